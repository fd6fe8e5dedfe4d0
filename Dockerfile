# The bot as a container: docker build --tag who-said .
# How to run it is in compose.yaml and in the README.

# Any Node from 20.19 on will do; this line gets fixes the longest. It moves with each of its releases: to get the very
# same image again, put the digest that `docker pull` prints after it, as in node:26-slim@sha256:….
FROM node:26-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS build
RUN npm ci
COPY tsconfig.json ./
COPY src src
RUN npm run build

FROM base AS installation
RUN npm ci --omit=dev

FROM node:26-slim
# Who runs it: the image's user "node", by number, so that an orchestrator can tell that it is not root.
ARG USER_ID=1000
WORKDIR /app
# What installs is not needed any more. Nothing but the folder of what is kept belongs to whoever runs it.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx \
  && install -d -m 700 -o "$USER_ID" -g "$USER_ID" .data
COPY package.json LICENSE ./
COPY data data
COPY --from=installation /app/node_modules node_modules
COPY --from=build /app/dist dist
ENV NODE_ENV=production DATA_DIR=.data HEALTH_PORT=8080
USER $USER_ID:$USER_ID
VOLUME /app/.data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.HEALTH_PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node"]
CMD ["dist/main.js"]
