// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var Tt=Object.defineProperty;var s=(e,t)=>Tt(e,"name",{value:t,configurable:!0});import{readFile as Jn}from"node:fs/promises";import{parseArgs as Qn}from"node:util";function y(e){return e.length===1&&e>="0"&&e<="9"}s(y,"isDigit");function b(e){return e!==""&&O(e,y)}s(b,"isDigits");function x(e){
return y(e)||e>="a"&&e<="f"||e>="A"&&e<="F"}s(x,"isHexDigit");function ge(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}s(ge,
"isLetter");function k(e){return ge(e)||y(e)||e!==""&&"-._~".includes(e)}s(k,"isUnreserved");function ye(e){return O(e,t=>ge(t)||y(t)||"!#$%&'*+-.^_`|~".includes(t))}s(ye,"isToken");function O(e,t){for(let n=0;n<e.
length;n++)if(!t(e.charAt(n)))return!1;return!0}s(O,"every");var Dt=!1,[ar,dr]=Dt?[128,191]:[56320,57343];var re=86400,vt=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Lt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],Nt=[31,28,31,30,31,30,31,31,30,31,30,31];function D(e){let t=e.substring(0,10);if(t.charAt(4)!=="-"||t.
charAt(7)!=="-")return;let n=A(e,0,4),r=A(e,5,2),o=A(e,8,2);if(n===void 0||r===void 0||o===void 0||n<1970||r<1||r>12||o<
1||o>j(n,r))return;let i=Mt(n,r,o)*re;if(e.length===10)return i;let u=_t(e.substring(10));return u===void 0?void 0:i+u}s(
D,"parseDate");function we(e){let t=Math.floor(e/re),n=e-t*re,r=1970,o=t;for(;o>=oe(r);)o-=oe(r),r+=1;let i=1;for(;o>=j(r,i);)o-=j(r,i),
i+=1;let u=[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(c=>be(c)).join(":"),a=vt[t%7]??"",d=Lt[i-1]??"";return`${a}\
, ${be(o+1)} ${d} ${r} ${u} GMT`}s(we,"formatHttpDate");function _t(e){let t=A(e,1,2),n=A(e,4,2),r=A(e,7,2);if(!e.startsWith(
"T")||e.charAt(3)!==":"||e.charAt(6)!==":"||t===void 0||n===void 0||r===void 0||t>23||n>59||r>59)return;let o=$t(e.substring(
9));return o===void 0?void 0:t*3600+n*60+r-o}s(_t,"parseTime");function $t(e){if(e==="Z")return 0;let t=e.charAt(0),n=A(
e,1,2),r=A(e,4,2);if(!(e.length!==6||e.charAt(3)!==":"||t!=="+"&&t!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(t===
"+"?1:-1)*(n*3600+r*60)}s($t,"parseOffset");function A(e,t,n){let r=e.substring(t,t+n);return r.length===n&&b(r)?Number(
r):void 0}s(A,"digitsAt");function be(e){return e<10?`0${e}`:`${e}`}s(be,"twoDigits");function Ae(e){return e%4===0&&(e%
100!==0||e%400===0)}s(Ae,"isLeapYear");function oe(e){return Ae(e)?366:365}s(oe,"daysOfYear");function j(e,t){return t===
2&&Ae(e)?29:Nt[t-1]??0}s(j,"daysOfMonth");function Mt(e,t,n){let r=n-1;for(let o=1970;o<e;o++)r+=oe(o);for(let o=1;o<t;o++)
r+=j(e,o);return r}s(Mt,"daysSince1970");function F({deprecated:e,sunset:t,afterSunset:n,brownouts:r=[],links:o}){let i=e===void 0?void 0:D(e),u=t===void 0?void 0:
D(t);return{headers:{...i!==void 0&&{Deprecation:`@${i}`},...u!==void 0&&{Sunset:we(u)}},links:[...o?.deprecation===void 0?
[]:[`<${o.deprecation}>; rel="deprecation"`],...o?.sunset===void 0?[]:[`<${o.sunset}>; rel="sunset"`]],namesSuccessor:i!==
void 0||u!==void 0,isDeclared:i!==void 0||u!==void 0||r.length>0||o!==void 0,sunset:u,afterSunset:n??"serve",brownouts:r.
map(({from:a,until:d,status:c=503})=>({from:D(a)??0,until:D(d)??0,status:c}))}}s(F,"compileLifecycle");function Re({brownouts:e},t){
return e.find(({from:n,until:r})=>t>=n&&t<r)}s(Re,"brownoutAt");function xe({sunset:e,afterSunset:t},n){return e!==void 0&&
n>=e?t:"serve"}s(xe,"stateAt");function Oe(e,t){let r=[...e.namesSuccessor&&t!==void 0?[`<${t}>; rel="successor-version"`]:
[],...e.links];return r.length===0?e.headers:{...e.headers,Link:r.join(", ")}}s(Oe,"lifecycleHeaders");function E(e){let t=e.indexOf(":");if(t===-1)return Se(e.toLowerCase());let n=e.substring(t+1);return n===""||b(n)?Se(e.
substring(0,t).toLowerCase()):""}s(E,"hostKey");function ke(e){let t=E(e),n=e.indexOf(":");return t===""?e:n===-1||n===e.
length-1?t:t+e.substring(n)}s(ke,"canonicalHost");function Se(e){return e.endsWith(".")?e.substring(0,e.length-1):e}s(Se,"withoutFinalDot");function l(e,t){return e!==void 0&&Object.hasOwn(e,t)?e[t]:void 0}s(l,"ownValue");function K(e,t,n){t==="__proto__"?Object.
defineProperty(e,t,{value:n,configurable:!0,enumerable:!0,writable:!0}):e[t]=n}s(K,"setOwn");function p({headers:e},t){return l(e,t)}s(p,"headerOf");function P(e){let t=0,n=e.length;for(;t<n&&Ee(e.charAt(t));)t+=1;
for(;n>t&&Ee(e.charAt(n-1));)n-=1;return e.substring(t,n)}s(P,"trimSpace");function Ee(e){return e===" "||e==="	"}s(Ee,"\
isSpace");var Pe="cdn-loop";function He(e){let t=p(e,Pe);return t===void 0?It:Ut(t)}s(He,"gatewaysOf");var It=[];function Ut(e){return qt(
e).map(t=>P(t.split(";")[0]??"")).filter(t=>t!=="")}s(Ut,"gatewaysIn");function qt(e){let t=[],n=0,r=!1;for(let o=0;o<e.
length;o++){let i=e.charAt(o);r&&i==="\\"?o+=1:i==='"'?r=!r:i===","&&!r&&(t.push(e.substring(n,o)),n=o+1)}return t.push(
e.substring(n)),t}s(qt,"elementsOf");function Ce(e,t,{isOwnHost:n}){if(!n)return;let r=p(t,Pe)??"";return{"CDN-Loop":r===
""?e:`${r}, ${e}`}}s(Ce,"loopHeaders");var V="{api}";function m(e,t){return e.split(V).join(t)}s(m,"withApi");function se(e){let t=e.indexOf(V);return{text:e,before:e.substring(0,t),after:e.substring(t+V.length)}}s(se,"patternOf");
function B(e,t){let n=t.length-e.after.length;if(!(n<=e.before.length)&&!(!t.startsWith(e.before)||!t.endsWith(e.after)))
return t.substring(e.before.length,n)}s(B,"apiOfHost");function Te(e){let t={},n=0;for(let[r,o]of e)t[r]=o,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:t,depth:n}}
s(Te,"compilePrefixes");function G({names:e,depth:t},n){let r=De(n,0),o=e[n.substring(0,r)]??e["/"];return t>1?Wt(e,n,r,
t-1,o):o}s(G,"findLongestPrefix");function Wt(e,t,n,r,o){let i=o,u=n;for(let a=0;a<r&&u<t.length;a++)u=De(t,u),i=e[t.substring(
0,u)]??i;return i}s(Wt,"findDeeper");function De(e,t){let n=e.indexOf("/",t+1);return n===-1?e.length:n}s(De,"endOfSegme\
nt");function z(e,t,n){let r=E(t);if(e.shortHosts.has(r)){let i=ie(e,G(e.prefixes,n));return i===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:i,host:r,prefix:i.prefix,lifecycle:void 0}}let o=ie(e,e.ownHosts.get(r));
if(o!==void 0)return{kind:"api",entry:"legacy",route:o,host:r,prefix:"",lifecycle:o.lifecycle};for(let{pattern:i,lifecycle:u}of e.
legacyPatterns){let a=ie(e,B(i,r));if(a!==void 0)return{kind:"api",entry:"legacy",route:a,host:i.text,prefix:"",lifecycle:a.
lifecycle??u}}return{kind:"unknown-host"}}s(z,"matchRequest");function ie({routes:e},t){return t===void 0?void 0:e.get(t)}
s(ie,"routeOf");function ve(e){return{rejectsSlashes:e.escapedSlashes==="reject",rejectsParameters:e.pathParameters==="reject",rejectsControls:e.
controlCharacters==="reject"}}s(ve,"compilePathRules");function Le({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n}){
return e||t||n}s(Le,"restrictsPaths");function Ne({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n},r){return e&&
(r.includes("%2F")||r.includes("%5C"))||t&&(r.includes(";")||r.includes("%3B"))?!0:n&&jt(r)}s(Ne,"isRefusedPath");function jt(e){
return e.split("%").slice(1).some(t=>t.startsWith("0")||t.startsWith("1")||t.startsWith("7F"))}s(jt,"hasControl");function $e(e){return Ft(e)?"preflight":Kt(e)?"websocket":void 0}s($e,"notRedirected");function Ft(e){return e.method!==
"OPTIONS"?!1:_e(e,"origin")&&_e(e,"access-control-request-method")}s(Ft,"isPreflight");function _e(e,t){return(p(e,t)??"")!==
""}s(_e,"hasHeader");function Kt(e){let t=e.method==="GET"?p(e,"upgrade"):void 0;return t!==void 0&&Vt(t)}s(Kt,"opensWeb\
Socket");function Vt(e){return e.split(",").some(t=>P(t).toLowerCase()==="websocket")}s(Vt,"namesWebSocket");var v={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pat\
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
 The request was not forwarded."}};var Bt="application/problem+json";function h(e,t={},n,r=v[e].status){let{type:o}=v[e];return{status:r,type:o,headers:{"Content-Type":Bt,...t},...n!==void 0&&
{members:n}}}s(h,"problemExit");var Me={"Cache-Control":"no-store"};function Ie(e){let{index:t,match:n,request:r,path:o}=e;if(Gt(e))return{reason:"misdi\
rected",exit:h("misdirected")};let i=He(r);if(i.length>0&&i.includes(t.gateway)){let u=[...i,t.gateway].join(" > ");return{
reason:"loop",exit:h("loop",{},{hops:u})}}if(Ne(n.route.pathRules,o))return{reason:"refused-path",exit:h("refused-path")};
if(n.entry!=="short")return zt(e,n.lifecycle)}s(Ie,"ownAnswerOf");function Gt({index:e,match:t,request:n,path:r}){let{serverName:o="",
isHttp2:i=!1,host:u}=n;if(!e.checksServerName||!i||o===""||E(o)===E(u))return!1;let a=z(e,o,r);return a.kind==="api"&&a.
route.api!==t.route.api}s(Gt,"isMisdirected");function zt({match:e,request:t,successor:n,time:r},o){let i=n===void 0?void 0:
{successor:n},u=o===void 0?"serve":xe(o,r);if(u==="gone")return{reason:"old-host-gone",exit:h("old-host-gone",Me,i)};let a=o===
void 0?void 0:Re(o,r);if(a!==void 0){let f={...Me,"Retry-After":`${Math.ceil(a.until-r)}`};return{reason:"old-host-brown\
out",exit:h("old-host-brownout",f,i,a.status)}}let{redirect:d}=e.route;if(n===void 0||u!=="redirect"&&!d.isOn||$e(t)!==void 0)
return;let c={Location:n,...d.headers};return{reason:"redirect",exit:{status:d.status,type:null,headers:c}}}s(zt,"oldHos\
tAnswer");function Ue(e){let t=[];for(let n of e.split(",")){let r=Yt(Xt(n));if(r===void 0)return;t.push(r)}return t}s(Ue,"parseSp\
litKeys");function Xt(e){let t=0,n=e.length;for(;t<n&&e.charAt(t)===" ";)t+=1;for(;n>t&&e.charAt(n-1)===" ";)n-=1;return e.
substring(t,n)}s(Xt,"withoutSpaces");function Yt(e){if(e==="consumer"||e==="ip")return{kind:e};let t=e.indexOf(":"),n=e.
substring(0,t),r=e.substring(t+1);if(!(n!=="header"&&n!=="cookie"||r===""||!ye(r)))return{kind:n,name:r}}s(Yt,"parseSpli\
tKey");function ue(e,t){let n=`${t}=`;for(let r of(p(e,"cookie")??"").split(";")){let o=P(r);if(!o.startsWith(n))continue;let i=o.
substring(n.length);return i.length>=2&&i.startsWith('"')&&i.endsWith('"')?i.substring(1,i.length-1):i}}s(ue,"cookieOf");function X(e,t){let n=t,r=e.length-e.length%4;for(let o=0;o<r;o+=4)n=(L(je(H(n,We(qe(e,o,4))),13),5)+3864292196)%4294967296;
return r<e.length&&(n=H(n,We(qe(e,r,e.length-r)))),n=H(n,e.length),n=L(H(n,Math.floor(n/65536)),2246822507),n=L(H(n,Math.
floor(n/8192)),3266489909),H(n,Math.floor(n/65536))}s(X,"murmur3");function qe(e,t,n){let r=0;for(let o=n-1;o>=0;o--)r=r*
256+e.charCodeAt(t+o);return r}s(qe,"wordAt");function We(e){return L(je(L(e,3432918353),15),461845907)}s(We,"scramble");
function L(e,t){let n=e%65536,r=(e-n)/65536;return(n*t+r*t%65536*65536)%4294967296}s(L,"multiply");function je(e,t){let n=e*
2**t;return n%4294967296+Math.floor(n/4294967296)}s(je,"rotate");function H(e,t){let n=e^t;return n<0?n+4294967296:n}s(H,
"xor");function Fe(e){return X(e,0)}s(Fe,"hashOf");var Jt=4294967296;function Ve(e,t,n){let r=[],o=0;for(let d of Object.keys(t.weights).sort()){let c=l(t.weights,d)??0;c<=
0||(o+=c,r.push({cluster:d,end:o}))}let i=t.by===void 0?[]:tn(Ue(t.by)??[]),u=t.override?.header?.toLowerCase(),a=t.override?.
cookie;return{entry:t.entry,shares:r,sum:o,keys:i,headers:Qt(u,a,i),asksForConsumer:i.some(({kind:d})=>d==="consumer"),salt:t.
salt??e,header:u,cookie:a,stable:n,canary:r.find(({cluster:d})=>d!==n)?.cluster}}s(Ve,"compileSplit");function Qt(e,t,n){
let r=new Set;e!==void 0&&r.add(e),t!==void 0&&r.add("cookie");for(let o of n)o.kind==="header"&&r.add(o.name.toLowerCase()),
o.kind==="cookie"&&r.add("cookie");return[...r]}s(Qt,"headersOf");function Be(e,t){let{split:n}=e;if(n===void 0||n.entry!==
void 0)return;let r;for(let o of Object.keys(n.weights).sort()){let i=l(n.weights,o)??0,u=r===void 0?0:l(n.weights,r)??0;
(i>u||i===u&&i>0&&o===t)&&(r=o)}return r}s(Be,"heaviestOf");function ae({shares:e},t){return e.some(n=>n.cluster===t)}s(ae,"isInSplit");function Ge(e,t){let n=e.header===void 0?void 0:
Ke(e,p(t,e.header));if(n!==void 0)return{cluster:n,because:"header"};let r=e.cookie===void 0?void 0:Ke(e,ue(t,e.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}s(Ge,"overrideOf");function ze(e,t,n){let r=Zt(e,t)?.place;return{
cluster:Xe(e,(r??n)*e.sum,0),because:r===void 0?"random":"bucket"}}s(ze,"bucketOf");function Xe(e,t,n){let r=e.shares[n];
return r===void 0?e.stable:t<r.end||n===e.shares.length-1?r.cluster:Xe(e,t,n+1)}s(Xe,"clusterAt");function Zt(e,t){return Ye(
e,t,0)}s(Zt,"placeOf");function Ye(e,t,n){let r=e.keys[n];if(r===void 0)return;let o=Je(r,t);if(o===void 0)return Ye(e,t,
n+1);let i=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Fe(`${e.salt}:${o}`)/Jt,key:i}}
s(Ye,"placeBy");function Je(e,t){let n=en(e,t);return n===""?void 0:n}s(Je,"valueOfKey");function en(e,t){return e.kind===
"header"?p(t,e.name.toLowerCase()):e.kind==="cookie"?ue(t,e.name):e.kind==="consumer"?t.consumer:t.client}s(en,"readKey");
function tn(e){let t=e.map(({kind:n})=>n);return t.includes("ip")?e:t.includes("consumer")?[...e,{kind:"ip"}]:[...e,{kind:"\
consumer"},{kind:"ip"}]}s(tn,"withFallbacks");function Ke(e,t){if(t===void 0)return;let n=t==="always"?e.canary:t==="nev\
er"?e.stable:t;return n!==void 0&&ae(e,n)?n:void 0}s(Ke,"requestedCluster");function Qe({split:e,pin:t},n){if(!(e===void 0||t!==void 0))return e.entry===void 0||e.entry===n?e:void 0}s(Qe,"splitFor");function Ze(e,t,n,{random:r,isHealthy:o}){if(e.pin!==void 0)return{cluster:e.pin,because:["pin"]};let i=Qe(e,t),u=i===void 0?
{cluster:e.cluster,because:"default"}:Ge(i,n)??ze(i,n,r);return!e.hasFailover||o(e.api,u.cluster)?{cluster:u.cluster,because:[
u.because]}:{cluster:nn(e,u.cluster,o),because:[u.because,"unhealthy"]}}s(Ze,"chooseCluster");function nn({api:e,clusters:t,
split:n},r,o){return rn(t,r).find(i=>(n===void 0||ae(n,i))&&o(e,i))}s(nn,"nextHealthy");function rn(e,t){let n=e.indexOf(
t);return[...e.slice(n+1),...e.slice(0,n)]}s(rn,"clustersAfter");var N={};var on=63,sn=253;function un(e){return e!==""&&e.length<=on&&!e.startsWith("-")&&!e.endsWith("-")&&O(e,t=>y(t)||t>="a"&&
t<="z"||t==="-")}s(un,"isDnsLabel");function et(e){if(e.length>sn)return!1;let t=e.split(".");for(let n of t)if(!un(n))return!1;
return!b(t[t.length-1]??"")}s(et,"isHostName");function Y(e){let t=e.split(".");if(t.length!==4)return!1;for(let n of t)
if(!b(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}s(Y,"isIpv4");function de(e){let t=e.
split("::");if(t.length>2)return!1;let n=0;for(let r=0;r<t.length;r++){let o=t[r]??"";if(o===""&&t.length===2)continue;let i=o.
split(":");for(let u=0;u<i.length;u++){let a=i[u]??"";if(r===t.length-1&&u===i.length-1&&Y(a))n+=2;else if(a!==""&&a.length<=
4&&O(a,x))n+=1;else return!1}}return t.length===2?n<8:n===8}s(de,"isIpv6");function tt(e){return Y(e)||de(e)}s(tt,"isIpA\
ddress");function nt(e){if(e===""||e==="/")return!0;let t=e.endsWith("/")?e.substring(0,e.length-1):e;return an(t,dn)}s(nt,"isBas\
ePath");function an(e,t){if(!e.startsWith("/"))return!1;for(let n of e.substring(1).split("/"))if(n==="."||n===".."||!t(
n))return!1;return!0}s(an,"segmentsAre");function dn(e){let t=0;for(;t<e.length;){let n=e.charAt(t);if(n==="%"){if(!cn(e.
substring(t,t+3)))return!1;t+=3}else{if(!k(n)&&!"!$&'()*+,;=:@".includes(n))return!1;t+=1}}return e!==""}s(dn,"isNormalS\
egment");function cn(e){let t=e.substring(1);return t.length===2&&O(t,x)&&t.toUpperCase()===t}s(cn,"isUpperEscape");function J(e){return e==="https"?443:80}s(J,"defaultPort");function rt(e){let t=e.startsWith("http://")?"http":e.startsWith(
"https://")?"https":void 0;if(t===void 0)return;let n=e.substring(t.length+3),r=n.indexOf("/"),o=r===-1?n:n.substring(0,
r),i=r===-1?"":n.substring(r),u=fn(o);if(!(u===void 0||!nt(i)))return{scheme:t,host:u.host,port:u.port??J(t),basePath:i}}
s(rt,"parseUpstreamUrl");function Q(e){let t=e.indexOf(":");return t===-1?e:e.substring(0,t)}s(Q,"withoutPortNumber");function fn(e){let t=e.indexOf(
"]"),n=e.indexOf(":",t===-1?0:t),r=n===-1?e:e.substring(0,n),o=ln(r);if(o===void 0)return;if(n===-1)return{host:o,port:void 0};
let i=pn(e.substring(n+1));return i===void 0?void 0:{host:o,port:i}}s(fn,"parseAuthority");function ln(e){if(e.startsWith(
"[")&&e.endsWith("]")){let t=e.substring(1,e.length-1);return de(t)?t:void 0}return et(e)||Y(e)?e:void 0}s(ln,"parseHost");
function pn(e){if(!b(e)||e.length>5||e.startsWith("0"))return;let t=Number(e);return t<=65535?t:void 0}s(pn,"parsePort");function ce(e,t,n){let r=m(e.url,t),o=rt(r);if(o===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:i,host:u,port:a,basePath:d}=o,c=mn(u.includes(":")?`[${u}]`:u,i,a),f=e.address===void 0?u:m(e.address,t);return{scheme:i,
name:u,host:c,serverName:i==="https"?ut(c):null,address:f,dialled:f.includes(":")?`[${f}]`:f,port:a,basePath:d,tlsVerify:e.
tlsVerify??!0,isOwnHost:n(u)}}s(ce,"destinationOf");function ot(e,t,n){return e==="upstream"?n.host:e==="client"?ke(t):e}
s(ot,"hostHeaderOf");function st(e,{scheme:t,port:n}){return e==="upstream"||e==="client"||n===J(t)?!0:e.endsWith(`:${n}`)}
s(st,"isSentByKong");function mn(e,t,n){return n===J(t)?e:`${e}:${n}`}s(mn,"withPort");function it(e,t){return e===t.host?
t.serverName:t.scheme==="https"?ut(e):null}s(it,"serverNameFor");function ut(e){if(e.startsWith("["))return null;let t=Q(
e);return tt(t)?null:t}s(ut,"serverNameOf");var _=47,hn=46,gn=Array.from({length:256},(e,t)=>t===_||k(String.fromCharCode(t)));function at(e){if(e.charCodeAt(0)!==_)
return!1;let t=_;for(let n=1;n<e.length;n++){let r=e.charCodeAt(n);if(gn[r]!==!0||t===_&&(r===_||r===hn))return!1;t=r}return!0}
s(at,"isPlainPath");var yn="!*'();:@&=+$,/?%#[]",Z="0123456789ABCDEF";function ee(e){if(at(e))return e;if(!e.startsWith("/"))return;let t=bn(
e);if(!(t===void 0||wn(e)))return Rn(t)}s(ee,"normalPath");function bn(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(
n),o=e.charCodeAt(n);if(o<32||o===127)return;if(r==="%"){let i=ct(e,n+1);if(i===void 0||i===0)return;t.push(dt(i,!0)),n+=
3}else t.push(dt(o,!1)),n+=1}return t.join("")}s(bn,"normalizeEscapes");function dt(e,t){let n=String.fromCharCode(e);return k(
n)||yn.includes(n)&&!t?n:`%${Z.charAt(Math.floor(e/16))}${Z.charAt(e%16)}`}s(dt,"encode");function wn(e){let t=e.indexOf(
"#"),n=t===-1?e:e.substring(0,t),r=0;for(let o of An(n).split("/"))if(o===".."?r-=1:o!==""&&o!=="."&&(r+=1),r<0)return!0;
return!1}s(wn,"climbsAboveRoot");function An(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n)==="%"?ct(e,n+1):void 0;
if(r===void 0)t.push(e.charAt(n)),n+=1;else{let o=String.fromCharCode(r);t.push(o==="."||o==="/"?o:"x"),n+=3}}return t.join(
"")}s(An,"decodeDotsAndSlashes");function Rn(e){let t=[],n=e.split("/"),r=!1;for(let o=1;o<n.length;o++){let i=n[o]??"";
i===".."?t.pop():i!==""&&i!=="."&&t.push(i),r=i===".."||i===""||i==="."}return t.length===0?"/":`/${t.join("/")}${r?"/":
""}`}s(Rn,"resolveSegments");function ct(e,t){let n=e.charAt(t),r=e.charAt(t+1);if(!(!x(n)||!x(r)))return Z.indexOf(n.toUpperCase())*
16+Z.indexOf(r.toUpperCase())}s(ct,"hexValue");var xn='"<>\\#',ft="0123456789ABCDEF";function pt(e,t,{path:n,query:r}){let{redirect:o,prefix:i,stripPath:u}=t,a=(u&&i!==
"/"?i:"")+lt(n),d=ee(a);if(!(d===void 0||G(e.prefixes,d)!==t.api))return o.origin+(On(a)?d:a)+lt(r)}s(pt,"shortUrl");function On(e){
return e.includes("/.")||e.includes("/%2e")||e.includes("/%2E")}s(On,"mayHaveDotSegment");function lt(e){let t=[];for(let n=0;n<
e.length;n++){let r=e.charCodeAt(n),o=e.charAt(n),i=r<=32||r>=127||xn.includes(o);t.push(i?`%${ft.charAt(Math.floor(r/16))}${ft.
charAt(r%16)}`:o)}return t.join("")}s(lt,"escapeUrl");function mt(e){let t=e.indexOf("?");if(t===-1)return{path:e,query:""};let n=e.substring(0,t);if(n.includes("#"))return{path:n,
query:""};let r=e.substring(t),o=r.indexOf("#");return{path:n,query:o===-1?r:r.substring(0,o)}}s(mt,"splitTarget");function ht(e,t,n){let r=n===""?"/":n,o=r.endsWith("/")?r.substring(0,r.length-1):r;if(t===""||t==="/")return e==="/"?r:
o+e;let i=e.substring(t.length);return i!==""?o+i:o===""?"/":o}s(ht,"upstreamPath");function Sn(e,t){let n=mt(t.target),r=ee(n.path);return{target:n,path:r,match:r===void 0?kn:z(e,t.host,r)}}s(Sn,"locate");
var kn={kind:"unknown-host"};function gt(e,t,n){return En(e,Sn(e,t),t,n)}s(gt,"decide");function En(e,{target:t,path:n,match:r},o,i){
if(n===void 0)return $(null,null,"malformed-path",h("malformed-path"),N);if(r.kind==="unknown-host")return $(null,null,"\
unknown-host",h("unknown-host"),N);if(r.kind==="unknown-path")return $(null,r.entry,"unknown-path",h("unknown-path"),N);
let{route:u,entry:a,lifecycle:d}=r,c=a==="legacy"&&Pn(r)?pt(e,u,t):void 0,f=d===void 0?N:Oe(d,c),g=Ie({index:e,match:r,request:o,
path:n,successor:c,time:i.time});if(g!==void 0)return $(u.api,a,g.reason,g.exit,f);let w=Ze(u,a,o,i),{cluster:R}=w,S=R===
void 0?void 0:u.destinations.get(R);if(R===void 0||S===void 0){let W=h("no-healthy-cluster",{"Retry-After":`${Math.ceil(
u.checkInterval/1e3)}`});return $(u.api,a,"no-healthy-cluster",W,f)}let C={api:u.api,entry:a,cluster:R,because:w.because,
upstream:Hn(r,o,S,n,t.query),responseHeaders:Cn(e,f,w),exit:null},T=Ce(e.gateway,o,S);return T===void 0?C:{...C,requestHeaders:T}}
s(En,"decideLocated");function Pn({route:e,lifecycle:t}){return e.redirect.isOn||t?.isDeclared===!0}s(Pn,"needsSuccessor");
function Hn({route:e,prefix:t},n,r,o,i){let u=ot(e.hostHeader,n.host,r);return{scheme:r.scheme,host:u,sni:it(u,r),address:r.
address,port:r.port,target:ht(o,e.stripPath?t:"",r.basePath)+i}}s(Hn,"upstreamOf");function Cn({decisionHeader:e},t,{cluster:n,
because:r}){return e===void 0?t:{...t,[e]:`${n??""}; because="${r.join(", ")}"`}}s(Cn,"withDecision");function $(e,t,n,r,o){
return{api:e,entry:t,cluster:null,because:[n],upstream:null,responseHeaders:o,exit:r}}s($,"exitDecision");function M(e){return Object.keys(e.apis).map(t=>fe(e,t))}s(M,"effectiveApis");function fe(e,t){let n={...e.defaults,...l(
e.apis,t)},r={...e.defaults?.source,...n.source},o=n.source===void 0?n:{...n,source:r};return{name:t,settings:o,path:m(o.
path??"/{api}",t),hosts:(o.hosts??[]).map(i=>m(i,t)),cluster:o.cluster??Tn(e)}}s(fe,"effectiveApi");function Tn({clusters:e}){
let t=Object.keys(e);return t.length===1?t[0]:void 0}s(Tn,"onlyClusterOf");function yt(e,t,n){return r=>e.some(o=>o.has(r))?!0:n.some(o=>{let i=B(o,r);return i!==void 0&&t.has(i)})}s(yt,"isOwnHos\
tIn");var Dn=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),vn=2147483646,Ln=4,Nn=5;function I(e){let t=0,n=0,r=0;for(;r<e.
length;){let o=r;for(;y(e.charAt(r));)r+=1;let i=e.substring(o,r),u=r;for(;r<e.length&&!y(e.charAt(r));)r+=1;let a=Dn.get(
e.substring(u,r));if(i===""||i.length>Nn||a===void 0)return;t+=Number(i)*a,n+=1}return n>=1&&n<=Ln&&t<=vn?t:void 0}s(I,"\
parseDuration");var _n=307,$n=308,Mn=3e5;function bt({shortHosts:e},{legacy:t,redirect:n}){let r=n?.status??_n,o=I(n?.maxAge??"")??Mn;return{
isOn:t==="redirect",status:r,origin:n?.origin??`https://${e[0]??""}`,headers:r===$n?{"Cache-Control":`max-age=${Math.floor(
o/1e3)}`}:{}}}s(bt,"compileRedirect");function wt(e,{name:t,cluster:n,settings:{upstream:r}},o,i){let u=l(e.clusters,o);if(u===void 0)throw new Error(`uncheck\
ed table: there is no cluster ${o}`);if(r===void 0||o!==n)return ce(u,t,i);let{tlsVerify:a}=u;return ce({url:r,...a!==void 0&&
{tlsVerify:a}},t,i)}s(wt,"destinationIn");var In=6e4,Un=5e3;function At(e,t,n,r){let{settings:o}=t,i=e.pin??o.pin,u=t.cluster??"",a=new Map,d=m(o.hostHeader??"ups\
tream",t.name),c=d==="client"||d!=="upstream"&&r(Q(d));for(let me of n){let he=wt(e,t,me,r);a.set(me,c?{...he,isOwnHost:!0}:
he)}let{healthCheck:f}=o,g=i??Be(o,u)??u,w=a.get(g);if(w===void 0)throw new Error(`unchecked table: there is no cluster ${g}`);
let R=!st(d,w),S=bt(e,o),C=ve(o),T=o.oldHosts===void 0?void 0:F(o.oldHosts),W=f!==void 0&&(f.failover??!0),Ht=i!==void 0||
o.split===void 0&&!W,Ct=S.isOn||T?.isDeclared===!0||o.rewriteResponse===!0||f?.passive!==void 0||R;return{api:t.name,prefix:t.
path,stripPath:o.stripPath??!0,hostHeader:d,hasOtherHost:R,pin:i,cluster:u,nativeCluster:g,nativeDestination:w,clusters:n,
destinations:a,split:o.split===void 0?void 0:Ve(t.name,o.split,u),hasFailover:W,hasPassiveChecks:f?.passive!==void 0,healthCheck:f,
checkInterval:I(f?.interval??"")??Un,redirect:S,lifecycle:T,pathRules:C,rewritesResponse:o.rewriteResponse??!1,timeouts:qn(
o.timeouts),retries:o.retries,hasConnectionSettings:o.timeouts!==void 0||o.retries!==void 0,isNative:Ht&&!Ct&&!Le(C)&&!w.
isOwnHost}}s(At,"compileApi");function qn(e){if(e===void 0)return;let t=s(n=>(n===void 0?void 0:I(n))??In,"milliseconds");
return{connect:t(e.connect),send:t(e.send),read:t(e.read)}}s(qn,"compileTimeouts");var te=class{static{s(this,"LruCache")}most;recent=new Map;older=new Map;constructor(t){this.most=t}get(t){let n=this.recent.
get(t);if(n!==void 0)return n;let r=this.older.get(t);return r!==void 0&&this.add(t,r),r}add(t,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(t,n)}};var Wn=500,ne=class{static{s(this,"Routes")}apis;compile;known=new te(Wn);constructor(t,n){this.apis=t,this.compile=n}get(t){
let n=this.known.get(t);if(n!==void 0)return n;if(!this.has(t))return;let r=this.compile(t);return this.known.add(t,r),r}has(t){
return l(this.apis,t)!==void 0}forEach(t){for(let n of Object.keys(this.apis))t(this.compile(n))}map(t){let n=[];return this.
forEach(r=>n.push(t(r))),n}every(t){return Object.keys(this.apis).every(n=>t(this.compile(n)))}};function Rt(e){if(e-e!==0||Math.abs(e)>=1e14)return jn(e);let t=Math.abs(e),n=Math.floor(t),r=Math.floor((t-n)*1e12+.5),
o=e<0?"-":"";if(r===0)return`${o}${n}`;if(r===1e12)return`${o}${n+1}`;let i=`${r}`.padStart(12,"0");for(;i.endsWith("0");)
i=i.substring(0,i.length-1);return`${o}${n}.${i}`}s(Rt,"numberText");function jn(e){if(e!==e)return"NaN";let t=e<0?"-":"",
n=Math.abs(e);if(n-n!==0)return`${t}Infinity`;let r=0;for(;n>=1e14;)n/=10,r+=1;return`${t}${Math.floor(n)}e${r}`}s(jn,"h\
ugeText");var Fn=["plugins","source","owner","labels"],Kn=["address","oldCluster"];function Ot(e){let t={};for(let o of Object.keys(
e.apis))K(t,o,xt(l(e.apis,o)));let n={};for(let[o,i]of Object.entries(e))Kn.includes(o)||K(n,o,i);let r=le({...n,apis:t,
defaults:xt(e.defaults)});return X(r,0).toString(16).padStart(8,"0")}s(Ot,"tableVersion");function xt(e){let t={};for(let[
n,r]of Object.entries(e??{}))Fn.includes(n)||K(t,n,r);return t}s(xt,"pluginFields");function le(e){if(typeof e=="number")
return Rt(e);if(typeof e!="object"||e===null)return String(e);let t=[];if(Array.isArray(e)){for(let r of e)t.push(le(r));
return`[${t.join(",")}]`}let n=e;for(let r of Object.keys(n).sort()){let o=l(n,r);o!=null&&t.push(`${r}:${le(o)}`)}return t.
length===0?"[]":`{${t.join(",")}}`}s(le,"canonical");function St(e){let t=M(e),n=Object.keys(e.clusters).sort(),r=new Map;for(let{name:d,hosts:c}of t)for(let f of c)r.set(f,
d);let o=new Set(e.shortHosts),i=(e.legacyHosts??[]).map(d=>({pattern:se(d.host),lifecycle:F(d)})),u=new ne(e.apis,d=>At(
e,fe(e,d),n,a)),a=yt([o,r],u,i.map(({pattern:d})=>d));return{version:Ot(e),gateway:e.shortHosts[0]??"",routes:u,shortHosts:o,
prefixes:Te(t.map(({path:d,name:c})=>[d,c])),ownHosts:r,legacyPatterns:i,decisionHeader:e.decisionHeader,checksServerName:e.
checkServerName??!1,checkedApis:t.filter(d=>d.settings.healthCheck!==void 0).map(({name:d})=>d),hasPassiveChecks:t.some(
({settings:{healthCheck:d}})=>d?.passive!==void 0)}}s(St,"compileTable");import{request as Vn}from"node:https";import{text as Bn}from"node:stream/consumers";var U=class extends Error{static{s(this,"NoAnswer")}};async function kt(e,t,n,r){return new Promise((o,i)=>{let u=Vn({host:e.
hostname,port:e.port===""?443:Number(e.port),servername:t,path:n,headers:{Host:t},rejectUnauthorized:!1,agent:!1,timeout:r},
a=>{let d=a.statusCode??0,c=a.headers["x-kong-upstream-latency"]!==void 0,{location:f}=a.headers;a.headers["content-type"]?.
startsWith("application/problem+json")===!0?Bn(a).then(g=>{o({status:d,isFromUpstream:c,problem:Gn(g),location:f})},i):(o(
{status:d,isFromUpstream:c,problem:void 0,location:f}),u.destroy())});u.once("timeout",()=>{let a=`no answer within ${r/
1e3} s`;u.destroy(u.writableFinished?new U(a):new Error(a))}),u.on("error",i),u.end()})}s(kt,"ask");function Gn(e){try{let{
type:t}=JSON.parse(e);return typeof t=="string"?t:void 0}catch{return}}s(Gn,"problemOf");var zn=[502,504],Xn=503;function Et({api:e,exit:t},n,r){let{status:o,problem:i}=n;return t!==null?Yn(t,n):i===v["no-heal\
thy-cluster"].type?{passed:r,why:`${o} ${i}`}:i?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,why:`${o} ${i}`}:zn.includes(
o)?{passed:r,why:`${o}, routed, but the upstream can't be reached`}:n.isFromUpstream?{passed:!0,why:`${o} from ${e??""}`}:
o===Xn?{passed:r,why:`${o} from Kong itself, which had no upstream to ask`}:{passed:!1,why:`${o} from Kong itself`}}s(Et,
"judge");function Yn(e,{status:t,isFromUpstream:n,problem:r,location:o}){if(n)return{passed:!1,why:`${t} from an upstrea\
m, which is not to be asked`};let i=t===e.status&&(r??null)===e.type&&o===e.headers.Location,u=o===void 0?r??"no problem\
 of the gateway's":`to ${o}`;return{passed:i,why:`${t} ${u}`}}s(Yn,"judgeExit");function Pt(e){let t=M(e),n=t.flatMap(({name:i,path:u,hosts:a})=>{let d=[...a,...(e.legacyHosts??[]).map(({host:c})=>m(c,
i))];return[...e.shortHosts.map(c=>({host:c,path:u==="/"?"/":`${u}/`})),...d.map(c=>({host:c,path:"/"}))]}),r=t.some(({path:i})=>i===
"/"),o=e.shortHosts.map(i=>({host:i,path:"/no-such-api-in-the-route-table"}));return[...n,...r?[]:o,{host:"no-such-host.\
invalid",path:"/"}]}s(Pt,"entryUrlsOf");var Zn=8,er="15000",{values:q}=Qn({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreacha\
ble":{type:"boolean",default:!1},timeout:{type:"string",default:er}}}),pe=JSON.parse(await Jn(q.table??"/table/table.jso\
n","utf8")),tr=new URL(q.url??"https://localhost"),nr=St(pe),rr=Number(process.env.KDP_CLOCK_OFFSET??"0");process.exitCode=
await or()?0:1;async function or(){let e=Pt(pe),t=Object.keys(pe.apis).length,n=Number(q.of??t);n>t&&process.stdout.write(
`The first ${t} of ${n} APIs:
`);let r=[],o=e.values(),i=s(async()=>{for(let a of o){let{passed:d,why:c}=await sr(a);r.push(d),process.stdout.write(`${d?
"ok    ":"FAILED"} https://${a.host}${a.path}: ${c}
`)}},"testSome");await Promise.all(Array.from({length:Zn},i));let u=r.filter(Boolean).length;return process.stdout.write(
`${u} passed, ${r.length-u} failed
`),u===r.length}s(or,"testEntries");async function sr(e){let t=q["allow-unreachable"],n=ir(e);try{return Et(n,await kt(tr,
e.host,e.path,Number(q.timeout)),t)}catch(r){return{passed:t&&n.exit===null&&r instanceof U,why:r instanceof Error?r.message:
String(r)}}}s(sr,"verdictOf");function ir({host:e,path:t}){return gt(nr,{method:"GET",host:e,target:t},{time:Date.now()/
1e3+rr,random:0,isHealthy:s(()=>!0,"isHealthy")})}s(ir,"decisionNow");
