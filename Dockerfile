# Gongkai in one image: docker build -t gongkai . && docker run -p 3000:3000 -v gongkai-data:/data gongkai
FROM node:20-bookworm-slim AS build
# better-sqlite3 is compiled where no ready-made binary fits.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts/setup.mjs scripts/node-headers.mjs scripts/node-version.mjs scripts/
# npm 11 runs install scripts only for the packages that package.json allows.
RUN npm install --global npm@11 \
  && node -e "import('./scripts/setup.mjs').then((setup) => setup.ensurePackages())"
COPY . .
ENV NEXT_TELEMETRY_DISABLED=1
RUN node scripts/build.mjs

FROM node:20-bookworm-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 DATABASE_PATH=/data/gongkai.sqlite PORT=3000
WORKDIR /app
COPY --from=build --chown=root:root /app /app
# The program cannot change itself; it writes to /data alone.
RUN mkdir /data && chown node:node /data && mkdir -p /app/.next/cache && chown -R node:node /app/.next/cache
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
STOPSIGNAL SIGTERM
# Without npm between them, Node itself gets the signal to stop.
CMD ["node", "scripts/start.mjs"]
