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
var Zh=Object.create;var ht=Object.defineProperty;var Qh=Object.getOwnPropertyDescriptor;var ep=Object.getOwnPropertyNames;var tp=Object.getPrototypeOf,np=Object.prototype.hasOwnProperty;var i=(t,e)=>ht(t,"name",{value:e,configurable:!0}),k=(t=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(t,{get:(e,n)=>(typeof require<
"u"?require:e)[n]}):t)(function(t){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic requi\
re of "'+t+'" is not supported')});var rp=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(r){throw n=[r],r}};var x=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(n){throw e=0,n}},_o=(t,e)=>{for(var n in e)
ht(t,n,{get:e[n],enumerable:!0})},Eo=(t,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let s of ep(e))!np.call(
t,s)&&s!==n&&ht(t,s,{get:()=>e[s],enumerable:!(r=Qh(e,s))||r.enumerable});return t};var pt=(t,e,n)=>(n=t!=null?Zh(tp(t)):{},Eo(e||!t||!t.__esModule?ht(n,"default",{value:t,enumerable:!0}):n,t)),sp=t=>Eo(ht(
{},"__esModule",{value:!0}),t);var yr=x((jE,To)=>{"use strict";var mt=i(t=>t&&typeof t.message=="string","isErrorLike"),gr=i(t=>{if(!t)return;let e=t.cause;
if(typeof e=="function"){let n=t.cause();return mt(n)?n:void 0}else return mt(e)?e:void 0},"getErrorCause"),vo=i((t,e)=>{
if(!mt(t))return"";let n=t.stack||"";if(e.has(t))return n+`
causes have become circular...`;let r=gr(t);return r?(e.add(t),n+`
caused by: `+vo(r,e)):n},"_stackWithCauses"),ip=i(t=>vo(t,new Set),"stackWithCauses"),ko=i((t,e,n)=>{if(!mt(t))return"";
let r=n?"":t.message||"";if(e.has(t))return r+": ...";let s=gr(t);if(s){e.add(t);let o=typeof t.cause=="function";return r+
(o?"":": ")+ko(s,e,o)}else return r},"_messageWithCauses"),op=i(t=>ko(t,new Set),"messageWithCauses");To.exports={isErrorLike:mt,
getErrorCause:gr,stackWithCauses:ip,messageWithCauses:op}});var br=x((WE,Oo)=>{"use strict";var ap=Symbol("circular-ref-tag"),qt=Symbol("pino-raw-err-ref"),Ao=Object.create({},{type:{
enumerable:!0,writable:!0,value:void 0},message:{enumerable:!0,writable:!0,value:void 0},stack:{enumerable:!0,writable:!0,
value:void 0},aggregateErrors:{enumerable:!0,writable:!0,value:void 0},raw:{enumerable:!1,get:i(function(){return this[qt]},
"get"),set:i(function(t){this[qt]=t},"set")}});Object.defineProperty(Ao,qt,{writable:!0,value:{}});Oo.exports={pinoErrProto:Ao,
pinoErrorSymbols:{seen:ap,rawSymbol:qt}}});var Co=x((VE,Ro)=>{"use strict";Ro.exports=xr;var{messageWithCauses:cp,stackWithCauses:up,isErrorLike:Po}=yr(),{pinoErrProto:lp,
pinoErrorSymbols:dp}=br(),{seen:wr}=dp,{toString:fp}=Object.prototype;function xr(t){if(!Po(t))return t;t[wr]=void 0;let e=Object.
create(lp);e.type=fp.call(t.constructor)==="[object Function]"?t.constructor.name:t.name,e.message=cp(t),e.stack=up(t),Array.
isArray(t.errors)&&(e.aggregateErrors=t.errors.map(n=>xr(n)));for(let n in t)if(e[n]===void 0){let r=t[n];Po(r)?n!=="cau\
se"&&!Object.prototype.hasOwnProperty.call(r,wr)&&(e[n]=xr(r)):e[n]=r}return delete t[wr],e.raw=t,e}i(xr,"errSerializer")});var Io=x((GE,No)=>{"use strict";No.exports=Ht;var{isErrorLike:Sr}=yr(),{pinoErrProto:hp,pinoErrorSymbols:pp}=br(),{seen:$t}=pp,
{toString:mp}=Object.prototype;function Ht(t){if(!Sr(t))return t;t[$t]=void 0;let e=Object.create(hp);e.type=mp.call(t.constructor)===
"[object Function]"?t.constructor.name:t.name,e.message=t.message,e.stack=t.stack,Array.isArray(t.errors)&&(e.aggregateErrors=
t.errors.map(n=>Ht(n))),Sr(t.cause)&&!Object.prototype.hasOwnProperty.call(t.cause,$t)&&(e.cause=Ht(t.cause));for(let n in t)
if(e[n]===void 0){let r=t[n];Sr(r)?Object.prototype.hasOwnProperty.call(r,$t)||(e[n]=Ht(r)):e[n]=r}return delete t[$t],e.
raw=t,e}i(Ht,"errWithCauseSerializer")});var qo=x((YE,Lo)=>{"use strict";Lo.exports={mapHttpRequest:gp,reqSerializer:Mo};var _r=Symbol("pino-raw-req-ref"),Do=Object.
create({},{id:{enumerable:!0,writable:!0,value:""},method:{enumerable:!0,writable:!0,value:""},url:{enumerable:!0,writable:!0,
value:""},query:{enumerable:!0,writable:!0,value:""},params:{enumerable:!0,writable:!0,value:""},headers:{enumerable:!0,
writable:!0,value:{}},remoteAddress:{enumerable:!0,writable:!0,value:""},remotePort:{enumerable:!0,writable:!0,value:""},
raw:{enumerable:!1,get:i(function(){return this[_r]},"get"),set:i(function(t){this[_r]=t},"set")}});Object.defineProperty(
Do,_r,{writable:!0,value:{}});function Mo(t){let e=t.info||t.socket,n=Object.create(Do);if(n.id=typeof t.id=="function"?
t.id():t.id||(t.info?t.info.id:void 0),n.method=t.method,t.originalUrl)n.url=t.originalUrl;else{let r=t.path;n.url=typeof r==
"string"?r:t.url?t.url.path||t.url:void 0}return t.query&&(n.query=t.query),t.params&&(n.params=t.params),n.headers=t.headers,
n.remoteAddress=e&&e.remoteAddress,n.remotePort=e&&e.remotePort,n.raw=t.raw||t,n}i(Mo,"reqSerializer");function gp(t){return{
req:Mo(t)}}i(gp,"mapHttpRequest")});var Bo=x((ZE,Uo)=>{"use strict";Uo.exports={mapHttpResponse:yp,resSerializer:Ho};var Er=Symbol("pino-raw-res-ref"),$o=Object.
create({},{statusCode:{enumerable:!0,writable:!0,value:0},headers:{enumerable:!0,writable:!0,value:""},raw:{enumerable:!1,
get:i(function(){return this[Er]},"get"),set:i(function(t){this[Er]=t},"set")}});Object.defineProperty($o,Er,{writable:!0,
value:{}});function Ho(t){let e=Object.create($o);return e.statusCode=t.headersSent?t.statusCode:null,e.headers=t.getHeaders?
t.getHeaders():t._headers,e.raw=t,e}i(Ho,"resSerializer");function yp(t){return{res:Ho(t)}}i(yp,"mapHttpResponse")});var kr=x((ev,jo)=>{"use strict";var vr=Co(),bp=Io(),Ut=qo(),Bt=Bo();jo.exports={err:vr,errWithCause:bp,mapHttpRequest:Ut.
mapHttpRequest,mapHttpResponse:Bt.mapHttpResponse,req:Ut.reqSerializer,res:Bt.resSerializer,wrapErrorSerializer:i(function(e){
return e===vr?e:i(function(r){return e(vr(r))},"wrapErrSerializer")},"wrapErrorSerializer"),wrapRequestSerializer:i(function(e){
return e===Ut.reqSerializer?e:i(function(r){return e(Ut.reqSerializer(r))},"wrappedReqSerializer")},"wrapRequestSerializ\
er"),wrapResponseSerializer:i(function(e){return e===Bt.resSerializer?e:i(function(r){return e(Bt.resSerializer(r))},"wr\
appedResSerializer")},"wrapResponseSerializer")}});var Tr=x((nv,zo)=>{"use strict";var Fo=k("node:util"),Wo=Fo.getCallSites??Fo.getCallSite;function wp(t,e){return e}i(wp,
"noOpPrepareStackTrace");zo.exports=i(function(){if(Wo)return Wo().slice(2).map(o=>o.scriptName);let e=Error.prepareStackTrace;
Error.prepareStackTrace=wp;let n=new Error().stack;if(Error.prepareStackTrace=e,!Array.isArray(n))return;let r=n.slice(2),
s=[];for(let o of r)o&&s.push(o.getFileName());return s},"getCallers")});var Xo=x((sv,Yo)=>{"use strict";function Ar(t){if(t===null||typeof t!="object")return t;if(t instanceof Date)return new Date(
t.getTime());if(t instanceof Array){let e=[];for(let n=0;n<t.length;n++)e[n]=Ar(t[n]);return e}if(typeof t=="object"){let e=Object.
create(Object.getPrototypeOf(t));for(let n in t)Object.prototype.hasOwnProperty.call(t,n)&&(e[n]=Ar(t[n]));return e}return t}
i(Ar,"deepClone");function Vo(t){let e=[],n="",r=!1,s=!1,o="";for(let a=0;a<t.length;a++){let c=t[a];!r&&c==="."?n&&(e.push(
n),n=""):c==="["?(n&&(e.push(n),n=""),r=!0):c==="]"&&r?(e.push(n),n="",r=!1,s=!1):(c==='"'||c==="'")&&r?s?c===o?(s=!1,o=
""):n+=c:(s=!0,o=c):n+=c}return n&&e.push(n),e}i(Vo,"parsePath");function Ko(t,e,n){let r=t;for(let o=0;o<e.length-1;o++){
let a=e[o];if(typeof r!="object"||r===null||!(a in r)||typeof r[a]!="object"||r[a]===null)return!1;r=r[a]}let s=e[e.length-
1];if(s==="*"){if(Array.isArray(r))for(let o=0;o<r.length;o++)r[o]=n;else if(typeof r=="object"&&r!==null)for(let o in r)
Object.prototype.hasOwnProperty.call(r,o)&&(r[o]=n)}else typeof r=="object"&&r!==null&&s in r&&Object.prototype.hasOwnProperty.
call(r,s)&&(r[s]=n);return!0}i(Ko,"setValue");function Go(t,e){let n=t;for(let s=0;s<e.length-1;s++){let o=e[s];if(typeof n!=
"object"||n===null||!(o in n)||typeof n[o]!="object"||n[o]===null)return!1;n=n[o]}let r=e[e.length-1];if(r==="*"){if(Array.
isArray(n))for(let s=0;s<n.length;s++)n[s]=void 0;else if(typeof n=="object"&&n!==null)for(let s in n)Object.prototype.hasOwnProperty.
call(n,s)&&delete n[s]}else typeof n=="object"&&n!==null&&r in n&&Object.prototype.hasOwnProperty.call(n,r)&&delete n[r];
return!0}i(Go,"removeKey");var jt=Symbol("PATH_NOT_FOUND");function xp(t,e){let n=t;for(let r of e){if(n==null||typeof n!=
"object"||n===null||!(r in n))return jt;n=n[r]}return n}i(xp,"getValueIfExists");function Sp(t,e){let n=t;for(let r of e){
if(n==null||typeof n!="object"||n===null)return;n=n[r]}return n}i(Sp,"getValue");function _p(t,e,n,r=!1){for(let s of e){
let o=Vo(s);if(o.includes("*"))Jo(t,o,n,s,r);else if(r)Go(t,o);else{let a=xp(t,o);if(a===jt)continue;let c=typeof n=="fu\
nction"?n(a,o):n;Ko(t,o,c)}}}i(_p,"redactPaths");function Jo(t,e,n,r,s=!1){let o=e.indexOf("*");if(o===e.length-1){let a=e.
slice(0,-1),c=t;for(let u of a){if(c==null||typeof c!="object"||c===null)return;c=c[u]}if(Array.isArray(c))if(s)for(let u=0;u<
c.length;u++)c[u]=void 0;else for(let u=0;u<c.length;u++){let l=[...a,u.toString()],d=typeof n=="function"?n(c[u],l):n;c[u]=
d}else if(typeof c=="object"&&c!==null)if(s){let u=[];for(let l in c)Object.prototype.hasOwnProperty.call(c,l)&&u.push(l);
for(let l of u)delete c[l]}else for(let u in c){let l=[...a,u],d=typeof n=="function"?n(c[u],l):n;c[u]=d}}else Ep(t,e,n,
o,r,s)}i(Jo,"redactWildcardPath");function Ep(t,e,n,r,s,o=!1){let a=e.slice(0,r),c=e.slice(r+1),u=[];function l(d,h){if(h===
a.length){if(Array.isArray(d))for(let m=0;m<d.length;m++)u[h]=m.toString(),l(d[m],h+1);else if(typeof d=="object"&&d!==null)
for(let m in d)u[h]=m,l(d[m],h+1)}else if(h<a.length){let m=a[h];d&&typeof d=="object"&&d!==null&&m in d&&(u[h]=m,l(d[m],
h+1))}else if(c.includes("*"))Jo(d,c,typeof n=="function"?(p,f)=>{let y=[...u.slice(0,h),...f];return n(p,y)}:n,s,o);else if(o)
Go(d,c);else{let m=typeof n=="function"?n(Sp(d,c),[...u.slice(0,h),...c]):n;Ko(d,c,m)}}if(i(l,"traverse"),a.length===0)l(
t,0);else{let d=t;for(let h=0;h<a.length;h++){let m=a[h];if(d==null||typeof d!="object"||d===null)return;d=d[m],u[h]=m}d!=
null&&l(d,a.length)}}i(Ep,"redactIntermediateWildcard");function vp(t){if(t.length===0)return null;let e=new Map;for(let n of t){
let r=Vo(n),s=e;for(let o=0;o<r.length;o++){let a=r[o];s.has(a)||s.set(a,new Map),s=s.get(a)}}return e}i(vp,"buildPathSt\
ructure");function kp(t,e){if(!e)return t;function n(r,s,o=0){if(!s||s.size===0||r===null||typeof r!="object")return r;if(r instanceof
Date)return new Date(r.getTime());if(Array.isArray(r)){let c=[];for(let u=0;u<r.length;u++){let l=u.toString();s.has(l)||
s.has("*")?c[u]=n(r[u],s.get(l)||s.get("*")):c[u]=r[u]}return c}let a=Object.create(Object.getPrototypeOf(r));for(let c in r)
Object.prototype.hasOwnProperty.call(r,c)&&(s.has(c)||s.has("*")?a[c]=n(r[c],s.get(c)||s.get("*")):a[c]=r[c]);return a}return i(
n,"cloneSelectively"),n(t,e)}i(kp,"selectiveClone");function Tp(t){if(typeof t!="string")throw new Error("Paths must be \
(non-empty) strings");if(t==="")throw new Error("Invalid redaction path ()");if(t.includes(".."))throw new Error(`Invali\
d redaction path (${t})`);if(t.includes(","))throw new Error(`Invalid redaction path (${t})`);let e=0,n=!1,r="";for(let s=0;s<
t.length;s++){let o=t[s];if((o==='"'||o==="'")&&e>0)n?o===r&&(n=!1,r=""):(n=!0,r=o);else if(o==="["&&!n)e++;else if(o===
"]"&&!n&&(e--,e<0))throw new Error(`Invalid redaction path (${t})`)}if(e!==0)throw new Error(`Invalid redaction path (${t}\
)`)}i(Tp,"validatePath");function Ap(t){if(!Array.isArray(t))throw new TypeError("paths must be an array");for(let e of t)
Tp(e)}i(Ap,"validatePaths");function Op(t={}){let{paths:e=[],censor:n="[REDACTED]",serialize:r=JSON.stringify,strict:s=!0,
remove:o=!1}=t;Ap(e);let a=vp(e);return i(function(u){if(s&&(u===null||typeof u!="object")&&(u==null||typeof u!="object"))
return r?r(u):u;let l=kp(u,a),d=u,h=n;return typeof n=="function"&&(h=n),_p(l,e,h,o),r===!1?(l.restore=function(){return Ar(
d)},l):typeof r=="function"?r(l):JSON.stringify(l)},"redact")}i(Op,"slowRedact");Yo.exports=Op});var Ie=x((ov,Zo)=>{"use strict";var Pp=Symbol("pino.setLevel"),Rp=Symbol("pino.getLevel"),Cp=Symbol("pino.levelVal"),Np=Symbol(
"pino.levelComp"),Ip=Symbol("pino.useLevelLabels"),Dp=Symbol("pino.useOnlyCustomLevels"),Mp=Symbol("pino.mixin"),Lp=Symbol(
"pino.lsCache"),qp=Symbol("pino.chindings"),$p=Symbol("pino.asJson"),Hp=Symbol("pino.write"),Up=Symbol("pino.redactFmt"),
Bp=Symbol("pino.time"),jp=Symbol("pino.timeSliceIndex"),Fp=Symbol("pino.stream"),Wp=Symbol("pino.stringify"),zp=Symbol("\
pino.stringifySafe"),Vp=Symbol("pino.stringifiers"),Kp=Symbol("pino.end"),Gp=Symbol("pino.formatOpts"),Jp=Symbol("pino.m\
essageKey"),Yp=Symbol("pino.errorKey"),Xp=Symbol("pino.nestedKey"),Zp=Symbol("pino.nestedKeyStr"),Qp=Symbol("pino.mixinM\
ergeStrategy"),em=Symbol("pino.msgPrefix"),tm=Symbol("pino.wildcardFirst"),nm=Symbol.for("pino.serializers"),rm=Symbol.for(
"pino.formatters"),sm=Symbol.for("pino.hooks"),im=Symbol.for("pino.metadata"),om=Symbol.for("pino.transport.usesMultistr\
eam");Zo.exports={setLevelSym:Pp,getLevelSym:Rp,levelValSym:Cp,levelCompSym:Np,useLevelLabelsSym:Ip,mixinSym:Mp,lsCacheSym:Lp,
chindingsSym:qp,asJsonSym:$p,writeSym:Hp,serializersSym:nm,redactFmtSym:Up,timeSym:Bp,timeSliceIndexSym:jp,streamSym:Fp,
stringifySym:Wp,stringifySafeSym:zp,stringifiersSym:Vp,endSym:Kp,formatOptsSym:Gp,messageKeySym:Jp,errorKeySym:Yp,nestedKeySym:Xp,
wildcardFirstSym:tm,needsMetadataGsym:im,useOnlyCustomLevelsSym:Dp,formattersSym:rm,hooksSym:sm,nestedKeyStrSym:Zp,mixinMergeStrategySym:Qp,
msgPrefixSym:em,transportUsesMultistreamSym:om}});var Pr=x((av,na)=>{"use strict";var Qo=Xo(),{redactFmtSym:am,wildcardFirstSym:Ft}=Ie(),Or=/[^.[\]]+|\[([^[\]]*?)\]/g,ea="\
[Redacted]",ta=!1;function cm(t,e){let{paths:n,censor:r,remove:s}=um(t),o=n.reduce((u,l)=>{Or.lastIndex=0;let d=Or.exec(
l),h=Or.exec(l),m=d[1]!==void 0?d[1].replace(/^(?:"|'|`)(.*)(?:"|'|`)$/,"$1"):d[0];if(m==="*"&&(m=Ft),h===null)return u[m]=
null,u;if(u[m]===null)return u;let{index:p}=h,f=`${l.substr(p,l.length-1)}`;return u[m]=u[m]||[],m!==Ft&&u[m].length===0&&
u[m].push(...u[Ft]||[]),m===Ft&&Object.keys(u).forEach(function(y){u[y]&&u[y].push(f)}),u[m].push(f),u},Object.create(null)),
a=Object.assign(Object.create(null),{[am]:Qo({paths:n,censor:r,serialize:e,strict:ta,remove:s})}),c=i((...u)=>e(typeof r==
"function"?r(...u):r),"topCensor");return[...Object.keys(o),...Object.getOwnPropertySymbols(o)].reduce((u,l)=>{if(o[l]===
null)u[l]=d=>c(d,[l]);else{let d=typeof r=="function"?(h,m)=>r(h,[l,...m]):r;u[l]=Qo({paths:o[l],censor:d,serialize:e,strict:ta,
remove:s})}return u},a)}i(cm,"redaction");function um(t){if(Array.isArray(t))return t={paths:t,censor:ea},t;let{paths:e,
censor:n=ea,remove:r}=t;if(Array.isArray(e)===!1)throw Error("pino \u2013 redact must contain an array of strings");return r===
!0&&(n=void 0),{paths:e,censor:n,remove:r}}i(um,"handle");na.exports=cm});var ia=x((uv,sa)=>{"use strict";var lm=i(()=>"","nullTime"),dm=i(()=>`,"time":${Date.now()}`,"epochTime"),fm=i(()=>`,"ti\
me":${Math.round(Date.now()/1e3)}`,"unixTime"),hm=i(()=>`,"time":"${new Date(Date.now()).toISOString()}"`,"isoTime"),pm=1000000n,
ra=1000000000n,mm=BigInt(Date.now())*pm,gm=process.hrtime.bigint(),ym=i(()=>{let t=process.hrtime.bigint()-gm,e=mm+t,n=e/
ra,r=e%ra,s=Number(n*1000n+r/1000000n),o=new Date(s),a=o.getUTCFullYear(),c=(o.getUTCMonth()+1).toString().padStart(2,"0"),
u=o.getUTCDate().toString().padStart(2,"0"),l=o.getUTCHours().toString().padStart(2,"0"),d=o.getUTCMinutes().toString().
padStart(2,"0"),h=o.getUTCSeconds().toString().padStart(2,"0");return`,"time":"${a}-${c}-${u}T${l}:${d}:${h}.${r.toString().
padStart(9,"0")}Z"`},"isoTimeNano");sa.exports={nullTime:lm,epochTime:dm,unixTime:fm,isoTime:hm,isoTimeNano:ym}});var aa=x((dv,oa)=>{"use strict";function bm(t){try{return JSON.stringify(t)}catch{return'"[Circular]"'}}i(bm,"tryStringi\
fy");oa.exports=wm;function wm(t,e,n){var r=n&&n.stringify||bm,s=1;if(typeof t=="object"&&t!==null){var o=e.length+s;if(o===
1)return t;var a=new Array(o);a[0]=r(t);for(var c=1;c<o;c++)a[c]=r(e[c]);return a.join(" ")}if(typeof t!="string")return t;
var u=e.length;if(u===0)return t;for(var l="",d=1-s,h=-1,m=t&&t.length||0,p=0;p<m;){if(t.charCodeAt(p)===37&&p+1<m){switch(h=
h>-1?h:0,t.charCodeAt(p+1)){case 100:case 102:if(d>=u||e[d]==null)break;h<p&&(l+=t.slice(h,p)),l+=Number(e[d]),h=p+2,p++;
break;case 105:if(d>=u||e[d]==null)break;h<p&&(l+=t.slice(h,p)),l+=Math.floor(Number(e[d])),h=p+2,p++;break;case 79:case 111:case 106:
if(d>=u||e[d]===void 0)break;h<p&&(l+=t.slice(h,p));var f=typeof e[d];if(f==="string"){l+="'"+e[d]+"'",h=p+2,p++;break}if(f===
"function"){l+=e[d].name||"<anonymous>",h=p+2,p++;break}l+=r(e[d]),h=p+2,p++;break;case 115:if(d>=u)break;h<p&&(l+=t.slice(
h,p)),l+=String(e[d]),h=p+2,p++;break;case 37:h<p&&(l+=t.slice(h,p)),l+="%",h=p+2,p++,d--;break}++d}++p}return h===-1?t:
(h<m&&(l+=t.slice(h)),l)}i(wm,"format")});var Cr=x((hv,Rr)=>{"use strict";if(typeof SharedArrayBuffer<"u"&&typeof Atomics<"u"){let e=function(n){if((n>0&&n<1/0)===
!1)throw typeof n!="number"&&typeof n!="bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a \
number that is greater than 0 but less than Infinity");Atomics.wait(t,0,0,Number(n))};i(e,"sleep");let t=new Int32Array(
new SharedArrayBuffer(4));Rr.exports=e}else{let t=function(e){if((e>0&&e<1/0)===!1)throw typeof e!="number"&&typeof e!="\
bigint"?TypeError("sleep: ms must be a number"):RangeError("sleep: ms must be a number that is greater than 0 but less t\
han Infinity");let r=Date.now()+Number(e);for(;r>Date.now(););};i(t,"sleep"),Rr.exports=t}});var ma=x((mv,pa)=>{"use strict";var N=k("fs"),xm=k("events"),Sm=k("util").inherits,ca=k("path"),Ir=Cr(),_m=k("assert"),Wt=100,
zt=Buffer.allocUnsafe(0),Em=16*1024,ua="buffer",la="utf8",[vm,km]=(process.versions.node||"0.0").split(".").map(Number),
Tm=vm>=22&&km>=7;function da(t,e){e._opening=!0,e._writing=!0,e._asyncDrainScheduled=!1;function n(o,a){if(o){e._reopening=
!1,e._writing=!1,e._opening=!1,e.sync?process.nextTick(()=>{e.listenerCount("error")>0&&e.emit("error",o)}):e.emit("erro\
r",o);return}let c=e._reopening;e.fd=a,e.file=t,e._reopening=!1,e._opening=!1,e._writing=!1,e.sync?process.nextTick(()=>e.
emit("ready")):e.emit("ready"),!e.destroyed&&(!e._writing&&e._len>e.minLength||e._flushPending?e._actualWrite():c&&process.
nextTick(()=>e.emit("drain")))}i(n,"fileOpened");let r=e.append?"a":"w",s=e.mode;if(e.sync)try{e.mkdir&&N.mkdirSync(ca.dirname(
t),{recursive:!0});let o=N.openSync(t,r,s);n(null,o)}catch(o){throw n(o),o}else e.mkdir?N.mkdir(ca.dirname(t),{recursive:!0},
o=>{if(o)return n(o);N.open(t,r,s,n)}):N.open(t,r,s,n)}i(da,"openFile");function Q(t){if(!(this instanceof Q))return new Q(
t);let{fd:e,dest:n,minLength:r,maxLength:s,maxWrite:o,periodicFlush:a,sync:c,append:u=!0,mkdir:l,retryEAGAIN:d,fsync:h,contentMode:m,
mode:p}=t||{};e=e||n,this._len=0,this.fd=-1,this._bufs=[],this._lens=[],this._writing=!1,this._ending=!1,this._reopening=
!1,this._asyncDrainScheduled=!1,this._flushPending=!1,this._hwm=Math.max(r||0,16387),this.file=null,this.destroyed=!1,this.
minLength=r||0,this.maxLength=s||0,this.maxWrite=o||Em,this._periodicFlush=a||0,this._periodicFlushTimer=void 0,this.sync=
c||!1,this.writable=!0,this._fsync=h||!1,this.append=u||!1,this.mode=p,this.retryEAGAIN=d||(()=>!0),this.mkdir=l||!1;let f,
y;if(m===ua)this._writingBuf=zt,this.write=Pm,this.flush=Cm,this.flushSync=Im,this._actualWrite=Mm,f=i(()=>N.writeSync(this.
fd,this._writingBuf),"fsWriteSync"),y=i(()=>N.write(this.fd,this._writingBuf,this.release),"fsWrite");else if(m===void 0||
m===la)this._writingBuf="",this.write=Om,this.flush=Rm,this.flushSync=Nm,this._actualWrite=Dm,f=i(()=>Buffer.isBuffer(this.
_writingBuf)?N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8"),"fsWriteSync"),y=i(()=>Buffer.
isBuffer(this._writingBuf)?N.write(this.fd,this._writingBuf,this.release):N.write(this.fd,this._writingBuf,"utf8",this.release),
"fsWrite");else throw new Error(`SonicBoom supports "${la}" and "${ua}", but passed ${m}`);if(typeof e=="number")this.fd=
e,process.nextTick(()=>this.emit("ready"));else if(typeof e=="string")da(e,this);else throw new Error("SonicBoom support\
s only file descriptors and files");if(this.minLength>=this.maxWrite)throw new Error(`minLength should be smaller than m\
axWrite (${this.maxWrite})`);this.release=(b,_)=>{if(b){if((b.code==="EAGAIN"||b.code==="EBUSY")&&this.retryEAGAIN(b,this.
_writingBuf.length,this._len-this._writingBuf.length))if(this.sync)try{Ir(Wt),this.release(void 0,0)}catch(E){this.release(
E)}else setTimeout(y,Wt);else this._writing=!1,this.emit("error",b);return}this.emit("write",_);let w=Nr(this._writingBuf,
this._len,_);if(this._len=w.len,this._writingBuf=w.writingBuf,this._writingBuf.length){if(!this.sync){y();return}try{do{
let E=f(),C=Nr(this._writingBuf,this._len,E);this._len=C.len,this._writingBuf=C.writingBuf}while(this._writingBuf.length)}catch(E){
this.release(E);return}}this._fsync&&N.fsyncSync(this.fd);let S=this._len;this._reopening?(this._writing=!1,this._reopening=
!1,this.reopen()):S>this.minLength?this._actualWrite():this._ending?S>0?this._actualWrite():(this._writing=!1,Vt(this)):
(this._writing=!1,this.sync?this._asyncDrainScheduled||(this._asyncDrainScheduled=!0,process.nextTick(Am,this)):this.emit(
"drain"))},this.on("newListener",function(b){b==="drain"&&(this._asyncDrainScheduled=!1)}),this._periodicFlush!==0&&(this.
_periodicFlushTimer=setInterval(()=>this.flush(null),this._periodicFlush),this._periodicFlushTimer.unref())}i(Q,"SonicBo\
om");function Nr(t,e,n){return typeof t=="string"&&(t=Buffer.from(t)),e=Math.max(e-n,0),t=t.subarray(n),{writingBuf:t,len:e}}
i(Nr,"releaseWritingBuf");function Am(t){t.listenerCount("drain")>0&&(t._asyncDrainScheduled=!1,t.emit("drain"))}i(Am,"e\
mitDrain");Sm(Q,xm);function fa(t,e){return t.length===0?zt:t.length===1?t[0]:Buffer.concat(t,e)}i(fa,"mergeBuf");function Om(t){
if(this.destroyed)throw new Error("SonicBoom destroyed");t=""+t;let e=Buffer.byteLength(t),n=this._len+e,r=this._bufs;return this.
maxLength&&n>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(r.length===0||Buffer.byteLength(r[r.length-1])+e>
this.maxWrite?r.push(t):r[r.length-1]+=t,this._len=n,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this.
_len<this._hwm)}i(Om,"write");function Pm(t){if(this.destroyed)throw new Error("SonicBoom destroyed");let e=this._len+t.
length,n=this._bufs,r=this._lens;return this.maxLength&&e>this.maxLength?(this.emit("drop",t),this._len<this._hwm):(n.length===
0||r[r.length-1]+t.length>this.maxWrite?(n.push([t]),r.push(t.length)):(n[n.length-1].push(t),r[r.length-1]+=t.length),this.
_len=e,!this._writing&&this._len>=this.minLength&&this._actualWrite(),this._len<this._hwm)}i(Pm,"writeBuffer");function ha(t){
this._flushPending=!0;let e=i(()=>{if(this._fsync)this._flushPending=!1,t();else try{N.fsync(this.fd,r=>{this._flushPending=
!1,t(r)})}catch(r){t(r)}this.off("error",n)},"onDrain"),n=i(r=>{this._flushPending=!1,t(r),this.off("drain",e)},"onError");
this.once("drain",e),this.once("error",n)}i(ha,"callFlushCallbackOnDrain");function Rm(t){if(t!=null&&typeof t!="functio\
n")throw new Error("flush cb must be a function");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}
throw e}if(this.minLength<=0){t?.();return}t&&ha.call(this,t),!this._writing&&(this._bufs.length===0&&this._bufs.push(""),
this._actualWrite())}i(Rm,"flush");function Cm(t){if(t!=null&&typeof t!="function")throw new Error("flush cb must be a f\
unction");if(this.destroyed){let e=new Error("SonicBoom destroyed");if(t){t(e);return}throw e}if(this.minLength<=0){t?.();
return}t&&ha.call(this,t),!this._writing&&(this._bufs.length===0&&(this._bufs.push([]),this._lens.push(0)),this._actualWrite())}
i(Cm,"flushBuffer");Q.prototype.reopen=function(t){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){
this.once("ready",()=>{this.reopen(t)});return}if(this._ending)return;if(!this.file)throw new Error("Unable to reopen a \
file descriptor, you must pass a file to SonicBoom");if(t&&(this.file=t),this._reopening=!0,this._writing)return;let e=this.
fd;this.once("ready",()=>{e!==this.fd&&N.close(e,n=>{if(n)return this.emit("error",n)})}),da(this.file,this)};Q.prototype.
end=function(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this._opening){this.once("ready",()=>{this.end()});
return}this._ending||(this._ending=!0,!this._writing&&(this._len>0&&this.fd>=0?this._actualWrite():Vt(this)))};function Nm(){
if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("sonic boom is not ready yet");!this.
_writing&&this._writingBuf.length>0&&(this._bufs.unshift(this._writingBuf),this._writingBuf="");let t="";for(;this._bufs.
length||t.length;){t.length<=0&&(t=this._bufs[0]);try{let e=Buffer.isBuffer(t)?N.writeSync(this.fd,t):N.writeSync(this.fd,
t,"utf8"),n=Nr(t,this._len,e);t=n.writingBuf,this._len=n.len,t.length<=0&&this._bufs.shift()}catch(e){if((e.code==="EAGA\
IN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Ir(Wt)}}try{N.fsyncSync(this.fd)}catch{}}
i(Nm,"flushSync");function Im(){if(this.destroyed)throw new Error("SonicBoom destroyed");if(this.fd<0)throw new Error("s\
onic boom is not ready yet");!this._writing&&this._writingBuf.length>0&&(this._bufs.unshift([this._writingBuf]),this._writingBuf=
zt);let t=zt;for(;this._bufs.length||t.length;){t.length<=0&&(t=fa(this._bufs[0],this._lens[0]));try{let e=N.writeSync(this.
fd,t);t=t.subarray(e),this._len=Math.max(this._len-e,0),t.length<=0&&(this._bufs.shift(),this._lens.shift())}catch(e){if((e.
code==="EAGAIN"||e.code==="EBUSY")&&!this.retryEAGAIN(e,t.length,this._len-t.length))throw e;Ir(Wt)}}}i(Im,"flushBufferS\
ync");Q.prototype.destroy=function(){this.destroyed||Vt(this)};function Dm(){let t=this.release;if(this._writing=!0,this.
_writingBuf=this._writingBuf.length?this._writingBuf:this._bufs.shift()||"",this.sync)try{let e=Buffer.isBuffer(this._writingBuf)?
N.writeSync(this.fd,this._writingBuf):N.writeSync(this.fd,this._writingBuf,"utf8");t(null,e)}catch(e){t(e)}else N.write(
this.fd,this._writingBuf,t)}i(Dm,"actualWrite");function Mm(){let t=this.release;if(this._writing=!0,this._writingBuf=this.
_writingBuf.length?this._writingBuf:fa(this._bufs.shift(),this._lens.shift()),this.sync)try{let e=N.writeSync(this.fd,this.
_writingBuf);t(null,e)}catch(e){t(e)}else Tm&&(this._writingBuf=Buffer.from(this._writingBuf)),N.write(this.fd,this._writingBuf,
t)}i(Mm,"actualWriteBuffer");function Vt(t){if(t.fd===-1){t.once("ready",Vt.bind(null,t));return}t._periodicFlushTimer!==
void 0&&clearInterval(t._periodicFlushTimer),t.destroyed=!0,t._bufs=[],t._lens=[],_m(typeof t.fd=="number",`sonic.fd mus\
t be a number, got ${typeof t.fd}`);try{N.fsync(t.fd,e)}catch{}function e(){t.fd!==1&&t.fd!==2?N.close(t.fd,n):n()}i(e,"\
closeWrapped");function n(r){if(r){t.emit("error",r);return}t._ending&&!t._writing&&t.emit("finish"),t.emit("close")}i(n,
"done")}i(Vt,"actualClose");Q.SonicBoom=Q;Q.default=Q;pa.exports=Q});var Dr=x((yv,xa)=>{"use strict";var ee={exit:[],beforeExit:[]},ga={exit:$m,beforeExit:Hm},Ve;function Lm(){Ve===void 0&&
(Ve=new FinalizationRegistry(Um))}i(Lm,"ensureRegistry");function qm(t){ee[t].length>0||process.on(t,ga[t])}i(qm,"instal\
l");function ya(t){ee[t].length>0||(process.removeListener(t,ga[t]),ee.exit.length===0&&ee.beforeExit.length===0&&(Ve=void 0))}
i(ya,"uninstall");function $m(){ba("exit")}i($m,"onExit");function Hm(){ba("beforeExit")}i(Hm,"onBeforeExit");function ba(t){
for(let e of ee[t]){let n=e.deref(),r=e.fn;n!==void 0&&r(n,t)}ee[t]=[]}i(ba,"callRefs");function Um(t){for(let e of["exi\
t","beforeExit"]){let n=ee[e].indexOf(t);ee[e].splice(n,n+1),ya(e)}}i(Um,"clear");function wa(t,e,n){if(e===void 0)throw new Error(
"the object can't be undefined");qm(t);let r=new WeakRef(e);r.fn=n,Lm(),Ve.register(e,r),ee[t].push(r)}i(wa,"_register");
function Bm(t,e){wa("exit",t,e)}i(Bm,"register");function jm(t,e){wa("beforeExit",t,e)}i(jm,"registerBeforeExit");function Fm(t){
if(Ve!==void 0){Ve.unregister(t);for(let e of["exit","beforeExit"])ee[e]=ee[e].filter(n=>{let r=n.deref();return r&&r!==
t}),ya(e)}}i(Fm,"unregister");xa.exports={register:Bm,registerBeforeExit:jm,unregister:Fm}});var Sa=x((wv,Wm)=>{Wm.exports={name:"thread-stream",version:"4.2.1",description:"A streaming way to send data to a Node.\
js Worker Thread",main:"index.js",types:"index.d.ts",engines:{node:">=20"},dependencies:{"real-require":"^1.0.0"},devDependencies:{
"@types/node":"^26.1.1","@yao-pkg/pkg":"^6.0.0",borp:"^1.0.0",desm:"^1.3.0",eslint:"^9.39.1",fastbench:"^1.0.1",neostandard:"\
^0.13.0","pino-elasticsearch":"^9.0.0","sonic-boom":"^5.0.0","ts-node":"^10.8.0",tsd:"^0.33.0",typescript:"~5.7.3"},scripts:{
build:"tsc --noEmit",lint:"eslint",test:'npm run lint && npm run build && npm run test:types && npm run transpile && bor\
p --expose-gc --pattern "test/*.test.{js,mjs}"',"test:ci":'npm run lint && npm run test:types && npm run transpile && bo\
rp --expose-gc --pattern "test/*.test.{js,mjs}"',"test:types":"tsd","test:yarn":'npm run transpile && borp --expose-gc -\
-pattern "test/*.test.js"',transpile:"sh ./test/ts/transpile.sh"},tsd:{directory:"test/types"},repository:{type:"git",url:"\
git+https://github.com/mcollina/thread-stream.git"},keywords:["worker","thread","threads","stream"],author:"Matteo Colli\
na <hello@matteocollina.com>",license:"MIT",bugs:{url:"https://github.com/mcollina/thread-stream/issues"},homepage:"http\
s://github.com/mcollina/thread-stream#readme"}});var Ea=x((xv,_a)=>{"use strict";function zm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(c=>{let u=Atomics.load(t,e);if(u>=
n){s(null,"ok");return}if(c!==void 0&&u!==c){s(null,"not-equal");return}if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}
let l=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),d=Atomics.waitAsync(t,e,u,l);d.async?d.value.then(h=>{if(h==="o\
k"){let m=Atomics.load(t,e);s(null,m>=n?"ok":"not-equal");return}a(u)}):setImmediate(s,null,"not-equal")},"check");a()}i(
zm,"wait");function Vm(t,e,n,r,s){let o=r===1/0?1/0:Date.now()+r,a=i(()=>{if(Atomics.load(t,e)!==n){s(null,"ok");return}
if(o!==1/0&&Date.now()>o){s(null,"timed-out");return}let u=o===1/0?1e4:Math.min(1e4,Math.max(1,o-Date.now())),l=Atomics.
waitAsync(t,e,n,u);l.async?l.value.then(d=>{if(d==="ok"){s(null,"ok");return}a()}):setImmediate(a)},"check");a()}i(Vm,"w\
aitDiff");_a.exports={wait:zm,waitDiff:Vm}});var ka=x((_v,va)=>{"use strict";va.exports={WRITE_INDEX:4,READ_INDEX:8,SEQ_INDEX:2}});var qa=x((Ev,La)=>{"use strict";var{version:Km}=Sa(),{EventEmitter:Gm}=k("events"),{Worker:Jm}=k("worker_threads"),{join:Ym}=k("path"),
{pathToFileURL:Xm}=k("url"),{wait:Zm}=Ea(),{WRITE_INDEX:ge,READ_INDEX:_e,SEQ_INDEX:Mr}=ka(),Qm=k("buffer"),eg=k("assert"),
g=Symbol("kImpl"),tg=Qm.constants.MAX_STRING_LENGTH;function Ta(){}i(Ta,"noop");function Hr(t,e){Atomics.add(t[g].state,
Mr,1),e(),Atomics.add(t[g].state,Mr,1),Atomics.notify(t[g].state,Mr)}i(Hr,"updateState");function Aa(t){Hr(t,()=>{Atomics.
store(t[g].state,_e,0),Atomics.store(t[g].state,ge,0)}),Atomics.notify(t[g].state,_e)}i(Aa,"resetIndexes");var Ke=class{static{
i(this,"FakeWeakRef")}constructor(e){this._value=e}deref(){return this._value}},Kt=class{static{i(this,"FakeFinalization\
Registry")}register(){}unregister(){}},ng=process.env.NODE_V8_COVERAGE?Kt:global.FinalizationRegistry||Kt,rg=process.env.
NODE_V8_COVERAGE?Ke:global.WeakRef||Ke,Oa=new ng(t=>{t.exited||t.terminate()});function sg(t,e){let{filename:n,workerData:r}=e,
o=("__bundlerPathsOverrides"in globalThis?globalThis.__bundlerPathsOverrides:{})["thread-stream-worker"]||Ym(__dirname,"\
lib","worker.js"),a=new Jm(o,{...e.workerOpts,name:e.workerOpts?.name||"thread-stream",trackUnmanagedFds:!1,workerData:{
filename:n.indexOf("file://")===0?n:Xm(n).href,dataBuf:t[g].dataBuf,stateBuf:t[g].stateBuf,workerData:{$context:{threadStreamVersion:Km},
...r}}});return a.stream=new Ke(t),a.on("message",ig),a.on("exit",Ca),Oa.register(t,a),a}i(sg,"createWorker");function Pa(t){
eg(!t[g].sync),t[g].needDrain&&(t[g].needDrain=!1,t.emit("drain"))}i(Pa,"drain");function Ra(t){for(;;){let e=Atomics.load(
t[g].state,ge);if(t.destroyed||e<0)return;let n=t[g].data.length-e;if(n>0){if(t[g].bufLen===0){t[g].flushing=!1,t[g].ending?
Ur(t):t[g].needDrain&&process.nextTick(Pa,t);return}Da(t,n,Ta);continue}if(n===0){if(e===0&&t[g].bufLen===0)return;Gt(t,
()=>{t.destroyed||(Aa(t),Ra(t))});return}V(t,new Error("overwritten"));return}}i(Ra,"nextFlush");function ig(t){let e=this.
stream.deref();if(e===void 0){this.exited=!0,this.terminate();return}if(t?.code!=null)switch(t.code){case"READY":e[g].ending||
(this.stream=new rg(e)),Gt(e,()=>{e[g].ready=!0,e.emit("ready")});break;case"ERROR":V(e,t.err);break;case"EVENT":Array.isArray(
t.args)?e.emit(t.name,...t.args):e.emit(t.name,t.args);break;case"FLUSHED":{if(t.context!=="thread-stream"){V(e,new Error(
"this should not happen: "+t.code));break}let n=e[g].flushCallbacks.get(t.id);n&&(e[g].flushCallbacks.delete(t.id),process.
nextTick(n));break}case"WARNING":process.emitWarning(t.err);break;default:V(e,new Error("this should not happen: "+t.code))}}
i(ig,"onWorkerMessage");function Ca(t){let e=this.stream.deref();e!==void 0&&(Oa.unregister(e),e.worker.exited=!0,e.worker.
off("exit",Ca),V(e,t!==0?new Error("the worker thread exited"):null))}i(Ca,"onWorkerExit");var qr=class extends Gm{static{
i(this,"ThreadStream")}constructor(e={}){if(super(),e.bufferSize<4)throw new Error("bufferSize must at least fit a 4-byt\
e utf-8 char");this[g]={},this[g].stateBuf=new SharedArrayBuffer(128),this[g].state=new Int32Array(this[g].stateBuf),this[g].
dataBuf=new SharedArrayBuffer(e.bufferSize||4*1024*1024),this[g].data=Buffer.from(this[g].dataBuf),this[g].sync=e.sync||
!1,this[g].ending=!1,this[g].ended=!1,this[g].needDrain=!1,this[g].destroyed=!1,this[g].flushing=!1,this[g].ready=!1,this[g].
finished=!1,this[g].errored=null,this[g].closed=!1,this[g].buf=[],this[g].bufHead=0,this[g].bufLen=0,this[g].flushCallbacks=
new Map,this[g].nextFlushId=0,this[g].flushRetainCount=0,this[g].userRef=!0,this.worker=sg(this,e),this.on("message",(n,r)=>{
this.worker.postMessage(n,r)})}write(e){let n=Buffer.isBuffer(e)?e:Buffer.from(e);if(this[g].destroyed)return $r(this,new Error(
"the worker has exited")),!1;if(this[g].ending)return $r(this,new Error("the worker is ending")),!1;if(this[g].flushing&&
this[g].bufLen+n.length>=tg)try{Lr(this),this[g].flushing=!0}catch(r){return V(this,r),!1}if(this[g].buf.push(n),this[g].
bufLen+=n.length,this[g].sync)try{return Lr(this),!0}catch(r){return V(this,r),!1}return this[g].flushing||(this[g].flushing=
!0,setImmediate(Ra,this)),this[g].needDrain=this[g].data.length-this[g].bufLen-Atomics.load(this[g].state,ge)<=0,!this[g].
needDrain}end(){this[g].destroyed||(this[g].ending=!0,this.worker.stream=new Ke(this),Ur(this))}flush(e){let n=typeof e==
"function"?e:null;e=n||Ta,n&&og(this);let r=!1,s=i(o=>{r||(r=!0,n&&ag(this),e(o))},"done");Na(this,o=>{if(o){process.nextTick(
s,o);return}Ia(this,s)})}flushSync(){this[g].destroyed||(Lr(this),Ma(this))}unref(){this[g].userRef=!1,this[g].flushRetainCount===
0&&this.worker.unref()}ref(){this[g].userRef=!0,this.worker.ref()}get ready(){return this[g].ready}get destroyed(){return this[g].
destroyed}get closed(){return this[g].closed}get writable(){return!this[g].destroyed&&!this[g].ending}get writableEnded(){
return this[g].ending}get writableFinished(){return this[g].finished}get writableNeedDrain(){return this[g].needDrain}get writableObjectMode(){
return!1}get writableErrored(){return this[g].errored}};function Na(t,e){if(t[g].destroyed){process.nextTick(e,new Error(
"the worker has exited"));return}if(!t[g].sync&&(t[g].flushing||t[g].bufLen>0)){setImmediate(Na,t,e);return}Gt(t,e)}i(Na,
"flushBuffer");function Gt(t,e){let n=Atomics.load(t[g].state,ge);Zm(t[g].state,_e,n,1/0,(r,s)=>{if(r){V(t,r),e(r);return}
if(s!=="ok"){Gt(t,e);return}e()})}i(Gt,"waitForRead");function og(t){t[g].flushRetainCount===0&&t.worker.ref(),t[g].flushRetainCount++}
i(og,"retainWorkerForPendingFlush");function ag(t){t[g].flushRetainCount!==0&&(t[g].flushRetainCount--,t[g].flushRetainCount===
0&&!t[g].userRef&&t.worker.unref())}i(ag,"releaseWorkerForPendingFlush");function Ia(t,e){if(t[g].destroyed){process.nextTick(
e,new Error("the worker has exited"));return}if(!t[g].ready){let r=i(()=>{o(),Ia(t,e)},"onReady"),s=i(()=>{o(),process.nextTick(
e,new Error("the worker has exited"))},"onClose"),o=i(()=>{t.off("ready",r),t.off("close",s)},"cleanup");t.once("ready",
r),t.once("close",s);return}let n=++t[g].nextFlushId;t[g].flushCallbacks.set(n,e);try{t.worker.postMessage({code:"FLUSH",
context:"thread-stream",id:n})}catch(r){t[g].flushCallbacks.delete(n),V(t,r),process.nextTick(e,r)}}i(Ia,"requestWorkerF\
lush");function cg(t,e){let n=t[g].flushCallbacks;if(n.size===0)return;let r=e||new Error("the worker has exited");for(let s of n.
values())process.nextTick(s,r);n.clear()}i(cg,"failPendingFlushCallbacks");function $r(t,e){setImmediate(()=>{t.emit("er\
ror",e)})}i($r,"error");function V(t,e){t[g].destroyed||(t[g].destroyed=!0,cg(t,e),e&&(t[g].errored=e,$r(t,e)),t.worker.
exited?setImmediate(()=>{t[g].closed=!0,t.emit("close")}):t.worker.terminate().catch(()=>{}).then(()=>{t[g].closed=!0,t.
emit("close")}))}i(V,"destroy");function Da(t,e,n){let s=Atomics.load(t[g].state,ge),o=e;for(;o>0&&t[g].bufLen!==0;){let a=t[g].
bufHead,c=t[g].buf[a];if(c.length<=o){c.copy(t[g].data,s),s+=c.length,o-=c.length,t[g].bufLen-=c.length,t[g].bufHead=a+1,
t[g].bufHead===t[g].buf.length?(t[g].buf.length=0,t[g].bufHead=0):t[g].bufHead>=1024&&t[g].bufHead*2>=t[g].buf.length&&(t[g].
buf.splice(0,t[g].bufHead),t[g].bufHead=0);continue}c.copy(t[g].data,s,0,o),t[g].buf[a]=c.subarray(o),t[g].bufLen-=o,s+=
o,o=0}return Hr(t,()=>{Atomics.store(t[g].state,ge,s)}),n(),!0}i(Da,"write");function Ur(t){if(!(t[g].ended||!t[g].ending||
t[g].flushing)){t[g].ended=!0;try{t.flushSync();let e=Atomics.load(t[g].state,_e);Hr(t,()=>{Atomics.store(t[g].state,ge,
-1)});let n=0;for(;e!==-1;){if(Atomics.wait(t[g].state,_e,e,1e3),e=Atomics.load(t[g].state,_e),e===-2){V(t,new Error("en\
d() failed"));return}if(++n===10){V(t,new Error("end() took too long (10s)"));return}}process.nextTick(()=>{t[g].finished=
!0,t.emit("finish")})}catch(e){V(t,e)}}}i(Ur,"end");function Lr(t){let e=i(()=>{t[g].ending?Ur(t):t[g].needDrain&&process.
nextTick(Pa,t)},"cb");for(t[g].flushing=!1;t[g].bufLen!==0;){let n=Atomics.load(t[g].state,ge);if(n<0)throw new Error("_\
writeSync failed");let r=t[g].data.length-n;if(r===0){Ma(t),Aa(t);continue}else if(r<0)throw new Error("overwritten");Da(
t,r,e)}}i(Lr,"writeSync");function Ma(t){if(t[g].flushing)throw new Error("unable to flush while flushing");let e=Atomics.
load(t[g].state,ge),n=0;for(;;){let r=Atomics.load(t[g].state,_e);if(r===-2)throw Error("_flushSync failed");if(r!==e)Atomics.
wait(t[g].state,_e,r,1e3);else break;if(++n===10)throw new Error("_flushSync took too long (10s)")}}i(Ma,"flushSync");La.
exports=qr});var Fr=x((kv,Ua)=>{"use strict";var{createRequire:ug}=k("module"),{existsSync:lg}=k("node:fs"),dg=Tr(),{join:Br,isAbsolute:Ha,
sep:fg}=k("node:path"),{fileURLToPath:hg}=k("node:url"),pg=Cr(),jr=Dr(),mg=qa(),{transportUsesMultistreamSym:gg}=Ie();function yg(t){
jr.register(t,_g),jr.registerBeforeExit(t,Eg),t.on("close",function(){jr.unregister(t)})}i(yg,"setupOnExit");function bg(){
let t=process.execArgv;for(let e=0;e<t.length;e++){let n=t[e];if(n==="--import"||n==="--require"||n==="-r"||n.startsWith(
"--import=")||n.startsWith("--require=")||n.startsWith("-r="))return!0}return!1}i(bg,"hasPreloadFlags");function wg(t){let e=t.
match(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g);if(!e)return t;let n=[],r=!1;for(let s=0;s<e.length;s++){let o=e[s];if(o==="--re\
quire"||o==="-r"||o==="--import"){let a=e[s+1];if(a&&$a(a)){r=!0,s++;continue}n.push(o),a&&(n.push(a),s++);continue}if(o.
startsWith("--require=")||o.startsWith("-r=")||o.startsWith("--import=")){let a=o.slice(o.indexOf("=")+1);if($a(a)){r=!0;
continue}}n.push(o)}return r?n.join(" "):t}i(wg,"sanitizeNodeOptions");function $a(t){let e=xg(t);if(!e)return!1;let n=e;
if(n.startsWith("file://"))try{n=hg(n)}catch{return!1}return Ha(n)&&!lg(n)}i($a,"shouldDropPreload");function xg(t){let e=t[0],
n=t[t.length-1];return e==='"'&&n==='"'||e==="'"&&n==="'"?t.slice(1,-1):t}i(xg,"stripQuotes");function Sg(t,e,n,r,s){if(!n.
execArgv&&bg()&&k.main===void 0&&(n={...n,execArgv:[]}),!n.env&&process.env.NODE_OPTIONS){let u=wg(process.env.NODE_OPTIONS);
u!==process.env.NODE_OPTIONS&&(n={...n,env:{...process.env,NODE_OPTIONS:u}})}n={...n,name:s};let o=new mg({filename:t,workerData:e,
workerOpts:n,sync:r});o.on("ready",a),o.on("close",function(){process.removeListener("exit",c)}),process.on("exit",c);function a(){
process.removeListener("exit",c),o.unref(),n.autoEnd!==!1&&yg(o)}i(a,"onReady");function c(){o.closed||(o.flushSync(),pg(
100),o.end())}return i(c,"onExit"),o}i(Sg,"buildStream");function _g(t){t.ref(),t.flushSync(),t.end(),t.once("close",function(){
t.unref()})}i(_g,"autoEnd");function Eg(t){t.flushSync()}i(Eg,"flush");function vg(t){let{pipeline:e,targets:n,levels:r,
dedupe:s,worker:o={},caller:a=dg(),sync:c=!1}=t,u={...t.options},l=!1,d=typeof a=="string"?[a]:a,h=typeof globalThis=="o\
bject"&&Object.prototype.hasOwnProperty.call(globalThis,"__bundlerPathsOverrides")&&globalThis.__bundlerPathsOverrides&&
typeof globalThis.__bundlerPathsOverrides=="object"?globalThis.__bundlerPathsOverrides:Object.create(null),m=t.target;if(m&&
n)throw new Error("only one of target or targets can be specified");if(n){m=h["pino-worker"]||Br(__dirname,"worker.js"),
u.targets=n.filter(w=>w.target).map(w=>({...w,target:y(w.target)})),u.pipelines=n.filter(w=>w.pipeline).map(w=>w.pipeline.
map(S=>({...S,level:w.level,target:y(S.target)})));let b=u.targets.some(w=>w.level!=null),_=u.pipelines.some(w=>w.some(S=>S.
level!=null));l=u.targets.length+u.pipelines.length>1||b||_}else e&&(m=h["pino-worker"]||Br(__dirname,"worker.js"),u.pipelines=
[e.map(b=>({...b,target:y(b.target)}))]);r&&(u.levels=r),s&&(u.dedupe=s),u.pinoWillSendConfig=!0;let p=n||e?"pino.transp\
ort":m,f=Sg(y(m),u,o,c,p);return l&&(f[gg]=!0),f;function y(b){if(b=h[b]||b,Ha(b)||b.indexOf("file://")===0)return b;if(b===
"pino/file")return Br(__dirname,"..","file.js");let _;for(let w of d)try{let S=w==="node:repl"?process.cwd()+fg:w;_=ug(S).
resolve(b);break}catch{continue}if(!_)throw new Error(`unable to determine transport target for "${b}"`);return _}i(y,"f\
ixTarget")}i(vg,"transport");Ua.exports=vg});var Zt=x((Av,Qa)=>{"use strict";var kg=k("node:diagnostics_channel"),Ba=aa(),{mapHttpRequest:Tg,mapHttpResponse:Ag}=kr(),
Wr=ma(),ja=Dr(),{lsCacheSym:Og,chindingsSym:Ka,writeSym:Fa,serializersSym:Ga,formatOptsSym:Wa,endSym:Pg,stringifiersSym:Ja,
stringifySym:Ya,stringifySafeSym:zr,wildcardFirstSym:Xa,nestedKeySym:Rg,formattersSym:Za,messageKeySym:Cg,errorKeySym:Ng,
nestedKeyStrSym:Ig,msgPrefixSym:Jt}=Ie(),{isMainThread:Dg}=k("worker_threads"),Mg=Fr(),[Lg]=process.versions.node.split(
".").map(t=>Number(t)),za=kg.tracingChannel("pino_asJson"),Yt=Lg>=25?t=>JSON.stringify(t):$g;function Ge(){}i(Ge,"noop");
function qg(t,e){if(!e)return n;return i(function(...s){e.call(this,s,n,t)},"hookWrappedLog");function n(r,...s){if(typeof r==
"object"){let o=r;r!==null&&(r.method&&r.headers&&r.socket?r=Tg(r):typeof r.setHeader=="function"&&(r=Ag(r)));let a;o===
null&&s.length===0?a=[null]:(o=s.shift(),a=s),typeof this[Jt]=="string"&&o!==void 0&&o!==null&&(o=this[Jt]+o),this[Fa](r,
Ba(o,a,this[Wa]),t)}else{let o=r===void 0?s.shift():r;typeof this[Jt]=="string"&&o!==void 0&&o!==null&&(o=this[Jt]+o),this[Fa](
null,Ba(o,s,this[Wa]),t)}}}i(qg,"genLog");function $g(t){let e="",n=0,r=!1,s=255,o=t.length;if(o>100)return JSON.stringify(
t);for(var a=0;a<o&&s>=32;a++)s=t.charCodeAt(a),(s===34||s===92)&&(e+=t.slice(n,a)+"\\",n=a,r=!0);return r?e+=t.slice(n):
e=t,s<32?JSON.stringify(t):'"'+e+'"'}i($g,"_asString");function Hg(t,e,n,r){if(za.hasSubscribers===!1)return Va.call(this,
t,e,n,r);let s={instance:this,arguments};return za.traceSync(Va,s,this,t,e,n,r)}i(Hg,"asJson");function Va(t,e,n,r){let s=this[Ya],
o=this[zr],a=this[Ja],c=this[Pg],u=this[Ka],l=this[Ga],d=this[Za],h=this[Cg],m=this[Ng],p=this[Og][n]+r;p=p+u;let f;d.log&&
(t=d.log(t));let y=a[Xa],b="";for(let w in t)if(f=t[w],Object.prototype.hasOwnProperty.call(t,w)&&f!==void 0){l[w]?f=l[w](
f):w===m&&l.err&&(f=l.err(f));let S=a[w]||y;switch(typeof f){case"undefined":case"function":continue;case"number":Number.
isFinite(f)===!1&&(f=null);case"boolean":S&&(f=S(f));break;case"string":f=(S||Yt)(f);break;default:f=(S||s)(f,o)}if(f===
void 0)continue;let E=Yt(w);b+=","+E+":"+f}let _="";if(e!==void 0){f=l[h]?l[h](e):e;let w=a[h]||y;switch(typeof f){case"\
function":break;case"number":Number.isFinite(f)===!1&&(f=null);case"boolean":w&&(f=w(f)),_=',"'+h+'":'+f;break;case"stri\
ng":f=(w||Yt)(f),_=',"'+h+'":'+f;break;default:f=(w||s)(f,o),_=',"'+h+'":'+f}}return this[Rg]&&b?p+this[Ig]+b.slice(1)+"\
}"+_+c:p+b+_+c}i(Va,"_asJson");function Ug(t,e){let n,r=t[Ka],s=t[Ya],o=t[zr],a=t[Ja],c=a[Xa],u=t[Ga],l=t[Za].bindings;e=
l(e);for(let d in e)if(n=e[d],((d.length<5||d!=="level"&&d!=="serializers"&&d!=="formatters"&&d!=="customLevels")&&e.hasOwnProperty(
d)&&n!==void 0)===!0){if(n=u[d]?u[d](n):n,n=(a[d]||c||s)(n,o),n===void 0)continue;r+=","+Yt(d)+":"+n}return r}i(Ug,"asCh\
indings");function Bg(t){return t.write!==t.constructor.prototype.write}i(Bg,"hasBeenTampered");function Xt(t){let e=new Wr(
t);return e.on("error",n),!t.sync&&Dg&&(ja.register(e,jg),e.on("close",function(){ja.unregister(e)})),e;function n(r){if(r.
code==="EPIPE"){e.write=Ge,e.end=Ge,e.flushSync=Ge,e.destroy=Ge;return}e.removeListener("error",n),e.emit("error",r)}i(n,
"filterBrokenPipe")}i(Xt,"buildSafeSonicBoom");function jg(t,e){t.destroyed||(e==="beforeExit"?(t.flush(),t.on("drain",function(){
t.end()})):t.flushSync())}i(jg,"autoEnd");function Fg(t){return i(function(n,r,s={},o){if(typeof s=="string")o=Xt({dest:s}),
s={};else if(typeof o=="string"){if(s&&s.transport)throw Error("only one of option.transport or stream can be specified");
o=Xt({dest:o})}else if(s instanceof Wr||s.writable||s._writableState)o=s,s={};else if(s.transport){if(s.transport instanceof
Wr||s.transport.writable||s.transport._writableState)throw Error("option.transport do not allow stream, please pass to o\
ption directly. e.g. pino(transport)");if(s.transport.targets&&s.transport.targets.length&&s.formatters&&typeof s.formatters.
level=="function")throw Error("option.transport.targets do not allow custom level formatters");let u;s.customLevels&&(u=
s.useOnlyCustomLevels?s.customLevels:Object.assign({},s.levels,s.customLevels)),o=Mg({caller:r,...s.transport,levels:u})}
if(s=Object.assign({},t,s),s.serializers=Object.assign(Object.create(null),t.serializers,s.serializers),s.formatters=Object.
assign({},t.formatters,s.formatters),s.prettyPrint)throw new Error("prettyPrint option is no longer supported, see the p\
ino-pretty package (https://github.com/pinojs/pino-pretty)");let{enabled:a,onChild:c}=s;return a===!1&&(s.level="silent"),
c||(s.onChild=Ge),o||(Bg(process.stdout)?o=process.stdout:o=Xt({fd:process.stdout.fd||1})),{opts:s,stream:o}},"normalize\
Args")}i(Fg,"createArgsNormalizer");function Wg(t,e){try{return JSON.stringify(t)}catch{try{return(e||this[zr])(t)}catch{
return'"[unable to serialize, circular reference is too complex to analyze]"'}}}i(Wg,"stringify");function zg(t,e,n){return{
level:t,bindings:e,log:n}}i(zg,"buildFormatters");function Vg(t){let e=Number(t);return typeof t=="string"&&Number.isFinite(
e)?e:t===void 0?1:t}i(Vg,"normalizeDestFileDescriptor");Qa.exports={noop:Ge,buildSafeSonicBoom:Xt,asChindings:Ug,asJson:Hg,
genLog:qg,createArgsNormalizer:Fg,stringify:Wg,buildFormatters:zg,normalizeDestFileDescriptor:Vg}});var Qt=x((Pv,ec)=>{var Kg={trace:10,debug:20,info:30,warn:40,error:50,fatal:60},Gg={ASC:"ASC",DESC:"DESC"};ec.exports={DEFAULT_LEVELS:Kg,
SORTING_ORDER:Gg}});var Gr=x((Rv,sc)=>{"use strict";var{lsCacheSym:Jg,levelValSym:Vr,useOnlyCustomLevelsSym:Yg,streamSym:Xg,formattersSym:Zg,
hooksSym:Qg,levelCompSym:tc}=Ie(),{noop:ey,genLog:De}=Zt(),{DEFAULT_LEVELS:ae,SORTING_ORDER:nc}=Qt(),rc={fatal:i(t=>{let e=De(
ae.fatal,t);return function(...n){let r=this[Xg];if(e.call(this,...n),typeof r.flushSync=="function")try{r.flushSync()}catch{}}},
"fatal"),error:i(t=>De(ae.error,t),"error"),warn:i(t=>De(ae.warn,t),"warn"),info:i(t=>De(ae.info,t),"info"),debug:i(t=>De(
ae.debug,t),"debug"),trace:i(t=>De(ae.trace,t),"trace")},Kr=Object.keys(ae).reduce((t,e)=>(t[ae[e]]=e,t),{}),ty=Object.keys(
Kr).reduce((t,e)=>(t[e]='{"level":'+Number(e),t),{});function ny(t){let e=t[Zg].level,{labels:n}=t.levels,r={};for(let s in n){
let o=e(n[s],Number(s));r[s]=JSON.stringify(o).slice(0,-1)}return t[Jg]=r,t}i(ny,"genLsCache");function ry(t,e){if(e)return!1;
switch(t){case"fatal":case"error":case"warn":case"info":case"debug":case"trace":return!0;default:return!1}}i(ry,"isStand\
ardLevel");function sy(t){let{labels:e,values:n}=this.levels;if(typeof t=="number"){if(e[t]===void 0)throw Error("unknow\
n level value"+t);t=e[t]}if(n[t]===void 0)throw Error("unknown level "+t);let r=this[Vr],s=this[Vr]=n[t],o=this[Yg],a=this[tc],
c=this[Qg].logMethod;for(let u in n){if(a(n[u],s)===!1){this[u]=ey;continue}this[u]=ry(u,o)?rc[u](c):De(n[u],c)}this.emit(
"level-change",t,s,e[r],r,this)}i(sy,"setLevel");function iy(t){let{levels:e,levelVal:n}=this;return e&&e.labels?e.labels[n]:
""}i(iy,"getLevel");function oy(t){let{values:e}=this.levels,n=e[t];return n!==void 0&&this[tc](n,this[Vr])}i(oy,"isLeve\
lEnabled");function ay(t,e,n){return t===nc.DESC?e<=n:e>=n}i(ay,"compareLevel");function cy(t){return typeof t=="string"?
ay.bind(null,t):t}i(cy,"genLevelComparison");function uy(t=null,e=!1){let n=t?Object.keys(t).reduce((o,a)=>(o[t[a]]=a,o),
{}):null,r=Object.assign(Object.create(Object.prototype,{Infinity:{value:"silent"}}),e?null:Kr,n),s=Object.assign(Object.
create(Object.prototype,{silent:{value:1/0}}),e?null:ae,t);return{labels:r,values:s}}i(uy,"mappings");function ly(t,e,n){
if(typeof t=="number"){if(![].concat(Object.keys(e||{}).map(o=>e[o]),n?[]:Object.keys(Kr).map(o=>+o),1/0).includes(t))throw Error(
`default level:${t} must be included in custom levels`);return}let r=Object.assign(Object.create(Object.prototype,{silent:{
value:1/0}}),n?null:ae,e);if(!(t in r))throw Error(`default level:${t} must be included in custom levels`)}i(ly,"assertD\
efaultLevelFound");function dy(t,e){let{labels:n,values:r}=t;for(let s in e){if(s in r)throw Error("levels cannot be ove\
rridden");if(e[s]in n)throw Error("pre-existing level values cannot be used for new levels")}}i(dy,"assertNoLevelCollisi\
ons");function fy(t){if(typeof t!="function"&&!(typeof t=="string"&&Object.values(nc).includes(t)))throw new Error('Leve\
ls comparison should be one of "ASC", "DESC" or "function" type')}i(fy,"assertLevelComparison");sc.exports={initialLsCache:ty,
genLsCache:ny,levelMethods:rc,getLevel:iy,setLevel:sy,isLevelEnabled:oy,mappings:uy,assertNoLevelCollisions:dy,assertDefaultLevelFound:ly,
genLevelComparison:cy,assertLevelComparison:fy}});var Jr=x((Nv,ic)=>{"use strict";ic.exports={version:"10.4.0"}});var hc=x((Dv,fc)=>{"use strict";var{EventEmitter:hy}=k("node:events"),{lsCacheSym:py,levelValSym:my,setLevelSym:Xr,getLevelSym:oc,
chindingsSym:tn,mixinSym:gy,asJsonSym:cc,writeSym:yy,mixinMergeStrategySym:by,timeSym:wy,timeSliceIndexSym:xy,streamSym:uc,
serializersSym:Me,formattersSym:gt,errorKeySym:Sy,messageKeySym:_y,useOnlyCustomLevelsSym:Ey,needsMetadataGsym:vy,redactFmtSym:ky,
stringifySym:Ty,formatOptsSym:Ay,stringifiersSym:Oy,msgPrefixSym:Zr,hooksSym:Py}=Ie(),{getLevel:Ry,setLevel:Cy,isLevelEnabled:Ny,
mappings:Iy,initialLsCache:Dy,genLsCache:My,assertNoLevelCollisions:Ly}=Gr(),{asChindings:Qr,asJson:qy,buildFormatters:Yr,
stringify:ac,noop:lc}=Zt(),{version:$y}=Jr(),Hy=Pr(),Uy=class{static{i(this,"Pino")}},dc={constructor:Uy,child:By,bindings:jy,
setBindings:Fy,flush:Vy,isLevelEnabled:Ny,version:$y,get level(){return this[oc]()},set level(t){this[Xr](t)},get levelVal(){
return this[my]},set levelVal(t){throw Error("levelVal is read-only")},get msgPrefix(){return this[Zr]},get[Symbol.toStringTag](){
return"Pino"},[py]:Dy,[yy]:zy,[cc]:qy,[oc]:Ry,[Xr]:Cy};Object.setPrototypeOf(dc,hy.prototype);fc.exports=function(){return Object.
create(dc)};var en=i(t=>t,"resetChildingsFormatter");function By(t,e){if(!t)throw Error("missing bindings for child Pino");
let n=this[Me],r=this[gt],s=Object.create(this);if(e==null)return s[gt].bindings!==en&&(s[gt]=Yr(r.level,en,r.log)),s[tn]=
Qr(s,t),this.onChild!==lc&&this.onChild(s),s;if(e.hasOwnProperty("serializers")===!0){s[Me]=Object.create(null);for(let l in n)
s[Me][l]=n[l];let c=Object.getOwnPropertySymbols(n);for(var o=0;o<c.length;o++){let l=c[o];s[Me][l]=n[l]}for(let l in e.
serializers)s[Me][l]=e.serializers[l];let u=Object.getOwnPropertySymbols(e.serializers);for(var a=0;a<u.length;a++){let l=u[a];
s[Me][l]=e.serializers[l]}}else s[Me]=n;if(e.hasOwnProperty("formatters")){let{level:c,bindings:u,log:l}=e.formatters;s[gt]=
Yr(c||r.level,u||en,l||r.log)}else s[gt]=Yr(r.level,en,r.log);if(e.hasOwnProperty("customLevels")===!0&&(Ly(this.levels,
e.customLevels),s.levels=Iy(e.customLevels,s[Ey]),My(s)),typeof e.redact=="object"&&e.redact!==null||Array.isArray(e.redact)){
s.redact=e.redact;let c=Hy(s.redact,ac),u={stringify:c[ky]};s[Ty]=ac,s[Oy]=c,s[Ay]=u}if(typeof e.msgPrefix=="string"&&(s[Zr]=
(this[Zr]||"")+e.msgPrefix),s[tn]=Qr(s,t),e.level!==void 0&&e.level!==this.level||e.hasOwnProperty("customLevels")){let c=e.
level||this.level;s[Xr](c)}return this.onChild(s),s}i(By,"child");function jy(){let e=`{${this[tn].substr(1)}}`,n=JSON.parse(
e);return delete n.pid,delete n.hostname,n}i(jy,"bindings");function Fy(t){let e=Qr(this,t);this[tn]=e}i(Fy,"setBindings");
function Wy(t,e){return Object.assign(e,t)}i(Wy,"defaultMixinMergeStrategy");function zy(t,e,n){let r=this[wy](),s=this[gy],
o=this[Sy],a=this[_y],c=this[by]||Wy,u,l=this[Py].streamWrite;t==null?u={}:t instanceof Error?(u={[o]:t},e===void 0&&(e=
t.message)):(u=t,e===void 0&&t[a]===void 0&&t[o]&&(e=t[o].message)),s&&(u=c(u,s(u,n,this)));let d=this[cc](u,e,n,r),h=this[uc];
h[vy]===!0&&(h.lastLevel=n,h.lastObj=u,h.lastMsg=e,h.lastTime=r.slice(this[xy]),h.lastLogger=this),h.write(l?l(d):d)}i(zy,
"write");function Vy(t){if(t!=null&&typeof t!="function")throw Error("callback must be a function");let e=this[uc];typeof e.
flush=="function"?e.flush(t||lc):t&&t()}i(Vy,"flush")});var yc=x((rs,gc)=>{"use strict";var{hasOwnProperty:yt}=Object.prototype,qe=ns();qe.configure=ns;qe.stringify=qe;qe.default=
qe;rs.stringify=qe;rs.configure=ns;gc.exports=qe;var Ky=/[\u0000-\u001f\u0022\u005c\ud800-\udfff]/;function Ee(t){return t.
length<5e3&&!Ky.test(t)?`"${t}"`:JSON.stringify(t)}i(Ee,"strEscape");function es(t,e){if(t.length>200||e)return t.sort(e);
for(let n=1;n<t.length;n++){let r=t[n],s=n;for(;s!==0&&t[s-1]>r;)t[s]=t[s-1],s--;t[s]=r}return t}i(es,"sort");var Gy=Object.
getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(new Int8Array)),Symbol.toStringTag).get;function ts(t){
return Gy.call(t)!==void 0&&t.length!==0}i(ts,"isTypedArrayWithEntries");function pc(t,e,n){t.length<n&&(n=t.length);let r=e===
","?"":" ",s=`"0":${r}${t[0]}`;for(let o=1;o<n;o++)s+=`${e}"${o}":${r}${t[o]}`;return s}i(pc,"stringifyTypedArray");function Jy(t){
if(yt.call(t,"circularValue")){let e=t.circularValue;if(typeof e=="string")return`"${e}"`;if(e==null)return e;if(e===Error||
e===TypeError)return{toString(){throw new TypeError("Converting circular structure to JSON")}};throw new TypeError('The \
"circularValue" argument must be of type string or the value null or undefined')}return'"[Circular]"'}i(Jy,"getCircularV\
alueOption");function Yy(t){let e;if(yt.call(t,"deterministic")&&(e=t.deterministic,typeof e!="boolean"&&typeof e!="func\
tion"))throw new TypeError('The "deterministic" argument must be of type boolean or comparator function');return e===void 0?
!0:e}i(Yy,"getDeterministicOption");function Xy(t,e){let n;if(yt.call(t,e)&&(n=t[e],typeof n!="boolean"))throw new TypeError(
`The "${e}" argument must be of type boolean`);return n===void 0?!0:n}i(Xy,"getBooleanOption");function mc(t,e){let n;if(yt.
call(t,e)){if(n=t[e],typeof n!="number")throw new TypeError(`The "${e}" argument must be of type number`);if(!Number.isInteger(
n))throw new TypeError(`The "${e}" argument must be an integer`);if(n<1)throw new RangeError(`The "${e}" argument must b\
e >= 1`)}return n===void 0?1/0:n}i(mc,"getPositiveIntegerOption");function Le(t){return t===1?"1 item":`${t} items`}i(Le,
"getItemCount");function Zy(t){let e=new Set;for(let n of t)(typeof n=="string"||typeof n=="number")&&e.add(String(n));return e}
i(Zy,"getUniqueReplacerSet");function Qy(t){if(yt.call(t,"strict")){let e=t.strict;if(typeof e!="boolean")throw new TypeError(
'The "strict" argument must be of type boolean');if(e)return n=>{let r=`Object can not safely be stringified. Received t\
ype ${typeof n}`;throw typeof n!="function"&&(r+=` (${n.toString()})`),new Error(r)}}}i(Qy,"getStrictOption");function ns(t){
t={...t};let e=Qy(t);e&&(t.bigint===void 0&&(t.bigint=!1),"circularValue"in t||(t.circularValue=Error));let n=Jy(t),r=Xy(
t,"bigint"),s=Yy(t),o=typeof s=="function"?s:void 0,a=mc(t,"maximumDepth"),c=mc(t,"maximumBreadth");function u(p,f,y,b,_,w){
let S=f[p];switch(typeof S=="object"&&S!==null&&typeof S.toJSON=="function"&&(S=S.toJSON(p)),S=b.call(f,p,S),typeof S){case"\
string":return Ee(S);case"object":{if(S===null)return"null";if(y.indexOf(S)!==-1)return n;let E="",C=",",M=w;if(Array.isArray(
S)){if(S.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(S),_!==""&&(w+=_,E+=`
${w}`,C=`,
${w}`);let $=Math.min(S.length,c),W=0;for(;W<$-1;W++){let Ne=u(String(W),S,y,b,_,w);E+=Ne!==void 0?Ne:"null",E+=C}let z=u(
String(W),S,y,b,_,w);if(E+=z!==void 0?z:"null",S.length-1>c){let Ne=S.length-c-1;E+=`${C}"... ${Le(Ne)} not stringified"`}
return _!==""&&(E+=`
${M}`),y.pop(),`[${E}]`}let R=Object.keys(S),I=R.length;if(I===0)return"{}";if(a<y.length+1)return'"[Object]"';let A="",
q="";_!==""&&(w+=_,C=`,
${w}`,A=" ");let B=Math.min(I,c);s&&!ts(S)&&(R=es(R,o)),y.push(S);for(let $=0;$<B;$++){let W=R[$],z=u(W,S,y,b,_,w);z!==void 0&&
(E+=`${q}${Ee(W)}:${A}${z}`,q=C)}if(I>c){let $=I-c;E+=`${q}"...":${A}"${Le($)} not stringified"`,q=C}return _!==""&&q.length>
1&&(E=`
${w}${E}
${M}`),y.pop(),`{${E}}`}case"number":return isFinite(S)?String(S):e?e(S):"null";case"boolean":return S===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(S);default:return e?e(S):void 0}}i(u,"stringifyFnReplacer");function l(p,f,y,b,_,w){
switch(typeof f=="object"&&f!==null&&typeof f.toJSON=="function"&&(f=f.toJSON(p)),typeof f){case"string":return Ee(f);case"\
object":{if(f===null)return"null";if(y.indexOf(f)!==-1)return n;let S=w,E="",C=",";if(Array.isArray(f)){if(f.length===0)
return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_!==""&&(w+=_,E+=`
${w}`,C=`,
${w}`);let I=Math.min(f.length,c),A=0;for(;A<I-1;A++){let B=l(String(A),f[A],y,b,_,w);E+=B!==void 0?B:"null",E+=C}let q=l(
String(A),f[A],y,b,_,w);if(E+=q!==void 0?q:"null",f.length-1>c){let B=f.length-c-1;E+=`${C}"... ${Le(B)} not stringified\
"`}return _!==""&&(E+=`
${S}`),y.pop(),`[${E}]`}y.push(f);let M="";_!==""&&(w+=_,C=`,
${w}`,M=" ");let R="";for(let I of b){let A=l(I,f[I],y,b,_,w);A!==void 0&&(E+=`${R}${Ee(I)}:${M}${A}`,R=C)}return _!==""&&
R.length>1&&(E=`
${w}${E}
${S}`),y.pop(),`{${E}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(l,"stringifyArrayReplacer");
function d(p,f,y,b,_){switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON==
"function"){if(f=f.toJSON(p),typeof f!="object")return d(p,f,y,b,_);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;
let w=_;if(Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f),_+=b;let A=`
${_}`,q=`,
${_}`,B=Math.min(f.length,c),$=0;for(;$<B-1;$++){let z=d(String($),f[$],y,b,_);A+=z!==void 0?z:"null",A+=q}let W=d(String(
$),f[$],y,b,_);if(A+=W!==void 0?W:"null",f.length-1>c){let z=f.length-c-1;A+=`${q}"... ${Le(z)} not stringified"`}return A+=
`
${w}`,y.pop(),`[${A}]`}let S=Object.keys(f),E=S.length;if(E===0)return"{}";if(a<y.length+1)return'"[Object]"';_+=b;let C=`\
,
${_}`,M="",R="",I=Math.min(E,c);ts(f)&&(M+=pc(f,C,c),S=S.slice(f.length),I-=f.length,R=C),s&&(S=es(S,o)),y.push(f);for(let A=0;A<
I;A++){let q=S[A],B=d(q,f[q],y,b,_);B!==void 0&&(M+=`${R}${Ee(q)}: ${B}`,R=C)}if(E>c){let A=E-c;M+=`${R}"...": "${Le(A)}\
 not stringified"`,R=C}return R!==""&&(M=`
${_}${M}
${w}`),y.pop(),`{${M}}`}case"number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"fals\
e";case"undefined":return;case"bigint":if(r)return String(f);default:return e?e(f):void 0}}i(d,"stringifyIndent");function h(p,f,y){
switch(typeof f){case"string":return Ee(f);case"object":{if(f===null)return"null";if(typeof f.toJSON=="function"){if(f=f.
toJSON(p),typeof f!="object")return h(p,f,y);if(f===null)return"null"}if(y.indexOf(f)!==-1)return n;let b="",_=f.length!==
void 0;if(_&&Array.isArray(f)){if(f.length===0)return"[]";if(a<y.length+1)return'"[Array]"';y.push(f);let M=Math.min(f.length,
c),R=0;for(;R<M-1;R++){let A=h(String(R),f[R],y);b+=A!==void 0?A:"null",b+=","}let I=h(String(R),f[R],y);if(b+=I!==void 0?
I:"null",f.length-1>c){let A=f.length-c-1;b+=`,"... ${Le(A)} not stringified"`}return y.pop(),`[${b}]`}let w=Object.keys(
f),S=w.length;if(S===0)return"{}";if(a<y.length+1)return'"[Object]"';let E="",C=Math.min(S,c);_&&ts(f)&&(b+=pc(f,",",c),
w=w.slice(f.length),C-=f.length,E=","),s&&(w=es(w,o)),y.push(f);for(let M=0;M<C;M++){let R=w[M],I=h(R,f[R],y);I!==void 0&&
(b+=`${E}${Ee(R)}:${I}`,E=",")}if(S>c){let M=S-c;b+=`${E}"...":"${Le(M)} not stringified"`}return y.pop(),`{${b}}`}case"\
number":return isFinite(f)?String(f):e?e(f):"null";case"boolean":return f===!0?"true":"false";case"undefined":return;case"\
bigint":if(r)return String(f);default:return e?e(f):void 0}}i(h,"stringifySimple");function m(p,f,y){if(arguments.length>
1){let b="";if(typeof y=="number"?b=" ".repeat(Math.min(y,10)):typeof y=="string"&&(b=y.slice(0,10)),f!=null){if(typeof f==
"function")return u("",{"":p},[],f,b,"");if(Array.isArray(f))return l("",p,[],Zy(f),b,"")}if(b.length!==0)return d("",p,
[],b,"")}return h("",p,[])}return i(m,"stringify"),m}i(ns,"configure")});var Sc=x((qv,xc)=>{"use strict";var ss=Symbol.for("pino.metadata"),{DEFAULT_LEVELS:wc}=Qt(),eb=wc.info;function tb(t,e){
t=t||[],e=e||{dedupe:!1};let n=Object.create(wc);n.silent=1/0,e.levels&&typeof e.levels=="object"&&Object.keys(e.levels).
forEach(h=>{n[h]=e.levels[h]});let r={write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:0,lastId:0,streams:[],clone:d,
[ss]:!0,streamLevels:n};return Array.isArray(t)?t.forEach(c,r):c.call(r,t),t=null,r;function s(h){let m,p=typeof this.lastLevel==
"string"?(this.streamLevels||n)[this.lastLevel]:this.lastLevel,{streams:f}=this,y=0,b;for(let _=nb(f.length,e.dedupe);sb(
_,f.length,e.dedupe);_=rb(_,e.dedupe))if(m=f[_],m.level<=p){if(y!==0&&y!==m.level)break;if(b=m.stream,b[ss]){let{lastTime:w,
lastMsg:S,lastObj:E,lastLogger:C}=this;b.lastLevel=p,b.lastTime=w,b.lastMsg=S,b.lastObj=E,b.lastLogger=C}b.write(h),e.dedupe&&
(y=m.level)}else if(!e.dedupe)break}i(s,"write");function o(...h){for(let{stream:m}of this.streams)typeof m.emit=="funct\
ion"&&m.emit(...h)}i(o,"emit");function a(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&h.flushSync()}
i(a,"flushSync");function c(h){if(!h)return this;let m=typeof h.write=="function"||h.stream,p=h.write?h:h.stream;if(!m)throw Error(
"stream object needs to implement either StreamEntry or DestinationStream interface");let{streams:f,streamLevels:y}=this,
b;typeof h.levelVal=="number"?b=h.levelVal:typeof h.level=="string"?b=y[h.level]:typeof h.level=="number"?b=h.level:b=eb;
let _={stream:p,level:b,levelVal:void 0,id:++r.lastId};return f.unshift(_),f.sort(bc),this.minLevel=f[0].level,this}i(c,
"add");function u(h){let{streams:m}=this,p=m.findIndex(f=>f.id===h);return p>=0&&(m.splice(p,1),m.sort(bc),this.minLevel=
m.length>0?m[0].level:-1),this}i(u,"remove");function l(){for(let{stream:h}of this.streams)typeof h.flushSync=="function"&&
h.flushSync(),h.end()}i(l,"end");function d(h){let m=new Array(this.streams.length);for(let p=0;p<m.length;p++)m[p]={level:h,
stream:this.streams[p].stream};return{write:s,add:c,remove:u,emit:o,flushSync:a,end:l,minLevel:h,streams:m,clone:d,[ss]:!0,
streamLevels:n}}i(d,"clone")}i(tb,"multistream");function bc(t,e){return t.level-e.level}i(bc,"compareByLevel");function nb(t,e){
return e?t-1:0}i(nb,"initLoopVar");function rb(t,e){return e?t-1:t+1}i(rb,"adjustLoopVar");function sb(t,e,n){return n?t>=
0:t<e}i(sb,"checkLoopVar");xc.exports=tb});var Mc=x((Hv,K)=>{"use strict";var ib=k("node:os"),Pc=kr(),ob=Tr(),ab=Pr(),Rc=ia(),cb=hc(),Cc=Ie(),{configure:ub}=yc(),{
assertDefaultLevelFound:lb,mappings:Nc,genLsCache:db,genLevelComparison:fb,assertLevelComparison:hb}=Gr(),{DEFAULT_LEVELS:Ic,
SORTING_ORDER:pb}=Qt(),{createArgsNormalizer:mb,asChindings:gb,buildSafeSonicBoom:_c,buildFormatters:yb,stringify:is,normalizeDestFileDescriptor:Ec,
noop:bb}=Zt(),{version:wb}=Jr(),{chindingsSym:vc,redactFmtSym:xb,serializersSym:kc,timeSym:Sb,timeSliceIndexSym:_b,streamSym:Eb,
stringifySym:Tc,stringifySafeSym:os,stringifiersSym:Ac,setLevelSym:vb,endSym:kb,formatOptsSym:Tb,messageKeySym:Ab,errorKeySym:Ob,
nestedKeySym:Pb,mixinSym:Rb,levelCompSym:Cb,useOnlyCustomLevelsSym:Nb,formattersSym:Oc,hooksSym:Ib,nestedKeyStrSym:Db,mixinMergeStrategySym:Mb,
msgPrefixSym:Lb,transportUsesMultistreamSym:qb}=Cc,{epochTime:Dc,nullTime:$b}=Rc,{pid:Hb}=process,Ub=ib.hostname(),Bb=Pc.
err,jb={level:"info",levelComparison:pb.ASC,levels:Ic,messageKey:"msg",errorKey:"err",nestedKey:null,enabled:!0,base:{pid:Hb,
hostname:Ub},serializers:Object.assign(Object.create(null),{err:Bb}),formatters:Object.assign(Object.create(null),{bindings(t){
return t},level(t,e){return{level:e}}}),hooks:{logMethod:void 0,streamWrite:void 0},timestamp:Dc,name:void 0,redact:null,
customLevels:null,useOnlyCustomLevels:!1,depthLimit:5,edgeLimit:100},Fb=mb(jb),Wb=Object.assign(Object.create(null),Pc);
function as(...t){let e={},{opts:n,stream:r}=Fb(e,ob(),...t);n.level&&typeof n.level=="string"&&Ic[n.level.toLowerCase()]!==
void 0&&(n.level=n.level.toLowerCase());let{redact:s,crlf:o,serializers:a,timestamp:c,messageKey:u,errorKey:l,nestedKey:d,
base:h,name:m,level:p,customLevels:f,levelComparison:y,mixin:b,mixinMergeStrategy:_,useOnlyCustomLevels:w,formatters:S,hooks:E,
depthLimit:C,edgeLimit:M,onChild:R,msgPrefix:I}=n,A=ub({maximumDepth:C,maximumBreadth:M}),q=yb(S.level,S.bindings,S.log),
B=is.bind({[os]:A}),$=s?Object.assign(Object.create(null),ab(s,B)):Object.create(null),W=s?{stringify:$[xb]}:{stringify:B},
z="}"+(o?`\r
`:`
`),Ne=gb.bind(null,{[vc]:"",[kc]:a,[Ac]:$,[Tc]:is,[os]:A,[Oc]:q}),hr="";h!==null&&(m===void 0?hr=Ne(h):hr=Ne(Object.assign(
{},h,{name:m})));let xo=c instanceof Function?c:c?Dc:$b,Yh=xo().indexOf(":")+1;if(w&&!f)throw Error("customLevels is req\
uired if useOnlyCustomLevels is set true");if(b&&typeof b!="function")throw Error(`Unknown mixin type "${typeof b}" - ex\
pected "function"`);if(I&&typeof I!="string")throw Error(`Unknown msgPrefix type "${typeof I}" - expected "string"`);lb(
p,f,w);let dt=Nc(f,w);if(r&&r[qb]===!0){let ft=typeof p=="string"?p:void 0;(!ft||dt[ft]===void 0)&&(ft=Object.keys(dt)[0]);
let So=dt[ft],pr=!1;try{let mr=S.level(ft,So);pr=mr&&typeof mr=="object"&&mr.level===So}catch{pr=!1}pr||process.emitWarning(
'custom formatters.level detected with multiple transport targets/pipelines; ensure logs include a numeric "level" field\
 or they may be dropped',{code:"PINO_TRANSPORT_MULTI_TARGETS_LEVEL_FORMATTER"})}typeof r.emit=="function"&&r.emit("messa\
ge",{code:"PINO_CONFIG",config:{levels:dt,messageKey:u,errorKey:l}}),hb(y);let Xh=fb(y);return Object.assign(e,{levels:dt,
[Cb]:Xh,[Nb]:w,[Eb]:r,[Sb]:xo,[_b]:Yh,[Tc]:is,[os]:A,[Ac]:$,[kb]:z,[Tb]:W,[Ab]:u,[Ob]:l,[Pb]:d,[Db]:d?`,${JSON.stringify(
d)}:{`:"",[kc]:a,[Rb]:b,[Mb]:_,[vc]:hr,[Oc]:q,[Ib]:E,silent:bb,onChild:R,[Lb]:I}),Object.setPrototypeOf(e,cb()),db(e),e[vb](
p),e}i(as,"pino");K.exports=as;K.exports.destination=(t=process.stdout.fd)=>typeof t=="object"?(t.dest=Ec(t.dest||process.
stdout.fd),_c(t)):_c({dest:Ec(t),minLength:0});K.exports.transport=Fr();K.exports.multistream=Sc();K.exports.levels=Nc();
K.exports.stdSerializers=Wb;K.exports.stdTimeFunctions=Object.assign({},Rc);K.exports.symbols=Cc;K.exports.version=wb;K.
exports.default=as;K.exports.pino=as});var pe=x(he=>{"use strict";he.getValueAsString=i(function(e){return Number.isNaN(e)?"Nan":Number.isFinite(e)?`${e}`:e<0?
"-Inf":"+Inf"},"getValueString");he.removeLabels=i(function(e,n,r){let s=Hs(n,r);delete e[s]},"removeLabels");he.setValue=
i(function(e,n,r){let s=Hs(r);return e[s]={value:typeof n=="number"?n:0,labels:r||{}},e},"setValue");he.setValueDelta=i(
function(e,n,r,s=""){let o=typeof n=="number"?n:0;return e[s]?e[s].value+=o:e[s]={value:o,labels:r},e},"setValueDelta");
he.getLabels=function(t,e){if(typeof e[0]=="object")return e[0];if(t.length!==e.length)throw new Error(`Invalid number o\
f arguments (${e.length}): "${e.join(", ")}" for label names (${t.length}): "${t.join(", ")}".`);let n={};for(let r=0;r<
t.length;r++)n[t[r]]=e[r];return n};function Fl(t,e){if(t.length===0)return"";let n="";for(let r=0;r<t.length;r++){let s=t[r],
o=e[s];o!==void 0&&(n+=`${s}:${o},`)}return n}i(Fl,"fastHashObject");function Hs(t,e){if(e)return Fl(e,t);let n=Object.keys(
t);return n.length>1&&n.sort(),Fl(n,t)}i(Hs,"hashObject");he.hashObject=Hs;he.isObject=i(function(e){return e!==null&&typeof e==
"object"},"isObject");he.nowTimestamp=i(function(){return Date.now()/1e3},"nowTimestamp");var $s=class extends Map{static{
i(this,"Grouper")}add(e,n){this.has(e)?this.get(e).push(n):this.set(e,[n])}};he.Grouper=$s});var Qe=x((QR,js)=>{"use strict";var{getValueAsString:Wl}=pe(),Mn=class t{static{i(this,"Registry")}static get PROMETHEUS_CONTENT_TYPE(){
return"text/plain; version=0.0.4; charset=utf-8"}static get OPENMETRICS_CONTENT_TYPE(){return"application/openmetrics-te\
xt; version=1.0.0; charset=utf-8"}constructor(e=t.PROMETHEUS_CONTENT_TYPE){if(this._metrics={},this._collectors=[],this.
_defaultLabels={},e!==t.PROMETHEUS_CONTENT_TYPE&&e!==t.OPENMETRICS_CONTENT_TYPE)throw new TypeError(`Content type ${e} i\
s unsupported`);this._contentType=e}getMetricsAsArray(){return Object.values(this._metrics)}async getMetricsAsString(e){
let n=typeof e.getForPromString=="function"?await e.getForPromString():await e.get(),r=Bs(n.name),s=`# HELP ${r} ${Bs(n.
help)}`,o=`# TYPE ${r} ${n.type}`,a=[s,o],c=Object.keys(this._defaultLabels).length>0?this._defaultLabels:null,u=this.contentType===
t.OPENMETRICS_CONTENT_TYPE;for(let l of n.values||[]){let{metricName:d=r,labels:h={}}=l,{sharedLabels:m={}}=l;u&&n.type===
"counter"&&(d=`${d}_total`),c&&(h={...h,...c,...h});let p=Us(h,m),f=K0(m),y=[...p,f].filter(Boolean),b=y.length?`{${y.join(
",")}}`:"",_=`${d}${b} ${Wl(l.value)}`,{exemplar:w}=l;if(w&&u){let S=Us(w.labelSet);_+=` # {${S.join(",")}} ${Wl(w.value)}\
 ${w.timestamp}`}a.push(_)}return a.join(`
`)}async metrics(){let e=this.contentType===t.OPENMETRICS_CONTENT_TYPE,n=this.getMetricsAsArray().map(s=>(e&&s.type==="c\
ounter"&&(s.name=J0(s.name)),this.getMetricsAsString(s))),r=await Promise.all(n);return e?`${r.join(`
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
t))(!e||!n.call(e,s))&&r.push(`${s}="${G0(o)}"`);return r}i(Us,"formatLabels");var zl=new WeakMap;function K0(t){let e=zl.
get(t);if(e)return e;let r=Us(t).join(",");return zl.set(t,r),r}i(K0,"flattenSharedLabels");function G0(t){return typeof t!=
"string"?t:Bs(t).replace(/"/g,'\\"')}i(G0,"escapeLabelValue");function Bs(t){return t.replace(/\\/g,"\\\\").replace(/\n/g,
"\\n")}i(Bs,"escapeString");function J0(t){return t.replace(/_total$/,"")}i(J0,"standardizeCounterName");js.exports=Mn;js.
exports.globalRegistry=new Mn});var je=x(Ln=>{"use strict";var Y0=k("util"),X0=/^[a-zA-Z_:][a-zA-Z0-9_:]*$/,Z0=/^[a-zA-Z_][a-zA-Z0-9_]*$/;Ln.validateMetricName=
function(t){return X0.test(t)};Ln.validateLabelName=function(t=[]){return t.every(e=>Z0.test(e))};Ln.validateLabel=i(function(e,n){
for(let r in n)if(!e.includes(r))throw new Error(`Added label "${r}" is not included in initial labelset: ${Y0.inspect(e)}`)},
"validateLabel")});var At=x((r1,Vl)=>{"use strict";var Fs=Qe(),{isObject:Q0}=pe(),{validateMetricName:ex,validateLabelName:tx}=je(),Ws=class{static{
i(this,"Metric")}constructor(e,n={}){if(!Q0(e))throw new TypeError("constructor expected a config object");if(Object.assign(
this,{labelNames:[],registers:[Fs.globalRegistry],aggregator:"sum",enableExemplars:!1},n,e),this.registers||(this.registers=
[Fs.globalRegistry]),!this.help)throw new Error("Missing mandatory help parameter");if(!this.name)throw new Error("Missi\
ng mandatory name parameter");if(!ex(this.name))throw new Error("Invalid metric name");if(!tx(this.labelNames))throw new Error(
"Invalid label name");if(this.collect&&typeof this.collect!="function")throw new Error('Optional "collect" parameter mus\
t be a function');this.labelNames?this.sortedLabelNames=[...this.labelNames].sort():this.sortedLabelNames=[],this.reset();
for(let r of this.registers){if(this.enableExemplars&&r.contentType===Fs.PROMETHEUS_CONTENT_TYPE)throw new TypeError("Ex\
emplars are supported only on OpenMetrics registries");r.registerMetric(this)}}reset(){}};Vl.exports={Metric:Ws}});var Vs=x((i1,Kl)=>{"use strict";var zs=class{static{i(this,"Exemplar")}constructor(e={},n=null){this.labelSet=e,this.value=
n}validateExemplarLabelSet(e){let n="";for(let[r,s]of Object.entries(e))n+=`${r}${s}`;if(n.length>128)throw new RangeError(
"Label set size must be smaller than 128 UTF-8 chars")}};Kl.exports=zs});var Gs=x((a1,Zl)=>{"use strict";var nx=k("util"),{hashObject:rx,isObject:Gl,getLabels:Jl,removeLabels:sx,nowTimestamp:ix}=pe(),
{validateLabel:Yl}=je(),{Metric:ox}=At(),ax=Vs(),Ks=class extends ox{static{i(this,"Counter")}constructor(e){super(e),this.
type="counter",this.defaultLabels={},this.defaultValue=1,this.defaultExemplarLabelSet={},e.enableExemplars?(this.enableExemplars=
!0,this.inc=this.incWithExemplar):this.inc=this.incWithoutExemplar}incWithoutExemplar(e,n){let r="";if(Gl(e)?(r=rx(e,this.
sortedLabelNames),Yl(this.labelNames,e)):(n=e,e={}),n&&!Number.isFinite(n))throw new TypeError(`Value is not a valid num\
ber: ${nx.format(n)}`);if(n<0)throw new Error("It is not possible to decrease a counter");return n==null&&(n=1),Xl(this.
hashMap,n,e,r),{labelHash:r}}incWithExemplar({labels:e=this.defaultLabels,value:n=this.defaultValue,exemplarLabels:r=this.
defaultExemplarLabelSet}={}){let s=this.incWithoutExemplar(e,n);this.updateExemplar(r,n,s.labelHash)}updateExemplar(e,n,r){
e!==this.defaultExemplarLabelSet&&(Gl(this.hashMap[r].exemplar)||(this.hashMap[r].exemplar=new ax),this.hashMap[r].exemplar.
validateExemplarLabelSet(e),this.hashMap[r].exemplar.labelSet=e,this.hashMap[r].exemplar.value=n||1,this.hashMap[r].exemplar.
timestamp=ix())}reset(){this.hashMap={},this.labelNames.length===0&&Xl(this.hashMap,0)}async get(){if(this.collect){let e=this.
collect();e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),
aggregator:this.aggregator}}labels(...e){let n=Jl(this.labelNames,e)||{};return{inc:this.inc.bind(this,n)}}remove(...e){
let n=Jl(this.labelNames,e)||{};return Yl(this.labelNames,n),sx.call(this,this.hashMap,n,this.sortedLabelNames)}};function Xl(t,e,n={},r=""){
return t[r]?t[r].value+=e:t[r]={value:e,labels:n},t}i(Xl,"setValue");Zl.exports=Ks});var j=x((u1,id)=>{"use strict";var td=k("util"),{setValue:nd,setValueDelta:cx,getLabels:Ql,hashObject:rd,isObject:sd,removeLabels:ux}=pe(),
{validateLabel:qn}=je(),{Metric:lx}=At(),Xs=class extends lx{static{i(this,"Gauge")}constructor(e){super(e),this.type="g\
auge"}set(e,n){n=Ys(e,n),e=Js(e),dx(this,e,n)}reset(){this.hashMap={},this.labelNames.length===0&&nd(this.hashMap,0,{})}inc(e,n){
n=Ys(e,n),e=Js(e),n===void 0&&(n=1),ed(this,e,n)}dec(e,n){n=Ys(e,n),e=Js(e),n===void 0&&(n=1),ed(this,e,-n)}setToCurrentTime(e){
let n=Date.now()/1e3;e===void 0?this.set(n):this.set(e,n)}startTimer(e){let n=process.hrtime();return r=>{let s=process.
hrtime(n),o=s[0]+s[1]/1e9;return this.set(Object.assign({},e,r),o),o}}async get(){if(this.collect){let e=this.collect();
e instanceof Promise&&await e}return{help:this.help,name:this.name,type:this.type,values:Object.values(this.hashMap),aggregator:this.
aggregator}}_getValue(e){let n=rd(e||{},this.sortedLabelNames);return this.hashMap[n]?this.hashMap[n].value:0}labels(...e){
let n=Ql(this.labelNames,e);return qn(this.labelNames,n),{inc:this.inc.bind(this,n),dec:this.dec.bind(this,n),set:this.set.
bind(this,n),setToCurrentTime:this.setToCurrentTime.bind(this,n),startTimer:this.startTimer.bind(this,n)}}remove(...e){let n=Ql(
this.labelNames,e);qn(this.labelNames,n),ux.call(this,this.hashMap,n,this.sortedLabelNames)}};function dx(t,e,n){if(typeof n!=
"number")throw new TypeError(`Value is not a valid number: ${td.format(n)}`);qn(t.labelNames,e),nd(t.hashMap,n,e)}i(dx,"\
set");function ed(t,e,n){if(typeof n!="number")throw new TypeError(`Delta is not a valid number: ${td.format(n)}`);qn(t.
labelNames,e);let r=rd(e,t.sortedLabelNames);cx(t.hashMap,n,e,r)}i(ed,"setDelta");function Js(t){return sd(t)?t:{}}i(Js,
"getLabelArg");function Ys(t,e){return sd(t)?e:t}i(Ys,"getValueArg");id.exports=Xs});var ni=x((d1,ld)=>{"use strict";var fx=k("util"),{getLabels:od,hashObject:$n,isObject:cd,removeLabels:hx,nowTimestamp:px}=pe(),
{validateLabel:Qs}=je(),{Metric:mx}=At(),gx=Vs(),ei=class extends mx{static{i(this,"Histogram")}constructor(e){super(e,{
buckets:[.005,.01,.025,.05,.1,.25,.5,1,2.5,5,10]}),this.type="histogram",this.defaultLabels={},this.defaultExemplarLabelSet=
{},this.enableExemplars=!1;for(let n of this.labelNames)if(n==="le")throw new Error("le is a reserved label keyword");this.
upperBounds=this.buckets,this.bucketValues=this.upperBounds.reduce((n,r)=>(n[r]=0,n),{}),e.enableExemplars?(this.enableExemplars=
!0,this.bucketExemplars=this.upperBounds.reduce((n,r)=>(n[r]=null,n),{}),Object.freeze(this.bucketExemplars),this.observe=
this.observeWithExemplar):this.observe=this.observeWithoutExemplar,Object.freeze(this.bucketValues),Object.freeze(this.upperBounds),
this.labelNames.length===0&&(this.hashMap={[$n({})]:ti({},this.bucketValues,this.bucketExemplars)})}observeWithoutExemplar(e,n){
Zs.call(this,e===0?0:e||{})(n)}observeWithExemplar({labels:e=this.defaultLabels,value:n,exemplarLabels:r=this.defaultExemplarLabelSet}={}){
Zs.call(this,e===0?0:e||{})(n),this.updateExemplar(e,n,r)}updateExemplar(e,n,r){if(Object.keys(r).length===0)return;let s=$n(
e,this.sortedLabelNames),o=ud(this.upperBounds,n),{bucketExemplars:a}=this.hashMap[s],c=a[o];cd(c)||(c=new gx,a[o]=c),c.
validateExemplarLabelSet(r),c.labelSet=r,c.value=n,c.timestamp=px()}async get(){let e=await this.getForPromString();return e.
values=e.values.map(Sx),e}async getForPromString(){if(this.collect){let r=this.collect();r instanceof Promise&&await r}let n=Object.
values(this.hashMap).map(wx(this)).reduce(xx(this),[]);return{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.
aggregator}}reset(){this.hashMap={}}zero(e){let n=$n(e,this.sortedLabelNames);this.hashMap[n]=ti(e,this.bucketValues,this.
bucketExemplars)}startTimer(e,n){return this.enableExemplars?yx.call(this,e,n)():ad.call(this,e)()}labels(...e){let n=od(
this.labelNames,e);return Qs(this.labelNames,n),{observe:Zs.call(this,n),startTimer:ad.call(this,n)}}remove(...e){let n=od(
this.labelNames,e);Qs(this.labelNames,n),hx.call(this,this.hashMap,n,this.sortedLabelNames)}};function ad(t){return()=>{
let e=process.hrtime();return n=>{let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}
i(ad,"startTimer");function yx(t,e){return()=>{let n=process.hrtime();return(r,s)=>{let o=process.hrtime(n),a=o[0]+o[1]/
1e9;return this.observe({labels:Object.assign({},t,r),value:a,exemplarLabels:Object.assign({},e,s)}),a}}}i(yx,"startTime\
rWithExemplar");function Hn(t,e,n,r,s={}){return{labels:t,sharedLabels:s,value:e,metricName:n,exemplar:r}}i(Hn,"setValue\
Pair");function ud(t,e){for(let n=0;n<t.length;n++){let r=t[n];if(e<=r)return r}return-1}i(ud,"findBound");function Zs(t){
return e=>{let n=bx(t,e);if(Qs(this.labelNames,n.labels),!Number.isFinite(n.value))throw new TypeError(`Value is not a v\
alid number: ${fx.format(n.value)}`);let r=$n(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s=ti(n.labels,this.bucketValues,
this.bucketExemplars));let o=ud(this.upperBounds,n.value);s.sum+=n.value,s.count+=1,Object.prototype.hasOwnProperty.call(
s.bucketValues,o)&&(s.bucketValues[o]+=1),this.hashMap[r]=s}}i(Zs,"observe");function ti(t,e,n){let r={labels:t,bucketValues:{
...e},sum:0,count:0};return n&&(r.bucketExemplars={...n}),r}i(ti,"createBaseValues");function bx(t,e){return cd(t)?{labels:t,
value:e}:{value:t,labels:{}}}i(bx,"convertLabelsAndValues");function wx(t){let e=`${t.name}_bucket`;return n=>{let r=0;return{
buckets:t.upperBounds.map(o=>(r+=n.bucketValues[o],Hn({le:o},r,e,n.bucketExemplars?n.bucketExemplars[o]:null,n.labels))),
data:n}}}i(wx,"extractBucketValuesForExport");function xx(t){return(e,n)=>{e.push(...n.buckets);let r={le:"+Inf"};return e.
push(Hn(r,n.data.count,`${t.name}_bucket`,n.data.bucketExemplars?n.data.bucketExemplars[-1]:null,n.data.labels),Hn({},n.
data.sum,`${t.name}_sum`,void 0,n.data.labels),Hn({},n.data.count,`${t.name}_count`,void 0,n.data.labels)),e}}i(xx,"addS\
umAndCountForExport");function Sx(t){let{sharedLabels:e,labels:n,...r}=t;for(let s of Object.keys(e))n[s]=e[s];return r.
labels=n,r}i(Sx,"splayLabels");ld.exports=ei});var ri=x((h1,dd)=>{function ie(){}i(ie,"TreeBase");ie.prototype.clear=function(){this._root=null,this.size=0};ie.prototype.
find=function(t){for(var e=this._root;e!==null;){var n=this._comparator(t,e.data);if(n===0)return e.data;e=e.get_child(n>
0)}return null};ie.prototype.findIter=function(t){for(var e=this._root,n=this.iterator();e!==null;){var r=this._comparator(
t,e.data);if(r===0)return n._cursor=e,n;n._ancestors.push(e),e=e.get_child(r>0)}return null};ie.prototype.lowerBound=function(t){
for(var e=this._root,n=this.iterator(),r=this._comparator;e!==null;){var s=r(t,e.data);if(s===0)return n._cursor=e,n;n._ancestors.
push(e),e=e.get_child(s>0)}for(var o=n._ancestors.length-1;o>=0;--o)if(e=n._ancestors[o],r(t,e.data)<0)return n._cursor=
e,n._ancestors.length=o,n;return n._ancestors.length=0,n};ie.prototype.upperBound=function(t){for(var e=this.lowerBound(
t),n=this._comparator;e.data()!==null&&n(e.data(),t)===0;)e.next();return e};ie.prototype.min=function(){var t=this._root;
if(t===null)return null;for(;t.left!==null;)t=t.left;return t.data};ie.prototype.max=function(){var t=this._root;if(t===
null)return null;for(;t.right!==null;)t=t.right;return t.data};ie.prototype.iterator=function(){return new et(this)};ie.
prototype.each=function(t){for(var e=this.iterator(),n;(n=e.next())!==null;)if(t(n)===!1)return};ie.prototype.reach=function(t){
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
this._cursor=t};dd.exports=ie});var pd=x((m1,hd)=>{var _x=ri();function tt(t){this.data=t,this.left=null,this.right=null,this.red=!0}i(tt,"Node");tt.prototype.
get_child=function(t){return t?this.right:this.left};tt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Un(t){
this._root=null,this._comparator=t,this.size=0}i(Un,"RBTree");Un.prototype=new _x;Un.prototype.insert=function(t){var e=!1;
if(this._root===null)this._root=new tt(t),e=!0,this.size++;else{var n=new tt(void 0),r=0,s=0,o=null,a=n,c=null,u=this._root;
for(a.right=this._root;;){if(u===null?(u=new tt(t),c.set_child(r,u),e=!0,this.size++):Y(u.left)&&Y(u.right)&&(u.red=!0,u.
left.red=!1,u.right.red=!1),Y(u)&&Y(c)){var l=a.right===o;u===c.get_child(s)?a.set_child(l,Ot(o,!s)):a.set_child(l,fd(o,
!s))}var d=this._comparator(u.data,t);if(d===0)break;s=r,r=d<0,o!==null&&(a=o),o=c,c=u,u=u.get_child(r)}this._root=n.right}
return this._root.red=!1,e};Un.prototype.remove=function(t){if(this._root===null)return!1;var e=new tt(void 0),n=e;n.right=
this._root;for(var r=null,s=null,o=null,a=1;n.get_child(a)!==null;){var c=a;s=r,r=n,n=n.get_child(a);var u=this._comparator(
t,n.data);if(a=u>0,u===0&&(o=n),!Y(n)&&!Y(n.get_child(a))){if(Y(n.get_child(!a))){var l=Ot(n,a);r.set_child(c,l),r=l}else if(!Y(
n.get_child(!a))){var d=r.get_child(!c);if(d!==null)if(!Y(d.get_child(!c))&&!Y(d.get_child(c)))r.red=!1,d.red=!0,n.red=!0;else{
var h=s.right===r;Y(d.get_child(c))?s.set_child(h,fd(r,c)):Y(d.get_child(!c))&&s.set_child(h,Ot(r,c));var m=s.get_child(
h);m.red=!0,n.red=!0,m.left.red=!1,m.right.red=!1}}}}return o!==null&&(o.data=n.data,r.set_child(r.right===n,n.get_child(
n.left===null)),this.size--),this._root=e.right,this._root!==null&&(this._root.red=!1),o!==null};function Y(t){return t!==
null&&t.red}i(Y,"is_red");function Ot(t,e){var n=t.get_child(!e);return t.set_child(!e,n.get_child(e)),n.set_child(e,t),
t.red=!0,n.red=!1,n}i(Ot,"single_rotate");function fd(t,e){return t.set_child(!e,Ot(t.get_child(!e),!e)),Ot(t,e)}i(fd,"d\
ouble_rotate");hd.exports=Un});var gd=x((y1,md)=>{var Ex=ri();function Pt(t){this.data=t,this.left=null,this.right=null}i(Pt,"Node");Pt.prototype.get_child=
function(t){return t?this.right:this.left};Pt.prototype.set_child=function(t,e){t?this.right=e:this.left=e};function Bn(t){
this._root=null,this._comparator=t,this.size=0}i(Bn,"BinTree");Bn.prototype=new Ex;Bn.prototype.insert=function(t){if(this.
_root===null)return this._root=new Pt(t),this.size++,!0;for(var e=0,n=null,r=this._root;;){if(r===null)return r=new Pt(t),
n.set_child(e,r),ret=!0,this.size++,!0;if(this._comparator(r.data,t)===0)return!1;e=this._comparator(r.data,t)<0,n=r,r=r.
get_child(e)}};Bn.prototype.remove=function(t){if(this._root===null)return!1;var e=new Pt(void 0),n=e;n.right=this._root;
for(var r=null,s=null,o=1;n.get_child(o)!==null;){r=n,n=n.get_child(o);var a=this._comparator(t,n.data);o=a>0,a===0&&(s=
n)}return s!==null?(s.data=n.data,r.set_child(r.right===n,n.get_child(n.left===null)),this._root=e.right,this.size--,!0):
!1};md.exports=Bn});var bd=x((w1,yd)=>{yd.exports={RBTree:pd(),BinTree:gd()}});var Sd=x((x1,xd)=>{var vx=bd().RBTree;function D(t,e,n){this.discrete=t===!1,this.delta=t||.01,this.K=e===void 0?25:e,this.
CX=n===void 0?1.1:n,this.centroids=new vx(wd),this.nreset=0,this.reset()}i(D,"TDigest");D.prototype.reset=function(){this.
centroids.clear(),this.n=0,this.nreset+=1,this.last_cumulate=0};D.prototype.size=function(){return this.centroids.size};
D.prototype.toArray=function(t){var e=[];return t?(this._cumulate(!0),this.centroids.each(function(n){e.push(n)})):this.
centroids.each(function(n){e.push({mean:n.mean,n:n.n})}),e};D.prototype.summary=function(){var t=this.discrete?"exact ":
"approximating ",e=[t+this.n+" samples using "+this.size()+" centroids","min = "+this.percentile(0),"Q1  = "+this.percentile(
.25),"Q2  = "+this.percentile(.5),"Q3  = "+this.percentile(.75),"max = "+this.percentile(1)];return e.join(`
`)};function wd(t,e){return t.mean>e.mean?1:t.mean<e.mean?-1:0}i(wd,"compare_centroid_means");function kx(t,e){return t.
mean_cumn-e.mean_cumn}i(kx,"compare_centroid_mean_cumns");D.prototype.push=function(t,e){e=e||1,t=Array.isArray(t)?t:[t];
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
s/this.n}};D.prototype.bound_mean_cumn=function(t){this.centroids._comparator=kx;var e=this.centroids.upperBound({mean_cumn:t});
this.centroids._comparator=wd;var n=e.prev(),r=n&&n.mean_cumn===t?n:e.next();return[n,r]};D.prototype.percentile=function(t){
var e=Array.isArray(t)?t:[t],n=e.map(this._percentile,this);return Array.isArray(t)?n:n[0]};D.prototype._percentile=function(t){
if(this.size()!==0){this._cumulate(!0);var e=this.n*t,n=this.bound_mean_cumn(e),r=n[0],s=n[1];return s===r||r===null||s===
null?(r||s).mean:this.discrete?e<=r.cumn?r.mean:s.mean:r.mean+(e-r.mean_cumn)*(s.mean-r.mean)/(s.mean_cumn-r.mean_cumn)}};
function Tx(t){var e=Math.floor(Math.random()*t.length);return t.splice(e,1)[0]}i(Tx,"pop_random");D.prototype.compress=
function(){if(!this.compressing){var t=this.toArray();for(this.reset(),this.compressing=!0;t.length>0;)this.push_centroid(
Tx(t));this._cumulate(!0),this.compressing=!1}};function Oe(t){this.config=t||{},this.mode=this.config.mode||"auto",D.call(
this,this.mode==="cont"?t.delta:!1),this.digest_ratio=this.config.ratio||.9,this.digest_thresh=this.config.thresh||1e3,this.
n_unique=0}i(Oe,"Digest");Oe.prototype=Object.create(D.prototype);Oe.prototype.constructor=Oe;Oe.prototype.push=function(t){
D.prototype.push.call(this,t),this.check_continuous()};Oe.prototype._new_centroid=function(t,e,n){this.n_unique+=1,D.prototype.
_new_centroid.call(this,t,e,n)};Oe.prototype._addweight=function(t,e,n){t.n===1&&(this.n_unique-=1),D.prototype._addweight.
call(this,t,e,n)};Oe.prototype.check_continuous=function(){return this.mode!=="auto"||this.size()<this.digest_thresh?!1:
this.n_unique/this.size()>this.digest_ratio?(this.mode="cont",this.discrete=!1,this.delta=this.config.delta||.01,this.compress(),
!0):!1};xd.exports={TDigest:D,Digest:Oe}});var vd=x((_1,Ed)=>{"use strict";var{TDigest:_d}=Sd(),ii=class{static{i(this,"TimeWindowQuantiles")}constructor(e,n){this.
maxAgeSeconds=e||0,this.ageBuckets=n||0,this.shouldRotate=e&&n,this.ringBuffer=Array(n).fill(new _d),this.currentBuffer=
0,this.lastRotateTimestampMillis=Date.now(),this.durationBetweenRotatesMillis=e*1e3/n||1/0}size(){return si.call(this).size()}percentile(e){
return si.call(this).percentile(e)}push(e){si.call(this),this.ringBuffer.forEach(n=>{n.push(e)})}reset(){this.ringBuffer.
forEach(e=>{e.reset()})}compress(){this.ringBuffer.forEach(e=>{e.compress()})}};function si(){let t=Date.now()-this.lastRotateTimestampMillis;
for(;t>this.durationBetweenRotatesMillis&&this.shouldRotate;)this.ringBuffer[this.currentBuffer]=new _d,++this.currentBuffer>=
this.ringBuffer.length&&(this.currentBuffer=0),t-=this.durationBetweenRotatesMillis,this.lastRotateTimestampMillis+=this.
durationBetweenRotatesMillis;return this.ringBuffer[this.currentBuffer]}i(si,"rotate");Ed.exports=ii});var Cd=x((v1,Rd)=>{"use strict";var Ax=k("util"),{getLabels:kd,hashObject:Od,removeLabels:Ox}=pe(),{validateLabel:oi}=je(),
{Metric:Px}=At(),Pd=vd(),Rx=1e3,ai=class extends Px{static{i(this,"Summary")}constructor(e){super(e,{percentiles:[.01,.05,
.5,.9,.95,.99,.999],compressCount:Rx,hashMap:{}}),this.type="summary";for(let n of this.labelNames)if(n==="quantile")throw new Error(
"quantile is a reserved label keyword");this.labelNames.length===0&&(this.hashMap={[Od({})]:{labels:{},td:new Pd(this.maxAgeSeconds,
this.ageBuckets),count:0,sum:0}})}observe(e,n){Ad.call(this,e===0?0:e||{})(n)}async get(){if(this.collect){let r=this.collect();
r instanceof Promise&&await r}let e=Object.keys(this.hashMap),n=[];return e.forEach(r=>{let s=this.hashMap[r];s&&(this.pruneAgedBuckets&&
s.td.size()===0?delete this.hashMap[r]:(Cx(s,this.percentiles).forEach(o=>{n.push(o)}),n.push(Ix(s,this)),n.push(Nx(s,this))))}),
{name:this.name,help:this.help,type:this.type,values:n,aggregator:this.aggregator}}reset(){Object.values(this.hashMap).forEach(
n=>{n.td.reset(),n.count=0,n.sum=0})}startTimer(e){return Td.call(this,e)()}labels(...e){let n=kd(this.labelNames,e);return oi(
this.labelNames,n),{observe:Ad.call(this,n),startTimer:Td.call(this,n)}}remove(...e){let n=kd(this.labelNames,e);oi(this.
labelNames,n),Ox.call(this,this.hashMap,n,this.sortedLabelNames)}};function Cx(t,e){return t.td.compress(),e.map(n=>{let r=t.
td.percentile(n);return{labels:Object.assign({quantile:n},t.labels),value:r||0}})}i(Cx,"extractSummariesForExport");function Nx(t,e){
return{metricName:`${e.name}_count`,labels:t.labels,value:t.count}}i(Nx,"getCountForExport");function Ix(t,e){return{metricName:`${e.
name}_sum`,labels:t.labels,value:t.sum}}i(Ix,"getSumForExport");function Td(t){return()=>{let e=process.hrtime();return n=>{
let r=process.hrtime(e),s=r[0]+r[1]/1e9;return this.observe(Object.assign({},t,n),s),s}}}i(Td,"startTimer");function Ad(t){
return e=>{let n=Dx(t,e);if(oi(this.labelNames,t),!Number.isFinite(n.value))throw new TypeError(`Value is not a valid nu\
mber: ${Ax.format(n.value)}`);let r=Od(n.labels,this.sortedLabelNames),s=this.hashMap[r];s||(s={labels:n.labels,td:new Pd(
this.maxAgeSeconds,this.ageBuckets),count:0,sum:0}),s.td.push(n.value),s.count++,s.count%this.compressCount===0&&s.td.compress(),
s.sum+=n.value,this.hashMap[r]=s}}i(Ad,"observe");function Dx(t,e){return e===void 0?{value:t,labels:{}}:{labels:t,value:e}}
i(Dx,"convertLabelsAndValues");Rd.exports=ai});var Id=x((T1,Nd)=>{"use strict";var ci=k("url"),Mx=k("http"),Lx=k("https"),{gzipSync:qx}=k("zlib"),{globalRegistry:$x}=Qe(),
li=class{static{i(this,"Pushgateway")}constructor(e,n,r){r||(r=$x),this.registry=r,this.gatewayUrl=e;let{requireJobName:s,
...o}={requireJobName:!0,...n};this.requireJobName=s,this.requestOptions=o}pushAdd(e={}){if(this.requireJobName&&!e.jobName)
throw new Error("Missing jobName parameter");return ui.call(this,"POST",e.jobName,e.groupings)}push(e={}){if(this.requireJobName&&
!e.jobName)throw new Error("Missing jobName parameter");return ui.call(this,"PUT",e.jobName,e.groupings)}delete(e={}){if(this.
requireJobName&&!e.jobName)throw new Error("Missing jobName parameter");return ui.call(this,"DELETE",e.jobName,e.groupings)}};
async function ui(t,e,n){let r=ci.parse(this.gatewayUrl),s=r.pathname&&r.pathname!=="/"?r.pathname:"",o=e?`/job/${encodeURIComponent(
e)}${Hx(n)}`:"",a=`${s}/metrics${o}`,c=ci.resolve(this.gatewayUrl,a),u=ci.parse(c),l=Ux(u.href)?Lx:Mx,d=Object.assign(u,
this.requestOptions,{method:t});return new Promise((h,m)=>{t==="DELETE"&&d.headers&&delete d.headers["Content-Encoding"];
let p=l.request(d,f=>{let y="";f.setEncoding("utf8"),f.on("data",b=>{y+=b}),f.on("end",()=>{f.statusCode>=400?m(new Error(
`push failed with status ${f.statusCode}, ${y}`)):h({resp:f,body:y})})});p.on("error",f=>{m(f)}),p.on("timeout",()=>{p.destroy(
new Error("Pushgateway request timed out"))}),t!=="DELETE"?this.registry.metrics().then(f=>{d.headers&&d.headers["Conten\
t-Encoding"]==="gzip"&&(f=qx(f)),p.write(f),p.end()}).catch(f=>{m(f)}):p.end()})}i(ui,"useGateway");function Hx(t){return t?
Object.keys(t).map(e=>`/${encodeURIComponent(e)}/${encodeURIComponent(t[e])}`).join(""):""}i(Hx,"generateGroupings");function Ux(t){
return t.search(/^https/)!==-1}i(Ux,"isHttps");Nd.exports=li});var fi=x(di=>{"use strict";di.linearBuckets=(t,e,n)=>{if(n<1)throw new Error("Linear buckets needs a positive count");let r=new Array(
n);for(let s=0;s<n;s++)r[s]=t+s*e;return r};di.exponentialBuckets=(t,e,n)=>{if(t<=0)throw new Error("Exponential buckets\
 needs a positive start");if(n<1)throw new Error("Exponential buckets needs a positive count");if(e<=1)throw new Error("\
Exponential buckets needs a factor greater than 1");let r=new Array(n);for(let s=0;s<n;s++)r[s]=t,t*=e;return r}});var Dd={};_o(Dd,{context:()=>jx,trace:()=>Bx});var Bx,jx,Md=rp(()=>{"use strict";Bx={getSpan:i(()=>{},"getSpan")},jx={active:i(
()=>{},"active")}});var Ud=x((R1,pi)=>{"use strict";var Ld=(Md(),sp(Dd)),hi=Gs(),qd="process_cpu_user_seconds_total",$d="process_cpu_system_\
seconds_total",Hd="process_cpu_seconds_total";pi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?
e.labels:{},o=e.enableExemplars?e.enableExemplars:!1,a=Object.keys(s),c=process.cpuUsage(),u=new hi({name:r+qd,help:"Tot\
al user CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a,collect(){let h=process.cpuUsage(),m=h.user-
c.user,p=h.system-c.system;if(c=h,this.enableExemplars){let f={},y=Ld.trace.getSpan(Ld.context.active());y&&(f={traceId:y.
spanContext().traceId,spanId:y.spanContext().spanId}),u.inc({labels:s,value:m/1e6,exemplarLabels:f}),l.inc({labels:s,value:p/
1e6,exemplarLabels:f}),d.inc({labels:s,value:(m+p)/1e6,exemplarLabels:f})}else u.inc(s,m/1e6),l.inc(s,p/1e6),d.inc(s,(m+
p)/1e6)}}),l=new hi({name:r+$d,help:"Total system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a}),
d=new hi({name:r+Hd,help:"Total user and system CPU time spent in seconds.",enableExemplars:o,registers:n,labelNames:a})};
pi.exports.metricNames=[qd,$d,Hd]});var jd=x((C1,mi)=>{"use strict";var Fx=j(),Wx=Math.round(Date.now()/1e3-process.uptime()),Bd="process_start_time_seconds";
mi.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Fx({name:n+Bd,help:"Start t\
ime of the process since unix epoch in seconds.",registers:t?[t]:void 0,labelNames:s,aggregator:"omit",collect(){this.set(
r,Wx)}})};mi.exports.metricNames=[Bd]});var Vd=x((N1,yi)=>{"use strict";var gi=j(),zx=k("fs"),Vx=["VmSize","VmRSS","VmData"],Fd="process_resident_memory_bytes",
Wd="process_virtual_memory_bytes",zd="process_heap_bytes";function Kx(t){return t.split(`
`).reduce((e,n)=>{if(!Vx.some(o=>n.startsWith(o)))return e;let r=n.split(":"),s=r[1].trim();return s=s.substr(0,s.length-
3),s=Number(s)*1024,e[r[0]]=s,e},{})}i(Kx,"structureOutput");yi.exports=(t,e={})=>{let n=t?[t]:void 0,r=e.prefix?e.prefix:
"",s=e.labels?e.labels:{},o=Object.keys(s),a=new gi({name:r+Fd,help:"Resident memory size in bytes.",registers:n,labelNames:o,
collect(){try{let l=zx.readFileSync("/proc/self/status","utf8"),d=Kx(l);a.set(s,d.VmRSS),c.set(s,d.VmSize),u.set(s,d.VmData)}catch{}}}),
c=new gi({name:r+Wd,help:"Virtual memory size in bytes.",registers:n,labelNames:o}),u=new gi({name:r+zd,help:"Process he\
ap size in bytes.",registers:n,labelNames:o})};yi.exports.metricNames=[Fd,Wd,zd]});var bi=x((D1,Kd)=>{"use strict";function Gx(){try{return process.memoryUsage()}catch{return}}i(Gx,"safeMemoryUsage");Kd.
exports=Gx});var Yd=x((L1,wi)=>{"use strict";var Jx=j(),Gd=Vd(),Yx=bi(),Jd="process_resident_memory_bytes";function Xx(t,e={}){let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Jx({name:n+Jd,help:"Resident memory size in bytes.",registers:t?
[t]:void 0,labelNames:s,collect(){let o=Yx();o&&this.set(r,o.rss)}})}i(Xx,"notLinuxVariant");wi.exports=(t,e)=>process.platform===
"linux"?Gd(t,e):Xx(t,e);wi.exports.metricNames=process.platform==="linux"?Gd.metricNames:[Jd]});var Zd=x(($1,xi)=>{"use strict";var Zx=j(),Qx=k("fs"),eS=k("process"),Xd="process_open_fds";xi.exports=(t,e={})=>{if(eS.
platform!=="linux")return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new Zx({name:n+Xd,help:"Num\
ber of open file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){try{let o=Qx.readdirSync("/proc/self/fd");this.
set(r,o.length-1)}catch{}}})};xi.exports.metricNames=[Xd]});var ef=x((H1,Si)=>{"use strict";var tS=j(),nS=k("fs"),Qd="process_max_fds",Rt;Si.exports=(t,e={})=>{if(Rt===void 0)try{let a=nS.
readFileSync("/proc/self/limits","utf8").split(`
`);for(let c of a)if(c.startsWith("Max open files")){let u=c.split(/  +/);Rt=Number(u[1]);break}}catch{return}if(Rt===void 0)
return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new tS({name:n+Qd,help:"Maximum number of open\
 file descriptors.",registers:t?[t]:void 0,labelNames:s,collect(){Rt!==void 0&&this.set(r,Rt)}})};Si.exports.metricNames=
[Qd]});var df=x((U1,_i)=>{"use strict";var Pe=j(),jn;try{jn=k("perf_hooks")}catch{}var nf="nodejs_eventloop_lag_seconds",rf="no\
dejs_eventloop_lag_min_seconds",sf="nodejs_eventloop_lag_max_seconds",of="nodejs_eventloop_lag_mean_seconds",af="nodejs_\
eventloop_lag_stddev_seconds",cf="nodejs_eventloop_lag_p50_seconds",uf="nodejs_eventloop_lag_p90_seconds",lf="nodejs_eve\
ntloop_lag_p99_seconds";function tf(t,e,n){let r=process.hrtime(t),o=(r[0]*1e9+r[1])/1e9;e.set(n,o)}i(tf,"reportEventloo\
pLag");_i.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=t?[t]:void 0,a=i(()=>{
let y=process.hrtime();setImmediate(tf,y,c,r)},"collect");if(jn&&jn.monitorEventLoopDelay)try{let y=jn.monitorEventLoopDelay(
{resolution:e.eventLoopMonitoringPrecision});y.enable(),a=i(()=>{let b=process.hrtime();setImmediate(tf,b,c,r),u.set(r,y.
min/1e9),l.set(r,y.max/1e9),d.set(r,y.mean/1e9),h.set(r,y.stddev/1e9),m.set(r,y.percentile(50)/1e9),p.set(r,y.percentile(
90)/1e9),f.set(r,y.percentile(99)/1e9),y.reset()},"collect")}catch(y){if(y.code==="ERR_NOT_IMPLEMENTED")return;throw y}let c=new Pe(
{name:n+nf,help:"Lag of event loop in seconds.",registers:o,labelNames:s,aggregator:"average",collect:a}),u=new Pe({name:n+
rf,help:"The minimum recorded event loop delay.",registers:o,labelNames:s,aggregator:"min"}),l=new Pe({name:n+sf,help:"T\
he maximum recorded event loop delay.",registers:o,labelNames:s,aggregator:"max"}),d=new Pe({name:n+of,help:"The mean of\
 the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),h=new Pe({name:n+af,help:"The standard\
 deviation of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),m=new Pe({name:n+cf,help:"\
The 50th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),p=new Pe({name:n+
uf,help:"The 90th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"}),f=new Pe(
{name:n+lf,help:"The 99th percentile of the recorded event loop delays.",registers:o,labelNames:s,aggregator:"average"})};
_i.exports.metricNames=[nf,rf,sf,of,af,cf,uf,lf]});var nt=x((j1,ff)=>{"use strict";function rS(t){let e={};for(let n=0;n<t.length;n++){let r=t[n];!r||typeof r.constructor>
"u"||(Object.hasOwnProperty.call(e,r.constructor.name)?e[r.constructor.name]+=1:e[r.constructor.name]=1)}return e}i(rS,"\
aggregateByObjectName");function sS(t,e,n){t.reset();for(let r in e)t.set(Object.assign({type:r},n||{}),e[r])}i(sS,"upda\
teMetrics");ff.exports={aggregateByObjectName:rS,updateMetrics:sS}});var gf=x((W1,Ei)=>{"use strict";var{aggregateByObjectName:iS}=nt(),{updateMetrics:oS}=nt(),hf=j(),pf="nodejs_active_hand\
les",mf="nodejs_active_handles_total";Ei.exports=(t,e={})=>{if(typeof process._getActiveHandles!="function")return;let n=t?
[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=Object.keys(s);new hf({name:r+pf,help:"Number of active libuv\
 handles grouped by handle type. Every handle type is C++ class name.",labelNames:["type",...o],registers:n,collect(){let a=process.
_getActiveHandles();oS(this,iS(a),s)}}),new hf({name:r+mf,help:"Total number of active handles.",registers:n,labelNames:o,
collect(){let a=process._getActiveHandles();this.set(s,a.length)}})};Ei.exports.metricNames=[pf,mf]});var xf=x((z1,vi)=>{"use strict";var yf=j(),{aggregateByObjectName:aS}=nt(),{updateMetrics:cS}=nt(),bf="nodejs_active_req\
uests",wf="nodejs_active_requests_total";vi.exports=(t,e={})=>{if(typeof process._getActiveRequests!="function")return;let n=e.
prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new yf({name:n+bf,help:"Number of active libuv requests group\
ed by request type. Every request type is C++ class name.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
_getActiveRequests();cS(this,aS(o),r)}}),new yf({name:n+wf,help:"Total number of active requests.",registers:t?[t]:void 0,
labelNames:s,collect(){let o=process._getActiveRequests();this.set(r,o.length)}})};vi.exports.metricNames=[bf,wf]});var vf=x((V1,ki)=>{"use strict";var Sf=j(),{updateMetrics:uS}=nt(),_f="nodejs_active_resources",Ef="nodejs_active_resour\
ces_total";ki.exports=(t,e={})=>{if(typeof process.getActiveResourcesInfo!="function")return;let n=e.prefix?e.prefix:"",
r=e.labels?e.labels:{},s=Object.keys(r);new Sf({name:n+_f,help:"Number of active resources that are currently keeping th\
e event loop alive, grouped by async resource type.",labelNames:["type",...s],registers:t?[t]:void 0,collect(){let o=process.
getActiveResourcesInfo(),a={};for(let c=0;c<o.length;c++){let u=o[c];Object.hasOwn(a,u)?a[u]+=1:a[u]=1}uS(this,a,r)}}),new Sf(
{name:n+Ef,help:"Total number of active resources.",registers:t?[t]:void 0,labelNames:s,collect(){let o=process.getActiveResourcesInfo();
this.set(r,o.length)}})};ki.exports.metricNames=[_f,Ef]});var Of=x((K1,Ai)=>{"use strict";var Ti=j(),lS=bi(),kf="nodejs_heap_size_total_bytes",Tf="nodejs_heap_size_used_bytes",Af="\
nodejs_external_memory_bytes";Ai.exports=(t,e={})=>{if(typeof process.memoryUsage!="function")return;let n=e.labels?e.labels:
{},r=Object.keys(n),s=t?[t]:void 0,o=e.prefix?e.prefix:"",a=i(()=>{let d=lS();d&&(c.set(n,d.heapTotal),u.set(n,d.heapUsed),
d.external!==void 0&&l.set(n,d.external))},"collect"),c=new Ti({name:o+kf,help:"Process heap size from Node.js in bytes.",
registers:s,labelNames:r,collect:a}),u=new Ti({name:o+Tf,help:"Process heap size used from Node.js in bytes.",registers:s,
labelNames:r}),l=new Ti({name:o+Af,help:"Node.js external memory size in bytes.",registers:s,labelNames:r})};Ai.exports.
metricNames=[kf,Tf,Af]});var Cf=x((J1,Pi)=>{"use strict";var dS=j(),Pf=k("v8"),Rf=["total","used","available"],Oi={};Rf.forEach(t=>{Oi[t]=`nodejs\
_heap_space_size_${t}_bytes`});Pi.exports=(t,e={})=>{try{Pf.getHeapSpaceStatistics()}catch(c){if(c.code==="ERR_NOT_IMPLE\
MENTED")return;throw c}let n=t?[t]:void 0,r=e.prefix?e.prefix:"",s=e.labels?e.labels:{},o=["space",...Object.keys(s)],a={};
Rf.forEach(c=>{a[c]=new dS({name:r+Oi[c],help:`Process heap space size ${c} from Node.js in bytes.`,labelNames:o,registers:n})}),
a.total.collect=()=>{for(let c of Pf.getHeapSpaceStatistics()){let u=c.space_name.substr(0,c.space_name.indexOf("_space"));
a.total.set({space:u,...s},c.space_size),a.used.set({space:u,...s},c.space_used_size),a.available.set({space:u,...s},c.space_available_size)}}};
Pi.exports.metricNames=Object.values(Oi)});var Df=x((Y1,Ci)=>{"use strict";var fS=j(),Nf=process.version,Ri=Nf.slice(1).split(".").map(Number),If="nodejs_version_i\
nfo";Ci.exports=(t,e={})=>{let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r);new fS({name:n+If,help:"No\
de.js version info.",labelNames:["version","major","minor","patch",...s],registers:t?[t]:void 0,aggregator:"first",collect(){
this.labels(Nf,Ri[0],Ri[1],Ri[2],...Object.values(r)).set(1)}})};Ci.exports.metricNames=[If]});var Lf=x((X1,Ni)=>{"use strict";var hS=ni(),ye;try{ye=k("perf_hooks")}catch{}var Mf="nodejs_gc_duration_seconds",pS=[.001,
.01,.1,1,2,5],rt=[];ye&&ye.constants&&(rt[ye.constants.NODE_PERFORMANCE_GC_MAJOR]="major",rt[ye.constants.NODE_PERFORMANCE_GC_MINOR]=
"minor",rt[ye.constants.NODE_PERFORMANCE_GC_INCREMENTAL]="incremental",rt[ye.constants.NODE_PERFORMANCE_GC_WEAKCB]="weak\
cb");Ni.exports=(t,e={})=>{if(!ye)return;let n=e.prefix?e.prefix:"",r=e.labels?e.labels:{},s=Object.keys(r),o=e.gcDurationBuckets?
e.gcDurationBuckets:pS,a=new hS({name:n+Mf,help:"Garbage collection duration by kind, one of major, minor, incremental o\
r weakcb.",labelNames:["kind",...s],enableExemplars:!1,buckets:o,registers:t?[t]:void 0});new ye.PerformanceObserver(u=>{
let l=u.getEntries()[0],d=l.detail?rt[l.detail.kind]:rt[l.kind];a.observe(Object.assign({kind:d},r),l.duration/1e3)}).observe(
{entryTypes:["gc"]})};Ni.exports.metricNames=[Mf]});var $f=x((Z1,Ii)=>{"use strict";var{isObject:mS}=pe(),gS=Ud(),yS=jd(),bS=Yd(),wS=Zd(),xS=ef(),SS=df(),_S=gf(),ES=xf(),vS=vf(),
kS=Of(),TS=Cf(),AS=Df(),OS=Lf(),qf={processCpuTotal:gS,processStartTime:yS,osMemoryHeap:bS,processOpenFileDescriptors:wS,
processMaxFileDescriptors:xS,eventLoopLag:SS,...typeof process.getActiveResourcesInfo=="function"?{processResources:vS}:
{},processHandles:_S,processRequests:ES,heapSizeAndUsed:kS,heapSpacesSizeAndUsed:TS,version:AS,gc:OS},PS=Object.keys(qf);
Ii.exports=i(function(e){if(e!=null&&!mS(e))throw new TypeError("config must be null, undefined, or an object");e={eventLoopMonitoringPrecision:10,
...e};for(let n of Object.values(qf))n(e.register,e)},"collectDefaultMetrics");Ii.exports.metricsList=PS});var Mi=x(Di=>{"use strict";var{Grouper:RS,hashObject:CS}=pe();function st(t){return e=>{if(e.length===0)return;let n={help:e[0].
help,name:e[0].name,type:e[0].type,values:[],aggregator:e[0].aggregator},r=new RS;return e.forEach(s=>{s.values.forEach(
o=>{let a=CS(o.labels);r.add(`${o.metricName}_${a}`,o)})}),r.forEach(s=>{if(s.length===0)return;let o={value:t(s),labels:s[0].
labels};s[0].metricName&&(o.metricName=s[0].metricName),n.values.push(o)}),n}}i(st,"AggregatorFactory");Di.AggregatorFactory=
st;Di.aggregators={sum:st(t=>t.reduce((e,n)=>e+n.value,0)),first:st(t=>t[0].value),omit:i(()=>{},"omit"),average:st(t=>t.
reduce((e,n)=>e+n.value,0)/t.length),min:st(t=>t.reduce((e,n)=>Math.min(e,n.value),1/0)),max:st(t=>t.reduce((e,n)=>Math.
max(e,n.value),-1/0))}});var Ff=x((nC,jf)=>{"use strict";var it=Qe(),{Grouper:NS}=pe(),{aggregators:IS}=Mi(),Fe=i(()=>{let t=k("cluster");return Fe=
i(()=>t,"cluster"),t},"cluster"),Uf="prom-client:getMetricsReq",Li="prom-client:getMetricsRes",Bf=[it.globalRegistry],DS=0,
Hf=!1,qi=new Map,Fn=class extends it{static{i(this,"AggregatorRegistry")}constructor(e=it.PROMETHEUS_CONTENT_TYPE){super(
e),MS()}clusterMetrics(){let e=DS++;return new Promise((n,r)=>{let s=!1;function o(u,l){s||(s=!0,u?r(u):n(l))}i(o,"done");
let a={responses:[],pending:0,done:o,errorTimeout:setTimeout(()=>{let u=new Error("Operation timed out.");a.done(u)},5e3)};
qi.set(e,a);let c={type:Uf,requestId:e};for(let u in Fe().workers)Fe().workers[u].isConnected()&&(Fe().workers[u].send(c),
a.pending++);a.pending===0&&(clearTimeout(a.errorTimeout),process.nextTick(()=>o(null,"")))})}get contentType(){return super.
contentType}static aggregate(e,n=it.PROMETHEUS_CONTENT_TYPE){let r=new it,s=new NS;return r.setContentType(n),e.forEach(
o=>{o.forEach(a=>{s.add(a.name,a)})}),s.forEach(o=>{let a=o[0].aggregator,c=IS[a];if(typeof c!="function")throw new Error(
`'${a}' is not a defined aggregator.`);let u=c(o);if(u){let l=Object.assign({get:i(()=>u,"get")},u);r.registerMetric(l)}}),
r}static setRegistries(e){Array.isArray(e)||(e=[e]),e.forEach(n=>{if(!(n instanceof it))throw new TypeError(`Expected Re\
gistry, got ${typeof n}`)}),Bf=e}};function MS(){Hf||(Hf=!0,Fe().isMaster&&Fe().on("message",(t,e)=>{if(e.type===Li){let n=qi.
get(e.requestId);if(e.error){n.done(new Error(e.error));return}if(e.metrics.forEach(r=>n.responses.push(r)),n.pending--,
n.pending===0){qi.delete(e.requestId),clearTimeout(n.errorTimeout);let s=Fn.aggregate(n.responses).metrics();n.done(null,
s)}}}),Fe().isWorker&&process.on("message",t=>{t.type===Uf&&Promise.all(Bf.map(e=>e.getMetricsAsJSON())).then(e=>{process.
send({type:Li,requestId:t.requestId,metrics:e})}).catch(e=>{process.send({type:Li,requestId:t.requestId,error:e.message})})}))}
i(MS,"addListeners");jf.exports=Fn});var Wn=x(L=>{"use strict";L.register=Qe().globalRegistry;L.Registry=Qe();Object.defineProperty(L,"contentType",{configurable:!1,
enumerable:!0,get(){return L.register.contentType},set(t){L.register.setContentType(t)}});L.prometheusContentType=L.Registry.
PROMETHEUS_CONTENT_TYPE;L.openMetricsContentType=L.Registry.OPENMETRICS_CONTENT_TYPE;L.validateMetricName=je().validateMetricName;
L.Counter=Gs();L.Gauge=j();L.Histogram=ni();L.Summary=Cd();L.Pushgateway=Id();L.linearBuckets=fi().linearBuckets;L.exponentialBuckets=
fi().exponentialBuckets;L.collectDefaultMetrics=$f();L.aggregators=Mi().aggregators;L.AggregatorRegistry=Ff()});var Gn=x(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:!0});be.utf8Count=r_;be.utf8EncodeJs=th;be.utf8EncodeTE=
nh;be.utf8Encode=o_;be.utf8DecodeJs=rh;be.utf8DecodeTD=sh;be.utf8Decode=l_;function r_(t){let e=t.length,n=0,r=0;for(;r<
e;){let s=t.charCodeAt(r++);if((s&4294967168)===0){n++;continue}else if((s&4294965248)===0)n+=2;else{if(s>=55296&&s<=56319&&
r<e){let o=t.charCodeAt(r);(o&64512)===56320&&(++r,s=((s&1023)<<10)+(o&1023)+65536)}(s&4294901760)===0?n+=3:n+=4}}return n}
i(r_,"utf8Count");function th(t,e,n){let r=t.length,s=n,o=0;for(;o<r;){let a=t.charCodeAt(o++);if((a&4294967168)===0){e[s++]=
a;continue}else if((a&4294965248)===0)e[s++]=a>>6&31|192;else{if(a>=55296&&a<=56319&&o<r){let c=t.charCodeAt(o);(c&64512)===
56320&&(++o,a=((a&1023)<<10)+(c&1023)+65536)}(a&4294901760)===0?(e[s++]=a>>12&15|224,e[s++]=a>>6&63|128):(e[s++]=a>>18&7|
240,e[s++]=a>>12&63|128,e[s++]=a>>6&63|128)}e[s++]=a&63|128}}i(th,"utf8EncodeJs");var s_=new TextEncoder,i_=50;function nh(t,e,n){
s_.encodeInto(t,e.subarray(n))}i(nh,"utf8EncodeTE");function o_(t,e,n){t.length>i_?nh(t,e,n):th(t,e,n)}i(o_,"utf8Encode");
var a_=4096;function rh(t,e,n){let r=e,s=r+n,o=[],a="";for(;r<s;){let c=t[r++];if((c&128)===0)o.push(c);else if((c&224)===
192){let u=t[r++]&63;o.push((c&31)<<6|u)}else if((c&240)===224){let u=t[r++]&63,l=t[r++]&63;o.push((c&31)<<12|u<<6|l)}else if((c&
248)===240){let u=t[r++]&63,l=t[r++]&63,d=t[r++]&63,h=(c&7)<<18|u<<12|l<<6|d;h>65535&&(h-=65536,o.push(h>>>10&1023|55296),
h=56320|h&1023),o.push(h)}else o.push(c);o.length>=a_&&(a+=String.fromCharCode(...o),o.length=0)}return o.length>0&&(a+=
String.fromCharCode(...o)),a}i(rh,"utf8DecodeJs");var c_=new TextDecoder,u_=200;function sh(t,e,n){let r=t.subarray(e,e+
n);return c_.decode(r)}i(sh,"utf8DecodeTD");function l_(t,e,n){return n>u_?sh(t,e,n):rh(t,e,n)}i(l_,"utf8Decode")});var Ki=x(Jn=>{"use strict";Object.defineProperty(Jn,"__esModule",{value:!0});Jn.ExtData=void 0;var Vi=class{static{i(this,
"ExtData")}type;data;constructor(e,n){this.type=e,this.data=n}};Jn.ExtData=Vi});var Xn=x(Yn=>{"use strict";Object.defineProperty(Yn,"__esModule",{value:!0});Yn.DecodeError=void 0;var Gi=class t extends Error{static{
i(this,"DecodeError")}constructor(e){super(e);let n=Object.create(t.prototype);Object.setPrototypeOf(this,n),Object.defineProperty(
this,"name",{configurable:!0,enumerable:!1,value:t.name})}};Yn.DecodeError=Gi});var Zn=x(Re=>{"use strict";Object.defineProperty(Re,"__esModule",{value:!0});Re.UINT32_MAX=void 0;Re.setUint64=d_;Re.setInt64=
f_;Re.getInt64=h_;Re.getUint64=p_;Re.UINT32_MAX=4294967295;function d_(t,e,n){let r=n/4294967296,s=n;t.setUint32(e,r),t.
setUint32(e+4,s)}i(d_,"setUint64");function f_(t,e,n){let r=Math.floor(n/4294967296),s=n;t.setUint32(e,r),t.setUint32(e+
4,s)}i(f_,"setInt64");function h_(t,e){let n=t.getInt32(e),r=t.getUint32(e+4);return n*4294967296+r}i(h_,"getInt64");function p_(t,e){
let n=t.getUint32(e),r=t.getUint32(e+4);return n*4294967296+r}i(p_,"getUint64")});var Ji=x(Z=>{"use strict";Object.defineProperty(Z,"__esModule",{value:!0});Z.timestampExtension=Z.EXT_TIMESTAMP=void 0;Z.
encodeTimeSpecToTimestamp=oh;Z.encodeDateToTimeSpec=ah;Z.encodeTimestampExtension=ch;Z.decodeTimestampToTimeSpec=uh;Z.decodeTimestampExtension=
lh;var m_=Xn(),ih=Zn();Z.EXT_TIMESTAMP=-1;var g_=4294967296-1,y_=17179869184-1;function oh({sec:t,nsec:e}){if(t>=0&&e>=0&&
t<=y_)if(e===0&&t<=g_){let n=new Uint8Array(4);return new DataView(n.buffer).setUint32(0,t),n}else{let n=t/4294967296,r=t&
4294967295,s=new Uint8Array(8),o=new DataView(s.buffer);return o.setUint32(0,e<<2|n&3),o.setUint32(4,r),s}else{let n=new Uint8Array(
12),r=new DataView(n.buffer);return r.setUint32(0,e),(0,ih.setInt64)(r,4,t),n}}i(oh,"encodeTimeSpecToTimestamp");function ah(t){
let e=t.getTime(),n=Math.floor(e/1e3),r=(e-n*1e3)*1e6,s=Math.floor(r/1e9);return{sec:n+s,nsec:r-s*1e9}}i(ah,"encodeDateT\
oTimeSpec");function ch(t){if(t instanceof Date){let e=ah(t);return oh(e)}else return null}i(ch,"encodeTimestampExtensio\
n");function uh(t){let e=new DataView(t.buffer,t.byteOffset,t.byteLength);switch(t.byteLength){case 4:return{sec:e.getUint32(
0),nsec:0};case 8:{let n=e.getUint32(0),r=e.getUint32(4),s=(n&3)*4294967296+r,o=n>>>2;return{sec:s,nsec:o}}case 12:{let n=(0,ih.
getInt64)(e,4),r=e.getUint32(0);return{sec:n,nsec:r}}default:throw new m_.DecodeError(`Unrecognized data size for timest\
amp (expected 4, 8, or 12): ${t.length}`)}}i(uh,"decodeTimestampToTimeSpec");function lh(t){let e=uh(t);return new Date(
e.sec*1e3+e.nsec/1e6)}i(lh,"decodeTimestampExtension");Z.timestampExtension={type:Z.EXT_TIMESTAMP,encode:ch,decode:lh}});var tr=x(er=>{"use strict";Object.defineProperty(er,"__esModule",{value:!0});er.ExtensionCodec=void 0;var Qn=Ki(),b_=Ji(),
Yi=class t{static{i(this,"ExtensionCodec")}static defaultCodec=new t;__brand;builtInEncoders=[];builtInDecoders=[];encoders=[];decoders=[];constructor(){
this.register(b_.timestampExtension)}register({type:e,encode:n,decode:r}){if(e>=0)this.encoders[e]=n,this.decoders[e]=r;else{
let s=-1-e;this.builtInEncoders[s]=n,this.builtInDecoders[s]=r}}tryToEncode(e,n){for(let r=0;r<this.builtInEncoders.length;r++){
let s=this.builtInEncoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=-1-r;return new Qn.ExtData(a,o)}}}for(let r=0;r<
this.encoders.length;r++){let s=this.encoders[r];if(s!=null){let o=s(e,n);if(o!=null){let a=r;return new Qn.ExtData(a,o)}}}
return e instanceof Qn.ExtData?e:null}decode(e,n,r){let s=n<0?this.builtInDecoders[-1-n]:this.decoders[n];return s?s(e,n,
r):new Qn.ExtData(n,e)}};er.ExtensionCodec=Yi});var Zi=x(Xi=>{"use strict";Object.defineProperty(Xi,"__esModule",{value:!0});Xi.ensureUint8Array=x_;function w_(t){return t instanceof
ArrayBuffer||typeof SharedArrayBuffer<"u"&&t instanceof SharedArrayBuffer}i(w_,"isArrayBufferLike");function x_(t){return t instanceof
Uint8Array?t:ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength):w_(t)?new Uint8Array(t):Uint8Array.
from(t)}i(x_,"ensureUint8Array")});var eo=x(me=>{"use strict";Object.defineProperty(me,"__esModule",{value:!0});me.Encoder=me.DEFAULT_INITIAL_BUFFER_SIZE=me.
DEFAULT_MAX_DEPTH=void 0;var dh=Gn(),S_=tr(),fh=Zn(),__=Zi();me.DEFAULT_MAX_DEPTH=100;me.DEFAULT_INITIAL_BUFFER_SIZE=2048;
var Qi=class t{static{i(this,"Encoder")}extensionCodec;context;useBigInt64;maxDepth;initialBufferSize;sortKeys;forceFloat32;ignoreUndefined;forceIntegerToFloat;pos;view;bytes;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??S_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
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
let r=(0,dh.utf8Count)(e);this.ensureBufferSizeToWrite(5+r),this.writeStringHeader(r),(0,dh.utf8Encode)(e,this.bytes,this.
pos),this.pos+=r}encodeObject(e,n){let r=this.extensionCodec.tryToEncode(e,this.context);if(r!=null)this.encodeExtension(
r);else if(Array.isArray(e))this.encodeArray(e,n);else if(ArrayBuffer.isView(e))this.encodeBinary(e);else if(typeof e=="\
object")this.encodeMap(e,n);else throw new Error(`Unrecognized object: ${Object.prototype.toString.apply(e)}`)}encodeBinary(e){
let n=e.byteLength;if(n<256)this.writeU8(196),this.writeU8(n);else if(n<65536)this.writeU8(197),this.writeU16(n);else if(n<
4294967296)this.writeU8(198),this.writeU32(n);else throw new Error(`Too large binary: ${n}`);let r=(0,__.ensureUint8Array)(
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
ensureBufferSizeToWrite(8),(0,fh.setUint64)(this.view,this.pos,e),this.pos+=8}writeI64(e){this.ensureBufferSizeToWrite(8),
(0,fh.setInt64)(this.view,this.pos,e),this.pos+=8}writeBigUint64(e){this.ensureBufferSizeToWrite(8),this.view.setBigUint64(
this.pos,e),this.pos+=8}writeBigInt64(e){this.ensureBufferSizeToWrite(8),this.view.setBigInt64(this.pos,e),this.pos+=8}};
me.Encoder=Qi});var hh=x(to=>{"use strict";Object.defineProperty(to,"__esModule",{value:!0});to.encode=v_;var E_=eo();function v_(t,e){return new E_.
Encoder(e).encodeSharedRef(t)}i(v_,"encode")});var ph=x(no=>{"use strict";Object.defineProperty(no,"__esModule",{value:!0});no.prettyByte=k_;function k_(t){return`${t<
0?"-":""}0x${Math.abs(t).toString(16).padStart(2,"0")}`}i(k_,"prettyByte")});var mh=x(nr=>{"use strict";Object.defineProperty(nr,"__esModule",{value:!0});nr.CachedKeyDecoder=void 0;var T_=Gn(),A_=16,
O_=16,ro=class{static{i(this,"CachedKeyDecoder")}hit=0;miss=0;caches;maxKeyLength;maxLengthPerKey;constructor(e=A_,n=O_){
this.maxKeyLength=e,this.maxLengthPerKey=n,this.caches=[];for(let r=0;r<this.maxKeyLength;r++)this.caches.push([])}canBeCached(e){
return e>0&&e<=this.maxKeyLength}find(e,n,r){let s=this.caches[r-1];e:for(let o of s){let a=o.bytes;for(let c=0;c<r;c++)
if(a[c]!==e[n+c])continue e;return o.str}return null}store(e,n){let r=this.caches[e.length-1],s={bytes:e,str:n};r.length>=
this.maxLengthPerKey?r[Math.random()*r.length|0]=s:r.push(s)}decode(e,n,r){let s=this.find(e,n,r);if(s!=null)return this.
hit++,s;this.miss++;let o=(0,T_.utf8DecodeJs)(e,n,r),a=Uint8Array.prototype.slice.call(e,n,n+r);return this.store(a,o),o}};
nr.CachedKeyDecoder=ro});var sr=x(rr=>{"use strict";Object.defineProperty(rr,"__esModule",{value:!0});rr.Decoder=void 0;var so=ph(),P_=tr(),We=Zn(),
R_=Gn(),gh=Zi(),C_=mh(),we=Xn(),io="array",Nt="map_key",bh="map_value",N_=i(t=>{if(typeof t=="string"||typeof t=="number")
return t;throw new we.DecodeError("The type of key must be string or number but "+typeof t)},"mapKeyConverter"),oo=class{static{
i(this,"StackPool")}stack=[];stackHeadPosition=-1;get length(){return this.stackHeadPosition+1}top(){return this.stack[this.
stackHeadPosition]}pushArrayState(e){let n=this.getUninitializedStateFromPool();n.type=io,n.position=0,n.size=e,n.array=
new Array(e)}pushMapState(e){let n=this.getUninitializedStateFromPool();n.type=Nt,n.readCount=0,n.size=e,n.map={}}getUninitializedStateFromPool(){
if(this.stackHeadPosition++,this.stackHeadPosition===this.stack.length){let e={type:void 0,size:0,array:void 0,position:0,
readCount:0,map:void 0,key:null};this.stack.push(e)}return this.stack[this.stackHeadPosition]}release(e){if(this.stack[this.
stackHeadPosition]!==e)throw new Error("Invalid stack state. Released state is not on top of the stack.");if(e.type===io){
let r=e;r.size=0,r.array=void 0,r.position=0,r.type=void 0}if(e.type===Nt||e.type===bh){let r=e;r.size=0,r.map=void 0,r.
readCount=0,r.type=void 0}this.stackHeadPosition--}reset(){this.stack.length=0,this.stackHeadPosition=-1}},Ct=-1,co=new DataView(
new ArrayBuffer(0)),I_=new Uint8Array(co.buffer);try{co.getInt8(0)}catch(t){if(!(t instanceof RangeError))throw new Error(
"This module is not supported in the current JavaScript engine because DataView does not throw RangeError on out-of-boun\
ds access")}var yh=new RangeError("Insufficient data"),D_=new C_.CachedKeyDecoder,ao=class t{static{i(this,"Decoder")}extensionCodec;context;useBigInt64;rawStrings;maxStrLength;maxBinLength;maxArrayLength;maxMapLength;maxExtLength;keyDecoder;mapKeyConverter;totalPos=0;pos=0;view=co;bytes=I_;headByte=Ct;stack=new oo;entered=!1;constructor(e){
this.extensionCodec=e?.extensionCodec??P_.ExtensionCodec.defaultCodec,this.context=e?.context,this.useBigInt64=e?.useBigInt64??
!1,this.rawStrings=e?.rawStrings??!1,this.maxStrLength=e?.maxStrLength??We.UINT32_MAX,this.maxBinLength=e?.maxBinLength??
We.UINT32_MAX,this.maxArrayLength=e?.maxArrayLength??We.UINT32_MAX,this.maxMapLength=e?.maxMapLength??We.UINT32_MAX,this.
maxExtLength=e?.maxExtLength??We.UINT32_MAX,this.keyDecoder=e?.keyDecoder!==void 0?e.keyDecoder:D_,this.mapKeyConverter=
e?.mapKeyConverter??N_}clone(){return new t({extensionCodec:this.extensionCodec,context:this.context,useBigInt64:this.useBigInt64,
rawStrings:this.rawStrings,maxStrLength:this.maxStrLength,maxBinLength:this.maxBinLength,maxArrayLength:this.maxArrayLength,
maxMapLength:this.maxMapLength,maxExtLength:this.maxExtLength,keyDecoder:this.keyDecoder})}reinitializeState(){this.totalPos=
0,this.headByte=Ct,this.stack.reset()}setBuffer(e){let n=(0,gh.ensureUint8Array)(e);this.bytes=n,this.view=new DataView(
n.buffer,n.byteOffset,n.byteLength),this.pos=0}appendBuffer(e){if(this.headByte===Ct&&!this.hasRemaining(1))this.setBuffer(
e);else{let n=this.bytes.subarray(this.pos),r=(0,gh.ensureUint8Array)(e),s=new Uint8Array(n.length+r.length);s.set(n),s.
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
position]=n,s.position++,s.position===s.size)n=s.array,r.release(s);else continue e;else if(s.type===Nt){if(n==="__proto\
__")throw new we.DecodeError("The key __proto__ is not allowed");s.key=this.mapKeyConverter(n),s.type=bh;continue e}else if(s.
map[s.key]=n,s.readCount++,s.readCount===s.size)n=s.map,r.release(s);else{s.key=null,s.type=Nt;continue e}}return n}}readHeadByte(){
return this.headByte===Ct&&(this.headByte=this.readU8()),this.headByte}complete(){this.headByte=Ct}readArraySize(){let e=this.
readHeadByte();switch(e){case 220:return this.readU16();case 221:return this.readU32();default:{if(e<160)return e-144;throw new we.
DecodeError(`Unrecognized array type byte: ${(0,so.prettyByte)(e)}`)}}}pushMapState(e){if(e>this.maxMapLength)throw new we.
DecodeError(`Max length exceeded: map length (${e}) > maxMapLengthLength (${this.maxMapLength})`);this.stack.pushMapState(
e)}pushArrayState(e){if(e>this.maxArrayLength)throw new we.DecodeError(`Max length exceeded: array length (${e}) > maxAr\
rayLength (${this.maxArrayLength})`);this.stack.pushArrayState(e)}decodeString(e,n){return!this.rawStrings||this.stateIsMapKey()?
this.decodeUtf8String(e,n):this.decodeBinary(e,n)}decodeUtf8String(e,n){if(e>this.maxStrLength)throw new we.DecodeError(
`Max length exceeded: UTF-8 byte length (${e}) > maxStrLength (${this.maxStrLength})`);if(this.bytes.byteLength<this.pos+
n+e)throw yh;let r=this.pos+n,s;return this.stateIsMapKey()&&this.keyDecoder?.canBeCached(e)?s=this.keyDecoder.decode(this.
bytes,r,e):s=(0,R_.utf8Decode)(this.bytes,r,e),this.pos+=n+e,s}stateIsMapKey(){return this.stack.length>0?this.stack.top().
type===Nt:!1}decodeBinary(e,n){if(e>this.maxBinLength)throw new we.DecodeError(`Max length exceeded: bin length (${e}) >\
 maxBinLength (${this.maxBinLength})`);if(!this.hasRemaining(e+n))throw yh;let r=this.pos+n,s=this.bytes.subarray(r,r+e);
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
pos+=8,e}};rr.Decoder=ao});var xh=x(ir=>{"use strict";Object.defineProperty(ir,"__esModule",{value:!0});ir.decode=M_;ir.decodeMulti=L_;var wh=sr();
function M_(t,e){return new wh.Decoder(e).decode(t)}i(M_,"decode");function L_(t,e){return new wh.Decoder(e).decodeMulti(
t)}i(L_,"decodeMulti")});var Eh=x(It=>{"use strict";Object.defineProperty(It,"__esModule",{value:!0});It.isAsyncIterable=Sh;It.asyncIterableFromStream=
_h;It.ensureAsyncIterable=q_;function Sh(t){return t[Symbol.asyncIterator]!=null}i(Sh,"isAsyncIterable");async function*_h(t){
let e=t.getReader();try{for(;;){let{done:n,value:r}=await e.read();if(n)return;yield r}}finally{e.releaseLock()}}i(_h,"a\
syncIterableFromStream");function q_(t){return Sh(t)?t:_h(t)}i(q_,"ensureAsyncIterable")});var vh=x(Dt=>{"use strict";Object.defineProperty(Dt,"__esModule",{value:!0});Dt.decodeAsync=$_;Dt.decodeArrayStream=H_;Dt.
decodeMultiStream=U_;var uo=sr(),lo=Eh();async function $_(t,e){let n=(0,lo.ensureAsyncIterable)(t);return new uo.Decoder(
e).decodeAsync(n)}i($_,"decodeAsync");function H_(t,e){let n=(0,lo.ensureAsyncIterable)(t);return new uo.Decoder(e).decodeArrayStream(
n)}i(H_,"decodeArrayStream");function U_(t,e){let n=(0,lo.ensureAsyncIterable)(t);return new uo.Decoder(e).decodeStream(
n)}i(U_,"decodeMultiStream")});var Th=x(T=>{"use strict";Object.defineProperty(T,"__esModule",{value:!0});T.decodeTimestampExtension=T.encodeTimestampExtension=
T.decodeTimestampToTimeSpec=T.encodeTimeSpecToTimestamp=T.encodeDateToTimeSpec=T.EXT_TIMESTAMP=T.ExtData=T.ExtensionCodec=
T.Encoder=T.DecodeError=T.Decoder=T.decodeMultiStream=T.decodeArrayStream=T.decodeAsync=T.decodeMulti=T.decode=T.encode=
void 0;var B_=hh();Object.defineProperty(T,"encode",{enumerable:!0,get:i(function(){return B_.encode},"get")});var kh=xh();
Object.defineProperty(T,"decode",{enumerable:!0,get:i(function(){return kh.decode},"get")});Object.defineProperty(T,"dec\
odeMulti",{enumerable:!0,get:i(function(){return kh.decodeMulti},"get")});var fo=vh();Object.defineProperty(T,"decodeAsy\
nc",{enumerable:!0,get:i(function(){return fo.decodeAsync},"get")});Object.defineProperty(T,"decodeArrayStream",{enumerable:!0,
get:i(function(){return fo.decodeArrayStream},"get")});Object.defineProperty(T,"decodeMultiStream",{enumerable:!0,get:i(
function(){return fo.decodeMultiStream},"get")});var j_=sr();Object.defineProperty(T,"Decoder",{enumerable:!0,get:i(function(){
return j_.Decoder},"get")});var F_=Xn();Object.defineProperty(T,"DecodeError",{enumerable:!0,get:i(function(){return F_.
DecodeError},"get")});var W_=eo();Object.defineProperty(T,"Encoder",{enumerable:!0,get:i(function(){return W_.Encoder},"\
get")});var z_=tr();Object.defineProperty(T,"ExtensionCodec",{enumerable:!0,get:i(function(){return z_.ExtensionCodec},"\
get")});var V_=Ki();Object.defineProperty(T,"ExtData",{enumerable:!0,get:i(function(){return V_.ExtData},"get")});var ct=Ji();
Object.defineProperty(T,"EXT_TIMESTAMP",{enumerable:!0,get:i(function(){return ct.EXT_TIMESTAMP},"get")});Object.defineProperty(
T,"encodeDateToTimeSpec",{enumerable:!0,get:i(function(){return ct.encodeDateToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimeSpecToTimestamp",{enumerable:!0,get:i(function(){return ct.encodeTimeSpecToTimestamp},"get")});Object.defineProperty(
T,"decodeTimestampToTimeSpec",{enumerable:!0,get:i(function(){return ct.decodeTimestampToTimeSpec},"get")});Object.defineProperty(
T,"encodeTimestampExtension",{enumerable:!0,get:i(function(){return ct.encodeTimestampExtension},"get")});Object.defineProperty(
T,"decodeTimestampExtension",{enumerable:!0,get:i(function(){return ct.decodeTimestampExtension},"get")})});var Jh=pt(Mc(),1);var Bi={};_o(Bi,{Metrics:()=>WS,Name:()=>VS,OptionalPhases:()=>YS,Plugin:()=>Hi,Priority:()=>GS,Schema:()=>JS,Status:()=>zS,
Version:()=>KS});var Lc={kind:"record",fields:{path:{is:{kind:"string",format:"requestPath"},doc:"The path that is asked for on each upst\
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
 new URLs. Default: https and the first short host."}}},zb={kind:"record",fields:{from:{is:{kind:"string",format:"date"},
doc:"When it begins.",required:!0},until:{is:{kind:"string",format:"date"},doc:"When it is over.",required:!0},status:{is:{
kind:"enum",values:[410,503]},doc:"What the old host answers meanwhile. Default: 503."}}},Vb={kind:"record",fields:{deprecation:{
is:{kind:"string",format:"link"},doc:"A page about the deprecation (RFC 9745 section 3)."},sunset:{is:{kind:"string",format:"\
link"},doc:"A page about the end (RFC 8594 section 6)."}}},cs={deprecated:{is:{kind:"string",format:"date"},doc:"Since w\
hen the host is deprecated: sent as the Deprecation header (RFC 9745)."},sunset:{is:{kind:"string",format:"date"},doc:"W\
hen the host goes away: sent as the Sunset header (RFC 8594). Not before deprecated."},afterSunset:{is:{kind:"enum",values:[
"serve","redirect","gone"]},doc:"What the host does from then on: go on (serve, the default), redirect to the short host\
, or answer 410 (gone)."},brownouts:{is:{kind:"array",min:0,items:zb},doc:"Announced times, before the sunset, in which \
the host answers with an error."},links:{is:Vb,doc:"Pages that responses link to."}},$c={kind:"record",fields:cs};var Kb={kind:"record",fields:{name:{is:{kind:"string",format:"objectName"},doc:"Its name, in the namespace of the releas\
e. Default: {api}-service."},port:{is:{kind:"integer",min:1,max:65535},doc:"Its port. Default: 80."}}},Hc={kind:"record",
fields:{enabled:{is:{kind:"boolean"},doc:"Whether the old cluster forwards this API's old hosts. false leaves them as th\
ey were before. Default: true."},method:{is:{kind:"enum",values:["proxy","fixedIP","redirect","nginx","passthrough"]},doc:"\
How: by ingress-nginx to B's name (proxy, the default) or to B's address (fixedIP), by a redirect, by an nginx of its ow\
n, or with TLS passed through by server name."},host:{is:{kind:"string",format:"ownHost"},doc:"The old host by which the\
 old cluster calls the new one. Default: the first of legacyHosts that is not the host of a cluster's url; without one, \
the first short host, with the client's Host."},hostHeader:{is:{kind:"enum",values:["upstream","client"]},doc:"The Host \
header that the new cluster receives: that host (upstream, the default), or the old host as the client sent it (client),\
 so that the rules of its end hold."},weight:{is:{kind:"integer",min:0,max:100},doc:"How many per cent of the requests g\
o to the new cluster (method nginx); the rest go to the old cluster's own Service. Default: 100."},service:{is:Kb,doc:"T\
he old cluster's own Service of the API."},tlsSecret:{is:{kind:"string",format:"host"},doc:"The Secret in the old cluste\
r with the old host's certificate. Default: none is named, and the one of the original Ingress stays in use."}}};var Gb={kind:"record",fields:{header:{is:{kind:"string",format:"token"},doc:"The request header by which a tester choose\
s: always, never, or a cluster's name."},cookie:{is:{kind:"string",format:"token"},doc:"The cookie by which a tester cho\
oses, where the header does not."}}},Uc={kind:"record",fields:{weights:{is:{kind:"map",min:1,keys:"name",values:{kind:"n\
umber",min:0,max:1e3}},doc:"The share of each cluster, in per cent (sum 100) or in thousandths (sum 1000). A cluster wit\
h 0, or that is not named, gets not one request.",required:!0},by:{is:{kind:"string",format:"splitKeys"},doc:"What keeps\
 one client in one cluster: header:NAME, cookie:NAME, consumer or ip, or several with commas between, the first that a r\
equest has. Without it each request is decided at random."},entry:{is:{kind:"enum",values:["short","legacy"]},doc:"Split\
s the requests on the short hosts, or those on old hosts, alone. Default: both."},override:{is:Gb,doc:"How testers choos\
e a cluster themselves."},salt:{is:{kind:"string",format:"salt"},doc:"Mixed with the key. APIs with one salt and one key\
 keep a client in the same share. Default: the API's name."}}};var Jb={kind:"record",fields:{connect:{is:{kind:"string",format:"duration"},doc:"How long to wait for a connection to th\
e upstream. Kong's default is 60s."},send:{is:{kind:"string",format:"duration"},doc:"How long to wait between two writes\
 of the request. Kong's default is 60s."},read:{is:{kind:"string",format:"duration"},doc:"How long to wait between two r\
eads of the response. Kong's default is 60s."}}},Yb={kind:"record",fields:{name:{is:{kind:"string",format:"pluginName"},
doc:"The name of a Kong plugin, such as rate-limiting.",required:!0},config:{is:{kind:"opaque"},doc:"The plugin's own co\
nfiguration, passed on as it is."}}},us={kind:"record",fields:{path:{is:{kind:"string",format:"prefix"},doc:"The API's p\
refix on the short hosts, by whole segments. Default: /{api}."},hosts:{is:{kind:"array",min:0,items:{kind:"string",format:"\
ownHost"}},doc:"Old hosts of this API alone, besides the legacyHosts."},cluster:{is:{kind:"string",format:"name"},doc:"T\
he cluster that serves the API when nothing else decides."},upstream:{is:{kind:"string",format:"url"},doc:"Takes the pla\
ce of the default cluster's url (and address) for this API. A base path is put in front."},split:{is:Uc,doc:"Weights acr\
oss clusters."},pin:{is:{kind:"string",format:"name"},doc:"Sends all of the API's traffic to this cluster, whatever spli\
t says: the instant rollback."},stripPath:{is:{kind:"boolean"},doc:"Whether the prefix is taken off before the request g\
oes upstream. Default: true."},hostHeader:{is:{kind:"string",format:"hostHeader"},doc:"The Host header that the upstream\
 receives: upstream (default), client, or a host name of one's own."},legacy:{is:{kind:"enum",values:["proxy","redirect"]},
doc:"What old hosts do: proxy (default), or redirect to the short host."},redirect:{is:qc,doc:"How old hosts redirect, a\
nd what the new URLs begin with."},oldHosts:{is:$c,doc:"The end of this API's old hosts, in place of what legacyHosts sa\
y of it."},escapedSlashes:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens to paths with %2F, %5C or a backs\
lash: keep (default), or reject with 400."},pathParameters:{is:{kind:"enum",values:["keep","reject"]},doc:"What happens \
to paths with a semicolon: keep (default), or reject with 400."},controlCharacters:{is:{kind:"enum",values:["keep","reje\
ct"]},doc:"What happens to paths with escaped control characters, such as %0A: keep (default), or reject with 400."},rewriteResponse:{
is:{kind:"boolean"},doc:"Whether Location, Content-Location, Refresh, Link and Set-Cookie are mapped back to where the c\
lient came in. Default: false."},timeouts:{is:Jb,doc:"Timeouts towards the upstream, as durations such as 5s."},retries:{
is:{kind:"integer",min:0,max:32767},doc:"How often a failed attempt to reach the upstream is repeated. Kong's default is\
 5."},healthCheck:{is:Lc,doc:"Health checks of the upstreams, and what follows from them."},plugins:{is:{kind:"array",min:0,
items:Yb},doc:"Kong plugins for this API alone."},source:{is:Hc,doc:"What the old cluster does with this API's old hosts\
 (the chart's role: source). Merged with the defaults' field by field."},owner:{is:{kind:"string",format:"line"},doc:"Wh\
o answers for the API, such as a team or an address: for the plan."},labels:{is:{kind:"map",min:0,keys:"label",values:{kind:"\
string",format:"label"}},doc:"Labels by which APIs are moved in batches."}}};var Xb={kind:"record",fields:{host:{is:{kind:"string",format:"hostPattern"},doc:"The host pattern; {api} stands for the \
API's name.",required:!0},...cs}},Zb={kind:"record",fields:{url:{is:{kind:"string",format:"url"},doc:"Where the cluster \
serves an API; {api} stands for the API's name.",required:!0},address:{is:{kind:"string",format:"address"},doc:"The addr\
ess that is dialled, while Host, SNI and certificate stay those of the url."},tlsVerify:{is:{kind:"boolean"},doc:"Whethe\
r the certificates of this cluster's https upstreams are checked. Default: true. false lets anybody between the clusters\
 read and change the traffic."}}},nn={kind:"record",fields:{shortHosts:{is:{kind:"array",min:1,items:{kind:"string",format:"\
host"}},doc:"The hosts on which every API is served below its prefix.",required:!0},legacyHosts:{is:{kind:"array",min:0,
items:Xb},doc:"Host patterns that clients still call. The order counts: an earlier pattern wins."},clusters:{is:{kind:"m\
ap",min:1,keys:"name",values:Zb},doc:"Where APIs can be served from, by name.",required:!0},address:{is:{kind:"string",format:"\
address"},doc:"The address at which clients reach ddd-int-kdp: what DNS records point to in the plan, and what the old c\
luster dials (fixedIP)."},pin:{is:{kind:"string",format:"name"},doc:"Sends every API to this cluster, whatever else the \
table says: the big red button."},decisionHeader:{is:{kind:"string",format:"token"},doc:"A response header that says whi\
ch cluster was chosen, and why. Default: none."},checkServerName:{is:{kind:"boolean"},doc:"Whether a request over HTTP/2\
 whose host is another API's than the connection's server name is answered with 421. Default: true."},defaults:{is:us,doc:"\
Fields that hold for every API that does not say them itself."},apis:{is:{kind:"map",min:1,keys:"name",values:us},doc:"T\
he APIs by name. {} is all that most need.",required:!0}}};function Qb(t){return Object.entries(t.fields).map(([e,n])=>({[e]:{...Bc(n.is),...n.required===!0&&{required:!0}}}))}i(Qb,
"kongFieldsOf");function Bc(t){return t.kind!=="record"?ls(t):{type:"record",required:!1,fields:ds(t)}}i(Bc,"kongFieldTy\
peOf");function ds(t){return Object.entries(t.fields).map(([e,n])=>({[e]:Bc(n.is)}))}i(ds,"optionalKongFieldsOf");function ls(t){
switch(t.kind){case"string":return{type:"string",len_min:1};case"enum":return{type:typeof t.values[0]=="number"?"integer":
"string",one_of:t.values};case"integer":case"number":return{type:t.kind,between:[t.min,t.max]};case"boolean":return{type:"\
boolean"};case"array":return{type:"array",elements:ls(t.items),...t.min>0&&{len_min:t.min}};case"map":return{type:"map",
keys:{type:"string",len_min:1},values:ls(t.values),...t.min>0&&{len_min:t.min}};case"opaque":return{type:"json",json_schema:{
inline:{type:"object"}}};case"record":return{type:"record",fields:Qb(t)}}}i(ls,"kongTypeOf");var jc={"yaml-syntax":{severity:"error",when:"The file is not YAML, or says one key twice.",remedy:"Correct the YAML at \
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
severity,path:e,message:n,remedy:r}}i(v,"finding");function bt(t){let e="";for(let n of t)typeof n=="number"?e+=`[${n}]`:e+=(e===""?"":".")+n.split(".").join("\\.");return e}
i(bt,"formatPath");function Fc({code:t,path:e,message:n,remedy:r}){return`[${t}] ${bt(e)}: ${n} ${r}`}i(Fc,"formatFindin\
g");function fs(t){for(let e of t)if(e.severity==="error")return!0;return!1}i(fs,"hasErrors");function G(t){return t.length===1&&t>="0"&&t<="9"}i(G,"isDigit");function ce(t){return t!==""&&U(t,G)}i(ce,"isDigits");function ue(t){
return G(t)||t>="a"&&t<="f"||t>="A"&&t<="F"}i(ue,"isHexDigit");function hs(t){return t>="a"&&t<="z"||t>="A"&&t<="Z"}i(hs,
"isLetter");function Wc(t){return hs(t)||G(t)}i(Wc,"isAlphanumeric");function te(t){return hs(t)||G(t)||t!==""&&"-._~".includes(
t)}i(te,"isUnreserved");function zc(t){let e=t.charAt(0)+t.charAt(t.length-1);return t===""||t.length>63||!U(e,Wc)?!1:U(
t,n=>Wc(n)||"-._/".includes(n))}i(zc,"isLabel");function Vc(t){return t!==""&&t.length<=200&&U(t,e=>e.charCodeAt(0)>=32&&
e.charCodeAt(0)!==127)}i(Vc,"isPrintable");function wt(t){return U(t,e=>hs(e)||G(e)||"!#$%&'*+-.^_`|~".includes(e))}i(wt,
"isToken");function U(t,e){for(let n=0;n<t.length;n++)if(!e(t.charAt(n)))return!1;return!0}i(U,"every");var ps=86400,ew=["Thu","Fri","Sat","Sun","Mon","Tue","Wed"],tw=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","O\
ct","Nov","Dec"],nw=[31,28,31,30,31,30,31,31,30,31,30,31];function ne(t){let e=t.substring(0,10);if(e.charAt(4)!=="-"||e.
charAt(7)!=="-")return;let n=ve(t,0,4),r=ve(t,5,2),s=ve(t,8,2);if(n===void 0||r===void 0||s===void 0||n<1970||r<1||r>12||
s<1||s>rn(n,r))return;let o=iw(n,r,s)*ps;if(t.length===10)return o;let a=rw(t.substring(10));return a===void 0?void 0:o+
a}i(ne,"parseDate");function Gc(t){return ne(t)!==void 0}i(Gc,"isDate");function Jc(t){let e=Math.floor(t/ps),n=t-e*ps,r=1970,
s=e;for(;s>=ms(r);)s-=ms(r),r+=1;let o=1;for(;s>=rn(r,o);)s-=rn(r,o),o+=1;let a=[Math.floor(n/3600),Math.floor(n/60)%60,
n%60].map(l=>Kc(l)).join(":"),c=ew[e%7]??"",u=tw[o-1]??"";return`${c}, ${Kc(s+1)} ${u} ${r} ${a} GMT`}i(Jc,"formatHttpDa\
te");function rw(t){let e=ve(t,1,2),n=ve(t,4,2),r=ve(t,7,2);if(!t.startsWith("T")||t.charAt(3)!==":"||t.charAt(6)!==":"||
e===void 0||n===void 0||r===void 0||e>23||n>59||r>59)return;let s=sw(t.substring(9));return s===void 0?void 0:e*3600+n*60+
r-s}i(rw,"parseTime");function sw(t){if(t==="Z")return 0;let e=t.charAt(0),n=ve(t,1,2),r=ve(t,4,2);if(!(t.length!==6||t.
charAt(3)!==":"||e!=="+"&&e!=="-")&&!(n===void 0||r===void 0||n>23||r>59))return(e==="+"?1:-1)*(n*3600+r*60)}i(sw,"parse\
Offset");function ve(t,e,n){let r=t.substring(e,e+n);return r.length===n&&ce(r)?Number(r):void 0}i(ve,"digitsAt");function Kc(t){
return t<10?`0${t}`:`${t}`}i(Kc,"twoDigits");function Yc(t){return t%4===0&&(t%100!==0||t%400===0)}i(Yc,"isLeapYear");function ms(t){
return Yc(t)?366:365}i(ms,"daysOfYear");function rn(t,e){return e===2&&Yc(t)?29:nw[e-1]??0}i(rn,"daysOfMonth");function iw(t,e,n){
let r=n-1;for(let s=1970;s<t;s++)r+=ms(s);for(let s=1;s<e;s++)r+=rn(t,s);return r}i(iw,"daysSince1970");var ow=new Map([["h",36e5],["m",6e4],["s",1e3],["ms",1]]),aw=2147483646,cw=4,uw=5;function le(t){let e=0,n=0,r=0;for(;r<
t.length;){let s=r;for(;G(t.charAt(r));)r+=1;let o=t.substring(s,r),a=r;for(;r<t.length&&!G(t.charAt(r));)r+=1;let c=ow.
get(t.substring(a,r));if(o===""||o.length>uw||c===void 0)return;e+=Number(o)*c,n+=1}return n>=1&&n<=cw&&e<=aw?e:void 0}i(
le,"parseDuration");function Xc(t){return le(t)!==void 0}i(Xc,"isDuration");var lw=63,dw=253;function sn(t){return t!==""&&t.length<=lw&&!t.startsWith("-")&&!t.endsWith("-")&&U(t,e=>G(e)||e>="a"&&
e<="z"||e==="-")}i(sn,"isDnsLabel");function ke(t){if(t.length>dw)return!1;let e=t.split(".");for(let n of e)if(!sn(n))return!1;
return!ce(e[e.length-1]??"")}i(ke,"isHostName");function on(t){let e=t.split(".");if(e.length!==4)return!1;for(let n of e)
if(!ce(n)||n.length>3||Number(n)>255||n.length>1&&n.startsWith("0"))return!1;return!0}i(on,"isIpv4");function gs(t){let e=t.
split("::");if(e.length>2)return!1;let n=0;for(let r=0;r<e.length;r++){let s=e[r]??"";if(s===""&&e.length===2)continue;let o=s.
split(":");for(let a=0;a<o.length;a++){let c=o[a]??"";if(r===e.length-1&&a===o.length-1&&on(c))n+=2;else if(c!==""&&c.length<=
4&&U(c,ue))n+=1;else return!1}}return e.length===2?n<8:n===8}i(gs,"isIpv6");function xt(t){return on(t)||gs(t)}i(xt,"isI\
pAddress");function $e(t){return xt(t)||ke(t)}i($e,"isAddress");function Zc(t){return t==="/"?!0:Qc(t,e=>e!==""&&U(e,te))}i(Zc,"isPrefix");function an(t){if(t===""||t==="/")return!0;let e=t.
endsWith("/")?t.substring(0,t.length-1):t;return Qc(e,fw)}i(an,"isBasePath");function Qc(t,e){if(!t.startsWith("/"))return!1;
for(let n of t.substring(1).split("/"))if(n==="."||n===".."||!e(n))return!1;return!0}i(Qc,"segmentsAre");function fw(t){
let e=0;for(;e<t.length;){let n=t.charAt(e);if(n==="%"){if(!hw(t.substring(e,e+3)))return!1;e+=3}else{if(!te(n)&&!"!$&'(\
)*+,;=:@".includes(n))return!1;e+=1}}return t!==""}i(fw,"isNormalSegment");function hw(t){let e=t.substring(1);return e.
length===2&&U(e,ue)&&e.toUpperCase()===e}i(hw,"isUpperEscape");var re="{api}";function P(t,e){return t.split(re).join(e)}i(P,"withApi");function ys(t){return t==="https"?443:80}i(ys,"defaultPort");function F(t){let e=t.startsWith("http://")?"http":t.startsWith(
"https://")?"https":void 0;if(e===void 0)return;let n=t.substring(e.length+3),r=n.indexOf("/"),s=r===-1?n:n.substring(0,
r),o=r===-1?"":n.substring(r),a=pw(s);if(!(a===void 0||!an(o)))return{scheme:e,host:a.host,port:a.port??ys(e),basePath:o}}
i(F,"parseUpstreamUrl");function pw(t){let e=t.indexOf("]"),n=t.indexOf(":",e===-1?0:e),r=n===-1?t:t.substring(0,n),s=mw(
r);if(s===void 0)return;if(n===-1)return{host:s,port:void 0};let o=gw(t.substring(n+1));return o===void 0?void 0:{host:s,
port:o}}i(pw,"parseAuthority");function mw(t){if(t.startsWith("[")&&t.endsWith("]")){let e=t.substring(1,t.length-1);return gs(
e)?e:void 0}return ke(t)||on(t)?t:void 0}i(mw,"parseHost");function gw(t){if(!ce(t)||t.length>5)return;let e=Number(t);return e>=
1&&e<=65535?e:void 0}i(gw,"parsePort");var yw=":/?#[]@!$&()*+,;=";function eu(t){let e=t.indexOf("://");if(e===-1)return!1;let n=e+3;for(;n<t.length&&!"/?#".includes(
t.charAt(n));)n+=1;if(F(t.substring(0,n).toLowerCase())===void 0)return!1;let r=t.substring(n);return U(r,s=>te(s)||G(s)||
s==="%"||yw.includes(s))&&bw(r)}i(eu,"isLink");function bw(t){return t.split("%").slice(1).every(e=>ue(e.charAt(0))&&ue(
e.charAt(1)))}i(bw,"hasWholeEscapes");function cn(t){let e=[];for(let n of t.split(",")){let r=ww(n.trim());if(r===void 0)return;e.push(r)}return e}i(cn,"pars\
eSplitKeys");function ww(t){if(t==="consumer"||t==="ip")return{kind:t};let e=t.indexOf(":"),n=t.substring(0,e),r=t.substring(
e+1);if(!(n!=="header"&&n!=="cookie"||r===""||!wt(r)))return{kind:n,name:r}}i(ww,"parseSplitKey");var bs="[a-z0-9]([a-z0-9-]*[a-z0-9])?",ws="([a-z0-9-]|\\{api\\})+",tu=`${bs}(\\.${bs})*`,St=`${ws}(\\.${ws})*`,nu="[0-9A\
-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*",un="[!#$%&'*+.^_`|~0-9A-Za-z-]+",ru=`(header:${un}|cookie:${un}|consumer|ip)`,su="\
[A-Za-z0-9._~-]|\\{api\\}";function Je(t){return e=>t(P(e,"a"))}i(Je,"withSomeApi");var xs={name:{mustBe:"a DNS label (R\
FC 1123): lower-case letters, digits and hyphens, at most 63, a letter or digit at both ends",allows:sn,pattern:`^${bs}$`},
host:{mustBe:"a host name in lower case, such as dev-01.example.com, without scheme, port, wildcard or final dot",allows:ke,
pattern:`^${tu}$`},hostPattern:{mustBe:`a host name in lower case in which ${re} stands for the API's name, once`,allows:i(
t=>t.split(re).length===2&&Je(ke)(t),"allows"),pattern:`^${St}$`},ownHost:{mustBe:`a host name in lower case (${re} may \
stand for the API's name), without scheme, port, wildcard or final dot`,allows:Je(ke),pattern:`^${St}$`},prefix:{mustBe:"\
a path such as /api01 or /team/api01: letters, digits and -._~ between single slashes, none at the end, no . or .. segme\
nt",allows:Je(Zc),pattern:`^/((${su})+(/(${su})+)*)?$`},url:{mustBe:"http://host[:port][/base] or https://host[:port][/b\
ase], without user, query or fragment",allows:i(t=>F(P(t,"a"))!==void 0,"allows"),pattern:`^https?://(${St}|\\[${nu}\\])(\
:[0-9]+)?(/[^?# ]*)?$`},address:{mustBe:"an IP address or a host name, without a port",allows:Je($e),pattern:`^(${St}|${nu}\
)$`},hostHeader:{mustBe:'"upstream", "client" or a host name in lower case',allows:Je(ke),pattern:`^${St}$`},date:{mustBe:'\
a day such as "2027-03-31" or a time such as "2027-03-31T18:00:00Z"',allows:Gc,pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-\
9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?$"},duration:{mustBe:"a duration such as 500ms, 5s or 1m30s (GEP-2257)\
, at most 24 days",allows:Xc,pattern:"^([0-9]{1,5}(h|m|s|ms)){1,4}$"},splitKeys:{mustBe:'"header:NAME", "cookie:NAME", "\
consumer" or "ip", or several of them with commas between',allows:i(t=>cn(t)!==void 0,"allows"),pattern:`^\\s*${ru}(\\s*,\
\\s*${ru})*\\s*$`},salt:{mustBe:"1 to 64 letters, digits or -._~",allows:i(t=>t!==""&&t.length<=64&&U(t,te),"allows"),pattern:"\
^[A-Za-z0-9._~-]{1,64}$"},token:{mustBe:"a name of HTTP: letters, digits or !#$%&'*+-.^_`|~",allows:i(t=>t!==""&&wt(t),"\
allows"),pattern:`^${un}$`},link:{mustBe:"an http or https URL such as https://example.com/policy, in ASCII and without \
user",allows:eu,pattern:"^[Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9.:\\[\\]-]+([/?#][!#-;=?-Z_a-z~\\[\\]]*)?$"},origin:{mustBe:"\
http://host[:port] or https://host[:port], without a path",allows:i(t=>F(t)?.basePath==="","allows"),pattern:`^https?://${tu}\
(:[0-9]+)?$`},requestPath:{mustBe:"a path that begins with /, such as /healthz",allows:i(t=>an(t)&&t!=="","allows"),pattern:"\
^/[^?# ]*$"},objectName:{mustBe:`the name of a Kubernetes object: a DNS label in which ${re} may stand for the API's nam\
e`,allows:Je(sn),pattern:`^${ws}$`},label:{mustBe:"1 to 63 letters, digits or -._/, a letter or digit at both ends",allows:zc,
pattern:"^[A-Za-z0-9]([A-Za-z0-9._/-]{0,61}[A-Za-z0-9])?$"},line:{mustBe:"one line of 1 to 200 characters",allows:Vc,pattern:"\
^[^\\x00-\\x1f\\x7f]{1,200}$"},pluginName:{mustBe:"the name of a Kong plugin, such as rate-limiting",allows:i(t=>t!==""&&
wt(t),"allows"),pattern:`^${un}$`}};function ln(t,e){let n,r=3;for(let s of e){let o=xw(t.toLowerCase(),s.toLowerCase());o<r&&(n=s,r=o)}return n}i(ln,"close\
st");function xw(t,e){if(Math.abs(t.length-e.length)>2)return 3;let n=[];for(let r=0;r<=e.length;r++)n.push(r);for(let r=1;r<=
t.length;r++){let s=[r];for(let o=1;o<=e.length;o++){let a=(n[o-1]??0)+(t.charAt(r-1)===e.charAt(o-1)?0:1),c=(s[o-1]??0)+
1,u=(n[o]??0)+1;s.push(Math.min(a,c,u))}n=s}return n[e.length]??0}i(xw,"editDistance");function Ss(t){return Array.isArray(t)}i(Ss,"isList");var Sw=Array.isArray({});function J(t){return typeof t!="object"||
t===null?!1:!Ss(t)||Sw&&t.length===0}i(J,"isMap");function iu(t,e,n){let r=[];return dn(t,e,n,r),r}i(iu,"checkStructure");
function dn(t,e,n,r){if(t==null){r.push(v("null-value",n,`${He(n)} has no value.`));return}switch(e.kind){case"record":J(
t)?Ew(t,e,n,r):r.push(Te(t,"a map",n));return;case"map":J(t)?vw(t,e,n,r):r.push(Te(t,"a map",n));return;case"array":Ss(t)?
kw(t,e,n,r):r.push(Te(t,"a list",n));return;default:{let s=_w(t,e,n);s!==void 0&&r.push(s)}}}i(dn,"check");function _w(t,e,n){
switch(e.kind){case"opaque":return J(t)?void 0:Te(t,"a map",n);case"boolean":return typeof t=="boolean"?void 0:Te(t,"tru\
e or false",n);case"integer":case"number":return Tw(t,e,n);case"enum":return Aw(t,e.values,n);case"string":{if(typeof t!=
"string")return Te(t,"text",n);let r=xs[e.format];return r.allows(t)?void 0:fn(t,r.mustBe,n)}}}i(_w,"checkLeaf");function Ew(t,e,n,r){
let s=Object.keys(e.fields);for(let o of Object.keys(t)){let a=s.includes(o)?e.fields[o]:void 0;a!==void 0?dn(t[o],a.is,
[...n,o],r):r.push(Ow(o,s,n))}for(let o of s)e.fields[o]?.required===!0&&!Object.keys(t).includes(o)&&r.push(v("missing-\
field",[...n,o],`${He(n)} needs the field ${o}.`))}i(Ew,"checkRecord");function vw(t,e,n,r){let s=xs[e.keys],o=Object.keys(
t);for(let a of o)s.allows(a)||r.push(fn(a,s.mustBe,[...n,a])),dn(t[a],e.values,[...n,a],r);o.length<e.min&&r.push(v("to\
o-few",n,`${He(n)} has no entry.`))}i(vw,"checkMap");function kw(t,e,n,r){for(let s=0;s<t.length;s++)dn(t[s],e.items,[...n,
s],r);t.length<e.min&&r.push(v("too-few",n,`${He(n)} has no entry.`))}i(kw,"checkArray");function Tw(t,e,n){let r=e.kind===
"integer"?"a whole number":"a number";if(typeof t!="number")return Te(t,r,n);if(!(t>=e.min&&t<=e.max&&(e.kind==="number"||
Math.floor(t)===t)))return fn(`${t}`,`${r} from ${e.min} to ${e.max}`,n)}i(Tw,"checkNumber");function Aw(t,e,n){let r=typeof e[0]==
"number"?"number":"string";return typeof t!==r?Te(t,r==="number"?"a whole number":"text",n):e.includes(t)?void 0:fn(String(
t),`one of ${e.join(", ")}`,n)}i(Aw,"checkEnum");function Ow(t,e,n){let r=ln(t,e),s=r===void 0?`Known here: ${e.join(", ")}\
.`:`Did you mean ${r}?`;return v("unknown-field",[...n,t],`${He(n)} has no field ${t}.`,s)}i(Ow,"unknownField");function Te(t,e,n){
return v("wrong-type",n,`${He(n)} must be ${e}, and is ${Pw(t)}.`)}i(Te,"wrongType");function fn(t,e,n){return v("bad-va\
lue",n,`${He(n)}: "${t}" must be ${e}.`)}i(fn,"badValue");function Pw(t){return Ss(t)?"a list":J(t)?"a map":typeof t=="s\
tring"?`the text "${t}"`:`${typeof t=="number"?"the number":"the word"} ${String(t)}`}i(Pw,"describe");function He(t){return t.
length===0?"routeTable":bt(t)}i(He,"label");var ou=["nativeRoutes","catchAll","logDecision","countOutcomes","sharedTable"],au=[...ou.map(t=>({[t]:{type:"boolean",default:!1}})),
{json:{type:"string",len_min:2}},...ds(nn)],Rw={nativeRoutes:!1,catchAll:!1,logDecision:!1,countOutcomes:!1,sharedTable:!1,
entity:""};function cu(t,e){if(!J(t))return{...Rw,table:t};let n={};for(let s of Object.keys(t))!ou.includes(s)&&s!=="js\
on"&&!Cw(s)&&(n[s]=t[s]);let{json:r}=t;return{nativeRoutes:t.nativeRoutes===!0,catchAll:t.catchAll===!0,logDecision:t.logDecision===
!0,countOutcomes:t.countOutcomes===!0,sharedTable:t.sharedTable===!0,entity:typeof t.__plugin_id=="string"?t.__plugin_id:
"",table:typeof r=="string"?e(r):n}}i(cu,"readConfig");function Cw(t){return t.startsWith("__")||t.endsWith("_id")}i(Cw,
"isAddedByKong");var Ue={};function uu({version:t},{api:e,entry:n,cluster:r,because:s},{host:o}){return{api:e,entry:n,cluster:r,host:o,because:s.join(
","),table:t}}i(uu,"loggedDecision");function lu({scheme:t,host:e,address:n,port:r,target:s},o,{tlsVerify:a},c){t!==o.scheme&&
c(["service.request.setScheme",t]);let u=n.includes(":")?`[${n}]`:n;c(["service.setTarget",u,r]),t==="https"&&a!==o.tlsVerify&&
c(["service.setTlsVerify",a]),e!==u&&c(["service.request.setHeader","Host",e]);let l=Nw(s);l!==o.path&&c(["service.reque\
st.setPath",l])}i(lu,"upstreamCalls");function du(t,e){for(let[n,r]of Object.entries(t))e(["service.request.setHeader",n,
r])}i(du,"requestHeaderCalls");function fu({timeouts:t,retries:e},n){t!==void 0&&n(["service.setTimeouts",t.connect,t.send,
t.read]),e!==void 0&&n(["service.setRetries",e])}i(fu,"connectionCalls");function hu({responseHeaders:t}){if(!(t===Ue||Object.
keys(t).length===0))return["response.setHeaders",t]}i(hu,"responseCall");function hn(t,e,n){return["log.setSerializeValu\
e","kdp",uu(t,e,n)]}i(hn,"loggingCall");function pn(t,e,n){return["ctx.shared.set","kdp",uu(t,e,n)]}i(pn,"sharingCall");
function Nw(t){let e=t.indexOf("?");return e===-1?t:t.substring(0,e)}i(Nw,"withoutQuery");function se(t){let e=t.indexOf(":");if(e===-1)return pu(t.toLowerCase());let n=t.substring(e+1);return n===""||ce(n)?pu(
t.substring(0,e).toLowerCase()):""}i(se,"hostKey");function mn(t){let e=t.indexOf(":");return e!==-1&&ce(t.substring(e+1))?
t.substring(0,e):t}i(mn,"withoutPort");function pu(t){return t.endsWith(".")?t.substring(0,t.length-1):t}i(pu,"withoutFi\
nalDot");function mu({route:t,prefix:e},n,{scheme:r,host:s},o){let a={scheme:r,authority:s.toLowerCase()},c={scheme:r,authority:o.
host};return["ctx.shared.set","kdp_rewrite",{upstreams:a.authority===c.authority?[a]:[a,c],basePath:o.basePath,prefix:t.
stripPath?e:"",host:se(n.host)+n.host.substring(mn(n.host).length)}]}i(mu,"rewriteCall");function gn(t,e,n){let r=n===""?"/":n,s=r.endsWith("/")?r.substring(0,r.length-1):r;if(e===""||e==="/")return t==="/"?r:
s+t;let o=t.substring(e.length);return o!==""?s+o:s===""?"/":s}i(gn,"upstreamPath");function gu({nativeRoutes:t,logDecision:e,countOutcomes:n},r,{match:s,path:o,request:a,decision:c},u,l){let{upstream:d,cluster:h,
requestHeaders:m}=c,{route:p}=s,f=p.destinations.get(h??"");if(d===null||f===void 0)throw new Error(`decided for ${p.api}\
 without an upstream`);let y=t&&h===p.native;if(!y){let S=u===void 0?Iw(s,o):{scheme:u,path:o};lu(d,S,f,l)}m!==void 0&&du(
m,l),t||fu(p,l);let b=hu(c);b!==void 0&&l(b),(t?n&&!y:e||n)&&l(hn(r,c,a)),(t&&e&&!y||p.hasPassiveChecks&&!n)&&l(pn(r,c,a)),
p.rewritesResponse&&l(mu(s,a,d,f))}i(gu,"callsFor");function Iw({route:t,prefix:e},n){let r=t.destinations.get(t.native);
if(r===void 0)throw new Error(`${t.api} has no destination in ${t.native}`);let{scheme:s,basePath:o,tlsVerify:a}=r,c=gn(
n,t.stripPath?e:"",o);return{scheme:s,path:c,tlsVerify:s==="https"?a:void 0}}i(Iw,"untouchedByKong");function _s(t,e,n){let r=P(t.url,e),s=F(r);if(s===void 0)throw new Error(`unchecked table: ${r} is no upstream URL`);let{
scheme:o,host:a,port:c,basePath:u}=s,l=yu(a.includes(":")?`[${a}]`:a,o,c);return{scheme:o,host:l,serverName:o==="https"?
bu(l):null,address:t.address===void 0?a:P(t.address,e),port:c,basePath:u,tlsVerify:t.tlsVerify??!0,isOwnHost:n(a)}}i(_s,
"destinationOf");function yn(t,e,n){return t==="upstream"?n.host:t==="client"?e:yu(t,n.scheme,n.port)}i(yn,"hostHeaderOf");
function yu(t,e,n){return n===ys(e)?t:`${t}:${n}`}i(yu,"withPort");function bn(t,e){return t===e.host?e.serverName:e.scheme===
"https"?bu(t):null}i(bn,"serverNameFor");function bu(t){if(t.startsWith("["))return null;let e=t.indexOf(":"),n=e===-1?t:
t.substring(0,e);return xt(n)?null:n}i(bu,"serverNameOf");var Dw=2e3,wu=2,Mw=[200,204,302];function xu({routes:t,checked:e}){let n=[];for(let r of e){let s=t.get(r);if(s?.healthCheck!==
void 0)for(let[o,a]of s.destinations)n.push(Lw(s,o,a,s.healthCheck))}return n}i(xu,"checkTargetsOf");function Lw({api:t,
hostHeader:e,checkInterval:n},r,s,o){let{scheme:a,address:c,port:u,tlsVerify:l}=s,d=yn(e,s.host,s);return{api:t,cluster:r,
probe:{scheme:a,address:c,port:u,host:d,serverName:bn(d,s),tlsVerify:l,path:o.path,timeout:le(o.timeout??"")??Dw,statuses:o.
statuses??Mw},interval:n,thresholds:{successes:o.successes??wu,failures:o.failures??wu,passive:o.passive}}}i(Lw,"targetO\
f");var Ye={"malformed-path":{type:"urn:ddd-int-kdp:problem:malformed-path",title:"Malformed path",status:400,detail:"The pa\
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
 The request was not forwarded."}};function Su(t){return t!==void 0&&Object.keys(Ye).includes(t)}i(Su,"isProblem");var qw="application/problem+json";function H(t,e={},n,r=Ye[t].status){let{type:s}=Ye[t];return{status:r,type:s,headers:{
"Content-Type":qw,...e},...n!==void 0&&{members:n}}}i(H,"problemExit");function wn(t){return t.exit!==null}i(wn,"isEnded");function _u({api:t,entry:e,responseHeaders:n},{host:r}){let s=mn(r)===
se(r)?"no-route":"host-form";return{...{api:t,entry:e,cluster:null,upstream:null,responseHeaders:n},because:[s],exit:H(s)}}
i(_u,"leftOver");function Eu({logDecision:t,countOutcomes:e,nativeRoutes:n,catchAll:r},s,o,a){let{exit:c,responseHeaders:u,
because:l}=a,[d]=l,h=[],m=n||r;return(e||t&&!m)&&h.push(hn(s,a,o)),t&&m&&h.push(pn(s,a,o)),{calls:h,status:c.status,headers:{
...u,...c.headers},problem:Su(d)?d:void 0}}i(Eu,"endingOf");function de({headers:t},e){let n=t?.[e];return typeof n=="string"?n:void 0}i(de,"headerOf");function xn(t){let e=0,n=t.length;
for(;e<n&&vu(t.charAt(e));)e+=1;for(;n>e&&vu(t.charAt(n-1));)n-=1;return t.substring(e,n)}i(xn,"trimSpace");function vu(t){
return t===" "||t==="	"}i(vu,"isSpace");var Xe="cdn-loop";function ku(t){let e=de(t,Xe);return e===void 0?$w:Hw(e)}i(ku,"gatewaysOf");var $w=[];function Hw(t){return Uw(
t).map(e=>xn(e.split(";")[0]??"")).filter(e=>e!=="")}i(Hw,"gatewaysIn");function Uw(t){let e=[],n=0,r=!1;for(let s=0;s<t.
length;s++){let o=t.charAt(s);r&&o==="\\"?s+=1:o==='"'?r=!r:o===","&&!r&&(e.push(t.substring(n,s)),n=s+1)}return e.push(
t.substring(n)),e}i(Uw,"elementsOf");function Tu(t,e,{isOwnHost:n}){if(!n)return;let r=de(e,Xe)??"";return{"CDN-Loop":r===
""?t:`${r}, ${t}`}}i(Tu,"loopHeaders");function Au({nativeRoutes:t},e){return t&&!e.checksServerName&&Bw(e)}i(Au,"isIdle");function Bw(t){return!jw(t)&&t.routes.
every(({isPlain:e})=>e)}i(Bw,"isLeftToKong");function jw({decisionHeader:t,legacyPatterns:e}){return t!==void 0||e.some(({end:n})=>n.isEnding)}i(jw,"asksOfAll");function Ou({
decisionHeader:t},{route:e,end:n},r){let{serverName:s="",isHttp2:o=!1,host:a}=r;return!e.isPlain||n?.isEnding===!0||t!==
void 0?!1:de(r,Xe)===void 0&&(!o||s===""||s===a)}i(Ou,"isServedByKong");async function Es(t,e){switch(e[0]){case"service.request.setScheme":await t.service.request.setScheme(e[1]);break;case"s\
ervice.setTarget":await t.service.setTarget(e[1],e[2]);break;case"service.setTlsVerify":await t.service.setTlsVerify(e[1]);
break;case"service.request.setHeader":await t.service.request.setHeader(e[1],e[2]);break;case"service.request.setPath":await t.
service.request.setPath(e[1]);break;case"service.setTimeouts":await t.service.setTimeouts(e[1],e[2],e[3]);break;case"ser\
vice.setRetries":await t.service.setRetries(e[1]);break;case"response.setHeaders":await t.response.setHeaders(e[1]);break;case"\
log.setSerializeValue":await t.log.setSerializeValue(e[1],e[2]);break;case"ctx.shared.set":await t.ctx.shared.set(e[1],e[2]);
break}}i(Es,"perform");function Fw(t,{status:e,members:n},r,s){let{type:o,title:a,detail:c}=Ye[t];return{type:o,title:a,status:e,detail:c,...r!==
null&&{api:r},...n,request_id:s}}i(Fw,"problemOf");function _t(t,e,n,r){return JSON.stringify(Fw(t,e,n,r))}i(_t,"problem\
Body");function vs(t,e){let n=`${e}=`;for(let r of(de(t,"cookie")??"").split(";")){let s=xn(r);if(!s.startsWith(n))continue;let o=s.
substring(n.length);return o.length>=2&&o.startsWith('"')&&o.endsWith('"')?o.substring(1,o.length-1):o}}i(vs,"cookieOf");function Sn(t,e){let n=e,r=t.length-t.length%4;for(let s=0;s<r;s+=4)n=(Et(Cu(Ze(n,Ru(Pu(t,s,4))),13),5)+3864292196)%4294967296;
return r<t.length&&(n=Ze(n,Ru(Pu(t,r,t.length-r)))),n=Ze(n,t.length),n=Et(Ze(n,Math.floor(n/65536)),2246822507),n=Et(Ze(
n,Math.floor(n/8192)),3266489909),Ze(n,Math.floor(n/65536))}i(Sn,"murmur3");function Pu(t,e,n){let r=0;for(let s=n-1;s>=
0;s--)r=r*256+t.charCodeAt(e+s);return r}i(Pu,"wordAt");function Ru(t){return Et(Cu(Et(t,3432918353),15),461845907)}i(Ru,
"scramble");function Et(t,e){let n=t%65536,r=(t-n)/65536;return(n*e+r*e%65536*65536)%4294967296}i(Et,"multiply");function Cu(t,e){
let n=t*2**e;return n%4294967296+Math.floor(n/4294967296)}i(Cu,"rotate");function Ze(t,e){let n=t^e;return n<0?n+4294967296:
n}i(Ze,"xor");var Ww=4294967296;function Iu(t,e,n){let r=[],s=0;for(let o of Object.keys(e.weights).sort()){let a=e.weights[o]??0;a<=0||
(s+=a,r.push({cluster:o,end:s}))}return{entry:e.entry,shares:r,sum:s,keys:e.by===void 0?[]:Kw(cn(e.by)??[]),salt:e.salt??
t,header:e.override?.header?.toLowerCase(),cookie:e.override?.cookie,stable:n,canary:r.find(({cluster:o})=>o!==n)?.cluster}}
i(Iu,"compileSplit");function Du(t,e){let{split:n}=t;if(n===void 0||n.entry!==void 0)return;let r;for(let s of Object.keys(
n.weights).sort()){let o=n.weights[s]??0,a=r===void 0?0:n.weights[r]??0;(o>a||o===a&&o>0&&s===e)&&(r=s)}return r}i(Du,"h\
eaviestOf");function Mu({shares:t,sum:e}){let n=0;return t.map(({cluster:r,end:s})=>{let o=s-n;return n=s,{cluster:r,perCent:Math.
round(o*1e8/e)/1e6}})}i(Mu,"sharesOf");function ks({shares:t},e){return t.some(n=>n.cluster===e)}i(ks,"isInSplit");function Lu(t,e){
let n=t.header===void 0?void 0:Nu(t,de(e,t.header));if(n!==void 0)return{cluster:n,because:"header"};let r=t.cookie===void 0?
void 0:Nu(t,vs(e,t.cookie));return r===void 0?void 0:{cluster:r,because:"cookie"}}i(Lu,"overrideOf");function qu(t,e,n){
let r=zw(t,e)?.place,s=r===void 0?"random":"bucket";for(let{cluster:o,end:a}of t.shares)if((r??n)*t.sum<a)return{cluster:o,
because:s};return{cluster:t.shares[t.shares.length-1]?.cluster??t.stable,because:s}}i(qu,"bucketOf");function zw({keys:t,
salt:e},n){for(let r of t){let s=Ts(r,n);if(s===void 0)continue;let o=r.kind==="header"||r.kind==="cookie"?`${r.kind} ${r.
name}`:r.kind;return{place:Sn(`${e}:${s}`,0)/Ww,key:o}}}i(zw,"placeOf");function Ts(t,e){let n=Vw(t,e);return n===""?void 0:
n}i(Ts,"valueOfKey");function Vw(t,e){switch(t.kind){case"header":return de(e,t.name.toLowerCase());case"cookie":return vs(
e,t.name);case"consumer":return e.consumer;case"ip":return e.client}}i(Vw,"readKey");function Kw(t){let e=t.map(({kind:n})=>n);
return e.includes("ip")?t:e.includes("consumer")?[...t,{kind:"ip"}]:[...t,{kind:"consumer"},{kind:"ip"}]}i(Kw,"withFallb\
acks");function Nu(t,e){if(e===void 0)return;let n=e==="always"?t.canary:e==="never"?t.stable:e;return n!==void 0&&ks(t,
n)?n:void 0}i(Nu,"meant");function $u(t,e){let n=_n(t,e);if(n===void 0)return[];let{header:r,cookie:s,keys:o}=n,a=new Set;r!==void 0&&a.add(r),s!==
void 0&&a.add("cookie");for(let c of o)c.kind==="header"&&a.add(c.name.toLowerCase()),c.kind==="cookie"&&a.add("cookie");
return[...a]}i($u,"neededHeaders");function Hu(t,e,n){for(let r of _n(t,e)?.keys??[]){if(r.kind==="consumer")return!0;if(Ts(
r,n)!==void 0)return!1}return!1}i(Hu,"needsConsumer");function _n({split:t,pin:e},n){if(!(t===void 0||e!==void 0))return t.
entry===void 0||t.entry===n?t:void 0}i(_n,"splitFor");var Gw="kdp_request",Uu=["request_method","http_host","request_uri","remote_addr","server_protocol","ssl_server_name","h\
ttp_cdn_loop"],En=class{static{i(this,"RequestReader")}#e=!0;#t;async serviceScheme(e){return this.#t??=await e.nginx.getVar(
"upstream_scheme")==="https"?"https":"http",this.#t}async read(e){if(this.#e){let r=As(await e.nginx.getVar(Gw)).split("\
 ");if(r.length>=Uu.length)return Bu(r);this.#e=!1}let n=[];for(let r of Uu)n.push(As(await e.nginx.getVar(r)));return Bu(
n)}async complete(e,n,{route:r,entry:s}){let o=$u(r,s),a={...n.headers};for(let l of o){let d=await e.nginx.getVar(`http\
_${l.replaceAll("-","_")}`);d!=null&&(a[l]=As(d))}let c=o.length===0?n:{...n,headers:a};if(!Hu(r,s,c))return c;let u=await Jw(
e);return u===void 0?c:{...c,consumer:u}}};async function Jw(t){let e=await t.client.getCredential();if(e==null)return;let n=await t.
client.getConsumer();return typeof n?.id=="string"?n.id:void 0}i(Jw,"authenticatedConsumer");function Bu(t){let[e="",n="",
r="",s="",o="",a="",...c]=t;return{method:e,host:n,target:r,client:s,serverName:a,isHttp2:o.startsWith("HTTP/2"),headers:c.
join("")===""?{}:{[Xe]:c.join(" ")}}}i(Bu,"requestOf");function As(t){if(t==null)return"";if(typeof t=="string"&&Yw(t))return t;
let e=typeof t=="string"?new TextEncoder().encode(t):t;return Array.from(e,n=>String.fromCharCode(n)).join("")}i(As,"byt\
eString");function Yw(t){for(let e=0;e<t.length;e++)if(t.charCodeAt(e)>127)return!1;return!0}i(Yw,"isAscii");function vn({deprecated:t,sunset:e,afterSunset:n,brownouts:r=[],links:s}){let o=t===void 0?void 0:ne(t),a=e===void 0?void 0:
ne(e);return{headers:{...o!==void 0&&{Deprecation:`@${o}`},...a!==void 0&&{Sunset:Jc(a)}},links:[...s?.deprecation===void 0?
[]:[`<${s.deprecation}>; rel="deprecation"`],...s?.sunset===void 0?[]:[`<${s.sunset}>; rel="sunset"`]],namesSuccessor:o!==
void 0||a!==void 0,isEnding:o!==void 0||a!==void 0||r.length>0||s!==void 0,sunset:a,afterSunset:n??"serve",brownouts:r.map(
({from:c,until:u,status:l=503})=>({from:ne(c)??0,until:ne(u)??0,status:l}))}}i(vn,"compileEnd");function ju({brownouts:t},e){
return t.find(({from:n,until:r})=>e>=n&&e<r)}i(ju,"brownoutAt");function Fu({sunset:t,afterSunset:e},n){return t!==void 0&&
n>=t?e:"serve"}i(Fu,"stateAt");function Wu(t,e){let r=[...t.namesSuccessor&&e!==void 0?[`<${e}>; rel="successor-version"`]:
[],...t.links];return r.length===0?t.headers:{...t.headers,Link:r.join(", ")}}i(Wu,"endHeaders");function kn(t){let e=t.indexOf(re);return{text:t,before:t.substring(0,e),after:t.substring(e+re.length)}}i(kn,"patternOf");
function Ae(t,e){let n=e.length-t.after.length;if(!(n<=t.before.length)&&!(!e.startsWith(t.before)||!e.endsWith(t.after)))
return e.substring(t.before.length,n)}i(Ae,"apiOfHost");function zu(t){let e={},n=0;for(let[r,s]of t)e[r]=s,n=Math.max(n,r==="/"?0:r.split("/").length-1);return{names:e,depth:n}}
i(zu,"compilePrefixes");function Tn({names:t,depth:e},n){let r=Vu(n,0),s=t[n.substring(0,r)]??t["/"];return e>1?Xw(t,n,r,
e-1,s):s}i(Tn,"findLongestPrefix");function Xw(t,e,n,r,s){let o=s,a=n;for(let c=0;c<r&&a<e.length;c++)a=Vu(e,a),o=t[e.substring(
0,a)]??o;return o}i(Xw,"findDeeper");function Vu(t,e){let n=t.indexOf("/",e+1);return n===-1?t.length:n}i(Vu,"endOfSegme\
nt");function An(t,e,n){let r=se(e);if(t.shortHosts.has(r)){let o=Os(t,Tn(t.prefixes,n));return o===void 0?{kind:"unknown-pat\
h",entry:"short"}:{kind:"api",entry:"short",route:o,host:r,prefix:o.prefix,end:void 0}}let s=Os(t,t.ownHosts.get(r));if(s!==
void 0)return{kind:"api",entry:"legacy",route:s,host:r,prefix:"",end:s.end};for(let{pattern:o,end:a}of t.legacyPatterns){
let c=Os(t,Ae(o,r));if(c!==void 0)return{kind:"api",entry:"legacy",route:c,host:o.text,prefix:"",end:c.end??a}}return{kind:"\
unknown-host"}}i(An,"matchRequest");function Os({routes:t},e){return e===void 0?void 0:t.get(e)}i(Os,"routeOf");function Ku(t){return{rejectsSlashes:t.escapedSlashes==="reject",rejectsParameters:t.pathParameters==="reject",rejectsControls:t.
controlCharacters==="reject"}}i(Ku,"compilePathRules");function Gu({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n}){
return t||e||n}i(Gu,"restrictsPaths");function Ju({rejectsSlashes:t,rejectsParameters:e,rejectsControls:n},r){return t&&
(r.includes("%2F")||r.includes("%5C"))||e&&(r.includes(";")||r.includes("%3B"))?!0:n&&Zw(r)}i(Ju,"isRefusedPath");function Zw(t){
return t.split("%").slice(1).some(e=>e.startsWith("0")||e.startsWith("1")||e.startsWith("7F"))}i(Zw,"hasControl");var Yu={"Cache-Control":"no-store"};function Xu(t){let{index:e,match:n,request:r,path:s}=t;if(Qw(t))return{reason:"misdi\
rected",exit:H("misdirected")};let o=ku(r);if(o.length>0&&o.includes(e.gateway)){let a=[...o,e.gateway].join(" > ");return{
reason:"loop",exit:H("loop",{},{hops:a})}}if(Ju(n.route.pathRules,s))return{reason:"refused-path",exit:H("refused-path")};
if(n.entry!=="short")return e0(t,n.end)}i(Xu,"answerOf");function Qw({index:t,match:e,request:n,path:r}){let{serverName:s="",
isHttp2:o=!1,host:a}=n;if(!t.checksServerName||!o||s===""||se(s)===se(a))return!1;let c=An(t,s,r);return c.kind==="api"&&
c.route.api!==e.route.api}i(Qw,"isMisdirected");function e0({match:t,successor:e,time:n},r){let s=e===void 0?void 0:{successor:e},
o=r===void 0?"serve":Fu(r,n);if(o==="gone")return{reason:"old-host-gone",exit:H("old-host-gone",Yu,s)};let a=r===void 0?
void 0:ju(r,n);if(a!==void 0){let l={...Yu,"Retry-After":`${Math.ceil(a.until-n)}`};return{reason:"old-host-brownout",exit:H(
"old-host-brownout",l,s,a.status)}}let{redirect:c}=t.route;if(e===void 0||o!=="redirect"&&!c.isOn)return;let u={Location:e,
...c.headers};return{reason:"redirect",exit:{status:c.status,type:null,headers:u}}}i(e0,"oldHostAnswer");function Zu(t,e,n,{random:r,isHealthy:s}){if(t.pin!==void 0)return{cluster:t.pin,because:["pin"]};let o=_n(t,e),a=o===void 0?
{cluster:t.cluster,because:"default"}:Lu(o,n)??qu(o,n,r);return!t.hasFailover||s(t.api,a.cluster)?{cluster:a.cluster,because:[
a.because]}:{cluster:t0(t,a.cluster,s),because:[a.because,"unhealthy"]}}i(Zu,"chooseCluster");function t0({api:t,clusters:e,
split:n},r,s){return n0(e,r).find(o=>(n===void 0||ks(n,o))&&s(t,o))}i(t0,"nextHealthy");function n0(t,e){let n=t.indexOf(
e);return[...t.slice(n+1),...t.slice(0,n)]}i(n0,"clustersAfter");var Ps=47,r0=46,s0=Array.from({length:256},(t,e)=>e===Ps||te(String.fromCharCode(e)));function Qu(t){let e=0;for(let n=0;n<
t.length;n++){let r=t.charCodeAt(n);if(s0[r]!==!0||e===Ps&&(r===Ps||r===r0))return!1;e=r}return!0}i(Qu,"isPlainPath");var i0="!*'();:@&=+$,/?%#[]",On="0123456789ABCDEF";function Pn(t){if(!t.startsWith("/"))return;if(Qu(t))return t;let e=o0(
t);if(!(e===void 0||a0(t)))return u0(e)}i(Pn,"normalPath");function o0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(
n),s=t.charCodeAt(n);if(s<32||s===127)return;if(r==="%"){let o=tl(t,n+1);if(o===void 0||o===0)return;e.push(el(o,!0)),n+=
3}else e.push(el(s,!1)),n+=1}return e.join("")}i(o0,"normalizeEscapes");function el(t,e){let n=String.fromCharCode(t);return te(
n)||i0.includes(n)&&!e?n:`%${On.charAt(Math.floor(t/16))}${On.charAt(t%16)}`}i(el,"encode");function a0(t){let e=t.indexOf(
"#"),n=e===-1?t:t.substring(0,e),r=0;for(let s of c0(n).split("/"))if(s===".."?r-=1:s!==""&&s!=="."&&(r+=1),r<0)return!0;
return!1}i(a0,"climbsAboveRoot");function c0(t){let e=[],n=0;for(;n<t.length;){let r=t.charAt(n)==="%"?tl(t,n+1):void 0;
if(r===void 0)e.push(t.charAt(n)),n+=1;else{let s=String.fromCharCode(r);e.push(s==="."||s==="/"?s:"x"),n+=3}}return e.join(
"")}i(c0,"decodeDotsAndSlashes");function u0(t){let e=[],n=t.split("/"),r=!1;for(let s=1;s<n.length;s++){let o=n[s]??"";
o===".."?e.pop():o!==""&&o!=="."&&e.push(o),r=o===".."||o===""||o==="."}return e.length===0?"/":`/${e.join("/")}${r?"/":
""}`}i(u0,"resolveSegments");function tl(t,e){let n=t.charAt(e),r=t.charAt(e+1);if(!(!ue(n)||!ue(r)))return On.indexOf(n.
toUpperCase())*16+On.indexOf(r.toUpperCase())}i(tl,"hexValue");var l0='"<>\\#',nl="0123456789ABCDEF";function sl(t,e,{path:n,query:r}){let{redirect:s,prefix:o,stripPath:a}=e,c=(a&&o!==
"/"?o:"")+rl(n),u=Pn(c);if(!(u===void 0||Tn(t.prefixes,u)!==e.api))return s.origin+c+rl(r)}i(sl,"shortUrl");function rl(t){
let e=[];for(let n=0;n<t.length;n++){let r=t.charCodeAt(n),s=t.charAt(n),o=r<=32||r>=127||l0.includes(s);e.push(o?`%${nl.
charAt(Math.floor(r/16))}${nl.charAt(r%16)}`:s)}return e.join("")}i(rl,"escapeUrl");function il(t){let e=t.indexOf("?");if(e===-1)return{path:t,query:""};let n=t.substring(0,e);if(n.includes("#"))return{path:n,
query:""};let r=t.substring(e),s=r.indexOf("#");return{path:n,query:s===-1?r:r.substring(0,s)}}i(il,"splitTarget");function ol(t,e){let n=il(e.target),r=Pn(n.path);return{target:n,path:r,match:r===void 0?d0:An(t,e.host,r)}}i(ol,"locate");
var d0={kind:"unknown-host"};function Rs(t,{target:e,path:n,match:r},s,o){if(n===void 0)return vt(null,null,"malformed-path",H("malformed-path"),Ue);
if(r.kind==="unknown-host")return vt(null,null,"unknown-host",H("unknown-host"),Ue);if(r.kind==="unknown-path")return vt(
null,r.entry,"unknown-path",H("unknown-path"),Ue);let{route:a,entry:c,end:u}=r,l=c==="legacy"&&f0(r)?sl(t,a,e):void 0,d=u===
void 0?Ue:Wu(u,l),h=Xu({index:t,match:r,request:s,path:n,successor:l,time:o.time});if(h!==void 0)return vt(a.api,c,h.reason,
h.exit,d);let m=Zu(a,c,s,o),{cluster:p}=m,f=p===void 0?void 0:a.destinations.get(p);if(p===void 0||f===void 0){let _=H("\
no-healthy-cluster",{"Retry-After":`${Math.ceil(a.checkInterval/1e3)}`});return vt(a.api,c,"no-healthy-cluster",_,d)}let y={
api:a.api,entry:c,cluster:p,because:m.because,upstream:h0(r,s,f,n,e.query),responseHeaders:p0(t,d,m),exit:null},b=Tu(t.gateway,
s,f);return b===void 0?y:{...y,requestHeaders:b}}i(Rs,"decideLocated");function f0({route:t,end:e}){return t.redirect.isOn||
e?.isEnding===!0}i(f0,"needsSuccessor");function h0({route:t,prefix:e},n,r,s,o){let a=yn(t.hostHeader,n.host,r);return{scheme:r.
scheme,host:a,sni:bn(a,r),address:r.address,port:r.port,target:gn(s,t.stripPath?e:"",r.basePath)+o}}i(h0,"upstreamOf");function p0({
decisionHeader:t},e,{cluster:n,because:r}){return t===void 0?e:{...e,[t]:`${n??""}; because="${r.join(", ")}"`}}i(p0,"wi\
thDecision");function vt(t,e,n,r,s){return{api:t,entry:e,cluster:null,because:[n],upstream:null,responseHeaders:s,exit:r}}
i(vt,"ended");function kt(t){return Object.keys(t.apis).map(e=>Cs(t,e))}i(kt,"effectiveApis");function Cs(t,e){let n={...t.defaults,...t.
apis[e]},r={...t.defaults?.source,...n.source},s=n.source===void 0?n:{...n,source:r};return{name:e,settings:s,path:P(s.path??
"/{api}",e),hosts:(s.hosts??[]).map(o=>P(o,e)),cluster:s.cluster??m0(t)}}i(Cs,"effectiveApi");function m0({clusters:t}){
let e=Object.keys(t);return e.length===1?e[0]:void 0}i(m0,"onlyClusterOf");function fe(t,e,n){return t.apis[e]?.[n]!==void 0?
["apis",e,n]:["defaults",n]}i(fe,"whereSaid");function Be(t){let e=[];t.defaults!==void 0&&e.push([["defaults"],t.defaults]);
for(let n of Object.keys(t.apis)){let r=t.apis[n];r!==void 0&&e.push([["apis",n],r])}return e}i(Be,"saidSettings");function Tt(t){return(t.legacyHosts??[]).map(e=>kn(e.host))}i(Tt,"patternsOf");function Ns(t,e){let n=new Set(t.shortHosts);
for(let r of e)for(let s of r.hosts)n.add(s);return Is([n],new Set(e.map(({name:r})=>r)),Tt(t))}i(Ns,"ownHostsOf");function Is(t,e,n){
return r=>t.some(s=>s.has(r))?!0:n.some(s=>{let o=Ae(s,r);return o!==void 0&&e.has(o)})}i(Is,"isOwnHostIn");var g0=307,y0=308,b0=3e5;function al({shortHosts:t},{legacy:e,redirect:n}){let r=n?.status??g0,s=le(n?.maxAge??"")??b0;return{
isOn:e==="redirect",status:r,origin:n?.origin??`https://${t[0]??""}`,headers:r===y0?{"Cache-Control":`max-age=${Math.floor(
s/1e3)}`}:{}}}i(al,"compileRedirect");function cl(t,{name:e,cluster:n,settings:{upstream:r}},s,o){let a=t.clusters[s];if(a===void 0)throw new Error(`unchecked\
 table: there is no cluster ${s}`);if(r===void 0||s!==n)return _s(a,e,o);let{tlsVerify:c}=a;return _s({url:r,...c!==void 0&&
{tlsVerify:c}},e,o)}i(cl,"destinationIn");var w0=6e4,x0=5e3;function ul(t,e,n,r){let{settings:s}=e,o=t.pin??s.pin,a=e.cluster??"",c=new Map,u=P(s.hostHeader??"ups\
tream",e.name),l=u==="client"||u!=="upstream"&&r(u);for(let w of n){let S=cl(t,e,w,r);c.set(w,l?{...S,isOwnHost:!0}:S)}let{
healthCheck:d}=s,h=o??Du(s,a)??a,m=al(t,s),p=Ku(s),f=s.oldHosts===void 0?void 0:vn(s.oldHosts),y=d!==void 0&&(d.failover??
!0),b=o!==void 0||s.split===void 0&&!y,_=m.isOn||f?.isEnding===!0||s.rewriteResponse===!0||d?.passive!==void 0;return{api:e.
name,prefix:e.path,stripPath:s.stripPath??!0,hostHeader:u,pin:o,cluster:a,native:h,clusters:n,destinations:c,split:s.split===
void 0?void 0:Iu(e.name,s.split,a),hasFailover:y,hasPassiveChecks:d?.passive!==void 0,healthCheck:d,checkInterval:le(d?.
interval??"")??x0,redirect:m,end:f,pathRules:p,rewritesResponse:s.rewriteResponse??!1,timeouts:S0(s.timeouts),retries:s.
retries,isPlain:b&&!_&&!Gu(p)&&c.get(h)?.isOwnHost!==!0}}i(ul,"compileApi");function S0(t){if(t===void 0)return;let e=i(
n=>(n===void 0?void 0:le(n))??w0,"milliseconds");return{connect:e(t.connect),send:e(t.send),read:e(t.read)}}i(S0,"compil\
eTimeouts");var Rn=class{static{i(this,"Routes")}apis;compile;recent=new Map;older=new Map;constructor(e,n){this.apis=e,this.compile=
n}get(e){let n=this.recent.get(e);if(n!==void 0)return n;if(!this.has(e))return;let r=this.older.get(e)??this.compile(e);
return this.recent.size>=_0&&(this.older=this.recent,this.recent=new Map),this.recent.set(e,r),r}has(e){return typeof this.
apis[e]=="object"}forEach(e){for(let n of Object.keys(this.apis))e(this.compile(n))}map(e){let n=[];return this.forEach(
r=>n.push(e(r))),n}every(e){return Object.keys(this.apis).every(n=>e(this.compile(n)))}},_0=500;var E0=["plugins","source","owner","labels"];function dl(t){let e={};for(let s of Object.keys(t.apis))e[s]=ll(t.apis[s]);
let n={};for(let[s,o]of Object.entries(t))s!=="address"&&(n[s]=o);let r=Ds({...n,apis:e,defaults:ll(t.defaults)});return Sn(
r,0).toString(16).padStart(8,"0")}i(dl,"tableVersion");function ll(t){let e={};for(let[n,r]of Object.entries(t??{}))E0.includes(
n)||(e[n]=r);return e}i(ll,"ownFields");function Ds(t){if(typeof t!="object"||t===null)return String(t);let e=[];if(Array.
isArray(t)){for(let r of t)e.push(Ds(r));return`[${e.join(",")}]`}let n=t;for(let r of Object.keys(n).sort()){let s=n[r];
s!=null&&e.push(`${r}:${Ds(s)}`)}return e.length===0?"[]":`{${e.join(",")}}`}i(Ds,"canonical");function fl(t){let e=kt(t),n=Object.keys(t.clusters).sort(),r=new Map;for(let{name:u,hosts:l}of e)for(let d of l)r.set(d,
u);let s=new Set(t.shortHosts),o=(t.legacyHosts??[]).map(u=>({pattern:kn(u.host),end:vn(u)})),a=new Rn(t.apis,u=>ul(t,Cs(
t,u),n,c)),c=Is([s,r],a,o.map(({pattern:u})=>u));return{version:dl(t),gateway:t.shortHosts[0]??"",routes:a,shortHosts:s,
prefixes:zu(e.map(({path:u,name:l})=>[u,l])),ownHosts:r,legacyPatterns:o,decisionHeader:t.decisionHeader,checksServerName:t.
checkServerName??!0,checked:e.filter(u=>u.settings.healthCheck!==void 0).map(({name:u})=>u),hasPassiveChecks:e.some(({settings:{
healthCheck:u}})=>u?.passive!==void 0)}}i(fl,"compileTable");function pl(t,e){let n=[],r=Object.keys(t.clusters),s=i((o,a)=>{o!==void 0&&!r.includes(o)&&n.push(v0(o,r,a))},"check");
s(t.pin,["pin"]);for(let[o,a]of Be(t)){s(a.cluster,[...o,"cluster"]),s(a.pin,[...o,"pin"]);for(let c of Object.keys(a.split?.
weights??{}))s(c,[...o,"split","weights",c])}for(let o of e){if(o.cluster!==void 0)continue;let a=`Nothing says which cl\
uster serves ${o.name}: ${r.join(" or ")}.`;n.push(v("no-cluster",["apis",o.name],a))}return n}i(pl,"checkClusters");function ml(t){
let e=[];for(let[n,{split:r}]of Be(t)){if(r===void 0)continue;let s=0;for(let o of Object.keys(r.weights))s+=r.weights[o]??
0;hl(s,100)||hl(s,1e3)||e.push(v("weights-sum",[...n,"split","weights"],`The weights add up to ${s}.`))}return e}i(ml,"c\
heckWeights");function gl(t,e){let n=[],r=new Set;for(let s of e){let o=s.settings.hostHeader??"upstream";if(o==="upstre\
am"||s.cluster===void 0)continue;let a=s.settings.upstream??t.clusters[s.cluster]?.url??"",c=fe(t,s.name,"hostHeader"),u=c.
join(".");if(!a.startsWith("https://")||r.has(u))continue;r.add(u);let l=o==="client"?"the host that the client called":
o,d=`${s.name} is served by ${a} with Host and SNI ${l}; its certificate is checked against that.`;n.push(v("sni-is-not-\
upstream",c,d))}return n}i(gl,"checkHostHeaders");function hl(t,e){return Math.abs(t-e)<1e-6}i(hl,"isAbout");function v0(t,e,n){
let r=ln(t,e),s=r!==void 0&&e.length>1?`Did you mean ${r}?`:`The clusters are: ${e.join(", ")}.`;return v("unknown-clust\
er",n,`There is no cluster ${t}.`,s)}i(v0,"unknownCluster");var yl=100;function bl(t){let e=[];for(let[n,{healthCheck:r}]of Be(t))for(let s of["interval","timeout"]){let o=r?.[s],a=o===
void 0?void 0:le(o);if(o===void 0||a===void 0||a>=yl)continue;let c=`${s} is ${o}, and must be at least ${yl}ms.`;e.push(
v("check-too-often",[...n,"healthCheck",s],c))}return e}i(bl,"checkHealthChecks");function wl(t,e){return[k0(t),T0(t,e),A0(t,e),O0(t,e)].flat()}i(wl,"checkHosts");function k0(t){let e=[];t.shortHosts.forEach(
(r,s)=>{t.shortHosts.indexOf(r)!==s&&e.push(v("host-repeated",["shortHosts",s],`${r} stands twice in shortHosts.`))});let n=(t.
legacyHosts??[]).map(r=>r.host);return n.forEach((r,s)=>{n.indexOf(r)!==s&&e.push(v("host-repeated",["legacyHosts",s,"ho\
st"],`${r} stands twice in legacyHosts.`))}),e}i(k0,"checkRepeatedHosts");function T0(t,e){let n=[],r=new Set(Object.keys(
t.apis)),s=new Set(t.shortHosts),o=Tt(t),a=new Map;for(let c of e)c.hosts.forEach((u,l)=>{let d=[...fe(t,c.name,"hosts"),
l],h=a.get(u);s.has(u)&&n.push(v("host-is-short",d,`${u} is a short host.`)),h===c.name?n.push(v("host-repeated",d,`${u}\
 stands twice for ${c.name}.`)):h!==void 0&&n.push(v("host-taken",d,`${u} is an own host of both ${h} and ${c.name}.`)),
a.set(u,h??c.name);for(let m of o){let p=Ae(m,u);if(p===void 0||p===c.name||!r.has(p))continue;let f=`${u} goes to ${c.name}\
, and so no longer to ${p}, for which a legacy pattern means it.`;n.push(v("host-shadowed",d,f))}$e(u)||n.push(v("name-t\
oo-long",d,`${u} is too long for DNS.`))});return n}i(T0,"checkOwnHosts");function A0(t,e){let n=[],r=new Set(e.map(s=>s.
name));return Tt(t).forEach((s,o)=>{for(let a of t.shortHosts){let c=Ae(s,a);if(c===void 0||!r.has(c))continue;let u=`Fo\
r ${c} the pattern means ${a}, which is a short host.`;n.push(v("host-is-short",["legacyHosts",o,"host"],u))}}),n}i(A0,"\
checkPatternsAgainstShortHosts");function O0(t,e){let n=[],r=Tt(t),s=new Set(e.map(a=>a.name)),o=e.reduce((a,{name:c})=>c.
length>a.length?c:a,"a");return r.forEach((a,c)=>{let u=["legacyHosts",c,"host"],l=P(a.text,o);$e(l)||n.push(v("name-too\
-long",u,`${l} is too long for DNS.`));for(let d of r.slice(0,c)){if(!a.after.endsWith(d.after)&&!d.after.endsWith(a.after))
continue;let h=e.find(f=>{let y=Ae(d,P(a.text,f.name));return y!==void 0&&y!==f.name&&s.has(y)});if(h===void 0)continue;
let p=`${P(a.text,h.name)}, meant for ${h.name} here, already goes to another API by ${d.text}.`;n.push(v("host-shadowed",
u,p))}}),n}i(O0,"checkLegacyNames");function Sl(t){let e=[];(t.legacyHosts??[]).forEach((n,r)=>{e.push(...xl(n,["legacyHosts",r]))});for(let[n,{oldHosts:r,redirect:s}]of Be(
t))r!==void 0&&e.push(...xl(r,[...n,"oldHosts"])),s!==void 0&&e.push(...R0(s,t.shortHosts,[...n,"redirect"]));return e}i(
Sl,"checkOldHosts");function xl(t,e){let n=[],r=t.deprecated===void 0?void 0:ne(t.deprecated),s=t.sunset===void 0?void 0:
ne(t.sunset);if(r!==void 0&&s!==void 0&&s<r){let o=`The host's sunset, ${t.sunset??""}, is before its deprecation, ${t.deprecated??
""}.`;n.push(v("sunset-too-early",[...e,"sunset"],o))}return t.afterSunset!==void 0&&t.sunset===void 0&&n.push(v("no-sun\
set",[...e,"afterSunset"],"afterSunset says what comes after the sunset, and there is none.")),[...n,...P0(t,s,[...e,"br\
ownouts"])]}i(xl,"checkEnd");function P0({brownouts:t=[]},e,n){let r=[],s=-1;return t.forEach((o,a)=>{let c=ne(o.from),u=ne(
o.until);if(c===void 0||u===void 0)return;let l=i(d=>{r.push(v("brownout-order",[...n,a],`The brownout from ${o.from} to\
 ${o.until} ${d}.`))},"blame");u<=c&&l("ends before it begins"),e!==void 0&&u>e&&l("goes on after the host's sunset"),c<
s&&l("begins before the one above it is over"),s=Math.max(s,u)}),r}i(P0,"checkBrownouts");function R0({status:t,permanent:e,
origin:n},r,s){let o=[];t===308&&e!==!0&&o.push(v("redirect-not-signed-off",[...s,"status"],"Clients remember a 308, so \
that a rollback does not reach them."));let a=n===void 0?void 0:F(n)?.host;return a!==void 0&&!r.includes(a)&&o.push(v("\
redirect-elsewhere",[...s,"origin"],`${a} is none of the short hosts.`)),o}i(R0,"checkRedirect");function El(t,e){let n=[],r=new Map;for(let s of e){let o=r.get(s.path);if(o===void 0)r.set(s.path,s.name);else{let a=`${o}\
 and ${s.name} have the same path ${s.path} on the short hosts.`;n.push(v("path-taken",_l(t,s),a))}}for(let s of e){let o=C0(
s.path,r);if(o===void 0||r.get(s.path)!==s.name)continue;let a=`${s.path} is below ${o.path}, the path of ${o.name}: ${s.
name} takes these requests from it.`;n.push(v("path-inside",_l(t,s),a))}return n}i(El,"checkPaths");function _l(t,e){return e.
settings.path===void 0?["apis",e.name]:fe(t,e.name,"path")}i(_l,"pathOf");function C0(t,e){let n=t.length-1;for(;n>=0;){
if(t.charAt(n)==="/"){let r=n===0?"/":t.substring(0,n),s=r===t?void 0:e.get(r);if(s!==void 0)return{name:s,path:r}}n-=1}}
i(C0,"ownerOfParent");function vl(t,e){let n=[];for(let{name:r,settings:s,hosts:o}of e){let a=s.source?.host;if(a===void 0||t.shortHosts.includes(
a)||o.includes(P(a,r))||(t.legacyHosts??[]).some(d=>P(d.host,r)===P(a,r)))continue;let l=[...t.apis[r]?.source?.host!==void 0?
["apis",r]:["defaults"],"source","host"];n.push(v("source-host",l,`${r} is not served at ${P(a,r)}.`))}return n}i(vl,"ch\
eckSources");var Ms="";function kl(t,e){let n=[];for(let s of Object.keys(t.clusters)){if(t.clusters[s]?.tlsVerify!==!1)continue;let o=`\
The certificates of cluster ${s} are not checked: anybody on the way can read and change its traffic.`;n.push(v("tls-unv\
erified",["clusters",s,"tlsVerify"],o))}let r=n.length>0?I0(t,e):[];return[n,r,N0(t,e)].flat()}i(kl,"checkTls");function N0(t,e){
let n=[],r=new Set;for(let s of e){if(s.cluster===void 0||t.clusters[s.cluster]?.tlsVerify===!1)continue;let o=s.settings.
upstream===void 0?["clusters",s.cluster,"url"]:fe(t,s.name,"upstream"),a=Tl(t,s,s.cluster)?.use;if(a===void 0||!xt(a.name)||
r.has(o.join(".")))continue;r.add(o.join("."));let c=`For ${s.name} the upstream is ${a.name}, an address, which Kong do\
es not look for among a certificate's addresses.`;n.push(v("https-address",o,c))}return n}i(N0,"checkAddresses");function I0(t,e){
let n=[],r=new Set,s=new Map;for(let o of e)for(let a of Object.keys(t.clusters)){let c=Tl(t,o,a);if(c===void 0)continue;
let{place:u,use:l}=c,d=s.get(u)??[],h=d.find(p=>D0(p,l)),m=l.isVerified?h?.cluster??"":a;if(h!==void 0&&!r.has(m)){r.add(
m);let p=`${u} is reached for ${h.api} by cluster ${h.cluster} and for ${o.name} by cluster ${a}, checked by one of them\
 and not by the other.`;n.push(v("tls-mixed",["clusters",m,"tlsVerify"],p))}d.some(p=>p.isVerified===l.isVerified&&p.name===
l.name)||d.push(l),s.set(u,d)}return n}i(I0,"checkMixed");function Tl(t,{name:e,cluster:n,settings:r},s){let o=t.clusters[s];
if(o===void 0)return;let a=r.upstream!==void 0&&s===n,c=F(P(a?r.upstream??"":o.url,e));if(c?.scheme!=="https")return;let u=a||
o.address===void 0?c.host:P(o.address,e),l=r.hostHeader??"upstream",d=l==="upstream"?c.host:l==="client"?Ms:P(l,e);return{
place:`${u}, port ${c.port},`,use:{api:e,cluster:s,isVerified:o.tlsVerify!==!1,name:d}}}i(Tl,"useOf");function D0(t,e){return t.
isVerified===e.isVerified?!1:t.name===e.name||t.name===Ms||e.name===Ms}i(D0,"isMixed");function Rl(t,e){let n=Ns(t,e),r=[];for(let s of Object.keys(t.clusters)){let o=t.clusters[s];if(o===void 0)continue;let{
url:a,address:c}=o,u=["clusters",s,"url"];Ol(r,Al(a,e),l=>Pl(a,l.name,c!==void 0,n,u)),c!==void 0&&Ol(r,Al(c,e),l=>M0(c,
l.name,["clusters",s,"address"]))}for(let s of e){let{upstream:o}=s.settings;if(o===void 0)continue;let a=Pl(o,s.name,!1,
n,fe(t,s.name,"upstream"));a!==void 0&&r.push(a)}return r}i(Rl,"checkUpstreams");function Al(t,e){return t.includes(re)?
e:e.slice(0,1)}i(Al,"named");function Ol(t,e,n){for(let r of e){let s=n(r);if(s!==void 0){t.push(s);return}}}i(Ol,"pushF\
irst");function Pl(t,e,n,r,s){let o=F(P(t,e));if(o===void 0)return v("name-too-long",s,`${P(t,e)} is too long for DNS.`);
if(n||!r(o.host))return;let a=`For ${e} the upstream is ${o.host}, one of the table's own hosts: requests would come bac\
k here.`;return v("upstream-loop",s,a)}i(Pl,"checkUrl");function M0(t,e,n){if(!$e(P(t,e)))return v("name-too-long",n,`${P(
t,e)} is too long for DNS.`)}i(M0,"checkAddressName");var L0={url:"http://stand-in.invalid"};function Nl(t,e){let n=e.filter(o=>o.severity==="error"&&o.code!=="unknown-field").
map(o=>o.path);if(n.some(o=>Cn(o,[])||Cn(o,["clusters"])||Cn(o,["apis"])))return;let r=t,s=Cl(r.clusters,n,"clusters",L0);
return{shortHosts:Ls(n,"shortHosts")?[]:r.shortHosts,legacyHosts:Ls(n,"legacyHosts")?[]:r.legacyHosts??[],clusters:s,...r.
pin===void 0||Ls(n,"pin")?{}:{pin:r.pin},defaults:q0(r.defaults??{},n,s),apis:Cl(r.apis,n,"apis",void 0)}}i(Nl,"salvageT\
able");function q0(t,e,n){let r=Object.keys(n)[0];if(e.some(a=>Cn(a,["defaults"])))return{...r&&{cluster:r}};let s=new Set(
e.filter(a=>a[0]==="defaults").map(a=>a[1])),o=Object.fromEntries(Object.entries(t).filter(([a])=>!s.has(a)));return s.has(
"cluster")&&r!==void 0?{...o,cluster:r}:o}i(q0,"salvageDefaults");function Cl(t,e,n,r){let s=new Set(e.filter(a=>a[0]===
n).map(a=>a[1])),o={};for(let a of Object.keys(t)){let c=s.has(a)?r:t[a];c!==void 0&&(o[a]=c)}return o}i(Cl,"withoutBad");
function Ls(t,e){return t.some(n=>n[0]===e)}i(Ls,"isUnder");function Cn(t,e){return t.length===e.length&&t.every((n,r)=>n===
e[r])}i(Cn,"isAt");function Il(t){let e=iu(t,nn,[]),n=fs(e)?Nl(t,e):t,r=[e,n===void 0?[]:$0(n)].flat();return{findings:r,table:fs(r)?void 0:
n}}i(Il,"checkTable");function $0(t){let e=kt(t);return[pl(t,e),ml(t),wl(t,e),Sl(t),El(t,e),Rl(t,e),kl(t,e),gl(t,e),bl(t),
vl(t,e)].flat()}i($0,"checkMeaning");var Nn=class extends Error{static{i(this,"TableRefused")}findings;constructor(e){super(`The route table is refused: ${e.
map(Fc).join(" ")}`),this.name="TableRefused",this.findings=e}};var H0="kdp-api-",U0="kdp-cluster-";function Ml(t,e){let{kdp:n,route:r,service:s,response:o,latencies:a}=J(e)?e:{},c=J(n)?
n:{api:Dl(r,H0),cluster:Dl(s,U0)},u=t.routes.get(String(c.api)),l=String(c.cluster),d=Number(J(o)?o.status:0),h=Number(J(
a)?a.proxy:-1);return{api:u?.api??"",cluster:u?.destinations.has(l)===!0?l:"",status:d>=100&&d<600?d:0,seconds:h>=0?h/1e3:
void 0}}i(Ml,"outcomeOf");function Dl(t,e){return(J(t)&&Array.isArray(t.tags)?t.tags:[]).map(String).find(r=>r.startsWith(
e))?.slice(e.length)}i(Dl,"tagged");var B0=["default"],j0=["pin"],In=class{static{i(this,"RouteTablePlugin")}#e;#t;#n;#r=new En;log=i(async e=>{let n=this.#s;
if(n===void 0)return;let{index:r,watch:s}=n;if(this.#e.countOutcomes){let a=Ml(r,ql(String(await e.log.serialize())));this.#t.
telemetry.countOutcome(a),s.report(a.api,a.cluster,a.status);return}if(!r.hasPassiveChecks)return;let o=await e.ctx.shared.
get("kdp");typeof o?.api!="string"||typeof o.cluster!="string"||s.report(o.api,o.cluster,Number(await e.response.getStatus()))},
"log");constructor(e,n){if(this.#e=cu(e,ql),this.#t=n,this.#e.sharedTable)return;let{table:r,findings:s}=Il(this.#e.table);
if(r===void 0)throw new Nn(s);let o=fl(r),a=n.health.watch(this.#e.entity,n.checksHealth?xu(o):[]);this.#n={index:o,watch:a,
isIdle:Au(this.#e,o)},n.tables.load(o,s,a)}get#s(){return this.#n??this.#t.tables.inForce}async access(e){if(this.#n?.isIdle===
!0)return;let n=this.#s;if(n===void 0)return this.#l(e);let{telemetry:r}=this.#t,s=performance.now(),o=await this.#i(e,n.
index,this.#c(n.watch));return r.observeDecision(performance.now()-s),o?.()}async#i(e,n,r){let s=await this.#r.read(e),o=ol(
n,s),{match:a,path:c}=o;if(a.kind!=="api"){if(this.#e.nativeRoutes)return;let p=Rs(n,o,s,r);return this.#t.telemetry.countRequest(
"",p),this.#u(e,n,s,p)}if(this.#e.nativeRoutes&&Ou(n,a,s)){this.#a(a);return}let u=await this.#r.complete(e,s,a),l=Rs(n,
o,u,r);if(this.#e.catchAll&&!wn(l)){let p=_u(l,u);return this.#t.telemetry.countRequest(a.host,p),this.#u(e,n,u,p)}if(await this.#o(
e,a,u,l),wn(l))return this.#u(e,n,u,l);let d=this.#e.nativeRoutes?void 0:await this.#r.serviceScheme(e),h=[],m={match:a,
path:c??"/",request:u,decision:l};gu(this.#e,n,m,d,p=>h.push(p));for(let p of h)await Es(e,p)}#c({isHealthy:e}){let{time:n,
random:r}=this.#t;return{time:n(),random:r(),isHealthy:e}}#a({route:e,entry:n,host:r}){let{api:s,native:o,pin:a}=e,c=a===
void 0?B0:j0;this.#t.telemetry.countRequest(r,{api:s,entry:n,cluster:o,because:c})}async#o(e,{route:n,host:r,end:s},o,a){
let{telemetry:c}=this.#t,{api:u,because:l,cluster:d}=a;if(c.countRequest(r,a),(l.includes("unhealthy")||l.includes("no-h\
ealthy-cluster"))&&c.countFailover(n.api,d),u===null||s?.isEnding!==!0)return;let h=await e.client.getConsumer(),m=h?.username??
h?.id;c.countOldHost(se(o.host),u,typeof m=="string"?m:"")}async#u(e,n,r,s){if(!wn(s))throw new Error("decided for an AP\
I that does not match");let{calls:o,status:a,headers:c,problem:u}=Eu(this.#e,n,r,s);for(let d of o)await Es(e,d);if(u===
void 0)return()=>e.response.exit(a,"",c);let l=_t(u,s.exit,s.api,await Ll(e));return()=>e.response.exit(a,l,c)}async#l(e){
let n=H("no-table",{"Retry-After":"5"});return e.response.exit(n.status,_t("no-table",n,null,await Ll(e)),n.headers)}};async function Ll(t){
return String(await t.nginx.getVar("kong_request_id")??"")}i(Ll,"requestIdOf");function ql(t){try{return JSON.parse(t)}catch{
return t}}i(ql,"parseJson");import{readFileSync as Kf}from"node:fs";import{setTimeout as V0}from"node:timers/promises";import{request as F0}from"node:http";import{request as W0}from"node:https";function $l(t,e){return new Promise(n=>{let{scheme:r,address:s,port:o,host:a,serverName:c,tlsVerify:u,path:l,timeout:d,statuses:h}=t,
m=AbortSignal.timeout(d),p={host:s,port:o,path:l,agent:!1,signal:m,headers:{Host:a,"User-Agent":"ddd-int-kdp-health-chec\
k",Accept:"*/*"}},f=r==="http"?F0(p):W0({...p,...e,servername:c??"",rejectUnauthorized:u});f.once("response",({statusCode:y=0})=>{
n({isGood:h.includes(y),what:`status ${y}`}),f.destroy()}),f.on("error",y=>{n({isGood:!1,what:m.aborted?`no answer withi\
n ${d} ms`:y.message})}),f.end()})}i($l,"probe");var Hl={isHealthy:!0,contrary:0,badResponses:0};function Ul(t,e,{successes:n,failures:r}){if(e===t.isHealthy)return{...t,
contrary:0};let s=t.contrary+1;return s<(e?n:r)?{...t,contrary:s}:{isHealthy:e,contrary:0,badResponses:0}}i(Ul,"afterChe\
ck");function Bl(t,e,{passive:n}){if(n===void 0||!t.isHealthy)return t;let r=e?0:t.badResponses+1;return r<n?{...t,badResponses:r}:
{isHealthy:!1,contrary:0,badResponses:0}}i(Bl,"afterResponse");var z0=500;function jl(t,e){let n=new Map;for(let r of t)n.set(qs(r.target.api,r.target.cluster),r);return{isHealthy:i((r,s)=>n.
get(qs(r,s))?.state.isHealthy??!0,"isHealthy"),report:i((r,s,o)=>{let a=n.get(qs(r,s));if(a===void 0)return;let c=o<z0;e(
a,Bl(a.state,c,a.target.thresholds),`responses of ${o}`)},"report")}}i(jl,"watchOf");function qs(t,e){return`${t} ${e}`}
i(qs,"nameOf");var Dn=class{static{i(this,"HealthMonitor")}#e;#t;#n=new Map;#r=new Map;constructor(e,n){this.#e=e,this.#t=n}get unhealthy(){
return[...this.#n.values()].filter(({state:e})=>!e.isHealthy).map(({target:e})=>e)}watch(e,n){let r=n.map(s=>this.#s(s));
return this.#r.set(e,new Set(r.map(({key:s})=>s))),this.#i(),jl(r,(s,o,a)=>{this.#a(s,o,a)})}#s(e){let n=JSON.stringify(
e),r=this.#n.get(n);if(r!==void 0)return r;let s={target:e,key:n,stop:new AbortController,state:Hl};return this.#n.set(n,
s),this.#c(s),s}#i(){let e=new Set([...this.#r.values()].flatMap(n=>[...n]));for(let[n,{stop:r}]of this.#n)e.has(n)||(r.
abort(),this.#n.delete(n))}async#c(e){let{target:n,stop:r}=e,{interval:s,thresholds:o}=n,a=Math.random()*s;for(;;){if(await V0(
a,!1,{ref:!1,signal:r.signal}).catch(()=>!0))return;let{isGood:u,what:l}=await $l(n.probe,this.#t);if(r.signal.aborted)return;
this.#a(e,Ul(e.state,u,o),l),a=s}}#a(e,n,r){let s=e.state.isHealthy;e.state=n,n.isHealthy!==s&&this.#e(e.target,n.isHealthy,
r)}};var Wf=pt(Wn(),1);function zf(t){let e=i((u,l,d)=>new Wf.Gauge({name:`kdp_${u}`,help:l,labelNames:d,registers:t}),"gauge"),n=e("table_info",
"1, with the version of the table in force.",["version"]),r=e("table_loaded_timestamp_seconds","When the table in force \
was loaded, in Unix time.",[]),s=e("table_findings","Findings in the table in force by severity.",["severity"]),o=e("api\
_cluster","1 for the cluster that an API's pin, its heaviest weight or its default names.",["api","cluster"]),a=e("split\
_weight_ratio","The share of an API's split that a cluster is to get, 0 to 1.",["api","cluster"]),c=e("old_host_sunset_t\
imestamp_seconds","When an old host ends, in Unix time: a host pattern, or, with an api, all old hosts of that API.",["h\
ost","api"]);return({index:u,findings:l,since:d})=>{for(let h of[n,o,a,c])h.reset();n.set({version:u.version},1),r.set(d),
s.set({severity:"error"},0),s.set({severity:"warning"},l.length);for(let{pattern:h,end:m}of u.legacyPatterns)m.sunset!==
void 0&&c.set({host:h.text,api:""},m.sunset);u.routes.forEach(h=>{let{api:m,native:p,end:f}=h;o.set({api:m,cluster:p},1);
for(let{cluster:y,ratio:b}of $i(h))a.set({api:m,cluster:y},b);f?.sunset!==void 0&&c.set({host:"",api:m},f.sunset)})}}i(zf,
"createTableGauges");function $i({split:t,pin:e,clusters:n}){if(t===void 0||e!==void 0)return[];let r=new Map(Mu(t).map(
({cluster:s,perCent:o})=>[s,o]));return n.map(s=>({cluster:s,ratio:Math.round((r.get(s)??0)*1e4)/1e6}))}i($i,"weightsOf");var zn=class{static{i(this,"Tables")}#e;#t;#n;constructor(e,n){this.#e=e,this.#t=n}load(e,n,r){this.#n?.index.version!==
e.version&&(this.#n={index:e,findings:n,since:Date.now()/1e3,watch:r},this.#e(this.#n))}get inForce(){return this.#n}get status(){
if(this.#n===void 0)return{version:null,loadedAt:null,findings:[],apis:{}};let{index:e,findings:n,since:r}=this.#n,s=new Set(
this.#t().map(({api:a,cluster:c})=>`${a} ${c}`)),o=e.routes.map(a=>[a.api,qS(a,c=>!s.has(`${a.api} ${c}`))]);return{version:e.
version,loadedAt:new Date(r*1e3).toISOString(),findings:n.map(({code:a,severity:c,path:u,message:l})=>({code:a,severity:c,
path:bt(u),message:l})),apis:Object.fromEntries(o)}}};function LS({pin:t,split:e}){return t!==void 0?"pin":e===void 0?"d\
efault":"split"}i(LS,"reasonOf");function qS(t,e){let{native:n,clusters:r,healthCheck:s}=t,o=$i(t);return{cluster:n,because:LS(
t),split:o.length>0?Object.fromEntries(o.map(({cluster:a,ratio:c})=>[a,c])):null,health:s===void 0?null:Object.fromEntries(
r.map(a=>[a,e(a)?"healthy":"unhealthy"]))}}i(qS,"apiStatus");var X=pt(Wn(),1);function Vn(t){let e=new Map;return(...n)=>{let r=n.join(`
`),s=e.get(r);return s===void 0&&(s=t.labels(...n),e.set(r,s)),s}}i(Vn,"byLabels");var $S=[1e-4,25e-5,5e-4,.001,.0025,.005,.01,.025,.1,1],HS=[.025,.05,.1,.25,.5,1,2.5,5,10,30];function Vf(t){let e=new X.Registry,
n=[e],r=Vn(new X.Counter({name:"kdp_requests_total",help:"Requests by API, entry (short or legacy), host or host pattern\
 of the table, cluster (empty where none was asked) and reason, in the words of kdp explain.",labelNames:["api","entry",
"host","cluster","reason"],registers:n})),s=new X.Histogram({name:"kdp_decision_duration_seconds",help:"How long the plu\
gin had a request, from Kong's call to its last answer, waits for Kong in it.",buckets:$S,registers:n}),o=new X.Counter(
{name:"kdp_failovers_total",help:"Requests that did not go to the cluster that was chosen first, since that is unhealthy\
; cluster is the one that they went to, empty where none is healthy.",labelNames:["api","cluster"],registers:n}),a=new X.Counter(
{name:"kdp_old_host_requests_total",help:"Requests on old hosts that have a deprecation, a sunset or a brownout, by host\
, API and consumer (empty where nobody was authenticated).",labelNames:["host","api","consumer"],registers:n}),c=Vn(new X.Counter(
{name:"kdp_responses_total",help:"Responses to clients by API, cluster (empty where the gateway answered itself) and cla\
ss of status, where the log phase tells of them.",labelNames:["api","cluster","outcome"],registers:n})),u=Vn(new X.Histogram(
{name:"kdp_upstream_duration_seconds",help:"How long upstreams took until their response began, by API and cluster, wher\
e the log phase tells of it.",labelNames:["api","cluster"],buckets:HS,registers:n}));return new X.Gauge({name:"kdp_unhea\
lthy_upstreams",help:"Upstreams that health checks find unhealthy now, by API and cluster.",labelNames:["api","cluster"],
registers:n,collect(){this.reset();for(let{api:l,cluster:d}of t())this.set({api:l,cluster:d},1)}}),{registry:e,countRequest:i(
(l,{api:d,entry:h,cluster:m,because:p})=>{r(d??"",h??"",l,m??"",p.join(",")).inc()},"countRequest"),observeDecision:i(l=>{
s.observe(l/1e3)},"observeDecision"),countFailover:i((l,d)=>{o.inc({api:l,cluster:d??""})},"countFailover"),countOldHost:i(
(l,d,h)=>{a.inc({host:l,api:d,consumer:h})},"countOldHost"),countOutcome:i(({api:l,cluster:d,status:h,seconds:m})=>{c(l,
d,`${Math.floor(h/100)}xx`).inc(),m!==void 0&&d!==""&&u(l,d).observe(m)},"countOutcome"),showTable:zf(n)}}i(Vf,"createTe\
lemetry");function Gf(t){let e=new Dn(US,BS(t)),n=Vf(()=>e.unhealthy),r=jS(t.KDP_CLOCK_OFFSET);return{health:e,checksHealth:t.KDP_HEALTH_CHECKS!==
"off",telemetry:n,tables:new zn(n.showTable,()=>e.unhealthy),time:i(()=>Date.now()/1e3+r,"time"),random:Math.random}}i(Gf,
"createServices");var US=i(({api:t,cluster:e,probe:n},r,s)=>{let{scheme:o,address:a,port:c,path:u}=n,l=r?30:40,d=r?"upst\
ream healthy again":"upstream unhealthy",h=`${o}://${a}:${c}${u}`;process.stdout.write(`${JSON.stringify({level:l,time:Date.
now(),plugin:"route-table",api:t,cluster:e,where:h,why:s,msg:d})}
`)},"logChange");function BS({KDP_UPSTREAM_CERT:t,KDP_UPSTREAM_KEY:e}){if(!(t===void 0||e===void 0||t===""||e===""))return{
cert:Kf(t,"utf8"),key:Kf(e,"utf8")}}i(BS,"clientCertificate");function jS(t="0"){let e=Number(t);if(!Number.isFinite(e))
throw new Error(`KDP_CLOCK_OFFSET: "${t}" is no number of seconds`);return e}i(jS,"clockOffset");var Jf="0.1.0";var Ui=Gf(process.env),Hi=class extends In{static{i(this,"Plugin")}constructor(e){super(e,Ui)}},WS=Ui.telemetry.registry;
function zS(){return Ui.tables.status}i(zS,"Status");var VS="route-table",KS=Jf,GS=850,JS=au,YS=["log"];import{resolve as XS}from"node:path";import{pathToFileURL as ZS}from"node:url";var Yf=["certificate","rewrite","access","response","preread","log"],QS=["rewrite","access","response"];function Xf({Plugin:t}){
let e=t.prototype;return Yf.filter(n=>typeof e[n]=="function")}i(Xf,"phasesOf");function Zf(t,e){if(!Yf.includes(e))return;
let n=Reflect.get(t,e);return typeof n=="function"?n.bind(t):void 0}i(Zf,"phaseOf");function ji(t){return QS.includes(t)}
i(ji,"canExit");async function Qf(t){let e=await import(ZS(XS(t)).href),{Plugin:n,Name:r,Version:s,Priority:o,Schema:a,...c}=e;
if(typeof n!="function"||typeof r!="string"||typeof s!="string")throw new Error(`${t} is no plugin: it must export Plugi\
n (a class), Name and Version`);return{...c,Plugin:n,Name:r,Version:s,Priority:o??0,Schema:a??[]}}i(Qf,"loadPluginModule");function Fi(t,e){let{OptionalPhases:n=[]}=t;return{Name:t.Name,Version:t.Version,Priority:t.Priority,Phases:[...Xf(t),...e?
n:[]],Schema:{name:t.Name,fields:[{config:{type:"record",fields:t.Schema}}]}}}i(Fi,"describePlugin");function eh(t,e){return JSON.
stringify({Protocol:"MsgPack:1",Plugins:[Fi(t,e)]})}i(eh,"dumpDescription");import{createServer as Q_}from"node:http";import{connect as Z_}from"node:net";var ot=class extends Error{static{i(this,"FrameError")}constructor(e){super(e),this.name="FrameError"}},at=class{static{
i(this,"FrameReader")}#e;#t=[];#n=0;#r=1;#s=0;#i=[];constructor(e=16777216){this.#e=e}push(e){let n=[],r=0,s=0;for(;s<e.
length&&(s=this.#c(e,s),!(this.#r>0||this.#s>0));)n.push(this.#o(e.subarray(r,s))),r=s;return r<e.length&&this.#t.push(e.
subarray(r)),n}get isBetweenMessages(){return this.#n===0}#c(e,n){let r=n;for(;r<e.length&&(this.#r>0||this.#s>0);)if(this.#s>
0){let s=Math.min(this.#s,e.length-r);this.#s-=s,r+=s,this.#n+=s}else this.#i.push(e[r]??0),r+=1,this.#n+=1,this.#a();return r}#a(){
let e=this.#i[0]??0,n=n_(e);if(this.#i.length<1+n.lengthBytes)return;let r=n.length;for(let s of this.#i.slice(1))r=r*256+
s;if(this.#i=[],this.#r+=n.valuesPerUnit*r-1,this.#s=n.bytesPerUnit*r+n.extraBytes,this.#n+this.#s+this.#r>this.#e)throw new ot(
`a message is longer than ${this.#e} bytes`)}#o(e){let n=this.#t.length===0?e:Buffer.concat([...this.#t,e]);return this.#t=
[],this.#n=0,this.#r=1,n}};function O(t,e,n,r=0,s=0){return{lengthBytes:t,length:e,bytesPerUnit:n,valuesPerUnit:r,extraBytes:s}}
i(O,"layout");var Kn=O(0,0,0),Wi=1,zi=2,t_=[Kn,void 0,Kn,Kn,O(1,0,1),O(2,0,1),O(4,0,1),O(1,0,1,0,1),O(2,0,1,0,1),O(4,0,1,
0,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,1,1),O(0,2,1),O(0,4,1),O(0,8,1),O(0,2,1),O(0,3,1),O(0,5,1),
O(0,9,1),O(0,17,1),O(1,0,1),O(2,0,1),O(4,0,1),O(2,0,0,Wi),O(4,0,0,Wi),O(2,0,0,zi),O(4,0,0,zi)];function n_(t){if(t<=127||
t>=224)return Kn;if(t<=143)return O(0,t&15,0,zi);if(t<=159)return O(0,t&15,0,Wi);if(t<=191)return O(0,t&31,1);let e=t_[t-
192];if(e===void 0)throw new ot(`byte 0x${t.toString(16)} begins no MessagePack value`);return e}i(n_,"layoutOf");var or=pt(Th(),1);import{isUtf8 as K_}from"node:buffer";var Ce=class extends Error{static{i(this,"MessageError")}constructor(e){super(e),this.name="MessageError"}},Ah=0,Oh=1,G_=2,
Ph=new or.Encoder({ignoreUndefined:!0}),J_=new or.Decoder({rawStrings:!0}),Y_=new TextDecoder("utf-8",{ignoreBOM:!0});function Rh(t){
let e=Ih(t),[n,r,s,o]=e;if(n!==Ah||typeof r!="number"||typeof s!="string"||!Array.isArray(o))throw new Ce("a message is \
no RPC request");return{id:r,method:s,argument:o[0]}}i(Rh,"decodeRequest");function Ch(t){let[e,n,r,s]=Ih(t);if(e!==G_){
if(e!==Oh||typeof n!="number")throw new Ce("a message is no RPC answer");return{id:n,error:X_(r),result:s}}}i(Ch,"decode\
Answer");function X_(t){return t==null?null:typeof t=="string"?t:JSON.stringify(t)}i(X_,"errorText");function Nh({id:t,method:e,
argument:n}){return Ph.encode([Ah,t,e,[n]])}i(Nh,"encodeRequest");function po({id:t,error:e,result:n}){return Ph.encode(
[Oh,t,e,e===null?n:null])}i(po,"encodeAnswer");function Ih(t){let e;try{e=ho(J_.decode(t))}catch(n){throw new Ce(`a mess\
age can't be decoded: ${n instanceof Error?n.message:String(n)}`)}if(!Array.isArray(e))throw new Ce("a message is no arr\
ay");return e}i(Ih,"decodeArray");function ho(t){if(typeof t!="object"||t===null)return t;if(t instanceof Uint8Array)return K_(
t)?Y_.decode(t):t;if(Array.isArray(t)){for(let n=0;n<t.length;n++)t[n]=ho(t[n]);return t}let e=t;for(let n of Object.keys(
e)){let r=e[n];typeof r=="object"&&(e[n]=ho(r))}return e}i(ho,"withTexts");function Dh(t,e){return new Promise((n,r)=>{let s=Z_(t),o=new at,a=i(c=>{s.destroy(),c===void 0?n():r(c)},"finish");s.setTimeout(
e,()=>{a(new Error(`no answer within ${e} ms`))}),s.once("error",a),s.once("connect",()=>s.write(Nh({id:1,method:"plugin\
.GetStatus",argument:null}))),s.on("data",c=>{try{for(let u of o.push(c)){let l=Ch(u);l?.id===1&&a(l.error===null?void 0:
new Error(l.error))}}catch(u){a(u instanceof Error?u:new Error(String(u)))}})})}i(Dh,"probeServer");var eE=1e3;async function Mh(t){let e=Q_((n,r)=>{tE(n.url??"",r,t).catch(()=>r.destroy())});return await new Promise((n,r)=>{
e.once("error",r),e.listen(t.port,t.host,n)}),e}i(Mh,"serveHealth");async function tE(t,e,n){switch(t){case"/healthz":ut(
e,200,{status:"alive"});return;case"/readyz":await nE(e,n);return;case"/metrics":e.setHeader("Content-Type",n.metrics.contentType),
e.end(await n.metrics.text());return;case"/status":ut(e,200,n.status());return;default:ut(e,404,{status:"not found",paths:[
"/healthz","/readyz","/metrics","/status"]})}}i(tE,"answer");async function nE(t,{socketPath:e,isLeaving:n}){if(n()){ut(
t,503,{status:"leaving"});return}try{await Dh(e,eE),ut(t,200,{status:"ready"})}catch(r){ut(t,503,{status:"not ready",reason:r instanceof
Error?r.message:String(r)})}}i(nE,"answerReadiness");function ut(t,e,n){t.writeHead(e,{"Content-Type":"application/json"}),
t.end(`${JSON.stringify(n)}
`)}i(ut,"send");var oe=pt(Wn(),1);var Mt="kdp_plugin_server";function Lh(t){let e=new oe.Registry;(0,oe.collectDefaultMetrics)({register:e});let n=[e];return{
registry:e,contentType:e.contentType,text:i(async()=>(await Promise.all([e,...t?[t]:[]].map(r=>r.metrics()))).join(""),"\
text"),countRpc:rE(n),refusedConfigs:new oe.Counter({name:`${Mt}_refused_configs_total`,help:"Configurations that the pl\
ugin refused; the last good one, or 503, is served instead.",registers:n}),failedPhases:new oe.Counter({name:`${Mt}_fail\
ed_phases_total`,help:"Phases that ended in 503 because something went wrong in this server.",labelNames:["reason"],registers:n}),
brokenConnections:new oe.Counter({name:`${Mt}_broken_connections_total`,help:"Connections that were closed because of wh\
at came over them.",labelNames:["reason"],registers:n})}}i(Lh,"createMetrics");function rE(t){let e=new oe.Counter({name:`${Mt}\
_rpcs_total`,help:"RPCs of Kong by method and outcome.",labelNames:["method","outcome"],registers:t}),n=new Map;return(r,s)=>{
let o=`${r} ${s}`,a=n.get(o)??e.labels({method:r,outcome:s});n.set(o,a),a.inc()}}i(rE,"rpcCounter");function qh({registry:t},e){
for(let[n,r]of Object.entries(e))new oe.Gauge({name:`${Mt}_${n}`,help:`How many ${n.replaceAll("_"," ")} there are now.`,
registers:[t],collect(){this.set(r())}})}i(qh,"measureLevels");import{parseArgs as sE}from"node:util";var xe=class extends Error{static{i(this,"OptionError")}constructor(e){super(e),this.name="OptionError"}},Uh=`Usage: kdp\
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
`,$h=["trace","debug","info","warn","error","fatal"];function Bh(t){let e=oE(t),{"log-level":n="info"}=e;if(!$h.includes(
n))throw new xe(`--log-level: it must be one of ${$h.join(", ")}`);return{socket:e.socket,socketMode:aE(e["socket-mode"]??
"0660"),http:e.http===void 0?void 0:cE(e.http),plugin:e.plugin,phaseTimeout:Hh("--phase-timeout",e["phase-timeout"]??"50\
00"),grace:Hh("--grace",e.grace??"25000"),logLevel:n,dump:e.dump===!0,withLogPhase:e["with-log-phase"]===!0,help:e.help===
!0}}i(Bh,"parseOptions");var ze={type:"string"},mo={type:"boolean"},iE={socket:ze,"socket-mode":ze,http:ze,plugin:ze,"ph\
ase-timeout":ze,grace:ze,"log-level":ze,dump:mo,"with-log-phase":mo,help:{...mo,short:"h"}};function oE(t){try{return sE(
{args:[...t],options:iE}).values}catch(e){throw new xe(e instanceof Error?e.message:String(e))}}i(oE,"parse");function aE(t){
if(!/^[0-7]{3,4}$/.test(t))throw new xe(`--socket-mode ${t}: it must be octal, such as 0660`);return Number.parseInt(t,8)}
i(aE,"parseMode");function cE(t){let[,e="",n=""]=/^(?:(.*):)?([0-9]{1,5})$/.exec(t)??[];if(n===""||Number(n)>65535)throw new xe(
`--http ${t}: it must be HOST:PORT, such as 0.0.0.0:8090`);return{host:e===""?"127.0.0.1":e,port:Number(n)}}i(cE,"parseH\
ostAndPort");function Hh(t,e){let n=Number(e);if(!Number.isInteger(n)||n<1)throw new xe(`${t} ${e}: it must be milliseco\
nds`);return n}i(Hh,"parseMilliseconds");import{createServer as PE}from"node:net";import{setTimeout as RE}from"node:timers/promises";var jh=["kong.response.exit","kong.response.error"];function Fh(){let t={method:"kong",below:new Map};return e=>Wh(t,e)}
i(Fh,"createPdkMaker");function Wh(t,e){let n=i((...r)=>e(t.method,r),"invoke");return new Proxy(n,{get(r,s){return typeof s==
"symbol"||s==="then"?Reflect.get(r,s):Wh(uE(t,s),e)}})}i(Wh,"pdkFunction");function uE({method:t,below:e},n){let r=e.get(
n);if(r!==void 0)return r;let s={method:`${t}.${lE(n)}`,below:new Map};return e.set(n,s),s}i(uE,"nameBelow");function lE(t){
return t.replaceAll(/[a-z0-9][A-Z]/g,([e="",n=""])=>`${e}_${n.toLowerCase()}`)}i(lE,"snakeCase");var Lt=class extends Error{static{i(this,"PhaseFailure")}constructor(e,n){super(e,n),this.name="PhaseFailure"}},ar=class{static{
i(this,"Conversation")}#e;#t=[];#n;#r;#s;#i=0;#c=0;#a=!1;#o=!1;constructor(e){this.#e=e}begin(e){let n=this.#u();return this.#l(
e),n}step(e,n){let r=this.#n;if(this.#o||r===void 0)return Promise.resolve("ret");this.#n=void 0;let s=this.#u();return n===
void 0?r.resolve(e):r.reject(new Error(`${go(r.answer)} failed: ${n}`)),this.#f(),s}abandon(e){if(this.#o)return;this.#h();
let n=new Lt(e);this.#n?.reject(n);for(let r of this.#t)r.reject(n);this.#r?.("ret")}#u(){return this.#g(this.#e.timeouts.
plugin,()=>{this.#m(new Lt(`no PDK call and no end within ${this.#e.timeouts.plugin} ms`))}),new Promise(e=>{this.#r=e})}#l(e){
this.#i+=1;let n=this.#i,r=this.#e.makePdk((s,o)=>this.#d(n,s,o));Promise.resolve().then(()=>e(r)).then(()=>{n===this.#i&&
this.#p()},s=>{n===this.#i&&!this.#o&&this.#m(s)})}#d(e,n,r){let s=new Promise((o,a)=>{if(e!==this.#i||this.#o||this.#a){
a(new Lt(`${n} was called after the end of the phase`));return}this.#t.push({answer:{Method:n,Args:r},resolve:o,reject:a}),
this.#f()});return s.catch(()=>{}),s}#p(){this.#a=!0,this.#f()}#f(){let e=this.#r;if(e===void 0||this.#o)return;let n=this.#t.
shift();if(n===void 0){if(!this.#a)return;this.#h(),e("ret");return}this.#r=void 0,jh.includes(go(n.answer))?this.#h():(this.#n=
n,this.#g(this.#e.timeouts.kong,()=>{this.abandon(`Kong did not answer ${go(n.answer)}`)})),e(n.answer)}#m(e){this.#c+=1;
let n=this.#e.onFailure(e,this.#c);this.#t=[],n===void 0?this.#p():this.#l(n)}#g(e,n){clearTimeout(this.#s),this.#s=setTimeout(
n,e),this.#s.unref()}#h(){this.#o=!0,clearTimeout(this.#s),this.#e.onOver()}};function go(t){return t==="ret"?t:t.Method}
i(go,"methodOf");var dE={"Retry-After":"5"};function lt(t){return async e=>{let n=e;return zh(n,t,fE(await n.nginx.getVar("kong_request_i\
d")))}}i(lt,"refuseWith");function yo(t){return e=>zh(e,t,"")}i(yo,"refuseAtOnce");var cr=class{static{i(this,"RefusingP\
lugin")}rewrite=lt("no-table");access=lt("no-table");response=lt("no-table")};function zh(t,e,n){let r=H(e,dE);return t.
response.exit(r.status,_t(e,r,null,n),r.headers)}i(zh,"exitWith");function fE(t){return typeof t=="string"?t:""}i(fE,"te\
xtOf");var Se=class extends Error{static{i(this,"RpcError")}constructor(e){super(e),this.name="RpcError"}},lr=class{static{i(this,
"Rpc")}#e;#t=new Map;#n=Fh();constructor(e){this.#e=e}get conversations(){return this.#t.size}async call(e,n,r){switch(e){case"\
plugin.HandleEvent":return this.#a(ur(n),r);case"plugin.StepError":return this.#o(ur(n),!0,r);case"plugin.StartInstance":
return this.#r(ur(n));case"plugin.CloseInstance":return this.#s(n);case"plugin.InstanceStatus":return this.#i(n);case"pl\
ugin.GetPluginInfo":return this.#d(n),Fi(this.#e.module,!0);case"plugin.GetStatus":return this.#c();default:if(e.startsWith(
"plugin.Step"))return this.#o(ur(n),!1,r);throw new Se(`${e} is not implemented`)}}#r(e){let{module:n,instances:r,metrics:s,
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
lt("failure")),r)}return wo(s,a,a.step(o,n?String(o):void 0),r)}#u(e,n){return this.#t.size<65536?Zf(e.plugin,n):(this.#e.
metrics.failedPhases.inc({reason:"too_many"}),ji(n)?yo("failure"):void 0)}#l(e,n){let{timeouts:r,metrics:s,log:o}=this.#e,
a=new ar({makePdk:this.#n,timeouts:r,onOver:i(()=>this.#t.delete(e),"onOver"),onFailure:i((c,u)=>{if(o.error({event:e,phase:n,
err:c},"a phase failed"),s.failedPhases.inc({reason:"error"}),!!ji(n))return u===1?lt("failure"):u===2?yo("failure"):void 0},
"onFailure")});return this.#t.set(e,a),a}#d(e){let n=this.#e.module.Name;if(e!==n)throw new Se(`there is no plugin ${String(
e)} here, only ${n}`)}};function bo(t){return new Se(`no plugin instance #${String(t)}`)}i(bo,"noInstance");async function wo(t,e,n,r){
r.waitsFor=e;let s=await n;return r.waitsFor=void 0,{EventId:t,Data:s}}i(wo,"answerOf");function ur(t){if(typeof t=="obj\
ect"&&t!==null)return t;throw new Se("the argument must be a map")}i(ur,"recordOf");var mE=["plugin.HandleEvent","plugin.Step","plugin.StepError","plugin.StepMultiMap","plugin.StartInstance","plugin.Close\
Instance","plugin.GetStatus"];function Vh(t,{rpc:e,metrics:n,log:r}){let s=new at,o={waitsFor:void 0},a=0,c=Promise.resolve(),
u=i((d,h)=>{n.brokenConnections.inc({reason:d}),r.warn({err:h},"connection closed because of what came over it"),t.destroy()},
"breakOff"),l=i(async d=>{let h=Rh(d),m=await gE(h,e,o,n,r);t.writable&&t.write(m),a-=1},"serve");t.on("data",d=>{try{for(let h of s.
push(d)){if(a+=1,a>16)throw new ot("too many messages wait for their answer");c=(a===1?l(h):c.then(()=>t.destroyed?void 0:
l(h))).catch(p=>{u(p instanceof Ce?"message":"failure",p)})}}catch(h){u("frame",h)}}),t.on("error",d=>{r.debug({err:d},"\
connection error")}),t.on("close",()=>{o.waitsFor?.abandon("Kong closed the connection")})}i(Vh,"serveConnection");async function gE({
id:t,method:e,argument:n},r,s,o,a){let c=mE.includes(e)?e:"other";try{let u=await r.call(e,n,s);return o.countRpc(c,"ok"),
po({id:t,error:null,result:u})}catch(u){o.countRpc(c,"error"),u instanceof Se||a.error({err:u,method:e},"an RPC failed");
let l=u instanceof Error?u.message:String(u);return po({id:t,error:l,result:null})}}i(gE,"answerTo");import{isDeepStrictEqual as yE}from"node:util";var bE=16,dr=class{static{i(this,"Instances")}#e;#t=new Map;#n=new Map;#r=new Map;constructor(e){this.#e=e}get size(){return this.#t.
size}get refusals(){return[...this.#r.values()]}start(e){let n="";try{let r=JSON.parse(e);n=wE(r);let s=this.#s(n,r);return this.#r.
delete(n),{instance:this.#i(s),refusal:void 0,servesLastGood:!1}}catch(r){let s=this.#n.get(n),o=s?.plugin??new cr;return this.#r.
set(n,r instanceof Error?r.message:String(r)),{instance:this.#i(o),refusal:r,servesLastGood:s!==void 0}}}use(e){let n=typeof e==
"number"?this.#t.get(e):void 0;return n!==void 0&&!n.isClosed&&(n.expires=Date.now()+this.#e.idleTtl),n?.instance}close(e){
let n=typeof e=="number"?this.#t.get(e):void 0;if(!(n===void 0||n.isClosed))return n.isClosed=!0,n.expires=Date.now()+this.#e.
closedTtl,n.instance}sweep(e=Date.now()){for(let[n,r]of this.#t)r.expires<=e&&this.#t.delete(n)}#s(e,n){let r=xE(n),s=this.#n.
get(e);if(s!==void 0&&yE(s.config,r))return s.plugin;let o=new this.#e.module.Plugin(n);this.#n.delete(e),this.#n.set(e,
{config:r,plugin:o});let[a]=this.#n.keys();return this.#n.size>bE&&a!==void 0&&this.#n.delete(a),o}#i(e){let n=Date.now(),
r={id:this.#e.ids.next(),plugin:e,startTime:n/1e3};return this.#t.set(r.id,{instance:r,expires:n+this.#e.idleTtl,isClosed:!1}),
r}};function wE(t){if(typeof t!="object"||t===null)return"";let e=t.__plugin_id;return typeof e=="string"?e:""}i(wE,"ent\
ityOf");function xE(t){return typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).filter(([e])=>!e.startsWith(
"__")))}i(xE,"withoutKongsKeys");import{chmod as SE,lstat as _E,unlink as EE}from"node:fs/promises";import{connect as vE}from"node:net";async function Kh(t,e,n){await kE(e),await new Promise((r,s)=>{t.once("error",s),t.listen(e,()=>{t.off("error",s),r()})}),
await SE(e,n)}i(Kh,"listenOnSocket");async function kE(t){let e=await _E(t).catch(()=>{});if(e!==void 0){if(!e.isSocket())
throw new Error(`${t} is there already, and is no socket; name another path`);if(await TE(t))throw new Error(`another se\
rver listens on ${t}; stop it, or name another path`);await EE(t)}}i(kE,"removeStaleSocket");function TE(t){return new Promise(
e=>{let n=vE(t);n.once("connect",()=>{n.destroy(),e(!0)}),n.once("error",()=>{e(!1)})})}i(TE,"isAlive");import{randomBytes as AE}from"node:crypto";var fr=class{static{i(this,"UniqueIds")}#e=AE(6).readUIntBE(0,6);next(){return this.#e+=1,this.#e}};var CE=1e4,NE=36e5,IE=5e3,DE=250,ME=20;async function Gh(t){let{module:e,socketPath:n,socketMode:r,timeouts:s,metrics:o,
log:a}=t,c=new fr,u=new dr({module:e,ids:c,closedTtl:CE,idleTtl:NE}),l=new lr({module:e,instances:u,ids:c,timeouts:s,metrics:o,
log:a}),d=new Set,h=0,m=PE(y=>{d.add(y),y.on("data",()=>{h=Date.now()}),y.on("close",()=>d.delete(y)),Vh(y,{rpc:l,metrics:o,
log:a})});m.maxConnections=16384;let p=setInterval(()=>{u.sweep()},IE);p.unref(),qh(o,{instances:i(()=>u.size,"instances"),
phases:i(()=>l.conversations,"phases"),connections:i(()=>d.size,"connections"),refused_entities:i(()=>u.refusals.length,
"refused_entities")}),await Kh(m,n,r);let f=!1;return{get isLeaving(){return f},get status(){return{...e.Status?.(),refused:u.
refusals}},async leave(y){f=!0;let b=Date.now()+y,_=i(()=>d.size===0||l.conversations===0&&Date.now()-h>DE||Date.now()>b,
"isDone");for(;!_();)await RE(ME);clearInterval(p);let w=new Promise(S=>m.close(S));for(let S of d)S.destroy();await w}}}
i(Gh,"startServer");var LE=`This is a plugin server of Kong: Kong sends it each request's phase over a Unix socket, and it answers with
what Kong shall do. It is of no use without a Kong that knows its socket:

  kdp-plugin-server --dump > route-table.json
  kdp-plugin-server --socket /run/kdp/route-table.sock

  KONG_PLUGINS=bundled,route-table
  KONG_PLUGINSERVER_NAMES=kdp
  KONG_PLUGINSERVER_KDP_SOCKET=/run/kdp/route-table.sock
  KONG_PLUGINSERVER_KDP_QUERY_CMD="cat route-table.json"

To try a route table without Kong: kdp preview. All options: kdp-plugin-server --help
`,qE=3e4;try{await $E(process.argv.slice(2))}catch(t){let e=t instanceof xe?". All options: kdp-plugin-server --help":"";
process.stderr.write(`kdp-plugin-server: ${t instanceof Error?t.message:String(t)}${e}
`),process.exitCode=2}async function $E(t){let e=Bh(t);if(e.help){process.stdout.write(Uh);return}let n=e.plugin===void 0?
Bi:await Qf(e.plugin);e.dump?process.stdout.write(`${eh(n,e.withLogPhase)}
`):e.socket===void 0?(process.stderr.write(LE),process.exitCode=2):await HE(e,e.socket,n)}i($E,"main");async function HE(t,e,n){
let r=(0,Jh.pino)({level:t.logLevel,base:{plugin:n.Name}}),s=Lh(n.Metrics);UE(r);let o=await Gh({module:n,socketPath:e,socketMode:t.
socketMode,timeouts:{plugin:t.phaseTimeout,kong:qE},metrics:s,log:r}),a=t.http===void 0?void 0:await Mh({...t.http,socketPath:e,
metrics:s,isLeaving:i(()=>o.isLeaving,"isLeaving"),status:i(()=>o.status,"status")});r.info({socket:e,http:a?.address(),
version:n.Version,pid:process.pid},"listening");let c=i(u=>{o.isLeaving||(r.info({signal:u},"leaving: what is under way \
is finished first"),o.leave(t.grace).then(()=>{a?.close(),a?.closeAllConnections(),r.info("gone")}))},"leave");process.on(
"SIGTERM",c),process.on("SIGINT",c),process.on("disconnect",()=>{c("SIGTERM")}),process.channel?.unref()}i(HE,"serve");function UE(t){
process.on("unhandledRejection",e=>{t.error({err:e},"an error that nobody handled")})}i(UE,"reportCrashes");
