#include "ui/holds/hold_again_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

HoldAgainDialog::HoldAgainDialog(QWidget* window, const HoldBook& book, const QString& until)
    : Overlay(window, u"holdAgainDialog"_s, tr("Hold again"), 560)
    , m_reason(lineField(u"holdAgainReason"_s, tr("what happened since the release"), 1'000))
    , m_ok(button(u"holdAgainOk"_s, tr("Hold these letters again"), u"hold"_s, Emphasis::Primary))
{
    setKept(true);
    content()->addWidget(wrapped({}, Type::BodyStrong, Ink::Fact, tr("%1  %2").arg(book.kept.matter.number, book.kept.matter.name)));
    const QStringList consequences{tr("%Ln letters are asked of their repositories once more, without another approval.", nullptr, int(book.matrix.letters)),
                                   tr("Its cooling-off lasts until %1. What was destroyed meanwhile is told as lost when it is read back.").arg(until)};
    content()->addWidget(wrapped(u"holdAgainConsequences"_s, Type::Body, Ink::Secondary, consequences.join(u'\n')));
    content()->addWidget(titled(tr("Reason"), m_reason));
    auto* cancel = button(u"holdAgainCancel"_s, tr("Cancel"));
    addButtons({cancel, m_ok});
    m_ok->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) { m_ok->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_reason->text().trimmed());
        accept();
    });
    m_reason->setFocus();
}

} // namespace cf::ui
