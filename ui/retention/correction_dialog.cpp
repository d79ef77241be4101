#include "ui/retention/correction_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

CorrectionDialog::CorrectionDialog(QWidget* window, const QString& what, const QStringList& classes)
    : Overlay(window, u"correctionDialog"_s, tr("Correct the class"), 560)
    , m_class(lineField(u"correctionClass"_s, tr("as the repository calls it: %1").arg(classes.value(0)), 255))
    , m_reason(lineField(u"correctionReason"_s, tr("why it is another one"), 1'000))
    , m_ok(button(u"correctionOk"_s, tr("Correct"), {}, Emphasis::Primary))
{
    setKept(true);
    auto* completer = new QCompleter(classes, m_class);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_class->setCompleter(completer);
    content()->addWidget(wrapped(u"correctionWhat"_s, Type::Body, Ink::Secondary, what));
    content()->addWidget(titled(tr("Class"), m_class));
    content()->addWidget(titled(tr("Reason"), m_reason));
    auto* cancel = button(u"correctionCancel"_s, tr("Cancel"));
    addButtons({cancel, m_ok});
    const auto follow = [this] { m_ok->setEnabled(!m_class->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty()); };
    connect(m_class, &QLineEdit::textChanged, this, follow);
    connect(m_reason, &QLineEdit::textChanged, this, follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT corrected(m_class->text().trimmed(), m_reason->text().trimmed());
        accept();
    });
    follow();
    m_class->setFocus();
}

} // namespace cf::ui
