// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var A=Object.defineProperty;var a=(t,e)=>A(t,"name",{value:e,configurable:!0});import{readFile as O}from"node:fs/promises";import{parseArgs as v}from"node:util";import{request as $}from"node:https";import{text as k}from"node:stream/consumers";var c=class extends Error{static{a(this,"NoAnswer")}};async function m(t,e,o,r){return new Promise((s,n)=>{let i=$({host:t.
hostname,port:t.port===""?443:Number(t.port),servername:e,path:o,headers:{Host:e},rejectUnauthorized:!1,agent:!1,timeout:r},
p=>{let l=p.statusCode??0,u=p.headers["x-kong-upstream-latency"]!==void 0;p.headers["content-type"]?.startsWith("applica\
tion/problem+json")===!0?k(p).then(w=>{s({status:l,isFromUpstream:u,problem:x(w)})},n):(s({status:l,isFromUpstream:u,problem:void 0}),
i.destroy())});i.once("timeout",()=>{let p=`no answer within ${r/1e3} s`;i.destroy(i.writableFinished?new c(p):new Error(
p))}),i.on("error",n),i.end()})}a(m,"ask");function x(t){try{let{type:e}=JSON.parse(t);return typeof e=="string"?e:void 0}catch{
return}}a(x,"problemOf");var E=[502,504],I=503;function y({api:t,problem:e},o,r){let{status:s}=o;return e!==void 0?{passed:s===e.status&&o.problem===
e.type,why:`${s} ${o.problem??"no problem of the gateway's"}`}:o.problem?.startsWith("urn:ddd-int-kdp:")===!0?{passed:!1,
why:`${s} ${o.problem}`}:E.includes(s)?{passed:r,why:`${s}, routed, but the upstream can't be reached`}:o.isFromUpstream?
{passed:!0,why:`${s} from ${t??""}`}:s===I?{passed:r,why:`${s} from Kong itself, which had no upstream to ask`}:{passed:!1,
why:`${s} from Kong itself`}}a(y,"judge");var R="{api}";function d(t,e){return t.split(R).join(e)}a(d,"withApi");function h(t){let e=Object.keys(t.clusters),o=e.length===1?e[0]:void 0,r=[];for(let s of Object.keys(t.apis)){let n={...t.
defaults,...t.apis[s]};r.push({name:s,settings:n,path:d(n.path??"/{api}",s),hosts:(n.hosts??[]).map(i=>d(i,s)),cluster:n.
cluster??o})}return r}a(h,"effectiveApis");function g(t){let e=h(t),o=e.flatMap(({name:n,path:i,hosts:p})=>{let l=[...p,...(t.legacyHosts??[]).map(({host:u})=>d(u,
n))];return[...t.shortHosts.map(u=>({api:n,host:u,path:i==="/"?"/":`${i}/`})),...l.map(u=>({api:n,host:u,path:"/"}))]}),
r=e.some(({path:n})=>n==="/"),s=t.shortHosts.map(n=>({host:n,path:"/no-such-api-in-the-route-table",problem:{status:404,
type:"urn:ddd-int-kdp:problem:unknown-path"}}));return[...o,...r?[]:s,{host:"no-such-host.invalid",path:"/",problem:{status:421,
type:"urn:ddd-int-kdp:problem:unknown-host"}}]}a(g,"waysInOf");var P=8,T="15000",{values:f}=v({options:{table:{type:"string"},url:{type:"string"},of:{type:"string"},"allow-unreachable":{
type:"boolean",default:!1},patience:{type:"string",default:T}}}),b=JSON.parse(await O(f.table??"/table/table.json","utf8")),
S=new URL(f.url??"https://localhost");process.exitCode=await N()?0:1;async function N(){let t=g(b),e=Object.keys(b.apis).
length,o=Number(f.of??e);o>e&&process.stdout.write(`The first ${e} of ${o} APIs:
`);let r=[],s=t.values(),n=a(async()=>{for(let p of s){let{passed:l,why:u}=await W(p);r.push(l),process.stdout.write(`${l?
"ok    ":"FAILED"} https://${p.host}${p.path}: ${u}
`)}},"walkSome");await Promise.all(Array.from({length:P},n));let i=r.filter(Boolean).length;return process.stdout.write(
`${i} passed, ${r.length-i} failed
`),i===r.length}a(N,"walk");async function W(t){let e=f["allow-unreachable"];try{return y(t,await m(S,t.host,t.path,Number(
f.patience)),e)}catch(o){return{passed:e&&t.problem===void 0&&o instanceof c,why:o instanceof Error?o.message:String(o)}}}
a(W,"verdictOf");
