// Made by `npm run generate` from scripts/helm-test/main.ts (SPDX-License-Identifier: Apache-2.0).
// The licenses' texts: https://spdx.org/licenses/
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
var k=Object.defineProperty;var a=(t,e)=>k(t,"name",{value:e,configurable:!0});import{readFile as E}from"node:fs/promises";import{parseArgs as R}from"node:util";import{request as $}from"node:https";import{text as x}from"node:stream/consumers";var y=15e3;async function h(t,e,r){return new Promise((i,s)=>{let n=$({host:t.hostname,port:t.port===""?443:Number(t.port),
servername:e,path:r,headers:{Host:e},rejectUnauthorized:!1,agent:!1,timeout:y},o=>{x(o).then(p=>{let u=o.headers["conten\
t-type"]??"";i({status:o.statusCode??0,isFromUpstream:o.headers["x-kong-upstream-latency"]!==void 0,problem:u.startsWith(
"application/problem+json")?I(p):void 0})},s)});n.once("timeout",()=>n.destroy(new Error(`no answer within ${y/1e3} s`))),
n.once("error",s),n.end()})}a(h,"ask");function I(t){try{let{type:e}=JSON.parse(t);return typeof e=="string"?e:void 0}catch{
return}}a(I,"problemOf");var O=[502,503,504];function g({api:t,problem:e},r,i){let{status:s}=r;if(e!==void 0)return{passed:s===e.status&&r.problem===
e.type,why:`${s} ${r.problem??"no problem of the gateway's"}`};if(r.problem?.startsWith("urn:ddd-int-kdp:")===!0)return{
passed:!1,why:`${s} ${r.problem}`};if(O.includes(s))return{passed:i,why:`${s}, routed, but the upstream can't be reached`};
let n=r.isFromUpstream?t??"":"Kong itself";return{passed:r.isFromUpstream,why:`${s} from ${n}`}}a(g,"judge");var v="{api}";function c(t,e){return t.split(v).join(e)}a(c,"withApi");function d(t){let e=Object.keys(t.clusters),r=e.length===1?e[0]:void 0,i=[];for(let s of Object.keys(t.apis)){let n={...t.
defaults,...t.apis[s]};i.push({name:s,settings:n,path:c(n.path??"/{api}",s),hosts:(n.hosts??[]).map(o=>c(o,s)),cluster:n.
cluster??r})}return i}a(d,"effectiveApis");function b(t,e){let i=d(t).slice(0,e).flatMap(({name:o,path:p,hosts:u})=>{let A=[...u,...(t.legacyHosts??[]).map(({host:l})=>c(
l,o))];return[...t.shortHosts.map(l=>({api:o,host:l,path:p==="/"?"/":`${p}/`})),...A.map(l=>({api:o,host:l,path:"/"}))]}),
s=d(t).some(({path:o})=>o==="/"),n=t.shortHosts.map(o=>({host:o,path:"/no-such-api-in-the-route-table",problem:{status:404,
type:"urn:ddd-int-kdp:problem:unknown-path"}}));return[...i,...s?[]:n,{host:"no-such-host.invalid",path:"/",problem:{status:421,
type:"urn:ddd-int-kdp:problem:unknown-host"}}]}a(b,"waysInOf");var m=200,T=8,{values:f}=R({options:{table:{type:"string"},url:{type:"string"},"allow-unreachable":{type:"boolean"}}}),w=JSON.
parse(await E(f.table??"/table/table.json","utf8")),S=new URL(f.url??"https://localhost");process.exitCode=await P()?0:1;
async function P(){let t=b(w,m),e=Object.keys(w.apis).length;e>m&&process.stdout.write(`The first ${m} of ${e} APIs:
`);let r=[],i=t.values(),s=a(async()=>{for(let o of i){let{passed:p,why:u}=await U(o);r.push(p),process.stdout.write(`${p?
"ok    ":"FAILED"} https://${o.host}${o.path}: ${u}
`)}},"walkSome");await Promise.all(Array.from({length:T},s));let n=r.filter(Boolean).length;return process.stdout.write(
`${n} passed, ${r.length-n} failed
`),n===r.length}a(P,"walk");async function U(t){try{return g(t,await h(S,t.host,t.path),f["allow-unreachable"]===!0)}catch(e){
return{passed:!1,why:e instanceof Error?e.message:String(e)}}}a(U,"verdictOf");
