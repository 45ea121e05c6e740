// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var St=Object.defineProperty;var s=(e,t)=>St(e,"name",{value:t,configurable:!0});import{readFile as jn}from"node:fs/promises";import{parseArgs as Wn}from"node:util";function h(e){return e.length===1&&e>="0"&&e<="9"}s(h,"isDigit");function g(e){return e!==""&&x(e,h)}s(g,"isDigits");function R(e){
return h(e)||e>="a"&&e<="f"||e>="A"&&e<="F"}s(R,"isHexDigit");function me(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}s(me,
"isLetter");function O(e){return me(e)||h(e)||e!==""&&"-._~".includes(e)}s(O,"isUnreserved");function he(e){return x(e,t=>me(t)||h(t)||"!#$%&'*+-.^_`|~".includes(t))}s(he,"isToken");function x(e,t){for(let n=0;n<e.
length;n++)if(!t(e.charAt(n)))return!1;return!0}s(x,"every");var te=86400,Et=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Pt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],Ht=[31,28,31,30,31,30,31,31,30,31,30,31];function C(e){let t=e.substring(0,10);if(t.charAt(4)!=="-"||t.
charAt(7)!=="-")return;let n=b(e,0,4),r=b(e,5,2),o=b(e,8,2);if(n===void 0||r===void 0||o===void 0||n<1970||r<1||r>12||o<
1||o>q(n,r))return;let i=Dt(n,r,o)*te;if(e.length===10)return i;let u=Ct(e.substring(10));return u===void 0?void 0:i+u}s(
C,"parseDate");function ye(e){let t=Math.floor(e/te),n=e-t*te,r=1970,o=t;for(;o>=ne(r);)o-=ne(r),r+=1;let i=1;for(;o>=q(r,i);)o-=q(r,i),
i+=1;let u=[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(c=>ge(c)).join(":"),a=Et[t%7]??"",d=Pt[i-1]??"";return`${a}\
, ${ge(o+1)} ${d} ${r} ${u} GMT`}s(ye,"formatHttpDate");function Ct(e){let t=b(e,1,2),n=b(e,4,2),r=b(e,7,2);if(!e.startsWith(
"T")||e.charAt(3)!==":"||e.charAt(6)!==":"||t===void 0||n===void 0||r===void 0||t>23||n>59||r>59)return;let o=vt(e.substring(
9));return o===void 0?void 0:t*3600+n*60+r-o}s(Ct,"parseTime");function vt(e){if(e==="Z")return 0;let t=e.charAt(0),n=b(
e,1,2),r=b(e,4,2);if(!(e.length!==6||e.charAt(3)!==":"||t!=="+"&&t!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(t===
"+"?1:-1)*(n*3600+r*60)}s(vt,"parseOffset");function b(e,t,n){let r=e.substring(t,t+n);return r.length===n&&g(r)?Number(
r):void 0}s(b,"digitsAt");function ge(e){return e<10?`0${e}`:`${e}`}s(ge,"twoDigits");function be(e){return e%4===0&&(e%
100!==0||e%400===0)}s(be,"isLeapYear");function ne(e){return be(e)?366:365}s(ne,"daysOfYear");function q(e,t){return t===
2&&be(e)?29:Ht[t-1]??0}s(q,"daysOfMonth");function Dt(e,t,n){let r=n-1;for(let o=1970;o<e;o++)r+=ne(o);for(let o=1;o<t;o++)
r+=q(e,o);return r}s(Dt,"daysSince1970");function j({deprecated:e,sunset:t,afterSunset:n,brownouts:r=[],links:o}){let i=e===void 0?void 0:C(e),u=t===void 0?void 0:
C(t);return{headers:{...i!==void 0&&{Deprecation:`@${i}`},...u!==void 0&&{Sunset:ye(u)}},links:[...o?.deprecation===void 0?
[]:[`<${o.deprecation}>; rel="deprecation"`],...o?.sunset===void 0?[]:[`<${o.sunset}>; rel="sunset"`]],namesSuccessor:i!==
void 0||u!==void 0,isDeclared:i!==void 0||u!==void 0||r.length>0||o!==void 0,sunset:u,afterSunset:n??"serve",brownouts:r.
map(({from:a,until:d,status:c=503})=>({from:C(a)??0,until:C(d)??0,status:c}))}}s(j,"compileLifecycle");function we({brownouts:e},t){
return e.find(({from:n,until:r})=>t>=n&&t<r)}s(we,"brownoutAt");function Ae({sunset:e,afterSunset:t},n){return e!==void 0&&
n>=e?t:"serve"}s(Ae,"stateAt");function Re(e,t){let r=[...e.namesSuccessor&&t!==void 0?[`<${t}>; rel="successor-version"`]:
[],...e.links];return r.length===0?e.headers:{...e.headers,Link:r.join(", ")}}s(Re,"lifecycleHeaders");function S(e){let t=e.indexOf(":");if(t===-1)return xe(e.toLowerCase());let n=e.substring(t+1);return n===""||g(n)?xe(e.
substring(0,t).toLowerCase()):""}s(S,"hostKey");function ke(e){let t=S(e),n=e.indexOf(":");return t===""?e:n===-1||n===e.
length-1?t:t+e.substring(n)}s(ke,"canonicalHost");function xe(e){return e.endsWith(".")?e.substring(0,e.length-1):e}s(xe,"withoutFinalDot");function w({headers:e},t){let n=e?.[t];return typeof n=="string"?n:void 0}s(w,"headerOf");function W(e){let t=0,n=e.length;
for(;t<n&&Oe(e.charAt(t));)t+=1;for(;n>t&&Oe(e.charAt(n-1));)n-=1;return e.substring(t,n)}s(W,"trimSpace");function Oe(e){
return e===" "||e==="	"}s(Oe,"isSpace");var Se="cdn-loop";function Ee(e){let t=w(e,Se);return t===void 0?Tt:Nt(t)}s(Ee,"gatewaysOf");var Tt=[];function Nt(e){return Lt(
e).map(t=>W(t.split(";")[0]??"")).filter(t=>t!=="")}s(Nt,"gatewaysIn");function Lt(e){let t=[],n=0,r=!1;for(let o=0;o<e.
length;o++){let i=e.charAt(o);r&&i==="\\"?o+=1:i==='"'?r=!r:i===","&&!r&&(t.push(e.substring(n,o)),n=o+1)}return t.push(
e.substring(n)),t}s(Lt,"elementsOf");function Pe(e,t,{isOwnHost:n}){if(!n)return;let r=w(t,Se)??"";return{"CDN-Loop":r===
""?e:`${r}, ${e}`}}s(Pe,"loopHeaders");var K="{api}";function f(e,t){return e.split(K).join(t)}s(f,"withApi");function re(e){let t=e.indexOf(K);return{text:e,before:e.substring(0,t),after:e.substring(t+K.length)}}s(re,"patternOf");
function F(e,t){let n=t.length-e.after.length;if(!(n<=e.before.length)&&!(!t.startsWith(e.before)||!t.endsWith(e.after)))
return t.substring(e.before.length,n)}s(F,"apiOfHost");function He(e){let t={},n=0;for(let[r,o]of e)t[r]=o,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:t,depth:n}}
s(He,"compilePrefixes");function B({names:e,depth:t},n){let r=Ce(n,0),o=e[n.substring(0,r)]??e["/"];return t>1?_t(e,n,r,
t-1,o):o}s(B,"findLongestPrefix");function _t(e,t,n,r,o){let i=o,u=n;for(let a=0;a<r&&u<t.length;a++)u=Ce(t,u),i=e[t.substring(
0,u)]??i;return i}s(_t,"findDeeper");function Ce(e,t){let n=e.indexOf("/",t+1);return n===-1?e.length:n}s(Ce,"endOfSegme\
nt");function V(e,t,n){let r=S(t);if(e.shortHosts.has(r)){let i=oe(e,B(e.prefixes,n));return i===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:i,host:r,prefix:i.prefix,lifecycle:void 0}}let o=oe(e,e.ownHosts.get(r));
if(o!==void 0)return{kind:"api",entry:"legacy",route:o,host:r,prefix:"",lifecycle:o.lifecycle};for(let{pattern:i,lifecycle:u}of e.
legacyPatterns){let a=oe(e,F(i,r));if(a!==void 0)return{kind:"api",entry:"legacy",route:a,host:i.text,prefix:"",lifecycle:a.
lifecycle??u}}return{kind:"unknown-host"}}s(V,"matchRequest");function oe({routes:e},t){return t===void 0?void 0:e.get(t)}
s(oe,"routeOf");function ve(e){return{rejectsSlashes:e.escapedSlashes==="reject",rejectsParameters:e.pathParameters==="reject",rejectsControls:e.
controlCharacters==="reject"}}s(ve,"compilePathRules");function De({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n}){
return e||t||n}s(De,"restrictsPaths");function Te({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n},r){return e&&
(r.includes("%2F")||r.includes("%5C"))||t&&(r.includes(";")||r.includes("%3B"))?!0:n&&Mt(r)}s(Te,"isRefusedPath");function Mt(e){
return e.split("%").slice(1).some(t=>t.startsWith("0")||t.startsWith("1")||t.startsWith("7F"))}s(Mt,"hasControl");var v={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pat\
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
 The request was not forwarded."}};var It="application/problem+json";function p(e,t={},n,r=v[e].status){let{type:o}=v[e];return{status:r,type:o,headers:{"Content-Type":It,...t},...n!==void 0&&
{members:n}}}s(p,"problemExit");var Ne={"Cache-Control":"no-store"};function Le(e){let{index:t,match:n,request:r,path:o}=e;if($t(e))return{reason:"misdi\
rected",exit:p("misdirected")};let i=Ee(r);if(i.length>0&&i.includes(t.gateway)){let u=[...i,t.gateway].join(" > ");return{
reason:"loop",exit:p("loop",{},{hops:u})}}if(Te(n.route.pathRules,o))return{reason:"refused-path",exit:p("refused-path")};
if(n.entry!=="short")return Ut(e,n.lifecycle)}s(Le,"ownAnswerOf");function $t({index:e,match:t,request:n,path:r}){let{serverName:o="",
isHttp2:i=!1,host:u}=n;if(!e.checksServerName||!i||o===""||S(o)===S(u))return!1;let a=V(e,o,r);return a.kind==="api"&&a.
route.api!==t.route.api}s($t,"isMisdirected");function Ut({match:e,successor:t,time:n},r){let o=t===void 0?void 0:{successor:t},
i=r===void 0?"serve":Ae(r,n);if(i==="gone")return{reason:"old-host-gone",exit:p("old-host-gone",Ne,o)};let u=r===void 0?
void 0:we(r,n);if(u!==void 0){let c={...Ne,"Retry-After":`${Math.ceil(u.until-n)}`};return{reason:"old-host-brownout",exit:p(
"old-host-brownout",c,o,u.status)}}let{redirect:a}=e.route;if(t===void 0||i!=="redirect"&&!a.isOn)return;let d={Location:t,
...a.headers};return{reason:"redirect",exit:{status:a.status,type:null,headers:d}}}s(Ut,"oldHostAnswer");function _e(e){let t=[];for(let n of e.split(",")){let r=jt(qt(n));if(r===void 0)return;t.push(r)}return t}s(_e,"parseSp\
litKeys");function qt(e){let t=0,n=e.length;for(;t<n&&e.charAt(t)===" ";)t+=1;for(;n>t&&e.charAt(n-1)===" ";)n-=1;return e.
substring(t,n)}s(qt,"withoutSpaces");function jt(e){if(e==="consumer"||e==="ip")return{kind:e};let t=e.indexOf(":"),n=e.
substring(0,t),r=e.substring(t+1);if(!(n!=="header"&&n!=="cookie"||r===""||!he(r)))return{kind:n,name:r}}s(jt,"parseSpli\
tKey");function se(e,t){let n=`${t}=`;for(let r of(w(e,"cookie")??"").split(";")){let o=W(r);if(!o.startsWith(n))continue;let i=o.
substring(n.length);return i.length>=2&&i.startsWith('"')&&i.endsWith('"')?i.substring(1,i.length-1):i}}s(se,"cookieOf");function G(e,t){let n=t,r=e.length-e.length%4;for(let o=0;o<r;o+=4)n=(D($e(E(n,Ie(Me(e,o,4))),13),5)+3864292196)%4294967296;
return r<e.length&&(n=E(n,Ie(Me(e,r,e.length-r)))),n=E(n,e.length),n=D(E(n,Math.floor(n/65536)),2246822507),n=D(E(n,Math.
floor(n/8192)),3266489909),E(n,Math.floor(n/65536))}s(G,"murmur3");function Me(e,t,n){let r=0;for(let o=n-1;o>=0;o--)r=r*
256+e.charCodeAt(t+o);return r}s(Me,"wordAt");function Ie(e){return D($e(D(e,3432918353),15),461845907)}s(Ie,"scramble");
function D(e,t){let n=e%65536,r=(e-n)/65536;return(n*t+r*t%65536*65536)%4294967296}s(D,"multiply");function $e(e,t){let n=e*
2**t;return n%4294967296+Math.floor(n/4294967296)}s($e,"rotate");function E(e,t){let n=e^t;return n<0?n+4294967296:n}s(E,
"xor");function Ue(e){return G(e,0)}s(Ue,"hashOf");var Wt=4294967296;function je(e,t,n){let r=[],o=0;for(let d of Object.keys(t.weights).sort()){let c=t.weights[d]??0;c<=0||
(o+=c,r.push({cluster:d,end:o}))}let i=t.by===void 0?[]:Vt(_e(t.by)??[]),u=t.override?.header?.toLowerCase(),a=t.override?.
cookie;return{entry:t.entry,shares:r,sum:o,keys:i,headers:Kt(u,a,i),asksForConsumer:i.some(({kind:d})=>d==="consumer"),salt:t.
salt??e,header:u,cookie:a,stable:n,canary:r.find(({cluster:d})=>d!==n)?.cluster}}s(je,"compileSplit");function Kt(e,t,n){
let r=new Set;e!==void 0&&r.add(e),t!==void 0&&r.add("cookie");for(let o of n)o.kind==="header"&&r.add(o.name.toLowerCase()),
o.kind==="cookie"&&r.add("cookie");return[...r]}s(Kt,"headersOf");function We(e,t){let{split:n}=e;if(n===void 0||n.entry!==
void 0)return;let r;for(let o of Object.keys(n.weights).sort()){let i=n.weights[o]??0,u=r===void 0?0:n.weights[r]??0;(i>
u||i===u&&i>0&&o===t)&&(r=o)}return r}s(We,"heaviestOf");function ie({shares:e},t){return e.some(n=>n.cluster===t)}s(ie,"isInSplit");function Ke(e,t){let n=e.header===void 0?void 0:
qe(e,w(t,e.header));if(n!==void 0)return{cluster:n,because:"header"};let r=e.cookie===void 0?void 0:qe(e,se(t,e.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}s(Ke,"overrideOf");function Fe(e,t,n){let r=Ft(e,t)?.place;return{
cluster:Be(e,(r??n)*e.sum,0),because:r===void 0?"random":"bucket"}}s(Fe,"bucketOf");function Be(e,t,n){let r=e.shares[n];
return r===void 0?e.stable:t<r.end||n===e.shares.length-1?r.cluster:Be(e,t,n+1)}s(Be,"clusterAt");function Ft(e,t){return Ve(
e,t,0)}s(Ft,"placeOf");function Ve(e,t,n){let r=e.keys[n];if(r===void 0)return;let o=Ge(r,t);if(o===void 0)return Ve(e,t,
n+1);let i=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Ue(`${e.salt}:${o}`)/Wt,key:i}}
s(Ve,"placeBy");function Ge(e,t){let n=Bt(e,t);return n===""?void 0:n}s(Ge,"valueOfKey");function Bt(e,t){return e.kind===
"header"?w(t,e.name.toLowerCase()):e.kind==="cookie"?se(t,e.name):e.kind==="consumer"?t.consumer:t.client}s(Bt,"readKey");
function Vt(e){let t=e.map(({kind:n})=>n);return t.includes("ip")?e:t.includes("consumer")?[...e,{kind:"ip"}]:[...e,{kind:"\
consumer"},{kind:"ip"}]}s(Vt,"withFallbacks");function qe(e,t){if(t===void 0)return;let n=t==="always"?e.canary:t==="nev\
er"?e.stable:t;return n!==void 0&&ie(e,n)?n:void 0}s(qe,"requestedCluster");function Xe({split:e,pin:t},n){if(!(e===void 0||t!==void 0))return e.entry===void 0||e.entry===n?e:void 0}s(Xe,"splitFor");function ze(e,t,n,{random:r,isHealthy:o}){if(e.pin!==void 0)return{cluster:e.pin,because:["pin"]};let i=Xe(e,t),u=i===void 0?
{cluster:e.cluster,because:"default"}:Ke(i,n)??Fe(i,n,r);return!e.hasFailover||o(e.api,u.cluster)?{cluster:u.cluster,because:[
u.because]}:{cluster:Gt(e,u.cluster,o),because:[u.because,"unhealthy"]}}s(ze,"chooseCluster");function Gt({api:e,clusters:t,
split:n},r,o){return Xt(t,r).find(i=>(n===void 0||ie(n,i))&&o(e,i))}s(Gt,"nextHealthy");function Xt(e,t){let n=e.indexOf(
t);return[...e.slice(n+1),...e.slice(0,n)]}s(Xt,"clustersAfter");var T={};var zt=63,Jt=253;function Yt(e){return e!==""&&e.length<=zt&&!e.startsWith("-")&&!e.endsWith("-")&&x(e,t=>h(t)||t>="a"&&
t<="z"||t==="-")}s(Yt,"isDnsLabel");function Je(e){if(e.length>Jt)return!1;let t=e.split(".");for(let n of t)if(!Yt(n))return!1;
return!g(t[t.length-1]??"")}s(Je,"isHostName");function X(e){let t=e.split(".");if(t.length!==4)return!1;for(let n of t)
if(!g(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}s(X,"isIpv4");function ue(e){let t=e.
split("::");if(t.length>2)return!1;let n=0;for(let r=0;r<t.length;r++){let o=t[r]??"";if(o===""&&t.length===2)continue;let i=o.
split(":");for(let u=0;u<i.length;u++){let a=i[u]??"";if(r===t.length-1&&u===i.length-1&&X(a))n+=2;else if(a!==""&&a.length<=
4&&x(a,R))n+=1;else return!1}}return t.length===2?n<8:n===8}s(ue,"isIpv6");function Ye(e){return X(e)||ue(e)}s(Ye,"isIpA\
ddress");function Qe(e){if(e===""||e==="/")return!0;let t=e.endsWith("/")?e.substring(0,e.length-1):e;return Qt(t,Zt)}s(Qe,"isBas\
ePath");function Qt(e,t){if(!e.startsWith("/"))return!1;for(let n of e.substring(1).split("/"))if(n==="."||n===".."||!t(
n))return!1;return!0}s(Qt,"segmentsAre");function Zt(e){let t=0;for(;t<e.length;){let n=e.charAt(t);if(n==="%"){if(!en(e.
substring(t,t+3)))return!1;t+=3}else{if(!O(n)&&!"!$&'()*+,;=:@".includes(n))return!1;t+=1}}return e!==""}s(Zt,"isNormalS\
egment");function en(e){let t=e.substring(1);return t.length===2&&x(t,R)&&t.toUpperCase()===t}s(en,"isUpperEscape");function z(e){return e==="https"?443:80}s(z,"defaultPort");function Ze(e){let t=e.startsWith("http://")?"http":e.startsWith(
"https://")?"https":void 0;if(t===void 0)return;let n=e.substring(t.length+3),r=n.indexOf("/"),o=r===-1?n:n.substring(0,
r),i=r===-1?"":n.substring(r),u=tn(o);if(!(u===void 0||!Qe(i)))return{scheme:t,host:u.host,port:u.port??z(t),basePath:i}}
s(Ze,"parseUpstreamUrl");function J(e){let t=e.indexOf(":");return t===-1?e:e.substring(0,t)}s(J,"withoutPortNumber");function tn(e){let t=e.indexOf(
"]"),n=e.indexOf(":",t===-1?0:t),r=n===-1?e:e.substring(0,n),o=nn(r);if(o===void 0)return;if(n===-1)return{host:o,port:void 0};
let i=rn(e.substring(n+1));return i===void 0?void 0:{host:o,port:i}}s(tn,"parseAuthority");function nn(e){if(e.startsWith(
"[")&&e.endsWith("]")){let t=e.substring(1,e.length-1);return ue(t)?t:void 0}return Je(e)||X(e)?e:void 0}s(nn,"parseHost");
function rn(e){if(!g(e)||e.length>5||e.startsWith("0"))return;let t=Number(e);return t<=65535?t:void 0}s(rn,"parsePort");function ae(e,t,n){let r=f(e.url,t),o=Ze(r);if(o===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:i,host:u,port:a,basePath:d}=o,c=on(u.includes(":")?`[${u}]`:u,i,a),l=e.address===void 0?u:f(e.address,t);return{scheme:i,
host:c,serverName:i==="https"?rt(c):null,address:l,dialled:l.includes(":")?`[${l}]`:l,port:a,basePath:d,tlsVerify:e.tlsVerify??
!0,isOwnHost:n(u)}}s(ae,"destinationOf");function et(e,t,n){return e==="upstream"?n.host:e==="client"?ke(t):e}s(et,"host\
HeaderOf");function tt(e,{scheme:t,port:n}){return e==="upstream"||e==="client"||n===z(t)?!0:e.endsWith(`:${n}`)}s(tt,"i\
sSentByKong");function on(e,t,n){return n===z(t)?e:`${e}:${n}`}s(on,"withPort");function nt(e,t){return e===t.host?t.serverName:
t.scheme==="https"?rt(e):null}s(nt,"serverNameFor");function rt(e){if(e.startsWith("["))return null;let t=J(e);return Ye(
t)?null:t}s(rt,"serverNameOf");var N=47,sn=46,un=Array.from({length:256},(e,t)=>t===N||O(String.fromCharCode(t)));function ot(e){if(e.charCodeAt(0)!==N)
return!1;let t=N;for(let n=1;n<e.length;n++){let r=e.charCodeAt(n);if(un[r]!==!0||t===N&&(r===N||r===sn))return!1;t=r}return!0}
s(ot,"isPlainPath");var an="!*'();:@&=+$,/?%#[]",Y="0123456789ABCDEF";function Q(e){if(ot(e))return e;if(!e.startsWith("/"))return;let t=dn(
e);if(!(t===void 0||cn(e)))return fn(t)}s(Q,"normalPath");function dn(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n),
o=e.charCodeAt(n);if(o<32||o===127)return;if(r==="%"){let i=it(e,n+1);if(i===void 0||i===0)return;t.push(st(i,!0)),n+=3}else
t.push(st(o,!1)),n+=1}return t.join("")}s(dn,"normalizeEscapes");function st(e,t){let n=String.fromCharCode(e);return O(
n)||an.includes(n)&&!t?n:`%${Y.charAt(Math.floor(e/16))}${Y.charAt(e%16)}`}s(st,"encode");function cn(e){let t=e.indexOf(
"#"),n=t===-1?e:e.substring(0,t),r=0;for(let o of ln(n).split("/"))if(o===".."?r-=1:o!==""&&o!=="."&&(r+=1),r<0)return!0;
return!1}s(cn,"climbsAboveRoot");function ln(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n)==="%"?it(e,n+1):void 0;
if(r===void 0)t.push(e.charAt(n)),n+=1;else{let o=String.fromCharCode(r);t.push(o==="."||o==="/"?o:"x"),n+=3}}return t.join(
"")}s(ln,"decodeDotsAndSlashes");function fn(e){let t=[],n=e.split("/"),r=!1;for(let o=1;o<n.length;o++){let i=n[o]??"";
i===".."?t.pop():i!==""&&i!=="."&&t.push(i),r=i===".."||i===""||i==="."}return t.length===0?"/":`/${t.join("/")}${r?"/":
""}`}s(fn,"resolveSegments");function it(e,t){let n=e.charAt(t),r=e.charAt(t+1);if(!(!R(n)||!R(r)))return Y.indexOf(n.toUpperCase())*
16+Y.indexOf(r.toUpperCase())}s(it,"hexValue");var pn='"<>\\#',ut="0123456789ABCDEF";function dt(e,t,{path:n,query:r}){let{redirect:o,prefix:i,stripPath:u}=t,a=(u&&i!==
"/"?i:"")+at(n),d=Q(a);if(!(d===void 0||B(e.prefixes,d)!==t.api))return o.origin+(mn(a)?d:a)+at(r)}s(dt,"shortUrl");function mn(e){
return e.includes("/.")||e.includes("/%2e")||e.includes("/%2E")}s(mn,"mayHaveDotSegment");function at(e){let t=[];for(let n=0;n<
e.length;n++){let r=e.charCodeAt(n),o=e.charAt(n),i=r<=32||r>=127||pn.includes(o);t.push(i?`%${ut.charAt(Math.floor(r/16))}${ut.
charAt(r%16)}`:o)}return t.join("")}s(at,"escapeUrl");function ct(e){let t=e.indexOf("?");if(t===-1)return{path:e,query:""};let n=e.substring(0,t);if(n.includes("#"))return{path:n,
query:""};let r=e.substring(t),o=r.indexOf("#");return{path:n,query:o===-1?r:r.substring(0,o)}}s(ct,"splitTarget");function lt(e,t,n){let r=n===""?"/":n,o=r.endsWith("/")?r.substring(0,r.length-1):r;if(t===""||t==="/")return e==="/"?r:
o+e;let i=e.substring(t.length);return i!==""?o+i:o===""?"/":o}s(lt,"upstreamPath");function hn(e,t){let n=ct(t.target),r=Q(n.path);return{target:n,path:r,match:r===void 0?gn:V(e,t.host,r)}}s(hn,"locate");
var gn={kind:"unknown-host"};function ft(e,t,n){return yn(e,hn(e,t),t,n)}s(ft,"decide");function yn(e,{target:t,path:n,match:r},o,i){
if(n===void 0)return L(null,null,"malformed-path",p("malformed-path"),T);if(r.kind==="unknown-host")return L(null,null,"\
unknown-host",p("unknown-host"),T);if(r.kind==="unknown-path")return L(null,r.entry,"unknown-path",p("unknown-path"),T);
let{route:u,entry:a,lifecycle:d}=r,c=a==="legacy"&&bn(r)?dt(e,u,t):void 0,l=d===void 0?T:Re(d,c),m=Le({index:e,match:r,request:o,
path:n,successor:c,time:i.time});if(m!==void 0)return L(u.api,a,m.reason,m.exit,l);let y=ze(u,a,o,i),{cluster:A}=y,k=A===
void 0?void 0:u.destinations.get(A);if(A===void 0||k===void 0){let U=p("no-healthy-cluster",{"Retry-After":`${Math.ceil(
u.checkInterval/1e3)}`});return L(u.api,a,"no-healthy-cluster",U,l)}let P={api:u.api,entry:a,cluster:A,because:y.because,
upstream:wn(r,o,k,n,t.query),responseHeaders:An(e,l,y),exit:null},H=Pe(e.gateway,o,k);return H===void 0?P:{...P,requestHeaders:H}}
s(yn,"decideLocated");function bn({route:e,lifecycle:t}){return e.redirect.isOn||t?.isDeclared===!0}s(bn,"needsSuccessor");
function wn({route:e,prefix:t},n,r,o,i){let u=et(e.hostHeader,n.host,r);return{scheme:r.scheme,host:u,sni:nt(u,r),address:r.
address,port:r.port,target:lt(o,e.stripPath?t:"",r.basePath)+i}}s(wn,"upstreamOf");function An({decisionHeader:e},t,{cluster:n,
because:r}){return e===void 0?t:{...t,[e]:`${n??""}; because="${r.join(", ")}"`}}s(An,"withDecision");function L(e,t,n,r,o){
return{api:e,entry:t,cluster:null,because:[n],upstream:null,responseHeaders:o,exit:r}}s(L,"exitDecision");function _(e){return Object.keys(e.apis).map(t=>de(e,t))}s(_,"effectiveApis");function de(e,t){let n={...e.defaults,...e.
apis[t]},r={...e.defaults?.source,...n.source},o=n.source===void 0?n:{...n,source:r};return{name:t,settings:o,path:f(o.path??
"/{api}",t),hosts:(o.hosts??[]).map(i=>f(i,t)),cluster:o.cluster??Rn(e)}}s(de,"effectiveApi");function Rn({clusters:e}){
let t=Object.keys(e);return t.length===1?t[0]:void 0}s(Rn,"onlyClusterOf");function pt(e,t,n){return r=>e.some(o=>o.has(r))?!0:n.some(o=>{let i=F(o,r);return i!==void 0&&t.has(i)})}s(pt,"isOwnHos\
tIn");var xn=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),kn=2147483646,On=4,Sn=5;function M(e){let t=0,n=0,r=0;for(;r<e.
length;){let o=r;for(;h(e.charAt(r));)r+=1;let i=e.substring(o,r),u=r;for(;r<e.length&&!h(e.charAt(r));)r+=1;let a=xn.get(
e.substring(u,r));if(i===""||i.length>Sn||a===void 0)return;t+=Number(i)*a,n+=1}return n>=1&&n<=On&&t<=kn?t:void 0}s(M,"\
parseDuration");var En=307,Pn=308,Hn=3e5;function mt({shortHosts:e},{legacy:t,redirect:n}){let r=n?.status??En,o=M(n?.maxAge??"")??Hn;return{
isOn:t==="redirect",status:r,origin:n?.origin??`https://${e[0]??""}`,headers:r===Pn?{"Cache-Control":`max-age=${Math.floor(
o/1e3)}`}:{}}}s(mt,"compileRedirect");function ht(e,{name:t,cluster:n,settings:{upstream:r}},o,i){let u=e.clusters[o];if(u===void 0)throw new Error(`unchecked\
 table: there is no cluster ${o}`);if(r===void 0||o!==n)return ae(u,t,i);let{tlsVerify:a}=u;return ae({url:r,...a!==void 0&&
{tlsVerify:a}},t,i)}s(ht,"destinationIn");var Cn=6e4,vn=5e3;function gt(e,t,n,r){let{settings:o}=t,i=e.pin??o.pin,u=t.cluster??"",a=new Map,d=f(o.hostHeader??"ups\
tream",t.name),c=d==="client"||d!=="upstream"&&r(J(d));for(let fe of n){let pe=ht(e,t,fe,r);a.set(fe,c?{...pe,isOwnHost:!0}:
pe)}let{healthCheck:l}=o,m=i??We(o,u)??u,y=a.get(m);if(y===void 0)throw new Error(`unchecked table: there is no cluster ${m}`);
let A=!tt(d,y),k=mt(e,o),P=ve(o),H=o.oldHosts===void 0?void 0:j(o.oldHosts),U=l!==void 0&&(l.failover??!0),kt=i!==void 0||
o.split===void 0&&!U,Ot=k.isOn||H?.isDeclared===!0||o.rewriteResponse===!0||l?.passive!==void 0||A;return{api:t.name,prefix:t.
path,stripPath:o.stripPath??!0,hostHeader:d,hasOtherHost:A,pin:i,cluster:u,nativeCluster:m,nativeDestination:y,clusters:n,
destinations:a,split:o.split===void 0?void 0:je(t.name,o.split,u),hasFailover:U,hasPassiveChecks:l?.passive!==void 0,healthCheck:l,
checkInterval:M(l?.interval??"")??vn,redirect:k,lifecycle:H,pathRules:P,rewritesResponse:o.rewriteResponse??!1,timeouts:Dn(
o.timeouts),retries:o.retries,hasConnectionSettings:o.timeouts!==void 0||o.retries!==void 0,isNative:kt&&!Ot&&!De(P)&&!y.
isOwnHost}}s(gt,"compileApi");function Dn(e){if(e===void 0)return;let t=s(n=>(n===void 0?void 0:M(n))??Cn,"milliseconds");
return{connect:t(e.connect),send:t(e.send),read:t(e.read)}}s(Dn,"compileTimeouts");var Z=class{static{s(this,"LruCache")}most;recent=new Map;older=new Map;constructor(t){this.most=t}get(t){let n=this.recent.
get(t);if(n!==void 0)return n;let r=this.older.get(t);return r!==void 0&&this.add(t,r),r}add(t,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(t,n)}};var Tn=500,ee=class{static{s(this,"Routes")}apis;compile;known=new Z(Tn);constructor(t,n){this.apis=t,this.compile=n}get(t){
let n=this.known.get(t);if(n!==void 0)return n;if(!this.has(t))return;let r=this.compile(t);return this.known.add(t,r),r}has(t){
return typeof this.apis[t]=="object"}forEach(t){for(let n of Object.keys(this.apis))t(this.compile(n))}map(t){let n=[];return this.
forEach(r=>n.push(t(r))),n}every(t){return Object.keys(this.apis).every(n=>t(this.compile(n)))}};var Nn=["plugins","source","owner","labels"],Ln=["address","oldCluster"];function bt(e){let t={};for(let o of Object.keys(
e.apis))t[o]=yt(e.apis[o]);let n={};for(let[o,i]of Object.entries(e))Ln.includes(o)||(n[o]=i);let r=ce({...n,apis:t,defaults:yt(
e.defaults)});return G(r,0).toString(16).padStart(8,"0")}s(bt,"tableVersion");function yt(e){let t={};for(let[n,r]of Object.
entries(e??{}))Nn.includes(n)||(t[n]=r);return t}s(yt,"pluginFields");function ce(e){if(typeof e!="object"||e===null)return String(
e);let t=[];if(Array.isArray(e)){for(let r of e)t.push(ce(r));return`[${t.join(",")}]`}let n=e;for(let r of Object.keys(
n).sort()){let o=n[r];o!=null&&t.push(`${r}:${ce(o)}`)}return t.length===0?"[]":`{${t.join(",")}}`}s(ce,"canonical");function wt(e){let t=_(e),n=Object.keys(e.clusters).sort(),r=new Map;for(let{name:d,hosts:c}of t)for(let l of c)r.set(l,
d);let o=new Set(e.shortHosts),i=(e.legacyHosts??[]).map(d=>({pattern:re(d.host),lifecycle:j(d)})),u=new ee(e.apis,d=>gt(
e,de(e,d),n,a)),a=pt([o,r],u,i.map(({pattern:d})=>d));return{version:bt(e),gateway:e.shortHosts[0]??"",routes:u,shortHosts:o,
prefixes:He(t.map(({path:d,name:c})=>[d,c])),ownHosts:r,legacyPatterns:i,decisionHeader:e.decisionHeader,checksServerName:e.
checkServerName??!0,checkedApis:t.filter(d=>d.settings.healthCheck!==void 0).map(({name:d})=>d),hasPassiveChecks:t.some(
({settings:{healthCheck:d}})=>d?.passive!==void 0)}}s(wt,"compileTable");import{request as _n}from"node:https";import{text as Mn}from"node:stream/consumers";var I=class extends Error{static{s(this,"NoAnswer")}};async function At(e,t,n,r){return new Promise((o,i)=>{let u=_n({host:e.
hostname,port:e.port===""?443:Number(e.port),servername:t,path:n,headers:{Host:t},rejectUnauthorized:!1,agent:!1,timeout:r},
a=>{let d=a.statusCode??0,c=a.headers["x-kong-upstream-latency"]!==void 0,{location:l}=a.headers;a.headers["content-type"]?.
startsWith("application/problem+json")===!0?Mn(a).then(m=>{o({status:d,isFromUpstream:c,problem:In(m),location:l})},i):(o(
{status:d,isFromUpstream:c,problem:void 0,location:l}),u.destroy())});u.once("timeout",()=>{let a=`no answer within ${r/
1e3} s`;u.destroy(u.writableFinished?new I(a):new Error(a))}),u.on("error",i),u.end()})}s(At,"ask");function In(e){try{let{
type:t}=JSON.parse(e);return typeof t=="string"?t:void 0}catch{return}}s(In,"problemOf");var $n=[502,504],Un=503;function Rt({api:e,exit:t},n,r){let{status:o,problem:i}=n;return t!==null?qn(t,n):i===v["no-heal\
thy-cluster"].type?{passed:r,why:`${o} ${i}`}:i?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,why:`${o} ${i}`}:$n.includes(
o)?{passed:r,why:`${o}, routed, but the upstream can't be reached`}:n.isFromUpstream?{passed:!0,why:`${o} from ${e??""}`}:
o===Un?{passed:r,why:`${o} from Kong itself, which had no upstream to ask`}:{passed:!1,why:`${o} from Kong itself`}}s(Rt,
"judge");function qn(e,{status:t,isFromUpstream:n,problem:r,location:o}){if(n)return{passed:!1,why:`${t} from an upstrea\
m, which is not to be asked`};let i=t===e.status&&(r??null)===e.type&&o===e.headers.Location,u=o===void 0?r??"no problem\
 of the gateway's":`to ${o}`;return{passed:i,why:`${t} ${u}`}}s(qn,"judgeExit");function xt(e){let t=_(e),n=t.flatMap(({name:i,path:u,hosts:a})=>{let d=[...a,...(e.legacyHosts??[]).map(({host:c})=>f(c,
i))];return[...e.shortHosts.map(c=>({host:c,path:u==="/"?"/":`${u}/`})),...d.map(c=>({host:c,path:"/"}))]}),r=t.some(({path:i})=>i===
"/"),o=e.shortHosts.map(i=>({host:i,path:"/no-such-api-in-the-route-table"}));return[...n,...r?[]:o,{host:"no-such-host.\
invalid",path:"/"}]}s(xt,"entryUrlsOf");var Kn=8,Fn="15000",{values:$}=Wn({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreacha\
ble":{type:"boolean",default:!1},timeout:{type:"string",default:Fn}}}),le=JSON.parse(await jn($.table??"/table/table.jso\
n","utf8")),Bn=new URL($.url??"https://localhost"),Vn=wt(le),Gn=Number(process.env.KDP_CLOCK_OFFSET??"0");process.exitCode=
await Xn()?0:1;async function Xn(){let e=xt(le),t=Object.keys(le.apis).length,n=Number($.of??t);n>t&&process.stdout.write(
`The first ${t} of ${n} APIs:
`);let r=[],o=e.values(),i=s(async()=>{for(let a of o){let{passed:d,why:c}=await zn(a);r.push(d),process.stdout.write(`${d?
"ok    ":"FAILED"} https://${a.host}${a.path}: ${c}
`)}},"testSome");await Promise.all(Array.from({length:Kn},i));let u=r.filter(Boolean).length;return process.stdout.write(
`${u} passed, ${r.length-u} failed
`),u===r.length}s(Xn,"testEntries");async function zn(e){let t=$["allow-unreachable"],n=Jn(e);try{return Rt(n,await At(Bn,
e.host,e.path,Number($.timeout)),t)}catch(r){return{passed:t&&n.exit===null&&r instanceof I,why:r instanceof Error?r.message:
String(r)}}}s(zn,"verdictOf");function Jn({host:e,path:t}){return ft(Vn,{method:"GET",host:e,target:t},{time:Date.now()/
1e3+Gn,random:0,isHealthy:s(()=>!0,"isHealthy")})}s(Jn,"decisionNow");
