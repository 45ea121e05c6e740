// Made by `npm run generate` from kong/server/main.ts (SPDX-License-Identifier: Apache-2.0) and these packages:
// @msgpack/msgpack 3.1.3 (ISC): Copyright 2019 The MessagePack Community.
// @pinojs/redact 0.4.0 (MIT): Copyright (c) 2025 pinojs contributors
// atomic-sleep 1.0.0 (MIT): Copyright (c) 2020 David Mark Clements
// bintrees 1.0.2 (MIT): Copyright (C) 2011 by Vadim Graboys
// on-exit-leak-free 2.1.2 (MIT): Copyright (c) 2021 Matteo Collina
// pino 10.4.0 (MIT): Copyright (c) 2016-present Matteo Collina, David Mark Clements and the Pino contributors listed at <https://github.com/pinojs/pino#the-team> and in the README file.
// pino-std-serializers 7.1.0 (MIT): Copyright Mateo Collina, David Mark Clements, James Sumners
// prom-client 15.1.3 (Apache-2.0): Copyright 2015 Simon Nyberg
// quick-format-unescaped 4.0.4 (MIT): Copyright (c) 2016-2019 David Mark Clements
// safe-stable-stringify 2.5.0 (MIT): Copyright (c) Ruben Bridgewater
// sonic-boom 4.2.1 (MIT): Copyright (c) 2017 Matteo Collina
// tdigest 0.1.3 (MIT): Copyright (c) 2015 Will Welch
// thread-stream 4.2.1 (MIT): Copyright (c) 2021 Matteo Collina
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var Eh=Object.create;var dt=Object.defineProperty;var vh=Object.getOwnPropertyDescriptor;var kh=Object.getOwnPropertyNames;var Th=Object.getPrototypeOf,Ah=Object.prototype.hasOwnProperty;var i=(t,e)=>dt(t,"name",{value:e,configurable:!0}),k=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var Ph=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},lo=(t,e)=>{for(var n in e)
dt(t,n,{get:e[n],enumerable:!0})},fo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of kh(e))!Ah.call(
t,s)&&s!==n&&dt(t,s,{get:()=>e[s],enumerable:!(r=vh(e,s))||r.enumerable});return t};var qt=(t,e,n)=>(n=t!=null?Eh(Th(t)):{},fo(e||!t||!t.__esModule?dt(n,"default",{value:t,enumerable:!0}):n,t)),Oh=t=>fo(dt(
{},"__esModule",{value:!0}),t);var fr=w((cE,mo)=>{"use strict";var ht=i(t=>t&&typeof t.message=="string","isErrorLike"),lr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return ht(n)?n:void 0}else return ht(e)?e:void 0},"getErrorCause"),ho=i((t,e)=>{
if(!ht(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=lr(t);return r?(e.add(t),n+`
caused by: `+ho(r,e)):n},"_stackWithCauses"),Rh=i(t=>ho(t,new Set),"stackWithCauses"),po=i((t,e,n)=>{if(!ht(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=lr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+po(s,e,o)}else return r},"_messageWithCauses"),Ch=i(t=>po(t,new Set),"messageWithCauses");mo.exports={isErrorLike:ht,
getErrorCause:lr,stackWithCauses:Rh,messageWithCauses:Ch}});var dr=w((lE,yo)=>{"use strict";var Nh=Symbol("circular-ref-tag"),Ut=Symbol("pino-raw-err-ref"),go=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Ut]},
"get"),set:i(function(t){this[Ut]=t},"set")}});Object.defineProperty(go,Ut,{writable:!0,value:{}});yo.exports={pinoErrProto:go,
pinoErrorSymbols:{seen:Nh,rawSymbol:Ut}}});var xo=w((dE,wo)=>{"use strict";wo.exports=pr;var{messageWithCauses:Mh,stackWithCauses:Ih,isErrorLike:bo}=fr(),{pinoErrProto:Dh,
pinoErrorSymbols:Lh}=dr(),{seen:hr}=Lh,{toString:$h}=Object.prototype;function pr(t){if(!bo(t))return t;t[hr]=void 0;let e=Object.
create(Dh);e.type=$h.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=Mh(t),e.stack=Ih(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>pr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];bo(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,hr)&&(e[n]=pr(r)):e[n]=r}return delete t[hr],e.raw=t,e}i(pr,"errSerializer")});var _o=w((pE,So)=>{"use strict";So.exports=Bt;var{isErrorLike:mr}=fr(),{pinoErrProto:qh,pinoErrorSymbols:Uh}=dr(),{seen:Ht}=Uh,
{toString:Hh}=Object.prototype;function Bt(t){if(!mr(t))return t;t[Ht]=void 0;let e=Object.create(qh);e.type=Hh.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Bt(n))),mr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Ht)&&(e.cause=Bt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];mr(r)?Object.prototype.hasOwnProperty.call(r,Ht)||(e[n]=Bt(r)):e[n]=r}return delete t[Ht],e.
raw=t,e}i(Bt,"errWithCauseSerializer")});var To=w((gE,ko)=>{"use strict";ko.exports={mapHttpRequest:Bh,reqSerializer:vo};var gr=Symbol("pino-raw-req-ref"),Eo=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[gr]},"get"),set:i(function(t){this[gr]=t},"set")}});Object.defineProperty(
Eo,gr,{writable:!0,value:{}});function vo(t){let e=t.info||t.socket,n=Object.create(Eo);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(vo,"reqSerializer");function Bh(t){return{
req:vo(t)}}i(Bh,"mapHttpRequest")});var Ro=w((bE,Oo)=>{"use strict";Oo.exports={mapHttpResponse:jh,resSerializer:Po};var yr=Symbol("pino-raw-res-ref"),Ao=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[yr]},"get"),set:i(function(t){this[yr]=t},"set")}});Object.defineProperty(Ao,yr,{writable:!0,
value:{}});function Po(t){let e=Object.create(Ao);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Po,"resSerializer");function jh(t){return{res:Po(t)}}i(jh,"mapHttpResponse")});var wr=w((xE,Co)=>{"use strict";var br=xo(),Fh=_o(),jt=To(),Ft=Ro();Co.exports={err:br,errWithCause:Fh,mapHttpRequest:jt.
mapHttpRequest,mapHttpResponse:Ft.mapHttpResponse,req:jt.reqSerializer,res:Ft.resSerializer,wrapErrorSerializer:i(function(e){
return e===br?e:i(function(r){return e(br(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===jt.reqSerializer?e:i(function(r){return e(jt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Ft.resSerializer?e:i(function(r){return e(Ft.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var xr=w((_E,Io)=>{"use strict";var No=k("node:util"),Mo=No.getCallSites??No.getCallSite;function Vh(t,e){return e}i(Vh,
"noOpPrepareStackTrace");Io.exports=i(function(){if(Mo)return Mo().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=Vh;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Ho=w((vE,Uo)=>{"use strict";function Sr(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Sr(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Sr(t[n]));return e}return t}
i(Sr,"deepClone");function Do(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Do,"parsePath");function Lo(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(Lo,"setValue");function $o(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i($o,"removeKey");var Vt=Symbol("PATH_NOT_FOUND");function zh(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return Vt;n=n[r]}return n}i(zh,"getValueIfExists");function Wh(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(Wh,"getValue");function Kh(t,e,n,r=!1){for(let s of e){
let o=Do(s);if(o.includes("*"))qo(t,o,n,s,r);else if(r)$o(t,o);else{let a=zh(t,o);if(a===Vt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;Lo(t,o,c)}}}i(Kh,"redactPaths");function qo(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else Gh(t,e,n,
o,r,s)}i(qo,"redactWildcardPath");function Gh(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,h){if(h===
a.length){if(Array.isArray(d))for(let y=0;y<d.length;y++)u[h]=y.toString(),l(d[y],h+1);else if(typeof d=="object"&&d!==null)
for(let y in d)u[h]=y,l(d[y],h+1)}else if(h<a.length){let y=a[h];d&&typeof d=="object"&&d!==null&&y in d&&(u[h]=y,l(d[y],
h+1))}else if(c.includes("*"))qo(d,c,typeof n=="function"?(m,f)=>{let g=[...u.slice(0,h),...f];return n(m,g)}:n,s,o);else if(o)
$o(d,c);else{let y=typeof n=="function"?n(Wh(d,c),[...u.slice(0,h),...c]):n;Lo(d,c,y)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let y=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[y],u[h]=y}d!=
null&&l(d,a.length)}}i(Gh,"redactIntermediateWildcard");function Jh(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Do(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(Jh,"buildPathSt\
ructure");function Yh(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(Yh,"selectiveClone");function Xh(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Xh,"validatePath");function Qh(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Xh(e)}i(Qh,"validatePaths");function Zh(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Qh(e);let a=Jh(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=Yh(u,a),d=u,h=n;return typeof n=="function"&&(h=n),Kh(l,e,h,o),r===!1?(l.restore=function(){return Sr(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(Zh,"slowRedact");Uo.exports=Zh});var Me=w((TE,Bo)=>{"use strict";var ep=Symbol("pino.setLevel"),tp=Symbol("pino.getLevel"),np=Symbol("pino.levelVal"),rp=Symbol(
"pino.levelComp"),sp=Symbol("pino.useLevelLabels"),ip=Symbol("pino.useOnlyCustomLevels"),op=Symbol("pino.mixin"),ap=Symbol(
"pino.lsCache"),cp=Symbol("pino.chindings"),up=Symbol("pino.asJson"),lp=Symbol("pino.write"),fp=Symbol("pino.redactFmt"),
dp=Symbol("pino.time"),hp=Symbol("pino.timeSliceIndex"),pp=Symbol("pino.stream"),mp=Symbol("pino.stringify"),gp=Symbol("\
pino.stringifySafe"),yp=Symbol("pino.stringifiers"),bp=Symbol("pino.end"),wp=Symbol("pino.formatOpts"),xp=Symbol("pino.m\
essageKey"),Sp=Symbol("pino.errorKey"),_p=Symbol("pino.nestedKey"),Ep=Symbol("pino.nestedKeyStr"),vp=Symbol("pino.mixinM\
ergeStrategy"),kp=Symbol("pino.msgPrefix"),Tp=Symbol("pino.wildcardFirst"),Ap=Symbol.for("pino.serializers"),Pp=Symbol.for(
"pino.formatters"),Op=Symbol.for("pino.hooks"),Rp=Symbol.for("pino.metadata"),Cp=Symbol.for("pino.transport.usesMultistr\
eam");Bo.exports={setLevelSym:ep,getLevelSym:tp,levelValSym:np,levelCompSym:rp,useLevelLabelsSym:sp,mixinSym:op,lsCacheSym:ap,
chindingsSym:cp,asJsonSym:up,writeSym:lp,serializersSym:Ap,redactFmtSym:fp,timeSym:dp,timeSliceIndexSym:hp,streamSym:pp,
stringifySym:mp,stringifySafeSym:gp,stringifiersSym:yp,endSym:bp,formatOptsSym:wp,messageKeySym:xp,errorKeySym:Sp,nestedKeySym:_p,
wildcardFirstSym:Tp,needsMetadataGsym:Rp,useOnlyCustomLevelsSym:ip,formattersSym:Pp,hooksSym:Op,nestedKeyStrSym:Ep,mixinMergeStrategySym:vp,
msgPrefixSym:kp,transportUsesMultistreamSym:Cp}});var Er=w((AE,zo)=>{"use strict";var jo=Ho(),{redactFmtSym:Np,wildcardFirstSym:zt}=Me(),_r=/[^.[\]]+|\[([^[\]]*?)\]/g,Fo="\
[Redacted]",Vo=!1;function Mp(t,e){let{paths:n,censor:r,remove:s}=Ip(t),o=n.reduce((u,l)=>{_r.lastIndex=0;let d=_r.exec(
l),h=_r.exec(l),y=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(y==="*"&&(y=zt),h===null)return u[y]=
null,u;if(u[y]===null)return u;let{index:m}=h,f=`${l.substr(m,l.length-1)}`;return u[y]=u[y]||[],y!==zt&&u[y].length===0&&
u[y].push(...u[zt]||[]),y===zt&&Object.keys(u).forEach(function(g){u[g]&&u[g].push(f)}),u[y].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[Np]:jo({paths:n,censor:r,serialize:e,strict:Vo,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(h,y)=>r(h,[l,...y]):r;u[l]=jo({paths:o[l],censor:d,serialize:e,strict:Vo,
remove:s})}return u},a)}i(Mp,"redaction");function Ip(t){if(Array.isArray(t))return t={paths:t,censor:Fo},t;let{paths:e,
censor:n=Fo,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(Ip,"handle");zo.exports=Mp});var Go=w((OE,Ko)=>{"use strict";var Dp=i(()=>"","nullTime"),Lp=i(()=>`,"time":${Date.now()}`,"epochTime"),$p=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),qp=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),Up=1000000n,
Wo=1000000000n,Hp=BigInt(Date.now())*Up,Bp=process.hrtime.bigint(),jp=i(()=>{let t=process.hrtime.bigint()-Bp,e=Hp+t,n=e/
Wo,r=e%Wo,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");Ko.exports={nullTime:Dp,epochTime:Lp,unixTime:$p,isoTime:qp,isoTimeNano:jp}});var Yo=w((CE,Jo)=>{"use strict";function Fp(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(Fp,"tryStringi\
fy");Jo.exports=Vp;function Vp(t,e,n){var r=n&&n.stringify||Fp,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,h=-1,y=t&&t.length||0,m=0;m<y;){if(t.charCodeAt(m)===37&&m+1<y){switch(h=
h>-1?h:0,t.charCodeAt(m+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<m&&(l+=t.slice(h,m)),l+=Number(e[d]),h=m+2,m++;
break;case 105:if(d>=u||e[d]==null)break;h<m&&(l+=t.slice(h,m)),l+=Math.floor(Number(e[d])),h=m+2,m++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<m&&(l+=t.slice(h,m));var f=typeof e[d];if(f==="string"){l+="'"+e[d]+"'",h=m+2,m++;break}if(f===
"function"){l+=e[d].name||"<anonymous>",h=m+2,m++;break}l+=r(e[d]),h=m+2,m++;break;case 115:if(d>=u)break;h<m&&(l+=t.slice(
h,m)),l+=String(e[d]),h=m+2,m++;break;case 37:h<m&&(l+=t.slice(h,m)),l+="%",h=m+2,m++,d--;break}++d}++m}return h===-1?t:
(h<y&&(l+=t.slice(h)),l)}i(Vp,"format")});var kr=w((ME,vr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));vr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),vr.exports=t}});var sa=w((DE,ra)=>{"use strict";var N=k("fs"),zp=k("events"),Wp=k("util").inherits,Xo=k("path"),Ar=kr(),Kp=k("assert"),Wt=100,
Kt=Buffer.allocUnsafe(0),Gp=16*1024,Qo="buffer",Zo="utf8",[Jp,Yp]=(process.versions.node||"0.0").split(".").map(Number),
Xp=Jp>=22&&Yp>=7;function ea(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&N.mkdirSync(Xo.dirname(
t),{recursive:!0});let o=N.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?N.mkdir(Xo.dirname(t),{recursive:!0},
o=>{if(o)return n(o);N.open(t,r,s,n)}):N.open(t,r,s,n)}i(ea,"openFile");function Y(t){if(!(this instanceof Y))return new Y(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:h,contentMode:y,
mode:m}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||Gp,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=m,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let f,
g;if(y===Qo)this._writingBuf=Kt,this.write=em,this.flush=nm,this.flushSync=sm,this._actualWrite=om,f=i(()=>N.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),g=i(()=>N.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(y===void 0||
y===Zo)this._writingBuf="",this.write=Zp,this.flush=tm,this.flushSync=rm,this._actualWrite=im,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),g=i(()=>Buffer.
isBuffer(this._writingBuf)?N.write(this.fd,this._writingBuf,this.release):N.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${Zo}" and "${Qo}", but passed ${y}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")ea(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Ar(Wt),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(g,Wt);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let x=Tr(this._writingBuf,
this._len,_);if(this._len=x.len,this._writingBuf=x.writingBuf,this._writingBuf.length){if(!this.sync){g();return}try{do{
let E=f(),R=Tr(this._writingBuf,this._len,E);this._len=R.len,this._writingBuf=R.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&N.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Gt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Qp,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(Y,"SonicBo\
om");function Tr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Tr,"releaseWritingBuf");function Qp(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Qp,"e\
mitDrain");Wp(Y,zp);function ta(t,e){return t.length===0?Kt:t.length===1?t[0]:Buffer.concat(t,e)}i(ta,"mergeBuf");function Zp(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Zp,"write");function em(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(em,"writeBuffer");function na(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{N.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(na,"callFlushCallbackOnDrain");function tm(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&na.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(tm,"flush");function nm(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&na.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(nm,"flushBuffer");Y.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&N.close(e,n=>{if(n)return this.emit("error",n)})}),ea(this.file,this)};Y.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Gt(this)))};function rm(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?N.writeSync(this.fd,t):N.writeSync(this.fd,
t,"utf8"),n=Tr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Ar(Wt)}}try{N.fsyncSync(this.fd)}catch{}}
i(rm,"flushSync");function sm(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Kt);let t=Kt;for(;this._bufs.length||t.length;){t.length<=0&&(t=ta(this._bufs[0],this._lens[0]));try{let e=N.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Ar(Wt)}}}i(sm,"flushBufferS\
ync");Y.prototype.destroy=function(){this.destroyed||Gt(this)};function im(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else N.write(
this.fd,this._writingBuf,t)}i(im,"actualWrite");function om(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:ta(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=N.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Xp&&(this._writingBuf=Buffer.from(this._writingBuf)),N.write(this.fd,this._writingBuf,
t)}i(om,"actualWriteBuffer");function Gt(t){if(t.fd===-1){t.once("ready",Gt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Kp(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{N.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?N.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Gt,"actualClose");Y.SonicBoom=Y;Y.default=Y;ra.exports=Y});var Pr=w(($E,ua)=>{"use strict";var X={exit:[],beforeExit:[]},ia={exit:um,beforeExit:lm},Ke;function am(){Ke===void 0&&(Ke=
new FinalizationRegistry(fm))}i(am,"ensureRegistry");function cm(t){X[t].length>0||process.on(t,ia[t])}i(cm,"install");function oa(t){
X[t].length>0||(process.removeListener(t,ia[t]),X.exit.length===0&&X.beforeExit.length===0&&(Ke=void 0))}i(oa,"uninstall");
function um(){aa("exit")}i(um,"onExit");function lm(){aa("beforeExit")}i(lm,"onBeforeExit");function aa(t){for(let e of X[t]){
let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}X[t]=[]}i(aa,"callRefs");function fm(t){for(let e of["exit","beforeExit"]){let n=X[e].
indexOf(t);X[e].splice(n,n+1),oa(e)}}i(fm,"clear");function ca(t,e,n){if(e===void 0)throw new Error("the object can't be\
 undefined");cm(t);let r=new WeakRef(e);r.fn=n,am(),Ke.register(e,r),X[t].push(r)}i(ca,"_register");function dm(t,e){ca(
"exit",t,e)}i(dm,"register");function hm(t,e){ca("beforeExit",t,e)}i(hm,"registerBeforeExit");function pm(t){if(Ke!==void 0){
Ke.unregister(t);for(let e of["exit","beforeExit"])X[e]=X[e].filter(n=>{let r=n.deref();return r&&r!==t}),oa(e)}}i(pm,"u\
nregister");ua.exports={register:dm,registerBeforeExit:hm,unregister:pm}});var la=w((UE,mm)=>{mm.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var da=w((HE,fa)=>{"use strict";function gm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(h=>{if(h==="o\
k"){let y=Atomics.load(t,e);s(null,y>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
gm,"wait");function ym(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(ym,"w\
aitDiff");fa.exports={wait:gm,waitDiff:ym}});var pa=w((jE,ha)=>{"use strict";ha.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var Ta=w((FE,ka)=>{"use strict";var{version:bm}=la(),{EventEmitter:wm}=k("events"),{Worker:xm}=k("worker_threads"),{join:Sm}=k("path"),
{pathToFileURL:_m}=k("url"),{wait:Em}=da(),{WRITE_INDEX:me,READ_INDEX:Se,SEQ_INDEX:Or}=pa(),vm=k("buffer"),km=k("assert"),
p=Symbol("kImpl"),Tm=vm.constants.MAX_STRING_LENGTH;function ma(){}i(ma,"noop");function Mr(t,e){Atomics.add(t[p].state,
Or,1),e(),Atomics.add(t[p].state,Or,1),Atomics.notify(t[p].state,Or)}i(Mr,"updateState");function ga(t){Mr(t,()=>{Atomics.
store(t[p].state,Se,0),Atomics.store(t[p].state,me,0)}),Atomics.notify(t[p].state,Se)}i(ga,"resetIndexes");var Ge=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Jt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},Am=process.env.NODE_V8_COVERAGE?Jt:global.FinalizationRegistry||Jt,Pm=process.env.
NODE_V8_COVERAGE?Ge:global.WeakRef||Ge,ya=new Am(t=>{t.exited||t.terminate()});function Om(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Sm(__dirname,"\
lib","worker.js"),a=new xm(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:_m(n).href,dataBuf:t[p].dataBuf,stateBuf:t[p].stateBuf,workerData:{$context:{threadStreamVersion:bm},
...r}}});return a.stream=new Ge(t),a.on("message",Rm),a.on("exit",xa),ya.register(t,a),a}i(Om,"createWorker");function ba(t){
km(!t[p].sync),t[p].needDrain&&(t[p].needDrain=!1,t.emit("drain"))}i(ba,"drain");function wa(t){for(;;){let e=Atomics.load(
t[p].state,me);if(t.destroyed||e<0)return;let n=t[p].data.length-e;if(n>0){if(t[p].bufLen===0){t[p].flushing=!1,t[p].ending?
Ir(t):t[p].needDrain&&process.nextTick(ba,t);return}Ea(t,n,ma);continue}if(n===0){if(e===0&&t[p].bufLen===0)return;Yt(t,
()=>{t.destroyed||(ga(t),wa(t))});return}z(t,new Error("overwritten"));return}}i(wa,"nextFlush");function Rm(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[p].ending||
(this.stream=new Pm(e)),Yt(e,()=>{e[p].ready=!0,e.emit("ready")});break;case"ERROR":z(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){z(e,new Error(
"this should not happen: "+t.code));break}let n=e[p].flushCallbacks.get(t.id);n&&(e[p].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:z(e,new Error("this should not happen: "+t.code))}}
i(Rm,"onWorkerMessage");function xa(t){let e=this.stream.deref();e!==void 0&&(ya.unregister(e),e.worker.exited=!0,e.worker.
off("exit",xa),z(e,t!==0?new Error("the worker thread exited"):null))}i(xa,"onWorkerExit");var Cr=class extends wm{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[p]={},this[p].stateBuf=new SharedArrayBuffer(128),this[p].state=new Int32Array(this[p].stateBuf),this[p].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[p].data=Buffer.from(this[p].dataBuf),this[p].sync=e.sync||
!1,this[p].ending=!1,this[p].ended=!1,this[p].needDrain=!1,this[p].destroyed=!1,this[p].flushing=!1,this[p].ready=!1,this[p].
finished=!1,this[p].errored=null,this[p].closed=!1,this[p].buf=[],this[p].bufHead=0,this[p].bufLen=0,this[p].flushCallbacks=
new Map,this[p].nextFlushId=0,this[p].flushRetainCount=0,this[p].userRef=!0,this.worker=Om(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[p].destroyed)return Nr(this,new Error(
"the worker has exited")),!1;if(this[p].ending)return Nr(this,new Error("the worker is ending")),!1;if(this[p].flushing&&
this[p].bufLen+n.length>=Tm)try{Rr(this),this[p].flushing=!0}catch(r){return z(this,r),!1}if(this[p].buf.push(n),this[p].
bufLen+=n.length,this[p].sync)try{return Rr(this),!0}catch(r){return z(this,r),!1}return this[p].flushing||(this[p].flushing=
!0,setImmediate(wa,this)),this[p].needDrain=this[p].data.length-this[p].bufLen-Atomics.load(this[p].state,me)<=0,!this[p].
needDrain}end(){this[p].destroyed||(this[p].ending=!0,this.worker.stream=new Ge(this),Ir(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||ma,n&&Cm(this);let r=!1,s=i(o=>{r||(r=!0,n&&Nm(this),e(o))},"done");Sa(this,o=>{if(o){process.nextTick(
s,o);return}_a(this,s)})}flushSync(){this[p].destroyed||(Rr(this),va(this))}unref(){this[p].userRef=!1,this[p].flushRetainCount===
0&&this.worker.unref()}ref(){this[p].userRef=!0,this.worker.ref()}get ready(){return this[p].ready}get destroyed(){return this[p].
destroyed}get closed(){return this[p].closed}get writable(){return!this[p].destroyed&&!this[p].ending}get writableEnded(){
return this[p].ending}get writableFinished(){return this[p].finished}get writableNeedDrain(){return this[p].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[p].errored}};function Sa(t,e){if(t[p].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[p].sync&&(t[p].flushing||t[p].bufLen>0)){setImmediate(Sa,t,e);return}Yt(t,e)}i(Sa,
"flushBuffer");function Yt(t,e){let n=Atomics.load(t[p].state,me);Em(t[p].state,Se,n,1/0,(r,s)=>{if(r){z(t,r),e(r);return}
if(s!=="ok"){Yt(t,e);return}e()})}i(Yt,"waitForRead");function Cm(t){t[p].flushRetainCount===0&&t.worker.ref(),t[p].flushRetainCount++}
i(Cm,"retainWorkerForPendingFlush");function Nm(t){t[p].flushRetainCount!==0&&(t[p].flushRetainCount--,t[p].flushRetainCount===
0&&!t[p].userRef&&t.worker.unref())}i(Nm,"releaseWorkerForPendingFlush");function _a(t,e){if(t[p].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[p].ready){let r=i(()=>{o(),_a(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[p].nextFlushId;t[p].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[p].flushCallbacks.delete(n),z(t,r),process.nextTick(e,r)}}i(_a,"requestWorkerF\
lush");function Mm(t,e){let n=t[p].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(Mm,"failPendingFlushCallbacks");function Nr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Nr,"error");function z(t,e){t[p].destroyed||(t[p].destroyed=!0,Mm(t,e),e&&(t[p].errored=e,Nr(t,e)),t.worker.
exited?setImmediate(()=>{t[p].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[p].closed=!0,t.
emit("close")}))}i(z,"destroy");function Ea(t,e,n){let s=Atomics.load(t[p].state,me),o=e;for(;o>0&&t[p].bufLen!==0;){let a=t[p].
bufHead,c=t[p].buf[a];if(c.length<=o){c.copy(t[p].data,s),s+=c.length,o-=c.length,t[p].bufLen-=c.length,t[p].bufHead=a+1,
t[p].bufHead===t[p].buf.length?(t[p].buf.length=0,t[p].bufHead=0):t[p].bufHead>=1024&&t[p].bufHead*2>=t[p].buf.length&&(t[p].
buf.splice(0,t[p].bufHead),t[p].bufHead=0);continue}c.copy(t[p].data,s,0,o),t[p].buf[a]=c.subarray(o),t[p].bufLen-=o,s+=
o,o=0}return Mr(t,()=>{Atomics.store(t[p].state,me,s)}),n(),!0}i(Ea,"write");function Ir(t){if(!(t[p].ended||!t[p].ending||
t[p].flushing)){t[p].ended=!0;try{t.flushSync();let e=Atomics.load(t[p].state,Se);Mr(t,()=>{Atomics.store(t[p].state,me,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[p].state,Se,e,1e3),e=Atomics.load(t[p].state,Se),e===-2){z(t,new Error("en\
d() failed"));return}if(++n===10){z(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[p].finished=
!0,t.emit("finish")})}catch(e){z(t,e)}}}i(Ir,"end");function Rr(t){let e=i(()=>{t[p].ending?Ir(t):t[p].needDrain&&process.
nextTick(ba,t)},"cb");for(t[p].flushing=!1;t[p].bufLen!==0;){let n=Atomics.load(t[p].state,me);if(n<0)throw new Error("_\
writeSync failed");let r=t[p].data.length-n;if(r===0){va(t),ga(t);continue}else if(r<0)throw new Error("overwritten");Ea(
t,r,e)}}i(Rr,"writeSync");function va(t){if(t[p].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[p].state,me),n=0;for(;;){let r=Atomics.load(t[p].state,Se);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[p].state,Se,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(va,"flushSync");ka.
exports=Cr});var $r=w((zE,Oa)=>{"use strict";var{createRequire:Im}=k("module"),{existsSync:Dm}=k("node:fs"),Lm=xr(),{join:Dr,isAbsolute:Pa,
sep:$m}=k("node:path"),{fileURLToPath:qm}=k("node:url"),Um=kr(),Lr=Pr(),Hm=Ta(),{transportUsesMultistreamSym:Bm}=Me();function jm(t){
Lr.register(t,Km),Lr.registerBeforeExit(t,Gm),t.on("close",function(){Lr.unregister(t)})}i(jm,"setupOnExit");function Fm(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(Fm,"hasPreloadFlags");function Vm(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Aa(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Aa(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(Vm,"sanitizeNodeOptions");function Aa(t){let e=zm(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=qm(n)}catch{return!1}return Pa(n)&&!Dm(n)}i(Aa,"shouldDropPreload");function zm(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(zm,"stripQuotes");function Wm(t,e,n,r,s){if(!n.
execArgv&&Fm()&&k.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=Vm(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new Hm({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&jm(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),Um(
100),o.end())}return i(c,"onExit"),o}i(Wm,"buildStream");function Km(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Km,"autoEnd");function Gm(t){t.flushSync()}i(Gm,"flush");function Jm(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=Lm(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),y=t.target;if(y&&
n)throw new Error("only one of target or targets can be specified");if(n){y=h["pino-worker"]||Dr(__dirname,"worker.js"),
u.targets=n.filter(x=>x.target).map(x=>({...x,target:g(x.target)})),u.pipelines=n.filter(x=>x.pipeline).map(x=>x.pipeline.
map(S=>({...S,level:x.level,target:g(S.target)})));let b=u.targets.some(x=>x.level!=null),_=u.pipelines.some(x=>x.some(S=>S.
level!=null));l=u.targets.length+u.pipelines.length>1||b||_}else e&&(y=h["pino-worker"]||Dr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:g(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let m=n||e?"pino.transp\
ort":y,f=Wm(g(y),u,o,c,m);return l&&(f[Bm]=!0),f;function g(b){if(b=h[b]||b,Pa(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return Dr(__dirname,"..","file.js");let _;for(let x of d)try{let S=x==="node:repl"?process.cwd()+$m:x;_=Im(S).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(g,"f\
ixTarget")}i(Jm,"transport");Oa.exports=Jm});var en=w((KE,ja)=>{"use strict";var Ym=k("node:diagnostics_channel"),Ra=Yo(),{mapHttpRequest:Xm,mapHttpResponse:Qm}=wr(),
qr=sa(),Ca=Pr(),{lsCacheSym:Zm,chindingsSym:La,writeSym:Na,serializersSym:$a,formatOptsSym:Ma,endSym:eg,stringifiersSym:qa,
stringifySym:Ua,stringifySafeSym:Ur,wildcardFirstSym:Ha,nestedKeySym:tg,formattersSym:Ba,messageKeySym:ng,errorKeySym:rg,
nestedKeyStrSym:sg,msgPrefixSym:Xt}=Me(),{isMainThread:ig}=k("worker_threads"),og=$r(),[ag]=process.versions.node.split(
".").map(t=>Number(t)),Ia=Ym.tracingChannel("pino_asJson"),Qt=ag>=25?t=>JSON.stringify(t):ug;function Je(){}i(Je,"noop");
function cg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Xm(r):typeof r.setHeader=="function"&&(r=Qm(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[Xt]=="string"&&o!==void 0&&o!==null&&(o=this[Xt]+o),this[Na](r,
Ra(o,a,this[Ma]),t)}else{let o=r===void 0?s.shift():r;typeof this[Xt]=="string"&&o!==void 0&&o!==null&&(o=this[Xt]+o),this[Na](
null,Ra(o,s,this[Ma]),t)}}}i(cg,"genLog");function ug(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(ug,"_asString");function lg(t,e,n,r){if(Ia.hasSubscribers===!1)return Da.call(this,
t,e,n,r);let s={instance:this,arguments};return Ia.traceSync(Da,s,this,t,e,n,r)}i(lg,"asJson");function Da(t,e,n,r){let s=this[Ua],
o=this[Ur],a=this[qa],c=this[eg],u=this[La],l=this[$a],d=this[Ba],h=this[ng],y=this[rg],m=this[Zm][n]+r;m=m+u;let f;d.log&&
(t=d.log(t));let g=a[Ha],b="";for(let x in t)if(f=t[x],Object.prototype.hasOwnProperty.call(t,x)&&f!==void 0){l[x]?f=l[x](
f):x===y&&l.err&&(f=l.err(f));let S=a[x]||g;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f));break;case"string":f=(S||Qt)(f);break;default:f=(S||s)(f,o)}if(f===
void 0)continue;let E=Qt(x);b+=","+E+":"+f}let _="";if(e!==void 0){f=l[h]?l[h](e):e;let x=a[h]||g;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f)),_=',"'+h+'":'+f;break;case"stri\
ng":f=(x||Qt)(f),_=',"'+h+'":'+f;break;default:f=(x||s)(f,o),_=',"'+h+'":'+f}}return this[tg]&&b?m+this[sg]+b.slice(1)+"\
}"+_+c:m+b+_+c}i(Da,"_asJson");function fg(t,e){let n,r=t[La],s=t[Ua],o=t[Ur],a=t[qa],c=a[Ha],u=t[$a],l=t[Ba].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+Qt(d)+":"+n}return r}i(fg,"asCh\
indings");function dg(t){return t.write!==t.constructor.prototype.write}i(dg,"hasBeenTampered");function Zt(t){let e=new qr(
t);return e.on("error",n),!t.sync&&ig&&(Ca.register(e,hg),e.on("close",function(){Ca.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Je,e.end=Je,e.flushSync=Je,e.destroy=Je;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(Zt,"buildSafeSonicBoom");function hg(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(hg,"autoEnd");function pg(t){return i(function(n,r,s={},o){if(typeof s=="string")o=Zt({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=Zt({dest:o})}else if(s instanceof qr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
qr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=og({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Je),o||(dg(process.stdout)?o=process.stdout:o=Zt({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(pg,"createArgsNormalizer");function mg(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Ur])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(mg,"stringify");function gg(t,e,n){return{
level:t,bindings:e,log:n}}i(gg,"buildFormatters");function yg(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(yg,"normalizeDestFileDescriptor");ja.exports={noop:Je,buildSafeSonicBoom:Zt,asChindings:fg,asJson:lg,
genLog:cg,createArgsNormalizer:pg,stringify:mg,buildFormatters:gg,normalizeDestFileDescriptor:yg}});var tn=w((JE,Fa)=>{var bg={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},wg={ASC:"ASC",DESC:"DESC"};Fa.exports={DEFAULT_LEVELS:bg,
SORTING_ORDER:wg}});var jr=w((YE,Ka)=>{"use strict";var{lsCacheSym:xg,levelValSym:Hr,useOnlyCustomLevelsSym:Sg,streamSym:_g,formattersSym:Eg,
hooksSym:vg,levelCompSym:Va}=Me(),{noop:kg,genLog:Ie}=en(),{DEFAULT_LEVELS:re,SORTING_ORDER:za}=tn(),Wa={fatal:i(t=>{let e=Ie(
re.fatal,t);return function(...n){let r=this[_g];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>Ie(re.error,t),"error"),warn:i(t=>Ie(re.warn,t),"warn"),info:i(t=>Ie(re.info,t),"info"),debug:i(t=>Ie(
re.debug,t),"debug"),trace:i(t=>Ie(re.trace,t),"trace")},Br=Object.keys(re).reduce((t,e)=>(t[re[e]]=e,t),{}),Tg=Object.keys(
Br).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function Ag(t){let e=t[Eg].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[xg]=r,t}i(Ag,"genLsCache");function Pg(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(Pg,"isStand\
ardLevel");function Og(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Hr],s=this[Hr]=n[t],o=this[Sg],a=this[Va],
c=this[vg].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=kg;continue}this[u]=Pg(u,o)?Wa[u](c):Ie(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(Og,"setLevel");function Rg(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(Rg,"getLevel");function Cg(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[Va](n,this[Hr])}i(Cg,"isLeve\
lEnabled");function Ng(t,e,n){return t===za.DESC?e<=n:e>=n}i(Ng,"compareLevel");function Mg(t){return typeof t=="string"?
Ng.bind(null,t):t}i(Mg,"genLevelComparison");function Ig(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Br,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:re,t);return{labels:r,values:s}}i(Ig,"mappings");function Dg(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Br).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:re,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(Dg,"assertD\
efaultLevelFound");function Lg(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(Lg,"assertNoLevelCollisi\
ons");function $g(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(za).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i($g,"assertLevelComparison");Ka.exports={initialLsCache:Tg,
genLsCache:Ag,levelMethods:Wa,getLevel:Rg,setLevel:Og,isLevelEnabled:Cg,mappings:Ig,assertNoLevelCollisions:Lg,assertDefaultLevelFound:Dg,
genLevelComparison:Mg,assertLevelComparison:$g}});var Fr=w((QE,Ga)=>{"use strict";Ga.exports={version:"10.4.0"}});var nc=w((ev,tc)=>{"use strict";var{EventEmitter:qg}=k("node:events"),{lsCacheSym:Ug,levelValSym:Hg,setLevelSym:zr,getLevelSym:Ja,
chindingsSym:rn,mixinSym:Bg,asJsonSym:Xa,writeSym:jg,mixinMergeStrategySym:Fg,timeSym:Vg,timeSliceIndexSym:zg,streamSym:Qa,
serializersSym:De,formattersSym:pt,errorKeySym:Wg,messageKeySym:Kg,useOnlyCustomLevelsSym:Gg,needsMetadataGsym:Jg,redactFmtSym:Yg,
stringifySym:Xg,formatOptsSym:Qg,stringifiersSym:Zg,msgPrefixSym:Wr,hooksSym:ey}=Me(),{getLevel:ty,setLevel:ny,isLevelEnabled:ry,
mappings:sy,initialLsCache:iy,genLsCache:oy,assertNoLevelCollisions:ay}=jr(),{asChindings:Kr,asJson:cy,buildFormatters:Vr,
stringify:Ya,noop:Za}=en(),{version:uy}=Fr(),ly=Er(),fy=class{static{i(this,"Pino")}},ec={constructor:fy,child:dy,bindings:hy,
setBindings:py,flush:yy,isLevelEnabled:ry,version:uy,get level(){return this[Ja]()},set level(t){this[zr](t)},get levelVal(){
return this[Hg]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[Wr]},get[Symbol.toStringTag](){
return"Pino"},[Ug]:iy,[jg]:gy,[Xa]:cy,[Ja]:ty,[zr]:ny};Object.setPrototypeOf(ec,qg.prototype);tc.exports=function(){return Object.
create(ec)};var nn=i(t=>t,"resetChildingsFormatter");function dy(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[De],r=this[pt],s=Object.create(this);if(e==null)return s[pt].bindings!==nn&&(s[pt]=Vr(r.level,nn,r.log)),s[rn]=
Kr(s,t),this.onChild!==Za&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[De]=Object.create(null);for(let l in n)
s[De][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[De][l]=n[l]}for(let l in e.
serializers)s[De][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[De][l]=e.serializers[l]}}else s[De]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[pt]=
Vr(c||r.level,u||nn,l||r.log)}else s[pt]=Vr(r.level,nn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(ay(this.levels,
e.customLevels),s.levels=sy(e.customLevels,s[Gg]),oy(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=ly(s.redact,Ya),u={stringify:c[Yg]};s[Xg]=Ya,s[Zg]=c,s[Qg]=u}if(typeof e.msgPrefix=="string"&&(s[Wr]=
(this[Wr]||"")+e.msgPrefix),s[rn]=Kr(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[zr](c)}return this.onChild(s),s}i(dy,"child");function hy(){let e=`{${this[rn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(hy,"bindings");function py(t){let e=Kr(this,t);this[rn]=e}i(py,"setBindings");
function my(t,e){return Object.assign(e,t)}i(my,"defaultMixinMergeStrategy");function gy(t,e,n){let r=this[Vg](),s=this[Bg],
o=this[Wg],a=this[Kg],c=this[Fg]||my,u,l=this[ey].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[Xa](u,e,n,r),h=this[Qa];
h[Jg]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[zg]),h.lastLogger=this),h.write(l?l(d):d)}i(gy,
"write");function yy(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[Qa];typeof e.
flush=="function"?e.flush(t||Za):t&&t()}i(yy,"flush")});var oc=w((Xr,ic)=>{"use strict";var{hasOwnProperty:mt}=Object.prototype,$e=Yr();$e.configure=Yr;$e.stringify=$e;$e.default=
$e;Xr.stringify=$e;Xr.configure=Yr;ic.exports=$e;var by=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function _e(t){return t.
length<5e3&&!by.test(t)?`"${t}"`:JSON.stringify(t)}i(_e,"strEscape");function Gr(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(Gr,"sort");var wy=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function Jr(t){
return wy.call(t)!==void 0&&t.length!==0}i(Jr,"isTypedArrayWithEntries");function rc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(rc,"stringifyTypedArray");function xy(t){
if(mt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(xy,"getCircularV\
alueOption");function Sy(t){let e;if(mt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Sy,"getDeterministicOption");function _y(t,e){let n;if(mt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(_y,"getBooleanOption");function sc(t,e){let n;if(mt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(sc,"getPositiveIntegerOption");function Le(t){return t===1?"1 item":`${t} items`}i(Le,
"getItemCount");function Ey(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(Ey,"getUniqueReplacerSet");function vy(t){if(mt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(vy,"getStrictOption");function Yr(t){
t={...t};let e=vy(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=xy(t),r=_y(
t,"bigint"),s=Sy(t),o=typeof s=="function"?s:void 0,a=sc(t,"maximumDepth"),c=sc(t,"maximumBreadth");function u(m,f,g,b,_,x){
let S=f[m];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(m)),S=b.call(f,m,S),typeof S){case"\
string":return _e(S);case"object":{if(S===null)return"null";if(g.indexOf(S)!==-1)return n;let E="",R=",",D=x;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(S),_!==""&&(x+=_,E+=`
${x}`,R=`,
${x}`);let q=Math.min(S.length,c),F=0;for(;F<q-1;F++){let Ne=u(String(F),S,g,b,_,x);E+=Ne!==void 0?Ne:"null",E+=R}let V=u(
String(F),S,g,b,_,x);if(E+=V!==void 0?V:"null",S.length-1>c){let Ne=S.length-c-1;E+=`${R}"... ${Le(Ne)} not stringified"`}
return _!==""&&(E+=`
${D}`),g.pop(),`[${E}]`}let O=Object.keys(S),M=O.length;if(M===0)return"{}";if(a<g.length+1)return'"[Object]"';let A="",
$="";_!==""&&(x+=_,R=`,
${x}`,A=" ");let H=Math.min(M,c);s&&!Jr(S)&&(O=Gr(O,o)),g.push(S);for(let q=0;q<H;q++){let F=O[q],V=u(F,S,g,b,_,x);V!==void 0&&
(E+=`${$}${_e(F)}:${A}${V}`,$=R)}if(M>c){let q=M-c;E+=`${$}"...":${A}"${Le(q)} not stringified"`,$=R}return _!==""&&$.length>
1&&(E=`
${x}${E}
${D}`),g.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function l(m,f,g,b,_,x){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(m)),typeof f){case"string":return _e(f);case"\
object":{if(f===null)return"null";if(g.indexOf(f)!==-1)return n;let S=x,E="",R=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<g.length+1)return'"[Array]"';g.push(f),_!==""&&(x+=_,E+=`
${x}`,R=`,
${x}`);let M=Math.min(f.length,c),A=0;for(;A<M-1;A++){let H=l(String(A),f[A],g,b,_,x);E+=H!==void 0?H:"null",E+=R}let $=l(
String(A),f[A],g,b,_,x);if(E+=$!==void 0?$:"null",f.length-1>c){let H=f.length-c-1;E+=`${R}"... ${Le(H)} not stringified\
"`}return _!==""&&(E+=`
${S}`),g.pop(),`[${E}]`}g.push(f);let D="";_!==""&&(x+=_,R=`,
${x}`,D=" ");let O="";for(let M of b){let A=l(M,f[M],g,b,_,x);A!==void 0&&(E+=`${O}${_e(M)}:${D}${A}`,O=R)}return _!==""&&
O.length>1&&(E=`
${x}${E}
${S}`),g.pop(),`{${E}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyArrayReplacer");
function d(m,f,g,b,_){switch(typeof f){case"string":return _e(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(m),typeof f!="object")return d(m,f,g,b,_);if(f===null)return"null"}if(g.indexOf(f)!==-1)return n;
let x=_;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(f),_+=b;let A=`
${_}`,$=`,
${_}`,H=Math.min(f.length,c),q=0;for(;q<H-1;q++){let V=d(String(q),f[q],g,b,_);A+=V!==void 0?V:"null",A+=$}let F=d(String(
q),f[q],g,b,_);if(A+=F!==void 0?F:"null",f.length-1>c){let V=f.length-c-1;A+=`${$}"... ${Le(V)} not stringified"`}return A+=
`
${x}`,g.pop(),`[${A}]`}let S=Object.keys(f),E=S.length;if(E===0)return"{}";if(a<g.length+1)return'"[Object]"';_+=b;let R=`\
,
${_}`,D="",O="",M=Math.min(E,c);Jr(f)&&(D+=rc(f,R,c),S=S.slice(f.length),M-=f.length,O=R),s&&(S=Gr(S,o)),g.push(f);for(let A=0;A<
M;A++){let $=S[A],H=d($,f[$],g,b,_);H!==void 0&&(D+=`${O}${_e($)}: ${H}`,O=R)}if(E>c){let A=E-c;D+=`${O}"...": "${Le(A)}\
 not stringified"`,O=R}return O!==""&&(D=`
${_}${D}
${x}`),g.pop(),`{${D}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyIndent");function h(m,f,g){
switch(typeof f){case"string":return _e(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(m),typeof f!="object")return h(m,f,g);if(f===null)return"null"}if(g.indexOf(f)!==-1)return n;let b="",_=f.length!==
void 0;if(_&&Array.isArray(f)){if(f.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(f);let D=Math.min(f.length,
c),O=0;for(;O<D-1;O++){let A=h(String(O),f[O],g);b+=A!==void 0?A:"null",b+=","}let M=h(String(O),f[O],g);if(b+=M!==void 0?
M:"null",f.length-1>c){let A=f.length-c-1;b+=`,"... ${Le(A)} not stringified"`}return g.pop(),`[${b}]`}let x=Object.keys(
f),S=x.length;if(S===0)return"{}";if(a<g.length+1)return'"[Object]"';let E="",R=Math.min(S,c);_&&Jr(f)&&(b+=rc(f,",",c),
x=x.slice(f.length),R-=f.length,E=","),s&&(x=Gr(x,o)),g.push(f);for(let D=0;D<R;D++){let O=x[D],M=h(O,f[O],g);M!==void 0&&
(b+=`${E}${_e(O)}:${M}`,E=",")}if(S>c){let D=S-c;b+=`${E}"...":"${Le(D)} not stringified"`}return g.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function y(m,f,g){if(arguments.length>
1){let b="";if(typeof g=="number"?b=" ".repeat(Math.min(g,10)):typeof g=="string"&&(b=g.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":m},[],f,b,"");if(Array.isArray(f))return l("",m,[],Ey(f),b,"")}if(b.length!==0)return d("",m,
[],b,"")}return h("",m,[])}return i(y,"stringify"),y}i(Yr,"configure")});var lc=w((rv,uc)=>{"use strict";var Qr=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:cc}=tn(),ky=cc.info;function Ty(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(cc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[Qr]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let y,m=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,g=0,b;for(let _=Ay(f.length,e.dedupe);Oy(
_,f.length,e.dedupe);_=Py(_,e.dedupe))if(y=f[_],y.level<=m){if(g!==0&&g!==y.level)break;if(b=y.stream,b[Qr]){let{lastTime:x,
lastMsg:S,lastObj:E,lastLogger:R}=this;b.lastLevel=m,b.lastTime=x,b.lastMsg=S,b.lastObj=E,b.lastLogger=R}b.write(h),e.dedupe&&
(g=y.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:y}of this.streams)typeof y.emit=="funct\
ion"&&y.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let y=typeof h.write=="function"||h.stream,m=h.write?h:h.stream;if(!y)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:g}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=g[h.level]:typeof h.level=="number"?b=h.level:b=ky;
let _={stream:m,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(_),f.sort(ac),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:y}=this,m=y.findIndex(f=>f.id===h);return m>=0&&(y.splice(m,1),y.sort(ac),this.minLevel=
y.length>0?y[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function d(h){let y=new Array(this.streams.length);for(let m=0;m<y.length;m++)y[m]={level:h,
stream:this.streams[m].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:y,clone:d,[Qr]:!0,
streamLevels:n}}i(d,"clone")}i(Ty,"multistream");function ac(t,e){return t.level-e.level}i(ac,"compareByLevel");function Ay(t,e){
return e?t-1:0}i(Ay,"initLoopVar");function Py(t,e){return e?t-1:t+1}i(Py,"adjustLoopVar");function Oy(t,e,n){return n?t>=
0:t<e}i(Oy,"checkLoopVar");uc.exports=Ty});var vc=w((iv,W)=>{"use strict";var Ry=k("node:os"),bc=wr(),Cy=xr(),Ny=Er(),wc=Go(),My=nc(),xc=Me(),{configure:Iy}=oc(),{
assertDefaultLevelFound:Dy,mappings:Sc,genLsCache:Ly,genLevelComparison:$y,assertLevelComparison:qy}=jr(),{DEFAULT_LEVELS:_c,
SORTING_ORDER:Uy}=tn(),{createArgsNormalizer:Hy,asChindings:By,buildSafeSonicBoom:fc,buildFormatters:jy,stringify:Zr,normalizeDestFileDescriptor:dc,
noop:Fy}=en(),{version:Vy}=Fr(),{chindingsSym:hc,redactFmtSym:zy,serializersSym:pc,timeSym:Wy,timeSliceIndexSym:Ky,streamSym:Gy,
stringifySym:mc,stringifySafeSym:es,stringifiersSym:gc,setLevelSym:Jy,endSym:Yy,formatOptsSym:Xy,messageKeySym:Qy,errorKeySym:Zy,
nestedKeySym:eb,mixinSym:tb,levelCompSym:nb,useOnlyCustomLevelsSym:rb,formattersSym:yc,hooksSym:sb,nestedKeyStrSym:ib,mixinMergeStrategySym:ob,
msgPrefixSym:ab,transportUsesMultistreamSym:cb}=xc,{epochTime:Ec,nullTime:ub}=wc,{pid:lb}=process,fb=Ry.hostname(),db=bc.
err,hb={level:"info",levelComparison:Uy.ASC,levels:_c,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:lb,
hostname:fb},serializers:Object.assign(Object.create(null),{err:db}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Ec,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},pb=Hy(hb),mb=Object.assign(Object.create(null),bc);
function ts(...t){let e={},{opts:n,stream:r}=pb(e,Cy(),...t);n.level&&typeof n.level=="string"&&_c[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:h,name:y,level:m,customLevels:f,levelComparison:g,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:x,formatters:S,hooks:E,
depthLimit:R,edgeLimit:D,onChild:O,msgPrefix:M}=n,A=Iy({maximumDepth:R,maximumBreadth:D}),$=jy(S.level,S.bindings,S.log),
H=Zr.bind({[es]:A}),q=s?Object.assign(Object.create(null),Ny(s,H)):Object.create(null),F=s?{stringify:q[zy]}:{stringify:H},
V="}"+(o?`\r
`:`
`),Ne=By.bind(null,{[hc]:"",[pc]:a,[gc]:q,[mc]:Zr,[es]:A,[yc]:$}),ar="";h!==null&&(y===void 0?ar=Ne(h):ar=Ne(Object.assign(
{},h,{name:y})));let co=c instanceof Function?c:c?Ec:ub,Sh=co().indexOf(":")+1;if(x&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(M&&typeof M!="string")throw Error(`Unknown msgPrefix type "${typeof M}" - expected "string"`);Dy(
m,f,x);let lt=Sc(f,x);if(r&&r[cb]===!0){let ft=typeof m=="string"?m:void 0;(!ft||lt[ft]===void 0)&&(ft=Object.keys(lt)[0]);
let uo=lt[ft],cr=!1;try{let ur=S.level(ft,uo);cr=ur&&typeof ur=="object"&&ur.level===uo}catch{cr=!1}cr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:lt,messageKey:u,errorKey:l}}),qy(g);let _h=$y(g);return Object.assign(e,{levels:lt,
[nb]:_h,[rb]:x,[Gy]:r,[Wy]:co,[Ky]:Sh,[mc]:Zr,[es]:A,[gc]:q,[Yy]:V,[Xy]:F,[Qy]:u,[Zy]:l,[eb]:d,[ib]:d?`,${JSON.stringify(
d)}:{`:"",[pc]:a,[tb]:b,[ob]:_,[hc]:ar,[yc]:$,[sb]:E,silent:Fy,onChild:O,[ab]:M}),Object.setPrototypeOf(e,My()),Ly(e),e[Jy](
m),e}i(ts,"pino");W.exports=ts;W.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=dc(t.dest||process.
stdout.fd),fc(t)):fc({dest:dc(t),minLength:0});W.exports.transport=$r();W.exports.multistream=lc();W.exports.levels=Sc();
W.exports.stdSerializers=mb;W.exports.stdTimeFunctions=Object.assign({},wc);W.exports.symbols=xc;W.exports.version=Vy;W.
exports.default=ts;W.exports.pino=ts});var he=w(de=>{"use strict";de.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");de.removeLabels=i(function(e,n,r){let s=Os(n,r);delete e[s]},"removeLabels");de.setValue=
i(function(e,n,r){let s=Os(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");de.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
de.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function ml(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(ml,"fastHashObject");function Os(t,e){if(e)return ml(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),ml(n,t)}i(Os,"hashObject");de.hashObject=Os;de.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");de.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Ps=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};de.Grouper=Ps});var Ze=w((UO,Ns)=>{"use strict";var{getValueAsString:gl}=he(),Nn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Cs(n.name),s=`# HELP ${r} ${Cs(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:h={}}=l,{sharedLabels:y={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let m=Rs(h,y),f=b0(y),g=[...m,f].filter(Boolean),b=g.length?`{${g.join(
",")}}`:"",_=`${d}${b} ${gl(l.value)}`,{exemplar:x}=l;if(x&&u){let S=Rs(x.labelSet);_+=` # {${S.join(",")}} ${gl(x.value)}\
 ${x.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=x0(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
`)}
# EOF
`:`${r.join(`

`)}
`}registerMetric(e){if(this._metrics[e.name]&&this._metrics[e.name]!==e)throw new Error(`A metric with the name ${e.name}\
 has already been registered.`);this._metrics[e.name]=e}clear(){this._metrics={},this._defaultLabels={}}async getMetricsAsJSON(){
let e=[],n=Object.keys(this._defaultLabels),r=[];for(let o of this.getMetricsAsArray())r.push(o.get());let s=await Promise.
all(r);for(let o of s){if(o.values&&n.length>0)for(let a of o.values){a.labels=Object.assign({},a.labels);for(let c of n)
a.labels[c]=a.labels[c]||this._defaultLabels[c]}e.push(o)}return e}removeSingleMetric(e){delete this._metrics[e]}getSingleMetricAsString(e){
return this.getMetricsAsString(this._metrics[e])}getSingleMetric(e){return this._metrics[e]}setDefaultLabels(e){this._defaultLabels=
e}resetMetrics(){for(let e in this._metrics)this._metrics[e].reset()}get contentType(){return this._contentType}setContentType(e){
if(e===t.OPENMETRICS_CONTENT_TYPE||e===t.PROMETHEUS_CONTENT_TYPE)this._contentType=e;else throw new Error(`Content type ${e}\
 is unsupported`)}static merge(e){let n=e[0].contentType;for(let o of e)if(o.contentType!==n)throw new Error("Registers \
can only be merged if they have the same content type");let r=new t(n);return e.reduce((o,a)=>o.concat(a.getMetricsAsArray()),
[]).forEach(r.registerMetric,r),r}};function Rs(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${w0(o)}"`);return r}i(Rs,"formatLabels");var yl=new WeakMap;function b0(t){let e=yl.
get(t);if(e)return e;let r=Rs(t).join(",");return yl.set(t,r),r}i(b0,"flattenSharedLabels");function w0(t){return typeof t!=
"string"?t:Cs(t).replace(/"/g,'\\"')}i(w0,"escapeLabelValue");function Cs(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Cs,"escapeString");function x0(t){return t.replace(/_total$/,"")}i(x0,"standardizeCounterName");Ns.exports=Nn;Ns.
exports.globalRegistry=new Nn});var je=w(Mn=>{"use strict";var S0=k("util"),_0=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,E0=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Mn.validateMetricName=
function(t){return _0.test(t)};Mn.validateLabelName=function(t=[]){return t.every(e=>E0.test(e))};Mn.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${S0.inspect(e)}`)},
"validateLabel")});var At=w((FO,bl)=>{"use strict";var Ms=Ze(),{isObject:v0}=he(),{validateMetricName:k0,validateLabelName:T0}=je(),Is=class{static{
i(this,"Metric")}constructor(e,n={}){if(!v0(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Ms.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Ms.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!k0(this.name))throw new Error("Invalid metric name");if(!T0(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Ms.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};bl.exports={Metric:Is}});var Ls=w((zO,wl)=>{"use strict";var Ds=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};wl.exports=Ds});var qs=w((KO,vl)=>{"use strict";var A0=k("util"),{hashObject:P0,isObject:xl,getLabels:Sl,removeLabels:O0,nowTimestamp:R0}=he(),
{validateLabel:_l}=je(),{Metric:C0}=At(),N0=Ls(),$s=class extends C0{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(xl(e)?(r=P0(e,this.
sortedLabelNames),_l(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${A0.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),El(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(xl(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new N0),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=R0())}reset(){this.hashMap={},this.labelNames.length===0&&El(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=Sl(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=Sl(this.labelNames,e)||{};return _l(this.labelNames,n),O0.call(this,this.hashMap,n,this.sortedLabelNames)}};function El(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(El,"setValue");vl.exports=$s});var B=w((JO,Cl)=>{"use strict";var Al=k("util"),{setValue:Pl,setValueDelta:M0,getLabels:kl,hashObject:Ol,isObject:Rl,removeLabels:I0}=he(),
{validateLabel:In}=je(),{Metric:D0}=At(),Bs=class extends D0{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Hs(e,n),e=Us(e),L0(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&Pl(this.hashMap,0,{})}inc(e,n){
n=Hs(e,n),e=Us(e),n===void 0&&(n=1),Tl(this,e,n)}dec(e,n){n=Hs(e,n),e=Us(e),n===void 0&&(n=1),Tl(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=Ol(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=kl(this.labelNames,e);return In(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=kl(
this.labelNames,e);In(this.labelNames,n),I0.call(this,this.hashMap,n,this.sortedLabelNames)}};function L0(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${Al.format(n)}`);In(t.labelNames,e),Pl(t.hashMap,n,e)}i(L0,"\
set");function Tl(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${Al.format(n)}`);In(t.
labelNames,e);let r=Ol(e,t.sortedLabelNames);M0(t.hashMap,n,e,r)}i(Tl,"setDelta");function Us(t){return Rl(t)?t:{}}i(Us,
"getLabelArg");function Hs(t,e){return Rl(t)?e:t}i(Hs,"getValueArg");Cl.exports=Bs});var Ws=w((XO,Ll)=>{"use strict";var $0=k("util"),{getLabels:Nl,hashObject:Dn,isObject:Il,removeLabels:q0,nowTimestamp:U0}=he(),
{validateLabel:Fs}=je(),{Metric:H0}=At(),B0=Ls(),Vs=class extends H0{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Dn({})]:zs({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
js.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
js.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Dn(
e,this.sortedLabelNames),o=Dl(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];Il(c)||(c=new B0,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=U0()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(W0),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(V0(this)).reduce(z0(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Dn(e,this.sortedLabelNames);this.hashMap[n]=zs(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?j0.call(this,e,n)():Ml.call(this,e)()}labels(...e){let n=Nl(
this.labelNames,e);return Fs(this.labelNames,n),{observe:js.call(this,n),startTimer:Ml.call(this,n)}}remove(...e){let n=Nl(
this.labelNames,e);Fs(this.labelNames,n),q0.call(this,this.hashMap,n,this.sortedLabelNames)}};function Ml(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(Ml,"startTimer");function j0(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(j0,"startTime\
rWithExemplar");function Ln(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(Ln,"setValue\
Pair");function Dl(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(Dl,"findBound");function js(t){
return e=>{let n=F0(t,e);if(Fs(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${$0.format(n.value)}`);let r=Dn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=zs(n.labels,this.bucketValues,
this.bucketExemplars));let o=Dl(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(js,"observe");function zs(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(zs,"createBaseValues");function F0(t,e){return Il(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(F0,"convertLabelsAndValues");function V0(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],Ln({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(V0,"extractBucketValuesForExport");function z0(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(Ln(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),Ln({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),Ln({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(z0,"addS\
umAndCountForExport");function W0(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(W0,"splayLabels");Ll.exports=Vs});var Ks=w((ZO,$l)=>{function te(){}i(te,"TreeBase");te.prototype.clear=function(){this._root=null,this.size=0};te.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};te.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};te.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};te.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};te.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};te.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};te.prototype.iterator=function(){return new et(this)};te.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};te.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function et(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(et,"Iterator");et.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};et.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};et.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};et.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};et.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};$l.exports=te});var Hl=w((tR,Ul)=>{var K0=Ks();function tt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(tt,"Node");tt.prototype.
get_child=function(t){return t?this.right:this.left};tt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function $n(t){
this._root=null,this._comparator=t,this.size=0}i($n,"RBTree");$n.prototype=new K0;$n.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new tt(t),e=!0,this.size++;else{var n=new tt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new tt(t),c.set_child(r,u),e=!0,this.size++):G(u.left)&&G(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),G(u)&&G(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Pt(o,!s)):a.set_child(l,ql(o,
!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};$n.prototype.remove=function(t){if(this._root===null)return!1;var e=new tt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!G(n)&&!G(n.get_child(a))){if(G(n.get_child(!a))){var l=Pt(n,a);r.set_child(c,l),r=l}else if(!G(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!G(d.get_child(!c))&&!G(d.get_child(c)))r.red=!1,d.red=!0,n.red=!0;else{
var h=s.right===r;G(d.get_child(c))?s.set_child(h,ql(r,c)):G(d.get_child(!c))&&s.set_child(h,Pt(r,c));var y=s.get_child(
h);y.red=!0,n.red=!0,y.left.red=!1,y.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function G(t){return t!==
null&&t.red}i(G,"is_red");function Pt(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(Pt,"single_rotate");function ql(t,e){return t.set_child(!e,Pt(t.get_child(!e),!e)),Pt(t,e)}i(ql,"d\
ouble_rotate");Ul.exports=$n});var jl=w((rR,Bl)=>{var G0=Ks();function Ot(t){this.data=t,this.left=null,this.right=null}i(Ot,"Node");Ot.prototype.get_child=
function(t){return t?this.right:this.left};Ot.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function qn(t){
this._root=null,this._comparator=t,this.size=0}i(qn,"BinTree");qn.prototype=new G0;qn.prototype.insert=function(t){if(this.
_root===null)return this._root=new Ot(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Ot(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};qn.prototype.remove=function(t){if(this._root===null)return!1;var e=new Ot(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};Bl.exports=qn});var Vl=w((iR,Fl)=>{Fl.exports={RBTree:Hl(),BinTree:jl()}});var Kl=w((oR,Wl)=>{var J0=Vl().RBTree;function I(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new J0(zl),this.nreset=0,this.reset()}i(I,"TDigest");I.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};I.prototype.size=function(){return this.centroids.size};
I.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};I.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function zl(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(zl,"compare_centroid_means");function Y0(t,e){return t.
mean_cumn-e.mean_cumn}i(Y0,"compare_centroid_mean_cumns");I.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
for(var n=0;n<t.length;n++)this._digest(t[n],e)};I.prototype.push_centroid=function(t){t=Array.isArray(t)?t:[t];for(var e=0;e<
t.length;e++)this._digest(t[e].mean,t[e].n)};I.prototype._cumulate=function(t){if(!(this.n===this.last_cumulate||!t&&this.
CX&&this.CX>this.n/this.last_cumulate)){var e=0;this.centroids.each(function(n){n.mean_cumn=e+n.n/2,e=n.cumn=e+n.n}),this.
n=this.last_cumulate=e}};I.prototype.find_nearest=function(t){if(this.size()===0)return null;var e=this.centroids.lowerBound(
{mean:t}),n=e.data()===null?e.prev():e.data();if(n.mean===t||this.discrete)return n;var r=e.prev();return r&&Math.abs(r.
mean-t)<Math.abs(n.mean-t)?r:n};I.prototype._new_centroid=function(t,e,n){var r={mean:t,n:e,cumn:n};return this.centroids.
insert(r),this.n+=e,r};I.prototype._addweight=function(t,e,n){e!==t.mean&&(t.mean+=n*(e-t.mean)/(t.n+n)),t.cumn+=n,t.mean_cumn+=
n/2,t.n+=n,this.n+=n};I.prototype._digest=function(t,e){var n=this.centroids.min(),r=this.centroids.max(),s=this.find_nearest(
t);if(s&&s.mean===t)this._addweight(s,t,e);else if(s===n)this._new_centroid(t,e,0);else if(s===r)this._new_centroid(t,e,
this.n);else if(this.discrete)this._new_centroid(t,e,s.cumn);else{var o=s.mean_cumn/this.n,a=Math.floor(4*this.n*this.delta*
o*(1-o));a-s.n>=e?this._addweight(s,t,e):this._new_centroid(t,e,s.cumn)}this._cumulate(!1),!this.discrete&&this.K&&this.
size()>this.K/this.delta&&this.compress()};I.prototype.bound_mean=function(t){var e=this.centroids.upperBound({mean:t}),
n=e.prev(),r=n.mean===t?n:e.next();return[n,r]};I.prototype.p_rank=function(t){var e=Array.isArray(t)?t:[t],n=e.map(this.
_p_rank,this);return Array.isArray(t)?n:n[0]};I.prototype._p_rank=function(t){if(this.size()!==0){{if(t<this.centroids.min().
mean)return 0;if(t>this.centroids.max().mean)return 1}this._cumulate(!0);var e=this.bound_mean(t),n=e[0],r=e[1];if(this.
discrete)return n.cumn/this.n;var s=n.mean_cumn;return n!==r&&(s+=(t-n.mean)*(r.mean_cumn-n.mean_cumn)/(r.mean-n.mean)),
s/this.n}};I.prototype.bound_mean_cumn=function(t){this.centroids._comparator=Y0;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=zl;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};I.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};I.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function X0(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(X0,"pop_random");I.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
X0(t));this._cumulate(!0),this.compressing=!1}};function Pe(t){this.config=t||{},this.mode=this.config.mode||"auto",I.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Pe,"Digest");Pe.prototype=Object.create(I.prototype);Pe.prototype.constructor=Pe;Pe.prototype.push=function(t){
I.prototype.push.call(this,t),this.check_continuous()};Pe.prototype._new_centroid=function(t,e,n){this.n_unique+=1,I.prototype.
_new_centroid.call(this,t,e,n)};Pe.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),I.prototype._addweight.
call(this,t,e,n)};Pe.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Wl.exports={TDigest:I,Digest:Pe}});var Yl=w((cR,Jl)=>{"use strict";var{TDigest:Gl}=Kl(),Js=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Gl),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return Gs.call(this).size()}percentile(e){
return Gs.call(this).percentile(e)}push(e){Gs.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function Gs(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Gl,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(Gs,"rotate");Jl.exports=Js});var rf=w((lR,nf)=>{"use strict";var Q0=k("util"),{getLabels:Xl,hashObject:ef,removeLabels:Z0}=he(),{validateLabel:Ys}=je(),
{Metric:ex}=At(),tf=Yl(),tx=1e3,Xs=class extends ex{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:tx,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[ef({})]:{labels:{},td:new tf(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){Zl.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(nx(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(sx(s,this)),n.push(rx(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Ql.call(this,e)()}labels(...e){let n=Xl(this.labelNames,e);return Ys(
this.labelNames,n),{observe:Zl.call(this,n),startTimer:Ql.call(this,n)}}remove(...e){let n=Xl(this.labelNames,e);Ys(this.
labelNames,n),Z0.call(this,this.hashMap,n,this.sortedLabelNames)}};function nx(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(nx,"extractSummariesForExport");function rx(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(rx,"getCountForExport");function sx(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(sx,"getSumForExport");function Ql(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Ql,"startTimer");function Zl(t){
return e=>{let n=ix(t,e);if(Ys(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${Q0.format(n.value)}`);let r=ef(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new tf(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(Zl,"observe");function ix(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(ix,"convertLabelsAndValues");nf.exports=Xs});var of=w((dR,sf)=>{"use strict";var Qs=k("url"),ox=k("http"),ax=k("https"),{gzipSync:cx}=k("zlib"),{globalRegistry:ux}=Ze(),
ei=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=ux),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return Zs.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return Zs.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return Zs.call(this,"DELETE",e.jobName,e.groupings)}};
async function Zs(t,e,n){let r=Qs.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${lx(n)}`:"",a=`${s}/metrics${o}`,c=Qs.resolve(this.gatewayUrl,a),u=Qs.parse(c),l=fx(u.href)?ax:ox,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,y)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let m=l.request(d,f=>{let g="";f.setEncoding("utf8"),f.on("data",b=>{g+=b}),f.on("end",()=>{f.statusCode>=400?y(new Error(
`push failed with status ${f.statusCode}, ${g}`)):h({resp:f,body:g})})});m.on("error",f=>{y(f)}),m.on("timeout",()=>{m.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(f=cx(f)),m.write(f),m.end()}).catch(f=>{y(f)}):m.end()})}i(Zs,"useGateway");function lx(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(lx,"generateGroupings");function fx(t){
return t.search(/^https/)!==-1}i(fx,"isHttps");sf.exports=ei});var ni=w(ti=>{"use strict";ti.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};ti.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var af={};lo(af,{context:()=>hx,trace:()=>dx});var dx,hx,cf=Ph(()=>{"use strict";dx={getSpan:i(()=>{},"getSpan")},hx={active:i(
()=>{},"active")}});var hf=w((gR,si)=>{"use strict";var uf=(cf(),Oh(af)),ri=qs(),lf="process_cpu_user_seconds_total",ff="process_cpu_system_\
seconds_total",df="process_cpu_seconds_total";si.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new ri({name:r+lf,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),y=h.user-
c.user,m=h.system-c.system;if(c=h,this.enableExemplars){let f={},g=uf.trace.getSpan(uf.context.active());g&&(f={traceId:g.
spanContext().traceId,spanId:g.spanContext().spanId}),u.inc({labels:s,value:y/1e6,exemplarLabels:f}),l.inc({labels:s,value:m/
1e6,exemplarLabels:f}),d.inc({labels:s,value:(y+m)/1e6,exemplarLabels:f})}else u.inc(s,y/1e6),l.inc(s,m/1e6),d.inc(s,(y+
m)/1e6)}}),l=new ri({name:r+ff,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new ri({name:r+df,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
si.exports.metricNames=[lf,ff,df]});var mf=w((yR,ii)=>{"use strict";var px=B(),mx=Math.round(Date.now()/1e3-process.uptime()),pf="process_start_time_seconds";
ii.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new px({name:n+pf,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,mx)}})};ii.exports.metricNames=[pf]});var wf=w((bR,ai)=>{"use strict";var oi=B(),gx=k("fs"),yx=["VmSize","VmRSS","VmData"],gf="process_resident_memory_bytes",
yf="process_virtual_memory_bytes",bf="process_heap_bytes";function bx(t){return t.split(`
`).reduce((e,n)=>{if(!yx.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(bx,"structureOutput");ai.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new oi({name:r+gf,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=gx.readFileSync("/proc/self/status","utf8"),d=bx(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new oi({name:r+yf,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new oi({name:r+bf,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};ai.exports.metricNames=[gf,yf,bf]});var ci=w((xR,xf)=>{"use strict";function wx(){try{return process.memoryUsage()}catch{return}}i(wx,"safeMemoryUsage");xf.
exports=wx});var Ef=w((_R,ui)=>{"use strict";var xx=B(),Sf=wf(),Sx=ci(),_f="process_resident_memory_bytes";function _x(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new xx({name:n+_f,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=Sx();o&&this.set(r,o.rss)}})}i(_x,"notLinuxVariant");ui.exports=(t,e)=>process.platform===
"linux"?Sf(t,e):_x(t,e);ui.exports.metricNames=process.platform==="linux"?Sf.metricNames:[_f]});var kf=w((vR,li)=>{"use strict";var Ex=B(),vx=k("fs"),kx=k("process"),vf="process_open_fds";li.exports=(t,e={})=>{if(kx.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Ex({name:n+vf,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=vx.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};li.exports.metricNames=[vf]});var Af=w((kR,fi)=>{"use strict";var Tx=B(),Ax=k("fs"),Tf="process_max_fds",Rt;fi.exports=(t,e={})=>{if(Rt===void 0)try{let a=Ax.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Rt=Number(u[1]);break}}catch{return}if(Rt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Tx({name:n+Tf,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Rt!==void 0&&this.set(r,Rt)}})};fi.exports.metricNames=
[Tf]});var $f=w((TR,di)=>{"use strict";var Oe=B(),Un;try{Un=k("perf_hooks")}catch{}var Of="nodejs_eventloop_lag_seconds",Rf="no\
dejs_eventloop_lag_min_seconds",Cf="nodejs_eventloop_lag_max_seconds",Nf="nodejs_eventloop_lag_mean_seconds",Mf="nodejs_\
eventloop_lag_stddev_seconds",If="nodejs_eventloop_lag_p50_seconds",Df="nodejs_eventloop_lag_p90_seconds",Lf="nodejs_eve\
ntloop_lag_p99_seconds";function Pf(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(Pf,"reportEventloo\
pLag");di.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let g=process.hrtime();setImmediate(Pf,g,c,r)},"collect");if(Un&&Un.monitorEventLoopDelay)try{let g=Un.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});g.enable(),a=i(()=>{let b=process.hrtime();setImmediate(Pf,b,c,r),u.set(r,g.
min/1e9),l.set(r,g.max/1e9),d.set(r,g.mean/1e9),h.set(r,g.stddev/1e9),y.set(r,g.percentile(50)/1e9),m.set(r,g.percentile(
90)/1e9),f.set(r,g.percentile(99)/1e9),g.reset()},"collect")}catch(g){if(g.code==="ERR_NOT_IMPLEMENTED")return;throw g}let c=new Oe(
{name:n+Of,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Oe({name:n+
Rf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Oe({name:n+Cf,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Oe({name:n+Nf,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Oe({name:n+Mf,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),y=new Oe({name:n+If,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),m=new Oe({name:n+
Df,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Oe(
{name:n+Lf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
di.exports.metricNames=[Of,Rf,Cf,Nf,Mf,If,Df,Lf]});var nt=w((PR,qf)=>{"use strict";function Px(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(Px,"\
aggregateByObjectName");function Ox(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(Ox,"upda\
teMetrics");qf.exports={aggregateByObjectName:Px,updateMetrics:Ox}});var jf=w((RR,hi)=>{"use strict";var{aggregateByObjectName:Rx}=nt(),{updateMetrics:Cx}=nt(),Uf=B(),Hf="nodejs_active_hand\
les",Bf="nodejs_active_handles_total";hi.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new Uf({name:r+Hf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();Cx(this,Rx(a),s)}}),new Uf({name:r+Bf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};hi.exports.metricNames=[Hf,Bf]});var Wf=w((CR,pi)=>{"use strict";var Ff=B(),{aggregateByObjectName:Nx}=nt(),{updateMetrics:Mx}=nt(),Vf="nodejs_active_req\
uests",zf="nodejs_active_requests_total";pi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Ff({name:n+Vf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();Mx(this,Nx(o),r)}}),new Ff({name:n+zf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};pi.exports.metricNames=[Vf,zf]});var Yf=w((NR,mi)=>{"use strict";var Kf=B(),{updateMetrics:Ix}=nt(),Gf="nodejs_active_resources",Jf="nodejs_active_resour\
ces_total";mi.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Kf({name:n+Gf,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}Ix(this,a,r)}}),new Kf(
{name:n+Jf,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};mi.exports.metricNames=[Gf,Jf]});var ed=w((MR,yi)=>{"use strict";var gi=B(),Dx=ci(),Xf="nodejs_heap_size_total_bytes",Qf="nodejs_heap_size_used_bytes",Zf="\
nodejs_external_memory_bytes";yi.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=Dx();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new gi({name:o+Xf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new gi({name:o+Qf,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new gi({name:o+Zf,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};yi.exports.
metricNames=[Xf,Qf,Zf]});var rd=w((DR,wi)=>{"use strict";var Lx=B(),td=k("v8"),nd=["total","used","available"],bi={};nd.forEach(t=>{bi[t]=`nodejs\
_heap_space_size_${t}_bytes`});wi.exports=(t,e={})=>{try{td.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
nd.forEach(c=>{a[c]=new Lx({name:r+bi[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of td.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
wi.exports.metricNames=Object.values(bi)});var od=w((LR,Si)=>{"use strict";var $x=B(),sd=process.version,xi=sd.slice(1).split(".").map(Number),id="nodejs_version_i\
nfo";Si.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new $x({name:n+id,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(sd,xi[0],xi[1],xi[2],...Object.values(r)).set(1)}})};Si.exports.metricNames=[id]});var cd=w(($R,_i)=>{"use strict";var qx=Ws(),ge;try{ge=k("perf_hooks")}catch{}var ad="nodejs_gc_duration_seconds",Ux=[.001,
.01,.1,1,2,5],rt=[];ge&&ge.constants&&(rt[ge.constants.NODE_PERFORMANCE_GC_MAJOR]="major",rt[ge.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",rt[ge.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",rt[ge.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");_i.exports=(t,e={})=>{if(!ge)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:Ux,a=new qx({name:n+ad,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new ge.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?rt[l.detail.kind]:rt[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};_i.exports.metricNames=[ad]});var ld=w((qR,Ei)=>{"use strict";var{isObject:Hx}=he(),Bx=hf(),jx=mf(),Fx=Ef(),Vx=kf(),zx=Af(),Wx=$f(),Kx=jf(),Gx=Wf(),Jx=Yf(),
Yx=ed(),Xx=rd(),Qx=od(),Zx=cd(),ud={processCpuTotal:Bx,processStartTime:jx,osMemoryHeap:Fx,processOpenFileDescriptors:Vx,
processMaxFileDescriptors:zx,eventLoopLag:Wx,...typeof process.getActiveResourcesInfo=="function"?{processResources:Jx}:
{},processHandles:Kx,processRequests:Gx,heapSizeAndUsed:Yx,heapSpacesSizeAndUsed:Xx,version:Qx,gc:Zx},eS=Object.keys(ud);
Ei.exports=i(function(e){if(e!=null&&!Hx(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(ud))n(e.register,e)},"collectDefaultMetrics");Ei.exports.metricsList=eS});var ki=w(vi=>{"use strict";var{Grouper:tS,hashObject:nS}=he();function st(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new tS;return e.forEach(s=>{s.values.forEach(
o=>{let a=nS(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(st,"AggregatorFactory");vi.AggregatorFactory=
st;vi.aggregators={sum:st(t=>t.reduce((e,n)=>e+n.value,0)),first:st(t=>t[0].value),omit:i(()=>{},"omit"),average:st(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:st(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:st(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var md=w((jR,pd)=>{"use strict";var it=Ze(),{Grouper:rS}=he(),{aggregators:sS}=ki(),Fe=i(()=>{let t=k("cluster");return Fe=
i(()=>t,"cluster"),t},"cluster"),dd="prom-client:getMetricsReq",Ti="prom-client:getMetricsRes",hd=[it.globalRegistry],iS=0,
fd=!1,Ai=new Map,Hn=class extends it{static{i(this,"AggregatorRegistry")}constructor(e=it.PROMETHEUS_CONTENT_TYPE){super(
e),oS()}clusterMetrics(){let e=iS++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
Ai.set(e,a);let c={type:dd,requestId:e};for(let u in Fe().workers)Fe().workers[u].isConnected()&&(Fe().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=it.PROMETHEUS_CONTENT_TYPE){let r=new it,s=new rS;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=sS[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof it))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),hd=e}};function oS(){fd||(fd=!0,Fe().isMaster&&Fe().on("message",(t,e)=>{if(e.type===Ti){let n=Ai.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){Ai.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Hn.aggregate(n.responses).metrics();n.done(null,
s)}}}),Fe().isWorker&&process.on("message",t=>{t.type===dd&&Promise.all(hd.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Ti,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Ti,requestId:t.requestId,error:e.message})})}))}
i(oS,"addListeners");pd.exports=Hn});var Pi=w(L=>{"use strict";L.register=Ze().globalRegistry;L.Registry=Ze();Object.defineProperty(L,"contentType",{configurable:!1,
enumerable:!0,get(){return L.register.contentType},set(t){L.register.setContentType(t)}});L.prometheusContentType=L.Registry.
PROMETHEUS_CONTENT_TYPE;L.openMetricsContentType=L.Registry.OPENMETRICS_CONTENT_TYPE;L.validateMetricName=je().validateMetricName;
L.Counter=qs();L.Gauge=B();L.Histogram=Ws();L.Summary=rf();L.Pushgateway=of();L.linearBuckets=ni().linearBuckets;L.exponentialBuckets=
ni().exponentialBuckets;L.collectDefaultMetrics=ld();L.aggregators=ki().aggregators;L.AggregatorRegistry=md()});var jn=w(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.utf8Count=ES;ye.utf8EncodeJs=Td;ye.utf8EncodeTE=
Ad;ye.utf8Encode=TS;ye.utf8DecodeJs=Pd;ye.utf8DecodeTD=Od;ye.utf8Decode=RS;function ES(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(ES,"utf8Count");function Td(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(Td,"utf8EncodeJs");var vS=new TextEncoder,kS=50;function Ad(t,e,n){
vS.encodeInto(t,e.subarray(n))}i(Ad,"utf8EncodeTE");function TS(t,e,n){t.length>kS?Ad(t,e,n):Td(t,e,n)}i(TS,"utf8Encode");
var AS=4096;function Pd(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=AS&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(Pd,"utf8DecodeJs");var PS=new TextDecoder,OS=200;function Od(t,e,n){let r=t.subarray(e,e+
n);return PS.decode(r)}i(Od,"utf8DecodeTD");function RS(t,e,n){return n>OS?Od(t,e,n):Pd(t,e,n)}i(RS,"utf8Decode")});var Li=w(Fn=>{"use strict";Object.defineProperty(Fn,"__esModule",{value:!0});Fn.ExtData=void 0;var Di=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Fn.ExtData=Di});var zn=w(Vn=>{"use strict";Object.defineProperty(Vn,"__esModule",{value:!0});Vn.DecodeError=void 0;var $i=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};Vn.DecodeError=$i});var Wn=w(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.UINT32_MAX=void 0;Re.setUint64=CS;Re.setInt64=
NS;Re.getInt64=MS;Re.getUint64=IS;Re.UINT32_MAX=4294967295;function CS(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(CS,"setUint64");function NS(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(NS,"setInt64");function MS(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(MS,"getInt64");function IS(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(IS,"getUint64")});var qi=w(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.timestampExtension=J.EXT_TIMESTAMP=void 0;J.
encodeTimeSpecToTimestamp=Cd;J.encodeDateToTimeSpec=Nd;J.encodeTimestampExtension=Md;J.decodeTimestampToTimeSpec=Id;J.decodeTimestampExtension=
Dd;var DS=zn(),Rd=Wn();J.EXT_TIMESTAMP=-1;var LS=4294967296-1,$S=17179869184-1;function Cd({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=$S)if(e===0&&t<=LS){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,Rd.setInt64)(r,4,t),n}}i(Cd,"encodeTimeSpecToTimestamp");function Nd(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(Nd,"encodeDateT\
oTimeSpec");function Md(t){if(t instanceof Date){let e=Nd(t);return Cd(e)}else return null}i(Md,"encodeTimestampExtensio\
n");function Id(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,Rd.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new DS.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(Id,"decodeTimestampToTimeSpec");function Dd(t){let e=Id(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(Dd,"decodeTimestampExtension");J.timestampExtension={type:J.EXT_TIMESTAMP,encode:Md,decode:Dd}});var Jn=w(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Gn.ExtensionCodec=void 0;var Kn=Li(),qS=qi(),
Ui=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(qS.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new Kn.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new Kn.ExtData(a,o)}}}
return e instanceof Kn.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new Kn.ExtData(n,e)}};Gn.ExtensionCodec=Ui});var Bi=w(Hi=>{"use strict";Object.defineProperty(Hi,"__esModule",{value:!0});Hi.ensureUint8Array=HS;function US(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(US,"isArrayBufferLike");function HS(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):US(t)?new Uint8Array(t):Uint8Array.
from(t)}i(HS,"ensureUint8Array")});var Fi=w(pe=>{"use strict";Object.defineProperty(pe,"__esModule",{value:!0});pe.Encoder=pe.DEFAULT_INITIAL_BUFFER_SIZE=pe.
DEFAULT_MAX_DEPTH=void 0;var Ld=jn(),BS=Jn(),$d=Wn(),jS=Bi();pe.DEFAULT_MAX_DEPTH=100;pe.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var ji=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??BS.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.maxDepth=e?.maxDepth??pe.DEFAULT_MAX_DEPTH,this.initialBufferSize=e?.initialBufferSize??pe.DEFAULT_INITIAL_BUFFER_SIZE,
this.sortKeys=e?.sortKeys??!1,this.forceFloat32=e?.forceFloat32??!1,this.ignoreUndefined=e?.ignoreUndefined??!1,this.forceIntegerToFloat=
e?.forceIntegerToFloat??!1,this.pos=0,this.view=new DataView(new ArrayBuffer(this.initialBufferSize)),this.bytes=new Uint8Array(
this.view.buffer)}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
maxDepth:this.maxDepth,initialBufferSize:this.initialBufferSize,sortKeys:this.sortKeys,forceFloat32:this.forceFloat32,ignoreUndefined:this.
ignoreUndefined,forceIntegerToFloat:this.forceIntegerToFloat})}reinitializeState(){this.pos=0}encodeSharedRef(e){if(this.
entered)return this.clone().encodeSharedRef(e);try{return this.entered=!0,this.reinitializeState(),this.doEncode(e,1),this.
bytes.subarray(0,this.pos)}finally{this.entered=!1}}encode(e){if(this.entered)return this.clone().encode(e);try{return this.
entered=!0,this.reinitializeState(),this.doEncode(e,1),this.bytes.slice(0,this.pos)}finally{this.entered=!1}}doEncode(e,n){
if(n>this.maxDepth)throw new Error(`Too deep objects in depth ${n}`);e==null?this.encodeNil():typeof e=="boolean"?this.encodeBoolean(
e):typeof e=="number"?this.forceIntegerToFloat?this.encodeNumberAsFloat(e):this.encodeNumber(e):typeof e=="string"?this.
encodeString(e):this.useBigInt64&&typeof e=="bigint"?this.encodeBigInt64(e):this.encodeObject(e,n)}ensureBufferSizeToWrite(e){
let n=this.pos+e;this.view.byteLength<n&&this.resizeBuffer(n*2)}resizeBuffer(e){let n=new ArrayBuffer(e),r=new Uint8Array(
n),s=new DataView(n);r.set(this.bytes),this.view=s,this.bytes=r}encodeNil(){this.writeU8(192)}encodeBoolean(e){e===!1?this.
writeU8(194):this.writeU8(195)}encodeNumber(e){!this.forceIntegerToFloat&&Number.isSafeInteger(e)?e>=0?e<128?this.writeU8(
e):e<256?(this.writeU8(204),this.writeU8(e)):e<65536?(this.writeU8(205),this.writeU16(e)):e<4294967296?(this.writeU8(206),
this.writeU32(e)):this.useBigInt64?this.encodeNumberAsFloat(e):(this.writeU8(207),this.writeU64(e)):e>=-32?this.writeU8(
224|e+32):e>=-128?(this.writeU8(208),this.writeI8(e)):e>=-32768?(this.writeU8(209),this.writeI16(e)):e>=-2147483648?(this.
writeU8(210),this.writeI32(e)):this.useBigInt64?this.encodeNumberAsFloat(e):(this.writeU8(211),this.writeI64(e)):this.encodeNumberAsFloat(
e)}encodeNumberAsFloat(e){this.forceFloat32?(this.writeU8(202),this.writeF32(e)):(this.writeU8(203),this.writeF64(e))}encodeBigInt64(e){
e>=BigInt(0)?(this.writeU8(207),this.writeBigUint64(e)):(this.writeU8(211),this.writeBigInt64(e))}writeStringHeader(e){if(e<
32)this.writeU8(160+e);else if(e<256)this.writeU8(217),this.writeU8(e);else if(e<65536)this.writeU8(218),this.writeU16(e);else if(e<
4294967296)this.writeU8(219),this.writeU32(e);else throw new Error(`Too long string: ${e} bytes in UTF-8`)}encodeString(e){
let r=(0,Ld.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,Ld.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,jS.ensureUint8Array)(
e);this.writeU8a(r)}encodeArray(e,n){let r=e.length;if(r<16)this.writeU8(144+r);else if(r<65536)this.writeU8(220),this.writeU16(
r);else if(r<4294967296)this.writeU8(221),this.writeU32(r);else throw new Error(`Too large array: ${r}`);for(let s of e)
this.doEncode(s,n+1)}countWithoutUndefined(e,n){let r=0;for(let s of n)e[s]!==void 0&&r++;return r}encodeMap(e,n){let r=Object.
keys(e);this.sortKeys&&r.sort();let s=this.ignoreUndefined?this.countWithoutUndefined(e,r):r.length;if(s<16)this.writeU8(
128+s);else if(s<65536)this.writeU8(222),this.writeU16(s);else if(s<4294967296)this.writeU8(223),this.writeU32(s);else throw new Error(
`Too large map object: ${s}`);for(let o of r){let a=e[o];this.ignoreUndefined&&a===void 0||(this.encodeString(o),this.doEncode(
a,n+1))}}encodeExtension(e){if(typeof e.data=="function"){let r=e.data(this.pos+6),s=r.length;if(s>=4294967296)throw new Error(
`Too large extension object: ${s}`);this.writeU8(201),this.writeU32(s),this.writeI8(e.type),this.writeU8a(r);return}let n=e.
data.length;if(n===1)this.writeU8(212);else if(n===2)this.writeU8(213);else if(n===4)this.writeU8(214);else if(n===8)this.
writeU8(215);else if(n===16)this.writeU8(216);else if(n<256)this.writeU8(199),this.writeU8(n);else if(n<65536)this.writeU8(
200),this.writeU16(n);else if(n<4294967296)this.writeU8(201),this.writeU32(n);else throw new Error(`Too large extension \
object: ${n}`);this.writeI8(e.type),this.writeU8a(e.data)}writeU8(e){this.ensureBufferSizeToWrite(1),this.view.setUint8(
this.pos,e),this.pos++}writeU8a(e){let n=e.length;this.ensureBufferSizeToWrite(n),this.bytes.set(e,this.pos),this.pos+=n}writeI8(e){
this.ensureBufferSizeToWrite(1),this.view.setInt8(this.pos,e),this.pos++}writeU16(e){this.ensureBufferSizeToWrite(2),this.
view.setUint16(this.pos,e),this.pos+=2}writeI16(e){this.ensureBufferSizeToWrite(2),this.view.setInt16(this.pos,e),this.pos+=
2}writeU32(e){this.ensureBufferSizeToWrite(4),this.view.setUint32(this.pos,e),this.pos+=4}writeI32(e){this.ensureBufferSizeToWrite(
4),this.view.setInt32(this.pos,e),this.pos+=4}writeF32(e){this.ensureBufferSizeToWrite(4),this.view.setFloat32(this.pos,
e),this.pos+=4}writeF64(e){this.ensureBufferSizeToWrite(8),this.view.setFloat64(this.pos,e),this.pos+=8}writeU64(e){this.
ensureBufferSizeToWrite(8),(0,$d.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,$d.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
pe.Encoder=ji});var qd=w(Vi=>{"use strict";Object.defineProperty(Vi,"__esModule",{value:!0});Vi.encode=VS;var FS=Fi();function VS(t,e){return new FS.
Encoder(e).encodeSharedRef(t)}i(VS,"encode")});var Ud=w(zi=>{"use strict";Object.defineProperty(zi,"__esModule",{value:!0});zi.prettyByte=zS;function zS(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(zS,"prettyByte")});var Hd=w(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.CachedKeyDecoder=void 0;var WS=jn(),KS=16,
GS=16,Wi=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=KS,n=GS){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,WS.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
Yn.CachedKeyDecoder=Wi});var Qn=w(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.Decoder=void 0;var Ki=Ud(),JS=Jn(),ze=Wn(),
YS=jn(),Bd=Bi(),XS=Hd(),be=zn(),Gi="array",Nt="map_key",Fd="map_value",QS=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new be.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),Ji=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=Gi,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Nt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===Gi){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Nt||e.type===Fd){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Ct=-1,Xi=new DataView(
new ArrayBuffer(0)),ZS=new Uint8Array(Xi.buffer);try{Xi.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var jd=new RangeError("Insufficient data"),e_=new XS.CachedKeyDecoder,Yi=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=Xi;bytes=ZS;headByte=Ct;stack=new Ji;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??JS.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??ze.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
ze.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??ze.UINT32_MAX,this.maxMapLength=e?.maxMapLength??ze.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??ze.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:e_,this.mapKeyConverter=
e?.mapKeyConverter??QS}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Ct,this.stack.reset()}setBuffer(e){let n=(0,Bd.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Ct&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Bd.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,Ki.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
this.entered=!1}}decodeArrayStream(e){return this.decodeMultiAsync(e,!0)}decodeStream(e){return this.decodeMultiAsync(e,
!1)}async*decodeMultiAsync(e,n){if(this.entered){yield*this.clone().decodeMultiAsync(e,n);return}try{this.entered=!0;let r=n,
s=-1;for await(let o of e){if(n&&s===0)throw this.createExtraByteError(this.totalPos);this.appendBuffer(o),r&&(s=this.readArraySize(),
r=!1,this.complete());try{for(;yield this.doDecodeSync(),--s!==0;);}catch(a){if(!(a instanceof RangeError))throw a}this.
totalPos+=this.pos}}finally{this.entered=!1}}doDecodeSync(){e:for(;;){let e=this.readHeadByte(),n;if(e>=224)n=e-256;else if(e<
192)if(e<128)n=e;else if(e<144){let s=e-128;if(s!==0){this.pushMapState(s),this.complete();continue e}else n={}}else if(e<
160){let s=e-144;if(s!==0){this.pushArrayState(s),this.complete();continue e}else n=[]}else{let s=e-160;n=this.decodeString(
s,0)}else if(e===192)n=null;else if(e===194)n=!1;else if(e===195)n=!0;else if(e===202)n=this.readF32();else if(e===203)n=
this.readF64();else if(e===204)n=this.readU8();else if(e===205)n=this.readU16();else if(e===206)n=this.readU32();else if(e===
207)this.useBigInt64?n=this.readU64AsBigInt():n=this.readU64();else if(e===208)n=this.readI8();else if(e===209)n=this.readI16();else if(e===
210)n=this.readI32();else if(e===211)this.useBigInt64?n=this.readI64AsBigInt():n=this.readI64();else if(e===217){let s=this.
lookU8();n=this.decodeString(s,1)}else if(e===218){let s=this.lookU16();n=this.decodeString(s,2)}else if(e===219){let s=this.
lookU32();n=this.decodeString(s,4)}else if(e===220){let s=this.readU16();if(s!==0){this.pushArrayState(s),this.complete();
continue e}else n=[]}else if(e===221){let s=this.readU32();if(s!==0){this.pushArrayState(s),this.complete();continue e}else
n=[]}else if(e===222){let s=this.readU16();if(s!==0){this.pushMapState(s),this.complete();continue e}else n={}}else if(e===
223){let s=this.readU32();if(s!==0){this.pushMapState(s),this.complete();continue e}else n={}}else if(e===196){let s=this.
lookU8();n=this.decodeBinary(s,1)}else if(e===197){let s=this.lookU16();n=this.decodeBinary(s,2)}else if(e===198){let s=this.
lookU32();n=this.decodeBinary(s,4)}else if(e===212)n=this.decodeExtension(1,0);else if(e===213)n=this.decodeExtension(2,
0);else if(e===214)n=this.decodeExtension(4,0);else if(e===215)n=this.decodeExtension(8,0);else if(e===216)n=this.decodeExtension(
16,0);else if(e===199){let s=this.lookU8();n=this.decodeExtension(s,1)}else if(e===200){let s=this.lookU16();n=this.decodeExtension(
s,2)}else if(e===201){let s=this.lookU32();n=this.decodeExtension(s,4)}else throw new be.DecodeError(`Unrecognized type \
byte: ${(0,Ki.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===Gi)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Nt){if(n==="__proto\
__")throw new be.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=Fd;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Nt;continue e}}return n}}readHeadByte(){
return this.headByte===Ct&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Ct}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new be.
DecodeError(`Unrecognized array type byte: ${(0,Ki.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new be.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new be.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new be.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw jd;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,YS.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Nt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new be.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw jd;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new be.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,ze.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,ze.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};Xn.Decoder=Yi});var zd=w(Zn=>{"use strict";Object.defineProperty(Zn,"__esModule",{value:!0});Zn.decode=t_;Zn.decodeMulti=n_;var Vd=Qn();
function t_(t,e){return new Vd.Decoder(e).decode(t)}i(t_,"decode");function n_(t,e){return new Vd.Decoder(e).decodeMulti(
t)}i(n_,"decodeMulti")});var Gd=w(Mt=>{"use strict";Object.defineProperty(Mt,"__esModule",{value:!0});Mt.isAsyncIterable=Wd;Mt.asyncIterableFromStream=
Kd;Mt.ensureAsyncIterable=r_;function Wd(t){return t[Symbol.asyncIterator]!=null}i(Wd,"isAsyncIterable");async function*Kd(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(Kd,"a\
syncIterableFromStream");function r_(t){return Wd(t)?t:Kd(t)}i(r_,"ensureAsyncIterable")});var Jd=w(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});It.decodeAsync=s_;It.decodeArrayStream=i_;It.
decodeMultiStream=o_;var Qi=Qn(),Zi=Gd();async function s_(t,e){let n=(0,Zi.ensureAsyncIterable)(t);return new Qi.Decoder(
e).decodeAsync(n)}i(s_,"decodeAsync");function i_(t,e){let n=(0,Zi.ensureAsyncIterable)(t);return new Qi.Decoder(e).decodeArrayStream(
n)}i(i_,"decodeArrayStream");function o_(t,e){let n=(0,Zi.ensureAsyncIterable)(t);return new Qi.Decoder(e).decodeStream(
n)}i(o_,"decodeMultiStream")});var Xd=w(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var a_=qd();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return a_.encode},"get")});var Yd=zd();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return Yd.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Yd.decodeMulti},"get")});var eo=Jd();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return eo.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return eo.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return eo.decodeMultiStream},"get")});var c_=Qn();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return c_.Decoder},"get")});var u_=zn();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return u_.
DecodeError},"get")});var l_=Fi();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return l_.Encoder},"\
get")});var f_=Jn();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return f_.ExtensionCodec},"\
get")});var d_=Li();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return d_.ExtData},"get")});var ct=qi();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return ct.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return ct.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return ct.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return ct.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return ct.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return ct.decodeTimestampExtension},"get")})});var xh=qt(vc(),1);var Ri={};lo(Ri,{Metrics:()=>fS,Name:()=>dS,OptionalPhases:()=>gS,Plugin:()=>Oi,Priority:()=>pS,Schema:()=>mS,Version:()=>hS});var kc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that is asked for on each upst\
ream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"How often it is asked for. Default: 5s."},timeout:{
is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"integer",min:1,
max:255},doc:"After how many good answers in a row an unhealthy upstream is healthy. Default: 2."},failures:{is:{kind:"i\
nteger",min:1,max:255},doc:"After how many bad answers in a row, or none, an upstream is unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"After how many responses of 500 or more to clients' requests in \
a row, or none, an upstream is unhealthy. Default: these are not looked at."},failover:{is:{kind:"boolean"},doc:"Whether\
 requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var Tc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308, which clients remember: until i\
t is forgotten, no rollback reaches them."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remem\
ber a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"Scheme, short host and port of\
 new URLs. Default: https and the first short host."}}},gb={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"What the old host answers meanwhile. Default: 503."}}},yb={kind:"record",fields:{deprecation:{
is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{is:{kind:"string",format:"\
link"},doc:"A page about the end (RFC 8594 section 6)."}}},ns={deprecated:{is:{kind:"string",format:"date"},doc:"Since w\
hen the host is deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{kind:"string",format:"date"},doc:"W\
hen the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},afterSunset:{is:{kind:"enum",values:[
"serve","redirect","gone"]},doc:"What the host does from then on: go on (serve, the default), redirect to the short host\
, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:gb},doc:"Announced times, before the sunset, in which \
the host answers with an error."},links:{is:yb,doc:"Pages that responses link to."}},Ac={kind:"record",fields:ns};var bb={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Pc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h 0, or that is not named, gets not one request.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What keeps\
 one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several with commas between, the first that a r\
equest has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Split\
s the requests on the short hosts, or those on old hosts, alone. Default: both."},override:{is:bb,doc:"How testers choos\
e a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Mixed with the key. APIs with one salt and one key\
 keep a client in the same share. Default: the API's name."}}};var wb={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},xb={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},rs={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Takes the pla\
ce of the default cluster's url (and address) for this API. A base path is put in front."},split:{is:Pc,doc:"Weights acr\
oss clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's traffic to this cluster, whatever spli\
t says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is taken off before the request g\
oes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstream\
 receives: upstream (default), client, or a host name of one's own."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},
doc:"What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:Tc,doc:"How old hosts redirect, a\
nd what the new URLs begin with."},oldHosts:{is:Ac,doc:"The end of this API's old hosts, in place of what legacyHosts sa\
y of it."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backs\
lash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens \
to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reje\
ct"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to where the c\
lient came in. Default: false."},timeouts:{is:wb,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{
is:{kind:"integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is\
 5."},healthCheck:{is:kc,doc:"Health checks of the upstreams, and what follows from them."},plugins:{is:{kind:"array",min:0,
items:xb},doc:"Kong plugins for this API alone."}}};var Sb={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...ns}},_b={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess that is dialled, while Host, SNI and certificate stay those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whethe\
r the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters\
 read and change the traffic."}}},gt={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"\
host"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,
items:Sb},doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"m\
ap",min:1,keys:"name",values:_b},doc:"Where APIs can be served from, by name.",required:!0},pin:{is:{kind:"string",format:"\
name"},doc:"Sends every API to this cluster, whatever else the table says: the big red button."},decisionHeader:{is:{kind:"\
string",format:"token"},doc:"A response header that says which cluster was chosen, and why. Default: none."},checkServerName:{
is:{kind:"boolean"},doc:"Whether a request over HTTP/2 whose host is another API's than the connection's server name is \
answered with 421. Default: true."},defaults:{is:rs,doc:"Fields that hold for every API that does not say them itself."},
apis:{is:{kind:"map",min:1,keys:"name",values:rs},doc:"The APIs by name. {} is all that most need.",required:!0}}};var Oc={"yaml-syntax":{severity:"error",when:"The file is not YAML, or says one key twice.",remedy:"Correct the YAML at \
this place."},"no-table":{severity:"error",when:"The values have no routeTable.",remedy:"Put the table under the key rou\
teTable, or name the file that has it with -f."},"misread-key":{severity:"error",when:"A key is written so that YAML 1.1\
, and so helm, takes it for a number or for true or false.",remedy:"Quote the key."},"null-value":{severity:"error",when:"\
A key has no value. helm takes such a key away.",remedy:"Give it a value ({} for an API that needs nothing), or take the\
 key out."},"unknown-field":{severity:"error",when:"A field has a name that the table does not know.",remedy:"Correct th\
e name, or take the field out."},"missing-field":{severity:"error",when:"A field that must be there is not.",remedy:"Add\
 the field."},"wrong-type":{severity:"error",when:"A value is of another type than its field.",remedy:"Write a value of \
the right type; quote text that YAML takes for something else."},"bad-value":{severity:"error",when:"A value is of the r\
ight type but not written as its field needs it.",remedy:"Write it as the message says."},"too-few":{severity:"error",when:"\
A list or map has fewer entries than it needs.",remedy:"Add an entry."},"unknown-cluster":{severity:"error",when:"A clus\
ter is named that the table does not have.",remedy:"Name one of the clusters, or add it under clusters."},"no-cluster":{
severity:"error",when:"The table has several clusters and does not say which one serves an API.",remedy:"Set defaults.cl\
uster, or the API's own cluster."},"path-taken":{severity:"error",when:"Two APIs have the same path on the short hosts.",
remedy:"Give one of them another path."},"path-inside":{severity:"warning",when:"An API's path is below another API's pa\
th, so that the longer one takes requests from the shorter.",remedy:"Make sure that this is meant; the longest path wins\
."},"host-taken":{severity:"error",when:"Two APIs name the same old host.",remedy:"Let one of them have the host; a host\
 serves one API."},"host-repeated":{severity:"error",when:"One host or host pattern stands twice.",remedy:"Take one of t\
hem out."},"host-is-short":{severity:"error",when:"An old host is one of the short hosts.",remedy:"Take it out of the ol\
d hosts, or out of shortHosts."},"host-shadowed":{severity:"warning",when:"An API's own host is what a legacy pattern me\
ans for another API, or one pattern's host is another's.",remedy:"Make sure that this is meant: an API's own hosts win o\
ver patterns, an earlier pattern over a later one."},"name-too-long":{severity:"error",when:"With an API's name in it, a\
 host has a label of more than 63 characters, or more than 253 in all.",remedy:"Shorten the API's name or the pattern."},
"upstream-loop":{severity:"error",when:"An upstream is one of the table's own hosts, without an address: the request wou\
ld come back here.",remedy:"Give the cluster an address to dial, or the upstream a name that leads elsewhere."},"sni-is-\
not-upstream":{severity:"warning",when:"An https upstream gets a Host header that is not its own; Kong uses that as SNI \
and checks the certificate against it.",remedy:"Make sure that the upstream's certificate covers that name, or set hostH\
eader: upstream."},"tls-unverified":{severity:"warning",when:"A cluster's tlsVerify is false: the certificates of its ht\
tps upstreams are not checked.",remedy:"Give Kong the certificate authority that signed them (upstreamTls.certificateAut\
horities), and take it out."},"tls-mixed":{severity:"error",when:"One address, port and server name is reached both with\
 and without a check of the certificate. Kong would give a checked request a connection that was opened unchecked.",remedy:"\
Check the certificates of both clusters, or of neither."},"https-address":{severity:"warning",when:"An https upstream is\
 an IP address. nginx, and so Kong, compares it with the DNS names of the certificate (with its common name where it has\
 none), never with the addresses there, and answers 502.",remedy:"Give the upstream a name that its certificate has, and\
 the address to dial as the cluster's address."},"weights-sum":{severity:"error",when:"The weights of a split add up nei\
ther to 100 nor to 1000.",remedy:"Make them add up to 100 (per cent) or to 1000 (thousandths)."},"sunset-too-early":{severity:"\
error",when:"A host's sunset is before its deprecation (RFC 9745 section 4 forbids it).",remedy:"Set sunset to the day o\
f deprecated or later."},"no-sunset":{severity:"error",when:"What an old host does after its sunset is said, and no suns\
et is.",remedy:"Set sunset beside it, or take afterSunset out."},"brownout-order":{severity:"error",when:"A brownout end\
s before it begins, goes on after the host's sunset, or overlaps the one before it.",remedy:"Give from, then until, one \
brownout after the other, all before the sunset."},"redirect-not-signed-off":{severity:"error",when:"A redirect is to be\
 permanent (308), and nobody has signed it off.",remedy:"Set permanent: true beside it, or take 302 or 307."},"redirect-\
elsewhere":{severity:"error",when:"Redirects would lead to a host that is not a short host of the table.",remedy:"Name o\
ne of the shortHosts as the origin's host."},"check-too-often":{severity:"error",when:"A health check's interval or time\
out is less than a tenth of a second.",remedy:"Make it 100ms or more."}};function v(t,e,n,r=Oc[t].remedy){return{code:t,
severity:Oc[t].severity,path:e,message:n,remedy:r}}i(v,"finding");function sn(t){let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}
i(sn,"formatPath");function ss(t){for(let e of t)if(e.severity==="error")return!0;return!1}i(ss,"hasErrors");function Q(t){return t.length===1&&t>="0"&&t<="9"}i(Q,"isDigit");function se(t){return t!==""&&K(t,Q)}i(se,"isDigits");function ie(t){
return Q(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(ie,"isHexDigit");function Rc(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(Rc,
"isLetter");function oe(t){return Rc(t)||Q(t)||t!==""&&"-._~".includes(t)}i(oe,"isUnreserved");function yt(t){return K(t,
e=>Rc(e)||Q(e)||"!#$%&'*+-.^_`|~".includes(e))}i(yt,"isToken");function K(t,e){for(let n=0;n<t.length;n++)if(!e(t.charAt(
n)))return!1;return!0}i(K,"every");var is=86400,Eb=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],vb=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],kb=[31,28,31,30,31,30,31,31,30,31,30,31];function Z(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=Ee(t,0,4),r=Ee(t,5,2),s=Ee(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>on(n,r))return;let o=Pb(n,r,s)*is;if(t.length===10)return o;let a=Tb(t.substring(10));return a===void 0?void 0:o+
a}i(Z,"parseDate");function Nc(t){return Z(t)!==void 0}i(Nc,"isDate");function Mc(t){let e=Math.floor(t/is),n=t-e*is,r=1970,
s=e;for(;s>=os(r);)s-=os(r),r+=1;let o=1;for(;s>=on(r,o);)s-=on(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>Cc(l)).join(":"),c=Eb[e%7]??"",u=vb[o-1]??"";return`${c}, ${Cc(s+1)} ${u} ${r} ${a} GMT`}i(Mc,"formatHttpDa\
te");function Tb(t){let e=Ee(t,1,2),n=Ee(t,4,2),r=Ee(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=Ab(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(Tb,"parseTime");function Ab(t){if(t==="Z")return 0;let e=t.charAt(0),n=Ee(t,1,2),r=Ee(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(Ab,"parse\
Offset");function Ee(t,e,n){let r=t.substring(e,e+n);return r.length===n&&se(r)?Number(r):void 0}i(Ee,"digitsAt");function Cc(t){
return t<10?`0${t}`:`${t}`}i(Cc,"twoDigits");function Ic(t){return t%4===0&&(t%100!==0||t%400===0)}i(Ic,"isLeapYear");function os(t){
return Ic(t)?366:365}i(os,"daysOfYear");function on(t,e){return e===2&&Ic(t)?29:kb[e-1]??0}i(on,"daysOfMonth");function Pb(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=os(s);for(let s=1;s<e;s++)r+=on(t,s);return r}i(Pb,"daysSince1970");var Ob=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),Rb=2147483646,Cb=4,Nb=5;function ee(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;Q(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!Q(t.charAt(r));)r+=1;let c=Ob.
get(t.substring(a,r));if(o===""||o.length>Nb||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=Cb&&e<=Rb?e:void 0}i(
ee,"parseDuration");function Dc(t){return ee(t)!==void 0}i(Dc,"isDuration");var Mb=63,Ib=253;function as(t){return t!==""&&t.length<=Mb&&!t.startsWith("-")&&!t.endsWith("-")&&K(t,e=>Q(e)||e>="a"&&
e<="z"||e==="-")}i(as,"isDnsLabel");function ve(t){if(t.length>Ib)return!1;let e=t.split(".");for(let n of e)if(!as(n))return!1;
return!se(e[e.length-1]??"")}i(ve,"isHostName");function an(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!se(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(an,"isIpv4");function cs(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&an(c))n+=2;else if(c!==""&&c.length<=
4&&K(c,ie))n+=1;else return!1}}return e.length===2?n<8:n===8}i(cs,"isIpv6");function bt(t){return an(t)||cs(t)}i(bt,"isI\
pAddress");function qe(t){return bt(t)||ve(t)}i(qe,"isAddress");function Lc(t){return t==="/"?!0:$c(t,e=>e!==""&&K(e,oe))}i(Lc,"isPrefix");function cn(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return $c(e,Db)}i(cn,"isBasePath");function $c(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i($c,"segmentsAre");function Db(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!Lb(t.substring(e,e+3)))return!1;e+=3}else{if(!oe(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(Db,"isNormalSegment");function Lb(t){let e=t.substring(1);return e.
length===2&&K(e,ie)&&e.toUpperCase()===e}i(Lb,"isUpperEscape");var ae="{api}";function C(t,e){return t.split(ae).join(e)}i(C,"withApi");function us(t){return t==="https"?443:80}i(us,"defaultPort");function j(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=$b(s);if(!(a===void 0||!cn(o)))return{scheme:e,host:a.host,port:a.port??us(e),basePath:o}}
i(j,"parseUpstreamUrl");function $b(t){let e=t.indexOf("]"),n=t.indexOf(":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=qb(
r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=Ub(t.substring(n+1));return o===void 0?void 0:{host:s,
port:o}}i($b,"parseAuthority");function qb(t){if(t.startsWith("[")&&t.endsWith("]")){let e=t.substring(1,t.length-1);return cs(
e)?e:void 0}return ve(t)||an(t)?t:void 0}i(qb,"parseHost");function Ub(t){if(!se(t)||t.length>5)return;let e=Number(t);return e>=
1&&e<=65535?e:void 0}i(Ub,"parsePort");var Hb=":/?#[]@!$&()*+,;=";function qc(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(j(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return K(r,s=>oe(s)||Q(s)||
s==="%"||Hb.includes(s))&&Bb(r)}i(qc,"isLink");function Bb(t){return t.split("%").slice(1).every(e=>ie(e.charAt(0))&&ie(
e.charAt(1)))}i(Bb,"hasWholeEscapes");function un(t){let e=[];for(let n of t.split(",")){let r=jb(n.trim());if(r===void 0)return;e.push(r)}return e}i(un,"pars\
eSplitKeys");function jb(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.substring(0,e),r=t.substring(
e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!yt(r)))return{kind:n,name:r}}i(jb,"parseSplitKey");var ls="[a-z0-9]([a-z0-9-]*[a-z0-9])?",Uc="([a-z0-9-]|\\{api\\})+",Hc=`${ls}(\\.${ls})*`,wt=`${Uc}(\\.${Uc})*`,Bc="[0-9A\
-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",ln="[!#$%&'*+.^_`|~0-9A-Za-z-]+",jc=`(header:${ln}|cookie:${ln}|consumer|ip)`,Fc="\
[A-Za-z0-9._~-]|\\{api\\}";function xt(t){return e=>t(C(e,"a"))}i(xt,"withSomeApi");var fs={name:{mustBe:"a DNS label (R\
FC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",allows:as,pattern:`^${ls}$`},
host:{mustBe:"a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",allows:ve,
pattern:`^${Hc}$`},hostPattern:{mustBe:`a host name in lower case in which ${ae} stands for the API's name, once`,allows:i(
t=>t.split(ae).length===2&&xt(ve)(t),"allows"),pattern:`^${wt}$`},ownHost:{mustBe:`a host name in lower case (${ae} may \
stand for the API's name), without scheme, port, wildcard or final dot`,allows:xt(ve),pattern:`^${wt}$`},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:xt(Lc),pattern:`^/((${Fc})+(/(${Fc})+)*)?$`},url:{mustBe:"http://host[:port][/base] or https://host[:port][/b\
ase], without user, query or fragment",allows:i(t=>j(C(t,"a"))!==void 0,"allows"),pattern:`^https?://(${wt}|\\[${Bc}\\])(\
:[0-9]+)?(/[^?# ]*)?$`},address:{mustBe:"an IP address or a host name, without a port",allows:xt(qe),pattern:`^(${wt}|${Bc}\
)$`},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case',allows:xt(ve),pattern:`^${wt}$`},date:{mustBe:'\
a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:Nc,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$"},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257)\
, at most 24 days",allows:Dc,pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},splitKeys:{mustBe:'"header:NAME", "cookie:NAME", "\
consumer" or "ip", or several of them with commas between',allows:i(t=>un(t)!==void 0,"allows"),pattern:`^\\s*${jc}(\\s*,\
\\s*${jc})*\\s*$`},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&K(t,oe),"allows"),pattern:"\
^[A-Za-z0-9._~-]{1,64}$"},token:{mustBe:"a name of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&yt(t),"\
allows"),pattern:`^${ln}$`},link:{mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without \
user",allows:qc,pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+([/?#][!#-;=?-Z_a-z~\\[\\]]*)?$"},origin:{mustBe:"http://host[:p\
ort] or https://host[:port], without a path",allows:i(t=>j(t)?.basePath==="","allows"),pattern:`^https?://${Hc}(:[0-9]+)\
?$`},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>cn(t)&&t!=="","allows"),pattern:"^/[^\
?# ]*$"},pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting",allows:i(t=>t!==""&&yt(t),"allows"),pattern:`\
^${ln}$`}};function fn(t,e){let n,r=3;for(let s of e){let o=Fb(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(fn,"close\
st");function Fb(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(Fb,"editDistance");function St(t){return Array.isArray(t)}i(St,"isList");var Vb=Array.isArray({});function ce(t){return typeof t!="object"||
t===null?!1:!St(t)||Vb&&t.length===0}i(ce,"isMap");function Vc(t,e,n){let r=[];return dn(t,e,n,r),r}i(Vc,"checkStructure");
function dn(t,e,n,r){if(t==null){r.push(v("null-value",n,`${Ue(n)} has no value.`));return}switch(e.kind){case"record":ce(
t)?Wb(t,e,n,r):r.push(ke(t,"a map",n));return;case"map":ce(t)?Kb(t,e,n,r):r.push(ke(t,"a map",n));return;case"array":St(
t)?Gb(t,e,n,r):r.push(ke(t,"a list",n));return;default:{let s=zb(t,e,n);s!==void 0&&r.push(s)}}}i(dn,"check");function zb(t,e,n){
switch(e.kind){case"opaque":return ce(t)?void 0:ke(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:ke(t,"tr\
ue or false",n);case"integer":case"number":return Jb(t,e,n);case"enum":return Yb(t,e.values,n);case"string":{if(typeof t!=
"string")return ke(t,"text",n);let r=fs[e.format];return r.allows(t)?void 0:hn(t,r.mustBe,n)}}}i(zb,"checkLeaf");function Wb(t,e,n,r){
let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?dn(t[o],a.is,
[...n,o],r):r.push(Xb(o,s,n))}for(let o of s)e.fields[o]?.required===!0&&!Object.keys(t).includes(o)&&r.push(v("missing-\
field",[...n,o],`${Ue(n)} needs the field ${o}.`))}i(Wb,"checkRecord");function Kb(t,e,n,r){let s=fs[e.keys],o=Object.keys(
t);for(let a of o)s.allows(a)||r.push(hn(a,s.mustBe,[...n,a])),dn(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(v("to\
o-few",n,`${Ue(n)} has no entry.`))}i(Kb,"checkMap");function Gb(t,e,n,r){for(let s=0;s<t.length;s++)dn(t[s],e.items,[...n,
s],r);t.length<e.min&&r.push(v("too-few",n,`${Ue(n)} has no entry.`))}i(Gb,"checkArray");function Jb(t,e,n){let r=e.kind===
"integer"?"a whole number":"a number";if(typeof t!="number")return ke(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||
Math.floor(t)===t)))return hn(`${t}`,`${r} from ${e.min} to ${e.max}`,n)}i(Jb,"checkNumber");function Yb(t,e,n){let r=typeof e[0]==
"number"?"number":"string";return typeof t!==r?ke(t,r==="number"?"a whole number":"text",n):e.includes(t)?void 0:hn(String(
t),`one of ${e.join(", ")}`,n)}i(Yb,"checkEnum");function Xb(t,e,n){let r=fn(t,e),s=r===void 0?`Known here: ${e.join(", ")}\
.`:`Did you mean ${r}?`;return v("unknown-field",[...n,t],`${Ue(n)} has no field ${t}.`,s)}i(Xb,"unknownField");function ke(t,e,n){
return v("wrong-type",n,`${Ue(n)} must be ${e}, and is ${Qb(t)}.`)}i(ke,"wrongType");function hn(t,e,n){return v("bad-va\
lue",n,`${Ue(n)}: "${t}" must be ${e}.`)}i(hn,"badValue");function Qb(t){return St(t)?"a list":ce(t)?"a map":typeof t=="\
string"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(t)}`}i(Qb,"describe");function Ue(t){return t.
length===0?"routeTable":sn(t)}i(Ue,"label");function hs(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...zc(n.is),...n.required===!0&&{required:!0}}}))}i(hs,
"kongFieldsOf");function zc(t){return t.kind!=="record"?ds(t):{type:"record",fields:Object.entries(t.fields).map(([n,r])=>({
[n]:zc(r.is)}))}}i(zc,"kongFieldTypeOf");function _t(t,e){if(e.kind==="array"&&St(t))return t.map(r=>_t(r,e.items));if(e.
kind==="map"&&ce(t))return Zb(t,r=>_t(r,e.values));if(e.kind!=="record"||!ce(t))return t;let n={};for(let r of Object.keys(
t)){let s=e.fields[r]?.is,o=s===void 0?t[r]:_t(t[r],s);(s?.kind!=="record"||!ce(o)||Object.keys(o).length>0)&&(n[r]=o)}return n}
i(_t,"withoutFilledRecords");function Zb(t,e){let n={};for(let r of Object.keys(t))n[r]=e(t[r]);return n}i(Zb,"mapValues");
function ds(t){switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="n\
umber"?"integer":"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boo\
lean":return{type:"boolean"};case"array":return{type:"array",elements:ds(t.items),...t.min>0&&{len_min:t.min}};case"map":
return{type:"map",keys:{type:"string",len_min:1},values:ds(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"\
json",json_schema:{inline:{type:"object"}}};case"record":return{type:"record",fields:hs(t)}}}i(ds,"kongTypeOf");var Wc=["nativeRoutes","catchAll","logDecision"],Kc=[...Wc.map(t=>({[t]:{type:"boolean",default:!1}})),{json:{type:"stri\
ng",len_min:2}},...hs(gt).map(ew)];function Gc(t,e){if(!ce(t))return{nativeRoutes:!1,catchAll:!1,logDecision:!1,entity:"",
table:t};let n={};for(let s of Object.keys(t))!Wc.includes(s)&&s!=="json"&&!tw(s)&&(n[s]=t[s]);let{json:r}=t;return{nativeRoutes:t.
nativeRoutes===!0,catchAll:t.catchAll===!0,logDecision:t.logDecision===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:
"",table:typeof r=="string"?e(r):_t(n,gt)}}i(Gc,"readConfig");function ew(t){let e={};for(let n of Object.keys(t))e[n]={
...t[n],required:!1};return e}i(ew,"asOptional");function tw(t){return t.startsWith("__")||t.endsWith("_id")}i(tw,"isAdd\
edByKong");var He={};function Jc({api:t,entry:e,cluster:n,because:r},{host:s}){return{api:t,entry:e,cluster:n,host:s,because:r.join(",")}}i(Jc,
"loggedDecision");function Yc({scheme:t,host:e,address:n,port:r,target:s},o,{tlsVerify:a}){let c=[];t!==o.scheme&&c.push(
["service.request.setScheme",t]);let u=n.includes(":")?`[${n}]`:n;c.push(["service.setTarget",u,r]),t==="https"&&a!==o.tlsVerify&&
c.push(["service.setTlsVerify",a]),e!==u&&c.push(["service.request.setHeader","Host",e]);let l=nw(s);return l!==o.path&&
c.push(["service.request.setPath",l]),c}i(Yc,"upstreamCalls");function Xc({requestHeaders:t}){let e=[];if(t===void 0)return e;
for(let[n,r]of Object.entries(t))e.push(["service.request.setHeader",n,r]);return e}i(Xc,"requestHeaderCalls");function Qc({
timeouts:t,retries:e}){let n=[];return t!==void 0&&n.push(["service.setTimeouts",t.connect,t.send,t.read]),e!==void 0&&n.
push(["service.setRetries",e]),n}i(Qc,"connectionCalls");function Zc({responseHeaders:t}){if(!(t===He||Object.keys(t).length===
0))return["response.setHeaders",t]}i(Zc,"responseCall");function pn(t,e){return["log.setSerializeValue","kdp",Jc(t,e)]}i(
pn,"loggingCall");function mn(t,e){return["ctx.shared.set","kdp",Jc(t,e)]}i(mn,"sharingCall");function nw(t){let e=t.indexOf(
"?");return e===-1?t:t.substring(0,e)}i(nw,"withoutQuery");function ue(t){let e=t.indexOf(":");if(e===-1)return eu(t.toLowerCase());let n=t.substring(e+1);return n===""||se(n)?eu(
t.substring(0,e).toLowerCase()):""}i(ue,"hostKey");function tu(t){let e=t.indexOf(":");return e!==-1&&se(t.substring(e+1))?
t.substring(0,e):t}i(tu,"withoutPort");function eu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(eu,"withoutFi\
nalDot");function nu({route:t,prefix:e},n,{scheme:r,host:s},o){let{basePath:a}=o,c={scheme:r,authority:s.toLowerCase()},u={scheme:r,
authority:o.host};return["ctx.shared.set","kdp_rewrite",{upstreams:c.authority===u.authority?[c]:[c,u],basePath:a.endsWith(
"/")?a.substring(0,a.length-1):a,prefix:t.stripPath&&e!=="/"?e:"",host:ue(n.host)+rw(n.host)}]}i(nu,"rewriteCall");function rw(t){
let e=t.indexOf(":");return e===-1||e===t.length-1?"":t.substring(e)}i(rw,"portOf");function gn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(gn,"upstreamPath");function ru({nativeRoutes:t,logDecision:e},n,r,s,o,a){let{upstream:c,cluster:u}=o,{route:l}=n,d=l.destinations.get(u??"");
if(c===null||d===void 0)throw new Error(`decided for ${l.api} without an upstream`);let h=t&&u===l.native,y=a===void 0?sw(
n,r):{scheme:a,path:r},m=h?[]:Yc(c,y,d);for(let g of Xc(o))m.push(g);if(!t)for(let g of Qc(l))m.push(g);let f=Zc(o);return f!==
void 0&&m.push(f),e&&!t&&m.push(pn(o,s)),(l.hasPassiveChecks||e&&t&&!h)&&m.push(mn(o,s)),l.rewritesResponse&&m.push(nu(n,
s,c,d)),m}i(ru,"callsFor");function sw({route:t,prefix:e},n){let r=t.destinations.get(t.native);if(r===void 0)throw new Error(
`${t.api} has no destination in ${t.native}`);let{scheme:s,basePath:o,tlsVerify:a}=r,c=gn(n,t.stripPath?e:"",o);return{scheme:s,
path:c,tlsVerify:s==="https"?a:void 0}}i(sw,"untouchedByKong");function Te(t){let e=Object.keys(t.clusters),n=e.length===1?e[0]:void 0,r=[];for(let s of Object.keys(t.apis)){let o={...t.
defaults,...t.apis[s]};r.push({name:s,settings:o,path:C(o.path??"/{api}",s),hosts:(o.hosts??[]).map(a=>C(a,s)),cluster:o.
cluster??n})}return r}i(Te,"effectiveApis");function le(t,e,n){return t.apis[e]?.[n]!==void 0?["apis",e,n]:["defaults",n]}
i(le,"whereSaid");function Be(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],t.defaults]);for(let n of Object.keys(
t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}i(Be,"saidSettings");function ps(t,e,n){let r=C(t.url,e),s=j(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s;return{scheme:o,host:Et(a.includes(":")?`[${a}]`:a,o,c),address:t.address===void 0?
a:C(t.address,e),port:c,basePath:u,tlsVerify:t.tlsVerify??!0,isOwnHost:n(a)}}i(ps,"destinationOf");function Et(t,e,n){return n===
us(e)?t:`${t}:${n}`}i(Et,"withPort");function yn(t){if(t.startsWith("["))return null;let e=t.indexOf(":"),n=e===-1?t:t.substring(
0,e);return bt(n)?null:n}i(yn,"serverNameOf");function Ye(t){let e=t.indexOf(ae);return{text:t,before:t.substring(0,e),after:t.substring(e+ae.length)}}i(Ye,"patternOf");
function fe(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(fe,"apiOfHost");function bn(t,e){let n=new Set(t.shortHosts);for(let{hosts:o}of e)for(let a of o)n.add(a);let r=new Set(e.map(({name:o})=>o)),
s=(t.legacyHosts??[]).map(({host:o})=>Ye(o));return o=>n.has(o)?!0:s.some(a=>{let c=fe(a,o);return c!==void 0&&r.has(c)})}
i(bn,"ownHostsOf");function su(t){let e=new Map,n=Te(t),r=bn(t,n);for(let s of n){let o=Object.keys(t.clusters).filter(c=>c!==s.cluster),a=s.
cluster===void 0?o:[s.cluster,...o];e.set(s.name,a.map(c=>({cluster:c,destination:ms(t,s,c,r)})))}return e}i(su,"upstrea\
msOf");function ms(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=t.clusters[s];if(a===void 0)throw new Error(`un\
checked table: there is no cluster ${s}`);if(r===void 0||s!==n)return ps(a,e,o);let{tlsVerify:c}=a;return ps({url:r,...c!==
void 0&&{tlsVerify:c}},e,o)}i(ms,"destinationIn");var iw=5e3,ow=2e3,iu=2,aw=[200,204,302];function ou(t){let e=su(t);return Te(t).flatMap(n=>{let{healthCheck:r}=n.settings;
return r===void 0?[]:(e.get(n.name)??[]).map(({cluster:s,destination:o})=>cw(n,s,o,r))})}i(ou,"checkTargetsOf");function cw({
name:t,settings:e},n,r,s){let{scheme:o,address:a,port:c,tlsVerify:u}=r,l=uw(e.hostHeader,t,r);return{api:t,cluster:n,probe:{
scheme:o,address:a,port:c,host:l,serverName:o==="https"?yn(l):null,tlsVerify:u,path:s.path,timeout:ee(s.timeout??"")??ow,
statuses:s.statuses??aw},interval:ee(s.interval??"")??iw,thresholds:{successes:s.successes??iu,failures:s.failures??iu,passive:s.
passive}}}i(cw,"targetOf");function uw(t,e,{host:n,scheme:r,port:s}){return t===void 0||t==="upstream"||t==="client"?n:Et(
C(t,e),r,s)}i(uw,"hostOf");function au(t){let{routes:e,legacyPatterns:n,checksServerName:r}=t;return r||n.some(({end:s})=>s.isEnding)?!1:t.decisionHeader===
void 0&&[...e.values()].every(({isPlain:s})=>s)}i(au,"isLeftToKong");function cu({decisionHeader:t},{route:e,end:n},r){let{
serverName:s="",isHttp2:o=!1,host:a,headers:c}=r;return!e.isPlain||n?.isEnding===!0||t!==void 0?!1:c?.["cdn-loop"]===void 0&&
(!o||s===""||s===a)}i(cu,"isServedByKong");async function gs(t,e){switch(e[0]){case"service.request.setScheme":await t.service.request.setScheme(e[1]);break;case"s\
ervice.setTarget":await t.service.setTarget(e[1],e[2]);break;case"service.setTlsVerify":await t.service.setTlsVerify(e[1]);
break;case"service.request.setHeader":await t.service.request.setHeader(e[1],e[2]);break;case"service.request.setPath":await t.
service.request.setPath(e[1]);break;case"service.setTimeouts":await t.service.setTimeouts(e[1],e[2],e[3]);break;case"ser\
vice.setRetries":await t.service.setRetries(e[1]);break;case"response.setHeaders":await t.response.setHeaders(e[1]);break;case"\
log.setSerializeValue":await t.log.setSerializeValue(e[1],e[2]);break;case"ctx.shared.set":await t.ctx.shared.set(e[1],e[2]);
break}}i(gs,"perform");var Xe={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
th is not a valid one, or leaves the root."},"unknown-path":{type:"urn:ddd-int-kdp:problem:unknown-path",title:"No API h\
as this path",status:404,detail:"No API of the route table is served below this path on this host."},"unknown-host":{type:"\
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
 The request was not forwarded."}};function uu(t){return t!==void 0&&Object.keys(Xe).includes(t)}i(uu,"isProblem");function lw(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=Xe[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(lw,"problemOf");function wn(t,e,n,r){return JSON.stringify(lw(t,e,n,r))}i(wn,"problem\
Body");function Ae({headers:t},e){let n=t?.[e];return typeof n=="string"?n:void 0}i(Ae,"headerOf");function xn(t){let e=0,n=t.length;
for(;e<n&&lu(t.charAt(e));)e+=1;for(;n>e&&lu(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(xn,"trimSpace");function lu(t){
return t===" "||t==="	"}i(lu,"isSpace");var Sn="cdn-loop";function fu(t){let e=Ae(t,Sn);return e===void 0?fw:dw(e)}i(fu,"gatewaysOf");var fw=[];function dw(t){return hw(
t).map(e=>xn(e.split(";")[0]??"")).filter(e=>e!=="")}i(dw,"gatewaysIn");function hw(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return[...e,t.
substring(n)]}i(hw,"elementsOf");function du(t,e,{isOwnHost:n}){if(!n)return;let r=Ae(e,Sn)??"";return{"CDN-Loop":r===""?
t:`${r}, ${t}`}}i(du,"loopHeaders");function ys(t,e){let n=`${e}=`;for(let r of(Ae(t,"cookie")??"").split(";")){let s=xn(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(ys,"cookieOf");function mu(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(vt(gu(Qe(n,pu(hu(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=Qe(n,pu(hu(t,r,t.length-r)))),n=Qe(n,t.length),n=vt(Qe(n,Math.floor(n/65536)),2246822507),n=vt(Qe(
n,Math.floor(n/8192)),3266489909),Qe(n,Math.floor(n/65536))}i(mu,"murmur3");function hu(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(hu,"wordAt");function pu(t){return vt(gu(vt(t,3432918353),15),461845907)}i(pu,
"scramble");function vt(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(vt,"multiply");function gu(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(gu,"rotate");function Qe(t,e){let n=t^e;return n<0?n+4294967296:
n}i(Qe,"xor");var pw=4294967296;function bu(t,e,n){let r=[],s=0;for(let o of Object.keys(e.weights).sort()){let a=e.weights[o]??0;a<=0||
(s+=a,r.push({cluster:o,end:s}))}return{entry:e.entry,shares:r,sum:s,keys:e.by===void 0?[]:yw(un(e.by)??[]),salt:e.salt??
t,header:e.override?.header?.toLowerCase(),cookie:e.override?.cookie,stable:n,canary:r.find(({cluster:o})=>o!==n)?.cluster}}
i(bu,"compileSplit");function wu(t,e){let{split:n}=t;if(n===void 0||n.entry!==void 0)return;let r;for(let s of Object.keys(
n.weights).sort()){let o=n.weights[s]??0,a=r===void 0?0:n.weights[r]??0;(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(wu,"h\
eaviestOf");function bs({shares:t},e){return t.some(n=>n.cluster===e)}i(bs,"isInSplit");function xu(t,e){let n=t.header===void 0?void 0:
yu(t,Ae(e,t.header));if(n!==void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:yu(t,ys(e,t.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}i(xu,"overrideOf");function Su(t,e,n){let r=mw(t,e)?.place,s=r===void 0?
"random":"bucket";for(let{cluster:o,end:a}of t.shares)if((r??n)*t.sum<a)return{cluster:o,because:s};return{cluster:t.shares[t.
shares.length-1]?.cluster??t.stable,because:s}}i(Su,"bucketOf");function mw({keys:t,salt:e},n){for(let r of t){let s=ws(
r,n);if(s===void 0)continue;let o=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:mu(`${e}\
:${s}`,0)/pw,key:o}}}i(mw,"placeOf");function ws(t,e){let n=gw(t,e);return n===""?void 0:n}i(ws,"valueOfKey");function gw(t,e){
switch(t.kind){case"header":return Ae(e,t.name.toLowerCase());case"cookie":return ys(e,t.name);case"consumer":return e.consumer;case"\
ip":return e.client}}i(gw,"readKey");function yw(t){let e=t.map(({kind:n})=>n);return e.includes("ip")?t:e.includes("con\
sumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(yw,"withFallbacks");function yu(t,e){if(e===void 0)return;
let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&bs(t,n)?n:void 0}i(yu,"meant");function _u(t,e){let n=_n(t,e);if(n===void 0)return[];let{header:r,cookie:s,keys:o}=n,a=new Set;r!==void 0&&a.add(r),s!==
void 0&&a.add("cookie");for(let c of o)c.kind==="header"&&a.add(c.name.toLowerCase()),c.kind==="cookie"&&a.add("cookie");
return[...a]}i(_u,"neededHeaders");function Eu(t,e,n){for(let r of _n(t,e)?.keys??[]){if(r.kind==="consumer")return!0;if(ws(
r,n)!==void 0)return!1}return!1}i(Eu,"needsConsumer");function _n({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.
entry===void 0||t.entry===n?t:void 0}i(_n,"splitFor");var bw="kdp_request",vu=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],En=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=xs(await e.nginx.getVar(bw)).split("\
 ");if(r.length>=vu.length)return ku(r);this.#e=!1}let n=[];for(let r of vu)n.push(xs(await e.nginx.getVar(r)));return ku(
n)}async complete(e,n,{route:r,entry:s}){let o=_u(r,s),a={...n.headers};for(let l of o){let d=await e.nginx.getVar(`http\
_${l.replaceAll("-","_")}`);d!=null&&(a[l]=xs(d))}let c=o.length===0?n:{...n,headers:a};if(!Eu(r,s,c))return c;let u=await ww(
e);return u===void 0?c:{...c,consumer:u}}};async function ww(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(ww,"authenticatedConsumer");function ku(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.
join("")===""?{}:{[Sn]:c.join(" ")}}}i(ku,"requestOf");function xs(t){if(t==null)return"";if(typeof t=="string"&&xw(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(xs,"byt\
eString");function xw(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(xw,"isAscii");function Ss({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:Z(t),a=e===void 0?void 0:
Z(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Mc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isEnding:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.map(
({from:c,until:u,status:l=503})=>({from:Z(c)??0,until:Z(u)??0,status:l}))}}i(Ss,"compileEnd");function Tu({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Tu,"brownoutAt");function Au({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Au,"stateAt");function Pu(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Pu,"endHeaders");function _s(){return{value:void 0,children:new Map}}i(_s,"createPrefixTree");function Ou(t,e,n){let r=t;for(let s of e.split(
"/")){if(s==="")continue;let o=r.children.get(s);o===void 0&&(o=_s(),r.children.set(s,o)),r=o}r.value=n}i(Ou,"addPrefix");
function vn(t,e){let n=t,r=t.value,s=1;for(;s<e.length&&n.children.size>0;){let o=e.indexOf("/",s),a=o===-1?e.length:o;if(n=
n.children.get(e.substring(s,a)),n===void 0)return r;r=n.value??r,s=a+1}return r}i(vn,"findLongestPrefix");function kn(t,e,n){let r=ue(e);if(t.shortHosts.has(r)){let o=vn(t.prefixes,n);return o===void 0?{kind:"unknown-path",entry:"\
short"}:{kind:"api",entry:"short",route:o,prefix:o.prefix,end:void 0}}let s=t.ownHosts.get(r);if(s!==void 0)return{kind:"\
api",entry:"legacy",route:s,prefix:"",end:s.end};for(let{pattern:o,end:a}of t.legacyPatterns){let c=fe(o,r),u=c===void 0?
void 0:t.routes.get(c);if(u!==void 0)return{kind:"api",entry:"legacy",route:u,prefix:"",end:u.end??a}}return{kind:"unkno\
wn-host"}}i(kn,"matchRequest");function Ru(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Ru,"compilePathRules");function Cu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Cu,"restrictsPaths");function Nu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&Sw(r)}i(Nu,"isRefusedPath");function Sw(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(Sw,"hasControl");var _w="application/problem+json";function U(t,e={},n,r=Xe[t].status){let{type:s}=Xe[t];return{status:r,type:s,headers:{
"Content-Type":_w,...e},...n!==void 0&&{members:n}}}i(U,"problemExit");var Mu={"Cache-Control":"no-store"};function Iu(t){let{index:e,match:n,request:r,path:s}=t;if(Ew(t))return{reason:"misdi\
rected",exit:U("misdirected")};let o=fu(r);if(o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{reason:"l\
oop",exit:U("loop",{},{hops:a})}}if(Nu(n.route.pathRules,s))return{reason:"refused-path",exit:U("refused-path")};if(n.entry!==
"short")return vw(t,n.end)}i(Iu,"answerOf");function Ew({index:t,match:e,request:n,path:r}){let{serverName:s="",isHttp2:o=!1,
host:a}=n;if(!t.checksServerName||!o||s===""||ue(s)===ue(a))return!1;let c=kn(t,s,r);return c.kind==="api"&&c.route!==e.
route}i(Ew,"isMisdirected");function vw({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},o=r===void 0?
"serve":Au(r,n);if(o==="gone")return{reason:"old-host-gone",exit:U("old-host-gone",Mu,s)};let a=r===void 0?void 0:Tu(r,n);
if(a!==void 0){let l={...Mu,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:U("old-host-\
brownout",l,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,...c.headers};
return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(vw,"oldHostAnswer");function Du(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=_n(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:xu(o,n)??Su(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:kw(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(Du,"chooseCluster");function kw({api:t,clusters:e,
split:n},r,s){return Tw(e,r).find(o=>(n===void 0||bs(n,o))&&s(t,o))}i(kw,"nextHealthy");function Tw(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(Tw,"clustersAfter");var Aw="!*'();:@&=+$,/?%#[]",Tn="0123456789ABCDEF";function An(t){if(!t.startsWith("/"))return;if(Rw(t))return t;let e=Cw(
t);if(!(e===void 0||Nw(t)))return Iw(e)}i(An,"normalPath");var Es=47,Pw=46,Ow=Array.from({length:256},(t,e)=>e===Es||oe(
String.fromCharCode(e)));function Rw(t){let e=0;for(let n=0;n<t.length;n++){let r=t.charCodeAt(n);if(Ow[r]!==!0||e===Es&&
(r===Es||r===Pw))return!1;e=r}return!0}i(Rw,"isPlain");function Cw(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n),s=t.
charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=$u(t,n+1);if(o===void 0||o===0)return;e.push(Lu(o,!0)),n+=3}else
e.push(Lu(s,!1)),n+=1}return e.join("")}i(Cw,"normalizeEscapes");function Lu(t,e){let n=String.fromCharCode(t);return oe(
n)||Aw.includes(n)&&!e?n:`%${Tn.charAt(Math.floor(t/16))}${Tn.charAt(t%16)}`}i(Lu,"encode");function Nw(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of Mw(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(Nw,"climbsAboveRoot");function Mw(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?$u(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(Mw,"decodeDotsAndSlashes");function Iw(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(Iw,"resolveSegments");function $u(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!ie(n)||!ie(r)))return Tn.indexOf(n.
toUpperCase())*16+Tn.indexOf(r.toUpperCase())}i($u,"hexValue");var Dw='"<>\\#',qu="0123456789ABCDEF";function Hu(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+Uu(n),u=An(c);if(!(u===void 0||vn(t.prefixes,u)!==e))return s.origin+c+Uu(r)}i(Hu,"shortUrl");function Uu(t){let e=[];
for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||Dw.includes(s);e.push(o?`%${qu.charAt(Math.
floor(r/16))}${qu.charAt(r%16)}`:s)}return e.join("")}i(Uu,"escapeUrl");function Bu(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(Bu,"splitTarget");function vs(t,e){let n=Bu(e.target),r=An(n.path);return{target:n,path:r,match:r===void 0?Lw:kn(t,e.host,r)}}i(vs,"locate");
var Lw={kind:"unknown-host"};function ju(t,e,n){return ks(t,vs(t,e),e,n)}i(ju,"decide");function ks(t,{target:e,path:n,match:r},s,o){
if(n===void 0)return kt(null,null,"malformed-path",U("malformed-path"),He);if(r.kind==="unknown-host")return kt(null,null,
"unknown-host",U("unknown-host"),He);if(r.kind==="unknown-path")return kt(null,r.entry,"unknown-path",U("unknown-path"),
He);let{route:a,entry:c,end:u}=r,l=c==="legacy"&&$w(r)?Hu(t,a,e):void 0,d=u===void 0?He:Pu(u,l),h=Iu({index:t,match:r,request:s,
path:n,successor:l,time:o.time});if(h!==void 0)return kt(a.api,c,h.reason,h.exit,d);let y=Du(a,c,s,o),{cluster:m}=y,f=m===
void 0?void 0:a.destinations.get(m);if(m===void 0||f===void 0){let _=U("no-healthy-cluster",{"Retry-After":`${a.checkInterval}`});
return kt(a.api,c,"no-healthy-cluster",_,d)}let g={api:a.api,entry:c,cluster:m,because:y.because,upstream:qw(r,s,f,n,e.query),
responseHeaders:Hw(t,d,y),exit:null},b=du(t.gateway,s,f);return b===void 0?g:{...g,requestHeaders:b}}i(ks,"decideLocated");
function $w({route:t,end:e}){return t.redirect.isOn||e?.isEnding===!0}i($w,"needsSuccessor");function qw({route:t,prefix:e},n,r,s,o){
let a=Uw(t.hostHeader,n.host,r);return{scheme:r.scheme,host:a,sni:r.scheme==="https"?yn(a):null,address:r.address,port:r.
port,target:gn(s,t.stripPath?e:"",r.basePath)+o}}i(qw,"upstreamOf");function Uw(t,e,n){return t==="upstream"?n.host:t===
"client"?e:Et(t,n.scheme,n.port)}i(Uw,"hostHeaderOf");function Hw({decisionHeader:t},e,{cluster:n,because:r}){return t===
void 0?e:{...e,[t]:`${n??""}; because="${r.join(", ")}"`}}i(Hw,"withDecision");function kt(t,e,n,r,s){return{api:t,entry:e,
cluster:null,because:[n],upstream:null,responseHeaders:s,exit:r}}i(kt,"ended");var Bw=307,jw=308,Fw=3e5;function Fu({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??Bw,s=ee(n?.maxAge??"")??Fw;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===jw?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(Fu,"compileRedirect");var Vw=6e4,zw=5e3;function Vu(t){let e=new Map,n=_s(),r=new Map,s=Te(t),o=bn(t,s),a=Object.keys(t.clusters).sort();for(let c of s){
let u=Ww(t,c,a,o);e.set(c.name,u),Ou(n,c.path,u);for(let l of c.hosts)r.set(l,u)}return{gateway:t.shortHosts[0]??"",routes:e,
shortHosts:new Set(t.shortHosts),prefixes:n,ownHosts:r,legacyPatterns:(t.legacyHosts??[]).map(c=>({pattern:Ye(c.host),end:Ss(
c)})),decisionHeader:t.decisionHeader,checksServerName:t.checkServerName??!0,hasPassiveChecks:s.some(({settings:c})=>c.healthCheck?.
passive!==void 0)}}i(Vu,"compileTable");function Ww(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,
u=C(s.hostHeader??"upstream",e.name),l=u==="client"||u!=="upstream"&&r(u);for(let x of n){let S=ms(t,e,x,r);c.set(x,l?{...S,
isOwnHost:!0}:S)}let{healthCheck:d}=s,h=o??wu(s,a)??a,y=Fu(t,s),m=Ru(s),f=s.oldHosts===void 0?void 0:Ss(s.oldHosts),g=d!==
void 0&&(d.failover??!0),b=o!==void 0||s.split===void 0&&!g,_=y.isOn||f?.isEnding===!0||s.rewriteResponse===!0||d?.passive!==
void 0;return{api:e.name,prefix:e.path,stripPath:s.stripPath??!0,hostHeader:u,pin:o,cluster:a,native:h,clusters:n,destinations:c,
split:s.split===void 0?void 0:bu(e.name,s.split,a),hasFailover:g,hasPassiveChecks:d?.passive!==void 0,checkInterval:Math.
ceil((ee(d?.interval??"")??zw)/1e3),redirect:y,end:f,pathRules:m,rewritesResponse:s.rewriteResponse??!1,timeouts:Kw(s.timeouts),
retries:s.retries,isPlain:b&&!_&&!Cu(m)&&c.get(h)?.isOwnHost!==!0}}i(Ww,"compileApi");function Kw(t){if(t===void 0)return;
let e=i(n=>(n===void 0?void 0:ee(n))??Vw,"milliseconds");return{connect:e(t.connect),send:e(t.send),read:e(t.read)}}i(Kw,
"compileTimeouts");function Wu(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(Gw(o,r,a))},"check");
s(t.pin,["pin"]);for(let[o,a]of Be(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);for(let c of Object.keys(a.split?.
weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;let a=`Nothing says which cl\
uster serves ${o.name}: ${r.join(" or ")}.`;n.push(v("no-cluster",["apis",o.name],a))}return n}i(Wu,"checkClusters");function Ku(t){
let e=[];for(let[n,{split:r}]of Be(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(r.weights))s+=r.weights[o]??
0;zu(s,100)||zu(s,1e3)||e.push(v("weights-sum",[...n,"split","weights"],`The weights add up to ${s}.`))}return e}i(Ku,"c\
heckWeights");function Gu(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??"upstream";if(o==="upstre\
am"||s.cluster===void 0)continue;let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=le(t,s.name,"hostHeader"),u=c.
join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the host that the client called":
o,d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked against that.`;n.push(v("sni-is-not-\
upstream",c,d))}return n}i(Gu,"checkHostHeaders");function zu(t,e){return Math.abs(t-e)<1e-6}i(zu,"isAbout");function Gw(t,e,n){
let r=fn(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(", ")}.`;return v("unknown-clust\
er",n,`There is no cluster ${t}.`,s)}i(Gw,"unknownCluster");var Ju=100;function Yu(t){let e=[];for(let[n,{healthCheck:r}]of Be(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:ee(o);if(o===void 0||a===void 0||a>=Ju)continue;let c=`${s} is ${o}, and must be at least ${Ju}ms.`;e.push(
v("check-too-often",[...n,"healthCheck",s],c))}return e}i(Yu,"checkHealthChecks");function Xu(t,e){return[...Jw(t),...Yw(t,e),...Xw(t,e),...Qw(t,e)]}i(Xu,"checkHosts");function Jw(t){let e=[];t.shortHosts.
forEach((r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(v("host-repeated",["shortHosts",s],`${r} stands twice in shortHosts.`))});
let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(v("host-repeated",["legacyHos\
ts",s,"host"],`${r} stands twice in legacyHosts.`))}),e}i(Jw,"checkRepeatedHosts");function Yw(t,e){let n=[],r=new Set(Object.
keys(t.apis)),s=new Set(t.shortHosts),o=Tt(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let d=[...le(t,c.name,"ho\
sts"),l],h=a.get(u);s.has(u)&&n.push(v("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(v("host-repeated",d,
`${u} stands twice for ${c.name}.`)):h!==void 0&&n.push(v("host-taken",d,`${u} is an own host of both ${h} and ${c.name}\
.`)),a.set(u,h??c.name);for(let y of o){let m=fe(y,u);if(m===void 0||m===c.name||!r.has(m))continue;let f=`${u} goes to ${c.
name}, and so no longer to ${m}, for which a legacy pattern means it.`;n.push(v("host-shadowed",d,f))}qe(u)||n.push(v("n\
ame-too-long",d,`${u} is too long for DNS.`))});return n}i(Yw,"checkOwnHosts");function Xw(t,e){let n=[],r=new Set(e.map(
s=>s.name));return Tt(t).forEach((s,o)=>{for(let a of t.shortHosts){let c=fe(s,a);if(c===void 0||!r.has(c))continue;let u=`\
For ${c} the pattern means ${a}, which is a short host.`;n.push(v("host-is-short",["legacyHosts",o,"host"],u))}}),n}i(Xw,
"checkPatternsAgainstShortHosts");function Qw(t,e){let n=[],r=Tt(t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.
length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["legacyHosts",c,"host"],l=C(a.text,o);qe(l)||n.push(v("name-too\
-long",u,`${l} is too long for DNS.`));for(let d of r.slice(0,c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))
continue;let h=e.find(f=>{let g=fe(d,C(a.text,f.name));return g!==void 0&&g!==f.name&&s.has(g)});if(h===void 0)continue;
let m=`${C(a.text,h.name)}, meant for ${h.name} here, already goes to another API by ${d.text}.`;n.push(v("host-shadowed",
u,m))}}),n}i(Qw,"checkLegacyNames");function Tt(t){return(t.legacyHosts??[]).map(e=>Ye(e.host))}i(Tt,"patternsOf");function Zu(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...Qu(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Be(
t))r!==void 0&&e.push(...Qu(r,[...n,"oldHosts"])),s!==void 0&&e.push(...e0(s,t.shortHosts,[...n,"redirect"]));return e}i(
Zu,"checkOldHosts");function Qu(t,e){let n=[],r=t.deprecated===void 0?void 0:Z(t.deprecated),s=t.sunset===void 0?void 0:
Z(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(v("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(v("no-sun\
set",[...e,"afterSunset"],"afterSunset says what comes after the sunset, and there is none.")),[...n,...Zw(t,s,[...e,"br\
ownouts"])]}i(Qu,"checkEnd");function Zw({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=Z(o.from),u=Z(
o.until);if(c===void 0||u===void 0)return;let l=i(d=>{r.push(v("brownout-order",[...n,a],`The brownout from ${o.from} to\
 ${o.until} ${d}.`))},"blame");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<
s&&l("begins before the one above it is over"),s=Math.max(s,u)}),r}i(Zw,"checkBrownouts");function e0({status:t,permanent:e,
origin:n},r,s){let o=[];t===308&&e!==!0&&o.push(v("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so \
that a rollback does not reach them."));let a=n===void 0?void 0:j(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(v("\
redirect-elsewhere",[...s,"origin"],`${a} is none of the short hosts.`)),o}i(e0,"checkRedirect");function tl(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(v("path-taken",el(t,s),a))}}for(let s of e){let o=t0(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(v("path-inside",el(t,s),a))}return n}i(tl,"checkPaths");function el(t,e){return e.
settings.path===void 0?["apis",e.name]:le(t,e.name,"path")}i(el,"pathOf");function t0(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(t0,"ownerOfParent");var Ts="";function nl(t,e){let n=[];for(let r of Object.keys(t.clusters)){if(t.clusters[r]?.tlsVerify!==!1)continue;let s=`\
The certificates of cluster ${r} are not checked: anybody on the way can read and change its traffic.`;n.push(v("tls-unv\
erified",["clusters",r,"tlsVerify"],s))}return n.length>0&&n.push(...r0(t,e)),[...n,...n0(t,e)]}i(nl,"checkTls");function n0(t,e){
let n=[],r=new Set;for(let s of e){if(s.cluster===void 0||t.clusters[s.cluster]?.tlsVerify===!1)continue;let o=s.settings.
upstream===void 0?["clusters",s.cluster,"url"]:le(t,s.name,"upstream"),a=rl(t,s,s.cluster)?.use;if(a===void 0||!bt(a.name)||
r.has(o.join(".")))continue;r.add(o.join("."));let c=`For ${s.name} the upstream is ${a.name}, an address, which Kong do\
es not look for among a certificate's addresses.`;n.push(v("https-address",o,c))}return n}i(n0,"checkAddresses");function r0(t,e){
let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.keys(t.clusters)){let c=rl(t,o,a);if(c===void 0)continue;
let{place:u,use:l}=c,d=s.get(u)??[],h=d.find(m=>s0(m,l)),y=l.isVerified?h?.cluster??"":a;if(h!==void 0&&!r.has(y)){r.add(
y);let m=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.name} by cluster ${a}, checked by one of them\
 and not by the other.`;n.push(v("tls-mixed",["clusters",y,"tlsVerify"],m))}d.some(m=>m.isVerified===l.isVerified&&m.name===
l.name)||d.push(l),s.set(u,d)}return n}i(r0,"checkMixed");function rl(t,{name:e,cluster:n,settings:r},s){let o=t.clusters[s];
if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=j(C(a?r.upstream??"":o.url,e));if(c?.scheme!=="https")return;let u=a||
o.address===void 0?c.host:C(o.address,e),l=r.hostHeader??"upstream",d=l==="upstream"?c.host:l==="client"?Ts:C(l,e);return{
place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.tlsVerify!==!1,name:d}}}i(rl,"useOf");function s0(t,e){return t.
isVerified===e.isVerified?!1:t.name===e.name||t.name===Ts||e.name===Ts}i(s0,"isMixed");function al(t,e){let n=i0(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];il(r,sl(a,e),l=>ol(a,l.name,c!==void 0,n,u)),c!==void 0&&il(r,sl(c,e),l=>a0(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=ol(o,s.name,!1,
n,le(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(al,"checkUpstreams");function i0(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return{hosts:n,patterns:Tt(t),apis:new Set(e.map(r=>r.name))}}i(i0,"collect\
OwnHosts");function o0(t,e){return t.hosts.has(e)?!0:t.patterns.some(n=>{let r=fe(n,e);return r!==void 0&&t.apis.has(r)})}
i(o0,"isOwnHost");function sl(t,e){return t.includes(ae)?e:e.slice(0,1)}i(sl,"named");function il(t,e,n){for(let r of e){
let s=n(r);if(s!==void 0){t.push(s);return}}}i(il,"pushFirst");function ol(t,e,n,r,s){let o=j(C(t,e));if(o===void 0)return v(
"name-too-long",s,`${C(t,e)} is too long for DNS.`);if(n||!o0(r,o.host))return;let a=`For ${e} the upstream is ${o.host}\
, one of the table's own hosts: requests would come back here.`;return v("upstream-loop",s,a)}i(ol,"checkUrl");function a0(t,e,n){
if(!qe(C(t,e)))return v("name-too-long",n,`${C(t,e)} is too long for DNS.`)}i(a0,"checkAddressName");var c0={url:"http://stand-in.invalid"};function ul(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Pn(o,[])||Pn(o,["clusters"])||Pn(o,["apis"])))return;let r=t,s=cl(r.clusters,n,"clusters",c0);
return{shortHosts:As(n,"shortHosts")?[]:r.shortHosts,legacyHosts:As(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||As(n,"pin")?{}:{pin:r.pin},defaults:u0(r.defaults??{},n,s),apis:cl(r.apis,n,"apis",void 0)}}i(ul,"salvageT\
able");function u0(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Pn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(u0,"salvageDefaults");function cl(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(cl,"withoutBad");
function As(t,e){return t.some(n=>n[0]===e)}i(As,"isUnder");function Pn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Pn,"isAt");function ll(t){let e=Vc(t,gt,[]),n=ss(e)?ul(t,e):t,r=[...e,...n===void 0?[]:l0(n)];return{findings:r,table:ss(r)?void 0:
n}}i(ll,"checkTable");function l0(t){let e=Te(t);return[...Wu(t,e),...Ku(t),...Xu(t,e),...Zu(t),...tl(t,e),...al(t,e),...nl(
t,e),...Gu(t,e),...Yu(t)]}i(l0,"checkMeaning");var On=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(f0).join(" ")}`),this.name="TableRefused",this.findings=e}};function f0({code:t,path:e,message:n,remedy:r}){return`[${t}\
] ${sn(e)}: ${n} ${r}`}i(f0,"describe");var Rn=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#s;#r;#i=new En;log=i(async e=>{if(!this.#e.hasPassiveChecks)return;
let n=await e.ctx.shared.get("kdp");typeof n?.api!="string"||typeof n.cluster!="string"||this.#s.report(n.api,n.cluster,
Number(await e.response.getStatus()))},"log");constructor(e,n){this.#t=Gc(e,d0);let{table:r,findings:s}=ll(this.#t.table);
if(r===void 0)throw new On(s);this.#n=n,this.#e=Vu(r),this.#r=this.#t.nativeRoutes&&au(this.#e),this.#s=n.health.watch(this.#t.
entity,n.checksHealth?ou(r):[])}async access(e){if(this.#r)return;let n=await this.#i.read(e),r=vs(this.#e,n),{match:s,path:o}=r;
if(s.kind!=="api")return this.#a(e,n);if(this.#t.nativeRoutes&&cu(this.#e,s,n))return;let a=await this.#i.complete(e,n,s),
c=ks(this.#e,r,a,this.#c());if(c.exit!==null)return await this.#o(e,s,a,c),this.#l(e,a,c,c.exit);if(this.#t.catchAll){let l=h0(
a.host)?"no-route":"host-form";return this.#u(e,a,{...c,cluster:null,because:[l]},l,U(l))}await this.#o(e,s,a,c);let u=this.#t.
nativeRoutes?void 0:await this.#i.serviceScheme(e);for(let l of ru(this.#t,s,o??"/",a,c,u))await gs(e,l)}#c(){let{time:e,
random:n}=this.#n;return{time:e(),random:n(),isHealthy:this.#s.isHealthy}}async#a(e,n){if(this.#t.nativeRoutes)return;let r=ju(
this.#e,n,this.#c());if(r.exit===null)throw new Error("decided for an API that does not match");return this.#l(e,n,r,r.exit)}async#o(e,{
route:n,end:r},s,o){let{telemetry:a}=this.#n,{api:c,because:u,cluster:l}=o;if((u.includes("unhealthy")||u.includes("no-h\
ealthy-cluster"))&&a.countFailover(n.api,l),c===null||r?.isEnding!==!0)return;let d=await e.client.getConsumer(),h=d?.username??
d?.id;a.countOldHost(ue(s.host),c,typeof h=="string"?h:"")}async#l(e,n,r,s){let[o]=r.because;return this.#u(e,n,r,uu(o)?
o:void 0,s)}async#u(e,n,r,s,o){let{logDecision:a,nativeRoutes:c,catchAll:u}=this.#t;a&&await gs(e,(c||u?mn:pn)(r,n));let d={
...r.responseHeaders,...o.headers};if(s===void 0)return e.response.exit(o.status,"",d);let h=String(await e.nginx.getVar(
"kong_request_id")??"");return e.response.exit(o.status,wn(s,o,r.api,h),d)}};function d0(t){try{return JSON.parse(t)}catch{
return t}}i(d0,"parseJson");function h0(t){return tu(t)===ue(t)}i(h0,"isAsKongComparesIt");import{readFileSync as yd}from"node:fs";import{setTimeout as g0}from"node:timers/promises";import{request as p0}from"node:http";import{request as m0}from"node:https";function fl(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:h}=t,
y=AbortSignal.timeout(d),m={host:s,port:o,path:l,agent:!1,signal:y,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?p0(m):m0({...m,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:g=0})=>{
n({isGood:h.includes(g),what:`status ${g}`}),f.destroy()}),f.on("error",g=>{n({isGood:!1,what:y.aborted?`no answer withi\
n ${d} ms`:g.message})}),f.end()})}i(fl,"probe");var dl={isHealthy:!0,contrary:0,badResponses:0};function hl(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(hl,"afterChe\
ck");function pl(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(pl,"afterResponse");var y0=500,Cn=class{static{i(this,"HealthMonitor")}#e;#t;#n=new Map;#s=new Map;constructor(e,n){this.#e=e,this.#t=n}get unhealthy(){
return[...this.#n.values()].filter(({state:e})=>!e.isHealthy).map(({target:e})=>e)}watch(e,n){let r=new Map(n.map(s=>[`${s.
api} ${s.cluster}`,this.#r(s)]));return this.#s.set(e,new Set([...r.values()].map(({key:s})=>s))),this.#i(),{isHealthy:i(
(s,o)=>r.get(`${s} ${o}`)?.state.isHealthy??!0,"isHealthy"),report:i((s,o,a)=>{let c=r.get(`${s} ${o}`);if(c===void 0)return;
let u=a<y0;this.#a(c,pl(c.state,u,c.target.thresholds),`responses of ${a}`)},"report")}}#r(e){let n=JSON.stringify(e),r=this.#n.
get(n);if(r!==void 0)return r;let s={target:e,key:n,stop:new AbortController,state:dl};return this.#n.set(n,s),this.#c(s),
s}#i(){let e=new Set([...this.#s.values()].flatMap(n=>[...n]));for(let[n,{stop:r}]of this.#n)e.has(n)||(r.abort(),this.#n.
delete(n))}async#c(e){let{target:n,stop:r}=e,{interval:s,thresholds:o}=n,a=Math.random()*s;for(;;){if(await g0(a,!1,{ref:!1,
signal:r.signal}).catch(()=>!0))return;let{isGood:u,what:l}=await fl(n.probe,this.#t);if(r.signal.aborted)return;this.#a(
e,hl(e.state,u,o),l),a=s}}#a(e,n,r){let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.#e(e.target,n.isHealthy,r)}};var Ve=qt(Pi(),1);function gd(t){let e=new Ve.Registry,n=[e],r=new Ve.Counter({name:"kdp_failovers_total",help:"Requests that did not go t\
o the cluster that was chosen first, since that is unhealthy; cluster is the one that they went to, empty where none is \
healthy.",labelNames:["api","cluster"],registers:n}),s=new Ve.Counter({name:"kdp_old_host_requests_total",help:"Requests\
 on old hosts that have a deprecation, a sunset or a brownout, by host, API and consumer (empty where nobody was authent\
icated).",labelNames:["host","api","consumer"],registers:n});return new Ve.Gauge({name:"kdp_unhealthy_upstreams",help:"U\
pstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:o,cluster:a}of t())this.set({api:o,cluster:a},1)}}),{registry:e,countFailover:i((o,a)=>{r.inc({
api:o,cluster:a??""})},"countFailover"),countOldHost:i((o,a,c)=>{s.inc({host:o,api:a,consumer:c})},"countOldHost")}}i(gd,
"createTelemetry");function bd(t){let e=new Cn(aS,cS(t)),n=uS(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!=="off",
telemetry:gd(()=>e.unhealthy),time:i(()=>Date.now()/1e3+n,"time"),random:Math.random}}i(bd,"createServices");var aS=i(({
api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,l=r?30:40,d=r?"upstream healthy again":"upstream\
 unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:l,time:Date.now(),plugin:"route-table",
api:t,cluster:e,where:h,why:s,msg:d})}
`)},"logChange");function cS({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:yd(t,"utf8"),key:yd(e,"utf8")}}i(cS,"clientCertificate");function uS(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is no number of seconds`);return e}i(uS,"clockOffset");var wd="0.1.0";var xd=bd(process.env),Oi=class extends Rn{static{i(this,"Plugin")}constructor(e){super(e,xd)}},fS=xd.telemetry.registry,
dS="route-table",hS=wd,pS=850,mS=Kc,gS=["log"];import{resolve as yS}from"node:path";import{pathToFileURL as bS}from"node:url";var Sd=["certificate","rewrite","access","response","preread","log"],wS=["rewrite","access","response"];function _d({Plugin:t}){
let e=t.prototype;return Sd.filter(n=>typeof e[n]=="function")}i(_d,"phasesOf");function Ed(t,e){if(!Sd.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(Ed,"phaseOf");function Ci(t){return wS.includes(t)}
i(Ci,"canExit");async function vd(t){let e=await import(bS(yS(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is no plugin: it must export Plugi\
n (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(vd,"loadPluginModule");function Ni(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[..._d(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Ni,"describePlugin");function kd(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Ni(t,e)]})}i(kd,"dumpDescription");import{createServer as w_}from"node:http";import{connect as b_}from"node:net";var ot=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},at=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#s=1;#r=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#s>0||this.#r>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#c(e,n){let r=n;for(;r<e.length&&(this.#s>0||this.#r>0);)if(this.#r>
0){let s=Math.min(this.#r,e.length-r);this.#r-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=_S(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#s+=n.valuesPerUnit*r-1,this.#r=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#r+this.#s>this.#e)throw new ot(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#s=1,n}};function P(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(P,"layout");var Bn=P(0,0,0),Mi=1,Ii=2,SS=[Bn,void 0,Bn,Bn,P(1,0,1),P(2,0,1),P(4,0,1),P(1,0,1,0,1),P(2,0,1,0,1),P(4,0,1,
0,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,2,1),P(0,3,1),P(0,5,1),
P(0,9,1),P(0,17,1),P(1,0,1),P(2,0,1),P(4,0,1),P(2,0,0,Mi),P(4,0,0,Mi),P(2,0,0,Ii),P(4,0,0,Ii)];function _S(t){if(t<=127||
t>=224)return Bn;if(t<=143)return P(0,t&15,0,Ii);if(t<=159)return P(0,t&15,0,Mi);if(t<=191)return P(0,t&31,1);let e=SS[t-
192];if(e===void 0)throw new ot(`byte 0x${t.toString(16)} begins no MessagePack value`);return e}i(_S,"layoutOf");var er=qt(Xd(),1);import{isUtf8 as h_}from"node:buffer";var Ce=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Qd=0,Zd=1,p_=2,
eh=new er.Encoder({ignoreUndefined:!0}),m_=new er.Decoder({rawStrings:!0}),g_=new TextDecoder("utf-8",{ignoreBOM:!0});function th(t){
let e=sh(t),[n,r,s,o]=e;if(n!==Qd||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Ce("a message is \
no RPC request");return{id:r,method:s,argument:o[0]}}i(th,"decodeRequest");function nh(t){let[e,n,r,s]=sh(t);if(e!==p_){
if(e!==Zd||typeof n!="number")throw new Ce("a message is no RPC answer");return{id:n,error:y_(r),result:s}}}i(nh,"decode\
Answer");function y_(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(y_,"errorText");function rh({id:t,method:e,
argument:n}){return eh.encode([Qd,t,e,[n]])}i(rh,"encodeRequest");function no({id:t,error:e,result:n}){return eh.encode(
[Zd,t,e,e===null?n:null])}i(no,"encodeAnswer");function sh(t){let e;try{e=to(m_.decode(t))}catch(n){throw new Ce(`a mess\
age can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Ce("a message is no arr\
ay");return e}i(sh,"decodeArray");function to(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)return h_(
t)?g_.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=to(t[n]);return t}let e=t;for(let n of Object.keys(
e)){let r=e[n];typeof r=="object"&&(e[n]=to(r))}return e}i(to,"withTexts");function ih(t,e){return new Promise((n,r)=>{let s=b_(t),o=new at,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(rh({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=nh(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(ih,"probeServer");var x_=1e3;async function oh(t){let e=w_((n,r)=>{S_(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(oh,"serveHealth");async function S_(t,e,n){switch(t){case"/healthz":Dt(
e,200,{status:"alive"});return;case"/readyz":await __(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;default:Dt(e,404,{status:"not found",paths:["/healthz","/readyz","/metrics"]})}}i(S_,
"answer");async function __(t,{socketPath:e,isLeaving:n}){if(n()){Dt(t,503,{status:"leaving"});return}try{await ih(e,x_),
Dt(t,200,{status:"ready"})}catch(r){Dt(t,503,{status:"not ready",reason:r instanceof Error?r.message:String(r)})}}i(__,"\
answerReadiness");function Dt(t,e,n){t.writeHead(e,{"Content-Type":"application/json"}),t.end(`${JSON.stringify(n)}
`)}i(Dt,"send");var ne=qt(Pi(),1);var Lt="kdp_plugin_server";function ah(t){let e=new ne.Registry;(0,ne.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:E_(n),refusedConfigs:new ne.Counter({name:`${Lt}_refused_configs_total`,help:"Configurations that the pl\
ugin refused; the last good one, or 503, is served instead.",registers:n}),failedPhases:new ne.Counter({name:`${Lt}_fail\
ed_phases_total`,help:"Phases that ended in 503 because something went wrong in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new ne.Counter({name:`${Lt}_broken_connections_total`,help:"Connections that were closed because of wh\
at came over them.",labelNames:["reason"],registers:n})}}i(ah,"createMetrics");function E_(t){let e=new ne.Counter({name:`${Lt}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(E_,"rpcCounter");function ch({registry:t},e){
for(let[n,r]of Object.entries(e))new ne.Gauge({name:`${Lt}_${n}`,help:`How many ${n} there are now.`,registers:[t],collect(){
this.set(r())}})}i(ch,"measureLevels");import{parseArgs as v_}from"node:util";var we=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},fh=`Usage: kdp\
-plugin-server [options]

The plugin server that runs the route-table plugin beside Kong 3.9 (protocol MsgPack:1).

Options:
  --socket <path>        the Unix socket to listen on
  --socket-mode <octal>  permissions of the socket (default: 0660)
  --http <host:port>     where to serve /healthz, /readyz and /metrics
  --plugin <file>        another kong-pdk plugin to serve instead of route-table
  --phase-timeout <ms>   how long a phase may be silent until it is given up with 503 (default: 5000)
  --grace <ms>           how long to finish what is under way after SIGTERM (default: 25000)
  --log-level <level>    trace, debug, info, warn, error or fatal (default: info)
  --dump                 print the plugin's description for Kong's query command, and exit
  --with-log-phase       describe the log phase, too: passive health checks need it, and it costs each request a message\

  --help                 print this
`,uh=["trace","debug","info","warn","error","fatal"];function dh(t){let e=T_(t),{"log-level":n="info"}=e;if(!uh.includes(
n))throw new we(`--log-level: it must be one of ${uh.join(", ")}`);return{socket:e.socket,socketMode:A_(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:P_(e.http),plugin:e.plugin,phaseTimeout:lh("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:lh("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(dh,"parseOptions");var We={type:"string"},ro={type:"boolean"},k_={socket:We,"socket-mode":We,http:We,plugin:We,"ph\
ase-timeout":We,grace:We,"log-level":We,dump:ro,"with-log-phase":ro,help:{...ro,short:"h"}};function T_(t){try{return v_(
{args:[...t],options:k_}).values}catch(e){throw new we(e instanceof Error?e.message:String(e))}}i(T_,"parse");function A_(t){
if(!/^[0-7]{3,4}$/.test(t))throw new we(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(A_,"parseMode");function P_(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new we(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(P_,"parseH\
ostAndPort");function lh(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new we(`${t} ${e}: it must be milliseco\
nds`);return n}i(lh,"parseMilliseconds");import{createServer as J_}from"node:net";import{setTimeout as Y_}from"node:timers/promises";var hh=["kong.response.exit","kong.response.error"];function ph(){let t={method:"kong",below:new Map};return e=>mh(t,e)}
i(ph,"createPdkMaker");function mh(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):mh(O_(t,s),e)}})}i(mh,"pdkFunction");function O_({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${R_(n)}`,below:new Map};return e.set(n,s),s}i(O_,"nameBelow");function R_(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(R_,"snakeCase");var $t=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},tr=class{static{
i(this,"Conversation")}#e;#t=[];#n;#s;#r;#i=0;#c=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#u(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${so(r.answer)} failed: ${n}`)),this.#d(),s}abandon(e){if(this.#o)return;this.#h();
let n=new $t(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#s?.("ret")}#l(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new $t(`no PDK call and no end within ${this.#e.timeouts.plugin} ms`))}),new Promise(e=>{this.#s=e})}#u(e){
this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#f(n,s,o));Promise.resolve().then(()=>e(r)).then(()=>{n===this.#i&&
this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#f(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||this.#o||this.#a){
a(new $t(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},resolve:o,reject:a}),
this.#d()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#d()}#d(){let e=this.#s;if(e===void 0||this.#o)return;let n=this.#t.
shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#s=void 0,hh.includes(so(n.answer))?this.#h():(this.#n=
n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${so(n.answer)}`)})),e(n.answer)}#m(e){this.#c+=1;
let n=this.#e.onFailure(e,this.#c);this.#t=[],n===void 0?this.#p():this.#u(n)}#g(e,n){clearTimeout(this.#r),this.#r=setTimeout(
n,e),this.#r.unref()}#h(){this.#o=!0,clearTimeout(this.#r),this.#e.onOver()}};function so(t){return t==="ret"?t:t.Method}
i(so,"methodOf");var C_={"Retry-After":"5"};function ut(t){return async e=>{let n=e;return gh(n,t,N_(await n.nginx.getVar("kong_request_i\
d")))}}i(ut,"refuseWith");function io(t){return e=>gh(e,t,"")}i(io,"refuseAtOnce");var nr=class{static{i(this,"RefusingP\
lugin")}rewrite=ut("no-table");access=ut("no-table");response=ut("no-table")};function gh(t,e,n){let r=U(e,C_);return t.
response.exit(r.status,wn(e,r,null,n),r.headers)}i(gh,"exitWith");function N_(t){return typeof t=="string"?t:""}i(N_,"te\
xtOf");var xe=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},sr=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=ph();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(rr(n),r);case"plugin.StepError":return this.#o(rr(n),!0,r);case"plugin.StartInstance":
return this.#s(rr(n));case"plugin.CloseInstance":return this.#r(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#f(n),Ni(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#o(rr(n),!1,r);throw new xe(`${e} is not implemented`)}}#s(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#f(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one goes on serving":"requests ge\
t 503 until a right one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#r(e){let n=this.#e.instances.close(e);if(n===void 0)throw oo(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw oo(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#c(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw oo(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#u(
o,s);return ao(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new xe("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#u(s,"access");return ao(s,c,c.begin(
ut("failure")),r)}return ao(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#t.size<65536?Ed(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Ci(n)?io("failure"):void 0)}#u(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new tr({makePdk:this.#n,timeouts:r,onOver:i(()=>this.#t.delete(e),"onOver"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Ci(n))return u===1?ut("failure"):u===2?io("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#f(e){let n=this.#e.module.Name;if(e!==n)throw new xe(`there is no plugin ${String(
e)} here, only ${n}`)}};function oo(t){return new xe(`no plugin instance #${String(t)}`)}i(oo,"noInstance");async function ao(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(ao,"answerOf");function rr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new xe("the argument must be a map")}i(rr,"recordOf");var D_=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function yh(t,{rpc:e,metrics:n,log:r}){let s=new at,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed because of what came over it"),t.destroy()},
"breakOff"),l=i(async d=>{let h=th(d),y=await L_(h,e,o,n,r);t.writable&&t.write(y),a-=1},"serve");t.on("data",d=>{try{for(let h of s.
push(d)){if(a+=1,a>16)throw new ot("too many messages wait for their answer");c=(a===1?l(h):c.then(()=>t.destroyed?void 0:
l(h))).catch(m=>{u(m instanceof Ce?"message":"failure",m)})}}catch(h){u("frame",h)}}),t.on("error",d=>{r.debug({err:d},"\
connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(yh,"serveConnection");async function L_({
id:t,method:e,argument:n},r,s,o,a){let c=D_.includes(e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),
no({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof xe||a.error({err:u,method:e},"an RPC failed");
let l=u instanceof Error?u.message:String(u);return no({id:t,error:l,result:null})}}i(L_,"answerTo");import{isDeepStrictEqual as $_}from"node:util";var q_=16,ir=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}start(e){let n="";try{let r=JSON.parse(e);n=U_(r);let s=this.#s(n,r);return{instance:this.#r(s),refusal:void 0,servesLastGood:!1}}catch(r){
let s=this.#n.get(n),o=s?.plugin??new nr;return{instance:this.#r(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=H_(n),s=this.#n.
get(e);if(s!==void 0&&$_(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>q_&&a!==void 0&&this.#n.delete(a),o}#r(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function U_(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(U_,"ent\
ityOf");function H_(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(H_,"withoutKongsKeys");import{chmod as B_,lstat as j_,unlink as F_}from"node:fs/promises";import{connect as V_}from"node:net";async function bh(t,e,n){await z_(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await B_(e,n)}i(bh,"listenOnSocket");async function z_(t){let e=await j_(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} is there already, and is no socket; name another path`);if(await W_(t))throw new Error(`another se\
rver listens on ${t}; stop it, or name another path`);await F_(t)}}i(z_,"removeStaleSocket");function W_(t){return new Promise(
e=>{let n=V_(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(W_,"isAlive");import{randomBytes as K_}from"node:crypto";var or=class{static{i(this,"UniqueIds")}#e=K_(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var X_=1e4,Q_=36e5,Z_=5e3,eE=250,tE=20;async function wh(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new or,u=new ir({module:e,ids:c,closedTtl:X_,idleTtl:Q_}),l=new sr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,y=J_(g=>{d.add(g),g.on("data",()=>{h=Date.now()}),g.on("close",()=>d.delete(g)),yh(g,{rpc:l,metrics:o,
log:a})});y.maxConnections=16384;let m=setInterval(()=>{u.sweep()},Z_);m.unref(),ch(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>d.size,"connections")}),await bh(y,n,r);let f=!1;return{get isLeaving(){
return f},async leave(g){f=!0;let b=Date.now()+g,_=i(()=>d.size===0||l.conversations===0&&Date.now()-h>eE||Date.now()>b,
"isDone");for(;!_();)await Y_(tE);clearInterval(m);let x=new Promise(S=>y.close(S));for(let S of d)S.destroy();await x}}}
i(wh,"startServer");var nE=`This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,rE=3e4;try{await sE(process.argv.slice(2))}catch(t){let e=t instanceof we?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function sE(t){let e=dh(t);if(e.help){process.stdout.write(fh);return}let n=e.plugin===void 0?
Ri:await vd(e.plugin);e.dump?process.stdout.write(`${kd(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(nE),process.exitCode=2):await iE(e,e.socket,n)}i(sE,"main");async function iE(t,e,n){
let r=(0,xh.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=ah(n.Metrics);oE(r);let o=await wh({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:rE},metrics:s,log:r}),a=t.http===void 0?void 0:await oh({...t.http,socketPath:e,
metrics:s,isLeaving:i(()=>o.isLeaving,"isLeaving")});r.info({socket:e,http:a?.address(),version:n.Version,pid:process.pid},
"listening");let c=i(u=>{o.isLeaving||(r.info({signal:u},"leaving: what is under way is finished first"),o.leave(t.grace).
then(()=>{a?.close(),a?.closeAllConnections(),r.info("gone")}))},"leave");process.on("SIGTERM",c),process.on("SIGINT",c),
process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}i(iE,"serve");function oE(t){process.on("unhandledR\
ejection",e=>{t.error({err:e},"an error that nobody handled")})}i(oE,"reportCrashes");
