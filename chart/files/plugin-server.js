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
var rp=Object.create;var gt=Object.defineProperty;var sp=Object.getOwnPropertyDescriptor;var ip=Object.getOwnPropertyNames;var op=Object.getPrototypeOf,ap=Object.prototype.hasOwnProperty;var i=(t,e)=>gt(t,"name",{value:e,configurable:!0}),k=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var cp=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},So=(t,e)=>{for(var n in e)
gt(t,n,{get:e[n],enumerable:!0})},_o=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of ip(e))!ap.call(
t,s)&&s!==n&&gt(t,s,{get:()=>e[s],enumerable:!(r=sp(e,s))||r.enumerable});return t};var yt=(t,e,n)=>(n=t!=null?rp(op(t)):{},_o(e||!t||!t.__esModule?gt(n,"default",{value:t,enumerable:!0}):n,t)),up=t=>_o(gt(
{},"__esModule",{value:!0}),t);var xr=w((nv,ko)=>{"use strict";var bt=i(t=>t&&typeof t.message=="string","isErrorLike"),wr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return bt(n)?n:void 0}else return bt(e)?e:void 0},"getErrorCause"),Eo=i((t,e)=>{
if(!bt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=wr(t);return r?(e.add(t),n+`
caused by: `+Eo(r,e)):n},"_stackWithCauses"),lp=i(t=>Eo(t,new Set),"stackWithCauses"),vo=i((t,e,n)=>{if(!bt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=wr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+vo(s,e,o)}else return r},"_messageWithCauses"),dp=i(t=>vo(t,new Set),"messageWithCauses");ko.exports={isErrorLike:bt,
getErrorCause:wr,stackWithCauses:lp,messageWithCauses:dp}});var Sr=w((sv,Ao)=>{"use strict";var fp=Symbol("circular-ref-tag"),Ut=Symbol("pino-raw-err-ref"),To=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Ut]},
"get"),set:i(function(t){this[Ut]=t},"set")}});Object.defineProperty(To,Ut,{writable:!0,value:{}});Ao.exports={pinoErrProto:To,
pinoErrorSymbols:{seen:fp,rawSymbol:Ut}}});var Ro=w((ov,Oo)=>{"use strict";Oo.exports=Er;var{messageWithCauses:hp,stackWithCauses:pp,isErrorLike:Po}=xr(),{pinoErrProto:mp,
pinoErrorSymbols:gp}=Sr(),{seen:_r}=gp,{toString:yp}=Object.prototype;function Er(t){if(!Po(t))return t;t[_r]=void 0;let e=Object.
create(mp);e.type=yp.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=hp(t),e.stack=pp(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Er(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Po(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,_r)&&(e[n]=Er(r)):e[n]=r}return delete t[_r],e.raw=t,e}i(Er,"errSerializer")});var Io=w((cv,Co)=>{"use strict";Co.exports=Ft;var{isErrorLike:vr}=xr(),{pinoErrProto:bp,pinoErrorSymbols:wp}=Sr(),{seen:$t}=wp,
{toString:xp}=Object.prototype;function Ft(t){if(!vr(t))return t;t[$t]=void 0;let e=Object.create(bp);e.type=xp.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Ft(n))),vr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,$t)&&(e.cause=Ft(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];vr(r)?Object.prototype.hasOwnProperty.call(r,$t)||(e[n]=Ft(r)):e[n]=r}return delete t[$t],e.
raw=t,e}i(Ft,"errWithCauseSerializer")});var Lo=w((lv,Mo)=>{"use strict";Mo.exports={mapHttpRequest:Sp,reqSerializer:Do};var kr=Symbol("pino-raw-req-ref"),No=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[kr]},"get"),set:i(function(t){this[kr]=t},"set")}});Object.defineProperty(
No,kr,{writable:!0,value:{}});function Do(t){let e=t.info||t.socket,n=Object.create(No);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(Do,"reqSerializer");function Sp(t){return{
req:Do(t)}}i(Sp,"mapHttpRequest")});var $o=w((fv,Uo)=>{"use strict";Uo.exports={mapHttpResponse:_p,resSerializer:qo};var Tr=Symbol("pino-raw-res-ref"),Ho=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[Tr]},"get"),set:i(function(t){this[Tr]=t},"set")}});Object.defineProperty(Ho,Tr,{writable:!0,
value:{}});function qo(t){let e=Object.create(Ho);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(qo,"resSerializer");function _p(t){return{res:qo(t)}}i(_p,"mapHttpResponse")});var Pr=w((pv,Fo)=>{"use strict";var Ar=Ro(),Ep=Io(),Bt=Lo(),jt=$o();Fo.exports={err:Ar,errWithCause:Ep,mapHttpRequest:Bt.
mapHttpRequest,mapHttpResponse:jt.mapHttpResponse,req:Bt.reqSerializer,res:jt.resSerializer,wrapErrorSerializer:i(function(e){
return e===Ar?e:i(function(r){return e(Ar(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===Bt.reqSerializer?e:i(function(r){return e(Bt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===jt.resSerializer?e:i(function(r){return e(jt.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Or=w((gv,Wo)=>{"use strict";var Bo=k("node:util"),jo=Bo.getCallSites??Bo.getCallSite;function vp(t,e){return e}i(vp,
"noOpPrepareStackTrace");Wo.exports=i(function(){if(jo)return jo().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=vp;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Xo=w((bv,Jo)=>{"use strict";function Rr(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Rr(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Rr(t[n]));return e}return t}
i(Rr,"deepClone");function Vo(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Vo,"parsePath");function zo(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(zo,"setValue");function Ko(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(Ko,"removeKey");var Wt=Symbol("PATH_NOT_FOUND");function kp(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return Wt;n=n[r]}return n}i(kp,"getValueIfExists");function Tp(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(Tp,"getValue");function Ap(t,e,n,r=!1){for(let s of e){
let o=Vo(s);if(o.includes("*"))Go(t,o,n,s,r);else if(r)Ko(t,o);else{let a=kp(t,o);if(a===Wt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;zo(t,o,c)}}}i(Ap,"redactPaths");function Go(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let d=[...a,u.toString()],l=typeof n=="function"?n(c[u],d):n;c[u]=
l}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let d in c)Object.prototype.hasOwnProperty.call(c,d)&&u.push(d);
for(let d of u)delete c[d]}else for(let u in c){let d=[...a,u],l=typeof n=="function"?n(c[u],d):n;c[u]=l}}else Pp(t,e,n,
o,r,s)}i(Go,"redactWildcardPath");function Pp(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function d(l,h){if(h===
a.length){if(Array.isArray(l))for(let p=0;p<l.length;p++)u[h]=p.toString(),d(l[p],h+1);else if(typeof l=="object"&&l!==null)
for(let p in l)u[h]=p,d(l[p],h+1)}else if(h<a.length){let p=a[h];l&&typeof l=="object"&&l!==null&&p in l&&(u[h]=p,d(l[p],
h+1))}else if(c.includes("*"))Go(l,c,typeof n=="function"?(m,f)=>{let y=[...u.slice(0,h),...f];return n(m,y)}:n,s,o);else if(o)
Ko(l,c);else{let p=typeof n=="function"?n(Tp(l,c),[...u.slice(0,h),...c]):n;zo(l,c,p)}}if(i(d,"traverse"),a.length===0)d(
t,0);else{let l=t;for(let h=0;h<a.length;h++){let p=a[h];if(l==null||typeof l!="object"||l===null)return;l=l[p],u[h]=p}l!=
null&&d(l,a.length)}}i(Pp,"redactIntermediateWildcard");function Op(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Vo(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(Op,"buildPathSt\
ructure");function Rp(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let d=u.toString();s.has(d)||
s.has("*")?c[u]=n(r[u],s.get(d)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(Rp,"selectiveClone");function Cp(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Cp,"validatePath");function Ip(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Cp(e)}i(Ip,"validatePaths");function Np(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Ip(e);let a=Op(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let d=Rp(u,a),l=u,h=n;return typeof n=="function"&&(h=n),Ap(d,e,h,o),r===!1?(d.restore=function(){return Rr(
l)},d):typeof r=="function"?r(d):JSON.stringify(d)},"redact")}i(Np,"slowRedact");Jo.exports=Np});var De=w((xv,Yo)=>{"use strict";var Dp=Symbol("pino.setLevel"),Mp=Symbol("pino.getLevel"),Lp=Symbol("pino.levelVal"),Hp=Symbol(
"pino.levelComp"),qp=Symbol("pino.useLevelLabels"),Up=Symbol("pino.useOnlyCustomLevels"),$p=Symbol("pino.mixin"),Fp=Symbol(
"pino.lsCache"),Bp=Symbol("pino.chindings"),jp=Symbol("pino.asJson"),Wp=Symbol("pino.write"),Vp=Symbol("pino.redactFmt"),
zp=Symbol("pino.time"),Kp=Symbol("pino.timeSliceIndex"),Gp=Symbol("pino.stream"),Jp=Symbol("pino.stringify"),Xp=Symbol("\
pino.stringifySafe"),Yp=Symbol("pino.stringifiers"),Qp=Symbol("pino.end"),Zp=Symbol("pino.formatOpts"),em=Symbol("pino.m\
essageKey"),tm=Symbol("pino.errorKey"),nm=Symbol("pino.nestedKey"),rm=Symbol("pino.nestedKeyStr"),sm=Symbol("pino.mixinM\
ergeStrategy"),im=Symbol("pino.msgPrefix"),om=Symbol("pino.wildcardFirst"),am=Symbol.for("pino.serializers"),cm=Symbol.for(
"pino.formatters"),um=Symbol.for("pino.hooks"),lm=Symbol.for("pino.metadata"),dm=Symbol.for("pino.transport.usesMultistr\
eam");Yo.exports={setLevelSym:Dp,getLevelSym:Mp,levelValSym:Lp,levelCompSym:Hp,useLevelLabelsSym:qp,mixinSym:$p,lsCacheSym:Fp,
chindingsSym:Bp,asJsonSym:jp,writeSym:Wp,serializersSym:am,redactFmtSym:Vp,timeSym:zp,timeSliceIndexSym:Kp,streamSym:Gp,
stringifySym:Jp,stringifySafeSym:Xp,stringifiersSym:Yp,endSym:Qp,formatOptsSym:Zp,messageKeySym:em,errorKeySym:tm,nestedKeySym:nm,
wildcardFirstSym:om,needsMetadataGsym:lm,useOnlyCustomLevelsSym:Up,formattersSym:cm,hooksSym:um,nestedKeyStrSym:rm,mixinMergeStrategySym:sm,
msgPrefixSym:im,transportUsesMultistreamSym:dm}});var Ir=w((Sv,ta)=>{"use strict";var Qo=Xo(),{redactFmtSym:fm,wildcardFirstSym:Vt}=De(),Cr=/[^.[\]]+|\[([^[\]]*?)\]/g,Zo="\
[Redacted]",ea=!1;function hm(t,e){let{paths:n,censor:r,remove:s}=pm(t),o=n.reduce((u,d)=>{Cr.lastIndex=0;let l=Cr.exec(
d),h=Cr.exec(d),p=l[1]!==void 0?l[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):l[0];if(p==="*"&&(p=Vt),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:m}=h,f=`${d.substr(m,d.length-1)}`;return u[p]=u[p]||[],p!==Vt&&u[p].length===0&&
u[p].push(...u[Vt]||[]),p===Vt&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[fm]:Qo({paths:n,censor:r,serialize:e,strict:ea,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,d)=>{if(o[d]===
null)u[d]=l=>c(l,[d]);else{let l=typeof r=="function"?(h,p)=>r(h,[d,...p]):r;u[d]=Qo({paths:o[d],censor:l,serialize:e,strict:ea,
remove:s})}return u},a)}i(hm,"redaction");function pm(t){if(Array.isArray(t))return t={paths:t,censor:Zo},t;let{paths:e,
censor:n=Zo,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(pm,"handle");ta.exports=hm});var sa=w((Ev,ra)=>{"use strict";var mm=i(()=>"","nullTime"),gm=i(()=>`,"time":${Date.now()}`,"epochTime"),ym=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),bm=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),wm=1000000n,
na=1000000000n,xm=BigInt(Date.now())*wm,Sm=process.hrtime.bigint(),_m=i(()=>{let t=process.hrtime.bigint()-Sm,e=xm+t,n=e/
na,r=e%na,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),d=o.getUTCHours().toString().padStart(2,"0"),l=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${d}:${l}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");ra.exports={nullTime:mm,epochTime:gm,unixTime:ym,isoTime:bm,isoTimeNano:_m}});var oa=w((kv,ia)=>{"use strict";function Em(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(Em,"tryStringi\
fy");ia.exports=vm;function vm(t,e,n){var r=n&&n.stringify||Em,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var d="",l=1-s,h=-1,p=t&&t.length||0,m=0;m<p;){if(t.charCodeAt(m)===37&&m+1<p){switch(h=
h>-1?h:0,t.charCodeAt(m+1)){case 100:case 102:if(l>=u||e[l]==null)break;h<m&&(d+=t.slice(h,m)),d+=Number(e[l]),h=m+2,m++;
break;case 105:if(l>=u||e[l]==null)break;h<m&&(d+=t.slice(h,m)),d+=Math.floor(Number(e[l])),h=m+2,m++;break;case 79:case 111:case 106:
if(l>=u||e[l]===void 0)break;h<m&&(d+=t.slice(h,m));var f=typeof e[l];if(f==="string"){d+="'"+e[l]+"'",h=m+2,m++;break}if(f===
"function"){d+=e[l].name||"<anonymous>",h=m+2,m++;break}d+=r(e[l]),h=m+2,m++;break;case 115:if(l>=u)break;h<m&&(d+=t.slice(
h,m)),d+=String(e[l]),h=m+2,m++;break;case 37:h<m&&(d+=t.slice(h,m)),d+="%",h=m+2,m++,l--;break}++l}++m}return h===-1?t:
(h<p&&(d+=t.slice(h)),d)}i(vm,"format")});var Dr=w((Av,Nr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Nr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Nr.exports=t}});var pa=w((Ov,ha)=>{"use strict";var I=k("fs"),km=k("events"),Tm=k("util").inherits,aa=k("path"),Lr=Dr(),Am=k("assert"),zt=100,
Kt=Buffer.allocUnsafe(0),Pm=16*1024,ca="buffer",ua="utf8",[Om,Rm]=(process.versions.node||"0.0").split(".").map(Number),
Cm=Om>=22&&Rm>=7;function la(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&I.mkdirSync(aa.dirname(
t),{recursive:!0});let o=I.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?I.mkdir(aa.dirname(t),{recursive:!0},
o=>{if(o)return n(o);I.open(t,r,s,n)}):I.open(t,r,s,n)}i(la,"openFile");function ee(t){if(!(this instanceof ee))return new ee(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:d,retryEAGAIN:l,fsync:h,contentMode:p,
mode:m}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||Pm,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=m,this.retryEAGAIN=l||(()=>!0),this.mkdir=d||!1;let f,
y;if(p===ca)this._writingBuf=Kt,this.write=Dm,this.flush=Lm,this.flushSync=qm,this._actualWrite=$m,f=i(()=>I.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>I.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===ua)this._writingBuf="",this.write=Nm,this.flush=Mm,this.flushSync=Hm,this._actualWrite=Um,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?I.write(this.fd,this._writingBuf,this.release):I.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${ua}" and "${ca}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")la(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Lr(zt),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(y,zt);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let x=Mr(this._writingBuf,
this._len,_);if(this._len=x.len,this._writingBuf=x.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let E=f(),R=Mr(this._writingBuf,this._len,E);this._len=R.len,this._writingBuf=R.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&I.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Gt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Im,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(ee,"SonicB\
oom");function Mr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Mr,"releaseWritingBuf");function Im(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Im,"e\
mitDrain");Tm(ee,km);function da(t,e){return t.length===0?Kt:t.length===1?t[0]:Buffer.concat(t,e)}i(da,"mergeBuf");function Nm(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Nm,"write");function Dm(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Dm,"writeBuffer");function fa(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{I.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(fa,"callFlushCallbackOnDrain");function Mm(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&fa.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Mm,"flush");function Lm(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&fa.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(Lm,"flushBuffer");ee.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&I.close(e,n=>{if(n)return this.emit("error",n)})}),la(this.file,this)};ee.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Gt(this)))};function Hm(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?I.writeSync(this.fd,t):I.writeSync(this.fd,
t,"utf8"),n=Mr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Lr(zt)}}try{I.fsyncSync(this.fd)}catch{}}
i(Hm,"flushSync");function qm(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Kt);let t=Kt;for(;this._bufs.length||t.length;){t.length<=0&&(t=da(this._bufs[0],this._lens[0]));try{let e=I.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Lr(zt)}}}i(qm,"flushBufferS\
ync");ee.prototype.destroy=function(){this.destroyed||Gt(this)};function Um(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else I.write(
this.fd,this._writingBuf,t)}i(Um,"actualWrite");function $m(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:da(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=I.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Cm&&(this._writingBuf=Buffer.from(this._writingBuf)),I.write(this.fd,this._writingBuf,
t)}i($m,"actualWriteBuffer");function Gt(t){if(t.fd===-1){t.once("ready",Gt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Am(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{I.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?I.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Gt,"actualClose");ee.SonicBoom=ee;ee.default=ee;ha.exports=ee});var Hr=w((Cv,wa)=>{"use strict";var te={exit:[],beforeExit:[]},ma={exit:jm,beforeExit:Wm},Ke;function Fm(){Ke===void 0&&
(Ke=new FinalizationRegistry(Vm))}i(Fm,"ensureRegistry");function Bm(t){te[t].length>0||process.on(t,ma[t])}i(Bm,"instal\
l");function ga(t){te[t].length>0||(process.removeListener(t,ma[t]),te.exit.length===0&&te.beforeExit.length===0&&(Ke=void 0))}
i(ga,"uninstall");function jm(){ya("exit")}i(jm,"onExit");function Wm(){ya("beforeExit")}i(Wm,"onBeforeExit");function ya(t){
for(let e of te[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}te[t]=[]}i(ya,"callRefs");function Vm(t){for(let e of["exi\
t","beforeExit"]){let n=te[e].indexOf(t);te[e].splice(n,n+1),ga(e)}}i(Vm,"clear");function ba(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");Bm(t);let r=new WeakRef(e);r.fn=n,Fm(),Ke.register(e,r),te[t].push(r)}i(ba,"_register");
function zm(t,e){ba("exit",t,e)}i(zm,"register");function Km(t,e){ba("beforeExit",t,e)}i(Km,"registerBeforeExit");function Gm(t){
if(Ke!==void 0){Ke.unregister(t);for(let e of["exit","beforeExit"])te[e]=te[e].filter(n=>{let r=n.deref();return r&&r!==
t}),ga(e)}}i(Gm,"unregister");wa.exports={register:zm,registerBeforeExit:Km,unregister:Gm}});var xa=w((Nv,Jm)=>{Jm.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var _a=w((Dv,Sa)=>{"use strict";function Xm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let d=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.waitAsync(t,e,u,d);l.async?l.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
Xm,"wait");function Ym(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.
waitAsync(t,e,n,u);d.async?d.value.then(l=>{if(l==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Ym,"w\
aitDiff");Sa.exports={wait:Xm,waitDiff:Ym}});var va=w((Lv,Ea)=>{"use strict";Ea.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var La=w((Hv,Ma)=>{"use strict";var{version:Qm}=xa(),{EventEmitter:Zm}=k("events"),{Worker:eg}=k("worker_threads"),{join:tg}=k("path"),
{pathToFileURL:ng}=k("url"),{wait:rg}=_a(),{WRITE_INDEX:ge,READ_INDEX:Ee,SEQ_INDEX:qr}=va(),sg=k("buffer"),ig=k("assert"),
g=Symbol("kImpl"),og=sg.constants.MAX_STRING_LENGTH;function ka(){}i(ka,"noop");function Br(t,e){Atomics.add(t[g].state,
qr,1),e(),Atomics.add(t[g].state,qr,1),Atomics.notify(t[g].state,qr)}i(Br,"updateState");function Ta(t){Br(t,()=>{Atomics.
store(t[g].state,Ee,0),Atomics.store(t[g].state,ge,0)}),Atomics.notify(t[g].state,Ee)}i(Ta,"resetIndexes");var Ge=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Jt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},ag=process.env.NODE_V8_COVERAGE?Jt:global.FinalizationRegistry||Jt,cg=process.env.
NODE_V8_COVERAGE?Ge:global.WeakRef||Ge,Aa=new ag(t=>{t.exited||t.terminate()});function ug(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||tg(__dirname,"\
lib","worker.js"),a=new eg(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:ng(n).href,dataBuf:t[g].dataBuf,stateBuf:t[g].stateBuf,workerData:{$context:{threadStreamVersion:Qm},
...r}}});return a.stream=new Ge(t),a.on("message",lg),a.on("exit",Ra),Aa.register(t,a),a}i(ug,"createWorker");function Pa(t){
ig(!t[g].sync),t[g].needDrain&&(t[g].needDrain=!1,t.emit("drain"))}i(Pa,"drain");function Oa(t){for(;;){let e=Atomics.load(
t[g].state,ge);if(t.destroyed||e<0)return;let n=t[g].data.length-e;if(n>0){if(t[g].bufLen===0){t[g].flushing=!1,t[g].ending?
jr(t):t[g].needDrain&&process.nextTick(Pa,t);return}Na(t,n,ka);continue}if(n===0){if(e===0&&t[g].bufLen===0)return;Xt(t,
()=>{t.destroyed||(Ta(t),Oa(t))});return}z(t,new Error("overwritten"));return}}i(Oa,"nextFlush");function lg(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[g].ending||
(this.stream=new cg(e)),Xt(e,()=>{e[g].ready=!0,e.emit("ready")});break;case"ERROR":z(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){z(e,new Error(
"this should not happen: "+t.code));break}let n=e[g].flushCallbacks.get(t.id);n&&(e[g].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:z(e,new Error("this should not happen: "+t.code))}}
i(lg,"onWorkerMessage");function Ra(t){let e=this.stream.deref();e!==void 0&&(Aa.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Ra),z(e,t!==0?new Error("the worker thread exited"):null))}i(Ra,"onWorkerExit");var $r=class extends Zm{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[g]={},this[g].stateBuf=new SharedArrayBuffer(128),this[g].state=new Int32Array(this[g].stateBuf),this[g].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[g].data=Buffer.from(this[g].dataBuf),this[g].sync=e.sync||
!1,this[g].ending=!1,this[g].ended=!1,this[g].needDrain=!1,this[g].destroyed=!1,this[g].flushing=!1,this[g].ready=!1,this[g].
finished=!1,this[g].errored=null,this[g].closed=!1,this[g].buf=[],this[g].bufHead=0,this[g].bufLen=0,this[g].flushCallbacks=
new Map,this[g].nextFlushId=0,this[g].flushRetainCount=0,this[g].userRef=!0,this.worker=ug(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[g].destroyed)return Fr(this,new Error(
"the worker has exited")),!1;if(this[g].ending)return Fr(this,new Error("the worker is ending")),!1;if(this[g].flushing&&
this[g].bufLen+n.length>=og)try{Ur(this),this[g].flushing=!0}catch(r){return z(this,r),!1}if(this[g].buf.push(n),this[g].
bufLen+=n.length,this[g].sync)try{return Ur(this),!0}catch(r){return z(this,r),!1}return this[g].flushing||(this[g].flushing=
!0,setImmediate(Oa,this)),this[g].needDrain=this[g].data.length-this[g].bufLen-Atomics.load(this[g].state,ge)<=0,!this[g].
needDrain}end(){this[g].destroyed||(this[g].ending=!0,this.worker.stream=new Ge(this),jr(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||ka,n&&dg(this);let r=!1,s=i(o=>{r||(r=!0,n&&fg(this),e(o))},"done");Ca(this,o=>{if(o){process.nextTick(
s,o);return}Ia(this,s)})}flushSync(){this[g].destroyed||(Ur(this),Da(this))}unref(){this[g].userRef=!1,this[g].flushRetainCount===
0&&this.worker.unref()}ref(){this[g].userRef=!0,this.worker.ref()}get ready(){return this[g].ready}get destroyed(){return this[g].
destroyed}get closed(){return this[g].closed}get writable(){return!this[g].destroyed&&!this[g].ending}get writableEnded(){
return this[g].ending}get writableFinished(){return this[g].finished}get writableNeedDrain(){return this[g].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[g].errored}};function Ca(t,e){if(t[g].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[g].sync&&(t[g].flushing||t[g].bufLen>0)){setImmediate(Ca,t,e);return}Xt(t,e)}i(Ca,
"flushBuffer");function Xt(t,e){let n=Atomics.load(t[g].state,ge);rg(t[g].state,Ee,n,1/0,(r,s)=>{if(r){z(t,r),e(r);return}
if(s!=="ok"){Xt(t,e);return}e()})}i(Xt,"waitForRead");function dg(t){t[g].flushRetainCount===0&&t.worker.ref(),t[g].flushRetainCount++}
i(dg,"retainWorkerForPendingFlush");function fg(t){t[g].flushRetainCount!==0&&(t[g].flushRetainCount--,t[g].flushRetainCount===
0&&!t[g].userRef&&t.worker.unref())}i(fg,"releaseWorkerForPendingFlush");function Ia(t,e){if(t[g].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[g].ready){let r=i(()=>{o(),Ia(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[g].nextFlushId;t[g].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[g].flushCallbacks.delete(n),z(t,r),process.nextTick(e,r)}}i(Ia,"requestWorkerF\
lush");function hg(t,e){let n=t[g].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(hg,"failPendingFlushCallbacks");function Fr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Fr,"error");function z(t,e){t[g].destroyed||(t[g].destroyed=!0,hg(t,e),e&&(t[g].errored=e,Fr(t,e)),t.worker.
exited?setImmediate(()=>{t[g].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[g].closed=!0,t.
emit("close")}))}i(z,"destroy");function Na(t,e,n){let s=Atomics.load(t[g].state,ge),o=e;for(;o>0&&t[g].bufLen!==0;){let a=t[g].
bufHead,c=t[g].buf[a];if(c.length<=o){c.copy(t[g].data,s),s+=c.length,o-=c.length,t[g].bufLen-=c.length,t[g].bufHead=a+1,
t[g].bufHead===t[g].buf.length?(t[g].buf.length=0,t[g].bufHead=0):t[g].bufHead>=1024&&t[g].bufHead*2>=t[g].buf.length&&(t[g].
buf.splice(0,t[g].bufHead),t[g].bufHead=0);continue}c.copy(t[g].data,s,0,o),t[g].buf[a]=c.subarray(o),t[g].bufLen-=o,s+=
o,o=0}return Br(t,()=>{Atomics.store(t[g].state,ge,s)}),n(),!0}i(Na,"write");function jr(t){if(!(t[g].ended||!t[g].ending||
t[g].flushing)){t[g].ended=!0;try{t.flushSync();let e=Atomics.load(t[g].state,Ee);Br(t,()=>{Atomics.store(t[g].state,ge,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[g].state,Ee,e,1e3),e=Atomics.load(t[g].state,Ee),e===-2){z(t,new Error("en\
d() failed"));return}if(++n===10){z(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[g].finished=
!0,t.emit("finish")})}catch(e){z(t,e)}}}i(jr,"end");function Ur(t){let e=i(()=>{t[g].ending?jr(t):t[g].needDrain&&process.
nextTick(Pa,t)},"cb");for(t[g].flushing=!1;t[g].bufLen!==0;){let n=Atomics.load(t[g].state,ge);if(n<0)throw new Error("_\
writeSync failed");let r=t[g].data.length-n;if(r===0){Da(t),Ta(t);continue}else if(r<0)throw new Error("overwritten");Na(
t,r,e)}}i(Ur,"writeSync");function Da(t){if(t[g].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[g].state,ge),n=0;for(;;){let r=Atomics.load(t[g].state,Ee);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[g].state,Ee,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(Da,"flushSync");Ma.
exports=$r});var zr=w((Uv,Ua)=>{"use strict";var{createRequire:pg}=k("module"),{existsSync:mg}=k("node:fs"),gg=Or(),{join:Wr,isAbsolute:qa,
sep:yg}=k("node:path"),{fileURLToPath:bg}=k("node:url"),wg=Dr(),Vr=Hr(),xg=La(),{transportUsesMultistreamSym:Sg}=De();function _g(t){
Vr.register(t,Ag),Vr.registerBeforeExit(t,Pg),t.on("close",function(){Vr.unregister(t)})}i(_g,"setupOnExit");function Eg(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(Eg,"hasPreloadFlags");function vg(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Ha(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Ha(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(vg,"sanitizeNodeOptions");function Ha(t){let e=kg(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=bg(n)}catch{return!1}return qa(n)&&!mg(n)}i(Ha,"shouldDropPreload");function kg(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(kg,"stripQuotes");function Tg(t,e,n,r,s){if(!n.
execArgv&&Eg()&&k.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=vg(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new xg({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&_g(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),wg(
100),o.end())}return i(c,"onExit"),o}i(Tg,"buildStream");function Ag(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Ag,"autoEnd");function Pg(t){t.flushSync()}i(Pg,"flush");function Og(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=gg(),sync:c=!1}=t,u={...t.options},d=!1,l=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||Wr(__dirname,"worker.js"),
u.targets=n.filter(x=>x.target).map(x=>({...x,target:y(x.target)})),u.pipelines=n.filter(x=>x.pipeline).map(x=>x.pipeline.
map(S=>({...S,level:x.level,target:y(S.target)})));let b=u.targets.some(x=>x.level!=null),_=u.pipelines.some(x=>x.some(S=>S.
level!=null));d=u.targets.length+u.pipelines.length>1||b||_}else e&&(p=h["pino-worker"]||Wr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let m=n||e?"pino.transp\
ort":p,f=Tg(y(p),u,o,c,m);return d&&(f[Sg]=!0),f;function y(b){if(b=h[b]||b,qa(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return Wr(__dirname,"..","file.js");let _;for(let x of l)try{let S=x==="node:repl"?process.cwd()+yg:x;_=pg(S).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(y,"f\
ixTarget")}i(Og,"transport");Ua.exports=Og});var en=w((Fv,Qa)=>{"use strict";var Rg=k("node:diagnostics_channel"),$a=oa(),{mapHttpRequest:Cg,mapHttpResponse:Ig}=Pr(),
Kr=pa(),Fa=Hr(),{lsCacheSym:Ng,chindingsSym:za,writeSym:Ba,serializersSym:Ka,formatOptsSym:ja,endSym:Dg,stringifiersSym:Ga,
stringifySym:Ja,stringifySafeSym:Gr,wildcardFirstSym:Xa,nestedKeySym:Mg,formattersSym:Ya,messageKeySym:Lg,errorKeySym:Hg,
nestedKeyStrSym:qg,msgPrefixSym:Yt}=De(),{isMainThread:Ug}=k("worker_threads"),$g=zr(),[Fg]=process.versions.node.split(
".").map(t=>Number(t)),Wa=Rg.tracingChannel("pino_asJson"),Qt=Fg>=25?t=>JSON.stringify(t):jg;function Je(){}i(Je,"noop");
function Bg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Cg(r):typeof r.setHeader=="function"&&(r=Ig(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[Yt]=="string"&&o!==void 0&&o!==null&&(o=this[Yt]+o),this[Ba](r,
$a(o,a,this[ja]),t)}else{let o=r===void 0?s.shift():r;typeof this[Yt]=="string"&&o!==void 0&&o!==null&&(o=this[Yt]+o),this[Ba](
null,$a(o,s,this[ja]),t)}}}i(Bg,"genLog");function jg(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(jg,"_asString");function Wg(t,e,n,r){if(Wa.hasSubscribers===!1)return Va.call(this,
t,e,n,r);let s={instance:this,arguments};return Wa.traceSync(Va,s,this,t,e,n,r)}i(Wg,"asJson");function Va(t,e,n,r){let s=this[Ja],
o=this[Gr],a=this[Ga],c=this[Dg],u=this[za],d=this[Ka],l=this[Ya],h=this[Lg],p=this[Hg],m=this[Ng][n]+r;m=m+u;let f;l.log&&
(t=l.log(t));let y=a[Xa],b="";for(let x in t)if(f=t[x],Object.prototype.hasOwnProperty.call(t,x)&&f!==void 0){d[x]?f=d[x](
f):x===p&&d.err&&(f=d.err(f));let S=a[x]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f));break;case"string":f=(S||Qt)(f);break;default:f=(S||s)(f,o)}if(f===
void 0)continue;let E=Qt(x);b+=","+E+":"+f}let _="";if(e!==void 0){f=d[h]?d[h](e):e;let x=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f)),_=',"'+h+'":'+f;break;case"stri\
ng":f=(x||Qt)(f),_=',"'+h+'":'+f;break;default:f=(x||s)(f,o),_=',"'+h+'":'+f}}return this[Mg]&&b?m+this[qg]+b.slice(1)+"\
}"+_+c:m+b+_+c}i(Va,"_asJson");function Vg(t,e){let n,r=t[za],s=t[Ja],o=t[Gr],a=t[Ga],c=a[Xa],u=t[Ka],d=t[Ya].bindings;e=
d(e);for(let l in e)if(n=e[l],((l.length<5||l!=="level"&&l!=="serializers"&&l!=="formatters"&&l!=="customLevels")&&e.hasOwnProperty(
l)&&n!==void 0)===!0){if(n=u[l]?u[l](n):n,n=(a[l]||c||s)(n,o),n===void 0)continue;r+=","+Qt(l)+":"+n}return r}i(Vg,"asCh\
indings");function zg(t){return t.write!==t.constructor.prototype.write}i(zg,"hasBeenTampered");function Zt(t){let e=new Kr(
t);return e.on("error",n),!t.sync&&Ug&&(Fa.register(e,Kg),e.on("close",function(){Fa.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Je,e.end=Je,e.flushSync=Je,e.destroy=Je;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(Zt,"buildSafeSonicBoom");function Kg(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(Kg,"autoEnd");function Gg(t){return i(function(n,r,s={},o){if(typeof s=="string")o=Zt({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=Zt({dest:o})}else if(s instanceof Kr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
Kr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=$g({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Je),o||(zg(process.stdout)?o=process.stdout:o=Zt({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(Gg,"createArgsNormalizer");function Jg(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Gr])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(Jg,"stringify");function Xg(t,e,n){return{
level:t,bindings:e,log:n}}i(Xg,"buildFormatters");function Yg(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Yg,"normalizeDestFileDescriptor");Qa.exports={noop:Je,buildSafeSonicBoom:Zt,asChindings:Vg,asJson:Wg,
genLog:Bg,createArgsNormalizer:Gg,stringify:Jg,buildFormatters:Xg,normalizeDestFileDescriptor:Yg}});var tn=w((jv,Za)=>{var Qg={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},Zg={ASC:"ASC",DESC:"DESC"};Za.exports={DEFAULT_LEVELS:Qg,
SORTING_ORDER:Zg}});var Yr=w((Wv,rc)=>{"use strict";var{lsCacheSym:ey,levelValSym:Jr,useOnlyCustomLevelsSym:ty,streamSym:ny,formattersSym:ry,
hooksSym:sy,levelCompSym:ec}=De(),{noop:iy,genLog:Me}=en(),{DEFAULT_LEVELS:ae,SORTING_ORDER:tc}=tn(),nc={fatal:i(t=>{let e=Me(
ae.fatal,t);return function(...n){let r=this[ny];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>Me(ae.error,t),"error"),warn:i(t=>Me(ae.warn,t),"warn"),info:i(t=>Me(ae.info,t),"info"),debug:i(t=>Me(
ae.debug,t),"debug"),trace:i(t=>Me(ae.trace,t),"trace")},Xr=Object.keys(ae).reduce((t,e)=>(t[ae[e]]=e,t),{}),oy=Object.keys(
Xr).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function ay(t){let e=t[ry].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[ey]=r,t}i(ay,"genLsCache");function cy(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(cy,"isStand\
ardLevel");function uy(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Jr],s=this[Jr]=n[t],o=this[ty],a=this[ec],
c=this[sy].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=iy;continue}this[u]=cy(u,o)?nc[u](c):Me(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(uy,"setLevel");function ly(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(ly,"getLevel");function dy(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[ec](n,this[Jr])}i(dy,"isLeve\
lEnabled");function fy(t,e,n){return t===tc.DESC?e<=n:e>=n}i(fy,"compareLevel");function hy(t){return typeof t=="string"?
fy.bind(null,t):t}i(hy,"genLevelComparison");function py(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Xr,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:ae,t);return{labels:r,values:s}}i(py,"mappings");function my(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Xr).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:ae,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(my,"assertD\
efaultLevelFound");function gy(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(gy,"assertNoLevelCollisi\
ons");function yy(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(tc).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(yy,"assertLevelComparison");rc.exports={initialLsCache:oy,
genLsCache:ay,levelMethods:nc,getLevel:ly,setLevel:uy,isLevelEnabled:dy,mappings:py,assertNoLevelCollisions:gy,assertDefaultLevelFound:my,
genLevelComparison:hy,assertLevelComparison:yy}});var Qr=w((zv,sc)=>{"use strict";sc.exports={version:"10.4.0"}});var fc=w((Gv,dc)=>{"use strict";var{EventEmitter:by}=k("node:events"),{lsCacheSym:wy,levelValSym:xy,setLevelSym:es,getLevelSym:ic,
chindingsSym:rn,mixinSym:Sy,asJsonSym:ac,writeSym:_y,mixinMergeStrategySym:Ey,timeSym:vy,timeSliceIndexSym:ky,streamSym:cc,
serializersSym:Le,formattersSym:wt,errorKeySym:Ty,messageKeySym:Ay,useOnlyCustomLevelsSym:Py,needsMetadataGsym:Oy,redactFmtSym:Ry,
stringifySym:Cy,formatOptsSym:Iy,stringifiersSym:Ny,msgPrefixSym:ts,hooksSym:Dy}=De(),{getLevel:My,setLevel:Ly,isLevelEnabled:Hy,
mappings:qy,initialLsCache:Uy,genLsCache:$y,assertNoLevelCollisions:Fy}=Yr(),{asChindings:ns,asJson:By,buildFormatters:Zr,
stringify:oc,noop:uc}=en(),{version:jy}=Qr(),Wy=Ir(),Vy=class{static{i(this,"Pino")}},lc={constructor:Vy,child:zy,bindings:Ky,
setBindings:Gy,flush:Yy,isLevelEnabled:Hy,version:jy,get level(){return this[ic]()},set level(t){this[es](t)},get levelVal(){
return this[xy]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[ts]},get[Symbol.toStringTag](){
return"Pino"},[wy]:Uy,[_y]:Xy,[ac]:By,[ic]:My,[es]:Ly};Object.setPrototypeOf(lc,by.prototype);dc.exports=function(){return Object.
create(lc)};var nn=i(t=>t,"resetChildingsFormatter");function zy(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Le],r=this[wt],s=Object.create(this);if(e==null)return s[wt].bindings!==nn&&(s[wt]=Zr(r.level,nn,r.log)),s[rn]=
ns(s,t),this.onChild!==uc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Le]=Object.create(null);for(let d in n)
s[Le][d]=n[d];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let d=c[o];s[Le][d]=n[d]}for(let d in e.
serializers)s[Le][d]=e.serializers[d];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let d=u[a];
s[Le][d]=e.serializers[d]}}else s[Le]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:d}=e.formatters;s[wt]=
Zr(c||r.level,u||nn,d||r.log)}else s[wt]=Zr(r.level,nn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Fy(this.levels,
e.customLevels),s.levels=qy(e.customLevels,s[Py]),$y(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=Wy(s.redact,oc),u={stringify:c[Ry]};s[Cy]=oc,s[Ny]=c,s[Iy]=u}if(typeof e.msgPrefix=="string"&&(s[ts]=
(this[ts]||"")+e.msgPrefix),s[rn]=ns(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[es](c)}return this.onChild(s),s}i(zy,"child");function Ky(){let e=`{${this[rn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(Ky,"bindings");function Gy(t){let e=ns(this,t);this[rn]=e}i(Gy,"setBindings");
function Jy(t,e){return Object.assign(e,t)}i(Jy,"defaultMixinMergeStrategy");function Xy(t,e,n){let r=this[vy](),s=this[Sy],
o=this[Ty],a=this[Ay],c=this[Ey]||Jy,u,d=this[Dy].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let l=this[ac](u,e,n,r),h=this[cc];
h[Oy]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[ky]),h.lastLogger=this),h.write(d?d(l):l)}i(Xy,
"write");function Yy(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[cc];typeof e.
flush=="function"?e.flush(t||uc):t&&t()}i(Yy,"flush")});var gc=w((os,mc)=>{"use strict";var{hasOwnProperty:xt}=Object.prototype,qe=is();qe.configure=is;qe.stringify=qe;qe.default=
qe;os.stringify=qe;os.configure=is;mc.exports=qe;var Qy=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function ve(t){return t.
length<5e3&&!Qy.test(t)?`"${t}"`:JSON.stringify(t)}i(ve,"strEscape");function rs(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(rs,"sort");var Zy=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function ss(t){
return Zy.call(t)!==void 0&&t.length!==0}i(ss,"isTypedArrayWithEntries");function hc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(hc,"stringifyTypedArray");function eb(t){
if(xt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(eb,"getCircularV\
alueOption");function tb(t){let e;if(xt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(tb,"getDeterministicOption");function nb(t,e){let n;if(xt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(nb,"getBooleanOption");function pc(t,e){let n;if(xt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(pc,"getPositiveIntegerOption");function He(t){return t===1?"1 item":`${t} items`}i(He,
"getItemCount");function rb(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(rb,"getUniqueReplacerSet");function sb(t){if(xt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(sb,"getStrictOption");function is(t){
t={...t};let e=sb(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=eb(t),r=nb(
t,"bigint"),s=tb(t),o=typeof s=="function"?s:void 0,a=pc(t,"maximumDepth"),c=pc(t,"maximumBreadth");function u(m,f,y,b,_,x){
let S=f[m];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(m)),S=b.call(f,m,S),typeof S){case"\
string":return ve(S);case"object":{if(S===null)return"null";if(y.indexOf(S)!==-1)return n;let E="",R=",",M=x;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(S),_!==""&&(x+=_,E+=`
${x}`,R=`,
${x}`);let q=Math.min(S.length,c),W=0;for(;W<q-1;W++){let Ne=u(String(W),S,y,b,_,x);E+=Ne!==void 0?Ne:"null",E+=R}let V=u(
String(W),S,y,b,_,x);if(E+=V!==void 0?V:"null",S.length-1>c){let Ne=S.length-c-1;E+=`${R}"... ${He(Ne)} not stringified"`}
return _!==""&&(E+=`
${M}`),y.pop(),`[${E}]`}let C=Object.keys(S),N=C.length;if(N===0)return"{}";if(a<y.length+1)return'"[Object]"';let A="",
H="";_!==""&&(x+=_,R=`,
${x}`,A=" ");let $=Math.min(N,c);s&&!ss(S)&&(C=rs(C,o)),y.push(S);for(let q=0;q<$;q++){let W=C[q],V=u(W,S,y,b,_,x);V!==void 0&&
(E+=`${H}${ve(W)}:${A}${V}`,H=R)}if(N>c){let q=N-c;E+=`${H}"...":${A}"${He(q)} not stringified"`,H=R}return _!==""&&H.length>
1&&(E=`
${x}${E}
${M}`),y.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function d(m,f,y,b,_,x){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(m)),typeof f){case"string":return ve(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let S=x,E="",R=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_!==""&&(x+=_,E+=`
${x}`,R=`,
${x}`);let N=Math.min(f.length,c),A=0;for(;A<N-1;A++){let $=d(String(A),f[A],y,b,_,x);E+=$!==void 0?$:"null",E+=R}let H=d(
String(A),f[A],y,b,_,x);if(E+=H!==void 0?H:"null",f.length-1>c){let $=f.length-c-1;E+=`${R}"... ${He($)} not stringified\
"`}return _!==""&&(E+=`
${S}`),y.pop(),`[${E}]`}y.push(f);let M="";_!==""&&(x+=_,R=`,
${x}`,M=" ");let C="";for(let N of b){let A=d(N,f[N],y,b,_,x);A!==void 0&&(E+=`${C}${ve(N)}:${M}${A}`,C=R)}return _!==""&&
C.length>1&&(E=`
${x}${E}
${S}`),y.pop(),`{${E}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyArrayReplacer");
function l(m,f,y,b,_){switch(typeof f){case"string":return ve(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(m),typeof f!="object")return l(m,f,y,b,_);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let x=_;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_+=b;let A=`
${_}`,H=`,
${_}`,$=Math.min(f.length,c),q=0;for(;q<$-1;q++){let V=l(String(q),f[q],y,b,_);A+=V!==void 0?V:"null",A+=H}let W=l(String(
q),f[q],y,b,_);if(A+=W!==void 0?W:"null",f.length-1>c){let V=f.length-c-1;A+=`${H}"... ${He(V)} not stringified"`}return A+=
`
${x}`,y.pop(),`[${A}]`}let S=Object.keys(f),E=S.length;if(E===0)return"{}";if(a<y.length+1)return'"[Object]"';_+=b;let R=`\
,
${_}`,M="",C="",N=Math.min(E,c);ss(f)&&(M+=hc(f,R,c),S=S.slice(f.length),N-=f.length,C=R),s&&(S=rs(S,o)),y.push(f);for(let A=0;A<
N;A++){let H=S[A],$=l(H,f[H],y,b,_);$!==void 0&&(M+=`${C}${ve(H)}: ${$}`,C=R)}if(E>c){let A=E-c;M+=`${C}"...": "${He(A)}\
 not stringified"`,C=R}return C!==""&&(M=`
${_}${M}
${x}`),y.pop(),`{${M}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyIndent");function h(m,f,y){
switch(typeof f){case"string":return ve(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(m),typeof f!="object")return h(m,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",_=f.length!==
void 0;if(_&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let M=Math.min(f.length,
c),C=0;for(;C<M-1;C++){let A=h(String(C),f[C],y);b+=A!==void 0?A:"null",b+=","}let N=h(String(C),f[C],y);if(b+=N!==void 0?
N:"null",f.length-1>c){let A=f.length-c-1;b+=`,"... ${He(A)} not stringified"`}return y.pop(),`[${b}]`}let x=Object.keys(
f),S=x.length;if(S===0)return"{}";if(a<y.length+1)return'"[Object]"';let E="",R=Math.min(S,c);_&&ss(f)&&(b+=hc(f,",",c),
x=x.slice(f.length),R-=f.length,E=","),s&&(x=rs(x,o)),y.push(f);for(let M=0;M<R;M++){let C=x[M],N=h(C,f[C],y);N!==void 0&&
(b+=`${E}${ve(C)}:${N}`,E=",")}if(S>c){let M=S-c;b+=`${E}"...":"${He(M)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(m,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":m},[],f,b,"");if(Array.isArray(f))return d("",m,[],rb(f),b,"")}if(b.length!==0)return l("",m,
[],b,"")}return h("",m,[])}return i(p,"stringify"),p}i(is,"configure")});var xc=w((Yv,wc)=>{"use strict";var as=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:bc}=tn(),ib=bc.info;function ob(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(bc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:d,minLevel:0,lastId:0,streams:[],clone:l,
[as]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,m=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let _=ab(f.length,e.dedupe);ub(
_,f.length,e.dedupe);_=cb(_,e.dedupe))if(p=f[_],p.level<=m){if(y!==0&&y!==p.level)break;if(b=p.stream,b[as]){let{lastTime:x,
lastMsg:S,lastObj:E,lastLogger:R}=this;b.lastLevel=m,b.lastTime=x,b.lastMsg=S,b.lastObj=E,b.lastLogger=R}b.write(h),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,m=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=ib;
let _={stream:m,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(_),f.sort(yc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,m=p.findIndex(f=>f.id===h);return m>=0&&(p.splice(m,1),p.sort(yc),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function d(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(d,"end");function l(h){let p=new Array(this.streams.length);for(let m=0;m<p.length;m++)p[m]={level:h,
stream:this.streams[m].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:d,minLevel:h,streams:p,clone:l,[as]:!0,
streamLevels:n}}i(l,"clone")}i(ob,"multistream");function yc(t,e){return t.level-e.level}i(yc,"compareByLevel");function ab(t,e){
return e?t-1:0}i(ab,"initLoopVar");function cb(t,e){return e?t-1:t+1}i(cb,"adjustLoopVar");function ub(t,e,n){return n?t>=
0:t<e}i(ub,"checkLoopVar");wc.exports=ob});var Dc=w((Zv,K)=>{"use strict";var lb=k("node:os"),Pc=Pr(),db=Or(),fb=Ir(),Oc=sa(),hb=fc(),Rc=De(),{configure:pb}=gc(),{
assertDefaultLevelFound:mb,mappings:Cc,genLsCache:gb,genLevelComparison:yb,assertLevelComparison:bb}=Yr(),{DEFAULT_LEVELS:Ic,
SORTING_ORDER:wb}=tn(),{createArgsNormalizer:xb,asChindings:Sb,buildSafeSonicBoom:Sc,buildFormatters:_b,stringify:cs,normalizeDestFileDescriptor:_c,
noop:Eb}=en(),{version:vb}=Qr(),{chindingsSym:Ec,redactFmtSym:kb,serializersSym:vc,timeSym:Tb,timeSliceIndexSym:Ab,streamSym:Pb,
stringifySym:kc,stringifySafeSym:us,stringifiersSym:Tc,setLevelSym:Ob,endSym:Rb,formatOptsSym:Cb,messageKeySym:Ib,errorKeySym:Nb,
nestedKeySym:Db,mixinSym:Mb,levelCompSym:Lb,useOnlyCustomLevelsSym:Hb,formattersSym:Ac,hooksSym:qb,nestedKeyStrSym:Ub,mixinMergeStrategySym:$b,
msgPrefixSym:Fb,transportUsesMultistreamSym:Bb}=Rc,{epochTime:Nc,nullTime:jb}=Oc,{pid:Wb}=process,Vb=lb.hostname(),zb=Pc.
err,Kb={level:"info",levelComparison:wb.ASC,levels:Ic,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:Wb,
hostname:Vb},serializers:Object.assign(Object.create(null),{err:zb}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Nc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},Gb=xb(Kb),Jb=Object.assign(Object.create(null),Pc);
function ls(...t){let e={},{opts:n,stream:r}=Gb(e,db(),...t);n.level&&typeof n.level=="string"&&Ic[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:d,nestedKey:l,
base:h,name:p,level:m,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:x,formatters:S,hooks:E,
depthLimit:R,edgeLimit:M,onChild:C,msgPrefix:N}=n,A=pb({maximumDepth:R,maximumBreadth:M}),H=_b(S.level,S.bindings,S.log),
$=cs.bind({[us]:A}),q=s?Object.assign(Object.create(null),fb(s,$)):Object.create(null),W=s?{stringify:q[kb]}:{stringify:$},
V="}"+(o?`\r
`:`
`),Ne=Sb.bind(null,{[Ec]:"",[vc]:a,[Tc]:q,[kc]:cs,[us]:A,[Ac]:H}),gr="";h!==null&&(p===void 0?gr=Ne(h):gr=Ne(Object.assign(
{},h,{name:p})));let wo=c instanceof Function?c:c?Nc:jb,tp=wo().indexOf(":")+1;if(x&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(N&&typeof N!="string")throw Error(`Unknown msgPrefix type "${typeof N}" - expected "string"`);mb(
m,f,x);let pt=Cc(f,x);if(r&&r[Bb]===!0){let mt=typeof m=="string"?m:void 0;(!mt||pt[mt]===void 0)&&(mt=Object.keys(pt)[0]);
let xo=pt[mt],yr=!1;try{let br=S.level(mt,xo);yr=br&&typeof br=="object"&&br.level===xo}catch{yr=!1}yr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:pt,messageKey:u,errorKey:d}}),bb(y);let np=yb(y);return Object.assign(e,{levels:pt,
[Lb]:np,[Hb]:x,[Pb]:r,[Tb]:wo,[Ab]:tp,[kc]:cs,[us]:A,[Tc]:q,[Rb]:V,[Cb]:W,[Ib]:u,[Nb]:d,[Db]:l,[Ub]:l?`,${JSON.stringify(
l)}:{`:"",[vc]:a,[Mb]:b,[$b]:_,[Ec]:gr,[Ac]:H,[qb]:E,silent:Eb,onChild:C,[Fb]:N}),Object.setPrototypeOf(e,hb()),gb(e),e[Ob](
m),e}i(ls,"pino");K.exports=ls;K.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=_c(t.dest||process.
stdout.fd),Sc(t)):Sc({dest:_c(t),minLength:0});K.exports.transport=zr();K.exports.multistream=xc();K.exports.levels=Cc();
K.exports.stdSerializers=Jb;K.exports.stdTimeFunctions=Object.assign({},Oc);K.exports.symbols=Rc;K.exports.version=vb;K.
exports.default=ls;K.exports.pino=ls});var pe=w(he=>{"use strict";he.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");he.removeLabels=i(function(e,n,r){let s=Us(n,r);delete e[s]},"removeLabels");he.setValue=
i(function(e,n,r){let s=Us(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");he.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
he.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function Jl(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(Jl,"fastHashObject");function Us(t,e){if(e)return Jl(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),Jl(n,t)}i(Us,"hashObject");he.hashObject=Us;he.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");he.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var qs=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};he.Grouper=qs});var nt=w((jC,Bs)=>{"use strict";var{getValueAsString:Xl}=pe(),Un=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Fs(n.name),s=`# HELP ${r} ${Fs(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let d of n.values||[]){let{metricName:l=r,labels:h={}}=d,{sharedLabels:p={}}=d;u&&n.type===
"counter"&&(l=`${l}_total`),c&&(h={...h,...c,...h});let m=$s(h,p),f=lx(p),y=[...m,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",_=`${l}${b} ${Xl(d.value)}`,{exemplar:x}=d;if(x&&u){let S=$s(x.labelSet);_+=` # {${S.join(",")}} ${Xl(x.value)}\
 ${x.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=fx(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function $s(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${dx(o)}"`);return r}i($s,"formatLabels");var Yl=new WeakMap;function lx(t){let e=Yl.
get(t);if(e)return e;let r=$s(t).join(",");return Yl.set(t,r),r}i(lx,"flattenSharedLabels");function dx(t){return typeof t!=
"string"?t:Fs(t).replace(/"/g,'\\"')}i(dx,"escapeLabelValue");function Fs(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Fs,"escapeString");function fx(t){return t.replace(/_total$/,"")}i(fx,"standardizeCounterName");Bs.exports=Un;Bs.
exports.globalRegistry=new Un});var je=w($n=>{"use strict";var hx=k("util"),px=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,mx=/^[a-zA-Z_][a-zA-Z0-9_]*$/;$n.validateMetricName=
function(t){return px.test(t)};$n.validateLabelName=function(t=[]){return t.every(e=>mx.test(e))};$n.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${hx.inspect(e)}`)},
"validateLabel")});var Ot=w((KC,Ql)=>{"use strict";var js=nt(),{isObject:gx}=pe(),{validateMetricName:yx,validateLabelName:bx}=je(),Ws=class{static{
i(this,"Metric")}constructor(e,n={}){if(!gx(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[js.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[js.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!yx(this.name))throw new Error("Invalid metric name");if(!bx(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===js.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Ql.exports={Metric:Ws}});var zs=w((JC,Zl)=>{"use strict";var Vs=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};Zl.exports=Vs});var Gs=w((YC,sd)=>{"use strict";var wx=k("util"),{hashObject:xx,isObject:ed,getLabels:td,removeLabels:Sx,nowTimestamp:_x}=pe(),
{validateLabel:nd}=je(),{Metric:Ex}=Ot(),vx=zs(),Ks=class extends Ex{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(ed(e)?(r=xx(e,this.
sortedLabelNames),nd(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${wx.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),rd(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(ed(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new vx),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=_x())}reset(){this.hashMap={},this.labelNames.length===0&&rd(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=td(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=td(this.labelNames,e)||{};return nd(this.labelNames,n),Sx.call(this,this.hashMap,n,this.sortedLabelNames)}};function rd(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(rd,"setValue");sd.exports=Ks});var j=w((ZC,dd)=>{"use strict";var ad=k("util"),{setValue:cd,setValueDelta:kx,getLabels:id,hashObject:ud,isObject:ld,removeLabels:Tx}=pe(),
{validateLabel:Fn}=je(),{Metric:Ax}=Ot(),Ys=class extends Ax{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Xs(e,n),e=Js(e),Px(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&cd(this.hashMap,0,{})}inc(e,n){
n=Xs(e,n),e=Js(e),n===void 0&&(n=1),od(this,e,n)}dec(e,n){n=Xs(e,n),e=Js(e),n===void 0&&(n=1),od(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=ud(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=id(this.labelNames,e);return Fn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=id(
this.labelNames,e);Fn(this.labelNames,n),Tx.call(this,this.hashMap,n,this.sortedLabelNames)}};function Px(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${ad.format(n)}`);Fn(t.labelNames,e),cd(t.hashMap,n,e)}i(Px,"\
set");function od(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${ad.format(n)}`);Fn(t.
labelNames,e);let r=ud(e,t.sortedLabelNames);kx(t.hashMap,n,e,r)}i(od,"setDelta");function Js(t){return ld(t)?t:{}}i(Js,
"getLabelArg");function Xs(t,e){return ld(t)?e:t}i(Xs,"getValueArg");dd.exports=Ys});var ni=w((t1,gd)=>{"use strict";var Ox=k("util"),{getLabels:fd,hashObject:Bn,isObject:pd,removeLabels:Rx,nowTimestamp:Cx}=pe(),
{validateLabel:Zs}=je(),{Metric:Ix}=Ot(),Nx=zs(),ei=class extends Ix{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Bn({})]:ti({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
Qs.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
Qs.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Bn(
e,this.sortedLabelNames),o=md(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];pd(c)||(c=new Nx,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=Cx()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(qx),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(Lx(this)).reduce(Hx(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Bn(e,this.sortedLabelNames);this.hashMap[n]=ti(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?Dx.call(this,e,n)():hd.call(this,e)()}labels(...e){let n=fd(
this.labelNames,e);return Zs(this.labelNames,n),{observe:Qs.call(this,n),startTimer:hd.call(this,n)}}remove(...e){let n=fd(
this.labelNames,e);Zs(this.labelNames,n),Rx.call(this,this.hashMap,n,this.sortedLabelNames)}};function hd(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(hd,"startTimer");function Dx(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(Dx,"startTime\
rWithExemplar");function jn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(jn,"setValue\
Pair");function md(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(md,"findBound");function Qs(t){
return e=>{let n=Mx(t,e);if(Zs(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${Ox.format(n.value)}`);let r=Bn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=ti(n.labels,this.bucketValues,
this.bucketExemplars));let o=md(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(Qs,"observe");function ti(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(ti,"createBaseValues");function Mx(t,e){return pd(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(Mx,"convertLabelsAndValues");function Lx(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],jn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(Lx,"extractBucketValuesForExport");function Hx(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(jn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),jn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),jn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(Hx,"addS\
umAndCountForExport");function qx(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(qx,"splayLabels");gd.exports=ei});var ri=w((r1,yd)=>{function ie(){}i(ie,"TreeBase");ie.prototype.clear=function(){this._root=null,this.size=0};ie.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ie.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ie.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ie.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ie.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ie.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ie.prototype.iterator=function(){return new rt(this)};ie.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ie.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function rt(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(rt,"Iterator");rt.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};rt.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};rt.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};rt.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};rt.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};yd.exports=ie});var xd=w((i1,wd)=>{var Ux=ri();function st(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(st,"Node");st.prototype.
get_child=function(t){return t?this.right:this.left};st.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Wn(t){
this._root=null,this._comparator=t,this.size=0}i(Wn,"RBTree");Wn.prototype=new Ux;Wn.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new st(t),e=!0,this.size++;else{var n=new st(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new st(t),c.set_child(r,u),e=!0,this.size++):Y(u.left)&&Y(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),Y(u)&&Y(c)){var d=a.right===o;u===c.get_child(s)?a.set_child(d,Rt(o,!s)):a.set_child(d,bd(o,
!s))}var l=this._comparator(u.data,t);if(l===0)break;s=r,r=l<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};Wn.prototype.remove=function(t){if(this._root===null)return!1;var e=new st(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!Y(n)&&!Y(n.get_child(a))){if(Y(n.get_child(!a))){var d=Rt(n,a);r.set_child(c,d),r=d}else if(!Y(
n.get_child(!a))){var l=r.get_child(!c);if(l!==null)if(!Y(l.get_child(!c))&&!Y(l.get_child(c)))r.red=!1,l.red=!0,n.red=!0;else{
var h=s.right===r;Y(l.get_child(c))?s.set_child(h,bd(r,c)):Y(l.get_child(!c))&&s.set_child(h,Rt(r,c));var p=s.get_child(
h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function Y(t){return t!==
null&&t.red}i(Y,"is_red");function Rt(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(Rt,"single_rotate");function bd(t,e){return t.set_child(!e,Rt(t.get_child(!e),!e)),Rt(t,e)}i(bd,"d\
ouble_rotate");wd.exports=Wn});var _d=w((a1,Sd)=>{var $x=ri();function Ct(t){this.data=t,this.left=null,this.right=null}i(Ct,"Node");Ct.prototype.get_child=
function(t){return t?this.right:this.left};Ct.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Vn(t){
this._root=null,this._comparator=t,this.size=0}i(Vn,"BinTree");Vn.prototype=new $x;Vn.prototype.insert=function(t){if(this.
_root===null)return this._root=new Ct(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Ct(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};Vn.prototype.remove=function(t){if(this._root===null)return!1;var e=new Ct(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};Sd.exports=Vn});var vd=w((u1,Ed)=>{Ed.exports={RBTree:xd(),BinTree:_d()}});var Ad=w((l1,Td)=>{var Fx=vd().RBTree;function D(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new Fx(kd),this.nreset=0,this.reset()}i(D,"TDigest");D.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};D.prototype.size=function(){return this.centroids.size};
D.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};D.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function kd(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(kd,"compare_centroid_means");function Bx(t,e){return t.
mean_cumn-e.mean_cumn}i(Bx,"compare_centroid_mean_cumns");D.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};D.prototype.bound_mean_cumn=function(t){this.centroids._comparator=Bx;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=kd;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};D.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};D.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function jx(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(jx,"pop_random");D.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
jx(t));this._cumulate(!0),this.compressing=!1}};function Oe(t){this.config=t||{},this.mode=this.config.mode||"auto",D.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Oe,"Digest");Oe.prototype=Object.create(D.prototype);Oe.prototype.constructor=Oe;Oe.prototype.push=function(t){
D.prototype.push.call(this,t),this.check_continuous()};Oe.prototype._new_centroid=function(t,e,n){this.n_unique+=1,D.prototype.
_new_centroid.call(this,t,e,n)};Oe.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),D.prototype._addweight.
call(this,t,e,n)};Oe.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Td.exports={TDigest:D,Digest:Oe}});var Rd=w((f1,Od)=>{"use strict";var{TDigest:Pd}=Ad(),ii=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Pd),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return si.call(this).size()}percentile(e){
return si.call(this).percentile(e)}push(e){si.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function si(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Pd,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(si,"rotate");Od.exports=ii});var Hd=w((p1,Ld)=>{"use strict";var Wx=k("util"),{getLabels:Cd,hashObject:Dd,removeLabels:Vx}=pe(),{validateLabel:oi}=je(),
{Metric:zx}=Ot(),Md=Rd(),Kx=1e3,ai=class extends zx{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:Kx,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[Dd({})]:{labels:{},td:new Md(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){Nd.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(Gx(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(Xx(s,this)),n.push(Jx(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Id.call(this,e)()}labels(...e){let n=Cd(this.labelNames,e);return oi(
this.labelNames,n),{observe:Nd.call(this,n),startTimer:Id.call(this,n)}}remove(...e){let n=Cd(this.labelNames,e);oi(this.
labelNames,n),Vx.call(this,this.hashMap,n,this.sortedLabelNames)}};function Gx(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(Gx,"extractSummariesForExport");function Jx(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(Jx,"getCountForExport");function Xx(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(Xx,"getSumForExport");function Id(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Id,"startTimer");function Nd(t){
return e=>{let n=Yx(t,e);if(oi(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${Wx.format(n.value)}`);let r=Dd(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new Md(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(Nd,"observe");function Yx(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(Yx,"convertLabelsAndValues");Ld.exports=ai});var Ud=w((g1,qd)=>{"use strict";var ci=k("url"),Qx=k("http"),Zx=k("https"),{gzipSync:eS}=k("zlib"),{globalRegistry:tS}=nt(),
li=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=tS),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return ui.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return ui.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return ui.call(this,"DELETE",e.jobName,e.groupings)}};
async function ui(t,e,n){let r=ci.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${nS(n)}`:"",a=`${s}/metrics${o}`,c=ci.resolve(this.gatewayUrl,a),u=ci.parse(c),d=rS(u.href)?Zx:Qx,l=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&l.headers&&delete l.headers["Content-Encoding"];
let m=d.request(l,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});m.on("error",f=>{p(f)}),m.on("timeout",()=>{m.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{l.headers&&l.headers["Conten\
t-Encoding"]==="gzip"&&(f=eS(f)),m.write(f),m.end()}).catch(f=>{p(f)}):m.end()})}i(ui,"useGateway");function nS(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(nS,"generateGroupings");function rS(t){
return t.search(/^https/)!==-1}i(rS,"isHttps");qd.exports=li});var fi=w(di=>{"use strict";di.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};di.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var $d={};So($d,{context:()=>iS,trace:()=>sS});var sS,iS,Fd=cp(()=>{"use strict";sS={getSpan:i(()=>{},"getSpan")},iS={active:i(
()=>{},"active")}});var zd=w((x1,pi)=>{"use strict";var Bd=(Fd(),up($d)),hi=Gs(),jd="process_cpu_user_seconds_total",Wd="process_cpu_system_\
seconds_total",Vd="process_cpu_seconds_total";pi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new hi({name:r+jd,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,m=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=Bd.trace.getSpan(Bd.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),d.inc({labels:s,value:m/
1e6,exemplarLabels:f}),l.inc({labels:s,value:(p+m)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),d.inc(s,m/1e6),l.inc(s,(p+
m)/1e6)}}),d=new hi({name:r+Wd,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
l=new hi({name:r+Vd,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
pi.exports.metricNames=[jd,Wd,Vd]});var Gd=w((S1,mi)=>{"use strict";var oS=j(),aS=Math.round(Date.now()/1e3-process.uptime()),Kd="process_start_time_seconds";
mi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new oS({name:n+Kd,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,aS)}})};mi.exports.metricNames=[Kd]});var Qd=w((_1,yi)=>{"use strict";var gi=j(),cS=k("fs"),uS=["VmSize","VmRSS","VmData"],Jd="process_resident_memory_bytes",
Xd="process_virtual_memory_bytes",Yd="process_heap_bytes";function lS(t){return t.split(`
`).reduce((e,n)=>{if(!uS.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(lS,"structureOutput");yi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new gi({name:r+Jd,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let d=cS.readFileSync("/proc/self/status","utf8"),l=lS(d);a.set(s,l.VmRSS),c.set(s,l.VmSize),u.set(s,l.VmData)}catch{}}}),
c=new gi({name:r+Xd,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new gi({name:r+Yd,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};yi.exports.metricNames=[Jd,Xd,Yd]});var bi=w((v1,Zd)=>{"use strict";function dS(){try{return process.memoryUsage()}catch{return}}i(dS,"safeMemoryUsage");Zd.
exports=dS});var nf=w((T1,wi)=>{"use strict";var fS=j(),ef=Qd(),hS=bi(),tf="process_resident_memory_bytes";function pS(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new fS({name:n+tf,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=hS();o&&this.set(r,o.rss)}})}i(pS,"notLinuxVariant");wi.exports=(t,e)=>process.platform===
"linux"?ef(t,e):pS(t,e);wi.exports.metricNames=process.platform==="linux"?ef.metricNames:[tf]});var sf=w((P1,xi)=>{"use strict";var mS=j(),gS=k("fs"),yS=k("process"),rf="process_open_fds";xi.exports=(t,e={})=>{if(yS.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new mS({name:n+rf,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=gS.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};xi.exports.metricNames=[rf]});var af=w((O1,Si)=>{"use strict";var bS=j(),wS=k("fs"),of="process_max_fds",It;Si.exports=(t,e={})=>{if(It===void 0)try{let a=wS.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);It=Number(u[1]);break}}catch{return}if(It===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new bS({name:n+of,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){It!==void 0&&this.set(r,It)}})};Si.exports.metricNames=
[of]});var yf=w((R1,_i)=>{"use strict";var Re=j(),zn;try{zn=k("perf_hooks")}catch{}var uf="nodejs_eventloop_lag_seconds",lf="no\
dejs_eventloop_lag_min_seconds",df="nodejs_eventloop_lag_max_seconds",ff="nodejs_eventloop_lag_mean_seconds",hf="nodejs_\
eventloop_lag_stddev_seconds",pf="nodejs_eventloop_lag_p50_seconds",mf="nodejs_eventloop_lag_p90_seconds",gf="nodejs_eve\
ntloop_lag_p99_seconds";function cf(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(cf,"reportEventloo\
pLag");_i.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(cf,y,c,r)},"collect");if(zn&&zn.monitorEventLoopDelay)try{let y=zn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(cf,b,c,r),u.set(r,y.
min/1e9),d.set(r,y.max/1e9),l.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),m.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Re(
{name:n+uf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Re({name:n+
lf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),d=new Re({name:n+df,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),l=new Re({name:n+ff,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Re({name:n+hf,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Re({name:n+pf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),m=new Re({name:n+
mf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Re(
{name:n+gf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
_i.exports.metricNames=[uf,lf,df,ff,hf,pf,mf,gf]});var it=w((I1,bf)=>{"use strict";function xS(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(xS,"\
aggregateByObjectName");function SS(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(SS,"upda\
teMetrics");bf.exports={aggregateByObjectName:xS,updateMetrics:SS}});var _f=w((D1,Ei)=>{"use strict";var{aggregateByObjectName:_S}=it(),{updateMetrics:ES}=it(),wf=j(),xf="nodejs_active_hand\
les",Sf="nodejs_active_handles_total";Ei.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new wf({name:r+xf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();ES(this,_S(a),s)}}),new wf({name:r+Sf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Ei.exports.metricNames=[xf,Sf]});var Tf=w((M1,vi)=>{"use strict";var Ef=j(),{aggregateByObjectName:vS}=it(),{updateMetrics:kS}=it(),vf="nodejs_active_req\
uests",kf="nodejs_active_requests_total";vi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Ef({name:n+vf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();kS(this,vS(o),r)}}),new Ef({name:n+kf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};vi.exports.metricNames=[vf,kf]});var Rf=w((L1,ki)=>{"use strict";var Af=j(),{updateMetrics:TS}=it(),Pf="nodejs_active_resources",Of="nodejs_active_resour\
ces_total";ki.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Af({name:n+Pf,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}TS(this,a,r)}}),new Af(
{name:n+Of,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};ki.exports.metricNames=[Pf,Of]});var Df=w((H1,Ai)=>{"use strict";var Ti=j(),AS=bi(),Cf="nodejs_heap_size_total_bytes",If="nodejs_heap_size_used_bytes",Nf="\
nodejs_external_memory_bytes";Ai.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let l=AS();l&&(c.set(n,l.heapTotal),u.set(n,l.heapUsed),
l.external!==void 0&&d.set(n,l.external))},"collect"),c=new Ti({name:o+Cf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new Ti({name:o+If,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),d=new Ti({name:o+Nf,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};Ai.exports.
metricNames=[Cf,If,Nf]});var Hf=w((U1,Oi)=>{"use strict";var PS=j(),Mf=k("v8"),Lf=["total","used","available"],Pi={};Lf.forEach(t=>{Pi[t]=`nodejs\
_heap_space_size_${t}_bytes`});Oi.exports=(t,e={})=>{try{Mf.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
Lf.forEach(c=>{a[c]=new PS({name:r+Pi[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of Mf.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Oi.exports.metricNames=Object.values(Pi)});var $f=w(($1,Ci)=>{"use strict";var OS=j(),qf=process.version,Ri=qf.slice(1).split(".").map(Number),Uf="nodejs_version_i\
nfo";Ci.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new OS({name:n+Uf,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(qf,Ri[0],Ri[1],Ri[2],...Object.values(r)).set(1)}})};Ci.exports.metricNames=[Uf]});var Bf=w((F1,Ii)=>{"use strict";var RS=ni(),be;try{be=k("perf_hooks")}catch{}var Ff="nodejs_gc_duration_seconds",CS=[.001,
.01,.1,1,2,5],ot=[];be&&be.constants&&(ot[be.constants.NODE_PERFORMANCE_GC_MAJOR]="major",ot[be.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",ot[be.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",ot[be.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");Ii.exports=(t,e={})=>{if(!be)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:CS,a=new RS({name:n+Ff,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new be.PerformanceObserver(u=>{
let d=u.getEntries()[0],l=d.detail?ot[d.detail.kind]:ot[d.kind];a.observe(Object.assign({kind:l},r),d.duration/1e3)}).observe(
{entryTypes:["gc"]})};Ii.exports.metricNames=[Ff]});var Wf=w((B1,Ni)=>{"use strict";var{isObject:IS}=pe(),NS=zd(),DS=Gd(),MS=nf(),LS=sf(),HS=af(),qS=yf(),US=_f(),$S=Tf(),FS=Rf(),
BS=Df(),jS=Hf(),WS=$f(),VS=Bf(),jf={processCpuTotal:NS,processStartTime:DS,osMemoryHeap:MS,processOpenFileDescriptors:LS,
processMaxFileDescriptors:HS,eventLoopLag:qS,...typeof process.getActiveResourcesInfo=="function"?{processResources:FS}:
{},processHandles:US,processRequests:$S,heapSizeAndUsed:BS,heapSpacesSizeAndUsed:jS,version:WS,gc:VS},zS=Object.keys(jf);
Ni.exports=i(function(e){if(e!=null&&!IS(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(jf))n(e.register,e)},"collectDefaultMetrics");Ni.exports.metricsList=zS});var Mi=w(Di=>{"use strict";var{Grouper:KS,hashObject:GS}=pe();function at(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new KS;return e.forEach(s=>{s.values.forEach(
o=>{let a=GS(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(at,"AggregatorFactory");Di.AggregatorFactory=
at;Di.aggregators={sum:at(t=>t.reduce((e,n)=>e+n.value,0)),first:at(t=>t[0].value),omit:i(()=>{},"omit"),average:at(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:at(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:at(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var Jf=w((z1,Gf)=>{"use strict";var ct=nt(),{Grouper:JS}=pe(),{aggregators:XS}=Mi(),We=i(()=>{let t=k("cluster");return We=
i(()=>t,"cluster"),t},"cluster"),zf="prom-client:getMetricsReq",Li="prom-client:getMetricsRes",Kf=[ct.globalRegistry],YS=0,
Vf=!1,Hi=new Map,Kn=class extends ct{static{i(this,"AggregatorRegistry")}constructor(e=ct.PROMETHEUS_CONTENT_TYPE){super(
e),QS()}clusterMetrics(){let e=YS++;return new Promise((n,r)=>{let s=!1;function o(u,d){s||(s=!0,u?r(u):n(d))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
Hi.set(e,a);let c={type:zf,requestId:e};for(let u in We().workers)We().workers[u].isConnected()&&(We().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=ct.PROMETHEUS_CONTENT_TYPE){let r=new ct,s=new JS;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=XS[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let d=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(d)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof ct))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),Kf=e}};function QS(){Vf||(Vf=!0,We().isMaster&&We().on("message",(t,e)=>{if(e.type===Li){let n=Hi.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){Hi.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Kn.aggregate(n.responses).metrics();n.done(null,
s)}}}),We().isWorker&&process.on("message",t=>{t.type===zf&&Promise.all(Kf.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Li,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Li,requestId:t.requestId,error:e.message})})}))}
i(QS,"addListeners");Gf.exports=Kn});var Gn=w(L=>{"use strict";L.register=nt().globalRegistry;L.Registry=nt();Object.defineProperty(L,"contentType",{configurable:!1,
enumerable:!0,get(){return L.register.contentType},set(t){L.register.setContentType(t)}});L.prometheusContentType=L.Registry.
PROMETHEUS_CONTENT_TYPE;L.openMetricsContentType=L.Registry.OPENMETRICS_CONTENT_TYPE;L.validateMetricName=je().validateMetricName;
L.Counter=Gs();L.Gauge=j();L.Histogram=ni();L.Summary=Hd();L.Pushgateway=Ud();L.linearBuckets=fi().linearBuckets;L.exponentialBuckets=
fi().exponentialBuckets;L.collectDefaultMetrics=Wf();L.aggregators=Mi().aggregators;L.AggregatorRegistry=Jf()});var Yn=w(we=>{"use strict";Object.defineProperty(we,"__esModule",{value:!0});we.utf8Count=b_;we.utf8EncodeJs=ah;we.utf8EncodeTE=
ch;we.utf8Encode=S_;we.utf8DecodeJs=uh;we.utf8DecodeTD=lh;we.utf8Decode=k_;function b_(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(b_,"utf8Count");function ah(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(ah,"utf8EncodeJs");var w_=new TextEncoder,x_=50;function ch(t,e,n){
w_.encodeInto(t,e.subarray(n))}i(ch,"utf8EncodeTE");function S_(t,e,n){t.length>x_?ch(t,e,n):ah(t,e,n)}i(S_,"utf8Encode");
var __=4096;function uh(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,d=t[r++]&63;o.push((c&31)<<12|u<<6|d)}else if((c&
248)===240){let u=t[r++]&63,d=t[r++]&63,l=t[r++]&63,h=(c&7)<<18|u<<12|d<<6|l;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=__&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(uh,"utf8DecodeJs");var E_=new TextDecoder,v_=200;function lh(t,e,n){let r=t.subarray(e,e+
n);return E_.decode(r)}i(lh,"utf8DecodeTD");function k_(t,e,n){return n>v_?lh(t,e,n):uh(t,e,n)}i(k_,"utf8Decode")});var zi=w(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.ExtData=void 0;var Vi=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Qn.ExtData=Vi});var er=w(Zn=>{"use strict";Object.defineProperty(Zn,"__esModule",{value:!0});Zn.DecodeError=void 0;var Ki=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};Zn.DecodeError=Ki});var tr=w(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});Ce.UINT32_MAX=void 0;Ce.setUint64=T_;Ce.setInt64=
A_;Ce.getInt64=P_;Ce.getUint64=O_;Ce.UINT32_MAX=4294967295;function T_(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(T_,"setUint64");function A_(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(A_,"setInt64");function P_(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(P_,"getInt64");function O_(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(O_,"getUint64")});var Gi=w(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});Z.timestampExtension=Z.EXT_TIMESTAMP=void 0;Z.
encodeTimeSpecToTimestamp=fh;Z.encodeDateToTimeSpec=hh;Z.encodeTimestampExtension=ph;Z.decodeTimestampToTimeSpec=mh;Z.decodeTimestampExtension=
gh;var R_=er(),dh=tr();Z.EXT_TIMESTAMP=-1;var C_=4294967296-1,I_=17179869184-1;function fh({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=I_)if(e===0&&t<=C_){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,dh.setInt64)(r,4,t),n}}i(fh,"encodeTimeSpecToTimestamp");function hh(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(hh,"encodeDateT\
oTimeSpec");function ph(t){if(t instanceof Date){let e=hh(t);return fh(e)}else return null}i(ph,"encodeTimestampExtensio\
n");function mh(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,dh.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new R_.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(mh,"decodeTimestampToTimeSpec");function gh(t){let e=mh(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(gh,"decodeTimestampExtension");Z.timestampExtension={type:Z.EXT_TIMESTAMP,encode:ph,decode:gh}});var sr=w(rr=>{"use strict";Object.defineProperty(rr,"__esModule",{value:!0});rr.ExtensionCodec=void 0;var nr=zi(),N_=Gi(),
Ji=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(N_.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new nr.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new nr.ExtData(a,o)}}}
return e instanceof nr.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new nr.ExtData(n,e)}};rr.ExtensionCodec=Ji});var Yi=w(Xi=>{"use strict";Object.defineProperty(Xi,"__esModule",{value:!0});Xi.ensureUint8Array=M_;function D_(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(D_,"isArrayBufferLike");function M_(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):D_(t)?new Uint8Array(t):Uint8Array.
from(t)}i(M_,"ensureUint8Array")});var Zi=w(me=>{"use strict";Object.defineProperty(me,"__esModule",{value:!0});me.Encoder=me.DEFAULT_INITIAL_BUFFER_SIZE=me.
DEFAULT_MAX_DEPTH=void 0;var yh=Yn(),L_=sr(),bh=tr(),H_=Yi();me.DEFAULT_MAX_DEPTH=100;me.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var Qi=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??L_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.maxDepth=e?.maxDepth??me.DEFAULT_MAX_DEPTH,this.initialBufferSize=e?.initialBufferSize??me.DEFAULT_INITIAL_BUFFER_SIZE,
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
let r=(0,yh.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,yh.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,H_.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,bh.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,bh.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
me.Encoder=Qi});var wh=w(eo=>{"use strict";Object.defineProperty(eo,"__esModule",{value:!0});eo.encode=U_;var q_=Zi();function U_(t,e){return new q_.
Encoder(e).encodeSharedRef(t)}i(U_,"encode")});var xh=w(to=>{"use strict";Object.defineProperty(to,"__esModule",{value:!0});to.prettyByte=$_;function $_(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i($_,"prettyByte")});var Sh=w(ir=>{"use strict";Object.defineProperty(ir,"__esModule",{value:!0});ir.CachedKeyDecoder=void 0;var F_=Yn(),B_=16,
j_=16,no=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=B_,n=j_){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,F_.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
ir.CachedKeyDecoder=no});var ar=w(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0});or.Decoder=void 0;var ro=xh(),W_=sr(),Ve=tr(),
V_=Yn(),_h=Yi(),z_=Sh(),xe=er(),so="array",Dt="map_key",vh="map_value",K_=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new xe.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),io=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=so,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Dt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===so){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Dt||e.type===vh){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Nt=-1,ao=new DataView(
new ArrayBuffer(0)),G_=new Uint8Array(ao.buffer);try{ao.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var Eh=new RangeError("Insufficient data"),J_=new z_.CachedKeyDecoder,oo=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=ao;bytes=G_;headByte=Nt;stack=new io;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??W_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Ve.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Ve.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Ve.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Ve.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Ve.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:J_,this.mapKeyConverter=
e?.mapKeyConverter??K_}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Nt,this.stack.reset()}setBuffer(e){let n=(0,_h.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Nt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,_h.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,ro.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
s,2)}else if(e===201){let s=this.lookU32();n=this.decodeExtension(s,4)}else throw new xe.DecodeError(`Unrecognized type \
byte: ${(0,ro.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===so)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Dt){if(n==="__proto\
__")throw new xe.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=vh;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Dt;continue e}}return n}}readHeadByte(){
return this.headByte===Nt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Nt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new xe.
DecodeError(`Unrecognized array type byte: ${(0,ro.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new xe.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new xe.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new xe.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw Eh;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,V_.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Dt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new xe.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw Eh;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new xe.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,Ve.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,Ve.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};or.Decoder=oo});var Th=w(cr=>{"use strict";Object.defineProperty(cr,"__esModule",{value:!0});cr.decode=X_;cr.decodeMulti=Y_;var kh=ar();
function X_(t,e){return new kh.Decoder(e).decode(t)}i(X_,"decode");function Y_(t,e){return new kh.Decoder(e).decodeMulti(
t)}i(Y_,"decodeMulti")});var Oh=w(Mt=>{"use strict";Object.defineProperty(Mt,"__esModule",{value:!0});Mt.isAsyncIterable=Ah;Mt.asyncIterableFromStream=
Ph;Mt.ensureAsyncIterable=Q_;function Ah(t){return t[Symbol.asyncIterator]!=null}i(Ah,"isAsyncIterable");async function*Ph(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(Ph,"a\
syncIterableFromStream");function Q_(t){return Ah(t)?t:Ph(t)}i(Q_,"ensureAsyncIterable")});var Rh=w(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.decodeAsync=Z_;Lt.decodeArrayStream=eE;Lt.
decodeMultiStream=tE;var co=ar(),uo=Oh();async function Z_(t,e){let n=(0,uo.ensureAsyncIterable)(t);return new co.Decoder(
e).decodeAsync(n)}i(Z_,"decodeAsync");function eE(t,e){let n=(0,uo.ensureAsyncIterable)(t);return new co.Decoder(e).decodeArrayStream(
n)}i(eE,"decodeArrayStream");function tE(t,e){let n=(0,uo.ensureAsyncIterable)(t);return new co.Decoder(e).decodeStream(
n)}i(tE,"decodeMultiStream")});var Ih=w(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var nE=wh();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return nE.encode},"get")});var Ch=Th();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return Ch.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Ch.decodeMulti},"get")});var lo=Rh();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return lo.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return lo.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return lo.decodeMultiStream},"get")});var rE=ar();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return rE.Decoder},"get")});var sE=er();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return sE.
DecodeError},"get")});var iE=Zi();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return iE.Encoder},"\
get")});var oE=sr();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return oE.ExtensionCodec},"\
get")});var aE=zi();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return aE.ExtData},"get")});var dt=Gi();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return dt.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return dt.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return dt.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return dt.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return dt.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return dt.decodeTimestampExtension},"get")})});var ep=yt(Dc(),1);var $i={};So($i,{Metrics:()=>i_,Name:()=>a_,OptionalPhases:()=>d_,Plugin:()=>qi,Priority:()=>u_,Schema:()=>l_,Status:()=>o_,
Version:()=>c_});var Mc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that a check requests on each \
upstream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"The time between two checks. Default: 5s."},
timeout:{is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"inte\
ger",min:1,max:255},doc:"How many good answers in a row make an unhealthy upstream healthy. Default: 2."},failures:{is:{
kind:"integer",min:1,max:255},doc:"How many bad or missing answers in a row make an upstream unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"How many responses of 500 or more to clients in a row, or missin\
g ones, make an upstream unhealthy. Default: responses to clients do not count."},failover:{is:{kind:"boolean"},doc:"Whe\
ther requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var Lc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308. Clients remember a 308, so a ro\
llback does not reach them for as long."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remembe\
r a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"The scheme, short host and port \
of new URLs. Default: https and the first short host."}}},Xb={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"The status of the old host's answers in the meantime. Default: 503."}}},Yb={kind:"rec\
ord",fields:{deprecation:{is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{
is:{kind:"string",format:"link"},doc:"A page about the sunset (RFC 8594 section 6)."}}},ds={deprecated:{is:{kind:"string",
format:"date"},doc:"When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{
kind:"string",format:"date"},doc:"When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},
afterSunset:{is:{kind:"enum",values:["serve","redirect","gone"]},doc:"What the host does after its sunset: serve as befo\
re (serve, the default), redirect to the short host, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:Xb},
doc:"Announced periods before the sunset in which the host answers with an error."},links:{is:Yb,doc:"Pages that respons\
es link to."}},Hc={kind:"record",fields:ds};var Qb={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},qc={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. With false they stay as\
 they were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},
doc:"How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of i\
ts own, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by whic\
h the old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without \
one, the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The \
Host header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (cli\
ent), so that its lifecycle applies."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests \
go to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:Qb,doc:"\
The old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old clust\
er with the old host's certificate. Default: none; the Secret of the original Ingress stays in use."}}};var Zb={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Uc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h weight 0, or without a weight, gets no requests.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What kee\
ps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a\
 request has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Spl\
its only the requests on the short hosts, or only those on old hosts. Default: both."},override:{is:Zb,doc:"How testers \
can choose a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Hashed together with the key. APIs with t\
he same salt and key put a client into the same share. Default: the API's name."}}};var ew={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},tw={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},fs={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Replaces the \
default cluster's url (and address) for this API. A base path is put in front of the path."},split:{is:Uc,doc:"Weights a\
cross clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's requests to this cluster, whatever s\
plit says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is removed before the request \
goes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstrea\
m receives: upstream (default), client, or a host name of one's own, to the letter: with a port only where one is said."},
legacy:{is:{kind:"enum",values:["proxy","redirect"]},doc:"What old hosts do: proxy (default), or redirect to the short h\
ost."},redirect:{is:Lc,doc:"How old hosts redirect, and what the new URLs begin with."},oldHosts:{is:Hc,doc:"The lifecyc\
le of this API's old hosts. It replaces the lifecycle of their legacyHosts."},escapedSlashes:{is:{kind:"enum",values:["k\
eep","reject"]},doc:"What happens to paths with %2F, %5C or a backslash: keep (default), or reject with 400."},pathParameters:{
is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with a semicolon: keep (default), or reject with 40\
0."},controlCharacters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with escaped control charac\
ters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{is:{kind:"boolean"},doc:"Whether Location, Con\
tent-Location, Refresh, Link and Set-Cookie are mapped back to the client's URL. Default: false."},timeouts:{is:ew,doc:"\
Timeouts towards the upstream, as durations such as 5s."},retries:{is:{kind:"integer",min:0,max:32767},doc:"How often a \
failed attempt to reach the upstream is repeated. Kong's default is 5."},healthCheck:{is:Mc,doc:"Health checks of the up\
streams, and fail-over."},plugins:{is:{kind:"array",min:0,items:tw},doc:"Kong plugins for this API alone."},source:{is:qc,
doc:"What the old cluster does with this API's old hosts (the chart's role: source). Merged with the defaults field by f\
ield."},owner:{is:{kind:"string",format:"line"},doc:"Who is responsible for the API, such as a team or an address: for t\
he plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"string",format:"label"}},doc:"Labels by which APIs ar\
e moved in batches."}}};var nw={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...ds}},rw={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess to connect to. Host, SNI and certificate remain those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whether the \
certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read \
and change the traffic."}}},sn={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"ho\
st"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,items:nw},
doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"map",min:1,
keys:"name",values:rw},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"add\
ress"},doc:"The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster conn\
ects to it (fixedIP)."},oldCluster:{is:{kind:"string",format:"name"},doc:"The cluster that APIs are moved away from, for\
 the plan. Needed where the clusters' urls do not tell."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to \
this cluster, whatever else the table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"\
The name of a response header that shows which cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"\
boolean"},doc:"Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of another A\
PI. Default: true."},defaults:{is:fs,doc:"Fields for every API that does not set them itself."},apis:{is:{kind:"map",min:1,
keys:"name",values:fs},doc:"The APIs by name. {} is all that most need.",required:!0}}};function sw(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...$c(n.is),...n.required===!0&&{required:!0}}}))}i(sw,
"kongFieldsOf");function $c(t){return t.kind!=="record"?hs(t):{type:"record",required:!1,fields:ps(t)}}i($c,"kongFieldTy\
peOf");function ps(t){return Object.entries(t.fields).map(([e,n])=>({[e]:$c(n.is)}))}i(ps,"optionalKongFieldsOf");function hs(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:hs(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:hs(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:sw(t)}}}i(hs,"kongTypeOf");var ms={"yaml-syntax":{severity:"error",when:"The file is not YAML, or has a key twice.",remedy:"Correct the YAML at thi\
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
 (thousandths)."},"sunset-too-early":{severity:"error",when:"A host's sunset is before its deprecation (RFC 9745 section\
 4 forbids it).",remedy:"Set sunset to the day of deprecated or later."},"no-sunset":{severity:"error",when:"afterSunset\
 is set without a sunset.",remedy:"Set sunset, or remove afterSunset."},"brownout-order":{severity:"error",when:"A brown\
out ends before it begins, goes on after the host's sunset, or overlaps the previous brownout.",remedy:"Set until after \
from, list brownouts in order, and let the last one end by the sunset."},"redirect-not-signed-off":{severity:"error",when:"\
A redirect is permanent (308), but not signed off with permanent: true.",remedy:"Set permanent: true, or use 302 or 307."},
"redirect-elsewhere":{severity:"error",when:"Redirects would lead to a host that is not a short host of the table.",remedy:"\
Name one of the shortHosts as the origin's host."},"check-too-often":{severity:"error",when:"The interval or timeout of \
a health check is less than 100ms.",remedy:"Set it to 100ms or more."},"source-host":{severity:"error",when:"source.host\
 is a host that the table does not serve for that API. The old cluster would call the new one by it.",remedy:"Name one o\
f the API's old hosts or a short host, or add the host to the API's hosts."}};function v(t,e,n,r=ms[t].remedy){return{code:t,severity:ms[t].severity,path:e,message:n,remedy:r}}i(v,"finding");function St(t){
let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}i(St,"format\
Path");function Fc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${St(e)}: ${n} ${r}`}i(Fc,"formatFinding");function gs(t){
for(let e of t)if(e.severity==="error")return!0;return!1}i(gs,"hasErrors");function G(t){return t.length===1&&t>="0"&&t<="9"}i(G,"isDigit");function ce(t){return t!==""&&U(t,G)}i(ce,"isDigits");function ue(t){
return G(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(ue,"isHexDigit");function ys(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(ys,
"isLetter");function Bc(t){return ys(t)||G(t)}i(Bc,"isAlphanumeric");function ne(t){return ys(t)||G(t)||t!==""&&"-._~".includes(
t)}i(ne,"isUnreserved");function jc(t){return Vc(t,"-._/")}i(jc,"isLabel");function Wc(t){return Vc(t,"-_")}i(Wc,"isPlug\
inName");function Vc(t,e){let n=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!U(n,Bc)?!1:U(t,r=>Bc(r)||e.
includes(r))}i(Vc,"isAlphanumericWith");function zc(t){return t!==""&&t.length<=200&&U(t,e=>e.charCodeAt(0)>=32&&e.charCodeAt(
0)!==127)}i(zc,"isPrintable");function on(t){return U(t,e=>ys(e)||G(e)||"!#$%&'*+-.^_`|~".includes(e))}i(on,"isToken");function U(t,e){
for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(U,"every");var bs=86400,iw=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],ow=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],aw=[31,28,31,30,31,30,31,31,30,31,30,31];function re(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=ke(t,0,4),r=ke(t,5,2),s=ke(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>an(n,r))return;let o=lw(n,r,s)*bs;if(t.length===10)return o;let a=cw(t.substring(10));return a===void 0?void 0:o+
a}i(re,"parseDate");function Gc(t){return re(t)!==void 0}i(Gc,"isDate");function Jc(t){let e=Math.floor(t/bs),n=t-e*bs,r=1970,
s=e;for(;s>=ws(r);)s-=ws(r),r+=1;let o=1;for(;s>=an(r,o);)s-=an(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(d=>Kc(d)).join(":"),c=iw[e%7]??"",u=ow[o-1]??"";return`${c}, ${Kc(s+1)} ${u} ${r} ${a} GMT`}i(Jc,"formatHttpDa\
te");function cw(t){let e=ke(t,1,2),n=ke(t,4,2),r=ke(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=uw(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(cw,"parseTime");function uw(t){if(t==="Z")return 0;let e=t.charAt(0),n=ke(t,1,2),r=ke(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(uw,"parse\
Offset");function ke(t,e,n){let r=t.substring(e,e+n);return r.length===n&&ce(r)?Number(r):void 0}i(ke,"digitsAt");function Kc(t){
return t<10?`0${t}`:`${t}`}i(Kc,"twoDigits");function Xc(t){return t%4===0&&(t%100!==0||t%400===0)}i(Xc,"isLeapYear");function ws(t){
return Xc(t)?366:365}i(ws,"daysOfYear");function an(t,e){return e===2&&Xc(t)?29:aw[e-1]??0}i(an,"daysOfMonth");function lw(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=ws(s);for(let s=1;s<e;s++)r+=an(t,s);return r}i(lw,"daysSince1970");var dw=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),fw=2147483646,hw=4,pw=5;function le(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;G(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!G(t.charAt(r));)r+=1;let c=dw.
get(t.substring(a,r));if(o===""||o.length>pw||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=hw&&e<=fw?e:void 0}i(
le,"parseDuration");function Yc(t){return le(t)!==void 0}i(Yc,"isDuration");var mw=63,gw=253;function cn(t){return t!==""&&t.length<=mw&&!t.startsWith("-")&&!t.endsWith("-")&&U(t,e=>G(e)||e>="a"&&
e<="z"||e==="-")}i(cn,"isDnsLabel");function Te(t){if(t.length>gw)return!1;let e=t.split(".");for(let n of e)if(!cn(n))return!1;
return!ce(e[e.length-1]??"")}i(Te,"isHostName");function un(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!ce(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(un,"isIpv4");function xs(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&un(c))n+=2;else if(c!==""&&c.length<=
4&&U(c,ue))n+=1;else return!1}}return e.length===2?n<8:n===8}i(xs,"isIpv6");function Xe(t){return un(t)||xs(t)}i(Xe,"isI\
pAddress");function Ue(t){return Xe(t)||Te(t)}i(Ue,"isAddress");function Qc(t){return t==="/"?!0:Zc(t,e=>e!==""&&U(e,ne))}i(Qc,"isPrefix");function ln(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return Zc(e,yw)}i(ln,"isBasePath");function Zc(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(Zc,"segmentsAre");function yw(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!bw(t.substring(e,e+3)))return!1;e+=3}else{if(!ne(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(yw,"isNormalSegment");function bw(t){let e=t.substring(1);return e.
length===2&&U(e,ue)&&e.toUpperCase()===e}i(bw,"isUpperEscape");var se="{api}";function O(t,e){return t.split(se).join(e)}i(O,"withApi");function dn(t){return t==="https"?443:80}i(dn,"defaultPort");function F(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=tu(s);if(!(a===void 0||!ln(o)))return{scheme:e,host:a.host,port:a.port??dn(e),basePath:o}}
i(F,"parseUpstreamUrl");function eu(t){let e=tu(t);return e!==void 0&&Te(e.host)}i(eu,"isNameWithPort");function Ae(t){let e=t.
indexOf(":");return e===-1?t:t.substring(0,e)}i(Ae,"withoutPortNumber");function tu(t){let e=t.indexOf("]"),n=t.indexOf(
":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=ww(r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=xw(t.
substring(n+1));return o===void 0?void 0:{host:s,port:o}}i(tu,"parseAuthority");function ww(t){if(t.startsWith("[")&&t.endsWith(
"]")){let e=t.substring(1,t.length-1);return xs(e)?e:void 0}return Te(t)||un(t)?t:void 0}i(ww,"parseHost");function xw(t){
if(!ce(t)||t.length>5||t.startsWith("0"))return;let e=Number(t);return e<=65535?e:void 0}i(xw,"parsePort");var Sw=":/?#[]@!$&()*+,;=";function nu(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(F(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return U(r,s=>ne(s)||G(s)||
s==="%"||Sw.includes(s))&&_w(r)}i(nu,"isLink");function _w(t){return t.split("%").slice(1).every(e=>ue(e.charAt(0))&&ue(
e.charAt(1)))}i(_w,"hasWholeEscapes");function fn(t){let e=[];for(let n of t.split(",")){let r=vw(Ew(n));if(r===void 0)return;e.push(r)}return e}i(fn,"parseSp\
litKeys");function Ew(t){let e=0,n=t.length;for(;e<n&&t.charAt(e)===" ";)e+=1;for(;n>e&&t.charAt(n-1)===" ";)n-=1;return t.
substring(e,n)}i(Ew,"withoutSpaces");function vw(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.
substring(0,e),r=t.substring(e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!on(r)))return{kind:n,name:r}}i(vw,"parseSpli\
tKey");function Ye(t){return e=>t(O(e,"x"))}i(Ye,"withSomeApi");var Ss={name:{mustBe:"a DNS label (RFC 1123): lower-case letter\
s, digits and hyphens, at most 63, a letter or digit at both ends",allows:cn},host:{mustBe:"a host name in lower case, s\
uch as dev-01.example.com, without scheme, port, wildcard or final dot",allows:Te},hostPattern:{mustBe:`a host name in l\
ower case in which ${se} stands for the API's name, once`,allows:i(t=>t.split(se).length===2&&Ye(Te)(t),"allows")},ownHost:{
mustBe:`a host name in lower case (${se} may stand for the API's name), without scheme, port, wildcard or final dot`,allows:Ye(
Te)},prefix:{mustBe:"a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the \
end, no . or .. segment",allows:Ye(Qc)},url:{mustBe:"http://host[:port][/base] or https://host[:port][/base], without us\
er, query or fragment",allows:i(t=>F(O(t,"x"))!==void 0,"allows")},address:{mustBe:"an IP address or a host name, withou\
t a port",allows:Ye(Ue)},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case, with a port (name:port) \
where the upstream shall see one',allows:Ye(eu)},date:{mustBe:'a day such as "2027-03-31" or a time such as "2027-03-31T\
18:00:00Z"',allows:Gc},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",allows:Yc},splitKeys:{
mustBe:'"header:NAME", "cookie:NAME", "consumer" or "ip", or several of them separated by commas (and spaces)',allows:i(
t=>fn(t)!==void 0,"allows")},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&U(t,ne),"a\
llows")},token:{mustBe:"a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&on(t),"allows")},link:{
mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without user",allows:nu},origin:{mustBe:"h\
ttp://host[:port] or https://host[:port], without a path",allows:i(t=>F(t)?.basePath==="","allows")},requestPath:{mustBe:"\
a path that begins with /, such as /healthz",allows:i(t=>ln(t)&&t!=="","allows")},objectName:{mustBe:`the name of a Kube\
rnetes object: a DNS label in which ${se} may stand for the API's name`,allows:Ye(cn)},label:{mustBe:"1 to 63 letters, d\
igits or -._/, a letter or digit at both ends",allows:jc},line:{mustBe:"one line of 1 to 200 characters",allows:zc},pluginName:{
mustBe:"the name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at both ends",allows:Wc}};function hn(t,e){let n,r=3;for(let s of e){let o=kw(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(hn,"close\
st");function kw(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(kw,"editDistance");function _s(t){return Array.isArray(t)}i(_s,"isList");var Tw=Array.isArray({});function J(t){return typeof t!="object"||
t===null?!1:!_s(t)||Tw&&t.length===0}i(J,"isMap");function ru(t,e,n){let r=[];return pn(t,e,n,r),r}i(ru,"checkStructure");
function pn(t,e,n,r){if(t==null){r.push(v("null-value",n,`${$e(n)} has no value.`));return}switch(e.kind){case"record":J(
t)?Pw(t,e,n,r):r.push(Pe(t,"a map",n));return;case"map":J(t)?Ow(t,e,n,r):r.push(Pe(t,"a map",n));return;case"array":_s(t)?
Rw(t,e,n,r):r.push(Pe(t,"a list",n));return;default:{let s=Aw(t,e,n);s!==void 0&&r.push(s)}}}i(pn,"check");function Aw(t,e,n){
switch(e.kind){case"opaque":return J(t)?void 0:Pe(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:Pe(t,"tru\
e or false",n);case"integer":case"number":return Cw(t,e,n);case"enum":return Iw(t,e.values,n);case"string":{if(typeof t!=
"string")return Pe(t,"text",n);let r=Ss[e.format];return r.allows(t)?void 0:mn(t,r.mustBe,n)}}}i(Aw,"checkLeaf");function Pw(t,e,n,r){
let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?pn(t[o],a.is,
[...n,o],r):r.push(Nw(o,s,n))}for(let o of s)e.fields[o]?.required===!0&&!Object.keys(t).includes(o)&&r.push(v("missing-\
field",[...n,o],`${$e(n)} needs the field ${o}.`))}i(Pw,"checkRecord");function Ow(t,e,n,r){let s=Ss[e.keys],o=Object.keys(
t);for(let a of o)s.allows(a)||r.push(mn(a,s.mustBe,[...n,a])),pn(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(v("to\
o-few",n,`${$e(n)} has no entry.`))}i(Ow,"checkMap");function Rw(t,e,n,r){for(let s=0;s<t.length;s++)pn(t[s],e.items,[...n,
s],r);t.length<e.min&&r.push(v("too-few",n,`${$e(n)} has no entry.`))}i(Rw,"checkArray");function Cw(t,e,n){let r=e.kind===
"integer"?"a whole number":"a number";if(typeof t!="number")return Pe(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||
Math.floor(t)===t)))return mn(`${t}`,`${r} from ${e.min} to ${e.max}`,n)}i(Cw,"checkNumber");function Iw(t,e,n){let r=typeof e[0]==
"number"?"number":"string";return typeof t!==r?Pe(t,r==="number"?"a whole number":"text",n):e.includes(t)?void 0:mn(String(
t),`one of ${e.join(", ")}`,n)}i(Iw,"checkEnum");function Nw(t,e,n){let r=hn(t,e),s=r===void 0?`Known here: ${e.join(", ")}\
.`:`Did you mean ${r}?`;return v("unknown-field",[...n,t],`${$e(n)} has no field ${t}.`,s)}i(Nw,"unknownField");function Pe(t,e,n){
return v("wrong-type",n,`${$e(n)} must be ${e}, but is ${Dw(t)}.`)}i(Pe,"wrongType");function mn(t,e,n){return v("bad-va\
lue",n,`${$e(n)}: "${t}" must be ${e}.`)}i(mn,"badValue");function Dw(t){return _s(t)?"a list":J(t)?"a map":typeof t=="s\
tring"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(t)}`}i(Dw,"describe");function $e(t){return t.
length===0?"routeTable":St(t)}i($e,"label");var su=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable","companion"],iu=[...su.map(t=>({[t]:{type:"\
boolean",default:!1}})),{json:{type:"string",len_min:2}},...ps(sn)],Mw={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,
sharedTable:!1,companion:!1,entity:""};function ou(t,e){if(!J(t))return{...Mw,table:t};let n={};for(let s of Object.keys(
t))!su.includes(s)&&s!=="json"&&!Lw(s)&&(n[s]=t[s]);let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===
!0,logDecision:t.logDecision===!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,companion:t.companion===
!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:typeof r=="string"?e(r):n}}i(ou,"readConfig");function Lw(t){
return t.startsWith("__")||t.endsWith("_id")}i(Lw,"isAddedByKong");var _t=class{static{i(this,"QueuedCalls")}#e;#n;#t=[];constructor(e,n){this.#e=e,this.#n=n}setScheme(e){this.#t.push(()=>this.#e.
service.request.setScheme(e))}setTarget(e,n){this.#t.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#t.push(
()=>this.#e.service.setTlsVerify(e))}setHeader(e,n){this.#t.push(()=>this.#e.service.request.setHeader(e,n))}setPath(e){
this.#t.push(()=>this.#e.service.request.setPath(e))}setTimeouts(e,n,r){this.#t.push(()=>this.#e.service.setTimeouts(e,n,
r))}setRetries(e){this.#t.push(()=>this.#e.service.setRetries(e))}setForwardedPrefix(e){this.#n&&this.#t.push(()=>this.#e.
kdp.setForwardedPrefix(e))}setResponseHeaders(e){this.#t.push(async()=>{this.#n&&await this.#e.kdp.setResponseHeaders(e)===
!0||await this.#e.response.setHeaders(e)})}log(e){this.#t.push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){this.#t.
push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){this.#t.push(()=>this.#e.ctx.shared.set("kdp_rewrite",e))}async send(){
for(let e of this.#t)await e()}};function Qe({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(Qe,"loggedDecision");function au(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(au,"requestHea\
derCalls");function cu({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(cu,"connectionCalls");function uu({route:t,prefix:e},n){return t.stripPath&&e!==""?Hw(e,n):void 0}i(uu,"forwardedPrefix");function Hw(t,e){if(t!==
"/")return e.length===t.length?t:`${t}/`}i(Hw,"prefixTakenOff");function X(t){let e=t.indexOf(":");if(e===-1)return lu(t.toLowerCase());let n=t.substring(e+1);return n===""||ce(n)?lu(t.
substring(0,e).toLowerCase()):""}i(X,"hostKey");function du(t){let e=X(t),n=t.indexOf(":");return e===""?t:n===-1||n===t.
length-1?e:e+t.substring(n)}i(du,"canonicalHost");function gn(t){let e=t.indexOf(":");return e!==-1&&ce(t.substring(e+1))?
t.substring(0,e):t}i(gn,"withoutPort");function lu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(lu,"withoutFi\
nalDot");function fu({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.stripPath?e:"",host:X(n.host)+n.
host.substring(gn(n.host).length)}}i(fu,"sharedRewrite");var Fe={};function yn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(yn,"upstreamPath");function hu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:d}=s,{upstream:l,cluster:h,
requestHeaders:p,responseHeaders:m}=d,{route:f}=c,y=h===f.nativeCluster,b=y?f.nativeDestination:f.destinations.get(h??"");
if(l===null||b===void 0)throw new Error(`decided for ${f.api} without an upstream`);let _=t&&y;_?f.hasOtherHost&&a.setHeader(
"Host",l.host):Uw(s,l,b,o,a),p!==void 0&&au(p,a),t||qw(s,a),m!==Fe&&Object.keys(m).length>0&&a.setResponseHeaders(m),(t?
n&&!_:e||n)&&a.log(Qe(r,d,u)),(t&&e&&!_||f.hasPassiveChecks&&!n)&&a.share(Qe(r,d,u)),f.rewritesResponse&&a.shareRewrite(
fu(c,u,l,b))}i(hu,"callsFor");function qw({match:t,path:e},n){cu(t.route,n);let r=uu(t,e);r!==void 0&&n.setForwardedPrefix(
r)}i(qw,"ownRouteCalls");function Uw({match:t,path:e,query:n},{scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},d,l){
let h=d===void 0?$w(t,e):void 0;r!==(d??h?.scheme)&&l.setScheme(r),l.setTarget(c,o),r==="https"&&u!==h?.tlsVerify&&l.setTlsVerify(
u),s!==c&&l.setHeader("Host",s);let p=n===""?a:a.substring(0,a.length-n.length);p!==(h?.path??e)&&l.setPath(p)}i(Uw,"ups\
treamCalls");function $w({route:t,prefix:e},n){let{scheme:r,basePath:s,tlsVerify:o}=t.nativeDestination,a=yn(n,t.stripPath?
e:"",s);return{scheme:r,path:a,tlsVerify:r==="https"?o:void 0}}i($w,"nativeForwarding");function Es(t,e,n){let r=O(t.url,e),s=F(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,d=Fw(a.includes(":")?`[${a}]`:a,o,c),l=t.address===void 0?a:O(t.address,e);return{scheme:o,
host:d,serverName:o==="https"?mu(d):null,address:l,dialled:l.includes(":")?`[${l}]`:l,port:c,basePath:u,tlsVerify:t.tlsVerify??
!0,isOwnHost:n(a)}}i(Es,"destinationOf");function bn(t,e,n){return t==="upstream"?n.host:t==="client"?du(e):t}i(bn,"host\
HeaderOf");function pu(t,{scheme:e,port:n}){return t==="upstream"||t==="client"||n===dn(e)?!0:t.endsWith(`:${n}`)}i(pu,"\
isSentByKong");function Fw(t,e,n){return n===dn(e)?t:`${t}:${n}`}i(Fw,"withPort");function wn(t,e){return t===e.host?e.serverName:
e.scheme==="https"?mu(t):null}i(wn,"serverNameFor");function mu(t){if(t.startsWith("["))return null;let e=Ae(t);return Xe(
e)?null:e}i(mu,"serverNameOf");var Bw=2e3,gu=2,jw=[200,204,302];function yu({routes:t,checkedApis:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(Ww(s,o,a,s.healthCheck))}return n}i(yu,"checkTargetsOf");function Ww({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:d}=s,l=bn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:l,serverName:wn(l,s),tlsVerify:d,path:o.path,timeout:le(o.timeout??"")??Bw,statuses:o.
statuses??jw},interval:n,thresholds:{successes:o.successes??gu,failures:o.failures??gu,passive:o.passive}}}i(Ww,"targetO\
f");var Ze={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function bu(t){return t!==void 0&&Object.keys(Ze).includes(t)}i(bu,"isProblem");var Vw="application/problem+json";function wu(t){return B(t,{"Retry-After":"5"})}i(wu,"refusalExit");function B(t,e={},n,r=Ze[t].
status){let{type:s}=Ze[t];return{status:r,type:s,headers:{"Content-Type":Vw,...e},...n!==void 0&&{members:n}}}i(B,"probl\
emExit");function xn(t){return t.exit!==null}i(xn,"hasExit");function xu({api:t,entry:e,responseHeaders:n},{host:r}){let s=gn(r)===
X(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:B(s)}}
i(xu,"exitForMissingRoute");function Su({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||
t&&!u)&&c.log(Qe(s,a,o)),t&&u&&c.share(Qe(s,a,o))}i(Su,"logExit");function _u({exit:t,responseHeaders:e,because:n}){let[
r]=n;return{status:t.status,headers:{...e,...t.headers},problem:bu(r)?r:void 0}}i(_u,"kongExitOf");function Eu({nativeRoutes:t},e){return t&&!e.checksServerName&&zw(e)}i(Eu,"needsNoPlugin");function zw(t){return!Kw(t)&&
t.routes.every(({isNative:e})=>e)}i(zw,"isNativeTable");function Kw({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({lifecycle:n})=>n.isDeclared)}i(Kw,"needsPlu\
ginForEveryRequest");function Gw(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=Ze[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(Gw,"problemOf");function Sn(t,e,n,r){return JSON.stringify(Gw(t,e,n,r))}i(Sn,"problem\
Body");function de({headers:t},e){let n=t?.[e];return typeof n=="string"?n:void 0}i(de,"headerOf");function _n(t){let e=0,n=t.length;
for(;e<n&&vu(t.charAt(e));)e+=1;for(;n>e&&vu(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(_n,"trimSpace");function vu(t){
return t===" "||t==="	"}i(vu,"isSpace");var et="cdn-loop";function ku(t){let e=de(t,et);return e===void 0?Jw:Xw(e)}i(ku,"gatewaysOf");var Jw=[];function Xw(t){return Yw(
t).map(e=>_n(e.split(";")[0]??"")).filter(e=>e!=="")}i(Xw,"gatewaysIn");function Yw(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(Yw,"elementsOf");function Tu(t,e,{isOwnHost:n}){if(!n)return;let r=de(e,et)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(Tu,"loopHeaders");function vs(t,e){let n=`${e}=`;for(let r of(de(t,"cookie")??"").split(";")){let s=_n(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(vs,"cookieOf");function En(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Et(Ou(tt(n,Pu(Au(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=tt(n,Pu(Au(t,r,t.length-r)))),n=tt(n,t.length),n=Et(tt(n,Math.floor(n/65536)),2246822507),n=Et(tt(
n,Math.floor(n/8192)),3266489909),tt(n,Math.floor(n/65536))}i(En,"murmur3");function Au(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(Au,"wordAt");function Pu(t){return Et(Ou(Et(t,3432918353),15),461845907)}i(Pu,
"scramble");function Et(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Et,"multiply");function Ou(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Ou,"rotate");function tt(t,e){let n=t^e;return n<0?n+4294967296:
n}i(tt,"xor");function Ru(t){return En(t,0)}i(Ru,"hashOf");var Qw=4294967296;function Iu(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let d=e.weights[u]??0;d<=0||
(s+=d,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:n0(fn(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:Zw(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(Iu,"compileSplit");function Zw(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(Zw,"headersOf");function Nu(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=n.weights[s]??0,a=r===void 0?0:n.weights[r]??0;(o>
a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Nu,"heaviestOf");function Du({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i(Du,"sharesOf");function ks({shares:t},e){
return t.some(n=>n.cluster===e)}i(ks,"isInSplit");function Mu(t,e){let n=t.header===void 0?void 0:Cu(t,de(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:Cu(t,vs(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(Mu,"overrideOf");function Lu(t,e,n){let r=e0(t,e)?.place;return{cluster:Hu(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i(Lu,"bucketOf");function Hu(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:Hu(t,e,n+1)}i(Hu,"clusterAt");function e0(t,e){return qu(t,e,0)}i(e0,"placeOf");
function qu(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=Ts(r,e);if(s===void 0)return qu(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Ru(`${t.salt}:${s}`)/Qw,key:o}}i(qu,"placeBy");function Ts(t,e){
let n=t0(t,e);return n===""?void 0:n}i(Ts,"valueOfKey");function t0(t,e){return t.kind==="header"?de(e,t.name.toLowerCase()):
t.kind==="cookie"?vs(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(t0,"readKey");function n0(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(n0,"withFallb\
acks");function Cu(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&ks(t,
n)?n:void 0}i(Cu,"requestedCluster");function Uu(t,e){return vn(t,e)?.headers??r0}i(Uu,"requiredHeaders");var r0=[];function $u(t,e,n){let r=vn(t,e);if(r?.asksForConsumer!==
!0)return!1;for(let s of r.keys){if(s.kind==="consumer")return!0;if(Ts(s,n)!==void 0)return!1}return!1}i($u,"requiresCon\
sumer");function vn({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i(vn,"\
splitFor");var s0="kdp_request",Fu=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],kn=class{static{i(this,"RequestReader")}#e=!0;#n;async serviceScheme(e){return this.#n??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#n}async read(e){if(this.#e){let r=As(await e.nginx.getVar(s0)).split("\
 ");if(r.length>=Fu.length)return Bu(r);this.#e=!1}let n=[];for(let r of Fu)n.push(As(await e.nginx.getVar(r)));return Bu(
n)}async complete(e,n,{route:r,entry:s}){let o=Uu(r,s),a={...n.headers};for(let d of o){let l=await e.nginx.getVar(`http\
_${d.replaceAll("-","_")}`);l!=null&&(a[d]=As(l))}let c=o.length===0?n:{...n,headers:a};if(!$u(r,s,c))return c;let u=await i0(
e);return u===void 0?c:{...c,consumer:u}}};async function i0(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(i0,"authenticatedConsumer");function Bu(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.
join("")===""?{}:{[et]:c.join(" ")}}}i(Bu,"requestOf");function As(t){if(t==null)return"";if(typeof t=="string"&&o0(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(As,"byt\
eString");function o0(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(o0,"isAscii");function Tn({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:re(t),a=e===void 0?void 0:
re(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Jc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isDeclared:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.
map(({from:c,until:u,status:d=503})=>({from:re(c)??0,until:re(u)??0,status:d}))}}i(Tn,"compileLifecycle");function ju({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(ju,"brownoutAt");function Wu({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Wu,"stateAt");function Vu(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Vu,"lifecycleHeaders");function An(t){let e=t.indexOf(se);return{text:t,before:t.substring(0,e),after:t.substring(e+se.length)}}i(An,"patternOf");
function ye(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(ye,"apiOfHost");function zu(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(zu,"compilePrefixes");function Pn({names:t,depth:e},n){let r=Ku(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?a0(t,n,r,
e-1,s):s}i(Pn,"findLongestPrefix");function a0(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=Ku(e,a),o=t[e.substring(
0,a)]??o;return o}i(a0,"findDeeper");function Ku(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(Ku,"endOfSegme\
nt");function On(t,e,n){let r=X(e);if(t.shortHosts.has(r)){let o=Ps(t,Pn(t.prefixes,n));return o===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,lifecycle:void 0}}let s=Ps(t,t.ownHosts.get(r));
if(s!==void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",lifecycle:s.lifecycle};for(let{pattern:o,lifecycle:a}of t.
legacyPatterns){let c=Ps(t,ye(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",lifecycle:c.
lifecycle??a}}return{kind:"unknown-host"}}i(On,"matchRequest");function Ps({routes:t},e){return e===void 0?void 0:t.get(
e)}i(Ps,"routeOf");function Gu(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Gu,"compilePathRules");function Ju({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Ju,"restrictsPaths");function Xu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&c0(r)}i(Xu,"isRefusedPath");function c0(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(c0,"hasControl");var Yu={"Cache-Control":"no-store"};function Qu(t){let{index:e,match:n,request:r,path:s}=t;if(u0(t))return{reason:"misdi\
rected",exit:B("misdirected")};let o=ku(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:B("loop",{},{hops:a})}}if(Xu(n.route.pathRules,s))return{reason:"refused-path",exit:B("refused-path")};
if(n.entry!=="short")return l0(t,n.lifecycle)}i(Qu,"ownAnswerOf");function u0({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||X(s)===X(a))return!1;let c=On(t,s,r);return c.kind==="api"&&c.
route.api!==e.route.api}i(u0,"isMisdirected");function l0({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},
o=r===void 0?"serve":Wu(r,n);if(o==="gone")return{reason:"old-host-gone",exit:B("old-host-gone",Yu,s)};let a=r===void 0?
void 0:ju(r,n);if(a!==void 0){let d={...Yu,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:B(
"old-host-brownout",d,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,
...c.headers};return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(l0,"oldHostAnswer");function Zu(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=vn(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:Mu(o,n)??Lu(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:d0(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(Zu,"chooseCluster");function d0({api:t,clusters:e,
split:n},r,s){return f0(e,r).find(o=>(n===void 0||ks(n,o))&&s(t,o))}i(d0,"nextHealthy");function f0(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(f0,"clustersAfter");var vt=47,h0=46,p0=Array.from({length:256},(t,e)=>e===vt||ne(String.fromCharCode(e)));function el(t){if(t.charCodeAt(0)!==
vt)return!1;let e=vt;for(let n=1;n<t.length;n++){let r=t.charCodeAt(n);if(p0[r]!==!0||e===vt&&(r===vt||r===h0))return!1;
e=r}return!0}i(el,"isPlainPath");var m0="!*'();:@&=+$,/?%#[]",Rn="0123456789ABCDEF";function Cn(t){if(el(t))return t;if(!t.startsWith("/"))return;let e=g0(
t);if(!(e===void 0||y0(t)))return w0(e)}i(Cn,"normalPath");function g0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=nl(t,n+1);if(o===void 0||o===0)return;e.push(tl(o,!0)),n+=
3}else e.push(tl(s,!1)),n+=1}return e.join("")}i(g0,"normalizeEscapes");function tl(t,e){let n=String.fromCharCode(t);return ne(
n)||m0.includes(n)&&!e?n:`%${Rn.charAt(Math.floor(t/16))}${Rn.charAt(t%16)}`}i(tl,"encode");function y0(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of b0(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(y0,"climbsAboveRoot");function b0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?nl(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(b0,"decodeDotsAndSlashes");function w0(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(w0,"resolveSegments");function nl(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!ue(n)||!ue(r)))return Rn.indexOf(n.
toUpperCase())*16+Rn.indexOf(r.toUpperCase())}i(nl,"hexValue");var x0='"<>\\#',rl="0123456789ABCDEF";function il(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+sl(n),u=Cn(c);if(!(u===void 0||Pn(t.prefixes,u)!==e.api))return s.origin+(S0(c)?u:c)+sl(r)}i(il,"shortUrl");function S0(t){
return t.includes("/.")||t.includes("/%2e")||t.includes("/%2E")}i(S0,"mayHaveDotSegment");function sl(t){let e=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||x0.includes(s);e.push(o?`%${rl.charAt(Math.floor(r/16))}${rl.
charAt(r%16)}`:s)}return e.join("")}i(sl,"escapeUrl");function ol(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(ol,"splitTarget");function al(t,e){let n=ol(e.target),r=Cn(n.path);return{target:n,path:r,match:r===void 0?_0:On(t,e.host,r)}}i(al,"locate");
var _0={kind:"unknown-host"};function Os(t,{target:e,path:n,match:r},s,o){if(n===void 0)return kt(null,null,"malformed-path",B("malformed-path"),Fe);
if(r.kind==="unknown-host")return kt(null,null,"unknown-host",B("unknown-host"),Fe);if(r.kind==="unknown-path")return kt(
null,r.entry,"unknown-path",B("unknown-path"),Fe);let{route:a,entry:c,lifecycle:u}=r,d=c==="legacy"&&E0(r)?il(t,a,e):void 0,
l=u===void 0?Fe:Vu(u,d),h=Qu({index:t,match:r,request:s,path:n,successor:d,time:o.time});if(h!==void 0)return kt(a.api,c,
h.reason,h.exit,l);let p=Zu(a,c,s,o),{cluster:m}=p,f=m===void 0?void 0:a.destinations.get(m);if(m===void 0||f===void 0){
let _=B("no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return kt(a.api,c,"no-healthy-cluster",
_,l)}let y={api:a.api,entry:c,cluster:m,because:p.because,upstream:v0(r,s,f,n,e.query),responseHeaders:k0(t,l,p),exit:null},
b=Tu(t.gateway,s,f);return b===void 0?y:{...y,requestHeaders:b}}i(Os,"decideLocated");function E0({route:t,lifecycle:e}){
return t.redirect.isOn||e?.isDeclared===!0}i(E0,"needsSuccessor");function v0({route:t,prefix:e},n,r,s,o){let a=bn(t.hostHeader,
n.host,r);return{scheme:r.scheme,host:a,sni:wn(a,r),address:r.address,port:r.port,target:yn(s,t.stripPath?e:"",r.basePath)+
o}}i(v0,"upstreamOf");function k0({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; b\
ecause="${r.join(", ")}"`}}i(k0,"withDecision");function kt(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(kt,"exitDecision");function cl({decisionHeader:t},{route:e,lifecycle:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isNative||n?.
isDeclared===!0||t!==void 0?!1:de(r,et)===void 0&&(!o||s===""||s===a)}i(cl,"isNativeRequest");function ul({api:t,nativeCluster:e,
pin:n},r){return{api:t,entry:r,cluster:e,because:n===void 0?T0:A0}}i(ul,"nativeDecision");var T0=["default"],A0=["pin"];function Tt(t){return Object.keys(t.apis).map(e=>Rs(t,e))}i(Tt,"effectiveApis");function Rs(t,e){let n={...t.defaults,...t.
apis[e]},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:O(s.path??
"/{api}",e),hosts:(s.hosts??[]).map(o=>O(o,e)),cluster:s.cluster??P0(t)}}i(Rs,"effectiveApi");function P0({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(P0,"onlyClusterOf");function fe(t,e,n){return t.apis[e]?.[n]!==void 0?
["apis",e,n]:["defaults",n]}i(fe,"declaredAt");function Be(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],t.defaults]);
for(let n of Object.keys(t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}i(Be,"declaredSettings");function At(t){return(t.legacyHosts??[]).map(e=>An(e.host))}i(At,"patternsOf");function Cs(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return Is([n],new Set(e.map(({name:r})=>r)),At(t))}i(Cs,"ownHostsOf");function Is(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=ye(s,r);return o!==void 0&&e.has(o)})}i(Is,"isOwnHostIn");var O0=307,R0=308,C0=3e5;function ll({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??O0,s=le(n?.maxAge??"")??C0;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===R0?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(ll,"compileRedirect");function dl(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=t.clusters[s];if(a===void 0)throw new Error(`unchecked\
 table: there is no cluster ${s}`);if(r===void 0||s!==n)return Es(a,e,o);let{tlsVerify:c}=a;return Es({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(dl,"destinationIn");var I0=6e4,N0=5e3;function fl(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=O(s.hostHeader??"ups\
tream",e.name),d=u==="client"||u!=="upstream"&&r(Ae(u));for(let E of n){let R=dl(t,e,E,r);c.set(E,d?{...R,isOwnHost:!0}:
R)}let{healthCheck:l}=s,h=o??Nu(s,a)??a,p=c.get(h);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${h}`);
let m=!pu(u,p),f=ll(t,s),y=Gu(s),b=s.oldHosts===void 0?void 0:Tn(s.oldHosts),_=l!==void 0&&(l.failover??!0),x=o!==void 0||
s.split===void 0&&!_,S=f.isOn||b?.isDeclared===!0||s.rewriteResponse===!0||l?.passive!==void 0||m;return{api:e.name,prefix:e.
path,stripPath:s.stripPath??!0,hostHeader:u,hasOtherHost:m,pin:o,cluster:a,nativeCluster:h,nativeDestination:p,clusters:n,
destinations:c,split:s.split===void 0?void 0:Iu(e.name,s.split,a),hasFailover:_,hasPassiveChecks:l?.passive!==void 0,healthCheck:l,
checkInterval:le(l?.interval??"")??N0,redirect:f,lifecycle:b,pathRules:y,rewritesResponse:s.rewriteResponse??!1,timeouts:D0(
s.timeouts),retries:s.retries,hasConnectionSettings:s.timeouts!==void 0||s.retries!==void 0,isNative:x&&!S&&!Ju(y)&&!p.isOwnHost}}
i(fl,"compileApi");function D0(t){if(t===void 0)return;let e=i(n=>(n===void 0?void 0:le(n))??I0,"milliseconds");return{connect:e(
t.connect),send:e(t.send),read:e(t.read)}}i(D0,"compileTimeouts");var In=class{static{i(this,"LruCache")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var M0=500,Nn=class{static{i(this,"Routes")}apis;compile;known=new In(M0);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return typeof this.apis[e]=="object"}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.
forEach(r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}};var L0=["plugins","source","owner","labels"],H0=["address","oldCluster"];function pl(t){let e={};for(let s of Object.keys(
t.apis))e[s]=hl(t.apis[s]);let n={};for(let[s,o]of Object.entries(t))H0.includes(s)||(n[s]=o);let r=Ns({...n,apis:e,defaults:hl(
t.defaults)});return En(r,0).toString(16).padStart(8,"0")}i(pl,"tableVersion");function hl(t){let e={};for(let[n,r]of Object.
entries(t??{}))L0.includes(n)||(e[n]=r);return e}i(hl,"pluginFields");function Ns(t){if(typeof t!="object"||t===null)return String(
t);let e=[];if(Array.isArray(t)){for(let r of t)e.push(Ns(r));return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(
n).sort()){let s=n[r];s!=null&&e.push(`${r}:${Ns(s)}`)}return e.length===0?"[]":`{${e.join(",")}}`}i(Ns,"canonical");function ml(t){let e=Tt(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:d}of e)for(let l of d)r.set(l,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:An(u.host),lifecycle:Tn(u)})),a=new Nn(t.apis,u=>fl(
t,Rs(t,u),n,c)),c=Is([s,r],a,o.map(({pattern:u})=>u));return{version:pl(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:zu(e.map(({path:u,name:d})=>[u,d])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!0,checkedApis:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),hasPassiveChecks:e.some(
({settings:{healthCheck:u}})=>u?.passive!==void 0)}}i(ml,"compileTable");function Pt(t,e,n){let r=wu(e);return t.response.exit(r.status,Sn(e,r,null,n),r.headers)}i(Pt,"refuse");function yl(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(q0(o,r,a))},"check");
s(t.pin,["pin"]),s(t.oldCluster,["oldCluster"]);for(let[o,a]of Be(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);
for(let c of Object.keys(a.split?.weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;
let a=`${o.name} has no default cluster: ${r.join(" or ")}.`;n.push(v("no-cluster",["apis",o.name],a))}return n}i(yl,"ch\
eckClusters");function bl(t){let e=[];for(let[n,{split:r}]of Be(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(
r.weights))s+=r.weights[o]??0;gl(s,100)||gl(s,1e3)||e.push(v("weights-sum",[...n,"split","weights"],`The weights add up \
to ${s}.`))}return e}i(bl,"checkWeights");function wl(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??
"upstream";if(o==="upstream"||s.cluster===void 0)continue;let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=fe(
t,s.name,"hostHeader"),u=c.join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let d=o==="client"?"the ho\
st that the client called":Ae(o),l=`${s.name} is served by ${a} with Host and SNI ${d}; its certificate is checked again\
st that.`;n.push(v("sni-is-not-upstream",c,l))}return n}i(wl,"checkHostHeaders");function gl(t,e){return Math.abs(t-e)<1e-6}
i(gl,"isAbout");function q0(t,e,n){let r=hn(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(
", ")}.`;return v("unknown-cluster",n,`There is no cluster ${t}.`,s)}i(q0,"unknownCluster");var xl=100;function Sl(t){let e=[];for(let[n,{healthCheck:r}]of Be(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:le(o);if(o===void 0||a===void 0||a>=xl)continue;let c=`${s} is ${o}; it must be at least ${xl}ms.`;e.push(
v("check-too-often",[...n,"healthCheck",s],c))}return e}i(Sl,"checkHealthChecks");function _l(t,e){return[U0(t),$0(t,e),B0(t,e),j0(t,e)].flat()}i(_l,"checkHosts");function U0(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(v("host-repeated",["shortHosts",s],`${r} is listed twice in shortHosts.`))});
let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(v("host-repeated",["legacyHos\
ts",s,"host"],`${r} is listed twice in legacyHosts.`))}),e}i(U0,"checkRepeatedHosts");function $0(t,e){let n=[],r=new Set(
Object.keys(t.apis)),s=new Set(t.shortHosts),o=At(t),a=new Map;for(let c of e)c.hosts.forEach((u,d)=>{let l=[...fe(t,c.name,
"hosts"),d],h=a.get(u);s.has(u)&&n.push(v("host-is-short",l,`${u} is a short host.`)),h===c.name?n.push(v("host-repeated",
l,`${u} is listed twice for ${c.name}.`)):h!==void 0&&n.push(v("host-taken",l,`${u} is an own host of both ${h} and ${c.
name}.`)),a.set(u,h??c.name);for(let m of o){let f=ye(m,u);if(f===void 0||f===c.name||!r.has(f))continue;let y=`${u} goe\
s to ${c.name} and no longer to ${f}, although it matches the pattern ${m.text} for ${f}.`;n.push(v("host-shadowed",l,y))}
let p=c.settings.oldHosts===void 0?F0(t,o,u,c.name):void 0;if(p!==void 0){let m=`${u} is an own host of ${c.name}, so th\
e end of ${p} does not hold for it.`;n.push(v("end-bypassed",l,m))}Ue(u)||n.push(v("name-too-long",l,`${u} is too long f\
or DNS.`))});return n}i($0,"checkOwnHosts");function F0({legacyHosts:t=[]},e,n,r){let s=e.findIndex(l=>ye(l,n)===r),{deprecated:o,
sunset:a,brownouts:c=[],links:u}=t[s]??{};return o!==void 0||a!==void 0||c.length>0||u!==void 0?e[s]?.text:void 0}i(F0,"\
endingPattern");function B0(t,e){let n=[],r=new Set(e.map(s=>s.name));return At(t).forEach((s,o)=>{for(let a of t.shortHosts){
let c=ye(s,a);if(c===void 0||!r.has(c))continue;let u=`For ${c} the pattern gives ${a}, which is a short host.`;n.push(v(
"host-is-short",["legacyHosts",o,"host"],u))}}),n}i(B0,"checkPatternsAgainstShortHosts");function j0(t,e){let n=[],r=At(
t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["lega\
cyHosts",c,"host"],d=O(a.text,o);Ue(d)||n.push(v("name-too-long",u,`${d} is too long for DNS.`));for(let l of r.slice(0,
c)){if(!a.after.endsWith(l.after)&&!l.after.endsWith(a.after))continue;let h=e.find(f=>{let y=ye(l,O(a.text,f.name));return y!==
void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;let m=`The pattern gives ${O(a.text,h.name)} to ${h.name}, but the\
 earlier pattern ${l.text} gives it to another API.`;n.push(v("host-shadowed",u,m))}}),n}i(j0,"checkLegacyNames");function vl(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...El(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Be(
t))r!==void 0&&e.push(...El(r,[...n,"oldHosts"])),s!==void 0&&e.push(...V0(s,t.shortHosts,[...n,"redirect"]));return e}i(
vl,"checkOldHosts");function El(t,e){let n=[],r=t.deprecated===void 0?void 0:re(t.deprecated),s=t.sunset===void 0?void 0:
re(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(v("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(v("no-sun\
set",[...e,"afterSunset"],"afterSunset is set, but there is no sunset.")),[...n,...W0(t,s,[...e,"brownouts"])]}i(El,"che\
ckLifecycle");function W0({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=re(o.from),u=re(o.until);if(c===
void 0||u===void 0)return;let d=i(l=>{r.push(v("brownout-order",[...n,a],`The brownout from ${o.from} to ${o.until} ${l}\
.`))},"report");u<=c&&d("ends before it begins"),e!==void 0&&u>e&&d("goes on after the host's sunset"),c<s&&d("begins be\
fore the previous one is over"),s=Math.max(s,u)}),r}i(W0,"checkBrownouts");function V0({status:t,permanent:e,origin:n},r,s){
let o=[];t===308&&e!==!0&&o.push(v("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so a rollback does\
 not reach them."));let a=n===void 0?void 0:F(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(v("redirect-elsewhere",
[...s,"origin"],`${a} is not one of the short hosts.`)),o}i(V0,"checkRedirect");function Tl(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(v("path-taken",kl(t,s),a))}}for(let s of e){let o=z0(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(v("path-inside",kl(t,s),a))}return n}i(Tl,"checkPaths");function kl(t,e){return e.
settings.path===void 0?["apis",e.name]:fe(t,e.name,"path")}i(kl,"pathOf");function z0(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(z0,"ownerOfParent");function Al(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(O(a,r))||(t.legacyHosts??[]).some(l=>O(l.host,r)===O(a,r)))continue;let d=[...t.apis[r]?.source?.host!==void 0?
["apis",r]:["defaults"],"source","host"];n.push(v("source-host",d,`${r} is not served at ${O(a,r)}.`))}return n}i(Al,"ch\
eckSources");var Ds="";function Pl(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(t.clusters[s]?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody between the clusters can read and change its traffic.`;n.push(
v("tls-unverified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?J0(t,e):[];return[n,r,K0(t,e)].flat()}i(Pl,"checkTls");
function K0(t,e){let n=[],r=new Set,s=Object.keys(t.clusters).filter(o=>G0(t.clusters[o]?.url??""));for(let o of e){let a=o.
settings.upstream!==void 0&&o.cluster!==void 0;for(let c of a?[...s,o.cluster]:s){let u=Ol(t,o,c)?.use;if(u?.isVerified!==
!0||!Xe(u.name))continue;let l=a&&c===o.cluster?fe(t,o.name,"upstream"):["clusters",c,"url"];if(r.has(l.join(".")))continue;
r.add(l.join("."));let h=`For ${o.name} the upstream is the IP address ${u.name}. Kong does not compare it with the IP a\
ddresses in a certificate.`;n.push(v("https-address",l,h))}}return n}i(K0,"checkAddresses");function G0(t){return Xe(F(O(
t,"api"))?.host??"")}i(G0,"isAtAddress");function J0(t,e){let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.
keys(t.clusters)){let c=Ol(t,o,a);if(c===void 0)continue;let{place:u,use:d}=c,l=s.get(u)??[],h=l.find(m=>X0(m,d)),p=d.isVerified?
h?.cluster??"":a;if(h!==void 0&&!r.has(p)){r.add(p);let m=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.
name} by cluster ${a}, and only one of them checks the certificate.`;n.push(v("tls-mixed",["clusters",p,"tlsVerify"],m))}
l.some(m=>m.isVerified===d.isVerified&&m.name===d.name)||l.push(d),s.set(u,l)}return n}i(J0,"checkMixed");function Ol(t,{
name:e,cluster:n,settings:r},s){let o=t.clusters[s];if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=F(O(a?r.upstream??
"":o.url,e));if(c?.scheme!=="https")return;let u=a||o.address===void 0?c.host:O(o.address,e),d=r.hostHeader??"upstream",
l=d==="upstream"?c.host:d==="client"?Ds:Ae(O(d,e));return{place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.
tlsVerify!==!1,name:l}}}i(Ol,"useOf");function X0(t,e){return t.isVerified===e.isVerified?!1:t.name===e.name||t.name===Ds||
e.name===Ds}i(X0,"isMixed");function Nl(t,e){let n=Cs(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Cl(r,Rl(a,e),d=>Il(a,d.name,c!==void 0,n,u)),c!==void 0&&Cl(r,Rl(c,e),d=>Y0(c,
d.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=Il(o,s.name,!1,
n,fe(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(Nl,"checkUpstreams");function Rl(t,e){return t.includes(se)?
e:e.slice(0,1)}i(Rl,"named");function Cl(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(Cl,"pushF\
irst");function Il(t,e,n,r,s){let o=F(O(t,e));if(o===void 0)return v("name-too-long",s,`${O(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return v("upstream-loop",s,a)}i(Il,"checkUrl");function Y0(t,e,n){if(!Ue(O(t,e)))return v("name-too-long",n,`${O(
t,e)} is too long for DNS.`)}i(Y0,"checkAddressName");var Q0={url:"http://stand-in.invalid"};function Ml(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Dn(o,[])||Dn(o,["clusters"])||Dn(o,["apis"])))return;let r=t,s=Dl(r.clusters,n,"clusters",Q0);
return{shortHosts:Ms(n,"shortHosts")?[]:r.shortHosts,legacyHosts:Ms(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||Ms(n,"pin")?{}:{pin:r.pin},defaults:Z0(r.defaults??{},n,s),apis:Dl(r.apis,n,"apis",void 0)}}i(Ml,"partialT\
able");function Z0(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Dn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(Z0,"partialDefaults");function Dl(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(Dl,"withoutBad");
function Ms(t,e){return t.some(n=>n[0]===e)}i(Ms,"isUnder");function Dn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Dn,"isAt");function Ll(t){let e=ru(t,sn,[]),n=gs(e)?Ml(t,e):t,r=[e,n===void 0?[]:ex(n)].flat();return{findings:r,table:gs(r)?void 0:
n}}i(Ll,"checkTable");function ex(t){let e=Tt(t);return[yl(t,e),bl(t),_l(t,e),vl(t),Tl(t,e),Nl(t,e),Pl(t,e),wl(t,e),Sl(t),
Al(t,e)].flat()}i(ex,"checkMeaning");var Mn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Fc).join(" ")}`),this.name="TableRefused",this.findings=e}};var tx="kdp-api-",nx="kdp-cluster-";function ql(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=J(e)?e:{},c=J(n)?
n:{api:Hl(r,tx),cluster:Hl(s,nx)},u=t.routes.get(String(c.api)),d=String(c.cluster),l=Number(J(o)?o.status:0),h=Number(J(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(d)===!0?d:"",status:l>=100&&l<600?l:0,seconds:h>=0?h/1e3:
void 0}}i(ql,"outcomeOf");function Hl(t,e){return(J(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(Hl,"tagValue");var Ln=class{static{i(this,"RouteTablePlugin")}#e;#n;#t;#r=new kn;log=i(async e=>{let n=this.#s;if(n===void 0)return;let{
index:r,watch:s}=n;if(this.#e.countOutcomes){let a=ql(r,$l(String(await e.log.serialize())));this.#n.telemetry.countOutcome(
a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.get("kdp");typeof o?.
api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
if(this.#e=ou(e,$l),this.#n=n,this.#e.sharedTable)return;let{table:r,findings:s}=Ll(this.#e.table);if(r===void 0)throw new Mn(
s);let o=ml(r),a=n.health.watch(this.#e.entity,n.checksHealth?yu(o):[]);this.#t={index:o,watch:a,needsNoPlugin:Eu(this.#e,
o)},n.tableInForce.load(o,s,a)}get#s(){return this.#t??this.#n.tableInForce.inForce}async access(e){if(this.#t?.needsNoPlugin===
!0)return;let n=this.#s;if(n===void 0)return Pt(e,"no-table",await Ul(e));let{telemetry:r}=this.#n,s=performance.now(),o=await this.#i(
e,n.index,this.#c(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(
e),o=al(n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let m=Os(n,o,s,r);return this.#n.
telemetry.countRequest("",m),this.#u(e,n,s,m)}if(this.#e.nativeRoutes&&cl(n,a,s)){this.#a(a);return}let d=await this.#r.
complete(e,s,a),l=Os(n,o,d,r);if(this.#e.catchAll&&!xn(l)){let m=xu(l,d);return this.#n.telemetry.countRequest(a.host,m),
this.#u(e,n,d,m)}if(await this.#o(e,a,d,l),xn(l))return this.#u(e,n,d,l);let h=this.#e.nativeRoutes?void 0:await this.#r.
serviceScheme(e),p=new _t(e,this.#e.companion);hu(this.#e,n,{match:a,path:c,query:u.query,request:d,decision:l},h,p),await p.
send()}#c({isHealthy:e}){let{time:n,random:r}=this.#n;return{time:n(),random:r(),isHealthy:e}}#a({route:e,entry:n,host:r}){
this.#n.telemetry.countRequest(r,ul(e,n))}async#o(e,{route:n,host:r,lifecycle:s},o,a){let{telemetry:c}=this.#n,{api:u,because:d,
cluster:l}=a;if(c.countRequest(r,a),(d.includes("unhealthy")||d.includes("no-healthy-cluster"))&&c.countFailover(n.api,l),
u===null||s?.isDeclared!==!0)return;let h=await e.client.getConsumer(),p=h?.username??h?.id;c.countOldHost(X(o.host),u,typeof p==
"string"?p:"")}async#u(e,n,r,s){if(!xn(s))throw new Error("decided for an API that does not match");let o=new _t(e,this.#e.
companion);Su(this.#e,n,r,s,o),await o.send();let{status:a,headers:c,problem:u}=_u(s);if(u===void 0)return()=>e.response.
exit(a,"",c);let d=Sn(u,s.exit,s.api,await Ul(e));return()=>e.response.exit(a,d,c)}};async function Ul(t){return String(
await t.nginx.getVar("kong_request_id")??"")}i(Ul,"requestIdOf");function $l(t){try{return JSON.parse(t)}catch{return t}}
i($l,"parseJson");import{readFileSync as Zf}from"node:fs";import{setTimeout as ax}from"node:timers/promises";var Fl={isHealthy:!0,contrary:0,badResponses:0};function Bl(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(Bl,"afterChe\
ck");function jl(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(jl,"afterResponse");var rx=500;function Wl(t,e){let n=new Map;for(let r of t)n.set(Ls(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(Ls(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(Ls(r,s));if(a===void 0)return;let c=o<rx;e(
a,jl(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(Wl,"watchOf");function Ls(t,e){return`${t} ${e}`}
i(Ls,"nameOf");var Hn=class{static{i(this,"HealthRegistry")}checks=new Map;owners=new Map;runner;constructor(e){this.runner=e}unhealthy(){
let e=[];for(let[,{state:n,target:r}]of this.checks)n.isHealthy||e.push(r);return e}watch(e,n){let r=n.map(s=>this.checkFor(
s));return this.owners.set(e,r.map(({key:s})=>s)),this.stopUnwatched(),Wl(r,(s,o,a)=>{this.setState(s,o,a)})}setState(e,n,r){
let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.runner.onChange(e.target,n.isHealthy,r)}checkFor(e){let n=sx(e),
r=this.checks.get(n);if(r!==void 0)return r;let s={target:e,key:n,state:Fl,isStopped:!1};return this.checks.set(n,s),this.
runner.start(s),s}stopUnwatched(){let e=new Set;for(let[,r]of this.owners)for(let s of r)e.add(s);let n=[];for(let[r,s]of this.
checks)e.has(r)||n.push(s);for(let r of n)r.isStopped=!0,this.checks.delete(r.key),this.runner.stop(r)}};function sx({api:t,
cluster:e,interval:n,thresholds:r,probe:s}){let{successes:o,failures:a,passive:c=0}=r,{scheme:u,address:d,port:l,host:h,
serverName:p,tlsVerify:m,path:f,timeout:y,statuses:b}=s;return[t,e,`${u}://${d}:${l}${f}`,h,p??"",m?"verified":"unverifi\
ed",`${n} ${y} ${o} ${a} ${c}`,b.join(" ")].join(`
`)}i(sx,"keyOf");import{request as ix}from"node:http";import{request as ox}from"node:https";function Vl(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:d,timeout:l,statuses:h}=t,
p=AbortSignal.timeout(l),m={host:s,port:o,path:d,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?ix(m):ox({...m,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${l} ms`:y.message})}),f.end()})}i(Vl,"probe");function zl(t,e){let n=new Map,r=new Hn({start:i(s=>{let o=new AbortController;n.set(s,o),cx(r,s,o.signal,e)},"start"),stop:i(
s=>{n.get(s)?.abort(),n.delete(s)},"stop"),onChange:t});return r}i(zl,"createHealthMonitor");async function cx(t,e,n,r){
let{interval:s,thresholds:o,probe:a}=e.target,c=Math.random()*s;for(;;){if(await ax(c,!1,{ref:!1,signal:n}).catch(()=>!0))
return;let{isGood:d,what:l}=await Vl(a,r);if(n.aborted)return;t.setState(e,Bl(e.state,d,o),l),c=s}}i(cx,"run");function Kl(t,e){let{nativeCluster:n,clusters:r,healthCheck:s}=t,o=Hs(t);return{cluster:n,because:ux(t),split:o.length>0?
Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(Kl,"apiStatus");function ux({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"s\
plit"}i(ux,"reasonOf");function Hs({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(Du(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(Hs,"weightsOf");
function Gl({code:t,severity:e,path:n,message:r}){return{code:t,severity:e,path:St(n),message:r}}i(Gl,"findingStatus");var qn=class{static{i(this,"TableInForceStore")}#e;#n;#t;constructor(e,n){this.#e=e,this.#n=n}load(e,n,r){this.#t?.index.
version!==e.version&&(this.#t={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#t))}get inForce(){return this.#t}get status(){
if(this.#t===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#t,s=new Set(
this.#n().map(({api:a,cluster:c})=>`${a} ${c}`)),o=e.routes.map(a=>[a.api,Kl(a,c=>!s.has(`${a.api} ${c}`))]);return{version:e.
version,loadedAt:new Date(r*1e3).toISOString(),findings:n.map(Gl),apis:Object.fromEntries(o)}}};var Q=yt(Gn(),1);function Jn(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(Jn,"byLabels");var Xf=yt(Gn(),1);function Yf(t){let e=i((u,d,l)=>new Xf.Gauge({name:`kdp_${u}`,help:d,labelNames:l,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster of an API's pin, else of its heaviest weight, else its default cluster.",["api","cluster"]),
a=e("split_weight_ratio","The configured share of a cluster in an API's split, 0 to 1.",["api","cluster"]),c=e("old_host\
_sunset_timestamp_seconds","The sunset of an old host, in Unix time: of a host pattern, or, with an api, of all old host\
s of that API.",["host","api"]);return({index:u,findings:d,since:l})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.
version},1),r.set(l),s.set({severity:"error"},0),s.set({severity:"warning"},d.length);for(let{pattern:h,lifecycle:p}of u.
legacyPatterns)p.sunset!==void 0&&c.set({host:h.text,api:""},p.sunset);u.routes.forEach(h=>{let{api:p,nativeCluster:m,lifecycle:f}=h;
o.set({api:p,cluster:m},1);for(let{cluster:y,ratio:b}of Hs(h))a.set({api:p,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",
api:p},f.sunset)})}}i(Yf,"createTableGauges");var ZS=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],e_=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function Qf(t){let e=new Q.Registry,
n=[e],r=Jn(new Q.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host pattern\
 of the table, cluster (empty where the gateway answered itself) and reason, as in kdp explain.",labelNames:["api","entr\
y","host","cluster","reason"],registers:n})),s=new Q.Histogram({name:"kdp_decision_duration_seconds",help:"How long the \
plugin held a request, from Kong's call to the plugin's last answer, including waits for Kong.",buckets:ZS,registers:n}),
o=new Q.Counter({name:"kdp_failovers_total",help:"Requests whose first choice of cluster is unhealthy; cluster is the on\
e that they went to instead, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new Q.Counter({name:"\
kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host, API a\
nd consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=Jn(new Q.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, with the log phase.",labelNames:["api","cluster","outcome"],registers:n})),u=Jn(new Q.Histogram({name:"kdp\
_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, with the log p\
hase.",labelNames:["api","cluster"],buckets:e_,registers:n}));return new Q.Gauge({name:"kdp_unhealthy_upstreams",help:"U\
pstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:d,cluster:l}of t())this.set({api:d,cluster:l},1)}}),{registry:e,countRequest:i((d,{api:l,entry:h,
cluster:p,because:m})=>{r(l??"",h??"",d,p??"",m.join(",")).inc()},"countRequest"),observeDecision:i(d=>{s.observe(d/1e3)},
"observeDecision"),countFailover:i((d,l)=>{o.inc({api:d,cluster:l??""})},"countFailover"),countOldHost:i((d,l,h)=>{a.inc(
{host:d,api:l,consumer:h})},"countOldHost"),countOutcome:i(({api:d,cluster:l,status:h,seconds:p})=>{c(d,l,`${Math.floor(
h/100)}xx`).inc(),p!==void 0&&l!==""&&u(d,l).observe(p)},"countOutcome"),showTable:Yf(n)}}i(Qf,"createTelemetry");function eh(t){let e=zl(t_,n_(t)),n=Qf(()=>e.unhealthy()),r=r_(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!==
"off",telemetry:n,tableInForce:new qn(n.showTable,()=>e.unhealthy()),time:i(()=>Date.now()/1e3+r,"time"),random:Math.random}}
i(eh,"createSharedState");var t_=i(({api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,d=r?30:40,l=r?
"upstream healthy again":"upstream unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:d,time:Date.
now(),plugin:"route-table",api:t,cluster:e,where:h,why:s,msg:l})}
`)},"logChange");function n_({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:Zf(t,"utf8"),key:Zf(e,"utf8")}}i(n_,"clientCertificate");function r_(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is not a number of seconds`);return e}i(r_,"clockOffset");var th="0.1.0";var Ui=eh(process.env),qi=class extends Ln{static{i(this,"Plugin")}constructor(e){super(e,Ui)}},i_=Ui.telemetry.registry;
function o_(){return Ui.tableInForce.status}i(o_,"Status");var a_="route-table",c_=th,u_=850,l_=iu,d_=["log"];import{resolve as f_}from"node:path";import{pathToFileURL as h_}from"node:url";var nh=["certificate","rewrite","access","response","preread","log"],p_=["rewrite","access","response"];function rh({Plugin:t}){
let e=t.prototype;return nh.filter(n=>typeof e[n]=="function")}i(rh,"phasesOf");function sh(t,e){if(!nh.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(sh,"phaseOf");function Fi(t){return p_.includes(t)}
i(Fi,"canExit");async function ih(t){let e=await import(h_(f_(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is not a plugin: it must export Pl\
ugin (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(ih,"loadPluginMod\
ule");function Bi(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...rh(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Bi,"describePlugin");function oh(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Bi(t,e)]})}i(oh,"dumpDescription");import{createServer as pE}from"node:http";import{connect as hE}from"node:net";var ut=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},lt=class{static{
i(this,"FrameReader")}#e;#n=[];#t=0;#r=1;#s=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#r>0||this.#s>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#n.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#t===0}#c(e,n){let r=n;for(;r<e.length&&(this.#r>0||this.#s>0);)if(this.#s>
0){let s=Math.min(this.#s,e.length-r);this.#s-=s,r+=s,this.#t+=s}else this.#i.push(e[r]??0),r+=1,this.#t+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=y_(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#r+=n.valuesPerUnit*r-1,this.#s=n.bytesPerUnit*r+n.extraBytes,this.#t+this.#s+this.#r>this.#e)throw new ut(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#n.length===0?e:Buffer.concat([...this.#n,e]);return this.#n=
[],this.#t=0,this.#r=1,n}};function P(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(P,"layout");var Xn=P(0,0,0),ji=1,Wi=2,g_=[Xn,void 0,Xn,Xn,P(1,0,1),P(2,0,1),P(4,0,1),P(1,0,1,0,1),P(2,0,1,0,1),P(4,0,1,
0,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,2,1),P(0,3,1),P(0,5,1),
P(0,9,1),P(0,17,1),P(1,0,1),P(2,0,1),P(4,0,1),P(2,0,0,ji),P(4,0,0,ji),P(2,0,0,Wi),P(4,0,0,Wi)];function y_(t){if(t<=127||
t>=224)return Xn;if(t<=143)return P(0,t&15,0,Wi);if(t<=159)return P(0,t&15,0,ji);if(t<=191)return P(0,t&31,1);let e=g_[t-
192];if(e===void 0)throw new ut(`a MessagePack value cannot begin with byte 0x${t.toString(16)}`);return e}i(y_,"layoutO\
f");var ur=yt(Ih(),1);import{isUtf8 as cE}from"node:buffer";var Ie=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Nh=0,Dh=1,uE=2,
Mh=new ur.Encoder({ignoreUndefined:!0}),lE=new ur.Decoder({rawStrings:!0}),dE=new TextDecoder("utf-8",{ignoreBOM:!0});function Lh(t){
let e=Uh(t),[n,r,s,o]=e;if(n!==Nh||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Ie("a message is \
not an RPC request");return{id:r,method:s,argument:o[0]}}i(Lh,"decodeRequest");function Hh(t){let[e,n,r,s]=Uh(t);if(e!==
uE){if(e!==Dh||typeof n!="number")throw new Ie("a message is not an RPC answer");return{id:n,error:fE(r),result:s}}}i(Hh,
"decodeAnswer");function fE(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(fE,"errorText");function qh({
id:t,method:e,argument:n}){return Mh.encode([Nh,t,e,[n]])}i(qh,"encodeRequest");function ho({id:t,error:e,result:n}){return Mh.
encode([Dh,t,e,e===null?n:null])}i(ho,"encodeAnswer");function Uh(t){let e;try{e=fo(lE.decode(t))}catch(n){throw new Ie(
`a message can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Ie("a message is\
 not an array");return e}i(Uh,"decodeArray");function fo(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)
return cE(t)?dE.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=fo(t[n]);return t}let e=t;for(let n of Object.
keys(e)){let r=e[n];typeof r=="object"&&(e[n]=fo(r))}return e}i(fo,"withTexts");function $h(t,e){return new Promise((n,r)=>{let s=hE(t),o=new lt,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(qh({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let d=Hh(u);d?.id===1&&a(d.error===null?void 0:
new Error(d.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i($h,"probeServer");var mE=1e3;async function Fh(t){let e=pE((n,r)=>{gE(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(Fh,"serveHealth");async function gE(t,e,n){switch(t){case"/healthz":ft(
e,200,{status:"alive"});return;case"/readyz":await yE(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;case"/status":ft(e,200,n.status());return;default:ft(e,404,{status:"not found",paths:[
"/healthz","/readyz","/metrics","/status"]})}}i(gE,"answer");async function yE(t,{socketPath:e,isShuttingDown:n}){if(n()){
ft(t,503,{status:"shutting down"});return}try{await $h(e,mE),ft(t,200,{status:"ready"})}catch(r){ft(t,503,{status:"not r\
eady",reason:r instanceof Error?r.message:String(r)})}}i(yE,"answerReadiness");function ft(t,e,n){t.writeHead(e,{"Conten\
t-Type":"application/json"}),t.end(`${JSON.stringify(n)}
`)}i(ft,"send");var oe=yt(Gn(),1);var Ht="kdp_plugin_server";function Bh(t){let e=new oe.Registry;(0,oe.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:bE(n),refusedConfigs:new oe.Counter({name:`${Ht}_refused_configs_total`,help:"Configurations that the pl\
ugin refused. The last good one serves instead, or requests get 503.",registers:n}),failedPhases:new oe.Counter({name:`${Ht}\
_failed_phases_total`,help:"Phases that ended in 503 because of a failure in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new oe.Counter({name:`${Ht}_broken_connections_total`,help:"Connections that were closed because of an\
 invalid message.",labelNames:["reason"],registers:n})}}i(Bh,"createMetrics");function bE(t){let e=new oe.Counter({name:`${Ht}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(bE,"rpcCounter");function jh({registry:t},e){
for(let[n,r]of Object.entries(e))new oe.Gauge({name:`${Ht}_${n}`,help:`How many ${n.replaceAll("_"," ")} there are now.`,
registers:[t],collect(){this.set(r())}})}i(jh,"addGauges");import{parseArgs as wE}from"node:util";var Se=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},zh=`Usage: kdp\
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
`,Wh=["trace","debug","info","warn","error","fatal"];function Kh(t){let e=SE(t),{"log-level":n="info"}=e;if(!Wh.includes(
n))throw new Se(`--log-level: it must be one of ${Wh.join(", ")}`);return{socket:e.socket,socketMode:_E(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:EE(e.http),plugin:e.plugin,phaseTimeout:Vh("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:Vh("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(Kh,"parseOptions");var ze={type:"string"},po={type:"boolean"},xE={socket:ze,"socket-mode":ze,http:ze,plugin:ze,"ph\
ase-timeout":ze,grace:ze,"log-level":ze,dump:po,"with-log-phase":po,help:{...po,short:"h"}};function SE(t){try{return wE(
{args:[...t],options:xE}).values}catch(e){throw new Se(e instanceof Error?e.message:String(e))}}i(SE,"parse");function _E(t){
if(!/^[0-7]{3,4}$/.test(t))throw new Se(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(_E,"parseMode");function EE(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new Se(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(EE,"parseH\
ostAndPort");function Vh(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new Se(`${t} ${e}: it must be milliseco\
nds`);return n}i(Vh,"parseMilliseconds");import{createServer as jE}from"node:net";import{setTimeout as WE}from"node:timers/promises";var Gh=["kong.response.exit","kong.response.error"];function Jh(){let t={method:"kong",below:new Map};return e=>Xh(t,e)}
i(Jh,"createPdkMaker");function Xh(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):Xh(vE(t,s),e)}})}i(Xh,"pdkFunction");function vE({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${kE(n)}`,below:new Map};return e.set(n,s),s}i(vE,"nameBelow");function kE(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(kE,"snakeCase");var qt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},lr=class{static{
i(this,"Conversation")}#e;#n=[];#t;#r;#s;#i=0;#c=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#u();return this.#l(
e),n}step(e,n){let r=this.#t;if(this.#o||r===void 0)return Promise.resolve("ret");this.#t=void 0;let s=this.#u();return n===
void 0?r.resolve(e):r.reject(new Error(`${mo(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#o)return;this.#h();
let n=new qt(e);this.#t?.reject(n);for(let r of this.#n)r.reject(n);this.#r?.("ret")}#u(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new qt(`the phase neither made a PDK call nor ended within ${this.#e.timeouts.plugin} ms`))}),new Promise(
e=>{this.#r=e})}#l(e){this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#d(n,s,o));Promise.resolve().then(()=>e(r)).
then(()=>{n===this.#i&&this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#d(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||
this.#o||this.#a){a(new qt(`${n} was called after the end of the phase`));return}this.#n.push({answer:{Method:n,Args:r},
resolve:o,reject:a}),this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||this.#o)
return;let n=this.#n.shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,Gh.includes(mo(n.
answer))?this.#h():(this.#t=n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${mo(n.answer)}`)})),
e(n.answer)}#m(e){this.#c+=1;let n=this.#e.onFailure(e,this.#c);this.#n=[],n===void 0?this.#p():this.#l(n)}#g(e,n){clearTimeout(
this.#s),this.#s=setTimeout(n,e),this.#s.unref()}#h(){this.#o=!0,clearTimeout(this.#s),this.#e.onEnd()}};function mo(t){
return t==="ret"?t:t.Method}i(mo,"methodOf");function ht(t){return async e=>{let n=e;return Pt(n,t,TE(await n.nginx.getVar("kong_request_id")))}}i(ht,"refuseWith");function go(t){
return e=>Pt(e,t,"")}i(go,"refuseWithoutCalls");var dr=class{static{i(this,"RefusingPlugin")}rewrite=ht("no-table");access=ht(
"no-table");response=ht("no-table")};function TE(t){return typeof t=="string"?t:""}i(TE,"textOf");var _e=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},hr=class{static{i(this,
"Rpc")}#e;#n=new Map;#t=Jh();constructor(e){this.#e=e}get conversations(){return this.#n.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(fr(n),r);case"plugin.StepError":return this.#o(fr(n),!0,r);case"plugin.StartInstance":
return this.#r(fr(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),Bi(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#o(fr(n),!1,r);throw new _e(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let d=u?"the last good one stays in force":"requests get\
 503 until a valid one comes";o.error({instance:a.id,err:c},`configuration refused: ${d}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#s(e){let n=this.#e.instances.close(e);if(n===void 0)throw yo(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw yo(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#c(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw yo(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#u(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#l(
o,s);return bo(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new _e("a step without an ev\
ent's id");let o=e.Data,a=this.#n.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#l(s,"access");return bo(s,c,c.begin(
ht("failure")),r)}return bo(s,a,a.step(o,n?String(o):void 0),r)}#u(e,n){return this.#n.size<65536?sh(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Fi(n)?go("failure"):void 0)}#l(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new lr({makePdk:this.#t,timeouts:r,onEnd:i(()=>this.#n.delete(e),"onEnd"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Fi(n))return u===1?ht("failure"):u===2?go("failure"):void 0},
"onFailure")});return this.#n.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new _e(`there is no plugin ${String(
e)} here, only ${n}`)}};function yo(t){return new _e(`no plugin instance #${String(t)}`)}i(yo,"noInstance");async function bo(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(bo,"answerOf");function fr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new _e("the argument must be a map")}i(fr,"recordOf");var OE=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function Yh(t,{rpc:e,metrics:n,log:r}){let s=new lt,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((l,h)=>{n.brokenConnections.inc({reason:l}),r.warn({err:h},"connection closed: an invalid message came over it"),t.destroy()},
"closeBroken"),d=i(async l=>{let h=Lh(l),p=await RE(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",l=>{try{
for(let h of s.push(l)){if(a+=1,a>16)throw new ut("too many messages are waiting for an answer");c=(a===1?d(h):c.then(()=>t.
destroyed?void 0:d(h))).catch(m=>{u(m instanceof Ie?"message":"failure",m)})}}catch(h){u("frame",h)}}),t.on("error",l=>{
r.debug({err:l},"connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(Yh,"serveC\
onnection");async function RE({id:t,method:e,argument:n},r,s,o,a){let c=OE.includes(e)?e:"other";try{let u=await r.call(
e,n,s);return o.countRpc(c,"ok"),ho({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof _e||a.error(
{err:u,method:e},"an RPC failed");let d=u instanceof Error?u.message:String(u);return ho({id:t,error:d,result:null})}}i(
RE,"answerTo");import{isDeepStrictEqual as CE}from"node:util";var IE=16,pr=class{static{i(this,"Instances")}#e;#n=new Map;#t=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#n.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=JSON.parse(e);n=NE(r);let s=this.#s(n,r);return this.#r.
delete(n),{instance:this.#i(s),refusal:void 0,servesLastGood:!1}}catch(r){let s=this.#t.get(n),o=s?.plugin??new dr;return this.#r.
set(n,r instanceof Error?r.message:String(r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#n.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#n.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#n)r.expires<=e&&this.#n.delete(n)}#s(e,n){let r=DE(n),s=this.#t.
get(e);if(s!==void 0&&CE(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#t.delete(e),this.#t.set(e,
{config:r,plugin:o});let[a]=this.#t.keys();return this.#t.size>IE&&a!==void 0&&this.#t.delete(a),o}#i(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#n.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function NE(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(NE,"ent\
ityOf");function DE(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(DE,"withoutKongsKeys");import{chmod as ME,lstat as LE,unlink as HE}from"node:fs/promises";import{connect as qE}from"node:net";async function Qh(t,e,n){await UE(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await ME(e,n)}i(Qh,"listenOnSocket");async function UE(t){let e=await LE(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} exists and is not a socket; name another path`);if(await $E(t))throw new Error(`another server lis\
tens on ${t}; stop it, or name another path`);await HE(t)}}i(UE,"removeStaleSocket");function $E(t){return new Promise(e=>{
let n=qE(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i($E,"isAlive");import{randomBytes as FE}from"node:crypto";var mr=class{static{i(this,"UniqueIds")}#e=FE(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var VE=1e4,zE=36e5,KE=5e3,GE=250,JE=20;async function Zh(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new mr,u=new pr({module:e,ids:c,closedTtl:VE,idleTtl:zE}),d=new hr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),l=new Set,h=0,p=jE(y=>{l.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>l.delete(y)),Yh(y,{rpc:d,metrics:o,
log:a})});p.maxConnections=16384;let m=setInterval(()=>{u.sweep()},KE);m.unref(),jh(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>d.conversations,"phases"),connections:i(()=>l.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await Qh(p,n,r);let f=!1;return{get isShuttingDown(){return f},get status(){return{...e.Status?.(),
refused:u.refusals}},async shutDown(y){f=!0;let b=Date.now()+y,_=i(()=>l.size===0||d.conversations===0&&Date.now()-h>GE||
Date.now()>b,"isDone");for(;!_();)await WE(JE);clearInterval(m);let x=new Promise(S=>p.close(S));for(let S of l)S.destroy();
await x}}}i(Zh,"startServer");var XE=`This is a plugin server for Kong. Kong sends it the phases of each request over a Unix socket, and it answers
with the calls for Kong to make. It needs a Kong that is configured with its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,YE=3e4;try{await QE(process.argv.slice(2))}catch(t){let e=t instanceof Se?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function QE(t){let e=Kh(t);if(e.help){process.stdout.write(zh);return}let n=e.plugin===void 0?
$i:await ih(e.plugin);e.dump?process.stdout.write(`${oh(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(XE),process.exitCode=2):await ZE(e,e.socket,n)}i(QE,"main");async function ZE(t,e,n){
let r=(0,ep.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=Bh(n.Metrics);ev(r);let o=await Zh({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:YE},metrics:s,log:r}),a=t.http===void 0?void 0:await Fh({...t.http,socketPath:e,
metrics:s,isShuttingDown:i(()=>o.isShuttingDown,"isShuttingDown"),status:i(()=>o.status,"status")});r.info({socket:e,http:a?.
address(),version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isShuttingDown||(r.info({signal:u},"shutting dow\
n: open phases are finished first"),o.shutDown(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),r.info("stopped")}))},
"leave");process.on("SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}
i(ZE,"serve");function ev(t){process.on("unhandledRejection",e=>{t.error({err:e},"unhandled error")})}i(ev,"reportCrashe\
s");
