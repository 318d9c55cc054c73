import { mount } from 'svelte';
import '$lib/gaya/huruf.css';
import '$lib/gaya/token.css';
import '$lib/gaya/dasar.css';
import { tampilan } from '$lib/tampilan.svelte';
import Proyektor from './Proyektor.svelte';

tampilan.start();

const target = document.getElementById('proyektor');
if (!target) throw new Error('proyektor.html has no #proyektor');
mount(Proyektor, { target });
