import { PGlite } from "@electric-sql/pglite"; import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm"; import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import fs from "node:fs"; import zlib from "node:zlib";
try {
const lap=(s)=>console.log(s,Math.round(performance.now()));
if (process.argv[2]==="make") {
 const db=await PGlite.create({dataDir:"/tmp/kc/data/postgres",extensions:{pg_trgm,unaccent}}); lap("open");
 const b=await db.dumpDataDir("none"); lap("dump"); const buf=Buffer.from(await b.arrayBuffer()); fs.writeFileSync("/tmp/kc/i.tar",buf);
 console.log(buf.length, zlib.gzipSync(buf).length, zlib.brotliCompressSync(buf,{params:{[zlib.constants.BROTLI_PARAM_QUALITY]:5}}).length);
 const db2=await db.query("select pg_database_size(current_database())"); console.log(db2.rows); await db.close();
 const g=zlib.gzipSync(buf); fs.writeFileSync("/tmp/kc/i.tar.gz",g);
} else {
 fs.rmSync("/tmp/kc/data3",{recursive:true,force:true});
 const f=process.argv[2]; lap("start");
 const db=await PGlite.create({dataDir:"/tmp/kc/data3",extensions:{pg_trgm,unaccent},loadDataDir:new Blob([fs.readFileSync(f)],{type:f.endsWith("gz")?"application/x-gzip":"application/x-tar"})}); lap("opened");
 console.log((await db.query("select count(*) from record")).rows); lap("q"); await db.close(); lap("closed");
}
} catch(e){console.log(String(e).slice(0,300))}
