/** One sheet for all pages, allowed by its hash; the dashboard's colours and type. */
export const STYLE = `
:root{--primary:#0f766e;--primary-dark:#115e59;--tint:#ecfdf5;--ground:#f6f8f9;--text:#12212b;--muted:#4b5f6b;--line:#d5dee3;--field:#7c8d97;--danger:#9f1d1d;--danger-tint:#fdeeee;color-scheme:light}
*,*::before,*::after{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;align-items:center;justify-content:center;padding:2rem 1rem;font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;background:var(--ground);color:var(--text);-webkit-font-smoothing:antialiased}
.brand{display:flex;align-items:center;gap:.6rem;margin-bottom:1.5rem;font-size:1.25rem;font-weight:650;letter-spacing:-.01em}
.brand svg{width:2rem;height:2rem;flex:none}
main{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:center;gap:1.25rem;width:100%}
.card{background:#fff;border:1px solid #e4eaed;border-radius:12px;box-shadow:0 1px 2px rgb(18 33 43/.05),0 8px 24px rgb(18 33 43/.06);padding:1.75rem;width:min(25rem,100%)}
h1{font-size:1.35rem;line-height:1.3;letter-spacing:-.015em;margin:0 0 .3rem}
h2{font-size:1rem;margin:0}
h3{font-size:.8125rem;font-weight:600;color:var(--muted);margin:1.1rem 0 .4rem}
p{margin:0}
.lead{color:var(--muted);margin-bottom:1.4rem}
.field{margin-top:1rem}
label{display:block;margin-bottom:.3rem;font-size:.875rem;font-weight:600}
input{width:100%;padding:.65rem .75rem;font:inherit;color:inherit;background:#fff;border:1px solid var(--field);border-radius:8px}
input:focus-visible{outline-offset:0;border-color:var(--primary)}
input[aria-invalid=true]{border-color:var(--danger)}
input.code{font-size:1.5rem;font-variant-numeric:tabular-nums;letter-spacing:.4em;text-align:center;padding-left:1.1em}
button,.button{display:block;width:100%;font:inherit;font-weight:600;cursor:pointer;border-radius:8px;padding:.7rem 1rem;border:1px solid transparent;text-align:center;text-decoration:none}
.primary{margin-top:1.4rem;background:var(--primary);color:#fff}
.primary:hover{background:var(--primary-dark)}
.plain{margin-top:.6rem;background:#fff;border-color:var(--line);color:var(--text)}
.plain:hover{border-color:var(--primary);background:var(--tint)}
:focus-visible{outline:2px solid var(--primary);outline-offset:2px}
.alert{display:flex;gap:.6rem;background:var(--danger-tint);color:var(--danger);border:1px solid #f5c9c9;border-radius:8px;padding:.7rem .8rem;margin-bottom:.25rem;font-size:.9375rem}
.alert svg{width:1.25rem;height:1.25rem;flex:none;margin-top:.1rem}
.choices{display:grid;gap:.6rem;margin:0;padding:0;list-style:none}
.choice{display:flex;align-items:center;gap:.75rem;text-align:left;font-weight:500;background:#fff;border-color:var(--line);color:var(--text);padding:.65rem .8rem}
.choice:hover{border-color:var(--primary);background:var(--tint)}
.mark{flex:none;display:grid;place-items:center;width:2.1rem;height:2.1rem;border-radius:50%;background:#d9f2ec;color:#0b5a53;font-size:.8125rem;font-weight:650}
.choice.site .mark{border-radius:8px}
.who{min-width:0;display:block}
.who strong{display:block;font-weight:600;line-height:1.25;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.who small{display:block;color:var(--muted);font-size:.8125rem;line-height:1.3}
.go{margin-left:auto;color:var(--muted);flex:none}
.development{width:min(38rem,100%)}
.development .choices{grid-template-columns:repeat(auto-fill,minmax(15.5rem,1fr));gap:.5rem}
.development .choice{padding:.45rem .6rem}
.title{display:flex;align-items:center;gap:.6rem;margin-bottom:.2rem}
.tag{font-size:.6875rem;font-weight:650;letter-spacing:.03em;background:#fef3c7;color:#7a4a06;border-radius:999px;padding:.15rem .55rem}
.small{font-size:.875rem;color:var(--muted)}
.hint{margin-top:1.4rem;padding-top:1rem;border-top:1px dashed var(--line);display:flex;align-items:center;gap:.6rem;font-size:.875rem;color:var(--muted)}
.hint output{font:600 1.05rem ui-monospace,SFMono-Regular,Menlo,monospace;letter-spacing:.12em;color:var(--text)}
code{font:.875rem ui-monospace,SFMono-Regular,Menlo,monospace;color:var(--muted)}
.detail{margin-top:1.2rem;overflow-wrap:anywhere}
footer{margin-top:1.75rem;font-size:.8125rem;color:var(--muted)}
.done{width:3rem;height:3rem;margin-bottom:1rem;color:var(--primary)}
@media (min-width:70rem){main{flex-wrap:nowrap}}
@media (max-width:30rem){body{justify-content:flex-start;padding:1.25rem .75rem}.card{padding:1.25rem}}
`;
