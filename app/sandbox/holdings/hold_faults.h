// How an archive goes wrong with holds, whatever its protocol calls them. Source: docs/sandbox.md, "Holds that go wrong".
#pragma once

#include <QtGlobal>

namespace cf::sandbox {

/// {"do": "holds", "fault": …} of the control port sets them:
///   cap           "value": a hold takes so many records and no more; of any further one it says that it was done. 0: all
///   version-only  "value": true: a hold is on the version that it was laid on, and on no other
///   pending       "value": true: what is laid from now on is not in force; false: all that is pending is
///   duplicate     "value": true: what is laid from now on lies there twice
///   not-enforced  "value": true: what is held is deleted all the same
/// or does it at once to hold "name":
///   lost          it is gone from all records, without a trace
///   drift         somebody took it off "value" records (1)
///   external      it is another system's from now on
struct HoldFaults {
    qint64 cap = 0;
    bool isByVersion = false, isPending = false, isDoubling = false, isUnenforced = false;
};

} // namespace cf::sandbox
