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
var pp=Object.create;var St=Object.defineProperty;var mp=Object.getOwnPropertyDescriptor;var gp=Object.getOwnPropertyNames;var yp=Object.getPrototypeOf,bp=Object.prototype.hasOwnProperty;var i=(t,e)=>St(t,"name",{value:e,configurable:!0}),k=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var wp=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Ao=(t,e)=>{for(var n in e)
St(t,n,{get:e[n],enumerable:!0})},Po=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of gp(e))!bp.call(
t,s)&&s!==n&&St(t,s,{get:()=>e[s],enumerable:!(r=mp(e,s))||r.enumerable});return t};var _t=(t,e,n)=>(n=t!=null?pp(yp(t)):{},Po(e||!t||!t.__esModule?St(n,"default",{value:t,enumerable:!0}):n,t)),xp=t=>Po(St(
{},"__esModule",{value:!0}),t);var kr=w((Ev,Co)=>{"use strict";var Et=i(t=>t&&typeof t.message=="string","isErrorLike"),vr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return Et(n)?n:void 0}else return Et(e)?e:void 0},"getErrorCause"),Oo=i((t,e)=>{
if(!Et(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=vr(t);return r?(e.add(t),n+`
caused by: `+Oo(r,e)):n},"_stackWithCauses"),Sp=i(t=>Oo(t,new Set),"stackWithCauses"),Ro=i((t,e,n)=>{if(!Et(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=vr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+Ro(s,e,o)}else return r},"_messageWithCauses"),_p=i(t=>Ro(t,new Set),"messageWithCauses");Co.exports={isErrorLike:Et,
getErrorCause:vr,stackWithCauses:Sp,messageWithCauses:_p}});var Tr=w((kv,Io)=>{"use strict";var Ep=Symbol("circular-ref-tag"),Vt=Symbol("pino-raw-err-ref"),No=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Vt]},
"get"),set:i(function(t){this[Vt]=t},"set")}});Object.defineProperty(No,Vt,{writable:!0,value:{}});Io.exports={pinoErrProto:No,
pinoErrorSymbols:{seen:Ep,rawSymbol:Vt}}});var Lo=w((Av,Mo)=>{"use strict";Mo.exports=Pr;var{messageWithCauses:vp,stackWithCauses:kp,isErrorLike:Do}=kr(),{pinoErrProto:Tp,
pinoErrorSymbols:Ap}=Tr(),{seen:Ar}=Ap,{toString:Pp}=Object.prototype;function Pr(t){if(!Do(t))return t;t[Ar]=void 0;let e=Object.
create(Tp);e.type=Pp.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=vp(t),e.stack=kp(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Pr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Do(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,Ar)&&(e[n]=Pr(r)):e[n]=r}return delete t[Ar],e.raw=t,e}i(Pr,"errSerializer")});var Ho=w((Ov,qo)=>{"use strict";qo.exports=zt;var{isErrorLike:Or}=kr(),{pinoErrProto:Op,pinoErrorSymbols:Rp}=Tr(),{seen:Wt}=Rp,
{toString:Cp}=Object.prototype;function zt(t){if(!Or(t))return t;t[Wt]=void 0;let e=Object.create(Op);e.type=Cp.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>zt(n))),Or(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Wt)&&(e.cause=zt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];Or(r)?Object.prototype.hasOwnProperty.call(r,Wt)||(e[n]=zt(r)):e[n]=r}return delete t[Wt],e.
raw=t,e}i(zt,"errWithCauseSerializer")});var Bo=w((Cv,Fo)=>{"use strict";Fo.exports={mapHttpRequest:Np,reqSerializer:$o};var Rr=Symbol("pino-raw-req-ref"),Uo=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[Rr]},"get"),set:i(function(t){this[Rr]=t},"set")}});Object.defineProperty(
Uo,Rr,{writable:!0,value:{}});function $o(t){let e=t.info||t.socket,n=Object.create(Uo);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i($o,"reqSerializer");function Np(t){return{
req:$o(t)}}i(Np,"mapHttpRequest")});var zo=w((Iv,Wo)=>{"use strict";Wo.exports={mapHttpResponse:Ip,resSerializer:Vo};var Cr=Symbol("pino-raw-res-ref"),jo=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[Cr]},"get"),set:i(function(t){this[Cr]=t},"set")}});Object.defineProperty(jo,Cr,{writable:!0,
value:{}});function Vo(t){let e=Object.create(jo);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Vo,"resSerializer");function Ip(t){return{res:Vo(t)}}i(Ip,"mapHttpResponse")});var Ir=w((Mv,Ko)=>{"use strict";var Nr=Lo(),Dp=Ho(),Kt=Bo(),Gt=zo();Ko.exports={err:Nr,errWithCause:Dp,mapHttpRequest:Kt.
mapHttpRequest,mapHttpResponse:Gt.mapHttpResponse,req:Kt.reqSerializer,res:Gt.resSerializer,wrapErrorSerializer:i(function(e){
return e===Nr?e:i(function(r){return e(Nr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===Kt.reqSerializer?e:i(function(r){return e(Kt.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Gt.resSerializer?e:i(function(r){return e(Gt.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Dr=w((qv,Xo)=>{"use strict";var Go=k("node:util"),Jo=Go.getCallSites??Go.getCallSite;function Mp(t,e){return e}i(Mp,
"noOpPrepareStackTrace");Xo.exports=i(function(){if(Jo)return Jo().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=Mp;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var na=w((Uv,ta)=>{"use strict";function Mr(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Mr(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Mr(t[n]));return e}return t}
i(Mr,"deepClone");function Yo(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Yo,"parsePath");function Qo(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(Qo,"setValue");function Zo(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(Zo,"removeKey");var Jt=Symbol("PATH_NOT_FOUND");function Lp(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return Jt;n=n[r]}return n}i(Lp,"getValueIfExists");function qp(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(qp,"getValue");function Hp(t,e,n,r=!1){for(let s of e){
let o=Yo(s);if(o.includes("*"))ea(t,o,n,s,r);else if(r)Zo(t,o);else{let a=Lp(t,o);if(a===Jt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;Qo(t,o,c)}}}i(Hp,"redactPaths");function ea(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let d=[...a,u.toString()],l=typeof n=="function"?n(c[u],d):n;c[u]=
l}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let d in c)Object.prototype.hasOwnProperty.call(c,d)&&u.push(d);
for(let d of u)delete c[d]}else for(let u in c){let d=[...a,u],l=typeof n=="function"?n(c[u],d):n;c[u]=l}}else Up(t,e,n,
o,r,s)}i(ea,"redactWildcardPath");function Up(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function d(l,h){if(h===
a.length){if(Array.isArray(l))for(let p=0;p<l.length;p++)u[h]=p.toString(),d(l[p],h+1);else if(typeof l=="object"&&l!==null)
for(let p in l)u[h]=p,d(l[p],h+1)}else if(h<a.length){let p=a[h];l&&typeof l=="object"&&l!==null&&p in l&&(u[h]=p,d(l[p],
h+1))}else if(c.includes("*"))ea(l,c,typeof n=="function"?(g,f)=>{let y=[...u.slice(0,h),...f];return n(g,y)}:n,s,o);else if(o)
Zo(l,c);else{let p=typeof n=="function"?n(qp(l,c),[...u.slice(0,h),...c]):n;Qo(l,c,p)}}if(i(d,"traverse"),a.length===0)d(
t,0);else{let l=t;for(let h=0;h<a.length;h++){let p=a[h];if(l==null||typeof l!="object"||l===null)return;l=l[p],u[h]=p}l!=
null&&d(l,a.length)}}i(Up,"redactIntermediateWildcard");function $p(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Yo(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i($p,"buildPathSt\
ructure");function Fp(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let d=u.toString();s.has(d)||
s.has("*")?c[u]=n(r[u],s.get(d)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(Fp,"selectiveClone");function Bp(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Bp,"validatePath");function jp(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Bp(e)}i(jp,"validatePaths");function Vp(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;jp(e);let a=$p(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let d=Fp(u,a),l=u,h=n;return typeof n=="function"&&(h=n),Hp(d,e,h,o),r===!1?(d.restore=function(){return Mr(
l)},d):typeof r=="function"?r(d):JSON.stringify(d)},"redact")}i(Vp,"slowRedact");ta.exports=Vp});var qe=w((Fv,ra)=>{"use strict";var Wp=Symbol("pino.setLevel"),zp=Symbol("pino.getLevel"),Kp=Symbol("pino.levelVal"),Gp=Symbol(
"pino.levelComp"),Jp=Symbol("pino.useLevelLabels"),Xp=Symbol("pino.useOnlyCustomLevels"),Yp=Symbol("pino.mixin"),Qp=Symbol(
"pino.lsCache"),Zp=Symbol("pino.chindings"),em=Symbol("pino.asJson"),tm=Symbol("pino.write"),nm=Symbol("pino.redactFmt"),
rm=Symbol("pino.time"),sm=Symbol("pino.timeSliceIndex"),im=Symbol("pino.stream"),om=Symbol("pino.stringify"),am=Symbol("\
pino.stringifySafe"),cm=Symbol("pino.stringifiers"),um=Symbol("pino.end"),lm=Symbol("pino.formatOpts"),dm=Symbol("pino.m\
essageKey"),fm=Symbol("pino.errorKey"),hm=Symbol("pino.nestedKey"),pm=Symbol("pino.nestedKeyStr"),mm=Symbol("pino.mixinM\
ergeStrategy"),gm=Symbol("pino.msgPrefix"),ym=Symbol("pino.wildcardFirst"),bm=Symbol.for("pino.serializers"),wm=Symbol.for(
"pino.formatters"),xm=Symbol.for("pino.hooks"),Sm=Symbol.for("pino.metadata"),_m=Symbol.for("pino.transport.usesMultistr\
eam");ra.exports={setLevelSym:Wp,getLevelSym:zp,levelValSym:Kp,levelCompSym:Gp,useLevelLabelsSym:Jp,mixinSym:Yp,lsCacheSym:Qp,
chindingsSym:Zp,asJsonSym:em,writeSym:tm,serializersSym:bm,redactFmtSym:nm,timeSym:rm,timeSliceIndexSym:sm,streamSym:im,
stringifySym:om,stringifySafeSym:am,stringifiersSym:cm,endSym:um,formatOptsSym:lm,messageKeySym:dm,errorKeySym:fm,nestedKeySym:hm,
wildcardFirstSym:ym,needsMetadataGsym:Sm,useOnlyCustomLevelsSym:Xp,formattersSym:wm,hooksSym:xm,nestedKeyStrSym:pm,mixinMergeStrategySym:mm,
msgPrefixSym:gm,transportUsesMultistreamSym:_m}});var qr=w((Bv,aa)=>{"use strict";var sa=na(),{redactFmtSym:Em,wildcardFirstSym:Xt}=qe(),Lr=/[^.[\]]+|\[([^[\]]*?)\]/g,ia="\
[Redacted]",oa=!1;function vm(t,e){let{paths:n,censor:r,remove:s}=km(t),o=n.reduce((u,d)=>{Lr.lastIndex=0;let l=Lr.exec(
d),h=Lr.exec(d),p=l[1]!==void 0?l[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):l[0];if(p==="*"&&(p=Xt),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:g}=h,f=`${d.substr(g,d.length-1)}`;return u[p]=u[p]||[],p!==Xt&&u[p].length===0&&
u[p].push(...u[Xt]||[]),p===Xt&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[Em]:sa({paths:n,censor:r,serialize:e,strict:oa,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,d)=>{if(o[d]===
null)u[d]=l=>c(l,[d]);else{let l=typeof r=="function"?(h,p)=>r(h,[d,...p]):r;u[d]=sa({paths:o[d],censor:l,serialize:e,strict:oa,
remove:s})}return u},a)}i(vm,"redaction");function km(t){if(Array.isArray(t))return t={paths:t,censor:ia},t;let{paths:e,
censor:n=ia,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(km,"handle");aa.exports=vm});var la=w((Vv,ua)=>{"use strict";var Tm=i(()=>"","nullTime"),Am=i(()=>`,"time":${Date.now()}`,"epochTime"),Pm=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),Om=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),Rm=1000000n,
ca=1000000000n,Cm=BigInt(Date.now())*Rm,Nm=process.hrtime.bigint(),Im=i(()=>{let t=process.hrtime.bigint()-Nm,e=Cm+t,n=e/
ca,r=e%ca,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),d=o.getUTCHours().toString().padStart(2,"0"),l=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${d}:${l}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");ua.exports={nullTime:Tm,epochTime:Am,unixTime:Pm,isoTime:Om,isoTimeNano:Im}});var fa=w((zv,da)=>{"use strict";function Dm(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(Dm,"tryStringi\
fy");da.exports=Mm;function Mm(t,e,n){var r=n&&n.stringify||Dm,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var d="",l=1-s,h=-1,p=t&&t.length||0,g=0;g<p;){if(t.charCodeAt(g)===37&&g+1<p){switch(h=
h>-1?h:0,t.charCodeAt(g+1)){case 100:case 102:if(l>=u||e[l]==null)break;h<g&&(d+=t.slice(h,g)),d+=Number(e[l]),h=g+2,g++;
break;case 105:if(l>=u||e[l]==null)break;h<g&&(d+=t.slice(h,g)),d+=Math.floor(Number(e[l])),h=g+2,g++;break;case 79:case 111:case 106:
if(l>=u||e[l]===void 0)break;h<g&&(d+=t.slice(h,g));var f=typeof e[l];if(f==="string"){d+="'"+e[l]+"'",h=g+2,g++;break}if(f===
"function"){d+=e[l].name||"<anonymous>",h=g+2,g++;break}d+=r(e[l]),h=g+2,g++;break;case 115:if(l>=u)break;h<g&&(d+=t.slice(
h,g)),d+=String(e[l]),h=g+2,g++;break;case 37:h<g&&(d+=t.slice(h,g)),d+="%",h=g+2,g++,l--;break}++l}++g}return h===-1?t:
(h<p&&(d+=t.slice(h)),d)}i(Mm,"format")});var Ur=w((Gv,Hr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Hr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Hr.exports=t}});var xa=w((Xv,wa)=>{"use strict";var I=k("fs"),Lm=k("events"),qm=k("util").inherits,ha=k("path"),Fr=Ur(),Hm=k("assert"),Yt=100,
Qt=Buffer.allocUnsafe(0),Um=16*1024,pa="buffer",ma="utf8",[$m,Fm]=(process.versions.node||"0.0").split(".").map(Number),
Bm=$m>=22&&Fm>=7;function ga(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&I.mkdirSync(ha.dirname(
t),{recursive:!0});let o=I.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?I.mkdir(ha.dirname(t),{recursive:!0},
o=>{if(o)return n(o);I.open(t,r,s,n)}):I.open(t,r,s,n)}i(ga,"openFile");function se(t){if(!(this instanceof se))return new se(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:d,retryEAGAIN:l,fsync:h,contentMode:p,
mode:g}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||Um,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=g,this.retryEAGAIN=l||(()=>!0),this.mkdir=d||!1;let f,
y;if(p===pa)this._writingBuf=Qt,this.write=Wm,this.flush=Km,this.flushSync=Jm,this._actualWrite=Ym,f=i(()=>I.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>I.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===ma)this._writingBuf="",this.write=Vm,this.flush=zm,this.flushSync=Gm,this._actualWrite=Xm,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?I.write(this.fd,this._writingBuf,this.release):I.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${ma}" and "${pa}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")ga(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Fr(Yt),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(y,Yt);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let x=$r(this._writingBuf,
this._len,_);if(this._len=x.len,this._writingBuf=x.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let E=f(),C=$r(this._writingBuf,this._len,E);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&I.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Zt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(jm,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(se,"SonicB\
oom");function $r(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i($r,"releaseWritingBuf");function jm(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(jm,"e\
mitDrain");qm(se,Lm);function ya(t,e){return t.length===0?Qt:t.length===1?t[0]:Buffer.concat(t,e)}i(ya,"mergeBuf");function Vm(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Vm,"write");function Wm(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Wm,"writeBuffer");function ba(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{I.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(ba,"callFlushCallbackOnDrain");function zm(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&ba.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(zm,"flush");function Km(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&ba.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(Km,"flushBuffer");se.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&I.close(e,n=>{if(n)return this.emit("error",n)})}),ga(this.file,this)};se.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Zt(this)))};function Gm(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?I.writeSync(this.fd,t):I.writeSync(this.fd,
t,"utf8"),n=$r(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Fr(Yt)}}try{I.fsyncSync(this.fd)}catch{}}
i(Gm,"flushSync");function Jm(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Qt);let t=Qt;for(;this._bufs.length||t.length;){t.length<=0&&(t=ya(this._bufs[0],this._lens[0]));try{let e=I.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Fr(Yt)}}}i(Jm,"flushBufferS\
ync");se.prototype.destroy=function(){this.destroyed||Zt(this)};function Xm(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else I.write(
this.fd,this._writingBuf,t)}i(Xm,"actualWrite");function Ym(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:ya(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=I.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Bm&&(this._writingBuf=Buffer.from(this._writingBuf)),I.write(this.fd,this._writingBuf,
t)}i(Ym,"actualWriteBuffer");function Zt(t){if(t.fd===-1){t.once("ready",Zt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Hm(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{I.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?I.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Zt,"actualClose");se.SonicBoom=se;se.default=se;wa.exports=se});var Br=w((Qv,ka)=>{"use strict";var ie={exit:[],beforeExit:[]},Sa={exit:eg,beforeExit:tg},Ye;function Qm(){Ye===void 0&&
(Ye=new FinalizationRegistry(ng))}i(Qm,"ensureRegistry");function Zm(t){ie[t].length>0||process.on(t,Sa[t])}i(Zm,"instal\
l");function _a(t){ie[t].length>0||(process.removeListener(t,Sa[t]),ie.exit.length===0&&ie.beforeExit.length===0&&(Ye=void 0))}
i(_a,"uninstall");function eg(){Ea("exit")}i(eg,"onExit");function tg(){Ea("beforeExit")}i(tg,"onBeforeExit");function Ea(t){
for(let e of ie[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ie[t]=[]}i(Ea,"callRefs");function ng(t){for(let e of["exi\
t","beforeExit"]){let n=ie[e].indexOf(t);ie[e].splice(n,n+1),_a(e)}}i(ng,"clear");function va(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");Zm(t);let r=new WeakRef(e);r.fn=n,Qm(),Ye.register(e,r),ie[t].push(r)}i(va,"_register");
function rg(t,e){va("exit",t,e)}i(rg,"register");function sg(t,e){va("beforeExit",t,e)}i(sg,"registerBeforeExit");function ig(t){
if(Ye!==void 0){Ye.unregister(t);for(let e of["exit","beforeExit"])ie[e]=ie[e].filter(n=>{let r=n.deref();return r&&r!==
t}),_a(e)}}i(ig,"unregister");ka.exports={register:rg,registerBeforeExit:sg,unregister:ig}});var Ta=w((ek,og)=>{og.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var Pa=w((tk,Aa)=>{"use strict";function ag(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let d=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.waitAsync(t,e,u,d);l.async?l.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
ag,"wait");function cg(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.
waitAsync(t,e,n,u);d.async?d.value.then(l=>{if(l==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(cg,"w\
aitDiff");Aa.exports={wait:ag,waitDiff:cg}});var Ra=w((rk,Oa)=>{"use strict";Oa.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var Ba=w((sk,Fa)=>{"use strict";var{version:ug}=Ta(),{EventEmitter:lg}=k("events"),{Worker:dg}=k("worker_threads"),{join:fg}=k("path"),
{pathToFileURL:hg}=k("url"),{wait:pg}=Pa(),{WRITE_INDEX:be,READ_INDEX:Te,SEQ_INDEX:jr}=Ra(),mg=k("buffer"),gg=k("assert"),
m=Symbol("kImpl"),yg=mg.constants.MAX_STRING_LENGTH;function Ca(){}i(Ca,"noop");function Kr(t,e){Atomics.add(t[m].state,
jr,1),e(),Atomics.add(t[m].state,jr,1),Atomics.notify(t[m].state,jr)}i(Kr,"updateState");function Na(t){Kr(t,()=>{Atomics.
store(t[m].state,Te,0),Atomics.store(t[m].state,be,0)}),Atomics.notify(t[m].state,Te)}i(Na,"resetIndexes");var Qe=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},en=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},bg=process.env.NODE_V8_COVERAGE?en:global.FinalizationRegistry||en,wg=process.env.
NODE_V8_COVERAGE?Qe:global.WeakRef||Qe,Ia=new bg(t=>{t.exited||t.terminate()});function xg(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||fg(__dirname,"\
lib","worker.js"),a=new dg(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:hg(n).href,dataBuf:t[m].dataBuf,stateBuf:t[m].stateBuf,workerData:{$context:{threadStreamVersion:ug},
...r}}});return a.stream=new Qe(t),a.on("message",Sg),a.on("exit",La),Ia.register(t,a),a}i(xg,"createWorker");function Da(t){
gg(!t[m].sync),t[m].needDrain&&(t[m].needDrain=!1,t.emit("drain"))}i(Da,"drain");function Ma(t){for(;;){let e=Atomics.load(
t[m].state,be);if(t.destroyed||e<0)return;let n=t[m].data.length-e;if(n>0){if(t[m].bufLen===0){t[m].flushing=!1,t[m].ending?
Gr(t):t[m].needDrain&&process.nextTick(Da,t);return}Ua(t,n,Ca);continue}if(n===0){if(e===0&&t[m].bufLen===0)return;tn(t,
()=>{t.destroyed||(Na(t),Ma(t))});return}G(t,new Error("overwritten"));return}}i(Ma,"nextFlush");function Sg(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[m].ending||
(this.stream=new wg(e)),tn(e,()=>{e[m].ready=!0,e.emit("ready")});break;case"ERROR":G(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){G(e,new Error(
"this should not happen: "+t.code));break}let n=e[m].flushCallbacks.get(t.id);n&&(e[m].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:G(e,new Error("this should not happen: "+t.code))}}
i(Sg,"onWorkerMessage");function La(t){let e=this.stream.deref();e!==void 0&&(Ia.unregister(e),e.worker.exited=!0,e.worker.
off("exit",La),G(e,t!==0?new Error("the worker thread exited"):null))}i(La,"onWorkerExit");var Wr=class extends lg{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[m]={},this[m].stateBuf=new SharedArrayBuffer(128),this[m].state=new Int32Array(this[m].stateBuf),this[m].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[m].data=Buffer.from(this[m].dataBuf),this[m].sync=e.sync||
!1,this[m].ending=!1,this[m].ended=!1,this[m].needDrain=!1,this[m].destroyed=!1,this[m].flushing=!1,this[m].ready=!1,this[m].
finished=!1,this[m].errored=null,this[m].closed=!1,this[m].buf=[],this[m].bufHead=0,this[m].bufLen=0,this[m].flushCallbacks=
new Map,this[m].nextFlushId=0,this[m].flushRetainCount=0,this[m].userRef=!0,this.worker=xg(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[m].destroyed)return zr(this,new Error(
"the worker has exited")),!1;if(this[m].ending)return zr(this,new Error("the worker is ending")),!1;if(this[m].flushing&&
this[m].bufLen+n.length>=yg)try{Vr(this),this[m].flushing=!0}catch(r){return G(this,r),!1}if(this[m].buf.push(n),this[m].
bufLen+=n.length,this[m].sync)try{return Vr(this),!0}catch(r){return G(this,r),!1}return this[m].flushing||(this[m].flushing=
!0,setImmediate(Ma,this)),this[m].needDrain=this[m].data.length-this[m].bufLen-Atomics.load(this[m].state,be)<=0,!this[m].
needDrain}end(){this[m].destroyed||(this[m].ending=!0,this.worker.stream=new Qe(this),Gr(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||Ca,n&&_g(this);let r=!1,s=i(o=>{r||(r=!0,n&&Eg(this),e(o))},"done");qa(this,o=>{if(o){process.nextTick(
s,o);return}Ha(this,s)})}flushSync(){this[m].destroyed||(Vr(this),$a(this))}unref(){this[m].userRef=!1,this[m].flushRetainCount===
0&&this.worker.unref()}ref(){this[m].userRef=!0,this.worker.ref()}get ready(){return this[m].ready}get destroyed(){return this[m].
destroyed}get closed(){return this[m].closed}get writable(){return!this[m].destroyed&&!this[m].ending}get writableEnded(){
return this[m].ending}get writableFinished(){return this[m].finished}get writableNeedDrain(){return this[m].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[m].errored}};function qa(t,e){if(t[m].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[m].sync&&(t[m].flushing||t[m].bufLen>0)){setImmediate(qa,t,e);return}tn(t,e)}i(qa,
"flushBuffer");function tn(t,e){let n=Atomics.load(t[m].state,be);pg(t[m].state,Te,n,1/0,(r,s)=>{if(r){G(t,r),e(r);return}
if(s!=="ok"){tn(t,e);return}e()})}i(tn,"waitForRead");function _g(t){t[m].flushRetainCount===0&&t.worker.ref(),t[m].flushRetainCount++}
i(_g,"retainWorkerForPendingFlush");function Eg(t){t[m].flushRetainCount!==0&&(t[m].flushRetainCount--,t[m].flushRetainCount===
0&&!t[m].userRef&&t.worker.unref())}i(Eg,"releaseWorkerForPendingFlush");function Ha(t,e){if(t[m].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[m].ready){let r=i(()=>{o(),Ha(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[m].nextFlushId;t[m].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[m].flushCallbacks.delete(n),G(t,r),process.nextTick(e,r)}}i(Ha,"requestWorkerF\
lush");function vg(t,e){let n=t[m].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(vg,"failPendingFlushCallbacks");function zr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(zr,"error");function G(t,e){t[m].destroyed||(t[m].destroyed=!0,vg(t,e),e&&(t[m].errored=e,zr(t,e)),t.worker.
exited?setImmediate(()=>{t[m].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[m].closed=!0,t.
emit("close")}))}i(G,"destroy");function Ua(t,e,n){let s=Atomics.load(t[m].state,be),o=e;for(;o>0&&t[m].bufLen!==0;){let a=t[m].
bufHead,c=t[m].buf[a];if(c.length<=o){c.copy(t[m].data,s),s+=c.length,o-=c.length,t[m].bufLen-=c.length,t[m].bufHead=a+1,
t[m].bufHead===t[m].buf.length?(t[m].buf.length=0,t[m].bufHead=0):t[m].bufHead>=1024&&t[m].bufHead*2>=t[m].buf.length&&(t[m].
buf.splice(0,t[m].bufHead),t[m].bufHead=0);continue}c.copy(t[m].data,s,0,o),t[m].buf[a]=c.subarray(o),t[m].bufLen-=o,s+=
o,o=0}return Kr(t,()=>{Atomics.store(t[m].state,be,s)}),n(),!0}i(Ua,"write");function Gr(t){if(!(t[m].ended||!t[m].ending||
t[m].flushing)){t[m].ended=!0;try{t.flushSync();let e=Atomics.load(t[m].state,Te);Kr(t,()=>{Atomics.store(t[m].state,be,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[m].state,Te,e,1e3),e=Atomics.load(t[m].state,Te),e===-2){G(t,new Error("en\
d() failed"));return}if(++n===10){G(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[m].finished=
!0,t.emit("finish")})}catch(e){G(t,e)}}}i(Gr,"end");function Vr(t){let e=i(()=>{t[m].ending?Gr(t):t[m].needDrain&&process.
nextTick(Da,t)},"cb");for(t[m].flushing=!1;t[m].bufLen!==0;){let n=Atomics.load(t[m].state,be);if(n<0)throw new Error("_\
writeSync failed");let r=t[m].data.length-n;if(r===0){$a(t),Na(t);continue}else if(r<0)throw new Error("overwritten");Ua(
t,r,e)}}i(Vr,"writeSync");function $a(t){if(t[m].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[m].state,be),n=0;for(;;){let r=Atomics.load(t[m].state,Te);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[m].state,Te,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i($a,"flushSync");Fa.
exports=Wr});var Yr=w((ok,Wa)=>{"use strict";var{createRequire:kg}=k("module"),{existsSync:Tg}=k("node:fs"),Ag=Dr(),{join:Jr,isAbsolute:Va,
sep:Pg}=k("node:path"),{fileURLToPath:Og}=k("node:url"),Rg=Ur(),Xr=Br(),Cg=Ba(),{transportUsesMultistreamSym:Ng}=qe();function Ig(t){
Xr.register(t,Hg),Xr.registerBeforeExit(t,Ug),t.on("close",function(){Xr.unregister(t)})}i(Ig,"setupOnExit");function Dg(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(Dg,"hasPreloadFlags");function Mg(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&ja(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(ja(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(Mg,"sanitizeNodeOptions");function ja(t){let e=Lg(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=Og(n)}catch{return!1}return Va(n)&&!Tg(n)}i(ja,"shouldDropPreload");function Lg(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(Lg,"stripQuotes");function qg(t,e,n,r,s){if(!n.
execArgv&&Dg()&&k.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=Mg(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new Cg({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&Ig(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),Rg(
100),o.end())}return i(c,"onExit"),o}i(qg,"buildStream");function Hg(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Hg,"autoEnd");function Ug(t){t.flushSync()}i(Ug,"flush");function $g(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=Ag(),sync:c=!1}=t,u={...t.options},d=!1,l=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||Jr(__dirname,"worker.js"),
u.targets=n.filter(x=>x.target).map(x=>({...x,target:y(x.target)})),u.pipelines=n.filter(x=>x.pipeline).map(x=>x.pipeline.
map(S=>({...S,level:x.level,target:y(S.target)})));let b=u.targets.some(x=>x.level!=null),_=u.pipelines.some(x=>x.some(S=>S.
level!=null));d=u.targets.length+u.pipelines.length>1||b||_}else e&&(p=h["pino-worker"]||Jr(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let g=n||e?"pino.transp\
ort":p,f=qg(y(p),u,o,c,g);return d&&(f[Ng]=!0),f;function y(b){if(b=h[b]||b,Va(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return Jr(__dirname,"..","file.js");let _;for(let x of l)try{let S=x==="node:repl"?process.cwd()+Pg:x;_=kg(S).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(y,"f\
ixTarget")}i($g,"transport");Wa.exports=$g});var on=w((ck,sc)=>{"use strict";var Fg=k("node:diagnostics_channel"),za=fa(),{mapHttpRequest:Bg,mapHttpResponse:jg}=Ir(),
Qr=xa(),Ka=Br(),{lsCacheSym:Vg,chindingsSym:Qa,writeSym:Ga,serializersSym:Za,formatOptsSym:Ja,endSym:Wg,stringifiersSym:ec,
stringifySym:tc,stringifySafeSym:Zr,wildcardFirstSym:nc,nestedKeySym:zg,formattersSym:rc,messageKeySym:Kg,errorKeySym:Gg,
nestedKeyStrSym:Jg,msgPrefixSym:nn}=qe(),{isMainThread:Xg}=k("worker_threads"),Yg=Yr(),[Qg]=process.versions.node.split(
".").map(t=>Number(t)),Xa=Fg.tracingChannel("pino_asJson"),rn=Qg>=25?t=>JSON.stringify(t):ey;function Ze(){}i(Ze,"noop");
function Zg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Bg(r):typeof r.setHeader=="function"&&(r=jg(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[nn]=="string"&&o!==void 0&&o!==null&&(o=this[nn]+o),this[Ga](r,
za(o,a,this[Ja]),t)}else{let o=r===void 0?s.shift():r;typeof this[nn]=="string"&&o!==void 0&&o!==null&&(o=this[nn]+o),this[Ga](
null,za(o,s,this[Ja]),t)}}}i(Zg,"genLog");function ey(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(ey,"_asString");function ty(t,e,n,r){if(Xa.hasSubscribers===!1)return Ya.call(this,
t,e,n,r);let s={instance:this,arguments};return Xa.traceSync(Ya,s,this,t,e,n,r)}i(ty,"asJson");function Ya(t,e,n,r){let s=this[tc],
o=this[Zr],a=this[ec],c=this[Wg],u=this[Qa],d=this[Za],l=this[rc],h=this[Kg],p=this[Gg],g=this[Vg][n]+r;g=g+u;let f;l.log&&
(t=l.log(t));let y=a[nc],b="";for(let x in t)if(f=t[x],Object.prototype.hasOwnProperty.call(t,x)&&f!==void 0){d[x]?f=d[x](
f):x===p&&d.err&&(f=d.err(f));let S=a[x]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f));break;case"string":f=(S||rn)(f);break;default:f=(S||s)(f,o)}if(f===
void 0)continue;let E=rn(x);b+=","+E+":"+f}let _="";if(e!==void 0){f=d[h]?d[h](e):e;let x=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f)),_=',"'+h+'":'+f;break;case"stri\
ng":f=(x||rn)(f),_=',"'+h+'":'+f;break;default:f=(x||s)(f,o),_=',"'+h+'":'+f}}return this[zg]&&b?g+this[Jg]+b.slice(1)+"\
}"+_+c:g+b+_+c}i(Ya,"_asJson");function ny(t,e){let n,r=t[Qa],s=t[tc],o=t[Zr],a=t[ec],c=a[nc],u=t[Za],d=t[rc].bindings;e=
d(e);for(let l in e)if(n=e[l],((l.length<5||l!=="level"&&l!=="serializers"&&l!=="formatters"&&l!=="customLevels")&&e.hasOwnProperty(
l)&&n!==void 0)===!0){if(n=u[l]?u[l](n):n,n=(a[l]||c||s)(n,o),n===void 0)continue;r+=","+rn(l)+":"+n}return r}i(ny,"asCh\
indings");function ry(t){return t.write!==t.constructor.prototype.write}i(ry,"hasBeenTampered");function sn(t){let e=new Qr(
t);return e.on("error",n),!t.sync&&Xg&&(Ka.register(e,sy),e.on("close",function(){Ka.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Ze,e.end=Ze,e.flushSync=Ze,e.destroy=Ze;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(sn,"buildSafeSonicBoom");function sy(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(sy,"autoEnd");function iy(t){return i(function(n,r,s={},o){if(typeof s=="string")o=sn({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=sn({dest:o})}else if(s instanceof Qr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
Qr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=Yg({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Ze),o||(ry(process.stdout)?o=process.stdout:o=sn({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(iy,"createArgsNormalizer");function oy(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[Zr])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(oy,"stringify");function ay(t,e,n){return{
level:t,bindings:e,log:n}}i(ay,"buildFormatters");function cy(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(cy,"normalizeDestFileDescriptor");sc.exports={noop:Ze,buildSafeSonicBoom:sn,asChindings:ny,asJson:ty,
genLog:Zg,createArgsNormalizer:iy,stringify:oy,buildFormatters:ay,normalizeDestFileDescriptor:cy}});var an=w((lk,ic)=>{var uy={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},ly={ASC:"ASC",DESC:"DESC"};ic.exports={DEFAULT_LEVELS:uy,
SORTING_ORDER:ly}});var ns=w((dk,uc)=>{"use strict";var{lsCacheSym:dy,levelValSym:es,useOnlyCustomLevelsSym:fy,streamSym:hy,formattersSym:py,
hooksSym:my,levelCompSym:oc}=qe(),{noop:gy,genLog:He}=on(),{DEFAULT_LEVELS:de,SORTING_ORDER:ac}=an(),cc={fatal:i(t=>{let e=He(
de.fatal,t);return function(...n){let r=this[hy];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>He(de.error,t),"error"),warn:i(t=>He(de.warn,t),"warn"),info:i(t=>He(de.info,t),"info"),debug:i(t=>He(
de.debug,t),"debug"),trace:i(t=>He(de.trace,t),"trace")},ts=Object.keys(de).reduce((t,e)=>(t[de[e]]=e,t),{}),yy=Object.keys(
ts).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function by(t){let e=t[py].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[dy]=r,t}i(by,"genLsCache");function wy(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(wy,"isStand\
ardLevel");function xy(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[es],s=this[es]=n[t],o=this[fy],a=this[oc],
c=this[my].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=gy;continue}this[u]=wy(u,o)?cc[u](c):He(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(xy,"setLevel");function Sy(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(Sy,"getLevel");function _y(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[oc](n,this[es])}i(_y,"isLeve\
lEnabled");function Ey(t,e,n){return t===ac.DESC?e<=n:e>=n}i(Ey,"compareLevel");function vy(t){return typeof t=="string"?
Ey.bind(null,t):t}i(vy,"genLevelComparison");function ky(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:ts,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:de,t);return{labels:r,values:s}}i(ky,"mappings");function Ty(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(ts).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:de,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(Ty,"assertD\
efaultLevelFound");function Ay(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(Ay,"assertNoLevelCollisi\
ons");function Py(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(ac).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(Py,"assertLevelComparison");uc.exports={initialLsCache:yy,
genLsCache:by,levelMethods:cc,getLevel:Sy,setLevel:xy,isLevelEnabled:_y,mappings:ky,assertNoLevelCollisions:Ay,assertDefaultLevelFound:Ty,
genLevelComparison:vy,assertLevelComparison:Py}});var rs=w((hk,lc)=>{"use strict";lc.exports={version:"10.4.0"}});var bc=w((mk,yc)=>{"use strict";var{EventEmitter:Oy}=k("node:events"),{lsCacheSym:Ry,levelValSym:Cy,setLevelSym:is,getLevelSym:dc,
chindingsSym:un,mixinSym:Ny,asJsonSym:hc,writeSym:Iy,mixinMergeStrategySym:Dy,timeSym:My,timeSliceIndexSym:Ly,streamSym:pc,
serializersSym:Ue,formattersSym:vt,errorKeySym:qy,messageKeySym:Hy,useOnlyCustomLevelsSym:Uy,needsMetadataGsym:$y,redactFmtSym:Fy,
stringifySym:By,formatOptsSym:jy,stringifiersSym:Vy,msgPrefixSym:os,hooksSym:Wy}=qe(),{getLevel:zy,setLevel:Ky,isLevelEnabled:Gy,
mappings:Jy,initialLsCache:Xy,genLsCache:Yy,assertNoLevelCollisions:Qy}=ns(),{asChindings:as,asJson:Zy,buildFormatters:ss,
stringify:fc,noop:mc}=on(),{version:eb}=rs(),tb=qr(),nb=class{static{i(this,"Pino")}},gc={constructor:nb,child:rb,bindings:sb,
setBindings:ib,flush:cb,isLevelEnabled:Gy,version:eb,get level(){return this[dc]()},set level(t){this[is](t)},get levelVal(){
return this[Cy]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[os]},get[Symbol.toStringTag](){
return"Pino"},[Ry]:Xy,[Iy]:ab,[hc]:Zy,[dc]:zy,[is]:Ky};Object.setPrototypeOf(gc,Oy.prototype);yc.exports=function(){return Object.
create(gc)};var cn=i(t=>t,"resetChildingsFormatter");function rb(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Ue],r=this[vt],s=Object.create(this);if(e==null)return s[vt].bindings!==cn&&(s[vt]=ss(r.level,cn,r.log)),s[un]=
as(s,t),this.onChild!==mc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Ue]=Object.create(null);for(let d in n)
s[Ue][d]=n[d];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let d=c[o];s[Ue][d]=n[d]}for(let d in e.
serializers)s[Ue][d]=e.serializers[d];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let d=u[a];
s[Ue][d]=e.serializers[d]}}else s[Ue]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:d}=e.formatters;s[vt]=
ss(c||r.level,u||cn,d||r.log)}else s[vt]=ss(r.level,cn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Qy(this.levels,
e.customLevels),s.levels=Jy(e.customLevels,s[Uy]),Yy(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=tb(s.redact,fc),u={stringify:c[Fy]};s[By]=fc,s[Vy]=c,s[jy]=u}if(typeof e.msgPrefix=="string"&&(s[os]=
(this[os]||"")+e.msgPrefix),s[un]=as(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[is](c)}return this.onChild(s),s}i(rb,"child");function sb(){let e=`{${this[un].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(sb,"bindings");function ib(t){let e=as(this,t);this[un]=e}i(ib,"setBindings");
function ob(t,e){return Object.assign(e,t)}i(ob,"defaultMixinMergeStrategy");function ab(t,e,n){let r=this[My](),s=this[Ny],
o=this[qy],a=this[Hy],c=this[Dy]||ob,u,d=this[Wy].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let l=this[hc](u,e,n,r),h=this[pc];
h[$y]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[Ly]),h.lastLogger=this),h.write(d?d(l):l)}i(ab,
"write");function cb(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[pc];typeof e.
flush=="function"?e.flush(t||mc):t&&t()}i(cb,"flush")});var _c=w((ds,Sc)=>{"use strict";var{hasOwnProperty:kt}=Object.prototype,Fe=ls();Fe.configure=ls;Fe.stringify=Fe;Fe.default=
Fe;ds.stringify=Fe;ds.configure=ls;Sc.exports=Fe;var ub=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ae(t){return t.
length<5e3&&!ub.test(t)?`"${t}"`:JSON.stringify(t)}i(Ae,"strEscape");function cs(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(cs,"sort");var lb=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function us(t){
return lb.call(t)!==void 0&&t.length!==0}i(us,"isTypedArrayWithEntries");function wc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(wc,"stringifyTypedArray");function db(t){
if(kt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(db,"getCircularV\
alueOption");function fb(t){let e;if(kt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(fb,"getDeterministicOption");function hb(t,e){let n;if(kt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(hb,"getBooleanOption");function xc(t,e){let n;if(kt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(xc,"getPositiveIntegerOption");function $e(t){return t===1?"1 item":`${t} items`}i($e,
"getItemCount");function pb(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(pb,"getUniqueReplacerSet");function mb(t){if(kt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(mb,"getStrictOption");function ls(t){
t={...t};let e=mb(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=db(t),r=hb(
t,"bigint"),s=fb(t),o=typeof s=="function"?s:void 0,a=xc(t,"maximumDepth"),c=xc(t,"maximumBreadth");function u(g,f,y,b,_,x){
let S=f[g];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(g)),S=b.call(f,g,S),typeof S){case"\
string":return Ae(S);case"object":{if(S===null)return"null";if(y.indexOf(S)!==-1)return n;let E="",C=",",L=x;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(S),_!==""&&(x+=_,E+=`
${x}`,C=`,
${x}`);let U=Math.min(S.length,c),z=0;for(;z<U-1;z++){let Le=u(String(z),S,y,b,_,x);E+=Le!==void 0?Le:"null",E+=C}let K=u(
String(z),S,y,b,_,x);if(E+=K!==void 0?K:"null",S.length-1>c){let Le=S.length-c-1;E+=`${C}"... ${$e(Le)} not stringified"`}
return _!==""&&(E+=`
${L}`),y.pop(),`[${E}]`}let N=Object.keys(S),D=N.length;if(D===0)return"{}";if(a<y.length+1)return'"[Object]"';let P="",
H="";_!==""&&(x+=_,C=`,
${x}`,P=" ");let F=Math.min(D,c);s&&!us(S)&&(N=cs(N,o)),y.push(S);for(let U=0;U<F;U++){let z=N[U],K=u(z,S,y,b,_,x);K!==void 0&&
(E+=`${H}${Ae(z)}:${P}${K}`,H=C)}if(D>c){let U=D-c;E+=`${H}"...":${P}"${$e(U)} not stringified"`,H=C}return _!==""&&H.length>
1&&(E=`
${x}${E}
${L}`),y.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function d(g,f,y,b,_,x){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(g)),typeof f){case"string":return Ae(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let S=x,E="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_!==""&&(x+=_,E+=`
${x}`,C=`,
${x}`);let D=Math.min(f.length,c),P=0;for(;P<D-1;P++){let F=d(String(P),f[P],y,b,_,x);E+=F!==void 0?F:"null",E+=C}let H=d(
String(P),f[P],y,b,_,x);if(E+=H!==void 0?H:"null",f.length-1>c){let F=f.length-c-1;E+=`${C}"... ${$e(F)} not stringified\
"`}return _!==""&&(E+=`
${S}`),y.pop(),`[${E}]`}y.push(f);let L="";_!==""&&(x+=_,C=`,
${x}`,L=" ");let N="";for(let D of b){let P=d(D,f[D],y,b,_,x);P!==void 0&&(E+=`${N}${Ae(D)}:${L}${P}`,N=C)}return _!==""&&
N.length>1&&(E=`
${x}${E}
${S}`),y.pop(),`{${E}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyArrayReplacer");
function l(g,f,y,b,_){switch(typeof f){case"string":return Ae(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(g),typeof f!="object")return l(g,f,y,b,_);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let x=_;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_+=b;let P=`
${_}`,H=`,
${_}`,F=Math.min(f.length,c),U=0;for(;U<F-1;U++){let K=l(String(U),f[U],y,b,_);P+=K!==void 0?K:"null",P+=H}let z=l(String(
U),f[U],y,b,_);if(P+=z!==void 0?z:"null",f.length-1>c){let K=f.length-c-1;P+=`${H}"... ${$e(K)} not stringified"`}return P+=
`
${x}`,y.pop(),`[${P}]`}let S=Object.keys(f),E=S.length;if(E===0)return"{}";if(a<y.length+1)return'"[Object]"';_+=b;let C=`\
,
${_}`,L="",N="",D=Math.min(E,c);us(f)&&(L+=wc(f,C,c),S=S.slice(f.length),D-=f.length,N=C),s&&(S=cs(S,o)),y.push(f);for(let P=0;P<
D;P++){let H=S[P],F=l(H,f[H],y,b,_);F!==void 0&&(L+=`${N}${Ae(H)}: ${F}`,N=C)}if(E>c){let P=E-c;L+=`${N}"...": "${$e(P)}\
 not stringified"`,N=C}return N!==""&&(L=`
${_}${L}
${x}`),y.pop(),`{${L}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyIndent");function h(g,f,y){
switch(typeof f){case"string":return Ae(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(g),typeof f!="object")return h(g,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",_=f.length!==
void 0;if(_&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let L=Math.min(f.length,
c),N=0;for(;N<L-1;N++){let P=h(String(N),f[N],y);b+=P!==void 0?P:"null",b+=","}let D=h(String(N),f[N],y);if(b+=D!==void 0?
D:"null",f.length-1>c){let P=f.length-c-1;b+=`,"... ${$e(P)} not stringified"`}return y.pop(),`[${b}]`}let x=Object.keys(
f),S=x.length;if(S===0)return"{}";if(a<y.length+1)return'"[Object]"';let E="",C=Math.min(S,c);_&&us(f)&&(b+=wc(f,",",c),
x=x.slice(f.length),C-=f.length,E=","),s&&(x=cs(x,o)),y.push(f);for(let L=0;L<C;L++){let N=x[L],D=h(N,f[N],y);D!==void 0&&
(b+=`${E}${Ae(N)}:${D}`,E=",")}if(S>c){let L=S-c;b+=`${E}"...":"${$e(L)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(g,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":g},[],f,b,"");if(Array.isArray(f))return d("",g,[],pb(f),b,"")}if(b.length!==0)return l("",g,
[],b,"")}return h("",g,[])}return i(p,"stringify"),p}i(ls,"configure")});var Tc=w((bk,kc)=>{"use strict";var fs=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:vc}=an(),gb=vc.info;function yb(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(vc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:d,minLevel:0,lastId:0,streams:[],clone:l,
[fs]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,g=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let _=bb(f.length,e.dedupe);xb(
_,f.length,e.dedupe);_=wb(_,e.dedupe))if(p=f[_],p.level<=g){if(y!==0&&y!==p.level)break;if(b=p.stream,b[fs]){let{lastTime:x,
lastMsg:S,lastObj:E,lastLogger:C}=this;b.lastLevel=g,b.lastTime=x,b.lastMsg=S,b.lastObj=E,b.lastLogger=C}b.write(h),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,g=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=gb;
let _={stream:g,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(_),f.sort(Ec),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,g=p.findIndex(f=>f.id===h);return g>=0&&(p.splice(g,1),p.sort(Ec),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function d(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(d,"end");function l(h){let p=new Array(this.streams.length);for(let g=0;g<p.length;g++)p[g]={level:h,
stream:this.streams[g].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:d,minLevel:h,streams:p,clone:l,[fs]:!0,
streamLevels:n}}i(l,"clone")}i(yb,"multistream");function Ec(t,e){return t.level-e.level}i(Ec,"compareByLevel");function bb(t,e){
return e?t-1:0}i(bb,"initLoopVar");function wb(t,e){return e?t-1:t+1}i(wb,"adjustLoopVar");function xb(t,e,n){return n?t>=
0:t<e}i(xb,"checkLoopVar");kc.exports=yb});var $c=w((xk,J)=>{"use strict";var Sb=k("node:os"),Dc=Ir(),_b=Dr(),Eb=qr(),Mc=la(),vb=bc(),Lc=qe(),{configure:kb}=_c(),{
assertDefaultLevelFound:Tb,mappings:qc,genLsCache:Ab,genLevelComparison:Pb,assertLevelComparison:Ob}=ns(),{DEFAULT_LEVELS:Hc,
SORTING_ORDER:Rb}=an(),{createArgsNormalizer:Cb,asChindings:Nb,buildSafeSonicBoom:Ac,buildFormatters:Ib,stringify:hs,normalizeDestFileDescriptor:Pc,
noop:Db}=on(),{version:Mb}=rs(),{chindingsSym:Oc,redactFmtSym:Lb,serializersSym:Rc,timeSym:qb,timeSliceIndexSym:Hb,streamSym:Ub,
stringifySym:Cc,stringifySafeSym:ps,stringifiersSym:Nc,setLevelSym:$b,endSym:Fb,formatOptsSym:Bb,messageKeySym:jb,errorKeySym:Vb,
nestedKeySym:Wb,mixinSym:zb,levelCompSym:Kb,useOnlyCustomLevelsSym:Gb,formattersSym:Ic,hooksSym:Jb,nestedKeyStrSym:Xb,mixinMergeStrategySym:Yb,
msgPrefixSym:Qb,transportUsesMultistreamSym:Zb}=Lc,{epochTime:Uc,nullTime:ew}=Mc,{pid:tw}=process,nw=Sb.hostname(),rw=Dc.
err,sw={level:"info",levelComparison:Rb.ASC,levels:Hc,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:tw,
hostname:nw},serializers:Object.assign(Object.create(null),{err:rw}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Uc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},iw=Cb(sw),ow=Object.assign(Object.create(null),Dc);
function ms(...t){let e={},{opts:n,stream:r}=iw(e,_b(),...t);n.level&&typeof n.level=="string"&&Hc[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:d,nestedKey:l,
base:h,name:p,level:g,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:x,formatters:S,hooks:E,
depthLimit:C,edgeLimit:L,onChild:N,msgPrefix:D}=n,P=kb({maximumDepth:C,maximumBreadth:L}),H=Ib(S.level,S.bindings,S.log),
F=hs.bind({[ps]:P}),U=s?Object.assign(Object.create(null),Eb(s,F)):Object.create(null),z=s?{stringify:U[Lb]}:{stringify:F},
K="}"+(o?`\r
`:`
`),Le=Nb.bind(null,{[Oc]:"",[Rc]:a,[Nc]:U,[Cc]:hs,[ps]:P,[Ic]:H}),Sr="";h!==null&&(p===void 0?Sr=Le(h):Sr=Le(Object.assign(
{},h,{name:p})));let ko=c instanceof Function?c:c?Uc:ew,fp=ko().indexOf(":")+1;if(x&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(D&&typeof D!="string")throw Error(`Unknown msgPrefix type "${typeof D}" - expected "string"`);Tb(
g,f,x);let wt=qc(f,x);if(r&&r[Zb]===!0){let xt=typeof g=="string"?g:void 0;(!xt||wt[xt]===void 0)&&(xt=Object.keys(wt)[0]);
let To=wt[xt],_r=!1;try{let Er=S.level(xt,To);_r=Er&&typeof Er=="object"&&Er.level===To}catch{_r=!1}_r||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:wt,messageKey:u,errorKey:d}}),Ob(y);let hp=Pb(y);return Object.assign(e,{levels:wt,
[Kb]:hp,[Gb]:x,[Ub]:r,[qb]:ko,[Hb]:fp,[Cc]:hs,[ps]:P,[Nc]:U,[Fb]:K,[Bb]:z,[jb]:u,[Vb]:d,[Wb]:l,[Xb]:l?`,${JSON.stringify(
l)}:{`:"",[Rc]:a,[zb]:b,[Yb]:_,[Oc]:Sr,[Ic]:H,[Jb]:E,silent:Db,onChild:N,[Qb]:D}),Object.setPrototypeOf(e,vb()),Ab(e),e[$b](
g),e}i(ms,"pino");J.exports=ms;J.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=Pc(t.dest||process.
stdout.fd),Ac(t)):Ac({dest:Pc(t),minLength:0});J.exports.transport=Yr();J.exports.multistream=Tc();J.exports.levels=qc();
J.exports.stdSerializers=ow;J.exports.stdTimeFunctions=Object.assign({},Mc);J.exports.symbols=Lc;J.exports.version=Mb;J.
exports.default=ms;J.exports.pino=ms});var ge=w(me=>{"use strict";me.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");me.removeLabels=i(function(e,n,r){let s=Ws(n,r);delete e[s]},"removeLabels");me.setValue=
i(function(e,n,r){let s=Ws(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");me.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
me.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function od(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(od,"fastHashObject");function Ws(t,e){if(e)return od(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),od(n,t)}i(Ws,"hashObject");me.hashObject=Ws;me.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");me.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Vs=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};me.Grouper=Vs});var at=w((j1,Gs)=>{"use strict";var{getValueAsString:ad}=ge(),Vn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Ks(n.name),s=`# HELP ${r} ${Ks(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let d of n.values||[]){let{metricName:l=r,labels:h={}}=d,{sharedLabels:p={}}=d;u&&n.type===
"counter"&&(l=`${l}_total`),c&&(h={...h,...c,...h});let g=zs(h,p),f=Cx(p),y=[...g,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",_=`${l}${b} ${ad(d.value)}`,{exemplar:x}=d;if(x&&u){let S=zs(x.labelSet);_+=` # {${S.join(",")}} ${ad(x.value)}\
 ${x.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=Ix(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function zs(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${Nx(o)}"`);return r}i(zs,"formatLabels");var cd=new WeakMap;function Cx(t){let e=cd.
get(t);if(e)return e;let r=zs(t).join(",");return cd.set(t,r),r}i(Cx,"flattenSharedLabels");function Nx(t){return typeof t!=
"string"?t:Ks(t).replace(/"/g,'\\"')}i(Nx,"escapeLabelValue");function Ks(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Ks,"escapeString");function Ix(t){return t.replace(/_total$/,"")}i(Ix,"standardizeCounterName");Gs.exports=Vn;Gs.
exports.globalRegistry=new Vn});var Ke=w(Wn=>{"use strict";var Dx=k("util"),Mx=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,Lx=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Wn.validateMetricName=
function(t){return Mx.test(t)};Wn.validateLabelName=function(t=[]){return t.every(e=>Lx.test(e))};Wn.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${Dx.inspect(e)}`)},
"validateLabel")});var Dt=w((K1,ud)=>{"use strict";var Js=at(),{isObject:qx}=ge(),{validateMetricName:Hx,validateLabelName:Ux}=Ke(),Xs=class{static{
i(this,"Metric")}constructor(e,n={}){if(!qx(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Js.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Js.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!Hx(this.name))throw new Error("Invalid metric name");if(!Ux(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Js.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};ud.exports={Metric:Xs}});var Qs=w((J1,ld)=>{"use strict";var Ys=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};ld.exports=Ys});var ei=w((Y1,md)=>{"use strict";var $x=k("util"),{hashObject:Fx,isObject:dd,getLabels:fd,removeLabels:Bx,nowTimestamp:jx}=ge(),
{validateLabel:hd}=Ke(),{Metric:Vx}=Dt(),Wx=Qs(),Zs=class extends Vx{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(dd(e)?(r=Fx(e,this.
sortedLabelNames),hd(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${$x.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),pd(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(dd(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new Wx),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=jx())}reset(){this.hashMap={},this.labelNames.length===0&&pd(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=fd(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=fd(this.labelNames,e)||{};return hd(this.labelNames,n),Bx.call(this,this.hashMap,n,this.sortedLabelNames)}};function pd(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(pd,"setValue");md.exports=Zs});var V=w((Z1,_d)=>{"use strict";var bd=k("util"),{setValue:wd,setValueDelta:zx,getLabels:gd,hashObject:xd,isObject:Sd,removeLabels:Kx}=ge(),
{validateLabel:zn}=Ke(),{Metric:Gx}=Dt(),ri=class extends Gx{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=ni(e,n),e=ti(e),Jx(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&wd(this.hashMap,0,{})}inc(e,n){
n=ni(e,n),e=ti(e),n===void 0&&(n=1),yd(this,e,n)}dec(e,n){n=ni(e,n),e=ti(e),n===void 0&&(n=1),yd(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=xd(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=gd(this.labelNames,e);return zn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=gd(
this.labelNames,e);zn(this.labelNames,n),Kx.call(this,this.hashMap,n,this.sortedLabelNames)}};function Jx(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${bd.format(n)}`);zn(t.labelNames,e),wd(t.hashMap,n,e)}i(Jx,"\
set");function yd(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${bd.format(n)}`);zn(t.
labelNames,e);let r=xd(e,t.sortedLabelNames);zx(t.hashMap,n,e,r)}i(yd,"setDelta");function ti(t){return Sd(t)?t:{}}i(ti,
"getLabelArg");function ni(t,e){return Sd(t)?e:t}i(ni,"getValueArg");_d.exports=ri});var ci=w((tN,Ad)=>{"use strict";var Xx=k("util"),{getLabels:Ed,hashObject:Kn,isObject:kd,removeLabels:Yx,nowTimestamp:Qx}=ge(),
{validateLabel:ii}=Ke(),{Metric:Zx}=Dt(),eS=Qs(),oi=class extends Zx{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Kn({})]:ai({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
si.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
si.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Kn(
e,this.sortedLabelNames),o=Td(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];kd(c)||(c=new eS,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=Qx()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(iS),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(rS(this)).reduce(sS(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Kn(e,this.sortedLabelNames);this.hashMap[n]=ai(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?tS.call(this,e,n)():vd.call(this,e)()}labels(...e){let n=Ed(
this.labelNames,e);return ii(this.labelNames,n),{observe:si.call(this,n),startTimer:vd.call(this,n)}}remove(...e){let n=Ed(
this.labelNames,e);ii(this.labelNames,n),Yx.call(this,this.hashMap,n,this.sortedLabelNames)}};function vd(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(vd,"startTimer");function tS(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(tS,"startTime\
rWithExemplar");function Gn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(Gn,"setValue\
Pair");function Td(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(Td,"findBound");function si(t){
return e=>{let n=nS(t,e);if(ii(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${Xx.format(n.value)}`);let r=Kn(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=ai(n.labels,this.bucketValues,
this.bucketExemplars));let o=Td(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(si,"observe");function ai(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(ai,"createBaseValues");function nS(t,e){return kd(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(nS,"convertLabelsAndValues");function rS(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],Gn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(rS,"extractBucketValuesForExport");function sS(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(Gn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),Gn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),Gn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(sS,"addS\
umAndCountForExport");function iS(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(iS,"splayLabels");Ad.exports=oi});var ui=w((rN,Pd)=>{function ue(){}i(ue,"TreeBase");ue.prototype.clear=function(){this._root=null,this.size=0};ue.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ue.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ue.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ue.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ue.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ue.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ue.prototype.iterator=function(){return new ct(this)};ue.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ue.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function ct(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(ct,"Iterator");ct.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};ct.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};ct.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};ct.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};ct.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};Pd.exports=ue});var Cd=w((iN,Rd)=>{var oS=ui();function ut(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(ut,"Node");ut.prototype.
get_child=function(t){return t?this.right:this.left};ut.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Jn(t){
this._root=null,this._comparator=t,this.size=0}i(Jn,"RBTree");Jn.prototype=new oS;Jn.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new ut(t),e=!0,this.size++;else{var n=new ut(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new ut(t),c.set_child(r,u),e=!0,this.size++):te(u.left)&&te(u.right)&&(u.red=!0,
u.left.red=!1,u.right.red=!1),te(u)&&te(c)){var d=a.right===o;u===c.get_child(s)?a.set_child(d,Mt(o,!s)):a.set_child(d,Od(
o,!s))}var l=this._comparator(u.data,t);if(l===0)break;s=r,r=l<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};Jn.prototype.remove=function(t){if(this._root===null)return!1;var e=new ut(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!te(n)&&!te(n.get_child(a))){if(te(n.get_child(!a))){var d=Mt(n,a);r.set_child(c,d),r=d}else if(!te(
n.get_child(!a))){var l=r.get_child(!c);if(l!==null)if(!te(l.get_child(!c))&&!te(l.get_child(c)))r.red=!1,l.red=!0,n.red=
!0;else{var h=s.right===r;te(l.get_child(c))?s.set_child(h,Od(r,c)):te(l.get_child(!c))&&s.set_child(h,Mt(r,c));var p=s.
get_child(h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.
get_child(n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function te(t){
return t!==null&&t.red}i(te,"is_red");function Mt(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(
e,t),t.red=!0,n.red=!1,n}i(Mt,"single_rotate");function Od(t,e){return t.set_child(!e,Mt(t.get_child(!e),!e)),Mt(t,e)}i(
Od,"double_rotate");Rd.exports=Jn});var Id=w((aN,Nd)=>{var aS=ui();function Lt(t){this.data=t,this.left=null,this.right=null}i(Lt,"Node");Lt.prototype.get_child=
function(t){return t?this.right:this.left};Lt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Xn(t){
this._root=null,this._comparator=t,this.size=0}i(Xn,"BinTree");Xn.prototype=new aS;Xn.prototype.insert=function(t){if(this.
_root===null)return this._root=new Lt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Lt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};Xn.prototype.remove=function(t){if(this._root===null)return!1;var e=new Lt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};Nd.exports=Xn});var Md=w((uN,Dd)=>{Dd.exports={RBTree:Cd(),BinTree:Id()}});var Hd=w((lN,qd)=>{var cS=Md().RBTree;function M(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new cS(Ld),this.nreset=0,this.reset()}i(M,"TDigest");M.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};M.prototype.size=function(){return this.centroids.size};
M.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};M.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function Ld(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(Ld,"compare_centroid_means");function uS(t,e){return t.
mean_cumn-e.mean_cumn}i(uS,"compare_centroid_mean_cumns");M.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};M.prototype.bound_mean_cumn=function(t){this.centroids._comparator=uS;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=Ld;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};M.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};M.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function lS(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(lS,"pop_random");M.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
lS(t));this._cumulate(!0),this.compressing=!1}};function Ne(t){this.config=t||{},this.mode=this.config.mode||"auto",M.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Ne,"Digest");Ne.prototype=Object.create(M.prototype);Ne.prototype.constructor=Ne;Ne.prototype.push=function(t){
M.prototype.push.call(this,t),this.check_continuous()};Ne.prototype._new_centroid=function(t,e,n){this.n_unique+=1,M.prototype.
_new_centroid.call(this,t,e,n)};Ne.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),M.prototype._addweight.
call(this,t,e,n)};Ne.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};qd.exports={TDigest:M,Digest:Ne}});var Fd=w((fN,$d)=>{"use strict";var{TDigest:Ud}=Hd(),di=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Ud),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return li.call(this).size()}percentile(e){
return li.call(this).percentile(e)}push(e){li.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function li(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Ud,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(li,"rotate");$d.exports=di});var Gd=w((pN,Kd)=>{"use strict";var dS=k("util"),{getLabels:Bd,hashObject:Wd,removeLabels:fS}=ge(),{validateLabel:fi}=Ke(),
{Metric:hS}=Dt(),zd=Fd(),pS=1e3,hi=class extends hS{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:pS,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[Wd({})]:{labels:{},td:new zd(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){Vd.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(mS(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(yS(s,this)),n.push(gS(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return jd.call(this,e)()}labels(...e){let n=Bd(this.labelNames,e);return fi(
this.labelNames,n),{observe:Vd.call(this,n),startTimer:jd.call(this,n)}}remove(...e){let n=Bd(this.labelNames,e);fi(this.
labelNames,n),fS.call(this,this.hashMap,n,this.sortedLabelNames)}};function mS(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(mS,"extractSummariesForExport");function gS(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(gS,"getCountForExport");function yS(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(yS,"getSumForExport");function jd(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(jd,"startTimer");function Vd(t){
return e=>{let n=bS(t,e);if(fi(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${dS.format(n.value)}`);let r=Wd(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new zd(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(Vd,"observe");function bS(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(bS,"convertLabelsAndValues");Kd.exports=hi});var Xd=w((gN,Jd)=>{"use strict";var pi=k("url"),wS=k("http"),xS=k("https"),{gzipSync:SS}=k("zlib"),{globalRegistry:_S}=at(),
gi=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=_S),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return mi.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return mi.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return mi.call(this,"DELETE",e.jobName,e.groupings)}};
async function mi(t,e,n){let r=pi.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${ES(n)}`:"",a=`${s}/metrics${o}`,c=pi.resolve(this.gatewayUrl,a),u=pi.parse(c),d=vS(u.href)?xS:wS,l=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&l.headers&&delete l.headers["Content-Encoding"];
let g=d.request(l,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});g.on("error",f=>{p(f)}),g.on("timeout",()=>{g.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{l.headers&&l.headers["Conten\
t-Encoding"]==="gzip"&&(f=SS(f)),g.write(f),g.end()}).catch(f=>{p(f)}):g.end()})}i(mi,"useGateway");function ES(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(ES,"generateGroupings");function vS(t){
return t.search(/^https/)!==-1}i(vS,"isHttps");Jd.exports=gi});var bi=w(yi=>{"use strict";yi.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};yi.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Yd={};Ao(Yd,{context:()=>TS,trace:()=>kS});var kS,TS,Qd=wp(()=>{"use strict";kS={getSpan:i(()=>{},"getSpan")},TS={active:i(
()=>{},"active")}});var rf=w((xN,xi)=>{"use strict";var Zd=(Qd(),xp(Yd)),wi=ei(),ef="process_cpu_user_seconds_total",tf="process_cpu_system_\
seconds_total",nf="process_cpu_seconds_total";xi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new wi({name:r+ef,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,g=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=Zd.trace.getSpan(Zd.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),d.inc({labels:s,value:g/
1e6,exemplarLabels:f}),l.inc({labels:s,value:(p+g)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),d.inc(s,g/1e6),l.inc(s,(p+
g)/1e6)}}),d=new wi({name:r+tf,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
l=new wi({name:r+nf,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
xi.exports.metricNames=[ef,tf,nf]});var of=w((SN,Si)=>{"use strict";var AS=V(),PS=Math.round(Date.now()/1e3-process.uptime()),sf="process_start_time_seconds";
Si.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new AS({name:n+sf,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,PS)}})};Si.exports.metricNames=[sf]});var lf=w((_N,Ei)=>{"use strict";var _i=V(),OS=k("fs"),RS=["VmSize","VmRSS","VmData"],af="process_resident_memory_bytes",
cf="process_virtual_memory_bytes",uf="process_heap_bytes";function CS(t){return t.split(`
`).reduce((e,n)=>{if(!RS.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(CS,"structureOutput");Ei.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new _i({name:r+af,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let d=OS.readFileSync("/proc/self/status","utf8"),l=CS(d);a.set(s,l.VmRSS),c.set(s,l.VmSize),u.set(s,l.VmData)}catch{}}}),
c=new _i({name:r+cf,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new _i({name:r+uf,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};Ei.exports.metricNames=[af,cf,uf]});var vi=w((vN,df)=>{"use strict";function NS(){try{return process.memoryUsage()}catch{return}}i(NS,"safeMemoryUsage");df.
exports=NS});var pf=w((TN,ki)=>{"use strict";var IS=V(),ff=lf(),DS=vi(),hf="process_resident_memory_bytes";function MS(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new IS({name:n+hf,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=DS();o&&this.set(r,o.rss)}})}i(MS,"notLinuxVariant");ki.exports=(t,e)=>process.platform===
"linux"?ff(t,e):MS(t,e);ki.exports.metricNames=process.platform==="linux"?ff.metricNames:[hf]});var gf=w((PN,Ti)=>{"use strict";var LS=V(),qS=k("fs"),HS=k("process"),mf="process_open_fds";Ti.exports=(t,e={})=>{if(HS.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new LS({name:n+mf,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=qS.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};Ti.exports.metricNames=[mf]});var bf=w((ON,Ai)=>{"use strict";var US=V(),$S=k("fs"),yf="process_max_fds",qt;Ai.exports=(t,e={})=>{if(qt===void 0)try{let a=$S.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);qt=Number(u[1]);break}}catch{return}if(qt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new US({name:n+yf,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){qt!==void 0&&this.set(r,qt)}})};Ai.exports.metricNames=
[yf]});var Pf=w((RN,Pi)=>{"use strict";var Ie=V(),Yn;try{Yn=k("perf_hooks")}catch{}var xf="nodejs_eventloop_lag_seconds",Sf="no\
dejs_eventloop_lag_min_seconds",_f="nodejs_eventloop_lag_max_seconds",Ef="nodejs_eventloop_lag_mean_seconds",vf="nodejs_\
eventloop_lag_stddev_seconds",kf="nodejs_eventloop_lag_p50_seconds",Tf="nodejs_eventloop_lag_p90_seconds",Af="nodejs_eve\
ntloop_lag_p99_seconds";function wf(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(wf,"reportEventloo\
pLag");Pi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(wf,y,c,r)},"collect");if(Yn&&Yn.monitorEventLoopDelay)try{let y=Yn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(wf,b,c,r),u.set(r,y.
min/1e9),d.set(r,y.max/1e9),l.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),g.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Ie(
{name:n+xf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Ie({name:n+
Sf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),d=new Ie({name:n+_f,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),l=new Ie({name:n+Ef,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Ie({name:n+vf,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Ie({name:n+kf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),g=new Ie({name:n+
Tf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Ie(
{name:n+Af,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
Pi.exports.metricNames=[xf,Sf,_f,Ef,vf,kf,Tf,Af]});var lt=w((NN,Of)=>{"use strict";function FS(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(FS,"\
aggregateByObjectName");function BS(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(BS,"upda\
teMetrics");Of.exports={aggregateByObjectName:FS,updateMetrics:BS}});var If=w((DN,Oi)=>{"use strict";var{aggregateByObjectName:jS}=lt(),{updateMetrics:VS}=lt(),Rf=V(),Cf="nodejs_active_hand\
les",Nf="nodejs_active_handles_total";Oi.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new Rf({name:r+Cf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();VS(this,jS(a),s)}}),new Rf({name:r+Nf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Oi.exports.metricNames=[Cf,Nf]});var qf=w((MN,Ri)=>{"use strict";var Df=V(),{aggregateByObjectName:WS}=lt(),{updateMetrics:zS}=lt(),Mf="nodejs_active_req\
uests",Lf="nodejs_active_requests_total";Ri.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Df({name:n+Mf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();zS(this,WS(o),r)}}),new Df({name:n+Lf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};Ri.exports.metricNames=[Mf,Lf]});var Ff=w((LN,Ci)=>{"use strict";var Hf=V(),{updateMetrics:KS}=lt(),Uf="nodejs_active_resources",$f="nodejs_active_resour\
ces_total";Ci.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Hf({name:n+Uf,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}KS(this,a,r)}}),new Hf(
{name:n+$f,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};Ci.exports.metricNames=[Uf,$f]});var Wf=w((qN,Ii)=>{"use strict";var Ni=V(),GS=vi(),Bf="nodejs_heap_size_total_bytes",jf="nodejs_heap_size_used_bytes",Vf="\
nodejs_external_memory_bytes";Ii.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let l=GS();l&&(c.set(n,l.heapTotal),u.set(n,l.heapUsed),
l.external!==void 0&&d.set(n,l.external))},"collect"),c=new Ni({name:o+Bf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new Ni({name:o+jf,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),d=new Ni({name:o+Vf,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};Ii.exports.
metricNames=[Bf,jf,Vf]});var Gf=w((UN,Mi)=>{"use strict";var JS=V(),zf=k("v8"),Kf=["total","used","available"],Di={};Kf.forEach(t=>{Di[t]=`nodejs\
_heap_space_size_${t}_bytes`});Mi.exports=(t,e={})=>{try{zf.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
Kf.forEach(c=>{a[c]=new JS({name:r+Di[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of zf.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Mi.exports.metricNames=Object.values(Di)});var Yf=w(($N,qi)=>{"use strict";var XS=V(),Jf=process.version,Li=Jf.slice(1).split(".").map(Number),Xf="nodejs_version_i\
nfo";qi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new XS({name:n+Xf,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(Jf,Li[0],Li[1],Li[2],...Object.values(r)).set(1)}})};qi.exports.metricNames=[Xf]});var Zf=w((FN,Hi)=>{"use strict";var YS=ci(),Se;try{Se=k("perf_hooks")}catch{}var Qf="nodejs_gc_duration_seconds",QS=[.001,
.01,.1,1,2,5],dt=[];Se&&Se.constants&&(dt[Se.constants.NODE_PERFORMANCE_GC_MAJOR]="major",dt[Se.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",dt[Se.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",dt[Se.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");Hi.exports=(t,e={})=>{if(!Se)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:QS,a=new YS({name:n+Qf,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new Se.PerformanceObserver(u=>{
let d=u.getEntries()[0],l=d.detail?dt[d.detail.kind]:dt[d.kind];a.observe(Object.assign({kind:l},r),d.duration/1e3)}).observe(
{entryTypes:["gc"]})};Hi.exports.metricNames=[Qf]});var th=w((BN,Ui)=>{"use strict";var{isObject:ZS}=ge(),e_=rf(),t_=of(),n_=pf(),r_=gf(),s_=bf(),i_=Pf(),o_=If(),a_=qf(),c_=Ff(),
u_=Wf(),l_=Gf(),d_=Yf(),f_=Zf(),eh={processCpuTotal:e_,processStartTime:t_,osMemoryHeap:n_,processOpenFileDescriptors:r_,
processMaxFileDescriptors:s_,eventLoopLag:i_,...typeof process.getActiveResourcesInfo=="function"?{processResources:c_}:
{},processHandles:o_,processRequests:a_,heapSizeAndUsed:u_,heapSpacesSizeAndUsed:l_,version:d_,gc:f_},h_=Object.keys(eh);
Ui.exports=i(function(e){if(e!=null&&!ZS(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(eh))n(e.register,e)},"collectDefaultMetrics");Ui.exports.metricsList=h_});var Fi=w($i=>{"use strict";var{Grouper:p_,hashObject:m_}=ge();function ft(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new p_;return e.forEach(s=>{s.values.forEach(
o=>{let a=m_(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(ft,"AggregatorFactory");$i.AggregatorFactory=
ft;$i.aggregators={sum:ft(t=>t.reduce((e,n)=>e+n.value,0)),first:ft(t=>t[0].value),omit:i(()=>{},"omit"),average:ft(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:ft(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:ft(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var oh=w((zN,ih)=>{"use strict";var ht=at(),{Grouper:g_}=ge(),{aggregators:y_}=Fi(),Ge=i(()=>{let t=k("cluster");return Ge=
i(()=>t,"cluster"),t},"cluster"),rh="prom-client:getMetricsReq",Bi="prom-client:getMetricsRes",sh=[ht.globalRegistry],b_=0,
nh=!1,ji=new Map,Qn=class extends ht{static{i(this,"AggregatorRegistry")}constructor(e=ht.PROMETHEUS_CONTENT_TYPE){super(
e),w_()}clusterMetrics(){let e=b_++;return new Promise((n,r)=>{let s=!1;function o(u,d){s||(s=!0,u?r(u):n(d))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
ji.set(e,a);let c={type:rh,requestId:e};for(let u in Ge().workers)Ge().workers[u].isConnected()&&(Ge().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=ht.PROMETHEUS_CONTENT_TYPE){let r=new ht,s=new g_;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=y_[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let d=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(d)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof ht))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),sh=e}};function w_(){nh||(nh=!0,Ge().isMaster&&Ge().on("message",(t,e)=>{if(e.type===Bi){let n=ji.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){ji.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Qn.aggregate(n.responses).metrics();n.done(null,
s)}}}),Ge().isWorker&&process.on("message",t=>{t.type===rh&&Promise.all(sh.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Bi,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Bi,requestId:t.requestId,error:e.message})})}))}
i(w_,"addListeners");ih.exports=Qn});var Zn=w(q=>{"use strict";q.register=at().globalRegistry;q.Registry=at();Object.defineProperty(q,"contentType",{configurable:!1,
enumerable:!0,get(){return q.register.contentType},set(t){q.register.setContentType(t)}});q.prometheusContentType=q.Registry.
PROMETHEUS_CONTENT_TYPE;q.openMetricsContentType=q.Registry.OPENMETRICS_CONTENT_TYPE;q.validateMetricName=Ke().validateMetricName;
q.Counter=ei();q.Gauge=V();q.Histogram=ci();q.Summary=Gd();q.Pushgateway=Xd();q.linearBuckets=bi().linearBuckets;q.exponentialBuckets=
bi().exponentialBuckets;q.collectDefaultMetrics=th();q.aggregators=Fi().aggregators;q.AggregatorRegistry=oh()});var nr=w(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});_e.utf8Count=U_;_e.utf8EncodeJs=bh;_e.utf8EncodeTE=
wh;_e.utf8Encode=B_;_e.utf8DecodeJs=xh;_e.utf8DecodeTD=Sh;_e.utf8Decode=z_;function U_(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(U_,"utf8Count");function bh(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(bh,"utf8EncodeJs");var $_=new TextEncoder,F_=50;function wh(t,e,n){
$_.encodeInto(t,e.subarray(n))}i(wh,"utf8EncodeTE");function B_(t,e,n){t.length>F_?wh(t,e,n):bh(t,e,n)}i(B_,"utf8Encode");
var j_=4096;function xh(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,d=t[r++]&63;o.push((c&31)<<12|u<<6|d)}else if((c&
248)===240){let u=t[r++]&63,d=t[r++]&63,l=t[r++]&63,h=(c&7)<<18|u<<12|d<<6|l;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=j_&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(xh,"utf8DecodeJs");var V_=new TextDecoder,W_=200;function Sh(t,e,n){let r=t.subarray(e,e+
n);return V_.decode(r)}i(Sh,"utf8DecodeTD");function z_(t,e,n){return n>W_?Sh(t,e,n):xh(t,e,n)}i(z_,"utf8Decode")});var Qi=w(rr=>{"use strict";Object.defineProperty(rr,"__esModule",{value:!0});rr.ExtData=void 0;var Yi=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};rr.ExtData=Yi});var ir=w(sr=>{"use strict";Object.defineProperty(sr,"__esModule",{value:!0});sr.DecodeError=void 0;var Zi=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};sr.DecodeError=Zi});var or=w(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});De.UINT32_MAX=void 0;De.setUint64=K_;De.setInt64=
G_;De.getInt64=J_;De.getUint64=X_;De.UINT32_MAX=4294967295;function K_(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(K_,"setUint64");function G_(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(G_,"setInt64");function J_(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(J_,"getInt64");function X_(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(X_,"getUint64")});var eo=w(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.timestampExtension=re.EXT_TIMESTAMP=void 0;
re.encodeTimeSpecToTimestamp=Eh;re.encodeDateToTimeSpec=vh;re.encodeTimestampExtension=kh;re.decodeTimestampToTimeSpec=Th;
re.decodeTimestampExtension=Ah;var Y_=ir(),_h=or();re.EXT_TIMESTAMP=-1;var Q_=4294967296-1,Z_=17179869184-1;function Eh({
sec:t,nsec:e}){if(t>=0&&e>=0&&t<=Z_)if(e===0&&t<=Q_){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),
n}else{let n=t/4294967296,r=t&4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(
4,r),s}else{let n=new Uint8Array(12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,_h.setInt64)(r,4,t),n}}i(Eh,"en\
codeTimeSpecToTimestamp");function vh(t){let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{
sec:n+s,nsec:r-s*1e9}}i(vh,"encodeDateToTimeSpec");function kh(t){if(t instanceof Date){let e=vh(t);return Eh(e)}else return null}
i(kh,"encodeTimestampExtension");function Th(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:
return{sec:e.getUint32(0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,
nsec:o}}case 12:{let n=(0,_h.getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new Y_.DecodeError(`Unre\
cognized data size for timestamp (expected 4, 8, or 12): ${t.length}`)}}i(Th,"decodeTimestampToTimeSpec");function Ah(t){
let e=Th(t);return new Date(e.sec*1e3+e.nsec/1e6)}i(Ah,"decodeTimestampExtension");re.timestampExtension={type:re.EXT_TIMESTAMP,
encode:kh,decode:Ah}});var ur=w(cr=>{"use strict";Object.defineProperty(cr,"__esModule",{value:!0});cr.ExtensionCodec=void 0;var ar=Qi(),eE=eo(),
to=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(eE.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new ar.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new ar.ExtData(a,o)}}}
return e instanceof ar.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new ar.ExtData(n,e)}};cr.ExtensionCodec=to});var ro=w(no=>{"use strict";Object.defineProperty(no,"__esModule",{value:!0});no.ensureUint8Array=nE;function tE(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(tE,"isArrayBufferLike");function nE(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):tE(t)?new Uint8Array(t):Uint8Array.
from(t)}i(nE,"ensureUint8Array")});var io=w(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.Encoder=ye.DEFAULT_INITIAL_BUFFER_SIZE=ye.
DEFAULT_MAX_DEPTH=void 0;var Ph=nr(),rE=ur(),Oh=or(),sE=ro();ye.DEFAULT_MAX_DEPTH=100;ye.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var so=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??rE.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,Ph.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,Ph.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,sE.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,Oh.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,Oh.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
ye.Encoder=so});var Rh=w(oo=>{"use strict";Object.defineProperty(oo,"__esModule",{value:!0});oo.encode=oE;var iE=io();function oE(t,e){return new iE.
Encoder(e).encodeSharedRef(t)}i(oE,"encode")});var Ch=w(ao=>{"use strict";Object.defineProperty(ao,"__esModule",{value:!0});ao.prettyByte=aE;function aE(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(aE,"prettyByte")});var Nh=w(lr=>{"use strict";Object.defineProperty(lr,"__esModule",{value:!0});lr.CachedKeyDecoder=void 0;var cE=nr(),uE=16,
lE=16,co=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=uE,n=lE){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,cE.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
lr.CachedKeyDecoder=co});var fr=w(dr=>{"use strict";Object.defineProperty(dr,"__esModule",{value:!0});dr.Decoder=void 0;var uo=Ch(),dE=ur(),Je=or(),
fE=nr(),Ih=ro(),hE=Nh(),Ee=ir(),lo="array",Ut="map_key",Mh="map_value",pE=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new Ee.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),fo=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=lo,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Ut,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===lo){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Ut||e.type===Mh){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Ht=-1,po=new DataView(
new ArrayBuffer(0)),mE=new Uint8Array(po.buffer);try{po.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var Dh=new RangeError("Insufficient data"),gE=new hE.CachedKeyDecoder,ho=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=po;bytes=mE;headByte=Ht;stack=new fo;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??dE.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Je.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Je.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Je.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Je.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Je.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:gE,this.mapKeyConverter=
e?.mapKeyConverter??pE}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Ht,this.stack.reset()}setBuffer(e){let n=(0,Ih.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Ht&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Ih.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,uo.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
byte: ${(0,uo.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===lo)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Ut){if(n==="__proto\
__")throw new Ee.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=Mh;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Ut;continue e}}return n}}readHeadByte(){
return this.headByte===Ht&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Ht}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new Ee.
DecodeError(`Unrecognized array type byte: ${(0,uo.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new Ee.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new Ee.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new Ee.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw Dh;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,fE.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Ut:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new Ee.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw Dh;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
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
pos+=8,e}};dr.Decoder=ho});var qh=w(hr=>{"use strict";Object.defineProperty(hr,"__esModule",{value:!0});hr.decode=yE;hr.decodeMulti=bE;var Lh=fr();
function yE(t,e){return new Lh.Decoder(e).decode(t)}i(yE,"decode");function bE(t,e){return new Lh.Decoder(e).decodeMulti(
t)}i(bE,"decodeMulti")});var $h=w($t=>{"use strict";Object.defineProperty($t,"__esModule",{value:!0});$t.isAsyncIterable=Hh;$t.asyncIterableFromStream=
Uh;$t.ensureAsyncIterable=wE;function Hh(t){return t[Symbol.asyncIterator]!=null}i(Hh,"isAsyncIterable");async function*Uh(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(Uh,"a\
syncIterableFromStream");function wE(t){return Hh(t)?t:Uh(t)}i(wE,"ensureAsyncIterable")});var Fh=w(Ft=>{"use strict";Object.defineProperty(Ft,"__esModule",{value:!0});Ft.decodeAsync=xE;Ft.decodeArrayStream=SE;Ft.
decodeMultiStream=_E;var mo=fr(),go=$h();async function xE(t,e){let n=(0,go.ensureAsyncIterable)(t);return new mo.Decoder(
e).decodeAsync(n)}i(xE,"decodeAsync");function SE(t,e){let n=(0,go.ensureAsyncIterable)(t);return new mo.Decoder(e).decodeArrayStream(
n)}i(SE,"decodeArrayStream");function _E(t,e){let n=(0,go.ensureAsyncIterable)(t);return new mo.Decoder(e).decodeStream(
n)}i(_E,"decodeMultiStream")});var jh=w(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});A.decodeTimestampExtension=A.encodeTimestampExtension=
A.decodeTimestampToTimeSpec=A.encodeTimeSpecToTimestamp=A.encodeDateToTimeSpec=A.EXT_TIMESTAMP=A.ExtData=A.ExtensionCodec=
A.Encoder=A.DecodeError=A.Decoder=A.decodeMultiStream=A.decodeArrayStream=A.decodeAsync=A.decodeMulti=A.decode=A.encode=
void 0;var EE=Rh();Object.defineProperty(A,"encode",{enumerable:!0,get:i(function(){return EE.encode},"get")});var Bh=qh();
Object.defineProperty(A,"decode",{enumerable:!0,get:i(function(){return Bh.decode},"get")});Object.defineProperty(A,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Bh.decodeMulti},"get")});var yo=Fh();Object.defineProperty(A,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return yo.decodeAsync},"get")});Object.defineProperty(A,"decodeArrayStream",{enumerable:!0,
get:i(function(){return yo.decodeArrayStream},"get")});Object.defineProperty(A,"decodeMultiStream",{enumerable:!0,get:i(
function(){return yo.decodeMultiStream},"get")});var vE=fr();Object.defineProperty(A,"Decoder",{enumerable:!0,get:i(function(){
return vE.Decoder},"get")});var kE=ir();Object.defineProperty(A,"DecodeError",{enumerable:!0,get:i(function(){return kE.
DecodeError},"get")});var TE=io();Object.defineProperty(A,"Encoder",{enumerable:!0,get:i(function(){return TE.Encoder},"\
get")});var AE=ur();Object.defineProperty(A,"ExtensionCodec",{enumerable:!0,get:i(function(){return AE.ExtensionCodec},"\
get")});var PE=Qi();Object.defineProperty(A,"ExtData",{enumerable:!0,get:i(function(){return PE.ExtData},"get")});var gt=eo();
Object.defineProperty(A,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return gt.EXT_TIMESTAMP},"get")});Object.defineProperty(
A,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return gt.encodeDateToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return gt.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
A,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return gt.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return gt.encodeTimestampExtension},"get")});Object.defineProperty(
A,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return gt.decodeTimestampExtension},"get")})});var dp=_t($c(),1);var zi={};Ao(zi,{Metrics:()=>T_,Name:()=>P_,OptionalPhases:()=>N_,Plugin:()=>Vi,Priority:()=>R_,Schema:()=>C_,Status:()=>A_,
Version:()=>O_});var Fc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that a check requests on each \
upstream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"The time between two checks. Default: 5s."},
timeout:{is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"inte\
ger",min:1,max:255},doc:"How many good answers in a row make an unhealthy upstream healthy. Default: 2."},failures:{is:{
kind:"integer",min:1,max:255},doc:"How many bad or missing answers in a row make an upstream unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"How many responses of 500 or more to clients in a row, or missin\
g ones, make an upstream unhealthy. Default: responses to clients do not count."},failover:{is:{kind:"boolean"},doc:"Whe\
ther requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var Bc={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308. Clients remember a 308, so a ro\
llback does not reach them for as long."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remembe\
r a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"The scheme, short host and port \
of new URLs. Default: https and the first short host."}}},aw={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"The status of the old host's answers in the meantime. Default: 503."}}},cw={kind:"rec\
ord",fields:{deprecation:{is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{
is:{kind:"string",format:"link"},doc:"A page about the sunset (RFC 8594 section 6)."}}},gs={deprecated:{is:{kind:"string",
format:"date"},doc:"When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{
kind:"string",format:"date"},doc:"When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},
afterSunset:{is:{kind:"enum",values:["serve","redirect","gone"]},doc:"What the host does after its sunset: serve as befo\
re (serve, the default), redirect to the short host, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:aw},
doc:"Announced periods before the sunset in which the host answers with an error."},links:{is:cw,doc:"Pages that respons\
es link to."}},jc={kind:"record",fields:gs};var uw={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},Vc={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. With false they stay as\
 they were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},
doc:"How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of i\
ts own, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by whic\
h the old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without \
one, the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The \
Host header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (cli\
ent), so that its lifecycle applies."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests \
go to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:uw,doc:"\
The old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old clust\
er with the old host's certificate. Default: none; the Secret of the original Ingress stays in use."}}};var lw={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Wc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h weight 0, or without a weight, gets no requests.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What kee\
ps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a\
 request has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Spl\
its only the requests on the short hosts, or only those on old hosts. Default: both."},override:{is:lw,doc:"How testers \
can choose a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Hashed together with the key. APIs with t\
he same salt and key put a client into the same share. Default: the API's name."}}};var dw={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},fw={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},ys={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Replaces the \
default cluster's url (and address) for this API. A base path is put in front of the path."},split:{is:Wc,doc:"Weights a\
cross clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's requests to this cluster, whatever s\
plit says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is removed before the request \
goes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstrea\
m receives: upstream (default), client, or a host name of one's own, to the letter: with a port only where one is said."},
legacy:{is:{kind:"enum",values:["proxy","redirect"]},doc:"What old hosts do: proxy (default), or redirect to the short h\
ost."},redirect:{is:Bc,doc:"How old hosts redirect, and what the new URLs begin with."},oldHosts:{is:jc,doc:"The lifecyc\
le of this API's old hosts. It replaces the lifecycle of their legacyHosts."},escapedSlashes:{is:{kind:"enum",values:["k\
eep","reject"]},doc:"What happens to paths with %2F, %5C or a backslash: keep (default), or reject with 400."},pathParameters:{
is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with a semicolon: keep (default), or reject with 40\
0."},controlCharacters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with escaped control charac\
ters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{is:{kind:"boolean"},doc:"Whether Location, Con\
tent-Location, Refresh, Link and Set-Cookie are mapped back to the client's URL. Default: false."},timeouts:{is:dw,doc:"\
Timeouts towards the upstream, as durations such as 5s."},retries:{is:{kind:"integer",min:0,max:32767},doc:"How often a \
failed attempt to reach the upstream is repeated. Kong's default is 5."},healthCheck:{is:Fc,doc:"Health checks of the up\
streams, and fail-over."},plugins:{is:{kind:"array",min:0,items:fw},doc:"Kong plugins for this API alone."},source:{is:Vc,
doc:"What the old cluster does with this API's old hosts (the chart's role: source). Merged with the defaults field by f\
ield."},owner:{is:{kind:"string",format:"line"},doc:"Who is responsible for the API, such as a team or an address: for t\
he plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"string",format:"label"}},doc:"Labels by which APIs ar\
e moved in batches."}}};var hw={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...gs}},pw={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess to connect to. Host, SNI and certificate remain those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whether the \
certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read \
and change the traffic."}}},ln={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"ho\
st"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,items:hw},
doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"map",min:1,
keys:"name",values:pw},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"add\
ress"},doc:"The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster conn\
ects to it (fixedIP)."},oldCluster:{is:{kind:"string",format:"name"},doc:"The cluster that APIs are moved away from, for\
 the plan. Needed where the clusters' urls do not tell."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to \
this cluster, whatever else the table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"\
The name of a response header that shows which cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"\
boolean"},doc:"Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of another A\
PI. Default: true."},defaults:{is:ys,doc:"Fields for every API that does not set them itself."},apis:{is:{kind:"map",min:1,
keys:"name",values:ys},doc:"The APIs by name. {} is all that most need.",required:!0}}};function mw(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...zc(n.is),...n.required===!0&&{required:!0}}}))}i(mw,
"kongFieldsOf");function zc(t){return t.kind!=="record"?bs(t):{type:"record",required:!1,fields:ws(t)}}i(zc,"kongFieldTy\
peOf");function ws(t){return Object.entries(t.fields).map(([e,n])=>({[e]:zc(n.is)}))}i(ws,"optionalKongFieldsOf");function bs(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:bs(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:bs(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:mw(t)}}}i(bs,"kongTypeOf");var xs={"yaml-syntax":{severity:"error",when:"The file is not YAML, or has a key twice.",remedy:"Correct the YAML at thi\
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
to 100ms or more."},"source-host":{severity:"error",when:"source.host is a host that the table does not serve for that A\
PI. The old cluster would call the new one by it.",remedy:"Name one of the API's old hosts or a short host, or add the h\
ost to the API's hosts."}};function v(t,e,n,r=xs[t].remedy){return{code:t,severity:xs[t].severity,path:e,message:n,remedy:r}}i(v,"finding");function Tt(t){
let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}i(Tt,"format\
Path");function Kc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${Tt(e)}: ${n} ${r}`}i(Kc,"formatFinding");function Ss(t){
for(let e of t)if(e.severity==="error")return!0;return!1}i(Ss,"hasErrors");function T(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}i(T,"ownValue");function X(t,e,n){e==="__proto__"?Object.
defineProperty(t,e,{value:n,configurable:!0,enumerable:!0,writable:!0}):t[e]=n}i(X,"setOwn");function Be(t){if(t-t!==0||Math.abs(t)>=1e14)return gw(t);let e=Math.abs(t),n=Math.floor(e),r=Math.floor((e-n)*1e12+.5),
s=t<0?"-":"";if(r===0)return`${s}${n}`;if(r===1e12)return`${s}${n+1}`;let o=`${r}`.padStart(12,"0");for(;o.endsWith("0");)
o=o.substring(0,o.length-1);return`${s}${n}.${o}`}i(Be,"numberText");function gw(t){if(t!==t)return"NaN";let e=t<0?"-":"",
n=Math.abs(t);if(n-n!==0)return`${e}Infinity`;let r=0;for(;n>=1e14;)n/=10,r+=1;return`${e}${Math.floor(n)}e${r}`}i(gw,"h\
ugeText");function Y(t){return t.length===1&&t>="0"&&t<="9"}i(Y,"isDigit");function fe(t){return t!==""&&$(t,Y)}i(fe,"isDigits");function he(t){
return Y(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(he,"isHexDigit");function _s(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(_s,
"isLetter");function dn(t){return _s(t)||Y(t)}i(dn,"isAlphanumeric");function oe(t){return _s(t)||Y(t)||t!==""&&"-._~".includes(
t)}i(oe,"isUnreserved");function Gc(t){return Xc(t,"-._/")}i(Gc,"isLabel");function Jc(t){return Xc(t,"-_")}i(Jc,"isPlug\
inName");function Xc(t,e){let n=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!$(n,dn)?!1:$(t,r=>dn(r)||e.
includes(r))}i(Xc,"isAlphanumericWith");function Yc(t){return t!==""&&bw(t)<=200&&$(t,e=>e.charCodeAt(0)>=32&&e.charCodeAt(
0)!==127)}i(Yc,"isPrintable");function fn(t){return $(t,e=>_s(e)||Y(e)||"!#$%&'*+-.^_`|~".includes(e))}i(fn,"isToken");function $(t,e){
for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i($,"every");var yw=!1;function bw(t){let[e,n]=yw?[128,191]:
[56320,57343],r=0;for(let s=0;s<t.length;s++){let o=t.charCodeAt(s);(o<e||o>n)&&(r+=1)}return r}i(bw,"characterCount");var Es=86400,ww=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],xw=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],Sw=[31,28,31,30,31,30,31,31,30,31,30,31];function ae(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=Pe(t,0,4),r=Pe(t,5,2),s=Pe(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>hn(n,r))return;let o=vw(n,r,s)*Es;if(t.length===10)return o;let a=_w(t.substring(10));return a===void 0?void 0:o+
a}i(ae,"parseDate");function Zc(t){return ae(t)!==void 0}i(Zc,"isDate");function eu(t){let e=Math.floor(t/Es),n=t-e*Es,r=1970,
s=e;for(;s>=vs(r);)s-=vs(r),r+=1;let o=1;for(;s>=hn(r,o);)s-=hn(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(d=>Qc(d)).join(":"),c=ww[e%7]??"",u=xw[o-1]??"";return`${c}, ${Qc(s+1)} ${u} ${r} ${a} GMT`}i(eu,"formatHttpDa\
te");function _w(t){let e=Pe(t,1,2),n=Pe(t,4,2),r=Pe(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=Ew(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(_w,"parseTime");function Ew(t){if(t==="Z")return 0;let e=t.charAt(0),n=Pe(t,1,2),r=Pe(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(Ew,"parse\
Offset");function Pe(t,e,n){let r=t.substring(e,e+n);return r.length===n&&fe(r)?Number(r):void 0}i(Pe,"digitsAt");function Qc(t){
return t<10?`0${t}`:`${t}`}i(Qc,"twoDigits");function tu(t){return t%4===0&&(t%100!==0||t%400===0)}i(tu,"isLeapYear");function vs(t){
return tu(t)?366:365}i(vs,"daysOfYear");function hn(t,e){return e===2&&tu(t)?29:Sw[e-1]??0}i(hn,"daysOfMonth");function vw(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=vs(s);for(let s=1;s<e;s++)r+=hn(t,s);return r}i(vw,"daysSince1970");var kw=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),Tw=2147483646,Aw=4,Pw=5;function pe(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;Y(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!Y(t.charAt(r));)r+=1;let c=kw.
get(t.substring(a,r));if(o===""||o.length>Pw||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=Aw&&e<=Tw?e:void 0}i(
pe,"parseDuration");function nu(t){return pe(t)!==void 0}i(nu,"isDuration");var Ow=63,Rw=253;function pn(t){return t!==""&&t.length<=Ow&&!t.startsWith("-")&&!t.endsWith("-")&&$(t,e=>Y(e)||e>="a"&&
e<="z"||e==="-")}i(pn,"isDnsLabel");function Oe(t){if(t.length>Rw)return!1;let e=t.split(".");for(let n of e)if(!pn(n))return!1;
return!fe(e[e.length-1]??"")}i(Oe,"isHostName");function mn(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!fe(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(mn,"isIpv4");function ks(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&mn(c))n+=2;else if(c!==""&&c.length<=
4&&$(c,he))n+=1;else return!1}}return e.length===2?n<8:n===8}i(ks,"isIpv6");function et(t){return mn(t)||ks(t)}i(et,"isI\
pAddress");function je(t){return et(t)||Oe(t)}i(je,"isAddress");function ru(t){return t==="/"?!0:su(t,e=>e!==""&&$(e,oe))}i(ru,"isPrefix");function gn(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return su(e,Cw)}i(gn,"isBasePath");function su(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(su,"segmentsAre");function Cw(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!Nw(t.substring(e,e+3)))return!1;e+=3}else{if(!oe(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(Cw,"isNormalSegment");function Nw(t){let e=t.substring(1);return e.
length===2&&$(e,he)&&e.toUpperCase()===e}i(Nw,"isUpperEscape");var ce="{api}";function R(t,e){return t.split(ce).join(e)}i(R,"withApi");function yn(t){return t==="https"?443:80}i(yn,"defaultPort");function B(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=ou(s);if(!(a===void 0||!gn(o)))return{scheme:e,host:a.host,port:a.port??yn(e),basePath:o}}
i(B,"parseUpstreamUrl");function iu(t){let e=ou(t);return e!==void 0&&Oe(e.host)}i(iu,"isNameWithPort");function Re(t){let e=t.
indexOf(":");return e===-1?t:t.substring(0,e)}i(Re,"withoutPortNumber");function ou(t){let e=t.indexOf("]"),n=t.indexOf(
":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=Iw(r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=Dw(t.
substring(n+1));return o===void 0?void 0:{host:s,port:o}}i(ou,"parseAuthority");function Iw(t){if(t.startsWith("[")&&t.endsWith(
"]")){let e=t.substring(1,t.length-1);return ks(e)?e:void 0}return Oe(t)||mn(t)?t:void 0}i(Iw,"parseHost");function Dw(t){
if(!fe(t)||t.length>5||t.startsWith("0"))return;let e=Number(t);return e<=65535?e:void 0}i(Dw,"parsePort");var Mw=":/?#[]@!$&()*+,;=";function au(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(B(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return $(r,s=>oe(s)||Y(s)||
s==="%"||Mw.includes(s))&&Lw(r)}i(au,"isLink");function Lw(t){return t.split("%").slice(1).every(e=>he(e.charAt(0))&&he(
e.charAt(1)))}i(Lw,"hasWholeEscapes");function Ve(t){let e=[];for(let n of t.split(",")){let r=Hw(qw(n));if(r===void 0)return;e.push(r)}return e}i(Ve,"parseSp\
litKeys");function qw(t){let e=0,n=t.length;for(;e<n&&t.charAt(e)===" ";)e+=1;for(;n>e&&t.charAt(n-1)===" ";)n-=1;return t.
substring(e,n)}i(qw,"withoutSpaces");function Hw(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.
substring(0,e),r=t.substring(e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!fn(r)))return{kind:n,name:r}}i(Hw,"parseSpli\
tKey");function tt(t){return e=>t(R(e,"x"))}i(tt,"withSomeApi");var Ts={name:{mustBe:"a DNS label (RFC 1123): lower-case letter\
s, digits and hyphens, at most 63, a letter or digit at both ends",allows:pn},host:{mustBe:"a host name in lower case, s\
uch as dev-01.example.com, without scheme, port, wildcard or final dot",allows:Oe},hostPattern:{mustBe:`a host name in l\
ower case in which ${ce} stands for the API's name, once`,allows:i(t=>t.split(ce).length===2&&tt(Oe)(t),"allows")},ownHost:{
mustBe:`a host name in lower case (${ce} may stand for the API's name), without scheme, port, wildcard or final dot`,allows:tt(
Oe)},prefix:{mustBe:"a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the \
end, no . or .. segment",allows:tt(ru)},url:{mustBe:"http://host[:port][/base] or https://host[:port][/base], without us\
er, query or fragment",allows:i(t=>B(R(t,"x"))!==void 0,"allows")},address:{mustBe:"an IP address or a host name, withou\
t a port",allows:tt(je)},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case, with a port (name:port) \
where the upstream shall see one',allows:tt(iu)},date:{mustBe:'a day such as "2027-03-31" or a time such as "2027-03-31T\
18:00:00Z"',allows:Zc},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",allows:nu},splitKeys:{
mustBe:'"header:NAME", "cookie:NAME", "consumer" or "ip", or several of them separated by commas (and spaces)',allows:i(
t=>Ve(t)!==void 0,"allows")},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&$(t,oe),"a\
llows")},token:{mustBe:"a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&fn(t),"allows")},link:{
mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without user",allows:au},origin:{mustBe:"h\
ttp://host[:port] or https://host[:port], without a path",allows:i(t=>B(t)?.basePath==="","allows")},requestPath:{mustBe:"\
a path that begins with /, such as /healthz",allows:i(t=>gn(t)&&t!=="","allows")},objectName:{mustBe:`the name of a Kube\
rnetes object: a DNS label in which ${ce} may stand for the API's name`,allows:tt(pn)},label:{mustBe:"1 to 63 letters, d\
igits or -._/, a letter or digit at both ends",allows:Gc},line:{mustBe:"one line of 1 to 200 characters",allows:Yc},pluginName:{
mustBe:"the name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at both ends",allows:Jc}};function bn(t,e){let n,r=3;for(let s of e){let o=Uw(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(bn,"close\
st");function Uw(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(Uw,"editDistance");function As(t){return Array.isArray(t)}i(As,"isList");var $w=Array.isArray({});function Q(t){return typeof t!="object"||
t===null?!1:!As(t)||$w&&t.length===0}i(Q,"isMap");function cu(t,e,n){let r=[];return wn(t,e,n,r),r}i(cu,"checkStructure");
function wn(t,e,n,r){if(t==null){r.push(v("null-value",n,`${We(n)} has no value.`));return}switch(e.kind){case"record":Q(
t)?Bw(t,e,n,r):r.push(Ce(t,"a map",n));return;case"map":Q(t)?jw(t,e,n,r):r.push(Ce(t,"a map",n));return;case"array":As(t)?
Vw(t,e,n,r):r.push(Ce(t,"a list",n));return;default:{let s=Fw(t,e,n);s!==void 0&&r.push(s)}}}i(wn,"check");function Fw(t,e,n){
switch(e.kind){case"opaque":return Q(t)?void 0:Ce(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:Ce(t,"tru\
e or false",n);case"integer":case"number":return Ww(t,e,n);case"enum":return zw(t,e.values,n);case"string":{if(typeof t!=
"string")return Ce(t,"text",n);let r=Ts[e.format];return r.allows(t)?void 0:xn(t,r.mustBe,n,e.format==="url"?Gw(t):void 0)}}}
i(Fw,"checkLeaf");function Bw(t,e,n,r){let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=T(e.fields,o);a!==
void 0?wn(T(t,o),a.is,[...n,o],r):r.push(Kw(o,s,n))}for(let o of s)T(e.fields,o)?.required===!0&&!Object.keys(t).includes(
o)&&r.push(v("missing-field",[...n,o],`${We(n)} needs the field ${o}.`))}i(Bw,"checkRecord");function jw(t,e,n,r){let s=Ts[e.
keys],o=Object.keys(t);for(let a of o)s.allows(a)||r.push(xn(a,s.mustBe,[...n,a])),wn(T(t,a),e.values,[...n,a],r);o.length<
e.min&&r.push(v("too-few",n,`${We(n)} has no entry.`))}i(jw,"checkMap");function Vw(t,e,n,r){for(let s=0;s<t.length;s++)
wn(t[s],e.items,[...n,s],r);t.length<e.min&&r.push(v("too-few",n,`${We(n)} has no entry.`))}i(Vw,"checkArray");function Ww(t,e,n){
let r=e.kind==="integer"?"a whole number":"a number";if(typeof t!="number")return Ce(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.
kind==="number"||Math.floor(t)===t)))return xn(Be(t),`${r} from ${e.min} to ${e.max}`,n)}i(Ww,"checkNumber");function zw(t,e,n){
let r=typeof e[0]=="number"?"number":"string";return typeof t!==r?Ce(t,r==="number"?"a whole number":"text",n):e.includes(
t)?void 0:xn(uu(t),`one of ${e.join(", ")}`,n)}i(zw,"checkEnum");function Kw(t,e,n){let r=bn(t,e),s=r===void 0?`Known he\
re: ${e.join(", ")}.`:`Did you mean ${r}?`;return v("unknown-field",[...n,t],`${We(n)} has no field ${t}.`,s)}i(Kw,"unkn\
ownField");function Ce(t,e,n){return v("wrong-type",n,`${We(n)} must be ${e}, but is ${Jw(t)}.`)}i(Ce,"wrongType");function xn(t,e,n,r){
return v("bad-value",n,`${We(n)}: "${t}" must be ${e}.`,r)}i(xn,"badValue");function Gw(t){if(!(!t.startsWith("grpc://")&&
!t.startsWith("grpcs://")))return"A table routes HTTP by paths, and gRPC has paths of its own: give such an API a host a\
nd a route of Kong's beside the table (chart/README.md, gRPC)."}i(Gw,"grpcRemedy");function Jw(t){return As(t)?"a list":
Q(t)?"a map":typeof t=="string"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${uu(t)}`}i(Jw,"describ\
e");function uu(t){return typeof t=="number"?Be(t):String(t)}i(uu,"plainText");function We(t){return t.length===0?"route\
Table":Tt(t)}i(We,"label");var lu=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable","companion"],du=[...lu.map(t=>({[t]:{type:"\
boolean",default:!1}})),{json:{type:"string",len_min:2}},...ws(ln)],Xw={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,
sharedTable:!1,companion:!1,entity:""};function fu(t,e){if(!Q(t))return{...Xw,table:t};let n={};for(let s of Object.keys(
t))!lu.includes(s)&&s!=="json"&&!Yw(s)&&X(n,s,T(t,s));let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===
!0,logDecision:t.logDecision===!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,companion:t.companion===
!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:typeof r=="string"?e(r):n}}i(fu,"readConfig");function Yw(t){
return t.startsWith("__")||t.endsWith("_id")}i(Yw,"isAddedByKong");var At=class{static{i(this,"QueuedCalls")}#e;#n;#t=[];constructor(e,n){this.#e=e,this.#n=n}setScheme(e){this.#t.push(()=>this.#e.
service.request.setScheme(e))}setTarget(e,n){this.#t.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#t.push(
()=>this.#e.service.setTlsVerify(e))}setHeader(e,n){this.#t.push(()=>this.#e.service.request.setHeader(e,n))}setPath(e){
this.#t.push(()=>this.#e.service.request.setPath(e))}setTimeouts(e,n,r){this.#t.push(()=>this.#e.service.setTimeouts(e,n,
r))}setRetries(e){this.#t.push(()=>this.#e.service.setRetries(e))}setForwardedPrefix(e){this.#n&&this.#t.push(()=>this.#e.
kdp.setForwardedPrefix(e))}setResponseHeaders(e){this.#t.push(async()=>{this.#n&&await this.#e.kdp.setResponseHeaders(e)===
!0||await this.#e.response.setHeaders(e)})}log(e){this.#t.push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){this.#t.
push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){this.#t.push(()=>this.#e.ctx.shared.set("kdp_rewrite",e))}async send(){
for(let e of this.#t)await e()}};function nt({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(nt,"loggedDecision");function hu(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(hu,"requestHea\
derCalls");function pu({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(pu,"connectionCalls");function mu({route:t,prefix:e},n){return t.stripPath&&e!==""?Qw(e,n):void 0}i(mu,"forwardedPrefix");function Qw(t,e){if(t!==
"/")return e.length===t.length?t:`${t}/`}i(Qw,"prefixTakenOff");function Z(t){let e=t.indexOf(":");if(e===-1)return gu(t.toLowerCase());let n=t.substring(e+1);return n===""||fe(n)?gu(t.
substring(0,e).toLowerCase()):""}i(Z,"hostKey");function yu(t){let e=Z(t),n=t.indexOf(":");return e===""?t:n===-1||n===t.
length-1?e:e+t.substring(n)}i(yu,"canonicalHost");function Sn(t){let e=t.indexOf(":");return e!==-1&&fe(t.substring(e+1))?
t.substring(0,e):t}i(Sn,"withoutPort");function gu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(gu,"withoutFi\
nalDot");function bu({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.stripPath?e:"",host:Z(n.host)+n.
host.substring(Sn(n.host).length)}}i(bu,"sharedRewrite");var ze={};function _n(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(_n,"upstreamPath");function wu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:d}=s,{upstream:l,cluster:h,
requestHeaders:p,responseHeaders:g}=d,{route:f}=c,y=h===f.nativeCluster,b=y?f.nativeDestination:f.destinations.get(h??"");
if(l===null||b===void 0)throw new Error(`decided for ${f.api} without an upstream`);let _=t&&y;_?f.hasOtherHost&&a.setHeader(
"Host",l.host):e0(s,l,b,o,a),p!==void 0&&hu(p,a),t||Zw(s,a),g!==ze&&Object.keys(g).length>0&&a.setResponseHeaders(g),(t?
n&&!_:e||n)&&a.log(nt(r,d,u)),(t&&e&&!_||f.hasPassiveChecks&&!n)&&a.share(nt(r,d,u)),f.rewritesResponse&&a.shareRewrite(
bu(c,u,l,b))}i(wu,"callsFor");function Zw({match:t,path:e},n){pu(t.route,n);let r=mu(t,e);r!==void 0&&n.setForwardedPrefix(
r)}i(Zw,"ownRouteCalls");function e0({match:t,path:e,query:n},{scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},d,l){
let h=d===void 0?t0(t,e):void 0;r!==(d??h?.scheme)&&l.setScheme(r),l.setTarget(c,o),r==="https"&&u!==h?.tlsVerify&&l.setTlsVerify(
u),s!==c&&l.setHeader("Host",s);let p=n===""?a:a.substring(0,a.length-n.length);p!==(h?.path??e)&&l.setPath(p)}i(e0,"ups\
treamCalls");function t0({route:t,prefix:e},n){let{scheme:r,basePath:s,tlsVerify:o}=t.nativeDestination,a=_n(n,t.stripPath?
e:"",s);return{scheme:r,path:a,tlsVerify:r==="https"?o:void 0}}i(t0,"nativeForwarding");function Ps(t,e,n){let r=R(t.url,e),s=B(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,d=n0(a.includes(":")?`[${a}]`:a,o,c),l=t.address===void 0?a:R(t.address,e);return{scheme:o,
host:d,serverName:o==="https"?Su(d):null,address:l,dialled:l.includes(":")?`[${l}]`:l,port:c,basePath:u,tlsVerify:t.tlsVerify??
!0,isOwnHost:n(a)}}i(Ps,"destinationOf");function En(t,e,n){return t==="upstream"?n.host:t==="client"?yu(e):t}i(En,"host\
HeaderOf");function xu(t,{scheme:e,port:n}){return t==="upstream"||t==="client"||n===yn(e)?!0:t.endsWith(`:${n}`)}i(xu,"\
isSentByKong");function n0(t,e,n){return n===yn(e)?t:`${t}:${n}`}i(n0,"withPort");function vn(t,e){return t===e.host?e.serverName:
e.scheme==="https"?Su(t):null}i(vn,"serverNameFor");function Su(t){if(t.startsWith("["))return null;let e=Re(t);return et(
e)?null:e}i(Su,"serverNameOf");var r0=2e3,_u=2,s0=[200,204,302];function Eu({routes:t,checkedApis:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(i0(s,o,a,s.healthCheck))}return n}i(Eu,"checkTargetsOf");function i0({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:d}=s,l=En(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:l,serverName:vn(l,s),tlsVerify:d,path:o.path,timeout:pe(o.timeout??"")??r0,statuses:o.
statuses??s0},interval:n,thresholds:{successes:o.successes??_u,failures:o.failures??_u,passive:o.passive}}}i(i0,"targetO\
f");var rt={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function vu(t){return t!==void 0&&Object.keys(rt).includes(t)}i(vu,"isProblem");var o0="application/problem+json";function ku(t){return j(t,{"Retry-After":"5"})}i(ku,"refusalExit");function j(t,e={},n,r=rt[t].
status){let{type:s}=rt[t];return{status:r,type:s,headers:{"Content-Type":o0,...e},...n!==void 0&&{members:n}}}i(j,"probl\
emExit");function kn(t){return t.exit!==null}i(kn,"hasExit");function Tu({api:t,entry:e,responseHeaders:n},{host:r}){let s=Sn(r)===
Z(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:j(s)}}
i(Tu,"exitForMissingRoute");function Au({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||
t&&!u)&&c.log(nt(s,a,o)),t&&u&&c.share(nt(s,a,o))}i(Au,"logExit");function Pu({exit:t,responseHeaders:e,because:n}){let[
r]=n;return{status:t.status,headers:{...e,...t.headers},problem:vu(r)?r:void 0}}i(Pu,"kongExitOf");function Ou({nativeRoutes:t},e){return t&&!e.checksServerName&&a0(e)}i(Ou,"needsNoPlugin");function a0(t){return!c0(t)&&
t.routes.every(({isNative:e})=>e)}i(a0,"isNativeTable");function c0({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({lifecycle:n})=>n.isDeclared)}i(c0,"needsPlu\
ginForEveryRequest");function u0(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=rt[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(u0,"problemOf");function Tn(t,e,n,r){return JSON.stringify(u0(t,e,n,r))}i(Tn,"problem\
Body");function W({headers:t},e){return T(t,e)}i(W,"headerOf");function st(t){let e=0,n=t.length;for(;e<n&&Ru(t.charAt(e));)e+=
1;for(;n>e&&Ru(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(st,"trimSpace");function Ru(t){return t===" "||t==="	"}i(Ru,
"isSpace");var it="cdn-loop";function Cu(t){let e=W(t,it);return e===void 0?l0:d0(e)}i(Cu,"gatewaysOf");var l0=[];function d0(t){return f0(
t).map(e=>st(e.split(";")[0]??"")).filter(e=>e!=="")}i(d0,"gatewaysIn");function f0(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(f0,"elementsOf");function Nu(t,e,{isOwnHost:n}){if(!n)return;let r=W(e,it)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(Nu,"loopHeaders");function Os(t,e){let n=`${e}=`;for(let r of(W(t,"cookie")??"").split(";")){let s=st(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(Os,"cookieOf");function An(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Pt(Mu(ot(n,Du(Iu(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=ot(n,Du(Iu(t,r,t.length-r)))),n=ot(n,t.length),n=Pt(ot(n,Math.floor(n/65536)),2246822507),n=Pt(ot(
n,Math.floor(n/8192)),3266489909),ot(n,Math.floor(n/65536))}i(An,"murmur3");function Iu(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(Iu,"wordAt");function Du(t){return Pt(Mu(Pt(t,3432918353),15),461845907)}i(Du,
"scramble");function Pt(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Pt,"multiply");function Mu(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Mu,"rotate");function ot(t,e){let n=t^e;return n<0?n+4294967296:
n}i(ot,"xor");function Lu(t){return An(t,0)}i(Lu,"hashOf");var h0=4294967296;function Hu(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let d=T(e.weights,u)??0;d<=
0||(s+=d,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:y0(Ve(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:p0(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(Hu,"compileSplit");function p0(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(p0,"headersOf");function Uu(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=T(n.weights,s)??0,a=r===void 0?0:T(n.weights,r)??0;
(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Uu,"heaviestOf");function $u({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i($u,"sharesOf");function Rs({shares:t},e){
return t.some(n=>n.cluster===e)}i(Rs,"isInSplit");function Fu(t,e){let n=t.header===void 0?void 0:qu(t,W(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:qu(t,Os(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(Fu,"overrideOf");function Bu(t,e,n){let r=m0(t,e)?.place;return{cluster:ju(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i(Bu,"bucketOf");function ju(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:ju(t,e,n+1)}i(ju,"clusterAt");function m0(t,e){return Vu(t,e,0)}i(m0,"placeOf");
function Vu(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=Cs(r,e);if(s===void 0)return Vu(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Lu(`${t.salt}:${s}`)/h0,key:o}}i(Vu,"placeBy");function Cs(t,e){
let n=g0(t,e);return n===""?void 0:n}i(Cs,"valueOfKey");function g0(t,e){return t.kind==="header"?W(e,t.name.toLowerCase()):
t.kind==="cookie"?Os(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(g0,"readKey");function y0(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(y0,"withFallb\
acks");function qu(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&Rs(t,
n)?n:void 0}i(qu,"requestedCluster");function Wu(t,e){return Pn(t,e)?.headers??Ns}i(Wu,"requiredHeaders");var Ns=[],b0=["origin","access-control-request-meth\
od"],w0=["upgrade"];function zu({because:t},e){let[n]=t;return n!=="redirect"?Ns:e==="OPTIONS"?b0:e==="GET"?w0:Ns}i(zu,"\
requiredToEnd");function Ku(t,e,n){let r=Pn(t,e);if(r?.asksForConsumer!==!0)return!1;for(let s of r.keys){if(s.kind==="c\
onsumer")return!0;if(Cs(s,n)!==void 0)return!1}return!1}i(Ku,"requiresConsumer");function Pn({split:t,pin:e},n){if(!(t===
void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i(Pn,"splitFor");var x0="kdp_request",Gu=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],On=class{static{i(this,"RequestReader")}#e=!0;#n;async serviceScheme(e){return this.#n??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#n}async read(e){if(this.#e){let r=Is(await e.nginx.getVar(x0)).split("\
 ");if(r.length>=Gu.length)return Ju(r);this.#e=!1}let n=[];for(let r of Gu)n.push(Is(await e.nginx.getVar(r)));return Ju(
n)}async withHeaders(e,n,r){if(r.length===0)return n;let s={...n.headers};for(let o of r){let a=await e.nginx.getVar(`ht\
tp_${o.replaceAll("-","_")}`);a!=null&&X(s,o,Is(a))}return{...n,headers:s}}async complete(e,n,{route:r,entry:s}){let o=await this.
withHeaders(e,n,Wu(r,s));if(!Ku(r,s,o))return o;let a=await S0(e);return a===void 0?o:{...o,consumer:a}}};async function S0(t){
let e=await t.client.getCredential();if(e==null)return;let n=await t.client.getConsumer();return typeof n?.id=="string"?
n.id:void 0}i(S0,"authenticatedConsumer");function Ju(t){let[e="",n="",r="",s="",o="",a="",...c]=t;return{method:e,host:n,
target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.join("")===""?{}:{[it]:c.join(" ")}}}i(Ju,"reque\
stOf");function Is(t){if(t==null)return"";if(typeof t=="string"&&_0(t))return t;let e=typeof t=="string"?new TextEncoder().
encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(Is,"byteString");function _0(t){for(let e=0;e<t.length;e++)
if(t.charCodeAt(e)>127)return!1;return!0}i(_0,"isAscii");function Rn({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:ae(t),a=e===void 0?void 0:
ae(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:eu(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isDeclared:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.
map(({from:c,until:u,status:d=503})=>({from:ae(c)??0,until:ae(u)??0,status:d}))}}i(Rn,"compileLifecycle");function Xu({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Xu,"brownoutAt");function Yu({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Yu,"stateAt");function Qu(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Qu,"lifecycleHeaders");function Cn(t){let e=t.indexOf(ce);return{text:t,before:t.substring(0,e),after:t.substring(e+ce.length)}}i(Cn,"patternOf");
function we(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(we,"apiOfHost");function Zu(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(Zu,"compilePrefixes");function Nn({names:t,depth:e},n){let r=el(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?E0(t,n,r,
e-1,s):s}i(Nn,"findLongestPrefix");function E0(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=el(e,a),o=t[e.substring(
0,a)]??o;return o}i(E0,"findDeeper");function el(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(el,"endOfSegme\
nt");function In(t,e,n){let r=Z(e);if(t.shortHosts.has(r)){let o=Ds(t,Nn(t.prefixes,n));return o===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,lifecycle:void 0}}let s=Ds(t,t.ownHosts.get(r));
if(s!==void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",lifecycle:s.lifecycle};for(let{pattern:o,lifecycle:a}of t.
legacyPatterns){let c=Ds(t,we(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",lifecycle:c.
lifecycle??a}}return{kind:"unknown-host"}}i(In,"matchRequest");function Ds({routes:t},e){return e===void 0?void 0:t.get(
e)}i(Ds,"routeOf");function tl(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(tl,"compilePathRules");function nl({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(nl,"restrictsPaths");function rl({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&v0(r)}i(rl,"isRefusedPath");function v0(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(v0,"hasControl");function il(t){return k0(t)?"preflight":T0(t)?"websocket":void 0}i(il,"notRedirected");function k0(t){return t.method!==
"OPTIONS"?!1:sl(t,"origin")&&sl(t,"access-control-request-method")}i(k0,"isPreflight");function sl(t,e){return(W(t,e)??"")!==
""}i(sl,"hasHeader");function T0(t){let e=t.method==="GET"?W(t,"upgrade"):void 0;return e!==void 0&&A0(e)}i(T0,"opensWeb\
Socket");function A0(t){return t.split(",").some(e=>st(e).toLowerCase()==="websocket")}i(A0,"namesWebSocket");var ol={"Cache-Control":"no-store"};function al(t){let{index:e,match:n,request:r,path:s}=t;if(P0(t))return{reason:"misdi\
rected",exit:j("misdirected")};let o=Cu(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:j("loop",{},{hops:a})}}if(rl(n.route.pathRules,s))return{reason:"refused-path",exit:j("refused-path")};
if(n.entry!=="short")return O0(t,n.lifecycle)}i(al,"ownAnswerOf");function P0({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||Z(s)===Z(a))return!1;let c=In(t,s,r);return c.kind==="api"&&c.
route.api!==e.route.api}i(P0,"isMisdirected");function O0({match:t,request:e,successor:n,time:r},s){let o=n===void 0?void 0:
{successor:n},a=s===void 0?"serve":Yu(s,r);if(a==="gone")return{reason:"old-host-gone",exit:j("old-host-gone",ol,o)};let c=s===
void 0?void 0:Xu(s,r);if(c!==void 0){let l={...ol,"Retry-After":`${Math.ceil(c.until-r)}`};return{reason:"old-host-brown\
out",exit:j("old-host-brownout",l,o,c.status)}}let{redirect:u}=t.route;if(n===void 0||a!=="redirect"&&!u.isOn||il(e)!==void 0)
return;let d={Location:n,...u.headers};return{reason:"redirect",exit:{status:u.status,type:null,headers:d}}}i(O0,"oldHos\
tAnswer");function cl(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=Pn(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:Fu(o,n)??Bu(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:R0(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(cl,"chooseCluster");function R0({api:t,clusters:e,
split:n},r,s){return C0(e,r).find(o=>(n===void 0||Rs(n,o))&&s(t,o))}i(R0,"nextHealthy");function C0(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(C0,"clustersAfter");var Ot=47,N0=46,I0=Array.from({length:256},(t,e)=>e===Ot||oe(String.fromCharCode(e)));function ul(t){if(t.charCodeAt(0)!==
Ot)return!1;let e=Ot;for(let n=1;n<t.length;n++){let r=t.charCodeAt(n);if(I0[r]!==!0||e===Ot&&(r===Ot||r===N0))return!1;
e=r}return!0}i(ul,"isPlainPath");var D0="!*'();:@&=+$,/?%#[]",Dn="0123456789ABCDEF";function Mn(t){if(ul(t))return t;if(!t.startsWith("/"))return;let e=M0(
t);if(!(e===void 0||L0(t)))return H0(e)}i(Mn,"normalPath");function M0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=dl(t,n+1);if(o===void 0||o===0)return;e.push(ll(o,!0)),n+=
3}else e.push(ll(s,!1)),n+=1}return e.join("")}i(M0,"normalizeEscapes");function ll(t,e){let n=String.fromCharCode(t);return oe(
n)||D0.includes(n)&&!e?n:`%${Dn.charAt(Math.floor(t/16))}${Dn.charAt(t%16)}`}i(ll,"encode");function L0(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of q0(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(L0,"climbsAboveRoot");function q0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?dl(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(q0,"decodeDotsAndSlashes");function H0(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(H0,"resolveSegments");function dl(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!he(n)||!he(r)))return Dn.indexOf(n.
toUpperCase())*16+Dn.indexOf(r.toUpperCase())}i(dl,"hexValue");var U0='"<>\\#',fl="0123456789ABCDEF";function pl(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+hl(n),u=Mn(c);if(!(u===void 0||Nn(t.prefixes,u)!==e.api))return s.origin+($0(c)?u:c)+hl(r)}i(pl,"shortUrl");function $0(t){
return t.includes("/.")||t.includes("/%2e")||t.includes("/%2E")}i($0,"mayHaveDotSegment");function hl(t){let e=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||U0.includes(s);e.push(o?`%${fl.charAt(Math.floor(r/16))}${fl.
charAt(r%16)}`:s)}return e.join("")}i(hl,"escapeUrl");function ml(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(ml,"splitTarget");function gl(t,e){let n=ml(e.target),r=Mn(n.path);return{target:n,path:r,match:r===void 0?F0:In(t,e.host,r)}}i(gl,"locate");
var F0={kind:"unknown-host"};function Ln(t,{target:e,path:n,match:r},s,o){if(n===void 0)return Rt(null,null,"malformed-path",j("malformed-path"),ze);
if(r.kind==="unknown-host")return Rt(null,null,"unknown-host",j("unknown-host"),ze);if(r.kind==="unknown-path")return Rt(
null,r.entry,"unknown-path",j("unknown-path"),ze);let{route:a,entry:c,lifecycle:u}=r,d=c==="legacy"&&B0(r)?pl(t,a,e):void 0,
l=u===void 0?ze:Qu(u,d),h=al({index:t,match:r,request:s,path:n,successor:d,time:o.time});if(h!==void 0)return Rt(a.api,c,
h.reason,h.exit,l);let p=cl(a,c,s,o),{cluster:g}=p,f=g===void 0?void 0:a.destinations.get(g);if(g===void 0||f===void 0){
let _=j("no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return Rt(a.api,c,"no-healthy-cluster",
_,l)}let y={api:a.api,entry:c,cluster:g,because:p.because,upstream:j0(r,s,f,n,e.query),responseHeaders:V0(t,l,p),exit:null},
b=Nu(t.gateway,s,f);return b===void 0?y:{...y,requestHeaders:b}}i(Ln,"decideLocated");function B0({route:t,lifecycle:e}){
return t.redirect.isOn||e?.isDeclared===!0}i(B0,"needsSuccessor");function j0({route:t,prefix:e},n,r,s,o){let a=En(t.hostHeader,
n.host,r);return{scheme:r.scheme,host:a,sni:vn(a,r),address:r.address,port:r.port,target:_n(s,t.stripPath?e:"",r.basePath)+
o}}i(j0,"upstreamOf");function V0({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; b\
ecause="${r.join(", ")}"`}}i(V0,"withDecision");function Rt(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(Rt,"exitDecision");function yl({decisionHeader:t},{route:e,lifecycle:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isNative||n?.
isDeclared===!0||t!==void 0?!1:W(r,it)===void 0&&(!o||s===""||s===a)}i(yl,"isNativeRequest");function bl({api:t,nativeCluster:e,
pin:n},r){return{api:t,entry:r,cluster:e,because:n===void 0?W0:z0}}i(bl,"nativeDecision");var W0=["default"],z0=["pin"];function Ct(t){return Object.keys(t.apis).map(e=>Ms(t,e))}i(Ct,"effectiveApis");function Ms(t,e){let n={...t.defaults,...T(
t.apis,e)},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:R(s.
path??"/{api}",e),hosts:(s.hosts??[]).map(o=>R(o,e)),cluster:s.cluster??K0(t)}}i(Ms,"effectiveApi");function K0({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(K0,"onlyClusterOf");function ee(t,e,n){return T(t.apis,e)?.[n]!==
void 0?["apis",e,n]:["defaults",n]}i(ee,"declaredAt");function xe(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],
t.defaults]);for(let n of Object.keys(t.apis)){let r=T(t.apis,n);r!==void 0&&e.push([["apis",n],r])}return e}i(xe,"decla\
redSettings");function Nt(t){return(t.legacyHosts??[]).map(e=>Cn(e.host))}i(Nt,"patternsOf");function Ls(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return qs([n],new Set(e.map(({name:r})=>r)),Nt(t))}i(Ls,"ownHostsOf");function qs(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=we(s,r);return o!==void 0&&e.has(o)})}i(qs,"isOwnHostIn");var G0=307,J0=308,X0=3e5;function wl({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??G0,s=pe(n?.maxAge??"")??X0;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===J0?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(wl,"compileRedirect");function xl(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=T(t.clusters,s);if(a===void 0)throw new Error(`uncheck\
ed table: there is no cluster ${s}`);if(r===void 0||s!==n)return Ps(a,e,o);let{tlsVerify:c}=a;return Ps({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(xl,"destinationIn");var Y0=6e4,Q0=5e3;function Sl(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=R(s.hostHeader??"ups\
tream",e.name),d=u==="client"||u!=="upstream"&&r(Re(u));for(let E of n){let C=xl(t,e,E,r);c.set(E,d?{...C,isOwnHost:!0}:
C)}let{healthCheck:l}=s,h=o??Uu(s,a)??a,p=c.get(h);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${h}`);
let g=!xu(u,p),f=wl(t,s),y=tl(s),b=s.oldHosts===void 0?void 0:Rn(s.oldHosts),_=l!==void 0&&(l.failover??!0),x=o!==void 0||
s.split===void 0&&!_,S=f.isOn||b?.isDeclared===!0||s.rewriteResponse===!0||l?.passive!==void 0||g;return{api:e.name,prefix:e.
path,stripPath:s.stripPath??!0,hostHeader:u,hasOtherHost:g,pin:o,cluster:a,nativeCluster:h,nativeDestination:p,clusters:n,
destinations:c,split:s.split===void 0?void 0:Hu(e.name,s.split,a),hasFailover:_,hasPassiveChecks:l?.passive!==void 0,healthCheck:l,
checkInterval:pe(l?.interval??"")??Q0,redirect:f,lifecycle:b,pathRules:y,rewritesResponse:s.rewriteResponse??!1,timeouts:Z0(
s.timeouts),retries:s.retries,hasConnectionSettings:s.timeouts!==void 0||s.retries!==void 0,isNative:x&&!S&&!nl(y)&&!p.isOwnHost}}
i(Sl,"compileApi");function Z0(t){if(t===void 0)return;let e=i(n=>(n===void 0?void 0:pe(n))??Y0,"milliseconds");return{connect:e(
t.connect),send:e(t.send),read:e(t.read)}}i(Z0,"compileTimeouts");var qn=class{static{i(this,"LruCache")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var ex=500,Hn=class{static{i(this,"Routes")}apis;compile;known=new qn(ex);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return T(this.apis,e)!==void 0}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.
forEach(r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}};var tx=["plugins","source","owner","labels"],nx=["address","oldCluster"];function El(t){let e={};for(let s of Object.keys(
t.apis))X(e,s,_l(T(t.apis,s)));let n={};for(let[s,o]of Object.entries(t))nx.includes(s)||X(n,s,o);let r=Hs({...n,apis:e,
defaults:_l(t.defaults)});return An(r,0).toString(16).padStart(8,"0")}i(El,"tableVersion");function _l(t){let e={};for(let[
n,r]of Object.entries(t??{}))tx.includes(n)||X(e,n,r);return e}i(_l,"pluginFields");function Hs(t){if(typeof t=="number")
return Be(t);if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.isArray(t)){for(let r of t)e.push(Hs(r));
return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=T(n,r);s!=null&&e.push(`${r}:${Hs(s)}`)}return e.
length===0?"[]":`{${e.join(",")}}`}i(Hs,"canonical");function vl(t){let e=Ct(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:d}of e)for(let l of d)r.set(l,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:Cn(u.host),lifecycle:Rn(u)})),a=new Hn(t.apis,u=>Sl(
t,Ms(t,u),n,c)),c=qs([s,r],a,o.map(({pattern:u})=>u));return{version:El(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:Zu(e.map(({path:u,name:d})=>[u,d])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!0,checkedApis:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),hasPassiveChecks:e.some(
({settings:{healthCheck:u}})=>u?.passive!==void 0)}}i(vl,"compileTable");function It(t,e,n){let r=ku(e);return t.response.exit(r.status,Tn(e,r,null,n),r.headers)}i(It,"refuse");function Tl(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(rx(o,r,a))},"check");
s(t.pin,["pin"]),s(t.oldCluster,["oldCluster"]);for(let[o,a]of xe(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);
for(let c of Object.keys(a.split?.weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;
let a=`${o.name} has no default cluster: ${r.join(" or ")}.`;n.push(v("no-cluster",["apis",o.name],a))}return n}i(Tl,"ch\
eckClusters");function Al(t){let e=[];for(let[n,{split:r}]of xe(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(
r.weights))s+=T(r.weights,o)??0;kl(s,100)||kl(s,1e3)||e.push(v("weights-sum",[...n,"split","weights"],`The weights add u\
p to ${Be(s)}.`))}return e}i(Al,"checkWeights");function Pl(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??
"upstream";if(o==="upstream"||s.cluster===void 0)continue;let a=s.settings.upstream??T(t.clusters,s.cluster)?.url??"",c=ee(
t,s.name,"hostHeader"),u=c.join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let d=o==="client"?"the ho\
st that the client called":Re(o),l=`${s.name} is served by ${a} with Host and SNI ${d}; its certificate is checked again\
st that.`;n.push(v("sni-is-not-upstream",c,l))}return n}i(Pl,"checkHostHeaders");function kl(t,e){return Math.abs(t-e)<1e-6}
i(kl,"isAbout");function rx(t,e,n){let r=bn(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(
", ")}.`;return v("unknown-cluster",n,`There is no cluster ${t}.`,s)}i(rx,"unknownCluster");var Ol=100;function Rl(t){let e=[];for(let[n,{healthCheck:r}]of xe(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:pe(o);if(o===void 0||a===void 0||a>=Ol)continue;let c=`${s} is ${o}; it must be at least ${Ol}ms.`;e.push(
v("check-too-often",[...n,"healthCheck",s],c))}return e}i(Rl,"checkHealthChecks");function Cl(t,e){return[sx(t),ix(t,e),ax(t,e),cx(t,e)].flat()}i(Cl,"checkHosts");function sx(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(v("host-repeated",["shortHosts",s],`${r} is listed twice in shortHosts.`))});
let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(v("host-repeated",["legacyHos\
ts",s,"host"],`${r} is listed twice in legacyHosts.`))}),e}i(sx,"checkRepeatedHosts");function ix(t,e){let n=[],r=new Set(
Object.keys(t.apis)),s=new Set(t.shortHosts),o=Nt(t),a=new Map;for(let c of e)c.hosts.forEach((u,d)=>{let l=[...ee(t,c.name,
"hosts"),d],h=a.get(u);s.has(u)&&n.push(v("host-is-short",l,`${u} is a short host.`)),h===c.name?n.push(v("host-repeated",
l,`${u} is listed twice for ${c.name}.`)):h!==void 0&&n.push(v("host-taken",l,`${u} is an own host of both ${h} and ${c.
name}.`)),a.set(u,h??c.name);for(let g of o){let f=we(g,u);if(f===void 0||f===c.name||!r.has(f))continue;let y=`${u} goe\
s to ${c.name} and no longer to ${f}, although it matches the pattern ${g.text} for ${f}.`;n.push(v("host-shadowed",l,y))}
let p=c.settings.oldHosts===void 0?ox(t,o,u,c.name):void 0;if(p!==void 0){let g=`${u} is an own host of ${c.name}, so th\
e end of ${p} does not hold for it.`;n.push(v("end-bypassed",l,g))}je(u)||n.push(v("name-too-long",l,`${u} is too long f\
or DNS.`))});return n}i(ix,"checkOwnHosts");function ox({legacyHosts:t=[]},e,n,r){let s=e.findIndex(l=>we(l,n)===r),{deprecated:o,
sunset:a,brownouts:c=[],links:u}=t[s]??{};return o!==void 0||a!==void 0||c.length>0||u!==void 0?e[s]?.text:void 0}i(ox,"\
endingPattern");function ax(t,e){let n=[],r=new Set(e.map(s=>s.name));return Nt(t).forEach((s,o)=>{for(let a of t.shortHosts){
let c=we(s,a);if(c===void 0||!r.has(c))continue;let u=`For ${c} the pattern gives ${a}, which is a short host.`;n.push(v(
"host-is-short",["legacyHosts",o,"host"],u))}}),n}i(ax,"checkPatternsAgainstShortHosts");function cx(t,e){let n=[],r=Nt(
t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["lega\
cyHosts",c,"host"],d=R(a.text,o);je(d)||n.push(v("name-too-long",u,`${d} is too long for DNS.`));for(let l of r.slice(0,
c)){if(!a.after.endsWith(l.after)&&!l.after.endsWith(a.after))continue;let h=e.find(f=>{let y=we(l,R(a.text,f.name));return y!==
void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;let g=`The pattern gives ${R(a.text,h.name)} to ${h.name}, but the\
 earlier pattern ${l.text} gives it to another API.`;n.push(v("host-shadowed",u,g))}}),n}i(cx,"checkLegacyNames");function Il(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...Nl(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of xe(
t))r!==void 0&&e.push(...Nl(r,[...n,"oldHosts"])),s!==void 0&&e.push(...lx(s,t.shortHosts,[...n,"redirect"]));return e}i(
Il,"checkOldHosts");function Nl(t,e){let n=[],r=t.deprecated===void 0?void 0:ae(t.deprecated),s=t.sunset===void 0?void 0:
ae(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(v("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(v("no-sun\
set",[...e,"afterSunset"],"afterSunset is set, but there is no sunset.")),[...n,...ux(t,s,[...e,"brownouts"])]}i(Nl,"che\
ckLifecycle");function ux({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=ae(o.from),u=ae(o.until);if(c===
void 0||u===void 0)return;let d=i(l=>{r.push(v("brownout-order",[...n,a],`The brownout from ${o.from} to ${o.until} ${l}\
.`))},"report");u<=c&&d("ends before it begins"),e!==void 0&&u>e&&d("goes on after the host's sunset"),c<s&&d("begins be\
fore the previous one is over"),s=Math.max(s,u)}),r}i(ux,"checkBrownouts");function lx({status:t,permanent:e,origin:n},r,s){
let o=[];t===308&&e!==!0&&o.push(v("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so a rollback does\
 not reach them."));let a=n===void 0?void 0:B(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(v("redirect-elsewhere",
[...s,"origin"],`${a} is not one of the short hosts.`)),o}i(lx,"checkRedirect");function Ml(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(v("path-taken",Dl(t,s),a))}}for(let s of e){let o=dx(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(v("path-inside",Dl(t,s),a))}return n}i(Ml,"checkPaths");function Dl(t,e){return e.
settings.path===void 0?["apis",e.name]:ee(t,e.name,"path")}i(Dl,"pathOf");function dx(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(dx,"ownerOfParent");function Ll(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(R(a,r))||(t.legacyHosts??[]).some(l=>R(l.host,r)===R(a,r)))continue;let d=[...T(t.apis,r)?.source?.host!==
void 0?["apis",r]:["defaults"],"source","host"];n.push(v("source-host",d,`${r} is not served at ${R(a,r)}.`))}return n}i(
Ll,"checkSources");function Hl(t,e){let n=[];for(let[r,{split:s}]of xe(t)){let o=[...r,"split"];for(let c of Ve(s?.by??"")??[])c.kind==="he\
ader"&&!Us(c.name)&&n.push(ql(c.name,[...o,"by"]));let a=s?.override?.header;a!==void 0&&!Us(a)&&n.push(ql(a,[...o,"over\
ride","header"]))}return[...n,...fx(t,e)]}i(Hl,"checkSplitKeys");function Us(t){return $(t,e=>dn(e)||e==="-"||e==="_")}i(
Us,"isPassedOn");function ql(t,e){let n=`nginx, and so Kong, ignores a header called ${t}: names have letters, digits, -\
 and _ there.`;return v("key-unread",e,n)}i(ql,"dropped");function fx(t,e){let n=[],r=new Set;for(let{name:s,settings:o}of e){
if(o.source?.method!=="nginx")continue;let a=[...ee(t,s,"split"),"by"];for(let c of Ve(o.split?.by??"")??[]){let u=hx(c),
d=`${a.join(".")} ${u??""}`;u===void 0||r.has(d)||(r.add(d),n.push(v("key-unread",a,`For ${s} the old cluster divides re\
quests without it: ${u}`)))}}return n}i(fx,"checkOldCluster");function hx(t){if(t.kind==="consumer")return"it knows no c\
onsumers of Kong.";if(!(t.kind!=="header"||!t.name.includes("_")||!Us(t.name)))return`ingress-nginx drops ${t.name}, unl\
ess its ConfigMap says enable-underscores-in-headers: "true".`}i(hx,"whyUnread");var $s="";function Ul(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(T(t.clusters,s)?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody between the clusters can read and change its traffic.`;n.push(
v("tls-unverified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?gx(t,e):[];return[n,r,px(t,e)].flat()}i(Ul,"checkTls");
function px(t,e){let n=[],r=new Set,s=Object.keys(t.clusters).filter(o=>mx(T(t.clusters,o)?.url??""));for(let o of e){let a=o.
settings.upstream!==void 0&&o.cluster!==void 0;for(let c of a?[...s,o.cluster]:s){let u=$l(t,o,c)?.use;if(u?.isVerified!==
!0||!et(u.name))continue;let l=a&&c===o.cluster?ee(t,o.name,"upstream"):["clusters",c,"url"];if(r.has(l.join(".")))continue;
r.add(l.join("."));let h=`For ${o.name} the upstream is the IP address ${u.name}. Kong does not compare it with the IP a\
ddresses in a certificate.`;n.push(v("https-address",l,h))}}return n}i(px,"checkAddresses");function mx(t){return et(B(R(
t,"api"))?.host??"")}i(mx,"isAtAddress");function gx(t,e){let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.
keys(t.clusters)){let c=$l(t,o,a);if(c===void 0)continue;let{place:u,use:d}=c,l=s.get(u)??[],h=l.find(g=>yx(g,d)),p=d.isVerified?
h?.cluster??"":a;if(h!==void 0&&!r.has(p)){r.add(p);let g=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.
name} by cluster ${a}, and only one of them checks the certificate.`;n.push(v("tls-mixed",["clusters",p,"tlsVerify"],g))}
l.some(g=>g.isVerified===d.isVerified&&g.name===d.name)||l.push(d),s.set(u,l)}return n}i(gx,"checkMixed");function $l(t,{
name:e,cluster:n,settings:r},s){let o=T(t.clusters,s);if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=B(R(a?r.upstream??
"":o.url,e));if(c?.scheme!=="https")return;let u=a||o.address===void 0?c.host:R(o.address,e),d=r.hostHeader??"upstream",
l=d==="upstream"?c.host:d==="client"?$s:Re(R(d,e));return{place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.
tlsVerify!==!1,name:l}}}i($l,"useOf");function yx(t,e){return t.isVerified===e.isVerified?!1:t.name===e.name||t.name===$s||
e.name===$s}i(yx,"isMixed");function Vl(t,e){let n=Ls(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=T(t.clusters,s);if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Bl(r,Fl(a,e),d=>jl(a,d.name,c!==void 0,n,u)),c!==void 0&&Bl(r,Fl(c,e),d=>bx(c,
d.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=jl(o,s.name,!1,
n,ee(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(Vl,"checkUpstreams");function Fl(t,e){return t.includes(ce)?
e:e.slice(0,1)}i(Fl,"named");function Bl(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(Bl,"pushF\
irst");function jl(t,e,n,r,s){let o=B(R(t,e));if(o===void 0)return v("name-too-long",s,`${R(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return v("upstream-loop",s,a)}i(jl,"checkUrl");function bx(t,e,n){if(!je(R(t,e)))return v("name-too-long",n,`${R(
t,e)} is too long for DNS.`)}i(bx,"checkAddressName");var wx={url:"http://stand-in.invalid"};function zl(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Un(o,[])||Un(o,["clusters"])||Un(o,["apis"])))return;let r=t,s=Wl(r.clusters,n,"clusters",wx);
return{shortHosts:Fs(n,"shortHosts")?[]:r.shortHosts,legacyHosts:Fs(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||Fs(n,"pin")?{}:{pin:r.pin},defaults:xx(r.defaults??{},n,s),apis:Wl(r.apis,n,"apis",void 0)}}i(zl,"partialT\
able");function xx(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Un(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(xx,"partialDefaults");function Wl(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:T(t,a);c!==void 0&&X(o,a,c)}return o}i(Wl,"withoutBa\
d");function Fs(t,e){return t.some(n=>n[0]===e)}i(Fs,"isUnder");function Un(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Un,"isAt");function Kl(t){let e=cu(t,ln,[]),n=Ss(e)?zl(t,e):t,r=[e,n===void 0?[]:Sx(n)].flat();return{findings:r,table:Ss(r)?void 0:
n}}i(Kl,"checkTable");function Sx(t){let e=Ct(t);return[Tl(t,e),Al(t),Hl(t,e),Cl(t,e),Il(t),Ml(t,e),Vl(t,e),Ul(t,e),Pl(t,
e),Rl(t),Ll(t,e)].flat()}i(Sx,"checkMeaning");var $n=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Kc).join(" ")}`),this.name="TableRefused",this.findings=e}};var _x="kdp-api-",Ex="kdp-cluster-";function Jl(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=Q(e)?e:{},c=Q(n)?
n:{api:Gl(r,_x),cluster:Gl(s,Ex)},u=t.routes.get(String(c.api)),d=String(c.cluster),l=Number(Q(o)?o.status:0),h=Number(Q(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(d)===!0?d:"",status:l>=100&&l<600?l:0,seconds:h>=0?h/1e3:
void 0}}i(Jl,"outcomeOf");function Gl(t,e){return(Q(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(Gl,"tagValue");var Fn=class{static{i(this,"RouteTablePlugin")}#e;#n;#t;#r=new On;log=i(async e=>{let n=this.#s;if(n===void 0)return;let{
index:r,watch:s}=n;if(this.#e.countOutcomes){let a=Jl(r,Yl(String(await e.log.serialize())));this.#n.telemetry.countOutcome(
a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.get("kdp");typeof o?.
api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
if(this.#e=fu(e,Yl),this.#n=n,this.#e.sharedTable)return;let{table:r,findings:s}=Kl(this.#e.table);if(r===void 0)throw new $n(
s);let o=vl(r),a=n.health.watch(this.#e.entity,n.checksHealth?Eu(o):[]);this.#t={index:o,watch:a,needsNoPlugin:Ou(this.#e,
o)},n.tableInForce.load(o,s,a)}get#s(){return this.#t??this.#n.tableInForce.inForce}async access(e){if(this.#t?.needsNoPlugin===
!0)return;let n=this.#s;if(n===void 0)return It(e,"no-table",await Xl(e));let{telemetry:r}=this.#n,s=performance.now(),o=await this.#i(
e,n.index,this.#a(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(
e),o=gl(n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let f=Ln(n,o,s,r);return this.#n.
telemetry.countRequest("",f),this.#c(e,n,s,f)}if(this.#e.nativeRoutes&&yl(n,a,s)){this.#o(a);return}let d=await this.#r.
complete(e,s,a),{request:l,decision:h}=await this.#u(e,n,o,d,r);if(this.#e.catchAll&&!kn(h)){let f=Tu(h,l);return this.#n.
telemetry.countRequest(a.host,f),this.#c(e,n,l,f)}if(await this.#l(e,a,l,h),kn(h))return this.#c(e,n,l,h);let p=this.#e.
nativeRoutes?void 0:await this.#r.serviceScheme(e),g=new At(e,this.#e.companion);wu(this.#e,n,{match:a,path:c,query:u.query,
request:l,decision:h},p,g),await g.send()}async#u(e,n,r,s,o){let a=Ln(n,r,s,o),c=zu(a,s.method);if(c.length===0)return{request:s,
decision:a};let u=await this.#r.withHeaders(e,s,c);return{request:u,decision:Ln(n,r,u,o)}}#a({isHealthy:e}){let{time:n,random:r}=this.#n;
return{time:n(),random:r(),isHealthy:e}}#o({route:e,entry:n,host:r}){this.#n.telemetry.countRequest(r,bl(e,n))}async#l(e,{
route:n,host:r,lifecycle:s},o,a){let{telemetry:c}=this.#n,{api:u,because:d,cluster:l}=a;if(c.countRequest(r,a),(d.includes(
"unhealthy")||d.includes("no-healthy-cluster"))&&c.countFailover(n.api,l),u===null||s?.isDeclared!==!0)return;let h=await e.
client.getConsumer(),p=h?.username??h?.id;c.countOldHost(Z(o.host),u,typeof p=="string"?p:"")}async#c(e,n,r,s){if(!kn(s))
throw new Error("decided for an API that does not match");let o=new At(e,this.#e.companion);Au(this.#e,n,r,s,o),await o.
send();let{status:a,headers:c,problem:u}=Pu(s);if(u===void 0)return()=>e.response.exit(a,"",c);let d=Tn(u,s.exit,s.api,await Xl(
e));return()=>e.response.exit(a,d,c)}};async function Xl(t){return String(await t.nginx.getVar("kong_request_id")??"")}i(
Xl,"requestIdOf");function Yl(t){try{return JSON.parse(t)}catch{return t}}i(Yl,"parseJson");import{readFileSync as lh}from"node:fs";import{setTimeout as Px}from"node:timers/promises";var Ql={isHealthy:!0,contrary:0,badResponses:0};function Zl(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(Zl,"afterChe\
ck");function ed(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(ed,"afterResponse");var vx=500;function td(t,e){let n=new Map;for(let r of t)n.set(Bs(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(Bs(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(Bs(r,s));if(a===void 0)return;let c=o<vx;e(
a,ed(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(td,"watchOf");function Bs(t,e){return`${t} ${e}`}
i(Bs,"nameOf");var Bn=class{static{i(this,"HealthRegistry")}checks=new Map;owners=new Map;runner;constructor(e){this.runner=e}unhealthy(){
let e=[];for(let[,{state:n,target:r}]of this.checks)n.isHealthy||e.push(r);return e}watch(e,n){let r=n.map(s=>this.checkFor(
s));return this.owners.set(e,r.map(({key:s})=>s)),this.stopUnwatched(),td(r,(s,o,a)=>{this.setState(s,o,a)})}setState(e,n,r){
let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.runner.onChange(e.target,n.isHealthy,r)}checkFor(e){let n=kx(e),
r=this.checks.get(n);if(r!==void 0)return r;let s={target:e,key:n,state:Ql,isStopped:!1};return this.checks.set(n,s),this.
runner.start(s),s}stopUnwatched(){let e=new Set;for(let[,r]of this.owners)for(let s of r)e.add(s);let n=[];for(let[r,s]of this.
checks)e.has(r)||n.push(s);for(let r of n)r.isStopped=!0,this.checks.delete(r.key),this.runner.stop(r)}};function kx({api:t,
cluster:e,interval:n,thresholds:r,probe:s}){let{successes:o,failures:a,passive:c=0}=r,{scheme:u,address:d,port:l,host:h,
serverName:p,tlsVerify:g,path:f,timeout:y,statuses:b}=s;return[t,e,`${u}://${d}:${l}${f}`,h,p??"",g?"verified":"unverifi\
ed",`${n} ${y} ${o} ${a} ${c}`,b.join(" ")].join(`
`)}i(kx,"keyOf");import{request as Tx}from"node:http";import{request as Ax}from"node:https";function nd(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:d,timeout:l,statuses:h}=t,
p=AbortSignal.timeout(l),g={host:s,port:o,path:d,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?Tx(g):Ax({...g,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${l} ms`:y.message})}),f.end()})}i(nd,"probe");function rd(t,e){let n=new Map,r=new Bn({start:i(s=>{let o=new AbortController;n.set(s,o),Ox(r,s,o.signal,e)},"start"),stop:i(
s=>{n.get(s)?.abort(),n.delete(s)},"stop"),onChange:t});return r}i(rd,"createHealthMonitor");async function Ox(t,e,n,r){
let{interval:s,thresholds:o,probe:a}=e.target,c=Math.random()*s;for(;;){if(await Px(c,!1,{ref:!1,signal:n}).catch(()=>!0))
return;let{isGood:d,what:l}=await nd(a,r);if(n.aborted)return;t.setState(e,Zl(e.state,d,o),l),c=s}}i(Ox,"run");function sd(t,e){let{nativeCluster:n,clusters:r,healthCheck:s}=t,o=js(t);return{cluster:n,because:Rx(t),split:o.length>0?
Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(sd,"apiStatus");function Rx({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"s\
plit"}i(Rx,"reasonOf");function js({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map($u(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(js,"weightsOf");
function id({code:t,severity:e,path:n,message:r}){return{code:t,severity:e,path:Tt(n),message:r}}i(id,"findingStatus");var jn=class{static{i(this,"TableInForceStore")}#e;#n;#t;constructor(e,n){this.#e=e,this.#n=n}load(e,n,r){this.#t?.index.
version!==e.version&&(this.#t={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#t))}get inForce(){return this.#t}get status(){
if(this.#t===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#t,s=new Set(
this.#n().map(({api:a,cluster:c})=>`${a} ${c}`)),o=e.routes.map(a=>[a.api,sd(a,c=>!s.has(`${a.api} ${c}`))]);return{version:e.
version,loadedAt:new Date(r*1e3).toISOString(),findings:n.map(id),apis:Object.fromEntries(o)}}};var ne=_t(Zn(),1);function er(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(er,"byLabels");var ah=_t(Zn(),1);function ch(t){let e=i((u,d,l)=>new ah.Gauge({name:`kdp_${u}`,help:d,labelNames:l,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster of an API's pin, else of its heaviest weight, else its default cluster.",["api","cluster"]),
a=e("split_weight_ratio","The configured share of a cluster in an API's split, 0 to 1.",["api","cluster"]),c=e("old_host\
_sunset_timestamp_seconds","The sunset of an old host, in Unix time: of a host pattern, or, with an api, of all old host\
s of that API.",["host","api"]);return({index:u,findings:d,since:l})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.
version},1),r.set(l),s.set({severity:"error"},0),s.set({severity:"warning"},d.length);for(let{pattern:h,lifecycle:p}of u.
legacyPatterns)p.sunset!==void 0&&c.set({host:h.text,api:""},p.sunset);u.routes.forEach(h=>{let{api:p,nativeCluster:g,lifecycle:f}=h;
o.set({api:p,cluster:g},1);for(let{cluster:y,ratio:b}of js(h))a.set({api:p,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",
api:p},f.sunset)})}}i(ch,"createTableGauges");var x_=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],S_=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function uh(t){let e=new ne.Registry,
n=[e],r=er(new ne.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host patter\
n of the table, cluster (empty where the gateway answered itself) and reason, as in kdp explain.",labelNames:["api","ent\
ry","host","cluster","reason"],registers:n})),s=new ne.Histogram({name:"kdp_decision_duration_seconds",help:"How long th\
e plugin held a request, from Kong's call to the plugin's last answer, including waits for Kong.",buckets:x_,registers:n}),
o=new ne.Counter({name:"kdp_failovers_total",help:"Requests whose first choice of cluster is unhealthy; cluster is the o\
ne that they went to instead, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new ne.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=er(new ne.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, with the log phase.",labelNames:["api","cluster","outcome"],registers:n})),u=er(new ne.Histogram({name:"kd\
p_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, with the log \
phase.",labelNames:["api","cluster"],buckets:S_,registers:n}));return new ne.Gauge({name:"kdp_unhealthy_upstreams",help:"\
Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:d,cluster:l}of t())this.set({api:d,cluster:l},1)}}),{registry:e,countRequest:i((d,{api:l,entry:h,
cluster:p,because:g})=>{r(l??"",h??"",d,p??"",g.join(",")).inc()},"countRequest"),observeDecision:i(d=>{s.observe(d/1e3)},
"observeDecision"),countFailover:i((d,l)=>{o.inc({api:d,cluster:l??""})},"countFailover"),countOldHost:i((d,l,h)=>{a.inc(
{host:d,api:l,consumer:h})},"countOldHost"),countOutcome:i(({api:d,cluster:l,status:h,seconds:p})=>{c(d,l,`${Math.floor(
h/100)}xx`).inc(),p!==void 0&&l!==""&&u(d,l).observe(p)},"countOutcome"),showTable:ch(n)}}i(uh,"createTelemetry");function dh(t){let e=rd(__,E_(t)),n=uh(()=>e.unhealthy()),r=v_(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!==
"off",telemetry:n,tableInForce:new jn(n.showTable,()=>e.unhealthy()),time:i(()=>Date.now()/1e3+r,"time"),random:Math.random}}
i(dh,"createSharedState");var __=i(({api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,d=r?30:40,l=r?
"upstream healthy again":"upstream unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:d,time:Date.
now(),plugin:"route-table",api:t,cluster:e,where:h,why:s,msg:l})}
`)},"logChange");function E_({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:lh(t,"utf8"),key:lh(e,"utf8")}}i(E_,"clientCertificate");function v_(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is not a number of seconds`);return e}i(v_,"clockOffset");var fh="0.1.0";var Wi=dh(process.env),Vi=class extends Fn{static{i(this,"Plugin")}constructor(e){super(e,Wi)}},T_=Wi.telemetry.registry;
function A_(){return Wi.tableInForce.status}i(A_,"Status");var P_="route-table",O_=fh,R_=850,C_=du,N_=["log"];import{resolve as I_}from"node:path";import{pathToFileURL as D_}from"node:url";var hh=["certificate","rewrite","access","response","preread","log"],M_=["rewrite","access","response"];function ph({Plugin:t}){
let e=t.prototype;return hh.filter(n=>typeof e[n]=="function")}i(ph,"phasesOf");function mh(t,e){if(!hh.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(mh,"phaseOf");function Ki(t){return M_.includes(t)}
i(Ki,"canExit");async function gh(t){let e=await import(D_(I_(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is not a plugin: it must export Pl\
ugin (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(gh,"loadPluginMod\
ule");function Gi(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...ph(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Gi,"describePlugin");function yh(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Gi(t,e)]})}i(yh,"dumpDescription");import{createServer as ME}from"node:http";import{connect as DE}from"node:net";var pt=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},mt=class{static{
i(this,"FrameReader")}#e;#n=[];#t=0;#r=1;#s=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#u(e,s),!(this.#r>0||this.#s>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#n.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#t===0}#u(e,n){let r=n;for(;r<e.length&&(this.#r>0||this.#s>0);)if(this.#s>
0){let s=Math.min(this.#s,e.length-r);this.#s-=s,r+=s,this.#t+=s}else this.#i.push(e[r]??0),r+=1,this.#t+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=H_(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#r+=n.valuesPerUnit*r-1,this.#s=n.bytesPerUnit*r+n.extraBytes,this.#t+this.#s+this.#r>this.#e)throw new pt(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#n.length===0?e:Buffer.concat([...this.#n,e]);return this.#n=
[],this.#t=0,this.#r=1,n}};function O(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(O,"layout");var tr=O(0,0,0),Ji=1,Xi=2,q_=[tr,void 0,tr,tr,O(1,0,1),O(2,0,1),O(4,0,1),O(1,0,1,0,1),O(2,0,1,0,1),O(4,0,1,
0,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,2,1),O(0,3,1),O(0,5,1),
O(0,9,1),O(0,17,1),O(1,0,1),O(2,0,1),O(4,0,1),O(2,0,0,Ji),O(4,0,0,Ji),O(2,0,0,Xi),O(4,0,0,Xi)];function H_(t){if(t<=127||
t>=224)return tr;if(t<=143)return O(0,t&15,0,Xi);if(t<=159)return O(0,t&15,0,Ji);if(t<=191)return O(0,t&31,1);let e=q_[t-
192];if(e===void 0)throw new pt(`a MessagePack value cannot begin with byte 0x${t.toString(16)}`);return e}i(H_,"layoutO\
f");var pr=_t(jh(),1);import{isUtf8 as OE}from"node:buffer";var Me=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Vh=0,Wh=1,RE=2,
zh=new pr.Encoder({ignoreUndefined:!0}),CE=new pr.Decoder({rawStrings:!0}),NE=new TextDecoder("utf-8",{ignoreBOM:!0});function Kh(t){
let e=Xh(t),[n,r,s,o]=e;if(n!==Vh||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Me("a message is \
not an RPC request");return{id:r,method:s,argument:o[0]}}i(Kh,"decodeRequest");function Gh(t){let[e,n,r,s]=Xh(t);if(e!==
RE){if(e!==Wh||typeof n!="number")throw new Me("a message is not an RPC answer");return{id:n,error:IE(r),result:s}}}i(Gh,
"decodeAnswer");function IE(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(IE,"errorText");function Jh({
id:t,method:e,argument:n}){return zh.encode([Vh,t,e,[n]])}i(Jh,"encodeRequest");function wo({id:t,error:e,result:n}){return zh.
encode([Wh,t,e,e===null?n:null])}i(wo,"encodeAnswer");function Xh(t){let e;try{e=bo(CE.decode(t))}catch(n){throw new Me(
`a message can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Me("a message is\
 not an array");return e}i(Xh,"decodeArray");function bo(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)
return OE(t)?NE.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=bo(t[n]);return t}let e=t;for(let n of Object.
keys(e)){let r=T(e,n);typeof r=="object"&&X(e,n,bo(r))}return e}i(bo,"withTexts");function Yh(t,e){return new Promise((n,r)=>{let s=DE(t),o=new mt,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(Jh({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let d=Gh(u);d?.id===1&&a(d.error===null?void 0:
new Error(d.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(Yh,"probeServer");var LE=1e3;async function Qh(t){let e=ME((n,r)=>{qE(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(Qh,"serveHealth");async function qE(t,e,n){switch(t){case"/healthz":yt(
e,200,{status:"alive"});return;case"/readyz":await HE(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;case"/status":yt(e,200,n.status());return;default:yt(e,404,{status:"not found",paths:[
"/healthz","/readyz","/metrics","/status"]})}}i(qE,"answer");async function HE(t,{socketPath:e,isShuttingDown:n}){if(n()){
yt(t,503,{status:"shutting down"});return}try{await Yh(e,LE),yt(t,200,{status:"ready"})}catch(r){yt(t,503,{status:"not r\
eady",reason:r instanceof Error?r.message:String(r)})}}i(HE,"answerReadiness");function yt(t,e,n){t.writeHead(e,{"Conten\
t-Type":"application/json"}),t.end(`${JSON.stringify(n)}
`)}i(yt,"send");var le=_t(Zn(),1);var Bt="kdp_plugin_server";function Zh(t){let e=new le.Registry;(0,le.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:UE(n),refusedConfigs:new le.Counter({name:`${Bt}_refused_configs_total`,help:"Configurations that the pl\
ugin refused. The last good one serves instead, or requests get 503.",registers:n}),failedPhases:new le.Counter({name:`${Bt}\
_failed_phases_total`,help:"Phases that ended in 503 because of a failure in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new le.Counter({name:`${Bt}_broken_connections_total`,help:"Connections that were closed because of an\
 invalid message.",labelNames:["reason"],registers:n})}}i(Zh,"createMetrics");function UE(t){let e=new le.Counter({name:`${Bt}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(UE,"rpcCounter");function ep({registry:t},e){
for(let[n,r]of Object.entries(e))new le.Gauge({name:`${Bt}_${n}`,help:`How many ${n.replaceAll("_"," ")} there are now.`,
registers:[t],collect(){this.set(r())}})}i(ep,"addGauges");import{parseArgs as $E}from"node:util";var ve=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},rp=`Usage: kdp\
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
`,tp=["trace","debug","info","warn","error","fatal"];function sp(t){let e=BE(t),{"log-level":n="info"}=e;if(!tp.includes(
n))throw new ve(`--log-level: it must be one of ${tp.join(", ")}`);return{socket:e.socket,socketMode:jE(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:VE(e.http),plugin:e.plugin,phaseTimeout:np("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:np("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(sp,"parseOptions");var Xe={type:"string"},xo={type:"boolean"},FE={socket:Xe,"socket-mode":Xe,http:Xe,plugin:Xe,"ph\
ase-timeout":Xe,grace:Xe,"log-level":Xe,dump:xo,"with-log-phase":xo,help:{...xo,short:"h"}};function BE(t){try{return $E(
{args:[...t],options:FE}).values}catch(e){throw new ve(e instanceof Error?e.message:String(e))}}i(BE,"parse");function jE(t){
if(!/^[0-7]{3,4}$/.test(t))throw new ve(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(jE,"parseMode");function VE(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new ve(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(VE,"parseH\
ostAndPort");function np(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new ve(`${t} ${e}: it must be milliseco\
nds`);return n}i(np,"parseMilliseconds");import{createServer as lv}from"node:net";import{setTimeout as dv}from"node:timers/promises";var ip=["kong.response.exit","kong.response.error"];function op(){let t={method:"kong",below:new Map};return e=>ap(t,e)}
i(op,"createPdkMaker");function ap(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):ap(WE(t,s),e)}})}i(ap,"pdkFunction");function WE({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${zE(n)}`,below:new Map};return e.set(n,s),s}i(WE,"nameBelow");function zE(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(zE,"snakeCase");var jt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},mr=class{static{
i(this,"Conversation")}#e;#n=[];#t;#r;#s;#i=0;#u=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#c(
e),n}step(e,n){let r=this.#t;if(this.#o||r===void 0)return Promise.resolve("ret");this.#t=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${So(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#o)return;this.#h();
let n=new jt(e);this.#t?.reject(n);for(let r of this.#n)r.reject(n);this.#r?.("ret")}#l(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new jt(`the phase neither made a PDK call nor ended within ${this.#e.timeouts.plugin} ms`))}),new Promise(
e=>{this.#r=e})}#c(e){this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#d(n,s,o));Promise.resolve().then(()=>e(r)).
then(()=>{n===this.#i&&this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#d(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||
this.#o||this.#a){a(new jt(`${n} was called after the end of the phase`));return}this.#n.push({answer:{Method:n,Args:r},
resolve:o,reject:a}),this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||this.#o)
return;let n=this.#n.shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,ip.includes(So(n.
answer))?this.#h():(this.#t=n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${So(n.answer)}`)})),
e(n.answer)}#m(e){this.#u+=1;let n=this.#e.onFailure(e,this.#u);this.#n=[],n===void 0?this.#p():this.#c(n)}#g(e,n){clearTimeout(
this.#s),this.#s=setTimeout(n,e),this.#s.unref()}#h(){this.#o=!0,clearTimeout(this.#s),this.#e.onEnd()}};function So(t){
return t==="ret"?t:t.Method}i(So,"methodOf");function bt(t){return async e=>{let n=e;return It(n,t,KE(await n.nginx.getVar("kong_request_id")))}}i(bt,"refuseWith");function _o(t){
return e=>It(e,t,"")}i(_o,"refuseWithoutCalls");var gr=class{static{i(this,"RefusingPlugin")}rewrite=bt("no-table");access=bt(
"no-table");response=bt("no-table")};function KE(t){return typeof t=="string"?t:""}i(KE,"textOf");var ke=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},br=class{static{i(this,
"Rpc")}#e;#n=new Map;#t=op();constructor(e){this.#e=e}get conversations(){return this.#n.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(yr(n),r);case"plugin.StepError":return this.#o(yr(n),!0,r);case"plugin.StartInstance":
return this.#r(yr(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),Gi(this.#e.module,!0);case"plugin.GetStatus":return this.#u();default:if(e.startsWith(
"plugin.Step"))return this.#o(yr(n),!1,r);throw new ke(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let d=u?"the last good one stays in force":"requests get\
 503 until a valid one comes";o.error({instance:a.id,err:c},`configuration refused: ${d}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#s(e){let n=this.#e.instances.close(e);if(n===void 0)throw Eo(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw Eo(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#u(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw Eo(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#c(
o,s);return vo(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new ke("a step without an ev\
ent's id");let o=e.Data,a=this.#n.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#c(s,"access");return vo(s,c,c.begin(
bt("failure")),r)}return vo(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#n.size<65536?mh(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),Ki(n)?_o("failure"):void 0)}#c(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new mr({makePdk:this.#t,timeouts:r,onEnd:i(()=>this.#n.delete(e),"onEnd"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!Ki(n))return u===1?bt("failure"):u===2?_o("failure"):void 0},
"onFailure")});return this.#n.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new ke(`there is no plugin ${String(
e)} here, only ${n}`)}};function Eo(t){return new ke(`no plugin instance #${String(t)}`)}i(Eo,"noInstance");async function vo(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(vo,"answerOf");function yr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new ke("the argument must be a map")}i(yr,"recordOf");var XE=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function cp(t,{rpc:e,metrics:n,log:r}){let s=new mt,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((l,h)=>{n.brokenConnections.inc({reason:l}),r.warn({err:h},"connection closed: an invalid message came over it"),t.destroy()},
"closeBroken"),d=i(async l=>{let h=Kh(l),p=await YE(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",l=>{try{
for(let h of s.push(l)){if(a+=1,a>16)throw new pt("too many messages are waiting for an answer");c=(a===1?d(h):c.then(()=>t.
destroyed?void 0:d(h))).catch(g=>{u(g instanceof Me?"message":"failure",g)})}}catch(h){u("frame",h)}}),t.on("error",l=>{
r.debug({err:l},"connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(cp,"serveC\
onnection");async function YE({id:t,method:e,argument:n},r,s,o,a){let c=XE.includes(e)?e:"other";try{let u=await r.call(
e,n,s);return o.countRpc(c,"ok"),wo({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof ke||a.error(
{err:u,method:e},"an RPC failed");let d=u instanceof Error?u.message:String(u);return wo({id:t,error:d,result:null})}}i(
YE,"answerTo");import{isDeepStrictEqual as QE}from"node:util";var ZE=16,wr=class{static{i(this,"Instances")}#e;#n=new Map;#t=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#n.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=JSON.parse(e);n=ev(r);let s=this.#s(n,r);return this.#r.
delete(n),{instance:this.#i(s),refusal:void 0,servesLastGood:!1}}catch(r){let s=this.#t.get(n),o=s?.plugin??new gr;return this.#r.
set(n,r instanceof Error?r.message:String(r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#n.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#n.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#n)r.expires<=e&&this.#n.delete(n)}#s(e,n){let r=tv(n),s=this.#t.
get(e);if(s!==void 0&&QE(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#t.delete(e),this.#t.set(e,
{config:r,plugin:o});let[a]=this.#t.keys();return this.#t.size>ZE&&a!==void 0&&this.#t.delete(a),o}#i(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#n.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function ev(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(ev,"ent\
ityOf");function tv(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(tv,"withoutKongsKeys");import{chmod as nv,lstat as rv,unlink as sv}from"node:fs/promises";import{connect as iv}from"node:net";async function up(t,e,n){await ov(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await nv(e,n)}i(up,"listenOnSocket");async function ov(t){let e=await rv(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} exists and is not a socket; name another path`);if(await av(t))throw new Error(`another server lis\
tens on ${t}; stop it, or name another path`);await sv(t)}}i(ov,"removeStaleSocket");function av(t){return new Promise(e=>{
let n=iv(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(av,"isAlive");import{randomBytes as cv}from"node:crypto";var xr=class{static{i(this,"UniqueIds")}#e=cv(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var fv=1e4,hv=36e5,pv=5e3,mv=250,gv=20;async function lp(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new xr,u=new wr({module:e,ids:c,closedTtl:fv,idleTtl:hv}),d=new br({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),l=new Set,h=0,p=lv(y=>{l.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>l.delete(y)),cp(y,{rpc:d,metrics:o,
log:a})});p.maxConnections=16384;let g=setInterval(()=>{u.sweep()},pv);g.unref(),ep(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>d.conversations,"phases"),connections:i(()=>l.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await up(p,n,r);let f=!1;return{get isShuttingDown(){return f},get status(){return{...e.Status?.(),
refused:u.refusals}},async shutDown(y){f=!0;let b=Date.now()+y,_=i(()=>l.size===0||d.conversations===0&&Date.now()-h>mv||
Date.now()>b,"isDone");for(;!_();)await dv(gv);clearInterval(g);let x=new Promise(S=>p.close(S));for(let S of l)S.destroy();
await x}}}i(lp,"startServer");var yv=`This is a plugin server for Kong. Kong sends it the phases of each request over a Unix socket, and it answers
with the calls for Kong to make. It needs a Kong that is configured with its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,bv=3e4;try{await wv(process.argv.slice(2))}catch(t){let e=t instanceof ve?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function wv(t){let e=sp(t);if(e.help){process.stdout.write(rp);return}let n=e.plugin===void 0?
zi:await gh(e.plugin);e.dump?process.stdout.write(`${yh(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(yv),process.exitCode=2):await xv(e,e.socket,n)}i(wv,"main");async function xv(t,e,n){
let r=(0,dp.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=Zh(n.Metrics);Sv(r);let o=await lp({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:bv},metrics:s,log:r}),a=t.http===void 0?void 0:await Qh({...t.http,socketPath:e,
metrics:s,isShuttingDown:i(()=>o.isShuttingDown,"isShuttingDown"),status:i(()=>o.status,"status")});r.info({socket:e,http:a?.
address(),version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isShuttingDown||(r.info({signal:u},"shutting dow\
n: open phases are finished first"),o.shutDown(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),r.info("stopped")}))},
"leave");process.on("SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}
i(xv,"serve");function Sv(t){process.on("unhandledRejection",e=>{t.error({err:e},"unhandled error")})}i(Sv,"reportCrashe\
s");
