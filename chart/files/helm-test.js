// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var Ut=Object.defineProperty;var s=(e,t)=>Ut(e,"name",{value:t,configurable:!0});import{readFile as br}from"node:fs/promises";import{parseArgs as wr}from"node:util";function y(e){return e.length===1&&e>="0"&&e<="9"}s(y,"isDigit");function b(e){return e!==""&&w(e,y)}s(b,"isDigits");function R(e){
return y(e)||e>="a"&&e<="f"||e>="A"&&e<="F"}s(R,"isHexDigit");function we(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}s(we,
"isLetter");function S(e){return we(e)||y(e)||e!==""&&"-._~".includes(e)}s(S,"isUnreserved");function Ae(e){return w(e,t=>we(t)||y(t)||"!#$%&'*+-.^_`|~".includes(t))}s(Ae,"isToken");function w(e,t){for(let n=0;n<e.
length;n++)if(!t(e.charAt(n)))return!1;return!0}s(w,"every");var Wt=!1,[Hr,Dr]=Wt?[128,191]:[56320,57343];var oe=86400,jt=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Ft=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],Kt=[31,28,31,30,31,30,31,31,30,31,30,31];function v(e){let t=e.substring(0,10);if(t.charAt(4)!=="-"||t.
charAt(7)!=="-")return;let n=x(e,0,4),r=x(e,5,2),o=x(e,8,2);if(n===void 0||r===void 0||o===void 0||n<1970||r<1||r>12||o<
1||o>j(n,r))return;let i=Bt(n,r,o)*oe;if(e.length===10)return i;let u=Vt(e.substring(10));return u===void 0?void 0:i+u}s(
v,"parseDate");function Re(e){let t=Math.floor(e/oe),n=e-t*oe,r=1970,o=t;for(;o>=se(r);)o-=se(r),r+=1;let i=1;for(;o>=j(r,i);)o-=j(r,i),
i+=1;let u=[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(c=>xe(c)).join(":"),a=jt[t%7]??"",d=Ft[i-1]??"";return`${a}\
, ${xe(o+1)} ${d} ${r} ${u} GMT`}s(Re,"formatHttpDate");function Vt(e){let t=x(e,1,2),n=x(e,4,2),r=x(e,7,2);if(!e.startsWith(
"T")||e.charAt(3)!==":"||e.charAt(6)!==":"||t===void 0||n===void 0||r===void 0||t>23||n>59||r>59)return;let o=Gt(e.substring(
9));return o===void 0?void 0:t*3600+n*60+r-o}s(Vt,"parseTime");function Gt(e){if(e==="Z")return 0;let t=e.charAt(0),n=x(
e,1,2),r=x(e,4,2);if(!(e.length!==6||e.charAt(3)!==":"||t!=="+"&&t!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(t===
"+"?1:-1)*(n*3600+r*60)}s(Gt,"parseOffset");function x(e,t,n){let r=e.substring(t,t+n);return r.length===n&&b(r)?Number(
r):void 0}s(x,"digitsAt");function xe(e){return e<10?`0${e}`:`${e}`}s(xe,"twoDigits");function Oe(e){return e%4===0&&(e%
100!==0||e%400===0)}s(Oe,"isLeapYear");function se(e){return Oe(e)?366:365}s(se,"daysOfYear");function j(e,t){return t===
2&&Oe(e)?29:Kt[t-1]??0}s(j,"daysOfMonth");function Bt(e,t,n){let r=n-1;for(let o=1970;o<e;o++)r+=se(o);for(let o=1;o<t;o++)
r+=j(e,o);return r}s(Bt,"daysSince1970");function F({deprecated:e,sunset:t,afterSunset:n,brownouts:r=[],links:o}){let i=e===void 0?void 0:v(e),u=t===void 0?void 0:
v(t);return{headers:{...i!==void 0&&{Deprecation:`@${i}`},...u!==void 0&&{Sunset:Re(u)}},links:[...o?.deprecation===void 0?
[]:[`<${o.deprecation}>; rel="deprecation"`],...o?.sunset===void 0?[]:[`<${o.sunset}>; rel="sunset"`]],namesSuccessor:i!==
void 0||u!==void 0,isDeclared:i!==void 0||u!==void 0||r.length>0||o!==void 0,sunset:u,afterSunset:n??"serve",brownouts:r.
map(({from:a,until:d,status:c=503})=>({from:v(a)??0,until:v(d)??0,status:c}))}}s(F,"compileLifecycle");function ke({brownouts:e},t){
return e.find(({from:n,until:r})=>t>=n&&t<r)}s(ke,"brownoutAt");function Se({sunset:e,afterSunset:t},n){return e!==void 0&&
n>=e?t:"serve"}s(Se,"stateAt");function Ce(e,t){let r=[...e.namesSuccessor&&t!==void 0?[`<${t}>; rel="successor-version"`]:
[],...e.links];return r.length===0?e.headers:{...e.headers,Link:r.join(", ")}}s(Ce,"lifecycleHeaders");function C(e){let t=e.indexOf(":");if(t===-1)return Ee(e.toLowerCase());let n=e.substring(t+1);return n===""||b(n)?Ee(e.
substring(0,t).toLowerCase()):""}s(C,"hostKey");function Pe(e){let t=C(e),n=e.indexOf(":");return t===""?e:n===-1||n===e.
length-1?t:t+e.substring(n)}s(Pe,"canonicalHost");function Ee(e){return e.endsWith(".")?e.substring(0,e.length-1):e}s(Ee,"withoutFinalDot");function f(e,t){return e!==void 0&&Object.hasOwn(e,t)?e[t]:void 0}s(f,"ownValue");function K(e,t,n){t==="__proto__"?Object.
defineProperty(e,t,{value:n,configurable:!0,enumerable:!0,writable:!0}):e[t]=n}s(K,"setOwn");function p({headers:e},t){return f(e,t)}s(p,"headerOf");function E(e){let t=0,n=e.length;for(;t<n&&He(e.charAt(t));)t+=1;for(;n>t&&He(e.charAt(n-1));)n-=1;return e.substring(t,
n)}s(E,"trimSpace");function He(e){return e===" "||e==="	"}s(He,"isSpace");var De="cdn-loop";function Te(e){let t=p(e,De);return t===void 0?Xt:zt(t)}s(Te,"gatewaysOf");var Xt=[];function zt(e){return Yt(
e).map(t=>E(t.split(";")[0]??"")).filter(t=>t!=="")}s(zt,"gatewaysIn");function Yt(e){let t=[],n=0,r=!0,o=0;for(;o<e.length;){
let i=e.charAt(o);if(i===",")t.push(e.substring(n,o)),n=o+1;else if(i==='"'&&r){let u=Jt(e,o);u===void 0?r=!1:o=u}o+=1}return t.
push(e.substring(n)),t}s(Yt,"elementsOf");function Jt(e,t){let n=t+1;for(;n<e.length;){let r=e.charAt(n);if(r==='"')return n;
n+=r==="\\"?2:1}}s(Jt,"closingQuote");function ve(e,t,{isOwnHost:n}){if(!n)return;let r=p(t,De)??"";return{"CDN-Loop":r===
""?e:`${r}, ${e}`}}s(ve,"loopHeaders");var V="{api}";function m(e,t){return e.split(V).join(t)}s(m,"withApi");function ie(e){let t=e.indexOf(V);return{text:e,before:e.substring(0,t),after:e.substring(t+V.length)}}s(ie,"patternOf");
function G(e,t){let n=t.length-e.after.length;if(!(n<=e.before.length)&&!(!t.startsWith(e.before)||!t.endsWith(e.after)))
return t.substring(e.before.length,n)}s(G,"apiOfHost");function Le(e){let t={},n=0;for(let[r,o]of e)t[r]=o,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:t,depth:n}}
s(Le,"compilePrefixes");function B({names:e,depth:t},n){let r=Ne(n,0),o=e[n.substring(0,r)]??e["/"];return t>1?Qt(e,n,r,
t-1,o):o}s(B,"findLongestPrefix");function Qt(e,t,n,r,o){let i=o,u=n;for(let a=0;a<r&&u<t.length;a++)u=Ne(t,u),i=e[t.substring(
0,u)]??i;return i}s(Qt,"findDeeper");function Ne(e,t){let n=e.indexOf("/",t+1);return n===-1?e.length:n}s(Ne,"endOfSegme\
nt");function X(e,t,n){let r=C(t);if(e.shortHosts.has(r)){let i=ue(e,B(e.prefixes,n));return i===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:i,host:r,prefix:i.prefix,lifecycle:void 0}}let o=ue(e,e.ownHosts.get(r));
if(o!==void 0)return{kind:"api",entry:"legacy",route:o,host:r,prefix:"",lifecycle:o.lifecycle};for(let{pattern:i,lifecycle:u}of e.
legacyPatterns){let a=ue(e,G(i,r));if(a!==void 0)return{kind:"api",entry:"legacy",route:a,host:i.text,prefix:"",lifecycle:a.
lifecycle??u}}return{kind:"unknown-host"}}s(X,"matchRequest");function ue({routes:e},t){return t===void 0?void 0:e.get(t)}
s(ue,"routeOf");function Me(e){return{rejectsSlashes:e.escapedSlashes==="reject",rejectsParameters:e.pathParameters==="reject",rejectsControls:e.
controlCharacters==="reject"}}s(Me,"compilePathRules");function _e({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n}){
return e||t||n}s(_e,"restrictsPaths");function Ie({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n},r){return e&&
(r.includes("%2F")||r.includes("%5C"))||t&&(r.includes(";")||r.includes("%3B"))?!0:n&&Zt(r)}s(Ie,"isRefusedPath");function Zt(e){
return e.split("%").slice(1).some(t=>t.startsWith("0")||t.startsWith("1")||t.startsWith("7F"))}s(Zt,"hasControl");function qe(e){return ae(e)?"preflight":en(e)?"websocket":void 0}s(qe,"notRedirected");function ae(e){return e.method!==
"OPTIONS"?!1:$e(e,"origin")&&$e(e,"access-control-request-method")}s(ae,"isPreflight");function $e(e,t){return(p(e,t)??"")!==
""}s($e,"hasHeader");function en(e){let t=e.method==="GET"?p(e,"upgrade"):void 0;return t!==void 0&&tn(t)}s(en,"opensWeb\
Socket");function tn(e){return e.split(",").some(t=>E(t).toLowerCase()==="websocket")}s(tn,"namesWebSocket");var P={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pat\
h is not a valid one, or leaves the root."},"unknown-path":{type:"urn:ddd-int-kdp:problem:unknown-path",title:"No API ha\
s this path",status:404,detail:"No API of the route table is served below this path on this host."},"unknown-host":{type:"\
urn:ddd-int-kdp:problem:unknown-host",title:"Not a host of this gateway",status:421,detail:"The request's host is not in\
 the route table."},misdirected:{type:"urn:ddd-int-kdp:problem:misdirected",title:"Not the host of this connection",status:421,
detail:"The connection was made to a host of another API. Send the request over a connection to its own host."},"refused\
-path":{type:"urn:ddd-int-kdp:problem:refused-path",title:"The API does not take such a path",status:400,detail:"The pat\
h has escaped slashes, parameters or control characters, which this API does not take."},"old-host-gone":{type:"urn:ddd-\
int-kdp:problem:old-host-gone",title:"This host is gone",status:410,detail:"The host is no longer served. Where there is\
 a successor, it is the URL of the same resource."},"old-host-brownout":{type:"urn:ddd-int-kdp:problem:old-host-brownout",
title:"This host is switched off for a while",status:503,detail:"The host will soon be gone, and is switched off for an \
announced time. Where there is a successor, it is the URL of the same resource."},loop:{type:"urn:ddd-int-kdp:problem:lo\
op",title:"The request has come round again",status:508,detail:"This gateway has already sent the request on, and it has\
 come back."},"no-healthy-cluster":{type:"urn:ddd-int-kdp:problem:no-healthy-cluster",title:"The API is healthy in no cl\
uster",status:503,detail:"Health checks find the API unhealthy in every cluster that could serve the request."},"host-fo\
rm":{type:"urn:ddd-int-kdp:problem:host-form",title:"The host is not written as Kong compares it",status:421,detail:"Kon\
g compares hosts as they are sent: write it in lower case, without a final dot."},"no-route":{type:"urn:ddd-int-kdp:prob\
lem:no-route",title:"Kong has no route for this request",status:503,detail:"The route table has an API for this request,\
 but Kong's route of it is missing."},"no-table":{type:"urn:ddd-int-kdp:problem:no-table",title:"No valid route table",status:503,
detail:"The gateway has been given a route table with errors, and had no valid one before."},failure:{type:"urn:ddd-int-\
kdp:problem:failure",title:"The request could not be routed",status:503,detail:"Something went wrong inside the gateway.\
 The request was not forwarded."}};function Ue(e){return e!==void 0&&Object.keys(P).includes(e)}s(Ue,"isProblem");var nn="application/problem+json";function h(e,t={},n,r=P[e].status){let{type:o}=P[e];return{status:r,type:o,headers:{"Content-Type":nn,...t},...n!==void 0&&
{members:n}}}s(h,"problemExit");var We={"Cache-Control":"no-store"};function je(e){let{index:t,match:n,request:r,path:o}=e;if(rn(e))return{reason:"misdi\
rected",exit:h("misdirected")};let i=Te(r);if(i.length>0&&i.includes(t.gateway)){let u=[...i,t.gateway].join(" > ");return{
reason:"loop",exit:h("loop",{},{hops:u})}}if(Ie(n.route.pathRules,o))return{reason:"refused-path",exit:h("refused-path")};
if(n.entry!=="short")return on(e,n.lifecycle)}s(je,"ownAnswerOf");function rn({index:e,match:t,request:n,path:r}){let{serverName:o="",
isHttp2:i=!1,host:u}=n;if(!e.checksServerName||!i||o===""||C(o)===C(u))return!1;let a=X(e,o,r);return a.kind==="api"&&a.
route.api!==t.route.api}s(rn,"isMisdirected");function on({match:e,request:t,successor:n,time:r},o){let i=n===void 0?void 0:
{successor:n},u=o===void 0?"serve":Se(o,r);if(u==="gone")return{reason:"old-host-gone",exit:h("old-host-gone",We,i)};let a=o===
void 0?void 0:ke(o,r);if(a!==void 0){let l={...We,"Retry-After":`${Math.ceil(a.until-r)}`};return{reason:"old-host-brown\
out",exit:h("old-host-brownout",l,i,a.status)}}let{redirect:d}=e.route;if(n===void 0||u!=="redirect"&&!d.isOn||qe(t)!==void 0)
return;let c={Location:n,...d.headers};return{reason:"redirect",exit:{status:d.status,type:null,headers:c}}}s(on,"oldHos\
tAnswer");var sn="Deprecation, Link, Retry-After, Sunset";function de({cors:e},t){return t.kind==="api"?t.route.cors:t.kind==="unk\
nown-path"?e:void 0}s(de,"corsOf");function Ve(e,t,n,r){let o=p(t,"origin")??"",i=an(e,o),u=e.allowsAny?{}:{Vary:"Origin"};
if(i===void 0)return Fe(n,r,u);let[a]=n.because,d=e.allowsCredentials?{"Access-Control-Allow-Credentials":"true"}:{},c={
"Access-Control-Allow-Origin":i,...d,...u};if(Ue(a)&&ae(t)){let l={...c,...un(t),"Access-Control-Max-Age":"0","Cache-Con\
trol":"no-store"};return{...Ge(n),because:["preflight"],exit:{status:204,type:null,headers:l}}}return Fe(n,r,{...c,"Acce\
ss-Control-Expose-Headers":sn})}s(Ve,"withCors");function Fe(e,t,n){return{...Ge(e),exit:{...t,headers:{...t.headers,...n}}}}
s(Fe,"ended");function Ge({api:e,entry:t,because:n,responseHeaders:r}){return{api:e,entry:t,cluster:null,because:n,upstream:null,
responseHeaders:r}}s(Ge,"withoutExit");function un(e){let t=Ke(p(e,"access-control-request-method")),n=Ke(p(e,"access-co\
ntrol-request-headers")),r=t===""?{}:{"Access-Control-Allow-Methods":t};return n===""?r:{...r,"Access-Control-Allow-Head\
ers":n}}s(un,"asked");function Ke(e=""){return w(e,t=>t>=" "&&t<="~")?e:""}s(Ke,"printable");function an({allowsAny:e,origins:t},n){
if(!(n===""||n==="*"))return e?"*":t.includes(n)?n:void 0}s(an,"allowedOrigin");function Be(e){let t=[];for(let n of e.split(",")){let r=cn(dn(n));if(r===void 0)return;t.push(r)}return t}s(Be,"parseSp\
litKeys");function dn(e){let t=0,n=e.length;for(;t<n&&e.charAt(t)===" ";)t+=1;for(;n>t&&e.charAt(n-1)===" ";)n-=1;return e.
substring(t,n)}s(dn,"withoutSpaces");function cn(e){if(e==="consumer"||e==="ip")return{kind:e};let t=e.indexOf(":"),n=e.
substring(0,t),r=e.substring(t+1);if(!(n!=="header"&&n!=="cookie"||r===""||!Ae(r)))return{kind:n,name:r}}s(cn,"parseSpli\
tKey");function ce(e,t){let n=`${t}=`;for(let r of(p(e,"cookie")??"").split(";")){let o=E(r);if(!o.startsWith(n))continue;let i=o.
substring(n.length);return i.length>=2&&i.startsWith('"')&&i.endsWith('"')?i.substring(1,i.length-1):i}}s(ce,"cookieOf");function z(e,t){let n=t,r=e.length-e.length%4;for(let o=0;o<r;o+=4)n=(L(Ye(H(n,ze(Xe(e,o,4))),13),5)+3864292196)%4294967296;
return r<e.length&&(n=H(n,ze(Xe(e,r,e.length-r)))),n=H(n,e.length),n=L(H(n,Math.floor(n/65536)),2246822507),n=L(H(n,Math.
floor(n/8192)),3266489909),H(n,Math.floor(n/65536))}s(z,"murmur3");function Xe(e,t,n){let r=0;for(let o=n-1;o>=0;o--)r=r*
256+e.charCodeAt(t+o);return r}s(Xe,"wordAt");function ze(e){return L(Ye(L(e,3432918353),15),461845907)}s(ze,"scramble");
function L(e,t){let n=e%65536,r=(e-n)/65536;return(n*t+r*t%65536*65536)%4294967296}s(L,"multiply");function Ye(e,t){let n=e*
2**t;return n%4294967296+Math.floor(n/4294967296)}s(Ye,"rotate");function H(e,t){let n=e^t;return n<0?n+4294967296:n}s(H,
"xor");function Je(e){return z(e,0)}s(Je,"hashOf");var ln=4294967296;function Ze(e,t,n){let r=[],o=0;for(let d of Object.keys(t.weights).sort()){let c=f(t.weights,d)??0;c<=
0||(o+=c,r.push({cluster:d,end:o}))}let i=t.by===void 0?[]:hn(Be(t.by)??[]),u=t.override?.header?.toLowerCase(),a=t.override?.
cookie;return{entry:t.entry,shares:r,sum:o,keys:i,headers:fn(u,a,i),asksForConsumer:i.some(({kind:d})=>d==="consumer"),salt:t.
salt??e,header:u,cookie:a,stable:n,canary:r.find(({cluster:d})=>d!==n)?.cluster}}s(Ze,"compileSplit");function fn(e,t,n){
let r=new Set;e!==void 0&&r.add(e),t!==void 0&&r.add("cookie");for(let o of n)o.kind==="header"&&r.add(o.name.toLowerCase()),
o.kind==="cookie"&&r.add("cookie");return[...r]}s(fn,"headersOf");function et(e,t){let{split:n}=e;if(n===void 0||n.entry!==
void 0)return;let r;for(let o of Object.keys(n.weights).sort()){let i=f(n.weights,o)??0,u=r===void 0?0:f(n.weights,r)??0;
(i>u||i===u&&i>0&&o===t)&&(r=o)}return r}s(et,"heaviestOf");function le({shares:e},t){return e.some(n=>n.cluster===t)}s(le,"isInSplit");function tt(e,t){let n=e.header===void 0?void 0:
Qe(e,p(t,e.header));if(n!==void 0)return{cluster:n,because:"header"};let r=e.cookie===void 0?void 0:Qe(e,ce(t,e.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}s(tt,"overrideOf");function nt(e,t,n){let r=pn(e,t)?.place;return{
cluster:rt(e,(r??n)*e.sum,0),because:r===void 0?"random":"bucket"}}s(nt,"bucketOf");function rt(e,t,n){let r=e.shares[n];
return r===void 0?e.stable:t<r.end||n===e.shares.length-1?r.cluster:rt(e,t,n+1)}s(rt,"clusterAt");function pn(e,t){return ot(
e,t,0)}s(pn,"placeOf");function ot(e,t,n){let r=e.keys[n];if(r===void 0)return;let o=st(r,t);if(o===void 0)return ot(e,t,
n+1);let i=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Je(`${e.salt}:${o}`)/ln,key:i}}
s(ot,"placeBy");function st(e,t){let n=mn(e,t);return n===""?void 0:n}s(st,"valueOfKey");function mn(e,t){return e.kind===
"header"?p(t,e.name.toLowerCase()):e.kind==="cookie"?ce(t,e.name):e.kind==="consumer"?t.consumer:t.client}s(mn,"readKey");
function hn(e){let t=e.map(({kind:n})=>n);return t.includes("ip")?e:t.includes("consumer")?[...e,{kind:"ip"}]:[...e,{kind:"\
consumer"},{kind:"ip"}]}s(hn,"withFallbacks");function Qe(e,t){if(t===void 0)return;let n=t==="always"?e.canary:t==="nev\
er"?e.stable:t;return n!==void 0&&le(e,n)?n:void 0}s(Qe,"requestedCluster");var gn=["origin"],yn=["origin","access-control-request-method"],es=[...yn,"access-control-request-headers"],bn=["upgrade"],
ts=[...gn,...bn];function it({split:e,pin:t},n){if(!(e===void 0||t!==void 0))return e.entry===void 0||e.entry===n?e:void 0}s(it,"splitFor");function ut(e,t,n,{random:r,isHealthy:o}){if(e.pin!==void 0)return{cluster:e.pin,because:["pin"]};let i=it(e,t),u=i===void 0?
{cluster:e.cluster,because:"default"}:tt(i,n)??nt(i,n,r);return!e.hasFailover||o(e.api,u.cluster)?{cluster:u.cluster,because:[
u.because]}:{cluster:wn(e,u.cluster,o),because:[u.because,"unhealthy"]}}s(ut,"chooseCluster");function wn({api:e,clusters:t,
split:n},r,o){return An(t,r).find(i=>(n===void 0||le(n,i))&&o(e,i))}s(wn,"nextHealthy");function An(e,t){let n=e.indexOf(
t);return[...e.slice(n+1),...e.slice(0,n)]}s(An,"clustersAfter");var N={};var xn=63,Rn=253;function On(e){return e!==""&&e.length<=xn&&!e.startsWith("-")&&!e.endsWith("-")&&w(e,t=>y(t)||t>="a"&&
t<="z"||t==="-")}s(On,"isDnsLabel");function at(e){if(e.length>Rn)return!1;let t=e.split(".");for(let n of t)if(!On(n))return!1;
return!b(t[t.length-1]??"")}s(at,"isHostName");function Y(e){let t=e.split(".");if(t.length!==4)return!1;for(let n of t)
if(!b(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}s(Y,"isIpv4");function fe(e){let t=e.
split("::");if(t.length>2)return!1;let n=0;for(let r=0;r<t.length;r++){let o=t[r]??"";if(o===""&&t.length===2)continue;let i=o.
split(":");for(let u=0;u<i.length;u++){let a=i[u]??"";if(r===t.length-1&&u===i.length-1&&Y(a))n+=2;else if(a!==""&&a.length<=
4&&w(a,R))n+=1;else return!1}}return t.length===2?n<8:n===8}s(fe,"isIpv6");function dt(e){return Y(e)||fe(e)}s(dt,"isIpA\
ddress");function ct(e){if(e===""||e==="/")return!0;let t=e.endsWith("/")?e.substring(0,e.length-1):e;return kn(t,Sn)}s(ct,"isBas\
ePath");function kn(e,t){if(!e.startsWith("/"))return!1;for(let n of e.substring(1).split("/"))if(n==="."||n===".."||!t(
n))return!1;return!0}s(kn,"segmentsAre");function Sn(e){let t=0;for(;t<e.length;){let n=e.charAt(t);if(n==="%"){if(!Cn(e.
substring(t,t+3)))return!1;t+=3}else{if(!S(n)&&!"!$&'()*+,;=:@".includes(n))return!1;t+=1}}return e!==""}s(Sn,"isNormalS\
egment");function Cn(e){let t=e.substring(1);return t.length===2&&w(t,R)&&t.toUpperCase()===t}s(Cn,"isUpperEscape");function J(e){return e==="https"?443:80}s(J,"defaultPort");function lt(e){let t=e.startsWith("http://")?"http":e.startsWith(
"https://")?"https":void 0;if(t===void 0)return;let n=e.substring(t.length+3),r=n.indexOf("/"),o=r===-1?n:n.substring(0,
r),i=r===-1?"":n.substring(r),u=En(o);if(!(u===void 0||!ct(i)))return{scheme:t,host:u.host,port:u.port??J(t),basePath:i}}
s(lt,"parseUpstreamUrl");function Q(e){let t=e.indexOf(":");return t===-1?e:e.substring(0,t)}s(Q,"withoutPortNumber");function En(e){let t=e.indexOf(
"]"),n=e.indexOf(":",t===-1?0:t),r=n===-1?e:e.substring(0,n),o=Pn(r);if(o===void 0)return;if(n===-1)return{host:o,port:void 0};
let i=Hn(e.substring(n+1));return i===void 0?void 0:{host:o,port:i}}s(En,"parseAuthority");function Pn(e){if(e.startsWith(
"[")&&e.endsWith("]")){let t=e.substring(1,e.length-1);return fe(t)?t:void 0}return at(e)||Y(e)?e:void 0}s(Pn,"parseHost");
function Hn(e){if(!b(e)||e.length>5||e.startsWith("0"))return;let t=Number(e);return t<=65535?t:void 0}s(Hn,"parsePort");function pe(e,t,n){let r=m(e.url,t),o=lt(r);if(o===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:i,host:u,port:a,basePath:d}=o,c=Dn(u.includes(":")?`[${u}]`:u,i,a),l=e.address===void 0?u:m(e.address,t);return{scheme:i,
name:u,host:c,serverName:i==="https"?ht(c):null,address:l,dialled:l.includes(":")?`[${l}]`:l,port:a,basePath:d,tlsVerify:e.
tlsVerify??!0,isOwnHost:n(u)}}s(pe,"destinationOf");function ft(e,t,n){return e==="upstream"?n.host:e==="client"?Pe(t):e}
s(ft,"hostHeaderOf");function pt(e,{scheme:t,port:n}){return e==="upstream"||e==="client"||n===J(t)?!0:e.endsWith(`:${n}`)}
s(pt,"isSentByKong");function Dn(e,t,n){return n===J(t)?e:`${e}:${n}`}s(Dn,"withPort");function mt(e,t){return e===t.host?
t.serverName:t.scheme==="https"?ht(e):null}s(mt,"serverNameFor");function ht(e){if(e.startsWith("["))return null;let t=Q(
e);return dt(t)?null:t}s(ht,"serverNameOf");var M=47,Tn=46,vn=Array.from({length:256},(e,t)=>t===M||S(String.fromCharCode(t)));function gt(e){if(e.charCodeAt(0)!==M)
return!1;let t=M;for(let n=1;n<e.length;n++){let r=e.charCodeAt(n);if(vn[r]!==!0||t===M&&(r===M||r===Tn))return!1;t=r}return!0}
s(gt,"isPlainPath");var Ln="!*'();:@&=+$,/?%#[]",Z="0123456789ABCDEF";function ee(e){if(gt(e))return e;if(!e.startsWith("/"))return;let t=Nn(
e);if(!(t===void 0||Mn(e)))return In(t)}s(ee,"normalPath");function Nn(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(
n),o=e.charCodeAt(n);if(o<32||o===127)return;if(r==="%"){let i=bt(e,n+1);if(i===void 0||i===0)return;t.push(yt(i,!0)),n+=
3}else t.push(yt(o,!1)),n+=1}return t.join("")}s(Nn,"normalizeEscapes");function yt(e,t){let n=String.fromCharCode(e);return S(
n)||Ln.includes(n)&&!t?n:`%${Z.charAt(Math.floor(e/16))}${Z.charAt(e%16)}`}s(yt,"encode");function Mn(e){let t=e.indexOf(
"#"),n=t===-1?e:e.substring(0,t),r=0;for(let o of _n(n).split("/"))if(o===".."?r-=1:o!==""&&o!=="."&&(r+=1),r<0)return!0;
return!1}s(Mn,"climbsAboveRoot");function _n(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n)==="%"?bt(e,n+1):void 0;
if(r===void 0)t.push(e.charAt(n)),n+=1;else{let o=String.fromCharCode(r);t.push(o==="."||o==="/"?o:"x"),n+=3}}return t.join(
"")}s(_n,"decodeDotsAndSlashes");function In(e){let t=[],n=e.split("/"),r=!1;for(let o=1;o<n.length;o++){let i=n[o]??"";
i===".."?t.pop():i!==""&&i!=="."&&t.push(i),r=i===".."||i===""||i==="."}return t.length===0?"/":`/${t.join("/")}${r?"/":
""}`}s(In,"resolveSegments");function bt(e,t){let n=e.charAt(t),r=e.charAt(t+1);if(!(!R(n)||!R(r)))return Z.indexOf(n.toUpperCase())*
16+Z.indexOf(r.toUpperCase())}s(bt,"hexValue");var $n='"<>\\#',wt="0123456789ABCDEF";function xt(e,t,{path:n,query:r}){let{redirect:o,prefix:i,stripPath:u}=t,a=(u&&i!==
"/"?i:"")+At(n),d=ee(a);if(!(d===void 0||B(e.prefixes,d)!==t.api))return o.origin+(qn(a)?d:a)+At(r)}s(xt,"shortUrl");function qn(e){
return e.includes("/.")||e.includes("/%2e")||e.includes("/%2E")}s(qn,"mayHaveDotSegment");function At(e){let t=[];for(let n=0;n<
e.length;n++){let r=e.charCodeAt(n),o=e.charAt(n),i=r<=32||r>=127||$n.includes(o);t.push(i?`%${wt.charAt(Math.floor(r/16))}${wt.
charAt(r%16)}`:o)}return t.join("")}s(At,"escapeUrl");function Rt(e){let t=e.indexOf("?");if(t===-1)return{path:e,query:""};let n=e.substring(0,t);if(n.includes("#"))return{path:n,
query:""};let r=e.substring(t),o=r.indexOf("#");return{path:n,query:o===-1?r:r.substring(0,o)}}s(Rt,"splitTarget");function Ot(e,t,n){let r=n===""?"/":n,o=r.endsWith("/")?r.substring(0,r.length-1):r;if(t===""||t==="/")return e==="/"?r:
o+e;let i=e.substring(t.length);return i!==""?o+i:o===""?"/":o}s(Ot,"upstreamPath");function Un(e,t){let n=Rt(t.target),r=ee(n.path);return{target:n,path:r,match:r===void 0?Wn:X(e,t.host,r)}}s(Un,"locate");
var Wn={kind:"unknown-host"};function kt(e,t,n){return jn(e,Un(e,t),t,n)}s(kt,"decide");function jn(e,t,n,r){let o=Fn(e,
t,n,r);if(o.exit===null)return o;let i=de(e,t.match);return i===void 0?o:Ve(i,n,o,o.exit)}s(jn,"decideLocated");function Fn(e,{
target:t,path:n,match:r},o,i){if(n===void 0)return _(null,null,"malformed-path",h("malformed-path"),N);if(r.kind==="unkn\
own-host")return _(null,null,"unknown-host",h("unknown-host"),N);if(r.kind==="unknown-path")return _(null,r.entry,"unkno\
wn-path",h("unknown-path"),N);let{route:u,entry:a,lifecycle:d}=r,c=a==="legacy"&&Vn(r)?xt(e,u,t):void 0,l=d===void 0?N:Ce(
d,c),g=je({index:e,match:r,request:o,path:n,successor:c,time:i.time});if(g!==void 0)return _(u.api,a,g.reason,g.exit,l);
let A=ut(u,a,o,i),{cluster:O}=A,k=Kn(u,O);if(O===void 0||k===void 0){let W=h("no-healthy-cluster",{"Retry-After":`${Math.
ceil(u.checkInterval/1e3)}`});return _(u.api,a,"no-healthy-cluster",W,l)}let D={api:u.api,entry:a,cluster:O,because:A.because,
upstream:Gn(r,o,k,n,t.query),responseHeaders:Bn(e,l,A),exit:null},T=ve(e.gateway,o,k);return T===void 0?D:{...D,requestHeaders:T}}
s(Fn,"decidedLocated");function Kn(e,t){return t===e.nativeCluster?e.nativeDestination:t===void 0?void 0:e.destinations.
get(t)}s(Kn,"destinationFor");function Vn({route:e,lifecycle:t}){return e.redirect.isOn||t?.isDeclared===!0}s(Vn,"needsS\
uccessor");function Gn({route:e,prefix:t},n,r,o,i){let u=ft(e.hostHeader,n.host,r);return{scheme:r.scheme,host:u,sni:mt(
u,r),address:r.address,port:r.port,target:Ot(o,e.stripPath?t:"",r.basePath)+i}}s(Gn,"upstreamOf");function Bn({decisionHeader:e},t,{
cluster:n,because:r}){return e===void 0?t:{...t,[e]:`${n??""}; because="${r.join(", ")}"`}}s(Bn,"withDecision");function _(e,t,n,r,o){
return{api:e,entry:t,cluster:null,because:[n],upstream:null,responseHeaders:o,exit:r}}s(_,"exitDecision");function I(e){return Object.keys(e.apis).map(t=>me(e,t))}s(I,"effectiveApis");function me(e,t){let n={...e.defaults,...f(
e.apis,t)},r={...e.defaults?.source,...n.source},o=n.source===void 0?n:{...n,source:r};return{name:t,settings:o,path:m(o.
path??"/{api}",t),hosts:(o.hosts??[]).map(i=>m(i,t)),cluster:o.cluster??Xn(e)}}s(me,"effectiveApi");function Xn({clusters:e}){
let t=Object.keys(e);return t.length===1?t[0]:void 0}s(Xn,"onlyClusterOf");function St(e){let t=new Map;e.forEach(({before:n,after:r},o)=>{let i=t.get(n)??{byAfter:new Map,sorted:[]};t.set(n,i),!i.
byAfter.has(r)&&(i.byAfter.set(r,o),i.sorted.push({key:zn(r),position:o}))});for(let n of t.values())n.sorted.sort((r,o)=>r.
key<o.key?-1:1);return t}s(St,"indexPatterns");function Ct(e,t){let n=[];for(let r=0;r<t.length;r++){let o=e.get(t.substring(
0,r));if(o!==void 0)for(let i=r+1;i<=t.length;i++){let u=o.byAfter.get(t.substring(i));u!==void 0&&n.push(u)}}return Yn(
n)}s(Ct,"matching");function zn(e){return e.split("").reverse().join("")}s(zn,"reversed");function Yn(e){return e.sort((t,n)=>t-n)}s(Yn,"inO\
rder");var Jn=20;function Et(e,t,n){let r=n.length>Jn?St(n):void 0;return o=>e.some(u=>u.has(o))?!0:(r===void 0?n:Ct(r,o).flatMap(u=>n[u]??
[])).some(u=>{let a=G(u,o);return a!==void 0&&t.has(a)})}s(Et,"isOwnHostIn");var Qn=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),Zn=2147483646,er=4,tr=5;function $(e){let t=0,n=0,r=0;for(;r<e.
length;){let o=r;for(;y(e.charAt(r));)r+=1;let i=e.substring(o,r),u=r;for(;r<e.length&&!y(e.charAt(r));)r+=1;let a=Qn.get(
e.substring(u,r));if(i===""||i.length>tr||a===void 0)return;t+=Number(i)*a,n+=1}return n>=1&&n<=er&&t<=Zn?t:void 0}s($,"\
parseDuration");function te(e){if(e!==void 0)return{allowsAny:e.allowOrigins.includes("*"),origins:e.allowOrigins,allowsCredentials:e.allowCredentials??
!1}}s(te,"compileCors");var nr=307,rr=308,or=3e5;function Pt({shortHosts:e},{legacy:t,redirect:n}){let r=n?.status??nr,o=$(n?.maxAge??"")??or;return{
isOn:t==="redirect",status:r,origin:n?.origin??`https://${e[0]??""}`,headers:r===rr?{"Cache-Control":`max-age=${Math.floor(
o/1e3)}`}:{}}}s(Pt,"compileRedirect");function Ht(e,{name:t,cluster:n,settings:{upstream:r}},o,i){let u=f(e.clusters,o);if(u===void 0)throw new Error(`uncheck\
ed table: there is no cluster ${o}`);if(r===void 0||o!==n)return pe(u,t,i);let{tlsVerify:a}=u;return pe({url:r,...a!==void 0&&
{tlsVerify:a}},t,i)}s(Ht,"destinationIn");var sr=6e4,ir=5e3;function Dt(e,t,n,r){let{settings:o}=t,i=e.pin??o.pin,u=t.cluster??"",a=new Map,d=m(o.hostHeader??"ups\
tream",t.name),c=d==="client"||d!=="upstream"&&r(Q(d));for(let ye of n){let be=Ht(e,t,ye,r);a.set(ye,c?{...be,isOwnHost:!0}:
be)}let{healthCheck:l}=o,g=i??et(o,u)??u,A=a.get(g);if(A===void 0)throw new Error(`unchecked table: there is no cluster ${g}`);
let O=!pt(d,A),k=Pt(e,o),D=Me(o),T=o.oldHosts===void 0?void 0:F(o.oldHosts),W=l!==void 0&&(l.failover??!0),$t=i!==void 0||
o.split===void 0&&!W,qt=k.isOn||T?.isDeclared===!0||o.rewriteResponse===!0||l?.passive!==void 0||O;return{api:t.name,prefix:t.
path,stripPath:o.stripPath??!0,hostHeader:d,hasOtherHost:O,pin:i,cluster:u,nativeCluster:g,nativeDestination:A,clusters:n,
destinations:a,split:o.split===void 0?void 0:Ze(t.name,o.split,u),hasFailover:W,hasPassiveChecks:l?.passive!==void 0,healthCheck:l,
checkInterval:$(l?.interval??"")??ir,redirect:k,lifecycle:T,pathRules:D,cors:te(o.cors),rewritesResponse:o.rewriteResponse??
!1,timeouts:ur(o.timeouts),retries:o.retries,hasConnectionSettings:o.timeouts!==void 0||o.retries!==void 0,isNative:$t&&
!qt&&!_e(D)&&!A.isOwnHost}}s(Dt,"compileApi");function ur(e){if(e===void 0)return;let t=s(n=>(n===void 0?void 0:$(n))??sr,
"milliseconds");return{connect:t(e.connect),send:t(e.send),read:t(e.read)}}s(ur,"compileTimeouts");var ne=class{static{s(this,"LruCache")}most;recent=new Map;older=new Map;constructor(t){this.most=t}get(t){let n=this.recent.
get(t);if(n!==void 0)return n;let r=this.older.get(t);return r!==void 0&&this.add(t,r),r}add(t,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(t,n)}};var ar=1e4,re=class{static{s(this,"Routes")}apis;compile;known=new ne(ar);constructor(t,n){this.apis=t,this.compile=n}get(t){
let n=this.known.get(t);if(n!==void 0)return n;if(!this.has(t))return;let r=this.compile(t);return this.known.add(t,r),r}has(t){
return f(this.apis,t)!==void 0}names(){return Object.keys(this.apis)}some(t){return t.map(n=>this.compile(n))}forEach(t){
for(let n of this.names())t(this.compile(n))}map(t){let n=[];return this.forEach(r=>n.push(t(r))),n}every(t){return this.
names().every(n=>t(this.compile(n)))}};function Tt(e){if(e-e!==0||Math.abs(e)>=1e14)return dr(e);let t=Math.abs(e),n=Math.floor(t),r=Math.floor((t-n)*1e12+.5),
o=e<0?"-":"";if(r===0)return`${o}${n}`;if(r===1e12)return`${o}${n+1}`;let i=`${r}`.padStart(12,"0");for(;i.endsWith("0");)
i=i.substring(0,i.length-1);return`${o}${n}.${i}`}s(Tt,"numberText");function dr(e){if(e!==e)return"NaN";let t=e<0?"-":"",
n=Math.abs(e);if(n-n!==0)return`${t}Infinity`;let r=0;for(;n>=1e14;)n/=10,r+=1;return`${t}${Math.floor(n)}e${r}`}s(dr,"h\
ugeText");var cr=["plugins","source","owner","labels"],lr=["address","oldCluster"];function Lt(e){let t={};for(let o of Object.keys(
e.apis))K(t,o,vt(f(e.apis,o)));let n={};for(let[o,i]of Object.entries(e))lr.includes(o)||K(n,o,i);let r=he({...n,apis:t,
defaults:vt(e.defaults)});return z(r,0).toString(16).padStart(8,"0")}s(Lt,"tableVersion");function vt(e){let t={};for(let[
n,r]of Object.entries(e??{}))cr.includes(n)||K(t,n,r);return t}s(vt,"pluginFields");function he(e){if(typeof e=="number")
return Tt(e);if(typeof e!="object"||e===null)return String(e);let t=[];if(Array.isArray(e)){for(let r of e)t.push(he(r));
return`[${t.join(",")}]`}let n=e;for(let r of Object.keys(n).sort()){let o=f(n,r);o!=null&&t.push(`${r}:${he(o)}`)}return t.
length===0?"[]":`{${t.join(",")}}`}s(he,"canonical");function Nt(e){let t=I(e),n=Object.keys(e.clusters).sort(),r=new Map;for(let{name:d,hosts:c}of t)for(let l of c)r.set(l,
d);let o=new Set(e.shortHosts),i=(e.legacyHosts??[]).map(d=>({pattern:ie(d.host),lifecycle:F(d)})),u=new re(e.apis,d=>Dt(
e,me(e,d),n,a)),a=Et([o,r],u,i.map(({pattern:d})=>d));return{version:Lt(e),gateway:e.shortHosts[0]??"",routes:u,shortHosts:o,
prefixes:Le(t.map(({path:d,name:c})=>[d,c])),ownHosts:r,legacyPatterns:i,decisionHeader:e.decisionHeader,checksServerName:e.
checkServerName??!1,cors:te(e.defaults?.cors),checkedApis:t.filter(d=>d.settings.healthCheck!==void 0).map(({name:d})=>d),
hasPassiveChecks:t.some(({settings:{healthCheck:d}})=>d?.passive!==void 0)}}s(Nt,"compileTable");import{request as fr}from"node:https";import{text as pr}from"node:stream/consumers";var q=class extends Error{static{s(this,"NoAnswer")}};async function Mt(e,t,n,r){return new Promise((o,i)=>{let u=fr({host:e.
hostname,port:e.port===""?443:Number(e.port),servername:t,path:n,headers:{Host:t},rejectUnauthorized:!1,agent:!1,timeout:r},
a=>{let d=a.statusCode??0,c=a.headers["x-kong-upstream-latency"]!==void 0,{location:l}=a.headers;a.headers["content-type"]?.
startsWith("application/problem+json")===!0?pr(a).then(g=>{o({status:d,isFromUpstream:c,problem:mr(g),location:l})},i):(o(
{status:d,isFromUpstream:c,problem:void 0,location:l}),u.destroy())});u.once("timeout",()=>{let a=`no answer within ${r/
1e3} s`;u.destroy(u.writableFinished?new q(a):new Error(a))}),u.on("error",i),u.end()})}s(Mt,"ask");function mr(e){try{let{
type:t}=JSON.parse(e);return typeof t=="string"?t:void 0}catch{return}}s(mr,"problemOf");var hr=[502,504],gr=503;function _t({api:e,exit:t},n,r){let{status:o,problem:i}=n;return t!==null?yr(t,n):i===P["no-heal\
thy-cluster"].type?{passed:r,why:`${o} ${i}`}:i?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,why:`${o} ${i}`}:hr.includes(
o)?{passed:r,why:`${o}, routed, but the upstream can't be reached`}:n.isFromUpstream?{passed:!0,why:`${o} from ${e??""}`}:
o===gr?{passed:r,why:`${o} from Kong itself, which had no upstream to ask`}:{passed:!1,why:`${o} from Kong itself`}}s(_t,
"judge");function yr(e,{status:t,isFromUpstream:n,problem:r,location:o}){if(n)return{passed:!1,why:`${t} from an upstrea\
m, which is not to be asked`};let i=t===e.status&&(r??null)===e.type&&o===e.headers.Location,u=o===void 0?r??"no problem\
 of the gateway's":`to ${o}`;return{passed:i,why:`${t} ${u}`}}s(yr,"judgeExit");function It(e){let t=I(e),n=t.flatMap(({name:i,path:u,hosts:a})=>{let d=[...a,...(e.legacyHosts??[]).map(({host:c})=>m(c,
i))];return[...e.shortHosts.map(c=>({host:c,path:u==="/"?"/":`${u}/`})),...d.map(c=>({host:c,path:"/"}))]}),r=t.some(({path:i})=>i===
"/"),o=e.shortHosts.map(i=>({host:i,path:"/no-such-api-in-the-route-table"}));return[...n,...r?[]:o,{host:"no-such-host.\
invalid",path:"/"}]}s(It,"entryUrlsOf");var Ar=8,xr="15000",{values:U}=wr({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreacha\
ble":{type:"boolean",default:!1},timeout:{type:"string",default:xr}}}),ge=JSON.parse(await br(U.table??"/table/table.jso\
n","utf8")),Rr=new URL(U.url??"https://localhost"),Or=Nt(ge),kr=Number(process.env.KDP_CLOCK_OFFSET??"0");process.exitCode=
await Sr()?0:1;async function Sr(){let e=It(ge),t=Object.keys(ge.apis).length,n=Number(U.of??t);n>t&&process.stdout.write(
`The first ${t} of ${n} APIs:
`);let r=[],o=e.values(),i=s(async()=>{for(let a of o){let{passed:d,why:c}=await Cr(a);r.push(d),process.stdout.write(`${d?
"ok    ":"FAILED"} https://${a.host}${a.path}: ${c}
`)}},"testSome");await Promise.all(Array.from({length:Ar},i));let u=r.filter(Boolean).length;return process.stdout.write(
`${u} passed, ${r.length-u} failed
`),u===r.length}s(Sr,"testEntries");async function Cr(e){let t=U["allow-unreachable"],n=Er(e);try{return _t(n,await Mt(Rr,
e.host,e.path,Number(U.timeout)),t)}catch(r){return{passed:t&&n.exit===null&&r instanceof q,why:r instanceof Error?r.message:
String(r)}}}s(Cr,"verdictOf");function Er({host:e,path:t}){return kt(Or,{method:"GET",host:e,target:t},{time:Date.now()/
1e3+kr,random:0,isHealthy:s(()=>!0,"isHealthy")})}s(Er,"decisionNow");
