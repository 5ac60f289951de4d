package vn.phongtrao.shared.schema;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.internal.MySQLLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/** The SQL that MySQL and MariaDB share: MySQL's, but {@code for update} without {@code of}, which MariaDB lacks. */
public class SharedMySqlDialect extends MySQLDialect {

    private static final DatabaseVersion MYSQL_8 = DatabaseVersion.make(8, 4);

    public SharedMySqlDialect() {
        super(MYSQL_8);
    }

    public SharedMySqlDialect(DialectResolutionInfo info) {
        super(MYSQL_8);
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    public LockingSupport getLockingSupport() {
        return new WholeRowLocking();
    }

    private static final class WholeRowLocking extends MySQLLockingSupport {

        WholeRowLocking() {
            super(MYSQL_8);
        }

        @Override
        public Metadata getMetadata() {
            return this;
        }

        @Override
        public RowLockStrategy getWriteRowLockStrategy() {
            return RowLockStrategy.NONE;
        }
    }
}
