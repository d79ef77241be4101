// Brings a database to the newest schema by numbered scripts. There is no second "create" script: a new file runs them
// all.
#pragma once

#include "models/store/database.h"

#include <functional>
#include <vector>

namespace cf::store {

struct Migration {
    int number = 0; ///< from 1, without gaps
    QString name, sql;
};

/// Reads NNNN_name.sql from a resource folder, in order.
Result<std::vector<Migration>> migrationsIn(const QString& folder);

/// Runs what is missing, each in one transaction with `user_version`, so that an interrupted upgrade goes on where it
/// stopped. Conflict when the file is newer than this program: it is then left untouched.
/// step: called before each that runs, with how many are behind and how many there are to run.
Result<void> migrate(Database& database, const std::vector<Migration>& migrations, const std::function<void(int done, int of)>& step = {});
/// Whether it may leave rows that refer to nothing; one that makes tables and indexes alone cannot, and is not checked: a check reads every row there is.
bool touchesRows(const QString& sql);

} // namespace cf::store
