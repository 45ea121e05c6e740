// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var yt=Object.defineProperty;var s=(e,t)=>yt(e,"name",{value:t,configurable:!0});import{readFile as Hn}from"node:fs/promises";import{parseArgs as Cn}from"node:util";function m(e){return e.length===1&&e>="0"&&e<="9"}s(m,"isDigit");function h(e){return e!==""&&R(e,m)}s(h,"isDigits");function A(e){
return m(e)||e>="a"&&e<="f"||e>="A"&&e<="F"}s(A,"isHexDigit");function le(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}s(le,
"isLetter");function O(e){return le(e)||m(e)||e!==""&&"-._~".includes(e)}s(O,"isUnreserved");function pe(e){return R(e,t=>le(t)||m(t)||"!#$%&'*+-.^_`|~".includes(t))}s(pe,"isToken");function R(e,t){for(let n=0;n<e.
length;n++)if(!t(e.charAt(n)))return!1;return!0}s(R,"every");var Q=86400,bt=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],wt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oc\
t","Nov","Dec"],At=[31,28,31,30,31,30,31,31,30,31,30,31];function P(e){let t=e.substring(0,10);if(t.charAt(4)!=="-"||t.charAt(
7)!=="-")return;let n=y(e,0,4),r=y(e,5,2),o=y(e,8,2);if(n===void 0||r===void 0||o===void 0||n<1970||r<1||r>12||o<1||o>L(
n,r))return;let i=kt(n,r,o)*Q;if(e.length===10)return i;let u=Rt(e.substring(10));return u===void 0?void 0:i+u}s(P,"pars\
eDate");function he(e){let t=Math.floor(e/Q),n=e-t*Q,r=1970,o=t;for(;o>=X(r);)o-=X(r),r+=1;let i=1;for(;o>=L(r,i);)o-=L(r,i),i+=
1;let u=[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(f=>me(f)).join(":"),a=bt[t%7]??"",d=wt[i-1]??"";return`${a}, ${me(
o+1)} ${d} ${r} ${u} GMT`}s(he,"formatHttpDate");function Rt(e){let t=y(e,1,2),n=y(e,4,2),r=y(e,7,2);if(!e.startsWith("T")||
e.charAt(3)!==":"||e.charAt(6)!==":"||t===void 0||n===void 0||r===void 0||t>23||n>59||r>59)return;let o=xt(e.substring(9));
return o===void 0?void 0:t*3600+n*60+r-o}s(Rt,"parseTime");function xt(e){if(e==="Z")return 0;let t=e.charAt(0),n=y(e,1,
2),r=y(e,4,2);if(!(e.length!==6||e.charAt(3)!==":"||t!=="+"&&t!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(t===
"+"?1:-1)*(n*3600+r*60)}s(xt,"parseOffset");function y(e,t,n){let r=e.substring(t,t+n);return r.length===n&&h(r)?Number(
r):void 0}s(y,"digitsAt");function me(e){return e<10?`0${e}`:`${e}`}s(me,"twoDigits");function ge(e){return e%4===0&&(e%
100!==0||e%400===0)}s(ge,"isLeapYear");function X(e){return ge(e)?366:365}s(X,"daysOfYear");function L(e,t){return t===2&&
ge(e)?29:At[t-1]??0}s(L,"daysOfMonth");function kt(e,t,n){let r=n-1;for(let o=1970;o<e;o++)r+=X(o);for(let o=1;o<t;o++)r+=
L(e,o);return r}s(kt,"daysSince1970");function q({deprecated:e,sunset:t,afterSunset:n,brownouts:r=[],links:o}){let i=e===void 0?void 0:P(e),u=t===void 0?void 0:
P(t);return{headers:{...i!==void 0&&{Deprecation:`@${i}`},...u!==void 0&&{Sunset:he(u)}},links:[...o?.deprecation===void 0?
[]:[`<${o.deprecation}>; rel="deprecation"`],...o?.sunset===void 0?[]:[`<${o.sunset}>; rel="sunset"`]],namesSuccessor:i!==
void 0||u!==void 0,isEnding:i!==void 0||u!==void 0||r.length>0||o!==void 0,sunset:u,afterSunset:n??"serve",brownouts:r.map(
({from:a,until:d,status:f=503})=>({from:P(a)??0,until:P(d)??0,status:f}))}}s(q,"compileEnd");function ye({brownouts:e},t){
return e.find(({from:n,until:r})=>t>=n&&t<r)}s(ye,"brownoutAt");function be({sunset:e,afterSunset:t},n){return e!==void 0&&
n>=e?t:"serve"}s(be,"stateAt");function we(e,t){let r=[...e.namesSuccessor&&t!==void 0?[`<${t}>; rel="successor-version"`]:
[],...e.links];return r.length===0?e.headers:{...e.headers,Link:r.join(", ")}}s(we,"endHeaders");function H(e){let t=e.indexOf(":");if(t===-1)return Ae(e.toLowerCase());let n=e.substring(t+1);return n===""||h(n)?Ae(e.
substring(0,t).toLowerCase()):""}s(H,"hostKey");function Ae(e){return e.endsWith(".")?e.substring(0,e.length-1):e}s(Ae,"withoutFinalDot");function b({headers:e},t){let n=e?.[t];return typeof n=="string"?n:void 0}s(b,"headerOf");function j(e){let t=0,n=e.length;
for(;t<n&&Re(e.charAt(t));)t+=1;for(;n>t&&Re(e.charAt(n-1));)n-=1;return e.substring(t,n)}s(j,"trimSpace");function Re(e){
return e===" "||e==="	"}s(Re,"isSpace");var xe="cdn-loop";function ke(e){let t=b(e,xe);return t===void 0?Ot:Et(t)}s(ke,"gatewaysOf");var Ot=[];function Et(e){return St(
e).map(t=>j(t.split(";")[0]??"")).filter(t=>t!=="")}s(Et,"gatewaysIn");function St(e){let t=[],n=0,r=!1;for(let o=0;o<e.
length;o++){let i=e.charAt(o);r&&i==="\\"?o+=1:i==='"'?r=!r:i===","&&!r&&(t.push(e.substring(n,o)),n=o+1)}return t.push(
e.substring(n)),t}s(St,"elementsOf");function Oe(e,t,{isOwnHost:n}){if(!n)return;let r=b(t,xe)??"";return{"CDN-Loop":r===
""?e:`${r}, ${e}`}}s(Oe,"loopHeaders");var U="{api}";function l(e,t){return e.split(U).join(t)}s(l,"withApi");function Z(e){let t=e.indexOf(U);return{text:e,before:e.substring(0,t),after:e.substring(t+U.length)}}s(Z,"patternOf");function W(e,t){
let n=t.length-e.after.length;if(!(n<=e.before.length)&&!(!t.startsWith(e.before)||!t.endsWith(e.after)))return t.substring(
e.before.length,n)}s(W,"apiOfHost");function Ee(e){let t={},n=0;for(let[r,o]of e)t[r]=o,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:t,depth:n}}
s(Ee,"compilePrefixes");function K({names:e,depth:t},n){let r=Se(n,0),o=e[n.substring(0,r)]??e["/"];return t>1?Pt(e,n,r,
t-1,o):o}s(K,"findLongestPrefix");function Pt(e,t,n,r,o){let i=o,u=n;for(let a=0;a<r&&u<t.length;a++)u=Se(t,u),i=e[t.substring(
0,u)]??i;return i}s(Pt,"findDeeper");function Se(e,t){let n=e.indexOf("/",t+1);return n===-1?e.length:n}s(Se,"endOfSegme\
nt");function F(e,t,n){let r=H(t);if(e.shortHosts.has(r)){let i=ee(e,K(e.prefixes,n));return i===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:i,host:r,prefix:i.prefix,end:void 0}}let o=ee(e,e.ownHosts.get(r));if(o!==
void 0)return{kind:"api",entry:"legacy",route:o,host:r,prefix:"",end:o.end};for(let{pattern:i,end:u}of e.legacyPatterns){
let a=ee(e,W(i,r));if(a!==void 0)return{kind:"api",entry:"legacy",route:a,host:i.text,prefix:"",end:a.end??u}}return{kind:"\
unknown-host"}}s(F,"matchRequest");function ee({routes:e},t){return t===void 0?void 0:e.get(t)}s(ee,"routeOf");function Pe(e){return{rejectsSlashes:e.escapedSlashes==="reject",rejectsParameters:e.pathParameters==="reject",rejectsControls:e.
controlCharacters==="reject"}}s(Pe,"compilePathRules");function He({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n}){
return e||t||n}s(He,"restrictsPaths");function Ce({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n},r){return e&&
(r.includes("%2F")||r.includes("%5C"))||t&&(r.includes(";")||r.includes("%3B"))?!0:n&&Ht(r)}s(Ce,"isRefusedPath");function Ht(e){
return e.split("%").slice(1).some(t=>t.startsWith("0")||t.startsWith("1")||t.startsWith("7F"))}s(Ht,"hasControl");var C={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pat\
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
 The request was not forwarded."}};var Ct="application/problem+json";function p(e,t={},n,r=C[e].status){let{type:o}=C[e];return{status:r,type:o,headers:{"C\
ontent-Type":Ct,...t},...n!==void 0&&{members:n}}}s(p,"problemExit");var ve={"Cache-Control":"no-store"};function Te(e){let{index:t,match:n,request:r,path:o}=e;if(vt(e))return{reason:"misdi\
rected",exit:p("misdirected")};let i=ke(r);if(i.length>0&&i.includes(t.gateway)){let u=[...i,t.gateway].join(" > ");return{
reason:"loop",exit:p("loop",{},{hops:u})}}if(Ce(n.route.pathRules,o))return{reason:"refused-path",exit:p("refused-path")};
if(n.entry!=="short")return Tt(e,n.end)}s(Te,"answerOf");function vt({index:e,match:t,request:n,path:r}){let{serverName:o="",
isHttp2:i=!1,host:u}=n;if(!e.checksServerName||!i||o===""||H(o)===H(u))return!1;let a=F(e,o,r);return a.kind==="api"&&a.
route.api!==t.route.api}s(vt,"isMisdirected");function Tt({match:e,successor:t,time:n},r){let o=t===void 0?void 0:{successor:t},
i=r===void 0?"serve":be(r,n);if(i==="gone")return{reason:"old-host-gone",exit:p("old-host-gone",ve,o)};let u=r===void 0?
void 0:ye(r,n);if(u!==void 0){let f={...ve,"Retry-After":`${Math.ceil(u.until-n)}`};return{reason:"old-host-brownout",exit:p(
"old-host-brownout",f,o,u.status)}}let{redirect:a}=e.route;if(t===void 0||i!=="redirect"&&!a.isOn)return;let d={Location:t,
...a.headers};return{reason:"redirect",exit:{status:a.status,type:null,headers:d}}}s(Tt,"oldHostAnswer");function De(e){let t=[];for(let n of e.split(",")){let r=Dt(n.trim());if(r===void 0)return;t.push(r)}return t}s(De,"pars\
eSplitKeys");function Dt(e){if(e==="consumer"||e==="ip")return{kind:e};let t=e.indexOf(":"),n=e.substring(0,t),r=e.substring(
t+1);if(!(n!=="header"&&n!=="cookie"||r===""||!pe(r)))return{kind:n,name:r}}s(Dt,"parseSplitKey");function te(e,t){let n=`${t}=`;for(let r of(b(e,"cookie")??"").split(";")){let o=j(r);if(!o.startsWith(n))continue;let i=o.
substring(n.length);return i.length>=2&&i.startsWith('"')&&i.endsWith('"')?i.substring(1,i.length-1):i}}s(te,"cookieOf");function B(e,t){let n=t,r=e.length-e.length%4;for(let o=0;o<r;o+=4)n=(v(Ne(E(n,Ie(Me(e,o,4))),13),5)+3864292196)%4294967296;
return r<e.length&&(n=E(n,Ie(Me(e,r,e.length-r)))),n=E(n,e.length),n=v(E(n,Math.floor(n/65536)),2246822507),n=v(E(n,Math.
floor(n/8192)),3266489909),E(n,Math.floor(n/65536))}s(B,"murmur3");function Me(e,t,n){let r=0;for(let o=n-1;o>=0;o--)r=r*
256+e.charCodeAt(t+o);return r}s(Me,"wordAt");function Ie(e){return v(Ne(v(e,3432918353),15),461845907)}s(Ie,"scramble");
function v(e,t){let n=e%65536,r=(e-n)/65536;return(n*t+r*t%65536*65536)%4294967296}s(v,"multiply");function Ne(e,t){let n=e*
2**t;return n%4294967296+Math.floor(n/4294967296)}s(Ne,"rotate");function E(e,t){let n=e^t;return n<0?n+4294967296:n}s(E,
"xor");var Mt=4294967296;function $e(e,t,n){let r=[],o=0;for(let i of Object.keys(t.weights).sort()){let u=t.weights[i]??0;u<=0||
(o+=u,r.push({cluster:i,end:o}))}return{entry:t.entry,shares:r,sum:o,keys:t.by===void 0?[]:_t(De(t.by)??[]),salt:t.salt??
e,header:t.override?.header?.toLowerCase(),cookie:t.override?.cookie,stable:n,canary:r.find(({cluster:i})=>i!==n)?.cluster}}
s($e,"compileSplit");function Le(e,t){let{split:n}=e;if(n===void 0||n.entry!==void 0)return;let r;for(let o of Object.keys(
n.weights).sort()){let i=n.weights[o]??0,u=r===void 0?0:n.weights[r]??0;(i>u||i===u&&i>0&&o===t)&&(r=o)}return r}s(Le,"h\
eaviestOf");function ne({shares:e},t){return e.some(n=>n.cluster===t)}s(ne,"isInSplit");function qe(e,t){let n=e.header===void 0?void 0:
_e(e,b(t,e.header));if(n!==void 0)return{cluster:n,because:"header"};let r=e.cookie===void 0?void 0:_e(e,te(t,e.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}s(qe,"overrideOf");function je(e,t,n){let r=It(e,t)?.place,o=r===void 0?
"random":"bucket";for(let{cluster:i,end:u}of e.shares)if((r??n)*e.sum<u)return{cluster:i,because:o};return{cluster:e.shares[e.
shares.length-1]?.cluster??e.stable,because:o}}s(je,"bucketOf");function It({keys:e,salt:t},n){for(let r of e){let o=Ue(
r,n);if(o===void 0)continue;let i=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:B(`${t}\
:${o}`,0)/Mt,key:i}}}s(It,"placeOf");function Ue(e,t){let n=Nt(e,t);return n===""?void 0:n}s(Ue,"valueOfKey");function Nt(e,t){
switch(e.kind){case"header":return b(t,e.name.toLowerCase());case"cookie":return te(t,e.name);case"consumer":return t.consumer;case"\
ip":return t.client}}s(Nt,"readKey");function _t(e){let t=e.map(({kind:n})=>n);return t.includes("ip")?e:t.includes("con\
sumer")?[...e,{kind:"ip"}]:[...e,{kind:"consumer"},{kind:"ip"}]}s(_t,"withFallbacks");function _e(e,t){if(t===void 0)return;
let n=t==="always"?e.canary:t==="never"?e.stable:t;return n!==void 0&&ne(e,n)?n:void 0}s(_e,"meant");function We({split:e,pin:t},n){if(!(e===void 0||t!==void 0))return e.entry===void 0||e.entry===n?e:void 0}s(We,"splitFor");function Ke(e,t,n,{random:r,isHealthy:o}){if(e.pin!==void 0)return{cluster:e.pin,because:["pin"]};let i=We(e,t),u=i===void 0?
{cluster:e.cluster,because:"default"}:qe(i,n)??je(i,n,r);return!e.hasFailover||o(e.api,u.cluster)?{cluster:u.cluster,because:[
u.because]}:{cluster:$t(e,u.cluster,o),because:[u.because,"unhealthy"]}}s(Ke,"chooseCluster");function $t({api:e,clusters:t,
split:n},r,o){return Lt(t,r).find(i=>(n===void 0||ne(n,i))&&o(e,i))}s($t,"nextHealthy");function Lt(e,t){let n=e.indexOf(
t);return[...e.slice(n+1),...e.slice(0,n)]}s(Lt,"clustersAfter");var T={};var qt=63,jt=253;function Ut(e){return e!==""&&e.length<=qt&&!e.startsWith("-")&&!e.endsWith("-")&&R(e,t=>m(t)||t>="a"&&
t<="z"||t==="-")}s(Ut,"isDnsLabel");function Fe(e){if(e.length>jt)return!1;let t=e.split(".");for(let n of t)if(!Ut(n))return!1;
return!h(t[t.length-1]??"")}s(Fe,"isHostName");function V(e){let t=e.split(".");if(t.length!==4)return!1;for(let n of t)
if(!h(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}s(V,"isIpv4");function re(e){let t=e.
split("::");if(t.length>2)return!1;let n=0;for(let r=0;r<t.length;r++){let o=t[r]??"";if(o===""&&t.length===2)continue;let i=o.
split(":");for(let u=0;u<i.length;u++){let a=i[u]??"";if(r===t.length-1&&u===i.length-1&&V(a))n+=2;else if(a!==""&&a.length<=
4&&R(a,A))n+=1;else return!1}}return t.length===2?n<8:n===8}s(re,"isIpv6");function Be(e){return V(e)||re(e)}s(Be,"isIpA\
ddress");function Ve(e){if(e===""||e==="/")return!0;let t=e.endsWith("/")?e.substring(0,e.length-1):e;return Wt(t,Kt)}s(Ve,"isBas\
ePath");function Wt(e,t){if(!e.startsWith("/"))return!1;for(let n of e.substring(1).split("/"))if(n==="."||n===".."||!t(
n))return!1;return!0}s(Wt,"segmentsAre");function Kt(e){let t=0;for(;t<e.length;){let n=e.charAt(t);if(n==="%"){if(!Ft(e.
substring(t,t+3)))return!1;t+=3}else{if(!O(n)&&!"!$&'()*+,;=:@".includes(n))return!1;t+=1}}return e!==""}s(Kt,"isNormalS\
egment");function Ft(e){let t=e.substring(1);return t.length===2&&R(t,A)&&t.toUpperCase()===t}s(Ft,"isUpperEscape");function oe(e){return e==="https"?443:80}s(oe,"defaultPort");function Ge(e){let t=e.startsWith("http://")?"http":e.startsWith(
"https://")?"https":void 0;if(t===void 0)return;let n=e.substring(t.length+3),r=n.indexOf("/"),o=r===-1?n:n.substring(0,
r),i=r===-1?"":n.substring(r),u=Bt(o);if(!(u===void 0||!Ve(i)))return{scheme:t,host:u.host,port:u.port??oe(t),basePath:i}}
s(Ge,"parseUpstreamUrl");function Bt(e){let t=e.indexOf("]"),n=e.indexOf(":",t===-1?0:t),r=n===-1?e:e.substring(0,n),o=Vt(
r);if(o===void 0)return;if(n===-1)return{host:o,port:void 0};let i=Gt(e.substring(n+1));return i===void 0?void 0:{host:o,
port:i}}s(Bt,"parseAuthority");function Vt(e){if(e.startsWith("[")&&e.endsWith("]")){let t=e.substring(1,e.length-1);return re(
t)?t:void 0}return Fe(e)||V(e)?e:void 0}s(Vt,"parseHost");function Gt(e){if(!h(e)||e.length>5)return;let t=Number(e);return t>=
1&&t<=65535?t:void 0}s(Gt,"parsePort");function se(e,t,n){let r=l(e.url,t),o=Ge(r);if(o===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:i,host:u,port:a,basePath:d}=o,f=Je(u.includes(":")?`[${u}]`:u,i,a);return{scheme:i,host:f,serverName:i==="https"?
Qe(f):null,address:e.address===void 0?u:l(e.address,t),port:a,basePath:d,tlsVerify:e.tlsVerify??!0,isOwnHost:n(u)}}s(se,
"destinationOf");function ze(e,t,n){return e==="upstream"?n.host:e==="client"?t:Je(e,n.scheme,n.port)}s(ze,"hostHeaderOf");
function Je(e,t,n){return n===oe(t)?e:`${e}:${n}`}s(Je,"withPort");function Ye(e,t){return e===t.host?t.serverName:t.scheme===
"https"?Qe(e):null}s(Ye,"serverNameFor");function Qe(e){if(e.startsWith("["))return null;let t=e.indexOf(":"),n=t===-1?e:
e.substring(0,t);return Be(n)?null:n}s(Qe,"serverNameOf");var ie=47,zt=46,Jt=Array.from({length:256},(e,t)=>t===ie||O(String.fromCharCode(t)));function Xe(e){let t=0;for(let n=0;n<
e.length;n++){let r=e.charCodeAt(n);if(Jt[r]!==!0||t===ie&&(r===ie||r===zt))return!1;t=r}return!0}s(Xe,"isPlainPath");var Yt="!*'();:@&=+$,/?%#[]",G="0123456789ABCDEF";function z(e){if(!e.startsWith("/"))return;if(Xe(e))return e;let t=Qt(
e);if(!(t===void 0||Xt(e)))return en(t)}s(z,"normalPath");function Qt(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n),
o=e.charCodeAt(n);if(o<32||o===127)return;if(r==="%"){let i=et(e,n+1);if(i===void 0||i===0)return;t.push(Ze(i,!0)),n+=3}else
t.push(Ze(o,!1)),n+=1}return t.join("")}s(Qt,"normalizeEscapes");function Ze(e,t){let n=String.fromCharCode(e);return O(
n)||Yt.includes(n)&&!t?n:`%${G.charAt(Math.floor(e/16))}${G.charAt(e%16)}`}s(Ze,"encode");function Xt(e){let t=e.indexOf(
"#"),n=t===-1?e:e.substring(0,t),r=0;for(let o of Zt(n).split("/"))if(o===".."?r-=1:o!==""&&o!=="."&&(r+=1),r<0)return!0;
return!1}s(Xt,"climbsAboveRoot");function Zt(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n)==="%"?et(e,n+1):void 0;
if(r===void 0)t.push(e.charAt(n)),n+=1;else{let o=String.fromCharCode(r);t.push(o==="."||o==="/"?o:"x"),n+=3}}return t.join(
"")}s(Zt,"decodeDotsAndSlashes");function en(e){let t=[],n=e.split("/"),r=!1;for(let o=1;o<n.length;o++){let i=n[o]??"";
i===".."?t.pop():i!==""&&i!=="."&&t.push(i),r=i===".."||i===""||i==="."}return t.length===0?"/":`/${t.join("/")}${r?"/":
""}`}s(en,"resolveSegments");function et(e,t){let n=e.charAt(t),r=e.charAt(t+1);if(!(!A(n)||!A(r)))return G.indexOf(n.toUpperCase())*
16+G.indexOf(r.toUpperCase())}s(et,"hexValue");var tn='"<>\\#',tt="0123456789ABCDEF";function rt(e,t,{path:n,query:r}){let{redirect:o,prefix:i,stripPath:u}=t,a=(u&&i!==
"/"?i:"")+nt(n),d=z(a);if(!(d===void 0||K(e.prefixes,d)!==t.api))return o.origin+a+nt(r)}s(rt,"shortUrl");function nt(e){
let t=[];for(let n=0;n<e.length;n++){let r=e.charCodeAt(n),o=e.charAt(n),i=r<=32||r>=127||tn.includes(o);t.push(i?`%${tt.
charAt(Math.floor(r/16))}${tt.charAt(r%16)}`:o)}return t.join("")}s(nt,"escapeUrl");function ot(e){let t=e.indexOf("?");if(t===-1)return{path:e,query:""};let n=e.substring(0,t);if(n.includes("#"))return{path:n,
query:""};let r=e.substring(t),o=r.indexOf("#");return{path:n,query:o===-1?r:r.substring(0,o)}}s(ot,"splitTarget");function st(e,t,n){let r=n===""?"/":n,o=r.endsWith("/")?r.substring(0,r.length-1):r;if(t===""||t==="/")return e==="/"?r:
o+e;let i=e.substring(t.length);return i!==""?o+i:o===""?"/":o}s(st,"upstreamPath");function nn(e,t){let n=ot(t.target),r=z(n.path);return{target:n,path:r,match:r===void 0?rn:F(e,t.host,r)}}s(nn,"locate");
var rn={kind:"unknown-host"};function it(e,t,n){return on(e,nn(e,t),t,n)}s(it,"decide");function on(e,{target:t,path:n,match:r},o,i){
if(n===void 0)return D(null,null,"malformed-path",p("malformed-path"),T);if(r.kind==="unknown-host")return D(null,null,"\
unknown-host",p("unknown-host"),T);if(r.kind==="unknown-path")return D(null,r.entry,"unknown-path",p("unknown-path"),T);
let{route:u,entry:a,end:d}=r,f=a==="legacy"&&sn(r)?rt(e,u,t):void 0,c=d===void 0?T:we(d,f),g=Te({index:e,match:r,request:o,
path:n,successor:f,time:i.time});if(g!==void 0)return D(u.api,a,g.reason,g.exit,c);let x=Ke(u,a,o,i),{cluster:w}=x,k=w===
void 0?void 0:u.destinations.get(w);if(w===void 0||k===void 0){let Y=p("no-healthy-cluster",{"Retry-After":`${Math.ceil(
u.checkInterval/1e3)}`});return D(u.api,a,"no-healthy-cluster",Y,c)}let S={api:u.api,entry:a,cluster:w,because:x.because,
upstream:un(r,o,k,n,t.query),responseHeaders:an(e,c,x),exit:null},$=Oe(e.gateway,o,k);return $===void 0?S:{...S,requestHeaders:$}}
s(on,"decideLocated");function sn({route:e,end:t}){return e.redirect.isOn||t?.isEnding===!0}s(sn,"needsSuccessor");function un({
route:e,prefix:t},n,r,o,i){let u=ze(e.hostHeader,n.host,r);return{scheme:r.scheme,host:u,sni:Ye(u,r),address:r.address,port:r.
port,target:st(o,e.stripPath?t:"",r.basePath)+i}}s(un,"upstreamOf");function an({decisionHeader:e},t,{cluster:n,because:r}){
return e===void 0?t:{...t,[e]:`${n??""}; because="${r.join(", ")}"`}}s(an,"withDecision");function D(e,t,n,r,o){return{api:e,
entry:t,cluster:null,because:[n],upstream:null,responseHeaders:o,exit:r}}s(D,"ended");function M(e){return Object.keys(e.apis).map(t=>ue(e,t))}s(M,"effectiveApis");function ue(e,t){let n={...e.defaults,...e.
apis[t]},r={...e.defaults?.source,...n.source},o=n.source===void 0?n:{...n,source:r};return{name:t,settings:o,path:l(o.path??
"/{api}",t),hosts:(o.hosts??[]).map(i=>l(i,t)),cluster:o.cluster??dn(e)}}s(ue,"effectiveApi");function dn({clusters:e}){
let t=Object.keys(e);return t.length===1?t[0]:void 0}s(dn,"onlyClusterOf");function ut(e,t,n){return r=>e.some(o=>o.has(r))?!0:n.some(o=>{let i=W(o,r);return i!==void 0&&t.has(i)})}s(ut,"isOwnHos\
tIn");var fn=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),cn=2147483646,ln=4,pn=5;function I(e){let t=0,n=0,r=0;for(;r<e.
length;){let o=r;for(;m(e.charAt(r));)r+=1;let i=e.substring(o,r),u=r;for(;r<e.length&&!m(e.charAt(r));)r+=1;let a=fn.get(
e.substring(u,r));if(i===""||i.length>pn||a===void 0)return;t+=Number(i)*a,n+=1}return n>=1&&n<=ln&&t<=cn?t:void 0}s(I,"\
parseDuration");var mn=307,hn=308,gn=3e5;function at({shortHosts:e},{legacy:t,redirect:n}){let r=n?.status??mn,o=I(n?.maxAge??"")??gn;return{
isOn:t==="redirect",status:r,origin:n?.origin??`https://${e[0]??""}`,headers:r===hn?{"Cache-Control":`max-age=${Math.floor(
o/1e3)}`}:{}}}s(at,"compileRedirect");function dt(e,{name:t,cluster:n,settings:{upstream:r}},o,i){let u=e.clusters[o];if(u===void 0)throw new Error(`unchecked\
 table: there is no cluster ${o}`);if(r===void 0||o!==n)return se(u,t,i);let{tlsVerify:a}=u;return se({url:r,...a!==void 0&&
{tlsVerify:a}},t,i)}s(dt,"destinationIn");var yn=6e4,bn=5e3;function ft(e,t,n,r){let{settings:o}=t,i=e.pin??o.pin,u=t.cluster??"",a=new Map,d=l(o.hostHeader??"ups\
tream",t.name),f=d==="client"||d!=="upstream"&&r(d);for(let fe of n){let ce=dt(e,t,fe,r);a.set(fe,f?{...ce,isOwnHost:!0}:
ce)}let{healthCheck:c}=o,g=i??Le(o,u)??u,x=at(e,o),w=Pe(o),k=o.oldHosts===void 0?void 0:q(o.oldHosts),S=c!==void 0&&(c.failover??
!0),$=i!==void 0||o.split===void 0&&!S,Y=x.isOn||k?.isEnding===!0||o.rewriteResponse===!0||c?.passive!==void 0;return{api:t.
name,prefix:t.path,stripPath:o.stripPath??!0,hostHeader:d,pin:i,cluster:u,native:g,clusters:n,destinations:a,split:o.split===
void 0?void 0:$e(t.name,o.split,u),hasFailover:S,hasPassiveChecks:c?.passive!==void 0,healthCheck:c,checkInterval:I(c?.interval??
"")??bn,redirect:x,end:k,pathRules:w,rewritesResponse:o.rewriteResponse??!1,timeouts:wn(o.timeouts),retries:o.retries,isPlain:$&&
!Y&&!He(w)&&a.get(g)?.isOwnHost!==!0}}s(ft,"compileApi");function wn(e){if(e===void 0)return;let t=s(n=>(n===void 0?void 0:
I(n))??yn,"milliseconds");return{connect:t(e.connect),send:t(e.send),read:t(e.read)}}s(wn,"compileTimeouts");var J=class{static{s(this,"Routes")}apis;compile;recent=new Map;older=new Map;constructor(t,n){this.apis=t,this.compile=
n}get(t){let n=this.recent.get(t);if(n!==void 0)return n;if(!this.has(t))return;let r=this.older.get(t)??this.compile(t);
return this.recent.size>=An&&(this.older=this.recent,this.recent=new Map),this.recent.set(t,r),r}has(t){return typeof this.
apis[t]=="object"}forEach(t){for(let n of Object.keys(this.apis))t(this.compile(n))}map(t){let n=[];return this.forEach(
r=>n.push(t(r))),n}every(t){return Object.keys(this.apis).every(n=>t(this.compile(n)))}},An=500;var Rn=["plugins","source","owner","labels"];function lt(e){let t={};for(let o of Object.keys(e.apis))t[o]=ct(e.apis[o]);
let n={};for(let[o,i]of Object.entries(e))o!=="address"&&(n[o]=i);let r=ae({...n,apis:t,defaults:ct(e.defaults)});return B(
r,0).toString(16).padStart(8,"0")}s(lt,"tableVersion");function ct(e){let t={};for(let[n,r]of Object.entries(e??{}))Rn.includes(
n)||(t[n]=r);return t}s(ct,"ownFields");function ae(e){if(typeof e!="object"||e===null)return String(e);let t=[];if(Array.
isArray(e)){for(let r of e)t.push(ae(r));return`[${t.join(",")}]`}let n=e;for(let r of Object.keys(n).sort()){let o=n[r];
o!=null&&t.push(`${r}:${ae(o)}`)}return t.length===0?"[]":`{${t.join(",")}}`}s(ae,"canonical");function pt(e){let t=M(e),n=Object.keys(e.clusters).sort(),r=new Map;for(let{name:d,hosts:f}of t)for(let c of f)r.set(c,
d);let o=new Set(e.shortHosts),i=(e.legacyHosts??[]).map(d=>({pattern:Z(d.host),end:q(d)})),u=new J(e.apis,d=>ft(e,ue(e,
d),n,a)),a=ut([o,r],u,i.map(({pattern:d})=>d));return{version:lt(e),gateway:e.shortHosts[0]??"",routes:u,shortHosts:o,prefixes:Ee(
t.map(({path:d,name:f})=>[d,f])),ownHosts:r,legacyPatterns:i,decisionHeader:e.decisionHeader,checksServerName:e.checkServerName??
!0,checked:t.filter(d=>d.settings.healthCheck!==void 0).map(({name:d})=>d),hasPassiveChecks:t.some(({settings:{healthCheck:d}})=>d?.
passive!==void 0)}}s(pt,"compileTable");import{request as xn}from"node:https";import{text as kn}from"node:stream/consumers";var N=class extends Error{static{s(this,"NoAnswer")}};async function mt(e,t,n,r){return new Promise((o,i)=>{let u=xn({host:e.
hostname,port:e.port===""?443:Number(e.port),servername:t,path:n,headers:{Host:t},rejectUnauthorized:!1,agent:!1,timeout:r},
a=>{let d=a.statusCode??0,f=a.headers["x-kong-upstream-latency"]!==void 0,{location:c}=a.headers;a.headers["content-type"]?.
startsWith("application/problem+json")===!0?kn(a).then(g=>{o({status:d,isFromUpstream:f,problem:On(g),location:c})},i):(o(
{status:d,isFromUpstream:f,problem:void 0,location:c}),u.destroy())});u.once("timeout",()=>{let a=`no answer within ${r/
1e3} s`;u.destroy(u.writableFinished?new N(a):new Error(a))}),u.on("error",i),u.end()})}s(mt,"ask");function On(e){try{let{
type:t}=JSON.parse(e);return typeof t=="string"?t:void 0}catch{return}}s(On,"problemOf");var En=[502,504],Sn=503;function ht({api:e,exit:t},n,r){let{status:o,problem:i}=n;return t!==null?Pn(t,n):i===C["no-heal\
thy-cluster"].type?{passed:r,why:`${o} ${i}`}:i?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,why:`${o} ${i}`}:En.includes(
o)?{passed:r,why:`${o}, routed, but the upstream can't be reached`}:n.isFromUpstream?{passed:!0,why:`${o} from ${e??""}`}:
o===Sn?{passed:r,why:`${o} from Kong itself, which had no upstream to ask`}:{passed:!1,why:`${o} from Kong itself`}}s(ht,
"judge");function Pn(e,{status:t,isFromUpstream:n,problem:r,location:o}){if(n)return{passed:!1,why:`${t} from an upstrea\
m, which is not to be asked`};let i=t===e.status&&(r??null)===e.type&&o===e.headers.Location,u=o===void 0?r??"no problem\
 of the gateway's":`to ${o}`;return{passed:i,why:`${t} ${u}`}}s(Pn,"judgeExit");function gt(e){let t=M(e),n=t.flatMap(({name:i,path:u,hosts:a})=>{let d=[...a,...(e.legacyHosts??[]).map(({host:f})=>l(f,
i))];return[...e.shortHosts.map(f=>({host:f,path:u==="/"?"/":`${u}/`})),...d.map(f=>({host:f,path:"/"}))]}),r=t.some(({path:i})=>i===
"/"),o=e.shortHosts.map(i=>({host:i,path:"/no-such-api-in-the-route-table"}));return[...n,...r?[]:o,{host:"no-such-host.\
invalid",path:"/"}]}s(gt,"waysInOf");var vn=8,Tn="15000",{values:_}=Cn({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreacha\
ble":{type:"boolean",default:!1},patience:{type:"string",default:Tn}}}),de=JSON.parse(await Hn(_.table??"/table/table.js\
on","utf8")),Dn=new URL(_.url??"https://localhost"),Mn=pt(de),In=Number(process.env.KDP_CLOCK_OFFSET??"0");process.exitCode=
await Nn()?0:1;async function Nn(){let e=gt(de),t=Object.keys(de.apis).length,n=Number(_.of??t);n>t&&process.stdout.write(
`The first ${t} of ${n} APIs:
`);let r=[],o=e.values(),i=s(async()=>{for(let a of o){let{passed:d,why:f}=await _n(a);r.push(d),process.stdout.write(`${d?
"ok    ":"FAILED"} https://${a.host}${a.path}: ${f}
`)}},"walkSome");await Promise.all(Array.from({length:vn},i));let u=r.filter(Boolean).length;return process.stdout.write(
`${u} passed, ${r.length-u} failed
`),u===r.length}s(Nn,"walk");async function _n(e){let t=_["allow-unreachable"],n=$n(e);try{return ht(n,await mt(Dn,e.host,
e.path,Number(_.patience)),t)}catch(r){return{passed:t&&n.exit===null&&r instanceof N,why:r instanceof Error?r.message:String(
r)}}}s(_n,"verdictOf");function $n({host:e,path:t}){return it(Mn,{method:"GET",host:e,target:t},{time:Date.now()/1e3+In,
random:0,isHealthy:s(()=>!0,"isHealthy")})}s($n,"decisionNow");
