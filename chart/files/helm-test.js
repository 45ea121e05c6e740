// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var xt=Object.defineProperty;var s=(e,t)=>xt(e,"name",{value:t,configurable:!0});import{readFile as In}from"node:fs/promises";import{parseArgs as $n}from"node:util";function h(e){return e.length===1&&e>="0"&&e<="9"}s(h,"isDigit");function g(e){return e!==""&&x(e,h)}s(g,"isDigits");function R(e){
return h(e)||e>="a"&&e<="f"||e>="A"&&e<="F"}s(R,"isHexDigit");function pe(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}s(pe,
"isLetter");function O(e){return pe(e)||h(e)||e!==""&&"-._~".includes(e)}s(O,"isUnreserved");function me(e){return x(e,t=>pe(t)||h(t)||"!#$%&'*+-.^_`|~".includes(t))}s(me,"isToken");function x(e,t){for(let n=0;n<e.
length;n++)if(!t(e.charAt(n)))return!1;return!0}s(x,"every");var Z=86400,kt=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Ot=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oc\
t","Nov","Dec"],St=[31,28,31,30,31,30,31,31,30,31,30,31];function H(e){let t=e.substring(0,10);if(t.charAt(4)!=="-"||t.charAt(
7)!=="-")return;let n=y(e,0,4),r=y(e,5,2),o=y(e,8,2);if(n===void 0||r===void 0||o===void 0||n<1970||r<1||r>12||o<1||o>U(
n,r))return;let i=Ht(n,r,o)*Z;if(e.length===10)return i;let a=Et(e.substring(10));return a===void 0?void 0:i+a}s(H,"pars\
eDate");function ge(e){let t=Math.floor(e/Z),n=e-t*Z,r=1970,o=t;for(;o>=ee(r);)o-=ee(r),r+=1;let i=1;for(;o>=U(r,i);)o-=U(r,i),i+=
1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(c=>he(c)).join(":"),u=kt[t%7]??"",d=Ot[i-1]??"";return`${u}, ${he(
o+1)} ${d} ${r} ${a} GMT`}s(ge,"formatHttpDate");function Et(e){let t=y(e,1,2),n=y(e,4,2),r=y(e,7,2);if(!e.startsWith("T")||
e.charAt(3)!==":"||e.charAt(6)!==":"||t===void 0||n===void 0||r===void 0||t>23||n>59||r>59)return;let o=Pt(e.substring(9));
return o===void 0?void 0:t*3600+n*60+r-o}s(Et,"parseTime");function Pt(e){if(e==="Z")return 0;let t=e.charAt(0),n=y(e,1,
2),r=y(e,4,2);if(!(e.length!==6||e.charAt(3)!==":"||t!=="+"&&t!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(t===
"+"?1:-1)*(n*3600+r*60)}s(Pt,"parseOffset");function y(e,t,n){let r=e.substring(t,t+n);return r.length===n&&g(r)?Number(
r):void 0}s(y,"digitsAt");function he(e){return e<10?`0${e}`:`${e}`}s(he,"twoDigits");function ye(e){return e%4===0&&(e%
100!==0||e%400===0)}s(ye,"isLeapYear");function ee(e){return ye(e)?366:365}s(ee,"daysOfYear");function U(e,t){return t===
2&&ye(e)?29:St[t-1]??0}s(U,"daysOfMonth");function Ht(e,t,n){let r=n-1;for(let o=1970;o<e;o++)r+=ee(o);for(let o=1;o<t;o++)
r+=U(e,o);return r}s(Ht,"daysSince1970");function q({deprecated:e,sunset:t,afterSunset:n,brownouts:r=[],links:o}){let i=e===void 0?void 0:H(e),a=t===void 0?void 0:
H(t);return{headers:{...i!==void 0&&{Deprecation:`@${i}`},...a!==void 0&&{Sunset:ge(a)}},links:[...o?.deprecation===void 0?
[]:[`<${o.deprecation}>; rel="deprecation"`],...o?.sunset===void 0?[]:[`<${o.sunset}>; rel="sunset"`]],namesSuccessor:i!==
void 0||a!==void 0,isDeclared:i!==void 0||a!==void 0||r.length>0||o!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.
map(({from:u,until:d,status:c=503})=>({from:H(u)??0,until:H(d)??0,status:c}))}}s(q,"compileLifecycle");function be({brownouts:e},t){
return e.find(({from:n,until:r})=>t>=n&&t<r)}s(be,"brownoutAt");function we({sunset:e,afterSunset:t},n){return e!==void 0&&
n>=e?t:"serve"}s(we,"stateAt");function Ae(e,t){let r=[...e.namesSuccessor&&t!==void 0?[`<${t}>; rel="successor-version"`]:
[],...e.links];return r.length===0?e.headers:{...e.headers,Link:r.join(", ")}}s(Ae,"lifecycleHeaders");function C(e){let t=e.indexOf(":");if(t===-1)return Re(e.toLowerCase());let n=e.substring(t+1);return n===""||g(n)?Re(e.
substring(0,t).toLowerCase()):""}s(C,"hostKey");function Re(e){return e.endsWith(".")?e.substring(0,e.length-1):e}s(Re,"withoutFinalDot");function b({headers:e},t){let n=e?.[t];return typeof n=="string"?n:void 0}s(b,"headerOf");function j(e){let t=0,n=e.length;
for(;t<n&&xe(e.charAt(t));)t+=1;for(;n>t&&xe(e.charAt(n-1));)n-=1;return e.substring(t,n)}s(j,"trimSpace");function xe(e){
return e===" "||e==="	"}s(xe,"isSpace");var ke="cdn-loop";function Oe(e){let t=b(e,ke);return t===void 0?Ct:vt(t)}s(Oe,"gatewaysOf");var Ct=[];function vt(e){return Dt(
e).map(t=>j(t.split(";")[0]??"")).filter(t=>t!=="")}s(vt,"gatewaysIn");function Dt(e){let t=[],n=0,r=!1;for(let o=0;o<e.
length;o++){let i=e.charAt(o);r&&i==="\\"?o+=1:i==='"'?r=!r:i===","&&!r&&(t.push(e.substring(n,o)),n=o+1)}return t.push(
e.substring(n)),t}s(Dt,"elementsOf");function Se(e,t,{isOwnHost:n}){if(!n)return;let r=b(t,ke)??"";return{"CDN-Loop":r===
""?e:`${r}, ${e}`}}s(Se,"loopHeaders");var W="{api}";function f(e,t){return e.split(W).join(t)}s(f,"withApi");function te(e){let t=e.indexOf(W);return{text:e,before:e.substring(0,t),after:e.substring(t+W.length)}}s(te,"patternOf");
function K(e,t){let n=t.length-e.after.length;if(!(n<=e.before.length)&&!(!t.startsWith(e.before)||!t.endsWith(e.after)))
return t.substring(e.before.length,n)}s(K,"apiOfHost");function Ee(e){let t={},n=0;for(let[r,o]of e)t[r]=o,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:t,depth:n}}
s(Ee,"compilePrefixes");function F({names:e,depth:t},n){let r=Pe(n,0),o=e[n.substring(0,r)]??e["/"];return t>1?Tt(e,n,r,
t-1,o):o}s(F,"findLongestPrefix");function Tt(e,t,n,r,o){let i=o,a=n;for(let u=0;u<r&&a<t.length;u++)a=Pe(t,a),i=e[t.substring(
0,a)]??i;return i}s(Tt,"findDeeper");function Pe(e,t){let n=e.indexOf("/",t+1);return n===-1?e.length:n}s(Pe,"endOfSegme\
nt");function B(e,t,n){let r=C(t);if(e.shortHosts.has(r)){let i=ne(e,F(e.prefixes,n));return i===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:i,host:r,prefix:i.prefix,lifecycle:void 0}}let o=ne(e,e.ownHosts.get(r));
if(o!==void 0)return{kind:"api",entry:"legacy",route:o,host:r,prefix:"",lifecycle:o.lifecycle};for(let{pattern:i,lifecycle:a}of e.
legacyPatterns){let u=ne(e,K(i,r));if(u!==void 0)return{kind:"api",entry:"legacy",route:u,host:i.text,prefix:"",lifecycle:u.
lifecycle??a}}return{kind:"unknown-host"}}s(B,"matchRequest");function ne({routes:e},t){return t===void 0?void 0:e.get(t)}
s(ne,"routeOf");function He(e){return{rejectsSlashes:e.escapedSlashes==="reject",rejectsParameters:e.pathParameters==="reject",rejectsControls:e.
controlCharacters==="reject"}}s(He,"compilePathRules");function Ce({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n}){
return e||t||n}s(Ce,"restrictsPaths");function ve({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n},r){return e&&
(r.includes("%2F")||r.includes("%5C"))||t&&(r.includes(";")||r.includes("%3B"))?!0:n&&Lt(r)}s(ve,"isRefusedPath");function Lt(e){
return e.split("%").slice(1).some(t=>t.startsWith("0")||t.startsWith("1")||t.startsWith("7F"))}s(Lt,"hasControl");var v={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pat\
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
 The request was not forwarded."}};var Nt="application/problem+json";function p(e,t={},n,r=v[e].status){let{type:o}=v[e];return{status:r,type:o,headers:{"Content-Type":Nt,...t},...n!==void 0&&
{members:n}}}s(p,"problemExit");var De={"Cache-Control":"no-store"};function Te(e){let{index:t,match:n,request:r,path:o}=e;if(_t(e))return{reason:"misdi\
rected",exit:p("misdirected")};let i=Oe(r);if(i.length>0&&i.includes(t.gateway)){let a=[...i,t.gateway].join(" > ");return{
reason:"loop",exit:p("loop",{},{hops:a})}}if(ve(n.route.pathRules,o))return{reason:"refused-path",exit:p("refused-path")};
if(n.entry!=="short")return Mt(e,n.lifecycle)}s(Te,"ownAnswerOf");function _t({index:e,match:t,request:n,path:r}){let{serverName:o="",
isHttp2:i=!1,host:a}=n;if(!e.checksServerName||!i||o===""||C(o)===C(a))return!1;let u=B(e,o,r);return u.kind==="api"&&u.
route.api!==t.route.api}s(_t,"isMisdirected");function Mt({match:e,successor:t,time:n},r){let o=t===void 0?void 0:{successor:t},
i=r===void 0?"serve":we(r,n);if(i==="gone")return{reason:"old-host-gone",exit:p("old-host-gone",De,o)};let a=r===void 0?
void 0:be(r,n);if(a!==void 0){let c={...De,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:p(
"old-host-brownout",c,o,a.status)}}let{redirect:u}=e.route;if(t===void 0||i!=="redirect"&&!u.isOn)return;let d={Location:t,
...u.headers};return{reason:"redirect",exit:{status:u.status,type:null,headers:d}}}s(Mt,"oldHostAnswer");function Le(e){let t=[];for(let n of e.split(",")){let r=$t(It(n));if(r===void 0)return;t.push(r)}return t}s(Le,"parseSp\
litKeys");function It(e){let t=0,n=e.length;for(;t<n&&e.charAt(t)===" ";)t+=1;for(;n>t&&e.charAt(n-1)===" ";)n-=1;return e.
substring(t,n)}s(It,"withoutSpaces");function $t(e){if(e==="consumer"||e==="ip")return{kind:e};let t=e.indexOf(":"),n=e.
substring(0,t),r=e.substring(t+1);if(!(n!=="header"&&n!=="cookie"||r===""||!me(r)))return{kind:n,name:r}}s($t,"parseSpli\
tKey");function re(e,t){let n=`${t}=`;for(let r of(b(e,"cookie")??"").split(";")){let o=j(r);if(!o.startsWith(n))continue;let i=o.
substring(n.length);return i.length>=2&&i.startsWith('"')&&i.endsWith('"')?i.substring(1,i.length-1):i}}s(re,"cookieOf");function V(e,t){let n=t,r=e.length-e.length%4;for(let o=0;o<r;o+=4)n=(D(Me(S(n,_e(Ne(e,o,4))),13),5)+3864292196)%4294967296;
return r<e.length&&(n=S(n,_e(Ne(e,r,e.length-r)))),n=S(n,e.length),n=D(S(n,Math.floor(n/65536)),2246822507),n=D(S(n,Math.
floor(n/8192)),3266489909),S(n,Math.floor(n/65536))}s(V,"murmur3");function Ne(e,t,n){let r=0;for(let o=n-1;o>=0;o--)r=r*
256+e.charCodeAt(t+o);return r}s(Ne,"wordAt");function _e(e){return D(Me(D(e,3432918353),15),461845907)}s(_e,"scramble");
function D(e,t){let n=e%65536,r=(e-n)/65536;return(n*t+r*t%65536*65536)%4294967296}s(D,"multiply");function Me(e,t){let n=e*
2**t;return n%4294967296+Math.floor(n/4294967296)}s(Me,"rotate");function S(e,t){let n=e^t;return n<0?n+4294967296:n}s(S,
"xor");function Ie(e){return V(e,0)}s(Ie,"hashOf");var Ut=4294967296;function Ue(e,t,n){let r=[],o=0;for(let d of Object.keys(t.weights).sort()){let c=t.weights[d]??0;c<=0||
(o+=c,r.push({cluster:d,end:o}))}let i=t.by===void 0?[]:Kt(Le(t.by)??[]),a=t.override?.header?.toLowerCase(),u=t.override?.
cookie;return{entry:t.entry,shares:r,sum:o,keys:i,headers:qt(a,u,i),asksForConsumer:i.some(({kind:d})=>d==="consumer"),salt:t.
salt??e,header:a,cookie:u,stable:n,canary:r.find(({cluster:d})=>d!==n)?.cluster}}s(Ue,"compileSplit");function qt(e,t,n){
let r=new Set;e!==void 0&&r.add(e),t!==void 0&&r.add("cookie");for(let o of n)o.kind==="header"&&r.add(o.name.toLowerCase()),
o.kind==="cookie"&&r.add("cookie");return[...r]}s(qt,"headersOf");function qe(e,t){let{split:n}=e;if(n===void 0||n.entry!==
void 0)return;let r;for(let o of Object.keys(n.weights).sort()){let i=n.weights[o]??0,a=r===void 0?0:n.weights[r]??0;(i>
a||i===a&&i>0&&o===t)&&(r=o)}return r}s(qe,"heaviestOf");function oe({shares:e},t){return e.some(n=>n.cluster===t)}s(oe,"isInSplit");function je(e,t){let n=e.header===void 0?void 0:
$e(e,b(t,e.header));if(n!==void 0)return{cluster:n,because:"header"};let r=e.cookie===void 0?void 0:$e(e,re(t,e.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}s(je,"overrideOf");function We(e,t,n){let r=jt(e,t)?.place;return{
cluster:Ke(e,(r??n)*e.sum,0),because:r===void 0?"random":"bucket"}}s(We,"bucketOf");function Ke(e,t,n){let r=e.shares[n];
return r===void 0?e.stable:t<r.end||n===e.shares.length-1?r.cluster:Ke(e,t,n+1)}s(Ke,"clusterAt");function jt(e,t){return Fe(
e,t,0)}s(jt,"placeOf");function Fe(e,t,n){let r=e.keys[n];if(r===void 0)return;let o=Be(r,t);if(o===void 0)return Fe(e,t,
n+1);let i=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Ie(`${e.salt}:${o}`)/Ut,key:i}}
s(Fe,"placeBy");function Be(e,t){let n=Wt(e,t);return n===""?void 0:n}s(Be,"valueOfKey");function Wt(e,t){return e.kind===
"header"?b(t,e.name.toLowerCase()):e.kind==="cookie"?re(t,e.name):e.kind==="consumer"?t.consumer:t.client}s(Wt,"readKey");
function Kt(e){let t=e.map(({kind:n})=>n);return t.includes("ip")?e:t.includes("consumer")?[...e,{kind:"ip"}]:[...e,{kind:"\
consumer"},{kind:"ip"}]}s(Kt,"withFallbacks");function $e(e,t){if(t===void 0)return;let n=t==="always"?e.canary:t==="nev\
er"?e.stable:t;return n!==void 0&&oe(e,n)?n:void 0}s($e,"requestedCluster");function Ve({split:e,pin:t},n){if(!(e===void 0||t!==void 0))return e.entry===void 0||e.entry===n?e:void 0}s(Ve,"splitFor");function Ge(e,t,n,{random:r,isHealthy:o}){if(e.pin!==void 0)return{cluster:e.pin,because:["pin"]};let i=Ve(e,t),a=i===void 0?
{cluster:e.cluster,because:"default"}:je(i,n)??We(i,n,r);return!e.hasFailover||o(e.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:Ft(e,a.cluster,o),because:[a.because,"unhealthy"]}}s(Ge,"chooseCluster");function Ft({api:e,clusters:t,
split:n},r,o){return Bt(t,r).find(i=>(n===void 0||oe(n,i))&&o(e,i))}s(Ft,"nextHealthy");function Bt(e,t){let n=e.indexOf(
t);return[...e.slice(n+1),...e.slice(0,n)]}s(Bt,"clustersAfter");var T={};var Vt=63,Gt=253;function Xt(e){return e!==""&&e.length<=Vt&&!e.startsWith("-")&&!e.endsWith("-")&&x(e,t=>h(t)||t>="a"&&
t<="z"||t==="-")}s(Xt,"isDnsLabel");function Xe(e){if(e.length>Gt)return!1;let t=e.split(".");for(let n of t)if(!Xt(n))return!1;
return!g(t[t.length-1]??"")}s(Xe,"isHostName");function G(e){let t=e.split(".");if(t.length!==4)return!1;for(let n of t)
if(!g(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}s(G,"isIpv4");function se(e){let t=e.
split("::");if(t.length>2)return!1;let n=0;for(let r=0;r<t.length;r++){let o=t[r]??"";if(o===""&&t.length===2)continue;let i=o.
split(":");for(let a=0;a<i.length;a++){let u=i[a]??"";if(r===t.length-1&&a===i.length-1&&G(u))n+=2;else if(u!==""&&u.length<=
4&&x(u,R))n+=1;else return!1}}return t.length===2?n<8:n===8}s(se,"isIpv6");function ze(e){return G(e)||se(e)}s(ze,"isIpA\
ddress");function Je(e){if(e===""||e==="/")return!0;let t=e.endsWith("/")?e.substring(0,e.length-1):e;return zt(t,Jt)}s(Je,"isBas\
ePath");function zt(e,t){if(!e.startsWith("/"))return!1;for(let n of e.substring(1).split("/"))if(n==="."||n===".."||!t(
n))return!1;return!0}s(zt,"segmentsAre");function Jt(e){let t=0;for(;t<e.length;){let n=e.charAt(t);if(n==="%"){if(!Yt(e.
substring(t,t+3)))return!1;t+=3}else{if(!O(n)&&!"!$&'()*+,;=:@".includes(n))return!1;t+=1}}return e!==""}s(Jt,"isNormalS\
egment");function Yt(e){let t=e.substring(1);return t.length===2&&x(t,R)&&t.toUpperCase()===t}s(Yt,"isUpperEscape");function ie(e){return e==="https"?443:80}s(ie,"defaultPort");function Ye(e){let t=e.startsWith("http://")?"http":e.startsWith(
"https://")?"https":void 0;if(t===void 0)return;let n=e.substring(t.length+3),r=n.indexOf("/"),o=r===-1?n:n.substring(0,
r),i=r===-1?"":n.substring(r),a=Qt(o);if(!(a===void 0||!Je(i)))return{scheme:t,host:a.host,port:a.port??ie(t),basePath:i}}
s(Ye,"parseUpstreamUrl");function Qt(e){let t=e.indexOf("]"),n=e.indexOf(":",t===-1?0:t),r=n===-1?e:e.substring(0,n),o=Zt(
r);if(o===void 0)return;if(n===-1)return{host:o,port:void 0};let i=en(e.substring(n+1));return i===void 0?void 0:{host:o,
port:i}}s(Qt,"parseAuthority");function Zt(e){if(e.startsWith("[")&&e.endsWith("]")){let t=e.substring(1,e.length-1);return se(
t)?t:void 0}return Xe(e)||G(e)?e:void 0}s(Zt,"parseHost");function en(e){if(!g(e)||e.length>5||e.startsWith("0"))return;
let t=Number(e);return t<=65535?t:void 0}s(en,"parsePort");function ae(e,t,n){let r=f(e.url,t),o=Ye(r);if(o===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:i,host:a,port:u,basePath:d}=o,c=Ze(a.includes(":")?`[${a}]`:a,i,u),l=e.address===void 0?a:f(e.address,t);return{scheme:i,
host:c,serverName:i==="https"?tt(c):null,address:l,dialled:l.includes(":")?`[${l}]`:l,port:u,basePath:d,tlsVerify:e.tlsVerify??
!0,isOwnHost:n(a)}}s(ae,"destinationOf");function Qe(e,t,n){return e==="upstream"?n.host:e==="client"?t:Ze(e,n.scheme,n.
port)}s(Qe,"hostHeaderOf");function Ze(e,t,n){return n===ie(t)?e:`${e}:${n}`}s(Ze,"withPort");function et(e,t){return e===
t.host?t.serverName:t.scheme==="https"?tt(e):null}s(et,"serverNameFor");function tt(e){if(e.startsWith("["))return null;
let t=e.indexOf(":"),n=t===-1?e:e.substring(0,t);return ze(n)?null:n}s(tt,"serverNameOf");var L=47,tn=46,nn=Array.from({length:256},(e,t)=>t===L||O(String.fromCharCode(t)));function nt(e){if(e.charCodeAt(0)!==L)
return!1;let t=L;for(let n=1;n<e.length;n++){let r=e.charCodeAt(n);if(nn[r]!==!0||t===L&&(r===L||r===tn))return!1;t=r}return!0}
s(nt,"isPlainPath");var rn="!*'();:@&=+$,/?%#[]",X="0123456789ABCDEF";function z(e){if(nt(e))return e;if(!e.startsWith("/"))return;let t=on(
e);if(!(t===void 0||sn(e)))return un(t)}s(z,"normalPath");function on(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n),
o=e.charCodeAt(n);if(o<32||o===127)return;if(r==="%"){let i=ot(e,n+1);if(i===void 0||i===0)return;t.push(rt(i,!0)),n+=3}else
t.push(rt(o,!1)),n+=1}return t.join("")}s(on,"normalizeEscapes");function rt(e,t){let n=String.fromCharCode(e);return O(
n)||rn.includes(n)&&!t?n:`%${X.charAt(Math.floor(e/16))}${X.charAt(e%16)}`}s(rt,"encode");function sn(e){let t=e.indexOf(
"#"),n=t===-1?e:e.substring(0,t),r=0;for(let o of an(n).split("/"))if(o===".."?r-=1:o!==""&&o!=="."&&(r+=1),r<0)return!0;
return!1}s(sn,"climbsAboveRoot");function an(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n)==="%"?ot(e,n+1):void 0;
if(r===void 0)t.push(e.charAt(n)),n+=1;else{let o=String.fromCharCode(r);t.push(o==="."||o==="/"?o:"x"),n+=3}}return t.join(
"")}s(an,"decodeDotsAndSlashes");function un(e){let t=[],n=e.split("/"),r=!1;for(let o=1;o<n.length;o++){let i=n[o]??"";
i===".."?t.pop():i!==""&&i!=="."&&t.push(i),r=i===".."||i===""||i==="."}return t.length===0?"/":`/${t.join("/")}${r?"/":
""}`}s(un,"resolveSegments");function ot(e,t){let n=e.charAt(t),r=e.charAt(t+1);if(!(!R(n)||!R(r)))return X.indexOf(n.toUpperCase())*
16+X.indexOf(r.toUpperCase())}s(ot,"hexValue");var dn='"<>\\#',st="0123456789ABCDEF";function at(e,t,{path:n,query:r}){let{redirect:o,prefix:i,stripPath:a}=t,u=(a&&i!==
"/"?i:"")+it(n),d=z(u);if(!(d===void 0||F(e.prefixes,d)!==t.api))return o.origin+(cn(u)?d:u)+it(r)}s(at,"shortUrl");function cn(e){
return e.includes("/.")||e.includes("/%2e")||e.includes("/%2E")}s(cn,"mayHaveDotSegment");function it(e){let t=[];for(let n=0;n<
e.length;n++){let r=e.charCodeAt(n),o=e.charAt(n),i=r<=32||r>=127||dn.includes(o);t.push(i?`%${st.charAt(Math.floor(r/16))}${st.
charAt(r%16)}`:o)}return t.join("")}s(it,"escapeUrl");function ut(e){let t=e.indexOf("?");if(t===-1)return{path:e,query:""};let n=e.substring(0,t);if(n.includes("#"))return{path:n,
query:""};let r=e.substring(t),o=r.indexOf("#");return{path:n,query:o===-1?r:r.substring(0,o)}}s(ut,"splitTarget");function dt(e,t,n){let r=n===""?"/":n,o=r.endsWith("/")?r.substring(0,r.length-1):r;if(t===""||t==="/")return e==="/"?r:
o+e;let i=e.substring(t.length);return i!==""?o+i:o===""?"/":o}s(dt,"upstreamPath");function ln(e,t){let n=ut(t.target),r=z(n.path);return{target:n,path:r,match:r===void 0?fn:B(e,t.host,r)}}s(ln,"locate");
var fn={kind:"unknown-host"};function ct(e,t,n){return pn(e,ln(e,t),t,n)}s(ct,"decide");function pn(e,{target:t,path:n,match:r},o,i){
if(n===void 0)return N(null,null,"malformed-path",p("malformed-path"),T);if(r.kind==="unknown-host")return N(null,null,"\
unknown-host",p("unknown-host"),T);if(r.kind==="unknown-path")return N(null,r.entry,"unknown-path",p("unknown-path"),T);
let{route:a,entry:u,lifecycle:d}=r,c=u==="legacy"&&mn(r)?at(e,a,t):void 0,l=d===void 0?T:Ae(d,c),m=Te({index:e,match:r,request:o,
path:n,successor:c,time:i.time});if(m!==void 0)return N(a.api,u,m.reason,m.exit,l);let w=Ge(a,u,o,i),{cluster:A}=w,k=A===
void 0?void 0:a.destinations.get(A);if(A===void 0||k===void 0){let Q=p("no-healthy-cluster",{"Retry-After":`${Math.ceil(
a.checkInterval/1e3)}`});return N(a.api,u,"no-healthy-cluster",Q,l)}let E={api:a.api,entry:u,cluster:A,because:w.because,
upstream:hn(r,o,k,n,t.query),responseHeaders:gn(e,l,w),exit:null},P=Se(e.gateway,o,k);return P===void 0?E:{...E,requestHeaders:P}}
s(pn,"decideLocated");function mn({route:e,lifecycle:t}){return e.redirect.isOn||t?.isDeclared===!0}s(mn,"needsSuccessor");
function hn({route:e,prefix:t},n,r,o,i){let a=Qe(e.hostHeader,n.host,r);return{scheme:r.scheme,host:a,sni:et(a,r),address:r.
address,port:r.port,target:dt(o,e.stripPath?t:"",r.basePath)+i}}s(hn,"upstreamOf");function gn({decisionHeader:e},t,{cluster:n,
because:r}){return e===void 0?t:{...t,[e]:`${n??""}; because="${r.join(", ")}"`}}s(gn,"withDecision");function N(e,t,n,r,o){
return{api:e,entry:t,cluster:null,because:[n],upstream:null,responseHeaders:o,exit:r}}s(N,"exitDecision");function _(e){return Object.keys(e.apis).map(t=>ue(e,t))}s(_,"effectiveApis");function ue(e,t){let n={...e.defaults,...e.
apis[t]},r={...e.defaults?.source,...n.source},o=n.source===void 0?n:{...n,source:r};return{name:t,settings:o,path:f(o.path??
"/{api}",t),hosts:(o.hosts??[]).map(i=>f(i,t)),cluster:o.cluster??yn(e)}}s(ue,"effectiveApi");function yn({clusters:e}){
let t=Object.keys(e);return t.length===1?t[0]:void 0}s(yn,"onlyClusterOf");function lt(e,t,n){return r=>e.some(o=>o.has(r))?!0:n.some(o=>{let i=K(o,r);return i!==void 0&&t.has(i)})}s(lt,"isOwnHos\
tIn");var bn=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),wn=2147483646,An=4,Rn=5;function M(e){let t=0,n=0,r=0;for(;r<e.
length;){let o=r;for(;h(e.charAt(r));)r+=1;let i=e.substring(o,r),a=r;for(;r<e.length&&!h(e.charAt(r));)r+=1;let u=bn.get(
e.substring(a,r));if(i===""||i.length>Rn||u===void 0)return;t+=Number(i)*u,n+=1}return n>=1&&n<=An&&t<=wn?t:void 0}s(M,"\
parseDuration");var xn=307,kn=308,On=3e5;function ft({shortHosts:e},{legacy:t,redirect:n}){let r=n?.status??xn,o=M(n?.maxAge??"")??On;return{
isOn:t==="redirect",status:r,origin:n?.origin??`https://${e[0]??""}`,headers:r===kn?{"Cache-Control":`max-age=${Math.floor(
o/1e3)}`}:{}}}s(ft,"compileRedirect");function pt(e,{name:t,cluster:n,settings:{upstream:r}},o,i){let a=e.clusters[o];if(a===void 0)throw new Error(`unchecked\
 table: there is no cluster ${o}`);if(r===void 0||o!==n)return ae(a,t,i);let{tlsVerify:u}=a;return ae({url:r,...u!==void 0&&
{tlsVerify:u}},t,i)}s(pt,"destinationIn");var Sn=6e4,En=5e3;function mt(e,t,n,r){let{settings:o}=t,i=e.pin??o.pin,a=t.cluster??"",u=new Map,d=f(o.hostHeader??"ups\
tream",t.name),c=d==="client"||d!=="upstream"&&r(d);for(let le of n){let fe=pt(e,t,le,r);u.set(le,c?{...fe,isOwnHost:!0}:
fe)}let{healthCheck:l}=o,m=i??qe(o,a)??a,w=u.get(m);if(w===void 0)throw new Error(`unchecked table: there is no cluster ${m}`);
let A=ft(e,o),k=He(o),E=o.oldHosts===void 0?void 0:q(o.oldHosts),P=l!==void 0&&(l.failover??!0),Q=i!==void 0||o.split===
void 0&&!P,Rt=A.isOn||E?.isDeclared===!0||o.rewriteResponse===!0||l?.passive!==void 0;return{api:t.name,prefix:t.path,stripPath:o.
stripPath??!0,hostHeader:d,pin:i,cluster:a,nativeCluster:m,nativeDestination:w,clusters:n,destinations:u,split:o.split===
void 0?void 0:Ue(t.name,o.split,a),hasFailover:P,hasPassiveChecks:l?.passive!==void 0,healthCheck:l,checkInterval:M(l?.interval??
"")??En,redirect:A,lifecycle:E,pathRules:k,rewritesResponse:o.rewriteResponse??!1,timeouts:Pn(o.timeouts),retries:o.retries,
hasConnectionSettings:o.timeouts!==void 0||o.retries!==void 0,isNative:Q&&!Rt&&!Ce(k)&&!w.isOwnHost}}s(mt,"compileApi");
function Pn(e){if(e===void 0)return;let t=s(n=>(n===void 0?void 0:M(n))??Sn,"milliseconds");return{connect:t(e.connect),
send:t(e.send),read:t(e.read)}}s(Pn,"compileTimeouts");var J=class{static{s(this,"LruCache")}most;recent=new Map;older=new Map;constructor(t){this.most=t}get(t){let n=this.recent.
get(t);if(n!==void 0)return n;let r=this.older.get(t);return r!==void 0&&this.add(t,r),r}add(t,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(t,n)}};var Hn=500,Y=class{static{s(this,"Routes")}apis;compile;known=new J(Hn);constructor(t,n){this.apis=t,this.compile=n}get(t){
let n=this.known.get(t);if(n!==void 0)return n;if(!this.has(t))return;let r=this.compile(t);return this.known.add(t,r),r}has(t){
return typeof this.apis[t]=="object"}forEach(t){for(let n of Object.keys(this.apis))t(this.compile(n))}map(t){let n=[];return this.
forEach(r=>n.push(t(r))),n}every(t){return Object.keys(this.apis).every(n=>t(this.compile(n)))}};var Cn=["plugins","source","owner","labels"],vn=["address","oldCluster"];function gt(e){let t={};for(let o of Object.keys(
e.apis))t[o]=ht(e.apis[o]);let n={};for(let[o,i]of Object.entries(e))vn.includes(o)||(n[o]=i);let r=de({...n,apis:t,defaults:ht(
e.defaults)});return V(r,0).toString(16).padStart(8,"0")}s(gt,"tableVersion");function ht(e){let t={};for(let[n,r]of Object.
entries(e??{}))Cn.includes(n)||(t[n]=r);return t}s(ht,"pluginFields");function de(e){if(typeof e!="object"||e===null)return String(
e);let t=[];if(Array.isArray(e)){for(let r of e)t.push(de(r));return`[${t.join(",")}]`}let n=e;for(let r of Object.keys(
n).sort()){let o=n[r];o!=null&&t.push(`${r}:${de(o)}`)}return t.length===0?"[]":`{${t.join(",")}}`}s(de,"canonical");function yt(e){let t=_(e),n=Object.keys(e.clusters).sort(),r=new Map;for(let{name:d,hosts:c}of t)for(let l of c)r.set(l,
d);let o=new Set(e.shortHosts),i=(e.legacyHosts??[]).map(d=>({pattern:te(d.host),lifecycle:q(d)})),a=new Y(e.apis,d=>mt(
e,ue(e,d),n,u)),u=lt([o,r],a,i.map(({pattern:d})=>d));return{version:gt(e),gateway:e.shortHosts[0]??"",routes:a,shortHosts:o,
prefixes:Ee(t.map(({path:d,name:c})=>[d,c])),ownHosts:r,legacyPatterns:i,decisionHeader:e.decisionHeader,checksServerName:e.
checkServerName??!0,checkedApis:t.filter(d=>d.settings.healthCheck!==void 0).map(({name:d})=>d),hasPassiveChecks:t.some(
({settings:{healthCheck:d}})=>d?.passive!==void 0)}}s(yt,"compileTable");import{request as Dn}from"node:https";import{text as Tn}from"node:stream/consumers";var I=class extends Error{static{s(this,"NoAnswer")}};async function bt(e,t,n,r){return new Promise((o,i)=>{let a=Dn({host:e.
hostname,port:e.port===""?443:Number(e.port),servername:t,path:n,headers:{Host:t},rejectUnauthorized:!1,agent:!1,timeout:r},
u=>{let d=u.statusCode??0,c=u.headers["x-kong-upstream-latency"]!==void 0,{location:l}=u.headers;u.headers["content-type"]?.
startsWith("application/problem+json")===!0?Tn(u).then(m=>{o({status:d,isFromUpstream:c,problem:Ln(m),location:l})},i):(o(
{status:d,isFromUpstream:c,problem:void 0,location:l}),a.destroy())});a.once("timeout",()=>{let u=`no answer within ${r/
1e3} s`;a.destroy(a.writableFinished?new I(u):new Error(u))}),a.on("error",i),a.end()})}s(bt,"ask");function Ln(e){try{let{
type:t}=JSON.parse(e);return typeof t=="string"?t:void 0}catch{return}}s(Ln,"problemOf");var Nn=[502,504],_n=503;function wt({api:e,exit:t},n,r){let{status:o,problem:i}=n;return t!==null?Mn(t,n):i===v["no-heal\
thy-cluster"].type?{passed:r,why:`${o} ${i}`}:i?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,why:`${o} ${i}`}:Nn.includes(
o)?{passed:r,why:`${o}, routed, but the upstream can't be reached`}:n.isFromUpstream?{passed:!0,why:`${o} from ${e??""}`}:
o===_n?{passed:r,why:`${o} from Kong itself, which had no upstream to ask`}:{passed:!1,why:`${o} from Kong itself`}}s(wt,
"judge");function Mn(e,{status:t,isFromUpstream:n,problem:r,location:o}){if(n)return{passed:!1,why:`${t} from an upstrea\
m, which is not to be asked`};let i=t===e.status&&(r??null)===e.type&&o===e.headers.Location,a=o===void 0?r??"no problem\
 of the gateway's":`to ${o}`;return{passed:i,why:`${t} ${a}`}}s(Mn,"judgeExit");function At(e){let t=_(e),n=t.flatMap(({name:i,path:a,hosts:u})=>{let d=[...u,...(e.legacyHosts??[]).map(({host:c})=>f(c,
i))];return[...e.shortHosts.map(c=>({host:c,path:a==="/"?"/":`${a}/`})),...d.map(c=>({host:c,path:"/"}))]}),r=t.some(({path:i})=>i===
"/"),o=e.shortHosts.map(i=>({host:i,path:"/no-such-api-in-the-route-table"}));return[...n,...r?[]:o,{host:"no-such-host.\
invalid",path:"/"}]}s(At,"entryUrlsOf");var Un=8,qn="15000",{values:$}=$n({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreacha\
ble":{type:"boolean",default:!1},timeout:{type:"string",default:qn}}}),ce=JSON.parse(await In($.table??"/table/table.jso\
n","utf8")),jn=new URL($.url??"https://localhost"),Wn=yt(ce),Kn=Number(process.env.KDP_CLOCK_OFFSET??"0");process.exitCode=
await Fn()?0:1;async function Fn(){let e=At(ce),t=Object.keys(ce.apis).length,n=Number($.of??t);n>t&&process.stdout.write(
`The first ${t} of ${n} APIs:
`);let r=[],o=e.values(),i=s(async()=>{for(let u of o){let{passed:d,why:c}=await Bn(u);r.push(d),process.stdout.write(`${d?
"ok    ":"FAILED"} https://${u.host}${u.path}: ${c}
`)}},"testSome");await Promise.all(Array.from({length:Un},i));let a=r.filter(Boolean).length;return process.stdout.write(
`${a} passed, ${r.length-a} failed
`),a===r.length}s(Fn,"testEntries");async function Bn(e){let t=$["allow-unreachable"],n=Vn(e);try{return wt(n,await bt(jn,
e.host,e.path,Number($.timeout)),t)}catch(r){return{passed:t&&n.exit===null&&r instanceof I,why:r instanceof Error?r.message:
String(r)}}}s(Bn,"verdictOf");function Vn({host:e,path:t}){return ct(Wn,{method:"GET",host:e,target:t},{time:Date.now()/
1e3+Kn,random:0,isHealthy:s(()=>!0,"isHealthy")})}s(Vn,"decisionNow");
