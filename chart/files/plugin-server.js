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
var Oh=Object.create;var ft=Object.defineProperty;var Ph=Object.getOwnPropertyDescriptor;var Rh=Object.getOwnPropertyNames;var Ch=Object.getPrototypeOf,Nh=Object.prototype.hasOwnProperty;var i=(t,e)=>ft(t,"name",{value:e,configurable:!0}),v=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var Ih=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},fo=(t,e)=>{for(var n in e)
ft(t,n,{get:e[n],enumerable:!0})},ho=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Rh(e))!Nh.call(
t,s)&&s!==n&&ft(t,s,{get:()=>e[s],enumerable:!(r=Ph(e,s))||r.enumerable});return t};var $t=(t,e,n)=>(n=t!=null?Oh(Ch(t)):{},ho(e||!t||!t.__esModule?ft(n,"default",{value:t,enumerable:!0}):n,t)),Dh=t=>ho(ft(
{},"__esModule",{value:!0}),t);var dr=w((i_,go)=>{"use strict";var dt=i(t=>t&&typeof t.message=="string","isErrorLike"),fr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return dt(n)?n:void 0}else return dt(e)?e:void 0},"getErrorCause"),po=i((t,e)=>{
if(!dt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=fr(t);return r?(e.add(t),n+`
caused by: `+po(r,e)):n},"_stackWithCauses"),Mh=i(t=>po(t,new Set),"stackWithCauses"),mo=i((t,e,n)=>{if(!dt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=fr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+mo(s,e,o)}else return r},"_messageWithCauses"),Lh=i(t=>mo(t,new Set),"messageWithCauses");go.exports={isErrorLike:dt,
getErrorCause:fr,stackWithCauses:Mh,messageWithCauses:Lh}});var hr=w((a_,bo)=>{"use strict";var qh=Symbol("circular-ref-tag"),Ut=Symbol("pino-raw-err-ref"),yo=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Ut]},
"get"),set:i(function(t){this[Ut]=t},"set")}});Object.defineProperty(yo,Ut,{writable:!0,value:{}});bo.exports={pinoErrProto:yo,
pinoErrorSymbols:{seen:qh,rawSymbol:Ut}}});var So=w((u_,xo)=>{"use strict";xo.exports=mr;var{messageWithCauses:$h,stackWithCauses:Uh,isErrorLike:wo}=dr(),{pinoErrProto:Hh,
pinoErrorSymbols:Bh}=hr(),{seen:pr}=Bh,{toString:jh}=Object.prototype;function mr(t){if(!wo(t))return t;t[pr]=void 0;let e=Object.
create(Hh);e.type=jh.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=$h(t),e.stack=Uh(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>mr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];wo(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,pr)&&(e[n]=mr(r)):e[n]=r}return delete t[pr],e.raw=t,e}i(mr,"errSerializer")});var _o=w((f_,Eo)=>{"use strict";Eo.exports=Bt;var{isErrorLike:gr}=dr(),{pinoErrProto:Fh,pinoErrorSymbols:Vh}=hr(),{seen:Ht}=Vh,
{toString:zh}=Object.prototype;function Bt(t){if(!gr(t))return t;t[Ht]=void 0;let e=Object.create(Fh);e.type=zh.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Bt(n))),gr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Ht)&&(e.cause=Bt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];gr(r)?Object.prototype.hasOwnProperty.call(r,Ht)||(e[n]=Bt(r)):e[n]=r}return delete t[Ht],e.
raw=t,e}i(Bt,"errWithCauseSerializer")});var Ao=w((h_,To)=>{"use strict";To.exports={mapHttpRequest:Wh,reqSerializer:vo};var yr=Symbol("pino-raw-req-ref"),ko=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[yr]},"get"),set:i(function(t){this[yr]=t},"set")}});Object.defineProperty(
ko,yr,{writable:!0,value:{}});function vo(t){let e=t.info||t.socket,n=Object.create(ko);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(vo,"reqSerializer");function Wh(t){return{
req:vo(t)}}i(Wh,"mapHttpRequest")});var Co=w((m_,Ro)=>{"use strict";Ro.exports={mapHttpResponse:Kh,resSerializer:Po};var br=Symbol("pino-raw-res-ref"),Oo=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[br]},"get"),set:i(function(t){this[br]=t},"set")}});Object.defineProperty(Oo,br,{writable:!0,
value:{}});function Po(t){let e=Object.create(Oo);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Po,"resSerializer");function Kh(t){return{res:Po(t)}}i(Kh,"mapHttpResponse")});var xr=w((y_,No)=>{"use strict";var wr=So(),Gh=_o(),jt=Ao(),Ft=Co();No.exports={err:wr,errWithCause:Gh,mapHttpRequest:jt.
mapHttpRequest,mapHttpResponse:Ft.mapHttpResponse,req:jt.reqSerializer,res:Ft.resSerializer,wrapErrorSerializer:i(function(e){
return e===wr?e:i(function(r){return e(wr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===jt.reqSerializer?e:i(function(r){return e(jt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Ft.resSerializer?e:i(function(r){return e(Ft.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Sr=w((w_,Mo)=>{"use strict";var Io=v("node:util"),Do=Io.getCallSites??Io.getCallSite;function Jh(t,e){return e}i(Jh,
"noOpPrepareStackTrace");Mo.exports=i(function(){if(Do)return Do().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=Jh;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Bo=w((S_,Ho)=>{"use strict";function Er(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Er(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Er(t[n]));return e}return t}
i(Er,"deepClone");function Lo(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Lo,"parsePath");function qo(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(qo,"setValue");function $o(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i($o,"removeKey");var Vt=Symbol("PATH_NOT_FOUND");function Yh(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return Vt;n=n[r]}return n}i(Yh,"getValueIfExists");function Xh(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(Xh,"getValue");function Qh(t,e,n,r=!1){for(let s of e){
let o=Lo(s);if(o.includes("*"))Uo(t,o,n,s,r);else if(r)$o(t,o);else{let a=Yh(t,o);if(a===Vt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;qo(t,o,c)}}}i(Qh,"redactPaths");function Uo(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else Zh(t,e,n,
o,r,s)}i(Uo,"redactWildcardPath");function Zh(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,h){if(h===
a.length){if(Array.isArray(d))for(let y=0;y<d.length;y++)u[h]=y.toString(),l(d[y],h+1);else if(typeof d=="object"&&d!==null)
for(let y in d)u[h]=y,l(d[y],h+1)}else if(h<a.length){let y=a[h];d&&typeof d=="object"&&d!==null&&y in d&&(u[h]=y,l(d[y],
h+1))}else if(c.includes("*"))Uo(d,c,typeof n=="function"?(m,f)=>{let g=[...u.slice(0,h),...f];return n(m,g)}:n,s,o);else if(o)
$o(d,c);else{let y=typeof n=="function"?n(Xh(d,c),[...u.slice(0,h),...c]):n;qo(d,c,y)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let y=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[y],u[h]=y}d!=
null&&l(d,a.length)}}i(Zh,"redactIntermediateWildcard");function ep(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Lo(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(ep,"buildPathSt\
ructure");function tp(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(tp,"selectiveClone");function np(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(np,"validatePath");function rp(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
np(e)}i(rp,"validatePaths");function sp(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;rp(e);let a=ep(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=tp(u,a),d=u,h=n;return typeof n=="function"&&(h=n),Qh(l,e,h,o),r===!1?(l.restore=function(){return Er(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(sp,"slowRedact");Ho.exports=sp});var Ne=w((__,jo)=>{"use strict";var ip=Symbol("pino.setLevel"),op=Symbol("pino.getLevel"),ap=Symbol("pino.levelVal"),cp=Symbol(
"pino.levelComp"),up=Symbol("pino.useLevelLabels"),lp=Symbol("pino.useOnlyCustomLevels"),fp=Symbol("pino.mixin"),dp=Symbol(
"pino.lsCache"),hp=Symbol("pino.chindings"),pp=Symbol("pino.asJson"),mp=Symbol("pino.write"),gp=Symbol("pino.redactFmt"),
yp=Symbol("pino.time"),bp=Symbol("pino.timeSliceIndex"),wp=Symbol("pino.stream"),xp=Symbol("pino.stringify"),Sp=Symbol("\
pino.stringifySafe"),Ep=Symbol("pino.stringifiers"),_p=Symbol("pino.end"),kp=Symbol("pino.formatOpts"),vp=Symbol("pino.m\
essageKey"),Tp=Symbol("pino.errorKey"),Ap=Symbol("pino.nestedKey"),Op=Symbol("pino.nestedKeyStr"),Pp=Symbol("pino.mixinM\
ergeStrategy"),Rp=Symbol("pino.msgPrefix"),Cp=Symbol("pino.wildcardFirst"),Np=Symbol.for("pino.serializers"),Ip=Symbol.for(
"pino.formatters"),Dp=Symbol.for("pino.hooks"),Mp=Symbol.for("pino.metadata"),Lp=Symbol.for("pino.transport.usesMultistr\
eam");jo.exports={setLevelSym:ip,getLevelSym:op,levelValSym:ap,levelCompSym:cp,useLevelLabelsSym:up,mixinSym:fp,lsCacheSym:dp,
chindingsSym:hp,asJsonSym:pp,writeSym:mp,serializersSym:Np,redactFmtSym:gp,timeSym:yp,timeSliceIndexSym:bp,streamSym:wp,
stringifySym:xp,stringifySafeSym:Sp,stringifiersSym:Ep,endSym:_p,formatOptsSym:kp,messageKeySym:vp,errorKeySym:Tp,nestedKeySym:Ap,
wildcardFirstSym:Cp,needsMetadataGsym:Mp,useOnlyCustomLevelsSym:lp,formattersSym:Ip,hooksSym:Dp,nestedKeyStrSym:Op,mixinMergeStrategySym:Pp,
msgPrefixSym:Rp,transportUsesMultistreamSym:Lp}});var kr=w((k_,Wo)=>{"use strict";var Fo=Bo(),{redactFmtSym:qp,wildcardFirstSym:zt}=Ne(),_r=/[^.[\]]+|\[([^[\]]*?)\]/g,Vo="\
[Redacted]",zo=!1;function $p(t,e){let{paths:n,censor:r,remove:s}=Up(t),o=n.reduce((u,l)=>{_r.lastIndex=0;let d=_r.exec(
l),h=_r.exec(l),y=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(y==="*"&&(y=zt),h===null)return u[y]=
null,u;if(u[y]===null)return u;let{index:m}=h,f=`${l.substr(m,l.length-1)}`;return u[y]=u[y]||[],y!==zt&&u[y].length===0&&
u[y].push(...u[zt]||[]),y===zt&&Object.keys(u).forEach(function(g){u[g]&&u[g].push(f)}),u[y].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[qp]:Fo({paths:n,censor:r,serialize:e,strict:zo,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(h,y)=>r(h,[l,...y]):r;u[l]=Fo({paths:o[l],censor:d,serialize:e,strict:zo,
remove:s})}return u},a)}i($p,"redaction");function Up(t){if(Array.isArray(t))return t={paths:t,censor:Vo},t;let{paths:e,
censor:n=Vo,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(Up,"handle");Wo.exports=$p});var Jo=w((T_,Go)=>{"use strict";var Hp=i(()=>"","nullTime"),Bp=i(()=>`,"time":${Date.now()}`,"epochTime"),jp=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),Fp=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),Vp=1000000n,
Ko=1000000000n,zp=BigInt(Date.now())*Vp,Wp=process.hrtime.bigint(),Kp=i(()=>{let t=process.hrtime.bigint()-Wp,e=zp+t,n=e/
Ko,r=e%Ko,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");Go.exports={nullTime:Hp,epochTime:Bp,unixTime:jp,isoTime:Fp,isoTimeNano:Kp}});var Xo=w((O_,Yo)=>{"use strict";function Gp(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(Gp,"tryStringi\
fy");Yo.exports=Jp;function Jp(t,e,n){var r=n&&n.stringify||Gp,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,h=-1,y=t&&t.length||0,m=0;m<y;){if(t.charCodeAt(m)===37&&m+1<y){switch(h=
h>-1?h:0,t.charCodeAt(m+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<m&&(l+=t.slice(h,m)),l+=Number(e[d]),h=m+2,m++;
break;case 105:if(d>=u||e[d]==null)break;h<m&&(l+=t.slice(h,m)),l+=Math.floor(Number(e[d])),h=m+2,m++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<m&&(l+=t.slice(h,m));var f=typeof e[d];if(f==="string"){l+="'"+e[d]+"'",h=m+2,m++;break}if(f===
"function"){l+=e[d].name||"<anonymous>",h=m+2,m++;break}l+=r(e[d]),h=m+2,m++;break;case 115:if(d>=u)break;h<m&&(l+=t.slice(
h,m)),l+=String(e[d]),h=m+2,m++;break;case 37:h<m&&(l+=t.slice(h,m)),l+="%",h=m+2,m++,d--;break}++d}++m}return h===-1?t:
(h<y&&(l+=t.slice(h)),l)}i(Jp,"format")});var Tr=w((R_,vr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));vr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),vr.exports=t}});var ia=w((N_,sa)=>{"use strict";var C=v("fs"),Yp=v("events"),Xp=v("util").inherits,Qo=v("path"),Or=Tr(),Qp=v("assert"),Wt=100,
Kt=Buffer.allocUnsafe(0),Zp=16*1024,Zo="buffer",ea="utf8",[em,tm]=(process.versions.node||"0.0").split(".").map(Number),
nm=em>=22&&tm>=7;function ta(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&C.mkdirSync(Qo.dirname(
t),{recursive:!0});let o=C.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?C.mkdir(Qo.dirname(t),{recursive:!0},
o=>{if(o)return n(o);C.open(t,r,s,n)}):C.open(t,r,s,n)}i(ta,"openFile");function Y(t){if(!(this instanceof Y))return new Y(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:h,contentMode:y,
mode:m}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||Zp,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=m,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let f,
g;if(y===Zo)this._writingBuf=Kt,this.write=im,this.flush=am,this.flushSync=um,this._actualWrite=fm,f=i(()=>C.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),g=i(()=>C.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(y===void 0||
y===ea)this._writingBuf="",this.write=sm,this.flush=om,this.flushSync=cm,this._actualWrite=lm,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?C.writeSync(this.fd,this._writingBuf):C.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),g=i(()=>Buffer.
isBuffer(this._writingBuf)?C.write(this.fd,this._writingBuf,this.release):C.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${ea}" and "${Zo}", but passed ${y}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")ta(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,E)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Or(Wt),this.release(void 0,0)}catch(_){this.release(
_)}else setTimeout(g,Wt);else this._writing=!1,this.emit("error",b);return}this.emit("write",E);let x=Ar(this._writingBuf,
this._len,E);if(this._len=x.len,this._writingBuf=x.writingBuf,this._writingBuf.length){if(!this.sync){g();return}try{do{
let _=f(),R=Ar(this._writingBuf,this._len,_);this._len=R.len,this._writingBuf=R.writingBuf}while(this._writingBuf.length)}catch(_){
this.release(_);return}}this._fsync&&C.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Gt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(rm,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(Y,"SonicBo\
om");function Ar(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Ar,"releaseWritingBuf");function rm(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(rm,"e\
mitDrain");Xp(Y,Yp);function na(t,e){return t.length===0?Kt:t.length===1?t[0]:Buffer.concat(t,e)}i(na,"mergeBuf");function sm(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(sm,"write");function im(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(im,"writeBuffer");function ra(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{C.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(ra,"callFlushCallbackOnDrain");function om(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&ra.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(om,"flush");function am(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&ra.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(am,"flushBuffer");Y.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&C.close(e,n=>{if(n)return this.emit("error",n)})}),ta(this.file,this)};Y.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Gt(this)))};function cm(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?C.writeSync(this.fd,t):C.writeSync(this.fd,
t,"utf8"),n=Ar(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Or(Wt)}}try{C.fsyncSync(this.fd)}catch{}}
i(cm,"flushSync");function um(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Kt);let t=Kt;for(;this._bufs.length||t.length;){t.length<=0&&(t=na(this._bufs[0],this._lens[0]));try{let e=C.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Or(Wt)}}}i(um,"flushBufferS\
ync");Y.prototype.destroy=function(){this.destroyed||Gt(this)};function lm(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
C.writeSync(this.fd,this._writingBuf):C.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else C.write(
this.fd,this._writingBuf,t)}i(lm,"actualWrite");function fm(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:na(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=C.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else nm&&(this._writingBuf=Buffer.from(this._writingBuf)),C.write(this.fd,this._writingBuf,
t)}i(fm,"actualWriteBuffer");function Gt(t){if(t.fd===-1){t.once("ready",Gt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Qp(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{C.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?C.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Gt,"actualClose");Y.SonicBoom=Y;Y.default=Y;sa.exports=Y});var Pr=w((D_,la)=>{"use strict";var X={exit:[],beforeExit:[]},oa={exit:pm,beforeExit:mm},We;function dm(){We===void 0&&(We=
new FinalizationRegistry(gm))}i(dm,"ensureRegistry");function hm(t){X[t].length>0||process.on(t,oa[t])}i(hm,"install");function aa(t){
X[t].length>0||(process.removeListener(t,oa[t]),X.exit.length===0&&X.beforeExit.length===0&&(We=void 0))}i(aa,"uninstall");
function pm(){ca("exit")}i(pm,"onExit");function mm(){ca("beforeExit")}i(mm,"onBeforeExit");function ca(t){for(let e of X[t]){
let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}X[t]=[]}i(ca,"callRefs");function gm(t){for(let e of["exit","beforeExit"]){let n=X[e].
indexOf(t);X[e].splice(n,n+1),aa(e)}}i(gm,"clear");function ua(t,e,n){if(e===void 0)throw new Error("the object can't be\
 undefined");hm(t);let r=new WeakRef(e);r.fn=n,dm(),We.register(e,r),X[t].push(r)}i(ua,"_register");function ym(t,e){ua(
"exit",t,e)}i(ym,"register");function bm(t,e){ua("beforeExit",t,e)}i(bm,"registerBeforeExit");function wm(t){if(We!==void 0){
We.unregister(t);for(let e of["exit","beforeExit"])X[e]=X[e].filter(n=>{let r=n.deref();return r&&r!==t}),aa(e)}}i(wm,"u\
nregister");la.exports={register:ym,registerBeforeExit:bm,unregister:wm}});var fa=w((L_,xm)=>{xm.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var ha=w((q_,da)=>{"use strict";function Sm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(h=>{if(h==="o\
k"){let y=Atomics.load(t,e);s(null,y>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
Sm,"wait");function Em(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Em,"w\
aitDiff");da.exports={wait:Sm,waitDiff:Em}});var ma=w((U_,pa)=>{"use strict";pa.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var Aa=w((H_,Ta)=>{"use strict";var{version:_m}=fa(),{EventEmitter:km}=v("events"),{Worker:vm}=v("worker_threads"),{join:Tm}=v("path"),
{pathToFileURL:Am}=v("url"),{wait:Om}=ha(),{WRITE_INDEX:me,READ_INDEX:Se,SEQ_INDEX:Rr}=ma(),Pm=v("buffer"),Rm=v("assert"),
p=Symbol("kImpl"),Cm=Pm.constants.MAX_STRING_LENGTH;function ga(){}i(ga,"noop");function Dr(t,e){Atomics.add(t[p].state,
Rr,1),e(),Atomics.add(t[p].state,Rr,1),Atomics.notify(t[p].state,Rr)}i(Dr,"updateState");function ya(t){Dr(t,()=>{Atomics.
store(t[p].state,Se,0),Atomics.store(t[p].state,me,0)}),Atomics.notify(t[p].state,Se)}i(ya,"resetIndexes");var Ke=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Jt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},Nm=process.env.NODE_V8_COVERAGE?Jt:global.FinalizationRegistry||Jt,Im=process.env.
NODE_V8_COVERAGE?Ke:global.WeakRef||Ke,ba=new Nm(t=>{t.exited||t.terminate()});function Dm(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Tm(__dirname,"\
lib","worker.js"),a=new vm(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:Am(n).href,dataBuf:t[p].dataBuf,stateBuf:t[p].stateBuf,workerData:{$context:{threadStreamVersion:_m},
...r}}});return a.stream=new Ke(t),a.on("message",Mm),a.on("exit",Sa),ba.register(t,a),a}i(Dm,"createWorker");function wa(t){
Rm(!t[p].sync),t[p].needDrain&&(t[p].needDrain=!1,t.emit("drain"))}i(wa,"drain");function xa(t){for(;;){let e=Atomics.load(
t[p].state,me);if(t.destroyed||e<0)return;let n=t[p].data.length-e;if(n>0){if(t[p].bufLen===0){t[p].flushing=!1,t[p].ending?
Mr(t):t[p].needDrain&&process.nextTick(wa,t);return}ka(t,n,ga);continue}if(n===0){if(e===0&&t[p].bufLen===0)return;Yt(t,
()=>{t.destroyed||(ya(t),xa(t))});return}z(t,new Error("overwritten"));return}}i(xa,"nextFlush");function Mm(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[p].ending||
(this.stream=new Im(e)),Yt(e,()=>{e[p].ready=!0,e.emit("ready")});break;case"ERROR":z(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){z(e,new Error(
"this should not happen: "+t.code));break}let n=e[p].flushCallbacks.get(t.id);n&&(e[p].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:z(e,new Error("this should not happen: "+t.code))}}
i(Mm,"onWorkerMessage");function Sa(t){let e=this.stream.deref();e!==void 0&&(ba.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Sa),z(e,t!==0?new Error("the worker thread exited"):null))}i(Sa,"onWorkerExit");var Nr=class extends km{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[p]={},this[p].stateBuf=new SharedArrayBuffer(128),this[p].state=new Int32Array(this[p].stateBuf),this[p].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[p].data=Buffer.from(this[p].dataBuf),this[p].sync=e.sync||
!1,this[p].ending=!1,this[p].ended=!1,this[p].needDrain=!1,this[p].destroyed=!1,this[p].flushing=!1,this[p].ready=!1,this[p].
finished=!1,this[p].errored=null,this[p].closed=!1,this[p].buf=[],this[p].bufHead=0,this[p].bufLen=0,this[p].flushCallbacks=
new Map,this[p].nextFlushId=0,this[p].flushRetainCount=0,this[p].userRef=!0,this.worker=Dm(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[p].destroyed)return Ir(this,new Error(
"the worker has exited")),!1;if(this[p].ending)return Ir(this,new Error("the worker is ending")),!1;if(this[p].flushing&&
this[p].bufLen+n.length>=Cm)try{Cr(this),this[p].flushing=!0}catch(r){return z(this,r),!1}if(this[p].buf.push(n),this[p].
bufLen+=n.length,this[p].sync)try{return Cr(this),!0}catch(r){return z(this,r),!1}return this[p].flushing||(this[p].flushing=
!0,setImmediate(xa,this)),this[p].needDrain=this[p].data.length-this[p].bufLen-Atomics.load(this[p].state,me)<=0,!this[p].
needDrain}end(){this[p].destroyed||(this[p].ending=!0,this.worker.stream=new Ke(this),Mr(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||ga,n&&Lm(this);let r=!1,s=i(o=>{r||(r=!0,n&&qm(this),e(o))},"done");Ea(this,o=>{if(o){process.nextTick(
s,o);return}_a(this,s)})}flushSync(){this[p].destroyed||(Cr(this),va(this))}unref(){this[p].userRef=!1,this[p].flushRetainCount===
0&&this.worker.unref()}ref(){this[p].userRef=!0,this.worker.ref()}get ready(){return this[p].ready}get destroyed(){return this[p].
destroyed}get closed(){return this[p].closed}get writable(){return!this[p].destroyed&&!this[p].ending}get writableEnded(){
return this[p].ending}get writableFinished(){return this[p].finished}get writableNeedDrain(){return this[p].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[p].errored}};function Ea(t,e){if(t[p].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[p].sync&&(t[p].flushing||t[p].bufLen>0)){setImmediate(Ea,t,e);return}Yt(t,e)}i(Ea,
"flushBuffer");function Yt(t,e){let n=Atomics.load(t[p].state,me);Om(t[p].state,Se,n,1/0,(r,s)=>{if(r){z(t,r),e(r);return}
if(s!=="ok"){Yt(t,e);return}e()})}i(Yt,"waitForRead");function Lm(t){t[p].flushRetainCount===0&&t.worker.ref(),t[p].flushRetainCount++}
i(Lm,"retainWorkerForPendingFlush");function qm(t){t[p].flushRetainCount!==0&&(t[p].flushRetainCount--,t[p].flushRetainCount===
0&&!t[p].userRef&&t.worker.unref())}i(qm,"releaseWorkerForPendingFlush");function _a(t,e){if(t[p].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[p].ready){let r=i(()=>{o(),_a(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[p].nextFlushId;t[p].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[p].flushCallbacks.delete(n),z(t,r),process.nextTick(e,r)}}i(_a,"requestWorkerF\
lush");function $m(t,e){let n=t[p].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i($m,"failPendingFlushCallbacks");function Ir(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Ir,"error");function z(t,e){t[p].destroyed||(t[p].destroyed=!0,$m(t,e),e&&(t[p].errored=e,Ir(t,e)),t.worker.
exited?setImmediate(()=>{t[p].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[p].closed=!0,t.
emit("close")}))}i(z,"destroy");function ka(t,e,n){let s=Atomics.load(t[p].state,me),o=e;for(;o>0&&t[p].bufLen!==0;){let a=t[p].
bufHead,c=t[p].buf[a];if(c.length<=o){c.copy(t[p].data,s),s+=c.length,o-=c.length,t[p].bufLen-=c.length,t[p].bufHead=a+1,
t[p].bufHead===t[p].buf.length?(t[p].buf.length=0,t[p].bufHead=0):t[p].bufHead>=1024&&t[p].bufHead*2>=t[p].buf.length&&(t[p].
buf.splice(0,t[p].bufHead),t[p].bufHead=0);continue}c.copy(t[p].data,s,0,o),t[p].buf[a]=c.subarray(o),t[p].bufLen-=o,s+=
o,o=0}return Dr(t,()=>{Atomics.store(t[p].state,me,s)}),n(),!0}i(ka,"write");function Mr(t){if(!(t[p].ended||!t[p].ending||
t[p].flushing)){t[p].ended=!0;try{t.flushSync();let e=Atomics.load(t[p].state,Se);Dr(t,()=>{Atomics.store(t[p].state,me,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[p].state,Se,e,1e3),e=Atomics.load(t[p].state,Se),e===-2){z(t,new Error("en\
d() failed"));return}if(++n===10){z(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[p].finished=
!0,t.emit("finish")})}catch(e){z(t,e)}}}i(Mr,"end");function Cr(t){let e=i(()=>{t[p].ending?Mr(t):t[p].needDrain&&process.
nextTick(wa,t)},"cb");for(t[p].flushing=!1;t[p].bufLen!==0;){let n=Atomics.load(t[p].state,me);if(n<0)throw new Error("_\
writeSync failed");let r=t[p].data.length-n;if(r===0){va(t),ya(t);continue}else if(r<0)throw new Error("overwritten");ka(
t,r,e)}}i(Cr,"writeSync");function va(t){if(t[p].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[p].state,me),n=0;for(;;){let r=Atomics.load(t[p].state,Se);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[p].state,Se,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(va,"flushSync");Ta.
exports=Nr});var $r=w((j_,Ra)=>{"use strict";var{createRequire:Um}=v("module"),{existsSync:Hm}=v("node:fs"),Bm=Sr(),{join:Lr,isAbsolute:Pa,
sep:jm}=v("node:path"),{fileURLToPath:Fm}=v("node:url"),Vm=Tr(),qr=Pr(),zm=Aa(),{transportUsesMultistreamSym:Wm}=Ne();function Km(t){
qr.register(t,Qm),qr.registerBeforeExit(t,Zm),t.on("close",function(){qr.unregister(t)})}i(Km,"setupOnExit");function Gm(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(Gm,"hasPreloadFlags");function Jm(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Oa(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Oa(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(Jm,"sanitizeNodeOptions");function Oa(t){let e=Ym(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=Fm(n)}catch{return!1}return Pa(n)&&!Hm(n)}i(Oa,"shouldDropPreload");function Ym(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(Ym,"stripQuotes");function Xm(t,e,n,r,s){if(!n.
execArgv&&Gm()&&v.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=Jm(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new zm({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&Km(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),Vm(
100),o.end())}return i(c,"onExit"),o}i(Xm,"buildStream");function Qm(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Qm,"autoEnd");function Zm(t){t.flushSync()}i(Zm,"flush");function eg(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=Bm(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),y=t.target;if(y&&
n)throw new Error("only one of target or targets can be specified");if(n){y=h["pino-worker"]||Lr(__dirname,"worker.js"),
u.targets=n.filter(x=>x.target).map(x=>({...x,target:g(x.target)})),u.pipelines=n.filter(x=>x.pipeline).map(x=>x.pipeline.
map(S=>({...S,level:x.level,target:g(S.target)})));let b=u.targets.some(x=>x.level!=null),E=u.pipelines.some(x=>x.some(S=>S.
level!=null));l=u.targets.length+u.pipelines.length>1||b||E}else e&&(y=h["pino-worker"]||Lr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:g(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let m=n||e?"pino.transp\
ort":y,f=Xm(g(y),u,o,c,m);return l&&(f[Wm]=!0),f;function g(b){if(b=h[b]||b,Pa(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return Lr(__dirname,"..","file.js");let E;for(let x of d)try{let S=x==="node:repl"?process.cwd()+jm:x;E=Um(S).
resolve(b);break}catch{continue}if(!E)throw new Error(`unable to determine transport target for "${b}"`);return E}i(g,"f\
ixTarget")}i(eg,"transport");Ra.exports=eg});var en=w((V_,Fa)=>{"use strict";var tg=v("node:diagnostics_channel"),Ca=Xo(),{mapHttpRequest:ng,mapHttpResponse:rg}=xr(),
Ur=ia(),Na=Pr(),{lsCacheSym:sg,chindingsSym:qa,writeSym:Ia,serializersSym:$a,formatOptsSym:Da,endSym:ig,stringifiersSym:Ua,
stringifySym:Ha,stringifySafeSym:Hr,wildcardFirstSym:Ba,nestedKeySym:og,formattersSym:ja,messageKeySym:ag,errorKeySym:cg,
nestedKeyStrSym:ug,msgPrefixSym:Xt}=Ne(),{isMainThread:lg}=v("worker_threads"),fg=$r(),[dg]=process.versions.node.split(
".").map(t=>Number(t)),Ma=tg.tracingChannel("pino_asJson"),Qt=dg>=25?t=>JSON.stringify(t):pg;function Ge(){}i(Ge,"noop");
function hg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=ng(r):typeof r.setHeader=="function"&&(r=rg(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[Xt]=="string"&&o!==void 0&&o!==null&&(o=this[Xt]+o),this[Ia](r,
Ca(o,a,this[Da]),t)}else{let o=r===void 0?s.shift():r;typeof this[Xt]=="string"&&o!==void 0&&o!==null&&(o=this[Xt]+o),this[Ia](
null,Ca(o,s,this[Da]),t)}}}i(hg,"genLog");function pg(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(pg,"_asString");function mg(t,e,n,r){if(Ma.hasSubscribers===!1)return La.call(this,
t,e,n,r);let s={instance:this,arguments};return Ma.traceSync(La,s,this,t,e,n,r)}i(mg,"asJson");function La(t,e,n,r){let s=this[Ha],
o=this[Hr],a=this[Ua],c=this[ig],u=this[qa],l=this[$a],d=this[ja],h=this[ag],y=this[cg],m=this[sg][n]+r;m=m+u;let f;d.log&&
(t=d.log(t));let g=a[Ba],b="";for(let x in t)if(f=t[x],Object.prototype.hasOwnProperty.call(t,x)&&f!==void 0){l[x]?f=l[x](
f):x===y&&l.err&&(f=l.err(f));let S=a[x]||g;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f));break;case"string":f=(S||Qt)(f);break;default:f=(S||s)(f,o)}if(f===
void 0)continue;let _=Qt(x);b+=","+_+":"+f}let E="";if(e!==void 0){f=l[h]?l[h](e):e;let x=a[h]||g;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f)),E=',"'+h+'":'+f;break;case"stri\
ng":f=(x||Qt)(f),E=',"'+h+'":'+f;break;default:f=(x||s)(f,o),E=',"'+h+'":'+f}}return this[og]&&b?m+this[ug]+b.slice(1)+"\
}"+E+c:m+b+E+c}i(La,"_asJson");function gg(t,e){let n,r=t[qa],s=t[Ha],o=t[Hr],a=t[Ua],c=a[Ba],u=t[$a],l=t[ja].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+Qt(d)+":"+n}return r}i(gg,"asCh\
indings");function yg(t){return t.write!==t.constructor.prototype.write}i(yg,"hasBeenTampered");function Zt(t){let e=new Ur(
t);return e.on("error",n),!t.sync&&lg&&(Na.register(e,bg),e.on("close",function(){Na.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Ge,e.end=Ge,e.flushSync=Ge,e.destroy=Ge;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(Zt,"buildSafeSonicBoom");function bg(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(bg,"autoEnd");function wg(t){return i(function(n,r,s={},o){if(typeof s=="string")o=Zt({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=Zt({dest:o})}else if(s instanceof Ur||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
Ur||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=fg({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Ge),o||(yg(process.stdout)?o=process.stdout:o=Zt({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(wg,"createArgsNormalizer");function xg(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Hr])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(xg,"stringify");function Sg(t,e,n){return{
level:t,bindings:e,log:n}}i(Sg,"buildFormatters");function Eg(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Eg,"normalizeDestFileDescriptor");Fa.exports={noop:Ge,buildSafeSonicBoom:Zt,asChindings:gg,asJson:mg,
genLog:hg,createArgsNormalizer:wg,stringify:xg,buildFormatters:Sg,normalizeDestFileDescriptor:Eg}});var tn=w((W_,Va)=>{var _g={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},kg={ASC:"ASC",DESC:"DESC"};Va.exports={DEFAULT_LEVELS:_g,
SORTING_ORDER:kg}});var Fr=w((K_,Ga)=>{"use strict";var{lsCacheSym:vg,levelValSym:Br,useOnlyCustomLevelsSym:Tg,streamSym:Ag,formattersSym:Og,
hooksSym:Pg,levelCompSym:za}=Ne(),{noop:Rg,genLog:Ie}=en(),{DEFAULT_LEVELS:re,SORTING_ORDER:Wa}=tn(),Ka={fatal:i(t=>{let e=Ie(
re.fatal,t);return function(...n){let r=this[Ag];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>Ie(re.error,t),"error"),warn:i(t=>Ie(re.warn,t),"warn"),info:i(t=>Ie(re.info,t),"info"),debug:i(t=>Ie(
re.debug,t),"debug"),trace:i(t=>Ie(re.trace,t),"trace")},jr=Object.keys(re).reduce((t,e)=>(t[re[e]]=e,t),{}),Cg=Object.keys(
jr).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function Ng(t){let e=t[Og].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[vg]=r,t}i(Ng,"genLsCache");function Ig(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(Ig,"isStand\
ardLevel");function Dg(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Br],s=this[Br]=n[t],o=this[Tg],a=this[za],
c=this[Pg].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=Rg;continue}this[u]=Ig(u,o)?Ka[u](c):Ie(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(Dg,"setLevel");function Mg(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(Mg,"getLevel");function Lg(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[za](n,this[Br])}i(Lg,"isLeve\
lEnabled");function qg(t,e,n){return t===Wa.DESC?e<=n:e>=n}i(qg,"compareLevel");function $g(t){return typeof t=="string"?
qg.bind(null,t):t}i($g,"genLevelComparison");function Ug(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:jr,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:re,t);return{labels:r,values:s}}i(Ug,"mappings");function Hg(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(jr).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:re,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(Hg,"assertD\
efaultLevelFound");function Bg(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(Bg,"assertNoLevelCollisi\
ons");function jg(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(Wa).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(jg,"assertLevelComparison");Ga.exports={initialLsCache:Cg,
genLsCache:Ng,levelMethods:Ka,getLevel:Mg,setLevel:Dg,isLevelEnabled:Lg,mappings:Ug,assertNoLevelCollisions:Bg,assertDefaultLevelFound:Hg,
genLevelComparison:$g,assertLevelComparison:jg}});var Vr=w((J_,Ja)=>{"use strict";Ja.exports={version:"10.4.0"}});var rc=w((X_,nc)=>{"use strict";var{EventEmitter:Fg}=v("node:events"),{lsCacheSym:Vg,levelValSym:zg,setLevelSym:Wr,getLevelSym:Ya,
chindingsSym:rn,mixinSym:Wg,asJsonSym:Qa,writeSym:Kg,mixinMergeStrategySym:Gg,timeSym:Jg,timeSliceIndexSym:Yg,streamSym:Za,
serializersSym:De,formattersSym:ht,errorKeySym:Xg,messageKeySym:Qg,useOnlyCustomLevelsSym:Zg,needsMetadataGsym:ey,redactFmtSym:ty,
stringifySym:ny,formatOptsSym:ry,stringifiersSym:sy,msgPrefixSym:Kr,hooksSym:iy}=Ne(),{getLevel:oy,setLevel:ay,isLevelEnabled:cy,
mappings:uy,initialLsCache:ly,genLsCache:fy,assertNoLevelCollisions:dy}=Fr(),{asChindings:Gr,asJson:hy,buildFormatters:zr,
stringify:Xa,noop:ec}=en(),{version:py}=Vr(),my=kr(),gy=class{static{i(this,"Pino")}},tc={constructor:gy,child:yy,bindings:by,
setBindings:wy,flush:Ey,isLevelEnabled:cy,version:py,get level(){return this[Ya]()},set level(t){this[Wr](t)},get levelVal(){
return this[zg]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[Kr]},get[Symbol.toStringTag](){
return"Pino"},[Vg]:ly,[Kg]:Sy,[Qa]:hy,[Ya]:oy,[Wr]:ay};Object.setPrototypeOf(tc,Fg.prototype);nc.exports=function(){return Object.
create(tc)};var nn=i(t=>t,"resetChildingsFormatter");function yy(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[De],r=this[ht],s=Object.create(this);if(e==null)return s[ht].bindings!==nn&&(s[ht]=zr(r.level,nn,r.log)),s[rn]=
Gr(s,t),this.onChild!==ec&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[De]=Object.create(null);for(let l in n)
s[De][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[De][l]=n[l]}for(let l in e.
serializers)s[De][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[De][l]=e.serializers[l]}}else s[De]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[ht]=
zr(c||r.level,u||nn,l||r.log)}else s[ht]=zr(r.level,nn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(dy(this.levels,
e.customLevels),s.levels=uy(e.customLevels,s[Zg]),fy(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=my(s.redact,Xa),u={stringify:c[ty]};s[ny]=Xa,s[sy]=c,s[ry]=u}if(typeof e.msgPrefix=="string"&&(s[Kr]=
(this[Kr]||"")+e.msgPrefix),s[rn]=Gr(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[Wr](c)}return this.onChild(s),s}i(yy,"child");function by(){let e=`{${this[rn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(by,"bindings");function wy(t){let e=Gr(this,t);this[rn]=e}i(wy,"setBindings");
function xy(t,e){return Object.assign(e,t)}i(xy,"defaultMixinMergeStrategy");function Sy(t,e,n){let r=this[Jg](),s=this[Wg],
o=this[Xg],a=this[Qg],c=this[Gg]||xy,u,l=this[iy].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[Qa](u,e,n,r),h=this[Za];
h[ey]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[Yg]),h.lastLogger=this),h.write(l?l(d):d)}i(Sy,
"write");function Ey(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[Za];typeof e.
flush=="function"?e.flush(t||ec):t&&t()}i(Ey,"flush")});var ac=w((Qr,oc)=>{"use strict";var{hasOwnProperty:pt}=Object.prototype,Le=Xr();Le.configure=Xr;Le.stringify=Le;Le.default=
Le;Qr.stringify=Le;Qr.configure=Xr;oc.exports=Le;var _y=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ee(t){return t.
length<5e3&&!_y.test(t)?`"${t}"`:JSON.stringify(t)}i(Ee,"strEscape");function Jr(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(Jr,"sort");var ky=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function Yr(t){
return ky.call(t)!==void 0&&t.length!==0}i(Yr,"isTypedArrayWithEntries");function sc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(sc,"stringifyTypedArray");function vy(t){
if(pt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(vy,"getCircularV\
alueOption");function Ty(t){let e;if(pt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Ty,"getDeterministicOption");function Ay(t,e){let n;if(pt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(Ay,"getBooleanOption");function ic(t,e){let n;if(pt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(ic,"getPositiveIntegerOption");function Me(t){return t===1?"1 item":`${t} items`}i(Me,
"getItemCount");function Oy(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(Oy,"getUniqueReplacerSet");function Py(t){if(pt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(Py,"getStrictOption");function Xr(t){
t={...t};let e=Py(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=vy(t),r=Ay(
t,"bigint"),s=Ty(t),o=typeof s=="function"?s:void 0,a=ic(t,"maximumDepth"),c=ic(t,"maximumBreadth");function u(m,f,g,b,E,x){
let S=f[m];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(m)),S=b.call(f,m,S),typeof S){case"\
string":return Ee(S);case"object":{if(S===null)return"null";if(g.indexOf(S)!==-1)return n;let _="",R=",",M=x;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(S),E!==""&&(x+=E,_+=`
${x}`,R=`,
${x}`);let $=Math.min(S.length,c),F=0;for(;F<$-1;F++){let Ce=u(String(F),S,g,b,E,x);_+=Ce!==void 0?Ce:"null",_+=R}let V=u(
String(F),S,g,b,E,x);if(_+=V!==void 0?V:"null",S.length-1>c){let Ce=S.length-c-1;_+=`${R}"... ${Me(Ce)} not stringified"`}
return E!==""&&(_+=`
${M}`),g.pop(),`[${_}]`}let P=Object.keys(S),N=P.length;if(N===0)return"{}";if(a<g.length+1)return'"[Object]"';let A="",
q="";E!==""&&(x+=E,R=`,
${x}`,A=" ");let H=Math.min(N,c);s&&!Yr(S)&&(P=Jr(P,o)),g.push(S);for(let $=0;$<H;$++){let F=P[$],V=u(F,S,g,b,E,x);V!==void 0&&
(_+=`${q}${Ee(F)}:${A}${V}`,q=R)}if(N>c){let $=N-c;_+=`${q}"...":${A}"${Me($)} not stringified"`,q=R}return E!==""&&q.length>
1&&(_=`
${x}${_}
${M}`),g.pop(),`{${_}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function l(m,f,g,b,E,x){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(m)),typeof f){case"string":return Ee(f);case"\
object":{if(f===null)return"null";if(g.indexOf(f)!==-1)return n;let S=x,_="",R=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<g.length+1)return'"[Array]"';g.push(f),E!==""&&(x+=E,_+=`
${x}`,R=`,
${x}`);let N=Math.min(f.length,c),A=0;for(;A<N-1;A++){let H=l(String(A),f[A],g,b,E,x);_+=H!==void 0?H:"null",_+=R}let q=l(
String(A),f[A],g,b,E,x);if(_+=q!==void 0?q:"null",f.length-1>c){let H=f.length-c-1;_+=`${R}"... ${Me(H)} not stringified\
"`}return E!==""&&(_+=`
${S}`),g.pop(),`[${_}]`}g.push(f);let M="";E!==""&&(x+=E,R=`,
${x}`,M=" ");let P="";for(let N of b){let A=l(N,f[N],g,b,E,x);A!==void 0&&(_+=`${P}${Ee(N)}:${M}${A}`,P=R)}return E!==""&&
P.length>1&&(_=`
${x}${_}
${S}`),g.pop(),`{${_}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyArrayReplacer");
function d(m,f,g,b,E){switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(m),typeof f!="object")return d(m,f,g,b,E);if(f===null)return"null"}if(g.indexOf(f)!==-1)return n;
let x=E;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(f),E+=b;let A=`
${E}`,q=`,
${E}`,H=Math.min(f.length,c),$=0;for(;$<H-1;$++){let V=d(String($),f[$],g,b,E);A+=V!==void 0?V:"null",A+=q}let F=d(String(
$),f[$],g,b,E);if(A+=F!==void 0?F:"null",f.length-1>c){let V=f.length-c-1;A+=`${q}"... ${Me(V)} not stringified"`}return A+=
`
${x}`,g.pop(),`[${A}]`}let S=Object.keys(f),_=S.length;if(_===0)return"{}";if(a<g.length+1)return'"[Object]"';E+=b;let R=`\
,
${E}`,M="",P="",N=Math.min(_,c);Yr(f)&&(M+=sc(f,R,c),S=S.slice(f.length),N-=f.length,P=R),s&&(S=Jr(S,o)),g.push(f);for(let A=0;A<
N;A++){let q=S[A],H=d(q,f[q],g,b,E);H!==void 0&&(M+=`${P}${Ee(q)}: ${H}`,P=R)}if(_>c){let A=_-c;M+=`${P}"...": "${Me(A)}\
 not stringified"`,P=R}return P!==""&&(M=`
${E}${M}
${x}`),g.pop(),`{${M}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyIndent");function h(m,f,g){
switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(m),typeof f!="object")return h(m,f,g);if(f===null)return"null"}if(g.indexOf(f)!==-1)return n;let b="",E=f.length!==
void 0;if(E&&Array.isArray(f)){if(f.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(f);let M=Math.min(f.length,
c),P=0;for(;P<M-1;P++){let A=h(String(P),f[P],g);b+=A!==void 0?A:"null",b+=","}let N=h(String(P),f[P],g);if(b+=N!==void 0?
N:"null",f.length-1>c){let A=f.length-c-1;b+=`,"... ${Me(A)} not stringified"`}return g.pop(),`[${b}]`}let x=Object.keys(
f),S=x.length;if(S===0)return"{}";if(a<g.length+1)return'"[Object]"';let _="",R=Math.min(S,c);E&&Yr(f)&&(b+=sc(f,",",c),
x=x.slice(f.length),R-=f.length,_=","),s&&(x=Jr(x,o)),g.push(f);for(let M=0;M<R;M++){let P=x[M],N=h(P,f[P],g);N!==void 0&&
(b+=`${_}${Ee(P)}:${N}`,_=",")}if(S>c){let M=S-c;b+=`${_}"...":"${Me(M)} not stringified"`}return g.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function y(m,f,g){if(arguments.length>
1){let b="";if(typeof g=="number"?b=" ".repeat(Math.min(g,10)):typeof g=="string"&&(b=g.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":m},[],f,b,"");if(Array.isArray(f))return l("",m,[],Oy(f),b,"")}if(b.length!==0)return d("",m,
[],b,"")}return h("",m,[])}return i(y,"stringify"),y}i(Xr,"configure")});var fc=w((ek,lc)=>{"use strict";var Zr=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:uc}=tn(),Ry=uc.info;function Cy(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(uc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[Zr]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let y,m=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,g=0,b;for(let E=Ny(f.length,e.dedupe);Dy(
E,f.length,e.dedupe);E=Iy(E,e.dedupe))if(y=f[E],y.level<=m){if(g!==0&&g!==y.level)break;if(b=y.stream,b[Zr]){let{lastTime:x,
lastMsg:S,lastObj:_,lastLogger:R}=this;b.lastLevel=m,b.lastTime=x,b.lastMsg=S,b.lastObj=_,b.lastLogger=R}b.write(h),e.dedupe&&
(g=y.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:y}of this.streams)typeof y.emit=="funct\
ion"&&y.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let y=typeof h.write=="function"||h.stream,m=h.write?h:h.stream;if(!y)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:g}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=g[h.level]:typeof h.level=="number"?b=h.level:b=Ry;
let E={stream:m,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(E),f.sort(cc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:y}=this,m=y.findIndex(f=>f.id===h);return m>=0&&(y.splice(m,1),y.sort(cc),this.minLevel=
y.length>0?y[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function d(h){let y=new Array(this.streams.length);for(let m=0;m<y.length;m++)y[m]={level:h,
stream:this.streams[m].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:y,clone:d,[Zr]:!0,
streamLevels:n}}i(d,"clone")}i(Cy,"multistream");function cc(t,e){return t.level-e.level}i(cc,"compareByLevel");function Ny(t,e){
return e?t-1:0}i(Ny,"initLoopVar");function Iy(t,e){return e?t-1:t+1}i(Iy,"adjustLoopVar");function Dy(t,e,n){return n?t>=
0:t<e}i(Dy,"checkLoopVar");lc.exports=Cy});var vc=w((nk,W)=>{"use strict";var My=v("node:os"),wc=xr(),Ly=Sr(),qy=kr(),xc=Jo(),$y=rc(),Sc=Ne(),{configure:Uy}=ac(),{
assertDefaultLevelFound:Hy,mappings:Ec,genLsCache:By,genLevelComparison:jy,assertLevelComparison:Fy}=Fr(),{DEFAULT_LEVELS:_c,
SORTING_ORDER:Vy}=tn(),{createArgsNormalizer:zy,asChindings:Wy,buildSafeSonicBoom:dc,buildFormatters:Ky,stringify:es,normalizeDestFileDescriptor:hc,
noop:Gy}=en(),{version:Jy}=Vr(),{chindingsSym:pc,redactFmtSym:Yy,serializersSym:mc,timeSym:Xy,timeSliceIndexSym:Qy,streamSym:Zy,
stringifySym:gc,stringifySafeSym:ts,stringifiersSym:yc,setLevelSym:eb,endSym:tb,formatOptsSym:nb,messageKeySym:rb,errorKeySym:sb,
nestedKeySym:ib,mixinSym:ob,levelCompSym:ab,useOnlyCustomLevelsSym:cb,formattersSym:bc,hooksSym:ub,nestedKeyStrSym:lb,mixinMergeStrategySym:fb,
msgPrefixSym:db,transportUsesMultistreamSym:hb}=Sc,{epochTime:kc,nullTime:pb}=xc,{pid:mb}=process,gb=My.hostname(),yb=wc.
err,bb={level:"info",levelComparison:Vy.ASC,levels:_c,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:mb,
hostname:gb},serializers:Object.assign(Object.create(null),{err:yb}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:kc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},wb=zy(bb),xb=Object.assign(Object.create(null),wc);
function ns(...t){let e={},{opts:n,stream:r}=wb(e,Ly(),...t);n.level&&typeof n.level=="string"&&_c[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:h,name:y,level:m,customLevels:f,levelComparison:g,mixin:b,mixinMergeStrategy:E,useOnlyCustomLevels:x,formatters:S,hooks:_,
depthLimit:R,edgeLimit:M,onChild:P,msgPrefix:N}=n,A=Uy({maximumDepth:R,maximumBreadth:M}),q=Ky(S.level,S.bindings,S.log),
H=es.bind({[ts]:A}),$=s?Object.assign(Object.create(null),qy(s,H)):Object.create(null),F=s?{stringify:$[Yy]}:{stringify:H},
V="}"+(o?`\r
`:`
`),Ce=Wy.bind(null,{[pc]:"",[mc]:a,[yc]:$,[gc]:es,[ts]:A,[bc]:q}),cr="";h!==null&&(y===void 0?cr=Ce(h):cr=Ce(Object.assign(
{},h,{name:y})));let uo=c instanceof Function?c:c?kc:pb,Th=uo().indexOf(":")+1;if(x&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(N&&typeof N!="string")throw Error(`Unknown msgPrefix type "${typeof N}" - expected "string"`);Hy(
m,f,x);let ut=Ec(f,x);if(r&&r[hb]===!0){let lt=typeof m=="string"?m:void 0;(!lt||ut[lt]===void 0)&&(lt=Object.keys(ut)[0]);
let lo=ut[lt],ur=!1;try{let lr=S.level(lt,lo);ur=lr&&typeof lr=="object"&&lr.level===lo}catch{ur=!1}ur||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:ut,messageKey:u,errorKey:l}}),Fy(g);let Ah=jy(g);return Object.assign(e,{levels:ut,
[ab]:Ah,[cb]:x,[Zy]:r,[Xy]:uo,[Qy]:Th,[gc]:es,[ts]:A,[yc]:$,[tb]:V,[nb]:F,[rb]:u,[sb]:l,[ib]:d,[lb]:d?`,${JSON.stringify(
d)}:{`:"",[mc]:a,[ob]:b,[fb]:E,[pc]:cr,[bc]:q,[ub]:_,silent:Gy,onChild:P,[db]:N}),Object.setPrototypeOf(e,$y()),By(e),e[eb](
m),e}i(ns,"pino");W.exports=ns;W.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=hc(t.dest||process.
stdout.fd),dc(t)):dc({dest:hc(t),minLength:0});W.exports.transport=$r();W.exports.multistream=fc();W.exports.levels=Ec();
W.exports.stdSerializers=xb;W.exports.stdTimeFunctions=Object.assign({},xc);W.exports.symbols=Sc;W.exports.version=Jy;W.
exports.default=ns;W.exports.pino=ns});var he=w(de=>{"use strict";de.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");de.removeLabels=i(function(e,n,r){let s=Rs(n,r);delete e[s]},"removeLabels");de.setValue=
i(function(e,n,r){let s=Rs(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");de.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
de.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function xl(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(xl,"fastHashObject");function Rs(t,e){if(e)return xl(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),xl(n,t)}i(Rs,"hashObject");de.hashObject=Rs;de.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");de.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Ps=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};de.Grouper=Ps});var Qe=w((FP,Is)=>{"use strict";var{getValueAsString:Sl}=he(),In=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Ns(n.name),s=`# HELP ${r} ${Ns(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:h={}}=l,{sharedLabels:y={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let m=Cs(h,y),f=m0(y),g=[...m,f].filter(Boolean),b=g.length?`{${g.join(
",")}}`:"",E=`${d}${b} ${Sl(l.value)}`,{exemplar:x}=l;if(x&&u){let S=Cs(x.labelSet);E+=` # {${S.join(",")}} ${Sl(x.value)}\
 ${x.timestamp}`}a.push(E)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=y0(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function Cs(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${g0(o)}"`);return r}i(Cs,"formatLabels");var El=new WeakMap;function m0(t){let e=El.
get(t);if(e)return e;let r=Cs(t).join(",");return El.set(t,r),r}i(m0,"flattenSharedLabels");function g0(t){return typeof t!=
"string"?t:Ns(t).replace(/"/g,'\\"')}i(g0,"escapeLabelValue");function Ns(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Ns,"escapeString");function y0(t){return t.replace(/_total$/,"")}i(y0,"standardizeCounterName");Is.exports=In;Is.
exports.globalRegistry=new In});var Be=w(Dn=>{"use strict";var b0=v("util"),w0=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,x0=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Dn.validateMetricName=
function(t){return w0.test(t)};Dn.validateLabelName=function(t=[]){return t.every(e=>x0.test(e))};Dn.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${b0.inspect(e)}`)},
"validateLabel")});var At=w((KP,_l)=>{"use strict";var Ds=Qe(),{isObject:S0}=he(),{validateMetricName:E0,validateLabelName:_0}=Be(),Ms=class{static{
i(this,"Metric")}constructor(e,n={}){if(!S0(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Ds.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Ds.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!E0(this.name))throw new Error("Invalid metric name");if(!_0(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Ds.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};_l.exports={Metric:Ms}});var qs=w((JP,kl)=>{"use strict";var Ls=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};kl.exports=Ls});var Us=w((XP,Pl)=>{"use strict";var k0=v("util"),{hashObject:v0,isObject:vl,getLabels:Tl,removeLabels:T0,nowTimestamp:A0}=he(),
{validateLabel:Al}=Be(),{Metric:O0}=At(),P0=qs(),$s=class extends O0{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(vl(e)?(r=v0(e,this.
sortedLabelNames),Al(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${k0.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),Ol(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(vl(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new P0),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=A0())}reset(){this.hashMap={},this.labelNames.length===0&&Ol(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=Tl(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=Tl(this.labelNames,e)||{};return Al(this.labelNames,n),T0.call(this,this.hashMap,n,this.sortedLabelNames)}};function Ol(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(Ol,"setValue");Pl.exports=$s});var B=w((ZP,Ll)=>{"use strict";var Nl=v("util"),{setValue:Il,setValueDelta:R0,getLabels:Rl,hashObject:Dl,isObject:Ml,removeLabels:C0}=he(),
{validateLabel:Mn}=Be(),{Metric:N0}=At(),js=class extends N0{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Bs(e,n),e=Hs(e),I0(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&Il(this.hashMap,0,{})}inc(e,n){
n=Bs(e,n),e=Hs(e),n===void 0&&(n=1),Cl(this,e,n)}dec(e,n){n=Bs(e,n),e=Hs(e),n===void 0&&(n=1),Cl(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=Dl(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=Rl(this.labelNames,e);return Mn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=Rl(
this.labelNames,e);Mn(this.labelNames,n),C0.call(this,this.hashMap,n,this.sortedLabelNames)}};function I0(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${Nl.format(n)}`);Mn(t.labelNames,e),Il(t.hashMap,n,e)}i(I0,"\
set");function Cl(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${Nl.format(n)}`);Mn(t.
labelNames,e);let r=Dl(e,t.sortedLabelNames);R0(t.hashMap,n,e,r)}i(Cl,"setDelta");function Hs(t){return Ml(t)?t:{}}i(Hs,
"getLabelArg");function Bs(t,e){return Ml(t)?e:t}i(Bs,"getValueArg");Ll.exports=js});var Ks=w((tR,Bl)=>{"use strict";var D0=v("util"),{getLabels:ql,hashObject:Ln,isObject:Ul,removeLabels:M0,nowTimestamp:L0}=he(),
{validateLabel:Vs}=Be(),{Metric:q0}=At(),$0=qs(),zs=class extends q0{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Ln({})]:Ws({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
Fs.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
Fs.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Ln(
e,this.sortedLabelNames),o=Hl(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];Ul(c)||(c=new $0,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=L0()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(F0),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(B0(this)).reduce(j0(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Ln(e,this.sortedLabelNames);this.hashMap[n]=Ws(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?U0.call(this,e,n)():$l.call(this,e)()}labels(...e){let n=ql(
this.labelNames,e);return Vs(this.labelNames,n),{observe:Fs.call(this,n),startTimer:$l.call(this,n)}}remove(...e){let n=ql(
this.labelNames,e);Vs(this.labelNames,n),M0.call(this,this.hashMap,n,this.sortedLabelNames)}};function $l(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i($l,"startTimer");function U0(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(U0,"startTime\
rWithExemplar");function qn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(qn,"setValue\
Pair");function Hl(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(Hl,"findBound");function Fs(t){
return e=>{let n=H0(t,e);if(Vs(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${D0.format(n.value)}`);let r=Ln(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=Ws(n.labels,this.bucketValues,
this.bucketExemplars));let o=Hl(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(Fs,"observe");function Ws(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(Ws,"createBaseValues");function H0(t,e){return Ul(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(H0,"convertLabelsAndValues");function B0(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],qn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(B0,"extractBucketValuesForExport");function j0(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(qn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),qn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),qn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(j0,"addS\
umAndCountForExport");function F0(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(F0,"splayLabels");Bl.exports=zs});var Gs=w((rR,jl)=>{function te(){}i(te,"TreeBase");te.prototype.clear=function(){this._root=null,this.size=0};te.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};te.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};te.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};te.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};te.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};te.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};te.prototype.iterator=function(){return new Ze(this)};te.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};te.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function Ze(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(Ze,"Iterator");Ze.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};Ze.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};Ze.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};Ze.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};Ze.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};jl.exports=te});var zl=w((iR,Vl)=>{var V0=Gs();function et(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(et,"Node");et.prototype.
get_child=function(t){return t?this.right:this.left};et.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function $n(t){
this._root=null,this._comparator=t,this.size=0}i($n,"RBTree");$n.prototype=new V0;$n.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new et(t),e=!0,this.size++;else{var n=new et(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new et(t),c.set_child(r,u),e=!0,this.size++):G(u.left)&&G(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),G(u)&&G(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Ot(o,!s)):a.set_child(l,Fl(o,
!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};$n.prototype.remove=function(t){if(this._root===null)return!1;var e=new et(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!G(n)&&!G(n.get_child(a))){if(G(n.get_child(!a))){var l=Ot(n,a);r.set_child(c,l),r=l}else if(!G(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!G(d.get_child(!c))&&!G(d.get_child(c)))r.red=!1,d.red=!0,n.red=!0;else{
var h=s.right===r;G(d.get_child(c))?s.set_child(h,Fl(r,c)):G(d.get_child(!c))&&s.set_child(h,Ot(r,c));var y=s.get_child(
h);y.red=!0,n.red=!0,y.left.red=!1,y.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function G(t){return t!==
null&&t.red}i(G,"is_red");function Ot(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(Ot,"single_rotate");function Fl(t,e){return t.set_child(!e,Ot(t.get_child(!e),!e)),Ot(t,e)}i(Fl,"d\
ouble_rotate");Vl.exports=$n});var Kl=w((aR,Wl)=>{var z0=Gs();function Pt(t){this.data=t,this.left=null,this.right=null}i(Pt,"Node");Pt.prototype.get_child=
function(t){return t?this.right:this.left};Pt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Un(t){
this._root=null,this._comparator=t,this.size=0}i(Un,"BinTree");Un.prototype=new z0;Un.prototype.insert=function(t){if(this.
_root===null)return this._root=new Pt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Pt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};Un.prototype.remove=function(t){if(this._root===null)return!1;var e=new Pt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};Wl.exports=Un});var Jl=w((uR,Gl)=>{Gl.exports={RBTree:zl(),BinTree:Kl()}});var Ql=w((lR,Xl)=>{var W0=Jl().RBTree;function D(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new W0(Yl),this.nreset=0,this.reset()}i(D,"TDigest");D.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};D.prototype.size=function(){return this.centroids.size};
D.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};D.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function Yl(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(Yl,"compare_centroid_means");function K0(t,e){return t.
mean_cumn-e.mean_cumn}i(K0,"compare_centroid_mean_cumns");D.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
for(var n=0;n<t.length;n++)this._digest(t[n],e)};D.prototype.push_centroid=function(t){t=Array.isArray(t)?t:[t];for(var e=0;e<
t.length;e++)this._digest(t[e].mean,t[e].n)};D.prototype._cumulate=function(t){if(!(this.n===this.last_cumulate||!t&&this.
CX&&this.CX>this.n/this.last_cumulate)){var e=0;this.centroids.each(function(n){n.mean_cumn=e+n.n/2,e=n.cumn=e+n.n}),this.
n=this.last_cumulate=e}};D.prototype.find_nearest=function(t){if(this.size()===0)return null;var e=this.centroids.lowerBound(
{mean:t}),n=e.data()===null?e.prev():e.data();if(n.mean===t||this.discrete)return n;var r=e.prev();return r&&Math.abs(r.
mean-t)<Math.abs(n.mean-t)?r:n};D.prototype._new_centroid=function(t,e,n){var r={mean:t,n:e,cumn:n};return this.centroids.
insert(r),this.n+=e,r};D.prototype._addweight=function(t,e,n){e!==t.mean&&(t.mean+=n*(e-t.mean)/(t.n+n)),t.cumn+=n,t.mean_cumn+=
n/2,t.n+=n,this.n+=n};D.prototype._digest=function(t,e){var n=this.centroids.min(),r=this.centroids.max(),s=this.find_nearest(
t);if(s&&s.mean===t)this._addweight(s,t,e);else if(s===n)this._new_centroid(t,e,0);else if(s===r)this._new_centroid(t,e,
this.n);else if(this.discrete)this._new_centroid(t,e,s.cumn);else{var o=s.mean_cumn/this.n,a=Math.floor(4*this.n*this.delta*
o*(1-o));a-s.n>=e?this._addweight(s,t,e):this._new_centroid(t,e,s.cumn)}this._cumulate(!1),!this.discrete&&this.K&&this.
size()>this.K/this.delta&&this.compress()};D.prototype.bound_mean=function(t){var e=this.centroids.upperBound({mean:t}),
n=e.prev(),r=n.mean===t?n:e.next();return[n,r]};D.prototype.p_rank=function(t){var e=Array.isArray(t)?t:[t],n=e.map(this.
_p_rank,this);return Array.isArray(t)?n:n[0]};D.prototype._p_rank=function(t){if(this.size()!==0){{if(t<this.centroids.min().
mean)return 0;if(t>this.centroids.max().mean)return 1}this._cumulate(!0);var e=this.bound_mean(t),n=e[0],r=e[1];if(this.
discrete)return n.cumn/this.n;var s=n.mean_cumn;return n!==r&&(s+=(t-n.mean)*(r.mean_cumn-n.mean_cumn)/(r.mean-n.mean)),
s/this.n}};D.prototype.bound_mean_cumn=function(t){this.centroids._comparator=K0;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=Yl;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};D.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};D.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function G0(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(G0,"pop_random");D.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
G0(t));this._cumulate(!0),this.compressing=!1}};function Ae(t){this.config=t||{},this.mode=this.config.mode||"auto",D.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Ae,"Digest");Ae.prototype=Object.create(D.prototype);Ae.prototype.constructor=Ae;Ae.prototype.push=function(t){
D.prototype.push.call(this,t),this.check_continuous()};Ae.prototype._new_centroid=function(t,e,n){this.n_unique+=1,D.prototype.
_new_centroid.call(this,t,e,n)};Ae.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),D.prototype._addweight.
call(this,t,e,n)};Ae.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Xl.exports={TDigest:D,Digest:Ae}});var tf=w((dR,ef)=>{"use strict";var{TDigest:Zl}=Ql(),Ys=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Zl),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return Js.call(this).size()}percentile(e){
return Js.call(this).percentile(e)}push(e){Js.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function Js(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Zl,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(Js,"rotate");ef.exports=Ys});var uf=w((pR,cf)=>{"use strict";var J0=v("util"),{getLabels:nf,hashObject:of,removeLabels:Y0}=he(),{validateLabel:Xs}=Be(),
{Metric:X0}=At(),af=tf(),Q0=1e3,Qs=class extends X0{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:Q0,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[of({})]:{labels:{},td:new af(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){sf.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(Z0(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(tx(s,this)),n.push(ex(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return rf.call(this,e)()}labels(...e){let n=nf(this.labelNames,e);return Xs(
this.labelNames,n),{observe:sf.call(this,n),startTimer:rf.call(this,n)}}remove(...e){let n=nf(this.labelNames,e);Xs(this.
labelNames,n),Y0.call(this,this.hashMap,n,this.sortedLabelNames)}};function Z0(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(Z0,"extractSummariesForExport");function ex(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(ex,"getCountForExport");function tx(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(tx,"getSumForExport");function rf(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(rf,"startTimer");function sf(t){
return e=>{let n=nx(t,e);if(Xs(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${J0.format(n.value)}`);let r=of(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new af(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(sf,"observe");function nx(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(nx,"convertLabelsAndValues");cf.exports=Qs});var ff=w((gR,lf)=>{"use strict";var Zs=v("url"),rx=v("http"),sx=v("https"),{gzipSync:ix}=v("zlib"),{globalRegistry:ox}=Qe(),
ti=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=ox),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return ei.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return ei.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return ei.call(this,"DELETE",e.jobName,e.groupings)}};
async function ei(t,e,n){let r=Zs.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${ax(n)}`:"",a=`${s}/metrics${o}`,c=Zs.resolve(this.gatewayUrl,a),u=Zs.parse(c),l=cx(u.href)?sx:rx,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,y)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let m=l.request(d,f=>{let g="";f.setEncoding("utf8"),f.on("data",b=>{g+=b}),f.on("end",()=>{f.statusCode>=400?y(new Error(
`push failed with status ${f.statusCode}, ${g}`)):h({resp:f,body:g})})});m.on("error",f=>{y(f)}),m.on("timeout",()=>{m.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(f=ix(f)),m.write(f),m.end()}).catch(f=>{y(f)}):m.end()})}i(ei,"useGateway");function ax(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(ax,"generateGroupings");function cx(t){
return t.search(/^https/)!==-1}i(cx,"isHttps");lf.exports=ti});var ri=w(ni=>{"use strict";ni.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};ni.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var df={};fo(df,{context:()=>lx,trace:()=>ux});var ux,lx,hf=Ih(()=>{"use strict";ux={getSpan:i(()=>{},"getSpan")},lx={active:i(
()=>{},"active")}});var bf=w((xR,ii)=>{"use strict";var pf=(hf(),Dh(df)),si=Us(),mf="process_cpu_user_seconds_total",gf="process_cpu_system_\
seconds_total",yf="process_cpu_seconds_total";ii.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new si({name:r+mf,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),y=h.user-
c.user,m=h.system-c.system;if(c=h,this.enableExemplars){let f={},g=pf.trace.getSpan(pf.context.active());g&&(f={traceId:g.
spanContext().traceId,spanId:g.spanContext().spanId}),u.inc({labels:s,value:y/1e6,exemplarLabels:f}),l.inc({labels:s,value:m/
1e6,exemplarLabels:f}),d.inc({labels:s,value:(y+m)/1e6,exemplarLabels:f})}else u.inc(s,y/1e6),l.inc(s,m/1e6),d.inc(s,(y+
m)/1e6)}}),l=new si({name:r+gf,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new si({name:r+yf,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
ii.exports.metricNames=[mf,gf,yf]});var xf=w((SR,oi)=>{"use strict";var fx=B(),dx=Math.round(Date.now()/1e3-process.uptime()),wf="process_start_time_seconds";
oi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new fx({name:n+wf,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,dx)}})};oi.exports.metricNames=[wf]});var kf=w((ER,ci)=>{"use strict";var ai=B(),hx=v("fs"),px=["VmSize","VmRSS","VmData"],Sf="process_resident_memory_bytes",
Ef="process_virtual_memory_bytes",_f="process_heap_bytes";function mx(t){return t.split(`
`).reduce((e,n)=>{if(!px.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(mx,"structureOutput");ci.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new ai({name:r+Sf,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=hx.readFileSync("/proc/self/status","utf8"),d=mx(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new ai({name:r+Ef,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new ai({name:r+_f,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};ci.exports.metricNames=[Sf,Ef,_f]});var ui=w((kR,vf)=>{"use strict";function gx(){try{return process.memoryUsage()}catch{return}}i(gx,"safeMemoryUsage");vf.
exports=gx});var Of=w((TR,li)=>{"use strict";var yx=B(),Tf=kf(),bx=ui(),Af="process_resident_memory_bytes";function wx(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new yx({name:n+Af,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=bx();o&&this.set(r,o.rss)}})}i(wx,"notLinuxVariant");li.exports=(t,e)=>process.platform===
"linux"?Tf(t,e):wx(t,e);li.exports.metricNames=process.platform==="linux"?Tf.metricNames:[Af]});var Rf=w((OR,fi)=>{"use strict";var xx=B(),Sx=v("fs"),Ex=v("process"),Pf="process_open_fds";fi.exports=(t,e={})=>{if(Ex.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new xx({name:n+Pf,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=Sx.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};fi.exports.metricNames=[Pf]});var Nf=w((PR,di)=>{"use strict";var _x=B(),kx=v("fs"),Cf="process_max_fds",Rt;di.exports=(t,e={})=>{if(Rt===void 0)try{let a=kx.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Rt=Number(u[1]);break}}catch{return}if(Rt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new _x({name:n+Cf,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Rt!==void 0&&this.set(r,Rt)}})};di.exports.metricNames=
[Cf]});var jf=w((RR,hi)=>{"use strict";var Oe=B(),Hn;try{Hn=v("perf_hooks")}catch{}var Df="nodejs_eventloop_lag_seconds",Mf="no\
dejs_eventloop_lag_min_seconds",Lf="nodejs_eventloop_lag_max_seconds",qf="nodejs_eventloop_lag_mean_seconds",$f="nodejs_\
eventloop_lag_stddev_seconds",Uf="nodejs_eventloop_lag_p50_seconds",Hf="nodejs_eventloop_lag_p90_seconds",Bf="nodejs_eve\
ntloop_lag_p99_seconds";function If(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(If,"reportEventloo\
pLag");hi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let g=process.hrtime();setImmediate(If,g,c,r)},"collect");if(Hn&&Hn.monitorEventLoopDelay)try{let g=Hn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});g.enable(),a=i(()=>{let b=process.hrtime();setImmediate(If,b,c,r),u.set(r,g.
min/1e9),l.set(r,g.max/1e9),d.set(r,g.mean/1e9),h.set(r,g.stddev/1e9),y.set(r,g.percentile(50)/1e9),m.set(r,g.percentile(
90)/1e9),f.set(r,g.percentile(99)/1e9),g.reset()},"collect")}catch(g){if(g.code==="ERR_NOT_IMPLEMENTED")return;throw g}let c=new Oe(
{name:n+Df,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Oe({name:n+
Mf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Oe({name:n+Lf,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Oe({name:n+qf,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Oe({name:n+$f,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),y=new Oe({name:n+Uf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),m=new Oe({name:n+
Hf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Oe(
{name:n+Bf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
hi.exports.metricNames=[Df,Mf,Lf,qf,$f,Uf,Hf,Bf]});var tt=w((NR,Ff)=>{"use strict";function vx(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(vx,"\
aggregateByObjectName");function Tx(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(Tx,"upda\
teMetrics");Ff.exports={aggregateByObjectName:vx,updateMetrics:Tx}});var Kf=w((DR,pi)=>{"use strict";var{aggregateByObjectName:Ax}=tt(),{updateMetrics:Ox}=tt(),Vf=B(),zf="nodejs_active_hand\
les",Wf="nodejs_active_handles_total";pi.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new Vf({name:r+zf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();Ox(this,Ax(a),s)}}),new Vf({name:r+Wf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};pi.exports.metricNames=[zf,Wf]});var Xf=w((MR,mi)=>{"use strict";var Gf=B(),{aggregateByObjectName:Px}=tt(),{updateMetrics:Rx}=tt(),Jf="nodejs_active_req\
uests",Yf="nodejs_active_requests_total";mi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Gf({name:n+Jf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();Rx(this,Px(o),r)}}),new Gf({name:n+Yf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};mi.exports.metricNames=[Jf,Yf]});var td=w((LR,gi)=>{"use strict";var Qf=B(),{updateMetrics:Cx}=tt(),Zf="nodejs_active_resources",ed="nodejs_active_resour\
ces_total";gi.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Qf({name:n+Zf,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}Cx(this,a,r)}}),new Qf(
{name:n+ed,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};gi.exports.metricNames=[Zf,ed]});var id=w((qR,bi)=>{"use strict";var yi=B(),Nx=ui(),nd="nodejs_heap_size_total_bytes",rd="nodejs_heap_size_used_bytes",sd="\
nodejs_external_memory_bytes";bi.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=Nx();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new yi({name:o+nd,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new yi({name:o+rd,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new yi({name:o+sd,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};bi.exports.
metricNames=[nd,rd,sd]});var cd=w((UR,xi)=>{"use strict";var Ix=B(),od=v("v8"),ad=["total","used","available"],wi={};ad.forEach(t=>{wi[t]=`nodejs\
_heap_space_size_${t}_bytes`});xi.exports=(t,e={})=>{try{od.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
ad.forEach(c=>{a[c]=new Ix({name:r+wi[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of od.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
xi.exports.metricNames=Object.values(wi)});var fd=w((HR,Ei)=>{"use strict";var Dx=B(),ud=process.version,Si=ud.slice(1).split(".").map(Number),ld="nodejs_version_i\
nfo";Ei.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Dx({name:n+ld,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(ud,Si[0],Si[1],Si[2],...Object.values(r)).set(1)}})};Ei.exports.metricNames=[ld]});var hd=w((BR,_i)=>{"use strict";var Mx=Ks(),ge;try{ge=v("perf_hooks")}catch{}var dd="nodejs_gc_duration_seconds",Lx=[.001,
.01,.1,1,2,5],nt=[];ge&&ge.constants&&(nt[ge.constants.NODE_PERFORMANCE_GC_MAJOR]="major",nt[ge.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",nt[ge.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",nt[ge.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");_i.exports=(t,e={})=>{if(!ge)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:Lx,a=new Mx({name:n+dd,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new ge.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?nt[l.detail.kind]:nt[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};_i.exports.metricNames=[dd]});var md=w((jR,ki)=>{"use strict";var{isObject:qx}=he(),$x=bf(),Ux=xf(),Hx=Of(),Bx=Rf(),jx=Nf(),Fx=jf(),Vx=Kf(),zx=Xf(),Wx=td(),
Kx=id(),Gx=cd(),Jx=fd(),Yx=hd(),pd={processCpuTotal:$x,processStartTime:Ux,osMemoryHeap:Hx,processOpenFileDescriptors:Bx,
processMaxFileDescriptors:jx,eventLoopLag:Fx,...typeof process.getActiveResourcesInfo=="function"?{processResources:Wx}:
{},processHandles:Vx,processRequests:zx,heapSizeAndUsed:Kx,heapSpacesSizeAndUsed:Gx,version:Jx,gc:Yx},Xx=Object.keys(pd);
ki.exports=i(function(e){if(e!=null&&!qx(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(pd))n(e.register,e)},"collectDefaultMetrics");ki.exports.metricsList=Xx});var Ti=w(vi=>{"use strict";var{Grouper:Qx,hashObject:Zx}=he();function rt(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new Qx;return e.forEach(s=>{s.values.forEach(
o=>{let a=Zx(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(rt,"AggregatorFactory");vi.AggregatorFactory=
rt;vi.aggregators={sum:rt(t=>t.reduce((e,n)=>e+n.value,0)),first:rt(t=>t[0].value),omit:i(()=>{},"omit"),average:rt(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:rt(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:rt(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var xd=w((WR,wd)=>{"use strict";var st=Qe(),{Grouper:eS}=he(),{aggregators:tS}=Ti(),je=i(()=>{let t=v("cluster");return je=
i(()=>t,"cluster"),t},"cluster"),yd="prom-client:getMetricsReq",Ai="prom-client:getMetricsRes",bd=[st.globalRegistry],nS=0,
gd=!1,Oi=new Map,Bn=class extends st{static{i(this,"AggregatorRegistry")}constructor(e=st.PROMETHEUS_CONTENT_TYPE){super(
e),rS()}clusterMetrics(){let e=nS++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
Oi.set(e,a);let c={type:yd,requestId:e};for(let u in je().workers)je().workers[u].isConnected()&&(je().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=st.PROMETHEUS_CONTENT_TYPE){let r=new st,s=new eS;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=tS[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof st))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),bd=e}};function rS(){gd||(gd=!0,je().isMaster&&je().on("message",(t,e)=>{if(e.type===Ai){let n=Oi.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){Oi.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Bn.aggregate(n.responses).metrics();n.done(null,
s)}}}),je().isWorker&&process.on("message",t=>{t.type===yd&&Promise.all(bd.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Ai,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Ai,requestId:t.requestId,error:e.message})})}))}
i(rS,"addListeners");wd.exports=Bn});var Pi=w(L=>{"use strict";L.register=Qe().globalRegistry;L.Registry=Qe();Object.defineProperty(L,"contentType",{configurable:!1,
enumerable:!0,get(){return L.register.contentType},set(t){L.register.setContentType(t)}});L.prometheusContentType=L.Registry.
PROMETHEUS_CONTENT_TYPE;L.openMetricsContentType=L.Registry.OPENMETRICS_CONTENT_TYPE;L.validateMetricName=Be().validateMetricName;
L.Counter=Us();L.Gauge=B();L.Histogram=Ks();L.Summary=uf();L.Pushgateway=ff();L.linearBuckets=ri().linearBuckets;L.exponentialBuckets=
ri().exponentialBuckets;L.collectDefaultMetrics=md();L.aggregators=Ti().aggregators;L.AggregatorRegistry=xd()});var Fn=w(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.utf8Count=xS;ye.utf8EncodeJs=Cd;ye.utf8EncodeTE=
Nd;ye.utf8Encode=_S;ye.utf8DecodeJs=Id;ye.utf8DecodeTD=Dd;ye.utf8Decode=AS;function xS(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(xS,"utf8Count");function Cd(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(Cd,"utf8EncodeJs");var SS=new TextEncoder,ES=50;function Nd(t,e,n){
SS.encodeInto(t,e.subarray(n))}i(Nd,"utf8EncodeTE");function _S(t,e,n){t.length>ES?Nd(t,e,n):Cd(t,e,n)}i(_S,"utf8Encode");
var kS=4096;function Id(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=kS&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(Id,"utf8DecodeJs");var vS=new TextDecoder,TS=200;function Dd(t,e,n){let r=t.subarray(e,e+
n);return vS.decode(r)}i(Dd,"utf8DecodeTD");function AS(t,e,n){return n>TS?Dd(t,e,n):Id(t,e,n)}i(AS,"utf8Decode")});var qi=w(Vn=>{"use strict";Object.defineProperty(Vn,"__esModule",{value:!0});Vn.ExtData=void 0;var Li=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Vn.ExtData=Li});var Wn=w(zn=>{"use strict";Object.defineProperty(zn,"__esModule",{value:!0});zn.DecodeError=void 0;var $i=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};zn.DecodeError=$i});var Kn=w(Pe=>{"use strict";Object.defineProperty(Pe,"__esModule",{value:!0});Pe.UINT32_MAX=void 0;Pe.setUint64=OS;Pe.setInt64=
PS;Pe.getInt64=RS;Pe.getUint64=CS;Pe.UINT32_MAX=4294967295;function OS(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(OS,"setUint64");function PS(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(PS,"setInt64");function RS(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(RS,"getInt64");function CS(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(CS,"getUint64")});var Ui=w(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.timestampExtension=J.EXT_TIMESTAMP=void 0;J.
encodeTimeSpecToTimestamp=Ld;J.encodeDateToTimeSpec=qd;J.encodeTimestampExtension=$d;J.decodeTimestampToTimeSpec=Ud;J.decodeTimestampExtension=
Hd;var NS=Wn(),Md=Kn();J.EXT_TIMESTAMP=-1;var IS=4294967296-1,DS=17179869184-1;function Ld({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=DS)if(e===0&&t<=IS){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,Md.setInt64)(r,4,t),n}}i(Ld,"encodeTimeSpecToTimestamp");function qd(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(qd,"encodeDateT\
oTimeSpec");function $d(t){if(t instanceof Date){let e=qd(t);return Ld(e)}else return null}i($d,"encodeTimestampExtensio\
n");function Ud(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,Md.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new NS.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(Ud,"decodeTimestampToTimeSpec");function Hd(t){let e=Ud(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(Hd,"decodeTimestampExtension");J.timestampExtension={type:J.EXT_TIMESTAMP,encode:$d,decode:Hd}});var Yn=w(Jn=>{"use strict";Object.defineProperty(Jn,"__esModule",{value:!0});Jn.ExtensionCodec=void 0;var Gn=qi(),MS=Ui(),
Hi=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(MS.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new Gn.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new Gn.ExtData(a,o)}}}
return e instanceof Gn.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new Gn.ExtData(n,e)}};Jn.ExtensionCodec=Hi});var ji=w(Bi=>{"use strict";Object.defineProperty(Bi,"__esModule",{value:!0});Bi.ensureUint8Array=qS;function LS(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(LS,"isArrayBufferLike");function qS(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):LS(t)?new Uint8Array(t):Uint8Array.
from(t)}i(qS,"ensureUint8Array")});var Vi=w(pe=>{"use strict";Object.defineProperty(pe,"__esModule",{value:!0});pe.Encoder=pe.DEFAULT_INITIAL_BUFFER_SIZE=pe.
DEFAULT_MAX_DEPTH=void 0;var Bd=Fn(),$S=Yn(),jd=Kn(),US=ji();pe.DEFAULT_MAX_DEPTH=100;pe.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var Fi=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??$S.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,Bd.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,Bd.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,US.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,jd.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,jd.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
pe.Encoder=Fi});var Fd=w(zi=>{"use strict";Object.defineProperty(zi,"__esModule",{value:!0});zi.encode=BS;var HS=Vi();function BS(t,e){return new HS.
Encoder(e).encodeSharedRef(t)}i(BS,"encode")});var Vd=w(Wi=>{"use strict";Object.defineProperty(Wi,"__esModule",{value:!0});Wi.prettyByte=jS;function jS(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(jS,"prettyByte")});var zd=w(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.CachedKeyDecoder=void 0;var FS=Fn(),VS=16,
zS=16,Ki=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=VS,n=zS){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,FS.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
Xn.CachedKeyDecoder=Ki});var Zn=w(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.Decoder=void 0;var Gi=Vd(),WS=Yn(),Ve=Kn(),
KS=Fn(),Wd=ji(),GS=zd(),be=Wn(),Ji="array",Nt="map_key",Gd="map_value",JS=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new be.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),Yi=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=Ji,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Nt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===Ji){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Nt||e.type===Gd){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Ct=-1,Qi=new DataView(
new ArrayBuffer(0)),YS=new Uint8Array(Qi.buffer);try{Qi.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var Kd=new RangeError("Insufficient data"),XS=new GS.CachedKeyDecoder,Xi=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=Qi;bytes=YS;headByte=Ct;stack=new Yi;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??WS.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Ve.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Ve.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Ve.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Ve.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Ve.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:XS,this.mapKeyConverter=
e?.mapKeyConverter??JS}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Ct,this.stack.reset()}setBuffer(e){let n=(0,Wd.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Ct&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Wd.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,Gi.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
byte: ${(0,Gi.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===Ji)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Nt){if(n==="__proto\
__")throw new be.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=Gd;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Nt;continue e}}return n}}readHeadByte(){
return this.headByte===Ct&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Ct}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new be.
DecodeError(`Unrecognized array type byte: ${(0,Gi.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new be.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new be.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new be.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw Kd;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,KS.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Nt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new be.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw Kd;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new be.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,Ve.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,Ve.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};Qn.Decoder=Xi});var Yd=w(er=>{"use strict";Object.defineProperty(er,"__esModule",{value:!0});er.decode=QS;er.decodeMulti=ZS;var Jd=Zn();
function QS(t,e){return new Jd.Decoder(e).decode(t)}i(QS,"decode");function ZS(t,e){return new Jd.Decoder(e).decodeMulti(
t)}i(ZS,"decodeMulti")});var Zd=w(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});It.isAsyncIterable=Xd;It.asyncIterableFromStream=
Qd;It.ensureAsyncIterable=eE;function Xd(t){return t[Symbol.asyncIterator]!=null}i(Xd,"isAsyncIterable");async function*Qd(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(Qd,"a\
syncIterableFromStream");function eE(t){return Xd(t)?t:Qd(t)}i(eE,"ensureAsyncIterable")});var eh=w(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.decodeAsync=tE;Dt.decodeArrayStream=nE;Dt.
decodeMultiStream=rE;var Zi=Zn(),eo=Zd();async function tE(t,e){let n=(0,eo.ensureAsyncIterable)(t);return new Zi.Decoder(
e).decodeAsync(n)}i(tE,"decodeAsync");function nE(t,e){let n=(0,eo.ensureAsyncIterable)(t);return new Zi.Decoder(e).decodeArrayStream(
n)}i(nE,"decodeArrayStream");function rE(t,e){let n=(0,eo.ensureAsyncIterable)(t);return new Zi.Decoder(e).decodeStream(
n)}i(rE,"decodeMultiStream")});var nh=w(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var sE=Fd();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return sE.encode},"get")});var th=Yd();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return th.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return th.decodeMulti},"get")});var to=eh();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return to.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return to.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return to.decodeMultiStream},"get")});var iE=Zn();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return iE.Decoder},"get")});var oE=Wn();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return oE.
DecodeError},"get")});var aE=Vi();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return aE.Encoder},"\
get")});var cE=Yn();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return cE.ExtensionCodec},"\
get")});var uE=qi();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return uE.ExtData},"get")});var at=Ui();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return at.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return at.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return at.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return at.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return at.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return at.decodeTimestampExtension},"get")})});var vh=$t(vc(),1);var Ci={};fo(Ci,{Metrics:()=>cS,Name:()=>uS,OptionalPhases:()=>hS,Plugin:()=>Ri,Priority:()=>fS,Schema:()=>dS,Version:()=>lS});var Tc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that is asked for on each upst\
ream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"How often it is asked for. Default: 5s."},timeout:{
is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"integer",min:1,
max:255},doc:"After how many good answers in a row an unhealthy upstream is healthy. Default: 2."},failures:{is:{kind:"i\
nteger",min:1,max:255},doc:"After how many bad answers in a row, or none, an upstream is unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"After how many responses of 500 or more to clients' requests in \
a row, or none, an upstream is unhealthy. Default: these are not looked at."},failover:{is:{kind:"boolean"},doc:"Whether\
 requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var Ac={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308, which clients remember: until i\
t is forgotten, no rollback reaches them."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remem\
ber a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"Scheme, short host and port of\
 new URLs. Default: https and the first short host."}}},Sb={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"What the old host answers meanwhile. Default: 503."}}},Eb={kind:"record",fields:{deprecation:{
is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{is:{kind:"string",format:"\
link"},doc:"A page about the end (RFC 8594 section 6)."}}},rs={deprecated:{is:{kind:"string",format:"date"},doc:"Since w\
hen the host is deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{kind:"string",format:"date"},doc:"W\
hen the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},afterSunset:{is:{kind:"enum",values:[
"serve","redirect","gone"]},doc:"What the host does from then on: go on (serve, the default), redirect to the short host\
, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:Sb},doc:"Announced times, before the sunset, in which \
the host answers with an error."},links:{is:Eb,doc:"Pages that responses link to."}},Oc={kind:"record",fields:rs};var _b={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Pc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h 0, or that is not named, gets not one request.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What keeps\
 one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several with commas between, the first that a r\
equest has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Split\
s the requests on the short hosts, or those on old hosts, alone. Default: both."},override:{is:_b,doc:"How testers choos\
e a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Mixed with the key. APIs with one salt and one key\
 keep a client in the same share. Default: the API's name."}}};var kb={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},vb={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},ss={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Takes the pla\
ce of the default cluster's url (and address) for this API. A base path is put in front."},split:{is:Pc,doc:"Weights acr\
oss clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's traffic to this cluster, whatever spli\
t says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is taken off before the request g\
oes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstream\
 receives: upstream (default), client, or a host name of one's own."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},
doc:"What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:Ac,doc:"How old hosts redirect, a\
nd what the new URLs begin with."},oldHosts:{is:Oc,doc:"The end of this API's old hosts, in place of what legacyHosts sa\
y of it."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backs\
lash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens \
to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reje\
ct"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to where the c\
lient came in. Default: false."},timeouts:{is:kb,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{
is:{kind:"integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is\
 5."},healthCheck:{is:Tc,doc:"Health checks of the upstreams, and what follows from them."},plugins:{is:{kind:"array",min:0,
items:vb},doc:"Kong plugins for this API alone."}}};var Tb={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...rs}},Ab={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess that is dialled, while Host, SNI and certificate stay those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whethe\
r the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters\
 read and change the traffic."}}},mt={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"\
host"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,
items:Tb},doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"m\
ap",min:1,keys:"name",values:Ab},doc:"Where APIs can be served from, by name.",required:!0},pin:{is:{kind:"string",format:"\
name"},doc:"Sends every API to this cluster, whatever else the table says: the big red button."},decisionHeader:{is:{kind:"\
string",format:"token"},doc:"A response header that says which cluster was chosen, and why. Default: none."},checkServerName:{
is:{kind:"boolean"},doc:"Whether a request over HTTP/2 whose host is another API's than the connection's server name is \
answered with 421. Default: true."},defaults:{is:ss,doc:"Fields that hold for every API that does not say them itself."},
apis:{is:{kind:"map",min:1,keys:"name",values:ss},doc:"The APIs by name. {} is all that most need.",required:!0}}};var Rc={"yaml-syntax":{severity:"error",when:"The file is not YAML, or says one key twice.",remedy:"Correct the YAML at \
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
out is less than a tenth of a second.",remedy:"Make it 100ms or more."}};function k(t,e,n,r=Rc[t].remedy){return{code:t,
severity:Rc[t].severity,path:e,message:n,remedy:r}}i(k,"finding");function is(t){let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}
i(is,"formatPath");function Cc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${is(e)}: ${n} ${r}`}i(Cc,"formatFindin\
g");function os(t){for(let e of t)if(e.severity==="error")return!0;return!1}i(os,"hasErrors");function Q(t){return t.length===1&&t>="0"&&t<="9"}i(Q,"isDigit");function se(t){return t!==""&&K(t,Q)}i(se,"isDigits");function ie(t){
return Q(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(ie,"isHexDigit");function Nc(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(Nc,
"isLetter");function oe(t){return Nc(t)||Q(t)||t!==""&&"-._~".includes(t)}i(oe,"isUnreserved");function gt(t){return K(t,
e=>Nc(e)||Q(e)||"!#$%&'*+-.^_`|~".includes(e))}i(gt,"isToken");function K(t,e){for(let n=0;n<t.length;n++)if(!e(t.charAt(
n)))return!1;return!0}i(K,"every");var as=86400,Ob=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Pb=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],Rb=[31,28,31,30,31,30,31,31,30,31,30,31];function Z(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=_e(t,0,4),r=_e(t,5,2),s=_e(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>sn(n,r))return;let o=Ib(n,r,s)*as;if(t.length===10)return o;let a=Cb(t.substring(10));return a===void 0?void 0:o+
a}i(Z,"parseDate");function Dc(t){return Z(t)!==void 0}i(Dc,"isDate");function Mc(t){let e=Math.floor(t/as),n=t-e*as,r=1970,
s=e;for(;s>=cs(r);)s-=cs(r),r+=1;let o=1;for(;s>=sn(r,o);)s-=sn(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>Ic(l)).join(":"),c=Ob[e%7]??"",u=Pb[o-1]??"";return`${c}, ${Ic(s+1)} ${u} ${r} ${a} GMT`}i(Mc,"formatHttpDa\
te");function Cb(t){let e=_e(t,1,2),n=_e(t,4,2),r=_e(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=Nb(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(Cb,"parseTime");function Nb(t){if(t==="Z")return 0;let e=t.charAt(0),n=_e(t,1,2),r=_e(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(Nb,"parse\
Offset");function _e(t,e,n){let r=t.substring(e,e+n);return r.length===n&&se(r)?Number(r):void 0}i(_e,"digitsAt");function Ic(t){
return t<10?`0${t}`:`${t}`}i(Ic,"twoDigits");function Lc(t){return t%4===0&&(t%100!==0||t%400===0)}i(Lc,"isLeapYear");function cs(t){
return Lc(t)?366:365}i(cs,"daysOfYear");function sn(t,e){return e===2&&Lc(t)?29:Rb[e-1]??0}i(sn,"daysOfMonth");function Ib(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=cs(s);for(let s=1;s<e;s++)r+=sn(t,s);return r}i(Ib,"daysSince1970");var Db=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),Mb=2147483646,Lb=4,qb=5;function ae(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;Q(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!Q(t.charAt(r));)r+=1;let c=Db.
get(t.substring(a,r));if(o===""||o.length>qb||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=Lb&&e<=Mb?e:void 0}i(
ae,"parseDuration");function qc(t){return ae(t)!==void 0}i(qc,"isDuration");var $b=63,Ub=253;function us(t){return t!==""&&t.length<=$b&&!t.startsWith("-")&&!t.endsWith("-")&&K(t,e=>Q(e)||e>="a"&&
e<="z"||e==="-")}i(us,"isDnsLabel");function ke(t){if(t.length>Ub)return!1;let e=t.split(".");for(let n of e)if(!us(n))return!1;
return!se(e[e.length-1]??"")}i(ke,"isHostName");function on(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!se(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(on,"isIpv4");function ls(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&on(c))n+=2;else if(c!==""&&c.length<=
4&&K(c,ie))n+=1;else return!1}}return e.length===2?n<8:n===8}i(ls,"isIpv6");function yt(t){return on(t)||ls(t)}i(yt,"isI\
pAddress");function qe(t){return yt(t)||ke(t)}i(qe,"isAddress");function $c(t){return t==="/"?!0:Uc(t,e=>e!==""&&K(e,oe))}i($c,"isPrefix");function an(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return Uc(e,Hb)}i(an,"isBasePath");function Uc(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(Uc,"segmentsAre");function Hb(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!Bb(t.substring(e,e+3)))return!1;e+=3}else{if(!oe(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(Hb,"isNormalSegment");function Bb(t){let e=t.substring(1);return e.
length===2&&K(e,ie)&&e.toUpperCase()===e}i(Bb,"isUpperEscape");var ce="{api}";function I(t,e){return t.split(ce).join(e)}i(I,"withApi");function fs(t){return t==="https"?443:80}i(fs,"defaultPort");function j(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=jb(s);if(!(a===void 0||!an(o)))return{scheme:e,host:a.host,port:a.port??fs(e),basePath:o}}
i(j,"parseUpstreamUrl");function jb(t){let e=t.indexOf("]"),n=t.indexOf(":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=Fb(
r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=Vb(t.substring(n+1));return o===void 0?void 0:{host:s,
port:o}}i(jb,"parseAuthority");function Fb(t){if(t.startsWith("[")&&t.endsWith("]")){let e=t.substring(1,t.length-1);return ls(
e)?e:void 0}return ke(t)||on(t)?t:void 0}i(Fb,"parseHost");function Vb(t){if(!se(t)||t.length>5)return;let e=Number(t);return e>=
1&&e<=65535?e:void 0}i(Vb,"parsePort");var zb=":/?#[]@!$&()*+,;=";function Hc(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(j(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return K(r,s=>oe(s)||Q(s)||
s==="%"||zb.includes(s))&&Wb(r)}i(Hc,"isLink");function Wb(t){return t.split("%").slice(1).every(e=>ie(e.charAt(0))&&ie(
e.charAt(1)))}i(Wb,"hasWholeEscapes");function cn(t){let e=[];for(let n of t.split(",")){let r=Kb(n.trim());if(r===void 0)return;e.push(r)}return e}i(cn,"pars\
eSplitKeys");function Kb(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.substring(0,e),r=t.substring(
e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!gt(r)))return{kind:n,name:r}}i(Kb,"parseSplitKey");var ds="[a-z0-9]([a-z0-9-]*[a-z0-9])?",Bc="([a-z0-9-]|\\{api\\})+",jc=`${ds}(\\.${ds})*`,bt=`${Bc}(\\.${Bc})*`,Fc="[0-9A\
-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",un="[!#$%&'*+.^_`|~0-9A-Za-z-]+",Vc=`(header:${un}|cookie:${un}|consumer|ip)`,zc="\
[A-Za-z0-9._~-]|\\{api\\}";function wt(t){return e=>t(I(e,"a"))}i(wt,"withSomeApi");var hs={name:{mustBe:"a DNS label (R\
FC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",allows:us,pattern:`^${ds}$`},
host:{mustBe:"a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",allows:ke,
pattern:`^${jc}$`},hostPattern:{mustBe:`a host name in lower case in which ${ce} stands for the API's name, once`,allows:i(
t=>t.split(ce).length===2&&wt(ke)(t),"allows"),pattern:`^${bt}$`},ownHost:{mustBe:`a host name in lower case (${ce} may \
stand for the API's name), without scheme, port, wildcard or final dot`,allows:wt(ke),pattern:`^${bt}$`},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:wt($c),pattern:`^/((${zc})+(/(${zc})+)*)?$`},url:{mustBe:"http://host[:port][/base] or https://host[:port][/b\
ase], without user, query or fragment",allows:i(t=>j(I(t,"a"))!==void 0,"allows"),pattern:`^https?://(${bt}|\\[${Fc}\\])(\
:[0-9]+)?(/[^?# ]*)?$`},address:{mustBe:"an IP address or a host name, without a port",allows:wt(qe),pattern:`^(${bt}|${Fc}\
)$`},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case',allows:wt(ke),pattern:`^${bt}$`},date:{mustBe:'\
a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:Dc,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$"},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257)\
, at most 24 days",allows:qc,pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},splitKeys:{mustBe:'"header:NAME", "cookie:NAME", "\
consumer" or "ip", or several of them with commas between',allows:i(t=>cn(t)!==void 0,"allows"),pattern:`^\\s*${Vc}(\\s*,\
\\s*${Vc})*\\s*$`},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&K(t,oe),"allows"),pattern:"\
^[A-Za-z0-9._~-]{1,64}$"},token:{mustBe:"a name of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&gt(t),"\
allows"),pattern:`^${un}$`},link:{mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without \
user",allows:Hc,pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+([/?#][!#-;=?-Z_a-z~\\[\\]]*)?$"},origin:{mustBe:"http://host[:p\
ort] or https://host[:port], without a path",allows:i(t=>j(t)?.basePath==="","allows"),pattern:`^https?://${jc}(:[0-9]+)\
?$`},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>an(t)&&t!=="","allows"),pattern:"^/[^\
?# ]*$"},pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting",allows:i(t=>t!==""&&gt(t),"allows"),pattern:`\
^${un}$`}};function ln(t,e){let n,r=3;for(let s of e){let o=Gb(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(ln,"close\
st");function Gb(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(Gb,"editDistance");function xt(t){return Array.isArray(t)}i(xt,"isList");var Jb=Array.isArray({});function ue(t){return typeof t!="object"||
t===null?!1:!xt(t)||Jb&&t.length===0}i(ue,"isMap");function Wc(t,e,n){let r=[];return fn(t,e,n,r),r}i(Wc,"checkStructure");
function fn(t,e,n,r){if(t==null){r.push(k("null-value",n,`${$e(n)} has no value.`));return}switch(e.kind){case"record":ue(
t)?Xb(t,e,n,r):r.push(ve(t,"a map",n));return;case"map":ue(t)?Qb(t,e,n,r):r.push(ve(t,"a map",n));return;case"array":xt(
t)?Zb(t,e,n,r):r.push(ve(t,"a list",n));return;default:{let s=Yb(t,e,n);s!==void 0&&r.push(s)}}}i(fn,"check");function Yb(t,e,n){
switch(e.kind){case"opaque":return ue(t)?void 0:ve(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:ve(t,"tr\
ue or false",n);case"integer":case"number":return ew(t,e,n);case"enum":return tw(t,e.values,n);case"string":{if(typeof t!=
"string")return ve(t,"text",n);let r=hs[e.format];return r.allows(t)?void 0:dn(t,r.mustBe,n)}}}i(Yb,"checkLeaf");function Xb(t,e,n,r){
let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?fn(t[o],a.is,
[...n,o],r):r.push(nw(o,s,n))}for(let o of s)e.fields[o]?.required===!0&&!Object.keys(t).includes(o)&&r.push(k("missing-\
field",[...n,o],`${$e(n)} needs the field ${o}.`))}i(Xb,"checkRecord");function Qb(t,e,n,r){let s=hs[e.keys],o=Object.keys(
t);for(let a of o)s.allows(a)||r.push(dn(a,s.mustBe,[...n,a])),fn(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(k("to\
o-few",n,`${$e(n)} has no entry.`))}i(Qb,"checkMap");function Zb(t,e,n,r){for(let s=0;s<t.length;s++)fn(t[s],e.items,[...n,
s],r);t.length<e.min&&r.push(k("too-few",n,`${$e(n)} has no entry.`))}i(Zb,"checkArray");function ew(t,e,n){let r=e.kind===
"integer"?"a whole number":"a number";if(typeof t!="number")return ve(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||
Math.floor(t)===t)))return dn(`${t}`,`${r} from ${e.min} to ${e.max}`,n)}i(ew,"checkNumber");function tw(t,e,n){let r=typeof e[0]==
"number"?"number":"string";return typeof t!==r?ve(t,r==="number"?"a whole number":"text",n):e.includes(t)?void 0:dn(String(
t),`one of ${e.join(", ")}`,n)}i(tw,"checkEnum");function nw(t,e,n){let r=ln(t,e),s=r===void 0?`Known here: ${e.join(", ")}\
.`:`Did you mean ${r}?`;return k("unknown-field",[...n,t],`${$e(n)} has no field ${t}.`,s)}i(nw,"unknownField");function ve(t,e,n){
return k("wrong-type",n,`${$e(n)} must be ${e}, and is ${rw(t)}.`)}i(ve,"wrongType");function dn(t,e,n){return k("bad-va\
lue",n,`${$e(n)}: "${t}" must be ${e}.`)}i(dn,"badValue");function rw(t){return xt(t)?"a list":ue(t)?"a map":typeof t=="\
string"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(t)}`}i(rw,"describe");function $e(t){return t.
length===0?"routeTable":is(t)}i($e,"label");function sw(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...Kc(n.is),...n.required===!0&&{required:!0}}}))}i(sw,
"kongFieldsOf");function Kc(t){return t.kind!=="record"?ps(t):{type:"record",fields:ms(t)}}i(Kc,"kongFieldTypeOf");function ms(t){
return Object.entries(t.fields).map(([e,n])=>({[e]:Kc(n.is)}))}i(ms,"optionalKongFieldsOf");function St(t,e){if(e.kind===
"array"&&xt(t))return t.map(r=>St(r,e.items));if(e.kind==="map"&&ue(t))return iw(t,r=>St(r,e.values));if(e.kind!=="recor\
d"||!ue(t))return t;let n={};for(let r of Object.keys(t)){let s=e.fields[r]?.is,o=s===void 0?t[r]:St(t[r],s);(s?.kind!==
"record"||!ue(o)||Object.keys(o).length>0)&&(n[r]=o)}return n}i(St,"withoutFilledRecords");function iw(t,e){let n={};for(let r of Object.
keys(t))n[r]=e(t[r]);return n}i(iw,"mapValues");function ps(t){switch(t.kind){case"string":return{type:"string",len_min:1};case"\
enum":return{type:typeof t.values[0]=="number"?"integer":"string",one_of:t.values};case"integer":case"number":return{type:t.
kind,between:[t.min,t.max]};case"boolean":return{type:"boolean"};case"array":return{type:"array",elements:ps(t.items),...t.
min>0&&{len_min:t.min}};case"map":return{type:"map",keys:{type:"string",len_min:1},values:ps(t.values),...t.min>0&&{len_min:t.
min}};case"opaque":return{type:"json",json_schema:{inline:{type:"object"}}};case"record":return{type:"record",fields:sw(
t)}}}i(ps,"kongTypeOf");var Gc=["nativeRoutes","catchAll","logDecision"],Jc=[...Gc.map(t=>({[t]:{type:"boolean",default:!1}})),{json:{type:"stri\
ng",len_min:2}},...ms(mt)];function Yc(t,e){if(!ue(t))return{nativeRoutes:!1,catchAll:!1,logDecision:!1,entity:"",table:t};
let n={};for(let s of Object.keys(t))!Gc.includes(s)&&s!=="json"&&!ow(s)&&(n[s]=t[s]);let{json:r}=t;return{nativeRoutes:t.
nativeRoutes===!0,catchAll:t.catchAll===!0,logDecision:t.logDecision===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:
"",table:typeof r=="string"?e(r):St(n,mt)}}i(Yc,"readConfig");function ow(t){return t.startsWith("__")||t.endsWith("_id")}
i(ow,"isAddedByKong");var Ue={};function Xc({api:t,entry:e,cluster:n,because:r},{host:s}){return{api:t,entry:e,cluster:n,host:s,because:r.join(",")}}i(Xc,
"loggedDecision");function Qc({scheme:t,host:e,address:n,port:r,target:s},o,{tlsVerify:a}){let c=[];t!==o.scheme&&c.push(
["service.request.setScheme",t]);let u=n.includes(":")?`[${n}]`:n;c.push(["service.setTarget",u,r]),t==="https"&&a!==o.tlsVerify&&
c.push(["service.setTlsVerify",a]),e!==u&&c.push(["service.request.setHeader","Host",e]);let l=aw(s);return l!==o.path&&
c.push(["service.request.setPath",l]),c}i(Qc,"upstreamCalls");function Zc({requestHeaders:t}){let e=[];if(t===void 0)return e;
for(let[n,r]of Object.entries(t))e.push(["service.request.setHeader",n,r]);return e}i(Zc,"requestHeaderCalls");function eu({
timeouts:t,retries:e}){let n=[];return t!==void 0&&n.push(["service.setTimeouts",t.connect,t.send,t.read]),e!==void 0&&n.
push(["service.setRetries",e]),n}i(eu,"connectionCalls");function tu({responseHeaders:t}){if(!(t===Ue||Object.keys(t).length===
0))return["response.setHeaders",t]}i(tu,"responseCall");function hn(t,e){return["log.setSerializeValue","kdp",Xc(t,e)]}i(
hn,"loggingCall");function pn(t,e){return["ctx.shared.set","kdp",Xc(t,e)]}i(pn,"sharingCall");function aw(t){let e=t.indexOf(
"?");return e===-1?t:t.substring(0,e)}i(aw,"withoutQuery");function ee(t){let e=t.indexOf(":");if(e===-1)return nu(t.toLowerCase());let n=t.substring(e+1);return n===""||se(n)?nu(
t.substring(0,e).toLowerCase()):""}i(ee,"hostKey");function mn(t){let e=t.indexOf(":");return e!==-1&&se(t.substring(e+1))?
t.substring(0,e):t}i(mn,"withoutPort");function nu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(nu,"withoutFi\
nalDot");function ru({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return["ctx.shared.set","kdp_rewrite",{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.
stripPath?e:"",host:ee(n.host)+n.host.substring(mn(n.host).length)}]}i(ru,"rewriteCall");function gn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(gn,"upstreamPath");function su({nativeRoutes:t,logDecision:e},n,r,s,o,a){let{upstream:c,cluster:u}=o,{route:l}=n,d=l.destinations.get(u??"");
if(c===null||d===void 0)throw new Error(`decided for ${l.api} without an upstream`);let h=t&&u===l.native,y=a===void 0?cw(
n,r):{scheme:a,path:r},m=h?[]:Qc(c,y,d);for(let g of Zc(o))m.push(g);if(!t)for(let g of eu(l))m.push(g);let f=tu(o);return f!==
void 0&&m.push(f),e&&!t&&m.push(hn(o,s)),(l.hasPassiveChecks||e&&t&&!h)&&m.push(pn(o,s)),l.rewritesResponse&&m.push(ru(n,
s,c,d)),m}i(su,"callsFor");function cw({route:t,prefix:e},n){let r=t.destinations.get(t.native);if(r===void 0)throw new Error(
`${t.api} has no destination in ${t.native}`);let{scheme:s,basePath:o,tlsVerify:a}=r,c=gn(n,t.stripPath?e:"",o);return{scheme:s,
path:c,tlsVerify:s==="https"?a:void 0}}i(cw,"untouchedByKong");function gs(t,e,n){let r=I(t.url,e),s=j(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s;return{scheme:o,host:iu(a.includes(":")?`[${a}]`:a,o,c),address:t.address===void 0?
a:I(t.address,e),port:c,basePath:u,tlsVerify:t.tlsVerify??!0,isOwnHost:n(a)}}i(gs,"destinationOf");function yn(t,e,n){return t===
"upstream"?n.host:t==="client"?e:iu(t,n.scheme,n.port)}i(yn,"hostHeaderOf");function iu(t,e,n){return n===fs(e)?t:`${t}:${n}`}
i(iu,"withPort");function bn(t){if(t.startsWith("["))return null;let e=t.indexOf(":"),n=e===-1?t:t.substring(0,e);return yt(
n)?null:n}i(bn,"serverNameOf");var uw=2e3,ou=2,lw=[200,204,302];function au({routes:t}){let e=[];for(let[,n]of t){let{healthCheck:r,destinations:s}=n;if(r!==
void 0)for(let[o,a]of s)e.push(fw(n,o,a,r))}return e}i(au,"checkTargetsOf");function fw({api:t,hostHeader:e,checkInterval:n},r,s,o){
let{scheme:a,address:c,port:u,tlsVerify:l}=s,d=yn(e,s.host,s);return{api:t,cluster:r,probe:{scheme:a,address:c,port:u,host:d,
serverName:a==="https"?bn(d):null,tlsVerify:l,path:o.path,timeout:ae(o.timeout??"")??uw,statuses:o.statuses??lw},interval:n,
thresholds:{successes:o.successes??ou,failures:o.failures??ou,passive:o.passive}}}i(fw,"targetOf");var Je={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function cu(t){return t!==void 0&&Object.keys(Je).includes(t)}i(cu,"isProblem");var dw="application/problem+json";function U(t,e={},n,r=Je[t].status){let{type:s}=Je[t];return{status:r,type:s,headers:{
"Content-Type":dw,...e},...n!==void 0&&{members:n}}}i(U,"problemExit");function wn(t){return t.exit!==null}i(wn,"isEnded");function uu({api:t,entry:e,responseHeaders:n},{host:r}){let s=mn(r)===
ee(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:U(s)}}
i(uu,"leftOver");function lu({logDecision:t,nativeRoutes:e,catchAll:n},r,s){let{exit:o,responseHeaders:a,because:c}=s,[u]=c;
return{call:t?(e||n?pn:hn)(s,r):void 0,status:o.status,headers:{...a,...o.headers},problem:cu(u)?u:void 0}}i(lu,"endingO\
f");function le({headers:t},e){let n=t?.[e];return typeof n=="string"?n:void 0}i(le,"headerOf");function xn(t){let e=0,n=t.length;
for(;e<n&&fu(t.charAt(e));)e+=1;for(;n>e&&fu(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(xn,"trimSpace");function fu(t){
return t===" "||t==="	"}i(fu,"isSpace");var Ye="cdn-loop";function du(t){let e=le(t,Ye);return e===void 0?hw:pw(e)}i(du,"gatewaysOf");var hw=[];function pw(t){return mw(
t).map(e=>xn(e.split(";")[0]??"")).filter(e=>e!=="")}i(pw,"gatewaysIn");function mw(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(mw,"elementsOf");function hu(t,e,{isOwnHost:n}){if(!n)return;let r=le(e,Ye)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(hu,"loopHeaders");function pu(t){let{routes:e,legacyPatterns:n,checksServerName:r}=t;if(r||n.some(({end:s})=>s.isEnding)||t.decisionHeader!==
void 0)return!1;for(let[,{isPlain:s}]of e)if(!s)return!1;return!0}i(pu,"isLeftToKong");function mu({decisionHeader:t},{route:e,
end:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isPlain||n?.isEnding===!0||t!==void 0?!1:le(r,Ye)===void 0&&
(!o||s===""||s===a)}i(mu,"isServedByKong");async function ys(t,e){switch(e[0]){case"service.request.setScheme":await t.service.request.setScheme(e[1]);break;case"s\
ervice.setTarget":await t.service.setTarget(e[1],e[2]);break;case"service.setTlsVerify":await t.service.setTlsVerify(e[1]);
break;case"service.request.setHeader":await t.service.request.setHeader(e[1],e[2]);break;case"service.request.setPath":await t.
service.request.setPath(e[1]);break;case"service.setTimeouts":await t.service.setTimeouts(e[1],e[2],e[3]);break;case"ser\
vice.setRetries":await t.service.setRetries(e[1]);break;case"response.setHeaders":await t.response.setHeaders(e[1]);break;case"\
log.setSerializeValue":await t.log.setSerializeValue(e[1],e[2]);break;case"ctx.shared.set":await t.ctx.shared.set(e[1],e[2]);
break}}i(ys,"perform");function gw(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=Je[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(gw,"problemOf");function Sn(t,e,n,r){return JSON.stringify(gw(t,e,n,r))}i(Sn,"problem\
Body");function bs(t,e){let n=`${e}=`;for(let r of(le(t,"cookie")??"").split(";")){let s=xn(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(bs,"cookieOf");function bu(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Et(wu(Xe(n,yu(gu(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=Xe(n,yu(gu(t,r,t.length-r)))),n=Xe(n,t.length),n=Et(Xe(n,Math.floor(n/65536)),2246822507),n=Et(Xe(
n,Math.floor(n/8192)),3266489909),Xe(n,Math.floor(n/65536))}i(bu,"murmur3");function gu(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(gu,"wordAt");function yu(t){return Et(wu(Et(t,3432918353),15),461845907)}i(yu,
"scramble");function Et(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Et,"multiply");function wu(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(wu,"rotate");function Xe(t,e){let n=t^e;return n<0?n+4294967296:
n}i(Xe,"xor");var yw=4294967296;function Su(t,e,n){let r=[],s=0;for(let o of Object.keys(e.weights).sort()){let a=e.weights[o]??0;a<=0||
(s+=a,r.push({cluster:o,end:s}))}return{entry:e.entry,shares:r,sum:s,keys:e.by===void 0?[]:xw(cn(e.by)??[]),salt:e.salt??
t,header:e.override?.header?.toLowerCase(),cookie:e.override?.cookie,stable:n,canary:r.find(({cluster:o})=>o!==n)?.cluster}}
i(Su,"compileSplit");function Eu(t,e){let{split:n}=t;if(n===void 0||n.entry!==void 0)return;let r;for(let s of Object.keys(
n.weights).sort()){let o=n.weights[s]??0,a=r===void 0?0:n.weights[r]??0;(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Eu,"h\
eaviestOf");function ws({shares:t},e){return t.some(n=>n.cluster===e)}i(ws,"isInSplit");function _u(t,e){let n=t.header===void 0?void 0:
xu(t,le(e,t.header));if(n!==void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:xu(t,bs(e,t.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}i(_u,"overrideOf");function ku(t,e,n){let r=bw(t,e)?.place,s=r===void 0?
"random":"bucket";for(let{cluster:o,end:a}of t.shares)if((r??n)*t.sum<a)return{cluster:o,because:s};return{cluster:t.shares[t.
shares.length-1]?.cluster??t.stable,because:s}}i(ku,"bucketOf");function bw({keys:t,salt:e},n){for(let r of t){let s=xs(
r,n);if(s===void 0)continue;let o=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:bu(`${e}\
:${s}`,0)/yw,key:o}}}i(bw,"placeOf");function xs(t,e){let n=ww(t,e);return n===""?void 0:n}i(xs,"valueOfKey");function ww(t,e){
switch(t.kind){case"header":return le(e,t.name.toLowerCase());case"cookie":return bs(e,t.name);case"consumer":return e.consumer;case"\
ip":return e.client}}i(ww,"readKey");function xw(t){let e=t.map(({kind:n})=>n);return e.includes("ip")?t:e.includes("con\
sumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(xw,"withFallbacks");function xu(t,e){if(e===void 0)return;
let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&ws(t,n)?n:void 0}i(xu,"meant");function vu(t,e){let n=En(t,e);if(n===void 0)return[];let{header:r,cookie:s,keys:o}=n,a=new Set;r!==void 0&&a.add(r),s!==
void 0&&a.add("cookie");for(let c of o)c.kind==="header"&&a.add(c.name.toLowerCase()),c.kind==="cookie"&&a.add("cookie");
return[...a]}i(vu,"neededHeaders");function Tu(t,e,n){for(let r of En(t,e)?.keys??[]){if(r.kind==="consumer")return!0;if(xs(
r,n)!==void 0)return!1}return!1}i(Tu,"needsConsumer");function En({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.
entry===void 0||t.entry===n?t:void 0}i(En,"splitFor");var Sw="kdp_request",Au=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],_n=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=Ss(await e.nginx.getVar(Sw)).split("\
 ");if(r.length>=Au.length)return Ou(r);this.#e=!1}let n=[];for(let r of Au)n.push(Ss(await e.nginx.getVar(r)));return Ou(
n)}async complete(e,n,{route:r,entry:s}){let o=vu(r,s),a={...n.headers};for(let l of o){let d=await e.nginx.getVar(`http\
_${l.replaceAll("-","_")}`);d!=null&&(a[l]=Ss(d))}let c=o.length===0?n:{...n,headers:a};if(!Tu(r,s,c))return c;let u=await Ew(
e);return u===void 0?c:{...c,consumer:u}}};async function Ew(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(Ew,"authenticatedConsumer");function Ou(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.
join("")===""?{}:{[Ye]:c.join(" ")}}}i(Ou,"requestOf");function Ss(t){if(t==null)return"";if(typeof t=="string"&&_w(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(Ss,"byt\
eString");function _w(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(_w,"isAscii");function Es({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:Z(t),a=e===void 0?void 0:
Z(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Mc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isEnding:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.map(
({from:c,until:u,status:l=503})=>({from:Z(c)??0,until:Z(u)??0,status:l}))}}i(Es,"compileEnd");function Pu({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Pu,"brownoutAt");function Ru({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Ru,"stateAt");function Cu(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Cu,"endHeaders");function kn(t){let e=t.indexOf(ce);return{text:t,before:t.substring(0,e),after:t.substring(e+ce.length)}}i(kn,"patternOf");
function Te(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(Te,"apiOfHost");function _s(){return{value:void 0,children:new Map}}i(_s,"createPrefixTree");function Nu(t,e,n){let r=t;for(let s of e.split(
"/")){if(s==="")continue;let o=r.children.get(s);o===void 0&&(o=_s(),r.children.set(s,o)),r=o}r.value=n}i(Nu,"addPrefix");
function vn(t,e){let n=t,r=t.value,s=1;for(;s<e.length&&n.children.size>0;){let o=e.indexOf("/",s),a=o===-1?e.length:o;if(n=
n.children.get(e.substring(s,a)),n===void 0)return r;r=n.value??r,s=a+1}return r}i(vn,"findLongestPrefix");function Tn(t,e,n){let r=ee(e);if(t.shortHosts.has(r)){let o=vn(t.prefixes,n);return o===void 0?{kind:"unknown-path",entry:"\
short"}:{kind:"api",entry:"short",route:o,prefix:o.prefix,end:void 0}}let s=t.ownHosts.get(r);if(s!==void 0)return{kind:"\
api",entry:"legacy",route:s,prefix:"",end:s.end};for(let{pattern:o,end:a}of t.legacyPatterns){let c=Te(o,r),u=c===void 0?
void 0:t.routes.get(c);if(u!==void 0)return{kind:"api",entry:"legacy",route:u,prefix:"",end:u.end??a}}return{kind:"unkno\
wn-host"}}i(Tn,"matchRequest");function Iu(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Iu,"compilePathRules");function Du({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Du,"restrictsPaths");function Mu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&kw(r)}i(Mu,"isRefusedPath");function kw(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(kw,"hasControl");var Lu={"Cache-Control":"no-store"};function qu(t){let{index:e,match:n,request:r,path:s}=t;if(vw(t))return{reason:"misdi\
rected",exit:U("misdirected")};let o=du(r);if(o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{reason:"l\
oop",exit:U("loop",{},{hops:a})}}if(Mu(n.route.pathRules,s))return{reason:"refused-path",exit:U("refused-path")};if(n.entry!==
"short")return Tw(t,n.end)}i(qu,"answerOf");function vw({index:t,match:e,request:n,path:r}){let{serverName:s="",isHttp2:o=!1,
host:a}=n;if(!t.checksServerName||!o||s===""||ee(s)===ee(a))return!1;let c=Tn(t,s,r);return c.kind==="api"&&c.route!==e.
route}i(vw,"isMisdirected");function Tw({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},o=r===void 0?
"serve":Ru(r,n);if(o==="gone")return{reason:"old-host-gone",exit:U("old-host-gone",Lu,s)};let a=r===void 0?void 0:Pu(r,n);
if(a!==void 0){let l={...Lu,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:U("old-host-\
brownout",l,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,...c.headers};
return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(Tw,"oldHostAnswer");function $u(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=En(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:_u(o,n)??ku(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:Aw(t,a.cluster,s),because:[a.because,"unhealthy"]}}i($u,"chooseCluster");function Aw({api:t,clusters:e,
split:n},r,s){return Ow(e,r).find(o=>(n===void 0||ws(n,o))&&s(t,o))}i(Aw,"nextHealthy");function Ow(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(Ow,"clustersAfter");var Pw="!*'();:@&=+$,/?%#[]",An="0123456789ABCDEF";function On(t){if(!t.startsWith("/"))return;if(Nw(t))return t;let e=Iw(
t);if(!(e===void 0||Dw(t)))return Lw(e)}i(On,"normalPath");var ks=47,Rw=46,Cw=Array.from({length:256},(t,e)=>e===ks||oe(
String.fromCharCode(e)));function Nw(t){let e=0;for(let n=0;n<t.length;n++){let r=t.charCodeAt(n);if(Cw[r]!==!0||e===ks&&
(r===ks||r===Rw))return!1;e=r}return!0}i(Nw,"isPlain");function Iw(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n),s=t.
charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=Hu(t,n+1);if(o===void 0||o===0)return;e.push(Uu(o,!0)),n+=3}else
e.push(Uu(s,!1)),n+=1}return e.join("")}i(Iw,"normalizeEscapes");function Uu(t,e){let n=String.fromCharCode(t);return oe(
n)||Pw.includes(n)&&!e?n:`%${An.charAt(Math.floor(t/16))}${An.charAt(t%16)}`}i(Uu,"encode");function Dw(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of Mw(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(Dw,"climbsAboveRoot");function Mw(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?Hu(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(Mw,"decodeDotsAndSlashes");function Lw(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(Lw,"resolveSegments");function Hu(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!ie(n)||!ie(r)))return An.indexOf(n.
toUpperCase())*16+An.indexOf(r.toUpperCase())}i(Hu,"hexValue");var qw='"<>\\#',Bu="0123456789ABCDEF";function Fu(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+ju(n),u=On(c);if(!(u===void 0||vn(t.prefixes,u)!==e))return s.origin+c+ju(r)}i(Fu,"shortUrl");function ju(t){let e=[];
for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||qw.includes(s);e.push(o?`%${Bu.charAt(Math.
floor(r/16))}${Bu.charAt(r%16)}`:s)}return e.join("")}i(ju,"escapeUrl");function Vu(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(Vu,"splitTarget");function zu(t,e){let n=Vu(e.target),r=On(n.path);return{target:n,path:r,match:r===void 0?$w:Tn(t,e.host,r)}}i(zu,"locate");
var $w={kind:"unknown-host"};function vs(t,{target:e,path:n,match:r},s,o){if(n===void 0)return _t(null,null,"malformed-path",U("malformed-path"),Ue);
if(r.kind==="unknown-host")return _t(null,null,"unknown-host",U("unknown-host"),Ue);if(r.kind==="unknown-path")return _t(
null,r.entry,"unknown-path",U("unknown-path"),Ue);let{route:a,entry:c,end:u}=r,l=c==="legacy"&&Uw(r)?Fu(t,a,e):void 0,d=u===
void 0?Ue:Cu(u,l),h=qu({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(h!==void 0)return _t(a.api,c,h.reason,
h.exit,d);let y=$u(a,c,s,o),{cluster:m}=y,f=m===void 0?void 0:a.destinations.get(m);if(m===void 0||f===void 0){let E=U("\
no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return _t(a.api,c,"no-healthy-cluster",E,d)}let g={
api:a.api,entry:c,cluster:m,because:y.because,upstream:Hw(r,s,f,n,e.query),responseHeaders:Bw(t,d,y),exit:null},b=hu(t.gateway,
s,f);return b===void 0?g:{...g,requestHeaders:b}}i(vs,"decideLocated");function Uw({route:t,end:e}){return t.redirect.isOn||
e?.isEnding===!0}i(Uw,"needsSuccessor");function Hw({route:t,prefix:e},n,r,s,o){let a=yn(t.hostHeader,n.host,r);return{scheme:r.
scheme,host:a,sni:r.scheme==="https"?bn(a):null,address:r.address,port:r.port,target:gn(s,t.stripPath?e:"",r.basePath)+o}}
i(Hw,"upstreamOf");function Bw({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; beca\
use="${r.join(", ")}"`}}i(Bw,"withDecision");function _t(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(_t,"ended");function kt(t){let e=Object.keys(t.clusters),n=e.length===1?e[0]:void 0,r=[];for(let s of Object.keys(t.apis)){let o={...t.
defaults,...t.apis[s]};r.push({name:s,settings:o,path:I(o.path??"/{api}",s),hosts:(o.hosts??[]).map(a=>I(a,s)),cluster:o.
cluster??n})}return r}i(kt,"effectiveApis");function fe(t,e,n){return t.apis[e]?.[n]!==void 0?["apis",e,n]:["defaults",n]}
i(fe,"whereSaid");function He(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],t.defaults]);for(let n of Object.keys(
t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}i(He,"saidSettings");function vt(t){return(t.legacyHosts??[]).map(e=>kn(e.host))}i(vt,"patternsOf");function Tt(t,e){let n=new Set(t.shortHosts);
for(let{hosts:o}of e)for(let a of o)n.add(a);let r=new Set(e.map(({name:o})=>o)),s=vt(t);return o=>n.has(o)?!0:s.some(a=>{
let c=Te(a,o);return c!==void 0&&r.has(c)})}i(Tt,"ownHostsOf");var jw=307,Fw=308,Vw=3e5;function Wu({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??jw,s=ae(n?.maxAge??"")??Vw;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===Fw?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(Wu,"compileRedirect");function Ku(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=t.clusters[s];if(a===void 0)throw new Error(`unchecked\
 table: there is no cluster ${s}`);if(r===void 0||s!==n)return gs(a,e,o);let{tlsVerify:c}=a;return gs({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(Ku,"destinationIn");var zw=6e4,Ww=5e3;function Gu(t){let e=new Map,n=_s(),r=new Map,s=kt(t),o=Tt(t,s),a=Object.keys(t.clusters).sort();for(let c of s){
let u=Kw(t,c,a,o);e.set(c.name,u),Nu(n,c.path,u);for(let l of c.hosts)r.set(l,u)}return{gateway:t.shortHosts[0]??"",routes:e,
shortHosts:new Set(t.shortHosts),prefixes:n,ownHosts:r,legacyPatterns:(t.legacyHosts??[]).map(c=>({pattern:kn(c.host),end:Es(
c)})),decisionHeader:t.decisionHeader,checksServerName:t.checkServerName??!0,hasPassiveChecks:s.some(({settings:c})=>c.healthCheck?.
passive!==void 0)}}i(Gu,"compileTable");function Kw(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,
u=I(s.hostHeader??"upstream",e.name),l=u==="client"||u!=="upstream"&&r(u);for(let x of n){let S=Ku(t,e,x,r);c.set(x,l?{...S,
isOwnHost:!0}:S)}let{healthCheck:d}=s,h=o??Eu(s,a)??a,y=Wu(t,s),m=Iu(s),f=s.oldHosts===void 0?void 0:Es(s.oldHosts),g=d!==
void 0&&(d.failover??!0),b=o!==void 0||s.split===void 0&&!g,E=y.isOn||f?.isEnding===!0||s.rewriteResponse===!0||d?.passive!==
void 0;return{api:e.name,prefix:e.path,stripPath:s.stripPath??!0,hostHeader:u,pin:o,cluster:a,native:h,clusters:n,destinations:c,
split:s.split===void 0?void 0:Su(e.name,s.split,a),hasFailover:g,hasPassiveChecks:d?.passive!==void 0,healthCheck:d,checkInterval:ae(
d?.interval??"")??Ww,redirect:y,end:f,pathRules:m,rewritesResponse:s.rewriteResponse??!1,timeouts:Gw(s.timeouts),retries:s.
retries,isPlain:b&&!E&&!Du(m)&&c.get(h)?.isOwnHost!==!0}}i(Kw,"compileApi");function Gw(t){if(t===void 0)return;let e=i(
n=>(n===void 0?void 0:ae(n))??zw,"milliseconds");return{connect:e(t.connect),send:e(t.send),read:e(t.read)}}i(Gw,"compil\
eTimeouts");function Yu(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(Jw(o,r,a))},"check");
s(t.pin,["pin"]);for(let[o,a]of He(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);for(let c of Object.keys(a.split?.
weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;let a=`Nothing says which cl\
uster serves ${o.name}: ${r.join(" or ")}.`;n.push(k("no-cluster",["apis",o.name],a))}return n}i(Yu,"checkClusters");function Xu(t){
let e=[];for(let[n,{split:r}]of He(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(r.weights))s+=r.weights[o]??
0;Ju(s,100)||Ju(s,1e3)||e.push(k("weights-sum",[...n,"split","weights"],`The weights add up to ${s}.`))}return e}i(Xu,"c\
heckWeights");function Qu(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??"upstream";if(o==="upstre\
am"||s.cluster===void 0)continue;let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=fe(t,s.name,"hostHeader"),u=c.
join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the host that the client called":
o,d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked against that.`;n.push(k("sni-is-not-\
upstream",c,d))}return n}i(Qu,"checkHostHeaders");function Ju(t,e){return Math.abs(t-e)<1e-6}i(Ju,"isAbout");function Jw(t,e,n){
let r=ln(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(", ")}.`;return k("unknown-clust\
er",n,`There is no cluster ${t}.`,s)}i(Jw,"unknownCluster");var Zu=100;function el(t){let e=[];for(let[n,{healthCheck:r}]of He(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:ae(o);if(o===void 0||a===void 0||a>=Zu)continue;let c=`${s} is ${o}, and must be at least ${Zu}ms.`;e.push(
k("check-too-often",[...n,"healthCheck",s],c))}return e}i(el,"checkHealthChecks");function tl(t,e){return[Yw(t),Xw(t,e),Qw(t,e),Zw(t,e)].flat()}i(tl,"checkHosts");function Yw(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(k("host-repeated",["shortHosts",s],`${r} stands twice in shortHosts.`))});let n=(t.
legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(k("host-repeated",["legacyHosts",s,"ho\
st"],`${r} stands twice in legacyHosts.`))}),e}i(Yw,"checkRepeatedHosts");function Xw(t,e){let n=[],r=new Set(Object.keys(
t.apis)),s=new Set(t.shortHosts),o=vt(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let d=[...fe(t,c.name,"hosts"),
l],h=a.get(u);s.has(u)&&n.push(k("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(k("host-repeated",d,`${u}\
 stands twice for ${c.name}.`)):h!==void 0&&n.push(k("host-taken",d,`${u} is an own host of both ${h} and ${c.name}.`)),
a.set(u,h??c.name);for(let y of o){let m=Te(y,u);if(m===void 0||m===c.name||!r.has(m))continue;let f=`${u} goes to ${c.name}\
, and so no longer to ${m}, for which a legacy pattern means it.`;n.push(k("host-shadowed",d,f))}qe(u)||n.push(k("name-t\
oo-long",d,`${u} is too long for DNS.`))});return n}i(Xw,"checkOwnHosts");function Qw(t,e){let n=[],r=new Set(e.map(s=>s.
name));return vt(t).forEach((s,o)=>{for(let a of t.shortHosts){let c=Te(s,a);if(c===void 0||!r.has(c))continue;let u=`Fo\
r ${c} the pattern means ${a}, which is a short host.`;n.push(k("host-is-short",["legacyHosts",o,"host"],u))}}),n}i(Qw,"\
checkPatternsAgainstShortHosts");function Zw(t,e){let n=[],r=vt(t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.
length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["legacyHosts",c,"host"],l=I(a.text,o);qe(l)||n.push(k("name-too\
-long",u,`${l} is too long for DNS.`));for(let d of r.slice(0,c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))
continue;let h=e.find(f=>{let g=Te(d,I(a.text,f.name));return g!==void 0&&g!==f.name&&s.has(g)});if(h===void 0)continue;
let m=`${I(a.text,h.name)}, meant for ${h.name} here, already goes to another API by ${d.text}.`;n.push(k("host-shadowed",
u,m))}}),n}i(Zw,"checkLegacyNames");function rl(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...nl(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of He(
t))r!==void 0&&e.push(...nl(r,[...n,"oldHosts"])),s!==void 0&&e.push(...t0(s,t.shortHosts,[...n,"redirect"]));return e}i(
rl,"checkOldHosts");function nl(t,e){let n=[],r=t.deprecated===void 0?void 0:Z(t.deprecated),s=t.sunset===void 0?void 0:
Z(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(k("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(k("no-sun\
set",[...e,"afterSunset"],"afterSunset says what comes after the sunset, and there is none.")),[...n,...e0(t,s,[...e,"br\
ownouts"])]}i(nl,"checkEnd");function e0({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=Z(o.from),u=Z(
o.until);if(c===void 0||u===void 0)return;let l=i(d=>{r.push(k("brownout-order",[...n,a],`The brownout from ${o.from} to\
 ${o.until} ${d}.`))},"blame");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<
s&&l("begins before the one above it is over"),s=Math.max(s,u)}),r}i(e0,"checkBrownouts");function t0({status:t,permanent:e,
origin:n},r,s){let o=[];t===308&&e!==!0&&o.push(k("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so \
that a rollback does not reach them."));let a=n===void 0?void 0:j(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(k("\
redirect-elsewhere",[...s,"origin"],`${a} is none of the short hosts.`)),o}i(t0,"checkRedirect");function il(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(k("path-taken",sl(t,s),a))}}for(let s of e){let o=n0(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(k("path-inside",sl(t,s),a))}return n}i(il,"checkPaths");function sl(t,e){return e.
settings.path===void 0?["apis",e.name]:fe(t,e.name,"path")}i(sl,"pathOf");function n0(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(n0,"ownerOfParent");var Ts="";function ol(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(t.clusters[s]?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody on the way can read and change its traffic.`;n.push(k("tls-unv\
erified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?s0(t,e):[];return[n,r,r0(t,e)].flat()}i(ol,"checkTls");function r0(t,e){
let n=[],r=new Set;for(let s of e){if(s.cluster===void 0||t.clusters[s.cluster]?.tlsVerify===!1)continue;let o=s.settings.
upstream===void 0?["clusters",s.cluster,"url"]:fe(t,s.name,"upstream"),a=al(t,s,s.cluster)?.use;if(a===void 0||!yt(a.name)||
r.has(o.join(".")))continue;r.add(o.join("."));let c=`For ${s.name} the upstream is ${a.name}, an address, which Kong do\
es not look for among a certificate's addresses.`;n.push(k("https-address",o,c))}return n}i(r0,"checkAddresses");function s0(t,e){
let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.keys(t.clusters)){let c=al(t,o,a);if(c===void 0)continue;
let{place:u,use:l}=c,d=s.get(u)??[],h=d.find(m=>i0(m,l)),y=l.isVerified?h?.cluster??"":a;if(h!==void 0&&!r.has(y)){r.add(
y);let m=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.name} by cluster ${a}, checked by one of them\
 and not by the other.`;n.push(k("tls-mixed",["clusters",y,"tlsVerify"],m))}d.some(m=>m.isVerified===l.isVerified&&m.name===
l.name)||d.push(l),s.set(u,d)}return n}i(s0,"checkMixed");function al(t,{name:e,cluster:n,settings:r},s){let o=t.clusters[s];
if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=j(I(a?r.upstream??"":o.url,e));if(c?.scheme!=="https")return;let u=a||
o.address===void 0?c.host:I(o.address,e),l=r.hostHeader??"upstream",d=l==="upstream"?c.host:l==="client"?Ts:I(l,e);return{
place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.tlsVerify!==!1,name:d}}}i(al,"useOf");function i0(t,e){return t.
isVerified===e.isVerified?!1:t.name===e.name||t.name===Ts||e.name===Ts}i(i0,"isMixed");function fl(t,e){let n=Tt(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];ul(r,cl(a,e),l=>ll(a,l.name,c!==void 0,n,u)),c!==void 0&&ul(r,cl(c,e),l=>o0(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=ll(o,s.name,!1,
n,fe(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(fl,"checkUpstreams");function cl(t,e){return t.includes(ce)?
e:e.slice(0,1)}i(cl,"named");function ul(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(ul,"pushF\
irst");function ll(t,e,n,r,s){let o=j(I(t,e));if(o===void 0)return k("name-too-long",s,`${I(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return k("upstream-loop",s,a)}i(ll,"checkUrl");function o0(t,e,n){if(!qe(I(t,e)))return k("name-too-long",n,`${I(
t,e)} is too long for DNS.`)}i(o0,"checkAddressName");var a0={url:"http://stand-in.invalid"};function hl(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Pn(o,[])||Pn(o,["clusters"])||Pn(o,["apis"])))return;let r=t,s=dl(r.clusters,n,"clusters",a0);
return{shortHosts:As(n,"shortHosts")?[]:r.shortHosts,legacyHosts:As(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||As(n,"pin")?{}:{pin:r.pin},defaults:c0(r.defaults??{},n,s),apis:dl(r.apis,n,"apis",void 0)}}i(hl,"salvageT\
able");function c0(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Pn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(c0,"salvageDefaults");function dl(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(dl,"withoutBad");
function As(t,e){return t.some(n=>n[0]===e)}i(As,"isUnder");function Pn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Pn,"isAt");function pl(t){let e=Wc(t,mt,[]),n=os(e)?hl(t,e):t,r=[e,n===void 0?[]:u0(n)].flat();return{findings:r,table:os(r)?void 0:
n}}i(pl,"checkTable");function u0(t){let e=kt(t);return[Yu(t,e),Xu(t),tl(t,e),rl(t),il(t,e),fl(t,e),ol(t,e),Qu(t,e),el(t)].
flat()}i(u0,"checkMeaning");var Rn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Cc).join(" ")}`),this.name="TableRefused",this.findings=e}};var Cn=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#s;#r;#i=new _n;log=i(async e=>{if(!this.#e.hasPassiveChecks)return;
let n=await e.ctx.shared.get("kdp");typeof n?.api!="string"||typeof n.cluster!="string"||this.#s.report(n.api,n.cluster,
Number(await e.response.getStatus()))},"log");constructor(e,n){this.#t=Yc(e,l0);let{table:r,findings:s}=pl(this.#t.table);
if(r===void 0)throw new Rn(s);this.#n=n,this.#e=Gu(r),this.#r=this.#t.nativeRoutes&&pu(this.#e),this.#s=n.health.watch(this.#t.
entity,n.checksHealth?au(this.#e):[])}async access(e){if(this.#r)return;let n=await this.#i.read(e),r=zu(this.#e,n),{match:s,
path:o}=r;if(s.kind!=="api")return this.#t.nativeRoutes?void 0:this.#o(e,n,vs(this.#e,r,n,this.#c()));if(this.#t.nativeRoutes&&
mu(this.#e,s,n))return;let a=await this.#i.complete(e,n,s),c=vs(this.#e,r,a,this.#c());if(this.#t.catchAll&&!wn(c))return this.#o(
e,a,uu(c,a));if(await this.#a(e,s,a,c),wn(c))return this.#o(e,a,c);let u=this.#t.nativeRoutes?void 0:await this.#i.serviceScheme(
e);for(let l of su(this.#t,s,o??"/",a,c,u))await ys(e,l)}#c(){let{time:e,random:n}=this.#n;return{time:e(),random:n(),isHealthy:this.#s.
isHealthy}}async#a(e,{route:n,end:r},s,o){let{telemetry:a}=this.#n,{api:c,because:u,cluster:l}=o;if((u.includes("unhealt\
hy")||u.includes("no-healthy-cluster"))&&a.countFailover(n.api,l),c===null||r?.isEnding!==!0)return;let d=await e.client.
getConsumer(),h=d?.username??d?.id;a.countOldHost(ee(s.host),c,typeof h=="string"?h:"")}async#o(e,n,r){if(!wn(r))throw new Error(
"decided for an API that does not match");let{call:s,status:o,headers:a,problem:c}=lu(this.#t,n,r);if(s!==void 0&&await ys(
e,s),c===void 0)return e.response.exit(o,"",a);let u=String(await e.nginx.getVar("kong_request_id")??"");return e.response.
exit(o,Sn(c,r.exit,r.api,u),a)}};function l0(t){try{return JSON.parse(t)}catch{return t}}i(l0,"parseJson");import{readFileSync as Ed}from"node:fs";import{setTimeout as p0}from"node:timers/promises";import{request as f0}from"node:http";import{request as d0}from"node:https";function ml(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:h}=t,
y=AbortSignal.timeout(d),m={host:s,port:o,path:l,agent:!1,signal:y,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?f0(m):d0({...m,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:g=0})=>{
n({isGood:h.includes(g),what:`status ${g}`}),f.destroy()}),f.on("error",g=>{n({isGood:!1,what:y.aborted?`no answer withi\
n ${d} ms`:g.message})}),f.end()})}i(ml,"probe");var gl={isHealthy:!0,contrary:0,badResponses:0};function yl(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(yl,"afterChe\
ck");function bl(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(bl,"afterResponse");var h0=500;function wl(t,e){let n=new Map;for(let r of t)n.set(Os(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(Os(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(Os(r,s));if(a===void 0)return;let c=o<h0;e(
a,bl(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(wl,"watchOf");function Os(t,e){return`${t} ${e}`}
i(Os,"nameOf");var Nn=class{static{i(this,"HealthMonitor")}#e;#t;#n=new Map;#s=new Map;constructor(e,n){this.#e=e,this.#t=n}get unhealthy(){
return[...this.#n.values()].filter(({state:e})=>!e.isHealthy).map(({target:e})=>e)}watch(e,n){let r=n.map(s=>this.#r(s));
return this.#s.set(e,new Set(r.map(({key:s})=>s))),this.#i(),wl(r,(s,o,a)=>{this.#a(s,o,a)})}#r(e){let n=JSON.stringify(
e),r=this.#n.get(n);if(r!==void 0)return r;let s={target:e,key:n,stop:new AbortController,state:gl};return this.#n.set(n,
s),this.#c(s),s}#i(){let e=new Set([...this.#s.values()].flatMap(n=>[...n]));for(let[n,{stop:r}]of this.#n)e.has(n)||(r.
abort(),this.#n.delete(n))}async#c(e){let{target:n,stop:r}=e,{interval:s,thresholds:o}=n,a=Math.random()*s;for(;;){if(await p0(
a,!1,{ref:!1,signal:r.signal}).catch(()=>!0))return;let{isGood:u,what:l}=await ml(n.probe,this.#t);if(r.signal.aborted)return;
this.#a(e,yl(e.state,u,o),l),a=s}}#a(e,n,r){let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.#e(e.target,n.isHealthy,
r)}};var Fe=$t(Pi(),1);function Sd(t){let e=new Fe.Registry,n=[e],r=new Fe.Counter({name:"kdp_failovers_total",help:"Requests that did not go t\
o the cluster that was chosen first, since that is unhealthy; cluster is the one that they went to, empty where none is \
healthy.",labelNames:["api","cluster"],registers:n}),s=new Fe.Counter({name:"kdp_old_host_requests_total",help:"Requests\
 on old hosts that have a deprecation, a sunset or a brownout, by host, API and consumer (empty where nobody was authent\
icated).",labelNames:["host","api","consumer"],registers:n});return new Fe.Gauge({name:"kdp_unhealthy_upstreams",help:"U\
pstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:o,cluster:a}of t())this.set({api:o,cluster:a},1)}}),{registry:e,countFailover:i((o,a)=>{r.inc({
api:o,cluster:a??""})},"countFailover"),countOldHost:i((o,a,c)=>{s.inc({host:o,api:a,consumer:c})},"countOldHost")}}i(Sd,
"createTelemetry");function _d(t){let e=new Nn(sS,iS(t)),n=oS(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!=="off",
telemetry:Sd(()=>e.unhealthy),time:i(()=>Date.now()/1e3+n,"time"),random:Math.random}}i(_d,"createServices");var sS=i(({
api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,l=r?30:40,d=r?"upstream healthy again":"upstream\
 unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:l,time:Date.now(),plugin:"route-table",
api:t,cluster:e,where:h,why:s,msg:d})}
`)},"logChange");function iS({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:Ed(t,"utf8"),key:Ed(e,"utf8")}}i(iS,"clientCertificate");function oS(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is no number of seconds`);return e}i(oS,"clockOffset");var kd="0.1.0";var vd=_d(process.env),Ri=class extends Cn{static{i(this,"Plugin")}constructor(e){super(e,vd)}},cS=vd.telemetry.registry,
uS="route-table",lS=kd,fS=850,dS=Jc,hS=["log"];import{resolve as pS}from"node:path";import{pathToFileURL as mS}from"node:url";var Td=["certificate","rewrite","access","response","preread","log"],gS=["rewrite","access","response"];function Ad({Plugin:t}){
let e=t.prototype;return Td.filter(n=>typeof e[n]=="function")}i(Ad,"phasesOf");function Od(t,e){if(!Td.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(Od,"phaseOf");function Ni(t){return gS.includes(t)}
i(Ni,"canExit");async function Pd(t){let e=await import(mS(pS(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is no plugin: it must export Plugi\
n (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(Pd,"loadPluginModule");function Ii(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...Ad(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Ii,"describePlugin");function Rd(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Ii(t,e)]})}i(Rd,"dumpDescription");import{createServer as gE}from"node:http";import{connect as mE}from"node:net";var it=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},ot=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#s=1;#r=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#s>0||this.#r>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#c(e,n){let r=n;for(;r<e.length&&(this.#s>0||this.#r>0);)if(this.#r>
0){let s=Math.min(this.#r,e.length-r);this.#r-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=wS(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#s+=n.valuesPerUnit*r-1,this.#r=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#r+this.#s>this.#e)throw new it(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#s=1,n}};function O(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(O,"layout");var jn=O(0,0,0),Di=1,Mi=2,bS=[jn,void 0,jn,jn,O(1,0,1),O(2,0,1),O(4,0,1),O(1,0,1,0,1),O(2,0,1,0,1),O(4,0,1,
0,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,2,1),O(0,3,1),O(0,5,1),
O(0,9,1),O(0,17,1),O(1,0,1),O(2,0,1),O(4,0,1),O(2,0,0,Di),O(4,0,0,Di),O(2,0,0,Mi),O(4,0,0,Mi)];function wS(t){if(t<=127||
t>=224)return jn;if(t<=143)return O(0,t&15,0,Mi);if(t<=159)return O(0,t&15,0,Di);if(t<=191)return O(0,t&31,1);let e=bS[t-
192];if(e===void 0)throw new it(`byte 0x${t.toString(16)} begins no MessagePack value`);return e}i(wS,"layoutOf");var tr=$t(nh(),1);import{isUtf8 as lE}from"node:buffer";var Re=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},rh=0,sh=1,fE=2,
ih=new tr.Encoder({ignoreUndefined:!0}),dE=new tr.Decoder({rawStrings:!0}),hE=new TextDecoder("utf-8",{ignoreBOM:!0});function oh(t){
let e=uh(t),[n,r,s,o]=e;if(n!==rh||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Re("a message is \
no RPC request");return{id:r,method:s,argument:o[0]}}i(oh,"decodeRequest");function ah(t){let[e,n,r,s]=uh(t);if(e!==fE){
if(e!==sh||typeof n!="number")throw new Re("a message is no RPC answer");return{id:n,error:pE(r),result:s}}}i(ah,"decode\
Answer");function pE(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(pE,"errorText");function ch({id:t,method:e,
argument:n}){return ih.encode([rh,t,e,[n]])}i(ch,"encodeRequest");function ro({id:t,error:e,result:n}){return ih.encode(
[sh,t,e,e===null?n:null])}i(ro,"encodeAnswer");function uh(t){let e;try{e=no(dE.decode(t))}catch(n){throw new Re(`a mess\
age can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Re("a message is no arr\
ay");return e}i(uh,"decodeArray");function no(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)return lE(
t)?hE.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=no(t[n]);return t}let e=t;for(let n of Object.keys(
e)){let r=e[n];typeof r=="object"&&(e[n]=no(r))}return e}i(no,"withTexts");function lh(t,e){return new Promise((n,r)=>{let s=mE(t),o=new ot,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(ch({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=ah(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(lh,"probeServer");var yE=1e3;async function fh(t){let e=gE((n,r)=>{bE(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(fh,"serveHealth");async function bE(t,e,n){switch(t){case"/healthz":Mt(
e,200,{status:"alive"});return;case"/readyz":await wE(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;default:Mt(e,404,{status:"not found",paths:["/healthz","/readyz","/metrics"]})}}i(bE,
"answer");async function wE(t,{socketPath:e,isLeaving:n}){if(n()){Mt(t,503,{status:"leaving"});return}try{await lh(e,yE),
Mt(t,200,{status:"ready"})}catch(r){Mt(t,503,{status:"not ready",reason:r instanceof Error?r.message:String(r)})}}i(wE,"\
answerReadiness");function Mt(t,e,n){t.writeHead(e,{"Content-Type":"application/json"}),t.end(`${JSON.stringify(n)}
`)}i(Mt,"send");var ne=$t(Pi(),1);var Lt="kdp_plugin_server";function dh(t){let e=new ne.Registry;(0,ne.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:xE(n),refusedConfigs:new ne.Counter({name:`${Lt}_refused_configs_total`,help:"Configurations that the pl\
ugin refused; the last good one, or 503, is served instead.",registers:n}),failedPhases:new ne.Counter({name:`${Lt}_fail\
ed_phases_total`,help:"Phases that ended in 503 because something went wrong in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new ne.Counter({name:`${Lt}_broken_connections_total`,help:"Connections that were closed because of wh\
at came over them.",labelNames:["reason"],registers:n})}}i(dh,"createMetrics");function xE(t){let e=new ne.Counter({name:`${Lt}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(xE,"rpcCounter");function hh({registry:t},e){
for(let[n,r]of Object.entries(e))new ne.Gauge({name:`${Lt}_${n}`,help:`How many ${n} there are now.`,registers:[t],collect(){
this.set(r())}})}i(hh,"measureLevels");import{parseArgs as SE}from"node:util";var we=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},gh=`Usage: kdp\
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
`,ph=["trace","debug","info","warn","error","fatal"];function yh(t){let e=_E(t),{"log-level":n="info"}=e;if(!ph.includes(
n))throw new we(`--log-level: it must be one of ${ph.join(", ")}`);return{socket:e.socket,socketMode:kE(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:vE(e.http),plugin:e.plugin,phaseTimeout:mh("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:mh("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(yh,"parseOptions");var ze={type:"string"},so={type:"boolean"},EE={socket:ze,"socket-mode":ze,http:ze,plugin:ze,"ph\
ase-timeout":ze,grace:ze,"log-level":ze,dump:so,"with-log-phase":so,help:{...so,short:"h"}};function _E(t){try{return SE(
{args:[...t],options:EE}).values}catch(e){throw new we(e instanceof Error?e.message:String(e))}}i(_E,"parse");function kE(t){
if(!/^[0-7]{3,4}$/.test(t))throw new we(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(kE,"parseMode");function vE(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new we(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(vE,"parseH\
ostAndPort");function mh(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new we(`${t} ${e}: it must be milliseco\
nds`);return n}i(mh,"parseMilliseconds");import{createServer as WE}from"node:net";import{setTimeout as KE}from"node:timers/promises";var bh=["kong.response.exit","kong.response.error"];function wh(){let t={method:"kong",below:new Map};return e=>xh(t,e)}
i(wh,"createPdkMaker");function xh(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):xh(TE(t,s),e)}})}i(xh,"pdkFunction");function TE({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${AE(n)}`,below:new Map};return e.set(n,s),s}i(TE,"nameBelow");function AE(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(AE,"snakeCase");var qt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},nr=class{static{
i(this,"Conversation")}#e;#t=[];#n;#s;#r;#i=0;#c=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#u(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${io(r.answer)} failed: ${n}`)),this.#d(),s}abandon(e){if(this.#o)return;this.#h();
let n=new qt(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#s?.("ret")}#l(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new qt(`no PDK call and no end within ${this.#e.timeouts.plugin} ms`))}),new Promise(e=>{this.#s=e})}#u(e){
this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#f(n,s,o));Promise.resolve().then(()=>e(r)).then(()=>{n===this.#i&&
this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#f(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||this.#o||this.#a){
a(new qt(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},resolve:o,reject:a}),
this.#d()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#d()}#d(){let e=this.#s;if(e===void 0||this.#o)return;let n=this.#t.
shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#s=void 0,bh.includes(io(n.answer))?this.#h():(this.#n=
n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${io(n.answer)}`)})),e(n.answer)}#m(e){this.#c+=1;
let n=this.#e.onFailure(e,this.#c);this.#t=[],n===void 0?this.#p():this.#u(n)}#g(e,n){clearTimeout(this.#r),this.#r=setTimeout(
n,e),this.#r.unref()}#h(){this.#o=!0,clearTimeout(this.#r),this.#e.onOver()}};function io(t){return t==="ret"?t:t.Method}
i(io,"methodOf");var OE={"Retry-After":"5"};function ct(t){return async e=>{let n=e;return Sh(n,t,PE(await n.nginx.getVar("kong_request_i\
d")))}}i(ct,"refuseWith");function oo(t){return e=>Sh(e,t,"")}i(oo,"refuseAtOnce");var rr=class{static{i(this,"RefusingP\
lugin")}rewrite=ct("no-table");access=ct("no-table");response=ct("no-table")};function Sh(t,e,n){let r=U(e,OE);return t.
response.exit(r.status,Sn(e,r,null,n),r.headers)}i(Sh,"exitWith");function PE(t){return typeof t=="string"?t:""}i(PE,"te\
xtOf");var xe=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},ir=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=wh();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(sr(n),r);case"plugin.StepError":return this.#o(sr(n),!0,r);case"plugin.StartInstance":
return this.#s(sr(n));case"plugin.CloseInstance":return this.#r(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#f(n),Ii(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#o(sr(n),!1,r);throw new xe(`${e} is not implemented`)}}#s(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#f(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one goes on serving":"requests ge\
t 503 until a right one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#r(e){let n=this.#e.instances.close(e);if(n===void 0)throw ao(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw ao(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#c(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw ao(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#u(
o,s);return co(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new xe("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#u(s,"access");return co(s,c,c.begin(
ct("failure")),r)}return co(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#t.size<65536?Od(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Ni(n)?oo("failure"):void 0)}#u(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new nr({makePdk:this.#n,timeouts:r,onOver:i(()=>this.#t.delete(e),"onOver"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Ni(n))return u===1?ct("failure"):u===2?oo("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#f(e){let n=this.#e.module.Name;if(e!==n)throw new xe(`there is no plugin ${String(
e)} here, only ${n}`)}};function ao(t){return new xe(`no plugin instance #${String(t)}`)}i(ao,"noInstance");async function co(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(co,"answerOf");function sr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new xe("the argument must be a map")}i(sr,"recordOf");var NE=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function Eh(t,{rpc:e,metrics:n,log:r}){let s=new ot,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed because of what came over it"),t.destroy()},
"breakOff"),l=i(async d=>{let h=oh(d),y=await IE(h,e,o,n,r);t.writable&&t.write(y),a-=1},"serve");t.on("data",d=>{try{for(let h of s.
push(d)){if(a+=1,a>16)throw new it("too many messages wait for their answer");c=(a===1?l(h):c.then(()=>t.destroyed?void 0:
l(h))).catch(m=>{u(m instanceof Re?"message":"failure",m)})}}catch(h){u("frame",h)}}),t.on("error",d=>{r.debug({err:d},"\
connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(Eh,"serveConnection");async function IE({
id:t,method:e,argument:n},r,s,o,a){let c=NE.includes(e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),
ro({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof xe||a.error({err:u,method:e},"an RPC failed");
let l=u instanceof Error?u.message:String(u);return ro({id:t,error:l,result:null})}}i(IE,"answerTo");import{isDeepStrictEqual as DE}from"node:util";var ME=16,or=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}start(e){let n="";try{let r=JSON.parse(e);n=LE(r);let s=this.#s(n,r);return{instance:this.#r(s),refusal:void 0,servesLastGood:!1}}catch(r){
let s=this.#n.get(n),o=s?.plugin??new rr;return{instance:this.#r(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=qE(n),s=this.#n.
get(e);if(s!==void 0&&DE(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>ME&&a!==void 0&&this.#n.delete(a),o}#r(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function LE(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(LE,"ent\
ityOf");function qE(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(qE,"withoutKongsKeys");import{chmod as $E,lstat as UE,unlink as HE}from"node:fs/promises";import{connect as BE}from"node:net";async function _h(t,e,n){await jE(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await $E(e,n)}i(_h,"listenOnSocket");async function jE(t){let e=await UE(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} is there already, and is no socket; name another path`);if(await FE(t))throw new Error(`another se\
rver listens on ${t}; stop it, or name another path`);await HE(t)}}i(jE,"removeStaleSocket");function FE(t){return new Promise(
e=>{let n=BE(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(FE,"isAlive");import{randomBytes as VE}from"node:crypto";var ar=class{static{i(this,"UniqueIds")}#e=VE(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var GE=1e4,JE=36e5,YE=5e3,XE=250,QE=20;async function kh(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new ar,u=new or({module:e,ids:c,closedTtl:GE,idleTtl:JE}),l=new ir({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,y=WE(g=>{d.add(g),g.on("data",()=>{h=Date.now()}),g.on("close",()=>d.delete(g)),Eh(g,{rpc:l,metrics:o,
log:a})});y.maxConnections=16384;let m=setInterval(()=>{u.sweep()},YE);m.unref(),hh(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>d.size,"connections")}),await _h(y,n,r);let f=!1;return{get isLeaving(){
return f},async leave(g){f=!0;let b=Date.now()+g,E=i(()=>d.size===0||l.conversations===0&&Date.now()-h>XE||Date.now()>b,
"isDone");for(;!E();)await KE(QE);clearInterval(m);let x=new Promise(S=>y.close(S));for(let S of d)S.destroy();await x}}}
i(kh,"startServer");var ZE=`This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,e_=3e4;try{await t_(process.argv.slice(2))}catch(t){let e=t instanceof we?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function t_(t){let e=yh(t);if(e.help){process.stdout.write(gh);return}let n=e.plugin===void 0?
Ci:await Pd(e.plugin);e.dump?process.stdout.write(`${Rd(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(ZE),process.exitCode=2):await n_(e,e.socket,n)}i(t_,"main");async function n_(t,e,n){
let r=(0,vh.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=dh(n.Metrics);r_(r);let o=await kh({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:e_},metrics:s,log:r}),a=t.http===void 0?void 0:await fh({...t.http,socketPath:e,
metrics:s,isLeaving:i(()=>o.isLeaving,"isLeaving")});r.info({socket:e,http:a?.address(),version:n.Version,pid:process.pid},
"listening");let c=i(u=>{o.isLeaving||(r.info({signal:u},"leaving: what is under way is finished first"),o.leave(t.grace).
then(()=>{a?.close(),a?.closeAllConnections(),r.info("gone")}))},"leave");process.on("SIGTERM",c),process.on("SIGINT",c),
process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}i(n_,"serve");function r_(t){process.on("unhandledR\
ejection",e=>{t.error({err:e},"an error that nobody handled")})}i(r_,"reportCrashes");
