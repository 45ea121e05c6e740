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
var zh=Object.create;var ht=Object.defineProperty;var Wh=Object.getOwnPropertyDescriptor;var Kh=Object.getOwnPropertyNames;var Gh=Object.getPrototypeOf,Jh=Object.prototype.hasOwnProperty;var i=(t,e)=>ht(t,"name",{value:e,configurable:!0}),k=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var Yh=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var x=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},xo=(t,e)=>{for(var n in e)
ht(t,n,{get:e[n],enumerable:!0})},So=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Kh(e))!Jh.call(
t,s)&&s!==n&&ht(t,s,{get:()=>e[s],enumerable:!(r=Wh(e,s))||r.enumerable});return t};var pt=(t,e,n)=>(n=t!=null?zh(Gh(t)):{},So(e||!t||!t.__esModule?ht(n,"default",{value:t,enumerable:!0}):n,t)),Xh=t=>So(ht(
{},"__esModule",{value:!0}),t);var br=x((IE,vo)=>{"use strict";var mt=i(t=>t&&typeof t.message=="string","isErrorLike"),yr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return mt(n)?n:void 0}else return mt(e)?e:void 0},"getErrorCause"),_o=i((t,e)=>{
if(!mt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=yr(t);return r?(e.add(t),n+`
caused by: `+_o(r,e)):n},"_stackWithCauses"),Zh=i(t=>_o(t,new Set),"stackWithCauses"),Eo=i((t,e,n)=>{if(!mt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=yr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+Eo(s,e,o)}else return r},"_messageWithCauses"),Qh=i(t=>Eo(t,new Set),"messageWithCauses");vo.exports={isErrorLike:mt,
getErrorCause:yr,stackWithCauses:Zh,messageWithCauses:Qh}});var wr=x((ME,To)=>{"use strict";var ep=Symbol("circular-ref-tag"),Ut=Symbol("pino-raw-err-ref"),ko=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Ut]},
"get"),set:i(function(t){this[Ut]=t},"set")}});Object.defineProperty(ko,Ut,{writable:!0,value:{}});To.exports={pinoErrProto:ko,
pinoErrorSymbols:{seen:ep,rawSymbol:Ut}}});var Po=x(($E,Oo)=>{"use strict";Oo.exports=Sr;var{messageWithCauses:tp,stackWithCauses:np,isErrorLike:Ao}=br(),{pinoErrProto:rp,
pinoErrorSymbols:sp}=wr(),{seen:xr}=sp,{toString:ip}=Object.prototype;function Sr(t){if(!Ao(t))return t;t[xr]=void 0;let e=Object.
create(rp);e.type=ip.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=tp(t),e.stack=np(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Sr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Ao(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,xr)&&(e[n]=Sr(r)):e[n]=r}return delete t[xr],e.raw=t,e}i(Sr,"errSerializer")});var Co=x((HE,Ro)=>{"use strict";Ro.exports=jt;var{isErrorLike:_r}=br(),{pinoErrProto:op,pinoErrorSymbols:ap}=wr(),{seen:Bt}=ap,
{toString:cp}=Object.prototype;function jt(t){if(!_r(t))return t;t[Bt]=void 0;let e=Object.create(op);e.type=cp.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>jt(n))),_r(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Bt)&&(e.cause=jt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];_r(r)?Object.prototype.hasOwnProperty.call(r,Bt)||(e[n]=jt(r)):e[n]=r}return delete t[Bt],e.
raw=t,e}i(jt,"errWithCauseSerializer")});var Mo=x((BE,Do)=>{"use strict";Do.exports={mapHttpRequest:up,reqSerializer:Io};var Er=Symbol("pino-raw-req-ref"),No=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[Er]},"get"),set:i(function(t){this[Er]=t},"set")}});Object.defineProperty(
No,Er,{writable:!0,value:{}});function Io(t){let e=t.info||t.socket,n=Object.create(No);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(Io,"reqSerializer");function up(t){return{
req:Io(t)}}i(up,"mapHttpRequest")});var Ho=x((FE,qo)=>{"use strict";qo.exports={mapHttpResponse:lp,resSerializer:$o};var vr=Symbol("pino-raw-res-ref"),Lo=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[vr]},"get"),set:i(function(t){this[vr]=t},"set")}});Object.defineProperty(Lo,vr,{writable:!0,
value:{}});function $o(t){let e=Object.create(Lo);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i($o,"resSerializer");function lp(t){return{res:$o(t)}}i(lp,"mapHttpResponse")});var Tr=x((zE,Uo)=>{"use strict";var kr=Po(),dp=Co(),Ft=Mo(),Vt=Ho();Uo.exports={err:kr,errWithCause:dp,mapHttpRequest:Ft.
mapHttpRequest,mapHttpResponse:Vt.mapHttpResponse,req:Ft.reqSerializer,res:Vt.resSerializer,wrapErrorSerializer:i(function(e){
return e===kr?e:i(function(r){return e(kr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===Ft.reqSerializer?e:i(function(r){return e(Ft.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Vt.resSerializer?e:i(function(r){return e(Vt.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Ar=x((KE,Fo)=>{"use strict";var Bo=k("node:util"),jo=Bo.getCallSites??Bo.getCallSite;function fp(t,e){return e}i(fp,
"noOpPrepareStackTrace");Fo.exports=i(function(){if(jo)return jo().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=fp;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Jo=x((JE,Go)=>{"use strict";function Or(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Or(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Or(t[n]));return e}return t}
i(Or,"deepClone");function Vo(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Vo,"parsePath");function zo(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(zo,"setValue");function Wo(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(Wo,"removeKey");var zt=Symbol("PATH_NOT_FOUND");function hp(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return zt;n=n[r]}return n}i(hp,"getValueIfExists");function pp(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(pp,"getValue");function mp(t,e,n,r=!1){for(let s of e){
let o=Vo(s);if(o.includes("*"))Ko(t,o,n,s,r);else if(r)Wo(t,o);else{let a=hp(t,o);if(a===zt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;zo(t,o,c)}}}i(mp,"redactPaths");function Ko(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else gp(t,e,n,
o,r,s)}i(Ko,"redactWildcardPath");function gp(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,h){if(h===
a.length){if(Array.isArray(d))for(let p=0;p<d.length;p++)u[h]=p.toString(),l(d[p],h+1);else if(typeof d=="object"&&d!==null)
for(let p in d)u[h]=p,l(d[p],h+1)}else if(h<a.length){let p=a[h];d&&typeof d=="object"&&d!==null&&p in d&&(u[h]=p,l(d[p],
h+1))}else if(c.includes("*"))Ko(d,c,typeof n=="function"?(y,f)=>{let g=[...u.slice(0,h),...f];return n(y,g)}:n,s,o);else if(o)
Wo(d,c);else{let p=typeof n=="function"?n(pp(d,c),[...u.slice(0,h),...c]):n;zo(d,c,p)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let p=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[p],u[h]=p}d!=
null&&l(d,a.length)}}i(gp,"redactIntermediateWildcard");function yp(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Vo(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(yp,"buildPathSt\
ructure");function bp(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(bp,"selectiveClone");function wp(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(wp,"validatePath");function xp(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
wp(e)}i(xp,"validatePaths");function Sp(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;xp(e);let a=yp(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=bp(u,a),d=u,h=n;return typeof n=="function"&&(h=n),mp(l,e,h,o),r===!1?(l.restore=function(){return Or(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(Sp,"slowRedact");Go.exports=Sp});var Ie=x((XE,Yo)=>{"use strict";var _p=Symbol("pino.setLevel"),Ep=Symbol("pino.getLevel"),vp=Symbol("pino.levelVal"),kp=Symbol(
"pino.levelComp"),Tp=Symbol("pino.useLevelLabels"),Ap=Symbol("pino.useOnlyCustomLevels"),Op=Symbol("pino.mixin"),Pp=Symbol(
"pino.lsCache"),Rp=Symbol("pino.chindings"),Cp=Symbol("pino.asJson"),Np=Symbol("pino.write"),Ip=Symbol("pino.redactFmt"),
Dp=Symbol("pino.time"),Mp=Symbol("pino.timeSliceIndex"),Lp=Symbol("pino.stream"),$p=Symbol("pino.stringify"),qp=Symbol("\
pino.stringifySafe"),Hp=Symbol("pino.stringifiers"),Up=Symbol("pino.end"),Bp=Symbol("pino.formatOpts"),jp=Symbol("pino.m\
essageKey"),Fp=Symbol("pino.errorKey"),Vp=Symbol("pino.nestedKey"),zp=Symbol("pino.nestedKeyStr"),Wp=Symbol("pino.mixinM\
ergeStrategy"),Kp=Symbol("pino.msgPrefix"),Gp=Symbol("pino.wildcardFirst"),Jp=Symbol.for("pino.serializers"),Yp=Symbol.for(
"pino.formatters"),Xp=Symbol.for("pino.hooks"),Zp=Symbol.for("pino.metadata"),Qp=Symbol.for("pino.transport.usesMultistr\
eam");Yo.exports={setLevelSym:_p,getLevelSym:Ep,levelValSym:vp,levelCompSym:kp,useLevelLabelsSym:Tp,mixinSym:Op,lsCacheSym:Pp,
chindingsSym:Rp,asJsonSym:Cp,writeSym:Np,serializersSym:Jp,redactFmtSym:Ip,timeSym:Dp,timeSliceIndexSym:Mp,streamSym:Lp,
stringifySym:$p,stringifySafeSym:qp,stringifiersSym:Hp,endSym:Up,formatOptsSym:Bp,messageKeySym:jp,errorKeySym:Fp,nestedKeySym:Vp,
wildcardFirstSym:Gp,needsMetadataGsym:Zp,useOnlyCustomLevelsSym:Ap,formattersSym:Yp,hooksSym:Xp,nestedKeyStrSym:zp,mixinMergeStrategySym:Wp,
msgPrefixSym:Kp,transportUsesMultistreamSym:Qp}});var Rr=x((ZE,ea)=>{"use strict";var Xo=Jo(),{redactFmtSym:em,wildcardFirstSym:Wt}=Ie(),Pr=/[^.[\]]+|\[([^[\]]*?)\]/g,Zo="\
[Redacted]",Qo=!1;function tm(t,e){let{paths:n,censor:r,remove:s}=nm(t),o=n.reduce((u,l)=>{Pr.lastIndex=0;let d=Pr.exec(
l),h=Pr.exec(l),p=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(p==="*"&&(p=Wt),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:y}=h,f=`${l.substr(y,l.length-1)}`;return u[p]=u[p]||[],p!==Wt&&u[p].length===0&&
u[p].push(...u[Wt]||[]),p===Wt&&Object.keys(u).forEach(function(g){u[g]&&u[g].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[em]:Xo({paths:n,censor:r,serialize:e,strict:Qo,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(h,p)=>r(h,[l,...p]):r;u[l]=Xo({paths:o[l],censor:d,serialize:e,strict:Qo,
remove:s})}return u},a)}i(tm,"redaction");function nm(t){if(Array.isArray(t))return t={paths:t,censor:Zo},t;let{paths:e,
censor:n=Zo,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(nm,"handle");ea.exports=tm});var ra=x((ev,na)=>{"use strict";var rm=i(()=>"","nullTime"),sm=i(()=>`,"time":${Date.now()}`,"epochTime"),im=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),om=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),am=1000000n,
ta=1000000000n,cm=BigInt(Date.now())*am,um=process.hrtime.bigint(),lm=i(()=>{let t=process.hrtime.bigint()-um,e=cm+t,n=e/
ta,r=e%ta,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");na.exports={nullTime:rm,epochTime:sm,unixTime:im,isoTime:om,isoTimeNano:lm}});var ia=x((nv,sa)=>{"use strict";function dm(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(dm,"tryStringi\
fy");sa.exports=fm;function fm(t,e,n){var r=n&&n.stringify||dm,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,h=-1,p=t&&t.length||0,y=0;y<p;){if(t.charCodeAt(y)===37&&y+1<p){switch(h=
h>-1?h:0,t.charCodeAt(y+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<y&&(l+=t.slice(h,y)),l+=Number(e[d]),h=y+2,y++;
break;case 105:if(d>=u||e[d]==null)break;h<y&&(l+=t.slice(h,y)),l+=Math.floor(Number(e[d])),h=y+2,y++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<y&&(l+=t.slice(h,y));var f=typeof e[d];if(f==="string"){l+="'"+e[d]+"'",h=y+2,y++;break}if(f===
"function"){l+=e[d].name||"<anonymous>",h=y+2,y++;break}l+=r(e[d]),h=y+2,y++;break;case 115:if(d>=u)break;h<y&&(l+=t.slice(
h,y)),l+=String(e[d]),h=y+2,y++;break;case 37:h<y&&(l+=t.slice(h,y)),l+="%",h=y+2,y++,d--;break}++d}++y}return h===-1?t:
(h<p&&(l+=t.slice(h)),l)}i(fm,"format")});var Nr=x((sv,Cr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Cr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Cr.exports=t}});var ha=x((ov,fa)=>{"use strict";var N=k("fs"),hm=k("events"),pm=k("util").inherits,oa=k("path"),Dr=Nr(),mm=k("assert"),Kt=100,
Gt=Buffer.allocUnsafe(0),gm=16*1024,aa="buffer",ca="utf8",[ym,bm]=(process.versions.node||"0.0").split(".").map(Number),
wm=ym>=22&&bm>=7;function ua(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&N.mkdirSync(oa.dirname(
t),{recursive:!0});let o=N.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?N.mkdir(oa.dirname(t),{recursive:!0},
o=>{if(o)return n(o);N.open(t,r,s,n)}):N.open(t,r,s,n)}i(ua,"openFile");function Q(t){if(!(this instanceof Q))return new Q(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:h,contentMode:p,
mode:y}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||gm,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=y,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let f,
g;if(p===aa)this._writingBuf=Gt,this.write=_m,this.flush=vm,this.flushSync=Tm,this._actualWrite=Om,f=i(()=>N.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),g=i(()=>N.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===ca)this._writingBuf="",this.write=Sm,this.flush=Em,this.flushSync=km,this._actualWrite=Am,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),g=i(()=>Buffer.
isBuffer(this._writingBuf)?N.write(this.fd,this._writingBuf,this.release):N.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${ca}" and "${aa}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")ua(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Dr(Kt),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(g,Kt);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let w=Ir(this._writingBuf,
this._len,_);if(this._len=w.len,this._writingBuf=w.writingBuf,this._writingBuf.length){if(!this.sync){g();return}try{do{
let E=f(),C=Ir(this._writingBuf,this._len,E);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&N.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Jt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(xm,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(Q,"SonicBo\
om");function Ir(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Ir,"releaseWritingBuf");function xm(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(xm,"e\
mitDrain");pm(Q,hm);function la(t,e){return t.length===0?Gt:t.length===1?t[0]:Buffer.concat(t,e)}i(la,"mergeBuf");function Sm(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Sm,"write");function _m(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(_m,"writeBuffer");function da(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{N.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(da,"callFlushCallbackOnDrain");function Em(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&da.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Em,"flush");function vm(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&da.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(vm,"flushBuffer");Q.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&N.close(e,n=>{if(n)return this.emit("error",n)})}),ua(this.file,this)};Q.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Jt(this)))};function km(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?N.writeSync(this.fd,t):N.writeSync(this.fd,
t,"utf8"),n=Ir(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Dr(Kt)}}try{N.fsyncSync(this.fd)}catch{}}
i(km,"flushSync");function Tm(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Gt);let t=Gt;for(;this._bufs.length||t.length;){t.length<=0&&(t=la(this._bufs[0],this._lens[0]));try{let e=N.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Dr(Kt)}}}i(Tm,"flushBufferS\
ync");Q.prototype.destroy=function(){this.destroyed||Jt(this)};function Am(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else N.write(
this.fd,this._writingBuf,t)}i(Am,"actualWrite");function Om(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:la(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=N.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else wm&&(this._writingBuf=Buffer.from(this._writingBuf)),N.write(this.fd,this._writingBuf,
t)}i(Om,"actualWriteBuffer");function Jt(t){if(t.fd===-1){t.once("ready",Jt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],mm(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{N.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?N.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Jt,"actualClose");Q.SonicBoom=Q;Q.default=Q;fa.exports=Q});var Mr=x((cv,ba)=>{"use strict";var ee={exit:[],beforeExit:[]},pa={exit:Cm,beforeExit:Nm},We;function Pm(){We===void 0&&
(We=new FinalizationRegistry(Im))}i(Pm,"ensureRegistry");function Rm(t){ee[t].length>0||process.on(t,pa[t])}i(Rm,"instal\
l");function ma(t){ee[t].length>0||(process.removeListener(t,pa[t]),ee.exit.length===0&&ee.beforeExit.length===0&&(We=void 0))}
i(ma,"uninstall");function Cm(){ga("exit")}i(Cm,"onExit");function Nm(){ga("beforeExit")}i(Nm,"onBeforeExit");function ga(t){
for(let e of ee[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ee[t]=[]}i(ga,"callRefs");function Im(t){for(let e of["exi\
t","beforeExit"]){let n=ee[e].indexOf(t);ee[e].splice(n,n+1),ma(e)}}i(Im,"clear");function ya(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");Rm(t);let r=new WeakRef(e);r.fn=n,Pm(),We.register(e,r),ee[t].push(r)}i(ya,"_register");
function Dm(t,e){ya("exit",t,e)}i(Dm,"register");function Mm(t,e){ya("beforeExit",t,e)}i(Mm,"registerBeforeExit");function Lm(t){
if(We!==void 0){We.unregister(t);for(let e of["exit","beforeExit"])ee[e]=ee[e].filter(n=>{let r=n.deref();return r&&r!==
t}),ma(e)}}i(Lm,"unregister");ba.exports={register:Dm,registerBeforeExit:Mm,unregister:Lm}});var wa=x((lv,$m)=>{$m.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var Sa=x((dv,xa)=>{"use strict";function qm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
qm,"wait");function Hm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Hm,"w\
aitDiff");xa.exports={wait:qm,waitDiff:Hm}});var Ea=x((hv,_a)=>{"use strict";_a.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var Ma=x((pv,Da)=>{"use strict";var{version:Um}=wa(),{EventEmitter:Bm}=k("events"),{Worker:jm}=k("worker_threads"),{join:Fm}=k("path"),
{pathToFileURL:Vm}=k("url"),{wait:zm}=Sa(),{WRITE_INDEX:ge,READ_INDEX:_e,SEQ_INDEX:Lr}=Ea(),Wm=k("buffer"),Km=k("assert"),
m=Symbol("kImpl"),Gm=Wm.constants.MAX_STRING_LENGTH;function va(){}i(va,"noop");function Ur(t,e){Atomics.add(t[m].state,
Lr,1),e(),Atomics.add(t[m].state,Lr,1),Atomics.notify(t[m].state,Lr)}i(Ur,"updateState");function ka(t){Ur(t,()=>{Atomics.
store(t[m].state,_e,0),Atomics.store(t[m].state,ge,0)}),Atomics.notify(t[m].state,_e)}i(ka,"resetIndexes");var Ke=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Yt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},Jm=process.env.NODE_V8_COVERAGE?Yt:global.FinalizationRegistry||Yt,Ym=process.env.
NODE_V8_COVERAGE?Ke:global.WeakRef||Ke,Ta=new Jm(t=>{t.exited||t.terminate()});function Xm(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Fm(__dirname,"\
lib","worker.js"),a=new jm(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:Vm(n).href,dataBuf:t[m].dataBuf,stateBuf:t[m].stateBuf,workerData:{$context:{threadStreamVersion:Um},
...r}}});return a.stream=new Ke(t),a.on("message",Zm),a.on("exit",Pa),Ta.register(t,a),a}i(Xm,"createWorker");function Aa(t){
Km(!t[m].sync),t[m].needDrain&&(t[m].needDrain=!1,t.emit("drain"))}i(Aa,"drain");function Oa(t){for(;;){let e=Atomics.load(
t[m].state,ge);if(t.destroyed||e<0)return;let n=t[m].data.length-e;if(n>0){if(t[m].bufLen===0){t[m].flushing=!1,t[m].ending?
Br(t):t[m].needDrain&&process.nextTick(Aa,t);return}Na(t,n,va);continue}if(n===0){if(e===0&&t[m].bufLen===0)return;Xt(t,
()=>{t.destroyed||(ka(t),Oa(t))});return}K(t,new Error("overwritten"));return}}i(Oa,"nextFlush");function Zm(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[m].ending||
(this.stream=new Ym(e)),Xt(e,()=>{e[m].ready=!0,e.emit("ready")});break;case"ERROR":K(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){K(e,new Error(
"this should not happen: "+t.code));break}let n=e[m].flushCallbacks.get(t.id);n&&(e[m].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:K(e,new Error("this should not happen: "+t.code))}}
i(Zm,"onWorkerMessage");function Pa(t){let e=this.stream.deref();e!==void 0&&(Ta.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Pa),K(e,t!==0?new Error("the worker thread exited"):null))}i(Pa,"onWorkerExit");var qr=class extends Bm{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[m]={},this[m].stateBuf=new SharedArrayBuffer(128),this[m].state=new Int32Array(this[m].stateBuf),this[m].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[m].data=Buffer.from(this[m].dataBuf),this[m].sync=e.sync||
!1,this[m].ending=!1,this[m].ended=!1,this[m].needDrain=!1,this[m].destroyed=!1,this[m].flushing=!1,this[m].ready=!1,this[m].
finished=!1,this[m].errored=null,this[m].closed=!1,this[m].buf=[],this[m].bufHead=0,this[m].bufLen=0,this[m].flushCallbacks=
new Map,this[m].nextFlushId=0,this[m].flushRetainCount=0,this[m].userRef=!0,this.worker=Xm(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[m].destroyed)return Hr(this,new Error(
"the worker has exited")),!1;if(this[m].ending)return Hr(this,new Error("the worker is ending")),!1;if(this[m].flushing&&
this[m].bufLen+n.length>=Gm)try{$r(this),this[m].flushing=!0}catch(r){return K(this,r),!1}if(this[m].buf.push(n),this[m].
bufLen+=n.length,this[m].sync)try{return $r(this),!0}catch(r){return K(this,r),!1}return this[m].flushing||(this[m].flushing=
!0,setImmediate(Oa,this)),this[m].needDrain=this[m].data.length-this[m].bufLen-Atomics.load(this[m].state,ge)<=0,!this[m].
needDrain}end(){this[m].destroyed||(this[m].ending=!0,this.worker.stream=new Ke(this),Br(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||va,n&&Qm(this);let r=!1,s=i(o=>{r||(r=!0,n&&eg(this),e(o))},"done");Ra(this,o=>{if(o){process.nextTick(
s,o);return}Ca(this,s)})}flushSync(){this[m].destroyed||($r(this),Ia(this))}unref(){this[m].userRef=!1,this[m].flushRetainCount===
0&&this.worker.unref()}ref(){this[m].userRef=!0,this.worker.ref()}get ready(){return this[m].ready}get destroyed(){return this[m].
destroyed}get closed(){return this[m].closed}get writable(){return!this[m].destroyed&&!this[m].ending}get writableEnded(){
return this[m].ending}get writableFinished(){return this[m].finished}get writableNeedDrain(){return this[m].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[m].errored}};function Ra(t,e){if(t[m].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[m].sync&&(t[m].flushing||t[m].bufLen>0)){setImmediate(Ra,t,e);return}Xt(t,e)}i(Ra,
"flushBuffer");function Xt(t,e){let n=Atomics.load(t[m].state,ge);zm(t[m].state,_e,n,1/0,(r,s)=>{if(r){K(t,r),e(r);return}
if(s!=="ok"){Xt(t,e);return}e()})}i(Xt,"waitForRead");function Qm(t){t[m].flushRetainCount===0&&t.worker.ref(),t[m].flushRetainCount++}
i(Qm,"retainWorkerForPendingFlush");function eg(t){t[m].flushRetainCount!==0&&(t[m].flushRetainCount--,t[m].flushRetainCount===
0&&!t[m].userRef&&t.worker.unref())}i(eg,"releaseWorkerForPendingFlush");function Ca(t,e){if(t[m].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[m].ready){let r=i(()=>{o(),Ca(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[m].nextFlushId;t[m].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[m].flushCallbacks.delete(n),K(t,r),process.nextTick(e,r)}}i(Ca,"requestWorkerF\
lush");function tg(t,e){let n=t[m].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(tg,"failPendingFlushCallbacks");function Hr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Hr,"error");function K(t,e){t[m].destroyed||(t[m].destroyed=!0,tg(t,e),e&&(t[m].errored=e,Hr(t,e)),t.worker.
exited?setImmediate(()=>{t[m].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[m].closed=!0,t.
emit("close")}))}i(K,"destroy");function Na(t,e,n){let s=Atomics.load(t[m].state,ge),o=e;for(;o>0&&t[m].bufLen!==0;){let a=t[m].
bufHead,c=t[m].buf[a];if(c.length<=o){c.copy(t[m].data,s),s+=c.length,o-=c.length,t[m].bufLen-=c.length,t[m].bufHead=a+1,
t[m].bufHead===t[m].buf.length?(t[m].buf.length=0,t[m].bufHead=0):t[m].bufHead>=1024&&t[m].bufHead*2>=t[m].buf.length&&(t[m].
buf.splice(0,t[m].bufHead),t[m].bufHead=0);continue}c.copy(t[m].data,s,0,o),t[m].buf[a]=c.subarray(o),t[m].bufLen-=o,s+=
o,o=0}return Ur(t,()=>{Atomics.store(t[m].state,ge,s)}),n(),!0}i(Na,"write");function Br(t){if(!(t[m].ended||!t[m].ending||
t[m].flushing)){t[m].ended=!0;try{t.flushSync();let e=Atomics.load(t[m].state,_e);Ur(t,()=>{Atomics.store(t[m].state,ge,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[m].state,_e,e,1e3),e=Atomics.load(t[m].state,_e),e===-2){K(t,new Error("en\
d() failed"));return}if(++n===10){K(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[m].finished=
!0,t.emit("finish")})}catch(e){K(t,e)}}}i(Br,"end");function $r(t){let e=i(()=>{t[m].ending?Br(t):t[m].needDrain&&process.
nextTick(Aa,t)},"cb");for(t[m].flushing=!1;t[m].bufLen!==0;){let n=Atomics.load(t[m].state,ge);if(n<0)throw new Error("_\
writeSync failed");let r=t[m].data.length-n;if(r===0){Ia(t),ka(t);continue}else if(r<0)throw new Error("overwritten");Na(
t,r,e)}}i($r,"writeSync");function Ia(t){if(t[m].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[m].state,ge),n=0;for(;;){let r=Atomics.load(t[m].state,_e);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[m].state,_e,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(Ia,"flushSync");Da.
exports=qr});var Vr=x((gv,qa)=>{"use strict";var{createRequire:ng}=k("module"),{existsSync:rg}=k("node:fs"),sg=Ar(),{join:jr,isAbsolute:$a,
sep:ig}=k("node:path"),{fileURLToPath:og}=k("node:url"),ag=Nr(),Fr=Mr(),cg=Ma(),{transportUsesMultistreamSym:ug}=Ie();function lg(t){
Fr.register(t,mg),Fr.registerBeforeExit(t,gg),t.on("close",function(){Fr.unregister(t)})}i(lg,"setupOnExit");function dg(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(dg,"hasPreloadFlags");function fg(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&La(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(La(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(fg,"sanitizeNodeOptions");function La(t){let e=hg(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=og(n)}catch{return!1}return $a(n)&&!rg(n)}i(La,"shouldDropPreload");function hg(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(hg,"stripQuotes");function pg(t,e,n,r,s){if(!n.
execArgv&&dg()&&k.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=fg(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new cg({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&lg(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),ag(
100),o.end())}return i(c,"onExit"),o}i(pg,"buildStream");function mg(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(mg,"autoEnd");function gg(t){t.flushSync()}i(gg,"flush");function yg(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=sg(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||jr(__dirname,"worker.js"),
u.targets=n.filter(w=>w.target).map(w=>({...w,target:g(w.target)})),u.pipelines=n.filter(w=>w.pipeline).map(w=>w.pipeline.
map(S=>({...S,level:w.level,target:g(S.target)})));let b=u.targets.some(w=>w.level!=null),_=u.pipelines.some(w=>w.some(S=>S.
level!=null));l=u.targets.length+u.pipelines.length>1||b||_}else e&&(p=h["pino-worker"]||jr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:g(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let y=n||e?"pino.transp\
ort":p,f=pg(g(p),u,o,c,y);return l&&(f[ug]=!0),f;function g(b){if(b=h[b]||b,$a(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return jr(__dirname,"..","file.js");let _;for(let w of d)try{let S=w==="node:repl"?process.cwd()+ig:w;_=ng(S).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(g,"f\
ixTarget")}i(yg,"transport");qa.exports=yg});var tn=x((bv,Xa)=>{"use strict";var bg=k("node:diagnostics_channel"),Ha=ia(),{mapHttpRequest:wg,mapHttpResponse:xg}=Tr(),
zr=ha(),Ua=Mr(),{lsCacheSym:Sg,chindingsSym:za,writeSym:Ba,serializersSym:Wa,formatOptsSym:ja,endSym:_g,stringifiersSym:Ka,
stringifySym:Ga,stringifySafeSym:Wr,wildcardFirstSym:Ja,nestedKeySym:Eg,formattersSym:Ya,messageKeySym:vg,errorKeySym:kg,
nestedKeyStrSym:Tg,msgPrefixSym:Zt}=Ie(),{isMainThread:Ag}=k("worker_threads"),Og=Vr(),[Pg]=process.versions.node.split(
".").map(t=>Number(t)),Fa=bg.tracingChannel("pino_asJson"),Qt=Pg>=25?t=>JSON.stringify(t):Cg;function Ge(){}i(Ge,"noop");
function Rg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=wg(r):typeof r.setHeader=="function"&&(r=xg(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[Zt]=="string"&&o!==void 0&&o!==null&&(o=this[Zt]+o),this[Ba](r,
Ha(o,a,this[ja]),t)}else{let o=r===void 0?s.shift():r;typeof this[Zt]=="string"&&o!==void 0&&o!==null&&(o=this[Zt]+o),this[Ba](
null,Ha(o,s,this[ja]),t)}}}i(Rg,"genLog");function Cg(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(Cg,"_asString");function Ng(t,e,n,r){if(Fa.hasSubscribers===!1)return Va.call(this,
t,e,n,r);let s={instance:this,arguments};return Fa.traceSync(Va,s,this,t,e,n,r)}i(Ng,"asJson");function Va(t,e,n,r){let s=this[Ga],
o=this[Wr],a=this[Ka],c=this[_g],u=this[za],l=this[Wa],d=this[Ya],h=this[vg],p=this[kg],y=this[Sg][n]+r;y=y+u;let f;d.log&&
(t=d.log(t));let g=a[Ja],b="";for(let w in t)if(f=t[w],Object.prototype.hasOwnProperty.call(t,w)&&f!==void 0){l[w]?f=l[w](
f):w===p&&l.err&&(f=l.err(f));let S=a[w]||g;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f));break;case"string":f=(S||Qt)(f);break;default:f=(S||s)(f,o)}if(f===
void 0)continue;let E=Qt(w);b+=","+E+":"+f}let _="";if(e!==void 0){f=l[h]?l[h](e):e;let w=a[h]||g;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":w&&(f=w(f)),_=',"'+h+'":'+f;break;case"stri\
ng":f=(w||Qt)(f),_=',"'+h+'":'+f;break;default:f=(w||s)(f,o),_=',"'+h+'":'+f}}return this[Eg]&&b?y+this[Tg]+b.slice(1)+"\
}"+_+c:y+b+_+c}i(Va,"_asJson");function Ig(t,e){let n,r=t[za],s=t[Ga],o=t[Wr],a=t[Ka],c=a[Ja],u=t[Wa],l=t[Ya].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+Qt(d)+":"+n}return r}i(Ig,"asCh\
indings");function Dg(t){return t.write!==t.constructor.prototype.write}i(Dg,"hasBeenTampered");function en(t){let e=new zr(
t);return e.on("error",n),!t.sync&&Ag&&(Ua.register(e,Mg),e.on("close",function(){Ua.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Ge,e.end=Ge,e.flushSync=Ge,e.destroy=Ge;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(en,"buildSafeSonicBoom");function Mg(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(Mg,"autoEnd");function Lg(t){return i(function(n,r,s={},o){if(typeof s=="string")o=en({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=en({dest:o})}else if(s instanceof zr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
zr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=Og({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Ge),o||(Dg(process.stdout)?o=process.stdout:o=en({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(Lg,"createArgsNormalizer");function $g(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Wr])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i($g,"stringify");function qg(t,e,n){return{
level:t,bindings:e,log:n}}i(qg,"buildFormatters");function Hg(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Hg,"normalizeDestFileDescriptor");Xa.exports={noop:Ge,buildSafeSonicBoom:en,asChindings:Ig,asJson:Ng,
genLog:Rg,createArgsNormalizer:Lg,stringify:$g,buildFormatters:qg,normalizeDestFileDescriptor:Hg}});var nn=x((xv,Za)=>{var Ug={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},Bg={ASC:"ASC",DESC:"DESC"};Za.exports={DEFAULT_LEVELS:Ug,
SORTING_ORDER:Bg}});var Jr=x((Sv,nc)=>{"use strict";var{lsCacheSym:jg,levelValSym:Kr,useOnlyCustomLevelsSym:Fg,streamSym:Vg,formattersSym:zg,
hooksSym:Wg,levelCompSym:Qa}=Ie(),{noop:Kg,genLog:De}=tn(),{DEFAULT_LEVELS:oe,SORTING_ORDER:ec}=nn(),tc={fatal:i(t=>{let e=De(
oe.fatal,t);return function(...n){let r=this[Vg];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>De(oe.error,t),"error"),warn:i(t=>De(oe.warn,t),"warn"),info:i(t=>De(oe.info,t),"info"),debug:i(t=>De(
oe.debug,t),"debug"),trace:i(t=>De(oe.trace,t),"trace")},Gr=Object.keys(oe).reduce((t,e)=>(t[oe[e]]=e,t),{}),Gg=Object.keys(
Gr).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function Jg(t){let e=t[zg].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[jg]=r,t}i(Jg,"genLsCache");function Yg(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(Yg,"isStand\
ardLevel");function Xg(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Kr],s=this[Kr]=n[t],o=this[Fg],a=this[Qa],
c=this[Wg].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=Kg;continue}this[u]=Yg(u,o)?tc[u](c):De(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(Xg,"setLevel");function Zg(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(Zg,"getLevel");function Qg(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[Qa](n,this[Kr])}i(Qg,"isLeve\
lEnabled");function ey(t,e,n){return t===ec.DESC?e<=n:e>=n}i(ey,"compareLevel");function ty(t){return typeof t=="string"?
ey.bind(null,t):t}i(ty,"genLevelComparison");function ny(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Gr,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:oe,t);return{labels:r,values:s}}i(ny,"mappings");function ry(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Gr).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:oe,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(ry,"assertD\
efaultLevelFound");function sy(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(sy,"assertNoLevelCollisi\
ons");function iy(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(ec).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(iy,"assertLevelComparison");nc.exports={initialLsCache:Gg,
genLsCache:Jg,levelMethods:tc,getLevel:Zg,setLevel:Xg,isLevelEnabled:Qg,mappings:ny,assertNoLevelCollisions:sy,assertDefaultLevelFound:ry,
genLevelComparison:ty,assertLevelComparison:iy}});var Yr=x((Ev,rc)=>{"use strict";rc.exports={version:"10.4.0"}});var dc=x((kv,lc)=>{"use strict";var{EventEmitter:oy}=k("node:events"),{lsCacheSym:ay,levelValSym:cy,setLevelSym:Zr,getLevelSym:sc,
chindingsSym:sn,mixinSym:uy,asJsonSym:oc,writeSym:ly,mixinMergeStrategySym:dy,timeSym:fy,timeSliceIndexSym:hy,streamSym:ac,
serializersSym:Me,formattersSym:gt,errorKeySym:py,messageKeySym:my,useOnlyCustomLevelsSym:gy,needsMetadataGsym:yy,redactFmtSym:by,
stringifySym:wy,formatOptsSym:xy,stringifiersSym:Sy,msgPrefixSym:Qr,hooksSym:_y}=Ie(),{getLevel:Ey,setLevel:vy,isLevelEnabled:ky,
mappings:Ty,initialLsCache:Ay,genLsCache:Oy,assertNoLevelCollisions:Py}=Jr(),{asChindings:es,asJson:Ry,buildFormatters:Xr,
stringify:ic,noop:cc}=tn(),{version:Cy}=Yr(),Ny=Rr(),Iy=class{static{i(this,"Pino")}},uc={constructor:Iy,child:Dy,bindings:My,
setBindings:Ly,flush:Hy,isLevelEnabled:ky,version:Cy,get level(){return this[sc]()},set level(t){this[Zr](t)},get levelVal(){
return this[cy]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[Qr]},get[Symbol.toStringTag](){
return"Pino"},[ay]:Ay,[ly]:qy,[oc]:Ry,[sc]:Ey,[Zr]:vy};Object.setPrototypeOf(uc,oy.prototype);lc.exports=function(){return Object.
create(uc)};var rn=i(t=>t,"resetChildingsFormatter");function Dy(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Me],r=this[gt],s=Object.create(this);if(e==null)return s[gt].bindings!==rn&&(s[gt]=Xr(r.level,rn,r.log)),s[sn]=
es(s,t),this.onChild!==cc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Me]=Object.create(null);for(let l in n)
s[Me][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[Me][l]=n[l]}for(let l in e.
serializers)s[Me][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[Me][l]=e.serializers[l]}}else s[Me]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[gt]=
Xr(c||r.level,u||rn,l||r.log)}else s[gt]=Xr(r.level,rn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Py(this.levels,
e.customLevels),s.levels=Ty(e.customLevels,s[gy]),Oy(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=Ny(s.redact,ic),u={stringify:c[by]};s[wy]=ic,s[Sy]=c,s[xy]=u}if(typeof e.msgPrefix=="string"&&(s[Qr]=
(this[Qr]||"")+e.msgPrefix),s[sn]=es(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[Zr](c)}return this.onChild(s),s}i(Dy,"child");function My(){let e=`{${this[sn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(My,"bindings");function Ly(t){let e=es(this,t);this[sn]=e}i(Ly,"setBindings");
function $y(t,e){return Object.assign(e,t)}i($y,"defaultMixinMergeStrategy");function qy(t,e,n){let r=this[fy](),s=this[uy],
o=this[py],a=this[my],c=this[dy]||$y,u,l=this[_y].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[oc](u,e,n,r),h=this[ac];
h[yy]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[hy]),h.lastLogger=this),h.write(l?l(d):d)}i(qy,
"write");function Hy(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[ac];typeof e.
flush=="function"?e.flush(t||cc):t&&t()}i(Hy,"flush")});var mc=x((ss,pc)=>{"use strict";var{hasOwnProperty:yt}=Object.prototype,$e=rs();$e.configure=rs;$e.stringify=$e;$e.default=
$e;ss.stringify=$e;ss.configure=rs;pc.exports=$e;var Uy=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ee(t){return t.
length<5e3&&!Uy.test(t)?`"${t}"`:JSON.stringify(t)}i(Ee,"strEscape");function ts(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(ts,"sort");var By=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function ns(t){
return By.call(t)!==void 0&&t.length!==0}i(ns,"isTypedArrayWithEntries");function fc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(fc,"stringifyTypedArray");function jy(t){
if(yt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(jy,"getCircularV\
alueOption");function Fy(t){let e;if(yt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Fy,"getDeterministicOption");function Vy(t,e){let n;if(yt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(Vy,"getBooleanOption");function hc(t,e){let n;if(yt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(hc,"getPositiveIntegerOption");function Le(t){return t===1?"1 item":`${t} items`}i(Le,
"getItemCount");function zy(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(zy,"getUniqueReplacerSet");function Wy(t){if(yt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(Wy,"getStrictOption");function rs(t){
t={...t};let e=Wy(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=jy(t),r=Vy(
t,"bigint"),s=Fy(t),o=typeof s=="function"?s:void 0,a=hc(t,"maximumDepth"),c=hc(t,"maximumBreadth");function u(y,f,g,b,_,w){
let S=f[y];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(y)),S=b.call(f,y,S),typeof S){case"\
string":return Ee(S);case"object":{if(S===null)return"null";if(g.indexOf(S)!==-1)return n;let E="",C=",",M=w;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(S),_!==""&&(w+=_,E+=`
${w}`,C=`,
${w}`);let q=Math.min(S.length,c),z=0;for(;z<q-1;z++){let Ne=u(String(z),S,g,b,_,w);E+=Ne!==void 0?Ne:"null",E+=C}let W=u(
String(z),S,g,b,_,w);if(E+=W!==void 0?W:"null",S.length-1>c){let Ne=S.length-c-1;E+=`${C}"... ${Le(Ne)} not stringified"`}
return _!==""&&(E+=`
${M}`),g.pop(),`[${E}]`}let R=Object.keys(S),I=R.length;if(I===0)return"{}";if(a<g.length+1)return'"[Object]"';let A="",
$="";_!==""&&(w+=_,C=`,
${w}`,A=" ");let j=Math.min(I,c);s&&!ns(S)&&(R=ts(R,o)),g.push(S);for(let q=0;q<j;q++){let z=R[q],W=u(z,S,g,b,_,w);W!==void 0&&
(E+=`${$}${Ee(z)}:${A}${W}`,$=C)}if(I>c){let q=I-c;E+=`${$}"...":${A}"${Le(q)} not stringified"`,$=C}return _!==""&&$.length>
1&&(E=`
${w}${E}
${M}`),g.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function l(y,f,g,b,_,w){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(y)),typeof f){case"string":return Ee(f);case"\
object":{if(f===null)return"null";if(g.indexOf(f)!==-1)return n;let S=w,E="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<g.length+1)return'"[Array]"';g.push(f),_!==""&&(w+=_,E+=`
${w}`,C=`,
${w}`);let I=Math.min(f.length,c),A=0;for(;A<I-1;A++){let j=l(String(A),f[A],g,b,_,w);E+=j!==void 0?j:"null",E+=C}let $=l(
String(A),f[A],g,b,_,w);if(E+=$!==void 0?$:"null",f.length-1>c){let j=f.length-c-1;E+=`${C}"... ${Le(j)} not stringified\
"`}return _!==""&&(E+=`
${S}`),g.pop(),`[${E}]`}g.push(f);let M="";_!==""&&(w+=_,C=`,
${w}`,M=" ");let R="";for(let I of b){let A=l(I,f[I],g,b,_,w);A!==void 0&&(E+=`${R}${Ee(I)}:${M}${A}`,R=C)}return _!==""&&
R.length>1&&(E=`
${w}${E}
${S}`),g.pop(),`{${E}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyArrayReplacer");
function d(y,f,g,b,_){switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(y),typeof f!="object")return d(y,f,g,b,_);if(f===null)return"null"}if(g.indexOf(f)!==-1)return n;
let w=_;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(f),_+=b;let A=`
${_}`,$=`,
${_}`,j=Math.min(f.length,c),q=0;for(;q<j-1;q++){let W=d(String(q),f[q],g,b,_);A+=W!==void 0?W:"null",A+=$}let z=d(String(
q),f[q],g,b,_);if(A+=z!==void 0?z:"null",f.length-1>c){let W=f.length-c-1;A+=`${$}"... ${Le(W)} not stringified"`}return A+=
`
${w}`,g.pop(),`[${A}]`}let S=Object.keys(f),E=S.length;if(E===0)return"{}";if(a<g.length+1)return'"[Object]"';_+=b;let C=`\
,
${_}`,M="",R="",I=Math.min(E,c);ns(f)&&(M+=fc(f,C,c),S=S.slice(f.length),I-=f.length,R=C),s&&(S=ts(S,o)),g.push(f);for(let A=0;A<
I;A++){let $=S[A],j=d($,f[$],g,b,_);j!==void 0&&(M+=`${R}${Ee($)}: ${j}`,R=C)}if(E>c){let A=E-c;M+=`${R}"...": "${Le(A)}\
 not stringified"`,R=C}return R!==""&&(M=`
${_}${M}
${w}`),g.pop(),`{${M}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyIndent");function h(y,f,g){
switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(y),typeof f!="object")return h(y,f,g);if(f===null)return"null"}if(g.indexOf(f)!==-1)return n;let b="",_=f.length!==
void 0;if(_&&Array.isArray(f)){if(f.length===0)return"[]";if(a<g.length+1)return'"[Array]"';g.push(f);let M=Math.min(f.length,
c),R=0;for(;R<M-1;R++){let A=h(String(R),f[R],g);b+=A!==void 0?A:"null",b+=","}let I=h(String(R),f[R],g);if(b+=I!==void 0?
I:"null",f.length-1>c){let A=f.length-c-1;b+=`,"... ${Le(A)} not stringified"`}return g.pop(),`[${b}]`}let w=Object.keys(
f),S=w.length;if(S===0)return"{}";if(a<g.length+1)return'"[Object]"';let E="",C=Math.min(S,c);_&&ns(f)&&(b+=fc(f,",",c),
w=w.slice(f.length),C-=f.length,E=","),s&&(w=ts(w,o)),g.push(f);for(let M=0;M<C;M++){let R=w[M],I=h(R,f[R],g);I!==void 0&&
(b+=`${E}${Ee(R)}:${I}`,E=",")}if(S>c){let M=S-c;b+=`${E}"...":"${Le(M)} not stringified"`}return g.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(y,f,g){if(arguments.length>
1){let b="";if(typeof g=="number"?b=" ".repeat(Math.min(g,10)):typeof g=="string"&&(b=g.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":y},[],f,b,"");if(Array.isArray(f))return l("",y,[],zy(f),b,"")}if(b.length!==0)return d("",y,
[],b,"")}return h("",y,[])}return i(p,"stringify"),p}i(rs,"configure")});var wc=x((Ov,bc)=>{"use strict";var is=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:yc}=nn(),Ky=yc.info;function Gy(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(yc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[is]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,y=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,g=0,b;for(let _=Jy(f.length,e.dedupe);Xy(
_,f.length,e.dedupe);_=Yy(_,e.dedupe))if(p=f[_],p.level<=y){if(g!==0&&g!==p.level)break;if(b=p.stream,b[is]){let{lastTime:w,
lastMsg:S,lastObj:E,lastLogger:C}=this;b.lastLevel=y,b.lastTime=w,b.lastMsg=S,b.lastObj=E,b.lastLogger=C}b.write(h),e.dedupe&&
(g=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,y=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:g}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=g[h.level]:typeof h.level=="number"?b=h.level:b=Ky;
let _={stream:y,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(_),f.sort(gc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,y=p.findIndex(f=>f.id===h);return y>=0&&(p.splice(y,1),p.sort(gc),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function d(h){let p=new Array(this.streams.length);for(let y=0;y<p.length;y++)p[y]={level:h,
stream:this.streams[y].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:p,clone:d,[is]:!0,
streamLevels:n}}i(d,"clone")}i(Gy,"multistream");function gc(t,e){return t.level-e.level}i(gc,"compareByLevel");function Jy(t,e){
return e?t-1:0}i(Jy,"initLoopVar");function Yy(t,e){return e?t-1:t+1}i(Yy,"adjustLoopVar");function Xy(t,e,n){return n?t>=
0:t<e}i(Xy,"checkLoopVar");bc.exports=Gy});var Ic=x((Rv,G)=>{"use strict";var Zy=k("node:os"),Ac=Tr(),Qy=Ar(),eb=Rr(),Oc=ra(),tb=dc(),Pc=Ie(),{configure:nb}=mc(),{
assertDefaultLevelFound:rb,mappings:Rc,genLsCache:sb,genLevelComparison:ib,assertLevelComparison:ob}=Jr(),{DEFAULT_LEVELS:Cc,
SORTING_ORDER:ab}=nn(),{createArgsNormalizer:cb,asChindings:ub,buildSafeSonicBoom:xc,buildFormatters:lb,stringify:os,normalizeDestFileDescriptor:Sc,
noop:db}=tn(),{version:fb}=Yr(),{chindingsSym:_c,redactFmtSym:hb,serializersSym:Ec,timeSym:pb,timeSliceIndexSym:mb,streamSym:gb,
stringifySym:vc,stringifySafeSym:as,stringifiersSym:kc,setLevelSym:yb,endSym:bb,formatOptsSym:wb,messageKeySym:xb,errorKeySym:Sb,
nestedKeySym:_b,mixinSym:Eb,levelCompSym:vb,useOnlyCustomLevelsSym:kb,formattersSym:Tc,hooksSym:Tb,nestedKeyStrSym:Ab,mixinMergeStrategySym:Ob,
msgPrefixSym:Pb,transportUsesMultistreamSym:Rb}=Pc,{epochTime:Nc,nullTime:Cb}=Oc,{pid:Nb}=process,Ib=Zy.hostname(),Db=Ac.
err,Mb={level:"info",levelComparison:ab.ASC,levels:Cc,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:Nb,
hostname:Ib},serializers:Object.assign(Object.create(null),{err:Db}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Nc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},Lb=cb(Mb),$b=Object.assign(Object.create(null),Ac);
function cs(...t){let e={},{opts:n,stream:r}=Lb(e,Qy(),...t);n.level&&typeof n.level=="string"&&Cc[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:h,name:p,level:y,customLevels:f,levelComparison:g,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:w,formatters:S,hooks:E,
depthLimit:C,edgeLimit:M,onChild:R,msgPrefix:I}=n,A=nb({maximumDepth:C,maximumBreadth:M}),$=lb(S.level,S.bindings,S.log),
j=os.bind({[as]:A}),q=s?Object.assign(Object.create(null),eb(s,j)):Object.create(null),z=s?{stringify:q[hb]}:{stringify:j},
W="}"+(o?`\r
`:`
`),Ne=ub.bind(null,{[_c]:"",[Ec]:a,[kc]:q,[vc]:os,[as]:A,[Tc]:$}),pr="";h!==null&&(p===void 0?pr=Ne(h):pr=Ne(Object.assign(
{},h,{name:p})));let bo=c instanceof Function?c:c?Nc:Cb,Fh=bo().indexOf(":")+1;if(w&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(I&&typeof I!="string")throw Error(`Unknown msgPrefix type "${typeof I}" - expected "string"`);rb(
y,f,w);let dt=Rc(f,w);if(r&&r[Rb]===!0){let ft=typeof y=="string"?y:void 0;(!ft||dt[ft]===void 0)&&(ft=Object.keys(dt)[0]);
let wo=dt[ft],mr=!1;try{let gr=S.level(ft,wo);mr=gr&&typeof gr=="object"&&gr.level===wo}catch{mr=!1}mr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:dt,messageKey:u,errorKey:l}}),ob(g);let Vh=ib(g);return Object.assign(e,{levels:dt,
[vb]:Vh,[kb]:w,[gb]:r,[pb]:bo,[mb]:Fh,[vc]:os,[as]:A,[kc]:q,[bb]:W,[wb]:z,[xb]:u,[Sb]:l,[_b]:d,[Ab]:d?`,${JSON.stringify(
d)}:{`:"",[Ec]:a,[Eb]:b,[Ob]:_,[_c]:pr,[Tc]:$,[Tb]:E,silent:db,onChild:R,[Pb]:I}),Object.setPrototypeOf(e,tb()),sb(e),e[yb](
y),e}i(cs,"pino");G.exports=cs;G.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=Sc(t.dest||process.
stdout.fd),xc(t)):xc({dest:Sc(t),minLength:0});G.exports.transport=Vr();G.exports.multistream=wc();G.exports.levels=Rc();
G.exports.stdSerializers=$b;G.exports.stdTimeFunctions=Object.assign({},Oc);G.exports.symbols=Pc;G.exports.version=fb;G.
exports.default=cs;G.exports.pino=cs});var pe=x(he=>{"use strict";he.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");he.removeLabels=i(function(e,n,r){let s=$s(n,r);delete e[s]},"removeLabels");he.setValue=
i(function(e,n,r){let s=$s(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");he.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
he.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function Ll(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(Ll,"fastHashObject");function $s(t,e){if(e)return Ll(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),Ll(n,t)}i($s,"hashObject");he.hashObject=$s;he.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");he.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Ls=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};he.Grouper=Ls});var Qe=x((IR,Us)=>{"use strict";var{getValueAsString:$l}=pe(),Ln=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Hs(n.name),s=`# HELP ${r} ${Hs(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:h={}}=l,{sharedLabels:p={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let y=qs(h,p),f=q0(p),g=[...y,f].filter(Boolean),b=g.length?`{${g.join(
",")}}`:"",_=`${d}${b} ${$l(l.value)}`,{exemplar:w}=l;if(w&&u){let S=qs(w.labelSet);_+=` # {${S.join(",")}} ${$l(w.value)}\
 ${w.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=U0(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function qs(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${H0(o)}"`);return r}i(qs,"formatLabels");var ql=new WeakMap;function q0(t){let e=ql.
get(t);if(e)return e;let r=qs(t).join(",");return ql.set(t,r),r}i(q0,"flattenSharedLabels");function H0(t){return typeof t!=
"string"?t:Hs(t).replace(/"/g,'\\"')}i(H0,"escapeLabelValue");function Hs(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Hs,"escapeString");function U0(t){return t.replace(/_total$/,"")}i(U0,"standardizeCounterName");Us.exports=Ln;Us.
exports.globalRegistry=new Ln});var je=x($n=>{"use strict";var B0=k("util"),j0=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,F0=/^[a-zA-Z_][a-zA-Z0-9_]*$/;$n.validateMetricName=
function(t){return j0.test(t)};$n.validateLabelName=function(t=[]){return t.every(e=>F0.test(e))};$n.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${B0.inspect(e)}`)},
"validateLabel")});var Rt=x(($R,Hl)=>{"use strict";var Bs=Qe(),{isObject:V0}=pe(),{validateMetricName:z0,validateLabelName:W0}=je(),js=class{static{
i(this,"Metric")}constructor(e,n={}){if(!V0(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Bs.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Bs.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!z0(this.name))throw new Error("Invalid metric name");if(!W0(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Bs.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Hl.exports={Metric:js}});var Vs=x((HR,Ul)=>{"use strict";var Fs=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};Ul.exports=Fs});var Ws=x((BR,zl)=>{"use strict";var K0=k("util"),{hashObject:G0,isObject:Bl,getLabels:jl,removeLabels:J0,nowTimestamp:Y0}=pe(),
{validateLabel:Fl}=je(),{Metric:X0}=Rt(),Z0=Vs(),zs=class extends X0{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(Bl(e)?(r=G0(e,this.
sortedLabelNames),Fl(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${K0.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),Vl(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(Bl(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new Z0),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=Y0())}reset(){this.hashMap={},this.labelNames.length===0&&Vl(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=jl(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=jl(this.labelNames,e)||{};return Fl(this.labelNames,n),J0.call(this,this.hashMap,n,this.sortedLabelNames)}};function Vl(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(Vl,"setValue");zl.exports=zs});var F=x((FR,Zl)=>{"use strict";var Gl=k("util"),{setValue:Jl,setValueDelta:Q0,getLabels:Wl,hashObject:Yl,isObject:Xl,removeLabels:ex}=pe(),
{validateLabel:qn}=je(),{Metric:tx}=Rt(),Js=class extends tx{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Gs(e,n),e=Ks(e),nx(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&Jl(this.hashMap,0,{})}inc(e,n){
n=Gs(e,n),e=Ks(e),n===void 0&&(n=1),Kl(this,e,n)}dec(e,n){n=Gs(e,n),e=Ks(e),n===void 0&&(n=1),Kl(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=Yl(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=Wl(this.labelNames,e);return qn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=Wl(
this.labelNames,e);qn(this.labelNames,n),ex.call(this,this.hashMap,n,this.sortedLabelNames)}};function nx(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${Gl.format(n)}`);qn(t.labelNames,e),Jl(t.hashMap,n,e)}i(nx,"\
set");function Kl(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${Gl.format(n)}`);qn(t.
labelNames,e);let r=Yl(e,t.sortedLabelNames);Q0(t.hashMap,n,e,r)}i(Kl,"setDelta");function Ks(t){return Xl(t)?t:{}}i(Ks,
"getLabelArg");function Gs(t,e){return Xl(t)?e:t}i(Gs,"getValueArg");Zl.exports=Js});var ei=x((zR,rd)=>{"use strict";var rx=k("util"),{getLabels:Ql,hashObject:Hn,isObject:td,removeLabels:sx,nowTimestamp:ix}=pe(),
{validateLabel:Xs}=je(),{Metric:ox}=Rt(),ax=Vs(),Zs=class extends ox{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Hn({})]:Qs({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
Ys.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
Ys.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Hn(
e,this.sortedLabelNames),o=nd(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];td(c)||(c=new ax,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=ix()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(fx),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(lx(this)).reduce(dx(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Hn(e,this.sortedLabelNames);this.hashMap[n]=Qs(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?cx.call(this,e,n)():ed.call(this,e)()}labels(...e){let n=Ql(
this.labelNames,e);return Xs(this.labelNames,n),{observe:Ys.call(this,n),startTimer:ed.call(this,n)}}remove(...e){let n=Ql(
this.labelNames,e);Xs(this.labelNames,n),sx.call(this,this.hashMap,n,this.sortedLabelNames)}};function ed(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(ed,"startTimer");function cx(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(cx,"startTime\
rWithExemplar");function Un(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(Un,"setValue\
Pair");function nd(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(nd,"findBound");function Ys(t){
return e=>{let n=ux(t,e);if(Xs(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${rx.format(n.value)}`);let r=Hn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=Qs(n.labels,this.bucketValues,
this.bucketExemplars));let o=nd(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(Ys,"observe");function Qs(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(Qs,"createBaseValues");function ux(t,e){return td(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(ux,"convertLabelsAndValues");function lx(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],Un({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(lx,"extractBucketValuesForExport");function dx(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(Un(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),Un({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),Un({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(dx,"addS\
umAndCountForExport");function fx(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(fx,"splayLabels");rd.exports=Zs});var ti=x((KR,sd)=>{function se(){}i(se,"TreeBase");se.prototype.clear=function(){this._root=null,this.size=0};se.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};se.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};se.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};se.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};se.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};se.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};se.prototype.iterator=function(){return new et(this)};se.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};se.prototype.reach=function(t){
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
this._cursor=t};sd.exports=se});var ad=x((JR,od)=>{var hx=ti();function tt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(tt,"Node");tt.prototype.
get_child=function(t){return t?this.right:this.left};tt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Bn(t){
this._root=null,this._comparator=t,this.size=0}i(Bn,"RBTree");Bn.prototype=new hx;Bn.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new tt(t),e=!0,this.size++;else{var n=new tt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new tt(t),c.set_child(r,u),e=!0,this.size++):Y(u.left)&&Y(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),Y(u)&&Y(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Ct(o,!s)):a.set_child(l,id(o,
!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};Bn.prototype.remove=function(t){if(this._root===null)return!1;var e=new tt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!Y(n)&&!Y(n.get_child(a))){if(Y(n.get_child(!a))){var l=Ct(n,a);r.set_child(c,l),r=l}else if(!Y(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!Y(d.get_child(!c))&&!Y(d.get_child(c)))r.red=!1,d.red=!0,n.red=!0;else{
var h=s.right===r;Y(d.get_child(c))?s.set_child(h,id(r,c)):Y(d.get_child(!c))&&s.set_child(h,Ct(r,c));var p=s.get_child(
h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function Y(t){return t!==
null&&t.red}i(Y,"is_red");function Ct(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(Ct,"single_rotate");function id(t,e){return t.set_child(!e,Ct(t.get_child(!e),!e)),Ct(t,e)}i(id,"d\
ouble_rotate");od.exports=Bn});var ud=x((XR,cd)=>{var px=ti();function Nt(t){this.data=t,this.left=null,this.right=null}i(Nt,"Node");Nt.prototype.get_child=
function(t){return t?this.right:this.left};Nt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function jn(t){
this._root=null,this._comparator=t,this.size=0}i(jn,"BinTree");jn.prototype=new px;jn.prototype.insert=function(t){if(this.
_root===null)return this._root=new Nt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Nt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};jn.prototype.remove=function(t){if(this._root===null)return!1;var e=new Nt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};cd.exports=jn});var dd=x((QR,ld)=>{ld.exports={RBTree:ad(),BinTree:ud()}});var pd=x((e1,hd)=>{var mx=dd().RBTree;function D(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new mx(fd),this.nreset=0,this.reset()}i(D,"TDigest");D.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};D.prototype.size=function(){return this.centroids.size};
D.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};D.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function fd(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(fd,"compare_centroid_means");function gx(t,e){return t.
mean_cumn-e.mean_cumn}i(gx,"compare_centroid_mean_cumns");D.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};D.prototype.bound_mean_cumn=function(t){this.centroids._comparator=gx;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=fd;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};D.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};D.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function yx(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(yx,"pop_random");D.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
yx(t));this._cumulate(!0),this.compressing=!1}};function Oe(t){this.config=t||{},this.mode=this.config.mode||"auto",D.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Oe,"Digest");Oe.prototype=Object.create(D.prototype);Oe.prototype.constructor=Oe;Oe.prototype.push=function(t){
D.prototype.push.call(this,t),this.check_continuous()};Oe.prototype._new_centroid=function(t,e,n){this.n_unique+=1,D.prototype.
_new_centroid.call(this,t,e,n)};Oe.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),D.prototype._addweight.
call(this,t,e,n)};Oe.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};hd.exports={TDigest:D,Digest:Oe}});var yd=x((n1,gd)=>{"use strict";var{TDigest:md}=pd(),ri=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new md),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return ni.call(this).size()}percentile(e){
return ni.call(this).percentile(e)}push(e){ni.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function ni(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new md,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(ni,"rotate");gd.exports=ri});var vd=x((s1,Ed)=>{"use strict";var bx=k("util"),{getLabels:bd,hashObject:Sd,removeLabels:wx}=pe(),{validateLabel:si}=je(),
{Metric:xx}=Rt(),_d=yd(),Sx=1e3,ii=class extends xx{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:Sx,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[Sd({})]:{labels:{},td:new _d(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){xd.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(_x(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(vx(s,this)),n.push(Ex(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return wd.call(this,e)()}labels(...e){let n=bd(this.labelNames,e);return si(
this.labelNames,n),{observe:xd.call(this,n),startTimer:wd.call(this,n)}}remove(...e){let n=bd(this.labelNames,e);si(this.
labelNames,n),wx.call(this,this.hashMap,n,this.sortedLabelNames)}};function _x(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(_x,"extractSummariesForExport");function Ex(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(Ex,"getCountForExport");function vx(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(vx,"getSumForExport");function wd(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(wd,"startTimer");function xd(t){
return e=>{let n=kx(t,e);if(si(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${bx.format(n.value)}`);let r=Sd(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new _d(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(xd,"observe");function kx(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(kx,"convertLabelsAndValues");Ed.exports=ii});var Td=x((o1,kd)=>{"use strict";var oi=k("url"),Tx=k("http"),Ax=k("https"),{gzipSync:Ox}=k("zlib"),{globalRegistry:Px}=Qe(),
ci=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=Px),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return ai.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return ai.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return ai.call(this,"DELETE",e.jobName,e.groupings)}};
async function ai(t,e,n){let r=oi.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${Rx(n)}`:"",a=`${s}/metrics${o}`,c=oi.resolve(this.gatewayUrl,a),u=oi.parse(c),l=Cx(u.href)?Ax:Tx,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let y=l.request(d,f=>{let g="";f.setEncoding("utf8"),f.on("data",b=>{g+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${g}`)):h({resp:f,body:g})})});y.on("error",f=>{p(f)}),y.on("timeout",()=>{y.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(f=Ox(f)),y.write(f),y.end()}).catch(f=>{p(f)}):y.end()})}i(ai,"useGateway");function Rx(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(Rx,"generateGroupings");function Cx(t){
return t.search(/^https/)!==-1}i(Cx,"isHttps");kd.exports=ci});var li=x(ui=>{"use strict";ui.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};ui.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Ad={};xo(Ad,{context:()=>Ix,trace:()=>Nx});var Nx,Ix,Od=Yh(()=>{"use strict";Nx={getSpan:i(()=>{},"getSpan")},Ix={active:i(
()=>{},"active")}});var Id=x((l1,fi)=>{"use strict";var Pd=(Od(),Xh(Ad)),di=Ws(),Rd="process_cpu_user_seconds_total",Cd="process_cpu_system_\
seconds_total",Nd="process_cpu_seconds_total";fi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new di({name:r+Rd,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,y=h.system-c.system;if(c=h,this.enableExemplars){let f={},g=Pd.trace.getSpan(Pd.context.active());g&&(f={traceId:g.
spanContext().traceId,spanId:g.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),l.inc({labels:s,value:y/
1e6,exemplarLabels:f}),d.inc({labels:s,value:(p+y)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),l.inc(s,y/1e6),d.inc(s,(p+
y)/1e6)}}),l=new di({name:r+Cd,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new di({name:r+Nd,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
fi.exports.metricNames=[Rd,Cd,Nd]});var Md=x((d1,hi)=>{"use strict";var Dx=F(),Mx=Math.round(Date.now()/1e3-process.uptime()),Dd="process_start_time_seconds";
hi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Dx({name:n+Dd,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,Mx)}})};hi.exports.metricNames=[Dd]});var Hd=x((f1,mi)=>{"use strict";var pi=F(),Lx=k("fs"),$x=["VmSize","VmRSS","VmData"],Ld="process_resident_memory_bytes",
$d="process_virtual_memory_bytes",qd="process_heap_bytes";function qx(t){return t.split(`
`).reduce((e,n)=>{if(!$x.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(qx,"structureOutput");mi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new pi({name:r+Ld,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=Lx.readFileSync("/proc/self/status","utf8"),d=qx(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new pi({name:r+$d,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new pi({name:r+qd,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};mi.exports.metricNames=[Ld,$d,qd]});var gi=x((p1,Ud)=>{"use strict";function Hx(){try{return process.memoryUsage()}catch{return}}i(Hx,"safeMemoryUsage");Ud.
exports=Hx});var Fd=x((g1,yi)=>{"use strict";var Ux=F(),Bd=Hd(),Bx=gi(),jd="process_resident_memory_bytes";function jx(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Ux({name:n+jd,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=Bx();o&&this.set(r,o.rss)}})}i(jx,"notLinuxVariant");yi.exports=(t,e)=>process.platform===
"linux"?Bd(t,e):jx(t,e);yi.exports.metricNames=process.platform==="linux"?Bd.metricNames:[jd]});var zd=x((b1,bi)=>{"use strict";var Fx=F(),Vx=k("fs"),zx=k("process"),Vd="process_open_fds";bi.exports=(t,e={})=>{if(zx.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Fx({name:n+Vd,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=Vx.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};bi.exports.metricNames=[Vd]});var Kd=x((w1,wi)=>{"use strict";var Wx=F(),Kx=k("fs"),Wd="process_max_fds",It;wi.exports=(t,e={})=>{if(It===void 0)try{let a=Kx.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);It=Number(u[1]);break}}catch{return}if(It===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Wx({name:n+Wd,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){It!==void 0&&this.set(r,It)}})};wi.exports.metricNames=
[Wd]});var rf=x((x1,xi)=>{"use strict";var Pe=F(),Fn;try{Fn=k("perf_hooks")}catch{}var Jd="nodejs_eventloop_lag_seconds",Yd="no\
dejs_eventloop_lag_min_seconds",Xd="nodejs_eventloop_lag_max_seconds",Zd="nodejs_eventloop_lag_mean_seconds",Qd="nodejs_\
eventloop_lag_stddev_seconds",ef="nodejs_eventloop_lag_p50_seconds",tf="nodejs_eventloop_lag_p90_seconds",nf="nodejs_eve\
ntloop_lag_p99_seconds";function Gd(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(Gd,"reportEventloo\
pLag");xi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let g=process.hrtime();setImmediate(Gd,g,c,r)},"collect");if(Fn&&Fn.monitorEventLoopDelay)try{let g=Fn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});g.enable(),a=i(()=>{let b=process.hrtime();setImmediate(Gd,b,c,r),u.set(r,g.
min/1e9),l.set(r,g.max/1e9),d.set(r,g.mean/1e9),h.set(r,g.stddev/1e9),p.set(r,g.percentile(50)/1e9),y.set(r,g.percentile(
90)/1e9),f.set(r,g.percentile(99)/1e9),g.reset()},"collect")}catch(g){if(g.code==="ERR_NOT_IMPLEMENTED")return;throw g}let c=new Pe(
{name:n+Jd,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Pe({name:n+
Yd,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Pe({name:n+Xd,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Pe({name:n+Zd,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Pe({name:n+Qd,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Pe({name:n+ef,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),y=new Pe({name:n+
tf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Pe(
{name:n+nf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
xi.exports.metricNames=[Jd,Yd,Xd,Zd,Qd,ef,tf,nf]});var nt=x((_1,sf)=>{"use strict";function Gx(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(Gx,"\
aggregateByObjectName");function Jx(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(Jx,"upda\
teMetrics");sf.exports={aggregateByObjectName:Gx,updateMetrics:Jx}});var uf=x((v1,Si)=>{"use strict";var{aggregateByObjectName:Yx}=nt(),{updateMetrics:Xx}=nt(),of=F(),af="nodejs_active_hand\
les",cf="nodejs_active_handles_total";Si.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new of({name:r+af,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();Xx(this,Yx(a),s)}}),new of({name:r+cf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Si.exports.metricNames=[af,cf]});var hf=x((k1,_i)=>{"use strict";var lf=F(),{aggregateByObjectName:Zx}=nt(),{updateMetrics:Qx}=nt(),df="nodejs_active_req\
uests",ff="nodejs_active_requests_total";_i.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new lf({name:n+df,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();Qx(this,Zx(o),r)}}),new lf({name:n+ff,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};_i.exports.metricNames=[df,ff]});var yf=x((T1,Ei)=>{"use strict";var pf=F(),{updateMetrics:eS}=nt(),mf="nodejs_active_resources",gf="nodejs_active_resour\
ces_total";Ei.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new pf({name:n+mf,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}eS(this,a,r)}}),new pf(
{name:n+gf,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};Ei.exports.metricNames=[mf,gf]});var Sf=x((A1,ki)=>{"use strict";var vi=F(),tS=gi(),bf="nodejs_heap_size_total_bytes",wf="nodejs_heap_size_used_bytes",xf="\
nodejs_external_memory_bytes";ki.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=tS();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new vi({name:o+bf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new vi({name:o+wf,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new vi({name:o+xf,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};ki.exports.
metricNames=[bf,wf,xf]});var vf=x((P1,Ai)=>{"use strict";var nS=F(),_f=k("v8"),Ef=["total","used","available"],Ti={};Ef.forEach(t=>{Ti[t]=`nodejs\
_heap_space_size_${t}_bytes`});Ai.exports=(t,e={})=>{try{_f.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
Ef.forEach(c=>{a[c]=new nS({name:r+Ti[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of _f.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Ai.exports.metricNames=Object.values(Ti)});var Af=x((R1,Pi)=>{"use strict";var rS=F(),kf=process.version,Oi=kf.slice(1).split(".").map(Number),Tf="nodejs_version_i\
nfo";Pi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new rS({name:n+Tf,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(kf,Oi[0],Oi[1],Oi[2],...Object.values(r)).set(1)}})};Pi.exports.metricNames=[Tf]});var Pf=x((C1,Ri)=>{"use strict";var sS=ei(),ye;try{ye=k("perf_hooks")}catch{}var Of="nodejs_gc_duration_seconds",iS=[.001,
.01,.1,1,2,5],rt=[];ye&&ye.constants&&(rt[ye.constants.NODE_PERFORMANCE_GC_MAJOR]="major",rt[ye.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",rt[ye.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",rt[ye.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");Ri.exports=(t,e={})=>{if(!ye)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:iS,a=new sS({name:n+Of,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new ye.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?rt[l.detail.kind]:rt[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};Ri.exports.metricNames=[Of]});var Cf=x((N1,Ci)=>{"use strict";var{isObject:oS}=pe(),aS=Id(),cS=Md(),uS=Fd(),lS=zd(),dS=Kd(),fS=rf(),hS=uf(),pS=hf(),mS=yf(),
gS=Sf(),yS=vf(),bS=Af(),wS=Pf(),Rf={processCpuTotal:aS,processStartTime:cS,osMemoryHeap:uS,processOpenFileDescriptors:lS,
processMaxFileDescriptors:dS,eventLoopLag:fS,...typeof process.getActiveResourcesInfo=="function"?{processResources:mS}:
{},processHandles:hS,processRequests:pS,heapSizeAndUsed:gS,heapSpacesSizeAndUsed:yS,version:bS,gc:wS},xS=Object.keys(Rf);
Ci.exports=i(function(e){if(e!=null&&!oS(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(Rf))n(e.register,e)},"collectDefaultMetrics");Ci.exports.metricsList=xS});var Ii=x(Ni=>{"use strict";var{Grouper:SS,hashObject:_S}=pe();function st(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new SS;return e.forEach(s=>{s.values.forEach(
o=>{let a=_S(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(st,"AggregatorFactory");Ni.AggregatorFactory=
st;Ni.aggregators={sum:st(t=>t.reduce((e,n)=>e+n.value,0)),first:st(t=>t[0].value),omit:i(()=>{},"omit"),average:st(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:st(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:st(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var Lf=x((L1,Mf)=>{"use strict";var it=Qe(),{Grouper:ES}=pe(),{aggregators:vS}=Ii(),Fe=i(()=>{let t=k("cluster");return Fe=
i(()=>t,"cluster"),t},"cluster"),If="prom-client:getMetricsReq",Di="prom-client:getMetricsRes",Df=[it.globalRegistry],kS=0,
Nf=!1,Mi=new Map,Vn=class extends it{static{i(this,"AggregatorRegistry")}constructor(e=it.PROMETHEUS_CONTENT_TYPE){super(
e),TS()}clusterMetrics(){let e=kS++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
Mi.set(e,a);let c={type:If,requestId:e};for(let u in Fe().workers)Fe().workers[u].isConnected()&&(Fe().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=it.PROMETHEUS_CONTENT_TYPE){let r=new it,s=new ES;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=vS[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof it))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),Df=e}};function TS(){Nf||(Nf=!0,Fe().isMaster&&Fe().on("message",(t,e)=>{if(e.type===Di){let n=Mi.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){Mi.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Vn.aggregate(n.responses).metrics();n.done(null,
s)}}}),Fe().isWorker&&process.on("message",t=>{t.type===If&&Promise.all(Df.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Di,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Di,requestId:t.requestId,error:e.message})})}))}
i(TS,"addListeners");Mf.exports=Vn});var zn=x(L=>{"use strict";L.register=Qe().globalRegistry;L.Registry=Qe();Object.defineProperty(L,"contentType",{configurable:!1,
enumerable:!0,get(){return L.register.contentType},set(t){L.register.setContentType(t)}});L.prometheusContentType=L.Registry.
PROMETHEUS_CONTENT_TYPE;L.openMetricsContentType=L.Registry.OPENMETRICS_CONTENT_TYPE;L.validateMetricName=je().validateMetricName;
L.Counter=Ws();L.Gauge=F();L.Histogram=ei();L.Summary=vd();L.Pushgateway=Td();L.linearBuckets=li().linearBuckets;L.exponentialBuckets=
li().exponentialBuckets;L.collectDefaultMetrics=Cf();L.aggregators=Ii().aggregators;L.AggregatorRegistry=Lf()});var Jn=x(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});be.utf8Count=GS;be.utf8EncodeJs=Gf;be.utf8EncodeTE=
Jf;be.utf8Encode=XS;be.utf8DecodeJs=Yf;be.utf8DecodeTD=Xf;be.utf8Decode=t_;function GS(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(GS,"utf8Count");function Gf(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(Gf,"utf8EncodeJs");var JS=new TextEncoder,YS=50;function Jf(t,e,n){
JS.encodeInto(t,e.subarray(n))}i(Jf,"utf8EncodeTE");function XS(t,e,n){t.length>YS?Jf(t,e,n):Gf(t,e,n)}i(XS,"utf8Encode");
var ZS=4096;function Yf(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=ZS&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(Yf,"utf8DecodeJs");var QS=new TextDecoder,e_=200;function Xf(t,e,n){let r=t.subarray(e,e+
n);return QS.decode(r)}i(Xf,"utf8DecodeTD");function t_(t,e,n){return n>e_?Xf(t,e,n):Yf(t,e,n)}i(t_,"utf8Decode")});var zi=x(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.ExtData=void 0;var Vi=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Yn.ExtData=Vi});var Zn=x(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.DecodeError=void 0;var Wi=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};Xn.DecodeError=Wi});var Qn=x(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.UINT32_MAX=void 0;Re.setUint64=n_;Re.setInt64=
r_;Re.getInt64=s_;Re.getUint64=i_;Re.UINT32_MAX=4294967295;function n_(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(n_,"setUint64");function r_(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(r_,"setInt64");function s_(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(s_,"getInt64");function i_(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(i_,"getUint64")});var Ki=x(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});Z.timestampExtension=Z.EXT_TIMESTAMP=void 0;Z.
encodeTimeSpecToTimestamp=Qf;Z.encodeDateToTimeSpec=eh;Z.encodeTimestampExtension=th;Z.decodeTimestampToTimeSpec=nh;Z.decodeTimestampExtension=
rh;var o_=Zn(),Zf=Qn();Z.EXT_TIMESTAMP=-1;var a_=4294967296-1,c_=17179869184-1;function Qf({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=c_)if(e===0&&t<=a_){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,Zf.setInt64)(r,4,t),n}}i(Qf,"encodeTimeSpecToTimestamp");function eh(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(eh,"encodeDateT\
oTimeSpec");function th(t){if(t instanceof Date){let e=eh(t);return Qf(e)}else return null}i(th,"encodeTimestampExtensio\
n");function nh(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,Zf.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new o_.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(nh,"decodeTimestampToTimeSpec");function rh(t){let e=nh(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(rh,"decodeTimestampExtension");Z.timestampExtension={type:Z.EXT_TIMESTAMP,encode:th,decode:rh}});var nr=x(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0});tr.ExtensionCodec=void 0;var er=zi(),u_=Ki(),
Gi=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(u_.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new er.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new er.ExtData(a,o)}}}
return e instanceof er.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new er.ExtData(n,e)}};tr.ExtensionCodec=Gi});var Yi=x(Ji=>{"use strict";Object.defineProperty(Ji,"__esModule",{value:!0});Ji.ensureUint8Array=d_;function l_(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(l_,"isArrayBufferLike");function d_(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):l_(t)?new Uint8Array(t):Uint8Array.
from(t)}i(d_,"ensureUint8Array")});var Zi=x(me=>{"use strict";Object.defineProperty(me,"__esModule",{value:!0});me.Encoder=me.DEFAULT_INITIAL_BUFFER_SIZE=me.
DEFAULT_MAX_DEPTH=void 0;var sh=Jn(),f_=nr(),ih=Qn(),h_=Yi();me.DEFAULT_MAX_DEPTH=100;me.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var Xi=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??f_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,sh.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,sh.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,h_.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,ih.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,ih.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
me.Encoder=Xi});var oh=x(Qi=>{"use strict";Object.defineProperty(Qi,"__esModule",{value:!0});Qi.encode=m_;var p_=Zi();function m_(t,e){return new p_.
Encoder(e).encodeSharedRef(t)}i(m_,"encode")});var ah=x(eo=>{"use strict";Object.defineProperty(eo,"__esModule",{value:!0});eo.prettyByte=g_;function g_(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(g_,"prettyByte")});var ch=x(rr=>{"use strict";Object.defineProperty(rr,"__esModule",{value:!0});rr.CachedKeyDecoder=void 0;var y_=Jn(),b_=16,
w_=16,to=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=b_,n=w_){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,y_.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
rr.CachedKeyDecoder=to});var ir=x(sr=>{"use strict";Object.defineProperty(sr,"__esModule",{value:!0});sr.Decoder=void 0;var no=ah(),x_=nr(),Ve=Qn(),
S_=Jn(),uh=Yi(),__=ch(),we=Zn(),ro="array",Mt="map_key",dh="map_value",E_=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new we.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),so=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=ro,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Mt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===ro){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Mt||e.type===dh){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Dt=-1,oo=new DataView(
new ArrayBuffer(0)),v_=new Uint8Array(oo.buffer);try{oo.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var lh=new RangeError("Insufficient data"),k_=new __.CachedKeyDecoder,io=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=oo;bytes=v_;headByte=Dt;stack=new so;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??x_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Ve.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Ve.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Ve.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Ve.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Ve.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:k_,this.mapKeyConverter=
e?.mapKeyConverter??E_}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Dt,this.stack.reset()}setBuffer(e){let n=(0,uh.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Dt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,uh.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,no.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
byte: ${(0,no.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===ro)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Mt){if(n==="__proto\
__")throw new we.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=dh;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Mt;continue e}}return n}}readHeadByte(){
return this.headByte===Dt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Dt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new we.
DecodeError(`Unrecognized array type byte: ${(0,no.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new we.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new we.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new we.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw lh;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,S_.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Mt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new we.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw lh;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new we.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,Ve.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,Ve.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};sr.Decoder=io});var hh=x(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0});or.decode=T_;or.decodeMulti=A_;var fh=ir();
function T_(t,e){return new fh.Decoder(e).decode(t)}i(T_,"decode");function A_(t,e){return new fh.Decoder(e).decodeMulti(
t)}i(A_,"decodeMulti")});var gh=x(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.isAsyncIterable=ph;Lt.asyncIterableFromStream=
mh;Lt.ensureAsyncIterable=O_;function ph(t){return t[Symbol.asyncIterator]!=null}i(ph,"isAsyncIterable");async function*mh(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(mh,"a\
syncIterableFromStream");function O_(t){return ph(t)?t:mh(t)}i(O_,"ensureAsyncIterable")});var yh=x($t=>{"use strict";Object.defineProperty($t,"__esModule",{value:!0});$t.decodeAsync=P_;$t.decodeArrayStream=R_;$t.
decodeMultiStream=C_;var ao=ir(),co=gh();async function P_(t,e){let n=(0,co.ensureAsyncIterable)(t);return new ao.Decoder(
e).decodeAsync(n)}i(P_,"decodeAsync");function R_(t,e){let n=(0,co.ensureAsyncIterable)(t);return new ao.Decoder(e).decodeArrayStream(
n)}i(R_,"decodeArrayStream");function C_(t,e){let n=(0,co.ensureAsyncIterable)(t);return new ao.Decoder(e).decodeStream(
n)}i(C_,"decodeMultiStream")});var wh=x(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var N_=oh();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return N_.encode},"get")});var bh=hh();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return bh.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return bh.decodeMulti},"get")});var uo=yh();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return uo.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return uo.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return uo.decodeMultiStream},"get")});var I_=ir();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return I_.Decoder},"get")});var D_=Zn();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return D_.
DecodeError},"get")});var M_=Zi();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return M_.Encoder},"\
get")});var L_=nr();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return L_.ExtensionCodec},"\
get")});var $_=zi();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return $_.ExtData},"get")});var ct=Ki();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return ct.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return ct.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return ct.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return ct.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return ct.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return ct.decodeTimestampExtension},"get")})});var jh=pt(Ic(),1);var Hi={};xo(Hi,{Metrics:()=>MS,Name:()=>$S,OptionalPhases:()=>BS,Plugin:()=>$i,Priority:()=>HS,Schema:()=>US,Status:()=>LS,
Version:()=>qS});var Dc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that is asked for on each upst\
ream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"How often it is asked for. Default: 5s."},timeout:{
is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"integer",min:1,
max:255},doc:"After how many good answers in a row an unhealthy upstream is healthy. Default: 2."},failures:{is:{kind:"i\
nteger",min:1,max:255},doc:"After how many bad answers in a row, or none, an upstream is unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"After how many responses of 500 or more to clients' requests in \
a row, or none, an upstream is unhealthy. Default: these are not looked at."},failover:{is:{kind:"boolean"},doc:"Whether\
 requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var Mc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308, which clients remember: until i\
t is forgotten, no rollback reaches them."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remem\
ber a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"Scheme, short host and port of\
 new URLs. Default: https and the first short host."}}},qb={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"What the old host answers meanwhile. Default: 503."}}},Hb={kind:"record",fields:{deprecation:{
is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{is:{kind:"string",format:"\
link"},doc:"A page about the end (RFC 8594 section 6)."}}},us={deprecated:{is:{kind:"string",format:"date"},doc:"Since w\
hen the host is deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{kind:"string",format:"date"},doc:"W\
hen the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},afterSunset:{is:{kind:"enum",values:[
"serve","redirect","gone"]},doc:"What the host does from then on: go on (serve, the default), redirect to the short host\
, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:qb},doc:"Announced times, before the sunset, in which \
the host answers with an error."},links:{is:Hb,doc:"Pages that responses link to."}},Lc={kind:"record",fields:us};var Ub={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},$c={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. false leaves them as th\
ey were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},doc:"\
How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of its ow\
n, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by which the\
 old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without one, \
the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The Host \
header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (client),\
 so that the rules of its end hold."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests g\
o to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:Ub,doc:"T\
he old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old cluste\
r with the old host's certificate. Default: none is named, and the one of the original Ingress stays in use."}}};var Bb={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},qc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h 0, or that is not named, gets not one request.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What keeps\
 one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several with commas between, the first that a r\
equest has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Split\
s the requests on the short hosts, or those on old hosts, alone. Default: both."},override:{is:Bb,doc:"How testers choos\
e a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Mixed with the key. APIs with one salt and one key\
 keep a client in the same share. Default: the API's name."}}};var jb={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},Fb={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},ls={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Takes the pla\
ce of the default cluster's url (and address) for this API. A base path is put in front."},split:{is:qc,doc:"Weights acr\
oss clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's traffic to this cluster, whatever spli\
t says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is taken off before the request g\
oes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstream\
 receives: upstream (default), client, or a host name of one's own."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},
doc:"What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:Mc,doc:"How old hosts redirect, a\
nd what the new URLs begin with."},oldHosts:{is:Lc,doc:"The end of this API's old hosts, in place of what legacyHosts sa\
y of it."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backs\
lash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens \
to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reje\
ct"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to where the c\
lient came in. Default: false."},timeouts:{is:jb,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{
is:{kind:"integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is\
 5."},healthCheck:{is:Dc,doc:"Health checks of the upstreams, and what follows from them."},plugins:{is:{kind:"array",min:0,
items:Fb},doc:"Kong plugins for this API alone."},source:{is:$c,doc:"What the old cluster does with this API's old hosts\
 (the chart's role: source). Merged with the defaults' field by field."},owner:{is:{kind:"string",format:"line"},doc:"Wh\
o answers for the API, such as a team or an address: for the plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"\
string",format:"label"}},doc:"Labels by which APIs are moved in batches."}}};var Vb={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...us}},zb={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess that is dialled, while Host, SNI and certificate stay those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whethe\
r the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters\
 read and change the traffic."}}},bt={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"\
host"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,
items:Vb},doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"m\
ap",min:1,keys:"name",values:zb},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"\
address"},doc:"The address at which clients reach ddd-int-kdp: what DNS records point to in the plan, and what the old c\
luster dials (fixedIP)."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to this cluster, whatever else the \
table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"A response header that says whi\
ch cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"boolean"},doc:"Whether a request over HTTP/2\
 whose host is another API's than the connection's server name is answered with 421. Default: true."},defaults:{is:ls,doc:"\
Fields that hold for every API that does not say them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:ls},doc:"T\
he APIs by name. {} is all that most need.",required:!0}}};var Hc={"yaml-syntax":{severity:"error",when:"The file is not YAML, or says one key twice.",remedy:"Correct the YAML at \
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
sts or a short host, or add the host to the API's hosts."}};function v(t,e,n,r=Hc[t].remedy){return{code:t,severity:Hc[t].
severity,path:e,message:n,remedy:r}}i(v,"finding");function wt(t){let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}
i(wt,"formatPath");function Uc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${wt(e)}: ${n} ${r}`}i(Uc,"formatFindin\
g");function ds(t){for(let e of t)if(e.severity==="error")return!0;return!1}i(ds,"hasErrors");function J(t){return t.length===1&&t>="0"&&t<="9"}i(J,"isDigit");function ae(t){return t!==""&&U(t,J)}i(ae,"isDigits");function ce(t){
return J(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(ce,"isHexDigit");function fs(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(fs,
"isLetter");function Bc(t){return fs(t)||J(t)}i(Bc,"isAlphanumeric");function ue(t){return fs(t)||J(t)||t!==""&&"-._~".includes(
t)}i(ue,"isUnreserved");function jc(t){let e=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!U(e,Bc)?!1:U(
t,n=>Bc(n)||"-._/".includes(n))}i(jc,"isLabel");function Fc(t){return t!==""&&t.length<=200&&U(t,e=>e.charCodeAt(0)>=32&&
e.charCodeAt(0)!==127)}i(Fc,"isPrintable");function xt(t){return U(t,e=>fs(e)||J(e)||"!#$%&'*+-.^_`|~".includes(e))}i(xt,
"isToken");function U(t,e){for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(U,"every");var hs=86400,Wb=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Kb=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],Gb=[31,28,31,30,31,30,31,31,30,31,30,31];function te(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=ve(t,0,4),r=ve(t,5,2),s=ve(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>on(n,r))return;let o=Xb(n,r,s)*hs;if(t.length===10)return o;let a=Jb(t.substring(10));return a===void 0?void 0:o+
a}i(te,"parseDate");function zc(t){return te(t)!==void 0}i(zc,"isDate");function Wc(t){let e=Math.floor(t/hs),n=t-e*hs,r=1970,
s=e;for(;s>=ps(r);)s-=ps(r),r+=1;let o=1;for(;s>=on(r,o);)s-=on(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>Vc(l)).join(":"),c=Wb[e%7]??"",u=Kb[o-1]??"";return`${c}, ${Vc(s+1)} ${u} ${r} ${a} GMT`}i(Wc,"formatHttpDa\
te");function Jb(t){let e=ve(t,1,2),n=ve(t,4,2),r=ve(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=Yb(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(Jb,"parseTime");function Yb(t){if(t==="Z")return 0;let e=t.charAt(0),n=ve(t,1,2),r=ve(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(Yb,"parse\
Offset");function ve(t,e,n){let r=t.substring(e,e+n);return r.length===n&&ae(r)?Number(r):void 0}i(ve,"digitsAt");function Vc(t){
return t<10?`0${t}`:`${t}`}i(Vc,"twoDigits");function Kc(t){return t%4===0&&(t%100!==0||t%400===0)}i(Kc,"isLeapYear");function ps(t){
return Kc(t)?366:365}i(ps,"daysOfYear");function on(t,e){return e===2&&Kc(t)?29:Gb[e-1]??0}i(on,"daysOfMonth");function Xb(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=ps(s);for(let s=1;s<e;s++)r+=on(t,s);return r}i(Xb,"daysSince1970");var Zb=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),Qb=2147483646,ew=4,tw=5;function le(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;J(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!J(t.charAt(r));)r+=1;let c=Zb.
get(t.substring(a,r));if(o===""||o.length>tw||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=ew&&e<=Qb?e:void 0}i(
le,"parseDuration");function Gc(t){return le(t)!==void 0}i(Gc,"isDuration");var nw=63,rw=253;function an(t){return t!==""&&t.length<=nw&&!t.startsWith("-")&&!t.endsWith("-")&&U(t,e=>J(e)||e>="a"&&
e<="z"||e==="-")}i(an,"isDnsLabel");function ke(t){if(t.length>rw)return!1;let e=t.split(".");for(let n of e)if(!an(n))return!1;
return!ae(e[e.length-1]??"")}i(ke,"isHostName");function cn(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!ae(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(cn,"isIpv4");function ms(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&cn(c))n+=2;else if(c!==""&&c.length<=
4&&U(c,ce))n+=1;else return!1}}return e.length===2?n<8:n===8}i(ms,"isIpv6");function St(t){return cn(t)||ms(t)}i(St,"isI\
pAddress");function qe(t){return St(t)||ke(t)}i(qe,"isAddress");function Jc(t){return t==="/"?!0:Yc(t,e=>e!==""&&U(e,ue))}i(Jc,"isPrefix");function un(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return Yc(e,sw)}i(un,"isBasePath");function Yc(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(Yc,"segmentsAre");function sw(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!iw(t.substring(e,e+3)))return!1;e+=3}else{if(!ue(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(sw,"isNormalSegment");function iw(t){let e=t.substring(1);return e.
length===2&&U(e,ce)&&e.toUpperCase()===e}i(iw,"isUpperEscape");var ne="{api}";function P(t,e){return t.split(ne).join(e)}i(P,"withApi");function gs(t){return t==="https"?443:80}i(gs,"defaultPort");function V(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=ow(s);if(!(a===void 0||!un(o)))return{scheme:e,host:a.host,port:a.port??gs(e),basePath:o}}
i(V,"parseUpstreamUrl");function ow(t){let e=t.indexOf("]"),n=t.indexOf(":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=aw(
r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=cw(t.substring(n+1));return o===void 0?void 0:{host:s,
port:o}}i(ow,"parseAuthority");function aw(t){if(t.startsWith("[")&&t.endsWith("]")){let e=t.substring(1,t.length-1);return ms(
e)?e:void 0}return ke(t)||cn(t)?t:void 0}i(aw,"parseHost");function cw(t){if(!ae(t)||t.length>5)return;let e=Number(t);return e>=
1&&e<=65535?e:void 0}i(cw,"parsePort");var uw=":/?#[]@!$&()*+,;=";function Xc(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(V(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return U(r,s=>ue(s)||J(s)||
s==="%"||uw.includes(s))&&lw(r)}i(Xc,"isLink");function lw(t){return t.split("%").slice(1).every(e=>ce(e.charAt(0))&&ce(
e.charAt(1)))}i(lw,"hasWholeEscapes");function ln(t){let e=[];for(let n of t.split(",")){let r=dw(n.trim());if(r===void 0)return;e.push(r)}return e}i(ln,"pars\
eSplitKeys");function dw(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.substring(0,e),r=t.substring(
e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!xt(r)))return{kind:n,name:r}}i(dw,"parseSplitKey");var ys="[a-z0-9]([a-z0-9-]*[a-z0-9])?",bs="([a-z0-9-]|\\{api\\})+",Zc=`${ys}(\\.${ys})*`,_t=`${bs}(\\.${bs})*`,Qc="[0-9A\
-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",dn="[!#$%&'*+.^_`|~0-9A-Za-z-]+",eu=`(header:${dn}|cookie:${dn}|consumer|ip)`,tu="\
[A-Za-z0-9._~-]|\\{api\\}";function Je(t){return e=>t(P(e,"a"))}i(Je,"withSomeApi");var ws={name:{mustBe:"a DNS label (R\
FC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",allows:an,pattern:`^${ys}$`},
host:{mustBe:"a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",allows:ke,
pattern:`^${Zc}$`},hostPattern:{mustBe:`a host name in lower case in which ${ne} stands for the API's name, once`,allows:i(
t=>t.split(ne).length===2&&Je(ke)(t),"allows"),pattern:`^${_t}$`},ownHost:{mustBe:`a host name in lower case (${ne} may \
stand for the API's name), without scheme, port, wildcard or final dot`,allows:Je(ke),pattern:`^${_t}$`},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:Je(Jc),pattern:`^/((${tu})+(/(${tu})+)*)?$`},url:{mustBe:"http://host[:port][/base] or https://host[:port][/b\
ase], without user, query or fragment",allows:i(t=>V(P(t,"a"))!==void 0,"allows"),pattern:`^https?://(${_t}|\\[${Qc}\\])(\
:[0-9]+)?(/[^?# ]*)?$`},address:{mustBe:"an IP address or a host name, without a port",allows:Je(qe),pattern:`^(${_t}|${Qc}\
)$`},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case',allows:Je(ke),pattern:`^${_t}$`},date:{mustBe:'\
a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:zc,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$"},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257)\
, at most 24 days",allows:Gc,pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},splitKeys:{mustBe:'"header:NAME", "cookie:NAME", "\
consumer" or "ip", or several of them with commas between',allows:i(t=>ln(t)!==void 0,"allows"),pattern:`^\\s*${eu}(\\s*,\
\\s*${eu})*\\s*$`},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&U(t,ue),"allows"),pattern:"\
^[A-Za-z0-9._~-]{1,64}$"},token:{mustBe:"a name of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&xt(t),"\
allows"),pattern:`^${dn}$`},link:{mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without \
user",allows:Xc,pattern:"^[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.:\\[\\]-]+([/?#][!#-;=?-Z_a-z~\\[\\]]*)?$"},origin:{mustBe:"\
http://host[:port] or https://host[:port], without a path",allows:i(t=>V(t)?.basePath==="","allows"),pattern:`^https?://${Zc}\
(:[0-9]+)?$`},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>un(t)&&t!=="","allows"),pattern:"\
^/[^?# ]*$"},objectName:{mustBe:`the name of a Kubernetes object: a DNS label in which ${ne} may stand for the API's nam\
e`,allows:Je(an),pattern:`^${bs}$`},label:{mustBe:"1 to 63 letters, digits or -._/, a letter or digit at both ends",allows:jc,
pattern:"^[A-Za-z0-9]([A-Za-z0-9._/-]{0,61}[A-Za-z0-9])?$"},line:{mustBe:"one line of 1 to 200 characters",allows:Fc,pattern:"\
^[^\\x00-\\x1f\\x7f]{1,200}$"},pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting",allows:i(t=>t!==""&&
xt(t),"allows"),pattern:`^${dn}$`}};function fn(t,e){let n,r=3;for(let s of e){let o=fw(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(fn,"close\
st");function fw(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(fw,"editDistance");function Et(t){return Array.isArray(t)}i(Et,"isList");var hw=Array.isArray({});function H(t){return typeof t!="object"||
t===null?!1:!Et(t)||hw&&t.length===0}i(H,"isMap");function nu(t,e,n){let r=[];return hn(t,e,n,r),r}i(nu,"checkStructure");
function hn(t,e,n,r){if(t==null){r.push(v("null-value",n,`${He(n)} has no value.`));return}switch(e.kind){case"record":H(
t)?mw(t,e,n,r):r.push(Te(t,"a map",n));return;case"map":H(t)?gw(t,e,n,r):r.push(Te(t,"a map",n));return;case"array":Et(t)?
yw(t,e,n,r):r.push(Te(t,"a list",n));return;default:{let s=pw(t,e,n);s!==void 0&&r.push(s)}}}i(hn,"check");function pw(t,e,n){
switch(e.kind){case"opaque":return H(t)?void 0:Te(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:Te(t,"tru\
e or false",n);case"integer":case"number":return bw(t,e,n);case"enum":return ww(t,e.values,n);case"string":{if(typeof t!=
"string")return Te(t,"text",n);let r=ws[e.format];return r.allows(t)?void 0:pn(t,r.mustBe,n)}}}i(pw,"checkLeaf");function mw(t,e,n,r){
let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?hn(t[o],a.is,
[...n,o],r):r.push(xw(o,s,n))}for(let o of s)e.fields[o]?.required===!0&&!Object.keys(t).includes(o)&&r.push(v("missing-\
field",[...n,o],`${He(n)} needs the field ${o}.`))}i(mw,"checkRecord");function gw(t,e,n,r){let s=ws[e.keys],o=Object.keys(
t);for(let a of o)s.allows(a)||r.push(pn(a,s.mustBe,[...n,a])),hn(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(v("to\
o-few",n,`${He(n)} has no entry.`))}i(gw,"checkMap");function yw(t,e,n,r){for(let s=0;s<t.length;s++)hn(t[s],e.items,[...n,
s],r);t.length<e.min&&r.push(v("too-few",n,`${He(n)} has no entry.`))}i(yw,"checkArray");function bw(t,e,n){let r=e.kind===
"integer"?"a whole number":"a number";if(typeof t!="number")return Te(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||
Math.floor(t)===t)))return pn(`${t}`,`${r} from ${e.min} to ${e.max}`,n)}i(bw,"checkNumber");function ww(t,e,n){let r=typeof e[0]==
"number"?"number":"string";return typeof t!==r?Te(t,r==="number"?"a whole number":"text",n):e.includes(t)?void 0:pn(String(
t),`one of ${e.join(", ")}`,n)}i(ww,"checkEnum");function xw(t,e,n){let r=fn(t,e),s=r===void 0?`Known here: ${e.join(", ")}\
.`:`Did you mean ${r}?`;return v("unknown-field",[...n,t],`${He(n)} has no field ${t}.`,s)}i(xw,"unknownField");function Te(t,e,n){
return v("wrong-type",n,`${He(n)} must be ${e}, and is ${Sw(t)}.`)}i(Te,"wrongType");function pn(t,e,n){return v("bad-va\
lue",n,`${He(n)}: "${t}" must be ${e}.`)}i(pn,"badValue");function Sw(t){return Et(t)?"a list":H(t)?"a map":typeof t=="s\
tring"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(t)}`}i(Sw,"describe");function He(t){return t.
length===0?"routeTable":wt(t)}i(He,"label");function _w(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...ru(n.is),...n.required===!0&&{required:!0}}}))}i(_w,
"kongFieldsOf");function ru(t){return t.kind!=="record"?xs(t):{type:"record",fields:Ss(t)}}i(ru,"kongFieldTypeOf");function Ss(t){
return Object.entries(t.fields).map(([e,n])=>({[e]:ru(n.is)}))}i(Ss,"optionalKongFieldsOf");function vt(t,e){if(e.kind===
"array"&&Et(t))return t.map(r=>vt(r,e.items));if(e.kind==="map"&&H(t))return Ew(t,r=>vt(r,e.values));if(e.kind!=="record"||
!H(t))return t;let n={};for(let r of Object.keys(t)){let s=e.fields[r]?.is,o=s===void 0?t[r]:vt(t[r],s);(s?.kind!=="reco\
rd"||!H(o)||Object.keys(o).length>0)&&(n[r]=o)}return n}i(vt,"withoutFilledRecords");function Ew(t,e){let n={};for(let r of Object.
keys(t))n[r]=e(t[r]);return n}i(Ew,"mapValues");function xs(t){switch(t.kind){case"string":return{type:"string",len_min:1};case"\
enum":return{type:typeof t.values[0]=="number"?"integer":"string",one_of:t.values};case"integer":case"number":return{type:t.
kind,between:[t.min,t.max]};case"boolean":return{type:"boolean"};case"array":return{type:"array",elements:xs(t.items),...t.
min>0&&{len_min:t.min}};case"map":return{type:"map",keys:{type:"string",len_min:1},values:xs(t.values),...t.min>0&&{len_min:t.
min}};case"opaque":return{type:"json",json_schema:{inline:{type:"object"}}};case"record":return{type:"record",fields:_w(
t)}}}i(xs,"kongTypeOf");var su=["nativeRoutes","catchAll","logDecision","countOutcomes"],iu=[...su.map(t=>({[t]:{type:"boolean",default:!1}})),{
json:{type:"string",len_min:2}},...Ss(bt)],vw={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,entity:""};function ou(t,e){
if(!H(t))return{...vw,table:t};let n={};for(let s of Object.keys(t))!su.includes(s)&&s!=="json"&&!kw(s)&&(n[s]=t[s]);let{
json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===!0,logDecision:t.logDecision===!0,countOutcomes:t.
countOutcomes===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:typeof r=="string"?e(r):vt(n,bt)}}i(ou,"\
readConfig");function kw(t){return t.startsWith("__")||t.endsWith("_id")}i(kw,"isAddedByKong");var Ue={};function au({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(au,"loggedDecision");function cu({scheme:t,host:e,address:n,port:r,target:s},o,{tlsVerify:a}){let c=[];t!==
o.scheme&&c.push(["service.request.setScheme",t]);let u=n.includes(":")?`[${n}]`:n;c.push(["service.setTarget",u,r]),t===
"https"&&a!==o.tlsVerify&&c.push(["service.setTlsVerify",a]),e!==u&&c.push(["service.request.setHeader","Host",e]);let l=Tw(
s);return l!==o.path&&c.push(["service.request.setPath",l]),c}i(cu,"upstreamCalls");function uu({requestHeaders:t}){let e=[];
if(t===void 0)return e;for(let[n,r]of Object.entries(t))e.push(["service.request.setHeader",n,r]);return e}i(uu,"request\
HeaderCalls");function lu({timeouts:t,retries:e}){let n=[];return t!==void 0&&n.push(["service.setTimeouts",t.connect,t.
send,t.read]),e!==void 0&&n.push(["service.setRetries",e]),n}i(lu,"connectionCalls");function du({responseHeaders:t}){if(!(t===
Ue||Object.keys(t).length===0))return["response.setHeaders",t]}i(du,"responseCall");function mn(t,e,n){return["log.setSe\
rializeValue","kdp",au(t,e,n)]}i(mn,"loggingCall");function gn(t,e,n){return["ctx.shared.set","kdp",au(t,e,n)]}i(gn,"sha\
ringCall");function Tw(t){let e=t.indexOf("?");return e===-1?t:t.substring(0,e)}i(Tw,"withoutQuery");function re(t){let e=t.indexOf(":");if(e===-1)return fu(t.toLowerCase());let n=t.substring(e+1);return n===""||ae(n)?fu(
t.substring(0,e).toLowerCase()):""}i(re,"hostKey");function yn(t){let e=t.indexOf(":");return e!==-1&&ae(t.substring(e+1))?
t.substring(0,e):t}i(yn,"withoutPort");function fu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(fu,"withoutFi\
nalDot");function hu({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return["ctx.shared.set","kdp_rewrite",{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.
stripPath?e:"",host:re(n.host)+n.host.substring(yn(n.host).length)}]}i(hu,"rewriteCall");function bn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(bn,"upstreamPath");function pu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a,c,u){let{upstream:l,cluster:d}=c,{route:h}=s,p=h.destinations.
get(d??"");if(l===null||p===void 0)throw new Error(`decided for ${h.api} without an upstream`);let y=t&&d===h.native,f=u===
void 0?Aw(s,o):{scheme:u,path:o},g=y?[]:cu(l,f,p);for(let S of uu(c))g.push(S);if(!t)for(let S of lu(h))g.push(S);let b=du(
c);return b!==void 0&&g.push(b),(t?n&&!y:e||n)&&g.push(mn(r,c,a)),(t&&e&&!y||h.hasPassiveChecks&&!n)&&g.push(gn(r,c,a)),
h.rewritesResponse&&g.push(hu(s,a,l,p)),g}i(pu,"callsFor");function Aw({route:t,prefix:e},n){let r=t.destinations.get(t.
native);if(r===void 0)throw new Error(`${t.api} has no destination in ${t.native}`);let{scheme:s,basePath:o,tlsVerify:a}=r,
c=bn(n,t.stripPath?e:"",o);return{scheme:s,path:c,tlsVerify:s==="https"?a:void 0}}i(Aw,"untouchedByKong");function _s(t,e,n){let r=P(t.url,e),s=V(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s;return{scheme:o,host:mu(a.includes(":")?`[${a}]`:a,o,c),address:t.address===void 0?
a:P(t.address,e),port:c,basePath:u,tlsVerify:t.tlsVerify??!0,isOwnHost:n(a)}}i(_s,"destinationOf");function wn(t,e,n){return t===
"upstream"?n.host:t==="client"?e:mu(t,n.scheme,n.port)}i(wn,"hostHeaderOf");function mu(t,e,n){return n===gs(e)?t:`${t}:${n}`}
i(mu,"withPort");function xn(t){if(t.startsWith("["))return null;let e=t.indexOf(":"),n=e===-1?t:t.substring(0,e);return St(
n)?null:n}i(xn,"serverNameOf");var Ow=2e3,gu=2,Pw=[200,204,302];function yu({routes:t}){let e=[];for(let[,n]of t){let{healthCheck:r,destinations:s}=n;if(r!==
void 0)for(let[o,a]of s)e.push(Rw(n,o,a,r))}return e}i(yu,"checkTargetsOf");function Rw({api:t,hostHeader:e,checkInterval:n},r,s,o){
let{scheme:a,address:c,port:u,tlsVerify:l}=s,d=wn(e,s.host,s);return{api:t,cluster:r,probe:{scheme:a,address:c,port:u,host:d,
serverName:a==="https"?xn(d):null,tlsVerify:l,path:o.path,timeout:le(o.timeout??"")??Ow,statuses:o.statuses??Pw},interval:n,
thresholds:{successes:o.successes??gu,failures:o.failures??gu,passive:o.passive}}}i(Rw,"targetOf");var Ye={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function bu(t){return t!==void 0&&Object.keys(Ye).includes(t)}i(bu,"isProblem");var Cw="application/problem+json";function B(t,e={},n,r=Ye[t].status){let{type:s}=Ye[t];return{status:r,type:s,headers:{
"Content-Type":Cw,...e},...n!==void 0&&{members:n}}}i(B,"problemExit");function Sn(t){return t.exit!==null}i(Sn,"isEnded");function wu({api:t,entry:e,responseHeaders:n},{host:r}){let s=yn(r)===
re(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:B(s)}}
i(wu,"leftOver");function xu({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a){let{exit:c,responseHeaders:u,
because:l}=a,[d]=l,h=[],p=n||r;return(e||t&&!p)&&h.push(mn(s,a,o)),t&&p&&h.push(gn(s,a,o)),{calls:h,status:c.status,headers:{
...u,...c.headers},problem:bu(d)?d:void 0}}i(xu,"endingOf");function de({headers:t},e){let n=t?.[e];return typeof n=="string"?n:void 0}i(de,"headerOf");function _n(t){let e=0,n=t.length;
for(;e<n&&Su(t.charAt(e));)e+=1;for(;n>e&&Su(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(_n,"trimSpace");function Su(t){
return t===" "||t==="	"}i(Su,"isSpace");var Xe="cdn-loop";function _u(t){let e=de(t,Xe);return e===void 0?Nw:Iw(e)}i(_u,"gatewaysOf");var Nw=[];function Iw(t){return Dw(
t).map(e=>_n(e.split(";")[0]??"")).filter(e=>e!=="")}i(Iw,"gatewaysIn");function Dw(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(Dw,"elementsOf");function Eu(t,e,{isOwnHost:n}){if(!n)return;let r=de(e,Xe)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(Eu,"loopHeaders");function vu(t){let{routes:e,legacyPatterns:n,checksServerName:r}=t;if(r||n.some(({end:s})=>s.isEnding)||t.decisionHeader!==
void 0)return!1;for(let[,{isPlain:s}]of e)if(!s)return!1;return!0}i(vu,"isLeftToKong");function ku({decisionHeader:t},{route:e,
end:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isPlain||n?.isEnding===!0||t!==void 0?!1:de(r,Xe)===void 0&&
(!o||s===""||s===a)}i(ku,"isServedByKong");async function Es(t,e){switch(e[0]){case"service.request.setScheme":await t.service.request.setScheme(e[1]);break;case"s\
ervice.setTarget":await t.service.setTarget(e[1],e[2]);break;case"service.setTlsVerify":await t.service.setTlsVerify(e[1]);
break;case"service.request.setHeader":await t.service.request.setHeader(e[1],e[2]);break;case"service.request.setPath":await t.
service.request.setPath(e[1]);break;case"service.setTimeouts":await t.service.setTimeouts(e[1],e[2],e[3]);break;case"ser\
vice.setRetries":await t.service.setRetries(e[1]);break;case"response.setHeaders":await t.response.setHeaders(e[1]);break;case"\
log.setSerializeValue":await t.log.setSerializeValue(e[1],e[2]);break;case"ctx.shared.set":await t.ctx.shared.set(e[1],e[2]);
break}}i(Es,"perform");function Mw(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=Ye[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(Mw,"problemOf");function En(t,e,n,r){return JSON.stringify(Mw(t,e,n,r))}i(En,"problem\
Body");function vs(t,e){let n=`${e}=`;for(let r of(de(t,"cookie")??"").split(";")){let s=_n(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(vs,"cookieOf");function vn(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(kt(Ou(Ze(n,Au(Tu(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=Ze(n,Au(Tu(t,r,t.length-r)))),n=Ze(n,t.length),n=kt(Ze(n,Math.floor(n/65536)),2246822507),n=kt(Ze(
n,Math.floor(n/8192)),3266489909),Ze(n,Math.floor(n/65536))}i(vn,"murmur3");function Tu(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(Tu,"wordAt");function Au(t){return kt(Ou(kt(t,3432918353),15),461845907)}i(Au,
"scramble");function kt(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(kt,"multiply");function Ou(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Ou,"rotate");function Ze(t,e){let n=t^e;return n<0?n+4294967296:
n}i(Ze,"xor");var Lw=4294967296;function Ru(t,e,n){let r=[],s=0;for(let o of Object.keys(e.weights).sort()){let a=e.weights[o]??0;a<=0||
(s+=a,r.push({cluster:o,end:s}))}return{entry:e.entry,shares:r,sum:s,keys:e.by===void 0?[]:Hw(ln(e.by)??[]),salt:e.salt??
t,header:e.override?.header?.toLowerCase(),cookie:e.override?.cookie,stable:n,canary:r.find(({cluster:o})=>o!==n)?.cluster}}
i(Ru,"compileSplit");function Cu(t,e){let{split:n}=t;if(n===void 0||n.entry!==void 0)return;let r;for(let s of Object.keys(
n.weights).sort()){let o=n.weights[s]??0,a=r===void 0?0:n.weights[r]??0;(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Cu,"h\
eaviestOf");function Nu({shares:t,sum:e}){let n=0;return t.map(({cluster:r,end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.
round(o*1e8/e)/1e6}})}i(Nu,"sharesOf");function ks({shares:t},e){return t.some(n=>n.cluster===e)}i(ks,"isInSplit");function Iu(t,e){
let n=t.header===void 0?void 0:Pu(t,de(e,t.header));if(n!==void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?
void 0:Pu(t,vs(e,t.cookie));return r===void 0?void 0:{cluster:r,because:"cookie"}}i(Iu,"overrideOf");function Du(t,e,n){
let r=$w(t,e)?.place,s=r===void 0?"random":"bucket";for(let{cluster:o,end:a}of t.shares)if((r??n)*t.sum<a)return{cluster:o,
because:s};return{cluster:t.shares[t.shares.length-1]?.cluster??t.stable,because:s}}i(Du,"bucketOf");function $w({keys:t,
salt:e},n){for(let r of t){let s=Ts(r,n);if(s===void 0)continue;let o=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.
name}`:r.kind;return{place:vn(`${e}:${s}`,0)/Lw,key:o}}}i($w,"placeOf");function Ts(t,e){let n=qw(t,e);return n===""?void 0:
n}i(Ts,"valueOfKey");function qw(t,e){switch(t.kind){case"header":return de(e,t.name.toLowerCase());case"cookie":return vs(
e,t.name);case"consumer":return e.consumer;case"ip":return e.client}}i(qw,"readKey");function Hw(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(Hw,"withFallb\
acks");function Pu(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&ks(t,
n)?n:void 0}i(Pu,"meant");function Mu(t,e){let n=kn(t,e);if(n===void 0)return[];let{header:r,cookie:s,keys:o}=n,a=new Set;r!==void 0&&a.add(r),s!==
void 0&&a.add("cookie");for(let c of o)c.kind==="header"&&a.add(c.name.toLowerCase()),c.kind==="cookie"&&a.add("cookie");
return[...a]}i(Mu,"neededHeaders");function Lu(t,e,n){for(let r of kn(t,e)?.keys??[]){if(r.kind==="consumer")return!0;if(Ts(
r,n)!==void 0)return!1}return!1}i(Lu,"needsConsumer");function kn({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.
entry===void 0||t.entry===n?t:void 0}i(kn,"splitFor");var Uw="kdp_request",$u=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],Tn=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=As(await e.nginx.getVar(Uw)).split("\
 ");if(r.length>=$u.length)return qu(r);this.#e=!1}let n=[];for(let r of $u)n.push(As(await e.nginx.getVar(r)));return qu(
n)}async complete(e,n,{route:r,entry:s}){let o=Mu(r,s),a={...n.headers};for(let l of o){let d=await e.nginx.getVar(`http\
_${l.replaceAll("-","_")}`);d!=null&&(a[l]=As(d))}let c=o.length===0?n:{...n,headers:a};if(!Lu(r,s,c))return c;let u=await Bw(
e);return u===void 0?c:{...c,consumer:u}}};async function Bw(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(Bw,"authenticatedConsumer");function qu(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.
join("")===""?{}:{[Xe]:c.join(" ")}}}i(qu,"requestOf");function As(t){if(t==null)return"";if(typeof t=="string"&&jw(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(As,"byt\
eString");function jw(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(jw,"isAscii");function Os({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:te(t),a=e===void 0?void 0:
te(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Wc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isEnding:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.map(
({from:c,until:u,status:l=503})=>({from:te(c)??0,until:te(u)??0,status:l}))}}i(Os,"compileEnd");function Hu({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Hu,"brownoutAt");function Uu({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Uu,"stateAt");function Bu(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Bu,"endHeaders");function An(t){let e=t.indexOf(ne);return{text:t,before:t.substring(0,e),after:t.substring(e+ne.length)}}i(An,"patternOf");
function Ae(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(Ae,"apiOfHost");function Ps(){return{value:void 0,children:new Map}}i(Ps,"createPrefixTree");function ju(t,e,n){let r=t;for(let s of e.split(
"/")){if(s==="")continue;let o=r.children.get(s);o===void 0&&(o=Ps(),r.children.set(s,o)),r=o}r.value=n}i(ju,"addPrefix");
function On(t,e){let n=t,r=t.value,s=1;for(;s<e.length&&n.children.size>0;){let o=e.indexOf("/",s),a=o===-1?e.length:o;if(n=
n.children.get(e.substring(s,a)),n===void 0)return r;r=n.value??r,s=a+1}return r}i(On,"findLongestPrefix");function Pn(t,e,n){let r=re(e);if(t.shortHosts.has(r)){let o=On(t.prefixes,n);return o===void 0?{kind:"unknown-path",entry:"\
short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,end:void 0}}let s=t.ownHosts.get(r);if(s!==void 0)return{
kind:"api",entry:"legacy",route:s,host:r,prefix:"",end:s.end};for(let{pattern:o,end:a}of t.legacyPatterns){let c=Ae(o,r),
u=c===void 0?void 0:t.routes.get(c);if(u!==void 0)return{kind:"api",entry:"legacy",route:u,host:o.text,prefix:"",end:u.end??
a}}return{kind:"unknown-host"}}i(Pn,"matchRequest");function Fu(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Fu,"compilePathRules");function Vu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Vu,"restrictsPaths");function zu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&Fw(r)}i(zu,"isRefusedPath");function Fw(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(Fw,"hasControl");var Wu={"Cache-Control":"no-store"};function Ku(t){let{index:e,match:n,request:r,path:s}=t;if(Vw(t))return{reason:"misdi\
rected",exit:B("misdirected")};let o=_u(r);if(o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{reason:"l\
oop",exit:B("loop",{},{hops:a})}}if(zu(n.route.pathRules,s))return{reason:"refused-path",exit:B("refused-path")};if(n.entry!==
"short")return zw(t,n.end)}i(Ku,"answerOf");function Vw({index:t,match:e,request:n,path:r}){let{serverName:s="",isHttp2:o=!1,
host:a}=n;if(!t.checksServerName||!o||s===""||re(s)===re(a))return!1;let c=Pn(t,s,r);return c.kind==="api"&&c.route!==e.
route}i(Vw,"isMisdirected");function zw({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},o=r===void 0?
"serve":Uu(r,n);if(o==="gone")return{reason:"old-host-gone",exit:B("old-host-gone",Wu,s)};let a=r===void 0?void 0:Hu(r,n);
if(a!==void 0){let l={...Wu,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:B("old-host-\
brownout",l,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,...c.headers};
return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(zw,"oldHostAnswer");function Gu(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=kn(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:Iu(o,n)??Du(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:Ww(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(Gu,"chooseCluster");function Ww({api:t,clusters:e,
split:n},r,s){return Kw(e,r).find(o=>(n===void 0||ks(n,o))&&s(t,o))}i(Ww,"nextHealthy");function Kw(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(Kw,"clustersAfter");var Gw="!*'();:@&=+$,/?%#[]",Rn="0123456789ABCDEF";function Cn(t){if(!t.startsWith("/"))return;if(Xw(t))return t;let e=Zw(
t);if(!(e===void 0||Qw(t)))return t0(e)}i(Cn,"normalPath");var Rs=47,Jw=46,Yw=Array.from({length:256},(t,e)=>e===Rs||ue(
String.fromCharCode(e)));function Xw(t){let e=0;for(let n=0;n<t.length;n++){let r=t.charCodeAt(n);if(Yw[r]!==!0||e===Rs&&
(r===Rs||r===Jw))return!1;e=r}return!0}i(Xw,"isPlain");function Zw(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n),s=t.
charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=Yu(t,n+1);if(o===void 0||o===0)return;e.push(Ju(o,!0)),n+=3}else
e.push(Ju(s,!1)),n+=1}return e.join("")}i(Zw,"normalizeEscapes");function Ju(t,e){let n=String.fromCharCode(t);return ue(
n)||Gw.includes(n)&&!e?n:`%${Rn.charAt(Math.floor(t/16))}${Rn.charAt(t%16)}`}i(Ju,"encode");function Qw(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of e0(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(Qw,"climbsAboveRoot");function e0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?Yu(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(e0,"decodeDotsAndSlashes");function t0(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(t0,"resolveSegments");function Yu(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!ce(n)||!ce(r)))return Rn.indexOf(n.
toUpperCase())*16+Rn.indexOf(r.toUpperCase())}i(Yu,"hexValue");var n0='"<>\\#',Xu="0123456789ABCDEF";function Qu(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+Zu(n),u=Cn(c);if(!(u===void 0||On(t.prefixes,u)!==e))return s.origin+c+Zu(r)}i(Qu,"shortUrl");function Zu(t){let e=[];
for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||n0.includes(s);e.push(o?`%${Xu.charAt(Math.
floor(r/16))}${Xu.charAt(r%16)}`:s)}return e.join("")}i(Zu,"escapeUrl");function el(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(el,"splitTarget");function tl(t,e){let n=el(e.target),r=Cn(n.path);return{target:n,path:r,match:r===void 0?r0:Pn(t,e.host,r)}}i(tl,"locate");
var r0={kind:"unknown-host"};function Cs(t,{target:e,path:n,match:r},s,o){if(n===void 0)return Tt(null,null,"malformed-path",B("malformed-path"),Ue);
if(r.kind==="unknown-host")return Tt(null,null,"unknown-host",B("unknown-host"),Ue);if(r.kind==="unknown-path")return Tt(
null,r.entry,"unknown-path",B("unknown-path"),Ue);let{route:a,entry:c,end:u}=r,l=c==="legacy"&&s0(r)?Qu(t,a,e):void 0,d=u===
void 0?Ue:Bu(u,l),h=Ku({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(h!==void 0)return Tt(a.api,c,h.reason,
h.exit,d);let p=Gu(a,c,s,o),{cluster:y}=p,f=y===void 0?void 0:a.destinations.get(y);if(y===void 0||f===void 0){let _=B("\
no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return Tt(a.api,c,"no-healthy-cluster",_,d)}let g={
api:a.api,entry:c,cluster:y,because:p.because,upstream:i0(r,s,f,n,e.query),responseHeaders:o0(t,d,p),exit:null},b=Eu(t.gateway,
s,f);return b===void 0?g:{...g,requestHeaders:b}}i(Cs,"decideLocated");function s0({route:t,end:e}){return t.redirect.isOn||
e?.isEnding===!0}i(s0,"needsSuccessor");function i0({route:t,prefix:e},n,r,s,o){let a=wn(t.hostHeader,n.host,r);return{scheme:r.
scheme,host:a,sni:r.scheme==="https"?xn(a):null,address:r.address,port:r.port,target:bn(s,t.stripPath?e:"",r.basePath)+o}}
i(i0,"upstreamOf");function o0({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; beca\
use="${r.join(", ")}"`}}i(o0,"withDecision");function Tt(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(Tt,"ended");function At(t){let e=Object.keys(t.clusters),n=e.length===1?e[0]:void 0,r=[];for(let s of Object.keys(t.apis)){let o={...t.
defaults,...t.apis[s]},a={...t.defaults?.source,...o.source},c=o.source===void 0?o:{...o,source:a};r.push({name:s,settings:c,
path:P(c.path??"/{api}",s),hosts:(c.hosts??[]).map(u=>P(u,s)),cluster:c.cluster??n})}return r}i(At,"effectiveApis");function fe(t,e,n){
return t.apis[e]?.[n]!==void 0?["apis",e,n]:["defaults",n]}i(fe,"whereSaid");function Be(t){let e=[];t.defaults!==void 0&&
e.push([["defaults"],t.defaults]);for(let n of Object.keys(t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}
i(Be,"saidSettings");function Ot(t){return(t.legacyHosts??[]).map(e=>An(e.host))}i(Ot,"patternsOf");function Pt(t,e){let n=new Set(t.shortHosts);
for(let{hosts:o}of e)for(let a of o)n.add(a);let r=new Set(e.map(({name:o})=>o)),s=Ot(t);return o=>n.has(o)?!0:s.some(a=>{
let c=Ae(a,o);return c!==void 0&&r.has(c)})}i(Pt,"ownHostsOf");var a0=307,c0=308,u0=3e5;function nl({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??a0,s=le(n?.maxAge??"")??u0;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===c0?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(nl,"compileRedirect");var l0=["plugins","source","owner","labels"];function sl(t){let e={};for(let s of Object.keys(t.apis))e[s]=rl(t.apis[s]);
let n={};for(let[s,o]of Object.entries(t))s!=="address"&&(n[s]=o);let r=Ns({...n,apis:e,defaults:rl(t.defaults)});return vn(
r,0).toString(16).padStart(8,"0")}i(sl,"tableVersion");function rl(t){let e={};for(let[n,r]of Object.entries(t??{}))l0.includes(
n)||(e[n]=r);return e}i(rl,"ownFields");function Ns(t){if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.
isArray(t)){for(let r of t)e.push(Ns(r));return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=n[r];
s!=null&&e.push(`${r}:${Ns(s)}`)}return e.length===0?"[]":`{${e.join(",")}}`}i(Ns,"canonical");function il(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=t.clusters[s];if(a===void 0)throw new Error(`unchecked\
 table: there is no cluster ${s}`);if(r===void 0||s!==n)return _s(a,e,o);let{tlsVerify:c}=a;return _s({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(il,"destinationIn");var d0=6e4,f0=5e3;function ol(t){let e=new Map,n=Ps(),r=new Map,s=At(t),o=Pt(t,s),a=Object.keys(t.clusters).sort();for(let c of s){
let u=h0(t,c,a,o);e.set(c.name,u),ju(n,c.path,u);for(let l of c.hosts)r.set(l,u)}return{version:sl(t),gateway:t.shortHosts[0]??
"",routes:e,shortHosts:new Set(t.shortHosts),prefixes:n,ownHosts:r,legacyPatterns:(t.legacyHosts??[]).map(c=>({pattern:An(
c.host),end:Os(c)})),decisionHeader:t.decisionHeader,checksServerName:t.checkServerName??!0,hasPassiveChecks:s.some(({settings:c})=>c.
healthCheck?.passive!==void 0)}}i(ol,"compileTable");function h0(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??
"",c=new Map,u=P(s.hostHeader??"upstream",e.name),l=u==="client"||u!=="upstream"&&r(u);for(let w of n){let S=il(t,e,w,r);
c.set(w,l?{...S,isOwnHost:!0}:S)}let{healthCheck:d}=s,h=o??Cu(s,a)??a,p=nl(t,s),y=Fu(s),f=s.oldHosts===void 0?void 0:Os(
s.oldHosts),g=d!==void 0&&(d.failover??!0),b=o!==void 0||s.split===void 0&&!g,_=p.isOn||f?.isEnding===!0||s.rewriteResponse===
!0||d?.passive!==void 0;return{api:e.name,prefix:e.path,stripPath:s.stripPath??!0,hostHeader:u,pin:o,cluster:a,native:h,
clusters:n,destinations:c,split:s.split===void 0?void 0:Ru(e.name,s.split,a),hasFailover:g,hasPassiveChecks:d?.passive!==
void 0,healthCheck:d,checkInterval:le(d?.interval??"")??f0,redirect:p,end:f,pathRules:y,rewritesResponse:s.rewriteResponse??
!1,timeouts:p0(s.timeouts),retries:s.retries,isPlain:b&&!_&&!Vu(y)&&c.get(h)?.isOwnHost!==!0}}i(h0,"compileApi");function p0(t){
if(t===void 0)return;let e=i(n=>(n===void 0?void 0:le(n))??d0,"milliseconds");return{connect:e(t.connect),send:e(t.send),
read:e(t.read)}}i(p0,"compileTimeouts");function cl(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(m0(o,r,a))},"check");
s(t.pin,["pin"]);for(let[o,a]of Be(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);for(let c of Object.keys(a.split?.
weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;let a=`Nothing says which cl\
uster serves ${o.name}: ${r.join(" or ")}.`;n.push(v("no-cluster",["apis",o.name],a))}return n}i(cl,"checkClusters");function ul(t){
let e=[];for(let[n,{split:r}]of Be(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(r.weights))s+=r.weights[o]??
0;al(s,100)||al(s,1e3)||e.push(v("weights-sum",[...n,"split","weights"],`The weights add up to ${s}.`))}return e}i(ul,"c\
heckWeights");function ll(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??"upstream";if(o==="upstre\
am"||s.cluster===void 0)continue;let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=fe(t,s.name,"hostHeader"),u=c.
join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the host that the client called":
o,d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked against that.`;n.push(v("sni-is-not-\
upstream",c,d))}return n}i(ll,"checkHostHeaders");function al(t,e){return Math.abs(t-e)<1e-6}i(al,"isAbout");function m0(t,e,n){
let r=fn(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(", ")}.`;return v("unknown-clust\
er",n,`There is no cluster ${t}.`,s)}i(m0,"unknownCluster");var dl=100;function fl(t){let e=[];for(let[n,{healthCheck:r}]of Be(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:le(o);if(o===void 0||a===void 0||a>=dl)continue;let c=`${s} is ${o}, and must be at least ${dl}ms.`;e.push(
v("check-too-often",[...n,"healthCheck",s],c))}return e}i(fl,"checkHealthChecks");function hl(t,e){return[g0(t),y0(t,e),b0(t,e),w0(t,e)].flat()}i(hl,"checkHosts");function g0(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(v("host-repeated",["shortHosts",s],`${r} stands twice in shortHosts.`))});let n=(t.
legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(v("host-repeated",["legacyHosts",s,"ho\
st"],`${r} stands twice in legacyHosts.`))}),e}i(g0,"checkRepeatedHosts");function y0(t,e){let n=[],r=new Set(Object.keys(
t.apis)),s=new Set(t.shortHosts),o=Ot(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let d=[...fe(t,c.name,"hosts"),
l],h=a.get(u);s.has(u)&&n.push(v("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(v("host-repeated",d,`${u}\
 stands twice for ${c.name}.`)):h!==void 0&&n.push(v("host-taken",d,`${u} is an own host of both ${h} and ${c.name}.`)),
a.set(u,h??c.name);for(let p of o){let y=Ae(p,u);if(y===void 0||y===c.name||!r.has(y))continue;let f=`${u} goes to ${c.name}\
, and so no longer to ${y}, for which a legacy pattern means it.`;n.push(v("host-shadowed",d,f))}qe(u)||n.push(v("name-t\
oo-long",d,`${u} is too long for DNS.`))});return n}i(y0,"checkOwnHosts");function b0(t,e){let n=[],r=new Set(e.map(s=>s.
name));return Ot(t).forEach((s,o)=>{for(let a of t.shortHosts){let c=Ae(s,a);if(c===void 0||!r.has(c))continue;let u=`Fo\
r ${c} the pattern means ${a}, which is a short host.`;n.push(v("host-is-short",["legacyHosts",o,"host"],u))}}),n}i(b0,"\
checkPatternsAgainstShortHosts");function w0(t,e){let n=[],r=Ot(t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.
length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["legacyHosts",c,"host"],l=P(a.text,o);qe(l)||n.push(v("name-too\
-long",u,`${l} is too long for DNS.`));for(let d of r.slice(0,c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))
continue;let h=e.find(f=>{let g=Ae(d,P(a.text,f.name));return g!==void 0&&g!==f.name&&s.has(g)});if(h===void 0)continue;
let y=`${P(a.text,h.name)}, meant for ${h.name} here, already goes to another API by ${d.text}.`;n.push(v("host-shadowed",
u,y))}}),n}i(w0,"checkLegacyNames");function ml(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...pl(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Be(
t))r!==void 0&&e.push(...pl(r,[...n,"oldHosts"])),s!==void 0&&e.push(...S0(s,t.shortHosts,[...n,"redirect"]));return e}i(
ml,"checkOldHosts");function pl(t,e){let n=[],r=t.deprecated===void 0?void 0:te(t.deprecated),s=t.sunset===void 0?void 0:
te(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(v("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(v("no-sun\
set",[...e,"afterSunset"],"afterSunset says what comes after the sunset, and there is none.")),[...n,...x0(t,s,[...e,"br\
ownouts"])]}i(pl,"checkEnd");function x0({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=te(o.from),u=te(
o.until);if(c===void 0||u===void 0)return;let l=i(d=>{r.push(v("brownout-order",[...n,a],`The brownout from ${o.from} to\
 ${o.until} ${d}.`))},"blame");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<
s&&l("begins before the one above it is over"),s=Math.max(s,u)}),r}i(x0,"checkBrownouts");function S0({status:t,permanent:e,
origin:n},r,s){let o=[];t===308&&e!==!0&&o.push(v("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so \
that a rollback does not reach them."));let a=n===void 0?void 0:V(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(v("\
redirect-elsewhere",[...s,"origin"],`${a} is none of the short hosts.`)),o}i(S0,"checkRedirect");function yl(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(v("path-taken",gl(t,s),a))}}for(let s of e){let o=_0(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(v("path-inside",gl(t,s),a))}return n}i(yl,"checkPaths");function gl(t,e){return e.
settings.path===void 0?["apis",e.name]:fe(t,e.name,"path")}i(gl,"pathOf");function _0(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(_0,"ownerOfParent");function bl(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(P(a,r))||(t.legacyHosts??[]).some(d=>P(d.host,r)===P(a,r)))continue;let l=[...t.apis[r]?.source?.host!==void 0?
["apis",r]:["defaults"],"source","host"];n.push(v("source-host",l,`${r} is not served at ${P(a,r)}.`))}return n}i(bl,"ch\
eckSources");var Is="";function wl(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(t.clusters[s]?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody on the way can read and change its traffic.`;n.push(v("tls-unv\
erified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?v0(t,e):[];return[n,r,E0(t,e)].flat()}i(wl,"checkTls");function E0(t,e){
let n=[],r=new Set;for(let s of e){if(s.cluster===void 0||t.clusters[s.cluster]?.tlsVerify===!1)continue;let o=s.settings.
upstream===void 0?["clusters",s.cluster,"url"]:fe(t,s.name,"upstream"),a=xl(t,s,s.cluster)?.use;if(a===void 0||!St(a.name)||
r.has(o.join(".")))continue;r.add(o.join("."));let c=`For ${s.name} the upstream is ${a.name}, an address, which Kong do\
es not look for among a certificate's addresses.`;n.push(v("https-address",o,c))}return n}i(E0,"checkAddresses");function v0(t,e){
let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.keys(t.clusters)){let c=xl(t,o,a);if(c===void 0)continue;
let{place:u,use:l}=c,d=s.get(u)??[],h=d.find(y=>k0(y,l)),p=l.isVerified?h?.cluster??"":a;if(h!==void 0&&!r.has(p)){r.add(
p);let y=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.name} by cluster ${a}, checked by one of them\
 and not by the other.`;n.push(v("tls-mixed",["clusters",p,"tlsVerify"],y))}d.some(y=>y.isVerified===l.isVerified&&y.name===
l.name)||d.push(l),s.set(u,d)}return n}i(v0,"checkMixed");function xl(t,{name:e,cluster:n,settings:r},s){let o=t.clusters[s];
if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=V(P(a?r.upstream??"":o.url,e));if(c?.scheme!=="https")return;let u=a||
o.address===void 0?c.host:P(o.address,e),l=r.hostHeader??"upstream",d=l==="upstream"?c.host:l==="client"?Is:P(l,e);return{
place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.tlsVerify!==!1,name:d}}}i(xl,"useOf");function k0(t,e){return t.
isVerified===e.isVerified?!1:t.name===e.name||t.name===Is||e.name===Is}i(k0,"isMixed");function vl(t,e){let n=Pt(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];_l(r,Sl(a,e),l=>El(a,l.name,c!==void 0,n,u)),c!==void 0&&_l(r,Sl(c,e),l=>T0(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=El(o,s.name,!1,
n,fe(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(vl,"checkUpstreams");function Sl(t,e){return t.includes(ne)?
e:e.slice(0,1)}i(Sl,"named");function _l(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(_l,"pushF\
irst");function El(t,e,n,r,s){let o=V(P(t,e));if(o===void 0)return v("name-too-long",s,`${P(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return v("upstream-loop",s,a)}i(El,"checkUrl");function T0(t,e,n){if(!qe(P(t,e)))return v("name-too-long",n,`${P(
t,e)} is too long for DNS.`)}i(T0,"checkAddressName");var A0={url:"http://stand-in.invalid"};function Tl(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Nn(o,[])||Nn(o,["clusters"])||Nn(o,["apis"])))return;let r=t,s=kl(r.clusters,n,"clusters",A0);
return{shortHosts:Ds(n,"shortHosts")?[]:r.shortHosts,legacyHosts:Ds(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||Ds(n,"pin")?{}:{pin:r.pin},defaults:O0(r.defaults??{},n,s),apis:kl(r.apis,n,"apis",void 0)}}i(Tl,"salvageT\
able");function O0(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Nn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(O0,"salvageDefaults");function kl(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(kl,"withoutBad");
function Ds(t,e){return t.some(n=>n[0]===e)}i(Ds,"isUnder");function Nn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Nn,"isAt");function Al(t){let e=nu(t,bt,[]),n=ds(e)?Tl(t,e):t,r=[e,n===void 0?[]:P0(n)].flat();return{findings:r,table:ds(r)?void 0:
n}}i(Al,"checkTable");function P0(t){let e=At(t);return[cl(t,e),ul(t),hl(t,e),ml(t),yl(t,e),vl(t,e),wl(t,e),ll(t,e),fl(t),
bl(t,e)].flat()}i(P0,"checkMeaning");var In=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Uc).join(" ")}`),this.name="TableRefused",this.findings=e}};var R0="kdp-api-",C0="kdp-cluster-";function Pl(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=H(e)?e:{},c=H(n)?
n:{api:Ol(r,R0),cluster:Ol(s,C0)},u=t.routes.get(String(c.api)),l=String(c.cluster),d=Number(H(o)?o.status:0),h=Number(H(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(l)===!0?l:"",status:d>=100&&d<600?d:0,seconds:h>=0?h/1e3:
void 0}}i(Pl,"outcomeOf");function Ol(t,e){return(H(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(Ol,"tagged");var N0=["default"],I0=["pin"],Dn=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#r;#i;#s=new Tn;log=i(async e=>{if(this.#t.
countOutcomes){let r=Pl(this.#e,Rl(String(await e.log.serialize())));this.#n.telemetry.countOutcome(r),this.#r.report(r.
api,r.cluster,r.status);return}if(!this.#e.hasPassiveChecks)return;let n=await e.ctx.shared.get("kdp");typeof n?.api!="s\
tring"||typeof n.cluster!="string"||this.#r.report(n.api,n.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
this.#t=ou(e,Rl);let{table:r,findings:s}=Al(this.#t.table);if(r===void 0)throw new In(s);this.#n=n,this.#e=ol(r),this.#i=
this.#t.nativeRoutes&&vu(this.#e),this.#r=n.health.watch(this.#t.entity,n.checksHealth?yu(this.#e):[]),n.tables.load(this.#e,
s)}async access(e){if(this.#i)return;let{telemetry:n}=this.#n,r=performance.now(),s=await this.#c(e);return n.observeDecision(
performance.now()-r),s?.()}async#c(e){let n=await this.#s.read(e),r=tl(this.#e,n),{match:s,path:o}=r;if(s.kind!=="api"){
if(this.#t.nativeRoutes)return;let d=Cs(this.#e,r,n,this.#o());return this.#n.telemetry.countRequest("",d),this.#u(e,n,d)}
if(this.#t.nativeRoutes&&ku(this.#e,s,n)){this.#a(s);return}let a=await this.#s.complete(e,n,s),c=Cs(this.#e,r,a,this.#o());
if(this.#t.catchAll&&!Sn(c)){let d=wu(c,a);return this.#n.telemetry.countRequest(s.host,d),this.#u(e,a,d)}if(await this.#l(
e,s,a,c),Sn(c))return this.#u(e,a,c);let u=this.#t.nativeRoutes?void 0:await this.#s.serviceScheme(e),l=pu(this.#t,this.#e,
s,o??"/",a,c,u);for(let d of l)await Es(e,d)}#o(){let{time:e,random:n}=this.#n;return{time:e(),random:n(),isHealthy:this.#r.
isHealthy}}#a({route:e,entry:n,host:r}){let{api:s,native:o,pin:a}=e,c=a===void 0?N0:I0;this.#n.telemetry.countRequest(r,
{api:s,entry:n,cluster:o,because:c})}async#l(e,{route:n,host:r,end:s},o,a){let{telemetry:c}=this.#n,{api:u,because:l,cluster:d}=a;
if(c.countRequest(r,a),(l.includes("unhealthy")||l.includes("no-healthy-cluster"))&&c.countFailover(n.api,d),u===null||s?.
isEnding!==!0)return;let h=await e.client.getConsumer(),p=h?.username??h?.id;c.countOldHost(re(o.host),u,typeof p=="stri\
ng"?p:"")}async#u(e,n,r){if(!Sn(r))throw new Error("decided for an API that does not match");let{calls:s,status:o,headers:a,
problem:c}=xu(this.#t,this.#e,n,r);for(let d of s)await Es(e,d);if(c===void 0)return()=>e.response.exit(o,"",a);let u=String(
await e.nginx.getVar("kong_request_id")??""),l=En(c,r.exit,r.api,u);return()=>e.response.exit(o,l,a)}};function Rl(t){try{
return JSON.parse(t)}catch{return t}}i(Rl,"parseJson");import{readFileSync as Uf}from"node:fs";import{setTimeout as $0}from"node:timers/promises";import{request as D0}from"node:http";import{request as M0}from"node:https";function Cl(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:h}=t,
p=AbortSignal.timeout(d),y={host:s,port:o,path:l,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?D0(y):M0({...y,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:g=0})=>{
n({isGood:h.includes(g),what:`status ${g}`}),f.destroy()}),f.on("error",g=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${d} ms`:g.message})}),f.end()})}i(Cl,"probe");var Nl={isHealthy:!0,contrary:0,badResponses:0};function Il(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(Il,"afterChe\
ck");function Dl(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(Dl,"afterResponse");var L0=500;function Ml(t,e){let n=new Map;for(let r of t)n.set(Ms(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(Ms(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(Ms(r,s));if(a===void 0)return;let c=o<L0;e(
a,Dl(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(Ml,"watchOf");function Ms(t,e){return`${t} ${e}`}
i(Ms,"nameOf");var Mn=class{static{i(this,"HealthMonitor")}#e;#t;#n=new Map;#r=new Map;constructor(e,n){this.#e=e,this.#t=n}get unhealthy(){
return[...this.#n.values()].filter(({state:e})=>!e.isHealthy).map(({target:e})=>e)}watch(e,n){let r=n.map(s=>this.#i(s));
return this.#r.set(e,new Set(r.map(({key:s})=>s))),this.#s(),Ml(r,(s,o,a)=>{this.#o(s,o,a)})}#i(e){let n=JSON.stringify(
e),r=this.#n.get(n);if(r!==void 0)return r;let s={target:e,key:n,stop:new AbortController,state:Nl};return this.#n.set(n,
s),this.#c(s),s}#s(){let e=new Set([...this.#r.values()].flatMap(n=>[...n]));for(let[n,{stop:r}]of this.#n)e.has(n)||(r.
abort(),this.#n.delete(n))}async#c(e){let{target:n,stop:r}=e,{interval:s,thresholds:o}=n,a=Math.random()*s;for(;;){if(await $0(
a,!1,{ref:!1,signal:r.signal}).catch(()=>!0))return;let{isGood:u,what:l}=await Cl(n.probe,this.#t);if(r.signal.aborted)return;
this.#o(e,Il(e.state,u,o),l),a=s}}#o(e,n,r){let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.#e(e.target,n.isHealthy,
r)}};var $f=pt(zn(),1);function qf(t){let e=i((u,l,d)=>new $f.Gauge({name:`kdp_${u}`,help:l,labelNames:d,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster that an API's pin, its heaviest weight or its default names.",["api","cluster"]),a=e("split\
_weight_ratio","The share of an API's split that a cluster is to get, 0 to 1.",["api","cluster"]),c=e("old_host_sunset_t\
imestamp_seconds","When an old host ends, in Unix time: a host pattern, or, with an api, all old hosts of that API.",["h\
ost","api"]);return({index:u,findings:l,since:d})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.version},1),r.set(d),
s.set({severity:"error"},0),s.set({severity:"warning"},l.length);for(let{pattern:h,end:p}of u.legacyPatterns)p.sunset!==
void 0&&c.set({host:h.text,api:""},p.sunset);for(let[,h]of u.routes){let{api:p,native:y,end:f}=h;o.set({api:p,cluster:y},
1);for(let{cluster:g,ratio:b}of Li(h))a.set({api:p,cluster:g},b);f?.sunset!==void 0&&c.set({host:"",api:p},f.sunset)}}}i(
qf,"createTableGauges");function Li({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(Nu(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(Li,"weightsOf");var Wn=class{static{i(this,"Tables")}#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n}load(e,n){this.#n?.index.version!==e.
version&&(this.#n={index:e,findings:n,since:Date.now()/1e3},this.#e(this.#n))}get status(){if(this.#n===void 0)return{version:null,
loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#n,s=new Set(this.#t().map(({api:a,cluster:c})=>`${a}\
 ${c}`)),o=[...e.routes.values()].map(a=>[a.api,OS(a,c=>!s.has(`${a.api} ${c}`))]);return{version:e.version,loadedAt:new Date(
r*1e3).toISOString(),findings:n.map(({code:a,severity:c,path:u,message:l})=>({code:a,severity:c,path:wt(u),message:l})),
apis:Object.fromEntries(o)}}};function AS({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"split"}i(AS,"re\
asonOf");function OS(t,e){let{native:n,clusters:r,healthCheck:s}=t,o=Li(t);return{cluster:n,because:AS(t),split:o.length>
0?Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(OS,"apiStatus");var X=pt(zn(),1);function Kn(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(Kn,"byLabels");var PS=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],RS=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function Hf(t){let e=new X.Registry,
n=[e],r=Kn(new X.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host pattern\
 of the table, cluster (empty where none was asked) and reason, in the words of kdp explain.",labelNames:["api","entry",
"host","cluster","reason"],registers:n})),s=new X.Histogram({name:"kdp_decision_duration_seconds",help:"How long the plu\
gin had a request, from Kong's call to its last answer, waits for Kong in it.",buckets:PS,registers:n}),o=new X.Counter(
{name:"kdp_failovers_total",help:"Requests that did not go to the cluster that was chosen first, since that is unhealthy\
; cluster is the one that they went to, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new X.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=Kn(new X.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, where the log phase tells of them.",labelNames:["api","cluster","outcome"],registers:n})),u=Kn(new X.Histogram(
{name:"kdp_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, wher\
e the log phase tells of it.",labelNames:["api","cluster"],buckets:RS,registers:n}));return new X.Gauge({name:"kdp_unhea\
lthy_upstreams",help:"Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],
registers:n,collect(){this.reset();for(let{api:l,cluster:d}of t())this.set({api:l,cluster:d},1)}}),{registry:e,countRequest:i(
(l,{api:d,entry:h,cluster:p,because:y})=>{r(d??"",h??"",l,p??"",y.join(",")).inc()},"countRequest"),observeDecision:i(l=>{
s.observe(l/1e3)},"observeDecision"),countFailover:i((l,d)=>{o.inc({api:l,cluster:d??""})},"countFailover"),countOldHost:i(
(l,d,h)=>{a.inc({host:l,api:d,consumer:h})},"countOldHost"),countOutcome:i(({api:l,cluster:d,status:h,seconds:p})=>{c(l,
d,`${Math.floor(h/100)}xx`).inc(),p!==void 0&&d!==""&&u(l,d).observe(p)},"countOutcome"),showTable:qf(n)}}i(Hf,"createTe\
lemetry");function Bf(t){let e=new Mn(CS,NS(t)),n=Hf(()=>e.unhealthy),r=IS(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!==
"off",telemetry:n,tables:new Wn(n.showTable,()=>e.unhealthy),time:i(()=>Date.now()/1e3+r,"time"),random:Math.random}}i(Bf,
"createServices");var CS=i(({api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,l=r?30:40,d=r?"upst\
ream healthy again":"upstream unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:l,time:Date.
now(),plugin:"route-table",api:t,cluster:e,where:h,why:s,msg:d})}
`)},"logChange");function NS({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:Uf(t,"utf8"),key:Uf(e,"utf8")}}i(NS,"clientCertificate");function IS(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is no number of seconds`);return e}i(IS,"clockOffset");var jf="0.1.0";var qi=Bf(process.env),$i=class extends Dn{static{i(this,"Plugin")}constructor(e){super(e,qi)}},MS=qi.telemetry.registry;
function LS(){return qi.tables.status}i(LS,"Status");var $S="route-table",qS=jf,HS=850,US=iu,BS=["log"];import{resolve as jS}from"node:path";import{pathToFileURL as FS}from"node:url";var Ff=["certificate","rewrite","access","response","preread","log"],VS=["rewrite","access","response"];function Vf({Plugin:t}){
let e=t.prototype;return Ff.filter(n=>typeof e[n]=="function")}i(Vf,"phasesOf");function zf(t,e){if(!Ff.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(zf,"phaseOf");function Ui(t){return VS.includes(t)}
i(Ui,"canExit");async function Wf(t){let e=await import(FS(jS(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is no plugin: it must export Plugi\
n (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(Wf,"loadPluginModule");function Bi(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...Vf(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Bi,"describePlugin");function Kf(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Bi(t,e)]})}i(Kf,"dumpDescription");import{createServer as V_}from"node:http";import{connect as F_}from"node:net";var ot=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},at=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#r=1;#i=0;#s=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#r>0||this.#i>0));)n.push(this.#a(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#c(e,n){let r=n;for(;r<e.length&&(this.#r>0||this.#i>0);)if(this.#i>
0){let s=Math.min(this.#i,e.length-r);this.#i-=s,r+=s,this.#n+=s}else this.#s.push(e[r]??0),r+=1,this.#n+=1,this.#o();return r}#o(){
let e=this.#s[0]??0,n=KS(e);if(this.#s.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#s.slice(1))r=r*256+
s;if(this.#s=[],this.#r+=n.valuesPerUnit*r-1,this.#i=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#i+this.#r>this.#e)throw new ot(
`a message is longer than ${this.#e} bytes`)}#a(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#r=1,n}};function O(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(O,"layout");var Gn=O(0,0,0),ji=1,Fi=2,WS=[Gn,void 0,Gn,Gn,O(1,0,1),O(2,0,1),O(4,0,1),O(1,0,1,0,1),O(2,0,1,0,1),O(4,0,1,
0,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,2,1),O(0,3,1),O(0,5,1),
O(0,9,1),O(0,17,1),O(1,0,1),O(2,0,1),O(4,0,1),O(2,0,0,ji),O(4,0,0,ji),O(2,0,0,Fi),O(4,0,0,Fi)];function KS(t){if(t<=127||
t>=224)return Gn;if(t<=143)return O(0,t&15,0,Fi);if(t<=159)return O(0,t&15,0,ji);if(t<=191)return O(0,t&31,1);let e=WS[t-
192];if(e===void 0)throw new ot(`byte 0x${t.toString(16)} begins no MessagePack value`);return e}i(KS,"layoutOf");var ar=pt(wh(),1);import{isUtf8 as q_}from"node:buffer";var Ce=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},xh=0,Sh=1,H_=2,
_h=new ar.Encoder({ignoreUndefined:!0}),U_=new ar.Decoder({rawStrings:!0}),B_=new TextDecoder("utf-8",{ignoreBOM:!0});function Eh(t){
let e=Th(t),[n,r,s,o]=e;if(n!==xh||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Ce("a message is \
no RPC request");return{id:r,method:s,argument:o[0]}}i(Eh,"decodeRequest");function vh(t){let[e,n,r,s]=Th(t);if(e!==H_){
if(e!==Sh||typeof n!="number")throw new Ce("a message is no RPC answer");return{id:n,error:j_(r),result:s}}}i(vh,"decode\
Answer");function j_(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(j_,"errorText");function kh({id:t,method:e,
argument:n}){return _h.encode([xh,t,e,[n]])}i(kh,"encodeRequest");function fo({id:t,error:e,result:n}){return _h.encode(
[Sh,t,e,e===null?n:null])}i(fo,"encodeAnswer");function Th(t){let e;try{e=lo(U_.decode(t))}catch(n){throw new Ce(`a mess\
age can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Ce("a message is no arr\
ay");return e}i(Th,"decodeArray");function lo(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)return q_(
t)?B_.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=lo(t[n]);return t}let e=t;for(let n of Object.keys(
e)){let r=e[n];typeof r=="object"&&(e[n]=lo(r))}return e}i(lo,"withTexts");function Ah(t,e){return new Promise((n,r)=>{let s=F_(t),o=new at,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(kh({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=vh(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(Ah,"probeServer");var z_=1e3;async function Oh(t){let e=V_((n,r)=>{W_(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(Oh,"serveHealth");async function W_(t,e,n){switch(t){case"/healthz":ut(
e,200,{status:"alive"});return;case"/readyz":await K_(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;case"/status":ut(e,200,n.status());return;default:ut(e,404,{status:"not found",paths:[
"/healthz","/readyz","/metrics","/status"]})}}i(W_,"answer");async function K_(t,{socketPath:e,isLeaving:n}){if(n()){ut(
t,503,{status:"leaving"});return}try{await Ah(e,z_),ut(t,200,{status:"ready"})}catch(r){ut(t,503,{status:"not ready",reason:r instanceof
Error?r.message:String(r)})}}i(K_,"answerReadiness");function ut(t,e,n){t.writeHead(e,{"Content-Type":"application/json"}),
t.end(`${JSON.stringify(n)}
`)}i(ut,"send");var ie=pt(zn(),1);var qt="kdp_plugin_server";function Ph(t){let e=new ie.Registry;(0,ie.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:G_(n),refusedConfigs:new ie.Counter({name:`${qt}_refused_configs_total`,help:"Configurations that the pl\
ugin refused; the last good one, or 503, is served instead.",registers:n}),failedPhases:new ie.Counter({name:`${qt}_fail\
ed_phases_total`,help:"Phases that ended in 503 because something went wrong in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new ie.Counter({name:`${qt}_broken_connections_total`,help:"Connections that were closed because of wh\
at came over them.",labelNames:["reason"],registers:n})}}i(Ph,"createMetrics");function G_(t){let e=new ie.Counter({name:`${qt}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(G_,"rpcCounter");function Rh({registry:t},e){
for(let[n,r]of Object.entries(e))new ie.Gauge({name:`${qt}_${n}`,help:`How many ${n.replaceAll("_"," ")} there are now.`,
registers:[t],collect(){this.set(r())}})}i(Rh,"measureLevels");import{parseArgs as J_}from"node:util";var xe=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Ih=`Usage: kdp\
-plugin-server [options]

The plugin server that runs the route-table plugin beside Kong 3.9 (protocol MsgPack:1).

Options:
  --socket <path>        the Unix socket to listen on
  --socket-mode <octal>  permissions of the socket (default: 0660)
  --http <host:port>     where to serve /healthz, /readyz, /metrics and /status
  --plugin <file>        another kong-pdk plugin to serve instead of route-table
  --phase-timeout <ms>   how long a phase may be silent until it is given up with 503 (default: 5000)
  --grace <ms>           how long to finish what is under way after SIGTERM (default: 25000)
  --log-level <level>    trace, debug, info, warn, error or fatal (default: info)
  --dump                 print the plugin's description for Kong's query command, and exit
  --with-log-phase       describe the log phase, too: passive health checks and countOutcomes need it, and it costs each\
 request a message
  --help                 print this
`,Ch=["trace","debug","info","warn","error","fatal"];function Dh(t){let e=X_(t),{"log-level":n="info"}=e;if(!Ch.includes(
n))throw new xe(`--log-level: it must be one of ${Ch.join(", ")}`);return{socket:e.socket,socketMode:Z_(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:Q_(e.http),plugin:e.plugin,phaseTimeout:Nh("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:Nh("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(Dh,"parseOptions");var ze={type:"string"},ho={type:"boolean"},Y_={socket:ze,"socket-mode":ze,http:ze,plugin:ze,"ph\
ase-timeout":ze,grace:ze,"log-level":ze,dump:ho,"with-log-phase":ho,help:{...ho,short:"h"}};function X_(t){try{return J_(
{args:[...t],options:Y_}).values}catch(e){throw new xe(e instanceof Error?e.message:String(e))}}i(X_,"parse");function Z_(t){
if(!/^[0-7]{3,4}$/.test(t))throw new xe(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(Z_,"parseMode");function Q_(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new xe(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(Q_,"parseH\
ostAndPort");function Nh(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new xe(`${t} ${e}: it must be milliseco\
nds`);return n}i(Nh,"parseMilliseconds");import{createServer as xE}from"node:net";import{setTimeout as SE}from"node:timers/promises";var Mh=["kong.response.exit","kong.response.error"];function Lh(){let t={method:"kong",below:new Map};return e=>$h(t,e)}
i(Lh,"createPdkMaker");function $h(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):$h(eE(t,s),e)}})}i($h,"pdkFunction");function eE({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${tE(n)}`,below:new Map};return e.set(n,s),s}i(eE,"nameBelow");function tE(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(tE,"snakeCase");var Ht=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},cr=class{static{
i(this,"Conversation")}#e;#t=[];#n;#r;#i;#s=0;#c=0;#o=!1;#a=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#u(
e),n}step(e,n){let r=this.#n;if(this.#a||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${po(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#a)return;this.#h();
let n=new Ht(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#r?.("ret")}#l(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new Ht(`no PDK call and no end within ${this.#e.timeouts.plugin} ms`))}),new Promise(e=>{this.#r=e})}#u(e){
this.#s+=1;let n=this.#s,r=this.#e.makePdk((s,o)=>this.#d(n,s,o));Promise.resolve().then(()=>e(r)).then(()=>{n===this.#s&&
this.#p()},s=>{n===this.#s&&!this.#a&&this.#m(s)})}#d(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#s||this.#a||this.#o){
a(new Ht(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},resolve:o,reject:a}),
this.#f()});return s.catch(()=>{}),s}#p(){this.#o=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||this.#a)return;let n=this.#t.
shift();if(n===void 0){if(!this.#o)return;this.#h(),e("ret");return}this.#r=void 0,Mh.includes(po(n.answer))?this.#h():(this.#n=
n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${po(n.answer)}`)})),e(n.answer)}#m(e){this.#c+=1;
let n=this.#e.onFailure(e,this.#c);this.#t=[],n===void 0?this.#p():this.#u(n)}#g(e,n){clearTimeout(this.#i),this.#i=setTimeout(
n,e),this.#i.unref()}#h(){this.#a=!0,clearTimeout(this.#i),this.#e.onOver()}};function po(t){return t==="ret"?t:t.Method}
i(po,"methodOf");var nE={"Retry-After":"5"};function lt(t){return async e=>{let n=e;return qh(n,t,rE(await n.nginx.getVar("kong_request_i\
d")))}}i(lt,"refuseWith");function mo(t){return e=>qh(e,t,"")}i(mo,"refuseAtOnce");var ur=class{static{i(this,"RefusingP\
lugin")}rewrite=lt("no-table");access=lt("no-table");response=lt("no-table")};function qh(t,e,n){let r=B(e,nE);return t.
response.exit(r.status,En(e,r,null,n),r.headers)}i(qh,"exitWith");function rE(t){return typeof t=="string"?t:""}i(rE,"te\
xtOf");var Se=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},dr=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=Lh();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#o(lr(n),r);case"plugin.StepError":return this.#a(lr(n),!0,r);case"plugin.StartInstance":
return this.#r(lr(n));case"plugin.CloseInstance":return this.#i(n);case"plugin.InstanceStatus":return this.#s(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),Bi(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#a(lr(n),!1,r);throw new Se(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one goes on serving":"requests ge\
t 503 until a right one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#i(e){let n=this.#e.instances.close(e);if(n===void 0)throw go(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#s(e){let n=this.#e.instances.use(e);if(n===void 0)throw go(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#c(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#o(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw go(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#u(
o,s);return yo(o,c,c.begin(a),n)}async#a(e,n,r){let s=e.EventId;if(typeof s!="number")throw new Se("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#u(s,"access");return yo(s,c,c.begin(
lt("failure")),r)}return yo(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#t.size<65536?zf(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Ui(n)?mo("failure"):void 0)}#u(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new cr({makePdk:this.#n,timeouts:r,onOver:i(()=>this.#t.delete(e),"onOver"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Ui(n))return u===1?lt("failure"):u===2?mo("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new Se(`there is no plugin ${String(
e)} here, only ${n}`)}};function go(t){return new Se(`no plugin instance #${String(t)}`)}i(go,"noInstance");async function yo(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(yo,"answerOf");function lr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new Se("the argument must be a map")}i(lr,"recordOf");var oE=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function Hh(t,{rpc:e,metrics:n,log:r}){let s=new at,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed because of what came over it"),t.destroy()},
"breakOff"),l=i(async d=>{let h=Eh(d),p=await aE(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",d=>{try{for(let h of s.
push(d)){if(a+=1,a>16)throw new ot("too many messages wait for their answer");c=(a===1?l(h):c.then(()=>t.destroyed?void 0:
l(h))).catch(y=>{u(y instanceof Ce?"message":"failure",y)})}}catch(h){u("frame",h)}}),t.on("error",d=>{r.debug({err:d},"\
connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(Hh,"serveConnection");async function aE({
id:t,method:e,argument:n},r,s,o,a){let c=oE.includes(e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),
fo({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof Se||a.error({err:u,method:e},"an RPC failed");
let l=u instanceof Error?u.message:String(u);return fo({id:t,error:l,result:null})}}i(aE,"answerTo");import{isDeepStrictEqual as cE}from"node:util";var uE=16,fr=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=JSON.parse(e);n=lE(r);let s=this.#i(n,r);return this.#r.
delete(n),{instance:this.#s(s),refusal:void 0,servesLastGood:!1}}catch(r){let s=this.#n.get(n),o=s?.plugin??new ur;return this.#r.
set(n,r instanceof Error?r.message:String(r)),{instance:this.#s(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#i(e,n){let r=dE(n),s=this.#n.
get(e);if(s!==void 0&&cE(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>uE&&a!==void 0&&this.#n.delete(a),o}#s(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function lE(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(lE,"ent\
ityOf");function dE(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(dE,"withoutKongsKeys");import{chmod as fE,lstat as hE,unlink as pE}from"node:fs/promises";import{connect as mE}from"node:net";async function Uh(t,e,n){await gE(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await fE(e,n)}i(Uh,"listenOnSocket");async function gE(t){let e=await hE(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} is there already, and is no socket; name another path`);if(await yE(t))throw new Error(`another se\
rver listens on ${t}; stop it, or name another path`);await pE(t)}}i(gE,"removeStaleSocket");function yE(t){return new Promise(
e=>{let n=mE(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(yE,"isAlive");import{randomBytes as bE}from"node:crypto";var hr=class{static{i(this,"UniqueIds")}#e=bE(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var _E=1e4,EE=36e5,vE=5e3,kE=250,TE=20;async function Bh(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new hr,u=new fr({module:e,ids:c,closedTtl:_E,idleTtl:EE}),l=new dr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,p=xE(g=>{d.add(g),g.on("data",()=>{h=Date.now()}),g.on("close",()=>d.delete(g)),Hh(g,{rpc:l,metrics:o,
log:a})});p.maxConnections=16384;let y=setInterval(()=>{u.sweep()},vE);y.unref(),Rh(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>d.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await Uh(p,n,r);let f=!1;return{get isLeaving(){return f},get status(){return{...e.Status?.(),refused:u.
refusals}},async leave(g){f=!0;let b=Date.now()+g,_=i(()=>d.size===0||l.conversations===0&&Date.now()-h>kE||Date.now()>b,
"isDone");for(;!_();)await SE(TE);clearInterval(y);let w=new Promise(S=>p.close(S));for(let S of d)S.destroy();await w}}}
i(Bh,"startServer");var AE=`This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,OE=3e4;try{await PE(process.argv.slice(2))}catch(t){let e=t instanceof xe?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function PE(t){let e=Dh(t);if(e.help){process.stdout.write(Ih);return}let n=e.plugin===void 0?
Hi:await Wf(e.plugin);e.dump?process.stdout.write(`${Kf(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(AE),process.exitCode=2):await RE(e,e.socket,n)}i(PE,"main");async function RE(t,e,n){
let r=(0,jh.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=Ph(n.Metrics);CE(r);let o=await Bh({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:OE},metrics:s,log:r}),a=t.http===void 0?void 0:await Oh({...t.http,socketPath:e,
metrics:s,isLeaving:i(()=>o.isLeaving,"isLeaving"),status:i(()=>o.status,"status")});r.info({socket:e,http:a?.address(),
version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isLeaving||(r.info({signal:u},"leaving: what is under way \
is finished first"),o.leave(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),r.info("gone")}))},"leave");process.on(
"SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}i(RE,"serve");function CE(t){
process.on("unhandledRejection",e=>{t.error({err:e},"an error that nobody handled")})}i(CE,"reportCrashes");
