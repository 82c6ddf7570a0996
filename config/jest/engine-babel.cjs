/** How Jest reads the engine: types stripped, ES modules turned into CommonJS. */
module.exports = {
  babelrc: false,
  presets: [['@babel/preset-typescript', { allowDeclareFields: true }]],
  plugins: ['@babel/plugin-transform-modules-commonjs']
};
