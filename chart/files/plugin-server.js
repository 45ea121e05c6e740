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
var Ih=Object.create;var dt=Object.defineProperty;var Dh=Object.getOwnPropertyDescriptor;var Mh=Object.getOwnPropertyNames;var Lh=Object.getPrototypeOf,$h=Object.prototype.hasOwnProperty;var i=(t,e)=>dt(t,"name",{value:e,configurable:!0}),v=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var qh=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var b=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},po=(t,e)=>{for(var n in e)
dt(t,n,{get:e[n],enumerable:!0})},mo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Mh(e))!$h.call(
t,s)&&s!==n&&dt(t,s,{get:()=>e[s],enumerable:!(r=Dh(e,s))||r.enumerable});return t};var qt=(t,e,n)=>(n=t!=null?Ih(Lh(t)):{},mo(e||!t||!t.__esModule?dt(n,"default",{value:t,enumerable:!0}):n,t)),Hh=t=>mo(dt(
{},"__esModule",{value:!0}),t);var hr=b((f_,wo)=>{"use strict";var ht=i(t=>t&&typeof t.message=="string","isErrorLike"),dr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return ht(n)?n:void 0}else return ht(e)?e:void 0},"getErrorCause"),go=i((t,e)=>{
if(!ht(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=dr(t);return r?(e.add(t),n+`
caused by: `+go(r,e)):n},"_stackWithCauses"),Uh=i(t=>go(t,new Set),"stackWithCauses"),yo=i((t,e,n)=>{if(!ht(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=dr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+yo(s,e,o)}else return r},"_messageWithCauses"),Bh=i(t=>yo(t,new Set),"messageWithCauses");wo.exports={isErrorLike:ht,
getErrorCause:dr,stackWithCauses:Uh,messageWithCauses:Bh}});var pr=b((h_,xo)=>{"use strict";var jh=Symbol("circular-ref-tag"),Ht=Symbol("pino-raw-err-ref"),bo=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Ht]},
"get"),set:i(function(t){this[Ht]=t},"set")}});Object.defineProperty(bo,Ht,{writable:!0,value:{}});xo.exports={pinoErrProto:bo,
pinoErrorSymbols:{seen:jh,rawSymbol:Ht}}});var _o=b((m_,Eo)=>{"use strict";Eo.exports=gr;var{messageWithCauses:Fh,stackWithCauses:zh,isErrorLike:So}=hr(),{pinoErrProto:Vh,
pinoErrorSymbols:Wh}=pr(),{seen:mr}=Wh,{toString:Kh}=Object.prototype;function gr(t){if(!So(t))return t;t[mr]=void 0;let e=Object.
create(Vh);e.type=Kh.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=Fh(t),e.stack=zh(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>gr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];So(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,mr)&&(e[n]=gr(r)):e[n]=r}return delete t[mr],e.raw=t,e}i(gr,"errSerializer")});var vo=b((y_,ko)=>{"use strict";ko.exports=Bt;var{isErrorLike:yr}=hr(),{pinoErrProto:Gh,pinoErrorSymbols:Jh}=pr(),{seen:Ut}=Jh,
{toString:Yh}=Object.prototype;function Bt(t){if(!yr(t))return t;t[Ut]=void 0;let e=Object.create(Gh);e.type=Yh.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Bt(n))),yr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Ut)&&(e.cause=Bt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];yr(r)?Object.prototype.hasOwnProperty.call(r,Ut)||(e[n]=Bt(r)):e[n]=r}return delete t[Ut],e.
raw=t,e}i(Bt,"errWithCauseSerializer")});var Oo=b((b_,Po)=>{"use strict";Po.exports={mapHttpRequest:Xh,reqSerializer:Ao};var wr=Symbol("pino-raw-req-ref"),To=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[wr]},"get"),set:i(function(t){this[wr]=t},"set")}});Object.defineProperty(
To,wr,{writable:!0,value:{}});function Ao(t){let e=t.info||t.socket,n=Object.create(To);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(Ao,"reqSerializer");function Xh(t){return{
req:Ao(t)}}i(Xh,"mapHttpRequest")});var Io=b((S_,No)=>{"use strict";No.exports={mapHttpResponse:Zh,resSerializer:Co};var br=Symbol("pino-raw-res-ref"),Ro=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[br]},"get"),set:i(function(t){this[br]=t},"set")}});Object.defineProperty(Ro,br,{writable:!0,
value:{}});function Co(t){let e=Object.create(Ro);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Co,"resSerializer");function Zh(t){return{res:Co(t)}}i(Zh,"mapHttpResponse")});var Sr=b((__,Do)=>{"use strict";var xr=_o(),Qh=vo(),jt=Oo(),Ft=Io();Do.exports={err:xr,errWithCause:Qh,mapHttpRequest:jt.
mapHttpRequest,mapHttpResponse:Ft.mapHttpResponse,req:jt.reqSerializer,res:Ft.resSerializer,wrapErrorSerializer:i(function(e){
return e===xr?e:i(function(r){return e(xr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===jt.reqSerializer?e:i(function(r){return e(jt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Ft.resSerializer?e:i(function(r){return e(Ft.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Er=b((v_,$o)=>{"use strict";var Mo=v("node:util"),Lo=Mo.getCallSites??Mo.getCallSite;function ep(t,e){return e}i(ep,
"noOpPrepareStackTrace");$o.exports=i(function(){if(Lo)return Lo().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=ep;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Fo=b((A_,jo)=>{"use strict";function _r(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=_r(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=_r(t[n]));return e}return t}
i(_r,"deepClone");function qo(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(qo,"parsePath");function Ho(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(Ho,"setValue");function Uo(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(Uo,"removeKey");var zt=Symbol("PATH_NOT_FOUND");function tp(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return zt;n=n[r]}return n}i(tp,"getValueIfExists");function np(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(np,"getValue");function rp(t,e,n,r=!1){for(let s of e){
let o=qo(s);if(o.includes("*"))Bo(t,o,n,s,r);else if(r)Uo(t,o);else{let a=tp(t,o);if(a===zt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;Ho(t,o,c)}}}i(rp,"redactPaths");function Bo(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],f=typeof n=="function"?n(c[u],l):n;c[u]=
f}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],f=typeof n=="function"?n(c[u],l):n;c[u]=f}}else sp(t,e,n,
o,r,s)}i(Bo,"redactWildcardPath");function sp(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(f,h){if(h===
a.length){if(Array.isArray(f))for(let y=0;y<f.length;y++)u[h]=y.toString(),l(f[y],h+1);else if(typeof f=="object"&&f!==null)
for(let y in f)u[h]=y,l(f[y],h+1)}else if(h<a.length){let y=a[h];f&&typeof f=="object"&&f!==null&&y in f&&(u[h]=y,l(f[y],
h+1))}else if(c.includes("*"))Bo(f,c,typeof n=="function"?(m,d)=>{let g=[...u.slice(0,h),...d];return n(m,g)}:n,s,o);else if(o)
Uo(f,c);else{let y=typeof n=="function"?n(np(f,c),[...u.slice(0,h),...c]):n;Ho(f,c,y)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let f=t;for(let h=0;h<a.length;h++){let y=a[h];if(f==null||typeof f!="object"||f===null)return;f=f[y],u[h]=y}f!=
null&&l(f,a.length)}}i(sp,"redactIntermediateWildcard");function ip(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=qo(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(ip,"buildPathSt\
ructure");function op(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(op,"selectiveClone");function ap(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(ap,"validatePath");function cp(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
ap(e)}i(cp,"validatePaths");function up(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;cp(e);let a=ip(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=op(u,a),f=u,h=n;return typeof n=="function"&&(h=n),rp(l,e,h,o),r===!1?(l.restore=function(){return _r(
f)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(up,"slowRedact");jo.exports=up});var Ne=b((O_,zo)=>{"use strict";var lp=Symbol("pino.setLevel"),fp=Symbol("pino.getLevel"),dp=Symbol("pino.levelVal"),hp=Symbol(
"pino.levelComp"),pp=Symbol("pino.useLevelLabels"),mp=Symbol("pino.useOnlyCustomLevels"),gp=Symbol("pino.mixin"),yp=Symbol(
"pino.lsCache"),wp=Symbol("pino.chindings"),bp=Symbol("pino.asJson"),xp=Symbol("pino.write"),Sp=Symbol("pino.redactFmt"),
Ep=Symbol("pino.time"),_p=Symbol("pino.timeSliceIndex"),kp=Symbol("pino.stream"),vp=Symbol("pino.stringify"),Tp=Symbol("\
pino.stringifySafe"),Ap=Symbol("pino.stringifiers"),Pp=Symbol("pino.end"),Op=Symbol("pino.formatOpts"),Rp=Symbol("pino.m\
essageKey"),Cp=Symbol("pino.errorKey"),Np=Symbol("pino.nestedKey"),Ip=Symbol("pino.nestedKeyStr"),Dp=Symbol("pino.mixinM\
ergeStrategy"),Mp=Symbol("pino.msgPrefix"),Lp=Symbol("pino.wildcardFirst"),$p=Symbol.for("pino.serializers"),qp=Symbol.for(
"pino.formatters"),Hp=Symbol.for("pino.hooks"),Up=Symbol.for("pino.metadata"),Bp=Symbol.for("pino.transport.usesMultistr\
eam");zo.exports={setLevelSym:lp,getLevelSym:fp,levelValSym:dp,levelCompSym:hp,useLevelLabelsSym:pp,mixinSym:gp,lsCacheSym:yp,
chindingsSym:wp,asJsonSym:bp,writeSym:xp,serializersSym:$p,redactFmtSym:Sp,timeSym:Ep,timeSliceIndexSym:_p,streamSym:kp,
stringifySym:vp,stringifySafeSym:Tp,stringifiersSym:Ap,endSym:Pp,formatOptsSym:Op,messageKeySym:Rp,errorKeySym:Cp,nestedKeySym:Np,
wildcardFirstSym:Lp,needsMetadataGsym:Up,useOnlyCustomLevelsSym:mp,formattersSym:qp,hooksSym:Hp,nestedKeyStrSym:Ip,mixinMergeStrategySym:Dp,
msgPrefixSym:Mp,transportUsesMultistreamSym:Bp}});var vr=b((R_,Go)=>{"use strict";var Vo=Fo(),{redactFmtSym:jp,wildcardFirstSym:Vt}=Ne(),kr=/[^.[\]]+|\[([^[\]]*?)\]/g,Wo="\
[Redacted]",Ko=!1;function Fp(t,e){let{paths:n,censor:r,remove:s}=zp(t),o=n.reduce((u,l)=>{kr.lastIndex=0;let f=kr.exec(
l),h=kr.exec(l),y=f[1]!==void 0?f[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):f[0];if(y==="*"&&(y=Vt),h===null)return u[y]=
null,u;if(u[y]===null)return u;let{index:m}=h,d=`${l.substr(m,l.length-1)}`;return u[y]=u[y]||[],y!==Vt&&u[y].length===0&&
u[y].push(...u[Vt]||[]),y===Vt&&Object.keys(u).forEach(function(g){u[g]&&u[g].push(d)}),u[y].push(d),u},Object.create(null)),
a=Object.assign(Object.create(null),{[jp]:Vo({paths:n,censor:r,serialize:e,strict:Ko,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=f=>c(f,[l]);else{let f=typeof r=="function"?(h,y)=>r(h,[l,...y]):r;u[l]=Vo({paths:o[l],censor:f,serialize:e,strict:Ko,
remove:s})}return u},a)}i(Fp,"redaction");function zp(t){if(Array.isArray(t))return t={paths:t,censor:Wo},t;let{paths:e,
censor:n=Wo,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(zp,"handle");Go.exports=Fp});var Xo=b((N_,Yo)=>{"use strict";var Vp=i(()=>"","nullTime"),Wp=i(()=>`,"time":${Date.now()}`,"epochTime"),Kp=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),Gp=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),Jp=1000000n,
Jo=1000000000n,Yp=BigInt(Date.now())*Jp,Xp=process.hrtime.bigint(),Zp=i(()=>{let t=process.hrtime.bigint()-Xp,e=Yp+t,n=e/
Jo,r=e%Jo,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),f=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${f}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");Yo.exports={nullTime:Vp,epochTime:Wp,unixTime:Kp,isoTime:Gp,isoTimeNano:Zp}});var Qo=b((D_,Zo)=>{"use strict";function Qp(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(Qp,"tryStringi\
fy");Zo.exports=em;function em(t,e,n){var r=n&&n.stringify||Qp,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",f=1-s,h=-1,y=t&&t.length||0,m=0;m<y;){if(t.charCodeAt(m)===37&&m+1<y){switch(h=
h>-1?h:0,t.charCodeAt(m+1)){case 100:case 102:if(f>=u||e[f]==null)break;h<m&&(l+=t.slice(h,m)),l+=Number(e[f]),h=m+2,m++;
break;case 105:if(f>=u||e[f]==null)break;h<m&&(l+=t.slice(h,m)),l+=Math.floor(Number(e[f])),h=m+2,m++;break;case 79:case 111:case 106:
if(f>=u||e[f]===void 0)break;h<m&&(l+=t.slice(h,m));var d=typeof e[f];if(d==="string"){l+="'"+e[f]+"'",h=m+2,m++;break}if(d===
"function"){l+=e[f].name||"<anonymous>",h=m+2,m++;break}l+=r(e[f]),h=m+2,m++;break;case 115:if(f>=u)break;h<m&&(l+=t.slice(
h,m)),l+=String(e[f]),h=m+2,m++;break;case 37:h<m&&(l+=t.slice(h,m)),l+="%",h=m+2,m++,f--;break}++f}++m}return h===-1?t:
(h<y&&(l+=t.slice(h)),l)}i(em,"format")});var Ar=b((L_,Tr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Tr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Tr.exports=t}});var aa=b((q_,oa)=>{"use strict";var N=v("fs"),tm=v("events"),nm=v("util").inherits,ea=v("path"),Or=Ar(),rm=v("assert"),Wt=100,
Kt=Buffer.allocUnsafe(0),sm=16*1024,ta="buffer",na="utf8",[im,om]=(process.versions.node||"0.0").split(".").map(Number),
am=im>=22&&om>=7;function ra(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&N.mkdirSync(ea.dirname(
t),{recursive:!0});let o=N.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?N.mkdir(ea.dirname(t),{recursive:!0},
o=>{if(o)return n(o);N.open(t,r,s,n)}):N.open(t,r,s,n)}i(ra,"openFile");function X(t){if(!(this instanceof X))return new X(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:f,fsync:h,contentMode:y,
mode:m}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||sm,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=m,this.retryEAGAIN=f||(()=>!0),this.mkdir=l||!1;let d,
g;if(y===ta)this._writingBuf=Kt,this.write=lm,this.flush=dm,this.flushSync=pm,this._actualWrite=gm,d=i(()=>N.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),g=i(()=>N.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(y===void 0||
y===na)this._writingBuf="",this.write=um,this.flush=fm,this.flushSync=hm,this._actualWrite=mm,d=i(()=>Buffer.isBuffer(this.
_writingBuf)?N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),g=i(()=>Buffer.
isBuffer(this._writingBuf)?N.write(this.fd,this._writingBuf,this.release):N.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${na}" and "${ta}", but passed ${y}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")ra(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(w,E)=>{if(w){if((w.code==="EAGAIN"||w.code==="EBUSY")&&this.retryEAGAIN(w,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Or(Wt),this.release(void 0,0)}catch(_){this.release(
_)}else setTimeout(g,Wt);else this._writing=!1,this.emit("error",w);return}this.emit("write",E);let x=Pr(this._writingBuf,
this._len,E);if(this._len=x.len,this._writingBuf=x.writingBuf,this._writingBuf.length){if(!this.sync){g();return}try{do{
let _=d(),C=Pr(this._writingBuf,this._len,_);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(_){
this.release(_);return}}this._fsync&&N.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Gt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(cm,this)):this.emit(
"drain"))},this.on("newListener",function(w){w==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(X,"SonicBo\
om");function Pr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Pr,"releaseWritingBuf");function cm(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(cm,"e\
mitDrain");nm(X,tm);function sa(t,e){return t.length===0?Kt:t.length===1?t[0]:Buffer.concat(t,e)}i(sa,"mergeBuf");function um(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(um,"write");function lm(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(lm,"writeBuffer");function ia(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{N.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(ia,"callFlushCallbackOnDrain");function fm(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&ia.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(fm,"flush");function dm(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&ia.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(dm,"flushBuffer");X.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&N.close(e,n=>{if(n)return this.emit("error",n)})}),ra(this.file,this)};X.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Gt(this)))};function hm(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?N.writeSync(this.fd,t):N.writeSync(this.fd,
t,"utf8"),n=Pr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Or(Wt)}}try{N.fsyncSync(this.fd)}catch{}}
i(hm,"flushSync");function pm(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Kt);let t=Kt;for(;this._bufs.length||t.length;){t.length<=0&&(t=sa(this._bufs[0],this._lens[0]));try{let e=N.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Or(Wt)}}}i(pm,"flushBufferS\
ync");X.prototype.destroy=function(){this.destroyed||Gt(this)};function mm(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else N.write(
this.fd,this._writingBuf,t)}i(mm,"actualWrite");function gm(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:sa(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=N.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else am&&(this._writingBuf=Buffer.from(this._writingBuf)),N.write(this.fd,this._writingBuf,
t)}i(gm,"actualWriteBuffer");function Gt(t){if(t.fd===-1){t.once("ready",Gt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],rm(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{N.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?N.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Gt,"actualClose");X.SonicBoom=X;X.default=X;oa.exports=X});var Rr=b((U_,da)=>{"use strict";var Z={exit:[],beforeExit:[]},ca={exit:bm,beforeExit:xm},We;function ym(){We===void 0&&(We=
new FinalizationRegistry(Sm))}i(ym,"ensureRegistry");function wm(t){Z[t].length>0||process.on(t,ca[t])}i(wm,"install");function ua(t){
Z[t].length>0||(process.removeListener(t,ca[t]),Z.exit.length===0&&Z.beforeExit.length===0&&(We=void 0))}i(ua,"uninstall");
function bm(){la("exit")}i(bm,"onExit");function xm(){la("beforeExit")}i(xm,"onBeforeExit");function la(t){for(let e of Z[t]){
let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}Z[t]=[]}i(la,"callRefs");function Sm(t){for(let e of["exit","beforeExit"]){let n=Z[e].
indexOf(t);Z[e].splice(n,n+1),ua(e)}}i(Sm,"clear");function fa(t,e,n){if(e===void 0)throw new Error("the object can't be\
 undefined");wm(t);let r=new WeakRef(e);r.fn=n,ym(),We.register(e,r),Z[t].push(r)}i(fa,"_register");function Em(t,e){fa(
"exit",t,e)}i(Em,"register");function _m(t,e){fa("beforeExit",t,e)}i(_m,"registerBeforeExit");function km(t){if(We!==void 0){
We.unregister(t);for(let e of["exit","beforeExit"])Z[e]=Z[e].filter(n=>{let r=n.deref();return r&&r!==t}),ua(e)}}i(km,"u\
nregister");da.exports={register:Em,registerBeforeExit:_m,unregister:km}});var ha=b((j_,vm)=>{vm.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var ma=b((F_,pa)=>{"use strict";function Tm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),f=Atomics.waitAsync(t,e,u,l);f.async?f.value.then(h=>{if(h==="o\
k"){let y=Atomics.load(t,e);s(null,y>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
Tm,"wait");function Am(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(f=>{if(f==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Am,"w\
aitDiff");pa.exports={wait:Tm,waitDiff:Am}});var ya=b((V_,ga)=>{"use strict";ga.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var Oa=b((W_,Pa)=>{"use strict";var{version:Pm}=ha(),{EventEmitter:Om}=v("events"),{Worker:Rm}=v("worker_threads"),{join:Cm}=v("path"),
{pathToFileURL:Nm}=v("url"),{wait:Im}=ma(),{WRITE_INDEX:me,READ_INDEX:Se,SEQ_INDEX:Cr}=ya(),Dm=v("buffer"),Mm=v("assert"),
p=Symbol("kImpl"),Lm=Dm.constants.MAX_STRING_LENGTH;function wa(){}i(wa,"noop");function Mr(t,e){Atomics.add(t[p].state,
Cr,1),e(),Atomics.add(t[p].state,Cr,1),Atomics.notify(t[p].state,Cr)}i(Mr,"updateState");function ba(t){Mr(t,()=>{Atomics.
store(t[p].state,Se,0),Atomics.store(t[p].state,me,0)}),Atomics.notify(t[p].state,Se)}i(ba,"resetIndexes");var Ke=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Jt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},$m=process.env.NODE_V8_COVERAGE?Jt:global.FinalizationRegistry||Jt,qm=process.env.
NODE_V8_COVERAGE?Ke:global.WeakRef||Ke,xa=new $m(t=>{t.exited||t.terminate()});function Hm(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Cm(__dirname,"\
lib","worker.js"),a=new Rm(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:Nm(n).href,dataBuf:t[p].dataBuf,stateBuf:t[p].stateBuf,workerData:{$context:{threadStreamVersion:Pm},
...r}}});return a.stream=new Ke(t),a.on("message",Um),a.on("exit",_a),xa.register(t,a),a}i(Hm,"createWorker");function Sa(t){
Mm(!t[p].sync),t[p].needDrain&&(t[p].needDrain=!1,t.emit("drain"))}i(Sa,"drain");function Ea(t){for(;;){let e=Atomics.load(
t[p].state,me);if(t.destroyed||e<0)return;let n=t[p].data.length-e;if(n>0){if(t[p].bufLen===0){t[p].flushing=!1,t[p].ending?
Lr(t):t[p].needDrain&&process.nextTick(Sa,t);return}Ta(t,n,wa);continue}if(n===0){if(e===0&&t[p].bufLen===0)return;Yt(t,
()=>{t.destroyed||(ba(t),Ea(t))});return}W(t,new Error("overwritten"));return}}i(Ea,"nextFlush");function Um(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[p].ending||
(this.stream=new qm(e)),Yt(e,()=>{e[p].ready=!0,e.emit("ready")});break;case"ERROR":W(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){W(e,new Error(
"this should not happen: "+t.code));break}let n=e[p].flushCallbacks.get(t.id);n&&(e[p].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:W(e,new Error("this should not happen: "+t.code))}}
i(Um,"onWorkerMessage");function _a(t){let e=this.stream.deref();e!==void 0&&(xa.unregister(e),e.worker.exited=!0,e.worker.
off("exit",_a),W(e,t!==0?new Error("the worker thread exited"):null))}i(_a,"onWorkerExit");var Ir=class extends Om{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[p]={},this[p].stateBuf=new SharedArrayBuffer(128),this[p].state=new Int32Array(this[p].stateBuf),this[p].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[p].data=Buffer.from(this[p].dataBuf),this[p].sync=e.sync||
!1,this[p].ending=!1,this[p].ended=!1,this[p].needDrain=!1,this[p].destroyed=!1,this[p].flushing=!1,this[p].ready=!1,this[p].
finished=!1,this[p].errored=null,this[p].closed=!1,this[p].buf=[],this[p].bufHead=0,this[p].bufLen=0,this[p].flushCallbacks=
new Map,this[p].nextFlushId=0,this[p].flushRetainCount=0,this[p].userRef=!0,this.worker=Hm(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[p].destroyed)return Dr(this,new Error(
"the worker has exited")),!1;if(this[p].ending)return Dr(this,new Error("the worker is ending")),!1;if(this[p].flushing&&
this[p].bufLen+n.length>=Lm)try{Nr(this),this[p].flushing=!0}catch(r){return W(this,r),!1}if(this[p].buf.push(n),this[p].
bufLen+=n.length,this[p].sync)try{return Nr(this),!0}catch(r){return W(this,r),!1}return this[p].flushing||(this[p].flushing=
!0,setImmediate(Ea,this)),this[p].needDrain=this[p].data.length-this[p].bufLen-Atomics.load(this[p].state,me)<=0,!this[p].
needDrain}end(){this[p].destroyed||(this[p].ending=!0,this.worker.stream=new Ke(this),Lr(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||wa,n&&Bm(this);let r=!1,s=i(o=>{r||(r=!0,n&&jm(this),e(o))},"done");ka(this,o=>{if(o){process.nextTick(
s,o);return}va(this,s)})}flushSync(){this[p].destroyed||(Nr(this),Aa(this))}unref(){this[p].userRef=!1,this[p].flushRetainCount===
0&&this.worker.unref()}ref(){this[p].userRef=!0,this.worker.ref()}get ready(){return this[p].ready}get destroyed(){return this[p].
destroyed}get closed(){return this[p].closed}get writable(){return!this[p].destroyed&&!this[p].ending}get writableEnded(){
return this[p].ending}get writableFinished(){return this[p].finished}get writableNeedDrain(){return this[p].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[p].errored}};function ka(t,e){if(t[p].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[p].sync&&(t[p].flushing||t[p].bufLen>0)){setImmediate(ka,t,e);return}Yt(t,e)}i(ka,
"flushBuffer");function Yt(t,e){let n=Atomics.load(t[p].state,me);Im(t[p].state,Se,n,1/0,(r,s)=>{if(r){W(t,r),e(r);return}
if(s!=="ok"){Yt(t,e);return}e()})}i(Yt,"waitForRead");function Bm(t){t[p].flushRetainCount===0&&t.worker.ref(),t[p].flushRetainCount++}
i(Bm,"retainWorkerForPendingFlush");function jm(t){t[p].flushRetainCount!==0&&(t[p].flushRetainCount--,t[p].flushRetainCount===
0&&!t[p].userRef&&t.worker.unref())}i(jm,"releaseWorkerForPendingFlush");function va(t,e){if(t[p].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[p].ready){let r=i(()=>{o(),va(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[p].nextFlushId;t[p].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[p].flushCallbacks.delete(n),W(t,r),process.nextTick(e,r)}}i(va,"requestWorkerF\
lush");function Fm(t,e){let n=t[p].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(Fm,"failPendingFlushCallbacks");function Dr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Dr,"error");function W(t,e){t[p].destroyed||(t[p].destroyed=!0,Fm(t,e),e&&(t[p].errored=e,Dr(t,e)),t.worker.
exited?setImmediate(()=>{t[p].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[p].closed=!0,t.
emit("close")}))}i(W,"destroy");function Ta(t,e,n){let s=Atomics.load(t[p].state,me),o=e;for(;o>0&&t[p].bufLen!==0;){let a=t[p].
bufHead,c=t[p].buf[a];if(c.length<=o){c.copy(t[p].data,s),s+=c.length,o-=c.length,t[p].bufLen-=c.length,t[p].bufHead=a+1,
t[p].bufHead===t[p].buf.length?(t[p].buf.length=0,t[p].bufHead=0):t[p].bufHead>=1024&&t[p].bufHead*2>=t[p].buf.length&&(t[p].
buf.splice(0,t[p].bufHead),t[p].bufHead=0);continue}c.copy(t[p].data,s,0,o),t[p].buf[a]=c.subarray(o),t[p].bufLen-=o,s+=
o,o=0}return Mr(t,()=>{Atomics.store(t[p].state,me,s)}),n(),!0}i(Ta,"write");function Lr(t){if(!(t[p].ended||!t[p].ending||
t[p].flushing)){t[p].ended=!0;try{t.flushSync();let e=Atomics.load(t[p].state,Se);Mr(t,()=>{Atomics.store(t[p].state,me,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[p].state,Se,e,1e3),e=Atomics.load(t[p].state,Se),e===-2){W(t,new Error("en\
d() failed"));return}if(++n===10){W(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[p].finished=
!0,t.emit("finish")})}catch(e){W(t,e)}}}i(Lr,"end");function Nr(t){let e=i(()=>{t[p].ending?Lr(t):t[p].needDrain&&process.
nextTick(Sa,t)},"cb");for(t[p].flushing=!1;t[p].bufLen!==0;){let n=Atomics.load(t[p].state,me);if(n<0)throw new Error("_\
writeSync failed");let r=t[p].data.length-n;if(r===0){Aa(t),ba(t);continue}else if(r<0)throw new Error("overwritten");Ta(
t,r,e)}}i(Nr,"writeSync");function Aa(t){if(t[p].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[p].state,me),n=0;for(;;){let r=Atomics.load(t[p].state,Se);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[p].state,Se,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(Aa,"flushSync");Pa.
exports=Ir});var Hr=b((G_,Na)=>{"use strict";var{createRequire:zm}=v("module"),{existsSync:Vm}=v("node:fs"),Wm=Er(),{join:$r,isAbsolute:Ca,
sep:Km}=v("node:path"),{fileURLToPath:Gm}=v("node:url"),Jm=Ar(),qr=Rr(),Ym=Oa(),{transportUsesMultistreamSym:Xm}=Ne();function Zm(t){
qr.register(t,rg),qr.registerBeforeExit(t,sg),t.on("close",function(){qr.unregister(t)})}i(Zm,"setupOnExit");function Qm(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(Qm,"hasPreloadFlags");function eg(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Ra(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Ra(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(eg,"sanitizeNodeOptions");function Ra(t){let e=tg(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=Gm(n)}catch{return!1}return Ca(n)&&!Vm(n)}i(Ra,"shouldDropPreload");function tg(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(tg,"stripQuotes");function ng(t,e,n,r,s){if(!n.
execArgv&&Qm()&&v.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=eg(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new Ym({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&Zm(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),Jm(
100),o.end())}return i(c,"onExit"),o}i(ng,"buildStream");function rg(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(rg,"autoEnd");function sg(t){t.flushSync()}i(sg,"flush");function ig(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=Wm(),sync:c=!1}=t,u={...t.options},l=!1,f=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),y=t.target;if(y&&
n)throw new Error("only one of target or targets can be specified");if(n){y=h["pino-worker"]||$r(__dirname,"worker.js"),
u.targets=n.filter(x=>x.target).map(x=>({...x,target:g(x.target)})),u.pipelines=n.filter(x=>x.pipeline).map(x=>x.pipeline.
map(S=>({...S,level:x.level,target:g(S.target)})));let w=u.targets.some(x=>x.level!=null),E=u.pipelines.some(x=>x.some(S=>S.
level!=null));l=u.targets.length+u.pipelines.length>1||w||E}else e&&(y=h["pino-worker"]||$r(__dirname,"worker.js"),u.pipelines=
[e.map(w=>({...w,target:g(w.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let m=n||e?"pino.transp\
ort":y,d=ng(g(y),u,o,c,m);return l&&(d[Xm]=!0),d;function g(w){if(w=h[w]||w,Ca(w)||w.indexOf("file://")===0)return w;if(w===
"pino/file")return $r(__dirname,"..","file.js");let E;for(let x of f)try{let S=x==="node:repl"?process.cwd()+Km:x;E=zm(S).
resolve(w);break}catch{continue}if(!E)throw new Error(`unable to determine transport target for "${w}"`);return E}i(g,"f\
ixTarget")}i(ig,"transport");Na.exports=ig});var en=b((Y_,Va)=>{"use strict";var og=v("node:diagnostics_channel"),Ia=Qo(),{mapHttpRequest:ag,mapHttpResponse:cg}=Sr(),
Ur=aa(),Da=Rr(),{lsCacheSym:ug,chindingsSym:Ha,writeSym:Ma,serializersSym:Ua,formatOptsSym:La,endSym:lg,stringifiersSym:Ba,
stringifySym:ja,stringifySafeSym:Br,wildcardFirstSym:Fa,nestedKeySym:fg,formattersSym:za,messageKeySym:dg,errorKeySym:hg,
nestedKeyStrSym:pg,msgPrefixSym:Xt}=Ne(),{isMainThread:mg}=v("worker_threads"),gg=Hr(),[yg]=process.versions.node.split(
".").map(t=>Number(t)),$a=og.tracingChannel("pino_asJson"),Zt=yg>=25?t=>JSON.stringify(t):bg;function Ge(){}i(Ge,"noop");
function wg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=ag(r):typeof r.setHeader=="function"&&(r=cg(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[Xt]=="string"&&o!==void 0&&o!==null&&(o=this[Xt]+o),this[Ma](r,
Ia(o,a,this[La]),t)}else{let o=r===void 0?s.shift():r;typeof this[Xt]=="string"&&o!==void 0&&o!==null&&(o=this[Xt]+o),this[Ma](
null,Ia(o,s,this[La]),t)}}}i(wg,"genLog");function bg(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(bg,"_asString");function xg(t,e,n,r){if($a.hasSubscribers===!1)return qa.call(this,
t,e,n,r);let s={instance:this,arguments};return $a.traceSync(qa,s,this,t,e,n,r)}i(xg,"asJson");function qa(t,e,n,r){let s=this[ja],
o=this[Br],a=this[Ba],c=this[lg],u=this[Ha],l=this[Ua],f=this[za],h=this[dg],y=this[hg],m=this[ug][n]+r;m=m+u;let d;f.log&&
(t=f.log(t));let g=a[Fa],w="";for(let x in t)if(d=t[x],Object.prototype.hasOwnProperty.call(t,x)&&d!==void 0){l[x]?d=l[x](
d):x===y&&l.err&&(d=l.err(d));let S=a[x]||g;switch(typeof d){case"undefined":case"function":continue;case"number":Number.
isFinite(d)===!1&&(d=null);case"boolean":S&&(d=S(d));break;case"string":d=(S||Zt)(d);break;default:d=(S||s)(d,o)}if(d===
void 0)continue;let _=Zt(x);w+=","+_+":"+d}let E="";if(e!==void 0){d=l[h]?l[h](e):e;let x=a[h]||g;switch(typeof d){case"\
function":break;case"number":Number.isFinite(d)===!1&&(d=null);case"boolean":x&&(d=x(d)),E=',"'+h+'":'+d;break;case"stri\
ng":d=(x||Zt)(d),E=',"'+h+'":'+d;break;default:d=(x||s)(d,o),E=',"'+h+'":'+d}}return this[fg]&&w?m+this[pg]+w.slice(1)+"\
}"+E+c:m+w+E+c}i(qa,"_asJson");function Sg(t,e){let n,r=t[Ha],s=t[ja],o=t[Br],a=t[Ba],c=a[Fa],u=t[Ua],l=t[za].bindings;e=
l(e);for(let f in e)if(n=e[f],((f.length<5||f!=="level"&&f!=="serializers"&&f!=="formatters"&&f!=="customLevels")&&e.hasOwnProperty(
f)&&n!==void 0)===!0){if(n=u[f]?u[f](n):n,n=(a[f]||c||s)(n,o),n===void 0)continue;r+=","+Zt(f)+":"+n}return r}i(Sg,"asCh\
indings");function Eg(t){return t.write!==t.constructor.prototype.write}i(Eg,"hasBeenTampered");function Qt(t){let e=new Ur(
t);return e.on("error",n),!t.sync&&mg&&(Da.register(e,_g),e.on("close",function(){Da.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Ge,e.end=Ge,e.flushSync=Ge,e.destroy=Ge;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(Qt,"buildSafeSonicBoom");function _g(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(_g,"autoEnd");function kg(t){return i(function(n,r,s={},o){if(typeof s=="string")o=Qt({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=Qt({dest:o})}else if(s instanceof Ur||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
Ur||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=gg({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Ge),o||(Eg(process.stdout)?o=process.stdout:o=Qt({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(kg,"createArgsNormalizer");function vg(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Br])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(vg,"stringify");function Tg(t,e,n){return{
level:t,bindings:e,log:n}}i(Tg,"buildFormatters");function Ag(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Ag,"normalizeDestFileDescriptor");Va.exports={noop:Ge,buildSafeSonicBoom:Qt,asChindings:Sg,asJson:xg,
genLog:wg,createArgsNormalizer:kg,stringify:vg,buildFormatters:Tg,normalizeDestFileDescriptor:Ag}});var tn=b((Z_,Wa)=>{var Pg={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},Og={ASC:"ASC",DESC:"DESC"};Wa.exports={DEFAULT_LEVELS:Pg,
SORTING_ORDER:Og}});var zr=b((Q_,Ya)=>{"use strict";var{lsCacheSym:Rg,levelValSym:jr,useOnlyCustomLevelsSym:Cg,streamSym:Ng,formattersSym:Ig,
hooksSym:Dg,levelCompSym:Ka}=Ne(),{noop:Mg,genLog:Ie}=en(),{DEFAULT_LEVELS:se,SORTING_ORDER:Ga}=tn(),Ja={fatal:i(t=>{let e=Ie(
se.fatal,t);return function(...n){let r=this[Ng];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>Ie(se.error,t),"error"),warn:i(t=>Ie(se.warn,t),"warn"),info:i(t=>Ie(se.info,t),"info"),debug:i(t=>Ie(
se.debug,t),"debug"),trace:i(t=>Ie(se.trace,t),"trace")},Fr=Object.keys(se).reduce((t,e)=>(t[se[e]]=e,t),{}),Lg=Object.keys(
Fr).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function $g(t){let e=t[Ig].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[Rg]=r,t}i($g,"genLsCache");function qg(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(qg,"isStand\
ardLevel");function Hg(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[jr],s=this[jr]=n[t],o=this[Cg],a=this[Ka],
c=this[Dg].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=Mg;continue}this[u]=qg(u,o)?Ja[u](c):Ie(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(Hg,"setLevel");function Ug(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(Ug,"getLevel");function Bg(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[Ka](n,this[jr])}i(Bg,"isLeve\
lEnabled");function jg(t,e,n){return t===Ga.DESC?e<=n:e>=n}i(jg,"compareLevel");function Fg(t){return typeof t=="string"?
jg.bind(null,t):t}i(Fg,"genLevelComparison");function zg(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Fr,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:se,t);return{labels:r,values:s}}i(zg,"mappings");function Vg(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Fr).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:se,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(Vg,"assertD\
efaultLevelFound");function Wg(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(Wg,"assertNoLevelCollisi\
ons");function Kg(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(Ga).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(Kg,"assertLevelComparison");Ya.exports={initialLsCache:Lg,
genLsCache:$g,levelMethods:Ja,getLevel:Ug,setLevel:Hg,isLevelEnabled:Bg,mappings:zg,assertNoLevelCollisions:Wg,assertDefaultLevelFound:Vg,
genLevelComparison:Fg,assertLevelComparison:Kg}});var Vr=b((tk,Xa)=>{"use strict";Xa.exports={version:"10.4.0"}});var ic=b((rk,sc)=>{"use strict";var{EventEmitter:Gg}=v("node:events"),{lsCacheSym:Jg,levelValSym:Yg,setLevelSym:Kr,getLevelSym:Za,
chindingsSym:rn,mixinSym:Xg,asJsonSym:ec,writeSym:Zg,mixinMergeStrategySym:Qg,timeSym:ey,timeSliceIndexSym:ty,streamSym:tc,
serializersSym:De,formattersSym:pt,errorKeySym:ny,messageKeySym:ry,useOnlyCustomLevelsSym:sy,needsMetadataGsym:iy,redactFmtSym:oy,
stringifySym:ay,formatOptsSym:cy,stringifiersSym:uy,msgPrefixSym:Gr,hooksSym:ly}=Ne(),{getLevel:fy,setLevel:dy,isLevelEnabled:hy,
mappings:py,initialLsCache:my,genLsCache:gy,assertNoLevelCollisions:yy}=zr(),{asChindings:Jr,asJson:wy,buildFormatters:Wr,
stringify:Qa,noop:nc}=en(),{version:by}=Vr(),xy=vr(),Sy=class{static{i(this,"Pino")}},rc={constructor:Sy,child:Ey,bindings:_y,
setBindings:ky,flush:Ay,isLevelEnabled:hy,version:by,get level(){return this[Za]()},set level(t){this[Kr](t)},get levelVal(){
return this[Yg]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[Gr]},get[Symbol.toStringTag](){
return"Pino"},[Jg]:my,[Zg]:Ty,[ec]:wy,[Za]:fy,[Kr]:dy};Object.setPrototypeOf(rc,Gg.prototype);sc.exports=function(){return Object.
create(rc)};var nn=i(t=>t,"resetChildingsFormatter");function Ey(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[De],r=this[pt],s=Object.create(this);if(e==null)return s[pt].bindings!==nn&&(s[pt]=Wr(r.level,nn,r.log)),s[rn]=
Jr(s,t),this.onChild!==nc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[De]=Object.create(null);for(let l in n)
s[De][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[De][l]=n[l]}for(let l in e.
serializers)s[De][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[De][l]=e.serializers[l]}}else s[De]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[pt]=
Wr(c||r.level,u||nn,l||r.log)}else s[pt]=Wr(r.level,nn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(yy(this.levels,
e.customLevels),s.levels=py(e.customLevels,s[sy]),gy(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=xy(s.redact,Qa),u={stringify:c[oy]};s[ay]=Qa,s[uy]=c,s[cy]=u}if(typeof e.msgPrefix=="string"&&(s[Gr]=
(this[Gr]||"")+e.msgPrefix),s[rn]=Jr(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[Kr](c)}return this.onChild(s),s}i(Ey,"child");function _y(){let e=`{${this[rn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(_y,"bindings");function ky(t){let e=Jr(this,t);this[rn]=e}i(ky,"setBindings");
function vy(t,e){return Object.assign(e,t)}i(vy,"defaultMixinMergeStrategy");function Ty(t,e,n){let r=this[ey](),s=this[Xg],
o=this[ny],a=this[ry],c=this[Qg]||vy,u,l=this[ly].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let f=this[ec](u,e,n,r),h=this[tc];
h[iy]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[ty]),h.lastLogger=this),h.write(l?l(f):f)}i(Ty,
"write");function Ay(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[tc];typeof e.
flush=="function"?e.flush(t||nc):t&&t()}i(Ay,"flush")});var uc=b((Qr,cc)=>{"use strict";var{hasOwnProperty:mt}=Object.prototype,Le=Zr();Le.configure=Zr;Le.stringify=Le;Le.default=
Le;Qr.stringify=Le;Qr.configure=Zr;cc.exports=Le;var Py=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ee(t){return t.
length<5e3&&!Py.test(t)?`"${t}"`:JSON.stringify(t)}i(Ee,"strEscape");function Yr(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(Yr,"sort");var Oy=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function Xr(t){
return Oy.call(t)!==void 0&&t.length!==0}i(Xr,"isTypedArrayWithEntries");function oc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(oc,"stringifyTypedArray");function Ry(t){
if(mt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(Ry,"getCircularV\
alueOption");function Cy(t){let e;if(mt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Cy,"getDeterministicOption");function Ny(t,e){let n;if(mt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(Ny,"getBooleanOption");function ac(t,e){let n;if(mt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(ac,"getPositiveIntegerOption");function Me(t){return t===1?"1 item":`${t} items`}i(Me,
"getItemCount");function Iy(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(Iy,"getUniqueReplacerSet");function Dy(t){if(mt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(Dy,"getStrictOption");function Zr(t){
t={...t};let e=Dy(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=Ry(t),r=Ny(
t,"bigint"),s=Cy(t),o=typeof s=="function"?s:void 0,a=ac(t,"maximumDepth"),c=ac(t,"maximumBreadth");function u(m,d,g,w,E,x){
let S=d[m];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(m)),S=w.call(d,m,S),typeof S){case"\
string":return Ee(S);case"object":{if(S===null)return"null";if(g.indexOf(S)!==-1)return n;let _="",C=",",M=x;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(S),E!==""&&(x+=E,_+=`
${x}`,C=`,
${x}`);let q=Math.min(S.length,c),z=0;for(;z<q-1;z++){let Ce=u(String(z),S,g,w,E,x);_+=Ce!==void 0?Ce:"null",_+=C}let V=u(
String(z),S,g,w,E,x);if(_+=V!==void 0?V:"null",S.length-1>c){let Ce=S.length-c-1;_+=`${C}"... ${Me(Ce)} not stringified"`}
return E!==""&&(_+=`
${M}`),g.pop(),`[${_}]`}let R=Object.keys(S),I=R.length;if(I===0)return"{}";if(a<g.length+1)return'"[Object]"';let A="",
$="";E!==""&&(x+=E,C=`,
${x}`,A=" ");let B=Math.min(I,c);s&&!Xr(S)&&(R=Yr(R,o)),g.push(S);for(let q=0;q<B;q++){let z=R[q],V=u(z,S,g,w,E,x);V!==void 0&&
(_+=`${$}${Ee(z)}:${A}${V}`,$=C)}if(I>c){let q=I-c;_+=`${$}"...":${A}"${Me(q)} not stringified"`,$=C}return E!==""&&$.length>
1&&(_=`
${x}${_}
${M}`),g.pop(),`{${_}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function l(m,d,g,w,E,x){
switch(typeof d=="object"&&d!==null&&typeof d.toJSON=="function"&&(d=d.toJSON(m)),typeof d){case"string":return Ee(d);case"\
object":{if(d===null)return"null";if(g.indexOf(d)!==-1)return n;let S=x,_="",C=",";if(Array.isArray(d)){if(d.length===0)
return"[]";if(a<g.length+1)return'"[Array]"';g.push(d),E!==""&&(x+=E,_+=`
${x}`,C=`,
${x}`);let I=Math.min(d.length,c),A=0;for(;A<I-1;A++){let B=l(String(A),d[A],g,w,E,x);_+=B!==void 0?B:"null",_+=C}let $=l(
String(A),d[A],g,w,E,x);if(_+=$!==void 0?$:"null",d.length-1>c){let B=d.length-c-1;_+=`${C}"... ${Me(B)} not stringified\
"`}return E!==""&&(_+=`
${S}`),g.pop(),`[${_}]`}g.push(d);let M="";E!==""&&(x+=E,C=`,
${x}`,M=" ");let R="";for(let I of w){let A=l(I,d[I],g,w,E,x);A!==void 0&&(_+=`${R}${Ee(I)}:${M}${A}`,R=C)}return E!==""&&
R.length>1&&(_=`
${x}${_}
${S}`),g.pop(),`{${_}}`}case"number":return isFinite(d)?String(d):e?e(d):"null";case"boolean":return d===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(d);default:return e?e(d):void 0}}i(l,"stringifyArrayReplacer");
function f(m,d,g,w,E){switch(typeof d){case"string":return Ee(d);case"object":{if(d===null)return"null";if(typeof d.toJSON==
"function"){if(d=d.toJSON(m),typeof d!="object")return f(m,d,g,w,E);if(d===null)return"null"}if(g.indexOf(d)!==-1)return n;
let x=E;if(Array.isArray(d)){if(d.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(d),E+=w;let A=`
${E}`,$=`,
${E}`,B=Math.min(d.length,c),q=0;for(;q<B-1;q++){let V=f(String(q),d[q],g,w,E);A+=V!==void 0?V:"null",A+=$}let z=f(String(
q),d[q],g,w,E);if(A+=z!==void 0?z:"null",d.length-1>c){let V=d.length-c-1;A+=`${$}"... ${Me(V)} not stringified"`}return A+=
`
${x}`,g.pop(),`[${A}]`}let S=Object.keys(d),_=S.length;if(_===0)return"{}";if(a<g.length+1)return'"[Object]"';E+=w;let C=`\
,
${E}`,M="",R="",I=Math.min(_,c);Xr(d)&&(M+=oc(d,C,c),S=S.slice(d.length),I-=d.length,R=C),s&&(S=Yr(S,o)),g.push(d);for(let A=0;A<
I;A++){let $=S[A],B=f($,d[$],g,w,E);B!==void 0&&(M+=`${R}${Ee($)}: ${B}`,R=C)}if(_>c){let A=_-c;M+=`${R}"...": "${Me(A)}\
 not stringified"`,R=C}return R!==""&&(M=`
${E}${M}
${x}`),g.pop(),`{${M}}`}case"number":return isFinite(d)?String(d):e?e(d):"null";case"boolean":return d===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(d);default:return e?e(d):void 0}}i(f,"stringifyIndent");function h(m,d,g){
switch(typeof d){case"string":return Ee(d);case"object":{if(d===null)return"null";if(typeof d.toJSON=="function"){if(d=d.
toJSON(m),typeof d!="object")return h(m,d,g);if(d===null)return"null"}if(g.indexOf(d)!==-1)return n;let w="",E=d.length!==
void 0;if(E&&Array.isArray(d)){if(d.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(d);let M=Math.min(d.length,
c),R=0;for(;R<M-1;R++){let A=h(String(R),d[R],g);w+=A!==void 0?A:"null",w+=","}let I=h(String(R),d[R],g);if(w+=I!==void 0?
I:"null",d.length-1>c){let A=d.length-c-1;w+=`,"... ${Me(A)} not stringified"`}return g.pop(),`[${w}]`}let x=Object.keys(
d),S=x.length;if(S===0)return"{}";if(a<g.length+1)return'"[Object]"';let _="",C=Math.min(S,c);E&&Xr(d)&&(w+=oc(d,",",c),
x=x.slice(d.length),C-=d.length,_=","),s&&(x=Yr(x,o)),g.push(d);for(let M=0;M<C;M++){let R=x[M],I=h(R,d[R],g);I!==void 0&&
(w+=`${_}${Ee(R)}:${I}`,_=",")}if(S>c){let M=S-c;w+=`${_}"...":"${Me(M)} not stringified"`}return g.pop(),`{${w}}`}case"\
number":return isFinite(d)?String(d):e?e(d):"null";case"boolean":return d===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(d);default:return e?e(d):void 0}}i(h,"stringifySimple");function y(m,d,g){if(arguments.length>
1){let w="";if(typeof g=="number"?w=" ".repeat(Math.min(g,10)):typeof g=="string"&&(w=g.slice(0,10)),d!=null){if(typeof d==
"function")return u("",{"":m},[],d,w,"");if(Array.isArray(d))return l("",m,[],Iy(d),w,"")}if(w.length!==0)return f("",m,
[],w,"")}return h("",m,[])}return i(y,"stringify"),y}i(Zr,"configure")});var hc=b((ok,dc)=>{"use strict";var es=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:fc}=tn(),My=fc.info;function Ly(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(fc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:f,
[es]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let y,m=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:d}=this,g=0,w;for(let E=$y(d.length,e.dedupe);Hy(
E,d.length,e.dedupe);E=qy(E,e.dedupe))if(y=d[E],y.level<=m){if(g!==0&&g!==y.level)break;if(w=y.stream,w[es]){let{lastTime:x,
lastMsg:S,lastObj:_,lastLogger:C}=this;w.lastLevel=m,w.lastTime=x,w.lastMsg=S,w.lastObj=_,w.lastLogger=C}w.write(h),e.dedupe&&
(g=y.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:y}of this.streams)typeof y.emit=="funct\
ion"&&y.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let y=typeof h.write=="function"||h.stream,m=h.write?h:h.stream;if(!y)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:d,streamLevels:g}=this,
w;typeof h.levelVal=="number"?w=h.levelVal:typeof h.level=="string"?w=g[h.level]:typeof h.level=="number"?w=h.level:w=My;
let E={stream:m,level:w,levelVal:void 0,id:++r.lastId};return d.unshift(E),d.sort(lc),this.minLevel=d[0].level,this}i(c,
"add");function u(h){let{streams:y}=this,m=y.findIndex(d=>d.id===h);return m>=0&&(y.splice(m,1),y.sort(lc),this.minLevel=
y.length>0?y[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function f(h){let y=new Array(this.streams.length);for(let m=0;m<y.length;m++)y[m]={level:h,
stream:this.streams[m].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:y,clone:f,[es]:!0,
streamLevels:n}}i(f,"clone")}i(Ly,"multistream");function lc(t,e){return t.level-e.level}i(lc,"compareByLevel");function $y(t,e){
return e?t-1:0}i($y,"initLoopVar");function qy(t,e){return e?t-1:t+1}i(qy,"adjustLoopVar");function Hy(t,e,n){return n?t>=
0:t<e}i(Hy,"checkLoopVar");dc.exports=Ly});var Ac=b((ck,K)=>{"use strict";var Uy=v("node:os"),Sc=Sr(),By=Er(),jy=vr(),Ec=Xo(),Fy=ic(),_c=Ne(),{configure:zy}=uc(),{
assertDefaultLevelFound:Vy,mappings:kc,genLsCache:Wy,genLevelComparison:Ky,assertLevelComparison:Gy}=zr(),{DEFAULT_LEVELS:vc,
SORTING_ORDER:Jy}=tn(),{createArgsNormalizer:Yy,asChindings:Xy,buildSafeSonicBoom:pc,buildFormatters:Zy,stringify:ts,normalizeDestFileDescriptor:mc,
noop:Qy}=en(),{version:ew}=Vr(),{chindingsSym:gc,redactFmtSym:tw,serializersSym:yc,timeSym:nw,timeSliceIndexSym:rw,streamSym:sw,
stringifySym:wc,stringifySafeSym:ns,stringifiersSym:bc,setLevelSym:iw,endSym:ow,formatOptsSym:aw,messageKeySym:cw,errorKeySym:uw,
nestedKeySym:lw,mixinSym:fw,levelCompSym:dw,useOnlyCustomLevelsSym:hw,formattersSym:xc,hooksSym:pw,nestedKeyStrSym:mw,mixinMergeStrategySym:gw,
msgPrefixSym:yw,transportUsesMultistreamSym:ww}=_c,{epochTime:Tc,nullTime:bw}=Ec,{pid:xw}=process,Sw=Uy.hostname(),Ew=Sc.
err,_w={level:"info",levelComparison:Jy.ASC,levels:vc,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:xw,
hostname:Sw},serializers:Object.assign(Object.create(null),{err:Ew}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Tc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},kw=Yy(_w),vw=Object.assign(Object.create(null),Sc);
function rs(...t){let e={},{opts:n,stream:r}=kw(e,By(),...t);n.level&&typeof n.level=="string"&&vc[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:f,
base:h,name:y,level:m,customLevels:d,levelComparison:g,mixin:w,mixinMergeStrategy:E,useOnlyCustomLevels:x,formatters:S,hooks:_,
depthLimit:C,edgeLimit:M,onChild:R,msgPrefix:I}=n,A=zy({maximumDepth:C,maximumBreadth:M}),$=Zy(S.level,S.bindings,S.log),
B=ts.bind({[ns]:A}),q=s?Object.assign(Object.create(null),jy(s,B)):Object.create(null),z=s?{stringify:q[tw]}:{stringify:B},
V="}"+(o?`\r
`:`
`),Ce=Xy.bind(null,{[gc]:"",[yc]:a,[bc]:q,[wc]:ts,[ns]:A,[xc]:$}),ur="";h!==null&&(y===void 0?ur=Ce(h):ur=Ce(Object.assign(
{},h,{name:y})));let fo=c instanceof Function?c:c?Tc:bw,Ch=fo().indexOf(":")+1;if(x&&!d)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(w&&typeof w!="function")throw Error(`Unknown mixin type "${typeof w}" - ex\
pected "function"`);if(I&&typeof I!="string")throw Error(`Unknown msgPrefix type "${typeof I}" - expected "string"`);Vy(
m,d,x);let lt=kc(d,x);if(r&&r[ww]===!0){let ft=typeof m=="string"?m:void 0;(!ft||lt[ft]===void 0)&&(ft=Object.keys(lt)[0]);
let ho=lt[ft],lr=!1;try{let fr=S.level(ft,ho);lr=fr&&typeof fr=="object"&&fr.level===ho}catch{lr=!1}lr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:lt,messageKey:u,errorKey:l}}),Gy(g);let Nh=Ky(g);return Object.assign(e,{levels:lt,
[dw]:Nh,[hw]:x,[sw]:r,[nw]:fo,[rw]:Ch,[wc]:ts,[ns]:A,[bc]:q,[ow]:V,[aw]:z,[cw]:u,[uw]:l,[lw]:f,[mw]:f?`,${JSON.stringify(
f)}:{`:"",[yc]:a,[fw]:w,[gw]:E,[gc]:ur,[xc]:$,[pw]:_,silent:Qy,onChild:R,[yw]:I}),Object.setPrototypeOf(e,Fy()),Wy(e),e[iw](
m),e}i(rs,"pino");K.exports=rs;K.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=mc(t.dest||process.
stdout.fd),pc(t)):pc({dest:mc(t),minLength:0});K.exports.transport=Hr();K.exports.multistream=hc();K.exports.levels=kc();
K.exports.stdSerializers=vw;K.exports.stdTimeFunctions=Object.assign({},Ec);K.exports.symbols=_c;K.exports.version=ew;K.
exports.default=rs;K.exports.pino=rs});var he=b(de=>{"use strict";de.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");de.removeLabels=i(function(e,n,r){let s=Ns(n,r);delete e[s]},"removeLabels");de.setValue=
i(function(e,n,r){let s=Ns(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");de.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
de.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function vl(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(vl,"fastHashObject");function Ns(t,e){if(e)return vl(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),vl(n,t)}i(Ns,"hashObject");de.hashObject=Ns;de.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");de.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Cs=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};de.Grouper=Cs});var Qe=b((nR,Ms)=>{"use strict";var{getValueAsString:Tl}=he(),Dn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Ds(n.name),s=`# HELP ${r} ${Ds(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:f=r,labels:h={}}=l,{sharedLabels:y={}}=l;u&&n.type===
"counter"&&(f=`${f}_total`),c&&(h={...h,...c,...h});let m=Is(h,y),d=S0(y),g=[...m,d].filter(Boolean),w=g.length?`{${g.join(
",")}}`:"",E=`${f}${w} ${Tl(l.value)}`,{exemplar:x}=l;if(x&&u){let S=Is(x.labelSet);E+=` # {${S.join(",")}} ${Tl(x.value)}\
 ${x.timestamp}`}a.push(E)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=_0(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function Is(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${E0(o)}"`);return r}i(Is,"formatLabels");var Al=new WeakMap;function S0(t){let e=Al.
get(t);if(e)return e;let r=Is(t).join(",");return Al.set(t,r),r}i(S0,"flattenSharedLabels");function E0(t){return typeof t!=
"string"?t:Ds(t).replace(/"/g,'\\"')}i(E0,"escapeLabelValue");function Ds(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Ds,"escapeString");function _0(t){return t.replace(/_total$/,"")}i(_0,"standardizeCounterName");Ms.exports=Dn;Ms.
exports.globalRegistry=new Dn});var Be=b(Mn=>{"use strict";var k0=v("util"),v0=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,T0=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Mn.validateMetricName=
function(t){return v0.test(t)};Mn.validateLabelName=function(t=[]){return t.every(e=>T0.test(e))};Mn.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${k0.inspect(e)}`)},
"validateLabel")});var At=b((oR,Pl)=>{"use strict";var Ls=Qe(),{isObject:A0}=he(),{validateMetricName:P0,validateLabelName:O0}=Be(),$s=class{static{
i(this,"Metric")}constructor(e,n={}){if(!A0(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Ls.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Ls.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!P0(this.name))throw new Error("Invalid metric name");if(!O0(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Ls.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Pl.exports={Metric:$s}});var Hs=b((cR,Ol)=>{"use strict";var qs=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};Ol.exports=qs});var Bs=b((lR,Dl)=>{"use strict";var R0=v("util"),{hashObject:C0,isObject:Rl,getLabels:Cl,removeLabels:N0,nowTimestamp:I0}=he(),
{validateLabel:Nl}=Be(),{Metric:D0}=At(),M0=Hs(),Us=class extends D0{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(Rl(e)?(r=C0(e,this.
sortedLabelNames),Nl(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${R0.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),Il(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(Rl(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new M0),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=I0())}reset(){this.hashMap={},this.labelNames.length===0&&Il(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=Cl(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=Cl(this.labelNames,e)||{};return Nl(this.labelNames,n),N0.call(this,this.hashMap,n,this.sortedLabelNames)}};function Il(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(Il,"setValue");Dl.exports=Us});var j=b((dR,Bl)=>{"use strict";var $l=v("util"),{setValue:ql,setValueDelta:L0,getLabels:Ml,hashObject:Hl,isObject:Ul,removeLabels:$0}=he(),
{validateLabel:Ln}=Be(),{Metric:q0}=At(),zs=class extends q0{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Fs(e,n),e=js(e),H0(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&ql(this.hashMap,0,{})}inc(e,n){
n=Fs(e,n),e=js(e),n===void 0&&(n=1),Ll(this,e,n)}dec(e,n){n=Fs(e,n),e=js(e),n===void 0&&(n=1),Ll(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=Hl(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=Ml(this.labelNames,e);return Ln(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=Ml(
this.labelNames,e);Ln(this.labelNames,n),$0.call(this,this.hashMap,n,this.sortedLabelNames)}};function H0(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${$l.format(n)}`);Ln(t.labelNames,e),ql(t.hashMap,n,e)}i(H0,"\
set");function Ll(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${$l.format(n)}`);Ln(t.
labelNames,e);let r=Hl(e,t.sortedLabelNames);L0(t.hashMap,n,e,r)}i(Ll,"setDelta");function js(t){return Ul(t)?t:{}}i(js,
"getLabelArg");function Fs(t,e){return Ul(t)?e:t}i(Fs,"getValueArg");Bl.exports=zs});var Js=b((pR,Wl)=>{"use strict";var U0=v("util"),{getLabels:jl,hashObject:$n,isObject:zl,removeLabels:B0,nowTimestamp:j0}=he(),
{validateLabel:Ws}=Be(),{Metric:F0}=At(),z0=Hs(),Ks=class extends F0{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[$n({})]:Gs({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
Vs.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
Vs.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=$n(
e,this.sortedLabelNames),o=Vl(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];zl(c)||(c=new z0,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=j0()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(J0),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(K0(this)).reduce(G0(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=$n(e,this.sortedLabelNames);this.hashMap[n]=Gs(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?V0.call(this,e,n)():Fl.call(this,e)()}labels(...e){let n=jl(
this.labelNames,e);return Ws(this.labelNames,n),{observe:Vs.call(this,n),startTimer:Fl.call(this,n)}}remove(...e){let n=jl(
this.labelNames,e);Ws(this.labelNames,n),B0.call(this,this.hashMap,n,this.sortedLabelNames)}};function Fl(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(Fl,"startTimer");function V0(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(V0,"startTime\
rWithExemplar");function qn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(qn,"setValue\
Pair");function Vl(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(Vl,"findBound");function Vs(t){
return e=>{let n=W0(t,e);if(Ws(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${U0.format(n.value)}`);let r=$n(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=Gs(n.labels,this.bucketValues,
this.bucketExemplars));let o=Vl(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(Vs,"observe");function Gs(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(Gs,"createBaseValues");function W0(t,e){return zl(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(W0,"convertLabelsAndValues");function K0(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],qn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(K0,"extractBucketValuesForExport");function G0(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(qn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),qn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),qn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(G0,"addS\
umAndCountForExport");function J0(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(J0,"splayLabels");Wl.exports=Ks});var Ys=b((gR,Kl)=>{function ne(){}i(ne,"TreeBase");ne.prototype.clear=function(){this._root=null,this.size=0};ne.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ne.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ne.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ne.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ne.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ne.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ne.prototype.iterator=function(){return new et(this)};ne.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ne.prototype.reach=function(t){
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
this._cursor=t};Kl.exports=ne});var Yl=b((wR,Jl)=>{var Y0=Ys();function tt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(tt,"Node");tt.prototype.
get_child=function(t){return t?this.right:this.left};tt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Hn(t){
this._root=null,this._comparator=t,this.size=0}i(Hn,"RBTree");Hn.prototype=new Y0;Hn.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new tt(t),e=!0,this.size++;else{var n=new tt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new tt(t),c.set_child(r,u),e=!0,this.size++):J(u.left)&&J(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),J(u)&&J(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Pt(o,!s)):a.set_child(l,Gl(o,
!s))}var f=this._comparator(u.data,t);if(f===0)break;s=r,r=f<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};Hn.prototype.remove=function(t){if(this._root===null)return!1;var e=new tt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!J(n)&&!J(n.get_child(a))){if(J(n.get_child(!a))){var l=Pt(n,a);r.set_child(c,l),r=l}else if(!J(
n.get_child(!a))){var f=r.get_child(!c);if(f!==null)if(!J(f.get_child(!c))&&!J(f.get_child(c)))r.red=!1,f.red=!0,n.red=!0;else{
var h=s.right===r;J(f.get_child(c))?s.set_child(h,Gl(r,c)):J(f.get_child(!c))&&s.set_child(h,Pt(r,c));var y=s.get_child(
h);y.red=!0,n.red=!0,y.left.red=!1,y.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function J(t){return t!==
null&&t.red}i(J,"is_red");function Pt(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(Pt,"single_rotate");function Gl(t,e){return t.set_child(!e,Pt(t.get_child(!e),!e)),Pt(t,e)}i(Gl,"d\
ouble_rotate");Jl.exports=Hn});var Zl=b((xR,Xl)=>{var X0=Ys();function Ot(t){this.data=t,this.left=null,this.right=null}i(Ot,"Node");Ot.prototype.get_child=
function(t){return t?this.right:this.left};Ot.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Un(t){
this._root=null,this._comparator=t,this.size=0}i(Un,"BinTree");Un.prototype=new X0;Un.prototype.insert=function(t){if(this.
_root===null)return this._root=new Ot(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Ot(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};Un.prototype.remove=function(t){if(this._root===null)return!1;var e=new Ot(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};Xl.exports=Un});var ef=b((ER,Ql)=>{Ql.exports={RBTree:Yl(),BinTree:Zl()}});var rf=b((_R,nf)=>{var Z0=ef().RBTree;function D(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new Z0(tf),this.nreset=0,this.reset()}i(D,"TDigest");D.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};D.prototype.size=function(){return this.centroids.size};
D.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};D.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function tf(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(tf,"compare_centroid_means");function Q0(t,e){return t.
mean_cumn-e.mean_cumn}i(Q0,"compare_centroid_mean_cumns");D.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};D.prototype.bound_mean_cumn=function(t){this.centroids._comparator=Q0;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=tf;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};D.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};D.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function ex(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(ex,"pop_random");D.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
ex(t));this._cumulate(!0),this.compressing=!1}};function Ae(t){this.config=t||{},this.mode=this.config.mode||"auto",D.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Ae,"Digest");Ae.prototype=Object.create(D.prototype);Ae.prototype.constructor=Ae;Ae.prototype.push=function(t){
D.prototype.push.call(this,t),this.check_continuous()};Ae.prototype._new_centroid=function(t,e,n){this.n_unique+=1,D.prototype.
_new_centroid.call(this,t,e,n)};Ae.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),D.prototype._addweight.
call(this,t,e,n)};Ae.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};nf.exports={TDigest:D,Digest:Ae}});var af=b((vR,of)=>{"use strict";var{TDigest:sf}=rf(),Zs=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new sf),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return Xs.call(this).size()}percentile(e){
return Xs.call(this).percentile(e)}push(e){Xs.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function Xs(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new sf,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(Xs,"rotate");of.exports=Zs});var pf=b((AR,hf)=>{"use strict";var tx=v("util"),{getLabels:cf,hashObject:ff,removeLabels:nx}=he(),{validateLabel:Qs}=Be(),
{Metric:rx}=At(),df=af(),sx=1e3,ei=class extends rx{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:sx,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[ff({})]:{labels:{},td:new df(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){lf.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(ix(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(ax(s,this)),n.push(ox(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return uf.call(this,e)()}labels(...e){let n=cf(this.labelNames,e);return Qs(
this.labelNames,n),{observe:lf.call(this,n),startTimer:uf.call(this,n)}}remove(...e){let n=cf(this.labelNames,e);Qs(this.
labelNames,n),nx.call(this,this.hashMap,n,this.sortedLabelNames)}};function ix(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(ix,"extractSummariesForExport");function ox(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(ox,"getCountForExport");function ax(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(ax,"getSumForExport");function uf(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(uf,"startTimer");function lf(t){
return e=>{let n=cx(t,e);if(Qs(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${tx.format(n.value)}`);let r=ff(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new df(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(lf,"observe");function cx(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(cx,"convertLabelsAndValues");hf.exports=ei});var gf=b((OR,mf)=>{"use strict";var ti=v("url"),ux=v("http"),lx=v("https"),{gzipSync:fx}=v("zlib"),{globalRegistry:dx}=Qe(),
ri=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=dx),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return ni.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return ni.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return ni.call(this,"DELETE",e.jobName,e.groupings)}};
async function ni(t,e,n){let r=ti.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${hx(n)}`:"",a=`${s}/metrics${o}`,c=ti.resolve(this.gatewayUrl,a),u=ti.parse(c),l=px(u.href)?lx:ux,f=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,y)=>{t==="DELETE"&&f.headers&&delete f.headers["Content-Encoding"];
let m=l.request(f,d=>{let g="";d.setEncoding("utf8"),d.on("data",w=>{g+=w}),d.on("end",()=>{d.statusCode>=400?y(new Error(
`push failed with status ${d.statusCode}, ${g}`)):h({resp:d,body:g})})});m.on("error",d=>{y(d)}),m.on("timeout",()=>{m.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(d=>{f.headers&&f.headers["Conten\
t-Encoding"]==="gzip"&&(d=fx(d)),m.write(d),m.end()}).catch(d=>{y(d)}):m.end()})}i(ni,"useGateway");function hx(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(hx,"generateGroupings");function px(t){
return t.search(/^https/)!==-1}i(px,"isHttps");mf.exports=ri});var ii=b(si=>{"use strict";si.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};si.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var yf={};po(yf,{context:()=>gx,trace:()=>mx});var mx,gx,wf=qh(()=>{"use strict";mx={getSpan:i(()=>{},"getSpan")},gx={active:i(
()=>{},"active")}});var _f=b((IR,ai)=>{"use strict";var bf=(wf(),Hh(yf)),oi=Bs(),xf="process_cpu_user_seconds_total",Sf="process_cpu_system_\
seconds_total",Ef="process_cpu_seconds_total";ai.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new oi({name:r+xf,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),y=h.user-
c.user,m=h.system-c.system;if(c=h,this.enableExemplars){let d={},g=bf.trace.getSpan(bf.context.active());g&&(d={traceId:g.
spanContext().traceId,spanId:g.spanContext().spanId}),u.inc({labels:s,value:y/1e6,exemplarLabels:d}),l.inc({labels:s,value:m/
1e6,exemplarLabels:d}),f.inc({labels:s,value:(y+m)/1e6,exemplarLabels:d})}else u.inc(s,y/1e6),l.inc(s,m/1e6),f.inc(s,(y+
m)/1e6)}}),l=new oi({name:r+Sf,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
f=new oi({name:r+Ef,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
ai.exports.metricNames=[xf,Sf,Ef]});var vf=b((DR,ci)=>{"use strict";var yx=j(),wx=Math.round(Date.now()/1e3-process.uptime()),kf="process_start_time_seconds";
ci.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new yx({name:n+kf,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,wx)}})};ci.exports.metricNames=[kf]});var Of=b((MR,li)=>{"use strict";var ui=j(),bx=v("fs"),xx=["VmSize","VmRSS","VmData"],Tf="process_resident_memory_bytes",
Af="process_virtual_memory_bytes",Pf="process_heap_bytes";function Sx(t){return t.split(`
`).reduce((e,n)=>{if(!xx.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(Sx,"structureOutput");li.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new ui({name:r+Tf,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=bx.readFileSync("/proc/self/status","utf8"),f=Sx(l);a.set(s,f.VmRSS),c.set(s,f.VmSize),u.set(s,f.VmData)}catch{}}}),
c=new ui({name:r+Af,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new ui({name:r+Pf,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};li.exports.metricNames=[Tf,Af,Pf]});var fi=b(($R,Rf)=>{"use strict";function Ex(){try{return process.memoryUsage()}catch{return}}i(Ex,"safeMemoryUsage");Rf.
exports=Ex});var If=b((HR,di)=>{"use strict";var _x=j(),Cf=Of(),kx=fi(),Nf="process_resident_memory_bytes";function vx(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new _x({name:n+Nf,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=kx();o&&this.set(r,o.rss)}})}i(vx,"notLinuxVariant");di.exports=(t,e)=>process.platform===
"linux"?Cf(t,e):vx(t,e);di.exports.metricNames=process.platform==="linux"?Cf.metricNames:[Nf]});var Mf=b((BR,hi)=>{"use strict";var Tx=j(),Ax=v("fs"),Px=v("process"),Df="process_open_fds";hi.exports=(t,e={})=>{if(Px.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Tx({name:n+Df,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=Ax.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};hi.exports.metricNames=[Df]});var $f=b((jR,pi)=>{"use strict";var Ox=j(),Rx=v("fs"),Lf="process_max_fds",Rt;pi.exports=(t,e={})=>{if(Rt===void 0)try{let a=Rx.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Rt=Number(u[1]);break}}catch{return}if(Rt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Ox({name:n+Lf,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Rt!==void 0&&this.set(r,Rt)}})};pi.exports.metricNames=
[Lf]});var Kf=b((FR,mi)=>{"use strict";var Pe=j(),Bn;try{Bn=v("perf_hooks")}catch{}var Hf="nodejs_eventloop_lag_seconds",Uf="no\
dejs_eventloop_lag_min_seconds",Bf="nodejs_eventloop_lag_max_seconds",jf="nodejs_eventloop_lag_mean_seconds",Ff="nodejs_\
eventloop_lag_stddev_seconds",zf="nodejs_eventloop_lag_p50_seconds",Vf="nodejs_eventloop_lag_p90_seconds",Wf="nodejs_eve\
ntloop_lag_p99_seconds";function qf(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(qf,"reportEventloo\
pLag");mi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let g=process.hrtime();setImmediate(qf,g,c,r)},"collect");if(Bn&&Bn.monitorEventLoopDelay)try{let g=Bn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});g.enable(),a=i(()=>{let w=process.hrtime();setImmediate(qf,w,c,r),u.set(r,g.
min/1e9),l.set(r,g.max/1e9),f.set(r,g.mean/1e9),h.set(r,g.stddev/1e9),y.set(r,g.percentile(50)/1e9),m.set(r,g.percentile(
90)/1e9),d.set(r,g.percentile(99)/1e9),g.reset()},"collect")}catch(g){if(g.code==="ERR_NOT_IMPLEMENTED")return;throw g}let c=new Pe(
{name:n+Hf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Pe({name:n+
Uf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Pe({name:n+Bf,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),f=new Pe({name:n+jf,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Pe({name:n+Ff,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),y=new Pe({name:n+zf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),m=new Pe({name:n+
Vf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),d=new Pe(
{name:n+Wf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
mi.exports.metricNames=[Hf,Uf,Bf,jf,Ff,zf,Vf,Wf]});var nt=b((VR,Gf)=>{"use strict";function Cx(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(Cx,"\
aggregateByObjectName");function Nx(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(Nx,"upda\
teMetrics");Gf.exports={aggregateByObjectName:Cx,updateMetrics:Nx}});var Zf=b((KR,gi)=>{"use strict";var{aggregateByObjectName:Ix}=nt(),{updateMetrics:Dx}=nt(),Jf=j(),Yf="nodejs_active_hand\
les",Xf="nodejs_active_handles_total";gi.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new Jf({name:r+Yf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();Dx(this,Ix(a),s)}}),new Jf({name:r+Xf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};gi.exports.metricNames=[Yf,Xf]});var nd=b((GR,yi)=>{"use strict";var Qf=j(),{aggregateByObjectName:Mx}=nt(),{updateMetrics:Lx}=nt(),ed="nodejs_active_req\
uests",td="nodejs_active_requests_total";yi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Qf({name:n+ed,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();Lx(this,Mx(o),r)}}),new Qf({name:n+td,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};yi.exports.metricNames=[ed,td]});var od=b((JR,wi)=>{"use strict";var rd=j(),{updateMetrics:$x}=nt(),sd="nodejs_active_resources",id="nodejs_active_resour\
ces_total";wi.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new rd({name:n+sd,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}$x(this,a,r)}}),new rd(
{name:n+id,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};wi.exports.metricNames=[sd,id]});var ld=b((YR,xi)=>{"use strict";var bi=j(),qx=fi(),ad="nodejs_heap_size_total_bytes",cd="nodejs_heap_size_used_bytes",ud="\
nodejs_external_memory_bytes";xi.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let f=qx();f&&(c.set(n,f.heapTotal),u.set(n,f.heapUsed),
f.external!==void 0&&l.set(n,f.external))},"collect"),c=new bi({name:o+ad,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new bi({name:o+cd,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new bi({name:o+ud,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};xi.exports.
metricNames=[ad,cd,ud]});var hd=b((ZR,Ei)=>{"use strict";var Hx=j(),fd=v("v8"),dd=["total","used","available"],Si={};dd.forEach(t=>{Si[t]=`nodejs\
_heap_space_size_${t}_bytes`});Ei.exports=(t,e={})=>{try{fd.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
dd.forEach(c=>{a[c]=new Hx({name:r+Si[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of fd.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Ei.exports.metricNames=Object.values(Si)});var gd=b((QR,ki)=>{"use strict";var Ux=j(),pd=process.version,_i=pd.slice(1).split(".").map(Number),md="nodejs_version_i\
nfo";ki.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Ux({name:n+md,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(pd,_i[0],_i[1],_i[2],...Object.values(r)).set(1)}})};ki.exports.metricNames=[md]});var wd=b((e1,vi)=>{"use strict";var Bx=Js(),ge;try{ge=v("perf_hooks")}catch{}var yd="nodejs_gc_duration_seconds",jx=[.001,
.01,.1,1,2,5],rt=[];ge&&ge.constants&&(rt[ge.constants.NODE_PERFORMANCE_GC_MAJOR]="major",rt[ge.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",rt[ge.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",rt[ge.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");vi.exports=(t,e={})=>{if(!ge)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:jx,a=new Bx({name:n+yd,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new ge.PerformanceObserver(u=>{
let l=u.getEntries()[0],f=l.detail?rt[l.detail.kind]:rt[l.kind];a.observe(Object.assign({kind:f},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};vi.exports.metricNames=[yd]});var xd=b((t1,Ti)=>{"use strict";var{isObject:Fx}=he(),zx=_f(),Vx=vf(),Wx=If(),Kx=Mf(),Gx=$f(),Jx=Kf(),Yx=Zf(),Xx=nd(),Zx=od(),
Qx=ld(),eS=hd(),tS=gd(),nS=wd(),bd={processCpuTotal:zx,processStartTime:Vx,osMemoryHeap:Wx,processOpenFileDescriptors:Kx,
processMaxFileDescriptors:Gx,eventLoopLag:Jx,...typeof process.getActiveResourcesInfo=="function"?{processResources:Zx}:
{},processHandles:Yx,processRequests:Xx,heapSizeAndUsed:Qx,heapSpacesSizeAndUsed:eS,version:tS,gc:nS},rS=Object.keys(bd);
Ti.exports=i(function(e){if(e!=null&&!Fx(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(bd))n(e.register,e)},"collectDefaultMetrics");Ti.exports.metricsList=rS});var Pi=b(Ai=>{"use strict";var{Grouper:sS,hashObject:iS}=he();function st(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new sS;return e.forEach(s=>{s.values.forEach(
o=>{let a=iS(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(st,"AggregatorFactory");Ai.AggregatorFactory=
st;Ai.aggregators={sum:st(t=>t.reduce((e,n)=>e+n.value,0)),first:st(t=>t[0].value),omit:i(()=>{},"omit"),average:st(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:st(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:st(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var vd=b((i1,kd)=>{"use strict";var it=Qe(),{Grouper:oS}=he(),{aggregators:aS}=Pi(),je=i(()=>{let t=v("cluster");return je=
i(()=>t,"cluster"),t},"cluster"),Ed="prom-client:getMetricsReq",Oi="prom-client:getMetricsRes",_d=[it.globalRegistry],cS=0,
Sd=!1,Ri=new Map,jn=class extends it{static{i(this,"AggregatorRegistry")}constructor(e=it.PROMETHEUS_CONTENT_TYPE){super(
e),uS()}clusterMetrics(){let e=cS++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
Ri.set(e,a);let c={type:Ed,requestId:e};for(let u in je().workers)je().workers[u].isConnected()&&(je().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=it.PROMETHEUS_CONTENT_TYPE){let r=new it,s=new oS;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=aS[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof it))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),_d=e}};function uS(){Sd||(Sd=!0,je().isMaster&&je().on("message",(t,e)=>{if(e.type===Oi){let n=Ri.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){Ri.delete(e.requestId),clearTimeout(n.errorTimeout);let s=jn.aggregate(n.responses).metrics();n.done(null,
s)}}}),je().isWorker&&process.on("message",t=>{t.type===Ed&&Promise.all(_d.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Oi,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Oi,requestId:t.requestId,error:e.message})})}))}
i(uS,"addListeners");kd.exports=jn});var Ci=b(L=>{"use strict";L.register=Qe().globalRegistry;L.Registry=Qe();Object.defineProperty(L,"contentType",{configurable:!1,
enumerable:!0,get(){return L.register.contentType},set(t){L.register.setContentType(t)}});L.prometheusContentType=L.Registry.
PROMETHEUS_CONTENT_TYPE;L.openMetricsContentType=L.Registry.OPENMETRICS_CONTENT_TYPE;L.validateMetricName=Be().validateMetricName;
L.Counter=Bs();L.Gauge=j();L.Histogram=Js();L.Summary=pf();L.Pushgateway=gf();L.linearBuckets=ii().linearBuckets;L.exponentialBuckets=
ii().exponentialBuckets;L.collectDefaultMetrics=xd();L.aggregators=Pi().aggregators;L.AggregatorRegistry=vd()});var zn=b(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.utf8Count=TS;ye.utf8EncodeJs=Ld;ye.utf8EncodeTE=
$d;ye.utf8Encode=OS;ye.utf8DecodeJs=qd;ye.utf8DecodeTD=Hd;ye.utf8Decode=IS;function TS(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(TS,"utf8Count");function Ld(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(Ld,"utf8EncodeJs");var AS=new TextEncoder,PS=50;function $d(t,e,n){
AS.encodeInto(t,e.subarray(n))}i($d,"utf8EncodeTE");function OS(t,e,n){t.length>PS?$d(t,e,n):Ld(t,e,n)}i(OS,"utf8Encode");
var RS=4096;function qd(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,f=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|f;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=RS&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(qd,"utf8DecodeJs");var CS=new TextDecoder,NS=200;function Hd(t,e,n){let r=t.subarray(e,e+
n);return CS.decode(r)}i(Hd,"utf8DecodeTD");function IS(t,e,n){return n>NS?Hd(t,e,n):qd(t,e,n)}i(IS,"utf8Decode")});var Hi=b(Vn=>{"use strict";Object.defineProperty(Vn,"__esModule",{value:!0});Vn.ExtData=void 0;var qi=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Vn.ExtData=qi});var Kn=b(Wn=>{"use strict";Object.defineProperty(Wn,"__esModule",{value:!0});Wn.DecodeError=void 0;var Ui=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};Wn.DecodeError=Ui});var Gn=b(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});Oe.UINT32_MAX=void 0;Oe.setUint64=DS;Oe.setInt64=
MS;Oe.getInt64=LS;Oe.getUint64=$S;Oe.UINT32_MAX=4294967295;function DS(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(DS,"setUint64");function MS(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(MS,"setInt64");function LS(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(LS,"getInt64");function $S(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i($S,"getUint64")});var Bi=b(Y=>{"use strict";Object.defineProperty(Y,"__esModule",{value:!0});Y.timestampExtension=Y.EXT_TIMESTAMP=void 0;Y.
encodeTimeSpecToTimestamp=Bd;Y.encodeDateToTimeSpec=jd;Y.encodeTimestampExtension=Fd;Y.decodeTimestampToTimeSpec=zd;Y.decodeTimestampExtension=
Vd;var qS=Kn(),Ud=Gn();Y.EXT_TIMESTAMP=-1;var HS=4294967296-1,US=17179869184-1;function Bd({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=US)if(e===0&&t<=HS){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,Ud.setInt64)(r,4,t),n}}i(Bd,"encodeTimeSpecToTimestamp");function jd(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(jd,"encodeDateT\
oTimeSpec");function Fd(t){if(t instanceof Date){let e=jd(t);return Bd(e)}else return null}i(Fd,"encodeTimestampExtensio\
n");function zd(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,Ud.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new qS.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(zd,"decodeTimestampToTimeSpec");function Vd(t){let e=zd(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(Vd,"decodeTimestampExtension");Y.timestampExtension={type:Y.EXT_TIMESTAMP,encode:Fd,decode:Vd}});var Xn=b(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.ExtensionCodec=void 0;var Jn=Hi(),BS=Bi(),
ji=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(BS.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new Jn.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new Jn.ExtData(a,o)}}}
return e instanceof Jn.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new Jn.ExtData(n,e)}};Yn.ExtensionCodec=ji});var zi=b(Fi=>{"use strict";Object.defineProperty(Fi,"__esModule",{value:!0});Fi.ensureUint8Array=FS;function jS(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(jS,"isArrayBufferLike");function FS(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):jS(t)?new Uint8Array(t):Uint8Array.
from(t)}i(FS,"ensureUint8Array")});var Wi=b(pe=>{"use strict";Object.defineProperty(pe,"__esModule",{value:!0});pe.Encoder=pe.DEFAULT_INITIAL_BUFFER_SIZE=pe.
DEFAULT_MAX_DEPTH=void 0;var Wd=zn(),zS=Xn(),Kd=Gn(),VS=zi();pe.DEFAULT_MAX_DEPTH=100;pe.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var Vi=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??zS.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,Wd.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,Wd.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,VS.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,Kd.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,Kd.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
pe.Encoder=Vi});var Gd=b(Ki=>{"use strict";Object.defineProperty(Ki,"__esModule",{value:!0});Ki.encode=KS;var WS=Wi();function KS(t,e){return new WS.
Encoder(e).encodeSharedRef(t)}i(KS,"encode")});var Jd=b(Gi=>{"use strict";Object.defineProperty(Gi,"__esModule",{value:!0});Gi.prettyByte=GS;function GS(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(GS,"prettyByte")});var Yd=b(Zn=>{"use strict";Object.defineProperty(Zn,"__esModule",{value:!0});Zn.CachedKeyDecoder=void 0;var JS=zn(),YS=16,
XS=16,Ji=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=YS,n=XS){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,JS.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
Zn.CachedKeyDecoder=Ji});var er=b(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.Decoder=void 0;var Yi=Jd(),ZS=Xn(),ze=Gn(),
QS=zn(),Xd=zi(),eE=Yd(),we=Kn(),Xi="array",Nt="map_key",Qd="map_value",tE=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new we.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),Zi=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=Xi,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Nt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===Xi){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Nt||e.type===Qd){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Ct=-1,eo=new DataView(
new ArrayBuffer(0)),nE=new Uint8Array(eo.buffer);try{eo.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var Zd=new RangeError("Insufficient data"),rE=new eE.CachedKeyDecoder,Qi=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=eo;bytes=nE;headByte=Ct;stack=new Zi;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??ZS.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??ze.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
ze.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??ze.UINT32_MAX,this.maxMapLength=e?.maxMapLength??ze.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??ze.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:rE,this.mapKeyConverter=
e?.mapKeyConverter??tE}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Ct,this.stack.reset()}setBuffer(e){let n=(0,Xd.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Ct&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Xd.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,Yi.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
s,2)}else if(e===201){let s=this.lookU32();n=this.decodeExtension(s,4)}else throw new we.DecodeError(`Unrecognized type \
byte: ${(0,Yi.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===Xi)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Nt){if(n==="__proto\
__")throw new we.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=Qd;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Nt;continue e}}return n}}readHeadByte(){
return this.headByte===Ct&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Ct}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new we.
DecodeError(`Unrecognized array type byte: ${(0,Yi.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new we.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new we.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new we.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw Zd;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,QS.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Nt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new we.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw Zd;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new we.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,ze.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,ze.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};Qn.Decoder=Qi});var th=b(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0});tr.decode=sE;tr.decodeMulti=iE;var eh=er();
function sE(t,e){return new eh.Decoder(e).decode(t)}i(sE,"decode");function iE(t,e){return new eh.Decoder(e).decodeMulti(
t)}i(iE,"decodeMulti")});var sh=b(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});It.isAsyncIterable=nh;It.asyncIterableFromStream=
rh;It.ensureAsyncIterable=oE;function nh(t){return t[Symbol.asyncIterator]!=null}i(nh,"isAsyncIterable");async function*rh(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(rh,"a\
syncIterableFromStream");function oE(t){return nh(t)?t:rh(t)}i(oE,"ensureAsyncIterable")});var ih=b(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.decodeAsync=aE;Dt.decodeArrayStream=cE;Dt.
decodeMultiStream=uE;var to=er(),no=sh();async function aE(t,e){let n=(0,no.ensureAsyncIterable)(t);return new to.Decoder(
e).decodeAsync(n)}i(aE,"decodeAsync");function cE(t,e){let n=(0,no.ensureAsyncIterable)(t);return new to.Decoder(e).decodeArrayStream(
n)}i(cE,"decodeArrayStream");function uE(t,e){let n=(0,no.ensureAsyncIterable)(t);return new to.Decoder(e).decodeStream(
n)}i(uE,"decodeMultiStream")});var ah=b(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var lE=Gd();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return lE.encode},"get")});var oh=th();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return oh.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return oh.decodeMulti},"get")});var ro=ih();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return ro.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return ro.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return ro.decodeMultiStream},"get")});var fE=er();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return fE.Decoder},"get")});var dE=Kn();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return dE.
DecodeError},"get")});var hE=Wi();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return hE.Encoder},"\
get")});var pE=Xn();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return pE.ExtensionCodec},"\
get")});var mE=Hi();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return mE.ExtData},"get")});var ct=Bi();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return ct.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return ct.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return ct.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return ct.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return ct.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return ct.decodeTimestampExtension},"get")})});var Rh=qt(Ac(),1);var Ii={};po(Ii,{Metrics:()=>pS,Name:()=>mS,OptionalPhases:()=>bS,Plugin:()=>Ni,Priority:()=>yS,Schema:()=>wS,Version:()=>gS});var Pc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that is asked for on each upst\
ream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"How often it is asked for. Default: 5s."},timeout:{
is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"integer",min:1,
max:255},doc:"After how many good answers in a row an unhealthy upstream is healthy. Default: 2."},failures:{is:{kind:"i\
nteger",min:1,max:255},doc:"After how many bad answers in a row, or none, an upstream is unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"After how many responses of 500 or more to clients' requests in \
a row, or none, an upstream is unhealthy. Default: these are not looked at."},failover:{is:{kind:"boolean"},doc:"Whether\
 requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var Oc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308, which clients remember: until i\
t is forgotten, no rollback reaches them."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remem\
ber a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"Scheme, short host and port of\
 new URLs. Default: https and the first short host."}}},Tw={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"What the old host answers meanwhile. Default: 503."}}},Aw={kind:"record",fields:{deprecation:{
is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{is:{kind:"string",format:"\
link"},doc:"A page about the end (RFC 8594 section 6)."}}},ss={deprecated:{is:{kind:"string",format:"date"},doc:"Since w\
hen the host is deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{kind:"string",format:"date"},doc:"W\
hen the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},afterSunset:{is:{kind:"enum",values:[
"serve","redirect","gone"]},doc:"What the host does from then on: go on (serve, the default), redirect to the short host\
, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:Tw},doc:"Announced times, before the sunset, in which \
the host answers with an error."},links:{is:Aw,doc:"Pages that responses link to."}},Rc={kind:"record",fields:ss};var Pw={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},Cc={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. false leaves them as th\
ey were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},doc:"\
How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of its ow\
n, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by which the\
 old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without one, \
the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The Host \
header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (client),\
 so that the rules of its end hold."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests g\
o to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:Pw,doc:"T\
he old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old cluste\
r with the old host's certificate. Default: none is named, and the one of the original Ingress stays in use."}}};var Ow={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Nc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h 0, or that is not named, gets not one request.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What keeps\
 one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several with commas between, the first that a r\
equest has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Split\
s the requests on the short hosts, or those on old hosts, alone. Default: both."},override:{is:Ow,doc:"How testers choos\
e a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Mixed with the key. APIs with one salt and one key\
 keep a client in the same share. Default: the API's name."}}};var Rw={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},Cw={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},is={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Takes the pla\
ce of the default cluster's url (and address) for this API. A base path is put in front."},split:{is:Nc,doc:"Weights acr\
oss clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's traffic to this cluster, whatever spli\
t says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is taken off before the request g\
oes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstream\
 receives: upstream (default), client, or a host name of one's own."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},
doc:"What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:Oc,doc:"How old hosts redirect, a\
nd what the new URLs begin with."},oldHosts:{is:Rc,doc:"The end of this API's old hosts, in place of what legacyHosts sa\
y of it."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backs\
lash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens \
to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reje\
ct"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to where the c\
lient came in. Default: false."},timeouts:{is:Rw,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{
is:{kind:"integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is\
 5."},healthCheck:{is:Pc,doc:"Health checks of the upstreams, and what follows from them."},plugins:{is:{kind:"array",min:0,
items:Cw},doc:"Kong plugins for this API alone."},source:{is:Cc,doc:"What the old cluster does with this API's old hosts\
 (the chart's role: source). Merged with the defaults' field by field."},owner:{is:{kind:"string",format:"line"},doc:"Wh\
o answers for the API, such as a team or an address: for the plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"\
string",format:"label"}},doc:"Labels by which APIs are moved in batches."}}};var Nw={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...ss}},Iw={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess that is dialled, while Host, SNI and certificate stay those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whethe\
r the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters\
 read and change the traffic."}}},gt={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"\
host"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,
items:Nw},doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"m\
ap",min:1,keys:"name",values:Iw},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"\
address"},doc:"The address at which clients reach ddd-int-kdp: what DNS records point to in the plan, and what the old c\
luster dials (fixedIP)."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to this cluster, whatever else the \
table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"A response header that says whi\
ch cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"boolean"},doc:"Whether a request over HTTP/2\
 whose host is another API's than the connection's server name is answered with 421. Default: true."},defaults:{is,doc:"\
Fields that hold for every API that does not say them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:is},doc:"T\
he APIs by name. {} is all that most need.",required:!0}}};var Ic={"yaml-syntax":{severity:"error",when:"The file is not YAML, or says one key twice.",remedy:"Correct the YAML at \
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
out is less than a tenth of a second.",remedy:"Make it 100ms or more."},"source-host":{severity:"error",when:"The old cl\
uster would call the new one by a host that the table does not serve for that API.",remedy:"Name one of the API's old ho\
sts or a short host, or add the host to the API's hosts."}};function k(t,e,n,r=Ic[t].remedy){return{code:t,severity:Ic[t].
severity,path:e,message:n,remedy:r}}i(k,"finding");function os(t){let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}
i(os,"formatPath");function Dc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${os(e)}: ${n} ${r}`}i(Dc,"formatFindin\
g");function as(t){for(let e of t)if(e.severity==="error")return!0;return!1}i(as,"hasErrors");function G(t){return t.length===1&&t>="0"&&t<="9"}i(G,"isDigit");function ie(t){return t!==""&&H(t,G)}i(ie,"isDigits");function oe(t){
return G(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(oe,"isHexDigit");function cs(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(cs,
"isLetter");function Mc(t){return cs(t)||G(t)}i(Mc,"isAlphanumeric");function ae(t){return cs(t)||G(t)||t!==""&&"-._~".includes(
t)}i(ae,"isUnreserved");function Lc(t){let e=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!H(e,Mc)?!1:H(
t,n=>Mc(n)||"-._/".includes(n))}i(Lc,"isLabel");function $c(t){return t!==""&&t.length<=200&&H(t,e=>e.charCodeAt(0)>=32&&
e.charCodeAt(0)!==127)}i($c,"isPrintable");function yt(t){return H(t,e=>cs(e)||G(e)||"!#$%&'*+-.^_`|~".includes(e))}i(yt,
"isToken");function H(t,e){for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(H,"every");var us=86400,Dw=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Mw=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],Lw=[31,28,31,30,31,30,31,31,30,31,30,31];function Q(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=_e(t,0,4),r=_e(t,5,2),s=_e(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>sn(n,r))return;let o=Hw(n,r,s)*us;if(t.length===10)return o;let a=$w(t.substring(10));return a===void 0?void 0:o+
a}i(Q,"parseDate");function Hc(t){return Q(t)!==void 0}i(Hc,"isDate");function Uc(t){let e=Math.floor(t/us),n=t-e*us,r=1970,
s=e;for(;s>=ls(r);)s-=ls(r),r+=1;let o=1;for(;s>=sn(r,o);)s-=sn(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>qc(l)).join(":"),c=Dw[e%7]??"",u=Mw[o-1]??"";return`${c}, ${qc(s+1)} ${u} ${r} ${a} GMT`}i(Uc,"formatHttpDa\
te");function $w(t){let e=_e(t,1,2),n=_e(t,4,2),r=_e(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=qw(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i($w,"parseTime");function qw(t){if(t==="Z")return 0;let e=t.charAt(0),n=_e(t,1,2),r=_e(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(qw,"parse\
Offset");function _e(t,e,n){let r=t.substring(e,e+n);return r.length===n&&ie(r)?Number(r):void 0}i(_e,"digitsAt");function qc(t){
return t<10?`0${t}`:`${t}`}i(qc,"twoDigits");function Bc(t){return t%4===0&&(t%100!==0||t%400===0)}i(Bc,"isLeapYear");function ls(t){
return Bc(t)?366:365}i(ls,"daysOfYear");function sn(t,e){return e===2&&Bc(t)?29:Lw[e-1]??0}i(sn,"daysOfMonth");function Hw(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=ls(s);for(let s=1;s<e;s++)r+=sn(t,s);return r}i(Hw,"daysSince1970");var Uw=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),Bw=2147483646,jw=4,Fw=5;function ce(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;G(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!G(t.charAt(r));)r+=1;let c=Uw.
get(t.substring(a,r));if(o===""||o.length>Fw||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=jw&&e<=Bw?e:void 0}i(
ce,"parseDuration");function jc(t){return ce(t)!==void 0}i(jc,"isDuration");var zw=63,Vw=253;function on(t){return t!==""&&t.length<=zw&&!t.startsWith("-")&&!t.endsWith("-")&&H(t,e=>G(e)||e>="a"&&
e<="z"||e==="-")}i(on,"isDnsLabel");function ke(t){if(t.length>Vw)return!1;let e=t.split(".");for(let n of e)if(!on(n))return!1;
return!ie(e[e.length-1]??"")}i(ke,"isHostName");function an(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!ie(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(an,"isIpv4");function fs(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&an(c))n+=2;else if(c!==""&&c.length<=
4&&H(c,oe))n+=1;else return!1}}return e.length===2?n<8:n===8}i(fs,"isIpv6");function wt(t){return an(t)||fs(t)}i(wt,"isI\
pAddress");function $e(t){return wt(t)||ke(t)}i($e,"isAddress");function Fc(t){return t==="/"?!0:zc(t,e=>e!==""&&H(e,ae))}i(Fc,"isPrefix");function cn(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return zc(e,Ww)}i(cn,"isBasePath");function zc(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(zc,"segmentsAre");function Ww(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!Kw(t.substring(e,e+3)))return!1;e+=3}else{if(!ae(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(Ww,"isNormalSegment");function Kw(t){let e=t.substring(1);return e.
length===2&&H(e,oe)&&e.toUpperCase()===e}i(Kw,"isUpperEscape");var ee="{api}";function O(t,e){return t.split(ee).join(e)}i(O,"withApi");function ds(t){return t==="https"?443:80}i(ds,"defaultPort");function F(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=Gw(s);if(!(a===void 0||!cn(o)))return{scheme:e,host:a.host,port:a.port??ds(e),basePath:o}}
i(F,"parseUpstreamUrl");function Gw(t){let e=t.indexOf("]"),n=t.indexOf(":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=Jw(
r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=Yw(t.substring(n+1));return o===void 0?void 0:{host:s,
port:o}}i(Gw,"parseAuthority");function Jw(t){if(t.startsWith("[")&&t.endsWith("]")){let e=t.substring(1,t.length-1);return fs(
e)?e:void 0}return ke(t)||an(t)?t:void 0}i(Jw,"parseHost");function Yw(t){if(!ie(t)||t.length>5)return;let e=Number(t);return e>=
1&&e<=65535?e:void 0}i(Yw,"parsePort");var Xw=":/?#[]@!$&()*+,;=";function Vc(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(F(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return H(r,s=>ae(s)||G(s)||
s==="%"||Xw.includes(s))&&Zw(r)}i(Vc,"isLink");function Zw(t){return t.split("%").slice(1).every(e=>oe(e.charAt(0))&&oe(
e.charAt(1)))}i(Zw,"hasWholeEscapes");function un(t){let e=[];for(let n of t.split(",")){let r=Qw(n.trim());if(r===void 0)return;e.push(r)}return e}i(un,"pars\
eSplitKeys");function Qw(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.substring(0,e),r=t.substring(
e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!yt(r)))return{kind:n,name:r}}i(Qw,"parseSplitKey");var hs="[a-z0-9]([a-z0-9-]*[a-z0-9])?",ps="([a-z0-9-]|\\{api\\})+",Wc=`${hs}(\\.${hs})*`,bt=`${ps}(\\.${ps})*`,Kc="[0-9A\
-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",ln="[!#$%&'*+.^_`|~0-9A-Za-z-]+",Gc=`(header:${ln}|cookie:${ln}|consumer|ip)`,Jc="\
[A-Za-z0-9._~-]|\\{api\\}";function Je(t){return e=>t(O(e,"a"))}i(Je,"withSomeApi");var ms={name:{mustBe:"a DNS label (R\
FC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",allows:on,pattern:`^${hs}$`},
host:{mustBe:"a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",allows:ke,
pattern:`^${Wc}$`},hostPattern:{mustBe:`a host name in lower case in which ${ee} stands for the API's name, once`,allows:i(
t=>t.split(ee).length===2&&Je(ke)(t),"allows"),pattern:`^${bt}$`},ownHost:{mustBe:`a host name in lower case (${ee} may \
stand for the API's name), without scheme, port, wildcard or final dot`,allows:Je(ke),pattern:`^${bt}$`},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:Je(Fc),pattern:`^/((${Jc})+(/(${Jc})+)*)?$`},url:{mustBe:"http://host[:port][/base] or https://host[:port][/b\
ase], without user, query or fragment",allows:i(t=>F(O(t,"a"))!==void 0,"allows"),pattern:`^https?://(${bt}|\\[${Kc}\\])(\
:[0-9]+)?(/[^?# ]*)?$`},address:{mustBe:"an IP address or a host name, without a port",allows:Je($e),pattern:`^(${bt}|${Kc}\
)$`},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case',allows:Je(ke),pattern:`^${bt}$`},date:{mustBe:'\
a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:Hc,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$"},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257)\
, at most 24 days",allows:jc,pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},splitKeys:{mustBe:'"header:NAME", "cookie:NAME", "\
consumer" or "ip", or several of them with commas between',allows:i(t=>un(t)!==void 0,"allows"),pattern:`^\\s*${Gc}(\\s*,\
\\s*${Gc})*\\s*$`},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&H(t,ae),"allows"),pattern:"\
^[A-Za-z0-9._~-]{1,64}$"},token:{mustBe:"a name of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&yt(t),"\
allows"),pattern:`^${ln}$`},link:{mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without \
user",allows:Vc,pattern:"^[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.:\\[\\]-]+([/?#][!#-;=?-Z_a-z~\\[\\]]*)?$"},origin:{mustBe:"\
http://host[:port] or https://host[:port], without a path",allows:i(t=>F(t)?.basePath==="","allows"),pattern:`^https?://${Wc}\
(:[0-9]+)?$`},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>cn(t)&&t!=="","allows"),pattern:"\
^/[^?# ]*$"},objectName:{mustBe:`the name of a Kubernetes object: a DNS label in which ${ee} may stand for the API's nam\
e`,allows:Je(on),pattern:`^${ps}$`},label:{mustBe:"1 to 63 letters, digits or -._/, a letter or digit at both ends",allows:Lc,
pattern:"^[A-Za-z0-9]([A-Za-z0-9._/-]{0,61}[A-Za-z0-9])?$"},line:{mustBe:"one line of 1 to 200 characters",allows:$c,pattern:"\
^[^\\x00-\\x1f\\x7f]{1,200}$"},pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting",allows:i(t=>t!==""&&
yt(t),"allows"),pattern:`^${ln}$`}};function fn(t,e){let n,r=3;for(let s of e){let o=eb(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(fn,"close\
st");function eb(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(eb,"editDistance");function xt(t){return Array.isArray(t)}i(xt,"isList");var tb=Array.isArray({});function ue(t){return typeof t!="object"||
t===null?!1:!xt(t)||tb&&t.length===0}i(ue,"isMap");function Yc(t,e,n){let r=[];return dn(t,e,n,r),r}i(Yc,"checkStructure");
function dn(t,e,n,r){if(t==null){r.push(k("null-value",n,`${qe(n)} has no value.`));return}switch(e.kind){case"record":ue(
t)?rb(t,e,n,r):r.push(ve(t,"a map",n));return;case"map":ue(t)?sb(t,e,n,r):r.push(ve(t,"a map",n));return;case"array":xt(
t)?ib(t,e,n,r):r.push(ve(t,"a list",n));return;default:{let s=nb(t,e,n);s!==void 0&&r.push(s)}}}i(dn,"check");function nb(t,e,n){
switch(e.kind){case"opaque":return ue(t)?void 0:ve(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:ve(t,"tr\
ue or false",n);case"integer":case"number":return ob(t,e,n);case"enum":return ab(t,e.values,n);case"string":{if(typeof t!=
"string")return ve(t,"text",n);let r=ms[e.format];return r.allows(t)?void 0:hn(t,r.mustBe,n)}}}i(nb,"checkLeaf");function rb(t,e,n,r){
let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?dn(t[o],a.is,
[...n,o],r):r.push(cb(o,s,n))}for(let o of s)e.fields[o]?.required===!0&&!Object.keys(t).includes(o)&&r.push(k("missing-\
field",[...n,o],`${qe(n)} needs the field ${o}.`))}i(rb,"checkRecord");function sb(t,e,n,r){let s=ms[e.keys],o=Object.keys(
t);for(let a of o)s.allows(a)||r.push(hn(a,s.mustBe,[...n,a])),dn(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(k("to\
o-few",n,`${qe(n)} has no entry.`))}i(sb,"checkMap");function ib(t,e,n,r){for(let s=0;s<t.length;s++)dn(t[s],e.items,[...n,
s],r);t.length<e.min&&r.push(k("too-few",n,`${qe(n)} has no entry.`))}i(ib,"checkArray");function ob(t,e,n){let r=e.kind===
"integer"?"a whole number":"a number";if(typeof t!="number")return ve(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||
Math.floor(t)===t)))return hn(`${t}`,`${r} from ${e.min} to ${e.max}`,n)}i(ob,"checkNumber");function ab(t,e,n){let r=typeof e[0]==
"number"?"number":"string";return typeof t!==r?ve(t,r==="number"?"a whole number":"text",n):e.includes(t)?void 0:hn(String(
t),`one of ${e.join(", ")}`,n)}i(ab,"checkEnum");function cb(t,e,n){let r=fn(t,e),s=r===void 0?`Known here: ${e.join(", ")}\
.`:`Did you mean ${r}?`;return k("unknown-field",[...n,t],`${qe(n)} has no field ${t}.`,s)}i(cb,"unknownField");function ve(t,e,n){
return k("wrong-type",n,`${qe(n)} must be ${e}, and is ${ub(t)}.`)}i(ve,"wrongType");function hn(t,e,n){return k("bad-va\
lue",n,`${qe(n)}: "${t}" must be ${e}.`)}i(hn,"badValue");function ub(t){return xt(t)?"a list":ue(t)?"a map":typeof t=="\
string"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(t)}`}i(ub,"describe");function qe(t){return t.
length===0?"routeTable":os(t)}i(qe,"label");function lb(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...Xc(n.is),...n.required===!0&&{required:!0}}}))}i(lb,
"kongFieldsOf");function Xc(t){return t.kind!=="record"?gs(t):{type:"record",fields:ys(t)}}i(Xc,"kongFieldTypeOf");function ys(t){
return Object.entries(t.fields).map(([e,n])=>({[e]:Xc(n.is)}))}i(ys,"optionalKongFieldsOf");function St(t,e){if(e.kind===
"array"&&xt(t))return t.map(r=>St(r,e.items));if(e.kind==="map"&&ue(t))return fb(t,r=>St(r,e.values));if(e.kind!=="recor\
d"||!ue(t))return t;let n={};for(let r of Object.keys(t)){let s=e.fields[r]?.is,o=s===void 0?t[r]:St(t[r],s);(s?.kind!==
"record"||!ue(o)||Object.keys(o).length>0)&&(n[r]=o)}return n}i(St,"withoutFilledRecords");function fb(t,e){let n={};for(let r of Object.
keys(t))n[r]=e(t[r]);return n}i(fb,"mapValues");function gs(t){switch(t.kind){case"string":return{type:"string",len_min:1};case"\
enum":return{type:typeof t.values[0]=="number"?"integer":"string",one_of:t.values};case"integer":case"number":return{type:t.
kind,between:[t.min,t.max]};case"boolean":return{type:"boolean"};case"array":return{type:"array",elements:gs(t.items),...t.
min>0&&{len_min:t.min}};case"map":return{type:"map",keys:{type:"string",len_min:1},values:gs(t.values),...t.min>0&&{len_min:t.
min}};case"opaque":return{type:"json",json_schema:{inline:{type:"object"}}};case"record":return{type:"record",fields:lb(
t)}}}i(gs,"kongTypeOf");var Zc=["nativeRoutes","catchAll","logDecision"],Qc=[...Zc.map(t=>({[t]:{type:"boolean",default:!1}})),{json:{type:"stri\
ng",len_min:2}},...ys(gt)];function eu(t,e){if(!ue(t))return{nativeRoutes:!1,catchAll:!1,logDecision:!1,entity:"",table:t};
let n={};for(let s of Object.keys(t))!Zc.includes(s)&&s!=="json"&&!db(s)&&(n[s]=t[s]);let{json:r}=t;return{nativeRoutes:t.
nativeRoutes===!0,catchAll:t.catchAll===!0,logDecision:t.logDecision===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:
"",table:typeof r=="string"?e(r):St(n,gt)}}i(eu,"readConfig");function db(t){return t.startsWith("__")||t.endsWith("_id")}
i(db,"isAddedByKong");var He={};function tu({api:t,entry:e,cluster:n,because:r},{host:s}){return{api:t,entry:e,cluster:n,host:s,because:r.join(",")}}i(tu,
"loggedDecision");function nu({scheme:t,host:e,address:n,port:r,target:s},o,{tlsVerify:a}){let c=[];t!==o.scheme&&c.push(
["service.request.setScheme",t]);let u=n.includes(":")?`[${n}]`:n;c.push(["service.setTarget",u,r]),t==="https"&&a!==o.tlsVerify&&
c.push(["service.setTlsVerify",a]),e!==u&&c.push(["service.request.setHeader","Host",e]);let l=hb(s);return l!==o.path&&
c.push(["service.request.setPath",l]),c}i(nu,"upstreamCalls");function ru({requestHeaders:t}){let e=[];if(t===void 0)return e;
for(let[n,r]of Object.entries(t))e.push(["service.request.setHeader",n,r]);return e}i(ru,"requestHeaderCalls");function su({
timeouts:t,retries:e}){let n=[];return t!==void 0&&n.push(["service.setTimeouts",t.connect,t.send,t.read]),e!==void 0&&n.
push(["service.setRetries",e]),n}i(su,"connectionCalls");function iu({responseHeaders:t}){if(!(t===He||Object.keys(t).length===
0))return["response.setHeaders",t]}i(iu,"responseCall");function pn(t,e){return["log.setSerializeValue","kdp",tu(t,e)]}i(
pn,"loggingCall");function mn(t,e){return["ctx.shared.set","kdp",tu(t,e)]}i(mn,"sharingCall");function hb(t){let e=t.indexOf(
"?");return e===-1?t:t.substring(0,e)}i(hb,"withoutQuery");function te(t){let e=t.indexOf(":");if(e===-1)return ou(t.toLowerCase());let n=t.substring(e+1);return n===""||ie(n)?ou(
t.substring(0,e).toLowerCase()):""}i(te,"hostKey");function gn(t){let e=t.indexOf(":");return e!==-1&&ie(t.substring(e+1))?
t.substring(0,e):t}i(gn,"withoutPort");function ou(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(ou,"withoutFi\
nalDot");function au({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return["ctx.shared.set","kdp_rewrite",{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.
stripPath?e:"",host:te(n.host)+n.host.substring(gn(n.host).length)}]}i(au,"rewriteCall");function yn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(yn,"upstreamPath");function cu({nativeRoutes:t,logDecision:e},n,r,s,o,a){let{upstream:c,cluster:u}=o,{route:l}=n,f=l.destinations.get(u??"");
if(c===null||f===void 0)throw new Error(`decided for ${l.api} without an upstream`);let h=t&&u===l.native,y=a===void 0?pb(
n,r):{scheme:a,path:r},m=h?[]:nu(c,y,f);for(let g of ru(o))m.push(g);if(!t)for(let g of su(l))m.push(g);let d=iu(o);return d!==
void 0&&m.push(d),e&&!t&&m.push(pn(o,s)),(l.hasPassiveChecks||e&&t&&!h)&&m.push(mn(o,s)),l.rewritesResponse&&m.push(au(n,
s,c,f)),m}i(cu,"callsFor");function pb({route:t,prefix:e},n){let r=t.destinations.get(t.native);if(r===void 0)throw new Error(
`${t.api} has no destination in ${t.native}`);let{scheme:s,basePath:o,tlsVerify:a}=r,c=yn(n,t.stripPath?e:"",o);return{scheme:s,
path:c,tlsVerify:s==="https"?a:void 0}}i(pb,"untouchedByKong");function ws(t,e,n){let r=O(t.url,e),s=F(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s;return{scheme:o,host:uu(a.includes(":")?`[${a}]`:a,o,c),address:t.address===void 0?
a:O(t.address,e),port:c,basePath:u,tlsVerify:t.tlsVerify??!0,isOwnHost:n(a)}}i(ws,"destinationOf");function wn(t,e,n){return t===
"upstream"?n.host:t==="client"?e:uu(t,n.scheme,n.port)}i(wn,"hostHeaderOf");function uu(t,e,n){return n===ds(e)?t:`${t}:${n}`}
i(uu,"withPort");function bn(t){if(t.startsWith("["))return null;let e=t.indexOf(":"),n=e===-1?t:t.substring(0,e);return wt(
n)?null:n}i(bn,"serverNameOf");var mb=2e3,lu=2,gb=[200,204,302];function fu({routes:t}){let e=[];for(let[,n]of t){let{healthCheck:r,destinations:s}=n;if(r!==
void 0)for(let[o,a]of s)e.push(yb(n,o,a,r))}return e}i(fu,"checkTargetsOf");function yb({api:t,hostHeader:e,checkInterval:n},r,s,o){
let{scheme:a,address:c,port:u,tlsVerify:l}=s,f=wn(e,s.host,s);return{api:t,cluster:r,probe:{scheme:a,address:c,port:u,host:f,
serverName:a==="https"?bn(f):null,tlsVerify:l,path:o.path,timeout:ce(o.timeout??"")??mb,statuses:o.statuses??gb},interval:n,
thresholds:{successes:o.successes??lu,failures:o.failures??lu,passive:o.passive}}}i(yb,"targetOf");var Ye={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function du(t){return t!==void 0&&Object.keys(Ye).includes(t)}i(du,"isProblem");var wb="application/problem+json";function U(t,e={},n,r=Ye[t].status){let{type:s}=Ye[t];return{status:r,type:s,headers:{
"Content-Type":wb,...e},...n!==void 0&&{members:n}}}i(U,"problemExit");function xn(t){return t.exit!==null}i(xn,"isEnded");function hu({api:t,entry:e,responseHeaders:n},{host:r}){let s=gn(r)===
te(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:U(s)}}
i(hu,"leftOver");function pu({logDecision:t,nativeRoutes:e,catchAll:n},r,s){let{exit:o,responseHeaders:a,because:c}=s,[u]=c;
return{call:t?(e||n?mn:pn)(s,r):void 0,status:o.status,headers:{...a,...o.headers},problem:du(u)?u:void 0}}i(pu,"endingO\
f");function le({headers:t},e){let n=t?.[e];return typeof n=="string"?n:void 0}i(le,"headerOf");function Sn(t){let e=0,n=t.length;
for(;e<n&&mu(t.charAt(e));)e+=1;for(;n>e&&mu(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(Sn,"trimSpace");function mu(t){
return t===" "||t==="	"}i(mu,"isSpace");var Xe="cdn-loop";function gu(t){let e=le(t,Xe);return e===void 0?bb:xb(e)}i(gu,"gatewaysOf");var bb=[];function xb(t){return Sb(
t).map(e=>Sn(e.split(";")[0]??"")).filter(e=>e!=="")}i(xb,"gatewaysIn");function Sb(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(Sb,"elementsOf");function yu(t,e,{isOwnHost:n}){if(!n)return;let r=le(e,Xe)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(yu,"loopHeaders");function wu(t){let{routes:e,legacyPatterns:n,checksServerName:r}=t;if(r||n.some(({end:s})=>s.isEnding)||t.decisionHeader!==
void 0)return!1;for(let[,{isPlain:s}]of e)if(!s)return!1;return!0}i(wu,"isLeftToKong");function bu({decisionHeader:t},{route:e,
end:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isPlain||n?.isEnding===!0||t!==void 0?!1:le(r,Xe)===void 0&&
(!o||s===""||s===a)}i(bu,"isServedByKong");async function bs(t,e){switch(e[0]){case"service.request.setScheme":await t.service.request.setScheme(e[1]);break;case"s\
ervice.setTarget":await t.service.setTarget(e[1],e[2]);break;case"service.setTlsVerify":await t.service.setTlsVerify(e[1]);
break;case"service.request.setHeader":await t.service.request.setHeader(e[1],e[2]);break;case"service.request.setPath":await t.
service.request.setPath(e[1]);break;case"service.setTimeouts":await t.service.setTimeouts(e[1],e[2],e[3]);break;case"ser\
vice.setRetries":await t.service.setRetries(e[1]);break;case"response.setHeaders":await t.response.setHeaders(e[1]);break;case"\
log.setSerializeValue":await t.log.setSerializeValue(e[1],e[2]);break;case"ctx.shared.set":await t.ctx.shared.set(e[1],e[2]);
break}}i(bs,"perform");function Eb(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=Ye[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(Eb,"problemOf");function En(t,e,n,r){return JSON.stringify(Eb(t,e,n,r))}i(En,"problem\
Body");function xs(t,e){let n=`${e}=`;for(let r of(le(t,"cookie")??"").split(";")){let s=Sn(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(xs,"cookieOf");function Eu(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Et(_u(Ze(n,Su(xu(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=Ze(n,Su(xu(t,r,t.length-r)))),n=Ze(n,t.length),n=Et(Ze(n,Math.floor(n/65536)),2246822507),n=Et(Ze(
n,Math.floor(n/8192)),3266489909),Ze(n,Math.floor(n/65536))}i(Eu,"murmur3");function xu(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(xu,"wordAt");function Su(t){return Et(_u(Et(t,3432918353),15),461845907)}i(Su,
"scramble");function Et(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Et,"multiply");function _u(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(_u,"rotate");function Ze(t,e){let n=t^e;return n<0?n+4294967296:
n}i(Ze,"xor");var _b=4294967296;function vu(t,e,n){let r=[],s=0;for(let o of Object.keys(e.weights).sort()){let a=e.weights[o]??0;a<=0||
(s+=a,r.push({cluster:o,end:s}))}return{entry:e.entry,shares:r,sum:s,keys:e.by===void 0?[]:Tb(un(e.by)??[]),salt:e.salt??
t,header:e.override?.header?.toLowerCase(),cookie:e.override?.cookie,stable:n,canary:r.find(({cluster:o})=>o!==n)?.cluster}}
i(vu,"compileSplit");function Tu(t,e){let{split:n}=t;if(n===void 0||n.entry!==void 0)return;let r;for(let s of Object.keys(
n.weights).sort()){let o=n.weights[s]??0,a=r===void 0?0:n.weights[r]??0;(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Tu,"h\
eaviestOf");function Ss({shares:t},e){return t.some(n=>n.cluster===e)}i(Ss,"isInSplit");function Au(t,e){let n=t.header===void 0?void 0:
ku(t,le(e,t.header));if(n!==void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:ku(t,xs(e,t.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}i(Au,"overrideOf");function Pu(t,e,n){let r=kb(t,e)?.place,s=r===void 0?
"random":"bucket";for(let{cluster:o,end:a}of t.shares)if((r??n)*t.sum<a)return{cluster:o,because:s};return{cluster:t.shares[t.
shares.length-1]?.cluster??t.stable,because:s}}i(Pu,"bucketOf");function kb({keys:t,salt:e},n){for(let r of t){let s=Es(
r,n);if(s===void 0)continue;let o=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Eu(`${e}\
:${s}`,0)/_b,key:o}}}i(kb,"placeOf");function Es(t,e){let n=vb(t,e);return n===""?void 0:n}i(Es,"valueOfKey");function vb(t,e){
switch(t.kind){case"header":return le(e,t.name.toLowerCase());case"cookie":return xs(e,t.name);case"consumer":return e.consumer;case"\
ip":return e.client}}i(vb,"readKey");function Tb(t){let e=t.map(({kind:n})=>n);return e.includes("ip")?t:e.includes("con\
sumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(Tb,"withFallbacks");function ku(t,e){if(e===void 0)return;
let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&Ss(t,n)?n:void 0}i(ku,"meant");function Ou(t,e){let n=_n(t,e);if(n===void 0)return[];let{header:r,cookie:s,keys:o}=n,a=new Set;r!==void 0&&a.add(r),s!==
void 0&&a.add("cookie");for(let c of o)c.kind==="header"&&a.add(c.name.toLowerCase()),c.kind==="cookie"&&a.add("cookie");
return[...a]}i(Ou,"neededHeaders");function Ru(t,e,n){for(let r of _n(t,e)?.keys??[]){if(r.kind==="consumer")return!0;if(Es(
r,n)!==void 0)return!1}return!1}i(Ru,"needsConsumer");function _n({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.
entry===void 0||t.entry===n?t:void 0}i(_n,"splitFor");var Ab="kdp_request",Cu=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],kn=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=_s(await e.nginx.getVar(Ab)).split("\
 ");if(r.length>=Cu.length)return Nu(r);this.#e=!1}let n=[];for(let r of Cu)n.push(_s(await e.nginx.getVar(r)));return Nu(
n)}async complete(e,n,{route:r,entry:s}){let o=Ou(r,s),a={...n.headers};for(let l of o){let f=await e.nginx.getVar(`http\
_${l.replaceAll("-","_")}`);f!=null&&(a[l]=_s(f))}let c=o.length===0?n:{...n,headers:a};if(!Ru(r,s,c))return c;let u=await Pb(
e);return u===void 0?c:{...c,consumer:u}}};async function Pb(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(Pb,"authenticatedConsumer");function Nu(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.
join("")===""?{}:{[Xe]:c.join(" ")}}}i(Nu,"requestOf");function _s(t){if(t==null)return"";if(typeof t=="string"&&Ob(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(_s,"byt\
eString");function Ob(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(Ob,"isAscii");function ks({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:Q(t),a=e===void 0?void 0:
Q(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Uc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isEnding:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.map(
({from:c,until:u,status:l=503})=>({from:Q(c)??0,until:Q(u)??0,status:l}))}}i(ks,"compileEnd");function Iu({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Iu,"brownoutAt");function Du({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Du,"stateAt");function Mu(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Mu,"endHeaders");function vn(t){let e=t.indexOf(ee);return{text:t,before:t.substring(0,e),after:t.substring(e+ee.length)}}i(vn,"patternOf");
function Te(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(Te,"apiOfHost");function vs(){return{value:void 0,children:new Map}}i(vs,"createPrefixTree");function Lu(t,e,n){let r=t;for(let s of e.split(
"/")){if(s==="")continue;let o=r.children.get(s);o===void 0&&(o=vs(),r.children.set(s,o)),r=o}r.value=n}i(Lu,"addPrefix");
function Tn(t,e){let n=t,r=t.value,s=1;for(;s<e.length&&n.children.size>0;){let o=e.indexOf("/",s),a=o===-1?e.length:o;if(n=
n.children.get(e.substring(s,a)),n===void 0)return r;r=n.value??r,s=a+1}return r}i(Tn,"findLongestPrefix");function An(t,e,n){let r=te(e);if(t.shortHosts.has(r)){let o=Tn(t.prefixes,n);return o===void 0?{kind:"unknown-path",entry:"\
short"}:{kind:"api",entry:"short",route:o,prefix:o.prefix,end:void 0}}let s=t.ownHosts.get(r);if(s!==void 0)return{kind:"\
api",entry:"legacy",route:s,prefix:"",end:s.end};for(let{pattern:o,end:a}of t.legacyPatterns){let c=Te(o,r),u=c===void 0?
void 0:t.routes.get(c);if(u!==void 0)return{kind:"api",entry:"legacy",route:u,prefix:"",end:u.end??a}}return{kind:"unkno\
wn-host"}}i(An,"matchRequest");function $u(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i($u,"compilePathRules");function qu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(qu,"restrictsPaths");function Hu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&Rb(r)}i(Hu,"isRefusedPath");function Rb(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(Rb,"hasControl");var Uu={"Cache-Control":"no-store"};function Bu(t){let{index:e,match:n,request:r,path:s}=t;if(Cb(t))return{reason:"misdi\
rected",exit:U("misdirected")};let o=gu(r);if(o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{reason:"l\
oop",exit:U("loop",{},{hops:a})}}if(Hu(n.route.pathRules,s))return{reason:"refused-path",exit:U("refused-path")};if(n.entry!==
"short")return Nb(t,n.end)}i(Bu,"answerOf");function Cb({index:t,match:e,request:n,path:r}){let{serverName:s="",isHttp2:o=!1,
host:a}=n;if(!t.checksServerName||!o||s===""||te(s)===te(a))return!1;let c=An(t,s,r);return c.kind==="api"&&c.route!==e.
route}i(Cb,"isMisdirected");function Nb({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},o=r===void 0?
"serve":Du(r,n);if(o==="gone")return{reason:"old-host-gone",exit:U("old-host-gone",Uu,s)};let a=r===void 0?void 0:Iu(r,n);
if(a!==void 0){let l={...Uu,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:U("old-host-\
brownout",l,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,...c.headers};
return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(Nb,"oldHostAnswer");function ju(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=_n(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:Au(o,n)??Pu(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:Ib(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(ju,"chooseCluster");function Ib({api:t,clusters:e,
split:n},r,s){return Db(e,r).find(o=>(n===void 0||Ss(n,o))&&s(t,o))}i(Ib,"nextHealthy");function Db(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(Db,"clustersAfter");var Mb="!*'();:@&=+$,/?%#[]",Pn="0123456789ABCDEF";function On(t){if(!t.startsWith("/"))return;if(qb(t))return t;let e=Hb(
t);if(!(e===void 0||Ub(t)))return jb(e)}i(On,"normalPath");var Ts=47,Lb=46,$b=Array.from({length:256},(t,e)=>e===Ts||ae(
String.fromCharCode(e)));function qb(t){let e=0;for(let n=0;n<t.length;n++){let r=t.charCodeAt(n);if($b[r]!==!0||e===Ts&&
(r===Ts||r===Lb))return!1;e=r}return!0}i(qb,"isPlain");function Hb(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n),s=t.
charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=zu(t,n+1);if(o===void 0||o===0)return;e.push(Fu(o,!0)),n+=3}else
e.push(Fu(s,!1)),n+=1}return e.join("")}i(Hb,"normalizeEscapes");function Fu(t,e){let n=String.fromCharCode(t);return ae(
n)||Mb.includes(n)&&!e?n:`%${Pn.charAt(Math.floor(t/16))}${Pn.charAt(t%16)}`}i(Fu,"encode");function Ub(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of Bb(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(Ub,"climbsAboveRoot");function Bb(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?zu(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(Bb,"decodeDotsAndSlashes");function jb(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(jb,"resolveSegments");function zu(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!oe(n)||!oe(r)))return Pn.indexOf(n.
toUpperCase())*16+Pn.indexOf(r.toUpperCase())}i(zu,"hexValue");var Fb='"<>\\#',Vu="0123456789ABCDEF";function Ku(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+Wu(n),u=On(c);if(!(u===void 0||Tn(t.prefixes,u)!==e))return s.origin+c+Wu(r)}i(Ku,"shortUrl");function Wu(t){let e=[];
for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||Fb.includes(s);e.push(o?`%${Vu.charAt(Math.
floor(r/16))}${Vu.charAt(r%16)}`:s)}return e.join("")}i(Wu,"escapeUrl");function Gu(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(Gu,"splitTarget");function Ju(t,e){let n=Gu(e.target),r=On(n.path);return{target:n,path:r,match:r===void 0?zb:An(t,e.host,r)}}i(Ju,"locate");
var zb={kind:"unknown-host"};function As(t,{target:e,path:n,match:r},s,o){if(n===void 0)return _t(null,null,"malformed-path",U("malformed-path"),He);
if(r.kind==="unknown-host")return _t(null,null,"unknown-host",U("unknown-host"),He);if(r.kind==="unknown-path")return _t(
null,r.entry,"unknown-path",U("unknown-path"),He);let{route:a,entry:c,end:u}=r,l=c==="legacy"&&Vb(r)?Ku(t,a,e):void 0,f=u===
void 0?He:Mu(u,l),h=Bu({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(h!==void 0)return _t(a.api,c,h.reason,
h.exit,f);let y=ju(a,c,s,o),{cluster:m}=y,d=m===void 0?void 0:a.destinations.get(m);if(m===void 0||d===void 0){let E=U("\
no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return _t(a.api,c,"no-healthy-cluster",E,f)}let g={
api:a.api,entry:c,cluster:m,because:y.because,upstream:Wb(r,s,d,n,e.query),responseHeaders:Kb(t,f,y),exit:null},w=yu(t.gateway,
s,d);return w===void 0?g:{...g,requestHeaders:w}}i(As,"decideLocated");function Vb({route:t,end:e}){return t.redirect.isOn||
e?.isEnding===!0}i(Vb,"needsSuccessor");function Wb({route:t,prefix:e},n,r,s,o){let a=wn(t.hostHeader,n.host,r);return{scheme:r.
scheme,host:a,sni:r.scheme==="https"?bn(a):null,address:r.address,port:r.port,target:yn(s,t.stripPath?e:"",r.basePath)+o}}
i(Wb,"upstreamOf");function Kb({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; beca\
use="${r.join(", ")}"`}}i(Kb,"withDecision");function _t(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(_t,"ended");function kt(t){let e=Object.keys(t.clusters),n=e.length===1?e[0]:void 0,r=[];for(let s of Object.keys(t.apis)){let o={...t.
defaults,...t.apis[s]},a={...t.defaults?.source,...o.source},c=o.source===void 0?o:{...o,source:a};r.push({name:s,settings:c,
path:O(c.path??"/{api}",s),hosts:(c.hosts??[]).map(u=>O(u,s)),cluster:c.cluster??n})}return r}i(kt,"effectiveApis");function fe(t,e,n){
return t.apis[e]?.[n]!==void 0?["apis",e,n]:["defaults",n]}i(fe,"whereSaid");function Ue(t){let e=[];t.defaults!==void 0&&
e.push([["defaults"],t.defaults]);for(let n of Object.keys(t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}
i(Ue,"saidSettings");function vt(t){return(t.legacyHosts??[]).map(e=>vn(e.host))}i(vt,"patternsOf");function Tt(t,e){let n=new Set(t.shortHosts);
for(let{hosts:o}of e)for(let a of o)n.add(a);let r=new Set(e.map(({name:o})=>o)),s=vt(t);return o=>n.has(o)?!0:s.some(a=>{
let c=Te(a,o);return c!==void 0&&r.has(c)})}i(Tt,"ownHostsOf");var Gb=307,Jb=308,Yb=3e5;function Yu({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??Gb,s=ce(n?.maxAge??"")??Yb;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===Jb?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(Yu,"compileRedirect");function Xu(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=t.clusters[s];if(a===void 0)throw new Error(`unchecked\
 table: there is no cluster ${s}`);if(r===void 0||s!==n)return ws(a,e,o);let{tlsVerify:c}=a;return ws({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(Xu,"destinationIn");var Xb=6e4,Zb=5e3;function Zu(t){let e=new Map,n=vs(),r=new Map,s=kt(t),o=Tt(t,s),a=Object.keys(t.clusters).sort();for(let c of s){
let u=Qb(t,c,a,o);e.set(c.name,u),Lu(n,c.path,u);for(let l of c.hosts)r.set(l,u)}return{gateway:t.shortHosts[0]??"",routes:e,
shortHosts:new Set(t.shortHosts),prefixes:n,ownHosts:r,legacyPatterns:(t.legacyHosts??[]).map(c=>({pattern:vn(c.host),end:ks(
c)})),decisionHeader:t.decisionHeader,checksServerName:t.checkServerName??!0,hasPassiveChecks:s.some(({settings:c})=>c.healthCheck?.
passive!==void 0)}}i(Zu,"compileTable");function Qb(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,
u=O(s.hostHeader??"upstream",e.name),l=u==="client"||u!=="upstream"&&r(u);for(let x of n){let S=Xu(t,e,x,r);c.set(x,l?{...S,
isOwnHost:!0}:S)}let{healthCheck:f}=s,h=o??Tu(s,a)??a,y=Yu(t,s),m=$u(s),d=s.oldHosts===void 0?void 0:ks(s.oldHosts),g=f!==
void 0&&(f.failover??!0),w=o!==void 0||s.split===void 0&&!g,E=y.isOn||d?.isEnding===!0||s.rewriteResponse===!0||f?.passive!==
void 0;return{api:e.name,prefix:e.path,stripPath:s.stripPath??!0,hostHeader:u,pin:o,cluster:a,native:h,clusters:n,destinations:c,
split:s.split===void 0?void 0:vu(e.name,s.split,a),hasFailover:g,hasPassiveChecks:f?.passive!==void 0,healthCheck:f,checkInterval:ce(
f?.interval??"")??Zb,redirect:y,end:d,pathRules:m,rewritesResponse:s.rewriteResponse??!1,timeouts:e0(s.timeouts),retries:s.
retries,isPlain:w&&!E&&!qu(m)&&c.get(h)?.isOwnHost!==!0}}i(Qb,"compileApi");function e0(t){if(t===void 0)return;let e=i(
n=>(n===void 0?void 0:ce(n))??Xb,"milliseconds");return{connect:e(t.connect),send:e(t.send),read:e(t.read)}}i(e0,"compil\
eTimeouts");function el(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(t0(o,r,a))},"check");
s(t.pin,["pin"]);for(let[o,a]of Ue(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);for(let c of Object.keys(a.split?.
weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;let a=`Nothing says which cl\
uster serves ${o.name}: ${r.join(" or ")}.`;n.push(k("no-cluster",["apis",o.name],a))}return n}i(el,"checkClusters");function tl(t){
let e=[];for(let[n,{split:r}]of Ue(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(r.weights))s+=r.weights[o]??
0;Qu(s,100)||Qu(s,1e3)||e.push(k("weights-sum",[...n,"split","weights"],`The weights add up to ${s}.`))}return e}i(tl,"c\
heckWeights");function nl(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??"upstream";if(o==="upstre\
am"||s.cluster===void 0)continue;let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=fe(t,s.name,"hostHeader"),u=c.
join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the host that the client called":
o,f=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked against that.`;n.push(k("sni-is-not-\
upstream",c,f))}return n}i(nl,"checkHostHeaders");function Qu(t,e){return Math.abs(t-e)<1e-6}i(Qu,"isAbout");function t0(t,e,n){
let r=fn(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(", ")}.`;return k("unknown-clust\
er",n,`There is no cluster ${t}.`,s)}i(t0,"unknownCluster");var rl=100;function sl(t){let e=[];for(let[n,{healthCheck:r}]of Ue(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:ce(o);if(o===void 0||a===void 0||a>=rl)continue;let c=`${s} is ${o}, and must be at least ${rl}ms.`;e.push(
k("check-too-often",[...n,"healthCheck",s],c))}return e}i(sl,"checkHealthChecks");function il(t,e){return[n0(t),r0(t,e),s0(t,e),i0(t,e)].flat()}i(il,"checkHosts");function n0(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(k("host-repeated",["shortHosts",s],`${r} stands twice in shortHosts.`))});let n=(t.
legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(k("host-repeated",["legacyHosts",s,"ho\
st"],`${r} stands twice in legacyHosts.`))}),e}i(n0,"checkRepeatedHosts");function r0(t,e){let n=[],r=new Set(Object.keys(
t.apis)),s=new Set(t.shortHosts),o=vt(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let f=[...fe(t,c.name,"hosts"),
l],h=a.get(u);s.has(u)&&n.push(k("host-is-short",f,`${u} is a short host.`)),h===c.name?n.push(k("host-repeated",f,`${u}\
 stands twice for ${c.name}.`)):h!==void 0&&n.push(k("host-taken",f,`${u} is an own host of both ${h} and ${c.name}.`)),
a.set(u,h??c.name);for(let y of o){let m=Te(y,u);if(m===void 0||m===c.name||!r.has(m))continue;let d=`${u} goes to ${c.name}\
, and so no longer to ${m}, for which a legacy pattern means it.`;n.push(k("host-shadowed",f,d))}$e(u)||n.push(k("name-t\
oo-long",f,`${u} is too long for DNS.`))});return n}i(r0,"checkOwnHosts");function s0(t,e){let n=[],r=new Set(e.map(s=>s.
name));return vt(t).forEach((s,o)=>{for(let a of t.shortHosts){let c=Te(s,a);if(c===void 0||!r.has(c))continue;let u=`Fo\
r ${c} the pattern means ${a}, which is a short host.`;n.push(k("host-is-short",["legacyHosts",o,"host"],u))}}),n}i(s0,"\
checkPatternsAgainstShortHosts");function i0(t,e){let n=[],r=vt(t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.
length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["legacyHosts",c,"host"],l=O(a.text,o);$e(l)||n.push(k("name-too\
-long",u,`${l} is too long for DNS.`));for(let f of r.slice(0,c)){if(!a.after.endsWith(f.after)&&!f.after.endsWith(a.after))
continue;let h=e.find(d=>{let g=Te(f,O(a.text,d.name));return g!==void 0&&g!==d.name&&s.has(g)});if(h===void 0)continue;
let m=`${O(a.text,h.name)}, meant for ${h.name} here, already goes to another API by ${f.text}.`;n.push(k("host-shadowed",
u,m))}}),n}i(i0,"checkLegacyNames");function al(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...ol(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Ue(
t))r!==void 0&&e.push(...ol(r,[...n,"oldHosts"])),s!==void 0&&e.push(...a0(s,t.shortHosts,[...n,"redirect"]));return e}i(
al,"checkOldHosts");function ol(t,e){let n=[],r=t.deprecated===void 0?void 0:Q(t.deprecated),s=t.sunset===void 0?void 0:
Q(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(k("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(k("no-sun\
set",[...e,"afterSunset"],"afterSunset says what comes after the sunset, and there is none.")),[...n,...o0(t,s,[...e,"br\
ownouts"])]}i(ol,"checkEnd");function o0({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=Q(o.from),u=Q(
o.until);if(c===void 0||u===void 0)return;let l=i(f=>{r.push(k("brownout-order",[...n,a],`The brownout from ${o.from} to\
 ${o.until} ${f}.`))},"blame");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<
s&&l("begins before the one above it is over"),s=Math.max(s,u)}),r}i(o0,"checkBrownouts");function a0({status:t,permanent:e,
origin:n},r,s){let o=[];t===308&&e!==!0&&o.push(k("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so \
that a rollback does not reach them."));let a=n===void 0?void 0:F(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(k("\
redirect-elsewhere",[...s,"origin"],`${a} is none of the short hosts.`)),o}i(a0,"checkRedirect");function ul(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(k("path-taken",cl(t,s),a))}}for(let s of e){let o=c0(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(k("path-inside",cl(t,s),a))}return n}i(ul,"checkPaths");function cl(t,e){return e.
settings.path===void 0?["apis",e.name]:fe(t,e.name,"path")}i(cl,"pathOf");function c0(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(c0,"ownerOfParent");function ll(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(O(a,r))||(t.legacyHosts??[]).some(f=>O(f.host,r)===O(a,r)))continue;let l=[...t.apis[r]?.source?.host!==void 0?
["apis",r]:["defaults"],"source","host"];n.push(k("source-host",l,`${r} is not served at ${O(a,r)}.`))}return n}i(ll,"ch\
eckSources");var Ps="";function fl(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(t.clusters[s]?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody on the way can read and change its traffic.`;n.push(k("tls-unv\
erified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?l0(t,e):[];return[n,r,u0(t,e)].flat()}i(fl,"checkTls");function u0(t,e){
let n=[],r=new Set;for(let s of e){if(s.cluster===void 0||t.clusters[s.cluster]?.tlsVerify===!1)continue;let o=s.settings.
upstream===void 0?["clusters",s.cluster,"url"]:fe(t,s.name,"upstream"),a=dl(t,s,s.cluster)?.use;if(a===void 0||!wt(a.name)||
r.has(o.join(".")))continue;r.add(o.join("."));let c=`For ${s.name} the upstream is ${a.name}, an address, which Kong do\
es not look for among a certificate's addresses.`;n.push(k("https-address",o,c))}return n}i(u0,"checkAddresses");function l0(t,e){
let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.keys(t.clusters)){let c=dl(t,o,a);if(c===void 0)continue;
let{place:u,use:l}=c,f=s.get(u)??[],h=f.find(m=>f0(m,l)),y=l.isVerified?h?.cluster??"":a;if(h!==void 0&&!r.has(y)){r.add(
y);let m=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.name} by cluster ${a}, checked by one of them\
 and not by the other.`;n.push(k("tls-mixed",["clusters",y,"tlsVerify"],m))}f.some(m=>m.isVerified===l.isVerified&&m.name===
l.name)||f.push(l),s.set(u,f)}return n}i(l0,"checkMixed");function dl(t,{name:e,cluster:n,settings:r},s){let o=t.clusters[s];
if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=F(O(a?r.upstream??"":o.url,e));if(c?.scheme!=="https")return;let u=a||
o.address===void 0?c.host:O(o.address,e),l=r.hostHeader??"upstream",f=l==="upstream"?c.host:l==="client"?Ps:O(l,e);return{
place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.tlsVerify!==!1,name:f}}}i(dl,"useOf");function f0(t,e){return t.
isVerified===e.isVerified?!1:t.name===e.name||t.name===Ps||e.name===Ps}i(f0,"isMixed");function gl(t,e){let n=Tt(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];pl(r,hl(a,e),l=>ml(a,l.name,c!==void 0,n,u)),c!==void 0&&pl(r,hl(c,e),l=>d0(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=ml(o,s.name,!1,
n,fe(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(gl,"checkUpstreams");function hl(t,e){return t.includes(ee)?
e:e.slice(0,1)}i(hl,"named");function pl(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(pl,"pushF\
irst");function ml(t,e,n,r,s){let o=F(O(t,e));if(o===void 0)return k("name-too-long",s,`${O(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return k("upstream-loop",s,a)}i(ml,"checkUrl");function d0(t,e,n){if(!$e(O(t,e)))return k("name-too-long",n,`${O(
t,e)} is too long for DNS.`)}i(d0,"checkAddressName");var h0={url:"http://stand-in.invalid"};function wl(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Rn(o,[])||Rn(o,["clusters"])||Rn(o,["apis"])))return;let r=t,s=yl(r.clusters,n,"clusters",h0);
return{shortHosts:Os(n,"shortHosts")?[]:r.shortHosts,legacyHosts:Os(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||Os(n,"pin")?{}:{pin:r.pin},defaults:p0(r.defaults??{},n,s),apis:yl(r.apis,n,"apis",void 0)}}i(wl,"salvageT\
able");function p0(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Rn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(p0,"salvageDefaults");function yl(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(yl,"withoutBad");
function Os(t,e){return t.some(n=>n[0]===e)}i(Os,"isUnder");function Rn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Rn,"isAt");function bl(t){let e=Yc(t,gt,[]),n=as(e)?wl(t,e):t,r=[e,n===void 0?[]:m0(n)].flat();return{findings:r,table:as(r)?void 0:
n}}i(bl,"checkTable");function m0(t){let e=kt(t);return[el(t,e),tl(t),il(t,e),al(t),ul(t,e),gl(t,e),fl(t,e),nl(t,e),sl(t),
ll(t,e)].flat()}i(m0,"checkMeaning");var Cn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Dc).join(" ")}`),this.name="TableRefused",this.findings=e}};var Nn=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#s;#r;#i=new kn;log=i(async e=>{if(!this.#e.hasPassiveChecks)return;
let n=await e.ctx.shared.get("kdp");typeof n?.api!="string"||typeof n.cluster!="string"||this.#s.report(n.api,n.cluster,
Number(await e.response.getStatus()))},"log");constructor(e,n){this.#t=eu(e,g0);let{table:r,findings:s}=bl(this.#t.table);
if(r===void 0)throw new Cn(s);this.#n=n,this.#e=Zu(r),this.#r=this.#t.nativeRoutes&&wu(this.#e),this.#s=n.health.watch(this.#t.
entity,n.checksHealth?fu(this.#e):[])}async access(e){if(this.#r)return;let n=await this.#i.read(e),r=Ju(this.#e,n),{match:s,
path:o}=r;if(s.kind!=="api")return this.#t.nativeRoutes?void 0:this.#o(e,n,As(this.#e,r,n,this.#c()));if(this.#t.nativeRoutes&&
bu(this.#e,s,n))return;let a=await this.#i.complete(e,n,s),c=As(this.#e,r,a,this.#c());if(this.#t.catchAll&&!xn(c))return this.#o(
e,a,hu(c,a));if(await this.#a(e,s,a,c),xn(c))return this.#o(e,a,c);let u=this.#t.nativeRoutes?void 0:await this.#i.serviceScheme(
e);for(let l of cu(this.#t,s,o??"/",a,c,u))await bs(e,l)}#c(){let{time:e,random:n}=this.#n;return{time:e(),random:n(),isHealthy:this.#s.
isHealthy}}async#a(e,{route:n,end:r},s,o){let{telemetry:a}=this.#n,{api:c,because:u,cluster:l}=o;if((u.includes("unhealt\
hy")||u.includes("no-healthy-cluster"))&&a.countFailover(n.api,l),c===null||r?.isEnding!==!0)return;let f=await e.client.
getConsumer(),h=f?.username??f?.id;a.countOldHost(te(s.host),c,typeof h=="string"?h:"")}async#o(e,n,r){if(!xn(r))throw new Error(
"decided for an API that does not match");let{call:s,status:o,headers:a,problem:c}=pu(this.#t,n,r);if(s!==void 0&&await bs(
e,s),c===void 0)return e.response.exit(o,"",a);let u=String(await e.nginx.getVar("kong_request_id")??"");return e.response.
exit(o,En(c,r.exit,r.api,u),a)}};function g0(t){try{return JSON.parse(t)}catch{return t}}i(g0,"parseJson");import{readFileSync as Ad}from"node:fs";import{setTimeout as x0}from"node:timers/promises";import{request as y0}from"node:http";import{request as w0}from"node:https";function xl(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:f,statuses:h}=t,
y=AbortSignal.timeout(f),m={host:s,port:o,path:l,agent:!1,signal:y,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},d=r==="http"?y0(m):w0({...m,...e,servername:c??"",rejectUnauthorized:u});d.once("response",({statusCode:g=0})=>{
n({isGood:h.includes(g),what:`status ${g}`}),d.destroy()}),d.on("error",g=>{n({isGood:!1,what:y.aborted?`no answer withi\
n ${f} ms`:g.message})}),d.end()})}i(xl,"probe");var Sl={isHealthy:!0,contrary:0,badResponses:0};function El(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(El,"afterChe\
ck");function _l(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(_l,"afterResponse");var b0=500;function kl(t,e){let n=new Map;for(let r of t)n.set(Rs(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(Rs(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(Rs(r,s));if(a===void 0)return;let c=o<b0;e(
a,_l(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(kl,"watchOf");function Rs(t,e){return`${t} ${e}`}
i(Rs,"nameOf");var In=class{static{i(this,"HealthMonitor")}#e;#t;#n=new Map;#s=new Map;constructor(e,n){this.#e=e,this.#t=n}get unhealthy(){
return[...this.#n.values()].filter(({state:e})=>!e.isHealthy).map(({target:e})=>e)}watch(e,n){let r=n.map(s=>this.#r(s));
return this.#s.set(e,new Set(r.map(({key:s})=>s))),this.#i(),kl(r,(s,o,a)=>{this.#a(s,o,a)})}#r(e){let n=JSON.stringify(
e),r=this.#n.get(n);if(r!==void 0)return r;let s={target:e,key:n,stop:new AbortController,state:Sl};return this.#n.set(n,
s),this.#c(s),s}#i(){let e=new Set([...this.#s.values()].flatMap(n=>[...n]));for(let[n,{stop:r}]of this.#n)e.has(n)||(r.
abort(),this.#n.delete(n))}async#c(e){let{target:n,stop:r}=e,{interval:s,thresholds:o}=n,a=Math.random()*s;for(;;){if(await x0(
a,!1,{ref:!1,signal:r.signal}).catch(()=>!0))return;let{isGood:u,what:l}=await xl(n.probe,this.#t);if(r.signal.aborted)return;
this.#a(e,El(e.state,u,o),l),a=s}}#a(e,n,r){let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.#e(e.target,n.isHealthy,
r)}};var Fe=qt(Ci(),1);function Td(t){let e=new Fe.Registry,n=[e],r=new Fe.Counter({name:"kdp_failovers_total",help:"Requests that did not go t\
o the cluster that was chosen first, since that is unhealthy; cluster is the one that they went to, empty where none is \
healthy.",labelNames:["api","cluster"],registers:n}),s=new Fe.Counter({name:"kdp_old_host_requests_total",help:"Requests\
 on old hosts that have a deprecation, a sunset or a brownout, by host, API and consumer (empty where nobody was authent\
icated).",labelNames:["host","api","consumer"],registers:n});return new Fe.Gauge({name:"kdp_unhealthy_upstreams",help:"U\
pstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:o,cluster:a}of t())this.set({api:o,cluster:a},1)}}),{registry:e,countFailover:i((o,a)=>{r.inc({
api:o,cluster:a??""})},"countFailover"),countOldHost:i((o,a,c)=>{s.inc({host:o,api:a,consumer:c})},"countOldHost")}}i(Td,
"createTelemetry");function Pd(t){let e=new In(lS,fS(t)),n=dS(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!=="off",
telemetry:Td(()=>e.unhealthy),time:i(()=>Date.now()/1e3+n,"time"),random:Math.random}}i(Pd,"createServices");var lS=i(({
api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,l=r?30:40,f=r?"upstream healthy again":"upstream\
 unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:l,time:Date.now(),plugin:"route-table",
api:t,cluster:e,where:h,why:s,msg:f})}
`)},"logChange");function fS({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:Ad(t,"utf8"),key:Ad(e,"utf8")}}i(fS,"clientCertificate");function dS(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is no number of seconds`);return e}i(dS,"clockOffset");var Od="0.1.0";var Rd=Pd(process.env),Ni=class extends Nn{static{i(this,"Plugin")}constructor(e){super(e,Rd)}},pS=Rd.telemetry.registry,
mS="route-table",gS=Od,yS=850,wS=Qc,bS=["log"];import{resolve as xS}from"node:path";import{pathToFileURL as SS}from"node:url";var Cd=["certificate","rewrite","access","response","preread","log"],ES=["rewrite","access","response"];function Nd({Plugin:t}){
let e=t.prototype;return Cd.filter(n=>typeof e[n]=="function")}i(Nd,"phasesOf");function Id(t,e){if(!Cd.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(Id,"phaseOf");function Di(t){return ES.includes(t)}
i(Di,"canExit");async function Dd(t){let e=await import(SS(xS(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is no plugin: it must export Plugi\
n (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(Dd,"loadPluginModule");function Mi(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...Nd(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Mi,"describePlugin");function Md(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Mi(t,e)]})}i(Md,"dumpDescription");import{createServer as EE}from"node:http";import{connect as SE}from"node:net";var ot=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},at=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#s=1;#r=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#s>0||this.#r>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#c(e,n){let r=n;for(;r<e.length&&(this.#s>0||this.#r>0);)if(this.#r>
0){let s=Math.min(this.#r,e.length-r);this.#r-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=vS(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#s+=n.valuesPerUnit*r-1,this.#r=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#r+this.#s>this.#e)throw new ot(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#s=1,n}};function P(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(P,"layout");var Fn=P(0,0,0),Li=1,$i=2,kS=[Fn,void 0,Fn,Fn,P(1,0,1),P(2,0,1),P(4,0,1),P(1,0,1,0,1),P(2,0,1,0,1),P(4,0,1,
0,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,2,1),P(0,3,1),P(0,5,1),
P(0,9,1),P(0,17,1),P(1,0,1),P(2,0,1),P(4,0,1),P(2,0,0,Li),P(4,0,0,Li),P(2,0,0,$i),P(4,0,0,$i)];function vS(t){if(t<=127||
t>=224)return Fn;if(t<=143)return P(0,t&15,0,$i);if(t<=159)return P(0,t&15,0,Li);if(t<=191)return P(0,t&31,1);let e=kS[t-
192];if(e===void 0)throw new ot(`byte 0x${t.toString(16)} begins no MessagePack value`);return e}i(vS,"layoutOf");var nr=qt(ah(),1);import{isUtf8 as gE}from"node:buffer";var Re=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},ch=0,uh=1,yE=2,
lh=new nr.Encoder({ignoreUndefined:!0}),wE=new nr.Decoder({rawStrings:!0}),bE=new TextDecoder("utf-8",{ignoreBOM:!0});function fh(t){
let e=ph(t),[n,r,s,o]=e;if(n!==ch||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Re("a message is \
no RPC request");return{id:r,method:s,argument:o[0]}}i(fh,"decodeRequest");function dh(t){let[e,n,r,s]=ph(t);if(e!==yE){
if(e!==uh||typeof n!="number")throw new Re("a message is no RPC answer");return{id:n,error:xE(r),result:s}}}i(dh,"decode\
Answer");function xE(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(xE,"errorText");function hh({id:t,method:e,
argument:n}){return lh.encode([ch,t,e,[n]])}i(hh,"encodeRequest");function io({id:t,error:e,result:n}){return lh.encode(
[uh,t,e,e===null?n:null])}i(io,"encodeAnswer");function ph(t){let e;try{e=so(wE.decode(t))}catch(n){throw new Re(`a mess\
age can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Re("a message is no arr\
ay");return e}i(ph,"decodeArray");function so(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)return gE(
t)?bE.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=so(t[n]);return t}let e=t;for(let n of Object.keys(
e)){let r=e[n];typeof r=="object"&&(e[n]=so(r))}return e}i(so,"withTexts");function mh(t,e){return new Promise((n,r)=>{let s=SE(t),o=new at,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(hh({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=dh(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(mh,"probeServer");var _E=1e3;async function gh(t){let e=EE((n,r)=>{kE(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(gh,"serveHealth");async function kE(t,e,n){switch(t){case"/healthz":Mt(
e,200,{status:"alive"});return;case"/readyz":await vE(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;default:Mt(e,404,{status:"not found",paths:["/healthz","/readyz","/metrics"]})}}i(kE,
"answer");async function vE(t,{socketPath:e,isLeaving:n}){if(n()){Mt(t,503,{status:"leaving"});return}try{await mh(e,_E),
Mt(t,200,{status:"ready"})}catch(r){Mt(t,503,{status:"not ready",reason:r instanceof Error?r.message:String(r)})}}i(vE,"\
answerReadiness");function Mt(t,e,n){t.writeHead(e,{"Content-Type":"application/json"}),t.end(`${JSON.stringify(n)}
`)}i(Mt,"send");var re=qt(Ci(),1);var Lt="kdp_plugin_server";function yh(t){let e=new re.Registry;(0,re.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:TE(n),refusedConfigs:new re.Counter({name:`${Lt}_refused_configs_total`,help:"Configurations that the pl\
ugin refused; the last good one, or 503, is served instead.",registers:n}),failedPhases:new re.Counter({name:`${Lt}_fail\
ed_phases_total`,help:"Phases that ended in 503 because something went wrong in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new re.Counter({name:`${Lt}_broken_connections_total`,help:"Connections that were closed because of wh\
at came over them.",labelNames:["reason"],registers:n})}}i(yh,"createMetrics");function TE(t){let e=new re.Counter({name:`${Lt}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(TE,"rpcCounter");function wh({registry:t},e){
for(let[n,r]of Object.entries(e))new re.Gauge({name:`${Lt}_${n}`,help:`How many ${n} there are now.`,registers:[t],collect(){
this.set(r())}})}i(wh,"measureLevels");import{parseArgs as AE}from"node:util";var be=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Sh=`Usage: kdp\
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
`,bh=["trace","debug","info","warn","error","fatal"];function Eh(t){let e=OE(t),{"log-level":n="info"}=e;if(!bh.includes(
n))throw new be(`--log-level: it must be one of ${bh.join(", ")}`);return{socket:e.socket,socketMode:RE(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:CE(e.http),plugin:e.plugin,phaseTimeout:xh("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:xh("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(Eh,"parseOptions");var Ve={type:"string"},oo={type:"boolean"},PE={socket:Ve,"socket-mode":Ve,http:Ve,plugin:Ve,"ph\
ase-timeout":Ve,grace:Ve,"log-level":Ve,dump:oo,"with-log-phase":oo,help:{...oo,short:"h"}};function OE(t){try{return AE(
{args:[...t],options:PE}).values}catch(e){throw new be(e instanceof Error?e.message:String(e))}}i(OE,"parse");function RE(t){
if(!/^[0-7]{3,4}$/.test(t))throw new be(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(RE,"parseMode");function CE(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new be(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(CE,"parseH\
ostAndPort");function xh(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new be(`${t} ${e}: it must be milliseco\
nds`);return n}i(xh,"parseMilliseconds");import{createServer as ZE}from"node:net";import{setTimeout as QE}from"node:timers/promises";var _h=["kong.response.exit","kong.response.error"];function kh(){let t={method:"kong",below:new Map};return e=>vh(t,e)}
i(kh,"createPdkMaker");function vh(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):vh(NE(t,s),e)}})}i(vh,"pdkFunction");function NE({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${IE(n)}`,below:new Map};return e.set(n,s),s}i(NE,"nameBelow");function IE(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(IE,"snakeCase");var $t=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},rr=class{static{
i(this,"Conversation")}#e;#t=[];#n;#s;#r;#i=0;#c=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#u(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${ao(r.answer)} failed: ${n}`)),this.#d(),s}abandon(e){if(this.#o)return;this.#h();
let n=new $t(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#s?.("ret")}#l(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new $t(`no PDK call and no end within ${this.#e.timeouts.plugin} ms`))}),new Promise(e=>{this.#s=e})}#u(e){
this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#f(n,s,o));Promise.resolve().then(()=>e(r)).then(()=>{n===this.#i&&
this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#f(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||this.#o||this.#a){
a(new $t(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},resolve:o,reject:a}),
this.#d()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#d()}#d(){let e=this.#s;if(e===void 0||this.#o)return;let n=this.#t.
shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#s=void 0,_h.includes(ao(n.answer))?this.#h():(this.#n=
n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${ao(n.answer)}`)})),e(n.answer)}#m(e){this.#c+=1;
let n=this.#e.onFailure(e,this.#c);this.#t=[],n===void 0?this.#p():this.#u(n)}#g(e,n){clearTimeout(this.#r),this.#r=setTimeout(
n,e),this.#r.unref()}#h(){this.#o=!0,clearTimeout(this.#r),this.#e.onOver()}};function ao(t){return t==="ret"?t:t.Method}
i(ao,"methodOf");var DE={"Retry-After":"5"};function ut(t){return async e=>{let n=e;return Th(n,t,ME(await n.nginx.getVar("kong_request_i\
d")))}}i(ut,"refuseWith");function co(t){return e=>Th(e,t,"")}i(co,"refuseAtOnce");var sr=class{static{i(this,"RefusingP\
lugin")}rewrite=ut("no-table");access=ut("no-table");response=ut("no-table")};function Th(t,e,n){let r=U(e,DE);return t.
response.exit(r.status,En(e,r,null,n),r.headers)}i(Th,"exitWith");function ME(t){return typeof t=="string"?t:""}i(ME,"te\
xtOf");var xe=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},or=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=kh();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(ir(n),r);case"plugin.StepError":return this.#o(ir(n),!0,r);case"plugin.StartInstance":
return this.#s(ir(n));case"plugin.CloseInstance":return this.#r(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#f(n),Mi(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#o(ir(n),!1,r);throw new xe(`${e} is not implemented`)}}#s(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#f(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one goes on serving":"requests ge\
t 503 until a right one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#r(e){let n=this.#e.instances.close(e);if(n===void 0)throw uo(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw uo(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#c(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw uo(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#u(
o,s);return lo(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new xe("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#u(s,"access");return lo(s,c,c.begin(
ut("failure")),r)}return lo(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#t.size<65536?Id(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Di(n)?co("failure"):void 0)}#u(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new rr({makePdk:this.#n,timeouts:r,onOver:i(()=>this.#t.delete(e),"onOver"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Di(n))return u===1?ut("failure"):u===2?co("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#f(e){let n=this.#e.module.Name;if(e!==n)throw new xe(`there is no plugin ${String(
e)} here, only ${n}`)}};function uo(t){return new xe(`no plugin instance #${String(t)}`)}i(uo,"noInstance");async function lo(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(lo,"answerOf");function ir(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new xe("the argument must be a map")}i(ir,"recordOf");var qE=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function Ah(t,{rpc:e,metrics:n,log:r}){let s=new at,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((f,h)=>{n.brokenConnections.inc({reason:f}),r.warn({err:h},"connection closed because of what came over it"),t.destroy()},
"breakOff"),l=i(async f=>{let h=fh(f),y=await HE(h,e,o,n,r);t.writable&&t.write(y),a-=1},"serve");t.on("data",f=>{try{for(let h of s.
push(f)){if(a+=1,a>16)throw new ot("too many messages wait for their answer");c=(a===1?l(h):c.then(()=>t.destroyed?void 0:
l(h))).catch(m=>{u(m instanceof Re?"message":"failure",m)})}}catch(h){u("frame",h)}}),t.on("error",f=>{r.debug({err:f},"\
connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(Ah,"serveConnection");async function HE({
id:t,method:e,argument:n},r,s,o,a){let c=qE.includes(e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),
io({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof xe||a.error({err:u,method:e},"an RPC failed");
let l=u instanceof Error?u.message:String(u);return io({id:t,error:l,result:null})}}i(HE,"answerTo");import{isDeepStrictEqual as UE}from"node:util";var BE=16,ar=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}start(e){let n="";try{let r=JSON.parse(e);n=jE(r);let s=this.#s(n,r);return{instance:this.#r(s),refusal:void 0,servesLastGood:!1}}catch(r){
let s=this.#n.get(n),o=s?.plugin??new sr;return{instance:this.#r(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=FE(n),s=this.#n.
get(e);if(s!==void 0&&UE(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>BE&&a!==void 0&&this.#n.delete(a),o}#r(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function jE(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(jE,"ent\
ityOf");function FE(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(FE,"withoutKongsKeys");import{chmod as zE,lstat as VE,unlink as WE}from"node:fs/promises";import{connect as KE}from"node:net";async function Ph(t,e,n){await GE(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await zE(e,n)}i(Ph,"listenOnSocket");async function GE(t){let e=await VE(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} is there already, and is no socket; name another path`);if(await JE(t))throw new Error(`another se\
rver listens on ${t}; stop it, or name another path`);await WE(t)}}i(GE,"removeStaleSocket");function JE(t){return new Promise(
e=>{let n=KE(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(JE,"isAlive");import{randomBytes as YE}from"node:crypto";var cr=class{static{i(this,"UniqueIds")}#e=YE(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var e_=1e4,t_=36e5,n_=5e3,r_=250,s_=20;async function Oh(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new cr,u=new ar({module:e,ids:c,closedTtl:e_,idleTtl:t_}),l=new or({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),f=new Set,h=0,y=ZE(g=>{f.add(g),g.on("data",()=>{h=Date.now()}),g.on("close",()=>f.delete(g)),Ah(g,{rpc:l,metrics:o,
log:a})});y.maxConnections=16384;let m=setInterval(()=>{u.sweep()},n_);m.unref(),wh(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>f.size,"connections")}),await Ph(y,n,r);let d=!1;return{get isLeaving(){
return d},async leave(g){d=!0;let w=Date.now()+g,E=i(()=>f.size===0||l.conversations===0&&Date.now()-h>r_||Date.now()>w,
"isDone");for(;!E();)await QE(s_);clearInterval(m);let x=new Promise(S=>y.close(S));for(let S of f)S.destroy();await x}}}
i(Oh,"startServer");var i_=`This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,o_=3e4;try{await a_(process.argv.slice(2))}catch(t){let e=t instanceof be?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function a_(t){let e=Eh(t);if(e.help){process.stdout.write(Sh);return}let n=e.plugin===void 0?
Ii:await Dd(e.plugin);e.dump?process.stdout.write(`${Md(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(i_),process.exitCode=2):await c_(e,e.socket,n)}i(a_,"main");async function c_(t,e,n){
let r=(0,Rh.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=yh(n.Metrics);u_(r);let o=await Oh({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:o_},metrics:s,log:r}),a=t.http===void 0?void 0:await gh({...t.http,socketPath:e,
metrics:s,isLeaving:i(()=>o.isLeaving,"isLeaving")});r.info({socket:e,http:a?.address(),version:n.Version,pid:process.pid},
"listening");let c=i(u=>{o.isLeaving||(r.info({signal:u},"leaving: what is under way is finished first"),o.leave(t.grace).
then(()=>{a?.close(),a?.closeAllConnections(),r.info("gone")}))},"leave");process.on("SIGTERM",c),process.on("SIGINT",c),
process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}i(c_,"serve");function u_(t){process.on("unhandledR\
ejection",e=>{t.error({err:e},"an error that nobody handled")})}i(u_,"reportCrashes");
