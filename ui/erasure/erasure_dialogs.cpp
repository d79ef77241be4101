#include "ui/erasure/erasure_dialogs.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::ui {

ErasureRequestDialog::ErasureRequestDialog(QWidget* window, QDate today)
    : Overlay(window, u"erasureRequestDialog"_s, tr("A request to be erased"), 600)
    , m_customers(lineField(u"erasureCustomers"_s, tr("ids of the customer, also former ones, parted by commas"), 1'000))
    , m_reference(lineField(u"erasureReference"_s, tr("the number it is known by, nobody's name"), 120))
    , m_received(new QDateEdit(today))
    , m_ground(new QComboBox)
    , m_ok(button(u"erasureRequestOk"_s, tr("Take in"), {}, Emphasis::Primary))
{
    setKept(true);
    m_received->setObjectName(u"erasureReceived"_s);
    m_received->setMaximumDate(today);
    m_received->setCalendarPopup(true);
    m_ground->setObjectName(u"erasureGround"_s);
    m_ground->addItem(tr("not said"), QString());
    for (const auto& [letter, words] : {std::pair(u"a"_s, tr("(a) no longer necessary")), {u"b"_s, tr("(b) consent withdrawn")}, {u"c"_s, tr("(c) objected")}, {u"d"_s, tr("(d) unlawfully processed")},
                                        {u"e"_s, tr("(e) a law demands it")}, {u"f"_s, tr("(f) offered to a child")}}) {
        m_ground->addItem(words, letter);
    }
    content()->addWidget(wrapped(u"erasureRequestWhat"_s, Type::Body, Ink::Secondary,
                                 tr("All letters under these ids are judged: what something keeps stays and its use is restricted, the rest is erased once somebody else approved it. It is to be answered within a month.")));
    content()->addWidget(titled(tr("Customer"), m_customers));
    content()->addWidget(titled(tr("Reference"), m_reference));
    content()->addWidget(titled(tr("Received"), m_received));
    content()->addWidget(titled(tr("Ground, GDPR art. 17(1)"), m_ground));
    auto* cancel = button(u"erasureRequestCancel"_s, tr("Cancel"));
    addButtons({cancel, m_ok});
    const auto follow = [this] { m_ok->setEnabled(!m_customers->text().trimmed().isEmpty() && !m_reference->text().trimmed().isEmpty()); };
    connect(m_customers, &QLineEdit::textChanged, this, follow);
    connect(m_reference, &QLineEdit::textChanged, this, follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        static const QRegularExpression parting(u"[,;]"_s);
        Q_EMIT taken({newErasureId(), m_reference->text().trimmed(), m_received->date(), m_ground->currentData().toString()}, m_customers->text().split(parting, Qt::SkipEmptyParts));
        accept();
    });
    follow();
    m_customers->setFocus();
}

ErasureWordsDialog::ErasureWordsDialog(QWidget* window, const QString& title, const QString& what, const QString& hint)
    : Overlay(window, u"erasureWordsDialog"_s, title, 560)
    , m_words(lineField(u"erasureWords"_s, hint, 1'000))
    , m_ok(button(u"erasureWordsOk"_s, title, {}, Emphasis::Primary))
{
    setKept(true);
    content()->addWidget(wrapped(u"erasureWordsWhat"_s, Type::Body, Ink::Secondary, what));
    content()->addWidget(titled(hint, m_words));
    auto* cancel = button(u"erasureWordsCancel"_s, tr("Cancel"));
    addButtons({cancel, m_ok});
    const auto follow = [this] { m_ok->setEnabled(!m_words->text().trimmed().isEmpty()); };
    connect(m_words, &QLineEdit::textChanged, this, follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT said(m_words->text().trimmed());
        accept();
    });
    follow();
    m_words->setFocus();
}

} // namespace cf::ui
