import type { English } from '../../en/english.ts';
import type { Translated } from '../../translated.ts';

export const jobs: Translated<English['jobs']> = {
  why: 'Lo que el sistema hace por sí mismo se intenta muchas veces. Lo que aun así falló espera aquí hasta que lo reintente o lo abandone.',
  loading: 'Cargando el trabajo en segundo plano',
  what: 'El trabajo en segundo plano',
  none: 'Nada falló',
  noneWhy: 'Todo el trabajo en segundo plano está hecho o aún se está intentando.',
  more: 'Mostrar más',
  atLeast: '{count, number} o más',
  reasonHead: 'Por qué',
  whenHead: 'Cuándo',
  aboutHead: 'Sobre',
  attempts: '{count, plural, one {Intentado una vez} other {Intentado # veces}}',
  failedAt: 'Falló {time}',
  enqueuedAt: 'Pedido {time}',
  retry: 'Reintentar',
  retryOf: 'Reintentar: {id}',
  retryAll: 'Reintentar todo',
  retryAllOf: 'Reintentar todo: {kind}',
  retried: 'Se está intentando de nuevo',
  retriedAll:
    '{kind}: {count, plural, =0 {no quedaba ninguno} one {# se intenta de nuevo} other {# se intentan de nuevo}}',
  notRetried: 'No se ha reintentado',
  discard: 'Abandonar',
  discardOf: 'Abandonar: {id}',
  discardAsk: '¿Abandonarlo para siempre?',
  discarded: '{kind}: abandonado',
  notDiscarded: 'No se ha abandonado',
  meansUnknown: 'Todavía no está hecho.',
  givenUpUnknown: 'No se volverá a intentar.',
  reasonUnknown: 'Fallo técnico {code}',
  reason: {
    ScannerAway: 'El antivirus no respondió',
    StoreAway: 'El almacén de archivos no respondió',
    OutOfTime: 'Tardó demasiado',
    WorkerDied: 'El programa que lo hace se interrumpió cada vez',
  },
  kind: {
    'make-thumbnail': {
      title: 'Miniaturas de documentos',
      means: 'El documento se muestra con un simple icono. Aun así se puede abrir.',
      givenUp: 'El documento conserva su simple icono. Aun así se puede abrir.',
    },
    'scan-document': {
      title: 'Análisis de documentos',
      means: 'Hasta que se analice, nadie puede abrir el archivo.',
      givenUp: 'El archivo no se analizará y nadie podrá abrirlo nunca.',
    },
  },
};
