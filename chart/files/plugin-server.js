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
var bh=Object.create;var pt=Object.defineProperty;var wh=Object.getOwnPropertyDescriptor;var xh=Object.getOwnPropertyNames;var Sh=Object.getPrototypeOf,_h=Object.prototype.hasOwnProperty;var i=(t,e)=>pt(t,"name",{value:e,configurable:!0}),k=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var Eh=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},co=(t,e)=>{for(var n in e)
pt(t,n,{get:e[n],enumerable:!0})},uo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of xh(e))!_h.call(
t,s)&&s!==n&&pt(t,s,{get:()=>e[s],enumerable:!(r=wh(e,s))||r.enumerable});return t};var Ht=(t,e,n)=>(n=t!=null?bh(Sh(t)):{},uo(e||!t||!t.__esModule?pt(n,"default",{value:t,enumerable:!0}):n,t)),vh=t=>uo(pt(
{},"__esModule",{value:!0}),t);var fr=w((K_,ho)=>{"use strict";var mt=i(t=>t&&typeof t.message=="string","isErrorLike"),lr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return mt(n)?n:void 0}else return mt(e)?e:void 0},"getErrorCause"),lo=i((t,e)=>{
if(!mt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=lr(t);return r?(e.add(t),n+`
caused by: `+lo(r,e)):n},"_stackWithCauses"),kh=i(t=>lo(t,new Set),"stackWithCauses"),fo=i((t,e,n)=>{if(!mt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=lr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+fo(s,e,o)}else return r},"_messageWithCauses"),Th=i(t=>fo(t,new Set),"messageWithCauses");ho.exports={isErrorLike:mt,
getErrorCause:lr,stackWithCauses:kh,messageWithCauses:Th}});var dr=w((J_,mo)=>{"use strict";var Ah=Symbol("circular-ref-tag"),Bt=Symbol("pino-raw-err-ref"),po=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Bt]},
"get"),set:i(function(t){this[Bt]=t},"set")}});Object.defineProperty(po,Bt,{writable:!0,value:{}});mo.exports={pinoErrProto:po,
pinoErrorSymbols:{seen:Ah,rawSymbol:Bt}}});var bo=w((Y_,yo)=>{"use strict";yo.exports=pr;var{messageWithCauses:Ph,stackWithCauses:Oh,isErrorLike:go}=fr(),{pinoErrProto:Rh,
pinoErrorSymbols:Ch}=dr(),{seen:hr}=Ch,{toString:Nh}=Object.prototype;function pr(t){if(!go(t))return t;t[hr]=void 0;let e=Object.
create(Rh);e.type=Nh.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=Ph(t),e.stack=Oh(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>pr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];go(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,hr)&&(e[n]=pr(r)):e[n]=r}return delete t[hr],e.raw=t,e}i(pr,"errSerializer")});var xo=w((Z_,wo)=>{"use strict";wo.exports=Ft;var{isErrorLike:mr}=fr(),{pinoErrProto:Mh,pinoErrorSymbols:Ih}=dr(),{seen:jt}=Ih,
{toString:Dh}=Object.prototype;function Ft(t){if(!mr(t))return t;t[jt]=void 0;let e=Object.create(Mh);e.type=Dh.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Ft(n))),mr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,jt)&&(e.cause=Ft(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];mr(r)?Object.prototype.hasOwnProperty.call(r,jt)||(e[n]=Ft(r)):e[n]=r}return delete t[jt],e.
raw=t,e}i(Ft,"errWithCauseSerializer")});var vo=w((tE,Eo)=>{"use strict";Eo.exports={mapHttpRequest:Lh,reqSerializer:_o};var gr=Symbol("pino-raw-req-ref"),So=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[gr]},"get"),set:i(function(t){this[gr]=t},"set")}});Object.defineProperty(
So,gr,{writable:!0,value:{}});function _o(t){let e=t.info||t.socket,n=Object.create(So);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(_o,"reqSerializer");function Lh(t){return{
req:_o(t)}}i(Lh,"mapHttpRequest")});var Po=w((rE,Ao)=>{"use strict";Ao.exports={mapHttpResponse:$h,resSerializer:To};var yr=Symbol("pino-raw-res-ref"),ko=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[yr]},"get"),set:i(function(t){this[yr]=t},"set")}});Object.defineProperty(ko,yr,{writable:!0,
value:{}});function To(t){let e=Object.create(ko);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(To,"resSerializer");function $h(t){return{res:To(t)}}i($h,"mapHttpResponse")});var wr=w((iE,Oo)=>{"use strict";var br=bo(),qh=xo(),Vt=vo(),zt=Po();Oo.exports={err:br,errWithCause:qh,mapHttpRequest:Vt.
mapHttpRequest,mapHttpResponse:zt.mapHttpResponse,req:Vt.reqSerializer,res:zt.resSerializer,wrapErrorSerializer:i(function(e){
return e===br?e:i(function(r){return e(br(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===Vt.reqSerializer?e:i(function(r){return e(Vt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===zt.resSerializer?e:i(function(r){return e(zt.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var xr=w((aE,No)=>{"use strict";var Ro=k("node:util"),Co=Ro.getCallSites??Ro.getCallSite;function Uh(t,e){return e}i(Uh,
"noOpPrepareStackTrace");No.exports=i(function(){if(Co)return Co().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=Uh;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var qo=w((uE,$o)=>{"use strict";function Sr(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Sr(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Sr(t[n]));return e}return t}
i(Sr,"deepClone");function Mo(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Mo,"parsePath");function Io(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(Io,"setValue");function Do(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(Do,"removeKey");var Wt=Symbol("PATH_NOT_FOUND");function Hh(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return Wt;n=n[r]}return n}i(Hh,"getValueIfExists");function Bh(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(Bh,"getValue");function jh(t,e,n,r=!1){for(let s of e){
let o=Mo(s);if(o.includes("*"))Lo(t,o,n,s,r);else if(r)Do(t,o);else{let a=Hh(t,o);if(a===Wt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;Io(t,o,c)}}}i(jh,"redactPaths");function Lo(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],f=typeof n=="function"?n(c[u],l):n;c[u]=
f}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],f=typeof n=="function"?n(c[u],l):n;c[u]=f}}else Fh(t,e,n,
o,r,s)}i(Lo,"redactWildcardPath");function Fh(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(f,h){if(h===
a.length){if(Array.isArray(f))for(let y=0;y<f.length;y++)u[h]=y.toString(),l(f[y],h+1);else if(typeof f=="object"&&f!==null)
for(let y in f)u[h]=y,l(f[y],h+1)}else if(h<a.length){let y=a[h];f&&typeof f=="object"&&f!==null&&y in f&&(u[h]=y,l(f[y],
h+1))}else if(c.includes("*"))Lo(f,c,typeof n=="function"?(g,d)=>{let m=[...u.slice(0,h),...d];return n(g,m)}:n,s,o);else if(o)
Do(f,c);else{let y=typeof n=="function"?n(Bh(f,c),[...u.slice(0,h),...c]):n;Io(f,c,y)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let f=t;for(let h=0;h<a.length;h++){let y=a[h];if(f==null||typeof f!="object"||f===null)return;f=f[y],u[h]=y}f!=
null&&l(f,a.length)}}i(Fh,"redactIntermediateWildcard");function Vh(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Mo(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(Vh,"buildPathSt\
ructure");function zh(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(zh,"selectiveClone");function Wh(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Wh,"validatePath");function Kh(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Wh(e)}i(Kh,"validatePaths");function Gh(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Kh(e);let a=Vh(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=zh(u,a),f=u,h=n;return typeof n=="function"&&(h=n),jh(l,e,h,o),r===!1?(l.restore=function(){return Sr(
f)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(Gh,"slowRedact");$o.exports=Gh});var De=w((fE,Uo)=>{"use strict";var Jh=Symbol("pino.setLevel"),Xh=Symbol("pino.getLevel"),Yh=Symbol("pino.levelVal"),Qh=Symbol(
"pino.levelComp"),Zh=Symbol("pino.useLevelLabels"),ep=Symbol("pino.useOnlyCustomLevels"),tp=Symbol("pino.mixin"),np=Symbol(
"pino.lsCache"),rp=Symbol("pino.chindings"),sp=Symbol("pino.asJson"),ip=Symbol("pino.write"),op=Symbol("pino.redactFmt"),
ap=Symbol("pino.time"),cp=Symbol("pino.timeSliceIndex"),up=Symbol("pino.stream"),lp=Symbol("pino.stringify"),fp=Symbol("\
pino.stringifySafe"),dp=Symbol("pino.stringifiers"),hp=Symbol("pino.end"),pp=Symbol("pino.formatOpts"),mp=Symbol("pino.m\
essageKey"),gp=Symbol("pino.errorKey"),yp=Symbol("pino.nestedKey"),bp=Symbol("pino.nestedKeyStr"),wp=Symbol("pino.mixinM\
ergeStrategy"),xp=Symbol("pino.msgPrefix"),Sp=Symbol("pino.wildcardFirst"),_p=Symbol.for("pino.serializers"),Ep=Symbol.for(
"pino.formatters"),vp=Symbol.for("pino.hooks"),kp=Symbol.for("pino.metadata"),Tp=Symbol.for("pino.transport.usesMultistr\
eam");Uo.exports={setLevelSym:Jh,getLevelSym:Xh,levelValSym:Yh,levelCompSym:Qh,useLevelLabelsSym:Zh,mixinSym:tp,lsCacheSym:np,
chindingsSym:rp,asJsonSym:sp,writeSym:ip,serializersSym:_p,redactFmtSym:op,timeSym:ap,timeSliceIndexSym:cp,streamSym:up,
stringifySym:lp,stringifySafeSym:fp,stringifiersSym:dp,endSym:hp,formatOptsSym:pp,messageKeySym:mp,errorKeySym:gp,nestedKeySym:yp,
wildcardFirstSym:Sp,needsMetadataGsym:kp,useOnlyCustomLevelsSym:ep,formattersSym:Ep,hooksSym:vp,nestedKeyStrSym:bp,mixinMergeStrategySym:wp,
msgPrefixSym:xp,transportUsesMultistreamSym:Tp}});var Er=w((dE,Fo)=>{"use strict";var Ho=qo(),{redactFmtSym:Ap,wildcardFirstSym:Kt}=De(),_r=/[^.[\]]+|\[([^[\]]*?)\]/g,Bo="\
[Redacted]",jo=!1;function Pp(t,e){let{paths:n,censor:r,remove:s}=Op(t),o=n.reduce((u,l)=>{_r.lastIndex=0;let f=_r.exec(
l),h=_r.exec(l),y=f[1]!==void 0?f[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):f[0];if(y==="*"&&(y=Kt),h===null)return u[y]=
null,u;if(u[y]===null)return u;let{index:g}=h,d=`${l.substr(g,l.length-1)}`;return u[y]=u[y]||[],y!==Kt&&u[y].length===0&&
u[y].push(...u[Kt]||[]),y===Kt&&Object.keys(u).forEach(function(m){u[m]&&u[m].push(d)}),u[y].push(d),u},Object.create(null)),
a=Object.assign(Object.create(null),{[Ap]:Ho({paths:n,censor:r,serialize:e,strict:jo,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=f=>c(f,[l]);else{let f=typeof r=="function"?(h,y)=>r(h,[l,...y]):r;u[l]=Ho({paths:o[l],censor:f,serialize:e,strict:jo,
remove:s})}return u},a)}i(Pp,"redaction");function Op(t){if(Array.isArray(t))return t={paths:t,censor:Bo},t;let{paths:e,
censor:n=Bo,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(Op,"handle");Fo.exports=Pp});var Wo=w((pE,zo)=>{"use strict";var Rp=i(()=>"","nullTime"),Cp=i(()=>`,"time":${Date.now()}`,"epochTime"),Np=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),Mp=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),Ip=1000000n,
Vo=1000000000n,Dp=BigInt(Date.now())*Ip,Lp=process.hrtime.bigint(),$p=i(()=>{let t=process.hrtime.bigint()-Lp,e=Dp+t,n=e/
Vo,r=e%Vo,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),f=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${f}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");zo.exports={nullTime:Rp,epochTime:Cp,unixTime:Np,isoTime:Mp,isoTimeNano:$p}});var Go=w((gE,Ko)=>{"use strict";function qp(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(qp,"tryStringi\
fy");Ko.exports=Up;function Up(t,e,n){var r=n&&n.stringify||qp,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",f=1-s,h=-1,y=t&&t.length||0,g=0;g<y;){if(t.charCodeAt(g)===37&&g+1<y){switch(h=
h>-1?h:0,t.charCodeAt(g+1)){case 100:case 102:if(f>=u||e[f]==null)break;h<g&&(l+=t.slice(h,g)),l+=Number(e[f]),h=g+2,g++;
break;case 105:if(f>=u||e[f]==null)break;h<g&&(l+=t.slice(h,g)),l+=Math.floor(Number(e[f])),h=g+2,g++;break;case 79:case 111:case 106:
if(f>=u||e[f]===void 0)break;h<g&&(l+=t.slice(h,g));var d=typeof e[f];if(d==="string"){l+="'"+e[f]+"'",h=g+2,g++;break}if(d===
"function"){l+=e[f].name||"<anonymous>",h=g+2,g++;break}l+=r(e[f]),h=g+2,g++;break;case 115:if(f>=u)break;h<g&&(l+=t.slice(
h,g)),l+=String(e[f]),h=g+2,g++;break;case 37:h<g&&(l+=t.slice(h,g)),l+="%",h=g+2,g++,f--;break}++f}++g}return h===-1?t:
(h<y&&(l+=t.slice(h)),l)}i(Up,"format")});var kr=w((bE,vr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));vr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),vr.exports=t}});var na=w((xE,ta)=>{"use strict";var N=k("fs"),Hp=k("events"),Bp=k("util").inherits,Jo=k("path"),Ar=kr(),jp=k("assert"),Gt=100,
Jt=Buffer.allocUnsafe(0),Fp=16*1024,Xo="buffer",Yo="utf8",[Vp,zp]=(process.versions.node||"0.0").split(".").map(Number),
Wp=Vp>=22&&zp>=7;function Qo(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&N.mkdirSync(Jo.dirname(
t),{recursive:!0});let o=N.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?N.mkdir(Jo.dirname(t),{recursive:!0},
o=>{if(o)return n(o);N.open(t,r,s,n)}):N.open(t,r,s,n)}i(Qo,"openFile");function X(t){if(!(this instanceof X))return new X(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:f,fsync:h,contentMode:y,
mode:g}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||Fp,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=g,this.retryEAGAIN=f||(()=>!0),this.mkdir=l||!1;let d,
m;if(y===Xo)this._writingBuf=Jt,this.write=Jp,this.flush=Yp,this.flushSync=Zp,this._actualWrite=tm,d=i(()=>N.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),m=i(()=>N.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(y===void 0||
y===Yo)this._writingBuf="",this.write=Gp,this.flush=Xp,this.flushSync=Qp,this._actualWrite=em,d=i(()=>Buffer.isBuffer(this.
_writingBuf)?N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),m=i(()=>Buffer.
isBuffer(this._writingBuf)?N.write(this.fd,this._writingBuf,this.release):N.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${Yo}" and "${Xo}", but passed ${y}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")Qo(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Ar(Gt),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(m,Gt);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let x=Tr(this._writingBuf,
this._len,_);if(this._len=x.len,this._writingBuf=x.writingBuf,this._writingBuf.length){if(!this.sync){m();return}try{do{
let E=d(),R=Tr(this._writingBuf,this._len,E);this._len=R.len,this._writingBuf=R.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&N.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Xt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Kp,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(X,"SonicBo\
om");function Tr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Tr,"releaseWritingBuf");function Kp(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Kp,"e\
mitDrain");Bp(X,Hp);function Zo(t,e){return t.length===0?Jt:t.length===1?t[0]:Buffer.concat(t,e)}i(Zo,"mergeBuf");function Gp(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Gp,"write");function Jp(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Jp,"writeBuffer");function ea(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{N.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(ea,"callFlushCallbackOnDrain");function Xp(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&ea.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Xp,"flush");function Yp(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&ea.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(Yp,"flushBuffer");X.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&N.close(e,n=>{if(n)return this.emit("error",n)})}),Qo(this.file,this)};X.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Xt(this)))};function Qp(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?N.writeSync(this.fd,t):N.writeSync(this.fd,
t,"utf8"),n=Tr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Ar(Gt)}}try{N.fsyncSync(this.fd)}catch{}}
i(Qp,"flushSync");function Zp(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Jt);let t=Jt;for(;this._bufs.length||t.length;){t.length<=0&&(t=Zo(this._bufs[0],this._lens[0]));try{let e=N.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Ar(Gt)}}}i(Zp,"flushBufferS\
ync");X.prototype.destroy=function(){this.destroyed||Xt(this)};function em(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else N.write(
this.fd,this._writingBuf,t)}i(em,"actualWrite");function tm(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:Zo(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=N.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Wp&&(this._writingBuf=Buffer.from(this._writingBuf)),N.write(this.fd,this._writingBuf,
t)}i(tm,"actualWriteBuffer");function Xt(t){if(t.fd===-1){t.once("ready",Xt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],jp(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{N.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?N.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Xt,"actualClose");X.SonicBoom=X;X.default=X;ta.exports=X});var Pr=w((_E,aa)=>{"use strict";var Y={exit:[],beforeExit:[]},ra={exit:sm,beforeExit:im},Ke;function nm(){Ke===void 0&&(Ke=
new FinalizationRegistry(om))}i(nm,"ensureRegistry");function rm(t){Y[t].length>0||process.on(t,ra[t])}i(rm,"install");function sa(t){
Y[t].length>0||(process.removeListener(t,ra[t]),Y.exit.length===0&&Y.beforeExit.length===0&&(Ke=void 0))}i(sa,"uninstall");
function sm(){ia("exit")}i(sm,"onExit");function im(){ia("beforeExit")}i(im,"onBeforeExit");function ia(t){for(let e of Y[t]){
let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}Y[t]=[]}i(ia,"callRefs");function om(t){for(let e of["exit","beforeExit"]){let n=Y[e].
indexOf(t);Y[e].splice(n,n+1),sa(e)}}i(om,"clear");function oa(t,e,n){if(e===void 0)throw new Error("the object can't be\
 undefined");rm(t);let r=new WeakRef(e);r.fn=n,nm(),Ke.register(e,r),Y[t].push(r)}i(oa,"_register");function am(t,e){oa(
"exit",t,e)}i(am,"register");function cm(t,e){oa("beforeExit",t,e)}i(cm,"registerBeforeExit");function um(t){if(Ke!==void 0){
Ke.unregister(t);for(let e of["exit","beforeExit"])Y[e]=Y[e].filter(n=>{let r=n.deref();return r&&r!==t}),sa(e)}}i(um,"u\
nregister");aa.exports={register:am,registerBeforeExit:cm,unregister:um}});var ca=w((vE,lm)=>{lm.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var la=w((kE,ua)=>{"use strict";function fm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),f=Atomics.waitAsync(t,e,u,l);f.async?f.value.then(h=>{if(h==="o\
k"){let y=Atomics.load(t,e);s(null,y>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
fm,"wait");function dm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(f=>{if(f==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(dm,"w\
aitDiff");ua.exports={wait:fm,waitDiff:dm}});var da=w((AE,fa)=>{"use strict";fa.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var va=w((PE,Ea)=>{"use strict";var{version:hm}=ca(),{EventEmitter:pm}=k("events"),{Worker:mm}=k("worker_threads"),{join:gm}=k("path"),
{pathToFileURL:ym}=k("url"),{wait:bm}=la(),{WRITE_INDEX:pe,READ_INDEX:xe,SEQ_INDEX:Or}=da(),wm=k("buffer"),xm=k("assert"),
p=Symbol("kImpl"),Sm=wm.constants.MAX_STRING_LENGTH;function ha(){}i(ha,"noop");function Mr(t,e){Atomics.add(t[p].state,
Or,1),e(),Atomics.add(t[p].state,Or,1),Atomics.notify(t[p].state,Or)}i(Mr,"updateState");function pa(t){Mr(t,()=>{Atomics.
store(t[p].state,xe,0),Atomics.store(t[p].state,pe,0)}),Atomics.notify(t[p].state,xe)}i(pa,"resetIndexes");var Ge=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Yt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},_m=process.env.NODE_V8_COVERAGE?Yt:global.FinalizationRegistry||Yt,Em=process.env.
NODE_V8_COVERAGE?Ge:global.WeakRef||Ge,ma=new _m(t=>{t.exited||t.terminate()});function vm(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||gm(__dirname,"\
lib","worker.js"),a=new mm(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:ym(n).href,dataBuf:t[p].dataBuf,stateBuf:t[p].stateBuf,workerData:{$context:{threadStreamVersion:hm},
...r}}});return a.stream=new Ge(t),a.on("message",km),a.on("exit",ba),ma.register(t,a),a}i(vm,"createWorker");function ga(t){
xm(!t[p].sync),t[p].needDrain&&(t[p].needDrain=!1,t.emit("drain"))}i(ga,"drain");function ya(t){for(;;){let e=Atomics.load(
t[p].state,pe);if(t.destroyed||e<0)return;let n=t[p].data.length-e;if(n>0){if(t[p].bufLen===0){t[p].flushing=!1,t[p].ending?
Ir(t):t[p].needDrain&&process.nextTick(ga,t);return}Sa(t,n,ha);continue}if(n===0){if(e===0&&t[p].bufLen===0)return;Qt(t,
()=>{t.destroyed||(pa(t),ya(t))});return}z(t,new Error("overwritten"));return}}i(ya,"nextFlush");function km(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[p].ending||
(this.stream=new Em(e)),Qt(e,()=>{e[p].ready=!0,e.emit("ready")});break;case"ERROR":z(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){z(e,new Error(
"this should not happen: "+t.code));break}let n=e[p].flushCallbacks.get(t.id);n&&(e[p].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:z(e,new Error("this should not happen: "+t.code))}}
i(km,"onWorkerMessage");function ba(t){let e=this.stream.deref();e!==void 0&&(ma.unregister(e),e.worker.exited=!0,e.worker.
off("exit",ba),z(e,t!==0?new Error("the worker thread exited"):null))}i(ba,"onWorkerExit");var Cr=class extends pm{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[p]={},this[p].stateBuf=new SharedArrayBuffer(128),this[p].state=new Int32Array(this[p].stateBuf),this[p].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[p].data=Buffer.from(this[p].dataBuf),this[p].sync=e.sync||
!1,this[p].ending=!1,this[p].ended=!1,this[p].needDrain=!1,this[p].destroyed=!1,this[p].flushing=!1,this[p].ready=!1,this[p].
finished=!1,this[p].errored=null,this[p].closed=!1,this[p].buf=[],this[p].bufHead=0,this[p].bufLen=0,this[p].flushCallbacks=
new Map,this[p].nextFlushId=0,this[p].flushRetainCount=0,this[p].userRef=!0,this.worker=vm(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[p].destroyed)return Nr(this,new Error(
"the worker has exited")),!1;if(this[p].ending)return Nr(this,new Error("the worker is ending")),!1;if(this[p].flushing&&
this[p].bufLen+n.length>=Sm)try{Rr(this),this[p].flushing=!0}catch(r){return z(this,r),!1}if(this[p].buf.push(n),this[p].
bufLen+=n.length,this[p].sync)try{return Rr(this),!0}catch(r){return z(this,r),!1}return this[p].flushing||(this[p].flushing=
!0,setImmediate(ya,this)),this[p].needDrain=this[p].data.length-this[p].bufLen-Atomics.load(this[p].state,pe)<=0,!this[p].
needDrain}end(){this[p].destroyed||(this[p].ending=!0,this.worker.stream=new Ge(this),Ir(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||ha,n&&Tm(this);let r=!1,s=i(o=>{r||(r=!0,n&&Am(this),e(o))},"done");wa(this,o=>{if(o){process.nextTick(
s,o);return}xa(this,s)})}flushSync(){this[p].destroyed||(Rr(this),_a(this))}unref(){this[p].userRef=!1,this[p].flushRetainCount===
0&&this.worker.unref()}ref(){this[p].userRef=!0,this.worker.ref()}get ready(){return this[p].ready}get destroyed(){return this[p].
destroyed}get closed(){return this[p].closed}get writable(){return!this[p].destroyed&&!this[p].ending}get writableEnded(){
return this[p].ending}get writableFinished(){return this[p].finished}get writableNeedDrain(){return this[p].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[p].errored}};function wa(t,e){if(t[p].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[p].sync&&(t[p].flushing||t[p].bufLen>0)){setImmediate(wa,t,e);return}Qt(t,e)}i(wa,
"flushBuffer");function Qt(t,e){let n=Atomics.load(t[p].state,pe);bm(t[p].state,xe,n,1/0,(r,s)=>{if(r){z(t,r),e(r);return}
if(s!=="ok"){Qt(t,e);return}e()})}i(Qt,"waitForRead");function Tm(t){t[p].flushRetainCount===0&&t.worker.ref(),t[p].flushRetainCount++}
i(Tm,"retainWorkerForPendingFlush");function Am(t){t[p].flushRetainCount!==0&&(t[p].flushRetainCount--,t[p].flushRetainCount===
0&&!t[p].userRef&&t.worker.unref())}i(Am,"releaseWorkerForPendingFlush");function xa(t,e){if(t[p].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[p].ready){let r=i(()=>{o(),xa(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[p].nextFlushId;t[p].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[p].flushCallbacks.delete(n),z(t,r),process.nextTick(e,r)}}i(xa,"requestWorkerF\
lush");function Pm(t,e){let n=t[p].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(Pm,"failPendingFlushCallbacks");function Nr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Nr,"error");function z(t,e){t[p].destroyed||(t[p].destroyed=!0,Pm(t,e),e&&(t[p].errored=e,Nr(t,e)),t.worker.
exited?setImmediate(()=>{t[p].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[p].closed=!0,t.
emit("close")}))}i(z,"destroy");function Sa(t,e,n){let s=Atomics.load(t[p].state,pe),o=e;for(;o>0&&t[p].bufLen!==0;){let a=t[p].
bufHead,c=t[p].buf[a];if(c.length<=o){c.copy(t[p].data,s),s+=c.length,o-=c.length,t[p].bufLen-=c.length,t[p].bufHead=a+1,
t[p].bufHead===t[p].buf.length?(t[p].buf.length=0,t[p].bufHead=0):t[p].bufHead>=1024&&t[p].bufHead*2>=t[p].buf.length&&(t[p].
buf.splice(0,t[p].bufHead),t[p].bufHead=0);continue}c.copy(t[p].data,s,0,o),t[p].buf[a]=c.subarray(o),t[p].bufLen-=o,s+=
o,o=0}return Mr(t,()=>{Atomics.store(t[p].state,pe,s)}),n(),!0}i(Sa,"write");function Ir(t){if(!(t[p].ended||!t[p].ending||
t[p].flushing)){t[p].ended=!0;try{t.flushSync();let e=Atomics.load(t[p].state,xe);Mr(t,()=>{Atomics.store(t[p].state,pe,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[p].state,xe,e,1e3),e=Atomics.load(t[p].state,xe),e===-2){z(t,new Error("en\
d() failed"));return}if(++n===10){z(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[p].finished=
!0,t.emit("finish")})}catch(e){z(t,e)}}}i(Ir,"end");function Rr(t){let e=i(()=>{t[p].ending?Ir(t):t[p].needDrain&&process.
nextTick(ga,t)},"cb");for(t[p].flushing=!1;t[p].bufLen!==0;){let n=Atomics.load(t[p].state,pe);if(n<0)throw new Error("_\
writeSync failed");let r=t[p].data.length-n;if(r===0){_a(t),pa(t);continue}else if(r<0)throw new Error("overwritten");Sa(
t,r,e)}}i(Rr,"writeSync");function _a(t){if(t[p].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[p].state,pe),n=0;for(;;){let r=Atomics.load(t[p].state,xe);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[p].state,xe,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(_a,"flushSync");Ea.
exports=Cr});var $r=w((RE,Aa)=>{"use strict";var{createRequire:Om}=k("module"),{existsSync:Rm}=k("node:fs"),Cm=xr(),{join:Dr,isAbsolute:Ta,
sep:Nm}=k("node:path"),{fileURLToPath:Mm}=k("node:url"),Im=kr(),Lr=Pr(),Dm=va(),{transportUsesMultistreamSym:Lm}=De();function $m(t){
Lr.register(t,jm),Lr.registerBeforeExit(t,Fm),t.on("close",function(){Lr.unregister(t)})}i($m,"setupOnExit");function qm(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(qm,"hasPreloadFlags");function Um(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&ka(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(ka(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(Um,"sanitizeNodeOptions");function ka(t){let e=Hm(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=Mm(n)}catch{return!1}return Ta(n)&&!Rm(n)}i(ka,"shouldDropPreload");function Hm(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(Hm,"stripQuotes");function Bm(t,e,n,r,s){if(!n.
execArgv&&qm()&&k.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=Um(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new Dm({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&$m(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),Im(
100),o.end())}return i(c,"onExit"),o}i(Bm,"buildStream");function jm(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(jm,"autoEnd");function Fm(t){t.flushSync()}i(Fm,"flush");function Vm(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=Cm(),sync:c=!1}=t,u={...t.options},l=!1,f=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),y=t.target;if(y&&
n)throw new Error("only one of target or targets can be specified");if(n){y=h["pino-worker"]||Dr(__dirname,"worker.js"),
u.targets=n.filter(x=>x.target).map(x=>({...x,target:m(x.target)})),u.pipelines=n.filter(x=>x.pipeline).map(x=>x.pipeline.
map(S=>({...S,level:x.level,target:m(S.target)})));let b=u.targets.some(x=>x.level!=null),_=u.pipelines.some(x=>x.some(S=>S.
level!=null));l=u.targets.length+u.pipelines.length>1||b||_}else e&&(y=h["pino-worker"]||Dr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:m(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let g=n||e?"pino.transp\
ort":y,d=Bm(m(y),u,o,c,g);return l&&(d[Lm]=!0),d;function m(b){if(b=h[b]||b,Ta(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return Dr(__dirname,"..","file.js");let _;for(let x of f)try{let S=x==="node:repl"?process.cwd()+Nm:x;_=Om(S).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(m,"f\
ixTarget")}i(Vm,"transport");Aa.exports=Vm});var nn=w((NE,Ha)=>{"use strict";var zm=k("node:diagnostics_channel"),Pa=Go(),{mapHttpRequest:Wm,mapHttpResponse:Km}=wr(),
qr=na(),Oa=Pr(),{lsCacheSym:Gm,chindingsSym:Ia,writeSym:Ra,serializersSym:Da,formatOptsSym:Ca,endSym:Jm,stringifiersSym:La,
stringifySym:$a,stringifySafeSym:Ur,wildcardFirstSym:qa,nestedKeySym:Xm,formattersSym:Ua,messageKeySym:Ym,errorKeySym:Qm,
nestedKeyStrSym:Zm,msgPrefixSym:Zt}=De(),{isMainThread:eg}=k("worker_threads"),tg=$r(),[ng]=process.versions.node.split(
".").map(t=>Number(t)),Na=zm.tracingChannel("pino_asJson"),en=ng>=25?t=>JSON.stringify(t):sg;function Je(){}i(Je,"noop");
function rg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Wm(r):typeof r.setHeader=="function"&&(r=Km(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[Zt]=="string"&&o!==void 0&&o!==null&&(o=this[Zt]+o),this[Ra](r,
Pa(o,a,this[Ca]),t)}else{let o=r===void 0?s.shift():r;typeof this[Zt]=="string"&&o!==void 0&&o!==null&&(o=this[Zt]+o),this[Ra](
null,Pa(o,s,this[Ca]),t)}}}i(rg,"genLog");function sg(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(sg,"_asString");function ig(t,e,n,r){if(Na.hasSubscribers===!1)return Ma.call(this,
t,e,n,r);let s={instance:this,arguments};return Na.traceSync(Ma,s,this,t,e,n,r)}i(ig,"asJson");function Ma(t,e,n,r){let s=this[$a],
o=this[Ur],a=this[La],c=this[Jm],u=this[Ia],l=this[Da],f=this[Ua],h=this[Ym],y=this[Qm],g=this[Gm][n]+r;g=g+u;let d;f.log&&
(t=f.log(t));let m=a[qa],b="";for(let x in t)if(d=t[x],Object.prototype.hasOwnProperty.call(t,x)&&d!==void 0){l[x]?d=l[x](
d):x===y&&l.err&&(d=l.err(d));let S=a[x]||m;switch(typeof d){case"undefined":case"function":continue;case"number":Number.
isFinite(d)===!1&&(d=null);case"boolean":S&&(d=S(d));break;case"string":d=(S||en)(d);break;default:d=(S||s)(d,o)}if(d===
void 0)continue;let E=en(x);b+=","+E+":"+d}let _="";if(e!==void 0){d=l[h]?l[h](e):e;let x=a[h]||m;switch(typeof d){case"\
function":break;case"number":Number.isFinite(d)===!1&&(d=null);case"boolean":x&&(d=x(d)),_=',"'+h+'":'+d;break;case"stri\
ng":d=(x||en)(d),_=',"'+h+'":'+d;break;default:d=(x||s)(d,o),_=',"'+h+'":'+d}}return this[Xm]&&b?g+this[Zm]+b.slice(1)+"\
}"+_+c:g+b+_+c}i(Ma,"_asJson");function og(t,e){let n,r=t[Ia],s=t[$a],o=t[Ur],a=t[La],c=a[qa],u=t[Da],l=t[Ua].bindings;e=
l(e);for(let f in e)if(n=e[f],((f.length<5||f!=="level"&&f!=="serializers"&&f!=="formatters"&&f!=="customLevels")&&e.hasOwnProperty(
f)&&n!==void 0)===!0){if(n=u[f]?u[f](n):n,n=(a[f]||c||s)(n,o),n===void 0)continue;r+=","+en(f)+":"+n}return r}i(og,"asCh\
indings");function ag(t){return t.write!==t.constructor.prototype.write}i(ag,"hasBeenTampered");function tn(t){let e=new qr(
t);return e.on("error",n),!t.sync&&eg&&(Oa.register(e,cg),e.on("close",function(){Oa.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Je,e.end=Je,e.flushSync=Je,e.destroy=Je;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(tn,"buildSafeSonicBoom");function cg(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(cg,"autoEnd");function ug(t){return i(function(n,r,s={},o){if(typeof s=="string")o=tn({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=tn({dest:o})}else if(s instanceof qr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
qr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=tg({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Je),o||(ag(process.stdout)?o=process.stdout:o=tn({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(ug,"createArgsNormalizer");function lg(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Ur])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(lg,"stringify");function fg(t,e,n){return{
level:t,bindings:e,log:n}}i(fg,"buildFormatters");function dg(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(dg,"normalizeDestFileDescriptor");Ha.exports={noop:Je,buildSafeSonicBoom:tn,asChindings:og,asJson:ig,
genLog:rg,createArgsNormalizer:ug,stringify:lg,buildFormatters:fg,normalizeDestFileDescriptor:dg}});var rn=w((IE,Ba)=>{var hg={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},pg={ASC:"ASC",DESC:"DESC"};Ba.exports={DEFAULT_LEVELS:hg,
SORTING_ORDER:pg}});var jr=w((DE,za)=>{"use strict";var{lsCacheSym:mg,levelValSym:Hr,useOnlyCustomLevelsSym:gg,streamSym:yg,formattersSym:bg,
hooksSym:wg,levelCompSym:ja}=De(),{noop:xg,genLog:Le}=nn(),{DEFAULT_LEVELS:re,SORTING_ORDER:Fa}=rn(),Va={fatal:i(t=>{let e=Le(
re.fatal,t);return function(...n){let r=this[yg];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>Le(re.error,t),"error"),warn:i(t=>Le(re.warn,t),"warn"),info:i(t=>Le(re.info,t),"info"),debug:i(t=>Le(
re.debug,t),"debug"),trace:i(t=>Le(re.trace,t),"trace")},Br=Object.keys(re).reduce((t,e)=>(t[re[e]]=e,t),{}),Sg=Object.keys(
Br).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function _g(t){let e=t[bg].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[mg]=r,t}i(_g,"genLsCache");function Eg(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(Eg,"isStand\
ardLevel");function vg(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Hr],s=this[Hr]=n[t],o=this[gg],a=this[ja],
c=this[wg].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=xg;continue}this[u]=Eg(u,o)?Va[u](c):Le(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(vg,"setLevel");function kg(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(kg,"getLevel");function Tg(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[ja](n,this[Hr])}i(Tg,"isLeve\
lEnabled");function Ag(t,e,n){return t===Fa.DESC?e<=n:e>=n}i(Ag,"compareLevel");function Pg(t){return typeof t=="string"?
Ag.bind(null,t):t}i(Pg,"genLevelComparison");function Og(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Br,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:re,t);return{labels:r,values:s}}i(Og,"mappings");function Rg(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Br).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:re,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(Rg,"assertD\
efaultLevelFound");function Cg(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(Cg,"assertNoLevelCollisi\
ons");function Ng(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(Fa).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(Ng,"assertLevelComparison");za.exports={initialLsCache:Sg,
genLsCache:_g,levelMethods:Va,getLevel:kg,setLevel:vg,isLevelEnabled:Tg,mappings:Og,assertNoLevelCollisions:Cg,assertDefaultLevelFound:Rg,
genLevelComparison:Pg,assertLevelComparison:Ng}});var Fr=w(($E,Wa)=>{"use strict";Wa.exports={version:"10.4.0"}});var ec=w((UE,Za)=>{"use strict";var{EventEmitter:Mg}=k("node:events"),{lsCacheSym:Ig,levelValSym:Dg,setLevelSym:zr,getLevelSym:Ka,
chindingsSym:on,mixinSym:Lg,asJsonSym:Ja,writeSym:$g,mixinMergeStrategySym:qg,timeSym:Ug,timeSliceIndexSym:Hg,streamSym:Xa,
serializersSym:$e,formattersSym:gt,errorKeySym:Bg,messageKeySym:jg,useOnlyCustomLevelsSym:Fg,needsMetadataGsym:Vg,redactFmtSym:zg,
stringifySym:Wg,formatOptsSym:Kg,stringifiersSym:Gg,msgPrefixSym:Wr,hooksSym:Jg}=De(),{getLevel:Xg,setLevel:Yg,isLevelEnabled:Qg,
mappings:Zg,initialLsCache:ey,genLsCache:ty,assertNoLevelCollisions:ny}=jr(),{asChindings:Kr,asJson:ry,buildFormatters:Vr,
stringify:Ga,noop:Ya}=nn(),{version:sy}=Fr(),iy=Er(),oy=class{static{i(this,"Pino")}},Qa={constructor:oy,child:ay,bindings:cy,
setBindings:uy,flush:dy,isLevelEnabled:Qg,version:sy,get level(){return this[Ka]()},set level(t){this[zr](t)},get levelVal(){
return this[Dg]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[Wr]},get[Symbol.toStringTag](){
return"Pino"},[Ig]:ey,[$g]:fy,[Ja]:ry,[Ka]:Xg,[zr]:Yg};Object.setPrototypeOf(Qa,Mg.prototype);Za.exports=function(){return Object.
create(Qa)};var sn=i(t=>t,"resetChildingsFormatter");function ay(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[$e],r=this[gt],s=Object.create(this);if(e==null)return s[gt].bindings!==sn&&(s[gt]=Vr(r.level,sn,r.log)),s[on]=
Kr(s,t),this.onChild!==Ya&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[$e]=Object.create(null);for(let l in n)
s[$e][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[$e][l]=n[l]}for(let l in e.
serializers)s[$e][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[$e][l]=e.serializers[l]}}else s[$e]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[gt]=
Vr(c||r.level,u||sn,l||r.log)}else s[gt]=Vr(r.level,sn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(ny(this.levels,
e.customLevels),s.levels=Zg(e.customLevels,s[Fg]),ty(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=iy(s.redact,Ga),u={stringify:c[zg]};s[Wg]=Ga,s[Gg]=c,s[Kg]=u}if(typeof e.msgPrefix=="string"&&(s[Wr]=
(this[Wr]||"")+e.msgPrefix),s[on]=Kr(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[zr](c)}return this.onChild(s),s}i(ay,"child");function cy(){let e=`{${this[on].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(cy,"bindings");function uy(t){let e=Kr(this,t);this[on]=e}i(uy,"setBindings");
function ly(t,e){return Object.assign(e,t)}i(ly,"defaultMixinMergeStrategy");function fy(t,e,n){let r=this[Ug](),s=this[Lg],
o=this[Bg],a=this[jg],c=this[qg]||ly,u,l=this[Jg].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let f=this[Ja](u,e,n,r),h=this[Xa];
h[Vg]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[Hg]),h.lastLogger=this),h.write(l?l(f):f)}i(fy,
"write");function dy(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[Xa];typeof e.
flush=="function"?e.flush(t||Ya):t&&t()}i(dy,"flush")});var sc=w((Yr,rc)=>{"use strict";var{hasOwnProperty:yt}=Object.prototype,Ue=Xr();Ue.configure=Xr;Ue.stringify=Ue;Ue.default=
Ue;Yr.stringify=Ue;Yr.configure=Xr;rc.exports=Ue;var hy=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Se(t){return t.
length<5e3&&!hy.test(t)?`"${t}"`:JSON.stringify(t)}i(Se,"strEscape");function Gr(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(Gr,"sort");var py=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function Jr(t){
return py.call(t)!==void 0&&t.length!==0}i(Jr,"isTypedArrayWithEntries");function tc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(tc,"stringifyTypedArray");function my(t){
if(yt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(my,"getCircularV\
alueOption");function gy(t){let e;if(yt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(gy,"getDeterministicOption");function yy(t,e){let n;if(yt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(yy,"getBooleanOption");function nc(t,e){let n;if(yt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(nc,"getPositiveIntegerOption");function qe(t){return t===1?"1 item":`${t} items`}i(qe,
"getItemCount");function by(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(by,"getUniqueReplacerSet");function wy(t){if(yt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(wy,"getStrictOption");function Xr(t){
t={...t};let e=wy(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=my(t),r=yy(
t,"bigint"),s=gy(t),o=typeof s=="function"?s:void 0,a=nc(t,"maximumDepth"),c=nc(t,"maximumBreadth");function u(g,d,m,b,_,x){
let S=d[g];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(g)),S=b.call(d,g,S),typeof S){case"\
string":return Se(S);case"object":{if(S===null)return"null";if(m.indexOf(S)!==-1)return n;let E="",R=",",D=x;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<m.length+1)return'"[Array]"';m.push(S),_!==""&&(x+=_,E+=`
${x}`,R=`,
${x}`);let q=Math.min(S.length,c),F=0;for(;F<q-1;F++){let Ie=u(String(F),S,m,b,_,x);E+=Ie!==void 0?Ie:"null",E+=R}let V=u(
String(F),S,m,b,_,x);if(E+=V!==void 0?V:"null",S.length-1>c){let Ie=S.length-c-1;E+=`${R}"... ${qe(Ie)} not stringified"`}
return _!==""&&(E+=`
${D}`),m.pop(),`[${E}]`}let O=Object.keys(S),M=O.length;if(M===0)return"{}";if(a<m.length+1)return'"[Object]"';let A="",
$="";_!==""&&(x+=_,R=`,
${x}`,A=" ");let H=Math.min(M,c);s&&!Jr(S)&&(O=Gr(O,o)),m.push(S);for(let q=0;q<H;q++){let F=O[q],V=u(F,S,m,b,_,x);V!==void 0&&
(E+=`${$}${Se(F)}:${A}${V}`,$=R)}if(M>c){let q=M-c;E+=`${$}"...":${A}"${qe(q)} not stringified"`,$=R}return _!==""&&$.length>
1&&(E=`
${x}${E}
${D}`),m.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function l(g,d,m,b,_,x){
switch(typeof d=="object"&&d!==null&&typeof d.toJSON=="function"&&(d=d.toJSON(g)),typeof d){case"string":return Se(d);case"\
object":{if(d===null)return"null";if(m.indexOf(d)!==-1)return n;let S=x,E="",R=",";if(Array.isArray(d)){if(d.length===0)
return"[]";if(a<m.length+1)return'"[Array]"';m.push(d),_!==""&&(x+=_,E+=`
${x}`,R=`,
${x}`);let M=Math.min(d.length,c),A=0;for(;A<M-1;A++){let H=l(String(A),d[A],m,b,_,x);E+=H!==void 0?H:"null",E+=R}let $=l(
String(A),d[A],m,b,_,x);if(E+=$!==void 0?$:"null",d.length-1>c){let H=d.length-c-1;E+=`${R}"... ${qe(H)} not stringified\
"`}return _!==""&&(E+=`
${S}`),m.pop(),`[${E}]`}m.push(d);let D="";_!==""&&(x+=_,R=`,
${x}`,D=" ");let O="";for(let M of b){let A=l(M,d[M],m,b,_,x);A!==void 0&&(E+=`${O}${Se(M)}:${D}${A}`,O=R)}return _!==""&&
O.length>1&&(E=`
${x}${E}
${S}`),m.pop(),`{${E}}`}case"number":return isFinite(d)?String(d):e?e(d):"null";case"boolean":return d===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(d);default:return e?e(d):void 0}}i(l,"stringifyArrayReplacer");
function f(g,d,m,b,_){switch(typeof d){case"string":return Se(d);case"object":{if(d===null)return"null";if(typeof d.toJSON==
"function"){if(d=d.toJSON(g),typeof d!="object")return f(g,d,m,b,_);if(d===null)return"null"}if(m.indexOf(d)!==-1)return n;
let x=_;if(Array.isArray(d)){if(d.length===0)return"[]";if(a<m.length+1)return'"[Array]"';m.push(d),_+=b;let A=`
${_}`,$=`,
${_}`,H=Math.min(d.length,c),q=0;for(;q<H-1;q++){let V=f(String(q),d[q],m,b,_);A+=V!==void 0?V:"null",A+=$}let F=f(String(
q),d[q],m,b,_);if(A+=F!==void 0?F:"null",d.length-1>c){let V=d.length-c-1;A+=`${$}"... ${qe(V)} not stringified"`}return A+=
`
${x}`,m.pop(),`[${A}]`}let S=Object.keys(d),E=S.length;if(E===0)return"{}";if(a<m.length+1)return'"[Object]"';_+=b;let R=`\
,
${_}`,D="",O="",M=Math.min(E,c);Jr(d)&&(D+=tc(d,R,c),S=S.slice(d.length),M-=d.length,O=R),s&&(S=Gr(S,o)),m.push(d);for(let A=0;A<
M;A++){let $=S[A],H=f($,d[$],m,b,_);H!==void 0&&(D+=`${O}${Se($)}: ${H}`,O=R)}if(E>c){let A=E-c;D+=`${O}"...": "${qe(A)}\
 not stringified"`,O=R}return O!==""&&(D=`
${_}${D}
${x}`),m.pop(),`{${D}}`}case"number":return isFinite(d)?String(d):e?e(d):"null";case"boolean":return d===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(d);default:return e?e(d):void 0}}i(f,"stringifyIndent");function h(g,d,m){
switch(typeof d){case"string":return Se(d);case"object":{if(d===null)return"null";if(typeof d.toJSON=="function"){if(d=d.
toJSON(g),typeof d!="object")return h(g,d,m);if(d===null)return"null"}if(m.indexOf(d)!==-1)return n;let b="",_=d.length!==
void 0;if(_&&Array.isArray(d)){if(d.length===0)return"[]";if(a<m.length+1)return'"[Array]"';m.push(d);let D=Math.min(d.length,
c),O=0;for(;O<D-1;O++){let A=h(String(O),d[O],m);b+=A!==void 0?A:"null",b+=","}let M=h(String(O),d[O],m);if(b+=M!==void 0?
M:"null",d.length-1>c){let A=d.length-c-1;b+=`,"... ${qe(A)} not stringified"`}return m.pop(),`[${b}]`}let x=Object.keys(
d),S=x.length;if(S===0)return"{}";if(a<m.length+1)return'"[Object]"';let E="",R=Math.min(S,c);_&&Jr(d)&&(b+=tc(d,",",c),
x=x.slice(d.length),R-=d.length,E=","),s&&(x=Gr(x,o)),m.push(d);for(let D=0;D<R;D++){let O=x[D],M=h(O,d[O],m);M!==void 0&&
(b+=`${E}${Se(O)}:${M}`,E=",")}if(S>c){let D=S-c;b+=`${E}"...":"${qe(D)} not stringified"`}return m.pop(),`{${b}}`}case"\
number":return isFinite(d)?String(d):e?e(d):"null";case"boolean":return d===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(d);default:return e?e(d):void 0}}i(h,"stringifySimple");function y(g,d,m){if(arguments.length>
1){let b="";if(typeof m=="number"?b=" ".repeat(Math.min(m,10)):typeof m=="string"&&(b=m.slice(0,10)),d!=null){if(typeof d==
"function")return u("",{"":g},[],d,b,"");if(Array.isArray(d))return l("",g,[],by(d),b,"")}if(b.length!==0)return f("",g,
[],b,"")}return h("",g,[])}return i(y,"stringify"),y}i(Xr,"configure")});var cc=w((jE,ac)=>{"use strict";var Qr=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:oc}=rn(),xy=oc.info;function Sy(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(oc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:f,
[Qr]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let y,g=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:d}=this,m=0,b;for(let _=_y(d.length,e.dedupe);vy(
_,d.length,e.dedupe);_=Ey(_,e.dedupe))if(y=d[_],y.level<=g){if(m!==0&&m!==y.level)break;if(b=y.stream,b[Qr]){let{lastTime:x,
lastMsg:S,lastObj:E,lastLogger:R}=this;b.lastLevel=g,b.lastTime=x,b.lastMsg=S,b.lastObj=E,b.lastLogger=R}b.write(h),e.dedupe&&
(m=y.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:y}of this.streams)typeof y.emit=="funct\
ion"&&y.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let y=typeof h.write=="function"||h.stream,g=h.write?h:h.stream;if(!y)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:d,streamLevels:m}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=m[h.level]:typeof h.level=="number"?b=h.level:b=xy;
let _={stream:g,level:b,levelVal:void 0,id:++r.lastId};return d.unshift(_),d.sort(ic),this.minLevel=d[0].level,this}i(c,
"add");function u(h){let{streams:y}=this,g=y.findIndex(d=>d.id===h);return g>=0&&(y.splice(g,1),y.sort(ic),this.minLevel=
y.length>0?y[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function f(h){let y=new Array(this.streams.length);for(let g=0;g<y.length;g++)y[g]={level:h,
stream:this.streams[g].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:y,clone:f,[Qr]:!0,
streamLevels:n}}i(f,"clone")}i(Sy,"multistream");function ic(t,e){return t.level-e.level}i(ic,"compareByLevel");function _y(t,e){
return e?t-1:0}i(_y,"initLoopVar");function Ey(t,e){return e?t-1:t+1}i(Ey,"adjustLoopVar");function vy(t,e,n){return n?t>=
0:t<e}i(vy,"checkLoopVar");ac.exports=Sy});var _c=w((VE,W)=>{"use strict";var ky=k("node:os"),gc=wr(),Ty=xr(),Ay=Er(),yc=Wo(),Py=ec(),bc=De(),{configure:Oy}=sc(),{
assertDefaultLevelFound:Ry,mappings:wc,genLsCache:Cy,genLevelComparison:Ny,assertLevelComparison:My}=jr(),{DEFAULT_LEVELS:xc,
SORTING_ORDER:Iy}=rn(),{createArgsNormalizer:Dy,asChindings:Ly,buildSafeSonicBoom:uc,buildFormatters:$y,stringify:Zr,normalizeDestFileDescriptor:lc,
noop:qy}=nn(),{version:Uy}=Fr(),{chindingsSym:fc,redactFmtSym:Hy,serializersSym:dc,timeSym:By,timeSliceIndexSym:jy,streamSym:Fy,
stringifySym:hc,stringifySafeSym:es,stringifiersSym:pc,setLevelSym:Vy,endSym:zy,formatOptsSym:Wy,messageKeySym:Ky,errorKeySym:Gy,
nestedKeySym:Jy,mixinSym:Xy,levelCompSym:Yy,useOnlyCustomLevelsSym:Qy,formattersSym:mc,hooksSym:Zy,nestedKeyStrSym:eb,mixinMergeStrategySym:tb,
msgPrefixSym:nb,transportUsesMultistreamSym:rb}=bc,{epochTime:Sc,nullTime:sb}=yc,{pid:ib}=process,ob=ky.hostname(),ab=gc.
err,cb={level:"info",levelComparison:Iy.ASC,levels:xc,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:ib,
hostname:ob},serializers:Object.assign(Object.create(null),{err:ab}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Sc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},ub=Dy(cb),lb=Object.assign(Object.create(null),gc);
function ts(...t){let e={},{opts:n,stream:r}=ub(e,Ty(),...t);n.level&&typeof n.level=="string"&&xc[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:f,
base:h,name:y,level:g,customLevels:d,levelComparison:m,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:x,formatters:S,hooks:E,
depthLimit:R,edgeLimit:D,onChild:O,msgPrefix:M}=n,A=Oy({maximumDepth:R,maximumBreadth:D}),$=$y(S.level,S.bindings,S.log),
H=Zr.bind({[es]:A}),q=s?Object.assign(Object.create(null),Ay(s,H)):Object.create(null),F=s?{stringify:q[Hy]}:{stringify:H},
V="}"+(o?`\r
`:`
`),Ie=Ly.bind(null,{[fc]:"",[dc]:a,[pc]:q,[hc]:Zr,[es]:A,[mc]:$}),ar="";h!==null&&(y===void 0?ar=Ie(h):ar=Ie(Object.assign(
{},h,{name:y})));let oo=c instanceof Function?c:c?Sc:sb,gh=oo().indexOf(":")+1;if(x&&!d)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(M&&typeof M!="string")throw Error(`Unknown msgPrefix type "${typeof M}" - expected "string"`);Ry(
g,d,x);let dt=wc(d,x);if(r&&r[rb]===!0){let ht=typeof g=="string"?g:void 0;(!ht||dt[ht]===void 0)&&(ht=Object.keys(dt)[0]);
let ao=dt[ht],cr=!1;try{let ur=S.level(ht,ao);cr=ur&&typeof ur=="object"&&ur.level===ao}catch{cr=!1}cr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:dt,messageKey:u,errorKey:l}}),My(m);let yh=Ny(m);return Object.assign(e,{levels:dt,
[Yy]:yh,[Qy]:x,[Fy]:r,[By]:oo,[jy]:gh,[hc]:Zr,[es]:A,[pc]:q,[zy]:V,[Wy]:F,[Ky]:u,[Gy]:l,[Jy]:f,[eb]:f?`,${JSON.stringify(
f)}:{`:"",[dc]:a,[Xy]:b,[tb]:_,[fc]:ar,[mc]:$,[Zy]:E,silent:qy,onChild:O,[nb]:M}),Object.setPrototypeOf(e,Py()),Cy(e),e[Vy](
g),e}i(ts,"pino");W.exports=ts;W.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=lc(t.dest||process.
stdout.fd),uc(t)):uc({dest:lc(t),minLength:0});W.exports.transport=$r();W.exports.multistream=cc();W.exports.levels=wc();
W.exports.stdSerializers=lb;W.exports.stdTimeFunctions=Object.assign({},yc);W.exports.symbols=bc;W.exports.version=Uy;W.
exports.default=ts;W.exports.pino=ts});var de=w(fe=>{"use strict";fe.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");fe.removeLabels=i(function(e,n,r){let s=As(n,r);delete e[s]},"removeLabels");fe.setValue=
i(function(e,n,r){let s=As(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");fe.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
fe.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function ll(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(ll,"fastHashObject");function As(t,e){if(e)return ll(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),ll(n,t)}i(As,"hashObject");fe.hashObject=As;fe.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");fe.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Ts=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};fe.Grouper=Ts});var tt=w((_O,Rs)=>{"use strict";var{getValueAsString:fl}=de(),Nn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Os(n.name),s=`# HELP ${r} ${Os(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:f=r,labels:h={}}=l,{sharedLabels:y={}}=l;u&&n.type===
"counter"&&(f=`${f}_total`),c&&(h={...h,...c,...h});let g=Ps(h,y),d=s0(y),m=[...g,d].filter(Boolean),b=m.length?`{${m.join(
",")}}`:"",_=`${f}${b} ${fl(l.value)}`,{exemplar:x}=l;if(x&&u){let S=Ps(x.labelSet);_+=` # {${S.join(",")}} ${fl(x.value)}\
 ${x.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=o0(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function Ps(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${i0(o)}"`);return r}i(Ps,"formatLabels");var dl=new WeakMap;function s0(t){let e=dl.
get(t);if(e)return e;let r=Ps(t).join(",");return dl.set(t,r),r}i(s0,"flattenSharedLabels");function i0(t){return typeof t!=
"string"?t:Os(t).replace(/"/g,'\\"')}i(i0,"escapeLabelValue");function Os(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Os,"escapeString");function o0(t){return t.replace(/_total$/,"")}i(o0,"standardizeCounterName");Rs.exports=Nn;Rs.
exports.globalRegistry=new Nn});var je=w(Mn=>{"use strict";var a0=k("util"),c0=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,u0=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Mn.validateMetricName=
function(t){return c0.test(t)};Mn.validateLabelName=function(t=[]){return t.every(e=>u0.test(e))};Mn.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${a0.inspect(e)}`)},
"validateLabel")});var Ot=w((TO,hl)=>{"use strict";var Cs=tt(),{isObject:l0}=de(),{validateMetricName:f0,validateLabelName:d0}=je(),Ns=class{static{
i(this,"Metric")}constructor(e,n={}){if(!l0(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Cs.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Cs.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!f0(this.name))throw new Error("Invalid metric name");if(!d0(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Cs.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};hl.exports={Metric:Ns}});var Is=w((PO,pl)=>{"use strict";var Ms=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};pl.exports=Ms});var Ls=w((RO,wl)=>{"use strict";var h0=k("util"),{hashObject:p0,isObject:ml,getLabels:gl,removeLabels:m0,nowTimestamp:g0}=de(),
{validateLabel:yl}=je(),{Metric:y0}=Ot(),b0=Is(),Ds=class extends y0{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(ml(e)?(r=p0(e,this.
sortedLabelNames),yl(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${h0.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),bl(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(ml(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new b0),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=g0())}reset(){this.hashMap={},this.labelNames.length===0&&bl(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=gl(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=gl(this.labelNames,e)||{};return yl(this.labelNames,n),m0.call(this,this.hashMap,n,this.sortedLabelNames)}};function bl(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(bl,"setValue");wl.exports=Ds});var B=w((NO,Tl)=>{"use strict";var _l=k("util"),{setValue:El,setValueDelta:w0,getLabels:xl,hashObject:vl,isObject:kl,removeLabels:x0}=de(),
{validateLabel:In}=je(),{Metric:S0}=Ot(),Us=class extends S0{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=qs(e,n),e=$s(e),_0(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&El(this.hashMap,0,{})}inc(e,n){
n=qs(e,n),e=$s(e),n===void 0&&(n=1),Sl(this,e,n)}dec(e,n){n=qs(e,n),e=$s(e),n===void 0&&(n=1),Sl(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=vl(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=xl(this.labelNames,e);return In(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=xl(
this.labelNames,e);In(this.labelNames,n),x0.call(this,this.hashMap,n,this.sortedLabelNames)}};function _0(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${_l.format(n)}`);In(t.labelNames,e),El(t.hashMap,n,e)}i(_0,"\
set");function Sl(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${_l.format(n)}`);In(t.
labelNames,e);let r=vl(e,t.sortedLabelNames);w0(t.hashMap,n,e,r)}i(Sl,"setDelta");function $s(t){return kl(t)?t:{}}i($s,
"getLabelArg");function qs(t,e){return kl(t)?e:t}i(qs,"getValueArg");Tl.exports=Us});var Vs=w((IO,Cl)=>{"use strict";var E0=k("util"),{getLabels:Al,hashObject:Dn,isObject:Ol,removeLabels:v0,nowTimestamp:k0}=de(),
{validateLabel:Bs}=je(),{Metric:T0}=Ot(),A0=Is(),js=class extends T0{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Dn({})]:Fs({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
Hs.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
Hs.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Dn(
e,this.sortedLabelNames),o=Rl(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];Ol(c)||(c=new A0,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=k0()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(N0),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(R0(this)).reduce(C0(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Dn(e,this.sortedLabelNames);this.hashMap[n]=Fs(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?P0.call(this,e,n)():Pl.call(this,e)()}labels(...e){let n=Al(
this.labelNames,e);return Bs(this.labelNames,n),{observe:Hs.call(this,n),startTimer:Pl.call(this,n)}}remove(...e){let n=Al(
this.labelNames,e);Bs(this.labelNames,n),v0.call(this,this.hashMap,n,this.sortedLabelNames)}};function Pl(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(Pl,"startTimer");function P0(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(P0,"startTime\
rWithExemplar");function Ln(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(Ln,"setValue\
Pair");function Rl(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(Rl,"findBound");function Hs(t){
return e=>{let n=O0(t,e);if(Bs(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${E0.format(n.value)}`);let r=Dn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=Fs(n.labels,this.bucketValues,
this.bucketExemplars));let o=Rl(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(Hs,"observe");function Fs(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(Fs,"createBaseValues");function O0(t,e){return Ol(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(O0,"convertLabelsAndValues");function R0(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],Ln({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(R0,"extractBucketValuesForExport");function C0(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(Ln(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),Ln({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),Ln({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(C0,"addS\
umAndCountForExport");function N0(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(N0,"splayLabels");Cl.exports=js});var zs=w((LO,Nl)=>{function te(){}i(te,"TreeBase");te.prototype.clear=function(){this._root=null,this.size=0};te.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};te.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};te.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};te.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};te.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};te.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};te.prototype.iterator=function(){return new nt(this)};te.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};te.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function nt(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(nt,"Iterator");nt.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};nt.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};nt.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};nt.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};nt.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};Nl.exports=te});var Dl=w((qO,Il)=>{var M0=zs();function rt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(rt,"Node");rt.prototype.
get_child=function(t){return t?this.right:this.left};rt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function $n(t){
this._root=null,this._comparator=t,this.size=0}i($n,"RBTree");$n.prototype=new M0;$n.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new rt(t),e=!0,this.size++;else{var n=new rt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new rt(t),c.set_child(r,u),e=!0,this.size++):G(u.left)&&G(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),G(u)&&G(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Rt(o,!s)):a.set_child(l,Ml(o,
!s))}var f=this._comparator(u.data,t);if(f===0)break;s=r,r=f<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};$n.prototype.remove=function(t){if(this._root===null)return!1;var e=new rt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!G(n)&&!G(n.get_child(a))){if(G(n.get_child(!a))){var l=Rt(n,a);r.set_child(c,l),r=l}else if(!G(
n.get_child(!a))){var f=r.get_child(!c);if(f!==null)if(!G(f.get_child(!c))&&!G(f.get_child(c)))r.red=!1,f.red=!0,n.red=!0;else{
var h=s.right===r;G(f.get_child(c))?s.set_child(h,Ml(r,c)):G(f.get_child(!c))&&s.set_child(h,Rt(r,c));var y=s.get_child(
h);y.red=!0,n.red=!0,y.left.red=!1,y.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function G(t){return t!==
null&&t.red}i(G,"is_red");function Rt(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(Rt,"single_rotate");function Ml(t,e){return t.set_child(!e,Rt(t.get_child(!e),!e)),Rt(t,e)}i(Ml,"d\
ouble_rotate");Il.exports=$n});var $l=w((HO,Ll)=>{var I0=zs();function Ct(t){this.data=t,this.left=null,this.right=null}i(Ct,"Node");Ct.prototype.get_child=
function(t){return t?this.right:this.left};Ct.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function qn(t){
this._root=null,this._comparator=t,this.size=0}i(qn,"BinTree");qn.prototype=new I0;qn.prototype.insert=function(t){if(this.
_root===null)return this._root=new Ct(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Ct(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};qn.prototype.remove=function(t){if(this._root===null)return!1;var e=new Ct(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};Ll.exports=qn});var Ul=w((jO,ql)=>{ql.exports={RBTree:Dl(),BinTree:$l()}});var jl=w((FO,Bl)=>{var D0=Ul().RBTree;function I(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new D0(Hl),this.nreset=0,this.reset()}i(I,"TDigest");I.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};I.prototype.size=function(){return this.centroids.size};
I.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};I.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function Hl(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(Hl,"compare_centroid_means");function L0(t,e){return t.
mean_cumn-e.mean_cumn}i(L0,"compare_centroid_mean_cumns");I.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};I.prototype.bound_mean_cumn=function(t){this.centroids._comparator=L0;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=Hl;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};I.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};I.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function $0(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i($0,"pop_random");I.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
$0(t));this._cumulate(!0),this.compressing=!1}};function Re(t){this.config=t||{},this.mode=this.config.mode||"auto",I.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Re,"Digest");Re.prototype=Object.create(I.prototype);Re.prototype.constructor=Re;Re.prototype.push=function(t){
I.prototype.push.call(this,t),this.check_continuous()};Re.prototype._new_centroid=function(t,e,n){this.n_unique+=1,I.prototype.
_new_centroid.call(this,t,e,n)};Re.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),I.prototype._addweight.
call(this,t,e,n)};Re.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Bl.exports={TDigest:I,Digest:Re}});var zl=w((zO,Vl)=>{"use strict";var{TDigest:Fl}=jl(),Ks=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Fl),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return Ws.call(this).size()}percentile(e){
return Ws.call(this).percentile(e)}push(e){Ws.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function Ws(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Fl,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(Ws,"rotate");Vl.exports=Ks});var Ql=w((KO,Yl)=>{"use strict";var q0=k("util"),{getLabels:Wl,hashObject:Jl,removeLabels:U0}=de(),{validateLabel:Gs}=je(),
{Metric:H0}=Ot(),Xl=zl(),B0=1e3,Js=class extends H0{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:B0,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[Jl({})]:{labels:{},td:new Xl(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){Gl.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(j0(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(V0(s,this)),n.push(F0(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Kl.call(this,e)()}labels(...e){let n=Wl(this.labelNames,e);return Gs(
this.labelNames,n),{observe:Gl.call(this,n),startTimer:Kl.call(this,n)}}remove(...e){let n=Wl(this.labelNames,e);Gs(this.
labelNames,n),U0.call(this,this.hashMap,n,this.sortedLabelNames)}};function j0(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(j0,"extractSummariesForExport");function F0(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(F0,"getCountForExport");function V0(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(V0,"getSumForExport");function Kl(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Kl,"startTimer");function Gl(t){
return e=>{let n=z0(t,e);if(Gs(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${q0.format(n.value)}`);let r=Jl(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new Xl(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(Gl,"observe");function z0(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(z0,"convertLabelsAndValues");Yl.exports=Js});var ef=w((JO,Zl)=>{"use strict";var Xs=k("url"),W0=k("http"),K0=k("https"),{gzipSync:G0}=k("zlib"),{globalRegistry:J0}=tt(),
Qs=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=J0),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return Ys.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return Ys.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return Ys.call(this,"DELETE",e.jobName,e.groupings)}};
async function Ys(t,e,n){let r=Xs.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${X0(n)}`:"",a=`${s}/metrics${o}`,c=Xs.resolve(this.gatewayUrl,a),u=Xs.parse(c),l=Y0(u.href)?K0:W0,f=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,y)=>{t==="DELETE"&&f.headers&&delete f.headers["Content-Encoding"];
let g=l.request(f,d=>{let m="";d.setEncoding("utf8"),d.on("data",b=>{m+=b}),d.on("end",()=>{d.statusCode>=400?y(new Error(
`push failed with status ${d.statusCode}, ${m}`)):h({resp:d,body:m})})});g.on("error",d=>{y(d)}),g.on("timeout",()=>{g.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(d=>{f.headers&&f.headers["Conten\
t-Encoding"]==="gzip"&&(d=G0(d)),g.write(d),g.end()}).catch(d=>{y(d)}):g.end()})}i(Ys,"useGateway");function X0(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(X0,"generateGroupings");function Y0(t){
return t.search(/^https/)!==-1}i(Y0,"isHttps");Zl.exports=Qs});var ei=w(Zs=>{"use strict";Zs.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};Zs.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var tf={};co(tf,{context:()=>Z0,trace:()=>Q0});var Q0,Z0,nf=Eh(()=>{"use strict";Q0={getSpan:i(()=>{},"getSpan")},Z0={active:i(
()=>{},"active")}});var cf=w((ZO,ni)=>{"use strict";var rf=(nf(),vh(tf)),ti=Ls(),sf="process_cpu_user_seconds_total",of="process_cpu_system_\
seconds_total",af="process_cpu_seconds_total";ni.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new ti({name:r+sf,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),y=h.user-
c.user,g=h.system-c.system;if(c=h,this.enableExemplars){let d={},m=rf.trace.getSpan(rf.context.active());m&&(d={traceId:m.
spanContext().traceId,spanId:m.spanContext().spanId}),u.inc({labels:s,value:y/1e6,exemplarLabels:d}),l.inc({labels:s,value:g/
1e6,exemplarLabels:d}),f.inc({labels:s,value:(y+g)/1e6,exemplarLabels:d})}else u.inc(s,y/1e6),l.inc(s,g/1e6),f.inc(s,(y+
g)/1e6)}}),l=new ti({name:r+of,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
f=new ti({name:r+af,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
ni.exports.metricNames=[sf,of,af]});var lf=w((eR,ri)=>{"use strict";var ex=B(),tx=Math.round(Date.now()/1e3-process.uptime()),uf="process_start_time_seconds";
ri.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new ex({name:n+uf,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,tx)}})};ri.exports.metricNames=[uf]});var pf=w((tR,ii)=>{"use strict";var si=B(),nx=k("fs"),rx=["VmSize","VmRSS","VmData"],ff="process_resident_memory_bytes",
df="process_virtual_memory_bytes",hf="process_heap_bytes";function sx(t){return t.split(`
`).reduce((e,n)=>{if(!rx.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(sx,"structureOutput");ii.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new si({name:r+ff,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=nx.readFileSync("/proc/self/status","utf8"),f=sx(l);a.set(s,f.VmRSS),c.set(s,f.VmSize),u.set(s,f.VmData)}catch{}}}),
c=new si({name:r+df,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new si({name:r+hf,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};ii.exports.metricNames=[ff,df,hf]});var oi=w((rR,mf)=>{"use strict";function ix(){try{return process.memoryUsage()}catch{return}}i(ix,"safeMemoryUsage");mf.
exports=ix});var bf=w((iR,ai)=>{"use strict";var ox=B(),gf=pf(),ax=oi(),yf="process_resident_memory_bytes";function cx(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new ox({name:n+yf,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=ax();o&&this.set(r,o.rss)}})}i(cx,"notLinuxVariant");ai.exports=(t,e)=>process.platform===
"linux"?gf(t,e):cx(t,e);ai.exports.metricNames=process.platform==="linux"?gf.metricNames:[yf]});var xf=w((aR,ci)=>{"use strict";var ux=B(),lx=k("fs"),fx=k("process"),wf="process_open_fds";ci.exports=(t,e={})=>{if(fx.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new ux({name:n+wf,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=lx.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};ci.exports.metricNames=[wf]});var _f=w((cR,ui)=>{"use strict";var dx=B(),hx=k("fs"),Sf="process_max_fds",Nt;ui.exports=(t,e={})=>{if(Nt===void 0)try{let a=hx.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Nt=Number(u[1]);break}}catch{return}if(Nt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new dx({name:n+Sf,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Nt!==void 0&&this.set(r,Nt)}})};ui.exports.metricNames=
[Sf]});var Nf=w((uR,li)=>{"use strict";var Ce=B(),Un;try{Un=k("perf_hooks")}catch{}var vf="nodejs_eventloop_lag_seconds",kf="no\
dejs_eventloop_lag_min_seconds",Tf="nodejs_eventloop_lag_max_seconds",Af="nodejs_eventloop_lag_mean_seconds",Pf="nodejs_\
eventloop_lag_stddev_seconds",Of="nodejs_eventloop_lag_p50_seconds",Rf="nodejs_eventloop_lag_p90_seconds",Cf="nodejs_eve\
ntloop_lag_p99_seconds";function Ef(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(Ef,"reportEventloo\
pLag");li.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let m=process.hrtime();setImmediate(Ef,m,c,r)},"collect");if(Un&&Un.monitorEventLoopDelay)try{let m=Un.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});m.enable(),a=i(()=>{let b=process.hrtime();setImmediate(Ef,b,c,r),u.set(r,m.
min/1e9),l.set(r,m.max/1e9),f.set(r,m.mean/1e9),h.set(r,m.stddev/1e9),y.set(r,m.percentile(50)/1e9),g.set(r,m.percentile(
90)/1e9),d.set(r,m.percentile(99)/1e9),m.reset()},"collect")}catch(m){if(m.code==="ERR_NOT_IMPLEMENTED")return;throw m}let c=new Ce(
{name:n+vf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Ce({name:n+
kf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Ce({name:n+Tf,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),f=new Ce({name:n+Af,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Ce({name:n+Pf,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),y=new Ce({name:n+Of,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),g=new Ce({name:n+
Rf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),d=new Ce(
{name:n+Cf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
li.exports.metricNames=[vf,kf,Tf,Af,Pf,Of,Rf,Cf]});var st=w((fR,Mf)=>{"use strict";function px(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(px,"\
aggregateByObjectName");function mx(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(mx,"upda\
teMetrics");Mf.exports={aggregateByObjectName:px,updateMetrics:mx}});var $f=w((hR,fi)=>{"use strict";var{aggregateByObjectName:gx}=st(),{updateMetrics:yx}=st(),If=B(),Df="nodejs_active_hand\
les",Lf="nodejs_active_handles_total";fi.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new If({name:r+Df,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();yx(this,gx(a),s)}}),new If({name:r+Lf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};fi.exports.metricNames=[Df,Lf]});var Bf=w((pR,di)=>{"use strict";var qf=B(),{aggregateByObjectName:bx}=st(),{updateMetrics:wx}=st(),Uf="nodejs_active_req\
uests",Hf="nodejs_active_requests_total";di.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new qf({name:n+Uf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();wx(this,bx(o),r)}}),new qf({name:n+Hf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};di.exports.metricNames=[Uf,Hf]});var zf=w((mR,hi)=>{"use strict";var jf=B(),{updateMetrics:xx}=st(),Ff="nodejs_active_resources",Vf="nodejs_active_resour\
ces_total";hi.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new jf({name:n+Ff,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}xx(this,a,r)}}),new jf(
{name:n+Vf,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};hi.exports.metricNames=[Ff,Vf]});var Jf=w((gR,mi)=>{"use strict";var pi=B(),Sx=oi(),Wf="nodejs_heap_size_total_bytes",Kf="nodejs_heap_size_used_bytes",Gf="\
nodejs_external_memory_bytes";mi.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let f=Sx();f&&(c.set(n,f.heapTotal),u.set(n,f.heapUsed),
f.external!==void 0&&l.set(n,f.external))},"collect"),c=new pi({name:o+Wf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new pi({name:o+Kf,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new pi({name:o+Gf,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};mi.exports.
metricNames=[Wf,Kf,Gf]});var Qf=w((bR,yi)=>{"use strict";var _x=B(),Xf=k("v8"),Yf=["total","used","available"],gi={};Yf.forEach(t=>{gi[t]=`nodejs\
_heap_space_size_${t}_bytes`});yi.exports=(t,e={})=>{try{Xf.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
Yf.forEach(c=>{a[c]=new _x({name:r+gi[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of Xf.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
yi.exports.metricNames=Object.values(gi)});var td=w((wR,wi)=>{"use strict";var Ex=B(),Zf=process.version,bi=Zf.slice(1).split(".").map(Number),ed="nodejs_version_i\
nfo";wi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Ex({name:n+ed,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(Zf,bi[0],bi[1],bi[2],...Object.values(r)).set(1)}})};wi.exports.metricNames=[ed]});var rd=w((xR,xi)=>{"use strict";var vx=Vs(),me;try{me=k("perf_hooks")}catch{}var nd="nodejs_gc_duration_seconds",kx=[.001,
.01,.1,1,2,5],it=[];me&&me.constants&&(it[me.constants.NODE_PERFORMANCE_GC_MAJOR]="major",it[me.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",it[me.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",it[me.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");xi.exports=(t,e={})=>{if(!me)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:kx,a=new vx({name:n+nd,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new me.PerformanceObserver(u=>{
let l=u.getEntries()[0],f=l.detail?it[l.detail.kind]:it[l.kind];a.observe(Object.assign({kind:f},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};xi.exports.metricNames=[nd]});var id=w((SR,Si)=>{"use strict";var{isObject:Tx}=de(),Ax=cf(),Px=lf(),Ox=bf(),Rx=xf(),Cx=_f(),Nx=Nf(),Mx=$f(),Ix=Bf(),Dx=zf(),
Lx=Jf(),$x=Qf(),qx=td(),Ux=rd(),sd={processCpuTotal:Ax,processStartTime:Px,osMemoryHeap:Ox,processOpenFileDescriptors:Rx,
processMaxFileDescriptors:Cx,eventLoopLag:Nx,...typeof process.getActiveResourcesInfo=="function"?{processResources:Dx}:
{},processHandles:Mx,processRequests:Ix,heapSizeAndUsed:Lx,heapSpacesSizeAndUsed:$x,version:qx,gc:Ux},Hx=Object.keys(sd);
Si.exports=i(function(e){if(e!=null&&!Tx(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(sd))n(e.register,e)},"collectDefaultMetrics");Si.exports.metricsList=Hx});var Ei=w(_i=>{"use strict";var{Grouper:Bx,hashObject:jx}=de();function ot(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new Bx;return e.forEach(s=>{s.values.forEach(
o=>{let a=jx(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(ot,"AggregatorFactory");_i.AggregatorFactory=
ot;_i.aggregators={sum:ot(t=>t.reduce((e,n)=>e+n.value,0)),first:ot(t=>t[0].value),omit:i(()=>{},"omit"),average:ot(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:ot(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:ot(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var ld=w((kR,ud)=>{"use strict";var at=tt(),{Grouper:Fx}=de(),{aggregators:Vx}=Ei(),Fe=i(()=>{let t=k("cluster");return Fe=
i(()=>t,"cluster"),t},"cluster"),ad="prom-client:getMetricsReq",vi="prom-client:getMetricsRes",cd=[at.globalRegistry],zx=0,
od=!1,ki=new Map,Hn=class extends at{static{i(this,"AggregatorRegistry")}constructor(e=at.PROMETHEUS_CONTENT_TYPE){super(
e),Wx()}clusterMetrics(){let e=zx++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
ki.set(e,a);let c={type:ad,requestId:e};for(let u in Fe().workers)Fe().workers[u].isConnected()&&(Fe().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=at.PROMETHEUS_CONTENT_TYPE){let r=new at,s=new Fx;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=Vx[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof at))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),cd=e}};function Wx(){od||(od=!0,Fe().isMaster&&Fe().on("message",(t,e)=>{if(e.type===vi){let n=ki.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){ki.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Hn.aggregate(n.responses).metrics();n.done(null,
s)}}}),Fe().isWorker&&process.on("message",t=>{t.type===ad&&Promise.all(cd.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:vi,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:vi,requestId:t.requestId,error:e.message})})}))}
i(Wx,"addListeners");ud.exports=Hn});var Ti=w(L=>{"use strict";L.register=tt().globalRegistry;L.Registry=tt();Object.defineProperty(L,"contentType",{configurable:!1,
enumerable:!0,get(){return L.register.contentType},set(t){L.register.setContentType(t)}});L.prometheusContentType=L.Registry.
PROMETHEUS_CONTENT_TYPE;L.openMetricsContentType=L.Registry.OPENMETRICS_CONTENT_TYPE;L.validateMetricName=je().validateMetricName;
L.Counter=Ls();L.Gauge=B();L.Histogram=Vs();L.Summary=Ql();L.Pushgateway=ef();L.linearBuckets=ei().linearBuckets;L.exponentialBuckets=
ei().exponentialBuckets;L.collectDefaultMetrics=id();L.aggregators=Ei().aggregators;L.AggregatorRegistry=ld()});var jn=w(ge=>{"use strict";Object.defineProperty(ge,"__esModule",{value:!0});ge.utf8Count=cS;ge.utf8EncodeJs=Sd;ge.utf8EncodeTE=
_d;ge.utf8Encode=fS;ge.utf8DecodeJs=Ed;ge.utf8DecodeTD=vd;ge.utf8Decode=mS;function cS(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(cS,"utf8Count");function Sd(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(Sd,"utf8EncodeJs");var uS=new TextEncoder,lS=50;function _d(t,e,n){
uS.encodeInto(t,e.subarray(n))}i(_d,"utf8EncodeTE");function fS(t,e,n){t.length>lS?_d(t,e,n):Sd(t,e,n)}i(fS,"utf8Encode");
var dS=4096;function Ed(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,f=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|f;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=dS&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(Ed,"utf8DecodeJs");var hS=new TextDecoder,pS=200;function vd(t,e,n){let r=t.subarray(e,e+
n);return hS.decode(r)}i(vd,"utf8DecodeTD");function mS(t,e,n){return n>pS?vd(t,e,n):Ed(t,e,n)}i(mS,"utf8Decode")});var Ii=w(Fn=>{"use strict";Object.defineProperty(Fn,"__esModule",{value:!0});Fn.ExtData=void 0;var Mi=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Fn.ExtData=Mi});var zn=w(Vn=>{"use strict";Object.defineProperty(Vn,"__esModule",{value:!0});Vn.DecodeError=void 0;var Di=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};Vn.DecodeError=Di});var Wn=w(Ne=>{"use strict";Object.defineProperty(Ne,"__esModule",{value:!0});Ne.UINT32_MAX=void 0;Ne.setUint64=gS;Ne.setInt64=
yS;Ne.getInt64=bS;Ne.getUint64=wS;Ne.UINT32_MAX=4294967295;function gS(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(gS,"setUint64");function yS(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(yS,"setInt64");function bS(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(bS,"getInt64");function wS(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(wS,"getUint64")});var Li=w(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});J.timestampExtension=J.EXT_TIMESTAMP=void 0;J.
encodeTimeSpecToTimestamp=Td;J.encodeDateToTimeSpec=Ad;J.encodeTimestampExtension=Pd;J.decodeTimestampToTimeSpec=Od;J.decodeTimestampExtension=
Rd;var xS=zn(),kd=Wn();J.EXT_TIMESTAMP=-1;var SS=4294967296-1,_S=17179869184-1;function Td({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=_S)if(e===0&&t<=SS){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,kd.setInt64)(r,4,t),n}}i(Td,"encodeTimeSpecToTimestamp");function Ad(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(Ad,"encodeDateT\
oTimeSpec");function Pd(t){if(t instanceof Date){let e=Ad(t);return Td(e)}else return null}i(Pd,"encodeTimestampExtensio\
n");function Od(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,kd.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new xS.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(Od,"decodeTimestampToTimeSpec");function Rd(t){let e=Od(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(Rd,"decodeTimestampExtension");J.timestampExtension={type:J.EXT_TIMESTAMP,encode:Pd,decode:Rd}});var Jn=w(Gn=>{"use strict";Object.defineProperty(Gn,"__esModule",{value:!0});Gn.ExtensionCodec=void 0;var Kn=Ii(),ES=Li(),
$i=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(ES.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new Kn.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new Kn.ExtData(a,o)}}}
return e instanceof Kn.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new Kn.ExtData(n,e)}};Gn.ExtensionCodec=$i});var Ui=w(qi=>{"use strict";Object.defineProperty(qi,"__esModule",{value:!0});qi.ensureUint8Array=kS;function vS(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(vS,"isArrayBufferLike");function kS(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):vS(t)?new Uint8Array(t):Uint8Array.
from(t)}i(kS,"ensureUint8Array")});var Bi=w(he=>{"use strict";Object.defineProperty(he,"__esModule",{value:!0});he.Encoder=he.DEFAULT_INITIAL_BUFFER_SIZE=he.
DEFAULT_MAX_DEPTH=void 0;var Cd=jn(),TS=Jn(),Nd=Wn(),AS=Ui();he.DEFAULT_MAX_DEPTH=100;he.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var Hi=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??TS.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.maxDepth=e?.maxDepth??he.DEFAULT_MAX_DEPTH,this.initialBufferSize=e?.initialBufferSize??he.DEFAULT_INITIAL_BUFFER_SIZE,
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
let r=(0,Cd.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,Cd.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,AS.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,Nd.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,Nd.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
he.Encoder=Hi});var Md=w(ji=>{"use strict";Object.defineProperty(ji,"__esModule",{value:!0});ji.encode=OS;var PS=Bi();function OS(t,e){return new PS.
Encoder(e).encodeSharedRef(t)}i(OS,"encode")});var Id=w(Fi=>{"use strict";Object.defineProperty(Fi,"__esModule",{value:!0});Fi.prettyByte=RS;function RS(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(RS,"prettyByte")});var Dd=w(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.CachedKeyDecoder=void 0;var CS=jn(),NS=16,
MS=16,Vi=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=NS,n=MS){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,CS.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
Xn.CachedKeyDecoder=Vi});var Qn=w(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.Decoder=void 0;var zi=Id(),IS=Jn(),ze=Wn(),
DS=jn(),Ld=Ui(),LS=Dd(),ye=zn(),Wi="array",It="map_key",qd="map_value",$S=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new ye.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),Ki=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=Wi,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=It,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===Wi){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===It||e.type===qd){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Mt=-1,Ji=new DataView(
new ArrayBuffer(0)),qS=new Uint8Array(Ji.buffer);try{Ji.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var $d=new RangeError("Insufficient data"),US=new LS.CachedKeyDecoder,Gi=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=Ji;bytes=qS;headByte=Mt;stack=new Ki;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??IS.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??ze.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
ze.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??ze.UINT32_MAX,this.maxMapLength=e?.maxMapLength??ze.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??ze.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:US,this.mapKeyConverter=
e?.mapKeyConverter??$S}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Mt,this.stack.reset()}setBuffer(e){let n=(0,Ld.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Mt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Ld.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,zi.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
s,2)}else if(e===201){let s=this.lookU32();n=this.decodeExtension(s,4)}else throw new ye.DecodeError(`Unrecognized type \
byte: ${(0,zi.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===Wi)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===It){if(n==="__proto\
__")throw new ye.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=qd;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=It;continue e}}return n}}readHeadByte(){
return this.headByte===Mt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Mt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new ye.
DecodeError(`Unrecognized array type byte: ${(0,zi.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new ye.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new ye.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new ye.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw $d;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,DS.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===It:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new ye.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw $d;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new ye.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,ze.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,ze.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};Yn.Decoder=Gi});var Hd=w(Zn=>{"use strict";Object.defineProperty(Zn,"__esModule",{value:!0});Zn.decode=HS;Zn.decodeMulti=BS;var Ud=Qn();
function HS(t,e){return new Ud.Decoder(e).decode(t)}i(HS,"decode");function BS(t,e){return new Ud.Decoder(e).decodeMulti(
t)}i(BS,"decodeMulti")});var Fd=w(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.isAsyncIterable=Bd;Dt.asyncIterableFromStream=
jd;Dt.ensureAsyncIterable=jS;function Bd(t){return t[Symbol.asyncIterator]!=null}i(Bd,"isAsyncIterable");async function*jd(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(jd,"a\
syncIterableFromStream");function jS(t){return Bd(t)?t:jd(t)}i(jS,"ensureAsyncIterable")});var Vd=w(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.decodeAsync=FS;Lt.decodeArrayStream=VS;Lt.
decodeMultiStream=zS;var Xi=Qn(),Yi=Fd();async function FS(t,e){let n=(0,Yi.ensureAsyncIterable)(t);return new Xi.Decoder(
e).decodeAsync(n)}i(FS,"decodeAsync");function VS(t,e){let n=(0,Yi.ensureAsyncIterable)(t);return new Xi.Decoder(e).decodeArrayStream(
n)}i(VS,"decodeArrayStream");function zS(t,e){let n=(0,Yi.ensureAsyncIterable)(t);return new Xi.Decoder(e).decodeStream(
n)}i(zS,"decodeMultiStream")});var Wd=w(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var WS=Md();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return WS.encode},"get")});var zd=Hd();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return zd.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return zd.decodeMulti},"get")});var Qi=Vd();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return Qi.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return Qi.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return Qi.decodeMultiStream},"get")});var KS=Qn();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return KS.Decoder},"get")});var GS=zn();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return GS.
DecodeError},"get")});var JS=Bi();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return JS.Encoder},"\
get")});var XS=Jn();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return XS.ExtensionCodec},"\
get")});var YS=Ii();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return YS.ExtData},"get")});var lt=Li();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return lt.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return lt.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return lt.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return lt.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return lt.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return lt.decodeTimestampExtension},"get")})});var mh=Ht(_c(),1);var Pi={};co(Pi,{Metrics:()=>Xx,Name:()=>Yx,OptionalPhases:()=>tS,Plugin:()=>Ai,Priority:()=>Zx,Schema:()=>eS,Version:()=>Qx});var Ec={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that is asked for on each upst\
ream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"How often it is asked for. Default: 5s."},timeout:{
is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"integer",min:1,
max:255},doc:"After how many good answers in a row an unhealthy upstream is healthy. Default: 2."},failures:{is:{kind:"i\
nteger",min:1,max:255},doc:"After how many bad answers in a row, or none, an upstream is unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"After how many responses of 500 or more to clients' requests in \
a row, or none, an upstream is unhealthy. Default: these are not looked at."},failover:{is:{kind:"boolean"},doc:"Whether\
 requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var vc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308, which clients remember: until i\
t is forgotten, no rollback reaches them."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remem\
ber a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"Scheme, short host and port of\
 new URLs. Default: https and the first short host."}}},fb={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"What the old host answers meanwhile. Default: 503."}}},db={kind:"record",fields:{deprecation:{
is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{is:{kind:"string",format:"\
link"},doc:"A page about the end (RFC 8594 section 6)."}}},ns={deprecated:{is:{kind:"string",format:"date"},doc:"Since w\
hen the host is deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{kind:"string",format:"date"},doc:"W\
hen the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},afterSunset:{is:{kind:"enum",values:[
"serve","redirect","gone"]},doc:"What the host does from then on: go on (serve, the default), redirect to the short host\
, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:fb},doc:"Announced times, before the sunset, in which \
the host answers with an error."},links:{is:db,doc:"Pages that responses link to."}},kc={kind:"record",fields:ns};var hb={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Tc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h 0, or that is not named, gets not one request.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What keeps\
 one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several with commas between, the first that a r\
equest has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Split\
s the requests on the short hosts, or those on old hosts, alone. Default: both."},override:{is:hb,doc:"How testers choos\
e a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Mixed with the key. APIs with one salt and one key\
 keep a client in the same share. Default: the API's name."}}};var pb={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},mb={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},rs={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Takes the pla\
ce of the default cluster's url (and address) for this API. A base path is put in front."},split:{is:Tc,doc:"Weights acr\
oss clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's traffic to this cluster, whatever spli\
t says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is taken off before the request g\
oes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstream\
 receives: upstream (default), client, or a host name of one's own."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},
doc:"What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:vc,doc:"How old hosts redirect, a\
nd what the new URLs begin with."},oldHosts:{is:kc,doc:"The end of this API's old hosts, in place of what legacyHosts sa\
y of it."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backs\
lash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens \
to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reje\
ct"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh and Set-Cookie are mapped back to the client's host\
 and path."},timeouts:{is:pb,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{is:{kind:"integer",
min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is 5."},healthCheck:{
is:Ec,doc:"Health checks of the upstreams, and what follows from them."},plugins:{is:{kind:"array",min:0,items:mb},doc:"\
Kong plugins for this API alone."}}};var gb={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...ns}},yb={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess that is dialled, while Host, SNI and certificate stay those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whethe\
r the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters\
 read and change the traffic."}}},bt={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"\
host"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,
items:gb},doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"m\
ap",min:1,keys:"name",values:yb},doc:"Where APIs can be served from, by name.",required:!0},pin:{is:{kind:"string",format:"\
name"},doc:"Sends every API to this cluster, whatever else the table says: the big red button."},decisionHeader:{is:{kind:"\
string",format:"token"},doc:"A response header that says which cluster was chosen, and why. Default: none."},checkServerName:{
is:{kind:"boolean"},doc:"Whether a request over HTTP/2 whose host is another API's than the connection's server name is \
answered with 421. Default: true."},defaults:{is:rs,doc:"Fields that hold for every API that does not say them itself."},
apis:{is:{kind:"map",min:1,keys:"name",values:rs},doc:"The APIs by name. {} is all that most need.",required:!0}}};var Ac={"yaml-syntax":{severity:"error",when:"The file is not YAML, or says one key twice.",remedy:"Correct the YAML at \
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
out is less than a tenth of a second.",remedy:"Make it 100ms or more."},"not-available":{severity:"error",when:"A field \
is part of the table, but this version can't do what it asks for yet.",remedy:"Take the field out until a later version \
has it (CHANGELOG.md)."}};function v(t,e,n,r=Ac[t].remedy){return{code:t,severity:Ac[t].severity,path:e,message:n,remedy:r}}
i(v,"finding");function an(t){let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}
i(an,"formatPath");function ss(t){for(let e of t)if(e.severity==="error")return!0;return!1}i(ss,"hasErrors");function Q(t){return t.length===1&&t>="0"&&t<="9"}i(Q,"isDigit");function se(t){return t!==""&&K(t,Q)}i(se,"isDigits");function ie(t){
return Q(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(ie,"isHexDigit");function Pc(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(Pc,
"isLetter");function oe(t){return Pc(t)||Q(t)||t!==""&&"-._~".includes(t)}i(oe,"isUnreserved");function wt(t){return K(t,
e=>Pc(e)||Q(e)||"!#$%&'*+-.^_`|~".includes(e))}i(wt,"isToken");function K(t,e){for(let n=0;n<t.length;n++)if(!e(t.charAt(
n)))return!1;return!0}i(K,"every");var is=86400,bb=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],wb=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],xb=[31,28,31,30,31,30,31,31,30,31,30,31];function Z(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=_e(t,0,4),r=_e(t,5,2),s=_e(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>cn(n,r))return;let o=Eb(n,r,s)*is;if(t.length===10)return o;let a=Sb(t.substring(10));return a===void 0?void 0:o+
a}i(Z,"parseDate");function Rc(t){return Z(t)!==void 0}i(Rc,"isDate");function Cc(t){let e=Math.floor(t/is),n=t-e*is,r=1970,
s=e;for(;s>=os(r);)s-=os(r),r+=1;let o=1;for(;s>=cn(r,o);)s-=cn(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(Oc).join(":"),c=bb[e%7]??"",u=wb[o-1]??"";return`${c}, ${Oc(s+1)} ${u} ${r} ${a} GMT`}i(Cc,"formatHttpDate");function Sb(t){
let e=_e(t,1,2),n=_e(t,4,2),r=_e(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||e===void 0||n===void 0||
r===void 0||e>23||n>59||r>59)return;let s=_b(t.substring(9));return s===void 0?void 0:e*3600+n*60+r-s}i(Sb,"parseTime");
function _b(t){if(t==="Z")return 0;let e=t.charAt(0),n=_e(t,1,2),r=_e(t,4,2);if(!(t.length!==6||t.charAt(3)!==":"||e!=="\
+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(_b,"parseOffset");function _e(t,e,n){
let r=t.substring(e,e+n);return r.length===n&&se(r)?Number(r):void 0}i(_e,"digitsAt");function Oc(t){return t<10?`0${t}`:
`${t}`}i(Oc,"twoDigits");function Nc(t){return t%4===0&&(t%100!==0||t%400===0)}i(Nc,"isLeapYear");function os(t){return Nc(
t)?366:365}i(os,"daysOfYear");function cn(t,e){return e===2&&Nc(t)?29:xb[e-1]??0}i(cn,"daysOfMonth");function Eb(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=os(s);for(let s=1;s<e;s++)r+=cn(t,s);return r}i(Eb,"daysSince1970");var vb=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),kb=2147483646,Tb=4,Ab=5;function ee(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;Q(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!Q(t.charAt(r));)r+=1;let c=vb.
get(t.substring(a,r));if(o===""||o.length>Ab||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=Tb&&e<=kb?e:void 0}i(
ee,"parseDuration");function Mc(t){return ee(t)!==void 0}i(Mc,"isDuration");var Pb=63,Ob=253;function as(t){return t!==""&&t.length<=Pb&&!t.startsWith("-")&&!t.endsWith("-")&&K(t,e=>Q(e)||e>="a"&&
e<="z"||e==="-")}i(as,"isDnsLabel");function Ee(t){if(t.length>Ob)return!1;let e=t.split(".");for(let n of e)if(!as(n))return!1;
return!se(e[e.length-1]??"")}i(Ee,"isHostName");function un(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!se(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(un,"isIpv4");function cs(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&un(c))n+=2;else if(c!==""&&c.length<=
4&&K(c,ie))n+=1;else return!1}}return e.length===2?n<8:n===8}i(cs,"isIpv6");function xt(t){return un(t)||cs(t)}i(xt,"isI\
pAddress");function He(t){return xt(t)||Ee(t)}i(He,"isAddress");function Ic(t){return t==="/"?!0:Dc(t,e=>e!==""&&K(e,oe))}i(Ic,"isPrefix");function ln(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return Dc(e,Rb)}i(ln,"isBasePath");function Dc(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(Dc,"segmentsAre");function Rb(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!Cb(t.substring(e,e+3)))return!1;e+=3}else{if(!oe(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(Rb,"isNormalSegment");function Cb(t){let e=t.substring(1);return e.
length===2&&K(e,ie)&&e.toUpperCase()===e}i(Cb,"isUpperEscape");var ae="{api}";function C(t,e){return t.split(ae).join(e)}i(C,"withApi");function us(t){return t==="https"?443:80}i(us,"defaultPort");function j(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=Nb(s);if(!(a===void 0||!ln(o)))return{scheme:e,host:a.host,port:a.port??us(e),basePath:o}}
i(j,"parseUpstreamUrl");function Nb(t){let e=t.indexOf("]"),n=t.indexOf(":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=Mb(
r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=Ib(t.substring(n+1));return o===void 0?void 0:{host:s,
port:o}}i(Nb,"parseAuthority");function Mb(t){if(t.startsWith("[")&&t.endsWith("]")){let e=t.substring(1,t.length-1);return cs(
e)?e:void 0}return Ee(t)||un(t)?t:void 0}i(Mb,"parseHost");function Ib(t){if(!se(t)||t.length>5)return;let e=Number(t);return e>=
1&&e<=65535?e:void 0}i(Ib,"parsePort");var Db=":/?#[]@!$&()*+,;=";function Lc(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(j(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return K(r,s=>oe(s)||Q(s)||
s==="%"||Db.includes(s))&&Lb(r)}i(Lc,"isLink");function Lb(t){return t.split("%").slice(1).every(e=>ie(e.charAt(0))&&ie(
e.charAt(1)))}i(Lb,"hasWholeEscapes");function fn(t){let e=[];for(let n of t.split(",")){let r=$b(n.trim());if(r===void 0)return;e.push(r)}return e}i(fn,"pars\
eSplitKeys");function $b(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.substring(0,e),r=t.substring(
e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!wt(r)))return{kind:n,name:r}}i($b,"parseSplitKey");var ls="[a-z0-9]([a-z0-9-]*[a-z0-9])?",$c="([a-z0-9-]|\\{api\\})+",qc=`${ls}(\\.${ls})*`,St=`${$c}(\\.${$c})*`,Uc="[0-9A\
-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",dn="[!#$%&'*+.^_`|~0-9A-Za-z-]+",Hc=`(header:${dn}|cookie:${dn}|consumer|ip)`,Bc="\
[A-Za-z0-9._~-]|\\{api\\}";function _t(t){return e=>t(C(e,"a"))}i(_t,"withSomeApi");var fs={name:{mustBe:"a DNS label (R\
FC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",allows:as,pattern:`^${ls}$`},
host:{mustBe:"a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",allows:Ee,
pattern:`^${qc}$`},hostPattern:{mustBe:`a host name in lower case in which ${ae} stands for the API's name, once`,allows:i(
t=>t.split(ae).length===2&&_t(Ee)(t),"allows"),pattern:`^${St}$`},ownHost:{mustBe:`a host name in lower case (${ae} may \
stand for the API's name), without scheme, port, wildcard or final dot`,allows:_t(Ee),pattern:`^${St}$`},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:_t(Ic),pattern:`^/((${Bc})+(/(${Bc})+)*)?$`},url:{mustBe:"http://host[:port][/base] or https://host[:port][/b\
ase], without user, query or fragment",allows:i(t=>j(C(t,"a"))!==void 0,"allows"),pattern:`^https?://(${St}|\\[${Uc}\\])(\
:[0-9]+)?(/[^?# ]*)?$`},address:{mustBe:"an IP address or a host name, without a port",allows:_t(He),pattern:`^(${St}|${Uc}\
)$`},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case',allows:_t(Ee),pattern:`^${St}$`},date:{mustBe:'\
a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:Rc,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$"},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257)\
, at most 24 days",allows:Mc,pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},splitKeys:{mustBe:'"header:NAME", "cookie:NAME", "\
consumer" or "ip", or several of them with commas between',allows:i(t=>fn(t)!==void 0,"allows"),pattern:`^\\s*${Hc}(\\s*,\
\\s*${Hc})*\\s*$`},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&K(t,oe),"allows"),pattern:"\
^[A-Za-z0-9._~-]{1,64}$"},token:{mustBe:"a name of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&wt(t),"\
allows"),pattern:`^${dn}$`},link:{mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without \
user",allows:Lc,pattern:"^https?://[A-Za-z0-9.:\\[\\]-]+([/?#][!#-;=?-Z_a-z~\\[\\]]*)?$"},origin:{mustBe:"http://host[:p\
ort] or https://host[:port], without a path",allows:i(t=>j(t)?.basePath==="","allows"),pattern:`^https?://${qc}(:[0-9]+)\
?$`},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>ln(t)&&t!=="","allows"),pattern:"^/[^\
?# ]*$"},pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting",allows:i(t=>t!==""&&wt(t),"allows"),pattern:`\
^${dn}$`}};function hn(t,e){let n,r=3;for(let s of e){let o=qb(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(hn,"close\
st");function qb(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(qb,"editDistance");function Et(t){return Array.isArray(t)}i(Et,"isList");function ce(t){return typeof t=="object"&&t!==null&&!Et(t)}i(ce,"i\
sMap");function jc(t,e,n){let r=[];return pn(t,e,n,r),r}i(jc,"checkStructure");function pn(t,e,n,r){if(t==null){r.push(v(
"null-value",n,`${Be(n)} has no value.`));return}switch(e.kind){case"record":ce(t)?Hb(t,e,n,r):r.push(ve(t,"a map",n));return;case"\
map":ce(t)?Bb(t,e,n,r):r.push(ve(t,"a map",n));return;case"array":Et(t)?jb(t,e,n,r):r.push(ve(t,"a list",n));return;default:{
let s=Ub(t,e,n);s!==void 0&&r.push(s)}}}i(pn,"check");function Ub(t,e,n){switch(e.kind){case"opaque":return ce(t)?void 0:
ve(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:ve(t,"true or false",n);case"integer":case"number":return Fb(
t,e,n);case"enum":return Vb(t,e.values,n);case"string":{if(typeof t!="string")return ve(t,"text",n);let r=fs[e.format];return r.
allows(t)?void 0:mn(t,r.mustBe,n)}}}i(Ub,"checkLeaf");function Hb(t,e,n,r){let s=Object.keys(e.fields);for(let o of Object.
keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?pn(t[o],a.is,[...n,o],r):r.push(zb(o,s,n))}for(let o of s)e.fields[o]?.
required===!0&&!Object.keys(t).includes(o)&&r.push(v("missing-field",[...n,o],`${Be(n)} needs the field ${o}.`))}i(Hb,"c\
heckRecord");function Bb(t,e,n,r){let s=fs[e.keys],o=Object.keys(t);for(let a of o)s.allows(a)||r.push(mn(a,s.mustBe,[...n,
a])),pn(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(v("too-few",n,`${Be(n)} has no entry.`))}i(Bb,"checkMap");function jb(t,e,n,r){
for(let s=0;s<t.length;s++)pn(t[s],e.items,[...n,s],r);t.length<e.min&&r.push(v("too-few",n,`${Be(n)} has no entry.`))}i(
jb,"checkArray");function Fb(t,e,n){let r=e.kind==="integer"?"a whole number":"a number";if(typeof t!="number")return ve(
t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||Math.floor(t)===t)))return mn(`${t}`,`${r} from ${e.min} to ${e.max}`,
n)}i(Fb,"checkNumber");function Vb(t,e,n){let r=typeof e[0]=="number"?"number":"string";return typeof t!==r?ve(t,r==="nu\
mber"?"a whole number":"text",n):e.includes(t)?void 0:mn(String(t),`one of ${e.join(", ")}`,n)}i(Vb,"checkEnum");function zb(t,e,n){
let r=hn(t,e),s=r===void 0?`Known here: ${e.join(", ")}.`:`Did you mean ${r}?`;return v("unknown-field",[...n,t],`${Be(n)}\
 has no field ${t}.`,s)}i(zb,"unknownField");function ve(t,e,n){return v("wrong-type",n,`${Be(n)} must be ${e}, and is ${Wb(
t)}.`)}i(ve,"wrongType");function mn(t,e,n){return v("bad-value",n,`${Be(n)}: "${t}" must be ${e}.`)}i(mn,"badValue");function Wb(t){
return Et(t)?"a list":ce(t)?"a map":typeof t=="string"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(
t)}`}i(Wb,"describe");function Be(t){return t.length===0?"routeTable":an(t)}i(Be,"label");function hs(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...Fc(n.is),...n.required===!0&&{required:!0}}}))}i(hs,
"kongFieldsOf");function Fc(t){return t.kind!=="record"?ds(t):{type:"record",fields:Object.entries(t.fields).map(([n,r])=>({
[n]:Fc(r.is)}))}}i(Fc,"kongFieldTypeOf");function vt(t,e){if(e.kind==="array"&&Et(t))return t.map(r=>vt(r,e.items));if(e.
kind==="map"&&ce(t))return Kb(t,r=>vt(r,e.values));if(e.kind!=="record"||!ce(t))return t;let n={};for(let r of Object.keys(
t)){let s=e.fields[r]?.is,o=s===void 0?t[r]:vt(t[r],s);(s?.kind!=="record"||!ce(o)||Object.keys(o).length>0)&&(n[r]=o)}return n}
i(vt,"withoutFilledRecords");function Kb(t,e){let n={};for(let r of Object.keys(t))n[r]=e(t[r]);return n}i(Kb,"mapValues");
function ds(t){switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="n\
umber"?"integer":"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boo\
lean":return{type:"boolean"};case"array":return{type:"array",elements:ds(t.items),...t.min>0&&{len_min:t.min}};case"map":
return{type:"map",keys:{type:"string",len_min:1},values:ds(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"\
json",json_schema:{inline:{type:"object"}}};case"record":return{type:"record",fields:hs(t)}}}i(ds,"kongTypeOf");var Vc=["nativeRoutes","catchAll","logDecision"],zc=[...Vc.map(t=>({[t]:{type:"boolean",default:!1}})),...hs(bt)];function Wc(t){
if(!ce(t))return{nativeRoutes:!1,catchAll:!1,logDecision:!1,entity:"",table:t};let e={};for(let n of Object.keys(t))!Vc.
includes(n)&&!Gb(n)&&(e[n]=t[n]);return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===!0,logDecision:t.logDecision===
!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:vt(e,bt)}}i(Wc,"readConfig");function Gb(t){return t.startsWith(
"__")||t.endsWith("_id")}i(Gb,"isAddedByKong");function Kc({api:t,entry:e,cluster:n,because:r},{host:s}){return{api:t,entry:e,cluster:n,host:s,because:r.join(",")}}i(Kc,
"loggedDecision");function Gc({scheme:t,host:e,address:n,port:r,target:s},o,{tlsVerify:a}){let c=[];t!==o.scheme&&c.push(
["service.request.setScheme",t]);let u=n.includes(":")?`[${n}]`:n;c.push(["service.setTarget",u,r]),t==="https"&&a!==o.tlsVerify&&
c.push(["service.setTlsVerify",a]),e!==u&&c.push(["service.request.setHeader","Host",e]);let l=Jb(s);return l!==o.path&&
c.push(["service.request.setPath",l]),c}i(Gc,"upstreamCalls");function Jc({requestHeaders:t={}}){return Object.entries(t).
map(([e,n])=>["service.request.setHeader",e,n])}i(Jc,"requestHeaderCalls");function Xc({timeouts:t,retries:e}){let n=[];
return t!==void 0&&n.push(["service.setTimeouts",t.connect,t.send,t.read]),e!==void 0&&n.push(["service.setRetries",e]),
n}i(Xc,"connectionCalls");function Yc({responseHeaders:t}){return Object.keys(t).length>0?[["response.setHeaders",t]]:[]}
i(Yc,"responseCalls");function gn(t,e){return["log.setSerializeValue","kdp",Kc(t,e)]}i(gn,"loggingCall");function yn(t,e){
return["ctx.shared.set","kdp",Kc(t,e)]}i(yn,"sharingCall");function Jb(t){let e=t.indexOf("?");return e===-1?t:t.substring(
0,e)}i(Jb,"withoutQuery");var Xb="!*'();:@&=+$,/?%#[]",bn="0123456789ABCDEF";function ke(t){if(!t.startsWith("/"))return;if(Yb(t))return t;let e=Qb(
t);if(!(e===void 0||Zb(t)))return tw(e)}i(ke,"normalPath");function Yb(t){let e="";for(let n=0;n<t.length;n++){let r=t.charAt(
n);if(e==="/"&&(r==="/"||r===".")||!oe(r)&&r!=="/")return!1;e=r}return!0}i(Yb,"isPlain");function Qb(t){let e=[],n=0;for(;n<
t.length;){let r=t.charAt(n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=Zc(t,n+1);if(o===void 0||o===0)
return;e.push(Qc(o,!0)),n+=3}else e.push(Qc(s,!1)),n+=1}return e.join("")}i(Qb,"normalizeEscapes");function Qc(t,e){let n=String.
fromCharCode(t);return oe(n)||Xb.includes(n)&&!e?n:`%${bn.charAt(Math.floor(t/16))}${bn.charAt(t%16)}`}i(Qc,"encode");function Zb(t){
let e=t.indexOf("#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of ew(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=
1),r<0)return!0;return!1}i(Zb,"climbsAboveRoot");function ew(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?Zc(
t,n+1):void 0;if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=
3}}return e.join("")}i(ew,"decodeDotsAndSlashes");function tw(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){
let o=n[s]??"";o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join(
"/")}${r?"/":""}`}i(tw,"resolveSegments");function Zc(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!ie(n)||!ie(r)))return bn.
indexOf(n.toUpperCase())*16+bn.indexOf(r.toUpperCase())}i(Zc,"hexValue");function Xe(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(Xe,"splitTarget");function wn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(wn,"upstreamPath");function eu({nativeRoutes:t,logDecision:e},n,r,s,o){let{upstream:a,cluster:c}=s,{route:u}=n,l=u.destinations.get(c??"");
if(a===null||l===void 0)throw new Error(`decided for ${u.api} without an upstream`);let f=t&&c===u.native,h=o===void 0?nw(
n,r):rw(r,o),y=u.hasPassiveChecks||e&&t&&!f;return[...f?[]:Gc(a,h,l),...Jc(s),...t?[]:Xc(u),...Yc(s),...e&&!t?[gn(s,r)]:
[],...y?[yn(s,r)]:[]]}i(eu,"callsFor");function nw({route:t,prefix:e},n){let r=t.destinations.get(t.native);if(r===void 0)
throw new Error(`${t.api} has no destination in ${t.native}`);let{scheme:s,basePath:o,tlsVerify:a}=r,c=wn(tu(n),t.stripPath?
e:"",o);return{scheme:s,path:c,tlsVerify:s==="https"?a:void 0}}i(nw,"untouchedByKong");function rw(t,e){return{scheme:e,
path:tu(t)}}i(rw,"untouchedHere");function tu(t){return ke(Xe(t.target).path)??"/"}i(tu,"pathOf");function Te(t){let e=Object.keys(t.clusters),n=e.length===1?e[0]:void 0,r=[];for(let s of Object.keys(t.apis)){let o={...t.
defaults,...t.apis[s]};r.push({name:s,settings:o,path:C(o.path??"/{api}",s),hosts:(o.hosts??[]).map(a=>C(a,s)),cluster:o.
cluster??n})}return r}i(Te,"effectiveApis");function ue(t,e,n){return t.apis[e]?.[n]!==void 0?["apis",e,n]:["defaults",n]}
i(ue,"whereSaid");function Ae(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],t.defaults]);for(let n of Object.keys(
t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}i(Ae,"saidSettings");function ps(t,e,n){let r=C(t.url,e),s=j(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s;return{scheme:o,host:kt(a.includes(":")?`[${a}]`:a,o,c),address:t.address===void 0?
a:C(t.address,e),port:c,basePath:u,tlsVerify:t.tlsVerify??!0,isOwnHost:n(a)}}i(ps,"destinationOf");function kt(t,e,n){return n===
us(e)?t:`${t}:${n}`}i(kt,"withPort");function xn(t){if(t.startsWith("["))return null;let e=t.indexOf(":"),n=e===-1?t:t.substring(
0,e);return xt(n)?null:n}i(xn,"serverNameOf");function Ye(t){let e=t.indexOf(ae);return{text:t,before:t.substring(0,e),after:t.substring(e+ae.length)}}i(Ye,"patternOf");
function le(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(le,"apiOfHost");function Sn(t,e){let n=new Set(t.shortHosts);for(let{hosts:o}of e)for(let a of o)n.add(a);let r=new Set(e.map(({name:o})=>o)),
s=(t.legacyHosts??[]).map(({host:o})=>Ye(o));return o=>n.has(o)?!0:s.some(a=>{let c=le(a,o);return c!==void 0&&r.has(c)})}
i(Sn,"ownHostsOf");function nu(t){let e=new Map,n=Te(t),r=Sn(t,n);for(let s of n){let o=Object.keys(t.clusters).filter(c=>c!==s.cluster),a=s.
cluster===void 0?o:[s.cluster,...o];e.set(s.name,a.map(c=>({cluster:c,destination:ms(t,s,c,r)})))}return e}i(nu,"upstrea\
msOf");function ms(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=t.clusters[s];if(a===void 0)throw new Error(`un\
checked table: there is no cluster ${s}`);if(r===void 0||s!==n)return ps(a,e,o);let{tlsVerify:c}=a;return ps({url:r,...c!==
void 0&&{tlsVerify:c}},e,o)}i(ms,"destinationIn");var sw=5e3,iw=2e3,ru=2,ow=[200,204,302];function su(t){let e=nu(t);return Te(t).flatMap(n=>{let{healthCheck:r}=n.settings;
return r===void 0?[]:(e.get(n.name)??[]).map(({cluster:s,destination:o})=>aw(n,s,o,r))})}i(su,"checkTargetsOf");function aw({
name:t,settings:e},n,r,s){let{scheme:o,address:a,port:c,tlsVerify:u}=r,l=cw(e.hostHeader,t,r);return{api:t,cluster:n,probe:{
scheme:o,address:a,port:c,host:l,serverName:o==="https"?xn(l):null,tlsVerify:u,path:s.path,timeout:ee(s.timeout??"")??iw,
statuses:s.statuses??ow},interval:ee(s.interval??"")??sw,thresholds:{successes:s.successes??ru,failures:s.failures??ru,passive:s.
passive}}}i(aw,"targetOf");function cw(t,e,{host:n,scheme:r,port:s}){return t===void 0||t==="upstream"||t==="client"?n:kt(
C(t,e),r,s)}i(cw,"hostOf");function iu({routes:t,legacyPatterns:e,decisionHeader:n,checksServerName:r}){return r||n!==void 0||e.some(({end:s})=>s.isEnding)?
!1:[...t.values()].every(uw)}i(iu,"isLeftToKong");function uw(t){let{pathRules:e,redirect:n,end:r,split:s,pin:o,hasFailover:a,
hasPassiveChecks:c,destinations:u,native:l}=t;return e.rejectsSlashes||e.rejectsParameters||e.rejectsControls||n.isOn||r?.
isEnding===!0||c||o===void 0&&(s!==void 0||a)?!1:u.get(l)?.isOwnHost!==!0}i(uw,"isRouteLeftToKong");async function gs(t,e){switch(e[0]){case"service.request.setScheme":await t.service.request.setScheme(e[1]);break;case"s\
ervice.setTarget":await t.service.setTarget(e[1],e[2]);break;case"service.setTlsVerify":await t.service.setTlsVerify(e[1]);
break;case"service.request.setHeader":await t.service.request.setHeader(e[1],e[2]);break;case"service.request.setPath":await t.
service.request.setPath(e[1]);break;case"service.setTimeouts":await t.service.setTimeouts(e[1],e[2],e[3]);break;case"ser\
vice.setRetries":await t.service.setRetries(e[1]);break;case"response.setHeaders":await t.response.setHeaders(e[1]);break;case"\
log.setSerializeValue":await t.log.setSerializeValue(e[1],e[2]);break;case"ctx.shared.set":await t.ctx.shared.set(e[1],e[2]);
break}}i(gs,"perform");var Qe={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function ou(t){return t!==void 0&&Object.keys(Qe).includes(t)}i(ou,"isProblem");function _n(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=Qe[t];return JSON.stringify({type:o,title:a,status:e,
detail:c,...r!==null&&{api:r},...n,request_id:s})}i(_n,"problemBody");function Pe({headers:t},e){let n=t?.[e];return typeof n=="string"?n:void 0}i(Pe,"headerOf");function En(t){let e=0,n=t.length;
for(;e<n&&au(t.charAt(e));)e+=1;for(;n>e&&au(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(En,"trimSpace");function au(t){
return t===" "||t==="	"}i(au,"isSpace");var vn="cdn-loop";function cu(t){return lw(Pe(t,vn)??"").map(e=>En(e.split(";")[0]??"")).filter(e=>e!=="")}i(cu,"gateway\
sOf");function lw(t){let e=[],n=0,r=!1;for(let s=0;s<t.length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o==="\
,"&&!r&&(e.push(t.substring(n,s)),n=s+1)}return[...e,t.substring(n)]}i(lw,"elementsOf");function uu(t,e,{isOwnHost:n}){if(!n)
return;let r=Pe(e,vn)??"";return{"CDN-Loop":r===""?t:`${r}, ${t}`}}i(uu,"loopHeaders");function ys(t,e){let n=`${e}=`;for(let r of(Pe(t,"cookie")??"").split(";")){let s=En(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(ys,"cookieOf");function du(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Tt(hu(Ze(n,fu(lu(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=Ze(n,fu(lu(t,r,t.length-r)))),n=Ze(n,t.length),n=Tt(Ze(n,Math.floor(n/65536)),2246822507),n=Tt(Ze(
n,Math.floor(n/8192)),3266489909),Ze(n,Math.floor(n/65536))}i(du,"murmur3");function lu(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(lu,"wordAt");function fu(t){return Tt(hu(Tt(t,3432918353),15),461845907)}i(fu,
"scramble");function Tt(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Tt,"multiply");function hu(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(hu,"rotate");function Ze(t,e){let n=t^e;return n<0?n+4294967296:
n}i(Ze,"xor");var fw=4294967296;function mu(t,e,n){let r=[],s=0;for(let o of Object.keys(e.weights).sort()){let a=e.weights[o]??0;a<=0||
(s+=a,r.push({cluster:o,end:s}))}return{entry:e.entry,shares:r,sum:s,keys:e.by===void 0?[]:pw(fn(e.by)??[]),salt:e.salt??
t,header:e.override?.header?.toLowerCase(),cookie:e.override?.cookie,stable:n,canary:r.find(({cluster:o})=>o!==n)?.cluster}}
i(mu,"compileSplit");function gu(t,e){let{split:n}=t;if(n===void 0||n.entry!==void 0)return;let r;for(let s of Object.keys(
n.weights).sort()){let o=n.weights[s]??0,a=r===void 0?0:n.weights[r]??0;(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(gu,"h\
eaviestOf");function bs({shares:t},e){return t.some(n=>n.cluster===e)}i(bs,"isInSplit");function yu(t,e){let n=t.header===void 0?void 0:
pu(t,Pe(e,t.header));if(n!==void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:pu(t,ys(e,t.cookie));
return r===void 0?void 0:{cluster:r,because:"cookie"}}i(yu,"overrideOf");function bu(t,e,n){let r=dw(t,e)?.place,s=r===void 0?
"random":"bucket";for(let{cluster:o,end:a}of t.shares)if((r??n)*t.sum<a)return{cluster:o,because:s};return{cluster:t.shares[t.
shares.length-1]?.cluster??t.stable,because:s}}i(bu,"bucketOf");function dw({keys:t,salt:e},n){for(let r of t){let s=ws(
r,n);if(s===void 0)continue;let o=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:du(`${e}\
:${s}`,0)/fw,key:o}}}i(dw,"placeOf");function ws(t,e){let n=hw(t,e);return n===""?void 0:n}i(ws,"valueOfKey");function hw(t,e){
switch(t.kind){case"header":return Pe(e,t.name.toLowerCase());case"cookie":return ys(e,t.name);case"consumer":return e.consumer;case"\
ip":return e.client}}i(hw,"readKey");function pw(t){let e=t.map(({kind:n})=>n);return e.includes("ip")?t:e.includes("con\
sumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(pw,"withFallbacks");function pu(t,e){if(e===void 0)return;
let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&bs(t,n)?n:void 0}i(pu,"meant");function wu(t,e){let n=kn(t,e);if(n===void 0)return[];let{header:r,cookie:s,keys:o}=n,a=new Set;r!==void 0&&a.add(r),s!==
void 0&&a.add("cookie");for(let c of o)c.kind==="header"&&a.add(c.name.toLowerCase()),c.kind==="cookie"&&a.add("cookie");
return[...a]}i(wu,"neededHeaders");function xu(t,e,n){for(let r of kn(t,e)?.keys??[]){if(r.kind==="consumer")return!0;if(ws(
r,n)!==void 0)return!1}return!1}i(xu,"needsConsumer");function kn({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.
entry===void 0||t.entry===n?t:void 0}i(kn,"splitFor");var mw="kdp_request",Su=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],Tn=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=xs(await e.nginx.getVar(mw)).split("\
 ");if(r.length>=Su.length)return _u(r);this.#e=!1}let n=[];for(let r of Su)n.push(xs(await e.nginx.getVar(r)));return _u(
n)}async complete(e,n,{route:r,entry:s}){let o=wu(r,s),a={...n.headers};for(let l of o){let f=await e.nginx.getVar(`http\
_${l.replaceAll("-","_")}`);f!=null&&(a[l]=xs(f))}let c=o.length===0?n:{...n,headers:a};if(!xu(r,s,c))return c;let u=await gw(
e);return u===void 0?c:{...c,consumer:u}}};async function gw(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(gw,"authenticatedConsumer");function _u(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:{
[vn]:c.join(" ")}}}i(_u,"requestOf");function xs(t){if(t==null)return"";if(typeof t=="string"&&yw(t))return t;let e=typeof t==
"string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(xs,"byteString");function yw(t){
for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(yw,"isAscii");function Ss({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:Z(t),a=e===void 0?void 0:
Z(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Cc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isEnding:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.map(
({from:c,until:u,status:l=503})=>({from:Z(c)??0,until:Z(u)??0,status:l}))}}i(Ss,"compileEnd");function Eu({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Eu,"brownoutAt");function vu({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(vu,"stateAt");function ku(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(ku,"endHeaders");function Oe(t){let e=t.indexOf(":");if(e===-1)return Tu(t.toLowerCase());let n=t.substring(e+1);return n===""||se(n)?Tu(
t.substring(0,e).toLowerCase()):""}i(Oe,"hostKey");function Au(t){let e=t.indexOf(":");return e!==-1&&se(t.substring(e+1))?
t.substring(0,e):t}i(Au,"withoutPort");function Tu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(Tu,"withoutFi\
nalDot");function _s(){return{value:void 0,children:new Map}}i(_s,"createPrefixTree");function Pu(t,e,n){let r=t;for(let s of e.split(
"/")){if(s==="")continue;let o=r.children.get(s);o===void 0&&(o=_s(),r.children.set(s,o)),r=o}r.value=n}i(Pu,"addPrefix");
function An(t,e){let n=t,r=t.value,s=1;for(;s<e.length&&n.children.size>0;){let o=e.indexOf("/",s),a=o===-1?e.length:o;if(n=
n.children.get(e.substring(s,a)),n===void 0)return r;r=n.value??r,s=a+1}return r}i(An,"findLongestPrefix");function et(t,e,n){let r=Oe(e);if(t.shortHosts.has(r)){let o=An(t.prefixes,n);return o===void 0?{kind:"unknown-path",entry:"\
short"}:{kind:"api",entry:"short",route:o,prefix:o.prefix,end:void 0}}let s=t.ownHosts.get(r);if(s!==void 0)return{kind:"\
api",entry:"legacy",route:s,prefix:"",end:s.end};for(let{pattern:o,end:a}of t.legacyPatterns){let c=le(o,r),u=c===void 0?
void 0:t.routes.get(c);if(u!==void 0)return{kind:"api",entry:"legacy",route:u,prefix:"",end:u.end??a}}return{kind:"unkno\
wn-host"}}i(et,"matchRequest");function Ou(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Ou,"compilePathRules");function Ru({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){
return t&&(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&bw(r)}i(Ru,"isRefusedPat\
h");function bw(t){return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(bw,"\
hasControl");var ww="application/problem+json";function U(t,e={},n,r=Qe[t].status){let{type:s}=Qe[t];return{status:r,type:s,headers:{
"Content-Type":ww,...e},...n!==void 0&&{members:n}}}i(U,"problemExit");var Cu={"Cache-Control":"no-store"};function Nu(t){let{index:e,match:n,request:r,path:s}=t;if(xw(t))return{reason:"misdi\
rected",exit:U("misdirected")};let o=cu(r);if(o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{reason:"l\
oop",exit:U("loop",{},{hops:a})}}if(Ru(n.route.pathRules,s))return{reason:"refused-path",exit:U("refused-path")};if(n.entry!==
"short")return Sw(t,n.end)}i(Nu,"answerOf");function xw({index:t,match:e,request:n,path:r}){let{serverName:s="",isHttp2:o=!1,
host:a}=n;if(!t.checksServerName||!o||s===""||Oe(s)===Oe(a))return!1;let c=et(t,s,r);return c.kind==="api"&&c.route!==e.
route}i(xw,"isMisdirected");function Sw({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},o=r===void 0?
"serve":vu(r,n);if(o==="gone")return{reason:"old-host-gone",exit:U("old-host-gone",Cu,s)};let a=r===void 0?void 0:Eu(r,n);
if(a!==void 0){let l={...Cu,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:U("old-host-\
brownout",l,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,...c.headers};
return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(Sw,"oldHostAnswer");function Mu(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=kn(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:yu(o,n)??bu(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:_w(t.clusters,a.cluster).find(l=>(t.split===void 0||bs(t.split,l))&&s(t.api,l)),because:[a.because,
"unhealthy"]}}i(Mu,"chooseCluster");function _w(t,e){let n=t.indexOf(e);return[...t.slice(n+1),...t.slice(0,n)]}i(_w,"cl\
ustersAfter");var Ew='"<>\\#',Iu="0123456789ABCDEF";function Lu(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+Du(n),u=ke(c);if(!(u===void 0||An(t.prefixes,u)!==e))return s.origin+c+Du(r)}i(Lu,"shortUrl");function Du(t){let e=[];
for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||Ew.includes(s);e.push(o?`%${Iu.charAt(Math.
floor(r/16))}${Iu.charAt(r%16)}`:s)}return e.join("")}i(Du,"escapeUrl");function Es(t,e,n){let r=Xe(e.target),s=ke(r.path);if(s===void 0)return At(null,null,"malformed-path",U("malformed-path"),
{});let o=et(t,e.host,s);if(o.kind==="unknown-host")return At(null,null,"unknown-host",U("unknown-host"),{});if(o.kind===
"unknown-path")return At(null,o.entry,"unknown-path",U("unknown-path"),{});let{route:a,entry:c,end:u}=o,l=c==="legacy"&&
vw(o)?Lu(t,a,r):void 0,f=u===void 0?{}:ku(u,l),h=Nu({index:t,match:o,request:e,path:s,successor:l,time:n.time});if(h!==void 0)
return At(a.api,c,h.reason,h.exit,f);let y=Mu(a,c,e,n),{cluster:g}=y,d=g===void 0?void 0:a.destinations.get(g);if(g===void 0||
d===void 0){let b=U("no-healthy-cluster",{"Retry-After":`${a.checkInterval}`});return At(a.api,c,"no-healthy-cluster",b,
f)}let m=uu(t.gateway,e,d);return{api:a.api,entry:c,cluster:g,because:y.because,upstream:kw(o,e,d,s,r.query),...m!==void 0&&
{requestHeaders:m},responseHeaders:Aw(t,f,y),exit:null}}i(Es,"decide");function vw({route:t,end:e}){return t.redirect.isOn||
e?.isEnding===!0}i(vw,"needsSuccessor");function kw({route:t,prefix:e},n,r,s,o){let a=Tw(t.hostHeader,n.host,r);return{scheme:r.
scheme,host:a,sni:r.scheme==="https"?xn(a):null,address:r.address,port:r.port,target:wn(s,t.stripPath?e:"",r.basePath)+o}}
i(kw,"upstreamOf");function Tw(t,e,n){return t==="upstream"?n.host:t==="client"?e:kt(t,n.scheme,n.port)}i(Tw,"hostHeader\
Of");function Aw({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; because="${r.join(
", ")}"`}}i(Aw,"withDecision");function At(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,responseHeaders:s,
exit:r}}i(At,"ended");var Pw=307,Ow=308,Rw=3e5;function $u({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??Pw,s=ee(n?.maxAge??"")??Rw;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===Ow?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i($u,"compileRedirect");var Cw=6e4,Nw=5e3;function qu(t){let e=new Map,n=_s(),r=new Map,s=Te(t),o=Sn(t,s),a=Object.keys(t.clusters).sort();for(let c of s){
let u=Mw(t,c,a,o);e.set(c.name,u),Pu(n,c.path,u);for(let l of c.hosts)r.set(l,u)}return{gateway:t.shortHosts[0]??"",routes:e,
shortHosts:new Set(t.shortHosts),prefixes:n,ownHosts:r,legacyPatterns:(t.legacyHosts??[]).map(c=>({pattern:Ye(c.host),end:Ss(
c)})),decisionHeader:t.decisionHeader,checksServerName:t.checkServerName??!0,hasPassiveChecks:s.some(({settings:c})=>c.healthCheck?.
passive!==void 0)}}i(qu,"compileTable");function Mw(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,
u=C(s.hostHeader??"upstream",e.name),l=u==="client"||u!=="upstream"&&r(u);for(let h of n){let y=ms(t,e,h,r);c.set(h,l?{...y,
isOwnHost:!0}:y)}let{healthCheck:f}=s;return{api:e.name,prefix:e.path,stripPath:s.stripPath??!0,hostHeader:u,pin:o,cluster:a,
native:o??gu(s,a)??a,clusters:n,destinations:c,split:s.split===void 0?void 0:mu(e.name,s.split,a),hasFailover:f!==void 0&&
(f.failover??!0),hasPassiveChecks:f?.passive!==void 0,checkInterval:Math.ceil((ee(f?.interval??"")??Nw)/1e3),redirect:$u(
t,s),end:s.oldHosts===void 0?void 0:Ss(s.oldHosts),pathRules:Ou(s),timeouts:Iw(s.timeouts),retries:s.retries}}i(Mw,"comp\
ileApi");function Iw(t){if(t===void 0)return;let e=i(n=>(n===void 0?void 0:ee(n))??Cw,"milliseconds");return{connect:e(t.
connect),send:e(t.send),read:e(t.read)}}i(Iw,"compileTimeouts");function Hu(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(Dw(o,r,a))},"check");
s(t.pin,["pin"]);for(let[o,a]of Ae(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);for(let c of Object.keys(a.split?.
weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;let a=`Nothing says which cl\
uster serves ${o.name}: ${r.join(" or ")}.`;n.push(v("no-cluster",["apis",o.name],a))}return n}i(Hu,"checkClusters");function Bu(t){
let e=[];for(let[n,{split:r}]of Ae(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(r.weights))s+=r.weights[o]??
0;Uu(s,100)||Uu(s,1e3)||e.push(v("weights-sum",[...n,"split","weights"],`The weights add up to ${s}.`))}return e}i(Bu,"c\
heckWeights");function ju(t){let e=[],n=i((r,s)=>{e.push(v("not-available",r,`${s} is not available yet.`))},"refuse");for(let[
r,s]of Ae(t))s.rewriteResponse===!0&&n([...r,"rewriteResponse"],"Rewriting responses");return e}i(ju,"checkAvailable");function Fu(t,e){
let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??"upstream";if(o==="upstream"||s.cluster===void 0)continue;
let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=ue(t,s.name,"hostHeader"),u=c.join(".");if(!a.startsWith("ht\
tps://")||r.has(u))continue;r.add(u);let l=o==="client"?"the host that the client called":o,f=`${s.name} is served by ${a}\
 with Host and SNI ${l}; its certificate is checked against that.`;n.push(v("sni-is-not-upstream",c,f))}return n}i(Fu,"c\
heckHostHeaders");function Uu(t,e){return Math.abs(t-e)<1e-6}i(Uu,"isAbout");function Dw(t,e,n){let r=hn(t,e),s=r!==void 0&&
e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(", ")}.`;return v("unknown-cluster",n,`There is no cluster ${t}\
.`,s)}i(Dw,"unknownCluster");var Vu=100;function zu(t){let e=[];for(let[n,{healthCheck:r}]of Ae(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:ee(o);if(o===void 0||a===void 0||a>=Vu)continue;let c=`${s} is ${o}, and must be at least ${Vu}ms.`;e.push(
v("check-too-often",[...n,"healthCheck",s],c))}return e}i(zu,"checkHealthChecks");function Wu(t,e){return[...Lw(t),...$w(t,e),...qw(t,e),...Uw(t,e)]}i(Wu,"checkHosts");function Lw(t){let e=[];t.shortHosts.
forEach((r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(v("host-repeated",["shortHosts",s],`${r} stands twice in shortHosts.`))});
let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(v("host-repeated",["legacyHos\
ts",s,"host"],`${r} stands twice in legacyHosts.`))}),e}i(Lw,"checkRepeatedHosts");function $w(t,e){let n=[],r=new Set(Object.
keys(t.apis)),s=new Set(t.shortHosts),o=Pt(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let f=[...ue(t,c.name,"ho\
sts"),l],h=a.get(u);s.has(u)&&n.push(v("host-is-short",f,`${u} is a short host.`)),h===c.name?n.push(v("host-repeated",f,
`${u} stands twice for ${c.name}.`)):h!==void 0&&n.push(v("host-taken",f,`${u} is an own host of both ${h} and ${c.name}\
.`)),a.set(u,h??c.name);for(let y of o){let g=le(y,u);if(g===void 0||g===c.name||!r.has(g))continue;let d=`${u} goes to ${c.
name}, and so no longer to ${g}, for which a legacy pattern means it.`;n.push(v("host-shadowed",f,d))}He(u)||n.push(v("n\
ame-too-long",f,`${u} is too long for DNS.`))});return n}i($w,"checkOwnHosts");function qw(t,e){let n=[],r=new Set(e.map(
s=>s.name));return Pt(t).forEach((s,o)=>{for(let a of t.shortHosts){let c=le(s,a);if(c===void 0||!r.has(c))continue;let u=`\
For ${c} the pattern means ${a}, which is a short host.`;n.push(v("host-is-short",["legacyHosts",o,"host"],u))}}),n}i(qw,
"checkPatternsAgainstShortHosts");function Uw(t,e){let n=[],r=Pt(t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.
length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["legacyHosts",c,"host"],l=C(a.text,o);He(l)||n.push(v("name-too\
-long",u,`${l} is too long for DNS.`));for(let f of r.slice(0,c)){if(!a.after.endsWith(f.after)&&!f.after.endsWith(a.after))
continue;let h=e.find(d=>{let m=le(f,C(a.text,d.name));return m!==void 0&&m!==d.name&&s.has(m)});if(h===void 0)continue;
let g=`${C(a.text,h.name)}, meant for ${h.name} here, already goes to another API by ${f.text}.`;n.push(v("host-shadowed",
u,g))}}),n}i(Uw,"checkLegacyNames");function Pt(t){return(t.legacyHosts??[]).map(e=>Ye(e.host))}i(Pt,"patternsOf");function Gu(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...Ku(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Ae(
t))r!==void 0&&e.push(...Ku(r,[...n,"oldHosts"])),s!==void 0&&e.push(...Bw(s,t.shortHosts,[...n,"redirect"]));return e}i(
Gu,"checkOldHosts");function Ku(t,e){let n=[],r=t.deprecated===void 0?void 0:Z(t.deprecated),s=t.sunset===void 0?void 0:
Z(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(v("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(v("no-sun\
set",[...e,"afterSunset"],"afterSunset says what comes after the sunset, and there is none.")),[...n,...Hw(t,s,[...e,"br\
ownouts"])]}i(Ku,"checkEnd");function Hw({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=Z(o.from),u=Z(
o.until);if(c===void 0||u===void 0)return;let l=i(f=>{r.push(v("brownout-order",[...n,a],`The brownout from ${o.from} to\
 ${o.until} ${f}.`))},"blame");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<
s&&l("begins before the one above it is over"),s=Math.max(s,u)}),r}i(Hw,"checkBrownouts");function Bw({status:t,permanent:e,
origin:n},r,s){let o=[];t===308&&e!==!0&&o.push(v("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so \
that a rollback does not reach them."));let a=n===void 0?void 0:j(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(v("\
redirect-elsewhere",[...s,"origin"],`${a} is none of the short hosts.`)),o}i(Bw,"checkRedirect");function Xu(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(v("path-taken",Ju(t,s),a))}}for(let s of e){let o=jw(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(v("path-inside",Ju(t,s),a))}return n}i(Xu,"checkPaths");function Ju(t,e){return e.
settings.path===void 0?["apis",e.name]:ue(t,e.name,"path")}i(Ju,"pathOf");function jw(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(jw,"ownerOfParent");var vs="";function Yu(t,e){let n=[];for(let r of Object.keys(t.clusters)){if(t.clusters[r]?.tlsVerify!==!1)continue;let s=`\
The certificates of cluster ${r} are not checked: anybody on the way can read and change its traffic.`;n.push(v("tls-unv\
erified",["clusters",r,"tlsVerify"],s))}return n.length>0&&n.push(...Vw(t,e)),[...n,...Fw(t,e)]}i(Yu,"checkTls");function Fw(t,e){
let n=[],r=new Set;for(let s of e){if(s.cluster===void 0||t.clusters[s.cluster]?.tlsVerify===!1)continue;let o=s.settings.
upstream===void 0?["clusters",s.cluster,"url"]:ue(t,s.name,"upstream"),a=Qu(t,s,s.cluster)?.use;if(a===void 0||!xt(a.name)||
r.has(o.join(".")))continue;r.add(o.join("."));let c=`For ${s.name} the upstream is ${a.name}, an address, which Kong do\
es not look for among a certificate's addresses.`;n.push(v("https-address",o,c))}return n}i(Fw,"checkAddresses");function Vw(t,e){
let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.keys(t.clusters)){let c=Qu(t,o,a);if(c===void 0)continue;
let{place:u,use:l}=c,f=s.get(u)??[],h=f.find(g=>zw(g,l)),y=l.isVerified?h?.cluster??"":a;if(h!==void 0&&!r.has(y)){r.add(
y);let g=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.name} by cluster ${a}, checked by one of them\
 and not by the other.`;n.push(v("tls-mixed",["clusters",y,"tlsVerify"],g))}f.some(g=>g.isVerified===l.isVerified&&g.name===
l.name)||f.push(l),s.set(u,f)}return n}i(Vw,"checkMixed");function Qu(t,{name:e,cluster:n,settings:r},s){let o=t.clusters[s];
if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=j(C(a?r.upstream??"":o.url,e));if(c?.scheme!=="https")return;let u=a||
o.address===void 0?c.host:C(o.address,e),l=r.hostHeader??"upstream",f=l==="upstream"?c.host:l==="client"?vs:C(l,e);return{
place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.tlsVerify!==!1,name:f}}}i(Qu,"useOf");function zw(t,e){return t.
isVerified===e.isVerified?!1:t.name===e.name||t.name===vs||e.name===vs}i(zw,"isMixed");function nl(t,e){let n=Ww(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];el(r,Zu(a,e),l=>tl(a,l.name,c!==void 0,n,u)),c!==void 0&&el(r,Zu(c,e),l=>Gw(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=tl(o,s.name,!1,
n,ue(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(nl,"checkUpstreams");function Ww(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return{hosts:n,patterns:Pt(t),apis:new Set(e.map(r=>r.name))}}i(Ww,"collect\
OwnHosts");function Kw(t,e){return t.hosts.has(e)?!0:t.patterns.some(n=>{let r=le(n,e);return r!==void 0&&t.apis.has(r)})}
i(Kw,"isOwnHost");function Zu(t,e){return t.includes(ae)?e:e.slice(0,1)}i(Zu,"named");function el(t,e,n){for(let r of e){
let s=n(r);if(s!==void 0){t.push(s);return}}}i(el,"pushFirst");function tl(t,e,n,r,s){let o=j(C(t,e));if(o===void 0)return v(
"name-too-long",s,`${C(t,e)} is too long for DNS.`);if(n||!Kw(r,o.host))return;let a=`For ${e} the upstream is ${o.host}\
, one of the table's own hosts: requests would come back here.`;return v("upstream-loop",s,a)}i(tl,"checkUrl");function Gw(t,e,n){
if(!He(C(t,e)))return v("name-too-long",n,`${C(t,e)} is too long for DNS.`)}i(Gw,"checkAddressName");var Jw={url:"http://stand-in.invalid"};function sl(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Pn(o,[])||Pn(o,["clusters"])||Pn(o,["apis"])))return;let r=t,s=rl(r.clusters,n,"clusters",Jw);
return{shortHosts:ks(n,"shortHosts")?[]:r.shortHosts,legacyHosts:ks(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||ks(n,"pin")?{}:{pin:r.pin},defaults:Xw(r.defaults??{},n,s),apis:rl(r.apis,n,"apis",void 0)}}i(sl,"salvageT\
able");function Xw(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Pn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(Xw,"salvageDefaults");function rl(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(rl,"withoutBad");
function ks(t,e){return t.some(n=>n[0]===e)}i(ks,"isUnder");function Pn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Pn,"isAt");function il(t){let e=jc(t,bt,[]),n=ss(e)?sl(t,e):t,r=[...e,...n===void 0?[]:Yw(n)];return{findings:r,table:ss(r)?void 0:
n}}i(il,"checkTable");function Yw(t){let e=Te(t);return[...Hu(t,e),...Bu(t),...Wu(t,e),...Gu(t),...Xu(t,e),...nl(t,e),...Yu(
t,e),...Fu(t,e),...zu(t),...ju(t)]}i(Yw,"checkMeaning");var On=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Qw).join(" ")}`),this.name="TableRefused",this.findings=e}};function Qw({code:t,path:e,message:n,remedy:r}){return`[${t}\
] ${an(e)}: ${n} ${r}`}i(Qw,"describe");var Rn=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#s;#r;#i=new Tn;log=i(async e=>{if(!this.#e.hasPassiveChecks)return;
let n=await e.ctx.shared.get("kdp");typeof n?.api!="string"||typeof n.cluster!="string"||this.#s.report(n.api,n.cluster,
Number(await e.response.getStatus()))},"log");constructor(e,n){this.#t=Wc(e);let{table:r,findings:s}=il(this.#t.table);if(r===
void 0)throw new On(s);this.#n=n,this.#e=qu(r),this.#r=this.#t.nativeRoutes&&iu(this.#e),this.#s=n.health.watch(this.#t.
entity,n.checksHealth?su(r):[])}async access(e){if(this.#r)return;let n=await this.#i.read(e),r=et(this.#e,n.host,ke(Xe(
n.target).path)??"");if(r.kind!=="api")return this.#a(e,n);let s=await this.#i.complete(e,n,r),o=Es(this.#e,s,this.#c());
if(o.exit!==null)return await this.#o(e,r,s,o),this.#l(e,s,o,o.exit);if(this.#t.catchAll){let c=Zw(s.host)?"no-route":"h\
ost-form";return this.#u(e,s,{...o,cluster:null,because:[c]},c,U(c))}await this.#o(e,r,s,o);let a=this.#t.nativeRoutes?void 0:
await this.#i.serviceScheme(e);for(let c of eu(this.#t,r,s,o,a))await gs(e,c)}#c(){let{time:e,random:n}=this.#n;return{time:e(),
random:n(),isHealthy:this.#s.isHealthy}}async#a(e,n){if(this.#t.nativeRoutes)return;let r=Es(this.#e,n,this.#c());if(r.exit===
null)throw new Error("decided for an API that does not match");return this.#l(e,n,r,r.exit)}async#o(e,{route:n,end:r},s,o){
let{telemetry:a}=this.#n,{api:c,because:u,cluster:l}=o;if((u.includes("unhealthy")||u.includes("no-healthy-cluster"))&&a.
countFailover(n.api,l),c===null||r?.isEnding!==!0)return;let f=await e.client.getConsumer(),h=f?.username??f?.id;a.countOldHost(
Oe(s.host),c,typeof h=="string"?h:"")}async#l(e,n,r,s){let[o]=r.because;return this.#u(e,n,r,ou(o)?o:void 0,s)}async#u(e,n,r,s,o){
let{logDecision:a,nativeRoutes:c,catchAll:u}=this.#t;a&&await gs(e,(c||u?yn:gn)(r,n));let f={...r.responseHeaders,...o.headers};
if(s===void 0)return e.response.exit(o.status,"",f);let h=String(await e.nginx.getVar("kong_request_id")??"");return e.response.
exit(o.status,_n(s,o,r.api,h),f)}};function Zw(t){return Au(t)===Oe(t)}i(Zw,"isAsKongComparesIt");import{readFileSync as dd}from"node:fs";import{setTimeout as n0}from"node:timers/promises";import{request as e0}from"node:http";import{request as t0}from"node:https";function ol(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:f,statuses:h}=t,
y=AbortSignal.timeout(f),g={host:s,port:o,path:l,agent:!1,signal:y,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},d=r==="http"?e0(g):t0({...g,...e,servername:c??"",rejectUnauthorized:u});d.once("response",({statusCode:m=0})=>{
n({isGood:h.includes(m),what:`status ${m}`}),d.destroy()}),d.on("error",m=>{n({isGood:!1,what:y.aborted?`no answer withi\
n ${f} ms`:m.message})}),d.end()})}i(ol,"probe");var al={isHealthy:!0,contrary:0,badResponses:0};function cl(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(cl,"afterChe\
ck");function ul(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(ul,"afterResponse");var r0=500,Cn=class{static{i(this,"HealthMonitor")}#e;#t;#n=new Map;#s=new Map;constructor(e,n){this.#e=e,this.#t=n}get unhealthy(){
return[...this.#n.values()].filter(({state:e})=>!e.isHealthy).map(({target:e})=>e)}watch(e,n){let r=new Map(n.map(s=>[`${s.
api} ${s.cluster}`,this.#r(s)]));return this.#s.set(e,new Set([...r.values()].map(({key:s})=>s))),this.#i(),{isHealthy:i(
(s,o)=>r.get(`${s} ${o}`)?.state.isHealthy??!0,"isHealthy"),report:i((s,o,a)=>{let c=r.get(`${s} ${o}`);if(c===void 0)return;
let u=a<r0;this.#a(c,ul(c.state,u,c.target.thresholds),`responses of ${a}`)},"report")}}#r(e){let n=JSON.stringify(e),r=this.#n.
get(n);if(r!==void 0)return r;let s={target:e,key:n,stop:new AbortController,state:al};return this.#n.set(n,s),this.#c(s),
s}#i(){let e=new Set([...this.#s.values()].flatMap(n=>[...n]));for(let[n,{stop:r}]of this.#n)e.has(n)||(r.abort(),this.#n.
delete(n))}async#c(e){let{target:n,stop:r}=e,{interval:s,thresholds:o}=n,a=Math.random()*s;for(;;){if(await n0(a,!1,{ref:!1,
signal:r.signal}).catch(()=>!0))return;let{isGood:u,what:l}=await ol(n.probe,this.#t);if(r.signal.aborted)return;this.#a(
e,cl(e.state,u,o),l),a=s}}#a(e,n,r){let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.#e(e.target,n.isHealthy,r)}};var Ve=Ht(Ti(),1);function fd(t){let e=new Ve.Registry,n=[e],r=new Ve.Counter({name:"kdp_failovers_total",help:"Requests that did not go t\
o the cluster that was chosen first, since that is unhealthy; cluster is the one that they went to, empty where none is \
healthy.",labelNames:["api","cluster"],registers:n}),s=new Ve.Counter({name:"kdp_old_host_requests_total",help:"Requests\
 on old hosts that have a deprecation, a sunset or a brownout, by host, API and consumer (empty where nobody was authent\
icated).",labelNames:["host","api","consumer"],registers:n});return new Ve.Gauge({name:"kdp_unhealthy_upstreams",help:"U\
pstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:o,cluster:a}of t())this.set({api:o,cluster:a},1)}}),{registry:e,countFailover:i((o,a)=>{r.inc({
api:o,cluster:a??""})},"countFailover"),countOldHost:i((o,a,c)=>{s.inc({host:o,api:a,consumer:c})},"countOldHost")}}i(fd,
"createTelemetry");function hd(t){let e=new Cn(Kx,Gx(t)),n=Jx(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!=="off",
telemetry:fd(()=>e.unhealthy),time:i(()=>Date.now()/1e3+n,"time"),random:Math.random}}i(hd,"createServices");var Kx=i(({
api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,l=r?30:40,f=r?"upstream healthy again":"upstream\
 unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:l,time:Date.now(),plugin:"route-table",
api:t,cluster:e,where:h,why:s,msg:f})}
`)},"logChange");function Gx({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:dd(t,"utf8"),key:dd(e,"utf8")}}i(Gx,"clientCertificate");function Jx(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is no number of seconds`);return e}i(Jx,"clockOffset");var pd="0.1.0";var md=hd(process.env),Ai=class extends Rn{static{i(this,"Plugin")}constructor(e){super(e,md)}},Xx=md.telemetry.registry,
Yx="route-table",Qx=pd,Zx=850,eS=zc,tS=["log"];import{resolve as nS}from"node:path";import{pathToFileURL as rS}from"node:url";var gd=["certificate","rewrite","access","response","preread","log"],sS=["rewrite","access","response"];function yd({Plugin:t}){
let e=t.prototype;return gd.filter(n=>typeof e[n]=="function")}i(yd,"phasesOf");function bd(t,e){if(!gd.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(bd,"phaseOf");function Oi(t){return sS.includes(t)}
i(Oi,"canExit");async function wd(t){let e=await import(rS(nS(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is no plugin: it must export Plugi\
n (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(wd,"loadPluginModule");function Ri(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...yd(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Ri,"describePlugin");function xd(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Ri(t,e)]})}i(xd,"dumpDescription");import{createServer as s_}from"node:http";import{connect as r_}from"node:net";var ct=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},ut=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#s=1;#r=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#s>0||this.#r>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#c(e,n){let r=n;for(;r<e.length&&(this.#s>0||this.#r>0);)if(this.#r>
0){let s=Math.min(this.#r,e.length-r);this.#r-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=aS(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#s+=n.valuesPerUnit*r-1,this.#r=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#r+this.#s>this.#e)throw new ct(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#s=1,n}};function P(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(P,"layout");var Bn=P(0,0,0),Ci=1,Ni=2,oS=[Bn,void 0,Bn,Bn,P(1,0,1),P(2,0,1),P(4,0,1),P(1,0,1,0,1),P(2,0,1,0,1),P(4,0,1,
0,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,2,1),P(0,3,1),P(0,5,1),
P(0,9,1),P(0,17,1),P(1,0,1),P(2,0,1),P(4,0,1),P(2,0,0,Ci),P(4,0,0,Ci),P(2,0,0,Ni),P(4,0,0,Ni)];function aS(t){if(t<=127||
t>=224)return Bn;if(t<=143)return P(0,t&15,0,Ni);if(t<=159)return P(0,t&15,0,Ci);if(t<=191)return P(0,t&31,1);let e=oS[t-
192];if(e===void 0)throw new ct(`byte 0x${t.toString(16)} begins no MessagePack value`);return e}i(aS,"layoutOf");var er=Ht(Wd(),1);import{isUtf8 as QS}from"node:buffer";var Me=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Kd=0,Gd=1,ZS=2,
Jd=new er.Encoder({ignoreUndefined:!0}),e_=new er.Decoder({rawStrings:!0}),t_=new TextDecoder("utf-8",{ignoreBOM:!0});function Xd(t){
let e=Zd(t),[n,r,s,o]=e;if(n!==Kd||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Me("a message is \
no RPC request");return{id:r,method:s,argument:o[0]}}i(Xd,"decodeRequest");function Yd(t){let[e,n,r,s]=Zd(t);if(e!==ZS){
if(e!==Gd||typeof n!="number")throw new Me("a message is no RPC answer");return{id:n,error:n_(r),result:s}}}i(Yd,"decode\
Answer");function n_(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(n_,"errorText");function Qd({id:t,method:e,
argument:n}){return Jd.encode([Kd,t,e,[n]])}i(Qd,"encodeRequest");function eo({id:t,error:e,result:n}){return Jd.encode(
[Gd,t,e,e===null?n:null])}i(eo,"encodeAnswer");function Zd(t){let e;try{e=Zi(e_.decode(t))}catch(n){throw new Me(`a mess\
age can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Me("a message is no arr\
ay");return e}i(Zd,"decodeArray");function Zi(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)return QS(
t)?t_.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=Zi(t[n]);return t}let e=t;for(let n of Object.keys(
e)){let r=e[n];typeof r=="object"&&(e[n]=Zi(r))}return e}i(Zi,"withTexts");function eh(t,e){return new Promise((n,r)=>{let s=r_(t),o=new ut,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(Qd({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=Yd(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(eh,"probeServer");var i_=1e3;async function th(t){let e=s_((n,r)=>{o_(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(th,"serveHealth");async function o_(t,e,n){switch(t){case"/healthz":$t(
e,200,{status:"alive"});return;case"/readyz":await a_(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;default:$t(e,404,{status:"not found",paths:["/healthz","/readyz","/metrics"]})}}i(o_,
"answer");async function a_(t,{socketPath:e,isLeaving:n}){if(n()){$t(t,503,{status:"leaving"});return}try{await eh(e,i_),
$t(t,200,{status:"ready"})}catch(r){$t(t,503,{status:"not ready",reason:r instanceof Error?r.message:String(r)})}}i(a_,"\
answerReadiness");function $t(t,e,n){t.writeHead(e,{"Content-Type":"application/json"}),t.end(`${JSON.stringify(n)}
`)}i($t,"send");var ne=Ht(Ti(),1);var qt="kdp_plugin_server";function nh(t){let e=new ne.Registry;(0,ne.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:c_(n),refusedConfigs:new ne.Counter({name:`${qt}_refused_configs_total`,help:"Configurations that the pl\
ugin refused; the last good one, or 503, is served instead.",registers:n}),failedPhases:new ne.Counter({name:`${qt}_fail\
ed_phases_total`,help:"Phases that ended in 503 because something went wrong in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new ne.Counter({name:`${qt}_broken_connections_total`,help:"Connections that were closed because of wh\
at came over them.",labelNames:["reason"],registers:n})}}i(nh,"createMetrics");function c_(t){let e=new ne.Counter({name:`${qt}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(c_,"rpcCounter");function rh({registry:t},e){
for(let[n,r]of Object.entries(e))new ne.Gauge({name:`${qt}_${n}`,help:`How many ${n} there are now.`,registers:[t],collect(){
this.set(r())}})}i(rh,"measureLevels");import{parseArgs as u_}from"node:util";var be=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},oh=`Usage: kdp\
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
`,sh=["trace","debug","info","warn","error","fatal"];function ah(t){let e=f_(t),{"log-level":n="info"}=e;if(!sh.includes(
n))throw new be(`--log-level: it must be one of ${sh.join(", ")}`);return{socket:e.socket,socketMode:d_(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:h_(e.http),plugin:e.plugin,phaseTimeout:ih("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:ih("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(ah,"parseOptions");var We={type:"string"},to={type:"boolean"},l_={socket:We,"socket-mode":We,http:We,plugin:We,"ph\
ase-timeout":We,grace:We,"log-level":We,dump:to,"with-log-phase":to,help:{...to,short:"h"}};function f_(t){try{return u_(
{args:[...t],options:l_}).values}catch(e){throw new be(e instanceof Error?e.message:String(e))}}i(f_,"parse");function d_(t){
if(!/^[0-7]{3,4}$/.test(t))throw new be(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(d_,"parseMode");function h_(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new be(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(h_,"parseH\
ostAndPort");function ih(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new be(`${t} ${e}: it must be milliseco\
nds`);return n}i(ih,"parseMilliseconds");import{createServer as I_}from"node:net";import{setTimeout as D_}from"node:timers/promises";var ch=["kong.response.exit","kong.response.error"];function uh(){let t={method:"kong",below:new Map};return e=>lh(t,e)}
i(uh,"createPdkMaker");function lh(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):lh(p_(t,s),e)}})}i(lh,"pdkFunction");function p_({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${m_(n)}`,below:new Map};return e.set(n,s),s}i(p_,"nameBelow");function m_(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(m_,"snakeCase");var Ut=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},tr=class{static{
i(this,"Conversation")}#e;#t=[];#n;#s;#r;#i=0;#c=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#u(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${no(r.answer)} failed: ${n}`)),this.#d(),s}abandon(e){if(this.#o)return;this.#h();
let n=new Ut(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#s?.("ret")}#l(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new Ut(`no PDK call and no end within ${this.#e.timeouts.plugin} ms`))}),new Promise(e=>{this.#s=e})}#u(e){
this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#f(n,s,o));Promise.resolve().then(()=>e(r)).then(()=>{n===this.#i&&
this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#f(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||this.#o||this.#a){
a(new Ut(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},resolve:o,reject:a}),
this.#d()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#d()}#d(){let e=this.#s;if(e===void 0||this.#o)return;let n=this.#t.
shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#s=void 0,ch.includes(no(n.answer))?this.#h():(this.#n=
n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${no(n.answer)}`)})),e(n.answer)}#m(e){this.#c+=1;
let n=this.#e.onFailure(e,this.#c);this.#t=[],n===void 0?this.#p():this.#u(n)}#g(e,n){clearTimeout(this.#r),this.#r=setTimeout(
n,e),this.#r.unref()}#h(){this.#o=!0,clearTimeout(this.#r),this.#e.onOver()}};function no(t){return t==="ret"?t:t.Method}
i(no,"methodOf");var g_={"Retry-After":"5"};function ft(t){return async e=>{let n=e;return fh(n,t,y_(await n.nginx.getVar("kong_request_i\
d")))}}i(ft,"refuseWith");function ro(t){return e=>fh(e,t,"")}i(ro,"refuseAtOnce");var nr=class{static{i(this,"RefusingP\
lugin")}rewrite=ft("no-table");access=ft("no-table");response=ft("no-table")};function fh(t,e,n){let r=U(e,g_);return t.
response.exit(r.status,_n(e,r,null,n),r.headers)}i(fh,"exitWith");function y_(t){return typeof t=="string"?t:""}i(y_,"te\
xtOf");var we=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},sr=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=uh();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(rr(n),r);case"plugin.StepError":return this.#o(rr(n),!0,r);case"plugin.StartInstance":
return this.#s(rr(n));case"plugin.CloseInstance":return this.#r(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#f(n),Ri(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#o(rr(n),!1,r);throw new we(`${e} is not implemented`)}}#s(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#f(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one goes on serving":"requests ge\
t 503 until a right one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#r(e){let n=this.#e.instances.close(e);if(n===void 0)throw so(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw so(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#c(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw so(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#u(
o,s);return io(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new we("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#u(s,"access");return io(s,c,c.begin(
ft("failure")),r)}return io(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#t.size<65536?bd(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Oi(n)?ro("failure"):void 0)}#u(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new tr({makePdk:this.#n,timeouts:r,onOver:i(()=>this.#t.delete(e),"onOver"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Oi(n))return u===1?ft("failure"):u===2?ro("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#f(e){let n=this.#e.module.Name;if(e!==n)throw new we(`there is no plugin ${String(
e)} here, only ${n}`)}};function so(t){return new we(`no plugin instance #${String(t)}`)}i(so,"noInstance");async function io(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(io,"answerOf");function rr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new we("the argument must be a map")}i(rr,"recordOf");var x_=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function dh(t,{rpc:e,metrics:n,log:r}){let s=new ut,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((f,h)=>{n.brokenConnections.inc({reason:f}),r.warn({err:h},"connection closed because of what came over it"),t.destroy()},
"breakOff"),l=i(async f=>{let h=Xd(f),y=await S_(h,e,o,n,r);t.writable&&t.write(y),a-=1},"serve");t.on("data",f=>{try{for(let h of s.
push(f)){if(a+=1,a>16)throw new ct("too many messages wait for their answer");c=(a===1?l(h):c.then(()=>t.destroyed?void 0:
l(h))).catch(g=>{u(g instanceof Me?"message":"failure",g)})}}catch(h){u("frame",h)}}),t.on("error",f=>{r.debug({err:f},"\
connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(dh,"serveConnection");async function S_({
id:t,method:e,argument:n},r,s,o,a){let c=x_.includes(e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),
eo({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof we||a.error({err:u,method:e},"an RPC failed");
let l=u instanceof Error?u.message:String(u);return eo({id:t,error:l,result:null})}}i(S_,"answerTo");import{isDeepStrictEqual as __}from"node:util";var E_=16,ir=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}start(e){let n="";try{let r=JSON.parse(e);n=v_(r);let s=this.#s(n,r);return{instance:this.#r(s),refusal:void 0,servesLastGood:!1}}catch(r){
let s=this.#n.get(n),o=s?.plugin??new nr;return{instance:this.#r(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=k_(n),s=this.#n.
get(e);if(s!==void 0&&__(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>E_&&a!==void 0&&this.#n.delete(a),o}#r(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function v_(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(v_,"ent\
ityOf");function k_(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(k_,"withoutKongsKeys");import{chmod as T_,lstat as A_,unlink as P_}from"node:fs/promises";import{connect as O_}from"node:net";async function hh(t,e,n){await R_(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await T_(e,n)}i(hh,"listenOnSocket");async function R_(t){let e=await A_(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} is there already, and is no socket; name another path`);if(await C_(t))throw new Error(`another se\
rver listens on ${t}; stop it, or name another path`);await P_(t)}}i(R_,"removeStaleSocket");function C_(t){return new Promise(
e=>{let n=O_(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(C_,"isAlive");import{randomBytes as N_}from"node:crypto";var or=class{static{i(this,"UniqueIds")}#e=N_(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var L_=1e4,$_=36e5,q_=5e3,U_=250,H_=20;async function ph(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new or,u=new ir({module:e,ids:c,closedTtl:L_,idleTtl:$_}),l=new sr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),f=new Set,h=0,y=I_(m=>{f.add(m),m.on("data",()=>{h=Date.now()}),m.on("close",()=>f.delete(m)),dh(m,{rpc:l,metrics:o,
log:a})});y.maxConnections=16384;let g=setInterval(()=>{u.sweep()},q_);g.unref(),rh(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>f.size,"connections")}),await hh(y,n,r);let d=!1;return{get isLeaving(){
return d},async leave(m){d=!0;let b=Date.now()+m,_=i(()=>f.size===0||l.conversations===0&&Date.now()-h>U_||Date.now()>b,
"isDone");for(;!_();)await D_(H_);clearInterval(g);let x=new Promise(S=>y.close(S));for(let S of f)S.destroy();await x}}}
i(ph,"startServer");var B_=`This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,j_=3e4;try{await F_(process.argv.slice(2))}catch(t){let e=t instanceof be?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function F_(t){let e=ah(t);if(e.help){process.stdout.write(oh);return}let n=e.plugin===void 0?
Pi:await wd(e.plugin);e.dump?process.stdout.write(`${xd(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(B_),process.exitCode=2):await V_(e,e.socket,n)}i(F_,"main");async function V_(t,e,n){
let r=(0,mh.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=nh(n.Metrics);z_(r);let o=await ph({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:j_},metrics:s,log:r}),a=t.http===void 0?void 0:await th({...t.http,socketPath:e,
metrics:s,isLeaving:i(()=>o.isLeaving,"isLeaving")});r.info({socket:e,http:a?.address(),version:n.Version,pid:process.pid},
"listening");let c=i(u=>{o.isLeaving||(r.info({signal:u},"leaving: what is under way is finished first"),o.leave(t.grace).
then(()=>{a?.close(),a?.closeAllConnections(),r.info("gone")}))},"leave");process.on("SIGTERM",c),process.on("SIGINT",c),
process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}i(V_,"serve");function z_(t){process.on("unhandledR\
ejection",e=>{t.error({err:e},"an error that nobody handled")})}i(z_,"reportCrashes");
