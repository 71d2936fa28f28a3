// The camera, and what it reads: the browser's own detector where there is one, else the decoder this page brings along.
const scanner = (() => {
  const EVERY = 150;
  const WIDEST = 800;
  const SAME_AGAIN = 4000;
  let stream = null;

  const native = async () => 'BarcodeDetector' in self && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')
    ? (detector => async canvas => ((await detector.detect(canvas))[0] || {}).rawValue)(new BarcodeDetector({formats: ['qr_code']})) : null;

  const bundled = async address => {
    if (!self.jsQR) await new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = trust.createScriptURL(address);
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
    return async (canvas, context) => {
      const {data, width, height} = context.getImageData(0, 0, canvas.width, canvas.height);
      return (jsQR(data, width, height, {inversionAttempts: 'dontInvert'}) || {}).data;
    };
  };

  const stop = () => {
    if (stream) stream.getTracks().forEach(track => track.stop());
    stream = null;
  };

  // Reads until it is stopped; the same code held still counts once.
  const start = async (video, address, found) => {
    stop();
    const mine = stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 1280}}});
    const read = await native().catch(() => null) || await bundled(address);
    video.srcObject = mine;
    await video.play();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', {willReadFrequently: true});
    let last = {text: '', at: 0};
    const look = async () => {
      if (stream !== mine) return;
      if (!video.isConnected) return stop();
      const scale = Math.min(1, WIDEST / video.videoWidth);
      canvas.width = video.videoWidth * scale;
      canvas.height = video.videoHeight * scale;
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
      const text = await read(canvas, context).catch(() => '');
      if (text && stream === mine) {
        const now = Date.now();
        if (text !== last.text || now - last.at > SAME_AGAIN) found(text);
        last = {text, at: now};
      }
      setTimeout(look, EVERY);
    };
    look();
  };

  return {start, stop, there: () => Boolean(navigator.mediaDevices && navigator.mediaDevices.getUserMedia)};
})();
