// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var at=Object.defineProperty;var s=(e,t)=>at(e,"name",{value:t,configurable:!0});import{readFile as bn}from"node:fs/promises";import{parseArgs as wn}from"node:util";function m(e){return e.length===1&&e>="0"&&e<="9"}s(m,"isDigit");function h(e){return e!==""&&x(e,m)}s(h,"isDigits");function A(e){
return m(e)||e>="a"&&e<="f"||e>="A"&&e<="F"}s(A,"isHexDigit");function de(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}s(de,
"isLetter");function O(e){return de(e)||m(e)||e!==""&&"-._~".includes(e)}s(O,"isUnreserved");function fe(e){return x(e,t=>de(t)||m(t)||"!#$%&'*+-.^_`|~".includes(t))}s(fe,"isToken");function x(e,t){for(let n=0;n<e.
length;n++)if(!t(e.charAt(n)))return!1;return!0}s(x,"every");var J=86400,dt=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],ft=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oc\
t","Nov","Dec"],lt=[31,28,31,30,31,30,31,31,30,31,30,31];function P(e){let t=e.substring(0,10);if(t.charAt(4)!=="-"||t.charAt(
7)!=="-")return;let n=y(e,0,4),r=y(e,5,2),o=y(e,8,2);if(n===void 0||r===void 0||o===void 0||n<1970||r<1||r>12||o<1||o>L(
n,r))return;let i=mt(n,r,o)*J;if(e.length===10)return i;let u=ct(e.substring(10));return u===void 0?void 0:i+u}s(P,"pars\
eDate");function ce(e){let t=Math.floor(e/J),n=e-t*J,r=1970,o=t;for(;o>=Y(r);)o-=Y(r),r+=1;let i=1;for(;o>=L(r,i);)o-=L(r,i),i+=
1;let u=[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(f=>le(f)).join(":"),a=dt[t%7]??"",d=ft[i-1]??"";return`${a}, ${le(
o+1)} ${d} ${r} ${u} GMT`}s(ce,"formatHttpDate");function ct(e){let t=y(e,1,2),n=y(e,4,2),r=y(e,7,2);if(!e.startsWith("T")||
e.charAt(3)!==":"||e.charAt(6)!==":"||t===void 0||n===void 0||r===void 0||t>23||n>59||r>59)return;let o=pt(e.substring(9));
return o===void 0?void 0:t*3600+n*60+r-o}s(ct,"parseTime");function pt(e){if(e==="Z")return 0;let t=e.charAt(0),n=y(e,1,
2),r=y(e,4,2);if(!(e.length!==6||e.charAt(3)!==":"||t!=="+"&&t!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(t===
"+"?1:-1)*(n*3600+r*60)}s(pt,"parseOffset");function y(e,t,n){let r=e.substring(t,t+n);return r.length===n&&h(r)?Number(
r):void 0}s(y,"digitsAt");function le(e){return e<10?`0${e}`:`${e}`}s(le,"twoDigits");function pe(e){return e%4===0&&(e%
100!==0||e%400===0)}s(pe,"isLeapYear");function Y(e){return pe(e)?366:365}s(Y,"daysOfYear");function L(e,t){return t===2&&
pe(e)?29:lt[t-1]??0}s(L,"daysOfMonth");function mt(e,t,n){let r=n-1;for(let o=1970;o<e;o++)r+=Y(o);for(let o=1;o<t;o++)r+=
L(e,o);return r}s(mt,"daysSince1970");function Q({deprecated:e,sunset:t,afterSunset:n,brownouts:r=[],links:o}){let i=e===void 0?void 0:P(e),u=t===void 0?void 0:
P(t);return{headers:{...i!==void 0&&{Deprecation:`@${i}`},...u!==void 0&&{Sunset:ce(u)}},links:[...o?.deprecation===void 0?
[]:[`<${o.deprecation}>; rel="deprecation"`],...o?.sunset===void 0?[]:[`<${o.sunset}>; rel="sunset"`]],namesSuccessor:i!==
void 0||u!==void 0,isEnding:i!==void 0||u!==void 0||r.length>0||o!==void 0,sunset:u,afterSunset:n??"serve",brownouts:r.map(
({from:a,until:d,status:f=503})=>({from:P(a)??0,until:P(d)??0,status:f}))}}s(Q,"compileEnd");function me({brownouts:e},t){
return e.find(({from:n,until:r})=>t>=n&&t<r)}s(me,"brownoutAt");function he({sunset:e,afterSunset:t},n){return e!==void 0&&
n>=e?t:"serve"}s(he,"stateAt");function ge(e,t){let r=[...e.namesSuccessor&&t!==void 0?[`<${t}>; rel="successor-version"`]:
[],...e.links];return r.length===0?e.headers:{...e.headers,Link:r.join(", ")}}s(ge,"endHeaders");function H(e){let t=e.indexOf(":");if(t===-1)return ye(e.toLowerCase());let n=e.substring(t+1);return n===""||h(n)?ye(e.
substring(0,t).toLowerCase()):""}s(H,"hostKey");function ye(e){return e.endsWith(".")?e.substring(0,e.length-1):e}s(ye,"withoutFinalDot");function b({headers:e},t){let n=e?.[t];return typeof n=="string"?n:void 0}s(b,"headerOf");function q(e){let t=0,n=e.length;
for(;t<n&&be(e.charAt(t));)t+=1;for(;n>t&&be(e.charAt(n-1));)n-=1;return e.substring(t,n)}s(q,"trimSpace");function be(e){
return e===" "||e==="	"}s(be,"isSpace");var we="cdn-loop";function Ae(e){let t=b(e,we);return t===void 0?ht:gt(t)}s(Ae,"gatewaysOf");var ht=[];function gt(e){return yt(
e).map(t=>q(t.split(";")[0]??"")).filter(t=>t!=="")}s(gt,"gatewaysIn");function yt(e){let t=[],n=0,r=!1;for(let o=0;o<e.
length;o++){let i=e.charAt(o);r&&i==="\\"?o+=1:i==='"'?r=!r:i===","&&!r&&(t.push(e.substring(n,o)),n=o+1)}return t.push(
e.substring(n)),t}s(yt,"elementsOf");function xe(e,t,{isOwnHost:n}){if(!n)return;let r=b(t,we)??"";return{"CDN-Loop":r===
""?e:`${r}, ${e}`}}s(xe,"loopHeaders");var U="{api}";function p(e,t){return e.split(U).join(t)}s(p,"withApi");function W(e){let t=e.indexOf(U);return{text:e,before:e.substring(0,t),after:e.substring(t+U.length)}}s(W,"patternOf");function j(e,t){
let n=t.length-e.after.length;if(!(n<=e.before.length)&&!(!t.startsWith(e.before)||!t.endsWith(e.after)))return t.substring(
e.before.length,n)}s(j,"apiOfHost");function X(){return{value:void 0,children:new Map}}s(X,"createPrefixTree");function Re(e,t,n){let r=e;for(let o of t.split(
"/")){if(o==="")continue;let i=r.children.get(o);i===void 0&&(i=X(),r.children.set(o,i)),r=i}r.value=n}s(Re,"addPrefix");
function K(e,t){let n=e,r=e.value,o=1;for(;o<t.length&&n.children.size>0;){let i=t.indexOf("/",o),u=i===-1?t.length:i;if(n=
n.children.get(t.substring(o,u)),n===void 0)return r;r=n.value??r,o=u+1}return r}s(K,"findLongestPrefix");function F(e,t,n){let r=H(t);if(e.shortHosts.has(r)){let i=K(e.prefixes,n);return i===void 0?{kind:"unknown-path",entry:"\
short"}:{kind:"api",entry:"short",route:i,prefix:i.prefix,end:void 0}}let o=e.ownHosts.get(r);if(o!==void 0)return{kind:"\
api",entry:"legacy",route:o,prefix:"",end:o.end};for(let{pattern:i,end:u}of e.legacyPatterns){let a=j(i,r),d=a===void 0?
void 0:e.routes.get(a);if(d!==void 0)return{kind:"api",entry:"legacy",route:d,prefix:"",end:d.end??u}}return{kind:"unkno\
wn-host"}}s(F,"matchRequest");function ke(e){return{rejectsSlashes:e.escapedSlashes==="reject",rejectsParameters:e.pathParameters==="reject",rejectsControls:e.
controlCharacters==="reject"}}s(ke,"compilePathRules");function Ee({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n}){
return e||t||n}s(Ee,"restrictsPaths");function Se({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n},r){return e&&
(r.includes("%2F")||r.includes("%5C"))||t&&(r.includes(";")||r.includes("%3B"))?!0:n&&bt(r)}s(Se,"isRefusedPath");function bt(e){
return e.split("%").slice(1).some(t=>t.startsWith("0")||t.startsWith("1")||t.startsWith("7F"))}s(bt,"hasControl");var C={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pat\
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
 The request was not forwarded."}};var wt="application/problem+json";function c(e,t={},n,r=C[e].status){let{type:o}=C[e];return{status:r,type:o,headers:{"C\
ontent-Type":wt,...t},...n!==void 0&&{members:n}}}s(c,"problemExit");var Oe={"Cache-Control":"no-store"};function Pe(e){let{index:t,match:n,request:r,path:o}=e;if(At(e))return{reason:"misdi\
rected",exit:c("misdirected")};let i=Ae(r);if(i.includes(t.gateway)){let u=[...i,t.gateway].join(" > ");return{reason:"l\
oop",exit:c("loop",{},{hops:u})}}if(Se(n.route.pathRules,o))return{reason:"refused-path",exit:c("refused-path")};if(n.entry!==
"short")return xt(e,n.end)}s(Pe,"answerOf");function At({index:e,match:t,request:n,path:r}){let{serverName:o="",isHttp2:i=!1,
host:u}=n;if(!e.checksServerName||!i||o===""||H(o)===H(u))return!1;let a=F(e,o,r);return a.kind==="api"&&a.route!==t.route}
s(At,"isMisdirected");function xt({match:e,successor:t,time:n},r){let o=t===void 0?void 0:{successor:t},i=r===void 0?"se\
rve":he(r,n);if(i==="gone")return{reason:"old-host-gone",exit:c("old-host-gone",Oe,o)};let u=r===void 0?void 0:me(r,n);if(u!==
void 0){let f={...Oe,"Retry-After":`${Math.ceil(u.until-n)}`};return{reason:"old-host-brownout",exit:c("old-host-brownou\
t",f,o,u.status)}}let{redirect:a}=e.route;if(t===void 0||i!=="redirect"&&!a.isOn)return;let d={Location:t,...a.headers};
return{reason:"redirect",exit:{status:a.status,type:null,headers:d}}}s(xt,"oldHostAnswer");function He(e){let t=[];for(let n of e.split(",")){let r=Rt(n.trim());if(r===void 0)return;t.push(r)}return t}s(He,"pars\
eSplitKeys");function Rt(e){if(e==="consumer"||e==="ip")return{kind:e};let t=e.indexOf(":"),n=e.substring(0,t),r=e.substring(
t+1);if(!(n!=="header"&&n!=="cookie"||r===""||!fe(r)))return{kind:n,name:r}}s(Rt,"parseSplitKey");function Z(e,t){let n=`${t}=`;for(let r of(b(e,"cookie")??"").split(";")){let o=q(r);if(!o.startsWith(n))continue;let i=o.
substring(n.length);return i.length>=2&&i.startsWith('"')&&i.endsWith('"')?i.substring(1,i.length-1):i}}s(Z,"cookieOf");function ve(e,t){let n=t,r=e.length-e.length%4;for(let o=0;o<r;o+=4)n=(T(De(E(n,Te(Ce(e,o,4))),13),5)+3864292196)%4294967296;
return r<e.length&&(n=E(n,Te(Ce(e,r,e.length-r)))),n=E(n,e.length),n=T(E(n,Math.floor(n/65536)),2246822507),n=T(E(n,Math.
floor(n/8192)),3266489909),E(n,Math.floor(n/65536))}s(ve,"murmur3");function Ce(e,t,n){let r=0;for(let o=n-1;o>=0;o--)r=
r*256+e.charCodeAt(t+o);return r}s(Ce,"wordAt");function Te(e){return T(De(T(e,3432918353),15),461845907)}s(Te,"scramble");
function T(e,t){let n=e%65536,r=(e-n)/65536;return(n*t+r*t%65536*65536)%4294967296}s(T,"multiply");function De(e,t){let n=e*
2**t;return n%4294967296+Math.floor(n/4294967296)}s(De,"rotate");function E(e,t){let n=e^t;return n<0?n+4294967296:n}s(E,
"xor");var kt=4294967296;function _e(e,t,n){let r=[],o=0;for(let i of Object.keys(t.weights).sort()){let u=t.weights[i]??0;u<=0||
(o+=u,r.push({cluster:i,end:o}))}return{entry:t.entry,shares:r,sum:o,keys:t.by===void 0?[]:Ot(He(t.by)??[]),salt:t.salt??
e,header:t.override?.header?.toLowerCase(),cookie:t.override?.cookie,stable:n,canary:r.find(({cluster:i})=>i!==n)?.cluster}}
s(_e,"compileSplit");function Ne(e,t){let{split:n}=e;if(n===void 0||n.entry!==void 0)return;let r;for(let o of Object.keys(
n.weights).sort()){let i=n.weights[o]??0,u=r===void 0?0:n.weights[r]??0;(i>u||i===u&&i>0&&o===t)&&(r=o)}return r}s(Ne,"h\
eaviestOf");function ee({shares:e},t){return e.some(n=>n.cluster===t)}s(ee,"isInSplit");function Me(e,t){let n=e.header===void 0?void 0:
Ie(e,b(t,e.header));if(n!==void 0)return{cluster:n,because:"header"};let r=e.cookie===void 0?void 0:Ie(e,Z(t,e.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}s(Me,"overrideOf");function $e(e,t,n){let r=Et(e,t)?.place,o=r===void 0?
"random":"bucket";for(let{cluster:i,end:u}of e.shares)if((r??n)*e.sum<u)return{cluster:i,because:o};return{cluster:e.shares[e.
shares.length-1]?.cluster??e.stable,because:o}}s($e,"bucketOf");function Et({keys:e,salt:t},n){for(let r of e){let o=Le(
r,n);if(o===void 0)continue;let i=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:ve(`${t}\
:${o}`,0)/kt,key:i}}}s(Et,"placeOf");function Le(e,t){let n=St(e,t);return n===""?void 0:n}s(Le,"valueOfKey");function St(e,t){
switch(e.kind){case"header":return b(t,e.name.toLowerCase());case"cookie":return Z(t,e.name);case"consumer":return t.consumer;case"\
ip":return t.client}}s(St,"readKey");function Ot(e){let t=e.map(({kind:n})=>n);return t.includes("ip")?e:t.includes("con\
sumer")?[...e,{kind:"ip"}]:[...e,{kind:"consumer"},{kind:"ip"}]}s(Ot,"withFallbacks");function Ie(e,t){if(t===void 0)return;
let n=t==="always"?e.canary:t==="never"?e.stable:t;return n!==void 0&&ee(e,n)?n:void 0}s(Ie,"meant");function qe({split:e,pin:t},n){if(!(e===void 0||t!==void 0))return e.entry===void 0||e.entry===n?e:void 0}s(qe,"splitFor");function Ue(e,t,n,{random:r,isHealthy:o}){if(e.pin!==void 0)return{cluster:e.pin,because:["pin"]};let i=qe(e,t),u=i===void 0?
{cluster:e.cluster,because:"default"}:Me(i,n)??$e(i,n,r);return!e.hasFailover||o(e.api,u.cluster)?{cluster:u.cluster,because:[
u.because]}:{cluster:Pt(e,u.cluster,o),because:[u.because,"unhealthy"]}}s(Ue,"chooseCluster");function Pt({api:e,clusters:t,
split:n},r,o){return Ht(t,r).find(i=>(n===void 0||ee(n,i))&&o(e,i))}s(Pt,"nextHealthy");function Ht(e,t){let n=e.indexOf(
t);return[...e.slice(n+1),...e.slice(0,n)]}s(Ht,"clustersAfter");var v={};var Ct=63,Tt=253;function vt(e){return e!==""&&e.length<=Ct&&!e.startsWith("-")&&!e.endsWith("-")&&x(e,t=>m(t)||t>="a"&&
t<="z"||t==="-")}s(vt,"isDnsLabel");function We(e){if(e.length>Tt)return!1;let t=e.split(".");for(let n of t)if(!vt(n))return!1;
return!h(t[t.length-1]??"")}s(We,"isHostName");function V(e){let t=e.split(".");if(t.length!==4)return!1;for(let n of t)
if(!h(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}s(V,"isIpv4");function te(e){let t=e.
split("::");if(t.length>2)return!1;let n=0;for(let r=0;r<t.length;r++){let o=t[r]??"";if(o===""&&t.length===2)continue;let i=o.
split(":");for(let u=0;u<i.length;u++){let a=i[u]??"";if(r===t.length-1&&u===i.length-1&&V(a))n+=2;else if(a!==""&&a.length<=
4&&x(a,A))n+=1;else return!1}}return t.length===2?n<8:n===8}s(te,"isIpv6");function je(e){return V(e)||te(e)}s(je,"isIpA\
ddress");function Ke(e){if(e===""||e==="/")return!0;let t=e.endsWith("/")?e.substring(0,e.length-1):e;return Dt(t,It)}s(Ke,"isBas\
ePath");function Dt(e,t){if(!e.startsWith("/"))return!1;for(let n of e.substring(1).split("/"))if(n==="."||n===".."||!t(
n))return!1;return!0}s(Dt,"segmentsAre");function It(e){let t=0;for(;t<e.length;){let n=e.charAt(t);if(n==="%"){if(!_t(e.
substring(t,t+3)))return!1;t+=3}else{if(!O(n)&&!"!$&'()*+,;=:@".includes(n))return!1;t+=1}}return e!==""}s(It,"isNormalS\
egment");function _t(e){let t=e.substring(1);return t.length===2&&x(t,A)&&t.toUpperCase()===t}s(_t,"isUpperEscape");function ne(e){return e==="https"?443:80}s(ne,"defaultPort");function Fe(e){let t=e.startsWith("http://")?"http":e.startsWith(
"https://")?"https":void 0;if(t===void 0)return;let n=e.substring(t.length+3),r=n.indexOf("/"),o=r===-1?n:n.substring(0,
r),i=r===-1?"":n.substring(r),u=Nt(o);if(!(u===void 0||!Ke(i)))return{scheme:t,host:u.host,port:u.port??ne(t),basePath:i}}
s(Fe,"parseUpstreamUrl");function Nt(e){let t=e.indexOf("]"),n=e.indexOf(":",t===-1?0:t),r=n===-1?e:e.substring(0,n),o=Mt(
r);if(o===void 0)return;if(n===-1)return{host:o,port:void 0};let i=$t(e.substring(n+1));return i===void 0?void 0:{host:o,
port:i}}s(Nt,"parseAuthority");function Mt(e){if(e.startsWith("[")&&e.endsWith("]")){let t=e.substring(1,e.length-1);return te(
t)?t:void 0}return We(e)||V(e)?e:void 0}s(Mt,"parseHost");function $t(e){if(!h(e)||e.length>5)return;let t=Number(e);return t>=
1&&t<=65535?t:void 0}s($t,"parsePort");function re(e,t,n){let r=p(e.url,t),o=Fe(r);if(o===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:i,host:u,port:a,basePath:d}=o;return{scheme:i,host:Be(u.includes(":")?`[${u}]`:u,i,a),address:e.address===void 0?
u:p(e.address,t),port:a,basePath:d,tlsVerify:e.tlsVerify??!0,isOwnHost:n(u)}}s(re,"destinationOf");function Ve(e,t,n){return e===
"upstream"?n.host:e==="client"?t:Be(e,n.scheme,n.port)}s(Ve,"hostHeaderOf");function Be(e,t,n){return n===ne(t)?e:`${e}:${n}`}
s(Be,"withPort");function Ge(e){if(e.startsWith("["))return null;let t=e.indexOf(":"),n=t===-1?e:e.substring(0,t);return je(
n)?null:n}s(Ge,"serverNameOf");var Lt="!*'();:@&=+$,/?%#[]",B="0123456789ABCDEF";function G(e){if(!e.startsWith("/"))return;if(Wt(e))return e;let t=jt(
e);if(!(t===void 0||Kt(e)))return Vt(t)}s(G,"normalPath");var oe=47,qt=46,Ut=Array.from({length:256},(e,t)=>t===oe||O(String.
fromCharCode(t)));function Wt(e){let t=0;for(let n=0;n<e.length;n++){let r=e.charCodeAt(n);if(Ut[r]!==!0||t===oe&&(r===oe||
r===qt))return!1;t=r}return!0}s(Wt,"isPlain");function jt(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n),o=e.charCodeAt(
n);if(o<32||o===127)return;if(r==="%"){let i=Je(e,n+1);if(i===void 0||i===0)return;t.push(ze(i,!0)),n+=3}else t.push(ze(
o,!1)),n+=1}return t.join("")}s(jt,"normalizeEscapes");function ze(e,t){let n=String.fromCharCode(e);return O(n)||Lt.includes(
n)&&!t?n:`%${B.charAt(Math.floor(e/16))}${B.charAt(e%16)}`}s(ze,"encode");function Kt(e){let t=e.indexOf("#"),n=t===-1?e:
e.substring(0,t),r=0;for(let o of Ft(n).split("/"))if(o===".."?r-=1:o!==""&&o!=="."&&(r+=1),r<0)return!0;return!1}s(Kt,"\
climbsAboveRoot");function Ft(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n)==="%"?Je(e,n+1):void 0;if(r===void 0)t.
push(e.charAt(n)),n+=1;else{let o=String.fromCharCode(r);t.push(o==="."||o==="/"?o:"x"),n+=3}}return t.join("")}s(Ft,"de\
codeDotsAndSlashes");function Vt(e){let t=[],n=e.split("/"),r=!1;for(let o=1;o<n.length;o++){let i=n[o]??"";i===".."?t.pop():
i!==""&&i!=="."&&t.push(i),r=i===".."||i===""||i==="."}return t.length===0?"/":`/${t.join("/")}${r?"/":""}`}s(Vt,"resolv\
eSegments");function Je(e,t){let n=e.charAt(t),r=e.charAt(t+1);if(!(!A(n)||!A(r)))return B.indexOf(n.toUpperCase())*16+B.
indexOf(r.toUpperCase())}s(Je,"hexValue");var Bt='"<>\\#',Ye="0123456789ABCDEF";function Xe(e,t,{path:n,query:r}){let{redirect:o,prefix:i,stripPath:u}=t,a=(u&&i!==
"/"?i:"")+Qe(n),d=G(a);if(!(d===void 0||K(e.prefixes,d)!==t))return o.origin+a+Qe(r)}s(Xe,"shortUrl");function Qe(e){let t=[];
for(let n=0;n<e.length;n++){let r=e.charCodeAt(n),o=e.charAt(n),i=r<=32||r>=127||Bt.includes(o);t.push(i?`%${Ye.charAt(Math.
floor(r/16))}${Ye.charAt(r%16)}`:o)}return t.join("")}s(Qe,"escapeUrl");function Ze(e){let t=e.indexOf("?");if(t===-1)return{path:e,query:""};let n=e.substring(0,t);if(n.includes("#"))return{path:n,
query:""};let r=e.substring(t),o=r.indexOf("#");return{path:n,query:o===-1?r:r.substring(0,o)}}s(Ze,"splitTarget");function et(e,t,n){let r=n===""?"/":n,o=r.endsWith("/")?r.substring(0,r.length-1):r;if(t===""||t==="/")return e==="/"?r:
o+e;let i=e.substring(t.length);return i!==""?o+i:o===""?"/":o}s(et,"upstreamPath");function Gt(e,t){let n=Ze(t.target),r=G(n.path);return{target:n,path:r,match:r===void 0?zt:F(e,t.host,r)}}s(Gt,"locate");
var zt={kind:"unknown-host"};function tt(e,t,n){return Jt(e,Gt(e,t),t,n)}s(tt,"decide");function Jt(e,{target:t,path:n,match:r},o,i){
if(n===void 0)return D(null,null,"malformed-path",c("malformed-path"),v);if(r.kind==="unknown-host")return D(null,null,"\
unknown-host",c("unknown-host"),v);if(r.kind==="unknown-path")return D(null,r.entry,"unknown-path",c("unknown-path"),v);
let{route:u,entry:a,end:d}=r,f=a==="legacy"&&Yt(r)?Xe(e,u,t):void 0,l=d===void 0?v:ge(d,f),g=Pe({index:e,match:r,request:o,
path:n,successor:f,time:i.time});if(g!==void 0)return D(u.api,a,g.reason,g.exit,l);let R=Ue(u,a,o,i),{cluster:w}=R,k=w===
void 0?void 0:u.destinations.get(w);if(w===void 0||k===void 0){let z=c("no-healthy-cluster",{"Retry-After":`${Math.ceil(
u.checkInterval/1e3)}`});return D(u.api,a,"no-healthy-cluster",z,l)}let S={api:u.api,entry:a,cluster:w,because:R.because,
upstream:Qt(r,o,k,n,t.query),responseHeaders:Xt(e,l,R),exit:null},$=xe(e.gateway,o,k);return $===void 0?S:{...S,requestHeaders:$}}
s(Jt,"decideLocated");function Yt({route:e,end:t}){return e.redirect.isOn||t?.isEnding===!0}s(Yt,"needsSuccessor");function Qt({
route:e,prefix:t},n,r,o,i){let u=Ve(e.hostHeader,n.host,r);return{scheme:r.scheme,host:u,sni:r.scheme==="https"?Ge(u):null,
address:r.address,port:r.port,target:et(o,e.stripPath?t:"",r.basePath)+i}}s(Qt,"upstreamOf");function Xt({decisionHeader:e},t,{
cluster:n,because:r}){return e===void 0?t:{...t,[e]:`${n??""}; because="${r.join(", ")}"`}}s(Xt,"withDecision");function D(e,t,n,r,o){
return{api:e,entry:t,cluster:null,because:[n],upstream:null,responseHeaders:o,exit:r}}s(D,"ended");var Zt=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),en=2147483646,tn=4,nn=5;function I(e){let t=0,n=0,r=0;for(;r<e.
length;){let o=r;for(;m(e.charAt(r));)r+=1;let i=e.substring(o,r),u=r;for(;r<e.length&&!m(e.charAt(r));)r+=1;let a=Zt.get(
e.substring(u,r));if(i===""||i.length>nn||a===void 0)return;t+=Number(i)*a,n+=1}return n>=1&&n<=tn&&t<=en?t:void 0}s(I,"\
parseDuration");function _(e){let t=Object.keys(e.clusters),n=t.length===1?t[0]:void 0,r=[];for(let o of Object.keys(e.apis)){let i={...e.
defaults,...e.apis[o]},u={...e.defaults?.source,...i.source},a=i.source===void 0?i:{...i,source:u};r.push({name:o,settings:a,
path:p(a.path??"/{api}",o),hosts:(a.hosts??[]).map(d=>p(d,o)),cluster:a.cluster??n})}return r}s(_,"effectiveApis");function rn(e){return(e.legacyHosts??[]).map(t=>W(t.host))}s(rn,"patternsOf");function se(e,t){let n=new Set(e.shortHosts);
for(let{hosts:i}of t)for(let u of i)n.add(u);let r=new Set(t.map(({name:i})=>i)),o=rn(e);return i=>n.has(i)?!0:o.some(u=>{
let a=j(u,i);return a!==void 0&&r.has(a)})}s(se,"ownHostsOf");var on=307,sn=308,un=3e5;function nt({shortHosts:e},{legacy:t,redirect:n}){let r=n?.status??on,o=I(n?.maxAge??"")??un;return{
isOn:t==="redirect",status:r,origin:n?.origin??`https://${e[0]??""}`,headers:r===sn?{"Cache-Control":`max-age=${Math.floor(
o/1e3)}`}:{}}}s(nt,"compileRedirect");function rt(e,{name:t,cluster:n,settings:{upstream:r}},o,i){let u=e.clusters[o];if(u===void 0)throw new Error(`unchecked\
 table: there is no cluster ${o}`);if(r===void 0||o!==n)return re(u,t,i);let{tlsVerify:a}=u;return re({url:r,...a!==void 0&&
{tlsVerify:a}},t,i)}s(rt,"destinationIn");var an=6e4,dn=5e3;function ot(e){let t=new Map,n=X(),r=new Map,o=_(e),i=se(e,o),u=Object.keys(e.clusters).sort();for(let a of o){
let d=fn(e,a,u,i);t.set(a.name,d),Re(n,a.path,d);for(let f of a.hosts)r.set(f,d)}return{gateway:e.shortHosts[0]??"",routes:t,
shortHosts:new Set(e.shortHosts),prefixes:n,ownHosts:r,legacyPatterns:(e.legacyHosts??[]).map(a=>({pattern:W(a.host),end:Q(
a)})),decisionHeader:e.decisionHeader,checksServerName:e.checkServerName??!0,hasPassiveChecks:o.some(({settings:a})=>a.healthCheck?.
passive!==void 0)}}s(ot,"compileTable");function fn(e,t,n,r){let{settings:o}=t,i=e.pin??o.pin,u=t.cluster??"",a=new Map,
d=p(o.hostHeader??"upstream",t.name),f=d==="client"||d!=="upstream"&&r(d);for(let ue of n){let ae=rt(e,t,ue,r);a.set(ue,
f?{...ae,isOwnHost:!0}:ae)}let{healthCheck:l}=o,g=i??Ne(o,u)??u,R=nt(e,o),w=ke(o),k=o.oldHosts===void 0?void 0:Q(o.oldHosts),
S=l!==void 0&&(l.failover??!0),$=i!==void 0||o.split===void 0&&!S,z=R.isOn||k?.isEnding===!0||o.rewriteResponse===!0||l?.
passive!==void 0;return{api:t.name,prefix:t.path,stripPath:o.stripPath??!0,hostHeader:d,pin:i,cluster:u,native:g,clusters:n,
destinations:a,split:o.split===void 0?void 0:_e(t.name,o.split,u),hasFailover:S,hasPassiveChecks:l?.passive!==void 0,healthCheck:l,
checkInterval:I(l?.interval??"")??dn,redirect:R,end:k,pathRules:w,rewritesResponse:o.rewriteResponse??!1,timeouts:ln(o.timeouts),
retries:o.retries,isPlain:$&&!z&&!Ee(w)&&a.get(g)?.isOwnHost!==!0}}s(fn,"compileApi");function ln(e){if(e===void 0)return;
let t=s(n=>(n===void 0?void 0:I(n))??an,"milliseconds");return{connect:t(e.connect),send:t(e.send),read:t(e.read)}}s(ln,
"compileTimeouts");import{request as cn}from"node:https";import{text as pn}from"node:stream/consumers";var N=class extends Error{static{s(this,"NoAnswer")}};async function st(e,t,n,r){return new Promise((o,i)=>{let u=cn({host:e.
hostname,port:e.port===""?443:Number(e.port),servername:t,path:n,headers:{Host:t},rejectUnauthorized:!1,agent:!1,timeout:r},
a=>{let d=a.statusCode??0,f=a.headers["x-kong-upstream-latency"]!==void 0,{location:l}=a.headers;a.headers["content-type"]?.
startsWith("application/problem+json")===!0?pn(a).then(g=>{o({status:d,isFromUpstream:f,problem:mn(g),location:l})},i):(o(
{status:d,isFromUpstream:f,problem:void 0,location:l}),u.destroy())});u.once("timeout",()=>{let a=`no answer within ${r/
1e3} s`;u.destroy(u.writableFinished?new N(a):new Error(a))}),u.on("error",i),u.end()})}s(st,"ask");function mn(e){try{let{
type:t}=JSON.parse(e);return typeof t=="string"?t:void 0}catch{return}}s(mn,"problemOf");var hn=[502,504],gn=503;function it({api:e,exit:t},n,r){let{status:o,problem:i}=n;return t!==null?yn(t,n):i===C["no-heal\
thy-cluster"].type?{passed:r,why:`${o} ${i}`}:i?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,why:`${o} ${i}`}:hn.includes(
o)?{passed:r,why:`${o}, routed, but the upstream can't be reached`}:n.isFromUpstream?{passed:!0,why:`${o} from ${e??""}`}:
o===gn?{passed:r,why:`${o} from Kong itself, which had no upstream to ask`}:{passed:!1,why:`${o} from Kong itself`}}s(it,
"judge");function yn(e,{status:t,isFromUpstream:n,problem:r,location:o}){if(n)return{passed:!1,why:`${t} from an upstrea\
m, which is not to be asked`};let i=t===e.status&&(r??null)===e.type&&o===e.headers.Location,u=o===void 0?r??"no problem\
 of the gateway's":`to ${o}`;return{passed:i,why:`${t} ${u}`}}s(yn,"judgeExit");function ut(e){let t=_(e),n=t.flatMap(({name:i,path:u,hosts:a})=>{let d=[...a,...(e.legacyHosts??[]).map(({host:f})=>p(f,
i))];return[...e.shortHosts.map(f=>({host:f,path:u==="/"?"/":`${u}/`})),...d.map(f=>({host:f,path:"/"}))]}),r=t.some(({path:i})=>i===
"/"),o=e.shortHosts.map(i=>({host:i,path:"/no-such-api-in-the-route-table"}));return[...n,...r?[]:o,{host:"no-such-host.\
invalid",path:"/"}]}s(ut,"waysInOf");var An=8,xn="15000",{values:M}=wn({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreacha\
ble":{type:"boolean",default:!1},patience:{type:"string",default:xn}}}),ie=JSON.parse(await bn(M.table??"/table/table.js\
on","utf8")),Rn=new URL(M.url??"https://localhost"),kn=ot(ie),En=Number(process.env.KDP_CLOCK_OFFSET??"0");process.exitCode=
await Sn()?0:1;async function Sn(){let e=ut(ie),t=Object.keys(ie.apis).length,n=Number(M.of??t);n>t&&process.stdout.write(
`The first ${t} of ${n} APIs:
`);let r=[],o=e.values(),i=s(async()=>{for(let a of o){let{passed:d,why:f}=await On(a);r.push(d),process.stdout.write(`${d?
"ok    ":"FAILED"} https://${a.host}${a.path}: ${f}
`)}},"walkSome");await Promise.all(Array.from({length:An},i));let u=r.filter(Boolean).length;return process.stdout.write(
`${u} passed, ${r.length-u} failed
`),u===r.length}s(Sn,"walk");async function On(e){let t=M["allow-unreachable"],n=Pn(e);try{return it(n,await st(Rn,e.host,
e.path,Number(M.patience)),t)}catch(r){return{passed:t&&n.exit===null&&r instanceof N,why:r instanceof Error?r.message:String(
r)}}}s(On,"verdictOf");function Pn({host:e,path:t}){return tt(kn,{method:"GET",host:e,target:t},{time:Date.now()/1e3+En,
random:0,isHealthy:s(()=>!0,"isHealthy")})}s(Pn,"decisionNow");
