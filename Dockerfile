# syntax=docker/dockerfile:1

FROM node:24-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY client/package.json client/
COPY dashboard/package.json dashboard/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-alpine AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
COPY client/package.json client/
COPY dashboard/package.json dashboard/
RUN npm ci --ignore-scripts --omit=dev --workspaces=false --no-audit --no-fund && npm cache clean --force

FROM node:24-alpine
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 CHANCERY_DATA_DIR=/data
WORKDIR /app
# Holds the embedded database if DATABASE_URL is not set.
RUN mkdir /data && chown node:node /data
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
COPY --from=build /app/db db
COPY --from=build /app/docs/examples docs/examples
COPY --from=build /app/client/dist/timeline.bundle.js client/dist/
COPY --from=build /app/dashboard/dist dashboard/dist
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli.js", "serve"]
