#include "support/applied.h"
#include "support/builders.h"
#include "support/text.h"
#include "ui/contracts/contract_draft.h"

#include <QTest>

using namespace seatkeeper;
using namespace seatkeeper::test;

/// What the forms open with, and what comes of what is typed into them.
class TestContractDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWithWhatSuggestsItself();
    void followsAChoice();
    void makesAChange_data();
    void makesAChange();
    void addsASubscriptionWithItsEntitlements();
    void setsTheRateWithAnEntitlement();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void asksForWhatIsMissing();
    void findsADayThatFits();
    void namesWhomItMixesWithLongest();
    void endsWhatRenewsItself();
    void saysWhyItIsRefused_data();
    void saysWhyItIsRefused();
    void seesAGap();
    void knowsWhenNothingDiffers_data();
    void knowsWhenNothingDiffers();
};

namespace {

const Language& english()
{
    static const Language language(LanguageCode::English);
    return language;
}

QDate today()
{
    return {2026, 11, 24};
}

Tenant tenant()
{
    return TenantBuilder()
        .with(SubscriptionBuilder("A")
                  .terms("2022-02-01..2027-01-31")
                  .line(UsageType::StandardAgent, 90, "2022-02-01..")
                  .rate(UsageType::StandardAgent, "92.50"))
        .with(SubscriptionBuilder("B").terms("2024-11-15..2027-11-14 2028-01-01..").suspended("2026-11-01..2026-12-31"))
        .with(PersonBuilder("one@x").holds("A"))
        .build();
}

/// A form that was opened about a subscription (or none), with some fields typed over: `starts=31-1-27; ends=`.
ContractDraft draft(ContractAct act, const char* id, const QString& typed)
{
    const Tenant all = tenant();
    ContractDraft result = newDraft(act, all, all.find(QString(id)), UsageType::StandardAgent, today(), english());
    const std::map<QString, ContractField> fields{
        {"id", ContractField::Id},
        {"name", ContractField::Name},
        {"starts", ContractField::Starts},
        {"ends", ContractField::Ends},
        {"quantity", ContractField::Quantity},
        {"rate", ContractField::OverageRate},
        {"type", ContractField::Type},
        {"model", ContractField::LicensingModel},
        {"notice", ContractField::NoticeDays},
        {"created", ContractField::Created},
        {"auto", ContractField::AutoRenew},
        {"term", ContractField::Term},
    };
    for (const QString& part : typed.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf('=');
        result.values[{fields.at(part.left(equals)), {}}] = part.mid(equals + 1);
    }
    return result;
}

CheckedContract checked(const ContractDraft& draft)
{
    return check(draft, tenant(), {today(), english().locale()});
}

} // namespace

void TestContractDraft::opensWithWhatSuggestsItself()
{
    const auto value = [](ContractAct act, const char* id, ContractField field) {
        return draft(act, id, {}).value({field, {}});
    };
    QCOMPARE(value(ContractAct::Renew, "A", ContractField::Starts), QString("1 Feb 2027"));
    QCOMPARE(value(ContractAct::Renew, "A", ContractField::Ends), QString("31 Jan 2032"));
    QCOMPARE(value(ContractAct::Add, "", ContractField::LicensingModel), QString("concurrent"));
    QCOMPARE(value(ContractAct::End, "A", ContractField::Ends), QString("31 Jan 2027")); // as it ends anyway
    QCOMPARE(value(ContractAct::ChangeTerm, "B", ContractField::Term), QString("2024-11-15"));
    QCOMPARE(value(ContractAct::ChangeTerm, "B", ContractField::Ends), QString("14 Nov 2027"));
    QCOMPARE(value(ContractAct::ChangeQuantity, "A", ContractField::Quantity), QString("90"));
    QCOMPARE(value(ContractAct::SetRate, "A", ContractField::OverageRate), QString("92.50"));
    QCOMPARE(value(ContractAct::Remove, "A", ContractField::Ends), QString());
}

void TestContractDraft::followsAChoice()
{
    const Tenant all = tenant();
    const Subscription& b = *all.find(u"B");
    const ContractDraft term =
        withChoice(draft(ContractAct::ChangeTerm, "B", "term=2028-01-01"), ContractField::Term, b, today(), english());
    QCOMPARE(term.value({ContractField::Starts, {}}), QString("1 Jan 2028"));
    QCOMPARE(term.value({ContractField::Ends, {}}), QString());
    const ContractDraft type = withChoice(draft(ContractAct::ChangeQuantity, "A", "type=ivr"), ContractField::Type,
                                          *all.find(u"A"), today(), english());
    QCOMPARE(type.value({ContractField::Quantity, {}}), QString());
}

void TestContractDraft::makesAChange_data()
{
    QTest::addColumn<ContractDraft>("typed");
    QTest::addColumn<QString>("terms"); // of the subscription afterwards
    QTest::addColumn<QString>("lines");
    const QString lines = QStringLiteral("standard-agent 90 2022-02-01..");
    const QString terms = QStringLiteral("2022-02-01..2027-01-31");
    QTest::newRow("renew as suggested") << draft(ContractAct::Renew, "A", "") << terms + " 2027-02-01..2032-01-31"
                                        << lines;
    QTest::newRow("renew with no last day")
        << draft(ContractAct::Renew, "A", "ends=") << terms + " 2027-02-01.." << lines;
    QTest::newRow("another last day") << draft(ContractAct::ChangeTerm, "A", "ends=31 dec 2026")
                                      << "2022-02-01..2026-12-31" << lines;
    QTest::newRow("end in 60 days") << draft(ContractAct::End, "A", "ends=+60") << "2022-02-01..2027-01-23" << lines;
    QTest::newRow("a quantity from a day")
        << draft(ContractAct::ChangeQuantity, "A", "quantity=1,000; starts=1-1-27") << terms
        << "standard-agent 90 2022-02-01..2026-12-31, standard-agent 1000 2027-01-01..";
    QTest::newRow("one more type") << draft(ContractAct::AddEntitlement, "A",
                                            "type=wfo; quantity=0; ends=31-12-26; rate=")
                                   << terms << lines + ", wfo 0 2026-11-24..2026-12-31";
    QTest::newRow("no more of a type") << draft(ContractAct::EndEntitlement, "A", "ends=30-11-26") << terms
                                       << "standard-agent 90 2022-02-01..2026-11-30";
}

void TestContractDraft::makesAChange()
{
    QFETCH(const ContractDraft, typed);
    QFETCH(const QString, terms);
    const CheckedContract done = checked(typed);
    QVERIFY(done.canSave());
    const Subscription& a = *done.after->find(u"A");
    QStringList ranges;
    for (const DateRange& term : a.terms)
        ranges.push_back(textOf(std::optional(term)));
    QCOMPARE(ranges.join(' '), terms);
    QTEST(linesText(a), "lines");
}

void TestContractDraft::addsASubscriptionWithItsEntitlements()
{
    ContractDraft typed = draft(ContractAct::Add, "", "id= Sub9 ; name=Nine; starts=1-1-27; ends=31-12-27");
    typed.values[{ContractField::Quantity, UsageType::AiAgent}] = "12";
    typed.values[{ContractField::OverageRate, UsageType::AiAgent}] = "205,5";
    const CheckedContract done = checked(typed);
    QVERIFY(done.canSave());
    const Subscription& added = *done.after->find(u"Sub9");
    QCOMPARE(added.name, QString("Nine"));
    QCOMPARE(added.terms, ranges("2027-01-01..2027-12-31"));
    QCOMPARE(linesText(added), QString("ai-agent 12 2027-01-01.."));
    QCOMPARE(added.rates.at(indexOf(UsageType::AiAgent))->toString(), QString("205.5"));
    QCOMPARE(done.changes.size(), 1U);
}

void TestContractDraft::setsTheRateWithAnEntitlement()
{
    const CheckedContract done = checked(draft(ContractAct::AddEntitlement, "A", "type=ivr; quantity=5; rate=36.00"));
    QCOMPARE(done.changes.size(), 2U);
    QCOMPARE(done.after->find(u"A")->rates.at(indexOf(UsageType::Ivr))->toString(), QString("36.00"));
}

void TestContractDraft::saysWhatCannotBeRead_data()
{
    QTest::addColumn<ContractDraft>("typed");
    QTest::addColumn<FieldProblem>("problem");
    using Kind = FieldProblem::Kind;
    QTest::newRow("no day") << draft(ContractAct::End, "A", "ends=31 feb")
                            << FieldProblem{{ContractField::Ends, {}}, Kind::NotADay, "31 feb"};
    QTest::newRow("no number") << draft(ContractAct::ChangeQuantity, "A", "quantity=ten")
                               << FieldProblem{{ContractField::Quantity, {}}, Kind::NotANumber, "ten"};
    QTest::newRow("no price") << draft(ContractAct::SetRate, "A", "rate=free")
                              << FieldProblem{{ContractField::OverageRate, {}}, Kind::NotARate, "free"};
    QTest::newRow("the wrong way round") << draft(ContractAct::Renew, "A", "starts=2-2-27; ends=1-2-27")
                                         << FieldProblem{{ContractField::Ends, {}}, Kind::EndsBeforeStarts, {}};
    QTest::newRow("nothing where something has to be")
        << draft(ContractAct::Suspend, "A", "starts=") << FieldProblem{{ContractField::Starts, {}}, Kind::Missing, {}};
}

void TestContractDraft::saysWhatCannotBeRead()
{
    QFETCH(const ContractDraft, typed);
    QFETCH(const FieldProblem, problem);
    const CheckedContract done = checked(typed);
    QCOMPARE(done.problems, std::vector{problem});
    QVERIFY(!done.canSave() && done.changes.empty() && !done.refusal);
}

void TestContractDraft::asksForWhatIsMissing()
{
    const CheckedContract done = checked(draft(ContractAct::Add, "", "starts="));
    QCOMPARE(done.problems.size(), 2U);
    QCOMPARE(done.problems.at(0).field.field, ContractField::Id);
    QCOMPARE(done.problems.at(1).field.field, ContractField::Starts);
}

void TestContractDraft::findsADayThatFits()
{
    const auto fits = [](const QString& typed) {
        const CheckedContract done = checked(draft(ContractAct::Add, "", "id=N; model=named; " + typed));
        return done.refusal && done.refusal->code == ErrorCode::MixedLicensing ? textOf(done.fits) : accepted;
    };
    // A is in the way through January, B through 14 November 2027 and again from 2028 on.
    QCOMPARE(fits("starts=1-1-27; ends=31-12-27"), QString("2027-11-15"));
    QCOMPARE(fits("starts=1-1-27; ends=14-11-27"), nobody);
    QCOMPARE(fits("starts=1-1-27"), nobody);
    QCOMPARE(fits("starts=15-11-27; ends=31-12-27"), accepted);
}

void TestContractDraft::namesWhomItMixesWithLongest()
{
    const CheckedContract done =
        checked(draft(ContractAct::Add, "", "id=N; model=named; starts=1-1-27; ends=31-12-27"));
    QVERIFY(done.refusal && done.fits);
    const std::vector<Argument>& arguments = done.refusal->arguments;
    QVERIFY(arguments.at(2) == Argument(QStringLiteral("B")));
    QVERIFY(arguments.at(4) == Argument(day("2027-01-01")));
    QVERIFY(arguments.at(5) == Argument(day("2027-11-14")));
    QCOMPARE(done.fits->addDays(-1), day("2027-11-14"));
}

/// Where it ends on that day anyway there is nothing to save. Where it would renew itself there is: the change that
/// ends a term says nothing of its renewal, so that a second one does.
void TestContractDraft::endsWhatRenewsItself()
{
    const auto end = [](const SubscriptionBuilder& subscription) {
        const Tenant all = TenantBuilder().with(subscription).build();
        const ContractDraft typed = newDraft(ContractAct::End, all, all.find(u"A"), {}, today(), english());
        return check(typed, all, {today(), english().locale()});
    };
    const CheckedContract once = end(SubscriptionBuilder("A").terms("2022-02-01..2027-01-31"));
    QVERIFY(once.changes.empty());
    const CheckedContract renewing = end(SubscriptionBuilder("A").terms("2022-02-01..2027-01-31").autoRenews());
    QCOMPARE(renewing.changes.size(), 2U);
    QVERIFY(std::holds_alternative<EndSubscription>(renewing.changes.front()));
    QVERIFY(renewing.after);
    QVERIFY(!renewing.after->find(u"A")->autoRenew);
}

void TestContractDraft::saysWhyItIsRefused_data()
{
    QTest::addColumn<ContractDraft>("typed");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("an id that is there") << draft(ContractAct::Add, "", "id=a") << ErrorCode::SubscriptionTaken;
    QTest::newRow("a day in another term") << draft(ContractAct::Renew, "A", "starts=31-1-27") << ErrorCode::Overlap;
    QTest::newRow("an end outside of all terms")
        << draft(ContractAct::End, "A", "ends=1-2-27") << ErrorCode::NoTermThere;
    QTest::newRow("not suspended") << draft(ContractAct::Resume, "A", "") << ErrorCode::NoSuspensionThere;
    QTest::newRow("a type twice") << draft(ContractAct::AddEntitlement, "A", "quantity=1") << ErrorCode::Overlap;
    QTest::newRow("mixing") << draft(ContractAct::EditDetails, "A", "model=named") << ErrorCode::MixedLicensing;
    QTest::newRow("in use") << draft(ContractAct::Remove, "A", "") << ErrorCode::SubscriptionInUse;
}

void TestContractDraft::saysWhyItIsRefused()
{
    QFETCH(const ContractDraft, typed);
    const CheckedContract done = checked(typed);
    QVERIFY(done.refusal.has_value());
    QTEST(done.refusal->code, "code");
    QVERIFY(!done.canSave());
}

void TestContractDraft::seesAGap()
{
    QVERIFY(!checked(draft(ContractAct::Renew, "A", "")).gap);
    QCOMPARE(checked(draft(ContractAct::Renew, "A", "starts=1-3-27")).gap,
             std::optional(range("2027-02-01..2027-02-28")));
    QVERIFY(!checked(draft(ContractAct::ChangeTerm, "A", "ends=31-12-26")).gap); // its own days are no gap
    QCOMPARE(checked(draft(ContractAct::ChangeTerm, "B", "term=2028-01-01; starts=1-2-28; ends=")).gap,
             std::optional(range("2027-11-15..2028-01-31")));
}

void TestContractDraft::knowsWhenNothingDiffers_data()
{
    QTest::addColumn<ContractDraft>("typed");
    QTest::newRow("details") << draft(ContractAct::EditDetails, "A", "");
    QTest::newRow("a term") << draft(ContractAct::ChangeTerm, "A", "");
    QTest::newRow("a quantity") << draft(ContractAct::ChangeQuantity, "A", "");
    QTest::newRow("a rate") << draft(ContractAct::SetRate, "A", "");
}

void TestContractDraft::knowsWhenNothingDiffers()
{
    QFETCH(const ContractDraft, typed);
    const CheckedContract done = checked(typed);
    QVERIFY(!done.canSave() && done.changes.empty() && done.problems.empty() && !done.refusal);
    const CheckedContract named = checked(draft(ContractAct::EditDetails, "A", "name=X; notice=90; auto=yes"));
    QCOMPARE(named.after->find(u"A")->noticeDays, std::optional(90));
    QVERIFY(named.after->find(u"A")->autoRenew);
}

QTEST_APPLESS_MAIN(TestContractDraft)
#include "test_contract_draft.moc"
