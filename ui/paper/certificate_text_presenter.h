// The words of a certificate of completeness, as a page of HTML for QTextDocument: what was asked, how many, in which repositories and complete to when,
// what it says and what not, and how somebody else checks it. Everything from a record or a query is escaped.
#pragma once

#include "models/evidence/certificate.h"
#include "ui/paper/sealed_paper_presenter.h"

namespace cf::ui {

QString certificateHtml(const evidence::Certificate& certificate, const QString& key, const QString& whyUnsigned);
SealedPaper sealedCertificate(const evidence::Certificate& certificate, const QString& path);

} // namespace cf::ui
