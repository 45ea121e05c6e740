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
var sp=Object.create;var mt=Object.defineProperty;var ip=Object.getOwnPropertyDescriptor;var op=Object.getOwnPropertyNames;var ap=Object.getPrototypeOf,cp=Object.prototype.hasOwnProperty;var i=(t,e)=>mt(t,"name",{value:e,configurable:!0}),k=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var up=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},vo=(t,e)=>{for(var n in e)
mt(t,n,{get:e[n],enumerable:!0})},ko=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of op(e))!cp.call(
t,s)&&s!==n&&mt(t,s,{get:()=>e[s],enumerable:!(r=ip(e,s))||r.enumerable});return t};var gt=(t,e,n)=>(n=t!=null?sp(ap(t)):{},ko(e||!t||!t.__esModule?mt(n,"default",{value:t,enumerable:!0}):n,t)),lp=t=>ko(mt(
{},"__esModule",{value:!0}),t);var xr=w((ZE,Oo)=>{"use strict";var yt=i(t=>t&&typeof t.message=="string","isErrorLike"),wr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return yt(n)?n:void 0}else return yt(e)?e:void 0},"getErrorCause"),To=i((t,e)=>{
if(!yt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=wr(t);return r?(e.add(t),n+`
caused by: `+To(r,e)):n},"_stackWithCauses"),dp=i(t=>To(t,new Set),"stackWithCauses"),Ao=i((t,e,n)=>{if(!yt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=wr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+Ao(s,e,o)}else return r},"_messageWithCauses"),fp=i(t=>Ao(t,new Set),"messageWithCauses");Oo.exports={isErrorLike:yt,
getErrorCause:wr,stackWithCauses:dp,messageWithCauses:fp}});var Sr=w((ev,Ro)=>{"use strict";var hp=Symbol("circular-ref-tag"),Ut=Symbol("pino-raw-err-ref"),Po=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Ut]},
"get"),set:i(function(t){this[Ut]=t},"set")}});Object.defineProperty(Po,Ut,{writable:!0,value:{}});Ro.exports={pinoErrProto:Po,
pinoErrorSymbols:{seen:hp,rawSymbol:Ut}}});var Io=w((nv,No)=>{"use strict";No.exports=Er;var{messageWithCauses:pp,stackWithCauses:mp,isErrorLike:Co}=xr(),{pinoErrProto:gp,
pinoErrorSymbols:yp}=Sr(),{seen:_r}=yp,{toString:bp}=Object.prototype;function Er(t){if(!Co(t))return t;t[_r]=void 0;let e=Object.
create(gp);e.type=bp.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=pp(t),e.stack=mp(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Er(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Co(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,_r)&&(e[n]=Er(r)):e[n]=r}return delete t[_r],e.raw=t,e}i(Er,"errSerializer")});var Mo=w((sv,Do)=>{"use strict";Do.exports=Ft;var{isErrorLike:vr}=xr(),{pinoErrProto:wp,pinoErrorSymbols:xp}=Sr(),{seen:Bt}=xp,
{toString:Sp}=Object.prototype;function Ft(t){if(!vr(t))return t;t[Bt]=void 0;let e=Object.create(wp);e.type=Sp.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Ft(n))),vr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Bt)&&(e.cause=Ft(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];vr(r)?Object.prototype.hasOwnProperty.call(r,Bt)||(e[n]=Ft(r)):e[n]=r}return delete t[Bt],e.
raw=t,e}i(Ft,"errWithCauseSerializer")});var qo=w((ov,Ho)=>{"use strict";Ho.exports={mapHttpRequest:_p,reqSerializer:$o};var kr=Symbol("pino-raw-req-ref"),Lo=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[kr]},"get"),set:i(function(t){this[kr]=t},"set")}});Object.defineProperty(
Lo,kr,{writable:!0,value:{}});function $o(t){let e=t.info||t.socket,n=Object.create(Lo);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i($o,"reqSerializer");function _p(t){return{
req:$o(t)}}i(_p,"mapHttpRequest")});var jo=w((cv,Fo)=>{"use strict";Fo.exports={mapHttpResponse:Ep,resSerializer:Bo};var Tr=Symbol("pino-raw-res-ref"),Uo=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[Tr]},"get"),set:i(function(t){this[Tr]=t},"set")}});Object.defineProperty(Uo,Tr,{writable:!0,
value:{}});function Bo(t){let e=Object.create(Uo);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Bo,"resSerializer");function Ep(t){return{res:Bo(t)}}i(Ep,"mapHttpResponse")});var Or=w((lv,Wo)=>{"use strict";var Ar=Io(),vp=Mo(),jt=qo(),Wt=jo();Wo.exports={err:Ar,errWithCause:vp,mapHttpRequest:jt.
mapHttpRequest,mapHttpResponse:Wt.mapHttpResponse,req:jt.reqSerializer,res:Wt.resSerializer,wrapErrorSerializer:i(function(e){
return e===Ar?e:i(function(r){return e(Ar(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===jt.reqSerializer?e:i(function(r){return e(jt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Wt.resSerializer?e:i(function(r){return e(Wt.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Pr=w((fv,Ko)=>{"use strict";var zo=k("node:util"),Vo=zo.getCallSites??zo.getCallSite;function kp(t,e){return e}i(kp,
"noOpPrepareStackTrace");Ko.exports=i(function(){if(Vo)return Vo().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=kp;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Qo=w((pv,Zo)=>{"use strict";function Rr(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Rr(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Rr(t[n]));return e}return t}
i(Rr,"deepClone");function Go(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Go,"parsePath");function Jo(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(Jo,"setValue");function Yo(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(Yo,"removeKey");var zt=Symbol("PATH_NOT_FOUND");function Tp(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return zt;n=n[r]}return n}i(Tp,"getValueIfExists");function Ap(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(Ap,"getValue");function Op(t,e,n,r=!1){for(let s of e){
let o=Go(s);if(o.includes("*"))Xo(t,o,n,s,r);else if(r)Yo(t,o);else{let a=Tp(t,o);if(a===zt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;Jo(t,o,c)}}}i(Op,"redactPaths");function Xo(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let d=[...a,u.toString()],l=typeof n=="function"?n(c[u],d):n;c[u]=
l}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let d in c)Object.prototype.hasOwnProperty.call(c,d)&&u.push(d);
for(let d of u)delete c[d]}else for(let u in c){let d=[...a,u],l=typeof n=="function"?n(c[u],d):n;c[u]=l}}else Pp(t,e,n,
o,r,s)}i(Xo,"redactWildcardPath");function Pp(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function d(l,h){if(h===
a.length){if(Array.isArray(l))for(let p=0;p<l.length;p++)u[h]=p.toString(),d(l[p],h+1);else if(typeof l=="object"&&l!==null)
for(let p in l)u[h]=p,d(l[p],h+1)}else if(h<a.length){let p=a[h];l&&typeof l=="object"&&l!==null&&p in l&&(u[h]=p,d(l[p],
h+1))}else if(c.includes("*"))Xo(l,c,typeof n=="function"?(m,f)=>{let y=[...u.slice(0,h),...f];return n(m,y)}:n,s,o);else if(o)
Yo(l,c);else{let p=typeof n=="function"?n(Ap(l,c),[...u.slice(0,h),...c]):n;Jo(l,c,p)}}if(i(d,"traverse"),a.length===0)d(
t,0);else{let l=t;for(let h=0;h<a.length;h++){let p=a[h];if(l==null||typeof l!="object"||l===null)return;l=l[p],u[h]=p}l!=
null&&d(l,a.length)}}i(Pp,"redactIntermediateWildcard");function Rp(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Go(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(Rp,"buildPathSt\
ructure");function Cp(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let d=u.toString();s.has(d)||
s.has("*")?c[u]=n(r[u],s.get(d)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(Cp,"selectiveClone");function Np(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Np,"validatePath");function Ip(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Np(e)}i(Ip,"validatePaths");function Dp(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Ip(e);let a=Rp(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let d=Cp(u,a),l=u,h=n;return typeof n=="function"&&(h=n),Op(d,e,h,o),r===!1?(d.restore=function(){return Rr(
l)},d):typeof r=="function"?r(d):JSON.stringify(d)},"redact")}i(Dp,"slowRedact");Zo.exports=Dp});var Ie=w((gv,ea)=>{"use strict";var Mp=Symbol("pino.setLevel"),Lp=Symbol("pino.getLevel"),$p=Symbol("pino.levelVal"),Hp=Symbol(
"pino.levelComp"),qp=Symbol("pino.useLevelLabels"),Up=Symbol("pino.useOnlyCustomLevels"),Bp=Symbol("pino.mixin"),Fp=Symbol(
"pino.lsCache"),jp=Symbol("pino.chindings"),Wp=Symbol("pino.asJson"),zp=Symbol("pino.write"),Vp=Symbol("pino.redactFmt"),
Kp=Symbol("pino.time"),Gp=Symbol("pino.timeSliceIndex"),Jp=Symbol("pino.stream"),Yp=Symbol("pino.stringify"),Xp=Symbol("\
pino.stringifySafe"),Zp=Symbol("pino.stringifiers"),Qp=Symbol("pino.end"),em=Symbol("pino.formatOpts"),tm=Symbol("pino.m\
essageKey"),nm=Symbol("pino.errorKey"),rm=Symbol("pino.nestedKey"),sm=Symbol("pino.nestedKeyStr"),im=Symbol("pino.mixinM\
ergeStrategy"),om=Symbol("pino.msgPrefix"),am=Symbol("pino.wildcardFirst"),cm=Symbol.for("pino.serializers"),um=Symbol.for(
"pino.formatters"),lm=Symbol.for("pino.hooks"),dm=Symbol.for("pino.metadata"),fm=Symbol.for("pino.transport.usesMultistr\
eam");ea.exports={setLevelSym:Mp,getLevelSym:Lp,levelValSym:$p,levelCompSym:Hp,useLevelLabelsSym:qp,mixinSym:Bp,lsCacheSym:Fp,
chindingsSym:jp,asJsonSym:Wp,writeSym:zp,serializersSym:cm,redactFmtSym:Vp,timeSym:Kp,timeSliceIndexSym:Gp,streamSym:Jp,
stringifySym:Yp,stringifySafeSym:Xp,stringifiersSym:Zp,endSym:Qp,formatOptsSym:em,messageKeySym:tm,errorKeySym:nm,nestedKeySym:rm,
wildcardFirstSym:am,needsMetadataGsym:dm,useOnlyCustomLevelsSym:Up,formattersSym:um,hooksSym:lm,nestedKeyStrSym:sm,mixinMergeStrategySym:im,
msgPrefixSym:om,transportUsesMultistreamSym:fm}});var Nr=w((yv,sa)=>{"use strict";var ta=Qo(),{redactFmtSym:hm,wildcardFirstSym:Vt}=Ie(),Cr=/[^.[\]]+|\[([^[\]]*?)\]/g,na="\
[Redacted]",ra=!1;function pm(t,e){let{paths:n,censor:r,remove:s}=mm(t),o=n.reduce((u,d)=>{Cr.lastIndex=0;let l=Cr.exec(
d),h=Cr.exec(d),p=l[1]!==void 0?l[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):l[0];if(p==="*"&&(p=Vt),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:m}=h,f=`${d.substr(m,d.length-1)}`;return u[p]=u[p]||[],p!==Vt&&u[p].length===0&&
u[p].push(...u[Vt]||[]),p===Vt&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[hm]:ta({paths:n,censor:r,serialize:e,strict:ra,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,d)=>{if(o[d]===
null)u[d]=l=>c(l,[d]);else{let l=typeof r=="function"?(h,p)=>r(h,[d,...p]):r;u[d]=ta({paths:o[d],censor:l,serialize:e,strict:ra,
remove:s})}return u},a)}i(pm,"redaction");function mm(t){if(Array.isArray(t))return t={paths:t,censor:na},t;let{paths:e,
censor:n=na,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(mm,"handle");sa.exports=pm});var aa=w((wv,oa)=>{"use strict";var gm=i(()=>"","nullTime"),ym=i(()=>`,"time":${Date.now()}`,"epochTime"),bm=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),wm=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),xm=1000000n,
ia=1000000000n,Sm=BigInt(Date.now())*xm,_m=process.hrtime.bigint(),Em=i(()=>{let t=process.hrtime.bigint()-_m,e=Sm+t,n=e/
ia,r=e%ia,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),d=o.getUTCHours().toString().padStart(2,"0"),l=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${d}:${l}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");oa.exports={nullTime:gm,epochTime:ym,unixTime:bm,isoTime:wm,isoTimeNano:Em}});var ua=w((Sv,ca)=>{"use strict";function vm(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(vm,"tryStringi\
fy");ca.exports=km;function km(t,e,n){var r=n&&n.stringify||vm,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var d="",l=1-s,h=-1,p=t&&t.length||0,m=0;m<p;){if(t.charCodeAt(m)===37&&m+1<p){switch(h=
h>-1?h:0,t.charCodeAt(m+1)){case 100:case 102:if(l>=u||e[l]==null)break;h<m&&(d+=t.slice(h,m)),d+=Number(e[l]),h=m+2,m++;
break;case 105:if(l>=u||e[l]==null)break;h<m&&(d+=t.slice(h,m)),d+=Math.floor(Number(e[l])),h=m+2,m++;break;case 79:case 111:case 106:
if(l>=u||e[l]===void 0)break;h<m&&(d+=t.slice(h,m));var f=typeof e[l];if(f==="string"){d+="'"+e[l]+"'",h=m+2,m++;break}if(f===
"function"){d+=e[l].name||"<anonymous>",h=m+2,m++;break}d+=r(e[l]),h=m+2,m++;break;case 115:if(l>=u)break;h<m&&(d+=t.slice(
h,m)),d+=String(e[l]),h=m+2,m++;break;case 37:h<m&&(d+=t.slice(h,m)),d+="%",h=m+2,m++,l--;break}++l}++m}return h===-1?t:
(h<p&&(d+=t.slice(h)),d)}i(km,"format")});var Dr=w((Ev,Ir)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Ir.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Ir.exports=t}});var ya=w((kv,ga)=>{"use strict";var N=k("fs"),Tm=k("events"),Am=k("util").inherits,la=k("path"),Lr=Dr(),Om=k("assert"),Kt=100,
Gt=Buffer.allocUnsafe(0),Pm=16*1024,da="buffer",fa="utf8",[Rm,Cm]=(process.versions.node||"0.0").split(".").map(Number),
Nm=Rm>=22&&Cm>=7;function ha(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&N.mkdirSync(la.dirname(
t),{recursive:!0});let o=N.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?N.mkdir(la.dirname(t),{recursive:!0},
o=>{if(o)return n(o);N.open(t,r,s,n)}):N.open(t,r,s,n)}i(ha,"openFile");function Q(t){if(!(this instanceof Q))return new Q(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:d,retryEAGAIN:l,fsync:h,contentMode:p,
mode:m}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||Pm,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=m,this.retryEAGAIN=l||(()=>!0),this.mkdir=d||!1;let f,
y;if(p===da)this._writingBuf=Gt,this.write=Mm,this.flush=$m,this.flushSync=qm,this._actualWrite=Bm,f=i(()=>N.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>N.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===fa)this._writingBuf="",this.write=Dm,this.flush=Lm,this.flushSync=Hm,this._actualWrite=Um,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?N.write(this.fd,this._writingBuf,this.release):N.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${fa}" and "${da}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")ha(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Lr(Kt),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(y,Kt);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let x=Mr(this._writingBuf,
this._len,_);if(this._len=x.len,this._writingBuf=x.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let E=f(),C=Mr(this._writingBuf,this._len,E);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&N.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Jt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Im,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(Q,"SonicBo\
om");function Mr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Mr,"releaseWritingBuf");function Im(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Im,"e\
mitDrain");Am(Q,Tm);function pa(t,e){return t.length===0?Gt:t.length===1?t[0]:Buffer.concat(t,e)}i(pa,"mergeBuf");function Dm(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Dm,"write");function Mm(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Mm,"writeBuffer");function ma(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{N.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(ma,"callFlushCallbackOnDrain");function Lm(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&ma.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Lm,"flush");function $m(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&ma.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i($m,"flushBuffer");Q.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&N.close(e,n=>{if(n)return this.emit("error",n)})}),ha(this.file,this)};Q.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Jt(this)))};function Hm(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?N.writeSync(this.fd,t):N.writeSync(this.fd,
t,"utf8"),n=Mr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Lr(Kt)}}try{N.fsyncSync(this.fd)}catch{}}
i(Hm,"flushSync");function qm(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Gt);let t=Gt;for(;this._bufs.length||t.length;){t.length<=0&&(t=pa(this._bufs[0],this._lens[0]));try{let e=N.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Lr(Kt)}}}i(qm,"flushBufferS\
ync");Q.prototype.destroy=function(){this.destroyed||Jt(this)};function Um(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else N.write(
this.fd,this._writingBuf,t)}i(Um,"actualWrite");function Bm(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:pa(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=N.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Nm&&(this._writingBuf=Buffer.from(this._writingBuf)),N.write(this.fd,this._writingBuf,
t)}i(Bm,"actualWriteBuffer");function Jt(t){if(t.fd===-1){t.once("ready",Jt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Om(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{N.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?N.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Jt,"actualClose");Q.SonicBoom=Q;Q.default=Q;ga.exports=Q});var $r=w((Av,_a)=>{"use strict";var ee={exit:[],beforeExit:[]},ba={exit:Wm,beforeExit:zm},Ve;function Fm(){Ve===void 0&&
(Ve=new FinalizationRegistry(Vm))}i(Fm,"ensureRegistry");function jm(t){ee[t].length>0||process.on(t,ba[t])}i(jm,"instal\
l");function wa(t){ee[t].length>0||(process.removeListener(t,ba[t]),ee.exit.length===0&&ee.beforeExit.length===0&&(Ve=void 0))}
i(wa,"uninstall");function Wm(){xa("exit")}i(Wm,"onExit");function zm(){xa("beforeExit")}i(zm,"onBeforeExit");function xa(t){
for(let e of ee[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ee[t]=[]}i(xa,"callRefs");function Vm(t){for(let e of["exi\
t","beforeExit"]){let n=ee[e].indexOf(t);ee[e].splice(n,n+1),wa(e)}}i(Vm,"clear");function Sa(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");jm(t);let r=new WeakRef(e);r.fn=n,Fm(),Ve.register(e,r),ee[t].push(r)}i(Sa,"_register");
function Km(t,e){Sa("exit",t,e)}i(Km,"register");function Gm(t,e){Sa("beforeExit",t,e)}i(Gm,"registerBeforeExit");function Jm(t){
if(Ve!==void 0){Ve.unregister(t);for(let e of["exit","beforeExit"])ee[e]=ee[e].filter(n=>{let r=n.deref();return r&&r!==
t}),wa(e)}}i(Jm,"unregister");_a.exports={register:Km,registerBeforeExit:Gm,unregister:Jm}});var Ea=w((Pv,Ym)=>{Ym.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var ka=w((Rv,va)=>{"use strict";function Xm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let d=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.waitAsync(t,e,u,d);l.async?l.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
Xm,"wait");function Zm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.
waitAsync(t,e,n,u);d.async?d.value.then(l=>{if(l==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Zm,"w\
aitDiff");va.exports={wait:Xm,waitDiff:Zm}});var Aa=w((Nv,Ta)=>{"use strict";Ta.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var qa=w((Iv,Ha)=>{"use strict";var{version:Qm}=Ea(),{EventEmitter:eg}=k("events"),{Worker:tg}=k("worker_threads"),{join:ng}=k("path"),
{pathToFileURL:rg}=k("url"),{wait:sg}=ka(),{WRITE_INDEX:ge,READ_INDEX:_e,SEQ_INDEX:Hr}=Aa(),ig=k("buffer"),og=k("assert"),
g=Symbol("kImpl"),ag=ig.constants.MAX_STRING_LENGTH;function Oa(){}i(Oa,"noop");function Fr(t,e){Atomics.add(t[g].state,
Hr,1),e(),Atomics.add(t[g].state,Hr,1),Atomics.notify(t[g].state,Hr)}i(Fr,"updateState");function Pa(t){Fr(t,()=>{Atomics.
store(t[g].state,_e,0),Atomics.store(t[g].state,ge,0)}),Atomics.notify(t[g].state,_e)}i(Pa,"resetIndexes");var Ke=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Yt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},cg=process.env.NODE_V8_COVERAGE?Yt:global.FinalizationRegistry||Yt,ug=process.env.
NODE_V8_COVERAGE?Ke:global.WeakRef||Ke,Ra=new cg(t=>{t.exited||t.terminate()});function lg(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||ng(__dirname,"\
lib","worker.js"),a=new tg(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:rg(n).href,dataBuf:t[g].dataBuf,stateBuf:t[g].stateBuf,workerData:{$context:{threadStreamVersion:Qm},
...r}}});return a.stream=new Ke(t),a.on("message",dg),a.on("exit",Ia),Ra.register(t,a),a}i(lg,"createWorker");function Ca(t){
og(!t[g].sync),t[g].needDrain&&(t[g].needDrain=!1,t.emit("drain"))}i(Ca,"drain");function Na(t){for(;;){let e=Atomics.load(
t[g].state,ge);if(t.destroyed||e<0)return;let n=t[g].data.length-e;if(n>0){if(t[g].bufLen===0){t[g].flushing=!1,t[g].ending?
jr(t):t[g].needDrain&&process.nextTick(Ca,t);return}La(t,n,Oa);continue}if(n===0){if(e===0&&t[g].bufLen===0)return;Xt(t,
()=>{t.destroyed||(Pa(t),Na(t))});return}V(t,new Error("overwritten"));return}}i(Na,"nextFlush");function dg(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[g].ending||
(this.stream=new ug(e)),Xt(e,()=>{e[g].ready=!0,e.emit("ready")});break;case"ERROR":V(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){V(e,new Error(
"this should not happen: "+t.code));break}let n=e[g].flushCallbacks.get(t.id);n&&(e[g].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:V(e,new Error("this should not happen: "+t.code))}}
i(dg,"onWorkerMessage");function Ia(t){let e=this.stream.deref();e!==void 0&&(Ra.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Ia),V(e,t!==0?new Error("the worker thread exited"):null))}i(Ia,"onWorkerExit");var Ur=class extends eg{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[g]={},this[g].stateBuf=new SharedArrayBuffer(128),this[g].state=new Int32Array(this[g].stateBuf),this[g].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[g].data=Buffer.from(this[g].dataBuf),this[g].sync=e.sync||
!1,this[g].ending=!1,this[g].ended=!1,this[g].needDrain=!1,this[g].destroyed=!1,this[g].flushing=!1,this[g].ready=!1,this[g].
finished=!1,this[g].errored=null,this[g].closed=!1,this[g].buf=[],this[g].bufHead=0,this[g].bufLen=0,this[g].flushCallbacks=
new Map,this[g].nextFlushId=0,this[g].flushRetainCount=0,this[g].userRef=!0,this.worker=lg(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[g].destroyed)return Br(this,new Error(
"the worker has exited")),!1;if(this[g].ending)return Br(this,new Error("the worker is ending")),!1;if(this[g].flushing&&
this[g].bufLen+n.length>=ag)try{qr(this),this[g].flushing=!0}catch(r){return V(this,r),!1}if(this[g].buf.push(n),this[g].
bufLen+=n.length,this[g].sync)try{return qr(this),!0}catch(r){return V(this,r),!1}return this[g].flushing||(this[g].flushing=
!0,setImmediate(Na,this)),this[g].needDrain=this[g].data.length-this[g].bufLen-Atomics.load(this[g].state,ge)<=0,!this[g].
needDrain}end(){this[g].destroyed||(this[g].ending=!0,this.worker.stream=new Ke(this),jr(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||Oa,n&&fg(this);let r=!1,s=i(o=>{r||(r=!0,n&&hg(this),e(o))},"done");Da(this,o=>{if(o){process.nextTick(
s,o);return}Ma(this,s)})}flushSync(){this[g].destroyed||(qr(this),$a(this))}unref(){this[g].userRef=!1,this[g].flushRetainCount===
0&&this.worker.unref()}ref(){this[g].userRef=!0,this.worker.ref()}get ready(){return this[g].ready}get destroyed(){return this[g].
destroyed}get closed(){return this[g].closed}get writable(){return!this[g].destroyed&&!this[g].ending}get writableEnded(){
return this[g].ending}get writableFinished(){return this[g].finished}get writableNeedDrain(){return this[g].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[g].errored}};function Da(t,e){if(t[g].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[g].sync&&(t[g].flushing||t[g].bufLen>0)){setImmediate(Da,t,e);return}Xt(t,e)}i(Da,
"flushBuffer");function Xt(t,e){let n=Atomics.load(t[g].state,ge);sg(t[g].state,_e,n,1/0,(r,s)=>{if(r){V(t,r),e(r);return}
if(s!=="ok"){Xt(t,e);return}e()})}i(Xt,"waitForRead");function fg(t){t[g].flushRetainCount===0&&t.worker.ref(),t[g].flushRetainCount++}
i(fg,"retainWorkerForPendingFlush");function hg(t){t[g].flushRetainCount!==0&&(t[g].flushRetainCount--,t[g].flushRetainCount===
0&&!t[g].userRef&&t.worker.unref())}i(hg,"releaseWorkerForPendingFlush");function Ma(t,e){if(t[g].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[g].ready){let r=i(()=>{o(),Ma(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[g].nextFlushId;t[g].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[g].flushCallbacks.delete(n),V(t,r),process.nextTick(e,r)}}i(Ma,"requestWorkerF\
lush");function pg(t,e){let n=t[g].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(pg,"failPendingFlushCallbacks");function Br(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Br,"error");function V(t,e){t[g].destroyed||(t[g].destroyed=!0,pg(t,e),e&&(t[g].errored=e,Br(t,e)),t.worker.
exited?setImmediate(()=>{t[g].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[g].closed=!0,t.
emit("close")}))}i(V,"destroy");function La(t,e,n){let s=Atomics.load(t[g].state,ge),o=e;for(;o>0&&t[g].bufLen!==0;){let a=t[g].
bufHead,c=t[g].buf[a];if(c.length<=o){c.copy(t[g].data,s),s+=c.length,o-=c.length,t[g].bufLen-=c.length,t[g].bufHead=a+1,
t[g].bufHead===t[g].buf.length?(t[g].buf.length=0,t[g].bufHead=0):t[g].bufHead>=1024&&t[g].bufHead*2>=t[g].buf.length&&(t[g].
buf.splice(0,t[g].bufHead),t[g].bufHead=0);continue}c.copy(t[g].data,s,0,o),t[g].buf[a]=c.subarray(o),t[g].bufLen-=o,s+=
o,o=0}return Fr(t,()=>{Atomics.store(t[g].state,ge,s)}),n(),!0}i(La,"write");function jr(t){if(!(t[g].ended||!t[g].ending||
t[g].flushing)){t[g].ended=!0;try{t.flushSync();let e=Atomics.load(t[g].state,_e);Fr(t,()=>{Atomics.store(t[g].state,ge,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[g].state,_e,e,1e3),e=Atomics.load(t[g].state,_e),e===-2){V(t,new Error("en\
d() failed"));return}if(++n===10){V(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[g].finished=
!0,t.emit("finish")})}catch(e){V(t,e)}}}i(jr,"end");function qr(t){let e=i(()=>{t[g].ending?jr(t):t[g].needDrain&&process.
nextTick(Ca,t)},"cb");for(t[g].flushing=!1;t[g].bufLen!==0;){let n=Atomics.load(t[g].state,ge);if(n<0)throw new Error("_\
writeSync failed");let r=t[g].data.length-n;if(r===0){$a(t),Pa(t);continue}else if(r<0)throw new Error("overwritten");La(
t,r,e)}}i(qr,"writeSync");function $a(t){if(t[g].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[g].state,ge),n=0;for(;;){let r=Atomics.load(t[g].state,_e);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[g].state,_e,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i($a,"flushSync");Ha.
exports=Ur});var Vr=w((Mv,Fa)=>{"use strict";var{createRequire:mg}=k("module"),{existsSync:gg}=k("node:fs"),yg=Pr(),{join:Wr,isAbsolute:Ba,
sep:bg}=k("node:path"),{fileURLToPath:wg}=k("node:url"),xg=Dr(),zr=$r(),Sg=qa(),{transportUsesMultistreamSym:_g}=Ie();function Eg(t){
zr.register(t,Og),zr.registerBeforeExit(t,Pg),t.on("close",function(){zr.unregister(t)})}i(Eg,"setupOnExit");function vg(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(vg,"hasPreloadFlags");function kg(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Ua(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Ua(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(kg,"sanitizeNodeOptions");function Ua(t){let e=Tg(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=wg(n)}catch{return!1}return Ba(n)&&!gg(n)}i(Ua,"shouldDropPreload");function Tg(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(Tg,"stripQuotes");function Ag(t,e,n,r,s){if(!n.
execArgv&&vg()&&k.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=kg(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new Sg({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&Eg(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),xg(
100),o.end())}return i(c,"onExit"),o}i(Ag,"buildStream");function Og(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Og,"autoEnd");function Pg(t){t.flushSync()}i(Pg,"flush");function Rg(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=yg(),sync:c=!1}=t,u={...t.options},d=!1,l=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||Wr(__dirname,"worker.js"),
u.targets=n.filter(x=>x.target).map(x=>({...x,target:y(x.target)})),u.pipelines=n.filter(x=>x.pipeline).map(x=>x.pipeline.
map(S=>({...S,level:x.level,target:y(S.target)})));let b=u.targets.some(x=>x.level!=null),_=u.pipelines.some(x=>x.some(S=>S.
level!=null));d=u.targets.length+u.pipelines.length>1||b||_}else e&&(p=h["pino-worker"]||Wr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let m=n||e?"pino.transp\
ort":p,f=Ag(y(p),u,o,c,m);return d&&(f[_g]=!0),f;function y(b){if(b=h[b]||b,Ba(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return Wr(__dirname,"..","file.js");let _;for(let x of l)try{let S=x==="node:repl"?process.cwd()+bg:x;_=mg(S).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(y,"f\
ixTarget")}i(Rg,"transport");Fa.exports=Rg});var tn=w(($v,tc)=>{"use strict";var Cg=k("node:diagnostics_channel"),ja=ua(),{mapHttpRequest:Ng,mapHttpResponse:Ig}=Or(),
Kr=ya(),Wa=$r(),{lsCacheSym:Dg,chindingsSym:Ja,writeSym:za,serializersSym:Ya,formatOptsSym:Va,endSym:Mg,stringifiersSym:Xa,
stringifySym:Za,stringifySafeSym:Gr,wildcardFirstSym:Qa,nestedKeySym:Lg,formattersSym:ec,messageKeySym:$g,errorKeySym:Hg,
nestedKeyStrSym:qg,msgPrefixSym:Zt}=Ie(),{isMainThread:Ug}=k("worker_threads"),Bg=Vr(),[Fg]=process.versions.node.split(
".").map(t=>Number(t)),Ka=Cg.tracingChannel("pino_asJson"),Qt=Fg>=25?t=>JSON.stringify(t):Wg;function Ge(){}i(Ge,"noop");
function jg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Ng(r):typeof r.setHeader=="function"&&(r=Ig(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[Zt]=="string"&&o!==void 0&&o!==null&&(o=this[Zt]+o),this[za](r,
ja(o,a,this[Va]),t)}else{let o=r===void 0?s.shift():r;typeof this[Zt]=="string"&&o!==void 0&&o!==null&&(o=this[Zt]+o),this[za](
null,ja(o,s,this[Va]),t)}}}i(jg,"genLog");function Wg(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(Wg,"_asString");function zg(t,e,n,r){if(Ka.hasSubscribers===!1)return Ga.call(this,
t,e,n,r);let s={instance:this,arguments};return Ka.traceSync(Ga,s,this,t,e,n,r)}i(zg,"asJson");function Ga(t,e,n,r){let s=this[Za],
o=this[Gr],a=this[Xa],c=this[Mg],u=this[Ja],d=this[Ya],l=this[ec],h=this[$g],p=this[Hg],m=this[Dg][n]+r;m=m+u;let f;l.log&&
(t=l.log(t));let y=a[Qa],b="";for(let x in t)if(f=t[x],Object.prototype.hasOwnProperty.call(t,x)&&f!==void 0){d[x]?f=d[x](
f):x===p&&d.err&&(f=d.err(f));let S=a[x]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f));break;case"string":f=(S||Qt)(f);break;default:f=(S||s)(f,o)}if(f===
void 0)continue;let E=Qt(x);b+=","+E+":"+f}let _="";if(e!==void 0){f=d[h]?d[h](e):e;let x=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f)),_=',"'+h+'":'+f;break;case"stri\
ng":f=(x||Qt)(f),_=',"'+h+'":'+f;break;default:f=(x||s)(f,o),_=',"'+h+'":'+f}}return this[Lg]&&b?m+this[qg]+b.slice(1)+"\
}"+_+c:m+b+_+c}i(Ga,"_asJson");function Vg(t,e){let n,r=t[Ja],s=t[Za],o=t[Gr],a=t[Xa],c=a[Qa],u=t[Ya],d=t[ec].bindings;e=
d(e);for(let l in e)if(n=e[l],((l.length<5||l!=="level"&&l!=="serializers"&&l!=="formatters"&&l!=="customLevels")&&e.hasOwnProperty(
l)&&n!==void 0)===!0){if(n=u[l]?u[l](n):n,n=(a[l]||c||s)(n,o),n===void 0)continue;r+=","+Qt(l)+":"+n}return r}i(Vg,"asCh\
indings");function Kg(t){return t.write!==t.constructor.prototype.write}i(Kg,"hasBeenTampered");function en(t){let e=new Kr(
t);return e.on("error",n),!t.sync&&Ug&&(Wa.register(e,Gg),e.on("close",function(){Wa.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Ge,e.end=Ge,e.flushSync=Ge,e.destroy=Ge;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(en,"buildSafeSonicBoom");function Gg(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(Gg,"autoEnd");function Jg(t){return i(function(n,r,s={},o){if(typeof s=="string")o=en({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=en({dest:o})}else if(s instanceof Kr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
Kr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=Bg({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Ge),o||(Kg(process.stdout)?o=process.stdout:o=en({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(Jg,"createArgsNormalizer");function Yg(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Gr])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(Yg,"stringify");function Xg(t,e,n){return{
level:t,bindings:e,log:n}}i(Xg,"buildFormatters");function Zg(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Zg,"normalizeDestFileDescriptor");tc.exports={noop:Ge,buildSafeSonicBoom:en,asChindings:Vg,asJson:zg,
genLog:jg,createArgsNormalizer:Jg,stringify:Yg,buildFormatters:Xg,normalizeDestFileDescriptor:Zg}});var nn=w((qv,nc)=>{var Qg={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},ey={ASC:"ASC",DESC:"DESC"};nc.exports={DEFAULT_LEVELS:Qg,
SORTING_ORDER:ey}});var Xr=w((Uv,oc)=>{"use strict";var{lsCacheSym:ty,levelValSym:Jr,useOnlyCustomLevelsSym:ny,streamSym:ry,formattersSym:sy,
hooksSym:iy,levelCompSym:rc}=Ie(),{noop:oy,genLog:De}=tn(),{DEFAULT_LEVELS:ae,SORTING_ORDER:sc}=nn(),ic={fatal:i(t=>{let e=De(
ae.fatal,t);return function(...n){let r=this[ry];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>De(ae.error,t),"error"),warn:i(t=>De(ae.warn,t),"warn"),info:i(t=>De(ae.info,t),"info"),debug:i(t=>De(
ae.debug,t),"debug"),trace:i(t=>De(ae.trace,t),"trace")},Yr=Object.keys(ae).reduce((t,e)=>(t[ae[e]]=e,t),{}),ay=Object.keys(
Yr).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function cy(t){let e=t[sy].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[ty]=r,t}i(cy,"genLsCache");function uy(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(uy,"isStand\
ardLevel");function ly(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Jr],s=this[Jr]=n[t],o=this[ny],a=this[rc],
c=this[iy].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=oy;continue}this[u]=uy(u,o)?ic[u](c):De(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(ly,"setLevel");function dy(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(dy,"getLevel");function fy(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[rc](n,this[Jr])}i(fy,"isLeve\
lEnabled");function hy(t,e,n){return t===sc.DESC?e<=n:e>=n}i(hy,"compareLevel");function py(t){return typeof t=="string"?
hy.bind(null,t):t}i(py,"genLevelComparison");function my(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Yr,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:ae,t);return{labels:r,values:s}}i(my,"mappings");function gy(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Yr).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:ae,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(gy,"assertD\
efaultLevelFound");function yy(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(yy,"assertNoLevelCollisi\
ons");function by(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(sc).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(by,"assertLevelComparison");oc.exports={initialLsCache:ay,
genLsCache:cy,levelMethods:ic,getLevel:dy,setLevel:ly,isLevelEnabled:fy,mappings:my,assertNoLevelCollisions:yy,assertDefaultLevelFound:gy,
genLevelComparison:py,assertLevelComparison:by}});var Zr=w((Fv,ac)=>{"use strict";ac.exports={version:"10.4.0"}});var mc=w((Wv,pc)=>{"use strict";var{EventEmitter:wy}=k("node:events"),{lsCacheSym:xy,levelValSym:Sy,setLevelSym:es,getLevelSym:cc,
chindingsSym:sn,mixinSym:_y,asJsonSym:lc,writeSym:Ey,mixinMergeStrategySym:vy,timeSym:ky,timeSliceIndexSym:Ty,streamSym:dc,
serializersSym:Me,formattersSym:bt,errorKeySym:Ay,messageKeySym:Oy,useOnlyCustomLevelsSym:Py,needsMetadataGsym:Ry,redactFmtSym:Cy,
stringifySym:Ny,formatOptsSym:Iy,stringifiersSym:Dy,msgPrefixSym:ts,hooksSym:My}=Ie(),{getLevel:Ly,setLevel:$y,isLevelEnabled:Hy,
mappings:qy,initialLsCache:Uy,genLsCache:By,assertNoLevelCollisions:Fy}=Xr(),{asChindings:ns,asJson:jy,buildFormatters:Qr,
stringify:uc,noop:fc}=tn(),{version:Wy}=Zr(),zy=Nr(),Vy=class{static{i(this,"Pino")}},hc={constructor:Vy,child:Ky,bindings:Gy,
setBindings:Jy,flush:Zy,isLevelEnabled:Hy,version:Wy,get level(){return this[cc]()},set level(t){this[es](t)},get levelVal(){
return this[Sy]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[ts]},get[Symbol.toStringTag](){
return"Pino"},[xy]:Uy,[Ey]:Xy,[lc]:jy,[cc]:Ly,[es]:$y};Object.setPrototypeOf(hc,wy.prototype);pc.exports=function(){return Object.
create(hc)};var rn=i(t=>t,"resetChildingsFormatter");function Ky(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Me],r=this[bt],s=Object.create(this);if(e==null)return s[bt].bindings!==rn&&(s[bt]=Qr(r.level,rn,r.log)),s[sn]=
ns(s,t),this.onChild!==fc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Me]=Object.create(null);for(let d in n)
s[Me][d]=n[d];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let d=c[o];s[Me][d]=n[d]}for(let d in e.
serializers)s[Me][d]=e.serializers[d];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let d=u[a];
s[Me][d]=e.serializers[d]}}else s[Me]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:d}=e.formatters;s[bt]=
Qr(c||r.level,u||rn,d||r.log)}else s[bt]=Qr(r.level,rn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Fy(this.levels,
e.customLevels),s.levels=qy(e.customLevels,s[Py]),By(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=zy(s.redact,uc),u={stringify:c[Cy]};s[Ny]=uc,s[Dy]=c,s[Iy]=u}if(typeof e.msgPrefix=="string"&&(s[ts]=
(this[ts]||"")+e.msgPrefix),s[sn]=ns(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[es](c)}return this.onChild(s),s}i(Ky,"child");function Gy(){let e=`{${this[sn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(Gy,"bindings");function Jy(t){let e=ns(this,t);this[sn]=e}i(Jy,"setBindings");
function Yy(t,e){return Object.assign(e,t)}i(Yy,"defaultMixinMergeStrategy");function Xy(t,e,n){let r=this[ky](),s=this[_y],
o=this[Ay],a=this[Oy],c=this[vy]||Yy,u,d=this[My].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let l=this[lc](u,e,n,r),h=this[dc];
h[Ry]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[Ty]),h.lastLogger=this),h.write(d?d(l):l)}i(Xy,
"write");function Zy(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[dc];typeof e.
flush=="function"?e.flush(t||fc):t&&t()}i(Zy,"flush")});var wc=w((os,bc)=>{"use strict";var{hasOwnProperty:wt}=Object.prototype,$e=is();$e.configure=is;$e.stringify=$e;$e.default=
$e;os.stringify=$e;os.configure=is;bc.exports=$e;var Qy=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ee(t){return t.
length<5e3&&!Qy.test(t)?`"${t}"`:JSON.stringify(t)}i(Ee,"strEscape");function rs(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(rs,"sort");var eb=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function ss(t){
return eb.call(t)!==void 0&&t.length!==0}i(ss,"isTypedArrayWithEntries");function gc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(gc,"stringifyTypedArray");function tb(t){
if(wt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(tb,"getCircularV\
alueOption");function nb(t){let e;if(wt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(nb,"getDeterministicOption");function rb(t,e){let n;if(wt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(rb,"getBooleanOption");function yc(t,e){let n;if(wt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(yc,"getPositiveIntegerOption");function Le(t){return t===1?"1 item":`${t} items`}i(Le,
"getItemCount");function sb(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(sb,"getUniqueReplacerSet");function ib(t){if(wt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(ib,"getStrictOption");function is(t){
t={...t};let e=ib(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=tb(t),r=rb(
t,"bigint"),s=nb(t),o=typeof s=="function"?s:void 0,a=yc(t,"maximumDepth"),c=yc(t,"maximumBreadth");function u(m,f,y,b,_,x){
let S=f[m];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(m)),S=b.call(f,m,S),typeof S){case"\
string":return Ee(S);case"object":{if(S===null)return"null";if(y.indexOf(S)!==-1)return n;let E="",C=",",M=x;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(S),_!==""&&(x+=_,E+=`
${x}`,C=`,
${x}`);let H=Math.min(S.length,c),W=0;for(;W<H-1;W++){let Ne=u(String(W),S,y,b,_,x);E+=Ne!==void 0?Ne:"null",E+=C}let z=u(
String(W),S,y,b,_,x);if(E+=z!==void 0?z:"null",S.length-1>c){let Ne=S.length-c-1;E+=`${C}"... ${Le(Ne)} not stringified"`}
return _!==""&&(E+=`
${M}`),y.pop(),`[${E}]`}let R=Object.keys(S),I=R.length;if(I===0)return"{}";if(a<y.length+1)return'"[Object]"';let A="",
$="";_!==""&&(x+=_,C=`,
${x}`,A=" ");let U=Math.min(I,c);s&&!ss(S)&&(R=rs(R,o)),y.push(S);for(let H=0;H<U;H++){let W=R[H],z=u(W,S,y,b,_,x);z!==void 0&&
(E+=`${$}${Ee(W)}:${A}${z}`,$=C)}if(I>c){let H=I-c;E+=`${$}"...":${A}"${Le(H)} not stringified"`,$=C}return _!==""&&$.length>
1&&(E=`
${x}${E}
${M}`),y.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function d(m,f,y,b,_,x){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(m)),typeof f){case"string":return Ee(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let S=x,E="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_!==""&&(x+=_,E+=`
${x}`,C=`,
${x}`);let I=Math.min(f.length,c),A=0;for(;A<I-1;A++){let U=d(String(A),f[A],y,b,_,x);E+=U!==void 0?U:"null",E+=C}let $=d(
String(A),f[A],y,b,_,x);if(E+=$!==void 0?$:"null",f.length-1>c){let U=f.length-c-1;E+=`${C}"... ${Le(U)} not stringified\
"`}return _!==""&&(E+=`
${S}`),y.pop(),`[${E}]`}y.push(f);let M="";_!==""&&(x+=_,C=`,
${x}`,M=" ");let R="";for(let I of b){let A=d(I,f[I],y,b,_,x);A!==void 0&&(E+=`${R}${Ee(I)}:${M}${A}`,R=C)}return _!==""&&
R.length>1&&(E=`
${x}${E}
${S}`),y.pop(),`{${E}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyArrayReplacer");
function l(m,f,y,b,_){switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(m),typeof f!="object")return l(m,f,y,b,_);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let x=_;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_+=b;let A=`
${_}`,$=`,
${_}`,U=Math.min(f.length,c),H=0;for(;H<U-1;H++){let z=l(String(H),f[H],y,b,_);A+=z!==void 0?z:"null",A+=$}let W=l(String(
H),f[H],y,b,_);if(A+=W!==void 0?W:"null",f.length-1>c){let z=f.length-c-1;A+=`${$}"... ${Le(z)} not stringified"`}return A+=
`
${x}`,y.pop(),`[${A}]`}let S=Object.keys(f),E=S.length;if(E===0)return"{}";if(a<y.length+1)return'"[Object]"';_+=b;let C=`\
,
${_}`,M="",R="",I=Math.min(E,c);ss(f)&&(M+=gc(f,C,c),S=S.slice(f.length),I-=f.length,R=C),s&&(S=rs(S,o)),y.push(f);for(let A=0;A<
I;A++){let $=S[A],U=l($,f[$],y,b,_);U!==void 0&&(M+=`${R}${Ee($)}: ${U}`,R=C)}if(E>c){let A=E-c;M+=`${R}"...": "${Le(A)}\
 not stringified"`,R=C}return R!==""&&(M=`
${_}${M}
${x}`),y.pop(),`{${M}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyIndent");function h(m,f,y){
switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(m),typeof f!="object")return h(m,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",_=f.length!==
void 0;if(_&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let M=Math.min(f.length,
c),R=0;for(;R<M-1;R++){let A=h(String(R),f[R],y);b+=A!==void 0?A:"null",b+=","}let I=h(String(R),f[R],y);if(b+=I!==void 0?
I:"null",f.length-1>c){let A=f.length-c-1;b+=`,"... ${Le(A)} not stringified"`}return y.pop(),`[${b}]`}let x=Object.keys(
f),S=x.length;if(S===0)return"{}";if(a<y.length+1)return'"[Object]"';let E="",C=Math.min(S,c);_&&ss(f)&&(b+=gc(f,",",c),
x=x.slice(f.length),C-=f.length,E=","),s&&(x=rs(x,o)),y.push(f);for(let M=0;M<C;M++){let R=x[M],I=h(R,f[R],y);I!==void 0&&
(b+=`${E}${Ee(R)}:${I}`,E=",")}if(S>c){let M=S-c;b+=`${E}"...":"${Le(M)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(m,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":m},[],f,b,"");if(Array.isArray(f))return d("",m,[],sb(f),b,"")}if(b.length!==0)return l("",m,
[],b,"")}return h("",m,[])}return i(p,"stringify"),p}i(is,"configure")});var Ec=w((Kv,_c)=>{"use strict";var as=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:Sc}=nn(),ob=Sc.info;function ab(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(Sc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:d,minLevel:0,lastId:0,streams:[],clone:l,
[as]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,m=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let _=cb(f.length,e.dedupe);lb(
_,f.length,e.dedupe);_=ub(_,e.dedupe))if(p=f[_],p.level<=m){if(y!==0&&y!==p.level)break;if(b=p.stream,b[as]){let{lastTime:x,
lastMsg:S,lastObj:E,lastLogger:C}=this;b.lastLevel=m,b.lastTime=x,b.lastMsg=S,b.lastObj=E,b.lastLogger=C}b.write(h),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,m=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=ob;
let _={stream:m,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(_),f.sort(xc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,m=p.findIndex(f=>f.id===h);return m>=0&&(p.splice(m,1),p.sort(xc),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function d(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(d,"end");function l(h){let p=new Array(this.streams.length);for(let m=0;m<p.length;m++)p[m]={level:h,
stream:this.streams[m].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:d,minLevel:h,streams:p,clone:l,[as]:!0,
streamLevels:n}}i(l,"clone")}i(ab,"multistream");function xc(t,e){return t.level-e.level}i(xc,"compareByLevel");function cb(t,e){
return e?t-1:0}i(cb,"initLoopVar");function ub(t,e){return e?t-1:t+1}i(ub,"adjustLoopVar");function lb(t,e,n){return n?t>=
0:t<e}i(lb,"checkLoopVar");_c.exports=ab});var $c=w((Jv,K)=>{"use strict";var db=k("node:os"),Cc=Or(),fb=Pr(),hb=Nr(),Nc=aa(),pb=mc(),Ic=Ie(),{configure:mb}=wc(),{
assertDefaultLevelFound:gb,mappings:Dc,genLsCache:yb,genLevelComparison:bb,assertLevelComparison:wb}=Xr(),{DEFAULT_LEVELS:Mc,
SORTING_ORDER:xb}=nn(),{createArgsNormalizer:Sb,asChindings:_b,buildSafeSonicBoom:vc,buildFormatters:Eb,stringify:cs,normalizeDestFileDescriptor:kc,
noop:vb}=tn(),{version:kb}=Zr(),{chindingsSym:Tc,redactFmtSym:Tb,serializersSym:Ac,timeSym:Ab,timeSliceIndexSym:Ob,streamSym:Pb,
stringifySym:Oc,stringifySafeSym:us,stringifiersSym:Pc,setLevelSym:Rb,endSym:Cb,formatOptsSym:Nb,messageKeySym:Ib,errorKeySym:Db,
nestedKeySym:Mb,mixinSym:Lb,levelCompSym:$b,useOnlyCustomLevelsSym:Hb,formattersSym:Rc,hooksSym:qb,nestedKeyStrSym:Ub,mixinMergeStrategySym:Bb,
msgPrefixSym:Fb,transportUsesMultistreamSym:jb}=Ic,{epochTime:Lc,nullTime:Wb}=Nc,{pid:zb}=process,Vb=db.hostname(),Kb=Cc.
err,Gb={level:"info",levelComparison:xb.ASC,levels:Mc,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:zb,
hostname:Vb},serializers:Object.assign(Object.create(null),{err:Kb}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Lc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},Jb=Sb(Gb),Yb=Object.assign(Object.create(null),Cc);
function ls(...t){let e={},{opts:n,stream:r}=Jb(e,fb(),...t);n.level&&typeof n.level=="string"&&Mc[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:d,nestedKey:l,
base:h,name:p,level:m,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:x,formatters:S,hooks:E,
depthLimit:C,edgeLimit:M,onChild:R,msgPrefix:I}=n,A=mb({maximumDepth:C,maximumBreadth:M}),$=Eb(S.level,S.bindings,S.log),
U=cs.bind({[us]:A}),H=s?Object.assign(Object.create(null),hb(s,U)):Object.create(null),W=s?{stringify:H[Tb]}:{stringify:U},
z="}"+(o?`\r
`:`
`),Ne=_b.bind(null,{[Tc]:"",[Ac]:a,[Pc]:H,[Oc]:cs,[us]:A,[Rc]:$}),gr="";h!==null&&(p===void 0?gr=Ne(h):gr=Ne(Object.assign(
{},h,{name:p})));let _o=c instanceof Function?c:c?Lc:Wb,np=_o().indexOf(":")+1;if(x&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(I&&typeof I!="string")throw Error(`Unknown msgPrefix type "${typeof I}" - expected "string"`);gb(
m,f,x);let ht=Dc(f,x);if(r&&r[jb]===!0){let pt=typeof m=="string"?m:void 0;(!pt||ht[pt]===void 0)&&(pt=Object.keys(ht)[0]);
let Eo=ht[pt],yr=!1;try{let br=S.level(pt,Eo);yr=br&&typeof br=="object"&&br.level===Eo}catch{yr=!1}yr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:ht,messageKey:u,errorKey:d}}),wb(y);let rp=bb(y);return Object.assign(e,{levels:ht,
[$b]:rp,[Hb]:x,[Pb]:r,[Ab]:_o,[Ob]:np,[Oc]:cs,[us]:A,[Pc]:H,[Cb]:z,[Nb]:W,[Ib]:u,[Db]:d,[Mb]:l,[Ub]:l?`,${JSON.stringify(
l)}:{`:"",[Ac]:a,[Lb]:b,[Bb]:_,[Tc]:gr,[Rc]:$,[qb]:E,silent:vb,onChild:R,[Fb]:I}),Object.setPrototypeOf(e,pb()),yb(e),e[Rb](
m),e}i(ls,"pino");K.exports=ls;K.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=kc(t.dest||process.
stdout.fd),vc(t)):vc({dest:kc(t),minLength:0});K.exports.transport=Vr();K.exports.multistream=Ec();K.exports.levels=Dc();
K.exports.stdSerializers=Yb;K.exports.stdTimeFunctions=Object.assign({},Nc);K.exports.symbols=Ic;K.exports.version=kb;K.
exports.default=ls;K.exports.pino=ls});var pe=w(he=>{"use strict";he.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");he.removeLabels=i(function(e,n,r){let s=Fs(n,r);delete e[s]},"removeLabels");he.setValue=
i(function(e,n,r){let s=Fs(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");he.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
he.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function Yl(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(Yl,"fastHashObject");function Fs(t,e){if(e)return Yl(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),Yl(n,t)}i(Fs,"hashObject");he.hashObject=Fs;he.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");he.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Bs=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};he.Grouper=Bs});var tt=w((NC,zs)=>{"use strict";var{getValueAsString:Xl}=pe(),qn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Ws(n.name),s=`# HELP ${r} ${Ws(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let d of n.values||[]){let{metricName:l=r,labels:h={}}=d,{sharedLabels:p={}}=d;u&&n.type===
"counter"&&(l=`${l}_total`),c&&(h={...h,...c,...h});let m=js(h,p),f=ox(p),y=[...m,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",_=`${l}${b} ${Xl(d.value)}`,{exemplar:x}=d;if(x&&u){let S=js(x.labelSet);_+=` # {${S.join(",")}} ${Xl(x.value)}\
 ${x.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=cx(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
t))(!e||!n.call(e,s))&&r.push(`${s}="${ax(o)}"`);return r}i(js,"formatLabels");var Zl=new WeakMap;function ox(t){let e=Zl.
get(t);if(e)return e;let r=js(t).join(",");return Zl.set(t,r),r}i(ox,"flattenSharedLabels");function ax(t){return typeof t!=
"string"?t:Ws(t).replace(/"/g,'\\"')}i(ax,"escapeLabelValue");function Ws(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Ws,"escapeString");function cx(t){return t.replace(/_total$/,"")}i(cx,"standardizeCounterName");zs.exports=qn;zs.
exports.globalRegistry=new qn});var Fe=w(Un=>{"use strict";var ux=k("util"),lx=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,dx=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Un.validateMetricName=
function(t){return lx.test(t)};Un.validateLabelName=function(t=[]){return t.every(e=>dx.test(e))};Un.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${ux.inspect(e)}`)},
"validateLabel")});var Rt=w((LC,Ql)=>{"use strict";var Vs=tt(),{isObject:fx}=pe(),{validateMetricName:hx,validateLabelName:px}=Fe(),Ks=class{static{
i(this,"Metric")}constructor(e,n={}){if(!fx(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Vs.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Vs.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!hx(this.name))throw new Error("Invalid metric name");if(!px(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Vs.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Ql.exports={Metric:Ks}});var Js=w((HC,ed)=>{"use strict";var Gs=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};ed.exports=Gs});var Xs=w((UC,id)=>{"use strict";var mx=k("util"),{hashObject:gx,isObject:td,getLabels:nd,removeLabels:yx,nowTimestamp:bx}=pe(),
{validateLabel:rd}=Fe(),{Metric:wx}=Rt(),xx=Js(),Ys=class extends wx{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(td(e)?(r=gx(e,this.
sortedLabelNames),rd(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${mx.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),sd(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(td(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new xx),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=bx())}reset(){this.hashMap={},this.labelNames.length===0&&sd(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=nd(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=nd(this.labelNames,e)||{};return rd(this.labelNames,n),yx.call(this,this.hashMap,n,this.sortedLabelNames)}};function sd(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(sd,"setValue");id.exports=Ys});var j=w((FC,fd)=>{"use strict";var cd=k("util"),{setValue:ud,setValueDelta:Sx,getLabels:od,hashObject:ld,isObject:dd,removeLabels:_x}=pe(),
{validateLabel:Bn}=Fe(),{Metric:Ex}=Rt(),ei=class extends Ex{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Qs(e,n),e=Zs(e),vx(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&ud(this.hashMap,0,{})}inc(e,n){
n=Qs(e,n),e=Zs(e),n===void 0&&(n=1),ad(this,e,n)}dec(e,n){n=Qs(e,n),e=Zs(e),n===void 0&&(n=1),ad(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=ld(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=od(this.labelNames,e);return Bn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=od(
this.labelNames,e);Bn(this.labelNames,n),_x.call(this,this.hashMap,n,this.sortedLabelNames)}};function vx(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${cd.format(n)}`);Bn(t.labelNames,e),ud(t.hashMap,n,e)}i(vx,"\
set");function ad(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${cd.format(n)}`);Bn(t.
labelNames,e);let r=ld(e,t.sortedLabelNames);Sx(t.hashMap,n,e,r)}i(ad,"setDelta");function Zs(t){return dd(t)?t:{}}i(Zs,
"getLabelArg");function Qs(t,e){return dd(t)?e:t}i(Qs,"getValueArg");fd.exports=ei});var ii=w((WC,yd)=>{"use strict";var kx=k("util"),{getLabels:hd,hashObject:Fn,isObject:md,removeLabels:Tx,nowTimestamp:Ax}=pe(),
{validateLabel:ni}=Fe(),{Metric:Ox}=Rt(),Px=Js(),ri=class extends Ox{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Fn({})]:si({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
ti.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
ti.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Fn(
e,this.sortedLabelNames),o=gd(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];md(c)||(c=new Px,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=Ax()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(Dx),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(Nx(this)).reduce(Ix(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Fn(e,this.sortedLabelNames);this.hashMap[n]=si(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?Rx.call(this,e,n)():pd.call(this,e)()}labels(...e){let n=hd(
this.labelNames,e);return ni(this.labelNames,n),{observe:ti.call(this,n),startTimer:pd.call(this,n)}}remove(...e){let n=hd(
this.labelNames,e);ni(this.labelNames,n),Tx.call(this,this.hashMap,n,this.sortedLabelNames)}};function pd(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(pd,"startTimer");function Rx(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(Rx,"startTime\
rWithExemplar");function jn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(jn,"setValue\
Pair");function gd(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(gd,"findBound");function ti(t){
return e=>{let n=Cx(t,e);if(ni(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${kx.format(n.value)}`);let r=Fn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=si(n.labels,this.bucketValues,
this.bucketExemplars));let o=gd(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(ti,"observe");function si(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(si,"createBaseValues");function Cx(t,e){return md(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(Cx,"convertLabelsAndValues");function Nx(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],jn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(Nx,"extractBucketValuesForExport");function Ix(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(jn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),jn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),jn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(Ix,"addS\
umAndCountForExport");function Dx(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(Dx,"splayLabels");yd.exports=ri});var oi=w((VC,bd)=>{function ie(){}i(ie,"TreeBase");ie.prototype.clear=function(){this._root=null,this.size=0};ie.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ie.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ie.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ie.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ie.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ie.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ie.prototype.iterator=function(){return new nt(this)};ie.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ie.prototype.reach=function(t){
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
this._cursor=t};bd.exports=ie});var Sd=w((GC,xd)=>{var Mx=oi();function rt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(rt,"Node");rt.prototype.
get_child=function(t){return t?this.right:this.left};rt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Wn(t){
this._root=null,this._comparator=t,this.size=0}i(Wn,"RBTree");Wn.prototype=new Mx;Wn.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new rt(t),e=!0,this.size++;else{var n=new rt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new rt(t),c.set_child(r,u),e=!0,this.size++):Y(u.left)&&Y(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),Y(u)&&Y(c)){var d=a.right===o;u===c.get_child(s)?a.set_child(d,Ct(o,!s)):a.set_child(d,wd(o,
!s))}var l=this._comparator(u.data,t);if(l===0)break;s=r,r=l<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};Wn.prototype.remove=function(t){if(this._root===null)return!1;var e=new rt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!Y(n)&&!Y(n.get_child(a))){if(Y(n.get_child(!a))){var d=Ct(n,a);r.set_child(c,d),r=d}else if(!Y(
n.get_child(!a))){var l=r.get_child(!c);if(l!==null)if(!Y(l.get_child(!c))&&!Y(l.get_child(c)))r.red=!1,l.red=!0,n.red=!0;else{
var h=s.right===r;Y(l.get_child(c))?s.set_child(h,wd(r,c)):Y(l.get_child(!c))&&s.set_child(h,Ct(r,c));var p=s.get_child(
h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function Y(t){return t!==
null&&t.red}i(Y,"is_red");function Ct(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(Ct,"single_rotate");function wd(t,e){return t.set_child(!e,Ct(t.get_child(!e),!e)),Ct(t,e)}i(wd,"d\
ouble_rotate");xd.exports=Wn});var Ed=w((YC,_d)=>{var Lx=oi();function Nt(t){this.data=t,this.left=null,this.right=null}i(Nt,"Node");Nt.prototype.get_child=
function(t){return t?this.right:this.left};Nt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function zn(t){
this._root=null,this._comparator=t,this.size=0}i(zn,"BinTree");zn.prototype=new Lx;zn.prototype.insert=function(t){if(this.
_root===null)return this._root=new Nt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Nt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};zn.prototype.remove=function(t){if(this._root===null)return!1;var e=new Nt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};_d.exports=zn});var kd=w((ZC,vd)=>{vd.exports={RBTree:Sd(),BinTree:Ed()}});var Od=w((QC,Ad)=>{var $x=kd().RBTree;function D(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new $x(Td),this.nreset=0,this.reset()}i(D,"TDigest");D.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};D.prototype.size=function(){return this.centroids.size};
D.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};D.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function Td(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(Td,"compare_centroid_means");function Hx(t,e){return t.
mean_cumn-e.mean_cumn}i(Hx,"compare_centroid_mean_cumns");D.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};D.prototype.bound_mean_cumn=function(t){this.centroids._comparator=Hx;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=Td;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};D.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};D.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function qx(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(qx,"pop_random");D.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
qx(t));this._cumulate(!0),this.compressing=!1}};function Oe(t){this.config=t||{},this.mode=this.config.mode||"auto",D.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Oe,"Digest");Oe.prototype=Object.create(D.prototype);Oe.prototype.constructor=Oe;Oe.prototype.push=function(t){
D.prototype.push.call(this,t),this.check_continuous()};Oe.prototype._new_centroid=function(t,e,n){this.n_unique+=1,D.prototype.
_new_centroid.call(this,t,e,n)};Oe.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),D.prototype._addweight.
call(this,t,e,n)};Oe.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Ad.exports={TDigest:D,Digest:Oe}});var Cd=w((t1,Rd)=>{"use strict";var{TDigest:Pd}=Od(),ci=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Pd),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return ai.call(this).size()}percentile(e){
return ai.call(this).percentile(e)}push(e){ai.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function ai(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Pd,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(ai,"rotate");Rd.exports=ci});var Hd=w((r1,$d)=>{"use strict";var Ux=k("util"),{getLabels:Nd,hashObject:Md,removeLabels:Bx}=pe(),{validateLabel:ui}=Fe(),
{Metric:Fx}=Rt(),Ld=Cd(),jx=1e3,li=class extends Fx{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:jx,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[Md({})]:{labels:{},td:new Ld(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){Dd.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(Wx(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(Vx(s,this)),n.push(zx(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Id.call(this,e)()}labels(...e){let n=Nd(this.labelNames,e);return ui(
this.labelNames,n),{observe:Dd.call(this,n),startTimer:Id.call(this,n)}}remove(...e){let n=Nd(this.labelNames,e);ui(this.
labelNames,n),Bx.call(this,this.hashMap,n,this.sortedLabelNames)}};function Wx(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(Wx,"extractSummariesForExport");function zx(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(zx,"getCountForExport");function Vx(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(Vx,"getSumForExport");function Id(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Id,"startTimer");function Dd(t){
return e=>{let n=Kx(t,e);if(ui(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${Ux.format(n.value)}`);let r=Md(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new Ld(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(Dd,"observe");function Kx(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(Kx,"convertLabelsAndValues");$d.exports=li});var Ud=w((i1,qd)=>{"use strict";var di=k("url"),Gx=k("http"),Jx=k("https"),{gzipSync:Yx}=k("zlib"),{globalRegistry:Xx}=tt(),
hi=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=Xx),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return fi.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return fi.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return fi.call(this,"DELETE",e.jobName,e.groupings)}};
async function fi(t,e,n){let r=di.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${Zx(n)}`:"",a=`${s}/metrics${o}`,c=di.resolve(this.gatewayUrl,a),u=di.parse(c),d=Qx(u.href)?Jx:Gx,l=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&l.headers&&delete l.headers["Content-Encoding"];
let m=d.request(l,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});m.on("error",f=>{p(f)}),m.on("timeout",()=>{m.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{l.headers&&l.headers["Conten\
t-Encoding"]==="gzip"&&(f=Yx(f)),m.write(f),m.end()}).catch(f=>{p(f)}):m.end()})}i(fi,"useGateway");function Zx(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(Zx,"generateGroupings");function Qx(t){
return t.search(/^https/)!==-1}i(Qx,"isHttps");qd.exports=hi});var mi=w(pi=>{"use strict";pi.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};pi.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Bd={};vo(Bd,{context:()=>tS,trace:()=>eS});var eS,tS,Fd=up(()=>{"use strict";eS={getSpan:i(()=>{},"getSpan")},tS={active:i(
()=>{},"active")}});var Kd=w((u1,yi)=>{"use strict";var jd=(Fd(),lp(Bd)),gi=Xs(),Wd="process_cpu_user_seconds_total",zd="process_cpu_system_\
seconds_total",Vd="process_cpu_seconds_total";yi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new gi({name:r+Wd,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,m=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=jd.trace.getSpan(jd.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),d.inc({labels:s,value:m/
1e6,exemplarLabels:f}),l.inc({labels:s,value:(p+m)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),d.inc(s,m/1e6),l.inc(s,(p+
m)/1e6)}}),d=new gi({name:r+zd,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
l=new gi({name:r+Vd,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
yi.exports.metricNames=[Wd,zd,Vd]});var Jd=w((l1,bi)=>{"use strict";var nS=j(),rS=Math.round(Date.now()/1e3-process.uptime()),Gd="process_start_time_seconds";
bi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new nS({name:n+Gd,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,rS)}})};bi.exports.metricNames=[Gd]});var Qd=w((d1,xi)=>{"use strict";var wi=j(),sS=k("fs"),iS=["VmSize","VmRSS","VmData"],Yd="process_resident_memory_bytes",
Xd="process_virtual_memory_bytes",Zd="process_heap_bytes";function oS(t){return t.split(`
`).reduce((e,n)=>{if(!iS.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(oS,"structureOutput");xi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new wi({name:r+Yd,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let d=sS.readFileSync("/proc/self/status","utf8"),l=oS(d);a.set(s,l.VmRSS),c.set(s,l.VmSize),u.set(s,l.VmData)}catch{}}}),
c=new wi({name:r+Xd,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new wi({name:r+Zd,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};xi.exports.metricNames=[Yd,Xd,Zd]});var Si=w((h1,ef)=>{"use strict";function aS(){try{return process.memoryUsage()}catch{return}}i(aS,"safeMemoryUsage");ef.
exports=aS});var rf=w((m1,_i)=>{"use strict";var cS=j(),tf=Qd(),uS=Si(),nf="process_resident_memory_bytes";function lS(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new cS({name:n+nf,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=uS();o&&this.set(r,o.rss)}})}i(lS,"notLinuxVariant");_i.exports=(t,e)=>process.platform===
"linux"?tf(t,e):lS(t,e);_i.exports.metricNames=process.platform==="linux"?tf.metricNames:[nf]});var of=w((y1,Ei)=>{"use strict";var dS=j(),fS=k("fs"),hS=k("process"),sf="process_open_fds";Ei.exports=(t,e={})=>{if(hS.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new dS({name:n+sf,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=fS.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};Ei.exports.metricNames=[sf]});var cf=w((b1,vi)=>{"use strict";var pS=j(),mS=k("fs"),af="process_max_fds",It;vi.exports=(t,e={})=>{if(It===void 0)try{let a=mS.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);It=Number(u[1]);break}}catch{return}if(It===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new pS({name:n+af,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){It!==void 0&&this.set(r,It)}})};vi.exports.metricNames=
[af]});var bf=w((w1,ki)=>{"use strict";var Pe=j(),Vn;try{Vn=k("perf_hooks")}catch{}var lf="nodejs_eventloop_lag_seconds",df="no\
dejs_eventloop_lag_min_seconds",ff="nodejs_eventloop_lag_max_seconds",hf="nodejs_eventloop_lag_mean_seconds",pf="nodejs_\
eventloop_lag_stddev_seconds",mf="nodejs_eventloop_lag_p50_seconds",gf="nodejs_eventloop_lag_p90_seconds",yf="nodejs_eve\
ntloop_lag_p99_seconds";function uf(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(uf,"reportEventloo\
pLag");ki.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(uf,y,c,r)},"collect");if(Vn&&Vn.monitorEventLoopDelay)try{let y=Vn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(uf,b,c,r),u.set(r,y.
min/1e9),d.set(r,y.max/1e9),l.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),m.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Pe(
{name:n+lf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Pe({name:n+
df,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),d=new Pe({name:n+ff,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),l=new Pe({name:n+hf,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Pe({name:n+pf,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Pe({name:n+mf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),m=new Pe({name:n+
gf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Pe(
{name:n+yf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
ki.exports.metricNames=[lf,df,ff,hf,pf,mf,gf,yf]});var st=w((S1,wf)=>{"use strict";function gS(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(gS,"\
aggregateByObjectName");function yS(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(yS,"upda\
teMetrics");wf.exports={aggregateByObjectName:gS,updateMetrics:yS}});var Ef=w((E1,Ti)=>{"use strict";var{aggregateByObjectName:bS}=st(),{updateMetrics:wS}=st(),xf=j(),Sf="nodejs_active_hand\
les",_f="nodejs_active_handles_total";Ti.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new xf({name:r+Sf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();wS(this,bS(a),s)}}),new xf({name:r+_f,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Ti.exports.metricNames=[Sf,_f]});var Af=w((v1,Ai)=>{"use strict";var vf=j(),{aggregateByObjectName:xS}=st(),{updateMetrics:SS}=st(),kf="nodejs_active_req\
uests",Tf="nodejs_active_requests_total";Ai.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new vf({name:n+kf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();SS(this,xS(o),r)}}),new vf({name:n+Tf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};Ai.exports.metricNames=[kf,Tf]});var Cf=w((k1,Oi)=>{"use strict";var Of=j(),{updateMetrics:_S}=st(),Pf="nodejs_active_resources",Rf="nodejs_active_resour\
ces_total";Oi.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Of({name:n+Pf,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}_S(this,a,r)}}),new Of(
{name:n+Rf,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};Oi.exports.metricNames=[Pf,Rf]});var Mf=w((T1,Ri)=>{"use strict";var Pi=j(),ES=Si(),Nf="nodejs_heap_size_total_bytes",If="nodejs_heap_size_used_bytes",Df="\
nodejs_external_memory_bytes";Ri.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let l=ES();l&&(c.set(n,l.heapTotal),u.set(n,l.heapUsed),
l.external!==void 0&&d.set(n,l.external))},"collect"),c=new Pi({name:o+Nf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new Pi({name:o+If,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),d=new Pi({name:o+Df,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};Ri.exports.
metricNames=[Nf,If,Df]});var Hf=w((O1,Ni)=>{"use strict";var vS=j(),Lf=k("v8"),$f=["total","used","available"],Ci={};$f.forEach(t=>{Ci[t]=`nodejs\
_heap_space_size_${t}_bytes`});Ni.exports=(t,e={})=>{try{Lf.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
$f.forEach(c=>{a[c]=new vS({name:r+Ci[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of Lf.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Ni.exports.metricNames=Object.values(Ci)});var Bf=w((P1,Di)=>{"use strict";var kS=j(),qf=process.version,Ii=qf.slice(1).split(".").map(Number),Uf="nodejs_version_i\
nfo";Di.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new kS({name:n+Uf,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(qf,Ii[0],Ii[1],Ii[2],...Object.values(r)).set(1)}})};Di.exports.metricNames=[Uf]});var jf=w((R1,Mi)=>{"use strict";var TS=ii(),ye;try{ye=k("perf_hooks")}catch{}var Ff="nodejs_gc_duration_seconds",AS=[.001,
.01,.1,1,2,5],it=[];ye&&ye.constants&&(it[ye.constants.NODE_PERFORMANCE_GC_MAJOR]="major",it[ye.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",it[ye.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",it[ye.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");Mi.exports=(t,e={})=>{if(!ye)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:AS,a=new TS({name:n+Ff,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new ye.PerformanceObserver(u=>{
let d=u.getEntries()[0],l=d.detail?it[d.detail.kind]:it[d.kind];a.observe(Object.assign({kind:l},r),d.duration/1e3)}).observe(
{entryTypes:["gc"]})};Mi.exports.metricNames=[Ff]});var zf=w((C1,Li)=>{"use strict";var{isObject:OS}=pe(),PS=Kd(),RS=Jd(),CS=rf(),NS=of(),IS=cf(),DS=bf(),MS=Ef(),LS=Af(),$S=Cf(),
HS=Mf(),qS=Hf(),US=Bf(),BS=jf(),Wf={processCpuTotal:PS,processStartTime:RS,osMemoryHeap:CS,processOpenFileDescriptors:NS,
processMaxFileDescriptors:IS,eventLoopLag:DS,...typeof process.getActiveResourcesInfo=="function"?{processResources:$S}:
{},processHandles:MS,processRequests:LS,heapSizeAndUsed:HS,heapSpacesSizeAndUsed:qS,version:US,gc:BS},FS=Object.keys(Wf);
Li.exports=i(function(e){if(e!=null&&!OS(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(Wf))n(e.register,e)},"collectDefaultMetrics");Li.exports.metricsList=FS});var Hi=w($i=>{"use strict";var{Grouper:jS,hashObject:WS}=pe();function ot(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new jS;return e.forEach(s=>{s.values.forEach(
o=>{let a=WS(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(ot,"AggregatorFactory");$i.AggregatorFactory=
ot;$i.aggregators={sum:ot(t=>t.reduce((e,n)=>e+n.value,0)),first:ot(t=>t[0].value),omit:i(()=>{},"omit"),average:ot(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:ot(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:ot(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var Yf=w((M1,Jf)=>{"use strict";var at=tt(),{Grouper:zS}=pe(),{aggregators:VS}=Hi(),je=i(()=>{let t=k("cluster");return je=
i(()=>t,"cluster"),t},"cluster"),Kf="prom-client:getMetricsReq",qi="prom-client:getMetricsRes",Gf=[at.globalRegistry],KS=0,
Vf=!1,Ui=new Map,Kn=class extends at{static{i(this,"AggregatorRegistry")}constructor(e=at.PROMETHEUS_CONTENT_TYPE){super(
e),GS()}clusterMetrics(){let e=KS++;return new Promise((n,r)=>{let s=!1;function o(u,d){s||(s=!0,u?r(u):n(d))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
Ui.set(e,a);let c={type:Kf,requestId:e};for(let u in je().workers)je().workers[u].isConnected()&&(je().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=at.PROMETHEUS_CONTENT_TYPE){let r=new at,s=new zS;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=VS[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let d=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(d)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof at))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),Gf=e}};function GS(){Vf||(Vf=!0,je().isMaster&&je().on("message",(t,e)=>{if(e.type===qi){let n=Ui.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){Ui.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Kn.aggregate(n.responses).metrics();n.done(null,
s)}}}),je().isWorker&&process.on("message",t=>{t.type===Kf&&Promise.all(Gf.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:qi,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:qi,requestId:t.requestId,error:e.message})})}))}
i(GS,"addListeners");Jf.exports=Kn});var Gn=w(L=>{"use strict";L.register=tt().globalRegistry;L.Registry=tt();Object.defineProperty(L,"contentType",{configurable:!1,
enumerable:!0,get(){return L.register.contentType},set(t){L.register.setContentType(t)}});L.prometheusContentType=L.Registry.
PROMETHEUS_CONTENT_TYPE;L.openMetricsContentType=L.Registry.OPENMETRICS_CONTENT_TYPE;L.validateMetricName=Fe().validateMetricName;
L.Counter=Xs();L.Gauge=j();L.Histogram=ii();L.Summary=Hd();L.Pushgateway=Ud();L.linearBuckets=mi().linearBuckets;L.exponentialBuckets=
mi().exponentialBuckets;L.collectDefaultMetrics=zf();L.aggregators=Hi().aggregators;L.AggregatorRegistry=Yf()});var Xn=w(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});be.utf8Count=p_;be.utf8EncodeJs=ch;be.utf8EncodeTE=
uh;be.utf8Encode=y_;be.utf8DecodeJs=lh;be.utf8DecodeTD=dh;be.utf8Decode=S_;function p_(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(p_,"utf8Count");function ch(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(ch,"utf8EncodeJs");var m_=new TextEncoder,g_=50;function uh(t,e,n){
m_.encodeInto(t,e.subarray(n))}i(uh,"utf8EncodeTE");function y_(t,e,n){t.length>g_?uh(t,e,n):ch(t,e,n)}i(y_,"utf8Encode");
var b_=4096;function lh(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,d=t[r++]&63;o.push((c&31)<<12|u<<6|d)}else if((c&
248)===240){let u=t[r++]&63,d=t[r++]&63,l=t[r++]&63,h=(c&7)<<18|u<<12|d<<6|l;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=b_&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(lh,"utf8DecodeJs");var w_=new TextDecoder,x_=200;function dh(t,e,n){let r=t.subarray(e,e+
n);return w_.decode(r)}i(dh,"utf8DecodeTD");function S_(t,e,n){return n>x_?dh(t,e,n):lh(t,e,n)}i(S_,"utf8Decode")});var Ji=w(Zn=>{"use strict";Object.defineProperty(Zn,"__esModule",{value:!0});Zn.ExtData=void 0;var Gi=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Zn.ExtData=Gi});var er=w(Qn=>{"use strict";Object.defineProperty(Qn,"__esModule",{value:!0});Qn.DecodeError=void 0;var Yi=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};Qn.DecodeError=Yi});var tr=w(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.UINT32_MAX=void 0;Re.setUint64=__;Re.setInt64=
E_;Re.getInt64=v_;Re.getUint64=k_;Re.UINT32_MAX=4294967295;function __(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(__,"setUint64");function E_(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(E_,"setInt64");function v_(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(v_,"getInt64");function k_(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(k_,"getUint64")});var Xi=w(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});Z.timestampExtension=Z.EXT_TIMESTAMP=void 0;Z.
encodeTimeSpecToTimestamp=hh;Z.encodeDateToTimeSpec=ph;Z.encodeTimestampExtension=mh;Z.decodeTimestampToTimeSpec=gh;Z.decodeTimestampExtension=
yh;var T_=er(),fh=tr();Z.EXT_TIMESTAMP=-1;var A_=4294967296-1,O_=17179869184-1;function hh({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=O_)if(e===0&&t<=A_){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,fh.setInt64)(r,4,t),n}}i(hh,"encodeTimeSpecToTimestamp");function ph(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(ph,"encodeDateT\
oTimeSpec");function mh(t){if(t instanceof Date){let e=ph(t);return hh(e)}else return null}i(mh,"encodeTimestampExtensio\
n");function gh(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,fh.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new T_.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(gh,"decodeTimestampToTimeSpec");function yh(t){let e=gh(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(yh,"decodeTimestampExtension");Z.timestampExtension={type:Z.EXT_TIMESTAMP,encode:mh,decode:yh}});var sr=w(rr=>{"use strict";Object.defineProperty(rr,"__esModule",{value:!0});rr.ExtensionCodec=void 0;var nr=Ji(),P_=Xi(),
Zi=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(P_.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new nr.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new nr.ExtData(a,o)}}}
return e instanceof nr.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new nr.ExtData(n,e)}};rr.ExtensionCodec=Zi});var eo=w(Qi=>{"use strict";Object.defineProperty(Qi,"__esModule",{value:!0});Qi.ensureUint8Array=C_;function R_(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(R_,"isArrayBufferLike");function C_(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):R_(t)?new Uint8Array(t):Uint8Array.
from(t)}i(C_,"ensureUint8Array")});var no=w(me=>{"use strict";Object.defineProperty(me,"__esModule",{value:!0});me.Encoder=me.DEFAULT_INITIAL_BUFFER_SIZE=me.
DEFAULT_MAX_DEPTH=void 0;var bh=Xn(),N_=sr(),wh=tr(),I_=eo();me.DEFAULT_MAX_DEPTH=100;me.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var to=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??N_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,bh.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,bh.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,I_.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,wh.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,wh.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
me.Encoder=to});var xh=w(ro=>{"use strict";Object.defineProperty(ro,"__esModule",{value:!0});ro.encode=M_;var D_=no();function M_(t,e){return new D_.
Encoder(e).encodeSharedRef(t)}i(M_,"encode")});var Sh=w(so=>{"use strict";Object.defineProperty(so,"__esModule",{value:!0});so.prettyByte=L_;function L_(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(L_,"prettyByte")});var _h=w(ir=>{"use strict";Object.defineProperty(ir,"__esModule",{value:!0});ir.CachedKeyDecoder=void 0;var $_=Xn(),H_=16,
q_=16,io=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=H_,n=q_){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,$_.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
ir.CachedKeyDecoder=io});var ar=w(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0});or.Decoder=void 0;var oo=Sh(),U_=sr(),We=tr(),
B_=Xn(),Eh=eo(),F_=_h(),we=er(),ao="array",Mt="map_key",kh="map_value",j_=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new we.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),co=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=ao,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Mt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===ao){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Mt||e.type===kh){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Dt=-1,lo=new DataView(
new ArrayBuffer(0)),W_=new Uint8Array(lo.buffer);try{lo.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var vh=new RangeError("Insufficient data"),z_=new F_.CachedKeyDecoder,uo=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=lo;bytes=W_;headByte=Dt;stack=new co;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??U_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??We.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
We.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??We.UINT32_MAX,this.maxMapLength=e?.maxMapLength??We.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??We.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:z_,this.mapKeyConverter=
e?.mapKeyConverter??j_}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Dt,this.stack.reset()}setBuffer(e){let n=(0,Eh.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Dt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Eh.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
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
s,2)}else if(e===201){let s=this.lookU32();n=this.decodeExtension(s,4)}else throw new we.DecodeError(`Unrecognized type \
byte: ${(0,oo.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===ao)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Mt){if(n==="__proto\
__")throw new we.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=kh;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Mt;continue e}}return n}}readHeadByte(){
return this.headByte===Dt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Dt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new we.
DecodeError(`Unrecognized array type byte: ${(0,oo.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new we.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new we.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new we.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw vh;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,B_.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Mt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new we.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw vh;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new we.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,We.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,We.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};or.Decoder=uo});var Ah=w(cr=>{"use strict";Object.defineProperty(cr,"__esModule",{value:!0});cr.decode=V_;cr.decodeMulti=K_;var Th=ar();
function V_(t,e){return new Th.Decoder(e).decode(t)}i(V_,"decode");function K_(t,e){return new Th.Decoder(e).decodeMulti(
t)}i(K_,"decodeMulti")});var Rh=w(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.isAsyncIterable=Oh;Lt.asyncIterableFromStream=
Ph;Lt.ensureAsyncIterable=G_;function Oh(t){return t[Symbol.asyncIterator]!=null}i(Oh,"isAsyncIterable");async function*Ph(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(Ph,"a\
syncIterableFromStream");function G_(t){return Oh(t)?t:Ph(t)}i(G_,"ensureAsyncIterable")});var Ch=w($t=>{"use strict";Object.defineProperty($t,"__esModule",{value:!0});$t.decodeAsync=J_;$t.decodeArrayStream=Y_;$t.
decodeMultiStream=X_;var fo=ar(),ho=Rh();async function J_(t,e){let n=(0,ho.ensureAsyncIterable)(t);return new fo.Decoder(
e).decodeAsync(n)}i(J_,"decodeAsync");function Y_(t,e){let n=(0,ho.ensureAsyncIterable)(t);return new fo.Decoder(e).decodeArrayStream(
n)}i(Y_,"decodeArrayStream");function X_(t,e){let n=(0,ho.ensureAsyncIterable)(t);return new fo.Decoder(e).decodeStream(
n)}i(X_,"decodeMultiStream")});var Ih=w(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var Z_=xh();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return Z_.encode},"get")});var Nh=Ah();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return Nh.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Nh.decodeMulti},"get")});var po=Ch();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return po.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return po.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return po.decodeMultiStream},"get")});var Q_=ar();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return Q_.Decoder},"get")});var eE=er();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return eE.
DecodeError},"get")});var tE=no();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return tE.Encoder},"\
get")});var nE=sr();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return nE.ExtensionCodec},"\
get")});var rE=Ji();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return rE.ExtData},"get")});var lt=Xi();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return lt.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return lt.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return lt.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return lt.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return lt.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return lt.decodeTimestampExtension},"get")})});var tp=gt($c(),1);var ji={};vo(ji,{Metrics:()=>t_,Name:()=>r_,OptionalPhases:()=>a_,Plugin:()=>Bi,Priority:()=>i_,Schema:()=>o_,Status:()=>n_,
Version:()=>s_});var Hc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that is asked for on each upst\
ream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"How often it is asked for. Default: 5s."},timeout:{
is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"integer",min:1,
max:255},doc:"After how many good answers in a row an unhealthy upstream is healthy. Default: 2."},failures:{is:{kind:"i\
nteger",min:1,max:255},doc:"After how many bad answers in a row, or none, an upstream is unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"After how many responses of 500 or more to clients' requests in \
a row, or none, an upstream is unhealthy. Default: these are not looked at."},failover:{is:{kind:"boolean"},doc:"Whether\
 requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var qc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308, which clients remember: until i\
t is forgotten, no rollback reaches them."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remem\
ber a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"Scheme, short host and port of\
 new URLs. Default: https and the first short host."}}},Xb={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"What the old host answers meanwhile. Default: 503."}}},Zb={kind:"record",fields:{deprecation:{
is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{is:{kind:"string",format:"\
link"},doc:"A page about the end (RFC 8594 section 6)."}}},ds={deprecated:{is:{kind:"string",format:"date"},doc:"Since w\
hen the host is deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{kind:"string",format:"date"},doc:"W\
hen the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},afterSunset:{is:{kind:"enum",values:[
"serve","redirect","gone"]},doc:"What the host does from then on: go on (serve, the default), redirect to the short host\
, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:Xb},doc:"Announced times, before the sunset, in which \
the host answers with an error."},links:{is:Zb,doc:"Pages that responses link to."}},Uc={kind:"record",fields:ds};var Qb={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},Bc={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. false leaves them as th\
ey were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},doc:"\
How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of its ow\
n, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by which the\
 old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without one, \
the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The Host \
header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (client),\
 so that the rules of its end hold."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests g\
o to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:Qb,doc:"T\
he old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old cluste\
r with the old host's certificate. Default: none is named, and the one of the original Ingress stays in use."}}};var ew={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Fc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h 0, or that is not named, gets not one request.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What keeps\
 one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several with commas between, the first that a r\
equest has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Split\
s the requests on the short hosts, or those on old hosts, alone. Default: both."},override:{is:ew,doc:"How testers choos\
e a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Mixed with the key. APIs with one salt and one key\
 keep a client in the same share. Default: the API's name."}}};var tw={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},nw={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},fs={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Takes the pla\
ce of the default cluster's url (and address) for this API. A base path is put in front."},split:{is:Fc,doc:"Weights acr\
oss clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's traffic to this cluster, whatever spli\
t says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is taken off before the request g\
oes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstream\
 receives: upstream (default), client, or a host name of one's own."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},
doc:"What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:qc,doc:"How old hosts redirect, a\
nd what the new URLs begin with."},oldHosts:{is:Uc,doc:"The end of this API's old hosts, in place of what legacyHosts sa\
y of it."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backs\
lash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens \
to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reje\
ct"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to where the c\
lient came in. Default: false."},timeouts:{is:tw,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{
is:{kind:"integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is\
 5."},healthCheck:{is:Hc,doc:"Health checks of the upstreams, and what follows from them."},plugins:{is:{kind:"array",min:0,
items:nw},doc:"Kong plugins for this API alone."},source:{is:Bc,doc:"What the old cluster does with this API's old hosts\
 (the chart's role: source). Merged with the defaults' field by field."},owner:{is:{kind:"string",format:"line"},doc:"Wh\
o answers for the API, such as a team or an address: for the plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"\
string",format:"label"}},doc:"Labels by which APIs are moved in batches."}}};var rw={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...ds}},sw={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess that is dialled, while Host, SNI and certificate stay those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whethe\
r the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters\
 read and change the traffic."}}},on={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"\
host"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,
items:rw},doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"m\
ap",min:1,keys:"name",values:sw},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"\
address"},doc:"The address at which clients reach ddd-int-kdp: what DNS records point to in the plan, and what the old c\
luster dials (fixedIP)."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to this cluster, whatever else the \
table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"A response header that says whi\
ch cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"boolean"},doc:"Whether a request over HTTP/2\
 whose host is another API's than the connection's server name is answered with 421. Default: true."},defaults:{is:fs,doc:"\
Fields that hold for every API that does not say them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:fs},doc:"T\
he APIs by name. {} is all that most need.",required:!0}}};function iw(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...jc(n.is),...n.required===!0&&{required:!0}}}))}i(iw,
"kongFieldsOf");function jc(t){return t.kind!=="record"?hs(t):{type:"record",required:!1,fields:ps(t)}}i(jc,"kongFieldTy\
peOf");function ps(t){return Object.entries(t.fields).map(([e,n])=>({[e]:jc(n.is)}))}i(ps,"optionalKongFieldsOf");function hs(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:hs(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:hs(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:iw(t)}}}i(hs,"kongTypeOf");var ms={"yaml-syntax":{severity:"error",when:"The file is not YAML, or says one key twice.",remedy:"Correct the YAML at \
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
sts or a short host, or add the host to the API's hosts."}};function v(t,e,n,r=ms[t].remedy){return{code:t,severity:ms[t].severity,path:e,message:n,remedy:r}}i(v,"finding");function xt(t){
let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}i(xt,"format\
Path");function Wc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${xt(e)}: ${n} ${r}`}i(Wc,"formatFinding");function gs(t){
for(let e of t)if(e.severity==="error")return!0;return!1}i(gs,"hasErrors");function G(t){return t.length===1&&t>="0"&&t<="9"}i(G,"isDigit");function ce(t){return t!==""&&q(t,G)}i(ce,"isDigits");function ue(t){
return G(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(ue,"isHexDigit");function ys(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(ys,
"isLetter");function zc(t){return ys(t)||G(t)}i(zc,"isAlphanumeric");function te(t){return ys(t)||G(t)||t!==""&&"-._~".includes(
t)}i(te,"isUnreserved");function Vc(t){let e=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!q(e,zc)?!1:q(
t,n=>zc(n)||"-._/".includes(n))}i(Vc,"isLabel");function Kc(t){return t!==""&&t.length<=200&&q(t,e=>e.charCodeAt(0)>=32&&
e.charCodeAt(0)!==127)}i(Kc,"isPrintable");function St(t){return q(t,e=>ys(e)||G(e)||"!#$%&'*+-.^_`|~".includes(e))}i(St,
"isToken");function q(t,e){for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(q,"every");var bs=86400,ow=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],aw=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],cw=[31,28,31,30,31,30,31,31,30,31,30,31];function ne(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=ve(t,0,4),r=ve(t,5,2),s=ve(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>an(n,r))return;let o=dw(n,r,s)*bs;if(t.length===10)return o;let a=uw(t.substring(10));return a===void 0?void 0:o+
a}i(ne,"parseDate");function Jc(t){return ne(t)!==void 0}i(Jc,"isDate");function Yc(t){let e=Math.floor(t/bs),n=t-e*bs,r=1970,
s=e;for(;s>=ws(r);)s-=ws(r),r+=1;let o=1;for(;s>=an(r,o);)s-=an(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(d=>Gc(d)).join(":"),c=ow[e%7]??"",u=aw[o-1]??"";return`${c}, ${Gc(s+1)} ${u} ${r} ${a} GMT`}i(Yc,"formatHttpDa\
te");function uw(t){let e=ve(t,1,2),n=ve(t,4,2),r=ve(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=lw(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(uw,"parseTime");function lw(t){if(t==="Z")return 0;let e=t.charAt(0),n=ve(t,1,2),r=ve(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(lw,"parse\
Offset");function ve(t,e,n){let r=t.substring(e,e+n);return r.length===n&&ce(r)?Number(r):void 0}i(ve,"digitsAt");function Gc(t){
return t<10?`0${t}`:`${t}`}i(Gc,"twoDigits");function Xc(t){return t%4===0&&(t%100!==0||t%400===0)}i(Xc,"isLeapYear");function ws(t){
return Xc(t)?366:365}i(ws,"daysOfYear");function an(t,e){return e===2&&Xc(t)?29:cw[e-1]??0}i(an,"daysOfMonth");function dw(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=ws(s);for(let s=1;s<e;s++)r+=an(t,s);return r}i(dw,"daysSince1970");var fw=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),hw=2147483646,pw=4,mw=5;function le(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;G(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!G(t.charAt(r));)r+=1;let c=fw.
get(t.substring(a,r));if(o===""||o.length>mw||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=pw&&e<=hw?e:void 0}i(
le,"parseDuration");function Zc(t){return le(t)!==void 0}i(Zc,"isDuration");var gw=63,yw=253;function cn(t){return t!==""&&t.length<=gw&&!t.startsWith("-")&&!t.endsWith("-")&&q(t,e=>G(e)||e>="a"&&
e<="z"||e==="-")}i(cn,"isDnsLabel");function ke(t){if(t.length>yw)return!1;let e=t.split(".");for(let n of e)if(!cn(n))return!1;
return!ce(e[e.length-1]??"")}i(ke,"isHostName");function un(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!ce(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(un,"isIpv4");function xs(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&un(c))n+=2;else if(c!==""&&c.length<=
4&&q(c,ue))n+=1;else return!1}}return e.length===2?n<8:n===8}i(xs,"isIpv6");function Je(t){return un(t)||xs(t)}i(Je,"isI\
pAddress");function He(t){return Je(t)||ke(t)}i(He,"isAddress");function Qc(t){return t==="/"?!0:eu(t,e=>e!==""&&q(e,te))}i(Qc,"isPrefix");function ln(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return eu(e,bw)}i(ln,"isBasePath");function eu(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(eu,"segmentsAre");function bw(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!ww(t.substring(e,e+3)))return!1;e+=3}else{if(!te(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(bw,"isNormalSegment");function ww(t){let e=t.substring(1);return e.
length===2&&q(e,ue)&&e.toUpperCase()===e}i(ww,"isUpperEscape");var re="{api}";function P(t,e){return t.split(re).join(e)}i(P,"withApi");function Ss(t){return t==="https"?443:80}i(Ss,"defaultPort");function B(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=xw(s);if(!(a===void 0||!ln(o)))return{scheme:e,host:a.host,port:a.port??Ss(e),basePath:o}}
i(B,"parseUpstreamUrl");function xw(t){let e=t.indexOf("]"),n=t.indexOf(":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=Sw(
r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=_w(t.substring(n+1));return o===void 0?void 0:{host:s,
port:o}}i(xw,"parseAuthority");function Sw(t){if(t.startsWith("[")&&t.endsWith("]")){let e=t.substring(1,t.length-1);return xs(
e)?e:void 0}return ke(t)||un(t)?t:void 0}i(Sw,"parseHost");function _w(t){if(!ce(t)||t.length>5)return;let e=Number(t);return e>=
1&&e<=65535?e:void 0}i(_w,"parsePort");var Ew=":/?#[]@!$&()*+,;=";function tu(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(B(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return q(r,s=>te(s)||G(s)||
s==="%"||Ew.includes(s))&&vw(r)}i(tu,"isLink");function vw(t){return t.split("%").slice(1).every(e=>ue(e.charAt(0))&&ue(
e.charAt(1)))}i(vw,"hasWholeEscapes");function dn(t){let e=[];for(let n of t.split(",")){let r=kw(n.trim());if(r===void 0)return;e.push(r)}return e}i(dn,"pars\
eSplitKeys");function kw(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.substring(0,e),r=t.substring(
e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!St(r)))return{kind:n,name:r}}i(kw,"parseSplitKey");var _s="[a-z0-9]([a-z0-9-]*[a-z0-9])?",Es="([a-z0-9-]|\\{api\\})+",nu=`${_s}(\\.${_s})*`,_t=`${Es}(\\.${Es})*`,ru="[0-9A\
-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",fn="[!#$%&'*+.^_`|~0-9A-Za-z-]+",su=`(header:${fn}|cookie:${fn}|consumer|ip)`,iu="\
[A-Za-z0-9._~-]|\\{api\\}";function Ye(t){return e=>t(P(e,"a"))}i(Ye,"withSomeApi");var vs={name:{mustBe:"a DNS label (R\
FC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",allows:cn,pattern:`^${_s}$`},
host:{mustBe:"a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",allows:ke,
pattern:`^${nu}$`},hostPattern:{mustBe:`a host name in lower case in which ${re} stands for the API's name, once`,allows:i(
t=>t.split(re).length===2&&Ye(ke)(t),"allows"),pattern:`^${_t}$`},ownHost:{mustBe:`a host name in lower case (${re} may \
stand for the API's name), without scheme, port, wildcard or final dot`,allows:Ye(ke),pattern:`^${_t}$`},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:Ye(Qc),pattern:`^/((${iu})+(/(${iu})+)*)?$`},url:{mustBe:"http://host[:port][/base] or https://host[:port][/b\
ase], without user, query or fragment",allows:i(t=>B(P(t,"a"))!==void 0,"allows"),pattern:`^https?://(${_t}|\\[${ru}\\])(\
:[0-9]+)?(/[^?# ]*)?$`},address:{mustBe:"an IP address or a host name, without a port",allows:Ye(He),pattern:`^(${_t}|${ru}\
)$`},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case',allows:Ye(ke),pattern:`^${_t}$`},date:{mustBe:'\
a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:Jc,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$"},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257)\
, at most 24 days",allows:Zc,pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},splitKeys:{mustBe:'"header:NAME", "cookie:NAME", "\
consumer" or "ip", or several of them with commas between',allows:i(t=>dn(t)!==void 0,"allows"),pattern:`^\\s*${su}(\\s*,\
\\s*${su})*\\s*$`},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&q(t,te),"allows"),pattern:"\
^[A-Za-z0-9._~-]{1,64}$"},token:{mustBe:"a name of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&St(t),"\
allows"),pattern:`^${fn}$`},link:{mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without \
user",allows:tu,pattern:"^[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.:\\[\\]-]+([/?#][!#-;=?-Z_a-z~\\[\\]]*)?$"},origin:{mustBe:"\
http://host[:port] or https://host[:port], without a path",allows:i(t=>B(t)?.basePath==="","allows"),pattern:`^https?://${nu}\
(:[0-9]+)?$`},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>ln(t)&&t!=="","allows"),pattern:"\
^/[^?# ]*$"},objectName:{mustBe:`the name of a Kubernetes object: a DNS label in which ${re} may stand for the API's nam\
e`,allows:Ye(cn),pattern:`^${Es}$`},label:{mustBe:"1 to 63 letters, digits or -._/, a letter or digit at both ends",allows:Vc,
pattern:"^[A-Za-z0-9]([A-Za-z0-9._/-]{0,61}[A-Za-z0-9])?$"},line:{mustBe:"one line of 1 to 200 characters",allows:Kc,pattern:"\
^[^\\x00-\\x1f\\x7f]{1,200}$"},pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting",allows:i(t=>t!==""&&
St(t),"allows"),pattern:`^${fn}$`}};function hn(t,e){let n,r=3;for(let s of e){let o=Tw(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(hn,"close\
st");function Tw(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(Tw,"editDistance");function ks(t){return Array.isArray(t)}i(ks,"isList");var Aw=Array.isArray({});function J(t){return typeof t!="object"||
t===null?!1:!ks(t)||Aw&&t.length===0}i(J,"isMap");function ou(t,e,n){let r=[];return pn(t,e,n,r),r}i(ou,"checkStructure");
function pn(t,e,n,r){if(t==null){r.push(v("null-value",n,`${qe(n)} has no value.`));return}switch(e.kind){case"record":J(
t)?Pw(t,e,n,r):r.push(Te(t,"a map",n));return;case"map":J(t)?Rw(t,e,n,r):r.push(Te(t,"a map",n));return;case"array":ks(t)?
Cw(t,e,n,r):r.push(Te(t,"a list",n));return;default:{let s=Ow(t,e,n);s!==void 0&&r.push(s)}}}i(pn,"check");function Ow(t,e,n){
switch(e.kind){case"opaque":return J(t)?void 0:Te(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:Te(t,"tru\
e or false",n);case"integer":case"number":return Nw(t,e,n);case"enum":return Iw(t,e.values,n);case"string":{if(typeof t!=
"string")return Te(t,"text",n);let r=vs[e.format];return r.allows(t)?void 0:mn(t,r.mustBe,n)}}}i(Ow,"checkLeaf");function Pw(t,e,n,r){
let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?pn(t[o],a.is,
[...n,o],r):r.push(Dw(o,s,n))}for(let o of s)e.fields[o]?.required===!0&&!Object.keys(t).includes(o)&&r.push(v("missing-\
field",[...n,o],`${qe(n)} needs the field ${o}.`))}i(Pw,"checkRecord");function Rw(t,e,n,r){let s=vs[e.keys],o=Object.keys(
t);for(let a of o)s.allows(a)||r.push(mn(a,s.mustBe,[...n,a])),pn(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(v("to\
o-few",n,`${qe(n)} has no entry.`))}i(Rw,"checkMap");function Cw(t,e,n,r){for(let s=0;s<t.length;s++)pn(t[s],e.items,[...n,
s],r);t.length<e.min&&r.push(v("too-few",n,`${qe(n)} has no entry.`))}i(Cw,"checkArray");function Nw(t,e,n){let r=e.kind===
"integer"?"a whole number":"a number";if(typeof t!="number")return Te(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||
Math.floor(t)===t)))return mn(`${t}`,`${r} from ${e.min} to ${e.max}`,n)}i(Nw,"checkNumber");function Iw(t,e,n){let r=typeof e[0]==
"number"?"number":"string";return typeof t!==r?Te(t,r==="number"?"a whole number":"text",n):e.includes(t)?void 0:mn(String(
t),`one of ${e.join(", ")}`,n)}i(Iw,"checkEnum");function Dw(t,e,n){let r=hn(t,e),s=r===void 0?`Known here: ${e.join(", ")}\
.`:`Did you mean ${r}?`;return v("unknown-field",[...n,t],`${qe(n)} has no field ${t}.`,s)}i(Dw,"unknownField");function Te(t,e,n){
return v("wrong-type",n,`${qe(n)} must be ${e}, and is ${Mw(t)}.`)}i(Te,"wrongType");function mn(t,e,n){return v("bad-va\
lue",n,`${qe(n)}: "${t}" must be ${e}.`)}i(mn,"badValue");function Mw(t){return ks(t)?"a list":J(t)?"a map":typeof t=="s\
tring"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(t)}`}i(Mw,"describe");function qe(t){return t.
length===0?"routeTable":xt(t)}i(qe,"label");var au=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable"],cu=[...au.map(t=>({[t]:{type:"boolean",default:!1}})),
{json:{type:"string",len_min:2}},...ps(on)],Lw={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,sharedTable:!1,
entity:""};function uu(t,e){if(!J(t))return{...Lw,table:t};let n={};for(let s of Object.keys(t))!au.includes(s)&&s!=="js\
on"&&!$w(s)&&(n[s]=t[s]);let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===!0,logDecision:t.logDecision===
!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:
"",table:typeof r=="string"?e(r):n}}i(uu,"readConfig");function $w(t){return t.startsWith("__")||t.endsWith("_id")}i($w,
"isAddedByKong");var Et=class{static{i(this,"CallList")}#e;#t=[];constructor(e){this.#e=e}setScheme(e){this.#t.push(()=>this.#e.service.request.
setScheme(e))}setTarget(e,n){this.#t.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#t.push(()=>this.#e.service.
setTlsVerify(e))}setHeader(e,n){this.#t.push(()=>this.#e.service.request.setHeader(e,n))}setPath(e){this.#t.push(()=>this.#e.
service.request.setPath(e))}setTimeouts(e,n,r){this.#t.push(()=>this.#e.service.setTimeouts(e,n,r))}setRetries(e){this.#t.
push(()=>this.#e.service.setRetries(e))}setResponseHeaders(e){this.#t.push(()=>this.#e.response.setHeaders(e))}log(e){this.#t.
push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){this.#t.push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){
this.#t.push(()=>this.#e.ctx.shared.set("kdp_rewrite",e))}async make(){for(let e of this.#t)await e()}};function Xe({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(Xe,"loggedDecision");function lu(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(lu,"requestHea\
derCalls");function du({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(du,"connectionCalls");function se(t){let e=t.indexOf(":");if(e===-1)return fu(t.toLowerCase());let n=t.substring(e+1);return n===""||ce(n)?fu(
t.substring(0,e).toLowerCase()):""}i(se,"hostKey");function gn(t){let e=t.indexOf(":");return e!==-1&&ce(t.substring(e+1))?
t.substring(0,e):t}i(gn,"withoutPort");function fu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(fu,"withoutFi\
nalDot");function hu({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.stripPath?e:"",host:se(n.host)+n.
host.substring(gn(n.host).length)}}i(hu,"sharedRewrite");var Ue={};function yn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(yn,"upstreamPath");function pu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:d}=s,{upstream:l,cluster:h,
requestHeaders:p,responseHeaders:m}=d,{route:f}=c,y=h===f.nativeCluster,b=y?f.nativeDestination:f.destinations.get(h??"");
if(l===null||b===void 0)throw new Error(`decided for ${f.api} without an upstream`);let _=t&&y;_||Hw(s,l,b,o,a),p!==void 0&&
lu(p,a),t||du(f,a),m!==Ue&&Object.keys(m).length>0&&a.setResponseHeaders(m),(t?n&&!_:e||n)&&a.log(Xe(r,d,u)),(t&&e&&!_||
f.hasPassiveChecks&&!n)&&a.share(Xe(r,d,u)),f.rewritesResponse&&a.shareRewrite(hu(c,u,l,b))}i(pu,"callsFor");function Hw({
match:t,path:e,query:n},{scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},d,l){let h=d===void 0?qw(t,e):void 0;r!==
(d??h?.scheme)&&l.setScheme(r),l.setTarget(c,o),r==="https"&&u!==h?.tlsVerify&&l.setTlsVerify(u),s!==c&&l.setHeader("Hos\
t",s);let p=n===""?a:a.substring(0,a.length-n.length);p!==(h?.path??e)&&l.setPath(p)}i(Hw,"upstreamCalls");function qw({
route:t,prefix:e},n){let{scheme:r,basePath:s,tlsVerify:o}=t.nativeDestination,a=yn(n,t.stripPath?e:"",s);return{scheme:r,
path:a,tlsVerify:r==="https"?o:void 0}}i(qw,"untouchedByKong");function Ts(t,e,n){let r=P(t.url,e),s=B(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,d=mu(a.includes(":")?`[${a}]`:a,o,c),l=t.address===void 0?a:P(t.address,e);return{scheme:o,
host:d,serverName:o==="https"?gu(d):null,address:l,dialled:l.includes(":")?`[${l}]`:l,port:c,basePath:u,tlsVerify:t.tlsVerify??
!0,isOwnHost:n(a)}}i(Ts,"destinationOf");function bn(t,e,n){return t==="upstream"?n.host:t==="client"?e:mu(t,n.scheme,n.
port)}i(bn,"hostHeaderOf");function mu(t,e,n){return n===Ss(e)?t:`${t}:${n}`}i(mu,"withPort");function wn(t,e){return t===
e.host?e.serverName:e.scheme==="https"?gu(t):null}i(wn,"serverNameFor");function gu(t){if(t.startsWith("["))return null;
let e=t.indexOf(":"),n=e===-1?t:t.substring(0,e);return Je(n)?null:n}i(gu,"serverNameOf");var Uw=2e3,yu=2,Bw=[200,204,302];function bu({routes:t,checked:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(Fw(s,o,a,s.healthCheck))}return n}i(bu,"checkTargetsOf");function Fw({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:d}=s,l=bn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:l,serverName:wn(l,s),tlsVerify:d,path:o.path,timeout:le(o.timeout??"")??Uw,statuses:o.
statuses??Bw},interval:n,thresholds:{successes:o.successes??yu,failures:o.failures??yu,passive:o.passive}}}i(Fw,"targetO\
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
 The request was not forwarded."}};function wu(t){return t!==void 0&&Object.keys(Ze).includes(t)}i(wu,"isProblem");var jw="application/problem+json";function xu(t){return F(t,{"Retry-After":"5"})}i(xu,"refusalExit");function F(t,e={},n,r=Ze[t].
status){let{type:s}=Ze[t];return{status:r,type:s,headers:{"Content-Type":jw,...e},...n!==void 0&&{members:n}}}i(F,"probl\
emExit");function xn(t){return t.exit!==null}i(xn,"hasExit");function Su({api:t,entry:e,responseHeaders:n},{host:r}){let s=gn(r)===
se(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:F(s)}}
i(Su,"exitForMissingRoute");function _u({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||
t&&!u)&&c.log(Xe(s,a,o)),t&&u&&c.share(Xe(s,a,o))}i(_u,"logExit");function Eu({exit:t,responseHeaders:e,because:n}){let[
r]=n;return{status:t.status,headers:{...e,...t.headers},problem:wu(r)?r:void 0}}i(Eu,"kongExitOf");function vu({nativeRoutes:t},e){return t&&!e.checksServerName&&Ww(e)}i(vu,"needsNoPlugin");function Ww(t){return!zw(t)&&
t.routes.every(({isNative:e})=>e)}i(Ww,"isNativeTable");function zw({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({lifecycle:n})=>n.isEnding)}i(zw,"asksOfAll");function Vw(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=Ze[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(Vw,"problemOf");function Sn(t,e,n,r){return JSON.stringify(Vw(t,e,n,r))}i(Sn,"problem\
Body");function de({headers:t},e){let n=t?.[e];return typeof n=="string"?n:void 0}i(de,"headerOf");function _n(t){let e=0,n=t.length;
for(;e<n&&ku(t.charAt(e));)e+=1;for(;n>e&&ku(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(_n,"trimSpace");function ku(t){
return t===" "||t==="	"}i(ku,"isSpace");var Qe="cdn-loop";function Tu(t){let e=de(t,Qe);return e===void 0?Kw:Gw(e)}i(Tu,"gatewaysOf");var Kw=[];function Gw(t){return Jw(
t).map(e=>_n(e.split(";")[0]??"")).filter(e=>e!=="")}i(Gw,"gatewaysIn");function Jw(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(Jw,"elementsOf");function Au(t,e,{isOwnHost:n}){if(!n)return;let r=de(e,Qe)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(Au,"loopHeaders");function As(t,e){let n=`${e}=`;for(let r of(de(t,"cookie")??"").split(";")){let s=_n(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(As,"cookieOf");function En(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(vt(Ru(et(n,Pu(Ou(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=et(n,Pu(Ou(t,r,t.length-r)))),n=et(n,t.length),n=vt(et(n,Math.floor(n/65536)),2246822507),n=vt(et(
n,Math.floor(n/8192)),3266489909),et(n,Math.floor(n/65536))}i(En,"murmur3");function Ou(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(Ou,"wordAt");function Pu(t){return vt(Ru(vt(t,3432918353),15),461845907)}i(Pu,
"scramble");function vt(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(vt,"multiply");function Ru(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Ru,"rotate");function et(t,e){let n=t^e;return n<0?n+4294967296:
n}i(et,"xor");function Cu(t){return En(t,0)}i(Cu,"hashOf");var Yw=4294967296;function Iu(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let d=e.weights[u]??0;d<=0||
(s+=d,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:e0(dn(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:Xw(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(Iu,"compileSplit");function Xw(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(Xw,"headersOf");function Du(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=n.weights[s]??0,a=r===void 0?0:n.weights[r]??0;(o>
a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Du,"heaviestOf");function Mu({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i(Mu,"sharesOf");function Os({shares:t},e){
return t.some(n=>n.cluster===e)}i(Os,"isInSplit");function Lu(t,e){let n=t.header===void 0?void 0:Nu(t,de(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:Nu(t,As(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(Lu,"overrideOf");function $u(t,e,n){let r=Zw(t,e)?.place;return{cluster:Hu(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i($u,"bucketOf");function Hu(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:Hu(t,e,n+1)}i(Hu,"clusterAt");function Zw(t,e){return qu(t,e,0)}i(Zw,"placeOf");
function qu(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=Ps(r,e);if(s===void 0)return qu(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Cu(`${t.salt}:${s}`)/Yw,key:o}}i(qu,"placeBy");function Ps(t,e){
let n=Qw(t,e);return n===""?void 0:n}i(Ps,"valueOfKey");function Qw(t,e){return t.kind==="header"?de(e,t.name.toLowerCase()):
t.kind==="cookie"?As(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(Qw,"readKey");function e0(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(e0,"withFallb\
acks");function Nu(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&Os(t,
n)?n:void 0}i(Nu,"meant");function Uu(t,e){return vn(t,e)?.headers??t0}i(Uu,"requiredHeaders");var t0=[];function Bu(t,e,n){let r=vn(t,e);if(r?.asksForConsumer!==
!0)return!1;for(let s of r.keys){if(s.kind==="consumer")return!0;if(Ps(s,n)!==void 0)return!1}return!1}i(Bu,"requiresCon\
sumer");function vn({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i(vn,"\
splitFor");var n0="kdp_request",Fu=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],kn=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=Rs(await e.nginx.getVar(n0)).split("\
 ");if(r.length>=Fu.length)return ju(r);this.#e=!1}let n=[];for(let r of Fu)n.push(Rs(await e.nginx.getVar(r)));return ju(
n)}async complete(e,n,{route:r,entry:s}){let o=Uu(r,s),a={...n.headers};for(let d of o){let l=await e.nginx.getVar(`http\
_${d.replaceAll("-","_")}`);l!=null&&(a[d]=Rs(l))}let c=o.length===0?n:{...n,headers:a};if(!Bu(r,s,c))return c;let u=await r0(
e);return u===void 0?c:{...c,consumer:u}}};async function r0(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(r0,"authenticatedConsumer");function ju(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.
join("")===""?{}:{[Qe]:c.join(" ")}}}i(ju,"requestOf");function Rs(t){if(t==null)return"";if(typeof t=="string"&&s0(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(Rs,"byt\
eString");function s0(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(s0,"isAscii");function Tn({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:ne(t),a=e===void 0?void 0:
ne(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Yc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isEnding:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.map(
({from:c,until:u,status:d=503})=>({from:ne(c)??0,until:ne(u)??0,status:d}))}}i(Tn,"compileLifecycle");function Wu({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Wu,"brownoutAt");function zu({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(zu,"stateAt");function Vu(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Vu,"lifecycleHeaders");function An(t){let e=t.indexOf(re);return{text:t,before:t.substring(0,e),after:t.substring(e+re.length)}}i(An,"patternOf");
function Ae(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(Ae,"apiOfHost");function Ku(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(Ku,"compilePrefixes");function On({names:t,depth:e},n){let r=Gu(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?i0(t,n,r,
e-1,s):s}i(On,"findLongestPrefix");function i0(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=Gu(e,a),o=t[e.substring(
0,a)]??o;return o}i(i0,"findDeeper");function Gu(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(Gu,"endOfSegme\
nt");function Pn(t,e,n){let r=se(e);if(t.shortHosts.has(r)){let o=Cs(t,On(t.prefixes,n));return o===void 0?{kind:"unknown-pat\
h",entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,lifecycle:void 0}}let s=Cs(t,t.ownHosts.get(r));
if(s!==void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",lifecycle:s.lifecycle};for(let{pattern:o,lifecycle:a}of t.
legacyPatterns){let c=Cs(t,Ae(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",lifecycle:c.
lifecycle??a}}return{kind:"unknown-host"}}i(Pn,"matchRequest");function Cs({routes:t},e){return e===void 0?void 0:t.get(
e)}i(Cs,"routeOf");function Ju(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Ju,"compilePathRules");function Yu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Yu,"restrictsPaths");function Xu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&o0(r)}i(Xu,"isRefusedPath");function o0(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(o0,"hasControl");var Zu={"Cache-Control":"no-store"};function Qu(t){let{index:e,match:n,request:r,path:s}=t;if(a0(t))return{reason:"misdi\
rected",exit:F("misdirected")};let o=Tu(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:F("loop",{},{hops:a})}}if(Xu(n.route.pathRules,s))return{reason:"refused-path",exit:F("refused-path")};
if(n.entry!=="short")return c0(t,n.lifecycle)}i(Qu,"answerOf");function a0({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||se(s)===se(a))return!1;let c=Pn(t,s,r);return c.kind==="api"&&
c.route.api!==e.route.api}i(a0,"isMisdirected");function c0({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},
o=r===void 0?"serve":zu(r,n);if(o==="gone")return{reason:"old-host-gone",exit:F("old-host-gone",Zu,s)};let a=r===void 0?
void 0:Wu(r,n);if(a!==void 0){let d={...Zu,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:F(
"old-host-brownout",d,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,
...c.headers};return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(c0,"oldHostAnswer");function el(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=vn(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:Lu(o,n)??$u(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:u0(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(el,"chooseCluster");function u0({api:t,clusters:e,
split:n},r,s){return l0(e,r).find(o=>(n===void 0||Os(n,o))&&s(t,o))}i(u0,"nextHealthy");function l0(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(l0,"clustersAfter");var kt=47,d0=46,f0=Array.from({length:256},(t,e)=>e===kt||te(String.fromCharCode(e)));function tl(t){if(t.charCodeAt(0)!==
kt)return!1;let e=kt;for(let n=1;n<t.length;n++){let r=t.charCodeAt(n);if(f0[r]!==!0||e===kt&&(r===kt||r===d0))return!1;
e=r}return!0}i(tl,"isPlainPath");var h0="!*'();:@&=+$,/?%#[]",Rn="0123456789ABCDEF";function Cn(t){if(tl(t))return t;if(!t.startsWith("/"))return;let e=p0(
t);if(!(e===void 0||m0(t)))return y0(e)}i(Cn,"normalPath");function p0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=rl(t,n+1);if(o===void 0||o===0)return;e.push(nl(o,!0)),n+=
3}else e.push(nl(s,!1)),n+=1}return e.join("")}i(p0,"normalizeEscapes");function nl(t,e){let n=String.fromCharCode(t);return te(
n)||h0.includes(n)&&!e?n:`%${Rn.charAt(Math.floor(t/16))}${Rn.charAt(t%16)}`}i(nl,"encode");function m0(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of g0(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(m0,"climbsAboveRoot");function g0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?rl(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(g0,"decodeDotsAndSlashes");function y0(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(y0,"resolveSegments");function rl(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!ue(n)||!ue(r)))return Rn.indexOf(n.
toUpperCase())*16+Rn.indexOf(r.toUpperCase())}i(rl,"hexValue");var b0='"<>\\#',sl="0123456789ABCDEF";function ol(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+il(n),u=Cn(c);if(!(u===void 0||On(t.prefixes,u)!==e.api))return s.origin+(w0(c)?u:c)+il(r)}i(ol,"shortUrl");function w0(t){
return t.includes("/.")||t.includes("/%2e")||t.includes("/%2E")}i(w0,"mayHaveDotSegment");function il(t){let e=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||b0.includes(s);e.push(o?`%${sl.charAt(Math.floor(r/16))}${sl.
charAt(r%16)}`:s)}return e.join("")}i(il,"escapeUrl");function al(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(al,"splitTarget");function cl(t,e){let n=al(e.target),r=Cn(n.path);return{target:n,path:r,match:r===void 0?x0:Pn(t,e.host,r)}}i(cl,"locate");
var x0={kind:"unknown-host"};function Ns(t,{target:e,path:n,match:r},s,o){if(n===void 0)return Tt(null,null,"malformed-path",F("malformed-path"),Ue);
if(r.kind==="unknown-host")return Tt(null,null,"unknown-host",F("unknown-host"),Ue);if(r.kind==="unknown-path")return Tt(
null,r.entry,"unknown-path",F("unknown-path"),Ue);let{route:a,entry:c,lifecycle:u}=r,d=c==="legacy"&&S0(r)?ol(t,a,e):void 0,
l=u===void 0?Ue:Vu(u,d),h=Qu({index:t,match:r,request:s,path:n,successor:d,time:o.time});if(h!==void 0)return Tt(a.api,c,
h.reason,h.exit,l);let p=el(a,c,s,o),{cluster:m}=p,f=m===void 0?void 0:a.destinations.get(m);if(m===void 0||f===void 0){
let _=F("no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return Tt(a.api,c,"no-healthy-cluster",
_,l)}let y={api:a.api,entry:c,cluster:m,because:p.because,upstream:_0(r,s,f,n,e.query),responseHeaders:E0(t,l,p),exit:null},
b=Au(t.gateway,s,f);return b===void 0?y:{...y,requestHeaders:b}}i(Ns,"decideLocated");function S0({route:t,lifecycle:e}){
return t.redirect.isOn||e?.isEnding===!0}i(S0,"needsSuccessor");function _0({route:t,prefix:e},n,r,s,o){let a=bn(t.hostHeader,
n.host,r);return{scheme:r.scheme,host:a,sni:wn(a,r),address:r.address,port:r.port,target:yn(s,t.stripPath?e:"",r.basePath)+
o}}i(_0,"upstreamOf");function E0({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; b\
ecause="${r.join(", ")}"`}}i(E0,"withDecision");function Tt(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(Tt,"ended");function ul({decisionHeader:t},{route:e,lifecycle:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isNative||n?.
isEnding===!0||t!==void 0?!1:de(r,Qe)===void 0&&(!o||s===""||s===a)}i(ul,"isNativeRequest");function ll({api:t,nativeCluster:e,
pin:n},r){return{api:t,entry:r,cluster:e,because:n===void 0?v0:k0}}i(ll,"nativeDecision");var v0=["default"],k0=["pin"];function At(t){return Object.keys(t.apis).map(e=>Is(t,e))}i(At,"effectiveApis");function Is(t,e){let n={...t.defaults,...t.
apis[e]},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:P(s.path??
"/{api}",e),hosts:(s.hosts??[]).map(o=>P(o,e)),cluster:s.cluster??T0(t)}}i(Is,"effectiveApi");function T0({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(T0,"onlyClusterOf");function fe(t,e,n){return t.apis[e]?.[n]!==void 0?
["apis",e,n]:["defaults",n]}i(fe,"whereSaid");function Be(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],t.defaults]);
for(let n of Object.keys(t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}i(Be,"saidSettings");function Ot(t){return(t.legacyHosts??[]).map(e=>An(e.host))}i(Ot,"patternsOf");function Ds(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return Ms([n],new Set(e.map(({name:r})=>r)),Ot(t))}i(Ds,"ownHostsOf");function Ms(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=Ae(s,r);return o!==void 0&&e.has(o)})}i(Ms,"isOwnHostIn");var A0=307,O0=308,P0=3e5;function dl({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??A0,s=le(n?.maxAge??"")??P0;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===O0?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(dl,"compileRedirect");function fl(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=t.clusters[s];if(a===void 0)throw new Error(`unchecked\
 table: there is no cluster ${s}`);if(r===void 0||s!==n)return Ts(a,e,o);let{tlsVerify:c}=a;return Ts({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(fl,"destinationIn");var R0=6e4,C0=5e3;function hl(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=P(s.hostHeader??"ups\
tream",e.name),d=u==="client"||u!=="upstream"&&r(u);for(let S of n){let E=fl(t,e,S,r);c.set(S,d?{...E,isOwnHost:!0}:E)}let{
healthCheck:l}=s,h=o??Du(s,a)??a,p=c.get(h);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${h}`);let m=dl(
t,s),f=Ju(s),y=s.oldHosts===void 0?void 0:Tn(s.oldHosts),b=l!==void 0&&(l.failover??!0),_=o!==void 0||s.split===void 0&&
!b,x=m.isOn||y?.isEnding===!0||s.rewriteResponse===!0||l?.passive!==void 0;return{api:e.name,prefix:e.path,stripPath:s.stripPath??
!0,hostHeader:u,pin:o,cluster:a,nativeCluster:h,nativeDestination:p,clusters:n,destinations:c,split:s.split===void 0?void 0:
Iu(e.name,s.split,a),hasFailover:b,hasPassiveChecks:l?.passive!==void 0,healthCheck:l,checkInterval:le(l?.interval??"")??
C0,redirect:m,lifecycle:y,pathRules:f,rewritesResponse:s.rewriteResponse??!1,timeouts:N0(s.timeouts),retries:s.retries,hasConnectionSettings:s.
timeouts!==void 0||s.retries!==void 0,isNative:_&&!x&&!Yu(f)&&!p.isOwnHost}}i(hl,"compileApi");function N0(t){if(t===void 0)
return;let e=i(n=>(n===void 0?void 0:le(n))??R0,"milliseconds");return{connect:e(t.connect),send:e(t.send),read:e(t.read)}}
i(N0,"compileTimeouts");var Nn=class{static{i(this,"LruCache")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var I0=500,In=class{static{i(this,"Routes")}apis;compile;known=new Nn(I0);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return typeof this.apis[e]=="object"}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.
forEach(r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}};var D0=["plugins","source","owner","labels"];function ml(t){let e={};for(let s of Object.keys(t.apis))e[s]=pl(t.apis[s]);
let n={};for(let[s,o]of Object.entries(t))s!=="address"&&(n[s]=o);let r=Ls({...n,apis:e,defaults:pl(t.defaults)});return En(
r,0).toString(16).padStart(8,"0")}i(ml,"tableVersion");function pl(t){let e={};for(let[n,r]of Object.entries(t??{}))D0.includes(
n)||(e[n]=r);return e}i(pl,"ownFields");function Ls(t){if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.
isArray(t)){for(let r of t)e.push(Ls(r));return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=n[r];
s!=null&&e.push(`${r}:${Ls(s)}`)}return e.length===0?"[]":`{${e.join(",")}}`}i(Ls,"canonical");function gl(t){let e=At(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:d}of e)for(let l of d)r.set(l,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:An(u.host),lifecycle:Tn(u)})),a=new In(t.apis,u=>hl(
t,Is(t,u),n,c)),c=Ms([s,r],a,o.map(({pattern:u})=>u));return{version:ml(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:Ku(e.map(({path:u,name:d})=>[u,d])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!0,checked:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),hasPassiveChecks:e.some(({settings:{
healthCheck:u}})=>u?.passive!==void 0)}}i(gl,"compileTable");function Pt(t,e,n){let r=xu(e);return t.response.exit(r.status,Sn(e,r,null,n),r.headers)}i(Pt,"refuse");function bl(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(M0(o,r,a))},"check");
s(t.pin,["pin"]);for(let[o,a]of Be(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);for(let c of Object.keys(a.split?.
weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;let a=`Nothing says which cl\
uster serves ${o.name}: ${r.join(" or ")}.`;n.push(v("no-cluster",["apis",o.name],a))}return n}i(bl,"checkClusters");function wl(t){
let e=[];for(let[n,{split:r}]of Be(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(r.weights))s+=r.weights[o]??
0;yl(s,100)||yl(s,1e3)||e.push(v("weights-sum",[...n,"split","weights"],`The weights add up to ${s}.`))}return e}i(wl,"c\
heckWeights");function xl(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??"upstream";if(o==="upstre\
am"||s.cluster===void 0)continue;let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=fe(t,s.name,"hostHeader"),u=c.
join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let d=o==="client"?"the host that the client called":
o,l=`${s.name} is served by ${a} with Host and SNI ${d}; its certificate is checked against that.`;n.push(v("sni-is-not-\
upstream",c,l))}return n}i(xl,"checkHostHeaders");function yl(t,e){return Math.abs(t-e)<1e-6}i(yl,"isAbout");function M0(t,e,n){
let r=hn(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(", ")}.`;return v("unknown-clust\
er",n,`There is no cluster ${t}.`,s)}i(M0,"unknownCluster");var Sl=100;function _l(t){let e=[];for(let[n,{healthCheck:r}]of Be(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:le(o);if(o===void 0||a===void 0||a>=Sl)continue;let c=`${s} is ${o}, and must be at least ${Sl}ms.`;e.push(
v("check-too-often",[...n,"healthCheck",s],c))}return e}i(_l,"checkHealthChecks");function El(t,e){return[L0(t),$0(t,e),H0(t,e),q0(t,e)].flat()}i(El,"checkHosts");function L0(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(v("host-repeated",["shortHosts",s],`${r} stands twice in shortHosts.`))});let n=(t.
legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(v("host-repeated",["legacyHosts",s,"ho\
st"],`${r} stands twice in legacyHosts.`))}),e}i(L0,"checkRepeatedHosts");function $0(t,e){let n=[],r=new Set(Object.keys(
t.apis)),s=new Set(t.shortHosts),o=Ot(t),a=new Map;for(let c of e)c.hosts.forEach((u,d)=>{let l=[...fe(t,c.name,"hosts"),
d],h=a.get(u);s.has(u)&&n.push(v("host-is-short",l,`${u} is a short host.`)),h===c.name?n.push(v("host-repeated",l,`${u}\
 stands twice for ${c.name}.`)):h!==void 0&&n.push(v("host-taken",l,`${u} is an own host of both ${h} and ${c.name}.`)),
a.set(u,h??c.name);for(let p of o){let m=Ae(p,u);if(m===void 0||m===c.name||!r.has(m))continue;let f=`${u} goes to ${c.name}\
, and so no longer to ${m}, for which a legacy pattern means it.`;n.push(v("host-shadowed",l,f))}He(u)||n.push(v("name-t\
oo-long",l,`${u} is too long for DNS.`))});return n}i($0,"checkOwnHosts");function H0(t,e){let n=[],r=new Set(e.map(s=>s.
name));return Ot(t).forEach((s,o)=>{for(let a of t.shortHosts){let c=Ae(s,a);if(c===void 0||!r.has(c))continue;let u=`Fo\
r ${c} the pattern means ${a}, which is a short host.`;n.push(v("host-is-short",["legacyHosts",o,"host"],u))}}),n}i(H0,"\
checkPatternsAgainstShortHosts");function q0(t,e){let n=[],r=Ot(t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.
length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["legacyHosts",c,"host"],d=P(a.text,o);He(d)||n.push(v("name-too\
-long",u,`${d} is too long for DNS.`));for(let l of r.slice(0,c)){if(!a.after.endsWith(l.after)&&!l.after.endsWith(a.after))
continue;let h=e.find(f=>{let y=Ae(l,P(a.text,f.name));return y!==void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;
let m=`${P(a.text,h.name)}, meant for ${h.name} here, already goes to another API by ${l.text}.`;n.push(v("host-shadowed",
u,m))}}),n}i(q0,"checkLegacyNames");function kl(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...vl(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Be(
t))r!==void 0&&e.push(...vl(r,[...n,"oldHosts"])),s!==void 0&&e.push(...B0(s,t.shortHosts,[...n,"redirect"]));return e}i(
kl,"checkOldHosts");function vl(t,e){let n=[],r=t.deprecated===void 0?void 0:ne(t.deprecated),s=t.sunset===void 0?void 0:
ne(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(v("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(v("no-sun\
set",[...e,"afterSunset"],"afterSunset says what comes after the sunset, and there is none.")),[...n,...U0(t,s,[...e,"br\
ownouts"])]}i(vl,"checkEnd");function U0({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=ne(o.from),u=ne(
o.until);if(c===void 0||u===void 0)return;let d=i(l=>{r.push(v("brownout-order",[...n,a],`The brownout from ${o.from} to\
 ${o.until} ${l}.`))},"blame");u<=c&&d("ends before it begins"),e!==void 0&&u>e&&d("goes on after the host's sunset"),c<
s&&d("begins before the one above it is over"),s=Math.max(s,u)}),r}i(U0,"checkBrownouts");function B0({status:t,permanent:e,
origin:n},r,s){let o=[];t===308&&e!==!0&&o.push(v("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so \
that a rollback does not reach them."));let a=n===void 0?void 0:B(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(v("\
redirect-elsewhere",[...s,"origin"],`${a} is none of the short hosts.`)),o}i(B0,"checkRedirect");function Al(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(v("path-taken",Tl(t,s),a))}}for(let s of e){let o=F0(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(v("path-inside",Tl(t,s),a))}return n}i(Al,"checkPaths");function Tl(t,e){return e.
settings.path===void 0?["apis",e.name]:fe(t,e.name,"path")}i(Tl,"pathOf");function F0(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(F0,"ownerOfParent");function Ol(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(P(a,r))||(t.legacyHosts??[]).some(l=>P(l.host,r)===P(a,r)))continue;let d=[...t.apis[r]?.source?.host!==void 0?
["apis",r]:["defaults"],"source","host"];n.push(v("source-host",d,`${r} is not served at ${P(a,r)}.`))}return n}i(Ol,"ch\
eckSources");var $s="";function Pl(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(t.clusters[s]?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody on the way can read and change its traffic.`;n.push(v("tls-unv\
erified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?z0(t,e):[];return[n,r,j0(t,e)].flat()}i(Pl,"checkTls");function j0(t,e){
let n=[],r=new Set,s=Object.keys(t.clusters).filter(o=>W0(t.clusters[o]?.url??""));for(let o of e){let a=o.settings.upstream!==
void 0&&o.cluster!==void 0;for(let c of a?[...s,o.cluster]:s){let u=Rl(t,o,c)?.use;if(u?.isVerified!==!0||!Je(u.name))continue;
let l=a&&c===o.cluster?fe(t,o.name,"upstream"):["clusters",c,"url"];if(r.has(l.join(".")))continue;r.add(l.join("."));let h=`\
For ${o.name} the upstream is ${u.name}, an address, which Kong does not look for among a certificate's addresses.`;n.push(
v("https-address",l,h))}}return n}i(j0,"checkAddresses");function W0(t){return Je(B(P(t,"api"))?.host??"")}i(W0,"isAtAdd\
ress");function z0(t,e){let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.keys(t.clusters)){let c=Rl(t,o,a);
if(c===void 0)continue;let{place:u,use:d}=c,l=s.get(u)??[],h=l.find(m=>V0(m,d)),p=d.isVerified?h?.cluster??"":a;if(h!==void 0&&
!r.has(p)){r.add(p);let m=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.name} by cluster ${a}, check\
ed by one of them and not by the other.`;n.push(v("tls-mixed",["clusters",p,"tlsVerify"],m))}l.some(m=>m.isVerified===d.
isVerified&&m.name===d.name)||l.push(d),s.set(u,l)}return n}i(z0,"checkMixed");function Rl(t,{name:e,cluster:n,settings:r},s){
let o=t.clusters[s];if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=B(P(a?r.upstream??"":o.url,e));if(c?.scheme!==
"https")return;let u=a||o.address===void 0?c.host:P(o.address,e),d=r.hostHeader??"upstream",l=d==="upstream"?c.host:d===
"client"?$s:P(d,e);return{place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.tlsVerify!==!1,name:l}}}i(Rl,"\
useOf");function V0(t,e){return t.isVerified===e.isVerified?!1:t.name===e.name||t.name===$s||e.name===$s}i(V0,"isMixed");function Dl(t,e){let n=Ds(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Nl(r,Cl(a,e),d=>Il(a,d.name,c!==void 0,n,u)),c!==void 0&&Nl(r,Cl(c,e),d=>K0(c,
d.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=Il(o,s.name,!1,
n,fe(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(Dl,"checkUpstreams");function Cl(t,e){return t.includes(re)?
e:e.slice(0,1)}i(Cl,"named");function Nl(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(Nl,"pushF\
irst");function Il(t,e,n,r,s){let o=B(P(t,e));if(o===void 0)return v("name-too-long",s,`${P(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return v("upstream-loop",s,a)}i(Il,"checkUrl");function K0(t,e,n){if(!He(P(t,e)))return v("name-too-long",n,`${P(
t,e)} is too long for DNS.`)}i(K0,"checkAddressName");var G0={url:"http://stand-in.invalid"};function Ll(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Dn(o,[])||Dn(o,["clusters"])||Dn(o,["apis"])))return;let r=t,s=Ml(r.clusters,n,"clusters",G0);
return{shortHosts:Hs(n,"shortHosts")?[]:r.shortHosts,legacyHosts:Hs(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||Hs(n,"pin")?{}:{pin:r.pin},defaults:J0(r.defaults??{},n,s),apis:Ml(r.apis,n,"apis",void 0)}}i(Ll,"partialT\
able");function J0(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Dn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(J0,"partialDefaults");function Ml(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(Ml,"withoutBad");
function Hs(t,e){return t.some(n=>n[0]===e)}i(Hs,"isUnder");function Dn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Dn,"isAt");function $l(t){let e=ou(t,on,[]),n=gs(e)?Ll(t,e):t,r=[e,n===void 0?[]:Y0(n)].flat();return{findings:r,table:gs(r)?void 0:
n}}i($l,"checkTable");function Y0(t){let e=At(t);return[bl(t,e),wl(t),El(t,e),kl(t),Al(t,e),Dl(t,e),Pl(t,e),xl(t,e),_l(t),
Ol(t,e)].flat()}i(Y0,"checkMeaning");var Mn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Wc).join(" ")}`),this.name="TableRefused",this.findings=e}};var X0="kdp-api-",Z0="kdp-cluster-";function ql(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=J(e)?e:{},c=J(n)?
n:{api:Hl(r,X0),cluster:Hl(s,Z0)},u=t.routes.get(String(c.api)),d=String(c.cluster),l=Number(J(o)?o.status:0),h=Number(J(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(d)===!0?d:"",status:l>=100&&l<600?l:0,seconds:h>=0?h/1e3:
void 0}}i(ql,"outcomeOf");function Hl(t,e){return(J(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(Hl,"tagged");var Ln=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#r=new kn;log=i(async e=>{let n=this.#s;if(n===void 0)return;let{
index:r,watch:s}=n;if(this.#e.countOutcomes){let a=ql(r,Bl(String(await e.log.serialize())));this.#t.telemetry.countOutcome(
a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.get("kdp");typeof o?.
api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
if(this.#e=uu(e,Bl),this.#t=n,this.#e.sharedTable)return;let{table:r,findings:s}=$l(this.#e.table);if(r===void 0)throw new Mn(
s);let o=gl(r),a=n.health.watch(this.#e.entity,n.checksHealth?bu(o):[]);this.#n={index:o,watch:a,needsNoPlugin:vu(this.#e,
o)},n.tableInForce.load(o,s,a)}get#s(){return this.#n??this.#t.tableInForce.inForce}async access(e){if(this.#n?.needsNoPlugin===
!0)return;let n=this.#s;if(n===void 0)return Pt(e,"no-table",await Ul(e));let{telemetry:r}=this.#t,s=performance.now(),o=await this.#i(
e,n.index,this.#c(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(
e),o=cl(n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let m=Ns(n,o,s,r);return this.#t.
telemetry.countRequest("",m),this.#u(e,n,s,m)}if(this.#e.nativeRoutes&&ul(n,a,s)){this.#a(a);return}let d=await this.#r.
complete(e,s,a),l=Ns(n,o,d,r);if(this.#e.catchAll&&!xn(l)){let m=Su(l,d);return this.#t.telemetry.countRequest(a.host,m),
this.#u(e,n,d,m)}if(await this.#o(e,a,d,l),xn(l))return this.#u(e,n,d,l);let h=this.#e.nativeRoutes?void 0:await this.#r.
serviceScheme(e),p=new Et(e);pu(this.#e,n,{match:a,path:c,query:u.query,request:d,decision:l},h,p),await p.make()}#c({isHealthy:e}){
let{time:n,random:r}=this.#t;return{time:n(),random:r(),isHealthy:e}}#a({route:e,entry:n,host:r}){this.#t.telemetry.countRequest(
r,ll(e,n))}async#o(e,{route:n,host:r,lifecycle:s},o,a){let{telemetry:c}=this.#t,{api:u,because:d,cluster:l}=a;if(c.countRequest(
r,a),(d.includes("unhealthy")||d.includes("no-healthy-cluster"))&&c.countFailover(n.api,l),u===null||s?.isEnding!==!0)return;
let h=await e.client.getConsumer(),p=h?.username??h?.id;c.countOldHost(se(o.host),u,typeof p=="string"?p:"")}async#u(e,n,r,s){
if(!xn(s))throw new Error("decided for an API that does not match");let o=new Et(e);_u(this.#e,n,r,s,o),await o.make();let{
status:a,headers:c,problem:u}=Eu(s);if(u===void 0)return()=>e.response.exit(a,"",c);let d=Sn(u,s.exit,s.api,await Ul(e));
return()=>e.response.exit(a,d,c)}};async function Ul(t){return String(await t.nginx.getVar("kong_request_id")??"")}i(Ul,
"requestIdOf");function Bl(t){try{return JSON.parse(t)}catch{return t}}i(Bl,"parseJson");import{readFileSync as eh}from"node:fs";import{setTimeout as rx}from"node:timers/promises";var Fl={isHealthy:!0,contrary:0,badResponses:0};function jl(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(jl,"afterChe\
ck");function Wl(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(Wl,"afterResponse");var Q0=500;function zl(t,e){let n=new Map;for(let r of t)n.set(qs(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(qs(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(qs(r,s));if(a===void 0)return;let c=o<Q0;e(
a,Wl(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(zl,"watchOf");function qs(t,e){return`${t} ${e}`}
i(qs,"nameOf");var $n=class{static{i(this,"HealthRegistry")}checks=new Map;owners=new Map;runner;constructor(e){this.runner=e}unhealthy(){
let e=[];for(let[,{state:n,target:r}]of this.checks)n.isHealthy||e.push(r);return e}watch(e,n){let r=n.map(s=>this.checkFor(
s));return this.owners.set(e,r.map(({key:s})=>s)),this.stopUnwatched(),zl(r,(s,o,a)=>{this.enter(s,o,a)})}enter(e,n,r){let s=e.
state.isHealthy;e.state=n,n.isHealthy!==s&&this.runner.onChange(e.target,n.isHealthy,r)}checkFor(e){let n=ex(e),r=this.checks.
get(n);if(r!==void 0)return r;let s={target:e,key:n,state:Fl,isStopped:!1};return this.checks.set(n,s),this.runner.start(
s),s}stopUnwatched(){let e=new Set;for(let[,r]of this.owners)for(let s of r)e.add(s);let n=[];for(let[r,s]of this.checks)
e.has(r)||n.push(s);for(let r of n)r.isStopped=!0,this.checks.delete(r.key),this.runner.stop(r)}};function ex({api:t,cluster:e,
interval:n,thresholds:r,probe:s}){let{successes:o,failures:a,passive:c=0}=r,{scheme:u,address:d,port:l,host:h,serverName:p,
tlsVerify:m,path:f,timeout:y,statuses:b}=s;return[t,e,`${u}://${d}:${l}${f}`,h,p??"",m?"verified":"unverified",`${n} ${y}\
 ${o} ${a} ${c}`,b.join(" ")].join(`
`)}i(ex,"keyOf");import{request as tx}from"node:http";import{request as nx}from"node:https";function Vl(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:d,timeout:l,statuses:h}=t,
p=AbortSignal.timeout(l),m={host:s,port:o,path:d,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?tx(m):nx({...m,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${l} ms`:y.message})}),f.end()})}i(Vl,"probe");function Kl(t,e){let n=new Map,r=new $n({start:i(s=>{let o=new AbortController;n.set(s,o),sx(r,s,o.signal,e)},"start"),stop:i(
s=>{n.get(s)?.abort(),n.delete(s)},"stop"),onChange:t});return r}i(Kl,"createHealthMonitor");async function sx(t,e,n,r){
let{interval:s,thresholds:o,probe:a}=e.target,c=Math.random()*s;for(;;){if(await rx(c,!1,{ref:!1,signal:n}).catch(()=>!0))
return;let{isGood:d,what:l}=await Vl(a,r);if(n.aborted)return;t.enter(e,jl(e.state,d,o),l),c=s}}i(sx,"run");function Gl(t,e){let{nativeCluster:n,clusters:r,healthCheck:s}=t,o=Us(t);return{cluster:n,because:ix(t),split:o.length>0?
Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(Gl,"apiStatus");function ix({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"s\
plit"}i(ix,"reasonOf");function Us({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(Mu(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(Us,"weightsOf");
function Jl({code:t,severity:e,path:n,message:r}){return{code:t,severity:e,path:xt(n),message:r}}i(Jl,"findingStatus");var Hn=class{static{i(this,"TableInForceStore")}#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n}load(e,n,r){this.#n?.index.
version!==e.version&&(this.#n={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#n))}get inForce(){return this.#n}get status(){
if(this.#n===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#n,s=new Set(
this.#t().map(({api:a,cluster:c})=>`${a} ${c}`)),o=e.routes.map(a=>[a.api,Gl(a,c=>!s.has(`${a.api} ${c}`))]);return{version:e.
version,loadedAt:new Date(r*1e3).toISOString(),findings:n.map(Jl),apis:Object.fromEntries(o)}}};var X=gt(Gn(),1);function Jn(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(Jn,"byLabels");var Xf=gt(Gn(),1);function Zf(t){let e=i((u,d,l)=>new Xf.Gauge({name:`kdp_${u}`,help:d,labelNames:l,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster that an API's pin, its heaviest weight or its default names.",["api","cluster"]),a=e("split\
_weight_ratio","The share of an API's split that a cluster is to get, 0 to 1.",["api","cluster"]),c=e("old_host_sunset_t\
imestamp_seconds","When an old host ends, in Unix time: a host pattern, or, with an api, all old hosts of that API.",["h\
ost","api"]);return({index:u,findings:d,since:l})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.version},1),r.set(l),
s.set({severity:"error"},0),s.set({severity:"warning"},d.length);for(let{pattern:h,lifecycle:p}of u.legacyPatterns)p.sunset!==
void 0&&c.set({host:h.text,api:""},p.sunset);u.routes.forEach(h=>{let{api:p,nativeCluster:m,lifecycle:f}=h;o.set({api:p,
cluster:m},1);for(let{cluster:y,ratio:b}of Us(h))a.set({api:p,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",api:p},f.
sunset)})}}i(Zf,"createTableGauges");var JS=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],YS=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function Qf(t){let e=new X.Registry,
n=[e],r=Jn(new X.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host pattern\
 of the table, cluster (empty where none was asked) and reason, in the words of kdp explain.",labelNames:["api","entry",
"host","cluster","reason"],registers:n})),s=new X.Histogram({name:"kdp_decision_duration_seconds",help:"How long the plu\
gin had a request, from Kong's call to its last answer, waits for Kong in it.",buckets:JS,registers:n}),o=new X.Counter(
{name:"kdp_failovers_total",help:"Requests that did not go to the cluster that was chosen first, since that is unhealthy\
; cluster is the one that they went to, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new X.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=Jn(new X.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, where the log phase tells of them.",labelNames:["api","cluster","outcome"],registers:n})),u=Jn(new X.Histogram(
{name:"kdp_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, wher\
e the log phase tells of it.",labelNames:["api","cluster"],buckets:YS,registers:n}));return new X.Gauge({name:"kdp_unhea\
lthy_upstreams",help:"Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],
registers:n,collect(){this.reset();for(let{api:d,cluster:l}of t())this.set({api:d,cluster:l},1)}}),{registry:e,countRequest:i(
(d,{api:l,entry:h,cluster:p,because:m})=>{r(l??"",h??"",d,p??"",m.join(",")).inc()},"countRequest"),observeDecision:i(d=>{
s.observe(d/1e3)},"observeDecision"),countFailover:i((d,l)=>{o.inc({api:d,cluster:l??""})},"countFailover"),countOldHost:i(
(d,l,h)=>{a.inc({host:d,api:l,consumer:h})},"countOldHost"),countOutcome:i(({api:d,cluster:l,status:h,seconds:p})=>{c(d,
l,`${Math.floor(h/100)}xx`).inc(),p!==void 0&&l!==""&&u(d,l).observe(p)},"countOutcome"),showTable:Zf(n)}}i(Qf,"createTe\
lemetry");function th(t){let e=Kl(XS,ZS(t)),n=Qf(()=>e.unhealthy()),r=QS(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!==
"off",telemetry:n,tableInForce:new Hn(n.showTable,()=>e.unhealthy()),time:i(()=>Date.now()/1e3+r,"time"),random:Math.random}}
i(th,"createSharedState");var XS=i(({api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,d=r?30:40,l=r?
"upstream healthy again":"upstream unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:d,time:Date.
now(),plugin:"route-table",api:t,cluster:e,where:h,why:s,msg:l})}
`)},"logChange");function ZS({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:eh(t,"utf8"),key:eh(e,"utf8")}}i(ZS,"clientCertificate");function QS(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is no number of seconds`);return e}i(QS,"clockOffset");var nh="0.1.0";var Fi=th(process.env),Bi=class extends Ln{static{i(this,"Plugin")}constructor(e){super(e,Fi)}},t_=Fi.telemetry.registry;
function n_(){return Fi.tableInForce.status}i(n_,"Status");var r_="route-table",s_=nh,i_=850,o_=cu,a_=["log"];import{resolve as c_}from"node:path";import{pathToFileURL as u_}from"node:url";var rh=["certificate","rewrite","access","response","preread","log"],l_=["rewrite","access","response"];function sh({Plugin:t}){
let e=t.prototype;return rh.filter(n=>typeof e[n]=="function")}i(sh,"phasesOf");function ih(t,e){if(!rh.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(ih,"phaseOf");function Wi(t){return l_.includes(t)}
i(Wi,"canExit");async function oh(t){let e=await import(u_(c_(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is no plugin: it must export Plugi\
n (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(oh,"loadPluginModule");function zi(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...sh(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(zi,"describePlugin");function ah(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[zi(t,e)]})}i(ah,"dumpDescription");import{createServer as lE}from"node:http";import{connect as uE}from"node:net";var ct=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},ut=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#r=1;#s=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#r>0||this.#s>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#c(e,n){let r=n;for(;r<e.length&&(this.#r>0||this.#s>0);)if(this.#s>
0){let s=Math.min(this.#s,e.length-r);this.#s-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=h_(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#r+=n.valuesPerUnit*r-1,this.#s=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#s+this.#r>this.#e)throw new ct(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#r=1,n}};function O(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(O,"layout");var Yn=O(0,0,0),Vi=1,Ki=2,f_=[Yn,void 0,Yn,Yn,O(1,0,1),O(2,0,1),O(4,0,1),O(1,0,1,0,1),O(2,0,1,0,1),O(4,0,1,
0,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,2,1),O(0,3,1),O(0,5,1),
O(0,9,1),O(0,17,1),O(1,0,1),O(2,0,1),O(4,0,1),O(2,0,0,Vi),O(4,0,0,Vi),O(2,0,0,Ki),O(4,0,0,Ki)];function h_(t){if(t<=127||
t>=224)return Yn;if(t<=143)return O(0,t&15,0,Ki);if(t<=159)return O(0,t&15,0,Vi);if(t<=191)return O(0,t&31,1);let e=f_[t-
192];if(e===void 0)throw new ct(`byte 0x${t.toString(16)} begins no MessagePack value`);return e}i(h_,"layoutOf");var ur=gt(Ih(),1);import{isUtf8 as sE}from"node:buffer";var Ce=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Dh=0,Mh=1,iE=2,
Lh=new ur.Encoder({ignoreUndefined:!0}),oE=new ur.Decoder({rawStrings:!0}),aE=new TextDecoder("utf-8",{ignoreBOM:!0});function $h(t){
let e=Uh(t),[n,r,s,o]=e;if(n!==Dh||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Ce("a message is \
no RPC request");return{id:r,method:s,argument:o[0]}}i($h,"decodeRequest");function Hh(t){let[e,n,r,s]=Uh(t);if(e!==iE){
if(e!==Mh||typeof n!="number")throw new Ce("a message is no RPC answer");return{id:n,error:cE(r),result:s}}}i(Hh,"decode\
Answer");function cE(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(cE,"errorText");function qh({id:t,method:e,
argument:n}){return Lh.encode([Dh,t,e,[n]])}i(qh,"encodeRequest");function go({id:t,error:e,result:n}){return Lh.encode(
[Mh,t,e,e===null?n:null])}i(go,"encodeAnswer");function Uh(t){let e;try{e=mo(oE.decode(t))}catch(n){throw new Ce(`a mess\
age can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Ce("a message is no arr\
ay");return e}i(Uh,"decodeArray");function mo(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)return sE(
t)?aE.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=mo(t[n]);return t}let e=t;for(let n of Object.keys(
e)){let r=e[n];typeof r=="object"&&(e[n]=mo(r))}return e}i(mo,"withTexts");function Bh(t,e){return new Promise((n,r)=>{let s=uE(t),o=new ut,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(qh({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let d=Hh(u);d?.id===1&&a(d.error===null?void 0:
new Error(d.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(Bh,"probeServer");var dE=1e3;async function Fh(t){let e=lE((n,r)=>{fE(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(Fh,"serveHealth");async function fE(t,e,n){switch(t){case"/healthz":dt(
e,200,{status:"alive"});return;case"/readyz":await hE(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;case"/status":dt(e,200,n.status());return;default:dt(e,404,{status:"not found",paths:[
"/healthz","/readyz","/metrics","/status"]})}}i(fE,"answer");async function hE(t,{socketPath:e,isLeaving:n}){if(n()){dt(
t,503,{status:"leaving"});return}try{await Bh(e,dE),dt(t,200,{status:"ready"})}catch(r){dt(t,503,{status:"not ready",reason:r instanceof
Error?r.message:String(r)})}}i(hE,"answerReadiness");function dt(t,e,n){t.writeHead(e,{"Content-Type":"application/json"}),
t.end(`${JSON.stringify(n)}
`)}i(dt,"send");var oe=gt(Gn(),1);var Ht="kdp_plugin_server";function jh(t){let e=new oe.Registry;(0,oe.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:pE(n),refusedConfigs:new oe.Counter({name:`${Ht}_refused_configs_total`,help:"Configurations that the pl\
ugin refused; the last good one, or 503, is served instead.",registers:n}),failedPhases:new oe.Counter({name:`${Ht}_fail\
ed_phases_total`,help:"Phases that ended in 503 because something went wrong in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new oe.Counter({name:`${Ht}_broken_connections_total`,help:"Connections that were closed because of wh\
at came over them.",labelNames:["reason"],registers:n})}}i(jh,"createMetrics");function pE(t){let e=new oe.Counter({name:`${Ht}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(pE,"rpcCounter");function Wh({registry:t},e){
for(let[n,r]of Object.entries(e))new oe.Gauge({name:`${Ht}_${n}`,help:`How many ${n.replaceAll("_"," ")} there are now.`,
registers:[t],collect(){this.set(r())}})}i(Wh,"measureLevels");import{parseArgs as mE}from"node:util";var xe=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Kh=`Usage: kdp\
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
`,zh=["trace","debug","info","warn","error","fatal"];function Gh(t){let e=yE(t),{"log-level":n="info"}=e;if(!zh.includes(
n))throw new xe(`--log-level: it must be one of ${zh.join(", ")}`);return{socket:e.socket,socketMode:bE(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:wE(e.http),plugin:e.plugin,phaseTimeout:Vh("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:Vh("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(Gh,"parseOptions");var ze={type:"string"},yo={type:"boolean"},gE={socket:ze,"socket-mode":ze,http:ze,plugin:ze,"ph\
ase-timeout":ze,grace:ze,"log-level":ze,dump:yo,"with-log-phase":yo,help:{...yo,short:"h"}};function yE(t){try{return mE(
{args:[...t],options:gE}).values}catch(e){throw new xe(e instanceof Error?e.message:String(e))}}i(yE,"parse");function bE(t){
if(!/^[0-7]{3,4}$/.test(t))throw new xe(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(bE,"parseMode");function wE(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new xe(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(wE,"parseH\
ostAndPort");function Vh(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new xe(`${t} ${e}: it must be milliseco\
nds`);return n}i(Vh,"parseMilliseconds");import{createServer as qE}from"node:net";import{setTimeout as UE}from"node:timers/promises";var Jh=["kong.response.exit","kong.response.error"];function Yh(){let t={method:"kong",below:new Map};return e=>Xh(t,e)}
i(Yh,"createPdkMaker");function Xh(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):Xh(xE(t,s),e)}})}i(Xh,"pdkFunction");function xE({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${SE(n)}`,below:new Map};return e.set(n,s),s}i(xE,"nameBelow");function SE(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(SE,"snakeCase");var qt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},lr=class{static{
i(this,"Conversation")}#e;#t=[];#n;#r;#s;#i=0;#c=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#u();return this.#l(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#u();return n===
void 0?r.resolve(e):r.reject(new Error(`${bo(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#o)return;this.#h();
let n=new qt(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#r?.("ret")}#u(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new qt(`no PDK call and no end within ${this.#e.timeouts.plugin} ms`))}),new Promise(e=>{this.#r=e})}#l(e){
this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#d(n,s,o));Promise.resolve().then(()=>e(r)).then(()=>{n===this.#i&&
this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#d(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||this.#o||this.#a){
a(new qt(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},resolve:o,reject:a}),
this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||this.#o)return;let n=this.#t.
shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,Jh.includes(bo(n.answer))?this.#h():(this.#n=
n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${bo(n.answer)}`)})),e(n.answer)}#m(e){this.#c+=1;
let n=this.#e.onFailure(e,this.#c);this.#t=[],n===void 0?this.#p():this.#l(n)}#g(e,n){clearTimeout(this.#s),this.#s=setTimeout(
n,e),this.#s.unref()}#h(){this.#o=!0,clearTimeout(this.#s),this.#e.onOver()}};function bo(t){return t==="ret"?t:t.Method}
i(bo,"methodOf");function ft(t){return async e=>{let n=e;return Pt(n,t,_E(await n.nginx.getVar("kong_request_id")))}}i(ft,"refuseWith");function wo(t){
return e=>Pt(e,t,"")}i(wo,"refuseAtOnce");var dr=class{static{i(this,"RefusingPlugin")}rewrite=ft("no-table");access=ft(
"no-table");response=ft("no-table")};function _E(t){return typeof t=="string"?t:""}i(_E,"textOf");var Se=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},hr=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=Yh();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(fr(n),r);case"plugin.StepError":return this.#o(fr(n),!0,r);case"plugin.StartInstance":
return this.#r(fr(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),zi(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#o(fr(n),!1,r);throw new Se(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let d=u?"the last good one goes on serving":"requests ge\
t 503 until a right one comes";o.error({instance:a.id,err:c},`configuration refused: ${d}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#s(e){let n=this.#e.instances.close(e);if(n===void 0)throw xo(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw xo(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#c(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw xo(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#u(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#l(
o,s);return So(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new Se("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#l(s,"access");return So(s,c,c.begin(
ft("failure")),r)}return So(s,a,a.step(o,n?String(o):void 0),r)}#u(e,n){return this.#t.size<65536?ih(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Wi(n)?wo("failure"):void 0)}#l(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new lr({makePdk:this.#n,timeouts:r,onOver:i(()=>this.#t.delete(e),"onOver"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Wi(n))return u===1?ft("failure"):u===2?wo("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new Se(`there is no plugin ${String(
e)} here, only ${n}`)}};function xo(t){return new Se(`no plugin instance #${String(t)}`)}i(xo,"noInstance");async function So(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(So,"answerOf");function fr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new Se("the argument must be a map")}i(fr,"recordOf");var kE=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function Zh(t,{rpc:e,metrics:n,log:r}){let s=new ut,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((l,h)=>{n.brokenConnections.inc({reason:l}),r.warn({err:h},"connection closed because of what came over it"),t.destroy()},
"breakOff"),d=i(async l=>{let h=$h(l),p=await TE(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",l=>{try{for(let h of s.
push(l)){if(a+=1,a>16)throw new ct("too many messages wait for their answer");c=(a===1?d(h):c.then(()=>t.destroyed?void 0:
d(h))).catch(m=>{u(m instanceof Ce?"message":"failure",m)})}}catch(h){u("frame",h)}}),t.on("error",l=>{r.debug({err:l},"\
connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(Zh,"serveConnection");async function TE({
id:t,method:e,argument:n},r,s,o,a){let c=kE.includes(e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),
go({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof Se||a.error({err:u,method:e},"an RPC failed");
let d=u instanceof Error?u.message:String(u);return go({id:t,error:d,result:null})}}i(TE,"answerTo");import{isDeepStrictEqual as AE}from"node:util";var OE=16,pr=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=JSON.parse(e);n=PE(r);let s=this.#s(n,r);return this.#r.
delete(n),{instance:this.#i(s),refusal:void 0,servesLastGood:!1}}catch(r){let s=this.#n.get(n),o=s?.plugin??new dr;return this.#r.
set(n,r instanceof Error?r.message:String(r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=RE(n),s=this.#n.
get(e);if(s!==void 0&&AE(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>OE&&a!==void 0&&this.#n.delete(a),o}#i(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function PE(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(PE,"ent\
ityOf");function RE(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(RE,"withoutKongsKeys");import{chmod as CE,lstat as NE,unlink as IE}from"node:fs/promises";import{connect as DE}from"node:net";async function Qh(t,e,n){await ME(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await CE(e,n)}i(Qh,"listenOnSocket");async function ME(t){let e=await NE(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} is there already, and is no socket; name another path`);if(await LE(t))throw new Error(`another se\
rver listens on ${t}; stop it, or name another path`);await IE(t)}}i(ME,"removeStaleSocket");function LE(t){return new Promise(
e=>{let n=DE(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(LE,"isAlive");import{randomBytes as $E}from"node:crypto";var mr=class{static{i(this,"UniqueIds")}#e=$E(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var BE=1e4,FE=36e5,jE=5e3,WE=250,zE=20;async function ep(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new mr,u=new pr({module:e,ids:c,closedTtl:BE,idleTtl:FE}),d=new hr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),l=new Set,h=0,p=qE(y=>{l.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>l.delete(y)),Zh(y,{rpc:d,metrics:o,
log:a})});p.maxConnections=16384;let m=setInterval(()=>{u.sweep()},jE);m.unref(),Wh(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>d.conversations,"phases"),connections:i(()=>l.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await Qh(p,n,r);let f=!1;return{get isLeaving(){return f},get status(){return{...e.Status?.(),refused:u.
refusals}},async leave(y){f=!0;let b=Date.now()+y,_=i(()=>l.size===0||d.conversations===0&&Date.now()-h>WE||Date.now()>b,
"isDone");for(;!_();)await UE(zE);clearInterval(m);let x=new Promise(S=>p.close(S));for(let S of l)S.destroy();await x}}}
i(ep,"startServer");var VE=`This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,KE=3e4;try{await GE(process.argv.slice(2))}catch(t){let e=t instanceof xe?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function GE(t){let e=Gh(t);if(e.help){process.stdout.write(Kh);return}let n=e.plugin===void 0?
ji:await oh(e.plugin);e.dump?process.stdout.write(`${ah(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(VE),process.exitCode=2):await JE(e,e.socket,n)}i(GE,"main");async function JE(t,e,n){
let r=(0,tp.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=jh(n.Metrics);YE(r);let o=await ep({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:KE},metrics:s,log:r}),a=t.http===void 0?void 0:await Fh({...t.http,socketPath:e,
metrics:s,isLeaving:i(()=>o.isLeaving,"isLeaving"),status:i(()=>o.status,"status")});r.info({socket:e,http:a?.address(),
version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isLeaving||(r.info({signal:u},"leaving: what is under way \
is finished first"),o.leave(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),r.info("gone")}))},"leave");process.on(
"SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}i(JE,"serve");function YE(t){
process.on("unhandledRejection",e=>{t.error({err:e},"an error that nobody handled")})}i(YE,"reportCrashes");
