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
var Zf=Object.create;var nt=Object.defineProperty;var ed=Object.getOwnPropertyDescriptor;var td=Object.getOwnPropertyNames;var nd=Object.getPrototypeOf,rd=Object.prototype.hasOwnProperty;var i=(t,e)=>nt(t,"name",{value:e,configurable:!0}),v=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var sd=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var b=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},Di=(t,e)=>{for(var n in e)
nt(t,n,{get:e[n],enumerable:!0})},Ui=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of td(e))!rd.call(
t,s)&&s!==n&&nt(t,s,{get:()=>e[s],enumerable:!(r=ed(e,s))||r.enumerable});return t};var Fn=(t,e,n)=>(n=t!=null?Zf(nd(t)):{},Ui(e||!t||!t.__esModule?nt(n,"default",{value:t,enumerable:!0}):n,t)),id=t=>Ui(nt(
{},"__esModule",{value:!0}),t);var zn=b((K_,Bi)=>{"use strict";var rt=i(t=>t&&typeof t.message=="string","isErrorLike"),Hn=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return rt(n)?n:void 0}else return rt(e)?e:void 0},"getErrorCause"),$i=i((t,e)=>{
if(!rt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=Hn(t);return r?(e.add(t),n+`
caused by: `+$i(r,e)):n},"_stackWithCauses"),od=i(t=>$i(t,new Set),"stackWithCauses"),qi=i((t,e,n)=>{if(!rt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=Hn(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+qi(s,e,o)}else return r},"_messageWithCauses"),ad=i(t=>qi(t,new Set),"messageWithCauses");Bi.exports={isErrorLike:rt,
getErrorCause:Hn,stackWithCauses:od,messageWithCauses:ad}});var Vn=b((J_,Fi)=>{"use strict";var cd=Symbol("circular-ref-tag"),kt=Symbol("pino-raw-err-ref"),ji=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[kt]},
"get"),set:i(function(t){this[kt]=t},"set")}});Object.defineProperty(ji,kt,{writable:!0,value:{}});Fi.exports={pinoErrProto:ji,
pinoErrorSymbols:{seen:cd,rawSymbol:kt}}});var Vi=b((X_,zi)=>{"use strict";zi.exports=Kn;var{messageWithCauses:ud,stackWithCauses:ld,isErrorLike:Hi}=zn(),{pinoErrProto:fd,
pinoErrorSymbols:dd}=Vn(),{seen:Wn}=dd,{toString:hd}=Object.prototype;function Kn(t){if(!Hi(t))return t;t[Wn]=void 0;let e=Object.
create(fd);e.type=hd.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=ud(t),e.stack=ld(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>Kn(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Hi(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,Wn)&&(e[n]=Kn(r)):e[n]=r}return delete t[Wn],e.raw=t,e}i(Kn,"errSerializer")});var Ki=b((Z_,Wi)=>{"use strict";Wi.exports=Pt;var{isErrorLike:Gn}=zn(),{pinoErrProto:pd,pinoErrorSymbols:md}=Vn(),{seen:At}=md,
{toString:gd}=Object.prototype;function Pt(t){if(!Gn(t))return t;t[At]=void 0;let e=Object.create(pd);e.type=gd.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Pt(n))),Gn(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,At)&&(e.cause=Pt(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];Gn(r)?Object.prototype.hasOwnProperty.call(r,At)||(e[n]=Pt(r)):e[n]=r}return delete t[At],e.
raw=t,e}i(Pt,"errWithCauseSerializer")});var Xi=b((tS,Yi)=>{"use strict";Yi.exports={mapHttpRequest:yd,reqSerializer:Ji};var Jn=Symbol("pino-raw-req-ref"),Gi=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[Jn]},"get"),set:i(function(t){this[Jn]=t},"set")}});Object.defineProperty(
Gi,Jn,{writable:!0,value:{}});function Ji(t){let e=t.info||t.socket,n=Object.create(Gi);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(Ji,"reqSerializer");function yd(t){return{
req:Ji(t)}}i(yd,"mapHttpRequest")});var to=b((rS,eo)=>{"use strict";eo.exports={mapHttpResponse:wd,resSerializer:Zi};var Yn=Symbol("pino-raw-res-ref"),Qi=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[Yn]},"get"),set:i(function(t){this[Yn]=t},"set")}});Object.defineProperty(Qi,Yn,{writable:!0,
value:{}});function Zi(t){let e=Object.create(Qi);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Zi,"resSerializer");function wd(t){return{res:Zi(t)}}i(wd,"mapHttpResponse")});var Qn=b((iS,no)=>{"use strict";var Xn=Vi(),bd=Ki(),Ot=Xi(),Nt=to();no.exports={err:Xn,errWithCause:bd,mapHttpRequest:Ot.
mapHttpRequest,mapHttpResponse:Nt.mapHttpResponse,req:Ot.reqSerializer,res:Nt.resSerializer,wrapErrorSerializer:i(function(e){
return e===Xn?e:i(function(r){return e(Xn(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===Ot.reqSerializer?e:i(function(r){return e(Ot.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Nt.resSerializer?e:i(function(r){return e(Nt.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Zn=b((aS,io)=>{"use strict";var ro=v("node:util"),so=ro.getCallSites??ro.getCallSite;function _d(t,e){return e}i(_d,
"noOpPrepareStackTrace");io.exports=i(function(){if(so)return so().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=_d;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var fo=b((uS,lo)=>{"use strict";function er(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=er(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=er(t[n]));return e}return t}
i(er,"deepClone");function oo(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(oo,"parsePath");function ao(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(ao,"setValue");function co(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(co,"removeKey");var Rt=Symbol("PATH_NOT_FOUND");function Sd(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return Rt;n=n[r]}return n}i(Sd,"getValueIfExists");function xd(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(xd,"getValue");function Ed(t,e,n,r=!1){for(let s of e){
let o=oo(s);if(o.includes("*"))uo(t,o,n,s,r);else if(r)co(t,o);else{let a=Sd(t,o);if(a===Rt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;ao(t,o,c)}}}i(Ed,"redactPaths");function uo(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let f=[...a,u.toString()],d=typeof n=="function"?n(c[u],f):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let f in c)Object.prototype.hasOwnProperty.call(c,f)&&u.push(f);
for(let f of u)delete c[f]}else for(let u in c){let f=[...a,u],d=typeof n=="function"?n(c[u],f):n;c[u]=d}}else vd(t,e,n,
o,r,s)}i(uo,"redactWildcardPath");function vd(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function f(d,h){if(h===
a.length){if(Array.isArray(d))for(let y=0;y<d.length;y++)u[h]=y.toString(),f(d[y],h+1);else if(typeof d=="object"&&d!==null)
for(let y in d)u[h]=y,f(d[y],h+1)}else if(h<a.length){let y=a[h];d&&typeof d=="object"&&d!==null&&y in d&&(u[h]=y,f(d[y],
h+1))}else if(c.includes("*"))uo(d,c,typeof n=="function"?(g,l)=>{let m=[...u.slice(0,h),...l];return n(g,m)}:n,s,o);else if(o)
co(d,c);else{let y=typeof n=="function"?n(xd(d,c),[...u.slice(0,h),...c]):n;ao(d,c,y)}}if(i(f,"traverse"),a.length===0)f(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let y=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[y],u[h]=y}d!=
null&&f(d,a.length)}}i(vd,"redactIntermediateWildcard");function Td(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=oo(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(Td,"buildPathSt\
ructure");function kd(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let f=u.toString();s.has(f)||
s.has("*")?c[u]=n(r[u],s.get(f)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(kd,"selectiveClone");function Ad(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Ad,"validatePath");function Pd(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Ad(e)}i(Pd,"validatePaths");function Od(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Pd(e);let a=Td(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let f=kd(u,a),d=u,h=n;return typeof n=="function"&&(h=n),Ed(f,e,h,o),r===!1?(f.restore=function(){return er(
d)},f):typeof r=="function"?r(f):JSON.stringify(f)},"redact")}i(Od,"slowRedact");lo.exports=Od});var ke=b((fS,ho)=>{"use strict";var Nd=Symbol("pino.setLevel"),Rd=Symbol("pino.getLevel"),Md=Symbol("pino.levelVal"),Id=Symbol(
"pino.levelComp"),Cd=Symbol("pino.useLevelLabels"),Ld=Symbol("pino.useOnlyCustomLevels"),Dd=Symbol("pino.mixin"),Ud=Symbol(
"pino.lsCache"),$d=Symbol("pino.chindings"),qd=Symbol("pino.asJson"),Bd=Symbol("pino.write"),jd=Symbol("pino.redactFmt"),
Fd=Symbol("pino.time"),Hd=Symbol("pino.timeSliceIndex"),zd=Symbol("pino.stream"),Vd=Symbol("pino.stringify"),Wd=Symbol("\
pino.stringifySafe"),Kd=Symbol("pino.stringifiers"),Gd=Symbol("pino.end"),Jd=Symbol("pino.formatOpts"),Yd=Symbol("pino.m\
essageKey"),Xd=Symbol("pino.errorKey"),Qd=Symbol("pino.nestedKey"),Zd=Symbol("pino.nestedKeyStr"),eh=Symbol("pino.mixinM\
ergeStrategy"),th=Symbol("pino.msgPrefix"),nh=Symbol("pino.wildcardFirst"),rh=Symbol.for("pino.serializers"),sh=Symbol.for(
"pino.formatters"),ih=Symbol.for("pino.hooks"),oh=Symbol.for("pino.metadata"),ah=Symbol.for("pino.transport.usesMultistr\
eam");ho.exports={setLevelSym:Nd,getLevelSym:Rd,levelValSym:Md,levelCompSym:Id,useLevelLabelsSym:Cd,mixinSym:Dd,lsCacheSym:Ud,
chindingsSym:$d,asJsonSym:qd,writeSym:Bd,serializersSym:rh,redactFmtSym:jd,timeSym:Fd,timeSliceIndexSym:Hd,streamSym:zd,
stringifySym:Vd,stringifySafeSym:Wd,stringifiersSym:Kd,endSym:Gd,formatOptsSym:Jd,messageKeySym:Yd,errorKeySym:Xd,nestedKeySym:Qd,
wildcardFirstSym:nh,needsMetadataGsym:oh,useOnlyCustomLevelsSym:Ld,formattersSym:sh,hooksSym:ih,nestedKeyStrSym:Zd,mixinMergeStrategySym:eh,
msgPrefixSym:th,transportUsesMultistreamSym:ah}});var nr=b((dS,yo)=>{"use strict";var po=fo(),{redactFmtSym:ch,wildcardFirstSym:Mt}=ke(),tr=/[^.[\]]+|\[([^[\]]*?)\]/g,mo="\
[Redacted]",go=!1;function uh(t,e){let{paths:n,censor:r,remove:s}=lh(t),o=n.reduce((u,f)=>{tr.lastIndex=0;let d=tr.exec(
f),h=tr.exec(f),y=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(y==="*"&&(y=Mt),h===null)return u[y]=
null,u;if(u[y]===null)return u;let{index:g}=h,l=`${f.substr(g,f.length-1)}`;return u[y]=u[y]||[],y!==Mt&&u[y].length===0&&
u[y].push(...u[Mt]||[]),y===Mt&&Object.keys(u).forEach(function(m){u[m]&&u[m].push(l)}),u[y].push(l),u},Object.create(null)),
a=Object.assign(Object.create(null),{[ch]:po({paths:n,censor:r,serialize:e,strict:go,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,f)=>{if(o[f]===
null)u[f]=d=>c(d,[f]);else{let d=typeof r=="function"?(h,y)=>r(h,[f,...y]):r;u[f]=po({paths:o[f],censor:d,serialize:e,strict:go,
remove:s})}return u},a)}i(uh,"redaction");function lh(t){if(Array.isArray(t))return t={paths:t,censor:mo},t;let{paths:e,
censor:n=mo,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(lh,"handle");yo.exports=uh});var _o=b((pS,bo)=>{"use strict";var fh=i(()=>"","nullTime"),dh=i(()=>`,"time":${Date.now()}`,"epochTime"),hh=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),ph=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),mh=1000000n,
wo=1000000000n,gh=BigInt(Date.now())*mh,yh=process.hrtime.bigint(),wh=i(()=>{let t=process.hrtime.bigint()-yh,e=gh+t,n=e/
wo,r=e%wo,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),f=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${f}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");bo.exports={nullTime:fh,epochTime:dh,unixTime:hh,isoTime:ph,isoTimeNano:wh}});var xo=b((gS,So)=>{"use strict";function bh(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(bh,"tryStringi\
fy");So.exports=_h;function _h(t,e,n){var r=n&&n.stringify||bh,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var f="",d=1-s,h=-1,y=t&&t.length||0,g=0;g<y;){if(t.charCodeAt(g)===37&&g+1<y){switch(h=
h>-1?h:0,t.charCodeAt(g+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<g&&(f+=t.slice(h,g)),f+=Number(e[d]),h=g+2,g++;
break;case 105:if(d>=u||e[d]==null)break;h<g&&(f+=t.slice(h,g)),f+=Math.floor(Number(e[d])),h=g+2,g++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<g&&(f+=t.slice(h,g));var l=typeof e[d];if(l==="string"){f+="'"+e[d]+"'",h=g+2,g++;break}if(l===
"function"){f+=e[d].name||"<anonymous>",h=g+2,g++;break}f+=r(e[d]),h=g+2,g++;break;case 115:if(d>=u)break;h<g&&(f+=t.slice(
h,g)),f+=String(e[d]),h=g+2,g++;break;case 37:h<g&&(f+=t.slice(h,g)),f+="%",h=g+2,g++,d--;break}++d}++g}return h===-1?t:
(h<y&&(f+=t.slice(h)),f)}i(_h,"format")});var sr=b((wS,rr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));rr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),rr.exports=t}});var No=b((_S,Oo)=>{"use strict";var R=v("fs"),Sh=v("events"),xh=v("util").inherits,Eo=v("path"),or=sr(),Eh=v("assert"),It=100,
Ct=Buffer.allocUnsafe(0),vh=16*1024,vo="buffer",To="utf8",[Th,kh]=(process.versions.node||"0.0").split(".").map(Number),
Ah=Th>=22&&kh>=7;function ko(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&R.mkdirSync(Eo.dirname(
t),{recursive:!0});let o=R.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?R.mkdir(Eo.dirname(t),{recursive:!0},
o=>{if(o)return n(o);R.open(t,r,s,n)}):R.open(t,r,s,n)}i(ko,"openFile");function K(t){if(!(this instanceof K))return new K(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:f,retryEAGAIN:d,fsync:h,contentMode:y,
mode:g}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||vh,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=g,this.retryEAGAIN=d||(()=>!0),this.mkdir=f||!1;let l,
m;if(y===vo)this._writingBuf=Ct,this.write=Nh,this.flush=Mh,this.flushSync=Ch,this._actualWrite=Dh,l=i(()=>R.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),m=i(()=>R.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(y===void 0||
y===To)this._writingBuf="",this.write=Oh,this.flush=Rh,this.flushSync=Ih,this._actualWrite=Lh,l=i(()=>Buffer.isBuffer(this.
_writingBuf)?R.writeSync(this.fd,this._writingBuf):R.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),m=i(()=>Buffer.
isBuffer(this._writingBuf)?R.write(this.fd,this._writingBuf,this.release):R.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${To}" and "${vo}", but passed ${y}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")ko(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(w,x)=>{if(w){if((w.code==="EAGAIN"||w.code==="EBUSY")&&this.retryEAGAIN(w,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{or(It),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(m,It);else this._writing=!1,this.emit("error",w);return}this.emit("write",x);let _=ir(this._writingBuf,
this._len,x);if(this._len=_.len,this._writingBuf=_.writingBuf,this._writingBuf.length){if(!this.sync){m();return}try{do{
let E=l(),N=ir(this._writingBuf,this._len,E);this._len=N.len,this._writingBuf=N.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&R.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Lt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Ph,this)):this.emit(
"drain"))},this.on("newListener",function(w){w==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(K,"SonicBo\
om");function ir(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(ir,"releaseWritingBuf");function Ph(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Ph,"e\
mitDrain");xh(K,Sh);function Ao(t,e){return t.length===0?Ct:t.length===1?t[0]:Buffer.concat(t,e)}i(Ao,"mergeBuf");function Oh(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Oh,"write");function Nh(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Nh,"writeBuffer");function Po(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{R.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(Po,"callFlushCallbackOnDrain");function Rh(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&Po.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Rh,"flush");function Mh(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&Po.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(Mh,"flushBuffer");K.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&R.close(e,n=>{if(n)return this.emit("error",n)})}),ko(this.file,this)};K.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Lt(this)))};function Ih(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?R.writeSync(this.fd,t):R.writeSync(this.fd,
t,"utf8"),n=ir(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;or(It)}}try{R.fsyncSync(this.fd)}catch{}}
i(Ih,"flushSync");function Ch(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
Ct);let t=Ct;for(;this._bufs.length||t.length;){t.length<=0&&(t=Ao(this._bufs[0],this._lens[0]));try{let e=R.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;or(It)}}}i(Ch,"flushBufferS\
ync");K.prototype.destroy=function(){this.destroyed||Lt(this)};function Lh(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
R.writeSync(this.fd,this._writingBuf):R.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else R.write(
this.fd,this._writingBuf,t)}i(Lh,"actualWrite");function Dh(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:Ao(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=R.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Ah&&(this._writingBuf=Buffer.from(this._writingBuf)),R.write(this.fd,this._writingBuf,
t)}i(Dh,"actualWriteBuffer");function Lt(t){if(t.fd===-1){t.once("ready",Lt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],Eh(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{R.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?R.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Lt,"actualClose");K.SonicBoom=K;K.default=K;Oo.exports=K});var ar=b((xS,Lo)=>{"use strict";var G={exit:[],beforeExit:[]},Ro={exit:qh,beforeExit:Bh},qe;function Uh(){qe===void 0&&(qe=
new FinalizationRegistry(jh))}i(Uh,"ensureRegistry");function $h(t){G[t].length>0||process.on(t,Ro[t])}i($h,"install");function Mo(t){
G[t].length>0||(process.removeListener(t,Ro[t]),G.exit.length===0&&G.beforeExit.length===0&&(qe=void 0))}i(Mo,"uninstall");
function qh(){Io("exit")}i(qh,"onExit");function Bh(){Io("beforeExit")}i(Bh,"onBeforeExit");function Io(t){for(let e of G[t]){
let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}G[t]=[]}i(Io,"callRefs");function jh(t){for(let e of["exit","beforeExit"]){let n=G[e].
indexOf(t);G[e].splice(n,n+1),Mo(e)}}i(jh,"clear");function Co(t,e,n){if(e===void 0)throw new Error("the object can't be\
 undefined");$h(t);let r=new WeakRef(e);r.fn=n,Uh(),qe.register(e,r),G[t].push(r)}i(Co,"_register");function Fh(t,e){Co(
"exit",t,e)}i(Fh,"register");function Hh(t,e){Co("beforeExit",t,e)}i(Hh,"registerBeforeExit");function zh(t){if(qe!==void 0){
qe.unregister(t);for(let e of["exit","beforeExit"])G[e]=G[e].filter(n=>{let r=n.deref();return r&&r!==t}),Mo(e)}}i(zh,"u\
nregister");Lo.exports={register:Fh,registerBeforeExit:Hh,unregister:zh}});var Do=b((vS,Vh)=>{Vh.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var $o=b((TS,Uo)=>{"use strict";function Wh(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let f=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,f);d.async?d.value.then(h=>{if(h==="o\
k"){let y=Atomics.load(t,e);s(null,y>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
Wh,"wait");function Kh(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),f=Atomics.
waitAsync(t,e,n,u);f.async?f.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Kh,"w\
aitDiff");Uo.exports={wait:Wh,waitDiff:Kh}});var Bo=b((AS,qo)=>{"use strict";qo.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var Qo=b((PS,Xo)=>{"use strict";var{version:Gh}=Do(),{EventEmitter:Jh}=v("events"),{Worker:Yh}=v("worker_threads"),{join:Xh}=v("path"),
{pathToFileURL:Qh}=v("url"),{wait:Zh}=$o(),{WRITE_INDEX:ie,READ_INDEX:he,SEQ_INDEX:cr}=Bo(),ep=v("buffer"),tp=v("assert"),
p=Symbol("kImpl"),np=ep.constants.MAX_STRING_LENGTH;function jo(){}i(jo,"noop");function dr(t,e){Atomics.add(t[p].state,
cr,1),e(),Atomics.add(t[p].state,cr,1),Atomics.notify(t[p].state,cr)}i(dr,"updateState");function Fo(t){dr(t,()=>{Atomics.
store(t[p].state,he,0),Atomics.store(t[p].state,ie,0)}),Atomics.notify(t[p].state,he)}i(Fo,"resetIndexes");var Be=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Dt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},rp=process.env.NODE_V8_COVERAGE?Dt:global.FinalizationRegistry||Dt,sp=process.env.
NODE_V8_COVERAGE?Be:global.WeakRef||Be,Ho=new rp(t=>{t.exited||t.terminate()});function ip(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Xh(__dirname,"\
lib","worker.js"),a=new Yh(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:Qh(n).href,dataBuf:t[p].dataBuf,stateBuf:t[p].stateBuf,workerData:{$context:{threadStreamVersion:Gh},
...r}}});return a.stream=new Be(t),a.on("message",op),a.on("exit",Wo),Ho.register(t,a),a}i(ip,"createWorker");function zo(t){
tp(!t[p].sync),t[p].needDrain&&(t[p].needDrain=!1,t.emit("drain"))}i(zo,"drain");function Vo(t){for(;;){let e=Atomics.load(
t[p].state,ie);if(t.destroyed||e<0)return;let n=t[p].data.length-e;if(n>0){if(t[p].bufLen===0){t[p].flushing=!1,t[p].ending?
hr(t):t[p].needDrain&&process.nextTick(zo,t);return}Jo(t,n,jo);continue}if(n===0){if(e===0&&t[p].bufLen===0)return;Ut(t,
()=>{t.destroyed||(Fo(t),Vo(t))});return}H(t,new Error("overwritten"));return}}i(Vo,"nextFlush");function op(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[p].ending||
(this.stream=new sp(e)),Ut(e,()=>{e[p].ready=!0,e.emit("ready")});break;case"ERROR":H(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){H(e,new Error(
"this should not happen: "+t.code));break}let n=e[p].flushCallbacks.get(t.id);n&&(e[p].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:H(e,new Error("this should not happen: "+t.code))}}
i(op,"onWorkerMessage");function Wo(t){let e=this.stream.deref();e!==void 0&&(Ho.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Wo),H(e,t!==0?new Error("the worker thread exited"):null))}i(Wo,"onWorkerExit");var lr=class extends Jh{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[p]={},this[p].stateBuf=new SharedArrayBuffer(128),this[p].state=new Int32Array(this[p].stateBuf),this[p].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[p].data=Buffer.from(this[p].dataBuf),this[p].sync=e.sync||
!1,this[p].ending=!1,this[p].ended=!1,this[p].needDrain=!1,this[p].destroyed=!1,this[p].flushing=!1,this[p].ready=!1,this[p].
finished=!1,this[p].errored=null,this[p].closed=!1,this[p].buf=[],this[p].bufHead=0,this[p].bufLen=0,this[p].flushCallbacks=
new Map,this[p].nextFlushId=0,this[p].flushRetainCount=0,this[p].userRef=!0,this.worker=ip(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[p].destroyed)return fr(this,new Error(
"the worker has exited")),!1;if(this[p].ending)return fr(this,new Error("the worker is ending")),!1;if(this[p].flushing&&
this[p].bufLen+n.length>=np)try{ur(this),this[p].flushing=!0}catch(r){return H(this,r),!1}if(this[p].buf.push(n),this[p].
bufLen+=n.length,this[p].sync)try{return ur(this),!0}catch(r){return H(this,r),!1}return this[p].flushing||(this[p].flushing=
!0,setImmediate(Vo,this)),this[p].needDrain=this[p].data.length-this[p].bufLen-Atomics.load(this[p].state,ie)<=0,!this[p].
needDrain}end(){this[p].destroyed||(this[p].ending=!0,this.worker.stream=new Be(this),hr(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||jo,n&&ap(this);let r=!1,s=i(o=>{r||(r=!0,n&&cp(this),e(o))},"done");Ko(this,o=>{if(o){process.nextTick(
s,o);return}Go(this,s)})}flushSync(){this[p].destroyed||(ur(this),Yo(this))}unref(){this[p].userRef=!1,this[p].flushRetainCount===
0&&this.worker.unref()}ref(){this[p].userRef=!0,this.worker.ref()}get ready(){return this[p].ready}get destroyed(){return this[p].
destroyed}get closed(){return this[p].closed}get writable(){return!this[p].destroyed&&!this[p].ending}get writableEnded(){
return this[p].ending}get writableFinished(){return this[p].finished}get writableNeedDrain(){return this[p].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[p].errored}};function Ko(t,e){if(t[p].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[p].sync&&(t[p].flushing||t[p].bufLen>0)){setImmediate(Ko,t,e);return}Ut(t,e)}i(Ko,
"flushBuffer");function Ut(t,e){let n=Atomics.load(t[p].state,ie);Zh(t[p].state,he,n,1/0,(r,s)=>{if(r){H(t,r),e(r);return}
if(s!=="ok"){Ut(t,e);return}e()})}i(Ut,"waitForRead");function ap(t){t[p].flushRetainCount===0&&t.worker.ref(),t[p].flushRetainCount++}
i(ap,"retainWorkerForPendingFlush");function cp(t){t[p].flushRetainCount!==0&&(t[p].flushRetainCount--,t[p].flushRetainCount===
0&&!t[p].userRef&&t.worker.unref())}i(cp,"releaseWorkerForPendingFlush");function Go(t,e){if(t[p].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[p].ready){let r=i(()=>{o(),Go(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[p].nextFlushId;t[p].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[p].flushCallbacks.delete(n),H(t,r),process.nextTick(e,r)}}i(Go,"requestWorkerF\
lush");function up(t,e){let n=t[p].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(up,"failPendingFlushCallbacks");function fr(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i(fr,"error");function H(t,e){t[p].destroyed||(t[p].destroyed=!0,up(t,e),e&&(t[p].errored=e,fr(t,e)),t.worker.
exited?setImmediate(()=>{t[p].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[p].closed=!0,t.
emit("close")}))}i(H,"destroy");function Jo(t,e,n){let s=Atomics.load(t[p].state,ie),o=e;for(;o>0&&t[p].bufLen!==0;){let a=t[p].
bufHead,c=t[p].buf[a];if(c.length<=o){c.copy(t[p].data,s),s+=c.length,o-=c.length,t[p].bufLen-=c.length,t[p].bufHead=a+1,
t[p].bufHead===t[p].buf.length?(t[p].buf.length=0,t[p].bufHead=0):t[p].bufHead>=1024&&t[p].bufHead*2>=t[p].buf.length&&(t[p].
buf.splice(0,t[p].bufHead),t[p].bufHead=0);continue}c.copy(t[p].data,s,0,o),t[p].buf[a]=c.subarray(o),t[p].bufLen-=o,s+=
o,o=0}return dr(t,()=>{Atomics.store(t[p].state,ie,s)}),n(),!0}i(Jo,"write");function hr(t){if(!(t[p].ended||!t[p].ending||
t[p].flushing)){t[p].ended=!0;try{t.flushSync();let e=Atomics.load(t[p].state,he);dr(t,()=>{Atomics.store(t[p].state,ie,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[p].state,he,e,1e3),e=Atomics.load(t[p].state,he),e===-2){H(t,new Error("en\
d() failed"));return}if(++n===10){H(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[p].finished=
!0,t.emit("finish")})}catch(e){H(t,e)}}}i(hr,"end");function ur(t){let e=i(()=>{t[p].ending?hr(t):t[p].needDrain&&process.
nextTick(zo,t)},"cb");for(t[p].flushing=!1;t[p].bufLen!==0;){let n=Atomics.load(t[p].state,ie);if(n<0)throw new Error("_\
writeSync failed");let r=t[p].data.length-n;if(r===0){Yo(t),Fo(t);continue}else if(r<0)throw new Error("overwritten");Jo(
t,r,e)}}i(ur,"writeSync");function Yo(t){if(t[p].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[p].state,ie),n=0;for(;;){let r=Atomics.load(t[p].state,he);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[p].state,he,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(Yo,"flushSync");Xo.
exports=lr});var gr=b((NS,ta)=>{"use strict";var{createRequire:lp}=v("module"),{existsSync:fp}=v("node:fs"),dp=Zn(),{join:pr,isAbsolute:ea,
sep:hp}=v("node:path"),{fileURLToPath:pp}=v("node:url"),mp=sr(),mr=ar(),gp=Qo(),{transportUsesMultistreamSym:yp}=ke();function wp(t){
mr.register(t,Ep),mr.registerBeforeExit(t,vp),t.on("close",function(){mr.unregister(t)})}i(wp,"setupOnExit");function bp(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(bp,"hasPreloadFlags");function _p(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&Zo(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if(Zo(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(_p,"sanitizeNodeOptions");function Zo(t){let e=Sp(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=pp(n)}catch{return!1}return ea(n)&&!fp(n)}i(Zo,"shouldDropPreload");function Sp(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(Sp,"stripQuotes");function xp(t,e,n,r,s){if(!n.
execArgv&&bp()&&v.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=_p(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new gp({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&wp(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),mp(
100),o.end())}return i(c,"onExit"),o}i(xp,"buildStream");function Ep(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(Ep,"autoEnd");function vp(t){t.flushSync()}i(vp,"flush");function Tp(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=dp(),sync:c=!1}=t,u={...t.options},f=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),y=t.target;if(y&&
n)throw new Error("only one of target or targets can be specified");if(n){y=h["pino-worker"]||pr(__dirname,"worker.js"),
u.targets=n.filter(_=>_.target).map(_=>({..._,target:m(_.target)})),u.pipelines=n.filter(_=>_.pipeline).map(_=>_.pipeline.
map(S=>({...S,level:_.level,target:m(S.target)})));let w=u.targets.some(_=>_.level!=null),x=u.pipelines.some(_=>_.some(S=>S.
level!=null));f=u.targets.length+u.pipelines.length>1||w||x}else e&&(y=h["pino-worker"]||pr(__dirname,"worker.js"),u.pipelines=
[e.map(w=>({...w,target:m(w.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let g=n||e?"pino.transp\
ort":y,l=xp(m(y),u,o,c,g);return f&&(l[yp]=!0),l;function m(w){if(w=h[w]||w,ea(w)||w.indexOf("file://")===0)return w;if(w===
"pino/file")return pr(__dirname,"..","file.js");let x;for(let _ of d)try{let S=_==="node:repl"?process.cwd()+hp:_;x=lp(S).
resolve(w);break}catch{continue}if(!x)throw new Error(`unable to determine transport target for "${w}"`);return x}i(m,"f\
ixTarget")}i(Tp,"transport");ta.exports=Tp});var jt=b((MS,pa)=>{"use strict";var kp=v("node:diagnostics_channel"),na=xo(),{mapHttpRequest:Ap,mapHttpResponse:Pp}=Qn(),
yr=No(),ra=ar(),{lsCacheSym:Op,chindingsSym:ca,writeSym:sa,serializersSym:ua,formatOptsSym:ia,endSym:Np,stringifiersSym:la,
stringifySym:fa,stringifySafeSym:wr,wildcardFirstSym:da,nestedKeySym:Rp,formattersSym:ha,messageKeySym:Mp,errorKeySym:Ip,
nestedKeyStrSym:Cp,msgPrefixSym:$t}=ke(),{isMainThread:Lp}=v("worker_threads"),Dp=gr(),[Up]=process.versions.node.split(
".").map(t=>Number(t)),oa=kp.tracingChannel("pino_asJson"),qt=Up>=25?t=>JSON.stringify(t):qp;function je(){}i(je,"noop");
function $p(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Ap(r):typeof r.setHeader=="function"&&(r=Pp(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[$t]=="string"&&o!==void 0&&o!==null&&(o=this[$t]+o),this[sa](r,
na(o,a,this[ia]),t)}else{let o=r===void 0?s.shift():r;typeof this[$t]=="string"&&o!==void 0&&o!==null&&(o=this[$t]+o),this[sa](
null,na(o,s,this[ia]),t)}}}i($p,"genLog");function qp(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i(qp,"_asString");function Bp(t,e,n,r){if(oa.hasSubscribers===!1)return aa.call(this,
t,e,n,r);let s={instance:this,arguments};return oa.traceSync(aa,s,this,t,e,n,r)}i(Bp,"asJson");function aa(t,e,n,r){let s=this[fa],
o=this[wr],a=this[la],c=this[Np],u=this[ca],f=this[ua],d=this[ha],h=this[Mp],y=this[Ip],g=this[Op][n]+r;g=g+u;let l;d.log&&
(t=d.log(t));let m=a[da],w="";for(let _ in t)if(l=t[_],Object.prototype.hasOwnProperty.call(t,_)&&l!==void 0){f[_]?l=f[_](
l):_===y&&f.err&&(l=f.err(l));let S=a[_]||m;switch(typeof l){case"undefined":case"function":continue;case"number":Number.
isFinite(l)===!1&&(l=null);case"boolean":S&&(l=S(l));break;case"string":l=(S||qt)(l);break;default:l=(S||s)(l,o)}if(l===
void 0)continue;let E=qt(_);w+=","+E+":"+l}let x="";if(e!==void 0){l=f[h]?f[h](e):e;let _=a[h]||m;switch(typeof l){case"\
function":break;case"number":Number.isFinite(l)===!1&&(l=null);case"boolean":_&&(l=_(l)),x=',"'+h+'":'+l;break;case"stri\
ng":l=(_||qt)(l),x=',"'+h+'":'+l;break;default:l=(_||s)(l,o),x=',"'+h+'":'+l}}return this[Rp]&&w?g+this[Cp]+w.slice(1)+"\
}"+x+c:g+w+x+c}i(aa,"_asJson");function jp(t,e){let n,r=t[ca],s=t[fa],o=t[wr],a=t[la],c=a[da],u=t[ua],f=t[ha].bindings;e=
f(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+qt(d)+":"+n}return r}i(jp,"asCh\
indings");function Fp(t){return t.write!==t.constructor.prototype.write}i(Fp,"hasBeenTampered");function Bt(t){let e=new yr(
t);return e.on("error",n),!t.sync&&Lp&&(ra.register(e,Hp),e.on("close",function(){ra.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=je,e.end=je,e.flushSync=je,e.destroy=je;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(Bt,"buildSafeSonicBoom");function Hp(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(Hp,"autoEnd");function zp(t){return i(function(n,r,s={},o){if(typeof s=="string")o=Bt({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=Bt({dest:o})}else if(s instanceof yr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
yr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=Dp({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=je),o||(Fp(process.stdout)?o=process.stdout:o=Bt({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(zp,"createArgsNormalizer");function Vp(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[wr])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(Vp,"stringify");function Wp(t,e,n){return{
level:t,bindings:e,log:n}}i(Wp,"buildFormatters");function Kp(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Kp,"normalizeDestFileDescriptor");pa.exports={noop:je,buildSafeSonicBoom:Bt,asChindings:jp,asJson:Bp,
genLog:$p,createArgsNormalizer:zp,stringify:Vp,buildFormatters:Wp,normalizeDestFileDescriptor:Kp}});var Ft=b((CS,ma)=>{var Gp={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},Jp={ASC:"ASC",DESC:"DESC"};ma.exports={DEFAULT_LEVELS:Gp,
SORTING_ORDER:Jp}});var Sr=b((LS,ba)=>{"use strict";var{lsCacheSym:Yp,levelValSym:br,useOnlyCustomLevelsSym:Xp,streamSym:Qp,formattersSym:Zp,
hooksSym:em,levelCompSym:ga}=ke(),{noop:tm,genLog:Ae}=jt(),{DEFAULT_LEVELS:X,SORTING_ORDER:ya}=Ft(),wa={fatal:i(t=>{let e=Ae(
X.fatal,t);return function(...n){let r=this[Qp];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>Ae(X.error,t),"error"),warn:i(t=>Ae(X.warn,t),"warn"),info:i(t=>Ae(X.info,t),"info"),debug:i(t=>Ae(X.
debug,t),"debug"),trace:i(t=>Ae(X.trace,t),"trace")},_r=Object.keys(X).reduce((t,e)=>(t[X[e]]=e,t),{}),nm=Object.keys(_r).
reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function rm(t){let e=t[Zp].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[Yp]=r,t}i(rm,"genLsCache");function sm(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(sm,"isStand\
ardLevel");function im(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[br],s=this[br]=n[t],o=this[Xp],a=this[ga],
c=this[em].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=tm;continue}this[u]=sm(u,o)?wa[u](c):Ae(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(im,"setLevel");function om(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(om,"getLevel");function am(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[ga](n,this[br])}i(am,"isLeve\
lEnabled");function cm(t,e,n){return t===ya.DESC?e<=n:e>=n}i(cm,"compareLevel");function um(t){return typeof t=="string"?
cm.bind(null,t):t}i(um,"genLevelComparison");function lm(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:_r,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:X,t);return{labels:r,values:s}}i(lm,"mappings");function fm(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(_r).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:X,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(fm,"assertDe\
faultLevelFound");function dm(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be over\
ridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(dm,"assertNoLevelCollisio\
ns");function hm(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(ya).includes(t)))throw new Error('Level\
s comparison should be one of "ASC", "DESC" or "function" type')}i(hm,"assertLevelComparison");ba.exports={initialLsCache:nm,
genLsCache:rm,levelMethods:wa,getLevel:om,setLevel:im,isLevelEnabled:am,mappings:lm,assertNoLevelCollisions:dm,assertDefaultLevelFound:fm,
genLevelComparison:um,assertLevelComparison:hm}});var xr=b((US,_a)=>{"use strict";_a.exports={version:"10.4.0"}});var Pa=b((qS,Aa)=>{"use strict";var{EventEmitter:pm}=v("node:events"),{lsCacheSym:mm,levelValSym:gm,setLevelSym:vr,getLevelSym:Sa,
chindingsSym:zt,mixinSym:ym,asJsonSym:Ea,writeSym:wm,mixinMergeStrategySym:bm,timeSym:_m,timeSliceIndexSym:Sm,streamSym:va,
serializersSym:Pe,formattersSym:st,errorKeySym:xm,messageKeySym:Em,useOnlyCustomLevelsSym:vm,needsMetadataGsym:Tm,redactFmtSym:km,
stringifySym:Am,formatOptsSym:Pm,stringifiersSym:Om,msgPrefixSym:Tr,hooksSym:Nm}=ke(),{getLevel:Rm,setLevel:Mm,isLevelEnabled:Im,
mappings:Cm,initialLsCache:Lm,genLsCache:Dm,assertNoLevelCollisions:Um}=Sr(),{asChindings:kr,asJson:$m,buildFormatters:Er,
stringify:xa,noop:Ta}=jt(),{version:qm}=xr(),Bm=nr(),jm=class{static{i(this,"Pino")}},ka={constructor:jm,child:Fm,bindings:Hm,
setBindings:zm,flush:Km,isLevelEnabled:Im,version:qm,get level(){return this[Sa]()},set level(t){this[vr](t)},get levelVal(){
return this[gm]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[Tr]},get[Symbol.toStringTag](){
return"Pino"},[mm]:Lm,[wm]:Wm,[Ea]:$m,[Sa]:Rm,[vr]:Mm};Object.setPrototypeOf(ka,pm.prototype);Aa.exports=function(){return Object.
create(ka)};var Ht=i(t=>t,"resetChildingsFormatter");function Fm(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Pe],r=this[st],s=Object.create(this);if(e==null)return s[st].bindings!==Ht&&(s[st]=Er(r.level,Ht,r.log)),s[zt]=
kr(s,t),this.onChild!==Ta&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Pe]=Object.create(null);for(let f in n)
s[Pe][f]=n[f];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let f=c[o];s[Pe][f]=n[f]}for(let f in e.
serializers)s[Pe][f]=e.serializers[f];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let f=u[a];
s[Pe][f]=e.serializers[f]}}else s[Pe]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:f}=e.formatters;s[st]=
Er(c||r.level,u||Ht,f||r.log)}else s[st]=Er(r.level,Ht,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Um(this.levels,
e.customLevels),s.levels=Cm(e.customLevels,s[vm]),Dm(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=Bm(s.redact,xa),u={stringify:c[km]};s[Am]=xa,s[Om]=c,s[Pm]=u}if(typeof e.msgPrefix=="string"&&(s[Tr]=
(this[Tr]||"")+e.msgPrefix),s[zt]=kr(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[vr](c)}return this.onChild(s),s}i(Fm,"child");function Hm(){let e=`{${this[zt].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(Hm,"bindings");function zm(t){let e=kr(this,t);this[zt]=e}i(zm,"setBindings");
function Vm(t,e){return Object.assign(e,t)}i(Vm,"defaultMixinMergeStrategy");function Wm(t,e,n){let r=this[_m](),s=this[ym],
o=this[xm],a=this[Em],c=this[bm]||Vm,u,f=this[Nm].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[Ea](u,e,n,r),h=this[va];
h[Tm]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[Sm]),h.lastLogger=this),h.write(f?f(d):d)}i(Wm,
"write");function Km(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[va];typeof e.
flush=="function"?e.flush(t||Ta):t&&t()}i(Km,"flush")});var Ma=b((Nr,Ra)=>{"use strict";var{hasOwnProperty:it}=Object.prototype,Ne=Or();Ne.configure=Or;Ne.stringify=Ne;Ne.default=
Ne;Nr.stringify=Ne;Nr.configure=Or;Ra.exports=Ne;var Gm=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function pe(t){return t.
length<5e3&&!Gm.test(t)?`"${t}"`:JSON.stringify(t)}i(pe,"strEscape");function Ar(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(Ar,"sort");var Jm=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function Pr(t){
return Jm.call(t)!==void 0&&t.length!==0}i(Pr,"isTypedArrayWithEntries");function Oa(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(Oa,"stringifyTypedArray");function Ym(t){
if(it.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(Ym,"getCircularV\
alueOption");function Xm(t){let e;if(it.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Xm,"getDeterministicOption");function Qm(t,e){let n;if(it.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(Qm,"getBooleanOption");function Na(t,e){let n;if(it.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(Na,"getPositiveIntegerOption");function Oe(t){return t===1?"1 item":`${t} items`}i(Oe,
"getItemCount");function Zm(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(Zm,"getUniqueReplacerSet");function eg(t){if(it.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(eg,"getStrictOption");function Or(t){
t={...t};let e=eg(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=Ym(t),r=Qm(
t,"bigint"),s=Xm(t),o=typeof s=="function"?s:void 0,a=Na(t,"maximumDepth"),c=Na(t,"maximumBreadth");function u(g,l,m,w,x,_){
let S=l[g];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(g)),S=w.call(l,g,S),typeof S){case"\
string":return pe(S);case"object":{if(S===null)return"null";if(m.indexOf(S)!==-1)return n;let E="",N=",",L=_;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<m.length+1)return'"[Array]"';m.push(S),x!==""&&(_+=x,E+=`
${_}`,N=`,
${_}`);let $=Math.min(S.length,c),j=0;for(;j<$-1;j++){let Te=u(String(j),S,m,w,x,_);E+=Te!==void 0?Te:"null",E+=N}let F=u(
String(j),S,m,w,x,_);if(E+=F!==void 0?F:"null",S.length-1>c){let Te=S.length-c-1;E+=`${N}"... ${Oe(Te)} not stringified"`}
return x!==""&&(E+=`
${L}`),m.pop(),`[${E}]`}let O=Object.keys(S),M=O.length;if(M===0)return"{}";if(a<m.length+1)return'"[Object]"';let A="",
U="";x!==""&&(_+=x,N=`,
${_}`,A=" ");let q=Math.min(M,c);s&&!Pr(S)&&(O=Ar(O,o)),m.push(S);for(let $=0;$<q;$++){let j=O[$],F=u(j,S,m,w,x,_);F!==void 0&&
(E+=`${U}${pe(j)}:${A}${F}`,U=N)}if(M>c){let $=M-c;E+=`${U}"...":${A}"${Oe($)} not stringified"`,U=N}return x!==""&&U.length>
1&&(E=`
${_}${E}
${L}`),m.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function f(g,l,m,w,x,_){
switch(typeof l=="object"&&l!==null&&typeof l.toJSON=="function"&&(l=l.toJSON(g)),typeof l){case"string":return pe(l);case"\
object":{if(l===null)return"null";if(m.indexOf(l)!==-1)return n;let S=_,E="",N=",";if(Array.isArray(l)){if(l.length===0)
return"[]";if(a<m.length+1)return'"[Array]"';m.push(l),x!==""&&(_+=x,E+=`
${_}`,N=`,
${_}`);let M=Math.min(l.length,c),A=0;for(;A<M-1;A++){let q=f(String(A),l[A],m,w,x,_);E+=q!==void 0?q:"null",E+=N}let U=f(
String(A),l[A],m,w,x,_);if(E+=U!==void 0?U:"null",l.length-1>c){let q=l.length-c-1;E+=`${N}"... ${Oe(q)} not stringified\
"`}return x!==""&&(E+=`
${S}`),m.pop(),`[${E}]`}m.push(l);let L="";x!==""&&(_+=x,N=`,
${_}`,L=" ");let O="";for(let M of w){let A=f(M,l[M],m,w,x,_);A!==void 0&&(E+=`${O}${pe(M)}:${L}${A}`,O=N)}return x!==""&&
O.length>1&&(E=`
${_}${E}
${S}`),m.pop(),`{${E}}`}case"number":return isFinite(l)?String(l):e?e(l):"null";case"boolean":return l===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(l);default:return e?e(l):void 0}}i(f,"stringifyArrayReplacer");
function d(g,l,m,w,x){switch(typeof l){case"string":return pe(l);case"object":{if(l===null)return"null";if(typeof l.toJSON==
"function"){if(l=l.toJSON(g),typeof l!="object")return d(g,l,m,w,x);if(l===null)return"null"}if(m.indexOf(l)!==-1)return n;
let _=x;if(Array.isArray(l)){if(l.length===0)return"[]";if(a<m.length+1)return'"[Array]"';m.push(l),x+=w;let A=`
${x}`,U=`,
${x}`,q=Math.min(l.length,c),$=0;for(;$<q-1;$++){let F=d(String($),l[$],m,w,x);A+=F!==void 0?F:"null",A+=U}let j=d(String(
$),l[$],m,w,x);if(A+=j!==void 0?j:"null",l.length-1>c){let F=l.length-c-1;A+=`${U}"... ${Oe(F)} not stringified"`}return A+=
`
${_}`,m.pop(),`[${A}]`}let S=Object.keys(l),E=S.length;if(E===0)return"{}";if(a<m.length+1)return'"[Object]"';x+=w;let N=`\
,
${x}`,L="",O="",M=Math.min(E,c);Pr(l)&&(L+=Oa(l,N,c),S=S.slice(l.length),M-=l.length,O=N),s&&(S=Ar(S,o)),m.push(l);for(let A=0;A<
M;A++){let U=S[A],q=d(U,l[U],m,w,x);q!==void 0&&(L+=`${O}${pe(U)}: ${q}`,O=N)}if(E>c){let A=E-c;L+=`${O}"...": "${Oe(A)}\
 not stringified"`,O=N}return O!==""&&(L=`
${x}${L}
${_}`),m.pop(),`{${L}}`}case"number":return isFinite(l)?String(l):e?e(l):"null";case"boolean":return l===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(l);default:return e?e(l):void 0}}i(d,"stringifyIndent");function h(g,l,m){
switch(typeof l){case"string":return pe(l);case"object":{if(l===null)return"null";if(typeof l.toJSON=="function"){if(l=l.
toJSON(g),typeof l!="object")return h(g,l,m);if(l===null)return"null"}if(m.indexOf(l)!==-1)return n;let w="",x=l.length!==
void 0;if(x&&Array.isArray(l)){if(l.length===0)return"[]";if(a<m.length+1)return'"[Array]"';m.push(l);let L=Math.min(l.length,
c),O=0;for(;O<L-1;O++){let A=h(String(O),l[O],m);w+=A!==void 0?A:"null",w+=","}let M=h(String(O),l[O],m);if(w+=M!==void 0?
M:"null",l.length-1>c){let A=l.length-c-1;w+=`,"... ${Oe(A)} not stringified"`}return m.pop(),`[${w}]`}let _=Object.keys(
l),S=_.length;if(S===0)return"{}";if(a<m.length+1)return'"[Object]"';let E="",N=Math.min(S,c);x&&Pr(l)&&(w+=Oa(l,",",c),
_=_.slice(l.length),N-=l.length,E=","),s&&(_=Ar(_,o)),m.push(l);for(let L=0;L<N;L++){let O=_[L],M=h(O,l[O],m);M!==void 0&&
(w+=`${E}${pe(O)}:${M}`,E=",")}if(S>c){let L=S-c;w+=`${E}"...":"${Oe(L)} not stringified"`}return m.pop(),`{${w}}`}case"\
number":return isFinite(l)?String(l):e?e(l):"null";case"boolean":return l===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(l);default:return e?e(l):void 0}}i(h,"stringifySimple");function y(g,l,m){if(arguments.length>
1){let w="";if(typeof m=="number"?w=" ".repeat(Math.min(m,10)):typeof m=="string"&&(w=m.slice(0,10)),l!=null){if(typeof l==
"function")return u("",{"":g},[],l,w,"");if(Array.isArray(l))return f("",g,[],Zm(l),w,"")}if(w.length!==0)return d("",g,
[],w,"")}return h("",g,[])}return i(y,"stringify"),y}i(Or,"configure")});var Da=b((FS,La)=>{"use strict";var Rr=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:Ca}=Ft(),tg=Ca.info;function ng(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(Ca);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:f,minLevel:0,lastId:0,streams:[],clone:d,
[Rr]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let y,g=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:l}=this,m=0,w;for(let x=rg(l.length,e.dedupe);ig(
x,l.length,e.dedupe);x=sg(x,e.dedupe))if(y=l[x],y.level<=g){if(m!==0&&m!==y.level)break;if(w=y.stream,w[Rr]){let{lastTime:_,
lastMsg:S,lastObj:E,lastLogger:N}=this;w.lastLevel=g,w.lastTime=_,w.lastMsg=S,w.lastObj=E,w.lastLogger=N}w.write(h),e.dedupe&&
(m=y.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:y}of this.streams)typeof y.emit=="funct\
ion"&&y.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let y=typeof h.write=="function"||h.stream,g=h.write?h:h.stream;if(!y)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:l,streamLevels:m}=this,
w;typeof h.levelVal=="number"?w=h.levelVal:typeof h.level=="string"?w=m[h.level]:typeof h.level=="number"?w=h.level:w=tg;
let x={stream:g,level:w,levelVal:void 0,id:++r.lastId};return l.unshift(x),l.sort(Ia),this.minLevel=l[0].level,this}i(c,
"add");function u(h){let{streams:y}=this,g=y.findIndex(l=>l.id===h);return g>=0&&(y.splice(g,1),y.sort(Ia),this.minLevel=
y.length>0?y[0].level:-1),this}i(u,"remove");function f(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(f,"end");function d(h){let y=new Array(this.streams.length);for(let g=0;g<y.length;g++)y[g]={level:h,
stream:this.streams[g].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:f,minLevel:h,streams:y,clone:d,[Rr]:!0,
streamLevels:n}}i(d,"clone")}i(ng,"multistream");function Ia(t,e){return t.level-e.level}i(Ia,"compareByLevel");function rg(t,e){
return e?t-1:0}i(rg,"initLoopVar");function sg(t,e){return e?t-1:t+1}i(sg,"adjustLoopVar");function ig(t,e,n){return n?t>=
0:t<e}i(ig,"checkLoopVar");La.exports=ng});var Ya=b((zS,z)=>{"use strict";var og=v("node:os"),za=Qn(),ag=Zn(),cg=nr(),Va=_o(),ug=Pa(),Wa=ke(),{configure:lg}=Ma(),{
assertDefaultLevelFound:fg,mappings:Ka,genLsCache:dg,genLevelComparison:hg,assertLevelComparison:pg}=Sr(),{DEFAULT_LEVELS:Ga,
SORTING_ORDER:mg}=Ft(),{createArgsNormalizer:gg,asChindings:yg,buildSafeSonicBoom:Ua,buildFormatters:wg,stringify:Mr,normalizeDestFileDescriptor:$a,
noop:bg}=jt(),{version:_g}=xr(),{chindingsSym:qa,redactFmtSym:Sg,serializersSym:Ba,timeSym:xg,timeSliceIndexSym:Eg,streamSym:vg,
stringifySym:ja,stringifySafeSym:Ir,stringifiersSym:Fa,setLevelSym:Tg,endSym:kg,formatOptsSym:Ag,messageKeySym:Pg,errorKeySym:Og,
nestedKeySym:Ng,mixinSym:Rg,levelCompSym:Mg,useOnlyCustomLevelsSym:Ig,formattersSym:Ha,hooksSym:Cg,nestedKeyStrSym:Lg,mixinMergeStrategySym:Dg,
msgPrefixSym:Ug,transportUsesMultistreamSym:$g}=Wa,{epochTime:Ja,nullTime:qg}=Va,{pid:Bg}=process,jg=og.hostname(),Fg=za.
err,Hg={level:"info",levelComparison:mg.ASC,levels:Ga,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:Bg,
hostname:jg},serializers:Object.assign(Object.create(null),{err:Fg}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Ja,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},zg=gg(Hg),Vg=Object.assign(Object.create(null),za);
function Cr(...t){let e={},{opts:n,stream:r}=zg(e,ag(),...t);n.level&&typeof n.level=="string"&&Ga[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:f,nestedKey:d,
base:h,name:y,level:g,customLevels:l,levelComparison:m,mixin:w,mixinMergeStrategy:x,useOnlyCustomLevels:_,formatters:S,hooks:E,
depthLimit:N,edgeLimit:L,onChild:O,msgPrefix:M}=n,A=lg({maximumDepth:N,maximumBreadth:L}),U=wg(S.level,S.bindings,S.log),
q=Mr.bind({[Ir]:A}),$=s?Object.assign(Object.create(null),cg(s,q)):Object.create(null),j=s?{stringify:$[Sg]}:{stringify:q},
F="}"+(o?`\r
`:`
`),Te=yg.bind(null,{[qa]:"",[Ba]:a,[Fa]:$,[ja]:Mr,[Ir]:A,[Ha]:U}),qn="";h!==null&&(y===void 0?qn=Te(h):qn=Te(Object.assign(
{},h,{name:y})));let Ci=c instanceof Function?c:c?Ja:qg,Xf=Ci().indexOf(":")+1;if(_&&!l)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(w&&typeof w!="function")throw Error(`Unknown mixin type "${typeof w}" - ex\
pected "function"`);if(M&&typeof M!="string")throw Error(`Unknown msgPrefix type "${typeof M}" - expected "string"`);fg(
g,l,_);let et=Ka(l,_);if(r&&r[$g]===!0){let tt=typeof g=="string"?g:void 0;(!tt||et[tt]===void 0)&&(tt=Object.keys(et)[0]);
let Li=et[tt],Bn=!1;try{let jn=S.level(tt,Li);Bn=jn&&typeof jn=="object"&&jn.level===Li}catch{Bn=!1}Bn||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:et,messageKey:u,errorKey:f}}),pg(m);let Qf=hg(m);return Object.assign(e,{levels:et,
[Mg]:Qf,[Ig]:_,[vg]:r,[xg]:Ci,[Eg]:Xf,[ja]:Mr,[Ir]:A,[Fa]:$,[kg]:F,[Ag]:j,[Pg]:u,[Og]:f,[Ng]:d,[Lg]:d?`,${JSON.stringify(
d)}:{`:"",[Ba]:a,[Rg]:w,[Dg]:x,[qa]:qn,[Ha]:U,[Cg]:E,silent:bg,onChild:O,[Ug]:M}),Object.setPrototypeOf(e,ug()),dg(e),e[Tg](
g),e}i(Cr,"pino");z.exports=Cr;z.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=$a(t.dest||process.
stdout.fd),Ua(t)):Ua({dest:$a(t),minLength:0});z.exports.transport=gr();z.exports.multistream=Da();z.exports.levels=Ka();
z.exports.stdSerializers=Vg;z.exports.stdTimeFunctions=Object.assign({},Va);z.exports.symbols=Wa;z.exports.version=_g;z.
exports.default=Cr;z.exports.pino=Cr});var fn=b(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:!0});ce.utf8Count=_w;ce.utf8EncodeJs=Zc;ce.utf8EncodeTE=
eu;ce.utf8Encode=Ew;ce.utf8DecodeJs=tu;ce.utf8DecodeTD=nu;ce.utf8Decode=Aw;function _w(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(_w,"utf8Count");function Zc(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(Zc,"utf8EncodeJs");var Sw=new TextEncoder,xw=50;function eu(t,e,n){
Sw.encodeInto(t,e.subarray(n))}i(eu,"utf8EncodeTE");function Ew(t,e,n){t.length>xw?eu(t,e,n):Zc(t,e,n)}i(Ew,"utf8Encode");
var vw=4096;function tu(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,f=t[r++]&63;o.push((c&31)<<12|u<<6|f)}else if((c&
248)===240){let u=t[r++]&63,f=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|f<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=vw&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(tu,"utf8DecodeJs");var Tw=new TextDecoder,kw=200;function nu(t,e,n){let r=t.subarray(e,e+
n);return Tw.decode(r)}i(nu,"utf8DecodeTD");function Aw(t,e,n){return n>kw?nu(t,e,n):tu(t,e,n)}i(Aw,"utf8Decode")});var us=b(dn=>{"use strict";Object.defineProperty(dn,"__esModule",{value:!0});dn.ExtData=void 0;var cs=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};dn.ExtData=cs});var pn=b(hn=>{"use strict";Object.defineProperty(hn,"__esModule",{value:!0});hn.DecodeError=void 0;var ls=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};hn.DecodeError=ls});var mn=b(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});Se.UINT32_MAX=void 0;Se.setUint64=Pw;Se.setInt64=
Ow;Se.getInt64=Nw;Se.getUint64=Rw;Se.UINT32_MAX=4294967295;function Pw(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(Pw,"setUint64");function Ow(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(Ow,"setInt64");function Nw(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(Nw,"getInt64");function Rw(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(Rw,"getUint64")});var fs=b(V=>{"use strict";Object.defineProperty(V,"__esModule",{value:!0});V.timestampExtension=V.EXT_TIMESTAMP=void 0;V.
encodeTimeSpecToTimestamp=su;V.encodeDateToTimeSpec=iu;V.encodeTimestampExtension=ou;V.decodeTimestampToTimeSpec=au;V.decodeTimestampExtension=
cu;var Mw=pn(),ru=mn();V.EXT_TIMESTAMP=-1;var Iw=4294967296-1,Cw=17179869184-1;function su({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=Cw)if(e===0&&t<=Iw){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,ru.setInt64)(r,4,t),n}}i(su,"encodeTimeSpecToTimestamp");function iu(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(iu,"encodeDateT\
oTimeSpec");function ou(t){if(t instanceof Date){let e=iu(t);return su(e)}else return null}i(ou,"encodeTimestampExtensio\
n");function au(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,ru.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new Mw.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(au,"decodeTimestampToTimeSpec");function cu(t){let e=au(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(cu,"decodeTimestampExtension");V.timestampExtension={type:V.EXT_TIMESTAMP,encode:ou,decode:cu}});var wn=b(yn=>{"use strict";Object.defineProperty(yn,"__esModule",{value:!0});yn.ExtensionCodec=void 0;var gn=us(),Lw=fs(),
ds=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(Lw.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new gn.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new gn.ExtData(a,o)}}}
return e instanceof gn.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new gn.ExtData(n,e)}};yn.ExtensionCodec=ds});var ps=b(hs=>{"use strict";Object.defineProperty(hs,"__esModule",{value:!0});hs.ensureUint8Array=Uw;function Dw(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(Dw,"isArrayBufferLike");function Uw(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):Dw(t)?new Uint8Array(t):Uint8Array.
from(t)}i(Uw,"ensureUint8Array")});var gs=b(ne=>{"use strict";Object.defineProperty(ne,"__esModule",{value:!0});ne.Encoder=ne.DEFAULT_INITIAL_BUFFER_SIZE=ne.
DEFAULT_MAX_DEPTH=void 0;var uu=fn(),$w=wn(),lu=mn(),qw=ps();ne.DEFAULT_MAX_DEPTH=100;ne.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var ms=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??$w.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.maxDepth=e?.maxDepth??ne.DEFAULT_MAX_DEPTH,this.initialBufferSize=e?.initialBufferSize??ne.DEFAULT_INITIAL_BUFFER_SIZE,
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
let r=(0,uu.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,uu.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,qw.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,lu.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,lu.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
ne.Encoder=ms});var fu=b(ys=>{"use strict";Object.defineProperty(ys,"__esModule",{value:!0});ys.encode=jw;var Bw=gs();function jw(t,e){return new Bw.
Encoder(e).encodeSharedRef(t)}i(jw,"encode")});var du=b(ws=>{"use strict";Object.defineProperty(ws,"__esModule",{value:!0});ws.prettyByte=Fw;function Fw(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(Fw,"prettyByte")});var hu=b(bn=>{"use strict";Object.defineProperty(bn,"__esModule",{value:!0});bn.CachedKeyDecoder=void 0;var Hw=fn(),zw=16,
Vw=16,bs=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=zw,n=Vw){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,Hw.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
bn.CachedKeyDecoder=bs});var Sn=b(_n=>{"use strict";Object.defineProperty(_n,"__esModule",{value:!0});_n.Decoder=void 0;var _s=du(),Ww=wn(),Le=mn(),
Kw=fn(),pu=ps(),Gw=hu(),ue=pn(),Ss="array",gt="map_key",gu="map_value",Jw=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new ue.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),xs=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=Ss,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=gt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===Ss){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===gt||e.type===gu){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},mt=-1,vs=new DataView(
new ArrayBuffer(0)),Yw=new Uint8Array(vs.buffer);try{vs.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var mu=new RangeError("Insufficient data"),Xw=new Gw.CachedKeyDecoder,Es=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=vs;bytes=Yw;headByte=mt;stack=new xs;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??Ww.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??Le.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
Le.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??Le.UINT32_MAX,this.maxMapLength=e?.maxMapLength??Le.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??Le.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:Xw,this.mapKeyConverter=
e?.mapKeyConverter??Jw}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=mt,this.stack.reset()}setBuffer(e){let n=(0,pu.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===mt&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,pu.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
set(r,n.length),this.setBuffer(s)}}hasRemaining(e){return this.view.byteLength-this.pos>=e}createExtraByteError(e){let{view:n,
pos:r}=this;return new RangeError(`Extra ${n.byteLength-r} of ${n.byteLength} byte(s) found at buffer[${e}]`)}decode(e){
if(this.entered)return this.clone().decode(e);try{this.entered=!0,this.reinitializeState(),this.setBuffer(e);let n=this.
doDecodeSync();if(this.hasRemaining(1))throw this.createExtraByteError(this.pos);return n}finally{this.entered=!1}}*decodeMulti(e){
if(this.entered){yield*this.clone().decodeMulti(e);return}try{for(this.entered=!0,this.reinitializeState(),this.setBuffer(
e);this.hasRemaining(1);)yield this.doDecodeSync()}finally{this.entered=!1}}async decodeAsync(e){if(this.entered)return this.
clone().decodeAsync(e);try{this.entered=!0;let n=!1,r;for await(let c of e){if(n)throw this.entered=!1,this.createExtraByteError(
this.totalPos);this.appendBuffer(c);try{r=this.doDecodeSync(),n=!0}catch(u){if(!(u instanceof RangeError))throw u}this.totalPos+=
this.pos}if(n){if(this.hasRemaining(1))throw this.createExtraByteError(this.totalPos);return r}let{headByte:s,pos:o,totalPos:a}=this;
throw new RangeError(`Insufficient data in parsing ${(0,_s.prettyByte)(s)} at ${a} (${o} in the current buffer)`)}finally{
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
s,2)}else if(e===201){let s=this.lookU32();n=this.decodeExtension(s,4)}else throw new ue.DecodeError(`Unrecognized type \
byte: ${(0,_s.prettyByte)(e)}`);this.complete();let r=this.stack;for(;r.length>0;){let s=r.top();if(s.type===Ss)if(s.array[s.
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===gt){if(n==="__proto\
__")throw new ue.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=gu;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=gt;continue e}}return n}}readHeadByte(){
return this.headByte===mt&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=mt}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new ue.
DecodeError(`Unrecognized array type byte: ${(0,_s.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new ue.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new ue.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new ue.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw mu;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,Kw.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===gt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new ue.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw mu;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
return this.pos+=n+e,s}decodeExtension(e,n){if(e>this.maxExtLength)throw new ue.DecodeError(`Max length exceeded: ext le\
ngth (${e}) > maxExtLength (${this.maxExtLength})`);let r=this.view.getInt8(this.pos+n),s=this.decodeBinary(e,n+1);return this.
extensionCodec.decode(s,r,this.context)}lookU8(){return this.view.getUint8(this.pos)}lookU16(){return this.view.getUint16(
this.pos)}lookU32(){return this.view.getUint32(this.pos)}readU8(){let e=this.view.getUint8(this.pos);return this.pos++,e}readI8(){
let e=this.view.getInt8(this.pos);return this.pos++,e}readU16(){let e=this.view.getUint16(this.pos);return this.pos+=2,e}readI16(){
let e=this.view.getInt16(this.pos);return this.pos+=2,e}readU32(){let e=this.view.getUint32(this.pos);return this.pos+=4,
e}readI32(){let e=this.view.getInt32(this.pos);return this.pos+=4,e}readU64(){let e=(0,Le.getUint64)(this.view,this.pos);
return this.pos+=8,e}readI64(){let e=(0,Le.getInt64)(this.view,this.pos);return this.pos+=8,e}readU64AsBigInt(){let e=this.
view.getBigUint64(this.pos);return this.pos+=8,e}readI64AsBigInt(){let e=this.view.getBigInt64(this.pos);return this.pos+=
8,e}readF32(){let e=this.view.getFloat32(this.pos);return this.pos+=4,e}readF64(){let e=this.view.getFloat64(this.pos);return this.
pos+=8,e}};_n.Decoder=Es});var wu=b(xn=>{"use strict";Object.defineProperty(xn,"__esModule",{value:!0});xn.decode=Qw;xn.decodeMulti=Zw;var yu=Sn();
function Qw(t,e){return new yu.Decoder(e).decode(t)}i(Qw,"decode");function Zw(t,e){return new yu.Decoder(e).decodeMulti(
t)}i(Zw,"decodeMulti")});var Su=b(yt=>{"use strict";Object.defineProperty(yt,"__esModule",{value:!0});yt.isAsyncIterable=bu;yt.asyncIterableFromStream=
_u;yt.ensureAsyncIterable=eb;function bu(t){return t[Symbol.asyncIterator]!=null}i(bu,"isAsyncIterable");async function*_u(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(_u,"a\
syncIterableFromStream");function eb(t){return bu(t)?t:_u(t)}i(eb,"ensureAsyncIterable")});var xu=b(wt=>{"use strict";Object.defineProperty(wt,"__esModule",{value:!0});wt.decodeAsync=tb;wt.decodeArrayStream=nb;wt.
decodeMultiStream=rb;var Ts=Sn(),ks=Su();async function tb(t,e){let n=(0,ks.ensureAsyncIterable)(t);return new Ts.Decoder(
e).decodeAsync(n)}i(tb,"decodeAsync");function nb(t,e){let n=(0,ks.ensureAsyncIterable)(t);return new Ts.Decoder(e).decodeArrayStream(
n)}i(nb,"decodeArrayStream");function rb(t,e){let n=(0,ks.ensureAsyncIterable)(t);return new Ts.Decoder(e).decodeStream(
n)}i(rb,"decodeMultiStream")});var vu=b(k=>{"use strict";Object.defineProperty(k,"__esModule",{value:!0});k.decodeTimestampExtension=k.encodeTimestampExtension=
k.decodeTimestampToTimeSpec=k.encodeTimeSpecToTimestamp=k.encodeDateToTimeSpec=k.EXT_TIMESTAMP=k.ExtData=k.ExtensionCodec=
k.Encoder=k.DecodeError=k.Decoder=k.decodeMultiStream=k.decodeArrayStream=k.decodeAsync=k.decodeMulti=k.decode=k.encode=
void 0;var sb=fu();Object.defineProperty(k,"encode",{enumerable:!0,get:i(function(){return sb.encode},"get")});var Eu=wu();
Object.defineProperty(k,"decode",{enumerable:!0,get:i(function(){return Eu.decode},"get")});Object.defineProperty(k,"dec\
odeMulti",{enumerable:!0,get:i(function(){return Eu.decodeMulti},"get")});var As=xu();Object.defineProperty(k,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return As.decodeAsync},"get")});Object.defineProperty(k,"decodeArrayStream",{enumerable:!0,
get:i(function(){return As.decodeArrayStream},"get")});Object.defineProperty(k,"decodeMultiStream",{enumerable:!0,get:i(
function(){return As.decodeMultiStream},"get")});var ib=Sn();Object.defineProperty(k,"Decoder",{enumerable:!0,get:i(function(){
return ib.Decoder},"get")});var ob=pn();Object.defineProperty(k,"DecodeError",{enumerable:!0,get:i(function(){return ob.
DecodeError},"get")});var ab=gs();Object.defineProperty(k,"Encoder",{enumerable:!0,get:i(function(){return ab.Encoder},"\
get")});var cb=wn();Object.defineProperty(k,"ExtensionCodec",{enumerable:!0,get:i(function(){return cb.ExtensionCodec},"\
get")});var ub=us();Object.defineProperty(k,"ExtData",{enumerable:!0,get:i(function(){return ub.ExtData},"get")});var Ve=fs();
Object.defineProperty(k,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return Ve.EXT_TIMESTAMP},"get")});Object.defineProperty(
k,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return Ve.encodeDateToTimeSpec},"get")});Object.defineProperty(
k,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return Ve.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
k,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return Ve.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
k,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return Ve.encodeTimestampExtension},"get")});Object.defineProperty(
k,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return Ve.decodeTimestampExtension},"get")})});var se=b(re=>{"use strict";re.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");re.removeLabels=i(function(e,n,r){let s=Rs(n,r);delete e[s]},"removeLabels");re.setValue=
i(function(e,n,r){let s=Rs(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");re.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
re.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function Cu(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(Cu,"fastHashObject");function Rs(t,e){if(e)return Cu(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),Cu(n,t)}i(Rs,"hashObject");re.hashObject=Rs;re.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");re.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var Ns=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};re.Grouper=Ns});var We=b((ak,Cs)=>{"use strict";var{getValueAsString:Lu}=se(),vn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Is(n.name),s=`# HELP ${r} ${Is(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let f of n.values||[]){let{metricName:d=r,labels:h={}}=f,{sharedLabels:y={}}=f;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let g=Ms(h,y),l=_b(y),m=[...g,l].filter(Boolean),w=m.length?`{${m.join(
",")}}`:"",x=`${d}${w} ${Lu(f.value)}`,{exemplar:_}=f;if(_&&u){let S=Ms(_.labelSet);x+=` # {${S.join(",")}} ${Lu(_.value)}\
 ${_.timestamp}`}a.push(x)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=xb(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
[]).forEach(r.registerMetric,r),r}};function Ms(t,e){let{hasOwnProperty:n}=Object.prototype,r=[];for(let[s,o]of Object.entries(
t))(!e||!n.call(e,s))&&r.push(`${s}="${Sb(o)}"`);return r}i(Ms,"formatLabels");var Du=new WeakMap;function _b(t){let e=Du.
get(t);if(e)return e;let r=Ms(t).join(",");return Du.set(t,r),r}i(_b,"flattenSharedLabels");function Sb(t){return typeof t!=
"string"?t:Is(t).replace(/"/g,'\\"')}i(Sb,"escapeLabelValue");function Is(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Is,"escapeString");function xb(t){return t.replace(/_total$/,"")}i(xb,"standardizeCounterName");Cs.exports=vn;Cs.
exports.globalRegistry=new vn});var De=b(Tn=>{"use strict";var Eb=v("util"),vb=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,Tb=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Tn.validateMetricName=
function(t){return vb.test(t)};Tn.validateLabelName=function(t=[]){return t.every(e=>Tb.test(e))};Tn.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${Eb.inspect(e)}`)},
"validateLabel")});var _t=b((fk,Uu)=>{"use strict";var Ls=We(),{isObject:kb}=se(),{validateMetricName:Ab,validateLabelName:Pb}=De(),Ds=class{static{
i(this,"Metric")}constructor(e,n={}){if(!kb(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Ls.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Ls.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!Ab(this.name))throw new Error("Invalid metric name");if(!Pb(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Ls.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Uu.exports={Metric:Ds}});var $s=b((hk,$u)=>{"use strict";var Us=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};$u.exports=Us});var Bs=b((mk,Hu)=>{"use strict";var Ob=v("util"),{hashObject:Nb,isObject:qu,getLabels:Bu,removeLabels:Rb,nowTimestamp:Mb}=se(),
{validateLabel:ju}=De(),{Metric:Ib}=_t(),Cb=$s(),qs=class extends Ib{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(qu(e)?(r=Nb(e,this.
sortedLabelNames),ju(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${Ob.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),Fu(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(qu(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new Cb),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=Mb())}reset(){this.hashMap={},this.labelNames.length===0&&Fu(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=Bu(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=Bu(this.labelNames,e)||{};return ju(this.labelNames,n),Rb.call(this,this.hashMap,n,this.sortedLabelNames)}};function Fu(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(Fu,"setValue");Hu.exports=qs});var B=b((yk,Yu)=>{"use strict";var Wu=v("util"),{setValue:Ku,setValueDelta:Lb,getLabels:zu,hashObject:Gu,isObject:Ju,removeLabels:Db}=se(),
{validateLabel:kn}=De(),{Metric:Ub}=_t(),Hs=class extends Ub{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Fs(e,n),e=js(e),$b(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&Ku(this.hashMap,0,{})}inc(e,n){
n=Fs(e,n),e=js(e),n===void 0&&(n=1),Vu(this,e,n)}dec(e,n){n=Fs(e,n),e=js(e),n===void 0&&(n=1),Vu(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=Gu(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=zu(this.labelNames,e);return kn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=zu(
this.labelNames,e);kn(this.labelNames,n),Db.call(this,this.hashMap,n,this.sortedLabelNames)}};function $b(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${Wu.format(n)}`);kn(t.labelNames,e),Ku(t.hashMap,n,e)}i($b,"\
set");function Vu(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${Wu.format(n)}`);kn(t.
labelNames,e);let r=Gu(e,t.sortedLabelNames);Lb(t.hashMap,n,e,r)}i(Vu,"setDelta");function js(t){return Ju(t)?t:{}}i(js,
"getLabelArg");function Fs(t,e){return Ju(t)?e:t}i(Fs,"getValueArg");Yu.exports=Hs});var Gs=b((bk,tl)=>{"use strict";var qb=v("util"),{getLabels:Xu,hashObject:An,isObject:Zu,removeLabels:Bb,nowTimestamp:jb}=se(),
{validateLabel:Vs}=De(),{Metric:Fb}=_t(),Hb=$s(),Ws=class extends Fb{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[An({})]:Ks({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
zs.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
zs.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=An(
e,this.sortedLabelNames),o=el(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];Zu(c)||(c=new Hb,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=jb()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(Gb),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(Wb(this)).reduce(Kb(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=An(e,this.sortedLabelNames);this.hashMap[n]=Ks(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?zb.call(this,e,n)():Qu.call(this,e)()}labels(...e){let n=Xu(
this.labelNames,e);return Vs(this.labelNames,n),{observe:zs.call(this,n),startTimer:Qu.call(this,n)}}remove(...e){let n=Xu(
this.labelNames,e);Vs(this.labelNames,n),Bb.call(this,this.hashMap,n,this.sortedLabelNames)}};function Qu(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(Qu,"startTimer");function zb(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(zb,"startTime\
rWithExemplar");function Pn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(Pn,"setValue\
Pair");function el(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(el,"findBound");function zs(t){
return e=>{let n=Vb(t,e);if(Vs(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${qb.format(n.value)}`);let r=An(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=Ks(n.labels,this.bucketValues,
this.bucketExemplars));let o=el(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(zs,"observe");function Ks(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(Ks,"createBaseValues");function Vb(t,e){return Zu(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(Vb,"convertLabelsAndValues");function Wb(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],Pn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(Wb,"extractBucketValuesForExport");function Kb(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(Pn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),Pn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),Pn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(Kb,"addS\
umAndCountForExport");function Gb(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(Gb,"splayLabels");tl.exports=Ws});var Js=b((Sk,nl)=>{function J(){}i(J,"TreeBase");J.prototype.clear=function(){this._root=null,this.size=0};J.prototype.find=
function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>0)}return null};
J.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(t,e.data);if(r===
0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};J.prototype.lowerBound=function(t){for(var e=this.
_root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.push(
e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=e,n._ancestors.
length=o,n;return n._ancestors.length=0,n};J.prototype.upperBound=function(t){for(var e=this.lowerBound(t),n=this._comparator;e.
data()!==null&&n(e.data(),t)===0;)e.next();return e};J.prototype.min=function(){var t=this._root;if(t===null)return null;
for(;t.left!==null;)t=t.left;return t.data};J.prototype.max=function(){var t=this._root;if(t===null)return null;for(;t.right!==
null;)t=t.right;return t.data};J.prototype.iterator=function(){return new Ke(this)};J.prototype.each=function(t){for(var e=this.
iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};J.prototype.reach=function(t){for(var e=this.iterator(),n;(n=e.prev())!==
null;)if(t(n)===!1)return};function Ke(t){this._tree=t,this._ancestors=[],this._cursor=null}i(Ke,"Iterator");Ke.prototype.
data=function(){return this._cursor!==null?this._cursor.data:null};Ke.prototype.next=function(){if(this._cursor===null){
var t=this._tree._root;t!==null&&this._minNode(t)}else if(this._cursor.right===null){var e;do if(e=this._cursor,this._ancestors.
length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this._cursor.right===e)}else this._ancestors.
push(this._cursor),this._minNode(this._cursor.right);return this._cursor!==null?this._cursor.data:null};Ke.prototype.prev=
function(){if(this._cursor===null){var t=this._tree._root;t!==null&&this._maxNode(t)}else if(this._cursor.left===null){var e;
do if(e=this._cursor,this._ancestors.length)this._cursor=this._ancestors.pop();else{this._cursor=null;break}while(this._cursor.
left===e)}else this._ancestors.push(this._cursor),this._maxNode(this._cursor.left);return this._cursor!==null?this._cursor.
data:null};Ke.prototype._minNode=function(t){for(;t.left!==null;)this._ancestors.push(t),t=t.left;this._cursor=t};Ke.prototype.
_maxNode=function(t){for(;t.right!==null;)this._ancestors.push(t),t=t.right;this._cursor=t};nl.exports=J});var il=b((Ek,sl)=>{var Jb=Js();function Ge(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(Ge,"Node");Ge.prototype.
get_child=function(t){return t?this.right:this.left};Ge.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function On(t){
this._root=null,this._comparator=t,this.size=0}i(On,"RBTree");On.prototype=new Jb;On.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new Ge(t),e=!0,this.size++;else{var n=new Ge(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new Ge(t),c.set_child(r,u),e=!0,this.size++):W(u.left)&&W(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),W(u)&&W(c)){var f=a.right===o;u===c.get_child(s)?a.set_child(f,St(o,!s)):a.set_child(f,rl(o,
!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};On.prototype.remove=function(t){if(this._root===null)return!1;var e=new Ge(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!W(n)&&!W(n.get_child(a))){if(W(n.get_child(!a))){var f=St(n,a);r.set_child(c,f),r=f}else if(!W(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!W(d.get_child(!c))&&!W(d.get_child(c)))r.red=!1,d.red=!0,n.red=!0;else{
var h=s.right===r;W(d.get_child(c))?s.set_child(h,rl(r,c)):W(d.get_child(!c))&&s.set_child(h,St(r,c));var y=s.get_child(
h);y.red=!0,n.red=!0,y.left.red=!1,y.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function W(t){return t!==
null&&t.red}i(W,"is_red");function St(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(St,"single_rotate");function rl(t,e){return t.set_child(!e,St(t.get_child(!e),!e)),St(t,e)}i(rl,"d\
ouble_rotate");sl.exports=On});var al=b((Tk,ol)=>{var Yb=Js();function xt(t){this.data=t,this.left=null,this.right=null}i(xt,"Node");xt.prototype.get_child=
function(t){return t?this.right:this.left};xt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Nn(t){
this._root=null,this._comparator=t,this.size=0}i(Nn,"BinTree");Nn.prototype=new Yb;Nn.prototype.insert=function(t){if(this.
_root===null)return this._root=new xt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new xt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};Nn.prototype.remove=function(t){if(this._root===null)return!1;var e=new xt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};ol.exports=Nn});var ul=b((Ak,cl)=>{cl.exports={RBTree:il(),BinTree:al()}});var dl=b((Pk,fl)=>{var Xb=ul().RBTree;function C(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new Xb(ll),this.nreset=0,this.reset()}i(C,"TDigest");C.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};C.prototype.size=function(){return this.centroids.size};
C.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};C.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function ll(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(ll,"compare_centroid_means");function Qb(t,e){return t.
mean_cumn-e.mean_cumn}i(Qb,"compare_centroid_mean_cumns");C.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
for(var n=0;n<t.length;n++)this._digest(t[n],e)};C.prototype.push_centroid=function(t){t=Array.isArray(t)?t:[t];for(var e=0;e<
t.length;e++)this._digest(t[e].mean,t[e].n)};C.prototype._cumulate=function(t){if(!(this.n===this.last_cumulate||!t&&this.
CX&&this.CX>this.n/this.last_cumulate)){var e=0;this.centroids.each(function(n){n.mean_cumn=e+n.n/2,e=n.cumn=e+n.n}),this.
n=this.last_cumulate=e}};C.prototype.find_nearest=function(t){if(this.size()===0)return null;var e=this.centroids.lowerBound(
{mean:t}),n=e.data()===null?e.prev():e.data();if(n.mean===t||this.discrete)return n;var r=e.prev();return r&&Math.abs(r.
mean-t)<Math.abs(n.mean-t)?r:n};C.prototype._new_centroid=function(t,e,n){var r={mean:t,n:e,cumn:n};return this.centroids.
insert(r),this.n+=e,r};C.prototype._addweight=function(t,e,n){e!==t.mean&&(t.mean+=n*(e-t.mean)/(t.n+n)),t.cumn+=n,t.mean_cumn+=
n/2,t.n+=n,this.n+=n};C.prototype._digest=function(t,e){var n=this.centroids.min(),r=this.centroids.max(),s=this.find_nearest(
t);if(s&&s.mean===t)this._addweight(s,t,e);else if(s===n)this._new_centroid(t,e,0);else if(s===r)this._new_centroid(t,e,
this.n);else if(this.discrete)this._new_centroid(t,e,s.cumn);else{var o=s.mean_cumn/this.n,a=Math.floor(4*this.n*this.delta*
o*(1-o));a-s.n>=e?this._addweight(s,t,e):this._new_centroid(t,e,s.cumn)}this._cumulate(!1),!this.discrete&&this.K&&this.
size()>this.K/this.delta&&this.compress()};C.prototype.bound_mean=function(t){var e=this.centroids.upperBound({mean:t}),
n=e.prev(),r=n.mean===t?n:e.next();return[n,r]};C.prototype.p_rank=function(t){var e=Array.isArray(t)?t:[t],n=e.map(this.
_p_rank,this);return Array.isArray(t)?n:n[0]};C.prototype._p_rank=function(t){if(this.size()!==0){{if(t<this.centroids.min().
mean)return 0;if(t>this.centroids.max().mean)return 1}this._cumulate(!0);var e=this.bound_mean(t),n=e[0],r=e[1];if(this.
discrete)return n.cumn/this.n;var s=n.mean_cumn;return n!==r&&(s+=(t-n.mean)*(r.mean_cumn-n.mean_cumn)/(r.mean-n.mean)),
s/this.n}};C.prototype.bound_mean_cumn=function(t){this.centroids._comparator=Qb;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=ll;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};C.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};C.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function Zb(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(Zb,"pop_random");C.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
Zb(t));this._cumulate(!0),this.compressing=!1}};function Ee(t){this.config=t||{},this.mode=this.config.mode||"auto",C.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Ee,"Digest");Ee.prototype=Object.create(C.prototype);Ee.prototype.constructor=Ee;Ee.prototype.push=function(t){
C.prototype.push.call(this,t),this.check_continuous()};Ee.prototype._new_centroid=function(t,e,n){this.n_unique+=1,C.prototype.
_new_centroid.call(this,t,e,n)};Ee.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),C.prototype._addweight.
call(this,t,e,n)};Ee.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};fl.exports={TDigest:C,Digest:Ee}});var ml=b((Nk,pl)=>{"use strict";var{TDigest:hl}=dl(),Xs=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new hl),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return Ys.call(this).size()}percentile(e){
return Ys.call(this).percentile(e)}push(e){Ys.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function Ys(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new hl,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(Ys,"rotate");pl.exports=Xs});var xl=b((Mk,Sl)=>{"use strict";var e0=v("util"),{getLabels:gl,hashObject:bl,removeLabels:t0}=se(),{validateLabel:Qs}=De(),
{Metric:n0}=_t(),_l=ml(),r0=1e3,Zs=class extends n0{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:r0,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[bl({})]:{labels:{},td:new _l(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){wl.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(s0(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(o0(s,this)),n.push(i0(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return yl.call(this,e)()}labels(...e){let n=gl(this.labelNames,e);return Qs(
this.labelNames,n),{observe:wl.call(this,n),startTimer:yl.call(this,n)}}remove(...e){let n=gl(this.labelNames,e);Qs(this.
labelNames,n),t0.call(this,this.hashMap,n,this.sortedLabelNames)}};function s0(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(s0,"extractSummariesForExport");function i0(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(i0,"getCountForExport");function o0(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(o0,"getSumForExport");function yl(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(yl,"startTimer");function wl(t){
return e=>{let n=a0(t,e);if(Qs(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${e0.format(n.value)}`);let r=bl(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new _l(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(wl,"observe");function a0(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(a0,"convertLabelsAndValues");Sl.exports=Zs});var vl=b((Ck,El)=>{"use strict";var ei=v("url"),c0=v("http"),u0=v("https"),{gzipSync:l0}=v("zlib"),{globalRegistry:f0}=We(),
ni=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=f0),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return ti.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return ti.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return ti.call(this,"DELETE",e.jobName,e.groupings)}};
async function ti(t,e,n){let r=ei.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${d0(n)}`:"",a=`${s}/metrics${o}`,c=ei.resolve(this.gatewayUrl,a),u=ei.parse(c),f=h0(u.href)?u0:c0,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,y)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let g=f.request(d,l=>{let m="";l.setEncoding("utf8"),l.on("data",w=>{m+=w}),l.on("end",()=>{l.statusCode>=400?y(new Error(
`push failed with status ${l.statusCode}, ${m}`)):h({resp:l,body:m})})});g.on("error",l=>{y(l)}),g.on("timeout",()=>{g.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(l=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(l=l0(l)),g.write(l),g.end()}).catch(l=>{y(l)}):g.end()})}i(ti,"useGateway");function d0(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(d0,"generateGroupings");function h0(t){
return t.search(/^https/)!==-1}i(h0,"isHttps");El.exports=ni});var si=b(ri=>{"use strict";ri.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};ri.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Tl={};Di(Tl,{context:()=>m0,trace:()=>p0});var p0,m0,kl=sd(()=>{"use strict";p0={getSpan:i(()=>{},"getSpan")},m0={active:i(
()=>{},"active")}});var Rl=b(($k,oi)=>{"use strict";var Al=(kl(),id(Tl)),ii=Bs(),Pl="process_cpu_user_seconds_total",Ol="process_cpu_system_\
seconds_total",Nl="process_cpu_seconds_total";oi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new ii({name:r+Pl,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),y=h.user-
c.user,g=h.system-c.system;if(c=h,this.enableExemplars){let l={},m=Al.trace.getSpan(Al.context.active());m&&(l={traceId:m.
spanContext().traceId,spanId:m.spanContext().spanId}),u.inc({labels:s,value:y/1e6,exemplarLabels:l}),f.inc({labels:s,value:g/
1e6,exemplarLabels:l}),d.inc({labels:s,value:(y+g)/1e6,exemplarLabels:l})}else u.inc(s,y/1e6),f.inc(s,g/1e6),d.inc(s,(y+
g)/1e6)}}),f=new ii({name:r+Ol,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new ii({name:r+Nl,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
oi.exports.metricNames=[Pl,Ol,Nl]});var Il=b((qk,ai)=>{"use strict";var g0=B(),y0=Math.round(Date.now()/1e3-process.uptime()),Ml="process_start_time_seconds";
ai.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new g0({name:n+Ml,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,y0)}})};ai.exports.metricNames=[Ml]});var Ul=b((Bk,ui)=>{"use strict";var ci=B(),w0=v("fs"),b0=["VmSize","VmRSS","VmData"],Cl="process_resident_memory_bytes",
Ll="process_virtual_memory_bytes",Dl="process_heap_bytes";function _0(t){return t.split(`
`).reduce((e,n)=>{if(!b0.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(_0,"structureOutput");ui.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new ci({name:r+Cl,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let f=w0.readFileSync("/proc/self/status","utf8"),d=_0(f);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new ci({name:r+Ll,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new ci({name:r+Dl,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};ui.exports.metricNames=[Cl,Ll,Dl]});var li=b((Fk,$l)=>{"use strict";function S0(){try{return process.memoryUsage()}catch{return}}i(S0,"safeMemoryUsage");$l.
exports=S0});var jl=b((zk,fi)=>{"use strict";var x0=B(),ql=Ul(),E0=li(),Bl="process_resident_memory_bytes";function v0(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new x0({name:n+Bl,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=E0();o&&this.set(r,o.rss)}})}i(v0,"notLinuxVariant");fi.exports=(t,e)=>process.platform===
"linux"?ql(t,e):v0(t,e);fi.exports.metricNames=process.platform==="linux"?ql.metricNames:[Bl]});var Hl=b((Wk,di)=>{"use strict";var T0=B(),k0=v("fs"),A0=v("process"),Fl="process_open_fds";di.exports=(t,e={})=>{if(A0.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new T0({name:n+Fl,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=k0.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};di.exports.metricNames=[Fl]});var Vl=b((Kk,hi)=>{"use strict";var P0=B(),O0=v("fs"),zl="process_max_fds",Et;hi.exports=(t,e={})=>{if(Et===void 0)try{let a=O0.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Et=Number(u[1]);break}}catch{return}if(Et===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new P0({name:n+zl,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Et!==void 0&&this.set(r,Et)}})};hi.exports.metricNames=
[zl]});var tf=b((Gk,pi)=>{"use strict";var ve=B(),Rn;try{Rn=v("perf_hooks")}catch{}var Kl="nodejs_eventloop_lag_seconds",Gl="no\
dejs_eventloop_lag_min_seconds",Jl="nodejs_eventloop_lag_max_seconds",Yl="nodejs_eventloop_lag_mean_seconds",Xl="nodejs_\
eventloop_lag_stddev_seconds",Ql="nodejs_eventloop_lag_p50_seconds",Zl="nodejs_eventloop_lag_p90_seconds",ef="nodejs_eve\
ntloop_lag_p99_seconds";function Wl(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(Wl,"reportEventloo\
pLag");pi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let m=process.hrtime();setImmediate(Wl,m,c,r)},"collect");if(Rn&&Rn.monitorEventLoopDelay)try{let m=Rn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});m.enable(),a=i(()=>{let w=process.hrtime();setImmediate(Wl,w,c,r),u.set(r,m.
min/1e9),f.set(r,m.max/1e9),d.set(r,m.mean/1e9),h.set(r,m.stddev/1e9),y.set(r,m.percentile(50)/1e9),g.set(r,m.percentile(
90)/1e9),l.set(r,m.percentile(99)/1e9),m.reset()},"collect")}catch(m){if(m.code==="ERR_NOT_IMPLEMENTED")return;throw m}let c=new ve(
{name:n+Kl,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new ve({name:n+
Gl,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),f=new ve({name:n+Jl,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new ve({name:n+Yl,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new ve({name:n+Xl,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),y=new ve({name:n+Ql,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),g=new ve({name:n+
Zl,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),l=new ve(
{name:n+ef,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
pi.exports.metricNames=[Kl,Gl,Jl,Yl,Xl,Ql,Zl,ef]});var Je=b((Yk,nf)=>{"use strict";function N0(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(N0,"\
aggregateByObjectName");function R0(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(R0,"upda\
teMetrics");nf.exports={aggregateByObjectName:N0,updateMetrics:R0}});var af=b((Qk,mi)=>{"use strict";var{aggregateByObjectName:M0}=Je(),{updateMetrics:I0}=Je(),rf=B(),sf="nodejs_active_hand\
les",of="nodejs_active_handles_total";mi.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new rf({name:r+sf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();I0(this,M0(a),s)}}),new rf({name:r+of,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};mi.exports.metricNames=[sf,of]});var ff=b((Zk,gi)=>{"use strict";var cf=B(),{aggregateByObjectName:C0}=Je(),{updateMetrics:L0}=Je(),uf="nodejs_active_req\
uests",lf="nodejs_active_requests_total";gi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new cf({name:n+uf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();L0(this,C0(o),r)}}),new cf({name:n+lf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};gi.exports.metricNames=[uf,lf]});var mf=b((eA,yi)=>{"use strict";var df=B(),{updateMetrics:D0}=Je(),hf="nodejs_active_resources",pf="nodejs_active_resour\
ces_total";yi.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new df({name:n+hf,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}D0(this,a,r)}}),new df(
{name:n+pf,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};yi.exports.metricNames=[hf,pf]});var bf=b((tA,bi)=>{"use strict";var wi=B(),U0=li(),gf="nodejs_heap_size_total_bytes",yf="nodejs_heap_size_used_bytes",wf="\
nodejs_external_memory_bytes";bi.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=U0();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&f.set(n,d.external))},"collect"),c=new wi({name:o+gf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new wi({name:o+yf,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),f=new wi({name:o+wf,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};bi.exports.
metricNames=[gf,yf,wf]});var xf=b((rA,Si)=>{"use strict";var $0=B(),_f=v("v8"),Sf=["total","used","available"],_i={};Sf.forEach(t=>{_i[t]=`nodejs\
_heap_space_size_${t}_bytes`});Si.exports=(t,e={})=>{try{_f.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
Sf.forEach(c=>{a[c]=new $0({name:r+_i[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of _f.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Si.exports.metricNames=Object.values(_i)});var Tf=b((sA,Ei)=>{"use strict";var q0=B(),Ef=process.version,xi=Ef.slice(1).split(".").map(Number),vf="nodejs_version_i\
nfo";Ei.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new q0({name:n+vf,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(Ef,xi[0],xi[1],xi[2],...Object.values(r)).set(1)}})};Ei.exports.metricNames=[vf]});var Af=b((iA,vi)=>{"use strict";var B0=Gs(),le;try{le=v("perf_hooks")}catch{}var kf="nodejs_gc_duration_seconds",j0=[.001,
.01,.1,1,2,5],Ye=[];le&&le.constants&&(Ye[le.constants.NODE_PERFORMANCE_GC_MAJOR]="major",Ye[le.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",Ye[le.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",Ye[le.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");vi.exports=(t,e={})=>{if(!le)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:j0,a=new B0({name:n+kf,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new le.PerformanceObserver(u=>{
let f=u.getEntries()[0],d=f.detail?Ye[f.detail.kind]:Ye[f.kind];a.observe(Object.assign({kind:d},r),f.duration/1e3)}).observe(
{entryTypes:["gc"]})};vi.exports.metricNames=[kf]});var Of=b((oA,Ti)=>{"use strict";var{isObject:F0}=se(),H0=Rl(),z0=Il(),V0=jl(),W0=Hl(),K0=Vl(),G0=tf(),J0=af(),Y0=ff(),X0=mf(),
Q0=bf(),Z0=xf(),e_=Tf(),t_=Af(),Pf={processCpuTotal:H0,processStartTime:z0,osMemoryHeap:V0,processOpenFileDescriptors:W0,
processMaxFileDescriptors:K0,eventLoopLag:G0,...typeof process.getActiveResourcesInfo=="function"?{processResources:X0}:
{},processHandles:J0,processRequests:Y0,heapSizeAndUsed:Q0,heapSpacesSizeAndUsed:Z0,version:e_,gc:t_},n_=Object.keys(Pf);
Ti.exports=i(function(e){if(e!=null&&!F0(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(Pf))n(e.register,e)},"collectDefaultMetrics");Ti.exports.metricsList=n_});var Ai=b(ki=>{"use strict";var{Grouper:r_,hashObject:s_}=se();function Xe(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new r_;return e.forEach(s=>{s.values.forEach(
o=>{let a=s_(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(Xe,"AggregatorFactory");ki.AggregatorFactory=
Xe;ki.aggregators={sum:Xe(t=>t.reduce((e,n)=>e+n.value,0)),first:Xe(t=>t[0].value),omit:i(()=>{},"omit"),average:Xe(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:Xe(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:Xe(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var Cf=b((lA,If)=>{"use strict";var Qe=We(),{Grouper:i_}=se(),{aggregators:o_}=Ai(),Ue=i(()=>{let t=v("cluster");return Ue=
i(()=>t,"cluster"),t},"cluster"),Rf="prom-client:getMetricsReq",Pi="prom-client:getMetricsRes",Mf=[Qe.globalRegistry],a_=0,
Nf=!1,Oi=new Map,Mn=class extends Qe{static{i(this,"AggregatorRegistry")}constructor(e=Qe.PROMETHEUS_CONTENT_TYPE){super(
e),c_()}clusterMetrics(){let e=a_++;return new Promise((n,r)=>{let s=!1;function o(u,f){s||(s=!0,u?r(u):n(f))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
Oi.set(e,a);let c={type:Rf,requestId:e};for(let u in Ue().workers)Ue().workers[u].isConnected()&&(Ue().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=Qe.PROMETHEUS_CONTENT_TYPE){let r=new Qe,s=new i_;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=o_[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let f=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(f)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof Qe))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),Mf=e}};function c_(){Nf||(Nf=!0,Ue().isMaster&&Ue().on("message",(t,e)=>{if(e.type===Pi){let n=Oi.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){Oi.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Mn.aggregate(n.responses).metrics();n.done(null,
s)}}}),Ue().isWorker&&process.on("message",t=>{t.type===Rf&&Promise.all(Mf.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Pi,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Pi,requestId:t.requestId,error:e.message})})}))}
i(c_,"addListeners");If.exports=Mn});var Lf=b(D=>{"use strict";D.register=We().globalRegistry;D.Registry=We();Object.defineProperty(D,"contentType",{configurable:!1,
enumerable:!0,get(){return D.register.contentType},set(t){D.register.setContentType(t)}});D.prometheusContentType=D.Registry.
PROMETHEUS_CONTENT_TYPE;D.openMetricsContentType=D.Registry.OPENMETRICS_CONTENT_TYPE;D.validateMetricName=De().validateMetricName;
D.Counter=Bs();D.Gauge=B();D.Histogram=Gs();D.Summary=xl();D.Pushgateway=vl();D.linearBuckets=si().linearBuckets;D.exponentialBuckets=
si().exponentialBuckets;D.collectDefaultMetrics=Of();D.aggregators=Ai().aggregators;D.AggregatorRegistry=Cf()});var Yf=Fn(Ya(),1);var rs={};Di(rs,{Name:()=>lw,Plugin:()=>un,Priority:()=>dw,Schema:()=>hw,Version:()=>fw});var Wg={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},Kg={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{
kind:"number",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000).",required:!0},
by:{is:{kind:"string",format:"splitKey"},doc:"What keeps one client in one cluster: header:NAME, cookie:NAME, consumer o\
r ip."}}},Gg={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that is asked for on eac\
h upstream.",required:!0}}},Jg={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},doc:"The name of a Ko\
ng plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own configuration, passed o\
n as it is."}}},Xa={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's prefix on the short ho\
sts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"ownHost"}},doc:"Ol\
d hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"The cluster that se\
rves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Takes the place of the default \
cluster's url (and address) for this API. A base path is put in front."},split:{is:Kg,doc:"Weights across clusters."},pin:{
is:{kind:"string",format:"name"},doc:"Sends all of the API's traffic to this cluster, whatever split says: the instant r\
ollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is taken off before the request goes upstream. Default\
: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstream receives: upstream (\
default), client, or a host name of one's own."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},doc:"What old host\
s do: proxy (default), or redirect to the short host."},rewriteResponse:{is:{kind:"boolean"},doc:"Whether Location, Cont\
ent-Location, Refresh and Set-Cookie are mapped back to the client's host and path."},timeouts:{is:Wg,doc:"Timeouts towa\
rds the upstream, as durations such as 5s."},retries:{is:{kind:"integer",min:0,max:32767},doc:"How often a failed attemp\
t to reach the upstream is repeated. Kong's default is 5."},healthCheck:{is:Gg,doc:"Active health checks of the upstream\
s."},plugins:{is:{kind:"array",min:0,items:Jg},doc:"Kong plugins for this API alone."}}},Yg={kind:"record",fields:{host:{
is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the API's name.",required:!0},deprecated:{
is:{kind:"string",format:"date"},doc:"Since when the host is deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{
is:{kind:"string",format:"date"},doc:"When the host goes away: sent as the Sunset header (RFC 8594). Not before deprecat\
ed."}}},Xg={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster serves an API; {api} stand\
s for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The address that is dialled, while\
 Host, SNI and certificate stay those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whether the certificates of this\
 cluster's https upstreams are checked. Default: true. false lets anybody between the clusters read and change the traff\
ic."}}},ot={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"host"}},doc:"The hosts\
 on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,items:Yg},doc:"Host pa\
tterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"map",min:1,keys:"name",
values:Xg},doc:"Where APIs can be served from, by name.",required:!0},pin:{is:{kind:"string",format:"name"},doc:"Sends e\
very API to this cluster, whatever else the table says: the big red button."},defaults:{is:Xa,doc:"Fields that hold for \
every API that does not say them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:Xa},doc:"The APIs by name. {} i\
s all that most need.",required:!0}}};var Qa={"yaml-syntax":{severity:"error",when:"The file is not YAML, or says one key twice.",remedy:"Correct the YAML at \
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
f deprecated or later."},"not-available":{severity:"error",when:"A field is part of the table, but this version can't do\
 what it asks for yet.",remedy:"Take the field out until a later version has it (CHANGELOG.md)."}};function T(t,e,n,r=Qa[t].
remedy){return{code:t,severity:Qa[t].severity,path:e,message:n,remedy:r}}i(T,"finding");function Vt(t){let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}
i(Vt,"formatPath");function Lr(t){for(let e of t)if(e.severity==="error")return!0;return!1}i(Lr,"hasErrors");function oe(t){return t.length===1&&t>="0"&&t<="9"}i(oe,"isDigit");function Q(t){return t!==""&&me(t,oe)}i(Q,"isDigits");
function Re(t){return oe(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(Re,"isHexDigit");function Za(t){return t>="a"&&t<="z"||t>=
"A"&&t<="Z"}i(Za,"isLetter");function Fe(t){return Za(t)||oe(t)||t!==""&&"-._~".includes(t)}i(Fe,"isUnreserved");function Dr(t){
return me(t,e=>Za(e)||oe(e)||"!#$%&'*+-.^_`|~".includes(e))}i(Dr,"isToken");function me(t,e){for(let n=0;n<t.length;n++)
if(!e(t.charAt(n)))return!1;return!0}i(me,"every");var Ur=86400,Qg=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],Zg=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],ey=[31,28,31,30,31,30,31,31,30,31,30,31];function Me(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=ge(t,0,4),r=ge(t,5,2),s=ge(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>Wt(n,r))return;let o=ry(n,r,s)*Ur;if(t.length===10)return o;let a=ty(t.substring(10));return a===void 0?void 0:o+
a}i(Me,"parseDate");function tc(t){return Me(t)!==void 0}i(tc,"isDate");function nc(t){let e=Math.floor(t/Ur),n=t-e*Ur,r=1970,
s=e;for(;s>=$r(r);)s-=$r(r),r+=1;let o=1;for(;s>=Wt(r,o);)s-=Wt(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(ec).join(":"),c=Qg[e%7]??"",u=Zg[o-1]??"";return`${c}, ${ec(s+1)} ${u} ${r} ${a} GMT`}i(nc,"formatHttpDate");function ty(t){
let e=ge(t,1,2),n=ge(t,4,2),r=ge(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||e===void 0||n===void 0||
r===void 0||e>23||n>59||r>59)return;let s=ny(t.substring(9));return s===void 0?void 0:e*3600+n*60+r-s}i(ty,"parseTime");
function ny(t){if(t==="Z")return 0;let e=t.charAt(0),n=ge(t,1,2),r=ge(t,4,2);if(!(t.length!==6||t.charAt(3)!==":"||e!=="\
+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(ny,"parseOffset");function ge(t,e,n){
let r=t.substring(e,e+n);return r.length===n&&Q(r)?Number(r):void 0}i(ge,"digitsAt");function ec(t){return t<10?`0${t}`:
`${t}`}i(ec,"twoDigits");function rc(t){return t%4===0&&(t%100!==0||t%400===0)}i(rc,"isLeapYear");function $r(t){return rc(
t)?366:365}i($r,"daysOfYear");function Wt(t,e){return e===2&&rc(t)?29:ey[e-1]??0}i(Wt,"daysOfMonth");function ry(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=$r(s);for(let s=1;s<e;s++)r+=Wt(t,s);return r}i(ry,"daysSince1970");var sy=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),iy=2147483646,oy=4,ay=5;function qr(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;oe(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!oe(t.charAt(r));)r+=1;let c=sy.
get(t.substring(a,r));if(o===""||o.length>ay||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=oy&&e<=iy?e:void 0}i(
qr,"parseDuration");function sc(t){return qr(t)!==void 0}i(sc,"isDuration");var cy=63,uy=253;function Br(t){return t!==""&&t.length<=cy&&!t.startsWith("-")&&!t.endsWith("-")&&me(t,e=>oe(e)||e>="a"&&
e<="z"||e==="-")}i(Br,"isDnsLabel");function ye(t){if(t.length>uy)return!1;let e=t.split(".");for(let n of e)if(!Br(n))return!1;
return!Q(e[e.length-1]??"")}i(ye,"isHostName");function Kt(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!Q(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(Kt,"isIpv4");function jr(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&Kt(c))n+=2;else if(c!==""&&c.length<=
4&&me(c,Re))n+=1;else return!1}}return e.length===2?n<8:n===8}i(jr,"isIpv6");function at(t){return Kt(t)||jr(t)}i(at,"is\
IpAddress");function Ie(t){return at(t)||ye(t)}i(Ie,"isAddress");function ic(t){return t==="/"?!0:oc(t,e=>e!==""&&me(e,Fe))}i(ic,"isPrefix");function Gt(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return oc(e,ly)}i(Gt,"isBasePath");function oc(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(oc,"segmentsAre");function ly(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!fy(t.substring(e,e+3)))return!1;e+=3}else{if(!Fe(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(ly,"isNormalSegment");function fy(t){let e=t.substring(1);return e.
length===2&&me(e,Re)&&e.toUpperCase()===e}i(fy,"isUpperEscape");var Z="{api}";function I(t,e){return t.split(Z).join(e)}i(I,"withApi");function Fr(t){return t==="https"?443:80}i(Fr,"defaultPort");function we(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=dy(s);if(!(a===void 0||!Gt(o)))return{scheme:e,host:a.host,port:a.port??Fr(e),basePath:o}}
i(we,"parseUpstreamUrl");function dy(t){let e=t.indexOf("]"),n=t.indexOf(":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=hy(
r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=py(t.substring(n+1));return o===void 0?void 0:{host:s,
port:o}}i(dy,"parseAuthority");function hy(t){if(t.startsWith("[")&&t.endsWith("]")){let e=t.substring(1,t.length-1);return jr(
e)?e:void 0}return ye(t)||Kt(t)?t:void 0}i(hy,"parseHost");function py(t){if(!Q(t)||t.length>5)return;let e=Number(t);return e>=
1&&e<=65535?e:void 0}i(py,"parsePort");var zr="[a-z0-9]([a-z0-9-]*[a-z0-9])?",ac="([a-z0-9-]|\\{api\\})+",my=`${zr}(\\.${zr})*`,ct=`${ac}(\\.${ac})*`,cc="[0-9A\
-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",Hr="[!#$%&'*+.^_`|~0-9A-Za-z-]+",uc="[A-Za-z0-9._~-]|\\{api\\}";function ut(t){return e=>t(
I(e,"a"))}i(ut,"withSomeApi");var Vr={name:{mustBe:"a DNS label (RFC 1123): lower-case letters, digits and hyphens, at m\
ost 63, a letter or digit at both ends",allows:Br,pattern:`^${zr}$`},host:{mustBe:"a host name in lower case, such as de\
v-01.example.com, without scheme, port, wildcard or final dot",allows:ye,pattern:`^${my}$`},hostPattern:{mustBe:`a host \
name in lower case in which ${Z} stands for the API's name, once`,allows:i(t=>t.split(Z).length===2&&ut(ye)(t),"allows"),
pattern:`^${ct}$`},ownHost:{mustBe:`a host name in lower case (${Z} may stand for the API's name), without scheme, port,\
 wildcard or final dot`,allows:ut(ye),pattern:`^${ct}$`},prefix:{mustBe:"a path such as /api01 or /team/api01: letters, \
digits and -._~ between single slashes, none at the end, no . or .. segment",allows:ut(ic),pattern:`^/((${uc})+(/(${uc})\
+)*)?$`},url:{mustBe:"http://host[:port][/base] or https://host[:port][/base], without user, query or fragment",allows:i(
t=>we(I(t,"a"))!==void 0,"allows"),pattern:`^https?://(${ct}|\\[${cc}\\])(:[0-9]+)?(/[^?# ]*)?$`},address:{mustBe:"an IP\
 address or a host name, without a port",allows:ut(Ie),pattern:`^(${ct}|${cc})$`},hostHeader:{mustBe:'"upstream", "clien\
t" or a host name in lower case',allows:ut(ye),pattern:`^${ct}$`},date:{mustBe:'a day such as "2027-03-31" or a time suc\
h as "2027-03-31T18:00:00Z"',allows:tc,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[\
0-9]{2}))?$"},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257), at most 24 days",allows:sc,pattern:"^(\
[0-9]{1,5}(h|m|s|ms)){1,4}$"},splitKey:{mustBe:'"header:NAME", "cookie:NAME", "consumer" or "ip"',allows:gy,pattern:`^(h\
eader:${Hr}|cookie:${Hr}|consumer|ip)$`},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>Gt(
t)&&t!=="","allows"),pattern:"^/[^?# ]*$"},pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting",allows:i(
t=>t!==""&&Dr(t),"allows"),pattern:`^${Hr}$`}};function gy(t){if(t==="consumer"||t==="ip")return!0;let e=t.indexOf(":"),
n=t.substring(0,e),r=t.substring(e+1);return(n==="header"||n==="cookie")&&r!==""&&Dr(r)}i(gy,"isSplitKey");function Jt(t,e){let n,r=3;for(let s of e){let o=yy(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(Jt,"close\
st");function yy(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(yy,"editDistance");function lt(t){return Array.isArray(t)}i(lt,"isList");function ee(t){return typeof t=="object"&&t!==null&&!lt(t)}i(ee,"i\
sMap");function lc(t,e,n){let r=[];return Yt(t,e,n,r),r}i(lc,"checkStructure");function Yt(t,e,n,r){if(t==null){r.push(T(
"null-value",n,`${Ce(n)} has no value.`));return}switch(e.kind){case"record":ee(t)?by(t,e,n,r):r.push(be(t,"a map",n));return;case"\
map":ee(t)?_y(t,e,n,r):r.push(be(t,"a map",n));return;case"array":lt(t)?Sy(t,e,n,r):r.push(be(t,"a list",n));return;default:{
let s=wy(t,e,n);s!==void 0&&r.push(s)}}}i(Yt,"check");function wy(t,e,n){switch(e.kind){case"opaque":return ee(t)?void 0:
be(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:be(t,"true or false",n);case"integer":case"number":return xy(
t,e,n);case"enum":return Ey(t,e.values,n);case"string":{if(typeof t!="string")return be(t,"text",n);let r=Vr[e.format];return r.
allows(t)?void 0:Xt(t,r.mustBe,n)}}}i(wy,"checkLeaf");function by(t,e,n,r){let s=Object.keys(e.fields);for(let o of Object.
keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?Yt(t[o],a.is,[...n,o],r):r.push(vy(o,s,n))}for(let o of s)e.fields[o]?.
required===!0&&!Object.keys(t).includes(o)&&r.push(T("missing-field",[...n,o],`${Ce(n)} needs the field ${o}.`))}i(by,"c\
heckRecord");function _y(t,e,n,r){let s=Vr[e.keys],o=Object.keys(t);for(let a of o)s.allows(a)||r.push(Xt(a,s.mustBe,[...n,
a])),Yt(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(T("too-few",n,`${Ce(n)} has no entry.`))}i(_y,"checkMap");function Sy(t,e,n,r){
for(let s=0;s<t.length;s++)Yt(t[s],e.items,[...n,s],r);t.length<e.min&&r.push(T("too-few",n,`${Ce(n)} has no entry.`))}i(
Sy,"checkArray");function xy(t,e,n){let r=e.kind==="integer"?"a whole number":"a number";if(typeof t!="number")return be(
t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||Math.floor(t)===t)))return Xt(`${t}`,`${r} from ${e.min} to ${e.max}`,
n)}i(xy,"checkNumber");function Ey(t,e,n){return typeof t!="string"?be(t,"text",n):e.includes(t)?void 0:Xt(t,`one of ${e.
join(", ")}`,n)}i(Ey,"checkEnum");function vy(t,e,n){let r=Jt(t,e),s=r===void 0?`Known here: ${e.join(", ")}.`:`Did you \
mean ${r}?`;return T("unknown-field",[...n,t],`${Ce(n)} has no field ${t}.`,s)}i(vy,"unknownField");function be(t,e,n){return T(
"wrong-type",n,`${Ce(n)} must be ${e}, and is ${Ty(t)}.`)}i(be,"wrongType");function Xt(t,e,n){return T("bad-value",n,`${Ce(
n)}: "${t}" must be ${e}.`)}i(Xt,"badValue");function Ty(t){return lt(t)?"a list":ee(t)?"a map":typeof t=="string"?`the \
text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(t)}`}i(Ty,"describe");function Ce(t){return t.length===
0?"routeTable":Vt(t)}i(Ce,"label");function Kr(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...fc(n.is),...n.required===!0&&{required:!0}}}))}i(Kr,
"kongFieldsOf");function fc(t){return t.kind!=="record"?Wr(t):{type:"record",fields:Object.entries(t.fields).map(([n,r])=>({
[n]:fc(r.is)}))}}i(fc,"kongFieldTypeOf");function ft(t,e){if(e.kind==="array"&&lt(t))return t.map(r=>ft(r,e.items));if(e.
kind==="map"&&ee(t))return ky(t,r=>ft(r,e.values));if(e.kind!=="record"||!ee(t))return t;let n={};for(let r of Object.keys(
t)){let s=e.fields[r]?.is,o=s===void 0?t[r]:ft(t[r],s);(s?.kind!=="record"||!ee(o)||Object.keys(o).length>0)&&(n[r]=o)}return n}
i(ft,"withoutFilledRecords");function ky(t,e){let n={};for(let r of Object.keys(t))n[r]=e(t[r]);return n}i(ky,"mapValues");
function Wr(t){switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:"string",one_of:t.values};case"\
integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"boolean"};case"array":return{
type:"array",elements:Wr(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",keys:{type:"string",len_min:1},
values:Wr(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{inline:{type:"object"}}};case"\
record":return{type:"record",fields:Kr(t)}}}i(Wr,"kongTypeOf");var dc=["nativeRoutes","catchAll","logDecision"],hc=[...dc.map(t=>({[t]:{type:"boolean",default:!1}})),...Kr(ot)];function pc(t){
if(!ee(t))return{nativeRoutes:!1,catchAll:!1,logDecision:!1,table:t};let e={};for(let n of Object.keys(t))!dc.includes(n)&&
!Ay(n)&&(e[n]=t[n]);return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===!0,logDecision:t.logDecision===!0,table:ft(
e,ot)}}i(pc,"readConfig");function Ay(t){return t.startsWith("__")||t.endsWith("_id")}i(Ay,"isAddedByKong");function Gr({api:t,entry:e,cluster:n,because:r},{host:s}){return{api:t,entry:e,cluster:n,host:s,because:r.join(",")}}i(Gr,
"loggedDecision");function mc(t){return t.legacyPatterns.every(({responseHeaders:e})=>Object.keys(e).length===0)}i(mc,"i\
sLeftToKong");function gc({scheme:t,host:e,address:n,port:r,target:s},o,{tlsVerify:a}){let c=[];t!==o.scheme&&c.push(["s\
ervice.request.setScheme",t]);let u=n.includes(":")?`[${n}]`:n;c.push(["service.setTarget",u,r]),t==="https"&&c.push(["s\
ervice.setTlsVerify",a]),e!==u&&c.push(["service.request.setHeader","Host",e]);let f=Py(s);return f!==o.path&&c.push(["s\
ervice.request.setPath",f]),c}i(gc,"upstreamCalls");function yc({timeouts:t,retries:e}){let n=[];return t!==void 0&&n.push(
["service.setTimeouts",t.connect,t.send,t.read]),e!==void 0&&n.push(["service.setRetries",e]),n}i(yc,"connectionCalls");
function Jr({responseHeaders:t}){return Object.keys(t).length>0?[["response.setHeaders",t]]:[]}i(Jr,"responseCalls");function wc(t,e){
return["log.setSerializeValue","kdp",Gr(t,e)]}i(wc,"loggingCall");function Py(t){let e=t.indexOf("?");return e===-1?t:t.
substring(0,e)}i(Py,"withoutQuery");var ae={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
th is not a valid one, or leaves the root."},"unknown-path":{type:"urn:ddd-int-kdp:problem:unknown-path",title:"No API h\
as this path",status:404,detail:"No API of the route table is served below this path on this host."},"unknown-host":{type:"\
urn:ddd-int-kdp:problem:unknown-host",title:"Not a host of this gateway",status:421,detail:"The request's host is not in\
 the route table."},"host-form":{type:"urn:ddd-int-kdp:problem:host-form",title:"The host is not written as Kong compare\
s it",status:421,detail:"Kong compares hosts as they are sent: write it in lower case, without a final dot."},"no-route":{
type:"urn:ddd-int-kdp:problem:no-route",title:"Kong has no route for this request",status:503,detail:"The route table ha\
s an API for this request, but Kong's route of it is missing."},"no-table":{type:"urn:ddd-int-kdp:problem:no-table",title:"\
No valid route table",status:503,detail:"The gateway has been given a route table with errors, and had no valid one befo\
re."},failure:{type:"urn:ddd-int-kdp:problem:failure",title:"The request could not be routed",status:503,detail:"Somethi\
ng went wrong inside the gateway. The request was not forwarded."}};var Qt="application/problem+json";function dt(t,e,n){let{type:r,title:s,status:o,detail:a}=ae[t];return JSON.stringify({
type:r,title:s,status:o,detail:a,...e!==null&&{api:e},request_id:n})}i(dt,"problemBody");var Oy="kdp_request",en=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.
getVar("upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let n=Zt(await e.nginx.getVar(Oy));
if(n!=="")return Ny(n);this.#e=!1}return{method:Zt(await e.nginx.getVar("request_method")),host:Zt(await e.nginx.getVar(
"http_host")),target:Zt(await e.nginx.getVar("request_uri"))}}};function Ny(t){let[e="",n="",...r]=t.split(" ");return{method:e,
host:n,target:r.join(" ")}}i(Ny,"parseRequestLine");function Zt(t){if(t==null)return"";if(typeof t=="string"&&Ry(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(Zt,"byt\
eString");function Ry(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(Ry,"isAscii");function Yr(t,e){let n=I(t.url,e),r=we(n);if(r===void 0)throw new Error(`unchecked table: ${n} is no upstream URL`);let{
scheme:s,host:o,port:a,basePath:c}=r;return{scheme:s,host:Xr(o.includes(":")?`[${o}]`:o,s,a),address:t.address===void 0?
o:I(t.address,e),port:a,basePath:c,tlsVerify:t.tlsVerify??!0}}i(Yr,"destinationOf");function Xr(t,e,n){return n===Fr(e)?
t:`${t}:${n}`}i(Xr,"withPort");function bc(t){if(t.startsWith("["))return null;let e=t.indexOf(":"),n=e===-1?t:t.substring(
0,e);return at(n)?null:n}i(bc,"serverNameOf");function tn(t){let e=t.indexOf(Z);return{text:t,before:t.substring(0,e),after:t.substring(e+Z.length)}}i(tn,"patternOf");
function _e(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(_e,"apiOfHost");function nn(t){let e=t.indexOf(":");if(e===-1)return _c(t.toLowerCase());let n=t.substring(e+1);return n===""||Q(n)?_c(t.
substring(0,e).toLowerCase()):""}i(nn,"hostKey");function Sc(t){let e=t.indexOf(":");return e!==-1&&Q(t.substring(e+1))?
t.substring(0,e):t}i(Sc,"withoutPort");function _c(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(_c,"withoutFi\
nalDot");function Qr(){return{value:void 0,children:new Map}}i(Qr,"createPrefixTree");function xc(t,e,n){let r=t;for(let s of e.split(
"/")){if(s==="")continue;let o=r.children.get(s);o===void 0&&(o=Qr(),r.children.set(s,o)),r=o}r.value=n}i(xc,"addPrefix");
function Ec(t,e){let n=t,r=t.value,s=1;for(;s<e.length&&n.children.size>0;){let o=e.indexOf("/",s),a=o===-1?e.length:o;if(n=
n.children.get(e.substring(s,a)),n===void 0)return r;r=n.value??r,s=a+1}return r}i(Ec,"findLongestPrefix");var vc={};function Tc(t,e,n){let r=nn(e);if(t.shortHosts.has(r)){let o=Ec(t.prefixes,n);return o===void 0?{kind:"unknown\
-path",entry:"short"}:{kind:"api",entry:"short",route:o,prefix:o.prefix,responseHeaders:vc}}let s=t.ownHosts.get(r);if(s!==
void 0)return{kind:"api",entry:"legacy",route:s,prefix:"",responseHeaders:vc};for(let{pattern:o,responseHeaders:a}of t.legacyPatterns){
let c=_e(o,r),u=c===void 0?void 0:t.routes.get(c);if(u!==void 0)return{kind:"api",entry:"legacy",route:u,prefix:"",responseHeaders:a}}
return{kind:"unknown-host"}}i(Tc,"matchRequest");var My="!*'();:@&=+$,/?%#[]",rn="0123456789ABCDEF";function sn(t){if(!t.startsWith("/"))return;if(Iy(t))return t;let e=Cy(
t);if(!(e===void 0||Ly(t)))return Uy(e)}i(sn,"normalPath");function Iy(t){let e="";for(let n=0;n<t.length;n++){let r=t.charAt(
n);if(e==="/"&&(r==="/"||r===".")||!Fe(r)&&r!=="/")return!1;e=r}return!0}i(Iy,"isPlain");function Cy(t){let e=[],n=0;for(;n<
t.length;){let r=t.charAt(n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=Ac(t,n+1);if(o===void 0||o===0)
return;e.push(kc(o,!0)),n+=3}else e.push(kc(s,!1)),n+=1}return e.join("")}i(Cy,"normalizeEscapes");function kc(t,e){let n=String.
fromCharCode(t);return Fe(n)||My.includes(n)&&!e?n:`%${rn.charAt(Math.floor(t/16))}${rn.charAt(t%16)}`}i(kc,"encode");function Ly(t){
let e=t.indexOf("#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of Dy(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=
1),r<0)return!0;return!1}i(Ly,"climbsAboveRoot");function Dy(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?Ac(
t,n+1):void 0;if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=
3}}return e.join("")}i(Dy,"decodeDotsAndSlashes");function Uy(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){
let o=n[s]??"";o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join(
"/")}${r?"/":""}`}i(Uy,"resolveSegments");function Ac(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!Re(n)||!Re(r)))return rn.
indexOf(n.toUpperCase())*16+rn.indexOf(r.toUpperCase())}i(Ac,"hexValue");function on(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(on,"splitTarget");function Pc(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(Pc,"upstreamPath");function Oc(t,e){let{path:n,query:r}=on(e.target),s=sn(n);if(s===void 0)return Zr("malformed-path",null);let o=Tc(t,e.host,
s);switch(o.kind){case"unknown-host":return Zr("unknown-host",null);case"unknown-path":return Zr("unknown-path",o.entry);case"\
api":return{api:o.route.api,entry:o.entry,cluster:o.route.cluster,because:[o.route.isPinned?"pin":"default"],upstream:$y(
o,e,s,r),responseHeaders:o.responseHeaders,exit:null}}}i(Oc,"decide");function $y(t,e,n,r){let{route:s,prefix:o}=t,{destination:a}=s,
c=qy(s.hostHeader,e.host,a),u=s.stripPath?o:"";return{scheme:a.scheme,host:c,sni:a.scheme==="https"?bc(c):null,address:a.
address,port:a.port,target:Pc(n,u,a.basePath)+r}}i($y,"upstreamOf");function qy(t,e,n){return t==="upstream"?n.host:t===
"client"?e:Xr(t,n.scheme,n.port)}i(qy,"hostHeaderOf");function Zr(t,e){let{status:n,type:r}=ae[t];return{api:null,entry:e,
cluster:null,because:[t],upstream:null,responseHeaders:{},exit:{status:n,type:r,headers:{"Content-Type":"application/pro\
blem+json"}}}}i(Zr,"exit");function ht(t){let e=Object.keys(t.clusters),n=e.length===1?e[0]:void 0,r=[];for(let s of Object.keys(t.apis)){let o={...t.
defaults,...t.apis[s]};r.push({name:s,settings:o,path:I(o.path??"/{api}",s),hosts:(o.hosts??[]).map(a=>I(a,s)),cluster:o.
cluster??n})}return r}i(ht,"effectiveApis");function te(t,e,n){return t.apis[e]?.[n]!==void 0?["apis",e,n]:["defaults",n]}
i(te,"whereSaid");function Nc(t,e,n,r,s){let o=t.clusters[n];if(o===void 0)throw new Error(`unchecked table: there is no cluster ${n}`);if(s===
void 0||n!==r)return Yr(o,e);let{tlsVerify:a}=o;return Yr({url:s,...a!==void 0&&{tlsVerify:a}},e)}i(Nc,"destinationIn");var By=6e4;function Rc(t){let e=new Map,n=Qr(),r=new Map;for(let s of ht(t)){let o=jy(t,s);e.set(s.name,o),xc(n,s.path,o);
for(let a of s.hosts)r.set(a,o)}return{routes:e,shortHosts:new Set(t.shortHosts),prefixes:n,ownHosts:r,legacyPatterns:(t.
legacyHosts??[]).map(Hy)}}i(Rc,"compileTable");function jy(t,e){let{settings:n}=e,r=t.pin??n.pin,s=r??e.cluster??"";return{
api:e.name,prefix:e.path,stripPath:n.stripPath??!0,hostHeader:I(n.hostHeader??"upstream",e.name),cluster:s,isPinned:r!==
void 0,destination:Nc(t,e.name,s,e.cluster,n.upstream),timeouts:Fy(n.timeouts),retries:n.retries}}i(jy,"compileApi");function Fy(t){
if(t===void 0)return;let e=i(n=>(n===void 0?void 0:qr(n))??By,"milliseconds");return{connect:e(t.connect),send:e(t.send),
read:e(t.read)}}i(Fy,"compileTimeouts");function Hy({host:t,deprecated:e,sunset:n}){let r=e===void 0?void 0:Me(e),s=n===
void 0?void 0:Me(n);return{pattern:tn(t),responseHeaders:{...r!==void 0&&{Deprecation:`@${r}`},...s!==void 0&&{Sunset:nc(
s)}}}}i(Hy,"compileLegacyHost");function Mc(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(zy(o,r,a))},"check");
s(t.pin,["pin"]);for(let[o,a]of es(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);for(let c of Object.keys(a.split?.
weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;let a=`Nothing says which cl\
uster serves ${o.name}: ${r.join(" or ")}.`;n.push(T("no-cluster",["apis",o.name],a))}return n}i(Mc,"checkClusters");function Ic(t){
let e=[];for(let[n,{split:r}]of es(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(r.weights))s+=r.weights[o]??
0;s===100||s===1e3||e.push(T("weights-sum",[...n,"split","weights"],`The weights add up to ${s}.`))}return e}i(Ic,"check\
Weights");function Cc(t){let e=[],n=i((r,s)=>{e.push(T("not-available",r,`${s} is not available yet.`))},"refuse");for(let[
r,s]of es(t))s.split!==void 0&&n([...r,"split"],"Splitting traffic across clusters"),s.legacy==="redirect"&&n([...r,"leg\
acy"],"Redirecting old hosts"),s.rewriteResponse===!0&&n([...r,"rewriteResponse"],"Rewriting responses");return e}i(Cc,"\
checkAvailable");function Lc(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??"upstream";if(o==="ups\
tream"||s.cluster===void 0)continue;let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=te(t,s.name,"hostHeader"),
u=c.join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let f=o==="client"?"the host that the client call\
ed":o,d=`${s.name} is served by ${a} with Host and SNI ${f}; its certificate is checked against that.`;n.push(T("sni-is-\
not-upstream",c,d))}return n}i(Lc,"checkHostHeaders");function es(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],
t.defaults]);for(let n of Object.keys(t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}i(es,"saidSet\
tings");function zy(t,e,n){let r=Jt(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(", ")}\
.`;return T("unknown-cluster",n,`There is no cluster ${t}.`,s)}i(zy,"unknownCluster");function Dc(t,e){return[...Vy(t),...Wy(t,e),...Ky(t,e),...Gy(t,e),...Jy(t)]}i(Dc,"checkHosts");function Vy(t){let e=[];t.
shortHosts.forEach((r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(T("host-repeated",["shortHosts",s],`${r} stands twice in \
shortHosts.`))});let n=(t.legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(T("host-repe\
ated",["legacyHosts",s,"host"],`${r} stands twice in legacyHosts.`))}),e}i(Vy,"checkRepeatedHosts");function Wy(t,e){let n=[],
r=new Set(Object.keys(t.apis)),s=new Set(t.shortHosts),o=pt(t),a=new Map;for(let c of e)c.hosts.forEach((u,f)=>{let d=[...te(
t,c.name,"hosts"),f],h=a.get(u);s.has(u)&&n.push(T("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(T("host\
-repeated",d,`${u} stands twice for ${c.name}.`)):h!==void 0&&n.push(T("host-taken",d,`${u} is an own host of both ${h} \
and ${c.name}.`)),a.set(u,h??c.name);for(let y of o){let g=_e(y,u);if(g===void 0||g===c.name||!r.has(g))continue;let l=`${u}\
 goes to ${c.name}, and so no longer to ${g}, for which a legacy pattern means it.`;n.push(T("host-shadowed",d,l))}Ie(u)||
n.push(T("name-too-long",d,`${u} is too long for DNS.`))});return n}i(Wy,"checkOwnHosts");function Ky(t,e){let n=[],r=new Set(
e.map(s=>s.name));return pt(t).forEach((s,o)=>{for(let a of t.shortHosts){let c=_e(s,a);if(c===void 0||!r.has(c))continue;
let u=`For ${c} the pattern means ${a}, which is a short host.`;n.push(T("host-is-short",["legacyHosts",o,"host"],u))}}),
n}i(Ky,"checkPatternsAgainstShortHosts");function Gy(t,e){let n=[],r=pt(t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.
length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["legacyHosts",c,"host"],f=I(a.text,o);Ie(f)||n.push(T("name-too\
-long",u,`${f} is too long for DNS.`));for(let d of r.slice(0,c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))
continue;let h=e.find(l=>{let m=_e(d,I(a.text,l.name));return m!==void 0&&m!==l.name&&s.has(m)});if(h===void 0)continue;
let g=`${I(a.text,h.name)}, meant for ${h.name} here, already goes to another API by ${d.text}.`;n.push(T("host-shadowed",
u,g))}}),n}i(Gy,"checkLegacyNames");function Jy(t){let e=[];return(t.legacyHosts??[]).forEach(({deprecated:n,sunset:r},s)=>{
if(n===void 0||r===void 0)return;let o=Me(n),a=Me(r);if(o===void 0||a===void 0||a>=o)return;let c=`The host's sunset, ${r}\
, is before its deprecation, ${n}.`;e.push(T("sunset-too-early",["legacyHosts",s,"sunset"],c))}),e}i(Jy,"checkDates");function pt(t){
return(t.legacyHosts??[]).map(e=>tn(e.host))}i(pt,"patternsOf");function $c(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(T("path-taken",Uc(t,s),a))}}for(let s of e){let o=Yy(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(T("path-inside",Uc(t,s),a))}return n}i($c,"checkPaths");function Uc(t,e){return e.
settings.path===void 0?["apis",e.name]:te(t,e.name,"path")}i(Uc,"pathOf");function Yy(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(Yy,"ownerOfParent");var ts="";function qc(t,e){let n=[];for(let r of Object.keys(t.clusters)){if(t.clusters[r]?.tlsVerify!==!1)continue;let s=`\
The certificates of cluster ${r} are not checked: anybody on the way can read and change its traffic.`;n.push(T("tls-unv\
erified",["clusters",r,"tlsVerify"],s))}return n.length>0&&n.push(...Qy(t,e)),[...n,...Xy(t,e)]}i(qc,"checkTls");function Xy(t,e){
let n=[],r=new Set;for(let s of e){if(s.cluster===void 0||t.clusters[s.cluster]?.tlsVerify===!1)continue;let o=s.settings.
upstream===void 0?["clusters",s.cluster,"url"]:te(t,s.name,"upstream"),a=Bc(t,s,s.cluster)?.use;if(a===void 0||!at(a.name)||
r.has(o.join(".")))continue;r.add(o.join("."));let c=`For ${s.name} the upstream is ${a.name}, an address, which Kong do\
es not look for among a certificate's addresses.`;n.push(T("https-address",o,c))}return n}i(Xy,"checkAddresses");function Qy(t,e){
let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.keys(t.clusters)){let c=Bc(t,o,a);if(c===void 0)continue;
let{place:u,use:f}=c,d=s.get(u)??[],h=d.find(g=>Zy(g,f)),y=f.isVerified?h?.cluster??"":a;if(h!==void 0&&!r.has(y)){r.add(
y);let g=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.name} by cluster ${a}, checked by one of them\
 and not by the other.`;n.push(T("tls-mixed",["clusters",y,"tlsVerify"],g))}d.some(g=>g.isVerified===f.isVerified&&g.name===
f.name)||d.push(f),s.set(u,d)}return n}i(Qy,"checkMixed");function Bc(t,{name:e,cluster:n,settings:r},s){let o=t.clusters[s];
if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=we(I(a?r.upstream??"":o.url,e));if(c?.scheme!=="https")return;let u=a||
o.address===void 0?c.host:I(o.address,e),f=r.hostHeader??"upstream",d=f==="upstream"?c.host:f==="client"?ts:I(f,e);return{
place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.tlsVerify!==!1,name:d}}}i(Bc,"useOf");function Zy(t,e){return t.
isVerified===e.isVerified?!1:t.name===e.name||t.name===ts||e.name===ts}i(Zy,"isMixed");function zc(t,e){let n=ew(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Fc(r,jc(a,e),f=>Hc(a,f.name,c!==void 0,n,u)),c!==void 0&&Fc(r,jc(c,e),f=>nw(c,
f.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=Hc(o,s.name,!1,
n,te(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(zc,"checkUpstreams");function ew(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return{hosts:n,patterns:pt(t),apis:new Set(e.map(r=>r.name))}}i(ew,"collect\
OwnHosts");function tw(t,e){return t.hosts.has(e)?!0:t.patterns.some(n=>{let r=_e(n,e);return r!==void 0&&t.apis.has(r)})}
i(tw,"isOwnHost");function jc(t,e){return t.includes(Z)?e:e.slice(0,1)}i(jc,"named");function Fc(t,e,n){for(let r of e){
let s=n(r);if(s!==void 0){t.push(s);return}}}i(Fc,"pushFirst");function Hc(t,e,n,r,s){let o=we(I(t,e));if(o===void 0)return T(
"name-too-long",s,`${I(t,e)} is too long for DNS.`);if(n||!tw(r,o.host))return;let a=`For ${e} the upstream is ${o.host}\
, one of the table's own hosts: requests would come back here.`;return T("upstream-loop",s,a)}i(Hc,"checkUrl");function nw(t,e,n){
if(!Ie(I(t,e)))return T("name-too-long",n,`${I(t,e)} is too long for DNS.`)}i(nw,"checkAddressName");var rw={url:"http://stand-in.invalid"};function Wc(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>an(o,[])||an(o,["clusters"])||an(o,["apis"])))return;let r=t,s=Vc(r.clusters,n,"clusters",rw);
return{shortHosts:ns(n,"shortHosts")?[]:r.shortHosts,legacyHosts:ns(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||ns(n,"pin")?{}:{pin:r.pin},defaults:sw(r.defaults??{},n,s),apis:Vc(r.apis,n,"apis",void 0)}}i(Wc,"salvageT\
able");function sw(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>an(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(sw,"salvageDefaults");function Vc(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(Vc,"withoutBad");
function ns(t,e){return t.some(n=>n[0]===e)}i(ns,"isUnder");function an(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(an,"isAt");function Kc(t){let e=lc(t,ot,[]),n=Lr(e)?Wc(t,e):t,r=[...e,...n===void 0?[]:iw(n)];return{findings:r,table:Lr(r)?void 0:
n}}i(Kc,"checkTable");function iw(t){let e=ht(t);return[...Mc(t,e),...Ic(t),...Dc(t,e),...$c(t,e),...zc(t,e),...qc(t,e),
...Lc(t,e),...Cc(t)]}i(iw,"checkMeaning");var cn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(ow).join(" ")}`),this.name="TableRefused",this.findings=e}};function ow({code:t,path:e,message:n,remedy:r}){return`[${t}\
] ${Vt(e)}: ${n} ${r}`}i(ow,"describe");var un=class{static{i(this,"Plugin")}#e;#t;#n;#s=new en;constructor(e){this.#t=pc(e);let n=Kc(this.#t.table);if(n.table===
void 0)throw new cn(n.findings);this.#e=Rc(n.table),this.#n=this.#t.nativeRoutes&&mc(this.#e)}async access(e){if(this.#n)
return;let n=await this.#s.read(e),r=Oc(this.#e,n);if(r.upstream===null)return this.#i(e,n,r);if(this.#t.catchAll)return this.#a(
e,aw(n.host)?"no-route":"host-form",n,r);let s=this.#e.routes.get(r.api??"");if(s===void 0)throw new Error(`decided for ${String(
r.api)}, which has no route`);for(let o of await this.#r(e,n,r,r.upstream,s))await uw(e,o)}async#r(e,n,r,s,o){let{nativeRoutes:a,
logDecision:c}=this.#t;if(a)return Jr(r);let u=await this.#s.serviceScheme(e);return[...gc(s,{scheme:u,path:cw(n)},o.destination),
...yc(o),...Jr(r),...c?[wc(r,n)]:[]]}async#i(e,n,r){if(this.#t.nativeRoutes)return;let[s]=r.because;return s===void 0||s===
"default"||s==="pin"?void 0:this.#a(e,s,n,r)}async#a(e,n,r,s){this.#t.logDecision&&await e.log.setSerializeValue("kdp",{
...Gr(s,r),cluster:null,because:n});let o=String(await e.nginx.getVar("kong_request_id")??""),a=dt(n,s.api,o);return e.response.
exit(ae[n].status,a,{"Content-Type":Qt})}};function aw(t){return Sc(t)===nn(t)}i(aw,"isAsKongComparesIt");function cw(t){
return sn(on(t.target).path)??"/"}i(cw,"pathOf");async function uw(t,e){switch(e[0]){case"service.request.setScheme":await t.
service.request.setScheme(e[1]);break;case"service.setTarget":await t.service.setTarget(e[1],e[2]);break;case"service.se\
tTlsVerify":await t.service.setTlsVerify(e[1]);break;case"service.request.setHeader":await t.service.request.setHeader(e[1],
e[2]);break;case"service.request.setPath":await t.service.request.setPath(e[1]);break;case"service.setTimeouts":await t.
service.setTimeouts(e[1],e[2],e[3]);break;case"service.setRetries":await t.service.setRetries(e[1]);break;case"response.\
setHeaders":await t.response.setHeaders(e[1]);break;case"log.setSerializeValue":await t.log.setSerializeValue(e[1],e[2]);
break}}i(uw,"perform");var lw="route-table",fw="0.1.0",dw=850,hw=hc;import{resolve as pw}from"node:path";import{pathToFileURL as mw}from"node:url";var Gc=["certificate","rewrite","access","response","preread","log"],gw=["rewrite","access","response"];function Jc({Plugin:t}){
let e=t.prototype;return Gc.filter(n=>typeof e[n]=="function")}i(Jc,"phasesOf");function Yc(t,e){if(!Gc.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(Yc,"phaseOf");function ss(t){return gw.includes(t)}
i(ss,"canExit");async function Xc(t){let e=await import(mw(pw(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is no plugin: it must export Plugi\
n (a class), Name and Version`);return{Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(Xc,"loadPluginModule");function is(t){return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:Jc(t),Schema:{name:t.Name,fields:[{config:{
type:"record",fields:t.Schema}}]}}}i(is,"describePlugin");function Qc(t){return JSON.stringify({Protocol:"MsgPack:1",Plugins:[
is(t)]})}i(Qc,"dumpDescription");import{createServer as gb}from"node:http";import{connect as mb}from"node:net";var He=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},ze=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#s=1;#r=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#a(e,s),!(this.#s>0||this.#r>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#a(e,n){let r=n;for(;r<e.length&&(this.#s>0||this.#r>0);)if(this.#r>
0){let s=Math.min(this.#r,e.length-r);this.#r-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#c();return r}#c(){
let e=this.#i[0]??0,n=bw(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#s+=n.valuesPerUnit*r-1,this.#r=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#r+this.#s>this.#e)throw new He(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#s=1,n}};function P(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(P,"layout");var ln=P(0,0,0),os=1,as=2,ww=[ln,void 0,ln,ln,P(1,0,1),P(2,0,1),P(4,0,1),P(1,0,1,0,1),P(2,0,1,0,1),P(4,0,1,
0,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,1,1),P(0,2,1),P(0,4,1),P(0,8,1),P(0,2,1),P(0,3,1),P(0,5,1),
P(0,9,1),P(0,17,1),P(1,0,1),P(2,0,1),P(4,0,1),P(2,0,0,os),P(4,0,0,os),P(2,0,0,as),P(4,0,0,as)];function bw(t){if(t<=127||
t>=224)return ln;if(t<=143)return P(0,t&15,0,as);if(t<=159)return P(0,t&15,0,os);if(t<=191)return P(0,t&31,1);let e=ww[t-
192];if(e===void 0)throw new He(`byte 0x${t.toString(16)} begins no MessagePack value`);return e}i(bw,"layoutOf");var En=Fn(vu(),1);import{isUtf8 as lb}from"node:buffer";var xe=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Tu=0,ku=1,fb=2,
Au=new En.Encoder({ignoreUndefined:!0}),db=new En.Decoder({rawStrings:!0}),hb=new TextDecoder("utf-8",{ignoreBOM:!0});function Pu(t){
let e=Ru(t),[n,r,s,o]=e;if(n!==Tu||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new xe("a message is \
no RPC request");return{id:r,method:s,argument:o[0]}}i(Pu,"decodeRequest");function Ou(t){let[e,n,r,s]=Ru(t);if(e!==fb){
if(e!==ku||typeof n!="number")throw new xe("a message is no RPC answer");return{id:n,error:pb(r),result:s}}}i(Ou,"decode\
Answer");function pb(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(pb,"errorText");function Nu({id:t,method:e,
argument:n}){return Au.encode([Tu,t,e,[n]])}i(Nu,"encodeRequest");function Os({id:t,error:e,result:n}){return Au.encode(
[ku,t,e,e===null?n:null])}i(Os,"encodeAnswer");function Ru(t){let e;try{e=Ps(db.decode(t))}catch(n){throw new xe(`a mess\
age can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new xe("a message is no arr\
ay");return e}i(Ru,"decodeArray");function Ps(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)return lb(
t)?hb.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=Ps(t[n]);return t}let e=t;for(let n of Object.keys(
e)){let r=e[n];typeof r=="object"&&(e[n]=Ps(r))}return e}i(Ps,"withTexts");function Mu(t,e){return new Promise((n,r)=>{let s=mb(t),o=new ze,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(Nu({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let f=Ou(u);f?.id===1&&a(f.error===null?void 0:
new Error(f.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(Mu,"probeServer");var yb=1e3;async function Iu(t){let e=gb((n,r)=>{wb(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(Iu,"serveHealth");async function wb(t,e,n){switch(t){case"/healthz":bt(
e,200,{status:"alive"});return;case"/readyz":await bb(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.registry.
contentType),e.end(await n.metrics.registry.metrics());return;default:bt(e,404,{status:"not found",paths:["/healthz","/r\
eadyz","/metrics"]})}}i(wb,"answer");async function bb(t,{socketPath:e,isLeaving:n}){if(n()){bt(t,503,{status:"leaving"});
return}try{await Mu(e,yb),bt(t,200,{status:"ready"})}catch(r){bt(t,503,{status:"not ready",reason:r instanceof Error?r.message:
String(r)})}}i(bb,"answerReadiness");function bt(t,e,n){t.writeHead(e,{"Content-Type":"application/json"}),t.end(`${JSON.
stringify(n)}
`)}i(bt,"send");var Y=Fn(Lf(),1);var vt="kdp_plugin_server";function Df(){let t=new Y.Registry;(0,Y.collectDefaultMetrics)({register:t});let e=[t];return{
registry:t,countRpc:u_(e),refusedConfigs:new Y.Counter({name:`${vt}_refused_configs_total`,help:"Configurations that the\
 plugin refused; the last good one, or 503, is served instead.",registers:e}),failedPhases:new Y.Counter({name:`${vt}_fa\
iled_phases_total`,help:"Phases that ended in 503 because something went wrong in this server.",labelNames:["reason"],registers:e}),
brokenConnections:new Y.Counter({name:`${vt}_broken_connections_total`,help:"Connections that were closed because of wha\
t came over them.",labelNames:["reason"],registers:e})}}i(Df,"createMetrics");function u_(t){let e=new Y.Counter({name:`${vt}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(u_,"rpcCounter");function Uf({registry:t},e){
for(let[n,r]of Object.entries(e))new Y.Gauge({name:`${vt}_${n}`,help:`How many ${n} there are now.`,registers:[t],collect(){
this.set(r())}})}i(Uf,"measureLevels");import{parseArgs as l_}from"node:util";var fe=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},jf=`Usage: kdp\
-plugin-server [options]

The plugin server that runs the route-table plugin beside Kong 3.9 (protocol MsgPack:1).

Options:
  --socket <path>        the Unix socket to listen on
  --socket-mode <octal>  permissions of the socket (default: 0660)
  --http <host:port>     where to serve /healthz, /readyz and /metrics
  --plugin <file>        another kong-pdk plugin to serve instead of route-table
  --phase-timeout <ms>   how long a phase may be silent until it is given up with 503 (default: 5000)
  --grace <ms>           how long to finish what is under way after SIGTERM (default: 25000)
  --log-level <level>    trace, debug, info, warn, error or fatal (default: info)
  --dump                 print the plugin's description for Kong's query command, and exit
  --help                 print this
`,$f=["trace","debug","info","warn","error","fatal"];function Ff(t){let e=d_(t),{"log-level":n="info"}=e;if(!$f.includes(
n))throw new fe(`--log-level: it must be one of ${$f.join(", ")}`);return{socket:e.socket,socketMode:h_(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:p_(e.http),plugin:e.plugin,phaseTimeout:Bf("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:Bf("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,help:e.help===!0}}i(Ff,"parseOptions");var $e={type:"\
string"},qf={type:"boolean"},f_={socket:$e,"socket-mode":$e,http:$e,plugin:$e,"phase-timeout":$e,grace:$e,"log-level":$e,
dump:qf,help:{...qf,short:"h"}};function d_(t){try{return l_({args:[...t],options:f_}).values}catch(e){throw new fe(e instanceof
Error?e.message:String(e))}}i(d_,"parse");function h_(t){if(!/^[0-7]{3,4}$/.test(t))throw new fe(`--socket-mode ${t}: it\
 must be octal, such as 0660`);return Number.parseInt(t,8)}i(h_,"parseMode");function p_(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.
exec(t)??[];if(n===""||Number(n)>65535)throw new fe(`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===
""?"127.0.0.1":e,port:Number(n)}}i(p_,"parseHostAndPort");function Bf(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)
throw new fe(`${t} ${e}: it must be milliseconds`);return n}i(Bf,"parseMilliseconds");import{createServer as C_}from"node:net";import{setTimeout as L_}from"node:timers/promises";var Hf=["kong.response.exit","kong.response.error"];function zf(){let t={method:"kong",below:new Map};return e=>Vf(t,e)}
i(zf,"createPdkMaker");function Vf(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):Vf(m_(t,s),e)}})}i(Vf,"pdkFunction");function m_({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${g_(n)}`,below:new Map};return e.set(n,s),s}i(m_,"nameBelow");function g_(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(g_,"snakeCase");var Tt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},In=class{static{
i(this,"Conversation")}#e;#t=[];#n;#s;#r;#i=0;#a=0;#c=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#l();return this.#u(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#l();return n===
void 0?r.resolve(e):r.reject(new Error(`${Ni(r.answer)} failed: ${n}`)),this.#d(),s}abandon(e){if(this.#o)return;this.#h();
let n=new Tt(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#s?.("ret")}#l(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new Tt(`no PDK call and no end within ${this.#e.timeouts.plugin} ms`))}),new Promise(e=>{this.#s=e})}#u(e){
this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#f(n,s,o));Promise.resolve().then(()=>e(r)).then(()=>{n===this.#i&&
this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#f(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||this.#o||this.#c){
a(new Tt(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},resolve:o,reject:a}),
this.#d()});return s.catch(()=>{}),s}#p(){this.#c=!0,this.#d()}#d(){let e=this.#s;if(e===void 0||this.#o)return;let n=this.#t.
shift();if(n===void 0){if(!this.#c)return;this.#h(),e("ret");return}this.#s=void 0,Hf.includes(Ni(n.answer))?this.#h():(this.#n=
n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${Ni(n.answer)}`)})),e(n.answer)}#m(e){this.#a+=1;
let n=this.#e.onFailure(e,this.#a);this.#t=[],n===void 0?this.#p():this.#u(n)}#g(e,n){clearTimeout(this.#r),this.#r=setTimeout(
n,e),this.#r.unref()}#h(){this.#o=!0,clearTimeout(this.#r),this.#e.onOver()}};function Ni(t){return t==="ret"?t:t.Method}
i(Ni,"methodOf");var Wf={"Content-Type":Qt,"Retry-After":"5"};function Ze(t){return async e=>{let n=e,r=await n.nginx.getVar("kong_reques\
t_id");return n.response.exit(ae[t].status,dt(t,null,y_(r)),Wf)}}i(Ze,"refuseWith");function Ri(t){return e=>e.response.
exit(ae[t].status,dt(t,null,""),Wf)}i(Ri,"refuseAtOnce");var Cn=class{static{i(this,"RefusingPlugin")}rewrite=Ze("no-tab\
le");access=Ze("no-table");response=Ze("no-table")};function y_(t){return typeof t=="string"?t:""}i(y_,"textOf");var de=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},Dn=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=zf();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#c(Ln(n),r);case"plugin.StepError":return this.#o(Ln(n),!0,r);case"plugin.StartInstance":
return this.#s(Ln(n));case"plugin.CloseInstance":return this.#r(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#f(n),is(this.#e.module);case"plugin.GetStatus":return this.#a();default:if(e.startsWith(
"plugin.Step"))return this.#o(Ln(n),!1,r);throw new de(`${e} is not implemented`)}}#s(e){let{module:n,instances:r,metrics:s,
log:o}=this.#e;this.#f(e.Name);let{instance:a,refusal:c,servesLastGood:u}=r.start(String(e.Config));if(c===void 0)o.info(
{instance:a.id},"instance started");else{s.refusedConfigs.inc();let f=u?"the last good one goes on serving":"requests ge\
t 503 until a right one comes";o.error({instance:a.id,err:c},`configuration refused: ${f}`)}return{Name:n.Name,Id:a.id,StartTime:a.
startTime}}#r(e){let n=this.#e.instances.close(e);if(n===void 0)throw Mi(e);return this.#e.log.info({instance:n.id},"ins\
tance closed"),{Name:this.#e.module.Name,Id:n.id}}#i(e){let n=this.#e.instances.use(e);if(n===void 0)throw Mi(e);return{
Name:this.#e.module.Name,Id:n.id,StartTime:n.startTime}}#a(){let{module:e,instances:n}=this.#e;return{Pid:process.pid,Plugins:{
[e.Name]:{Name:e.Name,Instances:n.size}}}}async#c(e,n){let r=this.#e.instances.use(e.InstanceId);if(r===void 0)throw Mi(
e.InstanceId);let s=String(e.EventName),o=this.#e.ids.next(),a=this.#l(r,s);if(a===void 0)return{EventId:o,Data:"ret"};let c=this.#u(
o,s);return Ii(o,c,c.begin(a),n)}async#o(e,n,r){let s=e.EventId;if(typeof s!="number")throw new de("a step without an ev\
ent's id");let o=e.Data,a=this.#t.get(s);if(a===void 0){this.#e.log.error({event:s},"a step of an unknown event: the req\
uest is refused"),this.#e.metrics.failedPhases.inc({reason:"unknown_event"});let c=this.#u(s,"access");return Ii(s,c,c.begin(
Ze("failure")),r)}return Ii(s,a,a.step(o,n?String(o):void 0),r)}#l(e,n){return this.#t.size<65536?Yc(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),ss(n)?Ri("failure"):void 0)}#u(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new In({makePdk:this.#n,timeouts:r,onOver:i(()=>this.#t.delete(e),"onOver"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!ss(n))return u===1?Ze("failure"):u===2?Ri("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#f(e){let n=this.#e.module.Name;if(e!==n)throw new de(`there is no plugin ${String(
e)} here, only ${n}`)}};function Mi(t){return new de(`no plugin instance #${String(t)}`)}i(Mi,"noInstance");async function Ii(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(Ii,"answerOf");function Ln(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new de("the argument must be a map")}i(Ln,"recordOf");var __=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function Kf(t,{rpc:e,metrics:n,log:r}){let s=new ze,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed because of what came over it"),t.destroy()},
"breakOff"),f=i(async d=>{let h=Pu(d),y=await S_(h,e,o,n,r);t.writable&&t.write(y),a-=1},"serve");t.on("data",d=>{try{for(let h of s.
push(d)){if(a+=1,a>16)throw new He("too many messages wait for their answer");c=(a===1?f(h):c.then(()=>t.destroyed?void 0:
f(h))).catch(g=>{u(g instanceof xe?"message":"failure",g)})}}catch(h){u("frame",h)}}),t.on("error",d=>{r.debug({err:d},"\
connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(Kf,"serveConnection");async function S_({
id:t,method:e,argument:n},r,s,o,a){let c=__.includes(e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),
Os({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof de||a.error({err:u,method:e},"an RPC failed");
let f=u instanceof Error?u.message:String(u);return Os({id:t,error:f,result:null})}}i(S_,"answerTo");import{isDeepStrictEqual as x_}from"node:util";var E_=16,Un=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}start(e){let n="";try{let r=JSON.parse(e);n=v_(r);let s=this.#s(n,r);return{instance:this.#r(s),refusal:void 0,servesLastGood:!1}}catch(r){
let s=this.#n.get(n),o=s?.plugin??new Cn;return{instance:this.#r(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=T_(n),s=this.#n.
get(e);if(s!==void 0&&x_(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>E_&&a!==void 0&&this.#n.delete(a),o}#r(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function v_(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(v_,"ent\
ityOf");function T_(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(T_,"withoutKongsKeys");import{chmod as k_,lstat as A_,unlink as P_}from"node:fs/promises";import{connect as O_}from"node:net";async function Gf(t,e,n){await N_(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await k_(e,n)}i(Gf,"listenOnSocket");async function N_(t){let e=await A_(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} is there already, and is no socket; name another path`);if(await R_(t))throw new Error(`another se\
rver listens on ${t}; stop it, or name another path`);await P_(t)}}i(N_,"removeStaleSocket");function R_(t){return new Promise(
e=>{let n=O_(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(R_,"isAlive");import{randomBytes as M_}from"node:crypto";var $n=class{static{i(this,"UniqueIds")}#e=M_(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var D_=1e4,U_=36e5,$_=5e3,q_=250,B_=20;async function Jf(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new $n,u=new Un({module:e,ids:c,closedTtl:D_,idleTtl:U_}),f=new Dn({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,y=C_(m=>{d.add(m),m.on("data",()=>{h=Date.now()}),m.on("close",()=>d.delete(m)),Kf(m,{rpc:f,metrics:o,
log:a})});y.maxConnections=16384;let g=setInterval(()=>{u.sweep()},$_);g.unref(),Uf(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>f.conversations,"phases"),connections:i(()=>d.size,"connections")}),await Gf(y,n,r);let l=!1;return{get isLeaving(){
return l},async leave(m){l=!0;let w=Date.now()+m,x=i(()=>d.size===0||f.conversations===0&&Date.now()-h>q_||Date.now()>w,
"isDone");for(;!x();)await L_(B_);clearInterval(g);let _=new Promise(S=>y.close(S));for(let S of d)S.destroy();await _}}}
i(Jf,"startServer");var j_=`This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,F_=3e4;try{await H_(process.argv.slice(2))}catch(t){let e=t instanceof fe?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function H_(t){let e=Ff(t);if(e.help){process.stdout.write(jf);return}let n=e.plugin===void 0?
rs:await Xc(e.plugin);e.dump?process.stdout.write(`${Qc(n)}
`):e.socket===void 0?(process.stderr.write(j_),process.exitCode=2):await z_(e,e.socket,n)}i(H_,"main");async function z_(t,e,n){
let r=(0,Yf.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=Df();V_(r);let o=await Jf({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:F_},metrics:s,log:r}),a=t.http===void 0?void 0:await Iu({...t.http,socketPath:e,
metrics:s,isLeaving:i(()=>o.isLeaving,"isLeaving")});r.info({socket:e,http:a?.address(),version:n.Version,pid:process.pid},
"listening");let c=i(u=>{o.isLeaving||(r.info({signal:u},"leaving: what is under way is finished first"),o.leave(t.grace).
then(()=>{a?.close(),a?.closeAllConnections(),r.info("gone")}))},"leave");process.on("SIGTERM",c),process.on("SIGINT",c),
process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}i(z_,"serve");function V_(t){process.on("unhandledR\
ejection",e=>{t.error({err:e},"an error that nobody handled")})}i(V_,"reportCrashes");
