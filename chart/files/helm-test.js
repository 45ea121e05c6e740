// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var tt=Object.defineProperty;var s=(e,t)=>tt(e,"name",{value:t,configurable:!0});import{readFile as nn}from"node:fs/promises";import{parseArgs as rn}from"node:util";function m(e){return e.length===1&&e>="0"&&e<="9"}s(m,"isDigit");function h(e){return e!==""&&A(e,m)}s(h,"isDigits");function w(e){
return m(e)||e>="a"&&e<="f"||e>="A"&&e<="F"}s(w,"isHexDigit");function oe(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}s(oe,
"isLetter");function R(e){return oe(e)||m(e)||e!==""&&"-._~".includes(e)}s(R,"isUnreserved");function se(e){return A(e,t=>oe(
t)||m(t)||"!#$%&'*+-.^_`|~".includes(t))}s(se,"isToken");function A(e,t){for(let n=0;n<e.length;n++)if(!t(e.charAt(n)))return!1;
return!0}s(A,"every");var V=86400,nt=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],rt=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oc\
t","Nov","Dec"],ot=[31,28,31,30,31,30,31,31,30,31,30,31];function S(e){let t=e.substring(0,10);if(t.charAt(4)!=="-"||t.charAt(
7)!=="-")return;let n=y(e,0,4),r=y(e,5,2),o=y(e,8,2);if(n===void 0||r===void 0||o===void 0||n<1970||r<1||r>12||o<1||o>_(
n,r))return;let i=ut(n,r,o)*V;if(e.length===10)return i;let u=st(e.substring(10));return u===void 0?void 0:i+u}s(S,"pars\
eDate");function ue(e){let t=Math.floor(e/V),n=e-t*V,r=1970,o=t;for(;o>=B(r);)o-=B(r),r+=1;let i=1;for(;o>=_(r,i);)o-=_(r,i),i+=
1;let u=[Math.floor(n/3600),Math.floor(n/60)%60,n%60].map(ie).join(":"),a=nt[t%7]??"",d=rt[i-1]??"";return`${a}, ${ie(o+
1)} ${d} ${r} ${u} GMT`}s(ue,"formatHttpDate");function st(e){let t=y(e,1,2),n=y(e,4,2),r=y(e,7,2);if(!e.startsWith("T")||
e.charAt(3)!==":"||e.charAt(6)!==":"||t===void 0||n===void 0||r===void 0||t>23||n>59||r>59)return;let o=it(e.substring(9));
return o===void 0?void 0:t*3600+n*60+r-o}s(st,"parseTime");function it(e){if(e==="Z")return 0;let t=e.charAt(0),n=y(e,1,
2),r=y(e,4,2);if(!(e.length!==6||e.charAt(3)!==":"||t!=="+"&&t!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(t===
"+"?1:-1)*(n*3600+r*60)}s(it,"parseOffset");function y(e,t,n){let r=e.substring(t,t+n);return r.length===n&&h(r)?Number(
r):void 0}s(y,"digitsAt");function ie(e){return e<10?`0${e}`:`${e}`}s(ie,"twoDigits");function ae(e){return e%4===0&&(e%
100!==0||e%400===0)}s(ae,"isLeapYear");function B(e){return ae(e)?366:365}s(B,"daysOfYear");function _(e,t){return t===2&&
ae(e)?29:ot[t-1]??0}s(_,"daysOfMonth");function ut(e,t,n){let r=n-1;for(let o=1970;o<e;o++)r+=B(o);for(let o=1;o<t;o++)r+=
_(e,o);return r}s(ut,"daysSince1970");function G({deprecated:e,sunset:t,afterSunset:n,brownouts:r=[],links:o}){let i=e===void 0?void 0:S(e),u=t===void 0?void 0:
S(t);return{headers:{...i!==void 0&&{Deprecation:`@${i}`},...u!==void 0&&{Sunset:ue(u)}},links:[...o?.deprecation===void 0?
[]:[`<${o.deprecation}>; rel="deprecation"`],...o?.sunset===void 0?[]:[`<${o.sunset}>; rel="sunset"`]],namesSuccessor:i!==
void 0||u!==void 0,isEnding:i!==void 0||u!==void 0||r.length>0||o!==void 0,sunset:u,afterSunset:n??"serve",brownouts:r.map(
({from:a,until:d,status:f=503})=>({from:S(a)??0,until:S(d)??0,status:f}))}}s(G,"compileEnd");function de({brownouts:e},t){
return e.find(({from:n,until:r})=>t>=n&&t<r)}s(de,"brownoutAt");function fe({sunset:e,afterSunset:t},n){return e!==void 0&&
n>=e?t:"serve"}s(fe,"stateAt");function ce(e,t){let r=[...e.namesSuccessor&&t!==void 0?[`<${t}>; rel="successor-version"`]:
[],...e.links];return r.length===0?e.headers:{...e.headers,Link:r.join(", ")}}s(ce,"endHeaders");function E(e){let t=e.indexOf(":");if(t===-1)return le(e.toLowerCase());let n=e.substring(t+1);return n===""||h(n)?le(e.
substring(0,t).toLowerCase()):""}s(E,"hostKey");function le(e){return e.endsWith(".")?e.substring(0,e.length-1):e}s(le,"withoutFinalDot");function b({headers:e},t){let n=e?.[t];return typeof n=="string"?n:void 0}s(b,"headerOf");function M(e){let t=0,n=e.length;
for(;t<n&&pe(e.charAt(t));)t+=1;for(;n>t&&pe(e.charAt(n-1));)n-=1;return e.substring(t,n)}s(M,"trimSpace");function pe(e){
return e===" "||e==="	"}s(pe,"isSpace");var me="cdn-loop";function he(e){return at(b(e,me)??"").map(t=>M(t.split(";")[0]??"")).filter(t=>t!=="")}s(he,"gatewaysO\
f");function at(e){let t=[],n=0,r=!1;for(let o=0;o<e.length;o++){let i=e.charAt(o);r&&i==="\\"?o+=1:i==='"'?r=!r:i===","&&
!r&&(t.push(e.substring(n,o)),n=o+1)}return[...t,e.substring(n)]}s(at,"elementsOf");function ge(e,t,{isOwnHost:n}){if(!n)
return;let r=b(t,me)??"";return{"CDN-Loop":r===""?e:`${r}, ${e}`}}s(ge,"loopHeaders");var N="{api}";function p(e,t){return e.split(N).join(t)}s(p,"withApi");function I(e){let t=e.indexOf(N);return{text:e,before:e.substring(0,t),after:e.substring(t+N.length)}}s(I,"patternOf");function L(e,t){
let n=t.length-e.after.length;if(!(n<=e.before.length)&&!(!t.startsWith(e.before)||!t.endsWith(e.after)))return t.substring(
e.before.length,n)}s(L,"apiOfHost");function z(){return{value:void 0,children:new Map}}s(z,"createPrefixTree");function ye(e,t,n){let r=e;for(let o of t.split(
"/")){if(o==="")continue;let i=r.children.get(o);i===void 0&&(i=z(),r.children.set(o,i)),r=i}r.value=n}s(ye,"addPrefix");
function q(e,t){let n=e,r=e.value,o=1;for(;o<t.length&&n.children.size>0;){let i=t.indexOf("/",o),u=i===-1?t.length:i;if(n=
n.children.get(t.substring(o,u)),n===void 0)return r;r=n.value??r,o=u+1}return r}s(q,"findLongestPrefix");function U(e,t,n){let r=E(t);if(e.shortHosts.has(r)){let i=q(e.prefixes,n);return i===void 0?{kind:"unknown-path",entry:"\
short"}:{kind:"api",entry:"short",route:i,prefix:i.prefix,end:void 0}}let o=e.ownHosts.get(r);if(o!==void 0)return{kind:"\
api",entry:"legacy",route:o,prefix:"",end:o.end};for(let{pattern:i,end:u}of e.legacyPatterns){let a=L(i,r),d=a===void 0?
void 0:e.routes.get(a);if(d!==void 0)return{kind:"api",entry:"legacy",route:d,prefix:"",end:d.end??u}}return{kind:"unkno\
wn-host"}}s(U,"matchRequest");function be(e){return{rejectsSlashes:e.escapedSlashes==="reject",rejectsParameters:e.pathParameters==="reject",rejectsControls:e.
controlCharacters==="reject"}}s(be,"compilePathRules");function we({rejectsSlashes:e,rejectsParameters:t,rejectsControls:n},r){
return e&&(r.includes("%2F")||r.includes("%5C"))||t&&(r.includes(";")||r.includes("%3B"))?!0:n&&dt(r)}s(we,"isRefusedPat\
h");function dt(e){return e.split("%").slice(1).some(t=>t.startsWith("0")||t.startsWith("1")||t.startsWith("7F"))}s(dt,"\
hasControl");var O={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pat\
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
 The request was not forwarded."}};var ft="application/problem+json";function l(e,t={},n,r=O[e].status){let{type:o}=O[e];return{status:r,type:o,headers:{"C\
ontent-Type":ft,...t},...n!==void 0&&{members:n}}}s(l,"problemExit");var Ae={"Cache-Control":"no-store"};function xe(e){let{index:t,match:n,request:r,path:o}=e;if(ct(e))return{reason:"misdi\
rected",exit:l("misdirected")};let i=he(r);if(i.includes(t.gateway)){let u=[...i,t.gateway].join(" > ");return{reason:"l\
oop",exit:l("loop",{},{hops:u})}}if(we(n.route.pathRules,o))return{reason:"refused-path",exit:l("refused-path")};if(n.entry!==
"short")return lt(e,n.end)}s(xe,"answerOf");function ct({index:e,match:t,request:n,path:r}){let{serverName:o="",isHttp2:i=!1,
host:u}=n;if(!e.checksServerName||!i||o===""||E(o)===E(u))return!1;let a=U(e,o,r);return a.kind==="api"&&a.route!==t.route}
s(ct,"isMisdirected");function lt({match:e,successor:t,time:n},r){let o=t===void 0?void 0:{successor:t},i=r===void 0?"se\
rve":fe(r,n);if(i==="gone")return{reason:"old-host-gone",exit:l("old-host-gone",Ae,o)};let u=r===void 0?void 0:de(r,n);if(u!==
void 0){let f={...Ae,"Retry-After":`${Math.ceil(u.until-n)}`};return{reason:"old-host-brownout",exit:l("old-host-brownou\
t",f,o,u.status)}}let{redirect:a}=e.route;if(t===void 0||i!=="redirect"&&!a.isOn)return;let d={Location:t,...a.headers};
return{reason:"redirect",exit:{status:a.status,type:null,headers:d}}}s(lt,"oldHostAnswer");function ke(e){let t=[];for(let n of e.split(",")){let r=pt(n.trim());if(r===void 0)return;t.push(r)}return t}s(ke,"pars\
eSplitKeys");function pt(e){if(e==="consumer"||e==="ip")return{kind:e};let t=e.indexOf(":"),n=e.substring(0,t),r=e.substring(
t+1);if(!(n!=="header"&&n!=="cookie"||r===""||!se(r)))return{kind:n,name:r}}s(pt,"parseSplitKey");function J(e,t){let n=`${t}=`;for(let r of(b(e,"cookie")??"").split(";")){let o=M(r);if(!o.startsWith(n))continue;let i=o.
substring(n.length);return i.length>=2&&i.startsWith('"')&&i.endsWith('"')?i.substring(1,i.length-1):i}}s(J,"cookieOf");function Ee(e,t){let n=t,r=e.length-e.length%4;for(let o=0;o<r;o+=4)n=(P(Oe(k(n,Se(Re(e,o,4))),13),5)+3864292196)%4294967296;
return r<e.length&&(n=k(n,Se(Re(e,r,e.length-r)))),n=k(n,e.length),n=P(k(n,Math.floor(n/65536)),2246822507),n=P(k(n,Math.
floor(n/8192)),3266489909),k(n,Math.floor(n/65536))}s(Ee,"murmur3");function Re(e,t,n){let r=0;for(let o=n-1;o>=0;o--)r=
r*256+e.charCodeAt(t+o);return r}s(Re,"wordAt");function Se(e){return P(Oe(P(e,3432918353),15),461845907)}s(Se,"scramble");
function P(e,t){let n=e%65536,r=(e-n)/65536;return(n*t+r*t%65536*65536)%4294967296}s(P,"multiply");function Oe(e,t){let n=e*
2**t;return n%4294967296+Math.floor(n/4294967296)}s(Oe,"rotate");function k(e,t){let n=e^t;return n<0?n+4294967296:n}s(k,
"xor");var mt=4294967296;function Te(e,t,n){let r=[],o=0;for(let i of Object.keys(t.weights).sort()){let u=t.weights[i]??0;u<=0||
(o+=u,r.push({cluster:i,end:o}))}return{entry:t.entry,shares:r,sum:o,keys:t.by===void 0?[]:yt(ke(t.by)??[]),salt:t.salt??
e,header:t.override?.header?.toLowerCase(),cookie:t.override?.cookie,stable:n,canary:r.find(({cluster:i})=>i!==n)?.cluster}}
s(Te,"compileSplit");function Ce(e,t){let{split:n}=e;if(n===void 0||n.entry!==void 0)return;let r;for(let o of Object.keys(
n.weights).sort()){let i=n.weights[o]??0,u=r===void 0?0:n.weights[r]??0;(i>u||i===u&&i>0&&o===t)&&(r=o)}return r}s(Ce,"h\
eaviestOf");function Y({shares:e},t){return e.some(n=>n.cluster===t)}s(Y,"isInSplit");function ve(e,t){let n=e.header===void 0?void 0:
Pe(e,b(t,e.header));if(n!==void 0)return{cluster:n,because:"header"};let r=e.cookie===void 0?void 0:Pe(e,J(t,e.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}s(ve,"overrideOf");function He(e,t,n){let r=ht(e,t)?.place,o=r===void 0?
"random":"bucket";for(let{cluster:i,end:u}of e.shares)if((r??n)*e.sum<u)return{cluster:i,because:o};return{cluster:e.shares[e.
shares.length-1]?.cluster??e.stable,because:o}}s(He,"bucketOf");function ht({keys:e,salt:t},n){for(let r of e){let o=De(
r,n);if(o===void 0)continue;let i=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Ee(`${t}\
:${o}`,0)/mt,key:i}}}s(ht,"placeOf");function De(e,t){let n=gt(e,t);return n===""?void 0:n}s(De,"valueOfKey");function gt(e,t){
switch(e.kind){case"header":return b(t,e.name.toLowerCase());case"cookie":return J(t,e.name);case"consumer":return t.consumer;case"\
ip":return t.client}}s(gt,"readKey");function yt(e){let t=e.map(({kind:n})=>n);return t.includes("ip")?e:t.includes("con\
sumer")?[...e,{kind:"ip"}]:[...e,{kind:"consumer"},{kind:"ip"}]}s(yt,"withFallbacks");function Pe(e,t){if(t===void 0)return;
let n=t==="always"?e.canary:t==="never"?e.stable:t;return n!==void 0&&Y(e,n)?n:void 0}s(Pe,"meant");function $e({split:e,pin:t},n){if(!(e===void 0||t!==void 0))return e.entry===void 0||e.entry===n?e:void 0}s($e,"splitFor");function _e(e,t,n,{random:r,isHealthy:o}){if(e.pin!==void 0)return{cluster:e.pin,because:["pin"]};let i=$e(e,t),u=i===void 0?
{cluster:e.cluster,because:"default"}:ve(i,n)??He(i,n,r);return!e.hasFailover||o(e.api,u.cluster)?{cluster:u.cluster,because:[
u.because]}:{cluster:bt(e.clusters,u.cluster).find(f=>(e.split===void 0||Y(e.split,f))&&o(e.api,f)),because:[u.because,"\
unhealthy"]}}s(_e,"chooseCluster");function bt(e,t){let n=e.indexOf(t);return[...e.slice(n+1),...e.slice(0,n)]}s(bt,"clu\
stersAfter");var wt=63,At=253;function xt(e){return e!==""&&e.length<=wt&&!e.startsWith("-")&&!e.endsWith("-")&&A(e,t=>m(t)||t>="a"&&
t<="z"||t==="-")}s(xt,"isDnsLabel");function Me(e){if(e.length>At)return!1;let t=e.split(".");for(let n of t)if(!xt(n))return!1;
return!h(t[t.length-1]??"")}s(Me,"isHostName");function W(e){let t=e.split(".");if(t.length!==4)return!1;for(let n of t)
if(!h(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}s(W,"isIpv4");function Q(e){let t=e.
split("::");if(t.length>2)return!1;let n=0;for(let r=0;r<t.length;r++){let o=t[r]??"";if(o===""&&t.length===2)continue;let i=o.
split(":");for(let u=0;u<i.length;u++){let a=i[u]??"";if(r===t.length-1&&u===i.length-1&&W(a))n+=2;else if(a!==""&&a.length<=
4&&A(a,w))n+=1;else return!1}}return t.length===2?n<8:n===8}s(Q,"isIpv6");function Ne(e){return W(e)||Q(e)}s(Ne,"isIpAdd\
ress");function Ie(e){if(e===""||e==="/")return!0;let t=e.endsWith("/")?e.substring(0,e.length-1):e;return kt(t,Rt)}s(Ie,"isBas\
ePath");function kt(e,t){if(!e.startsWith("/"))return!1;for(let n of e.substring(1).split("/"))if(n==="."||n===".."||!t(
n))return!1;return!0}s(kt,"segmentsAre");function Rt(e){let t=0;for(;t<e.length;){let n=e.charAt(t);if(n==="%"){if(!St(e.
substring(t,t+3)))return!1;t+=3}else{if(!R(n)&&!"!$&'()*+,;=:@".includes(n))return!1;t+=1}}return e!==""}s(Rt,"isNormalS\
egment");function St(e){let t=e.substring(1);return t.length===2&&A(t,w)&&t.toUpperCase()===t}s(St,"isUpperEscape");function X(e){return e==="https"?443:80}s(X,"defaultPort");function Le(e){let t=e.startsWith("http://")?"http":e.startsWith(
"https://")?"https":void 0;if(t===void 0)return;let n=e.substring(t.length+3),r=n.indexOf("/"),o=r===-1?n:n.substring(0,
r),i=r===-1?"":n.substring(r),u=Et(o);if(!(u===void 0||!Ie(i)))return{scheme:t,host:u.host,port:u.port??X(t),basePath:i}}
s(Le,"parseUpstreamUrl");function Et(e){let t=e.indexOf("]"),n=e.indexOf(":",t===-1?0:t),r=n===-1?e:e.substring(0,n),o=Ot(
r);if(o===void 0)return;if(n===-1)return{host:o,port:void 0};let i=Pt(e.substring(n+1));return i===void 0?void 0:{host:o,
port:i}}s(Et,"parseAuthority");function Ot(e){if(e.startsWith("[")&&e.endsWith("]")){let t=e.substring(1,e.length-1);return Q(
t)?t:void 0}return Me(e)||W(e)?e:void 0}s(Ot,"parseHost");function Pt(e){if(!h(e)||e.length>5)return;let t=Number(e);return t>=
1&&t<=65535?t:void 0}s(Pt,"parsePort");function Z(e,t,n){let r=p(e.url,t),o=Le(r);if(o===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:i,host:u,port:a,basePath:d}=o;return{scheme:i,host:ee(u.includes(":")?`[${u}]`:u,i,a),address:e.address===void 0?
u:p(e.address,t),port:a,basePath:d,tlsVerify:e.tlsVerify??!0,isOwnHost:n(u)}}s(Z,"destinationOf");function ee(e,t,n){return n===
X(t)?e:`${e}:${n}`}s(ee,"withPort");function qe(e){if(e.startsWith("["))return null;let t=e.indexOf(":"),n=t===-1?e:e.substring(
0,t);return Ne(n)?null:n}s(qe,"serverNameOf");var Tt="!*'();:@&=+$,/?%#[]",j="0123456789ABCDEF";function K(e){if(!e.startsWith("/"))return;if(Ct(e))return e;let t=vt(
e);if(!(t===void 0||Ht(e)))return $t(t)}s(K,"normalPath");function Ct(e){let t="";for(let n=0;n<e.length;n++){let r=e.charAt(
n);if(t==="/"&&(r==="/"||r===".")||!R(r)&&r!=="/")return!1;t=r}return!0}s(Ct,"isPlain");function vt(e){let t=[],n=0;for(;n<
e.length;){let r=e.charAt(n),o=e.charCodeAt(n);if(o<32||o===127)return;if(r==="%"){let i=We(e,n+1);if(i===void 0||i===0)
return;t.push(Ue(i,!0)),n+=3}else t.push(Ue(o,!1)),n+=1}return t.join("")}s(vt,"normalizeEscapes");function Ue(e,t){let n=String.
fromCharCode(e);return R(n)||Tt.includes(n)&&!t?n:`%${j.charAt(Math.floor(e/16))}${j.charAt(e%16)}`}s(Ue,"encode");function Ht(e){
let t=e.indexOf("#"),n=t===-1?e:e.substring(0,t),r=0;for(let o of Dt(n).split("/"))if(o===".."?r-=1:o!==""&&o!=="."&&(r+=
1),r<0)return!0;return!1}s(Ht,"climbsAboveRoot");function Dt(e){let t=[],n=0;for(;n<e.length;){let r=e.charAt(n)==="%"?We(
e,n+1):void 0;if(r===void 0)t.push(e.charAt(n)),n+=1;else{let o=String.fromCharCode(r);t.push(o==="."||o==="/"?o:"x"),n+=
3}}return t.join("")}s(Dt,"decodeDotsAndSlashes");function $t(e){let t=[],n=e.split("/"),r=!1;for(let o=1;o<n.length;o++){
let i=n[o]??"";i===".."?t.pop():i!==""&&i!=="."&&t.push(i),r=i===".."||i===""||i==="."}return t.length===0?"/":`/${t.join(
"/")}${r?"/":""}`}s($t,"resolveSegments");function We(e,t){let n=e.charAt(t),r=e.charAt(t+1);if(!(!w(n)||!w(r)))return j.
indexOf(n.toUpperCase())*16+j.indexOf(r.toUpperCase())}s(We,"hexValue");var _t='"<>\\#',je="0123456789ABCDEF";function Fe(e,t,{path:n,query:r}){let{redirect:o,prefix:i,stripPath:u}=t,a=(u&&i!==
"/"?i:"")+Ke(n),d=K(a);if(!(d===void 0||q(e.prefixes,d)!==t))return o.origin+a+Ke(r)}s(Fe,"shortUrl");function Ke(e){let t=[];
for(let n=0;n<e.length;n++){let r=e.charCodeAt(n),o=e.charAt(n),i=r<=32||r>=127||_t.includes(o);t.push(i?`%${je.charAt(Math.
floor(r/16))}${je.charAt(r%16)}`:o)}return t.join("")}s(Ke,"escapeUrl");function Ve(e){let t=e.indexOf("?");if(t===-1)return{path:e,query:""};let n=e.substring(0,t);if(n.includes("#"))return{path:n,
query:""};let r=e.substring(t),o=r.indexOf("#");return{path:n,query:o===-1?r:r.substring(0,o)}}s(Ve,"splitTarget");function Be(e,t,n){let r=n===""?"/":n,o=r.endsWith("/")?r.substring(0,r.length-1):r;if(t===""||t==="/")return e==="/"?r:
o+e;let i=e.substring(t.length);return i!==""?o+i:o===""?"/":o}s(Be,"upstreamPath");function Ge(e,t,n){let r=Ve(t.target),o=K(r.path);if(o===void 0)return T(null,null,"malformed-path",l("malformed-path"),
{});let i=U(e,t.host,o);if(i.kind==="unknown-host")return T(null,null,"unknown-host",l("unknown-host"),{});if(i.kind==="\
unknown-path")return T(null,i.entry,"unknown-path",l("unknown-path"),{});let{route:u,entry:a,end:d}=i,f=a==="legacy"&&Mt(
i)?Fe(e,u,r):void 0,c=d===void 0?{}:ce(d,f),g=xe({index:e,match:i,request:t,path:o,successor:f,time:n.time});if(g!==void 0)
return T(u.api,a,g.reason,g.exit,c);let x=_e(u,a,t,n),{cluster:$}=x,F=$===void 0?void 0:u.destinations.get($);if($===void 0||
F===void 0){let et=l("no-healthy-cluster",{"Retry-After":`${u.checkInterval}`});return T(u.api,a,"no-healthy-cluster",et,
c)}let re=ge(e.gateway,t,F);return{api:u.api,entry:a,cluster:$,because:x.because,upstream:Nt(i,t,F,o,r.query),...re!==void 0&&
{requestHeaders:re},responseHeaders:Lt(e,c,x),exit:null}}s(Ge,"decide");function Mt({route:e,end:t}){return e.redirect.isOn||
t?.isEnding===!0}s(Mt,"needsSuccessor");function Nt({route:e,prefix:t},n,r,o,i){let u=It(e.hostHeader,n.host,r);return{scheme:r.
scheme,host:u,sni:r.scheme==="https"?qe(u):null,address:r.address,port:r.port,target:Be(o,e.stripPath?t:"",r.basePath)+i}}
s(Nt,"upstreamOf");function It(e,t,n){return e==="upstream"?n.host:e==="client"?t:ee(e,n.scheme,n.port)}s(It,"hostHeader\
Of");function Lt({decisionHeader:e},t,{cluster:n,because:r}){return e===void 0?t:{...t,[e]:`${n??""}; because="${r.join(
", ")}"`}}s(Lt,"withDecision");function T(e,t,n,r,o){return{api:e,entry:t,cluster:null,because:[n],upstream:null,responseHeaders:o,
exit:r}}s(T,"ended");var qt=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),Ut=2147483646,Wt=4,jt=5;function C(e){let t=0,n=0,r=0;for(;r<e.
length;){let o=r;for(;m(e.charAt(r));)r+=1;let i=e.substring(o,r),u=r;for(;r<e.length&&!m(e.charAt(r));)r+=1;let a=qt.get(
e.substring(u,r));if(i===""||i.length>jt||a===void 0)return;t+=Number(i)*a,n+=1}return n>=1&&n<=Wt&&t<=Ut?t:void 0}s(C,"\
parseDuration");function v(e){let t=Object.keys(e.clusters),n=t.length===1?t[0]:void 0,r=[];for(let o of Object.keys(e.apis)){let i={...e.
defaults,...e.apis[o]};r.push({name:o,settings:i,path:p(i.path??"/{api}",o),hosts:(i.hosts??[]).map(u=>p(u,o)),cluster:i.
cluster??n})}return r}s(v,"effectiveApis");function te(e,t){let n=new Set(e.shortHosts);for(let{hosts:i}of t)for(let u of i)n.add(u);let r=new Set(t.map(({name:i})=>i)),
o=(e.legacyHosts??[]).map(({host:i})=>I(i));return i=>n.has(i)?!0:o.some(u=>{let a=L(u,i);return a!==void 0&&r.has(a)})}
s(te,"ownHostsOf");var Kt=307,Ft=308,Vt=3e5;function ze({shortHosts:e},{legacy:t,redirect:n}){let r=n?.status??Kt,o=C(n?.maxAge??"")??Vt;return{
isOn:t==="redirect",status:r,origin:n?.origin??`https://${e[0]??""}`,headers:r===Ft?{"Cache-Control":`max-age=${Math.floor(
o/1e3)}`}:{}}}s(ze,"compileRedirect");function Je(e,{name:t,cluster:n,settings:{upstream:r}},o,i){let u=e.clusters[o];if(u===void 0)throw new Error(`unchecked\
 table: there is no cluster ${o}`);if(r===void 0||o!==n)return Z(u,t,i);let{tlsVerify:a}=u;return Z({url:r,...a!==void 0&&
{tlsVerify:a}},t,i)}s(Je,"destinationIn");var Bt=6e4,Gt=5e3;function Ye(e){let t=new Map,n=z(),r=new Map,o=v(e),i=te(e,o),u=Object.keys(e.clusters).sort();for(let a of o){
let d=zt(e,a,u,i);t.set(a.name,d),ye(n,a.path,d);for(let f of a.hosts)r.set(f,d)}return{gateway:e.shortHosts[0]??"",routes:t,
shortHosts:new Set(e.shortHosts),prefixes:n,ownHosts:r,legacyPatterns:(e.legacyHosts??[]).map(a=>({pattern:I(a.host),end:G(
a)})),decisionHeader:e.decisionHeader,checksServerName:e.checkServerName??!0,hasPassiveChecks:o.some(({settings:a})=>a.healthCheck?.
passive!==void 0)}}s(Ye,"compileTable");function zt(e,t,n,r){let{settings:o}=t,i=e.pin??o.pin,u=t.cluster??"",a=new Map,
d=p(o.hostHeader??"upstream",t.name),f=d==="client"||d!=="upstream"&&r(d);for(let g of n){let x=Je(e,t,g,r);a.set(g,f?{...x,
isOwnHost:!0}:x)}let{healthCheck:c}=o;return{api:t.name,prefix:t.path,stripPath:o.stripPath??!0,hostHeader:d,pin:i,cluster:u,
native:i??Ce(o,u)??u,clusters:n,destinations:a,split:o.split===void 0?void 0:Te(t.name,o.split,u),hasFailover:c!==void 0&&
(c.failover??!0),hasPassiveChecks:c?.passive!==void 0,checkInterval:Math.ceil((C(c?.interval??"")??Gt)/1e3),redirect:ze(
e,o),end:o.oldHosts===void 0?void 0:G(o.oldHosts),pathRules:be(o),timeouts:Jt(o.timeouts),retries:o.retries}}s(zt,"compi\
leApi");function Jt(e){if(e===void 0)return;let t=s(n=>(n===void 0?void 0:C(n))??Bt,"milliseconds");return{connect:t(e.connect),
send:t(e.send),read:t(e.read)}}s(Jt,"compileTimeouts");import{request as Yt}from"node:https";import{text as Qt}from"node:stream/consumers";var H=class extends Error{static{s(this,"NoAnswer")}};async function Qe(e,t,n,r){return new Promise((o,i)=>{let u=Yt({host:e.
hostname,port:e.port===""?443:Number(e.port),servername:t,path:n,headers:{Host:t},rejectUnauthorized:!1,agent:!1,timeout:r},
a=>{let d=a.statusCode??0,f=a.headers["x-kong-upstream-latency"]!==void 0,{location:c}=a.headers;a.headers["content-type"]?.
startsWith("application/problem+json")===!0?Qt(a).then(g=>{o({status:d,isFromUpstream:f,problem:Xt(g),location:c})},i):(o(
{status:d,isFromUpstream:f,problem:void 0,location:c}),u.destroy())});u.once("timeout",()=>{let a=`no answer within ${r/
1e3} s`;u.destroy(u.writableFinished?new H(a):new Error(a))}),u.on("error",i),u.end()})}s(Qe,"ask");function Xt(e){try{let{
type:t}=JSON.parse(e);return typeof t=="string"?t:void 0}catch{return}}s(Xt,"problemOf");var Zt=[502,504],en=503;function Xe({api:e,exit:t},n,r){let{status:o,problem:i}=n;return t!==null?tn(t,n):i===O["no-heal\
thy-cluster"].type?{passed:r,why:`${o} ${i}`}:i?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,why:`${o} ${i}`}:Zt.includes(
o)?{passed:r,why:`${o}, routed, but the upstream can't be reached`}:n.isFromUpstream?{passed:!0,why:`${o} from ${e??""}`}:
o===en?{passed:r,why:`${o} from Kong itself, which had no upstream to ask`}:{passed:!1,why:`${o} from Kong itself`}}s(Xe,
"judge");function tn(e,{status:t,isFromUpstream:n,problem:r,location:o}){if(n)return{passed:!1,why:`${t} from an upstrea\
m, which is not to be asked`};let i=t===e.status&&(r??null)===e.type&&o===e.headers.Location,u=o===void 0?r??"no problem\
 of the gateway's":`to ${o}`;return{passed:i,why:`${t} ${u}`}}s(tn,"judgeExit");function Ze(e){let t=v(e),n=t.flatMap(({name:i,path:u,hosts:a})=>{let d=[...a,...(e.legacyHosts??[]).map(({host:f})=>p(f,
i))];return[...e.shortHosts.map(f=>({host:f,path:u==="/"?"/":`${u}/`})),...d.map(f=>({host:f,path:"/"}))]}),r=t.some(({path:i})=>i===
"/"),o=e.shortHosts.map(i=>({host:i,path:"/no-such-api-in-the-route-table"}));return[...n,...r?[]:o,{host:"no-such-host.\
invalid",path:"/"}]}s(Ze,"waysInOf");var on=8,sn="15000",{values:D}=rn({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreacha\
ble":{type:"boolean",default:!1},patience:{type:"string",default:sn}}}),ne=JSON.parse(await nn(D.table??"/table/table.js\
on","utf8")),un=new URL(D.url??"https://localhost"),an=Ye(ne),dn=Number(process.env.KDP_CLOCK_OFFSET??"0");process.exitCode=
await fn()?0:1;async function fn(){let e=Ze(ne),t=Object.keys(ne.apis).length,n=Number(D.of??t);n>t&&process.stdout.write(
`The first ${t} of ${n} APIs:
`);let r=[],o=e.values(),i=s(async()=>{for(let a of o){let{passed:d,why:f}=await cn(a);r.push(d),process.stdout.write(`${d?
"ok    ":"FAILED"} https://${a.host}${a.path}: ${f}
`)}},"walkSome");await Promise.all(Array.from({length:on},i));let u=r.filter(Boolean).length;return process.stdout.write(
`${u} passed, ${r.length-u} failed
`),u===r.length}s(fn,"walk");async function cn(e){let t=D["allow-unreachable"],n=ln(e);try{return Xe(n,await Qe(un,e.host,
e.path,Number(D.patience)),t)}catch(r){return{passed:t&&n.exit===null&&r instanceof H,why:r instanceof Error?r.message:String(
r)}}}s(cn,"verdictOf");function ln({host:e,path:t}){return Ge(an,{method:"GET",host:e,target:t},{time:Date.now()/1e3+dn,
random:0,isHealthy:s(()=>!0,"isHealthy")})}s(ln,"decisionNow");
