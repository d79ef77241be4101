// Time stamps against the files that they are of, and against the roots of authorities that a person trusts.
#pragma once

#include "app/verify/check_files.h"
#include "app/verify/stamp_file.h"

#include <set>

namespace cf::verify {

struct GivenStamp {
    std::string file;
    Stamp stamp;
};

/// Names of the files that a stamp is of and that holds as far as it could be looked at.
std::set<std::string> checkStamps(const std::vector<GivenStamp>& stamps, const std::vector<GivenFile>& files, const Authorities& authorities, Judgement& judgement);

} // namespace cf::verify
