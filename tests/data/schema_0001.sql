BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE closure (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	closed_on DATE, 
	name VARCHAR NOT NULL, 
	closure_kind VARCHAR NOT NULL, 
	CONSTRAINT pk_closure PRIMARY KEY (id)
);
CREATE INDEX ix_closure_name ON closure (name);
CREATE TABLE "conflict" (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	candidates VARCHAR NOT NULL, 
	CONSTRAINT pk_conflict PRIMARY KEY (record_id, field)
);
CREATE TABLE draft (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	typed_at VARCHAR NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (record_kind, record_id, field)
);
CREATE TABLE local_state (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_local_state PRIMARY KEY (name)
);
CREATE TABLE period (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	period_kind VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	due_on DATE, 
	issued_on DATE, 
	CONSTRAINT pk_period PRIMARY KEY (id)
);
CREATE INDEX ix_period_name ON period (name);
CREATE TABLE revision (
	id VARCHAR NOT NULL, 
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	parents VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	previous VARCHAR NOT NULL, 
	clock INTEGER NOT NULL, 
	change_set VARCHAR NOT NULL, 
	officer VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	undoes VARCHAR NOT NULL, 
	verb VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	field_values VARCHAR, 
	values_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_revision PRIMARY KEY (id)
);
CREATE INDEX ix_revision_change_set ON revision (change_set);
CREATE INDEX ix_revision_clock ON revision (clock);
CREATE INDEX ix_revision_device_sequence ON revision (device, sequence);
CREATE INDEX ix_revision_record_id ON revision (record_id);
CREATE TABLE setting (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
CREATE INDEX ix_setting_name ON setting (name);
CREATE TABLE team (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
CREATE INDEX ix_team_name ON team (name);
CREATE TABLE waiting_revision (
	id VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	waits_for VARCHAR NOT NULL, 
	CONSTRAINT pk_waiting_revision PRIMARY KEY (id)
);
CREATE TABLE officer (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	team_id CHAR(32), 
	email VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	CONSTRAINT pk_officer PRIMARY KEY (id), 
	CONSTRAINT fk_officer_team_id_team FOREIGN KEY(team_id) REFERENCES team (id)
);
CREATE INDEX ix_officer_name ON officer (name);
CREATE INDEX ix_officer_team_id ON officer (team_id);
CREATE TABLE provider (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	trading_name VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	service_types VARCHAR NOT NULL, 
	company_number VARCHAR NOT NULL, 
	charity_number VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	CONSTRAINT pk_provider PRIMARY KEY (id), 
	CONSTRAINT fk_provider_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_provider_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id)
);
CREATE INDEX ix_provider_council_ref ON provider (council_ref);
CREATE INDEX ix_provider_deputy_id ON provider (deputy_id);
CREATE INDEX ix_provider_name ON provider (name);
CREATE INDEX ix_provider_officer_id ON provider (officer_id);
CREATE INDEX ix_provider_regulator_id ON provider (regulator_id);
CREATE TABLE contract (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	reference VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	description VARCHAR NOT NULL, 
	department VARCHAR NOT NULL, 
	service_type VARCHAR NOT NULL, 
	lots VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	review_on DATE, 
	awarded_on DATE, 
	term_words VARCHAR NOT NULL, 
	notice_days INTEGER, 
	value_pence INTEGER, 
	annual_value_pence INTEGER, 
	irrecoverable_vat_pence INTEGER, 
	currency VARCHAR NOT NULL, 
	procurement VARCHAR NOT NULL, 
	regime VARCHAR NOT NULL, 
	is_light_touch BOOLEAN, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	funders VARCHAR NOT NULL, 
	co_commissioners VARCHAR NOT NULL, 
	payment_terms VARCHAR NOT NULL, 
	cpv VARCHAR NOT NULL, 
	notice_id VARCHAR NOT NULL, 
	tier VARCHAR NOT NULL, 
	risk VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	lead_commissioner VARCHAR NOT NULL, 
	kpi_set VARCHAR NOT NULL, 
	has_annual_visit BOOLEAN, 
	performance VARCHAR NOT NULL, 
	volume_sensitive VARCHAR NOT NULL, 
	corrective_measures VARCHAR NOT NULL, 
	dpia_on DATE, 
	continuity_plan_on DATE, 
	exit_plan_on DATE, 
	CONSTRAINT pk_contract PRIMARY KEY (id), 
	CONSTRAINT fk_contract_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contract_deputy_id ON contract (deputy_id);
CREATE INDEX ix_contract_notice_id ON contract (notice_id);
CREATE INDEX ix_contract_officer_id ON contract (officer_id);
CREATE INDEX ix_contract_provider_id ON contract (provider_id);
CREATE INDEX ix_contract_reference ON contract (reference);
CREATE TABLE location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	type VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	places INTEGER, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	regulator_page VARCHAR NOT NULL, 
	area VARCHAR NOT NULL, 
	area_code VARCHAR NOT NULL, 
	longitude VARCHAR NOT NULL, 
	latitude VARCHAR NOT NULL, 
	CONSTRAINT pk_location PRIMARY KEY (id), 
	CONSTRAINT fk_location_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_location_council_ref ON location (council_ref);
CREATE INDEX ix_location_name ON location (name);
CREATE INDEX ix_location_provider_id ON location (provider_id);
CREATE INDEX ix_location_regulator_id ON location (regulator_id);
CREATE TABLE break (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	breaks_on DATE, 
	who_may VARCHAR NOT NULL, 
	notice_days INTEGER, 
	served_on DATE, 
	CONSTRAINT pk_break PRIMARY KEY (id), 
	CONSTRAINT fk_break_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_break_contract_id ON break (contract_id);
CREATE TABLE contact (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	location_id CHAR(32), 
	telephone VARCHAR NOT NULL, 
	out_of_hours VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_contact_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contact_location_id ON contact (location_id);
CREATE INDEX ix_contact_name ON contact (name);
CREATE INDEX ix_contact_provider_id ON contact (provider_id);
CREATE TABLE contract_location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	validated_on DATE, 
	CONSTRAINT pk_contract_location PRIMARY KEY (id), 
	CONSTRAINT fk_contract_location_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_contract_location_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_contract_location_contract_id ON contract_location (contract_id);
CREATE INDEX ix_contract_location_location_id ON contract_location (location_id);
CREATE TABLE document (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	reference VARCHAR NOT NULL, 
	issued_on DATE, 
	expires_on DATE, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_document_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_document_contract_id ON document (contract_id);
CREATE INDEX ix_document_provider_id ON document (provider_id);
CREATE INDEX ix_document_reference ON document (reference);
CREATE TABLE extension (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	months INTEGER, 
	starts_on DATE, 
	decided_by VARCHAR NOT NULL, 
	decide_by_on DATE, 
	exercised_on DATE, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_extension PRIMARY KEY (id), 
	CONSTRAINT fk_extension_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_extension_contract_id ON extension (contract_id);
CREATE TABLE frequency_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	activity VARCHAR NOT NULL, 
	every_months INTEGER, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_frequency_change PRIMARY KEY (id), 
	CONSTRAINT fk_frequency_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_frequency_change_contract_id ON frequency_change (contract_id);
CREATE TABLE note (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	happened_on DATE, 
	source VARCHAR NOT NULL, 
	triage VARCHAR NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_note_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_note_contract_id ON note (contract_id);
CREATE INDEX ix_note_provider_id ON note (provider_id);
CREATE TABLE obligation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	obligation_kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	issued_on DATE, 
	issued_due_on DATE, 
	done_on DATE, 
	waived_on DATE, 
	CONSTRAINT pk_obligation PRIMARY KEY (id), 
	CONSTRAINT fk_obligation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_obligation_contract_id ON obligation (contract_id);
CREATE TABLE rating (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	location_id CHAR(32), 
	rated_on DATE, 
	area VARCHAR NOT NULL, 
	rating VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_rating PRIMARY KEY (id), 
	CONSTRAINT fk_rating_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_rating_location_id ON rating (location_id);
CREATE TABLE tier_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	tier VARCHAR NOT NULL, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_tier_change PRIMARY KEY (id), 
	CONSTRAINT fk_tier_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_tier_change_contract_id ON tier_change (contract_id);
CREATE TABLE variation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	number VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	proposer VARCHAR NOT NULL, 
	consulted_on DATE, 
	evidence VARCHAR NOT NULL, 
	compliance_checked_on DATE, 
	cost_effect_pence INTEGER, 
	authorised_by VARCHAR NOT NULL, 
	authorised_on DATE, 
	sent_on DATE, 
	signed_on DATE, 
	effective_on DATE, 
	CONSTRAINT pk_variation PRIMARY KEY (id), 
	CONSTRAINT fk_variation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_variation_contract_id ON variation (contract_id);
CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, record_id UNINDEXED, title, body, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO "alembic_version" ("version_num") VALUES ('0001');
INSERT INTO "closure" ("id", "heads", "is_binned", "is_disputed", "closed_on", "name", "closure_kind") VALUES ('01a20263ecc0713db89cc654ec98dd77', '03dbb1f3799caab4f5afc1eb280f0560e94838838116ec5bad0d0777a1595e0d', 0, 0, '2026-04-03', 'Name of it''s own', 'Council closure');
INSERT INTO "conflict" ("record_kind", "record_id", "field", "candidates") VALUES ('provider', '01a20263ecb375268fda6c3bf7066e24', 'name', '[["0ee1b7ec5936610bcd03df6b92cf7a763b2d22435979d2146fdfdfda656aedac","Łódź House"],["9b90a5c403e718050d784232ef4315faa2ef218cc3b451badf0c99afb4110867","Lodz House"]]');
INSERT INTO "draft" ("record_kind", "record_id", "field", "content", "typed_at") VALUES ('note', '01a20263ecbf75bd99c84c225152b317', 'text', 'Half a w', '2026-04-01T09:00:00+00:00');
INSERT INTO "local_state" ("name", "value") VALUES ('device', '01a20263ec92714aa123367ba3c22091');
INSERT INTO "local_state" ("name", "value") VALUES ('chain', '22 116328628224000021 db4d94c9ce98dd1f5ec2d818de86f113e46a330a0ea560b73ade5cc905868e83');
INSERT INTO "period" ("id", "heads", "is_binned", "is_disputed", "name", "period_kind", "starts_on", "ends_on", "due_on", "issued_on") VALUES ('01a20263ecc0713db89cc653ac3f24fd', '7d6c0ce15e46edc6992dfa46f2f0d4f67796b4752d5b5d43aa939052595f825d', 0, 0, 'Name of it''s own', 'month', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ba4bc3e03a28fdcc2ca3d21d8e16df4e16c2b4f2fdbc08414eea4bc84bb94a12', 'team', '01a20263ecaf7201a5646fb592b14e75', '', '01a20263ec92714aa123367ba3c22091', 1, '', 116328628224000000, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '7b78321835289662', '{"email":"E-mail of it''s own","name":"Name of it''s own"}', 'c6029da4de43307b595d81a422dba907e56b1c1b8c2edc15f36f2f8e5534a11f');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('d605b942cec45cd37265050ef4c29b4959d78fb504207e4c9a2fdfe0e138acee', 'officer', '01a20263ecb272a49ee8a3b0aa884ef9', '', '01a20263ec92714aa123367ba3c22091', 2, 'ba4bc3e03a28fdcc2ca3d21d8e16df4e16c2b4f2fdbc08414eea4bc84bb94a12', 116328628224000001, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '3a2b2dc5911dc927', '{"email":"E-mail of it''s own","name":"Name of it''s own","role":"Contract monitoring officer","team_id":"01a20263ecaf7201a5646fb592b14e75","telephone":"Telephone of it''s own"}', '5dae282fef289808e67b0c38f1c887f7c07c9010fecf351036158fb597a15d75');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('96e1bdf7caf0341bd31ae957c3db613b3ca30d0b29058290675733474249853d', 'provider', '01a20263ecb375268fda6c3bf7066e24', '', '01a20263ec92714aa123367ba3c22091', 3, 'd605b942cec45cd37265050ef4c29b4959d78fb504207e4c9a2fdfe0e138acee', 116328628224000002, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', 'f4cec7ecbca1a7a6', '{"address":"Address of it''s own","charity_number":"Charity number of it''s own","company_number":"Company number of it''s own","council_ref":"Council''s own reference of it''s own","deputy_id":"01a20263ecb272a49ee8a3b0aa884ef9","email":"E-mail of it''s own","is_sme":true,"is_vcse":true,"name":"Name of it''s own","officer_id":"01a20263ecb272a49ee8a3b0aa884ef9","postcode":"Postcode of it''s own","regulator_id":"Regulator''s provider id of it''s own","service_types":"Service types of it''s own","telephone":"Telephone of it''s own","trading_name":"Trading name of it''s own","website":"Website of it''s own"}', '5fdfc8d1fb2302bfc0265c91d5d6ae936d2e68f95fa2168d62c869b7e470b46d');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f9a9df17fea978849ed8054d648d38f608a4c8b8be071c6187b827cc012aad26', 'location', '01a20263ecb470268699ea801d281864', '', '01a20263ec92714aa123367ba3c22091', 4, '96e1bdf7caf0341bd31ae957c3db613b3ca30d0b29058290675733474249853d', 116328628224000003, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '0ab83c927fc592af', '{"address":"Address of it''s own","area":"Area of it''s own","area_code":"Area code of it''s own","council_ref":"Council''s own reference of it''s own","email":"E-mail of it''s own","latitude":"Latitude of it''s own","longitude":"Longitude of it''s own","name":"Name of it''s own","places":7,"postcode":"Postcode of it''s own","provider_id":"01a20263ecb375268fda6c3bf7066e24","regulator_id":"Regulator''s location id of it''s own","regulator_page":"Regulator''s page of it''s own","telephone":"Telephone of it''s own","type":"Type of it''s own","website":"Website of it''s own"}', '0dbdb40ce1bf4d6f81660e6931dce05654a9b3a38e205dccc4e79957b2384f09');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('5d5a35c93084f35bf23496a8f65f8070ff16e37017724bb3f1b473dbde3872a7', 'rating', '01a20263ecb576c9a770d560a7bf4438', '', '01a20263ec92714aa123367ba3c22091', 5, 'f9a9df17fea978849ed8054d648d38f608a4c8b8be071c6187b827cc012aad26', 116328628224000004, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '6dd89fbac826200a', '{"area":"Area of inspection of it''s own","location_id":"01a20263ecb470268699ea801d281864","rated_on":"2026-04-03","rating":"Rating of it''s own","source":"Source of it''s own"}', 'e0cf2df11d0d8cbe47970590fab645c366f548484be5da0efc18a62ae45907dd');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c87d2b513835e40360e50f91ab7fa2992b41ffd0d9f223374927aa4e4a45108c', 'contract', '01a20263ecb674579cca700858924f5b', '', '01a20263ec92714aa123367ba3c22091', 6, '5d5a35c93084f35bf23496a8f65f8070ff16e37017724bb3f1b473dbde3872a7', 116328628224000005, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '961ea5e449b8bd2b', '{"annual_value_pence":123450,"awarded_on":"2026-04-03","co_commissioners":"Co-commissioners of it''s own","continuity_plan_on":"2026-04-03","corrective_measures":"Corrective measures available of it''s own","cpv":"CPV code of it''s own","currency":"Currency of it''s own","department":"Department of it''s own","deputy_id":"01a20263ecb272a49ee8a3b0aa884ef9","description":"Description of it''s own","dpia_on":"2026-04-03","ends_on":"2026-04-03","exit_plan_on":"2026-04-03","funders":"Funders and split of it''s own","has_annual_visit":true,"irrecoverable_vat_pence":123450,"is_light_touch":true,"is_sme":true,"is_vcse":true,"kpi_set":"KPI set of it''s own","lead_commissioner":"Lead commissioner of it''s own","lots":"Lots or pathways of it''s own","notice_days":7,"notice_id":"Published notice id of it''s own","officer_id":"01a20263ecb272a49ee8a3b0aa884ef9","payment_terms":"Arrears","performance":"Performance driven","procurement":"Tendered or quoted of it''s own","provider_id":"01a20263ecb375268fda6c3bf7066e24","reference":"Reference of it''s own","regime":"Public Contracts Regulations 2015","review_on":"2026-04-03","risk":"Act","service_type":"Service type of it''s own","starts_on":"2026-04-03","term_words":"Term as written of it''s own","tier":"Strategy tier of it''s own","title":"Title of it''s own","value_pence":123450,"volume_sensitive":"Yes"}', '686fee6664279a968e8c40e1317349ff89f9304213e4de004c4dad4af113e14b');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('3ffdfeed99678edeb4af109e7d50e8645bf29cee21fe5ff5f106aeb8532b2270', 'contact', '01a20263ecb872bfb11a0fb91c3f43f4', '', '01a20263ec92714aa123367ba3c22091', 7, 'c87d2b513835e40360e50f91ab7fa2992b41ffd0d9f223374927aa4e4a45108c', 116328628224000006, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '85afc7c2957ef03b', '{"email":"E-mail of it''s own","location_id":"01a20263ecb470268699ea801d281864","name":"Name of it''s own","out_of_hours":"Out of hours of it''s own","provider_id":"01a20263ecb375268fda6c3bf7066e24","role":"Role of it''s own","telephone":"Telephone of it''s own"}', 'e7a6cb9118bba6311c73d968f02848d9211905b1eadf5e477777d9f8fefae486');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('778accc38aae34b82886e86a7817d412a74b18ec3a68030388e57ecfafdd8b20', 'extension', '01a20263ecb977d9aea9dabe9bc558b9', '', '01a20263ec92714aa123367ba3c22091', 8, '3ffdfeed99678edeb4af109e7d50e8645bf29cee21fe5ff5f106aeb8532b2270', 116328628224000007, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', 'a1b907f1e7ee2775', '{"contract_id":"01a20263ecb674579cca700858924f5b","decide_by_on":"2026-04-03","decided_by":"Who decides of it''s own","exercised_on":"2026-04-03","months":7,"starts_on":"2026-04-03","words":"As written of it''s own"}', '417a446dcb0cc01fe1638bb5dc50c410c5061daef1163e9206163636defabe00');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('201afbe9c3db0d4d72675ca50009913975e0dd44ae464c7b9179ee6f7c2890ec', 'break', '01a20263ecb977d9aea9dabf0843fbe9', '', '01a20263ec92714aa123367ba3c22091', 9, '778accc38aae34b82886e86a7817d412a74b18ec3a68030388e57ecfafdd8b20', 116328628224000008, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '72ae2b6ada4da4ce', '{"breaks_on":"2026-04-03","contract_id":"01a20263ecb674579cca700858924f5b","notice_days":7,"served_on":"2026-04-03","who_may":"Council"}', 'f207c6677a3f82b1f2a7eeea95b80a6e3cdc3e7a03c8c6a522baf452c122fd45');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('6156d4fb68a99c88e5490e2849703759328d91f3498c2251aed83bcae9dd8610', 'variation', '01a20263ecba73a892dd97d9400cadfd', '', '01a20263ec92714aa123367ba3c22091', 10, '201afbe9c3db0d4d72675ca50009913975e0dd44ae464c7b9179ee6f7c2890ec', 116328628224000009, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '9e009f2b7b1d41f7', '{"authorised_by":"Authorised by, role of it''s own","authorised_on":"2026-04-03","compliance_checked_on":"2026-04-03","consulted_on":"2026-04-03","contract_id":"01a20263ecb674579cca700858924f5b","cost_effect_pence":123450,"effective_on":"2026-04-03","evidence":"Evidence of usage or performance of it''s own","number":"Number of it''s own","proposer":"Proposed by of it''s own","sent_on":"2026-04-03","signed_on":"2026-04-03","summary":"What changes of it''s own"}', '908cb3a1d22e5b95b52217385e315fcecb3dc3e5ed0a627d081b6e3d21f75d38');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c9ad6b0305dc487dffcf314f0c96c793989b29c7b80bbab92947d83c0d312a85', 'contract_location', '01a20263ecbb762885770062961f12b4', '', '01a20263ec92714aa123367ba3c22091', 11, '6156d4fb68a99c88e5490e2849703759328d91f3498c2251aed83bcae9dd8610', 116328628224000010, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '948e5d172379f2d4', '{"contract_id":"01a20263ecb674579cca700858924f5b","location_id":"01a20263ecb470268699ea801d281864","validated_on":"2026-04-03"}', '20b2d01e889ce1f2535afed65d1eea77df58a8b7630f91dd7ff9fa2e537780f2');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('21ec57c313f7c50a2931d66b174ca74ac56c801cdaa71ca8ffa2b1e68d72f4ea', 'tier_change', '01a20263ecbb762885770063f8f5d158', '', '01a20263ec92714aa123367ba3c22091', 12, 'c9ad6b0305dc487dffcf314f0c96c793989b29c7b80bbab92947d83c0d312a85', 116328628224000011, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '6451d1db6ba0c1ae', '{"contract_id":"01a20263ecb674579cca700858924f5b","from_on":"2026-04-03","reason":"Reason of it''s own","tier":"Strategy tier of it''s own"}', '1dbcc2f9ba84e001a4a9a06ff992a9f3c385a6fb67b614f32a3d3fc353414d17');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('cf5a1a2fc6462a9b35d2ab9b0b49ea9f5def733e1739e26eac4ae10080d8fa9f', 'frequency_change', '01a20263ecbc723f8a5d8c33055df45b', '', '01a20263ec92714aa123367ba3c22091', 13, '21ec57c313f7c50a2931d66b174ca74ac56c801cdaa71ca8ffa2b1e68d72f4ea', 116328628224000012, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '97e9b24edfa1fa6c', '{"activity":"Activity of it''s own","author":"Decided by of it''s own","contract_id":"01a20263ecb674579cca700858924f5b","every_months":7,"from_on":"2026-04-03","reason":"Reason of it''s own"}', 'a2f31d5ff11e63fa44a96c60320e4dd8de9166211a4d350d2efcf4dac885dcfa');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('bee467e2c7e1bd4b20e640b9db45a06b3c1e2a5b97f3c3a3c02f4f0991fe39a0', 'document', '01a20263ecbe71d9900659cebe8f8797', '', '01a20263ec92714aa123367ba3c22091', 14, 'cf5a1a2fc6462a9b35d2ab9b0b49ea9f5def733e1739e26eac4ae10080d8fa9f', 116328628224000013, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '9a5295d9b198cbda', '{"contract_id":"01a20263ecb674579cca700858924f5b","expires_on":"2026-04-03","issued_on":"2026-04-03","provider_id":"01a20263ecb375268fda6c3bf7066e24","reference":"Reference of it''s own","title":"Document of it''s own"}', 'c52745d6fd652c1cf4ac5c223827af0284b8340f316c33ad312ad992dd9cb0ac');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('fb539bded8f9290fccc32a505bdf57658b064201f78346d1241a37dd177564fe', 'note', '01a20263ecbf75bd99c84c225152b317', '', '01a20263ec92714aa123367ba3c22091', 15, 'bee467e2c7e1bd4b20e640b9db45a06b3c1e2a5b97f3c3a3c02f4f0991fe39a0', 116328628224000014, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '0014c5dd7a9f4663', '{"contract_id":"01a20263ecb674579cca700858924f5b","happened_on":"2026-04-03","provider_id":"01a20263ecb375268fda6c3bf7066e24","source":"Source of it''s own","text":"Note of it''s own","triage":"Act now"}', 'ae9933cc574282bd01a1de207573ab14a3b957262b1b00ebb4b642a96d3a4288');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('7d6c0ce15e46edc6992dfa46f2f0d4f67796b4752d5b5d43aa939052595f825d', 'period', '01a20263ecc0713db89cc653ac3f24fd', '', '01a20263ec92714aa123367ba3c22091', 16, 'fb539bded8f9290fccc32a505bdf57658b064201f78346d1241a37dd177564fe', 116328628224000015, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', 'e3595089d97086eb', '{"due_on":"2026-04-03","ends_on":"2026-04-03","issued_on":"2026-04-03","name":"Name of it''s own","period_kind":"month","starts_on":"2026-04-03"}', '1f754f6fa860f5c0a2d8411cbab81c3864a6d2c4c7d750ce86116680a948ddf0');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('03dbb1f3799caab4f5afc1eb280f0560e94838838116ec5bad0d0777a1595e0d', 'closure', '01a20263ecc0713db89cc654ec98dd77', '', '01a20263ec92714aa123367ba3c22091', 17, '7d6c0ce15e46edc6992dfa46f2f0d4f67796b4752d5b5d43aa939052595f825d', 116328628224000016, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '551760356557535f', '{"closed_on":"2026-04-03","closure_kind":"Council closure","name":"Name of it''s own"}', '85885a31656c0861070b994ca3fef3e1218d916dabcc7a904a43ef2b95ddfe54');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('70b4cdcc6a962bf4c26a56606caeceea424961b82224cfe1d061ae96930de52d', 'obligation', '01a20263ed097367a3d67b8d68554e95', '', '01a20263ec92714aa123367ba3c22091', 18, '03dbb1f3799caab4f5afc1eb280f0560e94838838116ec5bad0d0777a1595e0d', 116328628224000017, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', '4241cd662b35728d', '{"author":"Decided by of it''s own","contract_id":"01a20263ecb674579cca700858924f5b","done_on":"2026-04-03","due_on":"2026-04-03","issued_due_on":"2026-04-03","issued_on":"2026-04-03","key":"Occurrence of it''s own","obligation_kind":"Kind of it''s own","reason":"Reason of it''s own","title":"What of it''s own","waived_on":"2026-04-03"}', '314589065d8d62594b0ef6e19aba805851db1b881494c4e869cf79deb3f7b7c5');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('1efa4cd6c8654fa9f98cc0d84b1f36c6b0e414d8c9c0a0ec69e5521f70e12b79', 'setting', '01a20263ed0a73f7bfc12811345230b6', '', '01a20263ec92714aa123367ba3c22091', 19, '70b4cdcc6a962bf4c26a56606caeceea424961b82224cfe1d061ae96930de52d', 116328628224000018, '01a20263ecaf7201a5646fb486870f6e', 'Officer 1', 'Add one of each', '', '', 'set', 'c0dcd90f5c3ac875', '{"name":"Name of it''s own","value":"Value of it''s own"}', '9730fa1dc75fd16be004378120135317f7bad503975da450c318dcceb57d6413');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('0ee1b7ec5936610bcd03df6b92cf7a763b2d22435979d2146fdfdfda656aedac', 'provider', '01a20263ecb375268fda6c3bf7066e24', '96e1bdf7caf0341bd31ae957c3db613b3ca30d0b29058290675733474249853d', '01a20263ec92714aa123367ba3c22091', 20, '1efa4cd6c8654fa9f98cc0d84b1f36c6b0e414d8c9c0a0ec69e5521f70e12b79', 116328628224000019, '01a20263ed5077d1a16f117a02b5c2ea', 'Officer 1', 'Rename', 'As on its letters', '', 'set', '8c7020f1191f1675', '{"name":"Łódź House"}', '5c47b480ac333b149a88cde70231dcdf406bec088c15945dfe554289d22df87c');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('9b90a5c403e718050d784232ef4315faa2ef218cc3b451badf0c99afb4110867', 'provider', '01a20263ecb375268fda6c3bf7066e24', '96e1bdf7caf0341bd31ae957c3db613b3ca30d0b29058290675733474249853d', '01a20263ecaa7303b68c99355b3ecaab', 1, '', 116328628224000019, '01a20263ed55722682f719d728b1a9aa', 'Officer 1', 'Rename', 'As on its letters', '', 'set', 'c8e87b171fe74f63', '{"name":"Lodz House"}', '5800640f799c7152162c3fe4a291a9e02e6d4f01e67c6846441be1e77cf0a833');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('5a88e5c6ce6948aaedf476cf1d233515160ffeda1b7e371a2947be376bf3cc9a', 'note', '01a20263ecbf75bd99c84c225152b317', 'fb539bded8f9290fccc32a505bdf57658b064201f78346d1241a37dd177564fe', '01a20263ec92714aa123367ba3c22091', 21, '0ee1b7ec5936610bcd03df6b92cf7a763b2d22435979d2146fdfdfda656aedac', 116328628224000020, '01a20263ed7076c18e210e101ebf51b2', 'Officer 1', 'Bin note', '', '', 'bin', '29d2a8ebc3ce69ae', '{}', '542c0b1e73358c43e55841b5045bf2d750a9597934ac99be90e8ee726ce525b1');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('db4d94c9ce98dd1f5ec2d818de86f113e46a330a0ea560b73ade5cc905868e83', 'team', '01a20263ecaf7201a5646fb592b14e75', 'ba4bc3e03a28fdcc2ca3d21d8e16df4e16c2b4f2fdbc08414eea4bc84bb94a12', '01a20263ec92714aa123367ba3c22091', 22, '5a88e5c6ce6948aaedf476cf1d233515160ffeda1b7e371a2947be376bf3cc9a', 116328628224000021, '01a20263ed767500976c11af30df276c', 'Officer 1', 'Close a gap', '', '', 'set', '96a61ba4e696643e', '{"email":"team@council.example"}', '788fa6cebc8588f61aa871505d5fbbff042e39e2b047b8c608398ae66b673389');
INSERT INTO "setting" ("id", "heads", "is_binned", "is_disputed", "name", "value") VALUES ('01a20263ed0a73f7bfc12811345230b6', '1efa4cd6c8654fa9f98cc0d84b1f36c6b0e414d8c9c0a0ec69e5521f70e12b79', 0, 0, 'Name of it''s own', 'Value of it''s own');
INSERT INTO "team" ("id", "heads", "is_binned", "is_disputed", "name", "email") VALUES ('01a20263ecaf7201a5646fb592b14e75', 'db4d94c9ce98dd1f5ec2d818de86f113e46a330a0ea560b73ade5cc905868e83', 0, 0, 'Name of it''s own', 'team@council.example');
INSERT INTO "waiting_revision" ("id", "content", "waits_for") VALUES ('becb4284bdaf7bccc34e5851cba30c0c131d942e8d33b4fcb82ae12e072601bf', '{"change_set":"01a20263ed5a72159c9977f25507f7a6","clock":116328628224000021,"device":"01a20263ecaa7303b68c99355b3ecaab","field_values":"{\"telephone\":\"01632 960001\"}","id":"becb4284bdaf7bccc34e5851cba30c0c131d942e8d33b4fcb82ae12e072601bf","label":"Add officers","officer":"Officer 1","parents":"8aa33162b95a51778c9d2a3c7c380fb828410541542129380ec650895adad5d0","previous":"8aa33162b95a51778c9d2a3c7c380fb828410541542129380ec650895adad5d0","reason":"","record_id":"01a20263ed5a72159c9977f39fa55a22","record_kind":"officer","salt":"b96023b660759515","sequence":3,"undoes":"","values_hash":"11a6e2f47c4d5988df91f10a6801d52204d4719464c994a547154a8817c302c0","verb":"set"}', 'An earlier change of the same officer has not come yet');
INSERT INTO "officer" ("id", "heads", "is_binned", "is_disputed", "name", "role", "team_id", "email", "telephone") VALUES ('01a20263ecb272a49ee8a3b0aa884ef9', 'd605b942cec45cd37265050ef4c29b4959d78fb504207e4c9a2fdfe0e138acee', 0, 0, 'Name of it''s own', 'Contract monitoring officer', '01a20263ecaf7201a5646fb592b14e75', 'E-mail of it''s own', 'Telephone of it''s own');
INSERT INTO "provider" ("id", "heads", "is_binned", "is_disputed", "name", "trading_name", "officer_id", "deputy_id", "service_types", "company_number", "charity_number", "council_ref", "regulator_id", "is_sme", "is_vcse", "address", "postcode", "telephone", "email", "website") VALUES ('01a20263ecb375268fda6c3bf7066e24', '0ee1b7ec5936610bcd03df6b92cf7a763b2d22435979d2146fdfdfda656aedac 9b90a5c403e718050d784232ef4315faa2ef218cc3b451badf0c99afb4110867', 0, 1, 'Lodz House', 'Trading name of it''s own', '01a20263ecb272a49ee8a3b0aa884ef9', '01a20263ecb272a49ee8a3b0aa884ef9', 'Service types of it''s own', 'Company number of it''s own', 'Charity number of it''s own', 'Council''s own reference of it''s own', 'Regulator''s provider id of it''s own', 1, 1, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own');
INSERT INTO "contract" ("id", "heads", "is_binned", "is_disputed", "reference", "title", "provider_id", "description", "department", "service_type", "lots", "starts_on", "ends_on", "review_on", "awarded_on", "term_words", "notice_days", "value_pence", "annual_value_pence", "irrecoverable_vat_pence", "currency", "procurement", "regime", "is_light_touch", "is_sme", "is_vcse", "funders", "co_commissioners", "payment_terms", "cpv", "notice_id", "tier", "risk", "officer_id", "deputy_id", "lead_commissioner", "kpi_set", "has_annual_visit", "performance", "volume_sensitive", "corrective_measures", "dpia_on", "continuity_plan_on", "exit_plan_on") VALUES ('01a20263ecb674579cca700858924f5b', 'c87d2b513835e40360e50f91ab7fa2992b41ffd0d9f223374927aa4e4a45108c', 0, 0, 'Reference of it''s own', 'Title of it''s own', '01a20263ecb375268fda6c3bf7066e24', 'Description of it''s own', 'Department of it''s own', 'Service type of it''s own', 'Lots or pathways of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Term as written of it''s own', 7, 123450, 123450, 123450, 'Currency of it''s own', 'Tendered or quoted of it''s own', 'Public Contracts Regulations 2015', 1, 1, 1, 'Funders and split of it''s own', 'Co-commissioners of it''s own', 'Arrears', 'CPV code of it''s own', 'Published notice id of it''s own', 'Strategy tier of it''s own', 'Act', '01a20263ecb272a49ee8a3b0aa884ef9', '01a20263ecb272a49ee8a3b0aa884ef9', 'Lead commissioner of it''s own', 'KPI set of it''s own', 1, 'Performance driven', 'Yes', 'Corrective measures available of it''s own', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "location" ("id", "heads", "is_binned", "is_disputed", "name", "provider_id", "type", "regulator_id", "council_ref", "places", "address", "postcode", "telephone", "email", "website", "regulator_page", "area", "area_code", "longitude", "latitude") VALUES ('01a20263ecb470268699ea801d281864', 'f9a9df17fea978849ed8054d648d38f608a4c8b8be071c6187b827cc012aad26', 0, 0, 'Name of it''s own', '01a20263ecb375268fda6c3bf7066e24', 'Type of it''s own', 'Regulator''s location id of it''s own', 'Council''s own reference of it''s own', 7, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own', 'Regulator''s page of it''s own', 'Area of it''s own', 'Area code of it''s own', 'Longitude of it''s own', 'Latitude of it''s own');
INSERT INTO "break" ("id", "heads", "is_binned", "is_disputed", "contract_id", "breaks_on", "who_may", "notice_days", "served_on") VALUES ('01a20263ecb977d9aea9dabf0843fbe9', '201afbe9c3db0d4d72675ca50009913975e0dd44ae464c7b9179ee6f7c2890ec', 0, 0, '01a20263ecb674579cca700858924f5b', '2026-04-03', 'Council', 7, '2026-04-03');
INSERT INTO "contact" ("id", "heads", "is_binned", "is_disputed", "name", "role", "provider_id", "location_id", "telephone", "out_of_hours", "email") VALUES ('01a20263ecb872bfb11a0fb91c3f43f4', '3ffdfeed99678edeb4af109e7d50e8645bf29cee21fe5ff5f106aeb8532b2270', 0, 0, 'Name of it''s own', 'Role of it''s own', '01a20263ecb375268fda6c3bf7066e24', '01a20263ecb470268699ea801d281864', 'Telephone of it''s own', 'Out of hours of it''s own', 'E-mail of it''s own');
INSERT INTO "contract_location" ("id", "heads", "is_binned", "is_disputed", "contract_id", "location_id", "validated_on") VALUES ('01a20263ecbb762885770062961f12b4', 'c9ad6b0305dc487dffcf314f0c96c793989b29c7b80bbab92947d83c0d312a85', 0, 0, '01a20263ecb674579cca700858924f5b', '01a20263ecb470268699ea801d281864', '2026-04-03');
INSERT INTO "document" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "reference", "issued_on", "expires_on") VALUES ('01a20263ecbe71d9900659cebe8f8797', 'bee467e2c7e1bd4b20e640b9db45a06b3c1e2a5b97f3c3a3c02f4f0991fe39a0', 0, 0, 'Document of it''s own', '01a20263ecb375268fda6c3bf7066e24', '01a20263ecb674579cca700858924f5b', 'Reference of it''s own', '2026-04-03', '2026-04-03');
INSERT INTO "extension" ("id", "heads", "is_binned", "is_disputed", "contract_id", "months", "starts_on", "decided_by", "decide_by_on", "exercised_on", "words") VALUES ('01a20263ecb977d9aea9dabe9bc558b9', '778accc38aae34b82886e86a7817d412a74b18ec3a68030388e57ecfafdd8b20', 0, 0, '01a20263ecb674579cca700858924f5b', 7, '2026-04-03', 'Who decides of it''s own', '2026-04-03', '2026-04-03', 'As written of it''s own');
INSERT INTO "frequency_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "activity", "every_months", "from_on", "reason", "author") VALUES ('01a20263ecbc723f8a5d8c33055df45b', 'cf5a1a2fc6462a9b35d2ab9b0b49ea9f5def733e1739e26eac4ae10080d8fa9f', 0, 0, '01a20263ecb674579cca700858924f5b', 'Activity of it''s own', 7, '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own');
INSERT INTO "note" ("id", "heads", "is_binned", "is_disputed", "text", "provider_id", "contract_id", "happened_on", "source", "triage") VALUES ('01a20263ecbf75bd99c84c225152b317', '5a88e5c6ce6948aaedf476cf1d233515160ffeda1b7e371a2947be376bf3cc9a', 1, 0, 'Note of it''s own', '01a20263ecb375268fda6c3bf7066e24', '01a20263ecb674579cca700858924f5b', '2026-04-03', 'Source of it''s own', 'Act now');
INSERT INTO "obligation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "obligation_kind", "key", "title", "due_on", "reason", "author", "issued_on", "issued_due_on", "done_on", "waived_on") VALUES ('01a20263ed097367a3d67b8d68554e95', '70b4cdcc6a962bf4c26a56606caeceea424961b82224cfe1d061ae96930de52d', 0, 0, '01a20263ecb674579cca700858924f5b', 'Kind of it''s own', 'Occurrence of it''s own', 'What of it''s own', '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "rating" ("id", "heads", "is_binned", "is_disputed", "location_id", "rated_on", "area", "rating", "source") VALUES ('01a20263ecb576c9a770d560a7bf4438', '5d5a35c93084f35bf23496a8f65f8070ff16e37017724bb3f1b473dbde3872a7', 0, 0, '01a20263ecb470268699ea801d281864', '2026-04-03', 'Area of inspection of it''s own', 'Rating of it''s own', 'Source of it''s own');
INSERT INTO "tier_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "tier", "from_on", "reason") VALUES ('01a20263ecbb762885770063f8f5d158', '21ec57c313f7c50a2931d66b174ca74ac56c801cdaa71ca8ffa2b1e68d72f4ea', 0, 0, '01a20263ecb674579cca700858924f5b', 'Strategy tier of it''s own', '2026-04-03', 'Reason of it''s own');
INSERT INTO "variation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "number", "summary", "proposer", "consulted_on", "evidence", "compliance_checked_on", "cost_effect_pence", "authorised_by", "authorised_on", "sent_on", "signed_on", "effective_on") VALUES ('01a20263ecba73a892dd97d9400cadfd', '6156d4fb68a99c88e5490e2849703759328d91f3498c2251aed83bcae9dd8610', 0, 0, '01a20263ecb674579cca700858924f5b', 'Number of it''s own', 'What changes of it''s own', 'Proposed by of it''s own', '2026-04-03', 'Evidence of usage or performance of it''s own', '2026-04-03', 123450, 'Authorised by, role of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (475669071630178404, 'location', '01a20263ecb470268699ea801d281864', 'Name of it''s own', 'Name of it''s own
Type of it''s own
Regulator''s location id of it''s own
Council''s own reference of it''s own
Postcode of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1142344460295106084, 'provider', '01a20263ecb375268fda6c3bf7066e24', 'Lodz House', 'Lodz House
Trading name of it''s own
Service types of it''s own
Company number of it''s own
Charity number of it''s own
Council''s own reference of it''s own
Regulator''s provider id of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1154709098962323351, 'document', '01a20263ecbe71d9900659cebe8f8797', 'Document of it''s own', 'Document of it''s own
Reference of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1359409621874028029, 'variation', '01a20263ecba73a892dd97d9400cadfd', 'Variation Number of it''s own', 'Number of it''s own
What changes of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2074593759505567579, 'contract', '01a20263ecb674579cca700858924f5b', 'Reference of it''s own Title of it''s own', 'Reference of it''s own
Title of it''s own
Description of it''s own
Department of it''s own
Service type of it''s own
Lots or pathways of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2227209994905341689, 'officer', '01a20263ecb272a49ee8a3b0aa884ef9', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2582387283614584469, 'obligation', '01a20263ed097367a3d67b8d68554e95', 'What of it''s own', 'What of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2694401302715256437, 'team', '01a20263ecaf7201a5646fb592b14e75', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3538157744970220532, 'contact', '01a20263ecb872bfb11a0fb91c3f43f4', 'Name of it''s own', 'Name of it''s own
Role of it''s own
E-mail of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4079353425165231357, 'period', '01a20263ecc0713db89cc653ac3f24fd', 'Name of it''s own', 'Name of it''s own');
COMMIT;
