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
var ym=Object.create;var At=Object.defineProperty;var bm=Object.getOwnPropertyDescriptor;var wm=Object.getOwnPropertyNames;var Sm=Object.getPrototypeOf,xm=Object.prototype.hasOwnProperty;var i=(t,e)=>At(t,"name",{value:e,configurable:!0}),A=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var Em=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var w=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Ko=(t,e)=>{for(var n in e)
At(t,n,{get:e[n],enumerable:!0})},zo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of wm(e))!xm.call(
t,s)&&s!==n&&At(t,s,{get:()=>e[s],enumerable:!(r=bm(e,s))||r.enumerable});return t};var Tt=(t,e,n)=>(n=t!=null?ym(Sm(t)):{},zo(e||!t||!t.__esModule?At(n,"default",{value:t,enumerable:!0}):n,t)),_m=t=>zo(At(
{},"__esModule",{value:!0}),t);var Hr=w((bA,Jo)=>{"use strict";var Ot=i(t=>t&&typeof t.message=="string","isErrorLike"),$r=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return Ot(n)?n:void 0}else return Ot(e)?e:void 0},"getErrorCause"),Go=i((t,e)=>{
if(!Ot(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=$r(t);return r?(e.add(t),n+`
caused by: `+Go(r,e)):n},"_stackWithCauses"),km=i(t=>Go(t,new Set),"stackWithCauses"),Xo=i((t,e,n)=>{if(!Ot(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=$r(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+Xo(s,e,o)}else return r},"_messageWithCauses"),vm=i(t=>Xo(t,new Set),"messageWithCauses");Jo.exports={isErrorLike:Ot,
getErrorCause:$r,stackWithCauses:km,messageWithCauses:vm}});var qr=w((SA,Qo)=>{"use strict";var Am=Symbol("circular-ref-tag"),Zt=Symbol("pino-raw-err-ref"),Yo=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[Zt]},
"get"),set:i(function(t){this[Zt]=t},"set")}});Object.defineProperty(Yo,Zt,{writable:!0,value:{}});Qo.exports={pinoErrProto:Yo,
pinoErrorSymbols:{seen:Am,rawSymbol:Zt}}});var ta=w((EA,ea)=>{"use strict";ea.exports=Fr;var{messageWithCauses:Tm,stackWithCauses:Om,isErrorLike:Zo}=Hr(),{pinoErrProto:Pm,
pinoErrorSymbols:Rm}=qr(),{seen:Ur}=Rm,{toString:Cm}=Object.prototype;function Fr(t){if(!Zo(t))return t;t[Ur]=void 0;let e=Object.
create(Pm);e.type=Cm.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=Tm(t),e.stack=Om(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Fr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Zo(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,Ur)&&(e[n]=Fr(r)):e[n]=r}return delete t[Ur],e.raw=t,e}i(Fr,"errSerializer")});var ra=w((kA,na)=>{"use strict";na.exports=tn;var{isErrorLike:jr}=Hr(),{pinoErrProto:Nm,pinoErrorSymbols:Im}=qr(),{seen:en}=Im,
{toString:Dm}=Object.prototype;function tn(t){if(!jr(t))return t;t[en]=void 0;let e=Object.create(Nm);e.type=Dm.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>tn(n))),jr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,en)&&(e.cause=tn(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];jr(r)?Object.prototype.hasOwnProperty.call(r,en)||(e[n]=tn(r)):e[n]=r}return delete t[en],e.
raw=t,e}i(tn,"errWithCauseSerializer")});var aa=w((AA,oa)=>{"use strict";oa.exports={mapHttpRequest:Mm,reqSerializer:ia};var Br=Symbol("pino-raw-req-ref"),sa=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[Br]},"get"),set:i(function(t){this[Br]=t},"set")}});Object.defineProperty(
sa,Br,{writable:!0,value:{}});function ia(t){let e=t.info||t.socket,n=Object.create(sa);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(ia,"reqSerializer");function Mm(t){return{
req:ia(t)}}i(Mm,"mapHttpRequest")});var da=w((OA,la)=>{"use strict";la.exports={mapHttpResponse:Lm,resSerializer:ua};var Wr=Symbol("pino-raw-res-ref"),ca=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[Wr]},"get"),set:i(function(t){this[Wr]=t},"set")}});Object.defineProperty(ca,Wr,{writable:!0,
value:{}});function ua(t){let e=Object.create(ca);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(ua,"resSerializer");function Lm(t){return{res:ua(t)}}i(Lm,"mapHttpResponse")});var Kr=w((RA,fa)=>{"use strict";var Vr=ta(),$m=ra(),nn=aa(),rn=da();fa.exports={err:Vr,errWithCause:$m,mapHttpRequest:nn.
mapHttpRequest,mapHttpResponse:rn.mapHttpResponse,req:nn.reqSerializer,res:rn.resSerializer,wrapErrorSerializer:i(function(e){
return e===Vr?e:i(function(r){return e(Vr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===nn.reqSerializer?e:i(function(r){return e(nn.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===rn.resSerializer?e:i(function(r){return e(rn.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var zr=w((NA,ma)=>{"use strict";var ha=A("node:util"),pa=ha.getCallSites??ha.getCallSite;function Hm(t,e){return e}i(Hm,
"noOpPrepareStackTrace");ma.exports=i(function(){if(pa)return pa().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=Hm;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var xa=w((DA,Sa)=>{"use strict";function Gr(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Gr(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Gr(t[n]));return e}return t}
i(Gr,"deepClone");function ga(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(ga,"parsePath");function ya(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(ya,"setValue");function ba(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(ba,"removeKey");var sn=Symbol("PATH_NOT_FOUND");function qm(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return sn;n=n[r]}return n}i(qm,"getValueIfExists");function Um(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(Um,"getValue");function Fm(t,e,n,r=!1){for(let s of e){
let o=ga(s);if(o.includes("*"))wa(t,o,n,s,r);else if(r)ba(t,o);else{let a=qm(t,o);if(a===sn)continue;let c=typeof n=="fu\
nction"?n(a,o):n;ya(t,o,c)}}}i(Fm,"redactPaths");function wa(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else jm(t,e,n,
o,r,s)}i(wa,"redactWildcardPath");function jm(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,h){if(h===
a.length){if(Array.isArray(d))for(let p=0;p<d.length;p++)u[h]=p.toString(),l(d[p],h+1);else if(typeof d=="object"&&d!==null)
for(let p in d)u[h]=p,l(d[p],h+1)}else if(h<a.length){let p=a[h];d&&typeof d=="object"&&d!==null&&p in d&&(u[h]=p,l(d[p],
h+1))}else if(c.includes("*"))wa(d,c,typeof n=="function"?(g,f)=>{let y=[...u.slice(0,h),...f];return n(g,y)}:n,s,o);else if(o)
ba(d,c);else{let p=typeof n=="function"?n(Um(d,c),[...u.slice(0,h),...c]):n;ya(d,c,p)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let p=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[p],u[h]=p}d!=
null&&l(d,a.length)}}i(jm,"redactIntermediateWildcard");function Bm(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=ga(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(Bm,"buildPathSt\
ructure");function Wm(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(Wm,"selectiveClone");function Vm(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Vm,"validatePath");function Km(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Vm(e)}i(Km,"validatePaths");function zm(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Km(e);let a=Bm(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=Wm(u,a),d=u,h=n;return typeof n=="function"&&(h=n),Fm(l,e,h,o),r===!1?(l.restore=function(){return Gr(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(zm,"slowRedact");Sa.exports=zm});var He=w((LA,Ea)=>{"use strict";var Gm=Symbol("pino.setLevel"),Xm=Symbol("pino.getLevel"),Jm=Symbol("pino.levelVal"),Ym=Symbol(
"pino.levelComp"),Qm=Symbol("pino.useLevelLabels"),Zm=Symbol("pino.useOnlyCustomLevels"),eg=Symbol("pino.mixin"),tg=Symbol(
"pino.lsCache"),ng=Symbol("pino.chindings"),rg=Symbol("pino.asJson"),sg=Symbol("pino.write"),ig=Symbol("pino.redactFmt"),
og=Symbol("pino.time"),ag=Symbol("pino.timeSliceIndex"),cg=Symbol("pino.stream"),ug=Symbol("pino.stringify"),lg=Symbol("\
pino.stringifySafe"),dg=Symbol("pino.stringifiers"),fg=Symbol("pino.end"),hg=Symbol("pino.formatOpts"),pg=Symbol("pino.m\
essageKey"),mg=Symbol("pino.errorKey"),gg=Symbol("pino.nestedKey"),yg=Symbol("pino.nestedKeyStr"),bg=Symbol("pino.mixinM\
ergeStrategy"),wg=Symbol("pino.msgPrefix"),Sg=Symbol("pino.wildcardFirst"),xg=Symbol.for("pino.serializers"),Eg=Symbol.for(
"pino.formatters"),_g=Symbol.for("pino.hooks"),kg=Symbol.for("pino.metadata"),vg=Symbol.for("pino.transport.usesMultistr\
eam");Ea.exports={setLevelSym:Gm,getLevelSym:Xm,levelValSym:Jm,levelCompSym:Ym,useLevelLabelsSym:Qm,mixinSym:eg,lsCacheSym:tg,
chindingsSym:ng,asJsonSym:rg,writeSym:sg,serializersSym:xg,redactFmtSym:ig,timeSym:og,timeSliceIndexSym:ag,streamSym:cg,
stringifySym:ug,stringifySafeSym:lg,stringifiersSym:dg,endSym:fg,formatOptsSym:hg,messageKeySym:pg,errorKeySym:mg,nestedKeySym:gg,
wildcardFirstSym:Sg,needsMetadataGsym:kg,useOnlyCustomLevelsSym:Zm,formattersSym:Eg,hooksSym:_g,nestedKeyStrSym:yg,mixinMergeStrategySym:bg,
msgPrefixSym:wg,transportUsesMultistreamSym:vg}});var Jr=w(($A,Aa)=>{"use strict";var _a=xa(),{redactFmtSym:Ag,wildcardFirstSym:on}=He(),Xr=/[^.[\]]+|\[([^[\]]*?)\]/g,ka="\
[Redacted]",va=!1;function Tg(t,e){let{paths:n,censor:r,remove:s}=Og(t),o=n.reduce((u,l)=>{Xr.lastIndex=0;let d=Xr.exec(
l),h=Xr.exec(l),p=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(p==="*"&&(p=on),h===null)return u[p]=
null,u;if(u[p]===null)return u;let{index:g}=h,f=`${l.substr(g,l.length-1)}`;return u[p]=u[p]||[],p!==on&&u[p].length===0&&
u[p].push(...u[on]||[]),p===on&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[p].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[Ag]:_a({paths:n,censor:r,serialize:e,strict:va,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(h,p)=>r(h,[l,...p]):r;u[l]=_a({paths:o[l],censor:d,serialize:e,strict:va,
remove:s})}return u},a)}i(Tg,"redaction");function Og(t){if(Array.isArray(t))return t={paths:t,censor:ka},t;let{paths:e,
censor:n=ka,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(Og,"handle");Aa.exports=Tg});var Pa=w((qA,Oa)=>{"use strict";var Pg=i(()=>"","nullTime"),Rg=i(()=>`,"time":${Date.now()}`,"epochTime"),Cg=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),Ng=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),Ig=1000000n,
Ta=1000000000n,Dg=BigInt(Date.now())*Ig,Mg=process.hrtime.bigint(),Lg=i(()=>{let t=process.hrtime.bigint()-Mg,e=Dg+t,n=e/
Ta,r=e%Ta,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");Oa.exports={nullTime:Pg,epochTime:Rg,unixTime:Cg,isoTime:Ng,isoTimeNano:Lg}});var Ca=w((FA,Ra)=>{"use strict";function $g(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i($g,"tryStringi\
fy");Ra.exports=Hg;function Hg(t,e,n){var r=n&&n.stringify||$g,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,h=-1,p=t&&t.length||0,g=0;g<p;){if(t.charCodeAt(g)===37&&g+1<p){switch(h=
h>-1?h:0,t.charCodeAt(g+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Number(e[d]),h=g+2,g++;
break;case 105:if(d>=u||e[d]==null)break;h<g&&(l+=t.slice(h,g)),l+=Math.floor(Number(e[d])),h=g+2,g++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<g&&(l+=t.slice(h,g));var f=typeof e[d];if(f==="string"){l+="'"+e[d]+"'",h=g+2,g++;break}if(f===
"function"){l+=e[d].name||"<anonymous>",h=g+2,g++;break}l+=r(e[d]),h=g+2,g++;break;case 115:if(d>=u)break;h<g&&(l+=t.slice(
h,g)),l+=String(e[d]),h=g+2,g++;break;case 37:h<g&&(l+=t.slice(h,g)),l+="%",h=g+2,g++,d--;break}++d}++g}return h===-1?t:
(h<p&&(l+=t.slice(h)),l)}i(Hg,"format")});var Qr=w((BA,Yr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Yr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Yr.exports=t}});var qa=w((VA,Ha)=>{"use strict";var I=A("fs"),qg=A("events"),Ug=A("util").inherits,Na=A("path"),es=Qr(),Fg=A("assert"),an=100,
cn=Buffer.allocUnsafe(0),jg=16*1024,Ia="buffer",Da="utf8",[Bg,Wg]=(process.versions.node||"0.0").split(".").map(Number),
Vg=Bg>=22&&Wg>=7;function Ma(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&I.mkdirSync(Na.dirname(
t),{recursive:!0});let o=I.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?I.mkdir(Na.dirname(t),{recursive:!0},
o=>{if(o)return n(o);I.open(t,r,s,n)}):I.open(t,r,s,n)}i(Ma,"openFile");function se(t){if(!(this instanceof se))return new se(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:h,contentMode:p,
mode:g}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||jg,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=g,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let f,
y;if(p===Ia)this._writingBuf=cn,this.write=Gg,this.flush=Jg,this.flushSync=Qg,this._actualWrite=ey,f=i(()=>I.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>I.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(p===void 0||
p===Da)this._writingBuf="",this.write=zg,this.flush=Xg,this.flushSync=Yg,this._actualWrite=Zg,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?I.write(this.fd,this._writingBuf,this.release):I.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${Da}" and "${Ia}", but passed ${p}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")Ma(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,E)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{es(an),this.release(void 0,0)}catch(k){this.release(
k)}else setTimeout(y,an);else this._writing=!1,this.emit("error",b);return}this.emit("write",E);let S=Zr(this._writingBuf,
this._len,E);if(this._len=S.len,this._writingBuf=S.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let k=f(),C=Zr(this._writingBuf,this._len,k);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(k){
this.release(k);return}}this._fsync&&I.fsyncSync(this.fd);let x=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):x>this.minLength?this._actualWrite():this._ending?x>0?this._actualWrite():(this._writing=!1,un(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Kg,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(se,"SonicB\
oom");function Zr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Zr,"releaseWritingBuf");function Kg(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Kg,"e\
mitDrain");Ug(se,qg);function La(t,e){return t.length===0?cn:t.length===1?t[0]:Buffer.concat(t,e)}i(La,"mergeBuf");function zg(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(zg,"write");function Gg(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Gg,"writeBuffer");function $a(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{I.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i($a,"callFlushCallbackOnDrain");function Xg(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&$a.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Xg,"flush");function Jg(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&$a.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(Jg,"flushBuffer");se.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&I.close(e,n=>{if(n)return this.emit("error",n)})}),Ma(this.file,this)};se.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():un(this)))};function Yg(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?I.writeSync(this.fd,t):I.writeSync(this.fd,
t,"utf8"),n=Zr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;es(an)}}try{I.fsyncSync(this.fd)}catch{}}
i(Yg,"flushSync");function Qg(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
cn);let t=cn;for(;this._bufs.length||t.length;){t.length<=0&&(t=La(this._bufs[0],this._lens[0]));try{let e=I.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;es(an)}}}i(Qg,"flushBufferS\
ync");se.prototype.destroy=function(){this.destroyed||un(this)};function Zg(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
I.writeSync(this.fd,this._writingBuf):I.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else I.write(
this.fd,this._writingBuf,t)}i(Zg,"actualWrite");function ey(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:La(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=I.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Vg&&(this._writingBuf=Buffer.from(this._writingBuf)),I.write(this.fd,this._writingBuf,
t)}i(ey,"actualWriteBuffer");function un(t){if(t.fd===-1){t.once("ready",un.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Fg(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{I.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?I.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(un,"actualClose");se.SonicBoom=se;se.default=se;Ha.exports=se});var ts=w((zA,Wa)=>{"use strict";var ie={exit:[],beforeExit:[]},Ua={exit:ry,beforeExit:sy},et;function ty(){et===void 0&&
(et=new FinalizationRegistry(iy))}i(ty,"ensureRegistry");function ny(t){ie[t].length>0||process.on(t,Ua[t])}i(ny,"instal\
l");function Fa(t){ie[t].length>0||(process.removeListener(t,Ua[t]),ie.exit.length===0&&ie.beforeExit.length===0&&(et=void 0))}
i(Fa,"uninstall");function ry(){ja("exit")}i(ry,"onExit");function sy(){ja("beforeExit")}i(sy,"onBeforeExit");function ja(t){
for(let e of ie[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ie[t]=[]}i(ja,"callRefs");function iy(t){for(let e of["exi\
t","beforeExit"]){let n=ie[e].indexOf(t);ie[e].splice(n,n+1),Fa(e)}}i(iy,"clear");function Ba(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");ny(t);let r=new WeakRef(e);r.fn=n,ty(),et.register(e,r),ie[t].push(r)}i(Ba,"_register");
function oy(t,e){Ba("exit",t,e)}i(oy,"register");function ay(t,e){Ba("beforeExit",t,e)}i(ay,"registerBeforeExit");function cy(t){
if(et!==void 0){et.unregister(t);for(let e of["exit","beforeExit"])ie[e]=ie[e].filter(n=>{let r=n.deref();return r&&r!==
t}),Fa(e)}}i(cy,"unregister");Wa.exports={register:oy,registerBeforeExit:ay,unregister:cy}});var Va=w((XA,uy)=>{uy.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var za=w((JA,Ka)=>{"use strict";function ly(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(h=>{if(h==="o\
k"){let p=Atomics.load(t,e);s(null,p>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
ly,"wait");function dy(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(dy,"w\
aitDiff");Ka.exports={wait:ly,waitDiff:dy}});var Xa=w((QA,Ga)=>{"use strict";Ga.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var ac=w((ZA,oc)=>{"use strict";var{version:fy}=Va(),{EventEmitter:hy}=A("events"),{Worker:py}=A("worker_threads"),{join:my}=A("path"),
{pathToFileURL:gy}=A("url"),{wait:yy}=za(),{WRITE_INDEX:we,READ_INDEX:Ae,SEQ_INDEX:ns}=Xa(),by=A("buffer"),wy=A("assert"),
m=Symbol("kImpl"),Sy=by.constants.MAX_STRING_LENGTH;function Ja(){}i(Ja,"noop");function os(t,e){Atomics.add(t[m].state,
ns,1),e(),Atomics.add(t[m].state,ns,1),Atomics.notify(t[m].state,ns)}i(os,"updateState");function Ya(t){os(t,()=>{Atomics.
store(t[m].state,Ae,0),Atomics.store(t[m].state,we,0)}),Atomics.notify(t[m].state,Ae)}i(Ya,"resetIndexes");var tt=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},ln=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},xy=process.env.NODE_V8_COVERAGE?ln:global.FinalizationRegistry||ln,Ey=process.env.
NODE_V8_COVERAGE?tt:global.WeakRef||tt,Qa=new xy(t=>{t.exited||t.terminate()});function _y(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||my(__dirname,"\
lib","worker.js"),a=new py(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:gy(n).href,dataBuf:t[m].dataBuf,stateBuf:t[m].stateBuf,workerData:{$context:{threadStreamVersion:fy},
...r}}});return a.stream=new tt(t),a.on("message",ky),a.on("exit",tc),Qa.register(t,a),a}i(_y,"createWorker");function Za(t){
wy(!t[m].sync),t[m].needDrain&&(t[m].needDrain=!1,t.emit("drain"))}i(Za,"drain");function ec(t){for(;;){let e=Atomics.load(
t[m].state,we);if(t.destroyed||e<0)return;let n=t[m].data.length-e;if(n>0){if(t[m].bufLen===0){t[m].flushing=!1,t[m].ending?
as(t):t[m].needDrain&&process.nextTick(Za,t);return}sc(t,n,Ja);continue}if(n===0){if(e===0&&t[m].bufLen===0)return;dn(t,
()=>{t.destroyed||(Ya(t),ec(t))});return}Y(t,new Error("overwritten"));return}}i(ec,"nextFlush");function ky(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[m].ending||
(this.stream=new Ey(e)),dn(e,()=>{e[m].ready=!0,e.emit("ready")});break;case"ERROR":Y(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){Y(e,new Error(
"this should not happen: "+t.code));break}let n=e[m].flushCallbacks.get(t.id);n&&(e[m].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:Y(e,new Error("this should not happen: "+t.code))}}
i(ky,"onWorkerMessage");function tc(t){let e=this.stream.deref();e!==void 0&&(Qa.unregister(e),e.worker.exited=!0,e.worker.
off("exit",tc),Y(e,t!==0?new Error("the worker thread exited"):null))}i(tc,"onWorkerExit");var ss=class extends hy{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[m]={},this[m].stateBuf=new SharedArrayBuffer(128),this[m].state=new Int32Array(this[m].stateBuf),this[m].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[m].data=Buffer.from(this[m].dataBuf),this[m].sync=e.sync||
!1,this[m].ending=!1,this[m].ended=!1,this[m].needDrain=!1,this[m].destroyed=!1,this[m].flushing=!1,this[m].ready=!1,this[m].
finished=!1,this[m].errored=null,this[m].closed=!1,this[m].buf=[],this[m].bufHead=0,this[m].bufLen=0,this[m].flushCallbacks=
new Map,this[m].nextFlushId=0,this[m].flushRetainCount=0,this[m].userRef=!0,this.worker=_y(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[m].destroyed)return is(this,new Error(
"the worker has exited")),!1;if(this[m].ending)return is(this,new Error("the worker is ending")),!1;if(this[m].flushing&&
this[m].bufLen+n.length>=Sy)try{rs(this),this[m].flushing=!0}catch(r){return Y(this,r),!1}if(this[m].buf.push(n),this[m].
bufLen+=n.length,this[m].sync)try{return rs(this),!0}catch(r){return Y(this,r),!1}return this[m].flushing||(this[m].flushing=
!0,setImmediate(ec,this)),this[m].needDrain=this[m].data.length-this[m].bufLen-Atomics.load(this[m].state,we)<=0,!this[m].
needDrain}end(){this[m].destroyed||(this[m].ending=!0,this.worker.stream=new tt(this),as(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||Ja,n&&vy(this);let r=!1,s=i(o=>{r||(r=!0,n&&Ay(this),e(o))},"done");nc(this,o=>{if(o){process.nextTick(
s,o);return}rc(this,s)})}flushSync(){this[m].destroyed||(rs(this),ic(this))}unref(){this[m].userRef=!1,this[m].flushRetainCount===
0&&this.worker.unref()}ref(){this[m].userRef=!0,this.worker.ref()}get ready(){return this[m].ready}get destroyed(){return this[m].
destroyed}get closed(){return this[m].closed}get writable(){return!this[m].destroyed&&!this[m].ending}get writableEnded(){
return this[m].ending}get writableFinished(){return this[m].finished}get writableNeedDrain(){return this[m].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[m].errored}};function nc(t,e){if(t[m].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[m].sync&&(t[m].flushing||t[m].bufLen>0)){setImmediate(nc,t,e);return}dn(t,e)}i(nc,
"flushBuffer");function dn(t,e){let n=Atomics.load(t[m].state,we);yy(t[m].state,Ae,n,1/0,(r,s)=>{if(r){Y(t,r),e(r);return}
if(s!=="ok"){dn(t,e);return}e()})}i(dn,"waitForRead");function vy(t){t[m].flushRetainCount===0&&t.worker.ref(),t[m].flushRetainCount++}
i(vy,"retainWorkerForPendingFlush");function Ay(t){t[m].flushRetainCount!==0&&(t[m].flushRetainCount--,t[m].flushRetainCount===
0&&!t[m].userRef&&t.worker.unref())}i(Ay,"releaseWorkerForPendingFlush");function rc(t,e){if(t[m].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[m].ready){let r=i(()=>{o(),rc(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[m].nextFlushId;t[m].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[m].flushCallbacks.delete(n),Y(t,r),process.nextTick(e,r)}}i(rc,"requestWorkerF\
lush");function Ty(t,e){let n=t[m].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(Ty,"failPendingFlushCallbacks");function is(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(is,"error");function Y(t,e){t[m].destroyed||(t[m].destroyed=!0,Ty(t,e),e&&(t[m].errored=e,is(t,e)),t.worker.
exited?setImmediate(()=>{t[m].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[m].closed=!0,t.
emit("close")}))}i(Y,"destroy");function sc(t,e,n){let s=Atomics.load(t[m].state,we),o=e;for(;o>0&&t[m].bufLen!==0;){let a=t[m].
bufHead,c=t[m].buf[a];if(c.length<=o){c.copy(t[m].data,s),s+=c.length,o-=c.length,t[m].bufLen-=c.length,t[m].bufHead=a+1,
t[m].bufHead===t[m].buf.length?(t[m].buf.length=0,t[m].bufHead=0):t[m].bufHead>=1024&&t[m].bufHead*2>=t[m].buf.length&&(t[m].
buf.splice(0,t[m].bufHead),t[m].bufHead=0);continue}c.copy(t[m].data,s,0,o),t[m].buf[a]=c.subarray(o),t[m].bufLen-=o,s+=
o,o=0}return os(t,()=>{Atomics.store(t[m].state,we,s)}),n(),!0}i(sc,"write");function as(t){if(!(t[m].ended||!t[m].ending||
t[m].flushing)){t[m].ended=!0;try{t.flushSync();let e=Atomics.load(t[m].state,Ae);os(t,()=>{Atomics.store(t[m].state,we,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[m].state,Ae,e,1e3),e=Atomics.load(t[m].state,Ae),e===-2){Y(t,new Error("en\
d() failed"));return}if(++n===10){Y(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[m].finished=
!0,t.emit("finish")})}catch(e){Y(t,e)}}}i(as,"end");function rs(t){let e=i(()=>{t[m].ending?as(t):t[m].needDrain&&process.
nextTick(Za,t)},"cb");for(t[m].flushing=!1;t[m].bufLen!==0;){let n=Atomics.load(t[m].state,we);if(n<0)throw new Error("_\
writeSync failed");let r=t[m].data.length-n;if(r===0){ic(t),Ya(t);continue}else if(r<0)throw new Error("overwritten");sc(
t,r,e)}}i(rs,"writeSync");function ic(t){if(t[m].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[m].state,we),n=0;for(;;){let r=Atomics.load(t[m].state,Ae);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[m].state,Ae,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(ic,"flushSync");oc.
exports=ss});var ls=w((tT,lc)=>{"use strict";var{createRequire:Oy}=A("module"),{existsSync:Py}=A("node:fs"),Ry=zr(),{join:cs,isAbsolute:uc,
sep:Cy}=A("node:path"),{fileURLToPath:Ny}=A("node:url"),Iy=Qr(),us=ts(),Dy=ac(),{transportUsesMultistreamSym:My}=He();function Ly(t){
us.register(t,Fy),us.registerBeforeExit(t,jy),t.on("close",function(){us.unregister(t)})}i(Ly,"setupOnExit");function $y(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i($y,"hasPreloadFlags");function Hy(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&cc(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(cc(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(Hy,"sanitizeNodeOptions");function cc(t){let e=qy(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=Ny(n)}catch{return!1}return uc(n)&&!Py(n)}i(cc,"shouldDropPreload");function qy(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(qy,"stripQuotes");function Uy(t,e,n,r,s){if(!n.
execArgv&&$y()&&A.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=Hy(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new Dy({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&Ly(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),Iy(
100),o.end())}return i(c,"onExit"),o}i(Uy,"buildStream");function Fy(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Fy,"autoEnd");function jy(t){t.flushSync()}i(jy,"flush");function By(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=Ry(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),p=t.target;if(p&&
n)throw new Error("only one of target or targets can be specified");if(n){p=h["pino-worker"]||cs(__dirname,"worker.js"),
u.targets=n.filter(S=>S.target).map(S=>({...S,target:y(S.target)})),u.pipelines=n.filter(S=>S.pipeline).map(S=>S.pipeline.
map(x=>({...x,level:S.level,target:y(x.target)})));let b=u.targets.some(S=>S.level!=null),E=u.pipelines.some(S=>S.some(x=>x.
level!=null));l=u.targets.length+u.pipelines.length>1||b||E}else e&&(p=h["pino-worker"]||cs(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let g=n||e?"pino.transp\
ort":p,f=Uy(y(p),u,o,c,g);return l&&(f[My]=!0),f;function y(b){if(b=h[b]||b,uc(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return cs(__dirname,"..","file.js");let E;for(let S of d)try{let x=S==="node:repl"?process.cwd()+Cy:S;E=Oy(x).
resolve(b);break}catch{continue}if(!E)throw new Error(`unable to determine transport target for "${b}"`);return E}i(y,"f\
ixTarget")}i(By,"transport");lc.exports=By});var mn=w((rT,_c)=>{"use strict";var Wy=A("node:diagnostics_channel"),dc=Ca(),{mapHttpRequest:Vy,mapHttpResponse:Ky}=Kr(),
ds=qa(),fc=ts(),{lsCacheSym:zy,chindingsSym:yc,writeSym:hc,serializersSym:bc,formatOptsSym:pc,endSym:Gy,stringifiersSym:wc,
stringifySym:Sc,stringifySafeSym:fs,wildcardFirstSym:xc,nestedKeySym:Xy,formattersSym:Ec,messageKeySym:Jy,errorKeySym:Yy,
nestedKeyStrSym:Qy,msgPrefixSym:fn}=He(),{isMainThread:Zy}=A("worker_threads"),eb=ls(),[tb]=process.versions.node.split(
".").map(t=>Number(t)),mc=Wy.tracingChannel("pino_asJson"),hn=tb>=25?t=>JSON.stringify(t):rb;function nt(){}i(nt,"noop");
function nb(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Vy(r):typeof r.setHeader=="function"&&(r=Ky(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[fn]=="string"&&o!==void 0&&o!==null&&(o=this[fn]+o),this[hc](r,
dc(o,a,this[pc]),t)}else{let o=r===void 0?s.shift():r;typeof this[fn]=="string"&&o!==void 0&&o!==null&&(o=this[fn]+o),this[hc](
null,dc(o,s,this[pc]),t)}}}i(nb,"genLog");function rb(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(rb,"_asString");function sb(t,e,n,r){if(mc.hasSubscribers===!1)return gc.call(this,
t,e,n,r);let s={instance:this,arguments};return mc.traceSync(gc,s,this,t,e,n,r)}i(sb,"asJson");function gc(t,e,n,r){let s=this[Sc],
o=this[fs],a=this[wc],c=this[Gy],u=this[yc],l=this[bc],d=this[Ec],h=this[Jy],p=this[Yy],g=this[zy][n]+r;g=g+u;let f;d.log&&
(t=d.log(t));let y=a[xc],b="";for(let S in t)if(f=t[S],Object.prototype.hasOwnProperty.call(t,S)&&f!==void 0){l[S]?f=l[S](
f):S===p&&l.err&&(f=l.err(f));let x=a[S]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":x&&(f=x(f));break;case"string":f=(x||hn)(f);break;default:f=(x||s)(f,o)}if(f===
void 0)continue;let k=hn(S);b+=","+k+":"+f}let E="";if(e!==void 0){f=l[h]?l[h](e):e;let S=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f)),E=',"'+h+'":'+f;break;case"stri\
ng":f=(S||hn)(f),E=',"'+h+'":'+f;break;default:f=(S||s)(f,o),E=',"'+h+'":'+f}}return this[Xy]&&b?g+this[Qy]+b.slice(1)+"\
}"+E+c:g+b+E+c}i(gc,"_asJson");function ib(t,e){let n,r=t[yc],s=t[Sc],o=t[fs],a=t[wc],c=a[xc],u=t[bc],l=t[Ec].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+hn(d)+":"+n}return r}i(ib,"asCh\
indings");function ob(t){return t.write!==t.constructor.prototype.write}i(ob,"hasBeenTampered");function pn(t){let e=new ds(
t);return e.on("error",n),!t.sync&&Zy&&(fc.register(e,ab),e.on("close",function(){fc.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=nt,e.end=nt,e.flushSync=nt,e.destroy=nt;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(pn,"buildSafeSonicBoom");function ab(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(ab,"autoEnd");function cb(t){return i(function(n,r,s={},o){if(typeof s=="string")o=pn({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=pn({dest:o})}else if(s instanceof ds||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
ds||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=eb({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=nt),o||(ob(process.stdout)?o=process.stdout:o=pn({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(cb,"createArgsNormalizer");function ub(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[fs])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(ub,"stringify");function lb(t,e,n){return{
level:t,bindings:e,log:n}}i(lb,"buildFormatters");function db(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(db,"normalizeDestFileDescriptor");_c.exports={noop:nt,buildSafeSonicBoom:pn,asChindings:ib,asJson:sb,
genLog:nb,createArgsNormalizer:cb,stringify:ub,buildFormatters:lb,normalizeDestFileDescriptor:db}});var gn=w((iT,kc)=>{var fb={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},hb={ASC:"ASC",DESC:"DESC"};kc.exports={DEFAULT_LEVELS:fb,
SORTING_ORDER:hb}});var ms=w((oT,Oc)=>{"use strict";var{lsCacheSym:pb,levelValSym:hs,useOnlyCustomLevelsSym:mb,streamSym:gb,formattersSym:yb,
hooksSym:bb,levelCompSym:vc}=He(),{noop:wb,genLog:qe}=mn(),{DEFAULT_LEVELS:de,SORTING_ORDER:Ac}=gn(),Tc={fatal:i(t=>{let e=qe(
de.fatal,t);return function(...n){let r=this[gb];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>qe(de.error,t),"error"),warn:i(t=>qe(de.warn,t),"warn"),info:i(t=>qe(de.info,t),"info"),debug:i(t=>qe(
de.debug,t),"debug"),trace:i(t=>qe(de.trace,t),"trace")},ps=Object.keys(de).reduce((t,e)=>(t[de[e]]=e,t),{}),Sb=Object.keys(
ps).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function xb(t){let e=t[yb].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[pb]=r,t}i(xb,"genLsCache");function Eb(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(Eb,"isStand\
ardLevel");function _b(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[hs],s=this[hs]=n[t],o=this[mb],a=this[vc],
c=this[bb].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=wb;continue}this[u]=Eb(u,o)?Tc[u](c):qe(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(_b,"setLevel");function kb(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(kb,"getLevel");function vb(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[vc](n,this[hs])}i(vb,"isLeve\
lEnabled");function Ab(t,e,n){return t===Ac.DESC?e<=n:e>=n}i(Ab,"compareLevel");function Tb(t){return typeof t=="string"?
Ab.bind(null,t):t}i(Tb,"genLevelComparison");function Ob(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:ps,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:de,t);return{labels:r,values:s}}i(Ob,"mappings");function Pb(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(ps).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:de,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(Pb,"assertD\
efaultLevelFound");function Rb(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(Rb,"assertNoLevelCollisi\
ons");function Cb(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(Ac).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(Cb,"assertLevelComparison");Oc.exports={initialLsCache:Sb,
genLsCache:xb,levelMethods:Tc,getLevel:kb,setLevel:_b,isLevelEnabled:vb,mappings:Ob,assertNoLevelCollisions:Rb,assertDefaultLevelFound:Pb,
genLevelComparison:Tb,assertLevelComparison:Cb}});var gs=w((cT,Pc)=>{"use strict";Pc.exports={version:"10.4.0"}});var $c=w((lT,Lc)=>{"use strict";var{EventEmitter:Nb}=A("node:events"),{lsCacheSym:Ib,levelValSym:Db,setLevelSym:bs,getLevelSym:Rc,
chindingsSym:bn,mixinSym:Mb,asJsonSym:Nc,writeSym:Lb,mixinMergeStrategySym:$b,timeSym:Hb,timeSliceIndexSym:qb,streamSym:Ic,
serializersSym:Ue,formattersSym:Pt,errorKeySym:Ub,messageKeySym:Fb,useOnlyCustomLevelsSym:jb,needsMetadataGsym:Bb,redactFmtSym:Wb,
stringifySym:Vb,formatOptsSym:Kb,stringifiersSym:zb,msgPrefixSym:ws,hooksSym:Gb}=He(),{getLevel:Xb,setLevel:Jb,isLevelEnabled:Yb,
mappings:Qb,initialLsCache:Zb,genLsCache:ew,assertNoLevelCollisions:tw}=ms(),{asChindings:Ss,asJson:nw,buildFormatters:ys,
stringify:Cc,noop:Dc}=mn(),{version:rw}=gs(),sw=Jr(),iw=class{static{i(this,"Pino")}},Mc={constructor:iw,child:ow,bindings:aw,
setBindings:cw,flush:dw,isLevelEnabled:Yb,version:rw,get level(){return this[Rc]()},set level(t){this[bs](t)},get levelVal(){
return this[Db]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[ws]},get[Symbol.toStringTag](){
return"Pino"},[Ib]:Zb,[Lb]:lw,[Nc]:nw,[Rc]:Xb,[bs]:Jb};Object.setPrototypeOf(Mc,Nb.prototype);Lc.exports=function(){return Object.
create(Mc)};var yn=i(t=>t,"resetChildingsFormatter");function ow(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Ue],r=this[Pt],s=Object.create(this);if(e==null)return s[Pt].bindings!==yn&&(s[Pt]=ys(r.level,yn,r.log)),s[bn]=
Ss(s,t),this.onChild!==Dc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Ue]=Object.create(null);for(let l in n)
s[Ue][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[Ue][l]=n[l]}for(let l in e.
serializers)s[Ue][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[Ue][l]=e.serializers[l]}}else s[Ue]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[Pt]=
ys(c||r.level,u||yn,l||r.log)}else s[Pt]=ys(r.level,yn,r.log);if(e.hasOwnProperty("customLevels")===!0&&(tw(this.levels,
e.customLevels),s.levels=Qb(e.customLevels,s[jb]),ew(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=sw(s.redact,Cc),u={stringify:c[Wb]};s[Vb]=Cc,s[zb]=c,s[Kb]=u}if(typeof e.msgPrefix=="string"&&(s[ws]=
(this[ws]||"")+e.msgPrefix),s[bn]=Ss(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[bs](c)}return this.onChild(s),s}i(ow,"child");function aw(){let e=`{${this[bn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(aw,"bindings");function cw(t){let e=Ss(this,t);this[bn]=e}i(cw,"setBindings");
function uw(t,e){return Object.assign(e,t)}i(uw,"defaultMixinMergeStrategy");function lw(t,e,n){let r=this[Hb](),s=this[Mb],
o=this[Ub],a=this[Fb],c=this[$b]||uw,u,l=this[Gb].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[Nc](u,e,n,r),h=this[Ic];
h[Bb]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[qb]),h.lastLogger=this),h.write(l?l(d):d)}i(lw,
"write");function dw(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[Ic];typeof e.
flush=="function"?e.flush(t||Dc):t&&t()}i(dw,"flush")});var Fc=w((ks,Uc)=>{"use strict";var{hasOwnProperty:Rt}=Object.prototype,je=_s();je.configure=_s;je.stringify=je;je.default=
je;ks.stringify=je;ks.configure=_s;Uc.exports=je;var fw=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Te(t){return t.
length<5e3&&!fw.test(t)?`"${t}"`:JSON.stringify(t)}i(Te,"strEscape");function xs(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(xs,"sort");var hw=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function Es(t){
return hw.call(t)!==void 0&&t.length!==0}i(Es,"isTypedArrayWithEntries");function Hc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(Hc,"stringifyTypedArray");function pw(t){
if(Rt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(pw,"getCircularV\
alueOption");function mw(t){let e;if(Rt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(mw,"getDeterministicOption");function gw(t,e){let n;if(Rt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(gw,"getBooleanOption");function qc(t,e){let n;if(Rt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(qc,"getPositiveIntegerOption");function Fe(t){return t===1?"1 item":`${t} items`}i(Fe,
"getItemCount");function yw(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(yw,"getUniqueReplacerSet");function bw(t){if(Rt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(bw,"getStrictOption");function _s(t){
t={...t};let e=bw(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=pw(t),r=gw(
t,"bigint"),s=mw(t),o=typeof s=="function"?s:void 0,a=qc(t,"maximumDepth"),c=qc(t,"maximumBreadth");function u(g,f,y,b,E,S){
let x=f[g];switch(typeof x=="object"&&x!==null&&typeof x.toJSON=="function"&&(x=x.toJSON(g)),x=b.call(f,g,x),typeof x){case"\
string":return Te(x);case"object":{if(x===null)return"null";if(y.indexOf(x)!==-1)return n;let k="",C=",",L=S;if(Array.isArray(
x)){if(x.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(x),E!==""&&(S+=E,k+=`
${S}`,C=`,
${S}`);let U=Math.min(x.length,c),X=0;for(;X<U-1;X++){let $e=u(String(X),x,y,b,E,S);k+=$e!==void 0?$e:"null",k+=C}let J=u(
String(X),x,y,b,E,S);if(k+=J!==void 0?J:"null",x.length-1>c){let $e=x.length-c-1;k+=`${C}"... ${Fe($e)} not stringified"`}
return E!==""&&(k+=`
${L}`),y.pop(),`[${k}]`}let N=Object.keys(x),D=N.length;if(D===0)return"{}";if(a<y.length+1)return'"[Object]"';let O="",
q="";E!==""&&(S+=E,C=`,
${S}`,O=" ");let W=Math.min(D,c);s&&!Es(x)&&(N=xs(N,o)),y.push(x);for(let U=0;U<W;U++){let X=N[U],J=u(X,x,y,b,E,S);J!==void 0&&
(k+=`${q}${Te(X)}:${O}${J}`,q=C)}if(D>c){let U=D-c;k+=`${q}"...":${O}"${Fe(U)} not stringified"`,q=C}return E!==""&&q.length>
1&&(k=`
${S}${k}
${L}`),y.pop(),`{${k}}`}case"number":return isFinite(x)?String(x):e?e(x):"null";case"boolean":return x===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(x);default:return e?e(x):void 0}}i(u,"stringifyFnReplacer");function l(g,f,y,b,E,S){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(g)),typeof f){case"string":return Te(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let x=S,k="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),E!==""&&(S+=E,k+=`
${S}`,C=`,
${S}`);let D=Math.min(f.length,c),O=0;for(;O<D-1;O++){let W=l(String(O),f[O],y,b,E,S);k+=W!==void 0?W:"null",k+=C}let q=l(
String(O),f[O],y,b,E,S);if(k+=q!==void 0?q:"null",f.length-1>c){let W=f.length-c-1;k+=`${C}"... ${Fe(W)} not stringified\
"`}return E!==""&&(k+=`
${x}`),y.pop(),`[${k}]`}y.push(f);let L="";E!==""&&(S+=E,C=`,
${S}`,L=" ");let N="";for(let D of b){let O=l(D,f[D],y,b,E,S);O!==void 0&&(k+=`${N}${Te(D)}:${L}${O}`,N=C)}return E!==""&&
N.length>1&&(k=`
${S}${k}
${x}`),y.pop(),`{${k}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyArrayReplacer");
function d(g,f,y,b,E){switch(typeof f){case"string":return Te(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(g),typeof f!="object")return d(g,f,y,b,E);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let S=E;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),E+=b;let O=`
${E}`,q=`,
${E}`,W=Math.min(f.length,c),U=0;for(;U<W-1;U++){let J=d(String(U),f[U],y,b,E);O+=J!==void 0?J:"null",O+=q}let X=d(String(
U),f[U],y,b,E);if(O+=X!==void 0?X:"null",f.length-1>c){let J=f.length-c-1;O+=`${q}"... ${Fe(J)} not stringified"`}return O+=
`
${S}`,y.pop(),`[${O}]`}let x=Object.keys(f),k=x.length;if(k===0)return"{}";if(a<y.length+1)return'"[Object]"';E+=b;let C=`\
,
${E}`,L="",N="",D=Math.min(k,c);Es(f)&&(L+=Hc(f,C,c),x=x.slice(f.length),D-=f.length,N=C),s&&(x=xs(x,o)),y.push(f);for(let O=0;O<
D;O++){let q=x[O],W=d(q,f[q],y,b,E);W!==void 0&&(L+=`${N}${Te(q)}: ${W}`,N=C)}if(k>c){let O=k-c;L+=`${N}"...": "${Fe(O)}\
 not stringified"`,N=C}return N!==""&&(L=`
${E}${L}
${S}`),y.pop(),`{${L}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyIndent");function h(g,f,y){
switch(typeof f){case"string":return Te(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(g),typeof f!="object")return h(g,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",E=f.length!==
void 0;if(E&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let L=Math.min(f.length,
c),N=0;for(;N<L-1;N++){let O=h(String(N),f[N],y);b+=O!==void 0?O:"null",b+=","}let D=h(String(N),f[N],y);if(b+=D!==void 0?
D:"null",f.length-1>c){let O=f.length-c-1;b+=`,"... ${Fe(O)} not stringified"`}return y.pop(),`[${b}]`}let S=Object.keys(
f),x=S.length;if(x===0)return"{}";if(a<y.length+1)return'"[Object]"';let k="",C=Math.min(x,c);E&&Es(f)&&(b+=Hc(f,",",c),
S=S.slice(f.length),C-=f.length,k=","),s&&(S=xs(S,o)),y.push(f);for(let L=0;L<C;L++){let N=S[L],D=h(N,f[N],y);D!==void 0&&
(b+=`${k}${Te(N)}:${D}`,k=",")}if(x>c){let L=x-c;b+=`${k}"...":"${Fe(L)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function p(g,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":g},[],f,b,"");if(Array.isArray(f))return l("",g,[],yw(f),b,"")}if(b.length!==0)return d("",g,
[],b,"")}return h("",g,[])}return i(p,"stringify"),p}i(_s,"configure")});var Vc=w((hT,Wc)=>{"use strict";var vs=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:Bc}=gn(),ww=Bc.info;function Sw(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(Bc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[vs]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let p,g=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let E=xw(f.length,e.dedupe);_w(
E,f.length,e.dedupe);E=Ew(E,e.dedupe))if(p=f[E],p.level<=g){if(y!==0&&y!==p.level)break;if(b=p.stream,b[vs]){let{lastTime:S,
lastMsg:x,lastObj:k,lastLogger:C}=this;b.lastLevel=g,b.lastTime=S,b.lastMsg=x,b.lastObj=k,b.lastLogger=C}b.write(h),e.dedupe&&
(y=p.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:p}of this.streams)typeof p.emit=="funct\
ion"&&p.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let p=typeof h.write=="function"||h.stream,g=h.write?h:h.stream;if(!p)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=ww;
let E={stream:g,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(E),f.sort(jc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:p}=this,g=p.findIndex(f=>f.id===h);return g>=0&&(p.splice(g,1),p.sort(jc),this.minLevel=
p.length>0?p[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function d(h){let p=new Array(this.streams.length);for(let g=0;g<p.length;g++)p[g]={level:h,
stream:this.streams[g].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:p,clone:d,[vs]:!0,
streamLevels:n}}i(d,"clone")}i(Sw,"multistream");function jc(t,e){return t.level-e.level}i(jc,"compareByLevel");function xw(t,e){
return e?t-1:0}i(xw,"initLoopVar");function Ew(t,e){return e?t-1:t+1}i(Ew,"adjustLoopVar");function _w(t,e,n){return n?t>=
0:t<e}i(_w,"checkLoopVar");Wc.exports=Sw});var iu=w((mT,Q)=>{"use strict";var kw=A("node:os"),Zc=Kr(),vw=zr(),Aw=Jr(),eu=Pa(),Tw=$c(),tu=He(),{configure:Ow}=Fc(),{
assertDefaultLevelFound:Pw,mappings:nu,genLsCache:Rw,genLevelComparison:Cw,assertLevelComparison:Nw}=ms(),{DEFAULT_LEVELS:ru,
SORTING_ORDER:Iw}=gn(),{createArgsNormalizer:Dw,asChindings:Mw,buildSafeSonicBoom:Kc,buildFormatters:Lw,stringify:As,normalizeDestFileDescriptor:zc,
noop:$w}=mn(),{version:Hw}=gs(),{chindingsSym:Gc,redactFmtSym:qw,serializersSym:Xc,timeSym:Uw,timeSliceIndexSym:Fw,streamSym:jw,
stringifySym:Jc,stringifySafeSym:Ts,stringifiersSym:Yc,setLevelSym:Bw,endSym:Ww,formatOptsSym:Vw,messageKeySym:Kw,errorKeySym:zw,
nestedKeySym:Gw,mixinSym:Xw,levelCompSym:Jw,useOnlyCustomLevelsSym:Yw,formattersSym:Qc,hooksSym:Qw,nestedKeyStrSym:Zw,mixinMergeStrategySym:e0,
msgPrefixSym:t0,transportUsesMultistreamSym:n0}=tu,{epochTime:su,nullTime:r0}=eu,{pid:s0}=process,i0=kw.hostname(),o0=Zc.
err,a0={level:"info",levelComparison:Iw.ASC,levels:ru,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:s0,
hostname:i0},serializers:Object.assign(Object.create(null),{err:o0}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:su,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},c0=Dw(a0),u0=Object.assign(Object.create(null),Zc);
function Os(...t){let e={},{opts:n,stream:r}=c0(e,vw(),...t);n.level&&typeof n.level=="string"&&ru[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:h,name:p,level:g,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:E,useOnlyCustomLevels:S,formatters:x,hooks:k,
depthLimit:C,edgeLimit:L,onChild:N,msgPrefix:D}=n,O=Ow({maximumDepth:C,maximumBreadth:L}),q=Lw(x.level,x.bindings,x.log),
W=As.bind({[Ts]:O}),U=s?Object.assign(Object.create(null),Aw(s,W)):Object.create(null),X=s?{stringify:U[qw]}:{stringify:W},
J="}"+(o?`\r
`:`
`),$e=Mw.bind(null,{[Gc]:"",[Xc]:a,[Yc]:U,[Jc]:As,[Ts]:O,[Qc]:q}),Dr="";h!==null&&(p===void 0?Dr=$e(h):Dr=$e(Object.assign(
{},h,{name:p})));let Wo=c instanceof Function?c:c?su:r0,mm=Wo().indexOf(":")+1;if(S&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(D&&typeof D!="string")throw Error(`Unknown msgPrefix type "${typeof D}" - expected "string"`);Pw(
g,f,S);let kt=nu(f,S);if(r&&r[n0]===!0){let vt=typeof g=="string"?g:void 0;(!vt||kt[vt]===void 0)&&(vt=Object.keys(kt)[0]);
let Vo=kt[vt],Mr=!1;try{let Lr=x.level(vt,Vo);Mr=Lr&&typeof Lr=="object"&&Lr.level===Vo}catch{Mr=!1}Mr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:kt,messageKey:u,errorKey:l}}),Nw(y);let gm=Cw(y);return Object.assign(e,{levels:kt,
[Jw]:gm,[Yw]:S,[jw]:r,[Uw]:Wo,[Fw]:mm,[Jc]:As,[Ts]:O,[Yc]:U,[Ww]:J,[Vw]:X,[Kw]:u,[zw]:l,[Gw]:d,[Zw]:d?`,${JSON.stringify(
d)}:{`:"",[Xc]:a,[Xw]:b,[e0]:E,[Gc]:Dr,[Qc]:q,[Qw]:k,silent:$w,onChild:N,[t0]:D}),Object.setPrototypeOf(e,Tw()),Rw(e),e[Bw](
g),e}i(Os,"pino");Q.exports=Os;Q.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=zc(t.dest||process.
stdout.fd),Kc(t)):Kc({dest:zc(t),minLength:0});Q.exports.transport=ls();Q.exports.multistream=Vc();Q.exports.levels=nu();
Q.exports.stdSerializers=u0;Q.exports.stdTimeFunctions=Object.assign({},eu);Q.exports.symbols=tu;Q.exports.version=Hw;Q.
exports.default=Os;Q.exports.pino=Os});var ye=w(ge=>{"use strict";ge.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");ge.removeLabels=i(function(e,n,r){let s=li(n,r);delete e[s]},"removeLabels");ge.setValue=
i(function(e,n,r){let s=li(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");ge.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
ge.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function ef(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(ef,"fastHashObject");function li(t,e){if(e)return ef(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),ef(n,t)}i(li,"hashObject");ge.hashObject=li;ge.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");ge.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var ui=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};ge.Grouper=ui});var ht=w((jD,hi)=>{"use strict";var{getValueAsString:tf}=ye(),nr=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=fi(n.name),s=`# HELP ${r} ${fi(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:h={}}=l,{sharedLabels:p={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let g=di(h,p),f=hE(p),y=[...g,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",E=`${d}${b} ${tf(l.value)}`,{exemplar:S}=l;if(S&&u){let x=di(S.labelSet);E+=` # {${x.join(",")}} ${tf(S.value)}\
 ${S.timestamp}`}a.push(E)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=mE(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function di(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${pE(o)}"`);return r}i(di,"formatLabels");var nf=new WeakMap;function hE(t){let e=nf.
get(t);if(e)return e;let r=di(t).join(",");return nf.set(t,r),r}i(hE,"flattenSharedLabels");function pE(t){return typeof t!=
"string"?t:fi(t).replace(/"/g,'\\"')}i(pE,"escapeLabelValue");function fi(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(fi,"escapeString");function mE(t){return t.replace(/_total$/,"")}i(mE,"standardizeCounterName");hi.exports=nr;hi.
exports.globalRegistry=new nr});var Xe=w(rr=>{"use strict";var gE=A("util"),yE=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,bE=/^[a-zA-Z_][a-zA-Z0-9_]*$/;rr.validateMetricName=
function(t){return yE.test(t)};rr.validateLabelName=function(t=[]){return t.every(e=>bE.test(e))};rr.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${gE.inspect(e)}`)},
"validateLabel")});var Ft=w((KD,rf)=>{"use strict";var pi=ht(),{isObject:wE}=ye(),{validateMetricName:SE,validateLabelName:xE}=Xe(),mi=class{static{
i(this,"Metric")}constructor(e,n={}){if(!wE(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[pi.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[pi.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!SE(this.name))throw new Error("Invalid metric name");if(!xE(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===pi.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};rf.exports={Metric:mi}});var yi=w((GD,sf)=>{"use strict";var gi=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};sf.exports=gi});var wi=w((JD,lf)=>{"use strict";var EE=A("util"),{hashObject:_E,isObject:of,getLabels:af,removeLabels:kE,nowTimestamp:vE}=ye(),
{validateLabel:cf}=Xe(),{Metric:AE}=Ft(),TE=yi(),bi=class extends AE{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(of(e)?(r=_E(e,this.
sortedLabelNames),cf(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${EE.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),uf(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(of(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new TE),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=vE())}reset(){this.hashMap={},this.labelNames.length===0&&uf(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=af(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=af(this.labelNames,e)||{};return cf(this.labelNames,n),kE.call(this,this.hashMap,n,this.sortedLabelNames)}};function uf(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(uf,"setValue");lf.exports=bi});var G=w((QD,yf)=>{"use strict";var hf=A("util"),{setValue:pf,setValueDelta:OE,getLabels:df,hashObject:mf,isObject:gf,removeLabels:PE}=ye(),
{validateLabel:sr}=Xe(),{Metric:RE}=Ft(),Ei=class extends RE{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=xi(e,n),e=Si(e),CE(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&pf(this.hashMap,0,{})}inc(e,n){
n=xi(e,n),e=Si(e),n===void 0&&(n=1),ff(this,e,n)}dec(e,n){n=xi(e,n),e=Si(e),n===void 0&&(n=1),ff(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=mf(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=df(this.labelNames,e);return sr(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=df(
this.labelNames,e);sr(this.labelNames,n),PE.call(this,this.hashMap,n,this.sortedLabelNames)}};function CE(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${hf.format(n)}`);sr(t.labelNames,e),pf(t.hashMap,n,e)}i(CE,"\
set");function ff(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${hf.format(n)}`);sr(t.
labelNames,e);let r=mf(e,t.sortedLabelNames);OE(t.hashMap,n,e,r)}i(ff,"setDelta");function Si(t){return gf(t)?t:{}}i(Si,
"getLabelArg");function xi(t,e){return gf(t)?e:t}i(xi,"getValueArg");yf.exports=Ei});var Ti=w((eM,Ef)=>{"use strict";var NE=A("util"),{getLabels:bf,hashObject:ir,isObject:Sf,removeLabels:IE,nowTimestamp:DE}=ye(),
{validateLabel:ki}=Xe(),{Metric:ME}=Ft(),LE=yi(),vi=class extends ME{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[ir({})]:Ai({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
_i.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
_i.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=ir(
e,this.sortedLabelNames),o=xf(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];Sf(c)||(c=new LE,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=DE()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(FE),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(qE(this)).reduce(UE(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=ir(e,this.sortedLabelNames);this.hashMap[n]=Ai(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?$E.call(this,e,n)():wf.call(this,e)()}labels(...e){let n=bf(
this.labelNames,e);return ki(this.labelNames,n),{observe:_i.call(this,n),startTimer:wf.call(this,n)}}remove(...e){let n=bf(
this.labelNames,e);ki(this.labelNames,n),IE.call(this,this.hashMap,n,this.sortedLabelNames)}};function wf(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(wf,"startTimer");function $E(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i($E,"startTime\
rWithExemplar");function or(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(or,"setValue\
Pair");function xf(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(xf,"findBound");function _i(t){
return e=>{let n=HE(t,e);if(ki(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${NE.format(n.value)}`);let r=ir(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=Ai(n.labels,this.bucketValues,
this.bucketExemplars));let o=xf(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(_i,"observe");function Ai(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(Ai,"createBaseValues");function HE(t,e){return Sf(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(HE,"convertLabelsAndValues");function qE(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],or({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(qE,"extractBucketValuesForExport");function UE(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(or(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),or({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),or({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(UE,"addS\
umAndCountForExport");function FE(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(FE,"splayLabels");Ef.exports=vi});var Oi=w((nM,_f)=>{function ue(){}i(ue,"TreeBase");ue.prototype.clear=function(){this._root=null,this.size=0};ue.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ue.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ue.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ue.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ue.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ue.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ue.prototype.iterator=function(){return new pt(this)};ue.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ue.prototype.reach=function(t){
for(var e=this.iterator(),n;(n=e.prev())!==null;)if(t(n)===!1)return};function pt(t){this._tree=t,this._ancestors=[],this.
_cursor=null}i(pt,"Iterator");pt.prototype.data=function(){return this._cursor!==null?this._cursor.data:null};pt.prototype.
next=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){
var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this.
_cursor.right===e)}else this._ancestors.push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?
this._cursor.data:null};pt.prototype.prev=function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(
t)}else if(this._cursor.left===null){var e;do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{
this._cursor=null;break}while(this._cursor.left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.
left);return this._cursor!==null?this._cursor.data:null};pt.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.
push(t),t=t.left;this._cursor=t};pt.prototype._maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;
this._cursor=t};_f.exports=ue});var Af=w((sM,vf)=>{var jE=Oi();function mt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(mt,"Node");mt.prototype.
get_child=function(t){return t?this.right:this.left};mt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function ar(t){
this._root=null,this._comparator=t,this.size=0}i(ar,"RBTree");ar.prototype=new jE;ar.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new mt(t),e=!0,this.size++;else{var n=new mt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new mt(t),c.set_child(r,u),e=!0,this.size++):te(u.left)&&te(u.right)&&(u.red=!0,
u.left.red=!1,u.right.red=!1),te(u)&&te(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,jt(o,!s)):a.set_child(l,kf(
o,!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};ar.prototype.remove=function(t){if(this._root===null)return!1;var e=new mt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!te(n)&&!te(n.get_child(a))){if(te(n.get_child(!a))){var l=jt(n,a);r.set_child(c,l),r=l}else if(!te(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!te(d.get_child(!c))&&!te(d.get_child(c)))r.red=!1,d.red=!0,n.red=
!0;else{var h=s.right===r;te(d.get_child(c))?s.set_child(h,kf(r,c)):te(d.get_child(!c))&&s.set_child(h,jt(r,c));var p=s.
get_child(h);p.red=!0,n.red=!0,p.left.red=!1,p.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.
get_child(n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function te(t){
return t!==null&&t.red}i(te,"is_red");function jt(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(
e,t),t.red=!0,n.red=!1,n}i(jt,"single_rotate");function kf(t,e){return t.set_child(!e,jt(t.get_child(!e),!e)),jt(t,e)}i(
kf,"double_rotate");vf.exports=ar});var Of=w((oM,Tf)=>{var BE=Oi();function Bt(t){this.data=t,this.left=null,this.right=null}i(Bt,"Node");Bt.prototype.get_child=
function(t){return t?this.right:this.left};Bt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function cr(t){
this._root=null,this._comparator=t,this.size=0}i(cr,"BinTree");cr.prototype=new BE;cr.prototype.insert=function(t){if(this.
_root===null)return this._root=new Bt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Bt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};cr.prototype.remove=function(t){if(this._root===null)return!1;var e=new Bt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};Tf.exports=cr});var Rf=w((cM,Pf)=>{Pf.exports={RBTree:Af(),BinTree:Of()}});var If=w((uM,Nf)=>{var WE=Rf().RBTree;function M(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new WE(Cf),this.nreset=0,this.reset()}i(M,"TDigest");M.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};M.prototype.size=function(){return this.centroids.size};
M.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};M.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function Cf(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(Cf,"compare_centroid_means");function VE(t,e){return t.
mean_cumn-e.mean_cumn}i(VE,"compare_centroid_mean_cumns");M.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};M.prototype.bound_mean_cumn=function(t){this.centroids._comparator=VE;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=Cf;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};M.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};M.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function KE(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(KE,"pop_random");M.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
KE(t));this._cumulate(!0),this.compressing=!1}};function Ne(t){this.config=t||{},this.mode=this.config.mode||"auto",M.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Ne,"Digest");Ne.prototype=Object.create(M.prototype);Ne.prototype.constructor=Ne;Ne.prototype.push=function(t){
M.prototype.push.call(this,t),this.check_continuous()};Ne.prototype._new_centroid=function(t,e,n){this.n_unique+=1,M.prototype.
_new_centroid.call(this,t,e,n)};Ne.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),M.prototype._addweight.
call(this,t,e,n)};Ne.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};Nf.exports={TDigest:M,Digest:Ne}});var Lf=w((dM,Mf)=>{"use strict";var{TDigest:Df}=If(),Ri=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new Df),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return Pi.call(this).size()}percentile(e){
return Pi.call(this).percentile(e)}push(e){Pi.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function Pi(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new Df,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(Pi,"rotate");Mf.exports=Ri});var Bf=w((hM,jf)=>{"use strict";var zE=A("util"),{getLabels:$f,hashObject:Uf,removeLabels:GE}=ye(),{validateLabel:Ci}=Xe(),
{Metric:XE}=Ft(),Ff=Lf(),JE=1e3,Ni=class extends XE{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:JE,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[Uf({})]:{labels:{},td:new Ff(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){qf.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(YE(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(ZE(s,this)),n.push(QE(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Hf.call(this,e)()}labels(...e){let n=$f(this.labelNames,e);return Ci(
this.labelNames,n),{observe:qf.call(this,n),startTimer:Hf.call(this,n)}}remove(...e){let n=$f(this.labelNames,e);Ci(this.
labelNames,n),GE.call(this,this.hashMap,n,this.sortedLabelNames)}};function YE(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(YE,"extractSummariesForExport");function QE(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(QE,"getCountForExport");function ZE(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(ZE,"getSumForExport");function Hf(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Hf,"startTimer");function qf(t){
return e=>{let n=e_(t,e);if(Ci(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${zE.format(n.value)}`);let r=Uf(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new Ff(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(qf,"observe");function e_(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(e_,"convertLabelsAndValues");jf.exports=Ni});var Vf=w((mM,Wf)=>{"use strict";var Ii=A("url"),t_=A("http"),n_=A("https"),{gzipSync:r_}=A("zlib"),{globalRegistry:s_}=ht(),
Mi=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=s_),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return Di.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return Di.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return Di.call(this,"DELETE",e.jobName,e.groupings)}};
async function Di(t,e,n){let r=Ii.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${i_(n)}`:"",a=`${s}/metrics${o}`,c=Ii.resolve(this.gatewayUrl,a),u=Ii.parse(c),l=o_(u.href)?n_:t_,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,p)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let g=l.request(d,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?p(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});g.on("error",f=>{p(f)}),g.on("timeout",()=>{g.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(f=r_(f)),g.write(f),g.end()}).catch(f=>{p(f)}):g.end()})}i(Di,"useGateway");function i_(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(i_,"generateGroupings");function o_(t){
return t.search(/^https/)!==-1}i(o_,"isHttps");Wf.exports=Mi});var $i=w(Li=>{"use strict";Li.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};Li.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Kf={};Ko(Kf,{context:()=>c_,trace:()=>a_});var a_,c_,zf=Em(()=>{"use strict";a_={getSpan:i(()=>{},"getSpan")},c_={active:i(
()=>{},"active")}});var Qf=w((wM,qi)=>{"use strict";var Gf=(zf(),_m(Kf)),Hi=wi(),Xf="process_cpu_user_seconds_total",Jf="process_cpu_system_\
seconds_total",Yf="process_cpu_seconds_total";qi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new Hi({name:r+Xf,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),p=h.user-
c.user,g=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=Gf.trace.getSpan(Gf.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:p/1e6,exemplarLabels:f}),l.inc({labels:s,value:g/
1e6,exemplarLabels:f}),d.inc({labels:s,value:(p+g)/1e6,exemplarLabels:f})}else u.inc(s,p/1e6),l.inc(s,g/1e6),d.inc(s,(p+
g)/1e6)}}),l=new Hi({name:r+Jf,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new Hi({name:r+Yf,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
qi.exports.metricNames=[Xf,Jf,Yf]});var eh=w((SM,Ui)=>{"use strict";var u_=G(),l_=Math.round(Date.now()/1e3-process.uptime()),Zf="process_start_time_seconds";
Ui.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new u_({name:n+Zf,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,l_)}})};Ui.exports.metricNames=[Zf]});var sh=w((xM,ji)=>{"use strict";var Fi=G(),d_=A("fs"),f_=["VmSize","VmRSS","VmData"],th="process_resident_memory_bytes",
nh="process_virtual_memory_bytes",rh="process_heap_bytes";function h_(t){return t.split(`
`).reduce((e,n)=>{if(!f_.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(h_,"structureOutput");ji.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new Fi({name:r+th,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=d_.readFileSync("/proc/self/status","utf8"),d=h_(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new Fi({name:r+nh,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new Fi({name:r+rh,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};ji.exports.metricNames=[th,nh,rh]});var Bi=w((_M,ih)=>{"use strict";function p_(){try{return process.memoryUsage()}catch{return}}i(p_,"safeMemoryUsage");ih.
exports=p_});var ch=w((vM,Wi)=>{"use strict";var m_=G(),oh=sh(),g_=Bi(),ah="process_resident_memory_bytes";function y_(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new m_({name:n+ah,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=g_();o&&this.set(r,o.rss)}})}i(y_,"notLinuxVariant");Wi.exports=(t,e)=>process.platform===
"linux"?oh(t,e):y_(t,e);Wi.exports.metricNames=process.platform==="linux"?oh.metricNames:[ah]});var lh=w((TM,Vi)=>{"use strict";var b_=G(),w_=A("fs"),S_=A("process"),uh="process_open_fds";Vi.exports=(t,e={})=>{if(S_.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new b_({name:n+uh,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=w_.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};Vi.exports.metricNames=[uh]});var fh=w((OM,Ki)=>{"use strict";var x_=G(),E_=A("fs"),dh="process_max_fds",Wt;Ki.exports=(t,e={})=>{if(Wt===void 0)try{let a=E_.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Wt=Number(u[1]);break}}catch{return}if(Wt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new x_({name:n+dh,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Wt!==void 0&&this.set(r,Wt)}})};Ki.exports.metricNames=
[dh]});var Eh=w((PM,zi)=>{"use strict";var Ie=G(),ur;try{ur=A("perf_hooks")}catch{}var ph="nodejs_eventloop_lag_seconds",mh="no\
dejs_eventloop_lag_min_seconds",gh="nodejs_eventloop_lag_max_seconds",yh="nodejs_eventloop_lag_mean_seconds",bh="nodejs_\
eventloop_lag_stddev_seconds",wh="nodejs_eventloop_lag_p50_seconds",Sh="nodejs_eventloop_lag_p90_seconds",xh="nodejs_eve\
ntloop_lag_p99_seconds";function hh(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(hh,"reportEventloo\
pLag");zi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(hh,y,c,r)},"collect");if(ur&&ur.monitorEventLoopDelay)try{let y=ur.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(hh,b,c,r),u.set(r,y.
min/1e9),l.set(r,y.max/1e9),d.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),p.set(r,y.percentile(50)/1e9),g.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Ie(
{name:n+ph,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Ie({name:n+
mh,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Ie({name:n+gh,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Ie({name:n+yh,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Ie({name:n+bh,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Ie({name:n+wh,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),g=new Ie({name:n+
Sh,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Ie(
{name:n+xh,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
zi.exports.metricNames=[ph,mh,gh,yh,bh,wh,Sh,xh]});var gt=w((CM,_h)=>{"use strict";function __(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(__,"\
aggregateByObjectName");function k_(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(k_,"upda\
teMetrics");_h.exports={aggregateByObjectName:__,updateMetrics:k_}});var Th=w((IM,Gi)=>{"use strict";var{aggregateByObjectName:v_}=gt(),{updateMetrics:A_}=gt(),kh=G(),vh="nodejs_active_hand\
les",Ah="nodejs_active_handles_total";Gi.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new kh({name:r+vh,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();A_(this,v_(a),s)}}),new kh({name:r+Ah,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Gi.exports.metricNames=[vh,Ah]});var Ch=w((DM,Xi)=>{"use strict";var Oh=G(),{aggregateByObjectName:T_}=gt(),{updateMetrics:O_}=gt(),Ph="nodejs_active_req\
uests",Rh="nodejs_active_requests_total";Xi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Oh({name:n+Ph,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();O_(this,T_(o),r)}}),new Oh({name:n+Rh,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};Xi.exports.metricNames=[Ph,Rh]});var Mh=w((MM,Ji)=>{"use strict";var Nh=G(),{updateMetrics:P_}=gt(),Ih="nodejs_active_resources",Dh="nodejs_active_resour\
ces_total";Ji.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Nh({name:n+Ih,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}P_(this,a,r)}}),new Nh(
{name:n+Dh,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};Ji.exports.metricNames=[Ih,Dh]});var qh=w((LM,Qi)=>{"use strict";var Yi=G(),R_=Bi(),Lh="nodejs_heap_size_total_bytes",$h="nodejs_heap_size_used_bytes",Hh="\
nodejs_external_memory_bytes";Qi.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=R_();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new Yi({name:o+Lh,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new Yi({name:o+$h,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new Yi({name:o+Hh,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};Qi.exports.
metricNames=[Lh,$h,Hh]});var jh=w((HM,eo)=>{"use strict";var C_=G(),Uh=A("v8"),Fh=["total","used","available"],Zi={};Fh.forEach(t=>{Zi[t]=`nodejs\
_heap_space_size_${t}_bytes`});eo.exports=(t,e={})=>{try{Uh.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
Fh.forEach(c=>{a[c]=new C_({name:r+Zi[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of Uh.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
eo.exports.metricNames=Object.values(Zi)});var Vh=w((qM,no)=>{"use strict";var N_=G(),Bh=process.version,to=Bh.slice(1).split(".").map(Number),Wh="nodejs_version_i\
nfo";no.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new N_({name:n+Wh,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(Bh,to[0],to[1],to[2],...Object.values(r)).set(1)}})};no.exports.metricNames=[Wh]});var zh=w((UM,ro)=>{"use strict";var I_=Ti(),xe;try{xe=A("perf_hooks")}catch{}var Kh="nodejs_gc_duration_seconds",D_=[.001,
.01,.1,1,2,5],yt=[];xe&&xe.constants&&(yt[xe.constants.NODE_PERFORMANCE_GC_MAJOR]="major",yt[xe.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",yt[xe.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",yt[xe.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");ro.exports=(t,e={})=>{if(!xe)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:D_,a=new I_({name:n+Kh,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new xe.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?yt[l.detail.kind]:yt[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};ro.exports.metricNames=[Kh]});var Xh=w((FM,so)=>{"use strict";var{isObject:M_}=ye(),L_=Qf(),$_=eh(),H_=ch(),q_=lh(),U_=fh(),F_=Eh(),j_=Th(),B_=Ch(),W_=Mh(),
V_=qh(),K_=jh(),z_=Vh(),G_=zh(),Gh={processCpuTotal:L_,processStartTime:$_,osMemoryHeap:H_,processOpenFileDescriptors:q_,
processMaxFileDescriptors:U_,eventLoopLag:F_,...typeof process.getActiveResourcesInfo=="function"?{processResources:W_}:
{},processHandles:j_,processRequests:B_,heapSizeAndUsed:V_,heapSpacesSizeAndUsed:K_,version:z_,gc:G_},X_=Object.keys(Gh);
so.exports=i(function(e){if(e!=null&&!M_(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(Gh))n(e.register,e)},"collectDefaultMetrics");so.exports.metricsList=X_});var oo=w(io=>{"use strict";var{Grouper:J_,hashObject:Y_}=ye();function bt(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new J_;return e.forEach(s=>{s.values.forEach(
o=>{let a=Y_(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(bt,"AggregatorFactory");io.AggregatorFactory=
bt;io.aggregators={sum:bt(t=>t.reduce((e,n)=>e+n.value,0)),first:bt(t=>t[0].value),omit:i(()=>{},"omit"),average:bt(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:bt(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:bt(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var ep=w((VM,Zh)=>{"use strict";var wt=ht(),{Grouper:Q_}=ye(),{aggregators:Z_}=oo(),Je=i(()=>{let t=A("cluster");return Je=
i(()=>t,"cluster"),t},"cluster"),Yh="prom-client:getMetricsReq",ao="prom-client:getMetricsRes",Qh=[wt.globalRegistry],ek=0,
Jh=!1,co=new Map,lr=class extends wt{static{i(this,"AggregatorRegistry")}constructor(e=wt.PROMETHEUS_CONTENT_TYPE){super(
e),tk()}clusterMetrics(){let e=ek++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
co.set(e,a);let c={type:Yh,requestId:e};for(let u in Je().workers)Je().workers[u].isConnected()&&(Je().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=wt.PROMETHEUS_CONTENT_TYPE){let r=new wt,s=new Q_;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=Z_[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof wt))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),Qh=e}};function tk(){Jh||(Jh=!0,Je().isMaster&&Je().on("message",(t,e)=>{if(e.type===ao){let n=co.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){co.delete(e.requestId),clearTimeout(n.errorTimeout);let s=lr.aggregate(n.responses).metrics();n.done(null,
s)}}}),Je().isWorker&&process.on("message",t=>{t.type===Yh&&Promise.all(Qh.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:ao,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:ao,requestId:t.requestId,error:e.message})})}))}
i(tk,"addListeners");Zh.exports=lr});var dr=w(H=>{"use strict";H.register=ht().globalRegistry;H.Registry=ht();Object.defineProperty(H,"contentType",{configurable:!1,
enumerable:!0,get(){return H.register.contentType},set(t){H.register.setContentType(t)}});H.prometheusContentType=H.Registry.
PROMETHEUS_CONTENT_TYPE;H.openMetricsContentType=H.Registry.OPENMETRICS_CONTENT_TYPE;H.validateMetricName=Xe().validateMetricName;
H.Counter=wi();H.Gauge=G();H.Histogram=Ti();H.Summary=Bf();H.Pushgateway=Vf();H.linearBuckets=$i().linearBuckets;H.exponentialBuckets=
$i().exponentialBuckets;H.collectDefaultMetrics=Xh();H.aggregators=oo().aggregators;H.AggregatorRegistry=ep()});var pr=w(Ee=>{"use strict";Object.defineProperty(Ee,"__esModule",{value:!0});Ee.utf8Count=Ek;Ee.utf8EncodeJs=pp;Ee.utf8EncodeTE=
mp;Ee.utf8Encode=vk;Ee.utf8DecodeJs=gp;Ee.utf8DecodeTD=yp;Ee.utf8Decode=Pk;function Ek(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(Ek,"utf8Count");function pp(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(pp,"utf8EncodeJs");var _k=new TextEncoder,kk=50;function mp(t,e,n){
_k.encodeInto(t,e.subarray(n))}i(mp,"utf8EncodeTE");function vk(t,e,n){t.length>kk?mp(t,e,n):pp(t,e,n)}i(vk,"utf8Encode");
var Ak=4096;function gp(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=Ak&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(gp,"utf8DecodeJs");var Tk=new TextDecoder,Ok=200;function yp(t,e,n){let r=t.subarray(e,e+
n);return Tk.decode(r)}i(yp,"utf8DecodeTD");function Pk(t,e,n){return n>Ok?yp(t,e,n):gp(t,e,n)}i(Pk,"utf8Decode")});var yo=w(mr=>{"use strict";Object.defineProperty(mr,"__esModule",{value:!0});mr.ExtData=void 0;var go=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};mr.ExtData=go});var yr=w(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});gr.DecodeError=void 0;var bo=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};gr.DecodeError=bo});var br=w(Me=>{"use strict";Object.defineProperty(Me,"__esModule",{value:!0});Me.UINT32_MAX=void 0;Me.setUint64=Rk;Me.setInt64=
Ck;Me.getInt64=Nk;Me.getUint64=Ik;Me.UINT32_MAX=4294967295;function Rk(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(Rk,"setUint64");function Ck(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(Ck,"setInt64");function Nk(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(Nk,"getInt64");function Ik(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(Ik,"getUint64")});var wo=w(re=>{"use strict";Object.defineProperty(re,"__esModule",{value:!0});re.timestampExtension=re.EXT_TIMESTAMP=void 0;
re.encodeTimeSpecToTimestamp=wp;re.encodeDateToTimeSpec=Sp;re.encodeTimestampExtension=xp;re.decodeTimestampToTimeSpec=Ep;
re.decodeTimestampExtension=_p;var Dk=yr(),bp=br();re.EXT_TIMESTAMP=-1;var Mk=4294967296-1,Lk=17179869184-1;function wp({
sec:t,nsec:e}){if(t>=0&&e>=0&&t<=Lk)if(e===0&&t<=Mk){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),
n}else{let n=t/4294967296,r=t&4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(
4,r),s}else{let n=new Uint8Array(12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,bp.setInt64)(r,4,t),n}}i(wp,"en\
codeTimeSpecToTimestamp");function Sp(t){let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{
sec:n+s,nsec:r-s*1e9}}i(Sp,"encodeDateToTimeSpec");function xp(t){if(t instanceof Date){let e=Sp(t);return wp(e)}else return null}
i(xp,"encodeTimestampExtension");function Ep(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:
return{sec:e.getUint32(0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,
nsec:o}}case 12:{let n=(0,bp.getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new Dk.DecodeError(`Unre\
cognized data size for timestamp (expected 4, 8, or 12): ${t.length}`)}}i(Ep,"decodeTimestampToTimeSpec");function _p(t){
let e=Ep(t);return new Date(e.sec*1e3+e.nsec/1e6)}i(_p,"decodeTimestampExtension");re.timestampExtension={type:re.EXT_TIMESTAMP,
encode:xp,decode:_p}});var xr=w(Sr=>{"use strict";Object.defineProperty(Sr,"__esModule",{value:!0});Sr.ExtensionCodec=void 0;var wr=yo(),$k=wo(),
So=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register($k.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new wr.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new wr.ExtData(a,o)}}}
return e instanceof wr.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new wr.ExtData(n,e)}};Sr.ExtensionCodec=So});var Eo=w(xo=>{"use strict";Object.defineProperty(xo,"__esModule",{value:!0});xo.ensureUint8Array=qk;function Hk(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(Hk,"isArrayBufferLike");function qk(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):Hk(t)?new Uint8Array(t):Uint8Array.
from(t)}i(qk,"ensureUint8Array")});var ko=w(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});be.Encoder=be.DEFAULT_INITIAL_BUFFER_SIZE=be.
DEFAULT_MAX_DEPTH=void 0;var kp=pr(),Uk=xr(),vp=br(),Fk=Eo();be.DEFAULT_MAX_DEPTH=100;be.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var _o=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??Uk.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.maxDepth=e?.maxDepth??be.DEFAULT_MAX_DEPTH,this.initialBufferSize=e?.initialBufferSize??be.DEFAULT_INITIAL_BUFFER_SIZE,
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
let r=(0,kp.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,kp.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,Fk.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,vp.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,vp.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
be.Encoder=_o});var Ap=w(vo=>{"use strict";Object.defineProperty(vo,"__esModule",{value:!0});vo.encode=Bk;var jk=ko();function Bk(t,e){return new jk.
Encoder(e).encodeSharedRef(t)}i(Bk,"encode")});var Tp=w(Ao=>{"use strict";Object.defineProperty(Ao,"__esModule",{value:!0});Ao.prettyByte=Wk;function Wk(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(Wk,"prettyByte")});var Op=w(Er=>{"use strict";Object.defineProperty(Er,"__esModule",{value:!0});Er.CachedKeyDecoder=void 0;var Vk=pr(),Kk=16,
zk=16,To=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=Kk,n=zk){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,Vk.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
Er.CachedKeyDecoder=To});var kr=w(_r=>{"use strict";Object.defineProperty(_r,"__esModule",{value:!0});_r.Decoder=void 0;var Oo=Tp(),Gk=xr(),Ye=br(),
Xk=pr(),Pp=Eo(),Jk=Op(),_e=yr(),Po="array",zt="map_key",Cp="map_value",Yk=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new _e.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),Ro=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=Po,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=zt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===Po){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===zt||e.type===Cp){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Kt=-1,No=new DataView(
new ArrayBuffer(0)),Qk=new Uint8Array(No.buffer);try{No.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var Rp=new RangeError("Insufficient data"),Zk=new Jk.CachedKeyDecoder,Co=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=No;bytes=Qk;headByte=Kt;stack=new Ro;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??Gk.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Ye.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Ye.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Ye.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Ye.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Ye.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:Zk,this.mapKeyConverter=
e?.mapKeyConverter??Yk}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Kt,this.stack.reset()}setBuffer(e){let n=(0,Pp.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Kt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,Pp.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,Oo.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
byte: ${(0,Oo.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===Po)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===zt){if(n==="__proto\
__")throw new _e.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=Cp;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=zt;continue e}}return n}}readHeadByte(){
return this.headByte===Kt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Kt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new _e.
DecodeError(`Unrecognized array type byte: ${(0,Oo.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new _e.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new _e.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new _e.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw Rp;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,Xk.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===zt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new _e.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw Rp;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
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
pos+=8,e}};_r.Decoder=Co});var Ip=w(vr=>{"use strict";Object.defineProperty(vr,"__esModule",{value:!0});vr.decode=ev;vr.decodeMulti=tv;var Np=kr();
function ev(t,e){return new Np.Decoder(e).decode(t)}i(ev,"decode");function tv(t,e){return new Np.Decoder(e).decodeMulti(
t)}i(tv,"decodeMulti")});var Lp=w(Gt=>{"use strict";Object.defineProperty(Gt,"__esModule",{value:!0});Gt.isAsyncIterable=Dp;Gt.asyncIterableFromStream=
Mp;Gt.ensureAsyncIterable=nv;function Dp(t){return t[Symbol.asyncIterator]!=null}i(Dp,"isAsyncIterable");async function*Mp(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(Mp,"a\
syncIterableFromStream");function nv(t){return Dp(t)?t:Mp(t)}i(nv,"ensureAsyncIterable")});var $p=w(Xt=>{"use strict";Object.defineProperty(Xt,"__esModule",{value:!0});Xt.decodeAsync=rv;Xt.decodeArrayStream=sv;Xt.
decodeMultiStream=iv;var Io=kr(),Do=Lp();async function rv(t,e){let n=(0,Do.ensureAsyncIterable)(t);return new Io.Decoder(
e).decodeAsync(n)}i(rv,"decodeAsync");function sv(t,e){let n=(0,Do.ensureAsyncIterable)(t);return new Io.Decoder(e).decodeArrayStream(
n)}i(sv,"decodeArrayStream");function iv(t,e){let n=(0,Do.ensureAsyncIterable)(t);return new Io.Decoder(e).decodeStream(
n)}i(iv,"decodeMultiStream")});var qp=w(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var ov=Ap();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return ov.encode},"get")});var Hp=Ip();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return Hp.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Hp.decodeMulti},"get")});var Mo=$p();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return Mo.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return Mo.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return Mo.decodeMultiStream},"get")});var av=kr();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return av.Decoder},"get")});var cv=yr();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return cv.
DecodeError},"get")});var uv=ko();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return uv.Encoder},"\
get")});var lv=xr();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return lv.ExtensionCodec},"\
get")});var dv=yo();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return dv.ExtData},"get")});var Et=wo();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return Et.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return Et.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return Et.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return Et.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return Et.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return Et.decodeTimestampExtension},"get")})});var pm=Tt(iu(),1);var lo={};Ko(lo,{Metrics:()=>ck,Name:()=>dk,OptionalPhases:()=>mk,Plugin:()=>uo,Priority:()=>hk,Schema:()=>pk,Status:()=>uk,
UseLog:()=>lk,Version:()=>fk});var ou={kind:"record",fields:{allowOrigins:{is:{kind:"array",min:1,items:{kind:"string",format:"corsOrigin"}},doc:'Origi\
ns to the letter, such as https://app.example.com or http://localhost:3000, or "*" for any.',required:!0},allowCredentials:{
is:{kind:"boolean"},doc:"Whether they may read answers to requests with cookies or Authorization. Not with *. Default: f\
alse."}}};var au={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that a check requests on each \
upstream.",required:!0},interval:{is:{kind:"string",format:"duration"},doc:"The time between two checks. Default: 5s."},
timeout:{is:{kind:"string",format:"duration"},doc:"How long an answer may take. Default: 2s."},successes:{is:{kind:"inte\
ger",min:1,max:255},doc:"How many good answers in a row make an unhealthy upstream healthy. Default: 2."},failures:{is:{
kind:"integer",min:1,max:255},doc:"How many bad or missing answers in a row make an upstream unhealthy. Default: 2."},statuses:{
is:{kind:"array",min:1,items:{kind:"integer",min:100,max:599}},doc:"The statuses of a good answer. Default: 200, 204 and\
 302."},passive:{is:{kind:"integer",min:1,max:255},doc:"How many responses of 500 or more to clients in a row, or missin\
g ones, make an upstream unhealthy. Default: responses to clients do not count."},failover:{is:{kind:"boolean"},doc:"Whe\
ther requests for an unhealthy cluster go to the next healthy one. Default: true."}}};var cu={kind:"record",fields:{status:{is:{kind:"enum",values:[302,307,308]},doc:"The redirect's status. Default: 307. A \
308 needs permanent: true."},permanent:{is:{kind:"boolean"},doc:"The sign-off for a 308. Clients remember a 308, so a ro\
llback does not reach them for as long."},maxAge:{is:{kind:"string",format:"duration"},doc:"How long clients may remembe\
r a 308 (Cache-Control). Default: 5m."},origin:{is:{kind:"string",format:"origin"},doc:"The scheme, short host and port \
of new URLs. Default: https and the first short host."}}},l0={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"The status of the old host's answers in the meantime. Default: 503."}}},d0={kind:"rec\
ord",fields:{deprecation:{is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{
is:{kind:"string",format:"link"},doc:"A page about the sunset (RFC 8594 section 6)."}}},Ps={deprecated:{is:{kind:"string",
format:"date"},doc:"When the host became or becomes deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{
kind:"string",format:"date"},doc:"When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},
afterSunset:{is:{kind:"enum",values:["serve","redirect","gone"]},doc:"What the host does after its sunset: serve as befo\
re (serve, the default), redirect to the short host, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:l0},
doc:"Announced periods before the sunset in which the host answers with an error."},links:{is:d0,doc:"Pages that respons\
es link to."}},uu={kind:"record",fields:Ps};var f0={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},lu={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. With false they stay as\
 they were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},
doc:"How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of i\
ts own, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by whic\
h the old cluster calls the new one; in the defaults, the pattern of the new cluster's hosts, and all other patterns lea\
d to the old one. Default: the first of legacyHosts that is not the host of a cluster's url; without one, the first shor\
t host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The Host header that th\
e new cluster receives: that host (upstream, the default), or the old host as the client sent it (client), so that its l\
ifecycle applies."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests go to the new clust\
er (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:f0,doc:"The old cluster's o\
wn Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old cluster with the old hos\
t's certificate. Default: none; the Secret of the original Ingress stays in use."}}};var h0={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},du={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h weight 0, or without a weight, gets no requests.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What kee\
ps one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several separated by commas: the first that a\
 request has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Spl\
its only the requests on the short hosts, or only those on old hosts. Default: both."},override:{is:h0,doc:"How testers \
can choose a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Hashed together with the key. APIs with t\
he same salt and key put a client into the same share. Default: the API's name."}}};var p0={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},m0={kind:"record",fields:{secret:{is:{kind:"string",format:"host"},doc:"\
The name of a Secret in the release's namespace.",required:!0},key:{is:{kind:"string",format:"secretKey"},doc:"The key i\
n it.",required:!0}}},g0={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},doc:"The name of a Kong plu\
gin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own configuration, passed on as i\
t is. Secrets do not belong here: a text {vault://env/NAME} stands for one."},configFrom:{is:m0,doc:"Where the plugin's \
whole configuration is kept instead, as JSON or YAML. It needs Kong's ingress controller."}}},Rs={kind:"record",fields:{
path:{is:{kind:"string",format:"prefix"},doc:"The API's prefix on the short hosts, by whole segments. Default: /{api}."},
hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"ownHost"}},doc:"Old hosts of this API only, in addition to th\
e legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"The cluster that serves the API when nothing else decide\
s."},upstream:{is:{kind:"string",format:"url"},doc:"Replaces the default cluster's url (and address) for this API. A bas\
e path is put in front of the path."},split:{is:du,doc:"Weights across clusters."},pin:{is:{kind:"string",format:"name"},
doc:"Sends all of the API's requests to this cluster and overrides split: the instant rollback."},stripPath:{is:{kind:"b\
oolean"},doc:"Whether the prefix is removed before the request goes upstream. Default: true."},hostHeader:{is:{kind:"str\
ing",format:"hostHeader"},doc:"The Host header that the upstream receives: upstream (default), client, or a host name of\
 one's own, to the letter: with a port only where one is said."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},doc:"\
What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:cu,doc:"How old hosts redirect, and wh\
at the new URLs begin with."},oldHosts:{is:uu,doc:"The lifecycle of this API's old hosts. It replaces the lifecycle of t\
heir legacyHosts."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C o\
r a backslash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What\
 happens to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["ke\
ep","reject"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 4\
00."},rewriteResponse:{is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are map\
ped back to the client's URL. Default: false."},cors:{is:ou,doc:"Whose code in a browser may read the gateway's own answ\
ers (problems and redirects) to this API's requests. Default: nobody's."},timeouts:{is:p0,doc:"Timeouts towards the upst\
ream, as durations such as 5s."},retries:{is:{kind:"integer",min:0,max:32767},doc:"How often a failed attempt to reach t\
he upstream is repeated. Kong's default is 5."},healthCheck:{is:au,doc:"Health checks of the upstreams, and fail-over."},
plugins:{is:{kind:"array",min:0,items:g0},doc:"Kong plugins for this API only."},source:{is:lu,doc:"What the old cluster\
 does with this API's old hosts (the chart's role: source). Merged with the defaults field by field."},owner:{is:{kind:"\
string",format:"line"},doc:"Who is responsible for the API, such as a team or an address: for the plan."},labels:{is:{kind:"\
map",min:0,keys:"label",values:{kind:"string",format:"label"}},doc:"Labels by which APIs are moved in batches."}}};var y0={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...Ps}},b0={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess to connect to. Host, SNI and certificate remain those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whether the \
certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read \
and change the traffic."}}},wn={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"ho\
st"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,items:y0},
doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"map",min:1,
keys:"name",values:b0},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"add\
ress"},doc:"The address at which clients reach ddd-int-kdp: the plan's DNS records point to it, and the old cluster conn\
ects to it (fixedIP)."},oldCluster:{is:{kind:"string",format:"name"},doc:"The cluster that APIs are moved away from, for\
 the plan. Needed where the clusters' urls do not tell."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to \
this cluster and overrides the rest of the table: the emergency rollback of all APIs."},decisionHeader:{is:{kind:"string",
format:"token"},doc:"The name of a response header that shows which cluster was chosen, and why. Default: none."},checkServerName:{
is:{kind:"boolean"},doc:"Whether a request over HTTP/2 is answered with 421 if the connection's server name is a host of\
 another API. For a gateway behind something that routes or admits by server name. Default: false."},defaults:{is:Rs,doc:"\
Fields for every API that does not set them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:Rs},doc:"The APIs by\
 name. {} is all that most need.",required:!0}}};function w0(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...fu(n.is),...n.required===!0&&{required:!0}}}))}i(w0,
"kongFieldsOf");function fu(t){return t.kind!=="record"?Cs(t):{type:"record",required:!1,fields:Ns(t)}}i(fu,"kongFieldTy\
peOf");function Ns(t){return Object.entries(t.fields).map(([e,n])=>({[e]:fu(n.is)}))}i(Ns,"optionalKongFieldsOf");function Cs(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:Cs(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:Cs(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:w0(t)}}}i(Cs,"kongTypeOf");var Is={"yaml-syntax":{severity:"error",when:"The file is not YAML, or has a key twice.",remedy:"Correct the YAML at thi\
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
ost to the API's hosts."}};function _(t,e,n,r=Is[t].remedy){return{code:t,severity:Is[t].severity,path:e,message:n,remedy:r}}i(_,"finding");function Be(t){
let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}i(Be,"format\
Path");function hu({code:t,path:e,message:n,remedy:r}){return`[${t}] ${Be(e)}: ${n} ${r}`}i(hu,"formatFinding");function Ds(t){
for(let e of t)if(e.severity==="error")return!0;return!1}i(Ds,"hasErrors");function v(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}i(v,"ownValue");function fe(t,e,n){e==="__proto__"?Object.
defineProperty(t,e,{value:n,configurable:!0,enumerable:!0,writable:!0}):t[e]=n}i(fe,"setOwn");function We(t){if(t-t!==0||Math.abs(t)>=1e14)return S0(t);let e=Math.abs(t),n=Math.floor(e),r=Math.floor((e-n)*1e12+.5),
s=t<0?"-":"";if(r===0)return`${s}${n}`;if(r===1e12)return`${s}${n+1}`;let o=`${r}`.padStart(12,"0");for(;o.endsWith("0");)
o=o.substring(0,o.length-1);return`${s}${n}.${o}`}i(We,"numberText");function S0(t){if(t!==t)return"NaN";let e=t<0?"-":"",
n=Math.abs(t);if(n-n!==0)return`${e}Infinity`;let r=0;for(;n>=1e14;)n/=10,r+=1;return`${e}${Math.floor(n)}e${r}`}i(S0,"h\
ugeText");function V(t){return t.length===1&&t>="0"&&t<="9"}i(V,"isDigit");function he(t){return t!==""&&$(t,V)}i(he,"isDigits");function pe(t){
return V(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(pe,"isHexDigit");function Ms(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(Ms,
"isLetter");function Ct(t){return Ms(t)||V(t)}i(Ct,"isAlphanumeric");function oe(t){return Ms(t)||V(t)||t!==""&&"-._~".includes(
t)}i(oe,"isUnreserved");function pu(t){return gu(t,"-._/")}i(pu,"isLabel");function mu(t){return gu(t,"-_")}i(mu,"isPlug\
inName");function gu(t,e){let n=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!$(n,Ct)?!1:$(t,r=>Ct(r)||e.
includes(r))}i(gu,"isAlphanumericWith");function yu(t){return t===""||t.length>253||t.startsWith(".")?!1:$(t,e=>Ct(e)||"\
-._".includes(e))}i(yu,"isSecretKey");function bu(t){return t!==""&&k0(t)<=200&&$(t,e=>e.charCodeAt(0)>=32&&e.charCodeAt(
0)!==127)}i(bu,"isPrintable");function Sn(t){return $(t,e=>Ms(e)||V(e)||"!#$%&'*+-.^_`|~".includes(e))}i(Sn,"isToken");function $(t,e){
for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i($,"every");var x0=!1,[E0,_0]=x0?[128,191]:[56320,57343];
function k0(t){let e=0;for(let n=0;n<t.length;n++)wu(t,n)&&(e+=1);return e}i(k0,"characterCount");function xn(t,e=200){let n=0;
for(let r=0;r<t.length;r++)if(wu(t,r)&&(n+=1),n>e)return`${t.substring(0,r)}...`;return t}i(xn,"shortText");function wu(t,e){
let n=t.charCodeAt(e);return n<E0||n>_0}i(wu,"isBeginning");var Ls=86400,v0=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],A0=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],T0=[31,28,31,30,31,30,31,31,30,31,30,31];function ae(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=Oe(t,0,4),r=Oe(t,5,2),s=Oe(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>En(n,r))return;let o=R0(n,r,s)*Ls;if(t.length===10)return o;let a=O0(t.substring(10));return a===void 0?void 0:o+
a}i(ae,"parseDate");function xu(t){return ae(t)!==void 0}i(xu,"isDate");function Eu(t){let e=Math.floor(t/Ls),n=t-e*Ls,r=1970,
s=e;for(;s>=$s(r);)s-=$s(r),r+=1;let o=1;for(;s>=En(r,o);)s-=En(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>Su(l)).join(":"),c=v0[e%7]??"",u=A0[o-1]??"";return`${c}, ${Su(s+1)} ${u} ${r} ${a} GMT`}i(Eu,"formatHttpDa\
te");function O0(t){let e=Oe(t,1,2),n=Oe(t,4,2),r=Oe(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=P0(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(O0,"parseTime");function P0(t){if(t==="Z")return 0;let e=t.charAt(0),n=Oe(t,1,2),r=Oe(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(P0,"parse\
Offset");function Oe(t,e,n){let r=t.substring(e,e+n);return r.length===n&&he(r)?Number(r):void 0}i(Oe,"digitsAt");function Su(t){
return t<10?`0${t}`:`${t}`}i(Su,"twoDigits");function _u(t){return t%4===0&&(t%100!==0||t%400===0)}i(_u,"isLeapYear");function $s(t){
return _u(t)?366:365}i($s,"daysOfYear");function En(t,e){return e===2&&_u(t)?29:T0[e-1]??0}i(En,"daysOfMonth");function R0(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=$s(s);for(let s=1;s<e;s++)r+=En(t,s);return r}i(R0,"daysSince1970");var C0=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),N0=2147483646,I0=4,D0=5;function me(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;V(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!V(t.charAt(r));)r+=1;let c=C0.
get(t.substring(a,r));if(o===""||o.length>D0||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=I0&&e<=N0?e:void 0}i(
me,"parseDuration");function ku(t){return me(t)!==void 0}i(ku,"isDuration");var M0=63,L0=253;function _n(t){return t!==""&&t.length<=M0&&!t.startsWith("-")&&!t.endsWith("-")&&$(t,e=>V(e)||e>="a"&&
e<="z"||e==="-")}i(_n,"isDnsLabel");function Pe(t){if(t.length>L0)return!1;let e=t.split(".");for(let n of e)if(!_n(n))return!1;
return!he(e[e.length-1]??"")}i(Pe,"isHostName");function kn(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!he(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(kn,"isIpv4");function Hs(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&kn(c))n+=2;else if(c!==""&&c.length<=
4&&$(c,pe))n+=1;else return!1}}return e.length===2?n<8:n===8}i(Hs,"isIpv6");function rt(t){return kn(t)||Hs(t)}i(rt,"isI\
pAddress");function Ve(t){return rt(t)||Pe(t)}i(Ve,"isAddress");function vu(t){return t==="/"?!0:Au(t,e=>e!==""&&$(e,oe))}i(vu,"isPrefix");function vn(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return Au(e,$0)}i(vn,"isBasePath");function Au(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(Au,"segmentsAre");function $0(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!H0(t.substring(e,e+3)))return!1;e+=3}else{if(!oe(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i($0,"isNormalSegment");function H0(t){let e=t.substring(1);return e.
length===2&&$(e,pe)&&e.toUpperCase()===e}i(H0,"isUpperEscape");var j="{api}";function R(t,e){return t.split(j).join(e)}i(R,"withApi");function st(t){return t==="https"?443:80}i(st,"defaultPort");function B(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=Ou(s);if(!(a===void 0||!vn(o)))return{scheme:e,host:a.host,port:a.port??st(e),basePath:o}}
i(B,"parseUpstreamUrl");function Tu(t){let e=Ou(t);return e!==void 0&&Pe(e.host)}i(Tu,"isNameWithPort");function Re(t){let e=t.
indexOf(":");return e===-1?t:t.substring(0,e)}i(Re,"withoutPortNumber");function Ou(t){let e=t.indexOf("]"),n=t.indexOf(
":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=q0(r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=U0(t.
substring(n+1));return o===void 0?void 0:{host:s,port:o}}i(Ou,"parseAuthority");function q0(t){if(t.startsWith("[")&&t.endsWith(
"]")){let e=t.substring(1,t.length-1);return Hs(e)?e:void 0}return Pe(t)||kn(t)?t:void 0}i(q0,"parseHost");function U0(t){
if(!he(t)||t.length>5||t.startsWith("0"))return;let e=Number(t);return e<=65535?e:void 0}i(U0,"parsePort");var F0=":/?#[]@!$&()*+,;=";function Pu(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(B(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return $(r,s=>oe(s)||V(s)||
s==="%"||F0.includes(s))&&j0(r)}i(Pu,"isLink");function j0(t){return t.split("%").slice(1).every(e=>pe(e.charAt(0))&&pe(
e.charAt(1)))}i(j0,"hasWholeEscapes");function Ke(t){let e=[];for(let n of t.split(",")){let r=W0(B0(n));if(r===void 0)return;e.push(r)}return e}i(Ke,"parseSp\
litKeys");function B0(t){let e=0,n=t.length;for(;e<n&&t.charAt(e)===" ";)e+=1;for(;n>e&&t.charAt(n-1)===" ";)n-=1;return t.
substring(e,n)}i(B0,"withoutSpaces");function W0(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.
substring(0,e),r=t.substring(e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!Sn(r)))return{kind:n,name:r}}i(W0,"parseSpli\
tKey");function it(t){return e=>t(R(e,"x"))}i(it,"withSomeApi");function V0(t){let e=B(t);return e?.basePath===""&&!t.endsWith(
`:${st(e.scheme)}`)}i(V0,"isOrigin");var Nt={name:{mustBe:"a DNS label (RFC 1123): lower-case letters, digits and hyphen\
s, at most 63, a letter or digit at both ends",allows:_n},host:{mustBe:"a host name in lower case, such as dev-01.exampl\
e.com, without scheme, port, wildcard or final dot",allows:Pe},hostPattern:{mustBe:`a host name in lower case in which ${j}\
 stands for the API's name, once`,allows:i(t=>t.split(j).length===2&&it(Pe)(t),"allows")},ownHost:{mustBe:`a host name i\
n lower case (${j} may stand for the API's name), without scheme, port, wildcard or final dot`,allows:it(Pe)},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:it(vu)},url:{mustBe:"http://host[:port][/base] or https://host[:port][/base], without user, query or fragment",
allows:i(t=>B(R(t,"x"))!==void 0,"allows")},address:{mustBe:"an IP address or a host name, without a port",allows:it(Ve)},
hostHeader:{mustBe:'"upstream", "client" or a host name in lower case, with a port (name:port) where the upstream shall \
see one',allows:it(Tu)},date:{mustBe:'a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:xu},duration:{
mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",allows:ku},splitKeys:{mustBe:'"header:NAME", \
"cookie:NAME", "consumer" or "ip", or several of them separated by commas (and spaces)',allows:i(t=>Ke(t)!==void 0,"allo\
ws")},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&$(t,oe),"allows")},token:{mustBe:"\
a token of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&Sn(t),"allows")},link:{mustBe:"an http or https\
 URL such as https://example.com/policy, in ASCII and without user",allows:Pu},origin:{mustBe:"http://host[:port] or htt\
ps://host[:port], without a path",allows:i(t=>B(t)?.basePath==="","allows")},corsOrigin:{mustBe:`"*", or https://host[:p\
ort] or http://host[:port] as browsers send it, without a path and without the scheme's own port`,allows:i(t=>t==="*"||V0(
t),"allows")},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>vn(t)&&t!=="","allows")},objectName:{
mustBe:`the name of a Kubernetes object: a DNS label in which ${j} may stand for the API's name`,allows:it(_n)},label:{mustBe:"\
1 to 63 letters, digits or -._/, a letter or digit at both ends",allows:pu},line:{mustBe:"one line of 1 to 200 character\
s",allows:bu},secretKey:{mustBe:"a key of a Secret: letters, digits and -._, at most 253, no dot at its front",allows:yu},
pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting: letters, digits, - and _, a letter or digit at bot\
h ends",allows:mu}};function ot(t,e){let n,r=Math.min(2,Math.floor(t.length/2))+1;for(let s of e){let o=K0(t.toLowerCase(),s.toLowerCase());
o<r&&(n=s,r=o)}return n}i(ot,"closest");function K0(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=
e.length;r++)n.push(r);for(let r=1;r<=t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-
1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(K0,"editDistan\
ce");function Nu(t,e){return z0(t.trim(),e).find(n=>n!==t&&Nt[e].allows(n))}i(Nu,"suggestionFor");function z0(t,e){switch(e){case"\
name":case"objectName":return[t,Cu(t.toLowerCase())];case"host":case"ownHost":case"hostHeader":case"address":return[t,qs(
t)];case"hostPattern":return[t,qs(t),`${j}${G0(qs(t))}`];case"prefix":case"requestPath":return[t,`/${X0(t)}`];case"url":case"\
origin":case"link":return[t,Ru(t),`https://${t}`,Ru(t).split("/").slice(0,3).join("/")];case"corsOrigin":return J0(t.toLowerCase());case"\
date":return Y0(t);case"duration":return Q0(t);case"splitKeys":return[t,t.split(" ").join("").toLowerCase(),`header:${t}`];case"\
salt":case"token":case"label":case"secretKey":case"pluginName":return[t,Cu(t)];case"line":return[t.split(`
`).join(" ")]}}i(z0,"candidatesFor");function qs(t){let e=t.toLowerCase().split("://"),r=((e[e.length-1]??"").split("/")[0]??
"").split(":")[0]??"";return r.endsWith(".")?r.substring(0,r.length-1):r}i(qs,"hostIn");function G0(t){return t.startsWith(
"*")?t.substring(1):t}i(G0,"afterWildcard");function X0(t){return t.split("/").filter(e=>e!=="").join("/")}i(X0,"pathIn");
function Ru(t){let[e="",...n]=t.split("://");return n.length===0?t:`${e.toLowerCase()}://${n.join("://")}`}i(Ru,"withLow\
erScheme");function J0(t){let n=(t.includes("://")?t:`https://${t}`).split("/").slice(0,3).join("/"),r=n.startsWith("htt\
p://")?":80":":443";return[n.endsWith(r)?n.substring(0,n.length-r.length):n]}i(J0,"originsFor");function Cu(t){return t.
split("_").join("-").split(" ").join("-")}i(Cu,"dashed");function Y0(t){let[e="",...n]=t.split("T").join(" ").split(" "),
s=e.split("/").join("-").split(".").join("-").split("-").map(a=>a.length===1?`0${a}`:a).join("-");if(n.length===0)return e.
length===8?[`${e.substring(0,4)}-${e.substring(4,6)}-${e.substring(6)}`,s]:[s];let o=`${s}T${n.join("")}`;return[o,`${o}\
Z`,`${o}:00Z`]}i(Y0,"datesFor");function Q0(t){let e=t.toLowerCase().split(" ").join(""),n=e.endsWith("d")?Number(e.substring(
0,e.length-1)):0,s=["seconds","second","secs","sec","minutes","minute","mins","min","hours","hour"].map(o=>e.endsWith(o)?
e.substring(0,e.length-o.length+1):"");return[e,...s,`${e}s`,n>0?`${n*24}h`:""]}i(Q0,"durationsFor");var Us={name:"api01",host:"dev-01.example.com",hostPattern:'"{api}.example.com"',ownHost:"api01.example.com",prefix:"/ap\
i01",url:'"http://{api}.example.com:8080"',address:"10.98.10.88",hostHeader:"upstream",date:'"2027-03-31"',duration:"5s",
splitKeys:"header:X-User-Id",salt:"wave-1",token:"X-Kdp-Cluster",link:"https://example.com/policy",origin:"https://dev-0\
1.example.com",corsOrigin:"https://app.example.com",requestPath:"/healthz",objectName:'"{api}-service"',label:"wave-1",line:"\
payments@example.com",secretKey:"config.json",pluginName:"rate-limiting"};var Z0=[["\uFF1A","full-width colon",": "],["\uFF0C","full-width comma",", "],["\u3000","full-width space"," "],["\u201C",
"curly quotation mark",'"'],["\u201D","curly quotation mark",'"'],["\uFF5B","full-width brace","{"],["\uFF5D","full-widt\
h brace","}"]];function It(t){let e,n=t;for(let[r,s,o]of Z0)n.includes(r)&&(e??=`${r} is a ${s}`,n=n.split(r).join(o).split(
`${o} `).join(o));return e===void 0?void 0:`${e}. Write ${n.trim()}.`}i(It,"lookAlikeRemedy");var eS=["true","yes","on","y"],tS=["false","no","off","n"],Iu=1e3;function Du(t,e){return typeof t=="string"?nS(t,e):e.kind!==
"string"&&e.kind!=="enum"?void 0:typeof t=="number"||typeof t=="boolean"?e.kind==="string"&&e.format==="duration"&&typeof t==
"number"?`Write ${t}s for seconds, ${t}ms for milliseconds.`:`Write "${String(t)}", in quotes.`:typeof t=="object"&&t!==
null&&Object.keys(t).join()==="api"?`Write "${j}", in quotes: a brace begins a map.`:void 0}i(Du,"remedyForType");function nS(t,e){
if(!(t.length>Iu))switch(e.kind){case"boolean":return eS.includes(t.toLowerCase())?"Write true, without quotes.":tS.includes(
t.toLowerCase())?"Write false, without quotes.":"Write true or false.";case"integer":case"number":case"enum":{let n=t.endsWith(
"%")?t.substring(0,t.length-1).trim():t;return n!==""&&$(n,s=>V(s)||s===".")&&n.split(".").length<3?`Write ${n}, without\
 quotes.`:"Write a number, without quotes and unit."}case"array":return t===""?"Write [] for none.":`Write [${t}].`;case"\
map":case"record":case"opaque":return It(t)??(t===""?"Write {} for nothing.":void 0);default:return}}i(nS,"remedyForText");
function Fs(t,e){if(t.length>Iu)return`Write it as in this example: ${Us[e]}.`;let n=It(t);if(n!==void 0)return n;let r=Nu(
t,e);return r===void 0?`Write it as in this example: ${Us[e]}.`:`Write ${r}.`}i(Fs,"remedyForFormat");function Mu(t,e){let n=ot(
String(t),e.map(r=>String(r)));return n===void 0?`Write ${e.join(" or ")}.`:`Write ${n}.`}i(Mu,"remedyForEnum");function Lu(t,e,n){
return t<e?`Write ${e} or more.`:t>n?`Write ${n} or less.`:`Write ${Math.floor(t)} or ${Math.floor(t)+1}.`}i(Lu,"remedyF\
orNumber");function js(t){return Array.isArray(t)}i(js,"isList");var rS=Array.isArray({});function K(t){return typeof t!="object"||
t===null?!1:!js(t)||rS&&t.length===0}i(K,"isMap");function $u(t,e,n){let r=[];return An(t,e,n,r),r}i($u,"checkStructure");
function An(t,e,n,r){if(t==null){r.push(_("null-value",n,`${ze(n)} has no value.`));return}switch(e.kind){case"record":K(
t)?iS(t,e,n,r):r.push(Ce(t,"a map",e,n));return;case"map":K(t)?oS(t,e,n,r):r.push(Ce(t,"a map",e,n));return;case"array":
js(t)?aS(t,e,n,r):r.push(Ce(t,"a list",e,n));return;default:{let s=sS(t,e,n);s!==void 0&&r.push(s)}}}i(An,"check");function sS(t,e,n){
switch(e.kind){case"opaque":return K(t)?void 0:Ce(t,"a map",e,n);case"boolean":return typeof t=="boolean"?void 0:Ce(t,"t\
rue or false",e,n);case"integer":case"number":return cS(t,e,n);case"enum":return uS(t,e,n);case"string":{if(typeof t!="s\
tring")return Ce(t,"text",e,n);let r=Nt[e.format];if(r.allows(t))return;let s=e.format==="url"?dS(t):void 0;return Tn(t,
r.mustBe,n,s??Fs(t,e.format))}}}i(sS,"checkLeaf");function iS(t,e,n,r){let s=Object.keys(e.fields);for(let o of Object.keys(
t)){let a=v(e.fields,o);a!==void 0?An(v(t,o),a.is,[...n,o],r):r.push(lS(o,s,n))}for(let o of s)v(e.fields,o)?.required===
!0&&!Object.keys(t).includes(o)&&r.push(_("missing-field",[...n,o],`${ze(n)} needs the field ${o}.`))}i(iS,"checkRecord");
function oS(t,e,n,r){let s=Nt[e.keys],o=Object.keys(t);for(let a of o)s.allows(a)||r.push(Tn(a,s.mustBe,[...n,a],Fs(a,e.
keys))),An(v(t,a),e.values,[...n,a],r);o.length<e.min&&r.push(_("too-few",n,`${ze(n)} has no entry.`))}i(oS,"checkMap");
function aS(t,e,n,r){for(let s=0;s<t.length;s++)An(t[s],e.items,[...n,s],r);t.length<e.min&&r.push(_("too-few",n,`${ze(n)}\
 has no entry.`))}i(aS,"checkArray");function cS(t,e,n){let r=e.kind==="integer"?"a whole number":"a number";if(typeof t!=
"number")return Ce(t,r,e,n);if(t>=e.min&&t<=e.max&&(e.kind==="number"||Math.floor(t)===t))return;let o=Lu(t,e.min,e.max);
return Tn(We(t),`${r} from ${e.min} to ${e.max}`,n,o)}i(cS,"checkNumber");function uS(t,e,n){let r=e.values,s=typeof r[0]==
"number"?"number":"string";if(typeof t!==s)return Ce(t,s==="number"?"a whole number":"text",e,n);let o=t;if(!r.includes(
o))return Tn(Hu(t),`one of ${r.join(", ")}`,n,Mu(o,r))}i(uS,"checkEnum");function lS(t,e,n){let r=ot(t,e),s=It(t)??(r===
void 0?`Known here: ${e.join(", ")}.`:`Did you mean ${r}?`);return _("unknown-field",[...n,t],`${ze(n)} has no field ${xn(
t)}.`,s)}i(lS,"unknownField");function Ce(t,e,n,r){let s=`${ze(r)} must be ${e}, but is ${fS(t)}.`;return _("wrong-type",
r,s,Du(t,n))}i(Ce,"wrongType");function Tn(t,e,n,r){return _("bad-value",n,`${ze(n)}: "${xn(t)}" must be ${e}.`,r)}i(Tn,
"badValue");function dS(t){if(!(!t.startsWith("grpc://")&&!t.startsWith("grpcs://")))return"A table routes HTTP by paths\
, and gRPC has paths of its own: give such an API a host and a route of Kong's beside the table (chart/README.md, gRPC)."}
i(dS,"grpcRemedy");function fS(t){return js(t)?"a list":K(t)?"a map":typeof t=="string"?`the text "${xn(t)}"`:`${typeof t==
"number"?"the number":"the word"} ${Hu(t)}`}i(fS,"describe");function Hu(t){return typeof t=="number"?We(t):String(t)}i(
Hu,"plainText");function ze(t){return t.length===0?"routeTable":Be(t)}i(ze,"label");var On="has more than 3000000 values",Pn="has lists and maps that are more than 100 levels deep",qu="has more than 67108\
864 bytes";var pS=34,mS=44,gS=[91,123],yS=[93,125];function at(t){if(t.length>67108864)return qu;let e=0,n=1,r=0;for(;r<t.length;){
let s=t.charCodeAt(r);if(s===pS)r=bS(t,r);else if(s===mS)n+=1;else if(gS.includes(s)){if(n+=1,e+=1,e>100)return`${Pn} (c\
haracter ${r+1} of the JSON)`}else yS.includes(s)&&(e-=1);if(n>3e6)return On;r+=1}}i(at,"jsonExcess");function bS(t,e){let n=e;
do n=t.indexOf('"',n+1);while(n!==-1&&wS(t,n));return n===-1?t.length:n}i(bS,"endOfString");function wS(t,e){let n=0;for(;t.
charAt(e-n-1)==="\\";)n+=1;return n%2===1}i(wS,"isEscaped");var Uu=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable","companion"],Fu=[...Uu.map(t=>({[t]:{type:"\
boolean",default:!1}})),{json:{type:"string",len_min:2}},...Ns(wn)],SS={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,
sharedTable:!1,companion:!1,entity:""};function ju(t,e){if(!K(t))return{...SS,table:t};let n={};for(let s of Object.keys(
t))!Uu.includes(s)&&s!=="json"&&!ES(s)&&fe(n,s,v(t,s));let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.
catchAll===!0,logDecision:t.logDecision===!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,companion:t.
companion===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:"",table:typeof r=="string"?xS(r,e):n}}i(ju,"readConf\
ig");function xS(t,e){return at(t)===void 0?e(t):t}i(xS,"tableOf");function ES(t){return t.startsWith("__")||t.endsWith(
"_id")}i(ES,"isAddedByKong");var Dt=class{static{i(this,"QueuedCalls")}#e;#n;#t=[];constructor(e,n){this.#e=e,this.#n=n}setScheme(e){this.#t.push(()=>this.#e.
service.request.setScheme(e))}setTarget(e,n){this.#t.push(()=>this.#e.service.setTarget(e,n))}setTlsVerify(e){this.#t.push(
()=>this.#e.service.setTlsVerify(e))}setHeader(e,n){this.#t.push(()=>this.#e.service.request.setHeader(e,n))}setPath(e){
this.#t.push(()=>this.#e.service.request.setPath(e))}setTimeouts(e,n,r){this.#t.push(()=>this.#e.service.setTimeouts(e,n,
r))}setRetries(e){this.#t.push(()=>this.#e.service.setRetries(e))}setForwardedPrefix(e){this.#n&&this.#t.push(()=>this.#e.
kdp.setForwardedPrefix(e))}setResponseHeaders(e){this.#t.push(async()=>{this.#n&&await this.#e.kdp.setResponseHeaders(e)===
!0||await this.#e.response.setHeaders(e)})}log(e){this.#t.push(()=>this.#e.log.setSerializeValue("kdp",e))}share(e){this.#t.
push(()=>this.#e.ctx.shared.set("kdp",e))}shareRewrite(e){this.#t.push(()=>this.#e.ctx.shared.set("kdp_rewrite",e))}async send(){
for(let e of this.#t)await e()}};function ct({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(ct,"loggedDecision");function Bu(t,e){for(let[n,r]of Object.entries(t))e.setHeader(n,r)}i(Bu,"requestHea\
derCalls");function Wu({timeouts:t,retries:e},n){t!==void 0&&n.setTimeouts(t.connect,t.send,t.read),e!==void 0&&n.setRetries(
e)}i(Wu,"connectionCalls");function Vu({route:t,prefix:e},n){return t.stripPath&&e!==""?_S(e,n):void 0}i(Vu,"forwardedPrefix");function _S(t,e){if(t!==
"/")return e.length===t.length?t:`${t}/`}i(_S,"prefixTakenOff");function Z(t){let e=t.indexOf(":");if(e===-1)return Ku(t.toLowerCase());let n=t.substring(e+1);return n===""||he(n)?Ku(t.
substring(0,e).toLowerCase()):""}i(Z,"hostKey");function zu(t){let e=Z(t),n=t.indexOf(":");return e===""?t:n===-1||n===t.
length-1?e:e+t.substring(n)}i(zu,"canonicalHost");function Rn(t){let e=t.indexOf(":");return e!==-1&&he(t.substring(e+1))?
t.substring(0,e):t}i(Rn,"withoutPort");function Ku(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(Ku,"withoutFi\
nalDot");function Gu({route:t,prefix:e,entry:n},r,{scheme:s,host:o},a){let c={scheme:s,authority:o.toLowerCase()},u={scheme:s,authority:a.
host};return{upstreams:c.authority===u.authority?[c]:[c,u],basePath:a.basePath,prefix:t.stripPath?e:"",host:Z(r.host)+r.
host.substring(Rn(r.host).length),isShort:n==="short"}}i(Gu,"sharedRewrite");var Ge={};function Cn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(Cn,"upstreamPath");function Xu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,s,o,a){let{match:c,request:u,decision:l}=s,{upstream:d,cluster:h,
requestHeaders:p,responseHeaders:g}=l,{route:f}=c,y=h===f.nativeCluster,b=y?f.nativeDestination:f.destinations.get(h??"");
if(d===null||b===void 0)throw new Error(`decided for ${f.api} without an upstream`);let E=t&&y;E?f.hasOtherHost&&a.setHeader(
"Host",d.host):vS(s,d,b,o,a),p!==void 0&&Bu(p,a),t||kS(s,a),g!==Ge&&Object.keys(g).length>0&&a.setResponseHeaders(g),(t?
n&&!E:e||n)&&a.log(ct(r,l,u)),(t&&e&&!E||f.hasPassiveChecks&&!n)&&a.share(ct(r,l,u)),f.rewritesResponse&&a.shareRewrite(
Gu(c,u,d,b))}i(Xu,"callsFor");function kS({match:t,path:e},n){Wu(t.route,n);let r=Vu(t,e);r!==void 0&&n.setForwardedPrefix(
r)}i(kS,"ownRouteCalls");function vS({match:t,path:e,query:n},{scheme:r,host:s,port:o,target:a},{dialled:c,tlsVerify:u},l,d){
let h=l===void 0?AS(t,e):void 0;r!==(l??h?.scheme)&&d.setScheme(r),d.setTarget(c,o),r==="https"&&u!==h?.tlsVerify&&d.setTlsVerify(
u),s!==c&&d.setHeader("Host",s);let p=n===""?a:a.substring(0,a.length-n.length);p!==(h?.path??e)&&d.setPath(p)}i(vS,"ups\
treamCalls");function AS({route:t,prefix:e},n){let{scheme:r,basePath:s,tlsVerify:o}=t.nativeDestination,a=Cn(n,t.stripPath?
e:"",s);return{scheme:r,path:a,tlsVerify:r==="https"?o:void 0}}i(AS,"nativeForwarding");function Vs(t,e,n){let r=R(t.url,e),s=B(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,l=TS(a.includes(":")?`[${a}]`:a,o,c),d=t.address===void 0?a:R(t.address,e);return{scheme:o,
name:a,host:l,serverName:o==="https"?Yu(l):null,address:d,dialled:d.includes(":")?`[${d}]`:d,port:c,basePath:u,tlsVerify:t.
tlsVerify??!0,isOwnHost:n(a)}}i(Vs,"destinationOf");function Nn(t,e,n){return t==="upstream"?n.host:t==="client"?zu(e):t}
i(Nn,"hostHeaderOf");function Ju(t,{scheme:e,port:n}){return t==="upstream"||t==="client"||n===st(e)?!0:t.endsWith(`:${n}`)}
i(Ju,"isSentByKong");function TS(t,e,n){return n===st(e)?t:`${t}:${n}`}i(TS,"withPort");function In(t,e){return t===e.host?
e.serverName:e.scheme==="https"?Yu(t):null}i(In,"serverNameFor");function Yu(t){if(t.startsWith("["))return null;let e=Re(
t);return rt(e)?null:e}i(Yu,"serverNameOf");var OS=2e3,Qu=2,PS=[200,204,302];function Zu({routes:t,checkedApis:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(RS(s,o,a,s.healthCheck))}return n}i(Zu,"checkTargetsOf");function RS({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:l}=s,d=Nn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:d,serverName:In(d,s),tlsVerify:l,path:o.path,timeout:me(o.timeout??"")??OS,statuses:o.
statuses??PS},interval:n,thresholds:{successes:o.successes??Qu,failures:o.failures??Qu,passive:o.passive}}}i(RS,"targetO\
f");var ut={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function Dn(t){return t!==void 0&&Object.keys(ut).includes(t)}i(Dn,"isProblem");var CS="application/problem+json";function el(t){return z(t,{"Retry-After":"5"})}i(el,"refusalExit");function z(t,e={},n,r=ut[t].
status){let{type:s}=ut[t];return{status:r,type:s,headers:{"Content-Type":CS,...e},...n!==void 0&&{members:n}}}i(z,"probl\
emExit");function Mn(t){return t.exit!==null}i(Mn,"hasExit");function tl({api:t,entry:e,responseHeaders:n},{host:r}){let s=Rn(r)===
Z(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:z(s)}}
i(tl,"exitForMissingRoute");function nl({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a,c){let u=n||r;(e||
t&&!u)&&c.log(ct(s,a,o)),t&&u&&c.share(ct(s,a,o))}i(nl,"logExit");function rl({exit:t,responseHeaders:e,because:n}){let[
r]=n;return{status:t.status,headers:{...e,...t.headers},problem:Dn(r)?r:void 0}}i(rl,"kongExitOf");function sl({nativeRoutes:t},e){return t&&!e.checksServerName&&NS(e)}i(sl,"needsNoPlugin");function NS(t){return!IS(t)&&
t.routes.every(({isNative:e})=>e)}i(NS,"isNativeTable");function IS({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({lifecycle:n})=>n.isDeclared)}i(IS,"needsPlu\
ginForEveryRequest");function DS(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=ut[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(DS,"problemOf");function Ln(t,e,n,r){return JSON.stringify(DS(t,e,n,r))}i(Ln,"problem\
Body");function F({headers:t},e){return v(t,e)}i(F,"headerOf");function lt(t){let e=0,n=t.length;for(;e<n&&il(t.charAt(e));)e+=
1;for(;n>e&&il(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(lt,"trimSpace");function il(t){return t===" "||t==="	"}i(il,
"isSpace");var dt="cdn-loop";function ol(t){let e=F(t,dt);return e===void 0?MS:LS(e)}i(ol,"gatewaysOf");var MS=[];function LS(t){return $S(
t).map(e=>lt(e.split(";")[0]??"")).filter(e=>e!=="")}i(LS,"gatewaysIn");function $S(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i($S,"elementsOf");function al(t,e,{isOwnHost:n}){if(!n)return;let r=F(e,dt)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(al,"loopHeaders");function ul(t){return Ks(t)?"preflight":HS(t)?"websocket":void 0}i(ul,"notRedirected");function Ks(t){return t.method!==
"OPTIONS"?!1:cl(t,"origin")&&cl(t,"access-control-request-method")}i(Ks,"isPreflight");function cl(t,e){return(F(t,e)??"")!==
""}i(cl,"hasHeader");function HS(t){let e=t.method==="GET"?F(t,"upgrade"):void 0;return e!==void 0&&qS(e)}i(HS,"opensWeb\
Socket");function qS(t){return t.split(",").some(e=>lt(e).toLowerCase()==="websocket")}i(qS,"namesWebSocket");var US="Deprecation, Link, Retry-After, Sunset";function $n({cors:t},e){return e.kind==="api"?e.route.cors:e.kind==="unk\
nown-path"?t:void 0}i($n,"corsOf");function fl(t,e,n,r){let s=F(e,"origin")??"",o=jS(t,s),a=t.allowsAny?{}:{Vary:"Origin"};
if(o===void 0)return ll(n,r,a);let[c]=n.because,u=t.allowsCredentials?{"Access-Control-Allow-Credentials":"true"}:{},l={
"Access-Control-Allow-Origin":o,...u,...a};if(Dn(c)&&Ks(e)){let d={...l,...FS(e),"Access-Control-Max-Age":"0","Cache-Con\
trol":"no-store"};return{...hl(n),because:["preflight"],exit:{status:204,type:null,headers:d}}}return ll(n,r,{...l,"Acce\
ss-Control-Expose-Headers":US})}i(fl,"withCors");function ll(t,e,n){return{...hl(t),exit:{...e,headers:{...e.headers,...n}}}}
i(ll,"ended");function hl({api:t,entry:e,because:n,responseHeaders:r}){return{api:t,entry:e,cluster:null,because:n,upstream:null,
responseHeaders:r}}i(hl,"withoutExit");function FS(t){let e=dl(F(t,"access-control-request-method")),n=dl(F(t,"access-co\
ntrol-request-headers")),r=e===""?{}:{"Access-Control-Allow-Methods":e};return n===""?r:{...r,"Access-Control-Allow-Head\
ers":n}}i(FS,"asked");function dl(t=""){return $(t,e=>e>=" "&&e<="~")?t:""}i(dl,"printable");function jS({allowsAny:t,origins:e},n){
if(!(n===""||n==="*"))return t?"*":e.includes(n)?n:void 0}i(jS,"allowedOrigin");function zs(t,e){let n=`${e}=`;for(let r of(F(t,"cookie")??"").split(";")){let s=lt(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(zs,"cookieOf");function Hn(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Mt(gl(ft(n,ml(pl(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=ft(n,ml(pl(t,r,t.length-r)))),n=ft(n,t.length),n=Mt(ft(n,Math.floor(n/65536)),2246822507),n=Mt(ft(
n,Math.floor(n/8192)),3266489909),ft(n,Math.floor(n/65536))}i(Hn,"murmur3");function pl(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(pl,"wordAt");function ml(t){return Mt(gl(Mt(t,3432918353),15),461845907)}i(ml,
"scramble");function Mt(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Mt,"multiply");function gl(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(gl,"rotate");function ft(t,e){let n=t^e;return n<0?n+4294967296:
n}i(ft,"xor");function yl(t){return Hn(t,0)}i(yl,"hashOf");var BS=4294967296;function wl(t,e,n){let r=[],s=0;for(let u of Object.keys(e.weights).sort()){let l=v(e.weights,u)??0;l<=
0||(s+=l,r.push({cluster:u,end:s}))}let o=e.by===void 0?[]:zS(Ke(e.by)??[]),a=e.override?.header?.toLowerCase(),c=e.override?.
cookie;return{entry:e.entry,shares:r,sum:s,keys:o,headers:WS(a,c,o),asksForConsumer:o.some(({kind:u})=>u==="consumer"),salt:e.
salt??t,header:a,cookie:c,stable:n,canary:r.find(({cluster:u})=>u!==n)?.cluster}}i(wl,"compileSplit");function WS(t,e,n){
let r=new Set;t!==void 0&&r.add(t),e!==void 0&&r.add("cookie");for(let s of n)s.kind==="header"&&r.add(s.name.toLowerCase()),
s.kind==="cookie"&&r.add("cookie");return[...r]}i(WS,"headersOf");function Sl(t,e){let{split:n}=t;if(n===void 0||n.entry!==
void 0)return;let r;for(let s of Object.keys(n.weights).sort()){let o=v(n.weights,s)??0,a=r===void 0?0:v(n.weights,r)??0;
(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Sl,"heaviestOf");function xl({shares:t,sum:e}){let n=0;return t.map(({cluster:r,
end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.round(o*1e8/e)/1e6}})}i(xl,"sharesOf");function Gs({shares:t},e){
return t.some(n=>n.cluster===e)}i(Gs,"isInSplit");function El(t,e){let n=t.header===void 0?void 0:bl(t,F(e,t.header));if(n!==
void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?void 0:bl(t,zs(e,t.cookie));return r===void 0?void 0:{
cluster:r,because:"cookie"}}i(El,"overrideOf");function _l(t,e,n){let r=VS(t,e)?.place;return{cluster:kl(t,(r??n)*t.sum,
0),because:r===void 0?"random":"bucket"}}i(_l,"bucketOf");function kl(t,e,n){let r=t.shares[n];return r===void 0?t.stable:
e<r.end||n===t.shares.length-1?r.cluster:kl(t,e,n+1)}i(kl,"clusterAt");function VS(t,e){return vl(t,e,0)}i(VS,"placeOf");
function vl(t,e,n){let r=t.keys[n];if(r===void 0)return;let s=Xs(r,e);if(s===void 0)return vl(t,e,n+1);let o=r.kind==="h\
eader"||r.kind==="cookie"?`${r.kind} ${r.name}`:r.kind;return{place:yl(`${t.salt}:${s}`)/BS,key:o}}i(vl,"placeBy");function Xs(t,e){
let n=KS(t,e);return n===""?void 0:n}i(Xs,"valueOfKey");function KS(t,e){return t.kind==="header"?F(e,t.name.toLowerCase()):
t.kind==="cookie"?zs(e,t.name):t.kind==="consumer"?e.consumer:e.client}i(KS,"readKey");function zS(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(zS,"withFallb\
acks");function bl(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&Gs(t,
n)?n:void 0}i(bl,"requestedCluster");function Al(t,e){return Un(t,e)?.headers??qn}i(Al,"requiredHeaders");var qn=[],Tl=["origin"],Ol=["origin","access-contro\
l-request-method"],GS=[...Ol,"access-control-request-headers"],Pl=["upgrade"],XS=[...Tl,...Pl];function Rl(t,e,{because:n,
exit:r},s){if(r===null)return qn;let o=$n(t,e)!==void 0,a=n[0]==="redirect";if(s==="OPTIONS")return o?GS:a?Ol:qn;let c=a&&
s==="GET";return o?c?XS:Tl:c?Pl:qn}i(Rl,"requiredToEnd");function Cl(t,e,n){let r=Un(t,e);if(r?.asksForConsumer!==!0)return!1;
for(let s of r.keys){if(s.kind==="consumer")return!0;if(Xs(s,n)!==void 0)return!1}return!1}i(Cl,"requiresConsumer");function Un({
split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.entry===void 0||t.entry===n?t:void 0}i(Un,"splitFor");var JS="kdp_request",Nl=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],YS=1e3,Fn=class{static{i(this,"RequestReader")}#e=!0;#n;async serviceScheme(e){return this.#n??=await e.nginx.
getVar("upstream_scheme")==="https"?"https":"http",this.#n}async read(e){if(this.#e){let r=Js(await e.nginx.getVar(JS)).
split(" ");if(r.length>=Nl.length)return Il(r);this.#e=!1}let n=[];for(let r of Nl)n.push(Js(await e.nginx.getVar(r)));return Il(
n)}async withHeaders(e,n,r){return r.length===0?n:{...n,headers:await QS(e,n,r)}}async complete(e,n,{route:r,entry:s}){let o=await this.
withHeaders(e,n,Al(r,s));if(!Cl(r,s,o))return o;let a=await ZS(e);return a===void 0?o:{...o,consumer:a}}};async function QS(t,e,n){
let r=new Map(Object.entries(await t.request.getHeaders(YS)??{})),s={...e.headers};for(let o of n){let a=r.get(o.toLowerCase());
if(a===void 0)continue;let c=Array.isArray(a)?a:[a];fe(s,o,c.map(Js).join(o==="cookie"?"; ":", "))}return s}i(QS,"header\
sOf");async function ZS(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.client.getConsumer();return typeof n?.
id=="string"?n.id:void 0}i(ZS,"authenticatedConsumer");function Il(t){let[e="",n="",r="",s="",o="",a="",...c]=t;return{method:e,
host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.join("")===""?{}:{[dt]:c.join(" ")}}}i(Il,
"requestOf");function Js(t){if(t==null)return"";if(typeof t=="string"&&ex(t))return t;let e=typeof t=="string"?new TextEncoder().
encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(Js,"byteString");function ex(t){for(let e=0;e<t.length;e++)
if(t.charCodeAt(e)>127)return!1;return!0}i(ex,"isAscii");function jn({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:ae(t),a=e===void 0?void 0:
ae(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Eu(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isDeclared:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.
map(({from:c,until:u,status:l=503})=>({from:ae(c)??0,until:ae(u)??0,status:l}))}}i(jn,"compileLifecycle");function Dl({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(Dl,"brownoutAt");function Ml({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Ml,"stateAt");function Ll(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Ll,"lifecycleHeaders");function Bn(t){let e=t.indexOf(j);return{text:t,before:t.substring(0,e),after:t.substring(e+j.length)}}i(Bn,"patternOf");
function Se(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(Se,"apiOfHost");function $l(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i($l,"compilePrefixes");function Wn({names:t,depth:e},n){let r=Hl(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?tx(t,n,r,
e-1,s):s}i(Wn,"findLongestPrefix");function tx(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=Hl(e,a),o=t[e.substring(
0,a)]??o;return o}i(tx,"findDeeper");function Hl(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(Hl,"endOfSegme\
nt");function Vn(t,e,n){let r=Z(e);if(t.shortHosts.has(r)){let o=Ys(t,Wn(t.prefixes,n));return o===void 0?{kind:"unknown-path",
entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,lifecycle:void 0}}let s=Ys(t,t.ownHosts.get(r));
if(s!==void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",lifecycle:s.lifecycle};for(let{pattern:o,lifecycle:a}of t.
legacyPatterns){let c=Ys(t,Se(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",lifecycle:c.
lifecycle??a}}return{kind:"unknown-host"}}i(Vn,"matchRequest");function Ys({routes:t},e){return e===void 0?void 0:t.get(
e)}i(Ys,"routeOf");function ql(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(ql,"compilePathRules");function Ul({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Ul,"restrictsPaths");function Fl({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&nx(r)}i(Fl,"isRefusedPath");function nx(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(nx,"hasControl");var jl={"Cache-Control":"no-store"};function Bl(t){let{index:e,match:n,request:r,path:s}=t;if(rx(t))return{reason:"misdi\
rected",exit:z("misdirected")};let o=ol(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:z("loop",{},{hops:a})}}if(Fl(n.route.pathRules,s))return{reason:"refused-path",exit:z("refused-path")};
if(n.entry!=="short")return sx(t,n.lifecycle)}i(Bl,"ownAnswerOf");function rx({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||Z(s)===Z(a))return!1;let c=Vn(t,s,r);return c.kind==="api"&&c.
route.api!==e.route.api}i(rx,"isMisdirected");function sx({match:t,request:e,successor:n,time:r},s){let o=n===void 0?void 0:
{successor:n},a=s===void 0?"serve":Ml(s,r);if(a==="gone")return{reason:"old-host-gone",exit:z("old-host-gone",jl,o)};let c=s===
void 0?void 0:Dl(s,r);if(c!==void 0){let d={...jl,"Retry-After":`${Math.ceil(c.until-r)}`};return{reason:"old-host-brown\
out",exit:z("old-host-brownout",d,o,c.status)}}let{redirect:u}=t.route;if(n===void 0||a!=="redirect"&&!u.isOn||ul(e)!==void 0)
return;let l={Location:n,...u.headers};return{reason:"redirect",exit:{status:u.status,type:null,headers:l}}}i(sx,"oldHos\
tAnswer");function Wl(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=Un(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:El(o,n)??_l(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:ix(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(Wl,"chooseCluster");function ix({api:t,clusters:e,
split:n},r,s){return ox(e,r).find(o=>(n===void 0||Gs(n,o))&&s(t,o))}i(ix,"nextHealthy");function ox(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(ox,"clustersAfter");var Lt=47,ax=46,cx=Array.from({length:256},(t,e)=>e===Lt||oe(String.fromCharCode(e)));function Vl(t){if(t.charCodeAt(0)!==
Lt)return!1;let e=Lt;for(let n=1;n<t.length;n++){let r=t.charCodeAt(n);if(cx[r]!==!0||e===Lt&&(r===Lt||r===ax))return!1;
e=r}return!0}i(Vl,"isPlainPath");var ux="!*'();:@&=+$,/?%#[]",Kn="0123456789ABCDEF";function zn(t){if(Vl(t))return t;if(!t.startsWith("/"))return;let e=lx(
t);if(!(e===void 0||dx(t)))return hx(e)}i(zn,"normalPath");function lx(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=zl(t,n+1);if(o===void 0||o===0)return;e.push(Kl(o,!0)),n+=
3}else e.push(Kl(s,!1)),n+=1}return e.join("")}i(lx,"normalizeEscapes");function Kl(t,e){let n=String.fromCharCode(t);return oe(
n)||ux.includes(n)&&!e?n:`%${Kn.charAt(Math.floor(t/16))}${Kn.charAt(t%16)}`}i(Kl,"encode");function dx(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of fx(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(dx,"climbsAboveRoot");function fx(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?zl(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(fx,"decodeDotsAndSlashes");function hx(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(hx,"resolveSegments");function zl(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!pe(n)||!pe(r)))return Kn.indexOf(n.
toUpperCase())*16+Kn.indexOf(r.toUpperCase())}i(zl,"hexValue");var px='"<>\\#',Gl="0123456789ABCDEF";function Jl(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+Xl(n),u=zn(c);if(!(u===void 0||Wn(t.prefixes,u)!==e.api))return s.origin+(mx(c)?u:c)+Xl(r)}i(Jl,"shortUrl");function mx(t){
return t.includes("/.")||t.includes("/%2e")||t.includes("/%2E")}i(mx,"mayHaveDotSegment");function Xl(t){let e=[];for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||px.includes(s);e.push(o?`%${Gl.charAt(Math.floor(r/16))}${Gl.
charAt(r%16)}`:s)}return e.join("")}i(Xl,"escapeUrl");function Yl(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(Yl,"splitTarget");function Ql(t,e){let n=Yl(e.target),r=zn(n.path);return{target:n,path:r,match:r===void 0?gx:Vn(t,e.host,r)}}i(Ql,"locate");
var gx={kind:"unknown-host"};function Qs(t,e,n,r){let s=yx(t,e,n,r);if(s.exit===null)return s;let o=$n(t,e.match);return o===void 0?s:fl(o,n,s,s.exit)}
i(Qs,"decideLocated");function yx(t,{target:e,path:n,match:r},s,o){if(n===void 0)return $t(null,null,"malformed-path",z(
"malformed-path"),Ge);if(r.kind==="unknown-host")return $t(null,null,"unknown-host",z("unknown-host"),Ge);if(r.kind==="u\
nknown-path")return $t(null,r.entry,"unknown-path",z("unknown-path"),Ge);let{route:a,entry:c,lifecycle:u}=r,l=c==="legac\
y"&&bx(r)?Jl(t,a,e):void 0,d=u===void 0?Ge:Ll(u,l),h=Bl({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(h!==
void 0)return $t(a.api,c,h.reason,h.exit,d);let p=Wl(a,c,s,o),{cluster:g}=p,f=g===void 0?void 0:a.destinations.get(g);if(g===
void 0||f===void 0){let E=z("no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return $t(a.api,c,
"no-healthy-cluster",E,d)}let y={api:a.api,entry:c,cluster:g,because:p.because,upstream:wx(r,s,f,n,e.query),responseHeaders:Sx(
t,d,p),exit:null},b=al(t.gateway,s,f);return b===void 0?y:{...y,requestHeaders:b}}i(yx,"decidedLocated");function bx({route:t,
lifecycle:e}){return t.redirect.isOn||e?.isDeclared===!0}i(bx,"needsSuccessor");function wx({route:t,prefix:e},n,r,s,o){
let a=Nn(t.hostHeader,n.host,r);return{scheme:r.scheme,host:a,sni:In(a,r),address:r.address,port:r.port,target:Cn(s,t.stripPath?
e:"",r.basePath)+o}}i(wx,"upstreamOf");function Sx({decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,
[t]:`${n??""}; because="${r.join(", ")}"`}}i(Sx,"withDecision");function $t(t,e,n,r,s){return{api:t,entry:e,cluster:null,
because:[n],upstream:null,responseHeaders:s,exit:r}}i($t,"exitDecision");function Zl({decisionHeader:t,checksServerName:e},{route:n,lifecycle:r},s){let{serverName:o="",isHttp2:a=!1,host:c}=s;return!n.
isNative||r?.isDeclared===!0||t!==void 0||F(s,dt)!==void 0?!1:!e||!a||o===""||o===c}i(Zl,"isNativeRequest");function ed({
api:t,nativeCluster:e,pin:n},r){return{api:t,entry:r,cluster:e,because:n===void 0?xx:Ex}}i(ed,"nativeDecision");var xx=[
"default"],Ex=["pin"];function Ht(t){return Object.keys(t.apis).map(e=>Zs(t,e))}i(Ht,"effectiveApis");function Zs(t,e){let n={...t.defaults,...v(
t.apis,e)},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:R(s.
path??"/{api}",e),hosts:(s.hosts??[]).map(o=>R(o,e)),cluster:s.cluster??_x(t)}}i(Zs,"effectiveApi");function _x({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(_x,"onlyClusterOf");function ee(t,e,n){return v(t.apis,e)?.[n]!==
void 0?["apis",e,n]:["defaults",n]}i(ee,"declaredAt");function ce(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],
t.defaults]);for(let n of Object.keys(t.apis)){let r=v(t.apis,n);r!==void 0&&e.push([["apis",n],r])}return e}i(ce,"decla\
redSettings");function qt(t){return(t.legacyHosts??[]).map(e=>Bn(e.host))}i(qt,"patternsOf");function ei(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return ti([n],new Set(e.map(({name:r})=>r)),qt(t))}i(ei,"ownHostsOf");function ti(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=Se(s,r);return o!==void 0&&e.has(o)})}i(ti,"isOwnHostIn");function Gn(t){if(t!==void 0)return{allowsAny:t.allowOrigins.includes("*"),origins:t.allowOrigins,allowsCredentials:t.allowCredentials??
!1}}i(Gn,"compileCors");var kx=307,vx=308,Ax=3e5;function td({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??kx,s=me(n?.maxAge??"")??Ax;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===vx?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(td,"compileRedirect");function nd(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=v(t.clusters,s);if(a===void 0)throw new Error(`uncheck\
ed table: there is no cluster ${s}`);if(r===void 0||s!==n)return Vs(a,e,o);let{tlsVerify:c}=a;return Vs({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(nd,"destinationIn");var Tx=6e4,Ox=5e3;function rd(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=R(s.hostHeader??"ups\
tream",e.name),l=u==="client"||u!=="upstream"&&r(Re(u));for(let k of n){let C=nd(t,e,k,r);c.set(k,l?{...C,isOwnHost:!0}:
C)}let{healthCheck:d}=s,h=o??Sl(s,a)??a,p=c.get(h);if(p===void 0)throw new Error(`unchecked table: there is no cluster ${h}`);
let g=!Ju(u,p),f=td(t,s),y=ql(s),b=s.oldHosts===void 0?void 0:jn(s.oldHosts),E=d!==void 0&&(d.failover??!0),S=o!==void 0||
s.split===void 0&&!E,x=f.isOn||b?.isDeclared===!0||s.rewriteResponse===!0||d?.passive!==void 0||g;return{api:e.name,prefix:e.
path,stripPath:s.stripPath??!0,hostHeader:u,hasOtherHost:g,pin:o,cluster:a,nativeCluster:h,nativeDestination:p,clusters:n,
destinations:c,split:s.split===void 0?void 0:wl(e.name,s.split,a),hasFailover:E,hasPassiveChecks:d?.passive!==void 0,healthCheck:d,
checkInterval:me(d?.interval??"")??Ox,redirect:f,lifecycle:b,pathRules:y,cors:Gn(s.cors),rewritesResponse:s.rewriteResponse??
!1,timeouts:Px(s.timeouts),retries:s.retries,hasConnectionSettings:s.timeouts!==void 0||s.retries!==void 0,isNative:S&&!x&&
!Ul(y)&&!p.isOwnHost}}i(rd,"compileApi");function Px(t){if(t===void 0)return;let e=i(n=>(n===void 0?void 0:me(n))??Tx,"m\
illiseconds");return{connect:e(t.connect),send:e(t.send),read:e(t.read)}}i(Px,"compileTimeouts");var Xn=class{static{i(this,"LruCache")}most;recent=new Map;older=new Map;constructor(e){this.most=e}get(e){let n=this.recent.
get(e);if(n!==void 0)return n;let r=this.older.get(e);return r!==void 0&&this.add(e,r),r}add(e,n){this.recent.size>=this.
most&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,n)}};var Rx=500,Jn=class{static{i(this,"Routes")}apis;compile;known=new Xn(Rx);constructor(e,n){this.apis=e,this.compile=n}get(e){
let n=this.known.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.compile(e);return this.known.add(e,r),r}has(e){
return v(this.apis,e)!==void 0}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.
forEach(r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}};var Cx=["plugins","source","owner","labels"],Nx=["address","oldCluster"];function id(t){let e={};for(let s of Object.keys(
t.apis))fe(e,s,sd(v(t.apis,s)));let n={};for(let[s,o]of Object.entries(t))Nx.includes(s)||fe(n,s,o);let r=ni({...n,apis:e,
defaults:sd(t.defaults)});return Hn(r,0).toString(16).padStart(8,"0")}i(id,"tableVersion");function sd(t){let e={};for(let[
n,r]of Object.entries(t??{}))Cx.includes(n)||fe(e,n,r);return e}i(sd,"pluginFields");function ni(t){if(typeof t=="number")
return We(t);if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.isArray(t)){for(let r of t)e.push(ni(r));
return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=v(n,r);s!=null&&e.push(`${r}:${ni(s)}`)}return e.
length===0?"[]":`{${e.join(",")}}`}i(ni,"canonical");function od(t){let e=Ht(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:l}of e)for(let d of l)r.set(d,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:Bn(u.host),lifecycle:jn(u)})),a=new Jn(t.apis,u=>rd(
t,Zs(t,u),n,c)),c=ti([s,r],a,o.map(({pattern:u})=>u));return{version:id(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:$l(e.map(({path:u,name:l})=>[u,l])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!1,cors:Gn(t.defaults?.cors),checkedApis:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),
hasPassiveChecks:e.some(({settings:{healthCheck:u}})=>u?.passive!==void 0)}}i(od,"compileTable");function Ut(t,e,n){let r=el(e);return t.response.exit(r.status,Ln(e,r,null,n),r.headers)}i(Ut,"refuse");function cd(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(Ix(o,r,a))},"check");
s(t.pin,["pin"]),s(t.oldCluster,["oldCluster"]);for(let[o,a]of ce(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);
for(let c of Object.keys(a.split?.weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;
let a=`${o.name} has no default cluster: ${r.join(" or ")}.`;n.push(_("no-cluster",["apis",o.name],a))}return n}i(cd,"ch\
eckClusters");function ud(t){let e=[];for(let[n,{split:r}]of ce(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(
r.weights))s+=v(r.weights,o)??0;ad(s,100)||ad(s,1e3)||e.push(_("weights-sum",[...n,"split","weights"],`The weights add u\
p to ${We(s)}.`))}return e}i(ud,"checkWeights");function ld(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??
"upstream";if(o==="upstream"||s.cluster===void 0)continue;let a=s.settings.upstream??v(t.clusters,s.cluster)?.url??"",c=ee(
t,s.name,"hostHeader"),u=c.join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the ho\
st that the client called":Re(o),d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked again\
st that.`;n.push(_("sni-is-not-upstream",c,d))}return n}i(ld,"checkHostHeaders");function ad(t,e){return Math.abs(t-e)<1e-6}
i(ad,"isAbout");function Ix(t,e,n){let r=ot(t,e),s=r===void 0?"":` Did you mean ${r}?`,o=`The clusters are: ${e.join(", ")}\
.${s}`;return _("unknown-cluster",n,`There is no cluster ${t}.`,o)}i(Ix,"unknownCluster");function dd(t){let e=[];for(let[n,{cors:r}]of ce(t)){if(r?.allowCredentials!==!0||!r.allowOrigins.includes("*"))continue;
e.push(_("cors-any-with-credentials",[...n,"cors","allowCredentials"],"Browsers take no answer that is for any origin (*\
) and with credentials."))}return e}i(dd,"checkCors");var fd=100;function hd(t){let e=[];for(let[n,{healthCheck:r}]of ce(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:me(o);if(o===void 0||a===void 0||a>=fd)continue;let c=`${s} is ${o}; it must be at least ${fd}ms.`;e.push(
_("check-too-often",[...n,"healthCheck",s],c))}return e}i(hd,"checkHealthChecks");function pd(t,e){return[Dx(t),Mx(t,e),$x(t,e),Hx(t,e)].flat()}i(pd,"checkHosts");function Dx(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(_("host-repeated",["shortHosts",s],`${r} is listed twice in shortHosts.`))});
let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(_("host-repeated",["legacyHos\
ts",s,"host"],`${r} is listed twice in legacyHosts.`))}),e}i(Dx,"checkRepeatedHosts");function Mx(t,e){let n=[],r=new Set(
Object.keys(t.apis)),s=new Set(t.shortHosts),o=qt(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let d=[...ee(t,c.name,
"hosts"),l],h=a.get(u);s.has(u)&&n.push(_("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(_("host-repeated",
d,`${u} is listed twice for ${c.name}.`)):h!==void 0&&n.push(_("host-taken",d,`${u} is an own host of both ${h} and ${c.
name}.`)),a.set(u,h??c.name);for(let g of o){let f=Se(g,u);if(f===void 0||f===c.name||!r.has(f))continue;let y=`${u} goe\
s to ${c.name} and no longer to ${f}, although it matches the pattern ${g.text} for ${f}.`;n.push(_("host-shadowed",d,y))}
let p=c.settings.oldHosts===void 0?Lx(t,o,u,c.name):void 0;if(p!==void 0){let g=`${u} is an own host of ${c.name}, so th\
e end of ${p} does not hold for it.`;n.push(_("end-bypassed",d,g))}Ve(u)||n.push(_("name-too-long",d,`${u} is too long f\
or DNS.`))});return n}i(Mx,"checkOwnHosts");function Lx({legacyHosts:t=[]},e,n,r){let s=e.findIndex(d=>Se(d,n)===r),{deprecated:o,
sunset:a,brownouts:c=[],links:u}=t[s]??{};return o!==void 0||a!==void 0||c.length>0||u!==void 0?e[s]?.text:void 0}i(Lx,"\
endingPattern");function $x(t,e){let n=[],r=new Set(e.map(s=>s.name));return qt(t).forEach((s,o)=>{for(let a of t.shortHosts){
let c=Se(s,a);if(c===void 0||!r.has(c))continue;let u=`For ${c} the pattern gives ${a}, which is a short host.`;n.push(_(
"host-is-short",["legacyHosts",o,"host"],u))}}),n}i($x,"checkPatternsAgainstShortHosts");function Hx(t,e){let n=[],r=qt(
t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["lega\
cyHosts",c,"host"],l=R(a.text,o);Ve(l)||n.push(_("name-too-long",u,`${l} is too long for DNS.`));for(let d of r.slice(0,
c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))continue;let h=e.find(f=>{let y=Se(d,R(a.text,f.name));return y!==
void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;let g=`The pattern gives ${R(a.text,h.name)} to ${h.name}, but the\
 earlier pattern ${d.text} gives it to another API.`;n.push(_("host-shadowed",u,g))}}),n}i(Hx,"checkLegacyNames");function gd(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...md(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of ce(
t))r!==void 0&&e.push(...md(r,[...n,"oldHosts"])),s!==void 0&&e.push(...Ux(s,t.shortHosts,[...n,"redirect"]));return e}i(
gd,"checkOldHosts");function md(t,e){let n=[],r=t.deprecated===void 0?void 0:ae(t.deprecated),s=t.sunset===void 0?void 0:
ae(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(_("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(_("no-sun\
set",[...e,"afterSunset"],"afterSunset is set, but there is no sunset.")),[...n,...qx(t,s,[...e,"brownouts"])]}i(md,"che\
ckLifecycle");function qx({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=ae(o.from),u=ae(o.until);if(c===
void 0||u===void 0)return;let l=i(d=>{r.push(_("brownout-order",[...n,a],`The brownout from ${o.from} to ${o.until} ${d}\
.`))},"report");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<s&&l("begins be\
fore the previous one is over"),s=Math.max(s,u)}),r}i(qx,"checkBrownouts");function Ux({status:t,permanent:e,origin:n},r,s){
let o=[];t===308&&e!==!0&&o.push(_("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so a rollback does\
 not reach them."));let a=n===void 0?void 0:B(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(_("redirect-elsewhere",
[...s,"origin"],`${a} is not one of the short hosts.`)),o}i(Ux,"checkRedirect");function bd(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(_("path-taken",yd(t,s),a))}}for(let s of e){let o=Fx(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(_("path-inside",yd(t,s),a))}return n}i(bd,"checkPaths");function yd(t,e){return e.
settings.path===void 0?["apis",e.name]:ee(t,e.name,"path")}i(yd,"pathOf");function Fx(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(Fx,"ownerOfParent");var jx=["secret","password","passwd","passphrase","token","apikey","credential"],Bx=["key","authorization","proxy_author\
ization","cookie"],Wx=["api","private","secret","access","aws","hmac","signing","encryption","client","auth"];function xd(t){
let e=[];wd(t.defaults,["defaults"],e);for(let n of Object.keys(t.apis))wd(v(t.apis,n),["apis",n],e);return e}i(xd,"chec\
kSecrets");function wd(t,e,n){let r=t?.plugins??[];for(let s=0;s<r.length;s++){let o=r[s];if(o===void 0)continue;let a=[
...e,"plugins",s];if(o.config!==void 0&&o.configFrom!==void 0){let c=`${o.name} has its configuration here and in the Se\
cret ${o.configFrom.secret}; Kong's ingress controller takes one of them alone.`;n.push(_("plugin-config-twice",[...a,"c\
onfigFrom"],c))}ri(o.config,[...a,"config"],"",o.name,n)}}i(wd,"checkPlugins");function ri(t,e,n,r,s){if(typeof t=="stri\
ng"){if(Vx(n,t)){let o=`${r} has what looks like a secret here, in plain text.`;s.push(_("secret-in-table",e,o))}}else if(Array.
isArray(t))for(let o=0;o<t.length;o++)ri(t[o],[...e,o],n,r,s);else if(K(t))for(let o of Object.keys(t))ri(v(t,o),[...e,o],
o,r,s)}i(ri,"walk");function Vx(t,e){if(e===""||e.startsWith("{vault://")&&e.endsWith("}"))return!1;let n=e.indexOf(":"),
r=n>0&&e.substring(n+1).trim()!==""&&Sd(e.substring(0,n));return Sd(t)||r||Kx(e)}i(Vx,"holdsSecret");function Sd(t){let e=t.
toLowerCase().split("-").join("_");if(Bx.includes(e))return!0;for(let n of jx)if(e===n||e.endsWith(`_${n}`))return!0;for(let n of Wx){
let r=`${n}_key`;if(e===r||e.endsWith(`_${r}`))return!0}return!1}i(Sd,"isSecretName");function Kx(t){let e=t.indexOf(":/\
/");if(e===-1)return!1;let n=(t.substring(e+3).split("/")[0]??"").split("?")[0]??"",r=n.indexOf("@"),s=n.indexOf(":");return s!==
-1&&s<r}i(Kx,"hasUserInfo");function Ed(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(R(a,r))||(t.legacyHosts??[]).some(d=>R(d.host,r)===R(a,r)))continue;let l=[...v(t.apis,r)?.source?.host!==
void 0?["apis",r]:["defaults"],"source","host"];n.push(_("source-host",l,`${r} is not served at ${R(a,r)}.`))}return n}i(
Ed,"checkSources");function kd(t,e){let n=[];for(let[r,{split:s}]of ce(t)){let o=[...r,"split"];for(let c of Ke(s?.by??"")??[])c.kind==="he\
ader"&&!si(c.name)&&n.push(_d(c.name,[...o,"by"]));let a=s?.override?.header;a!==void 0&&!si(a)&&n.push(_d(a,[...o,"over\
ride","header"]))}return[...n,...zx(t,e)]}i(kd,"checkSplitKeys");function si(t){return $(t,e=>Ct(e)||e==="-"||e==="_")}i(
si,"isPassedOn");function _d(t,e){let n=`nginx, and so Kong, ignores a header called ${t}: names have letters, digits, -\
 and _ there.`;return _("key-unread",e,n)}i(_d,"dropped");function zx(t,e){let n=[],r=new Set;for(let{name:s,settings:o}of e){
if(o.source?.method!=="nginx")continue;let a=[...ee(t,s,"split"),"by"];for(let c of Ke(o.split?.by??"")??[]){let u=Gx(c),
l=`${a.join(".")} ${u??""}`;u===void 0||r.has(l)||(r.add(l),n.push(_("key-unread",a,`For ${s} the old cluster divides re\
quests without it: ${u}`)))}}return n}i(zx,"checkOldCluster");function Gx(t){if(t.kind==="consumer")return"it knows no c\
onsumers of Kong.";if(!(t.kind!=="header"||!t.name.includes("_")||!si(t.name)))return`ingress-nginx drops ${t.name}, unl\
ess its ConfigMap says enable-underscores-in-headers: "true".`}i(Gx,"whyUnread");var ii="";function vd(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(v(t.clusters,s)?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody between the clusters can read and change its traffic.`;n.push(
_("tls-unverified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?Yx(t,e):[];return[n,r,Xx(t,e)].flat()}i(vd,"checkTls");
function Xx(t,e){let n=[],r=new Set,s=Object.keys(t.clusters).filter(o=>Jx(v(t.clusters,o)?.url??""));for(let o of e){let a=o.
settings.upstream!==void 0&&o.cluster!==void 0;for(let c of a?[...s,o.cluster]:s){let u=Ad(t,o,c)?.use;if(u?.isVerified!==
!0||!rt(u.name))continue;let d=a&&c===o.cluster?ee(t,o.name,"upstream"):["clusters",c,"url"];if(r.has(d.join(".")))continue;
r.add(d.join("."));let h=`For ${o.name} the upstream is the IP address ${u.name}. Kong does not compare it with the IP a\
ddresses in a certificate.`;n.push(_("https-address",d,h))}}return n}i(Xx,"checkAddresses");function Jx(t){return rt(B(R(
t,"api"))?.host??"")}i(Jx,"isAtAddress");function Yx(t,e){let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.
keys(t.clusters)){let c=Ad(t,o,a);if(c===void 0)continue;let{place:u,use:l}=c,d=s.get(u)??[],h=d.find(g=>Qx(g,l)),p=l.isVerified?
h?.cluster??"":a;if(h!==void 0&&!r.has(p)){r.add(p);let g=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.
name} by cluster ${a}, and only one of them checks the certificate.`;n.push(_("tls-mixed",["clusters",p,"tlsVerify"],g))}
d.some(g=>g.isVerified===l.isVerified&&g.name===l.name)||d.push(l),s.set(u,d)}return n}i(Yx,"checkMixed");function Ad(t,{
name:e,cluster:n,settings:r},s){let o=v(t.clusters,s);if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=B(R(a?r.upstream??
"":o.url,e));if(c?.scheme!=="https")return;let u=a||o.address===void 0?c.host:R(o.address,e),l=r.hostHeader??"upstream",
d=l==="upstream"?c.host:l==="client"?ii:Re(R(l,e));return{place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.
tlsVerify!==!1,name:d}}}i(Ad,"useOf");function Qx(t,e){return t.isVerified===e.isVerified?!1:t.name===e.name||t.name===ii||
e.name===ii}i(Qx,"isMixed");function Rd(t,e){let n=ei(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=v(t.clusters,s);if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Od(r,Td(a,e),l=>Pd(a,l.name,c!==void 0,n,u)),c!==void 0&&Od(r,Td(c,e),l=>Zx(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=Pd(o,s.name,!1,
n,ee(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(Rd,"checkUpstreams");function Td(t,e){return t.includes(j)?e:
e.slice(0,1)}i(Td,"named");function Od(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(Od,"pushFir\
st");function Pd(t,e,n,r,s){let o=B(R(t,e));if(o===void 0)return _("name-too-long",s,`${R(t,e)} is too long for DNS.`);if(n||
!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come back here\
.`;return _("upstream-loop",s,a)}i(Pd,"checkUrl");function Zx(t,e,n){if(!Ve(R(t,e)))return _("name-too-long",n,`${R(t,e)}\
 is too long for DNS.`)}i(Zx,"checkAddressName");var eE={url:"http://stand-in.invalid"};function Nd(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Yn(o,[])||Yn(o,["clusters"])||Yn(o,["apis"])))return;let r=t,s=Cd(r.clusters,n,"clusters",eE);
return{shortHosts:oi(n,"shortHosts")?[]:r.shortHosts,legacyHosts:oi(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||oi(n,"pin")?{}:{pin:r.pin},defaults:tE(r.defaults??{},n,s),apis:Cd(r.apis,n,"apis",void 0)}}i(Nd,"partialT\
able");function tE(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Yn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(tE,"partialDefaults");function Cd(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:v(t,a);c!==void 0&&fe(o,a,c)}return o}i(Cd,"withoutB\
ad");function oi(t,e){return t.some(n=>n[0]===e)}i(oi,"isUnder");function Yn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Yn,"isAt");var Id=5;function Ld(t){if(typeof t=="string"){let r=at(t);return r===void 0?void 0:Dd([],r)}let e={values:0,path:[]},n=$d(
t,e);return n===void 0?void 0:Dd(e.path.slice(0,e.path[0]==="apis"?Id:Id-1),n)}i(Ld,"checkSize");function Dd(t,e){return _(
"too-large",t,`${t.length===0?"routeTable":Be(t)} ${e}.`)}i(Dd,"tooLarge");function $d(t,e){if(e.values+=1,e.values>3e6)
return On;if(typeof t!="object"||t===null)return;if(e.path.length>=100)return Pn;if(Array.isArray(t)){let r=t;for(let s=0;s<
r.length;s++){let o=Md(s,r[s],e);if(o!==void 0)return o}return}let n=t;for(let r of Object.keys(n)){let s=Md(r,v(n,r),e);
if(s!==void 0)return s}}i($d,"excessOf");function Md(t,e,n){n.path.push(t);let r=$d(e,n);return r===void 0&&n.path.pop(),
r}i(Md,"excessBelow");function Hd(t){let e=Ld(t);if(e!==void 0)return{findings:[e],table:void 0};let n=$u(t,wn,[]),r=Ds(n)?Nd(t,n):t,s=[n,r===
void 0?[]:nE(r)].flat();return{findings:s,table:Ds(s)?void 0:r}}i(Hd,"checkTable");function nE(t){let e=Ht(t);return[cd(
t,e),ud(t),kd(t,e),pd(t,e),gd(t),dd(t),bd(t,e),Rd(t,e),vd(t,e),ld(t,e),hd(t),Ed(t,e),xd(t)].flat()}i(nE,"checkMeaning");var Qn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(hu).join(" ")}`),this.name="TableRefused",this.findings=e}};var rE="kdp-api-",sE="kdp-cluster-";function Ud(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=K(e)?e:{},c=K(n)?
n:{api:qd(r,rE),cluster:qd(s,sE)},u=t.routes.get(String(c.api)),l=String(c.cluster),d=Number(K(o)?o.status:0),h=Number(K(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(l)===!0?l:"",status:d>=100&&d<600?d:0,seconds:h>=0?h/1e3:
void 0}}i(Ud,"outcomeOf");function qd(t,e){return(K(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(qd,"tagValue");var Zn=class{static{i(this,"RouteTablePlugin")}#e;#n;#t;#r=new Fn;log=i(async e=>{let n=this.#s;if(n===void 0)return;let{
index:r,watch:s}=n;if(this.#e.countOutcomes){let a=Ud(r,jd(String(await e.log.serialize())));this.#n.telemetry.countOutcome(
a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.get("kdp");typeof o?.
api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},"log");constructor(e,n){
if(this.#e=ju(e,jd),this.#n=n,this.#e.sharedTable)return;let{table:r,findings:s}=Hd(this.#e.table);if(r===void 0)throw new Qn(
s);let o=od(r),a=n.health.watch(this.#e.entity,n.checksHealth?Zu(o):[]);this.#t={index:o,watch:a,needsNoPlugin:sl(this.#e,
o)},n.tableInForce.load(o,s,a)}get#s(){return this.#t??this.#n.tableInForce.inForce}async access(e){if(this.#t?.needsNoPlugin===
!0)return;let n=this.#s;if(n===void 0)return Ut(e,"no-table",await Fd(e));let{telemetry:r}=this.#n,s=performance.now(),o=await this.#i(
e,n.index,this.#a(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(
e),o=Ql(n,s),{match:a,path:c="/",target:u}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let{request:f,decision:y}=await this.#o(
e,n,o,s,r);return this.#n.telemetry.countRequest("",y),this.#u(e,n,f,y)}if(this.#e.nativeRoutes&&Zl(n,a,s)){this.#c(a);return}
let l=await this.#r.complete(e,s,a),{request:d,decision:h}=await this.#o(e,n,o,l,r);if(this.#e.catchAll&&!Mn(h)){let f=tl(
h,d);return this.#n.telemetry.countRequest(a.host,f),this.#u(e,n,d,f)}if(await this.#l(e,a,d,h),Mn(h))return this.#u(e,n,
d,h);let p=this.#e.nativeRoutes?void 0:await this.#r.serviceScheme(e),g=new Dt(e,this.#e.companion);Xu(this.#e,n,{match:a,
path:c,query:u.query,request:d,decision:h},p,g),await g.send()}async#o(e,n,r,s,o){let a=Qs(n,r,s,o),c=Rl(n,r.match,a,s.method);
if(c.length===0)return{request:s,decision:a};let u=await this.#r.withHeaders(e,s,c);return{request:u,decision:Qs(n,r,u,o)}}#a({
isHealthy:e}){let{time:n,random:r}=this.#n;return{time:n(),random:r(),isHealthy:e}}#c({route:e,entry:n,host:r}){this.#n.
telemetry.countRequest(r,ed(e,n))}async#l(e,{route:n,host:r,lifecycle:s},o,a){let{telemetry:c}=this.#n,{api:u,because:l,
cluster:d}=a;if(c.countRequest(r,a),(l.includes("unhealthy")||l.includes("no-healthy-cluster"))&&c.countFailover(n.api,d),
u===null||s?.isDeclared!==!0)return;let h=await e.client.getConsumer(),p=h?.username??h?.id;c.countOldHost(Z(o.host),u,typeof p==
"string"?p:"")}async#u(e,n,r,s){if(!Mn(s))throw new Error("decided for an API that does not match");let o=new Dt(e,this.#e.
companion);nl(this.#e,n,r,s,o),await o.send();let{status:a,headers:c,problem:u}=rl(s);if(u===void 0)return()=>e.response.
exit(a,"",c);let l=Ln(u,s.exit,s.api,await Fd(e));return()=>e.response.exit(a,l,c)}};async function Fd(t){return String(
await t.nginx.getVar("kong_request_id")??"")}i(Fd,"requestIdOf");function jd(t){try{return JSON.parse(t)}catch{return t}}
i(jd,"parseJson");import{readFileSync as sp}from"node:fs";import{setTimeout as uE}from"node:timers/promises";var Bd={isHealthy:!0,contrary:0,badResponses:0};function Wd(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(Wd,"afterChe\
ck");function Vd(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(Vd,"afterResponse");var iE=500;function Kd(t,e){let n=new Map;for(let r of t)n.set(ai(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(ai(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(ai(r,s));if(a===void 0)return;let c=o<iE;e(
a,Vd(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(Kd,"watchOf");function ai(t,e){return`${t} ${e}`}
i(ai,"nameOf");var er=class{static{i(this,"HealthRegistry")}checks=new Map;owners=new Map;runner;constructor(e){this.runner=e}unhealthy(){
let e=[];for(let[,{state:n,target:r}]of this.checks)n.isHealthy||e.push(r);return e}watch(e,n){let r=n.map(s=>this.checkFor(
s));return this.owners.set(e,r.map(({key:s})=>s)),this.stopUnwatched(),Kd(r,(s,o,a)=>{this.setState(s,o,a)})}setState(e,n,r){
let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.runner.onChange(e.target,n.isHealthy,r)}checkFor(e){let n=oE(e),
r=this.checks.get(n);if(r!==void 0)return r;let s={target:e,key:n,state:Bd,isStopped:!1};return this.checks.set(n,s),this.
runner.start(s),s}stopUnwatched(){let e=new Set;for(let[,r]of this.owners)for(let s of r)e.add(s);let n=[];for(let[r,s]of this.
checks)e.has(r)||n.push(s);for(let r of n)r.isStopped=!0,this.checks.delete(r.key),this.runner.stop(r)}};function oE({api:t,
cluster:e,interval:n,thresholds:r,probe:s}){let{successes:o,failures:a,passive:c=0}=r,{scheme:u,address:l,port:d,host:h,
serverName:p,tlsVerify:g,path:f,timeout:y,statuses:b}=s;return[t,e,`${u}://${l}:${d}${f}`,h,p??"",g?"verified":"unverifi\
ed",`${n} ${y} ${o} ${a} ${c}`,b.join(" ")].join(`
`)}i(oE,"keyOf");import{request as aE}from"node:http";import{request as cE}from"node:https";function zd(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:h}=t,
p=AbortSignal.timeout(d),g={host:s,port:o,path:l,agent:!1,signal:p,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?aE(g):cE({...g,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:p.aborted?`no answer withi\
n ${d} ms`:y.message})}),f.end()})}i(zd,"probe");function Gd(t,e){let n=new Map,r=new er({start:i(s=>{let o=new AbortController;n.set(s,o),lE(r,s,o.signal,e)},"start"),stop:i(
s=>{n.get(s)?.abort(),n.delete(s)},"stop"),onChange:t});return r}i(Gd,"createHealthMonitor");async function lE(t,e,n,r){
let{interval:s,thresholds:o,probe:a}=e.target,c=Math.random()*s;for(;;){if(await uE(c,!1,{ref:!1,signal:n}).catch(()=>!0))
return;let{isGood:l,what:d}=await zd(a,r);if(n.aborted)return;t.setState(e,Wd(e.state,l,o),d),c=s}}i(lE,"run");var Jd={info:i((t,e)=>{Xd("info",t,e)},"info"),warn:i((t,e)=>{Xd("warn",t,e)},"warn")};function Xd(t,e,n){process.stderr.
write(`[${t}] route-table: ${n} ${JSON.stringify(e)}
`)}i(Xd,"writeLine");import{setImmediate as fE}from"node:timers/promises";function Yd(t,e){let{nativeCluster:n,clusters:r,healthCheck:s}=t,o=ci(t);return{cluster:n,because:dE(t),split:o.length>0?
Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(r.map(a=>[a,e(a)?
"healthy":"unhealthy"]))}}i(Yd,"apiStatus");function dE({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"default":"s\
plit"}i(dE,"reasonOf");function ci({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(xl(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i(ci,"weightsOf");
function Qd({code:t,severity:e,path:n,message:r}){return{code:t,severity:e,path:Be(n),message:r}}i(Qd,"findingStatus");var Zd=256,tr=class{static{i(this,"TableInForceStore")}#e;#n;#t;constructor(e,n){this.#e=e,this.#n=n}load(e,n,r){this.#t?.
index.version!==e.version&&(this.#t={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#t))}get inForce(){return this.#t}async status(){
if(this.#t===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#t,s=new Set(
this.#n().map(({api:c,cluster:u})=>`${c} ${u}`)),o=e.routes.map(c=>c),a=[];for(let[c,u]of o.entries())c%Zd===Zd-1&&await fE(),
a.push([u.api,Yd(u,l=>!s.has(`${u.api} ${l}`))]);return{version:e.version,loadedAt:new Date(r*1e3).toISOString(),findings:n.
map(Qd),apis:Object.fromEntries(a)}}};var ne=Tt(dr(),1);function St(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(St,"byLabels");var tp=Tt(dr(),1);function np(t){let e=i((u,l,d)=>new tp.Gauge({name:`kdp_${u}`,help:l,labelNames:d,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster of an API's pin, else of its heaviest weight, else its default cluster.",["api","cluster"]),
a=e("split_weight_ratio","The configured share of a cluster in an API's split, 0 to 1.",["api","cluster"]),c=e("old_host\
_sunset_timestamp_seconds","The sunset of an old host, in Unix time: of a host pattern, or, with an api, of all old host\
s of that API.",["host","api"]);return({index:u,findings:l,since:d})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.
version},1),r.set(d),s.set({severity:"error"},0),s.set({severity:"warning"},l.length);for(let{pattern:h,lifecycle:p}of u.
legacyPatterns)p.sunset!==void 0&&c.set({host:h.text,api:""},p.sunset);u.routes.forEach(h=>{let{api:p,nativeCluster:g,lifecycle:f}=h;
o.set({api:p,cluster:g},1);for(let{cluster:y,ratio:b}of ci(h))a.set({api:p,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",
api:p},f.sunset)})}}i(np,"createTableGauges");var nk=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],rk=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function rp(t){let e=new ne.Registry,
n=[e],r=St(new ne.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host patter\
n of the table, cluster (empty where the gateway answered itself) and reason, as in kdp explain.",labelNames:["api","ent\
ry","host","cluster","reason"],registers:n})),s=new ne.Histogram({name:"kdp_decision_duration_seconds",help:"How long th\
e plugin held a request, from Kong's call to the plugin's last answer, including waits for Kong.",buckets:nk,registers:n}),
o=new ne.Counter({name:"kdp_failovers_total",help:"Requests whose first choice of cluster is unhealthy; cluster is the o\
ne that they went to instead, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new ne.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=St(new ne.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, with the log phase.",labelNames:["api","cluster","outcome"],registers:n})),u=St(new ne.Histogram({name:"kd\
p_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, with the log \
phase.",labelNames:["api","cluster"],buckets:rk,registers:n}));return new ne.Gauge({name:"kdp_unhealthy_upstreams",help:"\
Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],registers:n,collect(){
this.reset();for(let{api:l,cluster:d}of t())this.set({api:l,cluster:d},1)}}),{registry:e,countRequest:i((l,{api:d,entry:h,
cluster:p,because:g})=>{r(d??"",h??"",l,p??"",g.join(",")).inc()},"countRequest"),observeDecision:i(l=>{s.observe(l/1e3)},
"observeDecision"),countFailover:i((l,d)=>{o.inc({api:l,cluster:d??""})},"countFailover"),countOldHost:i((l,d,h)=>{a.inc(
{host:l,api:d,consumer:h})},"countOldHost"),countOutcome:i(({api:l,cluster:d,status:h,seconds:p})=>{c(l,d,`${Math.floor(
h/100)}xx`).inc(),p!==void 0&&d!==""&&u(l,d).observe(p)},"countOutcome"),showTable:np(n)}}i(rp,"createTelemetry");function ip(t){let e=Jd,r=Gd(i((a,c,u)=>{sk(e,a,c,u)},"onChange"),ik(t)),s=rp(()=>r.unhealthy()),o=ok(t.KDP_CLOCK_OFFSET);
return{health:r,checksHealth:t.KDP_HEALTH_CHECKS!=="off",telemetry:s,tableInForce:new tr(s.showTable,()=>r.unhealthy()),
time:i(()=>Date.now()/1e3+o,"time"),random:Math.random,useLog:i(a=>e=a,"useLog")}}i(ip,"createSharedState");function sk(t,...[
e,n,r]){let{api:s,cluster:o,probe:a}=e,c={api:s,cluster:o,where:`${a.scheme}://${a.address}:${a.port}${a.path}`,why:r};n?
t.info(c,"upstream healthy again"):t.warn(c,"upstream unhealthy")}i(sk,"logChange");function ik({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){
if(!(t===void 0||e===void 0||t===""||e===""))return{cert:sp(t,"utf8"),key:sp(e,"utf8")}}i(ik,"clientCertificate");function ok(t="\
0"){let e=Number(t);if(!Number.isFinite(e))throw new Error(`KDP_CLOCK_OFFSET: "${t}" is not a number of seconds`);return e}
i(ok,"clockOffset");var op="0.1.0";var fr=ip(process.env),uo=class extends Zn{static{i(this,"Plugin")}constructor(e){super(e,fr)}},ck=fr.telemetry.registry;
function uk(){return fr.tableInForce.status()}i(uk,"Status");function lk(t){fr.useLog(t)}i(lk,"UseLog");var dk="route-ta\
ble",fk=op,hk=850,pk=Fu,mk=["log"];import{resolve as gk}from"node:path";import{pathToFileURL as yk}from"node:url";var ap=["certificate","rewrite","access","response","preread","log"],bk=["rewrite","access","response"];function cp({Plugin:t}){
let e=t.prototype;return ap.filter(n=>typeof e[n]=="function")}i(cp,"phasesOf");function up(t,e){if(!ap.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(up,"phaseOf");function fo(t){return bk.includes(t)}
i(fo,"canExit");async function lp(t){let e=await import(yk(gk(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is not a plugin: it must export Pl\
ugin (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(lp,"loadPluginMod\
ule");function ho(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...cp(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(ho,"describePlugin");function dp(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[ho(t,e)]})}i(dp,"dumpDescription");import{createServer as Sv}from"node:http";import{setTimeout as Jp}from"node:timers/promises";var Vt=class{static{i(this,"Doorkeeper")}#e;#n;#t=0;#r;#s;constructor(e,n=()=>performance.now()){this.#e=e,this.#n=n,this.#r=
e.perSecond,this.#s=n()}enters(){let{perSecond:e,atOnce:n}=this.#e,r=this.#n();return this.#r=Math.min(e,this.#r+(r-this.#s)/
1e3*e),this.#s=r,this.#t>=n||this.#r<1?!1:(this.#r-=1,this.#t+=1,!0)}leave=i(()=>{this.#t-=1},"leave")};import{connect as yv}from"node:net";var De=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},xt=class{static{
i(this,"FrameReader")}#e;#n=[];#t=0;#r=1;#s=1;#i=[];#o=0;#a=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;
for(;s<e.length&&(s=this.#c(e,s),!(this.#s>0||this.#o>0));)n.push(this.#u(e.subarray(r,s))),r=s;return r<e.length&&this.#n.
push(e.subarray(r)),n}get isBetweenMessages(){return this.#t===0}#c(e,n){let r=n;for(;r<e.length&&(this.#s>0||this.#o>0);)
if(this.#o>0){let s=Math.min(this.#o,e.length-r);this.#o-=s,r+=s,this.#t+=s}else this.#a.push(e[r]??0),r+=1,this.#t+=1,this.#l();
return r}#l(){let e=this.#a[0]??0,n=xk(e);if(this.#a.length<1+n.lengthBytes)return;let r=n.length;for(let o of this.#a.slice(
1))r=r*256+o;this.#a=[];let s=n.valuesPerUnit*r;for(this.#s-=1;this.#i.length>0&&(this.#i.at(-1)??0)>=this.#s+1;)this.#i.
pop();if(s>0&&this.#i.push(this.#s),this.#s+=s,this.#r+=s,this.#o=n.bytesPerUnit*r+n.extraBytes,this.#t+this.#o+this.#s>
this.#e)throw new De(`a message is longer than ${this.#e} bytes`);if(this.#r>1e5)throw new De(`a message has more than ${1e5}\
 values, at byte ${this.#t}`);if(this.#i.length>100)throw new De(`a message has more than ${100} levels, at byte ${this.#t}`)}#u(e){
let n=this.#n.length===0?e:Buffer.concat([...this.#n,e]);return this.#n=[],this.#t=0,this.#r=1,this.#s=1,this.#i=[],n}};
function P(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}i(P,"layout");var hr=P(
0,0,0),po=1,mo=2,Sk=[hr,void 0,hr,hr,P(1,0,1),P(2,0,1),P(4,0,1),P(1,0,1,0,1),P(2,0,1,0,1),P(4,0,1,0,1),P(0,4,1),P(0,8,1),
P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,2,1),P(0,3,1),P(0,5,1),P(0,9,1),P(0,17,1),P(
1,0,1),P(2,0,1),P(4,0,1),P(2,0,0,po),P(4,0,0,po),P(2,0,0,mo),P(4,0,0,mo)];function xk(t){if(t<=127||t>=224)return hr;if(t<=
143)return P(0,t&15,0,mo);if(t<=159)return P(0,t&15,0,po);if(t<=191)return P(0,t&31,1);let e=Sk[t-192];if(e===void 0)throw new De(
`a MessagePack value cannot begin with byte 0x${t.toString(16)}`);return e}i(xk,"layoutOf");var Ar=Tt(qp(),1);import{isUtf8 as fv}from"node:buffer";var Le=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Up=0,Fp=1,hv=2,
jp=new Ar.Encoder({ignoreUndefined:!0}),pv=new Ar.Decoder({rawStrings:!0}),mv=new TextDecoder("utf-8",{ignoreBOM:!0});function Bp(t){
let e=Kp(t),[n,r,s,o]=e;if(n!==Up||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Le("a message is \
not an RPC request");return{id:r,method:s,argument:o[0]}}i(Bp,"decodeRequest");function Wp(t){let[e,n,r,s]=Kp(t);if(e!==
hv){if(e!==Fp||typeof n!="number")throw new Le("a message is not an RPC answer");return{id:n,error:gv(r),result:s}}}i(Wp,
"decodeAnswer");function gv(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(gv,"errorText");function Vp({
id:t,method:e,argument:n}){return jp.encode([Up,t,e,[n]])}i(Vp,"encodeRequest");function $o({id:t,error:e,result:n}){return jp.
encode([Fp,t,e,e===null?n:null])}i($o,"encodeAnswer");function Kp(t){let e;try{e=Lo(pv.decode(t))}catch(n){throw new Le(
`a message can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Le("a message is\
 not an array");return e}i(Kp,"decodeArray");function Lo(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)
return fv(t)?mv.decode(t):t;if(Array.isArray(t)){for(let e=0;e<t.length;e++)t[e]=Lo(t[e]);return t}return Object.fromEntries(
Object.entries(t).map(([e,n])=>[e,Lo(n)]))}i(Lo,"withTexts");function zp(t,e){return new Promise((n,r)=>{let s=yv(t),o=new xt,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(Vp({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=Wp(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(zp,"probeServer");var Jt=class{static{i(this,"Report")}#e;#n;#t;#r=Number.POSITIVE_INFINITY;constructor(e,n=()=>performance.now()){this.#e=
e,this.#n=n}read(){return(this.#t===void 0||this.#n()>=this.#r)&&(this.#r=Number.POSITIVE_INFINITY,this.#t=this.#s()),this.#t}async#s(){
let e=this.#n();try{let n=Buffer.from(await this.#e()),r=this.#n();return this.#r=r+20*(r-e),n}catch(n){throw this.#t=void 0,
n}}};import{setImmediate as bv}from"node:timers/promises";var Gp=256;async function Xp(t){let e=[];for(let[n,r]of Object.entries(t)){let o=typeof r=="object"&&r!==null&&!Array.isArray(
r)?await wv(r):JSON.stringify(r);e.push(`${JSON.stringify(n)}:${o}`)}return`{${e.join(",")}}
`}i(Xp,"statusText");async function wv(t){let e=Object.entries(t),n=[];for(let r=0;r<e.length;r+=Gp){for(let[s,o]of e.slice(
r,r+Gp))n.push(`${JSON.stringify(s)}:${JSON.stringify(o)}`);await bv()}return`{${n.join(",")}}`}i(wv,"objectText");var xv=1e3,Ev=["/healthz","/readyz","/metrics","/status"],_v={perSecond:50,atOnce:50},kv=100,vv={perSecond:10,atOnce:4},
Av=250,Tv=1e4;async function Yp(t){let e=new Vt(_v),n=Ov(t),r=Sv((s,o)=>{(async()=>{e.enters()?o.once("close",e.leave):await Jp(
kv),await n(s,o)})().catch(()=>o.destroy())});return await new Promise((s,o)=>{r.once("error",o),r.listen(t.port,t.host,
s)}),r}i(Yp,"serveHealth");function Ov(t){let{metrics:e,status:n}=t,r=new Vt(vv),s=new Ho(t.socketPath),o=new Map([["/me\
trics",{type:e.contentType,report:new Jt(()=>e.text())}],["/status",{type:"application/json",report:new Jt(async()=>Xp(await n()))}]]);
return async({method:a,url:c=""},u)=>{if(u.destroyed)return;if(a!=="GET"&&a!=="HEAD"){Tr(u,Qe(405,{status:"method not al\
lowed"},{Allow:"GET, HEAD"}));return}let l=o.get(c);if(l===void 0)Tr(u,await Pv(c,t,s));else if(r.enters()){let d=setTimeout(
()=>u.destroy(),Tv);u.once("close",()=>{clearTimeout(d),r.leave()}),Tr(u,{status:200,headers:{"Content-Type":l.type},body:await l.
report.read()})}else await Jp(Av),Tr(u,Qe(503,{status:"too many requests for status and metrics"},{"Retry-After":"1"}))}}
i(Ov,"responder");async function Pv(t,{isShuttingDown:e},n){if(t==="/healthz")return Qe(200,{status:"alive"});if(t!=="/r\
eadyz")return Qe(404,{status:"not found",paths:Ev});if(e())return Qe(503,{status:"shutting down"});try{return await n.ask(),
Qe(200,{status:"ready"})}catch(r){return Qe(503,{status:"not ready",reason:r instanceof Error?r.message:String(r)})}}i(Pv,
"plainAnswer");var Ho=class{static{i(this,"SharedProbe")}#e;#n;constructor(e){this.#e=e}async ask(){this.#n??=zp(this.#e,
xv).finally(()=>{this.#n=void 0}),await this.#n}};function Qe(t,e,n={}){return{status:t,headers:{"Content-Type":"applica\
tion/json",...n},body:`${JSON.stringify(e)}
`}}i(Qe,"json");function Tr(t,{status:e,headers:n,body:r}){t.writeHead(e,{...n,"Content-Length":Buffer.byteLength(r)}),t.
end(r)}i(Tr,"send");var le=Tt(dr(),1);import{setImmediate as Rv}from"node:timers/promises";var Qp=256,Cv=new Map([["\\",String.raw`\\`],[`
`,String.raw`\n`],['"',String.raw`\"`]]);async function em(t){let e=[];for(let n of t)for(let{name:r}of n.getMetricsAsArray()){
let s=n.getSingleMetric(r),{help:o,type:a,values:c}=await(s.getForPromString?.()??s.get());e.push(`# HELP ${r} ${tm(o)}
# TYPE ${r} ${a}
`);let u=Nv(r);for(let l=0;l<c.length;l+=Qp)e.push(c.slice(l,l+Qp).map(u).join("")),await Rv();e.push(`
`)}return e.join("")}i(em,"metricsText");function Nv(t){let e=new Map;return({metricName:n=t,labels:r,sharedLabels:s={},
value:o})=>{let a=e.get(s);a===void 0&&(a=Zp(s),e.set(s,a));let c=[...Zp(r),...a];return`${n}${c.length===0?"":`{${c.join(
",")}}`} ${Iv(o)}
`}}i(Nv,"sampleWriter");function Zp(t){return Object.entries(t).map(([e,n])=>`${e}="${tm(String(n??""))}"`)}i(Zp,"labelT\
exts");function tm(t){return t.replaceAll(/[\\\n"]/g,e=>Cv.get(e)??e)}i(tm,"escape");function Iv(t){return Number.isFinite(
t)?String(t):Number.isNaN(t)?"NaN":t>0?"+Inf":"-Inf"}i(Iv,"numberText");var Yt="kdp_plugin_server";function nm(t){let e=new le.Registry;(0,le.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(()=>em([e,...t?[t]:[]]),"text"),countRpc:Dv(n),refusedConfigs:new le.Counter(
{name:`${Yt}_refused_configs_total`,help:"Configurations that the plugin refused. The last good one serves instead, or r\
equests get 503.",registers:n}),failedPhases:new le.Counter({name:`${Yt}_failed_phases_total`,help:"Phases that ended in\
 503 because of a failure in this server.",labelNames:["reason"],registers:n}),brokenConnections:new le.Counter({name:`${Yt}\
_broken_connections_total`,help:"Connections that were closed because of an invalid message.",labelNames:["reason"],registers:n})}}
i(nm,"createMetrics");function Dv(t){let e=new le.Counter({name:`${Yt}_rpcs_total`,help:"RPCs of Kong by method and outc\
ome.",labelNames:["method","outcome"],registers:t}),n=St(e);return(r,s)=>{n(r,s).inc()}}i(Dv,"rpcCounter");function rm({
registry:t},e){for(let[n,r]of Object.entries(e))new le.Gauge({name:`${Yt}_${n}`,help:`How many ${n.replaceAll("_"," ")} \
there are now.`,registers:[t],collect(){this.set(r())}})}i(rm,"addGauges");import{parseArgs as Mv}from"node:util";var ke=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},om=`Usage: kdp\
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
`,sm=["trace","debug","info","warn","error","fatal"];function am(t){let e=$v(t),{"log-level":n="info"}=e;if(!sm.includes(
n))throw new ke(`--log-level: it must be one of ${sm.join(", ")}`);return{socket:e.socket,socketMode:Hv(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:qv(e.http),plugin:e.plugin,phaseTimeout:im("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:im("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(am,"parseOptions");var Ze={type:"string"},qo={type:"boolean"},Lv={socket:Ze,"socket-mode":Ze,http:Ze,plugin:Ze,"ph\
ase-timeout":Ze,grace:Ze,"log-level":Ze,dump:qo,"with-log-phase":qo,help:{...qo,short:"h"}};function $v(t){try{return Mv(
{args:[...t],options:Lv}).values}catch(e){throw new ke(e instanceof Error?e.message:String(e))}}i($v,"parse");function Hv(t){
if(!/^[0-7]{3,4}$/.test(t))throw new ke(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(Hv,"parseMode");function qv(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new ke(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(qv,"parseH\
ostAndPort");function im(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new ke(`${t} ${e}: it must be milliseco\
nds`);return n}i(im,"parseMilliseconds");import{createServer as iA}from"node:net";import{setTimeout as oA}from"node:timers/promises";var cm=["kong.response.exit","kong.response.error"];function um(){let t={method:"kong",below:new Map};return e=>lm(t,e)}
i(um,"createPdkMaker");function lm(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):lm(Uv(t,s),e)}})}i(lm,"pdkFunction");function Uv({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${Fv(n)}`,below:new Map};return e.set(n,s),s}i(Uv,"nameBelow");function Fv(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(Fv,"snakeCase");var Qt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},Or=class{static{
i(this,"Conversation")}#e;#n=[];#t;#r;#s;#i=0;#o=0;#a=!1;#c=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#d(
e),n}step(e,n){let r=this.#t;if(this.#c||r===void 0)return Promise.resolve("ret");this.#t=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${Uo(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#c)return;this.#h();
let n=new Qt(e);this.#t?.reject(n);for(let r of this.#n)r.reject(n);this.#r?.("ret")}#l(){return this.#u(),new Promise(e=>{
this.#r=e})}#u(){this.#g(this.#e.timeouts.plugin,()=>{this.#m(new Qt(`the phase neither made a PDK call nor ended within\
 ${this.#e.timeouts.plugin} ms`))})}#d(e){this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#y(n,s,o));Promise.resolve().
then(()=>e(r)).then(()=>{n===this.#i&&this.#p()},s=>{n===this.#i&&!this.#c&&this.#m(s)})}#y(e,n,r){let s=new Promise((o,a)=>{
if(e!==this.#i||this.#c||this.#a){a(new Qt(`${n} was called after the end of the phase`));return}this.#n.push({answer:{Method:n,
Args:r},resolve:o,reject:a}),this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||
this.#c)return;let n=this.#n.shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,cm.includes(
Uo(n.answer))?this.#h():(this.#t=n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${Uo(n.answer)}`)})),
e(n.answer)}#m(e){this.#o+=1;let n=this.#e.onFailure(e,this.#o);if(this.#n=[],n===void 0){this.#p();return}this.#r!==void 0&&
this.#u(),this.#d(n)}#g(e,n){clearTimeout(this.#s),this.#s=setTimeout(n,e),this.#s.unref()}#h(){this.#c=!0,clearTimeout(
this.#s),this.#e.onEnd()}};function Uo(t){return t==="ret"?t:t.Method}i(Uo,"methodOf");function _t(t){return async e=>{let n=e;return Ut(n,t,jv(await n.nginx.getVar("kong_request_id")))}}i(_t,"refuseWith");function Fo(t){
return e=>Ut(e,t,"")}i(Fo,"refuseWithoutCalls");var Pr=class{static{i(this,"RefusingPlugin")}rewrite=_t("no-table");access=_t(
"no-table");response=_t("no-table")};function jv(t){return typeof t=="string"?t:""}i(jv,"textOf");var ve=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},Cr=class{static{i(this,
"Rpc")}#e;#n=new Map;#t=um();constructor(e){this.#e=e}get conversations(){return this.#n.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(Rr(n),r);case"plugin.StepError":return this.#c(Rr(n),!0,r);case"plugin.StartInstance":
return this.#r(Rr(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),ho(this.#e.module,!0);case"plugin.GetStatus":return this.#o();default:if(e.startsWith(
"plugin.Step"))return this.#c(Rr(n),!1,r);throw new ve(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#d(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let l=u?"the last good one stays in force":"requests get\
 503 until a valid one comes";o.error({instance:a.id,err:c},`configuration refused: ${l}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#s(e){let n=this.#e.instances.close(e);if(n===void 0)throw jo(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw jo(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#o(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#a(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw jo(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#u(
o,s);return Bo(o,c,c.begin(a),n)}async#c(e,n,r){let s=e.EventId;if(typeof s!="number")throw new ve("a step without an ev\
ent's id");let o=e.Data,a=this.#n.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#u(s,"access");return Bo(s,c,c.begin(
_t("failure")),r)}return Bo(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#n.size<65536?up(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),fo(n)?Fo("failure"):void 0)}#u(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new Or({makePdk:this.#t,timeouts:r,onEnd:i(()=>this.#n.delete(e),"onEnd"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!fo(n))return u===1?_t("failure"):u===2?Fo("failure"):void 0},
"onFailure")});return this.#n.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new ve(`there is no plugin ${String(
e)} here, only ${n}`)}};function jo(t){return new ve(`no plugin instance #${String(t)}`)}i(jo,"noInstance");async function Bo(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(Bo,"answerOf");function Rr(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new ve("the argument must be a map")}i(Rr,"recordOf");var Vv=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function dm(t,{rpc:e,metrics:n,log:r}){let s=new xt,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed: an invalid message came over it"),t.destroy()},
"closeBroken"),l=i(async d=>{let h=Bp(d),p=await Kv(h,e,o,n,r);t.writable&&t.write(p),a-=1},"serve");t.on("data",d=>{try{
for(let h of s.push(d)){if(a+=1,a>16)throw new De("too many messages are waiting for an answer");c=(a===1?l(h):c.then(()=>t.
destroyed?void 0:l(h))).catch(g=>{u(g instanceof Le?"message":"failure",g)})}}catch(h){u("frame",h)}}),t.on("error",d=>{
r.debug({err:d},"connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(dm,"serveC\
onnection");async function Kv({id:t,method:e,argument:n},r,s,o,a){let c=Vv.includes(e)?e:"other";try{let u=await r.call(
e,n,s);return o.countRpc(c,"ok"),$o({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof ve||a.error(
{err:u,method:e},"an RPC failed");let l=u instanceof Error?u.message:String(u);return $o({id:t,error:l,result:null})}}i(
Kv,"answerTo");import{isDeepStrictEqual as zv}from"node:util";var Gv=16,Nr=class{static{i(this,"Instances")}#e;#n=new Map;#t=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#n.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=at(e);if(r!==void 0)throw new Error(`the con\
figuration ${r}`);let s=JSON.parse(e);n=Xv(s);let o=this.#s(n,s);return this.#r.delete(n),{instance:this.#i(o),refusal:void 0,
servesLastGood:!1}}catch(r){let s=this.#t.get(n),o=s?.plugin??new Pr;return this.#r.set(n,r instanceof Error?r.message:String(
r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e=="number"?this.#n.get(e):void 0;return n!==
void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){let n=typeof e=="number"?this.#n.get(e):
void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.closedTtl,n.instance}sweep(e=Date.
now()){for(let[n,r]of this.#n)r.expires<=e&&this.#n.delete(n)}#s(e,n){let r=Jv(n),s=this.#t.get(e);if(s!==void 0&&zv(s.config,
r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#t.delete(e),this.#t.set(e,{config:r,plugin:o});let[a]=this.#t.
keys();return this.#t.size>Gv&&a!==void 0&&this.#t.delete(a),o}#i(e){let n=Date.now(),r={id:this.#e.ids.next(),plugin:e,
startTime:n/1e3};return this.#n.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),r}};function Xv(t){if(typeof t!=
"object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(Xv,"entityOf");function Jv(t){return typeof t!=
"object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith("__")))}i(Jv,"withoutKongsKeys");import{chmod as Yv,lstat as Qv,unlink as Zv}from"node:fs/promises";import{connect as eA}from"node:net";async function fm(t,e,n){await tA(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await Yv(e,n)}i(fm,"listenOnSocket");async function tA(t){let e=await Qv(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} exists and is not a socket; name another path`);if(await nA(t))throw new Error(`another server lis\
tens on ${t}; stop it, or name another path`);await Zv(t)}}i(tA,"removeStaleSocket");function nA(t){return new Promise(e=>{
let n=eA(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(nA,"isAlive");import{randomBytes as rA}from"node:crypto";var Ir=class{static{i(this,"UniqueIds")}#e=rA(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var aA=1e4,cA=36e5,uA=5e3,lA=250,dA=20;async function hm(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new Ir,u=new Nr({module:e,ids:c,closedTtl:aA,idleTtl:cA}),l=new Cr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,p=iA(y=>{d.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>d.delete(y)),dm(y,{rpc:l,metrics:o,
log:a})});p.maxConnections=16384;let g=setInterval(()=>{u.sweep()},uA);g.unref(),rm(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>d.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await fm(p,n,r);let f=!1;return{get isShuttingDown(){return f},async status(){return{...await e.Status?.(),
refused:u.refusals}},async shutDown(y){f=!0;let b=Date.now()+y,E=i(()=>d.size===0||l.conversations===0&&Date.now()-h>lA||
Date.now()>b,"isDone");for(;!E();)await oA(dA);clearInterval(g);let S=new Promise(x=>p.close(x));for(let x of d)x.destroy();
await S}}}i(hm,"startServer");var fA=`This is a plugin server for Kong. Kong sends it the phases of each request over a Unix socket, and it answers
with the calls for Kong to make. It needs a Kong that is configured with its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,hA=3e4;try{await pA(process.argv.slice(2))}catch(t){let e=t instanceof ke?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function pA(t){let e=am(t);if(e.help){process.stdout.write(om);return}let n=e.plugin===void 0?
lo:await lp(e.plugin);e.dump?process.stdout.write(`${dp(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(fA),process.exitCode=2):await mA(e,e.socket,n)}i(pA,"main");async function mA(t,e,n){
let r=(0,pm.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=nm(n.Metrics);n.UseLog?.(r),gA(r);let o=await hm({module:n,
socketPath:e,socketMode:t.socketMode,timeouts:{plugin:t.phaseTimeout,kong:hA},metrics:s,log:r}),a=t.http===void 0?void 0:
await Yp({...t.http,socketPath:e,metrics:s,isShuttingDown:i(()=>o.isShuttingDown,"isShuttingDown"),status:i(()=>o.status(),
"status")});r.info({socket:e,http:a?.address(),version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isShuttingDown||
(r.info({signal:u},"shutting down: open phases are finished first"),o.shutDown(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),
r.info("stopped")}))},"leave");process.on("SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),
process.channel?.unref()}i(mA,"serve");function gA(t){process.on("unhandledRejection",e=>{t.error({err:e},"unhandled err\
or")})}i(gA,"reportCrashes");
