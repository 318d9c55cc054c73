import { mount } from 'svelte';
import '$lib/gaya/huruf.css';
import '$lib/gaya/token.css';
import '$lib/gaya/dasar.css';
import '$lib/gaya/komponen.css';
import { rute } from '$lib/rute.svelte';
import { tampilan } from '$lib/tampilan.svelte';
import Aplikasi from './Aplikasi.svelte';

tampilan.start();
rute.start();

const target = document.getElementById('aplikasi');
if (!target) throw new Error('index.html has no #aplikasi');
mount(Aplikasi, { target });
