import { Link as AkselLink, BodyLong, Heading, InfoCard } from '@navikt/ds-react';
import { Link } from 'react-router';
import { sides } from '../../../shared/person/roles.ts';
import { useText } from '../../language/use-text.ts';

const Roles = () => {
  const { rolesTitle, roles } = useText('front');
  return (
    <section className="stack">
      <Heading level="2" size="large">
        {rolesTitle}
      </Heading>
      <ul className="plain-list cards">
        {sides.map((side) => (
          <li key={side} className="side stack">
            <Heading level="3" size="small">
              {roles[side].title}
            </Heading>
            <BodyLong>{roles[side].body}</BodyLong>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Steps = () => {
  const { stepsTitle, steps } = useText('front');
  return (
    <section className="stack narrow">
      <Heading level="2" size="large">
        {stepsTitle}
      </Heading>
      <ol className="steps">
        {steps.map(({ title, body }) => (
          <li key={title}>
            <Heading level="3" size="xsmall">
              {title}
            </Heading>
            <BodyLong>{body}</BodyLong>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Told to everybody before they sign up. */
const PublicNotice = () => {
  const { noticeTitle, notice } = useText('front');
  return (
    <InfoCard className="narrow" data-color="info">
      <InfoCard.Header>
        <InfoCard.Title as="h2">{noticeTitle}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>{notice}</InfoCard.Content>
    </InfoCard>
  );
};

/** What the front page tells below its first screen. */
export const FrontMore = () => {
  const text = useText('front');
  return (
    <>
      <Roles />
      <Steps />
      <section className="stack narrow">
        <Heading level="2" size="large">
          {text.openTitle}
        </Heading>
        <BodyLong>{text.open}</BodyLong>
        <AkselLink as={Link} to="/how-matching-works" className="start">
          {text.howLink}
        </AkselLink>
      </section>
      <PublicNotice />
    </>
  );
};
