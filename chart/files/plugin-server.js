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
var Bp=Object.create;var _t=Object.defineProperty;var Wp=Object.getOwnPropertyDescriptor;var Vp=Object.getOwnPropertyNames;var Kp=Object.getPrototypeOf,zp=Object.prototype.hasOwnProperty;var i=(t,e)=>_t(t,"name",{value:e,configurable:!0}),T=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var Gp=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Mo=(t,e)=>{for(var n in e)
_t(t,n,{get:e[n],enumerable:!0})},Lo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Vp(e))!zp.call(
t,s)&&s!==n&&_t(t,s,{get:()=>e[s],enumerable:!(r=Wp(e,s))||r.enumerable});return t};var kt=(t,e,n)=>(n=t!=null?Bp(Kp(t)):{},Lo(e||!t||!t.__esModule?_t(n,"default",{value:t,enumerable:!0}):n,t)),Jp=t=>Lo(_t(
{},"__esModule",{value:!0}),t);var Cr=w((Ov,Ho)=>{"use strict";var vt=i(t=>t&&typeof t.message=="string","isErrorLike"),Rr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return vt(n)?n:void 0}else return vt(e)?e:void 0},"getErrorCause"),$o=i((t,e)=>{
if(!vt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=Rr(t);return r?(e.add(t),n+`
caused by: `+$o(r,e)):n},"_stackWithCauses"),Xp=i(t=>$o(t,new Set),"stackWithCauses"),qo=i((t,e,n)=>{if(!vt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=Rr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+qo(s,e,o)}else return r},"_messageWithCauses"),Yp=i(t=>qo(t,new Set),"messageWithCauses");Ho.exports={isErrorLike:vt,
getErrorCause:Rr,stackWithCauses:Xp,messageWithCauses:Yp}});var Nr=w((Cv,Fo)=>{"use strict";var Qp=Symbol("circular-ref-tag"),Yt=Symbol("pino-raw-err-ref"),Uo=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Yt]},
"get"),set:i(function(t){this[Yt]=t},"set")}});Object.defineProperty(Uo,Yt,{writable:!0,value:{}});Fo.exports={pinoErrProto:Uo,
pinoErrorSymbols:{seen:Qp,rawSymbol:Yt}}});var Wo=w((Iv,Bo)=>{"use strict";Bo.exports=Dr;var{messageWithCauses:Zp,stackWithCauses:em,isErrorLike:jo}=Cr(),{pinoErrProto:tm,
pinoErrorSymbols:nm}=Nr(),{seen:Ir}=nm,{toString:rm}=Object.prototype;function Dr(t){if(!jo(t))return t;t[Ir]=void 0;let e=Object.
create(tm);e.type=rm.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=Zp(t),e.stack=em(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Dr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];jo(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,Ir)&&(e[n]=Dr(r)):e[n]=r}return delete t[Ir],e.raw=t,e}i(Dr,"errSerializer")});var Ko=w((Mv,Vo)=>{"use strict";Vo.exports=Zt;var{isErrorLike:Mr}=Cr(),{pinoErrProto:sm,pinoErrorSymbols:im}=Nr(),{seen:Qt}=im,
{toString:om}=Object.prototype;function Zt(t){if(!Mr(t))return t;t[Qt]=void 0;let e=Object.create(sm);e.type=om.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Zt(n))),Mr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Qt)&&(e.cause=Zt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];Mr(r)?Object.prototype.hasOwnProperty.call(r,Qt)||(e[n]=Zt(r)):e[n]=r}return delete t[Qt],e.
raw=t,e}i(Zt,"errWithCauseSerializer")});var Xo=w(($v,Jo)=>{"use strict";Jo.exports={mapHttpRequest:am,reqSerializer:Go};var Lr=Symbol("pino-raw-req-ref"),zo=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[Lr]},"get"),set:i(function(t){this[Lr]=t},"set")}});Object.defineProperty(
zo,Lr,{writable:!0,value:{}});function Go(t){let e=t.info||t.socket,n=Object.create(zo);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(Go,"reqSerializer");function am(t){return{
req:Go(t)}}i(am,"mapHttpRequest")});var ea=w((Hv,Zo)=>{"use strict";Zo.exports={mapHttpResponse:cm,resSerializer:Qo};var $r=Symbol("pino-raw-res-ref"),Yo=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[$r]},"get"),set:i(function(t){this[$r]=t},"set")}});Object.defineProperty(Yo,$r,{writable:!0,
value:{}});function Qo(t){let e=Object.create(Yo);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Qo,"resSerializer");function cm(t){return{res:Qo(t)}}i(cm,"mapHttpResponse")});var Hr=w((Fv,ta)=>{"use strict";var qr=Wo(),um=Ko(),en=Xo(),tn=ea();ta.exports={err:qr,errWithCause:um,mapHttpRequest:en.
mapHttpRequest,mapHttpResponse:tn.mapHttpResponse,req:en.reqSerializer,res:tn.resSerializer,wrapErrorSerializer:i(function(e){
return e===qr?e:i(function(r){return e(qr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===en.reqSerializer?e:i(function(r){return e(en.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===tn.resSerializer?e:i(function(r){return e(tn.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Ur=w((Bv,sa)=>{"use strict";var na=T("node:util"),ra=na.getCallSites??na.getCallSite;function lm(t,e){return e}i(lm,
"noOpPrepareStackTrace");sa.exports=i(function(){if(ra)return ra().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=lm;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var la=w((Vv,ua)=>{"use strict";function Fr(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Fr(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Fr(t[n]));return e}return t}
i(Fr,"deepClone");function ia(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(ia,"parsePath");function oa(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(oa,"setValue");function aa(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(aa,"removeKey");var nn=Symbol("PATH_NOT_FOUND");function dm(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return nn;n=n[r]}return n}i(dm,"getValueIfExists");function fm(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(fm,"getValue");function hm(t,e,n,r=!1){for(let s of e){
let o=ia(s);if(o.includes("*"))ca(t,o,n,s,r);else if(r)aa(t,o);else{let a=dm(t,o);if(a===nn)continue;let c=typeof n=="fu\
nction"?n(a,o):n;oa(t,o,c)}}}i(hm,"redactPaths");function ca(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else pm(t,e,n,
o,r,s)}i(ca,"redactWildcardPath");function pm(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,h){if(h===
a.length){if(Array.isArray(d))for(let p=0;p<d.length;p++)u[h]=p.toString(),l(d[p],h+1);else if(typeof d=="object"&&d!==null)
for(let p in d)u[h]=p,l(d[p],h+1)}else if(h<a.length){let p=a[h];d&&typeof d=="object"&&d!==null&&p in d&&(u[h]=p,l(d[p],
h+1))}else if(c.includes("*"))ca(d,c,typeof n=="function"?(g,f)=>{let y=[...u.slice(0,h),...f];return n(g,y)}:n,s,o);else if(o)
aa(d,c);else{let p=typeof n=="function"?n(fm(d,c),[...u.slice(0,h),...c]):n;oa(d,c,p)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let p=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[p],u[h]=p}d!=
null&&l(d,a.length)}}i(pm,"redactIntermediateWildcard");function mm(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=ia(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(mm,"buildPathSt\
ructure");function gm(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(gm,"selectiveClone");function ym(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(ym,"validatePath");function bm(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
ym(e)}i(bm,"validatePaths");function wm(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;bm(e);let a=mm(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=gm(u,a),d=u,h=n;return typeof n=="function"&&(h=n),hm(l,e,h,o),r===!1?(l.restore=function(){return Fr(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(wm,"slowRedact");ua.exports=wm});var $e=w((zv,da)=>{"use strict";var Sm=Symbol("pino.setLevel"),xm=Symbol("pino.getLevel"),Em=Symbol("pino.levelVal"),_m=Symbol(
"pino.levelComp"),km=Symbol("pino.useLevelLabels"),vm=Symbol("pino.useOnlyCustomLevels"),Tm=Symbol("pino.mixin"),Am=Symbol(
"pino.lsCache"),Pm=Symbol("pino.chindings"),Om=Symbol("pino.asJson"),Rm=Symbol("pino.write"),Cm=Symbol("pino.redactFmt"),
Nm=Symbol("pino.time"),Im=Symbol("pino.timeSliceIndex"),Dm=Symbol("pino.stream"),Mm=Symbol("pino.stringify"),Lm=Symbol("\
pino.stringifySafe"),$m=Symbol("pino.stringifiers"),qm=Symbol("pino.end"),Hm=Symbol("pino.formatOpts"),Um=Symbol("pino.m\
essageKey"),Fm=Symbol("pino.errorKey"),jm=Symbol("pino.nestedKey"),Bm=Symbol("pino.nestedKeyStr"),Wm=Symbol("pino.mixinM\
ergeStrategy"),Vm=Symbol("pino.msgPrefix"),Km=Symbol("pino.wildcardFirst"),zm=Symbol.for("pino.serializers"),Gm=Symbol.for(
"pino.formatters"),Jm=Symbol.for("pino.hooks"),Xm=Symbol.for("pino.metadata"),Ym=Symbol.for("pino.transport.usesMultistr\
eam");da.exports={setLevelSym:Sm,getLevelSym:xm,levelValSym:Em,levelCompSym:_m,useLevelLabelsSym:km,mixinSym:Tm,lsCacheSym:Am,
chindingsSym:Pm,asJsonSym:Om,writeSym:Rm,serializersSym:zm,redactFmtSym:Cm,timeSym:Nm,timeSliceIndexSym:Im,streamSym:Dm,
stringifySym:Mm,stringifySafeSym:Lm,stringifiersSym:$m,endSym:qm,formatOptsSym:Hm,messageKeySym:Um,errorKeySym:Fm,nestedKeySym:jm,
wildcardFirstSym:Km,needsMetadataGsym:Xm,useOnlyCustomLevelsSym:vm,formattersSym:Gm,hooksSym:Jm,nestedKeyStrSym:Bm,mixinMergeStrategySym:Wm,
msgPrefixSym:Vm,transportUsesMultistreamSym:Ym}});var Br=w((Gv,ma)=>{"use strict";var fa=la(),{redactFmtSym:Qm,wildcardFirstSym:rn}=$e(),jr=/[^.[\]]+|\[([^[\]]*?)\]/g,ha="\
[Redacted]",pa=!1;function Zm(t,e){let{paths:n,censor:r,remove:s}=eg(t),o=n.reduce((u,l)=>{jr.lastIndex=0;let d=jr.exec(
l),h=jr.exec(l),p=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(p==="*"&&(p=rn),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:g}=h,f=`${l.substr(g,l.length-1)}`;return u[p]=u[p]||[],p!==rn&&u[p].length===0&&
u[p].push(...u[rn]||[]),p===rn&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[Qm]:fa({paths:n,censor:r,serialize:e,strict:pa,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(h,p)=>r(h,[l,...p]):r;u[l]=fa({paths:o[l],censor:d,serialize:e,strict:pa,
remove:s})}return u},a)}i(Zm,"redaction");function eg(t){if(Array.isArray(t))return t={paths:t,censor:ha},t;let{paths:e,
censor:n=ha,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(eg,"handle");ma.exports=Zm});var ba=w((Xv,ya)=>{"use strict";var tg=i(()=>"","nullTime"),ng=i(()=>`,"time":${Date.now()}`,"epochTime"),rg=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),sg=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),ig=1000000n,
ga=1000000000n,og=BigInt(Date.now())*ig,ag=process.hrtime.bigint(),cg=i(()=>{let t=process.hrtime.bigint()-ag,e=og+t,n=e/
ga,r=e%ga,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");ya.exports={nullTime:tg,epochTime:ng,unixTime:rg,isoTime:sg,isoTimeNano:cg}});var Sa=w((Qv,wa)=>{"use strict";function ug(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(ug,"tryStringi\
fy");wa.exports=lg;function lg(t,e,n){var r=n&&n.stringify||ug,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,h=-1,p=t&&t.length||0,g=0;g<p;){if(t.charCodeAt(g)===37&&g+1<p){switch(h=
h>-1?h:0,t.charCodeAt(g+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Number(e[d]),h=g+2,g++;
break;case 105:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Math.floor(Number(e[d])),h=g+2,g++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<g&&(l+=t.slice(h,g));var f=typeof e[d];if(f==="string"){l+="'"+e[d]+"'",h=g+2,g++;break}if(f===
"function"){l+=e[d].name||"<anonymous>",h=g+2,g++;break}l+=r(e[d]),h=g+2,g++;break;case 115:if(d>=u)break;h<g&&(l+=t.slice(
h,g)),l+=String(e[d]),h=g+2,g++;break;case 37:h<g&&(l+=t.slice(h,g)),l+="%",h=g+2,g++,d--;break}++d}++g}return h===-1?t:
(h<p&&(l+=t.slice(h)),l)}i(lg,"format")});var Vr=w((eT,Wr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Wr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Wr.exports=t}});var Pa=w((nT,Aa)=>{"use strict";var I=T("fs"),dg=T("events"),fg=T("util").inherits,xa=T("path"),zr=Vr(),hg=T("assert"),sn=100,
on=Buffer.allocUnsafe(0),pg=16*1024,Ea="buffer",_a="utf8",[mg,gg]=(process.versions.node||"0.0").split(".").map(Number),
yg=mg>=22&&gg>=7;function ka(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&I.mkdirSync(xa.dirname(
t),{recursive:!0});let o=I.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?I.mkdir(xa.dirname(t),{recursive:!0},
o=>{if(o)return n(o);I.open(t,r,s,n)}):I.open(t,r,s,n)}i(ka,"openFile");function se(t){if(!(this instanceof se))return new se(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:h,contentMode:p,
mode:g}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||pg,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=g,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let f,
y;if(p===Ea)this._writingBuf=on,this.write=Sg,this.flush=Eg,this.flushSync=kg,this._actualWrite=Tg,f=i(()=>I.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>I.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===_a)this._writingBuf="",this.write=wg,this.flush=xg,this.flushSync=_g,this._actualWrite=vg,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?I.write(this.fd,this._writingBuf,this.release):I.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${_a}" and "${Ea}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")ka(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,E)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{zr(sn),this.release(void 0,0)}catch(k){this.release(
k)}else setTimeout(y,sn);else this._writing=!1,this.emit("error",b);return}this.emit("write",E);let S=Kr(this._writingBuf,
this._len,E);if(this._len=S.len,this._writingBuf=S.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let k=f(),C=Kr(this._writingBuf,this._len,k);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(k){
this.release(k);return}}this._fsync&&I.fsyncSync(this.fd);let x=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):x>this.minLength?this._actualWrite():this._ending?x>0?this._actualWrite():(this._writing=!1,an(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(bg,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(se,"SonicB\
oom");function Kr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Kr,"releaseWritingBuf");function bg(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(bg,"e\
mitDrain");fg(se,dg);function va(t,e){return t.length===0?on:t.length===1?t[0]:Buffer.concat(t,e)}i(va,"mergeBuf");function wg(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(wg,"write");function Sg(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Sg,"writeBuffer");function Ta(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{I.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(Ta,"callFlushCallbackOnDrain");function xg(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&Ta.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(xg,"flush");function Eg(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&Ta.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(Eg,"flushBuffer");se.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&I.close(e,n=>{if(n)return this.emit("error",n)})}),ka(this.file,this)};se.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():an(this)))};function _g(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?I.writeSync(this.fd,t):I.writeSync(this.fd,
t,"utf8"),n=Kr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;zr(sn)}}try{I.fsyncSync(this.fd)}catch{}}
i(_g,"flushSync");function kg(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
on);let t=on;for(;this._bufs.length||t.length;){t.length<=0&&(t=va(this._bufs[0],this._lens[0]));try{let e=I.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;zr(sn)}}}i(kg,"flushBufferS\
ync");se.prototype.destroy=function(){this.destroyed||an(this)};function vg(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else I.write(
this.fd,this._writingBuf,t)}i(vg,"actualWrite");function Tg(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:va(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=I.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else yg&&(this._writingBuf=Buffer.from(this._writingBuf)),I.write(this.fd,this._writingBuf,
t)}i(Tg,"actualWriteBuffer");function an(t){if(t.fd===-1){t.once("ready",an.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],hg(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{I.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?I.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(an,"actualClose");se.SonicBoom=se;se.default=se;Aa.exports=se});var Gr=w((sT,Ia)=>{"use strict";var ie={exit:[],beforeExit:[]},Oa={exit:Og,beforeExit:Rg},Qe;function Ag(){Qe===void 0&&
(Qe=new FinalizationRegistry(Cg))}i(Ag,"ensureRegistry");function Pg(t){ie[t].length>0||process.on(t,Oa[t])}i(Pg,"instal\
l");function Ra(t){ie[t].length>0||(process.removeListener(t,Oa[t]),ie.exit.length===0&&ie.beforeExit.length===0&&(Qe=void 0))}
i(Ra,"uninstall");function Og(){Ca("exit")}i(Og,"onExit");function Rg(){Ca("beforeExit")}i(Rg,"onBeforeExit");function Ca(t){
for(let e of ie[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ie[t]=[]}i(Ca,"callRefs");function Cg(t){for(let e of["exi\
t","beforeExit"]){let n=ie[e].indexOf(t);ie[e].splice(n,n+1),Ra(e)}}i(Cg,"clear");function Na(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");Pg(t);let r=new WeakRef(e);r.fn=n,Ag(),Qe.register(e,r),ie[t].push(r)}i(Na,"_register");
function Ng(t,e){Na("exit",t,e)}i(Ng,"register");function Ig(t,e){Na("beforeExit",t,e)}i(Ig,"registerBeforeExit");function Dg(t){
if(Qe!==void 0){Qe.unregister(t);for(let e of["exit","beforeExit"])ie[e]=ie[e].filter(n=>{let r=n.deref();return r&&r!==
t}),Ra(e)}}i(Dg,"unregister");Ia.exports={register:Ng,registerBeforeExit:Ig,unregister:Dg}});var Da=w((oT,Mg)=>{Mg.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var La=w((aT,Ma)=>{"use strict";function Lg(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
Lg,"wait");function $g(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i($g,"w\
aitDiff");Ma.exports={wait:Lg,waitDiff:$g}});var qa=w((uT,$a)=>{"use strict";$a.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var Xa=w((lT,Ja)=>{"use strict";var{version:qg}=Da(),{EventEmitter:Hg}=T("events"),{Worker:Ug}=T("worker_threads"),{join:Fg}=T("path"),
{pathToFileURL:jg}=T("url"),{wait:Bg}=La(),{WRITE_INDEX:be,READ_INDEX:Te,SEQ_INDEX:Jr}=qa(),Wg=T("buffer"),Vg=T("assert"),
m=Symbol("kImpl"),Kg=Wg.constants.MAX_STRING_LENGTH;function Ha(){}i(Ha,"noop");function Zr(t,e){Atomics.add(t[m].state,
Jr,1),e(),Atomics.add(t[m].state,Jr,1),Atomics.notify(t[m].state,Jr)}i(Zr,"updateState");function Ua(t){Zr(t,()=>{Atomics.
store(t[m].state,Te,0),Atomics.store(t[m].state,be,0)}),Atomics.notify(t[m].state,Te)}i(Ua,"resetIndexes");var Ze=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},cn=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},zg=process.env.NODE_V8_COVERAGE?cn:global.FinalizationRegistry||cn,Gg=process.env.
NODE_V8_COVERAGE?Ze:global.WeakRef||Ze,Fa=new zg(t=>{t.exited||t.terminate()});function Jg(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Fg(__dirname,"\
lib","worker.js"),a=new Ug(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:jg(n).href,dataBuf:t[m].dataBuf,stateBuf:t[m].stateBuf,workerData:{$context:{threadStreamVersion:qg},
...r}}});return a.stream=new Ze(t),a.on("message",Xg),a.on("exit",Wa),Fa.register(t,a),a}i(Jg,"createWorker");function ja(t){
Vg(!t[m].sync),t[m].needDrain&&(t[m].needDrain=!1,t.emit("drain"))}i(ja,"drain");function Ba(t){for(;;){let e=Atomics.load(
t[m].state,be);if(t.destroyed||e<0)return;let n=t[m].data.length-e;if(n>0){if(t[m].bufLen===0){t[m].flushing=!1,t[m].ending?
es(t):t[m].needDrain&&process.nextTick(ja,t);return}za(t,n,Ha);continue}if(n===0){if(e===0&&t[m].bufLen===0)return;un(t,
()=>{t.destroyed||(Ua(t),Ba(t))});return}Y(t,new Error("overwritten"));return}}i(Ba,"nextFlush");function Xg(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[m].ending||
(this.stream=new Gg(e)),un(e,()=>{e[m].ready=!0,e.emit("ready")});break;case"ERROR":Y(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){Y(e,new Error(
"this should not happen: "+t.code));break}let n=e[m].flushCallbacks.get(t.id);n&&(e[m].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:Y(e,new Error("this should not happen: "+t.code))}}
i(Xg,"onWorkerMessage");function Wa(t){let e=this.stream.deref();e!==void 0&&(Fa.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Wa),Y(e,t!==0?new Error("the worker thread exited"):null))}i(Wa,"onWorkerExit");var Yr=class extends Hg{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[m]={},this[m].stateBuf=new SharedArrayBuffer(128),this[m].state=new Int32Array(this[m].stateBuf),this[m].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[m].data=Buffer.from(this[m].dataBuf),this[m].sync=e.sync||
!1,this[m].ending=!1,this[m].ended=!1,this[m].needDrain=!1,this[m].destroyed=!1,this[m].flushing=!1,this[m].ready=!1,this[m].
finished=!1,this[m].errored=null,this[m].closed=!1,this[m].buf=[],this[m].bufHead=0,this[m].bufLen=0,this[m].flushCallbacks=
new Map,this[m].nextFlushId=0,this[m].flushRetainCount=0,this[m].userRef=!0,this.worker=Jg(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[m].destroyed)return Qr(this,new Error(
"the worker has exited")),!1;if(this[m].ending)return Qr(this,new Error("the worker is ending")),!1;if(this[m].flushing&&
this[m].bufLen+n.length>=Kg)try{Xr(this),this[m].flushing=!0}catch(r){return Y(this,r),!1}if(this[m].buf.push(n),this[m].
bufLen+=n.length,this[m].sync)try{return Xr(this),!0}catch(r){return Y(this,r),!1}return this[m].flushing||(this[m].flushing=
!0,setImmediate(Ba,this)),this[m].needDrain=this[m].data.length-this[m].bufLen-Atomics.load(this[m].state,be)<=0,!this[m].
needDrain}end(){this[m].destroyed||(this[m].ending=!0,this.worker.stream=new Ze(this),es(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||Ha,n&&Yg(this);let r=!1,s=i(o=>{r||(r=!0,n&&Qg(this),e(o))},"done");Va(this,o=>{if(o){process.nextTick(
s,o);return}Ka(this,s)})}flushSync(){this[m].destroyed||(Xr(this),Ga(this))}unref(){this[m].userRef=!1,this[m].flushRetainCount===
0&&this.worker.unref()}ref(){this[m].userRef=!0,this.worker.ref()}get ready(){return this[m].ready}get destroyed(){return this[m].
destroyed}get closed(){return this[m].closed}get writable(){return!this[m].destroyed&&!this[m].ending}get writableEnded(){
return this[m].ending}get writableFinished(){return this[m].finished}get writableNeedDrain(){return this[m].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[m].errored}};function Va(t,e){if(t[m].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[m].sync&&(t[m].flushing||t[m].bufLen>0)){setImmediate(Va,t,e);return}un(t,e)}i(Va,
"flushBuffer");function un(t,e){let n=Atomics.load(t[m].state,be);Bg(t[m].state,Te,n,1/0,(r,s)=>{if(r){Y(t,r),e(r);return}
if(s!=="ok"){un(t,e);return}e()})}i(un,"waitForRead");function Yg(t){t[m].flushRetainCount===0&&t.worker.ref(),t[m].flushRetainCount++}
i(Yg,"retainWorkerForPendingFlush");function Qg(t){t[m].flushRetainCount!==0&&(t[m].flushRetainCount--,t[m].flushRetainCount===
0&&!t[m].userRef&&t.worker.unref())}i(Qg,"releaseWorkerForPendingFlush");function Ka(t,e){if(t[m].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[m].ready){let r=i(()=>{o(),Ka(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[m].nextFlushId;t[m].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[m].flushCallbacks.delete(n),Y(t,r),process.nextTick(e,r)}}i(Ka,"requestWorkerF\
lush");function Zg(t,e){let n=t[m].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(Zg,"failPendingFlushCallbacks");function Qr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Qr,"error");function Y(t,e){t[m].destroyed||(t[m].destroyed=!0,Zg(t,e),e&&(t[m].errored=e,Qr(t,e)),t.worker.
exited?setImmediate(()=>{t[m].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[m].closed=!0,t.
emit("close")}))}i(Y,"destroy");function za(t,e,n){let s=Atomics.load(t[m].state,be),o=e;for(;o>0&&t[m].bufLen!==0;){let a=t[m].
bufHead,c=t[m].buf[a];if(c.length<=o){c.copy(t[m].data,s),s+=c.length,o-=c.length,t[m].bufLen-=c.length,t[m].bufHead=a+1,
t[m].bufHead===t[m].buf.length?(t[m].buf.length=0,t[m].bufHead=0):t[m].bufHead>=1024&&t[m].bufHead*2>=t[m].buf.length&&(t[m].
buf.splice(0,t[m].bufHead),t[m].bufHead=0);continue}c.copy(t[m].data,s,0,o),t[m].buf[a]=c.subarray(o),t[m].bufLen-=o,s+=
o,o=0}return Zr(t,()=>{Atomics.store(t[m].state,be,s)}),n(),!0}i(za,"write");function es(t){if(!(t[m].ended||!t[m].ending||
t[m].flushing)){t[m].ended=!0;try{t.flushSync();let e=Atomics.load(t[m].state,Te);Zr(t,()=>{Atomics.store(t[m].state,be,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[m].state,Te,e,1e3),e=Atomics.load(t[m].state,Te),e===-2){Y(t,new Error("en\
d() failed"));return}if(++n===10){Y(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[m].finished=
!0,t.emit("finish")})}catch(e){Y(t,e)}}}i(es,"end");function Xr(t){let e=i(()=>{t[m].ending?es(t):t[m].needDrain&&process.
nextTick(ja,t)},"cb");for(t[m].flushing=!1;t[m].bufLen!==0;){let n=Atomics.load(t[m].state,be);if(n<0)throw new Error("_\
writeSync failed");let r=t[m].data.length-n;if(r===0){Ga(t),Ua(t);continue}else if(r<0)throw new Error("overwritten");za(
t,r,e)}}i(Xr,"writeSync");function Ga(t){if(t[m].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[m].state,be),n=0;for(;;){let r=Atomics.load(t[m].state,Te);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[m].state,Te,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(Ga,"flushSync");Ja.
exports=Yr});var rs=w((fT,Za)=>{"use strict";var{createRequire:ey}=T("module"),{existsSync:ty}=T("node:fs"),ny=Ur(),{join:ts,isAbsolute:Qa,
sep:ry}=T("node:path"),{fileURLToPath:sy}=T("node:url"),iy=Vr(),ns=Gr(),oy=Xa(),{transportUsesMultistreamSym:ay}=$e();function cy(t){
ns.register(t,hy),ns.registerBeforeExit(t,py),t.on("close",function(){ns.unregister(t)})}i(cy,"setupOnExit");function uy(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(uy,"hasPreloadFlags");function ly(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Ya(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Ya(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(ly,"sanitizeNodeOptions");function Ya(t){let e=dy(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=sy(n)}catch{return!1}return Qa(n)&&!ty(n)}i(Ya,"shouldDropPreload");function dy(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(dy,"stripQuotes");function fy(t,e,n,r,s){if(!n.
execArgv&&uy()&&T.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=ly(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new oy({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&cy(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),iy(
100),o.end())}return i(c,"onExit"),o}i(fy,"buildStream");function hy(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(hy,"autoEnd");function py(t){t.flushSync()}i(py,"flush");function my(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=ny(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||ts(__dirname,"worker.js"),
u.targets=n.filter(S=>S.target).map(S=>({...S,target:y(S.target)})),u.pipelines=n.filter(S=>S.pipeline).map(S=>S.pipeline.
map(x=>({...x,level:S.level,target:y(x.target)})));let b=u.targets.some(S=>S.level!=null),E=u.pipelines.some(S=>S.some(x=>x.
level!=null));l=u.targets.length+u.pipelines.length>1||b||E}else e&&(p=h["pino-worker"]||ts(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let g=n||e?"pino.transp\
ort":p,f=fy(y(p),u,o,c,g);return l&&(f[ay]=!0),f;function y(b){if(b=h[b]||b,Qa(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return ts(__dirname,"..","file.js");let E;for(let S of d)try{let x=S==="node:repl"?process.cwd()+ry:S;E=ey(x).
resolve(b);break}catch{continue}if(!E)throw new Error(`unable to determine transport target for "${b}"`);return E}i(y,"f\
ixTarget")}i(my,"transport");Za.exports=my});var hn=w((pT,fc)=>{"use strict";var gy=T("node:diagnostics_channel"),ec=Sa(),{mapHttpRequest:yy,mapHttpResponse:by}=Hr(),
ss=Pa(),tc=Gr(),{lsCacheSym:wy,chindingsSym:oc,writeSym:nc,serializersSym:ac,formatOptsSym:rc,endSym:Sy,stringifiersSym:cc,
stringifySym:uc,stringifySafeSym:is,wildcardFirstSym:lc,nestedKeySym:xy,formattersSym:dc,messageKeySym:Ey,errorKeySym:_y,
nestedKeyStrSym:ky,msgPrefixSym:ln}=$e(),{isMainThread:vy}=T("worker_threads"),Ty=rs(),[Ay]=process.versions.node.split(
".").map(t=>Number(t)),sc=gy.tracingChannel("pino_asJson"),dn=Ay>=25?t=>JSON.stringify(t):Oy;function et(){}i(et,"noop");
function Py(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=yy(r):typeof r.setHeader=="function"&&(r=by(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[ln]=="string"&&o!==void 0&&o!==null&&(o=this[ln]+o),this[nc](r,
ec(o,a,this[rc]),t)}else{let o=r===void 0?s.shift():r;typeof this[ln]=="string"&&o!==void 0&&o!==null&&(o=this[ln]+o),this[nc](
null,ec(o,s,this[rc]),t)}}}i(Py,"genLog");function Oy(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(Oy,"_asString");function Ry(t,e,n,r){if(sc.hasSubscribers===!1)return ic.call(this,
t,e,n,r);let s={instance:this,arguments};return sc.traceSync(ic,s,this,t,e,n,r)}i(Ry,"asJson");function ic(t,e,n,r){let s=this[uc],
o=this[is],a=this[cc],c=this[Sy],u=this[oc],l=this[ac],d=this[dc],h=this[Ey],p=this[_y],g=this[wy][n]+r;g=g+u;let f;d.log&&
(t=d.log(t));let y=a[lc],b="";for(let S in t)if(f=t[S],Object.prototype.hasOwnProperty.call(t,S)&&f!==void 0){l[S]?f=l[S](
f):S===p&&l.err&&(f=l.err(f));let x=a[S]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f));break;case"string":f=(x||dn)(f);break;default:f=(x||s)(f,o)}if(f===
void 0)continue;let k=dn(S);b+=","+k+":"+f}let E="";if(e!==void 0){f=l[h]?l[h](e):e;let S=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f)),E=',"'+h+'":'+f;break;case"stri\
ng":f=(S||dn)(f),E=',"'+h+'":'+f;break;default:f=(S||s)(f,o),E=',"'+h+'":'+f}}return this[xy]&&b?g+this[ky]+b.slice(1)+"\
}"+E+c:g+b+E+c}i(ic,"_asJson");function Cy(t,e){let n,r=t[oc],s=t[uc],o=t[is],a=t[cc],c=a[lc],u=t[ac],l=t[dc].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+dn(d)+":"+n}return r}i(Cy,"asCh\
indings");function Ny(t){return t.write!==t.constructor.prototype.write}i(Ny,"hasBeenTampered");function fn(t){let e=new ss(
t);return e.on("error",n),!t.sync&&vy&&(tc.register(e,Iy),e.on("close",function(){tc.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=et,e.end=et,e.flushSync=et,e.destroy=et;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(fn,"buildSafeSonicBoom");function Iy(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(Iy,"autoEnd");function Dy(t){return i(function(n,r,s={},o){if(typeof s=="string")o=fn({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=fn({dest:o})}else if(s instanceof ss||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
ss||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=Ty({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=et),o||(Ny(process.stdout)?o=process.stdout:o=fn({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(Dy,"createArgsNormalizer");function My(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[is])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(My,"stringify");function Ly(t,e,n){return{
level:t,bindings:e,log:n}}i(Ly,"buildFormatters");function $y(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i($y,"normalizeDestFileDescriptor");fc.exports={noop:et,buildSafeSonicBoom:fn,asChindings:Cy,asJson:Ry,
genLog:Py,createArgsNormalizer:Dy,stringify:My,buildFormatters:Ly,normalizeDestFileDescriptor:$y}});var pn=w((gT,hc)=>{var qy={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},Hy={ASC:"ASC",DESC:"DESC"};hc.exports={DEFAULT_LEVELS:qy,
SORTING_ORDER:Hy}});var cs=w((yT,yc)=>{"use strict";var{lsCacheSym:Uy,levelValSym:os,useOnlyCustomLevelsSym:Fy,streamSym:jy,formattersSym:By,
hooksSym:Wy,levelCompSym:pc}=$e(),{noop:Vy,genLog:qe}=hn(),{DEFAULT_LEVELS:le,SORTING_ORDER:mc}=pn(),gc={fatal:i(t=>{let e=qe(
le.fatal,t);return function(...n){let r=this[jy];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>qe(le.error,t),"error"),warn:i(t=>qe(le.warn,t),"warn"),info:i(t=>qe(le.info,t),"info"),debug:i(t=>qe(
le.debug,t),"debug"),trace:i(t=>qe(le.trace,t),"trace")},as=Object.keys(le).reduce((t,e)=>(t[le[e]]=e,t),{}),Ky=Object.keys(
as).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function zy(t){let e=t[By].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[Uy]=r,t}i(zy,"genLsCache");function Gy(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(Gy,"isStand\
ardLevel");function Jy(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[os],s=this[os]=n[t],o=this[Fy],a=this[pc],
c=this[Wy].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=Vy;continue}this[u]=Gy(u,o)?gc[u](c):qe(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(Jy,"setLevel");function Xy(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(Xy,"getLevel");function Yy(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[pc](n,this[os])}i(Yy,"isLeve\
lEnabled");function Qy(t,e,n){return t===mc.DESC?e<=n:e>=n}i(Qy,"compareLevel");function Zy(t){return typeof t=="string"?
Qy.bind(null,t):t}i(Zy,"genLevelComparison");function eb(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:as,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:le,t);return{labels:r,values:s}}i(eb,"mappings");function tb(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(as).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:le,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(tb,"assertD\
efaultLevelFound");function nb(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(nb,"assertNoLevelCollisi\
ons");function rb(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(mc).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(rb,"assertLevelComparison");yc.exports={initialLsCache:Ky,
genLsCache:zy,levelMethods:gc,getLevel:Xy,setLevel:Jy,isLevelEnabled:Yy,mappings:eb,assertNoLevelCollisions:nb,assertDefaultLevelFound:tb,
genLevelComparison:Zy,assertLevelComparison:rb}});var us=w((wT,bc)=>{"use strict";bc.exports={version:"10.4.0"}});var Tc=w((xT,vc)=>{"use strict";var{EventEmitter:sb}=T("node:events"),{lsCacheSym:ib,levelValSym:ob,setLevelSym:ds,getLevelSym:wc,
chindingsSym:gn,mixinSym:ab,asJsonSym:xc,writeSym:cb,mixinMergeStrategySym:ub,timeSym:lb,timeSliceIndexSym:db,streamSym:Ec,
serializersSym:He,formattersSym:Tt,errorKeySym:fb,messageKeySym:hb,useOnlyCustomLevelsSym:pb,needsMetadataGsym:mb,redactFmtSym:gb,
stringifySym:yb,formatOptsSym:bb,stringifiersSym:wb,msgPrefixSym:fs,hooksSym:Sb}=$e(),{getLevel:xb,setLevel:Eb,isLevelEnabled:_b,
mappings:kb,initialLsCache:vb,genLsCache:Tb,assertNoLevelCollisions:Ab}=cs(),{asChindings:hs,asJson:Pb,buildFormatters:ls,
stringify:Sc,noop:_c}=hn(),{version:Ob}=us(),Rb=Br(),Cb=class{static{i(this,"Pino")}},kc={constructor:Cb,child:Nb,bindings:Ib,
setBindings:Db,flush:$b,isLevelEnabled:_b,version:Ob,get level(){return this[wc]()},set level(t){this[ds](t)},get levelVal(){
return this[ob]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[fs]},get[Symbol.toStringTag](){
return"Pino"},[ib]:vb,[cb]:Lb,[xc]:Pb,[wc]:xb,[ds]:Eb};Object.setPrototypeOf(kc,sb.prototype);vc.exports=function(){return Object.
create(kc)};var mn=i(t=>t,"resetChildingsFormatter");function Nb(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[He],r=this[Tt],s=Object.create(this);if(e==null)return s[Tt].bindings!==mn&&(s[Tt]=ls(r.level,mn,r.log)),s[gn]=
hs(s,t),this.onChild!==_c&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[He]=Object.create(null);for(let l in n)
s[He][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[He][l]=n[l]}for(let l in e.
serializers)s[He][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[He][l]=e.serializers[l]}}else s[He]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[Tt]=
ls(c||r.level,u||mn,l||r.log)}else s[Tt]=ls(r.level,mn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Ab(this.levels,
e.customLevels),s.levels=kb(e.customLevels,s[pb]),Tb(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=Rb(s.redact,Sc),u={stringify:c[gb]};s[yb]=Sc,s[wb]=c,s[bb]=u}if(typeof e.msgPrefix=="string"&&(s[fs]=
(this[fs]||"")+e.msgPrefix),s[gn]=hs(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[ds](c)}return this.onChild(s),s}i(Nb,"child");function Ib(){let e=`{${this[gn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(Ib,"bindings");function Db(t){let e=hs(this,t);this[gn]=e}i(Db,"setBindings");
function Mb(t,e){return Object.assign(e,t)}i(Mb,"defaultMixinMergeStrategy");function Lb(t,e,n){let r=this[lb](),s=this[ab],
o=this[fb],a=this[hb],c=this[ub]||Mb,u,l=this[Sb].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[xc](u,e,n,r),h=this[Ec];
h[mb]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[db]),h.lastLogger=this),h.write(l?l(d):d)}i(Lb,
"write");function $b(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[Ec];typeof e.
flush=="function"?e.flush(t||_c):t&&t()}i($b,"flush")});var Rc=w((ys,Oc)=>{"use strict";var{hasOwnProperty:At}=Object.prototype,Fe=gs();Fe.configure=gs;Fe.stringify=Fe;Fe.default=
Fe;ys.stringify=Fe;ys.configure=gs;Oc.exports=Fe;var qb=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ae(t){return t.
length<5e3&&!qb.test(t)?`"${t}"`:JSON.stringify(t)}i(Ae,"strEscape");function ps(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(ps,"sort");var Hb=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function ms(t){
return Hb.call(t)!==void 0&&t.length!==0}i(ms,"isTypedArrayWithEntries");function Ac(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(Ac,"stringifyTypedArray");function Ub(t){
if(At.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(Ub,"getCircularV\
alueOption");function Fb(t){let e;if(At.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Fb,"getDeterministicOption");function jb(t,e){let n;if(At.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(jb,"getBooleanOption");function Pc(t,e){let n;if(At.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(Pc,"getPositiveIntegerOption");function Ue(t){return t===1?"1 item":`${t} items`}i(Ue,
"getItemCount");function Bb(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(Bb,"getUniqueReplacerSet");function Wb(t){if(At.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(Wb,"getStrictOption");function gs(t){
t={...t};let e=Wb(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=Ub(t),r=jb(
t,"bigint"),s=Fb(t),o=typeof s=="function"?s:void 0,a=Pc(t,"maximumDepth"),c=Pc(t,"maximumBreadth");function u(g,f,y,b,E,S){
let x=f[g];switch(typeof x=="object"&&x!==null&&typeof x.toJSON=="function"&&(x=x.toJSON(g)),x=b.call(f,g,x),typeof x){case"\
string":return Ae(x);case"object":{if(x===null)return"null";if(y.indexOf(x)!==-1)return n;let k="",C=",",L=S;if(Array.isArray(
x)){if(x.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(x),E!==""&&(S+=E,k+=`
${S}`,C=`,
${S}`);let U=Math.min(x.length,c),J=0;for(;J<U-1;J++){let Le=u(String(J),x,y,b,E,S);k+=Le!==void 0?Le:"null",k+=C}let X=u(
String(J),x,y,b,E,S);if(k+=X!==void 0?X:"null",x.length-1>c){let Le=x.length-c-1;k+=`${C}"... ${Ue(Le)} not stringified"`}
return E!==""&&(k+=`
${L}`),y.pop(),`[${k}]`}let N=Object.keys(x),D=N.length;if(D===0)return"{}";if(a<y.length+1)return'"[Object]"';let P="",
H="";E!==""&&(S+=E,C=`,
${S}`,P=" ");let j=Math.min(D,c);s&&!ms(x)&&(N=ps(N,o)),y.push(x);for(let U=0;U<j;U++){let J=N[U],X=u(J,x,y,b,E,S);X!==void 0&&
(k+=`${H}${Ae(J)}:${P}${X}`,H=C)}if(D>c){let U=D-c;k+=`${H}"...":${P}"${Ue(U)} not stringified"`,H=C}return E!==""&&H.length>
1&&(k=`
${S}${k}
${L}`),y.pop(),`{${k}}`}case"number":return isFinite(x)?String(x):e?e(x):"null";case"boolean":return x===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(x);default:return e?e(x):void 0}}i(u,"stringifyFnReplacer");function l(g,f,y,b,E,S){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(g)),typeof f){case"string":return Ae(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let x=S,k="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),E!==""&&(S+=E,k+=`
${S}`,C=`,
${S}`);let D=Math.min(f.length,c),P=0;for(;P<D-1;P++){let j=l(String(P),f[P],y,b,E,S);k+=j!==void 0?j:"null",k+=C}let H=l(
String(P),f[P],y,b,E,S);if(k+=H!==void 0?H:"null",f.length-1>c){let j=f.length-c-1;k+=`${C}"... ${Ue(j)} not stringified\
"`}return E!==""&&(k+=`
${x}`),y.pop(),`[${k}]`}y.push(f);let L="";E!==""&&(S+=E,C=`,
${S}`,L=" ");let N="";for(let D of b){let P=l(D,f[D],y,b,E,S);P!==void 0&&(k+=`${N}${Ae(D)}:${L}${P}`,N=C)}return E!==""&&
N.length>1&&(k=`
${S}${k}
${x}`),y.pop(),`{${k}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyArrayReplacer");
function d(g,f,y,b,E){switch(typeof f){case"string":return Ae(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(g),typeof f!="object")return d(g,f,y,b,E);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let S=E;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),E+=b;let P=`
${E}`,H=`,
${E}`,j=Math.min(f.length,c),U=0;for(;U<j-1;U++){let X=d(String(U),f[U],y,b,E);P+=X!==void 0?X:"null",P+=H}let J=d(String(
U),f[U],y,b,E);if(P+=J!==void 0?J:"null",f.length-1>c){let X=f.length-c-1;P+=`${H}"... ${Ue(X)} not stringified"`}return P+=
`
${S}`,y.pop(),`[${P}]`}let x=Object.keys(f),k=x.length;if(k===0)return"{}";if(a<y.length+1)return'"[Object]"';E+=b;let C=`\
,
${E}`,L="",N="",D=Math.min(k,c);ms(f)&&(L+=Ac(f,C,c),x=x.slice(f.length),D-=f.length,N=C),s&&(x=ps(x,o)),y.push(f);for(let P=0;P<
D;P++){let H=x[P],j=d(H,f[H],y,b,E);j!==void 0&&(L+=`${N}${Ae(H)}: ${j}`,N=C)}if(k>c){let P=k-c;L+=`${N}"...": "${Ue(P)}\
 not stringified"`,N=C}return N!==""&&(L=`
${E}${L}
${S}`),y.pop(),`{${L}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyIndent");function h(g,f,y){
switch(typeof f){case"string":return Ae(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(g),typeof f!="object")return h(g,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",E=f.length!==
void 0;if(E&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let L=Math.min(f.length,
c),N=0;for(;N<L-1;N++){let P=h(String(N),f[N],y);b+=P!==void 0?P:"null",b+=","}let D=h(String(N),f[N],y);if(b+=D!==void 0?
D:"null",f.length-1>c){let P=f.length-c-1;b+=`,"... ${Ue(P)} not stringified"`}return y.pop(),`[${b}]`}let S=Object.keys(
f),x=S.length;if(x===0)return"{}";if(a<y.length+1)return'"[Object]"';let k="",C=Math.min(x,c);E&&ms(f)&&(b+=Ac(f,",",c),
S=S.slice(f.length),C-=f.length,k=","),s&&(S=ps(S,o)),y.push(f);for(let L=0;L<C;L++){let N=S[L],D=h(N,f[N],y);D!==void 0&&
(b+=`${k}${Ae(N)}:${D}`,k=",")}if(x>c){let L=x-c;b+=`${k}"...":"${Ue(L)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(g,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":g},[],f,b,"");if(Array.isArray(f))return l("",g,[],Bb(f),b,"")}if(b.length!==0)return d("",g,
[],b,"")}return h("",g,[])}return i(p,"stringify"),p}i(gs,"configure")});var Dc=w((kT,Ic)=>{"use strict";var bs=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:Nc}=pn(),Vb=Nc.info;function Kb(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(Nc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[bs]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,g=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let E=zb(f.length,e.dedupe);Jb(
E,f.length,e.dedupe);E=Gb(E,e.dedupe))if(p=f[E],p.level<=g){if(y!==0&&y!==p.level)break;if(b=p.stream,b[bs]){let{lastTime:S,
lastMsg:x,lastObj:k,lastLogger:C}=this;b.lastLevel=g,b.lastTime=S,b.lastMsg=x,b.lastObj=k,b.lastLogger=C}b.write(h),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,g=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=Vb;
let E={stream:g,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(E),f.sort(Cc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,g=p.findIndex(f=>f.id===h);return g>=0&&(p.splice(g,1),p.sort(Cc),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function d(h){let p=new Array(this.streams.length);for(let g=0;g<p.length;g++)p[g]={level:h,
stream:this.streams[g].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:p,clone:d,[bs]:!0,
streamLevels:n}}i(d,"clone")}i(Kb,"multistream");function Cc(t,e){return t.level-e.level}i(Cc,"compareByLevel");function zb(t,e){
return e?t-1:0}i(zb,"initLoopVar");function Gb(t,e){return e?t-1:t+1}i(Gb,"adjustLoopVar");function Jb(t,e,n){return n?t>=
0:t<e}i(Jb,"checkLoopVar");Ic.exports=Kb});var Gc=w((TT,Q)=>{"use strict";var Xb=T("node:os"),jc=Hr(),Yb=Ur(),Qb=Br(),Bc=ba(),Zb=Tc(),Wc=$e(),{configure:ew}=Rc(),{
assertDefaultLevelFound:tw,mappings:Vc,genLsCache:nw,genLevelComparison:rw,assertLevelComparison:sw}=cs(),{DEFAULT_LEVELS:Kc,
SORTING_ORDER:iw}=pn(),{createArgsNormalizer:ow,asChindings:aw,buildSafeSonicBoom:Mc,buildFormatters:cw,stringify:ws,normalizeDestFileDescriptor:Lc,
noop:uw}=hn(),{version:lw}=us(),{chindingsSym:$c,redactFmtSym:dw,serializersSym:qc,timeSym:fw,timeSliceIndexSym:hw,streamSym:pw,
stringifySym:Hc,stringifySafeSym:Ss,stringifiersSym:Uc,setLevelSym:mw,endSym:gw,formatOptsSym:yw,messageKeySym:bw,errorKeySym:ww,
nestedKeySym:Sw,mixinSym:xw,levelCompSym:Ew,useOnlyCustomLevelsSym:_w,formattersSym:Fc,hooksSym:kw,nestedKeyStrSym:vw,mixinMergeStrategySym:Tw,
msgPrefixSym:Aw,transportUsesMultistreamSym:Pw}=Wc,{epochTime:zc,nullTime:Ow}=Bc,{pid:Rw}=process,Cw=Xb.hostname(),Nw=jc.
err,Iw={level:"info",levelComparison:iw.ASC,levels:Kc,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:Rw,
hostname:Cw},serializers:Object.assign(Object.create(null),{err:Nw}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:zc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},Dw=ow(Iw),Mw=Object.assign(Object.create(null),jc);
function xs(...t){let e={},{opts:n,stream:r}=Dw(e,Yb(),...t);n.level&&typeof n.level=="string"&&Kc[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:h,name:p,level:g,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:E,useOnlyCustomLevels:S,formatters:x,hooks:k,
depthLimit:C,edgeLimit:L,onChild:N,msgPrefix:D}=n,P=ew({maximumDepth:C,maximumBreadth:L}),H=cw(x.level,x.bindings,x.log),
j=ws.bind({[Ss]:P}),U=s?Object.assign(Object.create(null),Qb(s,j)):Object.create(null),J=s?{stringify:U[dw]}:{stringify:j},
X="}"+(o?`\r
`:`
`),Le=aw.bind(null,{[$c]:"",[qc]:a,[Uc]:U,[Hc]:ws,[Ss]:P,[Fc]:H}),Ar="";h!==null&&(p===void 0?Ar=Le(h):Ar=Le(Object.assign(
{},h,{name:p})));let Io=c instanceof Function?c:c?zc:Ow,Fp=Io().indexOf(":")+1;if(S&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(D&&typeof D!="string")throw Error(`Unknown msgPrefix type "${typeof D}" - expected "string"`);tw(
g,f,S);let xt=Vc(f,S);if(r&&r[Pw]===!0){let Et=typeof g=="string"?g:void 0;(!Et||xt[Et]===void 0)&&(Et=Object.keys(xt)[0]);
let Do=xt[Et],Pr=!1;try{let Or=x.level(Et,Do);Pr=Or&&typeof Or=="object"&&Or.level===Do}catch{Pr=!1}Pr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:xt,messageKey:u,errorKey:l}}),sw(y);let jp=rw(y);return Object.assign(e,{levels:xt,
[Ew]:jp,[_w]:S,[pw]:r,[fw]:Io,[hw]:Fp,[Hc]:ws,[Ss]:P,[Uc]:U,[gw]:X,[yw]:J,[bw]:u,[ww]:l,[Sw]:d,[vw]:d?`,${JSON.stringify(
d)}:{`:"",[qc]:a,[xw]:b,[Tw]:E,[$c]:Ar,[Fc]:H,[kw]:k,silent:uw,onChild:N,[Aw]:D}),Object.setPrototypeOf(e,Zb()),nw(e),e[mw](
g),e}i(xs,"pino");Q.exports=xs;Q.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=Lc(t.dest||process.
stdout.fd),Mc(t)):Mc({dest:Lc(t),minLength:0});Q.exports.transport=rs();Q.exports.multistream=Dc();Q.exports.levels=Vc();
Q.exports.stdSerializers=Mw;Q.exports.stdTimeFunctions=Object.assign({},Bc);Q.exports.symbols=Wc;Q.exports.version=lw;Q.
exports.default=xs;Q.exports.pino=xs});var ge=w(me=>{"use strict";me.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");me.removeLabels=i(function(e,n,r){let s=Zs(n,r);delete e[s]},"removeLabels");me.setValue=
i(function(e,n,r){let s=Zs(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");me.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
me.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function Pd(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(Pd,"fastHashObject");function Zs(t,e){if(e)return Pd(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),Pd(n,t)}i(Zs,"hashObject");me.hashObject=Zs;me.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");me.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Qs=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};me.Grouper=Qs});var ut=w((xI,ni)=>{"use strict";var{getValueAsString:Od}=ge(),Jn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=ti(n.name),s=`# HELP ${r} ${ti(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:h={}}=l,{sharedLabels:p={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let g=ei(h,p),f=kx(p),y=[...g,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",E=`${d}${b} ${Od(l.value)}`,{exemplar:S}=l;if(S&&u){let x=ei(S.labelSet);E+=` # {${x.join(",")}} ${Od(S.value)}\
 ${S.timestamp}`}a.push(E)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=Tx(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function ei(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${vx(o)}"`);return r}i(ei,"formatLabels");var Rd=new WeakMap;function kx(t){let e=Rd.
get(t);if(e)return e;let r=ei(t).join(",");return Rd.set(t,r),r}i(kx,"flattenSharedLabels");function vx(t){return typeof t!=
"string"?t:ti(t).replace(/"/g,'\\"')}i(vx,"escapeLabelValue");function ti(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(ti,"escapeString");function Tx(t){return t.replace(/_total$/,"")}i(Tx,"standardizeCounterName");ni.exports=Jn;ni.
exports.globalRegistry=new Jn});var ze=w(Xn=>{"use strict";var Ax=T("util"),Px=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,Ox=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Xn.validateMetricName=
function(t){return Px.test(t)};Xn.validateLabelName=function(t=[]){return t.every(e=>Ox.test(e))};Xn.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${Ax.inspect(e)}`)},
"validateLabel")});var Ht=w((vI,Cd)=>{"use strict";var ri=ut(),{isObject:Rx}=ge(),{validateMetricName:Cx,validateLabelName:Nx}=ze(),si=class{static{
i(this,"Metric")}constructor(e,n={}){if(!Rx(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[ri.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[ri.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!Cx(this.name))throw new Error("Invalid metric name");if(!Nx(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===ri.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Cd.exports={Metric:si}});var oi=w((AI,Nd)=>{"use strict";var ii=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};Nd.exports=ii});var ci=w((OI,$d)=>{"use strict";var Ix=T("util"),{hashObject:Dx,isObject:Id,getLabels:Dd,removeLabels:Mx,nowTimestamp:Lx}=ge(),
{validateLabel:Md}=ze(),{Metric:$x}=Ht(),qx=oi(),ai=class extends $x{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(Id(e)?(r=Dx(e,this.
sortedLabelNames),Md(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${Ix.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),Ld(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(Id(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new qx),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=Lx())}reset(){this.hashMap={},this.labelNames.length===0&&Ld(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=Dd(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=Dd(this.labelNames,e)||{};return Md(this.labelNames,n),Mx.call(this,this.hashMap,n,this.sortedLabelNames)}};function Ld(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(Ld,"setValue");$d.exports=ai});var z=w((CI,Wd)=>{"use strict";var Ud=T("util"),{setValue:Fd,setValueDelta:Hx,getLabels:qd,hashObject:jd,isObject:Bd,removeLabels:Ux}=ge(),
{validateLabel:Yn}=ze(),{Metric:Fx}=Ht(),di=class extends Fx{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=li(e,n),e=ui(e),jx(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&Fd(this.hashMap,0,{})}inc(e,n){
n=li(e,n),e=ui(e),n===void 0&&(n=1),Hd(this,e,n)}dec(e,n){n=li(e,n),e=ui(e),n===void 0&&(n=1),Hd(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=jd(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=qd(this.labelNames,e);return Yn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=qd(
this.labelNames,e);Yn(this.labelNames,n),Ux.call(this,this.hashMap,n,this.sortedLabelNames)}};function jx(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${Ud.format(n)}`);Yn(t.labelNames,e),Fd(t.hashMap,n,e)}i(jx,"\
set");function Hd(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${Ud.format(n)}`);Yn(t.
labelNames,e);let r=jd(e,t.sortedLabelNames);Hx(t.hashMap,n,e,r)}i(Hd,"setDelta");function ui(t){return Bd(t)?t:{}}i(ui,
"getLabelArg");function li(t,e){return Bd(t)?e:t}i(li,"getValueArg");Wd.exports=di});var gi=w((II,Jd)=>{"use strict";var Bx=T("util"),{getLabels:Vd,hashObject:Qn,isObject:zd,removeLabels:Wx,nowTimestamp:Vx}=ge(),
{validateLabel:hi}=ze(),{Metric:Kx}=Ht(),zx=oi(),pi=class extends Kx{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Qn({})]:mi({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
fi.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
fi.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Qn(
e,this.sortedLabelNames),o=Gd(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];zd(c)||(c=new zx,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=Vx()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(Qx),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(Xx(this)).reduce(Yx(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Qn(e,this.sortedLabelNames);this.hashMap[n]=mi(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?Gx.call(this,e,n)():Kd.call(this,e)()}labels(...e){let n=Vd(
this.labelNames,e);return hi(this.labelNames,n),{observe:fi.call(this,n),startTimer:Kd.call(this,n)}}remove(...e){let n=Vd(
this.labelNames,e);hi(this.labelNames,n),Wx.call(this,this.hashMap,n,this.sortedLabelNames)}};function Kd(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(Kd,"startTimer");function Gx(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(Gx,"startTime\
rWithExemplar");function Zn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(Zn,"setValue\
Pair");function Gd(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(Gd,"findBound");function fi(t){
return e=>{let n=Jx(t,e);if(hi(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${Bx.format(n.value)}`);let r=Qn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=mi(n.labels,this.bucketValues,
this.bucketExemplars));let o=Gd(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(fi,"observe");function mi(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(mi,"createBaseValues");function Jx(t,e){return zd(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(Jx,"convertLabelsAndValues");function Xx(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],Zn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(Xx,"extractBucketValuesForExport");function Yx(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(Zn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),Zn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),Zn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(Yx,"addS\
umAndCountForExport");function Qx(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(Qx,"splayLabels");Jd.exports=pi});var yi=w((MI,Xd)=>{function ce(){}i(ce,"TreeBase");ce.prototype.clear=function(){this._root=null,this.size=0};ce.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ce.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ce.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ce.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ce.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ce.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ce.prototype.iterator=function(){return new lt(this)};ce.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ce.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function lt(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(lt,"Iterator");lt.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};lt.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};lt.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};lt.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};lt.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};Xd.exports=ce});var Zd=w(($I,Qd)=>{var Zx=yi();function dt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(dt,"Node");dt.prototype.
get_child=function(t){return t?this.right:this.left};dt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function er(t){
this._root=null,this._comparator=t,this.size=0}i(er,"RBTree");er.prototype=new Zx;er.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new dt(t),e=!0,this.size++;else{var n=new dt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new dt(t),c.set_child(r,u),e=!0,this.size++):te(u.left)&&te(u.right)&&(u.red=!0,
u.left.red=!1,u.right.red=!1),te(u)&&te(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Ut(o,!s)):a.set_child(l,Yd(
o,!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};er.prototype.remove=function(t){if(this._root===null)return!1;var e=new dt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!te(n)&&!te(n.get_child(a))){if(te(n.get_child(!a))){var l=Ut(n,a);r.set_child(c,l),r=l}else if(!te(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!te(d.get_child(!c))&&!te(d.get_child(c)))r.red=!1,d.red=!0,n.red=
!0;else{var h=s.right===r;te(d.get_child(c))?s.set_child(h,Yd(r,c)):te(d.get_child(!c))&&s.set_child(h,Ut(r,c));var p=s.
get_child(h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.
get_child(n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function te(t){
return t!==null&&t.red}i(te,"is_red");function Ut(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(
e,t),t.red=!0,n.red=!1,n}i(Ut,"single_rotate");function Yd(t,e){return t.set_child(!e,Ut(t.get_child(!e),!e)),Ut(t,e)}i(
Yd,"double_rotate");Qd.exports=er});var tf=w((HI,ef)=>{var eE=yi();function Ft(t){this.data=t,this.left=null,this.right=null}i(Ft,"Node");Ft.prototype.get_child=
function(t){return t?this.right:this.left};Ft.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function tr(t){
this._root=null,this._comparator=t,this.size=0}i(tr,"BinTree");tr.prototype=new eE;tr.prototype.insert=function(t){if(this.
_root===null)return this._root=new Ft(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Ft(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};tr.prototype.remove=function(t){if(this._root===null)return!1;var e=new Ft(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};ef.exports=tr});var rf=w((FI,nf)=>{nf.exports={RBTree:Zd(),BinTree:tf()}});var af=w((jI,of)=>{var tE=rf().RBTree;function M(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new tE(sf),this.nreset=0,this.reset()}i(M,"TDigest");M.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};M.prototype.size=function(){return this.centroids.size};
M.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};M.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function sf(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(sf,"compare_centroid_means");function nE(t,e){return t.
mean_cumn-e.mean_cumn}i(nE,"compare_centroid_mean_cumns");M.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
for(var n=0;n<t.length;n++)this._digest(t[n],e)};M.prototype.push_centroid=function(t){t=Array.isArray(t)?t:[t];for(var e=0;e<
t.length;e++)this._digest(t[e].mean,t[e].n)};M.prototype._cumulate=function(t){if(!(this.n===this.last_cumulate||!t&&this.
CX&&this.CX>this.n/this.last_cumulate)){var e=0;this.centroids.each(function(n){n.mean_cumn=e+n.n/2,e=n.cumn=e+n.n}),this.
n=this.last_cumulate=e}};M.prototype.find_nearest=function(t){if(this.size()===0)return null;var e=this.centroids.lowerBound(
{mean:t}),n=e.data()===null?e.prev():e.data();if(n.mean===t||this.discrete)return n;var r=e.prev();return r&&Math.abs(r.
mean-t)<Math.abs(n.mean-t)?r:n};M.prototype._new_centroid=function(t,e,n){var r={mean:t,n:e,cumn:n};return this.centroids.
insert(r),this.n+=e,r};M.prototype._addweight=function(t,e,n){e!==t.mean&&(t.mean+=n*(e-t.mean)/(t.n+n)),t.cumn+=n,t.mean_cumn+=
n/2,t.n+=n,this.n+=n};M.prototype._digest=function(t,e){var n=this.centroids.min(),r=this.centroids.max(),s=this.find_nearest(
t);if(s&&s.mean===t)this._addweight(s,t,e);else if(s===n)this._new_centroid(t,e,0);else if(s===r)this._new_centroid(t,e,
this.n);else if(this.discrete)this._new_centroid(t,e,s.cumn);else{var o=s.mean_cumn/this.n,a=Math.floor(4*this.n*this.delta*
o*(1-o));a-s.n>=e?this._addweight(s,t,e):this._new_centroid(t,e,s.cumn)}this._cumulate(!1),!this.discrete&&this.K&&this.
size()>this.K/this.delta&&this.compress()};M.prototype.bound_mean=function(t){var e=this.centroids.upperBound({mean:t}),
n=e.prev(),r=n.mean===t?n:e.next();return[n,r]};M.prototype.p_rank=function(t){var e=Array.isArray(t)?t:[t],n=e.map(this.
_p_rank,this);return Array.isArray(t)?n:n[0]};M.prototype._p_rank=function(t){if(this.size()!==0){{if(t<this.centroids.min().
mean)return 0;if(t>this.centroids.max().mean)return 1}this._cumulate(!0);var e=this.bound_mean(t),n=e[0],r=e[1];if(this.
discrete)return n.cumn/this.n;var s=n.mean_cumn;return n!==r&&(s+=(t-n.mean)*(r.mean_cumn-n.mean_cumn)/(r.mean-n.mean)),
s/this.n}};M.prototype.bound_mean_cumn=function(t){this.centroids._comparator=nE;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=sf;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};M.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};M.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function rE(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(rE,"pop_random");M.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
rE(t));this._cumulate(!0),this.compressing=!1}};function Ne(t){this.config=t||{},this.mode=this.config.mode||"auto",M.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Ne,"Digest");Ne.prototype=Object.create(M.prototype);Ne.prototype.constructor=Ne;Ne.prototype.push=function(t){
M.prototype.push.call(this,t),this.check_continuous()};Ne.prototype._new_centroid=function(t,e,n){this.n_unique+=1,M.prototype.
_new_centroid.call(this,t,e,n)};Ne.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),M.prototype._addweight.
call(this,t,e,n)};Ne.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};of.exports={TDigest:M,Digest:Ne}});var lf=w((WI,uf)=>{"use strict";var{TDigest:cf}=af(),wi=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new cf),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return bi.call(this).size()}percentile(e){
return bi.call(this).percentile(e)}push(e){bi.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function bi(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new cf,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(bi,"rotate");uf.exports=wi});var yf=w((KI,gf)=>{"use strict";var sE=T("util"),{getLabels:df,hashObject:pf,removeLabels:iE}=ge(),{validateLabel:Si}=ze(),
{Metric:oE}=Ht(),mf=lf(),aE=1e3,xi=class extends oE{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:aE,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[pf({})]:{labels:{},td:new mf(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){hf.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(cE(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(lE(s,this)),n.push(uE(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return ff.call(this,e)()}labels(...e){let n=df(this.labelNames,e);return Si(
this.labelNames,n),{observe:hf.call(this,n),startTimer:ff.call(this,n)}}remove(...e){let n=df(this.labelNames,e);Si(this.
labelNames,n),iE.call(this,this.hashMap,n,this.sortedLabelNames)}};function cE(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(cE,"extractSummariesForExport");function uE(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(uE,"getCountForExport");function lE(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(lE,"getSumForExport");function ff(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(ff,"startTimer");function hf(t){
return e=>{let n=dE(t,e);if(Si(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${sE.format(n.value)}`);let r=pf(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new mf(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(hf,"observe");function dE(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(dE,"convertLabelsAndValues");gf.exports=xi});var wf=w((GI,bf)=>{"use strict";var Ei=T("url"),fE=T("http"),hE=T("https"),{gzipSync:pE}=T("zlib"),{globalRegistry:mE}=ut(),
ki=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=mE),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return _i.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return _i.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return _i.call(this,"DELETE",e.jobName,e.groupings)}};
async function _i(t,e,n){let r=Ei.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${gE(n)}`:"",a=`${s}/metrics${o}`,c=Ei.resolve(this.gatewayUrl,a),u=Ei.parse(c),l=yE(u.href)?hE:fE,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let g=l.request(d,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});g.on("error",f=>{p(f)}),g.on("timeout",()=>{g.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(f=pE(f)),g.write(f),g.end()}).catch(f=>{p(f)}):g.end()})}i(_i,"useGateway");function gE(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(gE,"generateGroupings");function yE(t){
return t.search(/^https/)!==-1}i(yE,"isHttps");bf.exports=ki});var Ti=w(vi=>{"use strict";vi.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};vi.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Sf={};Mo(Sf,{context:()=>wE,trace:()=>bE});var bE,wE,xf=Gp(()=>{"use strict";bE={getSpan:i(()=>{},"getSpan")},wE={active:i(
()=>{},"active")}});var Tf=w((QI,Pi)=>{"use strict";var Ef=(xf(),Jp(Sf)),Ai=ci(),_f="process_cpu_user_seconds_total",kf="process_cpu_system_\
seconds_total",vf="process_cpu_seconds_total";Pi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new Ai({name:r+_f,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,g=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=Ef.trace.getSpan(Ef.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),l.inc({labels:s,value:g/
1e6,exemplarLabels:f}),d.inc({labels:s,value:(p+g)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),l.inc(s,g/1e6),d.inc(s,(p+
g)/1e6)}}),l=new Ai({name:r+kf,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new Ai({name:r+vf,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
Pi.exports.metricNames=[_f,kf,vf]});var Pf=w((ZI,Oi)=>{"use strict";var SE=z(),xE=Math.round(Date.now()/1e3-process.uptime()),Af="process_start_time_seconds";
Oi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new SE({name:n+Af,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,xE)}})};Oi.exports.metricNames=[Af]});var Nf=w((eD,Ci)=>{"use strict";var Ri=z(),EE=T("fs"),_E=["VmSize","VmRSS","VmData"],Of="process_resident_memory_bytes",
Rf="process_virtual_memory_bytes",Cf="process_heap_bytes";function kE(t){return t.split(`
`).reduce((e,n)=>{if(!_E.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(kE,"structureOutput");Ci.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new Ri({name:r+Of,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=EE.readFileSync("/proc/self/status","utf8"),d=kE(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new Ri({name:r+Rf,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new Ri({name:r+Cf,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};Ci.exports.metricNames=[Of,Rf,Cf]});var Ni=w((nD,If)=>{"use strict";function vE(){try{return process.memoryUsage()}catch{return}}i(vE,"safeMemoryUsage");If.
exports=vE});var Lf=w((sD,Ii)=>{"use strict";var TE=z(),Df=Nf(),AE=Ni(),Mf="process_resident_memory_bytes";function PE(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new TE({name:n+Mf,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=AE();o&&this.set(r,o.rss)}})}i(PE,"notLinuxVariant");Ii.exports=(t,e)=>process.platform===
"linux"?Df(t,e):PE(t,e);Ii.exports.metricNames=process.platform==="linux"?Df.metricNames:[Mf]});var qf=w((oD,Di)=>{"use strict";var OE=z(),RE=T("fs"),CE=T("process"),$f="process_open_fds";Di.exports=(t,e={})=>{if(CE.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new OE({name:n+$f,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=RE.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};Di.exports.metricNames=[$f]});var Uf=w((aD,Mi)=>{"use strict";var NE=z(),IE=T("fs"),Hf="process_max_fds",jt;Mi.exports=(t,e={})=>{if(jt===void 0)try{let a=IE.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);jt=Number(u[1]);break}}catch{return}if(jt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new NE({name:n+Hf,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){jt!==void 0&&this.set(r,jt)}})};Mi.exports.metricNames=
[Hf]});var Xf=w((cD,Li)=>{"use strict";var Ie=z(),nr;try{nr=T("perf_hooks")}catch{}var jf="nodejs_eventloop_lag_seconds",Bf="no\
dejs_eventloop_lag_min_seconds",Wf="nodejs_eventloop_lag_max_seconds",Vf="nodejs_eventloop_lag_mean_seconds",Kf="nodejs_\
eventloop_lag_stddev_seconds",zf="nodejs_eventloop_lag_p50_seconds",Gf="nodejs_eventloop_lag_p90_seconds",Jf="nodejs_eve\
ntloop_lag_p99_seconds";function Ff(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(Ff,"reportEventloo\
pLag");Li.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(Ff,y,c,r)},"collect");if(nr&&nr.monitorEventLoopDelay)try{let y=nr.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(Ff,b,c,r),u.set(r,y.
min/1e9),l.set(r,y.max/1e9),d.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),g.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Ie(
{name:n+jf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Ie({name:n+
Bf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Ie({name:n+Wf,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Ie({name:n+Vf,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Ie({name:n+Kf,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Ie({name:n+zf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),g=new Ie({name:n+
Gf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Ie(
{name:n+Jf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
Li.exports.metricNames=[jf,Bf,Wf,Vf,Kf,zf,Gf,Jf]});var ft=w((lD,Yf)=>{"use strict";function DE(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(DE,"\
aggregateByObjectName");function ME(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(ME,"upda\
teMetrics");Yf.exports={aggregateByObjectName:DE,updateMetrics:ME}});var th=w((fD,$i)=>{"use strict";var{aggregateByObjectName:LE}=ft(),{updateMetrics:$E}=ft(),Qf=z(),Zf="nodejs_active_hand\
les",eh="nodejs_active_handles_total";$i.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new Qf({name:r+Zf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();$E(this,LE(a),s)}}),new Qf({name:r+eh,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};$i.exports.metricNames=[Zf,eh]});var ih=w((hD,qi)=>{"use strict";var nh=z(),{aggregateByObjectName:qE}=ft(),{updateMetrics:HE}=ft(),rh="nodejs_active_req\
uests",sh="nodejs_active_requests_total";qi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new nh({name:n+rh,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();HE(this,qE(o),r)}}),new nh({name:n+sh,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};qi.exports.metricNames=[rh,sh]});var uh=w((pD,Hi)=>{"use strict";var oh=z(),{updateMetrics:UE}=ft(),ah="nodejs_active_resources",ch="nodejs_active_resour\
ces_total";Hi.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new oh({name:n+ah,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}UE(this,a,r)}}),new oh(
{name:n+ch,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};Hi.exports.metricNames=[ah,ch]});var hh=w((mD,Fi)=>{"use strict";var Ui=z(),FE=Ni(),lh="nodejs_heap_size_total_bytes",dh="nodejs_heap_size_used_bytes",fh="\
nodejs_external_memory_bytes";Fi.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=FE();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new Ui({name:o+lh,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new Ui({name:o+dh,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new Ui({name:o+fh,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};Fi.exports.
metricNames=[lh,dh,fh]});var gh=w((yD,Bi)=>{"use strict";var jE=z(),ph=T("v8"),mh=["total","used","available"],ji={};mh.forEach(t=>{ji[t]=`nodejs\
_heap_space_size_${t}_bytes`});Bi.exports=(t,e={})=>{try{ph.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
mh.forEach(c=>{a[c]=new jE({name:r+ji[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of ph.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Bi.exports.metricNames=Object.values(ji)});var wh=w((bD,Vi)=>{"use strict";var BE=z(),yh=process.version,Wi=yh.slice(1).split(".").map(Number),bh="nodejs_version_i\
nfo";Vi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new BE({name:n+bh,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(yh,Wi[0],Wi[1],Wi[2],...Object.values(r)).set(1)}})};Vi.exports.metricNames=[bh]});var xh=w((wD,Ki)=>{"use strict";var WE=gi(),xe;try{xe=T("perf_hooks")}catch{}var Sh="nodejs_gc_duration_seconds",VE=[.001,
.01,.1,1,2,5],ht=[];xe&&xe.constants&&(ht[xe.constants.NODE_PERFORMANCE_GC_MAJOR]="major",ht[xe.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",ht[xe.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",ht[xe.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");Ki.exports=(t,e={})=>{if(!xe)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:VE,a=new WE({name:n+Sh,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new xe.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?ht[l.detail.kind]:ht[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};Ki.exports.metricNames=[Sh]});var _h=w((SD,zi)=>{"use strict";var{isObject:KE}=ge(),zE=Tf(),GE=Pf(),JE=Lf(),XE=qf(),YE=Uf(),QE=Xf(),ZE=th(),e_=ih(),t_=uh(),
n_=hh(),r_=gh(),s_=wh(),i_=xh(),Eh={processCpuTotal:zE,processStartTime:GE,osMemoryHeap:JE,processOpenFileDescriptors:XE,
processMaxFileDescriptors:YE,eventLoopLag:QE,...typeof process.getActiveResourcesInfo=="function"?{processResources:t_}:
{},processHandles:ZE,processRequests:e_,heapSizeAndUsed:n_,heapSpacesSizeAndUsed:r_,version:s_,gc:i_},o_=Object.keys(Eh);
zi.exports=i(function(e){if(e!=null&&!KE(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(Eh))n(e.register,e)},"collectDefaultMetrics");zi.exports.metricsList=o_});var Ji=w(Gi=>{"use strict";var{Grouper:a_,hashObject:c_}=ge();function pt(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new a_;return e.forEach(s=>{s.values.forEach(
o=>{let a=c_(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(pt,"AggregatorFactory");Gi.AggregatorFactory=
pt;Gi.aggregators={sum:pt(t=>t.reduce((e,n)=>e+n.value,0)),first:pt(t=>t[0].value),omit:i(()=>{},"omit"),average:pt(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:pt(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:pt(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var Ph=w((kD,Ah)=>{"use strict";var mt=ut(),{Grouper:u_}=ge(),{aggregators:l_}=Ji(),Ge=i(()=>{let t=T("cluster");return Ge=
i(()=>t,"cluster"),t},"cluster"),vh="prom-client:getMetricsReq",Xi="prom-client:getMetricsRes",Th=[mt.globalRegistry],d_=0,
kh=!1,Yi=new Map,rr=class extends mt{static{i(this,"AggregatorRegistry")}constructor(e=mt.PROMETHEUS_CONTENT_TYPE){super(
e),f_()}clusterMetrics(){let e=d_++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
Yi.set(e,a);let c={type:vh,requestId:e};for(let u in Ge().workers)Ge().workers[u].isConnected()&&(Ge().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=mt.PROMETHEUS_CONTENT_TYPE){let r=new mt,s=new u_;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=l_[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof mt))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),Th=e}};function f_(){kh||(kh=!0,Ge().isMaster&&Ge().on("message",(t,e)=>{if(e.type===Xi){let n=Yi.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){Yi.delete(e.requestId),clearTimeout(n.errorTimeout);let s=rr.aggregate(n.responses).metrics();n.done(null,
s)}}}),Ge().isWorker&&process.on("message",t=>{t.type===vh&&Promise.all(Th.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Xi,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Xi,requestId:t.requestId,error:e.message})})}))}
i(f_,"addListeners");Ah.exports=rr});var sr=w($=>{"use strict";$.register=ut().globalRegistry;$.Registry=ut();Object.defineProperty($,"contentType",{configurable:!1,
enumerable:!0,get(){return $.register.contentType},set(t){$.register.setContentType(t)}});$.prometheusContentType=$.Registry.
PROMETHEUS_CONTENT_TYPE;$.openMetricsContentType=$.Registry.OPENMETRICS_CONTENT_TYPE;$.validateMetricName=ze().validateMetricName;
$.Counter=ci();$.Gauge=z();$.Histogram=gi();$.Summary=yf();$.Pushgateway=wf();$.linearBuckets=Ti().linearBuckets;$.exponentialBuckets=
Ti().exponentialBuckets;$.collectDefaultMetrics=_h();$.aggregators=Ji().aggregators;$.AggregatorRegistry=Ph()});var ar=w(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.utf8Count=I_;Ee.utf8EncodeJs=Uh;Ee.utf8EncodeTE=
Fh;Ee.utf8Encode=L_;Ee.utf8DecodeJs=jh;Ee.utf8DecodeTD=Bh;Ee.utf8Decode=U_;function I_(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(I_,"utf8Count");function Uh(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(Uh,"utf8EncodeJs");var D_=new TextEncoder,M_=50;function Fh(t,e,n){
D_.encodeInto(t,e.subarray(n))}i(Fh,"utf8EncodeTE");function L_(t,e,n){t.length>M_?Fh(t,e,n):Uh(t,e,n)}i(L_,"utf8Encode");
var $_=4096;function jh(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=$_&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(jh,"utf8DecodeJs");var q_=new TextDecoder,H_=200;function Bh(t,e,n){let r=t.subarray(e,e+
n);return q_.decode(r)}i(Bh,"utf8DecodeTD");function U_(t,e,n){return n>H_?Bh(t,e,n):jh(t,e,n)}i(U_,"utf8Decode")});var io=w(cr=>{"use strict";Object.defineProperty(cr,"__esModule",{value:!0});cr.ExtData=void 0;var so=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};cr.ExtData=so});var lr=w(ur=>{"use strict";Object.defineProperty(ur,"__esModule",{value:!0});ur.DecodeError=void 0;var oo=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};ur.DecodeError=oo});var dr=w(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});De.UINT32_MAX=void 0;De.setUint64=F_;De.setInt64=
j_;De.getInt64=B_;De.getUint64=W_;De.UINT32_MAX=4294967295;function F_(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(F_,"setUint64");function j_(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(j_,"setInt64");function B_(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(B_,"getInt64");function W_(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(W_,"getUint64")});var ao=w(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.timestampExtension=re.EXT_TIMESTAMP=void 0;
re.encodeTimeSpecToTimestamp=Vh;re.encodeDateToTimeSpec=Kh;re.encodeTimestampExtension=zh;re.decodeTimestampToTimeSpec=Gh;
re.decodeTimestampExtension=Jh;var V_=lr(),Wh=dr();re.EXT_TIMESTAMP=-1;var K_=4294967296-1,z_=17179869184-1;function Vh({
sec:t,nsec:e}){if(t>=0&&e>=0&&t<=z_)if(e===0&&t<=K_){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),
n}else{let n=t/4294967296,r=t&4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(
4,r),s}else{let n=new Uint8Array(12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,Wh.setInt64)(r,4,t),n}}i(Vh,"en\
codeTimeSpecToTimestamp");function Kh(t){let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{
sec:n+s,nsec:r-s*1e9}}i(Kh,"encodeDateToTimeSpec");function zh(t){if(t instanceof Date){let e=Kh(t);return Vh(e)}else return null}
i(zh,"encodeTimestampExtension");function Gh(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:
return{sec:e.getUint32(0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,
nsec:o}}case 12:{let n=(0,Wh.getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new V_.DecodeError(`Unre\
cognized data size for timestamp (expected 4, 8, or 12): ${t.length}`)}}i(Gh,"decodeTimestampToTimeSpec");function Jh(t){
let e=Gh(t);return new Date(e.sec*1e3+e.nsec/1e6)}i(Jh,"decodeTimestampExtension");re.timestampExtension={type:re.EXT_TIMESTAMP,
encode:zh,decode:Jh}});var pr=w(hr=>{"use strict";Object.defineProperty(hr,"__esModule",{value:!0});hr.ExtensionCodec=void 0;var fr=io(),G_=ao(),
co=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(G_.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new fr.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new fr.ExtData(a,o)}}}
return e instanceof fr.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new fr.ExtData(n,e)}};hr.ExtensionCodec=co});var lo=w(uo=>{"use strict";Object.defineProperty(uo,"__esModule",{value:!0});uo.ensureUint8Array=X_;function J_(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(J_,"isArrayBufferLike");function X_(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):J_(t)?new Uint8Array(t):Uint8Array.
from(t)}i(X_,"ensureUint8Array")});var ho=w(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.Encoder=ye.DEFAULT_INITIAL_BUFFER_SIZE=ye.
DEFAULT_MAX_DEPTH=void 0;var Xh=ar(),Y_=pr(),Yh=dr(),Q_=lo();ye.DEFAULT_MAX_DEPTH=100;ye.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var fo=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??Y_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.maxDepth=e?.maxDepth??ye.DEFAULT_MAX_DEPTH,this.initialBufferSize=e?.initialBufferSize??ye.DEFAULT_INITIAL_BUFFER_SIZE,
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
let r=(0,Xh.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,Xh.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,Q_.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,Yh.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,Yh.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
ye.Encoder=fo});var Qh=w(po=>{"use strict";Object.defineProperty(po,"__esModule",{value:!0});po.encode=ek;var Z_=ho();function ek(t,e){return new Z_.
Encoder(e).encodeSharedRef(t)}i(ek,"encode")});var Zh=w(mo=>{"use strict";Object.defineProperty(mo,"__esModule",{value:!0});mo.prettyByte=tk;function tk(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(tk,"prettyByte")});var ep=w(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.CachedKeyDecoder=void 0;var nk=ar(),rk=16,
sk=16,go=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=rk,n=sk){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,nk.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
mr.CachedKeyDecoder=go});var yr=w(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});gr.Decoder=void 0;var yo=Zh(),ik=pr(),Je=dr(),
ok=ar(),tp=lo(),ak=ep(),_e=lr(),bo="array",Vt="map_key",rp="map_value",ck=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new _e.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),wo=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=bo,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Vt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===bo){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Vt||e.type===rp){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Wt=-1,xo=new DataView(
new ArrayBuffer(0)),uk=new Uint8Array(xo.buffer);try{xo.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var np=new RangeError("Insufficient data"),lk=new ak.CachedKeyDecoder,So=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=xo;bytes=uk;headByte=Wt;stack=new wo;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??ik.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Je.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Je.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Je.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Je.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Je.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:lk,this.mapKeyConverter=
e?.mapKeyConverter??ck}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Wt,this.stack.reset()}setBuffer(e){let n=(0,tp.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Wt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,tp.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,yo.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
s,2)}else if(e===201){let s=this.lookU32();n=this.decodeExtension(s,4)}else throw new _e.DecodeError(`Unrecognized type \
byte: ${(0,yo.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===bo)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Vt){if(n==="__proto\
__")throw new _e.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=rp;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Vt;continue e}}return n}}readHeadByte(){
return this.headByte===Wt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Wt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new _e.
DecodeError(`Unrecognized array type byte: ${(0,yo.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new _e.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new _e.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new _e.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw np;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,ok.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Vt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new _e.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw np;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new _e.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,Je.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,Je.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};gr.Decoder=So});var ip=w(br=>{"use strict";Object.defineProperty(br,"__esModule",{value:!0});br.decode=dk;br.decodeMulti=fk;var sp=yr();
function dk(t,e){return new sp.Decoder(e).decode(t)}i(dk,"decode");function fk(t,e){return new sp.Decoder(e).decodeMulti(
t)}i(fk,"decodeMulti")});var cp=w(Kt=>{"use strict";Object.defineProperty(Kt,"__esModule",{value:!0});Kt.isAsyncIterable=op;Kt.asyncIterableFromStream=
ap;Kt.ensureAsyncIterable=hk;function op(t){return t[Symbol.asyncIterator]!=null}i(op,"isAsyncIterable");async function*ap(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(ap,"a\
syncIterableFromStream");function hk(t){return op(t)?t:ap(t)}i(hk,"ensureAsyncIterable")});var up=w(zt=>{"use strict";Object.defineProperty(zt,"__esModule",{value:!0});zt.decodeAsync=pk;zt.decodeArrayStream=mk;zt.
decodeMultiStream=gk;var Eo=yr(),_o=cp();async function pk(t,e){let n=(0,_o.ensureAsyncIterable)(t);return new Eo.Decoder(
e).decodeAsync(n)}i(pk,"decodeAsync");function mk(t,e){let n=(0,_o.ensureAsyncIterable)(t);return new Eo.Decoder(e).decodeArrayStream(
n)}i(mk,"decodeArrayStream");function gk(t,e){let n=(0,_o.ensureAsyncIterable)(t);return new Eo.Decoder(e).decodeStream(
n)}i(gk,"decodeMultiStream")});var dp=w(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});A.decodeTimestampExtension=A.encodeTimestampExtension=
A.decodeTimestampToTimeSpec=A.encodeTimeSpecToTimestamp=A.encodeDateToTimeSpec=A.EXT_TIMESTAMP=A.ExtData=A.ExtensionCodec=
A.Encoder=A.DecodeError=A.Decoder=A.decodeMultiStream=A.decodeArrayStream=A.decodeAsync=A.decodeMulti=A.decode=A.encode=
void 0;var yk=Qh();Object.defineProperty(A,"encode",{enumerable:!0,get:i(function(){return yk.encode},"get")});var lp=ip();
Object.defineProperty(A,"decode",{enumerable:!0,get:i(function(){return lp.decode},"get")});Object.defineProperty(A,"dec\
odeMulti",{enumerable:!0,get:i(function(){return lp.decodeMulti},"get")});var ko=up();Object.defineProperty(A,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return ko.decodeAsync},"get")});Object.defineProperty(A,"decodeArrayStream",{enumerable:!0,
get:i(function(){return ko.decodeArrayStream},"get")});Object.defineProperty(A,"decodeMultiStream",{enumerable:!0,get:i(
function(){return ko.decodeMultiStream},"get")});var bk=yr();Object.defineProperty(A,"Decoder",{enumerable:!0,get:i(function(){
return bk.Decoder},"get")});var wk=lr();Object.defineProperty(A,"DecodeError",{enumerable:!0,get:i(function(){return wk.
DecodeError},"get")});var Sk=ho();Object.defineProperty(A,"Encoder",{enumerable:!0,get:i(function(){return Sk.Encoder},"\
get")});var xk=pr();Object.defineProperty(A,"ExtensionCodec",{enumerable:!0,get:i(function(){return xk.ExtensionCodec},"\
get")});var Ek=io();Object.defineProperty(A,"ExtData",{enumerable:!0,get:i(function(){return Ek.ExtData},"get")});var wt=ao();
Object.defineProperty(A,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return wt.EXT_TIMESTAMP},"get")});Object.defineProperty(
A,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return wt.encodeDateToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return wt.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
A,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return wt.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return wt.encodeTimestampExtension},"get")});Object.defineProperty(
A,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return wt.decodeTimestampExtension},"get")})});var Up=kt(Gc(),1);var Zi={};Mo(Zi,{Metrics:()=>w_,Name:()=>E_,OptionalPhases:()=>T_,Plugin:()=>Qi,Priority:()=>k_,Schema:()=>v_,Status:()=>S_,
UseLog:()=>x_,Version:()=>__});var Jc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that a check requests on each \
upstream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"The time between two checks. Default: 5s."},
timeout:{is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"inte\
ger",min:1,max:255},doc:"How many good answers in a row make an unhealthy upstream healthy. Default: 2."},failures:{is:{
kind:"integer",min:1,max:255},doc:"How many bad or missing answers in a row make an upstream unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"How many responses of 500 or more to clients in a row, or missin\
g ones, make an upstream unhealthy. Default: responses to clients do not count."},failover:{is:{kind:"boolean"},doc:"Whe\
ther requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var Xc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308. Clients remember a 308, so a ro\
llback does not reach them for as long."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remembe\
r a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"The scheme, short host and port \
of new URLs. Default: https and the first short host."}}},Lw={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"The status of the old host's answers in the meantime. Default: 503."}}},$w={kind:"rec\
ord",fields:{deprecation:{is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{
is:{kind:"string",format:"link"},doc:"A page about the sunset (RFC 8594 section 6)."}}},Es={deprecated:{is:{kind:"string",
format:"date"},doc:"When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{
kind:"string",format:"date"},doc:"When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},
afterSunset:{is:{kind:"enum",values:["serve","redirect","gone"]},doc:"What the host does after its sunset: serve as befo\
re (serve, the default), redirect to the short host, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:Lw},
doc:"Announced periods before the sunset in which the host answers with an error."},links:{is:$w,doc:"Pages that respons\
es link to."}},Yc={kind:"record",fields:Es};var qw={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},Qc={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. With false they stay as\
 they were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},
doc:"How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of i\
ts own, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by whic\
h the old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without \
one, the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The \
Host header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (cli\
ent), so that its lifecycle applies."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests \
go to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:qw,doc:"\
The old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old clust\
er with the old host's certificate. Default: none; the Secret of the original Ingress stays in use."}}};var Hw={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Zc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h weight 0, or without a weight, gets no requests.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What kee\
ps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a\
 request has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Spl\
its only the requests on the short hosts, or only those on old hosts. Default: both."},override:{is:Hw,doc:"How testers \
can choose a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Hashed together with the key. APIs with t\
he same salt and key put a client into the same share. Default: the API's name."}}};var Uw={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},Fw={kind:"record",fields:{secret:{is:{kind:"string",format:"host"},doc:"\
The name of a Secret in the release's namespace.",required:!0},key:{is:{kind:"string",format:"secretKey"},doc:"The key i\
n it.",required:!0}}},jw={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},doc:"The name of a Kong plu\
gin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own configuration, passed on as i\
t is. Secrets do not belong here: a text {vault://env/NAME} stands for one."},configFrom:{is:Fw,doc:"Where the plugin's \
whole configuration is kept instead, as JSON or YAML. It needs Kong's ingress controller."}}},_s={kind:"record",fields:{
path:{is:{kind:"string",format:"prefix"},doc:"The API's prefix on the short hosts, by whole segments. Default: /{api}."},
hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"ownHost"}},doc:"Old hosts of this API alone, besides the lega\
cyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"The cluster that serves the API when nothing else decides."},upstream:{
is:{kind:"string",format:"url"},doc:"Replaces the default cluster's url (and address) for this API. A base path is put i\
n front of the path."},split:{is:Zc,doc:"Weights across clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all\
 of the API's requests to this cluster, whatever split says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"\
Whether the prefix is removed before the request goes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"h\
ostHeader"},doc:"The Host header that the upstream receives: upstream (default), client, or a host name of one's own, to\
 the letter: with a port only where one is said."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},doc:"What old ho\
sts do: proxy (default), or redirect to the short host."},redirect:{is:Xc,doc:"How old hosts redirect, and what the new \
URLs begin with."},oldHosts:{is:Yc,doc:"The lifecycle of this API's old hosts. It replaces the lifecycle of their legacy\
Hosts."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backsla\
sh: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to\
 paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reject"]},
doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to the client'\
s URL. Default: false."},timeouts:{is:Uw,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{is:{kind:"\
integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is 5."},healthCheck:{
is:Jc,doc:"Health checks of the upstreams, and fail-over."},plugins:{is:{kind:"array",min:0,items:jw},doc:"Kong plugins \
for this API alone."},source:{is:Qc,doc:"What the old cluster does with this API's old hosts (the chart's role: source).\
 Merged with the defaults field by field."},owner:{is:{kind:"string",format:"line"},doc:"Who is responsible for the API,\
 such as a team or an address: for the plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"string",format:"l\
abel"}},doc:"Labels by which APIs are moved in batches."}}};var Bw={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...Es}},Ww={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess to connect to. Host, SNI and certificate remain those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whether the \
certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read \
and change the traffic."}}},yn={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"ho\
st"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,items:Bw},
doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"map",min:1,
keys:"name",values:Ww},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"add\
ress"},doc:"The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster conn\
ects to it (fixedIP)."},oldCluster:{is:{kind:"string",format:"name"},doc:"The cluster that APIs are moved away from, for\
 the plan. Needed where the clusters' urls do not tell."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to \
this cluster, whatever else the table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"\
The name of a response header that shows which cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"\
boolean"},doc:"Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of another A\
PI. For a gateway behind something that routes or admits by server name. Default: false."},defaults:{is:_s,doc:"Fields f\
or every API that does not set them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:_s},doc:"The APIs by name. {\
} is all that most need.",required:!0}}};function Vw(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...eu(n.is),...n.required===!0&&{required:!0}}}))}i(Vw,
"kongFieldsOf");function eu(t){return t.kind!=="record"?ks(t):{type:"record",required:!1,fields:vs(t)}}i(eu,"kongFieldTy\
peOf");function vs(t){return Object.entries(t.fields).map(([e,n])=>({[e]:eu(n.is)}))}i(vs,"optionalKongFieldsOf");function ks(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:ks(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:ks(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:Vw(t)}}}i(ks,"kongTypeOf");var Ts={"yaml-syntax":{severity:"error",when:"The file is not YAML, or has a key twice.",remedy:"Correct the YAML at thi\
s place."},"not-text":{severity:"error",when:"The file is not text in UTF-8: it has another encoding, or control charact\
ers.",remedy:"Save the file as UTF-8, without control characters."},"no-table":{severity:"error",when:"The values have n\
o routeTable.",remedy:"Put the table under the key routeTable, or name the file with the table with -f."},"misread-key":{
severity:"error",when:"YAML 1.1, and so helm, reads a key as a number or as true or false.",remedy:"Quote the key."},"nu\
ll-value":{severity:"error",when:"A key has no value. helm removes such a key.",remedy:"Give it a value ({} for an API t\
hat needs nothing), or remove the key."},"unknown-field":{severity:"error",when:"A field has a name that the table does \
not know.",remedy:"Correct the name, or remove the field."},"missing-field":{severity:"error",when:"A required field is \
missing.",remedy:"Add the field."},"wrong-type":{severity:"error",when:"A value has the wrong type for its field.",remedy:"\
Write a value of the right type; quote text that YAML reads as something else."},"bad-value":{severity:"error",when:"A v\
alue has the right type, but not the format of its field.",remedy:"Write it in the format that the message describes."},
"too-few":{severity:"error",when:"A list or map has fewer entries than it needs.",remedy:"Add an entry."},"unknown-clust\
er":{severity:"error",when:"The table names a cluster that it does not define.",remedy:"Name one of the clusters, or add\
 it under clusters."},"no-cluster":{severity:"error",when:"The table has several clusters, and an API has no default clu\
ster.",remedy:"Set defaults.cluster, or the API's own cluster."},"path-taken":{severity:"error",when:"Two APIs have the \
same path on the short hosts.",remedy:"Give one of them another path."},"path-inside":{severity:"warning",when:"An API's\
 path is below another API's path. The longer path then takes requests from the shorter one.",remedy:"Make sure that thi\
s is intended; the longest path wins."},"host-taken":{severity:"error",when:"Two APIs name the same old host.",remedy:"R\
emove the host from one of them; a host serves one API."},"host-repeated":{severity:"error",when:"A host or host pattern\
 is listed twice.",remedy:"Remove one of the two."},"host-is-short":{severity:"error",when:"An old host is one of the sh\
ort hosts.",remedy:"Remove it from the old hosts, or from shortHosts."},"host-shadowed":{severity:"warning",when:"A lega\
cy pattern gives a host to one API, but an own host or an earlier pattern gives it to another API.",remedy:"Make sure th\
at this is intended: an API's own hosts win over patterns, an earlier pattern over a later one."},"end-bypassed":{severity:"\
warning",when:"An API's own host is one that a legacy pattern means for it, and the pattern's end (deprecated, sunset, b\
rownouts, links) does not hold for own hosts.",remedy:"Take it out of hosts, so that the pattern's end holds, or say its\
 end under the API's oldHosts."},"name-too-long":{severity:"error",when:"With an API's name in it, a host has a label of\
 more than 63 characters, or more than 253 in all.",remedy:"Shorten the API's name or the pattern."},"upstream-loop":{severity:"\
error",when:"An upstream is one of the table's own hosts, without an address: requests would come back here.",remedy:"Gi\
ve the cluster an address to connect to, or the upstream a name that leads elsewhere."},"sni-is-not-upstream":{severity:"\
warning",when:"An https upstream receives a Host header that is not its own. Kong uses it as SNI and checks the certific\
ate against it.",remedy:"Make sure that the upstream's certificate covers that name, or set hostHeader: upstream."},"tls\
-unverified":{severity:"warning",when:"A cluster's tlsVerify is false: the certificates of its https upstreams are not c\
hecked.",remedy:"Give Kong the certificate authority that signed them (upstreamTls.certificateAuthorities), and remove t\
lsVerify."},"tls-mixed":{severity:"error",when:"Two clusters have the same address, port and server name, and only one c\
hecks certificates. Kong would send a checked request over a connection that was opened unchecked.",remedy:"Check the ce\
rtificates of both clusters, or of neither."},"https-address":{severity:"warning",when:"An https upstream is an IP addre\
ss. nginx, and so Kong, compares it only with the DNS names of the certificate (or its common name, if it has none), nev\
er with its IP addresses, and answers 502.",remedy:"Give the upstream a name from its certificate, and set the IP addres\
s as the cluster's address."},"weights-sum":{severity:"error",when:"The weights of a split do not add up to 100 or 1000.",
remedy:"Make them add up to 100 (per cent) or to 1000 (thousandths)."},"key-unread":{severity:"warning",when:"A key by w\
hich clients are kept in one cluster, or a header by which testers choose, never gets to where it would be read: the nex\
t key decides, at last the client's address.",remedy:"Take a cookie, or a header whose name has letters, digits and hyph\
ens alone."},"sunset-too-early":{severity:"error",when:"A host's sunset is before its deprecation (RFC 9745 section 4 fo\
rbids it).",remedy:"Set sunset to the day of deprecated or later."},"no-sunset":{severity:"error",when:"afterSunset is s\
et without a sunset.",remedy:"Set sunset, or remove afterSunset."},"sunset-passed":{severity:"warning",when:"An old host\
's sunset has passed and it is gone by now (kdp says this, by its clock).",remedy:"Correct the date if this is not meant\
; once nobody calls the host, take it out of the table."},"brownout-order":{severity:"error",when:"A brownout ends befor\
e it begins, goes on after the host's sunset, or overlaps the previous brownout.",remedy:"Set until after from, list bro\
wnouts in order, and let the last one end by the sunset."},"redirect-not-signed-off":{severity:"error",when:"A redirect \
is permanent (308), but not signed off with permanent: true.",remedy:"Set permanent: true, or use 302 or 307."},"redirec\
t-elsewhere":{severity:"error",when:"Redirects would lead to a host that is not a short host of the table.",remedy:"Name\
 one of the shortHosts as the origin's host."},"check-too-often":{severity:"error",when:"The interval or timeout of a he\
alth check is less than 100ms.",remedy:"Set it to 100ms or more."},"secret-in-table":{severity:"warning",when:"A plugin'\
s configuration has what looks like a secret: by the field's name, a header's, or a password in a URL.",remedy:"Keep the\
 plugin's whole configuration in a Secret and name it: configFrom: {secret: NAME, key: KEY}. Or write {vault://env/NAME}\
 here, and give Kong the variable NAME from a Secret (proxy.extraEnv)."},"plugin-config-twice":{severity:"error",when:"A\
 plugin has both config and configFrom.",remedy:"Keep one of them."},"source-host":{severity:"error",when:"source.host i\
s a host that the table does not serve for that API. The old cluster would call the new one by it.",remedy:"Name one of \
the API's old hosts or a short host, or add the host to the API's hosts."}};function _(t,e,n,r=Ts[t].remedy){return{code:t,severity:Ts[t].severity,path:e,message:n,remedy:r}}i(_,"finding");function Pt(t){
let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}i(Pt,"format\
Path");function tu({code:t,path:e,message:n,remedy:r}){return`[${t}] ${Pt(e)}: ${n} ${r}`}i(tu,"formatFinding");function As(t){
for(let e of t)if(e.severity==="error")return!0;return!1}i(As,"hasErrors");function v(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}i(v,"ownValue");function de(t,e,n){e==="__proto__"?Object.
defineProperty(t,e,{value:n,configurable:!0,enumerable:!0,writable:!0}):t[e]=n}i(de,"setOwn");function je(t){if(t-t!==0||Math.abs(t)>=1e14)return Kw(t);let e=Math.abs(t),n=Math.floor(e),r=Math.floor((e-n)*1e12+.5),
s=t<0?"-":"";if(r===0)return`${s}${n}`;if(r===1e12)return`${s}${n+1}`;let o=`${r}`.padStart(12,"0");for(;o.endsWith("0");)
o=o.substring(0,o.length-1);return`${s}${n}.${o}`}i(je,"numberText");function Kw(t){if(t!==t)return"NaN";let e=t<0?"-":"",
n=Math.abs(t);if(n-n!==0)return`${e}Infinity`;let r=0;for(;n>=1e14;)n/=10,r+=1;return`${e}${Math.floor(n)}e${r}`}i(Kw,"h\
ugeText");function B(t){return t.length===1&&t>="0"&&t<="9"}i(B,"isDigit");function fe(t){return t!==""&&q(t,B)}i(fe,"isDigits");function he(t){
return B(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(he,"isHexDigit");function Ps(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(Ps,
"isLetter");function Ot(t){return Ps(t)||B(t)}i(Ot,"isAlphanumeric");function oe(t){return Ps(t)||B(t)||t!==""&&"-._~".includes(
t)}i(oe,"isUnreserved");function nu(t){return su(t,"-._/")}i(nu,"isLabel");function ru(t){return su(t,"-_")}i(ru,"isPlug\
inName");function su(t,e){let n=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!q(n,Ot)?!1:q(t,r=>Ot(r)||e.
includes(r))}i(su,"isAlphanumericWith");function iu(t){return t===""||t.length>253||t.startsWith(".")?!1:q(t,e=>Ot(e)||"\
-._".includes(e))}i(iu,"isSecretKey");function ou(t){return t!==""&&Gw(t)<=200&&q(t,e=>e.charCodeAt(0)>=32&&e.charCodeAt(
0)!==127)}i(ou,"isPrintable");function bn(t){return q(t,e=>Ps(e)||B(e)||"!#$%&'*+-.^_`|~".includes(e))}i(bn,"isToken");function q(t,e){
for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(q,"every");var zw=!1;function Gw(t){let[e,n]=zw?[128,191]:
[56320,57343],r=0;for(let s=0;s<t.length;s++){let o=t.charCodeAt(s);(o<e||o>n)&&(r+=1)}return r}i(Gw,"characterCount");var Os=86400,Jw=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Xw=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],Yw=[31,28,31,30,31,30,31,31,30,31,30,31];function ae(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=Pe(t,0,4),r=Pe(t,5,2),s=Pe(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>wn(n,r))return;let o=e0(n,r,s)*Os;if(t.length===10)return o;let a=Qw(t.substring(10));return a===void 0?void 0:o+
a}i(ae,"parseDate");function cu(t){return ae(t)!==void 0}i(cu,"isDate");function uu(t){let e=Math.floor(t/Os),n=t-e*Os,r=1970,
s=e;for(;s>=Rs(r);)s-=Rs(r),r+=1;let o=1;for(;s>=wn(r,o);)s-=wn(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>au(l)).join(":"),c=Jw[e%7]??"",u=Xw[o-1]??"";return`${c}, ${au(s+1)} ${u} ${r} ${a} GMT`}i(uu,"formatHttpDa\
te");function Qw(t){let e=Pe(t,1,2),n=Pe(t,4,2),r=Pe(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=Zw(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(Qw,"parseTime");function Zw(t){if(t==="Z")return 0;let e=t.charAt(0),n=Pe(t,1,2),r=Pe(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(Zw,"parse\
Offset");function Pe(t,e,n){let r=t.substring(e,e+n);return r.length===n&&fe(r)?Number(r):void 0}i(Pe,"digitsAt");function au(t){
return t<10?`0${t}`:`${t}`}i(au,"twoDigits");function lu(t){return t%4===0&&(t%100!==0||t%400===0)}i(lu,"isLeapYear");function Rs(t){
return lu(t)?366:365}i(Rs,"daysOfYear");function wn(t,e){return e===2&&lu(t)?29:Yw[e-1]??0}i(wn,"daysOfMonth");function e0(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=Rs(s);for(let s=1;s<e;s++)r+=wn(t,s);return r}i(e0,"daysSince1970");var t0=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),n0=2147483646,r0=4,s0=5;function pe(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;B(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!B(t.charAt(r));)r+=1;let c=t0.
get(t.substring(a,r));if(o===""||o.length>s0||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=r0&&e<=n0?e:void 0}i(
pe,"parseDuration");function du(t){return pe(t)!==void 0}i(du,"isDuration");var i0=63,o0=253;function Sn(t){return t!==""&&t.length<=i0&&!t.startsWith("-")&&!t.endsWith("-")&&q(t,e=>B(e)||e>="a"&&
e<="z"||e==="-")}i(Sn,"isDnsLabel");function Oe(t){if(t.length>o0)return!1;let e=t.split(".");for(let n of e)if(!Sn(n))return!1;
return!fe(e[e.length-1]??"")}i(Oe,"isHostName");function xn(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!fe(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(xn,"isIpv4");function Cs(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&xn(c))n+=2;else if(c!==""&&c.length<=
4&&q(c,he))n+=1;else return!1}}return e.length===2?n<8:n===8}i(Cs,"isIpv6");function tt(t){return xn(t)||Cs(t)}i(tt,"isI\
pAddress");function Be(t){return tt(t)||Oe(t)}i(Be,"isAddress");function fu(t){return t==="/"?!0:hu(t,e=>e!==""&&q(e,oe))}i(fu,"isPrefix");function En(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return hu(e,a0)}i(En,"isBasePath");function hu(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(hu,"segmentsAre");function a0(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!c0(t.substring(e,e+3)))return!1;e+=3}else{if(!oe(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(a0,"isNormalSegment");function c0(t){let e=t.substring(1);return e.
length===2&&q(e,he)&&e.toUpperCase()===e}i(c0,"isUpperEscape");var F="{api}";function R(t,e){return t.split(F).join(e)}i(R,"withApi");function _n(t){return t==="https"?443:80}i(_n,"defaultPort");function W(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=mu(s);if(!(a===void 0||!En(o)))return{scheme:e,host:a.host,port:a.port??_n(e),basePath:o}}
i(W,"parseUpstreamUrl");function pu(t){let e=mu(t);return e!==void 0&&Oe(e.host)}i(pu,"isNameWithPort");function Re(t){let e=t.
indexOf(":");return e===-1?t:t.substring(0,e)}i(Re,"withoutPortNumber");function mu(t){let e=t.indexOf("]"),n=t.indexOf(
":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=u0(r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=l0(t.
substring(n+1));return o===void 0?void 0:{host:s,port:o}}i(mu,"parseAuthority");function u0(t){if(t.startsWith("[")&&t.endsWith(
"]")){let e=t.substring(1,t.length-1);return Cs(e)?e:void 0}return Oe(t)||xn(t)?t:void 0}i(u0,"parseHost");function l0(t){
if(!fe(t)||t.length>5||t.startsWith("0"))return;let e=Number(t);return e<=65535?e:void 0}i(l0,"parsePort");var d0=":/?#[]@!$&()*+,;=";function gu(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(W(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return q(r,s=>oe(s)||B(s)||
s==="%"||d0.includes(s))&&f0(r)}i(gu,"isLink");function f0(t){return t.split("%").slice(1).every(e=>he(e.charAt(0))&&he(
e.charAt(1)))}i(f0,"hasWholeEscapes");function We(t){let e=[];for(let n of t.split(",")){let r=p0(h0(n));if(r===void 0)return;e.push(r)}return e}i(We,"parseSp\
litKeys");function h0(t){let e=0,n=t.length;for(;e<n&&t.charAt(e)===" ";)e+=1;for(;n>e&&t.charAt(n-1)===" ";)n-=1;return t.
substring(e,n)}i(h0,"withoutSpaces");function p0(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.
substring(0,e),r=t.substring(e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!bn(r)))return{kind:n,name:r}}i(p0,"parseSpli\
tKey");function nt(t){return e=>t(R(e,"x"))}i(nt,"withSomeApi");var Rt={name:{mustBe:"a DNS label (RFC 1123): lower-case letter\
s, digits and hyphens, at most 63, a letter or digit at both ends",allows:Sn},host:{mustBe:"a host name in lower case, s\
uch as dev-01.example.com, without scheme, port, wildcard or final dot",allows:Oe},hostPattern:{mustBe:`a host name in l\
ower case in which ${F} stands for the API's name, once`,allows:i(t=>t.split(F).length===2&&nt(Oe)(t),"allows")},ownHost:{
mustBe:`a host name in lower case (${F} may stand for the API's name), without scheme, port, wildcard or final dot`,allows:nt(
Oe)},prefix:{mustBe:"a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the \
end, no . or .. segment",allows:nt(fu)},url:{mustBe:"http://host[:port][/base] or https://host[:port][/base], without us\
er, query or fragment",allows:i(t=>W(R(t,"x"))!==void 0,"allows")},address:{mustBe:"an IP address or a host name, withou\
t a port",allows:nt(Be)},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case, with a port (name:port) \
where the upstream shall see one',allows:nt(pu)},date:{mustBe:'a day such as "2027-03-31" or a time such as "2027-03-31T\
18:00:00Z"',allows:cu},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",allows:du},splitKeys:{
mustBe:'"header:NAME", "cookie:NAME", "consumer" or "ip", or several of them separated by commas (and spaces)',allows:i(
t=>We(t)!==void 0,"allows")},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&q(t,oe),"a\
llows")},token:{mustBe:"a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&bn(t),"allows")},link:{
mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without user",allows:gu},origin:{mustBe:"h\
ttp://host[:port] or https://host[:port], without a path",allows:i(t=>W(t)?.basePath==="","allows")},requestPath:{mustBe:"\
a path that begins with /, such as /healthz",allows:i(t=>En(t)&&t!=="","allows")},objectName:{mustBe:`the name of a Kube\
rnetes object: a DNS label in which ${F} may stand for the API's name`,allows:nt(Sn)},label:{mustBe:"1 to 63 letters, di\
gits or -._/, a letter or digit at both ends",allows:nu},line:{mustBe:"one line of 1 to 200 characters",allows:ou},secretKey:{
mustBe:"a key of a Secret: letters, digits and -._, at most 253, no dot at its front",allows:iu},pluginName:{mustBe:"the\
 name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at both ends",allows:ru}};function rt(t,e){let n,r=Math.min(2,Math.floor(t.length/2))+1;for(let s of e){let o=m0(t.toLowerCase(),s.toLowerCase());
o<r&&(n=s,r=o)}return n}i(rt,"closest");function m0(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=
e.length;r++)n.push(r);for(let r=1;r<=t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-
1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(m0,"editDistan\
ce");function wu(t,e){return g0(t.trim(),e).find(n=>n!==t&&Rt[e].allows(n))}i(wu,"suggestionFor");function g0(t,e){switch(e){case"\
name":case"objectName":return[t,bu(t.toLowerCase())];case"host":case"ownHost":case"hostHeader":case"address":return[t,Ns(
t)];case"hostPattern":return[t,Ns(t),`${F}${y0(Ns(t))}`];case"prefix":case"requestPath":return[t,`/${b0(t)}`];case"url":case"\
origin":case"link":return[t,yu(t),`https://${t}`,yu(t).split("/").slice(0,3).join("/")];case"date":return w0(t);case"dur\
ation":return S0(t);case"splitKeys":return[t,t.split(" ").join("").toLowerCase(),`header:${t}`];case"salt":case"token":case"\
label":case"secretKey":case"pluginName":return[t,bu(t)];case"line":return[t.split(`
`).join(" ")]}}i(g0,"candidatesFor");function Ns(t){let e=t.toLowerCase().split("://"),r=((e[e.length-1]??"").split("/")[0]??
"").split(":")[0]??"";return r.endsWith(".")?r.substring(0,r.length-1):r}i(Ns,"hostIn");function y0(t){return t.startsWith(
"*")?t.substring(1):t}i(y0,"afterWildcard");function b0(t){return t.split("/").filter(e=>e!=="").join("/")}i(b0,"pathIn");
function yu(t){let[e="",...n]=t.split("://");return n.length===0?t:`${e.toLowerCase()}://${n.join("://")}`}i(yu,"withLow\
erScheme");function bu(t){return t.split("_").join("-").split(" ").join("-")}i(bu,"dashed");function w0(t){let[e="",...n]=t.
split("T").join(" ").split(" "),s=e.split("/").join("-").split(".").join("-").split("-").map(a=>a.length===1?`0${a}`:a).
join("-");if(n.length===0)return e.length===8?[`${e.substring(0,4)}-${e.substring(4,6)}-${e.substring(6)}`,s]:[s];let o=`${s}\
T${n.join("")}`;return[o,`${o}Z`,`${o}:00Z`]}i(w0,"datesFor");function S0(t){let e=t.toLowerCase().split(" ").join(""),n=e.
endsWith("d")?Number(e.substring(0,e.length-1)):0,s=["seconds","second","secs","sec","minutes","minute","mins","min","ho\
urs","hour"].map(o=>e.endsWith(o)?e.substring(0,e.length-o.length+1):"");return[e,...s,`${e}s`,n>0?`${n*24}h`:""]}i(S0,"\
durationsFor");var Su={name:"api01",host:"dev-01.example.com",hostPattern:'"{api}.example.com"',ownHost:"api01.example.com",prefix:"/ap\
i01",url:'"http://{api}.example.com:8080"',address:"10.98.10.88",hostHeader:"upstream",date:'"2027-03-31"',duration:"5s",
splitKeys:"header:X-User-Id",salt:"wave-1",token:"X-Kdp-Cluster",link:"https://example.com/policy",origin:"https://dev-0\
1.example.com",requestPath:"/healthz",objectName:'"{api}-service"',label:"wave-1",line:"payments@example.com",secretKey:"\
config.json",pluginName:"rate-limiting"};var x0=[["\uFF1A","full-width colon",": "],["\uFF0C","full-width comma",", "],["\u3000","full-width space"," "],["\u201C",
"curly quotation mark",'"'],["\u201D","curly quotation mark",'"'],["\uFF5B","full-width brace","{"],["\uFF5D","full-widt\
h brace","}"]];function Ct(t){let e,n=t;for(let[r,s,o]of x0)n.includes(r)&&(e??=`${r} is a ${s}`,n=n.split(r).join(o).split(
`${o} `).join(o));return e===void 0?void 0:`${e}. Write ${n.trim()}.`}i(Ct,"lookAlikeRemedy");var E0=["true","yes","on","y"],_0=["false","no","off","n"];function xu(t,e){return typeof t=="string"?k0(t,e):e.kind!=="\
string"&&e.kind!=="enum"?void 0:typeof t=="number"||typeof t=="boolean"?e.kind==="string"&&e.format==="duration"&&typeof t==
"number"?`Write ${t}s for seconds, ${t}ms for milliseconds.`:`Write "${String(t)}", in quotes.`:typeof t=="object"&&t!==
null&&Object.keys(t).join()==="api"?`Write "${F}", in quotes: a brace begins a map.`:void 0}i(xu,"remedyForType");function k0(t,e){
switch(e.kind){case"boolean":return E0.includes(t.toLowerCase())?"Write true, without quotes.":_0.includes(t.toLowerCase())?
"Write false, without quotes.":"Write true or false.";case"integer":case"number":case"enum":{let n=t.endsWith("%")?t.substring(
0,t.length-1).trim():t;return n!==""&&q(n,s=>B(s)||s===".")&&n.split(".").length<3?`Write ${n}, without quotes.`:"Write \
a number, without quotes and unit."}case"array":return t===""?"Write [] for none.":`Write [${t}].`;case"map":case"record":case"\
opaque":return Ct(t)??(t===""?"Write {} for nothing.":void 0);default:return}}i(k0,"remedyForText");function Is(t,e){let n=Ct(
t);if(n!==void 0)return n;let r=wu(t,e);return r===void 0?`Write it as in this example: ${Su[e]}.`:`Write ${r}.`}i(Is,"r\
emedyForFormat");function Eu(t,e){let n=rt(String(t),e.map(r=>String(r)));return n===void 0?`Write ${e.join(" or ")}.`:`\
Write ${n}.`}i(Eu,"remedyForEnum");function _u(t,e,n){return t<e?`Write ${e} or more.`:t>n?`Write ${n} or less.`:`Write ${Math.
floor(t)} or ${Math.floor(t)+1}.`}i(_u,"remedyForNumber");function Ds(t){return Array.isArray(t)}i(Ds,"isList");var v0=Array.isArray({});function V(t){return typeof t!="object"||
t===null?!1:!Ds(t)||v0&&t.length===0}i(V,"isMap");function ku(t,e,n){let r=[];return kn(t,e,n,r),r}i(ku,"checkStructure");
function kn(t,e,n,r){if(t==null){r.push(_("null-value",n,`${Ve(n)} has no value.`));return}switch(e.kind){case"record":V(
t)?A0(t,e,n,r):r.push(Ce(t,"a map",e,n));return;case"map":V(t)?P0(t,e,n,r):r.push(Ce(t,"a map",e,n));return;case"array":
Ds(t)?O0(t,e,n,r):r.push(Ce(t,"a list",e,n));return;default:{let s=T0(t,e,n);s!==void 0&&r.push(s)}}}i(kn,"check");function T0(t,e,n){
switch(e.kind){case"opaque":return V(t)?void 0:Ce(t,"a map",e,n);case"boolean":return typeof t=="boolean"?void 0:Ce(t,"t\
rue or false",e,n);case"integer":case"number":return R0(t,e,n);case"enum":return C0(t,e,n);case"string":{if(typeof t!="s\
tring")return Ce(t,"text",e,n);let r=Rt[e.format];if(r.allows(t))return;let s=e.format==="url"?I0(t):void 0;return vn(t,
r.mustBe,n,s??Is(t,e.format))}}}i(T0,"checkLeaf");function A0(t,e,n,r){let s=Object.keys(e.fields);for(let o of Object.keys(
t)){let a=v(e.fields,o);a!==void 0?kn(v(t,o),a.is,[...n,o],r):r.push(N0(o,s,n))}for(let o of s)v(e.fields,o)?.required===
!0&&!Object.keys(t).includes(o)&&r.push(_("missing-field",[...n,o],`${Ve(n)} needs the field ${o}.`))}i(A0,"checkRecord");
function P0(t,e,n,r){let s=Rt[e.keys],o=Object.keys(t);for(let a of o)s.allows(a)||r.push(vn(a,s.mustBe,[...n,a],Is(a,e.
keys))),kn(v(t,a),e.values,[...n,a],r);o.length<e.min&&r.push(_("too-few",n,`${Ve(n)} has no entry.`))}i(P0,"checkMap");
function O0(t,e,n,r){for(let s=0;s<t.length;s++)kn(t[s],e.items,[...n,s],r);t.length<e.min&&r.push(_("too-few",n,`${Ve(n)}\
 has no entry.`))}i(O0,"checkArray");function R0(t,e,n){let r=e.kind==="integer"?"a whole number":"a number";if(typeof t!=
"number")return Ce(t,r,e,n);if(t>=e.min&&t<=e.max&&(e.kind==="number"||Math.floor(t)===t))return;let o=_u(t,e.min,e.max);
return vn(je(t),`${r} from ${e.min} to ${e.max}`,n,o)}i(R0,"checkNumber");function C0(t,e,n){let r=e.values,s=typeof r[0]==
"number"?"number":"string";if(typeof t!==s)return Ce(t,s==="number"?"a whole number":"text",e,n);let o=t;if(!r.includes(
o))return vn(vu(t),`one of ${r.join(", ")}`,n,Eu(o,r))}i(C0,"checkEnum");function N0(t,e,n){let r=rt(t,e),s=Ct(t)??(r===
void 0?`Known here: ${e.join(", ")}.`:`Did you mean ${r}?`);return _("unknown-field",[...n,t],`${Ve(n)} has no field ${t}\
.`,s)}i(N0,"unknownField");function Ce(t,e,n,r){let s=`${Ve(r)} must be ${e}, but is ${D0(t)}.`;return _("wrong-type",r,
s,xu(t,n))}i(Ce,"wrongType");function vn(t,e,n,r){return _("bad-value",n,`${Ve(n)}: "${t}" must be ${e}.`,r)}i(vn,"badVa\
lue");function I0(t){if(!(!t.startsWith("grpc://")&&!t.startsWith("grpcs://")))return"A table routes HTTP by paths, and \
gRPC has paths of its own: give such an API a host and a route of Kong's beside the table (chart/README.md, gRPC)."}i(I0,
"grpcRemedy");function D0(t){return Ds(t)?"a list":V(t)?"a map":typeof t=="string"?`the text "${t}"`:`${typeof t=="numbe\
r"?"the number":"the word"} ${vu(t)}`}i(D0,"describe");function vu(t){return typeof t=="number"?je(t):String(t)}i(vu,"pl\
ainText");function Ve(t){return t.length===0?"routeTable":Pt(t)}i(Ve,"label");var Tu=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable","companion"],Au=[...Tu.map(t=>({[t]:{type:"\
boolean",default:!1}})),{json:{type:"string",len_min:2}},...vs(yn)],M0={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,
sharedTable:!1,companion:!1,entity:""};function Pu(t,e){if(!V(t))return{...M0,table:t};let n={};for(let s of Object.keys(
t))!Tu.includes(s)&&s!=="json"&&!L0(s)&&de(n,s,v(t,s));let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.
catchAll===!0,logDecision:t.logDecision===!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,companion:t.
companion===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:typeof r=="string"?e(r):n}}i(Pu,"readConfig");
function L0(t){return t.startsWith("__")||t.endsWith("_id")}i(L0,"isAddedByKong");var Nt=class{static{i(this,"QueuedCalls")}#e;#t;#n=[];constructor(e,n){this.#e=e,this.#t=n}setScheme(e){this.#n.push(()=>this.#e.
service.request.setScheme(e))}setTarget(e,n){this.#n.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#n.push(
()=>this.#e.service.setTlsVerify(e))}setHeader(e,n){this.#n.push(()=>this.#e.service.request.setHeader(e,n))}setPath(e){
this.#n.push(()=>this.#e.service.request.setPath(e))}setTimeouts(e,n,r){this.#n.push(()=>this.#e.service.setTimeouts(e,n,
r))}setRetries(e){this.#n.push(()=>this.#e.service.setRetries(e))}setForwardedPrefix(e){this.#t&&this.#n.push(()=>this.#e.
kdp.setForwardedPrefix(e))}setResponseHeaders(e){this.#n.push(async()=>{this.#t&&await this.#e.kdp.setResponseHeaders(e)===
!0||await this.#e.response.setHeaders(e)})}log(e){this.#n.push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){this.#n.
push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){this.#n.push(()=>this.#e.ctx.shared.set("kdp_rewrite",e))}async send(){
for(let e of this.#n)await e()}};function st({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(st,"loggedDecision");function Ou(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(Ou,"requestHea\
derCalls");function Ru({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(Ru,"connectionCalls");function Cu({route:t,prefix:e},n){return t.stripPath&&e!==""?$0(e,n):void 0}i(Cu,"forwardedPrefix");function $0(t,e){if(t!==
"/")return e.length===t.length?t:`${t}/`}i($0,"prefixTakenOff");function Z(t){let e=t.indexOf(":");if(e===-1)return Nu(t.toLowerCase());let n=t.substring(e+1);return n===""||fe(n)?Nu(t.
substring(0,e).toLowerCase()):""}i(Z,"hostKey");function Iu(t){let e=Z(t),n=t.indexOf(":");return e===""?t:n===-1||n===t.
length-1?e:e+t.substring(n)}i(Iu,"canonicalHost");function Tn(t){let e=t.indexOf(":");return e!==-1&&fe(t.substring(e+1))?
t.substring(0,e):t}i(Tn,"withoutPort");function Nu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(Nu,"withoutFi\
nalDot");function Du({route:t,prefix:e,entry:n},r,{scheme:s,host:o},a){let c={scheme:s,authority:o.toLowerCase()},u={scheme:s,authority:a.
host};return{upstreams:c.authority===u.authority?[c]:[c,u],basePath:a.basePath,prefix:t.stripPath?e:"",host:Z(r.host)+r.
host.substring(Tn(r.host).length),isShort:n==="short"}}i(Du,"sharedRewrite");var Ke={};function An(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(An,"upstreamPath");function Mu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:l}=s,{upstream:d,cluster:h,
requestHeaders:p,responseHeaders:g}=l,{route:f}=c,y=h===f.nativeCluster,b=y?f.nativeDestination:f.destinations.get(h??"");
if(d===null||b===void 0)throw new Error(`decided for ${f.api} without an upstream`);let E=t&&y;E?f.hasOtherHost&&a.setHeader(
"Host",d.host):H0(s,d,b,o,a),p!==void 0&&Ou(p,a),t||q0(s,a),g!==Ke&&Object.keys(g).length>0&&a.setResponseHeaders(g),(t?
n&&!E:e||n)&&a.log(st(r,l,u)),(t&&e&&!E||f.hasPassiveChecks&&!n)&&a.share(st(r,l,u)),f.rewritesResponse&&a.shareRewrite(
Du(c,u,d,b))}i(Mu,"callsFor");function q0({match:t,path:e},n){Ru(t.route,n);let r=Cu(t,e);r!==void 0&&n.setForwardedPrefix(
r)}i(q0,"ownRouteCalls");function H0({match:t,path:e,query:n},{scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},l,d){
let h=l===void 0?U0(t,e):void 0;r!==(l??h?.scheme)&&d.setScheme(r),d.setTarget(c,o),r==="https"&&u!==h?.tlsVerify&&d.setTlsVerify(
u),s!==c&&d.setHeader("Host",s);let p=n===""?a:a.substring(0,a.length-n.length);p!==(h?.path??e)&&d.setPath(p)}i(H0,"ups\
treamCalls");function U0({route:t,prefix:e},n){let{scheme:r,basePath:s,tlsVerify:o}=t.nativeDestination,a=An(n,t.stripPath?
e:"",s);return{scheme:r,path:a,tlsVerify:r==="https"?o:void 0}}i(U0,"nativeForwarding");function Ms(t,e,n){let r=R(t.url,e),s=W(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,l=F0(a.includes(":")?`[${a}]`:a,o,c),d=t.address===void 0?a:R(t.address,e);return{scheme:o,
name:a,host:l,serverName:o==="https"?$u(l):null,address:d,dialled:d.includes(":")?`[${d}]`:d,port:c,basePath:u,tlsVerify:t.
tlsVerify??!0,isOwnHost:n(a)}}i(Ms,"destinationOf");function Pn(t,e,n){return t==="upstream"?n.host:t==="client"?Iu(e):t}
i(Pn,"hostHeaderOf");function Lu(t,{scheme:e,port:n}){return t==="upstream"||t==="client"||n===_n(e)?!0:t.endsWith(`:${n}`)}
i(Lu,"isSentByKong");function F0(t,e,n){return n===_n(e)?t:`${t}:${n}`}i(F0,"withPort");function On(t,e){return t===e.host?
e.serverName:e.scheme==="https"?$u(t):null}i(On,"serverNameFor");function $u(t){if(t.startsWith("["))return null;let e=Re(
t);return tt(e)?null:e}i($u,"serverNameOf");var j0=2e3,qu=2,B0=[200,204,302];function Hu({routes:t,checkedApis:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(W0(s,o,a,s.healthCheck))}return n}i(Hu,"checkTargetsOf");function W0({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:l}=s,d=Pn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:d,serverName:On(d,s),tlsVerify:l,path:o.path,timeout:pe(o.timeout??"")??j0,statuses:o.
statuses??B0},interval:n,thresholds:{successes:o.successes??qu,failures:o.failures??qu,passive:o.passive}}}i(W0,"targetO\
f");var it={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function Uu(t){return t!==void 0&&Object.keys(it).includes(t)}i(Uu,"isProblem");var V0="application/problem+json";function Fu(t){return K(t,{"Retry-After":"5"})}i(Fu,"refusalExit");function K(t,e={},n,r=it[t].
status){let{type:s}=it[t];return{status:r,type:s,headers:{"Content-Type":V0,...e},...n!==void 0&&{members:n}}}i(K,"probl\
emExit");function Rn(t){return t.exit!==null}i(Rn,"hasExit");function ju({api:t,entry:e,responseHeaders:n},{host:r}){let s=Tn(r)===
Z(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:K(s)}}
i(ju,"exitForMissingRoute");function Bu({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||
t&&!u)&&c.log(st(s,a,o)),t&&u&&c.share(st(s,a,o))}i(Bu,"logExit");function Wu({exit:t,responseHeaders:e,because:n}){let[
r]=n;return{status:t.status,headers:{...e,...t.headers},problem:Uu(r)?r:void 0}}i(Wu,"kongExitOf");function Vu({nativeRoutes:t},e){return t&&!e.checksServerName&&K0(e)}i(Vu,"needsNoPlugin");function K0(t){return!z0(t)&&
t.routes.every(({isNative:e})=>e)}i(K0,"isNativeTable");function z0({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({lifecycle:n})=>n.isDeclared)}i(z0,"needsPlu\
ginForEveryRequest");function G0(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=it[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(G0,"problemOf");function Cn(t,e,n,r){return JSON.stringify(G0(t,e,n,r))}i(Cn,"problem\
Body");function G({headers:t},e){return v(t,e)}i(G,"headerOf");function ot(t){let e=0,n=t.length;for(;e<n&&Ku(t.charAt(e));)e+=
1;for(;n>e&&Ku(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(ot,"trimSpace");function Ku(t){return t===" "||t==="	"}i(Ku,
"isSpace");var at="cdn-loop";function zu(t){let e=G(t,at);return e===void 0?J0:X0(e)}i(zu,"gatewaysOf");var J0=[];function X0(t){return Y0(
t).map(e=>ot(e.split(";")[0]??"")).filter(e=>e!=="")}i(X0,"gatewaysIn");function Y0(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(Y0,"elementsOf");function Gu(t,e,{isOwnHost:n}){if(!n)return;let r=G(e,at)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(Gu,"loopHeaders");function Ls(t,e){let n=`${e}=`;for(let r of(G(t,"cookie")??"").split(";")){let s=ot(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(Ls,"cookieOf");function Nn(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(It(Yu(ct(n,Xu(Ju(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=ct(n,Xu(Ju(t,r,t.length-r)))),n=ct(n,t.length),n=It(ct(n,Math.floor(n/65536)),2246822507),n=It(ct(
n,Math.floor(n/8192)),3266489909),ct(n,Math.floor(n/65536))}i(Nn,"murmur3");function Ju(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(Ju,"wordAt");function Xu(t){return It(Yu(It(t,3432918353),15),461845907)}i(Xu,
"scramble");function It(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(It,"multiply");function Yu(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Yu,"rotate");function ct(t,e){let n=t^e;return n<0?n+4294967296:
n}i(ct,"xor");function Qu(t){return Nn(t,0)}i(Qu,"hashOf");var Q0=4294967296;function el(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let l=v(e.weights,u)??0;l<=
0||(s+=l,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:nS(We(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:Z0(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(el,"compileSplit");function Z0(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(Z0,"headersOf");function tl(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=v(n.weights,s)??0,a=r===void 0?0:v(n.weights,r)??0;
(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(tl,"heaviestOf");function nl({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i(nl,"sharesOf");function $s({shares:t},e){
return t.some(n=>n.cluster===e)}i($s,"isInSplit");function rl(t,e){let n=t.header===void 0?void 0:Zu(t,G(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:Zu(t,Ls(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(rl,"overrideOf");function sl(t,e,n){let r=eS(t,e)?.place;return{cluster:il(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i(sl,"bucketOf");function il(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:il(t,e,n+1)}i(il,"clusterAt");function eS(t,e){return ol(t,e,0)}i(eS,"placeOf");
function ol(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=qs(r,e);if(s===void 0)return ol(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Qu(`${t.salt}:${s}`)/Q0,key:o}}i(ol,"placeBy");function qs(t,e){
let n=tS(t,e);return n===""?void 0:n}i(qs,"valueOfKey");function tS(t,e){return t.kind==="header"?G(e,t.name.toLowerCase()):
t.kind==="cookie"?Ls(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(tS,"readKey");function nS(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(nS,"withFallb\
acks");function Zu(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&$s(t,
n)?n:void 0}i(Zu,"requestedCluster");function al(t,e){return In(t,e)?.headers??Hs}i(al,"requiredHeaders");var Hs=[],rS=["origin","access-control-request-meth\
od"],sS=["upgrade"];function cl({because:t},e){let[n]=t;return n!=="redirect"?Hs:e==="OPTIONS"?rS:e==="GET"?sS:Hs}i(cl,"\
requiredToEnd");function ul(t,e,n){let r=In(t,e);if(r?.asksForConsumer!==!0)return!1;for(let s of r.keys){if(s.kind==="c\
onsumer")return!0;if(qs(s,n)!==void 0)return!1}return!1}i(ul,"requiresConsumer");function In({split:t,pin:e},n){if(!(t===
void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i(In,"splitFor");var iS="kdp_request",ll=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],oS=1e3,Dn=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.
getVar("upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=Us(await e.nginx.getVar(iS)).
split(" ");if(r.length>=ll.length)return dl(r);this.#e=!1}let n=[];for(let r of ll)n.push(Us(await e.nginx.getVar(r)));return dl(
n)}async withHeaders(e,n,r){return r.length===0?n:{...n,headers:await aS(e,n,r)}}async complete(e,n,{route:r,entry:s}){let o=await this.
withHeaders(e,n,al(r,s));if(!ul(r,s,o))return o;let a=await cS(e);return a===void 0?o:{...o,consumer:a}}};async function aS(t,e,n){
let r=new Map(Object.entries(await t.request.getHeaders(oS)??{})),s={...e.headers};for(let o of n){let a=r.get(o.toLowerCase());
if(a===void 0)continue;let c=Array.isArray(a)?a:[a];de(s,o,c.map(Us).join(o==="cookie"?"; ":", "))}return s}i(aS,"header\
sOf");async function cS(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.client.getConsumer();return typeof n?.
id=="string"?n.id:void 0}i(cS,"authenticatedConsumer");function dl(t){let[e="",n="",r="",s="",o="",a="",...c]=t;return{method:e,
host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.join("")===""?{}:{[at]:c.join(" ")}}}i(dl,
"requestOf");function Us(t){if(t==null)return"";if(typeof t=="string"&&uS(t))return t;let e=typeof t=="string"?new TextEncoder().
encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(Us,"byteString");function uS(t){for(let e=0;e<t.length;e++)
if(t.charCodeAt(e)>127)return!1;return!0}i(uS,"isAscii");function Mn({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:ae(t),a=e===void 0?void 0:
ae(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:uu(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isDeclared:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.
map(({from:c,until:u,status:l=503})=>({from:ae(c)??0,until:ae(u)??0,status:l}))}}i(Mn,"compileLifecycle");function fl({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(fl,"brownoutAt");function hl({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(hl,"stateAt");function pl(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(pl,"lifecycleHeaders");function Ln(t){let e=t.indexOf(F);return{text:t,before:t.substring(0,e),after:t.substring(e+F.length)}}i(Ln,"patternOf");
function we(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(we,"apiOfHost");function ml(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(ml,"compilePrefixes");function $n({names:t,depth:e},n){let r=gl(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?lS(t,n,r,
e-1,s):s}i($n,"findLongestPrefix");function lS(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=gl(e,a),o=t[e.substring(
0,a)]??o;return o}i(lS,"findDeeper");function gl(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(gl,"endOfSegme\
nt");function qn(t,e,n){let r=Z(e);if(t.shortHosts.has(r)){let o=Fs(t,$n(t.prefixes,n));return o===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,lifecycle:void 0}}let s=Fs(t,t.ownHosts.get(r));
if(s!==void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",lifecycle:s.lifecycle};for(let{pattern:o,lifecycle:a}of t.
legacyPatterns){let c=Fs(t,we(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",lifecycle:c.
lifecycle??a}}return{kind:"unknown-host"}}i(qn,"matchRequest");function Fs({routes:t},e){return e===void 0?void 0:t.get(
e)}i(Fs,"routeOf");function yl(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(yl,"compilePathRules");function bl({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(bl,"restrictsPaths");function wl({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&dS(r)}i(wl,"isRefusedPath");function dS(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(dS,"hasControl");function xl(t){return fS(t)?"preflight":hS(t)?"websocket":void 0}i(xl,"notRedirected");function fS(t){return t.method!==
"OPTIONS"?!1:Sl(t,"origin")&&Sl(t,"access-control-request-method")}i(fS,"isPreflight");function Sl(t,e){return(G(t,e)??"")!==
""}i(Sl,"hasHeader");function hS(t){let e=t.method==="GET"?G(t,"upgrade"):void 0;return e!==void 0&&pS(e)}i(hS,"opensWeb\
Socket");function pS(t){return t.split(",").some(e=>ot(e).toLowerCase()==="websocket")}i(pS,"namesWebSocket");var El={"Cache-Control":"no-store"};function _l(t){let{index:e,match:n,request:r,path:s}=t;if(mS(t))return{reason:"misdi\
rected",exit:K("misdirected")};let o=zu(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:K("loop",{},{hops:a})}}if(wl(n.route.pathRules,s))return{reason:"refused-path",exit:K("refused-path")};
if(n.entry!=="short")return gS(t,n.lifecycle)}i(_l,"ownAnswerOf");function mS({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||Z(s)===Z(a))return!1;let c=qn(t,s,r);return c.kind==="api"&&c.
route.api!==e.route.api}i(mS,"isMisdirected");function gS({match:t,request:e,successor:n,time:r},s){let o=n===void 0?void 0:
{successor:n},a=s===void 0?"serve":hl(s,r);if(a==="gone")return{reason:"old-host-gone",exit:K("old-host-gone",El,o)};let c=s===
void 0?void 0:fl(s,r);if(c!==void 0){let d={...El,"Retry-After":`${Math.ceil(c.until-r)}`};return{reason:"old-host-brown\
out",exit:K("old-host-brownout",d,o,c.status)}}let{redirect:u}=t.route;if(n===void 0||a!=="redirect"&&!u.isOn||xl(e)!==void 0)
return;let l={Location:n,...u.headers};return{reason:"redirect",exit:{status:u.status,type:null,headers:l}}}i(gS,"oldHos\
tAnswer");function kl(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=In(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:rl(o,n)??sl(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:yS(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(kl,"chooseCluster");function yS({api:t,clusters:e,
split:n},r,s){return bS(e,r).find(o=>(n===void 0||$s(n,o))&&s(t,o))}i(yS,"nextHealthy");function bS(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(bS,"clustersAfter");var Dt=47,wS=46,SS=Array.from({length:256},(t,e)=>e===Dt||oe(String.fromCharCode(e)));function vl(t){if(t.charCodeAt(0)!==
Dt)return!1;let e=Dt;for(let n=1;n<t.length;n++){let r=t.charCodeAt(n);if(SS[r]!==!0||e===Dt&&(r===Dt||r===wS))return!1;
e=r}return!0}i(vl,"isPlainPath");var xS="!*'();:@&=+$,/?%#[]",Hn="0123456789ABCDEF";function Un(t){if(vl(t))return t;if(!t.startsWith("/"))return;let e=ES(
t);if(!(e===void 0||_S(t)))return vS(e)}i(Un,"normalPath");function ES(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=Al(t,n+1);if(o===void 0||o===0)return;e.push(Tl(o,!0)),n+=
3}else e.push(Tl(s,!1)),n+=1}return e.join("")}i(ES,"normalizeEscapes");function Tl(t,e){let n=String.fromCharCode(t);return oe(
n)||xS.includes(n)&&!e?n:`%${Hn.charAt(Math.floor(t/16))}${Hn.charAt(t%16)}`}i(Tl,"encode");function _S(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of kS(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(_S,"climbsAboveRoot");function kS(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?Al(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(kS,"decodeDotsAndSlashes");function vS(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(vS,"resolveSegments");function Al(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!he(n)||!he(r)))return Hn.indexOf(n.
toUpperCase())*16+Hn.indexOf(r.toUpperCase())}i(Al,"hexValue");var TS='"<>\\#',Pl="0123456789ABCDEF";function Rl(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+Ol(n),u=Un(c);if(!(u===void 0||$n(t.prefixes,u)!==e.api))return s.origin+(AS(c)?u:c)+Ol(r)}i(Rl,"shortUrl");function AS(t){
return t.includes("/.")||t.includes("/%2e")||t.includes("/%2E")}i(AS,"mayHaveDotSegment");function Ol(t){let e=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||TS.includes(s);e.push(o?`%${Pl.charAt(Math.floor(r/16))}${Pl.
charAt(r%16)}`:s)}return e.join("")}i(Ol,"escapeUrl");function Cl(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(Cl,"splitTarget");function Nl(t,e){let n=Cl(e.target),r=Un(n.path);return{target:n,path:r,match:r===void 0?PS:qn(t,e.host,r)}}i(Nl,"locate");
var PS={kind:"unknown-host"};function Fn(t,{target:e,path:n,match:r},s,o){if(n===void 0)return Mt(null,null,"malformed-path",K("malformed-path"),Ke);
if(r.kind==="unknown-host")return Mt(null,null,"unknown-host",K("unknown-host"),Ke);if(r.kind==="unknown-path")return Mt(
null,r.entry,"unknown-path",K("unknown-path"),Ke);let{route:a,entry:c,lifecycle:u}=r,l=c==="legacy"&&OS(r)?Rl(t,a,e):void 0,
d=u===void 0?Ke:pl(u,l),h=_l({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(h!==void 0)return Mt(a.api,c,
h.reason,h.exit,d);let p=kl(a,c,s,o),{cluster:g}=p,f=g===void 0?void 0:a.destinations.get(g);if(g===void 0||f===void 0){
let E=K("no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return Mt(a.api,c,"no-healthy-cluster",
E,d)}let y={api:a.api,entry:c,cluster:g,because:p.because,upstream:RS(r,s,f,n,e.query),responseHeaders:CS(t,d,p),exit:null},
b=Gu(t.gateway,s,f);return b===void 0?y:{...y,requestHeaders:b}}i(Fn,"decideLocated");function OS({route:t,lifecycle:e}){
return t.redirect.isOn||e?.isDeclared===!0}i(OS,"needsSuccessor");function RS({route:t,prefix:e},n,r,s,o){let a=Pn(t.hostHeader,
n.host,r);return{scheme:r.scheme,host:a,sni:On(a,r),address:r.address,port:r.port,target:An(s,t.stripPath?e:"",r.basePath)+
o}}i(RS,"upstreamOf");function CS({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; b\
ecause="${r.join(", ")}"`}}i(CS,"withDecision");function Mt(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(Mt,"exitDecision");function Il({decisionHeader:t,checksServerName:e},{route:n,lifecycle:r},s){let{serverName:o="",isHttp2:a=!1,host:c}=s;return!n.
isNative||r?.isDeclared===!0||t!==void 0||G(s,at)!==void 0?!1:!e||!a||o===""||o===c}i(Il,"isNativeRequest");function Dl({
api:t,nativeCluster:e,pin:n},r){return{api:t,entry:r,cluster:e,because:n===void 0?NS:IS}}i(Dl,"nativeDecision");var NS=[
"default"],IS=["pin"];function Lt(t){return Object.keys(t.apis).map(e=>js(t,e))}i(Lt,"effectiveApis");function js(t,e){let n={...t.defaults,...v(
t.apis,e)},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:R(s.
path??"/{api}",e),hosts:(s.hosts??[]).map(o=>R(o,e)),cluster:s.cluster??DS(t)}}i(js,"effectiveApi");function DS({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(DS,"onlyClusterOf");function ee(t,e,n){return v(t.apis,e)?.[n]!==
void 0?["apis",e,n]:["defaults",n]}i(ee,"declaredAt");function Se(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],
t.defaults]);for(let n of Object.keys(t.apis)){let r=v(t.apis,n);r!==void 0&&e.push([["apis",n],r])}return e}i(Se,"decla\
redSettings");function $t(t){return(t.legacyHosts??[]).map(e=>Ln(e.host))}i($t,"patternsOf");function Bs(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return Ws([n],new Set(e.map(({name:r})=>r)),$t(t))}i(Bs,"ownHostsOf");function Ws(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=we(s,r);return o!==void 0&&e.has(o)})}i(Ws,"isOwnHostIn");var MS=307,LS=308,$S=3e5;function Ml({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??MS,s=pe(n?.maxAge??"")??$S;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===LS?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(Ml,"compileRedirect");function Ll(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=v(t.clusters,s);if(a===void 0)throw new Error(`uncheck\
ed table: there is no cluster ${s}`);if(r===void 0||s!==n)return Ms(a,e,o);let{tlsVerify:c}=a;return Ms({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(Ll,"destinationIn");var qS=6e4,HS=5e3;function $l(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=R(s.hostHeader??"ups\
tream",e.name),l=u==="client"||u!=="upstream"&&r(Re(u));for(let k of n){let C=Ll(t,e,k,r);c.set(k,l?{...C,isOwnHost:!0}:
C)}let{healthCheck:d}=s,h=o??tl(s,a)??a,p=c.get(h);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${h}`);
let g=!Lu(u,p),f=Ml(t,s),y=yl(s),b=s.oldHosts===void 0?void 0:Mn(s.oldHosts),E=d!==void 0&&(d.failover??!0),S=o!==void 0||
s.split===void 0&&!E,x=f.isOn||b?.isDeclared===!0||s.rewriteResponse===!0||d?.passive!==void 0||g;return{api:e.name,prefix:e.
path,stripPath:s.stripPath??!0,hostHeader:u,hasOtherHost:g,pin:o,cluster:a,nativeCluster:h,nativeDestination:p,clusters:n,
destinations:c,split:s.split===void 0?void 0:el(e.name,s.split,a),hasFailover:E,hasPassiveChecks:d?.passive!==void 0,healthCheck:d,
checkInterval:pe(d?.interval??"")??HS,redirect:f,lifecycle:b,pathRules:y,rewritesResponse:s.rewriteResponse??!1,timeouts:US(
s.timeouts),retries:s.retries,hasConnectionSettings:s.timeouts!==void 0||s.retries!==void 0,isNative:S&&!x&&!bl(y)&&!p.isOwnHost}}
i($l,"compileApi");function US(t){if(t===void 0)return;let e=i(n=>(n===void 0?void 0:pe(n))??qS,"milliseconds");return{connect:e(
t.connect),send:e(t.send),read:e(t.read)}}i(US,"compileTimeouts");var jn=class{static{i(this,"LruCache")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var FS=500,Bn=class{static{i(this,"Routes")}apis;compile;known=new jn(FS);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return v(this.apis,e)!==void 0}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.
forEach(r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}};var jS=["plugins","source","owner","labels"],BS=["address","oldCluster"];function Hl(t){let e={};for(let s of Object.keys(
t.apis))de(e,s,ql(v(t.apis,s)));let n={};for(let[s,o]of Object.entries(t))BS.includes(s)||de(n,s,o);let r=Vs({...n,apis:e,
defaults:ql(t.defaults)});return Nn(r,0).toString(16).padStart(8,"0")}i(Hl,"tableVersion");function ql(t){let e={};for(let[
n,r]of Object.entries(t??{}))jS.includes(n)||de(e,n,r);return e}i(ql,"pluginFields");function Vs(t){if(typeof t=="number")
return je(t);if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.isArray(t)){for(let r of t)e.push(Vs(r));
return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=v(n,r);s!=null&&e.push(`${r}:${Vs(s)}`)}return e.
length===0?"[]":`{${e.join(",")}}`}i(Vs,"canonical");function Ul(t){let e=Lt(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:l}of e)for(let d of l)r.set(d,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:Ln(u.host),lifecycle:Mn(u)})),a=new Bn(t.apis,u=>$l(
t,js(t,u),n,c)),c=Ws([s,r],a,o.map(({pattern:u})=>u));return{version:Hl(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:ml(e.map(({path:u,name:l})=>[u,l])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!1,checkedApis:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),hasPassiveChecks:e.some(
({settings:{healthCheck:u}})=>u?.passive!==void 0)}}i(Ul,"compileTable");function qt(t,e,n){let r=Fu(e);return t.response.exit(r.status,Cn(e,r,null,n),r.headers)}i(qt,"refuse");function jl(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(WS(o,r,a))},"check");
s(t.pin,["pin"]),s(t.oldCluster,["oldCluster"]);for(let[o,a]of Se(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);
for(let c of Object.keys(a.split?.weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;
let a=`${o.name} has no default cluster: ${r.join(" or ")}.`;n.push(_("no-cluster",["apis",o.name],a))}return n}i(jl,"ch\
eckClusters");function Bl(t){let e=[];for(let[n,{split:r}]of Se(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(
r.weights))s+=v(r.weights,o)??0;Fl(s,100)||Fl(s,1e3)||e.push(_("weights-sum",[...n,"split","weights"],`The weights add u\
p to ${je(s)}.`))}return e}i(Bl,"checkWeights");function Wl(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??
"upstream";if(o==="upstream"||s.cluster===void 0)continue;let a=s.settings.upstream??v(t.clusters,s.cluster)?.url??"",c=ee(
t,s.name,"hostHeader"),u=c.join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the ho\
st that the client called":Re(o),d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked again\
st that.`;n.push(_("sni-is-not-upstream",c,d))}return n}i(Wl,"checkHostHeaders");function Fl(t,e){return Math.abs(t-e)<1e-6}
i(Fl,"isAbout");function WS(t,e,n){let r=rt(t,e),s=r===void 0?"":` Did you mean ${r}?`,o=`The clusters are: ${e.join(", ")}\
.${s}`;return _("unknown-cluster",n,`There is no cluster ${t}.`,o)}i(WS,"unknownCluster");var Vl=100;function Kl(t){let e=[];for(let[n,{healthCheck:r}]of Se(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:pe(o);if(o===void 0||a===void 0||a>=Vl)continue;let c=`${s} is ${o}; it must be at least ${Vl}ms.`;e.push(
_("check-too-often",[...n,"healthCheck",s],c))}return e}i(Kl,"checkHealthChecks");function zl(t,e){return[VS(t),KS(t,e),GS(t,e),JS(t,e)].flat()}i(zl,"checkHosts");function VS(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(_("host-repeated",["shortHosts",s],`${r} is listed twice in shortHosts.`))});
let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(_("host-repeated",["legacyHos\
ts",s,"host"],`${r} is listed twice in legacyHosts.`))}),e}i(VS,"checkRepeatedHosts");function KS(t,e){let n=[],r=new Set(
Object.keys(t.apis)),s=new Set(t.shortHosts),o=$t(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let d=[...ee(t,c.name,
"hosts"),l],h=a.get(u);s.has(u)&&n.push(_("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(_("host-repeated",
d,`${u} is listed twice for ${c.name}.`)):h!==void 0&&n.push(_("host-taken",d,`${u} is an own host of both ${h} and ${c.
name}.`)),a.set(u,h??c.name);for(let g of o){let f=we(g,u);if(f===void 0||f===c.name||!r.has(f))continue;let y=`${u} goe\
s to ${c.name} and no longer to ${f}, although it matches the pattern ${g.text} for ${f}.`;n.push(_("host-shadowed",d,y))}
let p=c.settings.oldHosts===void 0?zS(t,o,u,c.name):void 0;if(p!==void 0){let g=`${u} is an own host of ${c.name}, so th\
e end of ${p} does not hold for it.`;n.push(_("end-bypassed",d,g))}Be(u)||n.push(_("name-too-long",d,`${u} is too long f\
or DNS.`))});return n}i(KS,"checkOwnHosts");function zS({legacyHosts:t=[]},e,n,r){let s=e.findIndex(d=>we(d,n)===r),{deprecated:o,
sunset:a,brownouts:c=[],links:u}=t[s]??{};return o!==void 0||a!==void 0||c.length>0||u!==void 0?e[s]?.text:void 0}i(zS,"\
endingPattern");function GS(t,e){let n=[],r=new Set(e.map(s=>s.name));return $t(t).forEach((s,o)=>{for(let a of t.shortHosts){
let c=we(s,a);if(c===void 0||!r.has(c))continue;let u=`For ${c} the pattern gives ${a}, which is a short host.`;n.push(_(
"host-is-short",["legacyHosts",o,"host"],u))}}),n}i(GS,"checkPatternsAgainstShortHosts");function JS(t,e){let n=[],r=$t(
t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["lega\
cyHosts",c,"host"],l=R(a.text,o);Be(l)||n.push(_("name-too-long",u,`${l} is too long for DNS.`));for(let d of r.slice(0,
c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))continue;let h=e.find(f=>{let y=we(d,R(a.text,f.name));return y!==
void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;let g=`The pattern gives ${R(a.text,h.name)} to ${h.name}, but the\
 earlier pattern ${d.text} gives it to another API.`;n.push(_("host-shadowed",u,g))}}),n}i(JS,"checkLegacyNames");function Jl(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...Gl(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Se(
t))r!==void 0&&e.push(...Gl(r,[...n,"oldHosts"])),s!==void 0&&e.push(...YS(s,t.shortHosts,[...n,"redirect"]));return e}i(
Jl,"checkOldHosts");function Gl(t,e){let n=[],r=t.deprecated===void 0?void 0:ae(t.deprecated),s=t.sunset===void 0?void 0:
ae(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(_("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(_("no-sun\
set",[...e,"afterSunset"],"afterSunset is set, but there is no sunset.")),[...n,...XS(t,s,[...e,"brownouts"])]}i(Gl,"che\
ckLifecycle");function XS({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=ae(o.from),u=ae(o.until);if(c===
void 0||u===void 0)return;let l=i(d=>{r.push(_("brownout-order",[...n,a],`The brownout from ${o.from} to ${o.until} ${d}\
.`))},"report");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<s&&l("begins be\
fore the previous one is over"),s=Math.max(s,u)}),r}i(XS,"checkBrownouts");function YS({status:t,permanent:e,origin:n},r,s){
let o=[];t===308&&e!==!0&&o.push(_("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so a rollback does\
 not reach them."));let a=n===void 0?void 0:W(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(_("redirect-elsewhere",
[...s,"origin"],`${a} is not one of the short hosts.`)),o}i(YS,"checkRedirect");function Yl(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(_("path-taken",Xl(t,s),a))}}for(let s of e){let o=QS(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(_("path-inside",Xl(t,s),a))}return n}i(Yl,"checkPaths");function Xl(t,e){return e.
settings.path===void 0?["apis",e.name]:ee(t,e.name,"path")}i(Xl,"pathOf");function QS(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(QS,"ownerOfParent");var ZS=["secret","password","passwd","passphrase","token","apikey","credential"],ex=["key","authorization","proxy_author\
ization","cookie"],tx=["api","private","secret","access","aws","hmac","signing","encryption","client","auth"];function ed(t){
let e=[];Ql(t.defaults,["defaults"],e);for(let n of Object.keys(t.apis))Ql(v(t.apis,n),["apis",n],e);return e}i(ed,"chec\
kSecrets");function Ql(t,e,n){let r=t?.plugins??[];for(let s=0;s<r.length;s++){let o=r[s];if(o===void 0)continue;let a=[
...e,"plugins",s];if(o.config!==void 0&&o.configFrom!==void 0){let c=`${o.name} has its configuration here and in the Se\
cret ${o.configFrom.secret}; Kong's ingress controller takes one of them alone.`;n.push(_("plugin-config-twice",[...a,"c\
onfigFrom"],c))}Ks(o.config,[...a,"config"],"",o.name,n)}}i(Ql,"checkPlugins");function Ks(t,e,n,r,s){if(typeof t=="stri\
ng"){if(nx(n,t)){let o=`${r} has what looks like a secret here, in plain text.`;s.push(_("secret-in-table",e,o))}}else if(Array.
isArray(t))for(let o=0;o<t.length;o++)Ks(t[o],[...e,o],n,r,s);else if(V(t))for(let o of Object.keys(t))Ks(v(t,o),[...e,o],
o,r,s)}i(Ks,"walk");function nx(t,e){if(e===""||e.startsWith("{vault://")&&e.endsWith("}"))return!1;let n=e.indexOf(":"),
r=n>0&&e.substring(n+1).trim()!==""&&Zl(e.substring(0,n));return Zl(t)||r||rx(e)}i(nx,"holdsSecret");function Zl(t){let e=t.
toLowerCase().split("-").join("_");if(ex.includes(e))return!0;for(let n of ZS)if(e===n||e.endsWith(`_${n}`))return!0;for(let n of tx){
let r=`${n}_key`;if(e===r||e.endsWith(`_${r}`))return!0}return!1}i(Zl,"isSecretName");function rx(t){let e=t.indexOf(":/\
/");if(e===-1)return!1;let n=(t.substring(e+3).split("/")[0]??"").split("?")[0]??"",r=n.indexOf("@"),s=n.indexOf(":");return s!==
-1&&s<r}i(rx,"hasUserInfo");function td(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(R(a,r))||(t.legacyHosts??[]).some(d=>R(d.host,r)===R(a,r)))continue;let l=[...v(t.apis,r)?.source?.host!==
void 0?["apis",r]:["defaults"],"source","host"];n.push(_("source-host",l,`${r} is not served at ${R(a,r)}.`))}return n}i(
td,"checkSources");function rd(t,e){let n=[];for(let[r,{split:s}]of Se(t)){let o=[...r,"split"];for(let c of We(s?.by??"")??[])c.kind==="he\
ader"&&!zs(c.name)&&n.push(nd(c.name,[...o,"by"]));let a=s?.override?.header;a!==void 0&&!zs(a)&&n.push(nd(a,[...o,"over\
ride","header"]))}return[...n,...sx(t,e)]}i(rd,"checkSplitKeys");function zs(t){return q(t,e=>Ot(e)||e==="-"||e==="_")}i(
zs,"isPassedOn");function nd(t,e){let n=`nginx, and so Kong, ignores a header called ${t}: names have letters, digits, -\
 and _ there.`;return _("key-unread",e,n)}i(nd,"dropped");function sx(t,e){let n=[],r=new Set;for(let{name:s,settings:o}of e){
if(o.source?.method!=="nginx")continue;let a=[...ee(t,s,"split"),"by"];for(let c of We(o.split?.by??"")??[]){let u=ix(c),
l=`${a.join(".")} ${u??""}`;u===void 0||r.has(l)||(r.add(l),n.push(_("key-unread",a,`For ${s} the old cluster divides re\
quests without it: ${u}`)))}}return n}i(sx,"checkOldCluster");function ix(t){if(t.kind==="consumer")return"it knows no c\
onsumers of Kong.";if(!(t.kind!=="header"||!t.name.includes("_")||!zs(t.name)))return`ingress-nginx drops ${t.name}, unl\
ess its ConfigMap says enable-underscores-in-headers: "true".`}i(ix,"whyUnread");var Gs="";function sd(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(v(t.clusters,s)?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody between the clusters can read and change its traffic.`;n.push(
_("tls-unverified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?cx(t,e):[];return[n,r,ox(t,e)].flat()}i(sd,"checkTls");
function ox(t,e){let n=[],r=new Set,s=Object.keys(t.clusters).filter(o=>ax(v(t.clusters,o)?.url??""));for(let o of e){let a=o.
settings.upstream!==void 0&&o.cluster!==void 0;for(let c of a?[...s,o.cluster]:s){let u=id(t,o,c)?.use;if(u?.isVerified!==
!0||!tt(u.name))continue;let d=a&&c===o.cluster?ee(t,o.name,"upstream"):["clusters",c,"url"];if(r.has(d.join(".")))continue;
r.add(d.join("."));let h=`For ${o.name} the upstream is the IP address ${u.name}. Kong does not compare it with the IP a\
ddresses in a certificate.`;n.push(_("https-address",d,h))}}return n}i(ox,"checkAddresses");function ax(t){return tt(W(R(
t,"api"))?.host??"")}i(ax,"isAtAddress");function cx(t,e){let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.
keys(t.clusters)){let c=id(t,o,a);if(c===void 0)continue;let{place:u,use:l}=c,d=s.get(u)??[],h=d.find(g=>ux(g,l)),p=l.isVerified?
h?.cluster??"":a;if(h!==void 0&&!r.has(p)){r.add(p);let g=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.
name} by cluster ${a}, and only one of them checks the certificate.`;n.push(_("tls-mixed",["clusters",p,"tlsVerify"],g))}
d.some(g=>g.isVerified===l.isVerified&&g.name===l.name)||d.push(l),s.set(u,d)}return n}i(cx,"checkMixed");function id(t,{
name:e,cluster:n,settings:r},s){let o=v(t.clusters,s);if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=W(R(a?r.upstream??
"":o.url,e));if(c?.scheme!=="https")return;let u=a||o.address===void 0?c.host:R(o.address,e),l=r.hostHeader??"upstream",
d=l==="upstream"?c.host:l==="client"?Gs:Re(R(l,e));return{place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.
tlsVerify!==!1,name:d}}}i(id,"useOf");function ux(t,e){return t.isVerified===e.isVerified?!1:t.name===e.name||t.name===Gs||
e.name===Gs}i(ux,"isMixed");function ud(t,e){let n=Bs(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=v(t.clusters,s);if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];ad(r,od(a,e),l=>cd(a,l.name,c!==void 0,n,u)),c!==void 0&&ad(r,od(c,e),l=>lx(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=cd(o,s.name,!1,
n,ee(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(ud,"checkUpstreams");function od(t,e){return t.includes(F)?e:
e.slice(0,1)}i(od,"named");function ad(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(ad,"pushFir\
st");function cd(t,e,n,r,s){let o=W(R(t,e));if(o===void 0)return _("name-too-long",s,`${R(t,e)} is too long for DNS.`);if(n||
!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come back here\
.`;return _("upstream-loop",s,a)}i(cd,"checkUrl");function lx(t,e,n){if(!Be(R(t,e)))return _("name-too-long",n,`${R(t,e)}\
 is too long for DNS.`)}i(lx,"checkAddressName");var dx={url:"http://stand-in.invalid"};function dd(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Wn(o,[])||Wn(o,["clusters"])||Wn(o,["apis"])))return;let r=t,s=ld(r.clusters,n,"clusters",dx);
return{shortHosts:Js(n,"shortHosts")?[]:r.shortHosts,legacyHosts:Js(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||Js(n,"pin")?{}:{pin:r.pin},defaults:fx(r.defaults??{},n,s),apis:ld(r.apis,n,"apis",void 0)}}i(dd,"partialT\
able");function fx(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Wn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(fx,"partialDefaults");function ld(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:v(t,a);c!==void 0&&de(o,a,c)}return o}i(ld,"withoutB\
ad");function Js(t,e){return t.some(n=>n[0]===e)}i(Js,"isUnder");function Wn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Wn,"isAt");function fd(t){let e=ku(t,yn,[]),n=As(e)?dd(t,e):t,r=[e,n===void 0?[]:hx(n)].flat();return{findings:r,table:As(r)?void 0:
n}}i(fd,"checkTable");function hx(t){let e=Lt(t);return[jl(t,e),Bl(t),rd(t,e),zl(t,e),Jl(t),Yl(t,e),ud(t,e),sd(t,e),Wl(t,
e),Kl(t),td(t,e),ed(t)].flat()}i(hx,"checkMeaning");var Vn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(tu).join(" ")}`),this.name="TableRefused",this.findings=e}};var px="kdp-api-",mx="kdp-cluster-";function pd(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=V(e)?e:{},c=V(n)?
n:{api:hd(r,px),cluster:hd(s,mx)},u=t.routes.get(String(c.api)),l=String(c.cluster),d=Number(V(o)?o.status:0),h=Number(V(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(l)===!0?l:"",status:d>=100&&d<600?d:0,seconds:h>=0?h/1e3:
void 0}}i(pd,"outcomeOf");function hd(t,e){return(V(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(hd,"tagValue");var Kn=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#r=new Dn;log=i(async e=>{let n=this.#s;if(n===void 0)return;let{
index:r,watch:s}=n;if(this.#e.countOutcomes){let a=pd(r,gd(String(await e.log.serialize())));this.#t.telemetry.countOutcome(
a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.get("kdp");typeof o?.
api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
if(this.#e=Pu(e,gd),this.#t=n,this.#e.sharedTable)return;let{table:r,findings:s}=fd(this.#e.table);if(r===void 0)throw new Vn(
s);let o=Ul(r),a=n.health.watch(this.#e.entity,n.checksHealth?Hu(o):[]);this.#n={index:o,watch:a,needsNoPlugin:Vu(this.#e,
o)},n.tableInForce.load(o,s,a)}get#s(){return this.#n??this.#t.tableInForce.inForce}async access(e){if(this.#n?.needsNoPlugin===
!0)return;let n=this.#s;if(n===void 0)return qt(e,"no-table",await md(e));let{telemetry:r}=this.#t,s=performance.now(),o=await this.#i(
e,n.index,this.#a(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(
e),o=Nl(n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let f=Fn(n,o,s,r);return this.#t.
telemetry.countRequest("",f),this.#c(e,n,s,f)}if(this.#e.nativeRoutes&&Il(n,a,s)){this.#o(a);return}let l=await this.#r.
complete(e,s,a),{request:d,decision:h}=await this.#u(e,n,o,l,r);if(this.#e.catchAll&&!Rn(h)){let f=ju(h,d);return this.#t.
telemetry.countRequest(a.host,f),this.#c(e,n,d,f)}if(await this.#l(e,a,d,h),Rn(h))return this.#c(e,n,d,h);let p=this.#e.
nativeRoutes?void 0:await this.#r.serviceScheme(e),g=new Nt(e,this.#e.companion);Mu(this.#e,n,{match:a,path:c,query:u.query,
request:d,decision:h},p,g),await g.send()}async#u(e,n,r,s,o){let a=Fn(n,r,s,o),c=cl(a,s.method);if(c.length===0)return{request:s,
decision:a};let u=await this.#r.withHeaders(e,s,c);return{request:u,decision:Fn(n,r,u,o)}}#a({isHealthy:e}){let{time:n,random:r}=this.#t;
return{time:n(),random:r(),isHealthy:e}}#o({route:e,entry:n,host:r}){this.#t.telemetry.countRequest(r,Dl(e,n))}async#l(e,{
route:n,host:r,lifecycle:s},o,a){let{telemetry:c}=this.#t,{api:u,because:l,cluster:d}=a;if(c.countRequest(r,a),(l.includes(
"unhealthy")||l.includes("no-healthy-cluster"))&&c.countFailover(n.api,d),u===null||s?.isDeclared!==!0)return;let h=await e.
client.getConsumer(),p=h?.username??h?.id;c.countOldHost(Z(o.host),u,typeof p=="string"?p:"")}async#c(e,n,r,s){if(!Rn(s))
throw new Error("decided for an API that does not match");let o=new Nt(e,this.#e.companion);Bu(this.#e,n,r,s,o),await o.
send();let{status:a,headers:c,problem:u}=Wu(s);if(u===void 0)return()=>e.response.exit(a,"",c);let l=Cn(u,s.exit,s.api,await md(
e));return()=>e.response.exit(a,l,c)}};async function md(t){return String(await t.nginx.getVar("kong_request_id")??"")}i(
md,"requestIdOf");function gd(t){try{return JSON.parse(t)}catch{return t}}i(gd,"parseJson");import{readFileSync as Nh}from"node:fs";import{setTimeout as Sx}from"node:timers/promises";var yd={isHealthy:!0,contrary:0,badResponses:0};function bd(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(bd,"afterChe\
ck");function wd(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(wd,"afterResponse");var gx=500;function Sd(t,e){let n=new Map;for(let r of t)n.set(Xs(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(Xs(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(Xs(r,s));if(a===void 0)return;let c=o<gx;e(
a,wd(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(Sd,"watchOf");function Xs(t,e){return`${t} ${e}`}
i(Xs,"nameOf");var zn=class{static{i(this,"HealthRegistry")}checks=new Map;owners=new Map;runner;constructor(e){this.runner=e}unhealthy(){
let e=[];for(let[,{state:n,target:r}]of this.checks)n.isHealthy||e.push(r);return e}watch(e,n){let r=n.map(s=>this.checkFor(
s));return this.owners.set(e,r.map(({key:s})=>s)),this.stopUnwatched(),Sd(r,(s,o,a)=>{this.setState(s,o,a)})}setState(e,n,r){
let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.runner.onChange(e.target,n.isHealthy,r)}checkFor(e){let n=yx(e),
r=this.checks.get(n);if(r!==void 0)return r;let s={target:e,key:n,state:yd,isStopped:!1};return this.checks.set(n,s),this.
runner.start(s),s}stopUnwatched(){let e=new Set;for(let[,r]of this.owners)for(let s of r)e.add(s);let n=[];for(let[r,s]of this.
checks)e.has(r)||n.push(s);for(let r of n)r.isStopped=!0,this.checks.delete(r.key),this.runner.stop(r)}};function yx({api:t,
cluster:e,interval:n,thresholds:r,probe:s}){let{successes:o,failures:a,passive:c=0}=r,{scheme:u,address:l,port:d,host:h,
serverName:p,tlsVerify:g,path:f,timeout:y,statuses:b}=s;return[t,e,`${u}://${l}:${d}${f}`,h,p??"",g?"verified":"unverifi\
ed",`${n} ${y} ${o} ${a} ${c}`,b.join(" ")].join(`
`)}i(yx,"keyOf");import{request as bx}from"node:http";import{request as wx}from"node:https";function xd(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:h}=t,
p=AbortSignal.timeout(d),g={host:s,port:o,path:l,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?bx(g):wx({...g,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${d} ms`:y.message})}),f.end()})}i(xd,"probe");function Ed(t,e){let n=new Map,r=new zn({start:i(s=>{let o=new AbortController;n.set(s,o),xx(r,s,o.signal,e)},"start"),stop:i(
s=>{n.get(s)?.abort(),n.delete(s)},"stop"),onChange:t});return r}i(Ed,"createHealthMonitor");async function xx(t,e,n,r){
let{interval:s,thresholds:o,probe:a}=e.target,c=Math.random()*s;for(;;){if(await Sx(c,!1,{ref:!1,signal:n}).catch(()=>!0))
return;let{isGood:l,what:d}=await xd(a,r);if(n.aborted)return;t.setState(e,bd(e.state,l,o),d),c=s}}i(xx,"run");var kd={info:i((t,e)=>{_d("info",t,e)},"info"),warn:i((t,e)=>{_d("warn",t,e)},"warn")};function _d(t,e,n){process.stderr.
write(`[${t}] route-table: ${n} ${JSON.stringify(e)}
`)}i(_d,"writeLine");import{setImmediate as _x}from"node:timers/promises";function vd(t,e){let{nativeCluster:n,clusters:r,healthCheck:s}=t,o=Ys(t);return{cluster:n,because:Ex(t),split:o.length>0?
Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(vd,"apiStatus");function Ex({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"s\
plit"}i(Ex,"reasonOf");function Ys({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(nl(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(Ys,"weightsOf");
function Td({code:t,severity:e,path:n,message:r}){return{code:t,severity:e,path:Pt(n),message:r}}i(Td,"findingStatus");var Ad=256,Gn=class{static{i(this,"TableInForceStore")}#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n}load(e,n,r){this.#n?.
index.version!==e.version&&(this.#n={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#n))}get inForce(){return this.#n}async status(){
if(this.#n===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#n,s=new Set(
this.#t().map(({api:c,cluster:u})=>`${c} ${u}`)),o=e.routes.map(c=>c),a=[];for(let[c,u]of o.entries())c%Ad===Ad-1&&await _x(),
a.push([u.api,vd(u,l=>!s.has(`${u.api} ${l}`))]);return{version:e.version,loadedAt:new Date(r*1e3).toISOString(),findings:n.
map(Td),apis:Object.fromEntries(a)}}};var ne=kt(sr(),1);function gt(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(gt,"byLabels");var Oh=kt(sr(),1);function Rh(t){let e=i((u,l,d)=>new Oh.Gauge({name:`kdp_${u}`,help:l,labelNames:d,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster of an API's pin, else of its heaviest weight, else its default cluster.",["api","cluster"]),
a=e("split_weight_ratio","The configured share of a cluster in an API's split, 0 to 1.",["api","cluster"]),c=e("old_host\
_sunset_timestamp_seconds","The sunset of an old host, in Unix time: of a host pattern, or, with an api, of all old host\
s of that API.",["host","api"]);return({index:u,findings:l,since:d})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.
version},1),r.set(d),s.set({severity:"error"},0),s.set({severity:"warning"},l.length);for(let{pattern:h,lifecycle:p}of u.
legacyPatterns)p.sunset!==void 0&&c.set({host:h.text,api:""},p.sunset);u.routes.forEach(h=>{let{api:p,nativeCluster:g,lifecycle:f}=h;
o.set({api:p,cluster:g},1);for(let{cluster:y,ratio:b}of Ys(h))a.set({api:p,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",
api:p},f.sunset)})}}i(Rh,"createTableGauges");var h_=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],p_=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function Ch(t){let e=new ne.Registry,
n=[e],r=gt(new ne.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host patter\
n of the table, cluster (empty where the gateway answered itself) and reason, as in kdp explain.",labelNames:["api","ent\
ry","host","cluster","reason"],registers:n})),s=new ne.Histogram({name:"kdp_decision_duration_seconds",help:"How long th\
e plugin held a request, from Kong's call to the plugin's last answer, including waits for Kong.",buckets:h_,registers:n}),
o=new ne.Counter({name:"kdp_failovers_total",help:"Requests whose first choice of cluster is unhealthy; cluster is the o\
ne that they went to instead, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new ne.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=gt(new ne.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, with the log phase.",labelNames:["api","cluster","outcome"],registers:n})),u=gt(new ne.Histogram({name:"kd\
p_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, with the log \
phase.",labelNames:["api","cluster"],buckets:p_,registers:n}));return new ne.Gauge({name:"kdp_unhealthy_upstreams",help:"\
Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:l,cluster:d}of t())this.set({api:l,cluster:d},1)}}),{registry:e,countRequest:i((l,{api:d,entry:h,
cluster:p,because:g})=>{r(d??"",h??"",l,p??"",g.join(",")).inc()},"countRequest"),observeDecision:i(l=>{s.observe(l/1e3)},
"observeDecision"),countFailover:i((l,d)=>{o.inc({api:l,cluster:d??""})},"countFailover"),countOldHost:i((l,d,h)=>{a.inc(
{host:l,api:d,consumer:h})},"countOldHost"),countOutcome:i(({api:l,cluster:d,status:h,seconds:p})=>{c(l,d,`${Math.floor(
h/100)}xx`).inc(),p!==void 0&&d!==""&&u(l,d).observe(p)},"countOutcome"),showTable:Rh(n)}}i(Ch,"createTelemetry");function Ih(t){let e=kd,r=Ed(i((a,c,u)=>{m_(e,a,c,u)},"onChange"),g_(t)),s=Ch(()=>r.unhealthy()),o=y_(t.KDP_CLOCK_OFFSET);
return{health:r,checksHealth:t.KDP_HEALTH_CHECKS!=="off",telemetry:s,tableInForce:new Gn(s.showTable,()=>r.unhealthy()),
time:i(()=>Date.now()/1e3+o,"time"),random:Math.random,useLog:i(a=>e=a,"useLog")}}i(Ih,"createSharedState");function m_(t,...[
e,n,r]){let{api:s,cluster:o,probe:a}=e,c={api:s,cluster:o,where:`${a.scheme}://${a.address}:${a.port}${a.path}`,why:r};n?
t.info(c,"upstream healthy again"):t.warn(c,"upstream unhealthy")}i(m_,"logChange");function g_({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){
if(!(t===void 0||e===void 0||t===""||e===""))return{cert:Nh(t,"utf8"),key:Nh(e,"utf8")}}i(g_,"clientCertificate");function y_(t="\
0"){let e=Number(t);if(!Number.isFinite(e))throw new Error(`KDP_CLOCK_OFFSET: "${t}" is not a number of seconds`);return e}
i(y_,"clockOffset");var Dh="0.1.0";var ir=Ih(process.env),Qi=class extends Kn{static{i(this,"Plugin")}constructor(e){super(e,ir)}},w_=ir.telemetry.registry;
function S_(){return ir.tableInForce.status()}i(S_,"Status");function x_(t){ir.useLog(t)}i(x_,"UseLog");var E_="route-ta\
ble",__=Dh,k_=850,v_=Au,T_=["log"];import{resolve as A_}from"node:path";import{pathToFileURL as P_}from"node:url";var Mh=["certificate","rewrite","access","response","preread","log"],O_=["rewrite","access","response"];function Lh({Plugin:t}){
let e=t.prototype;return Mh.filter(n=>typeof e[n]=="function")}i(Lh,"phasesOf");function $h(t,e){if(!Mh.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i($h,"phaseOf");function eo(t){return O_.includes(t)}
i(eo,"canExit");async function qh(t){let e=await import(P_(A_(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is not a plugin: it must export Pl\
ugin (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(qh,"loadPluginMod\
ule");function to(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...Lh(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(to,"describePlugin");function Hh(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[to(t,e)]})}i(Hh,"dumpDescription");import{createServer as Ck}from"node:http";import{setTimeout as Ep}from"node:timers/promises";var Bt=class{static{i(this,"Doorkeeper")}#e;#t;#n=0;#r;#s;constructor(e,n=()=>performance.now()){this.#e=e,this.#t=n,this.#r=
e.perSecond,this.#s=n()}enters(){let{perSecond:e,atOnce:n}=this.#e,r=this.#t();return this.#r=Math.min(e,this.#r+(r-this.#s)/
1e3*e),this.#s=r,this.#n>=n||this.#r<1?!1:(this.#r-=1,this.#n+=1,!0)}leave=i(()=>{this.#n-=1},"leave")};import{connect as Pk}from"node:net";var yt=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},bt=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#r=1;#s=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#u(e,s),!(this.#r>0||this.#s>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#u(e,n){let r=n;for(;r<e.length&&(this.#r>0||this.#s>0);)if(this.#s>
0){let s=Math.min(this.#s,e.length-r);this.#s-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=N_(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#r+=n.valuesPerUnit*r-1,this.#s=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#s+this.#r>this.#e)throw new yt(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#r=1,n}};function O(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(O,"layout");var or=O(0,0,0),no=1,ro=2,C_=[or,void 0,or,or,O(1,0,1),O(2,0,1),O(4,0,1),O(1,0,1,0,1),O(2,0,1,0,1),O(4,0,1,
0,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,2,1),O(0,3,1),O(0,5,1),
O(0,9,1),O(0,17,1),O(1,0,1),O(2,0,1),O(4,0,1),O(2,0,0,no),O(4,0,0,no),O(2,0,0,ro),O(4,0,0,ro)];function N_(t){if(t<=127||
t>=224)return or;if(t<=143)return O(0,t&15,0,ro);if(t<=159)return O(0,t&15,0,no);if(t<=191)return O(0,t&31,1);let e=C_[t-
192];if(e===void 0)throw new yt(`a MessagePack value cannot begin with byte 0x${t.toString(16)}`);return e}i(N_,"layoutO\
f");var wr=kt(dp(),1);import{isUtf8 as _k}from"node:buffer";var Me=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},fp=0,hp=1,kk=2,
pp=new wr.Encoder({ignoreUndefined:!0}),vk=new wr.Decoder({rawStrings:!0}),Tk=new TextDecoder("utf-8",{ignoreBOM:!0});function mp(t){
let e=bp(t),[n,r,s,o]=e;if(n!==fp||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Me("a message is \
not an RPC request");return{id:r,method:s,argument:o[0]}}i(mp,"decodeRequest");function gp(t){let[e,n,r,s]=bp(t);if(e!==
kk){if(e!==hp||typeof n!="number")throw new Me("a message is not an RPC answer");return{id:n,error:Ak(r),result:s}}}i(gp,
"decodeAnswer");function Ak(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(Ak,"errorText");function yp({
id:t,method:e,argument:n}){return pp.encode([fp,t,e,[n]])}i(yp,"encodeRequest");function To({id:t,error:e,result:n}){return pp.
encode([hp,t,e,e===null?n:null])}i(To,"encodeAnswer");function bp(t){let e;try{e=vo(vk.decode(t))}catch(n){throw new Me(
`a message can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Me("a message is\
 not an array");return e}i(bp,"decodeArray");function vo(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)
return _k(t)?Tk.decode(t):t;if(Array.isArray(t)){for(let e=0;e<t.length;e++)t[e]=vo(t[e]);return t}return Object.fromEntries(
Object.entries(t).map(([e,n])=>[e,vo(n)]))}i(vo,"withTexts");function wp(t,e){return new Promise((n,r)=>{let s=Pk(t),o=new bt,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(yp({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=gp(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(wp,"probeServer");var Gt=class{static{i(this,"Report")}#e;#t;#n;#r=Number.POSITIVE_INFINITY;constructor(e,n=()=>performance.now()){this.#e=
e,this.#t=n}read(){return(this.#n===void 0||this.#t()>=this.#r)&&(this.#r=Number.POSITIVE_INFINITY,this.#n=this.#s()),this.#n}async#s(){
let e=this.#t();try{let n=Buffer.from(await this.#e()),r=this.#t();return this.#r=r+20*(r-e),n}catch(n){throw this.#n=void 0,
n}}};import{setImmediate as Ok}from"node:timers/promises";var Sp=256;async function xp(t){let e=[];for(let[n,r]of Object.entries(t)){let o=typeof r=="object"&&r!==null&&!Array.isArray(
r)?await Rk(r):JSON.stringify(r);e.push(`${JSON.stringify(n)}:${o}`)}return`{${e.join(",")}}
`}i(xp,"statusText");async function Rk(t){let e=Object.entries(t),n=[];for(let r=0;r<e.length;r+=Sp){for(let[s,o]of e.slice(
r,r+Sp))n.push(`${JSON.stringify(s)}:${JSON.stringify(o)}`);await Ok()}return`{${n.join(",")}}`}i(Rk,"objectText");var Nk=1e3,Ik=["/healthz","/readyz","/metrics","/status"],Dk={perSecond:50,atOnce:50},Mk=100,Lk={perSecond:10,atOnce:4},
$k=250,qk=1e4;async function _p(t){let e=new Bt(Dk),n=Hk(t),r=Ck((s,o)=>{(async()=>{e.enters()?o.once("close",e.leave):await Ep(
Mk),await n(s,o)})().catch(()=>o.destroy())});return await new Promise((s,o)=>{r.once("error",o),r.listen(t.port,t.host,
s)}),r}i(_p,"serveHealth");function Hk(t){let{metrics:e,status:n}=t,r=new Bt(Lk),s=new Ao(t.socketPath),o=new Map([["/me\
trics",{type:e.contentType,report:new Gt(()=>e.text())}],["/status",{type:"application/json",report:new Gt(async()=>xp(await n()))}]]);
return async({method:a,url:c=""},u)=>{if(u.destroyed)return;if(a!=="GET"&&a!=="HEAD"){Sr(u,Xe(405,{status:"method not al\
lowed"},{Allow:"GET, HEAD"}));return}let l=o.get(c);if(l===void 0)Sr(u,await Uk(c,t,s));else if(r.enters()){let d=setTimeout(
()=>u.destroy(),qk);u.once("close",()=>{clearTimeout(d),r.leave()}),Sr(u,{status:200,headers:{"Content-Type":l.type},body:await l.
report.read()})}else await Ep($k),Sr(u,Xe(503,{status:"too many requests for status and metrics"},{"Retry-After":"1"}))}}
i(Hk,"responder");async function Uk(t,{isShuttingDown:e},n){if(t==="/healthz")return Xe(200,{status:"alive"});if(t!=="/r\
eadyz")return Xe(404,{status:"not found",paths:Ik});if(e())return Xe(503,{status:"shutting down"});try{return await n.ask(),
Xe(200,{status:"ready"})}catch(r){return Xe(503,{status:"not ready",reason:r instanceof Error?r.message:String(r)})}}i(Uk,
"plainAnswer");var Ao=class{static{i(this,"SharedProbe")}#e;#t;constructor(e){this.#e=e}async ask(){this.#t??=wp(this.#e,
Nk).finally(()=>{this.#t=void 0}),await this.#t}};function Xe(t,e,n={}){return{status:t,headers:{"Content-Type":"applica\
tion/json",...n},body:`${JSON.stringify(e)}
`}}i(Xe,"json");function Sr(t,{status:e,headers:n,body:r}){t.writeHead(e,{...n,"Content-Length":Buffer.byteLength(r)}),t.
end(r)}i(Sr,"send");var ue=kt(sr(),1);import{setImmediate as Fk}from"node:timers/promises";var kp=256,jk=new Map([["\\",String.raw`\\`],[`
`,String.raw`\n`],['"',String.raw`\"`]]);async function Tp(t){let e=[];for(let n of t)for(let{name:r}of n.getMetricsAsArray()){
let s=n.getSingleMetric(r),{help:o,type:a,values:c}=await(s.getForPromString?.()??s.get());e.push(`# HELP ${r} ${Ap(o)}
# TYPE ${r} ${a}
`);let u=Bk(r);for(let l=0;l<c.length;l+=kp)e.push(c.slice(l,l+kp).map(u).join("")),await Fk();e.push(`
`)}return e.join("")}i(Tp,"metricsText");function Bk(t){let e=new Map;return({metricName:n=t,labels:r,sharedLabels:s={},
value:o})=>{let a=e.get(s);a===void 0&&(a=vp(s),e.set(s,a));let c=[...vp(r),...a];return`${n}${c.length===0?"":`{${c.join(
",")}}`} ${Wk(o)}
`}}i(Bk,"sampleWriter");function vp(t){return Object.entries(t).map(([e,n])=>`${e}="${Ap(String(n??""))}"`)}i(vp,"labelT\
exts");function Ap(t){return t.replaceAll(/[\\\n"]/g,e=>jk.get(e)??e)}i(Ap,"escape");function Wk(t){return Number.isFinite(
t)?String(t):Number.isNaN(t)?"NaN":t>0?"+Inf":"-Inf"}i(Wk,"numberText");var Jt="kdp_plugin_server";function Pp(t){let e=new ue.Registry;(0,ue.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(()=>Tp([e,...t?[t]:[]]),"text"),countRpc:Vk(n),refusedConfigs:new ue.Counter(
{name:`${Jt}_refused_configs_total`,help:"Configurations that the plugin refused. The last good one serves instead, or r\
equests get 503.",registers:n}),failedPhases:new ue.Counter({name:`${Jt}_failed_phases_total`,help:"Phases that ended in\
 503 because of a failure in this server.",labelNames:["reason"],registers:n}),brokenConnections:new ue.Counter({name:`${Jt}\
_broken_connections_total`,help:"Connections that were closed because of an invalid message.",labelNames:["reason"],registers:n})}}
i(Pp,"createMetrics");function Vk(t){let e=new ue.Counter({name:`${Jt}_rpcs_total`,help:"RPCs of Kong by method and outc\
ome.",labelNames:["method","outcome"],registers:t}),n=gt(e);return(r,s)=>{n(r,s).inc()}}i(Vk,"rpcCounter");function Op({
registry:t},e){for(let[n,r]of Object.entries(e))new ue.Gauge({name:`${Jt}_${n}`,help:`How many ${n.replaceAll("_"," ")} \
there are now.`,registers:[t],collect(){this.set(r())}})}i(Op,"addGauges");import{parseArgs as Kk}from"node:util";var ke=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Np=`Usage: kdp\
-plugin-server [options]

The plugin server that runs the route-table plugin beside Kong 3.9 (protocol MsgPack:1).

Options:
  --socket <path>        the Unix socket to listen on
  --socket-mode <octal>  permissions of the socket (default: 0660)
  --http <host:port>     where to serve /healthz, /readyz, /metrics and /status
  --plugin <file>        another kong-pdk plugin to serve instead of route-table
  --phase-timeout <ms>   how long a phase may run without a PDK call before it ends with 503 (default: 5000)
  --grace <ms>           how long open phases may take to finish after SIGTERM (default: 25000)
  --log-level <level>    trace, debug, info, warn, error or fatal (default: info)
  --dump                 print the plugin's description for Kong's query command, and exit
  --with-log-phase       include the log phase in the description: passive health checks and countOutcomes need it
  --help                 print this
`,Rp=["trace","debug","info","warn","error","fatal"];function Ip(t){let e=Gk(t),{"log-level":n="info"}=e;if(!Rp.includes(
n))throw new ke(`--log-level: it must be one of ${Rp.join(", ")}`);return{socket:e.socket,socketMode:Jk(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:Xk(e.http),plugin:e.plugin,phaseTimeout:Cp("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:Cp("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(Ip,"parseOptions");var Ye={type:"string"},Po={type:"boolean"},zk={socket:Ye,"socket-mode":Ye,http:Ye,plugin:Ye,"ph\
ase-timeout":Ye,grace:Ye,"log-level":Ye,dump:Po,"with-log-phase":Po,help:{...Po,short:"h"}};function Gk(t){try{return Kk(
{args:[...t],options:zk}).values}catch(e){throw new ke(e instanceof Error?e.message:String(e))}}i(Gk,"parse");function Jk(t){
if(!/^[0-7]{3,4}$/.test(t))throw new ke(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(Jk,"parseMode");function Xk(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new ke(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(Xk,"parseH\
ostAndPort");function Cp(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new ke(`${t} ${e}: it must be milliseco\
nds`);return n}i(Cp,"parseMilliseconds");import{createServer as gv}from"node:net";import{setTimeout as yv}from"node:timers/promises";var Dp=["kong.response.exit","kong.response.error"];function Mp(){let t={method:"kong",below:new Map};return e=>Lp(t,e)}
i(Mp,"createPdkMaker");function Lp(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):Lp(Yk(t,s),e)}})}i(Lp,"pdkFunction");function Yk({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${Qk(n)}`,below:new Map};return e.set(n,s),s}i(Yk,"nameBelow");function Qk(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(Qk,"snakeCase");var Xt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},xr=class{static{
i(this,"Conversation")}#e;#t=[];#n;#r;#s;#i=0;#u=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#d(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${Oo(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#o)return;this.#h();
let n=new Xt(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#r?.("ret")}#l(){return this.#c(),new Promise(e=>{
this.#r=e})}#c(){this.#g(this.#e.timeouts.plugin,()=>{this.#m(new Xt(`the phase neither made a PDK call nor ended within\
 ${this.#e.timeouts.plugin} ms`))})}#d(e){this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#y(n,s,o));Promise.resolve().
then(()=>e(r)).then(()=>{n===this.#i&&this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#y(e,n,r){let s=new Promise((o,a)=>{
if(e!==this.#i||this.#o||this.#a){a(new Xt(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,
Args:r},resolve:o,reject:a}),this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||
this.#o)return;let n=this.#t.shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,Dp.includes(
Oo(n.answer))?this.#h():(this.#n=n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${Oo(n.answer)}`)})),
e(n.answer)}#m(e){this.#u+=1;let n=this.#e.onFailure(e,this.#u);if(this.#t=[],n===void 0){this.#p();return}this.#r!==void 0&&
this.#c(),this.#d(n)}#g(e,n){clearTimeout(this.#s),this.#s=setTimeout(n,e),this.#s.unref()}#h(){this.#o=!0,clearTimeout(
this.#s),this.#e.onEnd()}};function Oo(t){return t==="ret"?t:t.Method}i(Oo,"methodOf");function St(t){return async e=>{let n=e;return qt(n,t,Zk(await n.nginx.getVar("kong_request_id")))}}i(St,"refuseWith");function Ro(t){
return e=>qt(e,t,"")}i(Ro,"refuseWithoutCalls");var Er=class{static{i(this,"RefusingPlugin")}rewrite=St("no-table");access=St(
"no-table");response=St("no-table")};function Zk(t){return typeof t=="string"?t:""}i(Zk,"textOf");var ve=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},kr=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=Mp();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(_r(n),r);case"plugin.StepError":return this.#o(_r(n),!0,r);case"plugin.StartInstance":
return this.#r(_r(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),to(this.#e.module,!0);case"plugin.GetStatus":return this.#u();default:if(e.startsWith(
"plugin.Step"))return this.#o(_r(n),!1,r);throw new ve(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one stays in force":"requests get\
 503 until a valid one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#s(e){let n=this.#e.instances.close(e);if(n===void 0)throw Co(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw Co(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#u(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw Co(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#c(
o,s);return No(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new ve("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#c(s,"access");return No(s,c,c.begin(
St("failure")),r)}return No(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#t.size<65536?$h(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),eo(n)?Ro("failure"):void 0)}#c(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new xr({makePdk:this.#n,timeouts:r,onEnd:i(()=>this.#t.delete(e),"onEnd"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!eo(n))return u===1?St("failure"):u===2?Ro("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new ve(`there is no plugin ${String(
e)} here, only ${n}`)}};function Co(t){return new ve(`no plugin instance #${String(t)}`)}i(Co,"noInstance");async function No(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(No,"answerOf");function _r(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new ve("the argument must be a map")}i(_r,"recordOf");var nv=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function $p(t,{rpc:e,metrics:n,log:r}){let s=new bt,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed: an invalid message came over it"),t.destroy()},
"closeBroken"),l=i(async d=>{let h=mp(d),p=await rv(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",d=>{try{
for(let h of s.push(d)){if(a+=1,a>16)throw new yt("too many messages are waiting for an answer");c=(a===1?l(h):c.then(()=>t.
destroyed?void 0:l(h))).catch(g=>{u(g instanceof Me?"message":"failure",g)})}}catch(h){u("frame",h)}}),t.on("error",d=>{
r.debug({err:d},"connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i($p,"serveC\
onnection");async function rv({id:t,method:e,argument:n},r,s,o,a){let c=nv.includes(e)?e:"other";try{let u=await r.call(
e,n,s);return o.countRpc(c,"ok"),To({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof ve||a.error(
{err:u,method:e},"an RPC failed");let l=u instanceof Error?u.message:String(u);return To({id:t,error:l,result:null})}}i(
rv,"answerTo");import{isDeepStrictEqual as sv}from"node:util";var iv=16,vr=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=JSON.parse(e);n=ov(r);let s=this.#s(n,r);return this.#r.
delete(n),{instance:this.#i(s),refusal:void 0,servesLastGood:!1}}catch(r){let s=this.#n.get(n),o=s?.plugin??new Er;return this.#r.
set(n,r instanceof Error?r.message:String(r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=av(n),s=this.#n.
get(e);if(s!==void 0&&sv(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>iv&&a!==void 0&&this.#n.delete(a),o}#i(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function ov(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(ov,"ent\
ityOf");function av(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(av,"withoutKongsKeys");import{chmod as cv,lstat as uv,unlink as lv}from"node:fs/promises";import{connect as dv}from"node:net";async function qp(t,e,n){await fv(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await cv(e,n)}i(qp,"listenOnSocket");async function fv(t){let e=await uv(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} exists and is not a socket; name another path`);if(await hv(t))throw new Error(`another server lis\
tens on ${t}; stop it, or name another path`);await lv(t)}}i(fv,"removeStaleSocket");function hv(t){return new Promise(e=>{
let n=dv(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(hv,"isAlive");import{randomBytes as pv}from"node:crypto";var Tr=class{static{i(this,"UniqueIds")}#e=pv(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var bv=1e4,wv=36e5,Sv=5e3,xv=250,Ev=20;async function Hp(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new Tr,u=new vr({module:e,ids:c,closedTtl:bv,idleTtl:wv}),l=new kr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,p=gv(y=>{d.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>d.delete(y)),$p(y,{rpc:l,metrics:o,
log:a})});p.maxConnections=16384;let g=setInterval(()=>{u.sweep()},Sv);g.unref(),Op(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>d.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await qp(p,n,r);let f=!1;return{get isShuttingDown(){return f},async status(){return{...await e.Status?.(),
refused:u.refusals}},async shutDown(y){f=!0;let b=Date.now()+y,E=i(()=>d.size===0||l.conversations===0&&Date.now()-h>xv||
Date.now()>b,"isDone");for(;!E();)await yv(Ev);clearInterval(g);let S=new Promise(x=>p.close(x));for(let x of d)x.destroy();
await S}}}i(Hp,"startServer");var _v=`This is a plugin server for Kong. Kong sends it the phases of each request over a Unix socket, and it answers
with the calls for Kong to make. It needs a Kong that is configured with its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,kv=3e4;try{await vv(process.argv.slice(2))}catch(t){let e=t instanceof ke?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function vv(t){let e=Ip(t);if(e.help){process.stdout.write(Np);return}let n=e.plugin===void 0?
Zi:await qh(e.plugin);e.dump?process.stdout.write(`${Hh(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(_v),process.exitCode=2):await Tv(e,e.socket,n)}i(vv,"main");async function Tv(t,e,n){
let r=(0,Up.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=Pp(n.Metrics);n.UseLog?.(r),Av(r);let o=await Hp({module:n,
socketPath:e,socketMode:t.socketMode,timeouts:{plugin:t.phaseTimeout,kong:kv},metrics:s,log:r}),a=t.http===void 0?void 0:
await _p({...t.http,socketPath:e,metrics:s,isShuttingDown:i(()=>o.isShuttingDown,"isShuttingDown"),status:i(()=>o.status(),
"status")});r.info({socket:e,http:a?.address(),version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isShuttingDown||
(r.info({signal:u},"shutting down: open phases are finished first"),o.shutDown(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),
r.info("stopped")}))},"leave");process.on("SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),
process.channel?.unref()}i(Tv,"serve");function Av(t){process.on("unhandledRejection",e=>{t.error({err:e},"unhandled err\
or")})}i(Av,"reportCrashes");
