#!/bin/bash
# Run once by the MySQL image, on an empty data volume: the databases and their users. The owner migrates and grants the
# application user its rights table by table.
set -euo pipefail

# Inside a single-quoted SQL string, a backslash and a quote are the two characters that need escaping.
quoted() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\'\'}"
}

MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql --user=root <<SQL
CREATE DATABASE phongtrao CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_as_cs;
CREATE USER 'phongtrao_owner'@'%' IDENTIFIED BY $(quoted "$OWNER_PASSWORD");
CREATE USER 'phongtrao_app'@'%' IDENTIFIED BY $(quoted "$APP_PASSWORD");
GRANT ALL PRIVILEGES ON phongtrao.* TO 'phongtrao_owner'@'%' WITH GRANT OPTION;

CREATE DATABASE keycloak CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER 'keycloak'@'%' IDENTIFIED BY $(quoted "$KEYCLOAK_PASSWORD");
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
