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
// The licenses' texts: LICENSES.txt, beside this file.
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var jm=Object.create;var Rt=Object.defineProperty;var Bm=Object.getOwnPropertyDescriptor;var Wm=Object.getOwnPropertyNames;var Vm=Object.getPrototypeOf,Km=Object.prototype.hasOwnProperty;var i=(t,e)=>Rt(t,"name",{value:e,configurable:!0}),T=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var zm=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var S=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},la=(t,e)=>{for(var n in e)
Rt(t,n,{get:e[n],enumerable:!0})},da=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of Wm(e))!Km.call(
t,s)&&s!==n&&Rt(t,s,{get:()=>e[s],enumerable:!(r=Bm(e,s))||r.enumerable});return t};var Ct=(t,e,n)=>(n=t!=null?jm(Vm(t)):{},da(e||!t||!t.__esModule?Rt(n,"default",{value:t,enumerable:!0}):n,t)),Gm=t=>da(Rt(
{},"__esModule",{value:!0}),t);var Zr=S((aA,pa)=>{"use strict";var Nt=i(t=>t&&typeof t.message=="string","isErrorLike"),Qr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return Nt(n)?n:void 0}else return Nt(e)?e:void 0},"getErrorCause"),fa=i((t,e)=>{
if(!Nt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=Qr(t);return r?(e.add(t),n+`
caused by: `+fa(r,e)):n},"_stackWithCauses"),Xm=i(t=>fa(t,new Set),"stackWithCauses"),ha=i((t,e,n)=>{if(!Nt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=Qr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+ha(s,e,o)}else return r},"_messageWithCauses"),Jm=i(t=>ha(t,new Set),"messageWithCauses");pa.exports={isErrorLike:Nt,
getErrorCause:Qr,stackWithCauses:Xm,messageWithCauses:Jm}});var es=S((uA,ga)=>{"use strict";var Ym=Symbol("circular-ref-tag"),sn=Symbol("pino-raw-err-ref"),ma=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[sn]},
"get"),set:i(function(t){this[sn]=t},"set")}});Object.defineProperty(ma,sn,{writable:!0,value:{}});ga.exports={pinoErrProto:ma,
pinoErrorSymbols:{seen:Ym,rawSymbol:sn}}});var wa=S((dA,ba)=>{"use strict";ba.exports=ns;var{messageWithCauses:Qm,stackWithCauses:Zm,isErrorLike:ya}=Zr(),{pinoErrProto:eg,
pinoErrorSymbols:tg}=es(),{seen:ts}=tg,{toString:ng}=Object.prototype;function ns(t){if(!ya(t))return t;t[ts]=void 0;let e=Object.
create(eg);e.type=ng.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=Qm(t),e.stack=Zm(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>ns(n)));for(let n in t)if(e[n]===void 0){let r=t[n];ya(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,ts)&&(e[n]=ns(r)):e[n]=r}return delete t[ts],e.raw=t,e}i(ns,"errSerializer")});var xa=S((hA,Sa)=>{"use strict";Sa.exports=an;var{isErrorLike:rs}=Zr(),{pinoErrProto:rg,pinoErrorSymbols:sg}=es(),{seen:on}=sg,
{toString:ig}=Object.prototype;function an(t){if(!rs(t))return t;t[on]=void 0;let e=Object.create(rg);e.type=ig.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>an(n))),rs(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,on)&&(e.cause=an(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];rs(r)?Object.prototype.hasOwnProperty.call(r,on)||(e[n]=an(r)):e[n]=r}return delete t[on],e.
raw=t,e}i(an,"errWithCauseSerializer")});var va=S((mA,ka)=>{"use strict";ka.exports={mapHttpRequest:og,reqSerializer:_a};var ss=Symbol("pino-raw-req-ref"),Ea=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[ss]},"get"),set:i(function(t){this[ss]=t},"set")}});Object.defineProperty(
Ea,ss,{writable:!0,value:{}});function _a(t){let e=t.info||t.socket,n=Object.create(Ea);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(_a,"reqSerializer");function og(t){return{
req:_a(t)}}i(og,"mapHttpRequest")});var Oa=S((yA,Pa)=>{"use strict";Pa.exports={mapHttpResponse:ag,resSerializer:Aa};var is=Symbol("pino-raw-res-ref"),Ta=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[is]},"get"),set:i(function(t){this[is]=t},"set")}});Object.defineProperty(Ta,is,{writable:!0,
value:{}});function Aa(t){let e=Object.create(Ta);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Aa,"resSerializer");function ag(t){return{res:Aa(t)}}i(ag,"mapHttpResponse")});var as=S((wA,Ra)=>{"use strict";var os=wa(),cg=xa(),cn=va(),un=Oa();Ra.exports={err:os,errWithCause:cg,mapHttpRequest:cn.
mapHttpRequest,mapHttpResponse:un.mapHttpResponse,req:cn.reqSerializer,res:un.resSerializer,wrapErrorSerializer:i(function(e){
return e===os?e:i(function(r){return e(os(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===cn.reqSerializer?e:i(function(r){return e(cn.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===un.resSerializer?e:i(function(r){return e(un.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var cs=S((xA,Ia)=>{"use strict";var Ca=T("node:util"),Na=Ca.getCallSites??Ca.getCallSite;function ug(t,e){return e}i(ug,
"noOpPrepareStackTrace");Ia.exports=i(function(){if(Na)return Na().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=ug;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Ha=S((_A,$a)=>{"use strict";function us(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=us(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=us(t[n]));return e}return t}
i(us,"deepClone");function Ma(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Ma,"parsePath");function Da(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(Da,"setValue");function La(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(La,"removeKey");var ln=Symbol("PATH_NOT_FOUND");function lg(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return ln;n=n[r]}return n}i(lg,"getValueIfExists");function dg(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(dg,"getValue");function fg(t,e,n,r=!1){for(let s of e){
let o=Ma(s);if(o.includes("*"))qa(t,o,n,s,r);else if(r)La(t,o);else{let a=lg(t,o);if(a===ln)continue;let c=typeof n=="fu\
nction"?n(a,o):n;Da(t,o,c)}}}i(fg,"redactPaths");function qa(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else hg(t,e,n,
o,r,s)}i(qa,"redactWildcardPath");function hg(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,f){if(f===
a.length){if(Array.isArray(d))for(let p=0;p<d.length;p++)u[f]=p.toString(),l(d[p],f+1);else if(typeof d=="object"&&d!==null)
for(let p in d)u[f]=p,l(d[p],f+1)}else if(f<a.length){let p=a[f];d&&typeof d=="object"&&d!==null&&p in d&&(u[f]=p,l(d[p],
f+1))}else if(c.includes("*"))qa(d,c,typeof n=="function"?(g,h)=>{let y=[...u.slice(0,f),...h];return n(g,y)}:n,s,o);else if(o)
La(d,c);else{let p=typeof n=="function"?n(dg(d,c),[...u.slice(0,f),...c]):n;Da(d,c,p)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let f=0;f<a.length;f++){let p=a[f];if(d==null||typeof d!="object"||d===null)return;d=d[p],u[f]=p}d!=
null&&l(d,a.length)}}i(hg,"redactIntermediateWildcard");function pg(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Ma(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(pg,"buildPathSt\
ructure");function mg(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(mg,"selectiveClone");function gg(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(gg,"validatePath");function yg(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
gg(e)}i(yg,"validatePaths");function bg(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;yg(e);let a=pg(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=mg(u,a),d=u,f=n;return typeof n=="function"&&(f=n),fg(l,e,f,o),r===!1?(l.restore=function(){return us(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(bg,"slowRedact");$a.exports=bg});var Ue=S((vA,Fa)=>{"use strict";var wg=Symbol("pino.setLevel"),Sg=Symbol("pino.getLevel"),xg=Symbol("pino.levelVal"),Eg=Symbol(
"pino.levelComp"),_g=Symbol("pino.useLevelLabels"),kg=Symbol("pino.useOnlyCustomLevels"),vg=Symbol("pino.mixin"),Tg=Symbol(
"pino.lsCache"),Ag=Symbol("pino.chindings"),Pg=Symbol("pino.asJson"),Og=Symbol("pino.write"),Rg=Symbol("pino.redactFmt"),
Cg=Symbol("pino.time"),Ng=Symbol("pino.timeSliceIndex"),Ig=Symbol("pino.stream"),Mg=Symbol("pino.stringify"),Dg=Symbol("\
pino.stringifySafe"),Lg=Symbol("pino.stringifiers"),qg=Symbol("pino.end"),$g=Symbol("pino.formatOpts"),Hg=Symbol("pino.m\
essageKey"),Fg=Symbol("pino.errorKey"),Ug=Symbol("pino.nestedKey"),jg=Symbol("pino.nestedKeyStr"),Bg=Symbol("pino.mixinM\
ergeStrategy"),Wg=Symbol("pino.msgPrefix"),Vg=Symbol("pino.wildcardFirst"),Kg=Symbol.for("pino.serializers"),zg=Symbol.for(
"pino.formatters"),Gg=Symbol.for("pino.hooks"),Xg=Symbol.for("pino.metadata"),Jg=Symbol.for("pino.transport.usesMultistr\
eam");Fa.exports={setLevelSym:wg,getLevelSym:Sg,levelValSym:xg,levelCompSym:Eg,useLevelLabelsSym:_g,mixinSym:vg,lsCacheSym:Tg,
chindingsSym:Ag,asJsonSym:Pg,writeSym:Og,serializersSym:Kg,redactFmtSym:Rg,timeSym:Cg,timeSliceIndexSym:Ng,streamSym:Ig,
stringifySym:Mg,stringifySafeSym:Dg,stringifiersSym:Lg,endSym:qg,formatOptsSym:$g,messageKeySym:Hg,errorKeySym:Fg,nestedKeySym:Ug,
wildcardFirstSym:Vg,needsMetadataGsym:Xg,useOnlyCustomLevelsSym:kg,formattersSym:zg,hooksSym:Gg,nestedKeyStrSym:jg,mixinMergeStrategySym:Bg,
msgPrefixSym:Wg,transportUsesMultistreamSym:Jg}});var ds=S((TA,Wa)=>{"use strict";var Ua=Ha(),{redactFmtSym:Yg,wildcardFirstSym:dn}=Ue(),ls=/[^.[\]]+|\[([^[\]]*?)\]/g,ja="\
[Redacted]",Ba=!1;function Qg(t,e){let{paths:n,censor:r,remove:s}=Zg(t),o=n.reduce((u,l)=>{ls.lastIndex=0;let d=ls.exec(
l),f=ls.exec(l),p=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(p==="*"&&(p=dn),f===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:g}=f,h=`${l.substr(g,l.length-1)}`;return u[p]=u[p]||[],p!==dn&&u[p].length===0&&
u[p].push(...u[dn]||[]),p===dn&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(h)}),u[p].push(h),u},Object.create(null)),
a=Object.assign(Object.create(null),{[Yg]:Ua({paths:n,censor:r,serialize:e,strict:Ba,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(f,p)=>r(f,[l,...p]):r;u[l]=Ua({paths:o[l],censor:d,serialize:e,strict:Ba,
remove:s})}return u},a)}i(Qg,"redaction");function Zg(t){if(Array.isArray(t))return t={paths:t,censor:ja},t;let{paths:e,
censor:n=ja,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(Zg,"handle");Wa.exports=Qg});var za=S((PA,Ka)=>{"use strict";var ey=i(()=>"","nullTime"),ty=i(()=>`,"time":${Date.now()}`,"epochTime"),ny=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),ry=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),sy=1000000n,
Va=1000000000n,iy=BigInt(Date.now())*sy,oy=process.hrtime.bigint(),ay=i(()=>{let t=process.hrtime.bigint()-oy,e=iy+t,n=e/
Va,r=e%Va,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),f=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${f}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");Ka.exports={nullTime:ey,epochTime:ty,unixTime:ny,isoTime:ry,isoTimeNano:ay}});var Xa=S((RA,Ga)=>{"use strict";function cy(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(cy,"tryStringi\
fy");Ga.exports=uy;function uy(t,e,n){var r=n&&n.stringify||cy,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,f=-1,p=t&&t.length||0,g=0;g<p;){if(t.charCodeAt(g)===37&&g+1<p){switch(f=
f>-1?f:0,t.charCodeAt(g+1)){case 100:case 102:if(d>=u||e[d]==null)break;f<g&&(l+=t.slice(f,g)),l+=Number(e[d]),f=g+2,g++;
break;case 105:if(d>=u||e[d]==null)break;f<g&&(l+=t.slice(f,g)),l+=Math.floor(Number(e[d])),f=g+2,g++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;f<g&&(l+=t.slice(f,g));var h=typeof e[d];if(h==="string"){l+="'"+e[d]+"'",f=g+2,g++;break}if(h===
"function"){l+=e[d].name||"<anonymous>",f=g+2,g++;break}l+=r(e[d]),f=g+2,g++;break;case 115:if(d>=u)break;f<g&&(l+=t.slice(
f,g)),l+=String(e[d]),f=g+2,g++;break;case 37:f<g&&(l+=t.slice(f,g)),l+="%",f=g+2,g++,d--;break}++d}++g}return f===-1?t:
(f<p&&(l+=t.slice(f)),l)}i(uy,"format")});var hs=S((NA,fs)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));fs.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),fs.exports=t}});var rc=S((MA,nc)=>{"use strict";var I=T("fs"),ly=T("events"),dy=T("util").inherits,Ja=T("path"),ms=hs(),fy=T("assert"),fn=100,
hn=Buffer.allocUnsafe(0),hy=16*1024,Ya="buffer",Qa="utf8",[py,my]=(process.versions.node||"0.0").split(".").map(Number),
gy=py>=22&&my>=7;function Za(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&I.mkdirSync(Ja.dirname(
t),{recursive:!0});let o=I.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?I.mkdir(Ja.dirname(t),{recursive:!0},
o=>{if(o)return n(o);I.open(t,r,s,n)}):I.open(t,r,s,n)}i(Za,"openFile");function ae(t){if(!(this instanceof ae))return new ae(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:f,contentMode:p,
mode:g}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||hy,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=f||!1,this.append=u||!1,this.mode=g,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let h,
y;if(p===Ya)this._writingBuf=hn,this.write=wy,this.flush=xy,this.flushSync=_y,this._actualWrite=vy,h=i(()=>I.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>I.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===Qa)this._writingBuf="",this.write=by,this.flush=Sy,this.flushSync=Ey,this._actualWrite=ky,h=i(()=>Buffer.isBuffer(this.
_writingBuf)?I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?I.write(this.fd,this._writingBuf,this.release):I.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${Qa}" and "${Ya}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")Za(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,x)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{ms(fn),this.release(void 0,0)}catch(k){this.release(
k)}else setTimeout(y,fn);else this._writing=!1,this.emit("error",b);return}this.emit("write",x);let w=ps(this._writingBuf,
this._len,x);if(this._len=w.len,this._writingBuf=w.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let k=h(),O=ps(this._writingBuf,this._len,k);this._len=O.len,this._writingBuf=O.writingBuf}while(this._writingBuf.length)}catch(k){
this.release(k);return}}this._fsync&&I.fsyncSync(this.fd);let E=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):E>this.minLength?this._actualWrite():this._ending?E>0?this._actualWrite():(this._writing=!1,pn(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(yy,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(ae,"SonicB\
oom");function ps(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(ps,"releaseWritingBuf");function yy(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(yy,"e\
mitDrain");dy(ae,ly);function ec(t,e){return t.length===0?hn:t.length===1?t[0]:Buffer.concat(t,e)}i(ec,"mergeBuf");function by(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(by,"write");function wy(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(wy,"writeBuffer");function tc(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{I.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(tc,"callFlushCallbackOnDrain");function Sy(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&tc.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Sy,"flush");function xy(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&tc.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(xy,"flushBuffer");ae.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&I.close(e,n=>{if(n)return this.emit("error",n)})}),Za(this.file,this)};ae.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():pn(this)))};function Ey(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?I.writeSync(this.fd,t):I.writeSync(this.fd,
t,"utf8"),n=ps(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;ms(fn)}}try{I.fsyncSync(this.fd)}catch{}}
i(Ey,"flushSync");function _y(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
hn);let t=hn;for(;this._bufs.length||t.length;){t.length<=0&&(t=ec(this._bufs[0],this._lens[0]));try{let e=I.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;ms(fn)}}}i(_y,"flushBufferS\
ync");ae.prototype.destroy=function(){this.destroyed||pn(this)};function ky(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else I.write(
this.fd,this._writingBuf,t)}i(ky,"actualWrite");function vy(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:ec(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=I.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else gy&&(this._writingBuf=Buffer.from(this._writingBuf)),I.write(this.fd,this._writingBuf,
t)}i(vy,"actualWriteBuffer");function pn(t){if(t.fd===-1){t.once("ready",pn.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],fy(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{I.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?I.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(pn,"actualClose");ae.SonicBoom=ae;ae.default=ae;nc.exports=ae});var gs=S((LA,cc)=>{"use strict";var ce={exit:[],beforeExit:[]},sc={exit:Py,beforeExit:Oy},rt;function Ty(){rt===void 0&&
(rt=new FinalizationRegistry(Ry))}i(Ty,"ensureRegistry");function Ay(t){ce[t].length>0||process.on(t,sc[t])}i(Ay,"instal\
l");function ic(t){ce[t].length>0||(process.removeListener(t,sc[t]),ce.exit.length===0&&ce.beforeExit.length===0&&(rt=void 0))}
i(ic,"uninstall");function Py(){oc("exit")}i(Py,"onExit");function Oy(){oc("beforeExit")}i(Oy,"onBeforeExit");function oc(t){
for(let e of ce[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ce[t]=[]}i(oc,"callRefs");function Ry(t){for(let e of["exi\
t","beforeExit"]){let n=ce[e].indexOf(t);ce[e].splice(n,n+1),ic(e)}}i(Ry,"clear");function ac(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");Ay(t);let r=new WeakRef(e);r.fn=n,Ty(),rt.register(e,r),ce[t].push(r)}i(ac,"_register");
function Cy(t,e){ac("exit",t,e)}i(Cy,"register");function Ny(t,e){ac("beforeExit",t,e)}i(Ny,"registerBeforeExit");function Iy(t){
if(rt!==void 0){rt.unregister(t);for(let e of["exit","beforeExit"])ce[e]=ce[e].filter(n=>{let r=n.deref();return r&&r!==
t}),ic(e)}}i(Iy,"unregister");cc.exports={register:Cy,registerBeforeExit:Ny,unregister:Iy}});var uc=S(($A,My)=>{My.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var dc=S((HA,lc)=>{"use strict";function Dy(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(f=>{if(f==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
Dy,"wait");function Ly(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Ly,"w\
aitDiff");lc.exports={wait:Dy,waitDiff:Ly}});var hc=S((UA,fc)=>{"use strict";fc.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var vc=S((jA,kc)=>{"use strict";var{version:qy}=uc(),{EventEmitter:$y}=T("events"),{Worker:Hy}=T("worker_threads"),{join:Fy}=T("path"),
{pathToFileURL:Uy}=T("url"),{wait:jy}=dc(),{WRITE_INDEX:Ee,READ_INDEX:Pe,SEQ_INDEX:ys}=hc(),By=T("buffer"),Wy=T("assert"),
m=Symbol("kImpl"),Vy=By.constants.MAX_STRING_LENGTH;function pc(){}i(pc,"noop");function xs(t,e){Atomics.add(t[m].state,
ys,1),e(),Atomics.add(t[m].state,ys,1),Atomics.notify(t[m].state,ys)}i(xs,"updateState");function mc(t){xs(t,()=>{Atomics.
store(t[m].state,Pe,0),Atomics.store(t[m].state,Ee,0)}),Atomics.notify(t[m].state,Pe)}i(mc,"resetIndexes");var st=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},mn=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},Ky=process.env.NODE_V8_COVERAGE?mn:global.FinalizationRegistry||mn,zy=process.env.
NODE_V8_COVERAGE?st:global.WeakRef||st,gc=new Ky(t=>{t.exited||t.terminate()});function Gy(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Fy(__dirname,"\
lib","worker.js"),a=new Hy(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:Uy(n).href,dataBuf:t[m].dataBuf,stateBuf:t[m].stateBuf,workerData:{$context:{threadStreamVersion:qy},
...r}}});return a.stream=new st(t),a.on("message",Xy),a.on("exit",wc),gc.register(t,a),a}i(Gy,"createWorker");function yc(t){
Wy(!t[m].sync),t[m].needDrain&&(t[m].needDrain=!1,t.emit("drain"))}i(yc,"drain");function bc(t){for(;;){let e=Atomics.load(
t[m].state,Ee);if(t.destroyed||e<0)return;let n=t[m].data.length-e;if(n>0){if(t[m].bufLen===0){t[m].flushing=!1,t[m].ending?
Es(t):t[m].needDrain&&process.nextTick(yc,t);return}Ec(t,n,pc);continue}if(n===0){if(e===0&&t[m].bufLen===0)return;gn(t,
()=>{t.destroyed||(mc(t),bc(t))});return}ee(t,new Error("overwritten"));return}}i(bc,"nextFlush");function Xy(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[m].ending||
(this.stream=new zy(e)),gn(e,()=>{e[m].ready=!0,e.emit("ready")});break;case"ERROR":ee(e,t.err);break;case"EVENT":Array.
isArray(t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){ee(e,
new Error("this should not happen: "+t.code));break}let n=e[m].flushCallbacks.get(t.id);n&&(e[m].flushCallbacks.delete(t.
id),process.nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:ee(e,new Error("this should not ha\
ppen: "+t.code))}}i(Xy,"onWorkerMessage");function wc(t){let e=this.stream.deref();e!==void 0&&(gc.unregister(e),e.worker.
exited=!0,e.worker.off("exit",wc),ee(e,t!==0?new Error("the worker thread exited"):null))}i(wc,"onWorkerExit");var ws=class extends $y{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[m]={},this[m].stateBuf=new SharedArrayBuffer(128),this[m].state=new Int32Array(this[m].stateBuf),this[m].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[m].data=Buffer.from(this[m].dataBuf),this[m].sync=e.sync||
!1,this[m].ending=!1,this[m].ended=!1,this[m].needDrain=!1,this[m].destroyed=!1,this[m].flushing=!1,this[m].ready=!1,this[m].
finished=!1,this[m].errored=null,this[m].closed=!1,this[m].buf=[],this[m].bufHead=0,this[m].bufLen=0,this[m].flushCallbacks=
new Map,this[m].nextFlushId=0,this[m].flushRetainCount=0,this[m].userRef=!0,this.worker=Gy(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[m].destroyed)return Ss(this,new Error(
"the worker has exited")),!1;if(this[m].ending)return Ss(this,new Error("the worker is ending")),!1;if(this[m].flushing&&
this[m].bufLen+n.length>=Vy)try{bs(this),this[m].flushing=!0}catch(r){return ee(this,r),!1}if(this[m].buf.push(n),this[m].
bufLen+=n.length,this[m].sync)try{return bs(this),!0}catch(r){return ee(this,r),!1}return this[m].flushing||(this[m].flushing=
!0,setImmediate(bc,this)),this[m].needDrain=this[m].data.length-this[m].bufLen-Atomics.load(this[m].state,Ee)<=0,!this[m].
needDrain}end(){this[m].destroyed||(this[m].ending=!0,this.worker.stream=new st(this),Es(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||pc,n&&Jy(this);let r=!1,s=i(o=>{r||(r=!0,n&&Yy(this),e(o))},"done");Sc(this,o=>{if(o){process.nextTick(
s,o);return}xc(this,s)})}flushSync(){this[m].destroyed||(bs(this),_c(this))}unref(){this[m].userRef=!1,this[m].flushRetainCount===
0&&this.worker.unref()}ref(){this[m].userRef=!0,this.worker.ref()}get ready(){return this[m].ready}get destroyed(){return this[m].
destroyed}get closed(){return this[m].closed}get writable(){return!this[m].destroyed&&!this[m].ending}get writableEnded(){
return this[m].ending}get writableFinished(){return this[m].finished}get writableNeedDrain(){return this[m].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[m].errored}};function Sc(t,e){if(t[m].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[m].sync&&(t[m].flushing||t[m].bufLen>0)){setImmediate(Sc,t,e);return}gn(t,e)}i(Sc,
"flushBuffer");function gn(t,e){let n=Atomics.load(t[m].state,Ee);jy(t[m].state,Pe,n,1/0,(r,s)=>{if(r){ee(t,r),e(r);return}
if(s!=="ok"){gn(t,e);return}e()})}i(gn,"waitForRead");function Jy(t){t[m].flushRetainCount===0&&t.worker.ref(),t[m].flushRetainCount++}
i(Jy,"retainWorkerForPendingFlush");function Yy(t){t[m].flushRetainCount!==0&&(t[m].flushRetainCount--,t[m].flushRetainCount===
0&&!t[m].userRef&&t.worker.unref())}i(Yy,"releaseWorkerForPendingFlush");function xc(t,e){if(t[m].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[m].ready){let r=i(()=>{o(),xc(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[m].nextFlushId;t[m].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[m].flushCallbacks.delete(n),ee(t,r),process.nextTick(e,r)}}i(xc,"requestWorker\
Flush");function Qy(t,e){let n=t[m].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(Qy,"failPendingFlushCallbacks");function Ss(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(Ss,"error");function ee(t,e){t[m].destroyed||(t[m].destroyed=!0,Qy(t,e),e&&(t[m].errored=e,Ss(t,e)),t.worker.
exited?setImmediate(()=>{t[m].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[m].closed=!0,t.
emit("close")}))}i(ee,"destroy");function Ec(t,e,n){let s=Atomics.load(t[m].state,Ee),o=e;for(;o>0&&t[m].bufLen!==0;){let a=t[m].
bufHead,c=t[m].buf[a];if(c.length<=o){c.copy(t[m].data,s),s+=c.length,o-=c.length,t[m].bufLen-=c.length,t[m].bufHead=a+1,
t[m].bufHead===t[m].buf.length?(t[m].buf.length=0,t[m].bufHead=0):t[m].bufHead>=1024&&t[m].bufHead*2>=t[m].buf.length&&(t[m].
buf.splice(0,t[m].bufHead),t[m].bufHead=0);continue}c.copy(t[m].data,s,0,o),t[m].buf[a]=c.subarray(o),t[m].bufLen-=o,s+=
o,o=0}return xs(t,()=>{Atomics.store(t[m].state,Ee,s)}),n(),!0}i(Ec,"write");function Es(t){if(!(t[m].ended||!t[m].ending||
t[m].flushing)){t[m].ended=!0;try{t.flushSync();let e=Atomics.load(t[m].state,Pe);xs(t,()=>{Atomics.store(t[m].state,Ee,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[m].state,Pe,e,1e3),e=Atomics.load(t[m].state,Pe),e===-2){ee(t,new Error("e\
nd() failed"));return}if(++n===10){ee(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[m].finished=
!0,t.emit("finish")})}catch(e){ee(t,e)}}}i(Es,"end");function bs(t){let e=i(()=>{t[m].ending?Es(t):t[m].needDrain&&process.
nextTick(yc,t)},"cb");for(t[m].flushing=!1;t[m].bufLen!==0;){let n=Atomics.load(t[m].state,Ee);if(n<0)throw new Error("_\
writeSync failed");let r=t[m].data.length-n;if(r===0){_c(t),mc(t);continue}else if(r<0)throw new Error("overwritten");Ec(
t,r,e)}}i(bs,"writeSync");function _c(t){if(t[m].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[m].state,Ee),n=0;for(;;){let r=Atomics.load(t[m].state,Pe);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[m].state,Pe,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(_c,"flushSync");kc.
exports=ws});var vs=S((WA,Pc)=>{"use strict";var{createRequire:Zy}=T("module"),{existsSync:eb}=T("node:fs"),tb=cs(),{join:_s,isAbsolute:Ac,
sep:nb}=T("node:path"),{fileURLToPath:rb}=T("node:url"),sb=hs(),ks=gs(),ib=vc(),{transportUsesMultistreamSym:ob}=Ue();function ab(t){
ks.register(t,fb),ks.registerBeforeExit(t,hb),t.on("close",function(){ks.unregister(t)})}i(ab,"setupOnExit");function cb(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(cb,"hasPreloadFlags");function ub(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Tc(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Tc(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(ub,"sanitizeNodeOptions");function Tc(t){let e=lb(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=rb(n)}catch{return!1}return Ac(n)&&!eb(n)}i(Tc,"shouldDropPreload");function lb(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(lb,"stripQuotes");function db(t,e,n,r,s){if(!n.
execArgv&&cb()&&T.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=ub(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new ib({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&ab(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),sb(
100),o.end())}return i(c,"onExit"),o}i(db,"buildStream");function fb(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(fb,"autoEnd");function hb(t){t.flushSync()}i(hb,"flush");function pb(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=tb(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,f=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=f["pino-worker"]||_s(__dirname,"worker.js"),
u.targets=n.filter(w=>w.target).map(w=>({...w,target:y(w.target)})),u.pipelines=n.filter(w=>w.pipeline).map(w=>w.pipeline.
map(E=>({...E,level:w.level,target:y(E.target)})));let b=u.targets.some(w=>w.level!=null),x=u.pipelines.some(w=>w.some(E=>E.
level!=null));l=u.targets.length+u.pipelines.length>1||b||x}else e&&(p=f["pino-worker"]||_s(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let g=n||e?"pino.transp\
ort":p,h=db(y(p),u,o,c,g);return l&&(h[ob]=!0),h;function y(b){if(b=f[b]||b,Ac(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return _s(__dirname,"..","file.js");let x;for(let w of d)try{let E=w==="node:repl"?process.cwd()+nb:w;x=Zy(E).
resolve(b);break}catch{continue}if(!x)throw new Error(`unable to determine transport target for "${b}"`);return x}i(y,"f\
ixTarget")}i(pb,"transport");Pc.exports=pb});var Sn=S((KA,Uc)=>{"use strict";var mb=T("node:diagnostics_channel"),Oc=Xa(),{mapHttpRequest:gb,mapHttpResponse:yb}=as(),
Ts=rc(),Rc=gs(),{lsCacheSym:bb,chindingsSym:Dc,writeSym:Cc,serializersSym:Lc,formatOptsSym:Nc,endSym:wb,stringifiersSym:qc,
stringifySym:$c,stringifySafeSym:As,wildcardFirstSym:Hc,nestedKeySym:Sb,formattersSym:Fc,messageKeySym:xb,errorKeySym:Eb,
nestedKeyStrSym:_b,msgPrefixSym:yn}=Ue(),{isMainThread:kb}=T("worker_threads"),vb=vs(),[Tb]=process.versions.node.split(
".").map(t=>Number(t)),Ic=mb.tracingChannel("pino_asJson"),bn=Tb>=25?t=>JSON.stringify(t):Pb;function it(){}i(it,"noop");
function Ab(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=gb(r):typeof r.setHeader=="function"&&(r=yb(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[yn]=="string"&&o!==void 0&&o!==null&&(o=this[yn]+o),this[Cc](r,
Oc(o,a,this[Nc]),t)}else{let o=r===void 0?s.shift():r;typeof this[yn]=="string"&&o!==void 0&&o!==null&&(o=this[yn]+o),this[Cc](
null,Oc(o,s,this[Nc]),t)}}}i(Ab,"genLog");function Pb(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(Pb,"_asString");function Ob(t,e,n,r){if(Ic.hasSubscribers===!1)return Mc.call(this,
t,e,n,r);let s={instance:this,arguments};return Ic.traceSync(Mc,s,this,t,e,n,r)}i(Ob,"asJson");function Mc(t,e,n,r){let s=this[$c],
o=this[As],a=this[qc],c=this[wb],u=this[Dc],l=this[Lc],d=this[Fc],f=this[xb],p=this[Eb],g=this[bb][n]+r;g=g+u;let h;d.log&&
(t=d.log(t));let y=a[Hc],b="";for(let w in t)if(h=t[w],Object.prototype.hasOwnProperty.call(t,w)&&h!==void 0){l[w]?h=l[w](
h):w===p&&l.err&&(h=l.err(h));let E=a[w]||y;switch(typeof h){case"undefined":case"function":continue;case"number":Number.
isFinite(h)===!1&&(h=null);case"boolean":E&&(h=E(h));break;case"string":h=(E||bn)(h);break;default:h=(E||s)(h,o)}if(h===
void 0)continue;let k=bn(w);b+=","+k+":"+h}let x="";if(e!==void 0){h=l[f]?l[f](e):e;let w=a[f]||y;switch(typeof h){case"\
function":break;case"number":Number.isFinite(h)===!1&&(h=null);case"boolean":w&&(h=w(h)),x=',"'+f+'":'+h;break;case"stri\
ng":h=(w||bn)(h),x=',"'+f+'":'+h;break;default:h=(w||s)(h,o),x=',"'+f+'":'+h}}return this[Sb]&&b?g+this[_b]+b.slice(1)+"\
}"+x+c:g+b+x+c}i(Mc,"_asJson");function Rb(t,e){let n,r=t[Dc],s=t[$c],o=t[As],a=t[qc],c=a[Hc],u=t[Lc],l=t[Fc].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+bn(d)+":"+n}return r}i(Rb,"asCh\
indings");function Cb(t){return t.write!==t.constructor.prototype.write}i(Cb,"hasBeenTampered");function wn(t){let e=new Ts(
t);return e.on("error",n),!t.sync&&kb&&(Rc.register(e,Nb),e.on("close",function(){Rc.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=it,e.end=it,e.flushSync=it,e.destroy=it;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(wn,"buildSafeSonicBoom");function Nb(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(Nb,"autoEnd");function Ib(t){return i(function(n,r,s={},o){if(typeof s=="string")o=wn({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=wn({dest:o})}else if(s instanceof Ts||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
Ts||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=vb({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=it),o||(Cb(process.stdout)?o=process.stdout:o=wn({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(Ib,"createArgsNormalizer");function Mb(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[As])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(Mb,"stringify");function Db(t,e,n){return{
level:t,bindings:e,log:n}}i(Db,"buildFormatters");function Lb(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Lb,"normalizeDestFileDescriptor");Uc.exports={noop:it,buildSafeSonicBoom:wn,asChindings:Rb,asJson:Ob,
genLog:Ab,createArgsNormalizer:Ib,stringify:Mb,buildFormatters:Db,normalizeDestFileDescriptor:Lb}});var xn=S((GA,jc)=>{var qb={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},$b={ASC:"ASC",DESC:"DESC"};jc.exports={DEFAULT_LEVELS:qb,
SORTING_ORDER:$b}});var Rs=S((XA,Kc)=>{"use strict";var{lsCacheSym:Hb,levelValSym:Ps,useOnlyCustomLevelsSym:Fb,streamSym:Ub,formattersSym:jb,
hooksSym:Bb,levelCompSym:Bc}=Ue(),{noop:Wb,genLog:je}=Sn(),{DEFAULT_LEVELS:pe,SORTING_ORDER:Wc}=xn(),Vc={fatal:i(t=>{let e=je(
pe.fatal,t);return function(...n){let r=this[Ub];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>je(pe.error,t),"error"),warn:i(t=>je(pe.warn,t),"warn"),info:i(t=>je(pe.info,t),"info"),debug:i(t=>je(
pe.debug,t),"debug"),trace:i(t=>je(pe.trace,t),"trace")},Os=Object.keys(pe).reduce((t,e)=>(t[pe[e]]=e,t),{}),Vb=Object.keys(
Os).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function Kb(t){let e=t[jb].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[Hb]=r,t}i(Kb,"genLsCache");function zb(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(zb,"isStand\
ardLevel");function Gb(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Ps],s=this[Ps]=n[t],o=this[Fb],a=this[Bc],
c=this[Bb].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=Wb;continue}this[u]=zb(u,o)?Vc[u](c):je(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(Gb,"setLevel");function Xb(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(Xb,"getLevel");function Jb(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[Bc](n,this[Ps])}i(Jb,"isLeve\
lEnabled");function Yb(t,e,n){return t===Wc.DESC?e<=n:e>=n}i(Yb,"compareLevel");function Qb(t){return typeof t=="string"?
Yb.bind(null,t):t}i(Qb,"genLevelComparison");function Zb(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Os,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:pe,t);return{labels:r,values:s}}i(Zb,"mappings");function ew(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Os).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:pe,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(ew,"assertD\
efaultLevelFound");function tw(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(tw,"assertNoLevelCollisi\
ons");function nw(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(Wc).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(nw,"assertLevelComparison");Kc.exports={initialLsCache:Vb,
genLsCache:Kb,levelMethods:Vc,getLevel:Xb,setLevel:Gb,isLevelEnabled:Jb,mappings:Zb,assertNoLevelCollisions:tw,assertDefaultLevelFound:ew,
genLevelComparison:Qb,assertLevelComparison:nw}});var Cs=S((YA,zc)=>{"use strict";zc.exports={version:"10.4.0"}});var tu=S((ZA,eu)=>{"use strict";var{EventEmitter:rw}=T("node:events"),{lsCacheSym:sw,levelValSym:iw,setLevelSym:Is,getLevelSym:Gc,
chindingsSym:_n,mixinSym:ow,asJsonSym:Jc,writeSym:aw,mixinMergeStrategySym:cw,timeSym:uw,timeSliceIndexSym:lw,streamSym:Yc,
serializersSym:Be,formattersSym:It,errorKeySym:dw,messageKeySym:fw,useOnlyCustomLevelsSym:hw,needsMetadataGsym:pw,redactFmtSym:mw,
stringifySym:gw,formatOptsSym:yw,stringifiersSym:bw,msgPrefixSym:Ms,hooksSym:ww}=Ue(),{getLevel:Sw,setLevel:xw,isLevelEnabled:Ew,
mappings:_w,initialLsCache:kw,genLsCache:vw,assertNoLevelCollisions:Tw}=Rs(),{asChindings:Ds,asJson:Aw,buildFormatters:Ns,
stringify:Xc,noop:Qc}=Sn(),{version:Pw}=Cs(),Ow=ds(),Rw=class{static{i(this,"Pino")}},Zc={constructor:Rw,child:Cw,bindings:Nw,
setBindings:Iw,flush:Lw,isLevelEnabled:Ew,version:Pw,get level(){return this[Gc]()},set level(t){this[Is](t)},get levelVal(){
return this[iw]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[Ms]},get[Symbol.toStringTag](){
return"Pino"},[sw]:kw,[aw]:Dw,[Jc]:Aw,[Gc]:Sw,[Is]:xw};Object.setPrototypeOf(Zc,rw.prototype);eu.exports=function(){return Object.
create(Zc)};var En=i(t=>t,"resetChildingsFormatter");function Cw(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Be],r=this[It],s=Object.create(this);if(e==null)return s[It].bindings!==En&&(s[It]=Ns(r.level,En,r.log)),s[_n]=
Ds(s,t),this.onChild!==Qc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Be]=Object.create(null);for(let l in n)
s[Be][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[Be][l]=n[l]}for(let l in e.
serializers)s[Be][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[Be][l]=e.serializers[l]}}else s[Be]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[It]=
Ns(c||r.level,u||En,l||r.log)}else s[It]=Ns(r.level,En,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Tw(this.levels,
e.customLevels),s.levels=_w(e.customLevels,s[hw]),vw(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=Ow(s.redact,Xc),u={stringify:c[mw]};s[gw]=Xc,s[bw]=c,s[yw]=u}if(typeof e.msgPrefix=="string"&&(s[Ms]=
(this[Ms]||"")+e.msgPrefix),s[_n]=Ds(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[Is](c)}return this.onChild(s),s}i(Cw,"child");function Nw(){let e=`{${this[_n].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(Nw,"bindings");function Iw(t){let e=Ds(this,t);this[_n]=e}i(Iw,"setBindings");
function Mw(t,e){return Object.assign(e,t)}i(Mw,"defaultMixinMergeStrategy");function Dw(t,e,n){let r=this[uw](),s=this[ow],
o=this[dw],a=this[fw],c=this[cw]||Mw,u,l=this[ww].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[Jc](u,e,n,r),f=this[Yc];
f[pw]===!0&&(f.lastLevel=n,f.lastObj=u,f.lastMsg=e,f.lastTime=r.slice(this[lw]),f.lastLogger=this),f.write(l?l(d):d)}i(Dw,
"write");function Lw(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[Yc];typeof e.
flush=="function"?e.flush(t||Qc):t&&t()}i(Lw,"flush")});var iu=S((Hs,su)=>{"use strict";var{hasOwnProperty:Mt}=Object.prototype,Ve=$s();Ve.configure=$s;Ve.stringify=Ve;Ve.default=
Ve;Hs.stringify=Ve;Hs.configure=$s;su.exports=Ve;var qw=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Oe(t){return t.
length<5e3&&!qw.test(t)?`"${t}"`:JSON.stringify(t)}i(Oe,"strEscape");function Ls(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(Ls,"sort");var $w=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function qs(t){
return $w.call(t)!==void 0&&t.length!==0}i(qs,"isTypedArrayWithEntries");function nu(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(nu,"stringifyTypedArray");function Hw(t){
if(Mt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(Hw,"getCircularV\
alueOption");function Fw(t){let e;if(Mt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Fw,"getDeterministicOption");function Uw(t,e){let n;if(Mt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(Uw,"getBooleanOption");function ru(t,e){let n;if(Mt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(ru,"getPositiveIntegerOption");function We(t){return t===1?"1 item":`${t} items`}i(We,
"getItemCount");function jw(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(jw,"getUniqueReplacerSet");function Bw(t){if(Mt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(Bw,"getStrictOption");function $s(t){
t={...t};let e=Bw(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=Hw(t),r=Uw(
t,"bigint"),s=Fw(t),o=typeof s=="function"?s:void 0,a=ru(t,"maximumDepth"),c=ru(t,"maximumBreadth");function u(g,h,y,b,x,w){
let E=h[g];switch(typeof E=="object"&&E!==null&&typeof E.toJSON=="function"&&(E=E.toJSON(g)),E=b.call(h,g,E),typeof E){case"\
string":return Oe(E);case"object":{if(E===null)return"null";if(y.indexOf(E)!==-1)return n;let k="",O=",",q=w;if(Array.isArray(
E)){if(E.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(E),x!==""&&(w+=x,k+=`
${w}`,O=`,
${w}`);let F=Math.min(E.length,c),Q=0;for(;Q<F-1;Q++){let Fe=u(String(Q),E,y,b,x,w);k+=Fe!==void 0?Fe:"null",k+=O}let Z=u(
String(Q),E,y,b,x,w);if(k+=Z!==void 0?Z:"null",E.length-1>c){let Fe=E.length-c-1;k+=`${O}"... ${We(Fe)} not stringified"`}
return x!==""&&(k+=`
${q}`),y.pop(),`[${k}]`}let N=Object.keys(E),M=N.length;if(M===0)return"{}";if(a<y.length+1)return'"[Object]"';let P="",
H="";x!==""&&(w+=x,O=`,
${w}`,P=" ");let V=Math.min(M,c);s&&!qs(E)&&(N=Ls(N,o)),y.push(E);for(let F=0;F<V;F++){let Q=N[F],Z=u(Q,E,y,b,x,w);Z!==void 0&&
(k+=`${H}${Oe(Q)}:${P}${Z}`,H=O)}if(M>c){let F=M-c;k+=`${H}"...":${P}"${We(F)} not stringified"`,H=O}return x!==""&&H.length>
1&&(k=`
${w}${k}
${q}`),y.pop(),`{${k}}`}case"number":return isFinite(E)?String(E):e?e(E):"null";case"boolean":return E===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(E);default:return e?e(E):void 0}}i(u,"stringifyFnReplacer");function l(g,h,y,b,x,w){
switch(typeof h=="object"&&h!==null&&typeof h.toJSON=="function"&&(h=h.toJSON(g)),typeof h){case"string":return Oe(h);case"\
object":{if(h===null)return"null";if(y.indexOf(h)!==-1)return n;let E=w,k="",O=",";if(Array.isArray(h)){if(h.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(h),x!==""&&(w+=x,k+=`
${w}`,O=`,
${w}`);let M=Math.min(h.length,c),P=0;for(;P<M-1;P++){let V=l(String(P),h[P],y,b,x,w);k+=V!==void 0?V:"null",k+=O}let H=l(
String(P),h[P],y,b,x,w);if(k+=H!==void 0?H:"null",h.length-1>c){let V=h.length-c-1;k+=`${O}"... ${We(V)} not stringified\
"`}return x!==""&&(k+=`
${E}`),y.pop(),`[${k}]`}y.push(h);let q="";x!==""&&(w+=x,O=`,
${w}`,q=" ");let N="";for(let M of b){let P=l(M,h[M],y,b,x,w);P!==void 0&&(k+=`${N}${Oe(M)}:${q}${P}`,N=O)}return x!==""&&
N.length>1&&(k=`
${w}${k}
${E}`),y.pop(),`{${k}}`}case"number":return isFinite(h)?String(h):e?e(h):"null";case"boolean":return h===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(h);default:return e?e(h):void 0}}i(l,"stringifyArrayReplacer");
function d(g,h,y,b,x){switch(typeof h){case"string":return Oe(h);case"object":{if(h===null)return"null";if(typeof h.toJSON==
"function"){if(h=h.toJSON(g),typeof h!="object")return d(g,h,y,b,x);if(h===null)return"null"}if(y.indexOf(h)!==-1)return n;
let w=x;if(Array.isArray(h)){if(h.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(h),x+=b;let P=`
${x}`,H=`,
${x}`,V=Math.min(h.length,c),F=0;for(;F<V-1;F++){let Z=d(String(F),h[F],y,b,x);P+=Z!==void 0?Z:"null",P+=H}let Q=d(String(
F),h[F],y,b,x);if(P+=Q!==void 0?Q:"null",h.length-1>c){let Z=h.length-c-1;P+=`${H}"... ${We(Z)} not stringified"`}return P+=
`
${w}`,y.pop(),`[${P}]`}let E=Object.keys(h),k=E.length;if(k===0)return"{}";if(a<y.length+1)return'"[Object]"';x+=b;let O=`\
,
${x}`,q="",N="",M=Math.min(k,c);qs(h)&&(q+=nu(h,O,c),E=E.slice(h.length),M-=h.length,N=O),s&&(E=Ls(E,o)),y.push(h);for(let P=0;P<
M;P++){let H=E[P],V=d(H,h[H],y,b,x);V!==void 0&&(q+=`${N}${Oe(H)}: ${V}`,N=O)}if(k>c){let P=k-c;q+=`${N}"...": "${We(P)}\
 not stringified"`,N=O}return N!==""&&(q=`
${x}${q}
${w}`),y.pop(),`{${q}}`}case"number":return isFinite(h)?String(h):e?e(h):"null";case"boolean":return h===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(h);default:return e?e(h):void 0}}i(d,"stringifyIndent");function f(g,h,y){
switch(typeof h){case"string":return Oe(h);case"object":{if(h===null)return"null";if(typeof h.toJSON=="function"){if(h=h.
toJSON(g),typeof h!="object")return f(g,h,y);if(h===null)return"null"}if(y.indexOf(h)!==-1)return n;let b="",x=h.length!==
void 0;if(x&&Array.isArray(h)){if(h.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(h);let q=Math.min(h.length,
c),N=0;for(;N<q-1;N++){let P=f(String(N),h[N],y);b+=P!==void 0?P:"null",b+=","}let M=f(String(N),h[N],y);if(b+=M!==void 0?
M:"null",h.length-1>c){let P=h.length-c-1;b+=`,"... ${We(P)} not stringified"`}return y.pop(),`[${b}]`}let w=Object.keys(
h),E=w.length;if(E===0)return"{}";if(a<y.length+1)return'"[Object]"';let k="",O=Math.min(E,c);x&&qs(h)&&(b+=nu(h,",",c),
w=w.slice(h.length),O-=h.length,k=","),s&&(w=Ls(w,o)),y.push(h);for(let q=0;q<O;q++){let N=w[q],M=f(N,h[N],y);M!==void 0&&
(b+=`${k}${Oe(N)}:${M}`,k=",")}if(E>c){let q=E-c;b+=`${k}"...":"${We(q)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(h)?String(h):e?e(h):"null";case"boolean":return h===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(h);default:return e?e(h):void 0}}i(f,"stringifySimple");function p(g,h,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),h!=null){if(typeof h==
"function")return u("",{"":g},[],h,b,"");if(Array.isArray(h))return l("",g,[],jw(h),b,"")}if(b.length!==0)return d("",g,
[],b,"")}return f("",g,[])}return i(p,"stringify"),p}i($s,"configure")});var uu=S((nP,cu)=>{"use strict";var Fs=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:au}=xn(),Ww=au.info;function Vw(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(au);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(f=>{n[f]=e.levels[f]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[Fs]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(f){let p,g=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:h}=this,y=0,b;for(let x=Kw(h.length,e.dedupe);Gw(
x,h.length,e.dedupe);x=zw(x,e.dedupe))if(p=h[x],p.level<=g){if(y!==0&&y!==p.level)break;if(b=p.stream,b[Fs]){let{lastTime:w,
lastMsg:E,lastObj:k,lastLogger:O}=this;b.lastLevel=g,b.lastTime=w,b.lastMsg=E,b.lastObj=k,b.lastLogger=O}b.write(f),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...f){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...f)}i(o,"emit");function a(){for(let{stream:f}of this.streams)typeof f.flushSync=="function"&&f.flushSync()}
i(a,"flushSync");function c(f){if(!f)return this;let p=typeof f.write=="function"||f.stream,g=f.write?f:f.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:h,streamLevels:y}=this,
b;typeof f.levelVal=="number"?b=f.levelVal:typeof f.level=="string"?b=y[f.level]:typeof f.level=="number"?b=f.level:b=Ww;
let x={stream:g,level:b,levelVal:void 0,id:++r.lastId};return h.unshift(x),h.sort(ou),this.minLevel=h[0].level,this}i(c,
"add");function u(f){let{streams:p}=this,g=p.findIndex(h=>h.id===f);return g>=0&&(p.splice(g,1),p.sort(ou),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function l(){for(let{stream:f}of this.streams)typeof f.flushSync=="function"&&
f.flushSync(),f.end()}i(l,"end");function d(f){let p=new Array(this.streams.length);for(let g=0;g<p.length;g++)p[g]={level:f,
stream:this.streams[g].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:f,streams:p,clone:d,[Fs]:!0,
streamLevels:n}}i(d,"clone")}i(Vw,"multistream");function ou(t,e){return t.level-e.level}i(ou,"compareByLevel");function Kw(t,e){
return e?t-1:0}i(Kw,"initLoopVar");function zw(t,e){return e?t-1:t+1}i(zw,"adjustLoopVar");function Gw(t,e,n){return n?t>=
0:t<e}i(Gw,"checkLoopVar");cu.exports=Vw});var _u=S((sP,te)=>{"use strict";var Xw=T("node:os"),yu=as(),Jw=cs(),Yw=ds(),bu=za(),Qw=tu(),wu=Ue(),{configure:Zw}=iu(),
{assertDefaultLevelFound:e0,mappings:Su,genLsCache:t0,genLevelComparison:n0,assertLevelComparison:r0}=Rs(),{DEFAULT_LEVELS:xu,
SORTING_ORDER:s0}=xn(),{createArgsNormalizer:i0,asChindings:o0,buildSafeSonicBoom:lu,buildFormatters:a0,stringify:Us,normalizeDestFileDescriptor:du,
noop:c0}=Sn(),{version:u0}=Cs(),{chindingsSym:fu,redactFmtSym:l0,serializersSym:hu,timeSym:d0,timeSliceIndexSym:f0,streamSym:h0,
stringifySym:pu,stringifySafeSym:js,stringifiersSym:mu,setLevelSym:p0,endSym:m0,formatOptsSym:g0,messageKeySym:y0,errorKeySym:b0,
nestedKeySym:w0,mixinSym:S0,levelCompSym:x0,useOnlyCustomLevelsSym:E0,formattersSym:gu,hooksSym:_0,nestedKeyStrSym:k0,mixinMergeStrategySym:v0,
msgPrefixSym:T0,transportUsesMultistreamSym:A0}=wu,{epochTime:Eu,nullTime:P0}=bu,{pid:O0}=process,R0=Xw.hostname(),C0=yu.
err,N0={level:"info",levelComparison:s0.ASC,levels:xu,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:O0,
hostname:R0},serializers:Object.assign(Object.create(null),{err:C0}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Eu,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},I0=i0(N0),M0=Object.assign(Object.create(null),yu);
function Bs(...t){let e={},{opts:n,stream:r}=I0(e,Jw(),...t);n.level&&typeof n.level=="string"&&xu[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:f,name:p,level:g,customLevels:h,levelComparison:y,mixin:b,mixinMergeStrategy:x,useOnlyCustomLevels:w,formatters:E,hooks:k,
depthLimit:O,edgeLimit:q,onChild:N,msgPrefix:M}=n,P=Zw({maximumDepth:O,maximumBreadth:q}),H=a0(E.level,E.bindings,E.log),
V=Us.bind({[js]:P}),F=s?Object.assign(Object.create(null),Yw(s,V)):Object.create(null),Q=s?{stringify:F[l0]}:{stringify:V},
Z="}"+(o?`\r
`:`
`),Fe=o0.bind(null,{[fu]:"",[hu]:a,[mu]:F,[pu]:Us,[js]:P,[gu]:H}),Xr="";f!==null&&(p===void 0?Xr=Fe(f):Xr=Fe(Object.assign(
{},f,{name:p})));let ca=c instanceof Function?c:c?Eu:P0,Fm=ca().indexOf(":")+1;if(w&&!h)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(M&&typeof M!="string")throw Error(`Unknown msgPrefix type "${typeof M}" - expected "string"`);e0(
g,h,w);let Pt=Su(h,w);if(r&&r[A0]===!0){let Ot=typeof g=="string"?g:void 0;(!Ot||Pt[Ot]===void 0)&&(Ot=Object.keys(Pt)[0]);
let ua=Pt[Ot],Jr=!1;try{let Yr=E.level(Ot,ua);Jr=Yr&&typeof Yr=="object"&&Yr.level===ua}catch{Jr=!1}Jr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:Pt,messageKey:u,errorKey:l}}),r0(y);let Um=n0(y);return Object.assign(e,{levels:Pt,
[x0]:Um,[E0]:w,[h0]:r,[d0]:ca,[f0]:Fm,[pu]:Us,[js]:P,[mu]:F,[m0]:Z,[g0]:Q,[y0]:u,[b0]:l,[w0]:d,[k0]:d?`,${JSON.stringify(
d)}:{`:"",[hu]:a,[S0]:b,[v0]:x,[fu]:Xr,[gu]:H,[_0]:k,silent:c0,onChild:N,[T0]:M}),Object.setPrototypeOf(e,Qw()),t0(e),e[p0](
g),e}i(Bs,"pino");te.exports=Bs;te.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=du(t.dest||process.
stdout.fd),lu(t)):lu({dest:du(t),minLength:0});te.exports.transport=vs();te.exports.multistream=uu();te.exports.levels=Su();
te.exports.stdSerializers=M0;te.exports.stdTimeFunctions=Object.assign({},bu);te.exports.symbols=wu;te.exports.version=u0;
te.exports.default=Bs;te.exports.pino=Bs});var Se=S(we=>{"use strict";we.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");we.removeLabels=i(function(e,n,r){let s=Ai(n,r);delete e[s]},"removeLabels");we.setValue=
i(function(e,n,r){let s=Ai(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");we.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
we.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function wf(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(wf,"fastHashObject");function Ai(t,e){if(e)return wf(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),wf(n,t)}i(Ai,"hashObject");we.hashObject=Ai;we.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");we.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Ti=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};we.Grouper=Ti});var gt=S((yL,Ri)=>{"use strict";var{getValueAsString:Sf}=Se(),wr=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Oi(n.name),s=`# HELP ${r} ${Oi(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:f={}}=l,{sharedLabels:p={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(f={...f,...c,...f});let g=Pi(f,p),h=e_(p),y=[...g,h].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",x=`${d}${b} ${Sf(l.value)}`,{exemplar:w}=l;if(w&&u){let E=Pi(w.labelSet);x+=` # {${E.join(",")}} ${Sf(w.value)}\
 ${w.timestamp}`}a.push(x)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=n_(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function Pi(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${t_(o)}"`);return r}i(Pi,"formatLabels");var xf=new WeakMap;function e_(t){let e=xf.
get(t);if(e)return e;let r=Pi(t).join(",");return xf.set(t,r),r}i(e_,"flattenSharedLabels");function t_(t){return typeof t!=
"string"?t:Oi(t).replace(/"/g,'\\"')}i(t_,"escapeLabelValue");function Oi(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Oi,"escapeString");function n_(t){return t.replace(/_total$/,"")}i(n_,"standardizeCounterName");Ri.exports=wr;Ri.
exports.globalRegistry=new wr});var Ye=S(Sr=>{"use strict";var r_=T("util"),s_=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,i_=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Sr.validateMetricName=
function(t){return s_.test(t)};Sr.validateLabelName=function(t=[]){return t.every(e=>i_.test(e))};Sr.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${r_.inspect(e)}`)},
"validateLabel")});var Kt=S((xL,Ef)=>{"use strict";var Ci=gt(),{isObject:o_}=Se(),{validateMetricName:a_,validateLabelName:c_}=Ye(),Ni=class{static{
i(this,"Metric")}constructor(e,n={}){if(!o_(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Ci.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Ci.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!a_(this.name))throw new Error("Invalid metric name");if(!c_(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Ci.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Ef.exports={Metric:Ni}});var Mi=S((_L,_f)=>{"use strict";var Ii=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};_f.exports=Ii});var Li=S((vL,Pf)=>{"use strict";var u_=T("util"),{hashObject:l_,isObject:kf,getLabels:vf,removeLabels:d_,nowTimestamp:f_}=Se(),
{validateLabel:Tf}=Ye(),{Metric:h_}=Kt(),p_=Mi(),Di=class extends h_{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(kf(e)?(r=l_(e,this.
sortedLabelNames),Tf(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${u_.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),Af(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(kf(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new p_),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=f_())}reset(){this.hashMap={},this.labelNames.length===0&&Af(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=vf(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=vf(this.labelNames,e)||{};return Tf(this.labelNames,n),d_.call(this,this.hashMap,n,this.sortedLabelNames)}};function Af(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(Af,"setValue");Pf.exports=Di});var J=S((AL,Df)=>{"use strict";var Cf=T("util"),{setValue:Nf,setValueDelta:m_,getLabels:Of,hashObject:If,isObject:Mf,removeLabels:g_}=Se(),
{validateLabel:xr}=Ye(),{Metric:y_}=Kt(),Hi=class extends y_{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=$i(e,n),e=qi(e),b_(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&Nf(this.hashMap,0,{})}inc(e,n){
n=$i(e,n),e=qi(e),n===void 0&&(n=1),Rf(this,e,n)}dec(e,n){n=$i(e,n),e=qi(e),n===void 0&&(n=1),Rf(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=If(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=Of(this.labelNames,e);return xr(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=Of(
this.labelNames,e);xr(this.labelNames,n),g_.call(this,this.hashMap,n,this.sortedLabelNames)}};function b_(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${Cf.format(n)}`);xr(t.labelNames,e),Nf(t.hashMap,n,e)}i(b_,"\
set");function Rf(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${Cf.format(n)}`);xr(t.
labelNames,e);let r=If(e,t.sortedLabelNames);m_(t.hashMap,n,e,r)}i(Rf,"setDelta");function qi(t){return Mf(t)?t:{}}i(qi,
"getLabelArg");function $i(t,e){return Mf(t)?e:t}i($i,"getValueArg");Df.exports=Hi});var Wi=S((OL,Ff)=>{"use strict";var w_=T("util"),{getLabels:Lf,hashObject:Er,isObject:$f,removeLabels:S_,nowTimestamp:x_}=Se(),
{validateLabel:Ui}=Ye(),{Metric:E_}=Kt(),__=Mi(),ji=class extends E_{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[Er({})]:Bi({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
Fi.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
Fi.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=Er(
e,this.sortedLabelNames),o=Hf(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];$f(c)||(c=new __,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=x_()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(P_),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(T_(this)).reduce(A_(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=Er(e,this.sortedLabelNames);this.hashMap[n]=Bi(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?k_.call(this,e,n)():qf.call(this,e)()}labels(...e){let n=Lf(
this.labelNames,e);return Ui(this.labelNames,n),{observe:Fi.call(this,n),startTimer:qf.call(this,n)}}remove(...e){let n=Lf(
this.labelNames,e);Ui(this.labelNames,n),S_.call(this,this.hashMap,n,this.sortedLabelNames)}};function qf(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(qf,"startTimer");function k_(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(k_,"startTime\
rWithExemplar");function _r(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(_r,"setValue\
Pair");function Hf(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(Hf,"findBound");function Fi(t){
return e=>{let n=v_(t,e);if(Ui(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${w_.format(n.value)}`);let r=Er(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=Bi(n.labels,this.bucketValues,
this.bucketExemplars));let o=Hf(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(Fi,"observe");function Bi(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(Bi,"createBaseValues");function v_(t,e){return $f(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(v_,"convertLabelsAndValues");function T_(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],_r({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(T_,"extractBucketValuesForExport");function A_(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(_r(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),_r({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),_r({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(A_,"addS\
umAndCountForExport");function P_(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(P_,"splayLabels");Ff.exports=ji});var Vi=S((CL,Uf)=>{function de(){}i(de,"TreeBase");de.prototype.clear=function(){this._root=null,this.size=0};de.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};de.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};de.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};de.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};de.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};de.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};de.prototype.iterator=function(){return new yt(this)};de.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};de.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function yt(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(yt,"Iterator");yt.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};yt.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};yt.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};yt.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};yt.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};Uf.exports=de});var Wf=S((IL,Bf)=>{var O_=Vi();function bt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(bt,"Node");bt.prototype.
get_child=function(t){return t?this.right:this.left};bt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function kr(t){
this._root=null,this._comparator=t,this.size=0}i(kr,"RBTree");kr.prototype=new O_;kr.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new bt(t),e=!0,this.size++;else{var n=new bt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new bt(t),c.set_child(r,u),e=!0,this.size++):se(u.left)&&se(u.right)&&(u.red=!0,
u.left.red=!1,u.right.red=!1),se(u)&&se(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,zt(o,!s)):a.set_child(l,jf(
o,!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};kr.prototype.remove=function(t){if(this._root===null)return!1;var e=new bt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!se(n)&&!se(n.get_child(a))){if(se(n.get_child(!a))){var l=zt(n,a);r.set_child(c,l),r=l}else if(!se(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!se(d.get_child(!c))&&!se(d.get_child(c)))r.red=!1,d.red=!0,n.red=
!0;else{var f=s.right===r;se(d.get_child(c))?s.set_child(f,jf(r,c)):se(d.get_child(!c))&&s.set_child(f,zt(r,c));var p=s.
get_child(f);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.
get_child(n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function se(t){
return t!==null&&t.red}i(se,"is_red");function zt(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(
e,t),t.red=!0,n.red=!1,n}i(zt,"single_rotate");function jf(t,e){return t.set_child(!e,zt(t.get_child(!e),!e)),zt(t,e)}i(
jf,"double_rotate");Bf.exports=kr});var Kf=S((DL,Vf)=>{var R_=Vi();function Gt(t){this.data=t,this.left=null,this.right=null}i(Gt,"Node");Gt.prototype.get_child=
function(t){return t?this.right:this.left};Gt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function vr(t){
this._root=null,this._comparator=t,this.size=0}i(vr,"BinTree");vr.prototype=new R_;vr.prototype.insert=function(t){if(this.
_root===null)return this._root=new Gt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Gt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};vr.prototype.remove=function(t){if(this._root===null)return!1;var e=new Gt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};Vf.exports=vr});var Gf=S((qL,zf)=>{zf.exports={RBTree:Wf(),BinTree:Kf()}});var Yf=S(($L,Jf)=>{var C_=Gf().RBTree;function L(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new C_(Xf),this.nreset=0,this.reset()}i(L,"TDigest");L.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};L.prototype.size=function(){return this.centroids.size};
L.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};L.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function Xf(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(Xf,"compare_centroid_means");function N_(t,e){return t.
mean_cumn-e.mean_cumn}i(N_,"compare_centroid_mean_cumns");L.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
for(var n=0;n<t.length;n++)this._digest(t[n],e)};L.prototype.push_centroid=function(t){t=Array.isArray(t)?t:[t];for(var e=0;e<
t.length;e++)this._digest(t[e].mean,t[e].n)};L.prototype._cumulate=function(t){if(!(this.n===this.last_cumulate||!t&&this.
CX&&this.CX>this.n/this.last_cumulate)){var e=0;this.centroids.each(function(n){n.mean_cumn=e+n.n/2,e=n.cumn=e+n.n}),this.
n=this.last_cumulate=e}};L.prototype.find_nearest=function(t){if(this.size()===0)return null;var e=this.centroids.lowerBound(
{mean:t}),n=e.data()===null?e.prev():e.data();if(n.mean===t||this.discrete)return n;var r=e.prev();return r&&Math.abs(r.
mean-t)<Math.abs(n.mean-t)?r:n};L.prototype._new_centroid=function(t,e,n){var r={mean:t,n:e,cumn:n};return this.centroids.
insert(r),this.n+=e,r};L.prototype._addweight=function(t,e,n){e!==t.mean&&(t.mean+=n*(e-t.mean)/(t.n+n)),t.cumn+=n,t.mean_cumn+=
n/2,t.n+=n,this.n+=n};L.prototype._digest=function(t,e){var n=this.centroids.min(),r=this.centroids.max(),s=this.find_nearest(
t);if(s&&s.mean===t)this._addweight(s,t,e);else if(s===n)this._new_centroid(t,e,0);else if(s===r)this._new_centroid(t,e,
this.n);else if(this.discrete)this._new_centroid(t,e,s.cumn);else{var o=s.mean_cumn/this.n,a=Math.floor(4*this.n*this.delta*
o*(1-o));a-s.n>=e?this._addweight(s,t,e):this._new_centroid(t,e,s.cumn)}this._cumulate(!1),!this.discrete&&this.K&&this.
size()>this.K/this.delta&&this.compress()};L.prototype.bound_mean=function(t){var e=this.centroids.upperBound({mean:t}),
n=e.prev(),r=n.mean===t?n:e.next();return[n,r]};L.prototype.p_rank=function(t){var e=Array.isArray(t)?t:[t],n=e.map(this.
_p_rank,this);return Array.isArray(t)?n:n[0]};L.prototype._p_rank=function(t){if(this.size()!==0){{if(t<this.centroids.min().
mean)return 0;if(t>this.centroids.max().mean)return 1}this._cumulate(!0);var e=this.bound_mean(t),n=e[0],r=e[1];if(this.
discrete)return n.cumn/this.n;var s=n.mean_cumn;return n!==r&&(s+=(t-n.mean)*(r.mean_cumn-n.mean_cumn)/(r.mean-n.mean)),
s/this.n}};L.prototype.bound_mean_cumn=function(t){this.centroids._comparator=N_;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=Xf;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};L.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};L.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function I_(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(I_,"pop_random");L.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
I_(t));this._cumulate(!0),this.compressing=!1}};function De(t){this.config=t||{},this.mode=this.config.mode||"auto",L.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(De,"Digest");De.prototype=Object.create(L.prototype);De.prototype.constructor=De;De.prototype.push=function(t){
L.prototype.push.call(this,t),this.check_continuous()};De.prototype._new_centroid=function(t,e,n){this.n_unique+=1,L.prototype.
_new_centroid.call(this,t,e,n)};De.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),L.prototype._addweight.
call(this,t,e,n)};De.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Jf.exports={TDigest:L,Digest:De}});var eh=S((FL,Zf)=>{"use strict";var{TDigest:Qf}=Yf(),zi=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Qf),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return Ki.call(this).size()}percentile(e){
return Ki.call(this).percentile(e)}push(e){Ki.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function Ki(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Qf,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(Ki,"rotate");Zf.exports=zi});var ah=S((jL,oh)=>{"use strict";var M_=T("util"),{getLabels:th,hashObject:sh,removeLabels:D_}=Se(),{validateLabel:Gi}=Ye(),
{Metric:L_}=Kt(),ih=eh(),q_=1e3,Xi=class extends L_{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:q_,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[sh({})]:{labels:{},td:new ih(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){rh.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:($_(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(F_(s,this)),n.push(H_(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return nh.call(this,e)()}labels(...e){let n=th(this.labelNames,e);return Gi(
this.labelNames,n),{observe:rh.call(this,n),startTimer:nh.call(this,n)}}remove(...e){let n=th(this.labelNames,e);Gi(this.
labelNames,n),D_.call(this,this.hashMap,n,this.sortedLabelNames)}};function $_(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i($_,"extractSummariesForExport");function H_(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(H_,"getCountForExport");function F_(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(F_,"getSumForExport");function nh(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(nh,"startTimer");function rh(t){
return e=>{let n=U_(t,e);if(Gi(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${M_.format(n.value)}`);let r=sh(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new ih(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(rh,"observe");function U_(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(U_,"convertLabelsAndValues");oh.exports=Xi});var uh=S((WL,ch)=>{"use strict";var Ji=T("url"),j_=T("http"),B_=T("https"),{gzipSync:W_}=T("zlib"),{globalRegistry:V_}=gt(),
Qi=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=V_),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return Yi.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return Yi.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return Yi.call(this,"DELETE",e.jobName,e.groupings)}};
async function Yi(t,e,n){let r=Ji.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${K_(n)}`:"",a=`${s}/metrics${o}`,c=Ji.resolve(this.gatewayUrl,a),u=Ji.parse(c),l=z_(u.href)?B_:j_,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((f,p)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let g=l.request(d,h=>{let y="";h.setEncoding("utf8"),h.on("data",b=>{y+=b}),h.on("end",()=>{h.statusCode>=400?p(new Error(
`push failed with status ${h.statusCode}, ${y}`)):f({resp:h,body:y})})});g.on("error",h=>{p(h)}),g.on("timeout",()=>{g.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(h=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(h=W_(h)),g.write(h),g.end()}).catch(h=>{p(h)}):g.end()})}i(Yi,"useGateway");function K_(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(K_,"generateGroupings");function z_(t){
return t.search(/^https/)!==-1}i(z_,"isHttps");ch.exports=Qi});var eo=S(Zi=>{"use strict";Zi.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};Zi.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var lh={};la(lh,{context:()=>X_,trace:()=>G_});var G_,X_,dh=zm(()=>{"use strict";G_={getSpan:i(()=>{},"getSpan")},X_={active:i(
()=>{},"active")}});var gh=S((GL,no)=>{"use strict";var fh=(dh(),Gm(lh)),to=Li(),hh="process_cpu_user_seconds_total",ph="process_cpu_system_\
seconds_total",mh="process_cpu_seconds_total";no.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new to({name:r+hh,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let f=process.cpuUsage(),p=f.user-
c.user,g=f.system-c.system;if(c=f,this.enableExemplars){let h={},y=fh.trace.getSpan(fh.context.active());y&&(h={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:h}),l.inc({labels:s,value:g/
1e6,exemplarLabels:h}),d.inc({labels:s,value:(p+g)/1e6,exemplarLabels:h})}else u.inc(s,p/1e6),l.inc(s,g/1e6),d.inc(s,(p+
g)/1e6)}}),l=new to({name:r+ph,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new to({name:r+mh,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
no.exports.metricNames=[hh,ph,mh]});var bh=S((XL,ro)=>{"use strict";var J_=J(),Y_=Math.round(Date.now()/1e3-process.uptime()),yh="process_start_time_seconds";
ro.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new J_({name:n+yh,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,Y_)}})};ro.exports.metricNames=[yh]});var Eh=S((JL,io)=>{"use strict";var so=J(),Q_=T("fs"),Z_=["VmSize","VmRSS","VmData"],wh="process_resident_memory_bytes",
Sh="process_virtual_memory_bytes",xh="process_heap_bytes";function ek(t){return t.split(`
`).reduce((e,n)=>{if(!Z_.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(ek,"structureOutput");io.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new so({name:r+wh,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=Q_.readFileSync("/proc/self/status","utf8"),d=ek(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new so({name:r+Sh,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new so({name:r+xh,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};io.exports.metricNames=[wh,Sh,xh]});var oo=S((QL,_h)=>{"use strict";function tk(){try{return process.memoryUsage()}catch{return}}i(tk,"safeMemoryUsage");_h.
exports=tk});var Th=S((eq,ao)=>{"use strict";var nk=J(),kh=Eh(),rk=oo(),vh="process_resident_memory_bytes";function sk(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new nk({name:n+vh,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=rk();o&&this.set(r,o.rss)}})}i(sk,"notLinuxVariant");ao.exports=(t,e)=>process.platform===
"linux"?kh(t,e):sk(t,e);ao.exports.metricNames=process.platform==="linux"?kh.metricNames:[vh]});var Ph=S((nq,co)=>{"use strict";var ik=J(),ok=T("fs"),ak=T("process"),Ah="process_open_fds";co.exports=(t,e={})=>{if(ak.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new ik({name:n+Ah,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=ok.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};co.exports.metricNames=[Ah]});var Rh=S((rq,uo)=>{"use strict";var ck=J(),uk=T("fs"),Oh="process_max_fds",Xt;uo.exports=(t,e={})=>{if(Xt===void 0)try{let a=uk.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Xt=Number(u[1]);break}}catch{return}if(Xt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new ck({name:n+Oh,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Xt!==void 0&&this.set(r,Xt)}})};uo.exports.metricNames=
[Oh]});var Fh=S((sq,lo)=>{"use strict";var Le=J(),Tr;try{Tr=T("perf_hooks")}catch{}var Nh="nodejs_eventloop_lag_seconds",Ih="no\
dejs_eventloop_lag_min_seconds",Mh="nodejs_eventloop_lag_max_seconds",Dh="nodejs_eventloop_lag_mean_seconds",Lh="nodejs_\
eventloop_lag_stddev_seconds",qh="nodejs_eventloop_lag_p50_seconds",$h="nodejs_eventloop_lag_p90_seconds",Hh="nodejs_eve\
ntloop_lag_p99_seconds";function Ch(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(Ch,"reportEventloo\
pLag");lo.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(Ch,y,c,r)},"collect");if(Tr&&Tr.monitorEventLoopDelay)try{let y=Tr.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(Ch,b,c,r),u.set(r,y.
min/1e9),l.set(r,y.max/1e9),d.set(r,y.mean/1e9),f.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),g.set(r,y.percentile(
90)/1e9),h.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Le(
{name:n+Nh,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Le({name:n+
Ih,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Le({name:n+Mh,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Le({name:n+Dh,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Le({name:n+Lh,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Le({name:n+qh,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),g=new Le({name:n+
$h,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Le(
{name:n+Hh,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
lo.exports.metricNames=[Nh,Ih,Mh,Dh,Lh,qh,$h,Hh]});var wt=S((oq,Uh)=>{"use strict";function lk(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(lk,"\
aggregateByObjectName");function dk(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(dk,"upda\
teMetrics");Uh.exports={aggregateByObjectName:lk,updateMetrics:dk}});var Vh=S((cq,fo)=>{"use strict";var{aggregateByObjectName:fk}=wt(),{updateMetrics:hk}=wt(),jh=J(),Bh="nodejs_active_hand\
les",Wh="nodejs_active_handles_total";fo.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new jh({name:r+Bh,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();hk(this,fk(a),s)}}),new jh({name:r+Wh,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};fo.exports.metricNames=[Bh,Wh]});var Xh=S((uq,ho)=>{"use strict";var Kh=J(),{aggregateByObjectName:pk}=wt(),{updateMetrics:mk}=wt(),zh="nodejs_active_req\
uests",Gh="nodejs_active_requests_total";ho.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Kh({name:n+zh,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();mk(this,pk(o),r)}}),new Kh({name:n+Gh,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};ho.exports.metricNames=[zh,Gh]});var Zh=S((lq,po)=>{"use strict";var Jh=J(),{updateMetrics:gk}=wt(),Yh="nodejs_active_resources",Qh="nodejs_active_resour\
ces_total";po.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Jh({name:n+Yh,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}gk(this,a,r)}}),new Jh(
{name:n+Qh,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};po.exports.metricNames=[Yh,Qh]});var rp=S((dq,go)=>{"use strict";var mo=J(),yk=oo(),ep="nodejs_heap_size_total_bytes",tp="nodejs_heap_size_used_bytes",np="\
nodejs_external_memory_bytes";go.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=yk();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new mo({name:o+ep,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new mo({name:o+tp,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new mo({name:o+np,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};go.exports.
metricNames=[ep,tp,np]});var op=S((hq,bo)=>{"use strict";var bk=J(),sp=T("v8"),ip=["total","used","available"],yo={};ip.forEach(t=>{yo[t]=`nodejs\
_heap_space_size_${t}_bytes`});bo.exports=(t,e={})=>{try{sp.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
ip.forEach(c=>{a[c]=new bk({name:r+yo[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of sp.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
bo.exports.metricNames=Object.values(yo)});var up=S((pq,So)=>{"use strict";var wk=J(),ap=process.version,wo=ap.slice(1).split(".").map(Number),cp="nodejs_version_i\
nfo";So.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new wk({name:n+cp,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(ap,wo[0],wo[1],wo[2],...Object.values(r)).set(1)}})};So.exports.metricNames=[cp]});var dp=S((mq,xo)=>{"use strict";var Sk=Wi(),ke;try{ke=T("perf_hooks")}catch{}var lp="nodejs_gc_duration_seconds",xk=[.001,
.01,.1,1,2,5],St=[];ke&&ke.constants&&(St[ke.constants.NODE_PERFORMANCE_GC_MAJOR]="major",St[ke.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",St[ke.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",St[ke.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");xo.exports=(t,e={})=>{if(!ke)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:xk,a=new Sk({name:n+lp,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new ke.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?St[l.detail.kind]:St[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};xo.exports.metricNames=[lp]});var hp=S((gq,Eo)=>{"use strict";var{isObject:Ek}=Se(),_k=gh(),kk=bh(),vk=Th(),Tk=Ph(),Ak=Rh(),Pk=Fh(),Ok=Vh(),Rk=Xh(),Ck=Zh(),
Nk=rp(),Ik=op(),Mk=up(),Dk=dp(),fp={processCpuTotal:_k,processStartTime:kk,osMemoryHeap:vk,processOpenFileDescriptors:Tk,
processMaxFileDescriptors:Ak,eventLoopLag:Pk,...typeof process.getActiveResourcesInfo=="function"?{processResources:Ck}:
{},processHandles:Ok,processRequests:Rk,heapSizeAndUsed:Nk,heapSpacesSizeAndUsed:Ik,version:Mk,gc:Dk},Lk=Object.keys(fp);
Eo.exports=i(function(e){if(e!=null&&!Ek(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(fp))n(e.register,e)},"collectDefaultMetrics");Eo.exports.metricsList=Lk});var ko=S(_o=>{"use strict";var{Grouper:qk,hashObject:$k}=Se();function xt(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new qk;return e.forEach(s=>{s.values.forEach(
o=>{let a=$k(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(xt,"AggregatorFactory");_o.AggregatorFactory=
xt;_o.aggregators={sum:xt(t=>t.reduce((e,n)=>e+n.value,0)),first:xt(t=>t[0].value),omit:i(()=>{},"omit"),average:xt(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:xt(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:xt(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var bp=S((Sq,yp)=>{"use strict";var Et=gt(),{Grouper:Hk}=Se(),{aggregators:Fk}=ko(),Qe=i(()=>{let t=T("cluster");return Qe=
i(()=>t,"cluster"),t},"cluster"),mp="prom-client:getMetricsReq",vo="prom-client:getMetricsRes",gp=[Et.globalRegistry],Uk=0,
pp=!1,To=new Map,Ar=class extends Et{static{i(this,"AggregatorRegistry")}constructor(e=Et.PROMETHEUS_CONTENT_TYPE){super(
e),jk()}clusterMetrics(){let e=Uk++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
To.set(e,a);let c={type:mp,requestId:e};for(let u in Qe().workers)Qe().workers[u].isConnected()&&(Qe().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=Et.PROMETHEUS_CONTENT_TYPE){let r=new Et,s=new Hk;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=Fk[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof Et))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),gp=e}};function jk(){pp||(pp=!0,Qe().isMaster&&Qe().on("message",(t,e)=>{if(e.type===vo){let n=To.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){To.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Ar.aggregate(n.responses).metrics();n.done(null,
s)}}}),Qe().isWorker&&process.on("message",t=>{t.type===mp&&Promise.all(gp.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:vo,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:vo,requestId:t.requestId,error:e.message})})}))}
i(jk,"addListeners");yp.exports=Ar});var Pr=S($=>{"use strict";$.register=gt().globalRegistry;$.Registry=gt();Object.defineProperty($,"contentType",{configurable:!1,
enumerable:!0,get(){return $.register.contentType},set(t){$.register.setContentType(t)}});$.prometheusContentType=$.Registry.
PROMETHEUS_CONTENT_TYPE;$.openMetricsContentType=$.Registry.OPENMETRICS_CONTENT_TYPE;$.validateMetricName=Ye().validateMetricName;
$.Counter=Li();$.Gauge=J();$.Histogram=Wi();$.Summary=ah();$.Pushgateway=uh();$.linearBuckets=eo().linearBuckets;$.exponentialBuckets=
eo().exponentialBuckets;$.collectDefaultMetrics=hp();$.aggregators=ko().aggregators;$.AggregatorRegistry=bp()});var Rr=S(ve=>{"use strict";Object.defineProperty(ve,"__esModule",{value:!0});ve.utf8Count=fv;ve.utf8EncodeJs=Ip;ve.utf8EncodeTE=
Mp;ve.utf8Encode=mv;ve.utf8DecodeJs=Dp;ve.utf8DecodeTD=Lp;ve.utf8Decode=wv;function fv(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(fv,"utf8Count");function Ip(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(Ip,"utf8EncodeJs");var hv=new TextEncoder,pv=50;function Mp(t,e,n){
hv.encodeInto(t,e.subarray(n))}i(Mp,"utf8EncodeTE");function mv(t,e,n){t.length>pv?Mp(t,e,n):Ip(t,e,n)}i(mv,"utf8Encode");
var gv=4096;function Dp(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,f=(c&7)<<18|u<<12|l<<6|d;f>65535&&(f-=65536,o.push(f>>>10&1023|55296),
f=56320|f&1023),o.push(f)}else o.push(c);o.length>=gv&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(Dp,"utf8DecodeJs");var yv=new TextDecoder,bv=200;function Lp(t,e,n){let r=t.subarray(e,e+
n);return yv.decode(r)}i(Lp,"utf8DecodeTD");function wv(t,e,n){return n>bv?Lp(t,e,n):Dp(t,e,n)}i(wv,"utf8Decode")});var Mo=S(Cr=>{"use strict";Object.defineProperty(Cr,"__esModule",{value:!0});Cr.ExtData=void 0;var Io=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Cr.ExtData=Io});var Ir=S(Nr=>{"use strict";Object.defineProperty(Nr,"__esModule",{value:!0});Nr.DecodeError=void 0;var Do=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};Nr.DecodeError=Do});var Mr=S($e=>{"use strict";Object.defineProperty($e,"__esModule",{value:!0});$e.UINT32_MAX=void 0;$e.setUint64=Sv;$e.setInt64=
xv;$e.getInt64=Ev;$e.getUint64=_v;$e.UINT32_MAX=4294967295;function Sv(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(Sv,"setUint64");function xv(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(xv,"setInt64");function Ev(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(Ev,"getInt64");function _v(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(_v,"getUint64")});var Lo=S(oe=>{"use strict";Object.defineProperty(oe,"__esModule",{value:!0});oe.timestampExtension=oe.EXT_TIMESTAMP=void 0;
oe.encodeTimeSpecToTimestamp=$p;oe.encodeDateToTimeSpec=Hp;oe.encodeTimestampExtension=Fp;oe.decodeTimestampToTimeSpec=Up;
oe.decodeTimestampExtension=jp;var kv=Ir(),qp=Mr();oe.EXT_TIMESTAMP=-1;var vv=4294967296-1,Tv=17179869184-1;function $p({
sec:t,nsec:e}){if(t>=0&&e>=0&&t<=Tv)if(e===0&&t<=vv){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),
n}else{let n=t/4294967296,r=t&4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(
4,r),s}else{let n=new Uint8Array(12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,qp.setInt64)(r,4,t),n}}i($p,"en\
codeTimeSpecToTimestamp");function Hp(t){let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{
sec:n+s,nsec:r-s*1e9}}i(Hp,"encodeDateToTimeSpec");function Fp(t){if(t instanceof Date){let e=Hp(t);return $p(e)}else return null}
i(Fp,"encodeTimestampExtension");function Up(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:
return{sec:e.getUint32(0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,
nsec:o}}case 12:{let n=(0,qp.getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new kv.DecodeError(`Unre\
cognized data size for timestamp (expected 4, 8, or 12): ${t.length}`)}}i(Up,"decodeTimestampToTimeSpec");function jp(t){
let e=Up(t);return new Date(e.sec*1e3+e.nsec/1e6)}i(jp,"decodeTimestampExtension");oe.timestampExtension={type:oe.EXT_TIMESTAMP,
encode:Fp,decode:jp}});var qr=S(Lr=>{"use strict";Object.defineProperty(Lr,"__esModule",{value:!0});Lr.ExtensionCodec=void 0;var Dr=Mo(),Av=Lo(),
qo=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(Av.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new Dr.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new Dr.ExtData(a,o)}}}
return e instanceof Dr.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new Dr.ExtData(n,e)}};Lr.ExtensionCodec=qo});var Ho=S($o=>{"use strict";Object.defineProperty($o,"__esModule",{value:!0});$o.ensureUint8Array=Ov;function Pv(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(Pv,"isArrayBufferLike");function Ov(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):Pv(t)?new Uint8Array(t):Uint8Array.
from(t)}i(Ov,"ensureUint8Array")});var Uo=S(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});xe.Encoder=xe.DEFAULT_INITIAL_BUFFER_SIZE=xe.
DEFAULT_MAX_DEPTH=void 0;var Bp=Rr(),Rv=qr(),Wp=Mr(),Cv=Ho();xe.DEFAULT_MAX_DEPTH=100;xe.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var Fo=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??Rv.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.maxDepth=e?.maxDepth??xe.DEFAULT_MAX_DEPTH,this.initialBufferSize=e?.initialBufferSize??xe.DEFAULT_INITIAL_BUFFER_SIZE,
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
let r=(0,Bp.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,Bp.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,Cv.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,Wp.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,Wp.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
xe.Encoder=Fo});var Vp=S(jo=>{"use strict";Object.defineProperty(jo,"__esModule",{value:!0});jo.encode=Iv;var Nv=Uo();function Iv(t,e){return new Nv.
Encoder(e).encodeSharedRef(t)}i(Iv,"encode")});var Kp=S(Bo=>{"use strict";Object.defineProperty(Bo,"__esModule",{value:!0});Bo.prettyByte=Mv;function Mv(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(Mv,"prettyByte")});var zp=S($r=>{"use strict";Object.defineProperty($r,"__esModule",{value:!0});$r.CachedKeyDecoder=void 0;var Dv=Rr(),Lv=16,
qv=16,Wo=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=Lv,n=qv){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,Dv.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
$r.CachedKeyDecoder=Wo});var Fr=S(Hr=>{"use strict";Object.defineProperty(Hr,"__esModule",{value:!0});Hr.Decoder=void 0;var Vo=Kp(),$v=qr(),et=Mr(),
Hv=Rr(),Gp=Ho(),Fv=zp(),Te=Ir(),Ko="array",Qt="map_key",Jp="map_value",Uv=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new Te.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),zo=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=Ko,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Qt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===Ko){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Qt||e.type===Jp){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Yt=-1,Xo=new DataView(
new ArrayBuffer(0)),jv=new Uint8Array(Xo.buffer);try{Xo.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var Xp=new RangeError("Insufficient data"),Bv=new Fv.CachedKeyDecoder,Go=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=Xo;bytes=jv;headByte=Yt;stack=new zo;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??$v.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??et.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
et.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??et.UINT32_MAX,this.maxMapLength=e?.maxMapLength??et.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??et.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:Bv,this.mapKeyConverter=
e?.mapKeyConverter??Uv}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Yt,this.stack.reset()}setBuffer(e){let n=(0,Gp.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Yt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Gp.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,Vo.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
s,2)}else if(e===201){let s=this.lookU32();n=this.decodeExtension(s,4)}else throw new Te.DecodeError(`Unrecognized type \
byte: ${(0,Vo.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===Ko)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Qt){if(n==="__proto\
__")throw new Te.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=Jp;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Qt;continue e}}return n}}readHeadByte(){
return this.headByte===Yt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Yt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new Te.
DecodeError(`Unrecognized array type byte: ${(0,Vo.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new Te.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new Te.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new Te.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw Xp;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,Hv.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Qt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new Te.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw Xp;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new Te.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,et.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,et.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};Hr.Decoder=Go});var Qp=S(Ur=>{"use strict";Object.defineProperty(Ur,"__esModule",{value:!0});Ur.decode=Wv;Ur.decodeMulti=Vv;var Yp=Fr();
function Wv(t,e){return new Yp.Decoder(e).decode(t)}i(Wv,"decode");function Vv(t,e){return new Yp.Decoder(e).decodeMulti(
t)}i(Vv,"decodeMulti")});var tm=S(Zt=>{"use strict";Object.defineProperty(Zt,"__esModule",{value:!0});Zt.isAsyncIterable=Zp;Zt.asyncIterableFromStream=
em;Zt.ensureAsyncIterable=Kv;function Zp(t){return t[Symbol.asyncIterator]!=null}i(Zp,"isAsyncIterable");async function*em(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(em,"a\
syncIterableFromStream");function Kv(t){return Zp(t)?t:em(t)}i(Kv,"ensureAsyncIterable")});var nm=S(en=>{"use strict";Object.defineProperty(en,"__esModule",{value:!0});en.decodeAsync=zv;en.decodeArrayStream=Gv;en.
decodeMultiStream=Xv;var Jo=Fr(),Yo=tm();async function zv(t,e){let n=(0,Yo.ensureAsyncIterable)(t);return new Jo.Decoder(
e).decodeAsync(n)}i(zv,"decodeAsync");function Gv(t,e){let n=(0,Yo.ensureAsyncIterable)(t);return new Jo.Decoder(e).decodeArrayStream(
n)}i(Gv,"decodeArrayStream");function Xv(t,e){let n=(0,Yo.ensureAsyncIterable)(t);return new Jo.Decoder(e).decodeStream(
n)}i(Xv,"decodeMultiStream")});var sm=S(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});A.decodeTimestampExtension=A.encodeTimestampExtension=
A.decodeTimestampToTimeSpec=A.encodeTimeSpecToTimestamp=A.encodeDateToTimeSpec=A.EXT_TIMESTAMP=A.ExtData=A.ExtensionCodec=
A.Encoder=A.DecodeError=A.Decoder=A.decodeMultiStream=A.decodeArrayStream=A.decodeAsync=A.decodeMulti=A.decode=A.encode=
void 0;var Jv=Vp();Object.defineProperty(A,"encode",{enumerable:!0,get:i(function(){return Jv.encode},"get")});var rm=Qp();
Object.defineProperty(A,"decode",{enumerable:!0,get:i(function(){return rm.decode},"get")});Object.defineProperty(A,"dec\
odeMulti",{enumerable:!0,get:i(function(){return rm.decodeMulti},"get")});var Qo=nm();Object.defineProperty(A,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return Qo.decodeAsync},"get")});Object.defineProperty(A,"decodeArrayStream",{enumerable:!0,
get:i(function(){return Qo.decodeArrayStream},"get")});Object.defineProperty(A,"decodeMultiStream",{enumerable:!0,get:i(
function(){return Qo.decodeMultiStream},"get")});var Yv=Fr();Object.defineProperty(A,"Decoder",{enumerable:!0,get:i(function(){
return Yv.Decoder},"get")});var Qv=Ir();Object.defineProperty(A,"DecodeError",{enumerable:!0,get:i(function(){return Qv.
DecodeError},"get")});var Zv=Uo();Object.defineProperty(A,"Encoder",{enumerable:!0,get:i(function(){return Zv.Encoder},"\
get")});var eT=qr();Object.defineProperty(A,"ExtensionCodec",{enumerable:!0,get:i(function(){return eT.ExtensionCodec},"\
get")});var tT=Mo();Object.defineProperty(A,"ExtData",{enumerable:!0,get:i(function(){return tT.ExtData},"get")});var vt=Lo();
Object.defineProperty(A,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return vt.EXT_TIMESTAMP},"get")});Object.defineProperty(
A,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return vt.encodeDateToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return vt.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
A,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return vt.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return vt.encodeTimestampExtension},"get")});Object.defineProperty(
A,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return vt.decodeTimestampExtension},"get")})});var Hm=Ct(_u(),1);var Po={};la(Po,{Metrics:()=>Jk,Name:()=>ev,OptionalPhases:()=>sv,Plugin:()=>Ao,Priority:()=>nv,Schema:()=>rv,Status:()=>Yk,
Tables:()=>Qk,UseLog:()=>Zk,Version:()=>tv});var ku={kind:"record",fields:{allowOrigins:{is:{kind:"array",min:1,items:{kind:"string",format:"corsOrigin"}},doc:'Origi\
ns to the letter, such as https://app.example.com or http://localhost:3000, or "*" for any.',required:!0},allowCredentials:{
is:{kind:"boolean"},doc:"Whether they may read answers to requests with cookies or Authorization. Not with *. Default: f\
alse."}}};var vu={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that a check requests on each \
upstream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"The time between two checks. Default: 5s."},
timeout:{is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"inte\
ger",min:1,max:255},doc:"How many good answers in a row make an unhealthy upstream healthy. Default: 2."},failures:{is:{
kind:"integer",min:1,max:255},doc:"How many bad or missing answers in a row make an upstream unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"How many responses of 500 or more to clients in a row, or missin\
g ones, make an upstream unhealthy. Default: responses to clients do not count."},failover:{is:{kind:"boolean"},doc:"Whe\
ther requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var Tu={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308. Clients remember a 308, so a ro\
llback does not reach them for as long."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remembe\
r a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"The scheme, short host and port \
of new URLs. Default: https and the first short host."}}},D0={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"The status of the old host's answers in the meantime. Default: 503."}}},L0={kind:"rec\
ord",fields:{deprecation:{is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{
is:{kind:"string",format:"link"},doc:"A page about the sunset (RFC 8594 section 6)."}}},Ws={deprecated:{is:{kind:"string",
format:"date"},doc:"When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{
kind:"string",format:"date"},doc:"When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},
afterSunset:{is:{kind:"enum",values:["serve","redirect","gone"]},doc:"What the host does after its sunset: serve as befo\
re (serve, the default), redirect to the short host, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:D0},
doc:"Announced periods before the sunset in which the host answers with an error."},links:{is:L0,doc:"Pages that respons\
es link to."}},Au={kind:"record",fields:Ws};var q0={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},Pu={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. With false they stay as\
 they were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},
doc:"How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of i\
ts own, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by whic\
h the old cluster calls the new one; in the defaults, the pattern of the new cluster's hosts, and all other patterns lea\
d to the old one. Default: the first of legacyHosts that is not the host of a cluster's url, those without a sunset and \
brownouts before the others; without one, the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:[
"upstream","client"]},doc:"The Host header that the new cluster receives: that host (upstream, the default), or the old \
host as the client sent it (client), so that its lifecycle applies."},weight:{is:{kind:"integer",min:0,max:100},doc:"How\
 many per cent of the requests go to the new cluster (method nginx); the rest go to the old cluster's own Service. Defau\
lt: 100."},service:{is:q0,doc:"The old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"\
The Secret in the old cluster with the old host's certificate. Default: none; the Secret of the original Ingress stays i\
n use."}}};var $0={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Ou={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h weight 0, or without a weight, gets no requests.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What kee\
ps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a\
 request has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Spl\
its only the requests on the short hosts, or only those on old hosts. Default: both."},override:{is:$0,doc:"How testers \
can choose a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Hashed together with the key. APIs with t\
he same salt and key put a client into the same share. Default: the API's name."}}};var H0={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},F0={kind:"record",fields:{secret:{is:{kind:"string",format:"host"},doc:"\
The name of a Secret in the release's namespace.",required:!0},key:{is:{kind:"string",format:"secretKey"},doc:"The key i\
n it.",required:!0}}},U0={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},doc:"The name of a Kong plu\
gin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own configuration, passed on as i\
t is. Secrets do not belong here: a text {vault://env/NAME} stands for one."},configFrom:{is:F0,doc:"Where the plugin's \
whole configuration is kept instead, as JSON or YAML. It needs Kong's ingress controller."}}},Vs={kind:"record",fields:{
path:{is:{kind:"string",format:"prefix"},doc:"The API's prefix on the short hosts, by whole segments. Default: /{api}."},
hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"ownHost"}},doc:"Old hosts of this API only, in addition to th\
e legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"The cluster that serves the API when nothing else decide\
s."},upstream:{is:{kind:"string",format:"url"},doc:"Replaces the default cluster's url (and address) for this API. A bas\
e path is put in front of the path."},split:{is:Ou,doc:"Weights across clusters."},pin:{is:{kind:"string",format:"name"},
doc:"Sends all of the API's requests to this cluster and overrides split: the instant rollback."},stripPath:{is:{kind:"b\
oolean"},doc:"Whether the prefix is removed before the request goes upstream. Default: true."},hostHeader:{is:{kind:"str\
ing",format:"hostHeader"},doc:"The Host header that the upstream receives: upstream (default), client, or a host name of\
 one's own, to the letter: with a port only where one is said."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},doc:"\
What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:Tu,doc:"How old hosts redirect, and wh\
at the new URLs begin with."},oldHosts:{is:Au,doc:"The lifecycle of this API's old hosts. It replaces the lifecycle of t\
heir legacyHosts."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C o\
r a backslash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What\
 happens to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["ke\
ep","reject"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 4\
00."},rewriteResponse:{is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are map\
ped back to the client's URL. Default: false."},cors:{is:ku,doc:"Whose code in a browser may read the gateway's own answ\
ers (problems and redirects) to this API's requests. Default: nobody's."},timeouts:{is:H0,doc:"Timeouts towards the upst\
ream, as durations such as 5s."},retries:{is:{kind:"integer",min:0,max:32767},doc:"How often a failed attempt to reach t\
he upstream is repeated. Kong's default is 5."},healthCheck:{is:vu,doc:"Health checks of the upstreams, and fail-over."},
plugins:{is:{kind:"array",min:0,items:U0},doc:"Kong plugins for this API only."},source:{is:Pu,doc:"What the old cluster\
 does with this API's old hosts (the chart's role: source). Merged with the defaults field by field."},owner:{is:{kind:"\
string",format:"line"},doc:"Who is responsible for the API, such as a team or an address: for the plan."},labels:{is:{kind:"\
map",min:0,keys:"label",values:{kind:"string",format:"label"}},doc:"Labels by which APIs are moved in batches."}}};var j0={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...Ws}},B0={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess to connect to. Host, SNI and certificate remain those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whether the \
certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read \
and change the traffic."}}},kn={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"ho\
st"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,items:j0},
doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"map",min:1,
keys:"name",values:B0},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"add\
ress"},doc:"The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster conn\
ects to it (fixedIP)."},oldCluster:{is:{kind:"string",format:"name"},doc:"The cluster that APIs are moved away from, for\
 the plan. Needed where the clusters' urls do not tell."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to \
this cluster and overrides the rest of the table: the emergency rollback of all APIs."},decisionHeader:{is:{kind:"string",
format:"token"},doc:"The name of a response header that shows which cluster was chosen, and why. Default: none."},checkServerName:{
is:{kind:"boolean"},doc:"Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of\
 another API. For a gateway behind something that routes or admits by server name. Default: false."},defaults:{is:Vs,doc:"\
Fields for every API that does not set them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:Vs},doc:"The APIs by\
 name. {} is all that most need.",required:!0}}};function W0(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...Ru(n.is),...n.required===!0&&{required:!0}}}))}i(W0,
"kongFieldsOf");function Ru(t){return t.kind!=="record"?Ks(t):{type:"record",required:!1,fields:zs(t)}}i(Ru,"kongFieldTy\
peOf");function zs(t){return Object.entries(t.fields).map(([e,n])=>({[e]:Ru(n.is)}))}i(zs,"optionalKongFieldsOf");function Ks(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:Ks(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:Ks(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:W0(t)}}}i(Ks,"kongTypeOf");var Gs={"yaml-syntax":{severity:"error",when:"The file is not YAML, or has a key twice.",remedy:"Correct the YAML at thi\
s place."},"not-text":{severity:"error",when:"The file is not text in UTF-8: it has another encoding, or control charact\
ers.",remedy:"Save the file as UTF-8, without control characters."},"too-large":{severity:"error",when:"The table or a v\
alues file has more values, levels or bytes than are read: 3,000,000 values, those of aliases included, 100 levels, 64 M\
iB.",remedy:"Take out what the table does not need; serve more APIs than that by two installations."},"no-table":{severity:"\
error",when:"The values have no routeTable.",remedy:"Put the table under the key routeTable, or name the file with the t\
able with -f."},"misread-key":{severity:"error",when:"YAML 1.1, and so helm, reads a key as a number or as true or false\
.",remedy:"Quote the key."},"null-value":{severity:"error",when:"A key has no value. helm removes such a key.",remedy:"G\
ive it a value ({} for an API that needs nothing), or remove the key."},"unknown-field":{severity:"error",when:"A field \
has a name that the table does not know.",remedy:"Correct the name, or remove the field."},"missing-field":{severity:"er\
ror",when:"A required field is missing.",remedy:"Add the field."},"wrong-type":{severity:"error",when:"A value has the w\
rong type for its field.",remedy:"Write a value of the right type; quote text that YAML reads as something else."},"bad-\
value":{severity:"error",when:"A value has the right type, but not the format of its field.",remedy:"Write it in the for\
mat that the message describes."},"too-few":{severity:"error",when:"A list or map has fewer entries than it needs.",remedy:"\
Add an entry."},"unknown-cluster":{severity:"error",when:"The table names a cluster that it does not define.",remedy:"Na\
me one of the clusters, or add it under clusters."},"no-cluster":{severity:"error",when:"The table has several clusters,\
 and an API has no default cluster.",remedy:"Set defaults.cluster, or the API's own cluster."},"path-taken":{severity:"e\
rror",when:"Two APIs have the same path on the short hosts.",remedy:"Give one of them another path."},"path-inside":{severity:"\
warning",when:"An API's path is below another API's path. The longer path then takes requests from the shorter one.",remedy:"\
Make sure that this is intended; the longest path wins."},"host-taken":{severity:"error",when:"Two APIs name the same ol\
d host.",remedy:"Remove the host from one of them; a host serves one API."},"host-repeated":{severity:"error",when:"A ho\
st or host pattern is listed twice.",remedy:"Remove one of the two."},"host-is-short":{severity:"error",when:"An old hos\
t is one of the short hosts.",remedy:"Remove it from the old hosts, or from shortHosts."},"host-shadowed":{severity:"war\
ning",when:"A legacy pattern gives a host to one API, but an own host or an earlier pattern gives it to another API.",remedy:"\
Make sure that this is intended: an API's own hosts win over patterns, an earlier pattern over a later one."},"end-bypas\
sed":{severity:"warning",when:"An API's own host is one that a legacy pattern means for it, and the pattern's end (depre\
cated, sunset, brownouts, links) does not hold for own hosts.",remedy:"Take it out of hosts, so that the pattern's end h\
olds, or say its end under the API's oldHosts."},"name-too-long":{severity:"error",when:"With an API's name in it, a hos\
t has a label of more than 63 characters, or more than 253 in all.",remedy:"Shorten the API's name or the pattern."},"up\
stream-loop":{severity:"error",when:"An upstream is one of the table's own hosts, without an address: requests would com\
e back here.",remedy:"Give the cluster an address to connect to, or the upstream a name that leads elsewhere."},"sni-is-\
not-upstream":{severity:"warning",when:"An https upstream receives a Host header that is not its own. Kong uses it as SN\
I and checks the certificate against it.",remedy:"Make sure that the upstream's certificate covers that name, or set hos\
tHeader: upstream."},"tls-unverified":{severity:"warning",when:"A cluster's tlsVerify is false: the certificates of its \
https upstreams are not checked.",remedy:"Give Kong the certificate authority that signed them (upstreamTls.certificateA\
uthorities), and remove tlsVerify."},"tls-mixed":{severity:"error",when:"Two clusters have the same address, port and se\
rver name, and only one checks certificates. Kong would send a checked request over a connection that was opened uncheck\
ed.",remedy:"Check the certificates of both clusters, or of neither."},"https-address":{severity:"warning",when:"An http\
s upstream is an IP address. nginx, and so Kong, compares it only with the DNS names of the certificate (or its common n\
ame, if it has none), never with its IP addresses, and answers 502.",remedy:"Give the upstream a name from its certifica\
te, and set the IP address as the cluster's address."},"weights-sum":{severity:"error",when:"The weights of a split do n\
ot add up to 100 or 1000.",remedy:"Make them add up to 100 (per cent) or to 1000 (thousandths)."},"cors-any-with-credent\
ials":{severity:"error",when:"Answers are to be read by code of any origin, and with credentials.",remedy:"Name the orig\
ins, or take allowCredentials out."},"key-unread":{severity:"warning",when:"A key by which clients are kept in one clust\
er, or a header by which testers choose, never gets to where it would be read: the next key decides, at last the client'\
s address.",remedy:"Use a cookie, or a header whose name has only letters, digits and hyphens."},"sunset-too-early":{severity:"\
error",when:"A host's sunset is before its deprecation (RFC 9745 section 4 forbids it).",remedy:"Set sunset to the day o\
f deprecated or later."},"no-sunset":{severity:"error",when:"afterSunset is set without a sunset.",remedy:"Set sunset, o\
r remove afterSunset."},"sunset-passed":{severity:"warning",when:"An old host's sunset has passed and it is gone by now \
(kdp says this, by its clock).",remedy:"Correct the date if this is not meant; once nobody calls the host, take it out o\
f the table."},"brownout-order":{severity:"error",when:"A brownout ends before it begins, goes on after the host's sunse\
t, or overlaps the previous brownout.",remedy:"Set until after from, list brownouts in order, and let the last one end b\
y the sunset."},"redirect-not-signed-off":{severity:"error",when:"A redirect is permanent (308), but not signed off with\
 permanent: true.",remedy:"Set permanent: true, or use 302 or 307."},"redirect-elsewhere":{severity:"error",when:"Redire\
cts would lead to a host that is not a short host of the table.",remedy:"Name one of the shortHosts as the origin's host\
."},"check-too-often":{severity:"error",when:"The interval or timeout of a health check is less than 100ms.",remedy:"Set\
 it to 100ms or more."},"secret-in-table":{severity:"warning",when:"A plugin's configuration has what looks like a secre\
t: by the field's name, a header's, or a password in a URL.",remedy:"Keep the plugin's whole configuration in a Secret a\
nd name it: configFrom: {secret: NAME, key: KEY}. Or write {vault://env/NAME} here, and give Kong the variable NAME from\
 a Secret (proxy.extraEnv)."},"plugin-config-twice":{severity:"error",when:"A plugin has both config and configFrom.",remedy:"\
Keep one of them."},"source-host":{severity:"error",when:"source.host is a host that the table does not serve for that A\
PI. The old cluster would call the new one by it.",remedy:"Name one of the API's old hosts or a short host, or add the h\
ost to the API's hosts."}};function _(t,e,n,r=Gs[t].remedy){return{code:t,severity:Gs[t].severity,path:e,message:n,remedy:r}}i(_,"finding");function Ke(t){
let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}i(Ke,"format\
Path");function vn({code:t,path:e,message:n,remedy:r}){return`[${t}] ${Ke(e)}: ${n} ${r}`}i(vn,"formatFinding");function Xs(t){
for(let e of t)if(e.severity==="error")return!0;return!1}i(Xs,"hasErrors");function v(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}i(v,"ownValue");function K(t,e,n){e==="__proto__"?Object.
defineProperty(t,e,{value:n,configurable:!0,enumerable:!0,writable:!0}):t[e]=n}i(K,"setOwn");function ze(t){if(t-t!==0||Math.abs(t)>=1e14)return V0(t);let e=Math.abs(t),n=Math.floor(e),r=Math.floor((e-n)*1e12+.5),
s=t<0?"-":"";if(r===0)return`${s}${n}`;if(r===1e12)return`${s}${n+1}`;let o=`${r}`.padStart(12,"0");for(;o.endsWith("0");)
o=o.substring(0,o.length-1);return`${s}${n}.${o}`}i(ze,"numberText");function V0(t){if(t!==t)return"NaN";let e=t<0?"-":"",
n=Math.abs(t);if(n-n!==0)return`${e}Infinity`;let r=0;for(;n>=1e14;)n/=10,r+=1;return`${e}${Math.floor(n)}e${r}`}i(V0,"h\
ugeText");function z(t){return t.length===1&&t>="0"&&t<="9"}i(z,"isDigit");function me(t){return t!==""&&D(t,z)}i(me,"isDigits");function ge(t){
return z(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(ge,"isHexDigit");function Js(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(Js,
"isLetter");function Dt(t){return Js(t)||z(t)}i(Dt,"isAlphanumeric");function ue(t){return Js(t)||z(t)||t!==""&&"-._~".includes(
t)}i(ue,"isUnreserved");function Cu(t){return Iu(t,"-._/")}i(Cu,"isLabel");function Nu(t){return Iu(t,"-_")}i(Nu,"isPlug\
inName");function Iu(t,e){let n=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!D(n,Dt)?!1:D(t,r=>Dt(r)||e.
includes(r))}i(Iu,"isAlphanumericWith");function Mu(t){return t===""||t.length>253||t.startsWith(".")?!1:D(t,e=>Dt(e)||"\
-._".includes(e))}i(Mu,"isSecretKey");function Du(t){return t!==""&&X0(t)<=200&&D(t,e=>e.charCodeAt(0)>=32&&e.charCodeAt(
0)!==127)}i(Du,"isPrintable");function Tn(t){return D(t,e=>Js(e)||z(e)||"!#$%&'*+-.^_`|~".includes(e))}i(Tn,"isToken");function D(t,e){
for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(D,"every");var K0=!1,[z0,G0]=K0?[128,191]:[56320,57343];
function X0(t){let e=0;for(let n=0;n<t.length;n++)Lu(t,n)&&(e+=1);return e}i(X0,"characterCount");function An(t,e=200){let n=0;
for(let r=0;r<t.length;r++)if(Lu(t,r)&&(n+=1),n>e)return`${t.substring(0,r)}...`;return t}i(An,"shortText");function Lu(t,e){
let n=t.charCodeAt(e);return n<z0||n>G0}i(Lu,"isBeginning");var Ys=86400,J0=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Y0=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],Q0=[31,28,31,30,31,30,31,31,30,31,30,31];function le(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=Re(t,0,4),r=Re(t,5,2),s=Re(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>Pn(n,r))return;let o=tS(n,r,s)*Ys;if(t.length===10)return o;let a=Z0(t.substring(10));return a===void 0?void 0:o+
a}i(le,"parseDate");function $u(t){return le(t)!==void 0}i($u,"isDate");function Hu(t){let e=Math.floor(t/Ys),n=t-e*Ys,r=1970,
s=e;for(;s>=Qs(r);)s-=Qs(r),r+=1;let o=1;for(;s>=Pn(r,o);)s-=Pn(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>qu(l)).join(":"),c=J0[e%7]??"",u=Y0[o-1]??"";return`${c}, ${qu(s+1)} ${u} ${r} ${a} GMT`}i(Hu,"formatHttpDa\
te");function Z0(t){let e=Re(t,1,2),n=Re(t,4,2),r=Re(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=eS(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(Z0,"parseTime");function eS(t){if(t==="Z")return 0;let e=t.charAt(0),n=Re(t,1,2),r=Re(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(eS,"parse\
Offset");function Re(t,e,n){let r=t.substring(e,e+n);return r.length===n&&me(r)?Number(r):void 0}i(Re,"digitsAt");function qu(t){
return t<10?`0${t}`:`${t}`}i(qu,"twoDigits");function Fu(t){return t%4===0&&(t%100!==0||t%400===0)}i(Fu,"isLeapYear");function Qs(t){
return Fu(t)?366:365}i(Qs,"daysOfYear");function Pn(t,e){return e===2&&Fu(t)?29:Q0[e-1]??0}i(Pn,"daysOfMonth");function tS(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=Qs(s);for(let s=1;s<e;s++)r+=Pn(t,s);return r}i(tS,"daysSince1970");var nS=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),rS=2147483646,sS=4,iS=5;function ye(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;z(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!z(t.charAt(r));)r+=1;let c=nS.
get(t.substring(a,r));if(o===""||o.length>iS||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=sS&&e<=rS?e:void 0}i(
ye,"parseDuration");function Uu(t){return ye(t)!==void 0}i(Uu,"isDuration");var oS=63,aS=253;function On(t){return t!==""&&t.length<=oS&&!t.startsWith("-")&&!t.endsWith("-")&&D(t,e=>z(e)||e>="a"&&
e<="z"||e==="-")}i(On,"isDnsLabel");function Ce(t){if(t.length>aS)return!1;let e=t.split(".");for(let n of e)if(!On(n))return!1;
return!me(e[e.length-1]??"")}i(Ce,"isHostName");function Rn(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!me(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(Rn,"isIpv4");function Zs(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&Rn(c))n+=2;else if(c!==""&&c.length<=
4&&D(c,ge))n+=1;else return!1}}return e.length===2?n<8:n===8}i(Zs,"isIpv6");function ot(t){return Rn(t)||Zs(t)}i(ot,"isI\
pAddress");function Ge(t){return ot(t)||Ce(t)}i(Ge,"isAddress");function ju(t){return t==="/"?!0:Bu(t,e=>e!==""&&D(e,ue))}i(ju,"isPrefix");function Cn(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return Bu(e,cS)}i(Cn,"isBasePath");function Bu(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(Bu,"segmentsAre");function cS(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!uS(t.substring(e,e+3)))return!1;e+=3}else{if(!ue(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(cS,"isNormalSegment");function uS(t){let e=t.substring(1);return e.
length===2&&D(e,ge)&&e.toUpperCase()===e}i(uS,"isUpperEscape");var B="{api}";function C(t,e){return t.split(B).join(e)}i(C,"withApi");function at(t){return t==="https"?443:80}i(at,"defaultPort");function W(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=Vu(s);if(!(a===void 0||!Cn(o)))return{scheme:e,host:a.host,port:a.port??at(e),basePath:o}}
i(W,"parseUpstreamUrl");function Wu(t){let e=Vu(t);return e!==void 0&&Ce(e.host)}i(Wu,"isNameWithPort");function Ne(t){let e=t.
indexOf(":");return e===-1?t:t.substring(0,e)}i(Ne,"withoutPortNumber");function Vu(t){let e=t.indexOf("]"),n=t.indexOf(
":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=lS(r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=dS(t.
substring(n+1));return o===void 0?void 0:{host:s,port:o}}i(Vu,"parseAuthority");function lS(t){if(t.startsWith("[")&&t.endsWith(
"]")){let e=t.substring(1,t.length-1);return Zs(e)?e:void 0}return Ce(t)||Rn(t)?t:void 0}i(lS,"parseHost");function dS(t){
if(!me(t)||t.length>5||t.startsWith("0"))return;let e=Number(t);return e<=65535?e:void 0}i(dS,"parsePort");var fS=":/?#[]@!$&()*+,;=";function Ku(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(W(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return D(r,s=>ue(s)||z(s)||
s==="%"||fS.includes(s))&&hS(r)}i(Ku,"isLink");function hS(t){return t.split("%").slice(1).every(e=>ge(e.charAt(0))&&ge(
e.charAt(1)))}i(hS,"hasWholeEscapes");function Xe(t){let e=[];for(let n of t.split(",")){let r=mS(pS(n));if(r===void 0)return;e.push(r)}return e}i(Xe,"parseSp\
litKeys");function pS(t){let e=0,n=t.length;for(;e<n&&t.charAt(e)===" ";)e+=1;for(;n>e&&t.charAt(n-1)===" ";)n-=1;return t.
substring(e,n)}i(pS,"withoutSpaces");function mS(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.
substring(0,e),r=t.substring(e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!Tn(r)))return{kind:n,name:r}}i(mS,"parseSpli\
tKey");function ct(t){return e=>t(C(e,"x"))}i(ct,"withSomeApi");function gS(t){let e=W(t);return e?.basePath===""&&!t.endsWith(
`:${at(e.scheme)}`)}i(gS,"isOrigin");var Lt={name:{mustBe:"a DNS label (RFC 1123): lower-case letters, digits and hyphen\
s, at most 63, a letter or digit at both ends",allows:On},host:{mustBe:"a host name in lower case, such as dev-01.exampl\
e.com, without scheme, port, wildcard or final dot",allows:Ce},hostPattern:{mustBe:`a host name in lower case in which ${B}\
 stands for the API's name, once`,allows:i(t=>t.split(B).length===2&&ct(Ce)(t),"allows")},ownHost:{mustBe:`a host name i\
n lower case (${B} may stand for the API's name), without scheme, port, wildcard or final dot`,allows:ct(Ce)},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:ct(ju)},url:{mustBe:"http://host[:port][/base] or https://host[:port][/base], without user, query or fragment",
allows:i(t=>W(C(t,"x"))!==void 0,"allows")},address:{mustBe:"an IP address or a host name, without a port",allows:ct(Ge)},
hostHeader:{mustBe:'"upstream", "client" or a host name in lower case, with a port (name:port) where the upstream shall \
see one',allows:ct(Wu)},date:{mustBe:'a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:$u},duration:{
mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",allows:Uu},splitKeys:{mustBe:'"header:NAME", \
"cookie:NAME", "consumer" or "ip", or several of them separated by commas (and spaces)',allows:i(t=>Xe(t)!==void 0,"allo\
ws")},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&D(t,ue),"allows")},token:{mustBe:"\
a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&Tn(t),"allows")},link:{mustBe:"an http or https\
 URL such as https://example.com/policy, in ASCII and without user",allows:Ku},origin:{mustBe:"http://host[:port] or htt\
ps://host[:port], without a path",allows:i(t=>W(t)?.basePath==="","allows")},corsOrigin:{mustBe:`"*", or https://host[:p\
ort] or http://host[:port] as browsers send it, without a path and without the scheme's own port`,allows:i(t=>t==="*"||gS(
t),"allows")},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>Cn(t)&&t!=="","allows")},objectName:{
mustBe:`the name of a Kubernetes object: a DNS label in which ${B} may stand for the API's name`,allows:ct(On)},label:{mustBe:"\
1 to 63 letters, digits or -._/, a letter or digit at both ends",allows:Cu},line:{mustBe:"one line of 1 to 200 character\
s",allows:Du},secretKey:{mustBe:"a key of a Secret: letters, digits and -._, at most 253, no dot at its front",allows:Mu},
pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at bot\
h ends",allows:Nu}};function ut(t,e){let n,r=Math.min(2,Math.floor(t.length/2))+1;for(let s of e){let o=yS(t.toLowerCase(),s.toLowerCase());
o<r&&(n=s,r=o)}return n}i(ut,"closest");function yS(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=
e.length;r++)n.push(r);for(let r=1;r<=t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-
1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(yS,"editDistan\
ce");function Xu(t,e){return bS(t.trim(),e).find(n=>n!==t&&Lt[e].allows(n))}i(Xu,"suggestionFor");function bS(t,e){switch(e){case"\
name":case"objectName":return[t,Gu(t.toLowerCase())];case"host":case"ownHost":case"hostHeader":case"address":return[t,ei(
t)];case"hostPattern":return[t,ei(t),`${B}${wS(ei(t))}`];case"prefix":case"requestPath":return[t,`/${SS(t)}`];case"url":case"\
origin":case"link":return[t,zu(t),`https://${t}`,zu(t).split("/").slice(0,3).join("/")];case"corsOrigin":return xS(t.toLowerCase());case"\
date":return ES(t);case"duration":return _S(t);case"splitKeys":return[t,t.split(" ").join("").toLowerCase(),`header:${t}`];case"\
salt":case"token":case"label":case"secretKey":case"pluginName":return[t,Gu(t)];case"line":return[t.split(`
`).join(" ")]}}i(bS,"candidatesFor");function ei(t){let e=t.toLowerCase().split("://"),r=((e[e.length-1]??"").split("/")[0]??
"").split(":")[0]??"";return r.endsWith(".")?r.substring(0,r.length-1):r}i(ei,"hostIn");function wS(t){return t.startsWith(
"*")?t.substring(1):t}i(wS,"afterWildcard");function SS(t){return t.split("/").filter(e=>e!=="").join("/")}i(SS,"pathIn");
function zu(t){let[e="",...n]=t.split("://");return n.length===0?t:`${e.toLowerCase()}://${n.join("://")}`}i(zu,"withLow\
erScheme");function xS(t){let n=(t.includes("://")?t:`https://${t}`).split("/").slice(0,3).join("/"),r=n.startsWith("htt\
p://")?":80":":443";return[n.endsWith(r)?n.substring(0,n.length-r.length):n]}i(xS,"originsFor");function Gu(t){return t.
split("_").join("-").split(" ").join("-")}i(Gu,"dashed");function ES(t){let[e="",...n]=t.split("T").join(" ").split(" "),
s=e.split("/").join("-").split(".").join("-").split("-").map(a=>a.length===1?`0${a}`:a).join("-");if(n.length===0)return e.
length===8?[`${e.substring(0,4)}-${e.substring(4,6)}-${e.substring(6)}`,s]:[s];let o=`${s}T${n.join("")}`;return[o,`${o}\
Z`,`${o}:00Z`]}i(ES,"datesFor");function _S(t){let e=t.toLowerCase().split(" ").join(""),n=e.endsWith("d")?Number(e.substring(
0,e.length-1)):0,s=["seconds","second","secs","sec","minutes","minute","mins","min","hours","hour"].map(o=>e.endsWith(o)?
e.substring(0,e.length-o.length+1):"");return[e,...s,`${e}s`,n>0?`${n*24}h`:""]}i(_S,"durationsFor");var Ju={name:"api01",host:"dev-01.example.com",hostPattern:'"{api}.example.com"',ownHost:"api01.example.com",prefix:"/ap\
i01",url:'"http://{api}.example.com:8080"',address:"10.98.10.88",hostHeader:"upstream",date:'"2027-03-31"',duration:"5s",
splitKeys:"header:X-User-Id",salt:"wave-1",token:"X-Kdp-Cluster",link:"https://example.com/policy",origin:"https://dev-0\
1.example.com",corsOrigin:"https://app.example.com",requestPath:"/healthz",objectName:'"{api}-service"',label:"wave-1",line:"\
payments@example.com",secretKey:"config.json",pluginName:"rate-limiting"};var kS=[["\uFF1A","full-width colon",": "],["\uFF0C","full-width comma",", "],["\u3000","full-width space"," "],["\u201C",
"curly quotation mark",'"'],["\u201D","curly quotation mark",'"'],["\uFF5B","full-width brace","{"],["\uFF5D","full-widt\
h brace","}"]];function qt(t){let e,n=t;for(let[r,s,o]of kS)n.includes(r)&&(e??=`${r} is a ${s}`,n=n.split(r).join(o).split(
`${o} `).join(o));return e===void 0?void 0:`${e}. Write ${n.trim()}.`}i(qt,"lookAlikeRemedy");var vS="*&!|>%@`\"'#,?-:~",TS="{}[]";function ti(t){return t!==""&&!vS.includes(t.charAt(0))&&D(t,n=>!TS.includes(n))&&!t.
includes(": ")&&!t.includes(" #")?t:`"${t.split("\\").join("\\\\").split('"').join('\\"')}"`}i(ti,"yamlText");var AS=["true","yes","on","y"],PS=["false","no","off","n"],Yu=1e3;function Qu(t,e){return typeof t=="string"?OS(t,e):e.kind!==
"string"&&e.kind!=="enum"?void 0:typeof t=="number"||typeof t=="boolean"?e.kind==="string"&&e.format==="duration"&&typeof t==
"number"?`Write ${t}s for seconds, ${t}ms for milliseconds.`:`Write "${String(t)}", in quotes.`:typeof t=="object"&&t!==
null&&Object.keys(t).join()==="api"?`Write "${B}", in quotes: a brace begins a map.`:void 0}i(Qu,"remedyForType");function OS(t,e){
if(!(t.length>Yu))switch(e.kind){case"boolean":return AS.includes(t.toLowerCase())?"Write true, without quotes.":PS.includes(
t.toLowerCase())?"Write false, without quotes.":"Write true or false.";case"integer":case"number":case"enum":{let n=t.endsWith(
"%")?t.substring(0,t.length-1).trim():t;return n!==""&&D(n,s=>z(s)||s===".")&&n.split(".").length<3?`Write ${n}, without\
 quotes.`:"Write a number, without quotes and unit."}case"array":return t===""?"Write [] for none.":`Write [${RS(t)}].`;case"\
map":case"record":case"opaque":return qt(t)??(t===""?"Write {} for nothing.":void 0);default:return}}i(OS,"remedyForText");
function ni(t,e){let n=`Write it as in this example: ${Ju[e]}.`;if(t.length>Yu)return n;let r=qt(t);if(r!==void 0)return r;
let s=Xu(t,e);return s===void 0?n:`Write ${ti(s)}.`}i(ni,"remedyForFormat");function RS(t){return t.split(",").map(n=>ti(
n.trim())).join(", ")}i(RS,"listItems");function Zu(t,e){let n=ut(String(t),e.map(r=>String(r)));return n===void 0?`Writ\
e ${e.join(" or ")}.`:`Write ${n}.`}i(Zu,"remedyForEnum");function el(t,e,n){return t<e?`Write ${e} or more.`:t>n?`Write\
 ${n} or less.`:`Write ${Math.floor(t)} or ${Math.floor(t)+1}.`}i(el,"remedyForNumber");var ri=100;function si(t){return Array.isArray(t)}i(si,"isList");var CS=Array.isArray({});function G(t){return typeof t!=
"object"||t===null?!1:!si(t)||CS&&t.length===0}i(G,"isMap");function tl(t,e,n){let r=[];return Nn(t,e,n,r),r}i(tl,"check\
Structure");function Nn(t,e,n,r){if(t==null){r.push(_("null-value",n,`${Me(n)} has no value.`));return}switch(e.kind){case"\
record":G(t)?IS(t,e,n,r):r.push(Ie(t,"a map",e,n));return;case"map":G(t)?MS(t,e,n,r):r.push(Ie(t,"a map",e,n));return;case"\
array":si(t)?DS(t,e,n,r):r.push(Ie(t,"a list",e,n));return;default:{let s=NS(t,e,n);s!==void 0&&r.push(s)}}}i(Nn,"check");
function NS(t,e,n){switch(e.kind){case"opaque":return G(t)?void 0:Ie(t,"a map",e,n);case"boolean":return typeof t=="bool\
ean"?void 0:Ie(t,"true or false",e,n);case"integer":case"number":return LS(t,e,n);case"enum":return qS(t,e,n);case"strin\
g":{if(typeof t!="string")return Ie(t,"text",e,n);let r=Lt[e.format];if(r.allows(t))return;let s=e.format==="url"?HS(t):
void 0;return In(t,r.mustBe,n,s??ni(t,e.format))}}}i(NS,"checkLeaf");function IS(t,e,n,r){let s=Object.keys(e.fields),o=new Set(
Object.keys(t)),a=0;for(let c of o){let u=v(e.fields,c);u!==void 0?Nn(v(t,c),u.is,[...n,c],r):a<ri&&r.push($S(c,s,n,Me(n))),
u===void 0&&(a+=1)}if(a>ri){let c=`${Me(n)} has ${a} unknown fields. The first ${ri} are reported one by one.`;r.push(_(
"unknown-field",n,c,`Known here: ${s.join(", ")}.`))}for(let c of s)v(e.fields,c)?.required===!0&&!o.has(c)&&r.push(_("m\
issing-field",[...n,c],`${Me(n)} needs the field ${c}.`))}i(IS,"checkRecord");function MS(t,e,n,r){let s=Lt[e.keys],o=Object.
keys(t);for(let a of o)s.allows(a)||r.push(In(a,s.mustBe,[...n,a],ni(a,e.keys))),Nn(v(t,a),e.values,[...n,a],r);o.length<
e.min&&r.push(_("too-few",n,`${Me(n)} has no entry.`))}i(MS,"checkMap");function DS(t,e,n,r){for(let s=0;s<t.length;s++)
Nn(t[s],e.items,[...n,s],r);t.length<e.min&&r.push(_("too-few",n,`${Me(n)} has no entry.`))}i(DS,"checkArray");function LS(t,e,n){
let r=e.kind==="integer"?"a whole number":"a number";if(typeof t!="number")return Ie(t,r,e,n);if(t>=e.min&&t<=e.max&&(e.
kind==="number"||Math.floor(t)===t))return;let o=el(t,e.min,e.max);return In(ze(t),`${r} from ${e.min} to ${e.max}`,n,o)}
i(LS,"checkNumber");function qS(t,e,n){let r=e.values,s=typeof r[0]=="number"?"number":"string";if(typeof t!==s)return Ie(
t,s==="number"?"a whole number":"text",e,n);let o=t;if(!r.includes(o))return In(nl(t),`one of ${r.join(", ")}`,n,Zu(o,r))}
i(qS,"checkEnum");function $S(t,e,n,r){let s=ut(t,e),o=qt(t)??(s===void 0?`Known here: ${e.join(", ")}.`:`Did you mean ${s}\
?`);return _("unknown-field",[...n,t],`${r} has no field ${An(t)}.`,o)}i($S,"unknownField");function Ie(t,e,n,r){let s=`${Me(
r)} must be ${e}, but is ${FS(t)}.`;return _("wrong-type",r,s,Qu(t,n))}i(Ie,"wrongType");function In(t,e,n,r){return _("\
bad-value",n,`${Me(n)}: "${An(t)}" must be ${e}.`,r)}i(In,"badValue");function HS(t){if(!(!t.startsWith("grpc://")&&!t.startsWith(
"grpcs://")))return"A table routes HTTP by paths, and gRPC has paths of its own: give such an API a host and a route of \
Kong's beside the table (chart/README.md, gRPC)."}i(HS,"grpcRemedy");function FS(t){return si(t)?"a list":G(t)?"a map":typeof t==
"string"?`the text "${An(t)}"`:`${typeof t=="number"?"the number":"the word"} ${nl(t)}`}i(FS,"describeValue");function nl(t){
return typeof t=="number"?ze(t):String(t)}i(nl,"plainText");function Me(t){return t.length===0?"routeTable":Ke(t)}i(Me,"\
label");var Mn="has more than 3000000 values",Dn="has lists and maps that are more than 100 levels deep",rl="has more than 67108\
864 bytes";var jS=34,BS=44,WS=91,VS=93,KS=123,zS=125;function lt(t){if(t.length>67108864)return rl;let e=0,n=1,r=0;for(;r<t.length;){
let s=t.charCodeAt(r);if(s===jS)r=GS(t,r);else if(s===BS)n+=1;else if(s===WS||s===KS){if(n+=1,e+=1,e>100)return`${Dn} (c\
haracter ${r+1} of the JSON)`}else(s===VS||s===zS)&&(e-=1);if(n>3e6)return Mn;r+=1}}i(lt,"jsonExcess");function GS(t,e){
let n=e;do n=t.indexOf('"',n+1);while(n!==-1&&XS(t,n));return n===-1?t.length:n}i(GS,"endOfString");function XS(t,e){let n=0;
for(;t.charAt(e-n-1)==="\\";)n+=1;return n%2===1}i(XS,"isEscaped");var sl=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable","companion"],il=[...sl.map(t=>({[t]:{type:"\
boolean",default:!1}})),{json:{type:"string",len_min:2}},...zs(kn)],JS={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,
sharedTable:!1,companion:!1,entity:""};function Ln(t,e){if(!G(t))return{...JS,table:t};let n={};for(let s of Object.keys(
t))!sl.includes(s)&&s!=="json"&&!QS(s)&&K(n,s,v(t,s));let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===
!0,logDecision:t.logDecision===!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,companion:t.companion===
!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:typeof r=="string"?YS(r,e):n}}i(Ln,"readConfig");function YS(t,e){
return lt(t)===void 0?e(t):t}i(YS,"tableOf");function QS(t){return t.startsWith("__")||t.endsWith("_id")}i(QS,"isAddedBy\
Kong");function dt({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(dt,"loggedDecision");function ol(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(ol,"requestHea\
derCalls");function al({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(al,"connectionCalls");function cl({route:t,prefix:e},n){return t.stripPath&&e!==""?ZS(e,n):void 0}i(cl,"forwardedPrefix");function ZS(t,e){if(t!==
"/")return e.length===t.length?t:`${t}/`}i(ZS,"prefixTakenOff");function ne(t){let e=t.indexOf(":");if(e===-1)return ul(t.toLowerCase());let n=t.substring(e+1);return n===""||me(n)?ul(
t.substring(0,e).toLowerCase()):""}i(ne,"hostKey");function ll(t){let e=ne(t),n=t.indexOf(":");return e===""?t:n===-1||n===
t.length-1?e:e+t.substring(n)}i(ll,"canonicalHost");function qn(t){let e=t.indexOf(":");return e!==-1&&me(t.substring(e+
1))?t.substring(0,e):t}i(qn,"withoutPort");function ul(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(ul,"witho\
utFinalDot");function dl({route:t,prefix:e,entry:n},r,{scheme:s,host:o},a){let c={scheme:s,authority:o.toLowerCase()},u={scheme:s,authority:a.
host};return{upstreams:c.authority===u.authority?[c]:[c,u],basePath:a.basePath,prefix:t.stripPath?e:"",host:ne(r.host)+r.
host.substring(qn(r.host).length),isShort:n==="short"}}i(dl,"sharedRewrite");var Je={};function $n(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i($n,"upstreamPath");function fl({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:l}=s,{upstream:d,cluster:f,
requestHeaders:p,responseHeaders:g}=l,{route:h}=c,y=f===h.nativeCluster,b=y?h.nativeDestination:h.destinations.get(f??"");
if(d===null||b===void 0)throw new Error(`decided for ${h.api} without an upstream`);let x=t&&y;x?h.hasOtherHost&&a.setHeader(
"Host",d.host):tx(s,d,b,o,a),p!==void 0&&ol(p,a),t||ex(s,a),g!==Je&&Object.keys(g).length>0&&a.setResponseHeaders(g),(t?
n&&!x:e||n)&&a.log(dt(r,l,u)),(t&&e&&!x||h.hasPassiveChecks&&!n)&&a.share(dt(r,l,u)),h.rewritesResponse&&a.shareRewrite(
dl(c,u,d,b))}i(fl,"callsFor");function ex({match:t,path:e},n){al(t.route,n);let r=cl(t,e);r!==void 0&&n.setForwardedPrefix(
r)}i(ex,"ownRouteCalls");function tx({match:t,path:e,query:n},{scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},l,d){
let f=l===void 0?nx(t,e):void 0;r!==(l??f?.scheme)&&d.setScheme(r),d.setTarget(c,o),r==="https"&&u!==f?.tlsVerify&&d.setTlsVerify(
u),s!==c&&d.setHeader("Host",s);let p=n===""?a:a.substring(0,a.length-n.length);p!==(f?.path??e)&&d.setPath(p)}i(tx,"ups\
treamCalls");function nx({route:t,prefix:e},n){let{scheme:r,basePath:s,tlsVerify:o}=t.nativeDestination,a=$n(n,t.stripPath?
e:"",s);return{scheme:r,path:a,tlsVerify:r==="https"?o:void 0}}i(nx,"nativeForwarding");function ai(t,e,n){let r=C(t.url,e),s=W(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,l=rx(a.includes(":")?`[${a}]`:a,o,c),d=t.address===void 0?a:C(t.address,e);return{scheme:o,
name:a,host:l,serverName:o==="https"?pl(l):null,address:d,dialled:d.includes(":")?`[${d}]`:d,port:c,basePath:u,tlsVerify:t.
tlsVerify??!0,isOwnHost:n(a)}}i(ai,"destinationOf");function Hn(t,e,n){return t==="upstream"?n.host:t==="client"?ll(e):t}
i(Hn,"hostHeaderOf");function hl(t,{scheme:e,port:n}){return t==="upstream"||t==="client"||n===at(e)?!0:t.endsWith(`:${n}`)}
i(hl,"isSentByKong");function rx(t,e,n){return n===at(e)?t:`${t}:${n}`}i(rx,"withPort");function Fn(t,e){return t===e.host?
e.serverName:e.scheme==="https"?pl(t):null}i(Fn,"serverNameFor");function pl(t){if(t.startsWith("["))return null;let e=Ne(
t);return ot(e)?null:e}i(pl,"serverNameOf");var sx=2e3,ml=2,ix=[200,204,302];function Un({routes:t,checkedApis:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(ox(s,o,a,s.healthCheck))}return n}i(Un,"checkTargetsOf");function ox({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:l}=s,d=Hn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:d,serverName:Fn(d,s),tlsVerify:l,path:o.path,timeout:ye(o.timeout??"")??sx,statuses:o.
statuses??ix},interval:n,thresholds:{successes:o.successes??ml,failures:o.failures??ml,passive:o.passive}}}i(ox,"targetO\
f");var ft={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function jn(t){return t!==void 0&&Object.keys(ft).includes(t)}i(jn,"isProblem");var ax="application/problem+json";function gl(t){return X(t,{"Retry-After":"5"})}i(gl,"refusalExit");function X(t,e={},n,r=ft[t].
status){let{type:s}=ft[t];return{status:r,type:s,headers:{"Content-Type":ax,...e},...n!==void 0&&{members:n}}}i(X,"probl\
emExit");function Bn(t){return t.exit!==null}i(Bn,"hasExit");function yl({api:t,entry:e,responseHeaders:n},{host:r}){let s=qn(r)===
ne(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:X(s)}}
i(yl,"exitForMissingRoute");function bl({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||
t&&!u)&&c.log(dt(s,a,o)),t&&u&&c.share(dt(s,a,o))}i(bl,"logExit");function wl({exit:t,responseHeaders:e,because:n}){let[
r]=n;return{status:t.status,headers:{...e,...t.headers},problem:jn(r)?r:void 0}}i(wl,"kongExitOf");function Sl({nativeRoutes:t},e){return t&&!e.checksServerName&&cx(e)}i(Sl,"needsNoPlugin");function cx(t){return!ux(t)&&
t.routes.every(({isNative:e})=>e)}i(cx,"isNativeTable");function ux({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({lifecycle:n})=>n.isDeclared)}i(ux,"needsPlu\
ginForEveryRequest");function j(t){return $t(t)??""}i(j,"byteString");function $t(t){return typeof t=="string"?lx(t)?t:Buffer.from(t).toString(
"latin1"):t instanceof Uint8Array?Buffer.from(t).toString("latin1"):void 0}i($t,"textIn");function lx(t){for(let e=0;e<t.
length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(lx,"isAscii");function dx(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=ft[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(dx,"problemOf");function Wn(t,e,n,r){return JSON.stringify(dx(t,e,n,r))}i(Wn,"problem\
Body");function U({headers:t},e){return v(t,e)}i(U,"headerOf");function El(t,e){return e.join(t==="cookie"?"; ":", ")}i(El,"joi\
nLines");function ht(t){let e=0,n=t.length;for(;e<n&&xl(t.charAt(e));)e+=1;for(;n>e&&xl(t.charAt(n-1));)n-=1;return t.substring(
e,n)}i(ht,"trimSpace");function xl(t){return t===" "||t==="	"}i(xl,"isSpace");function kl(t){return ci(t)?"preflight":fx(t)?"websocket":void 0}i(kl,"notRedirected");function ci(t){return t.method!==
"OPTIONS"?!1:_l(t,"origin")&&_l(t,"access-control-request-method")}i(ci,"isPreflight");function _l(t,e){return(U(t,e)??"")!==
""}i(_l,"hasHeader");function fx(t){let e=t.method==="GET"?U(t,"upgrade"):void 0;return e!==void 0&&hx(e)}i(fx,"opensWeb\
Socket");function hx(t){return t.split(",").some(e=>ht(e).toLowerCase()==="websocket")}i(hx,"namesWebSocket");var px="Deprecation, Link, Retry-After, Sunset";function Vn({cors:t},e){return e.kind==="api"?e.route.cors:e.kind==="unk\
nown-path"?t:void 0}i(Vn,"corsOf");function Al(t,e,n,r){let s=U(e,"origin")??"",o=gx(t,s),a=t.allowsAny?{}:{Vary:"Origin"};
if(o===void 0)return vl(n,r,a);let[c]=n.because,u=t.allowsCredentials?{"Access-Control-Allow-Credentials":"true"}:{},l={
"Access-Control-Allow-Origin":o,...u,...a};if(jn(c)&&ci(e)){let d={...l,...mx(e),"Access-Control-Max-Age":"0","Cache-Con\
trol":"no-store"};return{...Pl(n),because:["preflight"],exit:{status:204,type:null,headers:d}}}return vl(n,r,{...l,"Acce\
ss-Control-Expose-Headers":px})}i(Al,"withCors");function vl(t,e,n){return{...Pl(t),exit:{...e,headers:{...e.headers,...n}}}}
i(vl,"ended");function Pl({api:t,entry:e,because:n,responseHeaders:r}){return{api:t,entry:e,cluster:null,because:n,upstream:null,
responseHeaders:r}}i(Pl,"withoutExit");function mx(t){let e=Tl(U(t,"access-control-request-method")),n=Tl(U(t,"access-co\
ntrol-request-headers")),r=e===""?{}:{"Access-Control-Allow-Methods":e};return n===""?r:{...r,"Access-Control-Allow-Head\
ers":n}}i(mx,"asked");function Tl(t=""){return D(t,e=>e>=" "&&e<="~")?t:""}i(Tl,"printable");function gx({allowsAny:t,origins:e},n){
if(!(n===""||n==="*"))return t?"*":e.includes(n)?n:void 0}i(gx,"allowedOrigin");function ui(t,e){let n=`${e}=`;for(let r of(U(t,"cookie")??"").split(";")){let s=ht(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(ui,"cookieOf");function Kn(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Ht(Cl(pt(n,Rl(Ol(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=pt(n,Rl(Ol(t,r,t.length-r)))),n=pt(n,t.length),n=Ht(pt(n,Math.floor(n/65536)),2246822507),n=Ht(pt(
n,Math.floor(n/8192)),3266489909),pt(n,Math.floor(n/65536))}i(Kn,"murmur3");function Ol(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(Ol,"wordAt");function Rl(t){return Ht(Cl(Ht(t,3432918353),15),461845907)}i(Rl,
"scramble");function Ht(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Ht,"multiply");function Cl(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Cl,"rotate");function pt(t,e){let n=t^e;return n<0?n+4294967296:
n}i(pt,"xor");function Nl(t){return Kn(t,0)}i(Nl,"hashOf");var yx=4294967296;function Ml(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let l=v(e.weights,u)??0;l<=
0||(s+=l,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:xx(Xe(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:bx(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(Ml,"compileSplit");function bx(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(bx,"headersOf");function Dl(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=v(n.weights,s)??0,a=r===void 0?0:v(n.weights,r)??0;
(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Dl,"heaviestOf");function Ll({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i(Ll,"sharesOf");function li({shares:t},e){
return t.some(n=>n.cluster===e)}i(li,"isInSplit");function ql(t,e){let n=t.header===void 0?void 0:Il(t,U(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:Il(t,ui(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(ql,"overrideOf");function $l(t,e,n){let r=wx(t,e)?.place;return{cluster:Hl(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i($l,"bucketOf");function Hl(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:Hl(t,e,n+1)}i(Hl,"clusterAt");function wx(t,e){return Fl(t,e,0)}i(wx,"placeOf");
function Fl(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=di(r,e);if(s===void 0)return Fl(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:Nl(`${t.salt}:${s}`)/yx,key:o}}i(Fl,"placeBy");function di(t,e){
let n=Sx(t,e);return n===""?void 0:n}i(di,"valueOfKey");function Sx(t,e){return t.kind==="header"?U(e,t.name.toLowerCase()):
t.kind==="cookie"?ui(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(Sx,"readKey");function xx(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(xx,"withFallb\
acks");function Il(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&li(t,
n)?n:void 0}i(Il,"requestedCluster");function Ul(t,e){return Gn(t,e)?.headers??zn}i(Ul,"requiredHeaders");var zn=[],jl=["origin"],Bl=["origin","access-contro\
l-request-method"],Ex=[...Bl,"access-control-request-headers"],Wl=["upgrade"],_x=[...jl,...Wl];function Vl(t,e,{because:n,
exit:r},s){if(r===null)return zn;let o=Vn(t,e)!==void 0,a=n[0]==="redirect";if(s==="OPTIONS")return o?Ex:a?Bl:zn;let c=a&&
s==="GET";return o?c?_x:jl:c?Wl:zn}i(Vl,"requiredToEnd");function Kl(t,e,n){let r=Gn(t,e);if(r?.asksForConsumer!==!0)return!1;
for(let s of r.keys){if(s.kind==="consumer")return!0;if(di(s,n)!==void 0)return!1}return!1}i(Kl,"requiresConsumer");function Gn({
split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i(Gn,"splitFor");async function zl(t,{route:e,entry:n}){let r=await t.withHeaders(t.request,Ul(e,n));if(!Kl(e,n,r))return r;let s=await t.
consumer();return s===void 0?r:{...r,consumer:s}}i(zl,"completeRequest");var Xn=class{static{i(this,"MessageCalls")}#e={};get message(){return Object.keys(this.#e).length===0?void 0:this.#e}setScheme(e){
this.#e.scheme=e}setTarget(e,n){this.#e.target={host:e,port:n}}setTlsVerify(e){this.#e.tlsVerify=e}setHeader(e,n){this.#e.
headers??={},K(this.#e.headers,e,n)}setPath(e){this.#e.path=e}setTimeouts(e,n,r){this.#e.timeouts={connect:e,send:n,read:r}}setRetries(e){
this.#e.retries=e}setForwardedPrefix(e){this.#e.forwardedPrefix=e}setResponseHeaders(e){this.#e.responseHeaders=e}log(e){
this.#e.log=e}share(e){this.#e.share=e}shareRewrite(e){this.#e.shareRewrite=e}};var be="cdn-loop";function Gl(t){let e=U(t,be);return e===void 0?kx:vx(e)}i(Gl,"gatewaysOf");var kx=[];function vx(t){return Tx(
t).map(e=>ht(e.split(";")[0]??"")).filter(e=>e!=="")}i(vx,"gatewaysIn");function Tx(t){let e=[],n=0,r=!0,s=0;for(;s<t.length;){
let o=t.charAt(s);if(o===",")e.push(t.substring(n,s)),n=s+1;else if(o==='"'&&r){let a=Ax(t,s);a===void 0?r=!1:s=a}s+=1}return e.
push(t.substring(n)),e}i(Tx,"elementsOf");function Ax(t,e){let n=e+1;for(;n<t.length;){let r=t.charAt(n);if(r==='"')return n;
n+=r==="\\"?2:1}}i(Ax,"closingQuote");function Xl(t,e,{isOwnHost:n}){if(!n)return;let r=U(e,be)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(Xl,"loopHeaders");var Px=8,fi=class{static{i(this,"MessageExchange")}request;tableLabel;calls=new Xn;#e;#t;#n;#r;constructor(e,n,r,s){this.#e=
e,this.#t=n,this.#n=r,this.#r=s,this.tableLabel=j(n.table);let o=j(n.loop);this.request={method:j(n.method),host:j(n.host),
target:j(n.target),client:j(n.client),serverName:j(n.serverName),isHttp2:n.protocol!==void 0,headers:o===""?{}:{[be]:o}}}consumer(){
let{consumer:e}=this.#t;return Promise.resolve(typeof e=="string"?e:void 0)}async withHeaders(e,n){if(n.length===0)return e;
let r=n.every(a=>this.#n.includes(a)),{headers:s}=r?this.#t:await this.#r.readMore(this.#e,n),o={...e.headers};for(let a of n){
let c=$t(v(hi(s)?s:{},a));c!==void 0&&K(o,a,c)}return{...e,headers:o}}serviceScheme(){return Promise.resolve(this.#t.serviceScheme===
"https"?"https":"http")}consumerName(){let{consumerName:e}=this.#t;return Promise.resolve(typeof e=="string"?e:"")}requestId(){
return Promise.resolve(j(this.#t.requestId))}forward(){let{message:e}=this.calls;return Promise.resolve(e===void 0?void 0:
()=>this.#e.kdp.applyDecision(e))}exit(e){let n={...this.calls.message,exit:e};return Promise.resolve(()=>this.#e.kdp.applyDecision(
n))}},Jn=class{static{i(this,"MessageReader")}#e=[];async open(e){let n=this.#e,r=await e.kdp.readRequest(n);return hi(r)?
new fi(e,r,n,this):void 0}async readMore(e,n){let r=[...new Set([...this.#e,...n])];r.length<=Px&&(this.#e=r);let s=await e.
kdp.readRequest(n);return hi(s)?s:{}}};function hi(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)&&!(t instanceof
Uint8Array)}i(hi,"isMap");var Yn=class{static{i(this,"QueuedCalls")}#e;#t=[];#n=[];constructor(e){this.#e=e}setScheme(e){this.#t.push(()=>this.#e.
service.request.setScheme(e))}setTarget(e,n){this.#n.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#t.push(
()=>this.#e.service.setTlsVerify(e))}setHeader(e,n){(e==="Host"?this.#n:this.#t).push(()=>this.#e.service.request.setHeader(
e,n))}setPath(e){this.#t.push(()=>this.#e.service.request.setPath(e))}setTimeouts(e,n,r){this.#t.push(()=>this.#e.service.
setTimeouts(e,n,r))}setRetries(e){this.#t.push(()=>this.#e.service.setRetries(e))}setForwardedPrefix(){}setResponseHeaders(e){
this.#t.push(()=>this.#e.response.setHeaders(e))}log(e){this.#t.push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){
this.#t.push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){this.#t.push(()=>this.#e.ctx.shared.set("kdp_rewrite",
e))}async send(){for(let e of[...this.#t,...this.#n])await e()}};var Ox="kdp_request",Jl=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],Rx=1e3,Qn=class{static{i(this,"PdkExchange")}request;tableLabel="";calls;#e;#t;constructor(e,n,r){this.#e=
e,this.request=n,this.#t=r,this.calls=new Yn(e)}async consumer(){let e=await this.#e.client.getCredential();if(e==null)return;
let n=await this.#e.client.getConsumer();return typeof n?.id=="string"?n.id:void 0}async withHeaders(e,n){return n.length===
0?e:{...e,headers:await Ql(this.#e,e,n)}}serviceScheme(){return this.#t.serviceScheme(this.#e)}async consumerName(){let e=await this.#e.
client.getConsumer(),n=e?.username??e?.id;return typeof n=="string"?n:""}requestId(){return Cx(this.#e)}async forward(){
await this.calls.send()}async exit({status:e,body:n,headers:r}){return await this.calls.send(),()=>this.#e.response.exit(
e,n,r)}};async function Cx(t){return j(await t.nginx.getVar("kong_request_id"))}i(Cx,"requestIdOf");var Zn=class{static{
i(this,"PdkReader")}#e=!0;#t;async open(e){let n=await this.#n(e);if(n.headers?.[be]===void 0)return new Qn(e,n,this);let r=await Ql(
e,{...n,headers:{}},[be]);return new Qn(e,{...n,headers:r},this)}async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async#n(e){if(this.#e){let r=j(await e.nginx.getVar(Ox)).split(" ");
if(r.length>=Jl.length)return Yl(r);this.#e=!1}let n=[];for(let r of Jl)n.push(j(await e.nginx.getVar(r)));return Yl(n)}};
async function Ql(t,e,n){let r=new Map(Object.entries(await t.request.getHeaders(Rx)??{})),s={...e.headers};for(let o of n){
let a=r.get(o.toLowerCase());if(a===void 0)continue;let c=(Array.isArray(a)?a:[a]).map($t).filter(u=>u!==void 0);c.length>
0&&K(s,o,El(o,c))}return s}i(Ql,"headersOf");function Yl(t){let[e="",n="",r="",s="",o="",a="",...c]=t;return{method:e,host:n,
target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.join("")===""?{}:{[be]:c.join(" ")}}}i(Yl,"reque\
stOf");var Nx="Kong has no companion of this plugin server, so each call to Kong is a message of its own: a request during whic\
h the plugin server dies can reach its upstream half prepared. kong/README.md says what is at stake, README.md how to in\
stall the companion (route-table-response)",Ix=1e3,er=class{static{i(this,"RequestReader")}#e=new Zn;#t;#n;#r=1;#s=0;constructor(e,n){
this.#n=n,e&&(this.#t=new Jn)}async open(e){return await this.#i(e)??await this.#e.open(e)}async#i(e){if(this.#s>0){this.#s-=
1;return}let n=await this.#t?.open(e);return n===void 0?(this.#n(Nx),this.#s=this.#r,this.#r=Math.min(this.#r*2,Ix)):this.#r=
1,n}};function tr({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:le(t),a=e===void 0?void 0:
le(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Hu(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isDeclared:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.
map(({from:c,until:u,status:l=503})=>({from:le(c)??0,until:le(u)??0,status:l}))}}i(tr,"compileLifecycle");function Zl({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Zl,"brownoutAt");function ed({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(ed,"stateAt");function td(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(td,"lifecycleHeaders");function nr(t){let e=t.indexOf(B);return{text:t,before:t.substring(0,e),after:t.substring(e+B.length)}}i(nr,"patternOf");
function _e(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(_e,"apiOfHost");function nd(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(nd,"compilePrefixes");function rr({names:t,depth:e},n){let r=rd(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?Mx(t,n,r,
e-1,s):s}i(rr,"findLongestPrefix");function Mx(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=rd(e,a),o=t[e.substring(
0,a)]??o;return o}i(Mx,"findDeeper");function rd(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(rd,"endOfSegme\
nt");function sr(t,e,n){let r=ne(e);if(t.shortHosts.has(r)){let o=pi(t,rr(t.prefixes,n));return o===void 0?{kind:"unknown-pat\
h",entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,lifecycle:void 0}}let s=pi(t,t.ownHosts.get(r));
if(s!==void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",lifecycle:s.lifecycle};for(let{pattern:o,lifecycle:a}of t.
legacyPatterns){let c=pi(t,_e(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",lifecycle:c.
lifecycle??a}}return{kind:"unknown-host"}}i(sr,"matchRequest");function pi({routes:t},e){return e===void 0?void 0:t.get(
e)}i(pi,"routeOf");function sd(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(sd,"compilePathRules");function id({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(id,"restrictsPaths");function od({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&Dx(r)}i(od,"isRefusedPath");function Dx(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(Dx,"hasControl");var ad={"Cache-Control":"no-store"};function cd(t){let{index:e,match:n,request:r,path:s}=t;if(Lx(t))return{reason:"misdi\
rected",exit:X("misdirected")};let o=Gl(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:X("loop",{},{hops:a})}}if(od(n.route.pathRules,s))return{reason:"refused-path",exit:X("refused-path")};
if(n.entry!=="short")return qx(t,n.lifecycle)}i(cd,"ownAnswerOf");function Lx({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||ne(s)===ne(a))return!1;let c=sr(t,s,r);return c.kind==="api"&&
c.route.api!==e.route.api}i(Lx,"isMisdirected");function qx({match:t,request:e,successor:n,time:r},s){let o=n===void 0?void 0:
{successor:n},a=s===void 0?"serve":ed(s,r);if(a==="gone")return{reason:"old-host-gone",exit:X("old-host-gone",ad,o)};let c=s===
void 0?void 0:Zl(s,r);if(c!==void 0){let d={...ad,"Retry-After":`${Math.ceil(c.until-r)}`};return{reason:"old-host-brown\
out",exit:X("old-host-brownout",d,o,c.status)}}let{redirect:u}=t.route;if(n===void 0||a!=="redirect"&&!u.isOn||kl(e)!==void 0)
return;let l={Location:n,...u.headers};return{reason:"redirect",exit:{status:u.status,type:null,headers:l}}}i(qx,"oldHos\
tAnswer");function ud(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=Gn(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:ql(o,n)??$l(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:$x(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(ud,"chooseCluster");function $x({api:t,clusters:e,
split:n},r,s){return Hx(e,r).find(o=>(n===void 0||li(n,o))&&s(t,o))}i($x,"nextHealthy");function Hx(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(Hx,"clustersAfter");var Ft=47,Fx=46,Ux=Array.from({length:256},(t,e)=>e===Ft||ue(String.fromCharCode(e)));function ld(t){if(t.charCodeAt(0)!==
Ft)return!1;let e=Ft;for(let n=1;n<t.length;n++){let r=t.charCodeAt(n);if(Ux[r]!==!0||e===Ft&&(r===Ft||r===Fx))return!1;
e=r}return!0}i(ld,"isPlainPath");var jx="!*'();:@&=+$,/?%#[]",ir="0123456789ABCDEF";function or(t){if(ld(t))return t;if(!t.startsWith("/"))return;let e=Bx(
t);if(!(e===void 0||Wx(t)))return Kx(e)}i(or,"normalPath");function Bx(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=fd(t,n+1);if(o===void 0||o===0)return;e.push(dd(o,!0)),n+=
3}else e.push(dd(s,!1)),n+=1}return e.join("")}i(Bx,"normalizeEscapes");function dd(t,e){let n=String.fromCharCode(t);return ue(
n)||jx.includes(n)&&!e?n:`%${ir.charAt(Math.floor(t/16))}${ir.charAt(t%16)}`}i(dd,"encode");function Wx(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of Vx(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(Wx,"climbsAboveRoot");function Vx(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?fd(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(Vx,"decodeDotsAndSlashes");function Kx(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(Kx,"resolveSegments");function fd(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!ge(n)||!ge(r)))return ir.indexOf(n.
toUpperCase())*16+ir.indexOf(r.toUpperCase())}i(fd,"hexValue");var zx='"<>\\#',hd="0123456789ABCDEF";function md(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+pd(n),u=or(c);if(!(u===void 0||rr(t.prefixes,u)!==e.api))return s.origin+(Gx(c)?u:c)+pd(r)}i(md,"shortUrl");function Gx(t){
return t.includes("/.")||t.includes("/%2e")||t.includes("/%2E")}i(Gx,"mayHaveDotSegment");function pd(t){let e=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||zx.includes(s);e.push(o?`%${hd.charAt(Math.floor(r/16))}${hd.
charAt(r%16)}`:s)}return e.join("")}i(pd,"escapeUrl");function gd(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(gd,"splitTarget");function yd(t,e){let n=gd(e.target),r=or(n.path);return{target:n,path:r,match:r===void 0?Xx:sr(t,e.host,r)}}i(yd,"locate");
var Xx={kind:"unknown-host"};function mi(t,e,n,r){let s=Jx(t,e,n,r);if(s.exit===null)return s;let o=Vn(t,e.match);return o===void 0?s:Al(o,n,s,s.exit)}
i(mi,"decideLocated");function Jx(t,{target:e,path:n,match:r},s,o){if(n===void 0)return Ut(null,null,"malformed-path",X(
"malformed-path"),Je);if(r.kind==="unknown-host")return Ut(null,null,"unknown-host",X("unknown-host"),Je);if(r.kind==="u\
nknown-path")return Ut(null,r.entry,"unknown-path",X("unknown-path"),Je);let{route:a,entry:c,lifecycle:u}=r,l=c==="legac\
y"&&Qx(r)?md(t,a,e):void 0,d=u===void 0?Je:td(u,l),f=cd({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(f!==
void 0)return Ut(a.api,c,f.reason,f.exit,d);let p=ud(a,c,s,o),{cluster:g}=p,h=Yx(a,g);if(g===void 0||h===void 0){let x=X(
"no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return Ut(a.api,c,"no-healthy-cluster",x,d)}let y={
api:a.api,entry:c,cluster:g,because:p.because,upstream:Zx(r,s,h,n,e.query),responseHeaders:eE(t,d,p),exit:null},b=Xl(t.gateway,
s,h);return b===void 0?y:{...y,requestHeaders:b}}i(Jx,"decidedLocated");function Yx(t,e){return e===t.nativeCluster?t.nativeDestination:
e===void 0?void 0:t.destinations.get(e)}i(Yx,"destinationFor");function Qx({route:t,lifecycle:e}){return t.redirect.isOn||
e?.isDeclared===!0}i(Qx,"needsSuccessor");function Zx({route:t,prefix:e},n,r,s,o){let a=Hn(t.hostHeader,n.host,r);return{
scheme:r.scheme,host:a,sni:Fn(a,r),address:r.address,port:r.port,target:$n(s,t.stripPath?e:"",r.basePath)+o}}i(Zx,"upstr\
eamOf");function eE({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; because="${r.join(
", ")}"`}}i(eE,"withDecision");function Ut(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,responseHeaders:s,
exit:r}}i(Ut,"exitDecision");function bd({decisionHeader:t,checksServerName:e},{route:n,lifecycle:r},s){let{serverName:o="",isHttp2:a=!1,host:c}=s;return!n.
isNative||r?.isDeclared===!0||t!==void 0||U(s,be)!==void 0?!1:!e||!a||o===""||o===c}i(bd,"isNativeRequest");function wd({
api:t,nativeCluster:e,pin:n},r){return{api:t,entry:r,cluster:e,because:n===void 0?tE:nE}}i(wd,"nativeDecision");var tE=[
"default"],nE=["pin"];function jt(t){return Object.keys(t.apis).map(e=>gi(t,e))}i(jt,"effectiveApis");function gi(t,e){let n={...t.defaults,...v(
t.apis,e)},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:C(s.
path??"/{api}",e),hosts:(s.hosts??[]).map(o=>C(o,e)),cluster:s.cluster??rE(t)}}i(gi,"effectiveApi");function rE({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(rE,"onlyClusterOf");function re(t,e,n){return v(t.apis,e)?.[n]!==
void 0?["apis",e,n]:["defaults",n]}i(re,"declaredAt");function Y(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],t.
defaults]);for(let n of Object.keys(t.apis)){let r=v(t.apis,n);r!==void 0&&e.push([["apis",n],r])}return e}i(Y,"declared\
Settings");function Bt(t){let e=new Map;t.forEach(({before:n,after:r},s)=>{let o=e.get(n)??{byAfter:new Map,sorted:[]};e.set(n,o),!o.
byAfter.has(r)&&(o.byAfter.set(r,s),o.sorted.push({key:xd(r),position:s}))});for(let n of e.values())n.sorted.sort((r,s)=>r.
key<s.key?-1:1);return e}i(Bt,"indexPatterns");function ar(t,e){let n=[];for(let r=0;r<e.length;r++){let s=t.get(e.substring(
0,r));if(s!==void 0)for(let o=r+1;o<=e.length;o++){let a=s.byAfter.get(e.substring(o));a!==void 0&&n.push(a)}}return Ed(
n)}i(ar,"matching");function Sd(t,e){let n=e.map(()=>[]);return e.forEach((r,s)=>{if(t.get(r.before)?.byAfter.get(r.after)===
s)for(let o of sE(t,r))o!==s&&n[Math.max(s,o)]?.push(Math.min(s,o))}),n.map(r=>Ed([...new Set(r)]))}i(Sd,"earlierOnes");
function sE(t,{before:e,after:n}){let r=[],s=xd(n);for(let o=0;o<=e.length;o++){let a=t.get(e.substring(0,o));if(a===void 0)
continue;for(let u=1;u<=n.length;u++){let l=a.byAfter.get(n.substring(u));l!==void 0&&r.push(l)}let c=iE(a,s);for(;a.sorted[c]?.
key.startsWith(s)===!0;)r.push(a.sorted[c]?.position??0),c+=1}return r}i(sE,"related");function iE({sorted:t},e){let n=0,
r=t.length;for(;n<r;){let s=Math.floor((n+r)/2);(t[s]?.key??"")<e?n=s+1:r=s}return n}i(iE,"firstFrom");function xd(t){return t.
split("").reverse().join("")}i(xd,"reversed");function Ed(t){return t.sort((e,n)=>e-n)}i(Ed,"inOrder");var oE=20;function Wt(t){return(t.legacyHosts??[]).map(e=>nr(e.host))}i(Wt,"patternsOf");function yi(t,e){let n=new Set(
t.shortHosts);for(let r of e)for(let s of r.hosts)n.add(s);return bi([n],new Set(e.map(({name:r})=>r)),Wt(t))}i(yi,"ownH\
ostsOf");function bi(t,e,n){let r=n.length>oE?Bt(n):void 0;return s=>t.some(a=>a.has(s))?!0:(r===void 0?n:ar(r,s).flatMap(
a=>n[a]??[])).some(a=>{let c=_e(a,s);return c!==void 0&&e.has(c)})}i(bi,"isOwnHostIn");function cr(t){if(t!==void 0)return{allowsAny:t.allowOrigins.includes("*"),origins:t.allowOrigins,allowsCredentials:t.allowCredentials??
!1}}i(cr,"compileCors");var aE=307,cE=308,uE=3e5;function _d({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??aE,s=ye(n?.maxAge??"")??uE;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===cE?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(_d,"compileRedirect");function kd(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=v(t.clusters,s);if(a===void 0)throw new Error(`uncheck\
ed table: there is no cluster ${s}`);if(r===void 0||s!==n)return ai(a,e,o);let{tlsVerify:c}=a;return ai({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(kd,"destinationIn");var lE=6e4,dE=5e3;function vd(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=C(s.hostHeader??"ups\
tream",e.name),l=u==="client"||u!=="upstream"&&r(Ne(u));for(let k of n){let O=kd(t,e,k,r);c.set(k,l?{...O,isOwnHost:!0}:
O)}let{healthCheck:d}=s,f=o??Dl(s,a)??a,p=c.get(f);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${f}`);
let g=!hl(u,p),h=_d(t,s),y=sd(s),b=s.oldHosts===void 0?void 0:tr(s.oldHosts),x=d!==void 0&&(d.failover??!0),w=o!==void 0||
s.split===void 0&&!x,E=h.isOn||b?.isDeclared===!0||s.rewriteResponse===!0||d?.passive!==void 0||g;return{api:e.name,prefix:e.
path,stripPath:s.stripPath??!0,hostHeader:u,hasOtherHost:g,pin:o,cluster:a,nativeCluster:f,nativeDestination:p,clusters:n,
destinations:c,split:s.split===void 0?void 0:Ml(e.name,s.split,a),hasFailover:x,hasPassiveChecks:d?.passive!==void 0,healthCheck:d,
checkInterval:ye(d?.interval??"")??dE,redirect:h,lifecycle:b,pathRules:y,cors:cr(s.cors),rewritesResponse:s.rewriteResponse??
!1,timeouts:fE(s.timeouts),retries:s.retries,hasConnectionSettings:s.timeouts!==void 0||s.retries!==void 0,isNative:w&&!E&&
!id(y)&&!p.isOwnHost}}i(vd,"compileApi");function fE(t){if(t===void 0)return;let e=i(n=>(n===void 0?void 0:ye(n))??lE,"m\
illiseconds");return{connect:e(t.connect),send:e(t.send),read:e(t.read)}}i(fE,"compileTimeouts");var ur=class{static{i(this,"LruCache")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var hE=1e4,lr=class{static{i(this,"Routes")}apis;compile;known=new ur(hE);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return v(this.apis,e)!==void 0}names(){return Object.keys(this.apis)}some(e){return e.map(n=>this.compile(n))}forEach(e){
for(let n of this.names())e(this.compile(n))}map(e){let n=[];return this.forEach(r=>n.push(e(r))),n}every(e){return this.
names().every(n=>e(this.compile(n)))}};var pE=["plugins","source","owner","labels"],mE=["address","oldCluster"];function Ad(t){let e={};for(let s of Object.keys(
t.apis))K(e,s,Td(v(t.apis,s)));let n={};for(let[s,o]of Object.entries(t))mE.includes(s)||K(n,s,o);let r=wi({...n,apis:e,
defaults:Td(t.defaults)});return Kn(r,0).toString(16).padStart(8,"0")}i(Ad,"tableVersion");function Td(t){let e={};for(let[
n,r]of Object.entries(t??{}))pE.includes(n)||K(e,n,r);return e}i(Td,"pluginFields");function wi(t){if(typeof t=="number")
return ze(t);if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.isArray(t)){for(let r of t)e.push(wi(r));
return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=v(n,r);s!=null&&e.push(`${r}:${wi(s)}`)}return e.
length===0?"[]":`{${e.join(",")}}`}i(wi,"canonical");function dr(t){let e=jt(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:l}of e)for(let d of l)r.set(d,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:nr(u.host),lifecycle:tr(u)})),a=new lr(t.apis,u=>vd(
t,gi(t,u),n,c)),c=bi([s,r],a,o.map(({pattern:u})=>u));return{version:Ad(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:nd(e.map(({path:u,name:l})=>[u,l])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!1,cors:cr(t.defaults?.cors),checkedApis:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),
hasPassiveChecks:e.some(({settings:{healthCheck:u}})=>u?.passive!==void 0)}}i(dr,"compileTable");function Vt(t,e,n){let r=gl(e);return t.response.exit(r.status,Wn(e,r,null,n),r.headers)}i(Vt,"refuse");function Od(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(gE(o,r,a))},"check");
s(t.pin,["pin"]),s(t.oldCluster,["oldCluster"]);for(let[o,a]of Y(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);
for(let c of Object.keys(a.split?.weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;
let a=`${o.name} has no default cluster: ${r.join(" or ")}.`;n.push(_("no-cluster",["apis",o.name],a))}return n}i(Od,"ch\
eckClusters");function Rd(t){let e=[];for(let[n,{split:r}]of Y(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(
r.weights))s+=v(r.weights,o)??0;Pd(s,100)||Pd(s,1e3)||e.push(_("weights-sum",[...n,"split","weights"],`The weights add u\
p to ${ze(s)}.`))}return e}i(Rd,"checkWeights");function Cd(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??
"upstream";if(o==="upstream"||s.cluster===void 0)continue;let a=s.settings.upstream??v(t.clusters,s.cluster)?.url??"",c=re(
t,s.name,"hostHeader"),u=c.join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the ho\
st that the client called":Ne(o),d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked again\
st that.`;n.push(_("sni-is-not-upstream",c,d))}return n}i(Cd,"checkHostHeaders");function Pd(t,e){return Math.abs(t-e)<1e-6}
i(Pd,"isAbout");function gE(t,e,n){let r=ut(t,e),s=r===void 0?"":` Did you mean ${r}?`,o=`The clusters are: ${e.join(", ")}\
.${s}`;return _("unknown-cluster",n,`There is no cluster ${t}.`,o)}i(gE,"unknownCluster");function Nd(t){let e=[];for(let[n,{cors:r}]of Y(t)){if(r?.allowCredentials!==!0||!r.allowOrigins.includes("*"))continue;
e.push(_("cors-any-with-credentials",[...n,"cors","allowCredentials"],"Browsers take no answer that is for any origin (*\
) and with credentials."))}return e}i(Nd,"checkCors");var Id=100;function Md(t){let e=[];for(let[n,{healthCheck:r}]of Y(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:ye(o);if(o===void 0||a===void 0||a>=Id)continue;let c=`${s} is ${o}; it must be at least ${Id}ms.`;e.push(
_("check-too-often",[...n,"healthCheck",s],c))}return e}i(Md,"checkHealthChecks");function Dd(t,e){return[yE(t),bE(t,e),SE(t,e),xE(t,e)].flat()}i(Dd,"checkHosts");function yE(t){let e=[],n=new Set;t.shortHosts.
forEach((s,o)=>{n.has(s)?e.push(_("host-repeated",["shortHosts",o],`${s} is listed twice in shortHosts.`)):n.add(s)});let r=new Set;
return(t.legacyHosts??[]).forEach(({host:s},o)=>{r.has(s)?e.push(_("host-repeated",["legacyHosts",o,"host"],`${s} is lis\
ted twice in legacyHosts.`)):r.add(s)}),e}i(yE,"checkRepeatedHosts");function bE(t,e){let n=[],r=new Set(Object.keys(t.apis)),
s=new Set(t.shortHosts),o=Wt(t),a=Bt(o),c=new Map;for(let u of e)u.hosts.forEach((l,d)=>{let f=[...re(t,u.name,"hosts"),
d],p=c.get(l);s.has(l)&&n.push(_("host-is-short",f,`${l} is a short host.`)),p===u.name?n.push(_("host-repeated",f,`${l}\
 is listed twice for ${u.name}.`)):p!==void 0&&n.push(_("host-taken",f,`${l} is an own host of both ${p} and ${u.name}.`)),
c.set(l,p??u.name);let g=ar(a,l).flatMap(y=>o[y]??[]);for(let y of g){let b=_e(y,l);if(b===void 0||b===u.name||!r.has(b))
continue;let x=`${l} goes to ${u.name} and no longer to ${b}, although it matches the pattern ${y.text} for ${b}.`;n.push(
_("host-shadowed",f,x))}let h=u.settings.oldHosts===void 0?wE(t,o,l,u.name):void 0;if(h!==void 0){let y=`${l} is an own \
host of ${u.name}, so the end of ${h} does not hold for it.`;n.push(_("end-bypassed",f,y))}Ge(l)||n.push(_("name-too-lon\
g",f,`${l} is too long for DNS.`))});return n}i(bE,"checkOwnHosts");function wE({legacyHosts:t=[]},e,n,r){let s=e.findIndex(
d=>_e(d,n)===r),{deprecated:o,sunset:a,brownouts:c=[],links:u}=t[s]??{};return o!==void 0||a!==void 0||c.length>0||u!==void 0?
e[s]?.text:void 0}i(wE,"endingPattern");function SE(t,e){let n=[],r=new Set(e.map(s=>s.name));return Wt(t).forEach((s,o)=>{
for(let a of t.shortHosts){let c=_e(s,a);if(c===void 0||!r.has(c))continue;let u=`For ${c} the pattern gives ${a}, which\
 is a short host.`;n.push(_("host-is-short",["legacyHosts",o,"host"],u))}}),n}i(SE,"checkPatternsAgainstShortHosts");function xE(t,e){
let n=[],r=Wt(t),s=new Set(e.map(c=>c.name)),o=Sd(Bt(r),r),a=e.reduce((c,{name:u})=>u.length>c.length?u:c,"a");return r.
forEach((c,u)=>{let l=["legacyHosts",u,"host"],d=C(c.text,a);Ge(d)||n.push(_("name-too-long",l,`${d} is too long for DNS\
.`));for(let f of o[u]??[]){let p=r[f]??c,g=e.find(b=>{let x=_e(p,C(c.text,b.name));return x!==void 0&&x!==b.name&&s.has(
x)});if(g===void 0)continue;let y=`The pattern gives ${C(c.text,g.name)} to ${g.name}, but the earlier pattern ${p.text}\
 gives it to another API.`;n.push(_("host-shadowed",l,y))}}),n}i(xE,"checkLegacyNames");function qd(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...Ld(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Y(
t))r!==void 0&&e.push(...Ld(r,[...n,"oldHosts"])),s!==void 0&&e.push(..._E(s,t.shortHosts,[...n,"redirect"]));return e}i(
qd,"checkOldHosts");function Ld(t,e){let n=[],r=t.deprecated===void 0?void 0:le(t.deprecated),s=t.sunset===void 0?void 0:
le(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(_("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(_("no-sun\
set",[...e,"afterSunset"],"afterSunset is set, but there is no sunset.")),[...n,...EE(t,s,[...e,"brownouts"])]}i(Ld,"che\
ckLifecycle");function EE({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=le(o.from),u=le(o.until);if(c===
void 0||u===void 0)return;let l=i(d=>{r.push(_("brownout-order",[...n,a],`The brownout from ${o.from} to ${o.until} ${d}\
.`))},"report");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<s&&l("begins be\
fore the previous one is over"),s=Math.max(s,u)}),r}i(EE,"checkBrownouts");function _E({status:t,permanent:e,origin:n},r,s){
let o=[];t===308&&e!==!0&&o.push(_("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so a rollback does\
 not reach them."));let a=n===void 0?void 0:W(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(_("redirect-elsewhere",
[...s,"origin"],`${a} is not one of the short hosts.`)),o}i(_E,"checkRedirect");function Hd(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(_("path-taken",$d(t,s),a))}}for(let s of e){let o=kE(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(_("path-inside",$d(t,s),a))}return n}i(Hd,"checkPaths");function $d(t,e){return e.
settings.path===void 0?["apis",e.name]:re(t,e.name,"path")}i($d,"pathOf");function kE(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(kE,"ownerOfParent");var vE=["secret","password","passwd","passphrase","token","apikey","credential"],TE=["key","authorization","proxy_author\
ization","cookie"],AE=["api","private","secret","access","aws","hmac","signing","encryption","client","auth"];function Ud(t){
let e=[];for(let[n,r]of Y(t))PE(r,n,e);return e}i(Ud,"checkSecrets");function PE({plugins:t=[]},e,n){for(let r=0;r<t.length;r++){
let s=t[r];if(s===void 0)continue;let o=[...e,"plugins",r];if(s.config!==void 0&&s.configFrom!==void 0){let a=`${s.name}\
 has its configuration here and in the Secret ${s.configFrom.secret}; Kong's ingress controller takes one of them alone.`;
n.push(_("plugin-config-twice",[...o,"configFrom"],a))}Si(s.config,[...o,"config"],"",s.name,n)}}i(PE,"checkPlugins");function Si(t,e,n,r,s){
if(typeof t=="string"){if(OE(n,t)){let o=`${r} has what looks like a secret here, in plain text.`;s.push(_("secret-in-ta\
ble",e,o))}}else if(Array.isArray(t))for(let o=0;o<t.length;o++)Si(t[o],[...e,o],n,r,s);else if(G(t))for(let o of Object.
keys(t))Si(v(t,o),[...e,o],o,r,s)}i(Si,"walk");function OE(t,e){if(e===""||e.startsWith("{vault://")&&e.endsWith("}"))return!1;
let n=e.indexOf(":"),r=n>0&&e.substring(n+1).trim()!==""&&Fd(e.substring(0,n));return Fd(t)||r||RE(e)}i(OE,"holdsSecret");
function Fd(t){let e=t.toLowerCase().split("-").join("_");if(TE.includes(e))return!0;for(let n of vE)if(e===n||e.endsWith(
`_${n}`))return!0;for(let n of AE){let r=`${n}_key`;if(e===r||e.endsWith(`_${r}`))return!0}return!1}i(Fd,"isSecretName");
function RE(t){let e=t.indexOf("://");if(e===-1)return!1;let n=(t.substring(e+3).split("/")[0]??"").split("?")[0]??"",r=n.
indexOf("@"),s=n.indexOf(":");return s!==-1&&s<r}i(RE,"hasUserInfo");function jd(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(C(a,r))||(t.legacyHosts??[]).some(d=>C(d.host,r)===C(a,r)))continue;let l=[...v(t.apis,r)?.source?.host!==
void 0?["apis",r]:["defaults"],"source","host"];n.push(_("source-host",l,`${r} is not served at ${C(a,r)}.`))}return n}i(
jd,"checkSources");function Wd(t,e){let n=[];for(let[r,{split:s}]of Y(t)){let o=[...r,"split"];for(let c of Xe(s?.by??"")??[])c.kind==="hea\
der"&&!xi(c.name)&&n.push(Bd(c.name,[...o,"by"]));let a=s?.override?.header;a!==void 0&&!xi(a)&&n.push(Bd(a,[...o,"overr\
ide","header"]))}return[...n,...CE(t,e)]}i(Wd,"checkSplitKeys");function xi(t){return D(t,e=>Dt(e)||e==="-"||e==="_")}i(
xi,"isPassedOn");function Bd(t,e){let n=`nginx, and so Kong, ignores a header called ${t}: names have letters, digits, -\
 and _ there.`;return _("key-unread",e,n)}i(Bd,"dropped");function CE(t,e){let n=[],r=new Set;for(let{name:s,settings:o}of e){
if(o.source?.method!=="nginx")continue;let a=[...re(t,s,"split"),"by"];for(let c of Xe(o.split?.by??"")??[]){let u=NE(c),
l=`${a.join(".")} ${u??""}`;u===void 0||r.has(l)||(r.add(l),n.push(_("key-unread",a,`For ${s} the old cluster divides re\
quests without it: ${u}`)))}}return n}i(CE,"checkOldCluster");function NE(t){if(t.kind==="consumer")return"it knows no c\
onsumers of Kong.";if(!(t.kind!=="header"||!t.name.includes("_")||!xi(t.name)))return`ingress-nginx drops ${t.name}, unl\
ess its ConfigMap says enable-underscores-in-headers: "true".`}i(NE,"whyUnread");var Ei="";function Vd(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(v(t.clusters,s)?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody between the clusters can read and change its traffic.`;n.push(
_("tls-unverified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?DE(t,e):[];return[n,r,IE(t,e)].flat()}i(Vd,"checkTls");
function IE(t,e){let n=[],r=new Set,s=Object.keys(t.clusters).filter(o=>ME(v(t.clusters,o)?.url??""));for(let o of e){let a=o.
settings.upstream!==void 0&&o.cluster!==void 0;for(let c of a?[...s,o.cluster]:s){let u=Kd(t,o,c)?.use;if(u?.isVerified!==
!0||!ot(u.name))continue;let d=a&&c===o.cluster?re(t,o.name,"upstream"):["clusters",c,"url"];if(r.has(d.join(".")))continue;
r.add(d.join("."));let f=`For ${o.name} the upstream is the IP address ${u.name}. Kong does not compare it with the IP a\
ddresses in a certificate.`;n.push(_("https-address",d,f))}}return n}i(IE,"checkAddresses");function ME(t){return ot(W(C(
t,"api"))?.host??"")}i(ME,"isAtAddress");function DE(t,e){let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.
keys(t.clusters)){let c=Kd(t,o,a);if(c===void 0)continue;let{place:u,use:l}=c,d=s.get(u)??[],f=d.find(g=>LE(g,l)),p=l.isVerified?
f?.cluster??"":a;if(f!==void 0&&!r.has(p)){r.add(p);let g=`${u} is reached for ${f.api} by cluster ${f.cluster} and for ${o.
name} by cluster ${a}, and only one of them checks the certificate.`;n.push(_("tls-mixed",["clusters",p,"tlsVerify"],g))}
d.some(g=>g.isVerified===l.isVerified&&g.name===l.name)||d.push(l),s.set(u,d)}return n}i(DE,"checkMixed");function Kd(t,{
name:e,cluster:n,settings:r},s){let o=v(t.clusters,s);if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=W(C(a?r.upstream??
"":o.url,e));if(c?.scheme!=="https")return;let u=a||o.address===void 0?c.host:C(o.address,e),l=r.hostHeader??"upstream",
d=l==="upstream"?c.host:l==="client"?Ei:Ne(C(l,e));return{place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.
tlsVerify!==!1,name:d}}}i(Kd,"useOf");function LE(t,e){return t.isVerified===e.isVerified?!1:t.name===e.name||t.name===Ei||
e.name===Ei}i(LE,"isMixed");function Jd(t,e){let n=yi(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=v(t.clusters,s);if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Gd(r,zd(a,e),l=>Xd(a,l.name,c!==void 0,n,u)),c!==void 0&&Gd(r,zd(c,e),l=>qE(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=Xd(o,s.name,!1,
n,re(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(Jd,"checkUpstreams");function zd(t,e){return t.includes(B)?e:
e.slice(0,1)}i(zd,"named");function Gd(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(Gd,"pushFir\
st");function Xd(t,e,n,r,s){let o=W(C(t,e));if(o===void 0)return _("name-too-long",s,`${C(t,e)} is too long for DNS.`);if(n||
!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come back here\
.`;return _("upstream-loop",s,a)}i(Xd,"checkUrl");function qE(t,e,n){if(!Ge(C(t,e)))return _("name-too-long",n,`${C(t,e)}\
 is too long for DNS.`)}i(qE,"checkAddressName");var $E={url:"http://stand-in.invalid"};function Qd(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>fr(o,[])||fr(o,["clusters"])||fr(o,["apis"])))return;let r=t,s=Yd(r.clusters,n,"clusters",$E);
return{shortHosts:_i(n,"shortHosts")?[]:r.shortHosts,legacyHosts:_i(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||_i(n,"pin")?{}:{pin:r.pin},defaults:HE(r.defaults??{},n,s),apis:Yd(r.apis,n,"apis",void 0)}}i(Qd,"partialT\
able");function HE(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>fr(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(HE,"partialDefaults");function Yd(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:v(t,a);c!==void 0&&K(o,a,c)}return o}i(Yd,"withoutBa\
d");function _i(t,e){return t.some(n=>n[0]===e)}i(_i,"isUnder");function fr(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(fr,"isAt");var Zd=5;function nf(t){if(typeof t=="string"){let r=lt(t);return r===void 0?void 0:ef([],r)}let e={values:0,path:[]},n=rf(
t,e);return n===void 0?void 0:ef(e.path.slice(0,e.path[0]==="apis"?Zd:Zd-1),n)}i(nf,"checkSize");function ef(t,e){return _(
"too-large",t,`${t.length===0?"routeTable":Ke(t)} ${e}.`)}i(ef,"tooLarge");function rf(t,e){if(e.values+=1,e.values>3e6)
return Mn;if(typeof t!="object"||t===null)return;if(e.path.length>=100)return Dn;if(Array.isArray(t)){let r=t;for(let s=0;s<
r.length;s++){let o=tf(s,r[s],e);if(o!==void 0)return o}return}let n=t;for(let r of Object.keys(n)){let s=tf(r,v(n,r),e);
if(s!==void 0)return s}}i(rf,"excessOf");function tf(t,e,n){n.path.push(t);let r=rf(e,n);return r===void 0&&n.path.pop(),
r}i(tf,"excessBelow");function hr(t){let e=nf(t);if(e!==void 0)return{findings:[e],table:void 0};let n=tl(t,kn,[]),r=Xs(n)?Qd(t,n):t,s=[n,r===
void 0?[]:FE(r)].flat();return{findings:s,table:Xs(s)?void 0:r}}i(hr,"checkTable");function FE(t){let e=jt(t);return[Od(
t,e),Rd(t),Wd(t,e),Dd(t,e),qd(t),Nd(t),Hd(t,e),Jd(t,e),Vd(t,e),Cd(t,e),Md(t),jd(t,e),Ud(t)].flat()}i(FE,"checkMeaning");var pr=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(vn).join(" ")}`),this.name="TableRefused",this.findings=e}};var UE="kdp-api-",jE="kdp-cluster-";function of(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=G(e)?e:{},c=G(n)?
n:{api:sf(r,UE),cluster:sf(s,jE)},u=t.routes.get(String(c.api)),l=String(c.cluster),d=Number(G(o)?o.status:0),f=Number(G(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(l)===!0?l:"",status:d>=100&&d<600?d:0,seconds:f>=0?f/1e3:
void 0}}i(of,"outcomeOf");function sf(t,e){return(G(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(sf,"tagValue");var mr=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#r;log=i(async e=>{let n=this.#s;if(n===void 0)return;let{index:r,
watch:s}=n;if(this.#e.countOutcomes){let a=of(r,af(String(await e.log.serialize())));this.#t.telemetry.countOutcome(a),s.
report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.get("kdp");typeof o?.api!=
"string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
if(this.#e=Ln(e,af),this.#t=n,this.#r=new er(this.#e.companion,n.warnOnce),this.#e.sharedTable)return;let{table:r,findings:s}=hr(
this.#e.table);if(r===void 0)throw new pr(s);let o=dr(r),a=n.health.watch(this.#e.entity,n.checksHealth?Un(o):[]);this.#n=
{index:o,watch:a,needsNoPlugin:Sl(this.#e,o)},n.tableInForce.load(o,s,a)}get#s(){return this.#n??this.#t.tableInForce.inForce}async access(e){
if(this.#n?.needsNoPlugin===!0)return;let{telemetry:n}=this.#t,r=performance.now(),s=await this.#r.open(e),o=this.#n??await this.#i(
s,e);if(o===void 0)return Vt(e,"no-table",await s.requestId());let a=await this.#o(s,o.index,this.#c(o.watch));return n.
observeDecision(performance.now()-r),a?.()}async#i({tableLabel:e},n){let{kongTables:r,tableInForce:s}=this.#t;if(e==="")
return s.inForce;let o=r.get(e);if(o!==void 0||!r.wants(e))return o??s.inForce;let a=await n.kdp.readTable(),c=j(a?.label);
return c!==""&&this.#t.loadTable(c,Buffer.from(j(a?.json),"latin1").toString("utf8")),r.get(e)??s.inForce}async#o(e,n,r){
let{request:s}=e,o=yd(n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let{request:g,
decision:h}=await this.#a(e,n,o,s,r);return this.#t.telemetry.countRequest("",h),this.#u(e,n,g,h)}if(this.#e.nativeRoutes&&
bd(n,a,s)){this.#l(a);return}let l=await zl(e,a),{request:d,decision:f}=await this.#a(e,n,o,l,r);if(this.#e.catchAll&&!Bn(
f)){let g=yl(f,d);return this.#t.telemetry.countRequest(a.host,g),this.#u(e,n,d,g)}if(await this.#d(e,a,d,f),Bn(f))return this.#u(
e,n,d,f);let p=this.#e.nativeRoutes?void 0:await e.serviceScheme();return fl(this.#e,n,{match:a,path:c,query:u.query,request:d,
decision:f},p,e.calls),e.forward()}async#a(e,n,r,s,o){let a=mi(n,r,s,o),c=Vl(n,r.match,a,s.method);if(c.length===0)return{
request:s,decision:a};let u=await e.withHeaders(s,c);return{request:u,decision:mi(n,r,u,o)}}#c({isHealthy:e}){let{time:n,
random:r}=this.#t;return{time:n(),random:r(),isHealthy:e}}#l({route:e,entry:n,host:r}){this.#t.telemetry.countRequest(r,
wd(e,n))}async#d(e,{route:n,host:r,lifecycle:s},o,a){let{telemetry:c}=this.#t,{api:u,because:l,cluster:d}=a;c.countRequest(
r,a),(l.includes("unhealthy")||l.includes("no-healthy-cluster"))&&c.countFailover(n.api,d),!(u===null||s?.isDeclared!==!0)&&
c.countOldHost(ne(o.host),u,await e.consumerName())}async#u(e,n,r,s){if(!Bn(s))throw new Error("decided for an API that \
does not match");bl(this.#e,n,r,s,e.calls);let{status:o,headers:a,problem:c}=wl(s);if(c===void 0)return e.exit({status:o,
body:"",headers:a});let u=Wn(c,s.exit,s.api,await e.requestId());return e.exit({status:o,body:u,headers:a})}};function af(t){
try{return JSON.parse(t)}catch{return t}}i(af,"parseJson");import{readFileSync as Ep}from"node:fs";import{setTimeout as zE}from"node:timers/promises";var cf={isHealthy:!0,contrary:0,badResponses:0};function uf(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(uf,"afterChe\
ck");function lf(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(lf,"afterResponse");var BE=500;function df(t,e){let n=new Map;for(let r of t)n.set(ki(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(ki(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(ki(r,s));if(a===void 0)return;let c=o<BE;e(
a,lf(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(df,"watchOf");function ki(t,e){return`${t} ${e}`}
i(ki,"nameOf");var gr=class{static{i(this,"HealthRegistry")}checks=new Map;owners=new Map;runner;constructor(e){this.runner=e}unhealthy(){
let e=[];for(let[,{state:n,target:r}]of this.checks)n.isHealthy||e.push(r);return e}watch(e,n){let r=n.map(s=>this.checkFor(
s));return this.owners.set(e,r.map(({key:s})=>s)),this.stopUnwatched(),df(r,(s,o,a)=>{this.setState(s,o,a)})}setState(e,n,r){
let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.runner.onChange(e.target,n.isHealthy,r)}checkFor(e){let n=WE(e),
r=this.checks.get(n);if(r!==void 0)return r;let s={target:e,key:n,state:cf,isStopped:!1};return this.checks.set(n,s),this.
runner.start(s),s}stopUnwatched(){let e=new Set;for(let[,r]of this.owners)for(let s of r)e.add(s);let n=[];for(let[r,s]of this.
checks)e.has(r)||n.push(s);for(let r of n)r.isStopped=!0,this.checks.delete(r.key),this.runner.stop(r)}};function WE({api:t,
cluster:e,interval:n,thresholds:r,probe:s}){let{successes:o,failures:a,passive:c=0}=r,{scheme:u,address:l,port:d,host:f,
serverName:p,tlsVerify:g,path:h,timeout:y,statuses:b}=s;return[t,e,`${u}://${l}:${d}${h}`,f,p??"",g?"verified":"unverifi\
ed",`${n} ${y} ${o} ${a} ${c}`,b.join(" ")].join(`
`)}i(WE,"keyOf");import{request as VE}from"node:http";import{request as KE}from"node:https";function ff(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:f}=t,
p=AbortSignal.timeout(d),g={host:s,port:o,path:l,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},h=r==="http"?VE(g):KE({...g,...e,servername:c??"",rejectUnauthorized:u});h.once("response",({statusCode:y=0})=>{
n({isGood:f.includes(y),what:`status ${y}`}),h.destroy()}),h.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${d} ms`:y.message})}),h.end()})}i(ff,"probe");function hf(t,e){let n=new Map,r=new gr({start:i(s=>{let o=new AbortController;n.set(s,o),GE(r,s,o.signal,e)},"start"),stop:i(
s=>{n.get(s)?.abort(),n.delete(s)},"stop"),onChange:t});return r}i(hf,"createHealthMonitor");async function GE(t,e,n,r){
let{interval:s,thresholds:o,probe:a}=e.target,c=Math.random()*s;for(;;){if(await zE(c,!1,{ref:!1,signal:n}).catch(()=>!0))
return;let{isGood:l,what:d}=await ff(a,r);if(n.aborted)return;t.setState(e,uf(e.state,l,o),d),c=s}}i(GE,"run");var XE=4,JE="kong's table",yr=class{static{i(this,"KongTables")}#e;#t=new Map;#n;#r;constructor(e){this.#e=e}get refusals(){
return this.#r===void 0?[]:[this.#r.why]}wants(e){let n=this.#t.get(e);return n===void 0?this.#r?.label!==e:(this.#s(e,n),
!1)}get(e){return this.#t.get(e)}load(e,n){if(!this.wants(e))return;let{table:r,findings:s}=hr(Ln({json:n},YE).table);if(r===
void 0){let d=s.map(f=>vn(f)).join(" ");return this.#r={label:e,why:d},d}let o=dr(r),{health:a,checksHealth:c}=this.#e,u=i(
()=>a.watch(JE,c?Un(o):[]),"watchAgain"),[l]=this.#t.keys();this.#t.size>=XE&&l!==void 0&&this.#t.delete(l),this.#s(e,{index:o,
findings:s,watchAgain:u})}#s(e,n){if(this.#r=void 0,this.#n===e)return;this.#n=e;let r=n.watchAgain();this.#t.delete(e),
this.#t.set(e,{...n,watch:r}),this.#e.tableInForce.load(n.index,n.findings,r)}};function YE(t){try{return JSON.parse(t)}catch{
return t}}i(YE,"parseJson");var mf={info:i((t,e)=>{pf("info",t,e)},"info"),warn:i((t,e)=>{pf("warn",t,e)},"warn")};function pf(t,e,n){process.stderr.
write(`[${t}] route-table: ${n} ${JSON.stringify(e)}
`)}i(pf,"writeLine");import{setImmediate as QE}from"node:timers/promises";var gf=256;async function*mt(t){for(let e=0;e<t.length;e+=gf)yield t.slice(e,e+gf),await QE()}i(mt,"inSlices");function yf(t,e){let{nativeCluster:n,clusters:r,healthCheck:s}=t,o=vi(t);return{cluster:n,because:ZE(t),split:o.length>0?
Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(yf,"apiStatus");function ZE({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"s\
plit"}i(ZE,"reasonOf");function vi({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(Ll(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(vi,"weightsOf");
function bf({code:t,severity:e,path:n,message:r}){return{code:t,severity:e,path:Ke(n),message:r}}i(bf,"findingStatus");var br=class{static{i(this,"TableInForceStore")}#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n}load(e,n,r){this.#n?.index.
version!==e.version&&(this.#n={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#n))}get inForce(){return this.#n}async status(){
if(this.#n===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#n,s=new Set(
this.#t().map(({api:a,cluster:c})=>`${a} ${c}`)),o=[];for await(let a of mt(e.routes.names()))for(let c of e.routes.some(
a))o.push([c.api,yf(c,u=>!s.has(`${c.api} ${u}`))]);return{version:e.version,loadedAt:new Date(r*1e3).toISOString(),findings:n.
map(bf),apis:Object.fromEntries(o)}}};var ie=Ct(Pr(),1);function _t(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(_t,"byLabels");var wp=Ct(Pr(),1);function Sp(t){let e=i((u,l,d)=>new wp.Gauge({name:`kdp_${u}`,help:l,labelNames:d,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster of an API's pin, else of its heaviest weight, else its default cluster.",["api","cluster"]),
a=e("split_weight_ratio","The configured share of a cluster in an API's split, 0 to 1.",["api","cluster"]),c=e("old_host\
_sunset_timestamp_seconds","The sunset of an old host, in Unix time: of a host pattern, or, with an api, of all old host\
s of that API.",["host","api"]);return({index:u,findings:l,since:d})=>{for(let f of[n,o,a,c])f.reset();n.set({version:u.
version},1),r.set(d),s.set({severity:"error"},0),s.set({severity:"warning"},l.length);for(let{pattern:f,lifecycle:p}of u.
legacyPatterns)p.sunset!==void 0&&c.set({host:f.text,api:""},p.sunset);u.routes.forEach(f=>{let{api:p,nativeCluster:g,lifecycle:h}=f;
o.set({api:p,cluster:g},1);for(let{cluster:y,ratio:b}of vi(f))a.set({api:p,cluster:y},b);h?.sunset!==void 0&&c.set({host:"",
api:p},h.sunset)})}}i(Sp,"createTableGauges");var Bk=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],Wk=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function xp(t){let e=new ie.Registry,
n=[e],r=_t(new ie.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host patter\
n of the table, cluster (empty where the gateway answered itself) and reason, as in kdp explain.",labelNames:["api","ent\
ry","host","cluster","reason"],registers:n})),s=new ie.Histogram({name:"kdp_decision_duration_seconds",help:"How long th\
e plugin held a request, from Kong's call to the plugin's last answer, including waits for Kong.",buckets:Bk,registers:n}),
o=new ie.Counter({name:"kdp_failovers_total",help:"Requests whose first choice of cluster is unhealthy; cluster is the o\
ne that they went to instead, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new ie.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=_t(new ie.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, with the log phase.",labelNames:["api","cluster","outcome"],registers:n})),u=_t(new ie.Histogram({name:"kd\
p_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, with the log \
phase.",labelNames:["api","cluster"],buckets:Wk,registers:n}));return new ie.Gauge({name:"kdp_unhealthy_upstreams",help:"\
Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:l,cluster:d}of t())this.set({api:l,cluster:d},1)}}),{registry:e,countRequest:i((l,{api:d,entry:f,
cluster:p,because:g})=>{r(d??"",f??"",l,p??"",g.join(",")).inc()},"countRequest"),observeDecision:i(l=>{s.observe(l/1e3)},
"observeDecision"),countFailover:i((l,d)=>{o.inc({api:l,cluster:d??""})},"countFailover"),countOldHost:i((l,d,f)=>{a.inc(
{host:l,api:d,consumer:f})},"countOldHost"),countOutcome:i(({api:l,cluster:d,status:f,seconds:p})=>{c(l,d,`${Math.floor(
f/100)}xx`).inc(),p!==void 0&&d!==""&&u(l,d).observe(p)},"countOutcome"),showTable:Sp(n)}}i(xp,"createTelemetry");function _p(t){let e=mf,r=hf(i((l,d,f)=>{Kk(e,l,d,f)},"onChange"),zk(t)),s=xp(()=>r.unhealthy()),o=Gk(t.KDP_CLOCK_OFFSET),
a=t.KDP_HEALTH_CHECKS!=="off",c=new br(s.showTable,()=>r.unhealthy()),u=new yr({health:r,checksHealth:a,tableInForce:c});
return{health:r,checksHealth:a,telemetry:s,tableInForce:c,kongTables:u,loadTable:i((l,d)=>{let f=u.load(l,d);f!==void 0&&
e.warn({why:f},"the table in Kong's configuration is refused")},"loadTable"),time:i(()=>Date.now()/1e3+o,"time"),random:Math.
random,useLog:i(l=>e=l,"useLog"),warnOnce:Vk(()=>e)}}i(_p,"createSharedState");function Vk(t){let e=new Set;return n=>{e.
has(n)||(e.add(n),t().warn({},n))}}i(Vk,"createWarnOnce");function Kk(t,...[e,n,r]){let{api:s,cluster:o,probe:a}=e,c={api:s,
cluster:o,where:`${a.scheme}://${a.address}:${a.port}${a.path}`,why:r};n?t.info(c,"upstream healthy again"):t.warn(c,"up\
stream unhealthy")}i(Kk,"logChange");function zk({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||
t===""||e===""))return{cert:Ep(t,"utf8"),key:Ep(e,"utf8")}}i(zk,"clientCertificate");function Gk(t="0"){let e=Number(t);
if(!Number.isFinite(e))throw new Error(`KDP_CLOCK_OFFSET: "${t}" is not a number of seconds`);return e}i(Gk,"clockOffset");var kp="0.1.0";var Ze=_p(process.env),Ao=class extends mr{static{i(this,"Plugin")}constructor(e){super(e,Ze)}},Jk=Ze.telemetry.registry;
function Yk(){return Ze.tableInForce.status()}i(Yk,"Status");var Qk={wants:i(t=>Ze.kongTables.wants(t),"wants"),load:i((t,e)=>{
Ze.loadTable(t,e)},"load"),refusals:i(()=>Ze.kongTables.refusals,"refusals")};function Zk(t){Ze.useLog(t)}i(Zk,"UseLog");
var ev="route-table",tv=kp,nv=850,rv=il,sv=["log"];import{resolve as iv}from"node:path";import{pathToFileURL as ov}from"node:url";var vp=["certificate","rewrite","access","response","preread","log"],av=["rewrite","access","response"];function Tp({Plugin:t}){
let e=t.prototype;return vp.filter(n=>typeof e[n]=="function")}i(Tp,"phasesOf");function Ap(t,e){if(!vp.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(Ap,"phaseOf");function Oo(t){return av.includes(t)}
i(Oo,"canExit");async function Pp(t){let e=await import(ov(iv(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is not a plugin: it must export Pl\
ugin (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(Pp,"loadPluginMod\
ule");function Ro(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...Tp(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Ro,"describePlugin");function Op(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Ro(t,e)]})}i(Op,"dumpDescription");import{createServer as uT}from"node:http";import{setTimeout as Sm}from"node:timers/promises";var Jt=class{static{i(this,"Doorkeeper")}#e;#t;#n=0;#r;#s;constructor(e,n=()=>performance.now()){this.#e=e,this.#t=n,this.#r=
e.perSecond,this.#s=n()}enters(){let{perSecond:e,atOnce:n}=this.#e,r=this.#t();return this.#r=Math.min(e,this.#r+(r-this.#s)/
1e3*e),this.#s=r,this.#n>=n||this.#r<1?!1:(this.#r-=1,this.#n+=1,!0)}leave=i(()=>{this.#n-=1},"leave")};function Rp(t,{most:e,lifetime:n}){let r=new Map,s=0;t.on("connection",a=>{let c=a.remoteAddress??"",u=r.get(c)??new Set;
r.set(c,u.add(a)),s+=1;let l=setTimeout(()=>a.destroy(),n).unref();a.once("close",()=>{clearTimeout(l),s-=1,u.delete(a),
u.size===0&&r.delete(c)}),s>e&&cv(r)?.destroy()});let o=new WeakSet;return({socket:a},c)=>o.has(a)?(a.pause(),!1):(o.add(
a),c.shouldKeepAlive=!1,!0)}i(Rp,"limitConnections");function cv(t){let e;for(let n of t.values())n.size>(e?.size??0)&&(e=
n);for(let n of e??[])if(!n.destroyed)return n}i(cv,"oldestOfMost");import{connect as aT}from"node:net";var qe=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},kt=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#r=1;#s=1;#i=[];#o=0;#a=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;
for(;s<e.length&&(s=this.#c(e,s),!(this.#s>0||this.#o>0));)n.push(this.#d(e.subarray(r,s))),r=s;return r<e.length&&this.#t.
push(e.subarray(r)),n}get isBetweenMessages(){return this.#n===0}#c(e,n){let r=n;for(;r<e.length&&(this.#s>0||this.#o>0);)
if(this.#o>0){let s=Math.min(this.#o,e.length-r);this.#o-=s,r+=s,this.#n+=s}else this.#a.push(e[r]??0),r+=1,this.#n+=1,this.#l();
return r}#l(){let e=this.#a[0]??0,n=dv(e);if(this.#a.length<1+n.lengthBytes)return;let r=n.length;for(let o of this.#a.slice(
1))r=r*256+o;this.#a=[];let s=n.valuesPerUnit*r;for(this.#s-=1;(this.#i.at(-1)??-1)>this.#s;)this.#i.pop();if(s>0&&this.#i.
push(this.#s),this.#s+=s,this.#r+=s,this.#o=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#o+this.#s>this.#e)throw new qe(`\
a message is longer than ${this.#e} bytes`);if(this.#r>1e5)throw new qe(`a message has more than ${1e5} values, at byte ${this.#n}`);
if(this.#i.length>100)throw new qe(`a message has more than ${100} levels, at byte ${this.#n}`)}#d(e){let n=this.#t.length===
0?e:Buffer.concat([...this.#t,e]);return this.#t=[],this.#n=0,this.#r=1,this.#s=1,this.#i=[],n}};function R(t,e,n,r=0,s=0){
return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}i(R,"layout");var Or=R(0,0,0),Co=1,No=2,lv=[Or,
void 0,Or,Or,R(1,0,1),R(2,0,1),R(4,0,1),R(1,0,1,0,1),R(2,0,1,0,1),R(4,0,1,0,1),R(0,4,1),R(0,8,1),R(0,1,1),R(0,2,1),R(0,4,
1),R(0,8,1),R(0,1,1),R(0,2,1),R(0,4,1),R(0,8,1),R(0,2,1),R(0,3,1),R(0,5,1),R(0,9,1),R(0,17,1),R(1,0,1),R(2,0,1),R(4,0,1),
R(2,0,0,Co),R(4,0,0,Co),R(2,0,0,No),R(4,0,0,No)];function dv(t){if(t<=127||t>=224)return Or;if(t<=143)return R(0,t&15,0,
No);if(t<=159)return R(0,t&15,0,Co);if(t<=191)return R(0,t&31,1);let e=lv[t-192];if(e===void 0)throw new qe(`a MessagePa\
ck value cannot begin with byte 0x${t.toString(16)}`);return e}i(dv,"layoutOf");var jr=Ct(sm(),1);import{isUtf8 as nT}from"node:buffer";var Zo="__proto__";var im=new TextDecoder("utf-8",{ignoreBOM:!0}),om={canBeCached:i(t=>t>=Zo.length,"canBeCached"),decode:i((t,e,n)=>um(im.
decode(t.subarray(e,e+n))),"decode")};function am(t){return typeof t=="string"||typeof t=="number"?t:t instanceof Uint8Array?
um(im.decode(t)):typeof t=="object"&&t!==null?typeof t:String(t)}i(am,"safeKey");function cm(t){return t.startsWith(Zo)?
t.slice(0,-1):t}i(cm,"originalKey");function um(t){return t.startsWith(Zo)?t+"\0":t}i(um,"marked");var lm={tryToEncode:i(
()=>null,"tryToEncode"),decode:i(()=>null,"decode")};var He=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},dm=0,fm=1,rT=2,
hm=new jr.Encoder({ignoreUndefined:!0}),sT=new jr.Decoder({rawStrings:!0,keyDecoder:om,mapKeyConverter:am,extensionCodec:lm}),
iT=new TextDecoder("utf-8",{ignoreBOM:!0});function pm(t){let e=ym(t),[n,r,s,o]=e;if(n!==dm||typeof r!="number"||typeof s!=
"string"||!Array.isArray(o))throw new He("a message is not an RPC request");return{id:r,method:s,argument:o[0]}}i(pm,"de\
codeRequest");function mm(t){let[e,n,r,s]=ym(t);if(e!==rT){if(e!==fm||typeof n!="number")throw new He("a message is not \
an RPC answer");return{id:n,error:oT(r),result:s}}}i(mm,"decodeAnswer");function oT(t){return t==null?null:typeof t=="st\
ring"?t:JSON.stringify(t)}i(oT,"errorText");function gm({id:t,method:e,argument:n}){return hm.encode([dm,t,e,[n]])}i(gm,
"encodeRequest");function ta({id:t,error:e,result:n}){return hm.encode([fm,t,e,e===null?n:null])}i(ta,"encodeAnswer");function ym(t){
let e;try{e=ea(sT.decode(t))}catch(n){throw new He(`a message can't be decoded: ${n instanceof Error?n.message:String(n)}`)}
if(!Array.isArray(e))throw new He("a message is not an array");return e}i(ym,"decodeArray");function ea(t){if(typeof t!=
"object"||t===null)return t;if(t instanceof Uint8Array)return nT(t)?iT.decode(t):t;if(Array.isArray(t)){for(let e=0;e<t.
length;e++)t[e]=ea(t[e]);return t}return Object.fromEntries(Object.entries(t).map(([e,n])=>[cm(e),ea(n)]))}i(ea,"withTex\
ts");function bm(t,e){return new Promise((n,r)=>{let s=aT(t),o=new kt,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(gm({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=mm(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(bm,"probeServer");var tn=class{static{i(this,"Report")}#e;#t;#n;#r=Number.POSITIVE_INFINITY;constructor(e,n=()=>performance.now()){this.#e=
e,this.#t=n}read(){return(this.#n===void 0||this.#t()>=this.#r)&&(this.#r=Number.POSITIVE_INFINITY,this.#n=this.#s()),this.#n}async#s(){
let e=this.#t();try{let n=Buffer.from(await this.#e()),r=this.#t();return this.#r=r+20*(r-e),n}catch(n){throw this.#n=void 0,
n}}};async function wm(t){let e=[];for(let[n,r]of Object.entries(t)){let o=typeof r=="object"&&r!==null&&!Array.isArray(r)?await cT(
r):JSON.stringify(r);e.push(`${JSON.stringify(n)}:${o}`)}return`{${e.join(",")}}
`}i(wm,"statusText");async function cT(t){let e=[];for await(let n of mt(Object.entries(t)))for(let[r,s]of n)e.push(`${JSON.
stringify(r)}:${JSON.stringify(s)}`);return`{${e.join(",")}}`}i(cT,"objectText");var lT=1e3,dT=["/healthz","/readyz","/metrics","/status"],fT={perSecond:50,atOnce:50},hT=100,pT={perSecond:10,atOnce:4},
mT=250,gT=1e4,yT={most:256,lifetime:15e3};async function xm(t){let e=new Jt(fT),n=bT(t),r=uT(),s=Rp(r,yT);return r.on("r\
equest",(o,a)=>{s(o,a)&&(async()=>{e.enters()?a.once("close",e.leave):await Sm(hT),await n(o,a)})().catch(()=>a.destroy())}),
await new Promise((o,a)=>{r.once("error",a),r.listen(t.port,t.host,o)}),r}i(xm,"serveHealth");function bT(t){let{metrics:e,
status:n}=t,r=new Jt(pT),s=new na(t.socketPath),o=new Map([["/metrics",{type:e.contentType,report:new tn(()=>e.text())}],
["/status",{type:"application/json",report:new tn(async()=>wm(await n()))}]]);return async({method:a,url:c=""},u)=>{if(u.
destroyed)return;if(a!=="GET"&&a!=="HEAD"){Br(u,tt(405,{status:"method not allowed"},{Allow:"GET, HEAD"}));return}let l=o.
get(c);if(l===void 0)Br(u,await wT(c,t,s));else if(r.enters()){let d=setTimeout(()=>u.destroy(),gT);u.once("close",()=>{
clearTimeout(d),r.leave()}),Br(u,{status:200,headers:{"Content-Type":l.type},body:await l.report.read()})}else await Sm(
mT),Br(u,tt(503,{status:"too many requests for status and metrics"},{"Retry-After":"1"}))}}i(bT,"responder");async function wT(t,{
isShuttingDown:e},n){if(t==="/healthz")return tt(200,{status:"alive"});if(t!=="/readyz")return tt(404,{status:"not found",
paths:dT});if(e())return tt(503,{status:"shutting down"});try{return await n.ask(),tt(200,{status:"ready"})}catch(r){return tt(
503,{status:"not ready",reason:r instanceof Error?r.message:String(r)})}}i(wT,"plainAnswer");var na=class{static{i(this,
"SharedProbe")}#e;#t;constructor(e){this.#e=e}async ask(){this.#t??=bm(this.#e,lT).finally(()=>{this.#t=void 0}),await this.#t}};
function tt(t,e,n={}){return{status:t,headers:{"Content-Type":"application/json",...n},body:`${JSON.stringify(e)}
`}}i(tt,"json");function Br(t,{status:e,headers:n,body:r}){t.writeHead(e,{...n,"Content-Length":Buffer.byteLength(r)}),t.
end(r)}i(Br,"send");var fe=Ct(Pr(),1);var ST={},xT=new Map([["\\",String.raw`\\`],[`
`,String.raw`\n`],['"',String.raw`\"`]]);async function _m(t){let e=[];for(let n of t)for(let{name:r}of n.getMetricsAsArray()){
let s=n.getSingleMetric(r),{help:o,type:a,values:c}=await(s.getForPromString?.()??s.get());e.push(`# HELP ${r} ${km(o)}
# TYPE ${r} ${a}
`);let u=ET(r);for await(let l of mt(c))e.push(l.map(u).join(""));e.push(`
`)}return e.join("")}i(_m,"metricsText");function ET(t){let e=new Map;return({metricName:n=t,labels:r,sharedLabels:s=ST,
value:o})=>{let a=e.get(s);a===void 0&&(a=Em(s),e.set(s,a));let c=[...Em(r),...a];return`${n}${c.length===0?"":`{${c.join(
",")}}`} ${_T(o)}
`}}i(ET,"sampleWriter");function Em(t){return Object.entries(t).map(([e,n])=>`${e}="${km(String(n??""))}"`)}i(Em,"labelT\
exts");function km(t){return t.replaceAll(/[\\\n"]/g,e=>xT.get(e)??e)}i(km,"escape");function _T(t){return Number.isFinite(
t)?String(t):Number.isNaN(t)?"NaN":t>0?"+Inf":"-Inf"}i(_T,"numberText");var nn="kdp_plugin_server";function vm(t){let e=new fe.Registry;(0,fe.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(()=>_m([e,...t?[t]:[]]),"text"),countRpc:kT(n),refusedConfigs:new fe.Counter(
{name:`${nn}_refused_configs_total`,help:"Configurations that the plugin refused. The last good one serves instead, or r\
equests get 503.",registers:n}),failedPhases:new fe.Counter({name:`${nn}_failed_phases_total`,help:"Phases that ended in\
 503 because of a failure in this server.",labelNames:["reason"],registers:n}),brokenConnections:new fe.Counter({name:`${nn}\
_broken_connections_total`,help:"Connections that were closed because of an invalid message.",labelNames:["reason"],registers:n})}}
i(vm,"createMetrics");function kT(t){let e=new fe.Counter({name:`${nn}_rpcs_total`,help:"RPCs of Kong by method and outc\
ome.",labelNames:["method","outcome"],registers:t}),n=_t(e);return(r,s)=>{n(r,s).inc()}}i(kT,"rpcCounter");function Tm({
registry:t},e){for(let[n,r]of Object.entries(e))new fe.Gauge({name:`${nn}_${n}`,help:`How many ${n.replaceAll("_"," ")} \
there are now.`,registers:[t],collect(){this.set(r())}})}i(Tm,"addGauges");import{parseArgs as vT}from"node:util";var Ae=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Om=`Usage: kdp\
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
`,Am=["trace","debug","info","warn","error","fatal"];function Rm(t){let e=AT(t),{"log-level":n="info"}=e;if(!Am.includes(
n))throw new Ae(`--log-level: it must be one of ${Am.join(", ")}`);return{socket:e.socket,socketMode:PT(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:OT(e.http),plugin:e.plugin,phaseTimeout:Pm("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:Pm("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(Rm,"parseOptions");var nt={type:"string"},ra={type:"boolean"},TT={socket:nt,"socket-mode":nt,http:nt,plugin:nt,"ph\
ase-timeout":nt,grace:nt,"log-level":nt,dump:ra,"with-log-phase":ra,help:{...ra,short:"h"}};function AT(t){try{return vT(
{args:[...t],options:TT}).values}catch(e){throw new Ae(e instanceof Error?e.message:String(e))}}i(AT,"parse");function PT(t){
if(!/^[0-7]{3,4}$/.test(t))throw new Ae(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(PT,"parseMode");function OT(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new Ae(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(OT,"parseH\
ostAndPort");function Pm(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new Ae(`${t} ${e}: it must be milliseco\
nds`);return n}i(Pm,"parseMilliseconds");import{createServer as XT}from"node:net";import{setTimeout as Lm}from"node:timers/promises";var Cm=["kong.response.exit","kong.response.error","kong.kdp.apply_decision"];function Nm(){let t={method:"kong",below:new Map};
return e=>Im(t,e)}i(Nm,"createPdkMaker");function Im(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){
return typeof s=="symbol"||s==="then"?Reflect.get(r,s):Im(RT(t,s),e)}})}i(Im,"pdkFunction");function RT({method:t,below:e},n){
let r=e.get(n);if(r!==void 0)return r;let s={method:`${t}.${CT(n)}`,below:new Map};return e.set(n,s),s}i(RT,"nameBelow");
function CT(t){return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(CT,"snakeCase");var rn=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},Wr=class{static{
i(this,"Conversation")}#e;#t=[];#n;#r;#s;#i=0;#o=0;#a=!1;#c=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#u(
e),n}step(e,n){let r=this.#n;if(this.#c||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${sa(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#c)return;this.#m();
let n=new rn(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#r?.("ret")}#l(){return this.#d(),new Promise(e=>{
this.#r=e})}#d(){this.#y(this.#e.timeouts.plugin,()=>{this.#g(new rn(`the phase neither made a PDK call nor ended within\
 ${this.#e.timeouts.plugin} ms`))})}#u(e){this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#p(n,s,o));Promise.resolve().
then(()=>e(r)).then(()=>{n===this.#i&&this.#h()},s=>{n===this.#i&&!this.#c&&this.#g(s)})}#p(e,n,r){let s=new Promise((o,a)=>{
if(e!==this.#i||this.#c||this.#a){a(new rn(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,
Args:r},resolve:o,reject:a}),this.#f()});return s.catch(()=>{}),s}#h(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||
this.#c)return;let n=this.#t.shift();if(n===void 0){if(!this.#a)return;this.#m(),e("ret");return}this.#r=void 0,Cm.includes(
sa(n.answer))?this.#m():(this.#n=n,this.#y(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${sa(n.answer)}`)})),
e(n.answer)}#g(e){this.#o+=1;let n=this.#e.onFailure(e,this.#o);if(this.#t=[],n===void 0){this.#h();return}this.#r!==void 0&&
this.#d(),this.#u(n)}#y(e,n){clearTimeout(this.#s),this.#s=setTimeout(n,e),this.#s.unref()}#m(){this.#c=!0,clearTimeout(
this.#s),this.#e.onEnd()}};function sa(t){return t==="ret"?t:t.Method}i(sa,"methodOf");function Tt(t){return async e=>{let n=e;return Vt(n,t,NT(await n.nginx.getVar("kong_request_id")))}}i(Tt,"refuseWith");function ia(t){
return e=>Vt(e,t,"")}i(ia,"refuseWithoutCalls");var Vr=class{static{i(this,"RefusingPlugin")}rewrite=Tt("no-table");access=Tt(
"no-table");response=Tt("no-table")};function NT(t){return typeof t=="string"?t:""}i(NT,"textOf");var he=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},Kr=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=Nm();#r=!0;constructor(e){this.#e=e}get conversations(){return this.#t.size}stopPhases(){this.#r=
!1}async call(e,n,r){switch(e){case"plugin.HandleEvent":return this.#d(At(n),r);case"plugin.StepError":return this.#u(At(
n),!0,r);case"plugin.StartInstance":return this.#s(At(n));case"plugin.OfferTable":return this.#i(At(n));case"plugin.Load\
Table":return this.#o(At(n));case"plugin.CloseInstance":return this.#a(n);case"plugin.InstanceStatus":return this.#c(n);case"\
plugin.GetPluginInfo":return this.#f(n),Ro(this.#e.module,!0);case"plugin.GetStatus":return this.#l();default:if(e.startsWith(
"plugin.Step"))return this.#u(At(n),!1,r);throw new he(`${e} is not implemented`)}}#s(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#f(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one stays in force":"requests get\
 503 until a valid one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#i({Name:e,Label:n}){return this.#f(e),typeof n=="string"&&this.#e.module.Tables?.wants(n)===!0}#o({Name:e,Label:n,
Json:r}){if(this.#f(e),typeof n!="string"||typeof r!="string")throw new he("a table has a label and JSON");return this.#e.
module.Tables?.load(n,r),!0}#a(e){let n=this.#e.instances.close(e);if(n===void 0)throw oa(e);return this.#e.log.info({instance:n.
id},"instance closed"),{Name:this.#e.module.Name,Id:n.id}}#c(e){let n=this.#e.instances.use(e);if(n===void 0)throw oa(e);
return{Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#l(){let{module:e,instances:n}=this.#e;return{Pid:process.
pid,Plugins:{[e.Name]:{Name:e.Name,Instances:n.size}}}}async#d(e,n){if(!this.#r)throw new he("the plugin server is shutt\
ing down");let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw oa(e.InstanceId);let s=String(e.EventName),o=this.#e.
ids.next(),a=this.#p(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#h(o,s);return aa(o,c,c.begin(a),n)}async#u(e,n,r){
let s=e.EventId;if(typeof s!="number")throw new he("a step without an event's id");let o=e.Data,a=this.#t.get(s);if(a===
void 0){this.#e.log.error({event:s},"a step of an unknown event: the request is refused"),this.#e.metrics.failedPhases.inc(
{reason:"unknown_event"});let c=this.#h(s,"access");return aa(s,c,c.begin(Tt("failure")),r)}return aa(s,a,a.step(o,n?String(
o):void 0),r)}#p(e,n){return this.#t.size<65536?Ap(e.plugin,n):(this.#e.metrics.failedPhases.inc({reason:"too_many"}),Oo(
n)?ia("failure"):void 0)}#h(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,a=new Wr({makePdk:this.#n,timeouts:r,onEnd:i(()=>this.#t.
delete(e),"onEnd"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,err:c},"a phase failed"),s.failedPhases.inc({reason:"\
error"}),!!Oo(n))return u===1?Tt("failure"):u===2?ia("failure"):void 0},"onFailure")});return this.#t.set(e,a),a}#f(e){let n=this.#e.
module.Name;if(e!==n)throw new he(`there is no plugin ${String(e)} here, only ${n}`)}};function oa(t){return new he(`no \
plugin instance #${String(t)}`)}i(oa,"noInstance");async function aa(t,e,n,r){r.waitsFor=e;let s=await n;return r.waitsFor=
void 0,{EventId:t,Data:s}}i(aa,"answerOf");function At(t){if(typeof t=="object"&&t!==null)return t;throw new he("the arg\
ument must be a map")}i(At,"recordOf");var DT=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.OfferTable","plugin.LoadTable","plugin.GetStatus"];function Mm(t,{rpc:e,metrics:n,log:r}){let s=new kt,
o={waitsFor:void 0},a=0,c=Promise.resolve(),u=i((d,f)=>{n.brokenConnections.inc({reason:d}),r.warn({err:f},"connection c\
losed: an invalid message came over it"),t.destroy()},"closeBroken"),l=i(async d=>{let f=pm(d),p=await LT(f,e,o,n,r);t.writable&&
t.write(p),a-=1},"serve");t.on("data",d=>{try{for(let f of s.push(d)){if(a+=1,a>16)throw new qe("too many messages are w\
aiting for an answer");c=(a===1?l(f):c.then(()=>t.destroyed?void 0:l(f))).catch(g=>{u(g instanceof He?"message":"failure",
g)})}}catch(f){u("frame",f)}}),t.on("error",d=>{r.debug({err:d},"connection error")}),t.on("close",()=>{o.waitsFor?.abandon(
"Kong closed the connection")})}i(Mm,"serveConnection");async function LT({id:t,method:e,argument:n},r,s,o,a){let c=DT.includes(
e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),ta({id:t,error:null,result:u})}catch(u){o.countRpc(
c,"error"),u instanceof he||a.error({err:u,method:e},"an RPC failed");let l=u instanceof Error?u.message:String(u);return ta(
{id:t,error:l,result:null})}}i(LT,"answerTo");import{isDeepStrictEqual as qT}from"node:util";var $T=16,zr=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=lt(e);if(r!==void 0)throw new Error(`the con\
figuration ${r}`);let s=JSON.parse(e);n=HT(s);let o=this.#s(n,s);return this.#r.delete(n),{instance:this.#i(o),refusal:void 0,
servesLastGood:!1}}catch(r){let s=this.#n.get(n),o=s?.plugin??new Vr;return this.#r.set(n,r instanceof Error?r.message:String(
r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e=="number"?this.#t.get(e):void 0;return n!==
void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){let n=typeof e=="number"?this.#t.get(e):
void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.closedTtl,n.instance}sweep(e=Date.
now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=FT(n),s=this.#n.get(e);if(s!==void 0&&qT(s.config,
r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,{config:r,plugin:o});let[a]=this.#n.
keys();return this.#n.size>$T&&a!==void 0&&this.#n.delete(a),o}#i(e){let n=Date.now(),r={id:this.#e.ids.next(),plugin:e,
startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),r}};function HT(t){if(typeof t!=
"object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(HT,"entityOf");function FT(t){return typeof t!=
"object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith("__")))}i(FT,"withoutKongsKeys");import{chmod as UT,lstat as jT,unlink as BT}from"node:fs/promises";import{connect as WT}from"node:net";async function Dm(t,e,n){await VT(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await UT(e,n)}i(Dm,"listenOnSocket");async function VT(t){let e=await jT(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} exists and is not a socket; name another path`);if(await KT(t))throw new Error(`another server lis\
tens on ${t}; stop it, or name another path`);await BT(t)}}i(VT,"removeStaleSocket");function KT(t){return new Promise(e=>{
let n=WT(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(KT,"isAlive");import{randomBytes as zT}from"node:crypto";var Gr=class{static{i(this,"UniqueIds")}#e=zT(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var JT=1e4,YT=36e5,QT=5e3,ZT=250,qm=20,eA=500;async function $m(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new Gr,u=new zr({module:e,ids:c,closedTtl:JT,idleTtl:YT}),l=new Kr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=i(()=>[...u.refusals,...e.Tables?.refusals()??[]],"refusals"),f=new Set,p=0,g=XT(b=>{f.add(b),b.on("data",()=>{
p=Date.now()}),b.on("close",()=>f.delete(b)),Mm(b,{rpc:l,metrics:o,log:a})});g.maxConnections=16384;let h=setInterval(()=>{
u.sweep()},QT);h.unref(),Tm(o,{instances:i(()=>u.size,"instances"),phases:i(()=>l.conversations,"phases"),connections:i(
()=>f.size,"connections"),refused_entities:i(()=>d().length,"refused_entities")}),await Dm(g,n,r);let y=!1;return{get isShuttingDown(){
return y},async status(){return{...await e.Status?.(),refused:d()}},async shutDown(b){y=!0;let x=Date.now()+b,w=i(()=>f.
size===0||l.conversations===0&&Date.now()-p>ZT||Date.now()>x,"isDone"),E=x-Math.min(eA,b/2);for(;!w()&&Date.now()<E;)await Lm(
qm);for(l.stopPhases();!w()&&l.conversations>0;)await Lm(qm);clearInterval(h);let k=new Promise(O=>g.close(O));for(let O of f)
O.destroy();await k}}}i($m,"startServer");var tA=`This is a plugin server for Kong. Kong sends it the phases of each request over a Unix socket, and it answers
with the calls for Kong to make. It needs a Kong that is configured with its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,nA=3e4;try{await rA(process.argv.slice(2))}catch(t){let e=t instanceof Ae?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function rA(t){let e=Rm(t);if(e.help){process.stdout.write(Om);return}let n=e.plugin===void 0?
Po:await Pp(e.plugin);e.dump?process.stdout.write(`${Op(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(tA),process.exitCode=2):await sA(e,e.socket,n)}i(rA,"main");async function sA(t,e,n){
let r=(0,Hm.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=vm(n.Metrics);n.UseLog?.(r),iA(r);let o=await $m({module:n,
socketPath:e,socketMode:t.socketMode,timeouts:{plugin:t.phaseTimeout,kong:nA},metrics:s,log:r}),a=t.http===void 0?void 0:
await xm({...t.http,socketPath:e,metrics:s,isShuttingDown:i(()=>o.isShuttingDown,"isShuttingDown"),status:i(()=>o.status(),
"status")});r.info({socket:e,http:a?.address(),version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isShuttingDown||
(r.info({signal:u},"shutting down: open phases are finished first"),o.shutDown(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),
r.info("stopped")}))},"leave");process.on("SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),
process.channel?.unref()}i(sA,"serve");function iA(t){process.on("unhandledRejection",e=>{t.error({err:e},"unhandled err\
or")})}i(iA,"reportCrashes");
