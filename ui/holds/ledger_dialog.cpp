#include "ui/holds/ledger_dialog.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

LedgerDialog::LedgerDialog(QWidget* window, const ReadLedger& read, const TimeTelling& telling)
    : Overlay(window, u"ledgerDialog"_s, tr("Take in a ledger"), 640)
    , m_read(read)
    , m_key(lineField(u"ledgerKey"_s, tr("RW…: the key of whoever wrote it, told by another way than this file"), 200))
    , m_signature(wrapped(u"ledgerSignature"_s, Type::Body, Ink::Secondary))
    , m_ok(button(u"ledgerOk"_s, tr("Take it in"), {}, Emphasis::Primary))
{
    setKept(true);
    const HoldLedger& ledger = read.ledger;
    const MatterStep& last = ledger.steps.back();
    content()->addWidget(wrapped({}, Type::BodyStrong, Ink::Fact, tr("%1  %2").arg(ledger.matter.number, ledger.matter.name)));
    const QStringList said{tr("%Ln letters", nullptr, int(ledger.letters.size())) + u" · "_s + holdStateWord(ledger.state),
                           tr("%Ln steps, each as its SHA-256 says; the last one %1, %2 by %3", nullptr, int(ledger.steps.size())).arg(matterDeedWord(last), instantWords(last.at, telling), last.person),
                           tr("What was answered there counts as answered here, and is read back from the repositories that are connected here. What was not is asked for again by a person.")};
    content()->addWidget(wrapped(u"ledgerSays"_s, Type::Body, Ink::Secondary, said.join(u'\n')));
    content()->addWidget(titled(tr("Key"), m_key));
    content()->addWidget(m_signature);
    auto* cancel = button(u"ledgerCancel"_s, tr("Cancel"));
    addButtons({cancel, m_ok});
    connect(m_key, &QLineEdit::textChanged, this, &LedgerDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_read, m_key->text().trimmed());
        accept();
    });
    m_key->setFocus();
    follow();
}

void LedgerDialog::follow()
{
    const Result<QString> comment = ledgerSignedBy(m_read, m_key->text());
    const bool isUnsigned = !comment && comment.error().detail == u"unsigned";
    m_ok->setEnabled(comment.has_value());
    m_signature->setInk(comment ? Ink::Verified : isUnsigned || !m_key->text().trimmed().isEmpty() ? Ink::Failed : Ink::Secondary);
    if (comment) {
        m_signature->setText(tr("Signed with this key: %1").arg(*comment));
    } else if (isUnsigned) {
        m_signature->setText(holdRefusal(comment.error()));
    } else if (m_key->text().trimmed().isEmpty()) {
        m_signature->setText(m_read.ledger.key.isEmpty() ? tr("It is signed, and does not say with which key.") : tr("It says that it is signed with %1. Compare that with what you were told.").arg(m_read.ledger.key));
    } else {
        m_signature->setText(holdRefusal(comment.error()));
    }
}

} // namespace cf::ui
