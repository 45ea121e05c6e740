// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var ct=Object.defineProperty;var s=(e,t)=>ct(e,"name",{value:t,configurable:!0});import{readFile as Rn}from"node:fs/promises";import{parseArgs as kn}from"node:util";function m(e){return e.length===1&&e>="0"&&e<="9"}s(m,"isDigit");function h(e){return e!==""&&x(e,m)}s(h,"isDigits");function A(e){
return m(e)||e>="a"&&e<="f"||e>="A"&&e<="F"}s(A,"isHexDigit");function ce(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}s(ce,
"isLetter");function E(e){return ce(e)||m(e)||e!==""&&"-._~".includes(e)}s(E,"isUnreserved");function le(e){return x(e,t=>ce(t)||m(t)||"!#$%&'*+-.^_`|~".includes(t))}s(le,"isToken");function x(e,t){for(let n=0;n<e.
length;n++)if(!t(e.charAt(n)))return!1;return!0}s(x,"every");var Y=86400,lt=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],pt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oc\
t","Nov","Dec"],mt=[31,28,31,30,31,30,31,31,30,31,30,31];function P(e){let t=e.substring(0,10);if(t.charAt(4)!=="-"||t.charAt(
7)!=="-")return;let n=y(e,0,4),r=y(e,5,2),o=y(e,8,2);if(n===void 0||r===void 0||o===void 0||n<1970||r<1||r>12||o<1||o>L(
n,r))return;let i=yt(n,r,o)*Y;if(e.length===10)return i;let u=ht(e.substring(10));return u===void 0?void 0:i+u}s(P,"pars\
eDate");function me(e){let t=Math.floor(e/Y),n=e-t*Y,r=1970,o=t;for(;o>=Q(r);)o-=Q(r),r+=1;let i=1;for(;o>=L(r,i);)o-=L(r,i),i+=
1;let u=[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(f=>pe(f)).join(":"),a=lt[t%7]??"",d=pt[i-1]??"";return`${a}, ${pe(
o+1)} ${d} ${r} ${u} GMT`}s(me,"formatHttpDate");function ht(e){let t=y(e,1,2),n=y(e,4,2),r=y(e,7,2);if(!e.startsWith("T")||
e.charAt(3)!==":"||e.charAt(6)!==":"||t===void 0||n===void 0||r===void 0||t>23||n>59||r>59)return;let o=gt(e.substring(9));
return o===void 0?void 0:t*3600+n*60+r-o}s(ht,"parseTime");function gt(e){if(e==="Z")return 0;let t=e.charAt(0),n=y(e,1,
2),r=y(e,4,2);if(!(e.length!==6||e.charAt(3)!==":"||t!=="+"&&t!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(t===
"+"?1:-1)*(n*3600+r*60)}s(gt,"parseOffset");function y(e,t,n){let r=e.substring(t,t+n);return r.length===n&&h(r)?Number(
r):void 0}s(y,"digitsAt");function pe(e){return e<10?`0${e}`:`${e}`}s(pe,"twoDigits");function he(e){return e%4===0&&(e%
100!==0||e%400===0)}s(he,"isLeapYear");function Q(e){return he(e)?366:365}s(Q,"daysOfYear");function L(e,t){return t===2&&
he(e)?29:mt[t-1]??0}s(L,"daysOfMonth");function yt(e,t,n){let r=n-1;for(let o=1970;o<e;o++)r+=Q(o);for(let o=1;o<t;o++)r+=
L(e,o);return r}s(yt,"daysSince1970");function X({deprecated:e,sunset:t,afterSunset:n,brownouts:r=[],links:o}){let i=e===void 0?void 0:P(e),u=t===void 0?void 0:
P(t);return{headers:{...i!==void 0&&{Deprecation:`@${i}`},...u!==void 0&&{Sunset:me(u)}},links:[...o?.deprecation===void 0?
[]:[`<${o.deprecation}>; rel="deprecation"`],...o?.sunset===void 0?[]:[`<${o.sunset}>; rel="sunset"`]],namesSuccessor:i!==
void 0||u!==void 0,isEnding:i!==void 0||u!==void 0||r.length>0||o!==void 0,sunset:u,afterSunset:n??"serve",brownouts:r.map(
({from:a,until:d,status:f=503})=>({from:P(a)??0,until:P(d)??0,status:f}))}}s(X,"compileEnd");function ge({brownouts:e},t){
return e.find(({from:n,until:r})=>t>=n&&t<r)}s(ge,"brownoutAt");function ye({sunset:e,afterSunset:t},n){return e!==void 0&&
n>=e?t:"serve"}s(ye,"stateAt");function be(e,t){let r=[...e.namesSuccessor&&t!==void 0?[`<${t}>; rel="successor-version"`]:
[],...e.links];return r.length===0?e.headers:{...e.headers,Link:r.join(", ")}}s(be,"endHeaders");function H(e){let t=e.indexOf(":");if(t===-1)return we(e.toLowerCase());let n=e.substring(t+1);return n===""||h(n)?we(e.
substring(0,t).toLowerCase()):""}s(H,"hostKey");function we(e){return e.endsWith(".")?e.substring(0,e.length-1):e}s(we,"withoutFinalDot");function b({headers:e},t){let n=e?.[t];return typeof n=="string"?n:void 0}s(b,"headerOf");function q(e){let t=0,n=e.length;
for(;t<n&&Ae(e.charAt(t));)t+=1;for(;n>t&&Ae(e.charAt(n-1));)n-=1;return e.substring(t,n)}s(q,"trimSpace");function Ae(e){
return e===" "||e==="	"}s(Ae,"isSpace");var xe="cdn-loop";function Re(e){let t=b(e,xe);return t===void 0?bt:wt(t)}s(Re,"gatewaysOf");var bt=[];function wt(e){return At(
e).map(t=>q(t.split(";")[0]??"")).filter(t=>t!=="")}s(wt,"gatewaysIn");function At(e){let t=[],n=0,r=!1;for(let o=0;o<e.
length;o++){let i=e.charAt(o);r&&i==="\\"?o+=1:i==='"'?r=!r:i===","&&!r&&(t.push(e.substring(n,o)),n=o+1)}return t.push(
e.substring(n)),t}s(At,"elementsOf");function ke(e,t,{isOwnHost:n}){if(!n)return;let r=b(t,xe)??"";return{"CDN-Loop":r===
""?e:`${r}, ${e}`}}s(ke,"loopHeaders");var U="{api}";function l(e,t){return e.split(U).join(t)}s(l,"withApi");function j(e){let t=e.indexOf(U);return{text:e,before:e.substring(0,t),after:e.substring(t+U.length)}}s(j,"patternOf");function W(e,t){
let n=t.length-e.after.length;if(!(n<=e.before.length)&&!(!t.startsWith(e.before)||!t.endsWith(e.after)))return t.substring(
e.before.length,n)}s(W,"apiOfHost");function Z(){return{value:void 0,children:new Map}}s(Z,"createPrefixTree");function Se(e,t,n){let r=e;for(let o of t.split(
"/")){if(o==="")continue;let i=r.children.get(o);i===void 0&&(i=Z(),r.children.set(o,i)),r=i}r.value=n}s(Se,"addPrefix");
function K(e,t){let n=e,r=e.value,o=1;for(;o<t.length&&n.children.size>0;){let i=t.indexOf("/",o),u=i===-1?t.length:i;if(n=
n.children.get(t.substring(o,u)),n===void 0)return r;r=n.value??r,o=u+1}return r}s(K,"findLongestPrefix");function F(e,t,n){let r=H(t);if(e.shortHosts.has(r)){let i=K(e.prefixes,n);return i===void 0?{kind:"unknown-path",entry:"\
short"}:{kind:"api",entry:"short",route:i,host:r,prefix:i.prefix,end:void 0}}let o=e.ownHosts.get(r);if(o!==void 0)return{
kind:"api",entry:"legacy",route:o,host:r,prefix:"",end:o.end};for(let{pattern:i,end:u}of e.legacyPatterns){let a=W(i,r),
d=a===void 0?void 0:e.routes.get(a);if(d!==void 0)return{kind:"api",entry:"legacy",route:d,host:i.text,prefix:"",end:d.end??
u}}return{kind:"unknown-host"}}s(F,"matchRequest");function Oe(e){return{rejectsSlashes:e.escapedSlashes==="reject",rejectsParameters:e.pathParameters==="reject",rejectsControls:e.
controlCharacters==="reject"}}s(Oe,"compilePathRules");function Ee({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n}){
return e||t||n}s(Ee,"restrictsPaths");function Pe({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n},r){return e&&
(r.includes("%2F")||r.includes("%5C"))||t&&(r.includes(";")||r.includes("%3B"))?!0:n&&xt(r)}s(Pe,"isRefusedPath");function xt(e){
return e.split("%").slice(1).some(t=>t.startsWith("0")||t.startsWith("1")||t.startsWith("7F"))}s(xt,"hasControl");var C={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pat\
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
 The request was not forwarded."}};var Rt="application/problem+json";function p(e,t={},n,r=C[e].status){let{type:o}=C[e];return{status:r,type:o,headers:{"C\
ontent-Type":Rt,...t},...n!==void 0&&{members:n}}}s(p,"problemExit");var He={"Cache-Control":"no-store"};function Ce(e){let{index:t,match:n,request:r,path:o}=e;if(kt(e))return{reason:"misdi\
rected",exit:p("misdirected")};let i=Re(r);if(i.includes(t.gateway)){let u=[...i,t.gateway].join(" > ");return{reason:"l\
oop",exit:p("loop",{},{hops:u})}}if(Pe(n.route.pathRules,o))return{reason:"refused-path",exit:p("refused-path")};if(n.entry!==
"short")return St(e,n.end)}s(Ce,"answerOf");function kt({index:e,match:t,request:n,path:r}){let{serverName:o="",isHttp2:i=!1,
host:u}=n;if(!e.checksServerName||!i||o===""||H(o)===H(u))return!1;let a=F(e,o,r);return a.kind==="api"&&a.route!==t.route}
s(kt,"isMisdirected");function St({match:e,successor:t,time:n},r){let o=t===void 0?void 0:{successor:t},i=r===void 0?"se\
rve":ye(r,n);if(i==="gone")return{reason:"old-host-gone",exit:p("old-host-gone",He,o)};let u=r===void 0?void 0:ge(r,n);if(u!==
void 0){let f={...He,"Retry-After":`${Math.ceil(u.until-n)}`};return{reason:"old-host-brownout",exit:p("old-host-brownou\
t",f,o,u.status)}}let{redirect:a}=e.route;if(t===void 0||i!=="redirect"&&!a.isOn)return;let d={Location:t,...a.headers};
return{reason:"redirect",exit:{status:a.status,type:null,headers:d}}}s(St,"oldHostAnswer");function Te(e){let t=[];for(let n of e.split(",")){let r=Ot(n.trim());if(r===void 0)return;t.push(r)}return t}s(Te,"pars\
eSplitKeys");function Ot(e){if(e==="consumer"||e==="ip")return{kind:e};let t=e.indexOf(":"),n=e.substring(0,t),r=e.substring(
t+1);if(!(n!=="header"&&n!=="cookie"||r===""||!le(r)))return{kind:n,name:r}}s(Ot,"parseSplitKey");function ee(e,t){let n=`${t}=`;for(let r of(b(e,"cookie")??"").split(";")){let o=q(r);if(!o.startsWith(n))continue;let i=o.
substring(n.length);return i.length>=2&&i.startsWith('"')&&i.endsWith('"')?i.substring(1,i.length-1):i}}s(ee,"cookieOf");function V(e,t){let n=t,r=e.length-e.length%4;for(let o=0;o<r;o+=4)n=(T(Ie(S(n,De(ve(e,o,4))),13),5)+3864292196)%4294967296;
return r<e.length&&(n=S(n,De(ve(e,r,e.length-r)))),n=S(n,e.length),n=T(S(n,Math.floor(n/65536)),2246822507),n=T(S(n,Math.
floor(n/8192)),3266489909),S(n,Math.floor(n/65536))}s(V,"murmur3");function ve(e,t,n){let r=0;for(let o=n-1;o>=0;o--)r=r*
256+e.charCodeAt(t+o);return r}s(ve,"wordAt");function De(e){return T(Ie(T(e,3432918353),15),461845907)}s(De,"scramble");
function T(e,t){let n=e%65536,r=(e-n)/65536;return(n*t+r*t%65536*65536)%4294967296}s(T,"multiply");function Ie(e,t){let n=e*
2**t;return n%4294967296+Math.floor(n/4294967296)}s(Ie,"rotate");function S(e,t){let n=e^t;return n<0?n+4294967296:n}s(S,
"xor");var Et=4294967296;function Ne(e,t,n){let r=[],o=0;for(let i of Object.keys(t.weights).sort()){let u=t.weights[i]??0;u<=0||
(o+=u,r.push({cluster:i,end:o}))}return{entry:t.entry,shares:r,sum:o,keys:t.by===void 0?[]:Ct(Te(t.by)??[]),salt:t.salt??
e,header:t.override?.header?.toLowerCase(),cookie:t.override?.cookie,stable:n,canary:r.find(({cluster:i})=>i!==n)?.cluster}}
s(Ne,"compileSplit");function $e(e,t){let{split:n}=e;if(n===void 0||n.entry!==void 0)return;let r;for(let o of Object.keys(
n.weights).sort()){let i=n.weights[o]??0,u=r===void 0?0:n.weights[r]??0;(i>u||i===u&&i>0&&o===t)&&(r=o)}return r}s($e,"h\
eaviestOf");function te({shares:e},t){return e.some(n=>n.cluster===t)}s(te,"isInSplit");function Me(e,t){let n=e.header===void 0?void 0:
_e(e,b(t,e.header));if(n!==void 0)return{cluster:n,because:"header"};let r=e.cookie===void 0?void 0:_e(e,ee(t,e.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}s(Me,"overrideOf");function Le(e,t,n){let r=Pt(e,t)?.place,o=r===void 0?
"random":"bucket";for(let{cluster:i,end:u}of e.shares)if((r??n)*e.sum<u)return{cluster:i,because:o};return{cluster:e.shares[e.
shares.length-1]?.cluster??e.stable,because:o}}s(Le,"bucketOf");function Pt({keys:e,salt:t},n){for(let r of e){let o=qe(
r,n);if(o===void 0)continue;let i=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:V(`${t}\
:${o}`,0)/Et,key:i}}}s(Pt,"placeOf");function qe(e,t){let n=Ht(e,t);return n===""?void 0:n}s(qe,"valueOfKey");function Ht(e,t){
switch(e.kind){case"header":return b(t,e.name.toLowerCase());case"cookie":return ee(t,e.name);case"consumer":return t.consumer;case"\
ip":return t.client}}s(Ht,"readKey");function Ct(e){let t=e.map(({kind:n})=>n);return t.includes("ip")?e:t.includes("con\
sumer")?[...e,{kind:"ip"}]:[...e,{kind:"consumer"},{kind:"ip"}]}s(Ct,"withFallbacks");function _e(e,t){if(t===void 0)return;
let n=t==="always"?e.canary:t==="never"?e.stable:t;return n!==void 0&&te(e,n)?n:void 0}s(_e,"meant");function Ue({split:e,pin:t},n){if(!(e===void 0||t!==void 0))return e.entry===void 0||e.entry===n?e:void 0}s(Ue,"splitFor");function je(e,t,n,{random:r,isHealthy:o}){if(e.pin!==void 0)return{cluster:e.pin,because:["pin"]};let i=Ue(e,t),u=i===void 0?
{cluster:e.cluster,because:"default"}:Me(i,n)??Le(i,n,r);return!e.hasFailover||o(e.api,u.cluster)?{cluster:u.cluster,because:[
u.because]}:{cluster:Tt(e,u.cluster,o),because:[u.because,"unhealthy"]}}s(je,"chooseCluster");function Tt({api:e,clusters:t,
split:n},r,o){return vt(t,r).find(i=>(n===void 0||te(n,i))&&o(e,i))}s(Tt,"nextHealthy");function vt(e,t){let n=e.indexOf(
t);return[...e.slice(n+1),...e.slice(0,n)]}s(vt,"clustersAfter");var v={};var Dt=63,It=253;function _t(e){return e!==""&&e.length<=Dt&&!e.startsWith("-")&&!e.endsWith("-")&&x(e,t=>m(t)||t>="a"&&
t<="z"||t==="-")}s(_t,"isDnsLabel");function We(e){if(e.length>It)return!1;let t=e.split(".");for(let n of t)if(!_t(n))return!1;
return!h(t[t.length-1]??"")}s(We,"isHostName");function B(e){let t=e.split(".");if(t.length!==4)return!1;for(let n of t)
if(!h(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}s(B,"isIpv4");function ne(e){let t=e.
split("::");if(t.length>2)return!1;let n=0;for(let r=0;r<t.length;r++){let o=t[r]??"";if(o===""&&t.length===2)continue;let i=o.
split(":");for(let u=0;u<i.length;u++){let a=i[u]??"";if(r===t.length-1&&u===i.length-1&&B(a))n+=2;else if(a!==""&&a.length<=
4&&x(a,A))n+=1;else return!1}}return t.length===2?n<8:n===8}s(ne,"isIpv6");function Ke(e){return B(e)||ne(e)}s(Ke,"isIpA\
ddress");function Fe(e){if(e===""||e==="/")return!0;let t=e.endsWith("/")?e.substring(0,e.length-1):e;return Nt(t,$t)}s(Fe,"isBas\
ePath");function Nt(e,t){if(!e.startsWith("/"))return!1;for(let n of e.substring(1).split("/"))if(n==="."||n===".."||!t(
n))return!1;return!0}s(Nt,"segmentsAre");function $t(e){let t=0;for(;t<e.length;){let n=e.charAt(t);if(n==="%"){if(!Mt(e.
substring(t,t+3)))return!1;t+=3}else{if(!E(n)&&!"!$&'()*+,;=:@".includes(n))return!1;t+=1}}return e!==""}s($t,"isNormalS\
egment");function Mt(e){let t=e.substring(1);return t.length===2&&x(t,A)&&t.toUpperCase()===t}s(Mt,"isUpperEscape");function re(e){return e==="https"?443:80}s(re,"defaultPort");function Ve(e){let t=e.startsWith("http://")?"http":e.startsWith(
"https://")?"https":void 0;if(t===void 0)return;let n=e.substring(t.length+3),r=n.indexOf("/"),o=r===-1?n:n.substring(0,
r),i=r===-1?"":n.substring(r),u=Lt(o);if(!(u===void 0||!Fe(i)))return{scheme:t,host:u.host,port:u.port??re(t),basePath:i}}
s(Ve,"parseUpstreamUrl");function Lt(e){let t=e.indexOf("]"),n=e.indexOf(":",t===-1?0:t),r=n===-1?e:e.substring(0,n),o=qt(
r);if(o===void 0)return;if(n===-1)return{host:o,port:void 0};let i=Ut(e.substring(n+1));return i===void 0?void 0:{host:o,
port:i}}s(Lt,"parseAuthority");function qt(e){if(e.startsWith("[")&&e.endsWith("]")){let t=e.substring(1,e.length-1);return ne(
t)?t:void 0}return We(e)||B(e)?e:void 0}s(qt,"parseHost");function Ut(e){if(!h(e)||e.length>5)return;let t=Number(e);return t>=
1&&t<=65535?t:void 0}s(Ut,"parsePort");function oe(e,t,n){let r=l(e.url,t),o=Ve(r);if(o===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:i,host:u,port:a,basePath:d}=o;return{scheme:i,host:Ge(u.includes(":")?`[${u}]`:u,i,a),address:e.address===void 0?
u:l(e.address,t),port:a,basePath:d,tlsVerify:e.tlsVerify??!0,isOwnHost:n(u)}}s(oe,"destinationOf");function Be(e,t,n){return e===
"upstream"?n.host:e==="client"?t:Ge(e,n.scheme,n.port)}s(Be,"hostHeaderOf");function Ge(e,t,n){return n===re(t)?e:`${e}:${n}`}
s(Ge,"withPort");function ze(e){if(e.startsWith("["))return null;let t=e.indexOf(":"),n=t===-1?e:e.substring(0,t);return Ke(
n)?null:n}s(ze,"serverNameOf");var jt="!*'();:@&=+$,/?%#[]",G="0123456789ABCDEF";function z(e){if(!e.startsWith("/"))return;if(Ft(e))return e;let t=Vt(
e);if(!(t===void 0||Bt(e)))return zt(t)}s(z,"normalPath");var se=47,Wt=46,Kt=Array.from({length:256},(e,t)=>t===se||E(String.
fromCharCode(t)));function Ft(e){let t=0;for(let n=0;n<e.length;n++){let r=e.charCodeAt(n);if(Kt[r]!==!0||t===se&&(r===se||
r===Wt))return!1;t=r}return!0}s(Ft,"isPlain");function Vt(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n),o=e.charCodeAt(
n);if(o<32||o===127)return;if(r==="%"){let i=Ye(e,n+1);if(i===void 0||i===0)return;t.push(Je(i,!0)),n+=3}else t.push(Je(
o,!1)),n+=1}return t.join("")}s(Vt,"normalizeEscapes");function Je(e,t){let n=String.fromCharCode(e);return E(n)||jt.includes(
n)&&!t?n:`%${G.charAt(Math.floor(e/16))}${G.charAt(e%16)}`}s(Je,"encode");function Bt(e){let t=e.indexOf("#"),n=t===-1?e:
e.substring(0,t),r=0;for(let o of Gt(n).split("/"))if(o===".."?r-=1:o!==""&&o!=="."&&(r+=1),r<0)return!0;return!1}s(Bt,"\
climbsAboveRoot");function Gt(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n)==="%"?Ye(e,n+1):void 0;if(r===void 0)t.
push(e.charAt(n)),n+=1;else{let o=String.fromCharCode(r);t.push(o==="."||o==="/"?o:"x"),n+=3}}return t.join("")}s(Gt,"de\
codeDotsAndSlashes");function zt(e){let t=[],n=e.split("/"),r=!1;for(let o=1;o<n.length;o++){let i=n[o]??"";i===".."?t.pop():
i!==""&&i!=="."&&t.push(i),r=i===".."||i===""||i==="."}return t.length===0?"/":`/${t.join("/")}${r?"/":""}`}s(zt,"resolv\
eSegments");function Ye(e,t){let n=e.charAt(t),r=e.charAt(t+1);if(!(!A(n)||!A(r)))return G.indexOf(n.toUpperCase())*16+G.
indexOf(r.toUpperCase())}s(Ye,"hexValue");var Jt='"<>\\#',Qe="0123456789ABCDEF";function Ze(e,t,{path:n,query:r}){let{redirect:o,prefix:i,stripPath:u}=t,a=(u&&i!==
"/"?i:"")+Xe(n),d=z(a);if(!(d===void 0||K(e.prefixes,d)!==t))return o.origin+a+Xe(r)}s(Ze,"shortUrl");function Xe(e){let t=[];
for(let n=0;n<e.length;n++){let r=e.charCodeAt(n),o=e.charAt(n),i=r<=32||r>=127||Jt.includes(o);t.push(i?`%${Qe.charAt(Math.
floor(r/16))}${Qe.charAt(r%16)}`:o)}return t.join("")}s(Xe,"escapeUrl");function et(e){let t=e.indexOf("?");if(t===-1)return{path:e,query:""};let n=e.substring(0,t);if(n.includes("#"))return{path:n,
query:""};let r=e.substring(t),o=r.indexOf("#");return{path:n,query:o===-1?r:r.substring(0,o)}}s(et,"splitTarget");function tt(e,t,n){let r=n===""?"/":n,o=r.endsWith("/")?r.substring(0,r.length-1):r;if(t===""||t==="/")return e==="/"?r:
o+e;let i=e.substring(t.length);return i!==""?o+i:o===""?"/":o}s(tt,"upstreamPath");function Yt(e,t){let n=et(t.target),r=z(n.path);return{target:n,path:r,match:r===void 0?Qt:F(e,t.host,r)}}s(Yt,"locate");
var Qt={kind:"unknown-host"};function nt(e,t,n){return Xt(e,Yt(e,t),t,n)}s(nt,"decide");function Xt(e,{target:t,path:n,match:r},o,i){
if(n===void 0)return D(null,null,"malformed-path",p("malformed-path"),v);if(r.kind==="unknown-host")return D(null,null,"\
unknown-host",p("unknown-host"),v);if(r.kind==="unknown-path")return D(null,r.entry,"unknown-path",p("unknown-path"),v);
let{route:u,entry:a,end:d}=r,f=a==="legacy"&&Zt(r)?Ze(e,u,t):void 0,c=d===void 0?v:be(d,f),g=Ce({index:e,match:r,request:o,
path:n,successor:f,time:i.time});if(g!==void 0)return D(u.api,a,g.reason,g.exit,c);let R=je(u,a,o,i),{cluster:w}=R,k=w===
void 0?void 0:u.destinations.get(w);if(w===void 0||k===void 0){let J=p("no-healthy-cluster",{"Retry-After":`${Math.ceil(
u.checkInterval/1e3)}`});return D(u.api,a,"no-healthy-cluster",J,c)}let O={api:u.api,entry:a,cluster:w,because:R.because,
upstream:en(r,o,k,n,t.query),responseHeaders:tn(e,c,R),exit:null},M=ke(e.gateway,o,k);return M===void 0?O:{...O,requestHeaders:M}}
s(Xt,"decideLocated");function Zt({route:e,end:t}){return e.redirect.isOn||t?.isEnding===!0}s(Zt,"needsSuccessor");function en({
route:e,prefix:t},n,r,o,i){let u=Be(e.hostHeader,n.host,r);return{scheme:r.scheme,host:u,sni:r.scheme==="https"?ze(u):null,
address:r.address,port:r.port,target:tt(o,e.stripPath?t:"",r.basePath)+i}}s(en,"upstreamOf");function tn({decisionHeader:e},t,{
cluster:n,because:r}){return e===void 0?t:{...t,[e]:`${n??""}; because="${r.join(", ")}"`}}s(tn,"withDecision");function D(e,t,n,r,o){
return{api:e,entry:t,cluster:null,because:[n],upstream:null,responseHeaders:o,exit:r}}s(D,"ended");var nn=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),rn=2147483646,on=4,sn=5;function I(e){let t=0,n=0,r=0;for(;r<e.
length;){let o=r;for(;m(e.charAt(r));)r+=1;let i=e.substring(o,r),u=r;for(;r<e.length&&!m(e.charAt(r));)r+=1;let a=nn.get(
e.substring(u,r));if(i===""||i.length>sn||a===void 0)return;t+=Number(i)*a,n+=1}return n>=1&&n<=on&&t<=rn?t:void 0}s(I,"\
parseDuration");function _(e){let t=Object.keys(e.clusters),n=t.length===1?t[0]:void 0,r=[];for(let o of Object.keys(e.apis)){let i={...e.
defaults,...e.apis[o]},u={...e.defaults?.source,...i.source},a=i.source===void 0?i:{...i,source:u};r.push({name:o,settings:a,
path:l(a.path??"/{api}",o),hosts:(a.hosts??[]).map(d=>l(d,o)),cluster:a.cluster??n})}return r}s(_,"effectiveApis");function un(e){return(e.legacyHosts??[]).map(t=>j(t.host))}s(un,"patternsOf");function ie(e,t){let n=new Set(e.shortHosts);
for(let{hosts:i}of t)for(let u of i)n.add(u);let r=new Set(t.map(({name:i})=>i)),o=un(e);return i=>n.has(i)?!0:o.some(u=>{
let a=W(u,i);return a!==void 0&&r.has(a)})}s(ie,"ownHostsOf");var an=307,dn=308,fn=3e5;function rt({shortHosts:e},{legacy:t,redirect:n}){let r=n?.status??an,o=I(n?.maxAge??"")??fn;return{
isOn:t==="redirect",status:r,origin:n?.origin??`https://${e[0]??""}`,headers:r===dn?{"Cache-Control":`max-age=${Math.floor(
o/1e3)}`}:{}}}s(rt,"compileRedirect");var cn=["plugins","source","owner","labels"];function st(e){let t={};for(let o of Object.keys(e.apis))t[o]=ot(e.apis[o]);
let n={};for(let[o,i]of Object.entries(e))o!=="address"&&(n[o]=i);let r=ue({...n,apis:t,defaults:ot(e.defaults)});return V(
r,0).toString(16).padStart(8,"0")}s(st,"tableVersion");function ot(e){let t={};for(let[n,r]of Object.entries(e??{}))cn.includes(
n)||(t[n]=r);return t}s(ot,"ownFields");function ue(e){if(typeof e!="object"||e===null)return String(e);let t=[];if(Array.
isArray(e)){for(let r of e)t.push(ue(r));return`[${t.join(",")}]`}let n=e;for(let r of Object.keys(n).sort()){let o=n[r];
o!=null&&t.push(`${r}:${ue(o)}`)}return t.length===0?"[]":`{${t.join(",")}}`}s(ue,"canonical");function it(e,{name:t,cluster:n,settings:{upstream:r}},o,i){let u=e.clusters[o];if(u===void 0)throw new Error(`unchecked\
 table: there is no cluster ${o}`);if(r===void 0||o!==n)return oe(u,t,i);let{tlsVerify:a}=u;return oe({url:r,...a!==void 0&&
{tlsVerify:a}},t,i)}s(it,"destinationIn");var ln=6e4,pn=5e3;function ut(e){let t=new Map,n=Z(),r=new Map,o=_(e),i=ie(e,o),u=Object.keys(e.clusters).sort();for(let a of o){
let d=mn(e,a,u,i);t.set(a.name,d),Se(n,a.path,d);for(let f of a.hosts)r.set(f,d)}return{version:st(e),gateway:e.shortHosts[0]??
"",routes:t,shortHosts:new Set(e.shortHosts),prefixes:n,ownHosts:r,legacyPatterns:(e.legacyHosts??[]).map(a=>({pattern:j(
a.host),end:X(a)})),decisionHeader:e.decisionHeader,checksServerName:e.checkServerName??!0,hasPassiveChecks:o.some(({settings:a})=>a.
healthCheck?.passive!==void 0)}}s(ut,"compileTable");function mn(e,t,n,r){let{settings:o}=t,i=e.pin??o.pin,u=t.cluster??
"",a=new Map,d=l(o.hostHeader??"upstream",t.name),f=d==="client"||d!=="upstream"&&r(d);for(let de of n){let fe=it(e,t,de,
r);a.set(de,f?{...fe,isOwnHost:!0}:fe)}let{healthCheck:c}=o,g=i??$e(o,u)??u,R=rt(e,o),w=Oe(o),k=o.oldHosts===void 0?void 0:
X(o.oldHosts),O=c!==void 0&&(c.failover??!0),M=i!==void 0||o.split===void 0&&!O,J=R.isOn||k?.isEnding===!0||o.rewriteResponse===
!0||c?.passive!==void 0;return{api:t.name,prefix:t.path,stripPath:o.stripPath??!0,hostHeader:d,pin:i,cluster:u,native:g,
clusters:n,destinations:a,split:o.split===void 0?void 0:Ne(t.name,o.split,u),hasFailover:O,hasPassiveChecks:c?.passive!==
void 0,healthCheck:c,checkInterval:I(c?.interval??"")??pn,redirect:R,end:k,pathRules:w,rewritesResponse:o.rewriteResponse??
!1,timeouts:hn(o.timeouts),retries:o.retries,isPlain:M&&!J&&!Ee(w)&&a.get(g)?.isOwnHost!==!0}}s(mn,"compileApi");function hn(e){
if(e===void 0)return;let t=s(n=>(n===void 0?void 0:I(n))??ln,"milliseconds");return{connect:t(e.connect),send:t(e.send),
read:t(e.read)}}s(hn,"compileTimeouts");import{request as gn}from"node:https";import{text as yn}from"node:stream/consumers";var N=class extends Error{static{s(this,"NoAnswer")}};async function at(e,t,n,r){return new Promise((o,i)=>{let u=gn({host:e.
hostname,port:e.port===""?443:Number(e.port),servername:t,path:n,headers:{Host:t},rejectUnauthorized:!1,agent:!1,timeout:r},
a=>{let d=a.statusCode??0,f=a.headers["x-kong-upstream-latency"]!==void 0,{location:c}=a.headers;a.headers["content-type"]?.
startsWith("application/problem+json")===!0?yn(a).then(g=>{o({status:d,isFromUpstream:f,problem:bn(g),location:c})},i):(o(
{status:d,isFromUpstream:f,problem:void 0,location:c}),u.destroy())});u.once("timeout",()=>{let a=`no answer within ${r/
1e3} s`;u.destroy(u.writableFinished?new N(a):new Error(a))}),u.on("error",i),u.end()})}s(at,"ask");function bn(e){try{let{
type:t}=JSON.parse(e);return typeof t=="string"?t:void 0}catch{return}}s(bn,"problemOf");var wn=[502,504],An=503;function dt({api:e,exit:t},n,r){let{status:o,problem:i}=n;return t!==null?xn(t,n):i===C["no-heal\
thy-cluster"].type?{passed:r,why:`${o} ${i}`}:i?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,why:`${o} ${i}`}:wn.includes(
o)?{passed:r,why:`${o}, routed, but the upstream can't be reached`}:n.isFromUpstream?{passed:!0,why:`${o} from ${e??""}`}:
o===An?{passed:r,why:`${o} from Kong itself, which had no upstream to ask`}:{passed:!1,why:`${o} from Kong itself`}}s(dt,
"judge");function xn(e,{status:t,isFromUpstream:n,problem:r,location:o}){if(n)return{passed:!1,why:`${t} from an upstrea\
m, which is not to be asked`};let i=t===e.status&&(r??null)===e.type&&o===e.headers.Location,u=o===void 0?r??"no problem\
 of the gateway's":`to ${o}`;return{passed:i,why:`${t} ${u}`}}s(xn,"judgeExit");function ft(e){let t=_(e),n=t.flatMap(({name:i,path:u,hosts:a})=>{let d=[...a,...(e.legacyHosts??[]).map(({host:f})=>l(f,
i))];return[...e.shortHosts.map(f=>({host:f,path:u==="/"?"/":`${u}/`})),...d.map(f=>({host:f,path:"/"}))]}),r=t.some(({path:i})=>i===
"/"),o=e.shortHosts.map(i=>({host:i,path:"/no-such-api-in-the-route-table"}));return[...n,...r?[]:o,{host:"no-such-host.\
invalid",path:"/"}]}s(ft,"waysInOf");var Sn=8,On="15000",{values:$}=kn({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreacha\
ble":{type:"boolean",default:!1},patience:{type:"string",default:On}}}),ae=JSON.parse(await Rn($.table??"/table/table.js\
on","utf8")),En=new URL($.url??"https://localhost"),Pn=ut(ae),Hn=Number(process.env.KDP_CLOCK_OFFSET??"0");process.exitCode=
await Cn()?0:1;async function Cn(){let e=ft(ae),t=Object.keys(ae.apis).length,n=Number($.of??t);n>t&&process.stdout.write(
`The first ${t} of ${n} APIs:
`);let r=[],o=e.values(),i=s(async()=>{for(let a of o){let{passed:d,why:f}=await Tn(a);r.push(d),process.stdout.write(`${d?
"ok    ":"FAILED"} https://${a.host}${a.path}: ${f}
`)}},"walkSome");await Promise.all(Array.from({length:Sn},i));let u=r.filter(Boolean).length;return process.stdout.write(
`${u} passed, ${r.length-u} failed
`),u===r.length}s(Cn,"walk");async function Tn(e){let t=$["allow-unreachable"],n=vn(e);try{return dt(n,await at(En,e.host,
e.path,Number($.patience)),t)}catch(r){return{passed:t&&n.exit===null&&r instanceof N,why:r instanceof Error?r.message:String(
r)}}}s(Tn,"verdictOf");function vn({host:e,path:t}){return nt(Pn,{method:"GET",host:e,target:t},{time:Date.now()/1e3+Hn,
random:0,isHealthy:s(()=>!0,"isHealthy")})}s(vn,"decisionNow");
