// What the page Compare is asked to show, as the subject of PageContext::open("compare", subject):
//   records:ID,ID            the first rendition of two records; ID is ours (cm-…), a beginning of it, or a document id
//   renditions:ID#N,ID#N     the N-th renditions (from 1), of one record or of two
//   template:CODE:6:7        two versions of a template; in CODE : , # and % are percent-encoded, in versions as well
//   asset:CODE:3:4           two versions of a text, an image or a rule that templates use
// Empty: nothing is chosen yet.
#pragma once

#include <QString>

#include <optional>

namespace cf::ui {

struct CompareSubject {
    struct Side {
        QString record;
        int rendition = 0; ///< from 0
        friend bool operator==(const Side&, const Side&) = default;
    };
    Side left, right;
    QString code, leftVersion, rightVersion; ///< of a template; code is empty where records are compared
    bool isAsset = false; ///< code is of a text, an image or a rule
    bool isTemplate() const { return !code.isEmpty(); } ///< or an asset: versions of a resource
    friend bool operator==(const CompareSubject&, const CompareSubject&) = default;
};

std::optional<CompareSubject> compareSubjectFrom(const QString& subject);
QString subjectText(const CompareSubject& subject);
/// "ID" or "ID#N", as the command line takes a side.
std::optional<CompareSubject::Side> compareSideFrom(const QString& text);

} // namespace cf::ui
