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
var ap=Object.create;var wt=Object.defineProperty;var cp=Object.getOwnPropertyDescriptor;var up=Object.getOwnPropertyNames;var lp=Object.getPrototypeOf,dp=Object.prototype.hasOwnProperty;var i=(t,e)=>wt(t,"name",{value:e,configurable:!0}),k=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var fp=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},vo=(t,e)=>{for(var n in e)
wt(t,n,{get:e[n],enumerable:!0})},ko=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of up(e))!dp.call(
t,s)&&s!==n&&wt(t,s,{get:()=>e[s],enumerable:!(r=cp(e,s))||r.enumerable});return t};var xt=(t,e,n)=>(n=t!=null?ap(lp(t)):{},ko(e||!t||!t.__esModule?wt(n,"default",{value:t,enumerable:!0}):n,t)),hp=t=>ko(wt(
{},"__esModule",{value:!0}),t);var Er=w((uv,Po)=>{"use strict";var St=i(t=>t&&typeof t.message=="string","isErrorLike"),_r=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return St(n)?n:void 0}else return St(e)?e:void 0},"getErrorCause"),To=i((t,e)=>{
if(!St(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=_r(t);return r?(e.add(t),n+`
caused by: `+To(r,e)):n},"_stackWithCauses"),pp=i(t=>To(t,new Set),"stackWithCauses"),Ao=i((t,e,n)=>{if(!St(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=_r(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+Ao(s,e,o)}else return r},"_messageWithCauses"),mp=i(t=>Ao(t,new Set),"messageWithCauses");Po.exports={isErrorLike:St,
getErrorCause:_r,stackWithCauses:pp,messageWithCauses:mp}});var vr=w((dv,Ro)=>{"use strict";var gp=Symbol("circular-ref-tag"),Bt=Symbol("pino-raw-err-ref"),Oo=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Bt]},
"get"),set:i(function(t){this[Bt]=t},"set")}});Object.defineProperty(Oo,Bt,{writable:!0,value:{}});Ro.exports={pinoErrProto:Oo,
pinoErrorSymbols:{seen:gp,rawSymbol:Bt}}});var Io=w((hv,No)=>{"use strict";No.exports=Tr;var{messageWithCauses:yp,stackWithCauses:bp,isErrorLike:Co}=Er(),{pinoErrProto:wp,
pinoErrorSymbols:xp}=vr(),{seen:kr}=xp,{toString:Sp}=Object.prototype;function Tr(t){if(!Co(t))return t;t[kr]=void 0;let e=Object.
create(wp);e.type=Sp.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=yp(t),e.stack=bp(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Tr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Co(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,kr)&&(e[n]=Tr(r)):e[n]=r}return delete t[kr],e.raw=t,e}i(Tr,"errSerializer")});var Mo=w((mv,Do)=>{"use strict";Do.exports=Vt;var{isErrorLike:Ar}=Er(),{pinoErrProto:_p,pinoErrorSymbols:Ep}=vr(),{seen:jt}=Ep,
{toString:vp}=Object.prototype;function Vt(t){if(!Ar(t))return t;t[jt]=void 0;let e=Object.create(_p);e.type=vp.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Vt(n))),Ar(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,jt)&&(e.cause=Vt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];Ar(r)?Object.prototype.hasOwnProperty.call(r,jt)||(e[n]=Vt(r)):e[n]=r}return delete t[jt],e.
raw=t,e}i(Vt,"errWithCauseSerializer")});var Uo=w((yv,qo)=>{"use strict";qo.exports={mapHttpRequest:kp,reqSerializer:Ho};var Pr=Symbol("pino-raw-req-ref"),Lo=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[Pr]},"get"),set:i(function(t){this[Pr]=t},"set")}});Object.defineProperty(
Lo,Pr,{writable:!0,value:{}});function Ho(t){let e=t.info||t.socket,n=Object.create(Lo);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(Ho,"reqSerializer");function kp(t){return{
req:Ho(t)}}i(kp,"mapHttpRequest")});var jo=w((wv,Bo)=>{"use strict";Bo.exports={mapHttpResponse:Tp,resSerializer:Fo};var Or=Symbol("pino-raw-res-ref"),$o=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[Or]},"get"),set:i(function(t){this[Or]=t},"set")}});Object.defineProperty($o,Or,{writable:!0,
value:{}});function Fo(t){let e=Object.create($o);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Fo,"resSerializer");function Tp(t){return{res:Fo(t)}}i(Tp,"mapHttpResponse")});var Cr=w((Sv,Vo)=>{"use strict";var Rr=Io(),Ap=Mo(),Wt=Uo(),zt=jo();Vo.exports={err:Rr,errWithCause:Ap,mapHttpRequest:Wt.
mapHttpRequest,mapHttpResponse:zt.mapHttpResponse,req:Wt.reqSerializer,res:zt.resSerializer,wrapErrorSerializer:i(function(e){
return e===Rr?e:i(function(r){return e(Rr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===Wt.reqSerializer?e:i(function(r){return e(Wt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===zt.resSerializer?e:i(function(r){return e(zt.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Nr=w((Ev,Ko)=>{"use strict";var Wo=k("node:util"),zo=Wo.getCallSites??Wo.getCallSite;function Pp(t,e){return e}i(Pp,
"noOpPrepareStackTrace");Ko.exports=i(function(){if(zo)return zo().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=Pp;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Zo=w((kv,Qo)=>{"use strict";function Ir(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Ir(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Ir(t[n]));return e}return t}
i(Ir,"deepClone");function Go(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Go,"parsePath");function Jo(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(Jo,"setValue");function Xo(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(Xo,"removeKey");var Kt=Symbol("PATH_NOT_FOUND");function Op(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return Kt;n=n[r]}return n}i(Op,"getValueIfExists");function Rp(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(Rp,"getValue");function Cp(t,e,n,r=!1){for(let s of e){
let o=Go(s);if(o.includes("*"))Yo(t,o,n,s,r);else if(r)Xo(t,o);else{let a=Op(t,o);if(a===Kt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;Jo(t,o,c)}}}i(Cp,"redactPaths");function Yo(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let d=[...a,u.toString()],l=typeof n=="function"?n(c[u],d):n;c[u]=
l}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let d in c)Object.prototype.hasOwnProperty.call(c,d)&&u.push(d);
for(let d of u)delete c[d]}else for(let u in c){let d=[...a,u],l=typeof n=="function"?n(c[u],d):n;c[u]=l}}else Np(t,e,n,
o,r,s)}i(Yo,"redactWildcardPath");function Np(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function d(l,h){if(h===
a.length){if(Array.isArray(l))for(let p=0;p<l.length;p++)u[h]=p.toString(),d(l[p],h+1);else if(typeof l=="object"&&l!==null)
for(let p in l)u[h]=p,d(l[p],h+1)}else if(h<a.length){let p=a[h];l&&typeof l=="object"&&l!==null&&p in l&&(u[h]=p,d(l[p],
h+1))}else if(c.includes("*"))Yo(l,c,typeof n=="function"?(m,f)=>{let y=[...u.slice(0,h),...f];return n(m,y)}:n,s,o);else if(o)
Xo(l,c);else{let p=typeof n=="function"?n(Rp(l,c),[...u.slice(0,h),...c]):n;Jo(l,c,p)}}if(i(d,"traverse"),a.length===0)d(
t,0);else{let l=t;for(let h=0;h<a.length;h++){let p=a[h];if(l==null||typeof l!="object"||l===null)return;l=l[p],u[h]=p}l!=
null&&d(l,a.length)}}i(Np,"redactIntermediateWildcard");function Ip(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Go(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(Ip,"buildPathSt\
ructure");function Dp(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let d=u.toString();s.has(d)||
s.has("*")?c[u]=n(r[u],s.get(d)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(Dp,"selectiveClone");function Mp(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Mp,"validatePath");function Lp(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Mp(e)}i(Lp,"validatePaths");function Hp(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Lp(e);let a=Ip(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let d=Dp(u,a),l=u,h=n;return typeof n=="function"&&(h=n),Cp(d,e,h,o),r===!1?(d.restore=function(){return Ir(
l)},d):typeof r=="function"?r(d):JSON.stringify(d)},"redact")}i(Hp,"slowRedact");Qo.exports=Hp});var Le=w((Av,ea)=>{"use strict";var qp=Symbol("pino.setLevel"),Up=Symbol("pino.getLevel"),$p=Symbol("pino.levelVal"),Fp=Symbol(
"pino.levelComp"),Bp=Symbol("pino.useLevelLabels"),jp=Symbol("pino.useOnlyCustomLevels"),Vp=Symbol("pino.mixin"),Wp=Symbol(
"pino.lsCache"),zp=Symbol("pino.chindings"),Kp=Symbol("pino.asJson"),Gp=Symbol("pino.write"),Jp=Symbol("pino.redactFmt"),
Xp=Symbol("pino.time"),Yp=Symbol("pino.timeSliceIndex"),Qp=Symbol("pino.stream"),Zp=Symbol("pino.stringify"),em=Symbol("\
pino.stringifySafe"),tm=Symbol("pino.stringifiers"),nm=Symbol("pino.end"),rm=Symbol("pino.formatOpts"),sm=Symbol("pino.m\
essageKey"),im=Symbol("pino.errorKey"),om=Symbol("pino.nestedKey"),am=Symbol("pino.nestedKeyStr"),cm=Symbol("pino.mixinM\
ergeStrategy"),um=Symbol("pino.msgPrefix"),lm=Symbol("pino.wildcardFirst"),dm=Symbol.for("pino.serializers"),fm=Symbol.for(
"pino.formatters"),hm=Symbol.for("pino.hooks"),pm=Symbol.for("pino.metadata"),mm=Symbol.for("pino.transport.usesMultistr\
eam");ea.exports={setLevelSym:qp,getLevelSym:Up,levelValSym:$p,levelCompSym:Fp,useLevelLabelsSym:Bp,mixinSym:Vp,lsCacheSym:Wp,
chindingsSym:zp,asJsonSym:Kp,writeSym:Gp,serializersSym:dm,redactFmtSym:Jp,timeSym:Xp,timeSliceIndexSym:Yp,streamSym:Qp,
stringifySym:Zp,stringifySafeSym:em,stringifiersSym:tm,endSym:nm,formatOptsSym:rm,messageKeySym:sm,errorKeySym:im,nestedKeySym:om,
wildcardFirstSym:lm,needsMetadataGsym:pm,useOnlyCustomLevelsSym:jp,formattersSym:fm,hooksSym:hm,nestedKeyStrSym:am,mixinMergeStrategySym:cm,
msgPrefixSym:um,transportUsesMultistreamSym:mm}});var Mr=w((Pv,sa)=>{"use strict";var ta=Zo(),{redactFmtSym:gm,wildcardFirstSym:Gt}=Le(),Dr=/[^.[\]]+|\[([^[\]]*?)\]/g,na="\
[Redacted]",ra=!1;function ym(t,e){let{paths:n,censor:r,remove:s}=bm(t),o=n.reduce((u,d)=>{Dr.lastIndex=0;let l=Dr.exec(
d),h=Dr.exec(d),p=l[1]!==void 0?l[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):l[0];if(p==="*"&&(p=Gt),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:m}=h,f=`${d.substr(m,d.length-1)}`;return u[p]=u[p]||[],p!==Gt&&u[p].length===0&&
u[p].push(...u[Gt]||[]),p===Gt&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[gm]:ta({paths:n,censor:r,serialize:e,strict:ra,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,d)=>{if(o[d]===
null)u[d]=l=>c(l,[d]);else{let l=typeof r=="function"?(h,p)=>r(h,[d,...p]):r;u[d]=ta({paths:o[d],censor:l,serialize:e,strict:ra,
remove:s})}return u},a)}i(ym,"redaction");function bm(t){if(Array.isArray(t))return t={paths:t,censor:na},t;let{paths:e,
censor:n=na,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(bm,"handle");sa.exports=ym});var aa=w((Rv,oa)=>{"use strict";var wm=i(()=>"","nullTime"),xm=i(()=>`,"time":${Date.now()}`,"epochTime"),Sm=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),_m=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),Em=1000000n,
ia=1000000000n,vm=BigInt(Date.now())*Em,km=process.hrtime.bigint(),Tm=i(()=>{let t=process.hrtime.bigint()-km,e=vm+t,n=e/
ia,r=e%ia,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),d=o.getUTCHours().toString().padStart(2,"0"),l=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${d}:${l}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");oa.exports={nullTime:wm,epochTime:xm,unixTime:Sm,isoTime:_m,isoTimeNano:Tm}});var ua=w((Nv,ca)=>{"use strict";function Am(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(Am,"tryStringi\
fy");ca.exports=Pm;function Pm(t,e,n){var r=n&&n.stringify||Am,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var d="",l=1-s,h=-1,p=t&&t.length||0,m=0;m<p;){if(t.charCodeAt(m)===37&&m+1<p){switch(h=
h>-1?h:0,t.charCodeAt(m+1)){case 100:case 102:if(l>=u||e[l]==null)break;h<m&&(d+=t.slice(h,m)),d+=Number(e[l]),h=m+2,m++;
break;case 105:if(l>=u||e[l]==null)break;h<m&&(d+=t.slice(h,m)),d+=Math.floor(Number(e[l])),h=m+2,m++;break;case 79:case 111:case 106:
if(l>=u||e[l]===void 0)break;h<m&&(d+=t.slice(h,m));var f=typeof e[l];if(f==="string"){d+="'"+e[l]+"'",h=m+2,m++;break}if(f===
"function"){d+=e[l].name||"<anonymous>",h=m+2,m++;break}d+=r(e[l]),h=m+2,m++;break;case 115:if(l>=u)break;h<m&&(d+=t.slice(
h,m)),d+=String(e[l]),h=m+2,m++;break;case 37:h<m&&(d+=t.slice(h,m)),d+="%",h=m+2,m++,l--;break}++l}++m}return h===-1?t:
(h<p&&(d+=t.slice(h)),d)}i(Pm,"format")});var Hr=w((Dv,Lr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Lr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Lr.exports=t}});var ya=w((Lv,ga)=>{"use strict";var I=k("fs"),Om=k("events"),Rm=k("util").inherits,la=k("path"),Ur=Hr(),Cm=k("assert"),Jt=100,
Xt=Buffer.allocUnsafe(0),Nm=16*1024,da="buffer",fa="utf8",[Im,Dm]=(process.versions.node||"0.0").split(".").map(Number),
Mm=Im>=22&&Dm>=7;function ha(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&I.mkdirSync(la.dirname(
t),{recursive:!0});let o=I.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?I.mkdir(la.dirname(t),{recursive:!0},
o=>{if(o)return n(o);I.open(t,r,s,n)}):I.open(t,r,s,n)}i(ha,"openFile");function ne(t){if(!(this instanceof ne))return new ne(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:d,retryEAGAIN:l,fsync:h,contentMode:p,
mode:m}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||Nm,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=m,this.retryEAGAIN=l||(()=>!0),this.mkdir=d||!1;let f,
y;if(p===da)this._writingBuf=Xt,this.write=qm,this.flush=$m,this.flushSync=Bm,this._actualWrite=Vm,f=i(()=>I.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>I.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===fa)this._writingBuf="",this.write=Hm,this.flush=Um,this.flushSync=Fm,this._actualWrite=jm,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?I.write(this.fd,this._writingBuf,this.release):I.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${fa}" and "${da}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")ha(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Ur(Jt),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(y,Jt);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let x=qr(this._writingBuf,
this._len,_);if(this._len=x.len,this._writingBuf=x.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let E=f(),C=qr(this._writingBuf,this._len,E);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&I.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Yt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Lm,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(ne,"SonicB\
oom");function qr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(qr,"releaseWritingBuf");function Lm(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Lm,"e\
mitDrain");Rm(ne,Om);function pa(t,e){return t.length===0?Xt:t.length===1?t[0]:Buffer.concat(t,e)}i(pa,"mergeBuf");function Hm(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Hm,"write");function qm(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(qm,"writeBuffer");function ma(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{I.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(ma,"callFlushCallbackOnDrain");function Um(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&ma.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Um,"flush");function $m(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&ma.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i($m,"flushBuffer");ne.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&I.close(e,n=>{if(n)return this.emit("error",n)})}),ha(this.file,this)};ne.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Yt(this)))};function Fm(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?I.writeSync(this.fd,t):I.writeSync(this.fd,
t,"utf8"),n=qr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Ur(Jt)}}try{I.fsyncSync(this.fd)}catch{}}
i(Fm,"flushSync");function Bm(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Xt);let t=Xt;for(;this._bufs.length||t.length;){t.length<=0&&(t=pa(this._bufs[0],this._lens[0]));try{let e=I.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Ur(Jt)}}}i(Bm,"flushBufferS\
ync");ne.prototype.destroy=function(){this.destroyed||Yt(this)};function jm(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else I.write(
this.fd,this._writingBuf,t)}i(jm,"actualWrite");function Vm(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:pa(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=I.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Mm&&(this._writingBuf=Buffer.from(this._writingBuf)),I.write(this.fd,this._writingBuf,
t)}i(Vm,"actualWriteBuffer");function Yt(t){if(t.fd===-1){t.once("ready",Yt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Cm(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{I.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?I.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Yt,"actualClose");ne.SonicBoom=ne;ne.default=ne;ga.exports=ne});var $r=w((qv,_a)=>{"use strict";var re={exit:[],beforeExit:[]},ba={exit:Km,beforeExit:Gm},Xe;function Wm(){Xe===void 0&&
(Xe=new FinalizationRegistry(Jm))}i(Wm,"ensureRegistry");function zm(t){re[t].length>0||process.on(t,ba[t])}i(zm,"instal\
l");function wa(t){re[t].length>0||(process.removeListener(t,ba[t]),re.exit.length===0&&re.beforeExit.length===0&&(Xe=void 0))}
i(wa,"uninstall");function Km(){xa("exit")}i(Km,"onExit");function Gm(){xa("beforeExit")}i(Gm,"onBeforeExit");function xa(t){
for(let e of re[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}re[t]=[]}i(xa,"callRefs");function Jm(t){for(let e of["exi\
t","beforeExit"]){let n=re[e].indexOf(t);re[e].splice(n,n+1),wa(e)}}i(Jm,"clear");function Sa(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");zm(t);let r=new WeakRef(e);r.fn=n,Wm(),Xe.register(e,r),re[t].push(r)}i(Sa,"_register");
function Xm(t,e){Sa("exit",t,e)}i(Xm,"register");function Ym(t,e){Sa("beforeExit",t,e)}i(Ym,"registerBeforeExit");function Qm(t){
if(Xe!==void 0){Xe.unregister(t);for(let e of["exit","beforeExit"])re[e]=re[e].filter(n=>{let r=n.deref();return r&&r!==
t}),wa(e)}}i(Qm,"unregister");_a.exports={register:Xm,registerBeforeExit:Ym,unregister:Qm}});var Ea=w(($v,Zm)=>{Zm.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var ka=w((Fv,va)=>{"use strict";function eg(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let d=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.waitAsync(t,e,u,d);l.async?l.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
eg,"wait");function tg(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.
waitAsync(t,e,n,u);d.async?d.value.then(l=>{if(l==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(tg,"w\
aitDiff");va.exports={wait:eg,waitDiff:tg}});var Aa=w((jv,Ta)=>{"use strict";Ta.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var Ua=w((Vv,qa)=>{"use strict";var{version:ng}=Ea(),{EventEmitter:rg}=k("events"),{Worker:sg}=k("worker_threads"),{join:ig}=k("path"),
{pathToFileURL:og}=k("url"),{wait:ag}=ka(),{WRITE_INDEX:be,READ_INDEX:ke,SEQ_INDEX:Fr}=Aa(),cg=k("buffer"),ug=k("assert"),
g=Symbol("kImpl"),lg=cg.constants.MAX_STRING_LENGTH;function Pa(){}i(Pa,"noop");function Wr(t,e){Atomics.add(t[g].state,
Fr,1),e(),Atomics.add(t[g].state,Fr,1),Atomics.notify(t[g].state,Fr)}i(Wr,"updateState");function Oa(t){Wr(t,()=>{Atomics.
store(t[g].state,ke,0),Atomics.store(t[g].state,be,0)}),Atomics.notify(t[g].state,ke)}i(Oa,"resetIndexes");var Ye=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Qt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},dg=process.env.NODE_V8_COVERAGE?Qt:global.FinalizationRegistry||Qt,fg=process.env.
NODE_V8_COVERAGE?Ye:global.WeakRef||Ye,Ra=new dg(t=>{t.exited||t.terminate()});function hg(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||ig(__dirname,"\
lib","worker.js"),a=new sg(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:og(n).href,dataBuf:t[g].dataBuf,stateBuf:t[g].stateBuf,workerData:{$context:{threadStreamVersion:ng},
...r}}});return a.stream=new Ye(t),a.on("message",pg),a.on("exit",Ia),Ra.register(t,a),a}i(hg,"createWorker");function Ca(t){
ug(!t[g].sync),t[g].needDrain&&(t[g].needDrain=!1,t.emit("drain"))}i(Ca,"drain");function Na(t){for(;;){let e=Atomics.load(
t[g].state,be);if(t.destroyed||e<0)return;let n=t[g].data.length-e;if(n>0){if(t[g].bufLen===0){t[g].flushing=!1,t[g].ending?
zr(t):t[g].needDrain&&process.nextTick(Ca,t);return}La(t,n,Pa);continue}if(n===0){if(e===0&&t[g].bufLen===0)return;Zt(t,
()=>{t.destroyed||(Oa(t),Na(t))});return}K(t,new Error("overwritten"));return}}i(Na,"nextFlush");function pg(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[g].ending||
(this.stream=new fg(e)),Zt(e,()=>{e[g].ready=!0,e.emit("ready")});break;case"ERROR":K(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){K(e,new Error(
"this should not happen: "+t.code));break}let n=e[g].flushCallbacks.get(t.id);n&&(e[g].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:K(e,new Error("this should not happen: "+t.code))}}
i(pg,"onWorkerMessage");function Ia(t){let e=this.stream.deref();e!==void 0&&(Ra.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Ia),K(e,t!==0?new Error("the worker thread exited"):null))}i(Ia,"onWorkerExit");var jr=class extends rg{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[g]={},this[g].stateBuf=new SharedArrayBuffer(128),this[g].state=new Int32Array(this[g].stateBuf),this[g].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[g].data=Buffer.from(this[g].dataBuf),this[g].sync=e.sync||
!1,this[g].ending=!1,this[g].ended=!1,this[g].needDrain=!1,this[g].destroyed=!1,this[g].flushing=!1,this[g].ready=!1,this[g].
finished=!1,this[g].errored=null,this[g].closed=!1,this[g].buf=[],this[g].bufHead=0,this[g].bufLen=0,this[g].flushCallbacks=
new Map,this[g].nextFlushId=0,this[g].flushRetainCount=0,this[g].userRef=!0,this.worker=hg(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[g].destroyed)return Vr(this,new Error(
"the worker has exited")),!1;if(this[g].ending)return Vr(this,new Error("the worker is ending")),!1;if(this[g].flushing&&
this[g].bufLen+n.length>=lg)try{Br(this),this[g].flushing=!0}catch(r){return K(this,r),!1}if(this[g].buf.push(n),this[g].
bufLen+=n.length,this[g].sync)try{return Br(this),!0}catch(r){return K(this,r),!1}return this[g].flushing||(this[g].flushing=
!0,setImmediate(Na,this)),this[g].needDrain=this[g].data.length-this[g].bufLen-Atomics.load(this[g].state,be)<=0,!this[g].
needDrain}end(){this[g].destroyed||(this[g].ending=!0,this.worker.stream=new Ye(this),zr(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||Pa,n&&mg(this);let r=!1,s=i(o=>{r||(r=!0,n&&gg(this),e(o))},"done");Da(this,o=>{if(o){process.nextTick(
s,o);return}Ma(this,s)})}flushSync(){this[g].destroyed||(Br(this),Ha(this))}unref(){this[g].userRef=!1,this[g].flushRetainCount===
0&&this.worker.unref()}ref(){this[g].userRef=!0,this.worker.ref()}get ready(){return this[g].ready}get destroyed(){return this[g].
destroyed}get closed(){return this[g].closed}get writable(){return!this[g].destroyed&&!this[g].ending}get writableEnded(){
return this[g].ending}get writableFinished(){return this[g].finished}get writableNeedDrain(){return this[g].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[g].errored}};function Da(t,e){if(t[g].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[g].sync&&(t[g].flushing||t[g].bufLen>0)){setImmediate(Da,t,e);return}Zt(t,e)}i(Da,
"flushBuffer");function Zt(t,e){let n=Atomics.load(t[g].state,be);ag(t[g].state,ke,n,1/0,(r,s)=>{if(r){K(t,r),e(r);return}
if(s!=="ok"){Zt(t,e);return}e()})}i(Zt,"waitForRead");function mg(t){t[g].flushRetainCount===0&&t.worker.ref(),t[g].flushRetainCount++}
i(mg,"retainWorkerForPendingFlush");function gg(t){t[g].flushRetainCount!==0&&(t[g].flushRetainCount--,t[g].flushRetainCount===
0&&!t[g].userRef&&t.worker.unref())}i(gg,"releaseWorkerForPendingFlush");function Ma(t,e){if(t[g].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[g].ready){let r=i(()=>{o(),Ma(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[g].nextFlushId;t[g].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[g].flushCallbacks.delete(n),K(t,r),process.nextTick(e,r)}}i(Ma,"requestWorkerF\
lush");function yg(t,e){let n=t[g].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(yg,"failPendingFlushCallbacks");function Vr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Vr,"error");function K(t,e){t[g].destroyed||(t[g].destroyed=!0,yg(t,e),e&&(t[g].errored=e,Vr(t,e)),t.worker.
exited?setImmediate(()=>{t[g].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[g].closed=!0,t.
emit("close")}))}i(K,"destroy");function La(t,e,n){let s=Atomics.load(t[g].state,be),o=e;for(;o>0&&t[g].bufLen!==0;){let a=t[g].
bufHead,c=t[g].buf[a];if(c.length<=o){c.copy(t[g].data,s),s+=c.length,o-=c.length,t[g].bufLen-=c.length,t[g].bufHead=a+1,
t[g].bufHead===t[g].buf.length?(t[g].buf.length=0,t[g].bufHead=0):t[g].bufHead>=1024&&t[g].bufHead*2>=t[g].buf.length&&(t[g].
buf.splice(0,t[g].bufHead),t[g].bufHead=0);continue}c.copy(t[g].data,s,0,o),t[g].buf[a]=c.subarray(o),t[g].bufLen-=o,s+=
o,o=0}return Wr(t,()=>{Atomics.store(t[g].state,be,s)}),n(),!0}i(La,"write");function zr(t){if(!(t[g].ended||!t[g].ending||
t[g].flushing)){t[g].ended=!0;try{t.flushSync();let e=Atomics.load(t[g].state,ke);Wr(t,()=>{Atomics.store(t[g].state,be,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[g].state,ke,e,1e3),e=Atomics.load(t[g].state,ke),e===-2){K(t,new Error("en\
d() failed"));return}if(++n===10){K(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[g].finished=
!0,t.emit("finish")})}catch(e){K(t,e)}}}i(zr,"end");function Br(t){let e=i(()=>{t[g].ending?zr(t):t[g].needDrain&&process.
nextTick(Ca,t)},"cb");for(t[g].flushing=!1;t[g].bufLen!==0;){let n=Atomics.load(t[g].state,be);if(n<0)throw new Error("_\
writeSync failed");let r=t[g].data.length-n;if(r===0){Ha(t),Oa(t);continue}else if(r<0)throw new Error("overwritten");La(
t,r,e)}}i(Br,"writeSync");function Ha(t){if(t[g].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[g].state,be),n=0;for(;;){let r=Atomics.load(t[g].state,ke);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[g].state,ke,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(Ha,"flushSync");qa.
exports=jr});var Jr=w((zv,Ba)=>{"use strict";var{createRequire:bg}=k("module"),{existsSync:wg}=k("node:fs"),xg=Nr(),{join:Kr,isAbsolute:Fa,
sep:Sg}=k("node:path"),{fileURLToPath:_g}=k("node:url"),Eg=Hr(),Gr=$r(),vg=Ua(),{transportUsesMultistreamSym:kg}=Le();function Tg(t){
Gr.register(t,Cg),Gr.registerBeforeExit(t,Ng),t.on("close",function(){Gr.unregister(t)})}i(Tg,"setupOnExit");function Ag(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(Ag,"hasPreloadFlags");function Pg(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&$a(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if($a(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(Pg,"sanitizeNodeOptions");function $a(t){let e=Og(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=_g(n)}catch{return!1}return Fa(n)&&!wg(n)}i($a,"shouldDropPreload");function Og(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(Og,"stripQuotes");function Rg(t,e,n,r,s){if(!n.
execArgv&&Ag()&&k.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=Pg(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new vg({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&Tg(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),Eg(
100),o.end())}return i(c,"onExit"),o}i(Rg,"buildStream");function Cg(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Cg,"autoEnd");function Ng(t){t.flushSync()}i(Ng,"flush");function Ig(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=xg(),sync:c=!1}=t,u={...t.options},d=!1,l=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||Kr(__dirname,"worker.js"),
u.targets=n.filter(x=>x.target).map(x=>({...x,target:y(x.target)})),u.pipelines=n.filter(x=>x.pipeline).map(x=>x.pipeline.
map(S=>({...S,level:x.level,target:y(S.target)})));let b=u.targets.some(x=>x.level!=null),_=u.pipelines.some(x=>x.some(S=>S.
level!=null));d=u.targets.length+u.pipelines.length>1||b||_}else e&&(p=h["pino-worker"]||Kr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let m=n||e?"pino.transp\
ort":p,f=Rg(y(p),u,o,c,m);return d&&(f[kg]=!0),f;function y(b){if(b=h[b]||b,Fa(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return Kr(__dirname,"..","file.js");let _;for(let x of l)try{let S=x==="node:repl"?process.cwd()+Sg:x;_=bg(S).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(y,"f\
ixTarget")}i(Ig,"transport");Ba.exports=Ig});var rn=w((Gv,tc)=>{"use strict";var Dg=k("node:diagnostics_channel"),ja=ua(),{mapHttpRequest:Mg,mapHttpResponse:Lg}=Cr(),
Xr=ya(),Va=$r(),{lsCacheSym:Hg,chindingsSym:Ja,writeSym:Wa,serializersSym:Xa,formatOptsSym:za,endSym:qg,stringifiersSym:Ya,
stringifySym:Qa,stringifySafeSym:Yr,wildcardFirstSym:Za,nestedKeySym:Ug,formattersSym:ec,messageKeySym:$g,errorKeySym:Fg,
nestedKeyStrSym:Bg,msgPrefixSym:en}=Le(),{isMainThread:jg}=k("worker_threads"),Vg=Jr(),[Wg]=process.versions.node.split(
".").map(t=>Number(t)),Ka=Dg.tracingChannel("pino_asJson"),tn=Wg>=25?t=>JSON.stringify(t):Kg;function Qe(){}i(Qe,"noop");
function zg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Mg(r):typeof r.setHeader=="function"&&(r=Lg(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[en]=="string"&&o!==void 0&&o!==null&&(o=this[en]+o),this[Wa](r,
ja(o,a,this[za]),t)}else{let o=r===void 0?s.shift():r;typeof this[en]=="string"&&o!==void 0&&o!==null&&(o=this[en]+o),this[Wa](
null,ja(o,s,this[za]),t)}}}i(zg,"genLog");function Kg(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(Kg,"_asString");function Gg(t,e,n,r){if(Ka.hasSubscribers===!1)return Ga.call(this,
t,e,n,r);let s={instance:this,arguments};return Ka.traceSync(Ga,s,this,t,e,n,r)}i(Gg,"asJson");function Ga(t,e,n,r){let s=this[Qa],
o=this[Yr],a=this[Ya],c=this[qg],u=this[Ja],d=this[Xa],l=this[ec],h=this[$g],p=this[Fg],m=this[Hg][n]+r;m=m+u;let f;l.log&&
(t=l.log(t));let y=a[Za],b="";for(let x in t)if(f=t[x],Object.prototype.hasOwnProperty.call(t,x)&&f!==void 0){d[x]?f=d[x](
f):x===p&&d.err&&(f=d.err(f));let S=a[x]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f));break;case"string":f=(S||tn)(f);break;default:f=(S||s)(f,o)}if(f===
void 0)continue;let E=tn(x);b+=","+E+":"+f}let _="";if(e!==void 0){f=d[h]?d[h](e):e;let x=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f)),_=',"'+h+'":'+f;break;case"stri\
ng":f=(x||tn)(f),_=',"'+h+'":'+f;break;default:f=(x||s)(f,o),_=',"'+h+'":'+f}}return this[Ug]&&b?m+this[Bg]+b.slice(1)+"\
}"+_+c:m+b+_+c}i(Ga,"_asJson");function Jg(t,e){let n,r=t[Ja],s=t[Qa],o=t[Yr],a=t[Ya],c=a[Za],u=t[Xa],d=t[ec].bindings;e=
d(e);for(let l in e)if(n=e[l],((l.length<5||l!=="level"&&l!=="serializers"&&l!=="formatters"&&l!=="customLevels")&&e.hasOwnProperty(
l)&&n!==void 0)===!0){if(n=u[l]?u[l](n):n,n=(a[l]||c||s)(n,o),n===void 0)continue;r+=","+tn(l)+":"+n}return r}i(Jg,"asCh\
indings");function Xg(t){return t.write!==t.constructor.prototype.write}i(Xg,"hasBeenTampered");function nn(t){let e=new Xr(
t);return e.on("error",n),!t.sync&&jg&&(Va.register(e,Yg),e.on("close",function(){Va.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Qe,e.end=Qe,e.flushSync=Qe,e.destroy=Qe;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(nn,"buildSafeSonicBoom");function Yg(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(Yg,"autoEnd");function Qg(t){return i(function(n,r,s={},o){if(typeof s=="string")o=nn({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=nn({dest:o})}else if(s instanceof Xr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
Xr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=Vg({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Qe),o||(Xg(process.stdout)?o=process.stdout:o=nn({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(Qg,"createArgsNormalizer");function Zg(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Yr])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(Zg,"stringify");function ey(t,e,n){return{
level:t,bindings:e,log:n}}i(ey,"buildFormatters");function ty(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(ty,"normalizeDestFileDescriptor");tc.exports={noop:Qe,buildSafeSonicBoom:nn,asChindings:Jg,asJson:Gg,
genLog:zg,createArgsNormalizer:Qg,stringify:Zg,buildFormatters:ey,normalizeDestFileDescriptor:ty}});var sn=w((Xv,nc)=>{var ny={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},ry={ASC:"ASC",DESC:"DESC"};nc.exports={DEFAULT_LEVELS:ny,
SORTING_ORDER:ry}});var es=w((Yv,oc)=>{"use strict";var{lsCacheSym:sy,levelValSym:Qr,useOnlyCustomLevelsSym:iy,streamSym:oy,formattersSym:ay,
hooksSym:cy,levelCompSym:rc}=Le(),{noop:uy,genLog:He}=rn(),{DEFAULT_LEVELS:ue,SORTING_ORDER:sc}=sn(),ic={fatal:i(t=>{let e=He(
ue.fatal,t);return function(...n){let r=this[oy];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>He(ue.error,t),"error"),warn:i(t=>He(ue.warn,t),"warn"),info:i(t=>He(ue.info,t),"info"),debug:i(t=>He(
ue.debug,t),"debug"),trace:i(t=>He(ue.trace,t),"trace")},Zr=Object.keys(ue).reduce((t,e)=>(t[ue[e]]=e,t),{}),ly=Object.keys(
Zr).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function dy(t){let e=t[ay].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[sy]=r,t}i(dy,"genLsCache");function fy(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(fy,"isStand\
ardLevel");function hy(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Qr],s=this[Qr]=n[t],o=this[iy],a=this[rc],
c=this[cy].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=uy;continue}this[u]=fy(u,o)?ic[u](c):He(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(hy,"setLevel");function py(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(py,"getLevel");function my(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[rc](n,this[Qr])}i(my,"isLeve\
lEnabled");function gy(t,e,n){return t===sc.DESC?e<=n:e>=n}i(gy,"compareLevel");function yy(t){return typeof t=="string"?
gy.bind(null,t):t}i(yy,"genLevelComparison");function by(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Zr,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:ue,t);return{labels:r,values:s}}i(by,"mappings");function wy(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Zr).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:ue,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(wy,"assertD\
efaultLevelFound");function xy(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(xy,"assertNoLevelCollisi\
ons");function Sy(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(sc).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(Sy,"assertLevelComparison");oc.exports={initialLsCache:ly,
genLsCache:dy,levelMethods:ic,getLevel:py,setLevel:hy,isLevelEnabled:my,mappings:by,assertNoLevelCollisions:xy,assertDefaultLevelFound:wy,
genLevelComparison:yy,assertLevelComparison:Sy}});var ts=w((Zv,ac)=>{"use strict";ac.exports={version:"10.4.0"}});var mc=w((tk,pc)=>{"use strict";var{EventEmitter:_y}=k("node:events"),{lsCacheSym:Ey,levelValSym:vy,setLevelSym:rs,getLevelSym:cc,
chindingsSym:an,mixinSym:ky,asJsonSym:lc,writeSym:Ty,mixinMergeStrategySym:Ay,timeSym:Py,timeSliceIndexSym:Oy,streamSym:dc,
serializersSym:qe,formattersSym:_t,errorKeySym:Ry,messageKeySym:Cy,useOnlyCustomLevelsSym:Ny,needsMetadataGsym:Iy,redactFmtSym:Dy,
stringifySym:My,formatOptsSym:Ly,stringifiersSym:Hy,msgPrefixSym:ss,hooksSym:qy}=Le(),{getLevel:Uy,setLevel:$y,isLevelEnabled:Fy,
mappings:By,initialLsCache:jy,genLsCache:Vy,assertNoLevelCollisions:Wy}=es(),{asChindings:is,asJson:zy,buildFormatters:ns,
stringify:uc,noop:fc}=rn(),{version:Ky}=ts(),Gy=Mr(),Jy=class{static{i(this,"Pino")}},hc={constructor:Jy,child:Xy,bindings:Yy,
setBindings:Qy,flush:tb,isLevelEnabled:Fy,version:Ky,get level(){return this[cc]()},set level(t){this[rs](t)},get levelVal(){
return this[vy]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[ss]},get[Symbol.toStringTag](){
return"Pino"},[Ey]:jy,[Ty]:eb,[lc]:zy,[cc]:Uy,[rs]:$y};Object.setPrototypeOf(hc,_y.prototype);pc.exports=function(){return Object.
create(hc)};var on=i(t=>t,"resetChildingsFormatter");function Xy(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[qe],r=this[_t],s=Object.create(this);if(e==null)return s[_t].bindings!==on&&(s[_t]=ns(r.level,on,r.log)),s[an]=
is(s,t),this.onChild!==fc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[qe]=Object.create(null);for(let d in n)
s[qe][d]=n[d];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let d=c[o];s[qe][d]=n[d]}for(let d in e.
serializers)s[qe][d]=e.serializers[d];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let d=u[a];
s[qe][d]=e.serializers[d]}}else s[qe]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:d}=e.formatters;s[_t]=
ns(c||r.level,u||on,d||r.log)}else s[_t]=ns(r.level,on,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Wy(this.levels,
e.customLevels),s.levels=By(e.customLevels,s[Ny]),Vy(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=Gy(s.redact,uc),u={stringify:c[Dy]};s[My]=uc,s[Hy]=c,s[Ly]=u}if(typeof e.msgPrefix=="string"&&(s[ss]=
(this[ss]||"")+e.msgPrefix),s[an]=is(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[rs](c)}return this.onChild(s),s}i(Xy,"child");function Yy(){let e=`{${this[an].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(Yy,"bindings");function Qy(t){let e=is(this,t);this[an]=e}i(Qy,"setBindings");
function Zy(t,e){return Object.assign(e,t)}i(Zy,"defaultMixinMergeStrategy");function eb(t,e,n){let r=this[Py](),s=this[ky],
o=this[Ry],a=this[Cy],c=this[Ay]||Zy,u,d=this[qy].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let l=this[lc](u,e,n,r),h=this[dc];
h[Iy]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[Oy]),h.lastLogger=this),h.write(d?d(l):l)}i(eb,
"write");function tb(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[dc];typeof e.
flush=="function"?e.flush(t||fc):t&&t()}i(tb,"flush")});var wc=w((us,bc)=>{"use strict";var{hasOwnProperty:Et}=Object.prototype,$e=cs();$e.configure=cs;$e.stringify=$e;$e.default=
$e;us.stringify=$e;us.configure=cs;bc.exports=$e;var nb=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Te(t){return t.
length<5e3&&!nb.test(t)?`"${t}"`:JSON.stringify(t)}i(Te,"strEscape");function os(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(os,"sort");var rb=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function as(t){
return rb.call(t)!==void 0&&t.length!==0}i(as,"isTypedArrayWithEntries");function gc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(gc,"stringifyTypedArray");function sb(t){
if(Et.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(sb,"getCircularV\
alueOption");function ib(t){let e;if(Et.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(ib,"getDeterministicOption");function ob(t,e){let n;if(Et.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(ob,"getBooleanOption");function yc(t,e){let n;if(Et.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(yc,"getPositiveIntegerOption");function Ue(t){return t===1?"1 item":`${t} items`}i(Ue,
"getItemCount");function ab(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(ab,"getUniqueReplacerSet");function cb(t){if(Et.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(cb,"getStrictOption");function cs(t){
t={...t};let e=cb(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=sb(t),r=ob(
t,"bigint"),s=ib(t),o=typeof s=="function"?s:void 0,a=yc(t,"maximumDepth"),c=yc(t,"maximumBreadth");function u(m,f,y,b,_,x){
let S=f[m];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(m)),S=b.call(f,m,S),typeof S){case"\
string":return Te(S);case"object":{if(S===null)return"null";if(y.indexOf(S)!==-1)return n;let E="",C=",",L=x;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(S),_!==""&&(x+=_,E+=`
${x}`,C=`,
${x}`);let U=Math.min(S.length,c),W=0;for(;W<U-1;W++){let Me=u(String(W),S,y,b,_,x);E+=Me!==void 0?Me:"null",E+=C}let z=u(
String(W),S,y,b,_,x);if(E+=z!==void 0?z:"null",S.length-1>c){let Me=S.length-c-1;E+=`${C}"... ${Ue(Me)} not stringified"`}
return _!==""&&(E+=`
${L}`),y.pop(),`[${E}]`}let N=Object.keys(S),D=N.length;if(D===0)return"{}";if(a<y.length+1)return'"[Object]"';let P="",
q="";_!==""&&(x+=_,C=`,
${x}`,P=" ");let F=Math.min(D,c);s&&!as(S)&&(N=os(N,o)),y.push(S);for(let U=0;U<F;U++){let W=N[U],z=u(W,S,y,b,_,x);z!==void 0&&
(E+=`${q}${Te(W)}:${P}${z}`,q=C)}if(D>c){let U=D-c;E+=`${q}"...":${P}"${Ue(U)} not stringified"`,q=C}return _!==""&&q.length>
1&&(E=`
${x}${E}
${L}`),y.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function d(m,f,y,b,_,x){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(m)),typeof f){case"string":return Te(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let S=x,E="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_!==""&&(x+=_,E+=`
${x}`,C=`,
${x}`);let D=Math.min(f.length,c),P=0;for(;P<D-1;P++){let F=d(String(P),f[P],y,b,_,x);E+=F!==void 0?F:"null",E+=C}let q=d(
String(P),f[P],y,b,_,x);if(E+=q!==void 0?q:"null",f.length-1>c){let F=f.length-c-1;E+=`${C}"... ${Ue(F)} not stringified\
"`}return _!==""&&(E+=`
${S}`),y.pop(),`[${E}]`}y.push(f);let L="";_!==""&&(x+=_,C=`,
${x}`,L=" ");let N="";for(let D of b){let P=d(D,f[D],y,b,_,x);P!==void 0&&(E+=`${N}${Te(D)}:${L}${P}`,N=C)}return _!==""&&
N.length>1&&(E=`
${x}${E}
${S}`),y.pop(),`{${E}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyArrayReplacer");
function l(m,f,y,b,_){switch(typeof f){case"string":return Te(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(m),typeof f!="object")return l(m,f,y,b,_);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let x=_;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_+=b;let P=`
${_}`,q=`,
${_}`,F=Math.min(f.length,c),U=0;for(;U<F-1;U++){let z=l(String(U),f[U],y,b,_);P+=z!==void 0?z:"null",P+=q}let W=l(String(
U),f[U],y,b,_);if(P+=W!==void 0?W:"null",f.length-1>c){let z=f.length-c-1;P+=`${q}"... ${Ue(z)} not stringified"`}return P+=
`
${x}`,y.pop(),`[${P}]`}let S=Object.keys(f),E=S.length;if(E===0)return"{}";if(a<y.length+1)return'"[Object]"';_+=b;let C=`\
,
${_}`,L="",N="",D=Math.min(E,c);as(f)&&(L+=gc(f,C,c),S=S.slice(f.length),D-=f.length,N=C),s&&(S=os(S,o)),y.push(f);for(let P=0;P<
D;P++){let q=S[P],F=l(q,f[q],y,b,_);F!==void 0&&(L+=`${N}${Te(q)}: ${F}`,N=C)}if(E>c){let P=E-c;L+=`${N}"...": "${Ue(P)}\
 not stringified"`,N=C}return N!==""&&(L=`
${_}${L}
${x}`),y.pop(),`{${L}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyIndent");function h(m,f,y){
switch(typeof f){case"string":return Te(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(m),typeof f!="object")return h(m,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",_=f.length!==
void 0;if(_&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let L=Math.min(f.length,
c),N=0;for(;N<L-1;N++){let P=h(String(N),f[N],y);b+=P!==void 0?P:"null",b+=","}let D=h(String(N),f[N],y);if(b+=D!==void 0?
D:"null",f.length-1>c){let P=f.length-c-1;b+=`,"... ${Ue(P)} not stringified"`}return y.pop(),`[${b}]`}let x=Object.keys(
f),S=x.length;if(S===0)return"{}";if(a<y.length+1)return'"[Object]"';let E="",C=Math.min(S,c);_&&as(f)&&(b+=gc(f,",",c),
x=x.slice(f.length),C-=f.length,E=","),s&&(x=os(x,o)),y.push(f);for(let L=0;L<C;L++){let N=x[L],D=h(N,f[N],y);D!==void 0&&
(b+=`${E}${Te(N)}:${D}`,E=",")}if(S>c){let L=S-c;b+=`${E}"...":"${Ue(L)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(m,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":m},[],f,b,"");if(Array.isArray(f))return d("",m,[],ab(f),b,"")}if(b.length!==0)return l("",m,
[],b,"")}return h("",m,[])}return i(p,"stringify"),p}i(cs,"configure")});var Ec=w((sk,_c)=>{"use strict";var ls=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:Sc}=sn(),ub=Sc.info;function lb(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(Sc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:d,minLevel:0,lastId:0,streams:[],clone:l,
[ls]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,m=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let _=db(f.length,e.dedupe);hb(
_,f.length,e.dedupe);_=fb(_,e.dedupe))if(p=f[_],p.level<=m){if(y!==0&&y!==p.level)break;if(b=p.stream,b[ls]){let{lastTime:x,
lastMsg:S,lastObj:E,lastLogger:C}=this;b.lastLevel=m,b.lastTime=x,b.lastMsg=S,b.lastObj=E,b.lastLogger=C}b.write(h),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,m=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=ub;
let _={stream:m,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(_),f.sort(xc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,m=p.findIndex(f=>f.id===h);return m>=0&&(p.splice(m,1),p.sort(xc),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function d(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(d,"end");function l(h){let p=new Array(this.streams.length);for(let m=0;m<p.length;m++)p[m]={level:h,
stream:this.streams[m].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:d,minLevel:h,streams:p,clone:l,[ls]:!0,
streamLevels:n}}i(l,"clone")}i(lb,"multistream");function xc(t,e){return t.level-e.level}i(xc,"compareByLevel");function db(t,e){
return e?t-1:0}i(db,"initLoopVar");function fb(t,e){return e?t-1:t+1}i(fb,"adjustLoopVar");function hb(t,e,n){return n?t>=
0:t<e}i(hb,"checkLoopVar");_c.exports=lb});var Hc=w((ok,G)=>{"use strict";var pb=k("node:os"),Cc=Cr(),mb=Nr(),gb=Mr(),Nc=aa(),yb=mc(),Ic=Le(),{configure:bb}=wc(),{
assertDefaultLevelFound:wb,mappings:Dc,genLsCache:xb,genLevelComparison:Sb,assertLevelComparison:_b}=es(),{DEFAULT_LEVELS:Mc,
SORTING_ORDER:Eb}=sn(),{createArgsNormalizer:vb,asChindings:kb,buildSafeSonicBoom:vc,buildFormatters:Tb,stringify:ds,normalizeDestFileDescriptor:kc,
noop:Ab}=rn(),{version:Pb}=ts(),{chindingsSym:Tc,redactFmtSym:Ob,serializersSym:Ac,timeSym:Rb,timeSliceIndexSym:Cb,streamSym:Nb,
stringifySym:Pc,stringifySafeSym:fs,stringifiersSym:Oc,setLevelSym:Ib,endSym:Db,formatOptsSym:Mb,messageKeySym:Lb,errorKeySym:Hb,
nestedKeySym:qb,mixinSym:Ub,levelCompSym:$b,useOnlyCustomLevelsSym:Fb,formattersSym:Rc,hooksSym:Bb,nestedKeyStrSym:jb,mixinMergeStrategySym:Vb,
msgPrefixSym:Wb,transportUsesMultistreamSym:zb}=Ic,{epochTime:Lc,nullTime:Kb}=Nc,{pid:Gb}=process,Jb=pb.hostname(),Xb=Cc.
err,Yb={level:"info",levelComparison:Eb.ASC,levels:Mc,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:Gb,
hostname:Jb},serializers:Object.assign(Object.create(null),{err:Xb}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Lc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},Qb=vb(Yb),Zb=Object.assign(Object.create(null),Cc);
function hs(...t){let e={},{opts:n,stream:r}=Qb(e,mb(),...t);n.level&&typeof n.level=="string"&&Mc[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:d,nestedKey:l,
base:h,name:p,level:m,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:x,formatters:S,hooks:E,
depthLimit:C,edgeLimit:L,onChild:N,msgPrefix:D}=n,P=bb({maximumDepth:C,maximumBreadth:L}),q=Tb(S.level,S.bindings,S.log),
F=ds.bind({[fs]:P}),U=s?Object.assign(Object.create(null),gb(s,F)):Object.create(null),W=s?{stringify:U[Ob]}:{stringify:F},
z="}"+(o?`\r
`:`
`),Me=kb.bind(null,{[Tc]:"",[Ac]:a,[Oc]:U,[Pc]:ds,[fs]:P,[Rc]:q}),wr="";h!==null&&(p===void 0?wr=Me(h):wr=Me(Object.assign(
{},h,{name:p})));let _o=c instanceof Function?c:c?Lc:Kb,ip=_o().indexOf(":")+1;if(x&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(D&&typeof D!="string")throw Error(`Unknown msgPrefix type "${typeof D}" - expected "string"`);wb(
m,f,x);let yt=Dc(f,x);if(r&&r[zb]===!0){let bt=typeof m=="string"?m:void 0;(!bt||yt[bt]===void 0)&&(bt=Object.keys(yt)[0]);
let Eo=yt[bt],xr=!1;try{let Sr=S.level(bt,Eo);xr=Sr&&typeof Sr=="object"&&Sr.level===Eo}catch{xr=!1}xr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:yt,messageKey:u,errorKey:d}}),_b(y);let op=Sb(y);return Object.assign(e,{levels:yt,
[$b]:op,[Fb]:x,[Nb]:r,[Rb]:_o,[Cb]:ip,[Pc]:ds,[fs]:P,[Oc]:U,[Db]:z,[Mb]:W,[Lb]:u,[Hb]:d,[qb]:l,[jb]:l?`,${JSON.stringify(
l)}:{`:"",[Ac]:a,[Ub]:b,[Vb]:_,[Tc]:wr,[Rc]:q,[Bb]:E,silent:Ab,onChild:N,[Wb]:D}),Object.setPrototypeOf(e,yb()),xb(e),e[Ib](
m),e}i(hs,"pino");G.exports=hs;G.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=kc(t.dest||process.
stdout.fd),vc(t)):vc({dest:kc(t),minLength:0});G.exports.transport=Jr();G.exports.multistream=Ec();G.exports.levels=Dc();
G.exports.stdSerializers=Zb;G.exports.stdTimeFunctions=Object.assign({},Nc);G.exports.symbols=Ic;G.exports.version=Pb;G.
exports.default=hs;G.exports.pino=hs});var ge=w(me=>{"use strict";me.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");me.removeLabels=i(function(e,n,r){let s=Bs(n,r);delete e[s]},"removeLabels");me.setValue=
i(function(e,n,r){let s=Bs(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");me.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
me.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function Zl(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(Zl,"fastHashObject");function Bs(t,e){if(e)return Zl(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),Zl(n,t)}i(Bs,"hashObject");me.hashObject=Bs;me.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");me.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Fs=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};me.Grouper=Fs});var it=w((y1,Ws)=>{"use strict";var{getValueAsString:ed}=ge(),Bn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Vs(n.name),s=`# HELP ${r} ${Vs(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let d of n.values||[]){let{metricName:l=r,labels:h={}}=d,{sharedLabels:p={}}=d;u&&n.type===
"counter"&&(l=`${l}_total`),c&&(h={...h,...c,...h});let m=js(h,p),f=yx(p),y=[...m,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",_=`${l}${b} ${ed(d.value)}`,{exemplar:x}=d;if(x&&u){let S=js(x.labelSet);_+=` # {${S.join(",")}} ${ed(x.value)}\
 ${x.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=wx(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function js(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${bx(o)}"`);return r}i(js,"formatLabels");var td=new WeakMap;function yx(t){let e=td.
get(t);if(e)return e;let r=js(t).join(",");return td.set(t,r),r}i(yx,"flattenSharedLabels");function bx(t){return typeof t!=
"string"?t:Vs(t).replace(/"/g,'\\"')}i(bx,"escapeLabelValue");function Vs(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Vs,"escapeString");function wx(t){return t.replace(/_total$/,"")}i(wx,"standardizeCounterName");Ws.exports=Bn;Ws.
exports.globalRegistry=new Bn});var ze=w(jn=>{"use strict";var xx=k("util"),Sx=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,_x=/^[a-zA-Z_][a-zA-Z0-9_]*$/;jn.validateMetricName=
function(t){return Sx.test(t)};jn.validateLabelName=function(t=[]){return t.every(e=>_x.test(e))};jn.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${xx.inspect(e)}`)},
"validateLabel")});var Nt=w((S1,nd)=>{"use strict";var zs=it(),{isObject:Ex}=ge(),{validateMetricName:vx,validateLabelName:kx}=ze(),Ks=class{static{
i(this,"Metric")}constructor(e,n={}){if(!Ex(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[zs.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[zs.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!vx(this.name))throw new Error("Invalid metric name");if(!kx(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===zs.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};nd.exports={Metric:Ks}});var Js=w((E1,rd)=>{"use strict";var Gs=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};rd.exports=Gs});var Ys=w((k1,cd)=>{"use strict";var Tx=k("util"),{hashObject:Ax,isObject:sd,getLabels:id,removeLabels:Px,nowTimestamp:Ox}=ge(),
{validateLabel:od}=ze(),{Metric:Rx}=Nt(),Cx=Js(),Xs=class extends Rx{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(sd(e)?(r=Ax(e,this.
sortedLabelNames),od(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${Tx.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),ad(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(sd(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new Cx),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=Ox())}reset(){this.hashMap={},this.labelNames.length===0&&ad(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=id(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=id(this.labelNames,e)||{};return od(this.labelNames,n),Px.call(this,this.hashMap,n,this.sortedLabelNames)}};function ad(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(ad,"setValue");cd.exports=Xs});var V=w((A1,md)=>{"use strict";var dd=k("util"),{setValue:fd,setValueDelta:Nx,getLabels:ud,hashObject:hd,isObject:pd,removeLabels:Ix}=ge(),
{validateLabel:Vn}=ze(),{Metric:Dx}=Nt(),ei=class extends Dx{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Zs(e,n),e=Qs(e),Mx(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&fd(this.hashMap,0,{})}inc(e,n){
n=Zs(e,n),e=Qs(e),n===void 0&&(n=1),ld(this,e,n)}dec(e,n){n=Zs(e,n),e=Qs(e),n===void 0&&(n=1),ld(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=hd(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=ud(this.labelNames,e);return Vn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=ud(
this.labelNames,e);Vn(this.labelNames,n),Ix.call(this,this.hashMap,n,this.sortedLabelNames)}};function Mx(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${dd.format(n)}`);Vn(t.labelNames,e),fd(t.hashMap,n,e)}i(Mx,"\
set");function ld(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${dd.format(n)}`);Vn(t.
labelNames,e);let r=hd(e,t.sortedLabelNames);Nx(t.hashMap,n,e,r)}i(ld,"setDelta");function Qs(t){return pd(t)?t:{}}i(Qs,
"getLabelArg");function Zs(t,e){return pd(t)?e:t}i(Zs,"getValueArg");md.exports=ei});var ii=w((O1,xd)=>{"use strict";var Lx=k("util"),{getLabels:gd,hashObject:Wn,isObject:bd,removeLabels:Hx,nowTimestamp:qx}=ge(),
{validateLabel:ni}=ze(),{Metric:Ux}=Nt(),$x=Js(),ri=class extends Ux{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Wn({})]:si({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
ti.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
ti.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Wn(
e,this.sortedLabelNames),o=wd(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];bd(c)||(c=new $x,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=qx()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(Wx),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(jx(this)).reduce(Vx(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Wn(e,this.sortedLabelNames);this.hashMap[n]=si(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?Fx.call(this,e,n)():yd.call(this,e)()}labels(...e){let n=gd(
this.labelNames,e);return ni(this.labelNames,n),{observe:ti.call(this,n),startTimer:yd.call(this,n)}}remove(...e){let n=gd(
this.labelNames,e);ni(this.labelNames,n),Hx.call(this,this.hashMap,n,this.sortedLabelNames)}};function yd(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(yd,"startTimer");function Fx(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(Fx,"startTime\
rWithExemplar");function zn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(zn,"setValue\
Pair");function wd(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(wd,"findBound");function ti(t){
return e=>{let n=Bx(t,e);if(ni(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${Lx.format(n.value)}`);let r=Wn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=si(n.labels,this.bucketValues,
this.bucketExemplars));let o=wd(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(ti,"observe");function si(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(si,"createBaseValues");function Bx(t,e){return bd(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(Bx,"convertLabelsAndValues");function jx(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],zn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(jx,"extractBucketValuesForExport");function Vx(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(zn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),zn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),zn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(Vx,"addS\
umAndCountForExport");function Wx(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(Wx,"splayLabels");xd.exports=ri});var oi=w((C1,Sd)=>{function ae(){}i(ae,"TreeBase");ae.prototype.clear=function(){this._root=null,this.size=0};ae.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ae.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ae.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ae.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ae.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ae.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ae.prototype.iterator=function(){return new ot(this)};ae.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ae.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function ot(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(ot,"Iterator");ot.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};ot.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};ot.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};ot.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};ot.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};Sd.exports=ae});var vd=w((I1,Ed)=>{var zx=oi();function at(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(at,"Node");at.prototype.
get_child=function(t){return t?this.right:this.left};at.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Kn(t){
this._root=null,this._comparator=t,this.size=0}i(Kn,"RBTree");Kn.prototype=new zx;Kn.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new at(t),e=!0,this.size++;else{var n=new at(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new at(t),c.set_child(r,u),e=!0,this.size++):Z(u.left)&&Z(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),Z(u)&&Z(c)){var d=a.right===o;u===c.get_child(s)?a.set_child(d,It(o,!s)):a.set_child(d,_d(o,
!s))}var l=this._comparator(u.data,t);if(l===0)break;s=r,r=l<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};Kn.prototype.remove=function(t){if(this._root===null)return!1;var e=new at(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!Z(n)&&!Z(n.get_child(a))){if(Z(n.get_child(!a))){var d=It(n,a);r.set_child(c,d),r=d}else if(!Z(
n.get_child(!a))){var l=r.get_child(!c);if(l!==null)if(!Z(l.get_child(!c))&&!Z(l.get_child(c)))r.red=!1,l.red=!0,n.red=!0;else{
var h=s.right===r;Z(l.get_child(c))?s.set_child(h,_d(r,c)):Z(l.get_child(!c))&&s.set_child(h,It(r,c));var p=s.get_child(
h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function Z(t){return t!==
null&&t.red}i(Z,"is_red");function It(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(It,"single_rotate");function _d(t,e){return t.set_child(!e,It(t.get_child(!e),!e)),It(t,e)}i(_d,"d\
ouble_rotate");Ed.exports=Kn});var Td=w((M1,kd)=>{var Kx=oi();function Dt(t){this.data=t,this.left=null,this.right=null}i(Dt,"Node");Dt.prototype.get_child=
function(t){return t?this.right:this.left};Dt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Gn(t){
this._root=null,this._comparator=t,this.size=0}i(Gn,"BinTree");Gn.prototype=new Kx;Gn.prototype.insert=function(t){if(this.
_root===null)return this._root=new Dt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Dt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};Gn.prototype.remove=function(t){if(this._root===null)return!1;var e=new Dt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};kd.exports=Gn});var Pd=w((H1,Ad)=>{Ad.exports={RBTree:vd(),BinTree:Td()}});var Cd=w((q1,Rd)=>{var Gx=Pd().RBTree;function M(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new Gx(Od),this.nreset=0,this.reset()}i(M,"TDigest");M.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};M.prototype.size=function(){return this.centroids.size};
M.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};M.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function Od(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(Od,"compare_centroid_means");function Jx(t,e){return t.
mean_cumn-e.mean_cumn}i(Jx,"compare_centroid_mean_cumns");M.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};M.prototype.bound_mean_cumn=function(t){this.centroids._comparator=Jx;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=Od;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};M.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};M.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function Xx(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(Xx,"pop_random");M.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
Xx(t));this._cumulate(!0),this.compressing=!1}};function Ce(t){this.config=t||{},this.mode=this.config.mode||"auto",M.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Ce,"Digest");Ce.prototype=Object.create(M.prototype);Ce.prototype.constructor=Ce;Ce.prototype.push=function(t){
M.prototype.push.call(this,t),this.check_continuous()};Ce.prototype._new_centroid=function(t,e,n){this.n_unique+=1,M.prototype.
_new_centroid.call(this,t,e,n)};Ce.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),M.prototype._addweight.
call(this,t,e,n)};Ce.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Rd.exports={TDigest:M,Digest:Ce}});var Dd=w(($1,Id)=>{"use strict";var{TDigest:Nd}=Cd(),ci=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Nd),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return ai.call(this).size()}percentile(e){
return ai.call(this).percentile(e)}push(e){ai.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function ai(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Nd,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(ai,"rotate");Id.exports=ci});var Fd=w((B1,$d)=>{"use strict";var Yx=k("util"),{getLabels:Md,hashObject:qd,removeLabels:Qx}=ge(),{validateLabel:ui}=ze(),
{Metric:Zx}=Nt(),Ud=Dd(),eS=1e3,li=class extends Zx{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:eS,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[qd({})]:{labels:{},td:new Ud(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){Hd.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(tS(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(rS(s,this)),n.push(nS(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Ld.call(this,e)()}labels(...e){let n=Md(this.labelNames,e);return ui(
this.labelNames,n),{observe:Hd.call(this,n),startTimer:Ld.call(this,n)}}remove(...e){let n=Md(this.labelNames,e);ui(this.
labelNames,n),Qx.call(this,this.hashMap,n,this.sortedLabelNames)}};function tS(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(tS,"extractSummariesForExport");function nS(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(nS,"getCountForExport");function rS(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(rS,"getSumForExport");function Ld(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Ld,"startTimer");function Hd(t){
return e=>{let n=sS(t,e);if(ui(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${Yx.format(n.value)}`);let r=qd(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new Ud(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(Hd,"observe");function sS(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(sS,"convertLabelsAndValues");$d.exports=li});var jd=w((V1,Bd)=>{"use strict";var di=k("url"),iS=k("http"),oS=k("https"),{gzipSync:aS}=k("zlib"),{globalRegistry:cS}=it(),
hi=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=cS),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return fi.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return fi.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return fi.call(this,"DELETE",e.jobName,e.groupings)}};
async function fi(t,e,n){let r=di.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${uS(n)}`:"",a=`${s}/metrics${o}`,c=di.resolve(this.gatewayUrl,a),u=di.parse(c),d=lS(u.href)?oS:iS,l=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&l.headers&&delete l.headers["Content-Encoding"];
let m=d.request(l,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});m.on("error",f=>{p(f)}),m.on("timeout",()=>{m.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{l.headers&&l.headers["Conten\
t-Encoding"]==="gzip"&&(f=aS(f)),m.write(f),m.end()}).catch(f=>{p(f)}):m.end()})}i(fi,"useGateway");function uS(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(uS,"generateGroupings");function lS(t){
return t.search(/^https/)!==-1}i(lS,"isHttps");Bd.exports=hi});var mi=w(pi=>{"use strict";pi.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};pi.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Vd={};vo(Vd,{context:()=>fS,trace:()=>dS});var dS,fS,Wd=fp(()=>{"use strict";dS={getSpan:i(()=>{},"getSpan")},fS={active:i(
()=>{},"active")}});var Xd=w((G1,yi)=>{"use strict";var zd=(Wd(),hp(Vd)),gi=Ys(),Kd="process_cpu_user_seconds_total",Gd="process_cpu_system_\
seconds_total",Jd="process_cpu_seconds_total";yi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new gi({name:r+Kd,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,m=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=zd.trace.getSpan(zd.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),d.inc({labels:s,value:m/
1e6,exemplarLabels:f}),l.inc({labels:s,value:(p+m)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),d.inc(s,m/1e6),l.inc(s,(p+
m)/1e6)}}),d=new gi({name:r+Gd,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
l=new gi({name:r+Jd,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
yi.exports.metricNames=[Kd,Gd,Jd]});var Qd=w((J1,bi)=>{"use strict";var hS=V(),pS=Math.round(Date.now()/1e3-process.uptime()),Yd="process_start_time_seconds";
bi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new hS({name:n+Yd,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,pS)}})};bi.exports.metricNames=[Yd]});var nf=w((X1,xi)=>{"use strict";var wi=V(),mS=k("fs"),gS=["VmSize","VmRSS","VmData"],Zd="process_resident_memory_bytes",
ef="process_virtual_memory_bytes",tf="process_heap_bytes";function yS(t){return t.split(`
`).reduce((e,n)=>{if(!gS.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(yS,"structureOutput");xi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new wi({name:r+Zd,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let d=mS.readFileSync("/proc/self/status","utf8"),l=yS(d);a.set(s,l.VmRSS),c.set(s,l.VmSize),u.set(s,l.VmData)}catch{}}}),
c=new wi({name:r+ef,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new wi({name:r+tf,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};xi.exports.metricNames=[Zd,ef,tf]});var Si=w((Q1,rf)=>{"use strict";function bS(){try{return process.memoryUsage()}catch{return}}i(bS,"safeMemoryUsage");rf.
exports=bS});var af=w((eN,_i)=>{"use strict";var wS=V(),sf=nf(),xS=Si(),of="process_resident_memory_bytes";function SS(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new wS({name:n+of,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=xS();o&&this.set(r,o.rss)}})}i(SS,"notLinuxVariant");_i.exports=(t,e)=>process.platform===
"linux"?sf(t,e):SS(t,e);_i.exports.metricNames=process.platform==="linux"?sf.metricNames:[of]});var uf=w((nN,Ei)=>{"use strict";var _S=V(),ES=k("fs"),vS=k("process"),cf="process_open_fds";Ei.exports=(t,e={})=>{if(vS.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new _S({name:n+cf,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=ES.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};Ei.exports.metricNames=[cf]});var df=w((rN,vi)=>{"use strict";var kS=V(),TS=k("fs"),lf="process_max_fds",Mt;vi.exports=(t,e={})=>{if(Mt===void 0)try{let a=TS.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Mt=Number(u[1]);break}}catch{return}if(Mt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new kS({name:n+lf,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Mt!==void 0&&this.set(r,Mt)}})};vi.exports.metricNames=
[lf]});var Sf=w((sN,ki)=>{"use strict";var Ne=V(),Jn;try{Jn=k("perf_hooks")}catch{}var hf="nodejs_eventloop_lag_seconds",pf="no\
dejs_eventloop_lag_min_seconds",mf="nodejs_eventloop_lag_max_seconds",gf="nodejs_eventloop_lag_mean_seconds",yf="nodejs_\
eventloop_lag_stddev_seconds",bf="nodejs_eventloop_lag_p50_seconds",wf="nodejs_eventloop_lag_p90_seconds",xf="nodejs_eve\
ntloop_lag_p99_seconds";function ff(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(ff,"reportEventloo\
pLag");ki.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(ff,y,c,r)},"collect");if(Jn&&Jn.monitorEventLoopDelay)try{let y=Jn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(ff,b,c,r),u.set(r,y.
min/1e9),d.set(r,y.max/1e9),l.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),m.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Ne(
{name:n+hf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Ne({name:n+
pf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),d=new Ne({name:n+mf,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),l=new Ne({name:n+gf,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Ne({name:n+yf,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Ne({name:n+bf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),m=new Ne({name:n+
wf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Ne(
{name:n+xf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
ki.exports.metricNames=[hf,pf,mf,gf,yf,bf,wf,xf]});var ct=w((oN,_f)=>{"use strict";function AS(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(AS,"\
aggregateByObjectName");function PS(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(PS,"upda\
teMetrics");_f.exports={aggregateByObjectName:AS,updateMetrics:PS}});var Tf=w((cN,Ti)=>{"use strict";var{aggregateByObjectName:OS}=ct(),{updateMetrics:RS}=ct(),Ef=V(),vf="nodejs_active_hand\
les",kf="nodejs_active_handles_total";Ti.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new Ef({name:r+vf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();RS(this,OS(a),s)}}),new Ef({name:r+kf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Ti.exports.metricNames=[vf,kf]});var Rf=w((uN,Ai)=>{"use strict";var Af=V(),{aggregateByObjectName:CS}=ct(),{updateMetrics:NS}=ct(),Pf="nodejs_active_req\
uests",Of="nodejs_active_requests_total";Ai.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Af({name:n+Pf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();NS(this,CS(o),r)}}),new Af({name:n+Of,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};Ai.exports.metricNames=[Pf,Of]});var Df=w((lN,Pi)=>{"use strict";var Cf=V(),{updateMetrics:IS}=ct(),Nf="nodejs_active_resources",If="nodejs_active_resour\
ces_total";Pi.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Cf({name:n+Nf,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}IS(this,a,r)}}),new Cf(
{name:n+If,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};Pi.exports.metricNames=[Nf,If]});var qf=w((dN,Ri)=>{"use strict";var Oi=V(),DS=Si(),Mf="nodejs_heap_size_total_bytes",Lf="nodejs_heap_size_used_bytes",Hf="\
nodejs_external_memory_bytes";Ri.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let l=DS();l&&(c.set(n,l.heapTotal),u.set(n,l.heapUsed),
l.external!==void 0&&d.set(n,l.external))},"collect"),c=new Oi({name:o+Mf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new Oi({name:o+Lf,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),d=new Oi({name:o+Hf,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};Ri.exports.
metricNames=[Mf,Lf,Hf]});var Ff=w((hN,Ni)=>{"use strict";var MS=V(),Uf=k("v8"),$f=["total","used","available"],Ci={};$f.forEach(t=>{Ci[t]=`nodejs\
_heap_space_size_${t}_bytes`});Ni.exports=(t,e={})=>{try{Uf.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
$f.forEach(c=>{a[c]=new MS({name:r+Ci[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of Uf.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Ni.exports.metricNames=Object.values(Ci)});var Vf=w((pN,Di)=>{"use strict";var LS=V(),Bf=process.version,Ii=Bf.slice(1).split(".").map(Number),jf="nodejs_version_i\
nfo";Di.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new LS({name:n+jf,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(Bf,Ii[0],Ii[1],Ii[2],...Object.values(r)).set(1)}})};Di.exports.metricNames=[jf]});var zf=w((mN,Mi)=>{"use strict";var HS=ii(),xe;try{xe=k("perf_hooks")}catch{}var Wf="nodejs_gc_duration_seconds",qS=[.001,
.01,.1,1,2,5],ut=[];xe&&xe.constants&&(ut[xe.constants.NODE_PERFORMANCE_GC_MAJOR]="major",ut[xe.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",ut[xe.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",ut[xe.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");Mi.exports=(t,e={})=>{if(!xe)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:qS,a=new HS({name:n+Wf,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new xe.PerformanceObserver(u=>{
let d=u.getEntries()[0],l=d.detail?ut[d.detail.kind]:ut[d.kind];a.observe(Object.assign({kind:l},r),d.duration/1e3)}).observe(
{entryTypes:["gc"]})};Mi.exports.metricNames=[Wf]});var Gf=w((gN,Li)=>{"use strict";var{isObject:US}=ge(),$S=Xd(),FS=Qd(),BS=af(),jS=uf(),VS=df(),WS=Sf(),zS=Tf(),KS=Rf(),GS=Df(),
JS=qf(),XS=Ff(),YS=Vf(),QS=zf(),Kf={processCpuTotal:$S,processStartTime:FS,osMemoryHeap:BS,processOpenFileDescriptors:jS,
processMaxFileDescriptors:VS,eventLoopLag:WS,...typeof process.getActiveResourcesInfo=="function"?{processResources:GS}:
{},processHandles:zS,processRequests:KS,heapSizeAndUsed:JS,heapSpacesSizeAndUsed:XS,version:YS,gc:QS},ZS=Object.keys(Kf);
Li.exports=i(function(e){if(e!=null&&!US(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(Kf))n(e.register,e)},"collectDefaultMetrics");Li.exports.metricsList=ZS});var qi=w(Hi=>{"use strict";var{Grouper:e_,hashObject:t_}=ge();function lt(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new e_;return e.forEach(s=>{s.values.forEach(
o=>{let a=t_(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(lt,"AggregatorFactory");Hi.AggregatorFactory=
lt;Hi.aggregators={sum:lt(t=>t.reduce((e,n)=>e+n.value,0)),first:lt(t=>t[0].value),omit:i(()=>{},"omit"),average:lt(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:lt(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:lt(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var Zf=w((xN,Qf)=>{"use strict";var dt=it(),{Grouper:n_}=ge(),{aggregators:r_}=qi(),Ke=i(()=>{let t=k("cluster");return Ke=
i(()=>t,"cluster"),t},"cluster"),Xf="prom-client:getMetricsReq",Ui="prom-client:getMetricsRes",Yf=[dt.globalRegistry],s_=0,
Jf=!1,$i=new Map,Xn=class extends dt{static{i(this,"AggregatorRegistry")}constructor(e=dt.PROMETHEUS_CONTENT_TYPE){super(
e),i_()}clusterMetrics(){let e=s_++;return new Promise((n,r)=>{let s=!1;function o(u,d){s||(s=!0,u?r(u):n(d))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
$i.set(e,a);let c={type:Xf,requestId:e};for(let u in Ke().workers)Ke().workers[u].isConnected()&&(Ke().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=dt.PROMETHEUS_CONTENT_TYPE){let r=new dt,s=new n_;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=r_[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let d=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(d)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof dt))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),Yf=e}};function i_(){Jf||(Jf=!0,Ke().isMaster&&Ke().on("message",(t,e)=>{if(e.type===Ui){let n=$i.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){$i.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Xn.aggregate(n.responses).metrics();n.done(null,
s)}}}),Ke().isWorker&&process.on("message",t=>{t.type===Xf&&Promise.all(Yf.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Ui,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Ui,requestId:t.requestId,error:e.message})})}))}
i(i_,"addListeners");Qf.exports=Xn});var Yn=w(H=>{"use strict";H.register=it().globalRegistry;H.Registry=it();Object.defineProperty(H,"contentType",{configurable:!1,
enumerable:!0,get(){return H.register.contentType},set(t){H.register.setContentType(t)}});H.prometheusContentType=H.Registry.
PROMETHEUS_CONTENT_TYPE;H.openMetricsContentType=H.Registry.OPENMETRICS_CONTENT_TYPE;H.validateMetricName=ze().validateMetricName;
H.Counter=Ys();H.Gauge=V();H.Histogram=ii();H.Summary=Fd();H.Pushgateway=jd();H.linearBuckets=mi().linearBuckets;H.exponentialBuckets=
mi().exponentialBuckets;H.collectDefaultMetrics=Gf();H.aggregators=qi().aggregators;H.AggregatorRegistry=Zf()});var er=w(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.utf8Count=k_;Se.utf8EncodeJs=dh;Se.utf8EncodeTE=
fh;Se.utf8Encode=P_;Se.utf8DecodeJs=hh;Se.utf8DecodeTD=ph;Se.utf8Decode=N_;function k_(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(k_,"utf8Count");function dh(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(dh,"utf8EncodeJs");var T_=new TextEncoder,A_=50;function fh(t,e,n){
T_.encodeInto(t,e.subarray(n))}i(fh,"utf8EncodeTE");function P_(t,e,n){t.length>A_?fh(t,e,n):dh(t,e,n)}i(P_,"utf8Encode");
var O_=4096;function hh(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,d=t[r++]&63;o.push((c&31)<<12|u<<6|d)}else if((c&
248)===240){let u=t[r++]&63,d=t[r++]&63,l=t[r++]&63,h=(c&7)<<18|u<<12|d<<6|l;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=O_&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(hh,"utf8DecodeJs");var R_=new TextDecoder,C_=200;function ph(t,e,n){let r=t.subarray(e,e+
n);return R_.decode(r)}i(ph,"utf8DecodeTD");function N_(t,e,n){return n>C_?ph(t,e,n):hh(t,e,n)}i(N_,"utf8Decode")});var Ji=w(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0});tr.ExtData=void 0;var Gi=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};tr.ExtData=Gi});var rr=w(nr=>{"use strict";Object.defineProperty(nr,"__esModule",{value:!0});nr.DecodeError=void 0;var Xi=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};nr.DecodeError=Xi});var sr=w(Ie=>{"use strict";Object.defineProperty(Ie,"__esModule",{value:!0});Ie.UINT32_MAX=void 0;Ie.setUint64=I_;Ie.setInt64=
D_;Ie.getInt64=M_;Ie.getUint64=L_;Ie.UINT32_MAX=4294967295;function I_(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(I_,"setUint64");function D_(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(D_,"setInt64");function M_(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(M_,"getInt64");function L_(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(L_,"getUint64")});var Yi=w(te=>{"use strict";Object.defineProperty(te,"__esModule",{value:!0});te.timestampExtension=te.EXT_TIMESTAMP=void 0;
te.encodeTimeSpecToTimestamp=gh;te.encodeDateToTimeSpec=yh;te.encodeTimestampExtension=bh;te.decodeTimestampToTimeSpec=wh;
te.decodeTimestampExtension=xh;var H_=rr(),mh=sr();te.EXT_TIMESTAMP=-1;var q_=4294967296-1,U_=17179869184-1;function gh({
sec:t,nsec:e}){if(t>=0&&e>=0&&t<=U_)if(e===0&&t<=q_){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),
n}else{let n=t/4294967296,r=t&4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(
4,r),s}else{let n=new Uint8Array(12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,mh.setInt64)(r,4,t),n}}i(gh,"en\
codeTimeSpecToTimestamp");function yh(t){let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{
sec:n+s,nsec:r-s*1e9}}i(yh,"encodeDateToTimeSpec");function bh(t){if(t instanceof Date){let e=yh(t);return gh(e)}else return null}
i(bh,"encodeTimestampExtension");function wh(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:
return{sec:e.getUint32(0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,
nsec:o}}case 12:{let n=(0,mh.getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new H_.DecodeError(`Unre\
cognized data size for timestamp (expected 4, 8, or 12): ${t.length}`)}}i(wh,"decodeTimestampToTimeSpec");function xh(t){
let e=wh(t);return new Date(e.sec*1e3+e.nsec/1e6)}i(xh,"decodeTimestampExtension");te.timestampExtension={type:te.EXT_TIMESTAMP,
encode:bh,decode:xh}});var ar=w(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0});or.ExtensionCodec=void 0;var ir=Ji(),$_=Yi(),
Qi=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register($_.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new ir.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new ir.ExtData(a,o)}}}
return e instanceof ir.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new ir.ExtData(n,e)}};or.ExtensionCodec=Qi});var eo=w(Zi=>{"use strict";Object.defineProperty(Zi,"__esModule",{value:!0});Zi.ensureUint8Array=B_;function F_(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(F_,"isArrayBufferLike");function B_(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):F_(t)?new Uint8Array(t):Uint8Array.
from(t)}i(B_,"ensureUint8Array")});var no=w(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.Encoder=ye.DEFAULT_INITIAL_BUFFER_SIZE=ye.
DEFAULT_MAX_DEPTH=void 0;var Sh=er(),j_=ar(),_h=sr(),V_=eo();ye.DEFAULT_MAX_DEPTH=100;ye.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var to=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??j_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,Sh.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,Sh.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,V_.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,_h.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,_h.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
ye.Encoder=to});var Eh=w(ro=>{"use strict";Object.defineProperty(ro,"__esModule",{value:!0});ro.encode=z_;var W_=no();function z_(t,e){return new W_.
Encoder(e).encodeSharedRef(t)}i(z_,"encode")});var vh=w(so=>{"use strict";Object.defineProperty(so,"__esModule",{value:!0});so.prettyByte=K_;function K_(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(K_,"prettyByte")});var kh=w(cr=>{"use strict";Object.defineProperty(cr,"__esModule",{value:!0});cr.CachedKeyDecoder=void 0;var G_=er(),J_=16,
X_=16,io=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=J_,n=X_){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,G_.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
cr.CachedKeyDecoder=io});var lr=w(ur=>{"use strict";Object.defineProperty(ur,"__esModule",{value:!0});ur.Decoder=void 0;var oo=vh(),Y_=ar(),Ge=sr(),
Q_=er(),Th=eo(),Z_=kh(),_e=rr(),ao="array",Ht="map_key",Ph="map_value",eE=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new _e.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),co=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=ao,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Ht,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===ao){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Ht||e.type===Ph){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Lt=-1,lo=new DataView(
new ArrayBuffer(0)),tE=new Uint8Array(lo.buffer);try{lo.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var Ah=new RangeError("Insufficient data"),nE=new Z_.CachedKeyDecoder,uo=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=lo;bytes=tE;headByte=Lt;stack=new co;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??Y_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Ge.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Ge.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Ge.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Ge.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Ge.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:nE,this.mapKeyConverter=
e?.mapKeyConverter??eE}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Lt,this.stack.reset()}setBuffer(e){let n=(0,Th.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Lt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Th.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,oo.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
byte: ${(0,oo.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===ao)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Ht){if(n==="__proto\
__")throw new _e.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=Ph;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Ht;continue e}}return n}}readHeadByte(){
return this.headByte===Lt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Lt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new _e.
DecodeError(`Unrecognized array type byte: ${(0,oo.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new _e.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new _e.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new _e.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw Ah;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,Q_.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Ht:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new _e.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw Ah;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new _e.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,Ge.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,Ge.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};ur.Decoder=uo});var Rh=w(dr=>{"use strict";Object.defineProperty(dr,"__esModule",{value:!0});dr.decode=rE;dr.decodeMulti=sE;var Oh=lr();
function rE(t,e){return new Oh.Decoder(e).decode(t)}i(rE,"decode");function sE(t,e){return new Oh.Decoder(e).decodeMulti(
t)}i(sE,"decodeMulti")});var Ih=w(qt=>{"use strict";Object.defineProperty(qt,"__esModule",{value:!0});qt.isAsyncIterable=Ch;qt.asyncIterableFromStream=
Nh;qt.ensureAsyncIterable=iE;function Ch(t){return t[Symbol.asyncIterator]!=null}i(Ch,"isAsyncIterable");async function*Nh(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(Nh,"a\
syncIterableFromStream");function iE(t){return Ch(t)?t:Nh(t)}i(iE,"ensureAsyncIterable")});var Dh=w(Ut=>{"use strict";Object.defineProperty(Ut,"__esModule",{value:!0});Ut.decodeAsync=oE;Ut.decodeArrayStream=aE;Ut.
decodeMultiStream=cE;var fo=lr(),ho=Ih();async function oE(t,e){let n=(0,ho.ensureAsyncIterable)(t);return new fo.Decoder(
e).decodeAsync(n)}i(oE,"decodeAsync");function aE(t,e){let n=(0,ho.ensureAsyncIterable)(t);return new fo.Decoder(e).decodeArrayStream(
n)}i(aE,"decodeArrayStream");function cE(t,e){let n=(0,ho.ensureAsyncIterable)(t);return new fo.Decoder(e).decodeStream(
n)}i(cE,"decodeMultiStream")});var Lh=w(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});A.decodeTimestampExtension=A.encodeTimestampExtension=
A.decodeTimestampToTimeSpec=A.encodeTimeSpecToTimestamp=A.encodeDateToTimeSpec=A.EXT_TIMESTAMP=A.ExtData=A.ExtensionCodec=
A.Encoder=A.DecodeError=A.Decoder=A.decodeMultiStream=A.decodeArrayStream=A.decodeAsync=A.decodeMulti=A.decode=A.encode=
void 0;var uE=Eh();Object.defineProperty(A,"encode",{enumerable:!0,get:i(function(){return uE.encode},"get")});var Mh=Rh();
Object.defineProperty(A,"decode",{enumerable:!0,get:i(function(){return Mh.decode},"get")});Object.defineProperty(A,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Mh.decodeMulti},"get")});var po=Dh();Object.defineProperty(A,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return po.decodeAsync},"get")});Object.defineProperty(A,"decodeArrayStream",{enumerable:!0,
get:i(function(){return po.decodeArrayStream},"get")});Object.defineProperty(A,"decodeMultiStream",{enumerable:!0,get:i(
function(){return po.decodeMultiStream},"get")});var lE=lr();Object.defineProperty(A,"Decoder",{enumerable:!0,get:i(function(){
return lE.Decoder},"get")});var dE=rr();Object.defineProperty(A,"DecodeError",{enumerable:!0,get:i(function(){return dE.
DecodeError},"get")});var fE=no();Object.defineProperty(A,"Encoder",{enumerable:!0,get:i(function(){return fE.Encoder},"\
get")});var hE=ar();Object.defineProperty(A,"ExtensionCodec",{enumerable:!0,get:i(function(){return hE.ExtensionCodec},"\
get")});var pE=Ji();Object.defineProperty(A,"ExtData",{enumerable:!0,get:i(function(){return pE.ExtData},"get")});var pt=Yi();
Object.defineProperty(A,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return pt.EXT_TIMESTAMP},"get")});Object.defineProperty(
A,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return pt.encodeDateToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return pt.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
A,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return pt.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return pt.encodeTimestampExtension},"get")});Object.defineProperty(
A,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return pt.decodeTimestampExtension},"get")})});var sp=xt(Hc(),1);var ji={};vo(ji,{Metrics:()=>f_,Name:()=>p_,OptionalPhases:()=>b_,Plugin:()=>Fi,Priority:()=>g_,Schema:()=>y_,Status:()=>h_,
Version:()=>m_});var qc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that a check requests on each \
upstream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"The time between two checks. Default: 5s."},
timeout:{is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"inte\
ger",min:1,max:255},doc:"How many good answers in a row make an unhealthy upstream healthy. Default: 2."},failures:{is:{
kind:"integer",min:1,max:255},doc:"How many bad or missing answers in a row make an upstream unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"How many responses of 500 or more to clients in a row, or missin\
g ones, make an upstream unhealthy. Default: responses to clients do not count."},failover:{is:{kind:"boolean"},doc:"Whe\
ther requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var Uc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308. Clients remember a 308, so a ro\
llback does not reach them for as long."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remembe\
r a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"The scheme, short host and port \
of new URLs. Default: https and the first short host."}}},ew={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"The status of the old host's answers in the meantime. Default: 503."}}},tw={kind:"rec\
ord",fields:{deprecation:{is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{
is:{kind:"string",format:"link"},doc:"A page about the sunset (RFC 8594 section 6)."}}},ps={deprecated:{is:{kind:"string",
format:"date"},doc:"When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{
kind:"string",format:"date"},doc:"When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},
afterSunset:{is:{kind:"enum",values:["serve","redirect","gone"]},doc:"What the host does after its sunset: serve as befo\
re (serve, the default), redirect to the short host, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:ew},
doc:"Announced periods before the sunset in which the host answers with an error."},links:{is:tw,doc:"Pages that respons\
es link to."}},$c={kind:"record",fields:ps};var nw={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},Fc={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. With false they stay as\
 they were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},
doc:"How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of i\
ts own, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by whic\
h the old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without \
one, the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The \
Host header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (cli\
ent), so that its lifecycle applies."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests \
go to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:nw,doc:"\
The old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old clust\
er with the old host's certificate. Default: none; the Secret of the original Ingress stays in use."}}};var rw={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Bc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h weight 0, or without a weight, gets no requests.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What kee\
ps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a\
 request has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Spl\
its only the requests on the short hosts, or only those on old hosts. Default: both."},override:{is:rw,doc:"How testers \
can choose a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Hashed together with the key. APIs with t\
he same salt and key put a client into the same share. Default: the API's name."}}};var sw={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},iw={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},ms={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Replaces the \
default cluster's url (and address) for this API. A base path is put in front of the path."},split:{is:Bc,doc:"Weights a\
cross clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's requests to this cluster, whatever s\
plit says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is removed before the request \
goes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstrea\
m receives: upstream (default), client, or a host name of one's own, to the letter: with a port only where one is said."},
legacy:{is:{kind:"enum",values:["proxy","redirect"]},doc:"What old hosts do: proxy (default), or redirect to the short h\
ost."},redirect:{is:Uc,doc:"How old hosts redirect, and what the new URLs begin with."},oldHosts:{is:$c,doc:"The lifecyc\
le of this API's old hosts. It replaces the lifecycle of their legacyHosts."},escapedSlashes:{is:{kind:"enum",values:["k\
eep","reject"]},doc:"What happens to paths with %2F, %5C or a backslash: keep (default), or reject with 400."},pathParameters:{
is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with a semicolon: keep (default), or reject with 40\
0."},controlCharacters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with escaped control charac\
ters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{is:{kind:"boolean"},doc:"Whether Location, Con\
tent-Location, Refresh, Link and Set-Cookie are mapped back to the client's URL. Default: false."},timeouts:{is:sw,doc:"\
Timeouts towards the upstream, as durations such as 5s."},retries:{is:{kind:"integer",min:0,max:32767},doc:"How often a \
failed attempt to reach the upstream is repeated. Kong's default is 5."},healthCheck:{is:qc,doc:"Health checks of the up\
streams, and fail-over."},plugins:{is:{kind:"array",min:0,items:iw},doc:"Kong plugins for this API alone."},source:{is:Fc,
doc:"What the old cluster does with this API's old hosts (the chart's role: source). Merged with the defaults field by f\
ield."},owner:{is:{kind:"string",format:"line"},doc:"Who is responsible for the API, such as a team or an address: for t\
he plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"string",format:"label"}},doc:"Labels by which APIs ar\
e moved in batches."}}};var ow={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...ps}},aw={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess to connect to. Host, SNI and certificate remain those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whether the \
certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read \
and change the traffic."}}},cn={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"ho\
st"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,items:ow},
doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"map",min:1,
keys:"name",values:aw},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"add\
ress"},doc:"The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster conn\
ects to it (fixedIP)."},oldCluster:{is:{kind:"string",format:"name"},doc:"The cluster that APIs are moved away from, for\
 the plan. Needed where the clusters' urls do not tell."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to \
this cluster, whatever else the table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"\
The name of a response header that shows which cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"\
boolean"},doc:"Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of another A\
PI. Default: true."},defaults:{is:ms,doc:"Fields for every API that does not set them itself."},apis:{is:{kind:"map",min:1,
keys:"name",values:ms},doc:"The APIs by name. {} is all that most need.",required:!0}}};function cw(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...jc(n.is),...n.required===!0&&{required:!0}}}))}i(cw,
"kongFieldsOf");function jc(t){return t.kind!=="record"?gs(t):{type:"record",required:!1,fields:ys(t)}}i(jc,"kongFieldTy\
peOf");function ys(t){return Object.entries(t.fields).map(([e,n])=>({[e]:jc(n.is)}))}i(ys,"optionalKongFieldsOf");function gs(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:gs(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:gs(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:cw(t)}}}i(gs,"kongTypeOf");var bs={"yaml-syntax":{severity:"error",when:"The file is not YAML, or has a key twice.",remedy:"Correct the YAML at thi\
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
f the API's old hosts or a short host, or add the host to the API's hosts."}};function v(t,e,n,r=bs[t].remedy){return{code:t,severity:bs[t].severity,path:e,message:n,remedy:r}}i(v,"finding");function vt(t){
let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}i(vt,"format\
Path");function Vc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${vt(e)}: ${n} ${r}`}i(Vc,"formatFinding");function ws(t){
for(let e of t)if(e.severity==="error")return!0;return!1}i(ws,"hasErrors");function T(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}i(T,"ownValue");function J(t,e,n){e==="__proto__"?Object.
defineProperty(t,e,{value:n,configurable:!0,enumerable:!0,writable:!0}):t[e]=n}i(J,"setOwn");function Fe(t){if(t-t!==0||Math.abs(t)>=1e14)return uw(t);let e=Math.abs(t),n=Math.floor(e),r=Math.floor((e-n)*1e12+.5),
s=t<0?"-":"";if(r===0)return`${s}${n}`;if(r===1e12)return`${s}${n+1}`;let o=`${r}`.padStart(12,"0");for(;o.endsWith("0");)
o=o.substring(0,o.length-1);return`${s}${n}.${o}`}i(Fe,"numberText");function uw(t){if(t!==t)return"NaN";let e=t<0?"-":"",
n=Math.abs(t);if(n-n!==0)return`${e}Infinity`;let r=0;for(;n>=1e14;)n/=10,r+=1;return`${e}${Math.floor(n)}e${r}`}i(uw,"h\
ugeText");function X(t){return t.length===1&&t>="0"&&t<="9"}i(X,"isDigit");function le(t){return t!==""&&$(t,X)}i(le,"isDigits");function de(t){
return X(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(de,"isHexDigit");function xs(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(xs,
"isLetter");function Wc(t){return xs(t)||X(t)}i(Wc,"isAlphanumeric");function se(t){return xs(t)||X(t)||t!==""&&"-._~".includes(
t)}i(se,"isUnreserved");function zc(t){return Gc(t,"-._/")}i(zc,"isLabel");function Kc(t){return Gc(t,"-_")}i(Kc,"isPlug\
inName");function Gc(t,e){let n=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!$(n,Wc)?!1:$(t,r=>Wc(r)||e.
includes(r))}i(Gc,"isAlphanumericWith");function Jc(t){return t!==""&&dw(t)<=200&&$(t,e=>e.charCodeAt(0)>=32&&e.charCodeAt(
0)!==127)}i(Jc,"isPrintable");function un(t){return $(t,e=>xs(e)||X(e)||"!#$%&'*+-.^_`|~".includes(e))}i(un,"isToken");function $(t,e){
for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i($,"every");var lw=!1;function dw(t){let[e,n]=lw?[128,191]:
[56320,57343],r=0;for(let s=0;s<t.length;s++){let o=t.charCodeAt(s);(o<e||o>n)&&(r+=1)}return r}i(dw,"characterCount");var Ss=86400,fw=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],hw=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],pw=[31,28,31,30,31,30,31,31,30,31,30,31];function ie(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=Ae(t,0,4),r=Ae(t,5,2),s=Ae(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>ln(n,r))return;let o=yw(n,r,s)*Ss;if(t.length===10)return o;let a=mw(t.substring(10));return a===void 0?void 0:o+
a}i(ie,"parseDate");function Yc(t){return ie(t)!==void 0}i(Yc,"isDate");function Qc(t){let e=Math.floor(t/Ss),n=t-e*Ss,r=1970,
s=e;for(;s>=_s(r);)s-=_s(r),r+=1;let o=1;for(;s>=ln(r,o);)s-=ln(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(d=>Xc(d)).join(":"),c=fw[e%7]??"",u=hw[o-1]??"";return`${c}, ${Xc(s+1)} ${u} ${r} ${a} GMT`}i(Qc,"formatHttpDa\
te");function mw(t){let e=Ae(t,1,2),n=Ae(t,4,2),r=Ae(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=gw(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(mw,"parseTime");function gw(t){if(t==="Z")return 0;let e=t.charAt(0),n=Ae(t,1,2),r=Ae(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(gw,"parse\
Offset");function Ae(t,e,n){let r=t.substring(e,e+n);return r.length===n&&le(r)?Number(r):void 0}i(Ae,"digitsAt");function Xc(t){
return t<10?`0${t}`:`${t}`}i(Xc,"twoDigits");function Zc(t){return t%4===0&&(t%100!==0||t%400===0)}i(Zc,"isLeapYear");function _s(t){
return Zc(t)?366:365}i(_s,"daysOfYear");function ln(t,e){return e===2&&Zc(t)?29:pw[e-1]??0}i(ln,"daysOfMonth");function yw(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=_s(s);for(let s=1;s<e;s++)r+=ln(t,s);return r}i(yw,"daysSince1970");var bw=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),ww=2147483646,xw=4,Sw=5;function fe(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;X(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!X(t.charAt(r));)r+=1;let c=bw.
get(t.substring(a,r));if(o===""||o.length>Sw||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=xw&&e<=ww?e:void 0}i(
fe,"parseDuration");function eu(t){return fe(t)!==void 0}i(eu,"isDuration");var _w=63,Ew=253;function dn(t){return t!==""&&t.length<=_w&&!t.startsWith("-")&&!t.endsWith("-")&&$(t,e=>X(e)||e>="a"&&
e<="z"||e==="-")}i(dn,"isDnsLabel");function Pe(t){if(t.length>Ew)return!1;let e=t.split(".");for(let n of e)if(!dn(n))return!1;
return!le(e[e.length-1]??"")}i(Pe,"isHostName");function fn(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!le(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(fn,"isIpv4");function Es(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&fn(c))n+=2;else if(c!==""&&c.length<=
4&&$(c,de))n+=1;else return!1}}return e.length===2?n<8:n===8}i(Es,"isIpv6");function Ze(t){return fn(t)||Es(t)}i(Ze,"isI\
pAddress");function Be(t){return Ze(t)||Pe(t)}i(Be,"isAddress");function tu(t){return t==="/"?!0:nu(t,e=>e!==""&&$(e,se))}i(tu,"isPrefix");function hn(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return nu(e,vw)}i(hn,"isBasePath");function nu(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(nu,"segmentsAre");function vw(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!kw(t.substring(e,e+3)))return!1;e+=3}else{if(!se(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(vw,"isNormalSegment");function kw(t){let e=t.substring(1);return e.
length===2&&$(e,de)&&e.toUpperCase()===e}i(kw,"isUpperEscape");var oe="{api}";function R(t,e){return t.split(oe).join(e)}i(R,"withApi");function pn(t){return t==="https"?443:80}i(pn,"defaultPort");function B(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=su(s);if(!(a===void 0||!hn(o)))return{scheme:e,host:a.host,port:a.port??pn(e),basePath:o}}
i(B,"parseUpstreamUrl");function ru(t){let e=su(t);return e!==void 0&&Pe(e.host)}i(ru,"isNameWithPort");function Oe(t){let e=t.
indexOf(":");return e===-1?t:t.substring(0,e)}i(Oe,"withoutPortNumber");function su(t){let e=t.indexOf("]"),n=t.indexOf(
":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=Tw(r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=Aw(t.
substring(n+1));return o===void 0?void 0:{host:s,port:o}}i(su,"parseAuthority");function Tw(t){if(t.startsWith("[")&&t.endsWith(
"]")){let e=t.substring(1,t.length-1);return Es(e)?e:void 0}return Pe(t)||fn(t)?t:void 0}i(Tw,"parseHost");function Aw(t){
if(!le(t)||t.length>5||t.startsWith("0"))return;let e=Number(t);return e<=65535?e:void 0}i(Aw,"parsePort");var Pw=":/?#[]@!$&()*+,;=";function iu(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(B(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return $(r,s=>se(s)||X(s)||
s==="%"||Pw.includes(s))&&Ow(r)}i(iu,"isLink");function Ow(t){return t.split("%").slice(1).every(e=>de(e.charAt(0))&&de(
e.charAt(1)))}i(Ow,"hasWholeEscapes");function mn(t){let e=[];for(let n of t.split(",")){let r=Cw(Rw(n));if(r===void 0)return;e.push(r)}return e}i(mn,"parseSp\
litKeys");function Rw(t){let e=0,n=t.length;for(;e<n&&t.charAt(e)===" ";)e+=1;for(;n>e&&t.charAt(n-1)===" ";)n-=1;return t.
substring(e,n)}i(Rw,"withoutSpaces");function Cw(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.
substring(0,e),r=t.substring(e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!un(r)))return{kind:n,name:r}}i(Cw,"parseSpli\
tKey");function et(t){return e=>t(R(e,"x"))}i(et,"withSomeApi");var vs={name:{mustBe:"a DNS label (RFC 1123): lower-case letter\
s, digits and hyphens, at most 63, a letter or digit at both ends",allows:dn},host:{mustBe:"a host name in lower case, s\
uch as dev-01.example.com, without scheme, port, wildcard or final dot",allows:Pe},hostPattern:{mustBe:`a host name in l\
ower case in which ${oe} stands for the API's name, once`,allows:i(t=>t.split(oe).length===2&&et(Pe)(t),"allows")},ownHost:{
mustBe:`a host name in lower case (${oe} may stand for the API's name), without scheme, port, wildcard or final dot`,allows:et(
Pe)},prefix:{mustBe:"a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the \
end, no . or .. segment",allows:et(tu)},url:{mustBe:"http://host[:port][/base] or https://host[:port][/base], without us\
er, query or fragment",allows:i(t=>B(R(t,"x"))!==void 0,"allows")},address:{mustBe:"an IP address or a host name, withou\
t a port",allows:et(Be)},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case, with a port (name:port) \
where the upstream shall see one',allows:et(ru)},date:{mustBe:'a day such as "2027-03-31" or a time such as "2027-03-31T\
18:00:00Z"',allows:Yc},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",allows:eu},splitKeys:{
mustBe:'"header:NAME", "cookie:NAME", "consumer" or "ip", or several of them separated by commas (and spaces)',allows:i(
t=>mn(t)!==void 0,"allows")},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&$(t,se),"a\
llows")},token:{mustBe:"a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&un(t),"allows")},link:{
mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without user",allows:iu},origin:{mustBe:"h\
ttp://host[:port] or https://host[:port], without a path",allows:i(t=>B(t)?.basePath==="","allows")},requestPath:{mustBe:"\
a path that begins with /, such as /healthz",allows:i(t=>hn(t)&&t!=="","allows")},objectName:{mustBe:`the name of a Kube\
rnetes object: a DNS label in which ${oe} may stand for the API's name`,allows:et(dn)},label:{mustBe:"1 to 63 letters, d\
igits or -._/, a letter or digit at both ends",allows:zc},line:{mustBe:"one line of 1 to 200 characters",allows:Jc},pluginName:{
mustBe:"the name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at both ends",allows:Kc}};function gn(t,e){let n,r=3;for(let s of e){let o=Nw(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(gn,"close\
st");function Nw(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(Nw,"editDistance");function ks(t){return Array.isArray(t)}i(ks,"isList");var Iw=Array.isArray({});function Y(t){return typeof t!="object"||
t===null?!1:!ks(t)||Iw&&t.length===0}i(Y,"isMap");function ou(t,e,n){let r=[];return yn(t,e,n,r),r}i(ou,"checkStructure");
function yn(t,e,n,r){if(t==null){r.push(v("null-value",n,`${je(n)} has no value.`));return}switch(e.kind){case"record":Y(
t)?Mw(t,e,n,r):r.push(Re(t,"a map",n));return;case"map":Y(t)?Lw(t,e,n,r):r.push(Re(t,"a map",n));return;case"array":ks(t)?
Hw(t,e,n,r):r.push(Re(t,"a list",n));return;default:{let s=Dw(t,e,n);s!==void 0&&r.push(s)}}}i(yn,"check");function Dw(t,e,n){
switch(e.kind){case"opaque":return Y(t)?void 0:Re(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:Re(t,"tru\
e or false",n);case"integer":case"number":return qw(t,e,n);case"enum":return Uw(t,e.values,n);case"string":{if(typeof t!=
"string")return Re(t,"text",n);let r=vs[e.format];return r.allows(t)?void 0:bn(t,r.mustBe,n)}}}i(Dw,"checkLeaf");function Mw(t,e,n,r){
let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=T(e.fields,o);a!==void 0?yn(T(t,o),a.is,[...n,o],r):r.push(
$w(o,s,n))}for(let o of s)T(e.fields,o)?.required===!0&&!Object.keys(t).includes(o)&&r.push(v("missing-field",[...n,o],`${je(
n)} needs the field ${o}.`))}i(Mw,"checkRecord");function Lw(t,e,n,r){let s=vs[e.keys],o=Object.keys(t);for(let a of o)s.
allows(a)||r.push(bn(a,s.mustBe,[...n,a])),yn(T(t,a),e.values,[...n,a],r);o.length<e.min&&r.push(v("too-few",n,`${je(n)}\
 has no entry.`))}i(Lw,"checkMap");function Hw(t,e,n,r){for(let s=0;s<t.length;s++)yn(t[s],e.items,[...n,s],r);t.length<
e.min&&r.push(v("too-few",n,`${je(n)} has no entry.`))}i(Hw,"checkArray");function qw(t,e,n){let r=e.kind==="integer"?"a\
 whole number":"a number";if(typeof t!="number")return Re(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||Math.floor(
t)===t)))return bn(Fe(t),`${r} from ${e.min} to ${e.max}`,n)}i(qw,"checkNumber");function Uw(t,e,n){let r=typeof e[0]=="\
number"?"number":"string";return typeof t!==r?Re(t,r==="number"?"a whole number":"text",n):e.includes(t)?void 0:bn(au(t),
`one of ${e.join(", ")}`,n)}i(Uw,"checkEnum");function $w(t,e,n){let r=gn(t,e),s=r===void 0?`Known here: ${e.join(", ")}\
.`:`Did you mean ${r}?`;return v("unknown-field",[...n,t],`${je(n)} has no field ${t}.`,s)}i($w,"unknownField");function Re(t,e,n){
return v("wrong-type",n,`${je(n)} must be ${e}, but is ${Fw(t)}.`)}i(Re,"wrongType");function bn(t,e,n){return v("bad-va\
lue",n,`${je(n)}: "${t}" must be ${e}.`)}i(bn,"badValue");function Fw(t){return ks(t)?"a list":Y(t)?"a map":typeof t=="s\
tring"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${au(t)}`}i(Fw,"describe");function au(t){return typeof t==
"number"?Fe(t):String(t)}i(au,"plainText");function je(t){return t.length===0?"routeTable":vt(t)}i(je,"label");var cu=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable","companion"],uu=[...cu.map(t=>({[t]:{type:"\
boolean",default:!1}})),{json:{type:"string",len_min:2}},...ys(cn)],Bw={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,
sharedTable:!1,companion:!1,entity:""};function lu(t,e){if(!Y(t))return{...Bw,table:t};let n={};for(let s of Object.keys(
t))!cu.includes(s)&&s!=="json"&&!jw(s)&&J(n,s,T(t,s));let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===
!0,logDecision:t.logDecision===!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,companion:t.companion===
!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:typeof r=="string"?e(r):n}}i(lu,"readConfig");function jw(t){
return t.startsWith("__")||t.endsWith("_id")}i(jw,"isAddedByKong");var kt=class{static{i(this,"QueuedCalls")}#e;#n;#t=[];constructor(e,n){this.#e=e,this.#n=n}setScheme(e){this.#t.push(()=>this.#e.
service.request.setScheme(e))}setTarget(e,n){this.#t.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#t.push(
()=>this.#e.service.setTlsVerify(e))}setHeader(e,n){this.#t.push(()=>this.#e.service.request.setHeader(e,n))}setPath(e){
this.#t.push(()=>this.#e.service.request.setPath(e))}setTimeouts(e,n,r){this.#t.push(()=>this.#e.service.setTimeouts(e,n,
r))}setRetries(e){this.#t.push(()=>this.#e.service.setRetries(e))}setForwardedPrefix(e){this.#n&&this.#t.push(()=>this.#e.
kdp.setForwardedPrefix(e))}setResponseHeaders(e){this.#t.push(async()=>{this.#n&&await this.#e.kdp.setResponseHeaders(e)===
!0||await this.#e.response.setHeaders(e)})}log(e){this.#t.push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){this.#t.
push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){this.#t.push(()=>this.#e.ctx.shared.set("kdp_rewrite",e))}async send(){
for(let e of this.#t)await e()}};function tt({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(tt,"loggedDecision");function du(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(du,"requestHea\
derCalls");function fu({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(fu,"connectionCalls");function hu({route:t,prefix:e},n){return t.stripPath&&e!==""?Vw(e,n):void 0}i(hu,"forwardedPrefix");function Vw(t,e){if(t!==
"/")return e.length===t.length?t:`${t}/`}i(Vw,"prefixTakenOff");function Q(t){let e=t.indexOf(":");if(e===-1)return pu(t.toLowerCase());let n=t.substring(e+1);return n===""||le(n)?pu(t.
substring(0,e).toLowerCase()):""}i(Q,"hostKey");function mu(t){let e=Q(t),n=t.indexOf(":");return e===""?t:n===-1||n===t.
length-1?e:e+t.substring(n)}i(mu,"canonicalHost");function wn(t){let e=t.indexOf(":");return e!==-1&&le(t.substring(e+1))?
t.substring(0,e):t}i(wn,"withoutPort");function pu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(pu,"withoutFi\
nalDot");function gu({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.stripPath?e:"",host:Q(n.host)+n.
host.substring(wn(n.host).length)}}i(gu,"sharedRewrite");var Ve={};function xn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(xn,"upstreamPath");function yu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:d}=s,{upstream:l,cluster:h,
requestHeaders:p,responseHeaders:m}=d,{route:f}=c,y=h===f.nativeCluster,b=y?f.nativeDestination:f.destinations.get(h??"");
if(l===null||b===void 0)throw new Error(`decided for ${f.api} without an upstream`);let _=t&&y;_?f.hasOtherHost&&a.setHeader(
"Host",l.host):zw(s,l,b,o,a),p!==void 0&&du(p,a),t||Ww(s,a),m!==Ve&&Object.keys(m).length>0&&a.setResponseHeaders(m),(t?
n&&!_:e||n)&&a.log(tt(r,d,u)),(t&&e&&!_||f.hasPassiveChecks&&!n)&&a.share(tt(r,d,u)),f.rewritesResponse&&a.shareRewrite(
gu(c,u,l,b))}i(yu,"callsFor");function Ww({match:t,path:e},n){fu(t.route,n);let r=hu(t,e);r!==void 0&&n.setForwardedPrefix(
r)}i(Ww,"ownRouteCalls");function zw({match:t,path:e,query:n},{scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},d,l){
let h=d===void 0?Kw(t,e):void 0;r!==(d??h?.scheme)&&l.setScheme(r),l.setTarget(c,o),r==="https"&&u!==h?.tlsVerify&&l.setTlsVerify(
u),s!==c&&l.setHeader("Host",s);let p=n===""?a:a.substring(0,a.length-n.length);p!==(h?.path??e)&&l.setPath(p)}i(zw,"ups\
treamCalls");function Kw({route:t,prefix:e},n){let{scheme:r,basePath:s,tlsVerify:o}=t.nativeDestination,a=xn(n,t.stripPath?
e:"",s);return{scheme:r,path:a,tlsVerify:r==="https"?o:void 0}}i(Kw,"nativeForwarding");function Ts(t,e,n){let r=R(t.url,e),s=B(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,d=Gw(a.includes(":")?`[${a}]`:a,o,c),l=t.address===void 0?a:R(t.address,e);return{scheme:o,
host:d,serverName:o==="https"?wu(d):null,address:l,dialled:l.includes(":")?`[${l}]`:l,port:c,basePath:u,tlsVerify:t.tlsVerify??
!0,isOwnHost:n(a)}}i(Ts,"destinationOf");function Sn(t,e,n){return t==="upstream"?n.host:t==="client"?mu(e):t}i(Sn,"host\
HeaderOf");function bu(t,{scheme:e,port:n}){return t==="upstream"||t==="client"||n===pn(e)?!0:t.endsWith(`:${n}`)}i(bu,"\
isSentByKong");function Gw(t,e,n){return n===pn(e)?t:`${t}:${n}`}i(Gw,"withPort");function _n(t,e){return t===e.host?e.serverName:
e.scheme==="https"?wu(t):null}i(_n,"serverNameFor");function wu(t){if(t.startsWith("["))return null;let e=Oe(t);return Ze(
e)?null:e}i(wu,"serverNameOf");var Jw=2e3,xu=2,Xw=[200,204,302];function Su({routes:t,checkedApis:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(Yw(s,o,a,s.healthCheck))}return n}i(Su,"checkTargetsOf");function Yw({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:d}=s,l=Sn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:l,serverName:_n(l,s),tlsVerify:d,path:o.path,timeout:fe(o.timeout??"")??Jw,statuses:o.
statuses??Xw},interval:n,thresholds:{successes:o.successes??xu,failures:o.failures??xu,passive:o.passive}}}i(Yw,"targetO\
f");var nt={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function _u(t){return t!==void 0&&Object.keys(nt).includes(t)}i(_u,"isProblem");var Qw="application/problem+json";function Eu(t){return j(t,{"Retry-After":"5"})}i(Eu,"refusalExit");function j(t,e={},n,r=nt[t].
status){let{type:s}=nt[t];return{status:r,type:s,headers:{"Content-Type":Qw,...e},...n!==void 0&&{members:n}}}i(j,"probl\
emExit");function En(t){return t.exit!==null}i(En,"hasExit");function vu({api:t,entry:e,responseHeaders:n},{host:r}){let s=wn(r)===
Q(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:j(s)}}
i(vu,"exitForMissingRoute");function ku({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||
t&&!u)&&c.log(tt(s,a,o)),t&&u&&c.share(tt(s,a,o))}i(ku,"logExit");function Tu({exit:t,responseHeaders:e,because:n}){let[
r]=n;return{status:t.status,headers:{...e,...t.headers},problem:_u(r)?r:void 0}}i(Tu,"kongExitOf");function Au({nativeRoutes:t},e){return t&&!e.checksServerName&&Zw(e)}i(Au,"needsNoPlugin");function Zw(t){return!e0(t)&&
t.routes.every(({isNative:e})=>e)}i(Zw,"isNativeTable");function e0({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({lifecycle:n})=>n.isDeclared)}i(e0,"needsPlu\
ginForEveryRequest");function t0(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=nt[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(t0,"problemOf");function vn(t,e,n,r){return JSON.stringify(t0(t,e,n,r))}i(vn,"problem\
Body");function he({headers:t},e){return T(t,e)}i(he,"headerOf");function kn(t){let e=0,n=t.length;for(;e<n&&Pu(t.charAt(e));)e+=
1;for(;n>e&&Pu(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(kn,"trimSpace");function Pu(t){return t===" "||t==="	"}i(Pu,
"isSpace");var rt="cdn-loop";function Ou(t){let e=he(t,rt);return e===void 0?n0:r0(e)}i(Ou,"gatewaysOf");var n0=[];function r0(t){return s0(
t).map(e=>kn(e.split(";")[0]??"")).filter(e=>e!=="")}i(r0,"gatewaysIn");function s0(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(s0,"elementsOf");function Ru(t,e,{isOwnHost:n}){if(!n)return;let r=he(e,rt)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(Ru,"loopHeaders");function As(t,e){let n=`${e}=`;for(let r of(he(t,"cookie")??"").split(";")){let s=kn(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(As,"cookieOf");function Tn(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Tt(Iu(st(n,Nu(Cu(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=st(n,Nu(Cu(t,r,t.length-r)))),n=st(n,t.length),n=Tt(st(n,Math.floor(n/65536)),2246822507),n=Tt(st(
n,Math.floor(n/8192)),3266489909),st(n,Math.floor(n/65536))}i(Tn,"murmur3");function Cu(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(Cu,"wordAt");function Nu(t){return Tt(Iu(Tt(t,3432918353),15),461845907)}i(Nu,
"scramble");function Tt(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Tt,"multiply");function Iu(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Iu,"rotate");function st(t,e){let n=t^e;return n<0?n+4294967296:
n}i(st,"xor");function Du(t){return Tn(t,0)}i(Du,"hashOf");var i0=4294967296;function Lu(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let d=T(e.weights,u)??0;d<=
0||(s+=d,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:u0(mn(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:o0(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(Lu,"compileSplit");function o0(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(o0,"headersOf");function Hu(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=T(n.weights,s)??0,a=r===void 0?0:T(n.weights,r)??0;
(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Hu,"heaviestOf");function qu({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i(qu,"sharesOf");function Ps({shares:t},e){
return t.some(n=>n.cluster===e)}i(Ps,"isInSplit");function Uu(t,e){let n=t.header===void 0?void 0:Mu(t,he(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:Mu(t,As(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(Uu,"overrideOf");function $u(t,e,n){let r=a0(t,e)?.place;return{cluster:Fu(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i($u,"bucketOf");function Fu(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:Fu(t,e,n+1)}i(Fu,"clusterAt");function a0(t,e){return Bu(t,e,0)}i(a0,"placeOf");
function Bu(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=Os(r,e);if(s===void 0)return Bu(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Du(`${t.salt}:${s}`)/i0,key:o}}i(Bu,"placeBy");function Os(t,e){
let n=c0(t,e);return n===""?void 0:n}i(Os,"valueOfKey");function c0(t,e){return t.kind==="header"?he(e,t.name.toLowerCase()):
t.kind==="cookie"?As(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(c0,"readKey");function u0(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(u0,"withFallb\
acks");function Mu(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&Ps(t,
n)?n:void 0}i(Mu,"requestedCluster");function ju(t,e){return An(t,e)?.headers??l0}i(ju,"requiredHeaders");var l0=[];function Vu(t,e,n){let r=An(t,e);if(r?.asksForConsumer!==
!0)return!1;for(let s of r.keys){if(s.kind==="consumer")return!0;if(Os(s,n)!==void 0)return!1}return!1}i(Vu,"requiresCon\
sumer");function An({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i(An,"\
splitFor");var d0="kdp_request",Wu=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],Pn=class{static{i(this,"RequestReader")}#e=!0;#n;async serviceScheme(e){return this.#n??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#n}async read(e){if(this.#e){let r=Rs(await e.nginx.getVar(d0)).split("\
 ");if(r.length>=Wu.length)return zu(r);this.#e=!1}let n=[];for(let r of Wu)n.push(Rs(await e.nginx.getVar(r)));return zu(
n)}async complete(e,n,{route:r,entry:s}){let o=ju(r,s),a={...n.headers};for(let d of o){let l=await e.nginx.getVar(`http\
_${d.replaceAll("-","_")}`);l!=null&&J(a,d,Rs(l))}let c=o.length===0?n:{...n,headers:a};if(!Vu(r,s,c))return c;let u=await f0(
e);return u===void 0?c:{...c,consumer:u}}};async function f0(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(f0,"authenticatedConsumer");function zu(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.
join("")===""?{}:{[rt]:c.join(" ")}}}i(zu,"requestOf");function Rs(t){if(t==null)return"";if(typeof t=="string"&&h0(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(Rs,"byt\
eString");function h0(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(h0,"isAscii");function On({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:ie(t),a=e===void 0?void 0:
ie(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Qc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isDeclared:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.
map(({from:c,until:u,status:d=503})=>({from:ie(c)??0,until:ie(u)??0,status:d}))}}i(On,"compileLifecycle");function Ku({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Ku,"brownoutAt");function Gu({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Gu,"stateAt");function Ju(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Ju,"lifecycleHeaders");function Rn(t){let e=t.indexOf(oe);return{text:t,before:t.substring(0,e),after:t.substring(e+oe.length)}}i(Rn,"patternOf");
function we(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(we,"apiOfHost");function Xu(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(Xu,"compilePrefixes");function Cn({names:t,depth:e},n){let r=Yu(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?p0(t,n,r,
e-1,s):s}i(Cn,"findLongestPrefix");function p0(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=Yu(e,a),o=t[e.substring(
0,a)]??o;return o}i(p0,"findDeeper");function Yu(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(Yu,"endOfSegme\
nt");function Nn(t,e,n){let r=Q(e);if(t.shortHosts.has(r)){let o=Cs(t,Cn(t.prefixes,n));return o===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,lifecycle:void 0}}let s=Cs(t,t.ownHosts.get(r));
if(s!==void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",lifecycle:s.lifecycle};for(let{pattern:o,lifecycle:a}of t.
legacyPatterns){let c=Cs(t,we(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",lifecycle:c.
lifecycle??a}}return{kind:"unknown-host"}}i(Nn,"matchRequest");function Cs({routes:t},e){return e===void 0?void 0:t.get(
e)}i(Cs,"routeOf");function Qu(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Qu,"compilePathRules");function Zu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Zu,"restrictsPaths");function el({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&m0(r)}i(el,"isRefusedPath");function m0(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(m0,"hasControl");var tl={"Cache-Control":"no-store"};function nl(t){let{index:e,match:n,request:r,path:s}=t;if(g0(t))return{reason:"misdi\
rected",exit:j("misdirected")};let o=Ou(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:j("loop",{},{hops:a})}}if(el(n.route.pathRules,s))return{reason:"refused-path",exit:j("refused-path")};
if(n.entry!=="short")return y0(t,n.lifecycle)}i(nl,"ownAnswerOf");function g0({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||Q(s)===Q(a))return!1;let c=Nn(t,s,r);return c.kind==="api"&&c.
route.api!==e.route.api}i(g0,"isMisdirected");function y0({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},
o=r===void 0?"serve":Gu(r,n);if(o==="gone")return{reason:"old-host-gone",exit:j("old-host-gone",tl,s)};let a=r===void 0?
void 0:Ku(r,n);if(a!==void 0){let d={...tl,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:j(
"old-host-brownout",d,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,
...c.headers};return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(y0,"oldHostAnswer");function rl(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=An(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:Uu(o,n)??$u(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:b0(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(rl,"chooseCluster");function b0({api:t,clusters:e,
split:n},r,s){return w0(e,r).find(o=>(n===void 0||Ps(n,o))&&s(t,o))}i(b0,"nextHealthy");function w0(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(w0,"clustersAfter");var At=47,x0=46,S0=Array.from({length:256},(t,e)=>e===At||se(String.fromCharCode(e)));function sl(t){if(t.charCodeAt(0)!==
At)return!1;let e=At;for(let n=1;n<t.length;n++){let r=t.charCodeAt(n);if(S0[r]!==!0||e===At&&(r===At||r===x0))return!1;
e=r}return!0}i(sl,"isPlainPath");var _0="!*'();:@&=+$,/?%#[]",In="0123456789ABCDEF";function Dn(t){if(sl(t))return t;if(!t.startsWith("/"))return;let e=E0(
t);if(!(e===void 0||v0(t)))return T0(e)}i(Dn,"normalPath");function E0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=ol(t,n+1);if(o===void 0||o===0)return;e.push(il(o,!0)),n+=
3}else e.push(il(s,!1)),n+=1}return e.join("")}i(E0,"normalizeEscapes");function il(t,e){let n=String.fromCharCode(t);return se(
n)||_0.includes(n)&&!e?n:`%${In.charAt(Math.floor(t/16))}${In.charAt(t%16)}`}i(il,"encode");function v0(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of k0(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(v0,"climbsAboveRoot");function k0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?ol(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(k0,"decodeDotsAndSlashes");function T0(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(T0,"resolveSegments");function ol(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!de(n)||!de(r)))return In.indexOf(n.
toUpperCase())*16+In.indexOf(r.toUpperCase())}i(ol,"hexValue");var A0='"<>\\#',al="0123456789ABCDEF";function ul(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+cl(n),u=Dn(c);if(!(u===void 0||Cn(t.prefixes,u)!==e.api))return s.origin+(P0(c)?u:c)+cl(r)}i(ul,"shortUrl");function P0(t){
return t.includes("/.")||t.includes("/%2e")||t.includes("/%2E")}i(P0,"mayHaveDotSegment");function cl(t){let e=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||A0.includes(s);e.push(o?`%${al.charAt(Math.floor(r/16))}${al.
charAt(r%16)}`:s)}return e.join("")}i(cl,"escapeUrl");function ll(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(ll,"splitTarget");function dl(t,e){let n=ll(e.target),r=Dn(n.path);return{target:n,path:r,match:r===void 0?O0:Nn(t,e.host,r)}}i(dl,"locate");
var O0={kind:"unknown-host"};function Ns(t,{target:e,path:n,match:r},s,o){if(n===void 0)return Pt(null,null,"malformed-path",j("malformed-path"),Ve);
if(r.kind==="unknown-host")return Pt(null,null,"unknown-host",j("unknown-host"),Ve);if(r.kind==="unknown-path")return Pt(
null,r.entry,"unknown-path",j("unknown-path"),Ve);let{route:a,entry:c,lifecycle:u}=r,d=c==="legacy"&&R0(r)?ul(t,a,e):void 0,
l=u===void 0?Ve:Ju(u,d),h=nl({index:t,match:r,request:s,path:n,successor:d,time:o.time});if(h!==void 0)return Pt(a.api,c,
h.reason,h.exit,l);let p=rl(a,c,s,o),{cluster:m}=p,f=m===void 0?void 0:a.destinations.get(m);if(m===void 0||f===void 0){
let _=j("no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return Pt(a.api,c,"no-healthy-cluster",
_,l)}let y={api:a.api,entry:c,cluster:m,because:p.because,upstream:C0(r,s,f,n,e.query),responseHeaders:N0(t,l,p),exit:null},
b=Ru(t.gateway,s,f);return b===void 0?y:{...y,requestHeaders:b}}i(Ns,"decideLocated");function R0({route:t,lifecycle:e}){
return t.redirect.isOn||e?.isDeclared===!0}i(R0,"needsSuccessor");function C0({route:t,prefix:e},n,r,s,o){let a=Sn(t.hostHeader,
n.host,r);return{scheme:r.scheme,host:a,sni:_n(a,r),address:r.address,port:r.port,target:xn(s,t.stripPath?e:"",r.basePath)+
o}}i(C0,"upstreamOf");function N0({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; b\
ecause="${r.join(", ")}"`}}i(N0,"withDecision");function Pt(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(Pt,"exitDecision");function fl({decisionHeader:t},{route:e,lifecycle:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isNative||n?.
isDeclared===!0||t!==void 0?!1:he(r,rt)===void 0&&(!o||s===""||s===a)}i(fl,"isNativeRequest");function hl({api:t,nativeCluster:e,
pin:n},r){return{api:t,entry:r,cluster:e,because:n===void 0?I0:D0}}i(hl,"nativeDecision");var I0=["default"],D0=["pin"];function Ot(t){return Object.keys(t.apis).map(e=>Is(t,e))}i(Ot,"effectiveApis");function Is(t,e){let n={...t.defaults,...T(
t.apis,e)},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:R(s.
path??"/{api}",e),hosts:(s.hosts??[]).map(o=>R(o,e)),cluster:s.cluster??M0(t)}}i(Is,"effectiveApi");function M0({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(M0,"onlyClusterOf");function pe(t,e,n){return T(t.apis,e)?.[n]!==
void 0?["apis",e,n]:["defaults",n]}i(pe,"declaredAt");function We(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],
t.defaults]);for(let n of Object.keys(t.apis)){let r=T(t.apis,n);r!==void 0&&e.push([["apis",n],r])}return e}i(We,"decla\
redSettings");function Rt(t){return(t.legacyHosts??[]).map(e=>Rn(e.host))}i(Rt,"patternsOf");function Ds(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return Ms([n],new Set(e.map(({name:r})=>r)),Rt(t))}i(Ds,"ownHostsOf");function Ms(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=we(s,r);return o!==void 0&&e.has(o)})}i(Ms,"isOwnHostIn");var L0=307,H0=308,q0=3e5;function pl({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??L0,s=fe(n?.maxAge??"")??q0;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===H0?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(pl,"compileRedirect");function ml(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=T(t.clusters,s);if(a===void 0)throw new Error(`uncheck\
ed table: there is no cluster ${s}`);if(r===void 0||s!==n)return Ts(a,e,o);let{tlsVerify:c}=a;return Ts({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(ml,"destinationIn");var U0=6e4,$0=5e3;function gl(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=R(s.hostHeader??"ups\
tream",e.name),d=u==="client"||u!=="upstream"&&r(Oe(u));for(let E of n){let C=ml(t,e,E,r);c.set(E,d?{...C,isOwnHost:!0}:
C)}let{healthCheck:l}=s,h=o??Hu(s,a)??a,p=c.get(h);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${h}`);
let m=!bu(u,p),f=pl(t,s),y=Qu(s),b=s.oldHosts===void 0?void 0:On(s.oldHosts),_=l!==void 0&&(l.failover??!0),x=o!==void 0||
s.split===void 0&&!_,S=f.isOn||b?.isDeclared===!0||s.rewriteResponse===!0||l?.passive!==void 0||m;return{api:e.name,prefix:e.
path,stripPath:s.stripPath??!0,hostHeader:u,hasOtherHost:m,pin:o,cluster:a,nativeCluster:h,nativeDestination:p,clusters:n,
destinations:c,split:s.split===void 0?void 0:Lu(e.name,s.split,a),hasFailover:_,hasPassiveChecks:l?.passive!==void 0,healthCheck:l,
checkInterval:fe(l?.interval??"")??$0,redirect:f,lifecycle:b,pathRules:y,rewritesResponse:s.rewriteResponse??!1,timeouts:F0(
s.timeouts),retries:s.retries,hasConnectionSettings:s.timeouts!==void 0||s.retries!==void 0,isNative:x&&!S&&!Zu(y)&&!p.isOwnHost}}
i(gl,"compileApi");function F0(t){if(t===void 0)return;let e=i(n=>(n===void 0?void 0:fe(n))??U0,"milliseconds");return{connect:e(
t.connect),send:e(t.send),read:e(t.read)}}i(F0,"compileTimeouts");var Mn=class{static{i(this,"LruCache")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var B0=500,Ln=class{static{i(this,"Routes")}apis;compile;known=new Mn(B0);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return T(this.apis,e)!==void 0}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.
forEach(r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}};var j0=["plugins","source","owner","labels"],V0=["address","oldCluster"];function bl(t){let e={};for(let s of Object.keys(
t.apis))J(e,s,yl(T(t.apis,s)));let n={};for(let[s,o]of Object.entries(t))V0.includes(s)||J(n,s,o);let r=Ls({...n,apis:e,
defaults:yl(t.defaults)});return Tn(r,0).toString(16).padStart(8,"0")}i(bl,"tableVersion");function yl(t){let e={};for(let[
n,r]of Object.entries(t??{}))j0.includes(n)||J(e,n,r);return e}i(yl,"pluginFields");function Ls(t){if(typeof t=="number")
return Fe(t);if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.isArray(t)){for(let r of t)e.push(Ls(r));
return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=T(n,r);s!=null&&e.push(`${r}:${Ls(s)}`)}return e.
length===0?"[]":`{${e.join(",")}}`}i(Ls,"canonical");function wl(t){let e=Ot(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:d}of e)for(let l of d)r.set(l,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:Rn(u.host),lifecycle:On(u)})),a=new Ln(t.apis,u=>gl(
t,Is(t,u),n,c)),c=Ms([s,r],a,o.map(({pattern:u})=>u));return{version:bl(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:Xu(e.map(({path:u,name:d})=>[u,d])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!0,checkedApis:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),hasPassiveChecks:e.some(
({settings:{healthCheck:u}})=>u?.passive!==void 0)}}i(wl,"compileTable");function Ct(t,e,n){let r=Eu(e);return t.response.exit(r.status,vn(e,r,null,n),r.headers)}i(Ct,"refuse");function Sl(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(W0(o,r,a))},"check");
s(t.pin,["pin"]),s(t.oldCluster,["oldCluster"]);for(let[o,a]of We(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);
for(let c of Object.keys(a.split?.weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;
let a=`${o.name} has no default cluster: ${r.join(" or ")}.`;n.push(v("no-cluster",["apis",o.name],a))}return n}i(Sl,"ch\
eckClusters");function _l(t){let e=[];for(let[n,{split:r}]of We(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(
r.weights))s+=T(r.weights,o)??0;xl(s,100)||xl(s,1e3)||e.push(v("weights-sum",[...n,"split","weights"],`The weights add u\
p to ${Fe(s)}.`))}return e}i(_l,"checkWeights");function El(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??
"upstream";if(o==="upstream"||s.cluster===void 0)continue;let a=s.settings.upstream??T(t.clusters,s.cluster)?.url??"",c=pe(
t,s.name,"hostHeader"),u=c.join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let d=o==="client"?"the ho\
st that the client called":Oe(o),l=`${s.name} is served by ${a} with Host and SNI ${d}; its certificate is checked again\
st that.`;n.push(v("sni-is-not-upstream",c,l))}return n}i(El,"checkHostHeaders");function xl(t,e){return Math.abs(t-e)<1e-6}
i(xl,"isAbout");function W0(t,e,n){let r=gn(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(
", ")}.`;return v("unknown-cluster",n,`There is no cluster ${t}.`,s)}i(W0,"unknownCluster");var vl=100;function kl(t){let e=[];for(let[n,{healthCheck:r}]of We(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:fe(o);if(o===void 0||a===void 0||a>=vl)continue;let c=`${s} is ${o}; it must be at least ${vl}ms.`;e.push(
v("check-too-often",[...n,"healthCheck",s],c))}return e}i(kl,"checkHealthChecks");function Tl(t,e){return[z0(t),K0(t,e),J0(t,e),X0(t,e)].flat()}i(Tl,"checkHosts");function z0(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(v("host-repeated",["shortHosts",s],`${r} is listed twice in shortHosts.`))});
let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(v("host-repeated",["legacyHos\
ts",s,"host"],`${r} is listed twice in legacyHosts.`))}),e}i(z0,"checkRepeatedHosts");function K0(t,e){let n=[],r=new Set(
Object.keys(t.apis)),s=new Set(t.shortHosts),o=Rt(t),a=new Map;for(let c of e)c.hosts.forEach((u,d)=>{let l=[...pe(t,c.name,
"hosts"),d],h=a.get(u);s.has(u)&&n.push(v("host-is-short",l,`${u} is a short host.`)),h===c.name?n.push(v("host-repeated",
l,`${u} is listed twice for ${c.name}.`)):h!==void 0&&n.push(v("host-taken",l,`${u} is an own host of both ${h} and ${c.
name}.`)),a.set(u,h??c.name);for(let m of o){let f=we(m,u);if(f===void 0||f===c.name||!r.has(f))continue;let y=`${u} goe\
s to ${c.name} and no longer to ${f}, although it matches the pattern ${m.text} for ${f}.`;n.push(v("host-shadowed",l,y))}
let p=c.settings.oldHosts===void 0?G0(t,o,u,c.name):void 0;if(p!==void 0){let m=`${u} is an own host of ${c.name}, so th\
e end of ${p} does not hold for it.`;n.push(v("end-bypassed",l,m))}Be(u)||n.push(v("name-too-long",l,`${u} is too long f\
or DNS.`))});return n}i(K0,"checkOwnHosts");function G0({legacyHosts:t=[]},e,n,r){let s=e.findIndex(l=>we(l,n)===r),{deprecated:o,
sunset:a,brownouts:c=[],links:u}=t[s]??{};return o!==void 0||a!==void 0||c.length>0||u!==void 0?e[s]?.text:void 0}i(G0,"\
endingPattern");function J0(t,e){let n=[],r=new Set(e.map(s=>s.name));return Rt(t).forEach((s,o)=>{for(let a of t.shortHosts){
let c=we(s,a);if(c===void 0||!r.has(c))continue;let u=`For ${c} the pattern gives ${a}, which is a short host.`;n.push(v(
"host-is-short",["legacyHosts",o,"host"],u))}}),n}i(J0,"checkPatternsAgainstShortHosts");function X0(t,e){let n=[],r=Rt(
t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["lega\
cyHosts",c,"host"],d=R(a.text,o);Be(d)||n.push(v("name-too-long",u,`${d} is too long for DNS.`));for(let l of r.slice(0,
c)){if(!a.after.endsWith(l.after)&&!l.after.endsWith(a.after))continue;let h=e.find(f=>{let y=we(l,R(a.text,f.name));return y!==
void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;let m=`The pattern gives ${R(a.text,h.name)} to ${h.name}, but the\
 earlier pattern ${l.text} gives it to another API.`;n.push(v("host-shadowed",u,m))}}),n}i(X0,"checkLegacyNames");function Pl(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...Al(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of We(
t))r!==void 0&&e.push(...Al(r,[...n,"oldHosts"])),s!==void 0&&e.push(...Q0(s,t.shortHosts,[...n,"redirect"]));return e}i(
Pl,"checkOldHosts");function Al(t,e){let n=[],r=t.deprecated===void 0?void 0:ie(t.deprecated),s=t.sunset===void 0?void 0:
ie(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(v("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(v("no-sun\
set",[...e,"afterSunset"],"afterSunset is set, but there is no sunset.")),[...n,...Y0(t,s,[...e,"brownouts"])]}i(Al,"che\
ckLifecycle");function Y0({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=ie(o.from),u=ie(o.until);if(c===
void 0||u===void 0)return;let d=i(l=>{r.push(v("brownout-order",[...n,a],`The brownout from ${o.from} to ${o.until} ${l}\
.`))},"report");u<=c&&d("ends before it begins"),e!==void 0&&u>e&&d("goes on after the host's sunset"),c<s&&d("begins be\
fore the previous one is over"),s=Math.max(s,u)}),r}i(Y0,"checkBrownouts");function Q0({status:t,permanent:e,origin:n},r,s){
let o=[];t===308&&e!==!0&&o.push(v("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so a rollback does\
 not reach them."));let a=n===void 0?void 0:B(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(v("redirect-elsewhere",
[...s,"origin"],`${a} is not one of the short hosts.`)),o}i(Q0,"checkRedirect");function Rl(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(v("path-taken",Ol(t,s),a))}}for(let s of e){let o=Z0(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(v("path-inside",Ol(t,s),a))}return n}i(Rl,"checkPaths");function Ol(t,e){return e.
settings.path===void 0?["apis",e.name]:pe(t,e.name,"path")}i(Ol,"pathOf");function Z0(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(Z0,"ownerOfParent");function Cl(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(R(a,r))||(t.legacyHosts??[]).some(l=>R(l.host,r)===R(a,r)))continue;let d=[...T(t.apis,r)?.source?.host!==
void 0?["apis",r]:["defaults"],"source","host"];n.push(v("source-host",d,`${r} is not served at ${R(a,r)}.`))}return n}i(
Cl,"checkSources");var Hs="";function Nl(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(T(t.clusters,s)?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody between the clusters can read and change its traffic.`;n.push(
v("tls-unverified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?nx(t,e):[];return[n,r,ex(t,e)].flat()}i(Nl,"checkTls");
function ex(t,e){let n=[],r=new Set,s=Object.keys(t.clusters).filter(o=>tx(T(t.clusters,o)?.url??""));for(let o of e){let a=o.
settings.upstream!==void 0&&o.cluster!==void 0;for(let c of a?[...s,o.cluster]:s){let u=Il(t,o,c)?.use;if(u?.isVerified!==
!0||!Ze(u.name))continue;let l=a&&c===o.cluster?pe(t,o.name,"upstream"):["clusters",c,"url"];if(r.has(l.join(".")))continue;
r.add(l.join("."));let h=`For ${o.name} the upstream is the IP address ${u.name}. Kong does not compare it with the IP a\
ddresses in a certificate.`;n.push(v("https-address",l,h))}}return n}i(ex,"checkAddresses");function tx(t){return Ze(B(R(
t,"api"))?.host??"")}i(tx,"isAtAddress");function nx(t,e){let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.
keys(t.clusters)){let c=Il(t,o,a);if(c===void 0)continue;let{place:u,use:d}=c,l=s.get(u)??[],h=l.find(m=>rx(m,d)),p=d.isVerified?
h?.cluster??"":a;if(h!==void 0&&!r.has(p)){r.add(p);let m=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.
name} by cluster ${a}, and only one of them checks the certificate.`;n.push(v("tls-mixed",["clusters",p,"tlsVerify"],m))}
l.some(m=>m.isVerified===d.isVerified&&m.name===d.name)||l.push(d),s.set(u,l)}return n}i(nx,"checkMixed");function Il(t,{
name:e,cluster:n,settings:r},s){let o=T(t.clusters,s);if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=B(R(a?r.upstream??
"":o.url,e));if(c?.scheme!=="https")return;let u=a||o.address===void 0?c.host:R(o.address,e),d=r.hostHeader??"upstream",
l=d==="upstream"?c.host:d==="client"?Hs:Oe(R(d,e));return{place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.
tlsVerify!==!1,name:l}}}i(Il,"useOf");function rx(t,e){return t.isVerified===e.isVerified?!1:t.name===e.name||t.name===Hs||
e.name===Hs}i(rx,"isMixed");function Hl(t,e){let n=Ds(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=T(t.clusters,s);if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Ml(r,Dl(a,e),d=>Ll(a,d.name,c!==void 0,n,u)),c!==void 0&&Ml(r,Dl(c,e),d=>sx(c,
d.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=Ll(o,s.name,!1,
n,pe(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(Hl,"checkUpstreams");function Dl(t,e){return t.includes(oe)?
e:e.slice(0,1)}i(Dl,"named");function Ml(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(Ml,"pushF\
irst");function Ll(t,e,n,r,s){let o=B(R(t,e));if(o===void 0)return v("name-too-long",s,`${R(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return v("upstream-loop",s,a)}i(Ll,"checkUrl");function sx(t,e,n){if(!Be(R(t,e)))return v("name-too-long",n,`${R(
t,e)} is too long for DNS.`)}i(sx,"checkAddressName");var ix={url:"http://stand-in.invalid"};function Ul(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Hn(o,[])||Hn(o,["clusters"])||Hn(o,["apis"])))return;let r=t,s=ql(r.clusters,n,"clusters",ix);
return{shortHosts:qs(n,"shortHosts")?[]:r.shortHosts,legacyHosts:qs(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||qs(n,"pin")?{}:{pin:r.pin},defaults:ox(r.defaults??{},n,s),apis:ql(r.apis,n,"apis",void 0)}}i(Ul,"partialT\
able");function ox(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Hn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(ox,"partialDefaults");function ql(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:T(t,a);c!==void 0&&J(o,a,c)}return o}i(ql,"withoutBa\
d");function qs(t,e){return t.some(n=>n[0]===e)}i(qs,"isUnder");function Hn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Hn,"isAt");function $l(t){let e=ou(t,cn,[]),n=ws(e)?Ul(t,e):t,r=[e,n===void 0?[]:ax(n)].flat();return{findings:r,table:ws(r)?void 0:
n}}i($l,"checkTable");function ax(t){let e=Ot(t);return[Sl(t,e),_l(t),Tl(t,e),Pl(t),Rl(t,e),Hl(t,e),Nl(t,e),El(t,e),kl(t),
Cl(t,e)].flat()}i(ax,"checkMeaning");var qn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Vc).join(" ")}`),this.name="TableRefused",this.findings=e}};var cx="kdp-api-",ux="kdp-cluster-";function Bl(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=Y(e)?e:{},c=Y(n)?
n:{api:Fl(r,cx),cluster:Fl(s,ux)},u=t.routes.get(String(c.api)),d=String(c.cluster),l=Number(Y(o)?o.status:0),h=Number(Y(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(d)===!0?d:"",status:l>=100&&l<600?l:0,seconds:h>=0?h/1e3:
void 0}}i(Bl,"outcomeOf");function Fl(t,e){return(Y(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(Fl,"tagValue");var Un=class{static{i(this,"RouteTablePlugin")}#e;#n;#t;#r=new Pn;log=i(async e=>{let n=this.#s;if(n===void 0)return;let{
index:r,watch:s}=n;if(this.#e.countOutcomes){let a=Bl(r,Vl(String(await e.log.serialize())));this.#n.telemetry.countOutcome(
a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.get("kdp");typeof o?.
api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
if(this.#e=lu(e,Vl),this.#n=n,this.#e.sharedTable)return;let{table:r,findings:s}=$l(this.#e.table);if(r===void 0)throw new qn(
s);let o=wl(r),a=n.health.watch(this.#e.entity,n.checksHealth?Su(o):[]);this.#t={index:o,watch:a,needsNoPlugin:Au(this.#e,
o)},n.tableInForce.load(o,s,a)}get#s(){return this.#t??this.#n.tableInForce.inForce}async access(e){if(this.#t?.needsNoPlugin===
!0)return;let n=this.#s;if(n===void 0)return Ct(e,"no-table",await jl(e));let{telemetry:r}=this.#n,s=performance.now(),o=await this.#i(
e,n.index,this.#c(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(
e),o=dl(n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let m=Ns(n,o,s,r);return this.#n.
telemetry.countRequest("",m),this.#u(e,n,s,m)}if(this.#e.nativeRoutes&&fl(n,a,s)){this.#a(a);return}let d=await this.#r.
complete(e,s,a),l=Ns(n,o,d,r);if(this.#e.catchAll&&!En(l)){let m=vu(l,d);return this.#n.telemetry.countRequest(a.host,m),
this.#u(e,n,d,m)}if(await this.#o(e,a,d,l),En(l))return this.#u(e,n,d,l);let h=this.#e.nativeRoutes?void 0:await this.#r.
serviceScheme(e),p=new kt(e,this.#e.companion);yu(this.#e,n,{match:a,path:c,query:u.query,request:d,decision:l},h,p),await p.
send()}#c({isHealthy:e}){let{time:n,random:r}=this.#n;return{time:n(),random:r(),isHealthy:e}}#a({route:e,entry:n,host:r}){
this.#n.telemetry.countRequest(r,hl(e,n))}async#o(e,{route:n,host:r,lifecycle:s},o,a){let{telemetry:c}=this.#n,{api:u,because:d,
cluster:l}=a;if(c.countRequest(r,a),(d.includes("unhealthy")||d.includes("no-healthy-cluster"))&&c.countFailover(n.api,l),
u===null||s?.isDeclared!==!0)return;let h=await e.client.getConsumer(),p=h?.username??h?.id;c.countOldHost(Q(o.host),u,typeof p==
"string"?p:"")}async#u(e,n,r,s){if(!En(s))throw new Error("decided for an API that does not match");let o=new kt(e,this.#e.
companion);ku(this.#e,n,r,s,o),await o.send();let{status:a,headers:c,problem:u}=Tu(s);if(u===void 0)return()=>e.response.
exit(a,"",c);let d=vn(u,s.exit,s.api,await jl(e));return()=>e.response.exit(a,d,c)}};async function jl(t){return String(
await t.nginx.getVar("kong_request_id")??"")}i(jl,"requestIdOf");function Vl(t){try{return JSON.parse(t)}catch{return t}}
i(Vl,"parseJson");import{readFileSync as rh}from"node:fs";import{setTimeout as px}from"node:timers/promises";var Wl={isHealthy:!0,contrary:0,badResponses:0};function zl(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(zl,"afterChe\
ck");function Kl(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(Kl,"afterResponse");var lx=500;function Gl(t,e){let n=new Map;for(let r of t)n.set(Us(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(Us(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(Us(r,s));if(a===void 0)return;let c=o<lx;e(
a,Kl(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(Gl,"watchOf");function Us(t,e){return`${t} ${e}`}
i(Us,"nameOf");var $n=class{static{i(this,"HealthRegistry")}checks=new Map;owners=new Map;runner;constructor(e){this.runner=e}unhealthy(){
let e=[];for(let[,{state:n,target:r}]of this.checks)n.isHealthy||e.push(r);return e}watch(e,n){let r=n.map(s=>this.checkFor(
s));return this.owners.set(e,r.map(({key:s})=>s)),this.stopUnwatched(),Gl(r,(s,o,a)=>{this.setState(s,o,a)})}setState(e,n,r){
let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.runner.onChange(e.target,n.isHealthy,r)}checkFor(e){let n=dx(e),
r=this.checks.get(n);if(r!==void 0)return r;let s={target:e,key:n,state:Wl,isStopped:!1};return this.checks.set(n,s),this.
runner.start(s),s}stopUnwatched(){let e=new Set;for(let[,r]of this.owners)for(let s of r)e.add(s);let n=[];for(let[r,s]of this.
checks)e.has(r)||n.push(s);for(let r of n)r.isStopped=!0,this.checks.delete(r.key),this.runner.stop(r)}};function dx({api:t,
cluster:e,interval:n,thresholds:r,probe:s}){let{successes:o,failures:a,passive:c=0}=r,{scheme:u,address:d,port:l,host:h,
serverName:p,tlsVerify:m,path:f,timeout:y,statuses:b}=s;return[t,e,`${u}://${d}:${l}${f}`,h,p??"",m?"verified":"unverifi\
ed",`${n} ${y} ${o} ${a} ${c}`,b.join(" ")].join(`
`)}i(dx,"keyOf");import{request as fx}from"node:http";import{request as hx}from"node:https";function Jl(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:d,timeout:l,statuses:h}=t,
p=AbortSignal.timeout(l),m={host:s,port:o,path:d,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?fx(m):hx({...m,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${l} ms`:y.message})}),f.end()})}i(Jl,"probe");function Xl(t,e){let n=new Map,r=new $n({start:i(s=>{let o=new AbortController;n.set(s,o),mx(r,s,o.signal,e)},"start"),stop:i(
s=>{n.get(s)?.abort(),n.delete(s)},"stop"),onChange:t});return r}i(Xl,"createHealthMonitor");async function mx(t,e,n,r){
let{interval:s,thresholds:o,probe:a}=e.target,c=Math.random()*s;for(;;){if(await px(c,!1,{ref:!1,signal:n}).catch(()=>!0))
return;let{isGood:d,what:l}=await Jl(a,r);if(n.aborted)return;t.setState(e,zl(e.state,d,o),l),c=s}}i(mx,"run");function Yl(t,e){let{nativeCluster:n,clusters:r,healthCheck:s}=t,o=$s(t);return{cluster:n,because:gx(t),split:o.length>0?
Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(Yl,"apiStatus");function gx({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"s\
plit"}i(gx,"reasonOf");function $s({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(qu(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i($s,"weightsOf");
function Ql({code:t,severity:e,path:n,message:r}){return{code:t,severity:e,path:vt(n),message:r}}i(Ql,"findingStatus");var Fn=class{static{i(this,"TableInForceStore")}#e;#n;#t;constructor(e,n){this.#e=e,this.#n=n}load(e,n,r){this.#t?.index.
version!==e.version&&(this.#t={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#t))}get inForce(){return this.#t}get status(){
if(this.#t===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#t,s=new Set(
this.#n().map(({api:a,cluster:c})=>`${a} ${c}`)),o=e.routes.map(a=>[a.api,Yl(a,c=>!s.has(`${a.api} ${c}`))]);return{version:e.
version,loadedAt:new Date(r*1e3).toISOString(),findings:n.map(Ql),apis:Object.fromEntries(o)}}};var ee=xt(Yn(),1);function Qn(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(Qn,"byLabels");var eh=xt(Yn(),1);function th(t){let e=i((u,d,l)=>new eh.Gauge({name:`kdp_${u}`,help:d,labelNames:l,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster of an API's pin, else of its heaviest weight, else its default cluster.",["api","cluster"]),
a=e("split_weight_ratio","The configured share of a cluster in an API's split, 0 to 1.",["api","cluster"]),c=e("old_host\
_sunset_timestamp_seconds","The sunset of an old host, in Unix time: of a host pattern, or, with an api, of all old host\
s of that API.",["host","api"]);return({index:u,findings:d,since:l})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.
version},1),r.set(l),s.set({severity:"error"},0),s.set({severity:"warning"},d.length);for(let{pattern:h,lifecycle:p}of u.
legacyPatterns)p.sunset!==void 0&&c.set({host:h.text,api:""},p.sunset);u.routes.forEach(h=>{let{api:p,nativeCluster:m,lifecycle:f}=h;
o.set({api:p,cluster:m},1);for(let{cluster:y,ratio:b}of $s(h))a.set({api:p,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",
api:p},f.sunset)})}}i(th,"createTableGauges");var o_=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],a_=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function nh(t){let e=new ee.Registry,
n=[e],r=Qn(new ee.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host patter\
n of the table, cluster (empty where the gateway answered itself) and reason, as in kdp explain.",labelNames:["api","ent\
ry","host","cluster","reason"],registers:n})),s=new ee.Histogram({name:"kdp_decision_duration_seconds",help:"How long th\
e plugin held a request, from Kong's call to the plugin's last answer, including waits for Kong.",buckets:o_,registers:n}),
o=new ee.Counter({name:"kdp_failovers_total",help:"Requests whose first choice of cluster is unhealthy; cluster is the o\
ne that they went to instead, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new ee.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=Qn(new ee.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, with the log phase.",labelNames:["api","cluster","outcome"],registers:n})),u=Qn(new ee.Histogram({name:"kd\
p_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, with the log \
phase.",labelNames:["api","cluster"],buckets:a_,registers:n}));return new ee.Gauge({name:"kdp_unhealthy_upstreams",help:"\
Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:d,cluster:l}of t())this.set({api:d,cluster:l},1)}}),{registry:e,countRequest:i((d,{api:l,entry:h,
cluster:p,because:m})=>{r(l??"",h??"",d,p??"",m.join(",")).inc()},"countRequest"),observeDecision:i(d=>{s.observe(d/1e3)},
"observeDecision"),countFailover:i((d,l)=>{o.inc({api:d,cluster:l??""})},"countFailover"),countOldHost:i((d,l,h)=>{a.inc(
{host:d,api:l,consumer:h})},"countOldHost"),countOutcome:i(({api:d,cluster:l,status:h,seconds:p})=>{c(d,l,`${Math.floor(
h/100)}xx`).inc(),p!==void 0&&l!==""&&u(d,l).observe(p)},"countOutcome"),showTable:th(n)}}i(nh,"createTelemetry");function sh(t){let e=Xl(c_,u_(t)),n=nh(()=>e.unhealthy()),r=l_(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!==
"off",telemetry:n,tableInForce:new Fn(n.showTable,()=>e.unhealthy()),time:i(()=>Date.now()/1e3+r,"time"),random:Math.random}}
i(sh,"createSharedState");var c_=i(({api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,d=r?30:40,l=r?
"upstream healthy again":"upstream unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:d,time:Date.
now(),plugin:"route-table",api:t,cluster:e,where:h,why:s,msg:l})}
`)},"logChange");function u_({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:rh(t,"utf8"),key:rh(e,"utf8")}}i(u_,"clientCertificate");function l_(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is not a number of seconds`);return e}i(l_,"clockOffset");var ih="0.1.0";var Bi=sh(process.env),Fi=class extends Un{static{i(this,"Plugin")}constructor(e){super(e,Bi)}},f_=Bi.telemetry.registry;
function h_(){return Bi.tableInForce.status}i(h_,"Status");var p_="route-table",m_=ih,g_=850,y_=uu,b_=["log"];import{resolve as w_}from"node:path";import{pathToFileURL as x_}from"node:url";var oh=["certificate","rewrite","access","response","preread","log"],S_=["rewrite","access","response"];function ah({Plugin:t}){
let e=t.prototype;return oh.filter(n=>typeof e[n]=="function")}i(ah,"phasesOf");function ch(t,e){if(!oh.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(ch,"phaseOf");function Vi(t){return S_.includes(t)}
i(Vi,"canExit");async function uh(t){let e=await import(x_(w_(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is not a plugin: it must export Pl\
ugin (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(uh,"loadPluginMod\
ule");function Wi(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...ah(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Wi,"describePlugin");function lh(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Wi(t,e)]})}i(lh,"dumpDescription");import{createServer as SE}from"node:http";import{connect as xE}from"node:net";var ft=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},ht=class{static{
i(this,"FrameReader")}#e;#n=[];#t=0;#r=1;#s=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#r>0||this.#s>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#n.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#t===0}#c(e,n){let r=n;for(;r<e.length&&(this.#r>0||this.#s>0);)if(this.#s>
0){let s=Math.min(this.#s,e.length-r);this.#s-=s,r+=s,this.#t+=s}else this.#i.push(e[r]??0),r+=1,this.#t+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=v_(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#r+=n.valuesPerUnit*r-1,this.#s=n.bytesPerUnit*r+n.extraBytes,this.#t+this.#s+this.#r>this.#e)throw new ft(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#n.length===0?e:Buffer.concat([...this.#n,e]);return this.#n=
[],this.#t=0,this.#r=1,n}};function O(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(O,"layout");var Zn=O(0,0,0),zi=1,Ki=2,E_=[Zn,void 0,Zn,Zn,O(1,0,1),O(2,0,1),O(4,0,1),O(1,0,1,0,1),O(2,0,1,0,1),O(4,0,1,
0,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,2,1),O(0,3,1),O(0,5,1),
O(0,9,1),O(0,17,1),O(1,0,1),O(2,0,1),O(4,0,1),O(2,0,0,zi),O(4,0,0,zi),O(2,0,0,Ki),O(4,0,0,Ki)];function v_(t){if(t<=127||
t>=224)return Zn;if(t<=143)return O(0,t&15,0,Ki);if(t<=159)return O(0,t&15,0,zi);if(t<=191)return O(0,t&31,1);let e=E_[t-
192];if(e===void 0)throw new ft(`a MessagePack value cannot begin with byte 0x${t.toString(16)}`);return e}i(v_,"layoutO\
f");var fr=xt(Lh(),1);import{isUtf8 as mE}from"node:buffer";var De=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Hh=0,qh=1,gE=2,
Uh=new fr.Encoder({ignoreUndefined:!0}),yE=new fr.Decoder({rawStrings:!0}),bE=new TextDecoder("utf-8",{ignoreBOM:!0});function $h(t){
let e=jh(t),[n,r,s,o]=e;if(n!==Hh||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new De("a message is \
not an RPC request");return{id:r,method:s,argument:o[0]}}i($h,"decodeRequest");function Fh(t){let[e,n,r,s]=jh(t);if(e!==
gE){if(e!==qh||typeof n!="number")throw new De("a message is not an RPC answer");return{id:n,error:wE(r),result:s}}}i(Fh,
"decodeAnswer");function wE(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(wE,"errorText");function Bh({
id:t,method:e,argument:n}){return Uh.encode([Hh,t,e,[n]])}i(Bh,"encodeRequest");function go({id:t,error:e,result:n}){return Uh.
encode([qh,t,e,e===null?n:null])}i(go,"encodeAnswer");function jh(t){let e;try{e=mo(yE.decode(t))}catch(n){throw new De(
`a message can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new De("a message is\
 not an array");return e}i(jh,"decodeArray");function mo(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)
return mE(t)?bE.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=mo(t[n]);return t}let e=t;for(let n of Object.
keys(e)){let r=T(e,n);typeof r=="object"&&J(e,n,mo(r))}return e}i(mo,"withTexts");function Vh(t,e){return new Promise((n,r)=>{let s=xE(t),o=new ht,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(Bh({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let d=Fh(u);d?.id===1&&a(d.error===null?void 0:
new Error(d.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(Vh,"probeServer");var _E=1e3;async function Wh(t){let e=SE((n,r)=>{EE(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(Wh,"serveHealth");async function EE(t,e,n){switch(t){case"/healthz":mt(
e,200,{status:"alive"});return;case"/readyz":await vE(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;case"/status":mt(e,200,n.status());return;default:mt(e,404,{status:"not found",paths:[
"/healthz","/readyz","/metrics","/status"]})}}i(EE,"answer");async function vE(t,{socketPath:e,isShuttingDown:n}){if(n()){
mt(t,503,{status:"shutting down"});return}try{await Vh(e,_E),mt(t,200,{status:"ready"})}catch(r){mt(t,503,{status:"not r\
eady",reason:r instanceof Error?r.message:String(r)})}}i(vE,"answerReadiness");function mt(t,e,n){t.writeHead(e,{"Conten\
t-Type":"application/json"}),t.end(`${JSON.stringify(n)}
`)}i(mt,"send");var ce=xt(Yn(),1);var $t="kdp_plugin_server";function zh(t){let e=new ce.Registry;(0,ce.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:kE(n),refusedConfigs:new ce.Counter({name:`${$t}_refused_configs_total`,help:"Configurations that the pl\
ugin refused. The last good one serves instead, or requests get 503.",registers:n}),failedPhases:new ce.Counter({name:`${$t}\
_failed_phases_total`,help:"Phases that ended in 503 because of a failure in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new ce.Counter({name:`${$t}_broken_connections_total`,help:"Connections that were closed because of an\
 invalid message.",labelNames:["reason"],registers:n})}}i(zh,"createMetrics");function kE(t){let e=new ce.Counter({name:`${$t}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(kE,"rpcCounter");function Kh({registry:t},e){
for(let[n,r]of Object.entries(e))new ce.Gauge({name:`${$t}_${n}`,help:`How many ${n.replaceAll("_"," ")} there are now.`,
registers:[t],collect(){this.set(r())}})}i(Kh,"addGauges");import{parseArgs as TE}from"node:util";var Ee=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Xh=`Usage: kdp\
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
`,Gh=["trace","debug","info","warn","error","fatal"];function Yh(t){let e=PE(t),{"log-level":n="info"}=e;if(!Gh.includes(
n))throw new Ee(`--log-level: it must be one of ${Gh.join(", ")}`);return{socket:e.socket,socketMode:OE(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:RE(e.http),plugin:e.plugin,phaseTimeout:Jh("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:Jh("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(Yh,"parseOptions");var Je={type:"string"},yo={type:"boolean"},AE={socket:Je,"socket-mode":Je,http:Je,plugin:Je,"ph\
ase-timeout":Je,grace:Je,"log-level":Je,dump:yo,"with-log-phase":yo,help:{...yo,short:"h"}};function PE(t){try{return TE(
{args:[...t],options:AE}).values}catch(e){throw new Ee(e instanceof Error?e.message:String(e))}}i(PE,"parse");function OE(t){
if(!/^[0-7]{3,4}$/.test(t))throw new Ee(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(OE,"parseMode");function RE(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new Ee(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(RE,"parseH\
ostAndPort");function Jh(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new Ee(`${t} ${e}: it must be milliseco\
nds`);return n}i(Jh,"parseMilliseconds");import{createServer as XE}from"node:net";import{setTimeout as YE}from"node:timers/promises";var Qh=["kong.response.exit","kong.response.error"];function Zh(){let t={method:"kong",below:new Map};return e=>ep(t,e)}
i(Zh,"createPdkMaker");function ep(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):ep(CE(t,s),e)}})}i(ep,"pdkFunction");function CE({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${NE(n)}`,below:new Map};return e.set(n,s),s}i(CE,"nameBelow");function NE(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(NE,"snakeCase");var Ft=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},hr=class{static{
i(this,"Conversation")}#e;#n=[];#t;#r;#s;#i=0;#c=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#u();return this.#l(
e),n}step(e,n){let r=this.#t;if(this.#o||r===void 0)return Promise.resolve("ret");this.#t=void 0;let s=this.#u();return n===
void 0?r.resolve(e):r.reject(new Error(`${bo(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#o)return;this.#h();
let n=new Ft(e);this.#t?.reject(n);for(let r of this.#n)r.reject(n);this.#r?.("ret")}#u(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new Ft(`the phase neither made a PDK call nor ended within ${this.#e.timeouts.plugin} ms`))}),new Promise(
e=>{this.#r=e})}#l(e){this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#d(n,s,o));Promise.resolve().then(()=>e(r)).
then(()=>{n===this.#i&&this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#d(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||
this.#o||this.#a){a(new Ft(`${n} was called after the end of the phase`));return}this.#n.push({answer:{Method:n,Args:r},
resolve:o,reject:a}),this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||this.#o)
return;let n=this.#n.shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,Qh.includes(bo(n.
answer))?this.#h():(this.#t=n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${bo(n.answer)}`)})),
e(n.answer)}#m(e){this.#c+=1;let n=this.#e.onFailure(e,this.#c);this.#n=[],n===void 0?this.#p():this.#l(n)}#g(e,n){clearTimeout(
this.#s),this.#s=setTimeout(n,e),this.#s.unref()}#h(){this.#o=!0,clearTimeout(this.#s),this.#e.onEnd()}};function bo(t){
return t==="ret"?t:t.Method}i(bo,"methodOf");function gt(t){return async e=>{let n=e;return Ct(n,t,IE(await n.nginx.getVar("kong_request_id")))}}i(gt,"refuseWith");function wo(t){
return e=>Ct(e,t,"")}i(wo,"refuseWithoutCalls");var pr=class{static{i(this,"RefusingPlugin")}rewrite=gt("no-table");access=gt(
"no-table");response=gt("no-table")};function IE(t){return typeof t=="string"?t:""}i(IE,"textOf");var ve=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},gr=class{static{i(this,
"Rpc")}#e;#n=new Map;#t=Zh();constructor(e){this.#e=e}get conversations(){return this.#n.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(mr(n),r);case"plugin.StepError":return this.#o(mr(n),!0,r);case"plugin.StartInstance":
return this.#r(mr(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),Wi(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#o(mr(n),!1,r);throw new ve(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let d=u?"the last good one stays in force":"requests get\
 503 until a valid one comes";o.error({instance:a.id,err:c},`configuration refused: ${d}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#s(e){let n=this.#e.instances.close(e);if(n===void 0)throw xo(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw xo(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#c(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw xo(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#u(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#l(
o,s);return So(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new ve("a step without an ev\
ent's id");let o=e.Data,a=this.#n.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#l(s,"access");return So(s,c,c.begin(
gt("failure")),r)}return So(s,a,a.step(o,n?String(o):void 0),r)}#u(e,n){return this.#n.size<65536?ch(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Vi(n)?wo("failure"):void 0)}#l(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new hr({makePdk:this.#t,timeouts:r,onEnd:i(()=>this.#n.delete(e),"onEnd"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Vi(n))return u===1?gt("failure"):u===2?wo("failure"):void 0},
"onFailure")});return this.#n.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new ve(`there is no plugin ${String(
e)} here, only ${n}`)}};function xo(t){return new ve(`no plugin instance #${String(t)}`)}i(xo,"noInstance");async function So(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(So,"answerOf");function mr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new ve("the argument must be a map")}i(mr,"recordOf");var LE=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function tp(t,{rpc:e,metrics:n,log:r}){let s=new ht,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((l,h)=>{n.brokenConnections.inc({reason:l}),r.warn({err:h},"connection closed: an invalid message came over it"),t.destroy()},
"closeBroken"),d=i(async l=>{let h=$h(l),p=await HE(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",l=>{try{
for(let h of s.push(l)){if(a+=1,a>16)throw new ft("too many messages are waiting for an answer");c=(a===1?d(h):c.then(()=>t.
destroyed?void 0:d(h))).catch(m=>{u(m instanceof De?"message":"failure",m)})}}catch(h){u("frame",h)}}),t.on("error",l=>{
r.debug({err:l},"connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(tp,"serveC\
onnection");async function HE({id:t,method:e,argument:n},r,s,o,a){let c=LE.includes(e)?e:"other";try{let u=await r.call(
e,n,s);return o.countRpc(c,"ok"),go({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof ve||a.error(
{err:u,method:e},"an RPC failed");let d=u instanceof Error?u.message:String(u);return go({id:t,error:d,result:null})}}i(
HE,"answerTo");import{isDeepStrictEqual as qE}from"node:util";var UE=16,yr=class{static{i(this,"Instances")}#e;#n=new Map;#t=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#n.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=JSON.parse(e);n=$E(r);let s=this.#s(n,r);return this.#r.
delete(n),{instance:this.#i(s),refusal:void 0,servesLastGood:!1}}catch(r){let s=this.#t.get(n),o=s?.plugin??new pr;return this.#r.
set(n,r instanceof Error?r.message:String(r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#n.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#n.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#n)r.expires<=e&&this.#n.delete(n)}#s(e,n){let r=FE(n),s=this.#t.
get(e);if(s!==void 0&&qE(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#t.delete(e),this.#t.set(e,
{config:r,plugin:o});let[a]=this.#t.keys();return this.#t.size>UE&&a!==void 0&&this.#t.delete(a),o}#i(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#n.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function $E(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i($E,"ent\
ityOf");function FE(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(FE,"withoutKongsKeys");import{chmod as BE,lstat as jE,unlink as VE}from"node:fs/promises";import{connect as WE}from"node:net";async function np(t,e,n){await zE(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await BE(e,n)}i(np,"listenOnSocket");async function zE(t){let e=await jE(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} exists and is not a socket; name another path`);if(await KE(t))throw new Error(`another server lis\
tens on ${t}; stop it, or name another path`);await VE(t)}}i(zE,"removeStaleSocket");function KE(t){return new Promise(e=>{
let n=WE(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(KE,"isAlive");import{randomBytes as GE}from"node:crypto";var br=class{static{i(this,"UniqueIds")}#e=GE(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var QE=1e4,ZE=36e5,ev=5e3,tv=250,nv=20;async function rp(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new br,u=new yr({module:e,ids:c,closedTtl:QE,idleTtl:ZE}),d=new gr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),l=new Set,h=0,p=XE(y=>{l.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>l.delete(y)),tp(y,{rpc:d,metrics:o,
log:a})});p.maxConnections=16384;let m=setInterval(()=>{u.sweep()},ev);m.unref(),Kh(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>d.conversations,"phases"),connections:i(()=>l.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await np(p,n,r);let f=!1;return{get isShuttingDown(){return f},get status(){return{...e.Status?.(),
refused:u.refusals}},async shutDown(y){f=!0;let b=Date.now()+y,_=i(()=>l.size===0||d.conversations===0&&Date.now()-h>tv||
Date.now()>b,"isDone");for(;!_();)await YE(nv);clearInterval(m);let x=new Promise(S=>p.close(S));for(let S of l)S.destroy();
await x}}}i(rp,"startServer");var rv=`This is a plugin server for Kong. Kong sends it the phases of each request over a Unix socket, and it answers
with the calls for Kong to make. It needs a Kong that is configured with its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,sv=3e4;try{await iv(process.argv.slice(2))}catch(t){let e=t instanceof Ee?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function iv(t){let e=Yh(t);if(e.help){process.stdout.write(Xh);return}let n=e.plugin===void 0?
ji:await uh(e.plugin);e.dump?process.stdout.write(`${lh(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(rv),process.exitCode=2):await ov(e,e.socket,n)}i(iv,"main");async function ov(t,e,n){
let r=(0,sp.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=zh(n.Metrics);av(r);let o=await rp({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:sv},metrics:s,log:r}),a=t.http===void 0?void 0:await Wh({...t.http,socketPath:e,
metrics:s,isShuttingDown:i(()=>o.isShuttingDown,"isShuttingDown"),status:i(()=>o.status,"status")});r.info({socket:e,http:a?.
address(),version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isShuttingDown||(r.info({signal:u},"shutting dow\
n: open phases are finished first"),o.shutDown(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),r.info("stopped")}))},
"leave");process.on("SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}
i(ov,"serve");function av(t){process.on("unhandledRejection",e=>{t.error({err:e},"unhandled error")})}i(av,"reportCrashe\
s");
