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
var Qh=Object.create;var pt=Object.defineProperty;var ep=Object.getOwnPropertyDescriptor;var tp=Object.getOwnPropertyNames;var np=Object.getPrototypeOf,rp=Object.prototype.hasOwnProperty;var i=(t,e)=>pt(t,"name",{value:e,configurable:!0}),k=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var sp=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},_o=(t,e)=>{for(var n in e)
pt(t,n,{get:e[n],enumerable:!0})},Eo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of tp(e))!rp.call(
t,s)&&s!==n&&pt(t,s,{get:()=>e[s],enumerable:!(r=ep(e,s))||r.enumerable});return t};var mt=(t,e,n)=>(n=t!=null?Qh(np(t)):{},Eo(e||!t||!t.__esModule?pt(n,"default",{value:t,enumerable:!0}):n,t)),ip=t=>Eo(pt(
{},"__esModule",{value:!0}),t);var br=w((zE,To)=>{"use strict";var gt=i(t=>t&&typeof t.message=="string","isErrorLike"),yr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return gt(n)?n:void 0}else return gt(e)?e:void 0},"getErrorCause"),vo=i((t,e)=>{
if(!gt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=yr(t);return r?(e.add(t),n+`
caused by: `+vo(r,e)):n},"_stackWithCauses"),op=i(t=>vo(t,new Set),"stackWithCauses"),ko=i((t,e,n)=>{if(!gt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=yr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+ko(s,e,o)}else return r},"_messageWithCauses"),ap=i(t=>ko(t,new Set),"messageWithCauses");To.exports={isErrorLike:gt,
getErrorCause:yr,stackWithCauses:op,messageWithCauses:ap}});var wr=w((KE,Oo)=>{"use strict";var cp=Symbol("circular-ref-tag"),qt=Symbol("pino-raw-err-ref"),Ao=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[qt]},
"get"),set:i(function(t){this[qt]=t},"set")}});Object.defineProperty(Ao,qt,{writable:!0,value:{}});Oo.exports={pinoErrProto:Ao,
pinoErrorSymbols:{seen:cp,rawSymbol:qt}}});var Co=w((JE,Ro)=>{"use strict";Ro.exports=Sr;var{messageWithCauses:up,stackWithCauses:lp,isErrorLike:Po}=br(),{pinoErrProto:dp,
pinoErrorSymbols:fp}=wr(),{seen:xr}=fp,{toString:hp}=Object.prototype;function Sr(t){if(!Po(t))return t;t[xr]=void 0;let e=Object.
create(dp);e.type=hp.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=up(t),e.stack=lp(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Sr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Po(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,xr)&&(e[n]=Sr(r)):e[n]=r}return delete t[xr],e.raw=t,e}i(Sr,"errSerializer")});var Io=w((XE,No)=>{"use strict";No.exports=Bt;var{isErrorLike:_r}=br(),{pinoErrProto:pp,pinoErrorSymbols:mp}=wr(),{seen:Ut}=mp,
{toString:gp}=Object.prototype;function Bt(t){if(!_r(t))return t;t[Ut]=void 0;let e=Object.create(pp);e.type=gp.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Bt(n))),_r(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Ut)&&(e.cause=Bt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];_r(r)?Object.prototype.hasOwnProperty.call(r,Ut)||(e[n]=Bt(r)):e[n]=r}return delete t[Ut],e.
raw=t,e}i(Bt,"errWithCauseSerializer")});var $o=w((QE,Lo)=>{"use strict";Lo.exports={mapHttpRequest:yp,reqSerializer:Mo};var Er=Symbol("pino-raw-req-ref"),Do=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[Er]},"get"),set:i(function(t){this[Er]=t},"set")}});Object.defineProperty(
Do,Er,{writable:!0,value:{}});function Mo(t){let e=t.info||t.socket,n=Object.create(Do);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(Mo,"reqSerializer");function yp(t){return{
req:Mo(t)}}i(yp,"mapHttpRequest")});var Bo=w((tv,Uo)=>{"use strict";Uo.exports={mapHttpResponse:bp,resSerializer:qo};var vr=Symbol("pino-raw-res-ref"),Ho=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[vr]},"get"),set:i(function(t){this[vr]=t},"set")}});Object.defineProperty(Ho,vr,{writable:!0,
value:{}});function qo(t){let e=Object.create(Ho);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(qo,"resSerializer");function bp(t){return{res:qo(t)}}i(bp,"mapHttpResponse")});var Tr=w((rv,jo)=>{"use strict";var kr=Co(),wp=Io(),jt=$o(),Ft=Bo();jo.exports={err:kr,errWithCause:wp,mapHttpRequest:jt.
mapHttpRequest,mapHttpResponse:Ft.mapHttpResponse,req:jt.reqSerializer,res:Ft.resSerializer,wrapErrorSerializer:i(function(e){
return e===kr?e:i(function(r){return e(kr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===jt.reqSerializer?e:i(function(r){return e(jt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Ft.resSerializer?e:i(function(r){return e(Ft.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Ar=w((iv,zo)=>{"use strict";var Fo=k("node:util"),Wo=Fo.getCallSites??Fo.getCallSite;function xp(t,e){return e}i(xp,
"noOpPrepareStackTrace");zo.exports=i(function(){if(Wo)return Wo().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=xp;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Xo=w((av,Yo)=>{"use strict";function Or(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Or(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Or(t[n]));return e}return t}
i(Or,"deepClone");function Vo(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Vo,"parsePath");function Ko(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(Ko,"setValue");function Go(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(Go,"removeKey");var Wt=Symbol("PATH_NOT_FOUND");function Sp(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return Wt;n=n[r]}return n}i(Sp,"getValueIfExists");function _p(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(_p,"getValue");function Ep(t,e,n,r=!1){for(let s of e){
let o=Vo(s);if(o.includes("*"))Jo(t,o,n,s,r);else if(r)Go(t,o);else{let a=Sp(t,o);if(a===Wt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;Ko(t,o,c)}}}i(Ep,"redactPaths");function Jo(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else vp(t,e,n,
o,r,s)}i(Jo,"redactWildcardPath");function vp(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,h){if(h===
a.length){if(Array.isArray(d))for(let p=0;p<d.length;p++)u[h]=p.toString(),l(d[p],h+1);else if(typeof d=="object"&&d!==null)
for(let p in d)u[h]=p,l(d[p],h+1)}else if(h<a.length){let p=a[h];d&&typeof d=="object"&&d!==null&&p in d&&(u[h]=p,l(d[p],
h+1))}else if(c.includes("*"))Jo(d,c,typeof n=="function"?(g,f)=>{let y=[...u.slice(0,h),...f];return n(g,y)}:n,s,o);else if(o)
Go(d,c);else{let p=typeof n=="function"?n(_p(d,c),[...u.slice(0,h),...c]):n;Ko(d,c,p)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let p=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[p],u[h]=p}d!=
null&&l(d,a.length)}}i(vp,"redactIntermediateWildcard");function kp(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Vo(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(kp,"buildPathSt\
ructure");function Tp(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(Tp,"selectiveClone");function Ap(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Ap,"validatePath");function Op(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Ap(e)}i(Op,"validatePaths");function Pp(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Op(e);let a=kp(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=Tp(u,a),d=u,h=n;return typeof n=="function"&&(h=n),Ep(l,e,h,o),r===!1?(l.restore=function(){return Or(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(Pp,"slowRedact");Yo.exports=Pp});var Ie=w((uv,Zo)=>{"use strict";var Rp=Symbol("pino.setLevel"),Cp=Symbol("pino.getLevel"),Np=Symbol("pino.levelVal"),Ip=Symbol(
"pino.levelComp"),Dp=Symbol("pino.useLevelLabels"),Mp=Symbol("pino.useOnlyCustomLevels"),Lp=Symbol("pino.mixin"),$p=Symbol(
"pino.lsCache"),Hp=Symbol("pino.chindings"),qp=Symbol("pino.asJson"),Up=Symbol("pino.write"),Bp=Symbol("pino.redactFmt"),
jp=Symbol("pino.time"),Fp=Symbol("pino.timeSliceIndex"),Wp=Symbol("pino.stream"),zp=Symbol("pino.stringify"),Vp=Symbol("\
pino.stringifySafe"),Kp=Symbol("pino.stringifiers"),Gp=Symbol("pino.end"),Jp=Symbol("pino.formatOpts"),Yp=Symbol("pino.m\
essageKey"),Xp=Symbol("pino.errorKey"),Zp=Symbol("pino.nestedKey"),Qp=Symbol("pino.nestedKeyStr"),em=Symbol("pino.mixinM\
ergeStrategy"),tm=Symbol("pino.msgPrefix"),nm=Symbol("pino.wildcardFirst"),rm=Symbol.for("pino.serializers"),sm=Symbol.for(
"pino.formatters"),im=Symbol.for("pino.hooks"),om=Symbol.for("pino.metadata"),am=Symbol.for("pino.transport.usesMultistr\
eam");Zo.exports={setLevelSym:Rp,getLevelSym:Cp,levelValSym:Np,levelCompSym:Ip,useLevelLabelsSym:Dp,mixinSym:Lp,lsCacheSym:$p,
chindingsSym:Hp,asJsonSym:qp,writeSym:Up,serializersSym:rm,redactFmtSym:Bp,timeSym:jp,timeSliceIndexSym:Fp,streamSym:Wp,
stringifySym:zp,stringifySafeSym:Vp,stringifiersSym:Kp,endSym:Gp,formatOptsSym:Jp,messageKeySym:Yp,errorKeySym:Xp,nestedKeySym:Zp,
wildcardFirstSym:nm,needsMetadataGsym:om,useOnlyCustomLevelsSym:Mp,formattersSym:sm,hooksSym:im,nestedKeyStrSym:Qp,mixinMergeStrategySym:em,
msgPrefixSym:tm,transportUsesMultistreamSym:am}});var Rr=w((lv,na)=>{"use strict";var Qo=Xo(),{redactFmtSym:cm,wildcardFirstSym:zt}=Ie(),Pr=/[^.[\]]+|\[([^[\]]*?)\]/g,ea="\
[Redacted]",ta=!1;function um(t,e){let{paths:n,censor:r,remove:s}=lm(t),o=n.reduce((u,l)=>{Pr.lastIndex=0;let d=Pr.exec(
l),h=Pr.exec(l),p=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(p==="*"&&(p=zt),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:g}=h,f=`${l.substr(g,l.length-1)}`;return u[p]=u[p]||[],p!==zt&&u[p].length===0&&
u[p].push(...u[zt]||[]),p===zt&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[cm]:Qo({paths:n,censor:r,serialize:e,strict:ta,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(h,p)=>r(h,[l,...p]):r;u[l]=Qo({paths:o[l],censor:d,serialize:e,strict:ta,
remove:s})}return u},a)}i(um,"redaction");function lm(t){if(Array.isArray(t))return t={paths:t,censor:ea},t;let{paths:e,
censor:n=ea,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(lm,"handle");na.exports=um});var ia=w((fv,sa)=>{"use strict";var dm=i(()=>"","nullTime"),fm=i(()=>`,"time":${Date.now()}`,"epochTime"),hm=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),pm=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),mm=1000000n,
ra=1000000000n,gm=BigInt(Date.now())*mm,ym=process.hrtime.bigint(),bm=i(()=>{let t=process.hrtime.bigint()-ym,e=gm+t,n=e/
ra,r=e%ra,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");sa.exports={nullTime:dm,epochTime:fm,unixTime:hm,isoTime:pm,isoTimeNano:bm}});var aa=w((pv,oa)=>{"use strict";function wm(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(wm,"tryStringi\
fy");oa.exports=xm;function xm(t,e,n){var r=n&&n.stringify||wm,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,h=-1,p=t&&t.length||0,g=0;g<p;){if(t.charCodeAt(g)===37&&g+1<p){switch(h=
h>-1?h:0,t.charCodeAt(g+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Number(e[d]),h=g+2,g++;
break;case 105:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Math.floor(Number(e[d])),h=g+2,g++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<g&&(l+=t.slice(h,g));var f=typeof e[d];if(f==="string"){l+="'"+e[d]+"'",h=g+2,g++;break}if(f===
"function"){l+=e[d].name||"<anonymous>",h=g+2,g++;break}l+=r(e[d]),h=g+2,g++;break;case 115:if(d>=u)break;h<g&&(l+=t.slice(
h,g)),l+=String(e[d]),h=g+2,g++;break;case 37:h<g&&(l+=t.slice(h,g)),l+="%",h=g+2,g++,d--;break}++d}++g}return h===-1?t:
(h<p&&(l+=t.slice(h)),l)}i(xm,"format")});var Nr=w((gv,Cr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Cr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Cr.exports=t}});var ma=w((bv,pa)=>{"use strict";var N=k("fs"),Sm=k("events"),_m=k("util").inherits,ca=k("path"),Dr=Nr(),Em=k("assert"),Vt=100,
Kt=Buffer.allocUnsafe(0),vm=16*1024,ua="buffer",la="utf8",[km,Tm]=(process.versions.node||"0.0").split(".").map(Number),
Am=km>=22&&Tm>=7;function da(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&N.mkdirSync(ca.dirname(
t),{recursive:!0});let o=N.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?N.mkdir(ca.dirname(t),{recursive:!0},
o=>{if(o)return n(o);N.open(t,r,s,n)}):N.open(t,r,s,n)}i(da,"openFile");function Q(t){if(!(this instanceof Q))return new Q(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:h,contentMode:p,
mode:g}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||vm,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=g,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let f,
y;if(p===ua)this._writingBuf=Kt,this.write=Rm,this.flush=Nm,this.flushSync=Dm,this._actualWrite=Lm,f=i(()=>N.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>N.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===la)this._writingBuf="",this.write=Pm,this.flush=Cm,this.flushSync=Im,this._actualWrite=Mm,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?N.write(this.fd,this._writingBuf,this.release):N.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${la}" and "${ua}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")da(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Dr(Vt),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(y,Vt);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let x=Ir(this._writingBuf,
this._len,_);if(this._len=x.len,this._writingBuf=x.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let E=f(),C=Ir(this._writingBuf,this._len,E);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&N.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Gt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Om,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(Q,"SonicBo\
om");function Ir(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Ir,"releaseWritingBuf");function Om(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Om,"e\
mitDrain");_m(Q,Sm);function fa(t,e){return t.length===0?Kt:t.length===1?t[0]:Buffer.concat(t,e)}i(fa,"mergeBuf");function Pm(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Pm,"write");function Rm(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Rm,"writeBuffer");function ha(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{N.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(ha,"callFlushCallbackOnDrain");function Cm(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&ha.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Cm,"flush");function Nm(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&ha.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(Nm,"flushBuffer");Q.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&N.close(e,n=>{if(n)return this.emit("error",n)})}),da(this.file,this)};Q.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Gt(this)))};function Im(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?N.writeSync(this.fd,t):N.writeSync(this.fd,
t,"utf8"),n=Ir(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Dr(Vt)}}try{N.fsyncSync(this.fd)}catch{}}
i(Im,"flushSync");function Dm(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Kt);let t=Kt;for(;this._bufs.length||t.length;){t.length<=0&&(t=fa(this._bufs[0],this._lens[0]));try{let e=N.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Dr(Vt)}}}i(Dm,"flushBufferS\
ync");Q.prototype.destroy=function(){this.destroyed||Gt(this)};function Mm(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else N.write(
this.fd,this._writingBuf,t)}i(Mm,"actualWrite");function Lm(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:fa(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=N.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Am&&(this._writingBuf=Buffer.from(this._writingBuf)),N.write(this.fd,this._writingBuf,
t)}i(Lm,"actualWriteBuffer");function Gt(t){if(t.fd===-1){t.once("ready",Gt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Em(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{N.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?N.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Gt,"actualClose");Q.SonicBoom=Q;Q.default=Q;pa.exports=Q});var Mr=w((xv,xa)=>{"use strict";var ee={exit:[],beforeExit:[]},ga={exit:qm,beforeExit:Um},Ve;function $m(){Ve===void 0&&
(Ve=new FinalizationRegistry(Bm))}i($m,"ensureRegistry");function Hm(t){ee[t].length>0||process.on(t,ga[t])}i(Hm,"instal\
l");function ya(t){ee[t].length>0||(process.removeListener(t,ga[t]),ee.exit.length===0&&ee.beforeExit.length===0&&(Ve=void 0))}
i(ya,"uninstall");function qm(){ba("exit")}i(qm,"onExit");function Um(){ba("beforeExit")}i(Um,"onBeforeExit");function ba(t){
for(let e of ee[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ee[t]=[]}i(ba,"callRefs");function Bm(t){for(let e of["exi\
t","beforeExit"]){let n=ee[e].indexOf(t);ee[e].splice(n,n+1),ya(e)}}i(Bm,"clear");function wa(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");Hm(t);let r=new WeakRef(e);r.fn=n,$m(),Ve.register(e,r),ee[t].push(r)}i(wa,"_register");
function jm(t,e){wa("exit",t,e)}i(jm,"register");function Fm(t,e){wa("beforeExit",t,e)}i(Fm,"registerBeforeExit");function Wm(t){
if(Ve!==void 0){Ve.unregister(t);for(let e of["exit","beforeExit"])ee[e]=ee[e].filter(n=>{let r=n.deref();return r&&r!==
t}),ya(e)}}i(Wm,"unregister");xa.exports={register:jm,registerBeforeExit:Fm,unregister:Wm}});var Sa=w((_v,zm)=>{zm.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var Ea=w((Ev,_a)=>{"use strict";function Vm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
Vm,"wait");function Km(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Km,"w\
aitDiff");_a.exports={wait:Vm,waitDiff:Km}});var ka=w((kv,va)=>{"use strict";va.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var $a=w((Tv,La)=>{"use strict";var{version:Gm}=Sa(),{EventEmitter:Jm}=k("events"),{Worker:Ym}=k("worker_threads"),{join:Xm}=k("path"),
{pathToFileURL:Zm}=k("url"),{wait:Qm}=Ea(),{WRITE_INDEX:ge,READ_INDEX:_e,SEQ_INDEX:Lr}=ka(),eg=k("buffer"),tg=k("assert"),
m=Symbol("kImpl"),ng=eg.constants.MAX_STRING_LENGTH;function Ta(){}i(Ta,"noop");function Ur(t,e){Atomics.add(t[m].state,
Lr,1),e(),Atomics.add(t[m].state,Lr,1),Atomics.notify(t[m].state,Lr)}i(Ur,"updateState");function Aa(t){Ur(t,()=>{Atomics.
store(t[m].state,_e,0),Atomics.store(t[m].state,ge,0)}),Atomics.notify(t[m].state,_e)}i(Aa,"resetIndexes");var Ke=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Jt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},rg=process.env.NODE_V8_COVERAGE?Jt:global.FinalizationRegistry||Jt,sg=process.env.
NODE_V8_COVERAGE?Ke:global.WeakRef||Ke,Oa=new rg(t=>{t.exited||t.terminate()});function ig(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Xm(__dirname,"\
lib","worker.js"),a=new Ym(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:Zm(n).href,dataBuf:t[m].dataBuf,stateBuf:t[m].stateBuf,workerData:{$context:{threadStreamVersion:Gm},
...r}}});return a.stream=new Ke(t),a.on("message",og),a.on("exit",Ca),Oa.register(t,a),a}i(ig,"createWorker");function Pa(t){
tg(!t[m].sync),t[m].needDrain&&(t[m].needDrain=!1,t.emit("drain"))}i(Pa,"drain");function Ra(t){for(;;){let e=Atomics.load(
t[m].state,ge);if(t.destroyed||e<0)return;let n=t[m].data.length-e;if(n>0){if(t[m].bufLen===0){t[m].flushing=!1,t[m].ending?
Br(t):t[m].needDrain&&process.nextTick(Pa,t);return}Da(t,n,Ta);continue}if(n===0){if(e===0&&t[m].bufLen===0)return;Yt(t,
()=>{t.destroyed||(Aa(t),Ra(t))});return}V(t,new Error("overwritten"));return}}i(Ra,"nextFlush");function og(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[m].ending||
(this.stream=new sg(e)),Yt(e,()=>{e[m].ready=!0,e.emit("ready")});break;case"ERROR":V(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){V(e,new Error(
"this should not happen: "+t.code));break}let n=e[m].flushCallbacks.get(t.id);n&&(e[m].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:V(e,new Error("this should not happen: "+t.code))}}
i(og,"onWorkerMessage");function Ca(t){let e=this.stream.deref();e!==void 0&&(Oa.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Ca),V(e,t!==0?new Error("the worker thread exited"):null))}i(Ca,"onWorkerExit");var Hr=class extends Jm{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[m]={},this[m].stateBuf=new SharedArrayBuffer(128),this[m].state=new Int32Array(this[m].stateBuf),this[m].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[m].data=Buffer.from(this[m].dataBuf),this[m].sync=e.sync||
!1,this[m].ending=!1,this[m].ended=!1,this[m].needDrain=!1,this[m].destroyed=!1,this[m].flushing=!1,this[m].ready=!1,this[m].
finished=!1,this[m].errored=null,this[m].closed=!1,this[m].buf=[],this[m].bufHead=0,this[m].bufLen=0,this[m].flushCallbacks=
new Map,this[m].nextFlushId=0,this[m].flushRetainCount=0,this[m].userRef=!0,this.worker=ig(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[m].destroyed)return qr(this,new Error(
"the worker has exited")),!1;if(this[m].ending)return qr(this,new Error("the worker is ending")),!1;if(this[m].flushing&&
this[m].bufLen+n.length>=ng)try{$r(this),this[m].flushing=!0}catch(r){return V(this,r),!1}if(this[m].buf.push(n),this[m].
bufLen+=n.length,this[m].sync)try{return $r(this),!0}catch(r){return V(this,r),!1}return this[m].flushing||(this[m].flushing=
!0,setImmediate(Ra,this)),this[m].needDrain=this[m].data.length-this[m].bufLen-Atomics.load(this[m].state,ge)<=0,!this[m].
needDrain}end(){this[m].destroyed||(this[m].ending=!0,this.worker.stream=new Ke(this),Br(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||Ta,n&&ag(this);let r=!1,s=i(o=>{r||(r=!0,n&&cg(this),e(o))},"done");Na(this,o=>{if(o){process.nextTick(
s,o);return}Ia(this,s)})}flushSync(){this[m].destroyed||($r(this),Ma(this))}unref(){this[m].userRef=!1,this[m].flushRetainCount===
0&&this.worker.unref()}ref(){this[m].userRef=!0,this.worker.ref()}get ready(){return this[m].ready}get destroyed(){return this[m].
destroyed}get closed(){return this[m].closed}get writable(){return!this[m].destroyed&&!this[m].ending}get writableEnded(){
return this[m].ending}get writableFinished(){return this[m].finished}get writableNeedDrain(){return this[m].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[m].errored}};function Na(t,e){if(t[m].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[m].sync&&(t[m].flushing||t[m].bufLen>0)){setImmediate(Na,t,e);return}Yt(t,e)}i(Na,
"flushBuffer");function Yt(t,e){let n=Atomics.load(t[m].state,ge);Qm(t[m].state,_e,n,1/0,(r,s)=>{if(r){V(t,r),e(r);return}
if(s!=="ok"){Yt(t,e);return}e()})}i(Yt,"waitForRead");function ag(t){t[m].flushRetainCount===0&&t.worker.ref(),t[m].flushRetainCount++}
i(ag,"retainWorkerForPendingFlush");function cg(t){t[m].flushRetainCount!==0&&(t[m].flushRetainCount--,t[m].flushRetainCount===
0&&!t[m].userRef&&t.worker.unref())}i(cg,"releaseWorkerForPendingFlush");function Ia(t,e){if(t[m].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[m].ready){let r=i(()=>{o(),Ia(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[m].nextFlushId;t[m].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[m].flushCallbacks.delete(n),V(t,r),process.nextTick(e,r)}}i(Ia,"requestWorkerF\
lush");function ug(t,e){let n=t[m].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(ug,"failPendingFlushCallbacks");function qr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(qr,"error");function V(t,e){t[m].destroyed||(t[m].destroyed=!0,ug(t,e),e&&(t[m].errored=e,qr(t,e)),t.worker.
exited?setImmediate(()=>{t[m].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[m].closed=!0,t.
emit("close")}))}i(V,"destroy");function Da(t,e,n){let s=Atomics.load(t[m].state,ge),o=e;for(;o>0&&t[m].bufLen!==0;){let a=t[m].
bufHead,c=t[m].buf[a];if(c.length<=o){c.copy(t[m].data,s),s+=c.length,o-=c.length,t[m].bufLen-=c.length,t[m].bufHead=a+1,
t[m].bufHead===t[m].buf.length?(t[m].buf.length=0,t[m].bufHead=0):t[m].bufHead>=1024&&t[m].bufHead*2>=t[m].buf.length&&(t[m].
buf.splice(0,t[m].bufHead),t[m].bufHead=0);continue}c.copy(t[m].data,s,0,o),t[m].buf[a]=c.subarray(o),t[m].bufLen-=o,s+=
o,o=0}return Ur(t,()=>{Atomics.store(t[m].state,ge,s)}),n(),!0}i(Da,"write");function Br(t){if(!(t[m].ended||!t[m].ending||
t[m].flushing)){t[m].ended=!0;try{t.flushSync();let e=Atomics.load(t[m].state,_e);Ur(t,()=>{Atomics.store(t[m].state,ge,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[m].state,_e,e,1e3),e=Atomics.load(t[m].state,_e),e===-2){V(t,new Error("en\
d() failed"));return}if(++n===10){V(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[m].finished=
!0,t.emit("finish")})}catch(e){V(t,e)}}}i(Br,"end");function $r(t){let e=i(()=>{t[m].ending?Br(t):t[m].needDrain&&process.
nextTick(Pa,t)},"cb");for(t[m].flushing=!1;t[m].bufLen!==0;){let n=Atomics.load(t[m].state,ge);if(n<0)throw new Error("_\
writeSync failed");let r=t[m].data.length-n;if(r===0){Ma(t),Aa(t);continue}else if(r<0)throw new Error("overwritten");Da(
t,r,e)}}i($r,"writeSync");function Ma(t){if(t[m].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[m].state,ge),n=0;for(;;){let r=Atomics.load(t[m].state,_e);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[m].state,_e,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(Ma,"flushSync");La.
exports=Hr});var Wr=w((Ov,Ua)=>{"use strict";var{createRequire:lg}=k("module"),{existsSync:dg}=k("node:fs"),fg=Ar(),{join:jr,isAbsolute:qa,
sep:hg}=k("node:path"),{fileURLToPath:pg}=k("node:url"),mg=Nr(),Fr=Mr(),gg=$a(),{transportUsesMultistreamSym:yg}=Ie();function bg(t){
Fr.register(t,Eg),Fr.registerBeforeExit(t,vg),t.on("close",function(){Fr.unregister(t)})}i(bg,"setupOnExit");function wg(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(wg,"hasPreloadFlags");function xg(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Ha(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Ha(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(xg,"sanitizeNodeOptions");function Ha(t){let e=Sg(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=pg(n)}catch{return!1}return qa(n)&&!dg(n)}i(Ha,"shouldDropPreload");function Sg(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(Sg,"stripQuotes");function _g(t,e,n,r,s){if(!n.
execArgv&&wg()&&k.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=xg(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new gg({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&bg(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),mg(
100),o.end())}return i(c,"onExit"),o}i(_g,"buildStream");function Eg(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Eg,"autoEnd");function vg(t){t.flushSync()}i(vg,"flush");function kg(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=fg(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||jr(__dirname,"worker.js"),
u.targets=n.filter(x=>x.target).map(x=>({...x,target:y(x.target)})),u.pipelines=n.filter(x=>x.pipeline).map(x=>x.pipeline.
map(S=>({...S,level:x.level,target:y(S.target)})));let b=u.targets.some(x=>x.level!=null),_=u.pipelines.some(x=>x.some(S=>S.
level!=null));l=u.targets.length+u.pipelines.length>1||b||_}else e&&(p=h["pino-worker"]||jr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let g=n||e?"pino.transp\
ort":p,f=_g(y(p),u,o,c,g);return l&&(f[yg]=!0),f;function y(b){if(b=h[b]||b,qa(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return jr(__dirname,"..","file.js");let _;for(let x of d)try{let S=x==="node:repl"?process.cwd()+hg:x;_=lg(S).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(y,"f\
ixTarget")}i(kg,"transport");Ua.exports=kg});var en=w((Rv,Qa)=>{"use strict";var Tg=k("node:diagnostics_channel"),Ba=aa(),{mapHttpRequest:Ag,mapHttpResponse:Og}=Tr(),
zr=ma(),ja=Mr(),{lsCacheSym:Pg,chindingsSym:Ka,writeSym:Fa,serializersSym:Ga,formatOptsSym:Wa,endSym:Rg,stringifiersSym:Ja,
stringifySym:Ya,stringifySafeSym:Vr,wildcardFirstSym:Xa,nestedKeySym:Cg,formattersSym:Za,messageKeySym:Ng,errorKeySym:Ig,
nestedKeyStrSym:Dg,msgPrefixSym:Xt}=Ie(),{isMainThread:Mg}=k("worker_threads"),Lg=Wr(),[$g]=process.versions.node.split(
".").map(t=>Number(t)),za=Tg.tracingChannel("pino_asJson"),Zt=$g>=25?t=>JSON.stringify(t):qg;function Ge(){}i(Ge,"noop");
function Hg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Ag(r):typeof r.setHeader=="function"&&(r=Og(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[Xt]=="string"&&o!==void 0&&o!==null&&(o=this[Xt]+o),this[Fa](r,
Ba(o,a,this[Wa]),t)}else{let o=r===void 0?s.shift():r;typeof this[Xt]=="string"&&o!==void 0&&o!==null&&(o=this[Xt]+o),this[Fa](
null,Ba(o,s,this[Wa]),t)}}}i(Hg,"genLog");function qg(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(qg,"_asString");function Ug(t,e,n,r){if(za.hasSubscribers===!1)return Va.call(this,
t,e,n,r);let s={instance:this,arguments};return za.traceSync(Va,s,this,t,e,n,r)}i(Ug,"asJson");function Va(t,e,n,r){let s=this[Ya],
o=this[Vr],a=this[Ja],c=this[Rg],u=this[Ka],l=this[Ga],d=this[Za],h=this[Ng],p=this[Ig],g=this[Pg][n]+r;g=g+u;let f;d.log&&
(t=d.log(t));let y=a[Xa],b="";for(let x in t)if(f=t[x],Object.prototype.hasOwnProperty.call(t,x)&&f!==void 0){l[x]?f=l[x](
f):x===p&&l.err&&(f=l.err(f));let S=a[x]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f));break;case"string":f=(S||Zt)(f);break;default:f=(S||s)(f,o)}if(f===
void 0)continue;let E=Zt(x);b+=","+E+":"+f}let _="";if(e!==void 0){f=l[h]?l[h](e):e;let x=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f)),_=',"'+h+'":'+f;break;case"stri\
ng":f=(x||Zt)(f),_=',"'+h+'":'+f;break;default:f=(x||s)(f,o),_=',"'+h+'":'+f}}return this[Cg]&&b?g+this[Dg]+b.slice(1)+"\
}"+_+c:g+b+_+c}i(Va,"_asJson");function Bg(t,e){let n,r=t[Ka],s=t[Ya],o=t[Vr],a=t[Ja],c=a[Xa],u=t[Ga],l=t[Za].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+Zt(d)+":"+n}return r}i(Bg,"asCh\
indings");function jg(t){return t.write!==t.constructor.prototype.write}i(jg,"hasBeenTampered");function Qt(t){let e=new zr(
t);return e.on("error",n),!t.sync&&Mg&&(ja.register(e,Fg),e.on("close",function(){ja.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Ge,e.end=Ge,e.flushSync=Ge,e.destroy=Ge;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(Qt,"buildSafeSonicBoom");function Fg(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(Fg,"autoEnd");function Wg(t){return i(function(n,r,s={},o){if(typeof s=="string")o=Qt({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=Qt({dest:o})}else if(s instanceof zr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
zr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=Lg({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Ge),o||(jg(process.stdout)?o=process.stdout:o=Qt({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(Wg,"createArgsNormalizer");function zg(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Vr])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(zg,"stringify");function Vg(t,e,n){return{
level:t,bindings:e,log:n}}i(Vg,"buildFormatters");function Kg(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Kg,"normalizeDestFileDescriptor");Qa.exports={noop:Ge,buildSafeSonicBoom:Qt,asChindings:Bg,asJson:Ug,
genLog:Hg,createArgsNormalizer:Wg,stringify:zg,buildFormatters:Vg,normalizeDestFileDescriptor:Kg}});var tn=w((Nv,ec)=>{var Gg={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},Jg={ASC:"ASC",DESC:"DESC"};ec.exports={DEFAULT_LEVELS:Gg,
SORTING_ORDER:Jg}});var Jr=w((Iv,sc)=>{"use strict";var{lsCacheSym:Yg,levelValSym:Kr,useOnlyCustomLevelsSym:Xg,streamSym:Zg,formattersSym:Qg,
hooksSym:ey,levelCompSym:tc}=Ie(),{noop:ty,genLog:De}=en(),{DEFAULT_LEVELS:ae,SORTING_ORDER:nc}=tn(),rc={fatal:i(t=>{let e=De(
ae.fatal,t);return function(...n){let r=this[Zg];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>De(ae.error,t),"error"),warn:i(t=>De(ae.warn,t),"warn"),info:i(t=>De(ae.info,t),"info"),debug:i(t=>De(
ae.debug,t),"debug"),trace:i(t=>De(ae.trace,t),"trace")},Gr=Object.keys(ae).reduce((t,e)=>(t[ae[e]]=e,t),{}),ny=Object.keys(
Gr).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function ry(t){let e=t[Qg].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[Yg]=r,t}i(ry,"genLsCache");function sy(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(sy,"isStand\
ardLevel");function iy(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Kr],s=this[Kr]=n[t],o=this[Xg],a=this[tc],
c=this[ey].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=ty;continue}this[u]=sy(u,o)?rc[u](c):De(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(iy,"setLevel");function oy(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(oy,"getLevel");function ay(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[tc](n,this[Kr])}i(ay,"isLeve\
lEnabled");function cy(t,e,n){return t===nc.DESC?e<=n:e>=n}i(cy,"compareLevel");function uy(t){return typeof t=="string"?
cy.bind(null,t):t}i(uy,"genLevelComparison");function ly(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Gr,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:ae,t);return{labels:r,values:s}}i(ly,"mappings");function dy(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Gr).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:ae,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(dy,"assertD\
efaultLevelFound");function fy(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(fy,"assertNoLevelCollisi\
ons");function hy(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(nc).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(hy,"assertLevelComparison");sc.exports={initialLsCache:ny,
genLsCache:ry,levelMethods:rc,getLevel:oy,setLevel:iy,isLevelEnabled:ay,mappings:ly,assertNoLevelCollisions:fy,assertDefaultLevelFound:dy,
genLevelComparison:uy,assertLevelComparison:hy}});var Yr=w((Mv,ic)=>{"use strict";ic.exports={version:"10.4.0"}});var hc=w(($v,fc)=>{"use strict";var{EventEmitter:py}=k("node:events"),{lsCacheSym:my,levelValSym:gy,setLevelSym:Zr,getLevelSym:oc,
chindingsSym:rn,mixinSym:yy,asJsonSym:cc,writeSym:by,mixinMergeStrategySym:wy,timeSym:xy,timeSliceIndexSym:Sy,streamSym:uc,
serializersSym:Me,formattersSym:yt,errorKeySym:_y,messageKeySym:Ey,useOnlyCustomLevelsSym:vy,needsMetadataGsym:ky,redactFmtSym:Ty,
stringifySym:Ay,formatOptsSym:Oy,stringifiersSym:Py,msgPrefixSym:Qr,hooksSym:Ry}=Ie(),{getLevel:Cy,setLevel:Ny,isLevelEnabled:Iy,
mappings:Dy,initialLsCache:My,genLsCache:Ly,assertNoLevelCollisions:$y}=Jr(),{asChindings:es,asJson:Hy,buildFormatters:Xr,
stringify:ac,noop:lc}=en(),{version:qy}=Yr(),Uy=Rr(),By=class{static{i(this,"Pino")}},dc={constructor:By,child:jy,bindings:Fy,
setBindings:Wy,flush:Ky,isLevelEnabled:Iy,version:qy,get level(){return this[oc]()},set level(t){this[Zr](t)},get levelVal(){
return this[gy]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[Qr]},get[Symbol.toStringTag](){
return"Pino"},[my]:My,[by]:Vy,[cc]:Hy,[oc]:Cy,[Zr]:Ny};Object.setPrototypeOf(dc,py.prototype);fc.exports=function(){return Object.
create(dc)};var nn=i(t=>t,"resetChildingsFormatter");function jy(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Me],r=this[yt],s=Object.create(this);if(e==null)return s[yt].bindings!==nn&&(s[yt]=Xr(r.level,nn,r.log)),s[rn]=
es(s,t),this.onChild!==lc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Me]=Object.create(null);for(let l in n)
s[Me][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[Me][l]=n[l]}for(let l in e.
serializers)s[Me][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[Me][l]=e.serializers[l]}}else s[Me]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[yt]=
Xr(c||r.level,u||nn,l||r.log)}else s[yt]=Xr(r.level,nn,r.log);if(e.hasOwnProperty("customLevels")===!0&&($y(this.levels,
e.customLevels),s.levels=Dy(e.customLevels,s[vy]),Ly(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=Uy(s.redact,ac),u={stringify:c[Ty]};s[Ay]=ac,s[Py]=c,s[Oy]=u}if(typeof e.msgPrefix=="string"&&(s[Qr]=
(this[Qr]||"")+e.msgPrefix),s[rn]=es(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[Zr](c)}return this.onChild(s),s}i(jy,"child");function Fy(){let e=`{${this[rn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(Fy,"bindings");function Wy(t){let e=es(this,t);this[rn]=e}i(Wy,"setBindings");
function zy(t,e){return Object.assign(e,t)}i(zy,"defaultMixinMergeStrategy");function Vy(t,e,n){let r=this[xy](),s=this[yy],
o=this[_y],a=this[Ey],c=this[wy]||zy,u,l=this[Ry].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[cc](u,e,n,r),h=this[uc];
h[ky]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[Sy]),h.lastLogger=this),h.write(l?l(d):d)}i(Vy,
"write");function Ky(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[uc];typeof e.
flush=="function"?e.flush(t||lc):t&&t()}i(Ky,"flush")});var yc=w((ss,gc)=>{"use strict";var{hasOwnProperty:bt}=Object.prototype,$e=rs();$e.configure=rs;$e.stringify=$e;$e.default=
$e;ss.stringify=$e;ss.configure=rs;gc.exports=$e;var Gy=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ee(t){return t.
length<5e3&&!Gy.test(t)?`"${t}"`:JSON.stringify(t)}i(Ee,"strEscape");function ts(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(ts,"sort");var Jy=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function ns(t){
return Jy.call(t)!==void 0&&t.length!==0}i(ns,"isTypedArrayWithEntries");function pc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(pc,"stringifyTypedArray");function Yy(t){
if(bt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(Yy,"getCircularV\
alueOption");function Xy(t){let e;if(bt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Xy,"getDeterministicOption");function Zy(t,e){let n;if(bt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(Zy,"getBooleanOption");function mc(t,e){let n;if(bt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(mc,"getPositiveIntegerOption");function Le(t){return t===1?"1 item":`${t} items`}i(Le,
"getItemCount");function Qy(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(Qy,"getUniqueReplacerSet");function eb(t){if(bt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(eb,"getStrictOption");function rs(t){
t={...t};let e=eb(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=Yy(t),r=Zy(
t,"bigint"),s=Xy(t),o=typeof s=="function"?s:void 0,a=mc(t,"maximumDepth"),c=mc(t,"maximumBreadth");function u(g,f,y,b,_,x){
let S=f[g];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(g)),S=b.call(f,g,S),typeof S){case"\
string":return Ee(S);case"object":{if(S===null)return"null";if(y.indexOf(S)!==-1)return n;let E="",C=",",M=x;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(S),_!==""&&(x+=_,E+=`
${x}`,C=`,
${x}`);let H=Math.min(S.length,c),W=0;for(;W<H-1;W++){let Ne=u(String(W),S,y,b,_,x);E+=Ne!==void 0?Ne:"null",E+=C}let z=u(
String(W),S,y,b,_,x);if(E+=z!==void 0?z:"null",S.length-1>c){let Ne=S.length-c-1;E+=`${C}"... ${Le(Ne)} not stringified"`}
return _!==""&&(E+=`
${M}`),y.pop(),`[${E}]`}let R=Object.keys(S),I=R.length;if(I===0)return"{}";if(a<y.length+1)return'"[Object]"';let A="",
$="";_!==""&&(x+=_,C=`,
${x}`,A=" ");let B=Math.min(I,c);s&&!ns(S)&&(R=ts(R,o)),y.push(S);for(let H=0;H<B;H++){let W=R[H],z=u(W,S,y,b,_,x);z!==void 0&&
(E+=`${$}${Ee(W)}:${A}${z}`,$=C)}if(I>c){let H=I-c;E+=`${$}"...":${A}"${Le(H)} not stringified"`,$=C}return _!==""&&$.length>
1&&(E=`
${x}${E}
${M}`),y.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function l(g,f,y,b,_,x){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(g)),typeof f){case"string":return Ee(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let S=x,E="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_!==""&&(x+=_,E+=`
${x}`,C=`,
${x}`);let I=Math.min(f.length,c),A=0;for(;A<I-1;A++){let B=l(String(A),f[A],y,b,_,x);E+=B!==void 0?B:"null",E+=C}let $=l(
String(A),f[A],y,b,_,x);if(E+=$!==void 0?$:"null",f.length-1>c){let B=f.length-c-1;E+=`${C}"... ${Le(B)} not stringified\
"`}return _!==""&&(E+=`
${S}`),y.pop(),`[${E}]`}y.push(f);let M="";_!==""&&(x+=_,C=`,
${x}`,M=" ");let R="";for(let I of b){let A=l(I,f[I],y,b,_,x);A!==void 0&&(E+=`${R}${Ee(I)}:${M}${A}`,R=C)}return _!==""&&
R.length>1&&(E=`
${x}${E}
${S}`),y.pop(),`{${E}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyArrayReplacer");
function d(g,f,y,b,_){switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(g),typeof f!="object")return d(g,f,y,b,_);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let x=_;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_+=b;let A=`
${_}`,$=`,
${_}`,B=Math.min(f.length,c),H=0;for(;H<B-1;H++){let z=d(String(H),f[H],y,b,_);A+=z!==void 0?z:"null",A+=$}let W=d(String(
H),f[H],y,b,_);if(A+=W!==void 0?W:"null",f.length-1>c){let z=f.length-c-1;A+=`${$}"... ${Le(z)} not stringified"`}return A+=
`
${x}`,y.pop(),`[${A}]`}let S=Object.keys(f),E=S.length;if(E===0)return"{}";if(a<y.length+1)return'"[Object]"';_+=b;let C=`\
,
${_}`,M="",R="",I=Math.min(E,c);ns(f)&&(M+=pc(f,C,c),S=S.slice(f.length),I-=f.length,R=C),s&&(S=ts(S,o)),y.push(f);for(let A=0;A<
I;A++){let $=S[A],B=d($,f[$],y,b,_);B!==void 0&&(M+=`${R}${Ee($)}: ${B}`,R=C)}if(E>c){let A=E-c;M+=`${R}"...": "${Le(A)}\
 not stringified"`,R=C}return R!==""&&(M=`
${_}${M}
${x}`),y.pop(),`{${M}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyIndent");function h(g,f,y){
switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(g),typeof f!="object")return h(g,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",_=f.length!==
void 0;if(_&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let M=Math.min(f.length,
c),R=0;for(;R<M-1;R++){let A=h(String(R),f[R],y);b+=A!==void 0?A:"null",b+=","}let I=h(String(R),f[R],y);if(b+=I!==void 0?
I:"null",f.length-1>c){let A=f.length-c-1;b+=`,"... ${Le(A)} not stringified"`}return y.pop(),`[${b}]`}let x=Object.keys(
f),S=x.length;if(S===0)return"{}";if(a<y.length+1)return'"[Object]"';let E="",C=Math.min(S,c);_&&ns(f)&&(b+=pc(f,",",c),
x=x.slice(f.length),C-=f.length,E=","),s&&(x=ts(x,o)),y.push(f);for(let M=0;M<C;M++){let R=x[M],I=h(R,f[R],y);I!==void 0&&
(b+=`${E}${Ee(R)}:${I}`,E=",")}if(S>c){let M=S-c;b+=`${E}"...":"${Le(M)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(g,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":g},[],f,b,"");if(Array.isArray(f))return l("",g,[],Qy(f),b,"")}if(b.length!==0)return d("",g,
[],b,"")}return h("",g,[])}return i(p,"stringify"),p}i(rs,"configure")});var Sc=w((Uv,xc)=>{"use strict";var is=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:wc}=tn(),tb=wc.info;function nb(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(wc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[is]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,g=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let _=rb(f.length,e.dedupe);ib(
_,f.length,e.dedupe);_=sb(_,e.dedupe))if(p=f[_],p.level<=g){if(y!==0&&y!==p.level)break;if(b=p.stream,b[is]){let{lastTime:x,
lastMsg:S,lastObj:E,lastLogger:C}=this;b.lastLevel=g,b.lastTime=x,b.lastMsg=S,b.lastObj=E,b.lastLogger=C}b.write(h),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,g=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=tb;
let _={stream:g,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(_),f.sort(bc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,g=p.findIndex(f=>f.id===h);return g>=0&&(p.splice(g,1),p.sort(bc),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function d(h){let p=new Array(this.streams.length);for(let g=0;g<p.length;g++)p[g]={level:h,
stream:this.streams[g].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:p,clone:d,[is]:!0,
streamLevels:n}}i(d,"clone")}i(nb,"multistream");function bc(t,e){return t.level-e.level}i(bc,"compareByLevel");function rb(t,e){
return e?t-1:0}i(rb,"initLoopVar");function sb(t,e){return e?t-1:t+1}i(sb,"adjustLoopVar");function ib(t,e,n){return n?t>=
0:t<e}i(ib,"checkLoopVar");xc.exports=nb});var Mc=w((jv,K)=>{"use strict";var ob=k("node:os"),Pc=Tr(),ab=Ar(),cb=Rr(),Rc=ia(),ub=hc(),Cc=Ie(),{configure:lb}=yc(),{
assertDefaultLevelFound:db,mappings:Nc,genLsCache:fb,genLevelComparison:hb,assertLevelComparison:pb}=Jr(),{DEFAULT_LEVELS:Ic,
SORTING_ORDER:mb}=tn(),{createArgsNormalizer:gb,asChindings:yb,buildSafeSonicBoom:_c,buildFormatters:bb,stringify:os,normalizeDestFileDescriptor:Ec,
noop:wb}=en(),{version:xb}=Yr(),{chindingsSym:vc,redactFmtSym:Sb,serializersSym:kc,timeSym:_b,timeSliceIndexSym:Eb,streamSym:vb,
stringifySym:Tc,stringifySafeSym:as,stringifiersSym:Ac,setLevelSym:kb,endSym:Tb,formatOptsSym:Ab,messageKeySym:Ob,errorKeySym:Pb,
nestedKeySym:Rb,mixinSym:Cb,levelCompSym:Nb,useOnlyCustomLevelsSym:Ib,formattersSym:Oc,hooksSym:Db,nestedKeyStrSym:Mb,mixinMergeStrategySym:Lb,
msgPrefixSym:$b,transportUsesMultistreamSym:Hb}=Cc,{epochTime:Dc,nullTime:qb}=Rc,{pid:Ub}=process,Bb=ob.hostname(),jb=Pc.
err,Fb={level:"info",levelComparison:mb.ASC,levels:Ic,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:Ub,
hostname:Bb},serializers:Object.assign(Object.create(null),{err:jb}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Dc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},Wb=gb(Fb),zb=Object.assign(Object.create(null),Pc);
function cs(...t){let e={},{opts:n,stream:r}=Wb(e,ab(),...t);n.level&&typeof n.level=="string"&&Ic[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:h,name:p,level:g,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:x,formatters:S,hooks:E,
depthLimit:C,edgeLimit:M,onChild:R,msgPrefix:I}=n,A=lb({maximumDepth:C,maximumBreadth:M}),$=bb(S.level,S.bindings,S.log),
B=os.bind({[as]:A}),H=s?Object.assign(Object.create(null),cb(s,B)):Object.create(null),W=s?{stringify:H[Sb]}:{stringify:B},
z="}"+(o?`\r
`:`
`),Ne=yb.bind(null,{[vc]:"",[kc]:a,[Ac]:H,[Tc]:os,[as]:A,[Oc]:$}),pr="";h!==null&&(p===void 0?pr=Ne(h):pr=Ne(Object.assign(
{},h,{name:p})));let xo=c instanceof Function?c:c?Dc:qb,Xh=xo().indexOf(":")+1;if(x&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(I&&typeof I!="string")throw Error(`Unknown msgPrefix type "${typeof I}" - expected "string"`);db(
g,f,x);let ft=Nc(f,x);if(r&&r[Hb]===!0){let ht=typeof g=="string"?g:void 0;(!ht||ft[ht]===void 0)&&(ht=Object.keys(ft)[0]);
let So=ft[ht],mr=!1;try{let gr=S.level(ht,So);mr=gr&&typeof gr=="object"&&gr.level===So}catch{mr=!1}mr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:ft,messageKey:u,errorKey:l}}),pb(y);let Zh=hb(y);return Object.assign(e,{levels:ft,
[Nb]:Zh,[Ib]:x,[vb]:r,[_b]:xo,[Eb]:Xh,[Tc]:os,[as]:A,[Ac]:H,[Tb]:z,[Ab]:W,[Ob]:u,[Pb]:l,[Rb]:d,[Mb]:d?`,${JSON.stringify(
d)}:{`:"",[kc]:a,[Cb]:b,[Lb]:_,[vc]:pr,[Oc]:$,[Db]:E,silent:wb,onChild:R,[$b]:I}),Object.setPrototypeOf(e,ub()),fb(e),e[kb](
g),e}i(cs,"pino");K.exports=cs;K.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=Ec(t.dest||process.
stdout.fd),_c(t)):_c({dest:Ec(t),minLength:0});K.exports.transport=Wr();K.exports.multistream=Sc();K.exports.levels=Nc();
K.exports.stdSerializers=zb;K.exports.stdTimeFunctions=Object.assign({},Rc);K.exports.symbols=Cc;K.exports.version=xb;K.
exports.default=cs;K.exports.pino=cs});var pe=w(he=>{"use strict";he.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");he.removeLabels=i(function(e,n,r){let s=qs(n,r);delete e[s]},"removeLabels");he.setValue=
i(function(e,n,r){let s=qs(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");he.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
he.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function Wl(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(Wl,"fastHashObject");function qs(t,e){if(e)return Wl(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),Wl(n,t)}i(qs,"hashObject");he.hashObject=qs;he.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");he.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Hs=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};he.Grouper=Hs});var et=w((d1,js)=>{"use strict";var{getValueAsString:zl}=pe(),Ln=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Bs(n.name),s=`# HELP ${r} ${Bs(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:h={}}=l,{sharedLabels:p={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let g=Us(h,p),f=Y0(p),y=[...g,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",_=`${d}${b} ${zl(l.value)}`,{exemplar:x}=l;if(x&&u){let S=Us(x.labelSet);_+=` # {${S.join(",")}} ${zl(x.value)}\
 ${x.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=Z0(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function Us(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${X0(o)}"`);return r}i(Us,"formatLabels");var Vl=new WeakMap;function Y0(t){let e=Vl.
get(t);if(e)return e;let r=Us(t).join(",");return Vl.set(t,r),r}i(Y0,"flattenSharedLabels");function X0(t){return typeof t!=
"string"?t:Bs(t).replace(/"/g,'\\"')}i(X0,"escapeLabelValue");function Bs(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Bs,"escapeString");function Z0(t){return t.replace(/_total$/,"")}i(Z0,"standardizeCounterName");js.exports=Ln;js.
exports.globalRegistry=new Ln});var je=w($n=>{"use strict";var Q0=k("util"),ex=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,tx=/^[a-zA-Z_][a-zA-Z0-9_]*$/;$n.validateMetricName=
function(t){return ex.test(t)};$n.validateLabelName=function(t=[]){return t.every(e=>tx.test(e))};$n.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${Q0.inspect(e)}`)},
"validateLabel")});var Pt=w((m1,Kl)=>{"use strict";var Fs=et(),{isObject:nx}=pe(),{validateMetricName:rx,validateLabelName:sx}=je(),Ws=class{static{
i(this,"Metric")}constructor(e,n={}){if(!nx(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Fs.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Fs.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!rx(this.name))throw new Error("Invalid metric name");if(!sx(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Fs.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Kl.exports={Metric:Ws}});var Vs=w((y1,Gl)=>{"use strict";var zs=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};Gl.exports=zs});var Gs=w((w1,Ql)=>{"use strict";var ix=k("util"),{hashObject:ox,isObject:Jl,getLabels:Yl,removeLabels:ax,nowTimestamp:cx}=pe(),
{validateLabel:Xl}=je(),{Metric:ux}=Pt(),lx=Vs(),Ks=class extends ux{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(Jl(e)?(r=ox(e,this.
sortedLabelNames),Xl(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${ix.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),Zl(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(Jl(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new lx),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=cx())}reset(){this.hashMap={},this.labelNames.length===0&&Zl(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=Yl(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=Yl(this.labelNames,e)||{};return Xl(this.labelNames,n),ax.call(this,this.hashMap,n,this.sortedLabelNames)}};function Zl(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(Zl,"setValue");Ql.exports=Ks});var j=w((S1,od)=>{"use strict";var nd=k("util"),{setValue:rd,setValueDelta:dx,getLabels:ed,hashObject:sd,isObject:id,removeLabels:fx}=pe(),
{validateLabel:Hn}=je(),{Metric:hx}=Pt(),Xs=class extends hx{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Ys(e,n),e=Js(e),px(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&rd(this.hashMap,0,{})}inc(e,n){
n=Ys(e,n),e=Js(e),n===void 0&&(n=1),td(this,e,n)}dec(e,n){n=Ys(e,n),e=Js(e),n===void 0&&(n=1),td(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=sd(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=ed(this.labelNames,e);return Hn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=ed(
this.labelNames,e);Hn(this.labelNames,n),fx.call(this,this.hashMap,n,this.sortedLabelNames)}};function px(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${nd.format(n)}`);Hn(t.labelNames,e),rd(t.hashMap,n,e)}i(px,"\
set");function td(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${nd.format(n)}`);Hn(t.
labelNames,e);let r=sd(e,t.sortedLabelNames);dx(t.hashMap,n,e,r)}i(td,"setDelta");function Js(t){return id(t)?t:{}}i(Js,
"getLabelArg");function Ys(t,e){return id(t)?e:t}i(Ys,"getValueArg");od.exports=Xs});var ni=w((E1,dd)=>{"use strict";var mx=k("util"),{getLabels:ad,hashObject:qn,isObject:ud,removeLabels:gx,nowTimestamp:yx}=pe(),
{validateLabel:Qs}=je(),{Metric:bx}=Pt(),wx=Vs(),ei=class extends bx{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[qn({})]:ti({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
Zs.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
Zs.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=qn(
e,this.sortedLabelNames),o=ld(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];ud(c)||(c=new wx,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=yx()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(vx),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(_x(this)).reduce(Ex(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=qn(e,this.sortedLabelNames);this.hashMap[n]=ti(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?xx.call(this,e,n)():cd.call(this,e)()}labels(...e){let n=ad(
this.labelNames,e);return Qs(this.labelNames,n),{observe:Zs.call(this,n),startTimer:cd.call(this,n)}}remove(...e){let n=ad(
this.labelNames,e);Qs(this.labelNames,n),gx.call(this,this.hashMap,n,this.sortedLabelNames)}};function cd(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(cd,"startTimer");function xx(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(xx,"startTime\
rWithExemplar");function Un(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(Un,"setValue\
Pair");function ld(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(ld,"findBound");function Zs(t){
return e=>{let n=Sx(t,e);if(Qs(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${mx.format(n.value)}`);let r=qn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=ti(n.labels,this.bucketValues,
this.bucketExemplars));let o=ld(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(Zs,"observe");function ti(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(ti,"createBaseValues");function Sx(t,e){return ud(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(Sx,"convertLabelsAndValues");function _x(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],Un({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(_x,"extractBucketValuesForExport");function Ex(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(Un(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),Un({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),Un({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(Ex,"addS\
umAndCountForExport");function vx(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(vx,"splayLabels");dd.exports=ei});var ri=w((k1,fd)=>{function ie(){}i(ie,"TreeBase");ie.prototype.clear=function(){this._root=null,this.size=0};ie.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ie.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ie.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ie.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ie.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ie.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ie.prototype.iterator=function(){return new tt(this)};ie.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ie.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function tt(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(tt,"Iterator");tt.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};tt.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};tt.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};tt.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};tt.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};fd.exports=ie});var md=w((A1,pd)=>{var kx=ri();function nt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(nt,"Node");nt.prototype.
get_child=function(t){return t?this.right:this.left};nt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Bn(t){
this._root=null,this._comparator=t,this.size=0}i(Bn,"RBTree");Bn.prototype=new kx;Bn.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new nt(t),e=!0,this.size++;else{var n=new nt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new nt(t),c.set_child(r,u),e=!0,this.size++):Y(u.left)&&Y(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),Y(u)&&Y(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Rt(o,!s)):a.set_child(l,hd(o,
!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};Bn.prototype.remove=function(t){if(this._root===null)return!1;var e=new nt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!Y(n)&&!Y(n.get_child(a))){if(Y(n.get_child(!a))){var l=Rt(n,a);r.set_child(c,l),r=l}else if(!Y(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!Y(d.get_child(!c))&&!Y(d.get_child(c)))r.red=!1,d.red=!0,n.red=!0;else{
var h=s.right===r;Y(d.get_child(c))?s.set_child(h,hd(r,c)):Y(d.get_child(!c))&&s.set_child(h,Rt(r,c));var p=s.get_child(
h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function Y(t){return t!==
null&&t.red}i(Y,"is_red");function Rt(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(Rt,"single_rotate");function hd(t,e){return t.set_child(!e,Rt(t.get_child(!e),!e)),Rt(t,e)}i(hd,"d\
ouble_rotate");pd.exports=Bn});var yd=w((P1,gd)=>{var Tx=ri();function Ct(t){this.data=t,this.left=null,this.right=null}i(Ct,"Node");Ct.prototype.get_child=
function(t){return t?this.right:this.left};Ct.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function jn(t){
this._root=null,this._comparator=t,this.size=0}i(jn,"BinTree");jn.prototype=new Tx;jn.prototype.insert=function(t){if(this.
_root===null)return this._root=new Ct(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Ct(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};jn.prototype.remove=function(t){if(this._root===null)return!1;var e=new Ct(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};gd.exports=jn});var wd=w((C1,bd)=>{bd.exports={RBTree:md(),BinTree:yd()}});var _d=w((N1,Sd)=>{var Ax=wd().RBTree;function D(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new Ax(xd),this.nreset=0,this.reset()}i(D,"TDigest");D.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};D.prototype.size=function(){return this.centroids.size};
D.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};D.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function xd(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(xd,"compare_centroid_means");function Ox(t,e){return t.
mean_cumn-e.mean_cumn}i(Ox,"compare_centroid_mean_cumns");D.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};D.prototype.bound_mean_cumn=function(t){this.centroids._comparator=Ox;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=xd;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};D.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};D.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function Px(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(Px,"pop_random");D.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
Px(t));this._cumulate(!0),this.compressing=!1}};function Oe(t){this.config=t||{},this.mode=this.config.mode||"auto",D.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Oe,"Digest");Oe.prototype=Object.create(D.prototype);Oe.prototype.constructor=Oe;Oe.prototype.push=function(t){
D.prototype.push.call(this,t),this.check_continuous()};Oe.prototype._new_centroid=function(t,e,n){this.n_unique+=1,D.prototype.
_new_centroid.call(this,t,e,n)};Oe.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),D.prototype._addweight.
call(this,t,e,n)};Oe.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Sd.exports={TDigest:D,Digest:Oe}});var kd=w((D1,vd)=>{"use strict";var{TDigest:Ed}=_d(),ii=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Ed),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return si.call(this).size()}percentile(e){
return si.call(this).percentile(e)}push(e){si.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function si(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Ed,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(si,"rotate");vd.exports=ii});var Nd=w((L1,Cd)=>{"use strict";var Rx=k("util"),{getLabels:Td,hashObject:Pd,removeLabels:Cx}=pe(),{validateLabel:oi}=je(),
{Metric:Nx}=Pt(),Rd=kd(),Ix=1e3,ai=class extends Nx{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:Ix,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[Pd({})]:{labels:{},td:new Rd(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){Od.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(Dx(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(Lx(s,this)),n.push(Mx(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Ad.call(this,e)()}labels(...e){let n=Td(this.labelNames,e);return oi(
this.labelNames,n),{observe:Od.call(this,n),startTimer:Ad.call(this,n)}}remove(...e){let n=Td(this.labelNames,e);oi(this.
labelNames,n),Cx.call(this,this.hashMap,n,this.sortedLabelNames)}};function Dx(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(Dx,"extractSummariesForExport");function Mx(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(Mx,"getCountForExport");function Lx(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(Lx,"getSumForExport");function Ad(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Ad,"startTimer");function Od(t){
return e=>{let n=$x(t,e);if(oi(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${Rx.format(n.value)}`);let r=Pd(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new Rd(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(Od,"observe");function $x(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i($x,"convertLabelsAndValues");Cd.exports=ai});var Dd=w((H1,Id)=>{"use strict";var ci=k("url"),Hx=k("http"),qx=k("https"),{gzipSync:Ux}=k("zlib"),{globalRegistry:Bx}=et(),
li=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=Bx),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return ui.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return ui.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return ui.call(this,"DELETE",e.jobName,e.groupings)}};
async function ui(t,e,n){let r=ci.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${jx(n)}`:"",a=`${s}/metrics${o}`,c=ci.resolve(this.gatewayUrl,a),u=ci.parse(c),l=Fx(u.href)?qx:Hx,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let g=l.request(d,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});g.on("error",f=>{p(f)}),g.on("timeout",()=>{g.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(f=Ux(f)),g.write(f),g.end()}).catch(f=>{p(f)}):g.end()})}i(ui,"useGateway");function jx(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(jx,"generateGroupings");function Fx(t){
return t.search(/^https/)!==-1}i(Fx,"isHttps");Id.exports=li});var fi=w(di=>{"use strict";di.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};di.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Md={};_o(Md,{context:()=>zx,trace:()=>Wx});var Wx,zx,Ld=sp(()=>{"use strict";Wx={getSpan:i(()=>{},"getSpan")},zx={active:i(
()=>{},"active")}});var Bd=w((j1,pi)=>{"use strict";var $d=(Ld(),ip(Md)),hi=Gs(),Hd="process_cpu_user_seconds_total",qd="process_cpu_system_\
seconds_total",Ud="process_cpu_seconds_total";pi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new hi({name:r+Hd,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,g=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=$d.trace.getSpan($d.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),l.inc({labels:s,value:g/
1e6,exemplarLabels:f}),d.inc({labels:s,value:(p+g)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),l.inc(s,g/1e6),d.inc(s,(p+
g)/1e6)}}),l=new hi({name:r+qd,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new hi({name:r+Ud,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
pi.exports.metricNames=[Hd,qd,Ud]});var Fd=w((F1,mi)=>{"use strict";var Vx=j(),Kx=Math.round(Date.now()/1e3-process.uptime()),jd="process_start_time_seconds";
mi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Vx({name:n+jd,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,Kx)}})};mi.exports.metricNames=[jd]});var Kd=w((W1,yi)=>{"use strict";var gi=j(),Gx=k("fs"),Jx=["VmSize","VmRSS","VmData"],Wd="process_resident_memory_bytes",
zd="process_virtual_memory_bytes",Vd="process_heap_bytes";function Yx(t){return t.split(`
`).reduce((e,n)=>{if(!Jx.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(Yx,"structureOutput");yi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new gi({name:r+Wd,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=Gx.readFileSync("/proc/self/status","utf8"),d=Yx(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new gi({name:r+zd,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new gi({name:r+Vd,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};yi.exports.metricNames=[Wd,zd,Vd]});var bi=w((V1,Gd)=>{"use strict";function Xx(){try{return process.memoryUsage()}catch{return}}i(Xx,"safeMemoryUsage");Gd.
exports=Xx});var Xd=w((G1,wi)=>{"use strict";var Zx=j(),Jd=Kd(),Qx=bi(),Yd="process_resident_memory_bytes";function eS(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Zx({name:n+Yd,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=Qx();o&&this.set(r,o.rss)}})}i(eS,"notLinuxVariant");wi.exports=(t,e)=>process.platform===
"linux"?Jd(t,e):eS(t,e);wi.exports.metricNames=process.platform==="linux"?Jd.metricNames:[Yd]});var Qd=w((Y1,xi)=>{"use strict";var tS=j(),nS=k("fs"),rS=k("process"),Zd="process_open_fds";xi.exports=(t,e={})=>{if(rS.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new tS({name:n+Zd,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=nS.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};xi.exports.metricNames=[Zd]});var tf=w((X1,Si)=>{"use strict";var sS=j(),iS=k("fs"),ef="process_max_fds",Nt;Si.exports=(t,e={})=>{if(Nt===void 0)try{let a=iS.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Nt=Number(u[1]);break}}catch{return}if(Nt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new sS({name:n+ef,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Nt!==void 0&&this.set(r,Nt)}})};Si.exports.metricNames=
[ef]});var ff=w((Z1,_i)=>{"use strict";var Pe=j(),Fn;try{Fn=k("perf_hooks")}catch{}var rf="nodejs_eventloop_lag_seconds",sf="no\
dejs_eventloop_lag_min_seconds",of="nodejs_eventloop_lag_max_seconds",af="nodejs_eventloop_lag_mean_seconds",cf="nodejs_\
eventloop_lag_stddev_seconds",uf="nodejs_eventloop_lag_p50_seconds",lf="nodejs_eventloop_lag_p90_seconds",df="nodejs_eve\
ntloop_lag_p99_seconds";function nf(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(nf,"reportEventloo\
pLag");_i.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(nf,y,c,r)},"collect");if(Fn&&Fn.monitorEventLoopDelay)try{let y=Fn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(nf,b,c,r),u.set(r,y.
min/1e9),l.set(r,y.max/1e9),d.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),g.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Pe(
{name:n+rf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Pe({name:n+
sf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Pe({name:n+of,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Pe({name:n+af,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Pe({name:n+cf,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Pe({name:n+uf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),g=new Pe({name:n+
lf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Pe(
{name:n+df,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
_i.exports.metricNames=[rf,sf,of,af,cf,uf,lf,df]});var rt=w((eC,hf)=>{"use strict";function oS(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(oS,"\
aggregateByObjectName");function aS(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(aS,"upda\
teMetrics");hf.exports={aggregateByObjectName:oS,updateMetrics:aS}});var yf=w((nC,Ei)=>{"use strict";var{aggregateByObjectName:cS}=rt(),{updateMetrics:uS}=rt(),pf=j(),mf="nodejs_active_hand\
les",gf="nodejs_active_handles_total";Ei.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new pf({name:r+mf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();uS(this,cS(a),s)}}),new pf({name:r+gf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Ei.exports.metricNames=[mf,gf]});var Sf=w((rC,vi)=>{"use strict";var bf=j(),{aggregateByObjectName:lS}=rt(),{updateMetrics:dS}=rt(),wf="nodejs_active_req\
uests",xf="nodejs_active_requests_total";vi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new bf({name:n+wf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();dS(this,lS(o),r)}}),new bf({name:n+xf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};vi.exports.metricNames=[wf,xf]});var kf=w((sC,ki)=>{"use strict";var _f=j(),{updateMetrics:fS}=rt(),Ef="nodejs_active_resources",vf="nodejs_active_resour\
ces_total";ki.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new _f({name:n+Ef,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}fS(this,a,r)}}),new _f(
{name:n+vf,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};ki.exports.metricNames=[Ef,vf]});var Pf=w((iC,Ai)=>{"use strict";var Ti=j(),hS=bi(),Tf="nodejs_heap_size_total_bytes",Af="nodejs_heap_size_used_bytes",Of="\
nodejs_external_memory_bytes";Ai.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=hS();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new Ti({name:o+Tf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new Ti({name:o+Af,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new Ti({name:o+Of,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};Ai.exports.
metricNames=[Tf,Af,Of]});var Nf=w((aC,Pi)=>{"use strict";var pS=j(),Rf=k("v8"),Cf=["total","used","available"],Oi={};Cf.forEach(t=>{Oi[t]=`nodejs\
_heap_space_size_${t}_bytes`});Pi.exports=(t,e={})=>{try{Rf.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
Cf.forEach(c=>{a[c]=new pS({name:r+Oi[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of Rf.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Pi.exports.metricNames=Object.values(Oi)});var Mf=w((cC,Ci)=>{"use strict";var mS=j(),If=process.version,Ri=If.slice(1).split(".").map(Number),Df="nodejs_version_i\
nfo";Ci.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new mS({name:n+Df,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(If,Ri[0],Ri[1],Ri[2],...Object.values(r)).set(1)}})};Ci.exports.metricNames=[Df]});var $f=w((uC,Ni)=>{"use strict";var gS=ni(),ye;try{ye=k("perf_hooks")}catch{}var Lf="nodejs_gc_duration_seconds",yS=[.001,
.01,.1,1,2,5],st=[];ye&&ye.constants&&(st[ye.constants.NODE_PERFORMANCE_GC_MAJOR]="major",st[ye.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",st[ye.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",st[ye.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");Ni.exports=(t,e={})=>{if(!ye)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:yS,a=new gS({name:n+Lf,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new ye.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?st[l.detail.kind]:st[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};Ni.exports.metricNames=[Lf]});var qf=w((lC,Ii)=>{"use strict";var{isObject:bS}=pe(),wS=Bd(),xS=Fd(),SS=Xd(),_S=Qd(),ES=tf(),vS=ff(),kS=yf(),TS=Sf(),AS=kf(),
OS=Pf(),PS=Nf(),RS=Mf(),CS=$f(),Hf={processCpuTotal:wS,processStartTime:xS,osMemoryHeap:SS,processOpenFileDescriptors:_S,
processMaxFileDescriptors:ES,eventLoopLag:vS,...typeof process.getActiveResourcesInfo=="function"?{processResources:AS}:
{},processHandles:kS,processRequests:TS,heapSizeAndUsed:OS,heapSpacesSizeAndUsed:PS,version:RS,gc:CS},NS=Object.keys(Hf);
Ii.exports=i(function(e){if(e!=null&&!bS(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(Hf))n(e.register,e)},"collectDefaultMetrics");Ii.exports.metricsList=NS});var Mi=w(Di=>{"use strict";var{Grouper:IS,hashObject:DS}=pe();function it(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new IS;return e.forEach(s=>{s.values.forEach(
o=>{let a=DS(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(it,"AggregatorFactory");Di.AggregatorFactory=
it;Di.aggregators={sum:it(t=>t.reduce((e,n)=>e+n.value,0)),first:it(t=>t[0].value),omit:i(()=>{},"omit"),average:it(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:it(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:it(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var Wf=w((pC,Ff)=>{"use strict";var ot=et(),{Grouper:MS}=pe(),{aggregators:LS}=Mi(),Fe=i(()=>{let t=k("cluster");return Fe=
i(()=>t,"cluster"),t},"cluster"),Bf="prom-client:getMetricsReq",Li="prom-client:getMetricsRes",jf=[ot.globalRegistry],$S=0,
Uf=!1,$i=new Map,Wn=class extends ot{static{i(this,"AggregatorRegistry")}constructor(e=ot.PROMETHEUS_CONTENT_TYPE){super(
e),HS()}clusterMetrics(){let e=$S++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
$i.set(e,a);let c={type:Bf,requestId:e};for(let u in Fe().workers)Fe().workers[u].isConnected()&&(Fe().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=ot.PROMETHEUS_CONTENT_TYPE){let r=new ot,s=new MS;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=LS[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof ot))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),jf=e}};function HS(){Uf||(Uf=!0,Fe().isMaster&&Fe().on("message",(t,e)=>{if(e.type===Li){let n=$i.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){$i.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Wn.aggregate(n.responses).metrics();n.done(null,
s)}}}),Fe().isWorker&&process.on("message",t=>{t.type===Bf&&Promise.all(jf.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Li,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Li,requestId:t.requestId,error:e.message})})}))}
i(HS,"addListeners");Ff.exports=Wn});var zn=w(L=>{"use strict";L.register=et().globalRegistry;L.Registry=et();Object.defineProperty(L,"contentType",{configurable:!1,
enumerable:!0,get(){return L.register.contentType},set(t){L.register.setContentType(t)}});L.prometheusContentType=L.Registry.
PROMETHEUS_CONTENT_TYPE;L.openMetricsContentType=L.Registry.OPENMETRICS_CONTENT_TYPE;L.validateMetricName=je().validateMetricName;
L.Counter=Gs();L.Gauge=j();L.Histogram=ni();L.Summary=Nd();L.Pushgateway=Dd();L.linearBuckets=fi().linearBuckets;L.exponentialBuckets=
fi().exponentialBuckets;L.collectDefaultMetrics=qf();L.aggregators=Mi().aggregators;L.AggregatorRegistry=Wf()});var Jn=w(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});be.utf8Count=o_;be.utf8EncodeJs=nh;be.utf8EncodeTE=
rh;be.utf8Encode=u_;be.utf8DecodeJs=sh;be.utf8DecodeTD=ih;be.utf8Decode=h_;function o_(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(o_,"utf8Count");function nh(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(nh,"utf8EncodeJs");var a_=new TextEncoder,c_=50;function rh(t,e,n){
a_.encodeInto(t,e.subarray(n))}i(rh,"utf8EncodeTE");function u_(t,e,n){t.length>c_?rh(t,e,n):nh(t,e,n)}i(u_,"utf8Encode");
var l_=4096;function sh(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=l_&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(sh,"utf8DecodeJs");var d_=new TextDecoder,f_=200;function ih(t,e,n){let r=t.subarray(e,e+
n);return d_.decode(r)}i(ih,"utf8DecodeTD");function h_(t,e,n){return n>f_?ih(t,e,n):sh(t,e,n)}i(h_,"utf8Decode")});var Ki=w(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.ExtData=void 0;var Vi=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Yn.ExtData=Vi});var Zn=w(Xn=>{"use strict";Object.defineProperty(Xn,"__esModule",{value:!0});Xn.DecodeError=void 0;var Gi=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};Xn.DecodeError=Gi});var Qn=w(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.UINT32_MAX=void 0;Re.setUint64=p_;Re.setInt64=
m_;Re.getInt64=g_;Re.getUint64=y_;Re.UINT32_MAX=4294967295;function p_(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(p_,"setUint64");function m_(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(m_,"setInt64");function g_(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(g_,"getInt64");function y_(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(y_,"getUint64")});var Ji=w(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});Z.timestampExtension=Z.EXT_TIMESTAMP=void 0;Z.
encodeTimeSpecToTimestamp=ah;Z.encodeDateToTimeSpec=ch;Z.encodeTimestampExtension=uh;Z.decodeTimestampToTimeSpec=lh;Z.decodeTimestampExtension=
dh;var b_=Zn(),oh=Qn();Z.EXT_TIMESTAMP=-1;var w_=4294967296-1,x_=17179869184-1;function ah({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=x_)if(e===0&&t<=w_){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,oh.setInt64)(r,4,t),n}}i(ah,"encodeTimeSpecToTimestamp");function ch(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(ch,"encodeDateT\
oTimeSpec");function uh(t){if(t instanceof Date){let e=ch(t);return ah(e)}else return null}i(uh,"encodeTimestampExtensio\
n");function lh(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,oh.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new b_.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(lh,"decodeTimestampToTimeSpec");function dh(t){let e=lh(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(dh,"decodeTimestampExtension");Z.timestampExtension={type:Z.EXT_TIMESTAMP,encode:uh,decode:dh}});var nr=w(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0});tr.ExtensionCodec=void 0;var er=Ki(),S_=Ji(),
Yi=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(S_.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new er.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new er.ExtData(a,o)}}}
return e instanceof er.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new er.ExtData(n,e)}};tr.ExtensionCodec=Yi});var Zi=w(Xi=>{"use strict";Object.defineProperty(Xi,"__esModule",{value:!0});Xi.ensureUint8Array=E_;function __(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(__,"isArrayBufferLike");function E_(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):__(t)?new Uint8Array(t):Uint8Array.
from(t)}i(E_,"ensureUint8Array")});var eo=w(me=>{"use strict";Object.defineProperty(me,"__esModule",{value:!0});me.Encoder=me.DEFAULT_INITIAL_BUFFER_SIZE=me.
DEFAULT_MAX_DEPTH=void 0;var fh=Jn(),v_=nr(),hh=Qn(),k_=Zi();me.DEFAULT_MAX_DEPTH=100;me.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var Qi=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??v_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,fh.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,fh.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,k_.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,hh.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,hh.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
me.Encoder=Qi});var ph=w(to=>{"use strict";Object.defineProperty(to,"__esModule",{value:!0});to.encode=A_;var T_=eo();function A_(t,e){return new T_.
Encoder(e).encodeSharedRef(t)}i(A_,"encode")});var mh=w(no=>{"use strict";Object.defineProperty(no,"__esModule",{value:!0});no.prettyByte=O_;function O_(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(O_,"prettyByte")});var gh=w(rr=>{"use strict";Object.defineProperty(rr,"__esModule",{value:!0});rr.CachedKeyDecoder=void 0;var P_=Jn(),R_=16,
C_=16,ro=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=R_,n=C_){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,P_.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
rr.CachedKeyDecoder=ro});var ir=w(sr=>{"use strict";Object.defineProperty(sr,"__esModule",{value:!0});sr.Decoder=void 0;var so=mh(),N_=nr(),We=Qn(),
I_=Jn(),yh=Zi(),D_=gh(),we=Zn(),io="array",Dt="map_key",wh="map_value",M_=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new we.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),oo=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=io,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Dt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===io){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Dt||e.type===wh){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},It=-1,co=new DataView(
new ArrayBuffer(0)),L_=new Uint8Array(co.buffer);try{co.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var bh=new RangeError("Insufficient data"),$_=new D_.CachedKeyDecoder,ao=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=co;bytes=L_;headByte=It;stack=new oo;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??N_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??We.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
We.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??We.UINT32_MAX,this.maxMapLength=e?.maxMapLength??We.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??We.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:$_,this.mapKeyConverter=
e?.mapKeyConverter??M_}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=It,this.stack.reset()}setBuffer(e){let n=(0,yh.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===It&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,yh.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,so.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
byte: ${(0,so.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===io)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Dt){if(n==="__proto\
__")throw new we.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=wh;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Dt;continue e}}return n}}readHeadByte(){
return this.headByte===It&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=It}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new we.
DecodeError(`Unrecognized array type byte: ${(0,so.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new we.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new we.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new we.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw bh;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,I_.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Dt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new we.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw bh;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
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
pos+=8,e}};sr.Decoder=ao});var Sh=w(or=>{"use strict";Object.defineProperty(or,"__esModule",{value:!0});or.decode=H_;or.decodeMulti=q_;var xh=ir();
function H_(t,e){return new xh.Decoder(e).decode(t)}i(H_,"decode");function q_(t,e){return new xh.Decoder(e).decodeMulti(
t)}i(q_,"decodeMulti")});var vh=w(Mt=>{"use strict";Object.defineProperty(Mt,"__esModule",{value:!0});Mt.isAsyncIterable=_h;Mt.asyncIterableFromStream=
Eh;Mt.ensureAsyncIterable=U_;function _h(t){return t[Symbol.asyncIterator]!=null}i(_h,"isAsyncIterable");async function*Eh(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(Eh,"a\
syncIterableFromStream");function U_(t){return _h(t)?t:Eh(t)}i(U_,"ensureAsyncIterable")});var kh=w(Lt=>{"use strict";Object.defineProperty(Lt,"__esModule",{value:!0});Lt.decodeAsync=B_;Lt.decodeArrayStream=j_;Lt.
decodeMultiStream=F_;var uo=ir(),lo=vh();async function B_(t,e){let n=(0,lo.ensureAsyncIterable)(t);return new uo.Decoder(
e).decodeAsync(n)}i(B_,"decodeAsync");function j_(t,e){let n=(0,lo.ensureAsyncIterable)(t);return new uo.Decoder(e).decodeArrayStream(
n)}i(j_,"decodeArrayStream");function F_(t,e){let n=(0,lo.ensureAsyncIterable)(t);return new uo.Decoder(e).decodeStream(
n)}i(F_,"decodeMultiStream")});var Ah=w(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var W_=ph();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return W_.encode},"get")});var Th=Sh();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return Th.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Th.decodeMulti},"get")});var fo=kh();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return fo.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return fo.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return fo.decodeMultiStream},"get")});var z_=ir();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return z_.Decoder},"get")});var V_=Zn();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return V_.
DecodeError},"get")});var K_=eo();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return K_.Encoder},"\
get")});var G_=nr();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return G_.ExtensionCodec},"\
get")});var J_=Ki();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return J_.ExtData},"get")});var ut=Ji();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return ut.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return ut.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return ut.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return ut.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return ut.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return ut.decodeTimestampExtension},"get")})});var Yh=mt(Mc(),1);var Bi={};_o(Bi,{Metrics:()=>KS,Name:()=>JS,OptionalPhases:()=>QS,Plugin:()=>qi,Priority:()=>XS,Schema:()=>ZS,Status:()=>GS,
Version:()=>YS});var Lc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that is asked for on each upst\
ream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"How often it is asked for. Default: 5s."},timeout:{
is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"integer",min:1,
max:255},doc:"After how many good answers in a row an unhealthy upstream is healthy. Default: 2."},failures:{is:{kind:"i\
nteger",min:1,max:255},doc:"After how many bad answers in a row, or none, an upstream is unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"After how many responses of 500 or more to clients' requests in \
a row, or none, an upstream is unhealthy. Default: these are not looked at."},failover:{is:{kind:"boolean"},doc:"Whether\
 requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var $c={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308, which clients remember: until i\
t is forgotten, no rollback reaches them."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remem\
ber a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"Scheme, short host and port of\
 new URLs. Default: https and the first short host."}}},Vb={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"What the old host answers meanwhile. Default: 503."}}},Kb={kind:"record",fields:{deprecation:{
is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{is:{kind:"string",format:"\
link"},doc:"A page about the end (RFC 8594 section 6)."}}},us={deprecated:{is:{kind:"string",format:"date"},doc:"Since w\
hen the host is deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{kind:"string",format:"date"},doc:"W\
hen the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},afterSunset:{is:{kind:"enum",values:[
"serve","redirect","gone"]},doc:"What the host does from then on: go on (serve, the default), redirect to the short host\
, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:Vb},doc:"Announced times, before the sunset, in which \
the host answers with an error."},links:{is:Kb,doc:"Pages that responses link to."}},Hc={kind:"record",fields:us};var Gb={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},qc={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. false leaves them as th\
ey were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},doc:"\
How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of its ow\
n, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by which the\
 old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without one, \
the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The Host \
header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (client),\
 so that the rules of its end hold."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests g\
o to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:Gb,doc:"T\
he old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old cluste\
r with the old host's certificate. Default: none is named, and the one of the original Ingress stays in use."}}};var Jb={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Uc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h 0, or that is not named, gets not one request.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What keeps\
 one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several with commas between, the first that a r\
equest has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Split\
s the requests on the short hosts, or those on old hosts, alone. Default: both."},override:{is:Jb,doc:"How testers choos\
e a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Mixed with the key. APIs with one salt and one key\
 keep a client in the same share. Default: the API's name."}}};var Yb={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},Xb={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},ls={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Takes the pla\
ce of the default cluster's url (and address) for this API. A base path is put in front."},split:{is:Uc,doc:"Weights acr\
oss clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's traffic to this cluster, whatever spli\
t says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is taken off before the request g\
oes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstream\
 receives: upstream (default), client, or a host name of one's own."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},
doc:"What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:$c,doc:"How old hosts redirect, a\
nd what the new URLs begin with."},oldHosts:{is:Hc,doc:"The end of this API's old hosts, in place of what legacyHosts sa\
y of it."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backs\
lash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens \
to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reje\
ct"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to where the c\
lient came in. Default: false."},timeouts:{is:Yb,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{
is:{kind:"integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is\
 5."},healthCheck:{is:Lc,doc:"Health checks of the upstreams, and what follows from them."},plugins:{is:{kind:"array",min:0,
items:Xb},doc:"Kong plugins for this API alone."},source:{is:qc,doc:"What the old cluster does with this API's old hosts\
 (the chart's role: source). Merged with the defaults' field by field."},owner:{is:{kind:"string",format:"line"},doc:"Wh\
o answers for the API, such as a team or an address: for the plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"\
string",format:"label"}},doc:"Labels by which APIs are moved in batches."}}};var Zb={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...us}},Qb={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess that is dialled, while Host, SNI and certificate stay those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whethe\
r the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters\
 read and change the traffic."}}},sn={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"\
host"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,
items:Zb},doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"m\
ap",min:1,keys:"name",values:Qb},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"\
address"},doc:"The address at which clients reach ddd-int-kdp: what DNS records point to in the plan, and what the old c\
luster dials (fixedIP)."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to this cluster, whatever else the \
table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"A response header that says whi\
ch cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"boolean"},doc:"Whether a request over HTTP/2\
 whose host is another API's than the connection's server name is answered with 421. Default: true."},defaults:{is:ls,doc:"\
Fields that hold for every API that does not say them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:ls},doc:"T\
he APIs by name. {} is all that most need.",required:!0}}};function ew(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...Bc(n.is),...n.required===!0&&{required:!0}}}))}i(ew,
"kongFieldsOf");function Bc(t){return t.kind!=="record"?ds(t):{type:"record",required:!1,fields:fs(t)}}i(Bc,"kongFieldTy\
peOf");function fs(t){return Object.entries(t.fields).map(([e,n])=>({[e]:Bc(n.is)}))}i(fs,"optionalKongFieldsOf");function ds(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:ds(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:ds(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:ew(t)}}}i(ds,"kongTypeOf");var jc={"yaml-syntax":{severity:"error",when:"The file is not YAML, or says one key twice.",remedy:"Correct the YAML at \
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
sts or a short host, or add the host to the API's hosts."}};function v(t,e,n,r=jc[t].remedy){return{code:t,severity:jc[t].
severity,path:e,message:n,remedy:r}}i(v,"finding");function wt(t){let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}
i(wt,"formatPath");function Fc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${wt(e)}: ${n} ${r}`}i(Fc,"formatFindin\
g");function hs(t){for(let e of t)if(e.severity==="error")return!0;return!1}i(hs,"hasErrors");function G(t){return t.length===1&&t>="0"&&t<="9"}i(G,"isDigit");function ce(t){return t!==""&&U(t,G)}i(ce,"isDigits");function ue(t){
return G(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(ue,"isHexDigit");function ps(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(ps,
"isLetter");function Wc(t){return ps(t)||G(t)}i(Wc,"isAlphanumeric");function te(t){return ps(t)||G(t)||t!==""&&"-._~".includes(
t)}i(te,"isUnreserved");function zc(t){let e=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!U(e,Wc)?!1:U(
t,n=>Wc(n)||"-._/".includes(n))}i(zc,"isLabel");function Vc(t){return t!==""&&t.length<=200&&U(t,e=>e.charCodeAt(0)>=32&&
e.charCodeAt(0)!==127)}i(Vc,"isPrintable");function xt(t){return U(t,e=>ps(e)||G(e)||"!#$%&'*+-.^_`|~".includes(e))}i(xt,
"isToken");function U(t,e){for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(U,"every");var ms=86400,tw=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],nw=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],rw=[31,28,31,30,31,30,31,31,30,31,30,31];function ne(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=ve(t,0,4),r=ve(t,5,2),s=ve(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>on(n,r))return;let o=ow(n,r,s)*ms;if(t.length===10)return o;let a=sw(t.substring(10));return a===void 0?void 0:o+
a}i(ne,"parseDate");function Gc(t){return ne(t)!==void 0}i(Gc,"isDate");function Jc(t){let e=Math.floor(t/ms),n=t-e*ms,r=1970,
s=e;for(;s>=gs(r);)s-=gs(r),r+=1;let o=1;for(;s>=on(r,o);)s-=on(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>Kc(l)).join(":"),c=tw[e%7]??"",u=nw[o-1]??"";return`${c}, ${Kc(s+1)} ${u} ${r} ${a} GMT`}i(Jc,"formatHttpDa\
te");function sw(t){let e=ve(t,1,2),n=ve(t,4,2),r=ve(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=iw(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(sw,"parseTime");function iw(t){if(t==="Z")return 0;let e=t.charAt(0),n=ve(t,1,2),r=ve(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(iw,"parse\
Offset");function ve(t,e,n){let r=t.substring(e,e+n);return r.length===n&&ce(r)?Number(r):void 0}i(ve,"digitsAt");function Kc(t){
return t<10?`0${t}`:`${t}`}i(Kc,"twoDigits");function Yc(t){return t%4===0&&(t%100!==0||t%400===0)}i(Yc,"isLeapYear");function gs(t){
return Yc(t)?366:365}i(gs,"daysOfYear");function on(t,e){return e===2&&Yc(t)?29:rw[e-1]??0}i(on,"daysOfMonth");function ow(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=gs(s);for(let s=1;s<e;s++)r+=on(t,s);return r}i(ow,"daysSince1970");var aw=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),cw=2147483646,uw=4,lw=5;function le(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;G(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!G(t.charAt(r));)r+=1;let c=aw.
get(t.substring(a,r));if(o===""||o.length>lw||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=uw&&e<=cw?e:void 0}i(
le,"parseDuration");function Xc(t){return le(t)!==void 0}i(Xc,"isDuration");var dw=63,fw=253;function an(t){return t!==""&&t.length<=dw&&!t.startsWith("-")&&!t.endsWith("-")&&U(t,e=>G(e)||e>="a"&&
e<="z"||e==="-")}i(an,"isDnsLabel");function ke(t){if(t.length>fw)return!1;let e=t.split(".");for(let n of e)if(!an(n))return!1;
return!ce(e[e.length-1]??"")}i(ke,"isHostName");function cn(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!ce(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(cn,"isIpv4");function ys(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&cn(c))n+=2;else if(c!==""&&c.length<=
4&&U(c,ue))n+=1;else return!1}}return e.length===2?n<8:n===8}i(ys,"isIpv6");function St(t){return cn(t)||ys(t)}i(St,"isI\
pAddress");function He(t){return St(t)||ke(t)}i(He,"isAddress");function Zc(t){return t==="/"?!0:Qc(t,e=>e!==""&&U(e,te))}i(Zc,"isPrefix");function un(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return Qc(e,hw)}i(un,"isBasePath");function Qc(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(Qc,"segmentsAre");function hw(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!pw(t.substring(e,e+3)))return!1;e+=3}else{if(!te(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(hw,"isNormalSegment");function pw(t){let e=t.substring(1);return e.
length===2&&U(e,ue)&&e.toUpperCase()===e}i(pw,"isUpperEscape");var re="{api}";function P(t,e){return t.split(re).join(e)}i(P,"withApi");function bs(t){return t==="https"?443:80}i(bs,"defaultPort");function F(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=mw(s);if(!(a===void 0||!un(o)))return{scheme:e,host:a.host,port:a.port??bs(e),basePath:o}}
i(F,"parseUpstreamUrl");function mw(t){let e=t.indexOf("]"),n=t.indexOf(":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=gw(
r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=yw(t.substring(n+1));return o===void 0?void 0:{host:s,
port:o}}i(mw,"parseAuthority");function gw(t){if(t.startsWith("[")&&t.endsWith("]")){let e=t.substring(1,t.length-1);return ys(
e)?e:void 0}return ke(t)||cn(t)?t:void 0}i(gw,"parseHost");function yw(t){if(!ce(t)||t.length>5)return;let e=Number(t);return e>=
1&&e<=65535?e:void 0}i(yw,"parsePort");var bw=":/?#[]@!$&()*+,;=";function eu(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(F(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return U(r,s=>te(s)||G(s)||
s==="%"||bw.includes(s))&&ww(r)}i(eu,"isLink");function ww(t){return t.split("%").slice(1).every(e=>ue(e.charAt(0))&&ue(
e.charAt(1)))}i(ww,"hasWholeEscapes");function ln(t){let e=[];for(let n of t.split(",")){let r=xw(n.trim());if(r===void 0)return;e.push(r)}return e}i(ln,"pars\
eSplitKeys");function xw(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.substring(0,e),r=t.substring(
e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!xt(r)))return{kind:n,name:r}}i(xw,"parseSplitKey");var ws="[a-z0-9]([a-z0-9-]*[a-z0-9])?",xs="([a-z0-9-]|\\{api\\})+",tu=`${ws}(\\.${ws})*`,_t=`${xs}(\\.${xs})*`,nu="[0-9A\
-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",dn="[!#$%&'*+.^_`|~0-9A-Za-z-]+",ru=`(header:${dn}|cookie:${dn}|consumer|ip)`,su="\
[A-Za-z0-9._~-]|\\{api\\}";function Je(t){return e=>t(P(e,"a"))}i(Je,"withSomeApi");var Ss={name:{mustBe:"a DNS label (R\
FC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",allows:an,pattern:`^${ws}$`},
host:{mustBe:"a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",allows:ke,
pattern:`^${tu}$`},hostPattern:{mustBe:`a host name in lower case in which ${re} stands for the API's name, once`,allows:i(
t=>t.split(re).length===2&&Je(ke)(t),"allows"),pattern:`^${_t}$`},ownHost:{mustBe:`a host name in lower case (${re} may \
stand for the API's name), without scheme, port, wildcard or final dot`,allows:Je(ke),pattern:`^${_t}$`},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:Je(Zc),pattern:`^/((${su})+(/(${su})+)*)?$`},url:{mustBe:"http://host[:port][/base] or https://host[:port][/b\
ase], without user, query or fragment",allows:i(t=>F(P(t,"a"))!==void 0,"allows"),pattern:`^https?://(${_t}|\\[${nu}\\])(\
:[0-9]+)?(/[^?# ]*)?$`},address:{mustBe:"an IP address or a host name, without a port",allows:Je(He),pattern:`^(${_t}|${nu}\
)$`},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case',allows:Je(ke),pattern:`^${_t}$`},date:{mustBe:'\
a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:Gc,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$"},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257)\
, at most 24 days",allows:Xc,pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},splitKeys:{mustBe:'"header:NAME", "cookie:NAME", "\
consumer" or "ip", or several of them with commas between',allows:i(t=>ln(t)!==void 0,"allows"),pattern:`^\\s*${ru}(\\s*,\
\\s*${ru})*\\s*$`},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&U(t,te),"allows"),pattern:"\
^[A-Za-z0-9._~-]{1,64}$"},token:{mustBe:"a name of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&xt(t),"\
allows"),pattern:`^${dn}$`},link:{mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without \
user",allows:eu,pattern:"^[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.:\\[\\]-]+([/?#][!#-;=?-Z_a-z~\\[\\]]*)?$"},origin:{mustBe:"\
http://host[:port] or https://host[:port], without a path",allows:i(t=>F(t)?.basePath==="","allows"),pattern:`^https?://${tu}\
(:[0-9]+)?$`},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>un(t)&&t!=="","allows"),pattern:"\
^/[^?# ]*$"},objectName:{mustBe:`the name of a Kubernetes object: a DNS label in which ${re} may stand for the API's nam\
e`,allows:Je(an),pattern:`^${xs}$`},label:{mustBe:"1 to 63 letters, digits or -._/, a letter or digit at both ends",allows:zc,
pattern:"^[A-Za-z0-9]([A-Za-z0-9._/-]{0,61}[A-Za-z0-9])?$"},line:{mustBe:"one line of 1 to 200 characters",allows:Vc,pattern:"\
^[^\\x00-\\x1f\\x7f]{1,200}$"},pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting",allows:i(t=>t!==""&&
xt(t),"allows"),pattern:`^${dn}$`}};function fn(t,e){let n,r=3;for(let s of e){let o=Sw(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(fn,"close\
st");function Sw(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(Sw,"editDistance");function _s(t){return Array.isArray(t)}i(_s,"isList");var _w=Array.isArray({});function J(t){return typeof t!="object"||
t===null?!1:!_s(t)||_w&&t.length===0}i(J,"isMap");function iu(t,e,n){let r=[];return hn(t,e,n,r),r}i(iu,"checkStructure");
function hn(t,e,n,r){if(t==null){r.push(v("null-value",n,`${qe(n)} has no value.`));return}switch(e.kind){case"record":J(
t)?vw(t,e,n,r):r.push(Te(t,"a map",n));return;case"map":J(t)?kw(t,e,n,r):r.push(Te(t,"a map",n));return;case"array":_s(t)?
Tw(t,e,n,r):r.push(Te(t,"a list",n));return;default:{let s=Ew(t,e,n);s!==void 0&&r.push(s)}}}i(hn,"check");function Ew(t,e,n){
switch(e.kind){case"opaque":return J(t)?void 0:Te(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:Te(t,"tru\
e or false",n);case"integer":case"number":return Aw(t,e,n);case"enum":return Ow(t,e.values,n);case"string":{if(typeof t!=
"string")return Te(t,"text",n);let r=Ss[e.format];return r.allows(t)?void 0:pn(t,r.mustBe,n)}}}i(Ew,"checkLeaf");function vw(t,e,n,r){
let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?hn(t[o],a.is,
[...n,o],r):r.push(Pw(o,s,n))}for(let o of s)e.fields[o]?.required===!0&&!Object.keys(t).includes(o)&&r.push(v("missing-\
field",[...n,o],`${qe(n)} needs the field ${o}.`))}i(vw,"checkRecord");function kw(t,e,n,r){let s=Ss[e.keys],o=Object.keys(
t);for(let a of o)s.allows(a)||r.push(pn(a,s.mustBe,[...n,a])),hn(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(v("to\
o-few",n,`${qe(n)} has no entry.`))}i(kw,"checkMap");function Tw(t,e,n,r){for(let s=0;s<t.length;s++)hn(t[s],e.items,[...n,
s],r);t.length<e.min&&r.push(v("too-few",n,`${qe(n)} has no entry.`))}i(Tw,"checkArray");function Aw(t,e,n){let r=e.kind===
"integer"?"a whole number":"a number";if(typeof t!="number")return Te(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||
Math.floor(t)===t)))return pn(`${t}`,`${r} from ${e.min} to ${e.max}`,n)}i(Aw,"checkNumber");function Ow(t,e,n){let r=typeof e[0]==
"number"?"number":"string";return typeof t!==r?Te(t,r==="number"?"a whole number":"text",n):e.includes(t)?void 0:pn(String(
t),`one of ${e.join(", ")}`,n)}i(Ow,"checkEnum");function Pw(t,e,n){let r=fn(t,e),s=r===void 0?`Known here: ${e.join(", ")}\
.`:`Did you mean ${r}?`;return v("unknown-field",[...n,t],`${qe(n)} has no field ${t}.`,s)}i(Pw,"unknownField");function Te(t,e,n){
return v("wrong-type",n,`${qe(n)} must be ${e}, and is ${Rw(t)}.`)}i(Te,"wrongType");function pn(t,e,n){return v("bad-va\
lue",n,`${qe(n)}: "${t}" must be ${e}.`)}i(pn,"badValue");function Rw(t){return _s(t)?"a list":J(t)?"a map":typeof t=="s\
tring"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(t)}`}i(Rw,"describe");function qe(t){return t.
length===0?"routeTable":wt(t)}i(qe,"label");var ou=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable"],au=[...ou.map(t=>({[t]:{type:"boolean",default:!1}})),
{json:{type:"string",len_min:2}},...fs(sn)],Cw={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,sharedTable:!1,
entity:""};function cu(t,e){if(!J(t))return{...Cw,table:t};let n={};for(let s of Object.keys(t))!ou.includes(s)&&s!=="js\
on"&&!Nw(s)&&(n[s]=t[s]);let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===!0,logDecision:t.logDecision===
!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:
"",table:typeof r=="string"?e(r):n}}i(cu,"readConfig");function Nw(t){return t.startsWith("__")||t.endsWith("_id")}i(Nw,
"isAddedByKong");var Et=class{static{i(this,"CallList")}#e;#t=[];constructor(e){this.#e=e}setScheme(e){this.#t.push(()=>this.#e.service.request.
setScheme(e))}setTarget(e,n){this.#t.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#t.push(()=>this.#e.service.
setTlsVerify(e))}setHeader(e,n){this.#t.push(()=>this.#e.service.request.setHeader(e,n))}setPath(e){this.#t.push(()=>this.#e.
service.request.setPath(e))}setTimeouts(e,n,r){this.#t.push(()=>this.#e.service.setTimeouts(e,n,r))}setRetries(e){this.#t.
push(()=>this.#e.service.setRetries(e))}setResponseHeaders(e){this.#t.push(()=>this.#e.response.setHeaders(e))}log(e){this.#t.
push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){this.#t.push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){
this.#t.push(()=>this.#e.ctx.shared.set("kdp_rewrite",e))}async make(){for(let e of this.#t)await e()}};function Ye({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(Ye,"loggedDecision");function uu(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(uu,"requestHea\
derCalls");function lu({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(lu,"connectionCalls");function se(t){let e=t.indexOf(":");if(e===-1)return du(t.toLowerCase());let n=t.substring(e+1);return n===""||ce(n)?du(
t.substring(0,e).toLowerCase()):""}i(se,"hostKey");function mn(t){let e=t.indexOf(":");return e!==-1&&ce(t.substring(e+1))?
t.substring(0,e):t}i(mn,"withoutPort");function du(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(du,"withoutFi\
nalDot");function fu({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.stripPath?e:"",host:se(n.host)+n.
host.substring(mn(n.host).length)}}i(fu,"sharedRewrite");var Ue={};function gn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(gn,"upstreamPath");function hu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:l}=s,{upstream:d,cluster:h,
requestHeaders:p,responseHeaders:g}=l,{route:f}=c,y=h===f.native,b=y?f.home:f.destinations.get(h??"");if(d===null||b===void 0)
throw new Error(`decided for ${f.api} without an upstream`);let _=t&&y;_||Iw(s,d,b,o,a),p!==void 0&&uu(p,a),t||lu(f,a),g!==
Ue&&Object.keys(g).length>0&&a.setResponseHeaders(g),(t?n&&!_:e||n)&&a.log(Ye(r,l,u)),(t&&e&&!_||f.hasPassiveChecks&&!n)&&
a.share(Ye(r,l,u)),f.rewritesResponse&&a.shareRewrite(fu(c,u,d,b))}i(hu,"callsFor");function Iw({match:t,path:e,query:n},{
scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},l,d){let h=l===void 0?Dw(t,e):void 0;r!==(l??h?.scheme)&&d.setScheme(
r),d.setTarget(c,o),r==="https"&&u!==h?.tlsVerify&&d.setTlsVerify(u),s!==c&&d.setHeader("Host",s);let p=n===""?a:a.substring(
0,a.length-n.length);p!==(h?.path??e)&&d.setPath(p)}i(Iw,"upstreamCalls");function Dw({route:t,prefix:e},n){let{scheme:r,
basePath:s,tlsVerify:o}=t.home,a=gn(n,t.stripPath?e:"",s);return{scheme:r,path:a,tlsVerify:r==="https"?o:void 0}}i(Dw,"u\
ntouchedByKong");function Es(t,e,n){let r=P(t.url,e),s=F(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,l=pu(a.includes(":")?`[${a}]`:a,o,c),d=t.address===void 0?a:P(t.address,e);return{scheme:o,
host:l,serverName:o==="https"?mu(l):null,address:d,dialled:d.includes(":")?`[${d}]`:d,port:c,basePath:u,tlsVerify:t.tlsVerify??
!0,isOwnHost:n(a)}}i(Es,"destinationOf");function yn(t,e,n){return t==="upstream"?n.host:t==="client"?e:pu(t,n.scheme,n.
port)}i(yn,"hostHeaderOf");function pu(t,e,n){return n===bs(e)?t:`${t}:${n}`}i(pu,"withPort");function bn(t,e){return t===
e.host?e.serverName:e.scheme==="https"?mu(t):null}i(bn,"serverNameFor");function mu(t){if(t.startsWith("["))return null;
let e=t.indexOf(":"),n=e===-1?t:t.substring(0,e);return St(n)?null:n}i(mu,"serverNameOf");var Mw=2e3,gu=2,Lw=[200,204,302];function yu({routes:t,checked:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push($w(s,o,a,s.healthCheck))}return n}i(yu,"checkTargetsOf");function $w({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:l}=s,d=yn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:d,serverName:bn(d,s),tlsVerify:l,path:o.path,timeout:le(o.timeout??"")??Mw,statuses:o.
statuses??Lw},interval:n,thresholds:{successes:o.successes??gu,failures:o.failures??gu,passive:o.passive}}}i($w,"targetO\
f");var Xe={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function bu(t){return t!==void 0&&Object.keys(Xe).includes(t)}i(bu,"isProblem");var Hw="application/problem+json";function q(t,e={},n,r=Xe[t].status){let{type:s}=Xe[t];return{status:r,type:s,headers:{
"Content-Type":Hw,...e},...n!==void 0&&{members:n}}}i(q,"problemExit");function wn(t){return t.exit!==null}i(wn,"isEnded");function wu({api:t,entry:e,responseHeaders:n},{host:r}){let s=mn(r)===
se(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:q(s)}}
i(wu,"leftOver");function xu({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||t&&!u)&&c.
log(Ye(s,a,o)),t&&u&&c.share(Ye(s,a,o))}i(xu,"tellOfEnding");function Su({exit:t,responseHeaders:e,because:n}){let[r]=n;
return{status:t.status,headers:{...e,...t.headers},problem:bu(r)?r:void 0}}i(Su,"endingOf");function _u({nativeRoutes:t},e){return t&&!e.checksServerName&&qw(e)}i(_u,"isIdle");function qw(t){return!Uw(t)&&t.routes.
every(({isPlain:e})=>e)}i(qw,"isLeftToKong");function Uw({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({end:n})=>n.isEnding)}i(Uw,"asksOfAll");function Bw(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=Xe[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(Bw,"problemOf");function vt(t,e,n,r){return JSON.stringify(Bw(t,e,n,r))}i(vt,"problem\
Body");function de({headers:t},e){let n=t?.[e];return typeof n=="string"?n:void 0}i(de,"headerOf");function xn(t){let e=0,n=t.length;
for(;e<n&&Eu(t.charAt(e));)e+=1;for(;n>e&&Eu(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(xn,"trimSpace");function Eu(t){
return t===" "||t==="	"}i(Eu,"isSpace");var Ze="cdn-loop";function vu(t){let e=de(t,Ze);return e===void 0?jw:Fw(e)}i(vu,"gatewaysOf");var jw=[];function Fw(t){return Ww(
t).map(e=>xn(e.split(";")[0]??"")).filter(e=>e!=="")}i(Fw,"gatewaysIn");function Ww(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(Ww,"elementsOf");function ku(t,e,{isOwnHost:n}){if(!n)return;let r=de(e,Ze)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(ku,"loopHeaders");function vs(t,e){let n=`${e}=`;for(let r of(de(t,"cookie")??"").split(";")){let s=xn(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(vs,"cookieOf");function Sn(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(kt(Ou(Qe(n,Au(Tu(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=Qe(n,Au(Tu(t,r,t.length-r)))),n=Qe(n,t.length),n=kt(Qe(n,Math.floor(n/65536)),2246822507),n=kt(Qe(
n,Math.floor(n/8192)),3266489909),Qe(n,Math.floor(n/65536))}i(Sn,"murmur3");function Tu(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(Tu,"wordAt");function Au(t){return kt(Ou(kt(t,3432918353),15),461845907)}i(Au,
"scramble");function kt(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(kt,"multiply");function Ou(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Ou,"rotate");function Qe(t,e){let n=t^e;return n<0?n+4294967296:
n}i(Qe,"xor");function Pu(t){return Sn(t,0)}i(Pu,"hashOf");var zw=4294967296;function Cu(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let l=e.weights[u]??0;l<=0||
(s+=l,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:Jw(ln(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:Vw(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(Cu,"compileSplit");function Vw(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(Vw,"headersOf");function Nu(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=n.weights[s]??0,a=r===void 0?0:n.weights[r]??0;(o>
a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Nu,"heaviestOf");function Iu({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i(Iu,"sharesOf");function ks({shares:t},e){
return t.some(n=>n.cluster===e)}i(ks,"isInSplit");function Du(t,e){let n=t.header===void 0?void 0:Ru(t,de(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:Ru(t,vs(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(Du,"overrideOf");function Mu(t,e,n){let r=Kw(t,e)?.place;return{cluster:Lu(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i(Mu,"bucketOf");function Lu(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:Lu(t,e,n+1)}i(Lu,"clusterAt");function Kw(t,e){return $u(t,e,0)}i(Kw,"placeOf");
function $u(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=Ts(r,e);if(s===void 0)return $u(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Pu(`${t.salt}:${s}`)/zw,key:o}}i($u,"placeBy");function Ts(t,e){
let n=Gw(t,e);return n===""?void 0:n}i(Ts,"valueOfKey");function Gw(t,e){return t.kind==="header"?de(e,t.name.toLowerCase()):
t.kind==="cookie"?vs(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(Gw,"readKey");function Jw(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(Jw,"withFallb\
acks");function Ru(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&ks(t,
n)?n:void 0}i(Ru,"meant");function Hu(t,e){return _n(t,e)?.headers??Yw}i(Hu,"neededHeaders");var Yw=[];function qu(t,e,n){let r=_n(t,e);if(r?.asksForConsumer!==
!0)return!1;for(let s of r.keys){if(s.kind==="consumer")return!0;if(Ts(s,n)!==void 0)return!1}return!1}i(qu,"needsConsum\
er");function _n({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i(_n,"spl\
itFor");var Xw="kdp_request",Uu=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],En=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=As(await e.nginx.getVar(Xw)).split("\
 ");if(r.length>=Uu.length)return Bu(r);this.#e=!1}let n=[];for(let r of Uu)n.push(As(await e.nginx.getVar(r)));return Bu(
n)}async complete(e,n,{route:r,entry:s}){let o=Hu(r,s),a={...n.headers};for(let l of o){let d=await e.nginx.getVar(`http\
_${l.replaceAll("-","_")}`);d!=null&&(a[l]=As(d))}let c=o.length===0?n:{...n,headers:a};if(!qu(r,s,c))return c;let u=await Zw(
e);return u===void 0?c:{...c,consumer:u}}};async function Zw(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(Zw,"authenticatedConsumer");function Bu(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.
join("")===""?{}:{[Ze]:c.join(" ")}}}i(Bu,"requestOf");function As(t){if(t==null)return"";if(typeof t=="string"&&Qw(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(As,"byt\
eString");function Qw(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(Qw,"isAscii");function vn({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:ne(t),a=e===void 0?void 0:
ne(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Jc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isEnding:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.map(
({from:c,until:u,status:l=503})=>({from:ne(c)??0,until:ne(u)??0,status:l}))}}i(vn,"compileEnd");function ju({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(ju,"brownoutAt");function Fu({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Fu,"stateAt");function Wu(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Wu,"endHeaders");function kn(t){let e=t.indexOf(re);return{text:t,before:t.substring(0,e),after:t.substring(e+re.length)}}i(kn,"patternOf");
function Ae(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(Ae,"apiOfHost");function zu(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(zu,"compilePrefixes");function Tn({names:t,depth:e},n){let r=Vu(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?e0(t,n,r,
e-1,s):s}i(Tn,"findLongestPrefix");function e0(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=Vu(e,a),o=t[e.substring(
0,a)]??o;return o}i(e0,"findDeeper");function Vu(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(Vu,"endOfSegme\
nt");function An(t,e,n){let r=se(e);if(t.shortHosts.has(r)){let o=Os(t,Tn(t.prefixes,n));return o===void 0?{kind:"unknown-pat\
h",entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,end:void 0}}let s=Os(t,t.ownHosts.get(r));if(s!==
void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",end:s.end};for(let{pattern:o,end:a}of t.legacyPatterns){
let c=Os(t,Ae(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",end:c.end??a}}return{kind:"\
unknown-host"}}i(An,"matchRequest");function Os({routes:t},e){return e===void 0?void 0:t.get(e)}i(Os,"routeOf");function Ku(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Ku,"compilePathRules");function Gu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Gu,"restrictsPaths");function Ju({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&t0(r)}i(Ju,"isRefusedPath");function t0(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(t0,"hasControl");var Yu={"Cache-Control":"no-store"};function Xu(t){let{index:e,match:n,request:r,path:s}=t;if(n0(t))return{reason:"misdi\
rected",exit:q("misdirected")};let o=vu(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:q("loop",{},{hops:a})}}if(Ju(n.route.pathRules,s))return{reason:"refused-path",exit:q("refused-path")};
if(n.entry!=="short")return r0(t,n.end)}i(Xu,"answerOf");function n0({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||se(s)===se(a))return!1;let c=An(t,s,r);return c.kind==="api"&&
c.route.api!==e.route.api}i(n0,"isMisdirected");function r0({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},
o=r===void 0?"serve":Fu(r,n);if(o==="gone")return{reason:"old-host-gone",exit:q("old-host-gone",Yu,s)};let a=r===void 0?
void 0:ju(r,n);if(a!==void 0){let l={...Yu,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:q(
"old-host-brownout",l,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,
...c.headers};return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(r0,"oldHostAnswer");function Zu(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=_n(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:Du(o,n)??Mu(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:s0(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(Zu,"chooseCluster");function s0({api:t,clusters:e,
split:n},r,s){return i0(e,r).find(o=>(n===void 0||ks(n,o))&&s(t,o))}i(s0,"nextHealthy");function i0(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(i0,"clustersAfter");var Ps=47,o0=46,a0=Array.from({length:256},(t,e)=>e===Ps||te(String.fromCharCode(e)));function Qu(t){let e=0;for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n);if(a0[r]!==!0||e===Ps&&(r===Ps||r===o0))return!1;e=r}return!0}i(Qu,"isPlainPath");var c0="!*'();:@&=+$,/?%#[]",On="0123456789ABCDEF";function Pn(t){if(!t.startsWith("/"))return;if(Qu(t))return t;let e=u0(
t);if(!(e===void 0||l0(t)))return f0(e)}i(Pn,"normalPath");function u0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=tl(t,n+1);if(o===void 0||o===0)return;e.push(el(o,!0)),n+=
3}else e.push(el(s,!1)),n+=1}return e.join("")}i(u0,"normalizeEscapes");function el(t,e){let n=String.fromCharCode(t);return te(
n)||c0.includes(n)&&!e?n:`%${On.charAt(Math.floor(t/16))}${On.charAt(t%16)}`}i(el,"encode");function l0(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of d0(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(l0,"climbsAboveRoot");function d0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?tl(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(d0,"decodeDotsAndSlashes");function f0(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(f0,"resolveSegments");function tl(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!ue(n)||!ue(r)))return On.indexOf(n.
toUpperCase())*16+On.indexOf(r.toUpperCase())}i(tl,"hexValue");var h0='"<>\\#',nl="0123456789ABCDEF";function sl(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+rl(n),u=Pn(c);if(!(u===void 0||Tn(t.prefixes,u)!==e.api))return s.origin+c+rl(r)}i(sl,"shortUrl");function rl(t){
let e=[];for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||h0.includes(s);e.push(o?`%${nl.
charAt(Math.floor(r/16))}${nl.charAt(r%16)}`:s)}return e.join("")}i(rl,"escapeUrl");function il(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(il,"splitTarget");function ol(t,e){let n=il(e.target),r=Pn(n.path);return{target:n,path:r,match:r===void 0?p0:An(t,e.host,r)}}i(ol,"locate");
var p0={kind:"unknown-host"};function Rs(t,{target:e,path:n,match:r},s,o){if(n===void 0)return Tt(null,null,"malformed-path",q("malformed-path"),Ue);
if(r.kind==="unknown-host")return Tt(null,null,"unknown-host",q("unknown-host"),Ue);if(r.kind==="unknown-path")return Tt(
null,r.entry,"unknown-path",q("unknown-path"),Ue);let{route:a,entry:c,end:u}=r,l=c==="legacy"&&m0(r)?sl(t,a,e):void 0,d=u===
void 0?Ue:Wu(u,l),h=Xu({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(h!==void 0)return Tt(a.api,c,h.reason,
h.exit,d);let p=Zu(a,c,s,o),{cluster:g}=p,f=g===void 0?void 0:a.destinations.get(g);if(g===void 0||f===void 0){let _=q("\
no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return Tt(a.api,c,"no-healthy-cluster",_,d)}let y={
api:a.api,entry:c,cluster:g,because:p.because,upstream:g0(r,s,f,n,e.query),responseHeaders:y0(t,d,p),exit:null},b=ku(t.gateway,
s,f);return b===void 0?y:{...y,requestHeaders:b}}i(Rs,"decideLocated");function m0({route:t,end:e}){return t.redirect.isOn||
e?.isEnding===!0}i(m0,"needsSuccessor");function g0({route:t,prefix:e},n,r,s,o){let a=yn(t.hostHeader,n.host,r);return{scheme:r.
scheme,host:a,sni:bn(a,r),address:r.address,port:r.port,target:gn(s,t.stripPath?e:"",r.basePath)+o}}i(g0,"upstreamOf");function y0({
decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; because="${r.join(", ")}"`}}i(y0,"wi\
thDecision");function Tt(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,responseHeaders:s,exit:r}}
i(Tt,"ended");function al({decisionHeader:t},{route:e,end:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isPlain||n?.isEnding===
!0||t!==void 0?!1:de(r,Ze)===void 0&&(!o||s===""||s===a)}i(al,"isPlainRequest");function At(t){return Object.keys(t.apis).map(e=>Cs(t,e))}i(At,"effectiveApis");function Cs(t,e){let n={...t.defaults,...t.
apis[e]},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:P(s.path??
"/{api}",e),hosts:(s.hosts??[]).map(o=>P(o,e)),cluster:s.cluster??b0(t)}}i(Cs,"effectiveApi");function b0({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(b0,"onlyClusterOf");function fe(t,e,n){return t.apis[e]?.[n]!==void 0?
["apis",e,n]:["defaults",n]}i(fe,"whereSaid");function Be(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],t.defaults]);
for(let n of Object.keys(t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}i(Be,"saidSettings");function Ot(t){return(t.legacyHosts??[]).map(e=>kn(e.host))}i(Ot,"patternsOf");function Ns(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return Is([n],new Set(e.map(({name:r})=>r)),Ot(t))}i(Ns,"ownHostsOf");function Is(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=Ae(s,r);return o!==void 0&&e.has(o)})}i(Is,"isOwnHostIn");var w0=307,x0=308,S0=3e5;function cl({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??w0,s=le(n?.maxAge??"")??S0;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===x0?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(cl,"compileRedirect");function ul(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=t.clusters[s];if(a===void 0)throw new Error(`unchecked\
 table: there is no cluster ${s}`);if(r===void 0||s!==n)return Es(a,e,o);let{tlsVerify:c}=a;return Es({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(ul,"destinationIn");var _0=6e4,E0=5e3;function ll(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=P(s.hostHeader??"ups\
tream",e.name),l=u==="client"||u!=="upstream"&&r(u);for(let S of n){let E=ul(t,e,S,r);c.set(S,l?{...E,isOwnHost:!0}:E)}let{
healthCheck:d}=s,h=o??Nu(s,a)??a,p=c.get(h);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${h}`);let g=cl(
t,s),f=Ku(s),y=s.oldHosts===void 0?void 0:vn(s.oldHosts),b=d!==void 0&&(d.failover??!0),_=o!==void 0||s.split===void 0&&
!b,x=g.isOn||y?.isEnding===!0||s.rewriteResponse===!0||d?.passive!==void 0;return{api:e.name,prefix:e.path,stripPath:s.stripPath??
!0,hostHeader:u,pin:o,cluster:a,native:h,home:p,clusters:n,destinations:c,split:s.split===void 0?void 0:Cu(e.name,s.split,
a),hasFailover:b,hasPassiveChecks:d?.passive!==void 0,healthCheck:d,checkInterval:le(d?.interval??"")??E0,redirect:g,end:y,
pathRules:f,rewritesResponse:s.rewriteResponse??!1,timeouts:v0(s.timeouts),retries:s.retries,hasConnectionSettings:s.timeouts!==
void 0||s.retries!==void 0,isPlain:_&&!x&&!Gu(f)&&!p.isOwnHost}}i(ll,"compileApi");function v0(t){if(t===void 0)return;let e=i(
n=>(n===void 0?void 0:le(n))??_0,"milliseconds");return{connect:e(t.connect),send:e(t.send),read:e(t.read)}}i(v0,"compil\
eTimeouts");var Rn=class{static{i(this,"Recent")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var k0=500,Cn=class{static{i(this,"Routes")}apis;compile;known=new Rn(k0);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return typeof this.apis[e]=="object"}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.
forEach(r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}};var T0=["plugins","source","owner","labels"];function fl(t){let e={};for(let s of Object.keys(t.apis))e[s]=dl(t.apis[s]);
let n={};for(let[s,o]of Object.entries(t))s!=="address"&&(n[s]=o);let r=Ds({...n,apis:e,defaults:dl(t.defaults)});return Sn(
r,0).toString(16).padStart(8,"0")}i(fl,"tableVersion");function dl(t){let e={};for(let[n,r]of Object.entries(t??{}))T0.includes(
n)||(e[n]=r);return e}i(dl,"ownFields");function Ds(t){if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.
isArray(t)){for(let r of t)e.push(Ds(r));return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=n[r];
s!=null&&e.push(`${r}:${Ds(s)}`)}return e.length===0?"[]":`{${e.join(",")}}`}i(Ds,"canonical");function hl(t){let e=At(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:l}of e)for(let d of l)r.set(d,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:kn(u.host),end:vn(u)})),a=new Cn(t.apis,u=>ll(t,Cs(
t,u),n,c)),c=Is([s,r],a,o.map(({pattern:u})=>u));return{version:fl(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:zu(e.map(({path:u,name:l})=>[u,l])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!0,checked:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),hasPassiveChecks:e.some(({settings:{
healthCheck:u}})=>u?.passive!==void 0)}}i(hl,"compileTable");function ml(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(A0(o,r,a))},"check");
s(t.pin,["pin"]);for(let[o,a]of Be(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);for(let c of Object.keys(a.split?.
weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;let a=`Nothing says which cl\
uster serves ${o.name}: ${r.join(" or ")}.`;n.push(v("no-cluster",["apis",o.name],a))}return n}i(ml,"checkClusters");function gl(t){
let e=[];for(let[n,{split:r}]of Be(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(r.weights))s+=r.weights[o]??
0;pl(s,100)||pl(s,1e3)||e.push(v("weights-sum",[...n,"split","weights"],`The weights add up to ${s}.`))}return e}i(gl,"c\
heckWeights");function yl(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??"upstream";if(o==="upstre\
am"||s.cluster===void 0)continue;let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=fe(t,s.name,"hostHeader"),u=c.
join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the host that the client called":
o,d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked against that.`;n.push(v("sni-is-not-\
upstream",c,d))}return n}i(yl,"checkHostHeaders");function pl(t,e){return Math.abs(t-e)<1e-6}i(pl,"isAbout");function A0(t,e,n){
let r=fn(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(", ")}.`;return v("unknown-clust\
er",n,`There is no cluster ${t}.`,s)}i(A0,"unknownCluster");var bl=100;function wl(t){let e=[];for(let[n,{healthCheck:r}]of Be(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:le(o);if(o===void 0||a===void 0||a>=bl)continue;let c=`${s} is ${o}, and must be at least ${bl}ms.`;e.push(
v("check-too-often",[...n,"healthCheck",s],c))}return e}i(wl,"checkHealthChecks");function xl(t,e){return[O0(t),P0(t,e),R0(t,e),C0(t,e)].flat()}i(xl,"checkHosts");function O0(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(v("host-repeated",["shortHosts",s],`${r} stands twice in shortHosts.`))});let n=(t.
legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(v("host-repeated",["legacyHosts",s,"ho\
st"],`${r} stands twice in legacyHosts.`))}),e}i(O0,"checkRepeatedHosts");function P0(t,e){let n=[],r=new Set(Object.keys(
t.apis)),s=new Set(t.shortHosts),o=Ot(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let d=[...fe(t,c.name,"hosts"),
l],h=a.get(u);s.has(u)&&n.push(v("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(v("host-repeated",d,`${u}\
 stands twice for ${c.name}.`)):h!==void 0&&n.push(v("host-taken",d,`${u} is an own host of both ${h} and ${c.name}.`)),
a.set(u,h??c.name);for(let p of o){let g=Ae(p,u);if(g===void 0||g===c.name||!r.has(g))continue;let f=`${u} goes to ${c.name}\
, and so no longer to ${g}, for which a legacy pattern means it.`;n.push(v("host-shadowed",d,f))}He(u)||n.push(v("name-t\
oo-long",d,`${u} is too long for DNS.`))});return n}i(P0,"checkOwnHosts");function R0(t,e){let n=[],r=new Set(e.map(s=>s.
name));return Ot(t).forEach((s,o)=>{for(let a of t.shortHosts){let c=Ae(s,a);if(c===void 0||!r.has(c))continue;let u=`Fo\
r ${c} the pattern means ${a}, which is a short host.`;n.push(v("host-is-short",["legacyHosts",o,"host"],u))}}),n}i(R0,"\
checkPatternsAgainstShortHosts");function C0(t,e){let n=[],r=Ot(t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.
length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["legacyHosts",c,"host"],l=P(a.text,o);He(l)||n.push(v("name-too\
-long",u,`${l} is too long for DNS.`));for(let d of r.slice(0,c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))
continue;let h=e.find(f=>{let y=Ae(d,P(a.text,f.name));return y!==void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;
let g=`${P(a.text,h.name)}, meant for ${h.name} here, already goes to another API by ${d.text}.`;n.push(v("host-shadowed",
u,g))}}),n}i(C0,"checkLegacyNames");function _l(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...Sl(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Be(
t))r!==void 0&&e.push(...Sl(r,[...n,"oldHosts"])),s!==void 0&&e.push(...I0(s,t.shortHosts,[...n,"redirect"]));return e}i(
_l,"checkOldHosts");function Sl(t,e){let n=[],r=t.deprecated===void 0?void 0:ne(t.deprecated),s=t.sunset===void 0?void 0:
ne(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(v("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(v("no-sun\
set",[...e,"afterSunset"],"afterSunset says what comes after the sunset, and there is none.")),[...n,...N0(t,s,[...e,"br\
ownouts"])]}i(Sl,"checkEnd");function N0({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=ne(o.from),u=ne(
o.until);if(c===void 0||u===void 0)return;let l=i(d=>{r.push(v("brownout-order",[...n,a],`The brownout from ${o.from} to\
 ${o.until} ${d}.`))},"blame");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<
s&&l("begins before the one above it is over"),s=Math.max(s,u)}),r}i(N0,"checkBrownouts");function I0({status:t,permanent:e,
origin:n},r,s){let o=[];t===308&&e!==!0&&o.push(v("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so \
that a rollback does not reach them."));let a=n===void 0?void 0:F(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(v("\
redirect-elsewhere",[...s,"origin"],`${a} is none of the short hosts.`)),o}i(I0,"checkRedirect");function vl(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(v("path-taken",El(t,s),a))}}for(let s of e){let o=D0(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(v("path-inside",El(t,s),a))}return n}i(vl,"checkPaths");function El(t,e){return e.
settings.path===void 0?["apis",e.name]:fe(t,e.name,"path")}i(El,"pathOf");function D0(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(D0,"ownerOfParent");function kl(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(P(a,r))||(t.legacyHosts??[]).some(d=>P(d.host,r)===P(a,r)))continue;let l=[...t.apis[r]?.source?.host!==void 0?
["apis",r]:["defaults"],"source","host"];n.push(v("source-host",l,`${r} is not served at ${P(a,r)}.`))}return n}i(kl,"ch\
eckSources");var Ms="";function Tl(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(t.clusters[s]?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody on the way can read and change its traffic.`;n.push(v("tls-unv\
erified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?L0(t,e):[];return[n,r,M0(t,e)].flat()}i(Tl,"checkTls");function M0(t,e){
let n=[],r=new Set;for(let s of e){if(s.cluster===void 0||t.clusters[s.cluster]?.tlsVerify===!1)continue;let o=s.settings.
upstream===void 0?["clusters",s.cluster,"url"]:fe(t,s.name,"upstream"),a=Al(t,s,s.cluster)?.use;if(a===void 0||!St(a.name)||
r.has(o.join(".")))continue;r.add(o.join("."));let c=`For ${s.name} the upstream is ${a.name}, an address, which Kong do\
es not look for among a certificate's addresses.`;n.push(v("https-address",o,c))}return n}i(M0,"checkAddresses");function L0(t,e){
let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.keys(t.clusters)){let c=Al(t,o,a);if(c===void 0)continue;
let{place:u,use:l}=c,d=s.get(u)??[],h=d.find(g=>$0(g,l)),p=l.isVerified?h?.cluster??"":a;if(h!==void 0&&!r.has(p)){r.add(
p);let g=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.name} by cluster ${a}, checked by one of them\
 and not by the other.`;n.push(v("tls-mixed",["clusters",p,"tlsVerify"],g))}d.some(g=>g.isVerified===l.isVerified&&g.name===
l.name)||d.push(l),s.set(u,d)}return n}i(L0,"checkMixed");function Al(t,{name:e,cluster:n,settings:r},s){let o=t.clusters[s];
if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=F(P(a?r.upstream??"":o.url,e));if(c?.scheme!=="https")return;let u=a||
o.address===void 0?c.host:P(o.address,e),l=r.hostHeader??"upstream",d=l==="upstream"?c.host:l==="client"?Ms:P(l,e);return{
place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.tlsVerify!==!1,name:d}}}i(Al,"useOf");function $0(t,e){return t.
isVerified===e.isVerified?!1:t.name===e.name||t.name===Ms||e.name===Ms}i($0,"isMixed");function Cl(t,e){let n=Ns(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Pl(r,Ol(a,e),l=>Rl(a,l.name,c!==void 0,n,u)),c!==void 0&&Pl(r,Ol(c,e),l=>H0(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=Rl(o,s.name,!1,
n,fe(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(Cl,"checkUpstreams");function Ol(t,e){return t.includes(re)?
e:e.slice(0,1)}i(Ol,"named");function Pl(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(Pl,"pushF\
irst");function Rl(t,e,n,r,s){let o=F(P(t,e));if(o===void 0)return v("name-too-long",s,`${P(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return v("upstream-loop",s,a)}i(Rl,"checkUrl");function H0(t,e,n){if(!He(P(t,e)))return v("name-too-long",n,`${P(
t,e)} is too long for DNS.`)}i(H0,"checkAddressName");var q0={url:"http://stand-in.invalid"};function Il(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Nn(o,[])||Nn(o,["clusters"])||Nn(o,["apis"])))return;let r=t,s=Nl(r.clusters,n,"clusters",q0);
return{shortHosts:Ls(n,"shortHosts")?[]:r.shortHosts,legacyHosts:Ls(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||Ls(n,"pin")?{}:{pin:r.pin},defaults:U0(r.defaults??{},n,s),apis:Nl(r.apis,n,"apis",void 0)}}i(Il,"salvageT\
able");function U0(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Nn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(U0,"salvageDefaults");function Nl(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(Nl,"withoutBad");
function Ls(t,e){return t.some(n=>n[0]===e)}i(Ls,"isUnder");function Nn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Nn,"isAt");function Dl(t){let e=iu(t,sn,[]),n=hs(e)?Il(t,e):t,r=[e,n===void 0?[]:B0(n)].flat();return{findings:r,table:hs(r)?void 0:
n}}i(Dl,"checkTable");function B0(t){let e=At(t);return[ml(t,e),gl(t),xl(t,e),_l(t),vl(t,e),Cl(t,e),Tl(t,e),yl(t,e),wl(t),
kl(t,e)].flat()}i(B0,"checkMeaning");var In=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Fc).join(" ")}`),this.name="TableRefused",this.findings=e}};var j0="kdp-api-",F0="kdp-cluster-";function Ll(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=J(e)?e:{},c=J(n)?
n:{api:Ml(r,j0),cluster:Ml(s,F0)},u=t.routes.get(String(c.api)),l=String(c.cluster),d=Number(J(o)?o.status:0),h=Number(J(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(l)===!0?l:"",status:d>=100&&d<600?d:0,seconds:h>=0?h/1e3:
void 0}}i(Ll,"outcomeOf");function Ml(t,e){return(J(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(Ml,"tagged");var W0=["default"],z0=["pin"],Dn=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#r=new En;log=i(async e=>{let n=this.#s;
if(n===void 0)return;let{index:r,watch:s}=n;if(this.#e.countOutcomes){let a=Ll(r,Hl(String(await e.log.serialize())));this.#t.
telemetry.countOutcome(a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.
get("kdp");typeof o?.api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},
"log");constructor(e,n){if(this.#e=cu(e,Hl),this.#t=n,this.#e.sharedTable)return;let{table:r,findings:s}=Dl(this.#e.table);
if(r===void 0)throw new In(s);let o=hl(r),a=n.health.watch(this.#e.entity,n.checksHealth?yu(o):[]);this.#n={index:o,watch:a,
isIdle:_u(this.#e,o)},n.tables.load(o,s,a)}get#s(){return this.#n??this.#t.tables.inForce}async access(e){if(this.#n?.isIdle===
!0)return;let n=this.#s;if(n===void 0)return this.#l(e);let{telemetry:r}=this.#t,s=performance.now(),o=await this.#i(e,n.
index,this.#c(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(e),o=ol(
n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let g=Rs(n,o,s,r);return this.#t.
telemetry.countRequest("",g),this.#u(e,n,s,g)}if(this.#e.nativeRoutes&&al(n,a,s)){this.#a(a);return}let l=await this.#r.
complete(e,s,a),d=Rs(n,o,l,r);if(this.#e.catchAll&&!wn(d)){let g=wu(d,l);return this.#t.telemetry.countRequest(a.host,g),
this.#u(e,n,l,g)}if(await this.#o(e,a,l,d),wn(d))return this.#u(e,n,l,d);let h=this.#e.nativeRoutes?void 0:await this.#r.
serviceScheme(e),p=new Et(e);hu(this.#e,n,{match:a,path:c,query:u.query,request:l,decision:d},h,p),await p.make()}#c({isHealthy:e}){
let{time:n,random:r}=this.#t;return{time:n(),random:r(),isHealthy:e}}#a({route:e,entry:n,host:r}){let{api:s,native:o,pin:a}=e,
c=a===void 0?W0:z0;this.#t.telemetry.countRequest(r,{api:s,entry:n,cluster:o,because:c})}async#o(e,{route:n,host:r,end:s},o,a){
let{telemetry:c}=this.#t,{api:u,because:l,cluster:d}=a;if(c.countRequest(r,a),(l.includes("unhealthy")||l.includes("no-h\
ealthy-cluster"))&&c.countFailover(n.api,d),u===null||s?.isEnding!==!0)return;let h=await e.client.getConsumer(),p=h?.username??
h?.id;c.countOldHost(se(o.host),u,typeof p=="string"?p:"")}async#u(e,n,r,s){if(!wn(s))throw new Error("decided for an AP\
I that does not match");let o=new Et(e);xu(this.#e,n,r,s,o),await o.make();let{status:a,headers:c,problem:u}=Su(s);if(u===
void 0)return()=>e.response.exit(a,"",c);let l=vt(u,s.exit,s.api,await $l(e));return()=>e.response.exit(a,l,c)}async#l(e){
let n=q("no-table",{"Retry-After":"5"});return e.response.exit(n.status,vt("no-table",n,null,await $l(e)),n.headers)}};async function $l(t){
return String(await t.nginx.getVar("kong_request_id")??"")}i($l,"requestIdOf");function Hl(t){try{return JSON.parse(t)}catch{
return t}}i(Hl,"parseJson");import{readFileSync as Gf}from"node:fs";import{setTimeout as J0}from"node:timers/promises";import{request as V0}from"node:http";import{request as K0}from"node:https";function ql(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:h}=t,
p=AbortSignal.timeout(d),g={host:s,port:o,path:l,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?V0(g):K0({...g,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${d} ms`:y.message})}),f.end()})}i(ql,"probe");var Ul={isHealthy:!0,contrary:0,badResponses:0};function Bl(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(Bl,"afterChe\
ck");function jl(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(jl,"afterResponse");var G0=500;function Fl(t,e){let n=new Map;for(let r of t)n.set($s(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get($s(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get($s(r,s));if(a===void 0)return;let c=o<G0;e(
a,jl(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(Fl,"watchOf");function $s(t,e){return`${t} ${e}`}
i($s,"nameOf");var Mn=class{static{i(this,"HealthMonitor")}#e;#t;#n=new Map;#r=new Map;constructor(e,n){this.#e=e,this.#t=n}get unhealthy(){
return[...this.#n.values()].filter(({state:e})=>!e.isHealthy).map(({target:e})=>e)}watch(e,n){let r=n.map(s=>this.#s(s));
return this.#r.set(e,new Set(r.map(({key:s})=>s))),this.#i(),Fl(r,(s,o,a)=>{this.#a(s,o,a)})}#s(e){let n=JSON.stringify(
e),r=this.#n.get(n);if(r!==void 0)return r;let s={target:e,key:n,stop:new AbortController,state:Ul};return this.#n.set(n,
s),this.#c(s),s}#i(){let e=new Set([...this.#r.values()].flatMap(n=>[...n]));for(let[n,{stop:r}]of this.#n)e.has(n)||(r.
abort(),this.#n.delete(n))}async#c(e){let{target:n,stop:r}=e,{interval:s,thresholds:o}=n,a=Math.random()*s;for(;;){if(await J0(
a,!1,{ref:!1,signal:r.signal}).catch(()=>!0))return;let{isGood:u,what:l}=await ql(n.probe,this.#t);if(r.signal.aborted)return;
this.#a(e,Bl(e.state,u,o),l),a=s}}#a(e,n,r){let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.#e(e.target,n.isHealthy,
r)}};var zf=mt(zn(),1);function Vf(t){let e=i((u,l,d)=>new zf.Gauge({name:`kdp_${u}`,help:l,labelNames:d,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster that an API's pin, its heaviest weight or its default names.",["api","cluster"]),a=e("split\
_weight_ratio","The share of an API's split that a cluster is to get, 0 to 1.",["api","cluster"]),c=e("old_host_sunset_t\
imestamp_seconds","When an old host ends, in Unix time: a host pattern, or, with an api, all old hosts of that API.",["h\
ost","api"]);return({index:u,findings:l,since:d})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.version},1),r.set(d),
s.set({severity:"error"},0),s.set({severity:"warning"},l.length);for(let{pattern:h,end:p}of u.legacyPatterns)p.sunset!==
void 0&&c.set({host:h.text,api:""},p.sunset);u.routes.forEach(h=>{let{api:p,native:g,end:f}=h;o.set({api:p,cluster:g},1);
for(let{cluster:y,ratio:b}of Hi(h))a.set({api:p,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",api:p},f.sunset)})}}i(Vf,
"createTableGauges");function Hi({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(Iu(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(Hi,"weightsOf");var Vn=class{static{i(this,"Tables")}#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n}load(e,n,r){this.#n?.index.version!==
e.version&&(this.#n={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#n))}get inForce(){return this.#n}get status(){
if(this.#n===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#n,s=new Set(
this.#t().map(({api:a,cluster:c})=>`${a} ${c}`)),o=e.routes.map(a=>[a.api,US(a,c=>!s.has(`${a.api} ${c}`))]);return{version:e.
version,loadedAt:new Date(r*1e3).toISOString(),findings:n.map(({code:a,severity:c,path:u,message:l})=>({code:a,severity:c,
path:wt(u),message:l})),apis:Object.fromEntries(o)}}};function qS({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"d\
efault":"split"}i(qS,"reasonOf");function US(t,e){let{native:n,clusters:r,healthCheck:s}=t,o=Hi(t);return{cluster:n,because:qS(
t),split:o.length>0?Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(
r.map(a=>[a,e(a)?"healthy":"unhealthy"]))}}i(US,"apiStatus");var X=mt(zn(),1);function Kn(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(Kn,"byLabels");var BS=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],jS=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function Kf(t){let e=new X.Registry,
n=[e],r=Kn(new X.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host pattern\
 of the table, cluster (empty where none was asked) and reason, in the words of kdp explain.",labelNames:["api","entry",
"host","cluster","reason"],registers:n})),s=new X.Histogram({name:"kdp_decision_duration_seconds",help:"How long the plu\
gin had a request, from Kong's call to its last answer, waits for Kong in it.",buckets:BS,registers:n}),o=new X.Counter(
{name:"kdp_failovers_total",help:"Requests that did not go to the cluster that was chosen first, since that is unhealthy\
; cluster is the one that they went to, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new X.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=Kn(new X.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, where the log phase tells of them.",labelNames:["api","cluster","outcome"],registers:n})),u=Kn(new X.Histogram(
{name:"kdp_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, wher\
e the log phase tells of it.",labelNames:["api","cluster"],buckets:jS,registers:n}));return new X.Gauge({name:"kdp_unhea\
lthy_upstreams",help:"Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],
registers:n,collect(){this.reset();for(let{api:l,cluster:d}of t())this.set({api:l,cluster:d},1)}}),{registry:e,countRequest:i(
(l,{api:d,entry:h,cluster:p,because:g})=>{r(d??"",h??"",l,p??"",g.join(",")).inc()},"countRequest"),observeDecision:i(l=>{
s.observe(l/1e3)},"observeDecision"),countFailover:i((l,d)=>{o.inc({api:l,cluster:d??""})},"countFailover"),countOldHost:i(
(l,d,h)=>{a.inc({host:l,api:d,consumer:h})},"countOldHost"),countOutcome:i(({api:l,cluster:d,status:h,seconds:p})=>{c(l,
d,`${Math.floor(h/100)}xx`).inc(),p!==void 0&&d!==""&&u(l,d).observe(p)},"countOutcome"),showTable:Vf(n)}}i(Kf,"createTe\
lemetry");function Jf(t){let e=new Mn(FS,WS(t)),n=Kf(()=>e.unhealthy),r=zS(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!==
"off",telemetry:n,tables:new Vn(n.showTable,()=>e.unhealthy),time:i(()=>Date.now()/1e3+r,"time"),random:Math.random}}i(Jf,
"createServices");var FS=i(({api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,l=r?30:40,d=r?"upst\
ream healthy again":"upstream unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:l,time:Date.
now(),plugin:"route-table",api:t,cluster:e,where:h,why:s,msg:d})}
`)},"logChange");function WS({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:Gf(t,"utf8"),key:Gf(e,"utf8")}}i(WS,"clientCertificate");function zS(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is no number of seconds`);return e}i(zS,"clockOffset");var Yf="0.1.0";var Ui=Jf(process.env),qi=class extends Dn{static{i(this,"Plugin")}constructor(e){super(e,Ui)}},KS=Ui.telemetry.registry;
function GS(){return Ui.tables.status}i(GS,"Status");var JS="route-table",YS=Yf,XS=850,ZS=au,QS=["log"];import{resolve as e_}from"node:path";import{pathToFileURL as t_}from"node:url";var Xf=["certificate","rewrite","access","response","preread","log"],n_=["rewrite","access","response"];function Zf({Plugin:t}){
let e=t.prototype;return Xf.filter(n=>typeof e[n]=="function")}i(Zf,"phasesOf");function Qf(t,e){if(!Xf.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(Qf,"phaseOf");function ji(t){return n_.includes(t)}
i(ji,"canExit");async function eh(t){let e=await import(t_(e_(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is no plugin: it must export Plugi\
n (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(eh,"loadPluginModule");function Fi(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...Zf(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Fi,"describePlugin");function th(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Fi(t,e)]})}i(th,"dumpDescription");import{createServer as nE}from"node:http";import{connect as tE}from"node:net";var at=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},ct=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#r=1;#s=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#r>0||this.#s>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#c(e,n){let r=n;for(;r<e.length&&(this.#r>0||this.#s>0);)if(this.#s>
0){let s=Math.min(this.#s,e.length-r);this.#s-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=i_(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#r+=n.valuesPerUnit*r-1,this.#s=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#s+this.#r>this.#e)throw new at(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#r=1,n}};function O(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(O,"layout");var Gn=O(0,0,0),Wi=1,zi=2,s_=[Gn,void 0,Gn,Gn,O(1,0,1),O(2,0,1),O(4,0,1),O(1,0,1,0,1),O(2,0,1,0,1),O(4,0,1,
0,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,2,1),O(0,3,1),O(0,5,1),
O(0,9,1),O(0,17,1),O(1,0,1),O(2,0,1),O(4,0,1),O(2,0,0,Wi),O(4,0,0,Wi),O(2,0,0,zi),O(4,0,0,zi)];function i_(t){if(t<=127||
t>=224)return Gn;if(t<=143)return O(0,t&15,0,zi);if(t<=159)return O(0,t&15,0,Wi);if(t<=191)return O(0,t&31,1);let e=s_[t-
192];if(e===void 0)throw new at(`byte 0x${t.toString(16)} begins no MessagePack value`);return e}i(i_,"layoutOf");var ar=mt(Ah(),1);import{isUtf8 as Y_}from"node:buffer";var Ce=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Oh=0,Ph=1,X_=2,
Rh=new ar.Encoder({ignoreUndefined:!0}),Z_=new ar.Decoder({rawStrings:!0}),Q_=new TextDecoder("utf-8",{ignoreBOM:!0});function Ch(t){
let e=Dh(t),[n,r,s,o]=e;if(n!==Oh||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Ce("a message is \
no RPC request");return{id:r,method:s,argument:o[0]}}i(Ch,"decodeRequest");function Nh(t){let[e,n,r,s]=Dh(t);if(e!==X_){
if(e!==Ph||typeof n!="number")throw new Ce("a message is no RPC answer");return{id:n,error:eE(r),result:s}}}i(Nh,"decode\
Answer");function eE(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(eE,"errorText");function Ih({id:t,method:e,
argument:n}){return Rh.encode([Oh,t,e,[n]])}i(Ih,"encodeRequest");function po({id:t,error:e,result:n}){return Rh.encode(
[Ph,t,e,e===null?n:null])}i(po,"encodeAnswer");function Dh(t){let e;try{e=ho(Z_.decode(t))}catch(n){throw new Ce(`a mess\
age can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Ce("a message is no arr\
ay");return e}i(Dh,"decodeArray");function ho(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)return Y_(
t)?Q_.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=ho(t[n]);return t}let e=t;for(let n of Object.keys(
e)){let r=e[n];typeof r=="object"&&(e[n]=ho(r))}return e}i(ho,"withTexts");function Mh(t,e){return new Promise((n,r)=>{let s=tE(t),o=new ct,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(Ih({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=Nh(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(Mh,"probeServer");var rE=1e3;async function Lh(t){let e=nE((n,r)=>{sE(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(Lh,"serveHealth");async function sE(t,e,n){switch(t){case"/healthz":lt(
e,200,{status:"alive"});return;case"/readyz":await iE(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;case"/status":lt(e,200,n.status());return;default:lt(e,404,{status:"not found",paths:[
"/healthz","/readyz","/metrics","/status"]})}}i(sE,"answer");async function iE(t,{socketPath:e,isLeaving:n}){if(n()){lt(
t,503,{status:"leaving"});return}try{await Mh(e,rE),lt(t,200,{status:"ready"})}catch(r){lt(t,503,{status:"not ready",reason:r instanceof
Error?r.message:String(r)})}}i(iE,"answerReadiness");function lt(t,e,n){t.writeHead(e,{"Content-Type":"application/json"}),
t.end(`${JSON.stringify(n)}
`)}i(lt,"send");var oe=mt(zn(),1);var $t="kdp_plugin_server";function $h(t){let e=new oe.Registry;(0,oe.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:oE(n),refusedConfigs:new oe.Counter({name:`${$t}_refused_configs_total`,help:"Configurations that the pl\
ugin refused; the last good one, or 503, is served instead.",registers:n}),failedPhases:new oe.Counter({name:`${$t}_fail\
ed_phases_total`,help:"Phases that ended in 503 because something went wrong in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new oe.Counter({name:`${$t}_broken_connections_total`,help:"Connections that were closed because of wh\
at came over them.",labelNames:["reason"],registers:n})}}i($h,"createMetrics");function oE(t){let e=new oe.Counter({name:`${$t}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(oE,"rpcCounter");function Hh({registry:t},e){
for(let[n,r]of Object.entries(e))new oe.Gauge({name:`${$t}_${n}`,help:`How many ${n.replaceAll("_"," ")} there are now.`,
registers:[t],collect(){this.set(r())}})}i(Hh,"measureLevels");import{parseArgs as aE}from"node:util";var xe=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Bh=`Usage: kdp\
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
`,qh=["trace","debug","info","warn","error","fatal"];function jh(t){let e=uE(t),{"log-level":n="info"}=e;if(!qh.includes(
n))throw new xe(`--log-level: it must be one of ${qh.join(", ")}`);return{socket:e.socket,socketMode:lE(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:dE(e.http),plugin:e.plugin,phaseTimeout:Uh("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:Uh("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(jh,"parseOptions");var ze={type:"string"},mo={type:"boolean"},cE={socket:ze,"socket-mode":ze,http:ze,plugin:ze,"ph\
ase-timeout":ze,grace:ze,"log-level":ze,dump:mo,"with-log-phase":mo,help:{...mo,short:"h"}};function uE(t){try{return aE(
{args:[...t],options:cE}).values}catch(e){throw new xe(e instanceof Error?e.message:String(e))}}i(uE,"parse");function lE(t){
if(!/^[0-7]{3,4}$/.test(t))throw new xe(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(lE,"parseMode");function dE(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new xe(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(dE,"parseH\
ostAndPort");function Uh(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new xe(`${t} ${e}: it must be milliseco\
nds`);return n}i(Uh,"parseMilliseconds");import{createServer as NE}from"node:net";import{setTimeout as IE}from"node:timers/promises";var Fh=["kong.response.exit","kong.response.error"];function Wh(){let t={method:"kong",below:new Map};return e=>zh(t,e)}
i(Wh,"createPdkMaker");function zh(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):zh(fE(t,s),e)}})}i(zh,"pdkFunction");function fE({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${hE(n)}`,below:new Map};return e.set(n,s),s}i(fE,"nameBelow");function hE(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(hE,"snakeCase");var Ht=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},cr=class{static{
i(this,"Conversation")}#e;#t=[];#n;#r;#s;#i=0;#c=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#u();return this.#l(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#u();return n===
void 0?r.resolve(e):r.reject(new Error(`${go(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#o)return;this.#h();
let n=new Ht(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#r?.("ret")}#u(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new Ht(`no PDK call and no end within ${this.#e.timeouts.plugin} ms`))}),new Promise(e=>{this.#r=e})}#l(e){
this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#d(n,s,o));Promise.resolve().then(()=>e(r)).then(()=>{n===this.#i&&
this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#d(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||this.#o||this.#a){
a(new Ht(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},resolve:o,reject:a}),
this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||this.#o)return;let n=this.#t.
shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,Fh.includes(go(n.answer))?this.#h():(this.#n=
n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${go(n.answer)}`)})),e(n.answer)}#m(e){this.#c+=1;
let n=this.#e.onFailure(e,this.#c);this.#t=[],n===void 0?this.#p():this.#l(n)}#g(e,n){clearTimeout(this.#s),this.#s=setTimeout(
n,e),this.#s.unref()}#h(){this.#o=!0,clearTimeout(this.#s),this.#e.onOver()}};function go(t){return t==="ret"?t:t.Method}
i(go,"methodOf");var pE={"Retry-After":"5"};function dt(t){return async e=>{let n=e;return Vh(n,t,mE(await n.nginx.getVar("kong_request_i\
d")))}}i(dt,"refuseWith");function yo(t){return e=>Vh(e,t,"")}i(yo,"refuseAtOnce");var ur=class{static{i(this,"RefusingP\
lugin")}rewrite=dt("no-table");access=dt("no-table");response=dt("no-table")};function Vh(t,e,n){let r=q(e,pE);return t.
response.exit(r.status,vt(e,r,null,n),r.headers)}i(Vh,"exitWith");function mE(t){return typeof t=="string"?t:""}i(mE,"te\
xtOf");var Se=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},dr=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=Wh();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(lr(n),r);case"plugin.StepError":return this.#o(lr(n),!0,r);case"plugin.StartInstance":
return this.#r(lr(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),Fi(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#o(lr(n),!1,r);throw new Se(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one goes on serving":"requests ge\
t 503 until a right one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#s(e){let n=this.#e.instances.close(e);if(n===void 0)throw bo(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw bo(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#c(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw bo(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#u(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#l(
o,s);return wo(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new Se("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#l(s,"access");return wo(s,c,c.begin(
dt("failure")),r)}return wo(s,a,a.step(o,n?String(o):void 0),r)}#u(e,n){return this.#t.size<65536?Qf(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),ji(n)?yo("failure"):void 0)}#l(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new cr({makePdk:this.#n,timeouts:r,onOver:i(()=>this.#t.delete(e),"onOver"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!ji(n))return u===1?dt("failure"):u===2?yo("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new Se(`there is no plugin ${String(
e)} here, only ${n}`)}};function bo(t){return new Se(`no plugin instance #${String(t)}`)}i(bo,"noInstance");async function wo(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(wo,"answerOf");function lr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new Se("the argument must be a map")}i(lr,"recordOf");var bE=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function Kh(t,{rpc:e,metrics:n,log:r}){let s=new ct,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed because of what came over it"),t.destroy()},
"breakOff"),l=i(async d=>{let h=Ch(d),p=await wE(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",d=>{try{for(let h of s.
push(d)){if(a+=1,a>16)throw new at("too many messages wait for their answer");c=(a===1?l(h):c.then(()=>t.destroyed?void 0:
l(h))).catch(g=>{u(g instanceof Ce?"message":"failure",g)})}}catch(h){u("frame",h)}}),t.on("error",d=>{r.debug({err:d},"\
connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(Kh,"serveConnection");async function wE({
id:t,method:e,argument:n},r,s,o,a){let c=bE.includes(e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),
po({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof Se||a.error({err:u,method:e},"an RPC failed");
let l=u instanceof Error?u.message:String(u);return po({id:t,error:l,result:null})}}i(wE,"answerTo");import{isDeepStrictEqual as xE}from"node:util";var SE=16,fr=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=JSON.parse(e);n=_E(r);let s=this.#s(n,r);return this.#r.
delete(n),{instance:this.#i(s),refusal:void 0,servesLastGood:!1}}catch(r){let s=this.#n.get(n),o=s?.plugin??new ur;return this.#r.
set(n,r instanceof Error?r.message:String(r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=EE(n),s=this.#n.
get(e);if(s!==void 0&&xE(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>SE&&a!==void 0&&this.#n.delete(a),o}#i(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function _E(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(_E,"ent\
ityOf");function EE(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(EE,"withoutKongsKeys");import{chmod as vE,lstat as kE,unlink as TE}from"node:fs/promises";import{connect as AE}from"node:net";async function Gh(t,e,n){await OE(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await vE(e,n)}i(Gh,"listenOnSocket");async function OE(t){let e=await kE(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} is there already, and is no socket; name another path`);if(await PE(t))throw new Error(`another se\
rver listens on ${t}; stop it, or name another path`);await TE(t)}}i(OE,"removeStaleSocket");function PE(t){return new Promise(
e=>{let n=AE(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(PE,"isAlive");import{randomBytes as RE}from"node:crypto";var hr=class{static{i(this,"UniqueIds")}#e=RE(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var DE=1e4,ME=36e5,LE=5e3,$E=250,HE=20;async function Jh(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new hr,u=new fr({module:e,ids:c,closedTtl:DE,idleTtl:ME}),l=new dr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,p=NE(y=>{d.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>d.delete(y)),Kh(y,{rpc:l,metrics:o,
log:a})});p.maxConnections=16384;let g=setInterval(()=>{u.sweep()},LE);g.unref(),Hh(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>d.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await Gh(p,n,r);let f=!1;return{get isLeaving(){return f},get status(){return{...e.Status?.(),refused:u.
refusals}},async leave(y){f=!0;let b=Date.now()+y,_=i(()=>d.size===0||l.conversations===0&&Date.now()-h>$E||Date.now()>b,
"isDone");for(;!_();)await IE(HE);clearInterval(g);let x=new Promise(S=>p.close(S));for(let S of d)S.destroy();await x}}}
i(Jh,"startServer");var qE=`This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,UE=3e4;try{await BE(process.argv.slice(2))}catch(t){let e=t instanceof xe?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function BE(t){let e=jh(t);if(e.help){process.stdout.write(Bh);return}let n=e.plugin===void 0?
Bi:await eh(e.plugin);e.dump?process.stdout.write(`${th(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(qE),process.exitCode=2):await jE(e,e.socket,n)}i(BE,"main");async function jE(t,e,n){
let r=(0,Yh.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=$h(n.Metrics);FE(r);let o=await Jh({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:UE},metrics:s,log:r}),a=t.http===void 0?void 0:await Lh({...t.http,socketPath:e,
metrics:s,isLeaving:i(()=>o.isLeaving,"isLeaving"),status:i(()=>o.status,"status")});r.info({socket:e,http:a?.address(),
version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isLeaving||(r.info({signal:u},"leaving: what is under way \
is finished first"),o.leave(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),r.info("gone")}))},"leave");process.on(
"SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}i(jE,"serve");function FE(t){
process.on("unhandledRejection",e=>{t.error({err:e},"an error that nobody handled")})}i(FE,"reportCrashes");
