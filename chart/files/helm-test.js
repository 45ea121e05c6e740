// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var xt=Object.defineProperty;var s=(e,t)=>xt(e,"name",{value:t,configurable:!0});import{readFile as Mn}from"node:fs/promises";import{parseArgs as In}from"node:util";function h(e){return e.length===1&&e>="0"&&e<="9"}s(h,"isDigit");function g(e){return e!==""&&x(e,h)}s(g,"isDigits");function R(e){
return h(e)||e>="a"&&e<="f"||e>="A"&&e<="F"}s(R,"isHexDigit");function pe(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}s(pe,
"isLetter");function O(e){return pe(e)||h(e)||e!==""&&"-._~".includes(e)}s(O,"isUnreserved");function me(e){return x(e,t=>pe(t)||h(t)||"!#$%&'*+-.^_`|~".includes(t))}s(me,"isToken");function x(e,t){for(let n=0;n<e.
length;n++)if(!t(e.charAt(n)))return!1;return!0}s(x,"every");var Z=86400,kt=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Ot=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oc\
t","Nov","Dec"],St=[31,28,31,30,31,30,31,31,30,31,30,31];function H(e){let t=e.substring(0,10);if(t.charAt(4)!=="-"||t.charAt(
7)!=="-")return;let n=y(e,0,4),r=y(e,5,2),o=y(e,8,2);if(n===void 0||r===void 0||o===void 0||n<1970||r<1||r>12||o<1||o>q(
n,r))return;let i=Ht(n,r,o)*Z;if(e.length===10)return i;let u=Et(e.substring(10));return u===void 0?void 0:i+u}s(H,"pars\
eDate");function ge(e){let t=Math.floor(e/Z),n=e-t*Z,r=1970,o=t;for(;o>=ee(r);)o-=ee(r),r+=1;let i=1;for(;o>=q(r,i);)o-=q(r,i),i+=
1;let u=[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(f=>he(f)).join(":"),a=kt[t%7]??"",d=Ot[i-1]??"";return`${a}, ${he(
o+1)} ${d} ${r} ${u} GMT`}s(ge,"formatHttpDate");function Et(e){let t=y(e,1,2),n=y(e,4,2),r=y(e,7,2);if(!e.startsWith("T")||
e.charAt(3)!==":"||e.charAt(6)!==":"||t===void 0||n===void 0||r===void 0||t>23||n>59||r>59)return;let o=Pt(e.substring(9));
return o===void 0?void 0:t*3600+n*60+r-o}s(Et,"parseTime");function Pt(e){if(e==="Z")return 0;let t=e.charAt(0),n=y(e,1,
2),r=y(e,4,2);if(!(e.length!==6||e.charAt(3)!==":"||t!=="+"&&t!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(t===
"+"?1:-1)*(n*3600+r*60)}s(Pt,"parseOffset");function y(e,t,n){let r=e.substring(t,t+n);return r.length===n&&g(r)?Number(
r):void 0}s(y,"digitsAt");function he(e){return e<10?`0${e}`:`${e}`}s(he,"twoDigits");function ye(e){return e%4===0&&(e%
100!==0||e%400===0)}s(ye,"isLeapYear");function ee(e){return ye(e)?366:365}s(ee,"daysOfYear");function q(e,t){return t===
2&&ye(e)?29:St[t-1]??0}s(q,"daysOfMonth");function Ht(e,t,n){let r=n-1;for(let o=1970;o<e;o++)r+=ee(o);for(let o=1;o<t;o++)
r+=q(e,o);return r}s(Ht,"daysSince1970");function j({deprecated:e,sunset:t,afterSunset:n,brownouts:r=[],links:o}){let i=e===void 0?void 0:H(e),u=t===void 0?void 0:
H(t);return{headers:{...i!==void 0&&{Deprecation:`@${i}`},...u!==void 0&&{Sunset:ge(u)}},links:[...o?.deprecation===void 0?
[]:[`<${o.deprecation}>; rel="deprecation"`],...o?.sunset===void 0?[]:[`<${o.sunset}>; rel="sunset"`]],namesSuccessor:i!==
void 0||u!==void 0,isEnding:i!==void 0||u!==void 0||r.length>0||o!==void 0,sunset:u,afterSunset:n??"serve",brownouts:r.map(
({from:a,until:d,status:f=503})=>({from:H(a)??0,until:H(d)??0,status:f}))}}s(j,"compileEnd");function be({brownouts:e},t){
return e.find(({from:n,until:r})=>t>=n&&t<r)}s(be,"brownoutAt");function we({sunset:e,afterSunset:t},n){return e!==void 0&&
n>=e?t:"serve"}s(we,"stateAt");function Ae(e,t){let r=[...e.namesSuccessor&&t!==void 0?[`<${t}>; rel="successor-version"`]:
[],...e.links];return r.length===0?e.headers:{...e.headers,Link:r.join(", ")}}s(Ae,"endHeaders");function C(e){let t=e.indexOf(":");if(t===-1)return Re(e.toLowerCase());let n=e.substring(t+1);return n===""||g(n)?Re(e.
substring(0,t).toLowerCase()):""}s(C,"hostKey");function Re(e){return e.endsWith(".")?e.substring(0,e.length-1):e}s(Re,"withoutFinalDot");function b({headers:e},t){let n=e?.[t];return typeof n=="string"?n:void 0}s(b,"headerOf");function U(e){let t=0,n=e.length;
for(;t<n&&xe(e.charAt(t));)t+=1;for(;n>t&&xe(e.charAt(n-1));)n-=1;return e.substring(t,n)}s(U,"trimSpace");function xe(e){
return e===" "||e==="	"}s(xe,"isSpace");var ke="cdn-loop";function Oe(e){let t=b(e,ke);return t===void 0?Ct:vt(t)}s(Oe,"gatewaysOf");var Ct=[];function vt(e){return Tt(
e).map(t=>U(t.split(";")[0]??"")).filter(t=>t!=="")}s(vt,"gatewaysIn");function Tt(e){let t=[],n=0,r=!1;for(let o=0;o<e.
length;o++){let i=e.charAt(o);r&&i==="\\"?o+=1:i==='"'?r=!r:i===","&&!r&&(t.push(e.substring(n,o)),n=o+1)}return t.push(
e.substring(n)),t}s(Tt,"elementsOf");function Se(e,t,{isOwnHost:n}){if(!n)return;let r=b(t,ke)??"";return{"CDN-Loop":r===
""?e:`${r}, ${e}`}}s(Se,"loopHeaders");var W="{api}";function c(e,t){return e.split(W).join(t)}s(c,"withApi");function te(e){let t=e.indexOf(W);return{text:e,before:e.substring(0,t),after:e.substring(t+W.length)}}s(te,"patternOf");
function K(e,t){let n=t.length-e.after.length;if(!(n<=e.before.length)&&!(!t.startsWith(e.before)||!t.endsWith(e.after)))
return t.substring(e.before.length,n)}s(K,"apiOfHost");function Ee(e){let t={},n=0;for(let[r,o]of e)t[r]=o,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:t,depth:n}}
s(Ee,"compilePrefixes");function F({names:e,depth:t},n){let r=Pe(n,0),o=e[n.substring(0,r)]??e["/"];return t>1?Dt(e,n,r,
t-1,o):o}s(F,"findLongestPrefix");function Dt(e,t,n,r,o){let i=o,u=n;for(let a=0;a<r&&u<t.length;a++)u=Pe(t,u),i=e[t.substring(
0,u)]??i;return i}s(Dt,"findDeeper");function Pe(e,t){let n=e.indexOf("/",t+1);return n===-1?e.length:n}s(Pe,"endOfSegme\
nt");function B(e,t,n){let r=C(t);if(e.shortHosts.has(r)){let i=ne(e,F(e.prefixes,n));return i===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:i,host:r,prefix:i.prefix,end:void 0}}let o=ne(e,e.ownHosts.get(r));if(o!==
void 0)return{kind:"api",entry:"legacy",route:o,host:r,prefix:"",end:o.end};for(let{pattern:i,end:u}of e.legacyPatterns){
let a=ne(e,K(i,r));if(a!==void 0)return{kind:"api",entry:"legacy",route:a,host:i.text,prefix:"",end:a.end??u}}return{kind:"\
unknown-host"}}s(B,"matchRequest");function ne({routes:e},t){return t===void 0?void 0:e.get(t)}s(ne,"routeOf");function He(e){return{rejectsSlashes:e.escapedSlashes==="reject",rejectsParameters:e.pathParameters==="reject",rejectsControls:e.
controlCharacters==="reject"}}s(He,"compilePathRules");function Ce({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n}){
return e||t||n}s(Ce,"restrictsPaths");function ve({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n},r){return e&&
(r.includes("%2F")||r.includes("%5C"))||t&&(r.includes(";")||r.includes("%3B"))?!0:n&&Nt(r)}s(ve,"isRefusedPath");function Nt(e){
return e.split("%").slice(1).some(t=>t.startsWith("0")||t.startsWith("1")||t.startsWith("7F"))}s(Nt,"hasControl");var v={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pat\
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
 The request was not forwarded."}};var Mt="application/problem+json";function p(e,t={},n,r=v[e].status){let{type:o}=v[e];return{status:r,type:o,headers:{"Content-Type":Mt,...t},...n!==void 0&&
{members:n}}}s(p,"problemExit");var Te={"Cache-Control":"no-store"};function De(e){let{index:t,match:n,request:r,path:o}=e;if(It(e))return{reason:"misdi\
rected",exit:p("misdirected")};let i=Oe(r);if(i.length>0&&i.includes(t.gateway)){let u=[...i,t.gateway].join(" > ");return{
reason:"loop",exit:p("loop",{},{hops:u})}}if(ve(n.route.pathRules,o))return{reason:"refused-path",exit:p("refused-path")};
if(n.entry!=="short")return _t(e,n.end)}s(De,"answerOf");function It({index:e,match:t,request:n,path:r}){let{serverName:o="",
isHttp2:i=!1,host:u}=n;if(!e.checksServerName||!i||o===""||C(o)===C(u))return!1;let a=B(e,o,r);return a.kind==="api"&&a.
route.api!==t.route.api}s(It,"isMisdirected");function _t({match:e,successor:t,time:n},r){let o=t===void 0?void 0:{successor:t},
i=r===void 0?"serve":we(r,n);if(i==="gone")return{reason:"old-host-gone",exit:p("old-host-gone",Te,o)};let u=r===void 0?
void 0:be(r,n);if(u!==void 0){let f={...Te,"Retry-After":`${Math.ceil(u.until-n)}`};return{reason:"old-host-brownout",exit:p(
"old-host-brownout",f,o,u.status)}}let{redirect:a}=e.route;if(t===void 0||i!=="redirect"&&!a.isOn)return;let d={Location:t,
...a.headers};return{reason:"redirect",exit:{status:a.status,type:null,headers:d}}}s(_t,"oldHostAnswer");function Ne(e){let t=[];for(let n of e.split(",")){let r=$t(n.trim());if(r===void 0)return;t.push(r)}return t}s(Ne,"pars\
eSplitKeys");function $t(e){if(e==="consumer"||e==="ip")return{kind:e};let t=e.indexOf(":"),n=e.substring(0,t),r=e.substring(
t+1);if(!(n!=="header"&&n!=="cookie"||r===""||!me(r)))return{kind:n,name:r}}s($t,"parseSplitKey");function re(e,t){let n=`${t}=`;for(let r of(b(e,"cookie")??"").split(";")){let o=U(r);if(!o.startsWith(n))continue;let i=o.
substring(n.length);return i.length>=2&&i.startsWith('"')&&i.endsWith('"')?i.substring(1,i.length-1):i}}s(re,"cookieOf");function V(e,t){let n=t,r=e.length-e.length%4;for(let o=0;o<r;o+=4)n=(T(_e(S(n,Ie(Me(e,o,4))),13),5)+3864292196)%4294967296;
return r<e.length&&(n=S(n,Ie(Me(e,r,e.length-r)))),n=S(n,e.length),n=T(S(n,Math.floor(n/65536)),2246822507),n=T(S(n,Math.
floor(n/8192)),3266489909),S(n,Math.floor(n/65536))}s(V,"murmur3");function Me(e,t,n){let r=0;for(let o=n-1;o>=0;o--)r=r*
256+e.charCodeAt(t+o);return r}s(Me,"wordAt");function Ie(e){return T(_e(T(e,3432918353),15),461845907)}s(Ie,"scramble");
function T(e,t){let n=e%65536,r=(e-n)/65536;return(n*t+r*t%65536*65536)%4294967296}s(T,"multiply");function _e(e,t){let n=e*
2**t;return n%4294967296+Math.floor(n/4294967296)}s(_e,"rotate");function S(e,t){let n=e^t;return n<0?n+4294967296:n}s(S,
"xor");function $e(e){return V(e,0)}s($e,"hashOf");var Lt=4294967296;function qe(e,t,n){let r=[],o=0;for(let d of Object.keys(t.weights).sort()){let f=t.weights[d]??0;f<=0||
(o+=f,r.push({cluster:d,end:o}))}let i=t.by===void 0?[]:Wt(Ne(t.by)??[]),u=t.override?.header?.toLowerCase(),a=t.override?.
cookie;return{entry:t.entry,shares:r,sum:o,keys:i,headers:qt(u,a,i),asksForConsumer:i.some(({kind:d})=>d==="consumer"),salt:t.
salt??e,header:u,cookie:a,stable:n,canary:r.find(({cluster:d})=>d!==n)?.cluster}}s(qe,"compileSplit");function qt(e,t,n){
let r=new Set;e!==void 0&&r.add(e),t!==void 0&&r.add("cookie");for(let o of n)o.kind==="header"&&r.add(o.name.toLowerCase()),
o.kind==="cookie"&&r.add("cookie");return[...r]}s(qt,"headersOf");function je(e,t){let{split:n}=e;if(n===void 0||n.entry!==
void 0)return;let r;for(let o of Object.keys(n.weights).sort()){let i=n.weights[o]??0,u=r===void 0?0:n.weights[r]??0;(i>
u||i===u&&i>0&&o===t)&&(r=o)}return r}s(je,"heaviestOf");function oe({shares:e},t){return e.some(n=>n.cluster===t)}s(oe,"isInSplit");function Ue(e,t){let n=e.header===void 0?void 0:
Le(e,b(t,e.header));if(n!==void 0)return{cluster:n,because:"header"};let r=e.cookie===void 0?void 0:Le(e,re(t,e.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}s(Ue,"overrideOf");function We(e,t,n){let r=jt(e,t)?.place;return{
cluster:Ke(e,(r??n)*e.sum,0),because:r===void 0?"random":"bucket"}}s(We,"bucketOf");function Ke(e,t,n){let r=e.shares[n];
return r===void 0?e.stable:t<r.end||n===e.shares.length-1?r.cluster:Ke(e,t,n+1)}s(Ke,"clusterAt");function jt(e,t){return Fe(
e,t,0)}s(jt,"placeOf");function Fe(e,t,n){let r=e.keys[n];if(r===void 0)return;let o=Be(r,t);if(o===void 0)return Fe(e,t,
n+1);let i=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:$e(`${e.salt}:${o}`)/Lt,key:i}}
s(Fe,"placeBy");function Be(e,t){let n=Ut(e,t);return n===""?void 0:n}s(Be,"valueOfKey");function Ut(e,t){return e.kind===
"header"?b(t,e.name.toLowerCase()):e.kind==="cookie"?re(t,e.name):e.kind==="consumer"?t.consumer:t.client}s(Ut,"readKey");
function Wt(e){let t=e.map(({kind:n})=>n);return t.includes("ip")?e:t.includes("consumer")?[...e,{kind:"ip"}]:[...e,{kind:"\
consumer"},{kind:"ip"}]}s(Wt,"withFallbacks");function Le(e,t){if(t===void 0)return;let n=t==="always"?e.canary:t==="nev\
er"?e.stable:t;return n!==void 0&&oe(e,n)?n:void 0}s(Le,"meant");function Ve({split:e,pin:t},n){if(!(e===void 0||t!==void 0))return e.entry===void 0||e.entry===n?e:void 0}s(Ve,"splitFor");function Ge(e,t,n,{random:r,isHealthy:o}){if(e.pin!==void 0)return{cluster:e.pin,because:["pin"]};let i=Ve(e,t),u=i===void 0?
{cluster:e.cluster,because:"default"}:Ue(i,n)??We(i,n,r);return!e.hasFailover||o(e.api,u.cluster)?{cluster:u.cluster,because:[
u.because]}:{cluster:Kt(e,u.cluster,o),because:[u.because,"unhealthy"]}}s(Ge,"chooseCluster");function Kt({api:e,clusters:t,
split:n},r,o){return Ft(t,r).find(i=>(n===void 0||oe(n,i))&&o(e,i))}s(Kt,"nextHealthy");function Ft(e,t){let n=e.indexOf(
t);return[...e.slice(n+1),...e.slice(0,n)]}s(Ft,"clustersAfter");var D={};var Bt=63,Vt=253;function Gt(e){return e!==""&&e.length<=Bt&&!e.startsWith("-")&&!e.endsWith("-")&&x(e,t=>h(t)||t>="a"&&
t<="z"||t==="-")}s(Gt,"isDnsLabel");function ze(e){if(e.length>Vt)return!1;let t=e.split(".");for(let n of t)if(!Gt(n))return!1;
return!g(t[t.length-1]??"")}s(ze,"isHostName");function G(e){let t=e.split(".");if(t.length!==4)return!1;for(let n of t)
if(!g(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}s(G,"isIpv4");function se(e){let t=e.
split("::");if(t.length>2)return!1;let n=0;for(let r=0;r<t.length;r++){let o=t[r]??"";if(o===""&&t.length===2)continue;let i=o.
split(":");for(let u=0;u<i.length;u++){let a=i[u]??"";if(r===t.length-1&&u===i.length-1&&G(a))n+=2;else if(a!==""&&a.length<=
4&&x(a,R))n+=1;else return!1}}return t.length===2?n<8:n===8}s(se,"isIpv6");function Je(e){return G(e)||se(e)}s(Je,"isIpA\
ddress");function Ye(e){if(e===""||e==="/")return!0;let t=e.endsWith("/")?e.substring(0,e.length-1):e;return zt(t,Jt)}s(Ye,"isBas\
ePath");function zt(e,t){if(!e.startsWith("/"))return!1;for(let n of e.substring(1).split("/"))if(n==="."||n===".."||!t(
n))return!1;return!0}s(zt,"segmentsAre");function Jt(e){let t=0;for(;t<e.length;){let n=e.charAt(t);if(n==="%"){if(!Yt(e.
substring(t,t+3)))return!1;t+=3}else{if(!O(n)&&!"!$&'()*+,;=:@".includes(n))return!1;t+=1}}return e!==""}s(Jt,"isNormalS\
egment");function Yt(e){let t=e.substring(1);return t.length===2&&x(t,R)&&t.toUpperCase()===t}s(Yt,"isUpperEscape");function ie(e){return e==="https"?443:80}s(ie,"defaultPort");function Qe(e){let t=e.startsWith("http://")?"http":e.startsWith(
"https://")?"https":void 0;if(t===void 0)return;let n=e.substring(t.length+3),r=n.indexOf("/"),o=r===-1?n:n.substring(0,
r),i=r===-1?"":n.substring(r),u=Qt(o);if(!(u===void 0||!Ye(i)))return{scheme:t,host:u.host,port:u.port??ie(t),basePath:i}}
s(Qe,"parseUpstreamUrl");function Qt(e){let t=e.indexOf("]"),n=e.indexOf(":",t===-1?0:t),r=n===-1?e:e.substring(0,n),o=Xt(
r);if(o===void 0)return;if(n===-1)return{host:o,port:void 0};let i=Zt(e.substring(n+1));return i===void 0?void 0:{host:o,
port:i}}s(Qt,"parseAuthority");function Xt(e){if(e.startsWith("[")&&e.endsWith("]")){let t=e.substring(1,e.length-1);return se(
t)?t:void 0}return ze(e)||G(e)?e:void 0}s(Xt,"parseHost");function Zt(e){if(!g(e)||e.length>5)return;let t=Number(e);return t>=
1&&t<=65535?t:void 0}s(Zt,"parsePort");function ue(e,t,n){let r=c(e.url,t),o=Qe(r);if(o===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:i,host:u,port:a,basePath:d}=o,f=Ze(u.includes(":")?`[${u}]`:u,i,a),l=e.address===void 0?u:c(e.address,t);return{scheme:i,
host:f,serverName:i==="https"?tt(f):null,address:l,dialled:l.includes(":")?`[${l}]`:l,port:a,basePath:d,tlsVerify:e.tlsVerify??
!0,isOwnHost:n(u)}}s(ue,"destinationOf");function Xe(e,t,n){return e==="upstream"?n.host:e==="client"?t:Ze(e,n.scheme,n.
port)}s(Xe,"hostHeaderOf");function Ze(e,t,n){return n===ie(t)?e:`${e}:${n}`}s(Ze,"withPort");function et(e,t){return e===
t.host?t.serverName:t.scheme==="https"?tt(e):null}s(et,"serverNameFor");function tt(e){if(e.startsWith("["))return null;
let t=e.indexOf(":"),n=t===-1?e:e.substring(0,t);return Je(n)?null:n}s(tt,"serverNameOf");var N=47,en=46,tn=Array.from({length:256},(e,t)=>t===N||O(String.fromCharCode(t)));function nt(e){if(e.charCodeAt(0)!==N)
return!1;let t=N;for(let n=1;n<e.length;n++){let r=e.charCodeAt(n);if(tn[r]!==!0||t===N&&(r===N||r===en))return!1;t=r}return!0}
s(nt,"isPlainPath");var nn="!*'();:@&=+$,/?%#[]",z="0123456789ABCDEF";function J(e){if(nt(e))return e;if(!e.startsWith("/"))return;let t=rn(
e);if(!(t===void 0||on(e)))return un(t)}s(J,"normalPath");function rn(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n),
o=e.charCodeAt(n);if(o<32||o===127)return;if(r==="%"){let i=ot(e,n+1);if(i===void 0||i===0)return;t.push(rt(i,!0)),n+=3}else
t.push(rt(o,!1)),n+=1}return t.join("")}s(rn,"normalizeEscapes");function rt(e,t){let n=String.fromCharCode(e);return O(
n)||nn.includes(n)&&!t?n:`%${z.charAt(Math.floor(e/16))}${z.charAt(e%16)}`}s(rt,"encode");function on(e){let t=e.indexOf(
"#"),n=t===-1?e:e.substring(0,t),r=0;for(let o of sn(n).split("/"))if(o===".."?r-=1:o!==""&&o!=="."&&(r+=1),r<0)return!0;
return!1}s(on,"climbsAboveRoot");function sn(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n)==="%"?ot(e,n+1):void 0;
if(r===void 0)t.push(e.charAt(n)),n+=1;else{let o=String.fromCharCode(r);t.push(o==="."||o==="/"?o:"x"),n+=3}}return t.join(
"")}s(sn,"decodeDotsAndSlashes");function un(e){let t=[],n=e.split("/"),r=!1;for(let o=1;o<n.length;o++){let i=n[o]??"";
i===".."?t.pop():i!==""&&i!=="."&&t.push(i),r=i===".."||i===""||i==="."}return t.length===0?"/":`/${t.join("/")}${r?"/":
""}`}s(un,"resolveSegments");function ot(e,t){let n=e.charAt(t),r=e.charAt(t+1);if(!(!R(n)||!R(r)))return z.indexOf(n.toUpperCase())*
16+z.indexOf(r.toUpperCase())}s(ot,"hexValue");var an='"<>\\#',st="0123456789ABCDEF";function ut(e,t,{path:n,query:r}){let{redirect:o,prefix:i,stripPath:u}=t,a=(u&&i!==
"/"?i:"")+it(n),d=J(a);if(!(d===void 0||F(e.prefixes,d)!==t.api))return o.origin+a+it(r)}s(ut,"shortUrl");function it(e){
let t=[];for(let n=0;n<e.length;n++){let r=e.charCodeAt(n),o=e.charAt(n),i=r<=32||r>=127||an.includes(o);t.push(i?`%${st.
charAt(Math.floor(r/16))}${st.charAt(r%16)}`:o)}return t.join("")}s(it,"escapeUrl");function at(e){let t=e.indexOf("?");if(t===-1)return{path:e,query:""};let n=e.substring(0,t);if(n.includes("#"))return{path:n,
query:""};let r=e.substring(t),o=r.indexOf("#");return{path:n,query:o===-1?r:r.substring(0,o)}}s(at,"splitTarget");function dt(e,t,n){let r=n===""?"/":n,o=r.endsWith("/")?r.substring(0,r.length-1):r;if(t===""||t==="/")return e==="/"?r:
o+e;let i=e.substring(t.length);return i!==""?o+i:o===""?"/":o}s(dt,"upstreamPath");function dn(e,t){let n=at(t.target),r=J(n.path);return{target:n,path:r,match:r===void 0?fn:B(e,t.host,r)}}s(dn,"locate");
var fn={kind:"unknown-host"};function ft(e,t,n){return ln(e,dn(e,t),t,n)}s(ft,"decide");function ln(e,{target:t,path:n,match:r},o,i){
if(n===void 0)return M(null,null,"malformed-path",p("malformed-path"),D);if(r.kind==="unknown-host")return M(null,null,"\
unknown-host",p("unknown-host"),D);if(r.kind==="unknown-path")return M(null,r.entry,"unknown-path",p("unknown-path"),D);
let{route:u,entry:a,end:d}=r,f=a==="legacy"&&cn(r)?ut(e,u,t):void 0,l=d===void 0?D:Ae(d,f),m=De({index:e,match:r,request:o,
path:n,successor:f,time:i.time});if(m!==void 0)return M(u.api,a,m.reason,m.exit,l);let w=Ge(u,a,o,i),{cluster:A}=w,k=A===
void 0?void 0:u.destinations.get(A);if(A===void 0||k===void 0){let X=p("no-healthy-cluster",{"Retry-After":`${Math.ceil(
u.checkInterval/1e3)}`});return M(u.api,a,"no-healthy-cluster",X,l)}let E={api:u.api,entry:a,cluster:A,because:w.because,
upstream:pn(r,o,k,n,t.query),responseHeaders:mn(e,l,w),exit:null},P=Se(e.gateway,o,k);return P===void 0?E:{...E,requestHeaders:P}}
s(ln,"decideLocated");function cn({route:e,end:t}){return e.redirect.isOn||t?.isEnding===!0}s(cn,"needsSuccessor");function pn({
route:e,prefix:t},n,r,o,i){let u=Xe(e.hostHeader,n.host,r);return{scheme:r.scheme,host:u,sni:et(u,r),address:r.address,port:r.
port,target:dt(o,e.stripPath?t:"",r.basePath)+i}}s(pn,"upstreamOf");function mn({decisionHeader:e},t,{cluster:n,because:r}){
return e===void 0?t:{...t,[e]:`${n??""}; because="${r.join(", ")}"`}}s(mn,"withDecision");function M(e,t,n,r,o){return{api:e,
entry:t,cluster:null,because:[n],upstream:null,responseHeaders:o,exit:r}}s(M,"ended");function I(e){return Object.keys(e.apis).map(t=>ae(e,t))}s(I,"effectiveApis");function ae(e,t){let n={...e.defaults,...e.
apis[t]},r={...e.defaults?.source,...n.source},o=n.source===void 0?n:{...n,source:r};return{name:t,settings:o,path:c(o.path??
"/{api}",t),hosts:(o.hosts??[]).map(i=>c(i,t)),cluster:o.cluster??hn(e)}}s(ae,"effectiveApi");function hn({clusters:e}){
let t=Object.keys(e);return t.length===1?t[0]:void 0}s(hn,"onlyClusterOf");function lt(e,t,n){return r=>e.some(o=>o.has(r))?!0:n.some(o=>{let i=K(o,r);return i!==void 0&&t.has(i)})}s(lt,"isOwnHos\
tIn");var gn=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),yn=2147483646,bn=4,wn=5;function _(e){let t=0,n=0,r=0;for(;r<e.
length;){let o=r;for(;h(e.charAt(r));)r+=1;let i=e.substring(o,r),u=r;for(;r<e.length&&!h(e.charAt(r));)r+=1;let a=gn.get(
e.substring(u,r));if(i===""||i.length>wn||a===void 0)return;t+=Number(i)*a,n+=1}return n>=1&&n<=bn&&t<=yn?t:void 0}s(_,"\
parseDuration");var An=307,Rn=308,xn=3e5;function ct({shortHosts:e},{legacy:t,redirect:n}){let r=n?.status??An,o=_(n?.maxAge??"")??xn;return{
isOn:t==="redirect",status:r,origin:n?.origin??`https://${e[0]??""}`,headers:r===Rn?{"Cache-Control":`max-age=${Math.floor(
o/1e3)}`}:{}}}s(ct,"compileRedirect");function pt(e,{name:t,cluster:n,settings:{upstream:r}},o,i){let u=e.clusters[o];if(u===void 0)throw new Error(`unchecked\
 table: there is no cluster ${o}`);if(r===void 0||o!==n)return ue(u,t,i);let{tlsVerify:a}=u;return ue({url:r,...a!==void 0&&
{tlsVerify:a}},t,i)}s(pt,"destinationIn");var kn=6e4,On=5e3;function mt(e,t,n,r){let{settings:o}=t,i=e.pin??o.pin,u=t.cluster??"",a=new Map,d=c(o.hostHeader??"ups\
tream",t.name),f=d==="client"||d!=="upstream"&&r(d);for(let le of n){let ce=pt(e,t,le,r);a.set(le,f?{...ce,isOwnHost:!0}:
ce)}let{healthCheck:l}=o,m=i??je(o,u)??u,w=a.get(m);if(w===void 0)throw new Error(`unchecked table: there is no cluster ${m}`);
let A=ct(e,o),k=He(o),E=o.oldHosts===void 0?void 0:j(o.oldHosts),P=l!==void 0&&(l.failover??!0),X=i!==void 0||o.split===
void 0&&!P,Rt=A.isOn||E?.isEnding===!0||o.rewriteResponse===!0||l?.passive!==void 0;return{api:t.name,prefix:t.path,stripPath:o.
stripPath??!0,hostHeader:d,pin:i,cluster:u,native:m,home:w,clusters:n,destinations:a,split:o.split===void 0?void 0:qe(t.
name,o.split,u),hasFailover:P,hasPassiveChecks:l?.passive!==void 0,healthCheck:l,checkInterval:_(l?.interval??"")??On,redirect:A,
end:E,pathRules:k,rewritesResponse:o.rewriteResponse??!1,timeouts:Sn(o.timeouts),retries:o.retries,hasConnectionSettings:o.
timeouts!==void 0||o.retries!==void 0,isPlain:X&&!Rt&&!Ce(k)&&!w.isOwnHost}}s(mt,"compileApi");function Sn(e){if(e===void 0)
return;let t=s(n=>(n===void 0?void 0:_(n))??kn,"milliseconds");return{connect:t(e.connect),send:t(e.send),read:t(e.read)}}
s(Sn,"compileTimeouts");var Y=class{static{s(this,"Recent")}most;recent=new Map;older=new Map;constructor(t){this.most=t}get(t){let n=this.recent.
get(t);if(n!==void 0)return n;let r=this.older.get(t);return r!==void 0&&this.add(t,r),r}add(t,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(t,n)}};var En=500,Q=class{static{s(this,"Routes")}apis;compile;known=new Y(En);constructor(t,n){this.apis=t,this.compile=n}get(t){
let n=this.known.get(t);if(n!==void 0)return n;if(!this.has(t))return;let r=this.compile(t);return this.known.add(t,r),r}has(t){
return typeof this.apis[t]=="object"}forEach(t){for(let n of Object.keys(this.apis))t(this.compile(n))}map(t){let n=[];return this.
forEach(r=>n.push(t(r))),n}every(t){return Object.keys(this.apis).every(n=>t(this.compile(n)))}};var Pn=["plugins","source","owner","labels"];function gt(e){let t={};for(let o of Object.keys(e.apis))t[o]=ht(e.apis[o]);
let n={};for(let[o,i]of Object.entries(e))o!=="address"&&(n[o]=i);let r=de({...n,apis:t,defaults:ht(e.defaults)});return V(
r,0).toString(16).padStart(8,"0")}s(gt,"tableVersion");function ht(e){let t={};for(let[n,r]of Object.entries(e??{}))Pn.includes(
n)||(t[n]=r);return t}s(ht,"ownFields");function de(e){if(typeof e!="object"||e===null)return String(e);let t=[];if(Array.
isArray(e)){for(let r of e)t.push(de(r));return`[${t.join(",")}]`}let n=e;for(let r of Object.keys(n).sort()){let o=n[r];
o!=null&&t.push(`${r}:${de(o)}`)}return t.length===0?"[]":`{${t.join(",")}}`}s(de,"canonical");function yt(e){let t=I(e),n=Object.keys(e.clusters).sort(),r=new Map;for(let{name:d,hosts:f}of t)for(let l of f)r.set(l,
d);let o=new Set(e.shortHosts),i=(e.legacyHosts??[]).map(d=>({pattern:te(d.host),end:j(d)})),u=new Q(e.apis,d=>mt(e,ae(e,
d),n,a)),a=lt([o,r],u,i.map(({pattern:d})=>d));return{version:gt(e),gateway:e.shortHosts[0]??"",routes:u,shortHosts:o,prefixes:Ee(
t.map(({path:d,name:f})=>[d,f])),ownHosts:r,legacyPatterns:i,decisionHeader:e.decisionHeader,checksServerName:e.checkServerName??
!0,checked:t.filter(d=>d.settings.healthCheck!==void 0).map(({name:d})=>d),hasPassiveChecks:t.some(({settings:{healthCheck:d}})=>d?.
passive!==void 0)}}s(yt,"compileTable");import{request as Hn}from"node:https";import{text as Cn}from"node:stream/consumers";var $=class extends Error{static{s(this,"NoAnswer")}};async function bt(e,t,n,r){return new Promise((o,i)=>{let u=Hn({host:e.
hostname,port:e.port===""?443:Number(e.port),servername:t,path:n,headers:{Host:t},rejectUnauthorized:!1,agent:!1,timeout:r},
a=>{let d=a.statusCode??0,f=a.headers["x-kong-upstream-latency"]!==void 0,{location:l}=a.headers;a.headers["content-type"]?.
startsWith("application/problem+json")===!0?Cn(a).then(m=>{o({status:d,isFromUpstream:f,problem:vn(m),location:l})},i):(o(
{status:d,isFromUpstream:f,problem:void 0,location:l}),u.destroy())});u.once("timeout",()=>{let a=`no answer within ${r/
1e3} s`;u.destroy(u.writableFinished?new $(a):new Error(a))}),u.on("error",i),u.end()})}s(bt,"ask");function vn(e){try{let{
type:t}=JSON.parse(e);return typeof t=="string"?t:void 0}catch{return}}s(vn,"problemOf");var Tn=[502,504],Dn=503;function wt({api:e,exit:t},n,r){let{status:o,problem:i}=n;return t!==null?Nn(t,n):i===v["no-heal\
thy-cluster"].type?{passed:r,why:`${o} ${i}`}:i?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,why:`${o} ${i}`}:Tn.includes(
o)?{passed:r,why:`${o}, routed, but the upstream can't be reached`}:n.isFromUpstream?{passed:!0,why:`${o} from ${e??""}`}:
o===Dn?{passed:r,why:`${o} from Kong itself, which had no upstream to ask`}:{passed:!1,why:`${o} from Kong itself`}}s(wt,
"judge");function Nn(e,{status:t,isFromUpstream:n,problem:r,location:o}){if(n)return{passed:!1,why:`${t} from an upstrea\
m, which is not to be asked`};let i=t===e.status&&(r??null)===e.type&&o===e.headers.Location,u=o===void 0?r??"no problem\
 of the gateway's":`to ${o}`;return{passed:i,why:`${t} ${u}`}}s(Nn,"judgeExit");function At(e){let t=I(e),n=t.flatMap(({name:i,path:u,hosts:a})=>{let d=[...a,...(e.legacyHosts??[]).map(({host:f})=>c(f,
i))];return[...e.shortHosts.map(f=>({host:f,path:u==="/"?"/":`${u}/`})),...d.map(f=>({host:f,path:"/"}))]}),r=t.some(({path:i})=>i===
"/"),o=e.shortHosts.map(i=>({host:i,path:"/no-such-api-in-the-route-table"}));return[...n,...r?[]:o,{host:"no-such-host.\
invalid",path:"/"}]}s(At,"waysInOf");var _n=8,$n="15000",{values:L}=In({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreacha\
ble":{type:"boolean",default:!1},patience:{type:"string",default:$n}}}),fe=JSON.parse(await Mn(L.table??"/table/table.js\
on","utf8")),Ln=new URL(L.url??"https://localhost"),qn=yt(fe),jn=Number(process.env.KDP_CLOCK_OFFSET??"0");process.exitCode=
await Un()?0:1;async function Un(){let e=At(fe),t=Object.keys(fe.apis).length,n=Number(L.of??t);n>t&&process.stdout.write(
`The first ${t} of ${n} APIs:
`);let r=[],o=e.values(),i=s(async()=>{for(let a of o){let{passed:d,why:f}=await Wn(a);r.push(d),process.stdout.write(`${d?
"ok    ":"FAILED"} https://${a.host}${a.path}: ${f}
`)}},"walkSome");await Promise.all(Array.from({length:_n},i));let u=r.filter(Boolean).length;return process.stdout.write(
`${u} passed, ${r.length-u} failed
`),u===r.length}s(Un,"walk");async function Wn(e){let t=L["allow-unreachable"],n=Kn(e);try{return wt(n,await bt(Ln,e.host,
e.path,Number(L.patience)),t)}catch(r){return{passed:t&&n.exit===null&&r instanceof $,why:r instanceof Error?r.message:String(
r)}}}s(Wn,"verdictOf");function Kn({host:e,path:t}){return ft(qn,{method:"GET",host:e,target:t},{time:Date.now()/1e3+jn,
random:0,isHealthy:s(()=>!0,"isHealthy")})}s(Kn,"decisionNow");
