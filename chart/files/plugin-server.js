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
var Cp=Object.create;var xt=Object.defineProperty;var Np=Object.getOwnPropertyDescriptor;var Ip=Object.getOwnPropertyNames;var Dp=Object.getPrototypeOf,Mp=Object.prototype.hasOwnProperty;var i=(t,e)=>xt(t,"name",{value:e,configurable:!0}),T=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var Lp=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},No=(t,e)=>{for(var n in e)
xt(t,n,{get:e[n],enumerable:!0})},Io=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Ip(e))!Mp.call(
t,s)&&s!==n&&xt(t,s,{get:()=>e[s],enumerable:!(r=Np(e,s))||r.enumerable});return t};var _t=(t,e,n)=>(n=t!=null?Cp(Dp(t)):{},Io(e||!t||!t.__esModule?xt(n,"default",{value:t,enumerable:!0}):n,t)),qp=t=>Io(xt(
{},"__esModule",{value:!0}),t);var Pr=w((iv,Lo)=>{"use strict";var Et=i(t=>t&&typeof t.message=="string","isErrorLike"),Ar=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return Et(n)?n:void 0}else return Et(e)?e:void 0},"getErrorCause"),Do=i((t,e)=>{
if(!Et(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=Ar(t);return r?(e.add(t),n+`
caused by: `+Do(r,e)):n},"_stackWithCauses"),Hp=i(t=>Do(t,new Set),"stackWithCauses"),Mo=i((t,e,n)=>{if(!Et(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=Ar(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+Mo(s,e,o)}else return r},"_messageWithCauses"),$p=i(t=>Mo(t,new Set),"messageWithCauses");Lo.exports={isErrorLike:Et,
getErrorCause:Ar,stackWithCauses:Hp,messageWithCauses:$p}});var Or=w((av,Ho)=>{"use strict";var Up=Symbol("circular-ref-tag"),zt=Symbol("pino-raw-err-ref"),qo=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[zt]},
"get"),set:i(function(t){this[zt]=t},"set")}});Object.defineProperty(qo,zt,{writable:!0,value:{}});Ho.exports={pinoErrProto:qo,
pinoErrorSymbols:{seen:Up,rawSymbol:zt}}});var Fo=w((uv,Uo)=>{"use strict";Uo.exports=Cr;var{messageWithCauses:Fp,stackWithCauses:jp,isErrorLike:$o}=Pr(),{pinoErrProto:Bp,
pinoErrorSymbols:Wp}=Or(),{seen:Rr}=Wp,{toString:Vp}=Object.prototype;function Cr(t){if(!$o(t))return t;t[Rr]=void 0;let e=Object.
create(Bp);e.type=Vp.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=Fp(t),e.stack=jp(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Cr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];$o(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,Rr)&&(e[n]=Cr(r)):e[n]=r}return delete t[Rr],e.raw=t,e}i(Cr,"errSerializer")});var Bo=w((dv,jo)=>{"use strict";jo.exports=Jt;var{isErrorLike:Nr}=Pr(),{pinoErrProto:Kp,pinoErrorSymbols:zp}=Or(),{seen:Gt}=zp,
{toString:Gp}=Object.prototype;function Jt(t){if(!Nr(t))return t;t[Gt]=void 0;let e=Object.create(Kp);e.type=Gp.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Jt(n))),Nr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Gt)&&(e.cause=Jt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];Nr(r)?Object.prototype.hasOwnProperty.call(r,Gt)||(e[n]=Jt(r)):e[n]=r}return delete t[Gt],e.
raw=t,e}i(Jt,"errWithCauseSerializer")});var zo=w((hv,Ko)=>{"use strict";Ko.exports={mapHttpRequest:Jp,reqSerializer:Vo};var Ir=Symbol("pino-raw-req-ref"),Wo=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[Ir]},"get"),set:i(function(t){this[Ir]=t},"set")}});Object.defineProperty(
Wo,Ir,{writable:!0,value:{}});function Vo(t){let e=t.info||t.socket,n=Object.create(Wo);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(Vo,"reqSerializer");function Jp(t){return{
req:Vo(t)}}i(Jp,"mapHttpRequest")});var Xo=w((mv,Yo)=>{"use strict";Yo.exports={mapHttpResponse:Yp,resSerializer:Jo};var Dr=Symbol("pino-raw-res-ref"),Go=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[Dr]},"get"),set:i(function(t){this[Dr]=t},"set")}});Object.defineProperty(Go,Dr,{writable:!0,
value:{}});function Jo(t){let e=Object.create(Go);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Jo,"resSerializer");function Yp(t){return{res:Jo(t)}}i(Yp,"mapHttpResponse")});var Lr=w((yv,Qo)=>{"use strict";var Mr=Fo(),Xp=Bo(),Yt=zo(),Xt=Xo();Qo.exports={err:Mr,errWithCause:Xp,mapHttpRequest:Yt.
mapHttpRequest,mapHttpResponse:Xt.mapHttpResponse,req:Yt.reqSerializer,res:Xt.resSerializer,wrapErrorSerializer:i(function(e){
return e===Mr?e:i(function(r){return e(Mr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===Yt.reqSerializer?e:i(function(r){return e(Yt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Xt.resSerializer?e:i(function(r){return e(Xt.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var qr=w((wv,ta)=>{"use strict";var Zo=T("node:util"),ea=Zo.getCallSites??Zo.getCallSite;function Qp(t,e){return e}i(Qp,
"noOpPrepareStackTrace");ta.exports=i(function(){if(ea)return ea().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=Qp;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var aa=w((xv,oa)=>{"use strict";function Hr(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Hr(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Hr(t[n]));return e}return t}
i(Hr,"deepClone");function na(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(na,"parsePath");function ra(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(ra,"setValue");function sa(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(sa,"removeKey");var Qt=Symbol("PATH_NOT_FOUND");function Zp(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return Qt;n=n[r]}return n}i(Zp,"getValueIfExists");function em(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(em,"getValue");function tm(t,e,n,r=!1){for(let s of e){
let o=na(s);if(o.includes("*"))ia(t,o,n,s,r);else if(r)sa(t,o);else{let a=Zp(t,o);if(a===Qt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;ra(t,o,c)}}}i(tm,"redactPaths");function ia(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else nm(t,e,n,
o,r,s)}i(ia,"redactWildcardPath");function nm(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,h){if(h===
a.length){if(Array.isArray(d))for(let p=0;p<d.length;p++)u[h]=p.toString(),l(d[p],h+1);else if(typeof d=="object"&&d!==null)
for(let p in d)u[h]=p,l(d[p],h+1)}else if(h<a.length){let p=a[h];d&&typeof d=="object"&&d!==null&&p in d&&(u[h]=p,l(d[p],
h+1))}else if(c.includes("*"))ia(d,c,typeof n=="function"?(g,f)=>{let y=[...u.slice(0,h),...f];return n(g,y)}:n,s,o);else if(o)
sa(d,c);else{let p=typeof n=="function"?n(em(d,c),[...u.slice(0,h),...c]):n;ra(d,c,p)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let p=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[p],u[h]=p}d!=
null&&l(d,a.length)}}i(nm,"redactIntermediateWildcard");function rm(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=na(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(rm,"buildPathSt\
ructure");function sm(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(sm,"selectiveClone");function im(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(im,"validatePath");function om(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
im(e)}i(om,"validatePaths");function am(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;om(e);let a=rm(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=sm(u,a),d=u,h=n;return typeof n=="function"&&(h=n),tm(l,e,h,o),r===!1?(l.restore=function(){return Hr(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(am,"slowRedact");oa.exports=am});var qe=w((Ev,ca)=>{"use strict";var cm=Symbol("pino.setLevel"),um=Symbol("pino.getLevel"),lm=Symbol("pino.levelVal"),dm=Symbol(
"pino.levelComp"),fm=Symbol("pino.useLevelLabels"),hm=Symbol("pino.useOnlyCustomLevels"),pm=Symbol("pino.mixin"),mm=Symbol(
"pino.lsCache"),gm=Symbol("pino.chindings"),ym=Symbol("pino.asJson"),bm=Symbol("pino.write"),wm=Symbol("pino.redactFmt"),
Sm=Symbol("pino.time"),xm=Symbol("pino.timeSliceIndex"),_m=Symbol("pino.stream"),Em=Symbol("pino.stringify"),km=Symbol("\
pino.stringifySafe"),vm=Symbol("pino.stringifiers"),Tm=Symbol("pino.end"),Am=Symbol("pino.formatOpts"),Pm=Symbol("pino.m\
essageKey"),Om=Symbol("pino.errorKey"),Rm=Symbol("pino.nestedKey"),Cm=Symbol("pino.nestedKeyStr"),Nm=Symbol("pino.mixinM\
ergeStrategy"),Im=Symbol("pino.msgPrefix"),Dm=Symbol("pino.wildcardFirst"),Mm=Symbol.for("pino.serializers"),Lm=Symbol.for(
"pino.formatters"),qm=Symbol.for("pino.hooks"),Hm=Symbol.for("pino.metadata"),$m=Symbol.for("pino.transport.usesMultistr\
eam");ca.exports={setLevelSym:cm,getLevelSym:um,levelValSym:lm,levelCompSym:dm,useLevelLabelsSym:fm,mixinSym:pm,lsCacheSym:mm,
chindingsSym:gm,asJsonSym:ym,writeSym:bm,serializersSym:Mm,redactFmtSym:wm,timeSym:Sm,timeSliceIndexSym:xm,streamSym:_m,
stringifySym:Em,stringifySafeSym:km,stringifiersSym:vm,endSym:Tm,formatOptsSym:Am,messageKeySym:Pm,errorKeySym:Om,nestedKeySym:Rm,
wildcardFirstSym:Dm,needsMetadataGsym:Hm,useOnlyCustomLevelsSym:hm,formattersSym:Lm,hooksSym:qm,nestedKeyStrSym:Cm,mixinMergeStrategySym:Nm,
msgPrefixSym:Im,transportUsesMultistreamSym:$m}});var Ur=w((kv,fa)=>{"use strict";var ua=aa(),{redactFmtSym:Um,wildcardFirstSym:Zt}=qe(),$r=/[^.[\]]+|\[([^[\]]*?)\]/g,la="\
[Redacted]",da=!1;function Fm(t,e){let{paths:n,censor:r,remove:s}=jm(t),o=n.reduce((u,l)=>{$r.lastIndex=0;let d=$r.exec(
l),h=$r.exec(l),p=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(p==="*"&&(p=Zt),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:g}=h,f=`${l.substr(g,l.length-1)}`;return u[p]=u[p]||[],p!==Zt&&u[p].length===0&&
u[p].push(...u[Zt]||[]),p===Zt&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[Um]:ua({paths:n,censor:r,serialize:e,strict:da,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(h,p)=>r(h,[l,...p]):r;u[l]=ua({paths:o[l],censor:d,serialize:e,strict:da,
remove:s})}return u},a)}i(Fm,"redaction");function jm(t){if(Array.isArray(t))return t={paths:t,censor:la},t;let{paths:e,
censor:n=la,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(jm,"handle");fa.exports=Fm});var ma=w((Tv,pa)=>{"use strict";var Bm=i(()=>"","nullTime"),Wm=i(()=>`,"time":${Date.now()}`,"epochTime"),Vm=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),Km=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),zm=1000000n,
ha=1000000000n,Gm=BigInt(Date.now())*zm,Jm=process.hrtime.bigint(),Ym=i(()=>{let t=process.hrtime.bigint()-Jm,e=Gm+t,n=e/
ha,r=e%ha,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");pa.exports={nullTime:Bm,epochTime:Wm,unixTime:Vm,isoTime:Km,isoTimeNano:Ym}});var ya=w((Pv,ga)=>{"use strict";function Xm(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(Xm,"tryStringi\
fy");ga.exports=Qm;function Qm(t,e,n){var r=n&&n.stringify||Xm,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,h=-1,p=t&&t.length||0,g=0;g<p;){if(t.charCodeAt(g)===37&&g+1<p){switch(h=
h>-1?h:0,t.charCodeAt(g+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Number(e[d]),h=g+2,g++;
break;case 105:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Math.floor(Number(e[d])),h=g+2,g++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<g&&(l+=t.slice(h,g));var f=typeof e[d];if(f==="string"){l+="'"+e[d]+"'",h=g+2,g++;break}if(f===
"function"){l+=e[d].name||"<anonymous>",h=g+2,g++;break}l+=r(e[d]),h=g+2,g++;break;case 115:if(d>=u)break;h<g&&(l+=t.slice(
h,g)),l+=String(e[d]),h=g+2,g++;break;case 37:h<g&&(l+=t.slice(h,g)),l+="%",h=g+2,g++,d--;break}++d}++g}return h===-1?t:
(h<p&&(l+=t.slice(h)),l)}i(Qm,"format")});var jr=w((Rv,Fr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Fr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Fr.exports=t}});var va=w((Nv,ka)=>{"use strict";var I=T("fs"),Zm=T("events"),eg=T("util").inherits,ba=T("path"),Wr=jr(),tg=T("assert"),en=100,
tn=Buffer.allocUnsafe(0),ng=16*1024,wa="buffer",Sa="utf8",[rg,sg]=(process.versions.node||"0.0").split(".").map(Number),
ig=rg>=22&&sg>=7;function xa(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&I.mkdirSync(ba.dirname(
t),{recursive:!0});let o=I.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?I.mkdir(ba.dirname(t),{recursive:!0},
o=>{if(o)return n(o);I.open(t,r,s,n)}):I.open(t,r,s,n)}i(xa,"openFile");function se(t){if(!(this instanceof se))return new se(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:h,contentMode:p,
mode:g}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||ng,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=g,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let f,
y;if(p===wa)this._writingBuf=tn,this.write=cg,this.flush=lg,this.flushSync=fg,this._actualWrite=pg,f=i(()=>I.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>I.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===Sa)this._writingBuf="",this.write=ag,this.flush=ug,this.flushSync=dg,this._actualWrite=hg,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?I.write(this.fd,this._writingBuf,this.release):I.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${Sa}" and "${wa}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")xa(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Wr(en),this.release(void 0,0)}catch(k){this.release(
k)}else setTimeout(y,en);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let S=Br(this._writingBuf,
this._len,_);if(this._len=S.len,this._writingBuf=S.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let k=f(),C=Br(this._writingBuf,this._len,k);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(k){
this.release(k);return}}this._fsync&&I.fsyncSync(this.fd);let x=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):x>this.minLength?this._actualWrite():this._ending?x>0?this._actualWrite():(this._writing=!1,nn(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(og,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(se,"SonicB\
oom");function Br(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Br,"releaseWritingBuf");function og(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(og,"e\
mitDrain");eg(se,Zm);function _a(t,e){return t.length===0?tn:t.length===1?t[0]:Buffer.concat(t,e)}i(_a,"mergeBuf");function ag(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(ag,"write");function cg(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(cg,"writeBuffer");function Ea(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{I.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(Ea,"callFlushCallbackOnDrain");function ug(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&Ea.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(ug,"flush");function lg(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&Ea.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(lg,"flushBuffer");se.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&I.close(e,n=>{if(n)return this.emit("error",n)})}),xa(this.file,this)};se.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():nn(this)))};function dg(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?I.writeSync(this.fd,t):I.writeSync(this.fd,
t,"utf8"),n=Br(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Wr(en)}}try{I.fsyncSync(this.fd)}catch{}}
i(dg,"flushSync");function fg(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
tn);let t=tn;for(;this._bufs.length||t.length;){t.length<=0&&(t=_a(this._bufs[0],this._lens[0]));try{let e=I.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Wr(en)}}}i(fg,"flushBufferS\
ync");se.prototype.destroy=function(){this.destroyed||nn(this)};function hg(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else I.write(
this.fd,this._writingBuf,t)}i(hg,"actualWrite");function pg(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:_a(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=I.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else ig&&(this._writingBuf=Buffer.from(this._writingBuf)),I.write(this.fd,this._writingBuf,
t)}i(pg,"actualWriteBuffer");function nn(t){if(t.fd===-1){t.once("ready",nn.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],tg(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{I.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?I.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(nn,"actualClose");se.SonicBoom=se;se.default=se;ka.exports=se});var Vr=w((Dv,Ra)=>{"use strict";var ie={exit:[],beforeExit:[]},Ta={exit:yg,beforeExit:bg},Qe;function mg(){Qe===void 0&&
(Qe=new FinalizationRegistry(wg))}i(mg,"ensureRegistry");function gg(t){ie[t].length>0||process.on(t,Ta[t])}i(gg,"instal\
l");function Aa(t){ie[t].length>0||(process.removeListener(t,Ta[t]),ie.exit.length===0&&ie.beforeExit.length===0&&(Qe=void 0))}
i(Aa,"uninstall");function yg(){Pa("exit")}i(yg,"onExit");function bg(){Pa("beforeExit")}i(bg,"onBeforeExit");function Pa(t){
for(let e of ie[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ie[t]=[]}i(Pa,"callRefs");function wg(t){for(let e of["exi\
t","beforeExit"]){let n=ie[e].indexOf(t);ie[e].splice(n,n+1),Aa(e)}}i(wg,"clear");function Oa(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");gg(t);let r=new WeakRef(e);r.fn=n,mg(),Qe.register(e,r),ie[t].push(r)}i(Oa,"_register");
function Sg(t,e){Oa("exit",t,e)}i(Sg,"register");function xg(t,e){Oa("beforeExit",t,e)}i(xg,"registerBeforeExit");function _g(t){
if(Qe!==void 0){Qe.unregister(t);for(let e of["exit","beforeExit"])ie[e]=ie[e].filter(n=>{let r=n.deref();return r&&r!==
t}),Aa(e)}}i(_g,"unregister");Ra.exports={register:Sg,registerBeforeExit:xg,unregister:_g}});var Ca=w((Lv,Eg)=>{Eg.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var Ia=w((qv,Na)=>{"use strict";function kg(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
kg,"wait");function vg(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(vg,"w\
aitDiff");Na.exports={wait:kg,waitDiff:vg}});var Ma=w(($v,Da)=>{"use strict";Da.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var za=w((Uv,Ka)=>{"use strict";var{version:Tg}=Ca(),{EventEmitter:Ag}=T("events"),{Worker:Pg}=T("worker_threads"),{join:Og}=T("path"),
{pathToFileURL:Rg}=T("url"),{wait:Cg}=Ia(),{WRITE_INDEX:be,READ_INDEX:Te,SEQ_INDEX:Kr}=Ma(),Ng=T("buffer"),Ig=T("assert"),
m=Symbol("kImpl"),Dg=Ng.constants.MAX_STRING_LENGTH;function La(){}i(La,"noop");function Yr(t,e){Atomics.add(t[m].state,
Kr,1),e(),Atomics.add(t[m].state,Kr,1),Atomics.notify(t[m].state,Kr)}i(Yr,"updateState");function qa(t){Yr(t,()=>{Atomics.
store(t[m].state,Te,0),Atomics.store(t[m].state,be,0)}),Atomics.notify(t[m].state,Te)}i(qa,"resetIndexes");var Ze=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},rn=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},Mg=process.env.NODE_V8_COVERAGE?rn:global.FinalizationRegistry||rn,Lg=process.env.
NODE_V8_COVERAGE?Ze:global.WeakRef||Ze,Ha=new Mg(t=>{t.exited||t.terminate()});function qg(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Og(__dirname,"\
lib","worker.js"),a=new Pg(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:Rg(n).href,dataBuf:t[m].dataBuf,stateBuf:t[m].stateBuf,workerData:{$context:{threadStreamVersion:Tg},
...r}}});return a.stream=new Ze(t),a.on("message",Hg),a.on("exit",Fa),Ha.register(t,a),a}i(qg,"createWorker");function $a(t){
Ig(!t[m].sync),t[m].needDrain&&(t[m].needDrain=!1,t.emit("drain"))}i($a,"drain");function Ua(t){for(;;){let e=Atomics.load(
t[m].state,be);if(t.destroyed||e<0)return;let n=t[m].data.length-e;if(n>0){if(t[m].bufLen===0){t[m].flushing=!1,t[m].ending?
Xr(t):t[m].needDrain&&process.nextTick($a,t);return}Wa(t,n,La);continue}if(n===0){if(e===0&&t[m].bufLen===0)return;sn(t,
()=>{t.destroyed||(qa(t),Ua(t))});return}J(t,new Error("overwritten"));return}}i(Ua,"nextFlush");function Hg(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[m].ending||
(this.stream=new Lg(e)),sn(e,()=>{e[m].ready=!0,e.emit("ready")});break;case"ERROR":J(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){J(e,new Error(
"this should not happen: "+t.code));break}let n=e[m].flushCallbacks.get(t.id);n&&(e[m].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:J(e,new Error("this should not happen: "+t.code))}}
i(Hg,"onWorkerMessage");function Fa(t){let e=this.stream.deref();e!==void 0&&(Ha.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Fa),J(e,t!==0?new Error("the worker thread exited"):null))}i(Fa,"onWorkerExit");var Gr=class extends Ag{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[m]={},this[m].stateBuf=new SharedArrayBuffer(128),this[m].state=new Int32Array(this[m].stateBuf),this[m].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[m].data=Buffer.from(this[m].dataBuf),this[m].sync=e.sync||
!1,this[m].ending=!1,this[m].ended=!1,this[m].needDrain=!1,this[m].destroyed=!1,this[m].flushing=!1,this[m].ready=!1,this[m].
finished=!1,this[m].errored=null,this[m].closed=!1,this[m].buf=[],this[m].bufHead=0,this[m].bufLen=0,this[m].flushCallbacks=
new Map,this[m].nextFlushId=0,this[m].flushRetainCount=0,this[m].userRef=!0,this.worker=qg(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[m].destroyed)return Jr(this,new Error(
"the worker has exited")),!1;if(this[m].ending)return Jr(this,new Error("the worker is ending")),!1;if(this[m].flushing&&
this[m].bufLen+n.length>=Dg)try{zr(this),this[m].flushing=!0}catch(r){return J(this,r),!1}if(this[m].buf.push(n),this[m].
bufLen+=n.length,this[m].sync)try{return zr(this),!0}catch(r){return J(this,r),!1}return this[m].flushing||(this[m].flushing=
!0,setImmediate(Ua,this)),this[m].needDrain=this[m].data.length-this[m].bufLen-Atomics.load(this[m].state,be)<=0,!this[m].
needDrain}end(){this[m].destroyed||(this[m].ending=!0,this.worker.stream=new Ze(this),Xr(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||La,n&&$g(this);let r=!1,s=i(o=>{r||(r=!0,n&&Ug(this),e(o))},"done");ja(this,o=>{if(o){process.nextTick(
s,o);return}Ba(this,s)})}flushSync(){this[m].destroyed||(zr(this),Va(this))}unref(){this[m].userRef=!1,this[m].flushRetainCount===
0&&this.worker.unref()}ref(){this[m].userRef=!0,this.worker.ref()}get ready(){return this[m].ready}get destroyed(){return this[m].
destroyed}get closed(){return this[m].closed}get writable(){return!this[m].destroyed&&!this[m].ending}get writableEnded(){
return this[m].ending}get writableFinished(){return this[m].finished}get writableNeedDrain(){return this[m].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[m].errored}};function ja(t,e){if(t[m].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[m].sync&&(t[m].flushing||t[m].bufLen>0)){setImmediate(ja,t,e);return}sn(t,e)}i(ja,
"flushBuffer");function sn(t,e){let n=Atomics.load(t[m].state,be);Cg(t[m].state,Te,n,1/0,(r,s)=>{if(r){J(t,r),e(r);return}
if(s!=="ok"){sn(t,e);return}e()})}i(sn,"waitForRead");function $g(t){t[m].flushRetainCount===0&&t.worker.ref(),t[m].flushRetainCount++}
i($g,"retainWorkerForPendingFlush");function Ug(t){t[m].flushRetainCount!==0&&(t[m].flushRetainCount--,t[m].flushRetainCount===
0&&!t[m].userRef&&t.worker.unref())}i(Ug,"releaseWorkerForPendingFlush");function Ba(t,e){if(t[m].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[m].ready){let r=i(()=>{o(),Ba(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[m].nextFlushId;t[m].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[m].flushCallbacks.delete(n),J(t,r),process.nextTick(e,r)}}i(Ba,"requestWorkerF\
lush");function Fg(t,e){let n=t[m].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(Fg,"failPendingFlushCallbacks");function Jr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Jr,"error");function J(t,e){t[m].destroyed||(t[m].destroyed=!0,Fg(t,e),e&&(t[m].errored=e,Jr(t,e)),t.worker.
exited?setImmediate(()=>{t[m].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[m].closed=!0,t.
emit("close")}))}i(J,"destroy");function Wa(t,e,n){let s=Atomics.load(t[m].state,be),o=e;for(;o>0&&t[m].bufLen!==0;){let a=t[m].
bufHead,c=t[m].buf[a];if(c.length<=o){c.copy(t[m].data,s),s+=c.length,o-=c.length,t[m].bufLen-=c.length,t[m].bufHead=a+1,
t[m].bufHead===t[m].buf.length?(t[m].buf.length=0,t[m].bufHead=0):t[m].bufHead>=1024&&t[m].bufHead*2>=t[m].buf.length&&(t[m].
buf.splice(0,t[m].bufHead),t[m].bufHead=0);continue}c.copy(t[m].data,s,0,o),t[m].buf[a]=c.subarray(o),t[m].bufLen-=o,s+=
o,o=0}return Yr(t,()=>{Atomics.store(t[m].state,be,s)}),n(),!0}i(Wa,"write");function Xr(t){if(!(t[m].ended||!t[m].ending||
t[m].flushing)){t[m].ended=!0;try{t.flushSync();let e=Atomics.load(t[m].state,Te);Yr(t,()=>{Atomics.store(t[m].state,be,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[m].state,Te,e,1e3),e=Atomics.load(t[m].state,Te),e===-2){J(t,new Error("en\
d() failed"));return}if(++n===10){J(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[m].finished=
!0,t.emit("finish")})}catch(e){J(t,e)}}}i(Xr,"end");function zr(t){let e=i(()=>{t[m].ending?Xr(t):t[m].needDrain&&process.
nextTick($a,t)},"cb");for(t[m].flushing=!1;t[m].bufLen!==0;){let n=Atomics.load(t[m].state,be);if(n<0)throw new Error("_\
writeSync failed");let r=t[m].data.length-n;if(r===0){Va(t),qa(t);continue}else if(r<0)throw new Error("overwritten");Wa(
t,r,e)}}i(zr,"writeSync");function Va(t){if(t[m].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[m].state,be),n=0;for(;;){let r=Atomics.load(t[m].state,Te);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[m].state,Te,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(Va,"flushSync");Ka.
exports=Gr});var es=w((jv,Ya)=>{"use strict";var{createRequire:jg}=T("module"),{existsSync:Bg}=T("node:fs"),Wg=qr(),{join:Qr,isAbsolute:Ja,
sep:Vg}=T("node:path"),{fileURLToPath:Kg}=T("node:url"),zg=jr(),Zr=Vr(),Gg=za(),{transportUsesMultistreamSym:Jg}=qe();function Yg(t){
Zr.register(t,ty),Zr.registerBeforeExit(t,ny),t.on("close",function(){Zr.unregister(t)})}i(Yg,"setupOnExit");function Xg(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(Xg,"hasPreloadFlags");function Qg(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Ga(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Ga(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(Qg,"sanitizeNodeOptions");function Ga(t){let e=Zg(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=Kg(n)}catch{return!1}return Ja(n)&&!Bg(n)}i(Ga,"shouldDropPreload");function Zg(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(Zg,"stripQuotes");function ey(t,e,n,r,s){if(!n.
execArgv&&Xg()&&T.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=Qg(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new Gg({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&Yg(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),zg(
100),o.end())}return i(c,"onExit"),o}i(ey,"buildStream");function ty(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(ty,"autoEnd");function ny(t){t.flushSync()}i(ny,"flush");function ry(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=Wg(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||Qr(__dirname,"worker.js"),
u.targets=n.filter(S=>S.target).map(S=>({...S,target:y(S.target)})),u.pipelines=n.filter(S=>S.pipeline).map(S=>S.pipeline.
map(x=>({...x,level:S.level,target:y(x.target)})));let b=u.targets.some(S=>S.level!=null),_=u.pipelines.some(S=>S.some(x=>x.
level!=null));l=u.targets.length+u.pipelines.length>1||b||_}else e&&(p=h["pino-worker"]||Qr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let g=n||e?"pino.transp\
ort":p,f=ey(y(p),u,o,c,g);return l&&(f[Jg]=!0),f;function y(b){if(b=h[b]||b,Ja(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return Qr(__dirname,"..","file.js");let _;for(let S of d)try{let x=S==="node:repl"?process.cwd()+Vg:S;_=jg(x).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(y,"f\
ixTarget")}i(ry,"transport");Ya.exports=ry});var un=w((Wv,uc)=>{"use strict";var sy=T("node:diagnostics_channel"),Xa=ya(),{mapHttpRequest:iy,mapHttpResponse:oy}=Lr(),
ts=va(),Qa=Vr(),{lsCacheSym:ay,chindingsSym:rc,writeSym:Za,serializersSym:sc,formatOptsSym:ec,endSym:cy,stringifiersSym:ic,
stringifySym:oc,stringifySafeSym:ns,wildcardFirstSym:ac,nestedKeySym:uy,formattersSym:cc,messageKeySym:ly,errorKeySym:dy,
nestedKeyStrSym:fy,msgPrefixSym:on}=qe(),{isMainThread:hy}=T("worker_threads"),py=es(),[my]=process.versions.node.split(
".").map(t=>Number(t)),tc=sy.tracingChannel("pino_asJson"),an=my>=25?t=>JSON.stringify(t):yy;function et(){}i(et,"noop");
function gy(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=iy(r):typeof r.setHeader=="function"&&(r=oy(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[on]=="string"&&o!==void 0&&o!==null&&(o=this[on]+o),this[Za](r,
Xa(o,a,this[ec]),t)}else{let o=r===void 0?s.shift():r;typeof this[on]=="string"&&o!==void 0&&o!==null&&(o=this[on]+o),this[Za](
null,Xa(o,s,this[ec]),t)}}}i(gy,"genLog");function yy(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(yy,"_asString");function by(t,e,n,r){if(tc.hasSubscribers===!1)return nc.call(this,
t,e,n,r);let s={instance:this,arguments};return tc.traceSync(nc,s,this,t,e,n,r)}i(by,"asJson");function nc(t,e,n,r){let s=this[oc],
o=this[ns],a=this[ic],c=this[cy],u=this[rc],l=this[sc],d=this[cc],h=this[ly],p=this[dy],g=this[ay][n]+r;g=g+u;let f;d.log&&
(t=d.log(t));let y=a[ac],b="";for(let S in t)if(f=t[S],Object.prototype.hasOwnProperty.call(t,S)&&f!==void 0){l[S]?f=l[S](
f):S===p&&l.err&&(f=l.err(f));let x=a[S]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f));break;case"string":f=(x||an)(f);break;default:f=(x||s)(f,o)}if(f===
void 0)continue;let k=an(S);b+=","+k+":"+f}let _="";if(e!==void 0){f=l[h]?l[h](e):e;let S=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f)),_=',"'+h+'":'+f;break;case"stri\
ng":f=(S||an)(f),_=',"'+h+'":'+f;break;default:f=(S||s)(f,o),_=',"'+h+'":'+f}}return this[uy]&&b?g+this[fy]+b.slice(1)+"\
}"+_+c:g+b+_+c}i(nc,"_asJson");function wy(t,e){let n,r=t[rc],s=t[oc],o=t[ns],a=t[ic],c=a[ac],u=t[sc],l=t[cc].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+an(d)+":"+n}return r}i(wy,"asCh\
indings");function Sy(t){return t.write!==t.constructor.prototype.write}i(Sy,"hasBeenTampered");function cn(t){let e=new ts(
t);return e.on("error",n),!t.sync&&hy&&(Qa.register(e,xy),e.on("close",function(){Qa.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=et,e.end=et,e.flushSync=et,e.destroy=et;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(cn,"buildSafeSonicBoom");function xy(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(xy,"autoEnd");function _y(t){return i(function(n,r,s={},o){if(typeof s=="string")o=cn({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=cn({dest:o})}else if(s instanceof ts||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
ts||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=py({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=et),o||(Sy(process.stdout)?o=process.stdout:o=cn({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(_y,"createArgsNormalizer");function Ey(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[ns])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(Ey,"stringify");function ky(t,e,n){return{
level:t,bindings:e,log:n}}i(ky,"buildFormatters");function vy(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(vy,"normalizeDestFileDescriptor");uc.exports={noop:et,buildSafeSonicBoom:cn,asChindings:wy,asJson:by,
genLog:gy,createArgsNormalizer:_y,stringify:Ey,buildFormatters:ky,normalizeDestFileDescriptor:vy}});var ln=w((Kv,lc)=>{var Ty={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},Ay={ASC:"ASC",DESC:"DESC"};lc.exports={DEFAULT_LEVELS:Ty,
SORTING_ORDER:Ay}});var is=w((zv,pc)=>{"use strict";var{lsCacheSym:Py,levelValSym:rs,useOnlyCustomLevelsSym:Oy,streamSym:Ry,formattersSym:Cy,
hooksSym:Ny,levelCompSym:dc}=qe(),{noop:Iy,genLog:He}=un(),{DEFAULT_LEVELS:de,SORTING_ORDER:fc}=ln(),hc={fatal:i(t=>{let e=He(
de.fatal,t);return function(...n){let r=this[Ry];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>He(de.error,t),"error"),warn:i(t=>He(de.warn,t),"warn"),info:i(t=>He(de.info,t),"info"),debug:i(t=>He(
de.debug,t),"debug"),trace:i(t=>He(de.trace,t),"trace")},ss=Object.keys(de).reduce((t,e)=>(t[de[e]]=e,t),{}),Dy=Object.keys(
ss).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function My(t){let e=t[Cy].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[Py]=r,t}i(My,"genLsCache");function Ly(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(Ly,"isStand\
ardLevel");function qy(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[rs],s=this[rs]=n[t],o=this[Oy],a=this[dc],
c=this[Ny].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=Iy;continue}this[u]=Ly(u,o)?hc[u](c):He(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(qy,"setLevel");function Hy(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(Hy,"getLevel");function $y(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[dc](n,this[rs])}i($y,"isLeve\
lEnabled");function Uy(t,e,n){return t===fc.DESC?e<=n:e>=n}i(Uy,"compareLevel");function Fy(t){return typeof t=="string"?
Uy.bind(null,t):t}i(Fy,"genLevelComparison");function jy(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:ss,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:de,t);return{labels:r,values:s}}i(jy,"mappings");function By(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(ss).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:de,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(By,"assertD\
efaultLevelFound");function Wy(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(Wy,"assertNoLevelCollisi\
ons");function Vy(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(fc).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(Vy,"assertLevelComparison");pc.exports={initialLsCache:Dy,
genLsCache:My,levelMethods:hc,getLevel:Hy,setLevel:qy,isLevelEnabled:$y,mappings:jy,assertNoLevelCollisions:Wy,assertDefaultLevelFound:By,
genLevelComparison:Fy,assertLevelComparison:Vy}});var os=w((Jv,mc)=>{"use strict";mc.exports={version:"10.4.0"}});var Ec=w((Xv,_c)=>{"use strict";var{EventEmitter:Ky}=T("node:events"),{lsCacheSym:zy,levelValSym:Gy,setLevelSym:cs,getLevelSym:gc,
chindingsSym:fn,mixinSym:Jy,asJsonSym:bc,writeSym:Yy,mixinMergeStrategySym:Xy,timeSym:Qy,timeSliceIndexSym:Zy,streamSym:wc,
serializersSym:$e,formattersSym:kt,errorKeySym:eb,messageKeySym:tb,useOnlyCustomLevelsSym:nb,needsMetadataGsym:rb,redactFmtSym:sb,
stringifySym:ib,formatOptsSym:ob,stringifiersSym:ab,msgPrefixSym:us,hooksSym:cb}=qe(),{getLevel:ub,setLevel:lb,isLevelEnabled:db,
mappings:fb,initialLsCache:hb,genLsCache:pb,assertNoLevelCollisions:mb}=is(),{asChindings:ls,asJson:gb,buildFormatters:as,
stringify:yc,noop:Sc}=un(),{version:yb}=os(),bb=Ur(),wb=class{static{i(this,"Pino")}},xc={constructor:wb,child:Sb,bindings:xb,
setBindings:_b,flush:vb,isLevelEnabled:db,version:yb,get level(){return this[gc]()},set level(t){this[cs](t)},get levelVal(){
return this[Gy]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[us]},get[Symbol.toStringTag](){
return"Pino"},[zy]:hb,[Yy]:kb,[bc]:gb,[gc]:ub,[cs]:lb};Object.setPrototypeOf(xc,Ky.prototype);_c.exports=function(){return Object.
create(xc)};var dn=i(t=>t,"resetChildingsFormatter");function Sb(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[$e],r=this[kt],s=Object.create(this);if(e==null)return s[kt].bindings!==dn&&(s[kt]=as(r.level,dn,r.log)),s[fn]=
ls(s,t),this.onChild!==Sc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[$e]=Object.create(null);for(let l in n)
s[$e][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[$e][l]=n[l]}for(let l in e.
serializers)s[$e][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[$e][l]=e.serializers[l]}}else s[$e]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[kt]=
as(c||r.level,u||dn,l||r.log)}else s[kt]=as(r.level,dn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(mb(this.levels,
e.customLevels),s.levels=fb(e.customLevels,s[nb]),pb(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=bb(s.redact,yc),u={stringify:c[sb]};s[ib]=yc,s[ab]=c,s[ob]=u}if(typeof e.msgPrefix=="string"&&(s[us]=
(this[us]||"")+e.msgPrefix),s[fn]=ls(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[cs](c)}return this.onChild(s),s}i(Sb,"child");function xb(){let e=`{${this[fn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(xb,"bindings");function _b(t){let e=ls(this,t);this[fn]=e}i(_b,"setBindings");
function Eb(t,e){return Object.assign(e,t)}i(Eb,"defaultMixinMergeStrategy");function kb(t,e,n){let r=this[Qy](),s=this[Jy],
o=this[eb],a=this[tb],c=this[Xy]||Eb,u,l=this[cb].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[bc](u,e,n,r),h=this[wc];
h[rb]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[Zy]),h.lastLogger=this),h.write(l?l(d):d)}i(kb,
"write");function vb(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[wc];typeof e.
flush=="function"?e.flush(t||Sc):t&&t()}i(vb,"flush")});var Ac=w((ps,Tc)=>{"use strict";var{hasOwnProperty:vt}=Object.prototype,Fe=hs();Fe.configure=hs;Fe.stringify=Fe;Fe.default=
Fe;ps.stringify=Fe;ps.configure=hs;Tc.exports=Fe;var Tb=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ae(t){return t.
length<5e3&&!Tb.test(t)?`"${t}"`:JSON.stringify(t)}i(Ae,"strEscape");function ds(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(ds,"sort");var Ab=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function fs(t){
return Ab.call(t)!==void 0&&t.length!==0}i(fs,"isTypedArrayWithEntries");function kc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(kc,"stringifyTypedArray");function Pb(t){
if(vt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(Pb,"getCircularV\
alueOption");function Ob(t){let e;if(vt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Ob,"getDeterministicOption");function Rb(t,e){let n;if(vt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(Rb,"getBooleanOption");function vc(t,e){let n;if(vt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(vc,"getPositiveIntegerOption");function Ue(t){return t===1?"1 item":`${t} items`}i(Ue,
"getItemCount");function Cb(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(Cb,"getUniqueReplacerSet");function Nb(t){if(vt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(Nb,"getStrictOption");function hs(t){
t={...t};let e=Nb(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=Pb(t),r=Rb(
t,"bigint"),s=Ob(t),o=typeof s=="function"?s:void 0,a=vc(t,"maximumDepth"),c=vc(t,"maximumBreadth");function u(g,f,y,b,_,S){
let x=f[g];switch(typeof x=="object"&&x!==null&&typeof x.toJSON=="function"&&(x=x.toJSON(g)),x=b.call(f,g,x),typeof x){case"\
string":return Ae(x);case"object":{if(x===null)return"null";if(y.indexOf(x)!==-1)return n;let k="",C=",",L=S;if(Array.isArray(
x)){if(x.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(x),_!==""&&(S+=_,k+=`
${S}`,C=`,
${S}`);let $=Math.min(x.length,c),z=0;for(;z<$-1;z++){let Le=u(String(z),x,y,b,_,S);k+=Le!==void 0?Le:"null",k+=C}let G=u(
String(z),x,y,b,_,S);if(k+=G!==void 0?G:"null",x.length-1>c){let Le=x.length-c-1;k+=`${C}"... ${Ue(Le)} not stringified"`}
return _!==""&&(k+=`
${L}`),y.pop(),`[${k}]`}let N=Object.keys(x),D=N.length;if(D===0)return"{}";if(a<y.length+1)return'"[Object]"';let P="",
H="";_!==""&&(S+=_,C=`,
${S}`,P=" ");let F=Math.min(D,c);s&&!fs(x)&&(N=ds(N,o)),y.push(x);for(let $=0;$<F;$++){let z=N[$],G=u(z,x,y,b,_,S);G!==void 0&&
(k+=`${H}${Ae(z)}:${P}${G}`,H=C)}if(D>c){let $=D-c;k+=`${H}"...":${P}"${Ue($)} not stringified"`,H=C}return _!==""&&H.length>
1&&(k=`
${S}${k}
${L}`),y.pop(),`{${k}}`}case"number":return isFinite(x)?String(x):e?e(x):"null";case"boolean":return x===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(x);default:return e?e(x):void 0}}i(u,"stringifyFnReplacer");function l(g,f,y,b,_,S){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(g)),typeof f){case"string":return Ae(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let x=S,k="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_!==""&&(S+=_,k+=`
${S}`,C=`,
${S}`);let D=Math.min(f.length,c),P=0;for(;P<D-1;P++){let F=l(String(P),f[P],y,b,_,S);k+=F!==void 0?F:"null",k+=C}let H=l(
String(P),f[P],y,b,_,S);if(k+=H!==void 0?H:"null",f.length-1>c){let F=f.length-c-1;k+=`${C}"... ${Ue(F)} not stringified\
"`}return _!==""&&(k+=`
${x}`),y.pop(),`[${k}]`}y.push(f);let L="";_!==""&&(S+=_,C=`,
${S}`,L=" ");let N="";for(let D of b){let P=l(D,f[D],y,b,_,S);P!==void 0&&(k+=`${N}${Ae(D)}:${L}${P}`,N=C)}return _!==""&&
N.length>1&&(k=`
${S}${k}
${x}`),y.pop(),`{${k}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyArrayReplacer");
function d(g,f,y,b,_){switch(typeof f){case"string":return Ae(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(g),typeof f!="object")return d(g,f,y,b,_);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let S=_;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_+=b;let P=`
${_}`,H=`,
${_}`,F=Math.min(f.length,c),$=0;for(;$<F-1;$++){let G=d(String($),f[$],y,b,_);P+=G!==void 0?G:"null",P+=H}let z=d(String(
$),f[$],y,b,_);if(P+=z!==void 0?z:"null",f.length-1>c){let G=f.length-c-1;P+=`${H}"... ${Ue(G)} not stringified"`}return P+=
`
${S}`,y.pop(),`[${P}]`}let x=Object.keys(f),k=x.length;if(k===0)return"{}";if(a<y.length+1)return'"[Object]"';_+=b;let C=`\
,
${_}`,L="",N="",D=Math.min(k,c);fs(f)&&(L+=kc(f,C,c),x=x.slice(f.length),D-=f.length,N=C),s&&(x=ds(x,o)),y.push(f);for(let P=0;P<
D;P++){let H=x[P],F=d(H,f[H],y,b,_);F!==void 0&&(L+=`${N}${Ae(H)}: ${F}`,N=C)}if(k>c){let P=k-c;L+=`${N}"...": "${Ue(P)}\
 not stringified"`,N=C}return N!==""&&(L=`
${_}${L}
${S}`),y.pop(),`{${L}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyIndent");function h(g,f,y){
switch(typeof f){case"string":return Ae(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(g),typeof f!="object")return h(g,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",_=f.length!==
void 0;if(_&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let L=Math.min(f.length,
c),N=0;for(;N<L-1;N++){let P=h(String(N),f[N],y);b+=P!==void 0?P:"null",b+=","}let D=h(String(N),f[N],y);if(b+=D!==void 0?
D:"null",f.length-1>c){let P=f.length-c-1;b+=`,"... ${Ue(P)} not stringified"`}return y.pop(),`[${b}]`}let S=Object.keys(
f),x=S.length;if(x===0)return"{}";if(a<y.length+1)return'"[Object]"';let k="",C=Math.min(x,c);_&&fs(f)&&(b+=kc(f,",",c),
S=S.slice(f.length),C-=f.length,k=","),s&&(S=ds(S,o)),y.push(f);for(let L=0;L<C;L++){let N=S[L],D=h(N,f[N],y);D!==void 0&&
(b+=`${k}${Ae(N)}:${D}`,k=",")}if(x>c){let L=x-c;b+=`${k}"...":"${Ue(L)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(g,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":g},[],f,b,"");if(Array.isArray(f))return l("",g,[],Cb(f),b,"")}if(b.length!==0)return d("",g,
[],b,"")}return h("",g,[])}return i(p,"stringify"),p}i(hs,"configure")});var Cc=w((eT,Rc)=>{"use strict";var ms=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:Oc}=ln(),Ib=Oc.info;function Db(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(Oc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[ms]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,g=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let _=Mb(f.length,e.dedupe);qb(
_,f.length,e.dedupe);_=Lb(_,e.dedupe))if(p=f[_],p.level<=g){if(y!==0&&y!==p.level)break;if(b=p.stream,b[ms]){let{lastTime:S,
lastMsg:x,lastObj:k,lastLogger:C}=this;b.lastLevel=g,b.lastTime=S,b.lastMsg=x,b.lastObj=k,b.lastLogger=C}b.write(h),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,g=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=Ib;
let _={stream:g,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(_),f.sort(Pc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,g=p.findIndex(f=>f.id===h);return g>=0&&(p.splice(g,1),p.sort(Pc),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function d(h){let p=new Array(this.streams.length);for(let g=0;g<p.length;g++)p[g]={level:h,
stream:this.streams[g].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:p,clone:d,[ms]:!0,
streamLevels:n}}i(d,"clone")}i(Db,"multistream");function Pc(t,e){return t.level-e.level}i(Pc,"compareByLevel");function Mb(t,e){
return e?t-1:0}i(Mb,"initLoopVar");function Lb(t,e){return e?t-1:t+1}i(Lb,"adjustLoopVar");function qb(t,e,n){return n?t>=
0:t<e}i(qb,"checkLoopVar");Rc.exports=Db});var Vc=w((nT,Y)=>{"use strict";var Hb=T("node:os"),$c=Lr(),$b=qr(),Ub=Ur(),Uc=ma(),Fb=Ec(),Fc=qe(),{configure:jb}=Ac(),{
assertDefaultLevelFound:Bb,mappings:jc,genLsCache:Wb,genLevelComparison:Vb,assertLevelComparison:Kb}=is(),{DEFAULT_LEVELS:Bc,
SORTING_ORDER:zb}=ln(),{createArgsNormalizer:Gb,asChindings:Jb,buildSafeSonicBoom:Nc,buildFormatters:Yb,stringify:gs,normalizeDestFileDescriptor:Ic,
noop:Xb}=un(),{version:Qb}=os(),{chindingsSym:Dc,redactFmtSym:Zb,serializersSym:Mc,timeSym:ew,timeSliceIndexSym:tw,streamSym:nw,
stringifySym:Lc,stringifySafeSym:ys,stringifiersSym:qc,setLevelSym:rw,endSym:sw,formatOptsSym:iw,messageKeySym:ow,errorKeySym:aw,
nestedKeySym:cw,mixinSym:uw,levelCompSym:lw,useOnlyCustomLevelsSym:dw,formattersSym:Hc,hooksSym:fw,nestedKeyStrSym:hw,mixinMergeStrategySym:pw,
msgPrefixSym:mw,transportUsesMultistreamSym:gw}=Fc,{epochTime:Wc,nullTime:yw}=Uc,{pid:bw}=process,ww=Hb.hostname(),Sw=$c.
err,xw={level:"info",levelComparison:zb.ASC,levels:Bc,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:bw,
hostname:ww},serializers:Object.assign(Object.create(null),{err:Sw}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Wc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},_w=Gb(xw),Ew=Object.assign(Object.create(null),$c);
function bs(...t){let e={},{opts:n,stream:r}=_w(e,$b(),...t);n.level&&typeof n.level=="string"&&Bc[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:h,name:p,level:g,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:S,formatters:x,hooks:k,
depthLimit:C,edgeLimit:L,onChild:N,msgPrefix:D}=n,P=jb({maximumDepth:C,maximumBreadth:L}),H=Yb(x.level,x.bindings,x.log),
F=gs.bind({[ys]:P}),$=s?Object.assign(Object.create(null),Ub(s,F)):Object.create(null),z=s?{stringify:$[Zb]}:{stringify:F},
G="}"+(o?`\r
`:`
`),Le=Jb.bind(null,{[Dc]:"",[Mc]:a,[qc]:$,[Lc]:gs,[ys]:P,[Hc]:H}),kr="";h!==null&&(p===void 0?kr=Le(h):kr=Le(Object.assign(
{},h,{name:p})));let Ro=c instanceof Function?c:c?Wc:yw,Op=Ro().indexOf(":")+1;if(S&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(D&&typeof D!="string")throw Error(`Unknown msgPrefix type "${typeof D}" - expected "string"`);Bb(
g,f,S);let wt=jc(f,S);if(r&&r[gw]===!0){let St=typeof g=="string"?g:void 0;(!St||wt[St]===void 0)&&(St=Object.keys(wt)[0]);
let Co=wt[St],vr=!1;try{let Tr=x.level(St,Co);vr=Tr&&typeof Tr=="object"&&Tr.level===Co}catch{vr=!1}vr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:wt,messageKey:u,errorKey:l}}),Kb(y);let Rp=Vb(y);return Object.assign(e,{levels:wt,
[lw]:Rp,[dw]:S,[nw]:r,[ew]:Ro,[tw]:Op,[Lc]:gs,[ys]:P,[qc]:$,[sw]:G,[iw]:z,[ow]:u,[aw]:l,[cw]:d,[hw]:d?`,${JSON.stringify(
d)}:{`:"",[Mc]:a,[uw]:b,[pw]:_,[Dc]:kr,[Hc]:H,[fw]:k,silent:Xb,onChild:N,[mw]:D}),Object.setPrototypeOf(e,Fb()),Wb(e),e[rw](
g),e}i(bs,"pino");Y.exports=bs;Y.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=Ic(t.dest||process.
stdout.fd),Nc(t)):Nc({dest:Ic(t),minLength:0});Y.exports.transport=es();Y.exports.multistream=Cc();Y.exports.levels=jc();
Y.exports.stdSerializers=Ew;Y.exports.stdTimeFunctions=Object.assign({},Uc);Y.exports.symbols=Fc;Y.exports.version=Qb;Y.
exports.default=bs;Y.exports.pino=bs});var ge=w(me=>{"use strict";me.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");me.removeLabels=i(function(e,n,r){let s=Js(n,r);delete e[s]},"removeLabels");me.setValue=
i(function(e,n,r){let s=Js(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");me.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
me.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function gd(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(gd,"fastHashObject");function Js(t,e){if(e)return gd(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),gd(n,t)}i(Js,"hashObject");me.hashObject=Js;me.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");me.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Gs=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};me.Grouper=Gs});var ct=w((NN,Qs)=>{"use strict";var{getValueAsString:yd}=ge(),Kn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Xs(n.name),s=`# HELP ${r} ${Xs(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:h={}}=l,{sharedLabels:p={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let g=Ys(h,p),f=tx(p),y=[...g,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",_=`${d}${b} ${yd(l.value)}`,{exemplar:S}=l;if(S&&u){let x=Ys(S.labelSet);_+=` # {${x.join(",")}} ${yd(S.value)}\
 ${S.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=rx(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function Ys(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${nx(o)}"`);return r}i(Ys,"formatLabels");var bd=new WeakMap;function tx(t){let e=bd.
get(t);if(e)return e;let r=Ys(t).join(",");return bd.set(t,r),r}i(tx,"flattenSharedLabels");function nx(t){return typeof t!=
"string"?t:Xs(t).replace(/"/g,'\\"')}i(nx,"escapeLabelValue");function Xs(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Xs,"escapeString");function rx(t){return t.replace(/_total$/,"")}i(rx,"standardizeCounterName");Qs.exports=Kn;Qs.
exports.globalRegistry=new Kn});var ze=w(zn=>{"use strict";var sx=T("util"),ix=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,ox=/^[a-zA-Z_][a-zA-Z0-9_]*$/;zn.validateMetricName=
function(t){return ix.test(t)};zn.validateLabelName=function(t=[]){return t.every(e=>ox.test(e))};zn.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${sx.inspect(e)}`)},
"validateLabel")});var Mt=w((LN,wd)=>{"use strict";var Zs=ct(),{isObject:ax}=ge(),{validateMetricName:cx,validateLabelName:ux}=ze(),ei=class{static{
i(this,"Metric")}constructor(e,n={}){if(!ax(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Zs.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Zs.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!cx(this.name))throw new Error("Invalid metric name");if(!ux(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Zs.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};wd.exports={Metric:ei}});var ni=w((HN,Sd)=>{"use strict";var ti=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};Sd.exports=ti});var si=w((UN,vd)=>{"use strict";var lx=T("util"),{hashObject:dx,isObject:xd,getLabels:_d,removeLabels:fx,nowTimestamp:hx}=ge(),
{validateLabel:Ed}=ze(),{Metric:px}=Mt(),mx=ni(),ri=class extends px{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(xd(e)?(r=dx(e,this.
sortedLabelNames),Ed(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${lx.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),kd(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(xd(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new mx),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=hx())}reset(){this.hashMap={},this.labelNames.length===0&&kd(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=_d(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=_d(this.labelNames,e)||{};return Ed(this.labelNames,n),fx.call(this,this.hashMap,n,this.sortedLabelNames)}};function kd(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(kd,"setValue");vd.exports=ri});var V=w((jN,Nd)=>{"use strict";var Pd=T("util"),{setValue:Od,setValueDelta:gx,getLabels:Td,hashObject:Rd,isObject:Cd,removeLabels:yx}=ge(),
{validateLabel:Gn}=ze(),{Metric:bx}=Mt(),ai=class extends bx{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=oi(e,n),e=ii(e),wx(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&Od(this.hashMap,0,{})}inc(e,n){
n=oi(e,n),e=ii(e),n===void 0&&(n=1),Ad(this,e,n)}dec(e,n){n=oi(e,n),e=ii(e),n===void 0&&(n=1),Ad(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=Rd(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=Td(this.labelNames,e);return Gn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=Td(
this.labelNames,e);Gn(this.labelNames,n),yx.call(this,this.hashMap,n,this.sortedLabelNames)}};function wx(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${Pd.format(n)}`);Gn(t.labelNames,e),Od(t.hashMap,n,e)}i(wx,"\
set");function Ad(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${Pd.format(n)}`);Gn(t.
labelNames,e);let r=Rd(e,t.sortedLabelNames);gx(t.hashMap,n,e,r)}i(Ad,"setDelta");function ii(t){return Cd(t)?t:{}}i(ii,
"getLabelArg");function oi(t,e){return Cd(t)?e:t}i(oi,"getValueArg");Nd.exports=ai});var fi=w((WN,qd)=>{"use strict";var Sx=T("util"),{getLabels:Id,hashObject:Jn,isObject:Md,removeLabels:xx,nowTimestamp:_x}=ge(),
{validateLabel:ui}=ze(),{Metric:Ex}=Mt(),kx=ni(),li=class extends Ex{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Jn({})]:di({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
ci.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
ci.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Jn(
e,this.sortedLabelNames),o=Ld(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];Md(c)||(c=new kx,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=_x()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(Ox),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(Ax(this)).reduce(Px(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Jn(e,this.sortedLabelNames);this.hashMap[n]=di(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?vx.call(this,e,n)():Dd.call(this,e)()}labels(...e){let n=Id(
this.labelNames,e);return ui(this.labelNames,n),{observe:ci.call(this,n),startTimer:Dd.call(this,n)}}remove(...e){let n=Id(
this.labelNames,e);ui(this.labelNames,n),xx.call(this,this.hashMap,n,this.sortedLabelNames)}};function Dd(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(Dd,"startTimer");function vx(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(vx,"startTime\
rWithExemplar");function Yn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(Yn,"setValue\
Pair");function Ld(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(Ld,"findBound");function ci(t){
return e=>{let n=Tx(t,e);if(ui(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${Sx.format(n.value)}`);let r=Jn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=di(n.labels,this.bucketValues,
this.bucketExemplars));let o=Ld(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(ci,"observe");function di(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(di,"createBaseValues");function Tx(t,e){return Md(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(Tx,"convertLabelsAndValues");function Ax(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],Yn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(Ax,"extractBucketValuesForExport");function Px(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(Yn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),Yn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),Yn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(Px,"addS\
umAndCountForExport");function Ox(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(Ox,"splayLabels");qd.exports=li});var hi=w((KN,Hd)=>{function ue(){}i(ue,"TreeBase");ue.prototype.clear=function(){this._root=null,this.size=0};ue.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ue.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ue.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ue.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ue.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ue.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ue.prototype.iterator=function(){return new ut(this)};ue.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ue.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function ut(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(ut,"Iterator");ut.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};ut.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};ut.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};ut.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};ut.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};Hd.exports=ue});var Fd=w((GN,Ud)=>{var Rx=hi();function lt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(lt,"Node");lt.prototype.
get_child=function(t){return t?this.right:this.left};lt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Xn(t){
this._root=null,this._comparator=t,this.size=0}i(Xn,"RBTree");Xn.prototype=new Rx;Xn.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new lt(t),e=!0,this.size++;else{var n=new lt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new lt(t),c.set_child(r,u),e=!0,this.size++):te(u.left)&&te(u.right)&&(u.red=!0,
u.left.red=!1,u.right.red=!1),te(u)&&te(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Lt(o,!s)):a.set_child(l,$d(
o,!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};Xn.prototype.remove=function(t){if(this._root===null)return!1;var e=new lt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!te(n)&&!te(n.get_child(a))){if(te(n.get_child(!a))){var l=Lt(n,a);r.set_child(c,l),r=l}else if(!te(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!te(d.get_child(!c))&&!te(d.get_child(c)))r.red=!1,d.red=!0,n.red=
!0;else{var h=s.right===r;te(d.get_child(c))?s.set_child(h,$d(r,c)):te(d.get_child(!c))&&s.set_child(h,Lt(r,c));var p=s.
get_child(h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.
get_child(n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function te(t){
return t!==null&&t.red}i(te,"is_red");function Lt(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(
e,t),t.red=!0,n.red=!1,n}i(Lt,"single_rotate");function $d(t,e){return t.set_child(!e,Lt(t.get_child(!e),!e)),Lt(t,e)}i(
$d,"double_rotate");Ud.exports=Xn});var Bd=w((YN,jd)=>{var Cx=hi();function qt(t){this.data=t,this.left=null,this.right=null}i(qt,"Node");qt.prototype.get_child=
function(t){return t?this.right:this.left};qt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Qn(t){
this._root=null,this._comparator=t,this.size=0}i(Qn,"BinTree");Qn.prototype=new Cx;Qn.prototype.insert=function(t){if(this.
_root===null)return this._root=new qt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new qt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};Qn.prototype.remove=function(t){if(this._root===null)return!1;var e=new qt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};jd.exports=Qn});var Vd=w((QN,Wd)=>{Wd.exports={RBTree:Fd(),BinTree:Bd()}});var Gd=w((ZN,zd)=>{var Nx=Vd().RBTree;function M(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new Nx(Kd),this.nreset=0,this.reset()}i(M,"TDigest");M.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};M.prototype.size=function(){return this.centroids.size};
M.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};M.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function Kd(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(Kd,"compare_centroid_means");function Ix(t,e){return t.
mean_cumn-e.mean_cumn}i(Ix,"compare_centroid_mean_cumns");M.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};M.prototype.bound_mean_cumn=function(t){this.centroids._comparator=Ix;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=Kd;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};M.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};M.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function Dx(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(Dx,"pop_random");M.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
Dx(t));this._cumulate(!0),this.compressing=!1}};function Ne(t){this.config=t||{},this.mode=this.config.mode||"auto",M.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Ne,"Digest");Ne.prototype=Object.create(M.prototype);Ne.prototype.constructor=Ne;Ne.prototype.push=function(t){
M.prototype.push.call(this,t),this.check_continuous()};Ne.prototype._new_centroid=function(t,e,n){this.n_unique+=1,M.prototype.
_new_centroid.call(this,t,e,n)};Ne.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),M.prototype._addweight.
call(this,t,e,n)};Ne.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};zd.exports={TDigest:M,Digest:Ne}});var Xd=w((tI,Yd)=>{"use strict";var{TDigest:Jd}=Gd(),mi=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Jd),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return pi.call(this).size()}percentile(e){
return pi.call(this).percentile(e)}push(e){pi.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function pi(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Jd,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(pi,"rotate");Yd.exports=mi});var sf=w((rI,rf)=>{"use strict";var Mx=T("util"),{getLabels:Qd,hashObject:tf,removeLabels:Lx}=ge(),{validateLabel:gi}=ze(),
{Metric:qx}=Mt(),nf=Xd(),Hx=1e3,yi=class extends qx{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:Hx,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[tf({})]:{labels:{},td:new nf(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){ef.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:($x(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(Fx(s,this)),n.push(Ux(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Zd.call(this,e)()}labels(...e){let n=Qd(this.labelNames,e);return gi(
this.labelNames,n),{observe:ef.call(this,n),startTimer:Zd.call(this,n)}}remove(...e){let n=Qd(this.labelNames,e);gi(this.
labelNames,n),Lx.call(this,this.hashMap,n,this.sortedLabelNames)}};function $x(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i($x,"extractSummariesForExport");function Ux(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(Ux,"getCountForExport");function Fx(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(Fx,"getSumForExport");function Zd(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Zd,"startTimer");function ef(t){
return e=>{let n=jx(t,e);if(gi(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${Mx.format(n.value)}`);let r=tf(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new nf(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(ef,"observe");function jx(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(jx,"convertLabelsAndValues");rf.exports=yi});var af=w((iI,of)=>{"use strict";var bi=T("url"),Bx=T("http"),Wx=T("https"),{gzipSync:Vx}=T("zlib"),{globalRegistry:Kx}=ct(),
Si=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=Kx),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return wi.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return wi.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return wi.call(this,"DELETE",e.jobName,e.groupings)}};
async function wi(t,e,n){let r=bi.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${zx(n)}`:"",a=`${s}/metrics${o}`,c=bi.resolve(this.gatewayUrl,a),u=bi.parse(c),l=Gx(u.href)?Wx:Bx,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let g=l.request(d,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});g.on("error",f=>{p(f)}),g.on("timeout",()=>{g.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(f=Vx(f)),g.write(f),g.end()}).catch(f=>{p(f)}):g.end()})}i(wi,"useGateway");function zx(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(zx,"generateGroupings");function Gx(t){
return t.search(/^https/)!==-1}i(Gx,"isHttps");of.exports=Si});var _i=w(xi=>{"use strict";xi.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};xi.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var cf={};No(cf,{context:()=>Yx,trace:()=>Jx});var Jx,Yx,uf=Lp(()=>{"use strict";Jx={getSpan:i(()=>{},"getSpan")},Yx={active:i(
()=>{},"active")}});var pf=w((uI,ki)=>{"use strict";var lf=(uf(),qp(cf)),Ei=si(),df="process_cpu_user_seconds_total",ff="process_cpu_system_\
seconds_total",hf="process_cpu_seconds_total";ki.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new Ei({name:r+df,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,g=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=lf.trace.getSpan(lf.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),l.inc({labels:s,value:g/
1e6,exemplarLabels:f}),d.inc({labels:s,value:(p+g)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),l.inc(s,g/1e6),d.inc(s,(p+
g)/1e6)}}),l=new Ei({name:r+ff,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new Ei({name:r+hf,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
ki.exports.metricNames=[df,ff,hf]});var gf=w((lI,vi)=>{"use strict";var Xx=V(),Qx=Math.round(Date.now()/1e3-process.uptime()),mf="process_start_time_seconds";
vi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Xx({name:n+mf,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,Qx)}})};vi.exports.metricNames=[mf]});var Sf=w((dI,Ai)=>{"use strict";var Ti=V(),Zx=T("fs"),e_=["VmSize","VmRSS","VmData"],yf="process_resident_memory_bytes",
bf="process_virtual_memory_bytes",wf="process_heap_bytes";function t_(t){return t.split(`
`).reduce((e,n)=>{if(!e_.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(t_,"structureOutput");Ai.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new Ti({name:r+yf,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=Zx.readFileSync("/proc/self/status","utf8"),d=t_(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new Ti({name:r+bf,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new Ti({name:r+wf,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};Ai.exports.metricNames=[yf,bf,wf]});var Pi=w((hI,xf)=>{"use strict";function n_(){try{return process.memoryUsage()}catch{return}}i(n_,"safeMemoryUsage");xf.
exports=n_});var kf=w((mI,Oi)=>{"use strict";var r_=V(),_f=Sf(),s_=Pi(),Ef="process_resident_memory_bytes";function i_(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new r_({name:n+Ef,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=s_();o&&this.set(r,o.rss)}})}i(i_,"notLinuxVariant");Oi.exports=(t,e)=>process.platform===
"linux"?_f(t,e):i_(t,e);Oi.exports.metricNames=process.platform==="linux"?_f.metricNames:[Ef]});var Tf=w((yI,Ri)=>{"use strict";var o_=V(),a_=T("fs"),c_=T("process"),vf="process_open_fds";Ri.exports=(t,e={})=>{if(c_.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new o_({name:n+vf,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=a_.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};Ri.exports.metricNames=[vf]});var Pf=w((bI,Ci)=>{"use strict";var u_=V(),l_=T("fs"),Af="process_max_fds",Ht;Ci.exports=(t,e={})=>{if(Ht===void 0)try{let a=l_.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Ht=Number(u[1]);break}}catch{return}if(Ht===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new u_({name:n+Af,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Ht!==void 0&&this.set(r,Ht)}})};Ci.exports.metricNames=
[Af]});var Hf=w((wI,Ni)=>{"use strict";var Ie=V(),Zn;try{Zn=T("perf_hooks")}catch{}var Rf="nodejs_eventloop_lag_seconds",Cf="no\
dejs_eventloop_lag_min_seconds",Nf="nodejs_eventloop_lag_max_seconds",If="nodejs_eventloop_lag_mean_seconds",Df="nodejs_\
eventloop_lag_stddev_seconds",Mf="nodejs_eventloop_lag_p50_seconds",Lf="nodejs_eventloop_lag_p90_seconds",qf="nodejs_eve\
ntloop_lag_p99_seconds";function Of(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(Of,"reportEventloo\
pLag");Ni.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(Of,y,c,r)},"collect");if(Zn&&Zn.monitorEventLoopDelay)try{let y=Zn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(Of,b,c,r),u.set(r,y.
min/1e9),l.set(r,y.max/1e9),d.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),g.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Ie(
{name:n+Rf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Ie({name:n+
Cf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Ie({name:n+Nf,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Ie({name:n+If,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Ie({name:n+Df,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Ie({name:n+Mf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),g=new Ie({name:n+
Lf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Ie(
{name:n+qf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
Ni.exports.metricNames=[Rf,Cf,Nf,If,Df,Mf,Lf,qf]});var dt=w((xI,$f)=>{"use strict";function d_(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(d_,"\
aggregateByObjectName");function f_(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(f_,"upda\
teMetrics");$f.exports={aggregateByObjectName:d_,updateMetrics:f_}});var Bf=w((EI,Ii)=>{"use strict";var{aggregateByObjectName:h_}=dt(),{updateMetrics:p_}=dt(),Uf=V(),Ff="nodejs_active_hand\
les",jf="nodejs_active_handles_total";Ii.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new Uf({name:r+Ff,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();p_(this,h_(a),s)}}),new Uf({name:r+jf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Ii.exports.metricNames=[Ff,jf]});var zf=w((kI,Di)=>{"use strict";var Wf=V(),{aggregateByObjectName:m_}=dt(),{updateMetrics:g_}=dt(),Vf="nodejs_active_req\
uests",Kf="nodejs_active_requests_total";Di.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Wf({name:n+Vf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();g_(this,m_(o),r)}}),new Wf({name:n+Kf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};Di.exports.metricNames=[Vf,Kf]});var Xf=w((vI,Mi)=>{"use strict";var Gf=V(),{updateMetrics:y_}=dt(),Jf="nodejs_active_resources",Yf="nodejs_active_resour\
ces_total";Mi.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Gf({name:n+Jf,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}y_(this,a,r)}}),new Gf(
{name:n+Yf,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};Mi.exports.metricNames=[Jf,Yf]});var th=w((TI,qi)=>{"use strict";var Li=V(),b_=Pi(),Qf="nodejs_heap_size_total_bytes",Zf="nodejs_heap_size_used_bytes",eh="\
nodejs_external_memory_bytes";qi.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=b_();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new Li({name:o+Qf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new Li({name:o+Zf,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new Li({name:o+eh,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};qi.exports.
metricNames=[Qf,Zf,eh]});var sh=w((PI,$i)=>{"use strict";var w_=V(),nh=T("v8"),rh=["total","used","available"],Hi={};rh.forEach(t=>{Hi[t]=`nodejs\
_heap_space_size_${t}_bytes`});$i.exports=(t,e={})=>{try{nh.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
rh.forEach(c=>{a[c]=new w_({name:r+Hi[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of nh.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
$i.exports.metricNames=Object.values(Hi)});var ah=w((OI,Fi)=>{"use strict";var S_=V(),ih=process.version,Ui=ih.slice(1).split(".").map(Number),oh="nodejs_version_i\
nfo";Fi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new S_({name:n+oh,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(ih,Ui[0],Ui[1],Ui[2],...Object.values(r)).set(1)}})};Fi.exports.metricNames=[oh]});var uh=w((RI,ji)=>{"use strict";var x_=fi(),xe;try{xe=T("perf_hooks")}catch{}var ch="nodejs_gc_duration_seconds",__=[.001,
.01,.1,1,2,5],ft=[];xe&&xe.constants&&(ft[xe.constants.NODE_PERFORMANCE_GC_MAJOR]="major",ft[xe.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",ft[xe.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",ft[xe.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");ji.exports=(t,e={})=>{if(!xe)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:__,a=new x_({name:n+ch,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new xe.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?ft[l.detail.kind]:ft[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};ji.exports.metricNames=[ch]});var dh=w((CI,Bi)=>{"use strict";var{isObject:E_}=ge(),k_=pf(),v_=gf(),T_=kf(),A_=Tf(),P_=Pf(),O_=Hf(),R_=Bf(),C_=zf(),N_=Xf(),
I_=th(),D_=sh(),M_=ah(),L_=uh(),lh={processCpuTotal:k_,processStartTime:v_,osMemoryHeap:T_,processOpenFileDescriptors:A_,
processMaxFileDescriptors:P_,eventLoopLag:O_,...typeof process.getActiveResourcesInfo=="function"?{processResources:N_}:
{},processHandles:R_,processRequests:C_,heapSizeAndUsed:I_,heapSpacesSizeAndUsed:D_,version:M_,gc:L_},q_=Object.keys(lh);
Bi.exports=i(function(e){if(e!=null&&!E_(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(lh))n(e.register,e)},"collectDefaultMetrics");Bi.exports.metricsList=q_});var Vi=w(Wi=>{"use strict";var{Grouper:H_,hashObject:$_}=ge();function ht(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new H_;return e.forEach(s=>{s.values.forEach(
o=>{let a=$_(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(ht,"AggregatorFactory");Wi.AggregatorFactory=
ht;Wi.aggregators={sum:ht(t=>t.reduce((e,n)=>e+n.value,0)),first:ht(t=>t[0].value),omit:i(()=>{},"omit"),average:ht(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:ht(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:ht(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var gh=w((MI,mh)=>{"use strict";var pt=ct(),{Grouper:U_}=ge(),{aggregators:F_}=Vi(),Ge=i(()=>{let t=T("cluster");return Ge=
i(()=>t,"cluster"),t},"cluster"),hh="prom-client:getMetricsReq",Ki="prom-client:getMetricsRes",ph=[pt.globalRegistry],j_=0,
fh=!1,zi=new Map,er=class extends pt{static{i(this,"AggregatorRegistry")}constructor(e=pt.PROMETHEUS_CONTENT_TYPE){super(
e),B_()}clusterMetrics(){let e=j_++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
zi.set(e,a);let c={type:hh,requestId:e};for(let u in Ge().workers)Ge().workers[u].isConnected()&&(Ge().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=pt.PROMETHEUS_CONTENT_TYPE){let r=new pt,s=new U_;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=F_[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof pt))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),ph=e}};function B_(){fh||(fh=!0,Ge().isMaster&&Ge().on("message",(t,e)=>{if(e.type===Ki){let n=zi.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){zi.delete(e.requestId),clearTimeout(n.errorTimeout);let s=er.aggregate(n.responses).metrics();n.done(null,
s)}}}),Ge().isWorker&&process.on("message",t=>{t.type===hh&&Promise.all(ph.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Ki,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Ki,requestId:t.requestId,error:e.message})})}))}
i(B_,"addListeners");mh.exports=er});var tr=w(q=>{"use strict";q.register=ct().globalRegistry;q.Registry=ct();Object.defineProperty(q,"contentType",{configurable:!1,
enumerable:!0,get(){return q.register.contentType},set(t){q.register.setContentType(t)}});q.prometheusContentType=q.Registry.
PROMETHEUS_CONTENT_TYPE;q.openMetricsContentType=q.Registry.OPENMETRICS_CONTENT_TYPE;q.validateMetricName=ze().validateMetricName;
q.Counter=si();q.Gauge=V();q.Histogram=fi();q.Summary=sf();q.Pushgateway=af();q.linearBuckets=_i().linearBuckets;q.exponentialBuckets=
_i().exponentialBuckets;q.collectDefaultMetrics=dh();q.aggregators=Vi().aggregators;q.AggregatorRegistry=gh()});var sr=w(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});_e.utf8Count=uE;_e.utf8EncodeJs=Ph;_e.utf8EncodeTE=
Oh;_e.utf8Encode=fE;_e.utf8DecodeJs=Rh;_e.utf8DecodeTD=Ch;_e.utf8Decode=gE;function uE(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(uE,"utf8Count");function Ph(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(Ph,"utf8EncodeJs");var lE=new TextEncoder,dE=50;function Oh(t,e,n){
lE.encodeInto(t,e.subarray(n))}i(Oh,"utf8EncodeTE");function fE(t,e,n){t.length>dE?Oh(t,e,n):Ph(t,e,n)}i(fE,"utf8Encode");
var hE=4096;function Rh(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=hE&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(Rh,"utf8DecodeJs");var pE=new TextDecoder,mE=200;function Ch(t,e,n){let r=t.subarray(e,e+
n);return pE.decode(r)}i(Ch,"utf8DecodeTD");function gE(t,e,n){return n>mE?Ch(t,e,n):Rh(t,e,n)}i(gE,"utf8Decode")});var no=w(ir=>{"use strict";Object.defineProperty(ir,"__esModule",{value:!0});ir.ExtData=void 0;var to=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};ir.ExtData=to});var ar=w(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0});or.DecodeError=void 0;var ro=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};or.DecodeError=ro});var cr=w(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});De.UINT32_MAX=void 0;De.setUint64=yE;De.setInt64=
bE;De.getInt64=wE;De.getUint64=SE;De.UINT32_MAX=4294967295;function yE(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(yE,"setUint64");function bE(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(bE,"setInt64");function wE(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(wE,"getInt64");function SE(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(SE,"getUint64")});var so=w(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.timestampExtension=re.EXT_TIMESTAMP=void 0;
re.encodeTimeSpecToTimestamp=Ih;re.encodeDateToTimeSpec=Dh;re.encodeTimestampExtension=Mh;re.decodeTimestampToTimeSpec=Lh;
re.decodeTimestampExtension=qh;var xE=ar(),Nh=cr();re.EXT_TIMESTAMP=-1;var _E=4294967296-1,EE=17179869184-1;function Ih({
sec:t,nsec:e}){if(t>=0&&e>=0&&t<=EE)if(e===0&&t<=_E){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),
n}else{let n=t/4294967296,r=t&4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(
4,r),s}else{let n=new Uint8Array(12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,Nh.setInt64)(r,4,t),n}}i(Ih,"en\
codeTimeSpecToTimestamp");function Dh(t){let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{
sec:n+s,nsec:r-s*1e9}}i(Dh,"encodeDateToTimeSpec");function Mh(t){if(t instanceof Date){let e=Dh(t);return Ih(e)}else return null}
i(Mh,"encodeTimestampExtension");function Lh(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:
return{sec:e.getUint32(0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,
nsec:o}}case 12:{let n=(0,Nh.getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new xE.DecodeError(`Unre\
cognized data size for timestamp (expected 4, 8, or 12): ${t.length}`)}}i(Lh,"decodeTimestampToTimeSpec");function qh(t){
let e=Lh(t);return new Date(e.sec*1e3+e.nsec/1e6)}i(qh,"decodeTimestampExtension");re.timestampExtension={type:re.EXT_TIMESTAMP,
encode:Mh,decode:qh}});var dr=w(lr=>{"use strict";Object.defineProperty(lr,"__esModule",{value:!0});lr.ExtensionCodec=void 0;var ur=no(),kE=so(),
io=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(kE.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new ur.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new ur.ExtData(a,o)}}}
return e instanceof ur.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new ur.ExtData(n,e)}};lr.ExtensionCodec=io});var ao=w(oo=>{"use strict";Object.defineProperty(oo,"__esModule",{value:!0});oo.ensureUint8Array=TE;function vE(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(vE,"isArrayBufferLike");function TE(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):vE(t)?new Uint8Array(t):Uint8Array.
from(t)}i(TE,"ensureUint8Array")});var uo=w(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.Encoder=ye.DEFAULT_INITIAL_BUFFER_SIZE=ye.
DEFAULT_MAX_DEPTH=void 0;var Hh=sr(),AE=dr(),$h=cr(),PE=ao();ye.DEFAULT_MAX_DEPTH=100;ye.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var co=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??AE.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,Hh.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,Hh.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,PE.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,$h.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,$h.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
ye.Encoder=co});var Uh=w(lo=>{"use strict";Object.defineProperty(lo,"__esModule",{value:!0});lo.encode=RE;var OE=uo();function RE(t,e){return new OE.
Encoder(e).encodeSharedRef(t)}i(RE,"encode")});var Fh=w(fo=>{"use strict";Object.defineProperty(fo,"__esModule",{value:!0});fo.prettyByte=CE;function CE(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(CE,"prettyByte")});var jh=w(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});fr.CachedKeyDecoder=void 0;var NE=sr(),IE=16,
DE=16,ho=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=IE,n=DE){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,NE.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
fr.CachedKeyDecoder=ho});var pr=w(hr=>{"use strict";Object.defineProperty(hr,"__esModule",{value:!0});hr.Decoder=void 0;var po=Fh(),ME=dr(),Je=cr(),
LE=sr(),Bh=ao(),qE=jh(),Ee=ar(),mo="array",Ft="map_key",Vh="map_value",HE=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new Ee.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),go=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=mo,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Ft,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===mo){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Ft||e.type===Vh){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Ut=-1,bo=new DataView(
new ArrayBuffer(0)),$E=new Uint8Array(bo.buffer);try{bo.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var Wh=new RangeError("Insufficient data"),UE=new qE.CachedKeyDecoder,yo=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=bo;bytes=$E;headByte=Ut;stack=new go;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??ME.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Je.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Je.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Je.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Je.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Je.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:UE,this.mapKeyConverter=
e?.mapKeyConverter??HE}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Ut,this.stack.reset()}setBuffer(e){let n=(0,Bh.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Ut&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Bh.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,po.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
s,2)}else if(e===201){let s=this.lookU32();n=this.decodeExtension(s,4)}else throw new Ee.DecodeError(`Unrecognized type \
byte: ${(0,po.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===mo)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Ft){if(n==="__proto\
__")throw new Ee.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=Vh;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Ft;continue e}}return n}}readHeadByte(){
return this.headByte===Ut&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Ut}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new Ee.
DecodeError(`Unrecognized array type byte: ${(0,po.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new Ee.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new Ee.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new Ee.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw Wh;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,LE.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Ft:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new Ee.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw Wh;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new Ee.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,Je.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,Je.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};hr.Decoder=yo});var zh=w(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.decode=FE;mr.decodeMulti=jE;var Kh=pr();
function FE(t,e){return new Kh.Decoder(e).decode(t)}i(FE,"decode");function jE(t,e){return new Kh.Decoder(e).decodeMulti(
t)}i(jE,"decodeMulti")});var Yh=w(jt=>{"use strict";Object.defineProperty(jt,"__esModule",{value:!0});jt.isAsyncIterable=Gh;jt.asyncIterableFromStream=
Jh;jt.ensureAsyncIterable=BE;function Gh(t){return t[Symbol.asyncIterator]!=null}i(Gh,"isAsyncIterable");async function*Jh(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(Jh,"a\
syncIterableFromStream");function BE(t){return Gh(t)?t:Jh(t)}i(BE,"ensureAsyncIterable")});var Xh=w(Bt=>{"use strict";Object.defineProperty(Bt,"__esModule",{value:!0});Bt.decodeAsync=WE;Bt.decodeArrayStream=VE;Bt.
decodeMultiStream=KE;var wo=pr(),So=Yh();async function WE(t,e){let n=(0,So.ensureAsyncIterable)(t);return new wo.Decoder(
e).decodeAsync(n)}i(WE,"decodeAsync");function VE(t,e){let n=(0,So.ensureAsyncIterable)(t);return new wo.Decoder(e).decodeArrayStream(
n)}i(VE,"decodeArrayStream");function KE(t,e){let n=(0,So.ensureAsyncIterable)(t);return new wo.Decoder(e).decodeStream(
n)}i(KE,"decodeMultiStream")});var Zh=w(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});A.decodeTimestampExtension=A.encodeTimestampExtension=
A.decodeTimestampToTimeSpec=A.encodeTimeSpecToTimestamp=A.encodeDateToTimeSpec=A.EXT_TIMESTAMP=A.ExtData=A.ExtensionCodec=
A.Encoder=A.DecodeError=A.Decoder=A.decodeMultiStream=A.decodeArrayStream=A.decodeAsync=A.decodeMulti=A.decode=A.encode=
void 0;var zE=Uh();Object.defineProperty(A,"encode",{enumerable:!0,get:i(function(){return zE.encode},"get")});var Qh=zh();
Object.defineProperty(A,"decode",{enumerable:!0,get:i(function(){return Qh.decode},"get")});Object.defineProperty(A,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Qh.decodeMulti},"get")});var xo=Xh();Object.defineProperty(A,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return xo.decodeAsync},"get")});Object.defineProperty(A,"decodeArrayStream",{enumerable:!0,
get:i(function(){return xo.decodeArrayStream},"get")});Object.defineProperty(A,"decodeMultiStream",{enumerable:!0,get:i(
function(){return xo.decodeMultiStream},"get")});var GE=pr();Object.defineProperty(A,"Decoder",{enumerable:!0,get:i(function(){
return GE.Decoder},"get")});var JE=ar();Object.defineProperty(A,"DecodeError",{enumerable:!0,get:i(function(){return JE.
DecodeError},"get")});var YE=uo();Object.defineProperty(A,"Encoder",{enumerable:!0,get:i(function(){return YE.Encoder},"\
get")});var XE=dr();Object.defineProperty(A,"ExtensionCodec",{enumerable:!0,get:i(function(){return XE.ExtensionCodec},"\
get")});var QE=no();Object.defineProperty(A,"ExtData",{enumerable:!0,get:i(function(){return QE.ExtData},"get")});var yt=so();
Object.defineProperty(A,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return yt.EXT_TIMESTAMP},"get")});Object.defineProperty(
A,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return yt.encodeDateToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return yt.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
A,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return yt.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return yt.encodeTimestampExtension},"get")});Object.defineProperty(
A,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return yt.decodeTimestampExtension},"get")})});var Pp=_t(Vc(),1);var Yi={};No(Yi,{Metrics:()=>Y_,Name:()=>Q_,OptionalPhases:()=>nE,Plugin:()=>Gi,Priority:()=>eE,Schema:()=>tE,Status:()=>X_,
Version:()=>Z_});var Kc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that a check requests on each \
upstream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"The time between two checks. Default: 5s."},
timeout:{is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"inte\
ger",min:1,max:255},doc:"How many good answers in a row make an unhealthy upstream healthy. Default: 2."},failures:{is:{
kind:"integer",min:1,max:255},doc:"How many bad or missing answers in a row make an upstream unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"How many responses of 500 or more to clients in a row, or missin\
g ones, make an upstream unhealthy. Default: responses to clients do not count."},failover:{is:{kind:"boolean"},doc:"Whe\
ther requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var zc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308. Clients remember a 308, so a ro\
llback does not reach them for as long."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remembe\
r a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"The scheme, short host and port \
of new URLs. Default: https and the first short host."}}},kw={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"The status of the old host's answers in the meantime. Default: 503."}}},vw={kind:"rec\
ord",fields:{deprecation:{is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{
is:{kind:"string",format:"link"},doc:"A page about the sunset (RFC 8594 section 6)."}}},ws={deprecated:{is:{kind:"string",
format:"date"},doc:"When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{
kind:"string",format:"date"},doc:"When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},
afterSunset:{is:{kind:"enum",values:["serve","redirect","gone"]},doc:"What the host does after its sunset: serve as befo\
re (serve, the default), redirect to the short host, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:kw},
doc:"Announced periods before the sunset in which the host answers with an error."},links:{is:vw,doc:"Pages that respons\
es link to."}},Gc={kind:"record",fields:ws};var Tw={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},Jc={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. With false they stay as\
 they were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},
doc:"How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of i\
ts own, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by whic\
h the old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without \
one, the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The \
Host header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (cli\
ent), so that its lifecycle applies."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests \
go to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:Tw,doc:"\
The old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old clust\
er with the old host's certificate. Default: none; the Secret of the original Ingress stays in use."}}};var Aw={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Yc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h weight 0, or without a weight, gets no requests.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What kee\
ps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a\
 request has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Spl\
its only the requests on the short hosts, or only those on old hosts. Default: both."},override:{is:Aw,doc:"How testers \
can choose a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Hashed together with the key. APIs with t\
he same salt and key put a client into the same share. Default: the API's name."}}};var Pw={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},Ow={kind:"record",fields:{secret:{is:{kind:"string",format:"host"},doc:"\
The name of a Secret in the release's namespace.",required:!0},key:{is:{kind:"string",format:"secretKey"},doc:"The key i\
n it.",required:!0}}},Rw={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},doc:"The name of a Kong plu\
gin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own configuration, passed on as i\
t is. Secrets do not belong here: a text {vault://env/NAME} stands for one."},configFrom:{is:Ow,doc:"Where the plugin's \
whole configuration is kept instead, as JSON or YAML. It needs Kong's ingress controller."}}},Ss={kind:"record",fields:{
path:{is:{kind:"string",format:"prefix"},doc:"The API's prefix on the short hosts, by whole segments. Default: /{api}."},
hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"ownHost"}},doc:"Old hosts of this API alone, besides the lega\
cyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"The cluster that serves the API when nothing else decides."},upstream:{
is:{kind:"string",format:"url"},doc:"Replaces the default cluster's url (and address) for this API. A base path is put i\
n front of the path."},split:{is:Yc,doc:"Weights across clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all\
 of the API's requests to this cluster, whatever split says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"\
Whether the prefix is removed before the request goes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"h\
ostHeader"},doc:"The Host header that the upstream receives: upstream (default), client, or a host name of one's own, to\
 the letter: with a port only where one is said."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},doc:"What old ho\
sts do: proxy (default), or redirect to the short host."},redirect:{is:zc,doc:"How old hosts redirect, and what the new \
URLs begin with."},oldHosts:{is:Gc,doc:"The lifecycle of this API's old hosts. It replaces the lifecycle of their legacy\
Hosts."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backsla\
sh: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to\
 paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reject"]},
doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to the client'\
s URL. Default: false."},timeouts:{is:Pw,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{is:{kind:"\
integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is 5."},healthCheck:{
is:Kc,doc:"Health checks of the upstreams, and fail-over."},plugins:{is:{kind:"array",min:0,items:Rw},doc:"Kong plugins \
for this API alone."},source:{is:Jc,doc:"What the old cluster does with this API's old hosts (the chart's role: source).\
 Merged with the defaults field by field."},owner:{is:{kind:"string",format:"line"},doc:"Who is responsible for the API,\
 such as a team or an address: for the plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"string",format:"l\
abel"}},doc:"Labels by which APIs are moved in batches."}}};var Cw={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...ws}},Nw={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess to connect to. Host, SNI and certificate remain those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whether the \
certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read \
and change the traffic."}}},hn={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"ho\
st"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,items:Cw},
doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"map",min:1,
keys:"name",values:Nw},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"add\
ress"},doc:"The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster conn\
ects to it (fixedIP)."},oldCluster:{is:{kind:"string",format:"name"},doc:"The cluster that APIs are moved away from, for\
 the plan. Needed where the clusters' urls do not tell."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to \
this cluster, whatever else the table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"\
The name of a response header that shows which cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"\
boolean"},doc:"Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of another A\
PI. Default: true."},defaults:{is:Ss,doc:"Fields for every API that does not set them itself."},apis:{is:{kind:"map",min:1,
keys:"name",values:Ss},doc:"The APIs by name. {} is all that most need.",required:!0}}};function Iw(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...Xc(n.is),...n.required===!0&&{required:!0}}}))}i(Iw,
"kongFieldsOf");function Xc(t){return t.kind!=="record"?xs(t):{type:"record",required:!1,fields:_s(t)}}i(Xc,"kongFieldTy\
peOf");function _s(t){return Object.entries(t.fields).map(([e,n])=>({[e]:Xc(n.is)}))}i(_s,"optionalKongFieldsOf");function xs(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:xs(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:xs(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:Iw(t)}}}i(xs,"kongTypeOf");var Es={"yaml-syntax":{severity:"error",when:"The file is not YAML, or has a key twice.",remedy:"Correct the YAML at thi\
s place."},"no-table":{severity:"error",when:"The values have no routeTable.",remedy:"Put the table under the key routeT\
able, or name the file with the table with -f."},"misread-key":{severity:"error",when:"YAML 1.1, and so helm, reads a ke\
y as a number or as true or false.",remedy:"Quote the key."},"null-value":{severity:"error",when:"A key has no value. he\
lm removes such a key.",remedy:"Give it a value ({} for an API that needs nothing), or remove the key."},"unknown-field":{
severity:"error",when:"A field has a name that the table does not know.",remedy:"Correct the name, or remove the field."},
"missing-field":{severity:"error",when:"A required field is missing.",remedy:"Add the field."},"wrong-type":{severity:"e\
rror",when:"A value has the wrong type for its field.",remedy:"Write a value of the right type; quote text that YAML rea\
ds as something else."},"bad-value":{severity:"error",when:"A value has the right type, but not the format of its field.",
remedy:"Write it in the format that the message describes."},"too-few":{severity:"error",when:"A list or map has fewer e\
ntries than it needs.",remedy:"Add an entry."},"unknown-cluster":{severity:"error",when:"The table names a cluster that \
it does not define.",remedy:"Name one of the clusters, or add it under clusters."},"no-cluster":{severity:"error",when:"\
The table has several clusters, and an API has no default cluster.",remedy:"Set defaults.cluster, or the API's own clust\
er."},"path-taken":{severity:"error",when:"Two APIs have the same path on the short hosts.",remedy:"Give one of them ano\
ther path."},"path-inside":{severity:"warning",when:"An API's path is below another API's path. The longer path then tak\
es requests from the shorter one.",remedy:"Make sure that this is intended; the longest path wins."},"host-taken":{severity:"\
error",when:"Two APIs name the same old host.",remedy:"Remove the host from one of them; a host serves one API."},"host-\
repeated":{severity:"error",when:"A host or host pattern is listed twice.",remedy:"Remove one of the two."},"host-is-sho\
rt":{severity:"error",when:"An old host is one of the short hosts.",remedy:"Remove it from the old hosts, or from shortH\
osts."},"host-shadowed":{severity:"warning",when:"A legacy pattern gives a host to one API, but an own host or an earlie\
r pattern gives it to another API.",remedy:"Make sure that this is intended: an API's own hosts win over patterns, an ea\
rlier pattern over a later one."},"end-bypassed":{severity:"warning",when:"An API's own host is one that a legacy patter\
n means for it, and the pattern's end (deprecated, sunset, brownouts, links) does not hold for own hosts.",remedy:"Take \
it out of hosts, so that the pattern's end holds, or say its end under the API's oldHosts."},"name-too-long":{severity:"\
error",when:"With an API's name in it, a host has a label of more than 63 characters, or more than 253 in all.",remedy:"\
Shorten the API's name or the pattern."},"upstream-loop":{severity:"error",when:"An upstream is one of the table's own h\
osts, without an address: requests would come back here.",remedy:"Give the cluster an address to connect to, or the upst\
ream a name that leads elsewhere."},"sni-is-not-upstream":{severity:"warning",when:"An https upstream receives a Host he\
ader that is not its own. Kong uses it as SNI and checks the certificate against it.",remedy:"Make sure that the upstrea\
m's certificate covers that name, or set hostHeader: upstream."},"tls-unverified":{severity:"warning",when:"A cluster's \
tlsVerify is false: the certificates of its https upstreams are not checked.",remedy:"Give Kong the certificate authorit\
y that signed them (upstreamTls.certificateAuthorities), and remove tlsVerify."},"tls-mixed":{severity:"error",when:"Two\
 clusters have the same address, port and server name, and only one checks certificates. Kong would send a checked reque\
st over a connection that was opened unchecked.",remedy:"Check the certificates of both clusters, or of neither."},"http\
s-address":{severity:"warning",when:"An https upstream is an IP address. nginx, and so Kong, compares it only with the D\
NS names of the certificate (or its common name, if it has none), never with its IP addresses, and answers 502.",remedy:"\
Give the upstream a name from its certificate, and set the IP address as the cluster's address."},"weights-sum":{severity:"\
error",when:"The weights of a split do not add up to 100 or 1000.",remedy:"Make them add up to 100 (per cent) or to 1000\
 (thousandths)."},"key-unread":{severity:"warning",when:"A key by which clients are kept in one cluster, or a header by \
which testers choose, never gets to where it would be read: the next key decides, at last the client's address.",remedy:"\
Take a cookie, or a header whose name has letters, digits and hyphens alone."},"sunset-too-early":{severity:"error",when:"\
A host's sunset is before its deprecation (RFC 9745 section 4 forbids it).",remedy:"Set sunset to the day of deprecated \
or later."},"no-sunset":{severity:"error",when:"afterSunset is set without a sunset.",remedy:"Set sunset, or remove afte\
rSunset."},"brownout-order":{severity:"error",when:"A brownout ends before it begins, goes on after the host's sunset, o\
r overlaps the previous brownout.",remedy:"Set until after from, list brownouts in order, and let the last one end by th\
e sunset."},"redirect-not-signed-off":{severity:"error",when:"A redirect is permanent (308), but not signed off with per\
manent: true.",remedy:"Set permanent: true, or use 302 or 307."},"redirect-elsewhere":{severity:"error",when:"Redirects \
would lead to a host that is not a short host of the table.",remedy:"Name one of the shortHosts as the origin's host."},
"check-too-often":{severity:"error",when:"The interval or timeout of a health check is less than 100ms.",remedy:"Set it \
to 100ms or more."},"secret-in-table":{severity:"warning",when:"A plugin's configuration has what looks like a secret: b\
y the field's name, a header's, or a password in a URL.",remedy:"Keep the plugin's whole configuration in a Secret and n\
ame it: configFrom: {secret: NAME, key: KEY}. Or write {vault://env/NAME} here, and give Kong the variable NAME from a S\
ecret (proxy.extraEnv)."},"plugin-config-twice":{severity:"error",when:"A plugin has both config and configFrom.",remedy:"\
Keep one of them."},"source-host":{severity:"error",when:"source.host is a host that the table does not serve for that A\
PI. The old cluster would call the new one by it.",remedy:"Name one of the API's old hosts or a short host, or add the h\
ost to the API's hosts."}};function E(t,e,n,r=Es[t].remedy){return{code:t,severity:Es[t].severity,path:e,message:n,remedy:r}}i(E,"finding");function Tt(t){
let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}i(Tt,"format\
Path");function Qc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${Tt(e)}: ${n} ${r}`}i(Qc,"formatFinding");function ks(t){
for(let e of t)if(e.severity==="error")return!0;return!1}i(ks,"hasErrors");function v(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}i(v,"ownValue");function X(t,e,n){e==="__proto__"?Object.
defineProperty(t,e,{value:n,configurable:!0,enumerable:!0,writable:!0}):t[e]=n}i(X,"setOwn");function je(t){if(t-t!==0||Math.abs(t)>=1e14)return Dw(t);let e=Math.abs(t),n=Math.floor(e),r=Math.floor((e-n)*1e12+.5),
s=t<0?"-":"";if(r===0)return`${s}${n}`;if(r===1e12)return`${s}${n+1}`;let o=`${r}`.padStart(12,"0");for(;o.endsWith("0");)
o=o.substring(0,o.length-1);return`${s}${n}.${o}`}i(je,"numberText");function Dw(t){if(t!==t)return"NaN";let e=t<0?"-":"",
n=Math.abs(t);if(n-n!==0)return`${e}Infinity`;let r=0;for(;n>=1e14;)n/=10,r+=1;return`${e}${Math.floor(n)}e${r}`}i(Dw,"h\
ugeText");function Q(t){return t.length===1&&t>="0"&&t<="9"}i(Q,"isDigit");function fe(t){return t!==""&&U(t,Q)}i(fe,"isDigits");function he(t){
return Q(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(he,"isHexDigit");function vs(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(vs,
"isLetter");function At(t){return vs(t)||Q(t)}i(At,"isAlphanumeric");function oe(t){return vs(t)||Q(t)||t!==""&&"-._~".includes(
t)}i(oe,"isUnreserved");function Zc(t){return tu(t,"-._/")}i(Zc,"isLabel");function eu(t){return tu(t,"-_")}i(eu,"isPlug\
inName");function tu(t,e){let n=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!U(n,At)?!1:U(t,r=>At(r)||e.
includes(r))}i(tu,"isAlphanumericWith");function nu(t){return t===""||t.length>253||t.startsWith(".")?!1:U(t,e=>At(e)||"\
-._".includes(e))}i(nu,"isSecretKey");function ru(t){return t!==""&&Lw(t)<=200&&U(t,e=>e.charCodeAt(0)>=32&&e.charCodeAt(
0)!==127)}i(ru,"isPrintable");function pn(t){return U(t,e=>vs(e)||Q(e)||"!#$%&'*+-.^_`|~".includes(e))}i(pn,"isToken");function U(t,e){
for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(U,"every");var Mw=!1;function Lw(t){let[e,n]=Mw?[128,191]:
[56320,57343],r=0;for(let s=0;s<t.length;s++){let o=t.charCodeAt(s);(o<e||o>n)&&(r+=1)}return r}i(Lw,"characterCount");var Ts=86400,qw=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Hw=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],$w=[31,28,31,30,31,30,31,31,30,31,30,31];function ae(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=Pe(t,0,4),r=Pe(t,5,2),s=Pe(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>mn(n,r))return;let o=jw(n,r,s)*Ts;if(t.length===10)return o;let a=Uw(t.substring(10));return a===void 0?void 0:o+
a}i(ae,"parseDate");function iu(t){return ae(t)!==void 0}i(iu,"isDate");function ou(t){let e=Math.floor(t/Ts),n=t-e*Ts,r=1970,
s=e;for(;s>=As(r);)s-=As(r),r+=1;let o=1;for(;s>=mn(r,o);)s-=mn(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>su(l)).join(":"),c=qw[e%7]??"",u=Hw[o-1]??"";return`${c}, ${su(s+1)} ${u} ${r} ${a} GMT`}i(ou,"formatHttpDa\
te");function Uw(t){let e=Pe(t,1,2),n=Pe(t,4,2),r=Pe(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=Fw(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(Uw,"parseTime");function Fw(t){if(t==="Z")return 0;let e=t.charAt(0),n=Pe(t,1,2),r=Pe(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(Fw,"parse\
Offset");function Pe(t,e,n){let r=t.substring(e,e+n);return r.length===n&&fe(r)?Number(r):void 0}i(Pe,"digitsAt");function su(t){
return t<10?`0${t}`:`${t}`}i(su,"twoDigits");function au(t){return t%4===0&&(t%100!==0||t%400===0)}i(au,"isLeapYear");function As(t){
return au(t)?366:365}i(As,"daysOfYear");function mn(t,e){return e===2&&au(t)?29:$w[e-1]??0}i(mn,"daysOfMonth");function jw(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=As(s);for(let s=1;s<e;s++)r+=mn(t,s);return r}i(jw,"daysSince1970");var Bw=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),Ww=2147483646,Vw=4,Kw=5;function pe(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;Q(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!Q(t.charAt(r));)r+=1;let c=Bw.
get(t.substring(a,r));if(o===""||o.length>Kw||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=Vw&&e<=Ww?e:void 0}i(
pe,"parseDuration");function cu(t){return pe(t)!==void 0}i(cu,"isDuration");var zw=63,Gw=253;function gn(t){return t!==""&&t.length<=zw&&!t.startsWith("-")&&!t.endsWith("-")&&U(t,e=>Q(e)||e>="a"&&
e<="z"||e==="-")}i(gn,"isDnsLabel");function Oe(t){if(t.length>Gw)return!1;let e=t.split(".");for(let n of e)if(!gn(n))return!1;
return!fe(e[e.length-1]??"")}i(Oe,"isHostName");function yn(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!fe(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(yn,"isIpv4");function Ps(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&yn(c))n+=2;else if(c!==""&&c.length<=
4&&U(c,he))n+=1;else return!1}}return e.length===2?n<8:n===8}i(Ps,"isIpv6");function tt(t){return yn(t)||Ps(t)}i(tt,"isI\
pAddress");function Be(t){return tt(t)||Oe(t)}i(Be,"isAddress");function uu(t){return t==="/"?!0:lu(t,e=>e!==""&&U(e,oe))}i(uu,"isPrefix");function bn(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return lu(e,Jw)}i(bn,"isBasePath");function lu(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(lu,"segmentsAre");function Jw(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!Yw(t.substring(e,e+3)))return!1;e+=3}else{if(!oe(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(Jw,"isNormalSegment");function Yw(t){let e=t.substring(1);return e.
length===2&&U(e,he)&&e.toUpperCase()===e}i(Yw,"isUpperEscape");var ce="{api}";function R(t,e){return t.split(ce).join(e)}i(R,"withApi");function wn(t){return t==="https"?443:80}i(wn,"defaultPort");function j(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=fu(s);if(!(a===void 0||!bn(o)))return{scheme:e,host:a.host,port:a.port??wn(e),basePath:o}}
i(j,"parseUpstreamUrl");function du(t){let e=fu(t);return e!==void 0&&Oe(e.host)}i(du,"isNameWithPort");function Re(t){let e=t.
indexOf(":");return e===-1?t:t.substring(0,e)}i(Re,"withoutPortNumber");function fu(t){let e=t.indexOf("]"),n=t.indexOf(
":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=Xw(r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=Qw(t.
substring(n+1));return o===void 0?void 0:{host:s,port:o}}i(fu,"parseAuthority");function Xw(t){if(t.startsWith("[")&&t.endsWith(
"]")){let e=t.substring(1,t.length-1);return Ps(e)?e:void 0}return Oe(t)||yn(t)?t:void 0}i(Xw,"parseHost");function Qw(t){
if(!fe(t)||t.length>5||t.startsWith("0"))return;let e=Number(t);return e<=65535?e:void 0}i(Qw,"parsePort");var Zw=":/?#[]@!$&()*+,;=";function hu(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(j(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return U(r,s=>oe(s)||Q(s)||
s==="%"||Zw.includes(s))&&e0(r)}i(hu,"isLink");function e0(t){return t.split("%").slice(1).every(e=>he(e.charAt(0))&&he(
e.charAt(1)))}i(e0,"hasWholeEscapes");function We(t){let e=[];for(let n of t.split(",")){let r=n0(t0(n));if(r===void 0)return;e.push(r)}return e}i(We,"parseSp\
litKeys");function t0(t){let e=0,n=t.length;for(;e<n&&t.charAt(e)===" ";)e+=1;for(;n>e&&t.charAt(n-1)===" ";)n-=1;return t.
substring(e,n)}i(t0,"withoutSpaces");function n0(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.
substring(0,e),r=t.substring(e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!pn(r)))return{kind:n,name:r}}i(n0,"parseSpli\
tKey");function nt(t){return e=>t(R(e,"x"))}i(nt,"withSomeApi");var Os={name:{mustBe:"a DNS label (RFC 1123): lower-case letter\
s, digits and hyphens, at most 63, a letter or digit at both ends",allows:gn},host:{mustBe:"a host name in lower case, s\
uch as dev-01.example.com, without scheme, port, wildcard or final dot",allows:Oe},hostPattern:{mustBe:`a host name in l\
ower case in which ${ce} stands for the API's name, once`,allows:i(t=>t.split(ce).length===2&&nt(Oe)(t),"allows")},ownHost:{
mustBe:`a host name in lower case (${ce} may stand for the API's name), without scheme, port, wildcard or final dot`,allows:nt(
Oe)},prefix:{mustBe:"a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the \
end, no . or .. segment",allows:nt(uu)},url:{mustBe:"http://host[:port][/base] or https://host[:port][/base], without us\
er, query or fragment",allows:i(t=>j(R(t,"x"))!==void 0,"allows")},address:{mustBe:"an IP address or a host name, withou\
t a port",allows:nt(Be)},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case, with a port (name:port) \
where the upstream shall see one',allows:nt(du)},date:{mustBe:'a day such as "2027-03-31" or a time such as "2027-03-31T\
18:00:00Z"',allows:iu},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",allows:cu},splitKeys:{
mustBe:'"header:NAME", "cookie:NAME", "consumer" or "ip", or several of them separated by commas (and spaces)',allows:i(
t=>We(t)!==void 0,"allows")},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&U(t,oe),"a\
llows")},token:{mustBe:"a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&pn(t),"allows")},link:{
mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without user",allows:hu},origin:{mustBe:"h\
ttp://host[:port] or https://host[:port], without a path",allows:i(t=>j(t)?.basePath==="","allows")},requestPath:{mustBe:"\
a path that begins with /, such as /healthz",allows:i(t=>bn(t)&&t!=="","allows")},objectName:{mustBe:`the name of a Kube\
rnetes object: a DNS label in which ${ce} may stand for the API's name`,allows:nt(gn)},label:{mustBe:"1 to 63 letters, d\
igits or -._/, a letter or digit at both ends",allows:Zc},line:{mustBe:"one line of 1 to 200 characters",allows:ru},secretKey:{
mustBe:"a key of a Secret: letters, digits and -._, at most 253, no dot at its front",allows:nu},pluginName:{mustBe:"the\
 name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at both ends",allows:eu}};function Sn(t,e){let n,r=3;for(let s of e){let o=r0(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(Sn,"close\
st");function r0(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(r0,"editDistance");function Rs(t){return Array.isArray(t)}i(Rs,"isList");var s0=Array.isArray({});function B(t){return typeof t!="object"||
t===null?!1:!Rs(t)||s0&&t.length===0}i(B,"isMap");function pu(t,e,n){let r=[];return xn(t,e,n,r),r}i(pu,"checkStructure");
function xn(t,e,n,r){if(t==null){r.push(E("null-value",n,`${Ve(n)} has no value.`));return}switch(e.kind){case"record":B(
t)?o0(t,e,n,r):r.push(Ce(t,"a map",n));return;case"map":B(t)?a0(t,e,n,r):r.push(Ce(t,"a map",n));return;case"array":Rs(t)?
c0(t,e,n,r):r.push(Ce(t,"a list",n));return;default:{let s=i0(t,e,n);s!==void 0&&r.push(s)}}}i(xn,"check");function i0(t,e,n){
switch(e.kind){case"opaque":return B(t)?void 0:Ce(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:Ce(t,"tru\
e or false",n);case"integer":case"number":return u0(t,e,n);case"enum":return l0(t,e.values,n);case"string":{if(typeof t!=
"string")return Ce(t,"text",n);let r=Os[e.format];return r.allows(t)?void 0:_n(t,r.mustBe,n,e.format==="url"?f0(t):void 0)}}}
i(i0,"checkLeaf");function o0(t,e,n,r){let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=v(e.fields,o);a!==
void 0?xn(v(t,o),a.is,[...n,o],r):r.push(d0(o,s,n))}for(let o of s)v(e.fields,o)?.required===!0&&!Object.keys(t).includes(
o)&&r.push(E("missing-field",[...n,o],`${Ve(n)} needs the field ${o}.`))}i(o0,"checkRecord");function a0(t,e,n,r){let s=Os[e.
keys],o=Object.keys(t);for(let a of o)s.allows(a)||r.push(_n(a,s.mustBe,[...n,a])),xn(v(t,a),e.values,[...n,a],r);o.length<
e.min&&r.push(E("too-few",n,`${Ve(n)} has no entry.`))}i(a0,"checkMap");function c0(t,e,n,r){for(let s=0;s<t.length;s++)
xn(t[s],e.items,[...n,s],r);t.length<e.min&&r.push(E("too-few",n,`${Ve(n)} has no entry.`))}i(c0,"checkArray");function u0(t,e,n){
let r=e.kind==="integer"?"a whole number":"a number";if(typeof t!="number")return Ce(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.
kind==="number"||Math.floor(t)===t)))return _n(je(t),`${r} from ${e.min} to ${e.max}`,n)}i(u0,"checkNumber");function l0(t,e,n){
let r=typeof e[0]=="number"?"number":"string";return typeof t!==r?Ce(t,r==="number"?"a whole number":"text",n):e.includes(
t)?void 0:_n(mu(t),`one of ${e.join(", ")}`,n)}i(l0,"checkEnum");function d0(t,e,n){let r=Sn(t,e),s=r===void 0?`Known he\
re: ${e.join(", ")}.`:`Did you mean ${r}?`;return E("unknown-field",[...n,t],`${Ve(n)} has no field ${t}.`,s)}i(d0,"unkn\
ownField");function Ce(t,e,n){return E("wrong-type",n,`${Ve(n)} must be ${e}, but is ${h0(t)}.`)}i(Ce,"wrongType");function _n(t,e,n,r){
return E("bad-value",n,`${Ve(n)}: "${t}" must be ${e}.`,r)}i(_n,"badValue");function f0(t){if(!(!t.startsWith("grpc://")&&
!t.startsWith("grpcs://")))return"A table routes HTTP by paths, and gRPC has paths of its own: give such an API a host a\
nd a route of Kong's beside the table (chart/README.md, gRPC)."}i(f0,"grpcRemedy");function h0(t){return Rs(t)?"a list":
B(t)?"a map":typeof t=="string"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${mu(t)}`}i(h0,"describ\
e");function mu(t){return typeof t=="number"?je(t):String(t)}i(mu,"plainText");function Ve(t){return t.length===0?"route\
Table":Tt(t)}i(Ve,"label");var gu=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable","companion"],yu=[...gu.map(t=>({[t]:{type:"\
boolean",default:!1}})),{json:{type:"string",len_min:2}},..._s(hn)],p0={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,
sharedTable:!1,companion:!1,entity:""};function bu(t,e){if(!B(t))return{...p0,table:t};let n={};for(let s of Object.keys(
t))!gu.includes(s)&&s!=="json"&&!m0(s)&&X(n,s,v(t,s));let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===
!0,logDecision:t.logDecision===!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,companion:t.companion===
!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:typeof r=="string"?e(r):n}}i(bu,"readConfig");function m0(t){
return t.startsWith("__")||t.endsWith("_id")}i(m0,"isAddedByKong");var Pt=class{static{i(this,"QueuedCalls")}#e;#t;#n=[];constructor(e,n){this.#e=e,this.#t=n}setScheme(e){this.#n.push(()=>this.#e.
service.request.setScheme(e))}setTarget(e,n){this.#n.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#n.push(
()=>this.#e.service.setTlsVerify(e))}setHeader(e,n){this.#n.push(()=>this.#e.service.request.setHeader(e,n))}setPath(e){
this.#n.push(()=>this.#e.service.request.setPath(e))}setTimeouts(e,n,r){this.#n.push(()=>this.#e.service.setTimeouts(e,n,
r))}setRetries(e){this.#n.push(()=>this.#e.service.setRetries(e))}setForwardedPrefix(e){this.#t&&this.#n.push(()=>this.#e.
kdp.setForwardedPrefix(e))}setResponseHeaders(e){this.#n.push(async()=>{this.#t&&await this.#e.kdp.setResponseHeaders(e)===
!0||await this.#e.response.setHeaders(e)})}log(e){this.#n.push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){this.#n.
push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){this.#n.push(()=>this.#e.ctx.shared.set("kdp_rewrite",e))}async send(){
for(let e of this.#n)await e()}};function rt({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(rt,"loggedDecision");function wu(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(wu,"requestHea\
derCalls");function Su({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(Su,"connectionCalls");function xu({route:t,prefix:e},n){return t.stripPath&&e!==""?g0(e,n):void 0}i(xu,"forwardedPrefix");function g0(t,e){if(t!==
"/")return e.length===t.length?t:`${t}/`}i(g0,"prefixTakenOff");function Z(t){let e=t.indexOf(":");if(e===-1)return _u(t.toLowerCase());let n=t.substring(e+1);return n===""||fe(n)?_u(t.
substring(0,e).toLowerCase()):""}i(Z,"hostKey");function Eu(t){let e=Z(t),n=t.indexOf(":");return e===""?t:n===-1||n===t.
length-1?e:e+t.substring(n)}i(Eu,"canonicalHost");function En(t){let e=t.indexOf(":");return e!==-1&&fe(t.substring(e+1))?
t.substring(0,e):t}i(En,"withoutPort");function _u(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(_u,"withoutFi\
nalDot");function ku({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.stripPath?e:"",host:Z(n.host)+n.
host.substring(En(n.host).length)}}i(ku,"sharedRewrite");var Ke={};function kn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(kn,"upstreamPath");function vu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:l}=s,{upstream:d,cluster:h,
requestHeaders:p,responseHeaders:g}=l,{route:f}=c,y=h===f.nativeCluster,b=y?f.nativeDestination:f.destinations.get(h??"");
if(d===null||b===void 0)throw new Error(`decided for ${f.api} without an upstream`);let _=t&&y;_?f.hasOtherHost&&a.setHeader(
"Host",d.host):b0(s,d,b,o,a),p!==void 0&&wu(p,a),t||y0(s,a),g!==Ke&&Object.keys(g).length>0&&a.setResponseHeaders(g),(t?
n&&!_:e||n)&&a.log(rt(r,l,u)),(t&&e&&!_||f.hasPassiveChecks&&!n)&&a.share(rt(r,l,u)),f.rewritesResponse&&a.shareRewrite(
ku(c,u,d,b))}i(vu,"callsFor");function y0({match:t,path:e},n){Su(t.route,n);let r=xu(t,e);r!==void 0&&n.setForwardedPrefix(
r)}i(y0,"ownRouteCalls");function b0({match:t,path:e,query:n},{scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},l,d){
let h=l===void 0?w0(t,e):void 0;r!==(l??h?.scheme)&&d.setScheme(r),d.setTarget(c,o),r==="https"&&u!==h?.tlsVerify&&d.setTlsVerify(
u),s!==c&&d.setHeader("Host",s);let p=n===""?a:a.substring(0,a.length-n.length);p!==(h?.path??e)&&d.setPath(p)}i(b0,"ups\
treamCalls");function w0({route:t,prefix:e},n){let{scheme:r,basePath:s,tlsVerify:o}=t.nativeDestination,a=kn(n,t.stripPath?
e:"",s);return{scheme:r,path:a,tlsVerify:r==="https"?o:void 0}}i(w0,"nativeForwarding");function Cs(t,e,n){let r=R(t.url,e),s=j(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,l=S0(a.includes(":")?`[${a}]`:a,o,c),d=t.address===void 0?a:R(t.address,e);return{scheme:o,
host:l,serverName:o==="https"?Au(l):null,address:d,dialled:d.includes(":")?`[${d}]`:d,port:c,basePath:u,tlsVerify:t.tlsVerify??
!0,isOwnHost:n(a)}}i(Cs,"destinationOf");function vn(t,e,n){return t==="upstream"?n.host:t==="client"?Eu(e):t}i(vn,"host\
HeaderOf");function Tu(t,{scheme:e,port:n}){return t==="upstream"||t==="client"||n===wn(e)?!0:t.endsWith(`:${n}`)}i(Tu,"\
isSentByKong");function S0(t,e,n){return n===wn(e)?t:`${t}:${n}`}i(S0,"withPort");function Tn(t,e){return t===e.host?e.serverName:
e.scheme==="https"?Au(t):null}i(Tn,"serverNameFor");function Au(t){if(t.startsWith("["))return null;let e=Re(t);return tt(
e)?null:e}i(Au,"serverNameOf");var x0=2e3,Pu=2,_0=[200,204,302];function Ou({routes:t,checkedApis:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(E0(s,o,a,s.healthCheck))}return n}i(Ou,"checkTargetsOf");function E0({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:l}=s,d=vn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:d,serverName:Tn(d,s),tlsVerify:l,path:o.path,timeout:pe(o.timeout??"")??x0,statuses:o.
statuses??_0},interval:n,thresholds:{successes:o.successes??Pu,failures:o.failures??Pu,passive:o.passive}}}i(E0,"targetO\
f");var st={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function Ru(t){return t!==void 0&&Object.keys(st).includes(t)}i(Ru,"isProblem");var k0="application/problem+json";function Cu(t){return W(t,{"Retry-After":"5"})}i(Cu,"refusalExit");function W(t,e={},n,r=st[t].
status){let{type:s}=st[t];return{status:r,type:s,headers:{"Content-Type":k0,...e},...n!==void 0&&{members:n}}}i(W,"probl\
emExit");function An(t){return t.exit!==null}i(An,"hasExit");function Nu({api:t,entry:e,responseHeaders:n},{host:r}){let s=En(r)===
Z(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:W(s)}}
i(Nu,"exitForMissingRoute");function Iu({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||
t&&!u)&&c.log(rt(s,a,o)),t&&u&&c.share(rt(s,a,o))}i(Iu,"logExit");function Du({exit:t,responseHeaders:e,because:n}){let[
r]=n;return{status:t.status,headers:{...e,...t.headers},problem:Ru(r)?r:void 0}}i(Du,"kongExitOf");function Mu({nativeRoutes:t},e){return t&&!e.checksServerName&&v0(e)}i(Mu,"needsNoPlugin");function v0(t){return!T0(t)&&
t.routes.every(({isNative:e})=>e)}i(v0,"isNativeTable");function T0({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({lifecycle:n})=>n.isDeclared)}i(T0,"needsPlu\
ginForEveryRequest");function A0(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=st[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(A0,"problemOf");function Pn(t,e,n,r){return JSON.stringify(A0(t,e,n,r))}i(Pn,"problem\
Body");function K({headers:t},e){return v(t,e)}i(K,"headerOf");function it(t){let e=0,n=t.length;for(;e<n&&Lu(t.charAt(e));)e+=
1;for(;n>e&&Lu(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(it,"trimSpace");function Lu(t){return t===" "||t==="	"}i(Lu,
"isSpace");var ot="cdn-loop";function qu(t){let e=K(t,ot);return e===void 0?P0:O0(e)}i(qu,"gatewaysOf");var P0=[];function O0(t){return R0(
t).map(e=>it(e.split(";")[0]??"")).filter(e=>e!=="")}i(O0,"gatewaysIn");function R0(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(R0,"elementsOf");function Hu(t,e,{isOwnHost:n}){if(!n)return;let r=K(e,ot)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(Hu,"loopHeaders");function Ns(t,e){let n=`${e}=`;for(let r of(K(t,"cookie")??"").split(";")){let s=it(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(Ns,"cookieOf");function On(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Ot(Fu(at(n,Uu($u(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=at(n,Uu($u(t,r,t.length-r)))),n=at(n,t.length),n=Ot(at(n,Math.floor(n/65536)),2246822507),n=Ot(at(
n,Math.floor(n/8192)),3266489909),at(n,Math.floor(n/65536))}i(On,"murmur3");function $u(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i($u,"wordAt");function Uu(t){return Ot(Fu(Ot(t,3432918353),15),461845907)}i(Uu,
"scramble");function Ot(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Ot,"multiply");function Fu(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Fu,"rotate");function at(t,e){let n=t^e;return n<0?n+4294967296:
n}i(at,"xor");function ju(t){return On(t,0)}i(ju,"hashOf");var C0=4294967296;function Wu(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let l=v(e.weights,u)??0;l<=
0||(s+=l,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:M0(We(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:N0(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(Wu,"compileSplit");function N0(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(N0,"headersOf");function Vu(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=v(n.weights,s)??0,a=r===void 0?0:v(n.weights,r)??0;
(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Vu,"heaviestOf");function Ku({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i(Ku,"sharesOf");function Is({shares:t},e){
return t.some(n=>n.cluster===e)}i(Is,"isInSplit");function zu(t,e){let n=t.header===void 0?void 0:Bu(t,K(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:Bu(t,Ns(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(zu,"overrideOf");function Gu(t,e,n){let r=I0(t,e)?.place;return{cluster:Ju(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i(Gu,"bucketOf");function Ju(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:Ju(t,e,n+1)}i(Ju,"clusterAt");function I0(t,e){return Yu(t,e,0)}i(I0,"placeOf");
function Yu(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=Ds(r,e);if(s===void 0)return Yu(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:ju(`${t.salt}:${s}`)/C0,key:o}}i(Yu,"placeBy");function Ds(t,e){
let n=D0(t,e);return n===""?void 0:n}i(Ds,"valueOfKey");function D0(t,e){return t.kind==="header"?K(e,t.name.toLowerCase()):
t.kind==="cookie"?Ns(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(D0,"readKey");function M0(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(M0,"withFallb\
acks");function Bu(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&Is(t,
n)?n:void 0}i(Bu,"requestedCluster");function Xu(t,e){return Rn(t,e)?.headers??Ms}i(Xu,"requiredHeaders");var Ms=[],L0=["origin","access-control-request-meth\
od"],q0=["upgrade"];function Qu({because:t},e){let[n]=t;return n!=="redirect"?Ms:e==="OPTIONS"?L0:e==="GET"?q0:Ms}i(Qu,"\
requiredToEnd");function Zu(t,e,n){let r=Rn(t,e);if(r?.asksForConsumer!==!0)return!1;for(let s of r.keys){if(s.kind==="c\
onsumer")return!0;if(Ds(s,n)!==void 0)return!1}return!1}i(Zu,"requiresConsumer");function Rn({split:t,pin:e},n){if(!(t===
void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i(Rn,"splitFor");var H0="kdp_request",el=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],Cn=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=Ls(await e.nginx.getVar(H0)).split("\
 ");if(r.length>=el.length)return tl(r);this.#e=!1}let n=[];for(let r of el)n.push(Ls(await e.nginx.getVar(r)));return tl(
n)}async withHeaders(e,n,r){if(r.length===0)return n;let s={...n.headers};for(let o of r){let a=await e.nginx.getVar(`ht\
tp_${o.replaceAll("-","_")}`);a!=null&&X(s,o,Ls(a))}return{...n,headers:s}}async complete(e,n,{route:r,entry:s}){let o=await this.
withHeaders(e,n,Xu(r,s));if(!Zu(r,s,o))return o;let a=await $0(e);return a===void 0?o:{...o,consumer:a}}};async function $0(t){
let e=await t.client.getCredential();if(e==null)return;let n=await t.client.getConsumer();return typeof n?.id=="string"?
n.id:void 0}i($0,"authenticatedConsumer");function tl(t){let[e="",n="",r="",s="",o="",a="",...c]=t;return{method:e,host:n,
target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.join("")===""?{}:{[ot]:c.join(" ")}}}i(tl,"reque\
stOf");function Ls(t){if(t==null)return"";if(typeof t=="string"&&U0(t))return t;let e=typeof t=="string"?new TextEncoder().
encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(Ls,"byteString");function U0(t){for(let e=0;e<t.length;e++)
if(t.charCodeAt(e)>127)return!1;return!0}i(U0,"isAscii");function Nn({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:ae(t),a=e===void 0?void 0:
ae(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:ou(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isDeclared:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.
map(({from:c,until:u,status:l=503})=>({from:ae(c)??0,until:ae(u)??0,status:l}))}}i(Nn,"compileLifecycle");function nl({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(nl,"brownoutAt");function rl({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(rl,"stateAt");function sl(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(sl,"lifecycleHeaders");function In(t){let e=t.indexOf(ce);return{text:t,before:t.substring(0,e),after:t.substring(e+ce.length)}}i(In,"patternOf");
function we(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(we,"apiOfHost");function il(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(il,"compilePrefixes");function Dn({names:t,depth:e},n){let r=ol(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?F0(t,n,r,
e-1,s):s}i(Dn,"findLongestPrefix");function F0(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=ol(e,a),o=t[e.substring(
0,a)]??o;return o}i(F0,"findDeeper");function ol(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(ol,"endOfSegme\
nt");function Mn(t,e,n){let r=Z(e);if(t.shortHosts.has(r)){let o=qs(t,Dn(t.prefixes,n));return o===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,lifecycle:void 0}}let s=qs(t,t.ownHosts.get(r));
if(s!==void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",lifecycle:s.lifecycle};for(let{pattern:o,lifecycle:a}of t.
legacyPatterns){let c=qs(t,we(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",lifecycle:c.
lifecycle??a}}return{kind:"unknown-host"}}i(Mn,"matchRequest");function qs({routes:t},e){return e===void 0?void 0:t.get(
e)}i(qs,"routeOf");function al(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(al,"compilePathRules");function cl({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(cl,"restrictsPaths");function ul({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&j0(r)}i(ul,"isRefusedPath");function j0(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(j0,"hasControl");function dl(t){return B0(t)?"preflight":W0(t)?"websocket":void 0}i(dl,"notRedirected");function B0(t){return t.method!==
"OPTIONS"?!1:ll(t,"origin")&&ll(t,"access-control-request-method")}i(B0,"isPreflight");function ll(t,e){return(K(t,e)??"")!==
""}i(ll,"hasHeader");function W0(t){let e=t.method==="GET"?K(t,"upgrade"):void 0;return e!==void 0&&V0(e)}i(W0,"opensWeb\
Socket");function V0(t){return t.split(",").some(e=>it(e).toLowerCase()==="websocket")}i(V0,"namesWebSocket");var fl={"Cache-Control":"no-store"};function hl(t){let{index:e,match:n,request:r,path:s}=t;if(K0(t))return{reason:"misdi\
rected",exit:W("misdirected")};let o=qu(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:W("loop",{},{hops:a})}}if(ul(n.route.pathRules,s))return{reason:"refused-path",exit:W("refused-path")};
if(n.entry!=="short")return z0(t,n.lifecycle)}i(hl,"ownAnswerOf");function K0({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||Z(s)===Z(a))return!1;let c=Mn(t,s,r);return c.kind==="api"&&c.
route.api!==e.route.api}i(K0,"isMisdirected");function z0({match:t,request:e,successor:n,time:r},s){let o=n===void 0?void 0:
{successor:n},a=s===void 0?"serve":rl(s,r);if(a==="gone")return{reason:"old-host-gone",exit:W("old-host-gone",fl,o)};let c=s===
void 0?void 0:nl(s,r);if(c!==void 0){let d={...fl,"Retry-After":`${Math.ceil(c.until-r)}`};return{reason:"old-host-brown\
out",exit:W("old-host-brownout",d,o,c.status)}}let{redirect:u}=t.route;if(n===void 0||a!=="redirect"&&!u.isOn||dl(e)!==void 0)
return;let l={Location:n,...u.headers};return{reason:"redirect",exit:{status:u.status,type:null,headers:l}}}i(z0,"oldHos\
tAnswer");function pl(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=Rn(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:zu(o,n)??Gu(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:G0(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(pl,"chooseCluster");function G0({api:t,clusters:e,
split:n},r,s){return J0(e,r).find(o=>(n===void 0||Is(n,o))&&s(t,o))}i(G0,"nextHealthy");function J0(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(J0,"clustersAfter");var Rt=47,Y0=46,X0=Array.from({length:256},(t,e)=>e===Rt||oe(String.fromCharCode(e)));function ml(t){if(t.charCodeAt(0)!==
Rt)return!1;let e=Rt;for(let n=1;n<t.length;n++){let r=t.charCodeAt(n);if(X0[r]!==!0||e===Rt&&(r===Rt||r===Y0))return!1;
e=r}return!0}i(ml,"isPlainPath");var Q0="!*'();:@&=+$,/?%#[]",Ln="0123456789ABCDEF";function qn(t){if(ml(t))return t;if(!t.startsWith("/"))return;let e=Z0(
t);if(!(e===void 0||eS(t)))return nS(e)}i(qn,"normalPath");function Z0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=yl(t,n+1);if(o===void 0||o===0)return;e.push(gl(o,!0)),n+=
3}else e.push(gl(s,!1)),n+=1}return e.join("")}i(Z0,"normalizeEscapes");function gl(t,e){let n=String.fromCharCode(t);return oe(
n)||Q0.includes(n)&&!e?n:`%${Ln.charAt(Math.floor(t/16))}${Ln.charAt(t%16)}`}i(gl,"encode");function eS(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of tS(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(eS,"climbsAboveRoot");function tS(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?yl(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(tS,"decodeDotsAndSlashes");function nS(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(nS,"resolveSegments");function yl(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!he(n)||!he(r)))return Ln.indexOf(n.
toUpperCase())*16+Ln.indexOf(r.toUpperCase())}i(yl,"hexValue");var rS='"<>\\#',bl="0123456789ABCDEF";function Sl(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+wl(n),u=qn(c);if(!(u===void 0||Dn(t.prefixes,u)!==e.api))return s.origin+(sS(c)?u:c)+wl(r)}i(Sl,"shortUrl");function sS(t){
return t.includes("/.")||t.includes("/%2e")||t.includes("/%2E")}i(sS,"mayHaveDotSegment");function wl(t){let e=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||rS.includes(s);e.push(o?`%${bl.charAt(Math.floor(r/16))}${bl.
charAt(r%16)}`:s)}return e.join("")}i(wl,"escapeUrl");function xl(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(xl,"splitTarget");function _l(t,e){let n=xl(e.target),r=qn(n.path);return{target:n,path:r,match:r===void 0?iS:Mn(t,e.host,r)}}i(_l,"locate");
var iS={kind:"unknown-host"};function Hn(t,{target:e,path:n,match:r},s,o){if(n===void 0)return Ct(null,null,"malformed-path",W("malformed-path"),Ke);
if(r.kind==="unknown-host")return Ct(null,null,"unknown-host",W("unknown-host"),Ke);if(r.kind==="unknown-path")return Ct(
null,r.entry,"unknown-path",W("unknown-path"),Ke);let{route:a,entry:c,lifecycle:u}=r,l=c==="legacy"&&oS(r)?Sl(t,a,e):void 0,
d=u===void 0?Ke:sl(u,l),h=hl({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(h!==void 0)return Ct(a.api,c,
h.reason,h.exit,d);let p=pl(a,c,s,o),{cluster:g}=p,f=g===void 0?void 0:a.destinations.get(g);if(g===void 0||f===void 0){
let _=W("no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return Ct(a.api,c,"no-healthy-cluster",
_,d)}let y={api:a.api,entry:c,cluster:g,because:p.because,upstream:aS(r,s,f,n,e.query),responseHeaders:cS(t,d,p),exit:null},
b=Hu(t.gateway,s,f);return b===void 0?y:{...y,requestHeaders:b}}i(Hn,"decideLocated");function oS({route:t,lifecycle:e}){
return t.redirect.isOn||e?.isDeclared===!0}i(oS,"needsSuccessor");function aS({route:t,prefix:e},n,r,s,o){let a=vn(t.hostHeader,
n.host,r);return{scheme:r.scheme,host:a,sni:Tn(a,r),address:r.address,port:r.port,target:kn(s,t.stripPath?e:"",r.basePath)+
o}}i(aS,"upstreamOf");function cS({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; b\
ecause="${r.join(", ")}"`}}i(cS,"withDecision");function Ct(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(Ct,"exitDecision");function El({decisionHeader:t},{route:e,lifecycle:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isNative||n?.
isDeclared===!0||t!==void 0?!1:K(r,ot)===void 0&&(!o||s===""||s===a)}i(El,"isNativeRequest");function kl({api:t,nativeCluster:e,
pin:n},r){return{api:t,entry:r,cluster:e,because:n===void 0?uS:lS}}i(kl,"nativeDecision");var uS=["default"],lS=["pin"];function Nt(t){return Object.keys(t.apis).map(e=>Hs(t,e))}i(Nt,"effectiveApis");function Hs(t,e){let n={...t.defaults,...v(
t.apis,e)},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:R(s.
path??"/{api}",e),hosts:(s.hosts??[]).map(o=>R(o,e)),cluster:s.cluster??dS(t)}}i(Hs,"effectiveApi");function dS({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(dS,"onlyClusterOf");function ee(t,e,n){return v(t.apis,e)?.[n]!==
void 0?["apis",e,n]:["defaults",n]}i(ee,"declaredAt");function Se(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],
t.defaults]);for(let n of Object.keys(t.apis)){let r=v(t.apis,n);r!==void 0&&e.push([["apis",n],r])}return e}i(Se,"decla\
redSettings");function It(t){return(t.legacyHosts??[]).map(e=>In(e.host))}i(It,"patternsOf");function $s(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return Us([n],new Set(e.map(({name:r})=>r)),It(t))}i($s,"ownHostsOf");function Us(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=we(s,r);return o!==void 0&&e.has(o)})}i(Us,"isOwnHostIn");var fS=307,hS=308,pS=3e5;function vl({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??fS,s=pe(n?.maxAge??"")??pS;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===hS?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(vl,"compileRedirect");function Tl(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=v(t.clusters,s);if(a===void 0)throw new Error(`uncheck\
ed table: there is no cluster ${s}`);if(r===void 0||s!==n)return Cs(a,e,o);let{tlsVerify:c}=a;return Cs({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(Tl,"destinationIn");var mS=6e4,gS=5e3;function Al(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=R(s.hostHeader??"ups\
tream",e.name),l=u==="client"||u!=="upstream"&&r(Re(u));for(let k of n){let C=Tl(t,e,k,r);c.set(k,l?{...C,isOwnHost:!0}:
C)}let{healthCheck:d}=s,h=o??Vu(s,a)??a,p=c.get(h);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${h}`);
let g=!Tu(u,p),f=vl(t,s),y=al(s),b=s.oldHosts===void 0?void 0:Nn(s.oldHosts),_=d!==void 0&&(d.failover??!0),S=o!==void 0||
s.split===void 0&&!_,x=f.isOn||b?.isDeclared===!0||s.rewriteResponse===!0||d?.passive!==void 0||g;return{api:e.name,prefix:e.
path,stripPath:s.stripPath??!0,hostHeader:u,hasOtherHost:g,pin:o,cluster:a,nativeCluster:h,nativeDestination:p,clusters:n,
destinations:c,split:s.split===void 0?void 0:Wu(e.name,s.split,a),hasFailover:_,hasPassiveChecks:d?.passive!==void 0,healthCheck:d,
checkInterval:pe(d?.interval??"")??gS,redirect:f,lifecycle:b,pathRules:y,rewritesResponse:s.rewriteResponse??!1,timeouts:yS(
s.timeouts),retries:s.retries,hasConnectionSettings:s.timeouts!==void 0||s.retries!==void 0,isNative:S&&!x&&!cl(y)&&!p.isOwnHost}}
i(Al,"compileApi");function yS(t){if(t===void 0)return;let e=i(n=>(n===void 0?void 0:pe(n))??mS,"milliseconds");return{connect:e(
t.connect),send:e(t.send),read:e(t.read)}}i(yS,"compileTimeouts");var $n=class{static{i(this,"LruCache")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var bS=500,Un=class{static{i(this,"Routes")}apis;compile;known=new $n(bS);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return v(this.apis,e)!==void 0}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.
forEach(r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}};var wS=["plugins","source","owner","labels"],SS=["address","oldCluster"];function Ol(t){let e={};for(let s of Object.keys(
t.apis))X(e,s,Pl(v(t.apis,s)));let n={};for(let[s,o]of Object.entries(t))SS.includes(s)||X(n,s,o);let r=Fs({...n,apis:e,
defaults:Pl(t.defaults)});return On(r,0).toString(16).padStart(8,"0")}i(Ol,"tableVersion");function Pl(t){let e={};for(let[
n,r]of Object.entries(t??{}))wS.includes(n)||X(e,n,r);return e}i(Pl,"pluginFields");function Fs(t){if(typeof t=="number")
return je(t);if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.isArray(t)){for(let r of t)e.push(Fs(r));
return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=v(n,r);s!=null&&e.push(`${r}:${Fs(s)}`)}return e.
length===0?"[]":`{${e.join(",")}}`}i(Fs,"canonical");function Rl(t){let e=Nt(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:l}of e)for(let d of l)r.set(d,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:In(u.host),lifecycle:Nn(u)})),a=new Un(t.apis,u=>Al(
t,Hs(t,u),n,c)),c=Us([s,r],a,o.map(({pattern:u})=>u));return{version:Ol(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:il(e.map(({path:u,name:l})=>[u,l])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!0,checkedApis:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),hasPassiveChecks:e.some(
({settings:{healthCheck:u}})=>u?.passive!==void 0)}}i(Rl,"compileTable");function Dt(t,e,n){let r=Cu(e);return t.response.exit(r.status,Pn(e,r,null,n),r.headers)}i(Dt,"refuse");function Nl(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(xS(o,r,a))},"check");
s(t.pin,["pin"]),s(t.oldCluster,["oldCluster"]);for(let[o,a]of Se(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);
for(let c of Object.keys(a.split?.weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;
let a=`${o.name} has no default cluster: ${r.join(" or ")}.`;n.push(E("no-cluster",["apis",o.name],a))}return n}i(Nl,"ch\
eckClusters");function Il(t){let e=[];for(let[n,{split:r}]of Se(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(
r.weights))s+=v(r.weights,o)??0;Cl(s,100)||Cl(s,1e3)||e.push(E("weights-sum",[...n,"split","weights"],`The weights add u\
p to ${je(s)}.`))}return e}i(Il,"checkWeights");function Dl(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??
"upstream";if(o==="upstream"||s.cluster===void 0)continue;let a=s.settings.upstream??v(t.clusters,s.cluster)?.url??"",c=ee(
t,s.name,"hostHeader"),u=c.join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the ho\
st that the client called":Re(o),d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked again\
st that.`;n.push(E("sni-is-not-upstream",c,d))}return n}i(Dl,"checkHostHeaders");function Cl(t,e){return Math.abs(t-e)<1e-6}
i(Cl,"isAbout");function xS(t,e,n){let r=Sn(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(
", ")}.`;return E("unknown-cluster",n,`There is no cluster ${t}.`,s)}i(xS,"unknownCluster");var Ml=100;function Ll(t){let e=[];for(let[n,{healthCheck:r}]of Se(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:pe(o);if(o===void 0||a===void 0||a>=Ml)continue;let c=`${s} is ${o}; it must be at least ${Ml}ms.`;e.push(
E("check-too-often",[...n,"healthCheck",s],c))}return e}i(Ll,"checkHealthChecks");function ql(t,e){return[_S(t),ES(t,e),vS(t,e),TS(t,e)].flat()}i(ql,"checkHosts");function _S(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(E("host-repeated",["shortHosts",s],`${r} is listed twice in shortHosts.`))});
let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(E("host-repeated",["legacyHos\
ts",s,"host"],`${r} is listed twice in legacyHosts.`))}),e}i(_S,"checkRepeatedHosts");function ES(t,e){let n=[],r=new Set(
Object.keys(t.apis)),s=new Set(t.shortHosts),o=It(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let d=[...ee(t,c.name,
"hosts"),l],h=a.get(u);s.has(u)&&n.push(E("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(E("host-repeated",
d,`${u} is listed twice for ${c.name}.`)):h!==void 0&&n.push(E("host-taken",d,`${u} is an own host of both ${h} and ${c.
name}.`)),a.set(u,h??c.name);for(let g of o){let f=we(g,u);if(f===void 0||f===c.name||!r.has(f))continue;let y=`${u} goe\
s to ${c.name} and no longer to ${f}, although it matches the pattern ${g.text} for ${f}.`;n.push(E("host-shadowed",d,y))}
let p=c.settings.oldHosts===void 0?kS(t,o,u,c.name):void 0;if(p!==void 0){let g=`${u} is an own host of ${c.name}, so th\
e end of ${p} does not hold for it.`;n.push(E("end-bypassed",d,g))}Be(u)||n.push(E("name-too-long",d,`${u} is too long f\
or DNS.`))});return n}i(ES,"checkOwnHosts");function kS({legacyHosts:t=[]},e,n,r){let s=e.findIndex(d=>we(d,n)===r),{deprecated:o,
sunset:a,brownouts:c=[],links:u}=t[s]??{};return o!==void 0||a!==void 0||c.length>0||u!==void 0?e[s]?.text:void 0}i(kS,"\
endingPattern");function vS(t,e){let n=[],r=new Set(e.map(s=>s.name));return It(t).forEach((s,o)=>{for(let a of t.shortHosts){
let c=we(s,a);if(c===void 0||!r.has(c))continue;let u=`For ${c} the pattern gives ${a}, which is a short host.`;n.push(E(
"host-is-short",["legacyHosts",o,"host"],u))}}),n}i(vS,"checkPatternsAgainstShortHosts");function TS(t,e){let n=[],r=It(
t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["lega\
cyHosts",c,"host"],l=R(a.text,o);Be(l)||n.push(E("name-too-long",u,`${l} is too long for DNS.`));for(let d of r.slice(0,
c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))continue;let h=e.find(f=>{let y=we(d,R(a.text,f.name));return y!==
void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;let g=`The pattern gives ${R(a.text,h.name)} to ${h.name}, but the\
 earlier pattern ${d.text} gives it to another API.`;n.push(E("host-shadowed",u,g))}}),n}i(TS,"checkLegacyNames");function $l(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...Hl(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Se(
t))r!==void 0&&e.push(...Hl(r,[...n,"oldHosts"])),s!==void 0&&e.push(...PS(s,t.shortHosts,[...n,"redirect"]));return e}i(
$l,"checkOldHosts");function Hl(t,e){let n=[],r=t.deprecated===void 0?void 0:ae(t.deprecated),s=t.sunset===void 0?void 0:
ae(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(E("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(E("no-sun\
set",[...e,"afterSunset"],"afterSunset is set, but there is no sunset.")),[...n,...AS(t,s,[...e,"brownouts"])]}i(Hl,"che\
ckLifecycle");function AS({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=ae(o.from),u=ae(o.until);if(c===
void 0||u===void 0)return;let l=i(d=>{r.push(E("brownout-order",[...n,a],`The brownout from ${o.from} to ${o.until} ${d}\
.`))},"report");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<s&&l("begins be\
fore the previous one is over"),s=Math.max(s,u)}),r}i(AS,"checkBrownouts");function PS({status:t,permanent:e,origin:n},r,s){
let o=[];t===308&&e!==!0&&o.push(E("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so a rollback does\
 not reach them."));let a=n===void 0?void 0:j(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(E("redirect-elsewhere",
[...s,"origin"],`${a} is not one of the short hosts.`)),o}i(PS,"checkRedirect");function Fl(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(E("path-taken",Ul(t,s),a))}}for(let s of e){let o=OS(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(E("path-inside",Ul(t,s),a))}return n}i(Fl,"checkPaths");function Ul(t,e){return e.
settings.path===void 0?["apis",e.name]:ee(t,e.name,"path")}i(Ul,"pathOf");function OS(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(OS,"ownerOfParent");var RS=["secret","password","passwd","passphrase","token","apikey","credential"],CS=["key","authorization","proxy_author\
ization","cookie"],NS=["api","private","secret","access","aws","hmac","signing","encryption","client","auth"];function Wl(t){
let e=[];jl(t.defaults,["defaults"],e);for(let n of Object.keys(t.apis))jl(v(t.apis,n),["apis",n],e);return e}i(Wl,"chec\
kSecrets");function jl(t,e,n){let r=t?.plugins??[];for(let s=0;s<r.length;s++){let o=r[s];if(o===void 0)continue;let a=[
...e,"plugins",s];if(o.config!==void 0&&o.configFrom!==void 0){let c=`${o.name} has its configuration here and in the Se\
cret ${o.configFrom.secret}; Kong's ingress controller takes one of them alone.`;n.push(E("plugin-config-twice",[...a,"c\
onfigFrom"],c))}js(o.config,[...a,"config"],"",o.name,n)}}i(jl,"checkPlugins");function js(t,e,n,r,s){if(typeof t=="stri\
ng"){if(IS(n,t)){let o=`${r} has what looks like a secret here, in plain text.`;s.push(E("secret-in-table",e,o))}}else if(Array.
isArray(t))for(let o=0;o<t.length;o++)js(t[o],[...e,o],n,r,s);else if(B(t))for(let o of Object.keys(t))js(v(t,o),[...e,o],
o,r,s)}i(js,"walk");function IS(t,e){if(e===""||e.startsWith("{vault://")&&e.endsWith("}"))return!1;let n=e.indexOf(":"),
r=n>0&&e.substring(n+1).trim()!==""&&Bl(e.substring(0,n));return Bl(t)||r||DS(e)}i(IS,"holdsSecret");function Bl(t){let e=t.
toLowerCase().split("-").join("_");if(CS.includes(e))return!0;for(let n of RS)if(e===n||e.endsWith(`_${n}`))return!0;for(let n of NS){
let r=`${n}_key`;if(e===r||e.endsWith(`_${r}`))return!0}return!1}i(Bl,"isSecretName");function DS(t){let e=t.indexOf(":/\
/");if(e===-1)return!1;let n=(t.substring(e+3).split("/")[0]??"").split("?")[0]??"",r=n.indexOf("@"),s=n.indexOf(":");return s!==
-1&&s<r}i(DS,"hasUserInfo");function Vl(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(R(a,r))||(t.legacyHosts??[]).some(d=>R(d.host,r)===R(a,r)))continue;let l=[...v(t.apis,r)?.source?.host!==
void 0?["apis",r]:["defaults"],"source","host"];n.push(E("source-host",l,`${r} is not served at ${R(a,r)}.`))}return n}i(
Vl,"checkSources");function zl(t,e){let n=[];for(let[r,{split:s}]of Se(t)){let o=[...r,"split"];for(let c of We(s?.by??"")??[])c.kind==="he\
ader"&&!Bs(c.name)&&n.push(Kl(c.name,[...o,"by"]));let a=s?.override?.header;a!==void 0&&!Bs(a)&&n.push(Kl(a,[...o,"over\
ride","header"]))}return[...n,...MS(t,e)]}i(zl,"checkSplitKeys");function Bs(t){return U(t,e=>At(e)||e==="-"||e==="_")}i(
Bs,"isPassedOn");function Kl(t,e){let n=`nginx, and so Kong, ignores a header called ${t}: names have letters, digits, -\
 and _ there.`;return E("key-unread",e,n)}i(Kl,"dropped");function MS(t,e){let n=[],r=new Set;for(let{name:s,settings:o}of e){
if(o.source?.method!=="nginx")continue;let a=[...ee(t,s,"split"),"by"];for(let c of We(o.split?.by??"")??[]){let u=LS(c),
l=`${a.join(".")} ${u??""}`;u===void 0||r.has(l)||(r.add(l),n.push(E("key-unread",a,`For ${s} the old cluster divides re\
quests without it: ${u}`)))}}return n}i(MS,"checkOldCluster");function LS(t){if(t.kind==="consumer")return"it knows no c\
onsumers of Kong.";if(!(t.kind!=="header"||!t.name.includes("_")||!Bs(t.name)))return`ingress-nginx drops ${t.name}, unl\
ess its ConfigMap says enable-underscores-in-headers: "true".`}i(LS,"whyUnread");var Ws="";function Gl(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(v(t.clusters,s)?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody between the clusters can read and change its traffic.`;n.push(
E("tls-unverified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?$S(t,e):[];return[n,r,qS(t,e)].flat()}i(Gl,"checkTls");
function qS(t,e){let n=[],r=new Set,s=Object.keys(t.clusters).filter(o=>HS(v(t.clusters,o)?.url??""));for(let o of e){let a=o.
settings.upstream!==void 0&&o.cluster!==void 0;for(let c of a?[...s,o.cluster]:s){let u=Jl(t,o,c)?.use;if(u?.isVerified!==
!0||!tt(u.name))continue;let d=a&&c===o.cluster?ee(t,o.name,"upstream"):["clusters",c,"url"];if(r.has(d.join(".")))continue;
r.add(d.join("."));let h=`For ${o.name} the upstream is the IP address ${u.name}. Kong does not compare it with the IP a\
ddresses in a certificate.`;n.push(E("https-address",d,h))}}return n}i(qS,"checkAddresses");function HS(t){return tt(j(R(
t,"api"))?.host??"")}i(HS,"isAtAddress");function $S(t,e){let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.
keys(t.clusters)){let c=Jl(t,o,a);if(c===void 0)continue;let{place:u,use:l}=c,d=s.get(u)??[],h=d.find(g=>US(g,l)),p=l.isVerified?
h?.cluster??"":a;if(h!==void 0&&!r.has(p)){r.add(p);let g=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.
name} by cluster ${a}, and only one of them checks the certificate.`;n.push(E("tls-mixed",["clusters",p,"tlsVerify"],g))}
d.some(g=>g.isVerified===l.isVerified&&g.name===l.name)||d.push(l),s.set(u,d)}return n}i($S,"checkMixed");function Jl(t,{
name:e,cluster:n,settings:r},s){let o=v(t.clusters,s);if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=j(R(a?r.upstream??
"":o.url,e));if(c?.scheme!=="https")return;let u=a||o.address===void 0?c.host:R(o.address,e),l=r.hostHeader??"upstream",
d=l==="upstream"?c.host:l==="client"?Ws:Re(R(l,e));return{place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.
tlsVerify!==!1,name:d}}}i(Jl,"useOf");function US(t,e){return t.isVerified===e.isVerified?!1:t.name===e.name||t.name===Ws||
e.name===Ws}i(US,"isMixed");function Zl(t,e){let n=$s(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=v(t.clusters,s);if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Xl(r,Yl(a,e),l=>Ql(a,l.name,c!==void 0,n,u)),c!==void 0&&Xl(r,Yl(c,e),l=>FS(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=Ql(o,s.name,!1,
n,ee(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(Zl,"checkUpstreams");function Yl(t,e){return t.includes(ce)?
e:e.slice(0,1)}i(Yl,"named");function Xl(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(Xl,"pushF\
irst");function Ql(t,e,n,r,s){let o=j(R(t,e));if(o===void 0)return E("name-too-long",s,`${R(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return E("upstream-loop",s,a)}i(Ql,"checkUrl");function FS(t,e,n){if(!Be(R(t,e)))return E("name-too-long",n,`${R(
t,e)} is too long for DNS.`)}i(FS,"checkAddressName");var jS={url:"http://stand-in.invalid"};function td(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Fn(o,[])||Fn(o,["clusters"])||Fn(o,["apis"])))return;let r=t,s=ed(r.clusters,n,"clusters",jS);
return{shortHosts:Vs(n,"shortHosts")?[]:r.shortHosts,legacyHosts:Vs(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||Vs(n,"pin")?{}:{pin:r.pin},defaults:BS(r.defaults??{},n,s),apis:ed(r.apis,n,"apis",void 0)}}i(td,"partialT\
able");function BS(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Fn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(BS,"partialDefaults");function ed(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:v(t,a);c!==void 0&&X(o,a,c)}return o}i(ed,"withoutBa\
d");function Vs(t,e){return t.some(n=>n[0]===e)}i(Vs,"isUnder");function Fn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Fn,"isAt");function nd(t){let e=pu(t,hn,[]),n=ks(e)?td(t,e):t,r=[e,n===void 0?[]:WS(n)].flat();return{findings:r,table:ks(r)?void 0:
n}}i(nd,"checkTable");function WS(t){let e=Nt(t);return[Nl(t,e),Il(t),zl(t,e),ql(t,e),$l(t),Fl(t,e),Zl(t,e),Gl(t,e),Dl(t,
e),Ll(t),Vl(t,e),Wl(t)].flat()}i(WS,"checkMeaning");var jn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Qc).join(" ")}`),this.name="TableRefused",this.findings=e}};var VS="kdp-api-",KS="kdp-cluster-";function sd(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=B(e)?e:{},c=B(n)?
n:{api:rd(r,VS),cluster:rd(s,KS)},u=t.routes.get(String(c.api)),l=String(c.cluster),d=Number(B(o)?o.status:0),h=Number(B(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(l)===!0?l:"",status:d>=100&&d<600?d:0,seconds:h>=0?h/1e3:
void 0}}i(sd,"outcomeOf");function rd(t,e){return(B(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(rd,"tagValue");var Bn=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#r=new Cn;log=i(async e=>{let n=this.#s;if(n===void 0)return;let{
index:r,watch:s}=n;if(this.#e.countOutcomes){let a=sd(r,od(String(await e.log.serialize())));this.#t.telemetry.countOutcome(
a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.get("kdp");typeof o?.
api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
if(this.#e=bu(e,od),this.#t=n,this.#e.sharedTable)return;let{table:r,findings:s}=nd(this.#e.table);if(r===void 0)throw new jn(
s);let o=Rl(r),a=n.health.watch(this.#e.entity,n.checksHealth?Ou(o):[]);this.#n={index:o,watch:a,needsNoPlugin:Mu(this.#e,
o)},n.tableInForce.load(o,s,a)}get#s(){return this.#n??this.#t.tableInForce.inForce}async access(e){if(this.#n?.needsNoPlugin===
!0)return;let n=this.#s;if(n===void 0)return Dt(e,"no-table",await id(e));let{telemetry:r}=this.#t,s=performance.now(),o=await this.#i(
e,n.index,this.#a(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(
e),o=_l(n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let f=Hn(n,o,s,r);return this.#t.
telemetry.countRequest("",f),this.#c(e,n,s,f)}if(this.#e.nativeRoutes&&El(n,a,s)){this.#o(a);return}let l=await this.#r.
complete(e,s,a),{request:d,decision:h}=await this.#u(e,n,o,l,r);if(this.#e.catchAll&&!An(h)){let f=Nu(h,d);return this.#t.
telemetry.countRequest(a.host,f),this.#c(e,n,d,f)}if(await this.#l(e,a,d,h),An(h))return this.#c(e,n,d,h);let p=this.#e.
nativeRoutes?void 0:await this.#r.serviceScheme(e),g=new Pt(e,this.#e.companion);vu(this.#e,n,{match:a,path:c,query:u.query,
request:d,decision:h},p,g),await g.send()}async#u(e,n,r,s,o){let a=Hn(n,r,s,o),c=Qu(a,s.method);if(c.length===0)return{request:s,
decision:a};let u=await this.#r.withHeaders(e,s,c);return{request:u,decision:Hn(n,r,u,o)}}#a({isHealthy:e}){let{time:n,random:r}=this.#t;
return{time:n(),random:r(),isHealthy:e}}#o({route:e,entry:n,host:r}){this.#t.telemetry.countRequest(r,kl(e,n))}async#l(e,{
route:n,host:r,lifecycle:s},o,a){let{telemetry:c}=this.#t,{api:u,because:l,cluster:d}=a;if(c.countRequest(r,a),(l.includes(
"unhealthy")||l.includes("no-healthy-cluster"))&&c.countFailover(n.api,d),u===null||s?.isDeclared!==!0)return;let h=await e.
client.getConsumer(),p=h?.username??h?.id;c.countOldHost(Z(o.host),u,typeof p=="string"?p:"")}async#c(e,n,r,s){if(!An(s))
throw new Error("decided for an API that does not match");let o=new Pt(e,this.#e.companion);Iu(this.#e,n,r,s,o),await o.
send();let{status:a,headers:c,problem:u}=Du(s);if(u===void 0)return()=>e.response.exit(a,"",c);let l=Pn(u,s.exit,s.api,await id(
e));return()=>e.response.exit(a,l,c)}};async function id(t){return String(await t.nginx.getVar("kong_request_id")??"")}i(
id,"requestIdOf");function od(t){try{return JSON.parse(t)}catch{return t}}i(od,"parseJson");import{readFileSync as Sh}from"node:fs";import{setTimeout as XS}from"node:timers/promises";var ad={isHealthy:!0,contrary:0,badResponses:0};function cd(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(cd,"afterChe\
ck");function ud(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(ud,"afterResponse");var zS=500;function ld(t,e){let n=new Map;for(let r of t)n.set(Ks(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(Ks(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(Ks(r,s));if(a===void 0)return;let c=o<zS;e(
a,ud(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(ld,"watchOf");function Ks(t,e){return`${t} ${e}`}
i(Ks,"nameOf");var Wn=class{static{i(this,"HealthRegistry")}checks=new Map;owners=new Map;runner;constructor(e){this.runner=e}unhealthy(){
let e=[];for(let[,{state:n,target:r}]of this.checks)n.isHealthy||e.push(r);return e}watch(e,n){let r=n.map(s=>this.checkFor(
s));return this.owners.set(e,r.map(({key:s})=>s)),this.stopUnwatched(),ld(r,(s,o,a)=>{this.setState(s,o,a)})}setState(e,n,r){
let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.runner.onChange(e.target,n.isHealthy,r)}checkFor(e){let n=GS(e),
r=this.checks.get(n);if(r!==void 0)return r;let s={target:e,key:n,state:ad,isStopped:!1};return this.checks.set(n,s),this.
runner.start(s),s}stopUnwatched(){let e=new Set;for(let[,r]of this.owners)for(let s of r)e.add(s);let n=[];for(let[r,s]of this.
checks)e.has(r)||n.push(s);for(let r of n)r.isStopped=!0,this.checks.delete(r.key),this.runner.stop(r)}};function GS({api:t,
cluster:e,interval:n,thresholds:r,probe:s}){let{successes:o,failures:a,passive:c=0}=r,{scheme:u,address:l,port:d,host:h,
serverName:p,tlsVerify:g,path:f,timeout:y,statuses:b}=s;return[t,e,`${u}://${l}:${d}${f}`,h,p??"",g?"verified":"unverifi\
ed",`${n} ${y} ${o} ${a} ${c}`,b.join(" ")].join(`
`)}i(GS,"keyOf");import{request as JS}from"node:http";import{request as YS}from"node:https";function dd(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:h}=t,
p=AbortSignal.timeout(d),g={host:s,port:o,path:l,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?JS(g):YS({...g,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${d} ms`:y.message})}),f.end()})}i(dd,"probe");function fd(t,e){let n=new Map,r=new Wn({start:i(s=>{let o=new AbortController;n.set(s,o),QS(r,s,o.signal,e)},"start"),stop:i(
s=>{n.get(s)?.abort(),n.delete(s)},"stop"),onChange:t});return r}i(fd,"createHealthMonitor");async function QS(t,e,n,r){
let{interval:s,thresholds:o,probe:a}=e.target,c=Math.random()*s;for(;;){if(await XS(c,!1,{ref:!1,signal:n}).catch(()=>!0))
return;let{isGood:l,what:d}=await dd(a,r);if(n.aborted)return;t.setState(e,cd(e.state,l,o),d),c=s}}i(QS,"run");import{setImmediate as ex}from"node:timers/promises";function hd(t,e){let{nativeCluster:n,clusters:r,healthCheck:s}=t,o=zs(t);return{cluster:n,because:ZS(t),split:o.length>0?
Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(hd,"apiStatus");function ZS({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"s\
plit"}i(ZS,"reasonOf");function zs({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(Ku(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(zs,"weightsOf");
function pd({code:t,severity:e,path:n,message:r}){return{code:t,severity:e,path:Tt(n),message:r}}i(pd,"findingStatus");var md=256,Vn=class{static{i(this,"TableInForceStore")}#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n}load(e,n,r){this.#n?.
index.version!==e.version&&(this.#n={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#n))}get inForce(){return this.#n}async status(){
if(this.#n===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#n,s=new Set(
this.#t().map(({api:c,cluster:u})=>`${c} ${u}`)),o=e.routes.map(c=>c),a=[];for(let[c,u]of o.entries())c%md===md-1&&await ex(),
a.push([u.api,hd(u,l=>!s.has(`${u.api} ${l}`))]);return{version:e.version,loadedAt:new Date(r*1e3).toISOString(),findings:n.
map(pd),apis:Object.fromEntries(a)}}};var ne=_t(tr(),1);function nr(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(nr,"byLabels");var yh=_t(tr(),1);function bh(t){let e=i((u,l,d)=>new yh.Gauge({name:`kdp_${u}`,help:l,labelNames:d,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster of an API's pin, else of its heaviest weight, else its default cluster.",["api","cluster"]),
a=e("split_weight_ratio","The configured share of a cluster in an API's split, 0 to 1.",["api","cluster"]),c=e("old_host\
_sunset_timestamp_seconds","The sunset of an old host, in Unix time: of a host pattern, or, with an api, of all old host\
s of that API.",["host","api"]);return({index:u,findings:l,since:d})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.
version},1),r.set(d),s.set({severity:"error"},0),s.set({severity:"warning"},l.length);for(let{pattern:h,lifecycle:p}of u.
legacyPatterns)p.sunset!==void 0&&c.set({host:h.text,api:""},p.sunset);u.routes.forEach(h=>{let{api:p,nativeCluster:g,lifecycle:f}=h;
o.set({api:p,cluster:g},1);for(let{cluster:y,ratio:b}of zs(h))a.set({api:p,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",
api:p},f.sunset)})}}i(bh,"createTableGauges");var W_=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],V_=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function wh(t){let e=new ne.Registry,
n=[e],r=nr(new ne.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host patter\
n of the table, cluster (empty where the gateway answered itself) and reason, as in kdp explain.",labelNames:["api","ent\
ry","host","cluster","reason"],registers:n})),s=new ne.Histogram({name:"kdp_decision_duration_seconds",help:"How long th\
e plugin held a request, from Kong's call to the plugin's last answer, including waits for Kong.",buckets:W_,registers:n}),
o=new ne.Counter({name:"kdp_failovers_total",help:"Requests whose first choice of cluster is unhealthy; cluster is the o\
ne that they went to instead, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new ne.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=nr(new ne.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, with the log phase.",labelNames:["api","cluster","outcome"],registers:n})),u=nr(new ne.Histogram({name:"kd\
p_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, with the log \
phase.",labelNames:["api","cluster"],buckets:V_,registers:n}));return new ne.Gauge({name:"kdp_unhealthy_upstreams",help:"\
Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:l,cluster:d}of t())this.set({api:l,cluster:d},1)}}),{registry:e,countRequest:i((l,{api:d,entry:h,
cluster:p,because:g})=>{r(d??"",h??"",l,p??"",g.join(",")).inc()},"countRequest"),observeDecision:i(l=>{s.observe(l/1e3)},
"observeDecision"),countFailover:i((l,d)=>{o.inc({api:l,cluster:d??""})},"countFailover"),countOldHost:i((l,d,h)=>{a.inc(
{host:l,api:d,consumer:h})},"countOldHost"),countOutcome:i(({api:l,cluster:d,status:h,seconds:p})=>{c(l,d,`${Math.floor(
h/100)}xx`).inc(),p!==void 0&&d!==""&&u(l,d).observe(p)},"countOutcome"),showTable:bh(n)}}i(wh,"createTelemetry");function xh(t){let e=fd(K_,z_(t)),n=wh(()=>e.unhealthy()),r=G_(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!==
"off",telemetry:n,tableInForce:new Vn(n.showTable,()=>e.unhealthy()),time:i(()=>Date.now()/1e3+r,"time"),random:Math.random}}
i(xh,"createSharedState");var K_=i(({api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,l=r?30:40,d=r?
"upstream healthy again":"upstream unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:l,time:Date.
now(),plugin:"route-table",api:t,cluster:e,where:h,why:s,msg:d})}
`)},"logChange");function z_({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:Sh(t,"utf8"),key:Sh(e,"utf8")}}i(z_,"clientCertificate");function G_(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is not a number of seconds`);return e}i(G_,"clockOffset");var _h="0.1.0";var Ji=xh(process.env),Gi=class extends Bn{static{i(this,"Plugin")}constructor(e){super(e,Ji)}},Y_=Ji.telemetry.registry;
function X_(){return Ji.tableInForce.status()}i(X_,"Status");var Q_="route-table",Z_=_h,eE=850,tE=yu,nE=["log"];import{resolve as rE}from"node:path";import{pathToFileURL as sE}from"node:url";var Eh=["certificate","rewrite","access","response","preread","log"],iE=["rewrite","access","response"];function kh({Plugin:t}){
let e=t.prototype;return Eh.filter(n=>typeof e[n]=="function")}i(kh,"phasesOf");function vh(t,e){if(!Eh.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(vh,"phaseOf");function Xi(t){return iE.includes(t)}
i(Xi,"canExit");async function Th(t){let e=await import(sE(rE(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is not a plugin: it must export Pl\
ugin (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(Th,"loadPluginMod\
ule");function Qi(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...kh(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Qi,"describePlugin");function Ah(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Qi(t,e)]})}i(Ah,"dumpDescription");import{createServer as ak}from"node:http";import{setTimeout as lp}from"node:timers/promises";var $t=class{static{i(this,"Doorkeeper")}#e;#t;#n=0;#r;#s;constructor(e,n=()=>performance.now()){this.#e=e,this.#t=n,this.#r=
e.perSecond,this.#s=n()}enters(){let{perSecond:e,atOnce:n}=this.#e,r=this.#t();return this.#r=Math.min(e,this.#r+(r-this.#s)/
1e3*e),this.#s=r,this.#n>=n||this.#r<1?!1:(this.#r-=1,this.#n+=1,!0)}leave=i(()=>{this.#n-=1},"leave")};import{connect as sk}from"node:net";var mt=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},gt=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#r=1;#s=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#u(e,s),!(this.#r>0||this.#s>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#u(e,n){let r=n;for(;r<e.length&&(this.#r>0||this.#s>0);)if(this.#s>
0){let s=Math.min(this.#s,e.length-r);this.#s-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=cE(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#r+=n.valuesPerUnit*r-1,this.#s=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#s+this.#r>this.#e)throw new mt(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#r=1,n}};function O(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(O,"layout");var rr=O(0,0,0),Zi=1,eo=2,aE=[rr,void 0,rr,rr,O(1,0,1),O(2,0,1),O(4,0,1),O(1,0,1,0,1),O(2,0,1,0,1),O(4,0,1,
0,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,2,1),O(0,3,1),O(0,5,1),
O(0,9,1),O(0,17,1),O(1,0,1),O(2,0,1),O(4,0,1),O(2,0,0,Zi),O(4,0,0,Zi),O(2,0,0,eo),O(4,0,0,eo)];function cE(t){if(t<=127||
t>=224)return rr;if(t<=143)return O(0,t&15,0,eo);if(t<=159)return O(0,t&15,0,Zi);if(t<=191)return O(0,t&31,1);let e=aE[t-
192];if(e===void 0)throw new mt(`a MessagePack value cannot begin with byte 0x${t.toString(16)}`);return e}i(cE,"layoutO\
f");var gr=_t(Zh(),1);import{isUtf8 as ZE}from"node:buffer";var Me=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},ep=0,tp=1,ek=2,
np=new gr.Encoder({ignoreUndefined:!0}),tk=new gr.Decoder({rawStrings:!0}),nk=new TextDecoder("utf-8",{ignoreBOM:!0});function rp(t){
let e=op(t),[n,r,s,o]=e;if(n!==ep||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Me("a message is \
not an RPC request");return{id:r,method:s,argument:o[0]}}i(rp,"decodeRequest");function sp(t){let[e,n,r,s]=op(t);if(e!==
ek){if(e!==tp||typeof n!="number")throw new Me("a message is not an RPC answer");return{id:n,error:rk(r),result:s}}}i(sp,
"decodeAnswer");function rk(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(rk,"errorText");function ip({
id:t,method:e,argument:n}){return np.encode([ep,t,e,[n]])}i(ip,"encodeRequest");function Eo({id:t,error:e,result:n}){return np.
encode([tp,t,e,e===null?n:null])}i(Eo,"encodeAnswer");function op(t){let e;try{e=_o(tk.decode(t))}catch(n){throw new Me(
`a message can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Me("a message is\
 not an array");return e}i(op,"decodeArray");function _o(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)
return ZE(t)?nk.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=_o(t[n]);return t}let e=t;for(let n of Object.
keys(e)){let r=v(e,n);typeof r=="object"&&X(e,n,_o(r))}return e}i(_o,"withTexts");function ap(t,e){return new Promise((n,r)=>{let s=sk(t),o=new gt,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(ip({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=sp(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(ap,"probeServer");var Wt=class{static{i(this,"Report")}#e;#t;#n;#r=Number.POSITIVE_INFINITY;constructor(e,n=()=>performance.now()){this.#e=
e,this.#t=n}read(){return(this.#n===void 0||this.#t()>=this.#r)&&(this.#r=Number.POSITIVE_INFINITY,this.#n=this.#s()),this.#n}async#s(){
let e=this.#t();try{let n=Buffer.from(await this.#e()),r=this.#t();return this.#r=r+20*(r-e),n}catch(n){throw this.#n=void 0,
n}}};import{setImmediate as ik}from"node:timers/promises";var cp=256;async function up(t){let e=[];for(let[n,r]of Object.entries(t)){let o=typeof r=="object"&&r!==null&&!Array.isArray(
r)?await ok(r):JSON.stringify(r);e.push(`${JSON.stringify(n)}:${o}`)}return`{${e.join(",")}}
`}i(up,"statusText");async function ok(t){let e=Object.entries(t),n=[];for(let r=0;r<e.length;r+=cp){for(let[s,o]of e.slice(
r,r+cp))n.push(`${JSON.stringify(s)}:${JSON.stringify(o)}`);await ik()}return`{${n.join(",")}}`}i(ok,"objectText");var ck=1e3,uk=["/healthz","/readyz","/metrics","/status"],lk={perSecond:50,atOnce:50},dk=100,fk={perSecond:10,atOnce:4},
hk=250,pk=1e4;async function dp(t){let e=new $t(lk),n=mk(t),r=ak((s,o)=>{(async()=>{e.enters()?o.once("close",e.leave):await lp(
dk),await n(s,o)})().catch(()=>o.destroy())});return await new Promise((s,o)=>{r.once("error",o),r.listen(t.port,t.host,
s)}),r}i(dp,"serveHealth");function mk(t){let{metrics:e,status:n}=t,r=new $t(fk),s=new ko(t.socketPath),o=new Map([["/me\
trics",{type:e.contentType,report:new Wt(()=>e.text())}],["/status",{type:"application/json",report:new Wt(async()=>up(await n()))}]]);
return async({method:a,url:c=""},u)=>{if(u.destroyed)return;if(a!=="GET"&&a!=="HEAD"){yr(u,Ye(405,{status:"method not al\
lowed"},{Allow:"GET, HEAD"}));return}let l=o.get(c);if(l===void 0)yr(u,await gk(c,t,s));else if(r.enters()){let d=setTimeout(
()=>u.destroy(),pk);u.once("close",()=>{clearTimeout(d),r.leave()}),yr(u,{status:200,headers:{"Content-Type":l.type},body:await l.
report.read()})}else await lp(hk),yr(u,Ye(503,{status:"too many requests for status and metrics"},{"Retry-After":"1"}))}}
i(mk,"responder");async function gk(t,{isShuttingDown:e},n){if(t==="/healthz")return Ye(200,{status:"alive"});if(t!=="/r\
eadyz")return Ye(404,{status:"not found",paths:uk});if(e())return Ye(503,{status:"shutting down"});try{return await n.ask(),
Ye(200,{status:"ready"})}catch(r){return Ye(503,{status:"not ready",reason:r instanceof Error?r.message:String(r)})}}i(gk,
"plainAnswer");var ko=class{static{i(this,"SharedProbe")}#e;#t;constructor(e){this.#e=e}async ask(){this.#t??=ap(this.#e,
ck).finally(()=>{this.#t=void 0}),await this.#t}};function Ye(t,e,n={}){return{status:t,headers:{"Content-Type":"applica\
tion/json",...n},body:`${JSON.stringify(e)}
`}}i(Ye,"json");function yr(t,{status:e,headers:n,body:r}){t.writeHead(e,{...n,"Content-Length":Buffer.byteLength(r)}),t.
end(r)}i(yr,"send");var le=_t(tr(),1);import{setImmediate as yk}from"node:timers/promises";var fp=256,bk=new Map([["\\",String.raw`\\`],[`
`,String.raw`\n`],['"',String.raw`\"`]]);async function pp(t){let e=[];for(let n of t)for(let{name:r}of n.getMetricsAsArray()){
let s=n.getSingleMetric(r),{help:o,type:a,values:c}=await(s.getForPromString?.()??s.get());e.push(`# HELP ${r} ${mp(o)}
# TYPE ${r} ${a}
`);let u=wk(r);for(let l=0;l<c.length;l+=fp)e.push(c.slice(l,l+fp).map(u).join("")),await yk();e.push(`
`)}return e.join("")}i(pp,"metricsText");function wk(t){let e=new Map;return({metricName:n=t,labels:r,sharedLabels:s={},
value:o})=>{let a=e.get(s);a===void 0&&(a=hp(s),e.set(s,a));let c=[...hp(r),...a];return`${n}${c.length===0?"":`{${c.join(
",")}}`} ${Sk(o)}
`}}i(wk,"sampleWriter");function hp(t){return Object.entries(t).map(([e,n])=>`${e}="${mp(String(n??""))}"`)}i(hp,"labelT\
exts");function mp(t){return t.replaceAll(/[\\\n"]/g,e=>bk.get(e)??e)}i(mp,"escape");function Sk(t){return Number.isFinite(
t)?String(t):Number.isNaN(t)?"NaN":t>0?"+Inf":"-Inf"}i(Sk,"numberText");var Vt="kdp_plugin_server";function gp(t){let e=new le.Registry;(0,le.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(()=>pp([e,...t?[t]:[]]),"text"),countRpc:xk(n),refusedConfigs:new le.Counter(
{name:`${Vt}_refused_configs_total`,help:"Configurations that the plugin refused. The last good one serves instead, or r\
equests get 503.",registers:n}),failedPhases:new le.Counter({name:`${Vt}_failed_phases_total`,help:"Phases that ended in\
 503 because of a failure in this server.",labelNames:["reason"],registers:n}),brokenConnections:new le.Counter({name:`${Vt}\
_broken_connections_total`,help:"Connections that were closed because of an invalid message.",labelNames:["reason"],registers:n})}}
i(gp,"createMetrics");function xk(t){let e=new le.Counter({name:`${Vt}_rpcs_total`,help:"RPCs of Kong by method and outc\
ome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,
outcome:s});n.set(o,a),a.inc()}}i(xk,"rpcCounter");function yp({registry:t},e){for(let[n,r]of Object.entries(e))new le.Gauge(
{name:`${Vt}_${n}`,help:`How many ${n.replaceAll("_"," ")} there are now.`,registers:[t],collect(){this.set(r())}})}i(yp,
"addGauges");import{parseArgs as _k}from"node:util";var ke=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Sp=`Usage: kdp\
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
`,bp=["trace","debug","info","warn","error","fatal"];function xp(t){let e=kk(t),{"log-level":n="info"}=e;if(!bp.includes(
n))throw new ke(`--log-level: it must be one of ${bp.join(", ")}`);return{socket:e.socket,socketMode:vk(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:Tk(e.http),plugin:e.plugin,phaseTimeout:wp("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:wp("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(xp,"parseOptions");var Xe={type:"string"},vo={type:"boolean"},Ek={socket:Xe,"socket-mode":Xe,http:Xe,plugin:Xe,"ph\
ase-timeout":Xe,grace:Xe,"log-level":Xe,dump:vo,"with-log-phase":vo,help:{...vo,short:"h"}};function kk(t){try{return _k(
{args:[...t],options:Ek}).values}catch(e){throw new ke(e instanceof Error?e.message:String(e))}}i(kk,"parse");function vk(t){
if(!/^[0-7]{3,4}$/.test(t))throw new ke(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(vk,"parseMode");function Tk(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new ke(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(Tk,"parseH\
ostAndPort");function wp(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new ke(`${t} ${e}: it must be milliseco\
nds`);return n}i(wp,"parseMilliseconds");import{createServer as Kk}from"node:net";import{setTimeout as zk}from"node:timers/promises";var _p=["kong.response.exit","kong.response.error"];function Ep(){let t={method:"kong",below:new Map};return e=>kp(t,e)}
i(Ep,"createPdkMaker");function kp(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):kp(Ak(t,s),e)}})}i(kp,"pdkFunction");function Ak({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${Pk(n)}`,below:new Map};return e.set(n,s),s}i(Ak,"nameBelow");function Pk(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(Pk,"snakeCase");var Kt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},br=class{static{
i(this,"Conversation")}#e;#t=[];#n;#r;#s;#i=0;#u=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#c(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${To(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#o)return;this.#h();
let n=new Kt(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#r?.("ret")}#l(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new Kt(`the phase neither made a PDK call nor ended within ${this.#e.timeouts.plugin} ms`))}),new Promise(
e=>{this.#r=e})}#c(e){this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#d(n,s,o));Promise.resolve().then(()=>e(r)).
then(()=>{n===this.#i&&this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#d(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||
this.#o||this.#a){a(new Kt(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},
resolve:o,reject:a}),this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||this.#o)
return;let n=this.#t.shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,_p.includes(To(n.
answer))?this.#h():(this.#n=n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${To(n.answer)}`)})),
e(n.answer)}#m(e){this.#u+=1;let n=this.#e.onFailure(e,this.#u);this.#t=[],n===void 0?this.#p():this.#c(n)}#g(e,n){clearTimeout(
this.#s),this.#s=setTimeout(n,e),this.#s.unref()}#h(){this.#o=!0,clearTimeout(this.#s),this.#e.onEnd()}};function To(t){
return t==="ret"?t:t.Method}i(To,"methodOf");function bt(t){return async e=>{let n=e;return Dt(n,t,Ok(await n.nginx.getVar("kong_request_id")))}}i(bt,"refuseWith");function Ao(t){
return e=>Dt(e,t,"")}i(Ao,"refuseWithoutCalls");var wr=class{static{i(this,"RefusingPlugin")}rewrite=bt("no-table");access=bt(
"no-table");response=bt("no-table")};function Ok(t){return typeof t=="string"?t:""}i(Ok,"textOf");var ve=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},xr=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=Ep();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(Sr(n),r);case"plugin.StepError":return this.#o(Sr(n),!0,r);case"plugin.StartInstance":
return this.#r(Sr(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),Qi(this.#e.module,!0);case"plugin.GetStatus":return this.#u();default:if(e.startsWith(
"plugin.Step"))return this.#o(Sr(n),!1,r);throw new ve(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one stays in force":"requests get\
 503 until a valid one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#s(e){let n=this.#e.instances.close(e);if(n===void 0)throw Po(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw Po(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#u(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw Po(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#c(
o,s);return Oo(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new ve("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#c(s,"access");return Oo(s,c,c.begin(
bt("failure")),r)}return Oo(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#t.size<65536?vh(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Xi(n)?Ao("failure"):void 0)}#c(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new br({makePdk:this.#n,timeouts:r,onEnd:i(()=>this.#t.delete(e),"onEnd"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Xi(n))return u===1?bt("failure"):u===2?Ao("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new ve(`there is no plugin ${String(
e)} here, only ${n}`)}};function Po(t){return new ve(`no plugin instance #${String(t)}`)}i(Po,"noInstance");async function Oo(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(Oo,"answerOf");function Sr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new ve("the argument must be a map")}i(Sr,"recordOf");var Nk=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function vp(t,{rpc:e,metrics:n,log:r}){let s=new gt,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed: an invalid message came over it"),t.destroy()},
"closeBroken"),l=i(async d=>{let h=rp(d),p=await Ik(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",d=>{try{
for(let h of s.push(d)){if(a+=1,a>16)throw new mt("too many messages are waiting for an answer");c=(a===1?l(h):c.then(()=>t.
destroyed?void 0:l(h))).catch(g=>{u(g instanceof Me?"message":"failure",g)})}}catch(h){u("frame",h)}}),t.on("error",d=>{
r.debug({err:d},"connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(vp,"serveC\
onnection");async function Ik({id:t,method:e,argument:n},r,s,o,a){let c=Nk.includes(e)?e:"other";try{let u=await r.call(
e,n,s);return o.countRpc(c,"ok"),Eo({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof ve||a.error(
{err:u,method:e},"an RPC failed");let l=u instanceof Error?u.message:String(u);return Eo({id:t,error:l,result:null})}}i(
Ik,"answerTo");import{isDeepStrictEqual as Dk}from"node:util";var Mk=16,_r=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=JSON.parse(e);n=Lk(r);let s=this.#s(n,r);return this.#r.
delete(n),{instance:this.#i(s),refusal:void 0,servesLastGood:!1}}catch(r){let s=this.#n.get(n),o=s?.plugin??new wr;return this.#r.
set(n,r instanceof Error?r.message:String(r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=qk(n),s=this.#n.
get(e);if(s!==void 0&&Dk(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>Mk&&a!==void 0&&this.#n.delete(a),o}#i(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function Lk(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(Lk,"ent\
ityOf");function qk(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(qk,"withoutKongsKeys");import{chmod as Hk,lstat as $k,unlink as Uk}from"node:fs/promises";import{connect as Fk}from"node:net";async function Tp(t,e,n){await jk(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await Hk(e,n)}i(Tp,"listenOnSocket");async function jk(t){let e=await $k(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} exists and is not a socket; name another path`);if(await Bk(t))throw new Error(`another server lis\
tens on ${t}; stop it, or name another path`);await Uk(t)}}i(jk,"removeStaleSocket");function Bk(t){return new Promise(e=>{
let n=Fk(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(Bk,"isAlive");import{randomBytes as Wk}from"node:crypto";var Er=class{static{i(this,"UniqueIds")}#e=Wk(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var Gk=1e4,Jk=36e5,Yk=5e3,Xk=250,Qk=20;async function Ap(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new Er,u=new _r({module:e,ids:c,closedTtl:Gk,idleTtl:Jk}),l=new xr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,p=Kk(y=>{d.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>d.delete(y)),vp(y,{rpc:l,metrics:o,
log:a})});p.maxConnections=16384;let g=setInterval(()=>{u.sweep()},Yk);g.unref(),yp(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>d.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await Tp(p,n,r);let f=!1;return{get isShuttingDown(){return f},async status(){return{...await e.Status?.(),
refused:u.refusals}},async shutDown(y){f=!0;let b=Date.now()+y,_=i(()=>d.size===0||l.conversations===0&&Date.now()-h>Xk||
Date.now()>b,"isDone");for(;!_();)await zk(Qk);clearInterval(g);let S=new Promise(x=>p.close(x));for(let x of d)x.destroy();
await S}}}i(Ap,"startServer");var Zk=`This is a plugin server for Kong. Kong sends it the phases of each request over a Unix socket, and it answers
with the calls for Kong to make. It needs a Kong that is configured with its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,ev=3e4;try{await tv(process.argv.slice(2))}catch(t){let e=t instanceof ke?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function tv(t){let e=xp(t);if(e.help){process.stdout.write(Sp);return}let n=e.plugin===void 0?
Yi:await Th(e.plugin);e.dump?process.stdout.write(`${Ah(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(Zk),process.exitCode=2):await nv(e,e.socket,n)}i(tv,"main");async function nv(t,e,n){
let r=(0,Pp.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=gp(n.Metrics);rv(r);let o=await Ap({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:ev},metrics:s,log:r}),a=t.http===void 0?void 0:await dp({...t.http,socketPath:e,
metrics:s,isShuttingDown:i(()=>o.isShuttingDown,"isShuttingDown"),status:i(()=>o.status(),"status")});r.info({socket:e,http:a?.
address(),version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isShuttingDown||(r.info({signal:u},"shutting dow\
n: open phases are finished first"),o.shutDown(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),r.info("stopped")}))},
"leave");process.on("SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}
i(nv,"serve");function rv(t){process.on("unhandledRejection",e=>{t.error({err:e},"unhandled error")})}i(rv,"reportCrashe\
s");
