import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const root = document.getElementById('app')!;
(root.firstElementChild === null ? createApp : createSSRApp)(App).mount(root);
