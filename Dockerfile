# One image per part: docker build --build-arg SERVICE=subgraphs/billing .
# SERVICE is subgraphs/<name>, gateway or stack (identity provider, dashboard's server, preparation).
FROM node:24-bookworm-slim AS packages
ARG SERVICE
WORKDIR /app
COPY package.json package-lock.json .npmrc services.json ./
COPY packages packages
COPY tooling tooling
COPY ${SERVICE} ${SERVICE}
# Not `npm ci`, which wants every workspace to be there: a service's image holds its own folder and packages/ alone.
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force

FROM node:24-bookworm-slim AS dashboard-build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY tooling tooling
COPY frontend frontend
RUN npm install --ignore-scripts --no-audit --no-fund && npx vite build frontend

FROM node:24-bookworm-slim AS service
ARG SERVICE
ENV NODE_ENV=production APOLLO_TELEMETRY_DISABLED=1
WORKDIR /app
RUN install -d -o node -g node /run/polyclinic
COPY --from=packages /app .
COPY infra/auth0 infra/auth0
USER node
CMD ["node", "--version"]

FROM service AS dashboard
COPY --from=dashboard-build /app/frontend/dist frontend/dist
