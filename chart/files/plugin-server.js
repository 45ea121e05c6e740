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
var im=Object.create;var vt=Object.defineProperty;var om=Object.getOwnPropertyDescriptor;var am=Object.getOwnPropertyNames;var cm=Object.getPrototypeOf,um=Object.prototype.hasOwnProperty;var i=(t,e)=>vt(t,"name",{value:e,configurable:!0}),T=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var lm=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},jo=(t,e)=>{for(var n in e)
vt(t,n,{get:e[n],enumerable:!0})},Bo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of am(e))!um.call(
t,s)&&s!==n&&vt(t,s,{get:()=>e[s],enumerable:!(r=om(e,s))||r.enumerable});return t};var Tt=(t,e,n)=>(n=t!=null?im(cm(t)):{},Bo(e||!t||!t.__esModule?vt(n,"default",{value:t,enumerable:!0}):n,t)),dm=t=>Bo(vt(
{},"__esModule",{value:!0}),t);var Dr=w((tT,Ko)=>{"use strict";var At=i(t=>t&&typeof t.message=="string","isErrorLike"),Mr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return At(n)?n:void 0}else return At(e)?e:void 0},"getErrorCause"),Wo=i((t,e)=>{
if(!At(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=Mr(t);return r?(e.add(t),n+`
caused by: `+Wo(r,e)):n},"_stackWithCauses"),fm=i(t=>Wo(t,new Set),"stackWithCauses"),Vo=i((t,e,n)=>{if(!At(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=Mr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+Vo(s,e,o)}else return r},"_messageWithCauses"),hm=i(t=>Vo(t,new Set),"messageWithCauses");Ko.exports={isErrorLike:At,
getErrorCause:Mr,stackWithCauses:fm,messageWithCauses:hm}});var Lr=w((rT,Go)=>{"use strict";var pm=Symbol("circular-ref-tag"),Qt=Symbol("pino-raw-err-ref"),zo=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Qt]},
"get"),set:i(function(t){this[Qt]=t},"set")}});Object.defineProperty(zo,Qt,{writable:!0,value:{}});Go.exports={pinoErrProto:zo,
pinoErrorSymbols:{seen:pm,rawSymbol:Qt}}});var Yo=w((iT,Jo)=>{"use strict";Jo.exports=Hr;var{messageWithCauses:mm,stackWithCauses:gm,isErrorLike:Xo}=Dr(),{pinoErrProto:ym,
pinoErrorSymbols:bm}=Lr(),{seen:$r}=bm,{toString:wm}=Object.prototype;function Hr(t){if(!Xo(t))return t;t[$r]=void 0;let e=Object.
create(ym);e.type=wm.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=mm(t),e.stack=gm(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Hr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Xo(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,$r)&&(e[n]=Hr(r)):e[n]=r}return delete t[$r],e.raw=t,e}i(Hr,"errSerializer")});var Zo=w((aT,Qo)=>{"use strict";Qo.exports=en;var{isErrorLike:qr}=Dr(),{pinoErrProto:Sm,pinoErrorSymbols:xm}=Lr(),{seen:Zt}=xm,
{toString:Em}=Object.prototype;function en(t){if(!qr(t))return t;t[Zt]=void 0;let e=Object.create(Sm);e.type=Em.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>en(n))),qr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,Zt)&&(e.cause=en(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];qr(r)?Object.prototype.hasOwnProperty.call(r,Zt)||(e[n]=en(r)):e[n]=r}return delete t[Zt],e.
raw=t,e}i(en,"errWithCauseSerializer")});var ra=w((uT,na)=>{"use strict";na.exports={mapHttpRequest:_m,reqSerializer:ta};var Ur=Symbol("pino-raw-req-ref"),ea=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[Ur]},"get"),set:i(function(t){this[Ur]=t},"set")}});Object.defineProperty(
ea,Ur,{writable:!0,value:{}});function ta(t){let e=t.info||t.socket,n=Object.create(ea);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(ta,"reqSerializer");function _m(t){return{
req:ta(t)}}i(_m,"mapHttpRequest")});var aa=w((dT,oa)=>{"use strict";oa.exports={mapHttpResponse:km,resSerializer:ia};var Fr=Symbol("pino-raw-res-ref"),sa=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[Fr]},"get"),set:i(function(t){this[Fr]=t},"set")}});Object.defineProperty(sa,Fr,{writable:!0,
value:{}});function ia(t){let e=Object.create(sa);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(ia,"resSerializer");function km(t){return{res:ia(t)}}i(km,"mapHttpResponse")});var Br=w((hT,ca)=>{"use strict";var jr=Yo(),vm=Zo(),tn=ra(),nn=aa();ca.exports={err:jr,errWithCause:vm,mapHttpRequest:tn.
mapHttpRequest,mapHttpResponse:nn.mapHttpResponse,req:tn.reqSerializer,res:nn.resSerializer,wrapErrorSerializer:i(function(e){
return e===jr?e:i(function(r){return e(jr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===tn.reqSerializer?e:i(function(r){return e(tn.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===nn.resSerializer?e:i(function(r){return e(nn.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Wr=w((mT,da)=>{"use strict";var ua=T("node:util"),la=ua.getCallSites??ua.getCallSite;function Tm(t,e){return e}i(Tm,
"noOpPrepareStackTrace");da.exports=i(function(){if(la)return la().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=Tm;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var ya=w((yT,ga)=>{"use strict";function Vr(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Vr(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Vr(t[n]));return e}return t}
i(Vr,"deepClone");function fa(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(fa,"parsePath");function ha(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(ha,"setValue");function pa(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(pa,"removeKey");var rn=Symbol("PATH_NOT_FOUND");function Am(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return rn;n=n[r]}return n}i(Am,"getValueIfExists");function Om(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(Om,"getValue");function Pm(t,e,n,r=!1){for(let s of e){
let o=fa(s);if(o.includes("*"))ma(t,o,n,s,r);else if(r)pa(t,o);else{let a=Am(t,o);if(a===rn)continue;let c=typeof n=="fu\
nction"?n(a,o):n;ha(t,o,c)}}}i(Pm,"redactPaths");function ma(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else Rm(t,e,n,
o,r,s)}i(ma,"redactWildcardPath");function Rm(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,h){if(h===
a.length){if(Array.isArray(d))for(let p=0;p<d.length;p++)u[h]=p.toString(),l(d[p],h+1);else if(typeof d=="object"&&d!==null)
for(let p in d)u[h]=p,l(d[p],h+1)}else if(h<a.length){let p=a[h];d&&typeof d=="object"&&d!==null&&p in d&&(u[h]=p,l(d[p],
h+1))}else if(c.includes("*"))ma(d,c,typeof n=="function"?(g,f)=>{let y=[...u.slice(0,h),...f];return n(g,y)}:n,s,o);else if(o)
pa(d,c);else{let p=typeof n=="function"?n(Om(d,c),[...u.slice(0,h),...c]):n;ha(d,c,p)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let p=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[p],u[h]=p}d!=
null&&l(d,a.length)}}i(Rm,"redactIntermediateWildcard");function Cm(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=fa(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(Cm,"buildPathSt\
ructure");function Nm(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(Nm,"selectiveClone");function Im(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Im,"validatePath");function Mm(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Im(e)}i(Mm,"validatePaths");function Dm(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Mm(e);let a=Cm(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=Nm(u,a),d=u,h=n;return typeof n=="function"&&(h=n),Pm(l,e,h,o),r===!1?(l.restore=function(){return Vr(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(Dm,"slowRedact");ga.exports=Dm});var He=w((wT,ba)=>{"use strict";var Lm=Symbol("pino.setLevel"),$m=Symbol("pino.getLevel"),Hm=Symbol("pino.levelVal"),qm=Symbol(
"pino.levelComp"),Um=Symbol("pino.useLevelLabels"),Fm=Symbol("pino.useOnlyCustomLevels"),jm=Symbol("pino.mixin"),Bm=Symbol(
"pino.lsCache"),Wm=Symbol("pino.chindings"),Vm=Symbol("pino.asJson"),Km=Symbol("pino.write"),zm=Symbol("pino.redactFmt"),
Gm=Symbol("pino.time"),Xm=Symbol("pino.timeSliceIndex"),Jm=Symbol("pino.stream"),Ym=Symbol("pino.stringify"),Qm=Symbol("\
pino.stringifySafe"),Zm=Symbol("pino.stringifiers"),eg=Symbol("pino.end"),tg=Symbol("pino.formatOpts"),ng=Symbol("pino.m\
essageKey"),rg=Symbol("pino.errorKey"),sg=Symbol("pino.nestedKey"),ig=Symbol("pino.nestedKeyStr"),og=Symbol("pino.mixinM\
ergeStrategy"),ag=Symbol("pino.msgPrefix"),cg=Symbol("pino.wildcardFirst"),ug=Symbol.for("pino.serializers"),lg=Symbol.for(
"pino.formatters"),dg=Symbol.for("pino.hooks"),fg=Symbol.for("pino.metadata"),hg=Symbol.for("pino.transport.usesMultistr\
eam");ba.exports={setLevelSym:Lm,getLevelSym:$m,levelValSym:Hm,levelCompSym:qm,useLevelLabelsSym:Um,mixinSym:jm,lsCacheSym:Bm,
chindingsSym:Wm,asJsonSym:Vm,writeSym:Km,serializersSym:ug,redactFmtSym:zm,timeSym:Gm,timeSliceIndexSym:Xm,streamSym:Jm,
stringifySym:Ym,stringifySafeSym:Qm,stringifiersSym:Zm,endSym:eg,formatOptsSym:tg,messageKeySym:ng,errorKeySym:rg,nestedKeySym:sg,
wildcardFirstSym:cg,needsMetadataGsym:fg,useOnlyCustomLevelsSym:Fm,formattersSym:lg,hooksSym:dg,nestedKeyStrSym:ig,mixinMergeStrategySym:og,
msgPrefixSym:ag,transportUsesMultistreamSym:hg}});var zr=w((ST,Ea)=>{"use strict";var wa=ya(),{redactFmtSym:pg,wildcardFirstSym:sn}=He(),Kr=/[^.[\]]+|\[([^[\]]*?)\]/g,Sa="\
[Redacted]",xa=!1;function mg(t,e){let{paths:n,censor:r,remove:s}=gg(t),o=n.reduce((u,l)=>{Kr.lastIndex=0;let d=Kr.exec(
l),h=Kr.exec(l),p=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(p==="*"&&(p=sn),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:g}=h,f=`${l.substr(g,l.length-1)}`;return u[p]=u[p]||[],p!==sn&&u[p].length===0&&
u[p].push(...u[sn]||[]),p===sn&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[pg]:wa({paths:n,censor:r,serialize:e,strict:xa,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(h,p)=>r(h,[l,...p]):r;u[l]=wa({paths:o[l],censor:d,serialize:e,strict:xa,
remove:s})}return u},a)}i(mg,"redaction");function gg(t){if(Array.isArray(t))return t={paths:t,censor:Sa},t;let{paths:e,
censor:n=Sa,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(gg,"handle");Ea.exports=mg});var va=w((ET,ka)=>{"use strict";var yg=i(()=>"","nullTime"),bg=i(()=>`,"time":${Date.now()}`,"epochTime"),wg=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),Sg=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),xg=1000000n,
_a=1000000000n,Eg=BigInt(Date.now())*xg,_g=process.hrtime.bigint(),kg=i(()=>{let t=process.hrtime.bigint()-_g,e=Eg+t,n=e/
_a,r=e%_a,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");ka.exports={nullTime:yg,epochTime:bg,unixTime:wg,isoTime:Sg,isoTimeNano:kg}});var Aa=w((kT,Ta)=>{"use strict";function vg(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(vg,"tryStringi\
fy");Ta.exports=Tg;function Tg(t,e,n){var r=n&&n.stringify||vg,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,h=-1,p=t&&t.length||0,g=0;g<p;){if(t.charCodeAt(g)===37&&g+1<p){switch(h=
h>-1?h:0,t.charCodeAt(g+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Number(e[d]),h=g+2,g++;
break;case 105:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Math.floor(Number(e[d])),h=g+2,g++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<g&&(l+=t.slice(h,g));var f=typeof e[d];if(f==="string"){l+="'"+e[d]+"'",h=g+2,g++;break}if(f===
"function"){l+=e[d].name||"<anonymous>",h=g+2,g++;break}l+=r(e[d]),h=g+2,g++;break;case 115:if(d>=u)break;h<g&&(l+=t.slice(
h,g)),l+=String(e[d]),h=g+2,g++;break;case 37:h<g&&(l+=t.slice(h,g)),l+="%",h=g+2,g++,d--;break}++d}++g}return h===-1?t:
(h<p&&(l+=t.slice(h)),l)}i(Tg,"format")});var Xr=w((TT,Gr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Gr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Gr.exports=t}});var Da=w((OT,Ma)=>{"use strict";var I=T("fs"),Ag=T("events"),Og=T("util").inherits,Oa=T("path"),Yr=Xr(),Pg=T("assert"),on=100,
an=Buffer.allocUnsafe(0),Rg=16*1024,Pa="buffer",Ra="utf8",[Cg,Ng]=(process.versions.node||"0.0").split(".").map(Number),
Ig=Cg>=22&&Ng>=7;function Ca(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&I.mkdirSync(Oa.dirname(
t),{recursive:!0});let o=I.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?I.mkdir(Oa.dirname(t),{recursive:!0},
o=>{if(o)return n(o);I.open(t,r,s,n)}):I.open(t,r,s,n)}i(Ca,"openFile");function se(t){if(!(this instanceof se))return new se(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:h,contentMode:p,
mode:g}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||Rg,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=g,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let f,
y;if(p===Pa)this._writingBuf=an,this.write=Lg,this.flush=Hg,this.flushSync=Ug,this._actualWrite=jg,f=i(()=>I.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>I.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===Ra)this._writingBuf="",this.write=Dg,this.flush=$g,this.flushSync=qg,this._actualWrite=Fg,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?I.write(this.fd,this._writingBuf,this.release):I.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${Ra}" and "${Pa}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")Ca(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,E)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Yr(on),this.release(void 0,0)}catch(k){this.release(
k)}else setTimeout(y,on);else this._writing=!1,this.emit("error",b);return}this.emit("write",E);let S=Jr(this._writingBuf,
this._len,E);if(this._len=S.len,this._writingBuf=S.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let k=f(),C=Jr(this._writingBuf,this._len,k);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(k){
this.release(k);return}}this._fsync&&I.fsyncSync(this.fd);let x=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):x>this.minLength?this._actualWrite():this._ending?x>0?this._actualWrite():(this._writing=!1,cn(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Mg,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(se,"SonicB\
oom");function Jr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Jr,"releaseWritingBuf");function Mg(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Mg,"e\
mitDrain");Og(se,Ag);function Na(t,e){return t.length===0?an:t.length===1?t[0]:Buffer.concat(t,e)}i(Na,"mergeBuf");function Dg(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Dg,"write");function Lg(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Lg,"writeBuffer");function Ia(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{I.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(Ia,"callFlushCallbackOnDrain");function $g(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&Ia.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i($g,"flush");function Hg(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&Ia.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(Hg,"flushBuffer");se.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&I.close(e,n=>{if(n)return this.emit("error",n)})}),Ca(this.file,this)};se.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():cn(this)))};function qg(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?I.writeSync(this.fd,t):I.writeSync(this.fd,
t,"utf8"),n=Jr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Yr(on)}}try{I.fsyncSync(this.fd)}catch{}}
i(qg,"flushSync");function Ug(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
an);let t=an;for(;this._bufs.length||t.length;){t.length<=0&&(t=Na(this._bufs[0],this._lens[0]));try{let e=I.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Yr(on)}}}i(Ug,"flushBufferS\
ync");se.prototype.destroy=function(){this.destroyed||cn(this)};function Fg(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else I.write(
this.fd,this._writingBuf,t)}i(Fg,"actualWrite");function jg(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:Na(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=I.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Ig&&(this._writingBuf=Buffer.from(this._writingBuf)),I.write(this.fd,this._writingBuf,
t)}i(jg,"actualWriteBuffer");function cn(t){if(t.fd===-1){t.once("ready",cn.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Pg(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{I.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?I.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(cn,"actualClose");se.SonicBoom=se;se.default=se;Ma.exports=se});var Qr=w((RT,Ua)=>{"use strict";var ie={exit:[],beforeExit:[]},La={exit:Vg,beforeExit:Kg},et;function Bg(){et===void 0&&
(et=new FinalizationRegistry(zg))}i(Bg,"ensureRegistry");function Wg(t){ie[t].length>0||process.on(t,La[t])}i(Wg,"instal\
l");function $a(t){ie[t].length>0||(process.removeListener(t,La[t]),ie.exit.length===0&&ie.beforeExit.length===0&&(et=void 0))}
i($a,"uninstall");function Vg(){Ha("exit")}i(Vg,"onExit");function Kg(){Ha("beforeExit")}i(Kg,"onBeforeExit");function Ha(t){
for(let e of ie[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ie[t]=[]}i(Ha,"callRefs");function zg(t){for(let e of["exi\
t","beforeExit"]){let n=ie[e].indexOf(t);ie[e].splice(n,n+1),$a(e)}}i(zg,"clear");function qa(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");Wg(t);let r=new WeakRef(e);r.fn=n,Bg(),et.register(e,r),ie[t].push(r)}i(qa,"_register");
function Gg(t,e){qa("exit",t,e)}i(Gg,"register");function Xg(t,e){qa("beforeExit",t,e)}i(Xg,"registerBeforeExit");function Jg(t){
if(et!==void 0){et.unregister(t);for(let e of["exit","beforeExit"])ie[e]=ie[e].filter(n=>{let r=n.deref();return r&&r!==
t}),$a(e)}}i(Jg,"unregister");Ua.exports={register:Gg,registerBeforeExit:Xg,unregister:Jg}});var Fa=w((NT,Yg)=>{Yg.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var Ba=w((IT,ja)=>{"use strict";function Qg(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
Qg,"wait");function Zg(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Zg,"w\
aitDiff");ja.exports={wait:Qg,waitDiff:Zg}});var Va=w((DT,Wa)=>{"use strict";Wa.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var rc=w((LT,nc)=>{"use strict";var{version:ey}=Fa(),{EventEmitter:ty}=T("events"),{Worker:ny}=T("worker_threads"),{join:ry}=T("path"),
{pathToFileURL:sy}=T("url"),{wait:iy}=Ba(),{WRITE_INDEX:be,READ_INDEX:Te,SEQ_INDEX:Zr}=Va(),oy=T("buffer"),ay=T("assert"),
m=Symbol("kImpl"),cy=oy.constants.MAX_STRING_LENGTH;function Ka(){}i(Ka,"noop");function rs(t,e){Atomics.add(t[m].state,
Zr,1),e(),Atomics.add(t[m].state,Zr,1),Atomics.notify(t[m].state,Zr)}i(rs,"updateState");function za(t){rs(t,()=>{Atomics.
store(t[m].state,Te,0),Atomics.store(t[m].state,be,0)}),Atomics.notify(t[m].state,Te)}i(za,"resetIndexes");var tt=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},un=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},uy=process.env.NODE_V8_COVERAGE?un:global.FinalizationRegistry||un,ly=process.env.
NODE_V8_COVERAGE?tt:global.WeakRef||tt,Ga=new uy(t=>{t.exited||t.terminate()});function dy(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||ry(__dirname,"\
lib","worker.js"),a=new ny(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:sy(n).href,dataBuf:t[m].dataBuf,stateBuf:t[m].stateBuf,workerData:{$context:{threadStreamVersion:ey},
...r}}});return a.stream=new tt(t),a.on("message",fy),a.on("exit",Ya),Ga.register(t,a),a}i(dy,"createWorker");function Xa(t){
ay(!t[m].sync),t[m].needDrain&&(t[m].needDrain=!1,t.emit("drain"))}i(Xa,"drain");function Ja(t){for(;;){let e=Atomics.load(
t[m].state,be);if(t.destroyed||e<0)return;let n=t[m].data.length-e;if(n>0){if(t[m].bufLen===0){t[m].flushing=!1,t[m].ending?
ss(t):t[m].needDrain&&process.nextTick(Xa,t);return}ec(t,n,Ka);continue}if(n===0){if(e===0&&t[m].bufLen===0)return;ln(t,
()=>{t.destroyed||(za(t),Ja(t))});return}Y(t,new Error("overwritten"));return}}i(Ja,"nextFlush");function fy(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[m].ending||
(this.stream=new ly(e)),ln(e,()=>{e[m].ready=!0,e.emit("ready")});break;case"ERROR":Y(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){Y(e,new Error(
"this should not happen: "+t.code));break}let n=e[m].flushCallbacks.get(t.id);n&&(e[m].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:Y(e,new Error("this should not happen: "+t.code))}}
i(fy,"onWorkerMessage");function Ya(t){let e=this.stream.deref();e!==void 0&&(Ga.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Ya),Y(e,t!==0?new Error("the worker thread exited"):null))}i(Ya,"onWorkerExit");var ts=class extends ty{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[m]={},this[m].stateBuf=new SharedArrayBuffer(128),this[m].state=new Int32Array(this[m].stateBuf),this[m].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[m].data=Buffer.from(this[m].dataBuf),this[m].sync=e.sync||
!1,this[m].ending=!1,this[m].ended=!1,this[m].needDrain=!1,this[m].destroyed=!1,this[m].flushing=!1,this[m].ready=!1,this[m].
finished=!1,this[m].errored=null,this[m].closed=!1,this[m].buf=[],this[m].bufHead=0,this[m].bufLen=0,this[m].flushCallbacks=
new Map,this[m].nextFlushId=0,this[m].flushRetainCount=0,this[m].userRef=!0,this.worker=dy(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[m].destroyed)return ns(this,new Error(
"the worker has exited")),!1;if(this[m].ending)return ns(this,new Error("the worker is ending")),!1;if(this[m].flushing&&
this[m].bufLen+n.length>=cy)try{es(this),this[m].flushing=!0}catch(r){return Y(this,r),!1}if(this[m].buf.push(n),this[m].
bufLen+=n.length,this[m].sync)try{return es(this),!0}catch(r){return Y(this,r),!1}return this[m].flushing||(this[m].flushing=
!0,setImmediate(Ja,this)),this[m].needDrain=this[m].data.length-this[m].bufLen-Atomics.load(this[m].state,be)<=0,!this[m].
needDrain}end(){this[m].destroyed||(this[m].ending=!0,this.worker.stream=new tt(this),ss(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||Ka,n&&hy(this);let r=!1,s=i(o=>{r||(r=!0,n&&py(this),e(o))},"done");Qa(this,o=>{if(o){process.nextTick(
s,o);return}Za(this,s)})}flushSync(){this[m].destroyed||(es(this),tc(this))}unref(){this[m].userRef=!1,this[m].flushRetainCount===
0&&this.worker.unref()}ref(){this[m].userRef=!0,this.worker.ref()}get ready(){return this[m].ready}get destroyed(){return this[m].
destroyed}get closed(){return this[m].closed}get writable(){return!this[m].destroyed&&!this[m].ending}get writableEnded(){
return this[m].ending}get writableFinished(){return this[m].finished}get writableNeedDrain(){return this[m].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[m].errored}};function Qa(t,e){if(t[m].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[m].sync&&(t[m].flushing||t[m].bufLen>0)){setImmediate(Qa,t,e);return}ln(t,e)}i(Qa,
"flushBuffer");function ln(t,e){let n=Atomics.load(t[m].state,be);iy(t[m].state,Te,n,1/0,(r,s)=>{if(r){Y(t,r),e(r);return}
if(s!=="ok"){ln(t,e);return}e()})}i(ln,"waitForRead");function hy(t){t[m].flushRetainCount===0&&t.worker.ref(),t[m].flushRetainCount++}
i(hy,"retainWorkerForPendingFlush");function py(t){t[m].flushRetainCount!==0&&(t[m].flushRetainCount--,t[m].flushRetainCount===
0&&!t[m].userRef&&t.worker.unref())}i(py,"releaseWorkerForPendingFlush");function Za(t,e){if(t[m].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[m].ready){let r=i(()=>{o(),Za(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[m].nextFlushId;t[m].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[m].flushCallbacks.delete(n),Y(t,r),process.nextTick(e,r)}}i(Za,"requestWorkerF\
lush");function my(t,e){let n=t[m].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(my,"failPendingFlushCallbacks");function ns(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(ns,"error");function Y(t,e){t[m].destroyed||(t[m].destroyed=!0,my(t,e),e&&(t[m].errored=e,ns(t,e)),t.worker.
exited?setImmediate(()=>{t[m].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[m].closed=!0,t.
emit("close")}))}i(Y,"destroy");function ec(t,e,n){let s=Atomics.load(t[m].state,be),o=e;for(;o>0&&t[m].bufLen!==0;){let a=t[m].
bufHead,c=t[m].buf[a];if(c.length<=o){c.copy(t[m].data,s),s+=c.length,o-=c.length,t[m].bufLen-=c.length,t[m].bufHead=a+1,
t[m].bufHead===t[m].buf.length?(t[m].buf.length=0,t[m].bufHead=0):t[m].bufHead>=1024&&t[m].bufHead*2>=t[m].buf.length&&(t[m].
buf.splice(0,t[m].bufHead),t[m].bufHead=0);continue}c.copy(t[m].data,s,0,o),t[m].buf[a]=c.subarray(o),t[m].bufLen-=o,s+=
o,o=0}return rs(t,()=>{Atomics.store(t[m].state,be,s)}),n(),!0}i(ec,"write");function ss(t){if(!(t[m].ended||!t[m].ending||
t[m].flushing)){t[m].ended=!0;try{t.flushSync();let e=Atomics.load(t[m].state,Te);rs(t,()=>{Atomics.store(t[m].state,be,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[m].state,Te,e,1e3),e=Atomics.load(t[m].state,Te),e===-2){Y(t,new Error("en\
d() failed"));return}if(++n===10){Y(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[m].finished=
!0,t.emit("finish")})}catch(e){Y(t,e)}}}i(ss,"end");function es(t){let e=i(()=>{t[m].ending?ss(t):t[m].needDrain&&process.
nextTick(Xa,t)},"cb");for(t[m].flushing=!1;t[m].bufLen!==0;){let n=Atomics.load(t[m].state,be);if(n<0)throw new Error("_\
writeSync failed");let r=t[m].data.length-n;if(r===0){tc(t),za(t);continue}else if(r<0)throw new Error("overwritten");ec(
t,r,e)}}i(es,"writeSync");function tc(t){if(t[m].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[m].state,be),n=0;for(;;){let r=Atomics.load(t[m].state,Te);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[m].state,Te,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(tc,"flushSync");nc.
exports=ts});var as=w((HT,oc)=>{"use strict";var{createRequire:gy}=T("module"),{existsSync:yy}=T("node:fs"),by=Wr(),{join:is,isAbsolute:ic,
sep:wy}=T("node:path"),{fileURLToPath:Sy}=T("node:url"),xy=Xr(),os=Qr(),Ey=rc(),{transportUsesMultistreamSym:_y}=He();function ky(t){
os.register(t,Py),os.registerBeforeExit(t,Ry),t.on("close",function(){os.unregister(t)})}i(ky,"setupOnExit");function vy(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(vy,"hasPreloadFlags");function Ty(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&sc(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(sc(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(Ty,"sanitizeNodeOptions");function sc(t){let e=Ay(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=Sy(n)}catch{return!1}return ic(n)&&!yy(n)}i(sc,"shouldDropPreload");function Ay(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(Ay,"stripQuotes");function Oy(t,e,n,r,s){if(!n.
execArgv&&vy()&&T.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=Ty(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new Ey({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&ky(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),xy(
100),o.end())}return i(c,"onExit"),o}i(Oy,"buildStream");function Py(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Py,"autoEnd");function Ry(t){t.flushSync()}i(Ry,"flush");function Cy(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=by(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||is(__dirname,"worker.js"),
u.targets=n.filter(S=>S.target).map(S=>({...S,target:y(S.target)})),u.pipelines=n.filter(S=>S.pipeline).map(S=>S.pipeline.
map(x=>({...x,level:S.level,target:y(x.target)})));let b=u.targets.some(S=>S.level!=null),E=u.pipelines.some(S=>S.some(x=>x.
level!=null));l=u.targets.length+u.pipelines.length>1||b||E}else e&&(p=h["pino-worker"]||is(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let g=n||e?"pino.transp\
ort":p,f=Oy(y(p),u,o,c,g);return l&&(f[_y]=!0),f;function y(b){if(b=h[b]||b,ic(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return is(__dirname,"..","file.js");let E;for(let S of d)try{let x=S==="node:repl"?process.cwd()+wy:S;E=gy(x).
resolve(b);break}catch{continue}if(!E)throw new Error(`unable to determine transport target for "${b}"`);return E}i(y,"f\
ixTarget")}i(Cy,"transport");oc.exports=Cy});var pn=w((UT,wc)=>{"use strict";var Ny=T("node:diagnostics_channel"),ac=Aa(),{mapHttpRequest:Iy,mapHttpResponse:My}=Br(),
cs=Da(),cc=Qr(),{lsCacheSym:Dy,chindingsSym:hc,writeSym:uc,serializersSym:pc,formatOptsSym:lc,endSym:Ly,stringifiersSym:mc,
stringifySym:gc,stringifySafeSym:us,wildcardFirstSym:yc,nestedKeySym:$y,formattersSym:bc,messageKeySym:Hy,errorKeySym:qy,
nestedKeyStrSym:Uy,msgPrefixSym:dn}=He(),{isMainThread:Fy}=T("worker_threads"),jy=as(),[By]=process.versions.node.split(
".").map(t=>Number(t)),dc=Ny.tracingChannel("pino_asJson"),fn=By>=25?t=>JSON.stringify(t):Vy;function nt(){}i(nt,"noop");
function Wy(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Iy(r):typeof r.setHeader=="function"&&(r=My(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[dn]=="string"&&o!==void 0&&o!==null&&(o=this[dn]+o),this[uc](r,
ac(o,a,this[lc]),t)}else{let o=r===void 0?s.shift():r;typeof this[dn]=="string"&&o!==void 0&&o!==null&&(o=this[dn]+o),this[uc](
null,ac(o,s,this[lc]),t)}}}i(Wy,"genLog");function Vy(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(Vy,"_asString");function Ky(t,e,n,r){if(dc.hasSubscribers===!1)return fc.call(this,
t,e,n,r);let s={instance:this,arguments};return dc.traceSync(fc,s,this,t,e,n,r)}i(Ky,"asJson");function fc(t,e,n,r){let s=this[gc],
o=this[us],a=this[mc],c=this[Ly],u=this[hc],l=this[pc],d=this[bc],h=this[Hy],p=this[qy],g=this[Dy][n]+r;g=g+u;let f;d.log&&
(t=d.log(t));let y=a[yc],b="";for(let S in t)if(f=t[S],Object.prototype.hasOwnProperty.call(t,S)&&f!==void 0){l[S]?f=l[S](
f):S===p&&l.err&&(f=l.err(f));let x=a[S]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f));break;case"string":f=(x||fn)(f);break;default:f=(x||s)(f,o)}if(f===
void 0)continue;let k=fn(S);b+=","+k+":"+f}let E="";if(e!==void 0){f=l[h]?l[h](e):e;let S=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f)),E=',"'+h+'":'+f;break;case"stri\
ng":f=(S||fn)(f),E=',"'+h+'":'+f;break;default:f=(S||s)(f,o),E=',"'+h+'":'+f}}return this[$y]&&b?g+this[Uy]+b.slice(1)+"\
}"+E+c:g+b+E+c}i(fc,"_asJson");function zy(t,e){let n,r=t[hc],s=t[gc],o=t[us],a=t[mc],c=a[yc],u=t[pc],l=t[bc].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+fn(d)+":"+n}return r}i(zy,"asCh\
indings");function Gy(t){return t.write!==t.constructor.prototype.write}i(Gy,"hasBeenTampered");function hn(t){let e=new cs(
t);return e.on("error",n),!t.sync&&Fy&&(cc.register(e,Xy),e.on("close",function(){cc.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=nt,e.end=nt,e.flushSync=nt,e.destroy=nt;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(hn,"buildSafeSonicBoom");function Xy(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(Xy,"autoEnd");function Jy(t){return i(function(n,r,s={},o){if(typeof s=="string")o=hn({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=hn({dest:o})}else if(s instanceof cs||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
cs||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=jy({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=nt),o||(Gy(process.stdout)?o=process.stdout:o=hn({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(Jy,"createArgsNormalizer");function Yy(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[us])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(Yy,"stringify");function Qy(t,e,n){return{
level:t,bindings:e,log:n}}i(Qy,"buildFormatters");function Zy(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Zy,"normalizeDestFileDescriptor");wc.exports={noop:nt,buildSafeSonicBoom:hn,asChindings:zy,asJson:Ky,
genLog:Wy,createArgsNormalizer:Jy,stringify:Yy,buildFormatters:Qy,normalizeDestFileDescriptor:Zy}});var mn=w((jT,Sc)=>{var eb={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},tb={ASC:"ASC",DESC:"DESC"};Sc.exports={DEFAULT_LEVELS:eb,
SORTING_ORDER:tb}});var fs=w((BT,kc)=>{"use strict";var{lsCacheSym:nb,levelValSym:ls,useOnlyCustomLevelsSym:rb,streamSym:sb,formattersSym:ib,
hooksSym:ob,levelCompSym:xc}=He(),{noop:ab,genLog:qe}=pn(),{DEFAULT_LEVELS:le,SORTING_ORDER:Ec}=mn(),_c={fatal:i(t=>{let e=qe(
le.fatal,t);return function(...n){let r=this[sb];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>qe(le.error,t),"error"),warn:i(t=>qe(le.warn,t),"warn"),info:i(t=>qe(le.info,t),"info"),debug:i(t=>qe(
le.debug,t),"debug"),trace:i(t=>qe(le.trace,t),"trace")},ds=Object.keys(le).reduce((t,e)=>(t[le[e]]=e,t),{}),cb=Object.keys(
ds).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function ub(t){let e=t[ib].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[nb]=r,t}i(ub,"genLsCache");function lb(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(lb,"isStand\
ardLevel");function db(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[ls],s=this[ls]=n[t],o=this[rb],a=this[xc],
c=this[ob].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=ab;continue}this[u]=lb(u,o)?_c[u](c):qe(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(db,"setLevel");function fb(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(fb,"getLevel");function hb(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[xc](n,this[ls])}i(hb,"isLeve\
lEnabled");function pb(t,e,n){return t===Ec.DESC?e<=n:e>=n}i(pb,"compareLevel");function mb(t){return typeof t=="string"?
pb.bind(null,t):t}i(mb,"genLevelComparison");function gb(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:ds,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:le,t);return{labels:r,values:s}}i(gb,"mappings");function yb(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(ds).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:le,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(yb,"assertD\
efaultLevelFound");function bb(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(bb,"assertNoLevelCollisi\
ons");function wb(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(Ec).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(wb,"assertLevelComparison");kc.exports={initialLsCache:cb,
genLsCache:ub,levelMethods:_c,getLevel:fb,setLevel:db,isLevelEnabled:hb,mappings:gb,assertNoLevelCollisions:bb,assertDefaultLevelFound:yb,
genLevelComparison:mb,assertLevelComparison:wb}});var hs=w((VT,vc)=>{"use strict";vc.exports={version:"10.4.0"}});var Ic=w((zT,Nc)=>{"use strict";var{EventEmitter:Sb}=T("node:events"),{lsCacheSym:xb,levelValSym:Eb,setLevelSym:ms,getLevelSym:Tc,
chindingsSym:yn,mixinSym:_b,asJsonSym:Oc,writeSym:kb,mixinMergeStrategySym:vb,timeSym:Tb,timeSliceIndexSym:Ab,streamSym:Pc,
serializersSym:Ue,formattersSym:Ot,errorKeySym:Ob,messageKeySym:Pb,useOnlyCustomLevelsSym:Rb,needsMetadataGsym:Cb,redactFmtSym:Nb,
stringifySym:Ib,formatOptsSym:Mb,stringifiersSym:Db,msgPrefixSym:gs,hooksSym:Lb}=He(),{getLevel:$b,setLevel:Hb,isLevelEnabled:qb,
mappings:Ub,initialLsCache:Fb,genLsCache:jb,assertNoLevelCollisions:Bb}=fs(),{asChindings:ys,asJson:Wb,buildFormatters:ps,
stringify:Ac,noop:Rc}=pn(),{version:Vb}=hs(),Kb=zr(),zb=class{static{i(this,"Pino")}},Cc={constructor:zb,child:Gb,bindings:Xb,
setBindings:Jb,flush:Zb,isLevelEnabled:qb,version:Vb,get level(){return this[Tc]()},set level(t){this[ms](t)},get levelVal(){
return this[Eb]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[gs]},get[Symbol.toStringTag](){
return"Pino"},[xb]:Fb,[kb]:Qb,[Oc]:Wb,[Tc]:$b,[ms]:Hb};Object.setPrototypeOf(Cc,Sb.prototype);Nc.exports=function(){return Object.
create(Cc)};var gn=i(t=>t,"resetChildingsFormatter");function Gb(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Ue],r=this[Ot],s=Object.create(this);if(e==null)return s[Ot].bindings!==gn&&(s[Ot]=ps(r.level,gn,r.log)),s[yn]=
ys(s,t),this.onChild!==Rc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Ue]=Object.create(null);for(let l in n)
s[Ue][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[Ue][l]=n[l]}for(let l in e.
serializers)s[Ue][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[Ue][l]=e.serializers[l]}}else s[Ue]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[Ot]=
ps(c||r.level,u||gn,l||r.log)}else s[Ot]=ps(r.level,gn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Bb(this.levels,
e.customLevels),s.levels=Ub(e.customLevels,s[Rb]),jb(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=Kb(s.redact,Ac),u={stringify:c[Nb]};s[Ib]=Ac,s[Db]=c,s[Mb]=u}if(typeof e.msgPrefix=="string"&&(s[gs]=
(this[gs]||"")+e.msgPrefix),s[yn]=ys(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[ms](c)}return this.onChild(s),s}i(Gb,"child");function Xb(){let e=`{${this[yn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(Xb,"bindings");function Jb(t){let e=ys(this,t);this[yn]=e}i(Jb,"setBindings");
function Yb(t,e){return Object.assign(e,t)}i(Yb,"defaultMixinMergeStrategy");function Qb(t,e,n){let r=this[Tb](),s=this[_b],
o=this[Ob],a=this[Pb],c=this[vb]||Yb,u,l=this[Lb].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[Oc](u,e,n,r),h=this[Pc];
h[Cb]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[Ab]),h.lastLogger=this),h.write(l?l(d):d)}i(Qb,
"write");function Zb(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[Pc];typeof e.
flush=="function"?e.flush(t||Rc):t&&t()}i(Zb,"flush")});var $c=w((xs,Lc)=>{"use strict";var{hasOwnProperty:Pt}=Object.prototype,je=Ss();je.configure=Ss;je.stringify=je;je.default=
je;xs.stringify=je;xs.configure=Ss;Lc.exports=je;var ew=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ae(t){return t.
length<5e3&&!ew.test(t)?`"${t}"`:JSON.stringify(t)}i(Ae,"strEscape");function bs(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(bs,"sort");var tw=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function ws(t){
return tw.call(t)!==void 0&&t.length!==0}i(ws,"isTypedArrayWithEntries");function Mc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(Mc,"stringifyTypedArray");function nw(t){
if(Pt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(nw,"getCircularV\
alueOption");function rw(t){let e;if(Pt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(rw,"getDeterministicOption");function sw(t,e){let n;if(Pt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(sw,"getBooleanOption");function Dc(t,e){let n;if(Pt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(Dc,"getPositiveIntegerOption");function Fe(t){return t===1?"1 item":`${t} items`}i(Fe,
"getItemCount");function iw(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(iw,"getUniqueReplacerSet");function ow(t){if(Pt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(ow,"getStrictOption");function Ss(t){
t={...t};let e=ow(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=nw(t),r=sw(
t,"bigint"),s=rw(t),o=typeof s=="function"?s:void 0,a=Dc(t,"maximumDepth"),c=Dc(t,"maximumBreadth");function u(g,f,y,b,E,S){
let x=f[g];switch(typeof x=="object"&&x!==null&&typeof x.toJSON=="function"&&(x=x.toJSON(g)),x=b.call(f,g,x),typeof x){case"\
string":return Ae(x);case"object":{if(x===null)return"null";if(y.indexOf(x)!==-1)return n;let k="",C=",",L=S;if(Array.isArray(
x)){if(x.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(x),E!==""&&(S+=E,k+=`
${S}`,C=`,
${S}`);let U=Math.min(x.length,c),X=0;for(;X<U-1;X++){let $e=u(String(X),x,y,b,E,S);k+=$e!==void 0?$e:"null",k+=C}let J=u(
String(X),x,y,b,E,S);if(k+=J!==void 0?J:"null",x.length-1>c){let $e=x.length-c-1;k+=`${C}"... ${Fe($e)} not stringified"`}
return E!==""&&(k+=`
${L}`),y.pop(),`[${k}]`}let N=Object.keys(x),M=N.length;if(M===0)return"{}";if(a<y.length+1)return'"[Object]"';let O="",
q="";E!==""&&(S+=E,C=`,
${S}`,O=" ");let j=Math.min(M,c);s&&!ws(x)&&(N=bs(N,o)),y.push(x);for(let U=0;U<j;U++){let X=N[U],J=u(X,x,y,b,E,S);J!==void 0&&
(k+=`${q}${Ae(X)}:${O}${J}`,q=C)}if(M>c){let U=M-c;k+=`${q}"...":${O}"${Fe(U)} not stringified"`,q=C}return E!==""&&q.length>
1&&(k=`
${S}${k}
${L}`),y.pop(),`{${k}}`}case"number":return isFinite(x)?String(x):e?e(x):"null";case"boolean":return x===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(x);default:return e?e(x):void 0}}i(u,"stringifyFnReplacer");function l(g,f,y,b,E,S){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(g)),typeof f){case"string":return Ae(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let x=S,k="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),E!==""&&(S+=E,k+=`
${S}`,C=`,
${S}`);let M=Math.min(f.length,c),O=0;for(;O<M-1;O++){let j=l(String(O),f[O],y,b,E,S);k+=j!==void 0?j:"null",k+=C}let q=l(
String(O),f[O],y,b,E,S);if(k+=q!==void 0?q:"null",f.length-1>c){let j=f.length-c-1;k+=`${C}"... ${Fe(j)} not stringified\
"`}return E!==""&&(k+=`
${x}`),y.pop(),`[${k}]`}y.push(f);let L="";E!==""&&(S+=E,C=`,
${S}`,L=" ");let N="";for(let M of b){let O=l(M,f[M],y,b,E,S);O!==void 0&&(k+=`${N}${Ae(M)}:${L}${O}`,N=C)}return E!==""&&
N.length>1&&(k=`
${S}${k}
${x}`),y.pop(),`{${k}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyArrayReplacer");
function d(g,f,y,b,E){switch(typeof f){case"string":return Ae(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(g),typeof f!="object")return d(g,f,y,b,E);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let S=E;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),E+=b;let O=`
${E}`,q=`,
${E}`,j=Math.min(f.length,c),U=0;for(;U<j-1;U++){let J=d(String(U),f[U],y,b,E);O+=J!==void 0?J:"null",O+=q}let X=d(String(
U),f[U],y,b,E);if(O+=X!==void 0?X:"null",f.length-1>c){let J=f.length-c-1;O+=`${q}"... ${Fe(J)} not stringified"`}return O+=
`
${S}`,y.pop(),`[${O}]`}let x=Object.keys(f),k=x.length;if(k===0)return"{}";if(a<y.length+1)return'"[Object]"';E+=b;let C=`\
,
${E}`,L="",N="",M=Math.min(k,c);ws(f)&&(L+=Mc(f,C,c),x=x.slice(f.length),M-=f.length,N=C),s&&(x=bs(x,o)),y.push(f);for(let O=0;O<
M;O++){let q=x[O],j=d(q,f[q],y,b,E);j!==void 0&&(L+=`${N}${Ae(q)}: ${j}`,N=C)}if(k>c){let O=k-c;L+=`${N}"...": "${Fe(O)}\
 not stringified"`,N=C}return N!==""&&(L=`
${E}${L}
${S}`),y.pop(),`{${L}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyIndent");function h(g,f,y){
switch(typeof f){case"string":return Ae(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(g),typeof f!="object")return h(g,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",E=f.length!==
void 0;if(E&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let L=Math.min(f.length,
c),N=0;for(;N<L-1;N++){let O=h(String(N),f[N],y);b+=O!==void 0?O:"null",b+=","}let M=h(String(N),f[N],y);if(b+=M!==void 0?
M:"null",f.length-1>c){let O=f.length-c-1;b+=`,"... ${Fe(O)} not stringified"`}return y.pop(),`[${b}]`}let S=Object.keys(
f),x=S.length;if(x===0)return"{}";if(a<y.length+1)return'"[Object]"';let k="",C=Math.min(x,c);E&&ws(f)&&(b+=Mc(f,",",c),
S=S.slice(f.length),C-=f.length,k=","),s&&(S=bs(S,o)),y.push(f);for(let L=0;L<C;L++){let N=S[L],M=h(N,f[N],y);M!==void 0&&
(b+=`${k}${Ae(N)}:${M}`,k=",")}if(x>c){let L=x-c;b+=`${k}"...":"${Fe(L)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(g,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":g},[],f,b,"");if(Array.isArray(f))return l("",g,[],iw(f),b,"")}if(b.length!==0)return d("",g,
[],b,"")}return h("",g,[])}return i(p,"stringify"),p}i(Ss,"configure")});var Fc=w((JT,Uc)=>{"use strict";var Es=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:qc}=mn(),aw=qc.info;function cw(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(qc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[Es]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,g=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let E=uw(f.length,e.dedupe);dw(
E,f.length,e.dedupe);E=lw(E,e.dedupe))if(p=f[E],p.level<=g){if(y!==0&&y!==p.level)break;if(b=p.stream,b[Es]){let{lastTime:S,
lastMsg:x,lastObj:k,lastLogger:C}=this;b.lastLevel=g,b.lastTime=S,b.lastMsg=x,b.lastObj=k,b.lastLogger=C}b.write(h),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,g=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=aw;
let E={stream:g,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(E),f.sort(Hc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,g=p.findIndex(f=>f.id===h);return g>=0&&(p.splice(g,1),p.sort(Hc),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function d(h){let p=new Array(this.streams.length);for(let g=0;g<p.length;g++)p[g]={level:h,
stream:this.streams[g].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:p,clone:d,[Es]:!0,
streamLevels:n}}i(d,"clone")}i(cw,"multistream");function Hc(t,e){return t.level-e.level}i(Hc,"compareByLevel");function uw(t,e){
return e?t-1:0}i(uw,"initLoopVar");function lw(t,e){return e?t-1:t+1}i(lw,"adjustLoopVar");function dw(t,e,n){return n?t>=
0:t<e}i(dw,"checkLoopVar");Uc.exports=cw});var tu=w((QT,Q)=>{"use strict";var fw=T("node:os"),Xc=Br(),hw=Wr(),pw=zr(),Jc=va(),mw=Ic(),Yc=He(),{configure:gw}=$c(),{
assertDefaultLevelFound:yw,mappings:Qc,genLsCache:bw,genLevelComparison:ww,assertLevelComparison:Sw}=fs(),{DEFAULT_LEVELS:Zc,
SORTING_ORDER:xw}=mn(),{createArgsNormalizer:Ew,asChindings:_w,buildSafeSonicBoom:jc,buildFormatters:kw,stringify:_s,normalizeDestFileDescriptor:Bc,
noop:vw}=pn(),{version:Tw}=hs(),{chindingsSym:Wc,redactFmtSym:Aw,serializersSym:Vc,timeSym:Ow,timeSliceIndexSym:Pw,streamSym:Rw,
stringifySym:Kc,stringifySafeSym:ks,stringifiersSym:zc,setLevelSym:Cw,endSym:Nw,formatOptsSym:Iw,messageKeySym:Mw,errorKeySym:Dw,
nestedKeySym:Lw,mixinSym:$w,levelCompSym:Hw,useOnlyCustomLevelsSym:qw,formattersSym:Gc,hooksSym:Uw,nestedKeyStrSym:Fw,mixinMergeStrategySym:jw,
msgPrefixSym:Bw,transportUsesMultistreamSym:Ww}=Yc,{epochTime:eu,nullTime:Vw}=Jc,{pid:Kw}=process,zw=fw.hostname(),Gw=Xc.
err,Xw={level:"info",levelComparison:xw.ASC,levels:Zc,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:Kw,
hostname:zw},serializers:Object.assign(Object.create(null),{err:Gw}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:eu,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},Jw=Ew(Xw),Yw=Object.assign(Object.create(null),Xc);
function vs(...t){let e={},{opts:n,stream:r}=Jw(e,hw(),...t);n.level&&typeof n.level=="string"&&Zc[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:h,name:p,level:g,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:E,useOnlyCustomLevels:S,formatters:x,hooks:k,
depthLimit:C,edgeLimit:L,onChild:N,msgPrefix:M}=n,O=gw({maximumDepth:C,maximumBreadth:L}),q=kw(x.level,x.bindings,x.log),
j=_s.bind({[ks]:O}),U=s?Object.assign(Object.create(null),pw(s,j)):Object.create(null),X=s?{stringify:U[Aw]}:{stringify:j},
J="}"+(o?`\r
`:`
`),$e=_w.bind(null,{[Wc]:"",[Vc]:a,[zc]:U,[Kc]:_s,[ks]:O,[Gc]:q}),Cr="";h!==null&&(p===void 0?Cr=$e(h):Cr=$e(Object.assign(
{},h,{name:p})));let Uo=c instanceof Function?c:c?eu:Vw,rm=Uo().indexOf(":")+1;if(S&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(M&&typeof M!="string")throw Error(`Unknown msgPrefix type "${typeof M}" - expected "string"`);yw(
g,f,S);let _t=Qc(f,S);if(r&&r[Ww]===!0){let kt=typeof g=="string"?g:void 0;(!kt||_t[kt]===void 0)&&(kt=Object.keys(_t)[0]);
let Fo=_t[kt],Nr=!1;try{let Ir=x.level(kt,Fo);Nr=Ir&&typeof Ir=="object"&&Ir.level===Fo}catch{Nr=!1}Nr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:_t,messageKey:u,errorKey:l}}),Sw(y);let sm=ww(y);return Object.assign(e,{levels:_t,
[Hw]:sm,[qw]:S,[Rw]:r,[Ow]:Uo,[Pw]:rm,[Kc]:_s,[ks]:O,[zc]:U,[Nw]:J,[Iw]:X,[Mw]:u,[Dw]:l,[Lw]:d,[Fw]:d?`,${JSON.stringify(
d)}:{`:"",[Vc]:a,[$w]:b,[jw]:E,[Wc]:Cr,[Gc]:q,[Uw]:k,silent:vw,onChild:N,[Bw]:M}),Object.setPrototypeOf(e,mw()),bw(e),e[Cw](
g),e}i(vs,"pino");Q.exports=vs;Q.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=Bc(t.dest||process.
stdout.fd),jc(t)):jc({dest:Bc(t),minLength:0});Q.exports.transport=as();Q.exports.multistream=Fc();Q.exports.levels=Qc();
Q.exports.stdSerializers=Yw;Q.exports.stdTimeFunctions=Object.assign({},Jc);Q.exports.symbols=Yc;Q.exports.version=Tw;Q.
exports.default=vs;Q.exports.pino=vs});var ge=w(me=>{"use strict";me.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");me.removeLabels=i(function(e,n,r){let s=oi(n,r);delete e[s]},"removeLabels");me.setValue=
i(function(e,n,r){let s=oi(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");me.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
me.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function jd(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(jd,"fastHashObject");function oi(t,e){if(e)return jd(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),jd(n,t)}i(oi,"hashObject");me.hashObject=oi;me.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");me.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var ii=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};me.Grouper=ii});var ft=w((oM,ui)=>{"use strict";var{getValueAsString:Bd}=ge(),Zn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=ci(n.name),s=`# HELP ${r} ${ci(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:h={}}=l,{sharedLabels:p={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let g=ai(h,p),f=Jx(p),y=[...g,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",E=`${d}${b} ${Bd(l.value)}`,{exemplar:S}=l;if(S&&u){let x=ai(S.labelSet);E+=` # {${x.join(",")}} ${Bd(S.value)}\
 ${S.timestamp}`}a.push(E)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=Qx(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function ai(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${Yx(o)}"`);return r}i(ai,"formatLabels");var Wd=new WeakMap;function Jx(t){let e=Wd.
get(t);if(e)return e;let r=ai(t).join(",");return Wd.set(t,r),r}i(Jx,"flattenSharedLabels");function Yx(t){return typeof t!=
"string"?t:ci(t).replace(/"/g,'\\"')}i(Yx,"escapeLabelValue");function ci(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(ci,"escapeString");function Qx(t){return t.replace(/_total$/,"")}i(Qx,"standardizeCounterName");ui.exports=Zn;ui.
exports.globalRegistry=new Zn});var Xe=w(er=>{"use strict";var Zx=T("util"),eE=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,tE=/^[a-zA-Z_][a-zA-Z0-9_]*$/;er.validateMetricName=
function(t){return eE.test(t)};er.validateLabelName=function(t=[]){return t.every(e=>tE.test(e))};er.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${Zx.inspect(e)}`)},
"validateLabel")});var Ut=w((lM,Vd)=>{"use strict";var li=ft(),{isObject:nE}=ge(),{validateMetricName:rE,validateLabelName:sE}=Xe(),di=class{static{
i(this,"Metric")}constructor(e,n={}){if(!nE(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[li.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[li.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!rE(this.name))throw new Error("Invalid metric name");if(!sE(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===li.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Vd.exports={Metric:di}});var hi=w((fM,Kd)=>{"use strict";var fi=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};Kd.exports=fi});var mi=w((pM,Yd)=>{"use strict";var iE=T("util"),{hashObject:oE,isObject:zd,getLabels:Gd,removeLabels:aE,nowTimestamp:cE}=ge(),
{validateLabel:Xd}=Xe(),{Metric:uE}=Ut(),lE=hi(),pi=class extends uE{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(zd(e)?(r=oE(e,this.
sortedLabelNames),Xd(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${iE.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),Jd(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(zd(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new lE),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=cE())}reset(){this.hashMap={},this.labelNames.length===0&&Jd(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=Gd(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=Gd(this.labelNames,e)||{};return Xd(this.labelNames,n),aE.call(this,this.hashMap,n,this.sortedLabelNames)}};function Jd(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(Jd,"setValue");Yd.exports=pi});var z=w((gM,sf)=>{"use strict";var ef=T("util"),{setValue:tf,setValueDelta:dE,getLabels:Qd,hashObject:nf,isObject:rf,removeLabels:fE}=ge(),
{validateLabel:tr}=Xe(),{Metric:hE}=Ut(),bi=class extends hE{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=yi(e,n),e=gi(e),pE(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&tf(this.hashMap,0,{})}inc(e,n){
n=yi(e,n),e=gi(e),n===void 0&&(n=1),Zd(this,e,n)}dec(e,n){n=yi(e,n),e=gi(e),n===void 0&&(n=1),Zd(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=nf(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=Qd(this.labelNames,e);return tr(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=Qd(
this.labelNames,e);tr(this.labelNames,n),fE.call(this,this.hashMap,n,this.sortedLabelNames)}};function pE(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${ef.format(n)}`);tr(t.labelNames,e),tf(t.hashMap,n,e)}i(pE,"\
set");function Zd(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${ef.format(n)}`);tr(t.
labelNames,e);let r=nf(e,t.sortedLabelNames);dE(t.hashMap,n,e,r)}i(Zd,"setDelta");function gi(t){return rf(t)?t:{}}i(gi,
"getLabelArg");function yi(t,e){return rf(t)?e:t}i(yi,"getValueArg");sf.exports=bi});var _i=w((bM,lf)=>{"use strict";var mE=T("util"),{getLabels:of,hashObject:nr,isObject:cf,removeLabels:gE,nowTimestamp:yE}=ge(),
{validateLabel:Si}=Xe(),{Metric:bE}=Ut(),wE=hi(),xi=class extends bE{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[nr({})]:Ei({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
wi.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
wi.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=nr(
e,this.sortedLabelNames),o=uf(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];cf(c)||(c=new wE,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=yE()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(kE),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(EE(this)).reduce(_E(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=nr(e,this.sortedLabelNames);this.hashMap[n]=Ei(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?SE.call(this,e,n)():af.call(this,e)()}labels(...e){let n=of(
this.labelNames,e);return Si(this.labelNames,n),{observe:wi.call(this,n),startTimer:af.call(this,n)}}remove(...e){let n=of(
this.labelNames,e);Si(this.labelNames,n),gE.call(this,this.hashMap,n,this.sortedLabelNames)}};function af(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(af,"startTimer");function SE(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(SE,"startTime\
rWithExemplar");function rr(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(rr,"setValue\
Pair");function uf(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(uf,"findBound");function wi(t){
return e=>{let n=xE(t,e);if(Si(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${mE.format(n.value)}`);let r=nr(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=Ei(n.labels,this.bucketValues,
this.bucketExemplars));let o=uf(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(wi,"observe");function Ei(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(Ei,"createBaseValues");function xE(t,e){return cf(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(xE,"convertLabelsAndValues");function EE(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],rr({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(EE,"extractBucketValuesForExport");function _E(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(rr(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),rr({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),rr({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(_E,"addS\
umAndCountForExport");function kE(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(kE,"splayLabels");lf.exports=xi});var ki=w((SM,df)=>{function ce(){}i(ce,"TreeBase");ce.prototype.clear=function(){this._root=null,this.size=0};ce.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ce.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ce.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ce.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ce.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ce.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ce.prototype.iterator=function(){return new ht(this)};ce.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ce.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function ht(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(ht,"Iterator");ht.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};ht.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};ht.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};ht.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};ht.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};df.exports=ce});var pf=w((EM,hf)=>{var vE=ki();function pt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(pt,"Node");pt.prototype.
get_child=function(t){return t?this.right:this.left};pt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function sr(t){
this._root=null,this._comparator=t,this.size=0}i(sr,"RBTree");sr.prototype=new vE;sr.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new pt(t),e=!0,this.size++;else{var n=new pt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new pt(t),c.set_child(r,u),e=!0,this.size++):te(u.left)&&te(u.right)&&(u.red=!0,
u.left.red=!1,u.right.red=!1),te(u)&&te(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Ft(o,!s)):a.set_child(l,ff(
o,!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};sr.prototype.remove=function(t){if(this._root===null)return!1;var e=new pt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!te(n)&&!te(n.get_child(a))){if(te(n.get_child(!a))){var l=Ft(n,a);r.set_child(c,l),r=l}else if(!te(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!te(d.get_child(!c))&&!te(d.get_child(c)))r.red=!1,d.red=!0,n.red=
!0;else{var h=s.right===r;te(d.get_child(c))?s.set_child(h,ff(r,c)):te(d.get_child(!c))&&s.set_child(h,Ft(r,c));var p=s.
get_child(h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.
get_child(n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function te(t){
return t!==null&&t.red}i(te,"is_red");function Ft(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(
e,t),t.red=!0,n.red=!1,n}i(Ft,"single_rotate");function ff(t,e){return t.set_child(!e,Ft(t.get_child(!e),!e)),Ft(t,e)}i(
ff,"double_rotate");hf.exports=sr});var gf=w((kM,mf)=>{var TE=ki();function jt(t){this.data=t,this.left=null,this.right=null}i(jt,"Node");jt.prototype.get_child=
function(t){return t?this.right:this.left};jt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function ir(t){
this._root=null,this._comparator=t,this.size=0}i(ir,"BinTree");ir.prototype=new TE;ir.prototype.insert=function(t){if(this.
_root===null)return this._root=new jt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new jt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};ir.prototype.remove=function(t){if(this._root===null)return!1;var e=new jt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};mf.exports=ir});var bf=w((TM,yf)=>{yf.exports={RBTree:pf(),BinTree:gf()}});var xf=w((AM,Sf)=>{var AE=bf().RBTree;function D(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new AE(wf),this.nreset=0,this.reset()}i(D,"TDigest");D.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};D.prototype.size=function(){return this.centroids.size};
D.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};D.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function wf(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(wf,"compare_centroid_means");function OE(t,e){return t.
mean_cumn-e.mean_cumn}i(OE,"compare_centroid_mean_cumns");D.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};D.prototype.bound_mean_cumn=function(t){this.centroids._comparator=OE;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=wf;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};D.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};D.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function PE(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(PE,"pop_random");D.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
PE(t));this._cumulate(!0),this.compressing=!1}};function Ne(t){this.config=t||{},this.mode=this.config.mode||"auto",D.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Ne,"Digest");Ne.prototype=Object.create(D.prototype);Ne.prototype.constructor=Ne;Ne.prototype.push=function(t){
D.prototype.push.call(this,t),this.check_continuous()};Ne.prototype._new_centroid=function(t,e,n){this.n_unique+=1,D.prototype.
_new_centroid.call(this,t,e,n)};Ne.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),D.prototype._addweight.
call(this,t,e,n)};Ne.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Sf.exports={TDigest:D,Digest:Ne}});var kf=w((PM,_f)=>{"use strict";var{TDigest:Ef}=xf(),Ti=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Ef),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return vi.call(this).size()}percentile(e){
return vi.call(this).percentile(e)}push(e){vi.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function vi(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Ef,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(vi,"rotate");_f.exports=Ti});var Cf=w((CM,Rf)=>{"use strict";var RE=T("util"),{getLabels:vf,hashObject:Of,removeLabels:CE}=ge(),{validateLabel:Ai}=Xe(),
{Metric:NE}=Ut(),Pf=kf(),IE=1e3,Oi=class extends NE{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:IE,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[Of({})]:{labels:{},td:new Pf(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){Af.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(ME(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(LE(s,this)),n.push(DE(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Tf.call(this,e)()}labels(...e){let n=vf(this.labelNames,e);return Ai(
this.labelNames,n),{observe:Af.call(this,n),startTimer:Tf.call(this,n)}}remove(...e){let n=vf(this.labelNames,e);Ai(this.
labelNames,n),CE.call(this,this.hashMap,n,this.sortedLabelNames)}};function ME(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(ME,"extractSummariesForExport");function DE(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(DE,"getCountForExport");function LE(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(LE,"getSumForExport");function Tf(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Tf,"startTimer");function Af(t){
return e=>{let n=$E(t,e);if(Ai(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${RE.format(n.value)}`);let r=Of(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new Pf(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(Af,"observe");function $E(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i($E,"convertLabelsAndValues");Rf.exports=Oi});var If=w((IM,Nf)=>{"use strict";var Pi=T("url"),HE=T("http"),qE=T("https"),{gzipSync:UE}=T("zlib"),{globalRegistry:FE}=ft(),
Ci=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=FE),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return Ri.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return Ri.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return Ri.call(this,"DELETE",e.jobName,e.groupings)}};
async function Ri(t,e,n){let r=Pi.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${jE(n)}`:"",a=`${s}/metrics${o}`,c=Pi.resolve(this.gatewayUrl,a),u=Pi.parse(c),l=BE(u.href)?qE:HE,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let g=l.request(d,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});g.on("error",f=>{p(f)}),g.on("timeout",()=>{g.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(f=UE(f)),g.write(f),g.end()}).catch(f=>{p(f)}):g.end()})}i(Ri,"useGateway");function jE(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(jE,"generateGroupings");function BE(t){
return t.search(/^https/)!==-1}i(BE,"isHttps");Nf.exports=Ci});var Ii=w(Ni=>{"use strict";Ni.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};Ni.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Mf={};jo(Mf,{context:()=>VE,trace:()=>WE});var WE,VE,Df=lm(()=>{"use strict";WE={getSpan:i(()=>{},"getSpan")},VE={active:i(
()=>{},"active")}});var Uf=w(($M,Di)=>{"use strict";var Lf=(Df(),dm(Mf)),Mi=mi(),$f="process_cpu_user_seconds_total",Hf="process_cpu_system_\
seconds_total",qf="process_cpu_seconds_total";Di.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new Mi({name:r+$f,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,g=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=Lf.trace.getSpan(Lf.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),l.inc({labels:s,value:g/
1e6,exemplarLabels:f}),d.inc({labels:s,value:(p+g)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),l.inc(s,g/1e6),d.inc(s,(p+
g)/1e6)}}),l=new Mi({name:r+Hf,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new Mi({name:r+qf,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
Di.exports.metricNames=[$f,Hf,qf]});var jf=w((HM,Li)=>{"use strict";var KE=z(),zE=Math.round(Date.now()/1e3-process.uptime()),Ff="process_start_time_seconds";
Li.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new KE({name:n+Ff,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,zE)}})};Li.exports.metricNames=[Ff]});var Kf=w((qM,Hi)=>{"use strict";var $i=z(),GE=T("fs"),XE=["VmSize","VmRSS","VmData"],Bf="process_resident_memory_bytes",
Wf="process_virtual_memory_bytes",Vf="process_heap_bytes";function JE(t){return t.split(`
`).reduce((e,n)=>{if(!XE.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(JE,"structureOutput");Hi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new $i({name:r+Bf,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=GE.readFileSync("/proc/self/status","utf8"),d=JE(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new $i({name:r+Wf,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new $i({name:r+Vf,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};Hi.exports.metricNames=[Bf,Wf,Vf]});var qi=w((FM,zf)=>{"use strict";function YE(){try{return process.memoryUsage()}catch{return}}i(YE,"safeMemoryUsage");zf.
exports=YE});var Jf=w((BM,Ui)=>{"use strict";var QE=z(),Gf=Kf(),ZE=qi(),Xf="process_resident_memory_bytes";function e_(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new QE({name:n+Xf,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=ZE();o&&this.set(r,o.rss)}})}i(e_,"notLinuxVariant");Ui.exports=(t,e)=>process.platform===
"linux"?Gf(t,e):e_(t,e);Ui.exports.metricNames=process.platform==="linux"?Gf.metricNames:[Xf]});var Qf=w((VM,Fi)=>{"use strict";var t_=z(),n_=T("fs"),r_=T("process"),Yf="process_open_fds";Fi.exports=(t,e={})=>{if(r_.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new t_({name:n+Yf,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=n_.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};Fi.exports.metricNames=[Yf]});var eh=w((KM,ji)=>{"use strict";var s_=z(),i_=T("fs"),Zf="process_max_fds",Bt;ji.exports=(t,e={})=>{if(Bt===void 0)try{let a=i_.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Bt=Number(u[1]);break}}catch{return}if(Bt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new s_({name:n+Zf,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Bt!==void 0&&this.set(r,Bt)}})};ji.exports.metricNames=
[Zf]});var lh=w((zM,Bi)=>{"use strict";var Ie=z(),or;try{or=T("perf_hooks")}catch{}var nh="nodejs_eventloop_lag_seconds",rh="no\
dejs_eventloop_lag_min_seconds",sh="nodejs_eventloop_lag_max_seconds",ih="nodejs_eventloop_lag_mean_seconds",oh="nodejs_\
eventloop_lag_stddev_seconds",ah="nodejs_eventloop_lag_p50_seconds",ch="nodejs_eventloop_lag_p90_seconds",uh="nodejs_eve\
ntloop_lag_p99_seconds";function th(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(th,"reportEventloo\
pLag");Bi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(th,y,c,r)},"collect");if(or&&or.monitorEventLoopDelay)try{let y=or.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(th,b,c,r),u.set(r,y.
min/1e9),l.set(r,y.max/1e9),d.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),g.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Ie(
{name:n+nh,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Ie({name:n+
rh,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Ie({name:n+sh,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Ie({name:n+ih,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Ie({name:n+oh,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Ie({name:n+ah,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),g=new Ie({name:n+
ch,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Ie(
{name:n+uh,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
Bi.exports.metricNames=[nh,rh,sh,ih,oh,ah,ch,uh]});var mt=w((XM,dh)=>{"use strict";function o_(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(o_,"\
aggregateByObjectName");function a_(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(a_,"upda\
teMetrics");dh.exports={aggregateByObjectName:o_,updateMetrics:a_}});var mh=w((YM,Wi)=>{"use strict";var{aggregateByObjectName:c_}=mt(),{updateMetrics:u_}=mt(),fh=z(),hh="nodejs_active_hand\
les",ph="nodejs_active_handles_total";Wi.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new fh({name:r+hh,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();u_(this,c_(a),s)}}),new fh({name:r+ph,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Wi.exports.metricNames=[hh,ph]});var wh=w((QM,Vi)=>{"use strict";var gh=z(),{aggregateByObjectName:l_}=mt(),{updateMetrics:d_}=mt(),yh="nodejs_active_req\
uests",bh="nodejs_active_requests_total";Vi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new gh({name:n+yh,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();d_(this,l_(o),r)}}),new gh({name:n+bh,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};Vi.exports.metricNames=[yh,bh]});var _h=w((ZM,Ki)=>{"use strict";var Sh=z(),{updateMetrics:f_}=mt(),xh="nodejs_active_resources",Eh="nodejs_active_resour\
ces_total";Ki.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Sh({name:n+xh,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}f_(this,a,r)}}),new Sh(
{name:n+Eh,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};Ki.exports.metricNames=[xh,Eh]});var Ah=w((eD,Gi)=>{"use strict";var zi=z(),h_=qi(),kh="nodejs_heap_size_total_bytes",vh="nodejs_heap_size_used_bytes",Th="\
nodejs_external_memory_bytes";Gi.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=h_();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new zi({name:o+kh,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new zi({name:o+vh,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new zi({name:o+Th,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};Gi.exports.
metricNames=[kh,vh,Th]});var Rh=w((nD,Ji)=>{"use strict";var p_=z(),Oh=T("v8"),Ph=["total","used","available"],Xi={};Ph.forEach(t=>{Xi[t]=`nodejs\
_heap_space_size_${t}_bytes`});Ji.exports=(t,e={})=>{try{Oh.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
Ph.forEach(c=>{a[c]=new p_({name:r+Xi[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of Oh.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Ji.exports.metricNames=Object.values(Xi)});var Ih=w((rD,Qi)=>{"use strict";var m_=z(),Ch=process.version,Yi=Ch.slice(1).split(".").map(Number),Nh="nodejs_version_i\
nfo";Qi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new m_({name:n+Nh,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(Ch,Yi[0],Yi[1],Yi[2],...Object.values(r)).set(1)}})};Qi.exports.metricNames=[Nh]});var Dh=w((sD,Zi)=>{"use strict";var g_=_i(),xe;try{xe=T("perf_hooks")}catch{}var Mh="nodejs_gc_duration_seconds",y_=[.001,
.01,.1,1,2,5],gt=[];xe&&xe.constants&&(gt[xe.constants.NODE_PERFORMANCE_GC_MAJOR]="major",gt[xe.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",gt[xe.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",gt[xe.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");Zi.exports=(t,e={})=>{if(!xe)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:y_,a=new g_({name:n+Mh,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new xe.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?gt[l.detail.kind]:gt[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};Zi.exports.metricNames=[Mh]});var $h=w((iD,eo)=>{"use strict";var{isObject:b_}=ge(),w_=Uf(),S_=jf(),x_=Jf(),E_=Qf(),__=eh(),k_=lh(),v_=mh(),T_=wh(),A_=_h(),
O_=Ah(),P_=Rh(),R_=Ih(),C_=Dh(),Lh={processCpuTotal:w_,processStartTime:S_,osMemoryHeap:x_,processOpenFileDescriptors:E_,
processMaxFileDescriptors:__,eventLoopLag:k_,...typeof process.getActiveResourcesInfo=="function"?{processResources:A_}:
{},processHandles:v_,processRequests:T_,heapSizeAndUsed:O_,heapSpacesSizeAndUsed:P_,version:R_,gc:C_},N_=Object.keys(Lh);
eo.exports=i(function(e){if(e!=null&&!b_(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(Lh))n(e.register,e)},"collectDefaultMetrics");eo.exports.metricsList=N_});var no=w(to=>{"use strict";var{Grouper:I_,hashObject:M_}=ge();function yt(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new I_;return e.forEach(s=>{s.values.forEach(
o=>{let a=M_(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(yt,"AggregatorFactory");to.AggregatorFactory=
yt;to.aggregators={sum:yt(t=>t.reduce((e,n)=>e+n.value,0)),first:yt(t=>t[0].value),omit:i(()=>{},"omit"),average:yt(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:yt(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:yt(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var jh=w((uD,Fh)=>{"use strict";var bt=ft(),{Grouper:D_}=ge(),{aggregators:L_}=no(),Je=i(()=>{let t=T("cluster");return Je=
i(()=>t,"cluster"),t},"cluster"),qh="prom-client:getMetricsReq",ro="prom-client:getMetricsRes",Uh=[bt.globalRegistry],$_=0,
Hh=!1,so=new Map,ar=class extends bt{static{i(this,"AggregatorRegistry")}constructor(e=bt.PROMETHEUS_CONTENT_TYPE){super(
e),H_()}clusterMetrics(){let e=$_++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
so.set(e,a);let c={type:qh,requestId:e};for(let u in Je().workers)Je().workers[u].isConnected()&&(Je().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=bt.PROMETHEUS_CONTENT_TYPE){let r=new bt,s=new D_;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=L_[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof bt))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),Uh=e}};function H_(){Hh||(Hh=!0,Je().isMaster&&Je().on("message",(t,e)=>{if(e.type===ro){let n=so.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){so.delete(e.requestId),clearTimeout(n.errorTimeout);let s=ar.aggregate(n.responses).metrics();n.done(null,
s)}}}),Je().isWorker&&process.on("message",t=>{t.type===qh&&Promise.all(Uh.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:ro,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:ro,requestId:t.requestId,error:e.message})})}))}
i(H_,"addListeners");Fh.exports=ar});var cr=w($=>{"use strict";$.register=ft().globalRegistry;$.Registry=ft();Object.defineProperty($,"contentType",{configurable:!1,
enumerable:!0,get(){return $.register.contentType},set(t){$.register.setContentType(t)}});$.prometheusContentType=$.Registry.
PROMETHEUS_CONTENT_TYPE;$.openMetricsContentType=$.Registry.OPENMETRICS_CONTENT_TYPE;$.validateMetricName=Xe().validateMetricName;
$.Counter=mi();$.Gauge=z();$.Histogram=_i();$.Summary=Cf();$.Pushgateway=If();$.linearBuckets=Ii().linearBuckets;$.exponentialBuckets=
Ii().exponentialBuckets;$.collectDefaultMetrics=$h();$.aggregators=no().aggregators;$.AggregatorRegistry=jh()});var dr=w(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.utf8Count=ik;Ee.utf8EncodeJs=np;Ee.utf8EncodeTE=
rp;Ee.utf8Encode=ck;Ee.utf8DecodeJs=sp;Ee.utf8DecodeTD=ip;Ee.utf8Decode=fk;function ik(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(ik,"utf8Count");function np(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(np,"utf8EncodeJs");var ok=new TextEncoder,ak=50;function rp(t,e,n){
ok.encodeInto(t,e.subarray(n))}i(rp,"utf8EncodeTE");function ck(t,e,n){t.length>ak?rp(t,e,n):np(t,e,n)}i(ck,"utf8Encode");
var uk=4096;function sp(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=uk&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(sp,"utf8DecodeJs");var lk=new TextDecoder,dk=200;function ip(t,e,n){let r=t.subarray(e,e+
n);return lk.decode(r)}i(ip,"utf8DecodeTD");function fk(t,e,n){return n>dk?ip(t,e,n):sp(t,e,n)}i(fk,"utf8Decode")});var ho=w(fr=>{"use strict";Object.defineProperty(fr,"__esModule",{value:!0});fr.ExtData=void 0;var fo=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};fr.ExtData=fo});var pr=w(hr=>{"use strict";Object.defineProperty(hr,"__esModule",{value:!0});hr.DecodeError=void 0;var po=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};hr.DecodeError=po});var mr=w(De=>{"use strict";Object.defineProperty(De,"__esModule",{value:!0});De.UINT32_MAX=void 0;De.setUint64=hk;De.setInt64=
pk;De.getInt64=mk;De.getUint64=gk;De.UINT32_MAX=4294967295;function hk(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(hk,"setUint64");function pk(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(pk,"setInt64");function mk(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(mk,"getInt64");function gk(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(gk,"getUint64")});var mo=w(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.timestampExtension=re.EXT_TIMESTAMP=void 0;
re.encodeTimeSpecToTimestamp=ap;re.encodeDateToTimeSpec=cp;re.encodeTimestampExtension=up;re.decodeTimestampToTimeSpec=lp;
re.decodeTimestampExtension=dp;var yk=pr(),op=mr();re.EXT_TIMESTAMP=-1;var bk=4294967296-1,wk=17179869184-1;function ap({
sec:t,nsec:e}){if(t>=0&&e>=0&&t<=wk)if(e===0&&t<=bk){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),
n}else{let n=t/4294967296,r=t&4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(
4,r),s}else{let n=new Uint8Array(12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,op.setInt64)(r,4,t),n}}i(ap,"en\
codeTimeSpecToTimestamp");function cp(t){let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{
sec:n+s,nsec:r-s*1e9}}i(cp,"encodeDateToTimeSpec");function up(t){if(t instanceof Date){let e=cp(t);return ap(e)}else return null}
i(up,"encodeTimestampExtension");function lp(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:
return{sec:e.getUint32(0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,
nsec:o}}case 12:{let n=(0,op.getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new yk.DecodeError(`Unre\
cognized data size for timestamp (expected 4, 8, or 12): ${t.length}`)}}i(lp,"decodeTimestampToTimeSpec");function dp(t){
let e=lp(t);return new Date(e.sec*1e3+e.nsec/1e6)}i(dp,"decodeTimestampExtension");re.timestampExtension={type:re.EXT_TIMESTAMP,
encode:up,decode:dp}});var br=w(yr=>{"use strict";Object.defineProperty(yr,"__esModule",{value:!0});yr.ExtensionCodec=void 0;var gr=ho(),Sk=mo(),
go=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(Sk.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new gr.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new gr.ExtData(a,o)}}}
return e instanceof gr.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new gr.ExtData(n,e)}};yr.ExtensionCodec=go});var bo=w(yo=>{"use strict";Object.defineProperty(yo,"__esModule",{value:!0});yo.ensureUint8Array=Ek;function xk(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(xk,"isArrayBufferLike");function Ek(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):xk(t)?new Uint8Array(t):Uint8Array.
from(t)}i(Ek,"ensureUint8Array")});var So=w(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:!0});ye.Encoder=ye.DEFAULT_INITIAL_BUFFER_SIZE=ye.
DEFAULT_MAX_DEPTH=void 0;var fp=dr(),_k=br(),hp=mr(),kk=bo();ye.DEFAULT_MAX_DEPTH=100;ye.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var wo=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??_k.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,fp.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,fp.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,kk.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,hp.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,hp.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
ye.Encoder=wo});var pp=w(xo=>{"use strict";Object.defineProperty(xo,"__esModule",{value:!0});xo.encode=Tk;var vk=So();function Tk(t,e){return new vk.
Encoder(e).encodeSharedRef(t)}i(Tk,"encode")});var mp=w(Eo=>{"use strict";Object.defineProperty(Eo,"__esModule",{value:!0});Eo.prettyByte=Ak;function Ak(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(Ak,"prettyByte")});var gp=w(wr=>{"use strict";Object.defineProperty(wr,"__esModule",{value:!0});wr.CachedKeyDecoder=void 0;var Ok=dr(),Pk=16,
Rk=16,_o=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=Pk,n=Rk){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,Ok.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
wr.CachedKeyDecoder=_o});var xr=w(Sr=>{"use strict";Object.defineProperty(Sr,"__esModule",{value:!0});Sr.Decoder=void 0;var ko=mp(),Ck=br(),Ye=mr(),
Nk=dr(),yp=bo(),Ik=gp(),_e=pr(),vo="array",Kt="map_key",wp="map_value",Mk=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new _e.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),To=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=vo,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Kt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===vo){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Kt||e.type===wp){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Vt=-1,Oo=new DataView(
new ArrayBuffer(0)),Dk=new Uint8Array(Oo.buffer);try{Oo.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var bp=new RangeError("Insufficient data"),Lk=new Ik.CachedKeyDecoder,Ao=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=Oo;bytes=Dk;headByte=Vt;stack=new To;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??Ck.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Ye.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Ye.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Ye.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Ye.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Ye.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:Lk,this.mapKeyConverter=
e?.mapKeyConverter??Mk}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Vt,this.stack.reset()}setBuffer(e){let n=(0,yp.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Vt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,yp.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,ko.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
byte: ${(0,ko.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===vo)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Kt){if(n==="__proto\
__")throw new _e.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=wp;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Kt;continue e}}return n}}readHeadByte(){
return this.headByte===Vt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Vt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new _e.
DecodeError(`Unrecognized array type byte: ${(0,ko.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new _e.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new _e.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new _e.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw bp;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,Nk.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Kt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new _e.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw bp;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new _e.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,Ye.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,Ye.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};Sr.Decoder=Ao});var xp=w(Er=>{"use strict";Object.defineProperty(Er,"__esModule",{value:!0});Er.decode=$k;Er.decodeMulti=Hk;var Sp=xr();
function $k(t,e){return new Sp.Decoder(e).decode(t)}i($k,"decode");function Hk(t,e){return new Sp.Decoder(e).decodeMulti(
t)}i(Hk,"decodeMulti")});var kp=w(zt=>{"use strict";Object.defineProperty(zt,"__esModule",{value:!0});zt.isAsyncIterable=Ep;zt.asyncIterableFromStream=
_p;zt.ensureAsyncIterable=qk;function Ep(t){return t[Symbol.asyncIterator]!=null}i(Ep,"isAsyncIterable");async function*_p(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(_p,"a\
syncIterableFromStream");function qk(t){return Ep(t)?t:_p(t)}i(qk,"ensureAsyncIterable")});var vp=w(Gt=>{"use strict";Object.defineProperty(Gt,"__esModule",{value:!0});Gt.decodeAsync=Uk;Gt.decodeArrayStream=Fk;Gt.
decodeMultiStream=jk;var Po=xr(),Ro=kp();async function Uk(t,e){let n=(0,Ro.ensureAsyncIterable)(t);return new Po.Decoder(
e).decodeAsync(n)}i(Uk,"decodeAsync");function Fk(t,e){let n=(0,Ro.ensureAsyncIterable)(t);return new Po.Decoder(e).decodeArrayStream(
n)}i(Fk,"decodeArrayStream");function jk(t,e){let n=(0,Ro.ensureAsyncIterable)(t);return new Po.Decoder(e).decodeStream(
n)}i(jk,"decodeMultiStream")});var Ap=w(A=>{"use strict";Object.defineProperty(A,"__esModule",{value:!0});A.decodeTimestampExtension=A.encodeTimestampExtension=
A.decodeTimestampToTimeSpec=A.encodeTimeSpecToTimestamp=A.encodeDateToTimeSpec=A.EXT_TIMESTAMP=A.ExtData=A.ExtensionCodec=
A.Encoder=A.DecodeError=A.Decoder=A.decodeMultiStream=A.decodeArrayStream=A.decodeAsync=A.decodeMulti=A.decode=A.encode=
void 0;var Bk=pp();Object.defineProperty(A,"encode",{enumerable:!0,get:i(function(){return Bk.encode},"get")});var Tp=xp();
Object.defineProperty(A,"decode",{enumerable:!0,get:i(function(){return Tp.decode},"get")});Object.defineProperty(A,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Tp.decodeMulti},"get")});var Co=vp();Object.defineProperty(A,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return Co.decodeAsync},"get")});Object.defineProperty(A,"decodeArrayStream",{enumerable:!0,
get:i(function(){return Co.decodeArrayStream},"get")});Object.defineProperty(A,"decodeMultiStream",{enumerable:!0,get:i(
function(){return Co.decodeMultiStream},"get")});var Wk=xr();Object.defineProperty(A,"Decoder",{enumerable:!0,get:i(function(){
return Wk.Decoder},"get")});var Vk=pr();Object.defineProperty(A,"DecodeError",{enumerable:!0,get:i(function(){return Vk.
DecodeError},"get")});var Kk=So();Object.defineProperty(A,"Encoder",{enumerable:!0,get:i(function(){return Kk.Encoder},"\
get")});var zk=br();Object.defineProperty(A,"ExtensionCodec",{enumerable:!0,get:i(function(){return zk.ExtensionCodec},"\
get")});var Gk=ho();Object.defineProperty(A,"ExtData",{enumerable:!0,get:i(function(){return Gk.ExtData},"get")});var xt=mo();
Object.defineProperty(A,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return xt.EXT_TIMESTAMP},"get")});Object.defineProperty(
A,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return xt.encodeDateToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return xt.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
A,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return xt.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
A,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return xt.encodeTimestampExtension},"get")});Object.defineProperty(
A,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return xt.decodeTimestampExtension},"get")})});var nm=Tt(tu(),1);var oo={};jo(oo,{Metrics:()=>V_,Name:()=>G_,OptionalPhases:()=>Q_,Plugin:()=>io,Priority:()=>J_,Schema:()=>Y_,Status:()=>K_,
UseLog:()=>z_,Version:()=>X_});var nu={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that a check requests on each \
upstream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"The time between two checks. Default: 5s."},
timeout:{is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"inte\
ger",min:1,max:255},doc:"How many good answers in a row make an unhealthy upstream healthy. Default: 2."},failures:{is:{
kind:"integer",min:1,max:255},doc:"How many bad or missing answers in a row make an upstream unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"How many responses of 500 or more to clients in a row, or missin\
g ones, make an upstream unhealthy. Default: responses to clients do not count."},failover:{is:{kind:"boolean"},doc:"Whe\
ther requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var ru={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308. Clients remember a 308, so a ro\
llback does not reach them for as long."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remembe\
r a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"The scheme, short host and port \
of new URLs. Default: https and the first short host."}}},Qw={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"The status of the old host's answers in the meantime. Default: 503."}}},Zw={kind:"rec\
ord",fields:{deprecation:{is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{
is:{kind:"string",format:"link"},doc:"A page about the sunset (RFC 8594 section 6)."}}},Ts={deprecated:{is:{kind:"string",
format:"date"},doc:"When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{
kind:"string",format:"date"},doc:"When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},
afterSunset:{is:{kind:"enum",values:["serve","redirect","gone"]},doc:"What the host does after its sunset: serve as befo\
re (serve, the default), redirect to the short host, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:Qw},
doc:"Announced periods before the sunset in which the host answers with an error."},links:{is:Zw,doc:"Pages that respons\
es link to."}},su={kind:"record",fields:Ts};var e0={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},iu={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. With false they stay as\
 they were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},
doc:"How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of i\
ts own, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by whic\
h the old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without \
one, the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The \
Host header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (cli\
ent), so that its lifecycle applies."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests \
go to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:e0,doc:"\
The old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old clust\
er with the old host's certificate. Default: none; the Secret of the original Ingress stays in use."}}};var t0={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},ou={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h weight 0, or without a weight, gets no requests.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What kee\
ps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a\
 request has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Spl\
its only the requests on the short hosts, or only those on old hosts. Default: both."},override:{is:t0,doc:"How testers \
can choose a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Hashed together with the key. APIs with t\
he same salt and key put a client into the same share. Default: the API's name."}}};var n0={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},r0={kind:"record",fields:{secret:{is:{kind:"string",format:"host"},doc:"\
The name of a Secret in the release's namespace.",required:!0},key:{is:{kind:"string",format:"secretKey"},doc:"The key i\
n it.",required:!0}}},s0={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},doc:"The name of a Kong plu\
gin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own configuration, passed on as i\
t is. Secrets do not belong here: a text {vault://env/NAME} stands for one."},configFrom:{is:r0,doc:"Where the plugin's \
whole configuration is kept instead, as JSON or YAML. It needs Kong's ingress controller."}}},As={kind:"record",fields:{
path:{is:{kind:"string",format:"prefix"},doc:"The API's prefix on the short hosts, by whole segments. Default: /{api}."},
hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"ownHost"}},doc:"Old hosts of this API alone, besides the lega\
cyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"The cluster that serves the API when nothing else decides."},upstream:{
is:{kind:"string",format:"url"},doc:"Replaces the default cluster's url (and address) for this API. A base path is put i\
n front of the path."},split:{is:ou,doc:"Weights across clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all\
 of the API's requests to this cluster, whatever split says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"\
Whether the prefix is removed before the request goes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"h\
ostHeader"},doc:"The Host header that the upstream receives: upstream (default), client, or a host name of one's own, to\
 the letter: with a port only where one is said."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},doc:"What old ho\
sts do: proxy (default), or redirect to the short host."},redirect:{is:ru,doc:"How old hosts redirect, and what the new \
URLs begin with."},oldHosts:{is:su,doc:"The lifecycle of this API's old hosts. It replaces the lifecycle of their legacy\
Hosts."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backsla\
sh: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to\
 paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reject"]},
doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to the client'\
s URL. Default: false."},timeouts:{is:n0,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{is:{kind:"\
integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is 5."},healthCheck:{
is:nu,doc:"Health checks of the upstreams, and fail-over."},plugins:{is:{kind:"array",min:0,items:s0},doc:"Kong plugins \
for this API alone."},source:{is:iu,doc:"What the old cluster does with this API's old hosts (the chart's role: source).\
 Merged with the defaults field by field."},owner:{is:{kind:"string",format:"line"},doc:"Who is responsible for the API,\
 such as a team or an address: for the plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"string",format:"l\
abel"}},doc:"Labels by which APIs are moved in batches."}}};var i0={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...Ts}},o0={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess to connect to. Host, SNI and certificate remain those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whether the \
certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read \
and change the traffic."}}},bn={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"ho\
st"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,items:i0},
doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"map",min:1,
keys:"name",values:o0},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"add\
ress"},doc:"The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster conn\
ects to it (fixedIP)."},oldCluster:{is:{kind:"string",format:"name"},doc:"The cluster that APIs are moved away from, for\
 the plan. Needed where the clusters' urls do not tell."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to \
this cluster, whatever else the table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"\
The name of a response header that shows which cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"\
boolean"},doc:"Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of another A\
PI. For a gateway behind something that routes or admits by server name. Default: false."},defaults:{is:As,doc:"Fields f\
or every API that does not set them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:As},doc:"The APIs by name. {\
} is all that most need.",required:!0}}};function a0(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...au(n.is),...n.required===!0&&{required:!0}}}))}i(a0,
"kongFieldsOf");function au(t){return t.kind!=="record"?Os(t):{type:"record",required:!1,fields:Ps(t)}}i(au,"kongFieldTy\
peOf");function Ps(t){return Object.entries(t.fields).map(([e,n])=>({[e]:au(n.is)}))}i(Ps,"optionalKongFieldsOf");function Os(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:Os(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:Os(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:a0(t)}}}i(Os,"kongTypeOf");var Rs={"yaml-syntax":{severity:"error",when:"The file is not YAML, or has a key twice.",remedy:"Correct the YAML at thi\
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
ot add up to 100 or 1000.",remedy:"Make them add up to 100 (per cent) or to 1000 (thousandths)."},"key-unread":{severity:"\
warning",when:"A key by which clients are kept in one cluster, or a header by which testers choose, never gets to where \
it would be read: the next key decides, at last the client's address.",remedy:"Take a cookie, or a header whose name has\
 letters, digits and hyphens alone."},"sunset-too-early":{severity:"error",when:"A host's sunset is before its deprecati\
on (RFC 9745 section 4 forbids it).",remedy:"Set sunset to the day of deprecated or later."},"no-sunset":{severity:"erro\
r",when:"afterSunset is set without a sunset.",remedy:"Set sunset, or remove afterSunset."},"sunset-passed":{severity:"w\
arning",when:"An old host's sunset has passed and it is gone by now (kdp says this, by its clock).",remedy:"Correct the \
date if this is not meant; once nobody calls the host, take it out of the table."},"brownout-order":{severity:"error",when:"\
A brownout ends before it begins, goes on after the host's sunset, or overlaps the previous brownout.",remedy:"Set until\
 after from, list brownouts in order, and let the last one end by the sunset."},"redirect-not-signed-off":{severity:"err\
or",when:"A redirect is permanent (308), but not signed off with permanent: true.",remedy:"Set permanent: true, or use 3\
02 or 307."},"redirect-elsewhere":{severity:"error",when:"Redirects would lead to a host that is not a short host of the\
 table.",remedy:"Name one of the shortHosts as the origin's host."},"check-too-often":{severity:"error",when:"The interv\
al or timeout of a health check is less than 100ms.",remedy:"Set it to 100ms or more."},"secret-in-table":{severity:"war\
ning",when:"A plugin's configuration has what looks like a secret: by the field's name, a header's, or a password in a U\
RL.",remedy:"Keep the plugin's whole configuration in a Secret and name it: configFrom: {secret: NAME, key: KEY}. Or wri\
te {vault://env/NAME} here, and give Kong the variable NAME from a Secret (proxy.extraEnv)."},"plugin-config-twice":{severity:"\
error",when:"A plugin has both config and configFrom.",remedy:"Keep one of them."},"source-host":{severity:"error",when:"\
source.host is a host that the table does not serve for that API. The old cluster would call the new one by it.",remedy:"\
Name one of the API's old hosts or a short host, or add the host to the API's hosts."}};function _(t,e,n,r=Rs[t].remedy){return{code:t,severity:Rs[t].severity,path:e,message:n,remedy:r}}i(_,"finding");function Be(t){
let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}i(Be,"format\
Path");function cu({code:t,path:e,message:n,remedy:r}){return`[${t}] ${Be(e)}: ${n} ${r}`}i(cu,"formatFinding");function Cs(t){
for(let e of t)if(e.severity==="error")return!0;return!1}i(Cs,"hasErrors");function v(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}i(v,"ownValue");function de(t,e,n){e==="__proto__"?Object.
defineProperty(t,e,{value:n,configurable:!0,enumerable:!0,writable:!0}):t[e]=n}i(de,"setOwn");function We(t){if(t-t!==0||Math.abs(t)>=1e14)return c0(t);let e=Math.abs(t),n=Math.floor(e),r=Math.floor((e-n)*1e12+.5),
s=t<0?"-":"";if(r===0)return`${s}${n}`;if(r===1e12)return`${s}${n+1}`;let o=`${r}`.padStart(12,"0");for(;o.endsWith("0");)
o=o.substring(0,o.length-1);return`${s}${n}.${o}`}i(We,"numberText");function c0(t){if(t!==t)return"NaN";let e=t<0?"-":"",
n=Math.abs(t);if(n-n!==0)return`${e}Infinity`;let r=0;for(;n>=1e14;)n/=10,r+=1;return`${e}${Math.floor(n)}e${r}`}i(c0,"h\
ugeText");function B(t){return t.length===1&&t>="0"&&t<="9"}i(B,"isDigit");function fe(t){return t!==""&&H(t,B)}i(fe,"isDigits");function he(t){
return B(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(he,"isHexDigit");function Ns(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(Ns,
"isLetter");function Rt(t){return Ns(t)||B(t)}i(Rt,"isAlphanumeric");function oe(t){return Ns(t)||B(t)||t!==""&&"-._~".includes(
t)}i(oe,"isUnreserved");function uu(t){return du(t,"-._/")}i(uu,"isLabel");function lu(t){return du(t,"-_")}i(lu,"isPlug\
inName");function du(t,e){let n=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!H(n,Rt)?!1:H(t,r=>Rt(r)||e.
includes(r))}i(du,"isAlphanumericWith");function fu(t){return t===""||t.length>253||t.startsWith(".")?!1:H(t,e=>Rt(e)||"\
-._".includes(e))}i(fu,"isSecretKey");function hu(t){return t!==""&&f0(t)<=200&&H(t,e=>e.charCodeAt(0)>=32&&e.charCodeAt(
0)!==127)}i(hu,"isPrintable");function wn(t){return H(t,e=>Ns(e)||B(e)||"!#$%&'*+-.^_`|~".includes(e))}i(wn,"isToken");function H(t,e){
for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(H,"every");var u0=!1,[l0,d0]=u0?[128,191]:[56320,57343];
function f0(t){let e=0;for(let n=0;n<t.length;n++)pu(t,n)&&(e+=1);return e}i(f0,"characterCount");function Sn(t,e=200){let n=0;
for(let r=0;r<t.length;r++)if(pu(t,r)&&(n+=1),n>e)return`${t.substring(0,r)}...`;return t}i(Sn,"shortText");function pu(t,e){
let n=t.charCodeAt(e);return n<l0||n>d0}i(pu,"isBeginning");var Is=86400,h0=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],p0=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],m0=[31,28,31,30,31,30,31,31,30,31,30,31];function ae(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=Oe(t,0,4),r=Oe(t,5,2),s=Oe(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>xn(n,r))return;let o=b0(n,r,s)*Is;if(t.length===10)return o;let a=g0(t.substring(10));return a===void 0?void 0:o+
a}i(ae,"parseDate");function gu(t){return ae(t)!==void 0}i(gu,"isDate");function yu(t){let e=Math.floor(t/Is),n=t-e*Is,r=1970,
s=e;for(;s>=Ms(r);)s-=Ms(r),r+=1;let o=1;for(;s>=xn(r,o);)s-=xn(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>mu(l)).join(":"),c=h0[e%7]??"",u=p0[o-1]??"";return`${c}, ${mu(s+1)} ${u} ${r} ${a} GMT`}i(yu,"formatHttpDa\
te");function g0(t){let e=Oe(t,1,2),n=Oe(t,4,2),r=Oe(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=y0(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(g0,"parseTime");function y0(t){if(t==="Z")return 0;let e=t.charAt(0),n=Oe(t,1,2),r=Oe(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(y0,"parse\
Offset");function Oe(t,e,n){let r=t.substring(e,e+n);return r.length===n&&fe(r)?Number(r):void 0}i(Oe,"digitsAt");function mu(t){
return t<10?`0${t}`:`${t}`}i(mu,"twoDigits");function bu(t){return t%4===0&&(t%100!==0||t%400===0)}i(bu,"isLeapYear");function Ms(t){
return bu(t)?366:365}i(Ms,"daysOfYear");function xn(t,e){return e===2&&bu(t)?29:m0[e-1]??0}i(xn,"daysOfMonth");function b0(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=Ms(s);for(let s=1;s<e;s++)r+=xn(t,s);return r}i(b0,"daysSince1970");var w0=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),S0=2147483646,x0=4,E0=5;function pe(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;B(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!B(t.charAt(r));)r+=1;let c=w0.
get(t.substring(a,r));if(o===""||o.length>E0||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=x0&&e<=S0?e:void 0}i(
pe,"parseDuration");function wu(t){return pe(t)!==void 0}i(wu,"isDuration");var _0=63,k0=253;function En(t){return t!==""&&t.length<=_0&&!t.startsWith("-")&&!t.endsWith("-")&&H(t,e=>B(e)||e>="a"&&
e<="z"||e==="-")}i(En,"isDnsLabel");function Pe(t){if(t.length>k0)return!1;let e=t.split(".");for(let n of e)if(!En(n))return!1;
return!fe(e[e.length-1]??"")}i(Pe,"isHostName");function _n(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!fe(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(_n,"isIpv4");function Ds(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&_n(c))n+=2;else if(c!==""&&c.length<=
4&&H(c,he))n+=1;else return!1}}return e.length===2?n<8:n===8}i(Ds,"isIpv6");function rt(t){return _n(t)||Ds(t)}i(rt,"isI\
pAddress");function Ve(t){return rt(t)||Pe(t)}i(Ve,"isAddress");function Su(t){return t==="/"?!0:xu(t,e=>e!==""&&H(e,oe))}i(Su,"isPrefix");function kn(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return xu(e,v0)}i(kn,"isBasePath");function xu(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(xu,"segmentsAre");function v0(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!T0(t.substring(e,e+3)))return!1;e+=3}else{if(!oe(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(v0,"isNormalSegment");function T0(t){let e=t.substring(1);return e.
length===2&&H(e,he)&&e.toUpperCase()===e}i(T0,"isUpperEscape");var F="{api}";function R(t,e){return t.split(F).join(e)}i(R,"withApi");function vn(t){return t==="https"?443:80}i(vn,"defaultPort");function W(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=_u(s);if(!(a===void 0||!kn(o)))return{scheme:e,host:a.host,port:a.port??vn(e),basePath:o}}
i(W,"parseUpstreamUrl");function Eu(t){let e=_u(t);return e!==void 0&&Pe(e.host)}i(Eu,"isNameWithPort");function Re(t){let e=t.
indexOf(":");return e===-1?t:t.substring(0,e)}i(Re,"withoutPortNumber");function _u(t){let e=t.indexOf("]"),n=t.indexOf(
":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=A0(r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=O0(t.
substring(n+1));return o===void 0?void 0:{host:s,port:o}}i(_u,"parseAuthority");function A0(t){if(t.startsWith("[")&&t.endsWith(
"]")){let e=t.substring(1,t.length-1);return Ds(e)?e:void 0}return Pe(t)||_n(t)?t:void 0}i(A0,"parseHost");function O0(t){
if(!fe(t)||t.length>5||t.startsWith("0"))return;let e=Number(t);return e<=65535?e:void 0}i(O0,"parsePort");var P0=":/?#[]@!$&()*+,;=";function ku(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(W(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return H(r,s=>oe(s)||B(s)||
s==="%"||P0.includes(s))&&R0(r)}i(ku,"isLink");function R0(t){return t.split("%").slice(1).every(e=>he(e.charAt(0))&&he(
e.charAt(1)))}i(R0,"hasWholeEscapes");function Ke(t){let e=[];for(let n of t.split(",")){let r=N0(C0(n));if(r===void 0)return;e.push(r)}return e}i(Ke,"parseSp\
litKeys");function C0(t){let e=0,n=t.length;for(;e<n&&t.charAt(e)===" ";)e+=1;for(;n>e&&t.charAt(n-1)===" ";)n-=1;return t.
substring(e,n)}i(C0,"withoutSpaces");function N0(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.
substring(0,e),r=t.substring(e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!wn(r)))return{kind:n,name:r}}i(N0,"parseSpli\
tKey");function st(t){return e=>t(R(e,"x"))}i(st,"withSomeApi");var Ct={name:{mustBe:"a DNS label (RFC 1123): lower-case letter\
s, digits and hyphens, at most 63, a letter or digit at both ends",allows:En},host:{mustBe:"a host name in lower case, s\
uch as dev-01.example.com, without scheme, port, wildcard or final dot",allows:Pe},hostPattern:{mustBe:`a host name in l\
ower case in which ${F} stands for the API's name, once`,allows:i(t=>t.split(F).length===2&&st(Pe)(t),"allows")},ownHost:{
mustBe:`a host name in lower case (${F} may stand for the API's name), without scheme, port, wildcard or final dot`,allows:st(
Pe)},prefix:{mustBe:"a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the \
end, no . or .. segment",allows:st(Su)},url:{mustBe:"http://host[:port][/base] or https://host[:port][/base], without us\
er, query or fragment",allows:i(t=>W(R(t,"x"))!==void 0,"allows")},address:{mustBe:"an IP address or a host name, withou\
t a port",allows:st(Ve)},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case, with a port (name:port) \
where the upstream shall see one',allows:st(Eu)},date:{mustBe:'a day such as "2027-03-31" or a time such as "2027-03-31T\
18:00:00Z"',allows:gu},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",allows:wu},splitKeys:{
mustBe:'"header:NAME", "cookie:NAME", "consumer" or "ip", or several of them separated by commas (and spaces)',allows:i(
t=>Ke(t)!==void 0,"allows")},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&H(t,oe),"a\
llows")},token:{mustBe:"a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&wn(t),"allows")},link:{
mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without user",allows:ku},origin:{mustBe:"h\
ttp://host[:port] or https://host[:port], without a path",allows:i(t=>W(t)?.basePath==="","allows")},requestPath:{mustBe:"\
a path that begins with /, such as /healthz",allows:i(t=>kn(t)&&t!=="","allows")},objectName:{mustBe:`the name of a Kube\
rnetes object: a DNS label in which ${F} may stand for the API's name`,allows:st(En)},label:{mustBe:"1 to 63 letters, di\
gits or -._/, a letter or digit at both ends",allows:uu},line:{mustBe:"one line of 1 to 200 characters",allows:hu},secretKey:{
mustBe:"a key of a Secret: letters, digits and -._, at most 253, no dot at its front",allows:fu},pluginName:{mustBe:"the\
 name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at both ends",allows:lu}};function it(t,e){let n,r=Math.min(2,Math.floor(t.length/2))+1;for(let s of e){let o=I0(t.toLowerCase(),s.toLowerCase());
o<r&&(n=s,r=o)}return n}i(it,"closest");function I0(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=
e.length;r++)n.push(r);for(let r=1;r<=t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-
1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(I0,"editDistan\
ce");function Au(t,e){return M0(t.trim(),e).find(n=>n!==t&&Ct[e].allows(n))}i(Au,"suggestionFor");function M0(t,e){switch(e){case"\
name":case"objectName":return[t,Tu(t.toLowerCase())];case"host":case"ownHost":case"hostHeader":case"address":return[t,Ls(
t)];case"hostPattern":return[t,Ls(t),`${F}${D0(Ls(t))}`];case"prefix":case"requestPath":return[t,`/${L0(t)}`];case"url":case"\
origin":case"link":return[t,vu(t),`https://${t}`,vu(t).split("/").slice(0,3).join("/")];case"date":return $0(t);case"dur\
ation":return H0(t);case"splitKeys":return[t,t.split(" ").join("").toLowerCase(),`header:${t}`];case"salt":case"token":case"\
label":case"secretKey":case"pluginName":return[t,Tu(t)];case"line":return[t.split(`
`).join(" ")]}}i(M0,"candidatesFor");function Ls(t){let e=t.toLowerCase().split("://"),r=((e[e.length-1]??"").split("/")[0]??
"").split(":")[0]??"";return r.endsWith(".")?r.substring(0,r.length-1):r}i(Ls,"hostIn");function D0(t){return t.startsWith(
"*")?t.substring(1):t}i(D0,"afterWildcard");function L0(t){return t.split("/").filter(e=>e!=="").join("/")}i(L0,"pathIn");
function vu(t){let[e="",...n]=t.split("://");return n.length===0?t:`${e.toLowerCase()}://${n.join("://")}`}i(vu,"withLow\
erScheme");function Tu(t){return t.split("_").join("-").split(" ").join("-")}i(Tu,"dashed");function $0(t){let[e="",...n]=t.
split("T").join(" ").split(" "),s=e.split("/").join("-").split(".").join("-").split("-").map(a=>a.length===1?`0${a}`:a).
join("-");if(n.length===0)return e.length===8?[`${e.substring(0,4)}-${e.substring(4,6)}-${e.substring(6)}`,s]:[s];let o=`${s}\
T${n.join("")}`;return[o,`${o}Z`,`${o}:00Z`]}i($0,"datesFor");function H0(t){let e=t.toLowerCase().split(" ").join(""),n=e.
endsWith("d")?Number(e.substring(0,e.length-1)):0,s=["seconds","second","secs","sec","minutes","minute","mins","min","ho\
urs","hour"].map(o=>e.endsWith(o)?e.substring(0,e.length-o.length+1):"");return[e,...s,`${e}s`,n>0?`${n*24}h`:""]}i(H0,"\
durationsFor");var $s={name:"api01",host:"dev-01.example.com",hostPattern:'"{api}.example.com"',ownHost:"api01.example.com",prefix:"/ap\
i01",url:'"http://{api}.example.com:8080"',address:"10.98.10.88",hostHeader:"upstream",date:'"2027-03-31"',duration:"5s",
splitKeys:"header:X-User-Id",salt:"wave-1",token:"X-Kdp-Cluster",link:"https://example.com/policy",origin:"https://dev-0\
1.example.com",requestPath:"/healthz",objectName:'"{api}-service"',label:"wave-1",line:"payments@example.com",secretKey:"\
config.json",pluginName:"rate-limiting"};var q0=[["\uFF1A","full-width colon",": "],["\uFF0C","full-width comma",", "],["\u3000","full-width space"," "],["\u201C",
"curly quotation mark",'"'],["\u201D","curly quotation mark",'"'],["\uFF5B","full-width brace","{"],["\uFF5D","full-widt\
h brace","}"]];function Nt(t){let e,n=t;for(let[r,s,o]of q0)n.includes(r)&&(e??=`${r} is a ${s}`,n=n.split(r).join(o).split(
`${o} `).join(o));return e===void 0?void 0:`${e}. Write ${n.trim()}.`}i(Nt,"lookAlikeRemedy");var U0=["true","yes","on","y"],F0=["false","no","off","n"],Ou=1e3;function Pu(t,e){return typeof t=="string"?j0(t,e):e.kind!==
"string"&&e.kind!=="enum"?void 0:typeof t=="number"||typeof t=="boolean"?e.kind==="string"&&e.format==="duration"&&typeof t==
"number"?`Write ${t}s for seconds, ${t}ms for milliseconds.`:`Write "${String(t)}", in quotes.`:typeof t=="object"&&t!==
null&&Object.keys(t).join()==="api"?`Write "${F}", in quotes: a brace begins a map.`:void 0}i(Pu,"remedyForType");function j0(t,e){
if(!(t.length>Ou))switch(e.kind){case"boolean":return U0.includes(t.toLowerCase())?"Write true, without quotes.":F0.includes(
t.toLowerCase())?"Write false, without quotes.":"Write true or false.";case"integer":case"number":case"enum":{let n=t.endsWith(
"%")?t.substring(0,t.length-1).trim():t;return n!==""&&H(n,s=>B(s)||s===".")&&n.split(".").length<3?`Write ${n}, without\
 quotes.`:"Write a number, without quotes and unit."}case"array":return t===""?"Write [] for none.":`Write [${t}].`;case"\
map":case"record":case"opaque":return Nt(t)??(t===""?"Write {} for nothing.":void 0);default:return}}i(j0,"remedyForText");
function Hs(t,e){if(t.length>Ou)return`Write it as in this example: ${$s[e]}.`;let n=Nt(t);if(n!==void 0)return n;let r=Au(
t,e);return r===void 0?`Write it as in this example: ${$s[e]}.`:`Write ${r}.`}i(Hs,"remedyForFormat");function Ru(t,e){let n=it(
String(t),e.map(r=>String(r)));return n===void 0?`Write ${e.join(" or ")}.`:`Write ${n}.`}i(Ru,"remedyForEnum");function Cu(t,e,n){
return t<e?`Write ${e} or more.`:t>n?`Write ${n} or less.`:`Write ${Math.floor(t)} or ${Math.floor(t)+1}.`}i(Cu,"remedyF\
orNumber");function qs(t){return Array.isArray(t)}i(qs,"isList");var B0=Array.isArray({});function V(t){return typeof t!="object"||
t===null?!1:!qs(t)||B0&&t.length===0}i(V,"isMap");function Nu(t,e,n){let r=[];return Tn(t,e,n,r),r}i(Nu,"checkStructure");
function Tn(t,e,n,r){if(t==null){r.push(_("null-value",n,`${ze(n)} has no value.`));return}switch(e.kind){case"record":V(
t)?V0(t,e,n,r):r.push(Ce(t,"a map",e,n));return;case"map":V(t)?K0(t,e,n,r):r.push(Ce(t,"a map",e,n));return;case"array":
qs(t)?z0(t,e,n,r):r.push(Ce(t,"a list",e,n));return;default:{let s=W0(t,e,n);s!==void 0&&r.push(s)}}}i(Tn,"check");function W0(t,e,n){
switch(e.kind){case"opaque":return V(t)?void 0:Ce(t,"a map",e,n);case"boolean":return typeof t=="boolean"?void 0:Ce(t,"t\
rue or false",e,n);case"integer":case"number":return G0(t,e,n);case"enum":return X0(t,e,n);case"string":{if(typeof t!="s\
tring")return Ce(t,"text",e,n);let r=Ct[e.format];if(r.allows(t))return;let s=e.format==="url"?Y0(t):void 0;return An(t,
r.mustBe,n,s??Hs(t,e.format))}}}i(W0,"checkLeaf");function V0(t,e,n,r){let s=Object.keys(e.fields);for(let o of Object.keys(
t)){let a=v(e.fields,o);a!==void 0?Tn(v(t,o),a.is,[...n,o],r):r.push(J0(o,s,n))}for(let o of s)v(e.fields,o)?.required===
!0&&!Object.keys(t).includes(o)&&r.push(_("missing-field",[...n,o],`${ze(n)} needs the field ${o}.`))}i(V0,"checkRecord");
function K0(t,e,n,r){let s=Ct[e.keys],o=Object.keys(t);for(let a of o)s.allows(a)||r.push(An(a,s.mustBe,[...n,a],Hs(a,e.
keys))),Tn(v(t,a),e.values,[...n,a],r);o.length<e.min&&r.push(_("too-few",n,`${ze(n)} has no entry.`))}i(K0,"checkMap");
function z0(t,e,n,r){for(let s=0;s<t.length;s++)Tn(t[s],e.items,[...n,s],r);t.length<e.min&&r.push(_("too-few",n,`${ze(n)}\
 has no entry.`))}i(z0,"checkArray");function G0(t,e,n){let r=e.kind==="integer"?"a whole number":"a number";if(typeof t!=
"number")return Ce(t,r,e,n);if(t>=e.min&&t<=e.max&&(e.kind==="number"||Math.floor(t)===t))return;let o=Cu(t,e.min,e.max);
return An(We(t),`${r} from ${e.min} to ${e.max}`,n,o)}i(G0,"checkNumber");function X0(t,e,n){let r=e.values,s=typeof r[0]==
"number"?"number":"string";if(typeof t!==s)return Ce(t,s==="number"?"a whole number":"text",e,n);let o=t;if(!r.includes(
o))return An(Iu(t),`one of ${r.join(", ")}`,n,Ru(o,r))}i(X0,"checkEnum");function J0(t,e,n){let r=it(t,e),s=Nt(t)??(r===
void 0?`Known here: ${e.join(", ")}.`:`Did you mean ${r}?`);return _("unknown-field",[...n,t],`${ze(n)} has no field ${Sn(
t)}.`,s)}i(J0,"unknownField");function Ce(t,e,n,r){let s=`${ze(r)} must be ${e}, but is ${Q0(t)}.`;return _("wrong-type",
r,s,Pu(t,n))}i(Ce,"wrongType");function An(t,e,n,r){return _("bad-value",n,`${ze(n)}: "${Sn(t)}" must be ${e}.`,r)}i(An,
"badValue");function Y0(t){if(!(!t.startsWith("grpc://")&&!t.startsWith("grpcs://")))return"A table routes HTTP by paths\
, and gRPC has paths of its own: give such an API a host and a route of Kong's beside the table (chart/README.md, gRPC)."}
i(Y0,"grpcRemedy");function Q0(t){return qs(t)?"a list":V(t)?"a map":typeof t=="string"?`the text "${Sn(t)}"`:`${typeof t==
"number"?"the number":"the word"} ${Iu(t)}`}i(Q0,"describe");function Iu(t){return typeof t=="number"?We(t):String(t)}i(
Iu,"plainText");function ze(t){return t.length===0?"routeTable":Be(t)}i(ze,"label");var On="has more than 3000000 values",Pn="has lists and maps that are more than 100 levels deep",Mu="has more than 67108\
864 bytes";var eS=34,tS=44,nS=[91,123],rS=[93,125];function ot(t){if(t.length>67108864)return Mu;let e=0,n=1,r=0;for(;r<t.length;){
let s=t.charCodeAt(r);if(s===eS)r=sS(t,r);else if(s===tS)n+=1;else if(nS.includes(s)){if(n+=1,e+=1,e>100)return`${Pn} (c\
haracter ${r+1} of the JSON)`}else rS.includes(s)&&(e-=1);if(n>3e6)return On;r+=1}}i(ot,"jsonExcess");function sS(t,e){let n=e;
do n=t.indexOf('"',n+1);while(n!==-1&&iS(t,n));return n===-1?t.length:n}i(sS,"endOfString");function iS(t,e){let n=0;for(;t.
charAt(e-n-1)==="\\";)n+=1;return n%2===1}i(iS,"isEscaped");var Du=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable","companion"],Lu=[...Du.map(t=>({[t]:{type:"\
boolean",default:!1}})),{json:{type:"string",len_min:2}},...Ps(bn)],oS={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,
sharedTable:!1,companion:!1,entity:""};function $u(t,e){if(!V(t))return{...oS,table:t};let n={};for(let s of Object.keys(
t))!Du.includes(s)&&s!=="json"&&!cS(s)&&de(n,s,v(t,s));let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.
catchAll===!0,logDecision:t.logDecision===!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,companion:t.
companion===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:typeof r=="string"?aS(r,e):n}}i($u,"readConf\
ig");function aS(t,e){return ot(t)===void 0?e(t):t}i(aS,"tableOf");function cS(t){return t.startsWith("__")||t.endsWith(
"_id")}i(cS,"isAddedByKong");var It=class{static{i(this,"QueuedCalls")}#e;#n;#t=[];constructor(e,n){this.#e=e,this.#n=n}setScheme(e){this.#t.push(()=>this.#e.
service.request.setScheme(e))}setTarget(e,n){this.#t.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#t.push(
()=>this.#e.service.setTlsVerify(e))}setHeader(e,n){this.#t.push(()=>this.#e.service.request.setHeader(e,n))}setPath(e){
this.#t.push(()=>this.#e.service.request.setPath(e))}setTimeouts(e,n,r){this.#t.push(()=>this.#e.service.setTimeouts(e,n,
r))}setRetries(e){this.#t.push(()=>this.#e.service.setRetries(e))}setForwardedPrefix(e){this.#n&&this.#t.push(()=>this.#e.
kdp.setForwardedPrefix(e))}setResponseHeaders(e){this.#t.push(async()=>{this.#n&&await this.#e.kdp.setResponseHeaders(e)===
!0||await this.#e.response.setHeaders(e)})}log(e){this.#t.push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){this.#t.
push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){this.#t.push(()=>this.#e.ctx.shared.set("kdp_rewrite",e))}async send(){
for(let e of this.#t)await e()}};function at({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(at,"loggedDecision");function Hu(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(Hu,"requestHea\
derCalls");function qu({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(qu,"connectionCalls");function Uu({route:t,prefix:e},n){return t.stripPath&&e!==""?uS(e,n):void 0}i(Uu,"forwardedPrefix");function uS(t,e){if(t!==
"/")return e.length===t.length?t:`${t}/`}i(uS,"prefixTakenOff");function Z(t){let e=t.indexOf(":");if(e===-1)return Fu(t.toLowerCase());let n=t.substring(e+1);return n===""||fe(n)?Fu(t.
substring(0,e).toLowerCase()):""}i(Z,"hostKey");function ju(t){let e=Z(t),n=t.indexOf(":");return e===""?t:n===-1||n===t.
length-1?e:e+t.substring(n)}i(ju,"canonicalHost");function Rn(t){let e=t.indexOf(":");return e!==-1&&fe(t.substring(e+1))?
t.substring(0,e):t}i(Rn,"withoutPort");function Fu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(Fu,"withoutFi\
nalDot");function Bu({route:t,prefix:e,entry:n},r,{scheme:s,host:o},a){let c={scheme:s,authority:o.toLowerCase()},u={scheme:s,authority:a.
host};return{upstreams:c.authority===u.authority?[c]:[c,u],basePath:a.basePath,prefix:t.stripPath?e:"",host:Z(r.host)+r.
host.substring(Rn(r.host).length),isShort:n==="short"}}i(Bu,"sharedRewrite");var Ge={};function Cn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(Cn,"upstreamPath");function Wu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:l}=s,{upstream:d,cluster:h,
requestHeaders:p,responseHeaders:g}=l,{route:f}=c,y=h===f.nativeCluster,b=y?f.nativeDestination:f.destinations.get(h??"");
if(d===null||b===void 0)throw new Error(`decided for ${f.api} without an upstream`);let E=t&&y;E?f.hasOtherHost&&a.setHeader(
"Host",d.host):dS(s,d,b,o,a),p!==void 0&&Hu(p,a),t||lS(s,a),g!==Ge&&Object.keys(g).length>0&&a.setResponseHeaders(g),(t?
n&&!E:e||n)&&a.log(at(r,l,u)),(t&&e&&!E||f.hasPassiveChecks&&!n)&&a.share(at(r,l,u)),f.rewritesResponse&&a.shareRewrite(
Bu(c,u,d,b))}i(Wu,"callsFor");function lS({match:t,path:e},n){qu(t.route,n);let r=Uu(t,e);r!==void 0&&n.setForwardedPrefix(
r)}i(lS,"ownRouteCalls");function dS({match:t,path:e,query:n},{scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},l,d){
let h=l===void 0?fS(t,e):void 0;r!==(l??h?.scheme)&&d.setScheme(r),d.setTarget(c,o),r==="https"&&u!==h?.tlsVerify&&d.setTlsVerify(
u),s!==c&&d.setHeader("Host",s);let p=n===""?a:a.substring(0,a.length-n.length);p!==(h?.path??e)&&d.setPath(p)}i(dS,"ups\
treamCalls");function fS({route:t,prefix:e},n){let{scheme:r,basePath:s,tlsVerify:o}=t.nativeDestination,a=Cn(n,t.stripPath?
e:"",s);return{scheme:r,path:a,tlsVerify:r==="https"?o:void 0}}i(fS,"nativeForwarding");function js(t,e,n){let r=R(t.url,e),s=W(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,l=hS(a.includes(":")?`[${a}]`:a,o,c),d=t.address===void 0?a:R(t.address,e);return{scheme:o,
name:a,host:l,serverName:o==="https"?Ku(l):null,address:d,dialled:d.includes(":")?`[${d}]`:d,port:c,basePath:u,tlsVerify:t.
tlsVerify??!0,isOwnHost:n(a)}}i(js,"destinationOf");function Nn(t,e,n){return t==="upstream"?n.host:t==="client"?ju(e):t}
i(Nn,"hostHeaderOf");function Vu(t,{scheme:e,port:n}){return t==="upstream"||t==="client"||n===vn(e)?!0:t.endsWith(`:${n}`)}
i(Vu,"isSentByKong");function hS(t,e,n){return n===vn(e)?t:`${t}:${n}`}i(hS,"withPort");function In(t,e){return t===e.host?
e.serverName:e.scheme==="https"?Ku(t):null}i(In,"serverNameFor");function Ku(t){if(t.startsWith("["))return null;let e=Re(
t);return rt(e)?null:e}i(Ku,"serverNameOf");var pS=2e3,zu=2,mS=[200,204,302];function Gu({routes:t,checkedApis:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(gS(s,o,a,s.healthCheck))}return n}i(Gu,"checkTargetsOf");function gS({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:l}=s,d=Nn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:d,serverName:In(d,s),tlsVerify:l,path:o.path,timeout:pe(o.timeout??"")??pS,statuses:o.
statuses??mS},interval:n,thresholds:{successes:o.successes??zu,failures:o.failures??zu,passive:o.passive}}}i(gS,"targetO\
f");var ct={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function Xu(t){return t!==void 0&&Object.keys(ct).includes(t)}i(Xu,"isProblem");var yS="application/problem+json";function Ju(t){return K(t,{"Retry-After":"5"})}i(Ju,"refusalExit");function K(t,e={},n,r=ct[t].
status){let{type:s}=ct[t];return{status:r,type:s,headers:{"Content-Type":yS,...e},...n!==void 0&&{members:n}}}i(K,"probl\
emExit");function Mn(t){return t.exit!==null}i(Mn,"hasExit");function Yu({api:t,entry:e,responseHeaders:n},{host:r}){let s=Rn(r)===
Z(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:K(s)}}
i(Yu,"exitForMissingRoute");function Qu({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||
t&&!u)&&c.log(at(s,a,o)),t&&u&&c.share(at(s,a,o))}i(Qu,"logExit");function Zu({exit:t,responseHeaders:e,because:n}){let[
r]=n;return{status:t.status,headers:{...e,...t.headers},problem:Xu(r)?r:void 0}}i(Zu,"kongExitOf");function el({nativeRoutes:t},e){return t&&!e.checksServerName&&bS(e)}i(el,"needsNoPlugin");function bS(t){return!wS(t)&&
t.routes.every(({isNative:e})=>e)}i(bS,"isNativeTable");function wS({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({lifecycle:n})=>n.isDeclared)}i(wS,"needsPlu\
ginForEveryRequest");function SS(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=ct[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(SS,"problemOf");function Dn(t,e,n,r){return JSON.stringify(SS(t,e,n,r))}i(Dn,"problem\
Body");function G({headers:t},e){return v(t,e)}i(G,"headerOf");function ut(t){let e=0,n=t.length;for(;e<n&&tl(t.charAt(e));)e+=
1;for(;n>e&&tl(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(ut,"trimSpace");function tl(t){return t===" "||t==="	"}i(tl,
"isSpace");var lt="cdn-loop";function nl(t){let e=G(t,lt);return e===void 0?xS:ES(e)}i(nl,"gatewaysOf");var xS=[];function ES(t){return _S(
t).map(e=>ut(e.split(";")[0]??"")).filter(e=>e!=="")}i(ES,"gatewaysIn");function _S(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(_S,"elementsOf");function rl(t,e,{isOwnHost:n}){if(!n)return;let r=G(e,lt)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(rl,"loopHeaders");function Bs(t,e){let n=`${e}=`;for(let r of(G(t,"cookie")??"").split(";")){let s=ut(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(Bs,"cookieOf");function Ln(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Mt(ol(dt(n,il(sl(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=dt(n,il(sl(t,r,t.length-r)))),n=dt(n,t.length),n=Mt(dt(n,Math.floor(n/65536)),2246822507),n=Mt(dt(
n,Math.floor(n/8192)),3266489909),dt(n,Math.floor(n/65536))}i(Ln,"murmur3");function sl(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(sl,"wordAt");function il(t){return Mt(ol(Mt(t,3432918353),15),461845907)}i(il,
"scramble");function Mt(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Mt,"multiply");function ol(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(ol,"rotate");function dt(t,e){let n=t^e;return n<0?n+4294967296:
n}i(dt,"xor");function al(t){return Ln(t,0)}i(al,"hashOf");var kS=4294967296;function ul(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let l=v(e.weights,u)??0;l<=
0||(s+=l,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:OS(Ke(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:vS(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(ul,"compileSplit");function vS(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(vS,"headersOf");function ll(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=v(n.weights,s)??0,a=r===void 0?0:v(n.weights,r)??0;
(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(ll,"heaviestOf");function dl({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i(dl,"sharesOf");function Ws({shares:t},e){
return t.some(n=>n.cluster===e)}i(Ws,"isInSplit");function fl(t,e){let n=t.header===void 0?void 0:cl(t,G(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:cl(t,Bs(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(fl,"overrideOf");function hl(t,e,n){let r=TS(t,e)?.place;return{cluster:pl(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i(hl,"bucketOf");function pl(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:pl(t,e,n+1)}i(pl,"clusterAt");function TS(t,e){return ml(t,e,0)}i(TS,"placeOf");
function ml(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=Vs(r,e);if(s===void 0)return ml(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:al(`${t.salt}:${s}`)/kS,key:o}}i(ml,"placeBy");function Vs(t,e){
let n=AS(t,e);return n===""?void 0:n}i(Vs,"valueOfKey");function AS(t,e){return t.kind==="header"?G(e,t.name.toLowerCase()):
t.kind==="cookie"?Bs(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(AS,"readKey");function OS(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(OS,"withFallb\
acks");function cl(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&Ws(t,
n)?n:void 0}i(cl,"requestedCluster");function gl(t,e){return $n(t,e)?.headers??Ks}i(gl,"requiredHeaders");var Ks=[],PS=["origin","access-control-request-meth\
od"],RS=["upgrade"];function yl({because:t},e){let[n]=t;return n!=="redirect"?Ks:e==="OPTIONS"?PS:e==="GET"?RS:Ks}i(yl,"\
requiredToEnd");function bl(t,e,n){let r=$n(t,e);if(r?.asksForConsumer!==!0)return!1;for(let s of r.keys){if(s.kind==="c\
onsumer")return!0;if(Vs(s,n)!==void 0)return!1}return!1}i(bl,"requiresConsumer");function $n({split:t,pin:e},n){if(!(t===
void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i($n,"splitFor");var CS="kdp_request",wl=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],NS=1e3,Hn=class{static{i(this,"RequestReader")}#e=!0;#n;async serviceScheme(e){return this.#n??=await e.nginx.
getVar("upstream_scheme")==="https"?"https":"http",this.#n}async read(e){if(this.#e){let r=zs(await e.nginx.getVar(CS)).
split(" ");if(r.length>=wl.length)return Sl(r);this.#e=!1}let n=[];for(let r of wl)n.push(zs(await e.nginx.getVar(r)));return Sl(
n)}async withHeaders(e,n,r){return r.length===0?n:{...n,headers:await IS(e,n,r)}}async complete(e,n,{route:r,entry:s}){let o=await this.
withHeaders(e,n,gl(r,s));if(!bl(r,s,o))return o;let a=await MS(e);return a===void 0?o:{...o,consumer:a}}};async function IS(t,e,n){
let r=new Map(Object.entries(await t.request.getHeaders(NS)??{})),s={...e.headers};for(let o of n){let a=r.get(o.toLowerCase());
if(a===void 0)continue;let c=Array.isArray(a)?a:[a];de(s,o,c.map(zs).join(o==="cookie"?"; ":", "))}return s}i(IS,"header\
sOf");async function MS(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.client.getConsumer();return typeof n?.
id=="string"?n.id:void 0}i(MS,"authenticatedConsumer");function Sl(t){let[e="",n="",r="",s="",o="",a="",...c]=t;return{method:e,
host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.join("")===""?{}:{[lt]:c.join(" ")}}}i(Sl,
"requestOf");function zs(t){if(t==null)return"";if(typeof t=="string"&&DS(t))return t;let e=typeof t=="string"?new TextEncoder().
encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(zs,"byteString");function DS(t){for(let e=0;e<t.length;e++)
if(t.charCodeAt(e)>127)return!1;return!0}i(DS,"isAscii");function qn({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:ae(t),a=e===void 0?void 0:
ae(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:yu(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isDeclared:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.
map(({from:c,until:u,status:l=503})=>({from:ae(c)??0,until:ae(u)??0,status:l}))}}i(qn,"compileLifecycle");function xl({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(xl,"brownoutAt");function El({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(El,"stateAt");function _l(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(_l,"lifecycleHeaders");function Un(t){let e=t.indexOf(F);return{text:t,before:t.substring(0,e),after:t.substring(e+F.length)}}i(Un,"patternOf");
function we(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(we,"apiOfHost");function kl(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(kl,"compilePrefixes");function Fn({names:t,depth:e},n){let r=vl(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?LS(t,n,r,
e-1,s):s}i(Fn,"findLongestPrefix");function LS(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=vl(e,a),o=t[e.substring(
0,a)]??o;return o}i(LS,"findDeeper");function vl(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(vl,"endOfSegme\
nt");function jn(t,e,n){let r=Z(e);if(t.shortHosts.has(r)){let o=Gs(t,Fn(t.prefixes,n));return o===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,lifecycle:void 0}}let s=Gs(t,t.ownHosts.get(r));
if(s!==void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",lifecycle:s.lifecycle};for(let{pattern:o,lifecycle:a}of t.
legacyPatterns){let c=Gs(t,we(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",lifecycle:c.
lifecycle??a}}return{kind:"unknown-host"}}i(jn,"matchRequest");function Gs({routes:t},e){return e===void 0?void 0:t.get(
e)}i(Gs,"routeOf");function Tl(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Tl,"compilePathRules");function Al({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Al,"restrictsPaths");function Ol({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&$S(r)}i(Ol,"isRefusedPath");function $S(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i($S,"hasControl");function Rl(t){return HS(t)?"preflight":qS(t)?"websocket":void 0}i(Rl,"notRedirected");function HS(t){return t.method!==
"OPTIONS"?!1:Pl(t,"origin")&&Pl(t,"access-control-request-method")}i(HS,"isPreflight");function Pl(t,e){return(G(t,e)??"")!==
""}i(Pl,"hasHeader");function qS(t){let e=t.method==="GET"?G(t,"upgrade"):void 0;return e!==void 0&&US(e)}i(qS,"opensWeb\
Socket");function US(t){return t.split(",").some(e=>ut(e).toLowerCase()==="websocket")}i(US,"namesWebSocket");var Cl={"Cache-Control":"no-store"};function Nl(t){let{index:e,match:n,request:r,path:s}=t;if(FS(t))return{reason:"misdi\
rected",exit:K("misdirected")};let o=nl(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:K("loop",{},{hops:a})}}if(Ol(n.route.pathRules,s))return{reason:"refused-path",exit:K("refused-path")};
if(n.entry!=="short")return jS(t,n.lifecycle)}i(Nl,"ownAnswerOf");function FS({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||Z(s)===Z(a))return!1;let c=jn(t,s,r);return c.kind==="api"&&c.
route.api!==e.route.api}i(FS,"isMisdirected");function jS({match:t,request:e,successor:n,time:r},s){let o=n===void 0?void 0:
{successor:n},a=s===void 0?"serve":El(s,r);if(a==="gone")return{reason:"old-host-gone",exit:K("old-host-gone",Cl,o)};let c=s===
void 0?void 0:xl(s,r);if(c!==void 0){let d={...Cl,"Retry-After":`${Math.ceil(c.until-r)}`};return{reason:"old-host-brown\
out",exit:K("old-host-brownout",d,o,c.status)}}let{redirect:u}=t.route;if(n===void 0||a!=="redirect"&&!u.isOn||Rl(e)!==void 0)
return;let l={Location:n,...u.headers};return{reason:"redirect",exit:{status:u.status,type:null,headers:l}}}i(jS,"oldHos\
tAnswer");function Il(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=$n(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:fl(o,n)??hl(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:BS(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(Il,"chooseCluster");function BS({api:t,clusters:e,
split:n},r,s){return WS(e,r).find(o=>(n===void 0||Ws(n,o))&&s(t,o))}i(BS,"nextHealthy");function WS(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(WS,"clustersAfter");var Dt=47,VS=46,KS=Array.from({length:256},(t,e)=>e===Dt||oe(String.fromCharCode(e)));function Ml(t){if(t.charCodeAt(0)!==
Dt)return!1;let e=Dt;for(let n=1;n<t.length;n++){let r=t.charCodeAt(n);if(KS[r]!==!0||e===Dt&&(r===Dt||r===VS))return!1;
e=r}return!0}i(Ml,"isPlainPath");var zS="!*'();:@&=+$,/?%#[]",Bn="0123456789ABCDEF";function Wn(t){if(Ml(t))return t;if(!t.startsWith("/"))return;let e=GS(
t);if(!(e===void 0||XS(t)))return YS(e)}i(Wn,"normalPath");function GS(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=Ll(t,n+1);if(o===void 0||o===0)return;e.push(Dl(o,!0)),n+=
3}else e.push(Dl(s,!1)),n+=1}return e.join("")}i(GS,"normalizeEscapes");function Dl(t,e){let n=String.fromCharCode(t);return oe(
n)||zS.includes(n)&&!e?n:`%${Bn.charAt(Math.floor(t/16))}${Bn.charAt(t%16)}`}i(Dl,"encode");function XS(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of JS(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(XS,"climbsAboveRoot");function JS(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?Ll(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(JS,"decodeDotsAndSlashes");function YS(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(YS,"resolveSegments");function Ll(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!he(n)||!he(r)))return Bn.indexOf(n.
toUpperCase())*16+Bn.indexOf(r.toUpperCase())}i(Ll,"hexValue");var QS='"<>\\#',$l="0123456789ABCDEF";function ql(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+Hl(n),u=Wn(c);if(!(u===void 0||Fn(t.prefixes,u)!==e.api))return s.origin+(ZS(c)?u:c)+Hl(r)}i(ql,"shortUrl");function ZS(t){
return t.includes("/.")||t.includes("/%2e")||t.includes("/%2E")}i(ZS,"mayHaveDotSegment");function Hl(t){let e=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||QS.includes(s);e.push(o?`%${$l.charAt(Math.floor(r/16))}${$l.
charAt(r%16)}`:s)}return e.join("")}i(Hl,"escapeUrl");function Ul(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(Ul,"splitTarget");function Fl(t,e){let n=Ul(e.target),r=Wn(n.path);return{target:n,path:r,match:r===void 0?ex:jn(t,e.host,r)}}i(Fl,"locate");
var ex={kind:"unknown-host"};function Vn(t,{target:e,path:n,match:r},s,o){if(n===void 0)return Lt(null,null,"malformed-path",K("malformed-path"),Ge);
if(r.kind==="unknown-host")return Lt(null,null,"unknown-host",K("unknown-host"),Ge);if(r.kind==="unknown-path")return Lt(
null,r.entry,"unknown-path",K("unknown-path"),Ge);let{route:a,entry:c,lifecycle:u}=r,l=c==="legacy"&&tx(r)?ql(t,a,e):void 0,
d=u===void 0?Ge:_l(u,l),h=Nl({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(h!==void 0)return Lt(a.api,c,
h.reason,h.exit,d);let p=Il(a,c,s,o),{cluster:g}=p,f=g===void 0?void 0:a.destinations.get(g);if(g===void 0||f===void 0){
let E=K("no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return Lt(a.api,c,"no-healthy-cluster",
E,d)}let y={api:a.api,entry:c,cluster:g,because:p.because,upstream:nx(r,s,f,n,e.query),responseHeaders:rx(t,d,p),exit:null},
b=rl(t.gateway,s,f);return b===void 0?y:{...y,requestHeaders:b}}i(Vn,"decideLocated");function tx({route:t,lifecycle:e}){
return t.redirect.isOn||e?.isDeclared===!0}i(tx,"needsSuccessor");function nx({route:t,prefix:e},n,r,s,o){let a=Nn(t.hostHeader,
n.host,r);return{scheme:r.scheme,host:a,sni:In(a,r),address:r.address,port:r.port,target:Cn(s,t.stripPath?e:"",r.basePath)+
o}}i(nx,"upstreamOf");function rx({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; b\
ecause="${r.join(", ")}"`}}i(rx,"withDecision");function Lt(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,
responseHeaders:s,exit:r}}i(Lt,"exitDecision");function jl({decisionHeader:t,checksServerName:e},{route:n,lifecycle:r},s){let{serverName:o="",isHttp2:a=!1,host:c}=s;return!n.
isNative||r?.isDeclared===!0||t!==void 0||G(s,lt)!==void 0?!1:!e||!a||o===""||o===c}i(jl,"isNativeRequest");function Bl({
api:t,nativeCluster:e,pin:n},r){return{api:t,entry:r,cluster:e,because:n===void 0?sx:ix}}i(Bl,"nativeDecision");var sx=[
"default"],ix=["pin"];function $t(t){return Object.keys(t.apis).map(e=>Xs(t,e))}i($t,"effectiveApis");function Xs(t,e){let n={...t.defaults,...v(
t.apis,e)},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:R(s.
path??"/{api}",e),hosts:(s.hosts??[]).map(o=>R(o,e)),cluster:s.cluster??ox(t)}}i(Xs,"effectiveApi");function ox({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(ox,"onlyClusterOf");function ee(t,e,n){return v(t.apis,e)?.[n]!==
void 0?["apis",e,n]:["defaults",n]}i(ee,"declaredAt");function Se(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],
t.defaults]);for(let n of Object.keys(t.apis)){let r=v(t.apis,n);r!==void 0&&e.push([["apis",n],r])}return e}i(Se,"decla\
redSettings");function Ht(t){return(t.legacyHosts??[]).map(e=>Un(e.host))}i(Ht,"patternsOf");function Js(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return Ys([n],new Set(e.map(({name:r})=>r)),Ht(t))}i(Js,"ownHostsOf");function Ys(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=we(s,r);return o!==void 0&&e.has(o)})}i(Ys,"isOwnHostIn");var ax=307,cx=308,ux=3e5;function Wl({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??ax,s=pe(n?.maxAge??"")??ux;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===cx?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(Wl,"compileRedirect");function Vl(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=v(t.clusters,s);if(a===void 0)throw new Error(`uncheck\
ed table: there is no cluster ${s}`);if(r===void 0||s!==n)return js(a,e,o);let{tlsVerify:c}=a;return js({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(Vl,"destinationIn");var lx=6e4,dx=5e3;function Kl(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=R(s.hostHeader??"ups\
tream",e.name),l=u==="client"||u!=="upstream"&&r(Re(u));for(let k of n){let C=Vl(t,e,k,r);c.set(k,l?{...C,isOwnHost:!0}:
C)}let{healthCheck:d}=s,h=o??ll(s,a)??a,p=c.get(h);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${h}`);
let g=!Vu(u,p),f=Wl(t,s),y=Tl(s),b=s.oldHosts===void 0?void 0:qn(s.oldHosts),E=d!==void 0&&(d.failover??!0),S=o!==void 0||
s.split===void 0&&!E,x=f.isOn||b?.isDeclared===!0||s.rewriteResponse===!0||d?.passive!==void 0||g;return{api:e.name,prefix:e.
path,stripPath:s.stripPath??!0,hostHeader:u,hasOtherHost:g,pin:o,cluster:a,nativeCluster:h,nativeDestination:p,clusters:n,
destinations:c,split:s.split===void 0?void 0:ul(e.name,s.split,a),hasFailover:E,hasPassiveChecks:d?.passive!==void 0,healthCheck:d,
checkInterval:pe(d?.interval??"")??dx,redirect:f,lifecycle:b,pathRules:y,rewritesResponse:s.rewriteResponse??!1,timeouts:fx(
s.timeouts),retries:s.retries,hasConnectionSettings:s.timeouts!==void 0||s.retries!==void 0,isNative:S&&!x&&!Al(y)&&!p.isOwnHost}}
i(Kl,"compileApi");function fx(t){if(t===void 0)return;let e=i(n=>(n===void 0?void 0:pe(n))??lx,"milliseconds");return{connect:e(
t.connect),send:e(t.send),read:e(t.read)}}i(fx,"compileTimeouts");var Kn=class{static{i(this,"LruCache")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var hx=500,zn=class{static{i(this,"Routes")}apis;compile;known=new Kn(hx);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return v(this.apis,e)!==void 0}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.
forEach(r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}};var px=["plugins","source","owner","labels"],mx=["address","oldCluster"];function Gl(t){let e={};for(let s of Object.keys(
t.apis))de(e,s,zl(v(t.apis,s)));let n={};for(let[s,o]of Object.entries(t))mx.includes(s)||de(n,s,o);let r=Qs({...n,apis:e,
defaults:zl(t.defaults)});return Ln(r,0).toString(16).padStart(8,"0")}i(Gl,"tableVersion");function zl(t){let e={};for(let[
n,r]of Object.entries(t??{}))px.includes(n)||de(e,n,r);return e}i(zl,"pluginFields");function Qs(t){if(typeof t=="number")
return We(t);if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.isArray(t)){for(let r of t)e.push(Qs(r));
return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=v(n,r);s!=null&&e.push(`${r}:${Qs(s)}`)}return e.
length===0?"[]":`{${e.join(",")}}`}i(Qs,"canonical");function Xl(t){let e=$t(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:l}of e)for(let d of l)r.set(d,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:Un(u.host),lifecycle:qn(u)})),a=new zn(t.apis,u=>Kl(
t,Xs(t,u),n,c)),c=Ys([s,r],a,o.map(({pattern:u})=>u));return{version:Gl(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:kl(e.map(({path:u,name:l})=>[u,l])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!1,checkedApis:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),hasPassiveChecks:e.some(
({settings:{healthCheck:u}})=>u?.passive!==void 0)}}i(Xl,"compileTable");function qt(t,e,n){let r=Ju(e);return t.response.exit(r.status,Dn(e,r,null,n),r.headers)}i(qt,"refuse");function Yl(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(gx(o,r,a))},"check");
s(t.pin,["pin"]),s(t.oldCluster,["oldCluster"]);for(let[o,a]of Se(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);
for(let c of Object.keys(a.split?.weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;
let a=`${o.name} has no default cluster: ${r.join(" or ")}.`;n.push(_("no-cluster",["apis",o.name],a))}return n}i(Yl,"ch\
eckClusters");function Ql(t){let e=[];for(let[n,{split:r}]of Se(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(
r.weights))s+=v(r.weights,o)??0;Jl(s,100)||Jl(s,1e3)||e.push(_("weights-sum",[...n,"split","weights"],`The weights add u\
p to ${We(s)}.`))}return e}i(Ql,"checkWeights");function Zl(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??
"upstream";if(o==="upstream"||s.cluster===void 0)continue;let a=s.settings.upstream??v(t.clusters,s.cluster)?.url??"",c=ee(
t,s.name,"hostHeader"),u=c.join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the ho\
st that the client called":Re(o),d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked again\
st that.`;n.push(_("sni-is-not-upstream",c,d))}return n}i(Zl,"checkHostHeaders");function Jl(t,e){return Math.abs(t-e)<1e-6}
i(Jl,"isAbout");function gx(t,e,n){let r=it(t,e),s=r===void 0?"":` Did you mean ${r}?`,o=`The clusters are: ${e.join(", ")}\
.${s}`;return _("unknown-cluster",n,`There is no cluster ${t}.`,o)}i(gx,"unknownCluster");var ed=100;function td(t){let e=[];for(let[n,{healthCheck:r}]of Se(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:pe(o);if(o===void 0||a===void 0||a>=ed)continue;let c=`${s} is ${o}; it must be at least ${ed}ms.`;e.push(
_("check-too-often",[...n,"healthCheck",s],c))}return e}i(td,"checkHealthChecks");function nd(t,e){return[yx(t),bx(t,e),Sx(t,e),xx(t,e)].flat()}i(nd,"checkHosts");function yx(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(_("host-repeated",["shortHosts",s],`${r} is listed twice in shortHosts.`))});
let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(_("host-repeated",["legacyHos\
ts",s,"host"],`${r} is listed twice in legacyHosts.`))}),e}i(yx,"checkRepeatedHosts");function bx(t,e){let n=[],r=new Set(
Object.keys(t.apis)),s=new Set(t.shortHosts),o=Ht(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let d=[...ee(t,c.name,
"hosts"),l],h=a.get(u);s.has(u)&&n.push(_("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(_("host-repeated",
d,`${u} is listed twice for ${c.name}.`)):h!==void 0&&n.push(_("host-taken",d,`${u} is an own host of both ${h} and ${c.
name}.`)),a.set(u,h??c.name);for(let g of o){let f=we(g,u);if(f===void 0||f===c.name||!r.has(f))continue;let y=`${u} goe\
s to ${c.name} and no longer to ${f}, although it matches the pattern ${g.text} for ${f}.`;n.push(_("host-shadowed",d,y))}
let p=c.settings.oldHosts===void 0?wx(t,o,u,c.name):void 0;if(p!==void 0){let g=`${u} is an own host of ${c.name}, so th\
e end of ${p} does not hold for it.`;n.push(_("end-bypassed",d,g))}Ve(u)||n.push(_("name-too-long",d,`${u} is too long f\
or DNS.`))});return n}i(bx,"checkOwnHosts");function wx({legacyHosts:t=[]},e,n,r){let s=e.findIndex(d=>we(d,n)===r),{deprecated:o,
sunset:a,brownouts:c=[],links:u}=t[s]??{};return o!==void 0||a!==void 0||c.length>0||u!==void 0?e[s]?.text:void 0}i(wx,"\
endingPattern");function Sx(t,e){let n=[],r=new Set(e.map(s=>s.name));return Ht(t).forEach((s,o)=>{for(let a of t.shortHosts){
let c=we(s,a);if(c===void 0||!r.has(c))continue;let u=`For ${c} the pattern gives ${a}, which is a short host.`;n.push(_(
"host-is-short",["legacyHosts",o,"host"],u))}}),n}i(Sx,"checkPatternsAgainstShortHosts");function xx(t,e){let n=[],r=Ht(
t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["lega\
cyHosts",c,"host"],l=R(a.text,o);Ve(l)||n.push(_("name-too-long",u,`${l} is too long for DNS.`));for(let d of r.slice(0,
c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))continue;let h=e.find(f=>{let y=we(d,R(a.text,f.name));return y!==
void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;let g=`The pattern gives ${R(a.text,h.name)} to ${h.name}, but the\
 earlier pattern ${d.text} gives it to another API.`;n.push(_("host-shadowed",u,g))}}),n}i(xx,"checkLegacyNames");function sd(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...rd(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Se(
t))r!==void 0&&e.push(...rd(r,[...n,"oldHosts"])),s!==void 0&&e.push(..._x(s,t.shortHosts,[...n,"redirect"]));return e}i(
sd,"checkOldHosts");function rd(t,e){let n=[],r=t.deprecated===void 0?void 0:ae(t.deprecated),s=t.sunset===void 0?void 0:
ae(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(_("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(_("no-sun\
set",[...e,"afterSunset"],"afterSunset is set, but there is no sunset.")),[...n,...Ex(t,s,[...e,"brownouts"])]}i(rd,"che\
ckLifecycle");function Ex({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=ae(o.from),u=ae(o.until);if(c===
void 0||u===void 0)return;let l=i(d=>{r.push(_("brownout-order",[...n,a],`The brownout from ${o.from} to ${o.until} ${d}\
.`))},"report");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<s&&l("begins be\
fore the previous one is over"),s=Math.max(s,u)}),r}i(Ex,"checkBrownouts");function _x({status:t,permanent:e,origin:n},r,s){
let o=[];t===308&&e!==!0&&o.push(_("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so a rollback does\
 not reach them."));let a=n===void 0?void 0:W(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(_("redirect-elsewhere",
[...s,"origin"],`${a} is not one of the short hosts.`)),o}i(_x,"checkRedirect");function od(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(_("path-taken",id(t,s),a))}}for(let s of e){let o=kx(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(_("path-inside",id(t,s),a))}return n}i(od,"checkPaths");function id(t,e){return e.
settings.path===void 0?["apis",e.name]:ee(t,e.name,"path")}i(id,"pathOf");function kx(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(kx,"ownerOfParent");var vx=["secret","password","passwd","passphrase","token","apikey","credential"],Tx=["key","authorization","proxy_author\
ization","cookie"],Ax=["api","private","secret","access","aws","hmac","signing","encryption","client","auth"];function ud(t){
let e=[];ad(t.defaults,["defaults"],e);for(let n of Object.keys(t.apis))ad(v(t.apis,n),["apis",n],e);return e}i(ud,"chec\
kSecrets");function ad(t,e,n){let r=t?.plugins??[];for(let s=0;s<r.length;s++){let o=r[s];if(o===void 0)continue;let a=[
...e,"plugins",s];if(o.config!==void 0&&o.configFrom!==void 0){let c=`${o.name} has its configuration here and in the Se\
cret ${o.configFrom.secret}; Kong's ingress controller takes one of them alone.`;n.push(_("plugin-config-twice",[...a,"c\
onfigFrom"],c))}Zs(o.config,[...a,"config"],"",o.name,n)}}i(ad,"checkPlugins");function Zs(t,e,n,r,s){if(typeof t=="stri\
ng"){if(Ox(n,t)){let o=`${r} has what looks like a secret here, in plain text.`;s.push(_("secret-in-table",e,o))}}else if(Array.
isArray(t))for(let o=0;o<t.length;o++)Zs(t[o],[...e,o],n,r,s);else if(V(t))for(let o of Object.keys(t))Zs(v(t,o),[...e,o],
o,r,s)}i(Zs,"walk");function Ox(t,e){if(e===""||e.startsWith("{vault://")&&e.endsWith("}"))return!1;let n=e.indexOf(":"),
r=n>0&&e.substring(n+1).trim()!==""&&cd(e.substring(0,n));return cd(t)||r||Px(e)}i(Ox,"holdsSecret");function cd(t){let e=t.
toLowerCase().split("-").join("_");if(Tx.includes(e))return!0;for(let n of vx)if(e===n||e.endsWith(`_${n}`))return!0;for(let n of Ax){
let r=`${n}_key`;if(e===r||e.endsWith(`_${r}`))return!0}return!1}i(cd,"isSecretName");function Px(t){let e=t.indexOf(":/\
/");if(e===-1)return!1;let n=(t.substring(e+3).split("/")[0]??"").split("?")[0]??"",r=n.indexOf("@"),s=n.indexOf(":");return s!==
-1&&s<r}i(Px,"hasUserInfo");function ld(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(R(a,r))||(t.legacyHosts??[]).some(d=>R(d.host,r)===R(a,r)))continue;let l=[...v(t.apis,r)?.source?.host!==
void 0?["apis",r]:["defaults"],"source","host"];n.push(_("source-host",l,`${r} is not served at ${R(a,r)}.`))}return n}i(
ld,"checkSources");function fd(t,e){let n=[];for(let[r,{split:s}]of Se(t)){let o=[...r,"split"];for(let c of Ke(s?.by??"")??[])c.kind==="he\
ader"&&!ei(c.name)&&n.push(dd(c.name,[...o,"by"]));let a=s?.override?.header;a!==void 0&&!ei(a)&&n.push(dd(a,[...o,"over\
ride","header"]))}return[...n,...Rx(t,e)]}i(fd,"checkSplitKeys");function ei(t){return H(t,e=>Rt(e)||e==="-"||e==="_")}i(
ei,"isPassedOn");function dd(t,e){let n=`nginx, and so Kong, ignores a header called ${t}: names have letters, digits, -\
 and _ there.`;return _("key-unread",e,n)}i(dd,"dropped");function Rx(t,e){let n=[],r=new Set;for(let{name:s,settings:o}of e){
if(o.source?.method!=="nginx")continue;let a=[...ee(t,s,"split"),"by"];for(let c of Ke(o.split?.by??"")??[]){let u=Cx(c),
l=`${a.join(".")} ${u??""}`;u===void 0||r.has(l)||(r.add(l),n.push(_("key-unread",a,`For ${s} the old cluster divides re\
quests without it: ${u}`)))}}return n}i(Rx,"checkOldCluster");function Cx(t){if(t.kind==="consumer")return"it knows no c\
onsumers of Kong.";if(!(t.kind!=="header"||!t.name.includes("_")||!ei(t.name)))return`ingress-nginx drops ${t.name}, unl\
ess its ConfigMap says enable-underscores-in-headers: "true".`}i(Cx,"whyUnread");var ti="";function hd(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(v(t.clusters,s)?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody between the clusters can read and change its traffic.`;n.push(
_("tls-unverified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?Mx(t,e):[];return[n,r,Nx(t,e)].flat()}i(hd,"checkTls");
function Nx(t,e){let n=[],r=new Set,s=Object.keys(t.clusters).filter(o=>Ix(v(t.clusters,o)?.url??""));for(let o of e){let a=o.
settings.upstream!==void 0&&o.cluster!==void 0;for(let c of a?[...s,o.cluster]:s){let u=pd(t,o,c)?.use;if(u?.isVerified!==
!0||!rt(u.name))continue;let d=a&&c===o.cluster?ee(t,o.name,"upstream"):["clusters",c,"url"];if(r.has(d.join(".")))continue;
r.add(d.join("."));let h=`For ${o.name} the upstream is the IP address ${u.name}. Kong does not compare it with the IP a\
ddresses in a certificate.`;n.push(_("https-address",d,h))}}return n}i(Nx,"checkAddresses");function Ix(t){return rt(W(R(
t,"api"))?.host??"")}i(Ix,"isAtAddress");function Mx(t,e){let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.
keys(t.clusters)){let c=pd(t,o,a);if(c===void 0)continue;let{place:u,use:l}=c,d=s.get(u)??[],h=d.find(g=>Dx(g,l)),p=l.isVerified?
h?.cluster??"":a;if(h!==void 0&&!r.has(p)){r.add(p);let g=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.
name} by cluster ${a}, and only one of them checks the certificate.`;n.push(_("tls-mixed",["clusters",p,"tlsVerify"],g))}
d.some(g=>g.isVerified===l.isVerified&&g.name===l.name)||d.push(l),s.set(u,d)}return n}i(Mx,"checkMixed");function pd(t,{
name:e,cluster:n,settings:r},s){let o=v(t.clusters,s);if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=W(R(a?r.upstream??
"":o.url,e));if(c?.scheme!=="https")return;let u=a||o.address===void 0?c.host:R(o.address,e),l=r.hostHeader??"upstream",
d=l==="upstream"?c.host:l==="client"?ti:Re(R(l,e));return{place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.
tlsVerify!==!1,name:d}}}i(pd,"useOf");function Dx(t,e){return t.isVerified===e.isVerified?!1:t.name===e.name||t.name===ti||
e.name===ti}i(Dx,"isMixed");function bd(t,e){let n=Js(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=v(t.clusters,s);if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];gd(r,md(a,e),l=>yd(a,l.name,c!==void 0,n,u)),c!==void 0&&gd(r,md(c,e),l=>Lx(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=yd(o,s.name,!1,
n,ee(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(bd,"checkUpstreams");function md(t,e){return t.includes(F)?e:
e.slice(0,1)}i(md,"named");function gd(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(gd,"pushFir\
st");function yd(t,e,n,r,s){let o=W(R(t,e));if(o===void 0)return _("name-too-long",s,`${R(t,e)} is too long for DNS.`);if(n||
!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come back here\
.`;return _("upstream-loop",s,a)}i(yd,"checkUrl");function Lx(t,e,n){if(!Ve(R(t,e)))return _("name-too-long",n,`${R(t,e)}\
 is too long for DNS.`)}i(Lx,"checkAddressName");var $x={url:"http://stand-in.invalid"};function Sd(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Gn(o,[])||Gn(o,["clusters"])||Gn(o,["apis"])))return;let r=t,s=wd(r.clusters,n,"clusters",$x);
return{shortHosts:ni(n,"shortHosts")?[]:r.shortHosts,legacyHosts:ni(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||ni(n,"pin")?{}:{pin:r.pin},defaults:Hx(r.defaults??{},n,s),apis:wd(r.apis,n,"apis",void 0)}}i(Sd,"partialT\
able");function Hx(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Gn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(Hx,"partialDefaults");function wd(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:v(t,a);c!==void 0&&de(o,a,c)}return o}i(wd,"withoutB\
ad");function ni(t,e){return t.some(n=>n[0]===e)}i(ni,"isUnder");function Gn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Gn,"isAt");var xd=5;function kd(t){if(typeof t=="string"){let r=ot(t);return r===void 0?void 0:Ed([],r)}let e={values:0,path:[]},n=vd(
t,e);return n===void 0?void 0:Ed(e.path.slice(0,e.path[0]==="apis"?xd:xd-1),n)}i(kd,"checkSize");function Ed(t,e){return _(
"too-large",t,`${t.length===0?"routeTable":Be(t)} ${e}.`)}i(Ed,"tooLarge");function vd(t,e){if(e.values+=1,e.values>3e6)
return On;if(typeof t!="object"||t===null)return;if(e.path.length>=100)return Pn;if(Array.isArray(t)){let r=t;for(let s=0;s<
r.length;s++){let o=_d(s,r[s],e);if(o!==void 0)return o}return}let n=t;for(let r of Object.keys(n)){let s=_d(r,v(n,r),e);
if(s!==void 0)return s}}i(vd,"excessOf");function _d(t,e,n){n.path.push(t);let r=vd(e,n);return r===void 0&&n.path.pop(),
r}i(_d,"excessBelow");function Td(t){let e=kd(t);if(e!==void 0)return{findings:[e],table:void 0};let n=Nu(t,bn,[]),r=Cs(n)?Sd(t,n):t,s=[n,r===
void 0?[]:qx(r)].flat();return{findings:s,table:Cs(s)?void 0:r}}i(Td,"checkTable");function qx(t){let e=$t(t);return[Yl(
t,e),Ql(t),fd(t,e),nd(t,e),sd(t),od(t,e),bd(t,e),hd(t,e),Zl(t,e),td(t),ld(t,e),ud(t)].flat()}i(qx,"checkMeaning");var Xn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(cu).join(" ")}`),this.name="TableRefused",this.findings=e}};var Ux="kdp-api-",Fx="kdp-cluster-";function Od(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=V(e)?e:{},c=V(n)?
n:{api:Ad(r,Ux),cluster:Ad(s,Fx)},u=t.routes.get(String(c.api)),l=String(c.cluster),d=Number(V(o)?o.status:0),h=Number(V(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(l)===!0?l:"",status:d>=100&&d<600?d:0,seconds:h>=0?h/1e3:
void 0}}i(Od,"outcomeOf");function Ad(t,e){return(V(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(Ad,"tagValue");var Jn=class{static{i(this,"RouteTablePlugin")}#e;#n;#t;#r=new Hn;log=i(async e=>{let n=this.#s;if(n===void 0)return;let{
index:r,watch:s}=n;if(this.#e.countOutcomes){let a=Od(r,Rd(String(await e.log.serialize())));this.#n.telemetry.countOutcome(
a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.get("kdp");typeof o?.
api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
if(this.#e=$u(e,Rd),this.#n=n,this.#e.sharedTable)return;let{table:r,findings:s}=Td(this.#e.table);if(r===void 0)throw new Xn(
s);let o=Xl(r),a=n.health.watch(this.#e.entity,n.checksHealth?Gu(o):[]);this.#t={index:o,watch:a,needsNoPlugin:el(this.#e,
o)},n.tableInForce.load(o,s,a)}get#s(){return this.#t??this.#n.tableInForce.inForce}async access(e){if(this.#t?.needsNoPlugin===
!0)return;let n=this.#s;if(n===void 0)return qt(e,"no-table",await Pd(e));let{telemetry:r}=this.#n,s=performance.now(),o=await this.#i(
e,n.index,this.#a(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(
e),o=Fl(n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let f=Vn(n,o,s,r);return this.#n.
telemetry.countRequest("",f),this.#u(e,n,s,f)}if(this.#e.nativeRoutes&&jl(n,a,s)){this.#c(a);return}let l=await this.#r.
complete(e,s,a),{request:d,decision:h}=await this.#o(e,n,o,l,r);if(this.#e.catchAll&&!Mn(h)){let f=Yu(h,d);return this.#n.
telemetry.countRequest(a.host,f),this.#u(e,n,d,f)}if(await this.#l(e,a,d,h),Mn(h))return this.#u(e,n,d,h);let p=this.#e.
nativeRoutes?void 0:await this.#r.serviceScheme(e),g=new It(e,this.#e.companion);Wu(this.#e,n,{match:a,path:c,query:u.query,
request:d,decision:h},p,g),await g.send()}async#o(e,n,r,s,o){let a=Vn(n,r,s,o),c=yl(a,s.method);if(c.length===0)return{request:s,
decision:a};let u=await this.#r.withHeaders(e,s,c);return{request:u,decision:Vn(n,r,u,o)}}#a({isHealthy:e}){let{time:n,random:r}=this.#n;
return{time:n(),random:r(),isHealthy:e}}#c({route:e,entry:n,host:r}){this.#n.telemetry.countRequest(r,Bl(e,n))}async#l(e,{
route:n,host:r,lifecycle:s},o,a){let{telemetry:c}=this.#n,{api:u,because:l,cluster:d}=a;if(c.countRequest(r,a),(l.includes(
"unhealthy")||l.includes("no-healthy-cluster"))&&c.countFailover(n.api,d),u===null||s?.isDeclared!==!0)return;let h=await e.
client.getConsumer(),p=h?.username??h?.id;c.countOldHost(Z(o.host),u,typeof p=="string"?p:"")}async#u(e,n,r,s){if(!Mn(s))
throw new Error("decided for an API that does not match");let o=new It(e,this.#e.companion);Qu(this.#e,n,r,s,o),await o.
send();let{status:a,headers:c,problem:u}=Zu(s);if(u===void 0)return()=>e.response.exit(a,"",c);let l=Dn(u,s.exit,s.api,await Pd(
e));return()=>e.response.exit(a,l,c)}};async function Pd(t){return String(await t.nginx.getVar("kong_request_id")??"")}i(
Pd,"requestIdOf");function Rd(t){try{return JSON.parse(t)}catch{return t}}i(Rd,"parseJson");import{readFileSync as Kh}from"node:fs";import{setTimeout as Kx}from"node:timers/promises";var Cd={isHealthy:!0,contrary:0,badResponses:0};function Nd(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(Nd,"afterChe\
ck");function Id(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(Id,"afterResponse");var jx=500;function Md(t,e){let n=new Map;for(let r of t)n.set(ri(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(ri(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(ri(r,s));if(a===void 0)return;let c=o<jx;e(
a,Id(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(Md,"watchOf");function ri(t,e){return`${t} ${e}`}
i(ri,"nameOf");var Yn=class{static{i(this,"HealthRegistry")}checks=new Map;owners=new Map;runner;constructor(e){this.runner=e}unhealthy(){
let e=[];for(let[,{state:n,target:r}]of this.checks)n.isHealthy||e.push(r);return e}watch(e,n){let r=n.map(s=>this.checkFor(
s));return this.owners.set(e,r.map(({key:s})=>s)),this.stopUnwatched(),Md(r,(s,o,a)=>{this.setState(s,o,a)})}setState(e,n,r){
let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.runner.onChange(e.target,n.isHealthy,r)}checkFor(e){let n=Bx(e),
r=this.checks.get(n);if(r!==void 0)return r;let s={target:e,key:n,state:Cd,isStopped:!1};return this.checks.set(n,s),this.
runner.start(s),s}stopUnwatched(){let e=new Set;for(let[,r]of this.owners)for(let s of r)e.add(s);let n=[];for(let[r,s]of this.
checks)e.has(r)||n.push(s);for(let r of n)r.isStopped=!0,this.checks.delete(r.key),this.runner.stop(r)}};function Bx({api:t,
cluster:e,interval:n,thresholds:r,probe:s}){let{successes:o,failures:a,passive:c=0}=r,{scheme:u,address:l,port:d,host:h,
serverName:p,tlsVerify:g,path:f,timeout:y,statuses:b}=s;return[t,e,`${u}://${l}:${d}${f}`,h,p??"",g?"verified":"unverifi\
ed",`${n} ${y} ${o} ${a} ${c}`,b.join(" ")].join(`
`)}i(Bx,"keyOf");import{request as Wx}from"node:http";import{request as Vx}from"node:https";function Dd(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:h}=t,
p=AbortSignal.timeout(d),g={host:s,port:o,path:l,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?Wx(g):Vx({...g,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${d} ms`:y.message})}),f.end()})}i(Dd,"probe");function Ld(t,e){let n=new Map,r=new Yn({start:i(s=>{let o=new AbortController;n.set(s,o),zx(r,s,o.signal,e)},"start"),stop:i(
s=>{n.get(s)?.abort(),n.delete(s)},"stop"),onChange:t});return r}i(Ld,"createHealthMonitor");async function zx(t,e,n,r){
let{interval:s,thresholds:o,probe:a}=e.target,c=Math.random()*s;for(;;){if(await Kx(c,!1,{ref:!1,signal:n}).catch(()=>!0))
return;let{isGood:l,what:d}=await Dd(a,r);if(n.aborted)return;t.setState(e,Nd(e.state,l,o),d),c=s}}i(zx,"run");var Hd={info:i((t,e)=>{$d("info",t,e)},"info"),warn:i((t,e)=>{$d("warn",t,e)},"warn")};function $d(t,e,n){process.stderr.
write(`[${t}] route-table: ${n} ${JSON.stringify(e)}
`)}i($d,"writeLine");import{setImmediate as Xx}from"node:timers/promises";function qd(t,e){let{nativeCluster:n,clusters:r,healthCheck:s}=t,o=si(t);return{cluster:n,because:Gx(t),split:o.length>0?
Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(qd,"apiStatus");function Gx({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"s\
plit"}i(Gx,"reasonOf");function si({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(dl(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(si,"weightsOf");
function Ud({code:t,severity:e,path:n,message:r}){return{code:t,severity:e,path:Be(n),message:r}}i(Ud,"findingStatus");var Fd=256,Qn=class{static{i(this,"TableInForceStore")}#e;#n;#t;constructor(e,n){this.#e=e,this.#n=n}load(e,n,r){this.#t?.
index.version!==e.version&&(this.#t={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#t))}get inForce(){return this.#t}async status(){
if(this.#t===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#t,s=new Set(
this.#n().map(({api:c,cluster:u})=>`${c} ${u}`)),o=e.routes.map(c=>c),a=[];for(let[c,u]of o.entries())c%Fd===Fd-1&&await Xx(),
a.push([u.api,qd(u,l=>!s.has(`${u.api} ${l}`))]);return{version:e.version,loadedAt:new Date(r*1e3).toISOString(),findings:n.
map(Ud),apis:Object.fromEntries(a)}}};var ne=Tt(cr(),1);function wt(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(wt,"byLabels");var Bh=Tt(cr(),1);function Wh(t){let e=i((u,l,d)=>new Bh.Gauge({name:`kdp_${u}`,help:l,labelNames:d,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster of an API's pin, else of its heaviest weight, else its default cluster.",["api","cluster"]),
a=e("split_weight_ratio","The configured share of a cluster in an API's split, 0 to 1.",["api","cluster"]),c=e("old_host\
_sunset_timestamp_seconds","The sunset of an old host, in Unix time: of a host pattern, or, with an api, of all old host\
s of that API.",["host","api"]);return({index:u,findings:l,since:d})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.
version},1),r.set(d),s.set({severity:"error"},0),s.set({severity:"warning"},l.length);for(let{pattern:h,lifecycle:p}of u.
legacyPatterns)p.sunset!==void 0&&c.set({host:h.text,api:""},p.sunset);u.routes.forEach(h=>{let{api:p,nativeCluster:g,lifecycle:f}=h;
o.set({api:p,cluster:g},1);for(let{cluster:y,ratio:b}of si(h))a.set({api:p,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",
api:p},f.sunset)})}}i(Wh,"createTableGauges");var q_=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],U_=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function Vh(t){let e=new ne.Registry,
n=[e],r=wt(new ne.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host patter\
n of the table, cluster (empty where the gateway answered itself) and reason, as in kdp explain.",labelNames:["api","ent\
ry","host","cluster","reason"],registers:n})),s=new ne.Histogram({name:"kdp_decision_duration_seconds",help:"How long th\
e plugin held a request, from Kong's call to the plugin's last answer, including waits for Kong.",buckets:q_,registers:n}),
o=new ne.Counter({name:"kdp_failovers_total",help:"Requests whose first choice of cluster is unhealthy; cluster is the o\
ne that they went to instead, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new ne.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=wt(new ne.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, with the log phase.",labelNames:["api","cluster","outcome"],registers:n})),u=wt(new ne.Histogram({name:"kd\
p_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, with the log \
phase.",labelNames:["api","cluster"],buckets:U_,registers:n}));return new ne.Gauge({name:"kdp_unhealthy_upstreams",help:"\
Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:l,cluster:d}of t())this.set({api:l,cluster:d},1)}}),{registry:e,countRequest:i((l,{api:d,entry:h,
cluster:p,because:g})=>{r(d??"",h??"",l,p??"",g.join(",")).inc()},"countRequest"),observeDecision:i(l=>{s.observe(l/1e3)},
"observeDecision"),countFailover:i((l,d)=>{o.inc({api:l,cluster:d??""})},"countFailover"),countOldHost:i((l,d,h)=>{a.inc(
{host:l,api:d,consumer:h})},"countOldHost"),countOutcome:i(({api:l,cluster:d,status:h,seconds:p})=>{c(l,d,`${Math.floor(
h/100)}xx`).inc(),p!==void 0&&d!==""&&u(l,d).observe(p)},"countOutcome"),showTable:Wh(n)}}i(Vh,"createTelemetry");function zh(t){let e=Hd,r=Ld(i((a,c,u)=>{F_(e,a,c,u)},"onChange"),j_(t)),s=Vh(()=>r.unhealthy()),o=B_(t.KDP_CLOCK_OFFSET);
return{health:r,checksHealth:t.KDP_HEALTH_CHECKS!=="off",telemetry:s,tableInForce:new Qn(s.showTable,()=>r.unhealthy()),
time:i(()=>Date.now()/1e3+o,"time"),random:Math.random,useLog:i(a=>e=a,"useLog")}}i(zh,"createSharedState");function F_(t,...[
e,n,r]){let{api:s,cluster:o,probe:a}=e,c={api:s,cluster:o,where:`${a.scheme}://${a.address}:${a.port}${a.path}`,why:r};n?
t.info(c,"upstream healthy again"):t.warn(c,"upstream unhealthy")}i(F_,"logChange");function j_({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){
if(!(t===void 0||e===void 0||t===""||e===""))return{cert:Kh(t,"utf8"),key:Kh(e,"utf8")}}i(j_,"clientCertificate");function B_(t="\
0"){let e=Number(t);if(!Number.isFinite(e))throw new Error(`KDP_CLOCK_OFFSET: "${t}" is not a number of seconds`);return e}
i(B_,"clockOffset");var Gh="0.1.0";var ur=zh(process.env),io=class extends Jn{static{i(this,"Plugin")}constructor(e){super(e,ur)}},V_=ur.telemetry.registry;
function K_(){return ur.tableInForce.status()}i(K_,"Status");function z_(t){ur.useLog(t)}i(z_,"UseLog");var G_="route-ta\
ble",X_=Gh,J_=850,Y_=Lu,Q_=["log"];import{resolve as Z_}from"node:path";import{pathToFileURL as ek}from"node:url";var Xh=["certificate","rewrite","access","response","preread","log"],tk=["rewrite","access","response"];function Jh({Plugin:t}){
let e=t.prototype;return Xh.filter(n=>typeof e[n]=="function")}i(Jh,"phasesOf");function Yh(t,e){if(!Xh.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(Yh,"phaseOf");function ao(t){return tk.includes(t)}
i(ao,"canExit");async function Qh(t){let e=await import(ek(Z_(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is not a plugin: it must export Pl\
ugin (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(Qh,"loadPluginMod\
ule");function co(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...Jh(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(co,"describePlugin");function Zh(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[co(t,e)]})}i(Zh,"dumpDescription");import{createServer as rv}from"node:http";import{setTimeout as Hp}from"node:timers/promises";var Wt=class{static{i(this,"Doorkeeper")}#e;#n;#t=0;#r;#s;constructor(e,n=()=>performance.now()){this.#e=e,this.#n=n,this.#r=
e.perSecond,this.#s=n()}enters(){let{perSecond:e,atOnce:n}=this.#e,r=this.#n();return this.#r=Math.min(e,this.#r+(r-this.#s)/
1e3*e),this.#s=r,this.#t>=n||this.#r<1?!1:(this.#r-=1,this.#t+=1,!0)}leave=i(()=>{this.#t-=1},"leave")};import{connect as ev}from"node:net";var Me=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},St=class{static{
i(this,"FrameReader")}#e;#n=[];#t=0;#r=1;#s=1;#i=[];#o=0;#a=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;
for(;s<e.length&&(s=this.#c(e,s),!(this.#s>0||this.#o>0));)n.push(this.#u(e.subarray(r,s))),r=s;return r<e.length&&this.#n.
push(e.subarray(r)),n}get isBetweenMessages(){return this.#t===0}#c(e,n){let r=n;for(;r<e.length&&(this.#s>0||this.#o>0);)
if(this.#o>0){let s=Math.min(this.#o,e.length-r);this.#o-=s,r+=s,this.#t+=s}else this.#a.push(e[r]??0),r+=1,this.#t+=1,this.#l();
return r}#l(){let e=this.#a[0]??0,n=sk(e);if(this.#a.length<1+n.lengthBytes)return;let r=n.length;for(let o of this.#a.slice(
1))r=r*256+o;this.#a=[];let s=n.valuesPerUnit*r;for(this.#s-=1;this.#i.length>0&&(this.#i.at(-1)??0)>=this.#s+1;)this.#i.
pop();if(s>0&&this.#i.push(this.#s),this.#s+=s,this.#r+=s,this.#o=n.bytesPerUnit*r+n.extraBytes,this.#t+this.#o+this.#s>
this.#e)throw new Me(`a message is longer than ${this.#e} bytes`);if(this.#r>1e5)throw new Me(`a message has more than ${1e5}\
 values, at byte ${this.#t}`);if(this.#i.length>100)throw new Me(`a message has more than ${100} levels, at byte ${this.#t}`)}#u(e){
let n=this.#n.length===0?e:Buffer.concat([...this.#n,e]);return this.#n=[],this.#t=0,this.#r=1,this.#s=1,this.#i=[],n}};
function P(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}i(P,"layout");var lr=P(
0,0,0),uo=1,lo=2,rk=[lr,void 0,lr,lr,P(1,0,1),P(2,0,1),P(4,0,1),P(1,0,1,0,1),P(2,0,1,0,1),P(4,0,1,0,1),P(0,4,1),P(0,8,1),
P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,2,1),P(0,3,1),P(0,5,1),P(0,9,1),P(0,17,1),P(
1,0,1),P(2,0,1),P(4,0,1),P(2,0,0,uo),P(4,0,0,uo),P(2,0,0,lo),P(4,0,0,lo)];function sk(t){if(t<=127||t>=224)return lr;if(t<=
143)return P(0,t&15,0,lo);if(t<=159)return P(0,t&15,0,uo);if(t<=191)return P(0,t&31,1);let e=rk[t-192];if(e===void 0)throw new Me(
`a MessagePack value cannot begin with byte 0x${t.toString(16)}`);return e}i(sk,"layoutOf");var _r=Tt(Ap(),1);import{isUtf8 as Xk}from"node:buffer";var Le=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Op=0,Pp=1,Jk=2,
Rp=new _r.Encoder({ignoreUndefined:!0}),Yk=new _r.Decoder({rawStrings:!0}),Qk=new TextDecoder("utf-8",{ignoreBOM:!0});function Cp(t){
let e=Mp(t),[n,r,s,o]=e;if(n!==Op||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Le("a message is \
not an RPC request");return{id:r,method:s,argument:o[0]}}i(Cp,"decodeRequest");function Np(t){let[e,n,r,s]=Mp(t);if(e!==
Jk){if(e!==Pp||typeof n!="number")throw new Le("a message is not an RPC answer");return{id:n,error:Zk(r),result:s}}}i(Np,
"decodeAnswer");function Zk(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(Zk,"errorText");function Ip({
id:t,method:e,argument:n}){return Rp.encode([Op,t,e,[n]])}i(Ip,"encodeRequest");function Io({id:t,error:e,result:n}){return Rp.
encode([Pp,t,e,e===null?n:null])}i(Io,"encodeAnswer");function Mp(t){let e;try{e=No(Yk.decode(t))}catch(n){throw new Le(
`a message can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Le("a message is\
 not an array");return e}i(Mp,"decodeArray");function No(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)
return Xk(t)?Qk.decode(t):t;if(Array.isArray(t)){for(let e=0;e<t.length;e++)t[e]=No(t[e]);return t}return Object.fromEntries(
Object.entries(t).map(([e,n])=>[e,No(n)]))}i(No,"withTexts");function Dp(t,e){return new Promise((n,r)=>{let s=ev(t),o=new St,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(Ip({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=Np(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(Dp,"probeServer");var Xt=class{static{i(this,"Report")}#e;#n;#t;#r=Number.POSITIVE_INFINITY;constructor(e,n=()=>performance.now()){this.#e=
e,this.#n=n}read(){return(this.#t===void 0||this.#n()>=this.#r)&&(this.#r=Number.POSITIVE_INFINITY,this.#t=this.#s()),this.#t}async#s(){
let e=this.#n();try{let n=Buffer.from(await this.#e()),r=this.#n();return this.#r=r+20*(r-e),n}catch(n){throw this.#t=void 0,
n}}};import{setImmediate as tv}from"node:timers/promises";var Lp=256;async function $p(t){let e=[];for(let[n,r]of Object.entries(t)){let o=typeof r=="object"&&r!==null&&!Array.isArray(
r)?await nv(r):JSON.stringify(r);e.push(`${JSON.stringify(n)}:${o}`)}return`{${e.join(",")}}
`}i($p,"statusText");async function nv(t){let e=Object.entries(t),n=[];for(let r=0;r<e.length;r+=Lp){for(let[s,o]of e.slice(
r,r+Lp))n.push(`${JSON.stringify(s)}:${JSON.stringify(o)}`);await tv()}return`{${n.join(",")}}`}i(nv,"objectText");var sv=1e3,iv=["/healthz","/readyz","/metrics","/status"],ov={perSecond:50,atOnce:50},av=100,cv={perSecond:10,atOnce:4},
uv=250,lv=1e4;async function qp(t){let e=new Wt(ov),n=dv(t),r=rv((s,o)=>{(async()=>{e.enters()?o.once("close",e.leave):await Hp(
av),await n(s,o)})().catch(()=>o.destroy())});return await new Promise((s,o)=>{r.once("error",o),r.listen(t.port,t.host,
s)}),r}i(qp,"serveHealth");function dv(t){let{metrics:e,status:n}=t,r=new Wt(cv),s=new Mo(t.socketPath),o=new Map([["/me\
trics",{type:e.contentType,report:new Xt(()=>e.text())}],["/status",{type:"application/json",report:new Xt(async()=>$p(await n()))}]]);
return async({method:a,url:c=""},u)=>{if(u.destroyed)return;if(a!=="GET"&&a!=="HEAD"){kr(u,Qe(405,{status:"method not al\
lowed"},{Allow:"GET, HEAD"}));return}let l=o.get(c);if(l===void 0)kr(u,await fv(c,t,s));else if(r.enters()){let d=setTimeout(
()=>u.destroy(),lv);u.once("close",()=>{clearTimeout(d),r.leave()}),kr(u,{status:200,headers:{"Content-Type":l.type},body:await l.
report.read()})}else await Hp(uv),kr(u,Qe(503,{status:"too many requests for status and metrics"},{"Retry-After":"1"}))}}
i(dv,"responder");async function fv(t,{isShuttingDown:e},n){if(t==="/healthz")return Qe(200,{status:"alive"});if(t!=="/r\
eadyz")return Qe(404,{status:"not found",paths:iv});if(e())return Qe(503,{status:"shutting down"});try{return await n.ask(),
Qe(200,{status:"ready"})}catch(r){return Qe(503,{status:"not ready",reason:r instanceof Error?r.message:String(r)})}}i(fv,
"plainAnswer");var Mo=class{static{i(this,"SharedProbe")}#e;#n;constructor(e){this.#e=e}async ask(){this.#n??=Dp(this.#e,
sv).finally(()=>{this.#n=void 0}),await this.#n}};function Qe(t,e,n={}){return{status:t,headers:{"Content-Type":"applica\
tion/json",...n},body:`${JSON.stringify(e)}
`}}i(Qe,"json");function kr(t,{status:e,headers:n,body:r}){t.writeHead(e,{...n,"Content-Length":Buffer.byteLength(r)}),t.
end(r)}i(kr,"send");var ue=Tt(cr(),1);import{setImmediate as hv}from"node:timers/promises";var Up=256,pv=new Map([["\\",String.raw`\\`],[`
`,String.raw`\n`],['"',String.raw`\"`]]);async function jp(t){let e=[];for(let n of t)for(let{name:r}of n.getMetricsAsArray()){
let s=n.getSingleMetric(r),{help:o,type:a,values:c}=await(s.getForPromString?.()??s.get());e.push(`# HELP ${r} ${Bp(o)}
# TYPE ${r} ${a}
`);let u=mv(r);for(let l=0;l<c.length;l+=Up)e.push(c.slice(l,l+Up).map(u).join("")),await hv();e.push(`
`)}return e.join("")}i(jp,"metricsText");function mv(t){let e=new Map;return({metricName:n=t,labels:r,sharedLabels:s={},
value:o})=>{let a=e.get(s);a===void 0&&(a=Fp(s),e.set(s,a));let c=[...Fp(r),...a];return`${n}${c.length===0?"":`{${c.join(
",")}}`} ${gv(o)}
`}}i(mv,"sampleWriter");function Fp(t){return Object.entries(t).map(([e,n])=>`${e}="${Bp(String(n??""))}"`)}i(Fp,"labelT\
exts");function Bp(t){return t.replaceAll(/[\\\n"]/g,e=>pv.get(e)??e)}i(Bp,"escape");function gv(t){return Number.isFinite(
t)?String(t):Number.isNaN(t)?"NaN":t>0?"+Inf":"-Inf"}i(gv,"numberText");var Jt="kdp_plugin_server";function Wp(t){let e=new ue.Registry;(0,ue.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(()=>jp([e,...t?[t]:[]]),"text"),countRpc:yv(n),refusedConfigs:new ue.Counter(
{name:`${Jt}_refused_configs_total`,help:"Configurations that the plugin refused. The last good one serves instead, or r\
equests get 503.",registers:n}),failedPhases:new ue.Counter({name:`${Jt}_failed_phases_total`,help:"Phases that ended in\
 503 because of a failure in this server.",labelNames:["reason"],registers:n}),brokenConnections:new ue.Counter({name:`${Jt}\
_broken_connections_total`,help:"Connections that were closed because of an invalid message.",labelNames:["reason"],registers:n})}}
i(Wp,"createMetrics");function yv(t){let e=new ue.Counter({name:`${Jt}_rpcs_total`,help:"RPCs of Kong by method and outc\
ome.",labelNames:["method","outcome"],registers:t}),n=wt(e);return(r,s)=>{n(r,s).inc()}}i(yv,"rpcCounter");function Vp({
registry:t},e){for(let[n,r]of Object.entries(e))new ue.Gauge({name:`${Jt}_${n}`,help:`How many ${n.replaceAll("_"," ")} \
there are now.`,registers:[t],collect(){this.set(r())}})}i(Vp,"addGauges");import{parseArgs as bv}from"node:util";var ke=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Gp=`Usage: kdp\
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
`,Kp=["trace","debug","info","warn","error","fatal"];function Xp(t){let e=Sv(t),{"log-level":n="info"}=e;if(!Kp.includes(
n))throw new ke(`--log-level: it must be one of ${Kp.join(", ")}`);return{socket:e.socket,socketMode:xv(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:Ev(e.http),plugin:e.plugin,phaseTimeout:zp("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:zp("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(Xp,"parseOptions");var Ze={type:"string"},Do={type:"boolean"},wv={socket:Ze,"socket-mode":Ze,http:Ze,plugin:Ze,"ph\
ase-timeout":Ze,grace:Ze,"log-level":Ze,dump:Do,"with-log-phase":Do,help:{...Do,short:"h"}};function Sv(t){try{return bv(
{args:[...t],options:wv}).values}catch(e){throw new ke(e instanceof Error?e.message:String(e))}}i(Sv,"parse");function xv(t){
if(!/^[0-7]{3,4}$/.test(t))throw new ke(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(xv,"parseMode");function Ev(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new ke(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(Ev,"parseH\
ostAndPort");function zp(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new ke(`${t} ${e}: it must be milliseco\
nds`);return n}i(zp,"parseMilliseconds");import{createServer as jv}from"node:net";import{setTimeout as Bv}from"node:timers/promises";var Jp=["kong.response.exit","kong.response.error"];function Yp(){let t={method:"kong",below:new Map};return e=>Qp(t,e)}
i(Yp,"createPdkMaker");function Qp(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):Qp(_v(t,s),e)}})}i(Qp,"pdkFunction");function _v({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${kv(n)}`,below:new Map};return e.set(n,s),s}i(_v,"nameBelow");function kv(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(kv,"snakeCase");var Yt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},vr=class{static{
i(this,"Conversation")}#e;#n=[];#t;#r;#s;#i=0;#o=0;#a=!1;#c=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#d(
e),n}step(e,n){let r=this.#t;if(this.#c||r===void 0)return Promise.resolve("ret");this.#t=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${Lo(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#c)return;this.#h();
let n=new Yt(e);this.#t?.reject(n);for(let r of this.#n)r.reject(n);this.#r?.("ret")}#l(){return this.#u(),new Promise(e=>{
this.#r=e})}#u(){this.#g(this.#e.timeouts.plugin,()=>{this.#m(new Yt(`the phase neither made a PDK call nor ended within\
 ${this.#e.timeouts.plugin} ms`))})}#d(e){this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#y(n,s,o));Promise.resolve().
then(()=>e(r)).then(()=>{n===this.#i&&this.#p()},s=>{n===this.#i&&!this.#c&&this.#m(s)})}#y(e,n,r){let s=new Promise((o,a)=>{
if(e!==this.#i||this.#c||this.#a){a(new Yt(`${n} was called after the end of the phase`));return}this.#n.push({answer:{Method:n,
Args:r},resolve:o,reject:a}),this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||
this.#c)return;let n=this.#n.shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,Jp.includes(
Lo(n.answer))?this.#h():(this.#t=n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${Lo(n.answer)}`)})),
e(n.answer)}#m(e){this.#o+=1;let n=this.#e.onFailure(e,this.#o);if(this.#n=[],n===void 0){this.#p();return}this.#r!==void 0&&
this.#u(),this.#d(n)}#g(e,n){clearTimeout(this.#s),this.#s=setTimeout(n,e),this.#s.unref()}#h(){this.#c=!0,clearTimeout(
this.#s),this.#e.onEnd()}};function Lo(t){return t==="ret"?t:t.Method}i(Lo,"methodOf");function Et(t){return async e=>{let n=e;return qt(n,t,vv(await n.nginx.getVar("kong_request_id")))}}i(Et,"refuseWith");function $o(t){
return e=>qt(e,t,"")}i($o,"refuseWithoutCalls");var Tr=class{static{i(this,"RefusingPlugin")}rewrite=Et("no-table");access=Et(
"no-table");response=Et("no-table")};function vv(t){return typeof t=="string"?t:""}i(vv,"textOf");var ve=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},Or=class{static{i(this,
"Rpc")}#e;#n=new Map;#t=Yp();constructor(e){this.#e=e}get conversations(){return this.#n.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(Ar(n),r);case"plugin.StepError":return this.#c(Ar(n),!0,r);case"plugin.StartInstance":
return this.#r(Ar(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),co(this.#e.module,!0);case"plugin.GetStatus":return this.#o();default:if(e.startsWith(
"plugin.Step"))return this.#c(Ar(n),!1,r);throw new ve(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one stays in force":"requests get\
 503 until a valid one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#s(e){let n=this.#e.instances.close(e);if(n===void 0)throw Ho(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw Ho(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#o(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw Ho(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#u(
o,s);return qo(o,c,c.begin(a),n)}async#c(e,n,r){let s=e.EventId;if(typeof s!="number")throw new ve("a step without an ev\
ent's id");let o=e.Data,a=this.#n.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#u(s,"access");return qo(s,c,c.begin(
Et("failure")),r)}return qo(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#n.size<65536?Yh(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),ao(n)?$o("failure"):void 0)}#u(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new vr({makePdk:this.#t,timeouts:r,onEnd:i(()=>this.#n.delete(e),"onEnd"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!ao(n))return u===1?Et("failure"):u===2?$o("failure"):void 0},
"onFailure")});return this.#n.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new ve(`there is no plugin ${String(
e)} here, only ${n}`)}};function Ho(t){return new ve(`no plugin instance #${String(t)}`)}i(Ho,"noInstance");async function qo(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(qo,"answerOf");function Ar(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new ve("the argument must be a map")}i(Ar,"recordOf");var Ov=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function Zp(t,{rpc:e,metrics:n,log:r}){let s=new St,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed: an invalid message came over it"),t.destroy()},
"closeBroken"),l=i(async d=>{let h=Cp(d),p=await Pv(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",d=>{try{
for(let h of s.push(d)){if(a+=1,a>16)throw new Me("too many messages are waiting for an answer");c=(a===1?l(h):c.then(()=>t.
destroyed?void 0:l(h))).catch(g=>{u(g instanceof Le?"message":"failure",g)})}}catch(h){u("frame",h)}}),t.on("error",d=>{
r.debug({err:d},"connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(Zp,"serveC\
onnection");async function Pv({id:t,method:e,argument:n},r,s,o,a){let c=Ov.includes(e)?e:"other";try{let u=await r.call(
e,n,s);return o.countRpc(c,"ok"),Io({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof ve||a.error(
{err:u,method:e},"an RPC failed");let l=u instanceof Error?u.message:String(u);return Io({id:t,error:l,result:null})}}i(
Pv,"answerTo");import{isDeepStrictEqual as Rv}from"node:util";var Cv=16,Pr=class{static{i(this,"Instances")}#e;#n=new Map;#t=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#n.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=ot(e);if(r!==void 0)throw new Error(`the con\
figuration ${r}`);let s=JSON.parse(e);n=Nv(s);let o=this.#s(n,s);return this.#r.delete(n),{instance:this.#i(o),refusal:void 0,
servesLastGood:!1}}catch(r){let s=this.#t.get(n),o=s?.plugin??new Tr;return this.#r.set(n,r instanceof Error?r.message:String(
r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e=="number"?this.#n.get(e):void 0;return n!==
void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){let n=typeof e=="number"?this.#n.get(e):
void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.closedTtl,n.instance}sweep(e=Date.
now()){for(let[n,r]of this.#n)r.expires<=e&&this.#n.delete(n)}#s(e,n){let r=Iv(n),s=this.#t.get(e);if(s!==void 0&&Rv(s.config,
r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#t.delete(e),this.#t.set(e,{config:r,plugin:o});let[a]=this.#t.
keys();return this.#t.size>Cv&&a!==void 0&&this.#t.delete(a),o}#i(e){let n=Date.now(),r={id:this.#e.ids.next(),plugin:e,
startTime:n/1e3};return this.#n.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),r}};function Nv(t){if(typeof t!=
"object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(Nv,"entityOf");function Iv(t){return typeof t!=
"object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith("__")))}i(Iv,"withoutKongsKeys");import{chmod as Mv,lstat as Dv,unlink as Lv}from"node:fs/promises";import{connect as $v}from"node:net";async function em(t,e,n){await Hv(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await Mv(e,n)}i(em,"listenOnSocket");async function Hv(t){let e=await Dv(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} exists and is not a socket; name another path`);if(await qv(t))throw new Error(`another server lis\
tens on ${t}; stop it, or name another path`);await Lv(t)}}i(Hv,"removeStaleSocket");function qv(t){return new Promise(e=>{
let n=$v(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(qv,"isAlive");import{randomBytes as Uv}from"node:crypto";var Rr=class{static{i(this,"UniqueIds")}#e=Uv(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var Wv=1e4,Vv=36e5,Kv=5e3,zv=250,Gv=20;async function tm(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new Rr,u=new Pr({module:e,ids:c,closedTtl:Wv,idleTtl:Vv}),l=new Or({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,p=jv(y=>{d.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>d.delete(y)),Zp(y,{rpc:l,metrics:o,
log:a})});p.maxConnections=16384;let g=setInterval(()=>{u.sweep()},Kv);g.unref(),Vp(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>d.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await em(p,n,r);let f=!1;return{get isShuttingDown(){return f},async status(){return{...await e.Status?.(),
refused:u.refusals}},async shutDown(y){f=!0;let b=Date.now()+y,E=i(()=>d.size===0||l.conversations===0&&Date.now()-h>zv||
Date.now()>b,"isDone");for(;!E();)await Bv(Gv);clearInterval(g);let S=new Promise(x=>p.close(x));for(let x of d)x.destroy();
await S}}}i(tm,"startServer");var Xv=`This is a plugin server for Kong. Kong sends it the phases of each request over a Unix socket, and it answers
with the calls for Kong to make. It needs a Kong that is configured with its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,Jv=3e4;try{await Yv(process.argv.slice(2))}catch(t){let e=t instanceof ke?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function Yv(t){let e=Xp(t);if(e.help){process.stdout.write(Gp);return}let n=e.plugin===void 0?
oo:await Qh(e.plugin);e.dump?process.stdout.write(`${Zh(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(Xv),process.exitCode=2):await Qv(e,e.socket,n)}i(Yv,"main");async function Qv(t,e,n){
let r=(0,nm.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=Wp(n.Metrics);n.UseLog?.(r),Zv(r);let o=await tm({module:n,
socketPath:e,socketMode:t.socketMode,timeouts:{plugin:t.phaseTimeout,kong:Jv},metrics:s,log:r}),a=t.http===void 0?void 0:
await qp({...t.http,socketPath:e,metrics:s,isShuttingDown:i(()=>o.isShuttingDown,"isShuttingDown"),status:i(()=>o.status(),
"status")});r.info({socket:e,http:a?.address(),version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isShuttingDown||
(r.info({signal:u},"shutting down: open phases are finished first"),o.shutDown(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),
r.info("stopped")}))},"leave");process.on("SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),
process.channel?.unref()}i(Qv,"serve");function Zv(t){process.on("unhandledRejection",e=>{t.error({err:e},"unhandled err\
or")})}i(Zv,"reportCrashes");
